export const id = 228;
export const ids = [228,9623];
export const modules = {

/***/ 10111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ sizedEntries),
/* harmony export */   h: () => (/* binding */ diskUsage)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Bytes that a directory takes on the disk, as `du` counts them; 0 where there is none. */
async function diskUsage(directory) {
    const seen = new Set();
    let bytes = 0;
    await walk(directory, (stats) => {
        // A file with several names is there once.
        const inode = `${stats.dev} ${stats.ino}`;
        if (stats.nlink > 1 && !stats.isDirectory() && seen.has(inode))
            return;
        seen.add(inode);
        bytes += stats.blocks * 512;
    });
    return bytes;
}
/** The entries of a directory: files with their size, directories with what they take on the disk. By name. */
async function sizedEntries(directory) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory, { withFileTypes: true });
    const sized = entries.map(async (entry) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, entry.name);
        return entry.isDirectory()
            ? { path: `${entry.name}/`, bytes: await diskUsage(path) }
            : { path: entry.name, bytes: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).size };
    });
    return (await Promise.all(sized)).sort((a, b) => (a.path < b.path ? -1 : 1));
}
/** What goes away meanwhile isn't there. */
async function walk(path, see) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => null);
    if (stats === null)
        return;
    see(stats);
    if (!stats.isDirectory())
        return;
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path).catch(() => []);
    await Promise.all(names.map((name) => walk((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name), see)));
}


/***/ }),

/***/ 15191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ frame),
/* harmony export */   TU: () => (/* binding */ unframe)
/* harmony export */ });
/* unused harmony export formatVersion */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _migrations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68285);



/** Version of the format that is written; a file with a higher one is left alone. */
const formatVersion = 2;
/** A record's JSON as a line that shows whether it is whole. */
function frame(text) {
    const sha256 = hash(formatVersion, text);
    return `{"v":${formatVersion},"bytes":${Buffer.byteLength(text)},"sha256":"${sha256}","record":${text}}`;
}
const framed = /^\{"v":(\d+),"bytes":(\d+),"sha256":"([0-9a-f]{64})","record":/;
/**
 * The record of a line, as the newest version has it; undefined where its length or hash don't fit.
 * @throws DevAgentError `journal-version` for a line of a newer version.
 */
function unframe(line, path) {
    const head = framed.exec(line);
    if (head === null || !line.endsWith("}"))
        return undefined;
    const version = Number(head[1]);
    const text = line.slice(head[0].length, -1);
    if (Buffer.byteLength(text) !== Number(head[2]) || hash(version, text) !== head[3])
        return undefined;
    if (version > formatVersion)
        throw unknownVersion(path, version);
    return (0,_migrations_js__WEBPACK_IMPORTED_MODULE_2__/* .migrate */ ._)(JSON.parse(text), version);
}
/** From version 2 on the version is hashed with the text: a byte of it that flips is no newer format. */
function hash(version, text) {
    const hashed = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    return (version === 1 ? hashed : hashed.update(`${version}\n`)).update(text).digest("hex");
}
function unknownVersion(path, found) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DevAgentError */ .NA({
        code: "journal-version",
        kind: "configuration",
        message: `${path} has format ${found}; this dev-agent knows formats up to ${formatVersion}.`,
        remedy: "Resume the session with the dev-agent that began it, or a newer one.",
    });
}


/***/ }),

/***/ 28749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ openLedger),
/* harmony export */   s: () => (/* binding */ readCalls)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88986);
/* harmony import */ var _append_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83831);
/* harmony import */ var _damage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84805);
/* harmony import */ var _durable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40549);
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15191);
/* harmony import */ var _migrations_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68285);







