export const id = 6334;
export const ids = [6334,9623,228];
export const modules = {

/***/ 74364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ lendLogin),
/* harmony export */   CL: () => (/* binding */ loginNames),
/* harmony export */   ud: () => (/* binding */ lentLogins),
/* harmony export */   ux: () => (/* binding */ makePrivate)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _shred_credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11184);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




/**
 * Puts a plan's login where its program finds it, for nobody else to read, and destroys it when disposed of: it lies there
 * only while the program runs, and is in nothing that is handed on. What else the program keeps there stays.
 */
async function lendLogin({ path, content }) {
    await makePrivate((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    // Of a process that was killed; or what a model made of it, e.g. a link by which it would be written somewhere else.
    await (0,_shred_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .shredFile */ .v)(path);
    const lent = { [Symbol.asyncDispose]: () => (0,_shred_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .shredFile */ .v)(path) };
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, "wx", 0o600), true);
            await file.writeFile(JSON.stringify(content));
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        await (0,_shred_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .shredFile */ .v)(path);
        throw error;
    }
    return lent;
}
/** Every name under which a program looks for its login. */
const loginNames = { claude: ".credentials.json", codex: "auth.json" };
/**
 * Logins that lie below a directory for programs' own files, e.g. `claude-cli-plan/coder-1/.credentials.json`: of runs that
 * are under way, or of a process that was killed.
 */
async function lentLogins(state) {
    const kinds = await foldersIn(state);
    const conversations = (await Promise.all(kinds.map(foldersIn))).flat();
    const paths = conversations.flatMap((folder) => Object.values(loginNames).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)));
    const there = await Promise.all(paths.map((path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => null)));
    return paths.filter((_, index) => there[index] !== null);
}
/** No link is followed: a model may have put one there. */
async function foldersIn(directory) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory, { withFileTypes: true }).catch(() => []);
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name));
}
/** A program's own directory, which nobody else can look into; made where it isn't there. */
async function makePrivate(directory) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { recursive: true, mode: 0o700 });
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(directory)).isDirectory())
        throw notADirectory(directory);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(directory, 0o700);
}
function notADirectory(path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DevAgentError */ .NA({
        code: "agent-state",
        kind: "infrastructure",
        message: `${path} is no directory, and an agent's own files belong there.`,
        remedy: "Remove it, then run `dev-agent resume`.",
    });
}


/***/ }),

/***/ 11184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ shredFile)
/* harmony export */ });
/* unused harmony export shredCredentials */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



/** Bytes of a file that are overwritten; no login is larger. */
const most = 16 * 1024 * 1024;
/** Overwrites and deletes what was restored; nothing there is fine. What a link leads to is somebody else's. */
async function shredCredentials(directory) {
    await overwriteAll(directory);
    await rm(directory, { recursive: true, force: true });
}
/** The same for one file. */
async function shredFile(path) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(() => null);
    if (stats === null)
        return;
    if (stats.isFile())
        await overwrite(path, Math.min(stats.size, most)).catch(() => { });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true });
}
/** Whatever resists it is deleted all the same. */
async function overwriteAll(path) {
    const stats = await lstat(path).catch(() => null);
    if (stats?.isFile())
        await overwrite(path, Math.min(stats.size, most)).catch(() => { });
    if (!stats?.isDirectory())
        return;
    await chmod(path, 0o700).catch(() => { });
    for (const name of await readdir(path).catch(() => []))
        await overwriteAll(join(path, name));
}
async function overwrite(path, size) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(path, 0o600);
        const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW), true);
        await file.writeFile(Buffer.alloc(size));
        await file.sync();
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}


/***/ }),

/***/ 77010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ branchTaken)
/* harmony export */ });
/* harmony import */ var _domain_branch_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68290);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76350);
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61232);



