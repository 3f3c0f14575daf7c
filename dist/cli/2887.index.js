export const id = 2887;
export const ids = [2887,7084];
export const modules = {

/***/ 32887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/domain/plain-text.js
var plain_text = __webpack_require__(57084);
;// CONCATENATED MODULE: ./build/src/reporting/init-lines.js

/** What will be done, what is as it should be, and what is left for people: a line each. */
function initLines({ repository, steps }) {
    const width = Math.max(...steps.map(({ name }) => name.length));
    const lines = steps.map(({ name, state, what }) => `${state.padEnd(7)}  ${name.padEnd(width)}  ${(0,plain_text.cleanLine)(what, 1_000)}`);
    const where = repository === null ? [unknownRepository] : [];
    return [...lines, ...where];
}
const unknownRepository = "by hand  the settings on GitHub: this clone's remote is not there. Name it with --github OWNER/REPO.";
/** What was done and what GitHub refused, with the way to do that by hand. */
function leftLines(results) {
    const lines = results.flatMap(({ step, failure }) => {
        if (failure === null)
            return [`done     ${step.name}`];
        const commands = (step.command ?? "").split("\n").filter((line) => line !== "");
        return [
            `failed   ${step.name}: ${(0,plain_text.cleanLine)(failure, 500)}`,
            ...(commands.length === 0
                ? []
                : ["         An administrator does it with:", ...commands.map((line) => `           ${line}`)]),
        ];
    });
    return ["", ...lines];
}
/** What a person does next. */
function nextLines({ repository, steps }, whole) {
    const hand = steps.filter(({ state }) => state === "by hand" || state === "differs");
    const at = repository ?? "OWNER/REPO";
    return [
        "",
        "Left for you:",
        ...hand.flatMap(({ name, what, command }) => [
            `  - ${name}: ${(0,plain_text.cleanLine)(what, 1_000)}`,
            ...(command ?? "")
                .split("\n")
                .filter((line) => line !== "")
                .map((line) => `      ${line}`),
        ]),
        ...(whole ? [] : ["  - what failed above"]),
        ...(steps.some(({ state }) => state === "write")
            ? ["  - commit the new files and push them to the default branch"]
            : []),
        `  - a key or a plan's token for models: gh secret set ANTHROPIC_API_KEY --repo ${at} (or another of docs/how-to/credentials.md)`,
        `  - then look at it all: dev-agent doctor --github ${at}`,
    ];
}

// EXTERNAL MODULE: ./build/src/cli/read-request.js + 2 modules
var read_request = __webpack_require__(37681);
// EXTERNAL MODULE: ./build/src/cli/usage-error.js
var usage_error = __webpack_require__(45872);
;// CONCATENATED MODULE: ./build/src/cli/commands/init.js




/** `dev-agent init`: shows what has to be written and set, and does it when somebody agrees. */
const init = async (invocation, face) => {
    const json = invocation.has("json");
    const say = (lines) => {
        if (!json && lines.length > 0)
            face.stdout.write(`${lines.join("\n")}\n`);
    };
    const useCases = await face.useCases();
    const plan = await useCases.planInit(readRequest(invocation), face);
    const todo = plan.steps.filter(({ run }) => run !== null);
    say(initLines(plan));
    const agreed = todo.length > 0 && (invocation.has("yes") || (!json && (await agrees(face))));
    const results = agreed ? await useCases.applyInit(todo) : [];
    const failed = results.filter(({ failure }) => failure !== null);
    if (json) {
        const steps = plan.steps.map(({ run, ...step }) => step);
        face.stdout.write(`${JSON.stringify({ repository: plan.repository, steps, done: agreed, results })}\n`);
    }
    else if (agreed)
        say([...leftLines(results), ...nextLines(plan, failed.length === 0)]);
    else
        say(notDone(plan, todo.length));
    return failed.length > 0 ? errors/* exitCodes */.hS.policy : 0;
};
function notDone(plan, todo) {
    if (todo > 0)
        return ["", "Nothing was changed. The same with --yes does it."];
    return ["", "Nothing to do.", ...nextLines(plan, true)];
}
function readRequest(invocation) {
    const reviewers = invocation.all("reviewer");
    for (const text of reviewers)
        if (!/^(?:team:)?[\w-]{1,100}$/.test(text))
            throw (0,usage_error/* usageError */.W)(`--reviewer must be LOGIN or team:SLUG, not "${text.slice(0, 80)}".`);
    const repository = (0,read_request/* readRepository */.Nu)(invocation);
    const gate = (0,read_request/* readWord */.pS)(invocation, "gate", ["environment", "comment"]);
    return {
        repo: (0,read_request/* readRepo */.f7)(invocation),
        reviewers: [...new Set(reviewers)],
        ...(repository === undefined ? {} : { repository }),
        ...(gate === undefined ? {} : { gate }),
    };
}
/** Asks at a terminal; where nobody sits, nobody agrees. */
async function agrees({ stdin, stdout, signal }) {
    if (stdin.isTTY !== true || stdout.isTTY !== true)
        return false;
    const { confirm, isCancel } = await __webpack_require__.e(/* import() */ 6170).then(__webpack_require__.bind(__webpack_require__, 26170));
    const answer = await confirm({ message: "Do this?", input: stdin, output: stdout, signal });
    return !isCancel(answer) && answer;
}


/***/ }),

