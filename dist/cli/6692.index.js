export const id = 6692;
export const ids = [6692,7007];
export const modules = {

/***/ 96692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demo: () => (/* binding */ demo)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _read_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37681);
/* harmony import */ var _run_session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17971);





/** `dev-agent demo`: a scripted session on a small project of its own. */
const demo = async (invocation, face) => {
    const named = (0,_read_request_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(invocation, "directory");
    const useCases = await face.useCases();
    const directory = named ?? (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "dev-agent-demo-")));
    const wish = { json: invocation.has("json"), yes: invocation.has("yes"), repo: directory };
    return (0,_run_session_js__WEBPACK_IMPORTED_MODULE_4__/* .runSession */ .I)(face, wish, (surface) => useCases.demo({ directory }, surface));
};


/***/ }),

/***/ 17971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ runSession)
});

// EXTERNAL MODULE: ./build/src/config/environment.js
var environment = __webpack_require__(56481);
// EXTERNAL MODULE: ./build/src/domain/text/printed.js
var printed = __webpack_require__(39806);
// EXTERNAL MODULE: ./build/src/domain/text/text-width.js
var text_width = __webpack_require__(84404);
// EXTERNAL MODULE: ./build/src/reporting/amounts.js
var amounts = __webpack_require__(26361);
// EXTERNAL MODULE: ./build/src/reporting/next-commands.js
var next_commands = __webpack_require__(31230);
// EXTERNAL MODULE: ./build/src/reporting/way-back.js
var way_back = __webpack_require__(54027);
;// CONCATENATED MODULE: ./build/src/reporting/closing-lines.js





/** What a person reads last: the outcome, where the work is, what it cost, and how to go on. */
function closingLines(ending, back) {
    const { outcome, sessionId, branch, baseBranch, mergeSha, reason, pending, warnings } = ending;
    const after = reason === "" ? "" : `: ${reason}`;
    // Which gate it waits at is the whole reason, but for what is stuck.
    const why = pending === null ? after : ` at the ${pending} gate${pending === "stuck" ? after : ""}`;
    const change = pending !== null && pending !== "spec" && branch !== null && baseBranch !== null;
    const lines = [
        `outcome: ${outcome}${why}`,
        ...(mergeSha === null ? [] : [`merged:  ${mergeSha}${baseBranch === null ? "" : ` on ${baseBranch}`}`]),
        ...(mergeSha === null && branch !== null ? [`branch:  ${branch}`] : []),
        `cost:    ${(0,amounts/* formatCost */.BD)(ending)}`,
        ...warnings.map((warning) => `note:    ${warning}`),
        ...(change ? [`look:    ${(0,way_back/* diffCommand */.Ft)(back, { baseBranch, branch })}`] : []),
        ...(sessionId === null ? [] : (0,next_commands/* nextCommands */._)({ outcome, sessionId, pending }, back)).map((command) => `next:    ${command}`),
    ];
    return lines.map((line) => line.slice(0, labelWidth) + (0,printed.printedLine)(line.slice(labelWidth), 8_000));
}
/** Prose is wrapped between words; commands are left whole, so that they can be copied. */
function wrapClosing(lines, columns) {
    return lines.flatMap((line) => {
        if (/^(?:look:|next:|\s|$)/.test(line))
            return [line];
        const label = /^[a-z]+: */.exec(line)?.[0] ?? "";
        if (label.length !== labelWidth)
            return (0,text_width/* wrapWidth */.j)(line, columns);
        const rows = (0,text_width/* wrapWidth */.j)(line.slice(labelWidth), columns - labelWidth);
        return rows.map((row, index) => (index === 0 ? label : " ".repeat(labelWidth)) + row);
    });
}
const labelWidth = 9;

// EXTERNAL MODULE: ./build/src/cli/surface.js + 13 modules
var cli_surface = __webpack_require__(29086);
// EXTERNAL MODULE: ./build/src/cli/way-back.js
var cli_way_back = __webpack_require__(17007);
;// CONCATENATED MODULE: ./build/src/cli/run-session.js





/** Runs a session on this process's surface, says how it ended and gives the exit code. */
async function runSession(face, wish, session) {
    const surface = (0,cli_surface/* createSurface */.g)(face, wish);
    let end;
    try {
        end = await session(surface);
    }
    finally {
        for (const view of surface.views)
            view.close();
    }
    const output = wish.json ? face.stderr : face.stdout;
    const lines = [
        ...closingLines(end, (0,cli_way_back.wayBack)(face.program, wish.repo)),
        ...(end.error === undefined || !(0,environment.readEnvironment)(face.env).debug ? [] : [`error code: ${end.error}`]),
        ...(end.notes ?? []).map((note) => (0,printed.printedLine)(note, 8_000)),
    ];
    const { isTTY, columns } = face.stdout;
    const rows = isTTY === true && columns !== undefined ? wrapClosing(lines, Math.max(40, columns)) : lines;
    output.write(`\n${rows.join("\n")}\n`);
    return end.code;
}


/***/ }),

/***/ 17007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   programName: () => (/* binding */ programName),
/* harmony export */   wayBack: () => (/* binding */ wayBack)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56481);
/* harmony import */ var _reporting_way_back_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54027);



/** How this program was called: by its name where the shell finds it, else as `node FILE`. */
function programName({ script, env }) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(script) !== "dev-agent")
        return `node ${(0,_reporting_way_back_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(script)}`;
    // npx puts the program on its own path only.
    if (env.npm_command === "exec")
        return "npx dev-agent";
    const onPath = (0,_config_environment_js__WEBPACK_IMPORTED_MODULE_1__.readEnvironment)(env).path.split(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter).includes((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(script));
    return onPath ? "dev-agent" : (0,_reporting_way_back_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(script);
}
/** What a person adds to a command so that it means the same repository. */
function wayBack(program, repo) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(repo);
    return { program, repo: directory === process.cwd() ? null : directory };
}


/***/ }),

/***/ 31230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ nextCommands)
/* harmony export */ });
/* harmony import */ var _way_back_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54027);

/** The commands that continue a session from where it stands; none when it is over. */
function nextCommands({ outcome, sessionId, pending }, back) {
    switch (outcome) {
        case "waiting":
            return [
                ...(pending === "stuck" ? [] : [(0,_way_back_js__WEBPACK_IMPORTED_MODULE_0__/* .sessionCommand */ .iE)(back, `approve ${sessionId}`)]),
                `${(0,_way_back_js__WEBPACK_IMPORTED_MODULE_0__/* .sessionCommand */ .iE)(back, `revise ${sessionId}`)} --comment "what to change"`,
                (0,_way_back_js__WEBPACK_IMPORTED_MODULE_0__/* .sessionCommand */ .iE)(back, `reject ${sessionId}`),
            ];
        case "over-budget":
            return [
                `${(0,_way_back_js__WEBPACK_IMPORTED_MODULE_0__/* .sessionCommand */ .iE)(back, `resume ${sessionId}`)} --budget-usd N # or --budget-tokens, --max-minutes, --max-rounds`,
            ];
        case "cancelled":
        case "failed":
        case "refused":
        case "paused":
            return [(0,_way_back_js__WEBPACK_IMPORTED_MODULE_0__/* .sessionCommand */ .iE)(back, `resume ${sessionId}`)];
        case "merged":
        case "ready":
        case "rejected":
            return [];
    }
}


/***/ })

};
