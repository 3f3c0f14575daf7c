export const id = 4924;
export const ids = [4924,309];
export const modules = {

/***/ 4924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  status: () => (/* binding */ status_status)
});

// EXTERNAL MODULE: ./build/src/reporting/amounts.js
var amounts = __webpack_require__(6361);
// EXTERNAL MODULE: ./build/src/reporting/clean-text.js
var clean_text = __webpack_require__(309);
// EXTERNAL MODULE: ./build/src/reporting/next-commands.js
var next_commands = __webpack_require__(1230);
;// CONCATENATED MODULE: ./build/src/reporting/session-card.js



/** A session as lines for people, its next commands included. */
function sessionCard(card) {
    const { standing, pending, mergeSha, headSha, risk } = card;
    const outcome = standing === "interrupted" ? "cancelled" : standing;
    const next = outcome === "running" ? [] : (0,next_commands/* nextCommands */._)({ outcome, sessionId: card.sessionId });
    const rows = [
        ["goal", card.goal],
        ["branch", `${card.branch} from ${card.baseBranch}`],
        ["standing", `${standing}${pending === null ? "" : ` at the ${pending} gate`}`],
        ["phase", `${card.phase ?? "none yet"}, round ${card.round}`],
        ["started", card.startedAt],
        ["commit", mergeSha === null ? (headSha ?? "none yet") : `merged as ${mergeSha}`],
        ["tests", card.tests ?? "not run yet"],
        ["risk", risk === null ? "not scored yet" : `${risk} of 100`],
        ["cost", (0,amounts/* formatUsd */.UK)(card.usd, card.usdKind)],
        ...next.map((command) => ["next", command]),
    ];
    return [card.sessionId, ...rows.map(([name, value]) => `  ${name.padEnd(9)} ${(0,clean_text.cleanLine)(value)}`)];
}

// EXTERNAL MODULE: ./build/src/cli/read-request.js
var read_request = __webpack_require__(1446);
;// CONCATENATED MODULE: ./build/src/cli/commands/status.js


/** `dev-agent status`: where the sessions of a repository stand. */
const status_status = async (invocation, { stdout, env, useCases }) => {
    const request = { repo: (0,read_request/* readRepo */.f7)(invocation), ...(0,read_request/* readSession */.lx)(invocation) };
    const cards = await (await useCases()).status(request, { env });
    if (invocation.has("json")) {
        stdout.write(`${JSON.stringify({ sessions: cards })}\n`);
        return 0;
    }
    const text = cards.map((card) => `${sessionCard(card).join("\n")}\n`);
    stdout.write(text.length === 0 ? "No sessions here.\n" : text.join("\n"));
    return 0;
};


/***/ }),

/***/ 1446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b_: () => (/* binding */ readResumeRequest),
/* harmony export */   f7: () => (/* binding */ readRepo),
/* harmony export */   lx: () => (/* binding */ readSession),
/* harmony export */   pS: () => (/* binding */ readWord),
/* harmony export */   zk: () => (/* binding */ readRunRequest)
/* harmony export */ });
/* harmony import */ var _config_agent_choice_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7769);
/* harmony import */ var _config_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9529);
/* harmony import */ var _domain_branch_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8290);
/* harmony import */ var _domain_goal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4715);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5872);





