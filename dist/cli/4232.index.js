export const id = 4232;
export const ids = [4232];
export const modules = {

/***/ 4232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resume: () => (/* binding */ resume)
/* harmony export */ });
/* harmony import */ var _read_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1616);
/* harmony import */ var _run_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9498);


/** `dev-agent resume`: goes on where a session stopped. */
const resume = async (invocation, face) => {
    const request = (0,_read_request_js__WEBPACK_IMPORTED_MODULE_0__/* .readResumeRequest */ .b_)(invocation);
    const useCases = await face.useCases();
    const wish = { json: invocation.has("json"), yes: invocation.has("yes"), repo: request.repo };
    return (0,_run_session_js__WEBPACK_IMPORTED_MODULE_1__/* .runSession */ .I)(face, wish, (surface) => useCases.resume(request, surface));
};


/***/ })

};
