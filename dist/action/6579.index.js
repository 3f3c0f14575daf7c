export const id = 6579;
export const ids = [6579];
export const modules = {

/***/ 76579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   disarmCommands: () => (/* binding */ disarmCommands)
/* harmony export */ });
/** Commands to a CI runner: `::name::` at the start of a line, `##[name]` and `##word[name]` anywhere. */
const lineCommands = /^([^\S\n]*):(?=:)/gm;
const bracketCommands = /#(?=#[A-Za-z]{0,20}\[)/g;
/** The same text, unable to give commands to the CI system whose log it is printed to. */
function disarmCommands(text) {
    return text.replace(lineCommands, "$1: ").replace(bracketCommands, "# ");
}


/***/ })

};
