export const id = 718;
export const ids = [718,406,84,579];
export const modules = {

/***/ 67718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  endFailed: () => (/* binding */ endFailed),
  endJob: () => (/* binding */ endJob)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/domain/plain-text.js
var plain_text = __webpack_require__(57084);
// EXTERNAL MODULE: ./build/src/domain/spend.js
var spend = __webpack_require__(91302);
// EXTERNAL MODULE: ./build/src/domain/usage.js
var usage = __webpack_require__(72981);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/reporting/disarm-commands.js
var disarm_commands = __webpack_require__(76579);
// EXTERNAL MODULE: ./build/src/reporting/job-summary.js + 3 modules
var job_summary = __webpack_require__(39491);
// EXTERNAL MODULE: ./build/src/reporting/markdown/neutralise.js
var neutralise = __webpack_require__(98000);
// EXTERNAL MODULE: ./build/src/reporting/markdown/table.js
var table = __webpack_require__(18928);
// EXTERNAL MODULE: ./build/src/reporting/report.js
var report = __webpack_require__(89448);
// EXTERNAL MODULE: ./build/src/use-cases/jobs/job.js
var job = __webpack_require__(21885);
// EXTERNAL MODULE: ./build/src/use-cases/jobs/summary-about.js + 9 modules
var summary_about = __webpack_require__(46516);
;// CONCATENATED MODULE: ./build/src/use-cases/outcome-of.js
const outcomes = {
    defect: "failed",
    configuration: "failed",
    policy: "refused",
    budget: "over-budget",
    waiting: "waiting",
    rejected: "rejected",
    provider: "failed",
    infrastructure: "failed",
    cancelled: "cancelled",
};
/** How a session ends that an error ends. */
function outcomeOf({ kind, until }) {
    // What stands in the way goes by itself.
    return until === null ? outcomes[kind] : "paused";
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/actions/runner/file-commands.js


// By hand and not by @actions/core: importing that takes longer than everything else such a job does before its first call.
/** Appends `name=value` to one of the runner's command files; what the value holds can't end it. */
function appendValue(file, name, value) {
    if (file === undefined || file === "")
        return;
    const delimiter = `dev-agent-${(0,external_node_crypto_.randomUUID)()}`;
    (0,external_node_fs_.appendFileSync)(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
}
/** Appends to the step's summary, which GitHub shows up to 1 MiB. */
function appendSummary(file, text) {
    if (file !== undefined && file !== "")
        (0,external_node_fs_.appendFileSync)(file, text);
}

;// CONCATENATED MODULE: ./build/src/actions/runner/outputs.js

/** Writes every output that an action declares, those that nothing is known of as an empty text. */
function writeOutputs(file, declared, values) {
    for (const name of declared)
        appendValue(file, name, String(values[name] ?? ""));
}

;// CONCATENATED MODULE: ./build/src/actions/job/end-job.js
















/** Tells how a job ended: outputs for the jobs after it, the summary for people, the report as a file. Gives its code. */
function endJob(context, end, face) {
    const about = (0,summary_about/* summaryAbout */.s)(context, end);
    const path = (0,external_node_path_.join)(context.temp, "report.md");
    const scrub = context.surface.secrets?.scrub ?? ((text) => text);
    const plain = (text) => (0,plain_text.cleanLine)(scrub(text), 4_000).replaceAll("%", "%25");
    (0,external_node_fs_.writeFileSync)(path, scrub((0,report/* report */.z)(about)));
    appendSummary(face.env.GITHUB_STEP_SUMMARY, scrub((0,job_summary/* jobSummary */.sp)(about)));
    writeOutputs(face.env.GITHUB_OUTPUT, face.declared, {
        ...outputsOf(end, (0,spend/* sumCalls */.$1)(about.calls)),
        "report-path": path,
    });
    if (end.code !== 0)
        process.stdout.write(`::error title=dev-agent ${context.job}: ${end.outcome}::${plain(end.reason)}\n`);
    else if (end.reason !== "")
        process.stdout.write(`::notice title=dev-agent ${context.job}: ${end.outcome}::${plain(end.reason)}\n`);
    const ofSession = end.apiCalls === undefined ? "" : `, ${end.apiCalls} in the session`;
    process.stdout.write(`GitHub API: ${(0,job/* callsOf */.p)(context)} calls in this job${ofSession}\n`);
    for (const caution of end.cautions ?? [])
        process.stdout.write(`::warning title=dev-agent ${context.job}::${plain(caution)}\n`);
    for (const notice of end.notices)
        process.stdout.write(`::notice title=dev-agent ${context.job}::${plain(notice)}\n`);
    return end.code;
}
function outputsOf(end, spend) {
    const { state, handOver, pull, outcome, code } = end;
    const { candidate, risk, verdict, session } = state ?? {
        candidate: null,
        risk: null,
        verdict: null,
        session: null,
    };
    return {
        session: session?.id ?? null,
        branch: session?.branch ?? null,
        spec: state?.spec == null ? null : JSON.stringify(state.spec),
        "base-sha": candidate?.baseSha ?? state?.baseSha ?? null,
        "head-sha": candidate?.headSha ?? null,
        // A plan that was developed once was asked about then.
        "spec-gate": session === null ? null : String(session.specGate && candidate === null),
        "patch-sha256": candidate?.diffSha256 ?? null,
        "bundle-sha256": handOver?.bundleSha256 ?? null,
        "risk-score": risk?.score ?? null,
        "risk-level": risk?.level ?? null,
        verdict: verdict?.colour ?? null,
        "cost-usd": spend.usd,
        "cost-kind": spend.usdKind,
        tokens: (0,usage/* totalTokens */.RP)(spend.usage),
        handover: handOver?.name ?? null,
        "handover-sha256": handOver?.sha256 ?? null,
        "pull-request": pull?.number ?? null,
        "merged-sha": end.mergedSha,
        "next-run": end.nextRun ?? null,
        gate: end.gate ?? null,
        action: end.answer?.action ?? null,
        run: end.answer?.run ?? null,
        "resume-at": end.resumeAt ?? null,
        ...{ outcome, code },
    };
}
/** The same for a job that an error ended before it had anything to hand over. */
function endFailed(error, { name, declared, env, }) {
    const outcome = outcomeOf(error);
    writeOutputs(env.GITHUB_OUTPUT, declared, { outcome, code: error.exitCode });
    const words = (0,neutralise/* inlineMarkdown */.x)((0,errors.explain)(error), 8_000);
    const parts = [`## ❌ dev-agent ${name}: ${outcome}`, words, `Error code: \`${error.code}\``];
    if (error.table !== undefined) {
        const { head, rows } = error.table;
        parts.push((0,table/* table */.t)(head, rows.map((row) => row.map((cell) => (0,neutralise/* inlineMarkdown */.x)(cell, 1_000)))));
        for (const row of rows)
            process.stdout.write(`${(0,disarm_commands.disarmCommands)((0,plain_text.cleanLine)(row.filter(isText).join(" | "), 2_000))}\n`);
    }
    appendSummary(env.GITHUB_STEP_SUMMARY, `${parts.join("\n\n")}\n`);
}
const isText = (text) => text !== "";


/***/ }),

/***/ 67629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ forecastRound)
/* harmony export */ });
/* harmony import */ var _spend_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91302);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72981);