/***/ 37681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f7: () => (/* binding */ readRepo),
  Nu: () => (/* binding */ readRepository),
  b_: () => (/* binding */ readResumeRequest),
  zk: () => (/* binding */ readRunRequest),
  lx: () => (/* binding */ readSession),
  yR: () => (/* binding */ readText),
  pS: () => (/* binding */ readWord)
});

// EXTERNAL MODULE: ./build/src/config/agent-choice.js
var agent_choice = __webpack_require__(47769);
// EXTERNAL MODULE: ./build/src/config/did-you-mean.js
var did_you_mean = __webpack_require__(39529);
// EXTERNAL MODULE: ./build/src/domain/branch-name.js
var branch_name = __webpack_require__(68290);
// EXTERNAL MODULE: ./build/src/domain/goal.js
var domain_goal = __webpack_require__(84715);
// EXTERNAL MODULE: ./build/src/domain/budget.js
var budget = __webpack_require__(22321);
// EXTERNAL MODULE: ./build/src/cli/usage-error.js
var usage_error = __webpack_require__(45872);
;// CONCATENATED MODULE: ./build/src/cli/read-budget.js




const limitFlags = [
    ["usd", "budget-usd", false],
    ["tokens", "budget-tokens", true],
    ["minutes", "max-minutes", false],
    ["rounds", "max-rounds", true],
];
/** The limits that flags give: `N` for the session, `ROLE=N` for one role; undefined where there are none. */
function readBudget(invocation) {
    let limits = {};
    for (const [limit, flag, whole] of limitFlags) {
        const named = new Set();
        for (const text of invocation.all(flag)) {
            const { role, value } = splitRole(text, flag);
            if (named.has(role ?? ""))
                throw twice(flag, role);
            named.add(role ?? "");
            limits = changed(limits, { [limit]: readNumber(value, { flag, whole }) }, role);
        }
    }
    return Object.keys(limits).length === 0 ? undefined : limits;
}
function changed(limits, more, role) {
    if (role === undefined)
        return { ...limits, ...more };
    const { roles } = (0,budget/* withLimits */.Ns)({ rounds: 1, ...limits }, { roles: { [role]: more } });
    return { ...limits, ...(roles && { roles }) };
}
function splitRole(text, flag) {
    const equals = text.indexOf("=");
    if (equals < 0)
        return { value: text };
    const name = text.slice(0, equals);
    const role = agent_choice/* modelRoles */.no.find((known) => known === name);
    if (role === undefined)
        throw (0,usage_error/* usageError */.W)(`--${flag}: unknown role "${name.slice(0, 80)}"; roles that a model plays are ${agent_choice/* modelRoles */.no.join(", ")}.${(0,did_you_mean/* suggestion */.h)(name, agent_choice/* modelRoles */.no)}`);
    if (role === "architect" && flag === "max-rounds")
        throw (0,usage_error/* usageError */.W)("--max-rounds: the architect works in no rounds.");
    return { role, value: text.slice(equals + 1) };
}
function readNumber(value, { flag, whole }) {
    const number = (whole ? /^\d{1,15}$/ : /^\d{1,15}(?:\.\d{1,9})?$/).test(value) ? Number(value) : 0;
    const most = flag === "max-rounds" ? 100 : Number.POSITIVE_INFINITY;
    if (number > 0 && number <= most)
        return number;
    const range = most === 100 ? "from 1 to 100" : "above 0";
    throw (0,usage_error/* usageError */.W)(`--${flag} must be a ${whole ? "whole " : ""}number ${range}, not "${value}".`);
}
function twice(flag, role) {
    if (role === undefined)
        return (0,usage_error/* usageError */.W)(`--${flag} is given twice.`);
    return (0,usage_error/* usageError */.W)(`--${flag} names the role ${role} twice.`);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/cli/recording-files.js



/** Throws a usage error unless the recording can be read. */
function checkReplayFile(file) {
    const why = whyNot(file, external_node_fs_.constants.R_OK) ?? (isDirectory(file) ? "it is a directory" : null);
    if (why !== null)
        throw refusal("replay", file, why);
}
/** Throws a usage error unless a recording can be written there. */
function checkRecordFile(file) {
    const directory = (0,external_node_path_.dirname)(file);
    const why = whyNot(directory, external_node_fs_.constants.W_OK | external_node_fs_.constants.X_OK);
    if (why !== null)
        throw refusal("record", file, `its directory ${directory}: ${why}`);
    if (!isDirectory(directory))
        throw refusal("record", file, `${directory} isn't a directory`);
    if (isDirectory(file))
        throw refusal("record", file, "it is a directory");
}
function whyNot(path, mode) {
    try {
        (0,external_node_fs_.accessSync)(path, mode);
        return null;
    }
    catch (error) {
        const { code } = error;
        return code === "ENOENT" ? "it doesn't exist" : `${code}`;
    }
}
function isDirectory(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
function refusal(flag, file, why) {
    const can = flag === "replay" ? "read" : "written";
    return (0,usage_error/* usageError */.W)(`--${flag}: ${file} can't be ${can}: ${why}.`, `Name a file that can be ${can}.`);
}

;// CONCATENATED MODULE: ./build/src/cli/read-request.js







/** The request that a `run` amounts to; `goal` is the text of `--goal`, already read where it was `-`. */
function readRunRequest(invocation, goal) {
    const checked = (0,domain_goal/* parseGoal */.d)(goal);
    if (!checked.ok)
        throw (0,usage_error/* usageError */.W)(`--goal: ${checked.why}.`, "Say in a sentence or two what should be done.");
    if (invocation.text("base")?.startsWith("-"))
        throw (0,usage_error/* usageError */.W)("--base must be a branch name.");
    const sandbox = readWord(invocation, "sandbox", ["bubblewrap", "none"]);
    const secretScanner = readWord(invocation, "secret-scanner", ["gitleaks", "secretlint"]);
    return {
        goal: checked.goal,
        repo: readRepo(invocation),
        ...texts(invocation, ["base", "config"]),
        ...readRecordings(invocation),
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
        ...readRecordings(invocation),
        ...readModels(invocation),
    };
}
/** The files of recorded sessions, checked before anything else happens. */
function readRecordings(invocation) {
    const replay = readText(invocation, "replay");
    const record = readText(invocation, "record");
    if (replay !== undefined)
        checkReplayFile(replay);
    if (record !== undefined)
        checkRecordFile(record);
    return { ...(replay === undefined ? {} : { replay }), ...(record === undefined ? {} : { record }) };
}
/** The session named by a word or by `--session`, if any. */
function readSession({ words, text }) {
    const flag = text("session");
    const word = words[0];
    if (flag !== undefined && word !== undefined)
        throw (0,usage_error/* usageError */.W)("The session is given twice.");
    const session = flag ?? word;
    if (session === undefined)
        return {};
    if (!(0,branch_name/* isSessionId */.Sd)(session))
        throw (0,usage_error/* usageError */.W)(`"${session.slice(0, 80)}" can't be a session.`, "List them: dev-agent status");
    return { session };
}
function readRepo(invocation) {
    return readText(invocation, "repo") ?? ".";
}
/** The repository on GitHub, `owner/name`, if one is named. */
function readRepository(invocation) {
    const text = readText(invocation, "github");
    if (text === undefined || /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(text))
        return text;
    throw (0,usage_error/* usageError */.W)(`--github must be OWNER/REPO, not "${text.slice(0, 80)}".`, "For example: --github acme/shop");
}
/** A flag whose value is one of a few words. */
function readWord({ text }, flag, known) {
    const value = text(flag);
    const found = known.find((word) => word === value);
    if (value !== undefined && found === undefined)
        throw (0,usage_error/* usageError */.W)(`--${flag} must be ${known.join(" or ")}, not "${value}".${(0,did_you_mean/* suggestion */.h)(value, known)}`);
    return found;
}
function readModels(invocation) {
    const agents = {};
    for (const text of invocation.all("agent")) {
        const parsed = (0,agent_choice/* parseRoleWish */.HC)(text);
        if (!parsed.ok)
            throw (0,usage_error/* usageError */.W)(`--agent: ${parsed.why}`, "It is written --agent ROLE=AGENT[:MODEL].");
        const { role, wish } = parsed.value;
        if (agents[role] !== undefined)
            throw (0,usage_error/* usageError */.W)(`--agent names the role ${role} twice.`);
        agents[role] = wish;
    }
    const planLogin = readWord(invocation, "plan-login", ["pass", "inject"]);
    const budget = readBudget(invocation);
    return {
        ...(invocation.has("paid") ? { allowPaid: true } : {}),
        ...(planLogin === undefined ? {} : { planLogin }),
        ...(Object.keys(agents).length > 0 ? { agents } : {}),
        ...(budget === undefined ? {} : { budget }),
    };
}
function texts(invocation, names) {
    const found = {};
    for (const name of names) {
        const value = readText(invocation, name);
        if (value !== undefined)
            found[name] = value;
    }
    return found;
}
/** A flag whose value may be any text but none. */
function readText({ text }, flag) {
    const value = text(flag);
    if (value?.trim() === "")
        throw (0,usage_error/* usageError */.W)(`--${flag} is empty.`);
    return value;
}


/***/ }),

