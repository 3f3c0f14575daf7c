export const id = 4230;
export const ids = [4230];
export const modules = {

/***/ 91302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ sumCalls),
/* harmony export */   A7: () => (/* binding */ addCall),
/* harmony export */   ho: () => (/* binding */ costOf),
/* harmony export */   mv: () => (/* binding */ spendBy),
/* harmony export */   yV: () => (/* binding */ noSpend)
/* harmony export */ });
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72981);

const noSpend = { calls: 0, usage: _usage_js__WEBPACK_IMPORTED_MODULE_0__/* .noUsage */ .tk, usd: 0, usdKind: "billed" };
function addCall(spend, call) {
    const usd = spend.usd === null || call.usd === null ? null : spend.usd + call.usd;
    const usdKind = usd === null ? "unknown" : kindOf(spend, call);
    const billed = billedOf(spend) + (call.usdKind === "billed" ? (call.usd ?? 0) : 0);
    const untold = billed > 0 && (usdKind === "mixed" || usdKind === "unknown");
    const estimated = (spend.estimatedCalls ?? 0) + (call.estimated === true ? 1 : 0);
    return {
        calls: spend.calls + 1,
        usage: (0,_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .addUsage */ .vk)(spend.usage, call.usage),
        usd,
        usdKind,
        ...(untold ? { billedUsd: billed } : {}),
        ...(estimated > 0 ? { estimatedCalls: estimated } : {}),
    };
}
function sumCalls(calls) {
    return calls.reduce(addCall, noSpend);
}
/** Sums of calls by what they have in common, e.g. their role, in the order in which it first came up. */
function spendBy(calls, key) {
    const sums = new Map();
    for (const call of calls)
        sums.set(key(call), addCall(sums.get(key(call)) ?? noSpend, call));
    return sums;
}
/** The cost alone. */
function costOf({ usd, usdKind, billedUsd, estimatedCalls }) {
    return {
        usd,
        usdKind,
        ...(billedUsd === undefined ? {} : { billedUsd }),
        ...(estimatedCalls === undefined ? {} : { estimatedCalls }),
    };
}
function kindOf(spend, call) {
    return spend.calls === 0 || spend.usdKind === call.usdKind ? call.usdKind : "mixed";
}
function billedOf({ usd, usdKind, billedUsd }) {
    return billedUsd ?? (usdKind === "billed" ? (usd ?? 0) : 0);
}


/***/ }),

/***/ 16019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ jsonLine)
/* harmony export */ });
/* harmony import */ var _hidden_classes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84939);
/* harmony import */ var _text_writer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32941);


const hash = 0x23;
/**
 * A value as one line of JSON that can be printed anywhere and reads back unchanged: what JSON leaves as it is, and a
 * terminal, a viewer or a CI system would act on, stands there as `\uXXXX`.
 */
function jsonLine(value) {
    const line = JSON.stringify(value);
    let writer;
    let done = 0;
    const escapeUnits = (at, units) => {
        writer ??= new _text_writer_js__WEBPACK_IMPORTED_MODULE_1__/* .TextWriter */ .r(line.length + (line.length >> 2));
        writer.copy(line, done, at);
        for (let unit = at; unit < at + units; unit += 1)
            writer.copy(`\\u${line.charCodeAt(unit).toString(16).padStart(4, "0")}`, 0, 6);
        done = at + units;
    };
    for (let at = 0; at < line.length; at += 1) {
        const unit = line.charCodeAt(at);
        const kind = _hidden_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .unitKinds */ .Aw[unit] ?? _hidden_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj;
        if (kind === _hidden_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .half */ .MX) {
            if ((0,_hidden_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .astralKind */ .au)(line.codePointAt(at) ?? 0) !== _hidden_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)
                escapeUnits(at, 2);
            at += 1;
        }
        else if (kind !== _hidden_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)
            escapeUnits(at, 1);
        // Runners take `##[name]` as a command wherever it stands in a line.
        else if (unit === hash && line.charCodeAt(at - 1) === hash)
            escapeUnits(at, 1);
    }
    if (writer === undefined)
        return line;
    writer.copy(line, done, line.length);
    return writer.toString();
}


/***/ }),

/***/ 83831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines),
/* harmony export */   h: () => (/* binding */ openAppendLog)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);


