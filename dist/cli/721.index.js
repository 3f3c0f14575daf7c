export const id = 721;
export const ids = [721,6481];
export const modules = {

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

/***/ 18529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ loadConfig)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

/** Longest configuration, in characters. */
const sizeLimit = 100_000;
/**
 * Reads the text of a `.dev-agent.yml`. `name` is what errors call it. Throws a configuration error that names
 * file, line, column and key. Anchors and aliases are refused: nothing here needs them.
 */
async function loadConfig(text, name) {
    if (text.length > sizeLimit)
        throw unreadable(name, `is longer than ${sizeLimit} characters`);
    const [{ readYaml }, { configSchema }, { describeIssue }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5480)]).then(__webpack_require__.bind(__webpack_require__, 55480)),
        Promise.all(/* import() */[__webpack_require__.e(1514), __webpack_require__.e(9829)]).then(__webpack_require__.bind(__webpack_require__, 39829)),
        Promise.all(/* import() */[__webpack_require__.e(1514), __webpack_require__.e(2076)]).then(__webpack_require__.bind(__webpack_require__, 12076)),
    ]);
    const document = readYaml(text);
    const fault = document.faults[0];
    if (fault !== undefined)
        throw unreadable(`${name}:${fault.at}`, fault.why);
    const result = configSchema.safeParse(document.value ?? {});
    if (result.success)
        return result.data;
    const { issues } = result.error;
    // A mistyped key explains the one that is missing.
    const issue = issues.find(({ code }) => code === "unrecognized_keys") ?? issues[0];
    if (issue === undefined)
        throw unreadable(name, "doesn't fit its schema");
    const { path, why } = describeIssue(issue);
    throw unreadable(`${name}:${document.locate(path)}`, why);
}
function unreadable(where, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DevAgentError */ .NA({
        code: "config",
        kind: "configuration",
        message: `${where}: ${/[.?]$/.test(why) ? why : `${why}.`}`,
        remedy: "Correct the configuration; schemas/dev-agent.schema.json describes every key.",
    });
}


/***/ }),

/***/ 8931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ baseRules),
/* harmony export */   l: () => (/* binding */ mergeOptions)
/* harmony export */ });
/* harmony import */ var _domain_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22321);
/* harmony import */ var _domain_choose_agents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93784);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _agent_choice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47769);