/** The request that a `run` amounts to; `goal` is the text of `--goal`, already read where it was `-`. */
function readRunRequest(invocation, goal) {
    const checked = (0,_domain_goal_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGoal */ .d)(goal);
    if (!checked.ok)
        throw (0,_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .W)(`--goal: ${checked.why}.`, "Say in a sentence or two what should be done.");
    if (invocation.text("base")?.startsWith("-"))
        throw (0,_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .W)("--base must be a branch name.");
    const sandbox = readWord(invocation, "sandbox", ["bubblewrap", "none"]);
    const secretScanner = readWord(invocation, "secret-scanner", ["gitleaks", "secretlint"]);
    return {
        goal: checked.goal,
        repo: readRepo(invocation),
        ...texts(invocation, ["base", "config", "replay", "record"]),
        ...readModels(invocation),
        ...(sandbox === undefined ? {} : { sandbox }),
        ...(secretScanner === undefined ? {} : { secretScanner }),
        ...(invocation.has("spec-gate") ? { specGate: true } : {}),
        ...(invocation.has("no-push") ? { push: false } : {}),
    };
}
function readResumeRequest(invocation) {
    return {
        repo: readRepo(invocation),
        ...readSession(invocation),
        ...texts(invocation, ["replay", "record"]),
        ...readModels(invocation),
    };
}
/** The session named by a word or by `--session`, if any. */
function readSession({ words, text }) {
    const flag = text("session");
    const word = words[0];
    if (flag !== undefined && word !== undefined)
        throw (0,_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .W)("The session is given twice.");
    const session = flag ?? word;
    if (session === undefined)
        return {};
    if (!(0,_domain_branch_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isSessionId */ .Sd)(session))
        throw (0,_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .W)(`"${session.slice(0, 80)}" can't be a session.`, "List them: dev-agent status");
    return { session };
}
function readRepo(invocation) {
    return nonEmpty(invocation, "repo") ?? ".";
}
/** A flag whose value is one of a few words. */
function readWord({ text }, flag, known) {
    const value = text(flag);
    const found = known.find((word) => word === value);
    if (value !== undefined && found === undefined)
        throw (0,_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .W)(`--${flag} must be ${known.join(" or ")}, not "${value}".${(0,_config_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(value, known)}`);
    return found;
}
function readModels(invocation) {
    const agents = {};
    for (const text of invocation.all("agent")) {
        const parsed = (0,_config_agent_choice_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRoleChoice */ .Xc)(text);
        if (!parsed.ok)
            throw (0,_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .W)(`--agent: ${parsed.why}`, "It is written --agent ROLE=AGENT[:MODEL].");
        const { role, choice } = parsed.value;
        if (agents[role] !== undefined)
            throw (0,_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .W)(`--agent names the role ${role} twice.`);
        agents[role] = choice;
    }
    const budget = {};
    for (const [limit, flag, whole] of limitFlags) {
        const value = readNumber(invocation, flag, whole);
        if (value !== undefined)
            budget[limit] = value;
    }
    return {
        ...(Object.keys(agents).length > 0 ? { agents } : {}),
        ...(Object.keys(budget).length > 0 ? { budget } : {}),
    };
}
const limitFlags = [
    ["usd", "budget-usd", false],
    ["tokens", "budget-tokens", true],
    ["minutes", "max-minutes", false],
    ["rounds", "max-rounds", true],
];
function readNumber({ text }, flag, whole) {
    const value = text(flag);
    if (value === undefined)
        return undefined;
    const number = (whole ? /^\d{1,15}$/ : /^\d{1,15}(?:\.\d{1,9})?$/).test(value) ? Number(value) : 0;
    const most = flag === "max-rounds" ? 100 : Number.POSITIVE_INFINITY;
    if (number > 0 && number <= most)
        return number;
    const range = most === 100 ? "from 1 to 100" : "above 0";
    throw (0,_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .W)(`--${flag} must be a ${whole ? "whole " : ""}number ${range}, not "${value}".`);
}
function texts(invocation, names) {
    const found = {};
    for (const name of names) {
        const value = nonEmpty(invocation, name);
        if (value !== undefined)
            found[name] = value;
    }
    return found;
}
function nonEmpty({ text }, flag) {
    const value = text(flag);
    if (value?.trim() === "")
        throw (0,_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .W)(`--${flag} is empty.`);
    return value;
}


/***/ }),

/***/ 7769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ defaultModel),
/* harmony export */   Xc: () => (/* binding */ parseRoleChoice),
/* harmony export */   cU: () => (/* binding */ knownAgents),
/* harmony export */   no: () => (/* binding */ modelRoles),
/* harmony export */   uT: () => (/* binding */ parseAgentChoice)
/* harmony export */ });
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9529);