/**
 * A round is what the coder and the reviewer of it used, however often they were called.
 * @param finished Rounds up to this one are over.
 */
function forecastRound(calls, finished) {
    const ofRounds = calls.filter(({ round }) => round >= 1 && round <= finished);
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

/***/ 57084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X5: () => (/* binding */ cleanText),
/* harmony export */   cleanLine: () => (/* binding */ cleanLine)
/* harmony export */ });
/* unused harmony exports clip, firstLine */
// Text from models, repositories and tools is shown to people. It must not move the cursor, hide or reorder what they
// read, or speak to the machine that records a log.
// Every repetition is bounded: text of any length takes time in proportion and doesn't exhaust the stack.
/** Terminal sequences: CSI, and OSC, DCS, SOS, PM and APC strings with their end; then every other control character. */
const controls = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
/(?:\x1b\[|\x9b)[0-?]{0,256}[ -/]{0,16}[@-~]|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x90\x98\x9c-\x9f\n]{0,8192}(?:\x07|\x1b\\|\x9c)|\x1b[ -/]{0,16}[0-~]?|[\x00-\x08\x0b-\x1f\x7f-\x9f]/g;
/** Characters that show nothing or change the order of others. Joiners inside emoji are left alone. */
const hidden = /(?:(?![\u200d\ufe0e\ufe0f])[\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb]|(?<!\ufe0f|[\p{Extended_Pictographic}\p{Emoji_Modifier}])\u200d){1,1000}/gu;
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
/** At most `limit` characters, an ellipsis in place of what was cut. */
function clip(text, limit) {
    return text.length <= limit ? text : `${cut(text, limit - 1)}…`;
}
/** The first line that isn't blank, on one line of clean text. */
function firstLine(text, limit = 500) {
    return cleanLine(text.split("\n").find((line) => line.trim() !== "") ?? "", limit);
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

/***/ 11275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ criticalRisk)
/* harmony export */ });
/* unused harmony export riskLevel */
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
/* harmony export */   ho: () => (/* binding */ costOf),
/* harmony export */   mv: () => (/* binding */ spendBy)
/* harmony export */ });
/* unused harmony exports noSpend, addCall */
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

/***/ 72981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RP: () => (/* binding */ totalTokens),
/* harmony export */   T5: () => (/* binding */ inputTokens),
/* harmony export */   tk: () => (/* binding */ noUsage),
/* harmony export */   vk: () => (/* binding */ addUsage)
/* harmony export */ });
const noUsage = {
    input: 0,
    output: 0,
    cacheRead: 0,
    cacheWrite: 0,
    cacheWrite1h: 0,
    reasoning: 0,
};
function addUsage(a, b) {
    return {
        input: a.input + b.input,
        output: a.output + b.output,
        cacheRead: a.cacheRead + b.cacheRead,
        cacheWrite: a.cacheWrite + b.cacheWrite,
        cacheWrite1h: a.cacheWrite1h + b.cacheWrite1h,
        reasoning: a.reasoning + b.reasoning,
    };
}
/** Reasoning is counted already, as output. */
function totalTokens(usage) {
    return inputTokens(usage) + usage.output;
}
/** All that went in, from a cache or not. */
function inputTokens({ input, cacheRead, cacheWrite, cacheWrite1h }) {
    return input + cacheRead + cacheWrite + cacheWrite1h;
}


/***/ }),

/***/ 27406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DevAgentError: () => (/* binding */ DevAgentError),
/* harmony export */   explain: () => (/* binding */ explain),
/* harmony export */   h: () => (/* binding */ exitCodes),
/* harmony export */   toDevAgentError: () => (/* binding */ toDevAgentError)
/* harmony export */ });
/** Exit code of the command line for each kind; 0 is merged or done. */
const exitCodes = {
    defect: 1,
    configuration: 2,
    policy: 3,
    budget: 4,
    waiting: 5,
    rejected: 6,
    provider: 7,
    infrastructure: 8,
    cancelled: 130,
};
/** Every error that dev-agent raises on purpose. Anything else that is thrown is a defect. */
class DevAgentError extends Error {
    code;
    kind;
    remedy;
    until;
    table;
    constructor(detail) {
        super(detail.message, { cause: detail.cause });
        this.name = "DevAgentError";
        this.code = detail.code;
        this.kind = detail.kind;
        this.remedy = detail.remedy;
        this.until = detail.until ?? null;
        this.table = detail.table;
    }
    get exitCode() {
        return exitCodes[this.kind];
    }
}
/** Any thrown value as a DevAgentError; disk and permission failures become infrastructure errors, the rest defects. */
function toDevAgentError(thrown) {
    if (thrown instanceof DevAgentError)
        return thrown;
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    const errno = error.code;
    if (errno !== undefined && errno in diskFaults) {
        const path = error.path ?? "a file";
        return new DevAgentError({
            code: "disk",
            kind: "infrastructure",
            message: `${diskFaults[errno]} (${errno}) at ${path}.`,
            remedy: "Make room or fix the permissions, then run `dev-agent resume`.",
            cause: thrown,
        });
    }
    return new DevAgentError({
        code: "defect",
        kind: "defect",
        message: `dev-agent itself failed: ${error.message.split("\n")[0]}.`,
        remedy: "Run again with DEV_AGENT_DEBUG=1 for the details and report it.",
        cause: thrown,
    });
}
const diskFaults = {
    ENOSPC: "No space is left on the disk",
    EDQUOT: "The disk quota is used up",
    EROFS: "The disk is read-only",
    EACCES: "Permission was denied",
    EIO: "The disk failed",
    EFBIG: "A file is larger than is allowed here",
};
/** One line for people: what happened and what to do. */
function explain(error) {
    const message = /[.?!…]$/.test(error.message) ? error.message : `${error.message}.`;
    return `${message} ${error.remedy}`.trim();
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

/***/ 22150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ costSection)
});

// EXTERNAL MODULE: ./build/src/domain/forecast.js
var forecast = __webpack_require__(67629);
;// CONCATENATED MODULE: ./build/src/domain/price.js
/** The list prices that are bundled with dev-agent. */
const priceTable = { name: "@pydantic/genai-prices", version: "0.1.8", date: "2026-09-23" };
/** US dollars. */
function priceOf(usage, price) {
    const { input, output, cacheRead = input, cacheWrite = 1.25 * input, cacheWrite1h = 2 * input } = price;
    const millionths = usage.input * input +
        usage.output * output +
        usage.cacheRead * cacheRead +
        usage.cacheWrite * cacheWrite +
        usage.cacheWrite1h * cacheWrite1h;
    return millionths / 1_000_000;
}

// EXTERNAL MODULE: ./build/src/domain/spend.js
var domain_spend = __webpack_require__(91302);
// EXTERNAL MODULE: ./build/src/reporting/amounts.js
var amounts = __webpack_require__(26361);
// EXTERNAL MODULE: ./build/src/reporting/markdown/neutralise.js
var neutralise = __webpack_require__(98000);
// EXTERNAL MODULE: ./build/src/reporting/markdown/table.js
var table = __webpack_require__(18928);
;// CONCATENATED MODULE: ./build/src/reporting/cost-section.js






/**
 * What the session has cost so far, all its rounds together, who used it, and what another round would take.
 * @param finished Rounds up to this one are over.
 */
