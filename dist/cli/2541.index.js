export const id = 2541;
export const ids = [2541,7007];
export const modules = {

/***/ 32541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   status: () => (/* binding */ status)
/* harmony export */ });
/* harmony import */ var _domain_text_json_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16019);
/* harmony import */ var _reporting_session_card_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22187);
/* harmony import */ var _read_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37681);
/* harmony import */ var _way_back_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17007);




/** `dev-agent status`: where the sessions of a repository stand. */
const status = async (invocation, { stdout, env, program, useCases }) => {
    const request = { repo: (0,_read_request_js__WEBPACK_IMPORTED_MODULE_2__/* .readRepo */ .f7)(invocation), ...(0,_read_request_js__WEBPACK_IMPORTED_MODULE_2__/* .readSession */ .lx)(invocation) };
    const cards = await (await useCases()).status(request, { env });
    if (invocation.has("json")) {
        stdout.write(`${(0,_domain_text_json_line_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonLine */ .r)({ sessions: cards })}\n`);
        return 0;
    }
    const back = (0,_way_back_js__WEBPACK_IMPORTED_MODULE_3__.wayBack)(program, request.repo);
    const text = cards.map((card) => `${(0,_reporting_session_card_js__WEBPACK_IMPORTED_MODULE_1__/* .sessionCard */ .V)(card, back).join("\n")}\n`);
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

/***/ 26361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BD: () => (/* binding */ formatCost),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   _y: () => (/* binding */ formatTokens),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   rS: () => (/* binding */ formatTests),
/* harmony export */   re: () => (/* binding */ formatForecast),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var _domain_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72981);

/**
 * `$0.31 billed`, `no cost yet`, `$0.50 mixed ($0.31 of it billed)`; a figure never stands without its kind, and an
 * unknown one is never a number.
 */
function formatCost(cost) {
    const { billedUsd, estimatedCalls } = cost;
    const notes = [
        ...(billedUsd === undefined ? [] : [`${dollars(billedUsd)} of it billed`]),
        ...(estimatedCalls === undefined
            ? []
            : [`${count(estimatedCalls, "call")} that broke off at the most it may be`]),
    ];
    return `${figure(cost)}${notes.length === 0 ? "" : ` (${notes.join("; ")})`}`;
}
function figure({ usd, usdKind }) {
    if (usd === null || usdKind === "unknown")
        return "cost unknown";
    if (usd === 0 && usdKind !== "plan")
        return "no cost yet";
    return usdKind === "scripted" ? `${dollars(usd)} (scripted, list price)` : `${dollars(usd)} ${usdKind}`;
}
/** `$0.0042`, `$1.20`. */
function dollars(usd) {
    return `$${usd > 0 && usd < 0.01 ? usd.toFixed(4) : usd.toFixed(2)}`;
}
/** `1,500 tokens (1,200 in: 200 new, 900 from cache, 100 to cache; 300 out, 120 of them reasoning)`. */
function formatTokens(usage) {
    const { input, output, cacheRead, cacheWrite, cacheWrite1h, reasoning } = usage;
    const parts = [
        ...(input > 0 ? [`${grouped(input)} new`] : []),
        ...(cacheRead > 0 ? [`${grouped(cacheRead)} from cache`] : []),
        ...(cacheWrite > 0 ? [`${grouped(cacheWrite)} to cache`] : []),
        ...(cacheWrite1h > 0 ? [`${grouped(cacheWrite1h)} to cache for an hour`] : []),
    ];
    const detail = parts.length === 0 || (parts.length === 1 && input > 0) ? "" : `: ${parts.join(", ")}`;
    const thought = reasoning > 0 ? `, ${grouped(reasoning)} of them reasoning` : "";
    const all = (0,_domain_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .totalTokens */ .RP)(usage);
    return `${grouped(all)} token${all === 1 ? "" : "s"} (${grouped((0,_domain_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .inputTokens */ .T5)(usage))} in${detail}; ${grouped(output)} out${thought})`;
}
/** `about $0.42 billed and 1,200 tokens; the dearest of 2 rounds took $0.60 and 1,500 tokens`. */
function formatForecast({ rounds, usd, usdKind, tokens }) {
    if (tokens === null)
        return "unknown, as no round is finished yet";
    const tell = (money, used) => `${money} and ${grouped(used)} tokens`;
    const kind = usdKind === "scripted" ? "(scripted, list price)" : usdKind;
    const mean = tell(usd === null ? "cost unknown" : `${dollars(usd.mean)} ${kind}`, tokens.mean);
    const worst = tell(usd === null ? "cost unknown" : dollars(usd.worst), tokens.worst);
    return rounds === 1
        ? `about ${mean}, as the first one`
        : `about ${mean}; the dearest of ${rounds} rounds took ${worst}`;
}
/** `1,234,567`, the same on every machine. */
function grouped(amount) {
    return String(Math.round(amount)).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
/** `340 ms`, `4 s`, `4.2 s`, `3m 05s`, `2h 04m`. */
function formatDuration(ms) {
    if (ms <= 0)
        return "0 s";
    if (ms < 1_000)
        return `${Math.ceil(ms)} ms`;
    if (ms < 60_000)
        return `${(Math.floor(ms / 100) / 10).toFixed(1).replace(/\.0$/, "")} s`;
    const seconds = Math.floor(ms / 1_000);
    const two = (value) => String(value).padStart(2, "0");
    if (seconds < 3_600)
        return `${Math.floor(seconds / 60)}m ${two(seconds % 60)}s`;
    return `${Math.floor(seconds / 3_600)}h ${two(Math.floor((seconds % 3_600) / 60))}m`;
}
/** `1 file`, `3 files`. */
function count(amount, noun) {
    return `${amount} ${noun}${amount === 1 ? "" : "s"}`;
}
/** `12 passed, 2 failed`; `null` counts are left out, as nobody knows them. */
function formatTests(tests) {
    const parts = ["passed", "failed", "skipped"]
        .filter((name) => tests[name] !== null && (tests[name] > 0 || name === "passed"))
        .map((name) => `${tests[name]} ${name}`);
    return parts.length === 0 ? "no counts reported" : parts.join(", ");
}


/***/ }),

