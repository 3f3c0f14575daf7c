export const id = 5864;
export const ids = [5864,7084,6481];
export const modules = {

/***/ 5864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   doctor: () => (/* binding */ doctor)
/* harmony export */ });
/* harmony import */ var _config_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6481);
/* harmony import */ var _domain_plain_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7084);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _process_run_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6662);
/* harmony import */ var _read_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1616);





/** `dev-agent doctor`: whether this machine and repository have what a session needs. */
const doctor = async (invocation, face) => {
    const json = invocation.has("json");
    const facts = [];
    const tell = (fact) => {
        facts.push(fact);
        if (!json)
            face.stdout.write(factLines(fact));
    };
    tell(nodeFact());
    tell(await gitFact(face));
    tell(credentialFact(face));
    const useCases = await face.useCases();
    for (const fact of await useCases.doctor({ repo: (0,_read_request_js__WEBPACK_IMPORTED_MODULE_3__/* .readRepo */ .f7)(invocation) }, face))
        tell(fact);
    if (json)
        face.stdout.write(`${JSON.stringify({ facts })}\n`);
    return facts.every(({ ok }) => ok) ? 0 : _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.configuration;
};
function factLines({ name, ok, detail, fix }) {
    const line = `${ok ? "ok     " : "missing"}  ${name.padEnd(12)} ${(0,_domain_plain_text_js__WEBPACK_IMPORTED_MODULE_4__.cleanLine)(detail)}\n`;
    return ok ? line : `${line}         ${"".padEnd(12)} → ${(0,_domain_plain_text_js__WEBPACK_IMPORTED_MODULE_4__.cleanLine)(fix)}\n`;
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
        const { path: PATH, home: HOME } = (0,_config_environment_js__WEBPACK_IMPORTED_MODULE_0__.readEnvironment)(env);
        const { stdout } = await (0,_process_run_command_js__WEBPACK_IMPORTED_MODULE_2__/* .runCommand */ .d)({
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
        if (error instanceof _process_run_command_js__WEBPACK_IMPORTED_MODULE_2__/* .NotStarted */ .R)
            return { name: "git", ok: false, detail: error.message, fix };
        throw error;
    }
}
function credentialFact({ env }) {
    const { anthropicApiKey, anthropicBaseUrl } = (0,_config_environment_js__WEBPACK_IMPORTED_MODULE_0__.readEnvironment)(env);
    const ok = anthropicApiKey !== undefined;
    const where = anthropicBaseUrl === undefined ? "" : ", used at ANTHROPIC_BASE_URL";
    return {
        name: "credential",
        ok,
        detail: ok ? `ANTHROPIC_API_KEY is set${where}` : "ANTHROPIC_API_KEY is not set",
        fix: ok ? "" : "Set ANTHROPIC_API_KEY, or use --replay FILE.",
    };
}


/***/ }),

/***/ 1616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f7: () => (/* binding */ readRepo),
  b_: () => (/* binding */ readResumeRequest),
  zk: () => (/* binding */ readRunRequest),
  lx: () => (/* binding */ readSession),
  yR: () => (/* binding */ readText),
  pS: () => (/* binding */ readWord)
});

// EXTERNAL MODULE: ./build/src/config/agent-choice.js
var agent_choice = __webpack_require__(7769);
// EXTERNAL MODULE: ./build/src/config/did-you-mean.js
var did_you_mean = __webpack_require__(9529);
// EXTERNAL MODULE: ./build/src/domain/branch-name.js
var branch_name = __webpack_require__(8290);
// EXTERNAL MODULE: ./build/src/domain/goal.js
var domain_goal = __webpack_require__(4715);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/cli/usage-error.js
var usage_error = __webpack_require__(5872);
;// CONCATENATED MODULE: ./build/src/cli/recording-files.js



