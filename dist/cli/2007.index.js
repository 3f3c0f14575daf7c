export const id = 2007;
export const ids = [2007];
export const modules = {

/***/ 2397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ findCli),
  s: () => (/* binding */ installCli)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/process/find-program.js
var find_program = __webpack_require__(25661);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/src/process/run-command.js + 4 modules
var run_command = __webpack_require__(70566);
;// CONCATENATED MODULE: ./build/src/agents/install/download-program.js






/** The folder of a release in the cache, whether it is there or not. */
function cachedProgram({ release, packed, cacheDirectory }) {
    return (0,external_node_path_.join)(cacheDirectory, "programs", `${release.name.replace(/\W+/g, "-").slice(1)}-${packed.version}`);
}
/**
 * Brings a vendor's package into the cache: fetched by npm from the registry that is set up here, or kept from another run;
 * its checksum first, then unpacking, then one rename. No script of the package runs. Throws `Error` with the reason.
 */
async function downloadProgram(about) {
    const folder = cachedProgram(about);
    const programs = (0,external_node_path_.join)(folder, "..");
    await (0,promises_.mkdir)(programs, { recursive: true });
    const work = await (0,promises_.mkdtemp)((0,external_node_path_.join)(programs, "unpack-"));
    try {
        const archive = await archiveOf(about, work);
        await run(about, ["tar", "-xzf", archive, "-C", work, "--no-same-owner"]);
        // Another process may have put the same files there meanwhile.
        await (0,promises_.rename)((0,external_node_path_.join)(work, "package"), folder).catch((error) => {
            if (!(0,external_node_fs_.existsSync)(folder))
                throw error;
        });
        return folder;
    }
    finally {
        await (0,promises_.rm)(work, { recursive: true, force: true });
    }
}
/** The archive, kept or fetched: either way its checksum is the pinned one. */
async function archiveOf(about, work) {
    const { packed, downloads } = about;
    const digest = Buffer.from(packed.integrity.replace(/^sha512-/, ""), "base64").toString("hex");
    const key = `dev-agent-program-${digest.slice(0, 64)}`;
    const kept = (0,external_node_path_.join)(work, "kept.tgz");
    if ((await downloads?.restore(key, kept)) === true && (await integrityOf(kept)) === packed.integrity)
        return kept;
    const archive = await fetchArchive(about, work);
    const integrity = await integrityOf(archive);
    if (integrity !== packed.integrity)
        throw new Error(`the archive's checksum is ${integrity}, not the pinned ${packed.integrity}`);
    await downloads?.keep(key, archive);
    return archive;
}
async function fetchArchive(about, work) {
    const { name, version } = about.packed;
    const fetched = (0,external_node_path_.join)(work, "fetched");
    await (0,promises_.mkdir)(fetched);
    // Its own cache: what npm has cached here may have been put there by anybody.
    const own = ["--ignore-scripts", "--cache", (0,external_node_path_.join)(work, "npm"), "--pack-destination", fetched];
    await run(about, ["npm", "pack", `${name}@${version}`, ...own], work);
    const [archive] = await (0,promises_.readdir)(fetched);
    if (archive === undefined)
        throw new Error(`npm fetched nothing for ${name}@${version}`);
    return (0,external_node_path_.join)(fetched, archive);
}
async function integrityOf(file) {
    const hash = (0,external_node_crypto_.createHash)("sha512");
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file), hash);
    return `sha512-${hash.digest("base64")}`;
}
async function run({ env, signal }, argv, cwd) {
    const [program] = argv;
    try {
        const { exitCode, stderr, timedOut } = await (0,run_command/* runCommand */.d)({
            ...{ argv, env, timeoutMs: 600_000, keepBytes: 65_536 },
            ...(cwd === undefined ? {} : { cwd }),
            ...(signal === undefined ? {} : { signal }),
        });
        if (exitCode === 0)
            return;
        throw new Error(timedOut ? `${program} took too long` : `${program} failed: ${lastWords(stderr)}`);
    }
    catch (error) {
        if (error instanceof run_command/* NotStarted */.R)
            throw new Error(error.message);
        throw error;
    }
}
const lastWords = (text) => text
    .trim()
    .split("\n")
    .find((line) => /\S/.test(line))
    ?.trim() ?? "it said nothing";

// EXTERNAL MODULE: ./build/src/agents/install/releases.js + 1 modules
var releases = __webpack_require__(79845);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(88986);
;// CONCATENATED MODULE: ./build/src/agents/install/vendor-program.js






/**
 * A program that is installed, started once for its version; else why it can't be used.
 * @param file Absolute path.
 * @param path The value of PATH, for the node that some of them need.
 */
