export const id = 6692;
export const ids = [6692];
export const modules = {

/***/ 6692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demo: () => (/* binding */ demo)
/* harmony export */ });
/* harmony import */ var _run_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9839);

/** `dev-agent demo`: a scripted session on a small project of its own. */
const demo = async (invocation, face) => {
    const useCases = await face.useCases();
    const directory = invocation.text("directory");
    const request = directory === undefined ? {} : { directory };
    const wish = { json: invocation.has("json"), yes: invocation.has("yes") };
    return (0,_run_session_js__WEBPACK_IMPORTED_MODULE_0__/* .runSession */ .I)(face, wish, (surface) => useCases.demo(request, surface));
};


/***/ })

};
