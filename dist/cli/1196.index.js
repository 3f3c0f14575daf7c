export const id = 1196;
export const ids = [1196];
export const modules = {

/***/ 15:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ testConfigFiles),
/* harmony export */   z: () => (/* binding */ detectTests)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8986);

/** The files whose text tells how a project is tested. */
const testConfigFiles = [
    "package.json",
    "pyproject.toml",
    "setup.cfg",
    "tox.ini",
    "Makefile",
    "makefile",
    "GNUmakefile",
];
/** How a project is tested, from its own files; null when nothing says so. */
function detectTests(root) {
    for (const detect of [node, cargo, go, python, maven, gradle, make]) {
        const found = detect(root, new Set(root.names));
        if (found !== null)
            return found;
    }
    return null;
}
const managers = ["npm", "pnpm", "yarn", "bun"];
const lockfiles = {
    "pnpm-lock.yaml": "pnpm",
    "yarn.lock": "yarn",
    "bun.lock": "bun",
    "bun.lockb": "bun",
};
const node = ({ read }, names) => {
    if (!names.has("package.json"))
        return null;
    const manifest = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(read("package.json") ?? "");
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(manifest))
        return null;
    const named = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(manifest, "packageManager").split("@")[0] ?? "";
    const locked = Object.entries(lockfiles).find(([file]) => names.has(file))?.[1];
    const manager = managers.find((known) => known === named) ?? locked ?? "npm";
    const script = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(manifest, "scripts"), "test");
    // What `npm init` writes prints this and fails: it is no test command.
    if (script.trim() === "" || script.includes("no test specified"))
        return manager === "bun" ? { run: "bun test" } : null;
    return { run: manager === "bun" ? "bun run test" : `${manager} test` };
};
const cargo = (_, names) => (names.has("Cargo.toml") ? { run: "cargo test" } : null);
const go = (_, names) => names.has("go.mod") || names.has("go.work") ? { run: "go test -json ./..." } : null;
const python = ({ read }, names) => {
    const configured = names.has("pytest.ini") ||
        names.has("conftest.py") ||
        /^\[tool\.pytest/m.test(read("pyproject.toml") ?? "") ||
        /^\[tool:pytest\]/m.test(read("setup.cfg") ?? "") ||
        /^\[pytest\]/m.test(read("tox.ini") ?? "");
    const project = ["pyproject.toml", "setup.py", "setup.cfg", "requirements.txt", "tox.ini"];
    const conventional = project.some((name) => names.has(name)) && (names.has("tests") || names.has("test"));
    if (!configured && !conventional)
        return null;
    // uv, poetry, pipenv and pip all set up `.venv`; the system's own Python knows nothing of it.
    const inVenv = "if [ -x .venv/bin/python ]; then .venv/bin/python -m pytest";
    return { run: `${inVenv}; else python3 -m pytest; fi` };
};
const maven = (_, names) => names.has("pom.xml")
    ? { run: `${names.has("mvnw") ? "./mvnw" : "mvn"} -B test`, report: "**/target/surefire-reports/*.xml" }
    : null;
const gradle = (_, names) => ["build.gradle", "build.gradle.kts", "settings.gradle", "settings.gradle.kts"].some((name) => names.has(name))
    ? {
        run: `${names.has("gradlew") ? "./gradlew" : "gradle"} test`,
        report: "**/build/test-results/**/*.xml",
    }
    : null;
const make = ({ read }) => ["GNUmakefile", "makefile", "Makefile"].some((name) => /^test[ \t]*:(?!=)/m.test(read(name) ?? ""))
    ? { run: "make test" }
    : null;


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

/***/ 5571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lp: () => (/* binding */ agentName),
  vB: () => (/* binding */ checkAgents),
  Ii: () => (/* binding */ chooseAgents)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
;// CONCATENATED MODULE: ./build/src/agents/anthropic-api/credential.js

/** Where the Messages API is unless `ANTHROPIC_BASE_URL` says otherwise. */
const usualBaseUrl = "https://api.anthropic.com";
/**
 * The key, if it can be one; asks nobody.
 * @param key The value of `ANTHROPIC_API_KEY`.
 * @throws DevAgentError of kind configuration naming the variable.
 */
function checkCredential(key) {
    const trimmed = key?.trim() ?? "";
    if (trimmed === "")
        throw badKey("credential-missing", "ANTHROPIC_API_KEY is not set.");
    if (!/^[\x21-\x7e]+$/.test(trimmed))
        throw badKey("credential-malformed", "ANTHROPIC_API_KEY holds spaces, line breaks or other characters no key has.");
    return trimmed;
}
function badKey(code, message) {
    return new errors/* DevAgentError */.NA({
        code,
        kind: "configuration",
        message,
        remedy: "Set ANTHROPIC_API_KEY to a key of the Anthropic API, or try `dev-agent demo`, which needs none.",
    });
}
/**
 * The base URL without a slash at its end.
 * @param url The value of `ANTHROPIC_BASE_URL`.
 * @throws DevAgentError of kind configuration naming the variable.
 */
function checkBaseUrl(url) {
    const text = url?.trim() || usualBaseUrl;
    if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol))
        return text.replace(/\/+$/, "");
    throw new errors/* DevAgentError */.NA({
        code: "base-url-malformed",
        kind: "configuration",
        message: "ANTHROPIC_BASE_URL is not an http or https address.",
        remedy: `Set it to an address such as ${usualBaseUrl}, or unset it.`,
    });
}