/** Throws a usage error unless the recording can be read. */
function checkReplayFile(file) {
    const why = whyNot(file, external_node_fs_.constants.R_OK) ?? (isDirectory(file) ? "it is a directory" : null);
    if (why !== null)
        throw refusal("replay", file, why);
}
/** Throws a usage error unless a recording can be written there. */
function checkRecordFile(file) {
    const directory = (0,external_node_path_.dirname)(file);
    const why = whyNot(directory, external_node_fs_.constants.W_OK | external_node_fs_.constants.X_OK);
    if (why !== null)
        throw refusal("record", file, `its directory ${directory}: ${why}`);
    if (!isDirectory(directory))
        throw refusal("record", file, `${directory} isn't a directory`);
    if (isDirectory(file))
        throw refusal("record", file, "it is a directory");
}
function whyNot(path, mode) {
    try {
        (0,external_node_fs_.accessSync)(path, mode);
        return null;
    }
    catch (error) {
        const { code } = error;
        return code === "ENOENT" ? "it doesn't exist" : `${code}`;
    }
}
function isDirectory(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
function refusal(flag, file, why) {
    const can = flag === "replay" ? "read" : "written";
    return (0,usage_error/* usageError */.W)(`--${flag}: ${file} can't be ${can}: ${why}.`, `Name a file that can be ${can}.`);
}

;// CONCATENATED MODULE: ./build/src/cli/read-request.js






/** The request that a `run` amounts to; `goal` is the text of `--goal`, already read where it was `-`. */
function readRunRequest(invocation, goal) {
    const checked = (0,domain_goal/* parseGoal */.d)(goal);
    if (!checked.ok)
        throw (0,usage_error/* usageError */.W)(`--goal: ${checked.why}.`, "Say in a sentence or two what should be done.");
    if (invocation.text("base")?.startsWith("-"))
        throw (0,usage_error/* usageError */.W)("--base must be a branch name.");
    const sandbox = readWord(invocation, "sandbox", ["bubblewrap", "none"]);
    const secretScanner = readWord(invocation, "secret-scanner", ["gitleaks", "secretlint"]);
    return {
        goal: checked.goal,
        repo: readRepo(invocation),
        ...texts(invocation, ["base", "config"]),
        ...readRecordings(invocation),
        ...readModels(invocation),
        ...(sandbox === undefined ? {} : { sandbox }),
        ...(secretScanner === undefined ? {} : { secretScanner }),
        ...(invocation.has("spec-gate") ? { specGate: true } : {}),
        ...(invocation.has("no-push") ? { push: false } : {}),
    };
}
function readResumeRequest(invocation) {
    return {
        repo: readRepo(invocation),
        ...readSession(invocation),
        ...readRecordings(invocation),
        ...readModels(invocation),
    };
}
/** The files of recorded sessions, checked before anything else happens. */
function readRecordings(invocation) {
    const replay = readText(invocation, "replay");
    const record = readText(invocation, "record");
    if (replay !== undefined)
        checkReplayFile(replay);
    if (record !== undefined)
        checkRecordFile(record);
    return { ...(replay === undefined ? {} : { replay }), ...(record === undefined ? {} : { record }) };
}
/** The session named by a word or by `--session`, if any. */
function readSession({ words, text }) {
    const flag = text("session");
    const word = words[0];
    if (flag !== undefined && word !== undefined)
        throw (0,usage_error/* usageError */.W)("The session is given twice.");
    const session = flag ?? word;
    if (session === undefined)
        return {};
    if (!(0,branch_name/* isSessionId */.Sd)(session))
        throw (0,usage_error/* usageError */.W)(`"${session.slice(0, 80)}" can't be a session.`, "List them: dev-agent status");
    return { session };
}
function readRepo(invocation) {
    return readText(invocation, "repo") ?? ".";
}
/** A flag whose value is one of a few words. */
function readWord({ text }, flag, known) {
    const value = text(flag);
    const found = known.find((word) => word === value);
    if (value !== undefined && found === undefined)
        throw (0,usage_error/* usageError */.W)(`--${flag} must be ${known.join(" or ")}, not "${value}".${(0,did_you_mean/* suggestion */.h)(value, known)}`);
    return found;
}
function readModels(invocation) {
    const agents = {};
    for (const text of invocation.all("agent")) {
        const parsed = (0,agent_choice/* parseRoleChoice */.Xc)(text);
        if (!parsed.ok)
            throw (0,usage_error/* usageError */.W)(`--agent: ${parsed.why}`, "It is written --agent ROLE=AGENT[:MODEL].");
        const { role, choice } = parsed.value;
        if (agents[role] !== undefined)
            throw (0,usage_error/* usageError */.W)(`--agent names the role ${role} twice.`);
        agents[role] = choice;
    }
    const budget = {};
    for (const [limit, flag, whole] of limitFlags) {
        const value = readNumber(invocation, flag, whole);
        if (value !== undefined)
            budget[limit] = value;
    }
    return {
        ...(Object.keys(agents).length > 0 ? { agents } : {}),
        ...(Object.keys(budget).length > 0 ? { budget } : {}),
    };
}
const limitFlags = [
    ["usd", "budget-usd", false],
    ["tokens", "budget-tokens", true],
    ["minutes", "max-minutes", false],
    ["rounds", "max-rounds", true],
];
function readNumber({ text }, flag, whole) {
    const value = text(flag);
    if (value === undefined)
        return undefined;
    const number = (whole ? /^\d{1,15}$/ : /^\d{1,15}(?:\.\d{1,9})?$/).test(value) ? Number(value) : 0;
    const most = flag === "max-rounds" ? 100 : Number.POSITIVE_INFINITY;
    if (number > 0 && number <= most)
        return number;
    const range = most === 100 ? "from 1 to 100" : "above 0";
    throw (0,usage_error/* usageError */.W)(`--${flag} must be a ${whole ? "whole " : ""}number ${range}, not "${value}".`);
}
function texts(invocation, names) {
    const found = {};
    for (const name of names) {
        const value = readText(invocation, name);
        if (value !== undefined)
            found[name] = value;
    }
    return found;
}
/** A flag whose value may be any text but none. */
function readText({ text }, flag) {
    const value = text(flag);
    if (value?.trim() === "")
        throw (0,usage_error/* usageError */.W)(`--${flag} is empty.`);
    return value;
}


/***/ }),