/** Reads lines up to the first that is torn or not accepted. A file that is not there has none. */
function readLines(path, accept) {
    const content = readIfThere(path);
    const lines = [];
    let bytes = 0;
    for (let end = content.indexOf(10); end !== -1; end = content.indexOf(10, bytes)) {
        const line = content.toString("utf8", bytes, end);
        if (!accept(line))
            break;
        lines.push(line);
        bytes = end + 1;
    }
    return { lines, bytes, dropped: content.length - bytes };
}
/** Opens a log for writing after its sound lines; what follows them is cut off. */
function openAppendLog(path, sound) {
    // Not in append mode, which ignores positions: what a failed write left must be overwritten.
    const fd = attempt(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDWR | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT, 0o600));
    let bytes = sound.bytes;
    if (sound.dropped > 0)
        attempt(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.ftruncateSync)(fd, bytes));
    return {
        path,
        get bytes() {
            return bytes;
        },
        append(line, durable = false) {
            const chunk = Buffer.from(`${line}\n`);
            try {
                writeAll(fd, chunk, bytes);
                if (durable)
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fdatasyncSync)(fd);
            }
            catch (error) {
                cutOff(fd, bytes);
                throw diskFault(path, "written", error);
            }
            bytes += chunk.length;
        },
        close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd),
    };
}
function writeAll(fd, chunk, position) {
    let written = 0;
    while (written < chunk.length)
        written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(fd, chunk, written, chunk.length - written, position + written);
}
function cutOff(fd, length) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.ftruncateSync)(fd, length);
    }
    catch {
        // The torn line is dropped when the file is read.
    }
}
function readIfThere(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch (error) {
        if (error.code === "ENOENT")
            return Buffer.alloc(0);
        throw diskFault(path, "read", error);
    }
}
function attempt(path, work) {
    try {
        return work();
    }
    catch (error) {
        throw diskFault(path, "written", error);
    }
}
function diskFault(path, doing, cause) {
    const errno = cause.code ?? String(cause);
    const why = errno === "ENOSPC" || errno === "EDQUOT" ? `no space is left (${errno})` : errno;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DevAgentError */ .NA({
        code: "disk",
        kind: "infrastructure",
        message: `${path} can't be ${doing}: ${why}.`,
        remedy: "Make room or fix the permissions, then run `dev-agent resume`.",
        cause,
    });
}


/***/ }),

/***/ 87623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ openEventsLog),
  w: () => (/* binding */ readEvents)
});

// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(88986);
// EXTERNAL MODULE: ./build/src/domain/text/hide-tokens.js
var hide_tokens = __webpack_require__(73137);
// EXTERNAL MODULE: ./build/src/domain/text/json-line.js
var json_line = __webpack_require__(16019);
// EXTERNAL MODULE: ./build/src/domain/text/hidden-text.js
var hidden_text = __webpack_require__(43980);
;// CONCATENATED MODULE: ./build/src/session/hidden-notices.js


/**
 * Finds what a person is to be told of hidden text in events: one line, or null. A class is told once per field of a type
 * of event, or whoever writes much of it would drown a log.
 */
function createHiddenNotices() {
    const told = new Set();
    return ({ type, data }) => {
        // A notice is dev-agent's own words, and may be what this led to. Nothing comes after the end, and what its reason repeats
        // was told where it came in.
        if (type === "notice" || type === "run.finished")
            return null;
        const found = [];
        for (const [field, text] of textsIn(data, "")) {
            const hidden = (0,hidden_text/* findHidden */.C)(text).filter((one) => !told.has(`${type} ${field} ${one.class}`));
            for (const one of hidden)
                told.add(`${type} ${field} ${one.class}`);
            if (hidden.length > 0)
                found.push(`${field} has ${(0,hidden_text/* describeHidden */.Y)(hidden)}`);
        }
        return found.length === 0 ? null : `Hidden text in ${type}: ${found.join("; ")}.`;
    };
}
/** Every text of a value with the name of its field; the names are dev-agent's own, but for those of a record. */
function* textsIn(value, field) {
    if (typeof value === "string")
        yield [field, value];
    else if (Array.isArray(value))
        for (const item of value)
            yield* textsIn(item, field);
    else if ((0,json/* isObject */.Gv)(value))
        for (const [name, item] of Object.entries(value))
            yield* textsIn(item, field === "" ? name : field);
}

// EXTERNAL MODULE: ./build/src/session/json-lines.js
var json_lines = __webpack_require__(55132);
// EXTERNAL MODULE: ./build/src/session/scrubbed-line.js
var scrubbed_line = __webpack_require__(77337);
;// CONCATENATED MODULE: ./build/src/session/events-log.js






