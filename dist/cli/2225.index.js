export const id = 2225;
export const ids = [2225];
export const modules = {

/***/ 22225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpText: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _command_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10344);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38055);


/** The help of one command, or of the program. */
function helpText(command) {
    return `${(command === undefined ? programHelp() : commandHelp(command)).join("\n")}\n`;
}
function programHelp() {
    const names = Object.keys(_command_table_js__WEBPACK_IMPORTED_MODULE_0__/* .commands */ .P);
    return [
        "dev-agent: a goal goes in, a tested, scanned, reviewed and approved merge comes out",
        "",
        'usage: dev-agent [run] --goal "…" [flags]',
        "       dev-agent COMMAND [flags]",
        "",
        "commands:",
        ...names.map((name) => `  ${name.padEnd(10)} ${_command_table_js__WEBPACK_IMPORTED_MODULE_0__/* .commands */ .P[name].summary}`),
        "",
        "flags of run:",
        ...flagLines(_command_table_js__WEBPACK_IMPORTED_MODULE_0__/* .commands */ .P.run),
        "",
        "examples:",
        ...names.flatMap((name) => _command_table_js__WEBPACK_IMPORTED_MODULE_0__/* .commands */ .P[name].examples.slice(0, 1).map((example) => `  ${example}`)),
        "",
        "exit codes: 0 merged or done, 1 defect, 2 usage or configuration, 3 refused by policy, 4 budget,",
        "            5 waiting for a person, 6 rejected, 7 provider, 8 infrastructure, 130/143 cancelled",
        "More on a command: dev-agent COMMAND --help",
    ];
}
function commandHelp(command) {
    const shape = _command_table_js__WEBPACK_IMPORTED_MODULE_0__/* .commands */ .P[command];
    const { summary, words, examples } = shape;
    return [
        `dev-agent ${command}: ${summary}`,
        "",
        `usage: dev-agent ${[command, ...(words.startsWith("-- ") ? ["[flags]", words] : [words, "[flags]"])].filter((part) => part !== "").join(" ")}`,
        "",
        "flags:",
        ...flagLines(shape),
        "",
        "examples:",
        ...examples.map((example) => `  ${example}`),
    ];
}
function flagLines({ flags: taken, help: own }) {
    return taken.map((name) => {
        const { value, many, help } = _flags_js__WEBPACK_IMPORTED_MODULE_1__/* .flags */ .M[name];
        const written = `--${name}${value === undefined ? "" : ` ${value}`}${many === true ? " …" : ""}`;
        return `  ${written.padEnd(34)} ${own?.[name] ?? help}`;
    });
}


/***/ })

};
