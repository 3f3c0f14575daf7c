export const id = 9839;
export const ids = [9839,309,6481];
export const modules = {

/***/ 9839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ runSession)
});

// EXTERNAL MODULE: ./build/src/reporting/amounts.js
var amounts = __webpack_require__(6361);
// EXTERNAL MODULE: ./build/src/reporting/clean-text.js
var clean_text = __webpack_require__(309);
// EXTERNAL MODULE: ./build/src/reporting/next-commands.js
var next_commands = __webpack_require__(1230);
;// CONCATENATED MODULE: ./build/src/reporting/closing-lines.js



/** What a person reads last: the outcome, where the work is, what it cost, and how to go on. */
function closingLines(ending) {
    const { outcome, sessionId, branch, baseBranch, mergeSha, usd, usdKind, reason, pending, warnings } = ending;
    const at = pending === null ? "" : ` at the ${pending} gate`;
    const lines = [
        `outcome: ${outcome}${at}${reason === "" ? "" : `: ${reason}`}`,
        ...(mergeSha === null ? [] : [`merged:  ${mergeSha}${baseBranch === null ? "" : ` on ${baseBranch}`}`]),
        ...(mergeSha === null && branch !== null ? [`branch:  ${branch}`] : []),
        `cost:    ${(0,amounts/* formatUsd */.UK)(usd, usdKind)}`,
        ...warnings.map((warning) => `note:    ${warning}`),
        ...(sessionId === null ? [] : (0,next_commands/* nextCommands */._)({ outcome, sessionId })).map((command) => `next:    ${command}`),
    ];
    return lines.map((line) => line.slice(0, 9) + (0,clean_text.cleanLine)(line.slice(9)));
}