/***/ 7769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ defaultModel),
/* harmony export */   Xc: () => (/* binding */ parseRoleChoice),
/* harmony export */   cU: () => (/* binding */ knownAgents),
/* harmony export */   no: () => (/* binding */ modelRoles),
/* harmony export */   uT: () => (/* binding */ parseAgentChoice)
/* harmony export */ });
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9529);

const modelRoles = ["architect", "coder", "reviewer"];
const knownAgents = ["anthropic-api", "replay"];
/** The model used where none is named. */
const defaultModel = "claude-opus-5-5";
/** `AGENT[:MODEL]`, e.g. `anthropic-api:claude-opus-5-5`. */
function parseAgentChoice(text) {
    const colon = text.indexOf(":");
    const name = colon < 0 ? text : text.slice(0, colon);
    const model = colon < 0 ? defaultModel : text.slice(colon + 1);
    const agent = knownAgents.find((known) => known === name);
    if (agent === undefined)
        return {
            ok: false,
            why: `unknown agent "${name}"; known are ${knownAgents.join(", ")}.${(0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestion */ .h)(name, knownAgents)}`,
        };
    if (!/^[\w.:@/-]{1,200}$/.test(model))
        return { ok: false, why: `"${model}" isn't a model's name.` };
    return { ok: true, value: { agent, model } };
}
/** `ROLE=AGENT[:MODEL]`. */
function parseRoleChoice(text) {
    const equals = text.indexOf("=");
    if (equals < 0)
        return { ok: false, why: `"${text}" isn't ROLE=AGENT[:MODEL].` };
    const name = text.slice(0, equals);
    const role = modelRoles.find((known) => known === name);
    if (role === undefined)
        return {
            ok: false,
            why: `unknown role "${name}"; roles that a model plays are ${modelRoles.join(", ")}.${(0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestion */ .h)(name, modelRoles)}`,
        };
    const choice = parseAgentChoice(text.slice(equals + 1));
    return choice.ok ? { ok: true, value: { role, choice: choice.value } } : choice;
}


/***/ }),

/***/ 6481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readEnvironment: () => (/* binding */ readEnvironment)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _temporary_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4969);


/** Reads the variables once. An empty variable counts as absent. */
function readEnvironment(variables) {
    const value = (name) => (variables[name] === "" ? undefined : variables[name]);
    const flag = (name) => !["false", "0", undefined].includes(value(name));
    const home = value("HOME");
    const caches = value("XDG_CACHE_HOME") ?? (home === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, ".cache"));
    return {
        anthropicApiKey: value("ANTHROPIC_API_KEY"),
        anthropicBaseUrl: value("ANTHROPIC_BASE_URL"),
        gitleaksPath: value("GITLEAKS_PATH"),
        cacheDirectory: caches === undefined
            ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_temporary_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .temporaryDirectory */ .D)(variables), `dev-agent-cache-${process.getuid?.() ?? "user"}`)
            : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(caches, "dev-agent"),
        home: home ?? "/",
        path: value("PATH") ?? "/usr/local/bin:/usr/bin:/bin",
        debug: flag("DEV_AGENT_DEBUG"),
        ci: flag("CI"),
        githubActions: flag("GITHUB_ACTIONS"),
        colour: value("NO_COLOR") !== undefined ? "never" : flag("FORCE_COLOR") ? "always" : "auto",
        dumbTerminal: value("TERM") === "dumb",
        registries: Object.fromEntries(registryVariables.flatMap((name) => {
            const set = value(name);
            return set === undefined ? [] : [[name, set]];
        })),
    };
}
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