;// CONCATENATED MODULE: ./build/src/use-cases/choose-agents.js

/** e.g. `anthropic-api:claude-sonnet-4-5`. */
const agentName = ({ agent, model }) => `${agent}:${model}`;
/** Whether the chosen agents can work, as far as that is known without calling them. Throws configuration errors. */
async function checkAgents(options, environment) {
    const paid = Object.values(options.agents).filter(({ agent }) => agent === "anthropic-api");
    if (paid.length === 0)
        return;
    checkCredential(environment.anthropicApiKey);
    checkBaseUrl(environment.anthropicBaseUrl);
    const { createPrices, requireKnownPrice } = await __webpack_require__.e(/* import() */ 3027).then(__webpack_require__.bind(__webpack_require__, 3027));
    for (const { model } of paid)
        await requireKnownPrice(createPrices("anthropic"), model, options.limits);
}
/** The agent of each role. All of them share one gateway per kind, so that limits hold for the session as a whole. */
async function chooseAgents(parts) {
    const { createAnthropicApi } = await __webpack_require__.e(/* import() */ 3354).then(__webpack_require__.bind(__webpack_require__, 3354));
    const gateways = new Map();
    const make = async (choice) => {
        const gateway = gateways.get(choice.agent) ?? (await openGateway(choice.agent, parts));
        gateways.set(choice.agent, gateway);
        const { sandbox, transcripts } = parts;
        return createAnthropicApi({
            model: choice.model,
            gateway,
            sandbox,
            transcripts,
            name: agentName(choice),
        });
    };
    const { architect, coder, reviewer } = parts.options.agents;
    return { architect: await make(architect), coder: await make(coder), reviewer: await make(reviewer) };
}
async function openGateway(agent, parts) {
    const [{ createGateway }, { createPrices }, { anthropicWire }, { networkTransport }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5659).then(__webpack_require__.bind(__webpack_require__, 5659)),
        __webpack_require__.e(/* import() */ 3027).then(__webpack_require__.bind(__webpack_require__, 3027)),
        __webpack_require__.e(/* import() */ 3847).then(__webpack_require__.bind(__webpack_require__, 3847)),
        __webpack_require__.e(/* import() */ 1048).then(__webpack_require__.bind(__webpack_require__, 1048)),
    ]);
    const { environment, meter, options, session, goal } = parts;
    const common = {
        wire: anthropicWire,
        meter,
        limits: options.limits,
        session,
        prices: createPrices("anthropic"),
    };
    if (agent === "replay") {
        const [{ createReplayTransport }, { readCassette }] = await Promise.all([
            __webpack_require__.e(/* import() */ 805).then(__webpack_require__.bind(__webpack_require__, 805)),
            __webpack_require__.e(/* import() */ 665).then(__webpack_require__.bind(__webpack_require__, 665)),
        ]);
        const transport = createReplayTransport(readCassette(parts.replay ?? ""), anthropicWire);
        return createGateway({ ...common, transport, baseUrl: "http://replay.invalid", credential: "replay" });
    }
    let transport = networkTransport();
    if (parts.record !== undefined) {
        const { recordTransport } = await __webpack_require__.e(/* import() */ 3096).then(__webpack_require__.bind(__webpack_require__, 3096));
        transport = recordTransport({ path: parts.record, goal, wire: anthropicWire, transport });
    }
    const credential = checkCredential(environment.anthropicApiKey);
    return createGateway({
        ...common,
        transport,
        baseUrl: checkBaseUrl(environment.anthropicBaseUrl),
        credential,
    });
}


