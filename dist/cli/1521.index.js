export const id = 1521;
export const ids = [1521,7084];
export const modules = {

/***/ 6094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ createScrub)
/* harmony export */ });
/** Shorter values would be found in text that has nothing to do with them. */
const shortest = 12;
const mostEscapes = 3;
const instead = "[credential]";
/**
 * What replaces credentials in a text by `[credential]`: as they are, URL-encoded, in base64 of whatever is around
 * them, each also within JSON, even JSON within JSON. Values of fewer than 12 characters are left alone.
 */
function createScrub(credentials) {
    const forms = credentials.filter(({ length }) => length >= shortest).flatMap(formsOf);
    if (forms.length === 0)
        return (text) => text;
    const longestFirst = [...new Set(forms)].sort((a, b) => b.length - a.length);
    const pattern = new RegExp(longestFirst.map(patternOf).join("|"), "g");
    return (text) => text.replace(pattern, instead);
}
function formsOf(credential) {
    const encoded = encodeURIComponent(credential.toWellFormed());
    const lowerCase = encoded.replace(/%../g, (code) => code.toLowerCase());
    return [credential, encoded, lowerCase, ...base64Forms(credential)].flatMap(escapedForms);
}
/** Whole, and where other bytes are encoded before and after it: then only the characters that are all its own. */
function base64Forms(credential) {
    const bytes = Buffer.from(credential);
    const inside = [0, 1, 2].map((before) => {
        const text = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64");
        return text.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
    });
    const whole = bytes.toString("base64");
    const forms = [whole, whole.replace(/=+$/, ""), ...inside];
    return [...forms, ...forms.map((form) => form.replaceAll("+", "-").replaceAll("/", "_"))];
}
function escapedForms(form) {
    const forms = [form, form.replaceAll("/", "\\/")];
    let escaped = form;
    for (let times = 0; times < mostEscapes; times += 1) {
        escaped = JSON.stringify(escaped).slice(1, -1);
        forms.push(escaped);
    }
    return forms;
}
/** After a backslash the first letter may belong to an escape such as `\n`: it is left, so that JSON stays JSON. */
function patternOf(form) {
    const literal = (text) => text.replace(/[^\w]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
    const [first = "", rest = ""] = [form.slice(0, 1), form.slice(1)];
    return /[bfnrt]/.test(first) ? `(?:(?<!\\\\)${first}|(?<=\\\\${first}))${literal(rest)}` : literal(form);
}


/***/ }),

/***/ 535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** A short stable id of a problem, from what doesn't change when lines move. Never made from a secret. */
function fingerprint(...parts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 20);
}


/***/ }),

/***/ 15:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ testConfigFiles),
/* harmony export */   z: () => (/* binding */ detectTests)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8986);

/** The files whose text tells how a project is tested. */
const testConfigFiles = [
    "package.json",
    "pyproject.toml",
    "setup.cfg",
    "tox.ini",
    "Makefile",
    "makefile",
    "GNUmakefile",
];
/** How a project is tested, from its own files; null when nothing says so. */
function detectTests(root) {
    for (const detect of [node, cargo, go, python, maven, gradle, make]) {
        const found = detect(root, new Set(root.names));
        if (found !== null)
            return found;
    }
    return null;
}
const managers = ["npm", "pnpm", "yarn", "bun"];
const lockfiles = {
    "pnpm-lock.yaml": "pnpm",
    "yarn.lock": "yarn",
    "bun.lock": "bun",
    "bun.lockb": "bun",
};
const node = ({ read }, names) => {
    if (!names.has("package.json"))
        return null;
    const manifest = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(read("package.json") ?? "");
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(manifest))
        return null;
    const named = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(manifest, "packageManager").split("@")[0] ?? "";
    const locked = Object.entries(lockfiles).find(([file]) => names.has(file))?.[1];
    const manager = managers.find((known) => known === named) ?? locked ?? "npm";
    const script = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(manifest, "scripts"), "test");
    // What `npm init` writes prints this and fails: it is no test command.
    if (script.trim() === "" || script.includes("no test specified"))
        return manager === "bun" ? { run: "bun test" } : null;
    return { run: manager === "bun" ? "bun run test" : `${manager} test` };
};
const cargo = (_, names) => (names.has("Cargo.toml") ? { run: "cargo test" } : null);
const go = (_, names) => names.has("go.mod") || names.has("go.work") ? { run: "go test -json ./..." } : null;
const python = ({ read }, names) => {
    const configured = names.has("pytest.ini") ||
        names.has("conftest.py") ||
        /^\[tool\.pytest/m.test(read("pyproject.toml") ?? "") ||
        /^\[tool:pytest\]/m.test(read("setup.cfg") ?? "") ||
        /^\[pytest\]/m.test(read("tox.ini") ?? "");
    const project = ["pyproject.toml", "setup.py", "setup.cfg", "requirements.txt", "tox.ini"];
    const conventional = project.some((name) => names.has(name)) && (names.has("tests") || names.has("test"));
    if (!configured && !conventional)
        return null;
    // uv, poetry, pipenv and pip all set up `.venv`; the system's own Python knows nothing of it.
    const inVenv = "if [ -x .venv/bin/python ]; then .venv/bin/python -m pytest";
    return { run: `${inVenv}; else python3 -m pytest; fi` };
};
const maven = (_, names) => names.has("pom.xml")
    ? { run: `${names.has("mvnw") ? "./mvnw" : "mvn"} -B test`, report: "**/target/surefire-reports/*.xml" }
    : null;
const gradle = (_, names) => ["build.gradle", "build.gradle.kts", "settings.gradle", "settings.gradle.kts"].some((name) => names.has(name))
    ? {
        run: `${names.has("gradlew") ? "./gradlew" : "gradle"} test`,
        report: "**/build/test-results/**/*.xml",
    }
    : null;
const make = ({ read }) => ["GNUmakefile", "makefile", "Makefile"].some((name) => /^test[ \t]*:(?!=)/m.test(read(name) ?? ""))
    ? { run: "make test" }
    : null;


/***/ }),

/***/ 8290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ firstFree),
/* harmony export */   Ob: () => (/* binding */ sessionId),
/* harmony export */   Sd: () => (/* binding */ isSessionId),
/* harmony export */   W0: () => (/* binding */ branchOf)
/* harmony export */ });
/* unused harmony export slug */
const slugLength = 40;
/** Lower-case ASCII words of a goal joined by `-`, at most 40 characters; `goal` where none are left. */
function slug(goal) {
    const words = goal
        .normalize("NFKD")
        .replace(/\p{M}/gu, "")
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== "");
    let text = "";
    for (const word of words) {
        const next = text === "" ? word : `${text}-${word}`;
        if (next.length > slugLength)
            break;
        text = next;
    }
    if (text === "")
        text = (words[0] ?? "").slice(0, slugLength);
    return text === "" ? "goal" : text;
}
/** `YYYYMMDD-slug` in UTC: a session's id, and the last part of its branch's name. */
function sessionId(goal, now) {
    return `${now.toISOString().slice(0, 10).replaceAll("-", "")}-${slug(goal)}`;
}
/** The first of `id`, `id-2`, `id-3` … that is not taken. */
function firstFree(id, taken) {
    if (!taken(id))
        return id;
    let number = 2;
    while (taken(`${id}-${number}`))
        number += 1;
    return `${id}-${number}`;
}
/** Whether a text can be a session id: what comes from a command line is never used as a path otherwise. */
function isSessionId(text) {
    return /^[0-9]{8}-[a-z0-9][a-z0-9-]{0,60}$/.test(text);
}
function branchOf(id) {
    return `agent/${id}`;
}


/***/ }),

/***/ 7084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cleanLine: () => (/* binding */ cleanLine),
/* harmony export */   cleanText: () => (/* binding */ cleanText),
/* harmony export */   clip: () => (/* binding */ clip),
/* harmony export */   firstLine: () => (/* binding */ firstLine)
/* harmony export */ });
// Text from models, repositories and tools is shown to people. It must not move the cursor, hide or reorder what they
// read, or speak to the machine that records a log.
// Every repetition is bounded: text of any length takes time in proportion and doesn't exhaust the stack.
/** Terminal sequences: CSI, and OSC, DCS, SOS, PM and APC strings with their end; then every other control character. */
const controls = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
/(?:\x1b\[|\x9b)[0-?]{0,256}[ -/]{0,16}[@-~]|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x90\x98\x9c-\x9f\n]{0,8192}(?:\x07|\x1b\\|\x9c)|\x1b[ -/]{0,16}[0-~]?|[\x00-\x08\x0b-\x1f\x7f-\x9f]/g;
/** Characters that show nothing or change the order of others. Joiners inside emoji are left alone. */
const hidden = /(?:(?![\u200d\ufe0e\ufe0f])[\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb]|(?<!\ufe0f|[\p{Extended_Pictographic}\p{Emoji_Modifier}])\u200d){1,1000}/gu;
/** Text of several lines, safe to print: control characters are gone, hidden ones are named, the rest is cut at `limit`. */
function cleanText(text, limit = 20_000) {
    const kept = text.length > limit ? cut(text, limit) : text;
    const clean = kept.toWellFormed().replace(/\r\n?/g, "\n").replace(controls, "").replace(hidden, nameHidden);
    return text.length > kept.length ? `${clean}… (${text.length - kept.length} more characters)` : clean;
}
/** Text for one line: the same, with every run of white space as one space. */
function cleanLine(text, limit = 500) {
    const kept = text.length > limit ? `${cut(text, limit)}…` : text;
    return cleanText(kept).replace(/\s+/g, " ").trim();
}
/** At most `limit` characters, an ellipsis in place of what was cut. */
function clip(text, limit) {
    return text.length <= limit ? text : `${cut(text, limit - 1)}…`;
}
/** The first line that isn't blank, on one line of clean text. */
function firstLine(text, limit = 500) {
    return cleanLine(text.split("\n").find((line) => line.trim() !== "") ?? "", limit);
}
/** Never in the middle of a surrogate pair. */
function cut(text, limit) {
    const code = text.charCodeAt(limit - 1);
    return text.slice(0, code >= 0xd800 && code <= 0xdbff ? limit - 1 : limit);
}
function nameHidden(run) {
    const first = (run.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    const more = [...run].length - 1;
    return more === 0 ? `<U+${first}>` : `<U+${first} and ${more} more>`;
}


/***/ }),

/***/ 1275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ criticalRisk),
/* harmony export */   w: () => (/* binding */ riskLevel)
/* harmony export */ });
/** Above this score a candidate needs a critical review. */
const criticalRisk = 70;
function riskLevel(score) {
    if (score > criticalRisk)
        return "critical";
    if (score > 40)
        return "high";
    return score > 15 ? "medium" : "low";
}


/***/ }),

/***/ 2981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RP: () => (/* binding */ totalTokens),
/* harmony export */   tk: () => (/* binding */ noUsage),
/* harmony export */   vk: () => (/* binding */ addUsage)
/* harmony export */ });
const noUsage = { input: 0, output: 0, cacheRead: 0, cacheWrite: 0, cacheWrite1h: 0 };
function addUsage(a, b) {
    return {
        input: a.input + b.input,
        output: a.output + b.output,
        cacheRead: a.cacheRead + b.cacheRead,
        cacheWrite: a.cacheWrite + b.cacheWrite,
        cacheWrite1h: a.cacheWrite1h + b.cacheWrite1h,
    };
}
function totalTokens(usage) {
    return usage.input + usage.output + usage.cacheRead + usage.cacheWrite + usage.cacheWrite1h;
}


/***/ }),

/***/ 3831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines),
/* harmony export */   h: () => (/* binding */ openAppendLog)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);


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

/***/ 3750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ openEventsLog),
/* harmony export */   w: () => (/* binding */ readEvents)
/* harmony export */ });
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5132);
/* harmony import */ var _scrubbed_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7337);


/** Continues the numbering of the events that are there; a torn last line is dropped and told. */
function openEventsLog({ path, runId, clock, views, scrub }) {
    const { values: earlier, log, dropped } = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .openJsonLines */ .q)(path, isNext);
    let seq = earlier.length;
    const events = {
        earlier,
        emit(type, data) {
            const happened = { v: 1, runId, seq: seq + 1, ts: clock.now().toISOString(), type, data };
            const { line, value } = (0,_scrubbed_line_js__WEBPACK_IMPORTED_MODULE_1__/* .scrubbedLine */ .t)(happened, scrub);
            const event = value;
            log.append(line);
            seq += 1;
            for (const view of views)
                view.show(event);
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
    return (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .readJsonLines */ .s)(path, isNext).values;
}
function isNext(value, before) {
    return typeof value === "object" && value?.seq === before.length + 1;
}


/***/ }),

/***/ 5132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ openJsonLines),
/* harmony export */   s: () => (/* binding */ readJsonLines)
/* harmony export */ });
/* harmony import */ var _append_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3831);

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

/***/ 6499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ acquireLock),
/* harmony export */   m: () => (/* binding */ lockHolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7406);




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

/***/ 6726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ newSession),
/* harmony export */   a: () => (/* binding */ reduceEvents)
/* harmony export */ });
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
    reason: "",
    startedAt: "",
    updatedAt: "",
    workedMs: 0,
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
    };
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

/***/ 7337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ scrubbedLine)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8986);

/** A value as one line of JSON, without what must not be stored; whatever is replaced, the line stays JSON. */
function scrubbedLine(value, scrub = (text) => text) {
    const line = JSON.stringify(value);
    if (scrub(line) === line)
        return { line, value };
    const clean = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .mapTexts */ .zO)(JSON.parse(line), scrub);
    return { line: JSON.stringify(clean), value: clean };
}


/***/ }),

/***/ 9267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ listSessions),
/* harmony export */   JZ: () => (/* binding */ sessionsDirectory),
/* harmony export */   fA: () => (/* binding */ openSession),
/* harmony export */   jw: () => (/* binding */ createSession)
/* harmony export */ });
/* unused harmony export writeRecord */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_branch_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8290);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _events_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3750);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6499);
/* harmony import */ var _reduce_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6726);







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


/***/ }),

/***/ 5571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lp: () => (/* binding */ agentName),
  vB: () => (/* binding */ checkAgents),
  Ii: () => (/* binding */ chooseAgents)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
;// CONCATENATED MODULE: ./build/src/agents/anthropic-api/credential.js

/** Where the Messages API is unless `ANTHROPIC_BASE_URL` says otherwise. */
const usualBaseUrl = "https://api.anthropic.com";
/**
 * The key, if it can be one; asks nobody.
 * @param key The value of `ANTHROPIC_API_KEY`.
 * @throws DevAgentError of kind configuration naming the variable.
 */
function checkCredential(key) {
    const trimmed = key?.trim() ?? "";
    if (trimmed === "")
        throw badKey("credential-missing", "ANTHROPIC_API_KEY is not set.");
    if (!/^[\x21-\x7e]+$/.test(trimmed))
        throw badKey("credential-malformed", "ANTHROPIC_API_KEY holds spaces, line breaks or other characters no key has.");
    return trimmed;
}
function badKey(code, message) {
    return new errors/* DevAgentError */.NA({
        code,
        kind: "configuration",
        message,
        remedy: "Set ANTHROPIC_API_KEY to a key of the Anthropic API, or try `dev-agent demo`, which needs none.",
    });
}
/**
 * The base URL without a slash at its end.
 * @param url The value of `ANTHROPIC_BASE_URL`.
 * @throws DevAgentError of kind configuration naming the variable.
 */
function checkBaseUrl(url) {
    const text = url?.trim() || usualBaseUrl;
    if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol))
        return text.replace(/\/+$/, "");
    throw new errors/* DevAgentError */.NA({
        code: "base-url-malformed",
        kind: "configuration",
        message: "ANTHROPIC_BASE_URL is not an http or https address.",
        remedy: `Set it to an address such as ${usualBaseUrl}, or unset it.`,
    });
}

;// CONCATENATED MODULE: ./build/src/use-cases/choose-agents.js

/** e.g. `anthropic-api:claude-sonnet-4-5`. */
const agentName = ({ agent, model }) => `${agent}:${model}`;
/** Whether the chosen agents can work, as far as that is known without calling them. Throws configuration errors. */
async function checkAgents(options, environment) {
    const paid = Object.values(options.agents).filter(({ agent }) => agent === "anthropic-api");
    if (paid.length === 0)
        return;
    checkCredential(environment.anthropicApiKey);
    checkBaseUrl(environment.anthropicBaseUrl);
    const { createPrices, requireKnownPrice } = await __webpack_require__.e(/* import() */ 3027).then(__webpack_require__.bind(__webpack_require__, 3027));
    for (const { model } of paid)
        await requireKnownPrice(createPrices("anthropic"), model, options.limits);
}
/** The agent of each role. All of them share one gateway per kind, so that limits hold for the session as a whole. */
async function chooseAgents(parts) {
    const { createAnthropicApi } = await __webpack_require__.e(/* import() */ 3354).then(__webpack_require__.bind(__webpack_require__, 3354));
    const gateways = new Map();
    const make = async (choice) => {
        const gateway = gateways.get(choice.agent) ?? (await openGateway(choice.agent, parts));
        gateways.set(choice.agent, gateway);
        const { sandbox, transcripts } = parts;
        return createAnthropicApi({
            model: choice.model,
            gateway,
            sandbox,
            transcripts,
            name: agentName(choice),
        });
    };
    const { architect, coder, reviewer } = parts.options.agents;
    return { architect: await make(architect), coder: await make(coder), reviewer: await make(reviewer) };
}
async function openGateway(agent, parts) {
    const [{ createGateway }, { createPrices }, { anthropicWire }, { networkTransport }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5659).then(__webpack_require__.bind(__webpack_require__, 5659)),
        __webpack_require__.e(/* import() */ 3027).then(__webpack_require__.bind(__webpack_require__, 3027)),
        __webpack_require__.e(/* import() */ 3847).then(__webpack_require__.bind(__webpack_require__, 3847)),
        __webpack_require__.e(/* import() */ 1048).then(__webpack_require__.bind(__webpack_require__, 1048)),
    ]);
    const { environment, meter, options, session, goal } = parts;
    const common = {
        wire: anthropicWire,
        meter,
        limits: options.limits,
        session,
        prices: createPrices("anthropic"),
    };
    if (agent === "replay") {
        const [{ createReplayTransport }, { readCassette }] = await Promise.all([
            __webpack_require__.e(/* import() */ 805).then(__webpack_require__.bind(__webpack_require__, 805)),
            __webpack_require__.e(/* import() */ 665).then(__webpack_require__.bind(__webpack_require__, 665)),
        ]);
        const transport = createReplayTransport(readCassette(parts.replay ?? ""), anthropicWire);
        return createGateway({ ...common, transport, baseUrl: "http://replay.invalid", credential: "replay" });
    }
    let transport = networkTransport();
    if (parts.record !== undefined) {
        const { recordTransport } = await __webpack_require__.e(/* import() */ 3096).then(__webpack_require__.bind(__webpack_require__, 3096));
        transport = recordTransport({ path: parts.record, goal, wire: anthropicWire, transport });
    }
    const credential = checkCredential(environment.anthropicApiKey);
    return createGateway({
        ...common,
        transport,
        baseUrl: checkBaseUrl(environment.anthropicBaseUrl),
        credential,
    });
}


/***/ }),

/***/ 7402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ chooseSandbox)
/* harmony export */ });
/** The sandbox that was chosen, proved to work. */
async function chooseSandbox(options, environment) {
    const { path, registries } = environment;
    const nodePath = process.execPath;
    if (options.sandbox === "none") {
        const { createUnsandboxed } = await __webpack_require__.e(/* import() */ 2155).then(__webpack_require__.bind(__webpack_require__, 2155));
        return createUnsandboxed({ nodePath, path, env: registries });
    }
    const [{ findBubblewrap }, { createBubblewrap }] = await Promise.all([
        __webpack_require__.e(/* import() */ 7368).then(__webpack_require__.bind(__webpack_require__, 7368)),
        __webpack_require__.e(/* import() */ 9535).then(__webpack_require__.bind(__webpack_require__, 9535)),
    ]);
    const caFile = registries.NODE_EXTRA_CA_CERTS ?? registries.SSL_CERT_FILE;
    const registry = registries.npm_config_registry ?? registries.NPM_CONFIG_REGISTRY;
    return createBubblewrap({
        ...(await findBubblewrap({ path })),
        nodePath,
        path,
        readOnlyPaths: options.sandboxRead,
        ...(caFile === undefined ? {} : { caFile }),
        ...(registry === undefined ? {} : { registry }),
    });
}


/***/ }),

/***/ 7443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ chooseScanner)
/* harmony export */ });
/** The secret scanner that was chosen; gitleaks is found or downloaded now, so that a session doesn't start without it. */
async function chooseScanner(options, environment, downloads) {
    if (options.secretScanner === "secretlint") {
        const { createSecretlint } = await __webpack_require__.e(/* import() */ 7705).then(__webpack_require__.bind(__webpack_require__, 7705));
        return { name: "secretlint", open: (source) => createSecretlint({ source }) };
    }
    const [{ locateGitleaks }, { createGitleaks }] = await Promise.all([
        __webpack_require__.e(/* import() */ 9275).then(__webpack_require__.bind(__webpack_require__, 9275)),
        __webpack_require__.e(/* import() */ 7575).then(__webpack_require__.bind(__webpack_require__, 7575)),
    ]);
    const { path, cacheDirectory, gitleaksPath: configured } = environment;
    const platform = `${process.platform}-${process.arch}`;
    const gitleaks = await locateGitleaks({ configured, path, cacheDirectory, platform, downloads });
    const open = (source) => createGitleaks({ gitleaks, source, path });
    return { name: gitleaks.version === null ? "gitleaks" : `gitleaks ${gitleaks.version}`, open };
}


/***/ }),

/***/ 7958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ openSessionParts)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/agents/gateway/scrub.js
var gateway_scrub = __webpack_require__(6094);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/domain/json.js
var domain_json = __webpack_require__(8986);
;// CONCATENATED MODULE: ./build/src/checks/risk/compare-manifests.js

const dependencyKinds = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];
const installScripts = ["preinstall", "install", "postinstall", "preprepare", "prepare", "postprepare"];
const testScripts = ["pretest", "test", "posttest"];
/** What a package.json's change brings in. One that can't be read at head brings in nothing: nothing can install it. */
function compareManifests({ path, before, after }) {
    const [old, now] = [(0,domain_json/* parseJson */.qF)(before ?? ""), (0,domain_json/* parseJson */.qF)(after ?? "")];
    const dependencies = (manifest) => dependencyKinds.flatMap((kind) => Object.keys((0,domain_json/* objectAt */.lJ)(manifest, kind)));
    const known = new Set(dependencies(old));
    const script = (manifest, name) => (0,domain_json/* objectAt */.lJ)(manifest, "scripts")[name];
    const changed = (name) => script(old, name) !== script(now, name);
    return {
        path,
        newDependencies: [...new Set(dependencies(now))].filter((name) => !known.has(name)),
        installScripts: installScripts.filter((name) => changed(name) && script(now, name) !== undefined),
        // A first test command replaces nothing that judged before.
        testScripts: testScripts.filter((name) => changed(name) && (name !== "test" || script(old, name) !== undefined)),
    };
}

