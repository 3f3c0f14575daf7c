export const id = 8207;
export const ids = [8207];
export const modules = {

/***/ 8207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   revise: () => (/* binding */ revise)
/* harmony export */ });
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(302);

/** `dev-agent revise`. */
const revise = (0,_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .L)("revise");


/***/ }),

/***/ 302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide)
/* harmony export */ });
/* harmony import */ var _read_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1616);
/* harmony import */ var _run_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9498);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5872);



/** The command that gives one decision to a waiting session, which then goes on. */
function decide(action) {
    return async (invocation, face) => {
        const comment = (invocation.text("comment") ?? "").trim();
        if (action === "revise" && comment === "")
            throw (0,_usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .W)("revise needs a comment.", 'Say what should change: --comment "…"');
        const request = { repo: (0,_read_request_js__WEBPACK_IMPORTED_MODULE_0__/* .readRepo */ .f7)(invocation), ...(0,_read_request_js__WEBPACK_IMPORTED_MODULE_0__/* .readSession */ .lx)(invocation), action, comment };
        const useCases = await face.useCases();
        const wish = { json: invocation.has("json"), yes: false, repo: request.repo, given: { action, comment } };
        return (0,_run_session_js__WEBPACK_IMPORTED_MODULE_1__/* .runSession */ .I)(face, wish, (surface) => useCases.decide(request, surface));
    };
}


/***/ })

};
