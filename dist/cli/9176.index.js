export const id = 9176;
export const ids = [9176];
export const modules = {

/***/ 80015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ testConfigFiles),
/* harmony export */   z: () => (/* binding */ detectTests)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88986);

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

/***/ 84281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ng: () => (/* binding */ createHostPolicy),
  GP: () => (/* binding */ format),
  hu: () => (/* binding */ parseTarget)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/sandbox/well-known-registries.js
/** What the word `registries` stands for in a list of hosts. */
const wellKnownRegistries = [
    "registry.npmjs.org",
    "registry.yarnpkg.com",
    "repo.yarnpkg.com",
    "pypi.org",
    "files.pythonhosted.org",
    "crates.io",
    "index.crates.io",
    "static.crates.io",
    "proxy.golang.org",
    "sum.golang.org",
    "repo.maven.apache.org",
    "repo1.maven.org",
    "rubygems.org",
    "index.rubygems.org",
    "repo.packagist.org",
];

;// CONCATENATED MODULE: ./build/src/sandbox/host-policy.js



const hostOnly = /^(\*\.)?[a-z0-9_-]+(\.[a-z0-9_-]+)*$/;
const webPorts = [80, 443];
/**
 * Entries are `host`, `*.host` (below it, not itself), `host:port`, or the word `registries`. A host without port means
 * ports 80 and 443; an IP address is only allowed with its port. Throws `configuration` for anything else.
 */
function createHostPolicy(allowHosts) {
    const entries = allowHosts.flatMap((entry) => (entry === "registries" ? wellKnownRegistries : [entry]));
    const exact = entries.filter((entry) => parseTarget(entry) !== undefined).map(normalize);
    const names = entries.filter((entry) => parseTarget(entry) === undefined).map(parseName);
    return (target) => {
        if (exact.includes(format(target)))
            return "any-address";
        if ((0,external_node_net_.isIP)(target.host) !== 0 || !webPorts.includes(target.port))
            return "refused";
        return names.some((name) => matches(name, target.host)) ? "public" : "refused";
    };
}
/** `host:port` or `[address]:port`. */
function parseTarget(text) {
    const [, bracketed, plain, port] = /^(?:\[([0-9a-f:.]+)\]|([^:[\]/@]+)):(\d{1,5})$/i.exec(text) ?? [];
    const host = (bracketed ?? plain)?.toLowerCase().replace(/\.$/, "");
    return host === undefined || host === "" ? undefined : { host, port: Number(port) };
}
function format({ host, port }) {
    return (0,external_node_net_.isIP)(host) === 6 ? `[${host}]:${port}` : `${host}:${port}`;
}
function normalize(entry) {
    const target = parseTarget(entry);
    return target === undefined ? entry : format(target);
}
function parseName(entry) {
    const name = entry.toLowerCase().replace(/\.$/, "");
    if (hostOnly.test(name) && (0,external_node_net_.isIP)(name) === 0)
        return name;
    throw new errors/* DevAgentError */.NA({
        code: "network-host",
        kind: "configuration",
        message: `setup.network names \`${entry}\`, which is not a host.`,
        remedy: "Write a host (`registry.npmjs.org`), `*.host`, `host:port`, or the word `registries`.",
    });
}
function matches(name, host) {
    return name.startsWith("*.") ? host.endsWith(name.slice(1)) : host === name;
}


/***/ }),

/***/ 67402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ chooseSandbox)
/* harmony export */ });
/** The sandbox that was chosen, proved to work. */
async function chooseSandbox(options, environment) {
    const { path, registries, runnerTemp } = environment;
    const nodePath = process.execPath;
    const limits = options.sandboxLimits ?? {};
    if (options.sandbox === "none") {
        const { createUnsandboxed } = await __webpack_require__.e(/* import() */ 2155).then(__webpack_require__.bind(__webpack_require__, 22155));
        return createUnsandboxed({ nodePath, path, env: registries, limits });
    }
    const [{ findBubblewrap }, { createBubblewrap }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6094).then(__webpack_require__.bind(__webpack_require__, 56094)),
        __webpack_require__.e(/* import() */ 7478).then(__webpack_require__.bind(__webpack_require__, 87478)),
    ]);
    const caFile = registries.NODE_EXTRA_CA_CERTS ?? registries.SSL_CERT_FILE;
    const registry = registries.npm_config_registry ?? registries.NPM_CONFIG_REGISTRY;
    return createBubblewrap({
        ...(await findBubblewrap({ path })),
        nodePath,
        path,
        limits,
        readOnlyPaths: options.sandboxRead,
        ...(runnerTemp === undefined ? {} : { runnerTemp }),
        ...(caFile === undefined ? {} : { caFile }),
        ...(registry === undefined ? {} : { registry }),
    });
}