async function openProgram(name, { file, path }) {
    const files = filesOf(name, file);
    try {
        const { stdout, exitCode } = await (0,run_command/* runCommand */.d)({
            argv: [files.path, "--version"],
            // No home: asked for its version, it reads and writes nothing of the user's.
            env: { PATH: path, HOME: "/nonexistent" },
            timeoutMs: 30_000,
            keepBytes: 4_096,
        });
        const version = /(?:^|\s)(\d+\.\d+\.\d+(?:-[\w.]+)?)(?:\s|$)/.exec(stdout)?.[1];
        if (exitCode === 0 && version !== undefined)
            return { ...files, version };
        return { why: `${file} --version tells no version (exit code ${exitCode})` };
    }
    catch (error) {
        if (error instanceof run_command/* NotStarted */.R)
            return { why: error.message };
        throw error;
    }
}
function filesOf(name, file) {
    const real = (0,external_node_fs_.realpathSync)(file);
    const program = (0,external_node_fs_.statSync)(real).size < smallestProgram ? (behindScript(name, real) ?? real) : real;
    const own = packageOf(program);
    if (own !== null)
        return { path: program, readable: [own] };
    // Codex runs what models write in a program of its own, beside it.
    const host = (0,external_node_path_.join)((0,external_node_path_.dirname)(program), "codex-code-mode-host");
    return { path: program, readable: name === "codex" && (0,external_node_fs_.existsSync)(host) ? [program, host] : [program] };
}
/** Bytes. What is smaller is a script in front of the program. */
const smallestProgram = 1_000_000;
/**
 * The program that npm's script would start, of the package for this platform beside it: one process less stands between
 * us and it. Null where there is none, as with versions that were scripts themselves.
 */
function behindScript(name, script) {
    const manifest = `${releases/* cliReleases */.DU[name].name}-${(0,releases/* platformOf */.tj)(name)}/package.json`;
    try {
        return programIn(name, (0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)((0,external_node_module_.createRequire)(script).resolve(manifest))));
    }
    catch {
        return null;
    }
}
/** The program in an unpacked package of one platform. */
function programIn(name, folder) {
    if (name === "codex")
        return codexIn(folder);
    const program = (0,external_node_path_.join)(folder, "claude");
    return (0,external_node_fs_.existsSync)(program) ? program : null;
}
function codexIn(folder) {
    const machine = process.arch === "arm64" ? "aarch64" : "x86_64";
    const system = process.platform === "darwin" ? "apple-darwin" : "unknown-linux-musl";
    const program = (0,external_node_path_.join)(folder, "vendor", `${machine}-${system}`, "bin", "codex");
    return (0,external_node_fs_.existsSync)(program) ? program : null;
}
/** The folder of the vendor's package that a file belongs to; null where it stands alone. */
function packageOf(file) {
    for (let folder = (0,external_node_path_.dirname)(file); folder !== (0,external_node_path_.dirname)(folder); folder = (0,external_node_path_.dirname)(folder)) {
        const manifest = (0,external_node_path_.join)(folder, "package.json");
        if (!(0,external_node_fs_.existsSync)(manifest))
            continue;
        const content = (0,json/* parseJson */.qF)((0,external_node_fs_.readFileSync)(manifest, "utf8"));
        const isVendors = (0,json/* isObject */.Gv)(content) && /^@(?:anthropic-ai|openai)\//.test(`${content.name}`);
        return isVendors ? folder : null;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/agents/install/find-cli.js






/** Looks for a program on the PATH, and installs nothing. */
async function findCli({ name, path, installs }) {
    const { version } = releases/* cliReleases */.DU[name];
    const file = (0,find_program/* findProgram */.K)(name, path);
    const opened = file === undefined ? { why: `${name} isn't on the PATH` } : await openProgram(name, { file, path });
    if ("version" in opened)
        return { status: "installed", program: opened };
    // What is there and doesn't work is somebody's own: it isn't replaced in silence.
    if (installs && file === undefined && packedFor(name) !== undefined)
        return { status: "installable", version };
    return {
        status: "missing",
        why: opened.why,
        fix: `Install it: npm install -g ${releases/* cliReleases */.DU[name].name}@${version}`,
    };
}
const packedFor = (name, release = releases/* cliReleases */.DU[name]) => release.packages[(0,releases/* platformOf */.tj)(name)];
/** Installs the pinned version into the cache, unless it is there. Throws DevAgentError of kind infrastructure. */
async function installCli(install) {
    const { name, path } = install;
    const release = install.release ?? releases/* cliReleases */.DU[name];
    const packed = packedFor(name, release);
    if (packed === undefined)
        throw notInstalled(release, `there is no package of it for ${(0,releases/* platformOf */.tj)(name)}`);
    const about = { ...install, release, packed };
    try {
        const cached = cachedProgram(about);
        const folder = (0,external_node_fs_.existsSync)(cached) ? cached : await downloadProgram(about);
        const file = programIn(name, folder);
        const opened = file === null ? { why: "its package holds no program" } : await openProgram(name, { file, path });
        if ("version" in opened)
            return opened;
        throw new Error(opened.why);
    }
    catch (error) {
        throw notInstalled(release, error.message, error);
    }
}
function notInstalled({ name, version }, why, cause) {
    return new errors/* DevAgentError */.NA({
        code: "agent-not-installed",
        kind: "infrastructure",
        message: `${name} ${version} could not be installed: ${why}.`,
        remedy: "Look at the network and npm's settings, install it beforehand, or choose an agent that needs no program.",
        cause,
    });
}


/***/ }),

/***/ 79845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DU: () => (/* binding */ cliReleases),
  pb: () => (/* binding */ oldestTested),
  tj: () => (/* binding */ platformOf)
});

