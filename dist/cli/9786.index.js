export const id = 9786;
export const ids = [9786];
export const modules = {

/***/ 47769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HC: () => (/* binding */ parseRoleWish),
/* harmony export */   cU: () => (/* binding */ knownAgents),
/* harmony export */   o2: () => (/* binding */ parseAgentWish),
/* harmony export */   q1: () => (/* binding */ parseFallback)
/* harmony export */ });
/* harmony import */ var _domain_agent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98951);
/* harmony import */ var _domain_role_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23452);
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39529);



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
    const role = _domain_role_js__WEBPACK_IMPORTED_MODULE_2__/* .modelRoles */ .n.find((known) => known === name);
    if (role === undefined)
        return {
            ok: false,
            why: `unknown role "${name}"; roles that a model plays are ${_domain_role_js__WEBPACK_IMPORTED_MODULE_2__/* .modelRoles */ .n.join(", ")}.${(0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(name, _domain_role_js__WEBPACK_IMPORTED_MODULE_2__/* .modelRoles */ .n)}`,
        };
    const wish = parseAgentWish(text.slice(equals + 1));
    return wish.ok ? { ok: true, value: { role, wish: wish.value } } : wish;
}


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
/* harmony export */   GB: () => (/* binding */ requireSupervised),
/* harmony export */   TW: () => (/* binding */ baseRules),
/* harmony export */   lL: () => (/* binding */ mergeOptions)
/* harmony export */ });
/* harmony import */ var _domain_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22321);
/* harmony import */ var _domain_choose_agents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93784);
/* harmony import */ var _domain_protection_shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3936);
/* harmony import */ var _domain_role_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23452);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);
/* harmony import */ var _agent_choice_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47769);






/** Coder rounds where nobody says how many. */
const defaultRounds = 4;
/** Flags over configuration over defaults. Throws a configuration error for a choice that can't be had. */
function mergeOptions(flags, config) {
    return {
        base: flags.base ?? config.base,
        agents: wishesOf(flags, config),
        fallback: (config.agents?.fallback ?? []).map((text) => (0,_domain_choose_agents_js__WEBPACK_IMPORTED_MODULE_1__/* .choiceOf */ .F)(valid((0,_agent_choice_js__WEBPACK_IMPORTED_MODULE_4__/* .parseFallback */ .q1)(text)))),
        allowPaid: flags.allowPaid ?? config["allow-paid"] ?? false,
        planLogin: flags.planLogin ?? config["plan-login"] ?? "pass",
        burst: burstLimits(config),
        limits: (0,_domain_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .withLimits */ .Ns)(configuredLimits(config), present(flags.budget ?? {})),
        prices: configuredPrices(config),
        sandbox: flags.sandbox ?? config.sandbox ?? "bubblewrap",
        sandboxRead: config["sandbox-read"] ?? [],
        sandboxLimits: resourceLimits(config),
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
        mode: modeOf(flags, config),
        ...baseRules(config),
    };
}
function configuredLimits({ budget = {} }) {
    const { roles = {}, "calls-per-minute": _, "tool-calls-per-minute": __, ...session } = budget;
    const ofRoles = Object.entries(roles).map(([role, limits]) => [role, present(limits ?? {})]);
    return (0,_domain_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .withLimits */ .Ns)({ rounds: defaultRounds, ...present(session) }, { roles: Object.fromEntries(ofRoles) });
}
function burstLimits({ budget = {} }) {
    return {
        modelCalls: budget["calls-per-minute"] ?? _domain_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .usualBurst */ .V0.modelCalls,
        toolCalls: budget["tool-calls-per-minute"] ?? _domain_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .usualBurst */ .V0.toolCalls,
    };
}
function resourceLimits({ "sandbox-limits": limits = {} }) {
    const bytes = (megabytes) => megabytes === undefined ? undefined : megabytes * 1024 * 1024;
    return present({
        memoryBytes: bytes(limits["memory-mb"]),
        processes: limits.processes,
        diskBytes: bytes(limits["disk-mb"]),
    });
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
        protection: protectionOf(config),
        land: config.land ?? "merge",
    };
}
function protectionOf({ protect = {} }) {
    const { "large-file-kib": largeFile, ...actions } = protect;
    const largeFileBytes = largeFile === undefined ? _domain_protection_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .usualProtection */ .y7.largeFileBytes : largeFile * 1024;
    return { actions: { ..._domain_protection_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .usualProtection */ .y7.actions, ...present(actions) }, largeFileBytes };
}
function wishesOf(flags, config) {
    const mode = modeOf(flags, config);
    requireSupervised(mode, flags.agents ?? {});
    const roles = _domain_role_js__WEBPACK_IMPORTED_MODULE_5__/* .modelRoles */ .n.filter((role) => role !== "supervisor" || mode === "react");
    const pairs = roles.map((role) => [role, wishOf(role, flags, config)]);
    if (flags.replay === undefined && pairs.some(([, { agent }]) => agent === "replay"))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DevAgentError */ .NA({
            code: "replay-without-file",
            kind: "configuration",
            message: "The agent replay was chosen, but no recorded session was given.",
            remedy: "Add --replay FILE.",
        });
    return Object.fromEntries(pairs);
}
const modeOf = (flags, config) => flags.mode ?? config.mode ?? "pipeline";
/** Refuses a wish for a supervisor that nobody would ask. */
function requireSupervised(mode, { supervisor }) {
    if (mode === "react" || supervisor === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DevAgentError */ .NA({
        code: "no-supervisor",
        kind: "configuration",
        message: "An agent was chosen for the supervisor, which only sessions of the mode react have.",
        remedy: "Add --mode react to `dev-agent run`, or leave the supervisor out.",
    });
}
function wishOf(role, flags, config) {
    const flag = flags.agents?.[role];
    if (flag !== undefined)
        return flag;
    if (flags.replay !== undefined)
        return { agent: "replay" };
    const configured = config.agents?.[role];
    // Both plan; who says nothing of the supervisor means the architect.
    if (role === "supervisor" && configured === undefined)
        return wishOf("architect", flags, config);
    return configured === undefined ? { agent: "auto" } : valid((0,_agent_choice_js__WEBPACK_IMPORTED_MODULE_4__/* .parseAgentWish */ .o2)(configured));
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
/* harmony export */   V0: () => (/* binding */ usualBurst),
/* harmony export */   uz: () => (/* binding */ moreBudgetCommand)
/* harmony export */ });
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72981);