function costSection(calls, finished) {
    if (calls.length === 0)
        return { title: "", body: "" };
    const spend = (0,domain_spend/* sumCalls */.$1)(calls);
    const parts = [
        `Cost so far: ${(0,amounts/* formatCost */.BD)(spend)}, ${(0,amounts/* formatTokens */._y)(spend.usage)}, ${(0,amounts/* count */.U9)(calls.length, "model call")}; list prices are those of ${priceTable.date}.`,
        (0,table/* table */.t)(["role", "model", "calls", "new in", "from cache", "to cache", "out", "reasoning", "cost"], rows(calls)),
        `Another round: ${(0,amounts/* formatForecast */.re)((0,forecast/* forecastRound */.q)(calls, finished))}.`,
    ];
    return { title: "", name: "Cost", body: parts.join("\n\n") };
}
function rows(calls) {
    const byBoth = (0,domain_spend/* spendBy */.mv)(calls, ({ role, model }) => JSON.stringify([role, model]));
    return [...byBoth].map(([key, spend]) => {
        const [role, model] = JSON.parse(key);
        const { input, cacheRead, cacheWrite, cacheWrite1h, output, reasoning } = spend.usage;
        const counts = [spend.calls, input, cacheRead, cacheWrite + cacheWrite1h, output, reasoning];
        return [(0,neutralise/* inlineMarkdown */.x)(role), (0,neutralise/* inlineMarkdown */.x)(model, 200), ...counts.map(amounts/* grouped */.zD), (0,amounts/* formatCost */.BD)(spend)];
    });
}


/***/ }),

/***/ 76579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   disarmCommands: () => (/* binding */ disarmCommands)
/* harmony export */ });
/** Commands to a CI runner: `::name::` at the start of a line, `##[name]` and `##word[name]` anywhere. */
const lineCommands = /^([^\S\n]*):(?=:)/gm;
const bracketCommands = /#(?=#[A-Za-z]{0,20}\[)/g;
/** The same text, unable to give commands to the CI system whose log it is printed to. */
function disarmCommands(text) {
    return text.replace(lineCommands, "$1: ").replace(bracketCommands, "# ");
}


/***/ }),

/***/ 39491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sp: () => (/* binding */ jobSummary),
  Ks: () => (/* binding */ sectionsOf)
});

// UNUSED EXPORTS: caution, evidenceSections, spec

// EXTERNAL MODULE: ./build/src/reporting/cost-section.js + 1 modules
var cost_section = __webpack_require__(22150);
// EXTERNAL MODULE: ./build/src/reporting/markdown/inline-code.js
var inline_code = __webpack_require__(48153);
;// CONCATENATED MODULE: ./build/src/reporting/markdown/code-block.js



/** Text of several lines as it is, in a fence that nothing in it can close. */
function codeBlock(text, limit = 20_000) {
    return fenced(disarmCommands(cleanText(text, limit)));
}
/** Our own text in a fence of this language, e.g. `mermaid`. */
function fenced(text, language = "") {
    const fence = "`".repeat(Math.max(3, (0,inline_code/* longestRun */.Q)(text) + 1));
    return `${fence}${language}\n${text.replace(/\n+$/, "")}\n${fence}`;
}

