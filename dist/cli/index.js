#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 71553:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 80481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 7066:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tty");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 10344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ commands)
/* harmony export */ });
const budget = ["budget-usd", "budget-tokens", "max-minutes", "max-rounds"];
const models = ["agent", "paid", "plan-login", ...budget, "replay", "record"];
const decision = ({ summary, comment, example }) => ({
    summary,
    words: "[SESSION]",
    maxWords: 1,
    flags: ["repo", "session", "comment", "json"],
    help: { comment },
    examples: [example],
});
const printsJson = { json: "print it as JSON, for programs" };
const commands = {
    run: {
        summary: "turn a goal into a tested, scanned, reviewed and approved merge",
        words: "",
        maxWords: 0,
        flags: [
            ...["goal", "repo", "base", "mode", ...models, "yes", "json", "config", "sandbox"],
            ...["secret-scanner", "spec-gate", "no-push", "dry-run"],
        ],
        examples: [
            'dev-agent --goal "Add a --version flag"',
            'dev-agent run --goal "Fix issue 12" --repo ../shop --budget-usd 5 --yes',
            "dev-agent run --goal - --agent coder=anthropic-api:claude-sonnet-5-5 < goal.txt",
        ],
    },
    demo: {
        summary: "watch a scripted session on a small project: no key, no network",
        words: "",
        maxWords: 0,
        flags: ["yes", "json", "directory"],
        examples: ["dev-agent demo", "dev-agent demo --yes --json"],
    },
    resume: {
        summary: "continue a session that stopped, was killed or waits",
        words: "[SESSION]",
        maxWords: 1,
        flags: ["repo", "session", ...models, "yes", "json"],
        examples: ["dev-agent resume", "dev-agent resume 20261122-add-a-version-flag --budget-usd 10"],
    },
    status: {
        summary: "show the sessions of a repository",
        words: "[SESSION]",
        maxWords: 1,
        flags: ["repo", "session", "json"],
        help: printsJson,
        examples: ["dev-agent status", "dev-agent status --json"],
    },
    approve: decision({
        summary: "approve what a session waits for, and continue it",
        comment: "kept with the approval in the session's record",
        example: "dev-agent approve 20261122-add-a-version-flag",
    }),
    revise: decision({
        summary: "send what a session waits for back with a comment",
        comment: "what to tell the coder; needed",
        example: 'dev-agent revise 20261122-add-a-version-flag --comment "Keep the old name working"',
    }),
    reject: decision({
        summary: "reject what a session waits for; nothing is merged",
        comment: "why; kept with the rejection in the session's record",
        example: "dev-agent reject 20261122-add-a-version-flag",
    }),
    sessions: {
        summary: "list sessions with size and cost, show one, or delete those that are over",
        words: "[list | show SESSION | prune]",
        maxWords: 2,
        flags: ["repo", "json", "older-than", "keep", "all-ended", "force", "dry-run"],
        help: { ...printsJson, "dry-run": "prune: show what would be deleted; delete nothing" },
        examples: [
            "dev-agent sessions",
            "dev-agent sessions show 20261122-add-a-version-flag",
            "dev-agent sessions prune --older-than 8w --dry-run",
        ],
    },
    workflow: {
        summary: "show, validate or export the workflow",
        words: "show | validate FILE | export",
        maxWords: 2,
        flags: ["format", "mode", "json"],
        help: printsJson,
        examples: [
            "dev-agent workflow show",
            "dev-agent workflow validate workflow.json",
            "dev-agent workflow export --format mermaid",
        ],
    },
    init: {
        summary: "set a repository up: workflow, configuration, and who decides on GitHub",
        words: "",
        maxWords: 0,
        flags: ["repo", "github", "reviewer", "gate", "yes", "json"],
        help: {
            github: "the repository's name on GitHub (default: its remote's); takes GH_TOKEN of an administrator",
            yes: "do it without asking; without it the plan is shown first",
            json: "print it as JSON, for programs",
        },
        examples: ["dev-agent init --reviewer octocat", "dev-agent init --gate comment --yes"],
    },
    sandbox: {
        summary: "run a command as a coder's command would run: on a copy of the base, in the sandbox",
        words: "-- COMMAND [ARGUMENT…]",
        maxWords: Number.POSITIVE_INFINITY,
        flags: ["repo", "base", "config", "sandbox", "network", "read-only", "no-setup", "json"],
        help: { json: "print how the command ended as JSON; what it prints goes to standard error" },
        examples: [
            "dev-agent sandbox -- npm test",
            "dev-agent sandbox --no-setup --network registries -- npm ci",
            "dev-agent sandbox --read-only -- sh -c 'ls -la ~; env'",
        ],
    },
    doctor: {
        summary: "check what dev-agent needs on this machine, or of a repository on GitHub",
        words: "",
        maxWords: 0,
        flags: ["repo", "github", "branch", "json"],
        help: {
            ...printsJson,
            github: "look at this repository's settings on GitHub instead; takes GH_TOKEN or GITHUB_TOKEN",
            branch: "with --github: the branch that changes land on (default: the configuration's)",
        },
        examples: ["dev-agent doctor", "dev-agent doctor --github acme/shop"],
    },
};


