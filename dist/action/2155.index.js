export const id = 2155;
export const ids = [2155];
export const modules = {

/***/ 19933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ excessOf),
/* harmony export */   I: () => (/* binding */ limitsFor)
/* harmony export */ });
const usualProcesses = 4_096;
/** The limits that were chosen; without a choice, three quarters of the machine, so that it goes on working. */
function limitsFor(chosen, machine) {
    return {
        memoryBytes: chosen.memoryBytes ?? Math.floor(machine.memoryBytes * 0.75),
        processes: chosen.processes ?? usualProcesses,
        diskBytes: chosen.diskBytes ?? Math.floor(machine.freeDiskBytes * 0.75),
    };
}
/** Below this the kernel would soon end programs of its own choice, dev-agent among them. */
const leastAvailableBytes = 200 * 1024 * 1024;
/** Why a command must end now, as a sentence; undefined while it keeps to its limits. */
function excessOf(use, limits) {
    if (use.processes > limits.processes)
        return `It had ${use.processes} processes and threads at once; ${limits.processes} are allowed (sandbox-limits.processes).`;
    if (use.memoryBytes > limits.memoryBytes)
        return `It used ${megabytes(use.memoryBytes)} MB of memory; ${megabytes(limits.memoryBytes)} MB are allowed (sandbox-limits.memory-mb).`;
    if (use.diskBytes > limits.diskBytes)
        return `It filled ${megabytes(use.diskBytes)} MB of the disk; ${megabytes(limits.diskBytes)} MB are allowed (sandbox-limits.disk-mb).`;
    if (use.availableMemoryBytes < leastAvailableBytes)
        return `This machine had only ${megabytes(use.availableMemoryBytes)} MB of memory left while it ran.`;
    return undefined;
}
const megabytes = (bytes) => Math.ceil(bytes / 1024 / 1024);


/***/ }),

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

/***/ 52083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wr: () => (/* binding */ containedArgv),
  R7: () => (/* binding */ containment),
  jH: () => (/* binding */ outputOf),
  z_: () => (/* binding */ runContained),
  oX: () => (/* binding */ signalOf),
  X5: () => (/* binding */ toResult),
  A0: () => (/* binding */ unusableArgumentsExit)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/process/run-command.js + 4 modules
var run_command = __webpack_require__(70566);
// EXTERNAL MODULE: ./build/src/domain/resource-limits.js
var resource_limits = __webpack_require__(19933);
// EXTERNAL MODULE: ./build/src/sandbox/measure-use.js
var measure_use = __webpack_require__(71827);
;// CONCATENATED MODULE: ./build/src/sandbox/watch-limits.js


/** How often a running command is looked at. One that ends sooner costs nothing. */
const everyMs = 100;
/**
 * Ends a command that takes more than it may. The kernel's own means need rights that a job's user doesn't have (ADR 13).
 * Disposing of it ends the watch.
 */
function watchLimits({ limits, directory, processes, onExcess }) {
    const freeAtStart = (0,measure_use/* freeDisk */.yv)(directory);
    const look = () => {
        const list = processes();
        if (list === undefined)
            return;
        const reason = (0,resource_limits/* excessOf */.F)({
            ...(0,measure_use/* measureProcesses */.sH)(list, limits.memoryBytes),
            diskBytes: freeAtStart - (0,measure_use/* freeDisk */.yv)(directory),
            availableMemoryBytes: (0,measure_use/* availableMemory */.Br)(),
        }, limits);
        if (reason === undefined)
            return;
        clearInterval(timer);
        onExcess(reason);
    };
    const timer = setInterval(look, everyMs);
    return { [Symbol.dispose]: () => clearInterval(timer) };
}

;// CONCATENATED MODULE: ./build/src/sandbox/contained-command.js




/** Bytes of output that a result holds, half of them from its start. */
const keepBytes = 64 * 1024;
/** A missing directory or program is a result like in any shell. */
const prologue = 'cd -- "$1" || exit 126; shift; exec "$@"; exit 127';
/** One pipe for both streams keeps their order. */
const oneStream = `exec 2>&1; ${prologue}`;
/**
 * The kernel's own bound on processes, for what is made between two looks at a command. It counts what is in the
 * sandbox, and nothing for root.
 */