;// CONCATENATED MODULE: ./build/src/agents/install/releases.json
const releases_namespaceObject = /*#__PURE__*/JSON.parse('{"claude":{"name":"@anthropic-ai/claude-code","version":"2.1.332","packages":{"linux-arm64":{"name":"@anthropic-ai/claude-code-linux-arm64","version":"2.1.332","integrity":"sha512-BlHNEtK38KBPWU31F4lUSS9sHclCyfWbThT1CErvxxH8+XcljYLZlQwdyXBkTD62rw1TgfE1u1a+quMWS0NSJg=="},"linux-arm64-musl":{"name":"@anthropic-ai/claude-code-linux-arm64-musl","version":"2.1.332","integrity":"sha512-jdjkkJLfAQ9M1HbT05tZHQpGNZUEPUebYwW/xpiMypZddB0lNlHlB9mXfOVV/UUPO0JCghj1NSQjxhhJc4L4CA=="},"linux-x64":{"name":"@anthropic-ai/claude-code-linux-x64","version":"2.1.332","integrity":"sha512-f4JWhzwYutJIHScC7/dYOPX6s28tt7ZADhsOi8zwOHq5fFPEuUeChh2NMfinSg0GrUckYxaeebC4h0DqiKzLcw=="},"linux-x64-musl":{"name":"@anthropic-ai/claude-code-linux-x64-musl","version":"2.1.332","integrity":"sha512-QoQzwipnqRAdBKDAJNJ2Qvl37G6x8nCugfOQa+nuMcGIRgGEOLeWoq3pTLMQRScL37estAQBGH9ygR3WFVbIfw=="}}},"codex":{"name":"@openai/codex","version":"0.171.0","packages":{"linux-arm64":{"name":"@openai/codex","version":"0.171.0-linux-arm64","integrity":"sha512-9z17t4bbUJ9UCIb49O4PoA+ki+45q3rd8nZ8PeH6sYnlKkBld/Xpo/OS3h3Ti954+foshX4o7k5TCU8N7zzqQA=="},"linux-x64":{"name":"@openai/codex","version":"0.171.0-linux-x64","integrity":"sha512-l66NZkQgdk2C3pbcfULDz42yEUB581MVA6I+Y43Wp4OIqEy73HCdmZ0GTjeAHY2ycuH4N00d9VsLrwT1jxshTw=="}}}}');
;// CONCATENATED MODULE: ./build/src/agents/install/releases.js

/** Written by `npm run cli-releases` from the lockfile that the programs are tested at. */
const cliReleases = releases_namespaceObject;
/** The oldest versions that dev-agent was tried with; the newest are the pinned ones. */
const oldestTested = { claude: "2.1.197", codex: "0.169.0" };
/** e.g. `linux-x64`; `linux-x64-musl` where the C library is musl. */
function platformOf(name) {
    const platform = `${process.platform}-${process.arch}`;
    // Codex is linked statically and runs with either.
    return name === "claude" && process.platform === "linux" && !hasGlibc() ? `${platform}-musl` : platform;
}
function hasGlibc() {
    const { header } = process.report.getReport();
    return header?.glibcVersionRuntime !== undefined;
}


/***/ }),

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

/***/ 25661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The first program of that name in a search path. */
function findProgram(name, path) {
    return path
        .split(":")
        .filter(node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)
        .map((directory) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name))
        .find(isExecutable);
}
function isExecutable(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y8: () => (/* binding */ planFault),
/* harmony export */   j7: () => (/* binding */ meteredAccess),
/* harmony export */   jr: () => (/* binding */ keyVariables),
/* harmony export */   t7: () => (/* binding */ cliAccess)
/* harmony export */ });
/* harmony import */ var _domain_agent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98951);

const plans = {
    "claude-cli": { found: "claudePlan", from: "the login of `claude`" },
    "codex-cli": { found: "codexPlan", from: "the login of `codex`" },
};
/** The login of a plan, which the vendor's own program alone may use. */
function planAccess(agent, credentials) {
    const { found, from } = plans[agent];
    const login = credentials[found];
    const fault = credentials.unusable[found];
    if (fault !== undefined)
        return unusableFor(fault);
    if (login === null)
        return null;
    return { access: { kind: "plan", login, from: login.type === "token" ? "CLAUDE_CODE_OAUTH_TOKEN" : from } };
}
/** Why the login of a provider's plan that is there can't be used; undefined where there is none, or one that can. */
function planFault(provider, { unusable }) {
    return unusable[provider === "anthropic" ? "claudePlan" : "codexPlan"];
}
const unusableFor = ({ message, remedy }) => ({
    unusable: message.replace(/\.$/, ""),
    fix: remedy,
});
const keyVariables = { anthropic: "ANTHROPIC_API_KEY", openai: "OPENAI_API_KEY" };
/** What pays by the call: the identity of a job, where that was set up, else a key. */
function meteredAccess(provider, credentials) {
    const isAnthropic = provider === "anthropic";
    const settings = isAnthropic ? credentials.anthropicFederation : credentials.openaiFederation;
    if (settings !== null)
        return { access: { kind: "federated", settings, from: "the job's identity" } };
    const key = (isAnthropic ? credentials.anthropicApiKey : credentials.openaiApiKey)?.trim() ?? "";
    const from = keyVariables[provider];
    if (key === "")
        return null;
    if (/^[\x21-\x7e]+$/.test(key))
        return { access: { kind: "metered", key, from } };
    return {
        unusable: `${from} holds spaces, line breaks or other characters that no key has`,
        fix: `Set ${from} anew.`,
    };
}
/**
 * What a program of a vendor's logs in with: its plan before anything that is paid by the call. A plan that is there and
 * can't be used isn't passed over for a key: that would cost money that nobody asked for.
 */
function cliAccess(agent, credentials) {
    return planAccess(agent, credentials) ?? meteredAccess((0,_domain_agent_js__WEBPACK_IMPORTED_MODULE_0__/* .providerOf */ .lc)(agent), credentials);
}


/***/ }),

