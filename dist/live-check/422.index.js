export const id = 422;
export const ids = [422];
export const modules = {

/***/ 80422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  firstLook: () => (/* binding */ firstLook)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/github/create-github.js + 20 modules
var create_github = __webpack_require__(23557);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
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

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
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

;// CONCATENATED MODULE: ./build/src/sandbox/user-namespaces.js


/** Whether this machine lets a user without rights make namespaces, as seen by doing it. */
async function probeUserNamespaces(path) {
    return {
        apparmorRestricts: readRestriction(),
        unshare: await attempt(["unshare", "-Ur", "true"], path),
        bubblewrap: await attempt(["bwrap", "--unshare-all", "--ro-bind", "/", "/", "true"], path),
    };
}
/** Null where the system has no such setting. */
function readRestriction() {
    try {
        return (0,external_node_fs_.readFileSync)("/proc/sys/kernel/apparmor_restrict_unprivileged_userns", "utf8").trim() === "1";
    }
    catch {
        return null;
    }
}
async function attempt(argv, path) {
    const timeoutMs = 20_000;
    try {
        const { exitCode } = await runCommand({ argv, env: { PATH: path }, timeoutMs, keepBytes: 10_000 });
        return exitCode === 0 ? "works" : "fails";
    }
    catch {
        return "missing";
    }
}

// EXTERNAL MODULE: ./build/src/use-cases/live-check/observations.js
var observations = __webpack_require__(13042);
// EXTERNAL MODULE: ./build/src/use-cases/live-check/observe.js
var observe = __webpack_require__(44853);
// EXTERNAL MODULE: ./build/src/actions/declared.js
var declared = __webpack_require__(20863);
// EXTERNAL MODULE: ./build/src/actions/runner/context.js
var context = __webpack_require__(32055);
// EXTERNAL MODULE: ./build/src/actions/runner/file-commands.js
var file_commands = __webpack_require__(8955);
// EXTERNAL MODULE: ./build/src/actions/runner/masks.js + 1 modules
var masks = __webpack_require__(28033);
// EXTERNAL MODULE: ./build/src/actions/runner/outputs.js
var outputs = __webpack_require__(84586);
;// CONCATENATED MODULE: ./build/src/actions/live-check/first-look.js










async function firstLook({ env, signal }, inputs) {
    const { repository, apiUrl, runId } = (0,context/* readContext */.y)(env);
    const github = await (0,create_github/* createGitHub */.C)({ token: inputs.text("github-token"), apiUrl, repository, signal });
    const sight = await (0,observe/* observe */.l)({
        github,
        repository,
        action: {
            repository: env.GITHUB_ACTION_REPOSITORY ?? "",
            ref: env.GITHUB_ACTION_REF ?? "",
            path: env.GITHUB_ACTION_PATH ?? "",
        },
        workflow: { repository: inputs.text("workflow-repository"), sha: inputs.text("workflow-sha") },
        machine: await probeUserNamespaces(env.PATH ?? ""),
    });
    const asks = (0,observe/* mayAsk */.N)(sight);
    const masked = (0,external_node_crypto_.randomBytes)(16).toString("hex");
    (0,masks/* mask */.d)(process.stdout, [masked]);
    (0,outputs/* writeOutputs */.K)(env.GITHUB_OUTPUT, declared/* declared */.b["live-check"].outputs, {
        observed: JSON.stringify(sight),
        gate: asks ? "ready" : "not-ready",
        masked: `holds-${masked}`,
        control: (0,observations/* controlOf */.rs)(runId),
    });
    const next = asks
        ? `This run waits at \`${observations/* gateName */.h2}\` now: Review deployments → leave a comment → **Reject**.`
        : `Nobody can be asked at \`${observations/* gateName */.h2}\`; the job Report says why.`;
    (0,file_commands/* appendSummary */.f)(env.GITHUB_STEP_SUMMARY, `${next}\n`);
    process.stdout.write(`${next}\n`);
    return 0;
}


/***/ })

};
