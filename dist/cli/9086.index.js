export const id = 9086;
export const ids = [9086];
export const modules = {

/***/ 29086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ createSurface),
  e: () => (/* binding */ paintFor)
});

// EXTERNAL MODULE: ./build/src/config/environment.js
var config_environment = __webpack_require__(56481);
;// CONCATENATED MODULE: ./build/src/gates/combine-gates.js
/** Asks each in turn; the first that decides counts. */
function combineGates(keepers) {
    return {
        async decide(request) {
            for (const keeper of keepers) {
                const decision = await keeper.decide(request);
                if (decision !== null)
                    return decision;
            }
            return null;
        },
    };
}

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/gates/answer-request.js
/** The decision that an answer amounts to: bound to exactly what was asked, and to nothing else. */
function answerRequest(request, { clock, ...answer }) {
    return {
        ...request.binding,
        decisionId: request.decisionId,
        ...answer,
        at: clock.now().toISOString(),
    };
}

;// CONCATENATED MODULE: ./build/src/gates/command-gate.js


/**
 * A decision given by `dev-agent approve | revise | reject`: answers the pending request and no later one.
 * Throws a configuration error where the request doesn't offer that action.
 */
function createCommandGate({ action, comment, by, clock }) {
    let used = false;
    return {
        async decide(request) {
            if (used)
                return null;
            used = true;
            if (!request.options.includes(action))
                throw new errors/* DevAgentError */.NA({
                    code: "action-not-offered",
                    kind: "configuration",
                    message: `The ${request.binding.gate} gate of session ${request.state.session.id} doesn't offer "${action}".`,
                    remedy: `It offers: ${request.options.join(", ")}.`,
                });
            return answerRequest(request, { action, by, via: "command", comment, clock });
        },
    };
}

// EXTERNAL MODULE: ./build/src/domain/risk.js
var risk = __webpack_require__(11275);
;// CONCATENATED MODULE: ./build/src/gates/flag-gate.js


/**
 * `--yes`: approves what is not critical. A critical gate, a risk above the critical score and a candidate that is
 * asked about again because the base moved are left to a person.
 */
function createFlagGate(clock) {
    const bases = new Map();
    return {
        async decide(request) {
            const { gate, baseSha } = request.binding;
            const earlier = bases.get(gate) ?? baseSha;
            bases.set(gate, earlier);
            if (earlier !== baseSha || needsPerson(request))
                return null;
            return answerRequest(request, { action: "approve", by: "--yes", via: "flag", comment: "", clock });
        },
    };
}
function needsPerson({ binding, options, state }) {
    if (binding.gate === "critical" || !options.includes("approve"))
        return true;
    if (state.landing?.status === "base-moved")
        return true;
    // A candidate whose risk nobody scored isn't known to be harmless.
    return binding.gate === "diff" && (binding.risk === null || binding.risk > risk/* criticalRisk */.L);
}

;// CONCATENATED MODULE: ./build/src/gates/terminal-gate.js

const labels = {
    approve: "approve",
    revise: "revise: send it back with a comment",
    reject: "reject: stop here, nothing is merged",
};
/** Asks the person at the terminal. Ctrl-C and "later" leave the question open; neither is a rejection. */
function createTerminalGate(terminal) {
    const { by, clock } = terminal;
    return {
        async decide(request) {
            let choice = await show(terminal, request, false);
            while (choice === "view")
                choice = await show(terminal, request, true);
            if (choice === null)
                return null;
            const comment = choice === "approve" ? "" : await askForComment(terminal, choice);
            if (comment === null)
                return null;
            return answerRequest(request, { action: choice, by, via: "terminal", comment, clock });
        },
    };
}
const questions = {
    spec: "Is this the right plan?",
    stuck: "It goes in circles. How should it go on? (stuck gate)",
    critical: "Merge this change? (critical gate)",
    diff: "Merge this change? (diff gate)",
};
async function show(terminal, request, whole) {
    const { text, cut } = await terminal.describe(request, whole);
    terminal.output.write(text);
    return choose(terminal, request, cut);
}
async function choose(terminal, request, cut) {
    const { isCancel, select } = await __webpack_require__.e(/* import() */ 6170).then(__webpack_require__.bind(__webpack_require__, 26170));
    const { gate } = request.binding;
    const answer = await select({
        ...streams(terminal),
        message: questions[gate],
        options: [
            ...request.options.map((value) => ({ value, label: labels[value] })),
            ...(cut ? [{ value: "view", label: "show the whole diff" }] : []),
            { value: "later", label: "decide later" },
        ],
    });
    return isCancel(answer) || answer === "later" ? null : answer;
}
async function askForComment(terminal, action) {
    const { isCancel, text } = await __webpack_require__.e(/* import() */ 6170).then(__webpack_require__.bind(__webpack_require__, 26170));
    const needed = action === "revise";
    const answer = await text({
        ...streams(terminal),
        message: needed ? "What should change?" : "Why? (may be left empty)",
        validate: (value) => needed && (value ?? "").trim() === "" ? "The coder needs to know what to change." : undefined,
    });
    return isCancel(answer) ? null : (answer ?? "").trim();
}
const streams = ({ input, output, signal }) => ({ input, output, signal });