const bounded = (processes) => `ulimit -c 0; ulimit -u ${processes * 2} 2>/dev/null || ulimit -p ${processes * 2} 2>/dev/null; `;
/** The argv that runs a sandboxed command in its directory below `workspace`, the workspace's path inside. */
function containedArgv(command, workspace, processes) {
    const directory = external_node_path_.posix.join(workspace, command.cwd ?? ".");
    const script = command.onStdout === undefined ? oneStream : prologue;
    const start = processes === undefined ? script : bounded(processes) + script;
    return ["/bin/sh", "-c", start, "sh", directory, ...command.argv];
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
async function runContained(command, bounds) {
    const tooMuch = new AbortController();
    const { signal } = tooMuch;
    let watch;
    const onStart = (pid, report) => {
        watch = watchLimits({
            limits: bounds.limits,
            directory: bounds.directory,
            processes: () => bounds.processesOf(pid, report()),
            onExcess: (reason) => tooMuch.abort(reason),
        });
    };
    try {
        const signals = command.signal === undefined ? signal : AbortSignal.any([command.signal, signal]);
        const completed = await (0,run_command/* runCommand */.d)({ ...command, signal: signals, onStart });
        return signal.aborted ? { ...completed, excess: String(signal.reason) } : completed;
    }
    catch (thrown) {
        const code = thrown instanceof run_command/* NotStarted */.R ? thrown.cause.code : undefined;
        const reason = unusableArguments[code ?? ""];
        if (reason === undefined)
            throw thrown;
        return { ...impossible, stdout: reason, stdoutBytes: Buffer.byteLength(reason) };
    }
    finally {
        watch?.[Symbol.dispose]();
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
    const { exitCode, signal, timedOut, durationMs, excess } = completed;
    const outputBytes = completed.stdoutBytes + completed.stderrBytes;
    const result = { exitCode, signal, timedOut, output: outputOf(completed), outputBytes, durationMs };
    if (excess === undefined)
        return result;
    return { ...result, output: `${result.output}\ndev-agent ended it: ${excess}\n`, excess };
}
/** Both streams together, or standard error alone where somebody took standard output. */
function outputOf({ stdout, stderr }) {
    return stdout + stderr;
}
/** The signal that a wrapper's exit code of 128 + n stands for. */
function signalOf(exitCode) {
    if (exitCode === null || exitCode <= 128)
        return undefined;
    const known = Object.entries(external_node_os_.constants.signals).find(([, number]) => number === exitCode - 128);
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

/***/ 71827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ processesInNamespace),
/* harmony export */   Br: () => (/* binding */ availableMemory),
/* harmony export */   Mq: () => (/* binding */ readResources),
/* harmony export */   RV: () => (/* binding */ processesBelow),
/* harmony export */   sH: () => (/* binding */ measureProcesses),
/* harmony export */   yv: () => (/* binding */ freeDisk)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _process_process_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4071);



/**
 * Everything in the process namespace whose first process is `pid` here, as its own /proc lists it; undefined while
 * that isn't mounted yet, or when it is gone.
 */
function processesInNamespace(pid) {
    const directory = `/proc/${pid}/root/proc`;
    // Our own procfs names us; one of a namespace that we aren't in names nobody.
    if (attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`${directory}/self`)) !== undefined)
        return undefined;
    const pids = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory).filter((name) => /^\d+$/.test(name)));
    return pids === undefined ? undefined : { directory, pids };
}
/** A process and its descendants, as far as they are found by their parents. */
function processesBelow(pid) {
    return { directory: "/proc", pids: [pid, ...(0,_process_process_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .findDescendants */ .Cj)(pid)] };
}
/** Processes and threads, and the memory that they hold. Shared memory is counted once where `limit` is passed else. */
function measureProcesses({ directory, pids }, limit) {
    let processes = 0;
    let resident = 0;
    for (const pid of pids) {
        const status = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`${directory}/${pid}/status`, "latin1")) ?? "";
        processes += field(status, /^Threads:\s+(\d+)/m);
        resident += field(status, /^VmRSS:\s+(\d+)/m) * 1024;
    }
    if (resident <= limit)
        return { processes, memoryBytes: resident };
    // Programs and libraries, and what forks share, were counted for each process: this is dear and exact.
    let proportional = 0;
    for (const pid of pids) {
        const rollup = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`${directory}/${pid}/smaps_rollup`, "latin1")) ?? "";
        proportional += field(rollup, /^Pss_Anon:\s+(\d+)/m) + field(rollup, /^Pss_Shmem:\s+(\d+)/m);
    }
    return { processes, memoryBytes: proportional * 1024 };
}
/** Endless where the directory is gone: that is the command's own failure to tell. */
function freeDisk(directory) {
    const stats = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statfsSync)(directory));
    return stats === undefined ? Number.POSITIVE_INFINITY : stats.bavail * stats.bsize;
}
function availableMemory() {
    const text = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)("/proc/meminfo", "latin1")) ?? "";
    return /^MemAvailable:\s+(\d+)/m.test(text)
        ? field(text, /^MemAvailable:\s+(\d+)/m) * 1024
        : Number.POSITIVE_INFINITY;
}
/** What there is for commands that work in `directory`. */
function readResources(directory) {
    const constrained = process.constrainedMemory();
    const memoryBytes = constrained > 0 ? Math.min(constrained, (0,node_os__WEBPACK_IMPORTED_MODULE_1__.totalmem)()) : (0,node_os__WEBPACK_IMPORTED_MODULE_1__.totalmem)();
    return { memoryBytes, freeDiskBytes: freeDisk(directory) };
}
function field(text, pattern) {
    return Number(pattern.exec(text)?.[1] ?? 0);
}
/** Processes end while they are looked at. */
function attempt(look) {
    try {
        return look();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 22155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createUnsandboxed: () => (/* binding */ createUnsandboxed)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_resource_limits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19933);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _check_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36346);