/***/ 87700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ paymentOf),
/* harmony export */   P7: () => (/* binding */ describeAgent),
/* harmony export */   _0: () => (/* binding */ settleAgents),
/* harmony export */   pH: () => (/* binding */ changeAgents)
/* harmony export */ });
/* harmony import */ var _domain_agent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98951);
/* harmony import */ var _domain_choose_agents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93784);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _survey_agents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2965);




/**
 * Decides who plays which role, from who can work here. Only agents that may be needed are looked at.
 * @throws DevAgentError of kind configuration where a role has nobody.
 */
async function settleAgents(options, place) {
    const { agents: wishes } = options;
    const reports = await (0,_survey_agents_js__WEBPACK_IMPORTED_MODULE_3__/* .surveyAgents */ .h)(place, neededFor(Object.values(wishes)));
    const casting = (0,_domain_choose_agents_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseAgents */ .I)({ wishes, standings: standingsOf(reports, options) });
    if (!casting.complete)
        throw nobodyFor(casting, wishes, reports);
    const plans = reports.filter(({ credential }) => credential === "plan").map(({ agent }) => agent);
    return { options: { ...options, agents: casting.cast, plans }, reports };
}
/**
 * Gives some roles of a session another agent; the others stay who they are, usable or not: they may have done their part.
 * @throws DevAgentError of kind configuration where a changed role has nobody.
 */
async function changeAgents(options, changed, place) {
    const asked = Object.values(changed);
    if (asked.length === 0)
        return options;
    const reports = await (0,_survey_agents_js__WEBPACK_IMPORTED_MODULE_3__/* .surveyAgents */ .h)(place(), neededFor(asked));
    const wishes = { ...options.agents, ...changed };
    const isKept = ([role]) => !(role in changed);
    const kept = Object.fromEntries(Object.entries(options.agents).filter(isKept));
    const casting = (0,_domain_choose_agents_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseAgents */ .I)({ wishes, standings: standingsOf(reports, options), kept });
    if (!casting.complete)
        throw nobodyFor(casting, wishes, reports);
    return { ...options, agents: casting.cast };
}
/** Where keys may pay, `auto` takes whoever can work. */
function standingsOf(reports, { allowPaid }) {
    return allowPaid ? reports.map(({ agent, lacks }) => ({ agent, lacks })) : reports;
}
function neededFor(wishes) {
    const named = wishes.map(({ agent }) => agent);
    if (named.includes("auto"))
        return _domain_agent_js__WEBPACK_IMPORTED_MODULE_0__/* .liveAgents */ .j5;
    return _domain_agent_js__WEBPACK_IMPORTED_MODULE_0__/* .liveAgents */ .j5.filter((agent) => named.includes(agent));
}
/** How the calls of an agent are paid, e.g. `plan`; null for a recording. */
function paymentOf({ agent }, reports) {
    return reports.find((report) => report.agent === agent)?.credential ?? null;
}
/** e.g. `claude-cli:claude-opus-5-5 (plan)`. */
function describeAgent(choice, reports) {
    const payment = paymentOf(choice, reports);
    return payment === null ? (0,_domain_agent_js__WEBPACK_IMPORTED_MODULE_0__/* .agentName */ .Lp)(choice) : `${(0,_domain_agent_js__WEBPACK_IMPORTED_MODULE_0__/* .agentName */ .Lp)(choice)} (${payment})`;
}
function nobodyFor({ role, lacking }, wishes, reports) {
    const said = lacking.map(({ agent, lacks }) => `${agent}: ${lacks}`);
    const [only] = lacking;
    if (wishes[role]?.agent !== "auto" && only !== undefined)
        return unusable(role, only, reports);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DevAgentError */ .NA({
        code: "no-agent",
        kind: "configuration",
        message: `Nobody can play the ${role}. ${said.join("; ")}.`,
        remedy: "Make one of them usable (`dev-agent doctor` says how), or try `dev-agent demo`, which needs none.",
    });
}
function unusable(role, { agent, lacks }, reports) {
    const fix = reports.find((report) => report.agent === agent)?.fix ?? "";
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DevAgentError */ .NA({
        code: "agent-unusable",
        kind: "configuration",
        message: `The ${role}'s agent ${agent} can't be used: ${lacks}.`,
        remedy: fix.replace(/(?<!\.)$/, "."),
    });
}


/***/ }),

/***/ 2965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ cliNames),
  h: () => (/* binding */ surveyAgents)
});

// EXTERNAL MODULE: ./build/src/agents/install/find-cli.js + 2 modules
var find_cli = __webpack_require__(2397);
// EXTERNAL MODULE: ./build/src/agents/install/releases.js + 1 modules
var releases = __webpack_require__(79845);
;// CONCATENATED MODULE: ./build/src/agents/install/judge-version.js

/** What is to be said about a version that dev-agent was never tried with; null where it was. */
function judgeVersion(name, version) {
    const from = releases/* oldestTested */.pb[name];
    const to = releases/* cliReleases */.DU[name].version;
    const tested = `dev-agent was tested with ${from} to ${to}`;
    if (compare(version, from) < 0)
        return `${name} ${version} is older: ${tested}.`;
    if (compare(version, to) > 0)
        return `${name} ${version} is newer: ${tested}.`;
    return null;
}
/** Below 0: `a` comes first. A version that is not released yet comes before the one it will be. */
function compare(a, b) {
    const [left, right] = [numbersOf(a), numbersOf(b)];
    const at = left.findIndex((number, index) => number !== right[index]);
    if (at >= 0)
        return (left[at] ?? 0) - (right[at] ?? 0);
    return Number(b.includes("-")) - Number(a.includes("-"));
}
const numbersOf = (version) => (version.split("-")[0] ?? "").split(".").map(Number);

