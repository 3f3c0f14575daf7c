export const id = 4924;
export const ids = [4924];
export const modules = {

/***/ 4924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  status: () => (/* binding */ status_status)
});

// EXTERNAL MODULE: ./build/src/domain/plain-text.js
var plain_text = __webpack_require__(7084);
// EXTERNAL MODULE: ./build/src/reporting/amounts.js
var amounts = __webpack_require__(6361);
// EXTERNAL MODULE: ./build/src/reporting/event-lines.js
var event_lines = __webpack_require__(8318);
// EXTERNAL MODULE: ./build/src/reporting/next-commands.js
var next_commands = __webpack_require__(1230);
// EXTERNAL MODULE: ./build/src/reporting/way-back.js
var way_back = __webpack_require__(4027);
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
        ["cost", (0,amounts/* formatUsd */.UK)(card.usd, card.usdKind)],
        ...(outcome === "waiting" && pending !== "spec" ? [["look", (0,way_back/* diffCommand */.Ft)(back, card)]] : []),
        ...next.map((command) => ["next", command]),
    ];
    return [card.sessionId, ...rows.map(([name, value]) => `  ${name.padEnd(9)} ${(0,plain_text.cleanLine)(value, 8_000)}`)];
}

// EXTERNAL MODULE: ./build/src/cli/read-request.js + 1 modules
var read_request = __webpack_require__(1616);
// EXTERNAL MODULE: ./build/src/cli/way-back.js
var cli_way_back = __webpack_require__(7007);
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


/***/ })

};