/***/ }),

/***/ 38055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ flags)
/* harmony export */ });
/** Every flag, once. Commands name the ones they take. */
const flags = {
    goal: { value: "TEXT", help: "what should be done; - reads it from standard input" },
    repo: { value: "DIR", help: "the repository (default: here)" },
    base: { value: "BRANCH", help: "branch to start from and to merge into (default: the repository's own)" },
    agent: {
        value: "ROLE=AGENT[:MODEL]",
        many: true,
        help: "who plays architect, coder, reviewer or, in the mode react, supervisor: claude-cli, codex-cli, anthropic-api, openai-api, replay or auto",
    },
    paid: { help: "let a key that is billed by the call take over from an agent that fails" },
    "plan-login": {
        value: "WAY",
        help: "pass (the vendor's program sends a plan's login), or inject (dev-agent's gateway does)",
    },
    "budget-usd": {
        value: "[ROLE=]N",
        many: true,
        help: "stop before more US dollars are spent, in all or by one role",
    },
    "budget-tokens": { value: "[ROLE=]N", many: true, help: "stop before more tokens are used" },
    "max-minutes": { value: "[ROLE=]N", many: true, help: "stop after this much working time" },
    "max-rounds": { value: "[ROLE=]N", many: true, help: "stop after this many rounds of the coder" },
    mode: { value: "MODE", help: "pipeline (a fixed order), or react (a supervisor model calls the roles)" },
    yes: { help: "approve what is not critical without asking" },
    json: { help: "events as JSON lines on standard output, all else on standard error" },
    replay: { value: "FILE", help: "play recorded model sessions instead of calling a model" },
    record: { value: "FILE", help: "record the model sessions" },
    config: { value: "FILE", help: "use this configuration instead of the base commit's .dev-agent.yml" },
    sandbox: { value: "KIND", help: "bubblewrap, or none (shown in every summary)" },
    network: {
        value: "HOST",
        many: true,
        help: "a host that the command may reach, *.HOST, HOST:PORT or registries (default: none)",
    },
    "read-only": { help: "let the command change nothing" },
    "no-setup": { help: "don't install the project's dependencies first" },
    "secret-scanner": { value: "NAME", help: "gitleaks, or secretlint (named in the report)" },
    "spec-gate": { help: "ask for approval of the plan too" },
    "no-push": { help: "merge here only, push nothing" },
    "dry-run": { help: "show what would be done; call no model, change nothing" },
    session: { value: "ID", help: "the session (default: the only one it can be)" },
    comment: { value: "TEXT", help: "what to tell the coder, or why" },
    "older-than": {
        value: "AGE",
        help: "only those in which nothing happened for so long, e.g. 12h, 30d or 8w",
    },
    keep: { value: "N", help: "leave the newest N of those that are over" },
    "all-ended": { help: "all that are over, whatever their age" },
    force: { value: "ID", many: true, help: "this one too, though it could go on" },
    directory: {
        value: "DIR",
        help: "a new or empty directory for the demo's project, which is kept (default: a temporary one)",
    },
    github: { value: "OWNER/REPO", help: "a repository on GitHub" },
    branch: {
        value: "BRANCH",
        help: "the branch that changes land on (default: the one that the configuration names)",
    },
    reviewer: {
        value: "LOGIN|team:SLUG",
        many: true,
        help: "who decides on changes; up to six people and teams, of whom one has to agree",
    },
    gate: { value: "KIND", help: "environment (review pages), or comment (on the pull request)" },
    format: { value: "FORMAT", help: "json or mermaid" },
    help: { help: "show this help" },
    version: { help: "show the version" },
};