/***/ 47769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HC: () => (/* binding */ parseRoleWish),
/* harmony export */   cU: () => (/* binding */ knownAgents),
/* harmony export */   no: () => (/* binding */ modelRoles),
/* harmony export */   o2: () => (/* binding */ parseAgentWish),
/* harmony export */   q1: () => (/* binding */ parseFallback)
/* harmony export */ });
/* harmony import */ var _domain_agent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98951);
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39529);


const modelRoles = ["architect", "coder", "reviewer"];
const knownAgents = ["auto", ..._domain_agent_js__WEBPACK_IMPORTED_MODULE_0__/* .agentNames */ .QI];
/** `AGENT[:MODEL]`, e.g. `anthropic-api:claude-opus-5-5`, or `auto`. */
function parseAgentWish(text) {
    const colon = text.indexOf(":");
    const name = colon < 0 ? text : text.slice(0, colon);
    const model = colon < 0 ? undefined : text.slice(colon + 1);
    const agent = knownAgents.find((known) => known === name);
    if (agent === undefined)
        return {
            ok: false,
            why: `unknown agent "${name}"; known are ${knownAgents.join(", ")}.${nearestAgent(name)}`,
        };
    if (model === undefined)
        return { ok: true, value: { agent } };
    if (agent === "auto")
        return { ok: false, why: "auto takes no model; name the agent that calls it." };
    if (!/^[\w.:@/-]{1,200}$/.test(model))
        return { ok: false, why: `"${model}" isn't a model's name.` };
    return { ok: true, value: { agent, model } };
}
/** `claude` is what most people call it. */
function nearestAgent(name) {
    const program = knownAgents.find((known) => known === `${name}-cli`);
    return program === undefined ? (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(name, knownAgents) : ` Did you mean "${program}"?`;
}
/** `AGENT[:MODEL]` of an agent that calls a model: what may be fallen back to. */
function parseFallback(text) {
    const parsed = parseAgentWish(text);
    if (!parsed.ok)
        return parsed;
    const { value } = parsed;
    if (value.agent !== "auto" && value.agent !== "replay")
        return { ok: true, value };
    return { ok: false, why: `${value.agent} is nothing to fall back to; name an agent that calls a model.` };
}
/** `ROLE=AGENT[:MODEL]`. */
function parseRoleWish(text) {
    const equals = text.indexOf("=");
    if (equals < 0)
        return { ok: false, why: `"${text}" isn't ROLE=AGENT[:MODEL].` };
    const name = text.slice(0, equals);
    const role = modelRoles.find((known) => known === name);
    if (role === undefined)
        return {
            ok: false,
            why: `unknown role "${name}"; roles that a model plays are ${modelRoles.join(", ")}.${(0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(name, modelRoles)}`,
        };
    const wish = parseAgentWish(text.slice(equals + 1));
    return wish.ok ? { ok: true, value: { role, wish: wish.value } } : wish;
}


/***/ }),