// EXTERNAL MODULE: ./build/src/domain/agent.js
var domain_agent = __webpack_require__(98951);
// EXTERNAL MODULE: ./build/src/use-cases/agents/access.js
var access = __webpack_require__(600);
;// CONCATENATED MODULE: ./build/src/use-cases/agents/survey-agents.js




/** Looks at all agents, or at some. */
function surveyAgents(place, agents = domain_agent/* liveAgents */.j5) {
    return Promise.all(agents.map((agent) => ((0,domain_agent/* isVendorCli */.l3)(agent) ? surveyCli(agent, place) : surveyApi(agent, place))));
}
const cliNames = {
    "claude-cli": "claude",
    "codex-cli": "codex",
};
async function surveyApi(agent, { credentials }) {
    const provider = (0,domain_agent/* providerOf */.lc)(agent);
    const variable = access/* keyVariables */.jr[provider];
    const login = loginOf((0,access/* meteredAccess */.j7)(provider, credentials), {
        lacks: `${variable} is not set`,
        fix: `Set ${variable}.`,
    });
    const about = { agent, version: null, installed: true, caution: null, ...login };
    if (login.lacks !== null || (0,access/* planFault */.Y8)(provider, credentials) === undefined)
        return about;
    const unasked = `${variable} is billed by the call, in place of a plan whose login can't be used: name it with --agent, or say --paid`;
    return { ...about, unasked };
}
async function surveyCli(agent, place) {
    const name = cliNames[agent];
    const standing = await (0,find_cli/* findCli */.M)({ name, ...place });
    const login = loginOf((0,access/* cliAccess */.t7)(agent, place.credentials), withoutLogin(agent));
    const broken = (0,access/* planFault */.Y8)((0,domain_agent/* providerOf */.lc)(agent), place.credentials) !== undefined && login.lacks !== null;
    const about = {
        ...{ agent, ...login, ...programOf(standing, name) },
        ...(broken ? { brokenPlan: true } : {}),
    };
    if (standing.status === "missing")
        return { ...about, lacks: standing.why, fix: standing.fix };
    return about;
}
function programOf(standing, name) {
    if (standing.status === "missing")
        return { version: null, installed: false, caution: null };
    if (standing.status === "installable")
        return { version: standing.version, installed: false, caution: null };
    const { version } = standing.program;
    return { version, installed: true, caution: judgeVersion(name, version) };
}
const plans = {
    "claude-cli": { name: "Claude plan", login: "Log in once with `claude`, or set CLAUDE_CODE_OAUTH_TOKEN" },
    "codex-cli": { name: "ChatGPT plan", login: "Log in once with `codex login`" },
};
function withoutLogin(agent) {
    const variable = access/* keyVariables */.jr[(0,domain_agent/* providerOf */.lc)(agent)];
    const { name, login } = plans[agent];
    return {
        lacks: `there is neither the login of a ${name} nor ${variable}`,
        fix: `${login}, or set ${variable}.`,
    };
}
/** @param none What is to be said where there is nothing. */
function loginOf(found, none) {
    if (found === null)
        return { credential: null, from: "", ...none };
    if ("access" in found)
        return { credential: found.access.kind, from: found.access.from, lacks: null, fix: "" };
    return { credential: null, from: "", lacks: found.unusable, fix: found.fix };
}


/***/ }),

/***/ 10892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ surveyPlace)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/domain/json.js
var domain_json = __webpack_require__(88986);
;// CONCATENATED MODULE: ./build/src/agents/credentials/credentials.js

const noCredentials = {
    anthropicApiKey: null,
    openaiApiKey: null,
    claudePlan: null,
    codexPlan: null,
    anthropicFederation: null,
    openaiFederation: null,
    unusable: {},
    secrets: [],
};
/** What a workflow's secrets come to. As in Claude's own program, a token goes before a file. */
function credentialsOf(read) {
    const token = read.claudeCodeOauthToken;
    return {
        ...noCredentials,
        anthropicApiKey: read.anthropicApiKey,
        openaiApiKey: read.openaiApiKey ?? keyIn(read.codexAuth),
        claudePlan: token === null ? fileLogin(read.claudeCredentials) : { type: "token", token },
        codexPlan: keyIn(read.codexAuth) === null ? fileLogin(read.codexAuth) : null,
        secrets: read.secrets,
    };
}
function fileLogin(content) {
    return content === null ? null : { type: "file", content };
}
/** The API key of a Codex file that holds no login of a plan: calls with it are metered like any key's. */
function keyIn(codex) {
    if (codex === null || "tokens" in codex)
        return null;
    return (0,domain_json/* textAt */.$6)(codex, "OPENAI_API_KEY") || null;
}

;// CONCATENATED MODULE: ./build/src/agents/credentials/wrong-credential.js