/** Coder rounds where nobody says how many. */
const defaultRounds = 4;
/** Flags over configuration over defaults. Throws a configuration error for a choice that can't be had. */
function mergeOptions(flags, config) {
    return {
        base: flags.base ?? config.base,
        agents: wishesOf(flags, config),
        fallback: (config.agents?.fallback ?? []).map((text) => (0,_domain_choose_agents_js__WEBPACK_IMPORTED_MODULE_1__/* .choiceOf */ .F)(valid((0,_agent_choice_js__WEBPACK_IMPORTED_MODULE_3__/* .parseFallback */ .q1)(text)))),
        allowPaid: flags.allowPaid ?? config["allow-paid"] ?? false,
        planLogin: flags.planLogin ?? config["plan-login"] ?? "pass",
        limits: (0,_domain_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .withLimits */ .Ns)(configuredLimits(config), present(flags.budget ?? {})),
        prices: configuredPrices(config),
        sandbox: flags.sandbox ?? config.sandbox ?? "bubblewrap",
        sandboxRead: config["sandbox-read"] ?? [],
        secretScanner: flags.secretScanner ?? config["secret-scanner"] ?? "gitleaks",
        setup: config.setup && {
            run: config.setup.run,
            network: [config.setup.network].flat(),
            timeoutMs: toMs(config.setup["timeout-minutes"]),
        },
        tests: config.tests && timed(config.tests),
        analysis: (config.analysis ?? []).map(timed),
        specGate: flags.specGate ?? config.gates?.spec ?? false,
        push: flags.push ?? config.push ?? true,
        ...baseRules(config),
    };
}
function configuredLimits({ budget = {} }) {
    const { roles = {}, ...session } = budget;
    const ofRoles = Object.entries(roles).map(([role, limits]) => [role, present(limits ?? {})]);
    return (0,_domain_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .withLimits */ .Ns)({ rounds: defaultRounds, ...present(session) }, { roles: Object.fromEntries(ofRoles) });
}
function configuredPrices({ prices = {} }) {
    const read = ([model, price]) => {
        const { input, output, "cache-read": cacheRead } = price;
        const { "cache-write": cacheWrite, "cache-write-1h": cacheWrite1h } = price;
        return [model, { input, output, ...present({ cacheRead, cacheWrite, cacheWrite1h }) }];
    };
    return Object.fromEntries(Object.entries(prices).map(read));
}
function baseRules(config) {
    return {
        baseDrift: config["base-drift"] ?? "disjoint",
        gate: config.gate ?? "environment",
        approvals: config.approvals ?? 1,
        allowSelfApproval: config["allow-self-approval"] ?? false,
        land: config.land ?? "merge",
    };
}
function wishesOf(flags, config) {
    const pairs = _agent_choice_js__WEBPACK_IMPORTED_MODULE_3__/* .modelRoles */ .no.map((role) => [role, wishOf(role, flags, config)]);
    if (flags.replay === undefined && pairs.some(([, { agent }]) => agent === "replay"))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DevAgentError */ .NA({
            code: "replay-without-file",
            kind: "configuration",
            message: "The agent replay was chosen, but no recorded session was given.",
            remedy: "Add --replay FILE.",
        });
    return Object.fromEntries(pairs);
}
function wishOf(role, flags, config) {
    const flag = flags.agents?.[role];
    if (flag !== undefined)
        return flag;
    if (flags.replay !== undefined)
        return { agent: "replay" };
    const configured = config.agents?.[role];
    return configured === undefined ? { agent: "auto" } : valid((0,_agent_choice_js__WEBPACK_IMPORTED_MODULE_3__/* .parseAgentWish */ .o2)(configured));
}
/** What the schema has looked at already. */
function valid(parsed) {
    if (parsed.ok)
        return parsed.value;
    throw new TypeError(parsed.why);
}
function timed({ "timeout-minutes": limit, ...rest }) {
    return { ...present(rest), timeoutMs: toMs(limit) };
}
/** Without the keys whose value is undefined. */
function present(value) {
    return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined));
}
const toMs = (minutes) => Math.round(minutes * 60_000);


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

/***/ 79643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isSha)
/* harmony export */ });
function isSha(text) {
    return typeof text === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}


/***/ }),

/***/ 93784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ choiceOf),
/* harmony export */   I: () => (/* binding */ chooseAgents)
/* harmony export */ });
/* harmony import */ var _agent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98951);

const coderOrder = ["claude-cli", "anthropic-api", "codex-cli", "openai-api"];
const orders = {
    architect: ["codex-cli", "openai-api", "claude-cli", "anthropic-api"],
    coder: coderOrder,
    // As the coder's: whoever writes code best reads it best. Another provider than the coder's comes first.
    reviewer: coderOrder,
};
/**
 * Gives each role its agent. What was asked for by name is never replaced; `auto` takes the first of the role's order that
 * can work. A reviewer of another provider than the coder's has other blind spots than the coder.
 */
function chooseAgents({ wishes, standings, kept = {} }) {
    const architect = kept.architect ?? choose(wishes.architect, orders.architect, standings);
    const coder = kept.coder ?? choose(wishes.coder, orders.coder, standings);
    if ("lacking" in architect)
        return { complete: false, role: "architect", ...architect };
    if ("lacking" in coder)
        return { complete: false, role: "coder", ...coder };
    const reviewer = kept.reviewer ?? choose(wishes.reviewer, awayFrom(coder, orders.reviewer), standings);
    if ("lacking" in reviewer)
        return { complete: false, role: "reviewer", ...reviewer };
    return { complete: true, cast: { architect, coder, reviewer } };
}
function choose(wish, order, standings) {
    if (wish.agent === "replay")
        return choiceOf(wish);
    const asked = wish.agent === "auto" ? order : [wish.agent];
    const standing = asked
        .map((agent) => standingOf(agent, standings))
        .map((one) => (wish.agent === "auto" ? { ...one, lacks: one.lacks ?? one.unasked ?? null } : one));
    const usable = standing.find(({ lacks }) => lacks === null);
    if (usable === undefined)
        return { lacking: standing };
    return wish.agent === "auto" ? choiceOf({ agent: usable.agent }) : choiceOf(wish);
}
function standingOf(agent, standings) {
    return standings.find((standing) => standing.agent === agent) ?? { agent, lacks: "it was not looked for" };
}
/** A wish for one agent by name, with the model it gets where none was named. */
function choiceOf({ agent, model }) {
    // A recording says itself which models it is of.
    const provider = agent === "replay" ? "anthropic" : (0,_agent_js__WEBPACK_IMPORTED_MODULE_0__/* .providerOf */ .lc)(agent);
    return { agent, model: model ?? _agent_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultModels */ .YX[provider] };
}
/** The same order, with the agents of the coder's provider behind the others. */
function awayFrom(coder, order) {
    const own = coder.agent === "replay" ? null : (0,_agent_js__WEBPACK_IMPORTED_MODULE_0__/* .providerOf */ .lc)(coder.agent);
    const isOwn = (agent) => (0,_agent_js__WEBPACK_IMPORTED_MODULE_0__/* .providerOf */ .lc)(agent) === own;
    return [...order.filter((agent) => !isOwn(agent)), ...order.filter(isOwn)];
}


