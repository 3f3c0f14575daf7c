export const id = 6246;
export const ids = [6246];
export const modules = {

/***/ 20535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** A short stable id of a problem, from what doesn't change when lines move. Never made from a secret. */
function fingerprint(...parts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 20);
}


/***/ }),

/***/ 1691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Items by what they share, in their order. `Map.groupBy` isn't in every Node.js that the bundle runs on. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 16412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ agentConfigKind)
/* harmony export */ });
/* harmony import */ var _plain_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23690);

// What coding agents read by themselves: instructions, settings, hooks, skills, servers of tools.
const instructions = [
    /(?:^|\/)(?:claude|claude\.local|agents?|agents?\.override|gemini|qwen|warp|skill|copilot-instructions)\.md$/,
    /(?:^|\/)\.(?:claude|codex|agents?|cursor|gemini|qwen|aider|windsurf|cline|roo|kiro|junie|amazonq|continue|opencode|crush|augment|trae|goose)[^/]*(?:\/|$)/,
    /(?:^|\/)(?:\.?mcp\.json|\.goosehints|\.rules|opencode\.jsonc?|\.roomodes)$/,
    /^\.github\/(?:instructions|prompts|chatmodes|agents|skills|copilot)(?:\/|$)|^\.github\/copilot-[^/]*$/,
];
const hooks = [
    /(?:^|\/)\.(?:husky|githooks|git-hooks|lefthook)(?:\/|$)/,
    /(?:^|\/)(?:\.?lefthook(?:-local)?\.(?:ya?ml|toml|json)|\.pre-commit-config\.ya?ml|\.overcommit\.yml)$/,
];
const tools = [
    /(?:^|\/)\.(?:vscode|devcontainer|idea|zed|fleet)(?:\/|$)/,
    /(?:^|\/)(?:\.devcontainer\.json|\.envrc|\.?mise(?:\.local)?\.toml|[^/]+\.code-workspace|\.gitpod\.ya?ml|\.idx(?:\/.*)?)$/,
];
/** Which configuration of agents, hooks or developers' tools a path is; null for none. At any depth, in any case. */
function agentConfigKind(path) {
    const plain = (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_0__/* .plainPath */ .s)(path);
    const fits = (patterns) => patterns.some((pattern) => pattern.test(plain));
    if (fits(instructions))
        return "agent-instructions";
    if (fits(hooks))
        return "git-hooks";
    return fits(tools) ? "developer-tools" : null;
}


/***/ }),

/***/ 23690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ plainPath)
/* harmony export */ });
/**
 * A path as the most forgiving file system compares it: some don't tell `.GitHub` from `.github`, or skip characters that
 * nobody sees.
 */
function plainPath(path) {
    return path
        .normalize("NFKC")
        .replace(/\p{Cf}/gu, "")
        .toLowerCase();
}


/***/ }),

/***/ 3319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MQ: () => (/* binding */ isTestPath),
/* harmony export */   RD: () => (/* binding */ sensitiveWord),
/* harmony export */   c0: () => (/* binding */ isTelling),
/* harmony export */   en: () => (/* binding */ isTestLike),
/* harmony export */   hx: () => (/* binding */ protectedKind),
/* harmony export */   pL: () => (/* binding */ isSourcePath)
/* harmony export */ });
/* harmony import */ var _agent_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16412);
/* harmony import */ var _plain_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23690);


// The first that matches counts. Compared with plain paths.
const first = [
    ["code-owners", /^(?:\.github\/|\.gitlab\/|\.gitea\/|\.forgejo\/|docs\/)?codeowners$/],
    ["workflow", /^\.(?:github|gitea|forgejo)\/(?:workflows|actions)(?:\/|$)|(?:^|\/)action\.ya?ml$/],
    ["dev-agent-config", /^\.dev-agent(?:\.ya?ml$|\/|$)/],
];
const then = [
    ["dot-folder", /^\.github\/(?:issue_template|pull_request_template|discussion_template|funding\.yml)/],
    [
        "continuous-integration",
        /^(?:\.?gitlab-ci[^/]*\.ya?ml|\.travis\.ya?ml|azure-pipelines[^/]*\.ya?ml|appveyor\.ya?ml|\.appveyor\.ya?ml|\.drone\.ya?ml|bitbucket-pipelines\.ya?ml|\.cirrus\.(?:ya?ml|star)|cloudbuild\.ya?ml|buildspec\.ya?ml|codemagic\.ya?ml|\.semaphore)$/,
    ],
    ["continuous-integration", /(?:^|\/)jenkinsfile[^/]*$/],
    [
        "continuous-integration",
        /^\.(?:circleci|buildkite|woodpecker|ci|github|gitlab|azure-pipelines|azuredevops|semaphore|teamcity|tekton|drone|gitea|forgejo|builds)(?:\/|$)|^\.woodpecker\.ya?ml$/,
    ],
    ["submodule-config", /(?:^|\/)\.gitmodules$/],
    ["git-config", /(?:^|\/)\.(?:gitattributes|gitleaks\.toml|gitleaksignore|secretlintrc[^/]*)$/],
    [
        "registry",
        /(?:^|\/)(?:\.npmrc|\.yarnrc[^/]*|\.pnpmfile\.[cm]?js|bunfig\.toml|\.?pip\.(?:conf|ini)|\.pypirc|uv\.toml|\.condarc|\.gemrc|nuget\.config|\.netrc)$/,
    ],
    [
        "registry",
        /(?:^|\/)(?:\.cargo\/config(?:\.toml)?|\.bundle\/config|\.yarn\/(?:releases|plugins)\/.*|\.mvn\/.*|gradle\/wrapper\/.*)$/,
    ],
    ["lockfile", /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lockb?)$/],
    [
        "lockfile",
        /(?:^|\/)(?:cargo|poetry|uv|pdm|pipfile|composer|gemfile|flake|deno|mix|pubspec|podfile|packages)\.lock$|(?:^|\/)(?:go\.sum|package\.resolved|packages\.lock\.json|gradle\.lockfile)$/,
    ],
    [
        "manifest",
        /(?:^|\/)(?:package\.json|pnpm-workspace\.yaml|pyproject\.toml|setup\.(?:py|cfg)|requirements[\w.-]*\.(?:txt|in)|pipfile|pubspec\.yaml|podfile|mix\.exs|package\.swift|deno\.jsonc?|flake\.nix)$/,
    ],
    [
        "manifest",
        /(?:^|\/)(?:go\.mod|cargo\.toml|pom\.xml|gemfile|composer\.json|[\w.-]+\.(?:gemspec|csproj|fsproj)|[\w.-]+\.gradle(?:\.kts)?)$/,
    ],
    ["check-config", /(?:^|\/)(?:tsconfig[\w.-]*\.json|biome\.jsonc?|\.eslintrc[^/]*|\.eslintignore)$/],
    ["check-config", /(?:^|\/)(?:eslint|vitest|vite|jest|playwright|karma|cypress|ava)\.config\.[a-z]+$/],
    [
        "check-config",
        /(?:^|\/)(?:pytest\.ini|tox\.ini|conftest\.py|mypy\.ini|\.?ruff\.toml|\.mocharc[^/]*|\.c8rc[^/]*|phpunit\.xml[^/]*|\.rspec)$/,
    ],
    [
        "build-config",
        /(?:^|\/)(?:dockerfile[^/]*|[^/]*\.dockerfile|containerfile|(?:docker-)?compose[^/]*\.ya?ml)$/,
    ],
    [
        "build-config",
        /(?:^|\/)(?:makefile|gnumakefile|justfile|rakefile|taskfile\.ya?ml|cmakelists\.txt|build\.rs|mvnw(?:\.cmd)?|gradlew(?:\.bat)?)$|\.(?:tf|tfvars|mk)$/,
    ],
    ["dot-folder", /(?:^|\/)\.[^/]+\//],
];
function protectedKind(path) {
    const plain = (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_0__/* .plainPath */ .s)(path);
    const among = (kinds) => kinds.find(([, pattern]) => pattern.test(plain))?.[0];
    return among(first) ?? (0,_agent_config_js__WEBPACK_IMPORTED_MODULE_1__/* .agentConfigKind */ .O)(path) ?? among(then) ?? null;
}
const testPath = /(?:^|\/)(?:[Tt]ests?|__tests__|[Ss]pecs?|e2e|[^/]+\.Tests?)\/|(?:^|\/)(?:test_[^/]+|[^/]+[._-](?:test|spec|tests|cy))\.[a-z]+$|(?:^|\/)[^/]+(?:Tests?|Spec)\.(?:java|kt|cs|fs|vb|swift|scala|groovy|php)$/;
const sourcePath = /\.(?:[cm]?[jt]sx?|py|go|rs|java|kts?|scala|rb|php|cs|fs|c|cc|cpp|h|hpp|m|swift|dart|ex|exs|erl|clj|lua|pl|sh|sql|vue|svelte)$/i;
function isTestPath(path) {
    return testPath.test(path);
}
/** Whether a runner that takes the one for a test takes the other, too: it goes by how names begin and end. */
function isTestLike(path, other) {
    const mark = (of) => /(?:^|\/)(test_)?[^/]*?([._-](?:test|spec|tests|cy))?(\.[^./]+)?$/.exec(of)?.slice(1);
    return isTestPath(other) && String(mark(path)) === String(mark(other));
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
/** Whether judging a change of this file takes its content. */
function isTelling(path) {
    const kind = protectedKind(path);
    return (kind === "manifest" || kind === "lockfile" || isTestPath(path) || /\.(?:rs|gitattributes)$/i.test(path));
}


/***/ }),

/***/ 87182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ some)
/* harmony export */ });
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18970);

/** Longest name, in characters: a manifest or a lockfile may hold any text for one. */
const longest = 160;
/** `a, b and 3 more`, safe to print. */
function some(names) {
    const shown = names
        .slice(0, 3)
        .map((name) => (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(name, longest))
        .join(", ");
    return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
}


/***/ }),

/***/ 18970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   Mv: () => (/* binding */ promptText),
/* harmony export */   Ow: () => (/* binding */ cleanLine),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   X5: () => (/* binding */ cleanText)
/* harmony export */ });
/* harmony import */ var _hidden_classes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84939);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84427);


// Text from models, repositories and tools is shown to people and models. It must not move the cursor, hide or reorder
// what they read, or speak to the machine that records a log.
/**
 * Text of several lines, safe to print: terminal sequences are gone, hidden characters named, all line ends are `\n`.
 * At most `limit` code units, and a mark that says how many are missing.
 */
function cleanText(text, limit = 20_000) {
    return withinLimit(text, limit, "dropped");
}
/** The same for a model's prompt: control characters are shown by their pictures, as a file may truly hold them. */
function promptText(text, limit = Number.POSITIVE_INFINITY) {
    return withinLimit(text, limit, "shown");
}
/** Text for one line: clean, with every run of white space as one space, and `…` for what is missing. */
function cleanLine(text, limit = 500) {
    const kept = text.length > limit ? `${cut(text, limit)}…` : text;
    const clean = (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralise */ .$)(kept, "dropped").replace(/\s+/g, " ").trim();
    // Names are longer than what they stand for.
    const fits = clean.length <= limit || (clean.length === limit + 1 && clean.endsWith("…"));
    return fits ? clean : `${cutClean(clean, limit)}…`;
}
/** At most `limit` characters, an ellipsis in place of what was cut. */
function clip(text, limit) {
    return text.length <= limit ? text : `${cut(text, limit - 1)}…`;
}
/** The first line that isn't blank, on one line of clean text. */
function firstLine(text, limit = 500) {
    const from = Math.max(0, text.search(/\S/));
    const end = text.indexOf("\n", from);
    return cleanLine(end < 0 ? text.slice(from) : text.slice(from, end), limit);
}
function withinLimit(text, limit, controls) {
    const kept = text.length > limit ? cut(text, limit) : text;
    const clean = (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralise */ .$)(kept, controls);
    const shown = clean.length > limit ? cutClean(clean, limit) : clean;
    const missing = text.length - kept.length + clean.length - shown.length;
    return missing === 0 ? clean : `${shown}… (${missing} more characters)`;
}
/** Neither in the middle of an emoji's sequence: what is left of its tags or joiners would be hidden text. */
function cutClean(text, limit) {
    const kept = cut(text, limit);
    let end = kept.length;
    while (end > 0) {
        const isPair = end > 1 && isHalf(kept.charCodeAt(end - 1));
        const start = end - (isPair ? 2 : 1);
        const kind = isPair
            ? (0,_hidden_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .astralKind */ .au)(kept.codePointAt(start) ?? 0)
            : (_hidden_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .unitKinds */ .Aw[kept.charCodeAt(start)] ?? _hidden_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj);
        if (kind === _hidden_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj || kind === _hidden_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .half */ .MX)
            break;
        end = start;
    }
    return kept.slice(0, end);
}
const isHalf = (unit) => unit >= 0xd800 && unit <= 0xdfff;
/** Never in the middle of a surrogate pair. */
function cut(text, limit) {
    const code = text.charCodeAt(limit - 1);
    return text.slice(0, code >= 0xd800 && code <= 0xdbff ? limit - 1 : limit);
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

/***/ 67148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ createTrustedRepository)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/git/commands.js
var commands = __webpack_require__(76350);
// EXTERNAL MODULE: ./build/src/git/refs.js
var refs = __webpack_require__(7274);
// EXTERNAL MODULE: ./build/src/git/requirements.js
var requirements = __webpack_require__(61232);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/domain/candidate.js
var domain_candidate = __webpack_require__(79643);
// EXTERNAL MODULE: ./build/src/domain/branch-name.js
var branch_name = __webpack_require__(68290);
// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(88986);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/process/process-tree.js
var process_tree = __webpack_require__(4071);
;// CONCATENATED MODULE: ./build/src/process/find-programs.js


