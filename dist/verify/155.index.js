export const id = 155;
export const ids = [155];
export const modules = {

/***/ 55984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ unusableArgumentsExit),
/* harmony export */   R7: () => (/* binding */ containment),
/* harmony export */   X5: () => (/* binding */ toResult),
/* harmony export */   oX: () => (/* binding */ signalOf),
/* harmony export */   wr: () => (/* binding */ containedArgv),
/* harmony export */   z_: () => (/* binding */ runContained)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _process_run_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96662);



/** Bytes of output that a result holds, half of them from its start. */
const keepBytes = 64 * 1024;
/** One pipe for both streams keeps their order; a missing directory or program is a result like in any shell. */
const prologue = 'exec 2>&1; cd -- "$1" || exit 126; shift; exec "$@"; exit 127';
/** The argv that runs a sandboxed command in its directory below `workspace`, the workspace's path inside. */
function containedArgv(command, workspace) {
    const directory = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(workspace, command.cwd ?? ".");
    return ["/bin/sh", "-c", prologue, "sh", directory, ...command.argv];
}
/** How the command is run, whatever contains it. */
function containment(command) {
    const { timeoutMs, outputFile, stdin, signal } = command;
    return {
        timeoutMs,
        keepBytes,
        mergeStderr: true,
        ...(outputFile === undefined ? {} : { outputFile }),
        ...(stdin === undefined ? {} : { stdin }),
        ...(signal === undefined ? {} : { signal }),
    };
}
/** As `runCommand`; arguments that no process can take (too long, NUL bytes) are the command's failure, not ours. */
async function runContained(command) {
    try {
        return await (0,_process_run_command_js__WEBPACK_IMPORTED_MODULE_2__/* .runCommand */ .d)(command);
    }
    catch (thrown) {
        const code = thrown instanceof _process_run_command_js__WEBPACK_IMPORTED_MODULE_2__/* .NotStarted */ .R ? thrown.cause.code : undefined;
        const reason = unusableArguments[code ?? ""];
        if (reason === undefined)
            throw thrown;
        return { ...impossible, stdout: reason, stdoutBytes: Buffer.byteLength(reason) };
    }
}
const unusableArguments = {
    E2BIG: "The command line is too long for this system; write it to a file and run that.\n",
    ERR_INVALID_ARG_VALUE: "The command line contains a NUL byte.\n",
};
const unusableArgumentsExit = 126;
const impossible = {
    exitCode: unusableArgumentsExit,
    signal: null,
    timedOut: false,
    stdout: "",
    stderr: "",
    stdoutBytes: 0,
    report: "",
    durationMs: 0,
};
function toResult(completed) {
    const { exitCode, signal, timedOut, stdout, stdoutBytes, durationMs } = completed;
    return { exitCode, signal, timedOut, output: stdout, outputBytes: stdoutBytes, durationMs };
}
/** The signal that a wrapper's exit code of 128 + n stands for. */
function signalOf(exitCode) {
    if (exitCode === null || exitCode <= 128)
        return undefined;
    const known = Object.entries(node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals).find(([, number]) => number === exitCode - 128);
    return known?.[0];
}


/***/ }),

/***/ 85509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ insideEnvironment)
/* harmony export */ });
// No NO_COLOR: projects test their own colours. TERM and the missing terminal are enough.
/** The constant part of the environment of every untrusted command: quiet, without prompts and pagers. */
const quietEnvironment = {
    LANG: "C.UTF-8",
    TERM: "dumb",
    CI: "1",
    PAGER: "cat",
    GIT_PAGER: "cat",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
    npm_config_update_notifier: "false",
    npm_config_fund: "false",
    npm_config_audit: "false",
    npm_config_progress: "false",
    PIP_DISABLE_PIP_VERSION_CHECK: "1",
};
/** The whole environment of an untrusted command, before its own additions. */
function insideEnvironment({ workspace, home, path }) {
    return {
        ...quietEnvironment,
        // A Python environment made by the set-up comes last, so that it adds tools and hides none.
        PATH: [...path, `${workspace}/.venv/bin`].join(":"),
        HOME: home,
        USER: "agent",
        LOGNAME: "agent",
    };
}


/***/ }),

/***/ 22155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createUnsandboxed: () => (/* binding */ createUnsandboxed)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _contained_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55984);
/* harmony import */ var _inside_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85509);



/**
 * The sandbox that isolates nothing, for whoever chose it: same environment, limits and results, but commands see and
 * change what the user can, and `readOnly` and `allowHosts` hold nobody back.
 */
function createUnsandboxed({ nodePath, path, env }) {
    const entries = [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(nodePath), ...path.split(":").filter((entry) => entry !== "")];
    return {
        name: "none",
        pathInside: (workspace) => workspace.directory,
        async run(command) {
            const { directory, home } = command.workspace;
            const places = { workspace: directory, home, path: [...new Set(entries)] };
            const completed = await (0,_contained_command_js__WEBPACK_IMPORTED_MODULE_1__/* .runContained */ .z_)({
                argv: (0,_contained_command_js__WEBPACK_IMPORTED_MODULE_1__/* .containedArgv */ .wr)(command, directory),
                env: { ...(0,_inside_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .insideEnvironment */ .Y)(places), ...env, ...command.env },
                ...(0,_contained_command_js__WEBPACK_IMPORTED_MODULE_1__/* .containment */ .R7)(command),
            });
            return (0,_contained_command_js__WEBPACK_IMPORTED_MODULE_1__/* .toResult */ .X5)(completed);
        },
    };
}


/***/ })

};
