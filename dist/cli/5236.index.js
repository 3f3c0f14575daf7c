export const id = 5236;
export const ids = [5236];
export const modules = {

/***/ 31255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ isClean),
/* harmony export */   I8: () => (/* binding */ findCheckout),
/* harmony export */   YU: () => (/* binding */ inCheckout),
/* harmony export */   ml: () => (/* binding */ withoutFilters)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The working tree that has a branch checked out; null when none has. */
async function findCheckout(git, where) {
    const ref = `refs/heads/${where.branch}`;
    if (where.own !== null) {
        const head = await git.hardened({
            at: where.own.gitDirectory,
            args: ["symbolic-ref", "--quiet", "HEAD"],
            answers: [1],
        });
        if (head.stdout.trim() === ref)
            return where.own;
    }
    const { stdout } = await git.hardened({ at: where.at, args: ["worktree", "list", "--porcelain", "-z"] });
    for (const block of stdout.split("\0\0")) {
        const lines = block.split("\0");
        const path = lines.find((line) => line.startsWith("worktree "))?.slice("worktree ".length);
        if (path === undefined || !lines.includes(`branch ${ref}`))
            continue;
        const gitDirectory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, ".git");
        const exists = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(gitDirectory).then(() => true, () => false);
        return exists ? { gitDirectory, toplevel: path } : null;
    }
    return null;
}
/** Whether no tracked file differs from the head. Untracked files don't count; submodules are not looked into. */
async function isClean(git, checkout) {
    const { stdout } = await git.hardened({
        ...inCheckout(checkout),
        args: ["status", "--porcelain", "-z", "--untracked-files=no", "--ignore-submodules=all", "--no-renames"],
        settings: await withoutFilters(git, checkout.gitDirectory),
    });
    return stdout === "";
}
function inCheckout(checkout) {
    return { at: checkout.gitDirectory, workTree: checkout.toplevel };
}
/** Settings that keep every content filter of a repository from running. */
async function withoutFilters(git, at) {
    const { stdout } = await git.hardened({
        at,
        args: ["config", "--null", "--name-only", "--get-regexp", String.raw `^filter\.`],
        answers: [1],
    });
    const names = new Set();
    for (const key of stdout.split("\0")) {
        const name = /^filter\.(.*)\.[^.]*$/s.exec(key)?.[1];
        if (name !== undefined)
            names.add(name);
    }
    return [...names].flatMap((name) => [
        [`filter.${name}.clean`, ""],
        [`filter.${name}.smudge`, ""],
        [`filter.${name}.process`, ""],
        [`filter.${name}.required`, "false"],
    ]);
}


/***/ }),

/***/ 76350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AX: () => (/* binding */ firstProblem),
/* harmony export */   MK: () => (/* binding */ requireSpace),
/* harmony export */   lD: () => (/* binding */ createGit)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _process_run_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70566);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58703);



const localTimeout = 10 * 60_000;
const networkTimeout = 5 * 60_000;
function createGit(user) {
    const hardened = (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .hardenedEnvironment */ .jm)(user);
    const network = (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .networkEnvironment */ .mR)(user);
    return {
        hardened: (command) => runGit(command, {
            env: { ...hardened, ...(0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .settingVariables */ .sd)(command.settings ?? []), ...command.env },
            timeoutMs: localTimeout,
        }),
        network: (command) => runGit(command, { env: { ...network, ...command.env }, timeoutMs: networkTimeout }),
    };
}
async function runGit(command, profile) {
    const settings = _environment_js__WEBPACK_IMPORTED_MODULE_2__/* .safeSettings */ .Rg.flatMap(([key, value]) => ["-c", `${key}=${value}`]);
    const gitDirectory = command.at === undefined ? [] : [`--git-dir=${command.at}`];
    const workTree = command.workTree === undefined ? [] : [`--work-tree=${command.workTree}`];
    const cwd = command.cwd ?? command.workTree ?? command.at;
    const completed = await (0,_process_run_command_js__WEBPACK_IMPORTED_MODULE_1__/* .runCommand */ .d)({
        argv: ["git", "--no-pager", ...settings, ...gitDirectory, ...workTree, ...command.args],
        ...profile,
        cleansUp: true,
        ...(cwd === undefined ? {} : { cwd }),
        ...(command.stdin === undefined ? {} : { stdin: command.stdin }),
        ...(command.outputFile === undefined
            ? {}
            : { outputFile: command.outputFile, fileBytes: Number.POSITIVE_INFINITY, keepBytes: 10_000 }),
    }).catch((thrown) => {
        throw thrown instanceof _process_run_command_js__WEBPACK_IMPORTED_MODULE_1__/* .NotStarted */ .R ? notStarted(thrown) : thrown;
    });
    const { exitCode, stdout, stderr } = completed;
    if (exitCode === null || (exitCode !== 0 && command.answers?.includes(exitCode) !== true)) {
        requireSpace(stderr);
        if (completed.signal !== null && !completed.timedOut)
            throw gitKilled(command, completed.signal);
        throw gitFailed(command, completed);
    }
    return { exitCode, stdout, stderr };
}
/** What the machine has too little of is no fault of git's. */
function notStarted(thrown) {
    const { cause } = thrown;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isMachineLimit */ .xi)(cause.code) ? cause : gitMissing(thrown);
}
function gitMissing(cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DevAgentError */ .NA({
        code: "git-missing",
        kind: "configuration",
        message: "git could not be started.",
        remedy: "Install git 2.38 or newer and put it on PATH.",
        cause,
    });
}
/** Throws as the file system itself does where git complains of a full disk, in one of its several wordings. */
function requireSpace(stderr) {
    if (!/No space left|Out of diskspace|Disk quota/i.test(stderr))
        return;
    throw Object.assign(new Error(firstProblem(stderr)), { code: "ENOSPC" });
}
function gitFailed(command, completed) {
    const why = completed.timedOut ? "it took too long" : firstProblem(completed.stderr);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DevAgentError */ .NA({
        code: "git-failed",
        kind: "infrastructure",
        message: `git ${command.args[0]} failed in ${command.at ?? command.cwd}: ${why}.`,
        remedy: "Put right what git names, then run `dev-agent resume`.",
        cause: new Error(withoutLogin(completed.stderr)),
    });
}
/** By something outside: git itself has no complaint, and whoever was to be reached is not at fault. */
function gitKilled({ args }, signal) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DevAgentError */ .NA({
        code: "git-killed",
        kind: "infrastructure",
        message: `git ${args[0]} was ended by ${signal}${signal === "SIGKILL" ? ", as when memory runs out" : ""}.`,
        remedy: "Make room for it, then run `dev-agent resume`.",
    });
}
/** The first line of git's complaint that says what is wrong, without any login in it. */
function firstProblem(stderr) {
    // Git gives its advice first, sometimes several lines of it.
    const lines = stderr.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("hint:"));
    const line = lines.find((text) => /^(fatal|error|remote: error):/.test(text)) ?? lines[0] ?? "no reason given";
    return withoutLogin(line.replace(/^(fatal|error): /, "").replace(/\.$/, ""));
}
function withoutLogin(text) {
    return text.replaceAll(/:\/\/[^\s/@]+@/g, "://");
}