/** Continues the numbering of the events that are there; a torn last line is dropped and told. */
function openEventsLog({ path, runId, clock, views, secrets }) {
    const { values: earlier, log, dropped } = (0,json_lines/* openJsonLines */.q)(path, isNext);
    const hiddenIn = createHiddenNotices();
    let seq = earlier.length;
    const events = {
        earlier,
        emit(type, data) {
            const happened = { v: 1, runId, seq: seq + 1, ts: clock.now().toISOString(), type, data };
            // What a model does is told in its own words, and a secret that it makes up or finds is known to nobody here.
            const event = (0,json/* mapTexts */.zO)((0,scrubbed_line/* scrubbedLine */.t)(happened, secrets).value, hide_tokens/* hideTokens */.v);
            log.append((0,json_line/* jsonLine */.r)(event));
            seq += 1;
            for (const view of views)
                view.show(event);
            const hidden = hiddenIn(event);
            if (hidden !== null)
                events.emit("notice", { level: "warning", text: hidden });
        },
        close: () => log.close(),
    };
    if (dropped > 0)
        events.emit("notice", {
            level: "warning",
            text: `The last ${dropped} bytes of ${path} were torn and are dropped.`,
        });
    return events;
}
/** The events of a session that another process may be writing. */
function readEvents(path) {
    return (0,json_lines/* readJsonLines */.s)(path, isNext).values;
}
function isNext(value, before) {
    return typeof value === "object" && value?.seq === before.length + 1;
}


/***/ }),

/***/ 55132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ openJsonLines),
/* harmony export */   s: () => (/* binding */ readJsonLines)
/* harmony export */ });
/* harmony import */ var _append_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83831);