;// CONCATENATED MODULE: ./build/src/reporting/markdown/details.js
/** A part that is folded until somebody opens it. `summary` is our own words: it stands in HTML. */
function details(summary, body) {
    return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

// EXTERNAL MODULE: ./build/src/reporting/markdown/fit-sections.js
var fit_sections = __webpack_require__(10160);
;// CONCATENATED MODULE: ./build/src/reporting/markdown/link.js

/** A link whose words are our own; an address that could be anything but a plain one is shown and leads nowhere. */
function link_link(words, url) {
    return /^https?:\/\/[\w.:/%?=&~+-]+$/.test(url) ? `[${words}](${url})` : `${words} (${(0,inline_code/* inlineCode */.t)(url)})`;
}

// EXTERNAL MODULE: ./build/src/reporting/markdown/neutralise.js
var neutralise = __webpack_require__(98000);
// EXTERNAL MODULE: ./build/src/reporting/markdown/table.js
var table = __webpack_require__(18928);
;// CONCATENATED MODULE: ./build/src/reporting/job-summary.js








/** GitHub's limit for a step's summary is 1 MiB. */
const limit = 1_000_000;
const shownFindings = 50;
/** A job's page: where it stands and what a person does now first, the evidence next, everything else folded behind it. */
function jobSummary(about) {
    const elsewhere = about.artifact === null ? "" : `All of it is in the artifact ${(0,inline_code/* inlineCode */.t)(about.artifact, 200)}.`;
    return (0,fit_sections/* fitSections */.W)(sectionsOf(about), { limit, measure: Buffer.byteLength, elsewhere });
}
function sectionsOf(about) {
    const { state, mermaid } = about;
    const graph = { title: "Where it stands", body: fenced(mermaid, "mermaid") };
    if (state === null)
        return [headline(about), graph];
    return [
        headline(about),
        facts(about, state),
        ...evidenceSections(state),
        graph,
        ...backgroundSections(about, state),
    ];
}
/** What an approval rests on. */
function evidenceSections(state) {
    return [risk(state), checks(state), findings(state), review(state)];
}
/** What was to be done, and what was decided. */
function backgroundSections({ calls, artifact }, state) {
    return [spec(state), decisions(state), (0,cost_section/* costSection */.p)(calls, state.round), artifactSection(artifact)];
}
const icons = {
    merged: "✅",
    ready: "✅",
    waiting: "🧍",
    paused: "➡️",
    rejected: "⛔",
    refused: "⛔",
    "over-budget": "⛔",
    cancelled: "⏹️",
    failed: "❌",
};
function headline(about) {
    const { job, outcome, reason, notices, cautions, pull, mergedSha, state, gate = "environment" } = about;
    const lines = [
        `## ${icons[outcome]} dev-agent ${job}: ${outcome}`,
        reason === "" ? "" : (0,neutralise/* inlineMarkdown */.x)(reason, 4_000),
        mergedSha === null ? "" : `Merged as ${(0,inline_code/* inlineCode */.t)(mergedSha)}.`,
        pull === null ? "" : `${link_link(`Pull request ${pull.number}`, pull.url)}.`,
        outcome === "waiting" && state?.candidate != null ? howToApprove[gate] : "",
        ...cautions.map(caution),
        ...notices.map((notice) => `> ${(0,neutralise/* inlineMarkdown */.x)(notice, 1_000)}`),
    ];
    return { title: "", body: lines.filter((line) => line !== "").join("\n\n") };
}
/** GitHub shows it in red. */
function caution(text) {
    return `> [!CAUTION]\n> **${(0,neutralise/* inlineMarkdown */.x)(text, 1_000)}**`;
}
const released = "An approval releases exactly the commit and the patch named below; if anything moves, it is void.";
const howToApprove = {
    environment: `**To decide:** open this run's page → *Review deployments*. ${released} To have something changed, reject it with a comment that says what.`,
    comment: `**To decide:** answer dev-agent's question on the pull request with a comment. ${released}`,
};
function facts({ runUrl }, state) {
    const { session, candidate, risk: score, verdict, round } = state;
    const rows = [
        ["goal", (0,neutralise/* inlineMarkdown */.x)(session.goal, 1_000)],
        ["branch", `${(0,inline_code/* inlineCode */.t)(session.branch)} into ${(0,inline_code/* inlineCode */.t)(session.baseBranch)}`],
        ...(candidate === null
            ? [["base", (0,inline_code/* inlineCode */.t)(state.baseSha)]]
            : [
                ["head", (0,inline_code/* inlineCode */.t)(candidate.headSha)],
                ["base", (0,inline_code/* inlineCode */.t)(candidate.baseSha)],
                ["patch (SHA-256)", (0,inline_code/* inlineCode */.t)(candidate.diffSha256)],
                ["files", filesLine(candidate.files)],
            ]),
        ...(verdict === null ? [] : [["verdict", verdict.colour]]),
        ...(score === null ? [] : [["risk", `${score.score} of 100, ${score.level}`]]),
        ...(round === 0 ? [] : [["rounds", String(round)]]),
        ["run", link_link("this run", runUrl)],
    ];
    return { title: "", name: "Facts", body: (0,table/* table */.t)(["what", "value"], rows) };
}
function filesLine(files) {
    const named = files.slice(0, 10).map(({ path }) => (0,inline_code/* inlineCode */.t)(path, 200));
    return `${files.length}: ${named.join(", ")}${files.length > 10 ? " …" : ""}`;
}
function risk({ risk: scored }) {
    if (scored === null)
        return { title: "", body: "" };
    const rows = scored.factors.map(({ name, points, why }) => [
        (0,neutralise/* inlineMarkdown */.x)(name),
        `+${points}`,
        (0,neutralise/* inlineMarkdown */.x)(why),
    ]);
    return {
        title: `Risk ${scored.score} of 100 (${scored.level})`,
        body: (0,table/* table */.t)(["factor", "points", "why"], rows),
    };
}
function checks({ unitTests, staticAnalysis, secretScan }) {
    const results = [unitTests, staticAnalysis, secretScan].filter((check) => check !== null);
    const rows = results.map(({ check, status, summary, tools, durationMs }) => [
        check,
        { passed: "✅ passed", failed: "❌ failed", blocked: "⛔ blocked" }[status],
        (0,neutralise/* inlineMarkdown */.x)(summary),
        (0,neutralise/* inlineMarkdown */.x)(tools.join(", ")),
        `${(durationMs / 1_000).toFixed(1)} s`,
    ]);
    const failures = results.flatMap(({ tests }) => tests?.failures ?? []).slice(0, 20);
    const listed = failures.map(({ name, message }) => `- ${(0,neutralise/* inlineMarkdown */.x)(name)}: ${(0,neutralise/* inlineMarkdown */.x)(message)}`);
    const body = [(0,table/* table */.t)(["check", "result", "what it says", "tools", "time"], rows), listed.join("\n")];
    return { title: "Checks", body: body.filter((part) => part !== "").join("\n\n") };
}
function findings({ unitTests, staticAnalysis, secretScan }) {
    const all = [unitTests, staticAnalysis, secretScan].flatMap((check) => check?.findings ?? []);
    const rows = all
        .slice(0, shownFindings)
        .map(({ severity, tool, rule, file, line, message }) => [
        severity,
        (0,inline_code/* inlineCode */.t)(`${tool}/${rule}`, 100),
        file === undefined ? "" : (0,inline_code/* inlineCode */.t)(`${file}${line === undefined ? "" : `:${line}`}`, 200),
        (0,neutralise/* inlineMarkdown */.x)(message),
    ]);
    const more = all.length > shownFindings ? `\n\n${all.length - shownFindings} more.` : "";
    return {
        title: "Findings",
        body: rows.length === 0 ? "" : (0,table/* table */.t)(["severity", "rule", "where", "what"], rows) + more,
    };
}
function review({ review: given }) {
    if (given === null)
        return { title: "", body: "" };
    const comments = given.comments.map(({ file, line, severity, reason }) => `- ${severity}, ${(0,inline_code/* inlineCode */.t)(`${file}:${line}`, 200)}: ${(0,neutralise/* inlineMarkdown */.x)(reason, 1_000)}`);
    const body = [(0,neutralise/* plainMarkdown */.E)(given.summary, 4_000), comments.join("\n")];
    return { title: `Reviewer: ${given.verdict}`, body: body.filter((part) => part !== "").join("\n\n") };
}
function spec({ spec: written }) {
    if (written === null)
        return { title: "", body: "" };
    const list = (title, items) => items.length === 0
        ? ""
        : `**${title}**\n\n${items.map((item) => `- ${(0,neutralise/* inlineMarkdown */.x)(item, 1_000)}`).join("\n")}`;
    const parts = [
        (0,neutralise/* plainMarkdown */.E)(written.summary, 4_000),
        list("Steps", written.steps),
        list("Accepted when", written.acceptance_checks),
        list("Risks", written.risks),
    ];
    return { title: "", name: "Plan", body: details("Plan", parts.filter((part) => part !== "").join("\n\n")) };
}
function decisions({ decisions: made }) {
    const rows = Object.values(made)
        .filter((decision) => decision !== undefined)
        .map(({ gate, action, by, comment, at }) => [
        gate,
        action,
        (0,neutralise/* inlineMarkdown */.x)(by),
        (0,neutralise/* inlineMarkdown */.x)(comment),
        at,
    ]);
    return { title: "Decisions", body: (0,table/* table */.t)(["gate", "decision", "by", "comment", "at"], rows) };
}
function artifactSection(artifact) {
    return {
        title: "",
        body: artifact === null ? "" : `Everything is in the artifact ${(0,inline_code/* inlineCode */.t)(artifact)}.`,
    };
}


/***/ }),

/***/ 10160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fitSections)
/* harmony export */ });
/** As many sections as there is room for, the first ones first; those that are missing are named at the end. */
function fitSections(sections, { limit, measure, elsewhere }) {
    const note = (names) => `*Left out for want of room: ${names.filter((name) => name !== "").join(", ")}.${elsewhere === "" ? "" : ` ${elsewhere}`}*`;
    const written = sections.filter(({ body }) => body !== "");
    const reserve = measure(note(written.map(nameOf))) + 2;
    const kept = [];
    const missing = [];
    let used = 0;
    for (const section of written) {
        const text = render(section);
        const size = measure(text) + 2;
        if (used + size + reserve > limit)
            missing.push(nameOf(section));
        else {
            kept.push(text);
            used += size;
        }
    }
    if (missing.length > 0)
        kept.push(note(missing));
    return `${kept.join("\n\n")}\n`;
}
const nameOf = ({ title, name = title }) => name;
function render({ title, body }) {
    return title === "" ? body : `### ${title}\n\n${body}`;
}


/***/ }),

/***/ 48153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ longestRun),
/* harmony export */   t: () => (/* binding */ inlineCode)
/* harmony export */ });
/* harmony import */ var _domain_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57084);
/* harmony import */ var _disarm_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76579);


/**
 * One line of any text as code: GitHub makes nothing of what stands there. It never holds a bare `|`, which ends a table's
 * cell even inside code. A neighbour without a space between must not be a backtick or a dollar sign.
 */