// EXTERNAL MODULE: ./build/src/config/environment.js
var config_environment = __webpack_require__(6481);
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
var errors = __webpack_require__(7406);
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
var risk = __webpack_require__(1275);
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
    const { output, by, clock } = terminal;
    return {
        async decide(request) {
            output.write(await terminal.describe(request, false));
            let choice = await choose(terminal, request);
            while (choice === "view") {
                output.write(await terminal.describe(request, true));
                choice = await choose(terminal, request);
            }
            if (choice === null)
                return null;
            const comment = choice === "approve" ? "" : await askForComment(terminal, choice);
            if (comment === null)
                return null;
            return answerRequest(request, { action: choice, by, via: "terminal", comment, clock });
        },
    };
}
async function choose(terminal, request) {
    const { isCancel, select } = await __webpack_require__.e(/* import() */ 8537).then(__webpack_require__.bind(__webpack_require__, 8537));
    const { gate } = request.binding;
    const answer = await select({
        ...streams(terminal),
        message: gate === "spec" ? "Is this the right plan?" : `Merge this change? (${gate} gate)`,
        options: [
            ...request.options.map((value) => ({ value, label: labels[value] })),
            ...(gate === "spec" ? [] : [{ value: "view", label: "show the whole diff" }]),
            { value: "later", label: "decide later" },
        ],
    });
    return isCancel(answer) || answer === "later" ? null : answer;
}
async function askForComment(terminal, action) {
    const { isCancel, text } = await __webpack_require__.e(/* import() */ 8537).then(__webpack_require__.bind(__webpack_require__, 8537));
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

;// CONCATENATED MODULE: ./build/src/reporting/event-lines.js


/** The lines that people read of an event: none where another event or the footer says the same. */
function eventLines(event) {
    if (isSaidElsewhere(event))
        return [];
    if (event.type !== "run.started")
        return [eventLine(event)];
    const { agents, sandbox, secretScanner, notices } = event.data;
    const players = Object.entries(agents).map(([role, agent]) => `${role} ${agent}`);
    const means = [...players, `sandbox ${sandbox}`, `secrets ${secretScanner}`].join(", ");
    return [
        eventLine(event),
        { tone: "dim", text: (0,clean_text.cleanLine)(means) },
        ...notices.map((text) => ({ tone: "warning", text: (0,clean_text.cleanLine)(text) })),
    ];
}
/** Costs stand in the footer and at the end; a check's phase ends with the check's own summary. */
function isSaidElsewhere(event) {
    if (event.type === "tool.finished")
        return event.data.ok;
    return event.type === "cost.updated" || event.type === "check.finished";
}
/** One line for any event. */
function eventLine(event) {
    const [tone, text] = describe[event.type](event.data);
    return { tone, text: (0,clean_text.cleanLine)(text) };
}
const passed = (ok) => (ok ? "good" : "bad");
const event_lines_short = (sha) => sha.slice(0, 10);
const describe = {
    "run.started": ({ goal, branch, baseBranch, baseSha }) => [
        "heading",
        `${branch} from ${baseBranch} at ${event_lines_short(baseSha)}: ${goal}`,
    ],
    "run.resumed": ({ round }) => ["heading", `resumed after round ${round}`],
    "phase.started": (phase) => ["heading", phaseName(phase)],
    "phase.finished": ({ ok, durationMs, summary, ...phase }) => [
        passed(ok),
        `${phaseName(phase)} ${ok ? "done" : "failed"} in ${(0,amounts/* formatDuration */.a3)(durationMs)}${after(summary)}`,
    ],
    "agent.message": ({ role, text, truncated }) => ["plain", `${role}: ${text}${truncated ? "…" : ""}`],
    "tool.called": ({ role, name, summary }) => ["dim", `${role} ${name}${after(summary)}`],
    "tool.finished": ({ ok, exitCode, durationMs }) => [
        ok ? "dim" : "warning",
        `tool ${ok ? "done" : "failed"}${exitCode === null ? "" : `, exit code ${exitCode}`}, ${(0,amounts/* formatDuration */.a3)(durationMs)}`,
    ],
    "setup.finished": ({ command, ok, cached, durationMs }) => [
        passed(ok),
        `set-up ${ok ? "done" : "failed"} ${cached ? "from cache" : `in ${(0,amounts/* formatDuration */.a3)(durationMs)}`}${after(command)}`,
    ],
    "spec.written": ({ summary, steps, files }) => [
        "good",
        `plan: ${summary} (${(0,amounts/* count */.U9)(steps.length, "step")}, ${(0,amounts/* count */.U9)(files.length, "file")})`,
    ],
    "diff.updated": ({ headSha, files }) => ["plain", `candidate ${event_lines_short(headSha)}: ${diffStat(files)}`],
    "check.finished": ({ check, status, summary, durationMs }) => [
        passed(status === "passed"),
        `${check} ${status} in ${(0,amounts/* formatDuration */.a3)(durationMs)}${after(summary)}`,
    ],
    "test.finished": ({ command, failures, ...counts }) => [
        passed(failures.length === 0 && (counts.failed ?? 0) === 0),
        `tests: ${(0,amounts/* formatTests */.rS)(counts)} (${command})${after(failures.map(({ name }) => name).join("; "))}`,
    ],
    "finding.added": ({ severity, tool, rule, message, file, line }) => [
        severity === "error" ? "bad" : "warning",
        `${severity} ${place(file, line)}${tool}/${rule}: ${message}`,
    ],
    "review.finished": ({ verdict, summary, comments }) => [
        verdict === "approve" ? "good" : "warning",
        `review: ${verdict === "approve" ? "approved" : "changes wanted"}, ${(0,amounts/* count */.U9)(comments, "comment")}${after(summary)}`,
    ],
    "risk.scored": ({ score, level, factors }) => [
        level === "low" || level === "medium" ? "plain" : "warning",
        `risk ${score} of 100 (${level})${after(factors.map(({ name, points }) => `${name} +${points}`).join(", "))}`,
    ],
    "cost.updated": ({ usd, usdKind, calls }) => [
        "dim",
        `${(0,amounts/* formatUsd */.UK)(usd, usdKind)} after ${(0,amounts/* count */.U9)(calls, "model call")}`,
    ],
    "budget.exceeded": ({ limit, allowed, used }) => [
        "bad",
        `budget reached: ${limit} ${round(used)} of ${round(allowed)}`,
    ],
    "approval.requested": ({ gate, headSha, risk, options }) => [
        "heading",
        `${gate} gate${headSha === null ? "" : ` for ${event_lines_short(headSha)}`}${risk === null ? "" : `, risk ${risk}`}: ${options.join(", ")}?`,
    ],
    "approval.resolved": ({ gate, action, by, via, comment }) => [
        action === "approve" ? "good" : "warning",
        `${gate} gate: ${action} by ${by} (${via})${after(comment)}`,
    ],
    notice: ({ level, text }) => [level === "error" ? "bad" : level === "warning" ? "warning" : "dim", text],
    "run.finished": ({ outcome, mergeSha, durationMs, reason }) => [
        outcome === "merged" ? "good" : outcome === "waiting" ? "warning" : "bad",
        `${outcome}${mergeSha === null ? "" : ` as ${event_lines_short(mergeSha)}`} after ${(0,amounts/* formatDuration */.a3)(durationMs)}${after(reason)}`,
    ],
};
/** `coder #2`. */
function phaseName({ phase, attempt }) {
    return attempt > 0 ? `${phase} #${attempt}` : phase;
}
/** `2 files, +10 −3`. */
function diffStat(files) {
    const sum = (key) => files.reduce((total, file) => total + (file[key] ?? 0), 0);
    return `${(0,amounts/* count */.U9)(files.length, "file")}, +${sum("added")} −${sum("deleted")}`;
}
const after = (text) => (text.trim() === "" ? "" : `: ${text}`);
const place = (file, line) => file === undefined ? "" : `${file}${line === undefined ? "" : `:${line}`} `;
const round = (amount) => String(Math.round(amount * 100) / 100);

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
    const line = (event) => {
        for (const { tone, text } of eventLines(event))
            output.write(`${paint(tone, (0,clean_text.disarmCommands)(marks[tone] + text))}\n`);
    };
    if (!github)
        return { show: line, close: () => { } };
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
        output.write(`::group::${escapeData((0,clean_text.cleanLine)(name))}\n`);
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
                startPhase(event, phaseName(event.data));
            else if (event.type === "phase.finished")
                finishPhase(event, phaseName(event.data));
            else if (event.type === "finding.added")
                output.write(`${annotation(event.data)}\n`);
            else
                line(event);
        },
        close: endGroup,
    };
}
const levels = { error: "error", warning: "warning", note: "notice" };
/** A finding as GitHub's annotation of the line it is about. */
function annotation({ severity, file, line, tool, rule, message }) {
    const properties = {
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line: String(line) }),
        title: `${tool}/${rule}`,
    };
    const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty((0,clean_text.cleanLine)(value))}`);
    return `::${levels[severity]} ${list.join(",")}::${escapeData((0,clean_text.cleanLine)(message))}`;
}
const escapeData = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const escapeProperty = (text) => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

// EXTERNAL MODULE: ./build/src/domain/usage.js
var usage = __webpack_require__(2981);
;// CONCATENATED MODULE: ./build/src/reporting/gate-report.js





/** Everything a person needs to decide, what matters most last: nearest to the question. */
function gateReport({ request, patch, spend, paint }) {
    const { state, binding } = request;
    const line = (tone, text) => paint(tone, `${marks[tone]}${(0,clean_text.cleanLine)(text)}`);
    const lines = binding.gate === "spec"
        ? specLines(state.spec, line)
        : [...patchLines(patch, paint), ...changeLines(state, line)];
    const cost = `cost so far: ${(0,amounts/* formatUsd */.UK)(spend.usd, spend.usdKind)}, ${(0,amounts/* count */.U9)((0,usage/* totalTokens */.RP)(spend.usage), "token")}`;
    return ["", ...lines, line("plain", cost), line("heading", `goal: ${state.session.goal}`), ""].join("\n");
}
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
function changeLines({ candidate, unitTests, staticAnalysis, secretScan, review, risk }, line) {
    const files = candidate?.files ?? [];
    return [
        line("heading", `change: ${diffStat(files)}`),
        ...files.map(({ path, status, added, deleted }) => line("plain", `${status} ${path}${added === null ? " (binary)" : ` +${added} −${deleted ?? 0}`}`)),
        ...[unitTests, staticAnalysis, secretScan].flatMap((check) => checkLines(check, line)),
        ...reviewLines(review, line),
        ...riskLines(risk, line),
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
    const lines = (0,clean_text.cleanText)(patch.text, Number.POSITIVE_INFINITY)
        .trimEnd()
        .split("\n")
        .map((text) => paint(patchTone(text), text));
    return patch.cut ? [...lines, paint("warning", "… the diff goes on: choose “show the whole diff”")] : lines;
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

;// CONCATENATED MODULE: ./build/src/reporting/json-view.js
/** Each event as one line of JSON. */
function createJsonView(output) {
    return {
        show: (event) => void output.write(`${JSON.stringify(event)}\n`),
        close: () => { },
    };
}

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
                phases: [...now.phases, phaseName(event.data)],
                round: event.data.phase === "coder" ? event.data.attempt : now.round,
            };
        case "phase.finished": {
            const ended = phaseName(event.data);
            return { ...now, phases: now.phases.filter((phase) => phase !== ended) };
        }
        case "test.finished":
            return { ...now, tests: (0,amounts/* formatTests */.rS)(event.data) };
        case "risk.scored":
            return { ...now, risk: `${event.data.score} ${event.data.level}` };
        case "cost.updated":
            return { ...now, cost: (0,amounts/* formatUsd */.UK)(event.data.usd, event.data.usdKind) };
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

;// CONCATENATED MODULE: ./build/src/reporting/text-width.js
const wide = /[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const zero = /[\p{M}\p{Cf}]/u;
/** A clean line cut so that it takes at most `columns` of a terminal, with `…` where something is missing. */
function fitWidth(line, columns) {
    let used = 0;
    let end = 0;
    let fitting = 0;
    for (const character of line) {
        used += zero.test(character) ? 0 : wide.test(character) ? 2 : 1;
        if (used > columns)
            return `${line.slice(0, fitting)}…`;
        end += character.length;
        if (used < columns)
            fitting = end;
    }
    return line;
}

;// CONCATENATED MODULE: ./build/src/reporting/terminal-view.js




const eraseLine = "\r\u001b[2K";
const redrawMs = 1_000;
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
            output.write(eraseLine);
        footerShown = false;
    };
    const draw = () => {
        const line = fitWidth(footer(progress, clock.now().getTime()), width());
        output.write(`${eraseLine}${paint("dim", line)}`);
        footerShown = true;
    };
    const timer = setInterval(() => footerShown && draw(), redrawMs);
    timer.unref();
    return {
        show(event) {
            progress = advance(progress, event);
            hide();
            const lines = eventLines(event);
            for (const { tone, text } of lines)
                output.write(`${paint(tone, fitWidth(marks[tone] + text, width()))}\n`);
            if (event.type !== "approval.requested" && event.type !== "run.finished")
                draw();
        },
        close() {
            clearInterval(timer);
            hide();
        },
    };
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
    return gateReport({ request, patch, spend: sources.spend(), paint: createPaint(colours) });
}

;// CONCATENATED MODULE: ./build/src/cli/run-session.js


/** Runs a session on this process's surface, says how it ended and gives the exit code. */
async function runSession(face, wish, session) {
    const surface = createSurface(face, wish);
    let end;
    try {
        end = await session(surface);
    }
    finally {
        for (const view of surface.views)
            view.close();
    }
    const output = wish.json ? face.stderr : face.stdout;
    output.write(`\n${[...closingLines(end), ...(end.notes ?? [])].join("\n")}\n`);
    return end.code;
}


/***/ }),

/***/ 6481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readEnvironment: () => (/* binding */ readEnvironment)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Reads the variables once. An empty variable counts as absent. */
function readEnvironment(variables) {
    const value = (name) => (variables[name] === "" ? undefined : variables[name]);
    const flag = (name) => !["false", "0", undefined].includes(value(name));
    const home = value("HOME") ?? "/";
    return {
        anthropicApiKey: value("ANTHROPIC_API_KEY"),
        anthropicBaseUrl: value("ANTHROPIC_BASE_URL"),
        gitleaksPath: value("GITLEAKS_PATH"),
        cacheDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(value("XDG_CACHE_HOME") ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, ".cache"), "dev-agent"),
        home,
        path: value("PATH") ?? "/usr/local/bin:/usr/bin:/bin",
        debug: flag("DEV_AGENT_DEBUG"),
        ci: flag("CI"),
        githubActions: flag("GITHUB_ACTIONS"),
        colour: value("NO_COLOR") !== undefined ? "never" : flag("FORCE_COLOR") ? "always" : "auto",
        dumbTerminal: value("TERM") === "dumb",
        registries: Object.fromEntries(registryVariables.flatMap((name) => {
            const set = value(name);
            return set === undefined ? [] : [[name, set]];
        })),
    };
}
const registryVariables = [
    "npm_config_registry",
    "NPM_CONFIG_REGISTRY",
    "YARN_NPM_REGISTRY_SERVER",
    "PIP_INDEX_URL",
    "PIP_EXTRA_INDEX_URL",
    "UV_DEFAULT_INDEX",
    "UV_INDEX_URL",
    "GOPROXY",
    "GOSUMDB",
    "NODE_EXTRA_CA_CERTS",
    "SSL_CERT_FILE",
    "REQUESTS_CA_BUNDLE",
    "PIP_CERT",
    "CARGO_HTTP_CAINFO",
];


/***/ }),

/***/ 1275:
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

/***/ 2981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RP: () => (/* binding */ totalTokens),
/* harmony export */   tk: () => (/* binding */ noUsage),
/* harmony export */   vk: () => (/* binding */ addUsage)
/* harmony export */ });
const noUsage = { input: 0, output: 0, cacheRead: 0, cacheWrite: 0, cacheWrite1h: 0 };
function addUsage(a, b) {
    return {
        input: a.input + b.input,
        output: a.output + b.output,
        cacheRead: a.cacheRead + b.cacheRead,
        cacheWrite: a.cacheWrite + b.cacheWrite,
        cacheWrite1h: a.cacheWrite1h + b.cacheWrite1h,
    };
}
function totalTokens(usage) {
    return usage.input + usage.output + usage.cacheRead + usage.cacheWrite + usage.cacheWrite1h;
}


/***/ }),

/***/ 6361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   UK: () => (/* binding */ formatUsd),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   rS: () => (/* binding */ formatTests)
/* harmony export */ });
/** `$0.31 billed`; a figure never stands without its kind, and an unknown one is never a number. */
function formatUsd(usd, kind) {
    if (usd === null || kind === "unknown")
        return "cost unknown";
    return `$${usd > 0 && usd < 0.01 ? usd.toFixed(4) : usd.toFixed(2)} ${kind}`;
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

/***/ 309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cleanLine: () => (/* binding */ cleanLine),
/* harmony export */   cleanText: () => (/* binding */ cleanText),
/* harmony export */   disarmCommands: () => (/* binding */ disarmCommands)
/* harmony export */ });
// Text from models, repositories and tools is shown to people. It must not move the cursor, hide or reorder what they
// read, or speak to the machine that records a log.
// Every repetition is bounded: text of any length takes time in proportion and doesn't exhaust the stack.
/** Terminal sequences: CSI, and OSC, DCS, SOS, PM and APC strings with their end; then every other control character. */
const controls = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
/(?:\x1b\[|\x9b)[0-?]{0,256}[ -/]{0,16}[@-~]|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x90\x98\x9c-\x9f\n]{0,8192}(?:\x07|\x1b\\|\x9c)|\x1b[ -/]{0,16}[0-~]?|[\x00-\x08\x0b-\x1f\x7f-\x9f]/g;
/** Characters that show nothing or change the order of others. Joiners inside emoji are left alone. */
const hidden = /(?:(?![\u200d\ufe0e\ufe0f])[\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb]|(?<!\ufe0f|[\p{Extended_Pictographic}\p{Emoji_Modifier}])\u200d){1,1000}/gu;
/** Commands to a CI runner: `::name::` at the start of a line, `##[name]` and `##word[name]` anywhere. */
const lineCommands = /^([^\S\n]*):(?=:)/gm;
const bracketCommands = /#(?=#[A-Za-z]{0,20}\[)/g;
/** Text of several lines, safe to print: control characters are gone, hidden ones are named, the rest is cut at `limit`. */
function cleanText(text, limit = 20_000) {
    const kept = text.length > limit ? cut(text, limit) : text;
    const clean = kept.toWellFormed().replace(/\r\n?/g, "\n").replace(controls, "").replace(hidden, nameHidden);
    return text.length > kept.length ? `${clean}… (${text.length - kept.length} more characters)` : clean;
}
/** Text for one line: the same, with every run of white space as one space. */
function cleanLine(text, limit = 500) {
    const kept = text.length > limit ? `${cut(text, limit)}…` : text;
    return cleanText(kept).replace(/\s+/g, " ").trim();
}
/** The same text, unable to give commands to the CI system whose log it is printed to. */
function disarmCommands(text) {
    return text.replace(lineCommands, "$1: ").replace(bracketCommands, "# ");
}
/** Never in the middle of a surrogate pair. */
function cut(text, limit) {
    const code = text.charCodeAt(limit - 1);
    return text.slice(0, code >= 0xd800 && code <= 0xdbff ? limit - 1 : limit);
}
function nameHidden(run) {
    const first = (run.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    const more = [...run].length - 1;
    return more === 0 ? `<U+${first}>` : `<U+${first} and ${more} more>`;
}


/***/ }),

/***/ 1230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ nextCommands)
/* harmony export */ });
/** The commands that continue a session from where it stands; none when it is over. */
function nextCommands({ outcome, sessionId, }) {
    switch (outcome) {
        case "waiting":
            return [
                `dev-agent approve ${sessionId}`,
                `dev-agent revise ${sessionId} --comment "what to change"`,
                `dev-agent reject ${sessionId}`,
            ];
        case "over-budget":
            return [
                `dev-agent resume ${sessionId} --budget-usd N   (or --budget-tokens, --max-minutes, --max-rounds)`,
            ];
        case "cancelled":
        case "failed":
            return [`dev-agent resume ${sessionId}`];
        case "merged":
        case "rejected":
        case "refused":
            return [];
    }
}


/***/ })

};