;// CONCATENATED MODULE: ./build/src/gates/waiting-gate.js
/** Nobody can be asked here: every session waits. */
const waitingGate = { decide: async () => null };

// EXTERNAL MODULE: ./build/src/domain/text/plain-text.js
var plain_text = __webpack_require__(18970);
;// CONCATENATED MODULE: ./build/src/domain/text/annotation.js

/** A line that has GitHub's runner show an annotation. No text in it can end it, or begin a command of its own. */
function annotationLine({ level, properties, text }, limit = 4_000) {
    const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty((0,plain_text/* cleanLine */.Ow)(value))}`);
    return `::${level} ${list.join(",")}::${escapeData((0,plain_text/* cleanLine */.Ow)(text, limit))}\n`;
}
/** The first line of a part of the log that is folded. */
function groupLine(name) {
    return `::group::${escapeData((0,plain_text/* cleanLine */.Ow)(name))}\n`;
}
/** A clean line has no line ends left to escape. */
const escapeData = (text) => text.replaceAll("%", "%25");
const escapeProperty = (text) => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

// EXTERNAL MODULE: ./build/src/domain/text/disarm-commands.js
var disarm_commands = __webpack_require__(28615);
// EXTERNAL MODULE: ./build/src/reporting/event-lines.js
var event_lines = __webpack_require__(58318);
;// CONCATENATED MODULE: ./build/src/reporting/paint.js
const codes = {
    plain: "",
    heading: "1",
    good: "32",
    bad: "31",
    warning: "33",
    dim: "2",
};
function createPaint(colours) {
    return (tone, text) => (colours && codes[tone] !== "" ? `\u001b[${codes[tone]}m${text}\u001b[0m` : text);
}
/** What stands before a line, so that its tone shows without colour too. */
const marks = {
    plain: "  ",
    heading: "▸ ",
    good: "✓ ",
    bad: "✗ ",
    warning: "! ",
    dim: "  ",
};

;// CONCATENATED MODULE: ./build/src/reporting/ci-view.js




/** Lines for a log: nothing is ever redrawn. */
function createCiView({ output, github, colours }) {
    const paint = createPaint(colours);
    const linesOf = (event) => (0,event_lines/* eventLines */.Cl)(event).map(({ tone, text }) => `${paint(tone, (0,disarm_commands/* disarmCommands */.T)(marks[tone] + text))}\n`);
    if (!github)
        return { show: (event) => void output.write(linesOf(event).join("")), close: () => { } };
    // In one piece: nothing of dev-agent's own, a mask above all, may come to stand where commands are stopped.
    const line = (event) => {
        const lines = linesOf(event);
        if (lines.length > 0)
            output.write(fromOutside.has(event.type) ? withoutCommands(lines) : lines.join(""));
    };
    // Groups don't nest, and checks run side by side: one group holds all phases that overlap.
    const open = new Set();
    const ended = [];
    let grouped = false;
    const endGroup = () => {
        if (grouped)
            output.write("::endgroup::\n");
        grouped = false;
        for (const event of ended.splice(0))
            line(event);
    };
    const startPhase = (event, name) => {
        open.add(name);
        if (grouped)
            return line(event);
        output.write(groupLine(name));
        grouped = true;
    };
    const finishPhase = (event, name) => {
        if (!open.delete(name))
            return line(event);
        ended.push(event);
        if (open.size === 0)
            endGroup();
    };
    return {
        show(event) {
            if (event.type === "phase.started")
                startPhase(event, (0,event_lines/* phaseName */.zu)(event.data));
            else if (event.type === "phase.finished")
                finishPhase(event, (0,event_lines/* phaseName */.zu)(event.data));
            else if (event.type === "finding.added")
                output.write(annotation(event.data));
            else
                line(event);
        },
        close: endGroup,
    };
}
/** Events whose words are mostly those of models, tools and the repository. */
const fromOutside = new Set([
    ...["agent.message", "tool.called", "spec.written", "review.finished"],
    ...["test.finished", "setup.finished", "approval.resolved"],
]);
/** Lines while which the runner takes no command, until a word that nobody can foresee. */
function withoutCommands(lines) {
    const word = crypto.randomUUID();
    return `::stop-commands::${word}\n${lines.join("")}::${word}::\n`;
}
const levels = { error: "error", warning: "warning", note: "notice" };
/** A finding as GitHub's annotation of the line it is about. */
function annotation({ severity, file, line, tool, rule, message }) {
    const properties = {
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line: String(line) }),
        title: `${tool}/${rule}`,
    };
    return annotationLine({ level: levels[severity], properties, text: message }, 500);
}

// EXTERNAL MODULE: ./build/src/domain/current-review.js
var current_review = __webpack_require__(4472);
// EXTERNAL MODULE: ./build/src/domain/forecast.js
var forecast = __webpack_require__(67629);
// EXTERNAL MODULE: ./build/src/domain/spend.js
var domain_spend = __webpack_require__(91302);
// EXTERNAL MODULE: ./build/src/reporting/amounts.js
var amounts = __webpack_require__(26361);
;// CONCATENATED MODULE: ./build/src/reporting/gate-report.js







/** Everything a person needs to decide, what matters most last: nearest to the question. */
function gateReport({ request, patch, calls, paint }) {
    const { state, binding } = request;
    const line = (tone, text) => paint(tone, `${marks[tone]}${(0,plain_text/* cleanLine */.Ow)(text)}`);
    const lines = binding.gate === "spec"
        ? specLines(state.spec, line)
        : [...patchLines(patch, paint), ...changeLines(state, line), ...lastLines(binding.gate, state, line)];
    const spend = (0,domain_spend/* sumCalls */.$1)(calls);
    const cost = `cost so far: ${(0,amounts/* formatCost */.BD)(spend)}, ${(0,amounts/* formatTokens */._y)(spend.usage)}`;
    const next = `another round: ${(0,amounts/* formatForecast */.re)((0,forecast/* forecastRound */.q)(calls, state.round))}`;
    return [
        "",
        ...lines,
        line("plain", cost),
        line("plain", next),
        line("heading", `goal: ${state.session.goal}`),
        "",
    ].join("\n");
}
const mostFailures = 10;
function specLines(spec, line) {
    if (spec === null)
        return [line("bad", "there is no plan")];
    const list = (title, entries) => entries.length === 0
        ? []
        : [line("heading", title), ...entries.map((entry) => line("plain", `· ${entry}`))];
    return [
        line("heading", `plan: ${spec.summary}`),
        ...list("steps", spec.steps),
        ...list("files", spec.files),
        ...list("done when", spec.acceptance_checks),
        ...list("risks", spec.risks),
    ];
}
/** Nearest to the question: what a merge would risk, or what a stuck session repeats. */
function lastLines(gate, { risk, unitTests, stuck }, line) {
    if (gate !== "stuck")
        return riskLines(risk, line);
    const failures = unitTests?.tests?.failures ?? [];
    return [
        ...failures.slice(0, mostFailures).map(({ name }) => line("bad", `failing: ${name}`)),
        ...(failures.length > mostFailures ? [line("bad", `and ${failures.length - mostFailures} more`)] : []),
        line("warning", `stuck: ${stuck?.what ?? "it goes in circles"}`),
    ];
}
function changeLines(state, line) {
    const { candidate, unitTests, staticAnalysis, secretScan, review } = state;
    if (candidate === null)
        return [line("plain", "there is no change yet")];
    const { files } = candidate;
    return [
        line("heading", `change: ${(0,event_lines/* diffStat */.A5)(files)}`),
        ...files.map(({ path, status, added, deleted }) => line("plain", `${status} ${path}${added === null ? " (binary)" : ` +${added} −${deleted ?? 0}`}`)),
        ...[unitTests, staticAnalysis, secretScan].flatMap((check) => checkLines(check, line)),
        // Sessions of earlier versions don't know which candidate a review is of.
        ...reviewLines(review?.headSha === undefined ? review : (0,current_review/* currentReview */.y)(state), line),
    ];
}
function checkLines(check, line) {
    if (check === null)
        return [line("bad", "a check has no evidence")];
    const findings = check.findings.map(({ severity, rule, message, file, line: number }) => line(severity === "error" ? "bad" : "warning", `· ${file ?? ""}:${number ?? ""} ${rule}: ${message}`));
    const tone = check.status === "passed" ? "good" : "bad";
    return [line(tone, `${check.check} ${check.status}: ${check.summary}`), ...findings];
}
function reviewLines(review, line) {
    if (review === null)
        return [];
    const comments = review.comments.map((comment) => line("plain", `· ${comment.file}:${comment.line} ${comment.severity}: ${comment.reason}`));
    return [line(review.verdict === "approve" ? "good" : "warning", `review: ${review.summary}`), ...comments];
}
function riskLines(risk, line) {
    if (risk === null)
        return [line("bad", "risk unknown")];
    const factors = risk.factors.map(({ name, points, why }) => line("plain", `· +${points} ${name}: ${why}`));
    const tone = risk.level === "low" || risk.level === "medium" ? "plain" : "warning";
    return [line(tone, `risk ${risk.score} of 100 (${risk.level})`), ...factors];
}
function patchLines(patch, paint) {
    if (patch === null)
        return [];
    const lines = (0,plain_text/* cleanText */.X5)(patch.text, Number.POSITIVE_INFINITY)
        .trimEnd()
        .split("\n")
        .map((text) => paint(patchTone(text), shortenIndex(text)));
    return patch.cut ? [...lines, paint("warning", "… the diff goes on: choose “show the whole diff”")] : lines;
}
/** Nobody reads forty digits of a blob's name. */
function shortenIndex(text) {
    return text.replace(/^index ([0-9a-f]{10})[0-9a-f]{30,54}\.\.([0-9a-f]{10})[0-9a-f]{30,54}/, "index $1..$2");
}
function patchTone(text) {
    if (/^(?:diff |index |--- |\+\+\+ )/.test(text))
        return "heading";
    if (text.startsWith("+"))
        return "good";
    if (text.startsWith("-"))
        return "bad";
    return text.startsWith("@@") ? "dim" : "plain";
}

// EXTERNAL MODULE: ./build/src/domain/text/json-line.js
var json_line = __webpack_require__(16019);
;// CONCATENATED MODULE: ./build/src/reporting/json-view.js

/** Each event as one line of JSON. */
function createJsonView(output) {
    return {
        show: (event) => void output.write(`${(0,json_line/* jsonLine */.r)(event)}\n`),
        close: () => { },
    };
}

// EXTERNAL MODULE: ./build/src/domain/text/text-width.js
var text_width = __webpack_require__(84404);
// EXTERNAL MODULE: ./build/src/reporting/erase-line.js
var erase_line = __webpack_require__(1973);
;// CONCATENATED MODULE: ./build/src/reporting/progress.js


const noProgress = {
    phases: [],
    round: 0,
    tests: null,
    risk: null,
    cost: null,
    since: null,
};
function advance(progress, event) {
    const now = { ...progress, since: progress.since ?? Date.parse(event.ts) };
    switch (event.type) {
        case "run.resumed":
            return { ...now, round: event.data.round };
        case "phase.started":
            return {
                ...now,
                phases: [...now.phases, (0,event_lines/* phaseName */.zu)(event.data)],
                round: event.data.phase === "coder" ? event.data.attempt : now.round,
            };
        case "phase.finished": {
            const ended = (0,event_lines/* phaseName */.zu)(event.data);
            return { ...now, phases: now.phases.filter((phase) => phase !== ended) };
        }
        case "test.finished":
            return { ...now, tests: (0,amounts/* formatTests */.rS)(event.data) };
        case "risk.scored":
            return { ...now, risk: `${event.data.score} ${event.data.level}` };
        case "cost.updated":
            return { ...now, cost: (0,amounts/* formatCost */.BD)(event.data) };
        default:
            return now;
    }
}
/** One line: phase, round, elapsed, tests, risk, cost. */
function footer(progress, now) {
    const elapsed = progress.since === null ? 0 : Math.max(0, now - progress.since);
    return [
        progress.phases.join(" + ") || "starting",
        `round ${progress.round}`,
        (0,amounts/* formatDuration */.a3)(elapsed - (elapsed % 1_000)),
        `tests ${progress.tests ?? "–"}`,
        `risk ${progress.risk ?? "–"}`,
        progress.cost ?? "no cost yet",
    ].join(" · ");
}

;// CONCATENATED MODULE: ./build/src/reporting/terminal-view.js





const redrawMs = 1_000;
/** The terminal shows `^C` behind the footer; it must not begin a new line. */
const interruptWidth = 2;
/**
 * One line per event over a live footer, for a terminal that can move its cursor. The footer makes room while a
 * person is asked something.
 */
function createTerminalView({ output, colours, clock }) {
    const paint = createPaint(colours);
    const width = () => Math.max(20, (output.columns ?? 80) - 1);
    let progress = noProgress;
    let footerShown = false;
    const hide = () => {
        if (footerShown)
            output.write(erase_line/* eraseLine */.f);
        footerShown = false;
    };
    const draw = () => {
        const line = (0,text_width/* fitWidth */.G)(footer(progress, clock.now().getTime()), width() - interruptWidth);
        output.write(`${erase_line/* eraseLine */.f}${paint("dim", line)}`);
        footerShown = true;
    };
    const timer = setInterval(() => footerShown && draw(), redrawMs);
    timer.unref();
    return {
        show(event) {
            progress = advance(progress, event);
            hide();
            const lines = (0,event_lines/* eventLines */.Cl)(event);
            for (const line of lines)
                for (const row of rows(line, width()))
                    output.write(`${paint(line.tone, row)}\n`);
            if (event.type !== "approval.requested" && event.type !== "run.finished")
                draw();
        },
        close() {
            clearInterval(timer);
            hide();
        },
    };
}
/** What matters is wrapped under its mark; what is only said by the way is cut. */
function rows({ tone, text }, width) {
    const mark = marks[tone];
    if (tone === "dim" || tone === "plain")
        return [(0,text_width/* fitWidth */.G)(mark + text, width)];
    return (0,text_width/* wrapWidth */.j)(text, width - mark.length).map((row, index) => (index === 0 ? mark : "  ") + row);
}

;// CONCATENATED MODULE: ./build/src/cli/surface.js











const clock = { now: () => new Date() };
/** Characters of a patch shown before the person asks for the whole. */
const patchExcerpt = 12_000;
const patchWhole = 4_000_000;
/** What this process offers to a session: a view that suits its output, and whoever can be asked. */
function createSurface(face, wish) {
    const environment = (0,config_environment.readEnvironment)(face.env);
    return {
        views: [chooseView(face, environment, wish.json)],
        gates: (sources) => chooseGates(sources, { face, environment, wish }),
        signal: face.signal,
        env: face.env,
    };
}
/** Colours for what a command that runs no session writes to standard output. */
function paintFor({ stdout, env }) {
    return createPaint(wantsColours((0,config_environment.readEnvironment)(env), stdout.isTTY === true));
}
/** Whether text to standard output is coloured. */
function wantsColours({ colour, dumbTerminal }, terminal) {
    return colour === "always" || (colour === "auto" && terminal && !dumbTerminal);
}
function chooseView({ stdout }, environment, json) {
    if (json)
        return createJsonView(stdout);
    const terminal = stdout.isTTY === true;
    const colours = wantsColours(environment, terminal);
    const { ci, githubActions: github, dumbTerminal } = environment;
    return terminal && !ci && !github && !dumbTerminal
        ? createTerminalView({ output: stdout, colours, clock })
        : createCiView({ output: stdout, github, colours });
}
function chooseGates(sources, { face, environment, wish }) {
    const { stdin: input, stdout: output, signal } = face;
    const interactive = input.isTTY === true && output.isTTY === true && !wish.json;
    const by = sources.person;
    const colours = wantsColours(environment, true);
    const describe = (request, whole) => describeRequest({ request, whole, sources, colours });
    return combineGates([
        ...(wish.given === undefined ? [] : [createCommandGate({ ...wish.given, by, clock })]),
        ...(wish.yes ? [createFlagGate(clock)] : []),
        ...(interactive ? [createTerminalGate({ input, output, signal, by, clock, describe })] : []),
        waitingGate,
    ]);
}
async function describeRequest(about) {
    const { request, whole, sources, colours } = about;
    const { candidate } = request.state;
    const limit = whole ? patchWhole : patchExcerpt;
    const shown = request.binding.gate === "spec" || candidate === null;
    const text = shown ? null : await sources.patch(candidate, limit);
    const patch = text === null ? null : { text, cut: text.length >= limit };
    const report = gateReport({ request, patch, calls: sources.calls(), paint: createPaint(colours) });
    return { text: report, cut: patch?.cut ?? false };
}


/***/ }),

/***/ 4472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ currentReview)
/* harmony export */ });
/** The opinion of the very candidate at hand, by the spec at hand; null: there is none. */
function currentReview({ candidate, review, supervision }) {
    if (candidate === null || review === null || review.headSha !== candidate.headSha)
        return null;
    return supervision?.outdatedReview === candidate.headSha ? null : review;
}


/***/ }),

/***/ 67629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ forecastRound)
/* harmony export */ });
/* harmony import */ var _spend_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91302);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72981);


/**
 * A round is what the coder and the reviewer of it used, however often they were called. A supervisor's turns are left out.
 * @param finished Rounds up to this one are over.
 */
function forecastRound(calls, finished) {
    // A supervisor counts turns, not rounds.
    const ofRounds = calls.filter(({ role, round }) => role !== "supervisor" && round >= 1 && round <= finished);
    const rounds = [...new Set(ofRounds.map(({ round }) => round))];
    const spends = rounds.map((round) => (0,_spend_js__WEBPACK_IMPORTED_MODULE_0__/* .sumCalls */ .$1)(ofRounds.filter((call) => call.round === round)));
    const usd = spends.map((spend) => spend.usd).filter((amount) => amount !== null);
    const { usdKind } = (0,_spend_js__WEBPACK_IMPORTED_MODULE_0__/* .costOf */ .ho)((0,_spend_js__WEBPACK_IMPORTED_MODULE_0__/* .sumCalls */ .$1)(ofRounds));
    return {
        rounds: rounds.length,
        usd: usd.length < spends.length ? null : rangeOf(usd),
        usdKind: rounds.length === 0 ? "unknown" : usdKind,
        tokens: rangeOf(spends.map(({ usage }) => (0,_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .totalTokens */ .RP)(usage))),
    };
}
function rangeOf(amounts) {
    if (amounts.length === 0)
        return null;
    return {
        mean: amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length,
        worst: Math.max(...amounts),
    };
}


/***/ }),

/***/ 11275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ criticalRisk),
/* harmony export */   w: () => (/* binding */ riskLevel)
/* harmony export */ });
/** Above this score a candidate needs a critical review. */
const criticalRisk = 70;
function riskLevel(score) {
    if (score > criticalRisk)
        return "critical";
    if (score > 40)
        return "high";
    return score > 15 ? "medium" : "low";
}


/***/ }),

/***/ 91302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ sumCalls),
/* harmony export */   A7: () => (/* binding */ addCall),
/* harmony export */   ho: () => (/* binding */ costOf),
/* harmony export */   mv: () => (/* binding */ spendBy),
/* harmony export */   yV: () => (/* binding */ noSpend)
/* harmony export */ });
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72981);

const noSpend = { calls: 0, usage: _usage_js__WEBPACK_IMPORTED_MODULE_0__/* .noUsage */ .tk, usd: 0, usdKind: "billed" };
function addCall(spend, call) {
    const usd = spend.usd === null || call.usd === null ? null : spend.usd + call.usd;
    const usdKind = usd === null ? "unknown" : kindOf(spend, call);
    const billed = billedOf(spend) + (call.usdKind === "billed" ? (call.usd ?? 0) : 0);
    const untold = billed > 0 && (usdKind === "mixed" || usdKind === "unknown");
    const estimated = (spend.estimatedCalls ?? 0) + (call.estimated === true ? 1 : 0);
    return {
        calls: spend.calls + 1,
        usage: (0,_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .addUsage */ .vk)(spend.usage, call.usage),
        usd,
        usdKind,
        ...(untold ? { billedUsd: billed } : {}),
        ...(estimated > 0 ? { estimatedCalls: estimated } : {}),
    };
}
function sumCalls(calls) {
    return calls.reduce(addCall, noSpend);
}
/** Sums of calls by what they have in common, e.g. their role, in the order in which it first came up. */
function spendBy(calls, key) {
    const sums = new Map();
    for (const call of calls)
        sums.set(key(call), addCall(sums.get(key(call)) ?? noSpend, call));
    return sums;
}
/** The cost alone. */
function costOf({ usd, usdKind, billedUsd, estimatedCalls }) {
    return {
        usd,
        usdKind,
        ...(billedUsd === undefined ? {} : { billedUsd }),
        ...(estimatedCalls === undefined ? {} : { estimatedCalls }),
    };
}
function kindOf(spend, call) {
    return spend.calls === 0 || spend.usdKind === call.usdKind ? call.usdKind : "mixed";
}
function billedOf({ usd, usdKind, billedUsd }) {
    return billedUsd ?? (usdKind === "billed" ? (usd ?? 0) : 0);
}


/***/ }),

/***/ 84404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ fitWidth),
/* harmony export */   j: () => (/* binding */ wrapWidth)
/* harmony export */ });
const wide = /[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const zero = /[\p{M}\p{Cf}]/u;
/** A clean line cut so that it takes at most `columns` of a terminal, with `…` where something is missing. */
function fitWidth(line, columns) {
    let used = 0;
    let end = 0;
    let fitting = 0;
    for (const character of line) {
        used += widthOf(character);
        if (used > columns)
            return `${line.slice(0, fitting)}…`;
        end += character.length;
        if (used < columns)
            fitting = end;
    }
    return line;
}
/** A clean line as rows of at most `columns`, broken between words where they allow it. */
function wrapWidth(line, columns) {
    const rows = [];
    let row = "";
    let used = 0;
    for (const word of line.split(" ")) {
        const needed = widthOfText(word);
        if (row !== "" && used + 1 + needed > columns) {
            rows.push(row);
            row = "";
            used = 0;
        }
        const separator = row === "" ? "" : " ";
        used += separator.length;
        row += separator;
        for (const character of word) {
            const width = widthOf(character);
            if (used + width > columns) {
                rows.push(row);
                row = "";
                used = 0;
            }
            row += character;
            used += width;
        }
    }
    return [...rows, row];
}
const widthOf = (character) => (zero.test(character) ? 0 : wide.test(character) ? 2 : 1);
const widthOfText = (text) => [...text].reduce((total, character) => total + widthOf(character), 0);


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

/***/ 15528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ supervised)
/* harmony export */ });
/** How a session is told from others in which a supervisor decides what comes next. */
const supervised = "react: a supervisor model calls the roles";


/***/ })

};