/***/ }),

/***/ 58703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IB: () => (/* binding */ plainDiff),
/* harmony export */   My: () => (/* binding */ isolated),
/* harmony export */   Rg: () => (/* binding */ safeSettings),
/* harmony export */   _8: () => (/* binding */ agentIdentity),
/* harmony export */   jm: () => (/* binding */ hardenedEnvironment),
/* harmony export */   mR: () => (/* binding */ networkEnvironment),
/* harmony export */   sd: () => (/* binding */ settingVariables),
/* harmony export */   wn: () => (/* binding */ authorship)
/* harmony export */ });
/** Whose name is on commits that are made for an agent. */
const agentIdentity = { name: "dev-agent", email: "dev-agent@localhost" };
/** Nothing that a repository's own configuration names may start a program or change what a command answers. */
const safeSettings = [
    ["core.hooksPath", "/dev/null"],
    ["core.fsmonitor", "false"],
    ["core.attributesFile", "/dev/null"],
    ["core.excludesFile", "/dev/null"],
    ["core.quotePath", "false"],
    ["core.bigFileThreshold", "512m"],
    ["core.warnAmbiguousRefs", "false"],
    ["gc.auto", "0"],
    ["maintenance.auto", "false"],
    ["protocol.ext.allow", "never"],
    ["protocol.file.allow", "always"],
    ["submodule.recurse", "false"],
    ["commit.gpgSign", "false"],
    ["push.gpgSign", "false"],
    ["advice.detachedHead", "false"],
];
/** Switches that every command showing a difference gets. */
const plainDiff = ["--no-ext-diff", "--no-textconv", "--no-renames", "--no-color"];
const quiet = {
    LC_ALL: "C",
    GIT_TERMINAL_PROMPT: "0",
    GIT_PAGER: "cat",
    GIT_EDITOR: "false",
    GIT_SEQUENCE_EDITOR: "false",
};
/** No configuration but the repository's own and ours; no replaced objects, no grafts, no lazy downloads. */
const isolated = {
    ...quiet,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_SYSTEM: "/dev/null",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_ATTR_NOSYSTEM: "1",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_GRAFT_FILE: "/dev/null",
    GIT_NO_LAZY_FETCH: "1",
    GIT_LITERAL_PATHSPECS: "1",
    ...authorship(agentIdentity),
};
/** The environment of commands on agents' commits: of the person's only the search path and the temporary directory. */
function hardenedEnvironment(user) {
    const kept = present({ PATH: user.PATH, TMPDIR: user.TMPDIR });
    return { ...kept, ...isolated, HOME: "/dev/null", XDG_CONFIG_HOME: "/dev/null", TZ: "UTC" };
}
// Of git's own variables only those that say how to reach and log in to a server.
const loginVariables = /^GIT_(SSH|SSH_COMMAND|SSH_VARIANT|ASKPASS|SSL_.*|HTTP_.*|PROXY_.*|CONFIG_.*)$/;
// What pays for models is no business of ssh or a credential helper.
const modelVariables = /^(ANTHROPIC|CLAUDE|CODEX|OPENAI|OPENROUTER|AZURE_OPENAI|GEMINI|MISTRAL|DEEPSEEK|GROQ|XAI)_|_API_?KEYS?$/i;
/** The environment of commands that reach a remote in the person's name. */
function networkEnvironment(user) {
    const kept = Object.entries(user).filter(([name]) => name.startsWith("GIT_") ? loginVariables.test(name) : !modelVariables.test(name));
    return { ...present(Object.fromEntries(kept)), ...quiet };
}
/** Variables that set the author and committer, and the date where one is given. */
function authorship(who, date) {
    const dates = date === undefined ? {} : { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
    return {
        GIT_AUTHOR_NAME: who.name,
        GIT_AUTHOR_EMAIL: who.email,
        GIT_COMMITTER_NAME: who.name,
        GIT_COMMITTER_EMAIL: who.email,
        ...dates,
    };
}
/** Settings as variables, for names that a command line cannot carry. */
function settingVariables(settings) {
    const variables = { GIT_CONFIG_COUNT: String(settings.length) };
    for (const [index, [key, value]] of settings.entries()) {
        variables[`GIT_CONFIG_KEY_${index}`] = key;
        variables[`GIT_CONFIG_VALUE_${index}`] = value;
    }
    return variables;
}
function present(variables) {
    const entries = Object.entries(variables).filter((entry) => entry[1] !== undefined);
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 14563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readFileAt)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _refs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7274);