/** The JSON values of a file, one a line, up to the first line that is torn or that `accept` refuses. */
function readJsonLines(path, accept = () => true) {
    const values = [];
    const sound = (0,_append_log_js__WEBPACK_IMPORTED_MODULE_0__/* .readLines */ .S)(path, (line) => {
        const parsed = parse(line);
        if (parsed === undefined || !accept(parsed.value, values))
            return false;
        values.push(parsed.value);
        return true;
    });
    return { values, sound };
}
/** The same for a file that is then appended to: what isn't sound is cut off. */
function openJsonLines(path, accept) {
    const { values, sound } = readJsonLines(path, accept);
    return { values, log: (0,_append_log_js__WEBPACK_IMPORTED_MODULE_0__/* .openAppendLog */ .h)(path, sound), dropped: sound.dropped };
}
function parse(line) {
    try {
        return { value: JSON.parse(line) };
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 16499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ acquireLock),
/* harmony export */   m: () => (/* binding */ lockHolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);




/**
 * Makes this process the only one at work on a session (code `session-locked` else). Locks are files `lock-1`, `lock-2` …
 * of which the highest counts and is never deleted, only emptied: two processes that find it stale both try to
 * create the same next one, and one of them fails.
 */
function acquireLock(directory, session) {
    const me = { pid: process.pid, startedAt: startOf(process.pid), host: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)() };
    for (;;) {
        const highest = highestLock(directory);
        const holder = highest === 0 ? null : ownerOf(directory, highest);
        if (holder !== null && isAlive(holder))
            throw locked(session, holder, lockPath(directory, highest));
        const mine = highest + 1;
        if (!create(directory, mine, me))
            continue;
        // A listing that was out of date may have led below the lock that counts.
        if (highestLock(directory) !== mine) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(lockPath(directory, mine), { force: true });
            continue;
        }
        for (const number of lockNumbers(directory))
            if (number < mine)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(lockPath(directory, number), { force: true });
        return { release: () => empty(lockPath(directory, mine)) };
    }
}
/** Where the session's directory was deleted meanwhile there is nothing left to let go. */
function empty(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, "");
    }
    catch (error) {
        if (error.code !== "ENOENT")
            throw error;
    }
}
/** The live process that holds a session, if any. */
function lockHolder(directory) {
    const highest = highestLock(directory);
    const holder = highest === 0 ? null : ownerOf(directory, highest);
    return holder !== null && isAlive(holder) ? holder : null;
}
/** Appears whole or not at all; false where another process was first. */
function create(directory, number, owner) {
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, `.lock-${owner.pid}-${owner.host}`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(draft, JSON.stringify(owner));
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync)(draft, lockPath(directory, number));
        return true;
    }
    catch (error) {
        if (error.code === "EEXIST")
            return false;
        throw error;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(draft, { force: true });
    }
}
/** Null for a lock that was released, or is gone by now. */
function ownerOf(directory, number) {
    try {
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(lockPath(directory, number), "utf8");
        return text === "" ? null : JSON.parse(text);
    }
    catch (error) {
        if (error.code === "ENOENT")
            return null;
        throw error;
    }
}
/** What runs on another machine can't be looked at: it counts as alive. */
function isAlive(owner) {
    if (owner.host !== (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)())
        return true;
    const start = startOf(owner.pid);
    if (owner.startedAt !== null && start !== null)
        return owner.startedAt === start;
    try {
        process.kill(owner.pid, 0);
        return true;
    }
    catch (error) {
        return error.code === "EPERM";
    }
}
/** The 22nd field of `/proc/<pid>/stat`; its second may hold spaces and parentheses. */
function startOf(pid) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, "utf8");
        return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
    }
    catch {
        return null;
    }
}
function lockNumbers(directory) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory).flatMap((name) => {
        const match = /^lock-([1-9]\d*)$/.exec(name);
        return match === null ? [] : [Number(match[1])];
    });
}
function highestLock(directory) {
    return Math.max(0, ...lockNumbers(directory));
}
function lockPath(directory, number) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, `lock-${number}`);
}
function locked(session, { pid, host }, path) {
    const elsewhere = host === (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)() ? "" : ` on ${host}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DevAgentError */ .NA({
        code: "session-locked",
        kind: "policy",
        message: `Process ${pid}${elsewhere} is at work on the session ${session}.`,
        remedy: elsewhere === ""
            ? "Wait until it ends, or stop it."
            : `If it no longer runs there, delete ${path} and try again.`,
    });
}


/***/ }),

/***/ 24265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ newSession),
  a: () => (/* binding */ reduceEvents)
});

;// CONCATENATED MODULE: ./build/src/domain/role.js
function isModelRole(name) {
    return name === "architect" || name === "coder" || name === "reviewer";
}

;// CONCATENATED MODULE: ./build/src/session/reduce.js

const nothingKnown = { checks: {}, tests: null, findings: 0, review: null, risk: null };
/** A session before its first event. */
const newSession = {
    ...nothingKnown,
    status: "new",
    goal: "",
    branch: "",
    baseBranch: "",
    limits: null,
    phase: "",
    round: 0,
    spec: null,
    diff: null,
    cost: null,
    gate: null,
    answer: null,
    mergeSha: null,
    refusedHosts: [],
    reason: "",
    startedAt: "",
    updatedAt: "",
    workedMs: 0,
    roleMs: {},
    seq: 0,
};
function reduceEvents(events) {
    let view = newSession;
    for (const event of events)
        view = reduceEvent(view, event);
    return view;
}
/** The view after one more event. Pure; an event of a type it doesn't know changes only number and time. */
function reduceEvent(view, event) {
    const isNewProcess = event.type === "run.started" || event.type === "run.resumed";
    // Between two jobs a session waits for a machine.
    const between = event.type !== "run.finished" && view.status !== "running" && view.status !== "waiting";
    const idle = isNewProcess || between || view.gate !== null || view.updatedAt === "";
    const passed = idle ? 0 : Math.max(0, Date.parse(event.ts) - Date.parse(view.updatedAt));
    return {
        ...view,
        ...changeOf(view, event),
        seq: event.seq,
        updatedAt: event.ts,
        startedAt: view.startedAt === "" ? event.ts : view.startedAt,
        workedMs: view.workedMs + passed,
        roleMs: passed > 0 ? withWork(view, passed) : view.roleMs,
    };
}
/** Time goes to the role whose phase began last, until another one begins. */
function withWork({ phase, roleMs }, passed) {
    return isModelRole(phase) ? { ...roleMs, [phase]: (roleMs[phase] ?? 0) + passed } : roleMs;
}
function changeOf(view, event) {
    switch (event.type) {
        case "run.started": {
            const { goal, branch, baseBranch, limits } = event.data;
            return { status: "running", goal, branch, baseBranch, limits };
        }
        case "run.resumed":
            return { status: "running", round: event.data.round, reason: "" };
        case "phase.started": {
            const { phase, attempt } = event.data;
            return { status: "running", phase, round: phase === "coder" ? attempt : view.round, gate: null };
        }
        case "network.refused":
            return { refusedHosts: [...new Set([...view.refusedHosts, ...event.data.hosts])] };
        case "spec.written":
            return { spec: event.data };
        case "diff.updated":
            return { ...nothingKnown, diff: event.data };
        case "check.finished":
            return { checks: { ...view.checks, [event.data.check]: event.data.status } };
        case "test.finished":
            return { tests: event.data };
        case "finding.added":
            return { findings: view.findings + 1 };
        case "review.finished":
            return { review: event.data };
        case "risk.scored":
            return { risk: { score: event.data.score, level: event.data.level } };
        case "cost.updated":
            return { cost: event.data };
        case "approval.requested":
            return { status: "waiting", gate: event.data };
        case "approval.resolved":
            return { status: "running", gate: null, answer: { ...event.data, at: event.ts } };
        case "run.finished": {
            const { outcome, mergeSha, reason } = event.data;
            return { status: outcome, mergeSha, reason, gate: outcome === "waiting" ? view.gate : null };
        }
        default:
            return {};
    }
}


/***/ }),

/***/ 77337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ scrubbedLine)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88986);

/** A value as one line of JSON, without what must not be stored; whatever is replaced, the line stays JSON. */
function scrubbedLine(value, secrets) {
    const line = JSON.stringify(value);
    if (secrets === undefined || secrets.scrub(line) === line)
        return { line, value };
    const clean = cleanTexts(JSON.parse(line), secrets);
    return { line: JSON.stringify(clean), value: clean };
}
/** All texts together: a secret may be spread over several of them. */
function cleanTexts(value, secrets) {
    const texts = [];
    (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .mapTexts */ .zO)(value, (text) => {
        texts.push(text);
        return text;
    });
    const clean = secrets.scrubAll(texts).values();
    return (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .mapTexts */ .zO)(value, (text) => clean.next().value ?? text);
}


/***/ }),

/***/ 49267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ listSessions),
/* harmony export */   JZ: () => (/* binding */ sessionsDirectory),
/* harmony export */   fA: () => (/* binding */ openSession),
/* harmony export */   jw: () => (/* binding */ createSession)
/* harmony export */ });
/* unused harmony export writeRecord */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_branch_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68290);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _events_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87623);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16499);
/* harmony import */ var _reduce_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24265);







/** The folder of all sessions of a repository. */
function sessionsDirectory(gitCommonDirectory) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitCommonDirectory, "dev-agent", "sessions");
}
/** Makes the folder of a new session; null where the id is taken. */
function createSession(sessions, record) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(sessions, record.id);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(sessions, { recursive: true });
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory);
    }
    catch (error) {
        if (error.code === "EEXIST")
            return null;
        throw error;
    }
    return writeRecord(sessions, record);
}
/** Writes anew what a session is played with. */
function writeRecord(sessions, record) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(sessions, record.id);
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, ".session.json");
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(draft, `${JSON.stringify(record, null, 2)}\n`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "session.json"));
    return folderOf(sessions, record);
}
/** A session by its id, or the newest one. An unknown id is a configuration error that lists what there is. */
function openSession(sessions, id) {
    const records = readRecords(sessions);
    const record = id === undefined ? records[0] : records.find((known) => known.id === id);
    if (record !== undefined)
        return folderOf(sessions, record);
    throw unknownSession(id, records);
}
/** All sessions, newest first, with what their events say. */
function listSessions(sessions) {
    return readRecords(sessions).map((record) => {
        const folder = folderOf(sessions, record);
        const view = (0,_reduce_js__WEBPACK_IMPORTED_MODULE_5__/* .reduceEvents */ .a)((0,_events_log_js__WEBPACK_IMPORTED_MODULE_3__/* .readEvents */ .w)(folder.events));
        return { record, view, pid: (0,_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .lockHolder */ .m)(folder.directory)?.pid ?? null };
    });
}
function folderOf(sessions, record) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(sessions, record.id);
    return {
        directory,
        record,
        journal: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "journal.ndjson"),
        events: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "events.ndjson"),
        ledger: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "ledger.ndjson"),
        transcripts: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "transcripts"),
    };
}
/** A folder without a readable record is one whose creation was cut off: it holds nothing yet. */
function readRecords(sessions) {
    const records = namesIn(sessions).flatMap((name) => {
        try {
            return [JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(sessions, name, "session.json"), "utf8"))];
        }
        catch {
            return [];
        }
    });
    return records.sort((a, b) => (b.createdAt + b.id).localeCompare(a.createdAt + a.id));
}
function namesIn(sessions) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(sessions).filter(_domain_branch_name_js__WEBPACK_IMPORTED_MODULE_6__/* .isSessionId */ .Sd);
    }
    catch (error) {
        if (error.code === "ENOENT")
            return [];
        throw error;
    }
}
function unknownSession(id, records) {
    const known = records.slice(0, 10).map((record) => record.id);
    const some = known.length === 0 ? "There is none yet" : `There are: ${known.join(", ")}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DevAgentError */ .NA({
        code: "unknown-session",
        kind: "configuration",
        message: id === undefined ? "This repository has no session." : `There is no session "${id}".`,
        remedy: `${some}; \`dev-agent run --goal …\` starts one.`,
    });
}


/***/ })

};
