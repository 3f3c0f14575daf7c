export const id = 1196;
export const ids = [1196];
export const modules = {

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

/***/ 73171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ noticesOf)
/* harmony export */ });
/**
 * What should be known of the agents that play, e.g. that a program's version was never tried, and of a plan that could have
 * paid for one.
 */
function noticesOf(cast, reports) {
    const playing = new Set(Object.values(cast).map(({ agent }) => agent));
    return reports.flatMap(({ agent, caution, brokenPlan, lacks, fix }) => {
        if (playing.has(agent))
            return caution === null ? [] : [caution];
        return brokenPlan === true ? [`${agent} was passed over: ${lacks}. ${fix}`] : [];
    });
}


/***/ }),

/***/ 71196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dryRun: () => (/* binding */ dryRun)
/* harmony export */ });
/* harmony import */ var _domain_branch_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68290);
/* harmony import */ var _agents_notices_of_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73171);
/* harmony import */ var _agents_settle_agents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87700);
/* harmony import */ var _preflight_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11112);
/* harmony import */ var _require_tests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99546);





/** What `run` would do; checks everything that it would check, calls no model and writes nothing to the repository. */
async function dryRun(request, surface) {
    const { project, sandbox, scanner, reports } = await (0,_preflight_js__WEBPACK_IMPORTED_MODULE_1__/* .preflight */ .M)(request, surface);
    const { facts, options } = project;
    const { rounds, ...limits } = options.limits;
    const agents = Object.entries(options.agents).map(([role, choice]) => ({
        name: role,
        value: (0,_agents_settle_agents_js__WEBPACK_IMPORTED_MODULE_0__/* .describeAgent */ .P7)(choice, reports),
    }));
    return [
        { name: "repository", value: facts.toplevel ?? facts.commonDirectory },
        { name: "base", value: `${facts.baseBranch} at ${facts.baseSha}` },
        { name: "branch", value: `agent/${(0,_domain_branch_name_js__WEBPACK_IMPORTED_MODULE_3__/* .sessionId */ .Ob)(request.goal, new Date())}` },
        ...(options.mode === "react" ? [{ name: "mode", value: "react" }] : []),
        ...agents,
        { name: "tests", value: await (0,_require_tests_js__WEBPACK_IMPORTED_MODULE_2__/* .requireTests */ .f)(project) },
        { name: "sandbox", value: sandbox.name },
        { name: "secrets", value: scanner.name },
        { name: "limits", value: JSON.stringify({ rounds, ...limits }) },
        { name: "push", value: options.push && facts.remote !== null ? `yes, to ${facts.remote.name}` : "no" },
        ...[...facts.notices, ...(0,_agents_notices_of_js__WEBPACK_IMPORTED_MODULE_4__/* .noticesOf */ .l)(options.agents, reports)].map((value) => ({ name: "notice", value })),
    ];
}


/***/ }),

/***/ 11112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ findTools),
  M: () => (/* binding */ preflight)
});

// EXTERNAL MODULE: ./build/src/domain/agent.js
var domain_agent = __webpack_require__(98951);
// EXTERNAL MODULE: ./build/src/use-cases/agents/settle-agents.js
var settle_agents = __webpack_require__(87700);
;// CONCATENATED MODULE: ./build/src/use-cases/agents/require-budget.js


/**
 * Refuses limits that can't be kept, as a price isn't known, and those in which a role couldn't even begin.
 * @throws DevAgentError of kind configuration.
 */
async function requireBudget(options, reports) {
    const [{ createPrices, requireKnownPrice }, { requireBudgetFloor }, { mostOutputOf }] = await Promise.all([
        __webpack_require__.e(/* import() */ 9524).then(__webpack_require__.bind(__webpack_require__, 29524)),
        __webpack_require__.e(/* import() */ 5231).then(__webpack_require__.bind(__webpack_require__, 5231)),
        __webpack_require__.e(/* import() */ 1688).then(__webpack_require__.bind(__webpack_require__, 41688)),
    ]);
    const { agents, fallback, limits } = options;
    const firstCall = (role, { agent, model }) => {
        if (agent === "replay")
            return [];
        const prices = createPrices((0,domain_agent/* providerOf */.lc)(agent), options.prices);
        // ChatGPT's plans take no limit of an answer.
        const isFixed = agent === "codex-cli" && (0,settle_agents/* paymentOf */.E1)({ agent }, reports) === "plan";
        return [{ role, agent, model, prices, ...(isFixed ? { fixedOutput: mostOutputOf(model) } : {}) }];
    };
    const cast = Object.entries(agents);
    for (const [role, first] of cast)
        for (const { model, prices } of [first, ...fallback].flatMap((choice) => firstCall(role, choice)))
            for (const some of [limits, limits.roles?.[role] ?? {}])
                await requireKnownPrice(prices, model, some);
    await requireBudgetFloor(cast.flatMap(([role, choice]) => firstCall(role, choice)), limits);
}