function inlineCode(text, limit = 500) {
    const line = (0,_disarm_commands_js__WEBPACK_IMPORTED_MODULE_0__.disarmCommands)((0,_domain_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.cleanLine)(text, limit));
    return line
        .split("|")
        .map((part) => (part.trim() === "" ? part : span(part)))
        .join("&#124;");
}
function span(part) {
    const fence = "`".repeat(longestRun(part) + 1);
    // One space at either end is taken away by whoever renders it, where both are there.
    const pad = /^[` ]|[` ]$/.test(part) ? " " : "";
    return `${fence}${pad}${part}${pad}${fence}`;
}
/** Length of the longest run of backticks. */
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}


/***/ }),

/***/ 98000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ plainMarkdown),
/* harmony export */   x: () => (/* binding */ inlineMarkdown)
/* harmony export */ });
/* harmony import */ var _domain_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57084);
/* harmony import */ var _disarm_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76579);
/* harmony import */ var _inline_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48153);



// What models, repositories and tools say is read by people on GitHub, where text links, calls people, closes issues and
// loads pictures. Escapes stop what Markdown makes of it. What GitHub makes of the finished text (names, numbers, commits,
// addresses, formulas) it leaves alone only in code, so that is where such words go.
/** Any text as paragraphs that show it, line by line, and do nothing else. */
function plainMarkdown(text, limit = 20_000) {
    return (0,_domain_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(text, limit)
        .split(/\n(?:[^\S\n]*\n)+/)
        .map((paragraph) => paragraph.split("\n").map(neutralLine).filter(isShown).join("\\\n"))
        .filter(isShown)
        .join("\n\n");
}
/** Any text as one line that shows it and does nothing else, wherever in a line, list item or table cell it stands. */
function inlineMarkdown(text, limit = 500) {
    return neutralLine((0,_domain_plain_text_js__WEBPACK_IMPORTED_MODULE_0__.cleanLine)(text, limit));
}
const isShown = (text) => text !== "";
/** A word, or words that their author put in backticks. */
const pieces = /(?<=^| )`([^` ][^`]{0,200})`(?=[.,;:!?)]{0,8}(?: |$))|[^ ]+/g;
function neutralLine(line) {
    // Already clean; tabs and the like become single spaces, so that words are easy to tell.
    const words = (0,_disarm_commands_js__WEBPACK_IMPORTED_MODULE_1__.disarmCommands)(line.replace(/\s+/g, " ").trim());
    const shown = words.replace(pieces, (word, code) => {
        if (code !== undefined)
            return (0,_inline_code_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .t)(code);
        return isActive(word) ? (0,_inline_code_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .t)(word, Number.POSITIVE_INFINITY) : escapeWord(word);
    });
    return escapeStart(shown);
}
const active = [
    /[@$]/, // people, teams, e-mail addresses, packages; formulas
    /#\d|(?<![a-z0-9])(?:gh|ghsa|cve)-/i, // issues, pull requests, advisories
    /:\/\/|www\./i, // addresses
    /(?<![a-z0-9])[0-9a-f]{7,64}(?![a-z0-9])/i, // commits
    /:[a-z0-9_+-]+:/i, // pictures by name
];
const isActive = (word) => active.some((pattern) => pattern.test(word));
function escapeWord(word) {
    return word.replace(/[\\`*_[\]<>&~]/g, "\\$&").replaceAll("|", "&#124;");
}
/** Takes from a line's start what makes it a heading, list, quote, rule, table or fence. */
function escapeStart(line) {
    if (/^[!-/:-@[\]^_{}~]/.test(line) && !line.startsWith("&#124;"))
        return `\\${line}`;
    return line.replace(/^(\d{1,9})([.)])/, "$1\\$2");
}


/***/ }),

/***/ 18928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/** A table of cells that are Markdown of one line already, none of them with a bare `|`. Empty without rows. */
function table(columns, rows) {
    if (rows.length === 0)
        return "";
    const line = (cells) => `| ${cells.join(" | ")} |`;
    return [line(columns), line(columns.map(() => "---")), ...rows.map(line)].join("\n");
}


/***/ }),

/***/ 89448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var _job_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39491);
/* harmony import */ var _markdown_fit_sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10160);


/** The job's page as a file of its own. */
function report(about) {
    const room = { limit: 10_000_000, measure: Buffer.byteLength, elsewhere: "" };
    return `# dev-agent\n\n${(0,_markdown_fit_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .fitSections */ .W)((0,_job_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionsOf */ .Ks)(about), room)}`;
}


/***/ }),

/***/ 83831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines),
/* harmony export */   h: () => (/* binding */ openAppendLog)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);


/** Reads lines up to the first that is torn or not accepted. A file that is not there has none. */
function readLines(path, accept) {
    const content = readIfThere(path);
    const lines = [];
    let bytes = 0;
    for (let end = content.indexOf(10); end !== -1; end = content.indexOf(10, bytes)) {
        const line = content.toString("utf8", bytes, end);
        if (!accept(line))
            break;
        lines.push(line);
        bytes = end + 1;
    }
    return { lines, bytes, dropped: content.length - bytes };
}
/** Opens a log for writing after its sound lines; what follows them is cut off. */
function openAppendLog(path, sound) {
    // Not in append mode, which ignores positions: what a failed write left must be overwritten.
    const fd = attempt(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDWR | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT, 0o600));
    let bytes = sound.bytes;
    if (sound.dropped > 0)
        attempt(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.ftruncateSync)(fd, bytes));
    return {
        path,
        get bytes() {
            return bytes;
        },
        append(line, durable = false) {
            const chunk = Buffer.from(`${line}\n`);
            try {
                writeAll(fd, chunk, bytes);
                if (durable)
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fdatasyncSync)(fd);
            }
            catch (error) {
                cutOff(fd, bytes);
                throw diskFault(path, "written", error);
            }
            bytes += chunk.length;
        },
        close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd),
    };
}
function writeAll(fd, chunk, position) {
    let written = 0;
    while (written < chunk.length)
        written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(fd, chunk, written, chunk.length - written, position + written);
}
function cutOff(fd, length) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.ftruncateSync)(fd, length);
    }
    catch {
        // The torn line is dropped when the file is read.
    }
}
function readIfThere(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch (error) {
        if (error.code === "ENOENT")
            return Buffer.alloc(0);
        throw diskFault(path, "read", error);
    }
}
function attempt(path, work) {
    try {
        return work();
    }
    catch (error) {
        throw diskFault(path, "written", error);
    }
}
function diskFault(path, doing, cause) {
    const errno = cause.code ?? String(cause);
    const why = errno === "ENOSPC" || errno === "EDQUOT" ? `no space is left (${errno})` : errno;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.DevAgentError({
        code: "disk",
        kind: "infrastructure",
        message: `${path} can't be ${doing}: ${why}.`,
        remedy: "Make room or fix the permissions, then run `dev-agent resume`.",
        cause,
    });
}


/***/ }),

/***/ 55132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readJsonLines)
/* harmony export */ });
/* unused harmony export openJsonLines */
/* harmony import */ var _append_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83831);

