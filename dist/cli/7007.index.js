export const id = 7007;
export const ids = [7007];
export const modules = {

/***/ 17007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   programName: () => (/* binding */ programName),
/* harmony export */   wayBack: () => (/* binding */ wayBack)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56481);
/* harmony import */ var _reporting_way_back_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54027);



/** How this program was called: by its name where the shell finds it, else as `node FILE`. */
function programName({ script, env }) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(script) !== "dev-agent")
        return `node ${(0,_reporting_way_back_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(script)}`;
    // npx puts the program on its own path only.
    if (env.npm_command === "exec")
        return "npx dev-agent";
    const onPath = (0,_config_environment_js__WEBPACK_IMPORTED_MODULE_1__.readEnvironment)(env).path.split(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter).includes((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(script));
    return onPath ? "dev-agent" : (0,_reporting_way_back_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(script);
}
/** What a person adds to a command so that it means the same repository. */
function wayBack(program, repo) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(repo);
    return { program, repo: directory === process.cwd() ? null : directory };
}


/***/ })

};
