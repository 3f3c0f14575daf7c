export const id = 4952;
export const ids = [4952];
export const modules = {

/***/ 54952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   conditionOf: () => (/* binding */ conditionOf),
/* harmony export */   edgeName: () => (/* binding */ edgeName)
/* harmony export */ });
/** `from→to`: the key of a loop's counter in the state, and an edge's name in messages. */
function edgeName(edge) {
    return `${edge.from}→${edge.to}`;
}
/** The condition of an edge; undefined where it is taken by default. */
function conditionOf(edge) {
    return edge.kind === "conditional" || edge.kind === "loop" ? edge.when : undefined;
}


/***/ })

};