/** Largest file that is read as text, in bytes. */
const textLimit = 1024 * 1024;
/** One regular file's text at a commit; null when absent, a link, binary or over 1 MiB. */
async function readFileAt(git, file) {
    const { at, path } = file;
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(path) || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path) !== path || /^\.\.(\/|$)/.test(path))
        return null;
    const listed = await git.hardened({
        at,
        args: ["ls-tree", "-z", "-l", "--full-tree", (0,_refs_js__WEBPACK_IMPORTED_MODULE_1__/* .checkSha */ .$)(file.sha), "--", path],
    });
    const entry = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t(.*)\0$/s.exec(listed.stdout);
    const [, id = "", size = "", found] = entry ?? [];
    if (found !== path || Number(size) > textLimit)
        return null;
    const { stdout } = await git.hardened({ at, args: ["cat-file", "blob", (0,_refs_js__WEBPACK_IMPORTED_MODULE_1__/* .checkSha */ .$)(id)] });
    return stdout.includes("\0") ? null : stdout;
}


/***/ }),

/***/ 7274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ checkSha),
/* harmony export */   LH: () => (/* binding */ moveRef),
/* harmony export */   jq: () => (/* binding */ deleteRef),
/* harmony export */   sg: () => (/* binding */ readRef)
/* harmony export */ });
/* harmony import */ var _domain_candidate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79643);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);


/** The commit that a ref is at; null when there is no such ref. */
async function readRef({ git, at, ref }) {
    const { stdout } = await git.hardened({
        at,
        args: ["show-ref", "--verify", "--hash", "--", ref],
        answers: [1, 128],
    });
    const sha = stdout.trim();
    return (0,_domain_candidate_js__WEBPACK_IMPORTED_MODULE_1__/* .isSha */ .H)(sha) ? sha : null;
}
/** Moves a ref where it still is at `from` (null: does not exist); false when it is somewhere else. */
async function moveRef(place, move) {
    checkSha(move.to);
    const from = move.from ?? "0".repeat(move.to.length);
    const args = ["update-ref", "-m", `dev-agent: ${move.why}`, "--", place.ref, move.to, from];
    return compareAndSwap(place, { args, from: move.from });
}
/** Deletes a ref where it still is at `from`; false when it is somewhere else. */
async function deleteRef(place, from) {
    checkSha(from);
    return compareAndSwap(place, { args: ["update-ref", "-d", "--", place.ref, from], from });
}
async function compareAndSwap(place, swap) {
    try {
        await place.git.hardened({ at: place.at, args: swap.args });
        return true;
    }
    catch (error) {
        // Git answers alike when the ref moved and when it could not be written; only the second is a failure.
        if ((await readRef(place)) === swap.from)
            throw error;
        return false;
    }
}
/** Guards a command line: throws a defect for what is not a full object id. */
function checkSha(text) {
    if ((0,_domain_candidate_js__WEBPACK_IMPORTED_MODULE_1__/* .isSha */ .H)(text))
        return text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DevAgentError */ .NA({
        code: "not-a-sha",
        kind: "defect",
        message: `${JSON.stringify(String(text).slice(0, 80))} is not a full commit id.`,
        remedy: "Please report it.",
    });
}


/***/ }),

/***/ 61232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ configurationError),
/* harmony export */   El: () => (/* binding */ requireGitVersion),
/* harmony export */   JV: () => (/* binding */ refusePartialClone)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

function configurationError(detail) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DevAgentError */ .NA({ kind: "configuration", ...detail });
}
/** `git merge-tree --write-tree` came with 2.38. */
async function requireGitVersion(git) {
    const { stdout } = await git.hardened({ args: ["version"] });
    const [, major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(stdout) ?? []).map(Number);
    if (major > 2 || (major === 2 && minor >= 38))
        return;
    throw configurationError({
        code: "git-too-old",
        message: `This is ${stdout.trim()}; 2.38 is the oldest that will do.`,
        remedy: "Install a newer git.",
    });
}
/** A partial clone lacks objects that only its remote has, so nothing can borrow from it. */
async function refusePartialClone(git, { at, shown }) {
    const { stdout } = await git.hardened({
        at,
        args: ["config", "--null", "--get-regexp", String.raw `^(extensions\.partialclone|remote\..*\.promisor)$`],
        answers: [1],
    });
    const entry = stdout.split("\0")[0];
    if (entry === undefined || entry === "" || entry.endsWith("\nfalse"))
        return;
    const remote = /^remote\.(.*)\.promisor\n/s.exec(entry)?.[1] ?? entry.split("\n")[1] ?? "origin";
    throw configurationError({
        code: "partial-clone",
        message: `The repository at ${shown} is a partial clone: part of its history is only on ${remote}.`,
        remedy: `Complete it: git fetch --refetch --no-filter ${remote} && ` +
            `git config --unset remote.${remote}.promisor (and extensions.partialClone where it is set); or clone it anew without --filter.`,
    });
}


/***/ }),

/***/ 5183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kH: () => (/* binding */ endLeftProcesses),
  tz: () => (/* binding */ processMark),
  og: () => (/* binding */ processMarkEnv)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/process/marked-processes.js
var marked_processes = __webpack_require__(19999);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/process/person-daemons.js

/**
 * Programs that git's network commands start for the person, and that other terminals then use: the master of shared ssh
 * connections, agents that hold keys, git's own cache of credentials.
 */