/***/ 58318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ diffStat),
/* harmony export */   Cl: () => (/* binding */ eventLines),
/* harmony export */   PT: () => (/* binding */ peopleName),
/* harmony export */   zu: () => (/* binding */ phaseName)
/* harmony export */ });
/* unused harmony export eventLine */
/* harmony import */ var _domain_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18970);
/* harmony import */ var _amounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26361);
/* harmony import */ var _supervised_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15528);



/** The lines that people read of an event: none where another event or the footer says the same. */
function eventLines(event) {
    if (isSaidElsewhere(event))
        return [];
    if (event.type !== "run.started")
        return [eventLine(event)];
    const { agents, credentials = {}, sandbox, secretScanner, notices, workflow } = event.data;
    const players = Object.entries(agents).map(([role, agent]) => [role, agent, ...(credentials[role] === undefined ? [] : [`(${credentials[role]})`])].join(" "));
    const mode = workflow === "react" ? [_supervised_js__WEBPACK_IMPORTED_MODULE_2__/* .supervised */ .T] : [];
    const means = [...mode, players.join(", "), `sandbox ${sandbox}, secrets ${secretScanner}`];
    return [
        eventLine(event),
        ...means.map((text) => ({ tone: "dim", text: (0,_domain_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text) })),
        ...notices.map((text) => ({ tone: "warning", text: (0,_domain_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text) })),
    ];
}
/** Phases that may take long, so that people want to know that they began. */
const longPhases = new Set(["architect", "coder", "reviewer", "supervisor", "setup", "unit_tests"]);
/**
 * Costs stand in the footer and at the end; a check's phase ends with the check's own summary; a verdict has the
 * reasons of its checks; a session that waits ends with a block of its own; what is done has its phase's summary.
 */
