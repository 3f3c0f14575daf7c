export const id = 2051;
export const ids = [2051];
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

/***/ 5963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aC: () => (/* binding */ profileFile),
/* harmony export */   ly: () => (/* binding */ restrictsUserNamespaces)
/* harmony export */ });
/* unused harmony exports restrictionFile, profileFor */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

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

/***/ 2051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/sandbox/apparmor.js
var apparmor = __webpack_require__(5963);
;// CONCATENATED MODULE: ./build/src/use-cases/about-sandbox.js
/** What a person should know of the sandbox that was chosen and proved. `restricted`: AppArmor restricts user namespaces. */
function aboutSandbox({ name }, restricted) {
    if (name === "none")
        return "none: untrusted commands run without isolation";
    return restricted
        ? `${name} works: AppArmor restricts user namespaces here, but not its own`
        : `${name} works`;
}

// EXTERNAL MODULE: ./build/src/use-cases/choose-sandbox.js
var choose_sandbox = __webpack_require__(7402);
// EXTERNAL MODULE: ./build/src/use-cases/choose-scanner.js
var choose_scanner = __webpack_require__(7443);
// EXTERNAL MODULE: ./build/src/use-cases/open-project.js + 3 modules
var open_project = __webpack_require__(9779);
// EXTERNAL MODULE: ./build/src/use-cases/require-tests.js
var require_tests = __webpack_require__(9546);
;// CONCATENATED MODULE: ./build/src/use-cases/doctor.js







/** Whether the repository, its tests, the sandbox and the secret scanner are ready for a session. */
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
    return [opened, tests, sandbox, scanner].map((each) => each.fact);
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


/***/ })

};
