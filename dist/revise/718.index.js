export const id = 718;
export const ids = [718,406,643,806];
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
// EXTERNAL MODULE: ./build/src/domain/spend.js
var spend = __webpack_require__(91302);
// EXTERNAL MODULE: ./build/src/domain/text/annotation.js
var annotation = __webpack_require__(18643);
// EXTERNAL MODULE: ./build/src/domain/text/markdown/plain-markdown.js
var plain_markdown = __webpack_require__(53464);
// EXTERNAL MODULE: ./build/src/domain/text/printed.js
var printed = __webpack_require__(39806);
// EXTERNAL MODULE: ./build/src/domain/usage.js
var usage = __webpack_require__(72981);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/reporting/job-summary.js + 2 modules
var job_summary = __webpack_require__(78622);
// EXTERNAL MODULE: ./build/src/reporting/markdown/table.js
var table = __webpack_require__(18928);
// EXTERNAL MODULE: ./build/src/reporting/report.js
var report = __webpack_require__(89448);
// EXTERNAL MODULE: ./build/src/use-cases/jobs/job.js
var job = __webpack_require__(21885);
// EXTERNAL MODULE: ./build/src/use-cases/jobs/summary-about.js + 13 modules
var summary_about = __webpack_require__(37508);
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
    const annotate = (level, text, outcome = "") => {
        const properties = { title: `dev-agent ${context.job}${outcome}` };
        process.stdout.write((0,annotation.annotationLine)({ level, properties, text: scrub(text) }));
    };
    (0,external_node_fs_.writeFileSync)(path, scrub((0,report/* report */.z)(about)));
    appendSummary(face.env.GITHUB_STEP_SUMMARY, scrub((0,job_summary/* jobSummary */.sp)(about)));
    writeOutputs(face.env.GITHUB_OUTPUT, face.declared, {
        ...outputsOf(end, (0,spend/* sumCalls */.$1)(about.calls)),
        "report-path": path,
    });
    if (end.code !== 0)
        annotate("error", end.reason, `: ${end.outcome}`);
    else if (end.reason !== "")
        annotate("notice", end.reason, `: ${end.outcome}`);
    const ofSession = end.apiCalls === undefined ? "" : `, ${end.apiCalls} in the session`;
    process.stdout.write(`GitHub API: ${(0,job/* callsOf */.p)(context)} calls in this job${ofSession}\n`);
    for (const caution of end.cautions ?? [])
        annotate("warning", caution);
    for (const notice of end.notices)
        annotate("notice", notice);
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
    const words = (0,plain_markdown/* inlineMarkdown */.x)((0,errors.explain)(error), 8_000);
    const parts = [`## ❌ dev-agent ${name}: ${outcome}`, words, `Error code: \`${error.code}\``];
    if (error.table !== undefined) {
        const { head, rows } = error.table;
        parts.push((0,table/* table */.t)(head, rows.map((row) => row.map((cell) => (0,plain_markdown/* inlineMarkdown */.x)(cell, 1_000)))));
        for (const row of rows)
            process.stdout.write(`${(0,printed/* printedLine */.L)(row.filter(isText).join(" | "), 2_000)}\n`);
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

/***/ 88986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   iZ: () => (/* binding */ objectsOf),
/* harmony export */   lJ: () => (/* binding */ objectAt),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   zO: () => (/* binding */ mapTexts)
/* harmony export */ });
/* unused harmony exports listAt, numberAt, textsIn */
const empty = {};
/** The parsed JSON, or undefined where the text is none. */
function parseJson(text) {
    try {
        return JSON.parse(text.startsWith("\ufeff") ? text.slice(1) : text);
    }
    catch {
        return undefined;
    }
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function objectsOf(value) {
    return Array.isArray(value) ? value.filter(isObject) : [];
}
function objectAt(value, key) {
    const found = isObject(value) ? value[key] : undefined;
    return isObject(found) ? found : empty;
}
function listAt(value, key) {
    const found = isObject(value) ? value[key] : undefined;
    return Array.isArray(found) ? found : [];
}
function textAt(value, key) {
    const found = isObject(value) ? value[key] : undefined;
    return typeof found === "string" ? found : "";
}
/** Undefined unless it is a finite number. */
function numberAt(value, key) {
    const found = isObject(value) ? value[key] : undefined;
    return typeof found === "number" && Number.isFinite(found) ? found : undefined;
}
/** The same JSON with every text in it changed, the names of fields too. */
function mapTexts(value, change) {
    if (typeof value === "string")
        return change(value);
    if (Array.isArray(value))
        return value.map((item) => mapTexts(item, change));
    if (!isObject(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [change(name), mapTexts(item, change)]));
}
/** Every text in some JSON, the names of fields left out. */
function textsIn(value) {
    if (typeof value === "string")
        return [value];
    if (Array.isArray(value))
        return value.flatMap(textsIn);
    return isObject(value) ? Object.values(value).flatMap(textsIn) : [];
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

/***/ 18643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotationLine: () => (/* binding */ annotationLine),
/* harmony export */   u: () => (/* binding */ groupLine)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18970);

/** A line that has GitHub's runner show an annotation. No text in it can end it, or begin a command of its own. */
function annotationLine({ level, properties, text }, limit = 4_000) {
    const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(value))}`);
    return `::${level} ${list.join(",")}::${escapeData((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text, limit))}\n`;
}
/** The first line of a part of the log that is folded. */
function groupLine(name) {
    return `::group::${escapeData((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(name))}\n`;
}
/** A clean line has no line ends left to escape. */
const escapeData = (text) => text.replaceAll("%", "%25");
const escapeProperty = (text) => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");


/***/ }),

/***/ 28615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ disarmCommands)
/* harmony export */ });
/* harmony import */ var _text_writer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32941);

const colon = 0x3a;
const hash = 0x23;
const bracket = 0x5b;
/**
 * The same text, unable to give commands to the CI system whose log it is printed to. A runner takes `::name::` at the
 * start of a line, and `##[name]` and `##word[name]` anywhere. Both are broken anywhere; only a `::` behind a part of a
 * name (`std::vector`) stays, as nothing can come to begin a line there.
 */
function disarmCommands(text) {
    let writer;
    let done = 0;
    for (let at = 0; at < text.length - 1; at += 1) {
        const unit = text.charCodeAt(at);
        if ((unit !== colon && unit !== hash) || text.charCodeAt(at + 1) !== unit)
            continue;
        const speaks = unit === colon ? !isOfName(text.charCodeAt(at - 1)) : opensBracket(text, at + 2);
        if (!speaks)
            continue;
        writer ??= new _text_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .TextWriter */ .r(text.length + (text.length >> 2));
        writer.copy(text, done, at + 1);
        writer.put(0x20);
        done = at + 1;
    }
    if (writer === undefined)
        return text;
    writer.copy(text, done, text.length);
    return writer.toString();
}
/** `##[` or `##word[`, with a word no longer than any that is known. */
function opensBracket(text, from) {
    let at = from;
    while (at - from < 20 && isLetter(text.charCodeAt(at)))
        at += 1;
    return text.charCodeAt(at) === bracket;
}
const isLetter = (unit) => (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
/** Letters, digits and what may end a name: `Vec<T>::new`, `a[0]::b`, `f()::c`, `crate_::d`. */
const isOfName = (unit) => isLetter(unit) ||
    (unit >= 0x30 && unit <= 0x39) ||
    unit === 0x5f ||
    unit === 0x3e ||
    unit === 0x29 ||
    unit === 0x5d;


/***/ }),

/***/ 84939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aw: () => (/* binding */ unitKinds),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   KQ: () => (/* binding */ controlKind),
/* harmony export */   Kl: () => (/* binding */ classOf),
/* harmony export */   MX: () => (/* binding */ half),
/* harmony export */   au: () => (/* binding */ astralKind),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* unused harmony exports hiddenClasses, hiddenClassNames */
/** What nobody sees in a text, or what changes how the rest is read: every class that is told of and named. */
const hiddenClasses = {
    "tag characters": [[0xe0000, 0xe007f]],
    "variation selectors": [[0xfe00, 0xfe0f]],
    "supplementary variation selectors": [[0xe0100, 0xe01ef]],
    "zero-width spaces": [[0x200b, 0x200b]],
    "zero-width joiners": [[0x200c, 0x200d]],
    "direction marks": [
        [0x061c, 0x061c],
        [0x200e, 0x200f],
    ],
    "direction overrides": [[0x202a, 0x202e]],
    "direction isolates": [[0x2066, 0x2069]],
    "invisible operators": [[0x2060, 0x2064]],
    "deprecated format characters": [[0x206a, 0x206f]],
    "byte order marks": [[0xfeff, 0xfeff]],
    "soft hyphens": [[0x00ad, 0x00ad]],
    "grapheme joiners": [[0x034f, 0x034f]],
    "blank letters": [
        [0x115f, 0x1160],
        [0x17b4, 0x17b5],
        [0x2800, 0x2800],
        [0x3164, 0x3164],
        [0xffa0, 0xffa0],
    ],
    "Mongolian selectors": [[0x180b, 0x180f]],
    "line separators": [[0x2028, 0x2029]],
    "annotation and notation controls": [
        [0xfff9, 0xfffb],
        [0x13430, 0x1343f],
        [0x1bca0, 0x1bca3],
        [0x1d173, 0x1d17a],
    ],
    "reserved ignorable characters": [
        [0x2065, 0x2065],
        [0xfff0, 0xfff8],
        [0xe0080, 0xe00ff],
        [0xe01f0, 0xe0fff],
    ],
    "terminal sequences": [
        [0x00, 0x08],
        [0x0b, 0x1f],
        [0x7f, 0x9f],
    ],
};
const hiddenClassNames = Object.keys(hiddenClasses);
/** Kinds of UTF-16 code units: nothing special, half of a pair, or a class by its place in `hiddenClassNames`. */
const plain = 0;
const half = 1;
const firstClass = 2;
const controlKind = firstClass + hiddenClassNames.indexOf("terminal sequences");
const kinds = new Uint8Array(0x10000);
const astral = [];
kinds.fill(half, 0xd800, 0xe000);
for (const [index, name] of hiddenClassNames.entries())
    for (const [from, to] of hiddenClasses[name])
        if (from > 0xffff)
            astral.push([from, to, firstClass + index]);
        else
            kinds.fill(firstClass + index, from, to + 1);
/** The kind of each code unit. */
const unitKinds = kinds;
/** The kind of a character outside the basic plane. */
function astralKind(codePoint) {
    if (codePoint < 0x13430 || (codePoint > 0x1d17a && codePoint < 0xe0000))
        return plain;
    return astral.find(([from, to]) => codePoint >= from && codePoint <= to)?.[2] ?? plain;
}
function kindOf(codePoint) {
    return codePoint > 0xffff ? astralKind(codePoint) : (kinds[codePoint] ?? plain);
}
/** The class that a kind stands for. */
function classOf(kind) {
    return hiddenClassNames[kind - firstClass] ?? "reserved ignorable characters";
}