/***/ }),

/***/ 88986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   iZ: () => (/* binding */ objectsOf),
/* harmony export */   lJ: () => (/* binding */ objectAt),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   tk: () => (/* binding */ numberAt),
/* harmony export */   zO: () => (/* binding */ mapTexts)
/* harmony export */ });
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

/***/ 6840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctorOnGitHub: () => (/* binding */ doctorOnGitHub)
});

// EXTERNAL MODULE: ./build/src/config/load-config.js
var load_config = __webpack_require__(18529);
// EXTERNAL MODULE: ./build/src/config/merge-options.js
var merge_options = __webpack_require__(8931);
// EXTERNAL MODULE: ./build/src/github/create-github.js + 13 modules
var create_github = __webpack_require__(93081);
// EXTERNAL MODULE: ./build/src/use-cases/jobs/environments.js
var environments = __webpack_require__(8518);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/gates/doctor/points.js
var doctor_points = __webpack_require__(63797);
;// CONCATENATED MODULE: ./build/src/gates/doctor/judge-comment-gate.js

/** Whether comments on a pull request can decide. Who may write to the repository is not told to a job. */
function judgeCommentGate(gate) {
    const { approvals, allowSelfApproval, workflows } = gate;
    const people = approvals === 1 ? "One person" : `${approvals} people`;
    const besides = allowSelfApproval ? "" : " besides who starts a goal";
    return [
        (0,doctor_points.ok)("gate", `${people} decide by comments on the pull request, for a critical change one more.`),
        listener(workflows),
        (0,doctor_points/* unknown */.L5)("people", `Whether ${approvals === 1 ? "somebody" : approvals} may write here${besides} is not told.`),
    ];
}
/** A workflow that is started by comments and takes decisions. */
const listens = (text) => /\bissue_comment\b/.test(text) &&
    /^\s*(?:-\s+)?uses:.*(?:\/dev-agent-comment\.ya?ml|\/decide)\b/m.test(text);
function listener({ texts, whole }) {
    const name = "comment workflow";
    if (texts.some(listens))
        return (0,doctor_points.ok)(name, "A workflow on the default branch takes decisions from comments.");
    const fix = (0,doctor_points/* byHand */.XL)("Add the workflow for comments to .github/workflows/ on the default branch; `dev-agent init --gate comment` writes it.");
    return whole
        ? (0,doctor_points/* broken */.mw)(name, "No workflow on the default branch takes decisions from comments: nobody would be heard.", fix)
        : (0,doctor_points/* unknown */.L5)(name, "Not every workflow was looked at, and none of those that were takes decisions.", fix);
}
/** Teams of one: allowed, and red everywhere. */
function judgeSelfApproval(allowed) {
    if (!allowed)
        return [];
    return [(0,doctor_points/* okBut */.a7)("self-approval", "Whoever starts a goal may approve it (`allow-self-approval: true`).")];
}