function isSaidElsewhere(event) {
    switch (event.type) {
        case "tool.finished":
            return event.data.ok;
        case "phase.started":
            return !longPhases.has(event.data.phase);
        case "phase.finished":
            return event.data.phase === "evaluate" || (event.data.phase === "risk_score" && event.data.ok);
        case "test.finished":
            return event.data.failures.length === 0;
        case "effect.finished":
            return !event.data.found;
        case "run.finished":
            return event.data.outcome === "waiting";
        default:
            return event.type === "cost.updated" || event.type === "check.finished";
    }
}
/** One line for any event. */
function eventLine(event) {
    const [tone, text] = describe[event.type](event.data);
    return { tone, text: (0,_domain_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text) };
}
const passed = (ok) => (ok ? "good" : "bad");
const short = (sha) => sha.slice(0, 10);
const describe = {
    "run.started": ({ goal, branch, baseBranch, baseSha }) => [
        "heading",
        `${branch} from ${baseBranch} at ${short(baseSha)}: ${goal}`,
    ],
    "run.resumed": ({ round }) => ["heading", `resumed after round ${round}`],
    "phase.started": (phase) => ["heading", phaseName(phase)],
    "phase.finished": (phase) => phaseEnd(phase),
    "agent.message": ({ role, text, truncated }) => ["plain", `${role}: ${text}${truncated ? "…" : ""}`],
    "tool.called": ({ role, name, summary }) => ["dim", `${role} ${name}${after(summary)}`],
    "tool.finished": ({ ok, exitCode, durationMs }) => [
        ok ? "dim" : "warning",
        `tool ${ok ? "done" : "failed"}${exitCode === null ? "" : `, exit code ${exitCode}`}, ${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(durationMs)}`,
    ],
    "network.refused": ({ command, hosts }) => [
        "warning",
        `network refused to ${hosts.join(", ")}: ${command}`,
    ],
    "setup.finished": ({ command, ok, cached, durationMs }) => [
        passed(ok),
        `set-up ${ok ? "done" : "failed"} ${cached ? "from cache" : `in ${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(durationMs)}`}${after(command)}`,
    ],
    "spec.written": ({ summary, steps, files }) => [
        "good",
        `plan: ${summary} (${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(steps.length, "step")}, ${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(files.length, "file")})`,
    ],
    "diff.updated": ({ headSha, files }) => ["plain", `candidate ${short(headSha)}: ${diffStat(files)}`],
    "check.finished": ({ check, status, summary, durationMs }) => [
        passed(status === "passed"),
        `${check} ${status} in ${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(durationMs)}${after(summary)}`,
    ],
    "test.finished": ({ failures, ...counts }) => failures.length === 0
        ? [passed((counts.failed ?? 0) === 0), `tests: ${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTests */ .rS)(counts)}`]
        : ["bad", `failing: ${failures.map(({ name }) => name).join("; ")}`],
    "finding.added": ({ severity, tool, rule, message, file, line }) => [
        severity === "error" ? "bad" : "warning",
        `${severity} ${place(file, line)}${tool}/${rule}: ${message}`,
    ],
    // The reviewer's phase ends with the verdict.
    "review.finished": ({ verdict, summary }) => [
        verdict === "approve" ? "good" : "warning",
        `review: ${summary.trim() === "" ? verdict : summary}`,
    ],
    "risk.scored": ({ score, level, factors }) => [
        level === "low" || level === "medium" ? "good" : "warning",
        `risk ${score} of 100 (${level})${after(factors.map(({ name, points }) => `${name} +${points}`).join(", "))}`,
    ],
    "cost.updated": (cost) => [
        "dim",
        `${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCost */ .BD)(cost)} after ${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(cost.calls, "model call")}, ${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTokens */ ._y)(cost.tokens)}`,
    ],
    "budget.exceeded": ({ limit, allowed, used, role }) => [
        "bad",
        `${role === undefined ? "" : `${role}'s `}budget reached: ${limit} ${round(used)} of ${round(allowed)}`,
    ],
    "approval.requested": ({ gate, headSha, risk, options, forecast, why }) => [
        "heading",
        `${gate} gate${headSha === null ? "" : ` for ${short(headSha)}`}${risk === null ? "" : `, risk ${risk}`}: ${options.join(", ")}?${forecast === undefined ? "" : ` Another round: ${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_1__/* .formatForecast */ .re)(forecast)}.`}${why === undefined ? "" : ` Stuck: ${why}.`}`,
    ],
    "approval.resolved": ({ gate, action, by, via, comment }) => [
        action === "approve" ? "good" : "warning",
        `${gate} gate: ${action} by ${by} (${via})${after(comment)}`,
    ],
    "effect.finished": ({ kind, of, found }) => [
        "dim",
        `${kind.replaceAll("-", " ")} ${of}: ${found ? "was done already" : "done"}`,
    ],
    notice: ({ level, text }) => [level === "error" ? "bad" : level === "warning" ? "warning" : "dim", text],
    "run.finished": ({ outcome, mergeSha, durationMs, reason }) => [
        endTone(outcome),
        `${outcome}${mergeSha === null ? "" : ` as ${short(mergeSha)}`} after ${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(durationMs)}${after(reason)}`,
    ],
};
function endTone(outcome) {
    if (outcome === "merged" || outcome === "ready" || outcome === "paused")
        return "good";
    return outcome === "waiting" ? "warning" : "bad";
}
/** `unit tests #2`. */
function phaseName({ phase, attempt }) {
    return attempt > 0 ? `${peopleName(phase)} #${attempt}` : peopleName(phase);
}
/** A phase's name without what only programs need. */
function peopleName(phase) {
    return phase.replaceAll("_", " ");
}
function phaseEnd(phase) {
    const { ok, summary } = phase;
    const took = `in ${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(phase.durationMs)}`;
    // A reviewer who wants changes did the work as well as one who wants none.
    const review = phase.phase === "reviewer" ? /^(approve|changes), (\d+) comments?$/.exec(summary) : null;
    if (review === null)
        return [passed(ok), `${phaseName(phase)} ${ok ? "done" : "failed"} ${took}${after(summary)}`];
    const verdict = review[1] === "approve" ? "approved" : "changes wanted";
    const comments = (0,_amounts_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(Number(review[2]), "comment");
    return [ok ? "good" : "warning", `${phaseName(phase)} ${took}: ${verdict}, ${comments}`];
}
/** `2 files, +10 −3`. */
function diffStat(files) {
    const sum = (key) => files.reduce((total, file) => total + (file[key] ?? 0), 0);
    return `${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(files.length, "file")}, +${sum("added")} −${sum("deleted")}`;
}
const after = (text) => (text.trim() === "" ? "" : `: ${text}`);
const place = (file, line) => file === undefined ? "" : `${file}${line === undefined ? "" : `:${line}`} `;
const round = (amount) => String(Math.round(amount * 100) / 100);


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


/***/ }),