/***/ }),

/***/ 45872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ usageError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(27406);

/** The command line can't be understood. */
function usageError(message, remedy = "See dev-agent --help.") {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DevAgentError */ .NA({ code: "usage", kind: "configuration", message, remedy });
}


/***/ }),

/***/ 39529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ suggestion)
/* harmony export */ });
/** The known word nearest to a mistyped one; undefined when none is near. */
function nearest(word, known) {
    const limit = Math.max(1, Math.floor(word.length / 3));
    const near = known
        .filter((candidate) => Math.abs(candidate.length - word.length) <= limit)
        .map((candidate) => ({ candidate, edits: editDistance(word, candidate) }))
        .filter(({ edits }) => edits <= limit)
        .sort((a, b) => a.edits - b.edits);
    return near[0]?.candidate;
}
/** The known word that is one part of a mistyped one of several parts. */
function sharedPart(word, known) {
    const parts = word.split(/[-_.]/);
    if (parts.length < 2)
        return undefined;
    return parts.map((part) => (part.length < 3 ? undefined : nearest(part, known))).find(Boolean);
}
/** ` Did you mean "x"?`, or nothing. */
function suggestion(word, known) {
    const found = nearest(word, known) ?? sharedPart(word, known);
    return found === undefined ? "" : ` Did you mean "${found}"?`;
}
function editDistance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}


/***/ }),

/***/ 56481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   readEnvironment: () => (/* binding */ readEnvironment)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _temporary_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(34969);


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
        runnerTemp: value("RUNNER_TEMP"),
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

/***/ 34969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ temporaryDirectory),
/* harmony export */   a: () => (/* binding */ requireTemporaryDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(27406);


const names = ["TMPDIR", "TMP", "TEMP"];
/** The directory for what needn't be kept, as node's `tmpdir()` finds it. */
function temporaryDirectory(variables) {
    const name = names.find((variable) => set(variables, variable) !== undefined);
    return (name && set(variables, name)) ?? "/tmp";
}
/** Throws a configuration error that names the variable when there is no such directory. */
function requireTemporaryDirectory(variables) {
    const directory = temporaryDirectory(variables);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(directory, { throwIfNoEntry: false })?.isDirectory() === true)
        return;
    const name = names.find((variable) => set(variables, variable) !== undefined);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DevAgentError */ .NA({
        code: "temporary-directory",
        kind: "configuration",
        message: `The temporary directory ${directory}${name === undefined ? "" : ` (${name})`} doesn't exist.`,
        remedy: name === undefined ? "Make it, or set TMPDIR." : `Make it, or set ${name} to one that does.`,
    });
}
const set = (variables, name) => variables[name] || undefined;


/***/ }),