/***/ }),

/***/ 73137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ hideTokens)
/* harmony export */ });
const tokens = /(?:\b|(?<=_))(?:sk-(?:ant|proj|svcacct|admin|or)-|[rs]k_live_|gh[opsur]_|github_pat_|glpat-|pypi-|xox[a-z]-|hf_|gsk_|xai-|AKIA|ASIA|AIza|shp(?:at|ca|pa|ss)_|do[opr]_v1_|dckr_(?:pat|oat)_|tskey-|SG\.)[\w.-]{12,}|\bnpm_[A-Za-z0-9]{20,}/g;
const keyBlocks = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[^-]*(?:-----END [A-Z ]{0,40}-----)?/g;
/** Replaces tokens of well-known shapes, wherever somebody else's words are told. */
function hideTokens(text) {
    return text.replace(tokens, "[secret]").replace(keyBlocks, "[secret]");
}


/***/ }),

/***/ 53317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ longestRun),
/* harmony export */   t: () => (/* binding */ inlineCode)
/* harmony export */ });
/* harmony import */ var _disarm_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28615);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18970);


/**
 * One line of any text as code: GitHub makes nothing of what stands there. It never holds a bare `|`, which ends a table's
 * cell even inside code. A neighbour without a space between must not be a backtick or a dollar sign.
 */
function inlineCode(text, limit = 500) {
    const line = (0,_disarm_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .disarmCommands */ .T)((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(text, limit));
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
    let longest = 0;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    return longest;
}


/***/ }),

/***/ 55946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ link)
/* harmony export */ });
/* harmony import */ var _inline_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53317);

/** A link whose words are our own; an address that could be anything but a plain one is shown and leads nowhere. */
function link(words, url) {
    return /^https?:\/\/[\w.:/%?=&~+-]+$/.test(url) ? `[${words}](${url})` : `${words} (${(0,_inline_code_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .t)(url)})`;
}


/***/ }),

/***/ 53464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ plainMarkdown),
/* harmony export */   x: () => (/* binding */ inlineMarkdown)
/* harmony export */ });
/* harmony import */ var _disarm_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28615);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18970);
/* harmony import */ var _inline_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53317);



// What models, repositories and tools say is read by people on GitHub, where text links, calls people, closes issues and
// loads pictures. Escapes stop what Markdown makes of it. What GitHub makes of the finished text (names, numbers, commits,
// addresses, formulas) it leaves alone only in code, so that is where such words go.
/** Any text as paragraphs that show it, line by line, and do nothing else. */
function plainMarkdown(text, limit = 20_000) {
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanText */ .X5)(text, limit)
        .split(/\n(?:[^\S\n]*\n)+/)
        .map((paragraph) => paragraph.split("\n").map(neutralLine).filter(isShown).join("\\\n"))
        .filter(isShown)
        .join("\n\n");
}
/** Any text as one line that shows it and does nothing else, wherever in a line, list item or table cell it stands. */
function inlineMarkdown(text, limit = 500) {
    return neutralLine((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(text, limit));
}
const isShown = (text) => text !== "";
/** A word, or words that their author put in backticks. */
const pieces = /(?<=^| )`([^` ][^`]{0,200})`(?=[.,;:!?)]{0,8}(?: |$))|[^ ]+/g;
function neutralLine(line) {
    // Already clean; tabs and the like become single spaces, so that words are easy to tell.
    const words = (0,_disarm_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .disarmCommands */ .T)(line.replace(/\s+/g, " ").trim());
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

/***/ 84427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ eachHidden),
  $: () => (/* binding */ neutralise)
});

// EXTERNAL MODULE: ./build/src/domain/text/hidden-classes.js
var hidden_classes = __webpack_require__(84939);
;// CONCATENATED MODULE: ./build/src/domain/text/legitimate.js

// Some hidden characters are part of how people write. They stay where the characters beside them ask for them, one at a
// time, and nowhere else; all others are named.
const pictographic = property(/^[\p{Extended_Pictographic}\p{Emoji_Modifier}]/u);
const joining = property(/^[\p{sc=Arab}\p{sc=Syrc}\p{sc=Nkoo}\p{sc=Mand}\p{sc=Mong}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}]/u);
const mongolian = property(/^\p{sc=Mong}/u);
const han = property(/^\p{sc=Han}/u);
const keycap = 0x20e3;
/** The flags of England, Scotland and Wales: the only ones spelled in tag characters that are in use. */
const flags = ["gbeng", "gbsct", "gbwls"].map((name) => `🏴${[...name].map((letter) => tag(letter.charCodeAt(0))).join("")}${tag(0x7f)}`);
/** Selectors of Han characters that one text may have: enough for names, too few to carry a message. */
const mostHanSelectors = 16;
function tag(code) {
    return String.fromCodePoint(0xe0000 + code);
}
/** How many code units from `at` on are legitimate there: 0 for hidden text. */
function legitimateUnits(codePoint, { text, at, before, hanSelectors }) {
    if (before === undefined)
        return 0;
    const next = text.codePointAt(at + 1);
    const after = next === undefined || (0,hidden_classes/* kindOf */.I)(next) !== hidden_classes/* plain */.pj ? undefined : next;
    if (codePoint === 0x200c)
        return joining(before) && joining(after) ? 1 : 0;
    if (codePoint === 0x200d) {
        const emoji = (before === 0xfe0f || pictographic(before)) && pictographic(after);
        return emoji || (joining(before) && joining(after)) ? 1 : 0;
    }
    if (codePoint === 0xfe0e || codePoint === 0xfe0f) {
        if (before === 0x23 || before === 0x2a || (before >= 0x30 && before <= 0x39))
            return after === keycap ? 1 : 0;
        return pictographic(before) ? 1 : 0;
    }
    if (codePoint >= 0xfe00 && codePoint <= 0xfe02)
        return hanSelectors < mostHanSelectors && han(before) ? 1 : 0;
    if (codePoint >= 0xe0100 && codePoint <= 0xe010f)
        return hanSelectors < mostHanSelectors && han(before) ? 2 : 0;
    if (codePoint >= 0x180b && codePoint <= 0x180f)
        return before > 0x180f && mongolian(before) ? 1 : 0;
    if (codePoint >= 0xe0000 && codePoint <= 0xe007f && before === 0x1f3f4) {
        const flag = flags.find((spelled) => text.startsWith(spelled, at - 2));
        return flag === undefined ? 0 : flag.length - 2;
    }
    return 0;
}
/** Whether a character has a property; each is looked up once, as a text may ask for millions. */
function property(pattern) {
    let known;
    return (codePoint) => {
        if (codePoint === undefined)
            return false;
        known ??= new Uint8Array(0x110000);
        if (known[codePoint] === 0)
            known[codePoint] = pattern.test(String.fromCodePoint(codePoint)) ? 1 : 2;
        return known[codePoint] === 1;
    };
}

;// CONCATENATED MODULE: ./build/src/domain/text/terminal-sequence.js
const longestString = 8_192;
const esc = 0x1b;
/** Where the terminal sequence or control character at `at` ends, exclusively. Bounded, whatever the text is. */
function endOfSequence(text, at) {
    const first = text.charCodeAt(at);
    const second = text.charCodeAt(at + 1);
    if (first === 0x9b)
        return endOfCsi(text, at + 1) ?? at + 1;
    if (isStringStart(first))
        return endOfString(text, at + 1) ?? at + 1;
    if (first !== esc)
        return at + 1;
    if (second === 0x5b)
        return endOfCsi(text, at + 2) ?? at + 2;
    // OSC, DCS, SOS, PM and APC as they begin in seven bits.
    if (second === 0x5d || second === 0x50 || second === 0x58 || second === 0x5e || second === 0x5f)
        return endOfString(text, at + 2) ?? at + 2;
    const final = skip(text, at + 1, { from: 0x20, to: 0x2f, most: 16 });
    return isIn(text.charCodeAt(final), 0x30, 0x7e) ? final + 1 : final;
}
function endOfCsi(text, at) {
    const middle = skip(text, at, { from: 0x30, to: 0x3f, most: 256 });
    const final = skip(text, middle, { from: 0x20, to: 0x2f, most: 16 });
    return isIn(text.charCodeAt(final), 0x40, 0x7e) ? final + 1 : null;
}
/** Behind a control string's end, on the same line; null where it has none, which makes it no string. */
function endOfString(text, from) {
    const last = Math.min(text.length, from + longestString + 1);
    for (let at = from; at < last; at += 1) {
        const unit = text.charCodeAt(at);
        if (unit === 0x07 || unit === 0x9c)
            return at + 1;
        if (unit === esc)
            return text.charCodeAt(at + 1) === 0x5c ? at + 2 : null;
        if (unit === 0x0a || isStringStart(unit))
            return null;
    }
    return null;
}
const isStringStart = (unit) => unit === 0x90 || unit === 0x98 || isIn(unit, 0x9d, 0x9f);
function skip(text, at, { from, to, most }) {
    let end = at;
    while (end - at < most && isIn(text.charCodeAt(end), from, to))
        end += 1;
    return end;
}
const isIn = (unit, from, to) => unit >= from && unit <= to;

// EXTERNAL MODULE: ./build/src/domain/text/text-writer.js
var text_writer = __webpack_require__(32941);
;// CONCATENATED MODULE: ./build/src/domain/text/neutralise.js