/***/ 98951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lp: () => (/* binding */ agentName),
/* harmony export */   QI: () => (/* binding */ agentNames),
/* harmony export */   YX: () => (/* binding */ defaultModels),
/* harmony export */   j5: () => (/* binding */ liveAgents),
/* harmony export */   l3: () => (/* binding */ isVendorCli),
/* harmony export */   lc: () => (/* binding */ providerOf)
/* harmony export */ });
/** What can play a role by calling a model. */
const liveAgents = ["claude-cli", "codex-cli", "anthropic-api", "openai-api"];
/** `replay` plays what was recorded. */
const agentNames = [...liveAgents, "replay"];
const providers = {
    "claude-cli": "anthropic",
    "codex-cli": "openai",
    "anthropic-api": "anthropic",
    "openai-api": "openai",
};
/** Whose models an agent calls. */
const providerOf = (agent) => providers[agent];
const isVendorCli = (agent) => agent.endsWith("-cli");
/** The model of a provider where nobody names one: the newest whose list price is known, and that its CLI knows. */
const defaultModels = {
    anthropic: "claude-opus-5-5",
    openai: "gpt-6-sol",
};
/** e.g. `anthropic-api:claude-sonnet-4-5`. */
const agentName = ({ agent, model }) => `${agent}:${model}`;