/***/ 22187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sessionCard)
/* harmony export */ });
/* harmony import */ var _domain_text_printed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39806);
/* harmony import */ var _amounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26361);
/* harmony import */ var _event_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58318);
/* harmony import */ var _next_commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31230);
/* harmony import */ var _supervised_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15528);
/* harmony import */ var _way_back_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54027);






/** A session as lines for people, its next commands included. */
function sessionCard(card, back) {
    const { standing, pending, mergeSha, headSha, risk } = card;
    const outcome = standing === "interrupted" ? "cancelled" : standing;
    const next = outcome === "running" ? [] : (0,_next_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .nextCommands */ ._)({ outcome, sessionId: card.sessionId, pending }, back);
    const rows = [
        ["goal", card.goal],
        ["branch", `${card.branch} from ${card.baseBranch}`],
        ...(card.mode === "react" ? [["mode", _supervised_js__WEBPACK_IMPORTED_MODULE_4__/* .supervised */ .T]] : []),
        ["standing", `${standing}${pending === null ? "" : ` at the ${pending} gate`}`],
        ...(card.why === undefined ? [] : [["stuck", card.why]]),
        ["phase", `${card.phase === null ? "none yet" : (0,_event_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .peopleName */ .PT)(card.phase)}, round ${card.round}`],
        ["started", card.startedAt],
        ["commit", mergeSha === null ? (headSha ?? "none yet") : `merged as ${mergeSha}`],
        ["tests", card.tests ?? "not run yet"],
        ["risk", risk === null ? "not scored yet" : `${risk} of 100`],
        ["cost", (0,_amounts_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCost */ .BD)(card)],
        ["tokens", (0,_amounts_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTokens */ ._y)(card.tokens)],
        ...(outcome === "waiting" && pending !== "spec" ? [["look", (0,_way_back_js__WEBPACK_IMPORTED_MODULE_5__/* .diffCommand */ .Ft)(back, card)]] : []),
        ...next.map((command) => ["next", command]),
    ];
    return [card.sessionId, ...rows.map(([name, value]) => `  ${name.padEnd(9)} ${(0,_domain_text_printed_js__WEBPACK_IMPORTED_MODULE_0__.printedLine)(value, 8_000)}`)];
}


/***/ }),

/***/ 15528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ supervised)
/* harmony export */ });
/** How a session is told from others in which a supervisor decides what comes next. */
const supervised = "react: a supervisor model calls the roles";


/***/ })

};
