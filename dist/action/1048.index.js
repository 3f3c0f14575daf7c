export const id = 1048;
export const ids = [1048];
export const modules = {

/***/ 51048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   networkTransport: () => (/* binding */ networkTransport)
/* harmony export */ });
/** The real network. Redirects are not followed: they would carry the key to another host. */
function networkTransport(usdKind = "billed") {
    return { usdKind, send: (request) => fetch(request, { redirect: "manual" }) };
}


/***/ })

};