// EXTERNAL MODULE: ./build/src/use-cases/agents/survey-place.js + 7 modules
var survey_place = __webpack_require__(10892);
;// CONCATENATED MODULE: ./build/src/use-cases/agents/settle-project.js



/** The project with its agents decided, and proved to be within what may be spent. Throws configuration errors. */
async function settleProject(project, surface) {
    const { options, reports } = await (0,settle_agents/* settleAgents */._0)(project.options, (0,survey_place/* surveyPlace */.O)(project.environment, surface));
    await requireBudget(options, reports);
    return { project: { ...project, options }, reports };
}

// EXTERNAL MODULE: ./build/src/use-cases/choose-sandbox.js
var choose_sandbox = __webpack_require__(67402);
// EXTERNAL MODULE: ./build/src/use-cases/choose-scanner.js
var choose_scanner = __webpack_require__(17443);
// EXTERNAL MODULE: ./build/src/use-cases/open-project.js + 4 modules
var open_project = __webpack_require__(65236);
// EXTERNAL MODULE: ./build/src/use-cases/proof-directories.js
var proof_directories = __webpack_require__(45049);
// EXTERNAL MODULE: ./build/src/use-cases/require-tests.js
var require_tests = __webpack_require__(99546);
// EXTERNAL MODULE: ./build/src/use-cases/session-engine.js
var session_engine = __webpack_require__(82880);
;// CONCATENATED MODULE: ./build/src/use-cases/preflight.js







/** Finds everything that a session needs, before it starts and before a token is spent. */
async function preflight(request, surface) {
    const opened = await (0,open_project/* openProject */.U8)(request, surface.env);
    const { project, reports } = await settleProject(opened, surface);
    if (request.replay !== undefined)
        (await __webpack_require__.e(/* import() */ 665).then(__webpack_require__.bind(__webpack_require__, 70665))).readCassette(request.replay);
    await (0,require_tests/* requireTests */.f)(project);
    return { ...(await findTools(project, surface)), reports, asked: opened.options };
}
/** The tools that a session under way needs; its agents are made when it calls one. */
async function findTools(project, { downloads }) {
    const { options, environment } = project;
    const found = Promise.all([provedSandbox(project), (0,choose_scanner/* chooseScanner */.k)(options, environment, downloads)]);
    // Loading the engine takes as long as the programs take that are asked meanwhile.
    (0,session_engine/* loadEngine */.r)().catch(() => { });
    const [sandbox, scanner] = await found;
    return { project, sandbox, scanner, reports: [] };
}
/** A sandbox is a claim until a command has tried to get out of it, on this machine and this time. */
async function provedSandbox(project) {
    const sandbox = await (0,choose_sandbox/* chooseSandbox */.H)(project.options, project.environment);
    if (sandbox.name === "none")
        return sandbox;
    const { requireIsolation } = await __webpack_require__.e(/* import() */ 3148).then(__webpack_require__.bind(__webpack_require__, 23148));
    await requireIsolation({ sandbox, directories: (0,proof_directories/* proofDirectories */.k)(project) });
    return sandbox;
}


/***/ }),

/***/ 82880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ openEngine),
/* harmony export */   r: () => (/* binding */ loadEngine)
/* harmony export */ });
/** Loads LangGraph and the workflow; later calls find them loaded. */
function loadEngine() {
    return Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(1514), __webpack_require__.e(759), __webpack_require__.e(4098), __webpack_require__.e(2156)]).then(__webpack_require__.bind(__webpack_require__, 82156)),
        __webpack_require__.e(/* import() */ 5314).then(__webpack_require__.bind(__webpack_require__, 75314)),
        Promise.all(/* import() */[__webpack_require__.e(1514), __webpack_require__.e(2494), __webpack_require__.e(1424)]).then(__webpack_require__.bind(__webpack_require__, 62494)),
    ]);
}
/** The engine of a session. */
async function openEngine(session, about) {
    const { sessionId, mode, stopBefore = [] } = about;
    const [{ createEngine }, { workflows }, { handlers }] = await loadEngine();
    const { ports, saver } = session;
    return createEngine({ model: workflows[mode], handlers, ports, saver, sessionId, stopBefore });
}


/***/ })

};