;// CONCATENATED MODULE: ./build/src/gates/environment/judge-environment.js
/** Empty when the environment is a gate. */
function judgeEnvironment(question) {
    const { name, facts, branch, allowSelfApproval } = question;
    const place = `Settings → Environments → ${name}`;
    if (facts === null)
        return [
            {
                kind: "missing",
                what: `The environment ${name} does not exist; GitHub would make it without any rule and run the job.`,
                fix: `Make it under Settings → Environments, with required reviewers.`,
            },
        ];
    const problems = [];
    if (facts.reviewers === null || facts.reviewers.length === 0)
        problems.push({
            kind: "reviewers",
            what: `${name} asks nobody: it has no required reviewers.`,
            fix: `${place} → Required reviewers (on private repositories this needs GitHub Enterprise).`,
        });
    if (facts.preventsSelfReview !== true && !allowSelfApproval)
        problems.push({
            kind: "self-review",
            what: `${name} lets whoever starts a run approve it.`,
            fix: `${place} → Prevent self-review.`,
        });
    if (facts.adminsMayBypass !== false)
        problems.push({
            kind: "bypass",
            what: facts.adminsMayBypass === null
                ? `GitHub does not tell whether administrators may bypass ${name}.`
                : `Administrators may bypass ${name}.`,
            fix: `${place} → untick "Allow administrators to bypass configured protection rules".`,
        });
    if (!isOnly(branch, facts))
        problems.push({
            kind: "branches",
            what: `${name} takes deployments from other branches than ${branch}.`,
            fix: `${place} → Deployment branches and tags → Selected branches → ${branch} alone.`,
        });
    return problems;
}
/** "Protected branches" is no limit where no branch is protected, which isn't told here. */
function isOnly(branch, { branchPolicy, branches }) {
    return branchPolicy === "custom" && branches.length > 0 && branches.every((pattern) => pattern === branch);
}

// EXTERNAL MODULE: ./build/src/gates/doctor/environment-commands.js
var environment_commands = __webpack_require__(86332);
;// CONCATENATED MODULE: ./build/src/gates/doctor/judge-gate-environment.js



/** One point where the environment is a gate, else one for each gap. */
function judgeGateEnvironment(question) {
    const { name, facts } = question;
    if (facts === "hidden")
        return [
            (0,doctor_points/* broken */.mw)(name, `This token is not told how the environment ${name} is set.`, (0,doctor_points/* byHand */.XL)("Give it the permission actions: read; in a workflow, under `permissions:` of the job.")),
        ];
    const problems = judgeEnvironment({ ...question, facts });
    if (problems.length === 0)
        return [(0,doctor_points.ok)(name, `${wordsOf(facts)}.`)];
    return problems.map((problem) => (0,doctor_points/* broken */.mw)(name, problem.what, fixOf(problem, { ...question, facts })));
}
function wordsOf(facts) {
    const names = (facts?.reviewers ?? []).map(({ type, name }) => (type === "Team" ? `team ${name}` : name));
    const self = facts?.preventsSelfReview === true ? ", who did not start the run" : "";
    return `Asks ${names.join(" or ")}${self}; runs of ${facts?.branches[0]} only, no bypass`;
}
function fixOf({ kind, fix }, place) {
    const { facts, isPublic } = place;
    // A private repository has required reviewers only with GitHub Enterprise: there comments can decide instead.
    if (!isPublic && (kind === "missing" || kind === "reviewers"))
        return (0,doctor_points/* byHand */.XL)(onPrivate(place.name, kind));
    switch (kind) {
        case "missing":
            return {
                setting: `${fix} ${thenUntick}`,
                command: [(0,environment_commands/* setRules */.Q)(place, facts), (0,environment_commands/* limitBranches */.y)(place, asSet(place))].join("\n"),
            };
        case "reviewers":
        case "self-review":
            return { setting: fix, command: (0,environment_commands/* setRules */.Q)(place, facts) };
        case "branches":
            return { setting: fix, command: (0,environment_commands/* limitBranches */.y)(place, facts) };
        case "bypass":
            return (0,doctor_points/* byHand */.XL)(fix);
    }
}
/** GitHub makes every environment with it. */
const thenUntick = 'Then untick "Allow administrators to bypass configured protection rules" there, which no call does.';
const onPrivate = (name, kind) => `Set \`gate: comment\` in .dev-agent.yml, and people decide by comments on the pull request. With GitHub Enterprise: Settings → Environments → ${kind === "missing" ? `New environment → ${name}` : name} → Required reviewers.`;
/** As an environment is right after its rules were set. */
function asSet({ name }) {
    const rules = { reviewers: [], preventsSelfReview: true, adminsMayBypass: null };
    return { id: 0, name, ...rules, branchPolicy: "custom", branches: [] };
}