;// CONCATENATED MODULE: ./build/src/checks/risk/compare-tests.js
const assertion = /\b(?:expect|assert\w*|should)\b|\bt\.(?:Error|Fatal|Fail)f?\b|\b(?:require|assert)\.[A-Z]\w*/g;
const skip = /\b(?:it|test|describe|context|suite)\.(?:skip|todo|only|fixme)\b|\bx(?:it|describe|test)\s*\(|@pytest\.mark\.(?:skip|xfail)|@unittest\.skip|\bpytest\.skip\(|@(?:Disabled|Ignore)\b|#\[ignore|\bt\.Skip/g;
/** Whether a test file lost assertions or gained skips; null when it did neither. */
function compareTests({ path, before, after }) {
    if (before === null || after === null)
        return null;
    const lostAssertions = Math.max(0, count(before, assertion) - count(after, assertion));
    const newSkips = Math.max(0, count(after, skip) - count(before, skip));
    return lostAssertions + newSkips === 0 ? null : { path, lostAssertions, newSkips };
}
function count(text, pattern) {
    return text.match(pattern)?.length ?? 0;
}

;// CONCATENATED MODULE: ./build/src/checks/risk/protected-paths.js
// The first that matches counts. Compared in lower case: some disks don't tell `.GitHub` from `.github`.
const kinds = [
    ["code-owners", /^(?:\.github\/|\.gitlab\/|docs\/)?codeowners$/],
    ["workflow", /^\.github\/(?:workflows|actions)\/|(?:^|\/)action\.ya?ml$/],
    ["agent-instructions", /(?:^|\/)(?:claude|claude\.local|agents|agents\.override|gemini|skill)\.md$/],
    ["agent-instructions", /(?:^|\/)\.(?:claude|codex|cursor|gemini|aider|windsurf)\b[^/]*(?:\/|$)/],
    ["agent-instructions", /(?:^|\/)(?:\.mcp\.json|\.cursorrules|\.github\/copilot-instructions\.md)$/],
    ["dev-agent-config", /^\.dev-agent(?:\.ya?ml$|\/)/],
    ["continuous-integration", /^(?:\.gitlab-ci\.ya?ml|\.travis\.ya?ml|jenkinsfile|azure-pipelines\.ya?ml)$/],
    ["continuous-integration", /^\.(?:circleci|buildkite|woodpecker|ci|github)(?:\/|$)/],
    ["git-config", /(?:^|\/)\.(?:gitattributes|gitmodules|gitleaks\.toml|gitleaksignore|secretlintrc[^/]*)$/],
    ["git-config", /(?:^|\/)\.(?:githooks|husky)\//],
    ["lockfile", /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lockb?)$/],
    [
        "lockfile",
        /(?:^|\/)(?:cargo|poetry|uv|pdm|pipfile|composer|gemfile|flake|deno|mix)\.lock$|(?:^|\/)go\.sum$/,
    ],
    [
        "manifest",
        /(?:^|\/)(?:package\.json|pyproject\.toml|setup\.(?:py|cfg)|requirements[\w.-]*\.txt|pipfile)$/,
    ],
    ["manifest", /(?:^|\/)(?:go\.mod|cargo\.toml|pom\.xml|gemfile|composer\.json|[\w.-]+\.gradle(?:\.kts)?)$/],
    ["check-config", /(?:^|\/)(?:tsconfig[\w.-]*\.json|biome\.jsonc?|\.eslintrc[^/]*|\.eslintignore)$/],
    ["check-config", /(?:^|\/)(?:eslint|vitest|vite|jest|playwright|karma|cypress|ava)\.config\.[a-z]+$/],
    [
        "check-config",
        /(?:^|\/)(?:pytest\.ini|tox\.ini|conftest\.py|mypy\.ini|\.?ruff\.toml|\.mocharc[^/]*|\.c8rc[^/]*)$/,
    ],
    [
        "build-config",
        /(?:^|\/)(?:dockerfile[^/]*|[^/]*\.dockerfile|containerfile|(?:docker-)?compose[^/]*\.ya?ml)$/,
    ],
    [
        "build-config",
        /(?:^|\/)(?:makefile|gnumakefile|\.npmrc|\.yarnrc[^/]*|build\.rs|mvnw|gradlew)$|\.(?:tf|tfvars)$/,
    ],
    ["dot-folder", /(?:^|\/)\.[^/]+\//],
];
function protectedKind(path) {
    const lower = path.toLowerCase();
    return kinds.find(([, pattern]) => pattern.test(lower))?.[0] ?? null;
}
const testPath = /(?:^|\/)(?:tests?|__tests__|specs?|e2e)\/|(?:^|\/)(?:test_[^/]+|[^/]+[._-](?:test|spec|tests))\.[a-z]+$|(?:^|\/)[^/]+Tests?\.(?:java|kt|cs|swift)$/;
const sourcePath = /\.(?:[cm]?[jt]sx?|py|go|rs|java|kts?|scala|rb|php|cs|fs|c|cc|cpp|h|hpp|m|swift|dart|ex|exs|erl|clj|lua|pl|sh|sql|vue|svelte)$/i;
function isTestPath(path) {
    return testPath.test(path);
}
function isSourcePath(path) {
    return sourcePath.test(path) && !isTestPath(path);
}
const sensitiveWords = new Set("auth authn authz authentication authorization login logout signin password passwords credential credentials secret secrets token tokens session sessions permission permissions acl rbac oauth saml jwt crypto cryptography encrypt encryption decrypt signature certificate security sanitize sandbox payment payments billing invoice checkout charge refund".split(" "));
const migrationWords = new Set(["migration", "migrations", "migrate", "schema"]);
/** What a path's own words say of the code: `auth`, `payments`, `migrations` … */
function sensitiveWord(path) {
    const words = path
        .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
        .toLowerCase()
        .split(/[^a-z0-9]+/);
    const secure = words.find((word) => sensitiveWords.has(word));
    if (secure !== undefined)
        return { word: secure, area: "security" };
    const migrates = words.find((word) => migrationWords.has(word));
    return migrates === undefined ? null : { word: migrates, area: "migration" };
}

// EXTERNAL MODULE: ./build/src/domain/risk.js
var risk = __webpack_require__(1275);
;// CONCATENATED MODULE: ./build/src/checks/risk/risk-facts.js
/** A factor, or none where it adds nothing. */
function factor(name, points, why) {
    const rounded = Math.round(points);
    return rounded <= 0 ? null : { name, points: rounded, why };
}
/** `a, b and 3 more`. */
function some(names) {
    const shown = names.slice(0, 3).join(", ");
    return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
}

;// CONCATENATED MODULE: ./build/src/checks/risk/content-rules.js


const deletedTests = ({ files }) => {
    const gone = files
        .filter((file) => file.status === "deleted" && isTestPath(file.path))
        .map((file) => file.path);
    return gone.length === 0
        ? null
        : factor("tests-deleted", 20 + 5 * Math.min(gone.length, 4), `deletes ${some(gone)}`);
};
const weakenedTests = ({ weakenedTests }) => {
    if (weakenedTests.length === 0)
        return null;
    const sum = (key) => weakenedTests.reduce((all, test) => all + test[key], 0);
    const [lost, skips] = [sum("lostAssertions"), sum("newSkips")];
    const paths = some(weakenedTests.map((test) => test.path));
    return factor("tests-weakened", Math.min(30, 10 + 2 * lost + 5 * skips), `${lost} assertions fewer and ${skips} skips more in ${paths}`);
};
const untested = ({ files }) => {
    const source = files.filter((file) => file.status !== "deleted" && isSourcePath(file.path));
    if (source.length === 0 || files.some((file) => isTestPath(file.path) && file.status !== "deleted"))
        return null;
    return factor("no-test-touched", 12, `changes ${some(source.map((file) => file.path))} and no test`);
};
const content_rules_testScripts = ({ manifests }) => {
    const names = manifests.flatMap((change) => change.testScripts.map((name) => `${name} in ${change.path}`));
    return names.length === 0
        ? null
        : factor("test-command", 25, `changes the command that judged it: ${some(names)}`);
};
const executables = ({ files }) => {
    const found = files.filter((file) => file.newMode === "100755" && file.oldMode !== "100755");
    return found.length === 0
        ? null
        : factor("executable", 12, `makes ${some(found.map((file) => file.path))} executable`);
};
const links = ({ files }) => {
    const found = files.filter((file) => file.newMode === "120000" || file.status === "type-changed");
    return found.length === 0
        ? null
        : factor("type-change", 15, `adds a link or changes the type of ${some(found.map((file) => file.path))}`);
};
const binaries = ({ files }) => {
    const found = files
        .filter((file) => file.added === null && file.status !== "deleted")
        .map((file) => file.path);
    return found.length === 0 ? null : factor("binary", 10, `nobody can read the change of ${some(found)}`);
};
const contentRules = [
    deletedTests,
    weakenedTests,
    untested,
    content_rules_testScripts,
    executables,
    links,
    binaries,
];

;// CONCATENATED MODULE: ./build/src/checks/risk/path-rules.js


const weights = {
    "code-owners": [75, "who must review changes"],
    workflow: [50, "a workflow that runs with the repository's permissions"],
    "agent-instructions": [45, "what coding agents are told or may run"],
    "dev-agent-config": [45, "dev-agent's own configuration"],
    "continuous-integration": [35, "continuous integration"],
    "git-config": [25, "how git or a secret scanner treats files"],
    "check-config": [12, "how the project is checked"],
    "build-config": [12, "how the project is built or deployed"],
    "dot-folder": [10, "a hidden folder"],
};
const protectedRules = Object.entries(weights).map(([kind, [points, why]]) => (facts) => {
    const paths = pathsOf(facts, kind);
    return paths.length === 0 ? null : factor(kind, points, `changes ${why}: ${some(paths)}`);
});
/** A lockfile that moves without its manifest can bring in anything, and nobody reads it. */
const lockfileOnly = (facts) => {
    const locks = pathsOf(facts, "lockfile");
    if (locks.length === 0 || pathsOf(facts, "manifest").length > 0)
        return null;
    return factor("lockfile-only", 35, `${some(locks)} without a change to what it locks`);
};
const manifest = (facts) => {
    const paths = pathsOf(facts, "manifest");
    return paths.length === 0 ? null : factor("manifest", 4, `changes ${some(paths)}`);
};
const dependencies = ({ manifests }) => {
    const names = manifests.flatMap((change) => change.newDependencies);
    return factor("new-dependencies", Math.min(16, 4 * names.length), `adds ${some(names)}`);
};
const path_rules_installScripts = ({ manifests }) => {
    const names = manifests.flatMap((change) => change.installScripts.map((name) => `${name} in ${change.path}`));
    return names.length === 0
        ? null
        : factor("install-scripts", 40, `installing runs something new: ${some(names)}`);
};
const path_rules_area = (wanted, points) => ({ files }) => {
    const found = files.flatMap(({ path }) => {
        const word = sensitiveWord(path);
        return word?.area === wanted ? [`${path} (${word.word})`] : [];
    });
    return found.length === 0 ? null : factor(`${wanted}-code`, points, `touches ${some(found)}`);
};
const pathRules = [
    ...protectedRules,
    lockfileOnly,
    manifest,
    dependencies,
    path_rules_installScripts,
    path_rules_area("security", 15),
    path_rules_area("migration", 12),
];
function pathsOf({ files }, kind) {
    return files.map((file) => file.path).filter((path) => protectedKind(path) === kind);
}

;// CONCATENATED MODULE: ./build/src/checks/risk/session-rules.js

const unproven = ({ unproven }) => unproven.length === 0 ? null : factor("no-evidence", 100, `not proven: ${some(unproven)}`);
const sandbox = ({ sandbox }) => sandbox === "none"
    ? factor("no-sandbox", 25, "the agent and the project's commands ran without a sandbox")
    : null;
const scanner = ({ scanner }) => scanner.startsWith("gitleaks")
    ? null
    : factor("secret-scanner", 8, `secrets were looked for with ${scanner}, not gitleaks`);
const warnings = ({ warnings }) => factor("warnings", Math.min(10, warnings), `${warnings} new finding${warnings === 1 ? "" : "s"} let through`);
const rounds = ({ rounds }) => factor("rounds", Math.min(9, 3 * (rounds - 2)), `it took ${rounds} rounds`);
const commentPoints = { error: 6, warning: 3, note: 1 };
const review = ({ review }) => {
    if (review === null)
        return factor("review", 15, "nobody reviewed it");
    if (review.verdict === "changes")
        return factor("review", 30, "the reviewer asked for changes");
    const points = review.comments.reduce((sum, comment) => sum + commentPoints[comment.severity], 0);
    const count = review.comments.length;
    return factor("review", Math.min(12, points), `the reviewer approved with ${count} comment${count === 1 ? "" : "s"}`);
};
const sessionRules = [unproven, sandbox, scanner, warnings, rounds, review];

;// CONCATENATED MODULE: ./build/src/checks/risk/size-rules.js


/** Added lines tell defects better than anything else that a diff has; its logarithm keeps large ones comparable. */
const size = ({ files }) => {
    const lines = Math.round(files.reduce((sum, file) => sum + weight(file), 0));
    const [added, deleted] = [total(files, "added"), total(files, "deleted")];
    return factor("size", Math.min(30, 5 * Math.log2(1 + lines / 20)), `${added} lines added, ${deleted} deleted`);
};
const fileCount = ({ files }) => files.length < 2
    ? null
    : factor("files", Math.min(8, 2 * Math.log2(files.length)), `${files.length} files change`);
/** Entropy of the changed lines over directories: the same lines in many places are harder to review. */
const spread = ({ files }) => {
    const byDirectory = new Map();
    for (const file of files) {
        const directory = file.path.includes("/") ? file.path.slice(0, file.path.lastIndexOf("/")) : ".";
        byDirectory.set(directory, (byDirectory.get(directory) ?? 0) + weight(file));
    }
    const all = [...byDirectory.values()].reduce((sum, lines) => sum + lines, 0);
    if (all === 0)
        return null;
    const entropy = [...byDirectory.values()]
        .filter((lines) => lines > 0)
        .reduce((sum, lines) => sum - (lines / all) * Math.log2(lines / all), 0);
    return factor("spread", Math.min(6, 2 * entropy), `the change lies in ${byDirectory.size} directories`);
};
const sizeRules = [size, fileCount, spread];
/** Lines of a lockfile are made by a tool, and those of tests break nothing in use. */
function weight(file) {
    const lines = (file.added ?? 0) + (file.deleted ?? 0) / 2;
    if (protectedKind(file.path) === "lockfile")
        return 0;
    return isTestPath(file.path) ? lines / 4 : lines;
}
function total(files, key) {
    return files.reduce((sum, file) => sum + (file[key] ?? 0), 0);
}

;// CONCATENATED MODULE: ./build/src/checks/risk/score.js





const rules = [...sizeRules, ...pathRules, ...contentRules, ...sessionRules];
/** The score is the sum of its factors' points, at most 100; the heaviest factor comes first. */
function scoreRisk(facts) {
    const factors = rules
        .flatMap((rule) => rule(facts) ?? [])
        .sort((a, b) => b.points - a.points || (a.name < b.name ? -1 : 1));
    const sum = factors.reduce((total, { points }) => total + points, 0);
    const score = Math.min(100, sum);
    return { score, level: (0,risk/* riskLevel */.w)(score), factors };
}

;// CONCATENATED MODULE: ./build/src/checks/risk/assess.js





/** Scores candidates from what the trusted repository holds and the session's evidence. */
function createRiskAssessor(sources) {
    return { assess: async (state) => scoreRisk(await gatherFacts(sources, state)) };
}
// A change with more of them is large enough to be scored high by its size.
const filesRead = 40;
async function gatherFacts(sources, state) {
    const { candidate } = state;
    if (candidate === null)
        throw new errors/* DevAgentError */.NA({
            code: "risk-without-candidate",
            kind: "defect",
            message: "Risk was asked for before there was a candidate.",
            remedy: "Report it.",
        });
    const manifests = await textsOf(sources, candidate, (path) => /(?:^|\/)package\.json$/.test(path));
    const tests = await textsOf(sources, candidate, isTestPath);
    const checks = {
        "unit tests": state.unitTests,
        "static analysis": state.staticAnalysis,
        "secret scan": state.secretScan,
    };
    const results = Object.entries(checks);
    return {
        files: candidate.files,
        manifests: manifests.map(compareManifests),
        weakenedTests: tests.flatMap((texts) => compareTests(texts) ?? []),
        sandbox: sources.sandbox,
        scanner: sources.scanner,
        unproven: results.filter(([, result]) => result?.status !== "passed").map(([name]) => name),
        warnings: results.flatMap(([, result]) => result?.findings ?? []).length,
        rounds: state.round,
        review: state.review,
    };
}
async function textsOf({ readFile }, { baseSha, headSha, files }, wanted) {
    const changed = files.filter((file) => file.status !== "deleted" && wanted(file.path)).slice(0, filesRead);
    return Promise.all(changed.map(async ({ path, status }) => ({
        path,
        before: status === "added" ? null : await readFile(baseSha, path),
        after: await readFile(headSha, path),
    })));
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/git/commands.js
var commands = __webpack_require__(6350);
// EXTERNAL MODULE: ./build/src/git/refs.js
var refs = __webpack_require__(7274);
// EXTERNAL MODULE: ./build/src/git/requirements.js
var requirements = __webpack_require__(1232);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/src/domain/candidate.js
var domain_candidate = __webpack_require__(9643);
;// CONCATENATED MODULE: ./build/src/git/object-directories.js


/** An object directory and every one that it borrows from, in turn; absolute. */
async function borrowedFrom(objectDirectory) {
    const found = [(0,external_node_path_.resolve)(objectDirectory)];
    for (const directory of found) {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(directory, "info", "alternates"), "utf8").catch(() => "");
        for (const line of text.split("\n")) {
            if (line === "" || line.startsWith("#"))
                continue;
            const other = (0,external_node_path_.resolve)(directory, line);
            if (!found.includes(other))
                found.push(other);
        }
    }
    return found;
}
/** Lets a repository read the objects of others without copying them. */
async function borrow(gitDirectory, objectDirectories) {
    const info = (0,external_node_path_.join)(gitDirectory, "objects", "info");
    await (0,promises_.mkdir)(info, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(info, "alternates"), `${objectDirectories.map(quoted).join("\n")}\n`);
}
function quoted(path) {
    if (!path.includes("\n"))
        return path;
    return `"${path.replaceAll(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"`;
}

;// CONCATENATED MODULE: ./build/src/git/trusted-context.js






/** Makes the private bare repository, or opens the one that an earlier process made. Copies no objects. */
async function openTrusted(request) {
    const { theirs, ...place } = await openPrivate(request);
    return {
        ...request,
        ...place,
        common: request.repository.commonDirectory,
        sharedObjects: [(0,external_node_path_.join)(place.trusted, "objects"), ...theirs],
    };
}
/** The private repository alone, and the object directories that it borrows from. */
async function openPrivate(request) {
    const { repository, sessionDirectory } = request;
    const git = (0,commands/* createGit */.lD)(request.userEnv);
    const trusted = (0,external_node_path_.join)(sessionDirectory, "trusted.git");
    await (0,promises_.mkdir)(sessionDirectory, { recursive: true });
    await initialise(git, { directory: trusted, bare: true, objectFormat: repository.objectFormat });
    const theirs = await borrowedFrom(repository.objectDirectory);
    await borrow(trusted, theirs);
    if (repository.shallow)
        await (0,promises_.copyFile)((0,external_node_path_.join)(repository.commonDirectory, "shallow"), (0,external_node_path_.join)(trusted, "shallow"));
    const ask = async (args, more) => (await git.hardened({ at: trusted, args, ...more })).stdout;
    return { git, trusted, sessionDirectory, ask, theirs };
}
/** An empty repository without any template. */
async function initialise(git, what) {
    const bare = what.bare ? ["--bare"] : [];
    const format = `--object-format=${what.objectFormat}`;
    await git.hardened({
        args: ["init", "--quiet", "--template=", "--initial-branch=main", format, ...bare, "--", what.directory],
    });
}
/** Whether `older` is `newer` or one of its ancestors. */
async function isAncestor(context, older, newer) {
    if (older === newer)
        return true;
    const answer = await context.git.hardened({
        at: context.trusted,
        args: ["merge-base", "--is-ancestor", "--end-of-options", older, newer],
        answers: [1],
    });
    return answer.exitCode === 0;
}
/** Runs something that needs a file of its own, which is gone afterwards. */
async function withScratchFile(context, use) {
    const path = (0,external_node_path_.join)(context.sessionDirectory, `scratch-${crypto.randomUUID()}`);
    try {
        return await use(path);
    }
    finally {
        await (0,promises_.rm)(path, { force: true });
    }
}
/** Refuses candidates whose ids are no ids, whatever journal they came from. */
function requireShas(candidate) {
    if ([candidate.headSha, candidate.baseSha, candidate.treeSha].every(domain_candidate/* isSha */.H))
        return;
    throw new errors/* DevAgentError */.NA({
        code: "not-a-candidate",
        kind: "defect",
        message: "The candidate's commit ids are not full ids.",
        remedy: "Please report it.",
    });
}

;// CONCATENATED MODULE: ./build/src/git/base-positions.js





/** Asks the remote too. What it answers with goes into the private repository only. */
async function askForBase(context, branch) {
    const { local, remote } = await knownBase(context, branch);
    const { remote: place } = context.repository;
    if (place === null)
        return { local, remote: null, unreachable: null };
    const answer = await context.git
        .network({
        at: context.trusted,
        args: [
            ...["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules"],
            ...["--no-auto-maintenance", "--", place.url, `+refs/heads/${branch}:${incoming(branch)}`],
        ],
        answers: [1, 128],
    })
        .catch((error) => ({ exitCode: 128, stderr: error instanceof Error ? error.message : "" }));
    if (answer.exitCode !== 0) {
        if (/couldn't find remote ref/.test(answer.stderr))
            return { local, remote: null, unreachable: null };
        return { local, remote, unreachable: (0,commands/* firstProblem */.AX)(answer.stderr) };
    }
    return { local, remote: await (0,refs/* readRef */.sg)(incomingRef(context, branch)), unreachable: null };
}
/** The local branch alone. */
async function localBase(context, branch) {
    const local = await (0,refs/* readRef */.sg)({ git: context.git, at: context.common, ref: `refs/heads/${branch}` });
    return { local, remote: null, unreachable: null };
}
/** As `askForBase`, from what was fetched before, by the person or by dev-agent. */
async function knownBase(context, branch) {
    const { git, common, repository } = context;
    const { local } = await localBase(context, branch);
    const theirs = repository.remote === null
        ? null
        : await (0,refs/* readRef */.sg)({ git, at: common, ref: `refs/remotes/${repository.remote.name}/${branch}` });
    const ours = await (0,refs/* readRef */.sg)(incomingRef(context, branch));
    return { local, remote: ours ?? theirs, unreachable: null };
}
/** The newer of two positions of a branch; null when each has commits that the other lacks. */
async function newer(context, positions) {
    const { local, remote } = positions;
    if (local === null || remote === null)
        return local ?? remote;
    if (await isAncestor(context, local, remote))
        return remote;
    return (await isAncestor(context, remote, local)) ? local : null;
}
/** The commit to build on, with a notice about everything that a person should know of it. */
async function baseTip(context, branch) {
    const positions = await askForBase(context, branch);
    const { local, remote, unreachable } = positions;
    const name = context.repository.remote?.name;
    if (unreachable !== null)
        context.notice(`${name} could not be asked for ${branch} (${unreachable}).`);
    if (local === null && remote === null)
        throw baseGone(branch);
    const tip = await newer(context, positions);
    if (tip === null) {
        if (context.push || local === null)
            throw diverged(branch, name);
        context.notice(`${branch} and ${name}/${branch} went separate ways; the session builds on the local one.`);
        return local;
    }
    if (context.push && remote !== null && tip !== remote)
        context.notice(`${branch} has commits that ${name} lacks; the merge takes them there.`);
    return tip;
}
function diverged(branch, remote) {
    return (0,requirements/* configurationError */.DN)({
        code: "base-diverged",
        message: `${branch} and ${remote}/${branch} went separate ways: each has commits that the other lacks.`,
        remedy: `Bring them together first: git switch ${branch} && git pull --rebase ${remote} ${branch}.`,
    });
}
function baseGone(branch) {
    return (0,requirements/* configurationError */.DN)({
        code: "base-missing",
        message: `There is no branch ${JSON.stringify(branch)} any more.`,
        remedy: "Bring it back, or start again with --base.",
    });
}
function remoteUnreachable(remote, why) {
    return new errors/* DevAgentError */.NA({
        code: "remote-unreachable",
        kind: "infrastructure",
        message: `${remote} could not be reached: ${why}.`,
        remedy: "Check the network and your login with git fetch, then run `dev-agent resume`.",
    });
}
const incoming = (branch) => `refs/incoming/${branch}`;
function incomingRef(context, branch) {
    return { git: context.git, at: context.trusted, ref: incoming(branch) };
}

;// CONCATENATED MODULE: ./build/src/git/base-drift.js



/** Remembers where the base branch is when a session starts, once. */
async function rememberBase(context) {
    const { local, remote } = await knownBase(context, context.repository.baseBranch);
    for (const [name, to] of [
        ["local", local],
        ["remote", remote],
    ])
        if (to !== null)
            await (0,refs/* moveRef */.LH)(seen(context, name), { from: null, to, why: "start" });
}
/**
 * The commit that a merge goes on top of. That is the candidate's base as long as nobody moved the branch: a branch that
 * lagged behind the base from the start did not move, one that was set back since did.
 */
async function mergeOnto(context, question) {
    const { branch, base, positions } = question;
    const still = (await stands(context, { name: "local", now: positions.local, base })) &&
        (await stands(context, { name: "remote", now: positions.remote, base }));
    if (still)
        return base;
    const tip = await newer(context, positions);
    if (tip === null)
        throw diverged(branch, context.repository.remote?.name);
    return tip;
}
async function stands(context, position) {
    const { name, now, base } = position;
    if (now === base)
        return true;
    const before = await (0,refs/* readRef */.sg)(seen(context, name));
    if (now === null && before !== null && name === "local")
        throw baseGone(context.repository.baseBranch);
    if (now === null)
        return true;
    if (before === null || !(await isAncestor(context, before, now)))
        return false;
    return isAncestor(context, now, base);
}
function seen(context, name) {
    return { git: context.git, at: context.trusted, ref: `refs/seen/${name}` };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./build/src/git/environment.js
var environment = __webpack_require__(8703);
;// CONCATENATED MODULE: ./build/src/git/canonical-patch.js
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







// Every default that a configuration or a version of git could change is spelled out.
const canonical = [
    ...environment/* plainDiff */.IB,
    "--patch",
    "--full-index",
    "--unified=3",
    "--inter-hunk-context=0",
    "--diff-algorithm=myers",
    "--indent-heuristic",
    "--src-prefix=a/",
    "--dst-prefix=b/",
    "--submodule=short",
    "--ignore-submodules=none",
];
/**
 * SHA-256 of the patch between two commits or trees. Binary files stand in it with their full object ids and not their
 * bytes: git writes those compressed, and compression differs between machines.
 */
function hashPatch(context, pair) {
    return withPatchFile(context, pair, async (path) => {
        const hash = (0,external_node_crypto_.createHash)("sha256");
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), hash);
        return hash.digest("hex");
    });
}
/** The patch as text, at most `limit` characters of it; the last line says so when it was cut. */
function readPatch(context, pair, limit) {
    return withPatchFile(context, pair, async (path) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,promises_.open)(path), true);
            const { size } = await file.stat();
            // A character takes at most 4 bytes; one more byte tells whether there is more.
            const buffer = Buffer.alloc(Math.min(size, limit * 4 + 1));
            await file.read(buffer, 0, buffer.length, 0);
            const text = buffer.toString("utf8");
            if (text.length <= limit && buffer.length === size)
                return text;
            const note = `\n[cut: the whole patch has ${size} bytes]\n`;
            return text.slice(0, Math.max(0, limit - note.length)) + note.slice(0, limit);
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
    });
}
function withPatchFile(context, pair, use) {
    return withScratchFile(context, async (path) => {
        const ids = [(0,refs/* checkSha */.$)(pair.base), (0,refs/* checkSha */.$)(pair.head)];
        await context.ask(["diff", ...canonical, `--output=${path}`, "--end-of-options", ...ids]);
        return use(path);
    });
}

;// CONCATENATED MODULE: ./build/src/git/bundle.js
var bundle_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var bundle_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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




/** Largest bundle that is taken over, in bytes. */
const bundleLimit = 128 * 1024 * 1024;
/**
 * Reads a bundle that untrusted commands wrote. Follows no link out of its place, opens nothing but a regular file,
 * reads nothing beyond the limit.
 */
async function readBundle(path) {
    const bytes = await readUntrusted(path);
    return "problem" in bytes ? bytes : parseBundle(bytes);
}
async function readUntrusted(path) {
    const directory = (0,external_node_path_.dirname)(path);
    const real = await (0,promises_.realpath)(directory).catch(() => null);
    const repository = await (0,promises_.realpath)((0,external_node_path_.dirname)(directory)).catch(() => null);
    if (real === null || real !== `${repository}/${(0,external_node_path_.basename)(directory)}`)
        return { problem: "its git directory is gone or leads elsewhere" };
    const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = external_node_fs_.constants;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = bundle_addDisposableResource(env_1, await (0,promises_.open)(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK), true);
            const found = await file.stat();
            if (!found.isFile())
                return { problem: "its bundle is not a file" };
            if (found.size > bundleLimit)
                return { problem: `its commits take ${found.size} bytes; at most ${bundleLimit} are taken` };
            const buffer = Buffer.alloc(found.size);
            await file.read(buffer, 0, buffer.length, 0);
            return buffer;
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = bundle_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        return { problem: `its bundle cannot be read (${error.code})` };
    }
}
/** The one ref of a bundle that travels between jobs. */
const candidateRef = "refs/dev-agent/candidate";
/** The header of a bundle is lines up to an empty one; the pack follows. `ref`: the only one that it may have. */
function parseBundle(bytes, ref = "HEAD") {
    const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf("\n\n");
    if (end < 0)
        return { problem: "its bundle has no header" };
    const [signature, ...lines] = Buffer.from(bytes.subarray(0, end)).toString("utf8").split("\n");
    if (signature !== "# v2 git bundle" && signature !== "# v3 git bundle")
        return { problem: "its bundle is of an unknown kind" };
    const tips = lines.filter((line) => !/^[-@]/.test(line)).map((line) => line.split(" "));
    const [head, name] = tips[0] ?? [];
    if (tips.length !== 1 || name !== ref || !(0,domain_candidate/* isSha */.H)(head))
        return { problem: "its bundle has no single head" };
    return { head, pack: bytes.subarray(end + 2) };
}

;// CONCATENATED MODULE: ./build/src/git/tree-changes.js
const statuses = {
    A: "added",
    M: "modified",
    D: "deleted",
    T: "type-changed",
};
/** Reads `git diff-tree -r -z --raw`, with `--numstat` or without. */
function parseTreeChanges(output) {
    return parse(output).changes;
}
/** Reads `git diff-tree -r -z --raw --numstat`. */
function parseChangedFiles(output) {
    const { changes, lines } = parse(output);
    return changes.map(({ path, status, oldMode, newMode }) => {
        const [added, deleted] = lines.get(path) ?? [null, null];
        return { path, status, added, deleted, oldMode, newMode };
    });
}
function parse(output) {
    const changes = [];
    const lines = new Map();
    const tokens = output.split("\0");
    for (let index = 0; index < tokens.length; index += 1) {
        const token = tokens[index] ?? "";
        const raw = /^:(\d{6}) (\d{6}) [0-9a-f]+ ([0-9a-f]+) ([AMDT])$/.exec(token);
        if (raw !== null) {
            index += 1;
            const [, oldMode = "", newMode = "", newId = "", letter = ""] = raw;
            const status = statuses[letter] ?? "modified";
            changes.push({ path: tokens[index] ?? "", status, oldMode, newMode, newId });
            continue;
        }
        const count = /^(\d+|-)\t(\d+|-)\t(.*)$/s.exec(token);
        if (count === null) {
            if (token === "")
                continue;
            throw new Error(`git diff-tree printed what is not known: ${JSON.stringify(token.slice(0, 80))}`);
        }
        lines.set(count[3] ?? "", [lineCount(count[1]), lineCount(count[2])]);
    }
    return { changes, lines };
}
function lineCount(text) {
    return text === undefined || text === "-" ? null : Number(text);
}

;// CONCATENATED MODULE: ./build/src/git/candidate.js




/** The candidate that a commit is, seen from its base. */
async function describeCandidate(context, pair) {
    const tree = await context.ask([
        "rev-parse",
        "--verify",
        "--end-of-options",
        `${(0,refs/* checkSha */.$)(pair.head)}^{tree}`,
    ]);
    return {
        headSha: pair.head,
        baseSha: pair.base,
        treeSha: (0,refs/* checkSha */.$)(tree.trim()),
        diffSha256: await hashPatch(context, pair),
        files: await changedFiles(context, pair),
    };
}
/** The files that differ between two commits, sorted by path. */
async function changedFiles(context, pair) {
    const ids = [(0,refs/* checkSha */.$)(pair.base), (0,refs/* checkSha */.$)(pair.head)];
    return parseChangedFiles(await context.ask([
        "diff-tree",
        "-r",
        "-z",
        "--raw",
        "--numstat",
        ...environment/* plainDiff */.IB,
        "--end-of-options",
        ...ids,
    ]));
}

;// CONCATENATED MODULE: ./build/src/git/commit-in-sandbox.js





