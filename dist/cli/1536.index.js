export const id = 1536;
export const ids = [1536];
export const modules = {

/***/ 25963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aC: () => (/* binding */ profileFile),
/* harmony export */   ly: () => (/* binding */ restrictsUserNamespaces)
/* harmony export */ });
/* unused harmony exports restrictionFile, profileFor */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** Where Ubuntu's kernel says whether programs without a profile may make user namespaces. */
const restrictionFile = "/proc/sys/kernel/apparmor_restrict_unprivileged_userns";
/** Whether AppArmor keeps programs without a profile from making user namespaces. */
function restrictsUserNamespaces(file = restrictionFile) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8").trim() === "1";
    }
    catch {
        return false;
    }
}
const profileFile = "/etc/apparmor.d/dev-agent-bwrap";
/**
 * Lets this one program make user namespaces and forbids it nothing: for every other program the restriction stays.
 * `bwrapPath`: without links, as AppArmor compares.
 */
function profileFor(bwrapPath) {
    return [
        "abi <abi/4.0>,",
        "include <tunables/global>",
        "",
        `profile dev-agent-bwrap ${bwrapPath} flags=(unconfined) {`,
        "  userns,",
        "}",
        "",
    ].join("\n");
}


/***/ }),

/***/ 41536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/sandbox/apparmor.js
var apparmor = __webpack_require__(25963);
;// CONCATENATED MODULE: ./build/src/use-cases/about-sandbox.js
/** What a person should know of the sandbox that was chosen and proved. `restricted`: AppArmor restricts user namespaces. */
function aboutSandbox({ name }, restricted) {
    if (name === "none")
        return "none: untrusted commands run without isolation";
    return restricted
        ? `${name} works: AppArmor restricts user namespaces here, but not its own`
        : `${name} works`;
}

// EXTERNAL MODULE: ./build/src/use-cases/agents/settle-agents.js
var settle_agents = __webpack_require__(87700);
// EXTERNAL MODULE: ./build/src/use-cases/agents/survey-agents.js + 1 modules
var survey_agents = __webpack_require__(2965);
;// CONCATENATED MODULE: ./build/src/use-cases/agents/agent-facts.js



/** What the doctor says of every agent, and of whom a run would give each role to. */
async function agentFacts(options, place) {
    const reports = await (0,survey_agents/* surveyAgents */.h)(place);
    return [...reports.map(factOf), ...(await castFacts(options, place))];
}
/** An agent that can't work is no fault as long as others can. */
function factOf(report) {
    const { agent: name, lacks, fix } = report;
    if (lacks !== null)
        return { name, ok: false, detail: withVersion(report, lacks), fix, needed: false };
    const { credential, from, caution, unasked } = report;
    const detail = withVersion(report, `${credential}, by ${from}`);
    const more = [caution, unasked && `Not chosen by itself: ${unasked}.`].filter((text) => text != null);
    return { name, ok: true, detail: [detail, ...more].join(". "), fix: "" };
}
function withVersion({ version, installed }, text) {
    if (version === null)
        return text;
    return `${version}${installed ? "" : " (installed when it is needed)"}, ${text}`;
}
async function castFacts(options, place) {
    try {
        const { options: settled, reports } = await (0,settle_agents/* settleAgents */._0)(options, place);
        return Object.keys(settled.agents).map((name) => {
            return { name, ok: true, detail: (0,settle_agents/* describeAgent */.P7)(settled.agents[name], reports), fix: "" };
        });
    }
    catch (error) {
        if (!(error instanceof errors/* DevAgentError */.NA))
            throw error;
        return [{ name: "roles", ok: false, detail: error.message, fix: error.remedy }];
    }
}

// EXTERNAL MODULE: ./build/src/use-cases/agents/survey-place.js + 7 modules
var survey_place = __webpack_require__(10892);
// EXTERNAL MODULE: ./build/src/use-cases/choose-sandbox.js
var choose_sandbox = __webpack_require__(67402);
// EXTERNAL MODULE: ./build/src/use-cases/choose-scanner.js
var choose_scanner = __webpack_require__(17443);
// EXTERNAL MODULE: ./build/src/use-cases/open-project.js + 3 modules
var open_project = __webpack_require__(19779);
// EXTERNAL MODULE: ./build/src/use-cases/require-tests.js
var require_tests = __webpack_require__(99546);
;// CONCATENATED MODULE: ./build/src/use-cases/doctor.js









/** Whether the repository, its tests, the sandbox, the secret scanner and the agents are ready for a session. */
async function doctor({ repo }, { env }) {
    const opened = await fact("repository", async () => {
        const project = await (0,open_project/* openProject */.U8)({ repo }, env);
        const { baseBranch, baseSha, remote } = project.facts;
        const detail = `${baseBranch} at ${baseSha.slice(0, 12)}, ${remote === null ? "no remote" : `remote ${remote.name}`}`;
        return { value: project, detail };
    });
    const { value: project } = opened;
    if (project === undefined)
        return [opened.fact];
    const { options, environment } = project;
    const tests = await fact("tests", async () => ({ detail: await (0,require_tests/* requireTests */.f)(project) }));
    const sandbox = await fact("sandbox", async () => ({
        detail: aboutSandbox(await (0,choose_sandbox/* chooseSandbox */.H)(options, environment), (0,apparmor/* restrictsUserNamespaces */.ly)()),
    }));
    const scanner = await fact("secrets", async () => ({
        detail: (await (0,choose_scanner/* chooseScanner */.k)(options, environment)).name,
    }));
    const agents = await agentFacts(options, (0,survey_place/* surveyPlace */.O)(environment, {}));
    return [...[opened, tests, sandbox, scanner].map((each) => each.fact), ...agents];
}
async function fact(name, look) {
    try {
        const { detail, value } = await look();
        return { fact: { name, ok: true, detail, fix: "" }, value };
    }
    catch (thrown) {
        const error = (0,errors/* toDevAgentError */.c8)(thrown);
        if (error.kind === "defect")
            throw thrown;
        return { fact: { name, ok: false, detail: error.message, fix: error.remedy || (0,errors/* explain */.WE)(error) } };
    }
}


/***/ })

};