const daemons = /^(?:ssh: .*\[mux\]|(?:\S*\/)?(?:ssh-agent|gpg-agent|git-credential-cache--daemon)(?:\0|$| )|git\0credential-cache--daemon\0)/;
/** Whether a process is one of those: it is no part of the work that it was started for. */
function isPersonsDaemon(pid) {
    try {
        return daemons.test((0,external_node_fs_.readFileSync)(`/proc/${pid}/cmdline`, "utf8"));
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./build/src/process/process-tree.js
var process_tree = __webpack_require__(4071);
;// CONCATENATED MODULE: ./build/src/process/left-processes.js





const variable = "DEV_AGENT_PROCESS";
/** In the environment of every process that this one starts: by it they are found when this one was killed and they weren't. */
const processMark = (0,external_node_crypto_.randomUUID)();
const processMarkEnv = { [variable]: processMark };
/** Milliseconds that a process is given to end by itself: git takes its locks away. */
const graceMs = 2_000;
const lookEveryMs = 20;
/** Ends what a dead process left running, and returns when it has ended. Where there is no /proc, nothing is found. */
async function endLeftProcesses(mark) {
    const find = () => (0,marked_processes/* findMarked */.E)(`${variable}=${mark}`).filter((pid) => !isPersonsDaemon(pid));
    const told = new Set();
    let empty = 0;
    for (let waited = 0; waited < 2 * graceMs; waited += lookEveryMs) {
        const left = find();
        // One that is just being started hasn't the variable yet.
        empty = left.length === 0 ? empty + 1 : 0;
        if (empty === 2)
            return;
        for (const pid of left) {
            if (waited >= graceMs)
                (0,process_tree/* kill */.z7)(pid);
            else if (!told.has(pid))
                tell(pid);
            told.add(pid);
        }
        await (0,promises_.setTimeout)(lookEveryMs);
    }
}
function tell(pid) {
    try {
        process.kill(pid, "SIGTERM");
    }
    catch {
        // It has ended, or is another user's.
    }
}


/***/ }),

/***/ 19999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ findMarked),
/* harmony export */   e: () => (/* binding */ createMark)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _process_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4071);