/** Tells of each session id whether its branch exists already, here or as last fetched from the remote. */
async function branchTaken(repository, userEnv) {
    const { stdout } = await (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .createGit */ .lD)(userEnv).hardened({
        at: repository.commonDirectory,
        args: ["for-each-ref", "--format=%(refname)", "refs/heads/agent", "refs/remotes/*/agent/*"],
    });
    const names = new Set(stdout.split("\n").map((ref) => ref.replace(/^refs\/(heads|remotes\/[^/]+)\//, "")));
    if (names.has("agent"))
        throw (0,_requirements_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationError */ .DN)({
            code: "branch-in-the-way",
            message: "A branch named agent exists, so git cannot make branches named agent/….",
            remedy: "Rename it: git branch -m agent another-name.",
        });
    return (id) => names.has((0,_domain_branch_name_js__WEBPACK_IMPORTED_MODULE_2__/* .branchOf */ .W0)(id));
}


/***/ }),

/***/ 62105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ removeTree)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _process_run_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70566);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76350);




/**
 * Deletes a directory with everything in it, also where commands left parts of it read-only, as Go's cache is, or
 * deeper than a path can say. Throws an infrastructure error for what cannot be deleted, such as a mount.
 */
async function removeTree(directory) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, { recursive: true, force: true });
    }
    catch {
        await removeByForce(directory);
    }
}
async function removeByForce(directory) {
    const env = { PATH: "/usr/bin:/bin", LC_ALL: "C" };
    // `-H` is left out on purpose: a link in the place of the directory is not followed.
    await (0,_process_run_command_js__WEBPACK_IMPORTED_MODULE_2__/* .runCommand */ .d)({
        argv: ["find", directory, "-type", "d", "!", "-perm", "-700", "-exec", "chmod", "u+rwx", "{}", ";"],
        env,
    });
    const { exitCode, stderr } = await (0,_process_run_command_js__WEBPACK_IMPORTED_MODULE_2__/* .runCommand */ .d)({ argv: ["rm", "-rf", "--", directory], env });
    if (exitCode === 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DevAgentError */ .NA({
        code: "not-deleted",
        kind: "infrastructure",
        message: `${directory} could not be deleted: ${(0,_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .firstProblem */ .AX)(stderr)}.`,
        remedy: "Delete it yourself (unmount what is mounted in it first), then run again.",
    });
}


/***/ }),

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

/***/ 93221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dF: () => (/* binding */ removeSession),
/* harmony export */   f: () => (/* binding */ putAwayName),
/* harmony export */   qU: () => (/* binding */ putAway)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/**
 * Deletes a session whose lock this process holds. Its folder goes under another name first: whoever opens the session at
 * that moment finds all of it, locked, or nothing.
 */
