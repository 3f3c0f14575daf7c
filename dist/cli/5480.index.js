export const id = 5480;
export const ids = [5480];
export const modules = {

/***/ 55480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readYaml: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
// Loads yaml: import it only dynamically.

/** Parses one YAML document of plain data. Never throws. */
function readYaml(text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return `${Math.max(1, line)}:${Math.max(1, col)}`;
    };
    try {
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false, logLevel: "error" });
        const faults = [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
            at: at(pos[0]),
            why: plainFaults[code] ?? firstLine(message),
        }));
        const reference = findReference(document);
        if (reference !== undefined)
            faults.push({ at: at(reference), why: "anchors and aliases are not supported; write the value out" });
        const locate = (path) => at(offsetOf(document.contents, path));
        return { value: faults.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }), faults, locate };
    }
    catch (error) {
        // Nesting deep enough to exhaust the stack, for one.
        const why = `is no readable YAML: ${error instanceof Error ? firstLine(error.message) : String(error)}`;
        return { value: undefined, faults: [{ at: "1:1", why }], locate: () => "1:1" };
    }
}
const plainFaults = {
    DUPLICATE_KEY: "this key is here twice",
    TAB_AS_INDENT: "a tab indents this line; YAML takes spaces only",
    MULTIPLE_DOCS: "a second document begins here; one is taken",
    RESOURCE_EXHAUSTION: "this is nested too deeply",
};
const firstLine = (text) => text.split("\n")[0] ?? text;
/** Where the first anchor or alias is. */
function findReference(document) {
    let found;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Node(_key, node) {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) && node.anchor === undefined)
                return undefined;
            found = node.range?.[0] ?? 0;
            return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
        },
    });
    return found;
}
/** Follows a path as far as it goes; the key's place, where the last step is a key. */
function offsetOf(root, path) {
    let node = root;
    let offset = startOf(root) ?? 0;
    for (const step of path) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
            const pair = node.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && String(key.value) === String(step));
            if (pair === undefined)
                return offset;
            offset = startOf(pair.key) ?? offset;
            node = pair.value;
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
            node = node.items[Number(step)];
            offset = startOf(node) ?? offset;
        }
        else
            return offset;
    }
    return offset;
}
function startOf(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? node.range?.[0] : undefined;
}


/***/ })

};
