export const id = 7007;
export const ids = [7007,6481];
export const modules = {

/***/ 17007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   programName: () => (/* binding */ programName),
/* harmony export */   wayBack: () => (/* binding */ wayBack)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56481);
/* harmony import */ var _reporting_way_back_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54027);



/** How this program was called: by its name where the shell finds it, else as `node FILE`. */
function programName({ script, env }) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(script) !== "dev-agent")
        return `node ${(0,_reporting_way_back_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(script)}`;
    // npx puts the program on its own path only.
    if (env.npm_command === "exec")
        return "npx dev-agent";
    const onPath = (0,_config_environment_js__WEBPACK_IMPORTED_MODULE_1__.readEnvironment)(env).path.split(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter).includes((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(script));
    return onPath ? "dev-agent" : (0,_reporting_way_back_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(script);
}
/** What a person adds to a command so that it means the same repository. */
function wayBack(program, repo) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(repo);
    return { program, repo: directory === process.cwd() ? null : directory };
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


/***/ })

};