function removeSession(directory) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(putAway(directory), { recursive: true, force: true });
}
/** The first half of it; gives the path of what is left to delete. */
function putAway(directory) {
    const away = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(directory), `${putAwayName}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(directory, away);
    return away;
}
/** How the names of folders begin that are being deleted. */
const putAwayName = "removed-";


/***/ }),

/***/ 83495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ endKilled),
/* harmony export */   g: () => (/* binding */ waitForLock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _process_left_processes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5183);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48804);



/**
 * Ends what the killed holder of a lock started: it may still write, push or hold locks of git's. To be awaited by whoever
 * takes a session's lock, as the next one finds no trace of that holder.
 */
async function endKilled({ killed }) {
    if (killed?.mark != null)
        await (0,_process_left_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .endLeftProcesses */ .kH)(killed.mark);
}
/** A holder that is killed tells nobody, so it is looked for. */
const lookEveryMs = 100;
/** Takes a lock when it becomes free. Time is counted by a clock that nobody sets. */
async function waitForLock(wait) {
    const { directory, session, signals } = wait;
    const told = new Set();
    const until = performance.now() + wait.patienceMs;
    const stop = AbortSignal.any([...signals]);
    for (;;) {
        const attempt = (0,_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .tryLock */ .bh)(directory, session);
        if ("release" in attempt) {
            await endKilled(attempt);
            return attempt;
        }
        // What is to stop begins no wait; a job whose time is over still opens its session, to hand it on.
        stop.throwIfAborted();
        if (performance.now() >= until)
            throw wait.tooLong(attempt);
        if (!told.has(attempt.owner.session))
            wait.tell(attempt);
        told.add(attempt.owner.session);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(lookEveryMs, undefined, { signal: stop }).catch(() => { });
    }
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

/***/ 36334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pruneSessions: () => (/* binding */ pruneSessions)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/domain/branch-name.js
var branch_name = __webpack_require__(68290);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/git/branch-taken.js
var branch_taken = __webpack_require__(77010);
// EXTERNAL MODULE: ./build/src/session/disk-usage.js
var disk_usage = __webpack_require__(10111);
// EXTERNAL MODULE: ./build/src/session/lock.js + 1 modules
var lock = __webpack_require__(48804);
// EXTERNAL MODULE: ./build/src/session/store.js
var store = __webpack_require__(49267);
// EXTERNAL MODULE: ./build/src/session/wait-for-lock.js
var wait_for_lock = __webpack_require__(83495);
// EXTERNAL MODULE: ./build/src/use-cases/session-places.js
var session_places = __webpack_require__(2390);
;// CONCATENATED MODULE: ./build/src/use-cases/sessions/choose-pruned.js
/** Over, whatever anybody does: no command goes on with it. */
const isOver = (standing) => standing === "merged" || standing === "rejected" || standing === "ready";
/** @param sessions Newest first. @param now Milliseconds since 1970. */
function choosePruned(sessions, { olderThanMs, keep, force }, now) {
    let newer = 0;
    return sessions.map((session) => {
        const { standing, pid, updatedAt, sessionId } = session;
        const stays = (why) => [session, { prune: false, why }];
        if (force.includes(sessionId))
            return [session, { prune: true }];
        if (pid !== null)
            return stays(`process ${pid} is at work on it`);
        if (standing === "waiting")
            return stays("it waits for a decision");
        if (!isOver(standing))
            return stays(`it is ${standing} and could go on`);
        newer += 1;
        if (newer <= keep)
            return stays(`it is among the newest ${keep}`);
        if (olderThanMs !== null && now - Date.parse(updatedAt) < olderThanMs)
            return stays("it is too new");
        return [session, { prune: true }];
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/agents/credentials/lend-login.js
var lend_login = __webpack_require__(74364);
// EXTERNAL MODULE: ./build/src/agents/credentials/shred-credentials.js
var shred_credentials = __webpack_require__(11184);
// EXTERNAL MODULE: ./build/src/git/remove-tree.js
var remove_tree = __webpack_require__(62105);
// EXTERNAL MODULE: ./build/src/session/remove-session.js
var remove_session = __webpack_require__(93221);
;// CONCATENATED MODULE: ./build/src/use-cases/sessions/clear-session.js











/**
 * Deletes a session whose lock this process holds. Its workspaces go first, then its folder by one rename: killed in between,
 * it is a session still, or what `clearLeftovers` finds.
 */
async function clearSession({ directory, workspace, }) {
    for (const path of await (0,lend_login/* lentLogins */.ud)((0,session_places/* agentsFolder */.J1)(directory)))
        await (0,shred_credentials/* shredFile */.v)(path);
    await (0,remove_tree/* removeTree */.d)(workspace);
    await (0,remove_tree/* removeTree */.d)((0,remove_session/* putAway */.qU)(directory));
}
/** A run that has made its folder has its lock and its record within moments. */
const beginsWithinMs = 3_600_000;
/** Deletes what prunes and runs left that were cut off; gives how many folders that were. */
async function clearLeftovers({ sessions }) {
    const names = await (0,promises_.readdir)(sessions).catch(() => []);
    const away = names.filter((name) => name.startsWith(remove_session/* putAwayName */.f)).map((name) => (0,external_node_path_.join)(sessions, name));
    for (const id of (0,store/* emptySessions */.PW)(sessions)) {
        const directory = (0,external_node_path_.join)(sessions, id);
        const made = (0,external_node_fs_.statSync)(directory, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY;
        if (Date.now() - made < beginsWithinMs)
            continue;
        if (canLock(directory))
            away.push((0,remove_session/* putAway */.qU)(directory));
    }
    for (const directory of away)
        await (0,remove_tree/* removeTree */.d)(directory);
    return away.length;
}
/** False where a process has it, which may be another prune that has deleted it by now. */
function canLock(directory) {
    try {
        return "release" in (0,lock/* tryLock */.bh)(directory, (0,external_node_path_.basename)(directory));
    }
    catch (error) {
        if (error instanceof errors/* DevAgentError */.NA)
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/use-cases/sessions/entry.js
var entry = __webpack_require__(12671);
// EXTERNAL MODULE: ./build/src/use-cases/sessions/look.js + 1 modules
var look = __webpack_require__(80228);
;// CONCATENATED MODULE: ./build/src/use-cases/sessions/prune.js














/**
 * Deletes sessions that are over, with their workspaces and trusted repositories. Their branches stay.
 * @throws DevAgentError `session-locked` for one that is to go by force and is at work.
 */
async function pruneSessions(request, env) {
    const { dryRun, force } = request;
    const place = await (0,look.findSessions)(request.repo, env);
    const { sessions, workspaces } = place;
    const damaged = (0,store/* damagedSessions */.dG)(sessions);
    for (const id of force)
        if (!damaged.includes(id))
            (0,store/* openSession */.fA)(sessions, id);
    const entries = await Promise.all((0,store/* listSessions */.GW)(sessions).map((one) => (0,entry/* entryOf */.M)(one, workspaces)));
    const hasBranch = await (0,branch_taken/* branchTaken */.C)(place.facts, env);
    const branch = (id) => (hasBranch(id) ? (0,branch_name/* branchOf */.W0)(id) : null);
    const pruned = [];
    const kept = [];
    for (const [entry, choice] of choosePruned(entries, request, Date.now())) {
        const { sessionId } = entry;
        const loss = { ...lossOf(entry, place), branch: branch(sessionId) };
        const why = choice.prune ? await remove(entry, { place, request }) : choice.why;
        if (why === null)
            pruned.push(loss);
        else
            kept.push({ sessionId, why });
    }
    for (const sessionId of damaged) {
        const loss = { sessionId, standing: "damaged", lost: ["whatever it holds"] };
        const bytes = await (0,disk_usage/* diskUsage */.h)((0,external_node_path_.join)(sessions, sessionId));
        if (!force.includes(sessionId))
            kept.push({ sessionId, why: "its record can't be read" });
        else if (dryRun || (await clear(sessionId, place)))
            pruned.push({ ...loss, bytes, branch: branch(sessionId) });
    }
    return { dryRun, pruned, kept, leftovers: dryRun ? 0 : await clearLeftovers(place) };
}
/** What goes with a session. */
function lossOf({ sessionId, standing, bytes }, { sessions, workspaces }) {
    const directory = (0,external_node_path_.join)(sessions, sessionId);
    const lost = [
        "its record, events and costs",
        ...((0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, "transcripts")) || (0,external_node_fs_.existsSync)((0,session_places/* agentsFolder */.J1)(directory))
            ? ["its conversations"]
            : []),
        ...(isOver(standing) ? [] : ["the way to go on with it"]),
        ...((0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspaces, sessionId)) ? ["its workspaces"] : []),
    ];
    return { sessionId, standing, bytes, lost };
}
/** Null when it is gone, or would be; else why it stays. */
async function remove({ sessionId, pid, updatedAt }, { place, request }) {
    const forced = request.force.includes(sessionId);
    try {
        // A dry run takes no lock that it could get, and deletes nothing where a process has ended since it was looked at.
        if (request.dryRun) {
            if (pid !== null)
                (await prune_lock((0,external_node_path_.join)(place.sessions, sessionId))).release();
            return null;
        }
        const unchanged = () => forced || (0,store/* summaryOf */.YG)((0,store/* openSession */.fA)(place.sessions, sessionId)).view.updatedAt === updatedAt;
        return (await clear(sessionId, place, unchanged)) ? null : "it went on meanwhile";
    }
    catch (error) {
        if (forced || !(error instanceof errors/* DevAgentError */.NA))
            throw error;
        return error.message;
    }
}
/** Deletes a session under its lock, if it still is what it was taken for. */
async function clear(session, { sessions, workspaces }, unchanged = () => true) {
    const directory = (0,external_node_path_.join)(sessions, session);
    const held = await prune_lock(directory);
    try {
        if (!unchanged())
            return false;
        await clearSession({ directory, workspace: (0,external_node_path_.join)(workspaces, session) });
        return true;
    }
    finally {
        held.release();
    }
}
async function prune_lock(directory) {
    const held = (0,lock/* acquireLock */.IZ)(directory, (0,external_node_path_.basename)(directory));
    await (0,wait_for_lock/* endKilled */.b)(held);
    return held;
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