/** The JSON values of a file, one a line, up to the first line that is torn or that `accept` refuses. */
function readJsonLines(path, accept = () => true) {
    const values = [];
    const sound = (0,_append_log_js__WEBPACK_IMPORTED_MODULE_0__/* .readLines */ .S)(path, (line) => {
        const parsed = parse(line);
        if (parsed === undefined || !accept(parsed.value, values))
            return false;
        values.push(parsed.value);
        return true;
    });
    return { values, sound };
}
/** The same for a file that is then appended to: what isn't sound is cut off. */
function openJsonLines(path, accept) {
    const { values, sound } = readJsonLines(path, accept);
    return { values, log: openAppendLog(path, sound), dropped: sound.dropped };
}
function parse(line) {
    try {
        return { value: JSON.parse(line) };
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 28749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readCalls)
/* harmony export */ });
/* unused harmony export openLedger */
/* harmony import */ var _domain_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72981);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55132);


function openLedger(path) {
    const { values, log } = openJsonLines(path);
    return {
        earlier: values.map(withAllCounts),
        record: (call) => log.append(JSON.stringify(call), true),
        close: () => log.close(),
    };
}
/** The calls of a session that nobody is at work on. */
function readCalls(path) {
    return (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readJsonLines */ .s)(path).values.map(withAllCounts);
}
/** An earlier version may have counted less apart. */
function withAllCounts(call) {
    return { ...call, usage: { ..._domain_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .noUsage */ .tk, ...call.usage } };
}


/***/ }),

/***/ 21885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ callsOf)
/* harmony export */ });
/** Calls of GitHub's API that a job has made. */
function callsOf({ github, acting }) {
    return github.calls() + (acting.github === github ? 0 : acting.github.calls());
}


/***/ }),

/***/ 46516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ summaryAbout)
});

// EXTERNAL MODULE: ./build/src/domain/risk.js
var domain_risk = __webpack_require__(11275);
;// CONCATENATED MODULE: ./build/src/workflow/model/state-field.js
const state_field_text = { type: "string" };
const number = { type: "number" };
const flag = { type: "boolean" };
function object(fields) {
    return { type: "object", fields };
}
function list(items) {
    return { type: "list", items };
}
function map(values) {
    return { type: "map", values };
}
/** The field at a dotted path such as `risk.score`; undefined where the state has no such field. */
function fieldAt(state, path) {
    let field = { type: "object", fields: state };
    for (const name of path.split(".")) {
        if (field.type === "json")
            return field;
        if (field.type === "map")
            field = field.values;
        else if (field.type === "object" && Object.hasOwn(field.fields, name))
            field = field.fields[name];
        else
            return undefined;
        if (field === undefined)
            return undefined;
    }
    return field;
}

;// CONCATENATED MODULE: ./build/src/workflow/session-fields.js

const finding = object({
    source: state_field_text,
    tool: state_field_text,
    rule: state_field_text,
    severity: state_field_text,
    message: state_field_text,
    file: state_field_text,
    line: number,
    fingerprint: state_field_text,
});
const check = object({
    check: state_field_text,
    status: state_field_text,
    summary: state_field_text,
    repairable: flag,
    findings: list(finding),
    tests: { type: "json" },
    tools: list(state_field_text),
    durationMs: number,
    output: state_field_text,
});
const decision = object({
    gate: state_field_text,
    headSha: state_field_text,
    baseSha: state_field_text,
    diffSha256: state_field_text,
    risk: number,
    decisionId: state_field_text,
    action: state_field_text,
    by: state_field_text,
    via: state_field_text,
    comment: state_field_text,
    self: flag,
    at: state_field_text,
});
/** The fields of `SessionState`, for conditions and for whoever reads the workflow without its types. */
const sessionFields = {
    session: object({
        id: state_field_text,
        goal: state_field_text,
        baseBranch: state_field_text,
        branch: state_field_text,
        startedAt: state_field_text,
        specGate: flag,
    }),
    baseSha: state_field_text,
    spec: object({
        summary: state_field_text,
        steps: list(state_field_text),
        files: list(state_field_text),
        acceptance_checks: list(state_field_text),
        risks: list(state_field_text),
    }),
    round: number,
    feedback: object({ from: state_field_text, text: state_field_text }),
    candidate: object({
        headSha: state_field_text,
        baseSha: state_field_text,
        treeSha: state_field_text,
        diffSha256: state_field_text,
        files: list({ type: "json" }),
    }),
    unitTests: check,
    staticAnalysis: check,
    secretScan: check,
    verdict: object({ colour: state_field_text, reasons: list(state_field_text) }),
    review: object({
        verdict: state_field_text,
        summary: state_field_text,
        comments: list({ type: "json" }),
    }),
    risk: object({ score: number, level: state_field_text, factors: list({ type: "json" }) }),
    decisions: object({ spec: decision, critical: decision, diff: decision }),
    landing: object({
        status: state_field_text,
        sha: state_field_text,
        pushed: flag,
        checkout: state_field_text,
        baseSha: state_field_text,
        overlap: list(state_field_text),
    }),
    blockedIn: state_field_text,
    iterations: map(number),
    outcome: state_field_text,
};

;// CONCATENATED MODULE: ./build/src/workflow/definition.js