/** The same text with nothing hidden in it: runs of hidden characters are named, half characters replaced. */
function neutralise(text, controls) {
    let writer;
    /** Up to here everything is written, or left out. */
    let written = 0;
    walk(text, {
        controls,
        replace: (at, end, by) => {
            writer ??= new text_writer/* TextWriter */.r(text.length + (text.length >> 2));
            writer.copy(text, written, at);
            if (by.length === 1)
                writer.put(by.charCodeAt(0));
            else
                writer.copy(by, 0, by.length);
            written = end;
        },
    });
    if (writer === undefined)
        return text;
    writer.copy(text, written, text.length);
    return writer.toString();
}
/** Tells of all that is hidden in a text, in its order. */
function eachHidden(text, tell) {
    walk(text, { controls: "dropped", tell, replace: () => { } });
}
/** One pass; what is done at a place looks no further than a fixed number of characters around it. */
function walk(text, { controls, tell, replace: replaceBy }) {
    /** Where the last replacement ended: what is hidden right behind it has no character before it that is shown. */
    let done = 0;
    let hanSelectors = 0;
    const replace = (at, end, by) => {
        replaceBy(at, end, by);
        done = end;
    };
    for (let at = 0; at < text.length;) {
        let kind = hidden_classes/* unitKinds */.Aw[text.charCodeAt(at)] ?? hidden_classes/* plain */.pj;
        if (kind === hidden_classes/* plain */.pj) {
            at += 1;
            continue;
        }
        if (kind === hidden_classes/* controlKind */.KQ) {
            at = control(text, at, { controls, tell, replace });
            continue;
        }
        const codePoint = text.codePointAt(at) ?? 0;
        if (kind === hidden_classes/* half */.MX) {
            if (codePoint <= 0xffff) {
                replace(at, at + 1, "\ufffd");
                at += 1;
                continue;
            }
            kind = (0,hidden_classes/* astralKind */.au)(codePoint);
            if (kind === hidden_classes/* plain */.pj) {
                at += 2;
                continue;
            }
        }
        const before = done === at ? undefined : characterBefore(text, at);
        const kept = legitimateUnits(codePoint, { text, at, before, hanSelectors });
        if (kept > 0) {
            if (isHanSelector(codePoint))
                hanSelectors += 1;
            at += kept;
            continue;
        }
        const { end, characters } = runOfHidden(text, at, tell);
        replace(at, end, nameOf(codePoint, characters));
        at = end;
    }
}
function control(text, at, { controls, tell, replace }) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0d) {
        const end = text.charCodeAt(at + 1) === 0x0a ? at + 2 : at + 1;
        replace(at, end, "\n");
        return end;
    }
    const end = controls === "shown" ? at + 1 : endOfSequence(text, at);
    tell?.("terminal sequences", at, end - at);
    replace(at, end, controls === "shown" ? pictureOf(unit) : "");
    return end;
}
function pictureOf(unit) {
    if (unit < 0x20)
        return String.fromCharCode(0x2400 + unit);
    return unit === 0x7f ? "\u2421" : nameOf(unit, 1);
}
/** Everything hidden that follows without a break. What would be legitimate elsewhere is hidden behind hidden text. */
function runOfHidden(text, from, tell) {
    let characters = 0;
    let at = from;
    while (at < text.length) {
        const kind = (0,hidden_classes/* kindOf */.I)(text.codePointAt(at) ?? 0);
        if (kind <= hidden_classes/* half */.MX || kind === hidden_classes/* controlKind */.KQ)
            break;
        tell?.((0,hidden_classes/* classOf */.Kl)(kind), at, 1);
        characters += 1;
        at += text.charCodeAt(at) >= 0xd800 && text.charCodeAt(at) <= 0xdbff ? 2 : 1;
    }
    return { end: at, characters };
}
const isHanSelector = (codePoint) => codePoint >= 0xe0100 || (codePoint >= 0xfe00 && codePoint <= 0xfe02);
function characterBefore(text, at) {
    const unit = text.charCodeAt(at - 1);
    if (Number.isNaN(unit))
        return undefined;
    return unit >= 0xdc00 && unit <= 0xdfff ? text.codePointAt(at - 2) : unit;
}
const names = new Map();
function nameOf(codePoint, characters) {
    const name = names.get(codePoint) ?? `<U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}>`;
    names.set(codePoint, name);
    return characters === 1 ? name : `${name.slice(0, -1)} and ${characters - 1} more>`;
}


/***/ }),

/***/ 18970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ow: () => (/* binding */ cleanLine),
/* harmony export */   X5: () => (/* binding */ cleanText)
/* harmony export */ });
/* unused harmony exports promptText, clip, firstLine */
/* harmony import */ var _hidden_classes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84939);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84427);


// Text from models, repositories and tools is shown to people and models. It must not move the cursor, hide or reorder
// what they read, or speak to the machine that records a log.
/**
 * Text of several lines, safe to print: terminal sequences are gone, hidden characters named, all line ends are `\n`.
 * At most `limit` code units, and a mark that says how many are missing.
 */
function cleanText(text, limit = 20_000) {
    return withinLimit(text, limit, "dropped");
}
/** The same for a model's prompt: control characters are shown by their pictures, as a file may truly hold them. */
function promptText(text, limit = Number.POSITIVE_INFINITY) {
    return withinLimit(text, limit, "shown");
}
/** Text for one line: clean, with every run of white space as one space, and `…` for what is missing. */
function cleanLine(text, limit = 500) {
    const kept = text.length > limit ? `${cut(text, limit)}…` : text;
    const clean = (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralise */ .$)(kept, "dropped").replace(/\s+/g, " ").trim();
    // Names are longer than what they stand for.
    const fits = clean.length <= limit || (clean.length === limit + 1 && clean.endsWith("…"));
    return fits ? clean : `${cutClean(clean, limit)}…`;
}
/** At most `limit` characters, an ellipsis in place of what was cut. */
function clip(text, limit) {
    return text.length <= limit ? text : `${cut(text, limit - 1)}…`;
}
/** The first line that isn't blank, on one line of clean text. */
function firstLine(text, limit = 500) {
    const from = Math.max(0, text.search(/\S/));
    const end = text.indexOf("\n", from);
    return cleanLine(end < 0 ? text.slice(from) : text.slice(from, end), limit);
}
function withinLimit(text, limit, controls) {
    const kept = text.length > limit ? cut(text, limit) : text;
    const clean = (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralise */ .$)(kept, controls);
    const shown = clean.length > limit ? cutClean(clean, limit) : clean;
    const missing = text.length - kept.length + clean.length - shown.length;
    return missing === 0 ? clean : `${shown}… (${missing} more characters)`;
}
/** Neither in the middle of an emoji's sequence: what is left of its tags or joiners would be hidden text. */
function cutClean(text, limit) {
    const kept = cut(text, limit);
    let end = kept.length;
    while (end > 0) {
        const isPair = end > 1 && isHalf(kept.charCodeAt(end - 1));
        const start = end - (isPair ? 2 : 1);
        const kind = isPair
            ? (0,_hidden_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .astralKind */ .au)(kept.codePointAt(start) ?? 0)
            : (_hidden_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .unitKinds */ .Aw[kept.charCodeAt(start)] ?? _hidden_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj);
        if (kind === _hidden_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj || kind === _hidden_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .half */ .MX)
            break;
        end = start;
    }
    return kept.slice(0, end);
}
const isHalf = (unit) => unit >= 0xd800 && unit <= 0xdfff;
/** Never in the middle of a surrogate pair. */
function cut(text, limit) {
    const code = text.charCodeAt(limit - 1);
    return text.slice(0, code >= 0xd800 && code <= 0xdbff ? limit - 1 : limit);
}


/***/ }),

/***/ 39806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ printedLine),
/* harmony export */   printedText: () => (/* binding */ printedText)
/* harmony export */ });
/* harmony import */ var _disarm_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28615);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18970);


// What is printed goes to a person's terminal or to a CI system's log, and nobody knows to which.
/** One line of any text to print. */
function printedLine(text, limit) {
    return (0,_disarm_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .disarmCommands */ .T)((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(text, limit));
}
/** Any text of several lines to print. */
function printedText(text, limit) {
    return (0,_disarm_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .disarmCommands */ .T)((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanText */ .X5)(text, limit));
}


/***/ }),

/***/ 32941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ TextWriter)
/* harmony export */ });
const utf16 = new TextDecoder("utf-16le", { ignoreBOM: true });
/** Text put together by code units: its cost is the same whether few or all of them differ from what was read. */
class TextWriter {
    units;
    length = 0;
    /** @param expected Code units; more are taken too. */
    constructor(expected) {
        this.units = new Uint16Array(expected + 64);
    }
    put(unit) {
        if (this.length === this.units.length)
            this.widen(1);
        this.units[this.length++] = unit;
    }
    copy(text, from, to) {
        if (this.length + to - from > this.units.length)
            this.widen(to - from);
        const { units } = this;
        let { length } = this;
        for (let at = from; at < to; at += 1)
            units[length++] = text.charCodeAt(at);
        this.length = length;
    }
    toString() {
        return utf16.decode(this.units.subarray(0, this.length));
    }
    widen(more) {
        const wider = new Uint16Array(2 * (this.length + more));
        wider.set(this.units.subarray(0, this.length));
        this.units = wider;
    }
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
/* unused harmony export isMachineLimit */
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
/** Any thrown value as a DevAgentError; failures of disk and machine become infrastructure errors, the rest defects. */
function toDevAgentError(thrown) {
    if (thrown instanceof DevAgentError)
        return thrown;
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    const { code = "", path = "a file", syscall } = error;
    // Node.js says so of a directory that can't be made where everything is read-only.
    const errno = code === "ENOENT" && syscall === "mkdir" ? "EROFS" : code;
    if (errno in diskFaults)
        return new DevAgentError({
            code: "disk",
            kind: "infrastructure",
            message: `${diskFaults[errno]} (${errno}) at ${path}.`,
            remedy: "Make room or fix the permissions, then run `dev-agent resume`.",
            cause: thrown,
        });
    if (errno in machineLimits)
        return machineLimit(errno, thrown);
    return new DevAgentError({
        code: "defect",
        kind: "defect",
        message: `dev-agent itself failed: ${error.message.split("\n")[0]}.`,
        remedy: "Run again with DEV_AGENT_DEBUG=1 for the details and report it.",
        cause: thrown,
    });
}
/** Whether a system call failed for what the machine, or the process, has too little of. */
function isMachineLimit(errno) {
    return errno !== undefined && errno in machineLimits;
}
function machineLimit(errno, cause) {
    return new DevAgentError({
        code: "machine-limit",
        kind: "infrastructure",
        message: `${machineLimits[errno]} (${errno}).`,
        remedy: "Raise the limit (ulimit -n, ulimit -u, memory) or end other programs, then run `dev-agent resume`.",
        cause,
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
const machineLimits = {
    EMFILE: "This process has too many files open",
    ENFILE: "The machine has too many files open",
    EAGAIN: "The machine has no room for another process",
    ENOMEM: "The machine has no memory left",
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
// EXTERNAL MODULE: ./build/src/domain/text/markdown/plain-markdown.js
var plain_markdown = __webpack_require__(53464);
// EXTERNAL MODULE: ./build/src/reporting/amounts.js
var amounts = __webpack_require__(26361);
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
        return [(0,plain_markdown/* inlineMarkdown */.x)(role), (0,plain_markdown/* inlineMarkdown */.x)(model, 200), ...counts.map(amounts/* grouped */.zD), (0,amounts/* formatCost */.BD)(spend)];
    });
}


/***/ }),

/***/ 78622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sp: () => (/* binding */ jobSummary),
  Ks: () => (/* binding */ sectionsOf)
});

// UNUSED EXPORTS: caution, evidenceSections, refusedSection, spec