/***/ 27406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NA: () => (/* binding */ DevAgentError),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   c8: () => (/* binding */ toDevAgentError),
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   xi: () => (/* binding */ isMachineLimit)
/* harmony export */ });
/** Exit code of the command line for each kind; 0 is merged or done. */
const exitCodes = {
    defect: 1,
    configuration: 2,
    policy: 3,
    budget: 4,
    waiting: 5,
    rejected: 6,
    provider: 7,
    infrastructure: 8,
    cancelled: 130,
};
/** Every error that dev-agent raises on purpose. Anything else that is thrown is a defect. */
class DevAgentError extends Error {
    code;
    kind;
    remedy;
    until;
    table;
    constructor(detail) {
        super(detail.message, { cause: detail.cause });
        this.name = "DevAgentError";
        this.code = detail.code;
        this.kind = detail.kind;
        this.remedy = detail.remedy;
        this.until = detail.until ?? null;
        this.table = detail.table;
    }
    get exitCode() {
        return exitCodes[this.kind];
    }
}
/** Any thrown value as a DevAgentError; failures of disk and machine become infrastructure errors, the rest defects. */
function toDevAgentError(thrown) {
    if (thrown instanceof DevAgentError)
        return thrown;
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    const { code = "", path = "a file", syscall } = error;
    // Node.js says so of a directory that can't be made where everything is read-only.
    const errno = code === "ENOENT" && syscall === "mkdir" ? "EROFS" : code;
    if (errno in diskFaults)
        return new DevAgentError({
            code: "disk",
            kind: "infrastructure",
            message: `${diskFaults[errno]} (${errno}) at ${path}.`,
            remedy: "Make room or fix the permissions, then run `dev-agent resume`.",
            cause: thrown,
        });
    if (errno in machineLimits)
        return machineLimit(errno, thrown);
    return new DevAgentError({
        code: "defect",
        kind: "defect",
        message: `dev-agent itself failed: ${error.message.split("\n")[0]}.`,
        remedy: "Run again with DEV_AGENT_DEBUG=1 for the details and report it.",
        cause: thrown,
    });
}
/** Whether a system call failed for what the machine, or the process, has too little of. */
function isMachineLimit(errno) {
    return errno !== undefined && errno in machineLimits;
}
function machineLimit(errno, cause) {
    return new DevAgentError({
        code: "machine-limit",
        kind: "infrastructure",
        message: `${machineLimits[errno]} (${errno}).`,
        remedy: "Raise the limit (ulimit -n, ulimit -u, memory) or end other programs, then run `dev-agent resume`.",
        cause,
    });
}
const diskFaults = {
    ENOSPC: "No space is left on the disk",
    EDQUOT: "The disk quota is used up",
    EROFS: "The disk is read-only",
    EACCES: "Permission was denied",
    EIO: "The disk failed",
    EFBIG: "A file is larger than is allowed here",
};
const machineLimits = {
    EMFILE: "This process has too many files open",
    ENFILE: "The machine has too many files open",
    EAGAIN: "The machine has no room for another process",
    ENOMEM: "The machine has no memory left",
};
/** One line for people: what happened and what to do. */
function explain(error) {
    const message = /[.?!…]$/.test(error.message) ? error.message : `${error.message}.`;
    return `${message} ${error.remedy}`.trim();
}


/***/ }),

/***/ 1973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ eraseLine)
/* harmony export */ });
/** Empties the terminal's line and puts the cursor at its start. */
const eraseLine = "\r\u001b[2K";


/***/ }),