/***/ }),

/***/ 68290:
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

/***/ 22321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ checkRoleBudget),
/* harmony export */   Ik: () => (/* binding */ checkBudget),
/* harmony export */   Ns: () => (/* binding */ withLimits),
/* harmony export */   uz: () => (/* binding */ moreBudgetCommand)
/* harmony export */ });
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72981);

/** Whether one more model turn may start: only when `within`. A limit that is reached counts as exceeded. */
function checkBudget(limits, used) {
    const pairs = [
        ["usd", limits.usd, used.spend.usd],
        ["tokens", limits.tokens, (0,_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .totalTokens */ .RP)(used.spend.usage)],
        ["minutes", limits.minutes, used.elapsedMs / 60_000],
        ["rounds", limits.rounds, used.rounds],
    ];
    for (const [limit, allowed, amount] of pairs) {
        if (allowed === undefined)
            continue;
        if (amount === null)
            return { status: "unknown", limit: "usd", allowed };
        if (amount >= allowed)
            return { status: "exceeded", limit, allowed, used: amount };
    }
    return { status: "within" };
}
/** The same for what one role has used, by its own limits. */
function checkRoleBudget({ roles }, role, used) {
    const status = checkBudget(roles?.[role] ?? {}, used);
    return status.status === "exceeded" ? { ...status, role } : status;
}
/** Limits with some of them changed; those of each role one by one. */
function withLimits(limits, change) {
    const { roles = {}, ...session } = { ...limits, ...change };
    const merged = { ...limits.roles };
    for (const [role, more] of Object.entries(roles))
        merged[role] = { ...merged[role], ...more };
    return { ...session, ...(Object.keys(merged).length > 0 ? { roles: merged } : {}) };
}
const flags = {
    usd: "--budget-usd",
    tokens: "--budget-tokens",
    minutes: "--max-minutes",
    rounds: "--max-rounds",
};
/** The command that goes on with a session under a larger limit, which it proposes. */
function moreBudgetCommand({ session, limit, role, allowed, needed = 0 }) {
    const enough = Math.max(limit === "rounds" ? allowed + 2 : allowed * 2, needed);
    const value = limit === "usd" ? Math.ceil(enough * 100) / 100 : Math.ceil(enough);
    return `dev-agent resume ${session} ${flags[limit]} ${role === undefined ? "" : `${role}=`}${value}`;
}


/***/ }),

/***/ 84715:
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

/***/ 57084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cleanLine: () => (/* binding */ cleanLine),
/* harmony export */   cleanText: () => (/* binding */ cleanText),
/* harmony export */   clip: () => (/* binding */ clip),
/* harmony export */   firstLine: () => (/* binding */ firstLine)
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


/***/ })

};