// EXTERNAL MODULE: ./build/src/domain/text/disarm-commands.js
var disarm_commands = __webpack_require__(28615);
// EXTERNAL MODULE: ./build/src/domain/text/plain-text.js
var plain_text = __webpack_require__(18970);
// EXTERNAL MODULE: ./build/src/domain/text/markdown/inline-code.js
var inline_code = __webpack_require__(53317);
;// CONCATENATED MODULE: ./build/src/domain/text/markdown/code-block.js



/** Text of several lines as it is, in a fence that nothing in it can close. */
function codeBlock(text, limit = 20_000) {
    return fenced(disarmCommands(cleanText(text, limit)));
}
/** Our own text in a fence of this language, e.g. `mermaid`. */
function fenced(text, language = "") {
    const fence = "`".repeat(Math.max(3, (0,inline_code/* longestRun */.Q)(text) + 1));
    return `${fence}${language}\n${text.replace(/\n+$/, "")}\n${fence}`;
}

// EXTERNAL MODULE: ./build/src/domain/text/markdown/link.js
var markdown_link = __webpack_require__(55946);
// EXTERNAL MODULE: ./build/src/domain/text/markdown/plain-markdown.js
var plain_markdown = __webpack_require__(53464);
// EXTERNAL MODULE: ./build/src/reporting/cost-section.js + 1 modules
var cost_section = __webpack_require__(22150);
;// CONCATENATED MODULE: ./build/src/reporting/markdown/details.js
/** A part that is folded until somebody opens it. `summary` is our own words: it stands in HTML. */
function details(summary, body) {
    return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

// EXTERNAL MODULE: ./build/src/reporting/markdown/fit-sections.js
var fit_sections = __webpack_require__(10160);
// EXTERNAL MODULE: ./build/src/reporting/markdown/table.js
var table = __webpack_require__(18928);
// EXTERNAL MODULE: ./build/src/reporting/supervised.js
var supervised = __webpack_require__(15528);
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
    const refused = refusedSection(about.refusedHosts);
    if (state === null)
        return [headline(about), ...refused, graph];
    return [
        headline(about),
        facts(about, state),
        ...evidenceSections(state),
        ...refused,
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
/** Where commands wanted to go; a reader sees an attempt to carry something away. */
function refusedSection(hosts = []) {
    if (hosts.length === 0)
        return [];
    const shown = hosts.slice(0, shownFindings).map((host) => `- ${(0,inline_code/* inlineCode */.t)(host, 300)}`);
    const more = hosts.length > shown.length ? [`- and ${hosts.length - shown.length} more`] : [];
    return [{ title: "Network access refused", body: [...shown, ...more].join("\n") }];
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
        reason === "" ? "" : (0,plain_markdown/* inlineMarkdown */.x)(reason, 4_000),
        mergedSha === null ? "" : `Merged as ${(0,inline_code/* inlineCode */.t)(mergedSha)}.`,
        pull === null ? "" : `${(0,markdown_link/* link */.n)(`Pull request ${pull.number}`, pull.url)}.`,
        outcome === "waiting" && state?.candidate != null && state.stuck == null ? howToApprove[gate] : "",
        ...cautions.map(caution),
        ...notices.map((notice) => `> ${(0,plain_markdown/* inlineMarkdown */.x)(notice, 1_000)}`),
    ];
    return { title: "", body: lines.filter((line) => line !== "").join("\n\n") };
}
/** GitHub shows it in red. */
function caution(text) {
    return `> [!CAUTION]\n> **${(0,plain_markdown/* inlineMarkdown */.x)(text, 1_000)}**`;
}
const released = "An approval releases exactly the commit and the patch named below; if anything moves, it is void.";
const howToApprove = {
    environment: `**To decide:** open this run's page → *Review deployments*. ${released} To have something changed, reject it with a comment that says what.`,
    comment: `**To decide:** answer dev-agent's question on the pull request with a comment. ${released}`,
};
function facts({ runUrl }, state) {
    const { session, candidate, risk: score, verdict, round, stuck } = state;
    const rows = [
        ["goal", (0,plain_markdown/* inlineMarkdown */.x)(session.goal, 1_000)],
        ["branch", `${(0,inline_code/* inlineCode */.t)(session.branch)} into ${(0,inline_code/* inlineCode */.t)(session.baseBranch)}`],
        ...(state.supervision == null ? [] : [["mode", supervised/* supervised */.T]]),
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
        ...(stuck == null ? [] : [["stuck", (0,plain_markdown/* inlineMarkdown */.x)(stuck.what, 1_000)]]),
        ...(round === 0 ? [] : [["rounds", String(round)]]),
        ["run", (0,markdown_link/* link */.n)("this run", runUrl)],
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
        (0,plain_markdown/* inlineMarkdown */.x)(name),
        `+${points}`,
        (0,plain_markdown/* inlineMarkdown */.x)(why),
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
        (0,plain_markdown/* inlineMarkdown */.x)(summary),
        (0,plain_markdown/* inlineMarkdown */.x)(tools.join(", ")),
        `${(durationMs / 1_000).toFixed(1)} s`,
    ]);
    const failures = results.flatMap(({ tests }) => tests?.failures ?? []).slice(0, 20);
    const listed = failures.map(({ name, message }) => `- ${(0,plain_markdown/* inlineMarkdown */.x)(name)}: ${(0,plain_markdown/* inlineMarkdown */.x)(message)}`);
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
        (0,plain_markdown/* inlineMarkdown */.x)(message),
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
    const comments = given.comments.map(({ file, line, severity, reason }) => `- ${severity}, ${(0,inline_code/* inlineCode */.t)(`${file}:${line}`, 200)}: ${(0,plain_markdown/* inlineMarkdown */.x)(reason, 1_000)}`);
    const body = [(0,plain_markdown/* plainMarkdown */.E)(given.summary, 4_000), comments.join("\n")];
    return { title: `Reviewer: ${given.verdict}`, body: body.filter((part) => part !== "").join("\n\n") };
}
function spec({ spec: written }) {
    if (written === null)
        return { title: "", body: "" };
    const list = (title, items) => items.length === 0
        ? ""
        : `**${title}**\n\n${items.map((item) => `- ${(0,plain_markdown/* inlineMarkdown */.x)(item, 1_000)}`).join("\n")}`;
    const parts = [
        (0,plain_markdown/* plainMarkdown */.E)(written.summary, 4_000),
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
        (0,plain_markdown/* inlineMarkdown */.x)(by),
        (0,plain_markdown/* inlineMarkdown */.x)(comment),
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
/* harmony import */ var _job_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78622);
/* harmony import */ var _markdown_fit_sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10160);


/** The job's page as a file of its own. */
function report(about) {
    const room = { limit: 10_000_000, measure: Buffer.byteLength, elsewhere: "" };
    return `# dev-agent\n\n${(0,_markdown_fit_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .fitSections */ .W)((0,_job_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionsOf */ .Ks)(about), room)}`;
}


/***/ }),

/***/ 15528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ supervised)
/* harmony export */ });
/** How a session is told from others in which a supervisor decides what comes next. */
const supervised = "react: a supervisor model calls the roles";


/***/ }),

/***/ 83831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines),
/* harmony export */   h: () => (/* binding */ openAppendLog)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _damage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84805);
/* harmony import */ var _durable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40549);





/** Gives each line to `accept`, up to the first that is torn or not accepted. A file that is not there has none. */
function readLines(path, accept) {
    const content = readIfThere(path);
    let bytes = 0;
    for (let end = content.indexOf(10); end !== -1; end = content.indexOf(10, bytes)) {
        const line = content.toString("utf8", bytes, end);
        if (!accept(line))
            break;
        bytes = end + 1;
    }
    return { bytes, rest: content.subarray(bytes) };
}
/** Opens a log for writing after its sound lines. What follows them is cut off; lines that are damaged are kept aside. */
function openAppendLog(path, sound) {
    // Not in append mode, which ignores positions: what a failed write left must be overwritten.
    const fd = attempt(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDWR | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT, 0o600));
    let bytes = sound.bytes;
    let lost = null;
    const damage = attempt(path, () => (0,_damage_js__WEBPACK_IMPORTED_MODULE_3__/* .setAside */ .F)(path, sound.rest));
    if (sound.rest.length > 0)
        attempt(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.ftruncateSync)(fd, bytes));
    if (bytes === 0)
        attempt(path, () => (0,_durable_js__WEBPACK_IMPORTED_MODULE_4__/* .syncDirectory */ .zR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)));
    return {
        path,
        damage,
        get bytes() {
            return bytes;
        },
        append(line, durable) {
            const chunk = Buffer.from(`${line}\n`);
            try {
                // An earlier line never got to the disk: the kernel says so once.
                if (lost !== null)
                    throw lost;
                writeAll(fd, chunk, bytes);
                if (durable === "now")
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fdatasyncSync)(fd);
            }
            catch (error) {
                cutOff(fd, bytes);
                throw diskFault(path, "written", error);
            }
            bytes += chunk.length;
            if (durable === "soon")
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fdatasync)(fd, (error) => {
                    // Closed meanwhile: whoever closed it had written all.
                    if (error !== null && error.code !== "EBADF")
                        lost = error;
                });
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.DevAgentError({
        code: "disk",
        kind: "infrastructure",
        message: `${path} can't be ${doing}: ${why}.`,
        remedy: "Make room or fix the permissions, then run `dev-agent resume`.",
        cause,
    });
}


/***/ }),

/***/ 84805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ setAside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _durable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40549);


/**
 * Keeps bytes of a file that can't be used beside it, where they can be looked at; a line that was never finished holds
 * nothing, and isn't kept. Tells what became of them in one line; null where there are none.
 */
function setAside(path, bytes) {
    if (bytes.length === 0)
        return null;
    if (!bytes.includes(10))
        return `The last ${bytes.length} bytes of ${path} were torn and are dropped.`;
    const aside = freePath(path);
    (0,_durable_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceFile */ .fR)(aside, bytes);
    return `${bytes.length} bytes of ${path} are damaged; what is sound before them is used, and they are kept in ${aside}.`;
}
function freePath(path) {
    for (let number = 1;; number += 1) {
        const aside = `${path}.damaged-${number}`;
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(aside))
            return aside;
    }
}


/***/ }),

/***/ 40549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   zR: () => (/* binding */ syncDirectory)
/* harmony export */ });
/* unused harmony export makeDirectory */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Waits until the disk has what a directory lists: a new file whose entry isn't there is lost with the power. */
function syncDirectory(directory) {
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(directory, "r");
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(fd);
    }
    catch (error) {
        // Some file systems can't, and need not.
        if (!["EINVAL", "ENOTSUP", "EPERM"].includes(error.code ?? ""))
            throw error;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
/** Puts a file in place whole, and on the disk, or not at all. */
function replaceFile(path, content) {
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(draft, content, { mode: 0o600, flush: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, path);
    syncDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
}
/** Makes a directory and those above it, on the disk too. @throws EEXIST where it is there, unlike those above it. */
function makeDirectory(directory) {
    const above = dirname(directory);
    const first = mkdirSync(above, { recursive: true });
    mkdirSync(directory);
    for (let made = above; first !== undefined; made = dirname(made)) {
        syncDirectory(dirname(made));
        if (made === first)
            break;
    }
    syncDirectory(above);
}


/***/ }),