/***/ 54027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ diffCommand),
/* harmony export */   iE: () => (/* binding */ sessionCommand),
/* harmony export */   r7: () => (/* binding */ shellWord)
/* harmony export */ });
/** `dev-agent approve SESSION --repo DIR`, ready to paste. */
function sessionCommand({ program, repo }, words) {
    return `${program} ${words}${repo === null ? "" : ` --repo ${shellWord(repo)}`}`;
}
/** Shows what a session's branch changes, ready to paste. */
function diffCommand({ repo }, { baseBranch, branch }) {
    return `git ${repo === null ? "" : `-C ${shellWord(repo)} `}diff ${shellWord(`${baseBranch}...${branch}`)}`;
}
/** A word that any POSIX shell takes as it is. */
function shellWord(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: ./build/src/config/temporary-directory.js
var temporary_directory = __nccwpck_require__(34969);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __nccwpck_require__(27406);
;// CONCATENATED MODULE: ./build/src/version.js
const version = "0.1.0";

// EXTERNAL MODULE: ./build/src/config/environment.js
var environment = __nccwpck_require__(56481);
;// CONCATENATED MODULE: ./build/src/domain/stop-grace.js
/**
 * Milliseconds from the signal to stop to the end of the process, whatever is still under way. GitHub's runner sends
 * SIGTERM after 7.5 s and kills 2.5 s later.
 */
const stopGraceMs = 4_000;

// EXTERNAL MODULE: ./build/src/reporting/erase-line.js
var erase_line = __nccwpck_require__(1973);
;// CONCATENATED MODULE: ./build/src/cli/cancellation.js




/** Exit codes of a process that was told to stop; SIGHUP comes when its terminal is closed. */
const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
/**
 * The first signal to stop ends the session with its work kept, within `stopGraceMs` whatever is under way; the second
 * ends the process at once. What was stored is stored before it counts, so leaving loses none of it.
 */
function listenForStop(face, stoppable = process) {
    const controller = new AbortController();
    let received;
    for (const name of Object.keys(codes)) {
        stoppable.on(name, () => {
            if (received !== undefined)
                stoppable.exit(codes[name]);
            received = name;
            const reason = cancelled(name);
            setTimeout(() => {
                face.stderr.write(`dev-agent: ${(0,errors/* explain */.WE)(reason)}\n`);
                if ((0,environment.readEnvironment)(face.env).debug)
                    face.stderr.write(`error code: ${reason.code}\n`);
                stoppable.exit(codes[name]);
            }, stopGraceMs).unref();
            clearFooter(face);
            face.stderr.write("dev-agent: stopping, the work is kept; once more stops at once\n");
            controller.abort(reason);
        });
    }
    return {
        signal: controller.signal,
        code: () => (received === undefined ? undefined : codes[received]),
    };
}
/** What is said next stands on a line of its own, not behind the footer. */
function clearFooter({ stdout, env }) {
    if (stdout.isTTY === true && env.TERM !== "dumb")
        stdout.write(erase_line/* eraseLine */.f);
}
function cancelled(signal) {
    return new errors/* DevAgentError */.NA({
        code: "cancelled",
        kind: "cancelled",
        message: `Stopped by ${signal}.`,
        remedy: "The work is kept; go on with `dev-agent resume`.",
    });
}

;// CONCATENATED MODULE: ./build/src/cli/load-command.js
const loaders = {
    run: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(1020), __nccwpck_require__.e(9086), __nccwpck_require__.e(7773)]).then(__nccwpck_require__.bind(__nccwpck_require__, 37773))).run,
    demo: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(1020), __nccwpck_require__.e(9086), __nccwpck_require__.e(6692)]).then(__nccwpck_require__.bind(__nccwpck_require__, 96692))).demo,
    resume: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(1020), __nccwpck_require__.e(9086), __nccwpck_require__.e(4232)]).then(__nccwpck_require__.bind(__nccwpck_require__, 44232))).resume,
    status: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(1020), __nccwpck_require__.e(2541)]).then(__nccwpck_require__.bind(__nccwpck_require__, 32541))).status,
    approve: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(1020), __nccwpck_require__.e(9086), __nccwpck_require__.e(4058)]).then(__nccwpck_require__.bind(__nccwpck_require__, 84058))).approve,
    revise: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(1020), __nccwpck_require__.e(9086), __nccwpck_require__.e(8207)]).then(__nccwpck_require__.bind(__nccwpck_require__, 78207))).revise,
    reject: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(1020), __nccwpck_require__.e(9086), __nccwpck_require__.e(2816)]).then(__nccwpck_require__.bind(__nccwpck_require__, 92816))).reject,
    sessions: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(1020), __nccwpck_require__.e(3678)]).then(__nccwpck_require__.bind(__nccwpck_require__, 23678))).sessions,
    workflow: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(1020), __nccwpck_require__.e(8654)]).then(__nccwpck_require__.bind(__nccwpck_require__, 88654))).workflow,
    init: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(1020), __nccwpck_require__.e(2887)]).then(__nccwpck_require__.bind(__nccwpck_require__, 32887))).init,
    sandbox: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(1020), __nccwpck_require__.e(6786)]).then(__nccwpck_require__.bind(__nccwpck_require__, 96786))).sandbox,
    doctor: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(1020), __nccwpck_require__.e(9086), __nccwpck_require__.e(3719)]).then(__nccwpck_require__.bind(__nccwpck_require__, 13719))).doctor,
};
/** Loads the code of one command and of no other. */
function loadCommand(name) {
    return loaders[name]();
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(57975);
// EXTERNAL MODULE: ./build/src/config/did-you-mean.js
var did_you_mean = __nccwpck_require__(39529);
// EXTERNAL MODULE: ./build/src/reporting/way-back.js
var way_back = __nccwpck_require__(54027);
// EXTERNAL MODULE: ./build/src/cli/command-table.js
var command_table = __nccwpck_require__(10344);
// EXTERNAL MODULE: ./build/src/cli/flags.js
var flags = __nccwpck_require__(38055);
// EXTERNAL MODULE: ./build/src/cli/usage-error.js
var usage_error = __nccwpck_require__(45872);
;// CONCATENATED MODULE: ./build/src/cli/parse-arguments.js






/** Reads the arguments after the program's name. The command is `run` when the first one is a flag. */
function parseArguments(argv) {
    const [first] = argv;
    if (first === undefined)
        throw (0,usage_error/* usageError */.W)("No goal was given.", 'Try: dev-agent --goal "…", or dev-agent --help.');
    if (["--version", "-v", "-V", "version"].includes(first))
        return { show: "version" };
    if (first === "--help" || first === "-h" || first === "help")
        return { show: "help", command: argv[1] === undefined ? undefined : commandNamed(argv[1]) };
    const named = !first.startsWith("-");
    const command = named ? commandNamed(first) : "run";
    const rest = named ? argv.slice(1) : argv;
    const { values, words } = readFlags(command, rest);
    if (values.has("help"))
        return { show: "help", command };
    if (values.has("version"))
        return { show: "version" };
    const invocation = {
        command,
        words,
        text: (flag) => values.get(flag)?.[0],
        all: (flag) => values.get(flag) ?? [],
        has: (flag) => values.has(flag),
    };
    return { show: "nothing", invocation };
}
function commandNamed(name) {
    const known = Object.keys(command_table/* commands */.P);
    const found = known.find((command) => command === name);
    if (found !== undefined)
        return found;
    if (/\s/.test(name))
        throw (0,usage_error/* usageError */.W)("A goal needs its flag.", `Try: dev-agent ${goalFlag(name)}`);
    throw (0,usage_error/* usageError */.W)(`Unknown command "${name}".${(0,did_you_mean/* suggestion */.h)(name, known)}`);
}
/** `--goal "fix the bug"`, as a shell takes it. */
function goalFlag(goal) {
    return `--goal ${/["$`\\!]/.test(goal) ? (0,way_back/* shellWord */.r7)(goal) : `"${goal}"`}`;
}
function readFlags(command, argv) {
    const shape = command_table/* commands */.P[command];
    const allowed = [...shape.flags, "help", "version"];
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...argv],
        options: {
            ...Object.fromEntries(allowed.map((name) => [name, { type: hasValue(name) ? "string" : "boolean" }])),
            ...{ help: { type: "boolean", short: "h" }, version: { type: "boolean", short: "V" } },
        },
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const values = new Map();
    const words = [];
    for (const token of tokens) {
        if (token.kind === "positional")
            words.push(token.value);
        if (token.kind !== "option")
            continue;
        const flag = knownFlag(token.rawName, { command, allowed });
        values.set(flag, [...takeEarlier(flag, values), readValue(flag, token)]);
    }
    if (words.length > shape.maxWords)
        throw tooManyWords(command, { words, values });
    return { values, words };
}
function tooManyWords(command, { words, values }) {
    const message = `"${words[command_table/* commands */.P[command].maxWords]}" is one word too many for dev-agent ${command}.`;
    if (command !== "run")
        return (0,usage_error/* usageError */.W)(message, `See dev-agent ${command} --help.`);
    const goal = [...(values.get("goal") ?? []), ...words].join(" ");
    return (0,usage_error/* usageError */.W)(message, `Try: dev-agent ${goalFlag(goal)}`);
}
function knownFlag(raw, about) {
    const name = raw.replace(/^-+/, "");
    if (raw === "-h")
        return "help";
    if (raw === "-V" || raw === "-v")
        return "version";
    const found = about.allowed.find((flag) => flag === name && raw.startsWith("--"));
    if (found !== undefined)
        return found;
    const known = about.allowed.map((flag) => `--${flag}`);
    const reason = name in flags/* flags */.M && raw.startsWith("--")
        ? `dev-agent ${about.command} takes no ${raw}.`
        : `Unknown flag ${raw}.${(0,did_you_mean/* suggestion */.h)(raw, known)}`;
    throw (0,usage_error/* usageError */.W)(reason, `See dev-agent ${about.command} --help.`);
}
function takeEarlier(flag, values) {
    const earlier = values.get(flag) ?? [];
    const { many } = flags/* flags */.M[flag];
    if (earlier.length > 0 && many !== true && hasValue(flag))
        throw (0,usage_error/* usageError */.W)(`--${flag} is given twice.`);
    return earlier;
}
function readValue(flag, { value, inlineValue }) {
    if (!hasValue(flag)) {
        if (value !== undefined)
            throw (0,usage_error/* usageError */.W)(`--${flag} takes no value.`);
        return "";
    }
    // A negative number is taken for what it is: whoever reads it says why it won't do.
    const missing = value === undefined || (inlineValue !== true && /^-(?!\.?\d)./.test(value));
    if (!missing)
        return value;
    const { value: called } = flags/* flags */.M[flag];
    throw (0,usage_error/* usageError */.W)(`--${flag} needs a value: --${flag} ${called}.`, `One that begins with - is written --${flag}=…`);
}
function hasValue(flag) {
    return "value" in flags/* flags */.M[flag];
}

;// CONCATENATED MODULE: ./build/src/cli/main.js
// The first line must come fast: whatever a command needs is imported when the command is known.






const { stdin, stdout, stderr, env } = process;
async function main(cancellation) {
    const parsed = parseArguments(process.argv.slice(2));
    if (parsed.show === "version")
        return print(`${version}\n`);
    if (parsed.show === "help")
        return print((await __nccwpck_require__.e(/* import() */ 2225).then(__nccwpck_require__.bind(__nccwpck_require__, 22225))).helpText(parsed.command));
    const { invocation } = parsed;
    const json = invocation.has("json");
    const [command, { programName }] = await Promise.all([
        loadCommand(invocation.command),
        __nccwpck_require__.e(/* import() */ 7007).then(__nccwpck_require__.bind(__nccwpck_require__, 17007)),
    ]);
    const useCases = async () => {
        (0,temporary_directory/* requireTemporaryDirectory */.a)(env);
        if (speaksFirst.has(invocation.command))
            (json ? stderr : stdout).write(`dev-agent ${version}\n`);
        return (await __nccwpck_require__.e(/* import() */ 6573).then(__nccwpck_require__.bind(__nccwpck_require__, 46573))).createUseCases();
    };
    const program = programName({ script: process.argv[1] ?? "dev-agent", env });
    const { signal } = cancellation;
    const code = await command(invocation, { stdin, stdout, stderr, env, signal, program, useCases });
    return code === 130 ? (cancellation.code() ?? code) : code;
}
/** Commands that work for a while before they have something to say. */
const speaksFirst = new Set(["run", "demo", "resume", "status", "approve", "revise", "reject"]);
function print(text) {
    stdout.write(text);
    return 0;
}
/** Says in one line what went wrong, and with what exit code the process ends. */
async function report(thrown, cancellation) {
    const stopped = cancellation.code();
    const found = (0,errors/* toDevAgentError */.c8)(thrown);
    // What breaks off because the session was told to stop is no fault of its own.
    const brokenOff = stopped !== undefined && (found.kind === "defect" || found.kind === "provider");
    const error = brokenOff ? (0,errors/* toDevAgentError */.c8)(cancellation.signal.reason) : found;
    const [{ printedLine, printedText }, { readEnvironment }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 9806).then(__nccwpck_require__.bind(__nccwpck_require__, 39806)),
        Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 56481)),
    ]);
    stderr.write(`dev-agent: ${printedLine((0,errors/* explain */.WE)(error), 8_000)}\n`);
    if (readEnvironment(env).debug) {
        const { inspect } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 57975, 19));
        stderr.write(`error code: ${error.code}\n${printedText(inspect(thrown))}\n`);
    }
    return error.kind === "cancelled" ? (stopped ?? error.exitCode) : error.exitCode;
}
/** Ends the process once everything is written; a handle left open somewhere doesn't keep it. */
function finish(code) {
    process.exitCode = code;
    stdout.write("", () => stderr.write("", () => process.exit(code)));
}
// Whoever reads the output may leave; that is no reason to stop, and nobody is left to tell. A terminal that is closed
// sends its own signal.
for (const [name, stream] of Object.entries({ stdout, stderr }))
    stream.on("error", (error) => {
        const { code } = error;
        if (code === "EPIPE" || code === "ERR_STREAM_DESTROYED" || (code === "EIO" && stream.isTTY))
            return;
        throw Object.assign(error, { path: name });
    });
const cancellation = listenForStop({ stdout, stderr, env });
const fail = (thrown) => void report(thrown, cancellation).then(finish, () => finish(1));
process.on("uncaughtException", fail);
process.on("unhandledRejection", fail);
main(cancellation).then(finish, fail);

