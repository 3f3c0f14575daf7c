export const id = 204;
export const ids = [204];
export const modules = {

/***/ 204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepare: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(406);
;// CONCATENATED MODULE: ./build/src/config/temporary-directory.js


const names = ["TMPDIR", "TMP", "TEMP"];
/** The directory for what needn't be kept, as node's `tmpdir()` finds it. */
function temporaryDirectory(variables) {
    const name = names.find((variable) => set(variables, variable) !== undefined);
    return (name && set(variables, name)) ?? "/tmp";
}
/** Throws a configuration error that names the variable when there is no such directory. */
function requireTemporaryDirectory(variables) {
    const directory = temporaryDirectory(variables);
    if (statSync(directory, { throwIfNoEntry: false })?.isDirectory() === true)
        return;
    const name = names.find((variable) => set(variables, variable) !== undefined);
    throw new DevAgentError({
        code: "temporary-directory",
        kind: "configuration",
        message: `The temporary directory ${directory}${name === undefined ? "" : ` (${name})`} doesn't exist.`,
        remedy: name === undefined ? "Make it, or set TMPDIR." : `Make it, or set ${name} to one that does.`,
    });
}
const set = (variables, name) => variables[name] || undefined;

;// CONCATENATED MODULE: ./build/src/config/environment.js


/** Reads the variables once. An empty variable counts as absent. */
function readEnvironment(variables) {
    const value = (name) => (variables[name] === "" ? undefined : variables[name]);
    const flag = (name) => !["false", "0", undefined].includes(value(name));
    const home = value("HOME");
    const caches = value("XDG_CACHE_HOME") ?? (home === undefined ? undefined : (0,external_node_path_.join)(home, ".cache"));
    return {
        anthropicApiKey: value("ANTHROPIC_API_KEY"),
        anthropicBaseUrl: value("ANTHROPIC_BASE_URL"),
        openaiApiKey: value("OPENAI_API_KEY") ?? value("CODEX_API_KEY"),
        openaiBaseUrl: value("OPENAI_BASE_URL"),
        claudeCodeOauthToken: value("CLAUDE_CODE_OAUTH_TOKEN"),
        claudeDirectory: value("CLAUDE_CONFIG_DIR") ?? (0,external_node_path_.join)(home ?? "/", ".claude"),
        codexDirectory: value("CODEX_HOME") ?? (0,external_node_path_.join)(home ?? "/", ".codex"),
        gitleaksPath: value("GITLEAKS_PATH"),
        cacheDirectory: caches === undefined
            ? (0,external_node_path_.join)(temporaryDirectory(variables), `dev-agent-cache-${process.getuid?.() ?? "user"}`)
            : (0,external_node_path_.join)(caches, "dev-agent"),
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

// EXTERNAL MODULE: ./build/src/domain/text/printed.js
var printed = __webpack_require__(806);
;// CONCATENATED MODULE: ./build/src/sandbox/close-sockets.js

/** Takes from everybody but root the services that do as root what they are told; who could write to docker's is root. */
async function closeSockets(root, sockets) {
    await root({ argv: ["chown", "root:root", "--", ...sockets] });
    await root({ argv: ["chmod", "600", "--", ...sockets] });
}
/** `open`: those that this user may still write to. */
function requireClosed(open) {
    if (open.length === 0)
        return;
    throw new errors.DevAgentError({
        code: "docker-kept",
        kind: "policy",
        message: `Whoever reaches ${open.join(", ")} is as good as root, and it could not be taken from this job.`,
        remedy: "Stop that service in `setup`; `drop-sudo: false` lets the job go on with it.",
    });
}

;// CONCATENATED MODULE: ./build/src/process/find-program.js


/** The first program of that name in a search path. */
function findProgram(name, path) {
    return path
        .split(":")
        .filter(external_node_path_.isAbsolute)
        .map((directory) => (0,external_node_path_.join)(directory, name))
        .find(isExecutable);
}
function isExecutable(file) {
    try {
        (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(file).isFile();
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(421);
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(500);
;// CONCATENATED MODULE: ./build/src/process/process-tree.js

/** Kills a process group. */
function killGroup(leader) {
    process_tree_kill(-leader);
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
        process_tree_kill(pid);
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
        return (0,external_node_fs_.readdirSync)("/proc").map(Number).filter(Number.isInteger);
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
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, "utf8");
        return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    }
    catch {
        return undefined;
    }
}
function process_tree_kill(pid) {
    try {
        process.kill(pid, "SIGKILL");
    }
    catch {
        // It is gone already.
    }
}

;// CONCATENATED MODULE: ./build/src/process/marked-processes.js



const variable = "DEV_AGENT_COMMAND";
/** Who starts new processes as fast as they are killed isn't chased for ever. */
const mostRounds = 20;
/** A millisecond apart; some programs have no environment for good. */
const mostLooks = 8;
const idle = new Int32Array(new SharedArrayBuffer(4));
/** A new mark; where there is no /proc, nothing is found by it. */
function createMark() {
    const value = (0,external_node_crypto_.randomUUID)();
    const entry = `${variable}=${value}`;
    return {
        env: { [variable]: value },
        kill: () => {
            // A process that was starting another one while it was killed leaves one more to find.
            for (let round = 0; round < mostRounds; round++) {
                const found = marked_processes_findMarked(entry);
                if (found.length === 0)
                    return;
                for (const pid of found)
                    process_tree_kill(pid);
            }
        },
    };
}
/** The processes that started with a variable, written as `NAME=value`. */
function marked_processes_findMarked(entry) {
    const found = [];
    let unclear = readProcessIds();
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
        const environment = (0,external_node_fs_.readFileSync)(`/proc/${pid}/environ`, "latin1");
        if (environment === "" && hasEnvironment(pid))
            return null;
        return environment.split("\0").includes(entry);
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/src/process/person-daemons.js

/**
 * Programs that git's network commands start for the person, and that other terminals then use: the master of shared ssh
 * connections, agents that hold keys, git's own cache of credentials.
 */
const daemons = /^(?:ssh: .*\[mux\]|(?:\S*\/)?(?:ssh-agent|gpg-agent|git-credential-cache--daemon)(?:\0|$| )|git\0credential-cache--daemon\0)/;
/** Whether a process is one of those: it is no part of the work that it was started for. */
function person_daemons_isPersonsDaemon(pid) {
    try {
        return daemons.test(readFileSync(`/proc/${pid}/cmdline`, "utf8"));
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/src/process/left-processes.js





const left_processes_variable = "DEV_AGENT_PROCESS";
/** In the environment of every process that this one starts: by it they are found when this one was killed and they weren't. */
const processMark = (0,external_node_crypto_.randomUUID)();
const processMarkEnv = { [left_processes_variable]: processMark };
/** Milliseconds that a process is given to end by itself: git takes its locks away. */
const graceMs = 2_000;
const lookEveryMs = 20;
/** Ends what a dead process left running, and returns when it has ended. Where there is no /proc, nothing is found. */
async function endLeftProcesses(mark) {
    const find = () => findMarked(`${left_processes_variable}=${mark}`).filter((pid) => !isPersonsDaemon(pid));
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
                kill(pid);
            else if (!told.has(pid))
                tell(pid);
            told.add(pid);
        }
        await later(lookEveryMs);
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
        terminateGroup(pid);
    const idle = new Int32Array(new SharedArrayBuffer(4));
    for (let left = cleanUpMs; left > 0 && cleaning.some(isRunning); left -= stepMs)
        Atomics.wait(idle, 0, 0, stepMs);
    for (const { pid, mark } of running) {
        killTree(pid);
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
                killTree(child.pid);
            mark?.kill();
        };
        const stop = () => {
            if (!cleansUp || ended || child.pid === undefined)
                return kill();
            terminateGroup(child.pid);
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
                killGroup(child.pid);
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
        const mark = command.leaveNothing === true ? createMark() : undefined;
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
    const env = { ...command.env, ...processMarkEnv, ...mark?.env };
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

;// CONCATENATED MODULE: ./build/src/sandbox/try-sudo.js


/** Whether this user becomes root without a password. Changes nothing. */
async function trySudo({ path, signal }) {
    if (findProgram("sudo", withSystem(path)) === undefined)
        return "absent";
    const { exitCode } = await runSudo(["-n", "true"], { path, signal });
    if (exitCode === null)
        return "unknown";
    return exitCode === 0 ? "works" : "denied";
}
/** A search path that names no system folder would prove nothing: others can name it. */
const withSystem = (path) => `${path}:/usr/local/bin:/usr/bin:/bin`;
/** Forgets what sudo remembers of a password that was typed. */
async function forgetSudo(place) {
    await runSudo(["-k"], place);
}
async function runSudo(args, { path, signal }) {
    return await runCommand({
        argv: ["sudo", ...args],
        env: { PATH: withSystem(path), LC_ALL: "C" },
        timeoutMs: 30_000,
        ...(signal === undefined ? {} : { signal }),
    });
}
function asRoot({ path, signal }) {
    return async ({ argv, stdin, timeoutMs = 60_000 }) => await runCommand({
        argv: ["sudo", "-n", ...argv],
        env: { PATH: path, LC_ALL: "C" },
        timeoutMs,
        keepBytes: 20_000,
        ...(stdin === undefined ? {} : { stdin }),
        ...(signal === undefined ? {} : { signal }),
    });
}

;// CONCATENATED MODULE: ./build/src/sandbox/drop-sudo.js


const sudoersFolder = "/etc/sudoers.d";
/** Read after every other file there: of several rules that fit, sudo obeys the last. */
const denyFile = `${sudoersFolder}/zz-dev-agent`;
/** Groups that usual configurations of sudo let become root. */
const adminGroups = ["sudo", "admin", "wheel"];
/** Takes from this user the right to become root, and proves that it is gone. Throws `policy` where it isn't. */
async function dropSudo(root, { user, ...looking }) {
    const { name } = user;
    if (!/^[A-Za-z_][\w.-]*$/.test(name))
        throw kept(`this user has no usual name: ${JSON.stringify(name)}`);
    // For later logins; processes keep the groups that they were started with, so it proves nothing.
    for (const group of user.groups.filter((each) => adminGroups.includes(each)))
        await root({ argv: ["gpasswd", "-d", name, group] });
    const granting = await findGrants(root, user);
    if (granting.length > 0)
        await root({ argv: ["rm", "-f", "--", ...granting] });
    if (await isGone(looking))
        return;
    // Granted where no file of its own does it: an alias, a list of users, the main file.
    await root({ argv: ["tee", denyFile], stdin: `${name} ALL=(ALL:ALL) !ALL\n` });
    if (await isGone(looking))
        return;
    throw kept("`sudo -n true` still works after everything that grants it was taken away");
}
/** The files of sudo's folder that name this user, one of its groups, or everybody. */
async function findGrants(root, { id, name, groups }) {
    const plain = groups.filter((group) => /^[A-Za-z_][\w.-]*$/.test(group));
    const names = [name, `#${id}`, "ALL", ...plain.map((group) => `%${group}`)];
    const pattern = `^[[:space:]]*(${names.join("|")})[[:space:]]`;
    const { stdout } = await root({ argv: ["grep", "-rlsE", "-e", pattern, sudoersFolder] });
    return stdout.split("\n").filter((file) => file.startsWith(`${sudoersFolder}/`));
}
/** Twice, as sudo may remember for a while that it let somebody in. */
async function isGone(looking) {
    if ((await trySudo(looking)) !== "denied")
        return false;
    await forgetSudo(looking);
    return (await trySudo(looking)) === "denied";
}
function kept(why) {
    return new errors.DevAgentError({
        code: "sudo-kept",
        kind: "policy",
        message: `This job's right to become root could not be taken away: ${why}.`,
        remedy: "Find what else grants it on this machine (`sudo -l`); `drop-sudo: false` lets the job go on with it.",
    });
}

// EXTERNAL MODULE: ./build/src/domain/text/plain-text.js
var plain_text = __webpack_require__(970);
;// CONCATENATED MODULE: ./build/src/sandbox/install-bubblewrap.js


const fiveMinutes = 300_000;
/** A machine that has just started may still be at work on packages of its own. */
const patient = ["-o", "DPkg::Lock::Timeout=120"];
const steps = [
    { argv: ["apt-get", ...patient, "update", "--quiet"], timeoutMs: fiveMinutes },
    {
        argv: ["apt-get", ...patient, "install", "--yes", "--no-install-recommends", "bubblewrap"],
        timeoutMs: fiveMinutes,
    },
];
/** Installs bubblewrap by apt-get; a mirror that fails once is asked once more. */
async function installBubblewrap(root) {
    const first = await tryOnce(root);
    if (first === undefined)
        return;
    const second = await tryOnce(root);
    if (second === undefined)
        return;
    throw new errors.DevAgentError({
        code: "bubblewrap-install-failed",
        kind: "infrastructure",
        message: `bubblewrap could not be installed: ${reason(second)}`,
        remedy: "Run the job again; where it fails again, install bubblewrap in `setup`.",
    });
}
/** The step that failed. */
async function tryOnce(root) {
    for (const step of steps) {
        const done = await root(step);
        if (done.exitCode !== 0)
            return done;
    }
    return undefined;
}
const reason = ({ stderr, stdout, timedOut }) => timedOut ? "apt-get took longer than five minutes." : (0,plain_text/* firstLine */.TM)(stderr.trim() === "" ? stdout : stderr);

;// CONCATENATED MODULE: ./build/src/sandbox/apparmor.js

/** Where Ubuntu's kernel says whether programs without a profile may make user namespaces. */
const restrictionFile = "/proc/sys/kernel/apparmor_restrict_unprivileged_userns";
/** Whether AppArmor keeps programs without a profile from making user namespaces. */
function restrictsUserNamespaces(file = restrictionFile) {
    try {
        return (0,external_node_fs_.readFileSync)(file, "utf8").trim() === "1";
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

;// CONCATENATED MODULE: ./build/src/sandbox/load-profile.js



/** Has AppArmor let bubblewrap, and nothing else, make user namespaces. */
async function loadProfile(root, bwrapPath) {
    // In a profile other characters are patterns or end the path.
    if (!/^[\w./+-]+$/.test(bwrapPath))
        throw failed(`its path can't be in a profile: ${bwrapPath}`);
    const steps = [
        { argv: ["tee", profileFile], stdin: profileFor(bwrapPath) },
        { argv: ["apparmor_parser", "-r", "-W", profileFile] },
    ];
    for (const step of steps) {
        const { exitCode, stderr } = await root(step);
        if (exitCode !== 0)
            throw failed(`${step.argv[0]}: ${(0,plain_text/* firstLine */.TM)(stderr)}`);
    }
}
function failed(why) {
    return new errors.DevAgentError({
        code: "apparmor-profile-failed",
        kind: "infrastructure",
        message: `AppArmor could not be told to let bubblewrap work: ${why}`,
        remedy: "Run the job again; where it fails again, see docs/how-to/runners.md.",
    });
}

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
function git_mounts_gitMounts(directory, inside) {
    const gitDirectory = join(directory, ".git");
    const found = look(gitDirectory);
    if (found === undefined)
        return [];
    if (found.isFile())
        return ["--ro-bind", gitDirectory, `${inside}/.git`];
    return mounts.flatMap(({ name, bind, isDirectory }) => {
        const path = join(gitDirectory, name);
        const stats = look(path) ?? make(name, path);
        if (isDirectory ? !stats.isDirectory() : !stats.isFile())
            throw unsafe(path);
        return [bind, path, join(inside, ".git", name)];
    });
}
function look(path) {
    try {
        return lstatSync(path, { throwIfNoEntry: false });
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
            writeFileSync(path, ".\n", { flag: "wx" });
        else if (name !== "config")
            mkdirSync(path);
        return lstatSync(path);
    }
    catch (cause) {
        throw unsafe(path, cause);
    }
}
function unsafe(path, cause) {
    return new DevAgentError({
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

;// CONCATENATED MODULE: ./build/src/sandbox/install-advice.js

const installers = [
    { program: "apt-get", command: "sudo apt-get install -y bubblewrap" },
    { program: "dnf", command: "sudo dnf install -y bubblewrap" },
    { program: "apk", command: "sudo apk add bubblewrap" },
    { program: "pacman", command: "sudo pacman -S bubblewrap" },
    { program: "zypper", command: "sudo zypper install bubblewrap" },
];
const installerPrograms = installers.map(({ program }) => program);
const withoutSandbox = "choose `--sandbox none` (in a workflow `sandbox: none`) to run untrusted commands without isolation";
/** How to get bubblewrap on this machine. */
function adviseInstall({ platform, installers: present }) {
    if (platform !== "linux")
        return `Run dev-agent in a Linux container with bubblewrap, or ${withoutSandbox}.`;
    const found = installers.find(({ program }) => present.includes(program));
    return `${found === undefined ? "Install the package bubblewrap" : `Run \`${found.command}\``}, or ${withoutSandbox}.`;
}
/** What to do when bubblewrap is there but can't make a sandbox. */
function adviseRepair({ userNamespacesRestricted, inContainer }) {
    if (userNamespacesRestricted && !inContainer)
        return `AppArmor forbids user namespaces: allow them for bubblewrap alone with \`${install_advice_loadProfile}\`, or ${withoutSandbox}.`;
    const options = ["seccomp", "systempaths", ...(userNamespacesRestricted ? ["apparmor"] : [])];
    const given = options.map((option) => `--security-opt ${option}=unconfined`).join(" ");
    return `Allow user namespaces (in a container: \`${given}\`), or ${withoutSandbox}.`;
}
/** The same profile as `profileFor`, in one line that can be copied. */
const install_advice_loadProfile = [
    `echo 'abi <abi/4.0>, profile dev-agent-bwrap /usr/bin/bwrap flags=(unconfined) { userns, }' | sudo tee ${profileFile}`,
    `sudo apparmor_parser -r -W ${profileFile}`,
].join(" && ");

;// CONCATENATED MODULE: ./build/src/sandbox/system-mounts.js


/** Where systems keep programs and libraries; read-only inside. */
const systemDirectories = [
    "/usr",
    "/bin",
    "/sbin",
    "/lib",
    "/lib32",
    "/lib64",
    "/libx32",
    "/opt",
    "/nix/store",
    "/gnu/store",
];
/**
 * Entries of /etc that tools need to work. What may hold a secret or a person's configuration isn't here; nor is what
 * hardly anything reads, because every mount adds to the start of every command.
 */
const configurationEntries = /^(alternatives|ca-certificates|crypto-policies|fonts|group|hosts|java.*|ld\.so\..*|localtime|lsb-release|mime\.types|nsswitch\.conf|os-release|passwd|php.*|pki|protocols|resolv\.conf|services|ssl|timezone)$/;
/** Debian's Maven doesn't start without these; the settings beside them may hold passwords. */
const nestedConfiguration = ["/etc/maven/m2.conf", "/etc/maven/logging"];
/** Private keys that lie beside certificates and that root could read. */
const secretDirectories = [
    "/etc/ssl/private",
    "/etc/pki/tls/private",
    "/etc/pki/CA/private",
    "/etc/pki/consumer",
    "/etc/pki/entitlement",
];
/**
 * The bubblewrap arguments for a system of its own: programs, /etc, /proc, /dev and empty writable places, which hold
 * a quarter of `memoryBytes` each, as what they hold is memory.
 */
function systemMounts(memoryBytes) {
    const size = memoryBytes === undefined ? [] : ["--size", String(Math.ceil(memoryBytes / 4))];
    return [
        ...systemDirectories.flatMap(readOnly),
        ...(0,external_node_fs_.readdirSync)("/etc")
            .filter((name) => configurationEntries.test(name))
            .flatMap((name) => readOnly(`/etc/${name}`)),
        ...nestedConfiguration.flatMap(readOnly),
        ...secretDirectories
            .filter(external_node_fs_.existsSync)
            .flatMap((directory) => ["--tmpfs", directory, "--remount-ro", directory]),
        ...["--proc", "/proc", "--dev", "/dev", ...size, "--tmpfs", "/dev/shm", "--remount-ro", "/dev"],
        ...[...size, "--tmpfs", "/tmp", "--dir", "/run", "--dir", "/var"],
        ...["--symlink", "../tmp", "/var/tmp"],
    ];
}
/** Whether commands inside see this absolute path without a mount of its own. */
function isSystemPath(path) {
    return systemDirectoryOf(path) !== undefined;
}
function systemDirectoryOf(path) {
    return systemDirectories.find((directory) => path === directory || path.startsWith(`${directory}/`));
}
/** A link that leads nowhere else, e.g. of /bin to usr/bin, is made again inside, which costs no mount. */
function readOnly(path) {
    const stats = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (stats === undefined)
        return [];
    const target = stats.isSymbolicLink() ? (0,external_node_fs_.readlinkSync)(path) : "";
    if (target !== "" && (!(0,external_node_path_.isAbsolute)(target) || isSystemPath(target)))
        return ["--symlink", target, path];
    return (0,external_node_fs_.existsSync)(path) ? ["--ro-bind", path, path] : [];
}

;// CONCATENATED MODULE: ./build/src/sandbox/find-bubblewrap.js








/** Finds bubblewrap on PATH and proves that it works here. Throws `configuration` or `infrastructure` with the remedy. */
async function findBubblewrap({ path }) {
    const machine = inspectMachine(path);
    const bwrapPath = machine.platform === "linux" ? findProgram("bwrap", path) : undefined;
    if (bwrapPath === undefined)
        throw missing(machine);
    const strict = await tryBubblewrap(bwrapPath, true);
    if (strict.exitCode === 0)
        return { bwrapPath, disableUserns: true };
    const plain = await tryBubblewrap(bwrapPath, false);
    if (plain.exitCode === 0)
        return { bwrapPath, disableUserns: false };
    throw broken(machine, plain);
}
function tryBubblewrap(bwrapPath, disableUserns) {
    const argv = [...isolation(disableUserns), ...systemMounts(), "--", "/bin/sh", "-c", "exit 0"];
    return runCommand({ argv: [bwrapPath, ...argv], env: {}, timeoutMs: 10_000 });
}
function inspectMachine(path) {
    return {
        platform: process.platform,
        installers: installerPrograms.filter((program) => findProgram(program, path) !== undefined),
        userNamespacesRestricted: restrictsUserNamespaces(),
        inContainer: ["/.dockerenv", "/run/.containerenv"].some((file) => (0,external_node_fs_.existsSync)(file)),
    };
}
function missing(machine) {
    return new errors.DevAgentError({
        code: "bubblewrap-missing",
        kind: "configuration",
        message: machine.platform === "linux"
            ? "Untrusted commands need bubblewrap, and there is no `bwrap` on PATH."
            : "Untrusted commands need bubblewrap, which exists only on Linux: here dev-agent works in a container, or refuses.",
        remedy: adviseInstall(machine),
    });
}
function broken(machine, { stderr }) {
    return new errors.DevAgentError({
        code: "bubblewrap-broken",
        kind: "infrastructure",
        message: `bubblewrap can't make a sandbox on this machine: ${stderr.trim().split("\n")[0]}`,
        remedy: adviseRepair(machine),
    });
}

;// CONCATENATED MODULE: ./build/src/sandbox/machine-facts.js







const usualPlaces = {
    restriction: restrictionFile,
    rootSockets: [
        ...["/var/run/docker.sock", "/run/containerd/containerd.sock", "/run/podman/podman.sock"],
        ...["/var/snap/lxd/common/lxd/unix.socket", "/var/lib/lxd/unix.socket", "/var/lib/incus/unix.socket"],
    ],
};
/** Looks at the machine and changes nothing. */
async function readMachine(place, { places = usualPlaces, ...looking }) {
    const [bubblewrap, sudo, user] = await Promise.all([
        machine_facts_tryBubblewrap(looking.path),
        trySudo(looking),
        readUser(looking),
    ]);
    return {
        ...place,
        ...{ platform: process.platform, user, bubblewrap, sudo },
        restricted: restrictsUserNamespaces(places.restriction),
        rootSockets: places.rootSockets.filter(isWritable),
    };
}
async function machine_facts_tryBubblewrap(path) {
    try {
        await findBubblewrap({ path });
        return { state: "works" };
    }
    catch (why) {
        if (!(why instanceof errors.DevAgentError))
            throw why;
        const found = findProgram("bwrap", path);
        if (why.code !== "bubblewrap-broken" || found === undefined)
            return { state: "missing", why };
        return { state: "broken", why, bwrapPath: (0,external_node_fs_.realpathSync)(found) };
    }
}
async function readUser(looking) {
    const [id, name, groups] = await Promise.all(["-u", "-un", "-Gn"].map((flag) => idSays(flag, looking)));
    return {
        id: /^\d+$/.test(id ?? "") ? Number(id) : (process.getuid?.() ?? -1),
        name: name ?? "",
        groups: (groups ?? "").split(" ").filter((group) => group !== ""),
    };
}
/** Empty where there is no such program, or no answer. */
async function idSays(flag, { path, signal }) {
    try {
        const { exitCode, stdout } = await runCommand({
            argv: ["id", flag],
            env: { PATH: path, LC_ALL: "C" },
            timeoutMs: 30_000,
            ...(signal === undefined ? {} : { signal }),
        });
        return exitCode === 0 ? stdout.trim() : "";
    }
    catch (error) {
        if (error instanceof NotStarted)
            return "";
        throw error;
    }
}
function isWritable(socket) {
    try {
        (0,external_node_fs_.accessSync)(socket, external_node_fs_.constants.W_OK);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/src/use-cases/prepare/notes-on.js
/** What isn't as it should be on a machine, and why it stays so. */
function notesOn(facts, plan) {
    const notes = [];
    if (plan.sandbox === "none")
        notes.push({
            level: "warning",
            text: "sandbox is none: commands of the repository, and what a model wrote into them, run without isolation, with this machine's network, its files and this job's credentials.",
        });
    if (plan.sudo === "kept")
        notes.push({ level: "notice", text: rootStays(facts) });
    if (facts.user.id !== 0 && facts.rootSockets.length > plan.closing.length)
        notes.push({ level: "notice", text: socketsStay(facts, plan) });
    return notes;
}
function rootStays({ user, container, hosted }) {
    const holds = "Only the sandbox keeps untrusted commands from becoming it.";
    if (user.id === 0)
        return `The job runs as root${container ? " of its container" : ""}. ${holds}`;
    const why = hosted && !container ? "as it was asked to" : "as only GitHub's own machines are changed";
    return `sudo works without a password and stays so, ${why}. ${holds}`;
}
function socketsStay({ rootSockets, services }, { sudo }) {
    const why = sudo === "drop"
        ? `as the runner needs it for ${services ? "the job's services" : "the job's container"}`
        : "as nothing is changed here";
    return `${rootSockets.join(", ")}: whoever reaches it is as good as root, and this job still does, ${why}. The sandbox doesn't show it.`;
}

;// CONCATENATED MODULE: ./build/src/use-cases/prepare/plan-machine.js


/** Decides from facts alone. */
function planMachine(facts, wishes) {
    const sandbox = sandboxStep(facts, wishes);
    const sudo = sudoStep(facts, wishes);
    const free = sudo === "drop" && !facts.services && !facts.container;
    const plan = { sandbox, sudo, closing: free ? facts.rootSockets : [] };
    if (sandbox instanceof errors.DevAgentError)
        return { ...plan, sandbox: "none", notes: [], refusal: sandbox };
    const refusal = dropRefusal(facts, wishes);
    return { ...plan, sandbox, notes: notesOn(facts, { ...plan, sandbox }), refusal };
}
/** A machine that may be changed: it is thrown away, and nobody but this job has it. */
const isOurs = ({ platform, hosted, container, sudo }) => platform === "linux" && hosted && !container && sudo === "works";
function sandboxStep(facts, wishes) {
    const { platform, bubblewrap, restricted } = facts;
    if (wishes.sandbox === "none")
        return "none";
    if (platform !== "linux")
        return unsupported(platform);
    if (bubblewrap.state === "works")
        return "proved";
    if (!isOurs(facts))
        return bubblewrap.why;
    if (bubblewrap.state === "missing")
        return "install";
    return restricted ? "load-profile" : bubblewrap.why;
}
function sudoStep(facts, { dropSudo }) {
    const { platform, hosted, container, sudo, user } = facts;
    if (platform === "linux" && user.id === 0)
        return "kept";
    if (sudo === "denied" || sudo === "absent")
        return "none";
    if (platform !== "linux" || dropSudo === "never")
        return "kept";
    return dropSudo === "always" || (hosted && !container) ? "drop" : "kept";
}
/** What was asked for in so many words is done or refused, never left out. */
function dropRefusal({ platform, user }, { dropSudo }) {
    if (dropSudo !== "always" || (platform === "linux" && user.id !== 0))
        return null;
    return new errors.DevAgentError({
        code: "sudo-kept",
        kind: "policy",
        message: `\`drop-sudo: true\` can't be kept: ${user.id === 0 ? "the job runs as root itself" : `on ${nameOf(platform)} there is no way known`}.`,
        remedy: "Run the job as another user of a Linux machine, or leave `drop-sudo` at `auto`.",
    });
}
function unsupported(platform) {
    return new errors.DevAgentError({
        code: "platform-unsupported",
        kind: "configuration",
        message: `Untrusted commands need bubblewrap, which exists only on Linux, and this job runs on ${nameOf(platform)}.`,
        remedy: "Use `runs-on: ubuntu-latest`, or run dev-agent in a Linux container; `sandbox: none` runs untrusted commands without isolation.",
    });
}
const plan_machine_names = { darwin: "macOS", win32: "Windows" };
const nameOf = (platform) => plan_machine_names[platform] ?? platform;

;// CONCATENATED MODULE: ./build/src/use-cases/prepare/prepare-machine.js







/** Makes a machine ready for secrets: a sandbox that was proved, and no right to become root. Throws where it isn't. */
async function prepareMachine({ job, wishes, say, places = usualPlaces }, looking) {
    const root = asRoot(looking);
    const look = async () => {
        const facts = await readMachine(job, { ...looking, places });
        // What was cut short by a cancelled job says nothing of the machine.
        looking.signal?.throwIfAborted();
        return facts;
    };
    let facts = await look();
    for (const step of ["install", "load-profile"]) {
        if (planned(facts, wishes).sandbox !== step)
            continue;
        await take(step, { root, facts, say });
        facts = await look();
    }
    const plan = planned(facts, wishes);
    const sandbox = proved(plan, facts);
    say(sandbox === "none" ? "sandbox: none" : "sandbox: bubblewrap works, it has just made one");
    if (plan.sudo === "drop") {
        await drop({ root, facts, say }, { closing: plan.closing, looking });
        requireClosed((await look()).rootSockets.filter((socket) => plan.closing.includes(socket)));
        say("sudo: dropped, `sudo -n true` is refused");
    }
    else
        say(`sudo: ${plan.sudo === "none" ? "this job has no right to it" : "kept"}`);
    return { sandbox, sudo: plan.sudo === "drop" ? "dropped" : plan.sudo, notes: plan.notes };
}
function planned(facts, wishes) {
    const plan = planMachine(facts, wishes);
    if (plan.refusal !== null)
        throw plan.refusal;
    return plan;
}
async function take(step, { root, facts, say }) {
    if (step === "install") {
        say("bubblewrap isn't here: installing it");
        await installBubblewrap(root);
    }
    else if (facts.bubblewrap.state === "broken") {
        say(`AppArmor forbids user namespaces: loading a profile for ${facts.bubblewrap.bwrapPath}`);
        await loadProfile(root, facts.bubblewrap.bwrapPath);
    }
}
/** A step that is still asked for after it was taken has helped nothing. */
function proved({ sandbox }, { bubblewrap }) {
    if (sandbox === "none")
        return "none";
    if (bubblewrap.state !== "works")
        throw bubblewrap.why;
    return "bubblewrap";
}
/** Sockets first: closing them needs the right that goes. */
async function drop({ root, facts, say }, { closing, looking }) {
    if (closing.length > 0) {
        say(`closing ${closing.join(", ")} to everybody but root`);
        await closeSockets(root, closing);
    }
    await dropSudo(root, { user: facts.user, ...looking });
}

// EXTERNAL MODULE: ./build/src/actions/declared.js
var declared = __webpack_require__(863);
;// CONCATENATED MODULE: ./build/src/config/did-you-mean.js
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

;// CONCATENATED MODULE: ./build/src/actions/runner/inputs.js


function readInputs(env) {
    const text = (name) => (env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim();
    const number = (name) => {
        const value = text(name);
        if (value === "")
            return undefined;
        const found = /^\d{1,15}(?:\.\d{1,6})?$/.test(value) ? Number(value) : 0;
        if (found === 0)
            throw invalid(name, value, "a number above 0, in plain digits");
        return found;
    };
    return {
        text,
        required(name) {
            const value = text(name);
            if (value === "")
                throw problem("input-missing", `The input ${name} is empty.`, "Pass it in the step's `with:`.");
            return value;
        },
        flag(name) {
            const value = text(name).toLowerCase();
            if (["", "false"].includes(value))
                return false;
            if (value === "true")
                return true;
            throw invalid(name, value, "true or false");
        },
        number,
        whole(name) {
            const found = number(name);
            if (found === undefined || Number.isInteger(found))
                return found;
            throw invalid(name, text(name), "a whole number");
        },
        choice(name, known) {
            const value = text(name);
            const found = known.find((each) => each === value);
            if (found === undefined)
                throw invalid(name, value, `${known.join(", ")}.${suggestion(value, known)}`);
            return found;
        },
        lines: (name) => text(name)
            .split(/[\n,]/)
            .map((line) => line.trim())
            .filter((line) => line !== ""),
    };
}
function invalid(name, value, allowed) {
    const given = JSON.stringify(value.slice(0, 60));
    return problem("input-invalid", `The input ${name} is ${given}.`, `It takes ${allowed}`);
}
function problem(code, message, remedy) {
    return new errors.DevAgentError({ code, kind: "configuration", message, remedy });
}

// EXTERNAL MODULE: ./build/src/actions/runner/outputs.js
var outputs = __webpack_require__(586);
;// CONCATENATED MODULE: ./build/src/actions/runner/is-hosted.js
/** A machine of GitHub's, thrown away after the job. Anything else belongs to somebody. */
const isHosted = ({ RUNNER_ENVIRONMENT }) => RUNNER_ENVIRONMENT === "github-hosted";

;// CONCATENATED MODULE: ./build/src/actions/prepare/read-wishes.js

const drops = { "": "auto", auto: "auto", true: "always", false: "never" };
/** What the workflow wants, and what the runner says of the job. Throws configuration errors. */
function readWishes(inputs, env) {
    const sandbox = inputs.choice("sandbox", ["", "bubblewrap", "none"]);
    return {
        job: {
            hosted: isHosted(env),
            container: inputs.text("job-container") !== "",
            // `null` or `{}` where there are none. Whatever else comes, the runner may need docker for it.
            services: !["", "null", "{}"].includes(inputs.text("job-services").replaceAll(/\s/g, "")),
        },
        wishes: {
            sandbox: sandbox === "" ? "bubblewrap" : sandbox,
            dropSudo: drops[inputs.choice("drop-sudo", Object.keys(drops))],
        },
    };
}

// EXTERNAL MODULE: ./build/src/domain/text/annotation.js
var annotation = __webpack_require__(643);
// EXTERNAL MODULE: ./build/src/domain/text/markdown/plain-markdown.js
var plain_markdown = __webpack_require__(464);
// EXTERNAL MODULE: ./build/src/actions/runner/file-commands.js
var file_commands = __webpack_require__(955);
;// CONCATENATED MODULE: ./build/src/actions/prepare/tell-notes.js



/** Annotations, and a table in the summary, where something isn't as it should be; else nothing. */
function tellNotes({ sandbox, sudo, notes }, { GITHUB_STEP_SUMMARY }) {
    if (notes.length === 0)
        return;
    for (const { level, text } of notes)
        process.stdout.write((0,annotation.annotationLine)({ level, properties: { title: "dev-agent prepare" }, text }));
    const rows = notes.map(({ level, text }) => `| ${level} | ${(0,plain_markdown/* inlineMarkdown */.x)(text, 1_000)} |`);
    const head = [`### This job's machine`, "", `sandbox: ${sandbox}, sudo: ${sudo}`, "", "| | |", "|---|---|"];
    (0,file_commands/* appendSummary */.f)(GITHUB_STEP_SUMMARY, `${[...head, ...rows, ""].join("\n")}\n`);
}

;// CONCATENATED MODULE: ./build/src/actions/prepare/prepare.js








/** Makes the machine ready before a secret comes there. */
async function prepare({ env, signal }) {
    const { job, wishes } = readWishes(readInputs(env), env);
    const say = (line) => void process.stdout.write(`${(0,printed/* printedLine */.L)(line, 4_000)}\n`);
    const { path } = readEnvironment(env);
    const prepared = await prepareMachine({ job, wishes, say }, { path, signal });
    tellNotes(prepared, env);
    const { sandbox, sudo } = prepared;
    (0,outputs/* writeOutputs */.K)(env.GITHUB_OUTPUT, declared/* declared */.b.prepare.outputs, { sandbox, sudo });
    return 0;
}


/***/ })

};