/***/ 4428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ openEventsLog),
  w: () => (/* binding */ readEvents)
});

// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(88986);
// EXTERNAL MODULE: ./build/src/domain/text/hide-tokens.js
var hide_tokens = __webpack_require__(73137);
// EXTERNAL MODULE: ./build/src/domain/text/hidden-classes.js
var hidden_classes = __webpack_require__(84939);
// EXTERNAL MODULE: ./build/src/domain/text/text-writer.js
var text_writer = __webpack_require__(32941);
;// CONCATENATED MODULE: ./build/src/domain/text/json-line.js


const hash = 0x23;
/**
 * A value as one line of JSON that can be printed anywhere and reads back unchanged: what JSON leaves as it is, and a
 * terminal, a viewer or a CI system would act on, stands there as `\uXXXX`.
 */
function jsonLine(value) {
    const line = JSON.stringify(value);
    let writer;
    let done = 0;
    const escapeUnits = (at, units) => {
        writer ??= new text_writer/* TextWriter */.r(line.length + (line.length >> 2));
        writer.copy(line, done, at);
        for (let unit = at; unit < at + units; unit += 1)
            writer.copy(`\\u${line.charCodeAt(unit).toString(16).padStart(4, "0")}`, 0, 6);
        done = at + units;
    };
    for (let at = 0; at < line.length; at += 1) {
        const unit = line.charCodeAt(at);
        const kind = hidden_classes/* unitKinds */.Aw[unit] ?? hidden_classes/* plain */.pj;
        if (kind === hidden_classes/* half */.MX) {
            if ((0,hidden_classes/* astralKind */.au)(line.codePointAt(at) ?? 0) !== hidden_classes/* plain */.pj)
                escapeUnits(at, 2);
            at += 1;
        }
        else if (kind !== hidden_classes/* plain */.pj)
            escapeUnits(at, 1);
        // Runners take `##[name]` as a command wherever it stands in a line.
        else if (unit === hash && line.charCodeAt(at - 1) === hash)
            escapeUnits(at, 1);
    }
    if (writer === undefined)
        return line;
    writer.copy(line, done, line.length);
    return writer.toString();
}

// EXTERNAL MODULE: ./build/src/domain/text/neutralise.js + 2 modules
var neutralise = __webpack_require__(84427);
;// CONCATENATED MODULE: ./build/src/domain/text/hidden-text.js

/** What is hidden in a text, each class once in order of first appearance; never the characters themselves. */
function findHidden(text) {
    const found = new Map();
    (0,neutralise/* eachHidden */.E)(text, (name, at, characters) => {
        const known = found.get(name);
        if (known === undefined)
            found.set(name, { at, characters });
        else
            known.characters += characters;
    });
    return [...found].map(([name, { at, characters }]) => {
        const before = text.slice(0, at).split("\n");
        return { class: name, characters, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    });
}
/** One line on what is hidden there, e.g. `tag characters (5, from line 1, column 3)`. */
function describeHidden(hidden) {
    return hidden
        .map((one) => `${one.class} (${one.characters}, from line ${one.line}, column ${one.column})`)
        .join(", ");
}

;// CONCATENATED MODULE: ./build/src/session/hidden-notices.js


/**
 * Finds what a person is to be told of hidden text in events: one line, or null. A class is told once per field of a type
 * of event, or whoever writes much of it would drown a log.
 */
function createHiddenNotices() {
    const told = new Set();
    return ({ type, data }) => {
        // A notice is dev-agent's own words, and may be what this led to. Nothing comes after the end, and what its reason repeats
        // was told where it came in.
        if (type === "notice" || type === "run.finished")
            return null;
        const found = [];
        for (const [field, text] of textsIn(data, "")) {
            const hidden = findHidden(text).filter((one) => !told.has(`${type} ${field} ${one.class}`));
            for (const one of hidden)
                told.add(`${type} ${field} ${one.class}`);
            if (hidden.length > 0)
                found.push(`${field} has ${describeHidden(hidden)}`);
        }
        return found.length === 0 ? null : `Hidden text in ${type}: ${found.join("; ")}.`;
    };
}
/** Every text of a value with the name of its field; the names are dev-agent's own, but for those of a record. */
function* textsIn(value, field) {
    if (typeof value === "string")
        yield [field, value];
    else if (Array.isArray(value))
        for (const item of value)
            yield* textsIn(item, field);
    else if ((0,json/* isObject */.Gv)(value))
        for (const [name, item] of Object.entries(value))
            yield* textsIn(item, field === "" ? name : field);
}

// EXTERNAL MODULE: ./build/src/session/append-log.js
var append_log = __webpack_require__(83831);
;// CONCATENATED MODULE: ./build/src/session/json-lines.js

/** The JSON values of a file, one a line, up to the first line that is torn or that `accept` refuses. */
function readJsonLines(path, accept = () => true) {
    const values = [];
    const sound = (0,append_log/* readLines */.S)(path, (line) => {
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
    return { values, log: (0,append_log/* openAppendLog */.h)(path, sound) };
}
function parse(line) {
    try {
        return { value: JSON.parse(line) };
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/session/scrubbed-line.js
var scrubbed_line = __webpack_require__(77337);
;// CONCATENATED MODULE: ./build/src/session/events-log.js






/** What people were asked and said, and how it ended, outlives the loss of power. */
const lasting = new Set(["approval.requested", "approval.resolved", "run.finished"]);
/** Continues the numbering of the events that are there, up to the first that isn't sound. */
function openEventsLog({ path, runId, clock, views, secrets }) {
    const { values: earlier, log } = openJsonLines(path, isNext);
    const hiddenIn = createHiddenNotices();
    let seq = earlier.length;
    const events = {
        earlier,
        damage: log.damage,
        emit(type, data) {
            const happened = { v: 1, runId, seq: seq + 1, ts: clock.now().toISOString(), type, data };
            // What a model does is told in its own words, and a secret that it makes up or finds is known to nobody here.
            const event = (0,json/* mapTexts */.zO)((0,scrubbed_line/* scrubbedLine */.t)(happened, secrets).value, hide_tokens/* hideTokens */.v);
            log.append(jsonLine(event), lasting.has(type) ? "now" : undefined);
            seq += 1;
            for (const view of views)
                view.show(event);
            const hidden = hiddenIn(event);
            if (hidden !== null)
                events.emit("notice", { level: "warning", text: hidden });
        },
        close: () => log.close(),
    };
    return events;
}
/** The events of a session that another process may be writing. */
function readEvents(path) {
    return readJsonLines(path, isNext).values;
}
function isNext(value, before) {
    return typeof value === "object" && value?.seq === before.length + 1;
}


/***/ }),

/***/ 15191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ frame),
/* harmony export */   TU: () => (/* binding */ unframe)
/* harmony export */ });
/* unused harmony export formatVersion */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _migrations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68285);



/** Version of the format that is written; a file with a higher one is left alone. */
const formatVersion = 2;
/** A record's JSON as a line that shows whether it is whole. */
function frame(text) {
    const sha256 = hash(formatVersion, text);
    return `{"v":${formatVersion},"bytes":${Buffer.byteLength(text)},"sha256":"${sha256}","record":${text}}`;
}
const framed = /^\{"v":(\d+),"bytes":(\d+),"sha256":"([0-9a-f]{64})","record":/;
/**
 * The record of a line, as the newest version has it; undefined where its length or hash don't fit.
 * @throws DevAgentError `journal-version` for a line of a newer version.
 */
function unframe(line, path) {
    const head = framed.exec(line);
    if (head === null || !line.endsWith("}"))
        return undefined;
    const version = Number(head[1]);
    const text = line.slice(head[0].length, -1);
    if (Buffer.byteLength(text) !== Number(head[2]) || hash(version, text) !== head[3])
        return undefined;
    if (version > formatVersion)
        throw unknownVersion(path, version);
    return (0,_migrations_js__WEBPACK_IMPORTED_MODULE_2__/* .migrate */ ._)(JSON.parse(text), version);
}
/** From version 2 on the version is hashed with the text: a byte of it that flips is no newer format. */
function hash(version, text) {
    const hashed = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    return (version === 1 ? hashed : hashed.update(`${version}\n`)).update(text).digest("hex");
}
function unknownVersion(path, found) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.DevAgentError({
        code: "journal-version",
        kind: "configuration",
        message: `${path} has format ${found}; this dev-agent knows formats up to ${formatVersion}.`,
        remedy: "Resume the session with the dev-agent that began it, or a newer one.",
    });
}


/***/ }),

/***/ 64749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ openJournal),
/* harmony export */   a: () => (/* binding */ readJournal)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _append_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83831);
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15191);
/* harmony import */ var _scrubbed_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77337);




/**
 * Opens a journal for writing. A torn tail is cut off, and what is damaged or follows damage is kept aside, with a
 * warning; a newer format is refused.
 * @param secrets Replaces what must not be stored.
 */
function openJournal(path, warn, secrets) {
    const { records, sound } = soundRecords(path);
    const log = (0,_append_log_js__WEBPACK_IMPORTED_MODULE_1__/* .openAppendLog */ .h)(path, sound);
    if (log.damage !== null)
        warn(log.damage);
    const journal = {
        get bytes() {
            return log.bytes;
        },
        append: (record, durable = false) => log.append((0,_frame_js__WEBPACK_IMPORTED_MODULE_2__/* .frame */ .Gt)((0,_scrubbed_line_js__WEBPACK_IMPORTED_MODULE_3__/* .scrubbedLine */ .t)(record, secrets).line), durable ? "now" : undefined),
        close: () => log.close(),
    };
    return { journal, records };
}
/** The records of a journal that nobody is writing; refused (`handover-damaged`) when it isn't sound to its end. */
function readJournal(path) {
    const { records, sound } = soundRecords(path);
    if (sound.rest.length === 0)
        return records;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.DevAgentError({
        code: "handover-damaged",
        kind: "policy",
        message: `The last ${sound.rest.length} bytes of the session's journal are damaged.`,
        remedy: "Nothing is done with it. Run the job before this one again.",
    });
}
function soundRecords(path) {
    const records = [];
    const sound = (0,_append_log_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .S)(path, (line) => {
        const record = (0,_frame_js__WEBPACK_IMPORTED_MODULE_2__/* .unframe */ .TU)(line, path);
        if (record !== undefined)
            records.push(record);
        return record !== undefined;
    });
    return { records, sound };
}