/* harmony import */ var _contained_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52083);
/* harmony import */ var _inside_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85509);
/* harmony import */ var _measure_use_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71827);








/**
 * The sandbox that isolates nothing, for whoever chose it: same environment, limits and results, but commands see and
 * change what the user can, and `readOnly`, `places` and `allowHosts` hold nobody back. What a command starts ends
 * with it, as far as it can be found. Throws `limits-unavailable` for limits that can't be watched on this system.
 */
function createUnsandboxed({ nodePath, path, env, limits = {} }) {
    requireMeasurable(limits);
    const entries = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(nodePath), ...path.split(":").filter((entry) => entry !== "")];
    return {
        name: "none",
        pathInside: (workspace) => workspace.directory,
        placeInside: ({ path: outside }) => outside,
        async run(command) {
            (0,_check_places_js__WEBPACK_IMPORTED_MODULE_3__/* .checkPlaces */ .p)(command);
            const { directory, home } = command.workspace;
            const places = { workspace: directory, home, path: [...new Set(entries)] };
            const completed = await (0,_contained_command_js__WEBPACK_IMPORTED_MODULE_4__/* .runContained */ .z_)({
                argv: (0,_contained_command_js__WEBPACK_IMPORTED_MODULE_4__/* .containedArgv */ .wr)(command, directory),
                env: { ...(0,_inside_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .insideEnvironment */ .Y)(places), ...env, ...command.env },
                ...(0,_contained_command_js__WEBPACK_IMPORTED_MODULE_4__/* .containment */ .R7)(command),
                leaveNothing: true,
            }, { limits: (0,_domain_resource_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .limitsFor */ .I)(limits, (0,_measure_use_js__WEBPACK_IMPORTED_MODULE_6__/* .readResources */ .Mq)(directory)), directory, processesOf: _measure_use_js__WEBPACK_IMPORTED_MODULE_6__/* .processesBelow */ .RV });
            return (0,_contained_command_js__WEBPACK_IMPORTED_MODULE_4__/* .toResult */ .X5)(completed);
        },
    };
}
function requireMeasurable(limits) {
    if (Object.keys(limits).length === 0 || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)("/proc/self/status"))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.DevAgentError({
        code: "limits-unavailable",
        kind: "configuration",
        message: "sandbox-limits can't be held on this system: it has no /proc to see what commands take.",
        remedy: "Run dev-agent on Linux, or take sandbox-limits out of `.dev-agent.yml`.",
    });
}


/***/ })

};