// EXTERNAL MODULE: ./build/src/gates/doctor/judge-repository.js
var judge_repository = __webpack_require__(64800);
;// CONCATENATED MODULE: ./build/src/gates/doctor/judge-requirements.js

/** GitHub Actions, among the apps that report checks. */
const actionsApp = 15_368;
/** What a pull request needs before it may land: reviews, checks, signatures, and what dev-agent knows by name alone. */
function judgeRequirements(question) {
    return [...reviews(question), ...checks(question), ...signatures(question), ...others(question)];
}
const handOver = "Set `land: ready-only` in .dev-agent.yml, and a person merges; or let a GitHub App land, and put it on the ruleset's bypass list.";
function reviews({ branch, rules, land, app }) {
    const name = "reviews";
    const owners = rules.others.includes("pull_request.require_code_owner_review");
    if (rules.approvals === 0 && !owners)
        return [];
    const some = rules.approvals === 1 ? "an approving review" : `${rules.approvals} approving reviews`;
    const wanted = rules.approvals === 0 ? "reviews of code owners" : some;
    if (land !== "merge")
        return [(0,doctor_points.ok)(name, `${branch} requires ${wanted}, which people give on the pull request.`)];
    if (app === true)
        return [
            (0,doctor_points/* unknown */.L5)(name, `${branch} requires ${wanted}: without them the merge works only where the GitHub App is on the ruleset's bypass list, which is not shown.`, (0,doctor_points/* byHand */.XL)(handOver)),
        ];
    return [
        (0,doctor_points/* broken */.mw)(name, `${branch} requires ${wanted}, and an approval on a run's page is none: GitHub would refuse the merge.`, (0,doctor_points/* byHand */.XL)(handOver)),
    ];
}
function checks({ branch, rules, classic, land, app }) {
    const required = [...rules.checks, ...(classic === null || classic === "hidden" ? [] : classic.checks)];
    if (required.length === 0)
        return [];
    const name = "required checks";
    const named = (some) => [...new Set(some.map(({ context }) => `\`${context.replaceAll("`", "'")}\``))].join(", ");
    const what = `${branch} requires ${named(required)}`;
    if (app === true)
        return [(0,doctor_points.ok)(name, `${what}; the GitHub App's pull requests start workflows.`)];
    const ours = required.filter((check) => check.app === actionsApp);
    const fix = (0,doctor_points/* byHand */.XL)("Have a GitHub App open the pull requests; or set `land: ready-only` in .dev-agent.yml, and a person starts the checks and merges.");
    if (ours.length === 0 || app === null || land === "ready-only")
        return [
            (0,doctor_points/* unknown */.L5)(name, `${what}: pull requests that a job's own token opens start no workflow, so what starts them has to be something else.`, land === "ready-only" ? null : fix),
        ];
    return [
        (0,doctor_points/* broken */.mw)(name, `${branch} requires ${named(ours)} from GitHub Actions, which pull requests that a job's own token opens do not start.`, fix),
    ];
}
function signatures({ branch, rules }) {
    if (!rules.signatures)
        return [];
    return [
        (0,doctor_points.ok)("signatures", `${branch} takes signed commits only: GitHub makes and signs the commits of a change.`),
    ];
}
/** Rules that no merge of a pull request runs into. */
const harmless = new Set(["creation", "deletion", "non_fast_forward", "copilot_code_review"]);
function others({ branch, rules, land, app }) {
    const rest = rules.others.filter((type) => !harmless.has(type) && type !== "pull_request.require_code_owner_review");
    const closed = rest.includes("update");
    const points = [];
    if (closed && land !== "ready-only" && app !== true)
        points.push((0,doctor_points/* broken */.mw)("updates", `Only those on the bypass list may change ${branch}, and a job's own token can't be put on it.`, (0,doctor_points/* byHand */.XL)(handOver)));
    const left = closed && points.length > 0 ? rest.filter((type) => type !== "update") : rest;
    if (left.length > 0)
        points.push((0,doctor_points/* unknown */.L5)("other rules", `${branch} has rules that dev-agent knows by name only: ${left.join(", ")}. GitHub refuses the merge where they are not met.`));
    return points;
}

;// CONCATENATED MODULE: ./build/src/gates/doctor/judge-rules.js


/** Whether what has to be met on the base branch can be met by the way in which changes land. */
function judgeRules(question) {
    const { rules, branch } = question;
    if (rules === "hidden")
        return [
            (0,doctor_points/* unknown */.L5)(`rules of ${branch}`, `This token is not told what is required of a change to ${branch}.`),
        ];
    return judgeKnown({ ...question, rules });
}
function judgeKnown(question) {
    const points = [
        ...queue(question),
        ...judgeRequirements(question),
        ...autoMerge(question),
        ...methods(question),
        ...classicRules(question),
    ];
    if (points.some(({ name }) => name !== "merge method"))
        return points;
    return [(0,doctor_points.ok)(`rules of ${question.branch}`, "Nothing is required of a change."), ...points];
}
function queue({ branch, rules, land }) {
    const name = "merge queue";
    if (rules.queue !== null && land !== "queue" && land !== "ready-only")
        return [
            (0,doctor_points/* broken */.mw)(name, `${branch} takes changes from its merge queue only, and \`land: ${land}\` goes around it.`, (0,doctor_points/* byHand */.XL)("Set `land: queue` in .dev-agent.yml.")),
        ];
    if (rules.queue !== null)
        return [(0,doctor_points.ok)(name, `${branch} takes changes from its queue.`)];
    if (land !== "queue")
        return [];
    return [
        (0,doctor_points/* broken */.mw)(name, `\`land: queue\` is set, and ${branch} has no merge queue.`, (0,doctor_points/* byHand */.XL)("Settings → Rules → Rulesets → Require merge queue (in organizations only), or `land: merge` in .dev-agent.yml.")),
    ];
}
function autoMerge({ repository, settings, land }) {
    if (land !== "auto-merge")
        return [];
    const name = "auto-merge";
    const fix = {
        setting: "Settings → General → Pull Requests → Allow auto-merge.",
        command: `gh api --method PATCH repos/${repository} -F allow_auto_merge=true`,
    };
    if (settings.autoMerge === null)
        return [
            (0,doctor_points/* unknown */.L5)(name, "Whether pull requests may merge by themselves is told to whoever may write.", fix),
        ];
    return settings.autoMerge
        ? [(0,doctor_points.ok)(name, "Pull requests may merge by themselves when their rules are met.")]
        : [(0,doctor_points/* broken */.mw)(name, "`land: auto-merge` is set, and the repository does not allow auto-merge.", fix)];
}
const judge_rules_all = ["merge", "squash", "rebase"];
const words = { merge: "a merge commit", squash: "a squash", rebase: "a rebase" };
function methods(question) {
    const { branch, rules, settings, land } = question;
    // A queue merges in its own way, and who is only handed a pull request chooses for themselves.
    if (land === "ready-only" || land === "queue")
        return [];
    const name = "merge method";
    const left = judge_rules_all.filter((method) => (settings.methods ?? judge_rules_all).includes(method) &&
        (rules.methods ?? judge_rules_all).includes(method) &&
        !(method === "merge" && rules.linearHistory) &&
        // GitHub can't sign what it rebases.
        !(method === "rebase" && rules.signatures));
    const [first] = left;
    if (first === undefined)
        return [
            (0,doctor_points/* broken */.mw)(name, `No way to merge is left: what the repository allows is not what the rules of ${branch} allow.`, (0,doctor_points/* byHand */.XL)("Settings → General → Pull Requests → allow a way that the rules leave (squash, for most).")),
        ];
    const linear = rules.linearHistory ? `, as the history of ${branch} must be linear` : "";
    if (settings.methods === null && !rules.linearHistory && rules.methods === null)
        return [(0,doctor_points/* unknown */.L5)(name, "Which ways to merge the repository allows is told to whoever may write.")];
    return [(0,doctor_points.ok)(name, `Changes land as ${words[first]}${linear}.`)];
}
function classicRules({ branch, classic }) {
    if (classic === null)
        return [];
    if (classic === "hidden")
        return [
            (0,doctor_points/* unknown */.L5)("classic protection", `This token is not told whether ${branch} has classic protection.`),
        ];
    return [
        (0,doctor_points/* unknown */.L5)("classic protection", `${branch} has classic branch protection too, of which GitHub shows the required checks alone.`, (0,doctor_points/* byHand */.XL)("See Settings → Branches; a ruleset (Settings → Rules) can say the same, and can be read.")),
    ];
}

;// CONCATENATED MODULE: ./build/src/use-cases/github/read-comment-workflows.js
/** Files that are read at most: each is a call. */
const most = 4;
/** The workflows of the default branch, those first that are most likely to take decisions from comments. */
async function readCommentWorkflows(settings) {
    const files = (await settings.folder(".github/workflows")).filter((path) => /\.ya?ml$/.test(path));
    const likely = files.filter((path) => /comment|decide|dev-agent/.test(path));
    const sorted = [...likely, ...files.filter((path) => !likely.includes(path))];
    const texts = [];
    for (const path of sorted.slice(0, most))
        texts.push((await settings.file(path)) ?? "");
    return { texts, whole: sorted.length <= most };
}

;// CONCATENATED MODULE: ./build/src/use-cases/github/examine-gates.js






/** Everything that a person's say over a merge and the merge itself rest on, looked at in as few calls as will do. */
async function examineGates(question) {
    const { github, rules, app, asJob } = question;
    const settings = await github.settings.repository();
    const branch = question.branch ?? settings.defaultBranch;
    const permissions = asJob ? null : await github.settings.workflowPermissions();
    const gate = await examineGate(question, settings);
    const branchRules = await orHidden(github.branchRules(branch));
    const classic = await orHidden(github.settings.classicProtection(branch));
    const { repository } = github;
    const points = [
        ...(0,judge_repository/* judgeRepository */.e)({ repository, settings, permissions, app }),
        ...gate.points,
        ...judgeSelfApproval(rules.allowSelfApproval),
        ...judgeRules({ repository, branch, rules: branchRules, classic, settings, land: rules.land, app }),
    ];
    return { points, found: gate.found };
}
async function examineGate({ github, rules, environments }, settings) {
    const { allowSelfApproval, approvals } = rules;
    if (rules.gate === "comment") {
        const workflows = await readCommentWorkflows(github.settings);
        return { points: judgeCommentGate({ approvals, allowSelfApproval, workflows }), found: {} };
    }
    const { repository } = github;
    const about = {
        ...{ repository, allowSelfApproval, branch: settings.defaultBranch },
        isPublic: settings.visibility === "public",
    };
    const found = {};
    const points = [];
    for (const name of environments) {
        const facts = await orHidden(github.environment(name));
        points.push(...judgeGateEnvironment({ ...about, name, facts }));
        if (facts !== null && facts !== "hidden")
            found[name] = facts;
    }
    return { points, found };
}
/** What this token may not see is to be named beside the rest, and not the end of the look. */
async function orHidden(answer) {
    try {
        return await answer;
    }
    catch (error) {
        if (error instanceof errors/* DevAgentError */.NA && error.code === "github-denied")
            return "hidden";
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/use-cases/github/open-github.js
var open_github = __webpack_require__(5193);
;// CONCATENATED MODULE: ./build/src/use-cases/github/doctor-on-github.js






/** Looks at a repository as the plan job will, by the configuration on its default branch, and calls nothing that changes it. */
async function doctorOnGitHub({ repository, branch }, surface) {
    const github = await (0,create_github/* createGitHub */.C)((0,open_github/* connectionOf */.a)(repository, surface));
    // First of all, so that a repository that isn't there is called that.
    await github.settings.repository();
    const config = await readConfig(github.settings);
    const rules = (0,merge_options/* baseRules */.T)(config);
    const spec = config.gates?.spec === true ? [environments/* environments */.d.spec] : [];
    const { points } = await examineGates({
        ...{ github, rules, app: null, asJob: false },
        branch: branch ?? config.base ?? null,
        environments: [environments/* environments */.d.critical, environments/* environments */.d.diff, ...spec],
    });
    return points;
}
const names = [".dev-agent.yml", ".dev-agent.yaml"];
async function readConfig(settings) {
    for (const name of names) {
        const text = await settings.file(name);
        if (text !== null)
            return (0,load_config/* loadConfig */.Z)(text, `${name} on the default branch`);
    }
    return {};
}


/***/ })

};
