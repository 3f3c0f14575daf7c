export const id = 8084;
export const ids = [8084];
export const modules = {

/***/ 58084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromJson: () => (/* binding */ fromJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

/** Reads a workflow from its JSON form. `source` names it in errors, which say where in the text the fault is. */
async function fromJson(text, source) {
    const { modelSchema } = await Promise.all(/* import() */[__webpack_require__.e(1514), __webpack_require__.e(2698)]).then(__webpack_require__.bind(__webpack_require__, 92698));
    const parsed = modelSchema.safeParse(parseText(text, source));
    if (parsed.success)
        return parsed.data;
    const faults = parsed.error.issues.flatMap((issue) => describeIssue(issue, []));
    throw unreadable(source, faults.join("; "));
}
function parseText(text, source) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw unreadable(source, error.message);
    }
}
/** What is wrong and where; of the forms that a value could have had, the one it comes closest to. */
function describeIssue(issue, above) {
    const path = [...above, ...issue.path];
    if (issue.code !== "invalid_union" || issue.errors.length === 0)
        return [`${placeOf(path)}: ${issue.message}`];
    const closest = issue.errors.reduce((best, errors) => (errors.length < best.length ? errors : best));
    return closest.flatMap((inner) => describeIssue(inner, path));
}
/** `["nodes", 3, "kind"]` as `nodes[3].kind`. */
function placeOf(path) {
    const place = path.map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`)).join("");
    return place === "" ? "the whole" : place.replace(/^\./, "");
}
function unreadable(source, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DevAgentError */ .NA({
        code: "workflow-unreadable",
        kind: "configuration",
        message: `${source} is not a workflow: ${why}.`,
        remedy: "Compare it with `dev-agent workflow export --format json`.",
    });
}


/***/ })

};
