export const id = 8654;
export const ids = [8654];
export const modules = {

/***/ 88654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   workflow: () => (/* binding */ workflow)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _domain_mode_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2947);
/* harmony import */ var _domain_text_json_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16019);
/* harmony import */ var _domain_text_printed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39806);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);
/* harmony import */ var _read_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37681);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45872);







/** `dev-agent workflow show | validate FILE | export`. */
const workflow = async (invocation, face) => {
    const [verb, file] = invocation.words;
    if (verb === "validate" && file !== undefined)
        return validate(face, { file, json: invocation.has("json") });
    if (verb === "validate")
        throw (0,_usage_error_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .W)("No file was given.", "It is written: dev-agent workflow validate FILE");
    if (verb !== "show" && verb !== "export")
        throw (0,_usage_error_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .W)(verb === undefined ? "workflow needs a verb." : `workflow can't "${verb}".`, "It can: show, validate FILE, export --format json|mermaid");
    if (file !== undefined)
        throw (0,_usage_error_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .W)(`workflow ${verb} takes no file.`);
    const { workflows } = await __webpack_require__.e(/* import() */ 5314).then(__webpack_require__.bind(__webpack_require__, 75314));
    const model = workflows[(0,_read_request_js__WEBPACK_IMPORTED_MODULE_4__/* .readWord */ .pS)(invocation, "mode", _domain_mode_js__WEBPACK_IMPORTED_MODULE_6__/* .modes */ .n) ?? "pipeline"];
    const text = verb === "show" && !invocation.has("json") ? await outline(model) : await exported(model, invocation);
    face.stdout.write(text);
    return 0;
};
async function exported(model, invocation) {
    const format = (0,_read_request_js__WEBPACK_IMPORTED_MODULE_4__/* .readWord */ .pS)(invocation, "format", ["json", "mermaid"]) ?? "json";
    if (format === "mermaid" && invocation.has("json"))
        throw (0,_usage_error_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .W)("--json and --format mermaid exclude each other.");
    if (format === "mermaid")
        return (await __webpack_require__.e(/* import() */ 9637).then(__webpack_require__.bind(__webpack_require__, 59637))).toMermaid(model);
    return (await __webpack_require__.e(/* import() */ 3190).then(__webpack_require__.bind(__webpack_require__, 73190))).toJson(model);
}
async function validate({ stdout }, { file, json }) {
    const [{ fromJson }, { validateModel }, { handlers }] = await Promise.all([
        __webpack_require__.e(/* import() */ 8084).then(__webpack_require__.bind(__webpack_require__, 58084)),
        __webpack_require__.e(/* import() */ 2532).then(__webpack_require__.bind(__webpack_require__, 92532)),
        Promise.all(/* import() */[__webpack_require__.e(1514), __webpack_require__.e(2494)]).then(__webpack_require__.bind(__webpack_require__, 62494)),
    ]);
    const model = await fromJson(await readWorkflow(file), file);
    const faults = validateModel(model, { handlers: { tasks: new Set(Object.keys(handlers.tasks)) } });
    if (json) {
        const { length: nodes } = model.nodes;
        stdout.write(`${(0,_domain_text_json_line_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonLine */ .r)({ file, nodes, edges: model.edges.length, faults })}\n`);
        return faults.length > 0 ? _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.configuration : 0;
    }
    for (const { code, where, text } of faults)
        stdout.write(`${(0,_domain_text_printed_js__WEBPACK_IMPORTED_MODULE_2__.printedLine)(`${file}: ${where === "" ? "" : `${where}: `}${text} (${code})`)}\n`);
    if (faults.length > 0)
        return _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.configuration;
    stdout.write(`${(0,_domain_text_printed_js__WEBPACK_IMPORTED_MODULE_2__.printedLine)(file)}: valid, ${model.nodes.length} nodes, ${model.edges.length} edges\n`);
    return 0;
}
async function readWorkflow(file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8");
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DevAgentError */ .NA({
            code: "workflow-file",
            kind: "configuration",
            message: `${file} can't be read: ${error.code}.`,
            remedy: "Name a file with a workflow as JSON.",
            cause: error,
        });
    }
}
/** Every node with its ways out. */
async function outline(model) {
    const [{ conditionOf }, { describeCondition }] = await Promise.all([
        __webpack_require__.e(/* import() */ 4952).then(__webpack_require__.bind(__webpack_require__, 54952)),
        __webpack_require__.e(/* import() */ 3932).then(__webpack_require__.bind(__webpack_require__, 43932)),
    ]);
    const lines = model.nodes.flatMap(({ id, kind }) => [
        `${id} (${kind})`,
        ...model.edges
            .filter(({ from }) => from === id)
            .map((edge) => {
            const condition = conditionOf(edge);
            const when = condition === undefined ? "" : ` when ${describeCondition(condition)}`;
            const loop = edge.kind === "loop" ? `, at most ${edge.maxIterations} times` : "";
            return `  → ${edge.to}${when}${loop}${edge.kind === "error" ? ` on ${edge.on.join(", ")}` : ""}`;
        }),
    ]);
    return `${lines.join("\n")}\n`;
}


/***/ })

};