/** @throws DevAgentError `journal-version` for a ledger of a newer format. */
function openLedger(path) {
    const { book, sound, rest, damaged } = readLedger(path);
    // Each line stands for itself: those behind damage count as well.
    const torn = damaged.length === 0 ? rest : new Uint8Array();
    const damage = (0,_damage_js__WEBPACK_IMPORTED_MODULE_3__/* .setAside */ .F)(path, Buffer.concat(damaged.length === 0 ? [] : [...damaged, rest]));
    const lines = sound.map((line) => `${line}\n`).join("");
    if (damage !== null)
        (0,_durable_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFile */ .fR)(path, lines);
    const log = (0,_append_log_js__WEBPACK_IMPORTED_MODULE_2__/* .openAppendLog */ .h)(path, { bytes: Buffer.byteLength(lines), rest: torn });
    // What is written outlives the process. The loss of power it outlives a moment later, while the call is under way: a
    // settled call that wasn't on the disk yet counts with its hold.
    const append = (record) => log.append((0,_frame_js__WEBPACK_IMPORTED_MODULE_5__/* .frame */ .Gt)(JSON.stringify(record)), "soon");
    for (const [hold, call] of book.open)
        append({ kind: "call", call: atMost(call), hold });
    const left = [...book.open.values()].map(atMost);
    return {
        earlier: [...book.calls, ...left],
        left,
        damage: damage ?? log.damage,
        hold(most) {
            const hold = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
            append({ kind: "hold", hold, call: most });
            return (call) => append(call === null ? { kind: "release", hold } : { kind: "call", call, hold });
        },
        close: () => log.close(),
    };
}
/** The calls of a session that nobody is at work on. */
function readCalls(path) {
    const { calls, open } = readLedger(path).book;
    return [...calls, ...[...open.values()].map(atMost)];
}
const atMost = (call) => ({ ...call, estimated: true });
function readLedger(path) {
    const book = { calls: [], open: new Map(), settled: new Set() };
    const sound = [];
    const damaged = [];
    const { rest } = (0,_append_log_js__WEBPACK_IMPORTED_MODULE_2__/* .readLines */ .S)(path, (line) => {
        const whole = (0,_frame_js__WEBPACK_IMPORTED_MODULE_5__/* .unframe */ .TU)(line, path) ?? ofFirstVersion(line);
        // Damage may have taken the end of the line before this one.
        for (const piece of whole === undefined ? line.split(/(?=\{"v":)/) : [line]) {
            const record = whole ?? (0,_frame_js__WEBPACK_IMPORTED_MODULE_5__/* .unframe */ .TU)(piece, path);
            if (record === undefined)
                damaged.push(Buffer.from(`${piece}\n`));
            else {
                sound.push(piece);
                enter(book, record);
            }
        }
        return true;
    });
    return { book, sound, rest, damaged };
}
function enter({ calls, open, settled }, record) {
    const { hold } = record;
    if (hold !== undefined && settled.has(hold))
        return;
    if (record.kind === "hold")
        open.set(record.hold, record.call);
    if (record.kind === "call")
        calls.push(record.call);
    if (record.kind === "hold" || hold === undefined)
        return;
    open.delete(hold);
    settled.add(hold);
}
function ofFirstVersion(line) {
    const call = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(line);
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(call) || typeof call.role !== "string" || !(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(call.usage))
        return undefined;
    return typeof call.usd === "number" || call.usd === null ? (0,_migrations_js__WEBPACK_IMPORTED_MODULE_6__/* .migrate */ ._)(call, 1) : undefined;
}


/***/ }),

/***/ 68285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ migrate)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88986);
/* harmony import */ var _domain_usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72981);


/** From each version of the session's files to the next one. Pure: a file is only ever appended to. */
const migrations = [fromFirst];
/** A record of any known version as the newest one has it. */
function migrate(record, version) {
    return migrations.slice(version - 1).reduce((older, next) => next(older), record);
}
/** In version 1 a line of the ledger was a bare call, of which less may have been counted apart. */
function fromFirst(record) {
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(record) || typeof record.kind === "string")
        return record;
    return {
        kind: "call",
        call: { ...record, usage: { ..._domain_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .noUsage */ .tk, ...record.usage } },
    };
}


/***/ }),

/***/ 2390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J1: () => (/* binding */ agentsFolder),
/* harmony export */   Zf: () => (/* binding */ workspacesFolder),
/* harmony export */   jw: () => (/* binding */ sessionPlaces)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



function sessionPlaces({ environment, facts }, { directory, record }) {
    const cache = cacheFolder({ environment, facts });
    const workspaces = workspacesFolder({ environment, facts });
    const outputs = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, "outputs");
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(outputs, { recursive: true });
    return {
        trusted: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, "trusted.git"),
        workspaces,
        sharedSetupCache: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cache, "setup"),
        // Beside the session's workspaces, and deleted with them.
        sessionSetupCache: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspaces, record.id, "setup"),
        outputs,
        agents: agentsFolder(directory),
    };
}
/** One folder per repository, so that equal session ids of two repositories don't meet. */
function cacheFolder({ environment, facts }) {
    const repository = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(facts.commonDirectory).digest("hex").slice(0, 16);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(environment.cacheDirectory, "repositories", repository);
}
/** Holds a folder for each session of a repository, named after it. */
const workspacesFolder = (place) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cacheFolder(place), "workspaces");
/** @param directory Of a session. */
const agentsFolder = (directory) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, "agents");


