export const id = 155;
export const ids = [155];
export const modules = {

/***/ 92627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iT: () => (/* binding */ environmentArguments),
  ke: () => (/* binding */ insideHome),
  CT: () => (/* binding */ insideWorkspace),
  hn: () => (/* binding */ isolation),
  fb: () => (/* binding */ readOnlyMounts),
  m8: () => (/* binding */ workspaceMounts)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/sandbox/git-mounts.js



/** In the order of mounting. What decides which programs git runs and where it looks for anything is read-only. */
const mounts = [
    // Without mounts of their own these could be moved away, and copies without the protections put in their place.
    { name: ".", bind: "--bind", isDirectory: true },
    { name: "objects", bind: "--bind", isDirectory: true },
    { name: "config", bind: "--ro-bind", isDirectory: false },
    { name: "commondir", bind: "--ro-bind", isDirectory: false },
    { name: "hooks", bind: "--ro-bind", isDirectory: true },
    { name: "info", bind: "--ro-bind", isDirectory: true },
    { name: "objects/info", bind: "--ro-bind", isDirectory: true },
];
/**
 * The bubblewrap arguments that keep a workspace's git configuration and hooks from being changed inside. Throws
 * `workspace-git` where commands left anything else than git makes: nothing of theirs is followed or written through.
 */
function gitMounts(directory, inside) {
    const gitDirectory = (0,external_node_path_.join)(directory, ".git");
    const found = look(gitDirectory);
    if (found === undefined)
        return [];
    if (found.isFile())
        return ["--ro-bind", gitDirectory, `${inside}/.git`];
    return mounts.flatMap(({ name, bind, isDirectory }) => {
        const path = (0,external_node_path_.join)(gitDirectory, name);
        const stats = look(path) ?? make(name, path);
        if (isDirectory ? !stats.isDirectory() : !stats.isFile())
            throw unsafe(path);
        return [bind, path, (0,external_node_path_.join)(inside, ".git", name)];
    });
}
function look(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch (cause) {
        throw unsafe(path, cause);
    }
}
/** Every part of the path above the last was looked at before. */
function make(name, path) {
    try {
        // Without this file a later one could name another directory, with a configuration of its own.
        if (name === "commondir")
            (0,external_node_fs_.writeFileSync)(path, ".\n", { flag: "wx" });
        else if (name !== "config")
            (0,external_node_fs_.mkdirSync)(path);
        return (0,external_node_fs_.lstatSync)(path);
    }
    catch (cause) {
        throw unsafe(path, cause);
    }
}
function unsafe(path, cause) {
    return new errors.DevAgentError({
        code: "workspace-git",
        kind: "infrastructure",
        message: `${path} is missing, closed or a link, so git's configuration can't be kept from being changed.`,
        remedy: "Run `dev-agent resume`: it makes the workspace's repository anew.",
        cause,
    });
}

;// CONCATENATED MODULE: ./build/src/sandbox/bubblewrap-arguments.js

/** Where the workspace and its home are inside, in every workspace: absolute paths that tools write down stay valid. */
const insideWorkspace = "/workspace";
const insideHome = "/home/agent";
/**
 * The namespaces. All capabilities go too: started by root, a command would else keep those that unmount the
 * read-only binds of `.git`.
 */
function isolation(disableUserns) {
    return [
        ...["--die-with-parent", "--new-session"],
        ...["--unshare-user", "--unshare-pid", "--unshare-ipc", "--unshare-uts", "--unshare-net"],
        ...["--unshare-cgroup-try", "--cap-drop", "ALL"],
        ...(disableUserns ? ["--disable-userns"] : []),
        // The name that /etc/hosts always resolves.
        ...["--hostname", "localhost", "--clearenv"],
    ];
}
/** Mounts of the workspace, its home and its shared objects. */
function workspaceMounts({ workspace, readOnly }) {
    const bind = readOnly === true ? "--ro-bind" : "--bind";
    return [
        ...[bind, workspace.directory, insideWorkspace],
        ...(readOnly === true ? [] : gitMounts(workspace.directory, insideWorkspace)),
        ...[bind, workspace.home, insideHome],
        ...readOnlyMounts(workspace.sharedObjects),
    ];
}
function readOnlyMounts(paths) {
    return paths.flatMap((path) => ["--ro-bind", path, path]);
}
function environmentArguments(env) {
    return Object.entries(env).flatMap(([name, value]) => ["--setenv", name, value]);
}


/***/ }),

/***/ 36346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ checkPlaces)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _bubblewrap_arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92627);




/** Where nothing may be put: untrusted files could lead a mount elsewhere, and the rest is the sandbox's own. */
const reserved = [_bubblewrap_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .insideWorkspace */ .CT, _bubblewrap_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .insideHome */ .ke, "/proc", "/dev", "/run/dev-agent"];
/**
 * The places with their real paths. Throws `place-unusable` for one that is a link, doesn't exist, lies in what commands may
 * change, or would lie in it inside: what a model wrote must never decide what is mounted.
 */