/***/ }),

/***/ 7402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ chooseSandbox)
/* harmony export */ });
/** The sandbox that was chosen, proved to work. */
async function chooseSandbox(options, environment) {
    const { path, registries } = environment;
    const nodePath = process.execPath;
    if (options.sandbox === "none") {
        const { createUnsandboxed } = await __webpack_require__.e(/* import() */ 2155).then(__webpack_require__.bind(__webpack_require__, 2155));
        return createUnsandboxed({ nodePath, path, env: registries });
    }
    const [{ findBubblewrap }, { createBubblewrap }] = await Promise.all([
        __webpack_require__.e(/* import() */ 7368).then(__webpack_require__.bind(__webpack_require__, 7368)),
        __webpack_require__.e(/* import() */ 9535).then(__webpack_require__.bind(__webpack_require__, 9535)),
    ]);
    const caFile = registries.NODE_EXTRA_CA_CERTS ?? registries.SSL_CERT_FILE;
    const registry = registries.npm_config_registry ?? registries.NPM_CONFIG_REGISTRY;
    return createBubblewrap({
        ...(await findBubblewrap({ path })),
        nodePath,
        path,
        readOnlyPaths: options.sandboxRead,
        ...(caFile === undefined ? {} : { caFile }),
        ...(registry === undefined ? {} : { registry }),
    });
}


/***/ }),

/***/ 7443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ chooseScanner)
/* harmony export */ });
/** The secret scanner that was chosen; gitleaks is found or downloaded now, so that a session doesn't start without it. */
async function chooseScanner(options, environment, downloads) {
    if (options.secretScanner === "secretlint") {
        const { createSecretlint } = await __webpack_require__.e(/* import() */ 7705).then(__webpack_require__.bind(__webpack_require__, 7705));
        return { name: "secretlint", open: (source) => createSecretlint({ source }) };
    }
    const [{ locateGitleaks }, { createGitleaks }] = await Promise.all([
        __webpack_require__.e(/* import() */ 9275).then(__webpack_require__.bind(__webpack_require__, 9275)),
        __webpack_require__.e(/* import() */ 7575).then(__webpack_require__.bind(__webpack_require__, 7575)),
    ]);
    const { path, cacheDirectory, gitleaksPath: configured } = environment;
    const platform = `${process.platform}-${process.arch}`;
    const gitleaks = await locateGitleaks({ configured, path, cacheDirectory, platform, downloads });
    const open = (source) => createGitleaks({ gitleaks, source, path });
    return { name: gitleaks.version === null ? "gitleaks" : `gitleaks ${gitleaks.version}`, open };
}


/***/ }),

/***/ 1196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dryRun: () => (/* binding */ dryRun)
/* harmony export */ });
/* harmony import */ var _domain_branch_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8290);
/* harmony import */ var _choose_agents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5571);
/* harmony import */ var _preflight_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4638);
/* harmony import */ var _require_tests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9546);




/** What `run` would do; checks everything that it would check, calls no model and writes nothing to the repository. */
async function dryRun(request, surface) {
    const { project, sandbox, scanner } = await (0,_preflight_js__WEBPACK_IMPORTED_MODULE_1__/* .preflight */ .M)(request, surface);
    const { facts, options } = project;
    const { rounds, ...limits } = options.limits;
    const agents = Object.entries(options.agents).map(([role, choice]) => ({
        name: role,
        value: (0,_choose_agents_js__WEBPACK_IMPORTED_MODULE_0__/* .agentName */ .Lp)(choice),
    }));
    return [
        { name: "repository", value: facts.toplevel ?? facts.commonDirectory },
        { name: "base", value: `${facts.baseBranch} at ${facts.baseSha}` },
        { name: "branch", value: `agent/${(0,_domain_branch_name_js__WEBPACK_IMPORTED_MODULE_3__/* .sessionId */ .Ob)(request.goal, new Date())}` },
        ...agents,
        { name: "tests", value: await (0,_require_tests_js__WEBPACK_IMPORTED_MODULE_2__/* .requireTests */ .f)(project) },
        { name: "sandbox", value: sandbox.name },
        { name: "secrets", value: scanner.name },
        { name: "limits", value: JSON.stringify({ rounds, ...limits }) },
        { name: "push", value: options.push && facts.remote !== null ? `yes, to ${facts.remote.name}` : "no" },
        ...facts.notices.map((value) => ({ name: "notice", value })),
    ];
}