const variable = "DEV_AGENT_COMMAND";
/** Who starts new processes as fast as they are killed isn't chased for ever. */
const mostRounds = 20;
/** A millisecond apart; some programs have no environment for good. */
const mostLooks = 8;
const idle = new Int32Array(new SharedArrayBuffer(4));
/** A new mark; where there is no /proc, nothing is found by it. */
function createMark() {
    const value = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    const entry = `${variable}=${value}`;
    return {
        env: { [variable]: value },
        kill: () => {
            // A process that was starting another one while it was killed leaves one more to find.
            for (let round = 0; round < mostRounds; round++) {
                const found = findMarked(entry);
                if (found.length === 0)
                    return;
                for (const pid of found)
                    (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .kill */ .z7)(pid);
            }
        },
    };
}
/** The processes that started with a variable, written as `NAME=value`. */
function findMarked(entry) {
    const found = [];
    let unclear = (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .readProcessIds */ .yQ)();
    for (let look = 0; look < mostLooks && unclear.length > 0; look++) {
        if (look > 0)
            Atomics.wait(idle, 0, 0, 1);
        const looked = unclear.map((pid) => [pid, carries(pid, entry)]);
        found.push(...looked.flatMap(([pid, is]) => (is === true ? [pid] : [])));
        unclear = looked.flatMap(([pid, is]) => (is === null ? [pid] : []));
    }
    return found;
}
/** Null where it can't be told: in the moment in which a process becomes another program, its environment is empty. */
function carries(pid, entry) {
    try {
        const environment = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/environ`, "latin1");
        if (environment === "" && (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .hasEnvironment */ .sl)(pid))
            return null;
        return environment.split("\0").includes(entry);
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 4071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ findDescendants),
/* harmony export */   TK: () => (/* binding */ terminateGroup),
/* harmony export */   TP: () => (/* binding */ killTree),
/* harmony export */   W_: () => (/* binding */ isRunning),
/* harmony export */   i0: () => (/* binding */ killGroup),
/* harmony export */   sl: () => (/* binding */ hasEnvironment),
/* harmony export */   yQ: () => (/* binding */ readProcessIds),
/* harmony export */   z7: () => (/* binding */ kill)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** Kills a process group. */
function killGroup(leader) {
    kill(-leader);
}
/** Asks a process group to end. */
function terminateGroup(leader) {
    try {
        process.kill(-leader, "SIGTERM");
    }
    catch {
        // It is gone already.
    }
}
/** Whether a process has not ended; one that nobody has waited for yet has. */
function isRunning(pid) {
    try {
        process.kill(pid, 0);
    }
    catch {
        return false;
    }
    return readStat(pid)?.[0] !== "Z";
}
/** Not a dead process that nobody waited for, nor a thread of the kernel: those never have one. */
function hasEnvironment(pid) {
    const stat = readStat(pid);
    return stat !== undefined && stat[0] !== "Z" && (Number(stat[6]) & kernelThread) === 0;
}
/** A process's flag. */
const kernelThread = 0x00200000;
/** Kills a process group and its leader's descendants that left it by `setsid` (those can only be found on Linux). */
function killTree(leader) {
    const descendants = findDescendants(leader);
    killGroup(leader);
    for (const pid of descendants)
        kill(pid);
}
/** The processes that a process started, and those that they started. */
function findDescendants(ancestor) {
    const children = readChildren();
    const found = [];
    for (const queue = [ancestor]; queue.length > 0;) {
        const next = children.get(queue.pop() ?? 0) ?? [];
        found.push(...next);
        queue.push(...next);
    }
    return found;
}
function readChildren() {
    const children = new Map();
    for (const pid of readProcessIds()) {
        const parent = readParent(pid);
        if (parent === undefined)
            continue;
        const siblings = children.get(parent);
        if (siblings === undefined)
            children.set(parent, [pid]);
        else
            siblings.push(pid);
    }
    return children;
}
/** Empty where there is no /proc. */
function readProcessIds() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)("/proc").map(Number).filter(Number.isInteger);
    }
    catch {
        return [];
    }
}
function readParent(pid) {
    const parent = readStat(pid)?.[1];
    return parent === undefined ? undefined : Number(parent);
}
/** The fields of `/proc/PID/stat` from the third on; the second, a name in parentheses, may itself hold spaces and parentheses. */
function readStat(pid) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, "utf8");
        return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    }
    catch {
        return undefined;
    }
}
function kill(pid) {
    try {
        process.kill(pid, "SIGKILL");
    }
    catch {
        // It is gone already.
    }
}


/***/ }),

/***/ 70566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ NotStarted),
  d: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/process/bounded-output.js
/** Collects output in bounded memory: the first and the last bytes, and a line that says how much lies between. */
class BoundedOutput {
    bytes = 0;
    #half;
    #head = [];
    #headBytes = 0;
    /** Ring of the last bytes, made when the head is full. */
    #ring;
    #ringEnd = 0;
    /** @param keep Bytes to keep, half of them from the start; unlimited when absent. */
    constructor(keep = Number.POSITIVE_INFINITY) {
        this.#half = Math.ceil(keep / 2);
    }
    push(chunk) {
        this.bytes += chunk.length;
        const first = chunk.subarray(0, Math.max(0, this.#half - this.#headBytes));
        if (first.length > 0) {
            // A copy where only a part is kept, so that the rest of the chunk isn't held in memory.
            this.#head.push(first.length === chunk.length ? chunk : Buffer.from(first));
            this.#headBytes += first.length;
        }
        if (first.length < chunk.length)
            this.#pushTail(chunk.subarray(first.length));
    }
    #pushTail(rest) {
        this.#ring ??= Buffer.alloc(this.#half);
        const ring = this.#ring;
        if (ring.length === 0)
            return;
        const last = rest.subarray(Math.max(0, rest.length - ring.length));
        const start = (this.#ringEnd + rest.length - last.length) % ring.length;
        const untilEdge = last.copy(ring, start);
        last.copy(ring, 0, untilEdge);
        this.#ringEnd = (start + last.length) % ring.length;
    }
    text() {
        const head = Buffer.concat(this.#head);
        if (this.#ring === undefined)
            return head.toString("utf8");
        const after = this.bytes - head.length;
        if (after <= this.#ring.length)
            return Buffer.concat([head, this.#ring.subarray(0, after)]).toString("utf8");
        const inOrder = [this.#ring.subarray(this.#ringEnd), this.#ring.subarray(0, this.#ringEnd)];
        const start = head.subarray(0, wholeCharacters(head));
        const end = Buffer.concat(inOrder);
        const tail = end.subarray(firstCharacter(end));
        const left = this.bytes - start.length - tail.length;
        return `${start.toString("utf8")}\n[… ${left} bytes left out …]\n${tail.toString("utf8")}`;
    }
}
/** Length of `bytes` without a UTF-8 character that is cut off at its end. */
function wholeCharacters(bytes) {
    for (let back = 1; back <= Math.min(3, bytes.length); back++) {
        const byte = bytes[bytes.length - back] ?? 0;
        if (isContinuation(byte))
            continue;
        const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
        return needed > back ? bytes.length - back : bytes.length;
    }
    return bytes.length;
}
/** Where the first whole UTF-8 character of `bytes` begins. */
function firstCharacter(bytes) {
    let start = 0;
    while (start < Math.min(3, bytes.length) && isContinuation(bytes[start] ?? 0))
        start++;
    return start;
}
function isContinuation(byte) {
    return (byte & 0xc0) === 0x80;
}

;// CONCATENATED MODULE: ./build/src/process/capped-file.js

// Written synchronously: the bytes are few (the cap), and the file is complete when its command is reported.
function openCappedFile(path, limit) {
    const descriptor = (0,external_node_fs_.openSync)(path, "w", 0o600);
    let room = limit;
    let failure;
    return {
        write(chunk) {
            const part = chunk.subarray(0, room);
            if (part.length === 0 || failure !== undefined)
                return;
            try {
                for (let done = 0; done < part.length;)
                    done += (0,external_node_fs_.writeSync)(descriptor, part, done);
                room -= part.length;
            }
            catch (thrown) {
                failure = thrown;
            }
        },
        close() {
            (0,external_node_fs_.closeSync)(descriptor);
            if (failure !== undefined)
                throw failure;
        },
    };
}

// EXTERNAL MODULE: ./build/src/process/left-processes.js + 1 modules
var left_processes = __webpack_require__(5183);
// EXTERNAL MODULE: ./build/src/process/marked-processes.js
var marked_processes = __webpack_require__(19999);
// EXTERNAL MODULE: ./build/src/process/process-tree.js
var process_tree = __webpack_require__(4071);
;// CONCATENATED MODULE: ./build/src/process/running.js

/** Milliseconds that such a program is given to end by itself. */
const cleanUpMs = 500;
const running = new Set();
/** Holds a program until it is let go; whatever is held when this process ends, ends with it. */
function hold(program) {
    if (running.size === 0)
        process.once("exit", endAll);
    running.add(program);
    return {
        [Symbol.dispose]() {
            running.delete(program);
            if (running.size === 0)
                process.off("exit", endAll);
        },
    };
}
/** In the handler of an exit nothing can be awaited: the thread itself waits, at most `cleanUpMs`. */
function endAll() {
    const cleaning = [...running].filter(({ cleansUp }) => cleansUp).map(({ pid }) => pid);
    for (const pid of cleaning)
        (0,process_tree/* terminateGroup */.TK)(pid);
    const idle = new Int32Array(new SharedArrayBuffer(4));
    for (let left = cleanUpMs; left > 0 && cleaning.some(process_tree/* isRunning */.W_); left -= stepMs)
        Atomics.wait(idle, 0, 0, stepMs);
    for (const { pid, mark } of running) {
        (0,process_tree/* killTree */.TP)(pid);
        mark?.kill();
    }
}
const stepMs = 10;

;// CONCATENATED MODULE: ./build/src/process/supervise.js


/** What a timer can hold; a longer time would fire at once. */
const longestTimerMs = 2 ** 31 - 1;
/** How long pipes may stay silent after the program ended before they are closed. */
const silenceMs = 300;
/** Waits until a started child has ended and its output has been read, and kills it on timeout and abort. */
function supervise(supervision) {
    const { child, mark, cleansUp, timeoutMs, signal, received } = supervision;
    return new Promise((resolve) => {
        let timedOut = false;
        let ended = false;
        let patience;
        const kill = () => {
            if (ended)
                closePipes(child);
            else if (child.pid !== undefined)
                (0,process_tree/* killTree */.TP)(child.pid);
            mark?.kill();
        };
        const stop = () => {
            if (!cleansUp || ended || child.pid === undefined)
                return kill();
            (0,process_tree/* terminateGroup */.TK)(child.pid);
            patience ??= setTimeout(kill, cleanUpMs);
        };
        const expire = () => {
            timedOut = !ended;
            stop();
        };
        const timer = timeoutMs === undefined ? undefined : setTimeout(expire, Math.min(timeoutMs, longestTimerMs));
        signal?.addEventListener("abort", stop, { once: true });
        if (signal?.aborted === true)
            stop();
        child.once("exit", () => {
            ended = true;
            // Background children end with their leader …
            if (child.pid !== undefined)
                (0,process_tree/* killGroup */.i0)(child.pid);
            mark?.kill();
            // … but one that left the group may hold the pipes open for ever.
            closeWhenSilent(child, received);
        });
        child.once("close", (exitCode, killedBy) => {
            clearTimeout(timer);
            clearTimeout(patience);
            signal?.removeEventListener("abort", stop);
            resolve({ exitCode, signal: killedBy, timedOut });
        });
    });
}
function closeWhenSilent(child, received) {
    const before = received();
    const check = () => {
        if (received() === before)
            closePipes(child);
        else
            closeWhenSilent(child, received);
    };
    // The immediate lets a busy event loop read what is waiting in the pipes before the check.
    const timer = setTimeout(() => setImmediate(check), silenceMs);
    child.once("close", () => clearTimeout(timer));
}
function closePipes(child) {
    for (const pipe of child.stdio)
        pipe?.destroy();
}

;// CONCATENATED MODULE: ./build/src/process/run-command.js








/** The program could not be started at all. */
class NotStarted extends Error {
    program;
    constructor(program, cause, missingDirectory) {
        const reason = missingDirectory === undefined
            ? (cause.code ?? cause.message)
            : `there is no directory ${missingDirectory}`;
        super(`${program} could not be started: ${reason}`, { cause });
        this.program = program;
    }
}
/**
 * Runs one program in a process group of its own; the only place that starts processes. The group, and where the
 * platform allows it every descendant, is killed on timeout and abort, and when this process ends; the group also when
 * its leader ends, and with `leaveNothing` whatever else it started.
 */
async function runCommand(command) {
    if (command.signal?.aborted === true)
        return abortedBeforeStart;
    const started = performance.now();
    const file = command.outputFile === undefined
        ? undefined
        : openCappedFile(command.outputFile, command.fileBytes ?? 20 * 1024 * 1024);
    try {
        const mark = command.leaveNothing === true ? (0,marked_processes/* createMark */.e)() : undefined;
        const child = await start(command, mark);
        const output = collect(child, command, file);
        if (child.pid !== undefined)
            command.onStart?.(child.pid, () => output.report.text());
        child.stdin?.on("error", () => { }); // A program need not read its input.
        child.stdin?.end(command.stdin);
        const received = () => output.stdout.bytes + output.stderr.bytes;
        const { timeoutMs, signal, cleansUp = false } = command;
        const ending = await supervise({ child, mark, cleansUp, timeoutMs, signal, received });
        return {
            ...ending,
            stdout: command.onStdout === undefined ? output.stdout.text() : "",
            stderr: output.stderr.text(),
            stdoutBytes: output.stdout.bytes,
            stderrBytes: output.stderr.bytes,
            report: output.report.text(),
            durationMs: performance.now() - started,
        };
    }
    finally {
        file?.close();
    }
}
const abortedBeforeStart = {
    exitCode: null,
    signal: "SIGKILL",
    timedOut: false,
    stdout: "",
    stderr: "",
    stdoutBytes: 0,
    stderrBytes: 0,
    report: "",
    durationMs: 0,
};
async function start(command, mark) {
    const [program, ...args] = command.argv;
    const { cwd } = command;
    const env = { ...command.env, ...left_processes/* processMarkEnv */.og, ...mark?.env };
    const stdio = [command.stdin === undefined ? "ignore" : "pipe", "pipe", "pipe"];
    if (command.report === true)
        stdio.push("pipe");
    stdio.push(...(command.extraFds ?? []));
    try {
        const child = (0,external_node_child_process_.spawn)(program, args, { cwd, env, detached: true, stdio });
        if (child.pid === undefined)
            await new Promise((_, reject) => {
                child.once("error", reject);
            });
        else
            endWithThis(child, { pid: child.pid, mark, cleansUp: command.cleansUp === true });
        return child;
    }
    catch (thrown) {
        const missing = cwd !== undefined && !isDirectory(cwd) ? cwd : undefined;
        throw new NotStarted(program, thrown, missing);
    }
}
/** Held from its very start: this process may end at any moment. */
function endWithThis(child, program) {
    const held = hold(program);
    child.once("exit", () => held[Symbol.dispose]());
}
function collect(child, command, file) {
    const { onStdout } = command;
    const stdout = new BoundedOutput(onStdout === undefined ? command.keepBytes : 0);
    const stderr = new BoundedOutput(command.keepBytes ?? 1_000_000);
    const report = new BoundedOutput(64_000);
    const take = (into) => (chunk) => {
        into.push(chunk);
        file?.write(chunk);
    };
    child.stdout?.on("data", take(stdout));
    if (onStdout !== undefined)
        child.stdout?.on("data", onStdout);
    child.stderr?.on("data", take(command.mergeStderr === true ? stdout : stderr));
    if (command.report === true)
        child.stdio[3].on("data", (chunk) => report.push(chunk));
    return { stdout, stderr, report };
}
function isDirectory(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}


/***/ }),

/***/ 65236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W1: () => (/* binding */ findRepository),
  U8: () => (/* binding */ openProject),
  Tt: () => (/* binding */ readOptions)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/config/environment.js
var config_environment = __webpack_require__(56481);
// EXTERNAL MODULE: ./build/src/config/load-config.js
var load_config = __webpack_require__(18529);
// EXTERNAL MODULE: ./build/src/config/merge-options.js
var merge_options = __webpack_require__(8931);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/git/commands.js
var commands = __webpack_require__(76350);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/src/domain/text/branch-name.js
/**
 * Whether git takes a text as a branch's name, and nothing but that: no option, no pattern, no other place in a refspec,
 * no way up. As `git check-ref-format --branch` has it, and no name that can't be seen in full.
 */
function isBranchName(text) {
    return (text.length <= 255 &&
        /^[^-/]/.test(text) &&
        !/[\p{Cc}\p{Cf}\p{Z}\p{Cs}~^:?*[\\]|\.\.|@\{|\/\/|\/\.|\.lock(?:\/|$)|[./]$|^\.|^@$|^HEAD$/u.test(text));
}

// EXTERNAL MODULE: ./build/src/git/refs.js
var refs = __webpack_require__(7274);
// EXTERNAL MODULE: ./build/src/git/requirements.js
var requirements = __webpack_require__(61232);
;// CONCATENATED MODULE: ./build/src/git/base-branch.js



/** The branch to build on: the wanted one, else the remote's default, `main`, `master`, the current one. */
async function findBase(git, question) {
    const { wanted, currentBranch } = question;
    if (wanted !== undefined) {
        const baseSha = isBranchName(wanted) ? await newestKnown(git, question, wanted) : null;
        if (baseSha !== null)
            return { baseBranch: wanted, baseSha };
        throw (0,requirements/* configurationError */.DN)({
            code: "base-missing",
            message: `There is no branch ${JSON.stringify(wanted)} in ${question.shown}.`,
            remedy: `Give the name of a branch with --base${await choices(git, question.at)}.`,
        });
    }
    for (const name of [await remoteDefault(git, question), "main", "master", currentBranch]) {
        const baseSha = name === null ? null : await newestKnown(git, question, name);
        if (name !== null && baseSha !== null)
            return { baseBranch: name, baseSha };
    }
    throw await noBase(git, question);
}
async function remoteDefault(git, { at, remote }) {
    if (remote === null)
        return null;
    const prefix = `refs/remotes/${remote.name}/`;
    const { stdout } = await git.hardened({
        at,
        args: ["symbolic-ref", "--quiet", `${prefix}HEAD`],
        answers: [1, 128],
    });
    return stdout.startsWith(prefix) ? stdout.trim().slice(prefix.length) : null;
}
async function newestKnown(git, question, branch) {
    const { at, remote } = question;
    const local = await (0,refs/* readRef */.sg)({ git, at, ref: `refs/heads/${branch}` });
    const fetched = remote === null ? null : await (0,refs/* readRef */.sg)({ git, at, ref: `refs/remotes/${remote.name}/${branch}` });
    if (local === null || fetched === null)
        return local ?? fetched;
    const behind = await git.hardened({
        at,
        args: ["merge-base", "--is-ancestor", local, fetched],
        answers: [1],
    });
    return behind.exitCode === 0 ? fetched : local;
}
async function noBase(git, { at, shown }) {
    const { stdout } = await git.hardened({ at, args: ["for-each-ref", "--count=1"] });
    if (stdout === "")
        return (0,requirements/* configurationError */.DN)({
            code: "no-commits",
            message: `The repository at ${shown} has no commits yet.`,
            remedy: "Commit something first: git add . && git commit.",
        });
    return (0,requirements/* configurationError */.DN)({
        code: "base-unknown",
        message: `No base branch was found in ${shown}: there is no main, no master, and the checkout is on no branch.`,
        remedy: `Name one with --base${await choices(git, at)}.`,
    });
}
async function choices(git, at) {
    const { stdout } = await git.hardened({
        at,
        args: [
            "for-each-ref",
            "--count=5",
            "--sort=-committerdate",
            "--format=%(refname:lstrip=2)",
            "refs/heads",
        ],
    });
    const names = stdout.split("\n").filter((name) => name !== "");
    return names.length === 0 ? "" : `, such as ${names.join(", ")}`;
}

// EXTERNAL MODULE: ./build/src/git/checkouts.js
var checkouts = __webpack_require__(31255);
;// CONCATENATED MODULE: ./build/src/git/remote.js

/** `origin`, else the only remote there is; null when there is none. `relativeTo`: what relative paths start at. */
async function findRemote(git, where) {
    const { stdout } = await git.hardened({
        at: where.at,
        args: ["config", "--null", "--get-regexp", String.raw `^remote\..*\.(url|pushurl)$`],
        answers: [1],
    });
    const urls = new Map();
    const names = new Set();
    for (const entry of stdout.split("\0")) {
        const [, name, kind, url] = /^remote\.(.*)\.(url|pushurl)\n(.*)$/s.exec(entry) ?? [];
        if (name === undefined || url === undefined)
            continue;
        names.add(name);
        if (!urls.has(`${name}.${kind}`))
            urls.set(`${name}.${kind}`, absolute(url, where.relativeTo));
    }
    const name = names.has("origin") ? "origin" : names.size === 1 ? [...names][0] : undefined;
    const url = name === undefined ? undefined : urls.get(`${name}.url`);
    if (name === undefined || url === undefined)
        return null;
    return { name, url, pushUrl: urls.get(`${name}.pushurl`) ?? url };
}
// Git takes what has a colon before its first slash for a server, and everything else for a path.
function absolute(url, base) {
    return (0,external_node_path_.isAbsolute)(url) || /^[^/]*:/.test(url) ? url : (0,external_node_path_.resolve)(base, url);
}

;// CONCATENATED MODULE: ./build/src/git/open-repository.js







/** Finds the repository that a directory belongs to. Reads only. Throws configuration errors. */
async function openRepository(directory, request) {
    const git = (0,commands/* createGit */.lD)(request.userEnv);
    await (0,requirements/* requireGitVersion */.El)(git);
    const place = await locate(git, directory);
    const at = place.commonDirectory;
    const shown = place.toplevel ?? at;
    await (0,requirements/* refusePartialClone */.JV)(git, { at, shown });
    const ask = async (...args) => (await git.hardened({ at: place.gitDirectory, args, answers: [1] })).stdout.trim();
    const head = await ask("symbolic-ref", "--quiet", "HEAD");
    const currentBranch = head === "" ? null : head.replace(/^refs\/heads\//, "");
    const remote = await findRemote(git, { at, relativeTo: shown });
    const base = await findBase(git, { at, shown, remote, currentBranch, wanted: request.base });
    const objectFormat = (await ask("rev-parse", "--show-object-format")) === "sha256" ? "sha256" : "sha1";
    const shallow = (await ask("rev-parse", "--is-shallow-repository")) === "true";
    const facts = { ...place, objectFormat, shallow, ...base, remote, currentBranch };
    return { ...facts, notices: await noticesOf(git, facts) };
}
async function locate(git, directory) {
    const isDirectory = await (0,promises_.stat)(directory).then((found) => found.isDirectory(), () => false);
    if (!isDirectory)
        throw (0,requirements/* configurationError */.DN)({
            code: "not-a-directory",
            message: `${directory} is not a directory.`,
            remedy: "Give the path of a git repository with --repo.",
        });
    // In the person's name, so that git's own rule on repositories of other users holds.
    const ask = async (...args) => {
        const command = ["rev-parse", "--path-format=absolute", ...args];
        const answer = await git.network({ cwd: directory, args: command, answers: [128] });
        if (answer.exitCode !== 0 && /dubious ownership/.test(answer.stderr))
            throw foreign(directory);
        return answer.exitCode === 0 ? answer.stdout.replace(/\n$/, "") : null;
    };
    const gitDirectory = await ask("--git-dir");
    const commonDirectory = await ask("--git-common-dir");
    const objectDirectory = await ask("--git-path", "objects");
    if (gitDirectory === null || commonDirectory === null || objectDirectory === null)
        throw notARepository(directory);
    return { toplevel: await ask("--show-toplevel"), gitDirectory, commonDirectory, objectDirectory };
}
async function noticesOf(git, facts) {
    const notices = [];
    if (facts.currentBranch === null)
        notices.push(`The checkout is on no branch; the session starts from ${facts.baseBranch}.`);
    if (facts.shallow)
        notices.push("The history is shallow; agents see only the part that is here.");
    if (facts.toplevel !== null) {
        const clean = await (0,checkouts/* isClean */.AG)(git, { gitDirectory: facts.gitDirectory, toplevel: facts.toplevel });
        if (!clean)
            notices.push(`The checkout has changes that are not committed; the session starts from ${facts.baseBranch} without them.`);
    }
    return notices;
}
function notARepository(directory) {
    return (0,requirements/* configurationError */.DN)({
        code: "not-a-repository",
        message: `${directory} is not in a git repository.`,
        remedy: "Give the path of one with --repo, or make one: git init, then commit something.",
    });
}
function foreign(directory) {
    return (0,requirements/* configurationError */.DN)({
        code: "foreign-repository",
        message: `The repository at ${directory} belongs to another user and git refuses to work in it.`,
        remedy: `If you trust it: git config --global --add safe.directory ${(0,external_node_path_.join)(directory)}`,
    });
}

// EXTERNAL MODULE: ./build/src/git/read-file.js
var read_file = __webpack_require__(14563);
;// CONCATENATED MODULE: ./build/src/use-cases/open-project.js









/** Finds the repository alone: what was chosen for a session that exists is in its record. */
function findRepository(repo, env, base) {
    return openRepository((0,external_node_path_.resolve)(repo), { userEnv: env, ...(base === undefined ? {} : { base }) });
}
/** Finds the repository and reads its configuration from the base commit, never from the working tree. */
async function openProject(request, env) {
    const environment = (0,config_environment.readEnvironment)(env);
    const open = (base) => findRepository(request.repo, env, base);
    let facts = await open(request.base);
    let options = await readOptions(request, { facts, sha: facts.baseSha, env });
    if (options.base !== undefined && options.base !== facts.baseBranch) {
        facts = await open(options.base);
        options = await readOptions(request, { facts, sha: facts.baseSha, env });
    }
    return { facts, options, environment, userEnv: env };
}
/** The options as the configuration at a base commit and the flags decide them. */
async function readOptions(request, place) {
    const found = request.config === undefined ? await configAt(place) : configFile(request.config);
    return (0,merge_options/* mergeOptions */.lL)(request, await (0,load_config/* loadConfig */.Z)(found.text, found.name));
}
const configNames = [".dev-agent.yml", ".dev-agent.yaml"];
async function configAt({ facts, sha, env }) {
    const git = (0,commands/* createGit */.lD)(env);
    for (const name of configNames) {
        const text = await (0,read_file/* readFileAt */._)(git, { at: facts.commonDirectory, sha, path: name });
        if (text !== null)
            return { text, name: `${name} at ${facts.baseBranch}` };
    }
    return { text: "", name: "the configuration" };
}
function configFile(path) {
    if (!(0,external_node_fs_.existsSync)(path))
        throw unreadable(path, "it doesn't exist");
    try {
        return { text: (0,external_node_fs_.readFileSync)(path, "utf8"), name: path };
    }
    catch (error) {
        throw unreadable(path, error.code ?? "unknown");
    }
}
function unreadable(path, why) {
    return new errors/* DevAgentError */.NA({
        code: "config-unreadable",
        kind: "configuration",
        message: `The configuration ${path} can't be read: ${why}.`,
        remedy: "Give a file that exists with --config, or leave the flag out.",
    });
}


/***/ })

};
