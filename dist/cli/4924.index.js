export const id = 4924;
export const ids = [4924];
export const modules = {

/***/ 34924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  status: () => (/* binding */ status_status)
});

// EXTERNAL MODULE: ./build/src/domain/plain-text.js
var plain_text = __webpack_require__(57084);
// EXTERNAL MODULE: ./build/src/reporting/amounts.js
var amounts = __webpack_require__(26361);
// EXTERNAL MODULE: ./build/src/reporting/event-lines.js
var event_lines = __webpack_require__(58318);
// EXTERNAL MODULE: ./build/src/reporting/next-commands.js
var next_commands = __webpack_require__(31230);
// EXTERNAL MODULE: ./build/src/reporting/way-back.js
var way_back = __webpack_require__(54027);
;// CONCATENATED MODULE: ./build/src/reporting/session-card.js





/** A session as lines for people, its next commands included. */
function sessionCard(card, back) {
    const { standing, pending, mergeSha, headSha, risk } = card;
    const outcome = standing === "interrupted" ? "cancelled" : standing;
    const next = outcome === "running" ? [] : (0,next_commands/* nextCommands */._)({ outcome, sessionId: card.sessionId }, back);
    const rows = [
        ["goal", card.goal],
        ["branch", `${card.branch} from ${card.baseBranch}`],
        ["standing", `${standing}${pending === null ? "" : ` at the ${pending} gate`}`],
        ["phase", `${card.phase === null ? "none yet" : (0,event_lines/* peopleName */.PT)(card.phase)}, round ${card.round}`],
        ["started", card.startedAt],
        ["commit", mergeSha === null ? (headSha ?? "none yet") : `merged as ${mergeSha}`],
        ["tests", card.tests ?? "not run yet"],
        ["risk", risk === null ? "not scored yet" : `${risk} of 100`],
        ["cost", (0,amounts/* formatCost */.BD)(card)],
        ["tokens", (0,amounts/* formatTokens */._y)(card.tokens)],
        ...(outcome === "waiting" && pending !== "spec" ? [["look", (0,way_back/* diffCommand */.Ft)(back, card)]] : []),
        ...next.map((command) => ["next", command]),
    ];
    return [card.sessionId, ...rows.map(([name, value]) => `  ${name.padEnd(9)} ${(0,plain_text.cleanLine)(value, 8_000)}`)];
}

// EXTERNAL MODULE: ./build/src/cli/read-request.js + 2 modules
var read_request = __webpack_require__(37681);
// EXTERNAL MODULE: ./build/src/cli/way-back.js
var cli_way_back = __webpack_require__(17007);
;// CONCATENATED MODULE: ./build/src/cli/commands/status.js



/** `dev-agent status`: where the sessions of a repository stand. */
const status_status = async (invocation, { stdout, env, program, useCases }) => {
    const request = { repo: (0,read_request/* readRepo */.f7)(invocation), ...(0,read_request/* readSession */.lx)(invocation) };
    const cards = await (await useCases()).status(request, { env });
    if (invocation.has("json")) {
        stdout.write(`${JSON.stringify({ sessions: cards })}\n`);
        return 0;
    }
    const back = (0,cli_way_back.wayBack)(program, request.repo);
    const text = cards.map((card) => `${sessionCard(card, back).join("\n")}\n`);
    stdout.write(text.length === 0 ? "No sessions here.\n" : text.join("\n"));
    return 0;
};


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
function nextCommands({ outcome, sessionId }, back) {
    switch (outcome) {
        case "waiting":
            return [
                (0,_way_back_js__WEBPACK_IMPORTED_MODULE_0__/* .sessionCommand */ .iE)(back, `approve ${sessionId}`),
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