/** More than a session does that nothing is wrong with; docs/adr/0017-stuck.md says why these. */
const usualBurst = { modelCalls: 300, toolCalls: 1_200 };
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
const architectOrder = ["codex-cli", "openai-api", "claude-cli", "anthropic-api"];
const orders = {
    architect: architectOrder,
    coder: coderOrder,
    // As the coder's: whoever writes code best reads it best. Another provider than the coder's comes first.
    reviewer: coderOrder,
    // It plans, as the architect does.
    supervisor: architectOrder,
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
    if (wishes.supervisor === undefined)
        return { complete: true, cast: { architect, coder, reviewer } };
    const supervisor = kept.supervisor ?? choose(wishes.supervisor, orders.supervisor, standings);
    if ("lacking" in supervisor)
        return { complete: false, role: "supervisor", ...supervisor };
    return { complete: true, cast: { architect, coder, reviewer, supervisor } };
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
/* unused harmony export textsIn */
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

/***/ 3936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ shapeNames),
/* harmony export */   Iz: () => (/* binding */ usualActions),
/* harmony export */   xA: () => (/* binding */ protectionActions),
/* harmony export */   y7: () => (/* binding */ usualProtection)
/* harmony export */ });
/** What a change of a protected shape leads to, from nothing to never being taken. */
const protectionActions = ["allow", "raise", "critical", "refuse"];
/** Every shape with what it leads to where the base's configuration says nothing. */
const usualActions = {
    "code-owners": "critical",
    workflow: "critical",
    "continuous-integration": "critical",
    "dev-agent-config": "critical",
    "agent-instructions": "critical",
    "git-hooks": "critical",
    "developer-tools": "raise",
    "git-config": "raise",
    "git-attributes": "critical",
    "submodule-config": "refuse",
    registry: "critical",
    "lockfile-only": "critical",
    "install-scripts": "critical",
    "build-scripts": "raise",
    "test-command": "critical",
    "new-dependencies": "raise",
    manifest: "raise",
    "check-config": "raise",
    "build-config": "raise",
    "dot-folder": "raise",
    binary: "raise",
    "type-change": "raise",
    executable: "raise",
    "large-file": "raise",
    "forced-ignored": "raise",
    "installed-files": "refuse",
    "tests-deleted": "critical",
    "tests-weakened": "raise",
    "tests-only": "refuse",
    "case-collision": "refuse",
    "reserved-name": "refuse",
};
const shapeNames = Object.keys(usualActions);
const usualProtection = { actions: usualActions, largeFileBytes: 1024 * 1024 };


/***/ }),

/***/ 23452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ isModelRole),
/* harmony export */   n: () => (/* binding */ modelRoles)
/* harmony export */ });
const modelRoles = [
    "architect",
    "coder",
    "reviewer",
    "supervisor",
];
function isModelRole(name) {
    return modelRoles.includes(name);
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
