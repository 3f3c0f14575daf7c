export const id = 4232;
export const ids = [4232];
export const modules = {

/***/ 4232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resume: () => (/* binding */ resume)
/* harmony export */ });
/* harmony import */ var _read_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1446);
/* harmony import */ var _run_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9839);


/** `dev-agent resume`: goes on where a session stopped. */
const resume = async (invocation, face) => {
    const request = (0,_read_request_js__WEBPACK_IMPORTED_MODULE_0__/* .readResumeRequest */ .b_)(invocation);
    const useCases = await face.useCases();
    const wish = { json: invocation.has("json"), yes: invocation.has("yes") };
    return (0,_run_session_js__WEBPACK_IMPORTED_MODULE_1__/* .runSession */ .I)(face, wish, (surface) => useCases.resume(request, surface));
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


/***/ })

};
