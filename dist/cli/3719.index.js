export const id = 3719;
export const ids = [3719];
export const modules = {

/***/ 13719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./build/src/config/environment.js
var environment = __webpack_require__(56481);
// EXTERNAL MODULE: ./build/src/domain/text/json-line.js
var json_line = __webpack_require__(16019);
// EXTERNAL MODULE: ./build/src/domain/text/printed.js
var printed = __webpack_require__(39806);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/process/run-command.js + 4 modules
var run_command = __webpack_require__(70566);
;// CONCATENATED MODULE: ./build/src/reporting/point-lines.js

/** A terminal's lines: the points in the order in which they were looked at, each gap with the way to close it, then the sum. */
function pointLines(points, paint) {
    const width = Math.max(...points.map(({ name }) => name.length));
    const indent = " ".repeat(9 + width + 1);
    const lines = points.flatMap(({ name, status, what, fix, caution }) => {
        const line = `${status.padEnd(7)}  ${name.padEnd(width)} ${(0,printed.printedLine)(what, 2_000)}`;
        const shown = paint(status === "broken" || caution === true ? "bad" : toneOf[status], line);
        if (fix === null)
            return [shown];
        const commands = fix.command === null ? [] : fix.command.split("\n");
        return [
            shown,
            `${indent}→ ${(0,printed.printedLine)(fix.setting, 2_000)}`,
            ...commands.map((text) => `${indent}  ${text}`),
        ];
    });
    return [...lines, "", sumOf(points)];
}
const toneOf = { ok: "plain", broken: "bad", unknown: "warning" };
function sumOf(points) {
    const count = (status) => points.filter((point) => point.status === status).length;
    const hidden = count("unknown");
    const unknown = hidden === 0 ? "" : ` ${hidden} not told to this token.`;
    const broken = count("broken");
    if (broken > 0)
        return `${broken} broken: dev-agent would stop before it spends anything.${unknown}`;
    return `Nothing is broken.${unknown}`;
}

// EXTERNAL MODULE: ./build/src/cli/read-request.js + 2 modules
var read_request = __webpack_require__(37681);
// EXTERNAL MODULE: ./build/src/cli/surface.js + 13 modules
var surface = __webpack_require__(29086);
// EXTERNAL MODULE: ./build/src/cli/usage-error.js
var usage_error = __webpack_require__(45872);
;// CONCATENATED MODULE: ./build/src/cli/commands/doctor.js









/** `dev-agent doctor`: whether this machine and repository have what a session needs. */
const doctor = async (invocation, face) => {
    const json = invocation.has("json");
    const repository = (0,read_request/* readRepository */.Nu)(invocation);
    const branch = (0,read_request/* readText */.yR)(invocation, "branch");
    if (repository !== undefined) {
        if (invocation.text("repo") !== undefined)
            throw (0,usage_error/* usageError */.W)("--repo is a directory here, --github a repository there.", "Give one of them.");
        const request = { repository, ...(branch === undefined ? {} : { branch }) };
        return onGitHub(request, { face, json });
    }
    if (branch !== undefined)
        throw (0,usage_error/* usageError */.W)("--branch goes with --github.");
    const facts = [];
    const tell = (fact) => {
        facts.push(fact);
        if (!json)
            face.stdout.write(factLines(fact));
    };
    tell(nodeFact());
    tell(await gitFact(face));
    const useCases = await face.useCases();
    for (const fact of await useCases.doctor({ repo: (0,read_request/* readRepo */.f7)(invocation) }, face))
        tell(fact);
    if (json)
        face.stdout.write(`${(0,json_line/* jsonLine */.r)({ facts })}\n`);
    return facts.every(({ ok, needed }) => ok || needed === false) ? 0 : errors/* exitCodes */.hS.configuration;
};
/** `dev-agent doctor --github`: whether people's say holds there, and changes can land. */
async function onGitHub(request, { face, json }) {
    const points = await (await face.useCases()).doctorOnGitHub(request, face);
    face.stdout.write(json ? `${(0,json_line/* jsonLine */.r)({ points })}\n` : `${pointLines(points, (0,surface/* paintFor */.e)(face)).join("\n")}\n`);
    return points.some(({ status }) => status === "broken") ? errors/* exitCodes */.hS.configuration : 0;
}
function factLines({ name, ok, needed, detail, fix }) {
    const state = ok ? "ok" : needed === false ? "absent" : "missing";
    const line = `${state.padEnd(7)}  ${name.padEnd(13)} ${(0,printed.printedLine)(detail)}\n`;
    return ok ? line : `${line}         ${"".padEnd(13)} → ${(0,printed.printedLine)(fix)}\n`;
}
function nodeFact() {
    const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
    const ok = major > 20 || (major === 20 && minor >= 19);
    return { name: "node", ok, detail: process.versions.node, fix: ok ? "" : "Install Node 20.19 or newer." };
}
/** Merging without a checkout needs `git merge-tree --write-tree`, which came with 2.38. */
async function gitFact({ env, signal }) {
    const fix = "Install git 2.38 or newer.";
    try {
        const { path: PATH, home: HOME } = (0,environment.readEnvironment)(env);
        const { stdout } = await (0,run_command/* runCommand */.d)({
            argv: ["git", "--version"],
            env: { PATH, HOME },
            timeoutMs: 10_000,
            signal,
        });
        const detail = stdout.trim();
        const [major = 0, minor = 0] = (/\d+\.\d+/.exec(detail)?.[0] ?? "").split(".").map(Number);
        const ok = major > 2 || (major === 2 && minor >= 38);
        return { name: "git", ok, detail, fix: ok ? "" : fix };
    }
    catch (error) {
        if (error instanceof run_command/* NotStarted */.R)
            return { name: "git", ok: false, detail: error.message, fix };
        throw error;
    }
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


/***/ })

};
