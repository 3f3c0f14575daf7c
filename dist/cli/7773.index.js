export const id = 7773;
export const ids = [7773];
export const modules = {

/***/ 7773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./build/src/domain/goal.js
var goal = __webpack_require__(4715);
// EXTERNAL MODULE: ./build/src/cli/read-request.js + 1 modules
var read_request = __webpack_require__(1616);
// EXTERNAL MODULE: ./build/src/cli/run-session.js + 16 modules
var run_session = __webpack_require__(9498);
// EXTERNAL MODULE: ./build/src/domain/plain-text.js
var plain_text = __webpack_require__(7084);
;// CONCATENATED MODULE: ./build/src/cli/show-plan.js

/** Prints what a run would do. */
async function showPlan({ stdout, signal, env }, json, plan) {
    const entries = await plan({ signal, env });
    if (json) {
        stdout.write(`${JSON.stringify(Object.fromEntries(entries.map(({ name, value }) => [name, value])))}\n`);
        return 0;
    }
    const width = Math.max(0, ...entries.map(({ name }) => name.length));
    for (const { name, value } of entries)
        stdout.write(`${name.padEnd(width)}  ${(0,plain_text.cleanLine)(value)}\n`);
    stdout.write("Nothing was changed and no model was called.\n");
    return 0;
}

// EXTERNAL MODULE: ./build/src/cli/usage-error.js
var usage_error = __webpack_require__(5872);
;// CONCATENATED MODULE: ./build/src/cli/commands/run.js






/** `dev-agent run`: a goal becomes a merge. */
const run = async (invocation, face) => {
    const typed = invocation.text("goal");
    if (typed === undefined)
        throw (0,usage_error/* usageError */.W)("No goal was given.", 'Say what should be done: dev-agent --goal "…"');
    const checked = (0,read_request/* readRunRequest */.zk)(invocation, typed);
    const useCases = await face.useCases();
    const request = typed === "-" ? (0,read_request/* readRunRequest */.zk)(invocation, await readGoal(face)) : checked;
    const wish = { json: invocation.has("json"), yes: invocation.has("yes"), repo: request.repo };
    if (invocation.has("dry-run"))
        return showPlan(face, wish.json, (surface) => useCases.dryRun(request, surface));
    return (0,run_session/* runSession */.I)(face, wish, (surface) => useCases.run(request, surface));
};
/** Reads a goal to its end, or until it is surely too long. */
async function readGoal({ stdin, signal }) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of (0,external_node_stream_.addAbortSignal)(signal, stdin)) {
        const piece = Buffer.from(chunk);
        chunks.push(piece);
        bytes += piece.length;
        if (bytes > 64 * goal/* goalLimit */.f)
            break;
    }
    return Buffer.concat(chunks).toString("utf8");
}


/***/ })

};