/***/ }),

/***/ 53485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ latestState)
});

// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(88986);
;// CONCATENATED MODULE: ./build/src/session/checkpoints/thread-store.js
function valueKey(channel, version) {
    return `${channel}\0${version}`;
}
/** Takes a record in; the journal holds them in this order. Records of other kinds are left to others. */
function takeIn(store, record) {
    if (record.kind === "checkpoint")
        takeCheckpoint(store, record);
    else if (record.kind === "writes")
        takeWrites(store, record);
    else if (record.kind === "forget")
        store.delete(record.thread);
}
function takeCheckpoint(store, record) {
    const space = namespaceOf(store, record);
    space.checkpoints.set(record.id, record);
    for (const [channel, version, value] of record.values)
        space.values.set(valueKey(channel, version), value);
}
function takeWrites(store, record) {
    const { writes } = namespaceOf(store, record);
    const ofCheckpoint = writes.get(record.id) ?? new Map();
    writes.set(record.id, ofCheckpoint);
    for (const write of record.writes) {
        const key = `${write.task},${write.index}`;
        if (write.index < 0 || !ofCheckpoint.has(key))
            ofCheckpoint.set(key, write);
    }
}
function namespaceOf(store, at) {
    const thread = store.get(at.thread) ?? new Map();
    store.set(at.thread, thread);
    const found = thread.get(at.namespace);
    if (found !== undefined)
        return found;
    const made = { checkpoints: new Map(), values: new Map(), writes: new Map() };
    thread.set(at.namespace, made);
    return made;
}

// EXTERNAL MODULE: ./build/src/session/state-record.js
var state_record = __webpack_require__(33477);
;// CONCATENATED MODULE: ./build/src/session/latest-state.js



/** The newest state in a session's journal, be it a job's or the engine's; null before the first. Loads no engine. */
function latestState(records, session) {
    const store = new Map();
    let latest = null;
    for (const record of records) {
        takeIn(store, record);
        if ((0,state_record/* isStateRecord */.n6)(record))
            latest = () => record.state;
        else if (isOfGraph(record, session))
            latest = () => stateOf(store.get(session)?.get(""), record.id);
    }
    return latest === null ? null : latest();
}
function isOfGraph(record, session) {
    const { kind, thread, namespace } = record;
    return kind === "checkpoint" && thread === session && namespace === "";
}
/** The state at a checkpoint: each channel's value in the version that the checkpoint names. */
function stateOf(space, id) {
    const record = space?.checkpoints.get(id);
    if (space === undefined || record === undefined)
        throw (0,state_record/* unreadable */.O$)("its newest checkpoint is gone");
    const versions = (0,json/* objectAt */.lJ)(read(record.checkpoint), "channel_versions");
    const fields = {};
    for (const [channel, version] of Object.entries(versions)) {
        const value = space.values.get(valueKey(channel, String(version)));
        // The engine's own channels are named after nodes and edges, or begin with underscores.
        if (value !== undefined && /^[a-zA-Z]+$/.test(channel))
            fields[channel] = read(value);
    }
    if (!(0,json/* isObject */.Gv)(fields.session))
        throw (0,state_record/* unreadable */.O$)("its newest checkpoint has no session");
    return fields;
}
function read([type, text]) {
    const value = type === "json" ? (0,json/* parseJson */.qF)(text) : undefined;
    if (value === undefined)
        throw (0,state_record/* unreadable */.O$)(`a value of type ${type} is no JSON`);
    return value;
}


/***/ }),

/***/ 68285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ migrate)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88986);
/* harmony import */ var _domain_usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72981);


/** From each version of the session's files to the next one. Pure: a file is only ever appended to. */
const migrations = [fromFirst];
/** A record of any known version as the newest one has it. */
function migrate(record, version) {
    return migrations.slice(version - 1).reduce((older, next) => next(older), record);
}
/** In version 1 a line of the ledger was a bare call, of which less may have been counted apart. */
function fromFirst(record) {
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(record) || typeof record.kind === "string")
        return record;
    return {
        kind: "call",
        call: { ...record, usage: { ..._domain_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .noUsage */ .tk, ...record.usage } },
    };
}


/***/ }),

/***/ 24265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ reduceEvents)
});

// UNUSED EXPORTS: newSession

;// CONCATENATED MODULE: ./build/src/domain/role.js
const modelRoles = [
    "architect",
    "coder",
    "reviewer",
    "supervisor",
];
function isModelRole(name) {
    return modelRoles.includes(name);
}

;// CONCATENATED MODULE: ./build/src/session/reduce.js

const nothingKnown = { checks: {}, tests: null, findings: 0, review: null, risk: null };
/** A session before its first event. */
const newSession = {
    ...nothingKnown,
    status: "new",
    goal: "",
    branch: "",
    baseBranch: "",
    limits: null,
    mode: "pipeline",
    phase: "",
    round: 0,
    spec: null,
    diff: null,
    cost: null,
    gate: null,
    answer: null,
    mergeSha: null,
    refusedHosts: [],
    reason: "",
    startedAt: "",
    updatedAt: "",
    workedMs: 0,
    roleMs: {},
    seq: 0,
};
function reduceEvents(events) {
    let view = newSession;
    for (const event of events)
        view = reduceEvent(view, event);
    return view;
}
/** The view after one more event. Pure; an event of a type it doesn't know changes only number and time. */
function reduceEvent(view, event) {
    const isNewProcess = event.type === "run.started" || event.type === "run.resumed";
    // Between two jobs a session waits for a machine.
    const between = event.type !== "run.finished" && view.status !== "running" && view.status !== "waiting";
    const idle = isNewProcess || between || view.gate !== null || view.updatedAt === "";
    const passed = idle ? 0 : Math.max(0, Date.parse(event.ts) - Date.parse(view.updatedAt));
    return {
        ...view,
        ...changeOf(view, event),
        seq: event.seq,
        updatedAt: event.ts,
        startedAt: view.startedAt === "" ? event.ts : view.startedAt,
        workedMs: view.workedMs + passed,
        roleMs: passed > 0 ? withWork(view, passed) : view.roleMs,
    };
}
/** Time goes to the role whose phase began last, until another one begins. */
function withWork({ phase, roleMs }, passed) {
    return isModelRole(phase) ? { ...roleMs, [phase]: (roleMs[phase] ?? 0) + passed } : roleMs;
}
function changeOf(view, event) {
    switch (event.type) {
        case "run.started": {
            const { goal, branch, baseBranch, limits, workflow: mode = "pipeline" } = event.data;
            return { status: "running", goal, branch, baseBranch, limits, mode };
        }
        case "run.resumed":
            return { status: "running", round: event.data.round, reason: "" };
        case "phase.started": {
            const { phase, attempt } = event.data;
            return { status: "running", phase, round: phase === "coder" ? attempt : view.round, gate: null };
        }
        case "network.refused":
            return { refusedHosts: [...new Set([...view.refusedHosts, ...event.data.hosts])] };
        case "spec.written":
            return { spec: event.data };
        case "diff.updated":
            return { ...nothingKnown, diff: event.data };
        case "check.finished":
            return { checks: { ...view.checks, [event.data.check]: event.data.status } };
        case "test.finished":
            return { tests: event.data };
        case "finding.added":
            return { findings: view.findings + 1 };
        case "review.finished":
            return { review: event.data };
        case "risk.scored":
            return { risk: { score: event.data.score, level: event.data.level } };
        case "cost.updated":
            return { cost: event.data };
        case "approval.requested":
            return { status: "waiting", gate: event.data };
        case "approval.resolved":
            return { status: "running", gate: null, answer: { ...event.data, at: event.ts } };
        case "run.finished": {
            const { outcome, mergeSha, reason } = event.data;
            // A question that is open when a process ends stays open, whatever ended it.
            return { status: outcome, mergeSha, reason };
        }
        default:
            return {};
    }
}


/***/ }),

/***/ 74365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ runRecord),
/* harmony export */   o: () => (/* binding */ runRecords)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88986);
/* harmony import */ var _state_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33477);


const reasons = ["wish", "drift", "deadline", "limit"];
function runRecord(fields) {
    return { kind: "run", ...fields };
}
/** All of a journal's, oldest first. Throws for one that isn't whole. */
function runRecords(records) {
    return records.filter((record) => {
        if (record.kind !== "run")
            return false;
        if (isWhole(record))
            return true;
        throw (0,_state_record_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)("a record of kind run lacks something");
    });
}
const isNumber = (value) => Number.isSafeInteger(value);
const isNumberOrNull = (value) => value === null || isNumber(value);
const isForm = (form) => (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(form) && Object.values(form).every((value) => typeof value === "string");
function isWhole(record) {
    const { job, runId, attempt, previous, baseline, environments, pull, calls, goesOn } = record;
    if (typeof job !== "string" || !isNumber(runId) || !isNumber(attempt) || !isNumber(calls))
        return false;
    if (goesOn !== undefined && !reasons.includes(goesOn))
        return false;
    if (!isNumberOrNull(previous) || !isNumberOrNull(pull))
        return false;
    if (record.form !== undefined && !isForm(record.form))
        return false;
    return [baseline, environments].every((counts) => (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(counts) && Object.values(counts).every(isNumber));
}


/***/ }),

/***/ 77337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ scrubbedLine)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88986);

/** A value as one line of JSON, without what must not be stored; whatever is replaced, the line stays JSON. */
function scrubbedLine(value, secrets) {
    const line = JSON.stringify(value);
    if (secrets === undefined || secrets.scrub(line) === line)
        return { line, value };
    const clean = cleanTexts(JSON.parse(line), secrets);
    return { line: JSON.stringify(clean), value: clean };
}
/** All texts together: a secret may be spread over several of them. */
function cleanTexts(value, secrets) {
    const texts = [];
    (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .mapTexts */ .zO)(value, (text) => {
        texts.push(text);
        return text;
    });
    const clean = secrets.scrubAll(texts).values();
    return (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .mapTexts */ .zO)(value, (text) => clean.next().value ?? text);
}


/***/ }),

/***/ 33477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JH: () => (/* binding */ stateRecord),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   n6: () => (/* binding */ isStateRecord)
/* harmony export */ });
/* unused harmony export stateRecords */
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88986);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);


function stateRecord(job, state) {
    return { kind: "state", job, state };
}
/** All of a journal's, oldest first. */
function stateRecords(records) {
    return records.filter(isStateRecord);
}
/** Throws for a record that calls itself a state and is none. */
function isStateRecord(record) {
    if (record.kind !== "state")
        return false;
    const { job, state } = record;
    if (typeof job === "string" && (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(state) && (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(state.session))
        return true;
    throw unreadable("a record of kind state holds no state");
}
function unreadable(why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.DevAgentError({
        code: "journal-unreadable",
        kind: "policy",
        message: `The session's journal can't be used: ${why}.`,
        remedy: "Start the goal again; report this if nobody changed the artifact.",
    });
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

/***/ 59063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ readSession)
});