const modelRoles = ["architect", "coder", "reviewer"];
const knownAgents = ["anthropic-api", "replay"];
/** The model used where none is named. */
const defaultModel = "claude-opus-5-5";
/** `AGENT[:MODEL]`, e.g. `anthropic-api:claude-opus-5-5`. */
function parseAgentChoice(text) {
    const colon = text.indexOf(":");
    const name = colon < 0 ? text : text.slice(0, colon);
    const model = colon < 0 ? defaultModel : text.slice(colon + 1);
    const agent = knownAgents.find((known) => known === name);
    if (agent === undefined)
        return {
            ok: false,
            why: `unknown agent "${name}"; known are ${knownAgents.join(", ")}.${(0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestion */ .h)(name, knownAgents)}`,
        };
    if (!/^[\w.:@/-]{1,200}$/.test(model))
        return { ok: false, why: `"${model}" isn't a model's name.` };
    return { ok: true, value: { agent, model } };
}
/** `ROLE=AGENT[:MODEL]`. */
function parseRoleChoice(text) {
    const equals = text.indexOf("=");
    if (equals < 0)
        return { ok: false, why: `"${text}" isn't ROLE=AGENT[:MODEL].` };
    const name = text.slice(0, equals);
    const role = modelRoles.find((known) => known === name);
    if (role === undefined)
        return {
            ok: false,
            why: `unknown role "${name}"; roles that a model plays are ${modelRoles.join(", ")}.${(0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestion */ .h)(name, modelRoles)}`,
        };
    const choice = parseAgentChoice(text.slice(equals + 1));
    return choice.ok ? { ok: true, value: { role, choice: choice.value } } : choice;
}


/***/ }),

/***/ 8290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ firstFree),
/* harmony export */   Ob: () => (/* binding */ sessionId),
/* harmony export */   Sd: () => (/* binding */ isSessionId),
/* harmony export */   W0: () => (/* binding */ branchOf)
/* harmony export */ });
/* unused harmony export slug */
const slugLength = 40;
/** Lower-case ASCII words of a goal joined by `-`, at most 40 characters; `goal` where none are left. */
function slug(goal) {
    const words = goal
        .normalize("NFKD")
        .replace(/\p{M}/gu, "")
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== "");
    let text = "";
    for (const word of words) {
        const next = text === "" ? word : `${text}-${word}`;
        if (next.length > slugLength)
            break;
        text = next;
    }
    if (text === "")
        text = (words[0] ?? "").slice(0, slugLength);
    return text === "" ? "goal" : text;
}
/** `YYYYMMDD-slug` in UTC: a session's id, and the last part of its branch's name. */
function sessionId(goal, now) {
    return `${now.toISOString().slice(0, 10).replaceAll("-", "")}-${slug(goal)}`;
}
/** The first of `id`, `id-2`, `id-3` … that is not taken. */
function firstFree(id, taken) {
    if (!taken(id))
        return id;
    let number = 2;
    while (taken(`${id}-${number}`))
        number += 1;
    return `${id}-${number}`;
}
/** Whether a text can be a session id: what comes from a command line is never used as a path otherwise. */
function isSessionId(text) {
    return /^[0-9]{8}-[a-z0-9][a-z0-9-]{0,60}$/.test(text);
}
function branchOf(id) {
    return `agent/${id}`;
}


/***/ }),

/***/ 4715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ parseGoal),
/* harmony export */   f: () => (/* binding */ goalLimit)
/* harmony export */ });
/** Longest goal, in UTF-8 bytes: longer text belongs in a file that the goal names. */
const goalLimit = 16_384;
/** Trims a goal and refuses an empty or oversized one. Newlines and any other text are kept: a goal is data. */
function parseGoal(text) {
    const goal = text.replaceAll("\r\n", "\n").replaceAll("\0", "").trim();
    if (goal === "")
        return { ok: false, why: "the goal is empty" };
    const bytes = new TextEncoder().encode(goal).length;
    if (bytes > goalLimit)
        return { ok: false, why: `the goal has ${bytes} bytes; at most ${goalLimit} are taken` };
    return { ok: true, goal };
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