/** Hard cap of every loop in a session. What a person sets, rounds and spend, is held by the budget checks. */
const loopCap = 25;
const equals = (path, value) => ({ path, op: "eq", value });
const has = (path) => ({ path, op: "exists" });
const simple = (from, to) => ({ kind: "simple", from, to });
const when = (from, to, condition) => ({
    kind: "conditional",
    from,
    to,
    when: condition,
});
const loop = (from, to, condition) => ({
    kind: "loop",
    from,
    to,
    when: condition,
    maxIterations: loopCap,
});
const task = (id) => ({ kind: "task", id, handler: id });
const role = (id) => ({ kind: "role", id, role: id });
const budget = (id, handler) => ({ kind: "budget", id, handler });
const definition_check = (id, writes) => ({ kind: "check", id, handler: id, writes });
const gate = (id, name) => ({
    kind: "gate",
    id,
    gate: name,
    outcomes: ["approve", "revise", "reject"],
});
const nodes = [
    { kind: "start", id: "start" },
    task("start_branch"),
    task("setup"),
    { kind: "choice", id: "entry" },
    budget("budget_architect", "check_architect"),
    role("architect"),
    { kind: "choice", id: "spec_gate" },
    gate("approve_spec", "spec"),
    budget("budget_coder", "check_coder"),
    role("coder"),
    { kind: "fork", id: "checks" },
    definition_check("unit_tests", "unitTests"),
    definition_check("static_analysis", "staticAnalysis"),
    definition_check("secret_scan", "secretScan"),
    {
        kind: "join",
        id: "evaluate",
        handler: "evaluate",
        waitsFor: ["unit_tests", "static_analysis", "secret_scan"],
    },
    task("judge_again"),
    budget("budget_reviewer", "check_reviewer"),
    role("reviewer"),
    task("risk_score"),
    { kind: "choice", id: "risk_gate" },
    gate("critical_review", "critical"),
    gate("approve_diff", "diff"),
    task("merge_branch"),
    task("rebuild"),
    { kind: "end", id: "end" },
];
const plan = [
    simple("start", "start_branch"),
    simple("start_branch", "setup"),
    simple("setup", "entry"),
    // What a session that goes on in a new run has already, it doesn't do again.
    when("entry", "rebuild", equals("landing.status", "base-moved")),
    when("entry", "budget_coder", { all: [has("candidate"), has("feedback")] }),
    when("entry", "checks", has("candidate")),
    when("entry", "spec_gate", { all: [has("spec"), { not: equals("decisions.spec.action", "revise") }] }),
    simple("entry", "budget_architect"),
    simple("budget_architect", "architect"),
    simple("architect", "spec_gate"),
    when("spec_gate", "approve_spec", equals("session.specGate", true)),
    simple("spec_gate", "budget_coder"),
    when("approve_spec", "budget_coder", equals("decisions.spec.action", "approve")),
    loop("approve_spec", "budget_architect", equals("decisions.spec.action", "revise")),
    when("approve_spec", "end", equals("decisions.spec.action", "reject")),
];
const develop = [
    simple("budget_coder", "coder"),
    loop("coder", "budget_coder", { not: has("candidate") }),
    simple("coder", "checks"),
    simple("checks", "unit_tests"),
    simple("checks", "static_analysis"),
    simple("checks", "secret_scan"),
    simple("unit_tests", "evaluate"),
    simple("static_analysis", "evaluate"),
    simple("secret_scan", "evaluate"),
    when("evaluate", "budget_reviewer", equals("verdict.colour", "green")),
    loop("evaluate", "budget_coder", equals("verdict.colour", "red")),
    when("evaluate", "judge_again", equals("verdict.colour", "blocked")),
    { kind: "loop", from: "judge_again", to: "checks", maxIterations: loopCap },
    simple("budget_reviewer", "reviewer"),
    when("reviewer", "risk_score", equals("review.verdict", "approve")),
    loop("reviewer", "budget_coder", equals("review.verdict", "changes")),
];
// Both ways out of the risk gate are conditions, so that a candidate without a score gets through neither.
const land = [
    simple("risk_score", "risk_gate"),
    when("risk_gate", "critical_review", { path: "risk.score", op: "gt", value: domain_risk/* criticalRisk */.L }),
    when("risk_gate", "approve_diff", { path: "risk.score", op: "lte", value: domain_risk/* criticalRisk */.L }),
    when("critical_review", "approve_diff", equals("decisions.critical.action", "approve")),
    loop("critical_review", "budget_coder", equals("decisions.critical.action", "revise")),
    when("critical_review", "end", equals("decisions.critical.action", "reject")),
    when("approve_diff", "merge_branch", equals("decisions.diff.action", "approve")),
    loop("approve_diff", "budget_coder", equals("decisions.diff.action", "revise")),
    when("approve_diff", "end", equals("decisions.diff.action", "reject")),
    when("merge_branch", "end", equals("landing.status", "merged")),
    when("merge_branch", "rebuild", equals("landing.status", "base-moved")),
    { kind: "loop", from: "rebuild", to: "checks", maxIterations: loopCap },
];
/** The workflow of dev-agent: goal → spec → candidate ↔ checks and review → gates → merge. */
const workflow = {
    name: "dev-agent",
    version: 1,
    state: sessionFields,
    nodes,
    edges: [...plan, ...develop, ...land],
};

;// CONCATENATED MODULE: ./build/src/workflow/model/agent-model.js
/** `from→to`: the key of a loop's counter in the state, and an edge's name in messages. */
function edgeName(edge) {
    return `${edge.from}→${edge.to}`;
}
/** The condition of an edge; undefined where it is taken by default. */
function conditionOf(edge) {
    return edge.kind === "conditional" || edge.kind === "loop" ? edge.when : undefined;
}

;// CONCATENATED MODULE: ./build/src/workflow/model/condition.js
/** Whether a condition holds. An absent value counts as null; ordering holds only between two numbers or two texts. */
function evaluateCondition(condition, state) {
    if ("all" in condition)
        return condition.all.every((part) => evaluateCondition(part, state));
    if ("any" in condition)
        return condition.any.some((part) => evaluateCondition(part, state));
    if ("not" in condition)
        return !evaluateCondition(condition.not, state);
    const found = valueAt(state, condition.path);
    switch (condition.op) {
        case "exists":
            return found !== null;
        case "eq":
            return found === condition.value;
        case "ne":
            return found !== condition.value;
        case "in":
            return condition.value.some((value) => value === found);
        default:
            return isOrdered(condition.op, found, condition.value);
    }
}
/** Every comparison in a condition, whatever it is nested in. */
function comparisonsOf(condition) {
    if ("all" in condition)
        return condition.all.flatMap(comparisonsOf);
    if ("any" in condition)
        return condition.any.flatMap(comparisonsOf);
    return "not" in condition ? comparisonsOf(condition.not) : [condition];
}
const symbols = { eq: "=", ne: "≠", gt: ">", gte: "≥", lt: "<", lte: "≤", in: "in" };
/** A condition for people, e.g. `risk.score > 70`. */
function describeCondition(condition) {
    if ("all" in condition)
        return condition.all.map(describePart).join(" and ");
    if ("any" in condition)
        return condition.any.map(describePart).join(" or ");
    if ("not" in condition)
        return `not ${describePart(condition.not)}`;
    if (condition.op === "exists")
        return `${condition.path} exists`;
    const value = Array.isArray(condition.value) ? condition.value.join(", ") : condition.value;
    return `${condition.path} ${symbols[condition.op]} ${value}`;
}
function describePart(condition) {
    const text = describeCondition(condition);
    return "all" in condition || "any" in condition ? `(${text})` : text;
}
function valueAt(state, path) {
    let value = state;
    for (const name of path.split(".")) {
        if (typeof value !== "object" || value === null || !Object.hasOwn(value, name))
            return null;
        value = value[name];
    }
    return value ?? null;
}
function isOrdered(op, found, value) {
    if (typeof found !== typeof value)
        return false;
    const left = found;
    if (op === "gt")
        return left > value;
    if (op === "gte")
        return left >= value;
    return op === "lt" ? left < value : left <= value;
}

;// CONCATENATED MODULE: ./build/src/workflow/export/mermaid.js