// EXTERNAL MODULE: ./build/src/session/events-log.js + 4 modules
var events_log = __webpack_require__(4428);
// EXTERNAL MODULE: ./build/src/session/journal.js
var journal = __webpack_require__(64749);
// EXTERNAL MODULE: ./build/src/session/latest-state.js + 1 modules
var latest_state = __webpack_require__(53485);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(88986);
// EXTERNAL MODULE: ./build/src/session/append-log.js
var append_log = __webpack_require__(83831);
// EXTERNAL MODULE: ./build/src/session/damage.js
var damage = __webpack_require__(84805);
// EXTERNAL MODULE: ./build/src/session/durable.js
var durable = __webpack_require__(40549);
// EXTERNAL MODULE: ./build/src/session/frame.js
var session_frame = __webpack_require__(15191);
// EXTERNAL MODULE: ./build/src/session/migrations.js
var migrations = __webpack_require__(68285);
;// CONCATENATED MODULE: ./build/src/session/ledger.js







/** @throws DevAgentError `journal-version` for a ledger of a newer format. */
function openLedger(path) {
    const { book, sound, rest, damaged } = readLedger(path);
    // Each line stands for itself: those behind damage count as well.
    const torn = damaged.length === 0 ? rest : new Uint8Array();
    const damage = setAside(path, Buffer.concat(damaged.length === 0 ? [] : [...damaged, rest]));
    const lines = sound.map((line) => `${line}\n`).join("");
    if (damage !== null)
        replaceFile(path, lines);
    const log = openAppendLog(path, { bytes: Buffer.byteLength(lines), rest: torn });
    // What is written outlives the process. The loss of power it outlives a moment later, while the call is under way: a
    // settled call that wasn't on the disk yet counts with its hold.
    const append = (record) => log.append(frame(JSON.stringify(record)), "soon");
    for (const [hold, call] of book.open)
        append({ kind: "call", call: atMost(call), hold });
    const left = [...book.open.values()].map(atMost);
    return {
        earlier: [...book.calls, ...left],
        left,
        damage: damage ?? log.damage,
        hold(most) {
            const hold = randomUUID();
            append({ kind: "hold", hold, call: most });
            return (call) => append(call === null ? { kind: "release", hold } : { kind: "call", call, hold });
        },
        close: () => log.close(),
    };
}
/** The calls of a session that nobody is at work on. */
function readCalls(path) {
    const { calls, open } = readLedger(path).book;
    return [...calls, ...[...open.values()].map(atMost)];
}
const atMost = (call) => ({ ...call, estimated: true });
function readLedger(path) {
    const book = { calls: [], open: new Map(), settled: new Set() };
    const sound = [];
    const damaged = [];
    const { rest } = (0,append_log/* readLines */.S)(path, (line) => {
        const whole = (0,session_frame/* unframe */.TU)(line, path) ?? ofFirstVersion(line);
        // Damage may have taken the end of the line before this one.
        for (const piece of whole === undefined ? line.split(/(?=\{"v":)/) : [line]) {
            const record = whole ?? (0,session_frame/* unframe */.TU)(piece, path);
            if (record === undefined)
                damaged.push(Buffer.from(`${piece}\n`));
            else {
                sound.push(piece);
                enter(book, record);
            }
        }
        return true;
    });
    return { book, sound, rest, damaged };
}
function enter({ calls, open, settled }, record) {
    const { hold } = record;
    if (hold !== undefined && settled.has(hold))
        return;
    if (record.kind === "hold")
        open.set(record.hold, record.call);
    if (record.kind === "call")
        calls.push(record.call);
    if (record.kind === "hold" || hold === undefined)
        return;
    open.delete(hold);
    settled.add(hold);
}
function ofFirstVersion(line) {
    const call = (0,json/* parseJson */.qF)(line);
    if (!(0,json/* isObject */.Gv)(call) || typeof call.role !== "string" || !(0,json/* isObject */.Gv)(call.usage))
        return undefined;
    return typeof call.usd === "number" || call.usd === null ? (0,migrations/* migrate */._)(call, 1) : undefined;
}

// EXTERNAL MODULE: ./build/src/session/reduce.js + 1 modules
var reduce = __webpack_require__(24265);
// EXTERNAL MODULE: ./build/src/session/run-record.js
var run_record = __webpack_require__(74365);
;// CONCATENATED MODULE: ./build/src/use-cases/jobs/read-session.js






function readSession(folder) {
    const records = (0,journal/* readJournal */.a)(folder.journal);
    const state = (0,latest_state/* latestState */.T)(records, folder.record.id);
    const apiCalls = (0,run_record/* runRecords */.o)(records).reduce((sum, { calls }) => sum + calls, 0);
    const { refusedHosts } = (0,reduce/* reduceEvents */.a)((0,events_log/* readEvents */.w)(folder.events));
    return { records, state, calls: readCalls(folder.ledger), apiCalls, refusedHosts };
}


/***/ }),

/***/ 37508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ summaryAbout)
});

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

// EXTERNAL MODULE: ./build/src/domain/risk.js
var domain_risk = __webpack_require__(11275);
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
    if (state.supervision != null)
        return supervisedStanding(state);
    const mine = way.filter(([node]) => sometimes[node]?.(state) ?? true);
    const first = mine.findIndex(([, passed]) => !passed(state));
    const done = mine.slice(0, first < 0 ? mine.length : first).map(([node]) => node);
    const next = mine[first]?.[0];
    return { done, at: next === undefined ? [] : [next] };
}
/** A supervisor goes no fixed way: what is there is done, and where it is it says itself. */
function supervisedStanding(state) {
    const done = way.filter(([node, passed]) => (sometimes[node]?.(state) ?? true) && passed(state));
    const doing = state.supervision?.doing?.tool ?? "supervisor";
    const isOver = state.outcome === "merged";
    return { done: done.map(([node]) => node), at: isOver ? [] : [firstNodes[doing] ?? doing] };
}
const firstNodes = {
    tester: "checks",
    request_approval: "risk_score",
    merge: "merge_branch",
};