/** An input of the Action, which the workflow fills from a secret. */
function inputSource(name) {
    return { name, renew: "Renew the repository's secret; no model was called." };
}
/** Names the source and what is wrong with it, and nothing of its value. */
function wrongCredential({ name, renew }, why) {
    return new errors/* DevAgentError */.NA({
        code: "credential",
        kind: "configuration",
        message: `The credential ${name} can't be used: ${why}.`,
        remedy: renew,
    });
}
/** What people paste in place of any credential; null for anything else. */
function pastedInstead(value) {
    if (/^\*+$/.test(value))
        return "it is only asterisks: a masked value was pasted";
    if (/^["'`].*["'`]$/s.test(value))
        return "it stands in quotes; paste it without them";
    if (/^(?:~|\$HOME|\.{0,2})\/\S*$/.test(value) || /^[^{}"\n]{1,1000}\.json$/i.test(value))
        return "it is a path; paste the file's content";
    return null;
}

;// CONCATENATED MODULE: ./build/src/agents/credentials/read-token.js


/** Shorter ones were cut off. */
const shortestToken = 20;
const oauth = [/^sk-ant-oat/, "a Claude OAuth token: it goes into claude-code-oauth-token"];
const refresh = [/^(?:sk-ant-ort|rt_)/, "a refresh token, which nothing here takes"];
const anthropic = [/^sk-ant-(?!oat|ort)/, "an Anthropic API key: it goes into anthropic-api-key"];
const openai = [/^sk-(?!ant-)/, "an OpenAI API key: it goes into openai-api-key"];
const login = [/^eyJ[\w-]+\./, "a login's access token (JWT); its whole file goes into codex-auth"];
const github = [/^(?:gh[a-z]_|github_pat_)/, "a GitHub token, which opens no model"];
const anthropicKey = { fits: /^\S+$/, others: [oauth, refresh, openai, login, github] };
const claudeToken = {
    fits: /^sk-ant-oat\S+$/,
    others: [refresh, anthropic, openai, login, github],
};
const openaiKey = { fits: /^sk-\S+$/, others: [oauth, refresh, anthropic, login, github] };
/** A token that was given as an input of its own; null where none was. */
function readToken(source, value, kind) {
    const token = value.trim();
    if (token === "")
        return null;
    const problem = pastedInstead(token) ?? tokenProblem(token, kind);
    if (problem !== null)
        throw wrongCredential(source, problem);
    return token;
}
/** Why this is no token of that kind; null when it looks like one. Says nothing of its value. */
function tokenProblem(token, { fits, others }) {
    if (/^\*+$/.test(token))
        return "it is only asterisks: a masked value was pasted";
    if (token.startsWith("{") || isBase64Json(token))
        return "it is JSON, and a token is wanted";
    const other = others.find(([pattern]) => pattern.test(token));
    if (other !== undefined)
        return `it is ${other[1]}`;
    if (/\s/.test(token))
        return "it has white space in it: part of something else was pasted";
    if (!/^[!-~]+$/.test(token))
        return "it has characters in it that no token has";
    if (token.length < shortestToken)
        return `it is too short (${token.length} characters): it was cut off`;
    return fits.test(token) ? null : "it does not look like one";
}
function isBase64Json(text) {
    return (0,domain_json/* isObject */.Gv)((0,domain_json/* parseJson */.qF)(Buffer.from(text, "base64").toString("utf8")));
}

;// CONCATENATED MODULE: ./build/src/agents/credentials/require-life.js

/** Beyond it, in the year 5138, it is no time in milliseconds. */
const latest = 1e14;
/** @param expiresAt Milliseconds since the epoch. */
function requireLife(source, expiresAt, { now, neededMs }) {
    if (expiresAt === undefined)
        throw wrongCredential(source, "it doesn't say when it expires");
    if (!(expiresAt >= 0 && expiresAt < latest))
        throw wrongCredential(source, "the time at which it says that it expires is none");
    const left = expiresAt - now.getTime();
    const at = new Date(expiresAt).toISOString();
    if (left <= 0)
        throw wrongCredential(source, `it expired at ${at}`);
    if (left < neededMs)
        throw wrongCredential(source, `it lives for ${minutes(left)} more minutes (until ${at}), and the job may take ${minutes(neededMs)}`);
}
const minutes = (ms) => Math.floor(ms / 60_000);

;// CONCATENATED MODULE: ./build/src/agents/credentials/token-values.js

// GitHub blanks every output that holds a masked value, so nothing but tokens may be masked: no account type, scope, id or
// time, however long.
/** Names of fields whose value is a secret. */
const secretName = /(?:token|secret|password|api_?key)$/i;
const refreshName = /refresh_?token$/i;
/** Every value in a login's file that is a token, by its field's name or by its look. */
function tokenValues(value, name = "") {
    if (typeof value === "string")
        return secretName.test(name) || looksLikeToken(value) ? [value] : [];
    if (Array.isArray(value))
        return value.flatMap((item) => tokenValues(item, name));
    if (!(0,domain_json/* isObject */.Gv)(value))
        return [];
    return Object.entries(value).flatMap(([field, item]) => tokenValues(item, field));
}
/** A known beginning, a signed token, or a long run that is neither words nor a time. */
function looksLikeToken(text) {
    if (/^(?:sk-|rt_|gh[a-z]_|github_pat_|eyJ[\w-]+\.)/.test(text))
        return true;
    const runs = text.match(/[a-z0-9+/]{16,}/gi) ?? [];
    return runs.some((run) => /\d.*\d/.test(run) && (run.match(/[a-z]/gi) ?? []).length > 3);
}
/**
 * The same without refresh tokens: they are single-use, and a job that spent one would lock every later one out. No copy
 * under another name stays either.
 */
function withoutRefreshTokens(json) {
    const spent = refreshTokens(json).filter((token) => token !== "");
    return without(json, spent);
}
function refreshTokens(value, name = "") {
    if (typeof value === "string")
        return refreshName.test(name) || /^sk-ant-ort/.test(value) ? [value] : [];
    if (Array.isArray(value))
        return value.flatMap((item) => refreshTokens(item, name));
    if (!(0,domain_json/* isObject */.Gv)(value))
        return [];
    return Object.entries(value).flatMap(([field, item]) => refreshTokens(item, field));
}
function without(value, spent) {
    const isKept = (item) => typeof item !== "string" || !spent.some((token) => item.includes(token));
    if (Array.isArray(value))
        return value.filter(isKept).map((item) => without(item, spent));
    if (!(0,domain_json/* isObject */.Gv)(value))
        return value;
    const fields = Object.entries(value).filter(([name, item]) => !refreshName.test(name) && isKept(item));
    return Object.fromEntries(fields.map(([name, item]) => [name, without(item, spent)]));
}

;// CONCATENATED MODULE: ./build/src/agents/credentials/read-login.js





/** The file of a login as it was given, or base64 of it; null where none was. */
function readLoginFile(source, value) {
    const text = value.trim();
    if (text === "")
        return null;
    const pasted = pastedInstead(text);
    if (pasted !== null)
        throw wrongCredential(source, pasted);
    if (/^(?:sk-|rt_|eyJ[\w-]+\.)/.test(text))
        throw wrongCredential(source, "it is a token, and the content of a JSON file is wanted");
    const given = (0,domain_json/* parseJson */.qF)(text);
    if ((0,domain_json/* isObject */.Gv)(given))
        return given;
    if (given !== undefined)
        throw wrongCredential(source, "it is JSON, but none of a login");
    const plain = text.startsWith("{") ? text : Buffer.from(text, "base64").toString("utf8");
    const parsed = (0,domain_json/* parseJson */.qF)(plain);
    if ((0,domain_json/* isObject */.Gv)(parsed))
        return parsed;
    const isCut = /^\ufeff?\s*\{/.test(plain);
    throw wrongCredential(source, isCut ? "its JSON is not whole: it was cut off" : "it is no JSON");
}
/** Claude's login without its refresh token. */
function readClaude(source, json, lifetime) {
    if ("tokens" in json || "OPENAI_API_KEY" in json)
        throw wrongCredential(source, "it is Codex' auth.json: it goes into codex-auth");
    const login = (0,domain_json/* objectAt */.lJ)(json, "claudeAiOauth");
    const token = (0,domain_json/* textAt */.$6)(login, "accessToken");
    if (token === "")
        throw wrongCredential(source, "it has no claudeAiOauth.accessToken");
    requireKind(source, { name: "claudeAiOauth.accessToken", token, kind: claudeToken });
    const { expiresAt } = login;
    if (expiresAt != null && typeof expiresAt !== "number")
        throw wrongCredential(source, "its expiresAt is no number");
    if (typeof expiresAt === "number" && expiresAt > 0 && expiresAt < 1e11)
        throw wrongCredential(source, "its expiresAt is in seconds, and Claude writes milliseconds");
    requireLife(source, expiresAt ?? undefined, lifetime);
    return { claudeAiOauth: withoutRefreshTokens(login) };
}
/** Codex' login without its refresh token, or its API key. */
function readCodex(source, json, lifetime) {
    if ("claudeAiOauth" in json)
        throw wrongCredential(source, "it is Claude's credentials: it goes into claude-credentials");
    const token = (0,domain_json/* textAt */.$6)((0,domain_json/* objectAt */.lJ)(json, "tokens"), "access_token");
    const key = (0,domain_json/* textAt */.$6)(json, "OPENAI_API_KEY");
    if (token === "" && key === "")
        throw wrongCredential(source, "it has neither tokens.access_token nor OPENAI_API_KEY");
    if (token === "") {
        requireKind(source, { name: "OPENAI_API_KEY", token: key, kind: openaiKey });
        return { OPENAI_API_KEY: key };
    }
    const expires = (0,domain_json/* numberAt */.tk)(claimsOf(source, token), "exp");
    requireLife(source, expires === undefined ? undefined : expires * 1_000, lifetime);
    const kept = withoutRefreshTokens(json);
    // Codex reads no file without the field, and can do nothing with an empty one. An API key beside the login stays out.
    return { ...kept, OPENAI_API_KEY: null, tokens: { ...(0,domain_json/* objectAt */.lJ)(kept, "tokens"), refresh_token: "" } };
}
function requireKind(source, { name, token, kind }) {
    const problem = tokenProblem(token, kind);
    if (problem !== null)
        throw wrongCredential(source, `look at its ${name}: ${problem}`);
}
/** What a signed token (JWT) says of itself. */
function claimsOf(source, token) {
    const [, payload] = /^[\w-]+\.([\w-]+)\.[\w-]+$/.exec(token) ?? [];
    const claims = (0,domain_json/* parseJson */.qF)(Buffer.from(payload ?? "", "base64url").toString("utf8"));
    if ((0,domain_json/* isObject */.Gv)(claims))
        return claims;
    throw wrongCredential(source, "its access token is no whole JWT: it was cut off or is another");
}

;// CONCATENATED MODULE: ./build/src/agents/credentials/read-credentials.js







/**
 * The credentials of the person at this machine: of variables, and of the logins that the programs themselves left in
 * files. A login that can't be used is told in `unusable`, as something else may be chosen. Refresh tokens stay where they
 * are: they are single-use, and a session that spent one would log the person out.
 */
function readCredentials(places, lifetime) {
    const claude = readPlan(claudeFile(places), lifetime);
    const codex = readPlan(codexFile(places), lifetime);
    const token = readPlanToken(places.claudeCodeOauthToken ?? "");
    const given = [places.anthropicApiKey, places.openaiApiKey, places.claudeCodeOauthToken];
    const found = [...given.filter((value) => value !== undefined), ...claude.secrets, ...codex.secrets];
    return {
        ...noCredentials,
        anthropicApiKey: places.anthropicApiKey ?? null,
        openaiApiKey: places.openaiApiKey ?? keyIn(codex.content),
        claudePlan: token.login ?? (token.fault === undefined ? fileLogin(claude.content) : null),
        codexPlan: keyIn(codex.content) === null ? fileLogin(codex.content) : null,
        unusable: present({
            claudePlan: token.fault ?? (token.login === null ? claude.fault : undefined),
            codexPlan: codex.fault,
        }),
        secrets: [...new Set(found)].filter(({ length }) => length >= shortestToken),
    };
}
function claudeFile({ claudeDirectory }) {
    const path = (0,external_node_path_.join)(claudeDirectory, ".credentials.json");
    const renew = "Start `claude` once, which renews its login or asks for a new one; then run dev-agent again.";
    return { path, source: { name: path, renew }, read: readClaude };
}
function codexFile({ codexDirectory }) {
    const path = (0,external_node_path_.join)(codexDirectory, "auth.json");
    const renew = "Start `codex` once, which renews its login, or run `codex login`; then run dev-agent again.";
    return { path, source: { name: path, renew }, read: readCodex };
}
/** Its tokens are secrets also where the login can't be used: the one that renews it may still be good. */
function readPlan({ path, source, read }, lifetime) {
    let secrets = [];
    try {
        const json = readLoginFile(source, textOf(path));
        if (json === null)
            return { content: null, secrets };
        secrets = tokenValues(json);
        return { content: read(source, json, lifetime), secrets };
    }
    catch (thrown) {
        return { content: null, fault: (0,errors/* toDevAgentError */.c8)(thrown), secrets };
    }
}
/** Empty where there is no such file. */
function textOf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, "utf8");
    }
    catch (thrown) {
        if (["ENOENT", "ENOTDIR"].includes(thrown.code ?? ""))
            return "";
        throw thrown;
    }
}
function readPlanToken(value) {
    const renew = "Set CLAUDE_CODE_OAUTH_TOKEN to what `claude setup-token` prints, or unset it.";
    try {
        const token = readToken({ name: "CLAUDE_CODE_OAUTH_TOKEN", renew }, value, claudeToken);
        return { login: token === null ? null : { type: "token", token } };
    }
    catch (thrown) {
        return { login: null, fault: (0,errors/* toDevAgentError */.c8)(thrown) };
    }
}
function present(faults) {
    return Object.fromEntries(Object.entries(faults).filter(([, fault]) => fault !== undefined));
}

;// CONCATENATED MODULE: ./build/src/use-cases/agents/survey-place.js

/** A login that ends sooner is renewed first: nobody here can, without the token for it. */
const shortestLifeMs = 5 * 60_000;
/** Where agents are looked for; only a job on GitHub installs what isn't there: its machine is thrown away. */
function surveyPlace(environment, { mode, credentials }) {
    const found = credentials ?? ofThisMachine(environment);
    return { credentials: found, path: environment.path, installs: mode === "action" };
}
function ofThisMachine(environment) {
    return readCredentials(environment, { now: new Date(), neededMs: shortestLifeMs });
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

/***/ 17443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ chooseScanner)
/* harmony export */ });
/** The secret scanner that was chosen; gitleaks is found or downloaded now, so that a session doesn't start without it. */
async function chooseScanner(options, environment, downloads) {
    if (options.secretScanner === "secretlint") {
        const { createSecretlint } = await __webpack_require__.e(/* import() */ 7705).then(__webpack_require__.bind(__webpack_require__, 47705));
        return { name: "secretlint", open: (source) => createSecretlint({ source }) };
    }
    const [{ locateGitleaks }, { createGitleaks }] = await Promise.all([
        __webpack_require__.e(/* import() */ 9275).then(__webpack_require__.bind(__webpack_require__, 69275)),
        __webpack_require__.e(/* import() */ 7575).then(__webpack_require__.bind(__webpack_require__, 87575)),
    ]);
    const { path, cacheDirectory, gitleaksPath: configured } = environment;
    const platform = `${process.platform}-${process.arch}`;
    const gitleaks = await locateGitleaks({ configured, path, cacheDirectory, platform, downloads });
    const open = (source) => createGitleaks({ gitleaks, source, path });
    return { name: gitleaks.version === null ? "gitleaks" : `gitleaks ${gitleaks.version}`, open };
}


/***/ }),

/***/ 45049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ proofDirectories)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);


/** Where canaries are laid that no command may see; without what the configuration opens to commands. */
function proofDirectories({ options, environment }) {
    const { cacheDirectory, runnerTemp } = environment;
    const isOpened = (path) => options.sandboxRead.some((root) => path === root || path.startsWith(`${root}/`));
    const more = [cacheDirectory, runnerTemp].filter((path) => path !== undefined);
    return [(0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), ...more].filter((path) => !isOpened(path) && isUsable(path));
}
function isUsable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path, { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 99546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ requireTests)
/* harmony export */ });
/* harmony import */ var _checks_unit_tests_detect_tests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80015);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _git_commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76350);
/* harmony import */ var _git_read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14563);




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