/***/ 4715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ parseGoal),
/* harmony export */   f: () => (/* binding */ goalLimit)
/* harmony export */ });
/** Longest goal, in UTF-8 bytes: longer text belongs in a file that the goal names. */
const goalLimit = 16_384;
/** Trims a goal and refuses an empty or oversized one. Newlines and any other text are kept: a goal is data. */
function parseGoal(text) {
    const goal = text.replaceAll("\r\n", "\n").replaceAll("\0", "").trim();
    if (goal === "")
        return { ok: false, why: "the goal is empty" };
    const bytes = new TextEncoder().encode(goal).length;
    if (bytes > goalLimit)
        return { ok: false, why: `the goal has ${bytes} bytes; at most ${goalLimit} are taken` };
    return { ok: true, goal };
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

/***/ 6662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ NotStarted),
  d: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
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

;// CONCATENATED MODULE: ./build/src/process/process-tree.js

/** Kills a process group. */
function killGroup(leader) {
    kill(-leader);
}
/** Kills a process group and its leader's descendants that left it by `setsid` (those can only be found on Linux). */
function killTree(leader) {
    const descendants = findDescendants(leader);
    killGroup(leader);
    for (const pid of descendants)
        kill(pid);
}
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
function readProcessIds() {
    try {
        return (0,external_node_fs_.readdirSync)("/proc").map(Number).filter(Number.isInteger);
    }
    catch {
        return [];
    }
}
/** Field 4 of `/proc/PID/stat`; field 2, the name in parentheses, may itself hold spaces and parentheses. */
function readParent(pid) {
    try {
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, "utf8");
        return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
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

;// CONCATENATED MODULE: ./build/src/process/supervise.js

/** What a timer can hold; a longer time would fire at once. */
const longestTimerMs = 2 ** 31 - 1;
/** How long pipes may stay silent after the program ended before they are closed. */
const silenceMs = 300;
/** Waits until a started child has ended and its output has been read, and kills it on timeout and abort. */
function supervise({ child, timeoutMs, signal, received }) {
    return new Promise((resolve) => {
        let timedOut = false;
        let ended = false;
        const stop = () => {
            if (ended)
                closePipes(child);
            else if (child.pid !== undefined)
                killTree(child.pid);
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
            // … but one that left the group may hold the pipes open for ever.
            closeWhenSilent(child, received);
        });
        child.once("close", (exitCode, killedBy) => {
            clearTimeout(timer);
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
 * platform allows it every descendant, is killed on timeout and abort; the group also when its leader ends.
 */
async function runCommand(command) {
    if (command.signal?.aborted === true)
        return abortedBeforeStart;
    const started = performance.now();
    const file = command.outputFile === undefined
        ? undefined
        : openCappedFile(command.outputFile, command.fileBytes ?? 20 * 1024 * 1024);
    try {
        const child = await start(command);
        const output = collect(child, command, file);
        child.stdin?.on("error", () => { }); // A program need not read its input.
        child.stdin?.end(command.stdin);
        const received = () => output.stdout.bytes + output.stderr.bytes;
        const { timeoutMs, signal } = command;
        const ending = await supervise({ child, timeoutMs, signal, received });
        return {
            ...ending,
            stdout: output.stdout.text(),
            stderr: output.stderr.text(),
            stdoutBytes: output.stdout.bytes,
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
    report: "",
    durationMs: 0,
};
async function start(command) {
    const [program, ...args] = command.argv;
    const { cwd, env } = command;
    const stdio = [command.stdin === undefined ? "ignore" : "pipe", "pipe", "pipe"];
    if (command.report === true)
        stdio.push("pipe");
    stdio.push(...(command.extraFds ?? []));
    try {
        const child = (0,external_node_child_process_.spawn)(program, args, { cwd, env: { ...env }, detached: true, stdio });
        if (child.pid === undefined)
            await new Promise((_, reject) => {
                child.once("error", reject);
            });
        return child;
    }
    catch (thrown) {
        const missing = cwd !== undefined && !isDirectory(cwd) ? cwd : undefined;
        throw new NotStarted(program, thrown, missing);
    }
}
function collect(child, command, file) {
    const stdout = new BoundedOutput(command.keepBytes);
    const stderr = new BoundedOutput(command.keepBytes ?? 1_000_000);
    const report = new BoundedOutput(64_000);
    const take = (into) => (chunk) => {
        into.push(chunk);
        file?.write(chunk);
    };
    child.stdout?.on("data", take(stdout));
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