/***/ }),

/***/ 12671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ entryOf),
/* harmony export */   p: () => (/* binding */ callsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domain_spend_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91302);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _session_disk_usage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10111);
/* harmony import */ var _session_ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28749);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9623);






/** A session with what it takes and has spent, calls that a killed process left included. */
async function entryOf(session, workspaces) {
    const { folder, record, view, pid } = session;
    const calls = callsOf(session);
    const spent = calls === null ? {} : { ...(0,_domain_spend_js__WEBPACK_IMPORTED_MODULE_1__/* .costOf */ .ho)((0,_domain_spend_js__WEBPACK_IMPORTED_MODULE_1__/* .sumCalls */ .$1)(calls)), tokens: (0,_domain_spend_js__WEBPACK_IMPORTED_MODULE_1__/* .sumCalls */ .$1)(calls).usage };
    const [own, workspace] = await Promise.all([
        (0,_session_disk_usage_js__WEBPACK_IMPORTED_MODULE_3__/* .diskUsage */ .h)(folder.directory),
        (0,_session_disk_usage_js__WEBPACK_IMPORTED_MODULE_3__/* .diskUsage */ .h)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspaces, record.id)),
    ]);
    return {
        ...(0,_status_js__WEBPACK_IMPORTED_MODULE_5__.cardOf)(session),
        ...spent,
        updatedAt: view.updatedAt === "" ? record.createdAt : view.updatedAt,
        bytes: own + workspace,
        pid,
    };
}
/** Null where a newer dev-agent wrote them: then its events are all that can be read. */
function callsOf({ folder }) {
    try {
        return (0,_session_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .readCalls */ .s)(folder.ledger);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DevAgentError */ .NA)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 80228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findSessions: () => (/* binding */ findSessions),
  listAll: () => (/* binding */ listAll),
  showOne: () => (/* binding */ showOne)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/config/environment.js
var environment = __webpack_require__(56481);
// EXTERNAL MODULE: ./build/src/session/disk-usage.js
var disk_usage = __webpack_require__(10111);
// EXTERNAL MODULE: ./build/src/session/events-log.js + 1 modules
var events_log = __webpack_require__(87623);
// EXTERNAL MODULE: ./build/src/session/store.js
var store = __webpack_require__(49267);
// EXTERNAL MODULE: ./build/src/use-cases/open-project.js + 4 modules
var open_project = __webpack_require__(65236);
// EXTERNAL MODULE: ./build/src/use-cases/session-places.js
var session_places = __webpack_require__(2390);
// EXTERNAL MODULE: ./build/src/use-cases/sessions/entry.js
var entry = __webpack_require__(12671);
// EXTERNAL MODULE: ./build/src/domain/spend.js
var domain_spend = __webpack_require__(91302);
;// CONCATENATED MODULE: ./build/src/use-cases/sessions/rounds-of.js

/** What came of each round, from a session's events and calls; the first is what was before the coder. */
function roundsOf(events, calls) {
    const rounds = new Map();
    let round = 0;
    const now = () => rounds.get(round) ?? { checks: {}, review: null };
    for (const { type, data } of events) {
        if (type === "phase.started" && data.phase === "coder")
            round = data.attempt;
        if (type === "check.finished")
            rounds.set(round, { ...now(), checks: { ...now().checks, [data.check]: data.status } });
        if (type === "review.finished")
            rounds.set(round, { ...now(), review: data.verdict });
        if (type === "phase.started")
            rounds.set(round, now());
    }
    for (const call of calls)
        if (!rounds.has(call.round))
            rounds.set(call.round, { checks: {}, review: null });
    return [...rounds]
        .sort(([a], [b]) => a - b)
        .map(([number, facts]) => {
        const spend = (0,domain_spend/* sumCalls */.$1)(calls.filter((call) => call.round === number));
        return { round: number, ...facts, calls: spend.calls, usd: spend.usd };
    });
}

;// CONCATENATED MODULE: ./build/src/use-cases/sessions/look.js









async function findSessions(repo, env) {
    const facts = await (0,open_project/* findRepository */.W1)(repo, env);
    const workspaces = (0,session_places/* workspacesFolder */.Zf)({ environment: (0,environment.readEnvironment)(env), facts });
    return { facts, sessions: (0,store/* sessionsDirectory */.JZ)(facts.commonDirectory), workspaces };
}
/** Every session of a repository. */
async function listAll({ repo }, env) {
    const { sessions, workspaces } = await findSessions(repo, env);
    const entries = (0,store/* listSessions */.GW)(sessions).map((session) => (0,entry/* entryOf */.M)(session, workspaces));
    return { sessions: await Promise.all(entries), damaged: (0,store/* damagedSessions */.dG)(sessions) };
}
/** One session with its rounds and files. */
async function showOne({ repo, session }, env) {
    const { sessions, workspaces } = await findSessions(repo, env);
    const summary = (0,store/* summaryOf */.YG)((0,store/* openSession */.fA)(sessions, session));
    const { directory, events } = summary.folder;
    const outside = await (0,disk_usage/* diskUsage */.h)((0,external_node_path_.join)(workspaces, session));
    return {
        ...(await (0,entry/* entryOf */.M)(summary, workspaces)),
        rounds: roundsOf((0,events_log/* readEvents */.w)(events), (0,entry/* callsOf */.p)(summary) ?? []),
        directory,
        files: [
            ...(await (0,disk_usage/* sizedEntries */.I)(directory)),
            ...(outside === 0 ? [] : [{ path: "workspaces/", bytes: outside }]),
        ],
    };
}


/***/ }),