/** The running processes of a program by the beginning of its name; null where there is no /proc to look in. */
function findPrograms(name) {
    const pids = (0,process_tree/* readProcessIds */.yQ)();
    if (pids.length === 0)
        return null;
    return pids.flatMap((pid) => {
        if (readProc(pid, "comm")?.startsWith(name) !== true)
            return [];
        // One that has ended and that nobody has waited for yet is none; one that is just becoming another program is.
        if (!(0,process_tree/* hasEnvironment */.sl)(pid))
            return [];
        return [{ pid, cwd: cwdOf(pid), argv: readProc(pid, "cmdline")?.split("\0") ?? [] }];
    });
}
function readProc(pid, file) {
    try {
        return (0,external_node_fs_.readFileSync)(`/proc/${pid}/${file}`, "utf8");
    }
    catch {
        return undefined;
    }
}
function cwdOf(pid) {
    try {
        return (0,external_node_fs_.readlinkSync)(`/proc/${pid}/cwd`);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/src/git/own-locks.js




/** The files that git makes in the person's repository while it changes a ref there. */
function refLocks(commonDirectory, ref) {
    const names = [
        `${ref}.lock`,
        "HEAD.lock",
        "packed-refs.lock",
        "packed-refs.new",
        "reftable/tables.list.lock",
    ];
    return names.map((name) => (0,external_node_path_.join)(commonDirectory, name));
}
/**
 * Has git change something in the person's repository. A git that is killed leaves its locks, which stop every next one: which
 * they are is written down before, so that whoever goes on can tell them from those of others.
 */
async function takingLocks(owner, locks, work) {
    const there = await Promise.all(locks.map(isThere));
    const free = locks.filter((_, index) => there[index] !== true);
    await (0,promises_.writeFile)(recordOf(owner), `${JSON.stringify(free)}\n`);
    try {
        const result = await work();
        await (0,promises_.rm)(recordOf(owner), { force: true });
        return result;
    }
    catch (error) {
        await removeOwnLocks(owner);
        throw error;
    }
}
/**
 * Removes the locks that a killed git of a session left, but not while any git is at work there: it might be its own. Where
 * nobody can tell whether one is, they stay.
 * @param areMeant Whether the locks that were written down together are to go.
 */
async function removeOwnLocks(owner, areMeant = () => true) {
    const locks = await readRecord(owner);
    if (!areMeant(locks))
        return;
    let left = false;
    for (const lock of locks) {
        if (!(await isThere(lock)))
            continue;
        if (gitIsAtWork(owner))
            left = true;
        else
            await (0,promises_.rm)(lock, { force: true });
    }
    if (!left)
        await (0,promises_.rm)(recordOf(owner), { force: true });
}
async function readRecord(owner) {
    const text = await (0,promises_.readFile)(recordOf(owner), "utf8").catch(() => "");
    const locks = (0,json/* parseJson */.qF)(text);
    if (!Array.isArray(locks))
        return [];
    return locks.filter((lock) => typeof lock === "string" && /\.(?:lock|new)$/.test(lock));
}
function gitIsAtWork({ repository }) {
    const { commonDirectory, toplevel } = repository;
    const places = [commonDirectory, ...(toplevel === null ? [] : [toplevel])];
    const running = findPrograms("git");
    if (running === null)
        return true;
    return running.some(({ cwd, argv }) => cwd === null ||
        places.some((place) => isWithin(cwd, place) || argv.some((word) => word.includes(place))));
}
function isWithin(path, place) {
    const way = (0,external_node_path_.relative)(place, path);
    return way === "" || (!way.startsWith("..") && !(0,external_node_path_.isAbsolute)(way));
}
function isThere(path) {
    return (0,promises_.lstat)(path).then(() => true, () => false);
}
function recordOf({ sessionDirectory }) {
    return (0,external_node_path_.join)(sessionDirectory, "git-locks.json");
}

;// CONCATENATED MODULE: ./build/src/git/left-by-killed.js




/**
 * Removes what a process that was killed left of its work: scratch files, packs that it was making, and the locks of a git
 * that died with it, which would stop the next one for ever: in the session's own folder and on its branch, where nobody else
 * writes, and elsewhere those that it had written down. For whoever holds the session.
 */
async function removeLeft({ repository, session, sessionDirectory }) {
    const names = await namesIn(sessionDirectory);
    const scratch = names.filter((name) => /^(?:scratch|pack)-/.test(name));
    const trusted = (0,external_node_path_.join)(sessionDirectory, "trusted.git");
    const refs = await namesIn((0,external_node_path_.join)(trusted, "refs"), { recursive: true });
    const locks = [...(await namesIn(trusted)), ...refs.map((name) => (0,external_node_path_.join)("refs", name))].filter((name) => name.endsWith(".lock"));
    const left = [
        ...scratch.map((name) => (0,external_node_path_.join)(sessionDirectory, name)),
        ...locks.map((name) => (0,external_node_path_.join)(trusted, name)),
        (0,external_node_path_.join)(repository.commonDirectory, "refs/heads", `${(0,branch_name/* branchOf */.W0)(session)}.lock`),
    ];
    for (const path of left)
        await (0,promises_.rm)(path, { recursive: true, force: true });
    await removeOwnLocks({ repository, sessionDirectory });
}
function namesIn(directory, how = {}) {
    return (0,promises_.readdir)(directory, { ...how, encoding: "utf8" }).catch(() => []);
}

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
    await removeLeft(request);
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
        .catch((error) => ({ exitCode: 128, stderr: whyUnanswered(error) }));
    if (answer.exitCode !== 0) {
        if (/couldn't find remote ref/.test(answer.stderr))
            return { local, remote: null, unreachable: null };
        return { local, remote, unreachable: (0,commands/* firstProblem */.AX)(answer.stderr) };
    }
    return { local, remote: await (0,refs/* readRef */.sg)(incomingRef(context, branch)), unreachable: null };
}
/** What git itself gave up on; a disk or a machine that failed it says nothing of the remote. */
function whyUnanswered(error) {
    if (error instanceof errors/* DevAgentError */.NA && error.code === "git-failed")
        return error.message;
    throw error;
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/src/git/environment.js
var environment = __webpack_require__(58703);
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
        const raw = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([AMDT])$/.exec(token);
        if (raw !== null) {
            index += 1;
            const [, oldMode = "", newMode = "", oldId = "", newId = "", letter = ""] = raw;
            const status = statuses[letter] ?? "modified";
            changes.push({ path: tokens[index] ?? "", status, oldMode, newMode, oldId, newId });
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
    const { sandbox, workspace, date } = place;
    const inside = sandbox.pathInside(workspace);
    const result = await sandbox
        .run({
        workspace,
        argv: ["sh", "-c", script, "sh", sha],
        env: {
            ...environment/* isolated */.My,
            ...(0,environment/* settingVariables */.sd)(environment/* safeSettings */.Rg),
            ...(0,environment/* authorship */.wn)(environment/* agentIdentity */._8, date),
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

;// CONCATENATED MODULE: ./build/src/git/list-tree.js

/** Every file, link and submodule of a commit. */
async function listTree(context, commit) {
    const listed = await context.ask(["ls-tree", "-r", "-z", "--full-tree", (0,refs/* checkSha */.$)(commit)]);
    return listed.split("\0").flatMap((line) => {
        const [, mode = "", id = "", path] = /^(\d{6}) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
        return path === undefined ? [] : [{ mode, id, path }];
    });
}

;// CONCATENATED MODULE: ./build/src/git/read-objects.js


/** The contents of objects, all at once, by way of a file: they need not be text, and their lengths count bytes. */
async function readObjects(context, ids) {
    if (ids.length === 0)
        return [];
    const stdin = ids.map((id) => `${id}\n`).join("");
    const bytes = await withScratchFile(context, async (outputFile) => {
        await context.ask(["cat-file", "--batch=%(objectname) %(objectsize)"], { stdin, outputFile });
        return (0,promises_.readFile)(outputFile);
    });
    const objects = [];
    for (let at = 0; at < bytes.length;) {
        const start = bytes.indexOf("\n", at) + 1;
        const [id = "", size] = bytes.toString("latin1", at, start).trim().split(" ");
        const end = start + Number(size);
        if (start === 0 || !(end <= bytes.length))
            throw new Error(`git cat-file does not know ${id}`);
        objects.push({ id, bytes: bytes.subarray(start, end) });
        at = end + 1;
    }
    return objects;
}
/** Their sizes in bytes, without reading them. */
async function readSizes(context, ids) {
    const answer = await context.ask(["cat-file", "--batch-check=%(objectname) %(objectsize)"], {
        stdin: [...ids].map((id) => `${id}\n`).join(""),
    });
    const lines = answer.split("\n").filter((line) => line !== "");
    return new Map(lines.map((line) => [line.split(" ")[0] ?? "", Number(line.split(" ")[1])]));
}

;// CONCATENATED MODULE: ./build/src/git/tree-rules.js

/** Largest file that a candidate may add, in bytes. */
const blobLimit = 10 * 1024 * 1024;
/** What a set of changes breaks; empty when they may be taken. */
function judgeChanges(changes) {
    const violations = changes.flatMap((change) => {
        const path = change.path;
        return rules.flatMap(([rule, judge]) => {
            const message = judge(change);
            return message === null ? [] : [{ rule, message, path }];
        });
    });
    // Several commits may break the same rule in the same place.
    return [
        ...new Map(violations.map((violation) => [`${violation.rule}\0${violation.path}`, violation])).values(),
    ];
}
const rules = [
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
    if (path.split(/[/\\]/).some(isGitName))
        return "A part of the path stands for git's own directory.";
    // U+FFFD is what bytes that are not UTF-8 became on reading.
    if (/[\p{Cc}\uFFFD]/u.test(path))
        return "The path has control characters or is not UTF-8.";
    return null;
}
// Also the names that file systems without case, with short names or with streams take for `.git`.
function isGitName(part) {
    const name = part
        .normalize("NFKC")
        .replace(/\p{Cf}/gu, "")
        .toLowerCase();
    return /^(\.git|git~1)[ .]*(?::.*)?$/.test(name);
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
/**
 * The links that lead out of the tree by way of another link, which each of them alone doesn't show. Those that did so at
 * the base, and didn't change, are the base's own.
 */
function judgeLinks(base, head) {
    return [...head].flatMap(([path, target]) => {
        if (staysInside(path, head) || (base.get(path) === target && !staysInside(path, base)))
            return [];
        return [
            {
                rule: "symlink",
                path,
                message: "The symbolic link leads out of the repository through another link.",
            },
        ];
    });
}
/** No system follows more links than these. */
const mostLinks = 40;
function staysInside(path, links) {
    const left = path.split("/").reverse();
    const place = [];
    let followed = 0;
    for (let part = left.pop(); part !== undefined; part = left.pop()) {
        if (part === "" || part === ".")
            continue;
        if (part === "..") {
            if (place.pop() === undefined)
                return false;
            continue;
        }
        place.push(part);
        const target = links.get(place.join("/"));
        if (target === undefined)
            continue;
        followed += 1;
        // A circle leads nowhere.
        if (followed > mostLinks)
            return true;
        if (external_node_path_.posix.isAbsolute(target))
            return false;
        place.pop();
        left.push(...target.split("/").reverse());
    }
    return !place.some(isGitName);
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
    const ids = commits.map((line) => line.split(" ")[0] ?? "");
    const changes = await changesOf(context, ids);
    const violations = judgeChanges(await lookInto(context, changes));
    if (violations.length > 0 || !changes.some(isLink))
        return violations;
    return judgeLinks(await linksAt(context, base), await linksAt(context, head));
}
async function linksAt(context, commit) {
    const links = (await listTree(context, commit)).filter(({ mode }) => mode === "120000");
    const objects = await readObjects(context, [...new Set(links.map(({ id }) => id))]);
    const targets = new Map(objects.map(({ id, bytes }) => [id, bytes.toString("utf8")]));
    return new Map(links.map(({ id, path }) => [path, targets.get(id) ?? ""]));
}
/** What each of some commits changes, seen from the one before it. */
async function changesOf(context, commits) {
    const answer = await context.ask(["diff-tree", "--stdin", "--no-commit-id", "-r", "-z", "--raw", ...environment/* plainDiff */.IB], { stdin: commits.map((sha) => `${sha}\n`).join("") });
    return parseTreeChanges(answer);
}
async function lookInto(context, changes) {
    const sizes = await readSizes(context, new Set(changes.filter(hasBlob).map(({ newId }) => newId)));
    const sizeOf = (id) => sizes.get(id) ?? Number.POSITIVE_INFINITY;
    const links = changes.filter((change) => isLink(change) && sizeOf(change.newId) <= linkBytes);
    const ids = [...new Set(links.map(({ newId }) => newId))].slice(0, linkLimit);
    const objects = await readObjects(context, ids);
    const targets = new Map(objects.map(({ id, bytes }) => [id, bytes.toString("utf8")]));
    return changes.map((change) => ({
        ...change,
        size: hasBlob(change) ? sizeOf(change.newId) : 0,
        // The rules refuse an empty target.
        target: isLink(change) ? (targets.get(change.newId) ?? "") : null,
    }));
}
const isLink = ({ newMode }) => newMode === "120000";
const hasBlob = ({ newMode }) => newMode !== "000000" && newMode !== "160000";

;// CONCATENATED MODULE: ./build/src/git/find-secrets.js



/** Most bytes that all files of all commits may have together, so that the search has an end. */
const mostBytes = 1024 * 1024 * 1024;
/** Places that are told of; nobody puts more of them right at a time. */
const mostTold = 20;
/** Bytes that are read at once. */
const readAtOnce = 32 * 1024 * 1024;
/**
 * Every place of a range of commits where a credential of this process stands: each commit with its message and its
 * people, each file that any of them adds or changes, also one that a later commit takes away again, each file's name, and
 * the branch. Empty where there is none. Says file and form, and not one character of the credential.
 */
async function findSecrets(context, { base, head }, branch) {
    const { secrets } = context;
    if (secrets === undefined)
        return [];
    const commits = (await context.ask(["rev-list", `${base}..${head}`])).split("\n").filter((id) => id !== "");
    const changes = await changesOf(context, commits);
    const again = `take it out of every commit, not only of the last one: git reset --soft ${base}`;
    const tell = (where, forms, path) => forms.length === 0 ? [] : [violation({ where, forms, again, path: path && shownPath(path, secrets) })];
    const found = tell("The branch's name", secrets.find(branch));
    for (const { id, bytes } of await readObjects(context, commits))
        found.push(...tell(`The message or an author of commit ${id.slice(0, 12)}`, secrets.find(bytes)));
    found.push(...tell("The name of a file", secrets.find(changes.map(({ path }) => path).join("\n"))));
    const paths = pathsByBlob(changes);
    const sizes = await readSizes(context, paths.keys());
    const total = [...sizes.values()].reduce((sum, size) => sum + (Number.isFinite(size) ? size : 0), 0);
    if (total > mostBytes)
        return [...found, tooMuch(total)];
    for (const ids of portions(sizes)) {
        for (const { id, bytes } of await readObjects(context, ids))
            found.push(...tell("The file", secrets.find(bytes), paths.get(id)));
    }
    return found.slice(0, mostTold);
}
/** The last look before a candidate is handed on. Throws a policy error (`known-secret`). */
async function requireNoSecrets(context, pair) {
    const [first] = await findSecrets(context, pair, "");
    if (first === undefined)
        return;
    throw new errors/* DevAgentError */.NA({
        code: "known-secret",
        kind: "policy",
        message: `The candidate is not handed on: ${first.path === undefined ? "" : `${first.path}: `}${first.message}`,
        remedy: "Renew that credential where it is issued; then start the goal again.",
    });
}
function violation({ where, forms, again, path }) {
    const message = `${where} holds a credential of this session (${forms.map(words).join(", ")}); ${again}`;
    return { rule: "known-secret", message, ...(path === undefined ? {} : { path }) };
}
function words(form) {
    if (form === "plain")
        return "as it is";
    if (form === "split")
        return "split up, or a part of it";
    return form === "reversed" || form === "url-encoded" ? form : `in ${form}`;
}
/** A path in which something is hidden may still show a part of it. */
function shownPath(path, secrets) {
    const clean = secrets.scrub(path);
    return secrets.find(clean).length === 0 ? clean : undefined;
}
function pathsByBlob(changes) {
    return new Map(changes.filter(hasBlob).map(({ newId, path }) => [newId, path]));
}
function portions(sizes) {
    const portions = [];
    let room = 0;
    for (const [id, size] of sizes) {
        if (size > room) {
            portions.push([]);
            room = readAtOnce;
        }
        portions.at(-1)?.push(id);
        room -= size;
    }
    return portions;
}
function tooMuch(bytes) {
    const message = `Its files have ${bytes} bytes in all commits together; only ${mostBytes} are looked through for credentials.`;
    return { rule: "known-secret", message };
}

// EXTERNAL MODULE: ./build/src/git/remove-tree.js
var remove_tree = __webpack_require__(62105);
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
    await (0,remove_tree/* removeTree */.d)(beside);
    await (0,promises_.mkdir)((0,external_node_path_.join)(beside, "home"), { recursive: true });
    const tree = (0,external_node_path_.join)(beside, "tree");
    const at = await makeRepository(context, tree, head);
    await context.git.hardened({ at, workTree: tree, args: ["read-tree", "-m", "-u", (0,refs/* checkSha */.$)(head.sha)] });
    await (0,remove_tree/* removeTree */.d)(place);
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
var checkouts = __webpack_require__(31255);
;// CONCATENATED MODULE: ./build/src/git/already-written.js






/**
 * The files that a checkout has as the commit `to` has them, while its index still has them as `from` does. A git that was
 * killed leaves it so: it writes the files first, and the index last. Links aren't looked at, nor what is staged otherwise.
 */
async function alreadyWritten(context, checkout, { from, to }) {
    const place = (0,checkouts/* inCheckout */.YU)(checkout);
    const pair = [(0,refs/* checkSha */.$)(from), (0,refs/* checkSha */.$)(to)];
    const changes = parseTreeChanges(await context.ask(["diff-tree", "-r", "-z", "--raw", ...environment/* plainDiff */.IB, "--end-of-options", ...pair]));
    const { stdout: staged } = await context.git.hardened({
        ...place,
        args: ["diff-index", "--cached", "--name-only", "-z", ...environment/* plainDiff */.IB, (0,refs/* checkSha */.$)(from)],
    });
    const others = new Set(staged.split("\0"));
    const there = [];
    for (const change of changes)
        if (!others.has(change.path) && (await looksLike(change, checkout.toplevel)))
            there.push(change);
    if (there.length === 0)
        return [];
    const { exitCode, stdout } = await context.git.hardened({
        ...place,
        args: ["hash-object", "--stdin-paths"],
        settings: await (0,checkouts/* withoutFilters */.ml)(context.git, checkout.gitDirectory),
        stdin: there.map(({ path }) => `${path}\n`).join(""),
        answers: [1, 128],
    });
    if (exitCode !== 0)
        return [];
    const ids = stdout.split("\n");
    return there.filter(({ newId }, index) => ids[index] === newId);
}
/** Whether there is a plain file with the mode that it is to have, whose name is one line for git. */
async function looksLike({ path, newMode }, toplevel) {
    if (!/^100(?:644|755)$/.test(newMode) || path.includes("\n") || path.startsWith('"'))
        return false;
    const stats = await (0,promises_.lstat)((0,external_node_path_.join)(toplevel, path)).catch(() => null);
    return stats?.isFile() === true && (stats.mode & 0o100) === (newMode === "100755" ? 0o100 : 0);
}
/** Puts them into the index. */
async function takeWritten(context, checkout, written) {
    if (written.length === 0)
        return;
    await context.git.hardened({
        ...(0,checkouts/* inCheckout */.YU)(checkout),
        args: ["update-index", "-z", "--index-info"],
        stdin: written.map(({ newMode, newId, path }) => `${newMode} ${newId}\t${path}\0`).join(""),
        // Another git may hold the index: then what comes next finds it as it was.
        answers: [1, 128],
    });
}

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
    const written = await alreadyWritten(context, checkout, move);
    const ours = new Set(written.map(({ path }) => path));
    for (const { path, oldMode } of files)
        if (oldMode === "000000" && !ours.has(path) && (await move_checkout_isThere((0,external_node_path_.join)(checkout.toplevel, path))))
            return "left";
    const forward = () => git("read-tree", "-m", "-u", (0,refs/* checkSha */.$)(move.from), (0,refs/* checkSha */.$)(move.to));
    return takingLocks(context, [(0,external_node_path_.join)(checkout.gitDirectory, "index.lock")], async () => {
        await takeWritten(context, checkout, written);
        await git("update-index", "-q", "--refresh");
        return (await forward()) ? "moved" : "left";
    });
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
function move_checkout_isThere(path) {
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
    await locking(context, place.ref, () => (0,refs/* moveRef */.LH)(place, { from: null, to: base, why: "start" }));
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
    const move = { from, to: to.head, why: "candidate" };
    if (ours && (await locking(context, place.ref, () => (0,refs/* moveRef */.LH)(place, move))))
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
        await locking(context, place.ref, () => (0,refs/* deleteRef */.jq)(place, expected));
}
function locking(context, ref, work) {
    return takingLocks(context, refLocks(context.common, ref), work);
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
    await (0,remove_tree/* removeTree */.d)(beside);
    const at = await makeRepository(context, beside, what.head);
    await context.git.hardened({ at, args: ["read-tree", what.head.sha] });
    await (0,promises_.writeFile)((0,external_node_path_.join)(at, "info", "exclude"), what.exclude);
    await (0,remove_tree/* removeTree */.d)((0,external_node_path_.join)(what.tree, ".git"));
    await (0,promises_.rename)(at, (0,external_node_path_.join)(what.tree, ".git"));
    await (0,remove_tree/* removeTree */.d)(beside);
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

;// CONCATENATED MODULE: ./build/src/domain/protection/names.js
const devices = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?$/i;
/** Whether a part of the path is no file name on Windows: a device, characters that it forbids, a dot or space at its end. */
function isReservedName(path) {
    return path.split("/").some((part) => devices.test(part) || /[<>:"|?*\\]|[. ]$/.test(part));
}
/** Added paths that some disks take for another one at head, each with that one; what was so before isn't told again. */
function collidingPaths(added, all) {
    const fold = (path) => path.normalize("NFC").toLowerCase().normalize("NFC");
    const prefixes = (path) => {
        const parts = path.split("/");
        return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
    };
    const isAdded = new Set(added);
    const before = new Set(all.filter((path) => !isAdded.has(path)).flatMap(prefixes));
    const known = new Map();
    for (const path of new Set(all.flatMap(prefixes)))
        known.set(fold(path), (known.get(fold(path)) ?? new Set()).add(path));
    return added.flatMap((path) => {
        const other = prefixes(path).flatMap((part) => [...(known.get(fold(part)) ?? [])].filter((found) => found !== part && !(before.has(found) && before.has(part))))[0];
        return other === undefined ? [] : [[path, other]];
    });
}

// EXTERNAL MODULE: ./build/src/domain/protection/plain-path.js
var plain_path = __webpack_require__(23690);
// EXTERNAL MODULE: ./build/src/domain/protection/some.js
var some = __webpack_require__(87182);
;// CONCATENATED MODULE: ./build/src/domain/protection/shapes-of-files.js



/** What kind of files come in: types, modes, sizes and names. */
function fileShapes(facts, largeFileBytes) {
    const { files, sizes, paths, ignored } = facts;
    const kept = files.filter(({ status }) => status !== "deleted");
    const which = (wanted) => kept.filter(wanted).map(({ path }) => path);
    const size = (path) => sizes.get(path) ?? 0;
    const large = which(({ path }) => size(path) > largeFileBytes);
    const added = which(({ status }) => status === "added");
    const collisions = collidingPaths(added, paths);
    return [
        ...shape("binary", 10, which(({ added, deleted }) => added === null && deleted === null), (found) => `nobody can read the change of ${found}`),
        ...shape("type-change", 15, which(({ newMode, status }) => newMode === "120000" || status === "type-changed"), (found) => `adds a link or changes the type of ${found}`),
        ...shape("executable", 12, which(({ newMode, oldMode }) => newMode === "100755" && oldMode !== "100755"), (found) => `makes ${found} executable`),
        ...shape("large-file", 15, large, (found) => `over ${largeFileBytes} bytes: ${found}`),
        ...shape("forced-ignored", 20, ignored, (found) => `adds what the base ignores: ${found}`),
        ...shape("installed-files", 40, which(({ path }) => isInstalled(path)), (found) => `brings files where packages are installed, which run in place of the real ones: ${found}`),
        ...shape("reserved-name", 15, which(({ path, status }) => status === "added" && isReservedName(path)), (found) => `no file name on Windows: ${found}`),
        ...shape("case-collision", 15, collisions.map(([path]) => path), () => `the same name on some disks: ${(0,some/* some */.z)(collisions.map(([path, other]) => `${path} and ${other}`))}`),
    ];
}
/** Programs and packages there come before all others when the project's commands run. */
const isInstalled = (path) => /(?:^|\/)(?:node_modules|\.venv|venv|__pypackages__|site-packages|\.pnp\.[cm]?js)(?:\/|$)/.test((0,plain_path/* plainPath */.s)(path));
function shape(name, points, paths, why) {
    return paths.length === 0 ? [] : [{ name, points, paths, why: why((0,some/* some */.z)(paths)) }];
}

;// CONCATENATED MODULE: ./build/src/domain/protection/compare-manifests.js

const dependencyKinds = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];
const installScripts = [
    ...["preinstall", "install", "postinstall", "preprepare", "prepare", "postprepare"],
    ...["prepublish", "dependencies", "pnpm:devPreinstall"],
];
/** Whose scripts installing may run; of a package.json itself (Bun) and of its `pnpm`. */
const buildPermissions = [
    "trustedDependencies",
    "onlyBuiltDependencies",
    "onlyBuiltDependenciesFile",
    "allowBuilds",
];
const isTestScript = (name) => /^(?:pre|post)?test(?::|$)/.test(name);
/** What a package.json's change brings in. Nobody knows what one does that isn't plain JSON: Bun takes comments. */
function compareManifests({ path, before, after }) {
    const [old, now] = [read(before), read(after)];
    const known = new Set(dependencies(old));
    const script = (manifest, name) => (0,json/* objectAt */.lJ)(manifest, "scripts")[name];
    const changed = (name) => script(old, name) !== script(now, name);
    return {
        path,
        newDependencies: [...new Set(dependencies(now))].filter((name) => !known.has(name)),
        installScripts: [
            ...installScripts.filter((name) => changed(name) && script(now, name) !== undefined),
            ...buildPermissions.filter((name) => permission(old, name) !== permission(now, name)),
            ...((0,json/* isObject */.Gv)(now) ? [] : ["what can't be read"]),
        ],
        // A first test command replaces nothing that judged before.
        testScripts: [...new Set([old, now].flatMap((manifest) => Object.keys((0,json/* objectAt */.lJ)(manifest, "scripts"))))]
            .filter(isTestScript)
            .filter((name) => changed(name) && (name.startsWith("test") ? script(old, name) !== undefined : true)),
    };
}
/** Levels; no tool writes a manifest with so many, and what compares values can't take many thousands. */
const mostDepth = 500;
function read(text) {
    const parsed = (0,json/* parseJson */.qF)(text ?? "");
    let level = [parsed];
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth > mostDepth)
            return undefined;
        level = level.flatMap((value) => typeof value === "object" && value !== null ? Object.values(value) : []);
    }
    return parsed;
}
const permission = (manifest, name) => JSON.stringify([(0,json/* objectAt */.lJ)({ manifest }, "manifest")[name], (0,json/* objectAt */.lJ)(manifest, "pnpm")[name]]);
/** Names, and beside the name where else than by its version a package comes from: an alias, an address, a directory. */
function dependencies(manifest) {
    const named = dependencyKinds.flatMap((kind) => Object.entries((0,json/* objectAt */.lJ)(manifest, kind)));
    const replaced = ["overrides", "resolutions"].flatMap((key) => [
        ...Object.entries((0,json/* objectAt */.lJ)(manifest, key)),
        ...Object.entries((0,json/* objectAt */.lJ)((0,json/* objectAt */.lJ)(manifest, "pnpm"), key)),
    ]);
    const elsewhere = ([name, from]) => {
        const place = JSON.stringify(from) ?? "";
        return /^"(?:workspace|catalog):|^[^:/]*$/.test(place) && !place.startsWith("{")
            ? []
            : [`${name} from ${place}`];
    };
    return [...named.map(([name]) => name), ...[...named, ...replaced].flatMap(elsewhere)];
}
/** What installing or building a package runs by itself, by the names of its manifest: PHP's, Python's and Rust's. */
function newBuildHooks({ path, before, after }) {
    const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
    if (name === "composer.json")
        return composerHooks(read(before), read(after));
    const lines = hookLines.get(name);
    if (lines === undefined || after === null)
        return [];
    const known = new Set(lines(before ?? ""));
    return lines(after).filter((line) => !known.has(line));
}
function composerHooks(old, now) {
    const [before, after] = [(0,json/* objectAt */.lJ)(old, "scripts"), (0,json/* objectAt */.lJ)(now, "scripts")];
    const same = (name) => JSON.stringify(before[name]) === JSON.stringify(after[name]);
    return Object.keys(after).filter((name) => /^(?:pre|post)-/.test(name) && !same(name));
}
const hookLines = new Map([
    [
        "pyproject.toml",
        (text) => [
            ...sectionLines(text, /^(?:build-system|tool\.(?:hatch\.build|poetry\.build|pdm\.build|setuptools)\b)/),
            ...text.split("\n").filter((line) => /^\s*["']?build-system["']?\s*[.=]/.test(line)),
        ],
    ],
    [
        "cargo.toml",
        (text) => sectionLines(text, /^package$/).filter((line) => /^(?:build|links)\s*=/.test(line)),
    ],
    ["pnpm-workspace.yaml", (text) => keyLines(text, pnpmRuns)],
]);
const pnpmRuns = /^(?:onlyBuiltDependencies(?:File)?|neverBuiltDependencies|allowBuilds|dangerouslyAllowAllBuilds|configDependencies|(?:global)?pnpmfile|ignoreScripts|scriptShell|registr(?:y|ies))$/i;
/** The lines of YAML below such a key of the whole, with the key's own. */
function keyLines(text, wanted) {
    let key = "";
    return text.split("\n").flatMap((raw) => {
        key = /^["']?(\w+)["']?\s*:/.exec(raw)?.[1] ?? key;
        const line = raw.trim();
        return line === "" || line.startsWith("#") || !wanted.test(key) ? [] : [line];
    });
}
/** The lines of TOML tables with such a name, as `table: line`. */
function sectionLines(text, wanted) {
    let table = "";
    return text.split("\n").flatMap((raw) => {
        const line = raw.trim();
        const header = /^\[{1,2}([^\]]+)\]/.exec(line);
        if (header !== null)
            table = (header[1] ?? "").replace(/["'\s]/g, "");
        const counts = header === null && line !== "" && !line.startsWith("#") && wanted.test(table);
        return counts ? [line] : [];
    });
}
/** What a lockfile holds of a package.json; the rest of it may change without one. */
const locked = [
    ...dependencyKinds,
    ...[
        "bundleDependencies",
        "bundledDependencies",
        "peerDependenciesMeta",
        "overrides",
        "resolutions",
        "pnpm",
    ],
    ...["workspaces", "name", "version", "license", "engines", "bin", "os", "cpu", "packageManager"],
];
/** Whether a manifest's change could have changed its lockfile; only a package.json that can be read tells otherwise. */
function changesLock({ path, before, after }) {
    const [old, now] = [read(before), read(after)];
    if (!path.toLowerCase().endsWith("package.json") || !(0,json/* isObject */.Gv)(old) || !(0,json/* isObject */.Gv)(now))
        return true;
    return locked.some((key) => JSON.stringify(old[key]) !== JSON.stringify(now[key]));
}
/** Where everybody's packages come from. */
const usualServers = ["registry.npmjs.org", "registry.yarnpkg.com", "npm.jsr.io"].map((host) => `https://${host}`);
const server = /[a-z][a-z0-9+.-]{0,20}:\/\/[^/\s"'`#,{}[\]\\]+/gi;
/** Servers that a JavaScript lockfile downloads from and the one before did not, the usual ones left out. */
function newServers({ before, after }) {
    const known = new Set([...usualServers, ...servers(before ?? "")]);
    return [...new Set(servers(after ?? ""))].filter((server) => !known.has(server));
}
/** In npm's JSON only some values are addresses to load from; in other lockfiles all are, but for what authors say. */
function servers(text) {
    const parsed = (0,json/* parseJson */.qF)(text);
    const places = (0,json/* isObject */.Gv)(parsed)
        ? loadedFrom(parsed)
        : text
            .split("\n")
            .filter((line) => !saysOnly(line))
            .map(withoutEscapes);
    return places.flatMap((place) => place.match(server) ?? []).map((found) => found.toLowerCase());
}
const saysOnly = (line) => /^\s*deprecated:/.test(line) && !/tarball|repo|resol/i.test(line);
const withoutEscapes = (line) => line.replace(/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|\/)/gi, (_, two, four) => String.fromCharCode(Number.parseInt(two ?? four ?? "2f", 16)));
/** Not by recursion: a hostile file is as deep as it likes. */
function loadedFrom(root) {
    const found = [];
    const left = [root];
    while (left.length > 0) {
        const value = left.pop();
        if (Array.isArray(value))
            for (const each of value)
                left.push(each);
        if (!(0,json/* isObject */.Gv)(value))
            continue;
        for (const [key, each] of Object.entries(value))
            if (typeof each !== "string")
                left.push(each);
            else if (/^(?:resolved|version|tarball|repo|resolution)$/.test(key))
                found.push(each);
    }
    return found;
}

// EXTERNAL MODULE: ./build/src/domain/protection/protected-paths.js
var protected_paths = __webpack_require__(3319);
;// CONCATENATED MODULE: ./build/src/domain/protection/shapes-of-manifests.js



/** Files that installing or building the project runs as they are. */
const buildScript = /(?:^|\/)(?:package\.(?:json5|yaml)|setup\.py|build\.rs|binding\.gyp|extconf\.rb|hatch_build\.py|conanfile\.py)$/i;
/** What installing, building or testing would run or load that it did not before. */
function manifestShapes({ texts, files }) {
    const present = texts.filter(({ after }) => after !== null);
    const manifests = present.filter(({ path }) => /(?:^|\/)package\.json$/i.test(path)).map(compareManifests);
    const ofManifests = (key) => manifests.flatMap(({ path, [key]: names }) => names.map((name) => ({ path, what: `${name} in ${path}` })));
    const hooks = present.flatMap((texts) => newBuildHooks(texts).map((hook) => ({ path: texts.path, what: `${hook} in ${texts.path}` })));
    // What a link leads to is read by whoever installs, and not here.
    const linked = (kind) => files
        .filter(({ path, newMode }) => newMode === "120000" && (0,protected_paths/* protectedKind */.hx)(path) === kind)
        .map(({ path }) => ({ path, what: `${path} is a link` }));
    const scripts = files.filter(({ path, status }) => status !== "deleted" && buildScript.test(path));
    const added = scripts
        .filter(({ status }) => status !== "modified")
        .map(({ path }) => ({ path, what: path }));
    const changed = scripts
        .filter(({ status }) => status === "modified")
        .map(({ path }) => ({ path, what: path }));
    const dependencies = manifests.flatMap(({ path, newDependencies }) => newDependencies.map((what) => ({ path, what })));
    return [
        ...shapes_of_manifests_shape("install-scripts", 40, "installing or building runs something new", [
            ...ofManifests("installScripts"),
            ...hooks,
            ...added,
            ...linked("manifest"),
        ]),
        ...shapes_of_manifests_shape("build-scripts", 20, "changes what installing or building runs", changed),
        ...shapes_of_manifests_shape("test-command", 25, "changes the command that judged it", ofManifests("testScripts")),
        ...shapes_of_manifests_shape("new-dependencies", Math.min(16, 4 * dependencies.length), "adds", dependencies, " "),
        ...shapes_of_manifests_shape("registry", 40, "a lockfile downloads from other servers", [
            ...present.flatMap(serversOf),
            ...linked("lockfile"),
        ]),
        ...shapes_of_manifests_shape("git-attributes", 40, "hides files from people or changes what git does with them", present.flatMap(attributesOf)),
    ];
}
function shapes_of_manifests_shape(name, points, about, places, separator = ": ") {
    if (places.length === 0)
        return [];
    const paths = [...new Set(places.map(({ path }) => path))];
    return [{ name, points, paths, why: `${about}${separator}${(0,some/* some */.z)(places.map(({ what }) => what))}` }];
}
function serversOf(texts) {
    if ((0,protected_paths/* protectedKind */.hx)(texts.path) !== "lockfile")
        return [];
    return newServers(texts).map((server) => ({ path: texts.path, what: `${server} in ${texts.path}` }));
}
/** Attributes by which git runs a filter, or leaves a file out of diffs, archives and reviews. */
const attribute = /(?:^|\s)(?:-diff|-text|binary|(?:filter|diff|merge)=|export-(?:ignore|subst)|ident\b|working-tree-encoding|linguist-(?:generated|vendored))/;
function attributesOf({ path, before, after }) {
    if (!/(?:^|\/)\.gitattributes$/i.test(path))
        return [];
    const known = new Set((before ?? "").split("\n").map((line) => line.trim()));
    const lines = (after ?? "").split("\n").map((line) => line.trim());
    return lines
        .filter((line) => !line.startsWith("#") && !known.has(line) && attribute.test(line))
        .map((line) => ({ path, what: `${line} in ${path}` }));
}

// EXTERNAL MODULE: ./build/src/domain/group-by.js
var group_by = __webpack_require__(1691);
;// CONCATENATED MODULE: ./build/src/domain/protection/shapes-of-paths.js




const weights = {
    "code-owners": [50, "who must review changes"],
    workflow: [50, "a workflow or an action, which runs with the repository's permissions"],
    "continuous-integration": [35, "continuous integration"],
    "agent-instructions": [45, "what coding agents are told or may run"],
    "dev-agent-config": [45, "dev-agent's own configuration"],
    "git-hooks": [40, "what git runs by itself on people's machines"],
    "developer-tools": [30, "what editors and shells run by themselves"],
    "git-config": [25, "how git or a secret scanner treats files"],
    "submodule-config": [40, "where submodules come from"],
    registry: [40, "where packages come from"],
    "check-config": [12, "how the project is checked"],
    "build-config": [12, "how the project is built or deployed"],
    "dot-folder": [10, "a hidden folder"],
    manifest: [4, "what the project is made of"],
};
/** Protected paths that change, a deleted one too. */
function pathShapes({ files, texts }) {
    const kinds = (0,group_by/* groupBy */.$)(files, ({ path }) => (0,protected_paths/* protectedKind */.hx)(path));
    const pathsOf = (kind) => (kinds.get(kind) ?? []).map(({ path }) => path);
    const shapes = Object.entries(weights).flatMap(([kind, [points, why]]) => {
        const paths = pathsOf(kind);
        if (paths.length === 0)
            return [];
        return [{ name: kind, paths, points, why: `changes ${why}: ${(0,some/* some */.z)(paths)}` }];
    });
    const idle = new Set(texts.filter((text) => !changesLock(text)).map(({ path }) => path));
    const manifests = pathsOf("manifest").filter((path) => !idle.has(path));
    return [...shapes, ...lockfileOnly(pathsOf("lockfile"), manifests)];
}
/** A lockfile that moves without its manifest can bring in anything, and nobody reads it. */
function lockfileOnly(locks, manifests) {
    const alone = locks.filter((lock) => !manifests.some((manifest) => isLockedBy(manifest, lock)));
    if (alone.length === 0)
        return [];
    const why = `${(0,some/* some */.z)(alone)} without a change to what it locks`;
    return [{ name: "lockfile-only", paths: alone, points: 35, why }];
}
const folderOf = (path) => path.slice(0, path.lastIndexOf("/") + 1);
/** A workspace's one lockfile locks the manifests of every package below it, of its own language. */
const isLockedBy = (manifest, lock) => folderOf(manifest).startsWith(folderOf(lock)) &&
    (/deno\.lock$/i.test(lock) || ofNode.test(manifest) === ofNode.test(lock));
const ofNode = /(?:^|\/)(?:package\.json|pnpm-workspace\.yaml|package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lockb?)$/i;

;// CONCATENATED MODULE: ./build/src/domain/protection/compare-tests.js
const assertion = /\b(?:expect|should|refute|assert\w*|Assert|XCTAssert\w*|EXPECT_\w+|ASSERT_\w+|CHECK|REQUIRE)\b|\b(?:t|tap|ava)\.(?:Error|Fatal|Fail|is|not|ok|same|equal|true|false|throws|deepEqual|like|regex|strictEqual)\w*\b|\b(?:require|assert|verify)\.[A-Z]\w*|\.(?:must|wont)_\w+/g;
const skip = /\b(?:it|test|describe|context|suite)(?:\.\w{1,20}){0,3}\.(?:skip|skipIf|runIf|todo|fixme|failing)\b|\bx(?:it|describe|test|context)\s*\(|\bpytest\.mark\.(?:skip|xfail)|@unittest\.(?:skip|expectedFailure)|\b(?:pytest|self)\.skip(?:Test)?\(|\bSkipTest\b|@(?:Disabled|Ignore|Skip)\b|#\[ignore|\bt\.Skip|\b(?:this|ctx|t)\.skip\(|\bmarkTestSkipped\b|\bskip:\s*true\b|\{\s{0,40}(?:skip|todo):\s{0,4}(?:true|["'`])|\b(?:pending|skip)\s+["'(]|\b(?:it|test|describe|context|suite)\[["'`]skip["'`]\]/g;
/** An option counts only where options stand: others have some of these names, too. What a quote begins is a text. */
const only = /(?<!["'`])\b(?:it|test|describe|context|suite|bench)(?:\.\w{1,20}){0,3}(?:\.only\b|\[["'`]only["'`]\]|\s{0,4}\(\s{0,40}(?:(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'|`[^`]{0,300}`)\s{0,40},\s{0,40})?\{[^()=]{0,300}\bonly["']?:\s{0,4}(?:true|1|!0)\b)|(?<![.\w"'`])f(?:it|describe|context)\s*\(\s*["'`]/g;
const rubyOnly = /^[ \t]*(?:f(?:it|describe|context|example|specify)\b[ (]|[^\n#]{0,300},\s{0,40}(?:focus:\s{0,4}true|:focus)\b)/gm;
// Repetitions are bounded where two of them could share out a text: a hostile file is read in linear time.
/** Assertions that hold whatever the code does. */
const empty = /\bexpect\(\s*(true|false|\d+|null|undefined)\s*\)\.to(?:Be|Equal|StrictEqual)\(\s*\1\s*\)|\bassert(?:\.ok|\.equal|\.strictEqual|_true|True|!)?\s{0,4}\(?\s{0,4}(?:True|true|1)\s{0,4}(?:,\s{0,4}(?:True|true|1)\s{0,4})?(?:\)|;|$)/gm;
const commentLines = /^[ \t]*(?:\/\/|#(?!\[|expect|require)|--).*$/gm;
/** Whether a test file asserts less than it did, gained skips, or runs only some tests; null when none of it. */
function compareTests({ path, before, after }) {
    if (before === null && after === null)
        return null;
    const [old, now] = [bare(before ?? ""), bare(after ?? "")];
    const lostAssertions = Math.max(0, count(old, assertion) - count(now, assertion));
    const newSkips = Math.max(0, count(now, skip) - count(old, skip));
    const marks = (text) => count(text, only) + (path.endsWith(".rb") ? count(text, rubyOnly) : 0);
    const newOnly = Math.max(0, marks(now) - marks(old));
    return lostAssertions + newSkips + newOnly === 0 ? null : { path, lostAssertions, newSkips, newOnly };
}
/** What is commented out, or says nothing, asserts nothing. */
function bare(text) {
    return withoutBlocks(text).replace(commentLines, "").replace(empty, "");
}
/** By hand, as an expression would look through the rest of a hostile file for every `/*` in it. */
function withoutBlocks(text) {
    const kept = [];
    for (let at = 0;;) {
        const start = text.indexOf("/*", at);
        const end = start < 0 ? -1 : text.indexOf("*/", start + 2);
        if (end < 0)
            return kept.join("") + text.slice(at);
        kept.push(text.slice(at, start));
        at = end + 2;
    }
}
function count(text, pattern) {
    return text.match(pattern)?.length ?? 0;
}

;// CONCATENATED MODULE: ./build/src/domain/protection/shapes-of-tests.js



/** Tests that are gone, assert less, are skipped, or keep others from running. */
function testShapes(facts) {
    const gone = deletedTests(facts);
    const compared = testTexts(facts, gone).flatMap((texts) => compareTests(texts) ?? []);
    return [...deleted(gone), ...weakened(compared), ...exclusive(compared)];
}
/** Deleted ones of which no added test has the content or the name: one that moved is not gone, if it still runs. */
function deletedTests({ files, moved }) {
    const added = new Set(files
        .filter(({ status }) => status === "added")
        .flatMap(({ path }) => ((0,protected_paths/* isTestPath */.MQ)(path) ? [nameOf(path)] : [])));
    const kept = new Set(moved.filter(([from, to]) => (0,protected_paths/* isTestLike */.en)(from, to)).map(([from]) => from));
    return files
        .filter(({ path, status }) => status === "deleted" && (0,protected_paths/* isTestPath */.MQ)(path))
        .map(({ path }) => path)
        .filter((path) => !kept.has(path) && !added.has(nameOf(path)));
}
/** A test that moved and changed is compared with the one that it was. */
function testTexts({ texts, files }, gone) {
    const statuses = new Map(files.map(({ path, status }) => [path, status]));
    const tests = texts.filter(({ path, before, after }) => (0,protected_paths/* isTestPath */.MQ)(path) || holdsTests(path, before ?? after));
    const left = tests.filter(({ path }) => statuses.get(path) === "deleted" && !gone.includes(path));
    return tests
        .filter(({ path }) => statuses.get(path) !== "deleted")
        .map((test) => {
        if (test.before !== null)
            return test;
        const origin = left.find(({ path }) => nameOf(path) === nameOf(test.path));
        return { ...test, before: origin?.before ?? null };
    });
}
function deleted(gone) {
    if (gone.length === 0)
        return [];
    const points = 20 + 5 * Math.min(gone.length, 4);
    return [{ name: "tests-deleted", paths: gone, points, why: `deletes ${(0,some/* some */.z)(gone)}` }];
}
function weakened(compared) {
    const tests = compared.filter(({ lostAssertions, newSkips }) => lostAssertions + newSkips > 0);
    if (tests.length === 0)
        return [];
    const sum = (key) => tests.reduce((all, test) => all + test[key], 0);
    const [lost, skips] = [sum("lostAssertions"), sum("newSkips")];
    const paths = tests.map(({ path }) => path);
    const why = `${lost} assertions fewer and ${skips} skips more in ${(0,some/* some */.z)(paths)}`;
    return [{ name: "tests-weakened", paths, points: Math.min(30, 10 + 2 * lost + 5 * skips), why }];
}
function exclusive(compared) {
    const paths = compared.filter(({ newOnly }) => newOnly > 0).map(({ path }) => path);
    if (paths.length === 0)
        return [];
    return [
        { name: "tests-only", paths, points: 30, why: `marks tests so that no others run: ${(0,some/* some */.z)(paths)}` },
    ];
}
const nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);
/** Rust has its tests beside the code. */
function holdsTests(path, text) {
    return path.endsWith(".rs") && /#\[(?:\w+::)?test\b/.test(text ?? "");
}

;// CONCATENATED MODULE: ./build/src/domain/protection/judge-change.js




/** Every protected shape that a change has, with what it leads to; what is allowed is left out. */
function judgeChange(facts, protection) {
    const found = [
        ...pathShapes(facts),
        ...manifestShapes(facts),
        ...testShapes(facts),
        ...fileShapes(facts, protection.largeFileBytes),
    ];
    return found
        .map((shape) => ({ ...shape, action: protection.actions[shape.name] }))
        .filter(({ action }) => action !== "allow");
}

;// CONCATENATED MODULE: ./build/src/git/gather-change.js











/** Bytes of the texts of one commit that are read; a change with more of them can't be judged and says so. */
const gather_change_mostBytes = 256 * 1024 * 1024;
/** What a change is judged from, read from the trusted repository alone: nothing of it is checked out or run. */
async function gatherChange(context, pair) {
    const { base, head } = { base: (0,refs/* checkSha */.$)(pair.base), head: (0,refs/* checkSha */.$)(pair.head) };
    const files = await changedFiles(context, { base, head });
    const changes = parseTreeChanges(await context.ask(["diff-tree", "-r", "-z", "--raw", ...environment/* plainDiff */.IB, "--end-of-options", base, head]));
    const added = changes.filter(({ status }) => status === "added");
    const deleted = changes.filter(({ status }) => status === "deleted");
    const addedAs = (0,group_by/* groupBy */.$)(added, ({ newId }) => newId);
    const blobs = changes.filter(({ newMode }) => isFile(newMode));
    const sizes = await readSizes(context, new Set(blobs.map(({ newId }) => newId)));
    return {
        files,
        texts: await readTexts(context, changes.filter(({ path }) => (0,protected_paths/* isTelling */.c0)(path))),
        sizes: new Map(blobs.map(({ path, newId }) => [path, sizes.get(newId) ?? Number.POSITIVE_INFINITY])),
        moved: deleted.flatMap(({ path, oldId }) => (addedAs.get(oldId) ?? []).map((other) => [path, other.path])),
        paths: added.length === 0 ? [] : (await listTree(context, head)).map(({ path }) => path),
        ignored: await ignoredAt(context, base, added.map(({ path }) => path)),
    };
}
const isFile = (mode) => mode.startsWith("100");
async function readTexts(context, changes) {
    const ids = changes.flatMap(({ oldMode, oldId, newMode, newId }) => [
        ...(isFile(oldMode) ? [oldId] : []),
        ...(isFile(newMode) ? [newId] : []),
    ]);
    const sizes = await readSizes(context, new Set(ids));
    const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    // Unread they say nothing good: a test that became unreadable asserts nothing, a manifest's path counts anyway.
    const wanted = total > gather_change_mostBytes ? [] : [...new Set(ids)];
    const texts = new Map((await readObjects(context, wanted)).map(({ id, bytes }) => [id, bytes.toString("utf8")]));
    const textOf = (mode, id) => (isFile(mode) ? (texts.get(id) ?? null) : null);
    return changes.map(({ path, oldMode, oldId, newMode, newId }) => ({
        path,
        before: textOf(oldMode, oldId),
        after: textOf(newMode, newId),
    }));
}
/** Those of some paths that the base's `.gitignore` files keep out, which lie in a directory of their own for that. */
async function ignoredAt(context, base, paths) {
    if (paths.length === 0)
        return [];
    const rules = (await listTree(context, base)).filter(({ mode, path }) => isFile(mode) && /(?:^|\/)\.gitignore$/.test(path));
    if (rules.length === 0)
        return [];
    const directory = (0,external_node_path_.join)(context.sessionDirectory, `ignored-${crypto.randomUUID()}`);
    try {
        await (0,promises_.mkdir)(directory);
        const texts = new Map((await readObjects(context, [...new Set(rules.map(({ id }) => id))])).map(({ id, bytes }) => [
            id,
            bytes,
        ]));
        for (const { id, path } of rules) {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(directory, path)), { recursive: true });
            await (0,promises_.writeFile)((0,external_node_path_.join)(directory, path), texts.get(id) ?? "");
        }
        const { stdout } = await context.git.hardened({
            at: context.trusted,
            workTree: directory,
            args: ["check-ignore", "--no-index", "-z", "--stdin"],
            // Which takes no literal paths; none that starts so is taken for a pattern.
            env: { GIT_LITERAL_PATHSPECS: "0" },
            stdin: paths.map((path) => `./${path}\0`).join(""),
            answers: [1],
        });
        return stdout.split("\0").flatMap((path) => (path === "" ? [] : [path.slice(2)]));
    }
    finally {
        await (0,remove_tree/* removeTree */.d)(directory);
    }
}

;// CONCATENATED MODULE: ./build/src/git/protect.js



/** What of a change the base's configuration refuses, with what whoever made it can do. */
async function refusedShapes(context, { base, head }, protection) {
    const shapes = judgeChange(await gatherChange(context, { base, head }), protection);
    return shapes
        .filter(({ action }) => action === "refuse")
        .flatMap(({ name, why, paths }) => paths.map((path) => ({
        rule: name,
        path,
        message: `Not taken here (${name}): ${why}. ${mends[name] ?? "Take that change back"}: ${takeBack(base, path)}`,
    })));
}
const mends = {
    "tests-only": "Let all tests run",
    "tests-deleted": "Bring the tests back",
    "tests-weakened": "Bring the assertions back, and skip nothing",
    "installed-files": "Installed files are no part of a change",
    "large-file": "Make it smaller, or leave it out",
    "case-collision": "Give it another name",
    "reserved-name": "Give it another name",
    executable: "Take the mode back",
};
/** A file that the base doesn't have is not to be had from there. */
const takeBack = (base, path) => `git checkout ${base} -- ${quote(path)}, or git rm it where the base has none.`;
const quote = (path) => `'${path.replaceAll("'", `'\\''`)}'`;
/**
 * The protected shapes of a change, as the base commit's configuration judges them. Throws a policy error
 * (`protected-change`) where one is refused: it is neither shown nor rebuilt nor merged.
 */
async function takableShapes(context, pair, protection) {
    const shapes = judgeChange(await gatherChange(context, pair), protection);
    const refused = shapes.filter(({ action }) => action === "refuse");
    if (refused.length === 0)
        return shapes;
    const whys = refused.slice(0, 5).map(({ name, why }) => `${name} (${why})`);
    throw new errors/* DevAgentError */.NA({
        code: "protected-change",
        kind: "policy",
        message: `The candidate is not taken, as the base's \`protect\` refuses it: ${whys.join("; ")}.`,
        remedy: "Make that change by hand, or allow it under `protect` in .dev-agent.yml on the base branch.",
    });
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
    const known = await findSecrets(context, pair, branch);
    if (known.length > 0)
        return refused(known);
    const shapes = await refusedShapes(context, pair, context.protection);
    if (shapes.length > 0)
        return refused(shapes);
    const candidate = await describeCandidate(context, pair);
    if (candidate.files.length === 0)
        return { status: "empty" };
    await publishCandidate(context, { branch, head: pair.head });
    return { status: "candidate", candidate };
}
/** A repository that cannot be used is made anew once, and what was left of its files committed in it. */
async function commitMended(context, request) {
    const { workspace, base } = request;
    const { sandbox, workDate: date } = context;
    const place = { sandbox, workspace, date };
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
/** The record of an earlier attempt; null when none got that far, or it can't be read any more. */
async function readIntent(context) {
    const text = await (0,promises_.readFile)(intentFile(context), "utf8").catch(() => null);
    if (text === null)
        return null;
    const intent = (0,json/* parseJson */.qF)(text);
    return (0,json/* isObject */.Gv)(intent) && (0,domain_candidate/* isSha */.H)(intent.mergeSha) && (0,domain_candidate/* isSha */.H)(intent.headSha)
        ? intent
        : null;
}
function intentFile(context) {
    return (0,external_node_path_.join)(context.sessionDirectory, "merge.json");
}

;// CONCATENATED MODULE: ./build/src/git/finish-others.js






/**
 * What a merge of another session's, whose process was killed, can't wait for its own session with: its git's locks are removed,
 * and a clean checkout is brought to it. Left as it is, the person's next commit there would take that merge back.
 */
async function finishOthers(context, baseBranch) {
    const tip = await (0,refs/* readRef */.sg)({ git: context.git, at: context.common, ref: `refs/heads/${baseBranch}` });
    const sessions = (0,external_node_path_.dirname)(context.sessionDirectory);
    for (const name of await (0,promises_.readdir)(sessions)) {
        const directory = (0,external_node_path_.join)(sessions, name);
        if (directory === context.sessionDirectory)
            continue;
        // What can't be read there is the business of whoever goes on with that session.
        const intent = await readIntent({ sessionDirectory: directory }).catch(() => null);
        if (intent?.baseBranch === baseBranch)
            await removeLocksOf(context, directory, baseBranch);
        if (intent === null || intent.settled === true || intent.mergeSha !== tip)
            continue;
        const { checkout, localBefore: from, mergeSha: to } = intent;
        if (intent.baseBranch !== baseBranch || checkout !== "clean" || from === null)
            continue;
        await moveCheckout(context, { branch: baseBranch, from, to });
    }
}
/** Whoever had the turn to merge is dead; so is a git that took these for it. */
async function removeLocksOf(context, directory, baseBranch) {
    const base = (0,external_node_path_.join)(context.common, `refs/heads/${baseBranch}.lock`);
    const ofMerge = (locks) => locks.some((lock) => lock === base || (0,external_node_path_.basename)(lock) === "index.lock");
    await removeOwnLocks({ repository: context.repository, sessionDirectory: directory }, ofMerge);
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
    const { candidate, tip, message, decidedAt } = question;
    const sha = await context.ask(["commit-tree", (0,refs/* checkSha */.$)(tree), "-p", (0,refs/* checkSha */.$)(tip), "-p", (0,refs/* checkSha */.$)(candidate.headSha), "-F", "-"], { stdin: message, env: (0,environment/* authorship */.wn)(context.author, gitDate(new Date(decidedAt))) });
    return (0,refs/* checkSha */.$)(sha.trim());
}
function gitDate(date) {
    return `${Math.floor(date.getTime() / 1000)} +0000`;
}
const isConfiguration = (path) => path === ".dev-agent.yml" || path === ".dev-agent.yaml";

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
    const forward = () => (0,refs/* moveRef */.LH)(place, { from, to: move.to, why: "merge" });
    if (!(await takingLocks(context, refLocks(context.common, move.ref), forward)))
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
    const merge = mergeOf(context, request);
    await finishOthers(context, request.baseBranch);
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
const mergeOf = (context, request) => ({
    request,
    remote: request.push ? context.repository.remote : null,
});
async function attemptMerge(context, merge) {
    const { candidate, baseBranch, message, decidedAt, baseDrift } = merge.request;
    const positions = await look(context, merge);
    const tip = await mergeOnto(context, { branch: baseBranch, base: candidate.baseSha, positions });
    const plan = await planMerge(context, { candidate, tip, message, decidedAt, baseDrift });
    if (plan.status === "base-moved")
        return plan;
    // What lands, and not only what was approved: names may collide with what the base got meanwhile.
    await takableShapes(context, { base: tip, head: plan.sha }, context.protection);
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
    return finish(context, intent, remote !== null);
}
/** Settles a merge and writes down that nothing of it is left to do. */
async function finish(context, intent, pushed) {
    const landing = await settle(context, intent, pushed);
    if (landing !== "again")
        await writeIntent(context, { ...intent, settled: true });
    return landing;
}
/** What a killed process did of this very merge is found in the base's history, and the rest is done; null: it did nothing. */
async function findLanded(context, request) {
    const intent = await readIntent(context);
    const { candidate, baseBranch } = request;
    if (intent?.headSha !== candidate.headSha || intent.baseBranch !== baseBranch)
        return null;
    const merge = mergeOf(context, request);
    const positions = await look(context, merge);
    const has = async (tip) => tip !== null && (await isAncestor(context, intent.mergeSha, tip));
    const pushed = merge.remote !== null && (await has(positions.remote));
    if (!pushed && !(await has(positions.local)))
        return null;
    // They may have been collected as garbage, as long as only the remote referred to them.
    await giveObjects(context, [intent.mergeSha]);
    const landing = await finish(context, intent, pushed);
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
var read_file = __webpack_require__(14563);
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
    return (0,remove_tree/* removeTree */.d)(agentPlace(context));
}
/** A fresh checkout for checks, with no branch; disposing of it deletes it. */
async function checkOut(context, sha) {
    const directory = checksDirectory(context);
    await (0,promises_.mkdir)(directory, { recursive: true });
    const place = await (0,promises_.mkdtemp)((0,external_node_path_.join)(directory, "check-"));
    const dispose = () => (0,remove_tree/* removeTree */.d)(place);
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
    return (0,remove_tree/* removeTree */.d)(checksDirectory(context));
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
    await takableShapes(context, { base: onto, head }, context.protection);
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

// EXTERNAL MODULE: ./build/src/domain/protection/agent-config.js
var agent_config = __webpack_require__(16412);
;// CONCATENATED MODULE: ./build/src/git/restore-config.js
var restore_config_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var restore_config_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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







/** Where packages are installed: they bring files of such names, which no project told anybody anything with. */
const installed = new Set(["node_modules", ".venv"]);
/** Characters; what is longer no system takes. */
const mostPath = 3_800;
/**
 * Makes all configuration of agents, hooks and developers' tools in a working tree what it is at a commit: changed files are
 * written anew, new ones deleted, missing ones brought back. Follows no link. The paths that were different, sorted.
 */
async function restoreConfig(context, { directory, from }) {
    const tree = await listTree(context, from);
    const links = await textsOf(context, tree.filter(({ mode }) => mode === "120000"));
    const led = ledTo(tree, links);
    const isConfig = (path) => (0,agent_config/* agentConfigKind */.O)(path) !== null || led.some((root) => path === root || path.startsWith(`${root}/`));
    const wanted = new Map(tree.filter(({ mode, path }) => mode !== "160000" && isConfig(path)).map((entry) => [entry.path, entry]));
    const texts = await textsOf(context, [...wanted.values()]);
    const there = (await listFiles(directory)).filter(isConfig);
    const differing = new Set();
    for (const path of there) {
        const entry = wanted.get(path);
        const same = entry !== undefined && (await isSame((0,external_node_path_.join)(directory, path), entry, texts.get(entry.id)));
        if (same)
            wanted.delete(path);
        else {
            await (0,remove_tree/* removeTree */.d)((0,external_node_path_.join)(directory, path));
            differing.add(path);
        }
    }
    for (const entry of wanted.values()) {
        if (await write(directory, entry, { bytes: texts.get(entry.id), isConfig }))
            differing.add(entry.path);
    }
    return [...differing].sort();
}
/** What links among the configuration lead to is configuration too, by whatever name: a CLAUDE.md may be a link to a readme. */
function ledTo(tree, links) {
    const targets = new Map(tree.flatMap(({ mode, id, path }) => mode === "120000"
        ? [[path, external_node_path_.posix.join(external_node_path_.posix.dirname(path), links.get(id)?.toString("utf8") ?? "")]]
        : []));
    const led = new Set();
    const follow = (path) => {
        const target = targets.get(path);
        if (target === undefined || led.has(target) || /^(?:\.\.?)?(?:\/|$)/.test(target))
            return;
        led.add(target);
        follow(target);
    };
    for (const path of targets.keys())
        if ((0,agent_config/* agentConfigKind */.O)(path) !== null)
            follow(path);
    return [...led];
}
async function textsOf(context, entries) {
    const objects = await readObjects(context, [...new Set(entries.map(({ id }) => id))]);
    return new Map(objects.map(({ id, bytes }) => [id, bytes]));
}
/** Everything in a directory that is none, relative to it; links are not followed, closed directories are opened. */
async function listFiles(directory, below = "") {
    const here = (0,external_node_path_.join)(directory, below);
    const stats = await (0,promises_.lstat)(here);
    if ((stats.mode & 0o700) !== 0o700)
        await (0,promises_.chmod)(here, stats.mode | 0o700);
    const entries = await (0,promises_.readdir)(here, { withFileTypes: true });
    const nested = await Promise.all(entries.map(async (entry) => {
        const path = external_node_path_.posix.join(below, entry.name);
        if (!entry.isDirectory())
            return [path];
        const left = path === ".git" || installed.has(entry.name);
        // What lies deeper than a path can say, nobody finds by its path.
        return left || (0,external_node_path_.join)(directory, path).length > mostPath ? [] : listFiles(directory, path);
    }));
    return nested.flat();
}
async function isSame(path, { mode }, bytes) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (bytes === undefined)
            return false;
        const stats = await (0,promises_.lstat)(path);
        if (mode === "120000")
            return stats.isSymbolicLink() && bytes.equals(await (0,promises_.readlink)(path, "buffer"));
        const executable = (stats.mode & 0o100) !== 0;
        // A second name of the file would let it be changed by that.
        if (!stats.isFile() || stats.nlink > 1 || stats.size !== bytes.length || executable !== (mode === "100755"))
            return false;
        const file = restore_config_addDisposableResource(env_1, await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK), true);
        return bytes.equals(await file.readFile());
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = restore_config_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** False where something else than a directory is in the way, which is no configuration and isn't written through. */
async function write(directory, { path, mode }, { bytes, isConfig }) {
    const parts = path.split("/");
    for (let depth = 1; depth < parts.length; depth += 1) {
        const parent = parts.slice(0, depth).join("/");
        const found = await (0,promises_.lstat)((0,external_node_path_.join)(directory, parent)).catch(() => null);
        if (found?.isDirectory() === true)
            continue;
        if (found !== null && !isConfig(`${parent}/`) && !isConfig(parent))
            return false;
        await (0,remove_tree/* removeTree */.d)((0,external_node_path_.join)(directory, parent));
        await (0,promises_.mkdir)((0,external_node_path_.join)(directory, parent));
    }
    const place = (0,external_node_path_.join)(directory, path);
    await (0,remove_tree/* removeTree */.d)(place);
    if (mode === "120000")
        await (0,promises_.symlink)(bytes ?? "", place);
    else
        await (0,promises_.writeFile)(place, bytes ?? "", { flag: "wx", mode: mode === "100755" ? 0o755 : 0o644 });
    return true;
}

;// CONCATENATED MODULE: ./build/src/git/take-bundle.js









/** Writes the commits of a candidate, from its base on, to a git bundle; not where a known credential is in them. */
async function writeBundle(context, candidate, path) {
    requireShas(candidate);
    await requireNoSecrets(context, { base: candidate.baseSha, head: candidate.headSha });
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
    const shapes = ({ baseSha: base, headSha: head }) => takableShapes(context, { base, head }, context.protection);
    return {
        baseTip: (branch) => baseTip(context, branch),
        startBranch: async (branch, base) => {
            await rememberBase(context);
            await startBranch(context, branch, (0,refs/* checkSha */.$)(base));
        },
        agentWorkspace: (start) => openAgentWorkspace(context, (0,refs/* checkSha */.$)(start)),
        checkout: (sha) => checkOut(context, (0,refs/* checkSha */.$)(sha)),
        restoreConfig: ({ directory }, from) => restoreConfig(context, { directory, from: (0,refs/* checkSha */.$)(from) }),
        collect: (workspace, about) => collect(context, { workspace, ...about }),
        patch: (candidate, limit) => {
            requireShas(candidate);
            return readPatch(context, { base: candidate.baseSha, head: candidate.headSha }, limit);
        },
        shapes,
        readFile: (sha, path) => (0,read_file/* readFileAt */._)(context.git, { at: context.trusted, sha, path }),
        rebuild: (candidate, onto, branch) => rebuild(context, { candidate, onto, branch }),
        findLanded: (landing) => findLanded(context, landing),
        land: (landing) => land(context, landing),
        discardWorkspaces: () => (0,remove_tree/* removeTree */.d)((0,external_node_path_.join)(request.workspacesDirectory, request.session)),
        deleteBranch: (branch, expected) => deleteBranch(context, branch, (0,refs/* checkSha */.$)(expected)),
        handOver: (candidate, path) => writeBundle(context, candidate, path),
        async takeOver(bundle, candidate, branch) {
            await takeBundle(context, bundle, candidate);
            await shapes(candidate);
            await publishCandidate(context, { branch, head: candidate.headSha });
        },
    };
}


/***/ }),

/***/ 6158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ createProjectSetup)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
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
            const file = __addDisposableResource(env_1, await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK), true);
            const stats = await file.stat();
            return stats.isFile() && stats.size <= largestInput ? await file.readFile("latin1") : undefined;
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
function howItEnded({ timedOut, signal, exitCode, durationMs, excess }) {
    if (excess !== undefined)
        return `was ended: ${excess.replace(/\.$/, "")}`;
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/process/run-command.js + 4 modules
var run_command = __webpack_require__(70566);
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
            const outcome = await prepare(means, { sandbox: settings.sandbox, workspace, signal });
            return { ...outcome, durationMs: performance.now() - started };
        },
    };
}
async function prepare(means, inside) {
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


/***/ }),

/***/ 97994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ openChecks),
  Q: () => (/* binding */ setupConfig)
});

// EXTERNAL MODULE: ./build/src/domain/text/plain-text.js
var plain_text = __webpack_require__(18970);
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
        const summary = `${scanner.name} could not scan: ${(0,plain_text/* clip */.$Q)(outcome.why, 300)}`;
        return { status: "blocked", repairable: false, summary, findings: [] };
    }
    const { findings } = outcome;
    if (findings.length === 0)
        return { status: "passed", summary: `no secret found by ${scanner.name}`, findings };
    const files = [...new Set(findings.map((finding) => finding.file ?? "text without a file"))];
    const summary = `${findings.length} possible secret${findings.length === 1 ? "" : "s"} in ${(0,plain_text/* clip */.$Q)(files.join(", "), 300)}`;
    return { status: "failed", summary, findings: findings.slice(0, keptFindings) };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
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

// EXTERNAL MODULE: ./build/src/domain/text/hide-tokens.js
var hide_tokens = __webpack_require__(73137);
;// CONCATENATED MODULE: ./build/src/checks/useful-tail.js


const tailLines = 60;
const tailCharacters = 4000;
/** The end of a command's output: cleaned, without tokens and blank runs, at most 60 lines and 4000 characters. */
function usefulTail(output) {
    const cleaned = (0,plain_text/* cleanText */.X5)(output.slice(-4 * tailCharacters)).replace(/\n\s*\n\s*\n/g, "\n\n");
    const lines = (0,hide_tokens/* hideTokens */.v)(cleaned).trim().split("\n").slice(-tailLines).join("\n");
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
        summary: `set-up failed: ${(0,plain_text/* firstLine */.TM)(problem, 200)}`,
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
var checks_fingerprint = __webpack_require__(20535);
;// CONCATENATED MODULE: ./build/src/checks/static-analysis/raw-finding.js


/** A finding of an analyser. Its fingerprint leaves out the line, and line and column numbers inside the message. */
function analyserFinding(raw) {
    const message = (0,plain_text/* clip */.$Q)((0,plain_text/* cleanLine */.Ow)(raw.message, 4000), 500);
    const steady = message.replace(/\b(lines?|columns?|col) \d+/gi, "$1").replace(/:\d+(?::\d+)?/g, "");
    return {
        source: "static-analysis",
        tool: raw.tool,
        rule: (0,plain_text/* clip */.$Q)((0,plain_text/* cleanLine */.Ow)(raw.rule, 400), 200),
        severity: raw.severity,
        message,
        ...(raw.file === undefined ? {} : { file: raw.file }),
        ...(raw.line === undefined ? {} : { line: raw.line }),
        fingerprint: (0,checks_fingerprint/* fingerprint */.R)(raw.tool, raw.rule, raw.file ?? "", steady),
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
    const message = `ended with exit code ${head.exitCode}: ${(0,plain_text/* firstLine */.TM)(head.output, 300)}`;
    const finding = analyserFinding({ tool: name, rule: "exit-code", severity: "error", message });
    return {
        status: "failed",
        note: `${name} ${(0,plain_text/* clip */.$Q)(message, 120)}`,
        findings: [finding],
        output: head.output,
    };
}
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

// EXTERNAL MODULE: ./build/src/domain/json.js
var domain_json = __webpack_require__(88986);
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

// EXTERNAL MODULE: ./build/src/domain/text/hidden-text.js
var hidden_text = __webpack_require__(43980);
;// CONCATENATED MODULE: ./build/src/checks/static-analysis/added-lines.js
/** The lines that a unified patch adds. What stands in them is counted by its hunk, and never read as a header. */
function* addedLines(patch) {
    let file = "";
    let line = 0;
    let before = 0;
    let after = 0;
    for (const text of linesOf(patch)) {
        if (before > 0 || after > 0) {
            const sign = text[0];
            if (sign === "+")
                yield { file, line, text: text.slice(1) };
            if (sign === "+" || sign === " ")
                line += 1;
            if (sign === "+" || sign === " ")
                after -= 1;
            if (sign === "-" || sign === " ")
                before -= 1;
            continue;
        }
        const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(text);
        if (hunk !== null) {
            [before, line, after] = [Number(hunk[1] ?? 1), Number(hunk[2]), Number(hunk[3] ?? 1)];
        }
        else if (text.startsWith("+++ "))
            file = pathIn(text.slice(4));
    }
}
/** As git writes it: in quotes with escapes where it is unusual, a tab behind it where it has spaces. */
function pathIn(written) {
    const path = written.replace(/\t$/, "");
    if (!path.startsWith('"'))
        return path.slice(2);
    const bytes = [...path.slice(1, -1).matchAll(/\\([0-7]{3}|.)|[^\\]+/gs)].map(([all, escaped]) => escaped === undefined
        ? Buffer.from(all)
        : Buffer.from(/^[0-7]{3}$/.test(escaped) ? [Number.parseInt(escaped, 8)] : (escapes[escaped] ?? escaped)));
    return Buffer.concat(bytes).toString("utf8").slice(2);
}
const escapes = {
    n: "\n",
    t: "\t",
    r: "\r",
    a: "\u0007",
    b: "\b",
    f: "\f",
    v: "\v",
};
function* linesOf(text) {
    for (let from = 0; from < text.length;) {
        const end = text.indexOf("\n", from);
        yield text.slice(from, end < 0 ? text.length : end);
        from = end < 0 ? text.length : end + 1;
    }
}

;// CONCATENATED MODULE: ./build/src/checks/static-analysis/find-hidden-text.js



const most = 20;
/** What a candidate adds that nobody sees, in lines and in names: a warning for each class in a file, at its first place. */
function findHiddenText({ files }, patch) {
    const findings = new Map();
    const add = (found, file, message, line) => {
        const fingerprint = (0,checks_fingerprint/* fingerprint */.R)("hidden-text", file, found);
        const about = { source: "static-analysis", tool: "dev-agent", rule: "hidden-text" };
        const place = line === undefined ? { file } : { file, line };
        if (!findings.has(fingerprint))
            findings.set(fingerprint, { ...about, severity: "warning", message, ...place, fingerprint });
    };
    for (const { path, status } of files)
        if (status !== "deleted")
            for (const hidden of (0,hidden_text/* findHidden */.C)(path))
                add(hidden.class, path, `The file's name has ${(0,hidden_text/* describeHidden */.Y)([hidden])}.`);
    for (const { file, line, text } of addedLines(patch))
        for (const { class: found, characters, column } of (0,hidden_text/* findHidden */.C)(text))
            add(found, file, `Hidden text: ${found} (${characters}, from column ${column}).`, line);
    return [...findings.values()].slice(0, most);
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
    if (result.excess !== undefined)
        return broken(`was ended: ${result.excess}`);
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
    const text = (0,plain_text/* cleanText */.X5)(await completeOutput(result, outputFile), Number.POSITIVE_INFINITY);
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










const static_analysis_check = "static-analysis";
const usualTimeoutMs = 600_000;
/** Characters of a patch that are looked through for hidden text. */
const mostPatch = 50_000_000;
/** Runs the project's analysers on a clean checkout of the candidate and reports what they didn't say of the base. */
function createStaticAnalysis(sources) {
    const analyseBase = rememberRuns((sha, analysers, signal) => analyseCommit(sources, { sha, analysers, signal }));
    return {
        async run(candidate, signal) {
            const started = performance.now();
            const patch = await sources.repository.patch(candidate, mostPatch);
            const hidden = findHiddenText(candidate, patch);
            const result = await analyse({ sources, analyseBase, candidate, signal });
            return { check: static_analysis_check, ...withHidden(result, hidden), durationMs: Math.round(performance.now() - started) };
        },
    };
}
/** What nobody sees doesn't break a candidate: it is a warning that raises its risk, and stands before a person. */
function withHidden(result, hidden) {
    if (hidden.length === 0)
        return result;
    const { size } = new Set(hidden.map(({ file }) => file));
    const note = `hidden text in ${size} ${size === 1 ? "file" : "files"}`;
    return {
        ...result,
        summary: `${result.summary}; ${note}`,
        findings: [...hidden, ...result.findings].slice(0, static_analysis_keptFindings),
        tools: [...result.tools, "dev-agent"],
    };
}
async function analyse({ sources, analyseBase, candidate, signal }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { repository, setup } = sources;
        const checkout = __addDisposableResource(env_1, await prepareCheckout({ repository, setup, sha: candidate.headSha, signal }), true);
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
        const result_1 = __disposeResources(env_1);
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
        const checkout = __addDisposableResource(env_2, await prepareCheckout({ repository, setup, sha: about.sha, signal: about.signal }), true);
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
        const result_2 = __disposeResources(env_2);
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
    if (result.excess !== undefined)
        return failed(`${command} was ended: ${result.excess}`);
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
    return { status: "passed", summary: `${command}: ${describe(counts)}`, counts };
}
function failing(counts) {
    if (counts === null)
        return "";
    const total = counts.passed + counts.failed;
    return counts.failed > 0
        ? `, ${counts.failed} of ${total} tests failed`
        : `, although ${counts.format} shows no failing test`;
}
function describe({ passed, skipped, format }) {
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
    const lines = (0,plain_text/* cleanText */.X5)(error.slice(0, 20 * messageLength))
        .split("\n")
        .filter((line) => line.trim() !== "" && !toolFrame.test(line))
        .slice(0, messageLines);
    return {
        name: (0,plain_text/* clip */.$Q)((0,plain_text/* cleanLine */.Ow)(name, 10 * nameLength), nameLength),
        message: (0,plain_text/* clip */.$Q)((0,hide_tokens/* hideTokens */.v)(lines.join("\n").trim()), messageLength),
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

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/parsers/ended-early.js


const fileLine = /^(?:✔ (\S+)(?: \([\d.]+m?s\))?|ok \d+ - (\S+))$/;
/**
 * What node's runner says at its end, where a file ended before it ran a test: such a file may have printed any report
 * before, so nothing else in the output counts. Null where every file ran its tests.
 */
const parseEndedEarly = (text) => {
    const lines = text.split("\n");
    const files = lines.filter((line) => {
        const match = fileLine.exec(line);
        return isFileNotTest(match?.[1] ?? match?.[2] ?? "");
    }).length;
    const last = lines.findLastIndex((line) => /^[#ℹ] tests \d+$/.test(line));
    if (files === 0 || last === -1)
        return null;
    const end = lines.slice(last);
    const counts = summaryCounts(end, end[0]?.startsWith("#") === true ? "#" : "ℹ");
    if (counts === null)
        return null;
    return { ...counts, format: "node:test", passed: Math.max(0, counts.passed - files), failures: [] };
};

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

const count = /^ *(\d{1,9}) (passing|failing|pending)(?: \(\d+m?s\))?$/;
/** The summary of mocha's console reporters. */
const parseMochaConsole = (text) => {
    const lines = text.split("\n");
    const sums = { passing: 0, failing: 0, pending: 0 };
    let found = false;
    for (const line of lines) {
        const match = count.exec(line);
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
    const text = (0,plain_text/* cleanText */.X5)(output, Number.POSITIVE_INFINITY)
        .split("\n")
        .map((line) => (line.length > longestLine ? line.slice(0, longestLine) : line))
        .join("\n");
    const early = parseEndedEarly(text);
    if (early !== null && early.failed === 0)
        return early;
    const machine = parseGoJson(output) ?? jsonReport(output);
    if (machine !== null)
        return machine;
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
    return parseTap((0,plain_text/* cleanText */.X5)(text.replace(/^\ufeff/, ""), Number.POSITIVE_INFINITY));
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
var detect_tests = __webpack_require__(80015);
;// CONCATENATED MODULE: ./build/src/checks/unit-tests/test-command.js




const largestConfig = 1024 * 1024;
/** How the base is tested; where the base has no tests, how the candidate is. Null: neither says. */
async function findTestCommand(sources) {
    const { repository, candidate, directory, rootNames } = sources;
    const baseNames = baseRootNames(rootNames, candidate.files);
    const base = await textsOf(baseNames, (name) => repository.readFile(candidate.baseSha, name));
    const found = (0,detect_tests/* detectTests */.z)({ names: baseNames, read: (name) => base.get(name) });
    if (found !== null)
        return found;
    const own = await textsOf(rootNames, (name) => readBounded((0,external_node_path_.join)(directory, name), largestConfig));
    return (0,detect_tests/* detectTests */.z)({ names: rootNames, read: (name) => own.get(name) });
}
async function textsOf(names, read) {
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

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/git/commands.js
var commands = __webpack_require__(76350);
// EXTERNAL MODULE: ./build/src/git/environment.js
var environment = __webpack_require__(58703);
// EXTERNAL MODULE: ./build/src/git/refs.js
var refs = __webpack_require__(7274);
;// CONCATENATED MODULE: ./build/src/git/scan-source.js







/** Bytes of blobs that are read at once, and all that a scan may read. */
const readAtOnce = 32 * 1024 * 1024;
const mostBytes = 1024 * 1024 * 1024;
/** More paths than this may not fit on a command line; then the whole tree is listed. */
const mostPaths = 1_000;
/** What a secret scanner reads of a session's trusted repository. */
function createScanSource(trustedGitDirectory, userEnv) {
    const git = (0,commands/* createGit */.lD)(userEnv);
    const ask = async (args, more) => (await git.hardened({ at: trustedGitDirectory, args, ...more })).stdout;
    return {
        history: (candidate) => readHistory(ask, candidate),
        blobsAt: (sha, paths) => blobsAt(ask, sha, paths),
        readBlobs: (ids) => readBlobs(git, trustedGitDirectory, ids),
    };
}
async function readHistory(ask, { baseSha, headSha }) {
    const range = `${(0,refs/* checkSha */.$)(baseSha)}..${(0,refs/* checkSha */.$)(headSha)}`;
    const messages = await ask([
        ...["log", "--no-color", "--no-textconv", "--no-ext-diff"],
        ...["-z", "--format=%B%n%an <%ae>%n%cn <%ce>", range, "--"],
    ]);
    const whole = await ask([...["log", "--no-color", "-z", "--format=raw"], range, "--"]);
    // No attribute has a say in a raw difference, and -m shows what only a merge brings.
    const raw = await ask([
        ...["log", "--raw", "-r", "-m", "-z", "--no-abbrev", "--full-history", ...environment/* plainDiff */.IB],
        ...["--format=format:%H", range, "--"],
    ]);
    const { names, versions } = readRaw(raw);
    return {
        commits: messages === "" ? 0 : messages.split("\0").filter((each) => each !== "").length,
        messages: [messages.replaceAll("\0", "\n"), ...whole.split("\0").map(otherHeaders)].join("\n"),
        names,
        versions,
    };
}
/** What a commit says beside what every commit does: git keeps any header, and shows none of them. */
function otherHeaders(raw) {
    const [header = ""] = raw.split("\n\n", 1);
    const usual = /^commit .*\ntree .*\n(?:parent .*\n)*author .*\ncommitter .*(?:\n|$)/;
    return header.replace(usual, "").replace(/^ /gm, "");
}
function readRaw(raw) {
    const names = new Set();
    const versions = [];
    let commit = "";
    const tokens = raw.split("\0");
    for (let at = 0; at < tokens.length; at += 1) {
        // The first entry of a commit stands behind its id and a line break.
        const token = (tokens[at] ?? "").replace(/^([0-9a-f]{40,64})(?:\n|$)/, (_, id) => {
            commit = id;
            return "";
        });
        if (token === "")
            continue;
        const [, mode, id] = /^:\d{6} (\d{6}) [0-9a-f]+ ([0-9a-f]+) [A-Z]\d*$/.exec(token) ?? [];
        if (id === undefined || commit === "")
            throw new Error(`git log printed what is not known: ${JSON.stringify(token.slice(0, 80))}`);
        at += 1;
        const path = tokens[at] ?? "";
        names.add(path);
        if (mode !== "000000" && mode !== "160000")
            versions.push({ path, id: (0,refs/* checkSha */.$)(id), commit });
    }
    return { names: [...names], versions };
}
async function blobsAt(ask, sha, paths) {
    if (paths.length === 0)
        return new Map();
    const wanted = new Set(paths);
    const some = paths.length > mostPaths ? [] : paths;
    const listed = await ask(["ls-tree", "-r", "-z", "--full-tree", (0,refs/* checkSha */.$)(sha), "--", ...some]);
    const blobs = listed.split("\0").flatMap((line) => {
        const [, id, path = ""] = /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
        return id === undefined || !wanted.has(path) ? [] : [[path, (0,refs/* checkSha */.$)(id)]];
    });
    return new Map(blobs);
}
async function* readBlobs(git, at, ids) {
    const unique = [...new Set(ids)].map(refs/* checkSha */.$);
    for (const portion of portions(await sizesOf(git, at, unique)))
        yield* await readPortion(git, at, portion);
}
async function sizesOf(git, at, ids) {
    if (ids.length === 0)
        return [];
    const { stdout } = await git.hardened({
        at,
        args: ["cat-file", "--batch-check=%(objectname) %(objecttype) %(objectsize)"],
        stdin: scan_source_linesOf(ids),
    });
    const sizes = stdout.split("\n").flatMap((line) => {
        const [, id, size] = /^([0-9a-f]+) blob (\d+)$/.exec(line) ?? [];
        return id === undefined ? [] : [[id, Number(size)]];
    });
    if (sizes.length !== ids.length)
        throw unread(`${ids.length - sizes.length} files could not be read from git`);
    const total = sizes.reduce((sum, [, size]) => sum + size, 0);
    if (total > mostBytes)
        throw unread(`its files have ${total} bytes in all commits together, over ${mostBytes}`);
    return sizes;
}
function portions(sizes) {
    const made = [];
    let room = 0;
    for (const [id, size] of sizes) {
        if (size > room) {
            made.push([]);
            room = readAtOnce;
        }
        made.at(-1)?.push(id);
        room -= size;
    }
    return made;
}
/** By way of a file, as a blob need not be text. */
async function readPortion(git, at, ids) {
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "dev-agent-blobs-"));
    try {
        const outputFile = (0,external_node_path_.join)(directory, "blobs");
        const args = ["cat-file", "--batch=%(objectname) %(objectsize)"];
        await git.hardened({ at, args: [...args], stdin: scan_source_linesOf(ids), outputFile });
        return split(await (0,promises_.readFile)(outputFile), ids.length);
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}
function split(bytes, count) {
    const blobs = [];
    for (let at = 0; at < bytes.length;) {
        const start = bytes.indexOf("\n", at) + 1;
        const [id = "", size] = bytes.toString("latin1", at, start).trim().split(" ");
        const end = start + Number(size);
        if (start === 0 || !(end <= bytes.length))
            break;
        blobs.push({ id, bytes: bytes.subarray(start, end) });
        at = end + 1;
    }
    if (blobs.length !== count)
        throw unread(`${count - blobs.length} files could not be read from git`);
    return blobs;
}
const scan_source_linesOf = (ids) => ids.map((id) => `${id}\n`).join("");
function unread(why) {
    return new errors/* DevAgentError */.NA({
        code: "scan-unread",
        kind: "policy",
        message: `Not everything could be looked through for secrets: ${why}.`,
        remedy: "Nothing is merged unseen. Make the change smaller.",
    });
}

// EXTERNAL MODULE: ./build/src/setup/project-setup.js + 14 modules
var project_setup = __webpack_require__(6158);
;// CONCATENATED MODULE: ./build/src/use-cases/session-checks.js





/** The project's set-up and the checks of a session, as its options say. */
function openChecks(parts) {
    const { project, options, folder, places, repository, sandbox, scanner, downloads } = parts;
    const setup = (0,project_setup/* createProjectSetup */.R)({
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
/** How the project is set up, as its options say. */
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


/***/ })

};