const bundleName = "dev-agent.bundle";
const gitTimeout = 5 * 60_000;
const noDirectory = "its git directory is gone or leads elsewhere";
// What is marked so would be committed as it was, whatever lies in the tree.
const forgetMarks = `if git ls-files -v | grep -q '^[a-zS] '; then
  git ls-files -z | git update-index -z --no-assume-unchanged --stdin
  git ls-files -z | git update-index -z --no-skip-worktree --stdin
fi
`;
// A git that was killed leaves its locks behind, and nobody else runs git here now.
const commitAndBundle = `set -e
rm -rf .git/index.lock .git/HEAD.lock .git/${bundleName}
git add --all
${forgetMarks}git add --all
git diff --cached --quiet --no-ext-diff || git commit --quiet --no-verify --cleanup=verbatim --file=- >&2
head=$(git rev-parse --verify HEAD)
[ "$head" = "$1" ] || git bundle create --quiet .git/${bundleName} HEAD "^$1" >&2
`;
const moveTo = `set -e
rm -rf .git/index.lock .git/HEAD.lock
${forgetMarks}git reset --hard --quiet "$1"
`;
const readHead = `set -e
git rev-parse --quiet --verify 'HEAD^{tree}'
git diff --cached --quiet --no-ext-diff HEAD || [ $? -eq 1 ]
`;
/** Commits what a workspace holds and writes its commits since the base as a bundle; all of it inside the sandbox. */
async function commitInSandbox(place, about) {
    const gitDirectory = (0,external_node_path_.join)(place.workspace.directory, ".git");
    if (!(await isDirectory(gitDirectory)))
        return { status: "broken", problem: noDirectory };
    const result = await runScript(place, { script: commitAndBundle, sha: about.base, stdin: about.message });
    if (result !== null)
        return { status: "broken", problem: result };
    const path = (0,external_node_path_.join)(gitDirectory, bundleName);
    return (await exists(path)) ? { status: "bundled", path } : { status: "nothing" };
}
/** Moves a workspace to another commit; false when its repository is too broken for that. */
async function moveInSandbox(place, sha) {
    return (await runScript(place, { script: moveTo, sha })) === null;
}
/** Why a workspace's repository cannot be used; null when it can. */
async function findDamage(place, sha) {
    if (!(await isDirectory((0,external_node_path_.join)(place.workspace.directory, ".git"))))
        return noDirectory;
    return runScript(place, { script: readHead, sha });
}
async function runScript(place, { script, sha, stdin }) {
    if (!(0,domain_candidate/* isSha */.H)(sha))
        return "it was asked for what is no commit";
    const { sandbox, workspace } = place;
    const inside = sandbox.pathInside(workspace);
    const result = await sandbox
        .run({
        workspace,
        argv: ["sh", "-c", script, "sh", sha],
        env: {
            ...environment/* isolated */.My,
            ...(0,environment/* settingVariables */.sd)(environment/* safeSettings */.Rg),
            ...(0,environment/* authorship */.wn)(environment/* agentIdentity */._8),
            // Named outright, so that git never takes a repository further up for it.
            GIT_DIR: `${inside}/.git`,
            GIT_WORK_TREE: inside,
            GIT_LITERAL_PATHSPECS: "0",
        },
        timeoutMs: gitTimeout,
        ...(stdin === undefined ? {} : { stdin }),
    })
        .catch(asProblem);
    if (typeof result === "string")
        return result;
    if (result.exitCode === 0)
        return null;
    if (result.timedOut)
        return "git took too long in it";
    const lines = result.output.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("hint:"));
    return (lines.find((line) => /^(fatal|error):/.test(line)) ?? lines.at(-1) ?? `git ended with ${result.exitCode}`);
}
/** A workspace that no sandbox will open because of its repository is as broken as one that git can't read. */
function asProblem(thrown) {
    if (thrown instanceof errors/* DevAgentError */.NA && thrown.code === "workspace-git")
        return thrown.message;
    throw thrown;
}
function isDirectory(path) {
    return (0,promises_.lstat)(path).then((found) => found.isDirectory(), () => false);
}
function exists(path) {
    return (0,promises_.lstat)(path).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./build/src/git/tree-rules.js

/** Largest file that a candidate may add, in bytes. */
const blobLimit = 10 * 1024 * 1024;
/** What a set of changes breaks; empty when they may be taken. */
function judgeChanges(changes) {
    const violations = changes.flatMap((change) => {
        const path = change.path;
        return tree_rules_rules.flatMap(([rule, judge]) => {
            const message = judge(change);
            return message === null ? [] : [{ rule, message, path }];
        });
    });
    // Several commits may break the same rule in the same place.
    return [
        ...new Map(violations.map((violation) => [`${violation.rule}\0${violation.path}`, violation])).values(),
    ];
}
const tree_rules_rules = [
    ["submodule", judgeSubmodule],
    ["path", judgePath],
    ["symlink", judgeLink],
    ["size", judgeSize],
];
function judgeSubmodule({ oldMode, newMode }) {
    if (oldMode !== "160000" && newMode !== "160000")
        return null;
    return "Submodule entries can't be added, changed or removed; a repository inside the repository counts as one.";
}
function judgePath({ path, status }) {
    if (status === "deleted")
        return null;
    if (path.split("/").some(isGitName))
        return "A part of the path stands for git's own directory.";
    // U+FFFD is what bytes that are not UTF-8 became on reading.
    if (/[\p{Cc}\uFFFD]/u.test(path))
        return "The path has control characters or is not UTF-8.";
    return null;
}
// Also the names that file systems without case, or with short names, take for `.git`.
function isGitName(part) {
    const name = part
        .normalize("NFKC")
        .replace(/\p{Cf}/gu, "")
        .toLowerCase();
    return /^(\.git|git~1)[ .]*$/.test(name);
}
function judgeLink({ path, target }) {
    if (target === null)
        return null;
    const leaves = "The symbolic link leads out of the repository.";
    if (target === "" || target.includes("\0") || external_node_path_.posix.isAbsolute(target))
        return leaves;
    const parts = target.split("/").filter((part) => part !== "" && part !== ".");
    const down = parts.findIndex((part) => part !== "..");
    // After another link, `..` no longer leads back to where it seems to.
    if (down >= 0 && parts.includes("..", down))
        return "The symbolic link has `..` within its path.";
    const reached = external_node_path_.posix.join(external_node_path_.posix.dirname(path), target);
    if (reached === ".." || reached.startsWith("../"))
        return leaves;
    return reached.split("/").some(isGitName) ? "The symbolic link leads into git's own directory." : null;
}
function judgeSize({ size }) {
    if (size <= blobLimit)
        return null;
    return `The file has ${size} bytes; at most ${blobLimit} are taken.`;
}

;// CONCATENATED MODULE: ./build/src/git/judge-history.js





/** Most commits of one candidate. */
const commitLimit = 1_000;
/** Most different targets of symbolic links; what they take is read at once. */
const linkLimit = 10_000;
/** No file system follows a longer link. */
const linkBytes = 4096;
/** What the commits of a pair break, each of them looked at by itself; empty when they may be taken. */
async function judgeHistory(context, pair) {
    const { base, head } = pair;
    const again = `git reset --soft ${base}`;
    const type = await context.ask(["cat-file", "-t", head]).catch(() => "missing");
    if (type.trim() !== "commit" || !(await isAncestor(context, base, head)))
        return [{ rule: "not-on-base", message: `The commits do not build on ${base}: ${again}` }];
    const most = `--max-count=${commitLimit + 1}`;
    const listed = await context.ask(["rev-list", "--parents", most, `${base}..${head}`]);
    const commits = listed.split("\n").filter((line) => line !== "");
    if (commits.length > commitLimit)
        return [{ rule: "commits", message: `There are over ${commitLimit} commits; make them fewer: ${again}` }];
    if (commits.some((line) => line.split(" ").length > 2))
        return [{ rule: "merge-commit", message: `There are merge commits: ${again}` }];
    const changes = await context.ask(["diff-tree", "--stdin", "--no-commit-id", "-r", "-z", "--raw", ...environment/* plainDiff */.IB], { stdin: commits.map((line) => `${line.split(" ")[0]}\n`).join("") });
    return judgeChanges(await lookInto(context, parseTreeChanges(changes)));
}
async function lookInto(context, changes) {
    const sizes = await readSizes(context, new Set(changes.filter(hasBlob).map(({ newId }) => newId)));
    const sizeOf = (id) => sizes.get(id) ?? Number.POSITIVE_INFINITY;
    const links = changes.filter((change) => isLink(change) && sizeOf(change.newId) <= linkBytes);
    const ids = [...new Set(links.map(({ newId }) => newId))].slice(0, linkLimit);
    const targets = await readTargets(context, ids);
    return changes.map((change) => ({
        ...change,
        size: hasBlob(change) ? sizeOf(change.newId) : 0,
        // The rules refuse an empty target.
        target: isLink(change) ? (targets.get(change.newId) ?? "") : null,
    }));
}
async function readSizes(context, ids) {
    const answer = await context.ask(["cat-file", "--batch-check=%(objectname) %(objectsize)"], {
        stdin: [...ids].map((id) => `${id}\n`).join(""),
    });
    return new Map(answer.split("\n").map((line) => [line.split(" ")[0] ?? "", Number(line.split(" ")[1])]));
}
/** By way of a file: a target need not be text, and its length counts bytes. */
async function readTargets(context, ids) {
    const targets = new Map();
    if (ids.length === 0)
        return targets;
    const stdin = ids.map((id) => `${id}\n`).join("");
    const bytes = await withScratchFile(context, async (outputFile) => {
        await context.ask(["cat-file", "--batch=%(objectname) %(objectsize)"], { stdin, outputFile });
        return (0,promises_.readFile)(outputFile);
    });
    for (let at = 0; at < bytes.length;) {
        const start = bytes.indexOf("\n", at) + 1;
        const [id = "", size] = bytes.toString("latin1", at, start).trim().split(" ");
        const end = start + Number(size);
        if (start === 0 || !(end <= bytes.length))
            throw new Error(`git cat-file does not know ${id}`);
        targets.set(id, bytes.toString("utf8", start, end));
        at = end + 1;
    }
    return targets;
}
const isLink = ({ newMode }) => newMode === "120000";
const hasBlob = ({ newMode }) => newMode !== "000000" && newMode !== "160000";

// EXTERNAL MODULE: ./build/src/domain/branch-name.js
var branch_name = __webpack_require__(8290);
// EXTERNAL MODULE: ./build/src/process/run-command.js + 4 modules
var run_command = __webpack_require__(6662);
;// CONCATENATED MODULE: ./build/src/git/remove-tree.js




/**
 * Deletes a directory with everything in it, also where commands left parts of it read-only, as Go's cache is, or
 * deeper than a path can say. Throws an infrastructure error for what cannot be deleted, such as a mount.
 */
async function removeTree(directory) {
    try {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
    catch {
        await removeByForce(directory);
    }
}
async function removeByForce(directory) {
    const env = { PATH: "/usr/bin:/bin", LC_ALL: "C" };
    // `-H` is left out on purpose: a link in the place of the directory is not followed.
    await (0,run_command/* runCommand */.d)({
        argv: ["find", directory, "-type", "d", "!", "-perm", "-700", "-exec", "chmod", "u+rwx", "{}", ";"],
        env,
    });
    const { exitCode, stderr } = await (0,run_command/* runCommand */.d)({ argv: ["rm", "-rf", "--", directory], env });
    if (exitCode === 0)
        return;
    throw new errors/* DevAgentError */.NA({
        code: "not-deleted",
        kind: "infrastructure",
        message: `${directory} could not be deleted: ${(0,commands/* firstProblem */.AX)(stderr)}.`,
        remedy: "Delete it yourself (unmount what is mounted in it first), then run again.",
    });
}

;// CONCATENATED MODULE: ./build/src/git/make-workspace.js







// What installing and testing leaves behind, for repositories that don't ignore it. Tracked files are not affected.
const neverCommitted = [
    "node_modules/",
    ".venv/",
    "__pycache__/",
    "*.pyc",
    ".pytest_cache/",
    ".mypy_cache/",
    ".ruff_cache/",
];
/** Everything is made beside the place and then moved there: a workspace is there whole or not at all. */
async function makeWorkspace(context, place, head) {
    const beside = `${place}.new`;
    await removeTree(beside);
    await (0,promises_.mkdir)((0,external_node_path_.join)(beside, "home"), { recursive: true });
    const tree = (0,external_node_path_.join)(beside, "tree");
    const at = await makeRepository(context, tree, head);
    await context.git.hardened({ at, workTree: tree, args: ["read-tree", "-m", "-u", (0,refs/* checkSha */.$)(head.sha)] });
    await removeTree(place);
    await (0,promises_.rename)(beside, place);
}
/** A repository at a commit, with nothing checked out yet; its git directory. */
async function makeRepository(context, directory, head) {
    const { objectFormat } = context.repository;
    await initialise(context.git, { directory, bare: false, objectFormat });
    const at = (0,external_node_path_.join)(directory, ".git");
    await prepare(context, at);
    const git = (...args) => context.git.hardened({ at, args });
    if (head.branch !== null)
        await git("symbolic-ref", "HEAD", head.branch);
    await git("update-ref", "--no-deref", "--", head.branch ?? "HEAD", (0,refs/* checkSha */.$)(head.sha));
    return at;
}
async function prepare(context, at) {
    await borrow(at, context.sharedObjects);
    if (context.repository.shallow)
        await (0,promises_.copyFile)((0,external_node_path_.join)(context.trusted, "shallow"), (0,external_node_path_.join)(at, "shallow"));
    const { name, email } = environment/* agentIdentity */._8;
    await (0,promises_.appendFile)((0,external_node_path_.join)(at, "config"), `[user]\n\tname = ${name}\n\temail = ${email}\n[gc]\n\tauto = 0\n[maintenance]\n\tauto = false\n`);
    const theirs = await (0,promises_.readFile)((0,external_node_path_.join)(context.common, "info", "exclude"), "utf8").catch(() => "");
    // There from the start, so that a sandbox can make them read-only.
    await (0,promises_.mkdir)((0,external_node_path_.join)(at, "hooks"), { recursive: true });
    await (0,promises_.mkdir)((0,external_node_path_.join)(at, "info"), { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(at, "commondir"), ".\n");
    await (0,promises_.writeFile)((0,external_node_path_.join)(at, "info", "exclude"), `${neverCommitted.join("\n")}\n${theirs}`);
}

;// CONCATENATED MODULE: ./build/src/git/give-objects.js
var give_objects_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var give_objects_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * Puts commits and what belongs to them into the person's repository, as one pack. No git runs there: nothing in its
 * configuration (such as `url.*.insteadOf`) has a say.
 */
async function giveObjects(context, commits) {
    const { repository, session } = context;
    const fetched = repository.remote === null ? [] : [`refs/remotes/${repository.remote.name}/${repository.baseBranch}`];
    const refs = [`refs/heads/${repository.baseBranch}`, `refs/heads/${(0,branch_name/* branchOf */.W0)(session)}`, ...fetched];
    const known = await context.git.hardened({
        at: context.common,
        args: ["for-each-ref", "--format=%(objectname)", "--", ...refs],
    });
    const has = known.stdout.split("\n").filter((line) => line !== "");
    const wanted = commits.filter((commit) => !has.includes(commit));
    if (wanted.length === 0)
        return;
    const directory = (0,external_node_path_.join)(context.sessionDirectory, `pack-${crypto.randomUUID()}`);
    await (0,promises_.mkdir)(directory);
    try {
        const wants = [...wanted, ...has.map((id) => `^${id}`)].map((line) => `${line}\n`).join("");
        await context.ask(["pack-objects", "--quiet", "--revs", "--non-empty", "--delta-base-offset", (0,external_node_path_.join)(directory, "pack")], { stdin: wants });
        await place(directory, (0,external_node_path_.join)(context.repository.objectDirectory, "pack"));
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}
async function place(from, to) {
    await (0,promises_.mkdir)(to, { recursive: true });
    // Git looks for the index: it goes last, when the pack is there.
    const names = (await (0,promises_.readdir)(from))
        .filter((name) => /\.(pack|idx)$/.test(name))
        .sort()
        .reverse();
    for (const name of names) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const incoming = (0,external_node_path_.join)(to, `tmp_${crypto.randomUUID()}`);
            await (0,promises_.copyFile)((0,external_node_path_.join)(from, name), incoming, external_node_fs_.constants.COPYFILE_FICLONE);
            const file = give_objects_addDisposableResource(env_1, await (0,promises_.open)(incoming, "r"), true);
            await file.sync();
            await (0,promises_.rename)(incoming, (0,external_node_path_.join)(to, name));
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = give_objects_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
}

// EXTERNAL MODULE: ./build/src/git/checkouts.js
var checkouts = __webpack_require__(1255);
;// CONCATENATED MODULE: ./build/src/git/move-checkout.js





/** Whether a branch is checked out anywhere, and without changes. */
async function lookAtCheckout(context, branch) {
    const checkout = await checkoutOf(context, branch);
    if (checkout === null)
        return "none";
    return (await (0,checkouts/* isClean */.AG)(context.git, checkout)) ? "clean" : "dirty";
}
/**
 * Moves a clean checkout of a branch from one commit to the next. It is left as it is where that would take more than
 * writing files: over untracked ones, or through a content filter such as LFS.
 */
async function moveCheckout(context, move) {
    const checkout = await checkoutOf(context, move.branch);
    if (checkout === null)
        return "none";
    const place = (0,checkouts/* inCheckout */.YU)(checkout);
    const settings = await (0,checkouts/* withoutFilters */.ml)(context.git, checkout.gitDirectory);
    const git = async (...args) => (await context.git.hardened({ ...place, args, settings, answers: [1, 128] })).exitCode === 0;
    // A process that was killed may have got this far.
    if (await git("diff-index", "--cached", "--quiet", (0,refs/* checkSha */.$)(move.to)))
        return "moved";
    const files = await changedFiles(context, { base: move.from, head: move.to });
    const paths = files.map(({ path }) => path);
    if (await isFiltered(context, checkout, paths))
        return "left";
    for (const { path, oldMode } of files)
        if (oldMode === "000000" && (await isThere((0,external_node_path_.join)(checkout.toplevel, path))))
            return "left";
    await git("update-index", "-q", "--refresh");
    return (await git("read-tree", "-m", "-u", (0,refs/* checkSha */.$)(move.from), (0,refs/* checkSha */.$)(move.to))) ? "moved" : "left";
}
/** The working tree of the person that has a branch checked out. */
function checkoutOf(context, branch) {
    const { toplevel, gitDirectory } = context.repository;
    const own = toplevel === null ? null : { toplevel, gitDirectory };
    return (0,checkouts/* findCheckout */.I8)(context.git, { at: context.common, own, branch });
}
async function isFiltered(context, checkout, paths) {
    const { stdout } = await context.git.hardened({
        ...(0,checkouts/* inCheckout */.YU)(checkout),
        args: ["check-attr", "-z", "--stdin", "filter"],
        stdin: paths.map((path) => `${path}\0`).join(""),
    });
    const values = stdout.split("\0").filter((_, index) => index % 3 === 2);
    return values.some((value) => value !== "unspecified" && value !== "unset");
}
function isThere(path) {
    return (0,promises_.lstat)(path).then(() => true, (error) => error.code !== "ENOENT");
}

;// CONCATENATED MODULE: ./build/src/git/session-branch.js





/** Creates the session's branch in the person's repository; nothing if it is there already. */
async function startBranch(context, branch, base) {
    await remember(context, base);
    const place = userBranch(context, branch);
    if ((await (0,refs/* readRef */.sg)(place)) !== null)
        return;
    await giveObjects(context, [base]);
    await (0,refs/* moveRef */.LH)(place, { from: null, to: base, why: "start" });
}
/** Moves the session's branch in the person's repository to a candidate. Commits of others on it are not thrown away. */
async function publishCandidate(context, to) {
    await remember(context, to.head);
    await giveObjects(context, [to.head]);
    const place = userBranch(context, to.branch);
    const from = await (0,refs/* readRef */.sg)(place);
    if (from === to.head)
        return;
    const ours = from === null || (await isOurs(context, from));
    if (ours && (await (0,refs/* moveRef */.LH)(place, { from, to: to.head, why: "candidate" })))
        return;
    throw new errors/* DevAgentError */.NA({
        code: "branch-moved",
        kind: "policy",
        message: `Somebody else moved ${to.branch} to ${from}.`,
        remedy: `Keep their work under another name: git branch -m ${to.branch} another-name; then run \`dev-agent resume\`.`,
    });
}
/** The last candidate of this session that builds on `start`; else `start`. */
async function lastCandidate(context, { branch, start }) {
    const tip = await (0,refs/* readRef */.sg)(userBranch(context, branch));
    if (tip === null || !(await isOurs(context, tip)))
        return start;
    return (await isAncestor(context, start, tip)) ? tip : start;
}
/** Deletes the session's branch where it still is at `expected`; not while it is checked out somewhere. */
async function deleteBranch(context, branch, expected) {
    if ((await checkoutOf(context, branch)) !== null) {
        context.notice(`${branch} is checked out, so it was not deleted.`);
        return;
    }
    const place = userBranch(context, branch);
    if ((await (0,refs/* readRef */.sg)(place)) === expected)
        await (0,refs/* deleteRef */.jq)(place, expected);
}
function userBranch(context, branch) {
    return { git: context.git, at: context.common, ref: `refs/heads/${branch}` };
}
// What this session made is told from what others committed by these refs, whatever moment it was killed at.
function remembered(context, sha) {
    return { git: context.git, at: context.trusted, ref: `refs/made/${(0,refs/* checkSha */.$)(sha)}` };
}
async function remember(context, sha) {
    await context.ask(["update-ref", "--", remembered(context, sha).ref, sha]);
}
async function isOurs(context, sha) {
    return (await (0,refs/* readRef */.sg)(remembered(context, sha))) !== null;
}

;// CONCATENATED MODULE: ./build/src/git/mend-workspace.js
var mend_workspace_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var mend_workspace_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * Makes the repository of the agents' workspace anew, at the last candidate, with a notice. Where not even
 * the list of what is never committed is left, the files are made anew too; true when they were kept.
 */
async function mendWorkspace(context, damage) {
    const { workspace, start, problem } = damage;
    const branch = (0,branch_name/* branchOf */.W0)(context.session);
    const head = { sha: await lastCandidate(context, { branch, start }), branch: `refs/heads/${branch}` };
    const tree = workspace.directory;
    await unlock(tree);
    const exclude = await readExclude((0,external_node_path_.join)(tree, ".git"));
    if (exclude === null)
        await makeWorkspace(context, (0,external_node_path_.dirname)(tree), head);
    else
        await replaceRepository(context, { tree, exclude, head });
    const files = exclude === null ? "uncommitted work in it is lost" : "the files in it were kept";
    context.notice(`The workspace's repository could not be used (${problem.slice(0, 200)}); ` +
        `it was made anew at ${head.sha.slice(0, 12)}, and ${files}.`);
    return exclude !== null;
}
async function replaceRepository(context, what) {
    const beside = (0,external_node_path_.join)((0,external_node_path_.dirname)(what.tree), "mended");
    await removeTree(beside);
    const at = await makeRepository(context, beside, what.head);
    await context.git.hardened({ at, args: ["read-tree", what.head.sha] });
    await (0,promises_.writeFile)((0,external_node_path_.join)(at, "info", "exclude"), what.exclude);
    await removeTree((0,external_node_path_.join)(what.tree, ".git"));
    await (0,promises_.rename)(at, (0,external_node_path_.join)(what.tree, ".git"));
    await removeTree(beside);
}
/** What set-ups made is listed there too. Null where the file is gone, or where anything on its path is a link. */
async function readExclude(gitDirectory) {
    const information = (0,external_node_path_.join)(gitDirectory, "info");
    if (!(await unlock(gitDirectory)) || !(await unlock(information)))
        return null;
    const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = external_node_fs_.constants;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = mend_workspace_addDisposableResource(env_1, await (0,promises_.open)((0,external_node_path_.join)(information, "exclude"), O_RDONLY | O_NOFOLLOW | O_NONBLOCK), true);
            return (await file.stat()).isFile() ? await file.readFile() : null;
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = mend_workspace_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch {
        return null;
    }
}
/** Opens a directory that commands closed; false for what is none. */
async function unlock(directory) {
    const found = await (0,promises_.lstat)(directory).catch(() => null);
    if (found?.isDirectory() !== true)
        return false;
    await (0,promises_.chmod)(directory, found.mode | 0o700);
    return true;
}

;// CONCATENATED MODULE: ./build/src/git/collect.js









/** Takes over what a workspace holds, and moves the session's branch to it when it breaks no rule. */
async function collect(context, request) {
    const { base, branch } = request;
    (0,refs/* checkSha */.$)(base);
    const committed = await commitMended(context, request);
    if (committed.status === "nothing")
        return { status: "empty" };
    if (committed.status === "broken")
        return refused([broken(committed.problem)]);
    const bundle = await readBundle(committed.path);
    if ("problem" in bundle)
        return refused([broken(bundle.problem)]);
    const unsound = await takeObjects(context, bundle);
    if (unsound !== null)
        return refused([unsound]);
    const pair = { base, head: bundle.head };
    const violations = await judgeHistory(context, pair);
    if (violations.length > 0)
        return refused(violations);
    const candidate = await describeCandidate(context, pair);
    if (candidate.files.length === 0)
        return { status: "empty" };
    await publishCandidate(context, { branch, head: pair.head });
    return { status: "candidate", candidate };
}
/** A repository that cannot be used is made anew once, and what was left of its files committed in it. */
async function commitMended(context, request) {
    const { workspace, base } = request;
    const place = { sandbox: context.sandbox, workspace };
    const committed = await commitInSandbox(place, request);
    if (committed.status !== "broken" || workspace.purpose !== "agent")
        return committed;
    const kept = await mendWorkspace(context, { workspace, start: base, problem: committed.problem });
    return kept ? commitInSandbox(place, request) : committed;
}
/** Git's own strict check runs on every object that is new, before any of them is looked at. */
async function takeObjects(context, bundle) {
    const { exitCode, stderr } = await context.git.hardened({
        at: context.trusted,
        args: ["index-pack", "--stdin", "--fix-thin", "--strict"],
        stdin: bundle.pack,
        answers: [1, 128],
    });
    if (exitCode === 0)
        return null;
    (0,commands/* requireSpace */.MK)(stderr);
    const line = stderr.split("\n").find((text) => text.startsWith("error: ")) ?? stderr;
    return { rule: "unsound-objects", message: `Git finds its objects unsound: ${(0,commands/* firstProblem */.AX)(line)}.` };
}
function broken(problem) {
    return {
        rule: "workspace-broken",
        message: `The workspace's repository cannot be used: ${problem.slice(0, 300)}.`,
    };
}
function refused(violations) {
    return { status: "refused", findings: violations.map(toFinding) };
}
function toFinding({ rule, message, path }) {
    const fingerprint = (0,external_node_crypto_.createHash)("sha256")
        .update(`${rule}\0${path ?? ""}`)
        .digest("hex")
        .slice(0, 16);
    const file = path === undefined ? {} : { file: path };
    return { source: "tree-rules", tool: "dev-agent", rule, severity: "error", message, ...file, fingerprint };
}

;// CONCATENATED MODULE: ./build/src/git/merge-commit.js




/** Makes the merge commit, on no branch yet; not where it would land anything but the approved patch. */
async function planMerge(context, question) {
    const plan = await planTree(context, question);
    if (plan.status === "base-moved")
        return plan;
    return { status: "ready", sha: await commitMerge(context, question, plan.tree) };
}
/** The tree of the merge; not where it would be anything but the tip with the approved patch. */
async function planTree(context, question) {
    const { candidate, tip } = question;
    if (tip === candidate.baseSha)
        return { status: "ready", tree: candidate.treeSha };
    const moved = (overlap) => ({ status: "base-moved", baseSha: tip, overlap });
    const ours = new Set(candidate.files.map(({ path }) => path));
    const theirs = await changedFiles(context, { base: candidate.baseSha, head: tip });
    // New rules of the base are about every candidate: one that was judged by the old ones is not merged.
    const overlap = theirs.map(({ path }) => path).filter((path) => ours.has(path) || isConfiguration(path));
    if (question.baseDrift === "strict" || overlap.length > 0)
        return moved(overlap);
    // Path by path: a patch that had to follow a renamed file is not the one that was approved.
    const merged = await mergeTrees(context, {
        tip,
        head: candidate.headSha,
        settings: [["merge.renames", "false"]],
    });
    if (merged.status === "conflict")
        return moved(merged.paths);
    const landing = await hashPatch(context, { base: tip, head: merged.tree });
    if (landing !== candidate.diffSha256)
        return moved([]);
    return { status: "ready", tree: merged.tree };
}
/** Merges two commits without a checkout. */
async function mergeTrees(context, what) {
    const { exitCode, stdout } = await context.git.hardened({
        at: context.trusted,
        args: [
            "merge-tree",
            "--write-tree",
            "--name-only",
            "--no-messages",
            "-z",
            (0,refs/* checkSha */.$)(what.tip),
            (0,refs/* checkSha */.$)(what.head),
        ],
        settings: what.settings,
        answers: [1],
    });
    const [tree = "", ...paths] = stdout.split("\0").filter((part) => part !== "");
    return exitCode === 0 ? { status: "clean", tree: (0,refs/* checkSha */.$)(tree) } : { status: "conflict", paths };
}
async function commitMerge(context, question, tree) {
    const { candidate, tip, message } = question;
    const sha = await context.ask(["commit-tree", (0,refs/* checkSha */.$)(tree), "-p", (0,refs/* checkSha */.$)(tip), "-p", (0,refs/* checkSha */.$)(candidate.headSha), "-F", "-"], { stdin: message, env: (0,environment/* authorship */.wn)(context.author, gitDate(context.clock.now())) });
    return (0,refs/* checkSha */.$)(sha.trim());
}
function gitDate(date) {
    return `${Math.floor(date.getTime() / 1000)} +0000`;
}
const isConfiguration = (path) => path === ".dev-agent.yml" || path === ".dev-agent.yaml";

;// CONCATENATED MODULE: ./build/src/git/merge-intent.js
var merge_intent_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var merge_intent_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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



/** Returns when the record is on the disk. */
async function writeIntent(context, intent) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const path = intentFile(context);
        const beside = `${path}.new`;
        {
            const env_2 = { stack: [], error: void 0, hasError: false };
            try {
                const file = merge_intent_addDisposableResource(env_2, await (0,promises_.open)(beside, "w"), true);
                await file.writeFile(`${JSON.stringify(intent)}\n`);
                await file.sync();
            }
            catch (e_1) {
                env_2.error = e_1;
                env_2.hasError = true;
            }
            finally {
                const result_1 = merge_intent_disposeResources(env_2);
                if (result_1)
                    await result_1;
            }
        }
        await (0,promises_.rename)(beside, path);
        const directory = merge_intent_addDisposableResource(env_1, await (0,promises_.open)((0,external_node_path_.dirname)(path)), true);
        await directory.sync();
    }
    catch (e_2) {
        env_1.error = e_2;
        env_1.hasError = true;
    }
    finally {
        const result_2 = merge_intent_disposeResources(env_1);
        if (result_2)
            await result_2;
    }
}
/** The record of an earlier attempt; null when none got that far. */
async function readIntent(context) {
    const text = await (0,promises_.readFile)(intentFile(context), "utf8").catch(() => null);
    if (text === null)
        return null;
    const intent = JSON.parse(text);
    return (0,domain_candidate/* isSha */.H)(intent.mergeSha) && (0,domain_candidate/* isSha */.H)(intent.headSha) ? intent : null;
}
function intentFile(context) {
    return (0,external_node_path_.join)(context.sessionDirectory, "merge.json");
}

;// CONCATENATED MODULE: ./build/src/git/push.js




/** Pushes a commit to a branch, never with force. `moved`: the remote's branch has commits that this one lacks. */
async function push(context, what) {
    const { remote, sha, branch } = what;
    const { exitCode, stdout, stderr } = await context.git.network({
        at: context.trusted,
        args: [
            ...["push", "--porcelain", "--no-verify", "--no-follow-tags", "--no-signed", "--no-recurse-submodules"],
            ...["--", remote.pushUrl, `${(0,refs/* checkSha */.$)(sha)}:refs/heads/${branch}`],
        ],
        answers: [1, 128],
    });
    if (exitCode === 0)
        return "pushed";
    const rejection = /^!\t[^\t]*\t(.*)$/m.exec(stdout)?.[1];
    if (rejection === undefined)
        throw unanswered(remote, stderr);
    // The second half is what a server says that lost the race between two pushes.
    if (/^\[rejected\]|cannot lock ref|failed to update ref|incorrect old value/.test(rejection))
        return "moved";
    throw refusedBy(remote, `${rejection} ${remoteWords(stderr)}`.trim());
}
function unanswered(remote, stderr) {
    const why = (0,commands/* firstProblem */.AX)(stderr);
    const denied = /denied|Authentication failed|could not read|\b40[13]\b/i.test(stderr);
    return denied ? refusedBy(remote, why) : remoteUnreachable(remote.name, why);
}
function refusedBy(remote, why) {
    return new errors/* DevAgentError */.NA({
        code: "push-refused",
        kind: "policy",
        message: `${remote.name} refused the push: ${why}.`,
        remedy: "Nothing was merged. Get the right to push to the branch, or set `push: false` and open a pull request.",
    });
}
function remoteWords(stderr) {
    const lines = stderr.split("\n").filter((line) => line.startsWith("remote: ") && line.trim() !== "remote:");
    return lines
        .slice(0, 3)
        .map((line) => line.slice("remote: ".length).trim())
        .join(" ")
        .slice(0, 300);
}

;// CONCATENATED MODULE: ./build/src/git/settle-merge.js



/**
 * Moves the local base branch, and a clean checkout of it, to a merge commit. Whatever of that was done before stays
 * done. `again`: the branch moved since the merge was planned, and nothing was pushed.
 */
async function settle(context, intent, pushed) {
    const { mergeSha: sha, baseBranch } = intent;
    const { name } = context.repository.remote ?? {};
    if (pushed)
        await moveForward(context, { ref: `refs/remotes/${name}/${baseBranch}`, to: sha, create: false });
    const local = `refs/heads/${baseBranch}`;
    const at = await (0,refs/* readRef */.sg)({ git: context.git, at: context.common, ref: local });
    if (at !== null && (await isAncestor(context, sha, at))) {
        const checkout = at === sha ? await followCheckout(context, intent, intent.localBefore) : "left";
        return { status: "merged", sha, pushed, checkout };
    }
    if (!pushed && at !== intent.localBefore)
        return "again";
    // A push takes its time: the person may have worked in the checkout meanwhile.
    const seen = pushed ? { ...intent, checkout: await lookAtCheckout(context, baseBranch) } : intent;
    if (!(await moveForward(context, { ref: local, to: sha, create: true }))) {
        if (!pushed)
            return "again";
        context.notice(`${baseBranch} was merged into at ${name}; the local branch has other commits and was left.`);
        return { status: "merged", sha, pushed, checkout: "left" };
    }
    return { status: "merged", sha, pushed, checkout: await followCheckout(context, seen, at) };
}
/** Moves a ref to a later commit; false when it has commits which that one lacks, or moves at the same time. */
async function moveForward(context, move) {
    const place = { git: context.git, at: context.common, ref: move.ref };
    const from = await (0,refs/* readRef */.sg)(place);
    if (from === null && !move.create)
        return false;
    if (from !== null && !(await isAncestor(context, from, move.to)))
        return false;
    if (!(await (0,refs/* moveRef */.LH)(place, { from, to: move.to, why: "merge" })))
        return false;
    const now = await (0,refs/* readRef */.sg)(place);
    return now !== null && (await isAncestor(context, move.to, now));
}
async function followCheckout(context, { baseBranch, mergeSha, checkout }, from) {
    if (checkout === "none")
        return "none";
    if (from === null)
        return "left";
    const move = { branch: baseBranch, from, to: mergeSha };
    const moved = checkout === "dirty" ? "left" : await moveCheckout(context, move);
    if (moved !== "left")
        return moved;
    const why = checkout === "dirty"
        ? "it has changes"
        : "untracked files, a content filter or another git are in the way";
    context.notice(`${baseBranch} moved, but its checkout was left as it was because ${why}; ` +
        `bring it forward there, before you commit, with: git read-tree -m -u ${from} ${mergeSha}`);
    return moved;
}

;// CONCATENATED MODULE: ./build/src/git/land.js










/** How often a merge is planned anew when others move the base between our look at it and our write to it. */
const attempts = 3;
/** Merges exactly the candidate: at the remote first where it is pushed, then the local branch, then its checkout. */
async function land(context, request) {
    requireShas(request.candidate);
    const merge = { request, remote: request.push ? context.repository.remote : null };
    const earlier = await finishEarlier(context, merge);
    if (earlier !== null)
        return earlier;
    for (let attempt = 0; attempt < attempts; attempt += 1) {
        const landing = await attemptMerge(context, merge);
        if (landing !== "again")
            return landing;
    }
    throw new errors/* DevAgentError */.NA({
        code: "base-busy",
        kind: "infrastructure",
        message: `${request.baseBranch} moved ${attempts} times while it was being merged into.`,
        remedy: "Run `dev-agent resume` when it is quieter.",
    });
}
async function attemptMerge(context, merge) {
    const { candidate, baseBranch, message, baseDrift } = merge.request;
    const positions = await look(context, merge);
    const tip = await mergeOnto(context, { branch: baseBranch, base: candidate.baseSha, positions });
    const plan = await planMerge(context, { candidate, tip, message, baseDrift });
    if (plan.status === "base-moved")
        return plan;
    await giveObjects(context, [plan.sha]);
    const intent = {
        mergeSha: plan.sha,
        headSha: candidate.headSha,
        baseBranch,
        localBefore: positions.local,
        checkout: await lookAtCheckout(context, baseBranch),
    };
    await writeIntent(context, intent);
    const { remote } = merge;
    if (remote !== null && (await push(context, { remote, sha: plan.sha, branch: baseBranch })) === "moved")
        return "again";
    return settle(context, intent, remote !== null);
}
/** What a killed process did of this very merge is found in the base's history, and the rest is done. */
async function finishEarlier(context, merge) {
    const intent = await readIntent(context);
    const { candidate, baseBranch } = merge.request;
    if (intent?.headSha !== candidate.headSha || intent.baseBranch !== baseBranch)
        return null;
    const positions = await look(context, merge);
    const has = async (tip) => tip !== null && (await isAncestor(context, intent.mergeSha, tip));
    const pushed = merge.remote !== null && (await has(positions.remote));
    if (!pushed && !(await has(positions.local)))
        return null;
    const landing = await settle(context, intent, pushed);
    return landing === "again" ? null : landing;
}
async function look(context, { request, remote }) {
    if (remote === null)
        return localBase(context, request.baseBranch);
    const positions = await askForBase(context, request.baseBranch);
    if (positions.unreachable !== null)
        throw remoteUnreachable(remote.name, positions.unreachable);
    return positions;
}

// EXTERNAL MODULE: ./build/src/git/read-file.js
var read_file = __webpack_require__(4563);
;// CONCATENATED MODULE: ./build/src/git/workspace.js







/**
 * The session's one workspace for agents, made at `start` if it is not there yet and else left as it is. A repository
 * in it that commands broke is mended.
 */
async function openAgentWorkspace(context, start) {
    const existing = await findAgentWorkspace(context);
    if (existing === null) {
        const place = agentPlace(context);
        await makeWorkspace(context, place, { sha: start, branch: `refs/heads/${(0,branch_name/* branchOf */.W0)(context.session)}` });
        return describe(context, place, "agent");
    }
    const problem = await findDamage({ sandbox: context.sandbox, workspace: existing }, start);
    if (problem !== null)
        await mendWorkspace(context, { workspace: existing, start, problem });
    return existing;
}
/** The agents' workspace where there is one. */
async function findAgentWorkspace(context) {
    const place = agentPlace(context);
    return (await workspace_exists((0,external_node_path_.join)(place, "tree"))) ? describe(context, place, "agent") : null;
}
function removeAgentWorkspace(context) {
    return removeTree(agentPlace(context));
}
/** A fresh checkout for checks, with no branch; disposing of it deletes it. */
async function checkOut(context, sha) {
    const directory = checksDirectory(context);
    await (0,promises_.mkdir)(directory, { recursive: true });
    const place = await (0,promises_.mkdtemp)((0,external_node_path_.join)(directory, "check-"));
    const dispose = () => removeTree(place);
    try {
        await makeWorkspace(context, place, { sha, branch: null });
    }
    catch (error) {
        await dispose();
        throw error;
    }
    return { ...describe(context, place, "checks"), [Symbol.asyncDispose]: dispose };
}
/** Deletes the checkouts that a killed process left behind. */
function removeChecks(context) {
    return removeTree(checksDirectory(context));
}
function describe(context, place, purpose) {
    const { sharedObjects } = context;
    return { directory: (0,external_node_path_.join)(place, "tree"), home: (0,external_node_path_.join)(place, "home"), sharedObjects, purpose };
}
function agentPlace(context) {
    return (0,external_node_path_.join)(context.workspacesDirectory, context.session, "agent");
}
function checksDirectory(context) {
    return (0,external_node_path_.join)(context.workspacesDirectory, context.session, "checks");
}
function workspace_exists(path) {
    return (0,promises_.stat)(path).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./build/src/git/rebuild.js








/**
 * The candidate as one commit on a base that moved, and the session's branch and workspace at it. Null when the patch no
 * longer applies, or nothing is left of it. The same question has the same answer, down to the commit id.
 */
async function rebuild(context, request) {
    const { candidate, onto, branch } = request;
    requireShas(candidate);
    const merged = await mergeTrees(context, { tip: (0,refs/* checkSha */.$)(onto), head: candidate.headSha, settings: [] });
    if (merged.status === "conflict")
        return null;
    const head = await commitAgain(context, { candidate, onto, tree: merged.tree });
    const rebuilt = await describeCandidate(context, { base: onto, head });
    if (rebuilt.files.length === 0)
        return null;
    await publishCandidate(context, { branch, head });
    await moveWorkspace(context, head);
    return rebuilt;
}
async function commitAgain(context, what) {
    const { headSha } = what.candidate;
    const described = await context.ask([
        "log",
        "-1",
        "--no-color",
        "--format=%ct%n%B",
        "--end-of-options",
        headSha,
    ]);
    const [seconds, ...message] = described.trimEnd().split("\n");
    const sha = await context.ask(["commit-tree", what.tree, "-p", what.onto, "-F", "-"], {
        stdin: `${message.join("\n")}\n`,
        env: (0,environment/* authorship */.wn)(environment/* agentIdentity */._8, `${seconds} +0000`),
    });
    return (0,refs/* checkSha */.$)(sha.trim());
}
/** What is installed in the workspace stays; one that git can no longer move is made anew by whoever asks next. */
async function moveWorkspace(context, head) {
    const workspace = await findAgentWorkspace(context);
    if (workspace === null)
        return;
    if (!(await moveInSandbox({ sandbox: context.sandbox, workspace }, head)))
        await removeAgentWorkspace(context);
}

;// CONCATENATED MODULE: ./build/src/git/take-bundle.js








/** Writes the commits of a candidate, from its base on, to a git bundle. */
async function writeBundle(context, candidate, path) {
    requireShas(candidate);
    await context.ask(["update-ref", "--", candidateRef, candidate.headSha]);
    await context.ask(["bundle", "create", "--quiet", path, candidateRef, `^${candidate.baseSha}`]);
}
/**
 * Takes over the candidate that a bundle holds, trusting nothing of it: its objects are checked, its history judged anew,
 * and what it comes to must be in everything what was said of it.
 */
async function takeBundle(context, path, candidate) {
    requireShas(candidate);
    const bundle = await readBundleFile(path);
    if (bundle.head !== candidate.headSha)
        throw differs("it ends in another commit");
    await indexObjects(context, bundle);
    const pair = { base: candidate.baseSha, head: (0,refs/* checkSha */.$)(bundle.head) };
    const violations = await judgeHistory(context, pair);
    if (violations.length > 0)
        throw take_bundle_refused(violations.map(({ message, path: file }) => (file === undefined ? message : `${file}: ${message}`)));
    const found = await describeCandidate(context, pair);
    const differing = Object.entries(found).find(([field, value]) => JSON.stringify(value) !== JSON.stringify(candidate[field]));
    if (differing !== undefined)
        throw differs(`its ${differing[0]} is another one`);
}
async function readBundleFile(path) {
    const found = await (0,promises_.stat)(path).catch(() => null);
    if (found === null)
        throw damaged("it is missing");
    if (found.size > bundleLimit)
        throw damaged(`it has ${found.size} bytes; at most ${bundleLimit} are taken`);
    const bundle = parseBundle(await (0,promises_.readFile)(path), candidateRef);
    if ("problem" in bundle)
        throw damaged(bundle.problem);
    return bundle;
}
async function indexObjects({ git, trusted }, { pack }) {
    const { exitCode, stderr } = await git.hardened({
        at: trusted,
        args: ["index-pack", "--stdin", "--fix-thin", "--strict"],
        stdin: pack,
        answers: [1, 128],
    });
    if (exitCode !== 0)
        throw damaged((0,commands/* firstProblem */.AX)(stderr));
}
const remedy = "Nothing is done with it. Run the whole workflow again; report this if nobody changed the artifact.";
const damaged = (why) => new errors/* DevAgentError */.NA({
    code: "bundle-damaged",
    kind: "policy",
    message: `The candidate's bundle can't be used: ${why}.`,
    remedy,
});
const differs = (why) => new errors/* DevAgentError */.NA({
    code: "bundle-differs",
    kind: "policy",
    message: `The bundle does not hold the candidate that was handed over: ${why}.`,
    remedy,
});
const take_bundle_refused = (why) => new errors/* DevAgentError */.NA({
    code: "tree-rules",
    kind: "policy",
    message: `The candidate breaks rules: ${why.slice(0, 5).join("; ")}.`,
    remedy,
});

;// CONCATENATED MODULE: ./build/src/git/trusted-repository.js














/**
 * Opens a session's trusted repository: `trusted.git` in the session's directory, which borrows the objects of the
 * person's repository. Everything that agents made is read there, where none of the person's configuration applies.
 */
async function createTrustedRepository(request) {
    const context = await openTrusted(request);
    await removeChecks(context);
    return {
        baseTip: (branch) => baseTip(context, branch),
        startBranch: async (branch, base) => {
            await rememberBase(context);
            await startBranch(context, branch, (0,refs/* checkSha */.$)(base));
        },
        agentWorkspace: (start) => openAgentWorkspace(context, (0,refs/* checkSha */.$)(start)),
        checkout: (sha) => checkOut(context, (0,refs/* checkSha */.$)(sha)),
        collect: (workspace, about) => collect(context, { workspace, ...about }),
        patch: (candidate, limit) => {
            requireShas(candidate);
            return readPatch(context, { base: candidate.baseSha, head: candidate.headSha }, limit);
        },
        readFile: (sha, path) => (0,read_file/* readFileAt */._)(context.git, { at: context.trusted, sha, path }),
        rebuild: (candidate, onto, branch) => rebuild(context, { candidate, onto, branch }),
        land: (landing) => land(context, landing),
        discardWorkspaces: () => removeTree((0,external_node_path_.join)(request.workspacesDirectory, request.session)),
        deleteBranch: (branch, expected) => deleteBranch(context, branch, (0,refs/* checkSha */.$)(expected)),
        handOver: (candidate, path) => writeBundle(context, candidate, path),
        async takeOver(bundle, candidate, branch) {
            await takeBundle(context, bundle, candidate);
            await publishCandidate(context, { branch, head: candidate.headSha });
        },
    };
}

// EXTERNAL MODULE: ./build/src/session/events-log.js
var events_log = __webpack_require__(3750);
// EXTERNAL MODULE: ./build/src/session/append-log.js
var append_log = __webpack_require__(3831);
// EXTERNAL MODULE: ./build/src/session/scrubbed-line.js
var scrubbed_line = __webpack_require__(7337);
;// CONCATENATED MODULE: ./build/src/session/journal.js




/** Version of the format; a journal with a higher one is left alone. */
const version = 1;
/**
 * Opens a journal for writing. A torn or corrupt tail is cut off with a warning; a newer format is refused.
 * @param scrub Replaces what must not be stored.
 */
function openJournal(path, warn, scrub) {
    const records = [];
    const sound = (0,append_log/* readLines */.S)(path, (line) => {
        const record = unframe(line, path);
        if (record !== undefined)
            records.push(record);
        return record !== undefined;
    });
    const log = (0,append_log/* openAppendLog */.h)(path, sound);
    if (sound.dropped > 0)
        warn(`The last ${sound.dropped} bytes of ${path} were torn or corrupt; the state before them is used.`);
    const journal = {
        get bytes() {
            return log.bytes;
        },
        append: (record, durable) => log.append(journal_frame((0,scrubbed_line/* scrubbedLine */.t)(record, scrub).line), durable),
        close: () => log.close(),
    };
    return { journal, records };
}
function journal_frame(text) {
    return `{"v":${version},"bytes":${Buffer.byteLength(text)},"sha256":"${hash(text)}","record":${text}}`;
}
const framed = /^\{"v":(\d+),"bytes":(\d+),"sha256":"([0-9a-f]{64})","record":/;
/** The record of a line; undefined where its length or hash don't fit. */
function unframe(line, path) {
    const head = framed.exec(line);
    if (head === null || !line.endsWith("}"))
        return undefined;
    const text = line.slice(head[0].length, -1);
    if (Buffer.byteLength(text) !== Number(head[2]) || hash(text) !== head[3])
        return undefined;
    if (Number(head[1]) !== version)
        throw unknownVersion(path, Number(head[1]));
    return JSON.parse(text);
}
function hash(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
}
function unknownVersion(path, found) {
    return new errors/* DevAgentError */.NA({
        code: "journal-version",
        kind: "configuration",
        message: `${path} has format ${found}; this dev-agent knows format ${version}.`,
        remedy: "Resume the session with the dev-agent that began it, or a newer one.",
    });
}
/** The records of a journal that nobody is writing; refused (`handover-damaged`) when it isn't sound to its end. */
function readJournal(path) {
    const records = [];
    const { dropped } = readLines(path, (line) => {
        const record = unframe(line, path);
        if (record !== undefined)
            records.push(record);
        return record !== undefined;
    });
    if (dropped === 0)
        return records;
    throw new DevAgentError({
        code: "handover-damaged",
        kind: "policy",
        message: `The last ${dropped} bytes of the session's journal are damaged.`,
        remedy: "Nothing is done with it. Run the job before this one again.",
    });
}

// EXTERNAL MODULE: ./build/src/session/json-lines.js
var json_lines = __webpack_require__(5132);
;// CONCATENATED MODULE: ./build/src/session/ledger.js

function openLedger(path) {
    const { values, log } = (0,json_lines/* openJsonLines */.q)(path);
    return {
        earlier: values,
        record: (call) => log.append(JSON.stringify(call), true),
        close: () => log.close(),
    };
}
/** The calls of a session that nobody is at work on. */
function readCalls(path) {
    return readJsonLines(path).values;
}

// EXTERNAL MODULE: ./build/src/session/lock.js
var session_lock = __webpack_require__(6499);
// EXTERNAL MODULE: ./build/src/session/reduce.js
var reduce = __webpack_require__(6726);
;// CONCATENATED MODULE: ./build/src/session/transcripts.js




/**
 * Conversations in `<directory>/<key>.ndjson`, long outputs in `<directory>/outputs/`.
 * @param scrub Replaces what must not be stored.
 */
function createTranscripts(directory, scrub) {
    const outputs = (0,external_node_path_.join)(directory, "outputs");
    const open = new Map();
    const conversation = (key) => {
        const found = open.get(key);
        if (found !== undefined)
            return found;
        (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
        const { values, log } = (0,json_lines/* openJsonLines */.q)((0,external_node_path_.join)(directory, `${fileName(key)}.ndjson`));
        const opened = { entries: [...values], log };
        open.set(key, opened);
        return opened;
    };
    return {
        load: async (key) => [...conversation(key).entries],
        async append(key, entry) {
            const { entries, log } = conversation(key);
            const { line } = (0,scrubbed_line/* scrubbedLine */.t)(entry, scrub);
            log.append(line);
            entries.push(JSON.parse(line));
        },
        outputFile(name) {
            (0,external_node_fs_.mkdirSync)(outputs, { recursive: true });
            return (0,external_node_path_.join)(outputs, fileName(name));
        },
        close() {
            for (const { log } of open.values())
                log.close();
            open.clear();
        },
    };
}
/** Never a path of its own, whatever the name is. */
function fileName(name) {
    return encodeURIComponent(name).replace(/^\.+/, (dots) => "%2E".repeat(dots.length));
}

// EXTERNAL MODULE: ./build/src/use-cases/choose-agents.js + 1 modules
var choose_agents = __webpack_require__(5571);
;// CONCATENATED MODULE: ./build/src/use-cases/lazy-agents.js

/** Agents that are made when one of them is first needed: a decision that only merges needs no credential. */
function lazyAgents({ agents }, make) {
    let made;
    const agentOf = (role) => ({
        name: (0,choose_agents/* agentName */.Lp)(agents[role]),
        async run(request) {
            made ??= make();
            return (await made)[role].run(request);
        },
    });
    return { architect: agentOf("architect"), coder: agentOf("coder"), reviewer: agentOf("reviewer") };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/src/use-cases/person.js


/** Who decides and merges here: the identity that git would use, else the account's name. */
async function findPerson({ facts, userEnv }) {
    const git = (0,commands/* createGit */.lD)(userEnv);
    const args = ["config", "--null", "--get-regexp", "^user\\.(name|email)$"];
    const { stdout } = await git.network({ at: facts.commonDirectory, args: [...args], answers: [1] });
    const settings = new Map(stdout.split("\0").map((line) => {
        const [key = "", ...value] = line.split("\n");
        return [key, value.join("\n")];
    }));
    const name = settings.get("user.name") || accountName();
    const email = settings.get("user.email") || `${accountName()}@localhost`;
    return { identity: { name, email }, text: `${name} <${email}>` };
}
function accountName() {
    try {
        return (0,external_node_os_.userInfo)().username;
    }
    catch {
        return "unknown";
    }
}

// EXTERNAL MODULE: ./build/src/domain/plain-text.js
var plain_text = __webpack_require__(7084);
;// CONCATENATED MODULE: ./build/src/checks/secret-scan/secret-scan.js

const check = "secret-scan";
const keptFindings = 50;
/** Looks for secrets in what a candidate adds. A scan that isn't whole blocks; the coder can't mend it. */
function createSecretScan({ scanner }) {
    return {
        async run(candidate, signal) {
            const started = performance.now();
            const result = await scan(scanner, candidate, signal);
            const durationMs = Math.round(performance.now() - started);
            return { check, ...result, tools: [scanner.name], durationMs };
        },
    };
}
async function scan(scanner, candidate, signal) {
    const outcome = await scanner.scan(candidate, signal);
    signal.throwIfAborted();
    if (outcome.status === "broken") {
        const summary = `${scanner.name} could not scan: ${(0,plain_text.clip)(outcome.why, 300)}`;
        return { status: "blocked", repairable: false, summary, findings: [] };
    }
    const { findings } = outcome;
    if (findings.length === 0)
        return { status: "passed", summary: `no secret found by ${scanner.name}`, findings };
    const files = [...new Set(findings.map((finding) => finding.file ?? "text without a file"))];
    const summary = `${findings.length} possible secret${findings.length === 1 ? "" : "s"} in ${(0,plain_text.clip)(files.join(", "), 300)}`;
    return { status: "failed", summary, findings: findings.slice(0, keptFindings) };
}

;// CONCATENATED MODULE: ./build/src/checks/prepared-checkout.js

/** A clean checkout of a commit with its dependencies installed; disposing of it deletes it. */
async function prepareCheckout(request) {
    const { repository, setup, sha, signal } = request;
    const workspace = await repository.checkout(sha);
    const dispose = () => workspace[Symbol.asyncDispose]();
    try {
        const rootNames = (await (0,promises_.readdir)(workspace.directory)).filter((name) => name !== ".git");
        const prepared = await setup.prepare(workspace, signal);
        signal.throwIfAborted();
        return { workspace, rootNames, setup: prepared, [Symbol.asyncDispose]: dispose };
    }
    catch (error) {
        await dispose();
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/checks/root-names.js
/** What the base has at its root, from the candidate's root and what the candidate changes. New directories count too. */
function baseRootNames(candidateNames, files) {
    const added = new Set(files.filter((file) => file.status === "added").map((file) => file.path));
    const kept = candidateNames.filter((name) => !added.has(name));
    const deleted = files
        .filter((file) => file.status === "deleted")
        .map((file) => file.path.split("/")[0] ?? "");
    return [...new Set([...kept, ...deleted])];
}

;// CONCATENATED MODULE: ./build/src/checks/hide-tokens.js

const tokens = /\b(?:sk-(?:ant|proj|svcacct|admin|or)-|sk_live_|gh[opsur]_|github_pat_|glpat-|npm_|pypi-|xox[a-z]-|hf_|gsk_|xai-|AKIA|ASIA|AIza)[\w-]{12,}/g;
const keyBlocks = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[^-]*(?:-----END [A-Z ]{0,40}-----)?/g;
/** Replaces tokens of well-known shapes, in case a command prints one. */
function hideTokens(text) {
    return text.replace(tokens, "[secret]").replace(keyBlocks, "[secret]");
}
const tailLines = 60;
const tailCharacters = 4000;
/** The end of a command's output: cleaned, without tokens and blank runs, at most 60 lines and 4000 characters. */
function usefulTail(output) {
    const cleaned = (0,plain_text.cleanText)(output.slice(-4 * tailCharacters)).replace(/\n\s*\n\s*\n/g, "\n\n");
    const lines = hideTokens(cleaned).trim().split("\n").slice(-tailLines).join("\n");
    return lines.length <= tailCharacters ? lines : `…${lines.slice(1 - tailCharacters)}`;
}

;// CONCATENATED MODULE: ./build/src/checks/setup-blocked.js


const dependencyFile = /(?:^|\/)(?:package\.json|package-lock\.json|npm-shrinkwrap\.json|pnpm-[a-z]+\.yaml|yarn\.lock|bun\.lockb?|\.npmrc|pyproject\.toml|setup\.(?:py|cfg)|requirements[\w.-]*\.txt|uv\.lock|poetry\.lock|go\.(?:mod|sum)|Cargo\.(?:toml|lock)|pom\.xml|[\w.-]+\.gradle(?:\.kts)?)$/;
/** Set-up failed, so nothing was checked. The coder can mend it only where the candidate touches what is installed. */
function setupBlocked(setup, candidate) {
    const problem = setup.problem ?? "no reason was given";
    return {
        status: "blocked",
        repairable: candidate.files.some((file) => dependencyFile.test(file.path)),
        summary: `set-up failed: ${(0,plain_text.firstLine)(problem, 200)}`,
        findings: [],
        tools: [],
        output: usefulTail(problem),
    };
}

;// CONCATENATED MODULE: ./build/src/checks/static-analysis/base-runs.js
/** Runs analysers on a base, each once per base and session. */
function rememberRuns(analyse) {
    const known = new Map();
    return async (sha, analysers, signal) => {
        const key = (analyser) => JSON.stringify([sha, analyser]);
        const missing = analysers.filter((analyser) => !known.has(key(analyser)));
        if (missing.length > 0) {
            const runs = await analyse(sha, missing, signal);
            for (const [index, analyser] of missing.entries()) {
                const run = runs[index];
                if (run !== undefined)
                    known.set(key(analyser), run);
            }
        }
        return analysers.flatMap((analyser) => known.get(key(analyser)) ?? []);
    };
}

;// CONCATENATED MODULE: ./build/src/checks/new-findings.js
/** The findings of `now` that `before` doesn't have. Two of a kind where there was one: one is new. */
function newFindings(now, before) {
    const known = new Map();
    for (const { fingerprint } of before)
        known.set(fingerprint, (known.get(fingerprint) ?? 0) + 1);
    return now.filter(({ fingerprint }) => {
        const left = known.get(fingerprint) ?? 0;
        if (left > 0)
            known.set(fingerprint, left - 1);
        return left === 0;
    });
}

// EXTERNAL MODULE: ./build/src/checks/fingerprint.js
var fingerprint = __webpack_require__(535);
;// CONCATENATED MODULE: ./build/src/checks/static-analysis/raw-finding.js


/** A finding of an analyser. Its fingerprint leaves out the line, and line and column numbers inside the message. */
function analyserFinding(raw) {
    const message = (0,plain_text.clip)((0,plain_text.cleanLine)(raw.message, 4000), 500);
    const steady = message.replace(/\b(lines?|columns?|col) \d+/gi, "$1").replace(/:\d+(?::\d+)?/g, "");
    return {
        source: "static-analysis",
        tool: raw.tool,
        rule: (0,plain_text.clip)((0,plain_text.cleanLine)(raw.rule, 400), 200),
        severity: raw.severity,
        message,
        ...(raw.file === undefined ? {} : { file: raw.file }),
        ...(raw.line === undefined ? {} : { line: raw.line }),
        fingerprint: (0,fingerprint/* fingerprint */.R)(raw.tool, raw.rule, raw.file ?? "", steady),
    };
}

;// CONCATENATED MODULE: ./build/src/checks/static-analysis/compare-runs.js



/** Whether the base's run is needed to judge the candidate's. */
function needsBase(run) {
    return run.status === "broken" || run.exitCode !== 0 || run.findings.length > 0;
}
/**
 * What one analyser says about the candidate that it didn't say about the base. New errors fail, as do new warnings
 * of an analyser that ends with an error only now. Where the base couldn't be analysed, everything is new.
 */
function compareRuns(analyser, head, base) {
    const { name } = analyser;
    if (head.status === "broken")
        return {
            status: "blocked",
            repairable: base?.status === "ran",
            note: `${name} ${head.why}${base?.status === "ran" ? "" : "; set `analysis` in .dev-agent.yml"}`,
            findings: [],
            output: head.output,
        };
    if (head.exitCode === 0 && head.findings.length === 0)
        return { status: "passed", note: `${name}: clean`, findings: [] };
    const baseFailed = base?.status === "ran" && base.exitCode !== 0;
    if (analyser.format === "exit-code")
        return compareExitCodes(name, head, baseFailed);
    const findings = newFindings(head.findings, base?.status === "ran" ? base.findings : []);
    const errors = findings.filter((finding) => finding.severity === "error").length;
    const turnedBad = head.exitCode !== 0 && !baseFailed && findings.length > 0;
    const baseNote = base?.status === "broken" ? ", the base could not be analysed" : "";
    const before = head.findings.length - findings.length;
    const note = `${name}: ${counted(findings.length, "new finding")}${baseNote}${before > 0 ? `, ${before} known before` : ""}`;
    return { status: errors > 0 || turnedBad ? "failed" : "passed", note, findings };
}
function compareExitCodes(name, head, baseFailed) {
    if (head.exitCode === 0)
        return { status: "passed", note: `${name}: clean`, findings: [] };
    if (baseFailed)
        return { status: "passed", note: `${name} fails, and failed on the base too`, findings: [] };
    const message = `ended with exit code ${head.exitCode}: ${(0,plain_text.firstLine)(head.output, 300)}`;
    const finding = analyserFinding({ tool: name, rule: "exit-code", severity: "error", message });
    return {
        status: "failed",
        note: `${name} ${(0,plain_text.clip)(message, 120)}`,
        findings: [finding],
        output: head.output,
    };
}
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

;// CONCATENATED MODULE: ./build/src/checks/static-analysis/detect-analysers.js

const eslintConfig = /^(?:eslint\.config\.(?:[cm]?js|[cm]?ts)|\.eslintrc(?:\.(?:c?js|json|ya?ml))?)$/;
const eslintReport = ".dev-agent-eslint.json";
/**
 * `tsc` and `eslint` where a project is set up for them. One that the base declares counts even when the candidate
 * no longer installs it: it then can't run, which blocks.
 */
function detectAnalysers({ rootNames, baseManifest, installed }) {
    const declared = declaredPackages(baseManifest);
    const has = (name) => installed(name) || declared.has(name);
    const found = [];
    if (rootNames.includes("tsconfig.json") && has("typescript"))
        found.push({ name: "tsc", run: "./node_modules/.bin/tsc --noEmit --pretty false", format: "tsc" });
    if (rootNames.some((name) => eslintConfig.test(name)) && has("eslint"))
        found.push({
            name: "eslint",
            run: `./node_modules/.bin/eslint . --format json --output-file ${eslintReport}`,
            format: "eslint",
            report: eslintReport,
        });
    return found;
}
function declaredPackages(manifest) {
    const json = (0,domain_json/* parseJson */.qF)(manifest ?? "");
    if (!(0,domain_json/* isObject */.Gv)(json))
        return new Set();
    return new Set(["dependencies", "devDependencies"].flatMap((kind) => Object.keys((0,domain_json/* objectAt */.lJ)(json, kind))));
}

;// CONCATENATED MODULE: ./build/src/checks/command-output.js

/**
 * Everything that a command printed where that was kept, else its head and tail. `file` is the command's
 * `outputFile`, which has a cap of its own. A byte order mark before it is left out.
 */
async function completeOutput(result, file) {
    return (await complete(result, file)).replace(/^\ufeff/, "");
}
async function complete(result, file) {
    if (Buffer.byteLength(result.output) >= result.outputBytes)
        return result.output;
    const size = await (0,promises_.stat)(file).then((found) => found.size, () => 0);
    return size >= result.outputBytes ? (0,promises_.readFile)(file, "utf8") : result.output;
}

;// CONCATENATED MODULE: ./build/src/checks/match-files.js


const mostFiles = 2000;
const skipped = new Set([".git", "node_modules"]);
/**
 * Regular files below a directory that match a pattern of `*`, `?` and `**` segments. Symbolic links are never
 * followed: what a command left may point anywhere.
 */
async function matchFiles(directory, pattern) {
    const segments = pattern.split("/").filter((segment) => segment !== "" && segment !== ".");
    if (segments.includes(".."))
        return { files: [], complete: true };
    const found = new Set();
    await walk({ directory, found }, "", segments);
    const files = [...found].sort().slice(0, mostFiles);
    return { files, complete: found.size <= mostFiles };
}
/** Deletes the files that match, however many they are. */
async function deleteMatches(directory, pattern) {
    for (;;) {
        const { files, complete } = await matchFiles(directory, pattern);
        for (const file of files)
            await (0,promises_.rm)((0,external_node_path_.join)(directory, file), { force: true });
        if (complete)
            return;
    }
}
async function walk(about, at, segments) {
    const [segment, ...rest] = segments;
    if (segment === undefined || about.found.size > mostFiles)
        return;
    if (segment === "**")
        await walk(about, at, rest);
    for (const name of await namesFor(about, at, segment)) {
        const path = at === "" ? name : `${at}/${name}`;
        const kind = await (0,promises_.lstat)((0,external_node_path_.join)(about.directory, path)).catch(() => null);
        if (kind?.isDirectory() === true) {
            if (segment === "**")
                await walk(about, path, segments);
            else
                await walk(about, path, rest);
        }
        else if (kind?.isFile() === true && rest.length === 0 && segment !== "**") {
            if (about.found.size <= mostFiles)
                about.found.add(path);
        }
    }
}
async function namesFor({ directory }, at, segment) {
    if (!/[*?]/.test(segment))
        return [segment];
    const names = await (0,promises_.readdir)((0,external_node_path_.join)(directory, at)).catch(() => []);
    if (segment === "**")
        return names.filter((name) => !skipped.has(name));
    return names.filter((name) => matchesSegment(name, segment));
}
/** Greedy matching with one point to go back to: linear in practice, never exponential. */
function matchesSegment(name, pattern) {
    let [at, want, star, retry] = [0, 0, -1, 0];
    while (at < name.length) {
        if (want < pattern.length &&
            pattern[want] !== "*" &&
            (pattern[want] === "?" || pattern[want] === name[at])) {
            at += 1;
            want += 1;
        }
        else if (pattern[want] === "*") {
            star = want;
            retry = at;
            want += 1;
        }
        else if (star !== -1) {
            want = star + 1;
            retry += 1;
            at = retry;
        }
        else
            return false;
    }
    while (pattern[want] === "*")
        want += 1;
    return want === pattern.length;
}

;// CONCATENATED MODULE: ./build/src/checks/read-bounded.js

/** A regular file's text, up to a size; null when it is larger or can't be read. Never follows a link at its end. */
async function readBounded(file, limit) {
    const handle = await (0,promises_.open)(file, promises_.constants.O_RDONLY | promises_.constants.O_NOFOLLOW | promises_.constants.O_NONBLOCK).catch(() => null);
    if (handle === null)
        return null;
    try {
        const about = await handle.stat();
        return about.isFile() && about.size <= limit ? await handle.readFile("utf8") : null;
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./build/src/checks/static-analysis/sarif.js


/** The findings of a SARIF 2.1 log; null when it is none, or says that its analyser failed. */
function readSarif({ name, text, root }) {
    const log = (0,domain_json/* parseJson */.qF)(text);
    if (!(0,domain_json/* isObject */.Gv)(log) || !Array.isArray(log.runs))
        return null;
    const runs = log.runs;
    const failed = runs
        .flatMap((run) => (0,domain_json/* listAt */.gT)(run, "invocations"))
        .some((invocation) => (0,domain_json/* isObject */.Gv)(invocation) && invocation.executionSuccessful === false);
    if (failed)
        return null;
    return runs.flatMap((run) => (0,domain_json/* listAt */.gT)(run, "results").flatMap((result) => readResult({ name, root, run, result })));
}
function readResult({ name, root, run, result }) {
    const kind = (0,domain_json/* textAt */.$6)(result, "kind");
    const suppressed = (0,domain_json/* listAt */.gT)(result, "suppressions").length > 0;
    if (!(0,domain_json/* isObject */.Gv)(result) || suppressed || (kind !== "" && kind !== "fail"))
        return [];
    const rules = (0,domain_json/* listAt */.gT)((0,domain_json/* objectAt */.lJ)((0,domain_json/* objectAt */.lJ)(run, "tool"), "driver"), "rules");
    const described = rules[(0,domain_json/* numberAt */.tk)(result, "ruleIndex") ?? -1];
    const rule = (0,domain_json/* textAt */.$6)(result, "ruleId") || (0,domain_json/* textAt */.$6)(described, "id") || "unnamed";
    const level = (0,domain_json/* textAt */.$6)(result, "level") ||
        (0,domain_json/* textAt */.$6)((0,domain_json/* objectAt */.lJ)(described, "defaultConfiguration"), "level") ||
        (0,domain_json/* textAt */.$6)((0,domain_json/* objectAt */.lJ)(rules.find((one) => (0,domain_json/* textAt */.$6)(one, "id") === rule), "defaultConfiguration"), "level");
    const place = (0,domain_json/* objectAt */.lJ)((0,domain_json/* listAt */.gT)(result, "locations")[0], "physicalLocation");
    const uri = (0,domain_json/* textAt */.$6)((0,domain_json/* objectAt */.lJ)(place, "artifactLocation"), "uri");
    const message = (0,domain_json/* objectAt */.lJ)(result, "message");
    return [
        analyserFinding({
            tool: name,
            rule,
            severity: severityOf(level),
            message: (0,domain_json/* textAt */.$6)(message, "text") || (0,domain_json/* textAt */.$6)(message, "markdown") || rule,
            file: uri === "" ? undefined : relativePath(uri, root),
            line: (0,domain_json/* numberAt */.tk)((0,domain_json/* objectAt */.lJ)(place, "region"), "startLine"),
        }),
    ];
}
/** SARIF's own default is `warning`. */
function severityOf(level) {
    if (level === "error")
        return "error";
    return level === "note" || level === "none" ? "note" : "warning";
}
/** A URI or path that an analyser printed, relative to the checkout. */
function relativePath(uri, root) {
    let path = uri.startsWith("file://") ? uri.slice("file://".length) : uri;
    try {
        path = decodeURIComponent(path);
    }
    catch {
        // A plain path with a percent sign.
    }
    const prefix = root.endsWith("/") ? root : `${root}/`;
    return path.startsWith(prefix) ? path.slice(prefix.length) : path.replace(/^\.\//, "");
}

;// CONCATENATED MODULE: ./build/src/checks/static-analysis/eslint-report.js



/** The findings of ESLint's JSON; null when it is none. `root` is the checkout's path as ESLint saw it. */
function readEslint(text, root) {
    const files = (0,domain_json/* parseJson */.qF)(text);
    if (!Array.isArray(files))
        return null;
    return files.flatMap((file) => (0,domain_json/* listAt */.gT)(file, "messages").map((message) => analyserFinding({
        tool: "eslint",
        rule: (0,domain_json/* textAt */.$6)(message, "ruleId") || "parse-error",
        severity: (0,domain_json/* numberAt */.tk)(message, "severity") === 1 ? "warning" : "error",
        message: (0,domain_json/* textAt */.$6)(message, "message"),
        file: relativePath((0,domain_json/* textAt */.$6)(file, "filePath"), root),
        line: (0,domain_json/* numberAt */.tk)(message, "line"),
    })));
}

;// CONCATENATED MODULE: ./build/src/checks/static-analysis/tsc-output.js

const located = /^([^\s(][^(]{0,500})\((\d+),\d+\): (error|warning) (TS\d+): (.*)$/;
const general = /^(error|warning) (TS\d+): (.*)$/;
/** The findings in what `tsc --pretty false` prints. */
function readTsc(text) {
    return text.split("\n").flatMap((line) => {
        const short = line.slice(0, 3000);
        const [, file, number, kind, rule, message] = located.exec(short) ?? [];
        if (file !== undefined)
            return [finding({ file, line: Number(number), kind, rule, message })];
        const [, word, code, why] = general.exec(short) ?? [];
        return code === undefined ? [] : [finding({ kind: word, rule: code, message: why })];
    });
}
function finding({ file, line, kind, rule = "tsc", message = "" }) {
    const severity = kind === "warning" ? "warning" : "error";
    return analyserFinding({ tool: "tsc", rule, severity, message, file, line });
}

;// CONCATENATED MODULE: ./build/src/checks/static-analysis/run-analyser.js









const largestReport = 20 * 1024 * 1024;
/** Runs one analyser in the sandbox and reads what it found. */
async function runAnalyser(request) {
    const { analyser, workspace, sandbox, timeoutMs, outputFile, signal } = request;
    if (analyser.report !== undefined)
        await deleteMatches(workspace.directory, analyser.report);
    const result = await sandbox.run({
        workspace,
        argv: ["sh", "-c", analyser.run],
        timeoutMs,
        outputFile,
        signal,
    });
    signal.throwIfAborted();
    const output = usefulTail(result.output);
    const broken = (why) => ({ status: "broken", why, output });
    if (result.timedOut)
        return broken(`timed out after ${Number((timeoutMs / 60_000).toFixed(2))} minutes`);
    if (result.exitCode === null)
        return broken(`was ended by ${result.signal ?? "a signal"}`);
    if (result.exitCode === 126 || result.exitCode === 127)
        return broken("could not be run: command not found");
    const findings = await readFindings(request, result);
    if (findings === null)
        return broken(`left no readable ${analyser.report ?? "result in its output"}`);
    if (result.exitCode !== 0 && findings.length === 0 && analyser.format !== "exit-code")
        return broken(`ended with exit code ${result.exitCode} and no finding`);
    return { status: "ran", exitCode: result.exitCode, findings, output };
}
async function readFindings(request, result) {
    const { analyser, sandbox, workspace } = request;
    const { name, format } = analyser;
    if (format === "exit-code")
        return [];
    const root = sandbox.pathInside(workspace);
    const texts = analyser.report === undefined
        ? [await outputText(request, result)]
        : await reportTexts(workspace.directory, analyser.report);
    const all = [];
    for (const text of texts) {
        if (text === null)
            return null;
        const found = format === "tsc"
            ? readTsc(text)
            : format === "eslint"
                ? readEslint(text, root)
                : readSarif({ name, text, root });
        if (found === null)
            return null;
        all.push(...found);
    }
    return texts.length === 0 ? null : all;
}
/** A log in the output may stand among other lines: it goes from the first line that opens it to the last brace. */
async function outputText({ analyser, outputFile }, result) {
    const text = (0,plain_text.cleanText)(await completeOutput(result, outputFile), Number.POSITIVE_INFINITY);
    if (analyser.format !== "sarif")
        return text;
    const from = text.search(/^\{/m);
    return from === -1 ? text : text.slice(from, text.lastIndexOf("}") + 1);
}
async function reportTexts(directory, pattern) {
    const { files, complete } = await matchFiles(directory, pattern);
    if (!complete)
        return [null];
    return Promise.all(files.map((file) => readBounded((0,external_node_path_.join)(directory, file), largestReport)));
}

;// CONCATENATED MODULE: ./build/src/checks/static-analysis/static-analysis.js
var static_analysis_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var static_analysis_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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









const static_analysis_check = "static-analysis";
const usualTimeoutMs = 600_000;
/** Runs the project's analysers on a clean checkout of the candidate and reports what they didn't say of the base. */
function createStaticAnalysis(sources) {
    const analyseBase = rememberRuns((sha, analysers, signal) => analyseCommit(sources, { sha, analysers, signal }));
    return {
        async run(candidate, signal) {
            const started = performance.now();
            const result = await analyse({ sources, analyseBase, candidate, signal });
            return { check: static_analysis_check, ...result, durationMs: Math.round(performance.now() - started) };
        },
    };
}
async function analyse({ sources, analyseBase, candidate, signal }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { repository, setup } = sources;
        const checkout = static_analysis_addDisposableResource(env_1, await prepareCheckout({ repository, setup, sha: candidate.headSha, signal }), true);
        if (!checkout.setup.ok)
            return setupBlocked(checkout.setup, candidate);
        const analysers = sources.analysers.length > 0 ? sources.analysers : await detected(sources, candidate, checkout);
        if (analysers.length === 0)
            return { status: "passed", summary: "no analyser configured", findings: [], tools: [] };
        const runs = await runAll(sources, checkout, { sha: candidate.headSha, analysers, signal });
        const doubtful = analysers.filter((_, index) => needsBase(runs[index]));
        const baseRuns = doubtful.length === 0 ? [] : await analyseBase(candidate.baseSha, doubtful, signal);
        const comparisons = analysers.map((analyser, index) => compareRuns(analyser, runs[index], baseRuns[doubtful.indexOf(analyser)] ?? null));
        return { ...combine(comparisons), tools: analysers.map((analyser) => analyser.name) };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = static_analysis_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function detected({ repository }, candidate, checkout) {
    const baseNames = baseRootNames(checkout.rootNames, candidate.files);
    return detectAnalysers({
        rootNames: [...new Set([...baseNames, ...checkout.rootNames])],
        baseManifest: baseNames.includes("package.json")
            ? await repository.readFile(candidate.baseSha, "package.json")
            : null,
        installed: (name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(checkout.workspace.directory, "node_modules", name, "package.json")),
    });
}
async function analyseCommit(sources, about) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const { repository, setup } = sources;
        const checkout = static_analysis_addDisposableResource(env_2, await prepareCheckout({ repository, setup, sha: about.sha, signal: about.signal }), true);
        // Without `await` the checkout would be gone before the analysers ran.
        if (checkout.setup.ok)
            return await runAll(sources, checkout, about);
        return about.analysers.map(() => ({
            status: "broken",
            why: "had no dependencies on the base",
            output: "",
        }));
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = static_analysis_disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
/** One after the other: analysers may share caches in the checkout. */
async function runAll({ sandbox, outputDirectory }, { workspace }, { sha, analysers, signal }) {
    const runs = [];
    for (const [index, analyser] of analysers.entries()) {
        const outputFile = (0,external_node_path_.join)(outputDirectory, `analysis-${index}-${sha.slice(0, 12)}.log`);
        const { timeoutMs = usualTimeoutMs } = analyser;
        runs.push(await runAnalyser({ analyser, workspace, sandbox, timeoutMs, outputFile, signal }));
    }
    return runs;
}
const static_analysis_keptFindings = 100;
function combine(comparisons) {
    const blocked = comparisons.filter((one) => one.status === "blocked");
    const failed = comparisons.some((one) => one.status === "failed");
    const outputs = comparisons.flatMap((one) => (one.output === undefined ? [] : [one.output]));
    return {
        status: blocked.length > 0 ? "blocked" : failed ? "failed" : "passed",
        ...(blocked.length > 0 ? { repairable: blocked.every((one) => one.repairable === true) } : {}),
        summary: comparisons.map((one) => one.note).join("; "),
        findings: comparisons.flatMap((one) => one.findings).slice(0, static_analysis_keptFindings),
        ...(outputs.length === 0 ? {} : { output: outputs.join("\n") }),
    };
}

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/judge-tests.js
/** The verdict on a test run. Only exit code 0 together with a count of at least one executed test passes. */
function judgeTests(evidence) {
    const { command, result, reports, reportPattern } = evidence;
    const counts = reports.status === "read" ? reports.report : reportPattern === undefined ? evidence.output : null;
    const failed = (summary) => ({ status: "failed", summary, counts });
    const blocked = (summary, repairable = true) => ({
        status: "blocked",
        summary,
        repairable,
        counts,
    });
    if (result.timedOut)
        return failed(`${command} timed out after ${evidence.timeoutMinutes} minutes; its whole process group was killed`);
    if (result.exitCode === 127)
        return blocked(`${command} could not be run: a command was not found`, !programMissing(command, result.output));
    if (result.exitCode === null)
        return failed(`${command} was ended by ${result.signal ?? "a signal"}`);
    if (result.exitCode !== 0)
        return failed(`${command} ended with exit code ${result.exitCode}${failing(counts)}`);
    if (reports.status === "unreadable")
        return blocked(`the test report ${reports.file} could not be read`);
    if (reports.status === "none" && reportPattern !== undefined)
        return blocked(`${command} wrote no test report that matches ${reportPattern}`);
    if (counts === null)
        return blocked(`${command} ended with exit code 0, but nothing shows that a test ran; name its report in tests.report of .dev-agent.yml`);
    if (counts.failed > 0)
        return failed(`${command} ended with exit code 0${failing(counts)}`);
    if (counts.passed === 0)
        return blocked(`${command}: no test was executed`);
    return { status: "passed", summary: `${command}: ${judge_tests_describe(counts)}`, counts };
}
function failing(counts) {
    if (counts === null)
        return "";
    const total = counts.passed + counts.failed;
    return counts.failed > 0
        ? `, ${counts.failed} of ${total} tests failed`
        : `, although ${counts.format} shows no failing test`;
}
function judge_tests_describe({ passed, skipped, format }) {
    return `${passed} passed${skipped > 0 ? `, ${skipped} skipped` : ""} (${format})`;
}
/** Whether the command's own program is what is missing; then nothing in the repository can help. */
function programMissing(command, output) {
    const program = command.trim().split(/\s+/)[0] ?? "";
    return output.split("\n").some((line) => line.includes(`: ${program}: `) && line.includes("not found"));
}

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/test-failure.js


const nameLength = 200;
const messageLines = 8;
const messageLength = 600;
// Frames inside tools tell the coder nothing; those of the project's own files stay.
const toolFrame = /^\s*at .*(?:node:internal|node_modules)|^\s*at (?:async )?(?:Test|Suite)\.|^\s*\d+: /;
/** A failing test with the first useful lines of its error. */
function testFailure(name, error) {
    const lines = (0,plain_text.cleanText)(error.slice(0, 20 * messageLength))
        .split("\n")
        .filter((line) => line.trim() !== "" && !toolFrame.test(line))
        .slice(0, messageLines);
    return {
        name: (0,plain_text.clip)((0,plain_text.cleanLine)(name, 10 * nameLength), nameLength),
        message: (0,plain_text.clip)(hideTokens(lines.join("\n").trim()), messageLength),
    };
}

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/parsers/cargo.js

const result = /^test result: \w+\. (\d+) passed; (\d+) failed; (\d+) ignored;/;
const nextest = /^ *Summary \[[^\]]{1,40}\] [\d/]{1,20} tests? run: (\d+) passed(.{0,200})$/;
/** `cargo test`, one summary per crate and doc-test, and `cargo nextest`. */
const parseCargo = (text) => {
    const lines = text.split("\n");
    let [passed, failed, skipped] = [0, 0, 0];
    let found = 0;
    for (const line of lines) {
        const match = result.exec(line) ?? nextest.exec(line);
        if (match === null)
            continue;
        const rest = match.length === 3 ? (match[2] ?? "") : undefined;
        const of = (word, direct) => Number(rest === undefined ? direct : (new RegExp(`(\\d+) ${word}`).exec(rest)?.[1] ?? 0));
        found += 1;
        passed += Number(match[1]);
        failed += of("failed", match[2]);
        skipped += of("skipped", match[3]);
    }
    return found === 0 ? null : { format: "cargo test", passed, failed, skipped, failures: failures(lines) };
};
function failures(lines) {
    return lines
        .flatMap((line, index) => {
        const name = /^---- (.+) stdout ----$/.exec(line)?.[1];
        if (name === undefined)
            return [];
        const following = lines.slice(index + 1, index + 30);
        const end = following.findIndex((next) => /^(?:---- |failures:|stack backtrace:|note: )/.test(next));
        return [testFailure(name, following.slice(0, end === -1 ? 12 : end).join("\n"))];
    })
        .slice(0, 20);
}

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/parsers/go-json.js


/** The event lines of `go test -json`. */
const parseGoJson = (text) => {
    const outcomes = new Map();
    const output = new Map();
    const badPackages = new Set();
    let events = 0;
    for (const line of text.split("\n")) {
        if (!line.startsWith("{") || !line.includes('"Action"'))
            continue;
        const event = (0,domain_json/* parseJson */.qF)(line);
        const [action, test, where] = [(0,domain_json/* textAt */.$6)(event, "Action"), (0,domain_json/* textAt */.$6)(event, "Test"), (0,domain_json/* textAt */.$6)(event, "Package")];
        if (action === "")
            continue;
        events += 1;
        const key = `${where}\0${test}`;
        if (action === "output")
            keep(output, key, (0,domain_json/* textAt */.$6)(event, "Output"));
        else if (action === "fail" && test === "")
            badPackages.add(where);
        else if (["pass", "fail", "skip"].includes(action) && test !== "")
            outcomes.set(key, action);
    }
    if (events === 0)
        return null;
    const of = (action) => [...outcomes].filter(([, outcome]) => outcome === action);
    const failed = of("fail").map(([key]) => key);
    // A package that doesn't build fails without a failing test.
    const broken = [...badPackages].filter((name) => !failed.some((key) => key.startsWith(`${name}\0`)));
    const leaves = failed.filter((key) => !failed.some((other) => other.startsWith(`${key}/`)));
    const failing = [...leaves, ...broken.map((name) => `${name}\0`)].slice(0, 20);
    return {
        format: "go test -json",
        passed: of("pass").length,
        failed: failed.length + broken.length,
        skipped: of("skip").length,
        failures: failing.map((key) => testFailure(key.replace("\0", " ").trim(), (output.get(key) ?? []).join(""))),
    };
};
const go_json_frames = /^(?:=== |\s*--- (?:PASS|FAIL|SKIP): |PASS$|FAIL$)/;
function keep(output, key, text) {
    if (go_json_frames.test(text))
        return;
    const kept = output.get(key) ?? [];
    if (kept.length < 12)
        kept.push(text.slice(0, 500));
    output.set(key, kept);
}

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/parsers/go-plain.js

const packageLine = /^(ok|FAIL|\?|---) ?\s+(\S+)\s+(?:[\d.]+s|\(cached\)|\[[a-z ]+\])(.*)$/;
const testLine = /^\s*--- (PASS|FAIL|SKIP): (\S+)/;
/** `go test` without `-json`: tests where `-v` lists them, else packages. */
const parseGoPlain = (text) => {
    const lines = text.split("\n");
    const packages = lines.flatMap((line) => {
        const match = packageLine.exec(line);
        return match === null || match[1] === "---" ? [] : [{ status: match[1], line }];
    });
    if (packages.length === 0)
        return null;
    const tests = lines.flatMap((line) => testLine.exec(line)?.[1] ?? []);
    const ran = packages.filter((one) => one.status === "ok" && !/\[no test/.test(one.line)).length;
    const badPackages = packages.filter((one) => one.status === "FAIL").length;
    const listed = tests.includes("PASS");
    const of = (status) => tests.filter((test) => test === status).length;
    return {
        format: listed ? "go test -v" : "go test, packages",
        passed: listed ? of("PASS") : ran,
        failed: Math.max(of("FAIL"), badPackages),
        skipped: of("SKIP"),
        failures: go_plain_failures(lines),
    };
};
function go_plain_failures(lines) {
    const found = [];
    let inside = false;
    for (const line of lines) {
        const match = testLine.exec(line);
        if (match !== null) {
            inside = match[1] === "FAIL";
            if (inside)
                found.push({ name: match[2] ?? "", error: [] });
        }
        else if (/^(?:FAIL|ok|=== )/.test(line))
            inside = false;
        else if (inside)
            found.at(-1)?.error.push(line);
    }
    return found.slice(0, 20).map(({ name, error }) => testFailure(name, error.slice(0, 12).join("\n")));
}

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/parsers/word-counts.js
/** Counts in a summary such as `1 failed | 3 passed, 2 skipped`, by word. */
function wordCounts(summary) {
    const counts = new Map();
    for (const [, number, word] of summary.matchAll(/(\d{1,9}) ([a-z]+)/g))
        counts.set(word ?? "", (counts.get(word ?? "") ?? 0) + Number(number));
    return (...words) => words.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
}

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/parsers/jest-console.js


const summary = /^(Tests|Test Suites): +((?:\d+ [a-z]+(?:, )?){1,6})$/;
/** The summary that jest prints. */
const parseJestConsole = (text) => {
    const lines = text.split("\n");
    const found = lines.flatMap((line) => {
        const match = summary.exec(line);
        return match === null ? [] : [{ label: match[1], counts: match[2] ?? "" }];
    });
    if (found.length === 0)
        return nothing.test(text) ? none : null;
    const of = (label) => wordCounts(found
        .filter((one) => one.label === label)
        .map((one) => one.counts)
        .join("\n"));
    const tests = of("Tests");
    return {
        format: "jest",
        passed: tests("passed"),
        failed: Math.max(tests("failed"), of("Test Suites")("failed")),
        skipped: tests("skipped", "todo"),
        failures: jest_console_failures(lines),
    };
};
const nothing = /^No tests found, exiting with code \d$/m;
const none = { format: "jest", passed: 0, failed: 0, skipped: 0, failures: [] };
function jest_console_failures(lines) {
    const seen = new Set();
    return lines
        .flatMap((line, index) => {
        const name = /^ {2}● (\S.*)$/.exec(line)?.[1];
        if (name === undefined || name === "Console" || seen.has(name))
            return [];
        seen.add(name);
        const following = lines.slice(index + 1, index + 20);
        const end = following.findIndex((next) => /^ {2}● |^Test Suites: /.test(next));
        return [testFailure(name, following.slice(0, end === -1 ? following.length : end).join("\n"))];
    })
        .slice(0, 20);
}

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/parsers/jest-json.js


/** The JSON of vitest and jest. */
const parseJestJson = (text) => {
    const json = (0,domain_json/* parseJson */.qF)(text);
    const passed = (0,domain_json/* numberAt */.tk)(json, "numPassedTests");
    const failed = (0,domain_json/* numberAt */.tk)(json, "numFailedTests");
    if (passed === undefined || failed === undefined)
        return null;
    const files = (0,domain_json/* listAt */.gT)(json, "testResults");
    // A file that fails before its first test has no failing test.
    const broken = files.filter((file) => (0,domain_json/* textAt */.$6)(file, "status") === "failed" && !hasFailure(file));
    const unsuccessful = (0,domain_json/* isObject */.Gv)(json) && json.success === false ? 1 : 0;
    const tests = files.flatMap((file) => (0,domain_json/* listAt */.gT)(file, "assertionResults"));
    return {
        format: "vitest/jest JSON",
        passed,
        failed: Math.max(failed + broken.length, unsuccessful),
        skipped: ((0,domain_json/* numberAt */.tk)(json, "numPendingTests") ?? 0) + ((0,domain_json/* numberAt */.tk)(json, "numTodoTests") ?? 0),
        failures: [
            ...tests
                .filter((test) => (0,domain_json/* textAt */.$6)(test, "status") === "failed")
                .slice(0, 20)
                .map((test) => testFailure((0,domain_json/* textAt */.$6)(test, "fullName"), (0,domain_json/* listAt */.gT)(test, "failureMessages").join("\n"))),
            ...broken.slice(0, 20).map((file) => testFailure((0,domain_json/* textAt */.$6)(file, "name"), (0,domain_json/* textAt */.$6)(file, "message"))),
        ],
    };
};
function hasFailure(file) {
    return (0,domain_json/* listAt */.gT)(file, "assertionResults").some((test) => (0,domain_json/* textAt */.$6)(test, "status") === "failed");
}

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/parsers/maven.js

const maven_summary = /^(?:\[[A-Z]+\] )?Tests run: (\d+), Failures: (\d+), Errors: (\d+), Skipped: (\d+)$/;
/** The totals that Maven's surefire prints, one per module. */
const parseMaven = (text) => {
    const lines = text.split("\n");
    const modules = lines.flatMap((line) => {
        const match = maven_summary.exec(line.trimEnd());
        return match === null ? [] : [match.slice(1).map(Number)];
    });
    if (modules.length === 0)
        return null;
    const of = (column) => modules.reduce((sum, numbers) => sum + (numbers[column] ?? 0), 0);
    const failed = of(1) + of(2);
    return {
        format: "surefire",
        passed: of(0) - failed - of(3),
        failed,
        skipped: of(3),
        failures: lines.flatMap(readFailure).slice(0, 20),
    };
};
function readFailure(line) {
    const match = /^\[ERROR\] {3}(\S+:\d+)(.*)$/.exec(line);
    return match === null ? [] : [testFailure(match[1] ?? "", match[2] ?? "")];
}

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/parsers/mocha-console.js

const mocha_console_count = /^ *(\d{1,9}) (passing|failing|pending)(?: \(\d+m?s\))?$/;
/** The summary of mocha's console reporters. */
const parseMochaConsole = (text) => {
    const lines = text.split("\n");
    const sums = { passing: 0, failing: 0, pending: 0 };
    let found = false;
    for (const line of lines) {
        const match = mocha_console_count.exec(line);
        if (match === null)
            continue;
        const word = match[2];
        sums[word] += Number(match[1]);
        found ||= word === "passing";
    }
    if (!found)
        return null;
    const { passing, failing, pending } = sums;
    return { format: "mocha", passed: passing, failed: failing, skipped: pending, failures: mocha_console_failures(lines) };
};
function mocha_console_failures(lines) {
    const from = lines.findIndex((line) => / failing$/.test(line));
    if (from === -1)
        return [];
    const blocks = [];
    for (const line of lines.slice(from + 1)) {
        const start = /^ {2}\d+\) (.+)$/.exec(line)?.[1];
        if (start !== undefined)
            blocks.push([start]);
        else
            blocks.at(-1)?.push(line);
    }
    return blocks.slice(0, 20).map((block) => {
        const end = block.findIndex((line) => line.endsWith(":"));
        const title = block.slice(0, end + 1).map((line) => line.trim());
        return testFailure(title.join(" › ").replace(/:$/, ""), block.slice(end + 1, end + 20).join("\n"));
    });
}

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/parsers/mocha-json.js


/** The JSON of mocha. */
const parseMochaJson = (text) => {
    const json = (0,domain_json/* parseJson */.qF)(text);
    const stats = (0,domain_json/* objectAt */.lJ)(json, "stats");
    const passed = (0,domain_json/* numberAt */.tk)(stats, "passes");
    const failed = (0,domain_json/* numberAt */.tk)(stats, "failures");
    if (passed === undefined || failed === undefined)
        return null;
    return {
        format: "mocha JSON",
        passed,
        failed,
        skipped: (0,domain_json/* numberAt */.tk)(stats, "pending") ?? 0,
        failures: (0,domain_json/* listAt */.gT)(json, "failures")
            .slice(0, 20)
            .map((test) => testFailure((0,domain_json/* textAt */.$6)(test, "fullTitle"), (0,domain_json/* textAt */.$6)((0,domain_json/* objectAt */.lJ)(test, "err"), "message"))),
    };
};

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/parsers/file-as-test.js
/**
 * Whether node's test runner reports a file here, not a test: it counts a file that holds no test as one passed
 * test named by its path.
 */
function isFileNotTest(name) {
    return /^[^\s›]{1,500}\.[cm]?[jt]sx?$/.test(name);
}

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/parsers/tap.js


const point = /^(not )?ok\b(?: (\d+))?(?: ?-)? ?(.*)$/;
/** TAP 12 to 14, top level only. A summary (node:test, tape) is preferred to the points; tests missing from the plan failed. */
const parseTap = (text) => {
    const lines = text.split("\n");
    const summary = summaryCounts(lines, "#");
    if (summary !== null) {
        const files = lines.filter((line) => isFileNotTest(/^ok \d+ - (\S+)$/.exec(line)?.[1] ?? "")).length;
        return { ...summary, format: "TAP", passed: summary.passed - files, failures: tapFailures(lines) };
    }
    const planned = lines.flatMap((line) => /^1\.\.(\d+)\b/.exec(line)?.[1] ?? []).map(Number);
    const [total] = planned;
    if (total === undefined)
        return null;
    const points = lines.flatMap((line) => readPoint(line) ?? []);
    const missing = planned.reduce((sum, plan) => sum + plan, 0) - points.length;
    const bailed = lines.some((line) => line.startsWith("Bail out!")) ? 1 : 0;
    return {
        format: "TAP",
        passed: points.filter((one) => one === "passed").length,
        failed: points.filter((one) => one === "failed").length + Math.max(0, missing) + bailed,
        skipped: points.filter((one) => one === "skipped").length,
        failures: tapFailures(lines),
    };
};
function readPoint(line) {
    const match = point.exec(line);
    if (match === null)
        return null;
    if (/(?:^| )# ?(?:skip|todo)\b/i.test(match[3] ?? ""))
        return "skipped";
    return match[1] === undefined ? "passed" : "failed";
}
/** Sums the `tests N`, `pass N`, `fail N` … blocks that node's reporters end with; null without one. */
function summaryCounts(lines, mark) {
    const sums = {};
    for (const line of lines) {
        if (!line.startsWith(mark))
            continue;
        const match = /^. (tests|pass|fail|cancelled|skipped|todo) {1,3}(\d{1,9})$/.exec(line);
        if (match?.[1] !== undefined)
            sums[match[1]] = (sums[match[1]] ?? 0) + Number(match[2]);
    }
    if (sums.tests === undefined || sums.pass === undefined)
        return null;
    const of = (key) => sums[key] ?? 0;
    return { passed: of("pass"), failed: of("fail") + of("cancelled"), skipped: of("skipped") + of("todo") };
}
/** Failing points at any depth, but not parents that failed only through their subtests. */
function tapFailures(lines) {
    const failures = [];
    for (const [index, line] of lines.entries()) {
        const match = /^ *not ok \d+ -? ?(.*)$/.exec(line);
        if (match === null || /# ?(?:skip|todo)\b/i.test(match[1] ?? ""))
            continue;
        const details = lines.slice(index + 1, index + 30);
        const end = details.findIndex((detail) => detail.trim() === "..." || /^ *(?:not )?ok /.test(detail));
        const block = end === -1 ? details : details.slice(0, end);
        if (block.some((detail) => detail.includes("subtestsFailed")))
            continue;
        failures.push(testFailure(match[1] ?? "", yamlError(block)));
        if (failures.length === 20)
            break;
    }
    return failures;
}
const noise = /^(?:---|duration_ms|type|location|failureType|code|name|stack|operator|at)\b:?|^---$/;
function yamlError(block) {
    const stack = block.findIndex((line) => /^ *stack: /.test(line));
    return block
        .slice(0, stack === -1 ? block.length : stack)
        .map((line) => line.trim())
        .filter((line) => !noise.test(line))
        .join("\n");
}

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/parsers/node-spec.js



const duration = / \([\d.]+m?s\)$/;
/** What node's own test runner prints on a terminal and in most logs. */
const parseNodeSpec = (text) => {
    const lines = text.split("\n");
    const counts = summaryCounts(lines, "ℹ");
    if (counts === null)
        return null;
    const passing = lines.filter((line) => line.startsWith("✔ "));
    const files = passing.filter((line) => isFileNotTest(line.slice(2).replace(duration, ""))).length;
    return { ...counts, format: "node:test", passed: counts.passed - files, failures: node_spec_failures(lines) };
};
function node_spec_failures(lines) {
    const from = lines.indexOf("✖ failing tests:");
    if (from === -1)
        return [];
    const found = [];
    for (const line of lines.slice(from + 1)) {
        if (/^test at /.test(line))
            continue;
        if (line.startsWith("✖ "))
            found.push({ name: line.slice(2).replace(duration, ""), error: [] });
        else
            found.at(-1)?.error.push(line);
    }
    return found.slice(0, 20).map(({ name, error }) => testFailure(name, error.slice(0, 30).join("\n")));
}

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/parsers/other-runners.js
/** Runners with one summary line: groups `passed`, or `total` less the others, `failed` and `skipped`. */
const summaries = [
    ["deno", /^(?:ok|FAILED) \| (?<passed>\d+) passed(?: \(\d+ steps?\))? \| (?<failed>\d+) failed/],
    ["ava", /^ {2}(?<passed>\d+) tests? passed$/],
    ["playwright", /^ {2}(?<passed>\d+) passed \([\d.]+m?s?\)$/],
    ["jasmine", /^(?<total>\d+) specs?, (?<failed>\d+) failures?(?:, (?<skipped>\d+) pending specs?)?$/],
    ["rspec", /^(?<total>\d+) examples?, (?<failed>\d+) failures?(?:, (?<skipped>\d+) pending)?/],
    [
        "minitest",
        /^(?<total>\d+) runs, \d+ assertions, (?<failed>\d+) failures, \d+ errors, (?<skipped>\d+) skips/,
    ],
    ["phpunit", /^OK \((?<passed>\d+) tests?, \d+ assertions?\)$/],
    [
        "dotnet",
        /^(?:Passed|Failed)! +- Failed: +(?<failed>\d+), Passed: +(?<passed>\d+), Skipped: +(?<skipped>\d+)/,
    ],
    ["ctest", /^\d+% tests passed, (?<failed>\d+) tests? failed out of (?<total>\d+)$/],
    ["googletest", /^\[ {2}PASSED {2}\] (?<passed>\d+) tests?\.$/],
    ["gradle", /^(?<total>\d+) tests? completed, (?<failed>\d+) failed(?:, (?<skipped>\d+) skipped)?$/],
    ["bun test", /^ *(?<passed>\d+) pass$/],
];
/** The first runner of the list whose summary is there; all its summaries are added up. Names of failing tests aren't read. */
const parseOtherRunners = (text) => {
    const lines = text.split("\n");
    for (const [format, pattern] of summaries) {
        const found = [];
        for (const line of lines) {
            const groups = pattern.exec(line)?.groups;
            if (groups !== undefined)
                found.push(groups);
        }
        if (found.length === 0)
            continue;
        const of = (key) => found.reduce((sum, groups) => sum + Number(groups[key] ?? 0), 0);
        const [failed, skipped] = [of("failed"), of("skipped")];
        const passed = found.some((groups) => groups.total !== undefined)
            ? Math.max(0, of("total") - failed - skipped)
            : of("passed");
        return { format, passed, failed, skipped, failures: [] };
    }
    return null;
};

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/parsers/pytest-console.js


const ended = /^=* ?(.{1,300}?) in \d[\d.]{0,15}s(?: \([\d:]{1,20}\))? ?=*$/;
const part = /^\d{1,9} (?:failed|passed|skipped|deselected|xfailed|xpassed|warnings?|errors?|rerun|subtests passed)$/;
/** The last line of pytest, with or without `-q`. */
const parsePytestConsole = (text) => {
    const lines = text.split("\n");
    const summaries = lines.flatMap((line) => {
        const counts = ended.exec(line)?.[1];
        if (counts === undefined)
            return [];
        return counts === "no tests ran" || counts.split(", ").every((one) => part.test(one)) ? [counts] : [];
    });
    if (summaries.length === 0)
        return null;
    const of = wordCounts(summaries.join("\n"));
    return {
        format: "pytest",
        passed: of("passed", "xpassed"),
        failed: of("failed", "error", "errors"),
        skipped: of("skipped", "xfailed"),
        failures: pytest_console_failures(lines),
    };
};
function pytest_console_failures(lines) {
    const errors = sectionErrors(lines);
    return lines
        .flatMap((line) => {
        const match = /^(?:FAILED|ERROR) (\S.*?)(?: - (.*))?$/.exec(line);
        if (match === null)
            return [];
        const name = match[1] ?? "";
        const section = name.split("::").slice(1).join(".");
        return [testFailure(name, errors.get(section) ?? match[2] ?? "")];
    })
        .slice(0, 20);
}
/** The `E` lines and the place of each failing test, by the name in its section's heading. */
function sectionErrors(lines) {
    const errors = new Map();
    let name;
    for (const line of lines) {
        const heading = /^_{3,} (.{1,300}?) _{3,}$/.exec(line)?.[1];
        if (heading !== undefined)
            name = heading;
        else if (/^={3,}/.test(line))
            name = undefined;
        else if (name !== undefined && (/^E {3}/.test(line) || /^\S+:\d+: \w+/.test(line)))
            errors.set(name, `${errors.get(name) ?? ""}${line}\n`.slice(0, 2000));
    }
    return errors;
}

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/parsers/python-unittest.js

const verdict = /^(?:OK|FAILED|NO TESTS RAN)(?: \((.{1,200})\))?$/;
/** `python -m unittest`. */
const parsePythonUnittest = (text) => {
    const lines = text.split("\n");
    let [ran, failed, skipped] = [0, 0, 0];
    let runs = 0;
    for (const [index, line] of lines.entries()) {
        const match = /^Ran (\d{1,9}) tests? in \d/.exec(line);
        const end = match === null
            ? null
            : verdict.exec(lines
                .slice(index + 1, index + 4)
                .join("")
                .trim());
        if (match === null || end === null)
            continue;
        const of = (key) => Number(new RegExp(`(?:^|, )${key}=(\\d+)`).exec(end[1] ?? "")?.[1] ?? 0);
        runs += 1;
        ran += Number(match[1]);
        failed += of("failures") + of("errors") + of("unexpected successes");
        skipped += of("skipped") + of("expected failures");
    }
    if (runs === 0)
        return null;
    const passed = Math.max(0, ran - failed - skipped);
    return { format: "unittest", passed, failed, skipped, failures: python_unittest_failures(lines) };
};
function python_unittest_failures(lines) {
    return lines
        .flatMap((line, index) => {
        const name = /^(?:FAIL|ERROR): (.+)$/.exec(line)?.[1];
        if (name === undefined || !/^={10,}$/.test(lines[index - 1] ?? ""))
            return [];
        const following = lines.slice(index + 2, index + 60);
        const end = following.findIndex((next) => /^[=-]{10,}$/.test(next));
        return [
            testFailure(name, following
                .slice(0, end === -1 ? 40 : end)
                .filter(Boolean)
                .slice(-4)
                .join("\n")),
        ];
    })
        .slice(0, 20);
}

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/parsers/vitest-console.js


/** The summary that vitest prints. */
const parseVitestConsole = (text) => {
    const lines = text.split("\n");
    const summaries = (label) => lines.flatMap((line) => (line.trimStart().startsWith(`${label}  `) ? [line.trim()] : []));
    const tests = summaries("Tests").filter((line) => /\(\d+\)$|no tests$/.test(line));
    const files = summaries("Test Files").filter((line) => /\(\d+\)$|no tests$/.test(line));
    if (files.length === 0)
        return vitest_console_nothing.test(text) ? vitest_console_none : null;
    const ofTests = wordCounts(tests.join("\n"));
    return {
        format: "vitest",
        passed: ofTests("passed"),
        failed: Math.max(ofTests("failed"), wordCounts(files.join("\n"))("failed")),
        skipped: ofTests("skipped", "todo"),
        failures: vitest_console_failures(lines),
    };
};
const vitest_console_nothing = /^No test files found, exiting with code \d$/m;
const vitest_console_none = { format: "vitest", passed: 0, failed: 0, skipped: 0, failures: [] };
function vitest_console_failures(lines) {
    const found = lines.flatMap((line, index) => {
        const name = /^ FAIL {1,2}(\S.*)$/.exec(line)?.[1];
        return name === undefined ? [] : [testFailure(name, block(lines, index + 1))];
    });
    return found.slice(0, 20);
}
function block(lines, from) {
    const following = lines.slice(from, from + 12);
    const end = following.findIndex((line) => /^ FAIL |^⎯/.test(line));
    return following.slice(0, end === -1 ? following.length : end).join("\n");
}

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/test-report.js
const keptFailures = 20;
function addReports(reports) {
    if (reports.length === 0)
        return null;
    const sum = (key) => reports.reduce((total, report) => total + report[key], 0);
    return {
        format: [...new Set(reports.map((report) => report.format))].join(", "),
        passed: sum("passed"),
        failed: sum("failed"),
        skipped: sum("skipped"),
        failures: reports.flatMap((report) => report.failures).slice(0, keptFailures),
    };
}

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/read-output.js
















const consoles = [
    parseNodeSpec,
    parseTap,
    parseVitestConsole,
    parseJestConsole,
    parsePytestConsole,
    parsePythonUnittest,
    parseCargo,
    parseMaven,
    parseMochaConsole,
    parseGoPlain,
];
const longestLine = 2000;
/** What a test command's output says was executed; null when nothing in it is known. Machine formats go first. */
function readOutput(output) {
    const machine = parseGoJson(output) ?? jsonReport(output);
    if (machine !== null)
        return machine;
    const text = (0,plain_text.cleanText)(output, Number.POSITIVE_INFINITY)
        .split("\n")
        .map((line) => (line.length > longestLine ? line.slice(0, longestLine) : line))
        .join("\n");
    const found = consoles.flatMap((parse) => parse(text) ?? []);
    return addReports(found) ?? parseOtherRunners(text);
}
/** A JSON report printed among other lines: on one line, or from a line `{` to a line `}`. */
function jsonReport(output) {
    const oneLine = output
        .split("\n")
        .findLast((line) => line.startsWith('{"') && line.trimEnd().endsWith("}"));
    const from = output.search(/^\{\s*$/m);
    const to = output.lastIndexOf("\n}");
    const spread = from !== -1 && to > from ? output.slice(from, to + 2) : undefined;
    for (const text of [oneLine, spread]) {
        const found = text === undefined ? null : (parseJestJson(text) ?? parseMochaJson(text));
        if (found !== null)
            return found;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/parsers/xml-tokens.js
/**
 * Splits a document into tokens in one pass. Elements must nest; entities other than the five built in are left as
 * they are, and a document type declaration is refused, so nothing is ever expanded. Throws `SyntaxError`.
 */
function* xmlTokens(xml) {
    const open = [];
    let roots = 0;
    let at = xml.startsWith("\ufeff") ? 1 : 0;
    while (at < xml.length) {
        const next = xml.indexOf("<", at);
        const text = xml.slice(at, next === -1 ? xml.length : next);
        if (open.length > 0 && text !== "")
            yield { kind: "text", text: decode(text) };
        else if (text.trim() !== "")
            throw new SyntaxError("text outside the root element");
        if (next === -1)
            break;
        at = next;
        if (xml.startsWith("<!--", at))
            at = after(xml, "-->", at + 4);
        else if (xml.startsWith("<?", at))
            at = after(xml, "?>", at + 2);
        else if (xml.startsWith("<![CDATA[", at)) {
            const end = after(xml, "]]>", at + 9);
            yield { kind: "text", text: xml.slice(at + 9, end - 3) };
            at = end;
        }
        else if (xml.startsWith("<!", at))
            throw new SyntaxError("a document type declaration is not accepted");
        else if (xml.startsWith("</", at)) {
            const end = after(xml, ">", at + 2);
            const name = xml.slice(at + 2, end - 1).trim();
            if (open.pop() !== name)
                throw new SyntaxError(`</${name.slice(0, 40)}> closes nothing`);
            yield { kind: "close", name };
            at = end;
        }
        else {
            const tag = openTag(xml, at + 1);
            if (open.length === 0)
                roots += 1;
            if (roots > 1)
                throw new SyntaxError("more than one root element");
            yield { kind: "open", name: tag.name, attributes: tag.attributes };
            if (tag.empty)
                yield { kind: "close", name: tag.name };
            else
                open.push(tag.name);
            at = tag.end;
        }
    }
    if (open.length > 0)
        throw new SyntaxError(`<${open.at(-1)?.slice(0, 40)}> is not closed`);
    if (roots === 0)
        throw new SyntaxError("there is no root element");
}
function after(xml, mark, from) {
    const found = xml.indexOf(mark, from);
    if (found === -1)
        throw new SyntaxError(`${mark} is missing`);
    return found + mark.length;
}
function openTag(xml, start) {
    const named = /[^\s/>=<"']+/y;
    named.lastIndex = start;
    const name = named.exec(xml)?.[0];
    if (name === undefined)
        throw new SyntaxError("a tag has no name");
    const attributes = new Map();
    const part = /\s*(?:(\/?>)|([^\s/>=<"']+)\s*=\s*(?:"([^"]*)"|'([^']*)'))/y;
    part.lastIndex = start + name.length;
    for (;;) {
        const match = part.exec(xml);
        if (match === null)
            throw new SyntaxError(`<${name.slice(0, 40)} is not well formed`);
        const [, end, key, double, single] = match;
        if (end !== undefined)
            return { name, attributes, empty: end === "/>", end: part.lastIndex };
        if (key !== undefined)
            attributes.set(key, decode(double ?? single ?? ""));
    }
}
const named = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
function decode(text) {
    if (!text.includes("&"))
        return text;
    return text.replace(/&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));/g, (whole, name, dec, hex) => {
        if (name !== undefined)
            return named[name] ?? whole;
        const code = dec !== undefined ? Number(dec) : Number.parseInt(hex, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/parsers/junit-xml.js



const badChildren = new Set(["failure", "error"]);
const suites = new Set(["testsuites", "testsuite"]);
/** JUnit XML as written by pytest, Maven, Gradle, node:test, vitest, jest-junit and others. Null when it is not well formed. */
const parseJunitXml = (text) => {
    try {
        return junit_xml_count(xmlTokens(text));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return null;
        throw error;
    }
};
function junit_xml_count(tokens) {
    const cases = [];
    let current;
    let inError = false;
    let suiteDepth = 0;
    let declaredBad = 0;
    let root;
    for (const token of tokens) {
        if (token.kind === "open") {
            root ??= token.name;
            if (!suites.has(root))
                return null;
            if (token.name === "testsuite") {
                if (suiteDepth === 0)
                    declaredBad += declaredFailures(token);
                suiteDepth += 1;
            }
            else if (token.name === "testcase") {
                current = startCase(token);
                if (current !== undefined)
                    cases.push(current);
            }
            else if (current !== undefined && badChildren.has(token.name)) {
                current.outcome = "failed";
                current.error += token.attributes.get("message") ?? "";
                inError = true;
            }
            else if (current !== undefined && token.name === "skipped" && current.outcome === "passed")
                current.outcome = "skipped";
        }
        else if (token.kind === "text") {
            if (inError && current !== undefined && current.error.length < 4000)
                current.error += `\n${token.text.slice(0, 4000)}`;
        }
        else if (token.name === "testsuite")
            suiteDepth -= 1;
        else if (token.name === "testcase")
            current = undefined;
        else if (badChildren.has(token.name))
            inError = false;
    }
    return report(cases, declaredBad);
}
function startCase({ attributes }) {
    const name = attributes.get("name") ?? "";
    const group = attributes.get("classname") ?? "";
    if (isFileNotTest(name))
        return undefined;
    return {
        name: group === "" || group === "test" ? name : `${group} › ${name}`,
        outcome: "passed",
        error: "",
    };
}
function declaredFailures({ attributes }) {
    const of = (key) => Number(attributes.get(key) ?? 0) || 0;
    return of("failures") + of("errors");
}
/** A suite may fail without a failing case (its set-up broke): the larger number counts. */
function report(cases, declaredBad) {
    const failing = cases.filter((one) => one.outcome === "failed");
    const failures = failing.slice(0, 20).map((one) => testFailure(one.name, one.error));
    return {
        format: "JUnit XML",
        passed: cases.filter((one) => one.outcome === "passed").length,
        failed: Math.max(failing.length, declaredBad),
        skipped: cases.filter((one) => one.outcome === "skipped").length,
        failures,
    };
}

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/parsers/pytest-json.js


/** The JSON of pytest-json-report. */
const parsePytestJson = (text) => {
    const json = (0,domain_json/* parseJson */.qF)(text);
    if (!(0,domain_json/* isObject */.Gv)(json) || !(0,domain_json/* isObject */.Gv)(json.summary) || !Array.isArray(json.tests))
        return null;
    const of = (...keys) => keys.reduce((sum, key) => sum + ((0,domain_json/* numberAt */.tk)(json.summary, key) ?? 0), 0);
    const bad = json.tests.filter((test) => ["failed", "error"].includes((0,domain_json/* textAt */.$6)(test, "outcome")));
    const brokenFiles = (0,domain_json/* listAt */.gT)(json, "collectors").filter((one) => (0,domain_json/* textAt */.$6)(one, "outcome") === "failed").length;
    return {
        format: "pytest JSON",
        passed: of("passed", "xpassed"),
        failed: Math.max(of("failed", "error"), bad.length) + brokenFiles,
        skipped: of("skipped", "xfailed"),
        failures: bad.slice(0, 20).map((test) => testFailure((0,domain_json/* textAt */.$6)(test, "nodeid"), crash(test))),
    };
};
function crash(test) {
    const stages = ["call", "setup", "teardown"].map((stage) => (0,domain_json/* objectAt */.lJ)((0,domain_json/* objectAt */.lJ)(test, stage), "crash"));
    return stages.map((stage) => (0,domain_json/* textAt */.$6)(stage, "message")).find((message) => message !== "") ?? "";
}

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/read-report.js







const json = [parseJestJson, parseMochaJson, parsePytestJson, parseGoJson];
/** A report file's text in any format known; null when it is none of them, or damaged. */
function readReport(text) {
    if (/^\ufeff?\s{0,100}</.test(text))
        return parseJunitXml(text);
    for (const parse of json) {
        const found = parse(text);
        if (found !== null)
            return found;
    }
    return parseTap((0,plain_text.cleanText)(text.replace(/^\ufeff/, ""), Number.POSITIVE_INFINITY));
}

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/report-files.js





const report_files_largestReport = 5 * 1024 * 1024;
/** Removes reports that came with the commit: only what this run writes counts. */
async function deleteReports(directory, pattern) {
    await deleteMatches(directory, pattern);
}
/** Adds up the report files that match; too many, or one that is damaged, of no known format or over 5 MiB spoil all. */
async function readReports(directory, pattern) {
    const reports = [];
    const { files, complete } = await matchFiles(directory, pattern);
    if (!complete)
        return { status: "unreadable", file: `${pattern} (more than ${files.length} files)` };
    for (const file of files) {
        const text = await readBounded((0,external_node_path_.join)(directory, file), report_files_largestReport);
        const report = text === null ? null : readReport(text);
        if (report === null)
            return { status: "unreadable", file };
        reports.push(report);
    }
    const report = addReports(reports);
    return report === null ? { status: "none" } : { status: "read", report };
}

// EXTERNAL MODULE: ./build/src/checks/unit-tests/detect-tests.js
var detect_tests = __webpack_require__(15);
;// CONCATENATED MODULE: ./build/src/checks/unit-tests/test-command.js




const largestConfig = 1024 * 1024;
/** How the base is tested; where the base has no tests, how the candidate is. Null: neither says. */
async function findTestCommand(sources) {
    const { repository, candidate, directory, rootNames } = sources;
    const baseNames = baseRootNames(rootNames, candidate.files);
    const base = await test_command_textsOf(baseNames, (name) => repository.readFile(candidate.baseSha, name));
    const found = (0,detect_tests/* detectTests */.z)({ names: baseNames, read: (name) => base.get(name) });
    if (found !== null)
        return found;
    const own = await test_command_textsOf(rootNames, (name) => readBounded((0,external_node_path_.join)(directory, name), largestConfig));
    return (0,detect_tests/* detectTests */.z)({ names: rootNames, read: (name) => own.get(name) });
}
async function test_command_textsOf(names, read) {
    const texts = new Map();
    for (const name of detect_tests/* testConfigFiles */.g) {
        const text = names.includes(name) ? await read(name) : null;
        if (text !== null)
            texts.set(name, text);
    }
    return texts;
}

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/unit-tests.js
var unit_tests_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var unit_tests_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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









const unit_tests_check = "unit-tests";
/** Runs the project's tests on a clean checkout of the candidate, in the sandbox, and judges what they show. */
function createUnitTests(sources) {
    return {
        async run(candidate, signal) {
            const started = performance.now();
            const result = await runOnCheckout(sources, candidate, signal);
            return { check: unit_tests_check, ...result, durationMs: Math.round(performance.now() - started) };
        },
    };
}
async function runOnCheckout(sources, candidate, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { repository, setup, settings } = sources;
        const checkout = unit_tests_addDisposableResource(env_1, await prepareCheckout({ repository, setup, sha: candidate.headSha, signal }), true);
        if (!checkout.setup.ok)
            return setupBlocked(checkout.setup, candidate);
        const about = {
            repository,
            candidate,
            directory: checkout.workspace.directory,
            rootNames: checkout.rootNames,
        };
        const tests = settings.run === undefined ? await findTestCommand(about) : { run: settings.run };
        if (tests === null) {
            const summary = "no test command was found; add tests, or set tests.run in .dev-agent.yml";
            return { status: "blocked", repairable: true, summary, findings: [], tools: [] };
        }
        // Without `await` the checkout would be gone before the tests ran.
        return await runTests({ sources, checkout, tests, candidate, signal });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = unit_tests_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function runTests({ sources, checkout, tests, candidate, signal }) {
    const { settings, sandbox, outputDirectory } = sources;
    const { directory } = checkout.workspace;
    const timeoutMinutes = settings.timeoutMinutes ?? 10;
    const outputFile = (0,external_node_path_.join)(outputDirectory, `unit-tests-${candidate.headSha.slice(0, 12)}.log`);
    const pattern = settings.report ?? tests.report;
    if (pattern !== undefined)
        await deleteReports(directory, pattern);
    const result = await sandbox.run({
        workspace: checkout.workspace,
        argv: ["sh", "-c", tests.run],
        timeoutMs: timeoutMinutes * 60_000,
        outputFile,
        signal,
    });
    signal.throwIfAborted();
    const evidence = {
        command: tests.run,
        timeoutMinutes,
        result,
        reportPattern: settings.report,
        reports: pattern === undefined ? { status: "none" } : await readReports(directory, pattern),
        output: settings.report === undefined ? readOutput(await completeOutput(result, outputFile)) : null,
    };
    const { counts, ...judgement } = judgeTests(evidence);
    return {
        ...judgement,
        findings: [],
        tests: {
            command: tests.run,
            exitCode: result.timedOut ? null : result.exitCode,
            passed: counts?.passed ?? null,
            failed: counts?.failed ?? null,
            skipped: counts?.skipped ?? null,
            failures: counts?.failures ?? [],
        },
        tools: [counts === null ? tests.run : `${tests.run} (${counts.format})`],
        ...(judgement.status === "passed" ? {} : { output: usefulTail(result.output) }),
    };
}

;// CONCATENATED MODULE: ./build/src/git/scan-source.js




/** Files that are written at the same time. */
const atOnce = 8;
/** More paths than this may not fit on a command line; then the whole tree is listed. */
const mostPaths = 1_000;
/** What a secret scanner reads of a session's trusted repository. */
function createScanSource(trustedGitDirectory, userEnv) {
    const git = (0,commands/* createGit */.lD)(userEnv);
    return {
        trustedGitDirectory,
        history: (candidate) => readHistory(git, trustedGitDirectory, candidate),
        exportFiles: (request) => exportFiles(git, trustedGitDirectory, request),
    };
}
async function readHistory(git, at, { baseSha, headSha }) {
    const range = `${(0,refs/* checkSha */.$)(baseSha)}..${(0,refs/* checkSha */.$)(headSha)}`;
    const log = async (...args) => (await git.hardened({
        at,
        args: ["log", "--no-color", "--no-textconv", "--no-ext-diff", ...args, range, "--"],
    })).stdout;
    const messages = await log("-z", "--format=%B%n%an <%ae>%n%cn <%ce>");
    const names = await log("-z", "--format=", "--name-only", "--no-renames", "-m");
    return {
        commits: messages === "" ? 0 : messages.split("\0").filter((each) => each !== "").length,
        messages: messages.replaceAll("\0", "\n"),
        names: [...new Set(names.split("\0").filter((name) => name !== ""))],
    };
}
/** Writes the blob of `paths[i]` as the plain file `directory/i`; nothing for what is absent or a submodule. */
async function exportFiles(git, at, { sha, paths, directory }) {
    const wanted = new Map(paths.map((path, index) => [path, index]));
    const listed = await git.hardened({
        at,
        args: [
            "ls-tree",
            "-r",
            "-z",
            "--full-tree",
            (0,refs/* checkSha */.$)(sha),
            "--",
            ...(paths.length > mostPaths ? [] : paths),
        ],
    });
    const blobs = listed.stdout.split("\0").flatMap((line) => {
        const [, id, path = ""] = /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
        const index = wanted.get(path);
        return id === undefined || index === undefined
            ? []
            : [{ id: (0,refs/* checkSha */.$)(id), file: (0,external_node_path_.join)(directory, String(index)) }];
    });
    const next = blobs.values();
    const work = async () => {
        for (const { id, file } of next) {
            await (0,promises_.writeFile)(file, "");
            await git.hardened({ at, args: ["cat-file", "blob", id], outputFile: file });
        }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
}

;// CONCATENATED MODULE: ./build/src/setup/detect-node.js
const lockfiles = [
    { manager: "npm", names: ["package-lock.json", "npm-shrinkwrap.json"] },
    { manager: "pnpm", names: ["pnpm-lock.yaml"] },
    { manager: "yarn", names: ["yarn.lock"] },
    { manager: "bun", names: ["bun.lock", "bun.lockb"] },
];
const withLockfile = {
    npm: "npm ci",
    pnpm: "pnpm install --frozen-lockfile",
    yarn: "yarn install --frozen-lockfile",
    bun: "bun install --frozen-lockfile",
};
/** Nothing that isn't in the repository may be left behind as a change to it. */
const withoutLockfile = {
    npm: "npm install --no-package-lock",
    pnpm: "pnpm install --no-lockfile",
    yarn: "yarn install --no-lockfile",
    bun: "bun install --no-save",
};
const dependencyFields = ["dependencies", "devDependencies", "optionalDependencies", "workspaces"];
/** The command that installs a Node.js project, from the names at its root and the text of its package.json. */
function detectNode(names, packageJson) {
    if (packageJson === undefined)
        return [];
    const manifest = parseManifest(packageJson);
    const named = managerOf(manifest);
    const locked = lockfiles.filter((lockfile) => lockfile.names.some((name) => names.has(name)));
    const chosen = locked.find(({ manager }) => manager === named?.manager) ?? locked[0];
    if (chosen === undefined)
        return hasDependencies(manifest) ? [withoutLockfile[named?.manager ?? "npm"]] : [];
    const isBerry = chosen.manager === "yarn" && (names.has(".yarnrc.yml") || (named?.major ?? 1) >= 2);
    return [isBerry ? "yarn install --immutable" : withLockfile[chosen.manager]];
}
/** A manifest that can't be read has no say; the package manager will report it. */
function parseManifest(text) {
    try {
        const parsed = JSON.parse(text);
        return typeof parsed === "object" && parsed !== null ? parsed : {};
    }
    catch {
        return {};
    }
}
function managerOf({ packageManager }) {
    const [, manager, major] = /^(npm|pnpm|yarn|bun)@(\d+)/.exec(String(packageManager)) ?? [];
    return manager === undefined ? undefined : { manager: manager, major: Number(major) };
}
function hasDependencies(manifest) {
    return dependencyFields.some((field) => Object.keys(manifest[field] ?? {}).length > 0);
}

;// CONCATENATED MODULE: ./build/src/setup/detect-setup.js

const pythonLocks = [
    { name: "uv.lock", commands: ["uv sync --frozen"] },
    { name: "poetry.lock", commands: ["POETRY_VIRTUALENVS_IN_PROJECT=1 poetry install --no-interaction"] },
    { name: "Pipfile.lock", commands: ["PIPENV_VENV_IN_PROJECT=1 pipenv sync --dev"] },
];
const requirementFiles = [
    "requirements.txt",
    "requirements-dev.txt",
    "requirements-test.txt",
    "dev-requirements.txt",
    "test-requirements.txt",
];
/** The commands that install a project's dependencies by what lies at its root; none when it needs none. */
function detectSetup({ names, inputs }) {
    const present = new Set(names);
    const when = (name, command) => (present.has(name) ? [command] : []);
    return [
        ...detectNode(present, present.has("package.json") ? inputs.get("package.json") : undefined),
        ...detectPython(present),
        ...(present.has("go.mod") ? when("go.sum", "go mod download") : []),
        ...when("Cargo.lock", "cargo fetch --locked"),
        ...when("composer.lock", "composer install --no-interaction --no-progress"),
        ...when("Gemfile.lock", "bundle config set --local path vendor/bundle && bundle install"),
    ];
}
function detectPython(names) {
    const lock = pythonLocks.find(({ name }) => names.has(name));
    if (lock !== undefined)
        return lock.commands;
    const requirements = requirementFiles.filter((name) => names.has(name));
    if (requirements.length === 0)
        return [];
    const files = requirements.map((name) => `-r ${name}`).join(" ");
    return ["python3 -m venv .venv", `.venv/bin/pip install ${files}`];
}

;// CONCATENATED MODULE: ./build/src/setup/project.js
/** Files (glob patterns) whose content decides what a package manager installs. */
const inputPatterns = [
    ...["package.json", "package-lock.json", "npm-shrinkwrap.json", "pnpm-lock.yaml", "pnpm-workspace.yaml"],
    ...[
        ".npmrc",
        ".pnpmfile.cjs",
        "yarn.lock",
        ".yarnrc",
        ".yarnrc.yml",
        "bun.lock",
        "bun.lockb",
        "bunfig.toml",
    ],
    ...["pyproject.toml", "uv.lock", "uv.toml", "poetry.lock", "poetry.toml", "Pipfile", "Pipfile.lock"],
    ...["*requirements*.txt", "constraints*.txt", "setup.py", "setup.cfg", "pip.conf"],
    ...["go.mod", "go.sum", "go.work", "go.work.sum", "Cargo.toml", "Cargo.lock", "rust-toolchain*"],
    ...["composer.json", "composer.lock", "auth.json", "Gemfile", "Gemfile.lock", "*.gemspec"],
    ...[".nvmrc", ".node-version", ".python-version", ".ruby-version", ".tool-versions"],
];
/** Stands in `inputs` for what is no regular file, e.g. a link to one; its real content isn't known. */
const unreadInput = "\0";

;// CONCATENATED MODULE: ./build/src/setup/inspect-project.js
var inspect_project_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var inspect_project_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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





const timeoutMs = 120_000;
const largestInput = 64 * 1024 * 1024;
/** What an output file holds. */
const largestList = 20 * 1024 * 1024;
/** Reads what the set-up of the project in a workspace depends on. */
async function inspectProject(inside) {
    const { directory, home } = inside.workspace;
    const commit = await listInside(inside, 'git rev-parse HEAD "HEAD^{tree}" | tr "\\n" "\\0"');
    const patterns = inputPatterns.map((pattern) => `':(glob)**/${pattern}'`).join(" ");
    const paths = await listInside(inside, `git ls-files -z -c -o --exclude-standard -- ${patterns}`);
    const changed = await listInside(inside, "git status --porcelain -z --ignored --untracked-files=normal");
    const inputs = new Map();
    for (const path of [...new Set(paths ?? [])].sort()) {
        inputs.set(path, (await readRegularFile((0,external_node_path_.join)(directory, path))) ?? unreadInput);
    }
    const names = await (0,promises_.readdir)(directory);
    if (!inputs.has("package.json")) {
        const manifest = await readRegularFile((0,external_node_path_.join)(directory, "package.json"));
        if (manifest !== undefined)
            inputs.set("package.json", manifest);
    }
    const [head, tree] = (commit ?? []).map((line) => (/^[0-9a-f]{40,64}$/.test(line) ? line : undefined));
    const pristine = tree !== undefined && paths !== undefined && changed?.length === 0 && (await (0,promises_.readdir)(home)).length === 0;
    return { names, inputs, head, tree, pristine };
}
/** The paths that a shell line prints with NUL between them; undefined when it fails or prints too much. */
async function listInside(inside, script) {
    const { sandbox, workspace, signal } = inside;
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "dev-agent-list-"));
    try {
        const outputFile = (0,external_node_path_.join)(scratch, "paths");
        const argv = ["sh", "-c", `{ ${script}; } 2>/dev/null`];
        const result = await sandbox.run({ workspace, argv, timeoutMs, outputFile, signal });
        if (result.exitCode !== 0 || result.outputBytes > largestList)
            return undefined;
        const text = await (0,promises_.readFile)(outputFile, "utf8");
        return text.split("\0").filter((path) => path !== "");
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
/** Undefined for links, pipes and the like, which untrusted commands may have put there. */
async function readRegularFile(path) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = inspect_project_addDisposableResource(env_1, await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK), true);
            const stats = await file.stat();
            return stats.isFile() && stats.size <= largestInput ? await file.readFile("latin1") : undefined;
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = inspect_project_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/setup/exclude-made-files.js
var exclude_made_files_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var exclude_made_files_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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




/** Keeps what the set-up made out of what git sees as new, so that no candidate contains it. */
async function excludeMadeFiles(inside) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const made = (await listInside(inside, "git ls-files -z -o --exclude-standard --directory")) ?? [];
        const patterns = made.filter((path) => !path.includes("\n")).map((path) => `/${escapePattern(path)}\n`);
        if (patterns.length === 0)
            return;
        const information = (0,external_node_path_.join)(inside.workspace.directory, ".git", "info");
        if ((await (0,promises_.lstat)(information).catch(() => undefined))?.isDirectory() !== true)
            return;
        const { O_WRONLY, O_APPEND, O_CREAT, O_NOFOLLOW } = external_node_fs_.constants;
        const flags = O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW;
        const file = exclude_made_files_addDisposableResource(env_1, await (0,promises_.open)((0,external_node_path_.join)(information, "exclude"), flags), true);
        await file.appendFile(`\n${patterns.join("")}`);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = exclude_made_files_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function escapePattern(path) {
    return path.replace(/[\\*?[\]! #]/g, "\\$&");
}

;// CONCATENATED MODULE: ./build/src/setup/is-inside.js

/** Whether a value is a plain relative path that stays in a workspace, and out of its git directory. */
function isInside(path) {
    if (typeof path !== "string" || path === "")
        return false;
    return (0,external_node_path_.normalize)(path) === path && !(0,external_node_path_.isAbsolute)(path) && !/^\.\.?(\/|$)|^\.git(\/|$)/.test(path);
}

;// CONCATENATED MODULE: ./build/src/setup/own-code.js


const lifecycle = /^(pre|post)?(install|prepare|prepublish)$|^dependencies$/;
/** They only install git hooks, and the set-up tells them not to. */
const hookInstallers = /^husky( install)?$/;
/**
 * Whether set-up commands may run code of the repository (commands of its own, scripts that installing starts), or
 * depend on files whose content isn't among the inputs.
 */
function runsOwnCode(commands, project) {
    const detected = detectSetup(project);
    if (commands.some((command) => !detected.includes(command)))
        return true;
    return [...project.inputs].some(([path, text]) => {
        if (text === unreadInput)
            return true;
        if (/(^|\/)package\.json$/.test(path))
            return scriptsOf(text).some(isOwn);
        if (/(^|\/)composer\.json$/.test(path))
            return scriptsOf(text).length > 0;
        if (/requirements.*\.txt$/.test(path))
            return /^\s*(-e|--editable|\.)/m.test(text);
        return path === "setup.py";
    });
}
function isOwn([name, script]) {
    return lifecycle.test(name) && !hookInstallers.test(String(script).trim());
}
function scriptsOf(manifest) {
    try {
        const { scripts } = JSON.parse(manifest);
        return Object.entries(scripts ?? {});
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/src/setup/explain-failure.js
const lookedForNetwork = /ENOTFOUND|EAI_AGAIN|ENETUNREACH|getaddrinfo|Temporary failure in name resolution|Name or service not known|Could not resolve host|failed to lookup address|dial tcp|Network is unreachable|ECONNREFUSED|dev-agent refused network access/i;
const shownLines = 25;
const shownCharacters = 3_000;
/** Why a set-up command failed and what to do, ending with the last lines of its output. */
function explainFailure(failed) {
    const tail = failed.result.output
        .trimEnd()
        .split("\n")
        .slice(-shownLines)
        .join("\n")
        .slice(-shownCharacters);
    return [`\`${failed.command}\` ${howItEnded(failed.result)}.`, advice(failed), tail]
        .filter((part) => part !== "")
        .join("\n");
}
function howItEnded({ timedOut, signal, exitCode, durationMs }) {
    if (timedOut)
        return `was stopped after ${Math.round(durationMs / 1000)} s (setup.timeout-minutes)`;
    if (signal !== null)
        return `was ended by ${signal}`;
    return exitCode === 127 ? "wasn't found" : `failed with exit code ${exitCode}`;
}
function advice({ result, network, networkClosed }) {
    if (networkClosed && lookedForNetwork.test(result.output)) {
        const refused = refusedHosts(result.output);
        const hosts = new Set([...(network.length === 0 ? ["registries"] : network), ...refused]);
        return `Set-up commands have no network beyond what the configuration allows. Add to \`.dev-agent.yml\` on the base branch:\nsetup: { network: [${[...hosts].join(", ")}] }`;
    }
    if (result.exitCode === 127)
        return "Install the program, or name its directory in `sandbox-read`, or set `setup: { run: [] }` when no set-up is needed.";
    return "";
}
function refusedHosts(output) {
    const [, hosts] = /dev-agent refused network access to: (.+)/.exec(output) ?? [];
    return hosts === undefined ? [] : hosts.split(", ").map(quoteHost);
}
// `*.host` and `[::1]:80` mean something else in YAML.
function quoteHost(host) {
    return /^[a-z0-9]/i.test(host) ? host : `"${host}"`;
}

;// CONCATENATED MODULE: ./build/src/setup/run-setup-commands.js

/** Hook installers would change git's configuration, which is read-only inside. */
const withoutHooks = { HUSKY: "0", HUSKY_SKIP_INSTALL: "1", SKIP_INSTALL_SIMPLE_GIT_HOOKS: "1" };
/** Runs the commands one after the other; undefined when all went well, else the problem. */
async function runSetupCommands(inside, run) {
    const { sandbox, workspace, signal } = inside;
    const deadline = performance.now() + run.timeoutMs;
    for (const command of run.commands) {
        const result = await sandbox.run({
            workspace,
            argv: ["sh", "-c", command],
            timeoutMs: Math.max(1, deadline - performance.now()),
            allowHosts: run.network,
            env: withoutHooks,
            signal,
        });
        if (signal.aborted)
            return `The set-up was stopped during \`${command}\`.`;
        const networkClosed = sandbox.name !== "none";
        if (result.exitCode !== 0 || result.timedOut)
            return explainFailure({ command, result, network: run.network, networkClosed });
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/setup/copy-tree.js



/** Copies a file or directory to a path where nothing is; links stay links, blocks are shared where the disk can. */
async function copyTo(source, target) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    await copy(source, target);
}
/** Copies what a directory holds into another one. */
async function copyContents(source, target) {
    await copy(`${source}/.`, `${target}/`);
}
async function copy(source, target) {
    const { exitCode, stderr } = await (0,run_command/* runCommand */.d)({
        argv: ["cp", "-a", "--reflink=auto", "--", source, target],
        env: { PATH: "/usr/bin:/bin:/run/current-system/sw/bin" },
    });
    if (exitCode !== 0)
        throw new Error(stderr.slice(0, 1_000));
}

;// CONCATENATED MODULE: ./build/src/setup/setup-cache.js





const keptEntries = 8;
const partial = ".partial-";
/** Before the key, where entries of other kinds are kept too. */
const kind = "dev-agent-setup-";
/** @param downloads Where entries are looked for that this machine doesn't have, and kept for others; default: nowhere. */
function createSetupCache(directory, downloads) {
    return {
        async restore(key, workspace) {
            const entry = (0,external_node_path_.join)(directory, key);
            if (await restoreEntry(entry, workspace))
                return true;
            return (downloads !== undefined &&
                (await (0,promises_.lstat)(entry).catch(() => undefined)) === undefined &&
                (await downloads.restore(`${kind}${key}`, entry)) &&
                (await restoreEntry(entry, workspace)));
        },
        async store(key, workspace, made) {
            const unfinished = (0,external_node_path_.join)(directory, `${partial}${(0,external_node_crypto_.randomUUID)()}`);
            try {
                await fillEntry(unfinished, workspace, made);
                await (0,promises_.rename)(unfinished, (0,external_node_path_.join)(directory, key));
                await downloads?.keep(`${kind}${key}`, (0,external_node_path_.join)(directory, key));
            }
            catch {
                // Another session was faster, or the disk is full: the next set-up runs its commands.
                await (0,promises_.rm)(unfinished, { recursive: true, force: true });
            }
            await prune(directory);
        },
    };
}
async function fillEntry(entry, workspace, made) {
    await (0,promises_.mkdir)((0,external_node_path_.join)(entry, "home"), { recursive: true, mode: 0o700 });
    for (const path of made)
        await copyTo((0,external_node_path_.join)(workspace.directory, path), (0,external_node_path_.join)(entry, "files", path));
    await copyContents(workspace.home, (0,external_node_path_.join)(entry, "home"));
    await (0,promises_.writeFile)((0,external_node_path_.join)(entry, "made.json"), JSON.stringify(made));
}
async function restoreEntry(entry, workspace) {
    const made = await readMade(entry);
    if (made === undefined)
        return false;
    for (const path of made)
        if (!(await isFree(workspace.directory, path)))
            return false;
    try {
        for (const path of made)
            await copyTo((0,external_node_path_.join)(entry, "files", path), (0,external_node_path_.join)(workspace.directory, path));
        await copyContents((0,external_node_path_.join)(entry, "home"), workspace.home);
        const now = new Date();
        await (0,promises_.utimes)(entry, now, now);
        return true;
    }
    catch {
        // Pruned meanwhile, or no space: what was copied so far goes again, and the commands run.
        for (const path of made)
            await (0,promises_.rm)((0,external_node_path_.join)(workspace.directory, path), { recursive: true, force: true });
        return false;
    }
}
/** Another job may have made the entry: a path that leads out of the workspace is none of ours. */
async function readMade(entry) {
    try {
        const made = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(entry, "made.json"), "utf8"));
        return Array.isArray(made) && made.every(isInside) ? made : undefined;
    }
    catch {
        return undefined;
    }
}
/** Nothing is at the path yet, and no directory above it is a link that a candidate may have put there. */
async function isFree(root, path) {
    if ((await (0,promises_.lstat)((0,external_node_path_.join)(root, path)).catch(() => undefined)) !== undefined)
        return false;
    for (let parent = (0,external_node_path_.dirname)(path); parent !== "."; parent = (0,external_node_path_.dirname)(parent)) {
        const stats = await (0,promises_.lstat)((0,external_node_path_.join)(root, parent)).catch(() => undefined);
        if (stats !== undefined && !stats.isDirectory())
            return false;
    }
    return true;
}
/** Deletes the entries used longest ago; one moves away first, so that nobody finds half of it. */
async function prune(directory) {
    const names = await (0,promises_.readdir)(directory).catch(() => []);
    const keys = names.filter((name) => /^[0-9a-f]{64}$/.test(name));
    const used = await Promise.all(keys.map(async (name) => ({
        name,
        at: (await (0,promises_.stat)((0,external_node_path_.join)(directory, name)).catch(() => undefined))?.mtimeMs ?? 0,
    })));
    used.sort((a, b) => b.at - a.at);
    for (const { name } of used.slice(keptEntries)) {
        const away = (0,external_node_path_.join)(directory, `${partial}${(0,external_node_crypto_.randomUUID)()}`);
        const moved = await (0,promises_.rename)((0,external_node_path_.join)(directory, name), away).then(() => true, () => false);
        if (moved)
            await (0,promises_.rm)(away, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./build/src/setup/setup-key.js

// Raised whenever what an entry holds changes.
const cacheFormat = 1;
function keysFor({ project, commands, toolVersions, runsOwnCode }) {
    const files = [...project.inputs].map(([path, text]) => [path, sha256(text)]);
    const machine = [process.platform, process.arch, toolVersions];
    const dependencies = sha256(JSON.stringify([cacheFormat, machine, commands, files]));
    const tree = sha256(`${dependencies} ${project.tree}`);
    return { dependencies, tree, ofBase: runsOwnCode ? tree : dependencies };
}
function sha256(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
}

;// CONCATENATED MODULE: ./build/src/setup/setup-record.js



function createSetupRecords(directory) {
    const fileOf = (workspace) => (0,external_node_path_.join)(directory, `${(0,external_node_crypto_.createHash)("sha256").update(workspace.directory).digest("hex").slice(0, 32)}.json`);
    return {
        async read(workspace, key) {
            const line = await readLine(fileOf(workspace));
            if (line === undefined)
                return "untouched";
            // Another inode is another workspace at the same place, set up by nobody that is known.
            return line.key === key && line.inode === (await (0,promises_.stat)(workspace.directory)).ino ? "done" : "touched";
        },
        async write(workspace, key) {
            await (0,promises_.mkdir)(directory, { recursive: true, mode: 0o700 });
            const line = { inode: (await (0,promises_.stat)(workspace.directory)).ino, key };
            await (0,promises_.writeFile)(fileOf(workspace), JSON.stringify(line));
        },
    };
}
async function readLine(file) {
    try {
        return JSON.parse(await (0,promises_.readFile)(file, "utf8"));
    }
    catch (thrown) {
        if (thrown.code === "ENOENT")
            return undefined;
        return { inode: -1, key: null };
    }
}

;// CONCATENATED MODULE: ./build/src/setup/tool-versions.js

/** Package manager → the programs whose versions decide what it installs. */
const programs = {
    npm: ["node", "npm"],
    pnpm: ["node", "pnpm"],
    yarn: ["node", "yarn"],
    bun: ["bun"],
    pip: ["python3"],
    uv: ["python3", "uv"],
    poetry: ["python3", "poetry"],
    pipenv: ["python3", "pipenv"],
    go: ["go"],
    cargo: ["cargo"],
    composer: ["php", "composer"],
    bundle: ["ruby", "bundle"],
};
/** What the tools that the commands name say their versions are, as seen inside the sandbox. */
async function readToolVersions(commands, inside) {
    const words = new Set(commands.join(" ").match(/[a-z]+/g));
    const asked = new Set(Object.keys(programs).flatMap((name) => (words.has(name) ? programs[name] : [])));
    const questions = [...asked].map((program) => program === "go" ? "go version" : `${program} --version 2>&1`);
    const answers = await listInside(inside, [...questions, "true"].join("; "));
    return (answers ?? []).join("");
}

;// CONCATENATED MODULE: ./build/src/setup/project-setup.js











/**
 * Installs dependencies in the sandbox. Results are cached for other workspaces, but only results made in a workspace
 * that no model and no test has touched; those of candidates serve the very same tree only.
 */
function createProjectSetup(settings) {
    const means = {
        settings,
        shared: createSetupCache(settings.sharedCache, settings.downloads),
        session: createSetupCache(settings.sessionCache),
        records: createSetupRecords((0,external_node_path_.join)(settings.sessionCache, "workspaces")),
        underWay: new Map(),
        toolVersions: new Map(),
    };
    return {
        async prepare(workspace, signal) {
            const started = performance.now();
            const outcome = await project_setup_prepare(means, { sandbox: settings.sandbox, workspace, signal });
            return { ...outcome, durationMs: performance.now() - started };
        },
    };
}
async function project_setup_prepare(means, inside) {
    const { settings, records } = means;
    const project = await inspectProject(inside);
    const commands = settings.config.run ?? detectSetup(project);
    if (commands.length === 0)
        return { ok: true, commands, cached: false };
    const toolVersions = await versionsFor(means, inside, commands);
    const ownCode = runsOwnCode(commands, project);
    const keys = keysFor({ project, commands, toolVersions, runsOwnCode: ownCode });
    const record = await records.read(inside.workspace, keys.dependencies);
    if (record === "done")
        return { ok: true, commands, cached: true };
    await records.write(inside.workspace, null);
    const untouched = record === "untouched" && project.pristine;
    const install = { means, inside, project, commands, keys };
    const cacheable = untouched && settings.sandbox.name !== "none";
    const outcome = cacheable ? await installOnce(install) : await run(install);
    if (!outcome.ok)
        return outcome;
    if (untouched)
        await excludeMadeFiles(inside);
    await records.write(inside.workspace, keys.dependencies);
    return outcome;
}
function versionsFor(means, inside, commands) {
    const asked = JSON.stringify(commands);
    const versions = means.toolVersions.get(asked) ?? readToolVersions(commands, inside);
    means.toolVersions.set(asked, versions);
    versions.catch(() => means.toolVersions.delete(asked));
    return versions;
}
async function installOnce(install) {
    const { underWay } = install.means;
    const { tree } = install.keys;
    while (underWay.has(tree))
        await underWay.get(tree)?.catch(() => { });
    const work = restoreOrRun(install);
    underWay.set(tree, work);
    try {
        return await work;
    }
    finally {
        underWay.delete(tree);
    }
}
async function restoreOrRun(install) {
    const { means, inside, project, commands, keys } = install;
    const { workspace } = inside;
    const restored = (await means.shared.restore(keys.ofBase, workspace)) ||
        (await means.session.restore(keys.tree, workspace));
    if (restored)
        return { ok: true, commands, cached: true };
    const outcome = await run(install);
    if (!outcome.ok)
        return outcome;
    const made = await findMade(inside);
    if (made === undefined)
        return outcome;
    if (means.settings.isBase(project.head ?? ""))
        await means.shared.store(keys.ofBase, workspace, made);
    else
        await means.session.store(keys.tree, workspace, made);
    return outcome;
}
async function run({ means, inside, commands }) {
    const { network = [], timeoutMinutes = 10 } = means.settings.config;
    const timeoutMs = timeoutMinutes * 60_000;
    const problem = await runSetupCommands(inside, { commands, network, timeoutMs });
    return {
        ok: problem === undefined,
        commands,
        cached: false,
        ...(problem === undefined ? {} : { problem }),
    };
}
/** The paths that the commands made; undefined where they also changed files of the repository. */
async function findMade(inside) {
    const changed = await listInside(inside, "git diff --name-only -z HEAD");
    if (changed?.length !== 0)
        return undefined;
    const made = await listInside(inside, "git ls-files -z -o --directory");
    const paths = made?.map((path) => path.replace(/\/$/, ""));
    return paths?.every(isInside) ? paths : undefined;
}

;// CONCATENATED MODULE: ./build/src/use-cases/session-checks.js





/** The project's set-up and the checks of a session, as its options say. */
function openChecks(parts) {
    const { project, options, folder, places, repository, sandbox, scanner, downloads } = parts;
    const setup = createProjectSetup({
        ...{ sandbox, downloads },
        sharedCache: places.sharedSetupCache,
        sessionCache: places.sessionSetupCache,
        isBase: (sha) => sha === folder.record.baseSha,
        config: setupConfig(options),
    });
    const shared = { repository, setup, sandbox, outputDirectory: places.outputs };
    const source = createScanSource(places.trusted, project.userEnv);
    const checks = {
        unitTests: createUnitTests({ ...shared, settings: testSettings(options) }),
        staticAnalysis: createStaticAnalysis({ ...shared, analysers: options.analysis }),
        secretScan: createSecretScan({ scanner: scanner.open(source) }),
    };
    return { setup, checks };
}
const toMinutes = (ms) => ms / 60_000;
function setupConfig({ setup }) {
    if (setup === undefined)
        return {};
    const { run, network, timeoutMs } = setup;
    return { ...(run === undefined ? {} : { run }), network, timeoutMinutes: toMinutes(timeoutMs) };
}
function testSettings({ tests }) {
    return tests === undefined
        ? {}
        : { run: tests.run, report: tests.report, timeoutMinutes: toMinutes(tests.timeoutMs) };
}

;// CONCATENATED MODULE: ./build/src/use-cases/session-places.js



function sessionPlaces({ environment, facts }, { directory, record }) {
    // One folder per repository, so that equal session ids of two repositories don't meet.
    const repository = (0,external_node_crypto_.createHash)("sha256").update(facts.commonDirectory).digest("hex").slice(0, 16);
    const cache = (0,external_node_path_.join)(environment.cacheDirectory, "repositories", repository);
    const workspaces = (0,external_node_path_.join)(cache, "workspaces");
    const outputs = (0,external_node_path_.join)(directory, "outputs");
    (0,external_node_fs_.mkdirSync)(outputs, { recursive: true });
    return {
        trusted: (0,external_node_path_.join)(directory, "trusted.git"),
        workspaces,
        sharedSetupCache: (0,external_node_path_.join)(cache, "setup"),
        // Beside the session's workspaces, and deleted with them.
        sessionSetupCache: (0,external_node_path_.join)(workspaces, record.id, "setup"),
        outputs,
    };
}

;// CONCATENATED MODULE: ./build/src/use-cases/stopwatch.js
/** @param earlierMs What earlier processes worked. */
function startStopwatch(earlierMs, now = () => performance.now()) {
    let worked = earlierMs;
    let since = now();
    const running = () => (since === null ? 0 : now() - since);
    return {
        elapsedMs: () => worked + running(),
        pause() {
            worked += running();
            since = null;
        },
        go() {
            since ??= now();
        },
    };
}

// EXTERNAL MODULE: ./build/src/domain/usage.js
var usage = __webpack_require__(2981);
;// CONCATENATED MODULE: ./build/src/domain/spend.js

const noSpend = { calls: 0, usage: usage/* noUsage */.tk, usd: 0, usdKind: "billed" };
function addCall(spend, call) {
    const usd = spend.usd === null || call.usd === null ? null : spend.usd + call.usd;
    return {
        calls: spend.calls + 1,
        usage: (0,usage/* addUsage */.vk)(spend.usage, call.usage),
        usd,
        usdKind: usd === null ? "unknown" : call.usdKind,
    };
}

;// CONCATENATED MODULE: ./build/src/agents/gateway/meter.js

/** A ledger in memory. @param earlier Calls of the session's earlier processes. */
function createMeter(earlier = []) {
    const calls = [...earlier];
    let spend = calls.reduce(addCall, noSpend);
    return {
        get spend() {
            return spend;
        },
        calls,
        record: (call) => {
            calls.push(call);
            spend = addCall(spend, call);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/use-cases/told-meter.js

/** A meter that stores every call in the session's ledger and tells what the session has cost so far. */
function createToldMeter(ledger, events) {
    const meter = createMeter(ledger.earlier);
    return {
        get spend() {
            return meter.spend;
        },
        get calls() {
            return meter.calls;
        },
        record(call) {
            ledger.record(call);
            meter.record(call);
            const { usd, usdKind, usage: tokens, calls } = meter.spend;
            const byRole = sums(meter.calls, ({ role }) => role);
            const byModel = sums(meter.calls, ({ model }) => model);
            events.emit("cost.updated", { usd, usdKind, tokens, calls, byRole, byModel });
        },
    };
}
/** US dollars by key; null where one price is unknown. */
function sums(calls, key) {
    const totals = {};
    for (const call of calls) {
        const before = totals[key(call)] ?? (key(call) in totals ? null : 0);
        totals[key(call)] = before === null || call.usd === null ? null : before + call.usd;
    }
    return totals;
}

;// CONCATENATED MODULE: ./build/src/use-cases/open-session.js

















/** Opens what a session consists of. Throws `session-locked` when another process is at work on it. */
async function openSessionParts(request) {
    const { project, folder, surface, play, scanner, sandbox } = request;
    const { options } = play;
    const { id } = folder.record;
    // No file of a session ever holds the key.
    const scrub = (0,gateway_scrub/* createScrub */.E)([project.environment.anthropicApiKey ?? "", ...(surface.secrets ?? [])]);
    const lock = (0,session_lock/* acquireLock */.I)(folder.directory, id);
    const clock = { now: () => new Date() };
    const events = (0,events_log/* openEventsLog */.S)({ path: folder.events, runId: id, clock, views: surface.views, scrub });
    const early = [];
    let begun = events.earlier.length > 0;
    const notice = (text) => {
        if (begun)
            events.emit("notice", { level: "warning", text });
        else
            early.push(text);
    };
    const view = (0,reduce/* reduceEvents */.a)(events.earlier);
    const stopwatch = startStopwatch(view.workedMs);
    const { journal, records } = openJournal(folder.journal, notice, scrub);
    const ledger = openLedger(folder.ledger);
    const transcripts = createTranscripts(folder.transcripts, scrub);
    const checkpoints = await Promise.all(/* import() */[__webpack_require__.e(1514), __webpack_require__.e(759), __webpack_require__.e(2447)]).then(__webpack_require__.bind(__webpack_require__, 2447));
    const meter = createToldMeter(ledger, events);
    const places = sessionPlaces(project, folder);
    const person = await findPerson(project);
    const repository = await createTrustedRepository({
        repository: project.facts,
        session: id,
        sessionDirectory: folder.directory,
        workspacesDirectory: places.workspaces,
        sandbox,
        author: person.identity,
        clock,
        push: options.push,
        userEnv: project.userEnv,
        notice,
    });
    const agents = lazyAgents(options, () => (0,choose_agents/* chooseAgents */.Ii)({
        options,
        environment: project.environment,
        goal: folder.record.goal,
        session: id,
        meter,
        sandbox,
        transcripts,
        ...(play.replay === undefined ? {} : { replay: play.replay }),
        ...(play.record === undefined ? {} : { record: play.record }),
    }));
    const tools = openChecks({
        ...{ project, options, folder, places, repository, sandbox, scanner },
        downloads: surface.downloads,
    });
    const ports = {
        repository,
        ...tools,
        agents,
        risk: createRiskAssessor({
            sandbox: sandbox.name,
            scanner: scanner.name,
            readFile: (sha, path) => repository.readFile(sha, path),
        }),
        events,
        meter,
        limits: options.limits,
        clock,
        elapsedMs: () => stopwatch.elapsedMs(),
        processId: (0,external_node_crypto_.randomUUID)(),
        signal: surface.signal,
        deadline: surface.deadline,
        keepUnfinished: request.keepUnfinished,
        policy: { baseDrift: options.baseDrift, push: options.push, rulesFrom: folder.record.baseSha },
    };
    return {
        ports,
        events,
        view,
        stopwatch,
        person: person.text,
        repository,
        saver: new checkpoints.JournalSaver({ journal, records }),
        takeNotices() {
            begun = true;
            return early;
        },
        [Symbol.dispose]() {
            for (const file of [ledger, transcripts, journal, events])
                file.close();
            lock.release();
        },
    };
}


/***/ }),

/***/ 3911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ playSession)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
;// CONCATENATED MODULE: ./build/src/use-cases/deadline.js

const shortestMarginMs = (/* unused pure expression or super */ null && (2 * 60_000));
const longestMarginMs = (/* unused pure expression or super */ null && (15 * 60_000));
const share = 0.1;
/** How long before a job's end its work ends: time enough to finish what is under way, and to hand everything over. */
function marginOf(minutes) {
    return Math.min(longestMarginMs, Math.max(shortestMarginMs, minutes * 60_000 * share));
}
/** Counts down to a job's end. */
function startDeadline({ minutes, elapsedMs, later }) {
    const [soft, hard] = [new AbortController(), new AbortController()];
    const margin = marginOf(minutes);
    const at = (beforeEndMs, controller) => {
        const ms = minutes * 60_000 - beforeEndMs - elapsedMs;
        const abort = () => controller.abort(timeOver(minutes));
        if (ms <= 0)
            abort();
        else
            later(ms, abort);
    };
    at(margin, soft);
    at(margin / 2, hard);
    return { soft: soft.signal, hard: hard.signal };
}
/** The error by which work learns that its time is over. Nothing is wrong with it. */
const code = "job-time-over";
function timeOver(minutes) {
    return new DevAgentError({
        code,
        kind: "waiting",
        message: `The ${minutes} minutes of this job are nearly over.`,
        remedy: "What was done is handed over; another run goes on with it.",
    });
}
const isTimeOver = (error) => error instanceof errors/* DevAgentError */.NA && error.code === code;

;// CONCATENATED MODULE: ./build/src/use-cases/outcome-of.js
const outcomes = {
    defect: "failed",
    configuration: "failed",
    policy: "refused",
    budget: "over-budget",
    waiting: "waiting",
    rejected: "rejected",
    provider: "failed",
    infrastructure: "failed",
    cancelled: "cancelled",
};
/** How a session ends that an error ends. */
function outcomeOf({ kind, until }) {
    // What stands in the way goes by itself.
    return until === null ? outcomes[kind] : "paused";
}

;// CONCATENATED MODULE: ./build/src/use-cases/drive-session.js



/** Runs a session until it ends, waits for a person, or fails; tells the end and gives it. Never throws. */
async function driveSession(drive, begin) {
    const stop = () => drive.engine.stop();
    const told = [drive.signal, ...(drive.deadline === undefined ? [] : [drive.deadline])];
    for (const signal of told)
        signal.addEventListener("abort", stop, { once: true });
    if (drive.deadline?.aborted === true)
        stop();
    try {
        const end = await settle(drive, begin);
        if (end.outcome === "merged" || end.outcome === "rejected")
            await tidy(drive);
        return tellEnd(drive, end);
    }
    catch (thrown) {
        return tellEnd(drive, failure(drive, thrown));
    }
    finally {
        for (const signal of told)
            signal.removeEventListener("abort", stop);
    }
}
/** What is left behind is only untidy; it changes nothing about how the session ended. */
async function tidy({ discardWorkspaces, events }) {
    await discardWorkspaces().catch((error) => {
        const text = `The session's workspaces could not be deleted: ${(0,errors/* toDevAgentError */.c8)(error).message}`;
        events.emit("notice", { level: "warning", text });
    });
}
async function settle(drive, begin) {
    let stop = await begin();
    let asked = drive.askedBefore;
    while (stop.kind === "waiting") {
        const { request, state } = stop;
        const { decisionId, binding, options } = request;
        if (asked !== decisionId) {
            const { gate, headSha, baseSha, diffSha256, risk } = binding;
            const question = { decisionId, gate, headSha, baseSha, diffSha256, risk, options: [...options] };
            drive.events.emit("approval.requested", question);
            asked = decisionId;
        }
        const decision = await ask(drive, { decisionId, binding, options, state });
        if (decision === null)
            return waiting(drive, binding.gate);
        stop = await drive.engine.answer(decisionId, decision);
    }
    if (stop.kind === "paused")
        return paused;
    return ended(stop.state);
}
const paused = { outcome: "paused", code: 0, reason: "", mergeSha: null, pending: null };
/** The decision of a person. One that comes while the process is told to stop is not taken: it is asked for again. */
async function ask({ gate, events, stopwatch, signal }, request) {
    stopwatch.pause();
    const decision = await gate.decide(request);
    stopwatch.go();
    if (decision === null || signal.aborted)
        return null;
    const { action, by, via, comment } = decision;
    const { decisionId, binding } = request;
    events.emit("approval.resolved", { decisionId, gate: binding.gate, action, by, via, comment });
    return decision;
}
function waiting({ signal, session }, gate) {
    if (signal.aborted)
        throw signal.reason;
    const reason = `a person decides at the ${gate} gate: dev-agent approve ${session.id}, revise or reject`;
    return { outcome: "waiting", code: errors/* exitCodes */.hS.waiting, reason, mergeSha: null, pending: gate };
}
function ended({ outcome, landing, decisions }) {
    const rest = { pending: null };
    if (outcome === "merged" && landing?.status === "merged")
        return { outcome, code: 0, reason: "", mergeSha: landing.sha, ...rest };
    if (outcome === "rejected") {
        const rejection = Object.values(decisions).find((decision) => decision.action === "reject");
        const reason = `${rejection?.by ?? "a person"} rejected it at the ${rejection?.gate} gate`;
        return { outcome, code: errors/* exitCodes */.hS.rejected, reason, mergeSha: null, ...rest };
    }
    throw new Error(`the workflow ended with the outcome ${outcome}`);
}
function failure({ signal, deadline }, thrown) {
    // What breaks off because the process was told to stop is no fault of its own.
    const error = (0,errors/* toDevAgentError */.c8)(signal.aborted ? signal.reason : thrown);
    const reason = (0,errors/* explain */.WE)(error);
    const rest = { mergeSha: null, pending: null };
    if (isTimeOver(error))
        return { ...paused, reason, resumeAt: "now" };
    // The engine came to rest between two nodes, as it was asked to.
    if (!signal.aborted && deadline?.aborted === true && error.kind === "cancelled")
        return { ...paused, reason: (0,errors/* explain */.WE)((0,errors/* toDevAgentError */.c8)(deadline.reason)), resumeAt: "now" };
    const until = error.until === null ? {} : { resumeAt: error.until.toISOString() };
    return { outcome: outcomeOf(error), code: error.exitCode, reason, ...rest, ...until };
}
function tellEnd(drive, end) {
    const { outcome, code, reason, mergeSha, pending, resumeAt } = end;
    const { usd, usdKind } = drive.meter.spend;
    const finished = {
        outcome,
        mergeSha,
        usd,
        durationMs: Math.round(drive.stopwatch.elapsedMs()),
        code,
        reason,
    };
    try {
        drive.events.emit("run.finished", finished);
    }
    catch {
        // A disk that is full can't take this either; the exit code and the closing lines still say it.
    }
    const { id: sessionId, branch, baseBranch } = drive.session;
    const { warnings } = drive;
    const ended = { outcome, code, reason, mergeSha, pending, usd, usdKind };
    const about = { sessionId, branch, baseBranch, warnings };
    return { ...ended, ...about, ...(resumeAt === undefined ? {} : { resumeAt }) };
}

// EXTERNAL MODULE: ./build/src/domain/branch-name.js
var branch_name = __webpack_require__(8290);
;// CONCATENATED MODULE: ./build/src/use-cases/first-state.js

/** What a session knows at its start. */
function firstState(record, { baseSha, specGate }) {
    const { id, goal, baseBranch, createdAt } = record;
    return {
        session: { id, goal, baseBranch, branch: (0,branch_name/* branchOf */.W0)(id), startedAt: createdAt, specGate },
        baseSha,
        spec: null,
        round: 0,
        feedback: null,
        candidate: null,
        unitTests: null,
        staticAnalysis: null,
        secretScan: null,
        verdict: null,
        review: null,
        risk: null,
        decisions: {},
        landing: null,
        blockedIn: null,
        iterations: {},
        outcome: null,
    };
}

// EXTERNAL MODULE: ./build/src/use-cases/choose-agents.js + 1 modules
var choose_agents = __webpack_require__(5571);
;// CONCATENATED MODULE: ./build/src/use-cases/run-started.js


/** What a person should know from the start. */
function runStarted(record, about) {
    const { project, sandbox, scanner, baseSha } = about;
    const { options, facts } = project;
    const notices = [...facts.notices, ...about.notices, ...lesserCare(about)];
    return {
        goal: record.goal,
        branch: (0,branch_name/* branchOf */.W0)(record.id),
        baseBranch: record.baseBranch,
        baseSha,
        mode: about.mode ?? "cli",
        sandbox: sandbox.name,
        secretScanner: scanner.name,
        agents: Object.fromEntries(Object.entries(options.agents).map(([role, choice]) => [role, (0,choose_agents/* agentName */.Lp)(choice)])),
        limits: options.limits,
        notices,
    };
}
const noSandbox = "There is no sandbox: models and tests run with your own rights.";
const demoSandbox = "The demo runs only its own known scripts, so they run without a sandbox.";
/** What was chosen to be done with less care than usual. */
function lesserCare({ sandbox, scanner, play, }) {
    return [
        ...(sandbox.name === "none" ? [play.demo === true ? demoSandbox : noSandbox] : []),
        ...(scanner.name === "secretlint"
            ? ["Secrets are looked for by secretlint, which knows fewer kinds than gitleaks."]
            : []),
    ];
}

// EXTERNAL MODULE: ./build/src/use-cases/session-engine.js
var session_engine = __webpack_require__(2880);
;// CONCATENATED MODULE: ./build/src/use-cases/play-session.js




/** Runs an open session from its last checkpoint, or from the start where a process died before the first one. */
async function playSession(session, request) {
    const { folder, surface, project } = request;
    const { events, view, stopwatch, person, repository, ports } = session;
    const { record } = folder;
    const { stopBefore = [] } = request;
    const engine = await (0,session_engine/* openEngine */.F)(session, { sessionId: record.id, stopBefore });
    const started = await engine.started();
    const baseSha = started
        ? record.baseSha
        : (request.baseSha ?? (await repository.baseTip(record.baseBranch)));
    const state = request.seed ?? firstState(record, { baseSha, specGate: project.options.specGate });
    if (view.seq > 0)
        events.emit("run.resumed", { round: view.round });
    else
        events.emit("run.started", runStarted(record, { ...request, baseSha, mode: surface.mode, notices: session.takeNotices() }));
    const gate = surface.gates({
        person,
        patch: (candidate, limit) => repository.patch(candidate, limit),
        spend: () => ports.meter.spend,
    });
    const drive = {
        engine,
        gate,
        events,
        stopwatch,
        meter: ports.meter,
        session: state.session,
        signal: surface.signal,
        deadline: surface.deadline,
        discardWorkspaces: () => repository.discardWorkspaces(),
        warnings: lesserCare(request),
        askedBefore: view.gate?.decisionId ?? null,
    };
    return driveSession(drive, () => (started ? engine.resume() : engine.start(state)));
}


/***/ }),

/***/ 4638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ preflight),
/* harmony export */   f: () => (/* binding */ findTools)
/* harmony export */ });
/* harmony import */ var _choose_agents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5571);
/* harmony import */ var _choose_sandbox_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7402);
/* harmony import */ var _choose_scanner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7443);
/* harmony import */ var _open_project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9779);
/* harmony import */ var _require_tests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9546);
/* harmony import */ var _session_engine_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2880);






/** Finds everything that a session needs, before it starts and before a token is spent. */
async function preflight(request, surface) {
    const project = await (0,_open_project_js__WEBPACK_IMPORTED_MODULE_1__/* .openProject */ .U8)(request, surface.env);
    await (0,_choose_agents_js__WEBPACK_IMPORTED_MODULE_0__/* .checkAgents */ .vB)(project.options, project.environment);
    if (request.replay !== undefined)
        (await __webpack_require__.e(/* import() */ 665).then(__webpack_require__.bind(__webpack_require__, 665))).readCassette(request.replay);
    await (0,_require_tests_js__WEBPACK_IMPORTED_MODULE_2__/* .requireTests */ .f)(project);
    return findTools(project, surface.downloads);
}
/** The tools that a session under way needs; its agents are made when it calls one. */
async function findTools(project, downloads) {
    const { options, environment } = project;
    const found = Promise.all([
        (0,_choose_sandbox_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseSandbox */ .H)(options, environment),
        (0,_choose_scanner_js__WEBPACK_IMPORTED_MODULE_4__/* .chooseScanner */ .k)(options, environment, downloads),
    ]);
    // Loading the engine takes as long as the programs take that are asked meanwhile.
    (0,_session_engine_js__WEBPACK_IMPORTED_MODULE_5__/* .loadEngine */ .r)().catch(() => { });
    const [sandbox, scanner] = await found;
    return { project, sandbox, scanner };
}


/***/ }),

/***/ 9546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ requireTests)
/* harmony export */ });
/* harmony import */ var _checks_unit_tests_detect_tests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _git_commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6350);
/* harmony import */ var _git_read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4563);




/** Refuses a project whose base says no way to test it: without tests no candidate could ever be green. */
async function requireTests({ facts, options, userEnv }) {
    if (options.tests !== undefined)
        return options.tests.run;
    const git = (0,_git_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .createGit */ .lD)(userEnv);
    const at = facts.commonDirectory;
    const listed = await git.hardened({
        at,
        args: ["ls-tree", "-z", "--name-only", "--full-tree", facts.baseSha],
    });
    const names = listed.stdout.split("\0").filter((name) => name !== "");
    const texts = new Map();
    for (const name of _checks_unit_tests_detect_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .testConfigFiles */ .g.filter((file) => names.includes(file))) {
        const text = await (0,_git_read_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readFileAt */ ._)(git, { at, sha: facts.baseSha, path: name });
        if (text !== null)
            texts.set(name, text);
    }
    const tests = (0,_checks_unit_tests_detect_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .detectTests */ .z)({ names, read: (name) => texts.get(name) });
    if (tests !== null)
        return tests.run;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DevAgentError */ .NA({
        code: "no-test-command",
        kind: "policy",
        message: `${facts.baseBranch} has no test command, so no change to it could be judged.`,
        remedy: "Set `tests: {run: COMMAND}` in .dev-agent.yml on that branch, or give a configuration with --config.",
    });
}


/***/ }),

/***/ 2880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ openEngine),
/* harmony export */   r: () => (/* binding */ loadEngine)
/* harmony export */ });
/** Loads LangGraph and the workflow; later calls find them loaded. */
function loadEngine() {
    return Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(1514), __webpack_require__.e(759), __webpack_require__.e(4098), __webpack_require__.e(2156)]).then(__webpack_require__.bind(__webpack_require__, 2156)),
        __webpack_require__.e(/* import() */ 700).then(__webpack_require__.bind(__webpack_require__, 700)),
        Promise.all(/* import() */[__webpack_require__.e(1514), __webpack_require__.e(5689)]).then(__webpack_require__.bind(__webpack_require__, 5689)),
    ]);
}
/** The engine of a session. */
async function openEngine(session, { sessionId, stopBefore = [] }) {
    const [{ createEngine }, { workflow }, { handlers }] = await loadEngine();
    const { ports, saver } = session;
    return createEngine({ model: workflow, handlers, ports, saver, sessionId, stopBefore });
}


/***/ })

};