/***/ 9623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cardOf: () => (/* binding */ cardOf),
/* harmony export */   status: () => (/* binding */ status)
/* harmony export */ });
/* harmony import */ var _domain_branch_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68290);
/* harmony import */ var _domain_spend_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91302);
/* harmony import */ var _domain_usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72981);
/* harmony import */ var _session_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49267);
/* harmony import */ var _open_project_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65236);





/** Where the repository's sessions stand, from their event streams alone. */
async function status(request, { env }) {
    const facts = await (0,_open_project_js__WEBPACK_IMPORTED_MODULE_3__/* .findRepository */ .W1)(request.repo, env);
    const sessions = (0,_session_store_js__WEBPACK_IMPORTED_MODULE_2__/* .sessionsDirectory */ .JZ)(facts.commonDirectory);
    const all = (0,_session_store_js__WEBPACK_IMPORTED_MODULE_2__/* .listSessions */ .GW)(sessions);
    if (request.session === undefined)
        return all.map(cardOf);
    const { id } = (0,_session_store_js__WEBPACK_IMPORTED_MODULE_2__/* .openSession */ .fA)(sessions, request.session).record;
    return all.filter(({ record }) => record.id === id).map(cardOf);
}
/** Where a session stands, from its events. */
function cardOf({ record, view, pid }) {
    const { id, goal, baseBranch, createdAt } = record;
    const { tests, cost } = view;
    return {
        sessionId: id,
        goal,
        branch: (0,_domain_branch_name_js__WEBPACK_IMPORTED_MODULE_4__/* .branchOf */ .W0)(id),
        baseBranch,
        mode: view.mode,
        startedAt: createdAt,
        standing: standing(view, pid),
        phase: view.phase === "" ? null : view.phase,
        round: view.round,
        pending: view.gate?.gate ?? null,
        ...(view.gate?.why === undefined ? {} : { why: view.gate.why }),
        headSha: view.diff?.headSha ?? null,
        mergeSha: view.mergeSha,
        tests: tests === null ? null : `${tests.passed ?? "?"} passed, ${tests.failed ?? "?"} failed`,
        risk: view.risk?.score ?? null,
        ...(0,_domain_spend_js__WEBPACK_IMPORTED_MODULE_0__/* .costOf */ .ho)(cost ?? _domain_spend_js__WEBPACK_IMPORTED_MODULE_0__/* .noSpend */ .yV),
        tokens: { ..._domain_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .noUsage */ .tk, ...cost?.tokens },
    };
}
function standing({ status, gate }, pid) {
    if (pid !== null)
        return "running";
    // An answer that could not be taken leaves the question open.
    if (status === "failed" && gate !== null)
        return "waiting";
    return status === "new" || status === "running" ? "interrupted" : status;
}


/***/ })

};
