export const id = 6692;
export const ids = [6692];
export const modules = {

/***/ 6692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demo: () => (/* binding */ demo)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _read_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1616);
/* harmony import */ var _run_session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9498);





/** `dev-agent demo`: a scripted session on a small project of its own. */
const demo = async (invocation, face) => {
    const named = (0,_read_request_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(invocation, "directory");
    const useCases = await face.useCases();
    const directory = named ?? (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "dev-agent-demo-")));
    const wish = { json: invocation.has("json"), yes: invocation.has("yes"), repo: directory };
    return (0,_run_session_js__WEBPACK_IMPORTED_MODULE_4__/* .runSession */ .I)(face, wish, (surface) => useCases.demo({ directory }, surface));
};


/***/ })

};