function checkPlaces({ places = [], workspace }) {
    if (places.length === 0)
        return [];
    const untrusted = [workspace.directory, workspace.home].map((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path));
    return places.map((place) => {
        const path = realPath(place.path);
        if (untrusted.some((root) => holds(root, path) || holds(path, root)))
            throw unusable(place.path, "it lies in the workspace, or the workspace in it");
        checkInside(place.inside);
        return { ...place, path };
    });
}
/** Links above it are the machine's own, e.g. of a moved home; it itself must be none. */
function realPath(path) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (stats === undefined || stats.isSymbolicLink())
        throw unusable(path, "it is a link or doesn't exist");
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
}
function checkInside(inside) {
    const isPlain = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.isAbsolute(inside) && node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(inside) === inside && inside !== "/";
    const isFree = !reserved.some((root) => holds(root, inside) || holds(inside, root));
    if (!isPlain || !isFree)
        throw unusable(inside, "inside, that path is the sandbox's own");
}
function holds(root, path) {
    return path === root || path.startsWith((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, "/"));
}
function unusable(path, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.DevAgentError({
        code: "place-unusable",
        kind: "infrastructure",
        message: `${path} can't be shown to a command in the sandbox: ${why}.`,
        remedy: "Move dev-agent's state and its tools out of the repository and its temporary folders.",
    });
}


/***/ }),

/***/ 55984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ unusableArgumentsExit),
/* harmony export */   R7: () => (/* binding */ containment),
/* harmony export */   X5: () => (/* binding */ toResult),
/* harmony export */   jH: () => (/* binding */ outputOf),
/* harmony export */   oX: () => (/* binding */ signalOf),
/* harmony export */   wr: () => (/* binding */ containedArgv),
/* harmony export */   z_: () => (/* binding */ runContained)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _process_run_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87175);



/** Bytes of output that a result holds, half of them from its start. */
const keepBytes = 64 * 1024;
/** A missing directory or program is a result like in any shell. */
const prologue = 'cd -- "$1" || exit 126; shift; exec "$@"; exit 127';
/** One pipe for both streams keeps their order. */
const oneStream = `exec 2>&1; ${prologue}`;
/** The argv that runs a sandboxed command in its directory below `workspace`, the workspace's path inside. */
function containedArgv(command, workspace) {
    const directory = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(workspace, command.cwd ?? ".");
    const script = command.onStdout === undefined ? oneStream : prologue;
    return ["/bin/sh", "-c", script, "sh", directory, ...command.argv];
}
/** How the command is run, whatever contains it. */
function containment(command) {
    const { timeoutMs, outputFile, stdin, onStdout, signal } = command;
    return {
        timeoutMs,
        keepBytes,
        ...(onStdout === undefined ? { mergeStderr: true } : { onStdout }),
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
    stderrBytes: 0,
    report: "",
    durationMs: 0,
};
function toResult(completed) {
    const { exitCode, signal, timedOut, durationMs } = completed;
    const outputBytes = completed.stdoutBytes + completed.stderrBytes;
    return { exitCode, signal, timedOut, output: outputOf(completed), outputBytes, durationMs };
}
/** Both streams together, or standard error alone where somebody took standard output. */
function outputOf({ stdout, stderr }) {
    return stdout + stderr;
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
/* harmony import */ var _check_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36346);
/* harmony import */ var _contained_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55984);
/* harmony import */ var _inside_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85509);




/**
 * The sandbox that isolates nothing, for whoever chose it: same environment, limits and results, but commands see and
 * change what the user can, and `readOnly`, `places` and `allowHosts` hold nobody back. What a command starts ends
 * with it, as far as it can be found.
 */
function createUnsandboxed({ nodePath, path, env }) {
    const entries = [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(nodePath), ...path.split(":").filter((entry) => entry !== "")];
    return {
        name: "none",
        pathInside: (workspace) => workspace.directory,
        placeInside: ({ path: outside }) => outside,
        async run(command) {
            (0,_check_places_js__WEBPACK_IMPORTED_MODULE_1__/* .checkPlaces */ .p)(command);
            const { directory, home } = command.workspace;
            const places = { workspace: directory, home, path: [...new Set(entries)] };
            const completed = await (0,_contained_command_js__WEBPACK_IMPORTED_MODULE_2__/* .runContained */ .z_)({
                argv: (0,_contained_command_js__WEBPACK_IMPORTED_MODULE_2__/* .containedArgv */ .wr)(command, directory),
                env: { ...(0,_inside_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .insideEnvironment */ .Y)(places), ...env, ...command.env },
                ...(0,_contained_command_js__WEBPACK_IMPORTED_MODULE_2__/* .containment */ .R7)(command),
                leaveNothing: true,
            });
            return (0,_contained_command_js__WEBPACK_IMPORTED_MODULE_2__/* .toResult */ .X5)(completed);
        },
    };
}


/***/ })

};