;// CONCATENATED MODULE: ./build/src/workflow/model/build.js
// The parts of a workflow in few words; a node is called as its handler is.
const equals = (path, value) => ({ path, op: "eq", value });
const has = (path) => ({ path, op: "exists" });
const simple = (from, to) => ({ kind: "simple", from, to });
const when = (from, to, condition) => ({
    kind: "conditional",
    from,
    to,
    when: condition,
});
const task = (id) => ({ kind: "task", id, handler: id });
const role = (id) => ({ kind: "role", id, role: id });
const budget = (id, handler) => ({ kind: "budget", id, handler });
const check = (id, writes) => ({ kind: "check", id, handler: id, writes });
const gate = (id, name, outcomes = ["approve", "revise", "reject"]) => ({ kind: "gate", id, gate: name, outcomes });

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
const session_fields_check = object({
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
    unitTests: session_fields_check,
    staticAnalysis: session_fields_check,
    secretScan: session_fields_check,
    verdict: object({ colour: state_field_text, reasons: list(state_field_text) }),
    review: object({
        verdict: state_field_text,
        summary: state_field_text,
        comments: list({ type: "json" }),
        headSha: state_field_text,
    }),
    risk: object({ score: number, level: state_field_text, factors: list({ type: "json" }) }),
    decisions: object({ spec: decision, stuck: decision, critical: decision, diff: decision }),
    landing: object({
        status: state_field_text,
        sha: state_field_text,
        pushed: flag,
        checkout: state_field_text,
        baseSha: state_field_text,
        overlap: list(state_field_text),
    }),
    trail: object({
        marks: list(object({ round: number, by: state_field_text, diffSha256: state_field_text, trouble: state_field_text })),
        nudged: flag,
    }),
    stuck: object({ by: state_field_text, what: state_field_text }),
    blockedIn: state_field_text,
    iterations: map(number),
    outcome: state_field_text,
    supervision: object({
        turn: number,
        doing: object({ tool: state_field_text, instructions: state_field_text }),
        queue: list({ type: "json" }),
        refusals: number,
        history: list({ type: "json" }),
        approvedSpec: state_field_text,
        revision: object({ headSha: state_field_text, comment: state_field_text }),
        outdatedReview: state_field_text,
        stopped: object({ code: state_field_text, in: state_field_text }),
    }),
};

;// CONCATENATED MODULE: ./build/src/workflow/definition.js



/** Hard cap of every loop in a session. What a person sets, rounds and spend, is held by the budget checks. */
const loopCap = 25;
const loop = (from, to, condition) => ({
    kind: "loop",
    from,
    to,
    when: condition,
    maxIterations: loopCap,
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
    check("unit_tests", "unitTests"),
    check("static_analysis", "staticAnalysis"),
    check("secret_scan", "secretScan"),
    {
        kind: "join",
        id: "evaluate",
        handler: "evaluate",
        waitsFor: ["unit_tests", "static_analysis", "secret_scan"],
    },
    task("judge_again"),
    budget("budget_reviewer", "check_reviewer"),
    role("reviewer"),
    // Nothing here can be approved: what is stuck is not green.
    gate("stuck_review", "stuck", ["revise", "reject"]),
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
    when("architect", "stuck_review", has("stuck")),
    simple("architect", "spec_gate"),
    when("spec_gate", "approve_spec", equals("session.specGate", true)),
    simple("spec_gate", "budget_coder"),
    when("approve_spec", "budget_coder", equals("decisions.spec.action", "approve")),
    loop("approve_spec", "budget_architect", equals("decisions.spec.action", "revise")),
    when("approve_spec", "end", equals("decisions.spec.action", "reject")),
];
/** All checks at once, and the verdict from what they show. */
const judging = [
    simple("checks", "unit_tests"),
    simple("checks", "static_analysis"),
    simple("checks", "secret_scan"),
    simple("unit_tests", "evaluate"),
    simple("static_analysis", "evaluate"),
    simple("secret_scan", "evaluate"),
];
const develop = [
    simple("budget_coder", "coder"),
    when("coder", "stuck_review", { all: [has("stuck"), { not: has("candidate") }] }),
    loop("coder", "budget_coder", { not: has("candidate") }),
    // What a coder leaves that goes in circles is judged by evidence as any other work.
    simple("coder", "checks"),
    ...judging,
    when("evaluate", "budget_reviewer", equals("verdict.colour", "green")),
    when("evaluate", "stuck_review", { all: [equals("verdict.colour", "red"), has("stuck")] }),
    loop("evaluate", "budget_coder", equals("verdict.colour", "red")),
    when("evaluate", "judge_again", equals("verdict.colour", "blocked")),
    { kind: "loop", from: "judge_again", to: "checks", maxIterations: loopCap },
    simple("budget_reviewer", "reviewer"),
    when("reviewer", "stuck_review", has("stuck")),
    when("reviewer", "risk_score", equals("review.verdict", "approve")),
    loop("reviewer", "budget_coder", equals("review.verdict", "changes")),
    loop("stuck_review", "budget_architect", {
        all: [
            equals("decisions.stuck.action", "revise"),
            // A plan that a person wants another one of is none to start the coder with.
            { any: [{ not: has("spec") }, equals("decisions.spec.action", "revise")] },
        ],
    }),
    loop("stuck_review", "budget_coder", equals("decisions.stuck.action", "revise")),
    when("stuck_review", "end", equals("decisions.stuck.action", "reject")),
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
    // A run that goes on with a person's wish, on a base that moved meanwhile: the checks would settle it.
    loop("rebuild", "budget_coder", has("feedback")),
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

;// CONCATENATED MODULE: ./build/src/workflow/react.js



/** Hard caps; a supervisor's turns and the coder's rounds are held by the budget checks long before. */
const callCap = 400;
const react_loopCap = 25;
const oneOf = (path, ...value) => ({ path, op: "in", value });
const back = (from, to, maxIterations) => ({
    kind: "loop",
    from,
    to,
    maxIterations,
});
/** The node that a call begins with. */
const begins = {
    architect: "budget_architect",
    coder: "budget_coder",
    tester: "checks",
    reviewer: "budget_reviewer",
    request_approval: "risk_score",
    merge: "budget_merge",
    give_up: "give_up",
};
const calling = [
    simple("budget_supervisor", "supervisor"),
    // A coder that went in circles is judged before anybody is asked, also where somebody else has a turn in between.
    when("supervisor", "stuck_review", equals("stuck.by", "supervisor")),
    simple("supervisor", "admit_next"),
    ...Object.entries(begins).map(([tool, node]) => when("admit_next", node, equals("supervision.doing.tool", tool))),
    simple("give_up", "observe_call"),
    back("admit_next", "budget_supervisor", callCap),
    back("observe_call", "admit_next", callCap),
];
const begin = [
    simple("start", "start_branch"),
    simple("start_branch", "setup"),
    simple("setup", "entry"),
    // What a session that goes on in a new run has already, it doesn't do again.
    when("entry", "rebuild", equals("landing.status", "base-moved")),
    when("entry", "checks", { all: [has("candidate"), { not: has("feedback") }] }),
    when("entry", "spec_gate", {
        all: [has("spec"), { not: has("candidate") }, { not: equals("decisions.spec.action", "revise") }],
    }),
    simple("entry", "budget_supervisor"),
];
const work = [
    simple("budget_architect", "architect"),
    when("architect", "stuck_review", equals("stuck.by", "architect")),
    simple("architect", "spec_gate"),
    when("spec_gate", "approve_spec", equals("session.specGate", true)),
    simple("spec_gate", "observe_call"),
    when("approve_spec", "observe_call", oneOf("decisions.spec.action", "approve", "revise")),
    when("approve_spec", "end", equals("decisions.spec.action", "reject")),
    simple("budget_coder", "coder"),
    when("coder", "stuck_review", { all: [has("stuck"), { not: has("candidate") }] }),
    simple("coder", "observe_call"),
    ...judging,
    when("evaluate", "stuck_review", { all: [equals("verdict.colour", "red"), has("stuck")] }),
    when("evaluate", "observe_call", oneOf("verdict.colour", "green", "red")),
    when("evaluate", "judge_again", equals("verdict.colour", "blocked")),
    back("judge_again", "checks", react_loopCap),
    simple("budget_reviewer", "reviewer"),
    when("reviewer", "stuck_review", has("stuck")),
    simple("reviewer", "observe_call"),
    when("stuck_review", "observe_call", equals("decisions.stuck.action", "revise")),
    when("stuck_review", "end", equals("decisions.stuck.action", "reject")),
];
const react_land = [
    simple("risk_score", "risk_gate"),
    when("risk_gate", "critical_review", { path: "risk.score", op: "gt", value: domain_risk/* criticalRisk */.L }),
    when("risk_gate", "approve_diff", { path: "risk.score", op: "lte", value: domain_risk/* criticalRisk */.L }),
    when("critical_review", "approve_diff", equals("decisions.critical.action", "approve")),
    when("critical_review", "observe_call", equals("decisions.critical.action", "revise")),
    when("critical_review", "end", equals("decisions.critical.action", "reject")),
    when("approve_diff", "observe_call", oneOf("decisions.diff.action", "approve", "revise")),
    when("approve_diff", "end", equals("decisions.diff.action", "reject")),
    simple("budget_merge", "merge_branch"),
    when("merge_branch", "end", equals("landing.status", "merged")),
    when("merge_branch", "rebuild", equals("landing.status", "base-moved")),
    back("rebuild", "checks", react_loopCap),
];
/**
 * The same work, in an order that a supervisor model chooses: each call is admitted or refused by what is known
 * (`admit_next`), runs as it does in the pipeline, and is told of in the next turn (`observe_call`).
 */
const react = {
    ...workflow,
    name: "dev-agent-react",
    nodes: [
        ...workflow.nodes,
        budget("budget_supervisor", "check_supervisor"),
        role("supervisor"),
        task("admit_next"),
        task("observe_call"),
        task("give_up"),
        budget("budget_merge", "check_merge"),
    ],
    edges: [...begin, ...calling, ...work, ...react_land],
};

;// CONCATENATED MODULE: ./build/src/workflow/workflows.js


const workflows = { pipeline: workflow, react: react };
function modeOf({ supervision }) {
    return supervision == null ? "pipeline" : "react";
}

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/domain/text/markdown/inline-code.js
var inline_code = __webpack_require__(53317);
// EXTERNAL MODULE: ./build/src/domain/text/markdown/link.js
var markdown_link = __webpack_require__(55946);
// EXTERNAL MODULE: ./build/src/domain/text/markdown/plain-markdown.js
var plain_markdown = __webpack_require__(53464);
// EXTERNAL MODULE: ./build/src/domain/text/disarm-commands.js
var disarm_commands = __webpack_require__(28615);
// EXTERNAL MODULE: ./build/src/domain/text/plain-text.js
var plain_text = __webpack_require__(18970);
;// CONCATENATED MODULE: ./build/src/domain/text/markdown/plain-words.js


/** Any text as one line for a place that shows no Markdown but still knows names and numbers, e.g. a title. */
function plain_words_plainWords(text, limit) {
    const words = disarmCommands(cleanLine(text, 10 * limit))
        .replace(/@(?=[a-z0-9])/gi, "@ ")
        .replace(/#(?=\d)/g, "# ")
        .replace(/(?<![a-z0-9])gh-(?=\d)/gi, "GH ")
        .replaceAll("://", ": //");
    return clip(words, limit);
}

// EXTERNAL MODULE: ./build/src/reporting/cost-section.js + 1 modules
var cost_section = __webpack_require__(22150);
// EXTERNAL MODULE: ./build/src/reporting/job-summary.js + 2 modules
var job_summary = __webpack_require__(78622);
;// CONCATENATED MODULE: ./build/src/reporting/pull-request.js










const markerOf = (session) => `<!-- dev-agent:session=${session} -->`;
/** Whether a pull request's text is one that shows this session's change. Anybody can write such a line. */
function pull_request_isOf(session, body) {
    return body.split(/\r?\n/)[0] === markerOf(session);
}
/** GitHub takes 65,536 characters. */
const limit = 60_000;
function pull_request_pullRequestTitle({ session }) {
    return plainWords(session.goal.split("\n")[0] ?? "", 200) || session.id;
}
/** What a reviewer reads: how to decide, what exactly an approval is for, and the evidence. */
function pull_request_pullRequestBody(about) {
    const { state, calls, cautions, runUrl, gate = "environment" } = about;
    const { session, candidate, risk } = state;
    const rows = [
        ["goal", inlineMarkdown(session.goal, 2_000)],
        ...(state.supervision == null ? [] : [["mode", supervised]]),
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
    const marker = isSessionId(session.id) ? `${markerOf(session.id)}\n` : "";
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
    return fitSections([
        head,
        ...evidenceSections(state),
        ...refusedSection(about.refusedHosts),
        costSection(calls, state.round),
        spec(state),
        foot,
    ], room);
}

// EXTERNAL MODULE: ./build/src/use-cases/jobs/read-session.js + 1 modules
var read_session = __webpack_require__(59063);
;// CONCATENATED MODULE: ./build/src/use-cases/jobs/open-pull.js



/** Opens the session's pull request, once, or brings the one of an earlier round up to date. */
function openPull(context, pull) {
    const { github } = context.acting;
    const { session, candidate } = pull.state;
    const { branch, baseBranch: base } = session;
    const head = candidate?.headSha ?? "";
    const text = pullText(context, pull);
    return pull.effects.once({
        ...{ kind: "pull-request", of: `${branch} at ${head}`, looksFirst: true },
        async look() {
            const pulls = await github.pullsFrom(branch, base);
            const open = pulls.find(({ state }) => state === "open");
            if (open !== undefined)
                return shown(await github.changePull(open.number, text));
            const ended = pulls.find(({ headSha, body }) => headSha === head && isOf(session.id, body));
            if (ended === undefined || ended.by?.id !== (await github.me()))
                return undefined;
            if (!ended.merged)
                throw open_pull_closed(ended.number);
            return shown(ended);
        },
        act: async () => shown(await github.openPull({ branch, base, ...text })),
    });
}
const shown = ({ number, url }) => ({ number, url });
/** The same change isn't shown again behind the back of whoever closed its pull request. */
function open_pull_closed(number) {
    return new DevAgentError({
        code: "pull-changed",
        kind: "policy",
        message: `The pull request ${number}, which shows exactly this change, was closed.`,
        remedy: "Reopen it, then run this job again; or start the goal again.",
    });
}
/** What the pull request says. */
function pullText(context, { state, folder, cautions, gate }) {
    const { calls, refusedHosts } = readSession(folder);
    const body = pullRequestBody({ state, calls, cautions, refusedHosts, runUrl: runUrlOf(context), gate });
    return { title: pullRequestTitle(state), body };
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
    const { refusedHosts = [] } = end;
    return {
        ...{ job, outcome, reason, state, pull, mergedSha, notices, cautions, ...(gate && { gate }) },
        calls,
        refusedHosts,
        mermaid: state === null ? toMermaid(workflows.pipeline) : toMermaid(workflows[modeOf(state)], standingOf(state)),
        runUrl: runUrlOf(context),
        artifact: handOver?.name ?? null,
    };
}


/***/ })

};