/***/ }),

/***/ 36902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runInSandbox: () => (/* binding */ runInSandbox)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_temporary_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34969);
/* harmony import */ var _domain_protection_shapes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3936);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27406);
/* harmony import */ var _git_remove_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62105);
/* harmony import */ var _git_trusted_repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4099);
/* harmony import */ var _sandbox_host_policy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84281);
/* harmony import */ var _setup_project_setup_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6158);
/* harmony import */ var _choose_sandbox_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(67402);
/* harmony import */ var _open_project_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(65236);
/* harmony import */ var _session_checks_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(97994);
/* harmony import */ var _session_places_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2390);













/** Longer than any job; whoever waits can stop it. */
const timeoutMs = 7 * 24 * 60 * 60_000;
/**
 * Runs one command as a coder's command would run: in a workspace at the base commit, set up, in the sandbox. The
 * workspace is thrown away. Throws `setup-failed` where the dependencies can't be installed.
 */
async function runInSandbox(request, { env, signal }) {
    (0,_sandbox_host_policy_js__WEBPACK_IMPORTED_MODULE_7__/* .createHostPolicy */ .Ng)(request.allowHosts);
    const project = await (0,_open_project_js__WEBPACK_IMPORTED_MODULE_9__/* .openProject */ .U8)(request, env);
    const sandbox = await (0,_choose_sandbox_js__WEBPACK_IMPORTED_MODULE_12__/* .chooseSandbox */ .H)(project.options, project.environment);
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_config_temporary_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .temporaryDirectory */ .D)(env), "dev-agent-sandbox-"));
    const places = (0,_session_places_js__WEBPACK_IMPORTED_MODULE_11__/* .sessionPlaces */ .j)(project, { directory, record: { id: directory.slice(-6) } });
    const repository = await (0,_git_trusted_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .createTrustedRepository */ .o)({
        repository: project.facts,
        session: directory.slice(-6),
        sessionDirectory: directory,
        workspacesDirectory: places.workspaces,
        sandbox,
        author: { name: "dev-agent", email: "dev-agent@localhost" },
        clock: { now: () => new Date() },
        push: false,
        protection: _domain_protection_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .usualProtection */ .y7,
        userEnv: env,
        notice: () => { },
    });
    try {
        const workspace = await repository.agentWorkspace(project.facts.baseSha);
        if (request.setup)
            await setUp({ project, workspace, signal, sandbox, places });
        const result = await sandbox.run({
            workspace,
            // What it prints is shown as it comes, both streams in their order.
            argv: ["/bin/sh", "-c", 'exec "$@" 2>&1', "sh", ...request.argv],
            timeoutMs,
            allowHosts: request.allowHosts,
            readOnly: request.readOnly,
            onStdout: request.onOutput,
            signal,
        });
        signal.throwIfAborted();
        return { ...result, sandbox: sandbox.name };
    }
    finally {
        await repository.discardWorkspaces();
        await (0,_git_remove_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .removeTree */ .d)(directory);
    }
}
async function setUp({ project, workspace, signal, sandbox, places }) {
    const { baseSha } = project.facts;
    const setup = (0,_setup_project_setup_js__WEBPACK_IMPORTED_MODULE_8__/* .createProjectSetup */ .R)({
        sandbox,
        sharedCache: places.sharedSetupCache,
        sessionCache: places.sessionSetupCache,
        isBase: (sha) => sha === baseSha,
        config: (0,_session_checks_js__WEBPACK_IMPORTED_MODULE_10__/* .setupConfig */ .Q)(project.options),
    });
    const { ok, problem } = await setup.prepare(workspace, signal);
    signal.throwIfAborted();
    if (ok)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DevAgentError */ .NA({
        code: "setup-failed",
        kind: "configuration",
        message: `The project's set-up failed: ${problem ?? ""}`,
        remedy: "Mend it, or leave it out with --no-setup.",
    });
}


/***/ })

};
