export const id = 665;
export const ids = [665];
export const modules = {

/***/ 70665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatCassette: () => (/* binding */ formatCassette),
/* harmony export */   parseCassette: () => (/* binding */ parseCassette),
/* harmony export */   readCassette: () => (/* binding */ readCassette),
/* harmony export */   readHeader: () => (/* binding */ readHeader)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88986);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);



function formatCassette({ header, entries }) {
    return [header, ...entries].map((line) => `${JSON.stringify(line)}\n`).join("");
}
/** @throws DevAgentError of kind configuration, naming the line that isn't understood. */
function readCassette(path) {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8");
    }
    catch (error) {
        throw unreadable(`The cassette ${path} can't be read: ${error.code}.`, error);
    }
    return parseCassette(text, path);
}
/** Of a file that may hold a cassette; null where it holds none. */
function readHeader(path) {
    try {
        return readCassette(path).header;
    }
    catch {
        return null;
    }
}
/** @param name What to call it in errors. */
function parseCassette(text, name) {
    const lines = text.split("\n");
    const [header, ...entries] = lines.flatMap((line, index) => {
        if (line.trim() === "")
            return [];
        const value = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(line);
        const known = index === 0 ? isHeader(value) : isEntry(value);
        if (!known)
            throw unreadable(`${name}:${index + 1} isn't a cassette's ${index === 0 ? "header" : "call"}.`);
        return [value];
    });
    if (header === undefined)
        throw unreadable(`${name} is empty.`);
    return { header: header, entries: entries };
}
function isHeader(value) {
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) || value.v !== 1 || typeof value.goal !== "string")
        return false;
    if (value.kind !== "recorded" && value.kind !== "scripted")
        return false;
    if (value.at !== undefined && !isTime(value.at))
        return false;
    if (value.agents === undefined)
        return true;
    return (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value.agents) && Object.values(value.agents).every((name) => typeof name === "string");
}
function isTime(value) {
    return typeof value === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z$/.test(value);
}
function isEntry(value) {
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) || !(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value.expect) || !(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value.response))
        return false;
    const { expect, response } = value;
    const placed = typeof value.role === "string" && Number.isInteger(value.round) && Number.isInteger(value.turn);
    const answered = response !== undefined && isAnswer(response);
    const told = value.provider === undefined || typeof value.provider === "string";
    return placed && answered && told && Array.isArray(expect?.tail);
}
/** Whether a call can be answered so: there are statuses that can't have a body, and names that no header has. */
function isAnswer({ status, headers, body }) {
    if (typeof status !== "number" || typeof body !== "string" || !(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(headers))
        return false;
    try {
        new Response(body, { status, headers: headers });
        return true;
    }
    catch {
        return false;
    }
}
function unreadable(message, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DevAgentError */ .NA({
        code: "cassette-unreadable",
        kind: "configuration",
        message,
        remedy: "Give --replay a file that --record wrote.",
        cause,
    });
}


/***/ })

};