const shapes = {
    start: ["([", "])"],
    end: ["([", "])"],
    task: ["[", "]"],
    role: ["[[", "]]"],
    check: ["[/", "/]"],
    fork: ["((", "))"],
    join: ["[\\", "\\]"],
    choice: ["{", "}"],
    gate: ["{{", "}}"],
    budget: [">", "]"],
};
/** A workflow as a Mermaid flowchart: a shape for each kind of node, conditions on the edges, human gates marked. */
function toMermaid(model, standing) {
    const lines = ["flowchart TD", ...model.nodes.map(drawNode), ...model.edges.map(drawEdge)];
    const gates = model.nodes.filter((node) => node.kind === "gate").map((node) => mark(node.id));
    if (gates.length > 0) {
        lines.push("classDef gate fill:#fff3bf,stroke:#e67700,stroke-width:2px,color:#000");
        lines.push(`class ${gates.join(",")} gate`);
    }
    if (standing !== undefined)
        lines.push(...paint(standing, model));
    return `${lines.map((line, index) => (index === 0 ? line : `  ${line}`)).join("\n")}\n`;
}
/** What is behind the session in one colour, where it is in another; a gate that it is at keeps neither. */
function paint({ done, at }, model) {
    const known = new Set(model.nodes.map(({ id }) => id));
    const colours = {
        done: "fill:#d3f9d8,stroke:#2b8a3e,color:#000",
        at: "fill:#a5d8ff,stroke:#1864ab,stroke-width:3px,color:#000",
    };
    return Object.entries({ done, at }).flatMap(([name, ids]) => {
        const there = ids.filter((id) => known.has(id)).map(mark);
        const colour = colours[name];
        return there.length === 0 ? [] : [`classDef ${name} ${colour}`, `class ${there.join(",")} ${name}`];
    });
}
function drawNode(node) {
    const [open, close] = shapes[node.kind];
    const label = node.kind === "gate" ? `🧍 ${node.id}` : node.id;
    return `${mark(node.id)}${open}"${quote(label)}"${close}`;
}
function drawEdge(edge) {
    const label = labelOf(edge);
    const line = edge.kind === "loop" || edge.kind === "error" ? "-.->" : "-->";
    return `${mark(edge.from)} ${line}${label === "" ? "" : `|"${quote(label)}"|`} ${mark(edge.to)}`;
}
function labelOf(edge) {
    if (edge.kind === "error")
        return `error: ${edge.on.join(", ")}`;
    const condition = conditionOf(edge);
    const when = condition === undefined ? "" : describeCondition(condition);
    if (edge.kind !== "loop")
        return when;
    return [when, `at most ${edge.maxIterations}×`].filter((part) => part !== "").join(", ");
}
/** A prefix keeps ids apart from Mermaid's own words, `end` above all. */
function mark(id) {
    return `n_${id}`;
}
function quote(text) {
    return (text
        .replaceAll("#", "#35;")
        // Two of them and a brace would be an instruction to Mermaid, wherever they stand.
        .replaceAll("%", "#37;")
        .replaceAll('"', "#quot;")
        .replaceAll("<", "#lt;")
        .replaceAll(">", "#gt;")
        .replace(/[\r\n\u2028\u2029]+/g, " "));
}

;// CONCATENATED MODULE: ./build/src/workflow/export/standing.js

/** The way through the workflow when nothing turns it back, each node with whether the state shows that it was passed. */
const way = [
    ["start_branch", () => true],
    ["setup", () => true],
    ["architect", ({ spec }) => spec !== null],
    ["approve_spec", ({ candidate, decisions }) => candidate !== null || decisions.spec?.action === "approve"],
    ["coder", ({ candidate }) => candidate !== null],
    ["unit_tests", ({ unitTests }) => unitTests !== null],
    ["static_analysis", ({ staticAnalysis }) => staticAnalysis !== null],
    ["secret_scan", ({ secretScan }) => secretScan !== null],
    ["evaluate", ({ verdict }) => verdict?.colour === "green"],
    ["reviewer", ({ review, verdict }) => review?.verdict === "approve" && verdict?.colour === "green"],
    ["risk_score", ({ risk }) => risk !== null],
    ["critical_review", ({ decisions }) => decisions.critical?.action === "approve"],
    ["approve_diff", ({ decisions }) => decisions.diff?.action === "approve"],
    ["merge_branch", ({ landing }) => landing?.status === "merged"],
    ["end", ({ outcome }) => outcome === "merged"],
];
/** Gates that not every session comes to, with those that do. */
const sometimes = {
    approve_spec: ({ session }) => session.specGate,
    critical_review: ({ risk }) => risk !== null && risk.score > domain_risk/* criticalRisk */.L,
};
/** Where a session stands, from its state alone. */
function standingOf(state) {
    const mine = way.filter(([node]) => sometimes[node]?.(state) ?? true);
    const first = mine.findIndex(([, passed]) => !passed(state));
    const done = mine.slice(0, first < 0 ? mine.length : first).map(([node]) => node);
    const next = mine[first]?.[0];
    return { done, at: next === undefined ? [] : [next] };
}

// EXTERNAL MODULE: ./build/src/reporting/cost-section.js + 1 modules
var cost_section = __webpack_require__(22150);
// EXTERNAL MODULE: ./build/src/reporting/job-summary.js + 3 modules
var job_summary = __webpack_require__(39491);
;// CONCATENATED MODULE: ./build/src/reporting/pull-request.js









/** GitHub takes 65,536 characters. */
const limit = 60_000;
function pull_request_pullRequestTitle({ session }) {
    return plainWords(session.goal.split("\n")[0] ?? "", 200) || session.id;
}
/** What a reviewer reads: how to decide, what exactly an approval is for, and the evidence. */
function pull_request_pullRequestBody({ state, calls, cautions, runUrl, gate = "environment" }) {
    const { session, candidate, risk } = state;
    const rows = [
        ["goal", inlineMarkdown(session.goal, 2_000)],
        ["head", inlineCode(candidate?.headSha ?? "")],
        ["base", inlineCode(candidate?.baseSha ?? "")],
        ["patch (SHA-256)", inlineCode(candidate?.diffSha256 ?? "")],
        ["risk", risk === null ? "" : `${risk.score} of 100, ${risk.level}`],
    ];
    const place = gate === "comment"
        ? `answer dev-agent's newest question below with a comment (${link("the run", runUrl)} has everything else)`
        : `${link("open the run", runUrl)} → *Review deployments*`;
    const change = gate === "comment"
        ? "`/revise` and what should change starts another round."
        : "A rejection with a comment starts another round.";
    const decide = `**To decide:** ${place}. What is approved there, exactly this commit and patch, is merged by dev-agent; merging or pushing here by hand voids it. ${change}`;
    const marker = isSessionId(session.id) ? `<!-- dev-agent:session=${session.id} -->\n` : "";
    const head = {
        title: "",
        body: `${marker}${[...cautions.map(caution), decide, table(["what", "value"], rows)].join("\n\n")}`,
    };
    const foot = {
        title: "",
        body: "Made by dev-agent; the checks above ran on a machine that no model had access to.",
    };
    const room = {
        limit,
        measure: (text) => text.length,
        elsewhere: "All of it is in the run's summary.",
    };
    // The plan is a model's: however long it is, it takes no room from the evidence.
    return fitSections([head, ...evidenceSections(state), costSection(calls, state.round), spec(state), foot], room);
}

// EXTERNAL MODULE: ./build/src/session/ledger.js
var ledger = __webpack_require__(28749);
;// CONCATENATED MODULE: ./build/src/use-cases/jobs/open-pull.js


/** Opens the session's pull request, or brings the one of an earlier round up to date. */
async function openPull(context, { state, folder, cautions, gate, }) {
    const { branch, baseBranch: base } = state.session;
    const title = pullRequestTitle(state);
    const calls = readCalls(folder.ledger);
    const body = pullRequestBody({ state, calls, cautions, runUrl: runUrlOf(context), gate });
    const { number, url } = await context.acting.github.openPull({ branch, base, title, body });
    return { number, url };
}
/** The run's page, where people answer. */
function runUrlOf({ runId, pages }) {
    return `${pages}/actions/runs/${runId}`;
}

;// CONCATENATED MODULE: ./build/src/use-cases/jobs/summary-about.js




/** Everything that a job's summary and report are made from. */
function summaryAbout(context, end) {
    const { job } = context;
    const { outcome, reason, state, calls, handOver, pull, mergedSha, notices, cautions = [], gate } = end;
    return {
        ...{ job, outcome, reason, state, pull, mergedSha, notices, cautions, ...(gate && { gate }) },
        calls,
        mermaid: toMermaid(workflow, state === null ? undefined : standingOf(state)),
        runUrl: runUrlOf(context),
        artifact: handOver?.name ?? null,
    };
}


/***/ })

};
