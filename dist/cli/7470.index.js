export const id = 7470;
export const ids = [7470,7084,6481];
export const modules = {

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

/***/ 56481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readEnvironment: () => (/* binding */ readEnvironment)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _temporary_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34969);


/** Reads the variables once. An empty variable counts as absent. */
function readEnvironment(variables) {
    const value = (name) => (variables[name] === "" ? undefined : variables[name]);
    const flag = (name) => !["false", "0", undefined].includes(value(name));
    const home = value("HOME");
    const caches = value("XDG_CACHE_HOME") ?? (home === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, ".cache"));
    return {
        anthropicApiKey: value("ANTHROPIC_API_KEY"),
        anthropicBaseUrl: value("ANTHROPIC_BASE_URL"),
        openaiApiKey: value("OPENAI_API_KEY") ?? value("CODEX_API_KEY"),
        openaiBaseUrl: value("OPENAI_BASE_URL"),
        claudeCodeOauthToken: value("CLAUDE_CODE_OAUTH_TOKEN"),
        claudeDirectory: value("CLAUDE_CONFIG_DIR") ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home ?? "/", ".claude"),
        codexDirectory: value("CODEX_HOME") ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home ?? "/", ".codex"),
        gitleaksPath: value("GITLEAKS_PATH"),
        cacheDirectory: caches === undefined
            ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_temporary_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .temporaryDirectory */ .D)(variables), `dev-agent-cache-${process.getuid?.() ?? "user"}`)
            : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(caches, "dev-agent"),
        home: home ?? "/",
        path: value("PATH") ?? "/usr/local/bin:/usr/bin:/bin",
        githubToken: value("GH_TOKEN") ?? value("GITHUB_TOKEN"),
        githubApiUrl: value("GITHUB_API_URL") ?? "https://api.github.com",
        debug: flag("DEV_AGENT_DEBUG"),
        ci: flag("CI"),
        githubActions: flag("GITHUB_ACTIONS"),
        colour: value("NO_COLOR") !== undefined ? "never" : flag("FORCE_COLOR") ? "always" : "auto",
        dumbTerminal: value("TERM") === "dumb",
        registries: taken(registryVariables, value),
        proxies: taken(proxyVariables, value),
    };
}
function taken(names, value) {
    const found = names.flatMap((name) => {
        const set = value(name);
        return set === undefined ? [] : [[name, set]];
    });
    return Object.fromEntries(found);
}
const proxyNames = ["HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "ALL_PROXY"];
const proxyVariables = [...proxyNames, ...proxyNames.map((name) => name.toLowerCase())];
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


/***/ }),

/***/ 26361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BD: () => (/* binding */ formatCost),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   _y: () => (/* binding */ formatTokens),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   rS: () => (/* binding */ formatTests),
/* harmony export */   re: () => (/* binding */ formatForecast)
/* harmony export */ });
/* unused harmony export grouped */
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
/* harmony import */ var _domain_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57084);
/* harmony import */ var _amounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26361);