/***/ }),

/***/ 4638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ preflight),
/* harmony export */   f: () => (/* binding */ findTools)
/* harmony export */ });
/* harmony import */ var _choose_agents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5571);
/* harmony import */ var _choose_sandbox_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7402);
/* harmony import */ var _choose_scanner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7443);
/* harmony import */ var _open_project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9779);
/* harmony import */ var _require_tests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9546);
/* harmony import */ var _session_engine_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2880);






/** Finds everything that a session needs, before it starts and before a token is spent. */
async function preflight(request, surface) {
    const project = await (0,_open_project_js__WEBPACK_IMPORTED_MODULE_1__/* .openProject */ .U8)(request, surface.env);
    await (0,_choose_agents_js__WEBPACK_IMPORTED_MODULE_0__/* .checkAgents */ .vB)(project.options, project.environment);
    if (request.replay !== undefined)
        (await __webpack_require__.e(/* import() */ 665).then(__webpack_require__.bind(__webpack_require__, 665))).readCassette(request.replay);
    await (0,_require_tests_js__WEBPACK_IMPORTED_MODULE_2__/* .requireTests */ .f)(project);
    return findTools(project, surface.downloads);
}
/** The tools that a session under way needs; its agents are made when it calls one. */
async function findTools(project, downloads) {
    const { options, environment } = project;
    const found = Promise.all([
        (0,_choose_sandbox_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseSandbox */ .H)(options, environment),
        (0,_choose_scanner_js__WEBPACK_IMPORTED_MODULE_4__/* .chooseScanner */ .k)(options, environment, downloads),
    ]);
    // Loading the engine takes as long as the programs take that are asked meanwhile.
    (0,_session_engine_js__WEBPACK_IMPORTED_MODULE_5__/* .loadEngine */ .r)().catch(() => { });
    const [sandbox, scanner] = await found;
    return { project, sandbox, scanner };
}


/***/ }),

/***/ 9546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ requireTests)
/* harmony export */ });
/* harmony import */ var _checks_unit_tests_detect_tests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _git_commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6350);
/* harmony import */ var _git_read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4563);




/** Refuses a project whose base says no way to test it: without tests no candidate could ever be green. */
async function requireTests({ facts, options, userEnv }) {
    if (options.tests !== undefined)
        return options.tests.run;
    const git = (0,_git_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .createGit */ .lD)(userEnv);
    const at = facts.commonDirectory;
    const listed = await git.hardened({
        at,
        args: ["ls-tree", "-z", "--name-only", "--full-tree", facts.baseSha],
    });
    const names = listed.stdout.split("\0").filter((name) => name !== "");
    const texts = new Map();
    for (const name of _checks_unit_tests_detect_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .testConfigFiles */ .g.filter((file) => names.includes(file))) {
        const text = await (0,_git_read_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readFileAt */ ._)(git, { at, sha: facts.baseSha, path: name });
        if (text !== null)
            texts.set(name, text);
    }
    const tests = (0,_checks_unit_tests_detect_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .detectTests */ .z)({ names, read: (name) => texts.get(name) });
    if (tests !== null)
        return tests.run;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DevAgentError */ .NA({
        code: "no-test-command",
        kind: "policy",
        message: `${facts.baseBranch} has no test command, so no change to it could be judged.`,
        remedy: "Set `tests: {run: COMMAND}` in .dev-agent.yml on that branch, or give a configuration with --config.",
    });
}


/***/ }),

/***/ 2880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ openEngine),
/* harmony export */   r: () => (/* binding */ loadEngine)
/* harmony export */ });
/** Loads LangGraph and the workflow; later calls find them loaded. */
function loadEngine() {
    return Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(1514), __webpack_require__.e(759), __webpack_require__.e(4098), __webpack_require__.e(2156)]).then(__webpack_require__.bind(__webpack_require__, 2156)),
        __webpack_require__.e(/* import() */ 700).then(__webpack_require__.bind(__webpack_require__, 700)),
        Promise.all(/* import() */[__webpack_require__.e(1514), __webpack_require__.e(5689)]).then(__webpack_require__.bind(__webpack_require__, 5689)),
    ]);
}
/** The engine of a session. */
async function openEngine(session, { sessionId, stopBefore = [] }) {
    const [{ createEngine }, { workflow }, { handlers }] = await loadEngine();
    const { ports, saver } = session;
    return createEngine({ model: workflow, handlers, ports, saver, sessionId, stopBefore });
}


/***/ })

};