/** The lines that people read of an event: none where another event or the footer says the same. */
function eventLines(event) {
    if (isSaidElsewhere(event))
        return [];
    if (event.type !== "run.started")
        return [eventLine(event)];
    const { agents, credentials = {}, sandbox, secretScanner, notices } = event.data;
    const players = Object.entries(agents).map(([role, agent]) => [role, agent, ...(credentials[role] === undefined ? [] : [`(${credentials[role]})`])].join(" "));
    const means = [players.join(", "), `sandbox ${sandbox}, secrets ${secretScanner}`];
    return [
        eventLine(event),
        ...means.map((text) => ({ tone: "dim", text: (0,_domain_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.cleanLine)(text) })),
        ...notices.map((text) => ({ tone: "warning", text: (0,_domain_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.cleanLine)(text) })),
    ];
}
/** Phases that may take long, so that people want to know that they began. */
const longPhases = new Set(["architect", "coder", "reviewer", "setup", "unit_tests"]);
/**
 * Costs stand in the footer and at the end; a check's phase ends with the check's own summary; a verdict has the
 * reasons of its checks; a session that waits ends with a block of its own.
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
        case "run.finished":
            return event.data.outcome === "waiting";
        default:
            return event.type === "cost.updated" || event.type === "check.finished";
    }
}
/** One line for any event. */
function eventLine(event) {
    const [tone, text] = describe[event.type](event.data);
    return { tone, text: (0,_domain_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.cleanLine)(text) };
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
        `tool ${ok ? "done" : "failed"}${exitCode === null ? "" : `, exit code ${exitCode}`}, ${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(durationMs)}`,
    ],
    "setup.finished": ({ command, ok, cached, durationMs }) => [
        passed(ok),
        `set-up ${ok ? "done" : "failed"} ${cached ? "from cache" : `in ${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(durationMs)}`}${after(command)}`,
    ],
    "spec.written": ({ summary, steps, files }) => [
        "good",
        `plan: ${summary} (${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(steps.length, "step")}, ${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(files.length, "file")})`,
    ],
    "diff.updated": ({ headSha, files }) => ["plain", `candidate ${short(headSha)}: ${diffStat(files)}`],
    "check.finished": ({ check, status, summary, durationMs }) => [
        passed(status === "passed"),
        `${check} ${status} in ${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(durationMs)}${after(summary)}`,
    ],
    "test.finished": ({ failures, ...counts }) => failures.length === 0
        ? [passed((counts.failed ?? 0) === 0), `tests: ${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTests */ .rS)(counts)}`]
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
        `${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCost */ .BD)(cost)} after ${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(cost.calls, "model call")}, ${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTokens */ ._y)(cost.tokens)}`,
    ],
    "budget.exceeded": ({ limit, allowed, used, role }) => [
        "bad",
        `${role === undefined ? "" : `${role}'s `}budget reached: ${limit} ${round(used)} of ${round(allowed)}`,
    ],
    "approval.requested": ({ gate, headSha, risk, options, forecast }) => [
        "heading",
        `${gate} gate${headSha === null ? "" : ` for ${short(headSha)}`}${risk === null ? "" : `, risk ${risk}`}: ${options.join(", ")}?${forecast === undefined ? "" : ` Another round: ${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .formatForecast */ .re)(forecast)}.`}`,
    ],
    "approval.resolved": ({ gate, action, by, via, comment }) => [
        action === "approve" ? "good" : "warning",
        `${gate} gate: ${action} by ${by} (${via})${after(comment)}`,
    ],
    notice: ({ level, text }) => [level === "error" ? "bad" : level === "warning" ? "warning" : "dim", text],
    "run.finished": ({ outcome, mergeSha, durationMs, reason }) => [
        endTone(outcome),
        `${outcome}${mergeSha === null ? "" : ` as ${short(mergeSha)}`} after ${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(durationMs)}${after(reason)}`,
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
    const took = `in ${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(phase.durationMs)}`;
    // A reviewer who wants changes did the work as well as one who wants none.
    const review = phase.phase === "reviewer" ? /^(approve|changes), (\d+) comments?$/.exec(summary) : null;
    if (review === null)
        return [passed(ok), `${phaseName(phase)} ${ok ? "done" : "failed"} ${took}${after(summary)}`];
    const verdict = review[1] === "approve" ? "approved" : "changes wanted";
    const comments = (0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(Number(review[2]), "comment");
    return [ok ? "good" : "warning", `${phaseName(phase)} ${took}: ${verdict}, ${comments}`];
}
/** `2 files, +10 −3`. */
function diffStat(files) {
    const sum = (key) => files.reduce((total, file) => total + (file[key] ?? 0), 0);
    return `${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(files.length, "file")}, +${sum("added")} −${sum("deleted")}`;
}
const after = (text) => (text.trim() === "" ? "" : `: ${text}`);
const place = (file, line) => file === undefined ? "" : `${file}${line === undefined ? "" : `:${line}`} `;
const round = (amount) => String(Math.round(amount * 100) / 100);


/***/ })

};
