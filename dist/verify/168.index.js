export const id = 168;
export const ids = [168];
export const modules = {

/***/ 15168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify_verify)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
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
function environment_readEnvironment(variables) {
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

// EXTERNAL MODULE: ./build/src/domain/protection/shapes.js
var shapes = __webpack_require__(3936);
;// CONCATENATED MODULE: ./build/src/git/environment.js
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

// EXTERNAL MODULE: ./build/src/process/run-command.js + 4 modules
var run_command = __webpack_require__(70566);
;// CONCATENATED MODULE: ./build/src/git/commands.js



const localTimeout = 10 * 60_000;
const networkTimeout = 5 * 60_000;
function commands_createGit(user) {
    const hardened = hardenedEnvironment(user);
    const network = networkEnvironment(user);
    return {
        hardened: (command) => runGit(command, {
            env: { ...hardened, ...settingVariables(command.settings ?? []), ...command.env },
            timeoutMs: localTimeout,
        }),
        network: (command) => runGit(command, { env: { ...network, ...command.env }, timeoutMs: networkTimeout }),
    };
}
async function runGit(command, profile) {
    const settings = safeSettings.flatMap(([key, value]) => ["-c", `${key}=${value}`]);
    const gitDirectory = command.at === undefined ? [] : [`--git-dir=${command.at}`];
    const workTree = command.workTree === undefined ? [] : [`--work-tree=${command.workTree}`];
    const cwd = command.cwd ?? command.workTree ?? command.at;
    const completed = await (0,run_command/* runCommand */.d)({
        argv: ["git", "--no-pager", ...settings, ...gitDirectory, ...workTree, ...command.args],
        ...profile,
        cleansUp: true,
        ...(cwd === undefined ? {} : { cwd }),
        ...(command.stdin === undefined ? {} : { stdin: command.stdin }),
        ...(command.outputFile === undefined
            ? {}
            : { outputFile: command.outputFile, fileBytes: Number.POSITIVE_INFINITY, keepBytes: 10_000 }),
    }).catch((thrown) => {
        throw thrown instanceof run_command/* NotStarted */.R ? notStarted(thrown) : thrown;
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
    return (0,errors/* isMachineLimit */.x)(cause.code) ? cause : gitMissing(thrown);
}
function gitMissing(cause) {
    return new errors.DevAgentError({
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
    return new errors.DevAgentError({
        code: "git-failed",
        kind: "infrastructure",
        message: `git ${command.args[0]} failed in ${command.at ?? command.cwd}: ${why}.`,
        remedy: "Put right what git names, then run `dev-agent resume`.",
        cause: new Error(withoutLogin(completed.stderr)),
    });
}
/** By something outside: git itself has no complaint, and whoever was to be reached is not at fault. */
function gitKilled({ args }, signal) {
    return new errors.DevAgentError({
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

// EXTERNAL MODULE: ./build/src/domain/candidate.js
var domain_candidate = __webpack_require__(79643);
;// CONCATENATED MODULE: ./build/src/git/refs.js


/** The commit that a ref is at; null when there is no such ref. */
async function readRef({ git, at, ref }) {
    const { stdout } = await git.hardened({
        at,
        args: ["show-ref", "--verify", "--hash", "--", ref],
        answers: [1, 128],
    });
    const sha = stdout.trim();
    return (0,domain_candidate/* isSha */.H)(sha) ? sha : null;
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
    if ((0,domain_candidate/* isSha */.H)(text))
        return text;
    throw new errors.DevAgentError({
        code: "not-a-sha",
        kind: "defect",
        message: `${JSON.stringify(String(text).slice(0, 80))} is not a full commit id.`,
        remedy: "Please report it.",
    });
}

;// CONCATENATED MODULE: ./build/src/git/requirements.js

function configurationError(detail) {
    return new errors.DevAgentError({ kind: "configuration", ...detail });
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/src/domain/branch-name.js
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

// EXTERNAL MODULE: ./build/src/domain/json.js
var domain_json = __webpack_require__(88986);
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
    const locks = (0,domain_json/* parseJson */.qF)(text);
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
        (0,external_node_path_.join)(repository.commonDirectory, "refs/heads", `${branchOf(session)}.lock`),
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
    const git = commands_createGit(request.userEnv);
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
    throw new errors.DevAgentError({
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
        return { local, remote, unreachable: firstProblem(answer.stderr) };
    }
    return { local, remote: await readRef(incomingRef(context, branch)), unreachable: null };
}
/** What git itself gave up on; a disk or a machine that failed it says nothing of the remote. */
function whyUnanswered(error) {
    if (error instanceof errors.DevAgentError && error.code === "git-failed")
        return error.message;
    throw error;
}
/** The local branch alone. */
async function localBase(context, branch) {
    const local = await readRef({ git: context.git, at: context.common, ref: `refs/heads/${branch}` });
    return { local, remote: null, unreachable: null };
}
/** As `askForBase`, from what was fetched before, by the person or by dev-agent. */
async function knownBase(context, branch) {
    const { git, common, repository } = context;
    const { local } = await localBase(context, branch);
    const theirs = repository.remote === null
        ? null
        : await readRef({ git, at: common, ref: `refs/remotes/${repository.remote.name}/${branch}` });
    const ours = await readRef(incomingRef(context, branch));
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
    return configurationError({
        code: "base-diverged",
        message: `${branch} and ${remote}/${branch} went separate ways: each has commits that the other lacks.`,
        remedy: `Bring them together first: git switch ${branch} && git pull --rebase ${remote} ${branch}.`,
    });
}
function baseGone(branch) {
    return configurationError({
        code: "base-missing",
        message: `There is no branch ${JSON.stringify(branch)} any more.`,
        remedy: "Bring it back, or start again with --base.",
    });
}
function remoteUnreachable(remote, why) {
    return new errors.DevAgentError({
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
            await moveRef(seen(context, name), { from: null, to, why: "start" });
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
    const before = await readRef(seen(context, name));
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

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
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
    ...plainDiff,
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
        const ids = [checkSha(pair.base), checkSha(pair.head)];
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
        `${checkSha(pair.head)}^{tree}`,
    ]);
    return {
        headSha: pair.head,
        baseSha: pair.base,
        treeSha: checkSha(tree.trim()),
        diffSha256: await hashPatch(context, pair),
        files: await changedFiles(context, pair),
    };
}
/** The files that differ between two commits, sorted by path. */
async function changedFiles(context, pair) {
    const ids = [checkSha(pair.base), checkSha(pair.head)];
    return parseChangedFiles(await context.ask([
        "diff-tree",
        "-r",
        "-z",
        "--raw",
        "--numstat",
        ...plainDiff,
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
            ...isolated,
            ...settingVariables(safeSettings),
            ...authorship(agentIdentity, date),
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
    if (thrown instanceof errors.DevAgentError && thrown.code === "workspace-git")
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
    const listed = await context.ask(["ls-tree", "-r", "-z", "--full-tree", checkSha(commit)]);
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
    const answer = await context.ask(["diff-tree", "--stdin", "--no-commit-id", "-r", "-z", "--raw", ...plainDiff], { stdin: commits.map((sha) => `${sha}\n`).join("") });
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
    throw new errors.DevAgentError({
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
    throw new errors.DevAgentError({
        code: "not-deleted",
        kind: "infrastructure",
        message: `${directory} could not be deleted: ${firstProblem(stderr)}.`,
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
    await context.git.hardened({ at, workTree: tree, args: ["read-tree", "-m", "-u", checkSha(head.sha)] });
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
    await git("update-ref", "--no-deref", "--", head.branch ?? "HEAD", checkSha(head.sha));
    return at;
}
async function prepare(context, at) {
    await borrow(at, context.sharedObjects);
    if (context.repository.shallow)
        await (0,promises_.copyFile)((0,external_node_path_.join)(context.trusted, "shallow"), (0,external_node_path_.join)(at, "shallow"));
    const { name, email } = agentIdentity;
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
    const refs = [`refs/heads/${repository.baseBranch}`, `refs/heads/${branchOf(session)}`, ...fetched];
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

;// CONCATENATED MODULE: ./build/src/git/checkouts.js


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
        const gitDirectory = (0,external_node_path_.join)(path, ".git");
        const exists = await (0,promises_.stat)(gitDirectory).then(() => true, () => false);
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

;// CONCATENATED MODULE: ./build/src/git/already-written.js






/**
 * The files that a checkout has as the commit `to` has them, while its index still has them as `from` does. A git that was
 * killed leaves it so: it writes the files first, and the index last. Links aren't looked at, nor what is staged otherwise.
 */
async function alreadyWritten(context, checkout, { from, to }) {
    const place = inCheckout(checkout);
    const pair = [checkSha(from), checkSha(to)];
    const changes = parseTreeChanges(await context.ask(["diff-tree", "-r", "-z", "--raw", ...plainDiff, "--end-of-options", ...pair]));
    const { stdout: staged } = await context.git.hardened({
        ...place,
        args: ["diff-index", "--cached", "--name-only", "-z", ...plainDiff, checkSha(from)],
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
        settings: await withoutFilters(context.git, checkout.gitDirectory),
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
        ...inCheckout(checkout),
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
    return (await isClean(context.git, checkout)) ? "clean" : "dirty";
}
/**
 * Moves a clean checkout of a branch from one commit to the next. It is left as it is where that would take more than
 * writing files: over untracked ones, or through a content filter such as LFS.
 */
async function moveCheckout(context, move) {
    const checkout = await checkoutOf(context, move.branch);
    if (checkout === null)
        return "none";
    const place = inCheckout(checkout);
    const settings = await withoutFilters(context.git, checkout.gitDirectory);
    const git = async (...args) => (await context.git.hardened({ ...place, args, settings, answers: [1, 128] })).exitCode === 0;
    // A process that was killed may have got this far.
    if (await git("diff-index", "--cached", "--quiet", checkSha(move.to)))
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
    const forward = () => git("read-tree", "-m", "-u", checkSha(move.from), checkSha(move.to));
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
    return findCheckout(context.git, { at: context.common, own, branch });
}
async function isFiltered(context, checkout, paths) {
    const { stdout } = await context.git.hardened({
        ...inCheckout(checkout),
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
    if ((await readRef(place)) !== null)
        return;
    await giveObjects(context, [base]);
    await locking(context, place.ref, () => moveRef(place, { from: null, to: base, why: "start" }));
}
/** Moves the session's branch in the person's repository to a candidate. Commits of others on it are not thrown away. */
async function publishCandidate(context, to) {
    await remember(context, to.head);
    await giveObjects(context, [to.head]);
    const place = userBranch(context, to.branch);
    const from = await readRef(place);
    if (from === to.head)
        return;
    const ours = from === null || (await isOurs(context, from));
    const move = { from, to: to.head, why: "candidate" };
    if (ours && (await locking(context, place.ref, () => moveRef(place, move))))
        return;
    throw new errors.DevAgentError({
        code: "branch-moved",
        kind: "policy",
        message: `Somebody else moved ${to.branch} to ${from}.`,
        remedy: `Keep their work under another name: git branch -m ${to.branch} another-name; then run \`dev-agent resume\`.`,
    });
}
/** The last candidate of this session that builds on `start`; else `start`. */
async function lastCandidate(context, { branch, start }) {
    const tip = await readRef(userBranch(context, branch));
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
    if ((await readRef(place)) === expected)
        await locking(context, place.ref, () => deleteRef(place, expected));
}
function locking(context, ref, work) {
    return takingLocks(context, refLocks(context.common, ref), work);
}
function userBranch(context, branch) {
    return { git: context.git, at: context.common, ref: `refs/heads/${branch}` };
}
// What this session made is told from what others committed by these refs, whatever moment it was killed at.
function remembered(context, sha) {
    return { git: context.git, at: context.trusted, ref: `refs/made/${checkSha(sha)}` };
}
async function remember(context, sha) {
    await context.ask(["update-ref", "--", remembered(context, sha).ref, sha]);
}
async function isOurs(context, sha) {
    return (await readRef(remembered(context, sha))) !== null;
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
    const branch = branchOf(context.session);
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

;// CONCATENATED MODULE: ./build/src/domain/protection/plain-path.js
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

// EXTERNAL MODULE: ./build/src/domain/text/plain-text.js
var plain_text = __webpack_require__(18970);
;// CONCATENATED MODULE: ./build/src/domain/protection/some.js

/** Longest name, in characters: a manifest or a lockfile may hold any text for one. */
const longest = 160;
/** `a, b and 3 more`, safe to print. */
function some(names) {
    const shown = names
        .slice(0, 3)
        .map((name) => (0,plain_text/* cleanLine */.Ow)(name, longest))
        .join(", ");
    return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
}

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
        ...shape("case-collision", 15, collisions.map(([path]) => path), () => `the same name on some disks: ${some(collisions.map(([path, other]) => `${path} and ${other}`))}`),
    ];
}
/** Programs and packages there come before all others when the project's commands run. */
const isInstalled = (path) => /(?:^|\/)(?:node_modules|\.venv|venv|__pypackages__|site-packages|\.pnp\.[cm]?js)(?:\/|$)/.test(plainPath(path));
function shape(name, points, paths, why) {
    return paths.length === 0 ? [] : [{ name, points, paths, why: why(some(paths)) }];
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
    const script = (manifest, name) => (0,domain_json/* objectAt */.lJ)(manifest, "scripts")[name];
    const changed = (name) => script(old, name) !== script(now, name);
    return {
        path,
        newDependencies: [...new Set(dependencies(now))].filter((name) => !known.has(name)),
        installScripts: [
            ...installScripts.filter((name) => changed(name) && script(now, name) !== undefined),
            ...buildPermissions.filter((name) => permission(old, name) !== permission(now, name)),
            ...((0,domain_json/* isObject */.Gv)(now) ? [] : ["what can't be read"]),
        ],
        // A first test command replaces nothing that judged before.
        testScripts: [...new Set([old, now].flatMap((manifest) => Object.keys((0,domain_json/* objectAt */.lJ)(manifest, "scripts"))))]
            .filter(isTestScript)
            .filter((name) => changed(name) && (name.startsWith("test") ? script(old, name) !== undefined : true)),
    };
}
/** Levels; no tool writes a manifest with so many, and what compares values can't take many thousands. */
const mostDepth = 500;
function read(text) {
    const parsed = (0,domain_json/* parseJson */.qF)(text ?? "");
    let level = [parsed];
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth > mostDepth)
            return undefined;
        level = level.flatMap((value) => typeof value === "object" && value !== null ? Object.values(value) : []);
    }
    return parsed;
}
const permission = (manifest, name) => JSON.stringify([(0,domain_json/* objectAt */.lJ)({ manifest }, "manifest")[name], (0,domain_json/* objectAt */.lJ)(manifest, "pnpm")[name]]);
/** Names, and beside the name where else than by its version a package comes from: an alias, an address, a directory. */
function dependencies(manifest) {
    const named = dependencyKinds.flatMap((kind) => Object.entries((0,domain_json/* objectAt */.lJ)(manifest, kind)));
    const replaced = ["overrides", "resolutions"].flatMap((key) => [
        ...Object.entries((0,domain_json/* objectAt */.lJ)(manifest, key)),
        ...Object.entries((0,domain_json/* objectAt */.lJ)((0,domain_json/* objectAt */.lJ)(manifest, "pnpm"), key)),
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
    const [before, after] = [(0,domain_json/* objectAt */.lJ)(old, "scripts"), (0,domain_json/* objectAt */.lJ)(now, "scripts")];
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
    if (!path.toLowerCase().endsWith("package.json") || !(0,domain_json/* isObject */.Gv)(old) || !(0,domain_json/* isObject */.Gv)(now))
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
    const parsed = (0,domain_json/* parseJson */.qF)(text);
    const places = (0,domain_json/* isObject */.Gv)(parsed)
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
        if (!(0,domain_json/* isObject */.Gv)(value))
            continue;
        for (const [key, each] of Object.entries(value))
            if (typeof each !== "string")
                left.push(each);
            else if (/^(?:resolved|version|tarball|repo|resolution)$/.test(key))
                found.push(each);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/domain/protection/agent-config.js

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
    const plain = plainPath(path);
    const fits = (patterns) => patterns.some((pattern) => pattern.test(plain));
    if (fits(instructions))
        return "agent-instructions";
    if (fits(hooks))
        return "git-hooks";
    return fits(tools) ? "developer-tools" : null;
}

;// CONCATENATED MODULE: ./build/src/domain/protection/protected-paths.js


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
    const plain = plainPath(path);
    const among = (kinds) => kinds.find(([, pattern]) => pattern.test(plain))?.[0];
    return among(first) ?? agentConfigKind(path) ?? among(then) ?? null;
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
        .filter(({ path, newMode }) => newMode === "120000" && protectedKind(path) === kind)
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
    return [{ name, points, paths, why: `${about}${separator}${some(places.map(({ what }) => what))}` }];
}
function serversOf(texts) {
    if (protectedKind(texts.path) !== "lockfile")
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
    const kinds = (0,group_by/* groupBy */.$)(files, ({ path }) => protectedKind(path));
    const pathsOf = (kind) => (kinds.get(kind) ?? []).map(({ path }) => path);
    const shapes = Object.entries(weights).flatMap(([kind, [points, why]]) => {
        const paths = pathsOf(kind);
        if (paths.length === 0)
            return [];
        return [{ name: kind, paths, points, why: `changes ${why}: ${some(paths)}` }];
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
    const why = `${some(alone)} without a change to what it locks`;
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
        .flatMap(({ path }) => (isTestPath(path) ? [nameOf(path)] : [])));
    const kept = new Set(moved.filter(([from, to]) => isTestLike(from, to)).map(([from]) => from));
    return files
        .filter(({ path, status }) => status === "deleted" && isTestPath(path))
        .map(({ path }) => path)
        .filter((path) => !kept.has(path) && !added.has(nameOf(path)));
}
/** A test that moved and changed is compared with the one that it was. */
function testTexts({ texts, files }, gone) {
    const statuses = new Map(files.map(({ path, status }) => [path, status]));
    const tests = texts.filter(({ path, before, after }) => isTestPath(path) || holdsTests(path, before ?? after));
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
    return [{ name: "tests-deleted", paths: gone, points, why: `deletes ${some(gone)}` }];
}
function weakened(compared) {
    const tests = compared.filter(({ lostAssertions, newSkips }) => lostAssertions + newSkips > 0);
    if (tests.length === 0)
        return [];
    const sum = (key) => tests.reduce((all, test) => all + test[key], 0);
    const [lost, skips] = [sum("lostAssertions"), sum("newSkips")];
    const paths = tests.map(({ path }) => path);
    const why = `${lost} assertions fewer and ${skips} skips more in ${some(paths)}`;
    return [{ name: "tests-weakened", paths, points: Math.min(30, 10 + 2 * lost + 5 * skips), why }];
}
function exclusive(compared) {
    const paths = compared.filter(({ newOnly }) => newOnly > 0).map(({ path }) => path);
    if (paths.length === 0)
        return [];
    return [
        { name: "tests-only", paths, points: 30, why: `marks tests so that no others run: ${some(paths)}` },
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
    const { base, head } = { base: checkSha(pair.base), head: checkSha(pair.head) };
    const files = await changedFiles(context, { base, head });
    const changes = parseTreeChanges(await context.ask(["diff-tree", "-r", "-z", "--raw", ...plainDiff, "--end-of-options", base, head]));
    const added = changes.filter(({ status }) => status === "added");
    const deleted = changes.filter(({ status }) => status === "deleted");
    const addedAs = (0,group_by/* groupBy */.$)(added, ({ newId }) => newId);
    const blobs = changes.filter(({ newMode }) => isFile(newMode));
    const sizes = await readSizes(context, new Set(blobs.map(({ newId }) => newId)));
    return {
        files,
        texts: await readTexts(context, changes.filter(({ path }) => isTelling(path))),
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
        await removeTree(directory);
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
    throw new errors.DevAgentError({
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
    checkSha(base);
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
    requireSpace(stderr);
    const line = stderr.split("\n").find((text) => text.startsWith("error: ")) ?? stderr;
    return { rule: "unsound-objects", message: `Git finds its objects unsound: ${firstProblem(line)}.` };
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
    const intent = (0,domain_json/* parseJson */.qF)(text);
    return (0,domain_json/* isObject */.Gv)(intent) && (0,domain_candidate/* isSha */.H)(intent.mergeSha) && (0,domain_candidate/* isSha */.H)(intent.headSha)
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
    const tip = await readRef({ git: context.git, at: context.common, ref: `refs/heads/${baseBranch}` });
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
            checkSha(what.tip),
            checkSha(what.head),
        ],
        settings: what.settings,
        answers: [1],
    });
    const [tree = "", ...paths] = stdout.split("\0").filter((part) => part !== "");
    return exitCode === 0 ? { status: "clean", tree: checkSha(tree) } : { status: "conflict", paths };
}
async function commitMerge(context, question, tree) {
    const { candidate, tip, message, decidedAt } = question;
    const sha = await context.ask(["commit-tree", checkSha(tree), "-p", checkSha(tip), "-p", checkSha(candidate.headSha), "-F", "-"], { stdin: message, env: authorship(context.author, gitDate(new Date(decidedAt))) });
    return checkSha(sha.trim());
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
            ...["--", remote.pushUrl, `${checkSha(sha)}:refs/heads/${branch}`],
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
    const why = firstProblem(stderr);
    const denied = /denied|Authentication failed|could not read|\b40[13]\b/i.test(stderr);
    return denied ? refusedBy(remote, why) : remoteUnreachable(remote.name, why);
}
function refusedBy(remote, why) {
    return new errors.DevAgentError({
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
    const at = await readRef({ git: context.git, at: context.common, ref: local });
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
    const from = await readRef(place);
    if (from === null && !move.create)
        return false;
    if (from !== null && !(await isAncestor(context, from, move.to)))
        return false;
    const forward = () => moveRef(place, { from, to: move.to, why: "merge" });
    if (!(await takingLocks(context, refLocks(context.common, move.ref), forward)))
        return false;
    const now = await readRef(place);
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
    throw new errors.DevAgentError({
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

;// CONCATENATED MODULE: ./build/src/git/read-file.js


/** Largest file that is read as text, in bytes. */
const textLimit = 1024 * 1024;
/** One regular file's text at a commit; null when absent, a link, binary or over 1 MiB. */
async function read_file_readFileAt(git, file) {
    const { at, path } = file;
    if (external_node_path_.posix.isAbsolute(path) || external_node_path_.posix.normalize(path) !== path || /^\.\.(\/|$)/.test(path))
        return null;
    const listed = await git.hardened({
        at,
        args: ["ls-tree", "-z", "-l", "--full-tree", checkSha(file.sha), "--", path],
    });
    const entry = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t(.*)\0$/s.exec(listed.stdout);
    const [, id = "", size = "", found] = entry ?? [];
    if (found !== path || Number(size) > textLimit)
        return null;
    const { stdout } = await git.hardened({ at, args: ["cat-file", "blob", checkSha(id)] });
    return stdout.includes("\0") ? null : stdout;
}

;// CONCATENATED MODULE: ./build/src/git/workspace.js







/**
 * The session's one workspace for agents, made at `start` if it is not there yet and else left as it is. A repository
 * in it that commands broke is mended.
 */
async function openAgentWorkspace(context, start) {
    const existing = await findAgentWorkspace(context);
    if (existing === null) {
        const place = agentPlace(context);
        await makeWorkspace(context, place, { sha: start, branch: `refs/heads/${branchOf(context.session)}` });
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
    const merged = await mergeTrees(context, { tip: checkSha(onto), head: candidate.headSha, settings: [] });
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
        env: authorship(agentIdentity, `${seconds} +0000`),
    });
    return checkSha(sha.trim());
}
/** What is installed in the workspace stays; one that git can no longer move is made anew by whoever asks next. */
async function moveWorkspace(context, head) {
    const workspace = await findAgentWorkspace(context);
    if (workspace === null)
        return;
    if (!(await moveInSandbox({ sandbox: context.sandbox, workspace }, head)))
        await removeAgentWorkspace(context);
}

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
    const isConfig = (path) => agentConfigKind(path) !== null || led.some((root) => path === root || path.startsWith(`${root}/`));
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
            await removeTree((0,external_node_path_.join)(directory, path));
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
        if (agentConfigKind(path) !== null)
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
        await removeTree((0,external_node_path_.join)(directory, parent));
        await (0,promises_.mkdir)((0,external_node_path_.join)(directory, parent));
    }
    const place = (0,external_node_path_.join)(directory, path);
    await removeTree(place);
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
    const pair = { base: candidate.baseSha, head: checkSha(bundle.head) };
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
        throw damaged(firstProblem(stderr));
}
const remedy = "Nothing is done with it. Run the whole workflow again; report this if nobody changed the artifact.";
const damaged = (why) => new errors.DevAgentError({
    code: "bundle-damaged",
    kind: "policy",
    message: `The candidate's bundle can't be used: ${why}.`,
    remedy,
});
const differs = (why) => new errors.DevAgentError({
    code: "bundle-differs",
    kind: "policy",
    message: `The bundle does not hold the candidate that was handed over: ${why}.`,
    remedy,
});
const take_bundle_refused = (why) => new errors.DevAgentError({
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
            await startBranch(context, branch, checkSha(base));
        },
        agentWorkspace: (start) => openAgentWorkspace(context, checkSha(start)),
        checkout: (sha) => checkOut(context, checkSha(sha)),
        restoreConfig: ({ directory }, from) => restoreConfig(context, { directory, from: checkSha(from) }),
        collect: (workspace, about) => collect(context, { workspace, ...about }),
        patch: (candidate, limit) => {
            requireShas(candidate);
            return readPatch(context, { base: candidate.baseSha, head: candidate.headSha }, limit);
        },
        shapes,
        readFile: (sha, path) => read_file_readFileAt(context.git, { at: context.trusted, sha, path }),
        rebuild: (candidate, onto, branch) => rebuild(context, { candidate, onto, branch }),
        findLanded: (landing) => findLanded(context, landing),
        land: (landing) => land(context, landing),
        discardWorkspaces: () => removeTree((0,external_node_path_.join)(request.workspacesDirectory, request.session)),
        deleteBranch: (branch, expected) => deleteBranch(context, branch, checkSha(expected)),
        handOver: (candidate, path) => writeBundle(context, candidate, path),
        async takeOver(bundle, candidate, branch) {
            await takeBundle(context, bundle, candidate);
            await shapes(candidate);
            await publishCandidate(context, { branch, head: candidate.headSha });
        },
    };
}

// EXTERNAL MODULE: ./build/src/workflow/nodes/checks.js
var nodes_checks = __webpack_require__(56752);
// EXTERNAL MODULE: ./build/src/workflow/nodes/evaluate.js + 1 modules
var evaluate = __webpack_require__(34074);
;// CONCATENATED MODULE: ./build/src/config/load-config.js

/** Longest configuration, in characters. */
const sizeLimit = 100_000;
/**
 * Reads the text of a `.dev-agent.yml`. `name` is what errors call it. Throws a configuration error that names
 * file, line, column and key. Anchors and aliases are refused: nothing here needs them.
 */
async function load_config_loadConfig(text, name) {
    if (text.length > sizeLimit)
        throw load_config_unreadable(name, `is longer than ${sizeLimit} characters`);
    const [{ readYaml }, { configSchema }, { describeIssue }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(480)]).then(__webpack_require__.bind(__webpack_require__, 55480)),
        Promise.all(/* import() */[__webpack_require__.e(514), __webpack_require__.e(306)]).then(__webpack_require__.bind(__webpack_require__, 99306)),
        Promise.all(/* import() */[__webpack_require__.e(514), __webpack_require__.e(76)]).then(__webpack_require__.bind(__webpack_require__, 12076)),
    ]);
    const document = readYaml(text);
    const fault = document.faults[0];
    if (fault !== undefined)
        throw load_config_unreadable(`${name}:${fault.at}`, fault.why);
    const result = configSchema.safeParse(document.value ?? {});
    if (result.success)
        return result.data;
    const { issues } = result.error;
    // A mistyped key explains the one that is missing.
    const issue = issues.find(({ code }) => code === "unrecognized_keys") ?? issues[0];
    if (issue === undefined)
        throw load_config_unreadable(name, "doesn't fit its schema");
    const { path, why } = describeIssue(issue);
    throw load_config_unreadable(`${name}:${document.locate(path)}`, why);
}
function load_config_unreadable(where, why) {
    return new DevAgentError({
        code: "config",
        kind: "configuration",
        message: `${where}: ${/[.?]$/.test(why) ? why : `${why}.`}`,
        remedy: "Correct the configuration; schemas/dev-agent.schema.json describes every key.",
    });
}

// EXTERNAL MODULE: ./build/src/domain/budget.js
var budget = __webpack_require__(22321);
// EXTERNAL MODULE: ./build/src/domain/agent.js
var agent = __webpack_require__(98951);
;// CONCATENATED MODULE: ./build/src/domain/choose-agents.js

const coderOrder = ["claude-cli", "anthropic-api", "codex-cli", "openai-api"];
const architectOrder = ["codex-cli", "openai-api", "claude-cli", "anthropic-api"];
const orders = {
    architect: architectOrder,
    coder: coderOrder,
    // As the coder's: whoever writes code best reads it best. Another provider than the coder's comes first.
    reviewer: coderOrder,
    // It plans, as the architect does.
    supervisor: architectOrder,
};
/**
 * Gives each role its agent. What was asked for by name is never replaced; `auto` takes the first of the role's order that
 * can work. A reviewer of another provider than the coder's has other blind spots than the coder.
 */
function choose_agents_chooseAgents({ wishes, standings, kept = {} }) {
    const architect = kept.architect ?? choose(wishes.architect, orders.architect, standings);
    const coder = kept.coder ?? choose(wishes.coder, orders.coder, standings);
    if ("lacking" in architect)
        return { complete: false, role: "architect", ...architect };
    if ("lacking" in coder)
        return { complete: false, role: "coder", ...coder };
    const reviewer = kept.reviewer ?? choose(wishes.reviewer, awayFrom(coder, orders.reviewer), standings);
    if ("lacking" in reviewer)
        return { complete: false, role: "reviewer", ...reviewer };
    if (wishes.supervisor === undefined)
        return { complete: true, cast: { architect, coder, reviewer } };
    const supervisor = kept.supervisor ?? choose(wishes.supervisor, orders.supervisor, standings);
    if ("lacking" in supervisor)
        return { complete: false, role: "supervisor", ...supervisor };
    return { complete: true, cast: { architect, coder, reviewer, supervisor } };
}
function choose(wish, order, standings) {
    if (wish.agent === "replay")
        return choose_agents_choiceOf(wish);
    const asked = wish.agent === "auto" ? order : [wish.agent];
    const standing = asked
        .map((agent) => standingOf(agent, standings))
        .map((one) => (wish.agent === "auto" ? { ...one, lacks: one.lacks ?? one.unasked ?? null } : one));
    const usable = standing.find(({ lacks }) => lacks === null);
    if (usable === undefined)
        return { lacking: standing };
    return wish.agent === "auto" ? choose_agents_choiceOf({ agent: usable.agent }) : choose_agents_choiceOf(wish);
}
function standingOf(agent, standings) {
    return standings.find((standing) => standing.agent === agent) ?? { agent, lacks: "it was not looked for" };
}
/** A wish for one agent by name, with the model it gets where none was named. */
function choose_agents_choiceOf({ agent, model }) {
    // A recording says itself which models it is of.
    const provider = agent === "replay" ? "anthropic" : providerOf(agent);
    return { agent, model: model ?? defaultModels[provider] };
}
/** The same order, with the agents of the coder's provider behind the others. */
function awayFrom(coder, order) {
    const own = coder.agent === "replay" ? null : providerOf(coder.agent);
    const isOwn = (agent) => providerOf(agent) === own;
    return [...order.filter((agent) => !isOwn(agent)), ...order.filter(isOwn)];
}

// EXTERNAL MODULE: ./build/src/config/agent-choice.js
var agent_choice = __webpack_require__(47769);
;// CONCATENATED MODULE: ./build/src/config/merge-options.js






/** Coder rounds where nobody says how many. */
const defaultRounds = 4;
/** Flags over configuration over defaults. Throws a configuration error for a choice that can't be had. */
function merge_options_mergeOptions(flags, config) {
    return {
        base: flags.base ?? config.base,
        agents: wishesOf(flags, config),
        fallback: (config.agents?.fallback ?? []).map((text) => choiceOf(valid(parseFallback(text)))),
        allowPaid: flags.allowPaid ?? config["allow-paid"] ?? false,
        planLogin: flags.planLogin ?? config["plan-login"] ?? "pass",
        burst: burstLimits(config),
        limits: withLimits(configuredLimits(config), merge_options_present(flags.budget ?? {})),
        prices: configuredPrices(config),
        sandbox: flags.sandbox ?? config.sandbox ?? "bubblewrap",
        sandboxRead: config["sandbox-read"] ?? [],
        sandboxLimits: resourceLimits(config),
        secretScanner: flags.secretScanner ?? config["secret-scanner"] ?? "gitleaks",
        setup: config.setup && {
            run: config.setup.run,
            network: [config.setup.network].flat(),
            timeoutMs: toMs(config.setup["timeout-minutes"]),
        },
        tests: config.tests && timed(config.tests),
        analysis: (config.analysis ?? []).map(timed),
        specGate: flags.specGate ?? config.gates?.spec ?? false,
        push: flags.push ?? config.push ?? true,
        mode: modeOf(flags, config),
        ...baseRules(config),
    };
}
function configuredLimits({ budget = {} }) {
    const { roles = {}, "calls-per-minute": _, "tool-calls-per-minute": __, ...session } = budget;
    const ofRoles = Object.entries(roles).map(([role, limits]) => [role, merge_options_present(limits ?? {})]);
    return withLimits({ rounds: defaultRounds, ...merge_options_present(session) }, { roles: Object.fromEntries(ofRoles) });
}
function burstLimits({ budget = {} }) {
    return {
        modelCalls: budget["calls-per-minute"] ?? usualBurst.modelCalls,
        toolCalls: budget["tool-calls-per-minute"] ?? usualBurst.toolCalls,
    };
}
function resourceLimits({ "sandbox-limits": limits = {} }) {
    const bytes = (megabytes) => megabytes === undefined ? undefined : megabytes * 1024 * 1024;
    return merge_options_present({
        memoryBytes: bytes(limits["memory-mb"]),
        processes: limits.processes,
        diskBytes: bytes(limits["disk-mb"]),
    });
}
function configuredPrices({ prices = {} }) {
    const read = ([model, price]) => {
        const { input, output, "cache-read": cacheRead } = price;
        const { "cache-write": cacheWrite, "cache-write-1h": cacheWrite1h } = price;
        return [model, { input, output, ...merge_options_present({ cacheRead, cacheWrite, cacheWrite1h }) }];
    };
    return Object.fromEntries(Object.entries(prices).map(read));
}
function baseRules(config) {
    return {
        baseDrift: config["base-drift"] ?? "disjoint",
        gate: config.gate ?? "environment",
        approvals: config.approvals ?? 1,
        allowSelfApproval: config["allow-self-approval"] ?? false,
        protection: protectionOf(config),
        land: config.land ?? "merge",
    };
}
function protectionOf({ protect = {} }) {
    const { "large-file-kib": largeFile, ...actions } = protect;
    const largeFileBytes = largeFile === undefined ? usualProtection.largeFileBytes : largeFile * 1024;
    return { actions: { ...usualProtection.actions, ...merge_options_present(actions) }, largeFileBytes };
}
function wishesOf(flags, config) {
    const mode = modeOf(flags, config);
    requireSupervised(mode, flags.agents ?? {});
    const roles = modelRoles.filter((role) => role !== "supervisor" || mode === "react");
    const pairs = roles.map((role) => [role, wishOf(role, flags, config)]);
    if (flags.replay === undefined && pairs.some(([, { agent }]) => agent === "replay"))
        throw new DevAgentError({
            code: "replay-without-file",
            kind: "configuration",
            message: "The agent replay was chosen, but no recorded session was given.",
            remedy: "Add --replay FILE.",
        });
    return Object.fromEntries(pairs);
}
const modeOf = (flags, config) => flags.mode ?? config.mode ?? "pipeline";
/** Refuses a wish for a supervisor that nobody would ask. */
function requireSupervised(mode, { supervisor }) {
    if (mode === "react" || supervisor === undefined)
        return;
    throw new DevAgentError({
        code: "no-supervisor",
        kind: "configuration",
        message: "An agent was chosen for the supervisor, which only sessions of the mode react have.",
        remedy: "Add --mode react to `dev-agent run`, or leave the supervisor out.",
    });
}
function wishOf(role, flags, config) {
    const flag = flags.agents?.[role];
    if (flag !== undefined)
        return flag;
    if (flags.replay !== undefined)
        return { agent: "replay" };
    const configured = config.agents?.[role];
    // Both plan; who says nothing of the supervisor means the architect.
    if (role === "supervisor" && configured === undefined)
        return wishOf("architect", flags, config);
    return configured === undefined ? { agent: "auto" } : valid(parseAgentWish(configured));
}
/** What the schema has looked at already. */
function valid(parsed) {
    if (parsed.ok)
        return parsed.value;
    throw new TypeError(parsed.why);
}
function timed({ "timeout-minutes": limit, ...rest }) {
    return { ...merge_options_present(rest), timeoutMs: toMs(limit) };
}
/** Without the keys whose value is undefined. */
function merge_options_present(value) {
    return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined));
}
const toMs = (minutes) => Math.round(minutes * 60_000);

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

;// CONCATENATED MODULE: ./build/src/git/base-branch.js



/** The branch to build on: the wanted one, else the remote's default, `main`, `master`, the current one. */
async function findBase(git, question) {
    const { wanted, currentBranch } = question;
    if (wanted !== undefined) {
        const baseSha = isBranchName(wanted) ? await newestKnown(git, question, wanted) : null;
        if (baseSha !== null)
            return { baseBranch: wanted, baseSha };
        throw configurationError({
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
    const local = await readRef({ git, at, ref: `refs/heads/${branch}` });
    const fetched = remote === null ? null : await readRef({ git, at, ref: `refs/remotes/${remote.name}/${branch}` });
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
        return configurationError({
            code: "no-commits",
            message: `The repository at ${shown} has no commits yet.`,
            remedy: "Commit something first: git add . && git commit.",
        });
    return configurationError({
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
    const git = commands_createGit(request.userEnv);
    await requireGitVersion(git);
    const place = await locate(git, directory);
    const at = place.commonDirectory;
    const shown = place.toplevel ?? at;
    await refusePartialClone(git, { at, shown });
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
        throw configurationError({
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
        const clean = await isClean(git, { gitDirectory: facts.gitDirectory, toplevel: facts.toplevel });
        if (!clean)
            notices.push(`The checkout has changes that are not committed; the session starts from ${facts.baseBranch} without them.`);
    }
    return notices;
}
function notARepository(directory) {
    return configurationError({
        code: "not-a-repository",
        message: `${directory} is not in a git repository.`,
        remedy: "Give the path of one with --repo, or make one: git init, then commit something.",
    });
}
function foreign(directory) {
    return configurationError({
        code: "foreign-repository",
        message: `The repository at ${directory} belongs to another user and git refuses to work in it.`,
        remedy: `If you trust it: git config --global --add safe.directory ${(0,external_node_path_.join)(directory)}`,
    });
}

;// CONCATENATED MODULE: ./build/src/use-cases/open-project.js









/** Finds the repository alone: what was chosen for a session that exists is in its record. */
function open_project_findRepository(repo, env, base) {
    return openRepository((0,external_node_path_.resolve)(repo), { userEnv: env, ...(base === undefined ? {} : { base }) });
}
/** Finds the repository and reads its configuration from the base commit, never from the working tree. */
async function open_project_openProject(request, env) {
    const environment = readEnvironment(env);
    const open = (base) => open_project_findRepository(request.repo, env, base);
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
    return mergeOptions(request, await loadConfig(found.text, found.name));
}
const configNames = (/* unused pure expression or super */ null && ([".dev-agent.yml", ".dev-agent.yaml"]));
async function configAt({ facts, sha, env }) {
    const git = createGit(env);
    for (const name of configNames) {
        const text = await readFileAt(git, { at: facts.commonDirectory, sha, path: name });
        if (text !== null)
            return { text, name: `${name} at ${facts.baseBranch}` };
    }
    return { text: "", name: "the configuration" };
}
function configFile(path) {
    if (!existsSync(path))
        throw open_project_unreadable(path, "it doesn't exist");
    try {
        return { text: readFileSync(path, "utf8"), name: path };
    }
    catch (error) {
        throw open_project_unreadable(path, error.code ?? "unknown");
    }
}
function open_project_unreadable(path, why) {
    return new DevAgentError({
        code: "config-unreadable",
        kind: "configuration",
        message: `The configuration ${path} can't be read: ${why}.`,
        remedy: "Give a file that exists with --config, or leave the flag out.",
    });
}

// EXTERNAL MODULE: ./build/src/process/find-program.js
var find_program = __webpack_require__(25661);
;// CONCATENATED MODULE: ./build/src/agents/install/download-program.js






/** The folder of a release in the cache, whether it is there or not. */
function download_program_cachedProgram({ release, packed, cacheDirectory }) {
    return join(cacheDirectory, "programs", `${release.name.replace(/\W+/g, "-").slice(1)}-${packed.version}`);
}
/**
 * Brings a vendor's package into the cache: fetched by npm from the registry that is set up here, or kept from another run;
 * its checksum first, then unpacking, then one rename. No script of the package runs. Throws `Error` with the reason.
 */
async function download_program_downloadProgram(about) {
    const folder = download_program_cachedProgram(about);
    const programs = join(folder, "..");
    await mkdir(programs, { recursive: true });
    const work = await mkdtemp(join(programs, "unpack-"));
    try {
        const archive = await archiveOf(about, work);
        await run(about, ["tar", "-xzf", archive, "-C", work, "--no-same-owner"]);
        // Another process may have put the same files there meanwhile.
        await rename(join(work, "package"), folder).catch((error) => {
            if (!existsSync(folder))
                throw error;
        });
        return folder;
    }
    finally {
        await rm(work, { recursive: true, force: true });
    }
}
/** The archive, kept or fetched: either way its checksum is the pinned one. */
async function archiveOf(about, work) {
    const { packed, downloads } = about;
    const digest = Buffer.from(packed.integrity.replace(/^sha512-/, ""), "base64").toString("hex");
    const key = `dev-agent-program-${digest.slice(0, 64)}`;
    const kept = join(work, "kept.tgz");
    if ((await downloads?.restore(key, kept)) === true && (await integrityOf(kept)) === packed.integrity)
        return kept;
    const archive = await fetchArchive(about, work);
    const integrity = await integrityOf(archive);
    if (integrity !== packed.integrity)
        throw new Error(`the archive's checksum is ${integrity}, not the pinned ${packed.integrity}`);
    await downloads?.keep(key, archive);
    return archive;
}
async function fetchArchive(about, work) {
    const { name, version } = about.packed;
    const fetched = join(work, "fetched");
    await mkdir(fetched);
    // Its own cache: what npm has cached here may have been put there by anybody.
    const own = ["--ignore-scripts", "--cache", join(work, "npm"), "--pack-destination", fetched];
    await run(about, ["npm", "pack", `${name}@${version}`, ...own], work);
    const [archive] = await readdir(fetched);
    if (archive === undefined)
        throw new Error(`npm fetched nothing for ${name}@${version}`);
    return join(fetched, archive);
}
async function integrityOf(file) {
    const hash = createHash("sha512");
    await pipeline(createReadStream(file), hash);
    return `sha512-${hash.digest("base64")}`;
}
async function run({ env, signal }, argv, cwd) {
    const [program] = argv;
    try {
        const { exitCode, stderr, timedOut } = await runCommand({
            ...{ argv, env, timeoutMs: 600_000, keepBytes: 65_536 },
            ...(cwd === undefined ? {} : { cwd }),
            ...(signal === undefined ? {} : { signal }),
        });
        if (exitCode === 0)
            return;
        throw new Error(timedOut ? `${program} took too long` : `${program} failed: ${lastWords(stderr)}`);
    }
    catch (error) {
        if (error instanceof NotStarted)
            throw new Error(error.message);
        throw error;
    }
}
const lastWords = (text) => text
    .trim()
    .split("\n")
    .find((line) => /\S/.test(line))
    ?.trim() ?? "it said nothing";

;// CONCATENATED MODULE: ./build/src/agents/install/releases.json
const releases_namespaceObject = {};
;// CONCATENATED MODULE: ./build/src/agents/install/releases.js

/** Written by `npm run cli-releases` from the lockfile that the programs are tested at. */
const releases_cliReleases = (/* unused pure expression or super */ null && (releases));
/** The oldest versions that dev-agent was tried with; the newest are the pinned ones. */
const releases_oldestTested = { claude: "2.1.197", codex: "0.169.0" };
/** e.g. `linux-x64`; `linux-x64-musl` where the C library is musl. */
function releases_platformOf(name) {
    const platform = `${process.platform}-${process.arch}`;
    // Codex is linked statically and runs with either.
    return name === "claude" && process.platform === "linux" && !hasGlibc() ? `${platform}-musl` : platform;
}
function hasGlibc() {
    const { header } = process.report.getReport();
    return header?.glibcVersionRuntime !== undefined;
}

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
;// CONCATENATED MODULE: ./build/src/agents/install/vendor-program.js






/**
 * A program that is installed, started once for its version; else why it can't be used.
 * @param file Absolute path.
 * @param path The value of PATH, for the node that some of them need.
 */
async function vendor_program_openProgram(name, { file, path }) {
    const files = filesOf(name, file);
    try {
        const { stdout, exitCode } = await runCommand({
            argv: [files.path, "--version"],
            // No home: asked for its version, it reads and writes nothing of the user's.
            env: { PATH: path, HOME: "/nonexistent" },
            timeoutMs: 30_000,
            keepBytes: 4_096,
        });
        const version = /(?:^|\s)(\d+\.\d+\.\d+(?:-[\w.]+)?)(?:\s|$)/.exec(stdout)?.[1];
        if (exitCode === 0 && version !== undefined)
            return { ...files, version };
        return { why: `${file} --version tells no version (exit code ${exitCode})` };
    }
    catch (error) {
        if (error instanceof NotStarted)
            return { why: error.message };
        throw error;
    }
}
function filesOf(name, file) {
    const real = realpathSync(file);
    const program = statSync(real).size < smallestProgram ? (behindScript(name, real) ?? real) : real;
    const own = packageOf(program);
    if (own !== null)
        return { path: program, readable: [own] };
    // Codex runs what models write in a program of its own, beside it.
    const host = join(dirname(program), "codex-code-mode-host");
    return { path: program, readable: name === "codex" && existsSync(host) ? [program, host] : [program] };
}
/** Bytes. What is smaller is a script in front of the program. */
const smallestProgram = 1_000_000;
/**
 * The program that npm's script would start, of the package for this platform beside it: one process less stands between
 * us and it. Null where there is none, as with versions that were scripts themselves.
 */
function behindScript(name, script) {
    const manifest = `${cliReleases[name].name}-${platformOf(name)}/package.json`;
    try {
        return vendor_program_programIn(name, dirname(realpathSync(createRequire(script).resolve(manifest))));
    }
    catch {
        return null;
    }
}
/** The program in an unpacked package of one platform. */
function vendor_program_programIn(name, folder) {
    if (name === "codex")
        return codexIn(folder);
    const program = join(folder, "claude");
    return existsSync(program) ? program : null;
}
function codexIn(folder) {
    const machine = process.arch === "arm64" ? "aarch64" : "x86_64";
    const system = process.platform === "darwin" ? "apple-darwin" : "unknown-linux-musl";
    const program = join(folder, "vendor", `${machine}-${system}`, "bin", "codex");
    return existsSync(program) ? program : null;
}
/** The folder of the vendor's package that a file belongs to; null where it stands alone. */
function packageOf(file) {
    for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
        const manifest = join(folder, "package.json");
        if (!existsSync(manifest))
            continue;
        const content = parseJson(readFileSync(manifest, "utf8"));
        const isVendors = isObject(content) && /^@(?:anthropic-ai|openai)\//.test(`${content.name}`);
        return isVendors ? folder : null;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/agents/install/find-cli.js






/** Looks for a program on the PATH, and installs nothing. */
async function find_cli_findCli({ name, path, installs }) {
    const { version } = cliReleases[name];
    const file = findProgram(name, path);
    const opened = file === undefined ? { why: `${name} isn't on the PATH` } : await openProgram(name, { file, path });
    if ("version" in opened)
        return { status: "installed", program: opened };
    // What is there and doesn't work is somebody's own: it isn't replaced in silence.
    if (installs && file === undefined && packedFor(name) !== undefined)
        return { status: "installable", version };
    return {
        status: "missing",
        why: opened.why,
        fix: `Install it: npm install -g ${cliReleases[name].name}@${version}`,
    };
}
const packedFor = (name, release = cliReleases[name]) => release.packages[platformOf(name)];
/** Installs the pinned version into the cache, unless it is there. Throws DevAgentError of kind infrastructure. */
async function installCli(install) {
    const { name, path } = install;
    const release = install.release ?? cliReleases[name];
    const packed = packedFor(name, release);
    if (packed === undefined)
        throw notInstalled(release, `there is no package of it for ${platformOf(name)}`);
    const about = { ...install, release, packed };
    try {
        const cached = cachedProgram(about);
        const folder = existsSync(cached) ? cached : await downloadProgram(about);
        const file = programIn(name, folder);
        const opened = file === null ? { why: "its package holds no program" } : await openProgram(name, { file, path });
        if ("version" in opened)
            return opened;
        throw new Error(opened.why);
    }
    catch (error) {
        throw notInstalled(release, error.message, error);
    }
}
function notInstalled({ name, version }, why, cause) {
    return new DevAgentError({
        code: "agent-not-installed",
        kind: "infrastructure",
        message: `${name} ${version} could not be installed: ${why}.`,
        remedy: "Look at the network and npm's settings, install it beforehand, or choose an agent that needs no program.",
        cause,
    });
}

;// CONCATENATED MODULE: ./build/src/agents/install/judge-version.js

/** What is to be said about a version that dev-agent was never tried with; null where it was. */
function judge_version_judgeVersion(name, version) {
    const from = oldestTested[name];
    const to = cliReleases[name].version;
    const tested = `dev-agent was tested with ${from} to ${to}`;
    if (compare(version, from) < 0)
        return `${name} ${version} is older: ${tested}.`;
    if (compare(version, to) > 0)
        return `${name} ${version} is newer: ${tested}.`;
    return null;
}
/** Below 0: `a` comes first. A version that is not released yet comes before the one it will be. */
function compare(a, b) {
    const [left, right] = [numbersOf(a), numbersOf(b)];
    const at = left.findIndex((number, index) => number !== right[index]);
    if (at >= 0)
        return (left[at] ?? 0) - (right[at] ?? 0);
    return Number(b.includes("-")) - Number(a.includes("-"));
}
const numbersOf = (version) => (version.split("-")[0] ?? "").split(".").map(Number);

;// CONCATENATED MODULE: ./build/src/use-cases/agents/access.js

const plans = {
    "claude-cli": { found: "claudePlan", from: "the login of `claude`" },
    "codex-cli": { found: "codexPlan", from: "the login of `codex`" },
};
/** The login of a plan, which the vendor's own program alone may use. */
function planAccess(agent, credentials) {
    const { found, from } = plans[agent];
    const login = credentials[found];
    const fault = credentials.unusable[found];
    if (fault !== undefined)
        return unusableFor(fault);
    if (login === null)
        return null;
    return { access: { kind: "plan", login, from: login.type === "token" ? "CLAUDE_CODE_OAUTH_TOKEN" : from } };
}
/** Why the login of a provider's plan that is there can't be used; undefined where there is none, or one that can. */
function access_planFault(provider, { unusable }) {
    return unusable[provider === "anthropic" ? "claudePlan" : "codexPlan"];
}
const unusableFor = ({ message, remedy }) => ({
    unusable: message.replace(/\.$/, ""),
    fix: remedy,
});
const access_keyVariables = { anthropic: "ANTHROPIC_API_KEY", openai: "OPENAI_API_KEY" };
/** What pays by the call: the identity of a job, where that was set up, else a key. */
function access_meteredAccess(provider, credentials) {
    const isAnthropic = provider === "anthropic";
    const settings = isAnthropic ? credentials.anthropicFederation : credentials.openaiFederation;
    if (settings !== null)
        return { access: { kind: "federated", settings, from: "the job's identity" } };
    const key = (isAnthropic ? credentials.anthropicApiKey : credentials.openaiApiKey)?.trim() ?? "";
    const from = access_keyVariables[provider];
    if (key === "")
        return null;
    if (/^[\x21-\x7e]+$/.test(key))
        return { access: { kind: "metered", key, from } };
    return {
        unusable: `${from} holds spaces, line breaks or other characters that no key has`,
        fix: `Set ${from} anew.`,
    };
}
/**
 * What a program of a vendor's logs in with: its plan before anything that is paid by the call. A plan that is there and
 * can't be used isn't passed over for a key: that would cost money that nobody asked for.
 */
function access_cliAccess(agent, credentials) {
    return planAccess(agent, credentials) ?? access_meteredAccess(providerOf(agent), credentials);
}

;// CONCATENATED MODULE: ./build/src/use-cases/agents/survey-agents.js




/** Looks at all agents, or at some. */
function survey_agents_surveyAgents(place, agents = liveAgents) {
    return Promise.all(agents.map((agent) => (isVendorCli(agent) ? surveyCli(agent, place) : surveyApi(agent, place))));
}
const cliNames = {
    "claude-cli": "claude",
    "codex-cli": "codex",
};
async function surveyApi(agent, { credentials }) {
    const provider = providerOf(agent);
    const variable = keyVariables[provider];
    const login = loginOf(meteredAccess(provider, credentials), {
        lacks: `${variable} is not set`,
        fix: `Set ${variable}.`,
    });
    const about = { agent, version: null, installed: true, caution: null, ...login };
    if (login.lacks !== null || planFault(provider, credentials) === undefined)
        return about;
    const unasked = `${variable} is billed by the call, in place of a plan whose login can't be used: name it with --agent, or say --paid`;
    return { ...about, unasked };
}
async function surveyCli(agent, place) {
    const name = cliNames[agent];
    const standing = await findCli({ name, ...place });
    const login = loginOf(cliAccess(agent, place.credentials), survey_agents_withoutLogin(agent));
    const broken = planFault(providerOf(agent), place.credentials) !== undefined && login.lacks !== null;
    const about = {
        ...{ agent, ...login, ...programOf(standing, name) },
        ...(broken ? { brokenPlan: true } : {}),
    };
    if (standing.status === "missing")
        return { ...about, lacks: standing.why, fix: standing.fix };
    return about;
}
function programOf(standing, name) {
    if (standing.status === "missing")
        return { version: null, installed: false, caution: null };
    if (standing.status === "installable")
        return { version: standing.version, installed: false, caution: null };
    const { version } = standing.program;
    return { version, installed: true, caution: judgeVersion(name, version) };
}
const survey_agents_plans = {
    "claude-cli": { name: "Claude plan", login: "Log in once with `claude`, or set CLAUDE_CODE_OAUTH_TOKEN" },
    "codex-cli": { name: "ChatGPT plan", login: "Log in once with `codex login`" },
};
function survey_agents_withoutLogin(agent) {
    const variable = keyVariables[providerOf(agent)];
    const { name, login } = survey_agents_plans[agent];
    return {
        lacks: `there is neither the login of a ${name} nor ${variable}`,
        fix: `${login}, or set ${variable}.`,
    };
}
/** @param none What is to be said where there is nothing. */
function loginOf(found, none) {
    if (found === null)
        return { credential: null, from: "", ...none };
    if ("access" in found)
        return { credential: found.access.kind, from: found.access.from, lacks: null, fix: "" };
    return { credential: null, from: "", lacks: found.unusable, fix: found.fix };
}

;// CONCATENATED MODULE: ./build/src/use-cases/agents/settle-agents.js




/**
 * Decides who plays which role, from who can work here. Only agents that may be needed are looked at.
 * @throws DevAgentError of kind configuration where a role has nobody.
 */
async function settle_agents_settleAgents(options, place) {
    const { agents: wishes } = options;
    const reports = await surveyAgents(place, neededFor(Object.values(wishes)));
    const casting = chooseAgents({ wishes, standings: standingsOf(reports, options) });
    if (!casting.complete)
        throw nobodyFor(casting, wishes, reports);
    const plans = reports.filter(({ credential }) => credential === "plan").map(({ agent }) => agent);
    return { options: { ...options, agents: casting.cast, plans }, reports };
}
/**
 * Gives some roles of a session another agent; the others stay who they are, usable or not: they may have done their part.
 * @throws DevAgentError of kind configuration where a changed role has nobody.
 */
async function changeAgents(options, changed, place) {
    const asked = Object.values(changed);
    if (asked.length === 0)
        return options;
    const reports = await surveyAgents(place(), neededFor(asked));
    const wishes = { ...options.agents, ...changed };
    const isKept = ([role]) => !(role in changed);
    const kept = Object.fromEntries(Object.entries(options.agents).filter(isKept));
    const casting = chooseAgents({ wishes, standings: standingsOf(reports, options), kept });
    if (!casting.complete)
        throw nobodyFor(casting, wishes, reports);
    return { ...options, agents: casting.cast };
}
/** Where keys may pay, `auto` takes whoever can work. */
function standingsOf(reports, { allowPaid }) {
    return allowPaid ? reports.map(({ agent, lacks }) => ({ agent, lacks })) : reports;
}
function neededFor(wishes) {
    const named = wishes.map(({ agent }) => agent);
    if (named.includes("auto"))
        return liveAgents;
    return liveAgents.filter((agent) => named.includes(agent));
}
/** How the calls of an agent are paid, e.g. `plan`; null for a recording. */
function settle_agents_paymentOf({ agent }, reports) {
    return reports.find((report) => report.agent === agent)?.credential ?? null;
}
/** e.g. `claude-cli:claude-opus-5-5 (plan)`. */
function describeAgent(choice, reports) {
    const payment = settle_agents_paymentOf(choice, reports);
    return payment === null ? agentName(choice) : `${agentName(choice)} (${payment})`;
}
function nobodyFor({ role, lacking }, wishes, reports) {
    const said = lacking.map(({ agent, lacks }) => `${agent}: ${lacks}`);
    const [only] = lacking;
    if (wishes[role]?.agent !== "auto" && only !== undefined)
        return unusable(role, only, reports);
    return new DevAgentError({
        code: "no-agent",
        kind: "configuration",
        message: `Nobody can play the ${role}. ${said.join("; ")}.`,
        remedy: "Make one of them usable (`dev-agent doctor` says how), or try `dev-agent demo`, which needs none.",
    });
}
function unusable(role, { agent, lacks }, reports) {
    const fix = reports.find((report) => report.agent === agent)?.fix ?? "";
    return new DevAgentError({
        code: "agent-unusable",
        kind: "configuration",
        message: `The ${role}'s agent ${agent} can't be used: ${lacks}.`,
        remedy: fix.replace(/(?<!\.)$/, "."),
    });
}

;// CONCATENATED MODULE: ./build/src/use-cases/agents/require-budget.js


/**
 * Refuses limits that can't be kept, as a price isn't known, and those in which a role couldn't even begin.
 * @throws DevAgentError of kind configuration.
 */
async function require_budget_requireBudget(options, reports) {
    const [{ createPrices, requireKnownPrice }, { requireBudgetFloor }, { mostOutputOf }] = await Promise.all([
        __webpack_require__.e(/* import() */ 688).then(__webpack_require__.bind(__webpack_require__, 34688)),
        __webpack_require__.e(/* import() */ 231).then(__webpack_require__.bind(__webpack_require__, 5231)),
        __webpack_require__.e(/* import() */ 170).then(__webpack_require__.bind(__webpack_require__, 62170)),
    ]);
    const { agents, fallback, limits } = options;
    const firstCall = (role, { agent, model }) => {
        if (agent === "replay")
            return [];
        const prices = createPrices(providerOf(agent), options.prices);
        // ChatGPT's plans take no limit of an answer.
        const isFixed = agent === "codex-cli" && paymentOf({ agent }, reports) === "plan";
        return [{ role, agent, model, prices, ...(isFixed ? { fixedOutput: mostOutputOf(model) } : {}) }];
    };
    const cast = Object.entries(agents);
    for (const [role, first] of cast)
        for (const { model, prices } of [first, ...fallback].flatMap((choice) => firstCall(role, choice)))
            for (const some of [limits, limits.roles?.[role] ?? {}])
                await requireKnownPrice(prices, model, some);
    await requireBudgetFloor(cast.flatMap(([role, choice]) => firstCall(role, choice)), limits);
}

;// CONCATENATED MODULE: ./build/src/agents/credentials/credentials.js

const credentials_noCredentials = {
    anthropicApiKey: null,
    openaiApiKey: null,
    claudePlan: null,
    codexPlan: null,
    anthropicFederation: null,
    openaiFederation: null,
    unusable: {},
    secrets: [],
};
/** What a workflow's secrets come to. As in Claude's own program, a token goes before a file. */
function credentialsOf(read) {
    const token = read.claudeCodeOauthToken;
    return {
        ...credentials_noCredentials,
        anthropicApiKey: read.anthropicApiKey,
        openaiApiKey: read.openaiApiKey ?? credentials_keyIn(read.codexAuth),
        claudePlan: token === null ? credentials_fileLogin(read.claudeCredentials) : { type: "token", token },
        codexPlan: credentials_keyIn(read.codexAuth) === null ? credentials_fileLogin(read.codexAuth) : null,
        secrets: read.secrets,
    };
}
function credentials_fileLogin(content) {
    return content === null ? null : { type: "file", content };
}
/** The API key of a Codex file that holds no login of a plan: calls with it are metered like any key's. */
function credentials_keyIn(codex) {
    if (codex === null || "tokens" in codex)
        return null;
    return textAt(codex, "OPENAI_API_KEY") || null;
}

;// CONCATENATED MODULE: ./build/src/agents/credentials/wrong-credential.js

/** An input of the Action, which the workflow fills from a secret. */
function inputSource(name) {
    return { name, renew: "Renew the repository's secret; no model was called." };
}
/** Names the source and what is wrong with it, and nothing of its value. */
function wrong_credential_wrongCredential({ name, renew }, why) {
    return new DevAgentError({
        code: "credential",
        kind: "configuration",
        message: `The credential ${name} can't be used: ${why}.`,
        remedy: renew,
    });
}
/** What people paste in place of any credential; null for anything else. */
function wrong_credential_pastedInstead(value) {
    if (/^\*+$/.test(value))
        return "it is only asterisks: a masked value was pasted";
    if (/^["'`].*["'`]$/s.test(value))
        return "it stands in quotes; paste it without them";
    if (/^(?:~|\$HOME|\.{0,2})\/\S*$/.test(value) || /^[^{}"\n]{1,1000}\.json$/i.test(value))
        return "it is a path; paste the file's content";
    return null;
}

;// CONCATENATED MODULE: ./build/src/agents/credentials/read-token.js


/** Shorter ones were cut off. */
const read_token_shortestToken = 20;
const oauth = [/^sk-ant-oat/, "a Claude OAuth token: it goes into claude-code-oauth-token"];
const refresh = [/^(?:sk-ant-ort|rt_)/, "a refresh token, which nothing here takes"];
const anthropic = [/^sk-ant-(?!oat|ort)/, "an Anthropic API key: it goes into anthropic-api-key"];
const openai = [/^sk-(?!ant-)/, "an OpenAI API key: it goes into openai-api-key"];
const login = [/^eyJ[\w-]+\./, "a login's access token (JWT); its whole file goes into codex-auth"];
const github = [/^(?:gh[a-z]_|github_pat_)/, "a GitHub token, which opens no model"];
const anthropicKey = { fits: /^\S+$/, others: [oauth, refresh, openai, login, github] };
const read_token_claudeToken = {
    fits: /^sk-ant-oat\S+$/,
    others: [refresh, anthropic, openai, login, github],
};
const read_token_openaiKey = { fits: /^sk-\S+$/, others: [oauth, refresh, anthropic, login, github] };
/** A token that was given as an input of its own; null where none was. */
function read_token_readToken(source, value, kind) {
    const token = value.trim();
    if (token === "")
        return null;
    const problem = pastedInstead(token) ?? read_token_tokenProblem(token, kind);
    if (problem !== null)
        throw wrongCredential(source, problem);
    return token;
}
/** Why this is no token of that kind; null when it looks like one. Says nothing of its value. */
function read_token_tokenProblem(token, { fits, others }) {
    if (/^\*+$/.test(token))
        return "it is only asterisks: a masked value was pasted";
    if (token.startsWith("{") || isBase64Json(token))
        return "it is JSON, and a token is wanted";
    const other = others.find(([pattern]) => pattern.test(token));
    if (other !== undefined)
        return `it is ${other[1]}`;
    if (/\s/.test(token))
        return "it has white space in it: part of something else was pasted";
    if (!/^[!-~]+$/.test(token))
        return "it has characters in it that no token has";
    if (token.length < read_token_shortestToken)
        return `it is too short (${token.length} characters): it was cut off`;
    return fits.test(token) ? null : "it does not look like one";
}
function isBase64Json(text) {
    return isObject(parseJson(Buffer.from(text, "base64").toString("utf8")));
}

;// CONCATENATED MODULE: ./build/src/agents/credentials/require-life.js

/** Beyond it, in the year 5138, it is no time in milliseconds. */
const latest = 1e14;
/** @param expiresAt Milliseconds since the epoch. */
function require_life_requireLife(source, expiresAt, { now, neededMs }) {
    if (expiresAt === undefined)
        throw wrongCredential(source, "it doesn't say when it expires");
    if (!(expiresAt >= 0 && expiresAt < latest))
        throw wrongCredential(source, "the time at which it says that it expires is none");
    const left = expiresAt - now.getTime();
    const at = new Date(expiresAt).toISOString();
    if (left <= 0)
        throw wrongCredential(source, `it expired at ${at}`);
    if (left < neededMs)
        throw wrongCredential(source, `it lives for ${minutes(left)} more minutes (until ${at}), and the job may take ${minutes(neededMs)}`);
}
const minutes = (ms) => Math.floor(ms / 60_000);

;// CONCATENATED MODULE: ./build/src/agents/credentials/token-values.js

// GitHub blanks every output that holds a masked value, so nothing but tokens may be masked: no account type, scope, id or
// time, however long.
/** Names of fields whose value is a secret. */
const secretName = /(?:token|secret|password|api_?key)$/i;
const refreshName = /refresh_?token$/i;
/** Every value in a login's file that is a token, by its field's name or by its look. */
function token_values_tokenValues(value, name = "") {
    if (typeof value === "string")
        return secretName.test(name) || looksLikeToken(value) ? [value] : [];
    if (Array.isArray(value))
        return value.flatMap((item) => token_values_tokenValues(item, name));
    if (!isObject(value))
        return [];
    return Object.entries(value).flatMap(([field, item]) => token_values_tokenValues(item, field));
}
/** A known beginning, a signed token, or a long run that is neither words nor a time. */
function looksLikeToken(text) {
    if (/^(?:sk-|rt_|gh[a-z]_|github_pat_|eyJ[\w-]+\.)/.test(text))
        return true;
    const runs = text.match(/[a-z0-9+/]{16,}/gi) ?? [];
    return runs.some((run) => /\d.*\d/.test(run) && (run.match(/[a-z]/gi) ?? []).length > 3);
}
/**
 * The same without refresh tokens: they are single-use, and a job that spent one would lock every later one out. No copy
 * under another name stays either.
 */
function token_values_withoutRefreshTokens(json) {
    const spent = refreshTokens(json).filter((token) => token !== "");
    return without(json, spent);
}
function refreshTokens(value, name = "") {
    if (typeof value === "string")
        return refreshName.test(name) || /^sk-ant-ort/.test(value) ? [value] : [];
    if (Array.isArray(value))
        return value.flatMap((item) => refreshTokens(item, name));
    if (!isObject(value))
        return [];
    return Object.entries(value).flatMap(([field, item]) => refreshTokens(item, field));
}
function without(value, spent) {
    const isKept = (item) => typeof item !== "string" || !spent.some((token) => item.includes(token));
    if (Array.isArray(value))
        return value.filter(isKept).map((item) => without(item, spent));
    if (!isObject(value))
        return value;
    const fields = Object.entries(value).filter(([name, item]) => !refreshName.test(name) && isKept(item));
    return Object.fromEntries(fields.map(([name, item]) => [name, without(item, spent)]));
}

;// CONCATENATED MODULE: ./build/src/agents/credentials/read-login.js





/** The file of a login as it was given, or base64 of it; null where none was. */
function read_login_readLoginFile(source, value) {
    const text = value.trim();
    if (text === "")
        return null;
    const pasted = pastedInstead(text);
    if (pasted !== null)
        throw wrongCredential(source, pasted);
    if (/^(?:sk-|rt_|eyJ[\w-]+\.)/.test(text))
        throw wrongCredential(source, "it is a token, and the content of a JSON file is wanted");
    const given = parseJson(text);
    if (isObject(given))
        return given;
    if (given !== undefined)
        throw wrongCredential(source, "it is JSON, but none of a login");
    const plain = text.startsWith("{") ? text : Buffer.from(text, "base64").toString("utf8");
    const parsed = parseJson(plain);
    if (isObject(parsed))
        return parsed;
    const isCut = /^\ufeff?\s*\{/.test(plain);
    throw wrongCredential(source, isCut ? "its JSON is not whole: it was cut off" : "it is no JSON");
}
/** Claude's login without its refresh token. */
function read_login_readClaude(source, json, lifetime) {
    if ("tokens" in json || "OPENAI_API_KEY" in json)
        throw wrongCredential(source, "it is Codex' auth.json: it goes into codex-auth");
    const login = objectAt(json, "claudeAiOauth");
    const token = textAt(login, "accessToken");
    if (token === "")
        throw wrongCredential(source, "it has no claudeAiOauth.accessToken");
    requireKind(source, { name: "claudeAiOauth.accessToken", token, kind: claudeToken });
    const { expiresAt } = login;
    if (expiresAt != null && typeof expiresAt !== "number")
        throw wrongCredential(source, "its expiresAt is no number");
    if (typeof expiresAt === "number" && expiresAt > 0 && expiresAt < 1e11)
        throw wrongCredential(source, "its expiresAt is in seconds, and Claude writes milliseconds");
    requireLife(source, expiresAt ?? undefined, lifetime);
    return { claudeAiOauth: withoutRefreshTokens(login) };
}
/** Codex' login without its refresh token, or its API key. */
function read_login_readCodex(source, json, lifetime) {
    if ("claudeAiOauth" in json)
        throw wrongCredential(source, "it is Claude's credentials: it goes into claude-credentials");
    const token = textAt(objectAt(json, "tokens"), "access_token");
    const key = textAt(json, "OPENAI_API_KEY");
    if (token === "" && key === "")
        throw wrongCredential(source, "it has neither tokens.access_token nor OPENAI_API_KEY");
    if (token === "") {
        requireKind(source, { name: "OPENAI_API_KEY", token: key, kind: openaiKey });
        return { OPENAI_API_KEY: key };
    }
    const expires = numberAt(claimsOf(source, token), "exp");
    requireLife(source, expires === undefined ? undefined : expires * 1_000, lifetime);
    const kept = withoutRefreshTokens(json);
    // Codex reads no file without the field, and can do nothing with an empty one. An API key beside the login stays out.
    return { ...kept, OPENAI_API_KEY: null, tokens: { ...objectAt(kept, "tokens"), refresh_token: "" } };
}
function requireKind(source, { name, token, kind }) {
    const problem = tokenProblem(token, kind);
    if (problem !== null)
        throw wrongCredential(source, `look at its ${name}: ${problem}`);
}
/** What a signed token (JWT) says of itself. */
function claimsOf(source, token) {
    const [, payload] = /^[\w-]+\.([\w-]+)\.[\w-]+$/.exec(token) ?? [];
    const claims = parseJson(Buffer.from(payload ?? "", "base64url").toString("utf8"));
    if (isObject(claims))
        return claims;
    throw wrongCredential(source, "its access token is no whole JWT: it was cut off or is another");
}

;// CONCATENATED MODULE: ./build/src/agents/credentials/read-credentials.js







/**
 * The credentials of the person at this machine: of variables, and of the logins that the programs themselves left in
 * files. A login that can't be used is told in `unusable`, as something else may be chosen. Refresh tokens stay where they
 * are: they are single-use, and a session that spent one would log the person out.
 */
function read_credentials_readCredentials(places, lifetime) {
    const claude = readPlan(claudeFile(places), lifetime);
    const codex = readPlan(codexFile(places), lifetime);
    const token = readPlanToken(places.claudeCodeOauthToken ?? "");
    const given = [places.anthropicApiKey, places.openaiApiKey, places.claudeCodeOauthToken];
    const found = [...given.filter((value) => value !== undefined), ...claude.secrets, ...codex.secrets];
    return {
        ...noCredentials,
        anthropicApiKey: places.anthropicApiKey ?? null,
        openaiApiKey: places.openaiApiKey ?? keyIn(codex.content),
        claudePlan: token.login ?? (token.fault === undefined ? fileLogin(claude.content) : null),
        codexPlan: keyIn(codex.content) === null ? fileLogin(codex.content) : null,
        unusable: read_credentials_present({
            claudePlan: token.fault ?? (token.login === null ? claude.fault : undefined),
            codexPlan: codex.fault,
        }),
        secrets: [...new Set(found)].filter(({ length }) => length >= shortestToken),
    };
}
function claudeFile({ claudeDirectory }) {
    const path = join(claudeDirectory, ".credentials.json");
    const renew = "Start `claude` once, which renews its login or asks for a new one; then run dev-agent again.";
    return { path, source: { name: path, renew }, read: readClaude };
}
function codexFile({ codexDirectory }) {
    const path = join(codexDirectory, "auth.json");
    const renew = "Start `codex` once, which renews its login, or run `codex login`; then run dev-agent again.";
    return { path, source: { name: path, renew }, read: readCodex };
}
/** Its tokens are secrets also where the login can't be used: the one that renews it may still be good. */
function readPlan({ path, source, read }, lifetime) {
    let secrets = [];
    try {
        const json = readLoginFile(source, textOf(path));
        if (json === null)
            return { content: null, secrets };
        secrets = tokenValues(json);
        return { content: read(source, json, lifetime), secrets };
    }
    catch (thrown) {
        return { content: null, fault: toDevAgentError(thrown), secrets };
    }
}
/** Empty where there is no such file. */
function textOf(path) {
    try {
        return readFileSync(path, "utf8");
    }
    catch (thrown) {
        if (["ENOENT", "ENOTDIR"].includes(thrown.code ?? ""))
            return "";
        throw thrown;
    }
}
function readPlanToken(value) {
    const renew = "Set CLAUDE_CODE_OAUTH_TOKEN to what `claude setup-token` prints, or unset it.";
    try {
        const token = readToken({ name: "CLAUDE_CODE_OAUTH_TOKEN", renew }, value, claudeToken);
        return { login: token === null ? null : { type: "token", token } };
    }
    catch (thrown) {
        return { login: null, fault: toDevAgentError(thrown) };
    }
}
function read_credentials_present(faults) {
    return Object.fromEntries(Object.entries(faults).filter(([, fault]) => fault !== undefined));
}

;// CONCATENATED MODULE: ./build/src/use-cases/agents/survey-place.js

/** A login that ends sooner is renewed first: nobody here can, without the token for it. */
const shortestLifeMs = (/* unused pure expression or super */ null && (5 * 60_000));
/** Where agents are looked for; only a job on GitHub installs what isn't there: its machine is thrown away. */
function survey_place_surveyPlace(environment, { mode, credentials }) {
    const found = credentials ?? ofThisMachine(environment);
    return { credentials: found, path: environment.path, installs: mode === "action" };
}
function ofThisMachine(environment) {
    return readCredentials(environment, { now: new Date(), neededMs: shortestLifeMs });
}

;// CONCATENATED MODULE: ./build/src/use-cases/agents/settle-project.js



/** The project with its agents decided, and proved to be within what may be spent. Throws configuration errors. */
async function settle_project_settleProject(project, surface) {
    const { options, reports } = await settleAgents(project.options, surveyPlace(project.environment, surface));
    await requireBudget(options, reports);
    return { project: { ...project, options }, reports };
}

;// CONCATENATED MODULE: ./build/src/use-cases/choose-sandbox.js
/** The sandbox that was chosen, proved to work. */
async function chooseSandbox(options, environment) {
    const { path, registries, runnerTemp } = environment;
    const nodePath = process.execPath;
    const limits = options.sandboxLimits ?? {};
    if (options.sandbox === "none") {
        const { createUnsandboxed } = await __webpack_require__.e(/* import() */ 155).then(__webpack_require__.bind(__webpack_require__, 22155));
        return createUnsandboxed({ nodePath, path, env: registries, limits });
    }
    const [{ findBubblewrap }, { createBubblewrap }] = await Promise.all([
        __webpack_require__.e(/* import() */ 94).then(__webpack_require__.bind(__webpack_require__, 56094)),
        __webpack_require__.e(/* import() */ 655).then(__webpack_require__.bind(__webpack_require__, 50655)),
    ]);
    const caFile = registries.NODE_EXTRA_CA_CERTS ?? registries.SSL_CERT_FILE;
    const registry = registries.npm_config_registry ?? registries.NPM_CONFIG_REGISTRY;
    return createBubblewrap({
        ...(await findBubblewrap({ path })),
        nodePath,
        path,
        limits,
        readOnlyPaths: options.sandboxRead,
        ...(runnerTemp === undefined ? {} : { runnerTemp }),
        ...(caFile === undefined ? {} : { caFile }),
        ...(registry === undefined ? {} : { registry }),
    });
}

;// CONCATENATED MODULE: ./build/src/use-cases/choose-scanner.js
/** The secret scanner that was chosen; gitleaks is found or downloaded now, so that a session doesn't start without it. */
async function chooseScanner(options, environment, downloads) {
    if (options.secretScanner === "secretlint") {
        const { createSecretlint } = await __webpack_require__.e(/* import() */ 705).then(__webpack_require__.bind(__webpack_require__, 47705));
        return { name: "secretlint", open: (source) => createSecretlint({ source }) };
    }
    const [{ locateGitleaks }, { createGitleaks }] = await Promise.all([
        __webpack_require__.e(/* import() */ 275).then(__webpack_require__.bind(__webpack_require__, 69275)),
        __webpack_require__.e(/* import() */ 575).then(__webpack_require__.bind(__webpack_require__, 87575)),
    ]);
    const { path, cacheDirectory, gitleaksPath: configured } = environment;
    const platform = `${process.platform}-${process.arch}`;
    const gitleaks = await locateGitleaks({ configured, path, cacheDirectory, platform, downloads });
    const open = (source) => createGitleaks({ gitleaks, source, path });
    return { name: gitleaks.version === null ? "gitleaks" : `gitleaks ${gitleaks.version}`, open };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/src/use-cases/proof-directories.js


/** Where canaries are laid that no command may see; without what the configuration opens to commands. */
function proofDirectories({ options, environment }) {
    const { cacheDirectory, runnerTemp } = environment;
    const isOpened = (path) => options.sandboxRead.some((root) => path === root || path.startsWith(`${root}/`));
    const more = [cacheDirectory, runnerTemp].filter((path) => path !== undefined);
    return [(0,external_node_os_.tmpdir)(), ...more].filter((path) => !isOpened(path) && isUsable(path));
}
function isUsable(path) {
    try {
        (0,external_node_fs_.mkdirSync)(path, { recursive: true });
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.W_OK);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/detect-tests.js

/** The files whose text tells how a project is tested. */
const detect_tests_testConfigFiles = [
    "package.json",
    "pyproject.toml",
    "setup.cfg",
    "tox.ini",
    "Makefile",
    "makefile",
    "GNUmakefile",
];
/** How a project is tested, from its own files; null when nothing says so. */
function detect_tests_detectTests(root) {
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
    const manifest = (0,domain_json/* parseJson */.qF)(read("package.json") ?? "");
    if (!(0,domain_json/* isObject */.Gv)(manifest))
        return null;
    const named = (0,domain_json/* textAt */.$6)(manifest, "packageManager").split("@")[0] ?? "";
    const locked = Object.entries(lockfiles).find(([file]) => names.has(file))?.[1];
    const manager = managers.find((known) => known === named) ?? locked ?? "npm";
    const script = (0,domain_json/* textAt */.$6)((0,domain_json/* objectAt */.lJ)(manifest, "scripts"), "test");
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

;// CONCATENATED MODULE: ./build/src/use-cases/require-tests.js




/** Refuses a project whose base says no way to test it: without tests no candidate could ever be green. */
async function require_tests_requireTests({ facts, options, userEnv }) {
    if (options.tests !== undefined)
        return options.tests.run;
    const git = createGit(userEnv);
    const at = facts.commonDirectory;
    const listed = await git.hardened({
        at,
        args: ["ls-tree", "-z", "--name-only", "--full-tree", facts.baseSha],
    });
    const names = listed.stdout.split("\0").filter((name) => name !== "");
    const texts = new Map();
    for (const name of testConfigFiles.filter((file) => names.includes(file))) {
        const text = await readFileAt(git, { at, sha: facts.baseSha, path: name });
        if (text !== null)
            texts.set(name, text);
    }
    const tests = detectTests({ names, read: (name) => texts.get(name) });
    if (tests !== null)
        return tests.run;
    throw new DevAgentError({
        code: "no-test-command",
        kind: "policy",
        message: `${facts.baseBranch} has no test command, so no change to it could be judged.`,
        remedy: "Set `tests: {run: COMMAND}` in .dev-agent.yml on that branch, or give a configuration with --config.",
    });
}

;// CONCATENATED MODULE: ./build/src/use-cases/session-engine.js
/** Loads LangGraph and the workflow; later calls find them loaded. */
function loadEngine() {
    return Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(514), __webpack_require__.e(98), __webpack_require__.e(926)]).then(__webpack_require__.bind(__webpack_require__, 98926)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 75314)),
        Promise.all(/* import() */[__webpack_require__.e(514), __webpack_require__.e(865)]).then(__webpack_require__.bind(__webpack_require__, 38865)),
    ]);
}
/** The engine of a session. */
async function openEngine(session, about) {
    const { sessionId, mode, stopBefore = [] } = about;
    const [{ createEngine }, { workflows }, { handlers }] = await loadEngine();
    const { ports, saver } = session;
    return createEngine({ model: workflows[mode], handlers, ports, saver, sessionId, stopBefore });
}

;// CONCATENATED MODULE: ./build/src/use-cases/preflight.js







/** Finds everything that a session needs, before it starts and before a token is spent. */
async function preflight(request, surface) {
    const opened = await openProject(request, surface.env);
    const { project, reports } = await settleProject(opened, surface);
    if (request.replay !== undefined)
        (await __webpack_require__.e(/* import() */ 665).then(__webpack_require__.bind(__webpack_require__, 70665))).readCassette(request.replay);
    await requireTests(project);
    return { ...(await findTools(project, surface)), reports, asked: opened.options };
}
/** The tools that a session under way needs; its agents are made when it calls one. */
async function findTools(project, { downloads }) {
    const { options, environment } = project;
    const found = Promise.all([provedSandbox(project), chooseScanner(options, environment, downloads)]);
    // Loading the engine takes as long as the programs take that are asked meanwhile.
    loadEngine().catch(() => { });
    const [sandbox, scanner] = await found;
    return { project, sandbox, scanner, reports: [] };
}
/** A sandbox is a claim until a command has tried to get out of it, on this machine and this time. */
async function provedSandbox(project) {
    const sandbox = await chooseSandbox(project.options, project.environment);
    if (sandbox.name === "none")
        return sandbox;
    const { requireIsolation } = await __webpack_require__.e(/* import() */ 148).then(__webpack_require__.bind(__webpack_require__, 23148));
    await requireIsolation({ sandbox, directories: proofDirectories(project) });
    return sandbox;
}

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

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/test-command.js




const largestConfig = 1024 * 1024;
/** How the base is tested; where the base has no tests, how the candidate is. Null: neither says. */
async function findTestCommand(sources) {
    const { repository, candidate, directory, rootNames } = sources;
    const baseNames = baseRootNames(rootNames, candidate.files);
    const base = await test_command_textsOf(baseNames, (name) => repository.readFile(candidate.baseSha, name));
    const found = detect_tests_detectTests({ names: baseNames, read: (name) => base.get(name) });
    if (found !== null)
        return found;
    const own = await test_command_textsOf(rootNames, (name) => readBounded((0,external_node_path_.join)(directory, name), largestConfig));
    return detect_tests_detectTests({ names: rootNames, read: (name) => own.get(name) });
}
async function test_command_textsOf(names, read) {
    const texts = new Map();
    for (const name of detect_tests_testConfigFiles) {
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







/** Bytes of blobs that are read at once, and all that a scan may read. */
const scan_source_readAtOnce = 32 * 1024 * 1024;
const scan_source_mostBytes = 1024 * 1024 * 1024;
/** More paths than this may not fit on a command line; then the whole tree is listed. */
const mostPaths = 1_000;
/** What a secret scanner reads of a session's trusted repository. */
function createScanSource(trustedGitDirectory, userEnv) {
    const git = commands_createGit(userEnv);
    const ask = async (args, more) => (await git.hardened({ at: trustedGitDirectory, args, ...more })).stdout;
    return {
        history: (candidate) => readHistory(ask, candidate),
        blobsAt: (sha, paths) => blobsAt(ask, sha, paths),
        readBlobs: (ids) => readBlobs(git, trustedGitDirectory, ids),
    };
}
async function readHistory(ask, { baseSha, headSha }) {
    const range = `${checkSha(baseSha)}..${checkSha(headSha)}`;
    const messages = await ask([
        ...["log", "--no-color", "--no-textconv", "--no-ext-diff"],
        ...["-z", "--format=%B%n%an <%ae>%n%cn <%ce>", range, "--"],
    ]);
    const whole = await ask([...["log", "--no-color", "-z", "--format=raw"], range, "--"]);
    // No attribute has a say in a raw difference, and -m shows what only a merge brings.
    const raw = await ask([
        ...["log", "--raw", "-r", "-m", "-z", "--no-abbrev", "--full-history", ...plainDiff],
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
            versions.push({ path, id: checkSha(id), commit });
    }
    return { names: [...names], versions };
}
async function blobsAt(ask, sha, paths) {
    if (paths.length === 0)
        return new Map();
    const wanted = new Set(paths);
    const some = paths.length > mostPaths ? [] : paths;
    const listed = await ask(["ls-tree", "-r", "-z", "--full-tree", checkSha(sha), "--", ...some]);
    const blobs = listed.split("\0").flatMap((line) => {
        const [, id, path = ""] = /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
        return id === undefined || !wanted.has(path) ? [] : [[path, checkSha(id)]];
    });
    return new Map(blobs);
}
async function* readBlobs(git, at, ids) {
    const unique = [...new Set(ids)].map(checkSha);
    for (const portion of scan_source_portions(await sizesOf(git, at, unique)))
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
    if (total > scan_source_mostBytes)
        throw unread(`its files have ${total} bytes in all commits together, over ${scan_source_mostBytes}`);
    return sizes;
}
function scan_source_portions(sizes) {
    const made = [];
    let room = 0;
    for (const [id, size] of sizes) {
        if (size > room) {
            made.push([]);
            room = scan_source_readAtOnce;
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
    return new errors.DevAgentError({
        code: "scan-unread",
        kind: "policy",
        message: `Not everything could be looked through for secrets: ${why}.`,
        remedy: "Nothing is merged unseen. Make the change smaller.",
    });
}

;// CONCATENATED MODULE: ./build/src/setup/detect-node.js
const detect_node_lockfiles = [
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
    const locked = detect_node_lockfiles.filter((lockfile) => lockfile.names.some((name) => names.has(name)));
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
    const outcome = cacheable ? await installOnce(install) : await project_setup_run(install);
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
    const outcome = await project_setup_run(install);
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
async function project_setup_run({ means, inside, commands }) {
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

;// CONCATENATED MODULE: ./build/src/use-cases/session-places.js



function sessionPlaces({ environment, facts }, { directory, record }) {
    const cache = cacheFolder({ environment, facts });
    const workspaces = workspacesFolder({ environment, facts });
    const outputs = (0,external_node_path_.join)(directory, "outputs");
    (0,external_node_fs_.mkdirSync)(outputs, { recursive: true });
    return {
        trusted: (0,external_node_path_.join)(directory, "trusted.git"),
        workspaces,
        sharedSetupCache: (0,external_node_path_.join)(cache, "setup"),
        // Beside the session's workspaces, and deleted with them.
        sessionSetupCache: (0,external_node_path_.join)(workspaces, record.id, "setup"),
        outputs,
        agents: agentsFolder(directory),
    };
}
/** One folder per repository, so that equal session ids of two repositories don't meet. */
function cacheFolder({ environment, facts }) {
    const repository = (0,external_node_crypto_.createHash)("sha256").update(facts.commonDirectory).digest("hex").slice(0, 16);
    return (0,external_node_path_.join)(environment.cacheDirectory, "repositories", repository);
}
/** Holds a folder for each session of a repository, named after it. */
const workspacesFolder = (place) => (0,external_node_path_.join)(cacheFolder(place), "workspaces");
/** @param directory Of a session. */
const agentsFolder = (directory) => (0,external_node_path_.join)(directory, "agents");

;// CONCATENATED MODULE: ./build/src/use-cases/telling-sandbox.js
/** The same sandbox; which hosts a command asked for in vain is told. */
function tellingSandbox(sandbox, tell) {
    return {
        ...sandbox,
        async run(command) {
            const result = await sandbox.run(command);
            const { refusedHosts = [] } = result;
            if (refusedHosts.length > 0)
                tell({ command: shown(command.argv).slice(0, 500), hosts: [...refusedHosts] });
            return result;
        },
    };
}
/** A shell line stands for itself. */
function shown(argv) {
    const [, option, line, ...rest] = argv;
    return option === "-c" && line !== undefined && rest.length === 0 ? line : argv.join(" ");
}

;// CONCATENATED MODULE: ./build/src/git/server.js


/** Times that a call is made which the network failed. */
const server_attempts = 3;
const pause = 2_000;
/**
 * One git call to a server. The token is in the environment of this call alone: on no command line, in no file. What a
 * repository's configuration holds in its place is not sent with it.
 */
async function callServer(from, call) {
    const { git, server, userEnv, wait = realWait } = from;
    const { url } = server;
    const { answers = [], settings = [], ...command } = call;
    const env = { ...call.env, ...unasked, ...moreSettings(userEnv, [...loginSettings(server), ...settings]) };
    for (let attempt = 1;; attempt += 1) {
        const answer = await git.network({ ...command, env, answers: [1, 2, 128, ...answers] });
        if (answer.exitCode === 0 || answers.includes(answer.exitCode) || isRejected(answer))
            return answer;
        if (isDenied(answer.stderr))
            throw denied(url, answer.stderr);
        if (!isNetwork(answer.stderr))
            return answer;
        if (attempt === server_attempts)
            throw unreachable(url, answer.stderr);
        await wait(pause * attempt);
    }
}
/** Nobody is there to be asked, and no program that a repository names may answer in their place. */
const unasked = { GIT_ASKPASS: "", SSH_ASKPASS: "" };
/** An empty value first: git would else send the header that a checkout left in the configuration, too. */
function loginSettings({ url, token }) {
    const header = `http.${new URL("/", url).href}.extraheader`;
    const secret = Buffer.from(`x-access-token:${token}`).toString("base64");
    const login = token === "" ? [] : [[header, `AUTHORIZATION: basic ${secret}`]];
    return [["http.extraheader", ""], [header, ""], ...login, ["credential.helper", ""]];
}
/** Settings behind those that the person's own environment brings. */
function moreSettings(userEnv, settings) {
    const before = Number(userEnv.GIT_CONFIG_COUNT ?? 0) || 0;
    const variables = { GIT_CONFIG_COUNT: String(before + settings.length) };
    for (const [index, [key, value]] of settings.entries()) {
        variables[`GIT_CONFIG_KEY_${before + index}`] = key;
        variables[`GIT_CONFIG_VALUE_${before + index}`] = value;
    }
    return variables;
}
/** A push that the server answered, in words that may say anything. */
const isRejected = ({ stdout }) => /^!\t[^\t]*\t\[(?:remote )?rejected\]/m.test(stdout);
// Names of branches stand in git's complaints: a number alone says nothing.
const isDenied = (stderr) => /Authentication failed|could not read (?:Username|Password)|terminal prompts disabled|error: 40[13]\b|not granted|Repository not found/i.test(stderr);
const isNetwork = (stderr) => /unable to access|Could not resolve host|Connection (?:refused|reset|timed out)|early EOF|RPC failed|hung up|returned error: 5\d\d|remote end/i.test(stderr);
function realWait(ms) {
    return new Promise((resolve) => setTimeout(resolve, ms));
}
function denied(url, stderr) {
    return new errors.DevAgentError({
        code: "server-denied",
        kind: "policy",
        message: `${url} did not let this token in: ${firstProblem(stderr)}.`,
        remedy: "Give the job the permission contents: read (write, where it pushes), or a token with it.",
    });
}
function unreachable(url, stderr) {
    return new errors.DevAgentError({
        code: "server-unreachable",
        kind: "infrastructure",
        message: `${url} could not be reached: ${firstProblem(stderr)}.`,
        remedy: "Run the job again when the network is up.",
    });
}

;// CONCATENATED MODULE: ./build/src/git/fetch-apart.js





/**
 * Fetches for a repository that somebody else may have set up, its missing history too, by way of a git directory of our
 * own: nothing in the repository's configuration is read by a process that holds the token.
 */
async function fetchApart(access, { at, refspecs }) {
    const { git } = access;
    const own = (0,external_node_path_.join)(at, "dev-agent", `fetch-${crypto.randomUUID()}`);
    const env = { GIT_OBJECT_DIRECTORY: (0,external_node_path_.join)(at, "objects") };
    await (0,promises_.mkdir)(own, { recursive: true });
    try {
        await initialise(git, { directory: own, bare: true, objectFormat: "sha1" });
        const before = await listRefs(git, { at });
        await (0,promises_.writeFile)((0,external_node_path_.join)(own, "packed-refs"), before.map((ref) => `${ref}\n`).join(""));
        const shallow = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(at, "shallow"));
        if (shallow)
            (0,external_node_fs_.copyFileSync)((0,external_node_path_.join)(at, "shallow"), (0,external_node_path_.join)(own, "shallow"));
        const call = (wanted) => callServer(access, { at: own, env, args: fetchArguments(access.server.url, { shallow, wanted }) });
        const answer = await call(refspecs);
        if (answer.exitCode !== 0)
            return answer;
        // What is on no branch, such as the trial merge of a pull request, has to be asked for by itself. Not all servers tell.
        const left = await (0,promises_.readFile)((0,external_node_path_.join)(own, "shallow"), "utf8").catch(() => "");
        if (shallow && left !== "")
            await call(left.trim().split("\n").slice(0, mostLeft));
        const known = new Set(before);
        const changed = (await listRefs(git, { at: own, env })).filter((ref) => !known.has(ref));
        await moveRefs(git, { at, refs: changed });
        if (shallow)
            await takeShallow({ at, own });
        return answer;
    }
    finally {
        await (0,promises_.rm)(own, { recursive: true, force: true });
    }
}
const mostLeft = 100;
function fetchArguments(url, { shallow, wanted }) {
    const quietly = ["--quiet", "--no-tags", "--no-recurse-submodules", "--no-auto-maintenance"];
    const deep = shallow ? ["--unshallow"] : [];
    return ["fetch", ...quietly, "--no-write-fetch-head", "--force", ...deep, "--", url, ...wanted];
}
/** As `packed-refs` has them: id, space, name. */
async function listRefs(git, place) {
    const { stdout } = await git.hardened({
        ...place,
        args: ["for-each-ref", "--format=%(objectname) %(refname)"],
    });
    return stdout.split("\n").filter((line) => line !== "");
}
async function moveRefs(git, { at, refs }) {
    const lines = refs.map((ref) => ref.split(" ")).map(([sha, name]) => `update ${name} ${sha}\n`);
    // A ref may be a symbolic one; what it leads to is not moved with it.
    await git.hardened({ at, args: ["update-ref", "--no-deref", "--stdin"], stdin: lines.join("") });
}
/** Git ends the file when no history is missing any more. */
async function takeShallow({ at, own }) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(own, "shallow")))
        (0,external_node_fs_.copyFileSync)((0,external_node_path_.join)(own, "shallow"), (0,external_node_path_.join)(at, "shallow"));
    else
        await (0,promises_.rm)((0,external_node_path_.join)(at, "shallow"), { force: true });
}

;// CONCATENATED MODULE: ./build/src/git/furnish.js




/** What the workflow asked for beside the repository itself. */
async function furnish(access, { directory, submodules, lfs }) {
    const place = { at: (0,external_node_path_.join)(directory, ".git"), workTree: directory };
    if (submodules !== "no") {
        // A way of updating that the configuration names may be a program.
        const deep = submodules === "recursive" ? ["--recursive"] : [];
        const update = ["submodule", "update", "--init", "--checkout", ...deep];
        const { exitCode, stderr } = await callServer(access, {
            ...{ ...place, settings: bySsh(access) },
            args: ["-c", "protocol.file.allow=never", ...update],
        });
        if (exitCode !== 0)
            throw submodulesFailed(stderr);
    }
    if (lfs) {
        const args = ["lfs", "pull", access.server.url];
        const { exitCode, stderr } = await callServer(access, { ...place, settings: lfsFilter, args: [...args] });
        if (exitCode !== 0)
            throw lfsFailed(stderr);
    }
}
/** Where it isn't set up for the machine, git-lfs would download files and not put them in their place. */
const lfsFilter = [
    ["filter.lfs.clean", "git-lfs clean -- %f"],
    ["filter.lfs.smudge", "git-lfs smudge -- %f"],
    ["filter.lfs.process", "git-lfs filter-process"],
    ["filter.lfs.required", "true"],
];
/** Submodules of the same server may be named by ssh; who has no key of their own gets them by the token. */
function bySsh({ server: { url, token }, userEnv }) {
    if (token === "" || userEnv.GIT_SSH_COMMAND || userEnv.SSH_AUTH_SOCK)
        return [];
    const key = `url.${new URL("..", url).href}.insteadOf`;
    const { hostname } = new URL(url);
    return [
        [key, `git@${hostname}:`],
        [key, `ssh://git@${hostname}/`],
    ];
}
function submodulesFailed(stderr) {
    return configurationError({
        code: "submodules-failed",
        message: `git submodule failed: ${firstProblem(stderr)}.`,
        remedy: "Private submodules need a token that may read them.",
    });
}
function lfsFailed(stderr) {
    const missing = /is not a git command/.test(stderr);
    return configurationError({
        code: "lfs-failed",
        message: missing
            ? "git-lfs is not installed on this runner."
            : `git lfs failed: ${firstProblem(stderr)}.`,
        remedy: missing
            ? "Install it in the input setup, or leave lfs out."
            : "Look at the server's LFS settings.",
    });
}

;// CONCATENATED MODULE: ./build/src/git/provide-repository.js








/** The repository with its whole history: cloned where nothing is, completed where something is missing, else left alone. */
async function provideRepository(request) {
    const { directory, branch, url, token, userEnv, wait } = request;
    if (!isBranchName(branch))
        throw baseMissing(branch, url);
    const git = commands_createGit(userEnv);
    await requireGitVersion(git);
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    const at = (0,external_node_path_.join)(directory, ".git");
    const access = { git, server: { url, token }, userEnv, ...(wait === undefined ? {} : { wait }) };
    const found = isFound(directory);
    if (found)
        await requireOurs(git, { at, directory, url });
    else
        await provide_repository_initialise(git, { directory, url });
    const shallow = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(at, "shallow"));
    const missing = !found || shallow;
    await fetchRefs(access, { at, branch, refspecs: missing ? everything : [trackingOf(branch)] });
    await requireBase(git, { at, branch, url });
    if (!found)
        await provide_repository_checkOut(git, { directory, branch });
    await furnish(access, request);
    return { directory, how: found ? (shallow ? "completed" : "left") : "cloned" };
}
/** A clone of ours that was broken off is made anew. */
const isFound = (directory) => (0,external_node_fs_.readdirSync)(directory).length > 0 && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, unfinished));
/** There while a clone is on its way. */
const unfinished = (0,external_node_path_.join)(".git", "dev-agent", "unfinished");
/** Refuses a directory that holds something else: nobody's files are touched. */
async function requireOurs(git, { at, directory, url }) {
    if (!(0,external_node_fs_.existsSync)(at))
        throw occupied(directory, "it holds files, but no repository");
    const { stdout } = await git.hardened({ at, args: ["config", "--get", "remote.origin.url"], answers: [1] });
    const origin = provide_repository_nameOf(stdout.trim());
    if (!provide_repository_isSame(origin, url))
        throw occupied(directory, `its origin is ${origin || "unset"}`);
    await refusePartialClone(git, { at, shown: directory });
}
/** Without login and ending, which are written in several ways. */
function provide_repository_nameOf(url) {
    return url.replace(/\/\/[^/@]*@/, "//").replace(/(?:\.git)?\/?$/, "");
}
/** A checkout with an ssh key has an address with neither the port nor the path that the server's pages have. */
function provide_repository_isSame(origin, url) {
    if (origin.toLowerCase() === provide_repository_nameOf(url).toLowerCase())
        return true;
    const ssh = /^(?:ssh:\/\/|[^/@:]+@)([^/@:]+)(?::\d+\/|[:/])\/?([^/]+\/[^/]+)$/.exec(origin.toLowerCase());
    const [, host, name] = ssh ?? [];
    return host === new URL(url).hostname && provide_repository_nameOf(url).toLowerCase().endsWith(`/${name}`);
}
async function provide_repository_initialise(git, { directory, url }) {
    const at = (0,external_node_path_.join)(directory, ".git");
    (0,external_node_fs_.rmSync)(at, { recursive: true, force: true });
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(at, "dev-agent"), { recursive: true });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(directory, unfinished), "");
    await git.hardened({ args: ["init", "--quiet", "--template=", "--initial-branch=main", "--", directory] });
    await git.hardened({ at, args: ["config", "remote.origin.url", url] });
    await git.hardened({ at, args: ["config", "remote.origin.fetch", "+refs/heads/*:refs/remotes/origin/*"] });
}
const everything = ["+refs/heads/*:refs/remotes/origin/*", "+refs/tags/*:refs/tags/*"];
const trackingOf = (branch) => `+refs/heads/${branch}:refs/remotes/origin/${branch}`;
async function fetchRefs(access, { branch, ...what }) {
    const { url } = access.server;
    const { exitCode, stderr } = await fetchApart(access, what);
    if (exitCode === 0)
        return;
    throw /couldn't find remote ref/.test(stderr) ? baseMissing(branch, url) : cloneFailed(url, stderr);
}
/** The local branch is made where there is none; one that is there is the person's own. */
async function requireBase(git, { at, branch, url }) {
    const fetched = await readRef({ git, at, ref: `refs/remotes/origin/${branch}` });
    if (fetched === null)
        throw baseMissing(branch, url);
    const local = { git, at, ref: `refs/heads/${branch}` };
    if ((await readRef(local)) === null)
        await git.hardened({ at, args: ["update-ref", "--", local.ref, fetched] });
}
async function provide_repository_checkOut(git, { directory, branch }) {
    const at = (0,external_node_path_.join)(directory, ".git");
    await git.hardened({ at, args: ["symbolic-ref", "HEAD", `refs/heads/${branch}`] });
    await git.hardened({ at, workTree: directory, args: ["reset", "--quiet", "--hard"] });
    (0,external_node_fs_.rmSync)((0,external_node_path_.join)(directory, unfinished));
}
function baseMissing(branch, url) {
    return configurationError({
        code: "base-missing",
        message: `There is no branch ${JSON.stringify(branch)} at ${url}.`,
        remedy: "Name the branch to build on with the input base.",
    });
}
function occupied(directory, why) {
    return configurationError({
        code: "workspace-occupied",
        message: `The repository can't be cloned to ${directory}: ${why}.`,
        remedy: "Leave the workspace empty; no checkout step is needed.",
    });
}
function cloneFailed(url, stderr) {
    return configurationError({
        code: "clone-failed",
        message: `${url} can't be cloned: ${firstProblem(stderr)}.`,
        remedy: "See what git says; the input github-token must let the job read the repository.",
    });
}

;// CONCATENATED MODULE: ./build/src/use-cases/jobs/clone.js




/** The repository with its whole history, in the job's workspace unless something else lies there. */
function provideWorkspace(context, branch) {
    const { workspace, temp } = context;
    const usable = !(0,external_node_fs_.existsSync)(workspace) || isEmpty(workspace) || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, ".git"));
    return provide(context, { branch, directory: usable ? workspace : (0,external_node_path_.join)(temp, "repository") });
}
/** A clone of its own, that nothing before this moment had a hand in. */
async function cloneAnew(context, branch) {
    const directory = join(context.temp, "fresh");
    await provide(context, { branch, directory });
    return withoutRemote(await findRepository(directory, context.surface.env, branch));
}
/** Jobs reach the server with a token for one call at a time: nothing else may try. */
function withoutRemote(facts) {
    return { ...facts, remote: null };
}
function provide({ server, submodules, lfs, surface }, where) {
    return provideRepository({ ...where, ...server, submodules, lfs, userEnv: surface.env });
}
const isEmpty = (directory) => (0,external_node_fs_.readdirSync)(directory).length === 0;

;// CONCATENATED MODULE: ./build/src/use-cases/jobs/compare-evidence.js
const fields = ["unitTests", "staticAnalysis", "secretScan"];
/** Where two looks at the same candidate came to different results, a line each; empty when they agree. */
function compareEvidence(before, now) {
    return fields.flatMap((field) => {
        const [first, second] = [before[field], now[field]];
        const differ = outcomeOf(first) !== outcomeOf(second);
        return differ
            ? [`${(second ?? first)?.check ?? field}: ${outcomeOf(first)}, then ${outcomeOf(second)}`]
            : [];
    });
}
/** Counts of tests may differ with the machine; what they came to may not. */
function outcomeOf(result) {
    return result?.status ?? "no evidence";
}

// EXTERNAL MODULE: ./build/src/session/run-record.js
var run_record = __webpack_require__(74365);
// EXTERNAL MODULE: ./build/src/session/state-record.js
var state_record = __webpack_require__(33477);
// EXTERNAL MODULE: ./build/src/session/journal.js
var session_journal = __webpack_require__(64749);
;// CONCATENATED MODULE: ./build/src/use-cases/jobs/append-records.js

/** Adds what a job found out to the session's journal, for the jobs after it. */
function appendRecords(folder, records) {
    const { journal } = (0,session_journal/* openJournal */._)(folder.journal, (problem) => {
        throw new Error(problem);
    });
    try {
        for (const record of records)
            journal.append(record, true);
    }
    finally {
        journal.close();
    }
}

;// CONCATENATED MODULE: ./build/src/session/hand-over/manifest.js




const manifestName = "manifest.json";
function manifest_sha256(content) {
    return (0,external_node_crypto_.createHash)("sha256").update(content).digest("hex");
}
/** Refuses what is not exactly a manifest. */
function manifest_parseManifest(text) {
    const value = (0,domain_json/* parseJson */.qF)(text);
    const { version, session, files } = (0,domain_json/* isObject */.Gv)(value) ? value : {};
    if (version !== 1 || typeof session !== "string" || !isSessionId(session) || !Array.isArray(files))
        throw manifest_damaged("its manifest is none");
    const listed = (0,domain_json/* objectsOf */.iZ)(files).filter(isListed);
    if (listed.length !== files.length)
        throw manifest_damaged("its manifest lists something that is no file of a session");
    return { version, session, files: listed };
}
const manifest_names = /^(?:session\.json|(?:journal|events|ledger)\.ndjson|candidate\.bundle|(?:transcripts|outputs|extra)(?:\/[^/\\\0]{1,255}){1,4})$/;
function isListed(value) {
    const { path, bytes, sha256: hash } = value;
    if (typeof path !== "string" || !manifest_names.test(path) || path.split("/").some((part) => /^\.{1,2}$/.test(part)))
        return false;
    return Number.isSafeInteger(bytes) && typeof hash === "string" && /^[0-9a-f]{64}$/.test(hash);
}
function manifest_damaged(why) {
    return new errors.DevAgentError({
        code: "handover-damaged",
        kind: "policy",
        message: `The artifact that the job before left is damaged: ${why}.`,
        remedy: "Nothing is done with it. Run the job before this one again.",
    });
}

// EXTERNAL MODULE: ./build/src/session/scrubbed-line.js
var scrubbed_line = __webpack_require__(77337);
;// CONCATENATED MODULE: ./build/src/session/hand-over/without-secrets.js



const leftOut = "[left out: it holds a credential of this session]\n";
/** The same files without any known credential in them; one that can't be freed of it goes without its content. */
function withoutSecrets(contents, secrets) {
    if (secrets === undefined)
        return contents;
    return contents.flatMap(([path, content]) => {
        if (secrets.find(path).length > 0)
            return [];
        if (secrets.find(content).length === 0)
            return [[path, content]];
        const text = typeof content === "string" ? content : new TextDecoder().decode(content);
        const clean = scrubFile(path, text, secrets);
        return [[path, secrets.find(clean).length === 0 ? clean : leftOut]];
    });
}
/** JSON stays JSON. */
function scrubFile(path, text, secrets) {
    if (!/\.(?:ndjson|sarif)$/.test(path))
        return secrets.scrub(text);
    if (path.endsWith(".sarif"))
        return (0,scrubbed_line/* scrubbedLine */.t)((0,domain_json/* parseJson */.qF)(text), secrets).line;
    const lines = text.split("\n").map((line) => {
        const value = (0,domain_json/* parseJson */.qF)(line);
        return value === undefined ? secrets.scrub(line) : (0,scrubbed_line/* scrubbedLine */.t)(value, secrets).line;
    });
    return lines.join("\n");
}
/** What can't be changed any more is not handed on with a credential in it. Throws a policy error (`known-secret`). */
function requireClean(contents, secrets) {
    const bad = contents.find(([, content]) => (secrets?.find(content).length ?? 0) > 0);
    if (bad === undefined)
        return;
    throw new errors.DevAgentError({
        code: "known-secret",
        kind: "policy",
        message: `The session is not handed on: its ${bad[0]} holds a credential.`,
        remedy: "Renew that credential where it is issued; then start the goal again.",
    });
}

;// CONCATENATED MODULE: ./build/src/session/hand-over/pack.js





/** Copies what the next job needs of a session, with a manifest. The session may go on meanwhile: whole lines only. */
async function packHandOver(request) {
    const { folder, directory, bundle, extra, secrets } = request;
    const logs = ["session.json", "journal.ndjson", "events.ndjson", "ledger.ndjson"];
    const contents = [
        ...(await Promise.all(logs.map(async (name) => [name, await wholeLines((0,external_node_path_.join)(folder.directory, name))]))),
        ...withoutSecrets(await conversations(request), secrets),
        ...withoutSecrets(Object.entries(extra).map(([name, text]) => [`extra/${name}`, text]), secrets),
    ];
    requireClean(contents, secrets);
    // What is in its commits was looked at when it was written: it is packed, and shows nothing.
    if (bundle !== null)
        contents.push(["candidate.bundle", await (0,promises_.readFile)(bundle)]);
    const files = contents.map(([path, content]) => {
        const bytes = Buffer.byteLength(content);
        return { path, bytes, sha256: manifest_sha256(content) };
    });
    const manifest = { version: 1, session: folder.record.id, files };
    const text = `${JSON.stringify(manifest, null, 1)}\n`;
    await (0,promises_.rm)(directory, { recursive: true, force: true });
    const written = [];
    for (const [path, content] of [...contents, [manifestName, text]]) {
        const file = (0,external_node_path_.join)(directory, path);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
        await (0,promises_.writeFile)(file, content);
        written.push(file);
    }
    const found = files.find(({ path }) => path === "candidate.bundle");
    return { files: written, sha256: manifest_sha256(text), bundleSha256: found?.sha256 ?? null };
}
/** Empty for a file that isn't there. */
async function wholeLines(path) {
    const content = await (0,promises_.readFile)(path).catch((error) => {
        if (error.code === "ENOENT")
            return Buffer.alloc(0);
        throw error;
    });
    return content.subarray(0, content.lastIndexOf(10) + 1);
}
async function conversations({ folder, transcripts, redact }) {
    if (transcripts === "none")
        return [];
    const contents = [];
    for (const place of ["transcripts", "outputs"]) {
        for (const path of await filesIn((0,external_node_path_.join)(folder.directory, place))) {
            const name = (0,external_node_path_.relative)(folder.directory, path).replaceAll("\\", "/");
            const whole = path.endsWith(".ndjson") ? Buffer.from(await wholeLines(path)) : await (0,promises_.readFile)(path);
            contents.push([name, transcripts === "full" ? whole : redacted(name, whole.toString("utf8"), redact)]);
        }
    }
    return contents;
}
/** Lines of JSON stay JSON. */
function redacted(name, text, redact) {
    if (!name.endsWith(".ndjson"))
        return redact(text);
    const lines = text.split("\n").map((line) => {
        const value = (0,domain_json/* parseJson */.qF)(line);
        return value === undefined ? "" : JSON.stringify((0,domain_json/* mapTexts */.zO)(value, redact));
    });
    return lines.join("\n");
}
/** Regular files only, however deep. */
async function filesIn(directory) {
    const names = await (0,promises_.readdir)(directory).catch(() => []);
    const found = await Promise.all(names.sort().map(async (name) => {
        const path = (0,external_node_path_.join)(directory, name);
        const stats = await (0,promises_.lstat)(path);
        if (stats.isDirectory())
            return filesIn(path);
        return stats.isFile() ? [path] : [];
    }));
    return found.flat();
}

;// CONCATENATED MODULE: ./build/src/use-cases/jobs/hand-on.js



/** Leaves the session as an artifact for the next job. Its digest travels beside it, as the job's output. */
async function handOn(context, what) {
    const { job, attempt, artifacts, transcripts, retentionDays, surface } = context;
    const { folder, bundle, extra = {}, part = "" } = what;
    const name = `dev-agent-${job}-${folder.record.id}-${attempt}${part}`;
    const directory = (0,external_node_path_.join)(context.temp, "hand-over", name);
    const redact = hide_tokens/* hideTokens */.v;
    const packed = await packHandOver({
        ...{ folder, directory, bundle, extra, transcripts, redact },
        secrets: surface.secrets,
    });
    await artifacts.upload({ name, directory, files: packed.files, retentionDays });
    return { name, sha256: packed.sha256, bundleSha256: packed.bundleSha256 };
}

// EXTERNAL MODULE: ./build/src/use-cases/jobs/job.js
var jobs_job = __webpack_require__(21885);
// EXTERNAL MODULE: ./build/src/use-cases/jobs/read-session.js + 1 modules
var read_session = __webpack_require__(59063);
// EXTERNAL MODULE: ./build/src/reporting/report.js
var reporting_report = __webpack_require__(89448);
;// CONCATENATED MODULE: ./build/src/reporting/sarif.js

const mostRuns = 20;
const mostResults = 5_000;
/** Code scanning refuses a result that is nowhere. */
const nowhere = "README.md";
/** The largest that a reader of SARIF must know. */
const lastLine = 2 ** 31 - 1;
const order = ["error", "warning", "note"];
/** Findings as SARIF 2.1.0, one run for each tool, the most severe first, within what GitHub's code scanning takes. */
function toSarif(findings) {
    const tools = [...new Set(findings.map(({ tool }) => tool))].slice(0, mostRuns);
    const runs = tools.map((tool) => runOf(tool, findings.filter((finding) => finding.tool === tool)));
    // Without any run an earlier upload's alerts would stay open.
    const all = runs.length === 0 ? [runOf("dev-agent", [])] : runs;
    const schema = "https://json.schemastore.org/sarif-2.1.0.json";
    return JSON.stringify({ $schema: schema, version: "2.1.0", runs: all });
}
function runOf(tool, findings) {
    const worst = [...findings]
        .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
        .slice(0, mostResults);
    const rules = [...new Set(worst.map(ruleOf))];
    const name = (0,plain_text/* cleanLine */.Ow)(tool, 100) || "unnamed";
    return {
        tool: { driver: { name, rules: rules.map((id) => ({ id })) } },
        automationDetails: { id: `dev-agent/${name}/` },
        results: worst.map((finding) => ({
            ruleId: ruleOf(finding),
            ruleIndex: rules.indexOf(ruleOf(finding)),
            level: finding.severity,
            message: { text: (0,plain_text/* cleanText */.X5)(finding.message, 1_000).trim() || ruleOf(finding) },
            locations: [{ physicalLocation: placeOf(finding) }],
            partialFingerprints: { "devAgent/v1": finding.fingerprint },
        })),
    };
}
const ruleOf = ({ rule }) => (0,plain_text/* cleanLine */.Ow)(rule, 200) || "unnamed";
function placeOf({ file, line = 1 }) {
    const isLine = Number.isSafeInteger(line) && line >= 1;
    return {
        artifactLocation: { uri: uriOf(file ?? "") ?? nowhere },
        region: { startLine: isLine ? Math.min(line, lastLine) : 1 },
    };
}
/** A path in the repository as a relative URI, in which no name can begin a query, a fragment or a scheme. */
function uriOf(path) {
    const parts = path.toWellFormed().split("/");
    if (parts.includes(".."))
        return null;
    const named = parts.filter((part) => part !== "" && part !== ".");
    return named.map(encodeURIComponent).join("/") || null;
}

;// CONCATENATED MODULE: ./build/src/use-cases/jobs/findings.js
/** Everything that checks found in the candidate at hand. */
function findingsOf({ unitTests, staticAnalysis, secretScan }) {
    return [unitTests, staticAnalysis, secretScan].flatMap((check) => check?.findings ?? []);
}

// EXTERNAL MODULE: ./build/src/use-cases/jobs/summary-about.js + 5 modules
var summary_about = __webpack_require__(66910);
;// CONCATENATED MODULE: ./build/src/use-cases/jobs/report-files.js




/** What goes with a hand-over for people: the report, and the findings for other tools. */
function reportFiles(context, end) {
    const files = { "report.md": (0,reporting_report/* report */.z)((0,summary_about/* summaryAbout */.s)(context, { ...end, handOver: null })) };
    return end.state === null ? files : { ...files, "results.sarif": toSarif(findingsOf(end.state)) };
}

;// CONCATENATED MODULE: ./build/src/use-cases/jobs/finish-state.js







/** Leaves what a job without an engine found out: the state as it is now, in the journal, for the next job. */
async function finishState(context, finished) {
    const { job, runId, attempt } = context;
    const { folder, state, bundle, outcome, code, reason, asked, notices = [], cautions = [] } = finished;
    const { pull = null, mergedSha = null } = finished;
    const { baseline, environments } = asked ?? { baseline: {}, environments: {} };
    const { previous = null, gate, answer, form } = finished;
    const about = { job, runId, attempt, previous, baseline, environments, pull: pull?.number ?? null };
    const { goesOn } = finished;
    appendRecords(folder, [
        (0,run_record/* runRecord */.D)({ ...about, ...(form && { form }), ...(goesOn && { goesOn }), calls: (0,jobs_job/* callsOf */.p)(context) }),
        (0,state_record/* stateRecord */.JH)(job, state),
    ]);
    const { calls, apiCalls, refusedHosts } = (0,read_session/* readSession */.l)(folder);
    const end = {
        outcome,
        code,
        reason,
        state,
        calls,
        pull,
        mergedSha,
        notices,
        cautions,
        apiCalls,
        refusedHosts,
        ...(gate && { gate }),
        ...(answer && { answer }),
    };
    const extra = reportFiles(context, end);
    const handOver = await handOn(context, { folder, bundle, extra });
    return { ...end, handOver };
}

;// CONCATENATED MODULE: ./build/src/use-cases/jobs/goes-on.js



/** Runs that one session may take for want of time; a job that gets nowhere in its minutes would go on for ever. */
const mostPauses = 20;
/** Times in a row that the base may change the same files before anybody has approved and merged. */
const mostDrifts = 3;
/** A run that paused for want of time is no round of its own: it and the ones that go on with it are one. */
function chainOf(records) {
    const ends = new Map();
    const worked = new Set();
    for (const record of runRecords(records)) {
        ends.set(record.runId, laterOf(ends.get(record.runId), record));
        // A run that only takes an answer is none of the session's own.
        if (record.job !== "decide")
            worked.add(record.runId);
    }
    const all = [...ends.values()];
    const paused = all.filter(isPause);
    const judged = all.filter((why) => why !== null && !isPause(why));
    const drifts = judged.length - 1 - judged.findLastIndex((why) => why !== "drift");
    return { rounds: worked.size - paused.length, pauses: paused.length, drifts };
}
/** The newest word of a run's jobs; those that say nothing take nothing back, but a job that ran again does. */
function laterOf(before, { goesOn, job }) {
    if (before === undefined || goesOn !== undefined)
        return goesOn ?? null;
    return isPause(before) && (job === "plan" || job === "develop") ? null : before;
}
const isPause = (why) => why === "deadline" || why === "limit";
/** Why no further run may follow for this reason; null where one may. */
function whyNoMore(why, { chain, maxRevisions }) {
    const { rounds, pauses, drifts } = chain;
    if (isPause(why))
        return pauses > mostPauses
            ? `It has paused ${pauses} times already, which is more than ${mostPauses}; the work is kept. Give its jobs more minutes or make the goal smaller, then continue by hand with continue-run`
            : null;
    if (why === "drift" && drifts + 1 > mostDrifts)
        return `The base changed the same files ${drifts + 1} times in a row while people decided. Somebody has to hold back other merges until this one is through, or rebase its branch by hand; the pull request is left open`;
    if (rounds >= maxRevisions)
        return `It has taken ${rounds} runs already, and max-revisions allows ${maxRevisions}; the branch is kept.`;
    return null;
}
/** Refuses a session that the job before left unfinished, in case the output that says so got lost on the way. */
function requireFinished({ folder }) {
    const last = (0,run_record/* runRecords */.o)((0,session_journal/* readJournal */.a)(folder.journal)).at(-1);
    if (last === undefined || !isPause(last.goesOn))
        return;
    throw new errors.DevAgentError({
        code: "session-unfinished",
        kind: "policy",
        message: `The job ${last.job} left the session unfinished: it paused ${last.goesOn === "limit" ? "at a limit of the model's provider" : "for want of time"}.`,
        remedy: "Only a run that goes on with it may judge it: continue this run with continue-run.",
    });
}

// EXTERNAL MODULE: ./build/src/session/events-log.js + 2 modules
var events_log = __webpack_require__(86260);
;// CONCATENATED MODULE: ./build/src/use-cases/jobs/job-events.js

/** The session's event stream, where no engine runs it. */
function openJobEvents({ surface }, folder) {
    const events = (0,events_log/* openEventsLog */.S)({
        path: folder.events,
        runId: folder.record.id,
        clock: { now: () => new Date() },
        views: surface.views,
        ...(surface.secrets === undefined ? {} : { secrets: surface.secrets }),
    });
    return { ...events, [Symbol.dispose]: () => events.close() };
}

;// CONCATENATED MODULE: ./build/src/use-cases/jobs/require-candidate.js



/** Refuses a session that has no candidate to go on with, or that only a person can say how to go on with. */
function requireCandidate({ folder, state, bundle, bundleSha256 }) {
    const { candidate, stuck } = state;
    if (stuck != null)
        throw stuckThere(stuck.what);
    if (candidate !== null && bundle !== null && bundleSha256 !== null)
        return { state, candidate, bundle, bundleSha256, pull: pullOf(folder) };
    throw new errors.DevAgentError({
        code: "nothing-to-judge",
        kind: "policy",
        message: `The session ${state.session.id} was handed over without ${candidate === null ? "a candidate" : "the bundle of its candidate"}.`,
        remedy: "Look at the develop job for why it ended without one.",
    });
}
function stuckThere(what) {
    return new errors.DevAgentError({
        code: "session-stuck",
        kind: "policy",
        message: `The session needs a person before anything else is done with it: ${what}.`,
        remedy: "Start the workflow by hand with continue-run and say in revise how to go on.",
    });
}
/** The newest one that a job wrote down. */
function pullOf({ journal }) {
    return (0,run_record/* runRecords */.o)((0,session_journal/* readJournal */.a)(journal)).findLast(({ pull }) => pull !== null)?.pull ?? null;
}

// EXTERNAL MODULE: ./build/src/session/latest-state.js + 1 modules
var latest_state = __webpack_require__(53485);
// EXTERNAL MODULE: ./build/src/session/durable.js
var durable = __webpack_require__(40549);
;// CONCATENATED MODULE: ./build/src/session/lock-errors.js


/** `Process 4 on buildhost`. */
function lock_errors_nameOf({ owner, standing }) {
    const { pid, host } = owner;
    if (standing !== "unseen")
        return `Process ${pid}`;
    return host === hostname()
        ? `Process ${pid} in another container or start of ${host}`
        : `Process ${pid} on ${host}`;
}
/** What to do about it, one sentence. */
function wayPast({ owner, standing, path }) {
    if (standing === "unseen")
        return `If it no longer runs there, delete ${path} and try again.`;
    if (standing === "stopped")
        return `It is stopped: let it go on with kill -CONT ${owner.pid}, or end it.`;
    // Where no start is known, as without /proc, another program may have got the pid of one that was killed.
    if (owner.startedAt === null)
        return `Wait until it ends. If process ${owner.pid} is no dev-agent, delete ${path} and try again.`;
    return "Wait until it ends, or stop it.";
}
function lock_errors_sessionLocked(session, holder) {
    return new DevAgentError({
        code: "session-locked",
        kind: "policy",
        message: `${lock_errors_nameOf(holder)} is at work on the session ${session}.`,
        remedy: wayPast(holder),
    });
}
function lock_errors_unreadable(path) {
    return new DevAgentError({
        code: "lock-unreadable",
        kind: "policy",
        message: `${path} can't be read as a lock, so it isn't known who is at work.`,
        remedy: "If no dev-agent is, delete that file and try again.",
    });
}
function lock_errors_sessionGone(session) {
    return new DevAgentError({
        code: "unknown-session",
        kind: "configuration",
        message: `The session ${session} was deleted meanwhile.`,
        remedy: "`dev-agent status` lists those that are there.",
    });
}
function lock_errors_noHardLinks(session, { directory, cause }) {
    return new DevAgentError({
        code: "lock-unsupported",
        kind: "infrastructure",
        message: `The file system of ${directory} has no hard links, so the session ${session} can't be locked.`,
        remedy: "Put the repository on another file system.",
        cause,
    });
}

// EXTERNAL MODULE: ./build/src/process/left-processes.js + 1 modules
var left_processes = __webpack_require__(5183);
;// CONCATENATED MODULE: ./build/src/session/lock-owner.js




/** Whether who holds a lock is still there. No clock is asked, so none that jumps changes the answer. */
function lock_owner_judgeOwner(owner, here, look) {
    const differs = (field) => owner[field] !== null && here[field] !== null && owner[field] !== here[field];
    if (differs("host") || differs("machine"))
        return "unseen";
    if (differs("boot"))
        return owner.machine !== null && here.machine !== null ? "dead" : "unseen";
    if (differs("namespaces"))
        return "unseen";
    const found = look(owner.pid);
    if (found === null || found.state === "zombie")
        return "dead";
    const reused = owner.startedAt !== null && found.startedAt !== null && owner.startedAt !== found.startedAt;
    if (reused)
        return "dead";
    return found.state === "stopped" ? "stopped" : "alive";
}
/** This process, as the owner of a lock. */
function lock_owner_thisOwner(session) {
    const startedAt = lock_owner_lookAtProcess(process.pid)?.startedAt ?? null;
    return { session, pid: process.pid, startedAt, mark: processMark, ...lock_owner_thisPlace() };
}
function lock_owner_thisPlace() {
    const id = lock_owner_read("/etc/machine-id");
    const machine = id === null ? null : createHash("sha256").update(`dev-agent ${id}`).digest("hex").slice(0, 16);
    const spaces = ["pid", "time"].map((kind) => linkOf(`/proc/self/ns/${kind}`));
    const namespaces = spaces.includes(null) ? (spaces[0] ?? null) : spaces.join(" ");
    return { host: hostname(), machine, boot: lock_owner_read("/proc/sys/kernel/random/boot_id"), namespaces };
}
/** Null where there is no such process. */
function lock_owner_lookAtProcess(pid) {
    const stat = lock_owner_read(`/proc/${pid}/stat`);
    if (stat === null)
        return lock_owner_exists(pid) ? { startedAt: null, state: "running" } : null;
    // The second field may hold spaces and parentheses; the third is the state, the 22nd the start.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return { startedAt: fields[19] ?? null, state: stateOf(fields[0]) };
}
function stateOf(letter) {
    if (letter === "Z" || letter === "X")
        return "zombie";
    return letter === "T" || letter === "t" ? "stopped" : "running";
}
function lock_owner_exists(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === "EPERM";
    }
}
/** An owner as it was written; null where this is none. Earlier versions wrote less. */
function lock_owner_parseOwner(text) {
    try {
        const { pid, host, ...rest } = JSON.parse(text);
        if (!Number.isSafeInteger(pid) || pid < 1 || typeof host !== "string")
            return null;
        const known = Object.fromEntries(Object.entries(rest).filter(([, value]) => typeof value === "string"));
        return { ...unknown, ...known, pid: pid, host };
    }
    catch {
        return null;
    }
}
const unknown = { session: "", startedAt: null, mark: null, machine: null, boot: null, namespaces: null };
function lock_owner_read(path) {
    try {
        const text = readFileSync(path, "utf8").trim();
        return text === "" ? null : text;
    }
    catch {
        return null;
    }
}
function linkOf(path) {
    try {
        return readlinkSync(path);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/src/session/lock.js






/** Makes this process the only one at work on a session (code `session-locked` else). */
function acquireLock(directory, session) {
    const attempt = tryLock(directory, session);
    if ("release" in attempt)
        return attempt;
    throw sessionLocked(session, attempt);
}
/**
 * Takes a directory's lock, or says who has it. Locks are files `lock-1`, `lock-2` … of which the highest counts and is
 * never deleted, only emptied: two processes that find it stale both try to create the same next one, and one fails.
 */
function tryLock(directory, session) {
    const text = JSON.stringify({ ...thisOwner(session), lock: randomUUID() });
    for (;;) {
        const numbers = lockNumbers(directory, session);
        const found = lookAtLock(directory, highest(numbers));
        if (found !== null && isHolder(found))
            return found;
        const mine = highest(numbers) + 1;
        if (!create(directory, { number: mine, text, session }))
            continue;
        // A listing that was out of date may have led below the lock that counts.
        const now = lockNumbers(directory, session);
        if (highest(now) !== mine) {
            rmSync(lockPath(directory, mine), { force: true });
            continue;
        }
        for (const number of now)
            if (number < mine)
                rmSync(lockPath(directory, number), { force: true });
        removeDrafts(directory);
        return { killed: found?.owner ?? null, release: () => lock_empty(lockPath(directory, mine), text) };
    }
}
/** The process that holds a session, if any; null also where the lock can't be read. */
function lock_lockHolder(directory) {
    try {
        const found = lookAtLock(directory, highest(lockNumbers(directory, "")));
        return found !== null && isHolder(found) ? found.owner : null;
    }
    catch (error) {
        if (error instanceof DevAgentError)
            return null;
        throw error;
    }
}
const isHolder = (found) => found.standing !== "dead";
/** Null for a lock that was let go. */
function lookAtLock(directory, number) {
    if (number === 0)
        return null;
    const path = lockPath(directory, number);
    const text = readIfThere(path);
    // Released, or gone by now: then there is a higher one.
    if (text === null || text === "")
        return null;
    const owner = parseOwner(text);
    if (owner === null)
        throw unreadable(path);
    return { owner, standing: judgeOwner(owner, thisPlace(), lookAtProcess), path };
}
/** Appears whole or not at all, also after a loss of power; false where another process was first. */
function create(directory, { number, text, session }) {
    const draft = join(directory, `.lock-${randomUUID()}`);
    try {
        writeDurably(draft, text);
        linkSync(draft, lockPath(directory, number));
        return true;
    }
    catch (error) {
        const { code = "" } = error;
        if (code === "EEXIST")
            return false;
        // Whoever took the lock has cleared the draft away, or the whole directory is gone: the next look tells.
        if (code === "ENOENT")
            return false;
        if (["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"].includes(code))
            throw noHardLinks(session, { directory, cause: error });
        throw error;
    }
    finally {
        rmSync(draft, { force: true });
    }
}
function writeDurably(path, text) {
    const fd = openSync(path, "wx", 0o600);
    try {
        writeFileSync(fd, text);
        fsyncSync(fd);
    }
    finally {
        closeSync(fd);
    }
}
/** Of processes that were killed while they wrote; whoever lives writes its own anew. */
function removeDrafts(directory) {
    for (const name of readdirSync(directory))
        if (name.startsWith(".lock-"))
            rmSync(join(directory, name), { force: true });
}
/** Where the directory or the lock was deleted meanwhile there is nothing to let go, and another's is left alone. */
function lock_empty(path, text) {
    if (readIfThere(path) !== text)
        return;
    try {
        truncateSync(path);
    }
    catch (error) {
        if (error.code !== "ENOENT")
            throw error;
    }
}
function readIfThere(path) {
    try {
        return readFileSync(path, "utf8");
    }
    catch (error) {
        if (error.code === "ENOENT")
            return null;
        throw error;
    }
}
function lockNumbers(directory, session) {
    try {
        return readdirSync(directory).flatMap((name) => {
            const match = /^lock-([1-9]\d{0,14})$/.exec(name);
            return match === null ? [] : [Number(match[1])];
        });
    }
    catch (error) {
        if (error.code === "ENOENT")
            throw sessionGone(session);
        throw error;
    }
}
const highest = (numbers) => Math.max(0, ...numbers);
const lockPath = (directory, number) => join(directory, `lock-${number}`);

// EXTERNAL MODULE: ./build/src/session/reduce.js
var reduce = __webpack_require__(96726);
;// CONCATENATED MODULE: ./build/src/session/store.js










/** The folder of all sessions of a repository. */
function sessionsDirectory(gitCommonDirectory) {
    return join(gitCommonDirectory, "dev-agent", "sessions");
}
/**
 * Makes the folder of a new session; null where the id is taken.
 * @param lock Called with the folder before anybody can find the session in it.
 */
function createSession(sessions, record, lock) {
    const directory = join(sessions, record.id);
    try {
        makeDirectory(directory);
    }
    catch (error) {
        if (error.code === "EEXIST")
            return null;
        throw error;
    }
    try {
        lock?.(directory);
        return writeRecord(sessions, record);
    }
    catch (error) {
        // Nobody could find it yet; left as it is, it would only keep its name.
        rmSync(directory, { recursive: true, force: true });
        throw error;
    }
}
/** Writes anew what a session is played with. */
function writeRecord(sessions, record) {
    const directory = join(sessions, record.id);
    replaceFile(join(directory, "session.json"), `${JSON.stringify(record, null, 2)}\n`);
    return store_folderOf(sessions, record);
}
/**
 * A session by its id, or the newest one. An unknown id is a configuration error that lists what there is.
 * @throws DevAgentError `session-damaged` where its record can't be read.
 */
function openSession(sessions, id) {
    const records = readRecords(sessions);
    if (id !== undefined && damagedSessions(sessions).includes(id))
        throw damagedSession((0,external_node_path_.join)(sessions, id));
    const record = id === undefined ? records[0] : records.find((known) => known.id === id);
    if (record !== undefined)
        return store_folderOf(sessions, record);
    throw unknownSession(id, records);
}
/** All sessions, newest first, with what their events say. */
function listSessions(sessions) {
    return readRecords(sessions).map((record) => summaryOf(store_folderOf(sessions, record)));
}
/** One session, with what its events say. */
function summaryOf(folder) {
    const view = reduceEvents(readEvents(folder.events));
    return { folder, record: folder.record, view, pid: lockHolder(folder.directory)?.pid ?? null };
}
/** Ids of sessions that have a record which can't be read. */
function damagedSessions(sessions) {
    return store_namesIn(sessions).filter((name) => store_readRecord(sessions, name) === "damaged");
}
/** Ids of folders without a record: their creation was cut off, or goes on right now. They hold nothing. */
function emptySessions(sessions) {
    return store_namesIn(sessions).filter((name) => store_readRecord(sessions, name) === "none");
}
function store_folderOf(sessions, record) {
    const directory = (0,external_node_path_.join)(sessions, record.id);
    return {
        directory,
        record,
        journal: (0,external_node_path_.join)(directory, "journal.ndjson"),
        events: (0,external_node_path_.join)(directory, "events.ndjson"),
        ledger: (0,external_node_path_.join)(directory, "ledger.ndjson"),
        transcripts: (0,external_node_path_.join)(directory, "transcripts"),
    };
}
function readRecords(sessions) {
    const records = store_namesIn(sessions).flatMap((name) => {
        const record = store_readRecord(sessions, name);
        return typeof record === "string" ? [] : [record];
    });
    return records.sort((a, b) => (b.createdAt + b.id).localeCompare(a.createdAt + a.id));
}
/** A record is put in place whole: one that can't be read was damaged later, and so was a session that has lost it. */
function store_readRecord(sessions, id) {
    try {
        const record = (0,domain_json/* parseJson */.qF)((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(sessions, id, "session.json"), "utf8"));
        return isRecord(record) && record.id === id ? record : "damaged";
    }
    catch (error) {
        const isMissing = error.code === "ENOENT";
        return isMissing && holdsNothing((0,external_node_path_.join)(sessions, id)) ? "none" : "damaged";
    }
}
/** Whether there is nothing but locks and the drafts of what is put in place whole. */
function holdsNothing(directory) {
    return entriesIn(directory).every(({ name }) => name === ".session.json" || /^\.?lock-/.test(name));
}
function isRecord(value) {
    if (!(0,domain_json/* isObject */.Gv)(value) || value.version !== 1 || !(0,domain_json/* isObject */.Gv)(value.options))
        return false;
    const texts = [value.id, value.goal, value.createdAt, value.baseBranch];
    return texts.every((text) => typeof text === "string") && (0,domain_candidate/* isSha */.H)(value.baseSha);
}
function store_namesIn(sessions) {
    const directories = entriesIn(sessions).filter((entry) => entry.isDirectory());
    return directories.map(({ name }) => name).filter(isSessionId);
}
/** None where it isn't there, or goes away meanwhile. */
function entriesIn(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true });
    }
    catch (error) {
        if (error.code === "ENOENT")
            return [];
        throw error;
    }
}
function damagedSession(directory) {
    return new errors.DevAgentError({
        code: "session-damaged",
        kind: "infrastructure",
        message: `${(0,external_node_path_.join)(directory, "session.json")} is no session's record.`,
        remedy: "A newer dev-agent wrote it, or it is damaged: put it back from a backup, or delete the session with `dev-agent sessions prune --force ID`. Its other files are as they were.",
    });
}
function unknownSession(id, records) {
    const known = records.slice(0, 10).map((record) => record.id);
    const some = known.length === 0 ? "There is none yet" : `There are: ${known.join(", ")}`;
    return new errors.DevAgentError({
        code: "unknown-session",
        kind: "configuration",
        message: id === undefined ? "This repository has no session." : `There is no session "${id}".`,
        remedy: `${some}; \`dev-agent run --goal …\` starts one.`,
    });
}

;// CONCATENATED MODULE: ./build/src/session/hand-over/unpack.js








/** Largest manifest, and largest file that it may list, in bytes. */
const manifestLimit = 4 * 1024 * 1024;
const fileLimit = 512 * 1024 * 1024;
/** Takes a hand-over for what its manifest says, every byte of it, or not at all. */
async function unpackHandOver(request) {
    const { directory, sessions } = request;
    const text = (await readPlain((0,external_node_path_.join)(directory, manifestName), manifestLimit)).toString("utf8");
    if (request.sha256 !== null && manifest_sha256(text) !== request.sha256)
        throw unpack_differs();
    const { session, files } = manifest_parseManifest(text);
    const there = await pathsIn(directory, directory);
    const stranger = there.find((path) => path !== manifestName && !files.some((file) => file.path === path));
    if (stranger !== undefined)
        throw manifest_damaged(`${JSON.stringify(stranger)} is not in its manifest`);
    for (const file of files)
        await requireWhole(directory, file);
    const record = (0,domain_json/* parseJson */.qF)((await readPlain((0,external_node_path_.join)(directory, "session.json"), fileLimit)).toString("utf8"));
    if (!(0,domain_json/* isObject */.Gv)(record) || (0,domain_json/* textAt */.$6)(record, "id") !== session)
        throw manifest_damaged("its session.json is of another session");
    const records = (0,session_journal/* readJournal */.a)((0,external_node_path_.join)(directory, "journal.ndjson"));
    const target = (0,external_node_path_.join)(sessions, session);
    await (0,promises_.rm)(target, { recursive: true, force: true });
    const placeOf = placesFor(files);
    for (const { path } of files.filter(isOfSession)) {
        const place = (0,external_node_path_.join)(target, placeOf(path));
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(place), { recursive: true });
        await (0,promises_.cp)((0,external_node_path_.join)(directory, path), place);
    }
    const found = files.find(({ path }) => path === "candidate.bundle");
    return {
        folder: openSession(sessions, session),
        state: (0,latest_state/* latestState */.T)(records, session),
        bundle: found === undefined ? null : (0,external_node_path_.join)(directory, found.path),
        bundleSha256: found?.sha256 ?? null,
    };
}
const unpack_conversations = "transcripts/";
const earlier = `${unpack_conversations}earlier/`;
/**
 * Where files go. A conversation is about a workspace that stayed on the machine before: it is kept for people to read,
 * where no agent goes on with it.
 */
function placesFor(files) {
    const kept = files.map(({ path }) => path.startsWith(earlier) ? Number.parseInt(path.slice(earlier.length), 10) : 0);
    const place = `${earlier}${Math.max(0, ...kept.filter(Number.isSafeInteger)) + 1}/`;
    const isOpen = (path) => path.startsWith(unpack_conversations) && !path.startsWith(earlier);
    return (path) => (isOpen(path) ? `${place}${path.slice(unpack_conversations.length)}` : path);
}
const isOfSession = ({ path }) => path !== "candidate.bundle" && !path.startsWith("extra/");
async function requireWhole(directory, { path, bytes, sha256: hash }) {
    const content = await readPlain((0,external_node_path_.join)(directory, path), fileLimit);
    if (content.length === bytes && manifest_sha256(content) === hash)
        return;
    throw manifest_damaged(`${JSON.stringify(path)} has another size or SHA-256 than its manifest says`);
}
/** Only a file, never what a link leads to. */
async function readPlain(path, limit) {
    const stats = await (0,promises_.lstat)(path).catch(() => null);
    if (stats === null || !stats.isFile() || stats.size > limit)
        throw manifest_damaged(`${JSON.stringify(path.split("/").at(-1))} is missing, too large or no file`);
    return (0,promises_.readFile)(path);
}
async function pathsIn(root, directory) {
    const names = await (0,promises_.readdir)(directory, { withFileTypes: true });
    const paths = names.map((entry) => {
        const path = (0,external_node_path_.join)(directory, entry.name);
        return entry.isDirectory() ? pathsIn(root, path) : [(0,external_node_path_.relative)(root, path).replaceAll("\\", "/")];
    });
    return (await Promise.all(paths)).flat();
}
function unpack_differs() {
    return new errors.DevAgentError({
        code: "handover-differs",
        kind: "policy",
        message: "The artifact is not the one that the job before made: its digest differs from that job's output.",
        remedy: "Somebody changed it. Nothing is done with it; run the whole workflow again.",
    });
}

;// CONCATENATED MODULE: ./build/src/use-cases/jobs/take-over.js



/** The session that an earlier job left, of this run unless it is said, exactly as it left it. */
async function takeOver(context, from) {
    if (from.name === "")
        throw noName();
    if (!/^[0-9a-f]{64}$/.test(from.sha256))
        throw noDigest(from.name);
    const unpacked = await unpack(context, from);
    const { state } = unpacked;
    if (state === null)
        throw nothingIn(from.name);
    return { ...unpacked, state };
}
async function unpack(context, what) {
    const { name, sha256, runId } = what;
    const directory = (0,external_node_path_.join)(context.temp, "taken-over", `${runId ?? ""}-${name}`);
    const place = { name, directory, ...(runId === undefined ? {} : { runId }) };
    await context.artifacts.download(place);
    return unpackHandOver({ directory, sha256, sessions: (0,external_node_path_.join)(context.temp, "sessions") });
}
function noName() {
    return new errors.DevAgentError({
        code: "handover-unproved",
        kind: "policy",
        message: "The name of what the job before left is empty.",
        remedy: "Pass its output handover; GitHub blanks an output that holds a masked value, so mask tokens only, no words.",
    });
}
function noDigest(name) {
    return new errors.DevAgentError({
        code: "handover-unproved",
        kind: "policy",
        message: `The digest of the artifact ${JSON.stringify(name)} is empty or no SHA-256.`,
        remedy: "Pass the output handover-sha256 of the job before; GitHub blanks an output that holds a masked value.",
    });
}
function nothingIn(name) {
    return new errors.DevAgentError({
        code: "handover-empty",
        kind: "policy",
        message: `The artifact ${JSON.stringify(name)} holds no session that can go on.`,
        remedy: "Start the goal again.",
    });
}

;// CONCATENATED MODULE: ./build/src/use-cases/jobs/verify.js
var verify_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var verify_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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




















/** The candidate judged once more, on a machine that no model had a hand in: the evidence that counts. */
async function verify(from, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const taken = await takeOver(context, from);
        requireFinished(taken);
        const { folder } = taken;
        const proposal = requireCandidate(taken);
        const events = verify_addDisposableResource(env_1, openJobEvents(context, folder), false);
        const evidence = await judge(context, { folder, proposal, events });
        const state = { ...proposal.state, ...evidence };
        const differences = compareEvidence(proposal.state, state);
        const error = refusal(state, differences);
        const failed = error === null
            ? { outcome: "paused", code: 0, reason: "" }
            : { outcome: "refused", code: errors/* exitCodes */.h[error.kind], reason: (0,errors.explain)(error) };
        return finishState(context, { folder, state, bundle: proposal.bundle, ...failed });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        verify_disposeResources(env_1);
    }
}
async function judge(context, { folder, proposal, events }) {
    const { surface } = context;
    const { state, candidate, bundle } = proposal;
    const { baseBranch, id } = folder.record;
    const { directory } = await provideWorkspace(context, baseBranch);
    const facts = withoutRemote(await open_project_findRepository(directory, surface.env, baseBranch));
    const { options } = folder.record.options;
    const environment = environment_readEnvironment(surface.env);
    const { scanner, project, ...tools } = await findTools({ facts, options, environment, userEnv: surface.env }, surface);
    const sandbox = tellingSandbox(tools.sandbox, (refused) => events.emit("network.refused", refused));
    const places = sessionPlaces(project, folder);
    const repository = await createTrustedRepository({
        ...{ repository: facts, session: id, sessionDirectory: folder.directory, sandbox, push: false },
        protection: options.protection ?? shapes/* usualProtection */.y7,
        ...{ workspacesDirectory: places.workspaces, author: agentIdentity, userEnv: surface.env },
        notice: (text) => events.emit("notice", { level: "warning", text }),
    });
    await repository.discardWorkspaces();
    await repository.takeOver(bundle, candidate, state.session.branch);
    const { checks } = openChecks({
        project,
        options,
        folder,
        places,
        repository,
        sandbox,
        scanner,
        downloads: surface.downloads,
    });
    const clock = { now: () => new Date() };
    const ports = { checks, events, clock, signal: surface.signal, processId: (0,external_node_crypto_.randomUUID)() };
    const unjudged = { ...state, unitTests: null, staticAnalysis: null, secretScan: null, verdict: null };
    const found = await Promise.all([nodes_checks/* unitTests */.mw, nodes_checks/* staticAnalysis */.tw, nodes_checks/* secretScan */.C8].map((check) => check(unjudged, ports)));
    const evidence = Object.assign({}, ...found);
    const verdict = await (0,evaluate/* evaluate */._)({ ...unjudged, ...evidence }, ports);
    await repository.discardWorkspaces();
    return { ...evidence, ...verdict };
}
function refusal({ verdict }, differences) {
    if (differences.length > 0)
        return new errors.DevAgentError({
            code: "evidence-differs",
            kind: "policy",
            message: `The candidate was judged otherwise here than where it was made: ${differences.join("; ")}.`,
            remedy: "Look for what the tests take from their machine, then start the goal again.",
        });
    if (verdict?.colour === "green")
        return null;
    return new errors.DevAgentError({
        code: "evidence-not-green",
        kind: "policy",
        message: `The candidate is ${verdict?.colour ?? "not judged"}: ${verdict?.reasons.join("; ") ?? "no verdict"}.`,
        remedy: "Only green evidence is published.",
    });
}

// EXTERNAL MODULE: ./build/src/actions/declared.js
var declared = __webpack_require__(20863);
// EXTERNAL MODULE: ./build/src/actions/job/end-job.js + 3 modules
var end_job = __webpack_require__(67718);
;// CONCATENATED MODULE: ./build/src/actions/job/hand-over-input.js
/** What the job before left. What is empty is for the job itself to refuse: it knows why it may be. */
function handOverOf(inputs) {
    return { name: inputs.text("handover"), sha256: inputs.text("handover-sha256") };
}
/** Inputs by name, as they were given. */
function toldOf(inputs, names) {
    return Object.fromEntries(names.map((name) => [name, inputs.text(name)]));
}

;// CONCATENATED MODULE: ./build/src/github/downloads.js




/** In the home: the toolkit tells entries apart by the path as it is written, and `~` is the same on every machine. */
const shelf = ".cache/dev-agent-downloads";
/**
 * The cache of GitHub Actions, which outlives the machine of a job. Not for jobs that may write: what is restored was made
 * by another job. Loads the toolkit, which prints a line of its own about each transfer.
 */
function createDownloads() {
    return {
        async restore(key, path) {
            try {
                const { isFeatureAvailable, restoreCache } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(830), __webpack_require__.e(717), __webpack_require__.e(91)]).then(__webpack_require__.bind(__webpack_require__, 18091));
                const place = (0,external_node_path_.join)((0,external_node_os_.homedir)(), shelf, key);
                if (!isFeatureAvailable() || (await restoreCache([`~/${shelf}/${key}`], key)) !== key)
                    return false;
                await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
                await (0,promises_.rename)(place, path);
                return true;
            }
            catch {
                return false;
            }
        },
        async keep(key, path) {
            try {
                const { isFeatureAvailable, saveCache } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(830), __webpack_require__.e(717), __webpack_require__.e(91)]).then(__webpack_require__.bind(__webpack_require__, 18091));
                if (!isFeatureAvailable() || !(0,external_node_fs_.existsSync)(path))
                    return;
                const place = (0,external_node_path_.join)((0,external_node_os_.homedir)(), shelf, key);
                await (0,promises_.mkdir)((0,external_node_path_.dirname)(place), { recursive: true });
                // Moved and not copied: it may be the dependencies of a large project.
                await (0,promises_.rename)(path, place);
                await saveCache([`~/${shelf}/${key}`], key).finally(() => (0,promises_.rename)(place, path));
            }
            catch {
                // The next run downloads it again.
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/src/actions/job/kept-downloads.js

/** The store for downloads, unless the workflow wants none. */
function keptDownloads(inputs) {
    return inputs.text("cache") === "" || inputs.flag("cache") ? { downloads: createDownloads() } : {};
}

;// CONCATENATED MODULE: ./build/src/domain/known-secrets/anchors.js
/** Signs that are compared at once, as two numbers. */
const width = 8;
const slotBits = 18;
/**
 * Some runs of eight signs of each needle, close enough to one another that whatever gives a secret away has one of them.
 * A text's own runs of eight are looked up one by one, and only where one is known is the needle laid against the text.
 */
function createAnchors(needles) {
    const isKnown = new Uint8Array(1 << slotBits);
    const bySlot = new Map();
    for (const needle of needles) {
        for (const end of anchorEnds(needle)) {
            const slot = slotAt(needle.signs, end);
            isKnown[slot] = 1;
            bySlot.set(slot, [...(bySlot.get(slot) ?? []), { needle, end }]);
        }
    }
    return {
        matches(text) {
            const found = [];
            let begin = 0;
            for (;;) {
                const match = nextMatch(text, { begin, isKnown, bySlot });
                if (match === null)
                    return found;
                found.push(match);
                begin = match.end;
            }
        },
    };
}
function nextMatch({ signs, length }, { begin, isKnown, bySlot }) {
    let first = 0;
    let last = 0;
    for (let at = begin; at < length; at += 1) {
        first = (first << 8) | (last >>> 24);
        last = (last << 8) | signs[at];
        const slot = slotOf(first, last);
        if (isKnown[slot] === 0 || at + 1 - begin < width)
            continue;
        const text = { signs: signs.subarray(0, length), begin, end: at + 1 };
        const match = anchors_longest((bySlot.get(slot) ?? []).map((anchor) => lay(anchor, text)));
        if (match !== null)
            return match;
    }
    return null;
}
/** Where only the whole counts one is enough; at its beginning, where forms of it begin alike. */
function anchorEnds({ signs, core }) {
    const { start, end, least } = core ?? { start: 0, end: signs.length, least: signs.length };
    const ends = [];
    for (let at = start + width; at <= end; at += least - width + 1)
        ends.push(at);
    return ends;
}
function slotAt(signs, end) {
    const [first, last] = [end - width, end - width / 2].map((from) => signs.subarray(from, from + width / 2).reduce((number, sign) => (number << 8) | sign, 0));
    return slotOf(first ?? 0, last ?? 0);
}
function slotOf(first, last) {
    return (Math.imul(first, 0x9e3779b1) ^ Math.imul(last, 0x85ebca6b)) >>> (32 - slotBits);
}
/** The run that an anchor's needle and the text share around it; null where it is too short. */
function lay({ needle, end }, text) {
    const { signs, core } = needle;
    const shift = text.end - end;
    let from = end;
    while (from > 0 && from + shift > text.begin && signs[from - 1] === text.signs[from - 1 + shift])
        from -= 1;
    let to = end;
    while (to < signs.length && signs[to] === text.signs[to + shift])
        to += 1;
    const whole = from === 0 && to === signs.length;
    const own = core === null ? 0 : Math.min(to, core.end) - Math.max(from, core.start);
    if (!whole && (core === null || own < core.least))
        return null;
    return { needle, start: from + shift, end: to + shift, whole };
}
/** Of equal ones that which is all of its needle. */
function anchors_longest(found) {
    const rank = ({ start, end, whole }) => 2 * (end - start) + (whole ? 1 : 0);
    return found.reduce((best, match) => {
        if (match === null || best === null)
            return match ?? best;
        return rank(match) > rank(best) ? match : best;
    }, null);
}

;// CONCATENATED MODULE: ./build/src/domain/known-secrets/fold.js
const backslash = 0x5c;
const kept = tableOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
const escapeLetters = tableOf("abefnrtv0");
function tableOf(signs) {
    const table = new Uint8Array(256);
    for (const sign of signs)
        table[sign.charCodeAt(0)] = 1;
    return table;
}
/** @param bytes In UTF-8, or any other encoding that has ASCII in it. */
function fold(bytes, way) {
    const signs = new Uint8Array(bytes.length);
    const end = bytes.length;
    const skips = way === "escapes";
    let length = 0;
    for (let at = 0; at < end; at += 1) {
        const code = bytes[at];
        if (kept[code] === 1) {
            signs[length] = code;
            length += 1;
        }
        else if (skips && code === backslash)
            at = endOfEscape(bytes, at);
    }
    return { signs, length };
}
/** Where in a text or in bytes the signs of its folded form are. */
function placesOf(content, way) {
    const codes = typeof content === "string" ? codesOf(content) : content;
    const places = new Uint32Array(codes.length);
    let length = 0;
    for (let at = 0; at < codes.length; at += 1) {
        const code = codes[at];
        if (kept[code] === 1) {
            places[length] = at;
            length += 1;
        }
        else if (way === "escapes" && code === backslash)
            at = endOfEscape(codes, at);
    }
    return places;
}
/** One byte for each place in the text; those of other alphabets are nothing. */
function codesOf(text) {
    const codes = new Uint8Array(text.length);
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        codes[at] = code < 128 ? code : 0;
    }
    return codes;
}
/** A text that is in JSON that is in JSON has several backslashes before the one letter. */
function endOfEscape(codes, start) {
    let at = start;
    while (codes[at + 1] === backslash)
        at += 1;
    return escapeLetters[codes[at + 1] ?? 0] === 1 ? at + 1 : at;
}
/** A text's letters and digits. */
function foldText(text) {
    return text.replace(/[^A-Za-z0-9]/g, "");
}

;// CONCATENATED MODULE: ./build/src/domain/known-secrets/needle.js

/** Shorter values would be found in text that has nothing to do with them. */
const shortestSecret = 12;
/** Null for a text that has too few letters and digits to be known by them. */
function needleOf({ form, text, core }) {
    const folded = foldText(text);
    if (folded.length < shortestSecret)
        return null;
    const signs = new TextEncoder().encode(folded);
    if (core === null)
        return { form, text, signs, core: null };
    const start = foldText(text.slice(0, core.start)).length;
    const end = foldText(text.slice(0, core.end)).length;
    return { form, text, signs, core: { start, end, least: core.least } };
}

;// CONCATENATED MODULE: ./build/src/domain/known-secrets/regions.js

/** Every place in a text where one of the needles stands, leftmost first; those of the two ways to fold may overlap. */
function regionsIn(content, anchors) {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    const ways = bytes.includes(0x5c) ? ["letters", "escapes"] : ["letters"];
    return ways
        .flatMap((way) => regionsOf(content, [...anchors.matches(fold(bytes, way))], way))
        .sort((one, other) => one.start - other.start);
}
function regionsOf(content, matches, way) {
    if (matches.length === 0)
        return [];
    const places = placesOf(content, way);
    return matches.map((match) => {
        const start = places[match.start] ?? 0;
        const end = (places[match.end - 1] ?? 0) + 1;
        return { form: formOf(match, content.slice(start, end)), ...withEdges(content, { match, start, end }) };
    });
}
/** A part of a form, or one with further signs in it, is split; marks of escapes and the zeros of UTF-16 don't count. */
function formOf({ needle, whole }, found) {
    return whole && visible(found) === visible(inner(needle.text)) ? needle.form : "split";
}
/** The zeros of UTF-16, a backslash, the sign of URLs. */
const marks = new Set([0, 0x5c, 0x25]);
function visible(content) {
    let count = 0;
    for (let at = 0; at < content.length; at += 1) {
        if (!marks.has(typeof content === "string" ? content.charCodeAt(at) : (content[at] ?? 0)))
            count += 1;
    }
    return count;
}
const inner = (text) => text.replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, "");
/** The signs at a form's own beginning and end belong to it, too, where they are there. */
function withEdges(content, { match, start, end }) {
    if (!match.whole || typeof content !== "string")
        return { start, end };
    const { text } = match.needle;
    const before = /^[^A-Za-z0-9]*/.exec(text)?.[0].length ?? 0;
    const behind = /[^A-Za-z0-9]*$/.exec(text)?.[0].length ?? 0;
    const head = text.slice(0, before);
    const tail = text.slice(text.length - behind);
    return {
        start: content.endsWith(head, start) ? start - before : start,
        end: content.startsWith(tail, end) ? end + behind : end,
    };
}

;// CONCATENATED MODULE: ./build/src/domain/known-secrets/replace.js
/** What stands in place of a credential. */
const instead = "[credential]";
/** A text with every region replaced, however they overlap. */
function replaceRegions(text, regions) {
    let clean = "";
    let done = 0;
    for (const { start, end } of merged(regions)) {
        const from = besideEscape(text, Math.max(start, done));
        clean += text.slice(done, from) + instead;
        done = end;
    }
    return clean + text.slice(done);
}
/**
 * Texts that stand one behind the other, with the regions of all of them together replaced: where one region goes over
 * several texts, the first of them says so.
 */
function replaceInTexts(texts, regions) {
    const spans = merged(regions);
    let begin = 0;
    return texts.map((text) => {
        const end = begin + text.length;
        let clean = "";
        let done = begin;
        for (const span of spans.filter((each) => each.start < end && each.end > begin)) {
            const from = Math.max(span.start, begin);
            clean += text.slice(done - begin, from - begin) + (span.start >= begin ? instead : "");
            done = Math.min(span.end, end);
        }
        clean += text.slice(done - begin);
        begin = end + separator.length;
        return clean;
    });
}
/** Between texts that stand one behind the other; secrets are found through it. */
const separator = "\n";
function merged(regions) {
    const spans = [];
    for (const { start, end } of regions) {
        const last = spans.at(-1);
        if (last !== undefined && start < last.end)
            last.end = Math.max(last.end, end);
        else
            spans.push({ start, end });
    }
    return spans;
}
/**
 * After a backslash the first letter may belong to an escape such as `\n`: it is left, so that JSON stays JSON. A sign that
 * is written by its number, as `\u0073`, goes with its backslashes.
 */
function besideEscape(text, start) {
    if (text[start - 1] !== "\\")
        return start;
    if (/[bfnrt]/.test(text[start] ?? ""))
        return start + 1;
    let from = start;
    while (text[start] === "u" && text[from - 1] === "\\")
        from -= 1;
    return from;
}

;// CONCATENATED MODULE: ./build/src/domain/known-secrets/scrub-literally.js

const mostEscapes = 3;
/**
 * Replaces values that are not known by their letters and digits alone, as passwords of many other signs, or that JSON
 * writes otherwise: as they are, URL-encoded, each also within JSON, even JSON within JSON.
 */
function literalScrub(values) {
    const forms = values.flatMap(formsOf);
    const longestFirst = [...new Set(forms)].sort((a, b) => b.length - a.length);
    const pattern = new RegExp(longestFirst.map(patternOf).join("|"), "g");
    return (text) => text.replace(pattern, instead);
}
function formsOf(value) {
    const encoded = encodeURIComponent(value.toWellFormed());
    const lowerCase = encoded.replace(/%../g, (code) => code.toLowerCase());
    return [value, encoded, lowerCase].flatMap(escapedForms);
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

;// CONCATENATED MODULE: ./build/src/domain/known-secrets/core-of.js
/** With fewer letters and digits, a part of it may stand somewhere by chance. */
const leastSigns = 32;
const leastDifferent = 14;
/**
 * What of a secret gives it away even where it stands alone, e.g. because the text was cut off or the secret laid down in
 * two places; null where only the whole of it does: it is short, or is made of words.
 */
function coreOf(secret) {
    const core = bounds(secret);
    const signs = secret.slice(core.start, core.end).replace(/[^A-Za-z0-9]/g, "");
    const looksRandom = [/[a-z]/, /[A-Z]/, /\d/].every((kind) => kind.test(signs));
    const isMixed = new Set(signs).size >= leastDifferent && !/(.)\1{5}/.test(signs);
    return signs.length >= leastSigns && isMixed && looksRandom ? core : null;
}
function bounds(secret) {
    // The first two parts of a signed token (JWT) say who and for how long, much as in another one.
    const signed = /^eyJ[\w-]+\.[\w-]+\.(?=[\w-]+$)/.exec(secret);
    if (signed !== null)
        return { start: signed[0].length, end: secret.length };
    // The keys of one kind begin with the same bytes.
    const key = /^-----BEGIN [^-]+-----\s*[\w+/]{32}/.exec(secret);
    const end = secret.search(/\s*-----END [^-]+-----\s*$/);
    if (key !== null)
        return { start: key[0].length, end: end < key[0].length ? secret.length : end };
    const kind = /^[a-z]{2,}(?:[-_][a-z0-9]{2,8}){0,2}[-_]/.exec(secret);
    return { start: kind?.[0].length ?? 0, end: secret.length };
}

;// CONCATENATED MODULE: ./build/src/domain/known-secrets/secret-texts.js

/** Signs of a secret that nobody hits upon by chance: 16 of 62 different ones are 95 bits. */
const tellingSigns = 16;
/** Every way in which a secret is looked for, apart from what may stand between its signs. */
function secretTexts(secret) {
    const plain = secret.toWellFormed();
    const reversed = [...plain].reverse().join("");
    const core = coreOf(plain);
    const backward = core === null ? null : { start: plain.length - core.end, end: plain.length - core.start };
    return [
        one("plain", plain, core),
        one("reversed", reversed, backward),
        ...urlEncoded(plain),
        ...base64(plain, core),
        ...base64(reversed, backward),
        ...hex(plain, core),
        ...hex(reversed, backward),
    ];
}
function one(form, text, core) {
    return { form, text, core: core === null ? null : { ...core, least: tellingSigns } };
}
function urlEncoded(plain) {
    const upper = encodeURIComponent(plain);
    if (upper === plain)
        return [];
    const lower = upper.replace(/%../g, (code) => code.toLowerCase());
    return [...new Set([upper, lower])].map((text) => ({ form: "url-encoded", text, core: null }));
}
/**
 * Encoded alone, and for each number of bytes, modulo 3, that may be encoded before it: the signs that are all its own,
 * whatever stands before and behind. Of letters and digits the alphabet for URLs has the same.
 */
function base64(text, core) {
    const bytes = new TextEncoder().encode(text);
    const encode = (before) => btoa(String.fromCharCode(...new Uint8Array(before), ...bytes));
    const least = (tellingSigns * 4) / 3;
    const inside = [0, 1, 2].map((before) => {
        const signOf = (byte) => ((before + byte) * 8) / 6;
        const start = Math.ceil(signOf(0));
        const own = encode(before).slice(start, Math.floor(signOf(bytes.length)));
        return { form: "base64", text: own, core: scaled(core, (at) => signOf(at) - start, least) };
    });
    return [{ form: "base64", text: encode(0), core: scaled(core, (at) => (at * 8) / 6, least) }, ...inside];
}
/** What stands before each byte: nothing, as in `\x73`, as in `0x73`, as in `\u0073`. */
const hexMarks = ["", "x", "0x", "u00"];
function hex(text, core) {
    const lower = [...new TextEncoder().encode(text)].map((byte) => byte.toString(16).padStart(2, "0"));
    return hexMarks.flatMap((mark) => [lower, lower.map((digits) => digits.toUpperCase())].map((bytes) => {
        const width = mark.length + 2;
        const written = bytes.map((digits) => mark + digits).join("");
        return { form: "hex", text: written, core: scaled(core, (at) => at * width, tellingSigns * width) };
    }));
}
function scaled(core, to, least) {
    if (core === null)
        return null;
    return { start: Math.ceil(to(core.start)), end: Math.floor(to(core.end)), least: Math.ceil(least) };
}

;// CONCATENATED MODULE: ./build/src/domain/known-secrets/known-secrets.js






/** @param added Told of each value that is new, before anything can show it. */
function createKnownSecrets(values, added = () => { }) {
    const known = new Set();
    let search;
    const add = (value) => {
        if (value.length < shortestSecret || known.has(value))
            return;
        added(value);
        known.add(value);
        search = undefined;
    };
    for (const value of values)
        add(value);
    const searching = () => {
        search ??= known_secrets_prepare([...known]);
        return search;
    };
    return {
        add,
        scrub: (text) => (known.size === 0 ? text : scrub(text, searching())),
        scrubAll: (texts) => (known.size === 0 ? texts : scrubAll(texts, searching())),
        find: (content) => (known.size === 0 ? [] : find(content, searching())),
    };
}
function known_secrets_prepare(values) {
    const needles = values.flatMap(secretTexts).map(needleOf);
    const odd = values.filter(isOdd);
    return {
        anchors: createAnchors(needles.filter((needle) => needle !== null)),
        literally: odd.length === 0 ? null : literalScrub(odd),
    };
}
/** Whether letters and digits don't make it known, or JSON writes it otherwise. */
function isOdd(value) {
    return value.replace(/[^A-Za-z0-9]/g, "").length < shortestSecret || JSON.stringify(value) !== `"${value}"`;
}
function scrub(text, { anchors, literally }) {
    const clean = literally?.(text) ?? text;
    const regions = regionsIn(clean, anchors);
    return regions.length === 0 ? clean : replaceRegions(clean, regions);
}
function scrubAll(texts, search) {
    const clean = texts.map((text) => scrub(text, search));
    const regions = regionsIn(clean.join(separator), search.anchors);
    return regions.length === 0 ? clean : replaceInTexts(clean, regions);
}
function find(content, { anchors, literally }) {
    const forms = new Set(regionsIn(content, anchors).map(({ form }) => form));
    if (literally === null)
        return [...forms];
    const text = typeof content === "string" ? content : new TextDecoder().decode(content);
    if (literally(text) !== text)
        forms.add("plain");
    return [...forms];
}

;// CONCATENATED MODULE: ./build/src/gates/waiting-gate.js
/** Nobody can be asked here: every session waits. */
const waitingGate = { decide: async () => null };

;// CONCATENATED MODULE: ./build/src/github/artifacts.js


/** The artifact store of GitHub Actions. Loads the toolkit, which prints a line of its own about each transfer. */
function createArtifacts({ repository, token }) {
    const [repositoryOwner = "", repositoryName = ""] = repository.split("/");
    const openClient = async () => new (await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(830), __webpack_require__.e(717), __webpack_require__.e(351), __webpack_require__.e(203)]).then(__webpack_require__.bind(__webpack_require__, 75203))).DefaultArtifactClient();
    return {
        async upload({ name, directory, files, retentionDays }) {
            const client = await openClient();
            const options = retentionDays === undefined ? {} : { retentionDays };
            await client.uploadArtifact(name, [...files], directory, options).catch((cause) => {
                throw failed("upload", name, cause);
            });
        },
        async download({ name, directory, runId }) {
            const client = await openClient();
            const findBy = runId === undefined
                ? {}
                : { findBy: { token, workflowRunId: runId, repositoryOwner, repositoryName } };
            const { artifact } = await client.getArtifact(name, findBy).catch((cause) => {
                throw failed("download", name, cause);
            });
            const expected = artifact.digest === undefined ? {} : { expectedHash: artifact.digest };
            const got = await client
                .downloadArtifact(artifact.id, { ...findBy, ...expected, path: directory })
                .catch((cause) => {
                throw failed("download", name, cause);
            });
            // The toolkit only says so; nothing that differs from what was stored is used.
            if (got.digestMismatch === true)
                throw artifacts_broken("artifact-damaged", `The artifact ${name} did not arrive as it was stored.`);
            if ((0,external_node_fs_.readdirSync)(directory).length === 0)
                throw artifacts_broken("artifact-missing", `The artifact ${name} is empty.`);
        },
    };
}
function failed(doing, name, cause) {
    const why = String(cause.message)
        .split("\n")[0]
        ?.slice(0, 300);
    if (/not found|ArtifactNotFound|expired|404|410/i.test(`${cause.name} ${why}`))
        return artifacts_broken("artifact-missing", `There is no artifact ${name} in that run, or it has expired.`);
    if (/GHES|RUNTIME_TOKEN|RESULTS_URL/.test(`${cause.name} ${why}`))
        return problem("configuration", "artifacts-unavailable", `This runner offers no artifact store: ${why}.`);
    if (doing === "upload" && /already exists/i.test(`${why}`))
        return problem("infrastructure", "artifact-taken", `This run has an artifact ${name} already.`);
    return problem("infrastructure", `artifact-${doing}`, `The artifact ${name} could not be ${doing}ed: ${why}.`);
}
const artifacts_broken = (code, message) => problem("policy", code, message);
function problem(kind, code, message) {
    const remedy = kind === "configuration"
        ? "Jobs hand over by artifacts of GitHub Actions (v4); use a runner and a server that have them."
        : "Run the job again; retention-days says how long artifacts are kept.";
    return new errors.DevAgentError({ code, kind, message, remedy });
}

;// CONCATENATED MODULE: ./build/src/github/read-reply.js



/** @param where Which reply it is, for the message. */
function readReply(value, where) {
    if (!(0,domain_json/* isObject */.Gv)(value))
        throw read_reply_unreadable(where);
    const take = (name, fits) => {
        const found = value[name];
        if (!fits(found))
            throw read_reply_unreadable(`${where}.${name}`);
        return found;
    };
    return {
        fields: value,
        text: (name) => take(name, isText),
        textOrNull: (name) => take(name, (found) => found === null || isText(found)),
        number: (name) => take(name, (found) => Number.isSafeInteger(found)),
        flag: (name) => take(name, (found) => typeof found === "boolean"),
        sha: (name) => take(name, domain_candidate/* isSha */.H),
        object: (name) => readReply(value[name], `${where}.${name}`),
        list: (name) => take(name, (found) => Array.isArray(found)),
    };
}
function readAccount(value, where) {
    const reply = readReply(value, where);
    return { id: reply.number("id"), login: reply.text("login"), type: reply.text("type") };
}
const isText = (value) => typeof value === "string";
function read_reply_unreadable(where) {
    return new errors.DevAgentError({
        code: "github-unreadable",
        kind: "policy",
        message: `GitHub's reply is not as GitHub describes it: ${where}.`,
        remedy: "Nothing is decided on it. Run the job again; report this if it stays so.",
    });
}

;// CONCATENATED MODULE: ./build/src/github/branch-rules.js


/** The rules of rulesets that are in force for a branch. Classic branch protection isn't among them: GitHub hides it. */
async function readBranchRules(client, branch) {
    const entries = await client.list({
        route: "GET /repos/{owner}/{repo}/rules/branches/{branch}",
        parameters: { branch },
        needs: "metadata: read",
        items: (data) => {
            if (!Array.isArray(data))
                throw read_reply_unreadable("rules");
            return data;
        },
        answers: { 403: noPlan },
    });
    const rules = entries.map(readRule);
    const of = (type) => rules.filter((rule) => rule.type === type);
    const pulls = of("pull_request").map(({ parameters }) => parameters);
    return {
        approvals: Math.max(0, ...pulls.map((pull) => pull.number("required_approving_review_count"))),
        checks: once(of("required_status_checks").flatMap(checksOf)),
        signatures: of("required_signatures").length > 0,
        linearHistory: of("required_linear_history").length > 0,
        queue: queueOf(of("merge_queue")),
        methods: methodsOf(pulls),
        others: [
            ...new Set([
                ...rules.map(({ type }) => type).filter((type) => !known.has(type)),
                ...conditions.filter((name) => pulls.some(({ fields }) => fields[name] === true)).map(asOther),
            ]),
        ].sort(),
    };
}
const known = new Set([
    "pull_request",
    "required_status_checks",
    "required_signatures",
    "required_linear_history",
    "merge_queue",
]);
/** What a pull request needs besides a number of reviews. */
const conditions = [
    "require_code_owner_review",
    "require_last_push_approval",
    "required_review_thread_resolution",
];
const asOther = (name) => `pull_request.${name}`;
/** Private repositories have rules only from GitHub Pro on: below, GitHub refuses instead of listing none. */
function noPlan(words) {
    if (/^Upgrade to GitHub/.test(words))
        return [];
    throw new errors.DevAgentError({
        code: "github-denied",
        kind: "policy",
        message: `GitHub answered 403 to the rules of the branch: ${words}.`,
        remedy: "Give the token the permission metadata: read.",
    });
}
function readRule(entry) {
    const reply = readReply(entry, "rules");
    const type = reply.text("type");
    return { type, parameters: readReply(reply.fields.parameters ?? {}, `rules.${type}`) };
}
function checksOf({ parameters }) {
    return parameters.list("required_status_checks").map((entry) => {
        const check = readReply(entry, "rules.required_status_checks");
        const { integration_id: app = null } = check.fields;
        return { context: check.text("context"), app: app === null ? null : check.number("integration_id") };
    });
}
const once = (checks) => [
    ...new Map(checks.map((check) => [JSON.stringify([check.context, check.app]), check])).values(),
];
function queueOf(rules) {
    const [first] = rules;
    return first === undefined
        ? null
        : { method: methodOf(first.parameters.text("merge_method"), "merge_queue") };
}
/** Every rule has its word: what one leaves out is out. */
function methodsOf(pulls) {
    let left = null;
    for (const pull of pulls) {
        if (pull.fields.allowed_merge_methods === undefined)
            continue;
        const allowed = pull.list("allowed_merge_methods").map((name) => methodOf(name, "pull_request"));
        left = (left ?? allowed).filter((method) => allowed.includes(method));
    }
    return left;
}
const methods = ["merge", "squash", "rebase"];
function methodOf(name, rule) {
    const found = methods.find((method) => typeof name === "string" && name.toLowerCase() === method);
    if (found === undefined)
        throw read_reply_unreadable(`rules.${rule}: merge method`);
    return found;
}

;// CONCATENATED MODULE: ./build/src/github/branches.js


function branchTip(client, branch) {
    return client.ask({
        route: "GET /repos/{owner}/{repo}/git/ref/{ref}",
        parameters: { ref: `heads/${branch}` },
        needs: "contents: read",
        read: (data) => readReply(data, "ref").object("object").sha("sha"),
        answers: { 404: () => null },
    });
}
/** GitHub can't delete a branch only where it still is somewhere: between look and deletion is a moment. */
async function branches_deleteBranch(client, branch, expected) {
    if ((await branchTip(client, branch)) !== expected)
        return false;
    const isGone = async () => (await branchTip(client, branch)) === null;
    const refusal = await client.ask({
        route: "DELETE /repos/{owner}/{repo}/git/refs/{ref}",
        parameters: { ref: `heads/${branch}` },
        needs: "contents: write",
        read: () => null,
        answers: { 404: (words) => words, 422: (words) => words },
        lookUp: async () => ((await isGone()) ? null : undefined),
    });
    // GitHub answers alike where the branch is gone already and where a rule keeps it.
    if (refusal !== null && !(await isGone()))
        throw branches_kept(branch, refusal);
    return true;
}
/** Points a branch from one commit to another, whatever lies between them. GitHub can't compare and swap: it is looked at before. */
async function moveBranch(client, branch, { from, to }) {
    const tip = await branchTip(client, branch);
    if (tip === to)
        return;
    if (tip !== from)
        throw elsewhere(branch, tip);
    await client.ask({
        route: "PATCH /repos/{owner}/{repo}/git/refs/{ref}",
        parameters: { ref: `heads/${branch}`, sha: to, force: true },
        needs: "contents: write",
        read: () => null,
        async lookUp() {
            const now = await branchTip(client, branch);
            if (now === to)
                return null;
            // Asked for again, it would go over whatever somebody pushed meanwhile.
            if (now !== from)
                throw elsewhere(branch, now);
            return undefined;
        },
    });
}
function elsewhere(branch, tip) {
    return new errors.DevAgentError({
        code: "branch-moved",
        kind: "policy",
        message: `${branch} is ${tip === null ? "gone" : `at ${tip}`}; somebody else's commits are not thrown away.`,
        remedy: "Rename or delete that branch, then run this job again.",
    });
}
function branches_kept(branch, words) {
    return new errors.DevAgentError({
        code: "github-refused",
        kind: "policy",
        message: `GitHub did not delete ${branch}: ${words}.`,
        remedy: "Delete it by hand, or let this token do so in the repository's rules.",
    });
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/src/github/code-scanning.js

/** `off`: code scanning isn't enabled, or this token may not write to it. */
function uploadSarif(client, { sha, ref, sarif }) {
    return client.ask({
        route: "POST /repos/{owner}/{repo}/code-scanning/sarifs",
        parameters: { commit_sha: sha, ref, sarif: (0,external_node_zlib_.gzipSync)(sarif).toString("base64") },
        needs: "security-events: write",
        read: () => "taken",
        answers: { 403: () => "off", 404: () => "off" },
    });
}

;// CONCATENATED MODULE: ./build/src/github/comments.js


const reading = "pull-requests: read";
const writing = "pull-requests: write";
/** Comments of pull requests, and what tells whether one counts. */
function createComments(client, me) {
    const find = (pull, marker) => findComment(client, { pull, marker, me });
    return {
        comments: (pull) => listComments(client, pull),
        comment: (id) => readComment(client, id),
        pullEvents: (pull) => comments_readEvents(client, pull),
        permission: (account) => readPermission(client, account),
        commitNamed: (part) => readCommit(client, part),
        findComment: find,
        postComment: (pull, { marker, text }) => client.ask({
            route: "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
            parameters: { issue_number: pull, body: `${marker}\n${text}` },
            needs: writing,
            read: (data) => readReply(data, "comment").number("id"),
            lookUp: async () => (await find(pull, marker)) ?? undefined,
        }),
    };
}
async function listComments(client, pull) {
    const found = await client.list({
        route: "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
        parameters: { issue_number: pull },
        needs: reading,
        items: (data) => listOf(data, "comments"),
    });
    return found.map(commentOf).sort((a, b) => a.id - b.id);
}
function readComment(client, id) {
    return client.ask({
        route: "GET /repos/{owner}/{repo}/issues/comments/{comment_id}",
        parameters: { comment_id: id },
        needs: reading,
        read: commentOf,
        answers: { 404: () => null, 410: () => null },
    });
}
function commentOf(data) {
    const reply = readReply(data, "comment");
    const { user, body = "", performed_via_github_app: app = null } = reply.fields;
    const pull = /\/issues\/([1-9]\d*)$/.exec(reply.text("issue_url"))?.[1];
    if (pull === undefined || typeof body !== "string")
        throw read_reply_unreadable("comment");
    return {
        id: reply.number("id"),
        pull: Number(pull),
        body,
        by: user === null ? null : readAccount(user, "comment.user"),
        viaApp: app !== null,
        createdAt: reply.text("created_at"),
        updatedAt: reply.text("updated_at"),
    };
}
async function comments_readEvents(client, pull) {
    const found = await client.list({
        route: "GET /repos/{owner}/{repo}/issues/{issue_number}/events",
        parameters: { issue_number: pull },
        needs: reading,
        items: (data) => listOf(data, "events"),
    });
    return found.map((entry) => {
        const reply = readReply(entry, "events");
        return { id: reply.number("id"), kind: reply.text("event"), at: reply.text("created_at") };
    });
}
const permissions = ["admin", "write", "read", "none"];
function readPermission(client, { id, login }) {
    return client.ask({
        route: "GET /repos/{owner}/{repo}/collaborators/{username}/permission",
        parameters: { username: login },
        needs: "metadata: read",
        read(data) {
            const reply = readReply(data, "permission");
            const permission = permissions.find((known) => known === reply.text("permission"));
            if (permission === undefined)
                throw read_reply_unreadable("permission.permission");
            const user = readAccount(reply.fields.user, "permission.user");
            // Somebody else may have taken the login meanwhile.
            return user.id === id ? permission : "none";
        },
        answers: { 404: () => "none" },
    });
}
/** GitHub takes a branch's name here too: only what begins with the part is the commit that was meant. */
function readCommit(client, part) {
    return client.ask({
        route: "GET /repos/{owner}/{repo}/commits/{ref}",
        parameters: { ref: part },
        needs: "contents: read",
        read(data) {
            const sha = readReply(data, "commit").sha("sha");
            return (0,domain_candidate/* isSha */.H)(sha) && sha.startsWith(part) ? sha : null;
        },
        answers: { 404: () => null, 409: () => null, 422: () => null },
    });
}
/** Anybody can copy a marker: it counts in a comment of this very account alone. */
async function findComment(client, { pull, marker, me }) {
    const marked = (await listComments(client, pull)).filter(({ body }) => body.split(/\r?\n/)[0] === marker);
    if (marked.length === 0)
        return null;
    const own = await me();
    return marked.find(({ by }) => by?.id === own)?.id ?? null;
}
function listOf(data, where) {
    if (!Array.isArray(data))
        throw read_reply_unreadable(where);
    return data;
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/src/github/repeat-calls.js

const repeat_calls_attempts = 5;
const firstPause = 1_000;
/** Longest that is waited for a limit to end. */
const longestLimit = 15 * 60_000;
/** Makes a call until GitHub answers it, as often as is decent. What GitHub refuses is thrown as it is. */
async function repeatCall(repeating, what) {
    for (let attempt = 1;; attempt += 1) {
        const tried = await tryOnce(repeating, what, attempt);
        if ("value" in tried)
            return tried.value;
        if (attempt === repeat_calls_attempts)
            throw unavailable(what.name, tried.failed);
        await repeating.wait(tried.pause, repeating.signal);
        const found = await what.lookUp?.();
        if (found !== undefined)
            return found;
    }
}
async function tryOnce({ now, signal }, { name, call }, attempt) {
    signal?.throwIfAborted();
    try {
        return { value: await call() };
    }
    catch (failed) {
        signal?.throwIfAborted();
        const pause = pauseAfter(failed, { attempt, now: now() });
        if (pause === null)
            throw failed;
        if (pause > longestLimit)
            throw limited(name, now() + pause);
        return { failed, pause };
    }
}
/** Milliseconds to wait before the call is made again; null: it was refused, and would be again. */
function pauseAfter(failed, { attempt, now }) {
    const { status, response } = failed;
    const backOff = firstPause * 2 ** (attempt - 1);
    if (status === undefined)
        return null;
    // octokit gives 500 to what never got an answer, too.
    if (status >= 500)
        return backOff;
    if (status !== 403 && status !== 429)
        return null;
    const headers = response?.headers ?? {};
    const after = Number(headers["retry-after"]);
    if (headers["retry-after"] !== undefined && Number.isFinite(after))
        return Math.max(after * 1_000, firstPause);
    if (headers["x-ratelimit-remaining"] === "0") {
        const reset = Number(headers["x-ratelimit-reset"]) * 1_000;
        return Math.max(Number.isFinite(reset) ? reset - now : 60_000, firstPause);
    }
    const isLimit = status === 429 || /rate limit/i.test(String(failed.message));
    return isLimit ? 60_000 * 2 ** (attempt - 1) : null;
}
function unavailable(name, cause) {
    return new errors.DevAgentError({
        code: "github-unavailable",
        kind: "infrastructure",
        message: `GitHub gave no answer to ${name} in ${repeat_calls_attempts} tries: ${String(cause.message).slice(0, 200)}.`,
        remedy: "Run the job again when GitHub is up; what was done already is found and not done twice.",
    });
}
/** The last moment that a date can name. */
const endOfTime = 8.64e15;
function limited(name, until) {
    return new errors.DevAgentError({
        code: "github-limited",
        kind: "infrastructure",
        message: `GitHub takes no more calls (${name}) until ${new Date(Math.min(until, endOfTime)).toISOString()}.`,
        remedy: "Run the job again after that.",
    });
}

;// CONCATENATED MODULE: ./build/src/github/client.js



const perPage = 100;
const mostPages = 50;
/** Between two writes GitHub wants a second. */
const writePause = 1_000;
function createClient(about) {
    const { request, repeating } = about;
    const [owner = "", repo = ""] = about.repository.split("/");
    let written = false;
    const client = {
        owner,
        repo,
        async ask(question) {
            const { route, parameters, read, answers = {}, needs, lookUp, reads, always } = question;
            const writes = reads !== true && !route.startsWith("GET ");
            const patience = always === true ? { ...repeating, signal: undefined } : repeating;
            if (writes && written)
                await repeating.wait(writePause, patience.signal);
            written ||= writes;
            const place = route.includes("{owner}") ? { owner, repo } : {};
            const call = async () => {
                const { data, status, headers } = await request(route, { ...place, ...parameters });
                // An answer that broke off is no JSON, and comes as it is.
                if (typeof data === "string" && data !== "")
                    throw Object.assign(new Error("the answer broke off"), { status: 599 });
                return read(data, status, headers);
            };
            try {
                return await repeatCall(patience, {
                    name: route,
                    call,
                    ...(lookUp === undefined ? {} : { lookUp }),
                });
            }
            catch (thrown) {
                const status = thrown.status;
                const answer = status === undefined ? undefined : answers[status];
                if (answer !== undefined)
                    return answer(wordsOf(thrown));
                throw explained(thrown, { route, needs });
            }
        },
        async list({ items, parameters, ...question }) {
            const found = [];
            for (let page = 1; page <= mostPages; page += 1) {
                const got = await client.ask({
                    ...question,
                    parameters: { ...parameters, per_page: perPage, page },
                    read: items,
                });
                found.push(...got);
                if (got.length < perPage)
                    return found;
            }
            throw tooMany(question.route);
        },
        pause: (ms) => repeating.wait(ms, repeating.signal),
    };
    return client;
}
/** GitHub's own words, without anything of the request. */
function wordsOf(thrown) {
    const { response, message } = thrown;
    return (0,plain_text/* cleanLine */.Ow)(String(response?.data?.message ?? message ?? ""), 300);
}
function explained(thrown, { route, needs }) {
    const { status } = thrown;
    if (thrown instanceof errors.DevAgentError || status === undefined)
        return thrown;
    const denied = status === 401 || status === 403;
    return new errors.DevAgentError({
        code: denied ? "github-denied" : "github-refused",
        kind: "policy",
        message: `GitHub answered ${status} to ${route}: ${wordsOf(thrown)}.`,
        remedy: denied
            ? `Give the job the permission ${needs}.`
            : "Look whether it is still there and as it was.",
    });
}
function tooMany(route) {
    return new errors.DevAgentError({
        code: "github-refused",
        kind: "policy",
        message: `${route} lists more than ${perPage * mostPages} entries.`,
        remedy: "Start the goal again in a new run.",
    });
}

;// CONCATENATED MODULE: ./build/src/github/connect.js


/** Loads octokit, which honours the runner's proxy settings. */
async function connect(about) {
    const { token, apiUrl, repository, wait = connect_realWait, signal } = about;
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(351)]).then(__webpack_require__.bind(__webpack_require__, 61351));
    const octokit = getOctokit(token, { baseUrl: apiUrl, log: silent });
    // A call that has begun is not broken off: what it did would not be known.
    let calls = 0;
    const request = (route, parameters) => {
        calls += 1;
        // GitHub Enterprise Server has its GraphQL API beside the REST API, not below it.
        const base = route.endsWith(" /graphql") ? { baseUrl: apiUrl.replace(/\/v3\/?$/, "") } : {};
        return octokit.request(route, { ...base, ...parameters });
    };
    const repeating = { wait, signal, now: () => Date.now() };
    const client = createClient({ repository, request, repeating });
    return { client, calls: () => calls };
}
/** octokit would print its own lines into the job's log. */
const silent = { debug() { }, info() { }, warn() { }, error() { } };
async function connect_realWait(ms, signal) {
    await (0,external_node_timers_promises_.setTimeout)(ms, undefined, signal === undefined ? {} : { signal });
}

;// CONCATENATED MODULE: ./build/src/github/dispatch.js


/** Starts a workflow once; the run's id, null where a server doesn't tell it. */
async function dispatch(dispatcher, { workflow, ref, inputs }) {
    const { client } = dispatcher;
    const before = new Set(await startedRuns(dispatcher, workflow));
    const find = () => findStarted(dispatcher, { workflow, before });
    const told = await client.ask({
        route: "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches",
        parameters: { workflow_id: workflow, ref, inputs, return_run_details: true },
        needs: "actions: write",
        read: (data, status) => (status === 204 ? null : readReply(data, "dispatch").number("workflow_run_id")),
        answers: { 404: (words) => refuse(workflow, words), 422: (words) => refuse(workflow, words) },
        lookUp: find,
    });
    return told ?? (await find()) ?? null;
}
/** A run that began since shows in the list, if not at once. */
async function findStarted(dispatcher, { workflow, before }) {
    for (const pause of [0, ...looks]) {
        if (pause > 0)
            await dispatcher.client.pause(pause);
        const fresh = (await startedRuns(dispatcher, workflow)).filter((id) => !before.has(id));
        if (fresh.length > 1)
            throw ambiguous(workflow);
        if (fresh[0] !== undefined)
            return fresh[0];
    }
    return undefined;
}
/** Between looks at the list: a run that is there and wasn't seen would be started twice. */
const looks = [2_000, 5_000, 10_000, 20_000];
/** Newest first, of the newest 50; those that somebody else started are none of ours. */
async function startedRuns({ client, me }, workflow) {
    const runs = await client.ask({
        route: "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",
        parameters: { workflow_id: workflow, event: "workflow_dispatch", per_page: 50 },
        needs: "actions: write",
        read: (data) => readReply(data, "runs")
            .list("workflow_runs")
            .map((run) => readReply(run, "runs"))
            .map((run) => ({ id: run.number("id"), by: readAccount(run.fields.actor, "runs.actor").id })),
        answers: { 404: (words) => refuse(workflow, words) },
    });
    const own = await me();
    return runs.filter(({ by }) => by === own).map(({ id }) => id);
}
function refuse(workflow, words) {
    throw new errors.DevAgentError({
        code: "dispatch-refused",
        kind: "policy",
        message: `GitHub did not start ${workflow} again: ${words}.`,
        remedy: "The workflow needs `workflow_dispatch` with the inputs goal and continue-run; start it by hand with them.",
    });
}
function ambiguous(workflow) {
    return new errors.DevAgentError({
        code: "dispatch-unknown",
        kind: "infrastructure",
        message: `Whether ${workflow} was started for the next round can't be told: several runs began at once.`,
        remedy: "Look at the Actions page; continue by hand with the input continue-run if it was not.",
    });
}

;// CONCATENATED MODULE: ./build/src/github/environments.js

const needs = "actions: read";
/** An environment's settings; null when there is none of that name. */
async function environments_readEnvironment(client, name) {
    const facts = await client.ask({
        route: "GET /repos/{owner}/{repo}/environments/{environment_name}",
        parameters: { environment_name: name },
        needs,
        read: (data) => factsOf(readReply(data, "environment")),
        answers: { 404: () => null },
    });
    if (facts === null)
        return null;
    if (facts.name !== name)
        throw read_reply_unreadable("environment.name");
    const branches = facts.branchPolicy === "custom" ? await readBranches(client, name) : [];
    return { ...facts, branches };
}
function factsOf(reply) {
    const rules = reply.list("protection_rules").map((rule) => readReply(rule, "environment.protection_rules"));
    const waits = rules.find((rule) => rule.text("type") === "wait_timer")?.fields.wait_timer;
    const asking = rules.filter((rule) => rule.text("type") === "required_reviewers");
    const [first] = asking;
    const reviewers = asking.flatMap((rule) => rule.list("reviewers").map(readReviewer));
    const bypass = reply.fields.can_admins_bypass;
    return {
        id: reply.number("id"),
        name: reply.text("name"),
        reviewers: first === undefined ? null : reviewers,
        preventsSelfReview: first === undefined ? null : preventsSelfReview(asking),
        adminsMayBypass: typeof bypass === "boolean" ? bypass : null,
        branchPolicy: policyOf(reply),
        ...(typeof waits === "number" && waits > 0 ? { waitMinutes: waits } : {}),
    };
}
/** Null where a rule doesn't say. */
function preventsSelfReview(asking) {
    const told = asking.map((rule) => rule.fields.prevent_self_review);
    if (!told.every((value) => typeof value === "boolean"))
        return null;
    return told.every((value) => value);
}
function readReviewer(value) {
    const entry = readReply(value, "environment.reviewers");
    const type = entry.text("type");
    const reviewer = entry.object("reviewer");
    if (type === "User")
        return { type, id: reviewer.number("id"), name: reviewer.text("login") };
    if (type === "Team")
        return { type, id: reviewer.number("id"), name: reviewer.text("slug") };
    throw read_reply_unreadable("environment.reviewers.type");
}
function policyOf(reply) {
    const policy = reply.fields.deployment_branch_policy;
    if (policy === null)
        return "any";
    if (policy === undefined)
        return null;
    const { fields } = readReply(policy, "environment.deployment_branch_policy");
    if (fields.custom_branch_policies === true)
        return "custom";
    return fields.protected_branches === true ? "protected" : null;
}
async function readBranches(client, name) {
    const policies = await client.list({
        route: "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies",
        parameters: { environment_name: name },
        needs,
        items: (data) => readReply(data, "branch policies").list("branch_policies"),
    });
    return policies.map((policy) => {
        const reply = readReply(policy, "branch policies");
        const kind = reply.fields.type ?? "branch";
        return kind === "branch" ? reply.text("name") : `${String(kind)}:${reply.text("name")}`;
    });
}

;// CONCATENATED MODULE: ./build/src/github/graphql.js




/** One call of GitHub's GraphQL API, whose refusals come with status 200. */
function askGraph(client, question) {
    const { query, variables, needs, read, refused, lookUp, always = false } = question;
    return client.ask({
        route: "POST /graphql",
        parameters: { query, variables },
        needs,
        reads: query.startsWith("query"),
        always,
        read(data, _, headers) {
            const reply = readReply(data, "graphql");
            const errors = reply.fields.errors;
            if (errors === undefined)
                return read(reply.object("data"));
            const first = Array.isArray(errors) ? errors[0] : undefined;
            if (!(0,domain_json/* isObject */.Gv)(first) || typeof first.message !== "string")
                throw read_reply_unreadable("graphql.errors");
            const words = (0,plain_text/* cleanLine */.Ow)(first.message, 300);
            const status = statusOf(first);
            if (status !== null)
                throw Object.assign(new Error(words), { status, response: { headers } });
            if (first.type === "FORBIDDEN" || first.type === "INSUFFICIENT_SCOPES")
                throw graphql_denied(words, needs);
            if (refused === undefined)
                throw graphql_failed(words);
            return refused(words);
        },
        ...(lookUp === undefined ? {} : { lookUp }),
    });
}
/** What the REST API would have answered where asking again helps; null where it doesn't. */
function statusOf({ type, message }) {
    if (type === "RATE_LIMITED" || /rate limit/i.test(`${message}`))
        return 429;
    return type === undefined && /^Something went wrong/.test(`${message}`) ? 502 : null;
}
function graphql_denied(words, needs) {
    return new errors.DevAgentError({
        code: "github-denied",
        kind: "policy",
        message: `GitHub denied a call of its GraphQL API: ${words}.`,
        remedy: `Give the job, or the GitHub App, the permission ${needs}.`,
    });
}
function graphql_failed(words) {
    return new errors.DevAgentError({
        code: "github-refused",
        kind: "policy",
        message: `GitHub refused a call of its GraphQL API: ${words}.`,
        remedy: "Look whether it is still there and as it was.",
    });
}

;// CONCATENATED MODULE: ./build/src/github/identity.js

/**
 * The id of the account that a token acts as, asked once. REST has no route for it that takes a job's token or an App's; the id
 * is the same in both APIs.
 */
function createIdentity(client) {
    let known;
    return () => {
        known ??= askGraph(client, {
            query: "query { viewer { databaseId } }",
            variables: {},
            needs: "metadata: read",
            read: (data) => data.object("viewer").number("databaseId"),
        });
        return known;
    };
}

;// CONCATENATED MODULE: ./build/src/github/checks.js

/** How every check of a commit stands: check runs, and the statuses of the older kind. */
async function readChecks(client, sha) {
    const runs = await client.list({
        route: "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
        parameters: { ref: sha, filter: "latest" },
        needs: "checks: read",
        items: (data) => readReply(data, "check runs").list("check_runs"),
    });
    const statuses = await client.list({
        route: "GET /repos/{owner}/{repo}/commits/{ref}/status",
        parameters: { ref: sha },
        needs: "statuses: read",
        items: (data) => readReply(data, "statuses").list("statuses"),
    });
    return [
        ...runs.map((run) => checkOf(readReply(run, "check runs"))),
        ...statuses.map((status) => checks_statusOf(readReply(status, "statuses"))),
    ];
}
const good = ["success", "neutral", "skipped"];
function checkOf(run) {
    const done = run.text("status") === "completed";
    const { app = null, html_url: url } = run.fields;
    return {
        context: run.text("name"),
        app: app === null ? null : run.object("app").number("id"),
        state: !done ? "running" : good.includes(run.text("conclusion")) ? "passed" : "failed",
        url: typeof url === "string" ? url : "",
    };
}
function checks_statusOf(status) {
    const state = status.text("state");
    const { target_url: url } = status.fields;
    return {
        context: status.text("context"),
        app: null,
        state: state === "success" ? "passed" : state === "pending" ? "running" : "failed",
        url: typeof url === "string" ? url : "",
    };
}

;// CONCATENATED MODULE: ./build/src/github/pull-progress.js


const pull_progress_needs = "pull-requests: write, contents: write";
const states = { OPEN: "open", CLOSED: "closed", MERGED: "merged" };
function readProgress(client, pull, always = false) {
    const { owner, repo: name } = client;
    return askGraph(client, {
        query: `query ($owner: String!, $name: String!, $pull: Int!) {
      repository(owner: $owner, name: $name) {
        pullRequest(number: $pull) {
          id state headRefOid isInMergeQueue autoMergeRequest { enabledAt } mergeCommit { oid }
        }
      }
    }`,
        variables: { owner, name, pull },
        always,
        needs: "pull-requests: read",
        read(data) {
            const found = data.object("repository").object("pullRequest");
            const state = states[found.text("state")];
            if (state === undefined)
                throw read_reply_unreadable("pullRequest.state");
            const { autoMergeRequest, mergeCommit } = found.fields;
            if (autoMergeRequest === undefined || mergeCommit === undefined)
                throw read_reply_unreadable("pullRequest");
            return {
                ...{ id: found.text("id"), state, headSha: found.sha("headRefOid") },
                mergeSha: state === "merged" ? found.object("mergeCommit").sha("oid") : null,
                automatic: autoMergeRequest !== null,
                queued: found.flag("isInMergeQueue"),
            };
        },
    });
}
async function mergeWhenReady(client, pull, merge) {
    const { id, automatic, headSha } = await readProgress(client, pull);
    if (automatic && headSha === merge.sha)
        return { status: "taken" };
    return request(client, {
        mutation: "enablePullRequestAutoMerge",
        input: {
            ...{ pullRequestId: id, expectedHeadOid: merge.sha, mergeMethod: merge.method.toUpperCase() },
            ...{ commitHeadline: merge.title, commitBody: merge.message },
        },
        isDone: async () => isOnItsWay(await readProgress(client, pull)),
    });
}
async function stopMerging(client, pull) {
    const { id, automatic } = await readProgress(client, pull, true);
    if (!automatic)
        return;
    const isDone = async () => !(await readProgress(client, pull, true)).automatic;
    const stopped = await request(client, {
        mutation: "disablePullRequestAutoMerge",
        input: { pullRequestId: id },
        isDone,
        always: true,
    });
    if (stopped.status === "refused" && !(await isDone()))
        throw read_reply_unreadable("disablePullRequestAutoMerge");
}
async function enqueue(client, pull, sha) {
    const { id, queued, headSha } = await readProgress(client, pull);
    if (queued && headSha === sha)
        return { status: "taken" };
    return request(client, {
        mutation: "enqueuePullRequest",
        input: { pullRequestId: id, expectedHeadOid: sha },
        isDone: async () => isOnItsWay(await readProgress(client, pull)),
    });
}
async function dequeue(client, pull) {
    const { id, queued } = await readProgress(client, pull, true);
    if (!queued)
        return;
    const isDone = async () => !(await readProgress(client, pull, true)).queued;
    const left = await request(client, { mutation: "dequeuePullRequest", input: { id }, isDone, always: true });
    if (left.status === "refused" && !(await isDone()))
        throw read_reply_unreadable("dequeuePullRequest");
}
/** GitHub may have gone on with it, before an answer that got lost was looked for. */
const isOnItsWay = ({ state, automatic, queued }) => automatic || queued || state === "merged";
function request(client, { mutation, input, isDone, always = false }) {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    return askGraph(client, {
        query: `mutation ($input: ${type}!) { ${mutation}(input: $input) { clientMutationId } }`,
        variables: { input },
        needs: pull_progress_needs,
        always,
        read: () => ({ status: "taken" }),
        refused: (why) => /in (?:clean|unstable) status/i.test(why) ? { status: "clean" } : { status: "refused", why },
        lookUp: async () => ((await isDone()) ? { status: "taken" } : undefined),
    });
}

;// CONCATENATED MODULE: ./build/src/github/landing.js



/** What landing on a branch with rules asks of GitHub. */
function createLandingCalls(client) {
    return {
        checks: (sha) => readChecks(client, sha),
        createCommit: (commit) => createCommit(client, commit),
        progress: (pull) => readProgress(client, pull),
        mergeWhenReady: (pull, merge) => mergeWhenReady(client, pull, merge),
        stopMerging: (pull) => stopMerging(client, pull),
        enqueue: (pull, sha) => enqueue(client, pull, sha),
        dequeue: (pull) => dequeue(client, pull),
        pause: (ms) => client.pause(ms),
    };
}
/** Made twice where an answer gets lost: a commit that nothing points to does no harm. */
function createCommit(client, { message, tree, parents }) {
    return client.ask({
        route: "POST /repos/{owner}/{repo}/git/commits",
        parameters: { message, tree, parents },
        needs: "contents: write",
        read(data) {
            const commit = readReply(data, "commit");
            return { sha: commit.sha("sha"), verified: commit.object("verification").flag("verified") };
        },
    });
}

;// CONCATENATED MODULE: ./build/src/github/pulls.js



const pulls_needs = "pull-requests: write";
/** A list leaves `merged` out; `merged_at` is in it. */
function pulls_pullOf(data) {
    const reply = readReply(data, "pull");
    const head = reply.object("head");
    const state = reply.text("state");
    if (state !== "open" && state !== "closed")
        throw read_reply_unreadable("pull.state");
    const merged = typeof reply.fields.merged_at === "string";
    const sha = reply.fields.merge_commit_sha;
    const repository = (0,domain_json/* isObject */.Gv)(head.fields.repo)
        ? readReply(head.fields.repo, "pull.head.repo").text("full_name")
        : null;
    return {
        number: reply.number("number"),
        url: reply.text("html_url"),
        ...{ state, merged },
        // Before the merge it is the commit of a trial.
        mergeSha: merged && (0,domain_candidate/* isSha */.H)(sha) ? sha : null,
        headRef: head.text("ref"),
        headSha: head.sha("sha"),
        headRepository: repository,
        baseRef: reply.object("base").text("ref"),
        body: reply.textOrNull("body") ?? "",
        by: reply.fields.user === null ? null : readAccount(reply.fields.user, "pull.user"),
    };
}
function readPull(client, number) {
    return client.ask({
        route: "GET /repos/{owner}/{repo}/pulls/{pull_number}",
        parameters: { pull_number: number },
        needs: "pull-requests: read",
        read: pulls_pullOf,
    });
}
async function readPullsFrom(client, branch, base) {
    const pulls = await client.list({
        route: "GET /repos/{owner}/{repo}/pulls",
        parameters: { state: "all", head: `${client.owner}:${branch}`, base },
        needs: "pull-requests: read",
        items: (data) => {
            if (!Array.isArray(data))
                throw read_reply_unreadable("pulls");
            return data;
        },
    });
    const own = `${client.owner}/${client.repo}`;
    return pulls
        .map(pulls_pullOf)
        .filter(({ headRef, baseRef }) => headRef === branch && baseRef === base)
        .filter(({ headRepository }) => headRepository === own)
        .sort((a, b) => b.number - a.number);
}
function openPull(client, { branch, base, title, body }) {
    return client.ask({
        route: "POST /repos/{owner}/{repo}/pulls",
        parameters: { head: branch, base, title, body },
        needs: `${pulls_needs}, and allow GitHub Actions to create pull requests (Settings → Actions → General)`,
        read: pulls_pullOf,
        // There is one that is open at most.
        lookUp: async () => (await readPullsFrom(client, branch, base)).find(({ state }) => state === "open"),
    });
}
async function closePull(client, number) {
    await changePull(client, number, { state: "closed" });
}
function changePull(client, number, change) {
    return client.ask({
        route: "PATCH /repos/{owner}/{repo}/pulls/{pull_number}",
        parameters: { pull_number: number, ...change },
        needs: pulls_needs,
        read: pulls_pullOf,
    });
}
const pulls_refused = (why) => ({ status: "refused", why });
function mergePull(client, number, merge) {
    const { sha, method, title, message } = merge;
    return client.ask({
        route: "PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge",
        parameters: {
            pull_number: number,
            sha,
            merge_method: method,
            commit_title: title,
            commit_message: message,
        },
        needs: "contents: write",
        read(data) {
            const reply = readReply(data, "merge");
            if (!reply.flag("merged"))
                throw read_reply_unreadable("merge.merged");
            return { status: "merged", sha: reply.sha("sha") };
        },
        answers: { 404: pulls_refused, 405: pulls_refused, 409: pulls_refused, 422: pulls_refused },
        // A merge whose answer was lost has happened: it is found, and not made again.
        async lookUp() {
            const now = await readPull(client, number);
            if (!now.merged)
                return undefined;
            if (now.mergeSha === null)
                throw read_reply_unreadable("pull.merge_commit_sha");
            return now.headSha === sha
                ? { status: "merged", sha: now.mergeSha }
                : pulls_refused("it was merged at another commit");
        },
    });
}

;// CONCATENATED MODULE: ./build/src/github/repository-settings.js


function createSettingsReader(client) {
    let known;
    return {
        async repository() {
            known ??= await readRepository(client);
            return known;
        },
        workflowPermissions: () => readWorkflowPermissions(client),
        classicProtection: (branch) => readClassicProtection(client, branch),
        file: (path) => readFile(client, path),
        folder: (path) => readFolder(client, path),
    };
}
function readRepository(client) {
    return client.ask({
        route: "GET /repos/{owner}/{repo}",
        needs: "contents: read",
        read(data) {
            const reply = readReply(data, "repository");
            const owner = reply.object("owner");
            const type = owner.text("type");
            return {
                visibility: visibilityOf(reply.fields),
                // An enterprise's own accounts count as organizations here.
                owner: { login: owner.text("login"), type: type === "User" ? "User" : "Organization" },
                defaultBranch: reply.text("default_branch"),
                archived: reply.fields.archived === true,
                methods: repository_settings_methodsOf(reply.fields),
                autoMerge: flagOrNull(reply.fields.allow_auto_merge),
            };
        },
        answers: { 404: () => notFound(client) },
    });
}
function notFound({ owner, repo }) {
    throw new errors.DevAgentError({
        code: "repository-not-found",
        kind: "policy",
        message: `There is no repository ${owner}/${repo}, or this token may not see it.`,
        remedy: "Check its name, and that the token is one of somebody who may read it.",
    });
}
/** What is not told counts as private: fewer rules hold there. */
function visibilityOf({ visibility, private: hidden }) {
    if (hidden !== false)
        return visibility === "internal" ? "internal" : "private";
    return "public";
}
function repository_settings_methodsOf(fields) {
    const flags = {
        merge: fields.allow_merge_commit,
        squash: fields.allow_squash_merge,
        rebase: fields.allow_rebase_merge,
    };
    if (Object.values(flags).some((flag) => typeof flag !== "boolean"))
        return null;
    return Object.keys(flags).filter((method) => flags[method] === true);
}
const flagOrNull = (value) => (typeof value === "boolean" ? value : null);
function readWorkflowPermissions(client) {
    return client.ask({
        route: "GET /repos/{owner}/{repo}/actions/permissions/workflow",
        needs: "administration: read",
        read(data) {
            const reply = readReply(data, "workflow permissions");
            const usual = reply.text("default_workflow_permissions");
            if (usual !== "read" && usual !== "write")
                throw read_reply_unreadable("default_workflow_permissions");
            return { usual, mayOpenPulls: reply.flag("can_approve_pull_request_reviews") };
        },
        answers: { 401: () => null, 403: () => null, 404: () => null },
    });
}
function readClassicProtection(client, branch) {
    return client.ask({
        route: "GET /repos/{owner}/{repo}/branches/{branch}",
        parameters: { branch },
        needs: "contents: read",
        read(data) {
            // `protected` is true for a branch under a ruleset too.
            const protection = readReply(data, "branch").fields.protection;
            if (protection === undefined)
                return null;
            const { fields } = readReply(protection, "branch.protection");
            if (fields.enabled !== true)
                return null;
            const required = readReply(fields.required_status_checks ?? {}, "branch.required_status_checks");
            return { checks: required.fields.checks === undefined ? [] : required.list("checks").map(repository_settings_checkOf) };
        },
        answers: { 404: () => noBranch(branch) },
    });
}
function noBranch(branch) {
    throw new errors.DevAgentError({
        code: "branch-not-found",
        kind: "configuration",
        message: `There is no branch ${branch}.`,
        remedy: "Changes land on a branch that is there: see `base` in .dev-agent.yml.",
    });
}
function repository_settings_checkOf(value) {
    const check = readReply(value, "branch.checks");
    const app = check.fields.app_id;
    // GitHub writes -1 where any app will do.
    return { context: check.text("context"), app: typeof app === "number" && app > 0 ? app : null };
}
const contents = "GET /repos/{owner}/{repo}/contents/{path}";
function readFile(client, path) {
    return client.ask({
        route: contents,
        parameters: { path },
        needs: "contents: read",
        read(data) {
            const reply = readReply(data, path);
            if (reply.text("type") !== "file" || reply.text("encoding") !== "base64")
                throw read_reply_unreadable(path);
            return Buffer.from(reply.text("content"), "base64").toString("utf8");
        },
        answers: { 404: () => null },
    });
}
function readFolder(client, path) {
    return client.ask({
        route: contents,
        parameters: { path },
        needs: "contents: read",
        read(data) {
            if (!Array.isArray(data))
                throw read_reply_unreadable(path);
            const entries = data.map((entry) => readReply(entry, path));
            return entries.filter((entry) => entry.text("type") === "file").map((entry) => entry.text("path"));
        },
        answers: { 404: () => [] },
    });
}

;// CONCATENATED MODULE: ./build/src/domain/mark-name.js
/**
 * The name that a mark gets where its own is taken by an upload that was cut off: GitHub gives a name once in a run, and keeps it
 * for what was never finished.
 */
const markAgain = (name) => `${name}-again`;
/** Whether an artifact of this name is that mark. */
const isMark = (found, name) => found === name || found === markAgain(name);

;// CONCATENATED MODULE: ./build/src/github/runs.js


const runs_needs = "actions: read";
function readRun(client, runId) {
    return client.ask({
        route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}",
        parameters: { run_id: runId },
        needs: runs_needs,
        read: runs_runOf,
    });
}
function readAttempt(client, runId, attempt) {
    return client.ask({
        route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}",
        parameters: { run_id: runId, attempt_number: attempt },
        needs: runs_needs,
        read: runs_runOf,
    });
}
function runs_runOf(data) {
    const reply = readReply(data, "run");
    return {
        id: reply.number("id"),
        attempt: reply.number("run_attempt"),
        event: reply.text("event"),
        actor: readAccount(reply.fields.actor, "run.actor"),
        triggeringActor: readAccount(reply.fields.triggering_actor, "run.triggering_actor"),
        headSha: reply.sha("head_sha"),
        headBranch: reply.textOrNull("head_branch"),
        path: reply.text("path"),
    };
}
const runs_states = ["approved", "rejected", "pending"];
/** GitHub gives all of them at once; a next page would mean that it no longer does. */
async function readApprovals(client, runId) {
    const entries = await client.ask({
        route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals",
        parameters: { run_id: runId },
        needs: runs_needs,
        read: (data, _, { link }) => {
            if (!Array.isArray(data) || /rel="?next/.test(String(link)))
                throw read_reply_unreadable("approvals");
            return data;
        },
    });
    return entries.map((entry) => {
        const reply = readReply(entry, "approvals");
        const state = runs_states.find((known) => known === reply.text("state"));
        if (state === undefined)
            throw read_reply_unreadable("approvals.state");
        const environmentIds = reply
            .list("environments")
            .map((environment) => readReply(environment, "approvals.environments").number("id"));
        const by = readAccount(reply.fields.user, "approvals.user");
        return { environmentIds, state, comment: reply.text("comment"), by };
    });
}
async function readArtifacts(client, runId) {
    const entries = await client.list({
        route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts",
        parameters: { run_id: runId },
        needs: runs_needs,
        items: (data) => readReply(data, "artifacts").list("artifacts"),
    });
    return entries.map((entry) => artifactOf(readReply(entry, "artifacts")));
}
async function readArtifactsNamed(client, name) {
    const listed = (wanted) => client.list({
        route: "GET /repos/{owner}/{repo}/actions/artifacts",
        parameters: { name: wanted },
        needs: runs_needs,
        items: (data) => readReply(data, "artifacts").list("artifacts"),
    });
    const entries = [...(await listed(name)), ...(await listed(markAgain(name)))];
    const found = entries.map((entry) => {
        const reply = readReply(entry, "artifacts");
        return { ...artifactOf(reply), runId: reply.object("workflow_run").number("id") };
    });
    return found.filter((artifact) => isMark(artifact.name, name));
}
function artifactOf(reply) {
    const digest = /^sha256:([0-9a-f]{64})$/.exec(String(reply.fields.digest ?? ""))?.[1] ?? null;
    return { id: reply.number("id"), name: reply.text("name"), digest, expired: reply.flag("expired") };
}

;// CONCATENATED MODULE: ./build/src/github/create-github.js












/** GitHub's REST API for one repository. Loads octokit. */
async function createGitHub(about) {
    const { repository } = about;
    const { client, calls } = await connect(about);
    const settings = createSettingsReader(client);
    const me = createIdentity(client);
    return {
        repository,
        calls,
        settings,
        me,
        defaultBranch: async () => (await settings.repository()).defaultBranch,
        environment: (name) => environments_readEnvironment(client, name),
        branchRules: (branch) => readBranchRules(client, branch),
        approvals: (runId) => readApprovals(client, runId),
        run: (runId) => readRun(client, runId),
        attempt: (runId, attempt) => readAttempt(client, runId, attempt),
        artifacts: (runId) => readArtifacts(client, runId),
        artifactsNamed: (name) => readArtifactsNamed(client, name),
        pull: (number) => readPull(client, number),
        pullsFrom: (branch, base) => readPullsFrom(client, branch, base),
        openPull: (pull) => openPull(client, pull),
        changePull: (number, { title, body }) => changePull(client, number, { title, body }),
        closePull: (number) => closePull(client, number),
        mergePull: (number, merge) => mergePull(client, number, merge),
        branchTip: (branch) => branchTip(client, branch),
        deleteBranch: (branch, expected) => branches_deleteBranch(client, branch, expected),
        moveBranch: (branch, move) => moveBranch(client, branch, move),
        dispatch: (workflow, { ref, inputs }) => dispatch({ client, me }, { workflow, ref, inputs }),
        dispatched: (workflow) => startedRuns({ client, me }, workflow),
        uploadSarif: (upload) => uploadSarif(client, upload),
        ...createComments(client, me),
        ...createLandingCalls(client),
    };
}

;// CONCATENATED MODULE: ./build/src/github/without-secrets.js
/** The same port; no text that is written for people to read goes to GitHub with a credential of this process in it. */
function without_secrets_withoutSecrets(github, { scrub }) {
    const words = (merge) => ({
        ...merge,
        title: scrub(merge.title),
        message: scrub(merge.message),
    });
    return {
        ...github,
        openPull: (pull) => github.openPull({ ...pull, title: scrub(pull.title), body: scrub(pull.body) }),
        changePull: (number, { title, body }) => github.changePull(number, { title: scrub(title), body: scrub(body) }),
        postComment: (pull, { marker, text }) => github.postComment(pull, { marker, text: scrub(text) }),
        mergePull: (number, merge) => github.mergePull(number, words(merge)),
        mergeWhenReady: (number, merge) => github.mergeWhenReady(number, words(merge)),
        uploadSarif: (upload) => github.uploadSarif({ ...upload, sarif: scrub(upload.sarif) }),
    };
}

// EXTERNAL MODULE: ./build/src/domain/text/annotation.js
var annotation = __webpack_require__(18643);
// EXTERNAL MODULE: ./build/src/domain/text/disarm-commands.js
var disarm_commands = __webpack_require__(28615);
// EXTERNAL MODULE: ./build/src/reporting/amounts.js
var amounts = __webpack_require__(26361);
// EXTERNAL MODULE: ./build/src/reporting/supervised.js
var supervised = __webpack_require__(15528);
;// CONCATENATED MODULE: ./build/src/reporting/event-lines.js



/** The lines that people read of an event: none where another event or the footer says the same. */
function eventLines(event) {
    if (isSaidElsewhere(event))
        return [];
    if (event.type !== "run.started")
        return [eventLine(event)];
    const { agents, credentials = {}, sandbox, secretScanner, notices, workflow } = event.data;
    const players = Object.entries(agents).map(([role, agent]) => [role, agent, ...(credentials[role] === undefined ? [] : [`(${credentials[role]})`])].join(" "));
    const mode = workflow === "react" ? [supervised/* supervised */.T] : [];
    const means = [...mode, players.join(", "), `sandbox ${sandbox}, secrets ${secretScanner}`];
    return [
        eventLine(event),
        ...means.map((text) => ({ tone: "dim", text: (0,plain_text/* cleanLine */.Ow)(text) })),
        ...notices.map((text) => ({ tone: "warning", text: (0,plain_text/* cleanLine */.Ow)(text) })),
    ];
}
/** Phases that may take long, so that people want to know that they began. */
const longPhases = new Set(["architect", "coder", "reviewer", "supervisor", "setup", "unit_tests"]);
/**
 * Costs stand in the footer and at the end; a check's phase ends with the check's own summary; a verdict has the
 * reasons of its checks; a session that waits ends with a block of its own; what is done has its phase's summary.
 */
function isSaidElsewhere(event) {
    switch (event.type) {
        case "tool.finished":
            return event.data.ok;
        case "phase.started":
            return !longPhases.has(event.data.phase);
        case "phase.finished":
            return event.data.phase === "evaluate" || (event.data.phase === "risk_score" && event.data.ok);
        case "test.finished":
            return event.data.failures.length === 0;
        case "effect.finished":
            return !event.data.found;
        case "run.finished":
            return event.data.outcome === "waiting";
        default:
            return event.type === "cost.updated" || event.type === "check.finished";
    }
}
/** One line for any event. */
function eventLine(event) {
    const [tone, text] = event_lines_describe[event.type](event.data);
    return { tone, text: (0,plain_text/* cleanLine */.Ow)(text) };
}
const passed = (ok) => (ok ? "good" : "bad");
const event_lines_short = (sha) => sha.slice(0, 10);
const event_lines_describe = {
    "run.started": ({ goal, branch, baseBranch, baseSha }) => [
        "heading",
        `${branch} from ${baseBranch} at ${event_lines_short(baseSha)}: ${goal}`,
    ],
    "run.resumed": ({ round }) => ["heading", `resumed after round ${round}`],
    "phase.started": (phase) => ["heading", phaseName(phase)],
    "phase.finished": (phase) => phaseEnd(phase),
    "agent.message": ({ role, text, truncated }) => ["plain", `${role}: ${text}${truncated ? "…" : ""}`],
    "tool.called": ({ role, name, summary }) => ["dim", `${role} ${name}${event_lines_after(summary)}`],
    "tool.finished": ({ ok, exitCode, durationMs }) => [
        ok ? "dim" : "warning",
        `tool ${ok ? "done" : "failed"}${exitCode === null ? "" : `, exit code ${exitCode}`}, ${(0,amounts/* formatDuration */.a3)(durationMs)}`,
    ],
    "network.refused": ({ command, hosts }) => [
        "warning",
        `network refused to ${hosts.join(", ")}: ${command}`,
    ],
    "setup.finished": ({ command, ok, cached, durationMs }) => [
        passed(ok),
        `set-up ${ok ? "done" : "failed"} ${cached ? "from cache" : `in ${(0,amounts/* formatDuration */.a3)(durationMs)}`}${event_lines_after(command)}`,
    ],
    "spec.written": ({ summary, steps, files }) => [
        "good",
        `plan: ${summary} (${(0,amounts/* count */.U9)(steps.length, "step")}, ${(0,amounts/* count */.U9)(files.length, "file")})`,
    ],
    "diff.updated": ({ headSha, files }) => ["plain", `candidate ${event_lines_short(headSha)}: ${diffStat(files)}`],
    "check.finished": ({ check, status, summary, durationMs }) => [
        passed(status === "passed"),
        `${check} ${status} in ${(0,amounts/* formatDuration */.a3)(durationMs)}${event_lines_after(summary)}`,
    ],
    "test.finished": ({ failures, ...counts }) => failures.length === 0
        ? [passed((counts.failed ?? 0) === 0), `tests: ${(0,amounts/* formatTests */.rS)(counts)}`]
        : ["bad", `failing: ${failures.map(({ name }) => name).join("; ")}`],
    "finding.added": ({ severity, tool, rule, message, file, line }) => [
        severity === "error" ? "bad" : "warning",
        `${severity} ${event_lines_place(file, line)}${tool}/${rule}: ${message}`,
    ],
    // The reviewer's phase ends with the verdict.
    "review.finished": ({ verdict, summary }) => [
        verdict === "approve" ? "good" : "warning",
        `review: ${summary.trim() === "" ? verdict : summary}`,
    ],
    "risk.scored": ({ score, level, factors }) => [
        level === "low" || level === "medium" ? "good" : "warning",
        `risk ${score} of 100 (${level})${event_lines_after(factors.map(({ name, points }) => `${name} +${points}`).join(", "))}`,
    ],
    "cost.updated": (cost) => [
        "dim",
        `${(0,amounts/* formatCost */.BD)(cost)} after ${(0,amounts/* count */.U9)(cost.calls, "model call")}, ${(0,amounts/* formatTokens */._y)(cost.tokens)}`,
    ],
    "budget.exceeded": ({ limit, allowed, used, role }) => [
        "bad",
        `${role === undefined ? "" : `${role}'s `}budget reached: ${limit} ${round(used)} of ${round(allowed)}`,
    ],
    "approval.requested": ({ gate, headSha, risk, options, forecast, why }) => [
        "heading",
        `${gate} gate${headSha === null ? "" : ` for ${event_lines_short(headSha)}`}${risk === null ? "" : `, risk ${risk}`}: ${options.join(", ")}?${forecast === undefined ? "" : ` Another round: ${(0,amounts/* formatForecast */.re)(forecast)}.`}${why === undefined ? "" : ` Stuck: ${why}.`}`,
    ],
    "approval.resolved": ({ gate, action, by, via, comment }) => [
        action === "approve" ? "good" : "warning",
        `${gate} gate: ${action} by ${by} (${via})${event_lines_after(comment)}`,
    ],
    "effect.finished": ({ kind, of, found }) => [
        "dim",
        `${kind.replaceAll("-", " ")} ${of}: ${found ? "was done already" : "done"}`,
    ],
    notice: ({ level, text }) => [level === "error" ? "bad" : level === "warning" ? "warning" : "dim", text],
    "run.finished": ({ outcome, mergeSha, durationMs, reason }) => [
        endTone(outcome),
        `${outcome}${mergeSha === null ? "" : ` as ${event_lines_short(mergeSha)}`} after ${(0,amounts/* formatDuration */.a3)(durationMs)}${event_lines_after(reason)}`,
    ],
};
function endTone(outcome) {
    if (outcome === "merged" || outcome === "ready" || outcome === "paused")
        return "good";
    return outcome === "waiting" ? "warning" : "bad";
}
/** `unit tests #2`. */
function phaseName({ phase, attempt }) {
    return attempt > 0 ? `${peopleName(phase)} #${attempt}` : peopleName(phase);
}
/** A phase's name without what only programs need. */
function peopleName(phase) {
    return phase.replaceAll("_", " ");
}
function phaseEnd(phase) {
    const { ok, summary } = phase;
    const took = `in ${(0,amounts/* formatDuration */.a3)(phase.durationMs)}`;
    // A reviewer who wants changes did the work as well as one who wants none.
    const review = phase.phase === "reviewer" ? /^(approve|changes), (\d+) comments?$/.exec(summary) : null;
    if (review === null)
        return [passed(ok), `${phaseName(phase)} ${ok ? "done" : "failed"} ${took}${event_lines_after(summary)}`];
    const verdict = review[1] === "approve" ? "approved" : "changes wanted";
    const comments = (0,amounts/* count */.U9)(Number(review[2]), "comment");
    return [ok ? "good" : "warning", `${phaseName(phase)} ${took}: ${verdict}, ${comments}`];
}
/** `2 files, +10 −3`. */
function diffStat(files) {
    const sum = (key) => files.reduce((total, file) => total + (file[key] ?? 0), 0);
    return `${(0,amounts/* count */.U9)(files.length, "file")}, +${sum("added")} −${sum("deleted")}`;
}
const event_lines_after = (text) => (text.trim() === "" ? "" : `: ${text}`);
const event_lines_place = (file, line) => file === undefined ? "" : `${file}${line === undefined ? "" : `:${line}`} `;
const round = (amount) => String(Math.round(amount * 100) / 100);

;// CONCATENATED MODULE: ./build/src/reporting/paint.js
const codes = {
    plain: "",
    heading: "1",
    good: "32",
    bad: "31",
    warning: "33",
    dim: "2",
};
function createPaint(colours) {
    return (tone, text) => (colours && codes[tone] !== "" ? `\u001b[${codes[tone]}m${text}\u001b[0m` : text);
}
/** What stands before a line, so that its tone shows without colour too. */
const paint_marks = {
    plain: "  ",
    heading: "▸ ",
    good: "✓ ",
    bad: "✗ ",
    warning: "! ",
    dim: "  ",
};

;// CONCATENATED MODULE: ./build/src/reporting/ci-view.js




/** Lines for a log: nothing is ever redrawn. */
function createCiView({ output, github, colours }) {
    const paint = createPaint(colours);
    const linesOf = (event) => eventLines(event).map(({ tone, text }) => `${paint(tone, (0,disarm_commands/* disarmCommands */.T)(paint_marks[tone] + text))}\n`);
    if (!github)
        return { show: (event) => void output.write(linesOf(event).join("")), close: () => { } };
    // In one piece: nothing of dev-agent's own, a mask above all, may come to stand where commands are stopped.
    const line = (event) => {
        const lines = linesOf(event);
        if (lines.length > 0)
            output.write(fromOutside.has(event.type) ? withoutCommands(lines) : lines.join(""));
    };
    // Groups don't nest, and checks run side by side: one group holds all phases that overlap.
    const open = new Set();
    const ended = [];
    let grouped = false;
    const endGroup = () => {
        if (grouped)
            output.write("::endgroup::\n");
        grouped = false;
        for (const event of ended.splice(0))
            line(event);
    };
    const startPhase = (event, name) => {
        open.add(name);
        if (grouped)
            return line(event);
        output.write((0,annotation/* groupLine */.u)(name));
        grouped = true;
    };
    const finishPhase = (event, name) => {
        if (!open.delete(name))
            return line(event);
        ended.push(event);
        if (open.size === 0)
            endGroup();
    };
    return {
        show(event) {
            if (event.type === "phase.started")
                startPhase(event, phaseName(event.data));
            else if (event.type === "phase.finished")
                finishPhase(event, phaseName(event.data));
            else if (event.type === "finding.added")
                output.write(ci_view_annotation(event.data));
            else
                line(event);
        },
        close: endGroup,
    };
}
/** Events whose words are mostly those of models, tools and the repository. */
const fromOutside = new Set([
    ...["agent.message", "tool.called", "spec.written", "review.finished"],
    ...["test.finished", "setup.finished", "approval.resolved"],
]);
/** Lines while which the runner takes no command, until a word that nobody can foresee. */
function withoutCommands(lines) {
    const word = crypto.randomUUID();
    return `::stop-commands::${word}\n${lines.join("")}::${word}::\n`;
}
const levels = { error: "error", warning: "warning", note: "notice" };
/** A finding as GitHub's annotation of the line it is about. */
function ci_view_annotation({ severity, file, line, tool, rule, message }) {
    const properties = {
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line: String(line) }),
        title: `${tool}/${rule}`,
    };
    return (0,annotation.annotationLine)({ level: levels[severity], properties, text: message }, 500);
}

;// CONCATENATED MODULE: ./build/src/actions/runner/clean-environment.js
// By name and not by exception: a machine holds variables that nobody here knows of, and secrets are among them.
const clean_environment_kept = [
    /^(PATH|HOME|USER|LOGNAME|LANG|LANGUAGE|LC_\w+|TZ|TERM|TMPDIR|TMP|TEMP|XDG_(CACHE|CONFIG)_HOME)$/,
    /^(CI|GITHUB_ACTIONS|NO_COLOR|FORCE_COLOR|DEV_AGENT_DEBUG|GITLEAKS_PATH|(ANTHROPIC|OPENAI)_BASE_URL)$/,
    // How this machine reaches the network.
    /^(HTTPS?|NO|ALL|FTP)_PROXY$/i,
    /^(GIT_(SSL|HTTP|PROXY)_\w+|SSL_CERT_(FILE|DIR)|CURL_CA_BUNDLE|REQUESTS_CA_BUNDLE|NODE_EXTRA_CA_CERTS)$/,
    /^(npm_config_registry|NPM_CONFIG_REGISTRY|YARN_NPM_REGISTRY_SERVER|PIP_(INDEX_URL|EXTRA_INDEX_URL|CERT))$/,
    /^(UV_(DEFAULT_INDEX|INDEX_URL)|GOPROXY|GOSUMDB|CARGO_HTTP_CAINFO)$/,
];
/** The environment that a session may know: where things are and how the network is reached. */
function cleanEnvironment(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => clean_environment_kept.some((names) => names.test(name))));
}

;// CONCATENATED MODULE: ./build/src/actions/runner/context.js

function readContext(env) {
    const value = (name) => {
        const found = env[name];
        if (found === undefined || found === "")
            throw notOnRunner(name);
        return found;
    };
    const number = (name) => {
        const found = /^[1-9]\d*$/.test(value(name)) ? Number(value(name)) : 0;
        if (found === 0 || !Number.isSafeInteger(found))
            throw notOnRunner(name);
        return found;
    };
    const [, file, ref] = /\/\.github\/workflows\/([^/@]+)@(.+)$/.exec(value("GITHUB_WORKFLOW_REF")) ?? [];
    if (file === undefined || ref === undefined)
        throw notOnRunner("GITHUB_WORKFLOW_REF");
    return {
        repository: value("GITHUB_REPOSITORY"),
        runId: number("GITHUB_RUN_ID"),
        runAttempt: number("GITHUB_RUN_ATTEMPT"),
        serverUrl: value("GITHUB_SERVER_URL"),
        apiUrl: value("GITHUB_API_URL"),
        workspace: value("GITHUB_WORKSPACE"),
        temp: value("RUNNER_TEMP"),
        workflow: { file, ref: ref.replace(/^refs\/heads\//, "") },
    };
}
function notOnRunner(name) {
    return new errors.DevAgentError({
        code: "not-on-runner",
        kind: "configuration",
        message: `This is an action of GitHub Actions, and ${name} isn't set as a runner sets it.`,
        remedy: "Use it as a step of a workflow; on a command line run dev-agent itself.",
    });
}

;// CONCATENATED MODULE: ./build/src/agents/credentials/mask-forms.js
/** Shorter values would blank words of ordinary text. */
const shortest = 20;
/** A token as it may show up: itself, as in a URL, form or JSON, and in base64, wherever in a longer text it begins. */
function maskForms(secret) {
    const text = secret.toWellFormed();
    if (text.length < shortest)
        return [];
    const whole = ["base64", "base64url"].map((encoding) => Buffer.from(text).toString(encoding));
    const forms = [
        text,
        encodeURIComponent(text),
        new URLSearchParams({ "": text }).toString().slice(1),
        JSON.stringify(text).slice(1, -1),
        ...whole,
        ...whole.map((form) => form.replace(/=+$/, "")),
        ...[0, 1, 2].flatMap((before) => mask_forms_inner(text, before)),
    ];
    return [...new Set(forms)];
}
/** The part of base64 that a text has to itself when so many bytes, modulo 3, stand before it and any behind it. */
function mask_forms_inner(text, before) {
    const own = Buffer.from(text).subarray((3 - before) % 3);
    const whole = own.subarray(0, own.length - (own.length % 3));
    return [whole.toString("base64"), whole.toString("base64url")];
}

;// CONCATENATED MODULE: ./build/src/actions/runner/masks.js

/** Has the runner hide values in this job's log, before anything can print one. Only tokens: GitHub blanks outputs too. */
function mask(output, secrets) {
    for (const form of new Set(secrets.flatMap(maskForms)))
        output.write(`::add-mask::${escaped(form)}\n`);
}
/** The runner turns these back; unescaped it would hide something else, and a line's end would begin a new command. */
function escaped(value) {
    return value.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

;// CONCATENATED MODULE: ./build/src/github/app-token.js





/**
 * What a token of an App may do here: no more than landing takes, whatever the App was given. Changes of workflows can be
 * pushed only where it may write those too.
 */
function permissionsOf(given) {
    const workflows = given.fields.workflows === "write" ? { workflows: "write" } : {};
    return { contents: "write", pull_requests: "write", ...workflows };
}
/** A token by which a GitHub App acts in this one repository, for an hour. Throws configuration and policy errors. */
async function createAppToken(app, about) {
    const { client } = await connect({ ...about, token: jwtOf(app) });
    const { id, permissions } = await client.ask({
        route: "GET /repos/{owner}/{repo}/installation",
        needs: "an installation of the GitHub App on this repository",
        read(data) {
            const reply = readReply(data, "installation");
            return { id: reply.number("id"), permissions: permissionsOf(reply.object("permissions")) };
        },
        answers: {
            401: (words) => app_token_refuse(unknownApp(app.id, words)),
            // `Integration not found`: there is no App of this id.
            404: (words) => app_token_refuse(/integration not found/i.test(words) ? unknownApp(app.id, words) : app_token_notInstalled(about.repository)),
        },
    });
    const token = await client.ask({
        route: "POST /app/installations/{installation_id}/access_tokens",
        parameters: { installation_id: id, repositories: [client.repo], permissions },
        needs: "contents: write and pull requests: write of the GitHub App",
        read: (data) => readReply(data, "installation token").text("token"),
        answers: { 403: (words) => app_token_refuse(lacks(words)), 422: (words) => app_token_refuse(lacks(words)) },
    });
    return {
        token,
        async revoke() {
            await connect({ ...about, token }).then(end, () => { });
        },
    };
}
async function end({ client }) {
    await client
        .ask({ route: "DELETE /installation/token", needs: "the token itself", read: () => null, always: true })
        .catch(() => { });
}
/** RFC 7519, signed with RS256; GitHub takes ten minutes at most, and its clock may be behind. */
function jwtOf({ id, privateKey }) {
    const part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
    const now = Math.floor(Date.now() / 1_000);
    const text = `${part({ alg: "RS256", typ: "JWT" })}.${part({ iss: id, iat: now - 60, exp: now + 480 })}`;
    return `${text}.${(0,external_node_crypto_.sign)("sha256", Buffer.from(text), readKey(privateKey)).toString("base64url")}`;
}
function readKey(text) {
    const lines = text.includes("-----BEGIN") ? text : Buffer.from(text, "base64").toString("utf8");
    try {
        const key = (0,external_node_crypto_.createPrivateKey)(lines.replaceAll("\\n", "\n"));
        if (key.asymmetricKeyType === "rsa")
            return key;
    }
    catch {
        // What OpenSSL says of it may hold parts of it.
    }
    throw app_token_problem("configuration", "app-key-unusable", "The private key of the GitHub App can't be read.", "Store the whole .pem file that GitHub gave you, or base64 of it, as the secret DEV_AGENT_APP_KEY.");
}
function app_token_refuse(error) {
    throw error;
}
const unknownApp = (id, words) => app_token_problem("configuration", "app-unknown", `GitHub does not know the GitHub App ${(0,plain_text/* cleanLine */.Ow)(id, 40)} by this key: ${words}.`, "DEV_AGENT_APP_ID is the App's id or client id, and DEV_AGENT_APP_KEY a private key of that App that is not revoked.");
const app_token_notInstalled = (repository) => app_token_problem("configuration", "app-not-installed", `The GitHub App is not installed on ${repository}.`, "Install it there: the App's page → Install App → this repository.");
const lacks = (words) => app_token_problem("policy", "app-denied", `GitHub gives the GitHub App no token to land with: ${words}.`, "Give the App the permissions contents: write and pull requests: write, and have its installation accept them.");
function app_token_problem(kind, code, message, remedy) {
    return new errors.DevAgentError({ code, kind, message, remedy });
}

;// CONCATENATED MODULE: ./build/src/actions/job/open-acting.js




/** As whom a job pushes, opens and merges: a GitHub App where one is given, else the job itself. */
async function openActing({ inputs, own, connection, secrets }) {
    const [id, privateKey] = [inputs.text("app-id"), inputs.text("app-private-key")];
    if (id === "" && privateKey === "")
        return asItself(own);
    if (id === "" || privateKey === "")
        throw half(id === "" ? "app-id" : "app-private-key");
    // A line of a key tells as much as all of it.
    const lines = privateKey
        .split(/\r?\n|\\n/)
        .filter((line) => line.length >= 20 && !line.startsWith("-----"));
    for (const line of lines)
        secrets.add(line);
    const { token, revoke } = await createAppToken({ id, privateKey }, connection);
    secrets.add(token);
    const github = without_secrets_withoutSecrets(await createGitHub({ ...connection, token }), secrets);
    const acting = { github, server: { url: own.server.url, token }, startsWorkflows: true };
    return { acting, close: revoke };
}
function asItself(own) {
    return { acting: { ...own, startsWorkflows: false }, close: async () => { } };
}
function half(missing) {
    const where = missing === "app-id" ? "the variable DEV_AGENT_APP_ID" : "the secret DEV_AGENT_APP_KEY";
    return new errors.DevAgentError({
        code: "input-missing",
        kind: "configuration",
        message: `A GitHub App was given by half: the input ${missing} is empty.`,
        remedy: `Set ${where} where this job can read it (docs/how-to/github-app.md), or neither.`,
    });
}

;// CONCATENATED MODULE: ./build/src/actions/job/open-job.js












const transcriptContents = ["none", "redacted", "full"];
const submoduleChoices = { "": "no", false: "no", true: "top", recursive: "recursive" };
const usualJob = 60;
/** Part of a job's time that may go by waiting for others; the rest is for its own work. */
const waitingPart = 0.8;
/** Minutes; the token of an App is good for an hour, and has to take back what was begun. */
const longestWait = 45;
function patienceOf(inputs) {
    return Math.min((inputs.number("job-minutes") ?? usualJob) * waitingPart, longestWait) * 60_000;
}
const actingJobs = ["publish", "merge"];
/** What a job works with, from its inputs and the runner. */
async function openJob({ job, run, inputs, credentials, downloads }) {
    const runner = readContext(run.env);
    const { repository, apiUrl, serverUrl, runId, runAttempt: attempt } = runner;
    const token = inputs.required("github-token");
    const { variables = {}, found } = credentials ?? {};
    const secrets = createKnownSecrets([token, ...(found?.secrets ?? [])], (value) => mask(process.stdout, [value]));
    const temp = (0,external_node_path_.join)(runner.temp, `dev-agent-${job}`);
    (0,external_node_fs_.rmSync)(temp, { recursive: true, force: true });
    (0,external_node_fs_.mkdirSync)(temp, { recursive: true, mode: 0o700 });
    const connection = { apiUrl, repository, signal: run.signal };
    const github = without_secrets_withoutSecrets(await createGitHub({ ...connection, token }), secrets);
    const server = { url: `${serverUrl}/${repository}`, token };
    const own = { github, server };
    // Others are told that there is an App, and never get its key.
    const { acting, close } = actingJobs.includes(job)
        ? await openActing({ inputs, own, connection, secrets })
        : asItself(own);
    const submodules = inputs.choice("submodules", Object.keys(submoduleChoices));
    return {
        ...{ job, runId, attempt, temp, workspace: runner.workspace },
        ...{ github, server, acting, close, patienceMs: patienceOf(inputs) },
        artifacts: createArtifacts({ repository, token }),
        pages: `${serverUrl}/${repository}`,
        surface: {
            mode: "action",
            views: [createCiView({ output: process.stdout, github: true, colours: false })],
            gates: () => waitingGate,
            signal: run.signal,
            env: { ...cleanEnvironment(run.env), ...variables },
            secrets,
            downloads,
            ...(credentials === undefined ? {} : { credentials: credentials.found, agentState: credentials.state }),
        },
        transcripts: inputs.text("transcripts") === "" ? "redacted" : inputs.choice("transcripts", transcriptContents),
        retentionDays: inputs.whole("retention-days") ?? 35,
        submodules: submoduleChoices[submodules],
        lfs: inputs.flag("lfs"),
    };
}

// EXTERNAL MODULE: ./build/src/config/did-you-mean.js
var did_you_mean = __webpack_require__(39529);
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
                throw inputs_problem("input-missing", `The input ${name} is empty.`, "Pass it in the step's `with:`.");
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
                throw invalid(name, value, `${known.join(", ")}.${(0,did_you_mean/* suggestion */.h)(value, known)}`);
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
    return inputs_problem("input-invalid", `The input ${name} is ${given}.`, `It takes ${allowed}`);
}
function inputs_problem(code, message, remedy) {
    return new errors.DevAgentError({ code, kind: "configuration", message, remedy });
}

;// CONCATENATED MODULE: ./build/src/actions/verify/verify.js







async function verify_verify(run) {
    const inputs = readInputs(run.env);
    const context = await openJob({ job: "verify", run, inputs, ...keptDownloads(inputs) });
    const end = await verify(handOverOf(inputs), context);
    return (0,end_job.endJob)(context, end, { declared: declared/* declared */.b.verify.outputs, env: run.env });
}


/***/ }),

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

/***/ 47769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cU: () => (/* binding */ knownAgents),
/* harmony export */   o2: () => (/* binding */ parseAgentWish),
/* harmony export */   q1: () => (/* binding */ parseFallback)
/* harmony export */ });
/* unused harmony export parseRoleWish */
/* harmony import */ var _domain_agent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98951);
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39529);



const knownAgents = ["auto", ..._domain_agent_js__WEBPACK_IMPORTED_MODULE_0__/* .agentNames */ .QI];
/** `AGENT[:MODEL]`, e.g. `anthropic-api:claude-opus-5-5`, or `auto`. */
function parseAgentWish(text) {
    const colon = text.indexOf(":");
    const name = colon < 0 ? text : text.slice(0, colon);
    const model = colon < 0 ? undefined : text.slice(colon + 1);
    const agent = knownAgents.find((known) => known === name);
    if (agent === undefined)
        return {
            ok: false,
            why: `unknown agent "${name}"; known are ${knownAgents.join(", ")}.${nearestAgent(name)}`,
        };
    if (model === undefined)
        return { ok: true, value: { agent } };
    if (agent === "auto")
        return { ok: false, why: "auto takes no model; name the agent that calls it." };
    if (!/^[\w.:@/-]{1,200}$/.test(model))
        return { ok: false, why: `"${model}" isn't a model's name.` };
    return { ok: true, value: { agent, model } };
}
/** `claude` is what most people call it. */
function nearestAgent(name) {
    const program = knownAgents.find((known) => known === `${name}-cli`);
    return program === undefined ? (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(name, knownAgents) : ` Did you mean "${program}"?`;
}
/** `AGENT[:MODEL]` of an agent that calls a model: what may be fallen back to. */
function parseFallback(text) {
    const parsed = parseAgentWish(text);
    if (!parsed.ok)
        return parsed;
    const { value } = parsed;
    if (value.agent !== "auto" && value.agent !== "replay")
        return { ok: true, value };
    return { ok: false, why: `${value.agent} is nothing to fall back to; name an agent that calls a model.` };
}
/** `ROLE=AGENT[:MODEL]`. */
function parseRoleWish(text) {
    const equals = text.indexOf("=");
    if (equals < 0)
        return { ok: false, why: `"${text}" isn't ROLE=AGENT[:MODEL].` };
    const name = text.slice(0, equals);
    const role = modelRoles.find((known) => known === name);
    if (role === undefined)
        return {
            ok: false,
            why: `unknown role "${name}"; roles that a model plays are ${modelRoles.join(", ")}.${suggestion(name, modelRoles)}`,
        };
    const wish = parseAgentWish(text.slice(equals + 1));
    return wish.ok ? { ok: true, value: { role, wish: wish.value } } : wish;
}


/***/ }),

/***/ 39529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ suggestion)
/* harmony export */ });
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


/***/ }),

/***/ 98951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QI: () => (/* binding */ agentNames),
/* harmony export */   j5: () => (/* binding */ liveAgents)
/* harmony export */ });
/* unused harmony exports providerOf, isVendorCli, defaultModels, agentName */
/** What can play a role by calling a model. */
const liveAgents = ["claude-cli", "codex-cli", "anthropic-api", "openai-api"];
/** `replay` plays what was recorded. */
const agentNames = [...liveAgents, "replay"];
const providers = {
    "claude-cli": "anthropic",
    "codex-cli": "openai",
    "anthropic-api": "anthropic",
    "openai-api": "openai",
};
/** Whose models an agent calls. */
const providerOf = (agent) => providers[agent];
const isVendorCli = (agent) => agent.endsWith("-cli");
/** The model of a provider where nobody names one: the newest whose list price is known, and that its CLI knows. */
const defaultModels = {
    anthropic: "claude-opus-5-5",
    openai: "gpt-6-sol",
};
/** e.g. `anthropic-api:claude-sonnet-4-5`. */
const agentName = ({ agent, model }) => `${agent}:${model}`;


/***/ }),

/***/ 22321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ checkRoleBudget),
/* harmony export */   Ik: () => (/* binding */ checkBudget),
/* harmony export */   Ns: () => (/* binding */ withLimits),
/* harmony export */   uz: () => (/* binding */ moreBudgetCommand)
/* harmony export */ });
/* unused harmony export usualBurst */
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72981);

/** More than a session does that nothing is wrong with; docs/adr/0017-stuck.md says why these. */
const usualBurst = { modelCalls: 300, toolCalls: 1_200 };
/** Whether one more model turn may start: only when `within`. A limit that is reached counts as exceeded. */
function checkBudget(limits, used) {
    const pairs = [
        ["usd", limits.usd, used.spend.usd],
        ["tokens", limits.tokens, (0,_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .totalTokens */ .RP)(used.spend.usage)],
        ["minutes", limits.minutes, used.elapsedMs / 60_000],
        ["rounds", limits.rounds, used.rounds],
    ];
    for (const [limit, allowed, amount] of pairs) {
        if (allowed === undefined)
            continue;
        if (amount === null)
            return { status: "unknown", limit: "usd", allowed };
        if (amount >= allowed)
            return { status: "exceeded", limit, allowed, used: amount };
    }
    return { status: "within" };
}
/** The same for what one role has used, by its own limits. */
function checkRoleBudget({ roles }, role, used) {
    const status = checkBudget(roles?.[role] ?? {}, used);
    return status.status === "exceeded" ? { ...status, role } : status;
}
/** Limits with some of them changed; those of each role one by one. */
function withLimits(limits, change) {
    const { roles = {}, ...session } = { ...limits, ...change };
    const merged = { ...limits.roles };
    for (const [role, more] of Object.entries(roles))
        merged[role] = { ...merged[role], ...more };
    return { ...session, ...(Object.keys(merged).length > 0 ? { roles: merged } : {}) };
}
const flags = {
    usd: "--budget-usd",
    tokens: "--budget-tokens",
    minutes: "--max-minutes",
    rounds: "--max-rounds",
};
/** The command that goes on with a session under a larger limit, which it proposes. */
function moreBudgetCommand({ session, limit, role, allowed, needed = 0 }) {
    const enough = Math.max(limit === "rounds" ? allowed + 2 : allowed * 2, needed);
    const value = limit === "usd" ? Math.ceil(enough * 100) / 100 : Math.ceil(enough);
    return `dev-agent resume ${session} ${flags[limit]} ${role === undefined ? "" : `${role}=`}${value}`;
}


/***/ }),

/***/ 79643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isSha)
/* harmony export */ });
function isSha(text) {
    return typeof text === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
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

/***/ 3936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ shapeNames),
/* harmony export */   Iz: () => (/* binding */ usualActions),
/* harmony export */   xA: () => (/* binding */ protectionActions),
/* harmony export */   y7: () => (/* binding */ usualProtection)
/* harmony export */ });
/** What a change of a protected shape leads to, from nothing to never being taken. */
const protectionActions = ["allow", "raise", "critical", "refuse"];
/** Every shape with what it leads to where the base's configuration says nothing. */
const usualActions = {
    "code-owners": "critical",
    workflow: "critical",
    "continuous-integration": "critical",
    "dev-agent-config": "critical",
    "agent-instructions": "critical",
    "git-hooks": "critical",
    "developer-tools": "raise",
    "git-config": "raise",
    "git-attributes": "critical",
    "submodule-config": "refuse",
    registry: "critical",
    "lockfile-only": "critical",
    "install-scripts": "critical",
    "build-scripts": "raise",
    "test-command": "critical",
    "new-dependencies": "raise",
    manifest: "raise",
    "check-config": "raise",
    "build-config": "raise",
    "dot-folder": "raise",
    binary: "raise",
    "type-change": "raise",
    executable: "raise",
    "large-file": "raise",
    "forced-ignored": "raise",
    "installed-files": "refuse",
    "tests-deleted": "critical",
    "tests-weakened": "raise",
    "tests-only": "refuse",
    "case-collision": "refuse",
    "reserved-name": "refuse",
};
const shapeNames = Object.keys(usualActions);
const usualProtection = { actions: usualActions, largeFileBytes: 1024 * 1024 };


/***/ }),

/***/ 63795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ fingerprint)
});

;// CONCATENATED MODULE: ./build/src/domain/stuck/volatile.js
/** What differs from one run of the same thing to the next, and says nothing of what came of it. */
const differing = new RegExp([
    // Dates and times of day. `file:12:34` is a place.
    String.raw `\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?\b`,
    String.raw `(?<![\w:.])\d{1,2}:\d\d:\d\d(?:[.,]\d+)?\b`,
    // Milliseconds, or seconds with a fraction, since the epoch.
    String.raw `\b1[5-9]\d{8}(?:\d{3}\b|\.\d+)`,
    String.raw `\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b`,
    String.raw `\b0x[0-9a-f]{6,16}\b`,
    // Durations: 12ms, 1.5 s, 3 minutes, duration_ms 12.25.
    String.raw `\b\d+(?:\.\d+)?\s?(?:ns|µs|us|ms|s|secs?|seconds?|m|mins?|minutes?)\b`,
    String.raw `\bduration(?:_ms)?["']?\s*[:=]?\s*\d+(?:\.\d+)?`,
    // Processes, seeds, ports that the machine chose.
    String.raw `\b(?:pid|seed)["']?\s*[:=#]?\s*\d+\b`,
    String.raw `\(node:\d+\)`,
    String.raw `==\d+==`,
    String.raw `(?<=\w)\[\d{2,7}\](?=:)`,
    String.raw `(?<=\b(?:localhost|127\.0\.0\.1|\[::1\])):\d{4,5}\b`,
].join("|"), "gi");
/** Names that programs make up for temporary files: mktemp's, mkdtemp's, Python's, pytest's. */
const temporary = /(?<=\/)(?:tmp\.[A-Za-z0-9]{6,12}|tmp[a-z0-9_]{8}|pytest-\d+)\b|(?<=\/(?:tmp|T)\/[\w.-]{0,60}[.-])(?=[A-Za-z]*\d|[a-z0-9]*[A-Z])[A-Za-z0-9]{6,12}\b/g;
/** A text with what is volatile in it replaced, and its white space made plain. Counts, places and names stay. */
function withoutVolatile(text) {
    return text.replace(temporary, "~").replace(differing, "~").replace(/\s+/g, " ").trim();
}

;// CONCATENATED MODULE: ./build/src/domain/stuck/fingerprint.js

/** Characters of each end of a long text in which what is volatile is looked for. */
const end = 3_000;
/** Equal for texts that say the same but for what is volatile. Of a long one the middle counts without its numbers. */
function fingerprint(text) {
    if (text.length <= 2 * end)
        return hash(withoutVolatile(text));
    const middle = hash(text.slice(end, -end).replace(/\d+(?:\.\d+)?/g, ""));
    return hash(`${withoutVolatile(text.slice(0, end))} ${middle} ${withoutVolatile(text.slice(-end))}`);
}
/** 64 bits of it: short to keep, and nothing that anybody's safety hangs on. */
function hash(text) {
    let first = 0xdeadbeef;
    let second = 0x41c6ce57;
    for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        first = Math.imul(first ^ code, 2_654_435_761);
        second = Math.imul(second ^ code, 1_597_334_677);
    }
    first =
        Math.imul(first ^ (first >>> 16), 2_246_822_507) ^ Math.imul(second ^ (second >>> 13), 3_266_489_909);
    second =
        Math.imul(second ^ (second >>> 16), 2_246_822_507) ^ Math.imul(first ^ (first >>> 13), 3_266_489_909);
    return [second, first].map((part) => (part >>> 0).toString(16).padStart(8, "0")).join("");
}


/***/ }),

/***/ 13800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ judgeRound),
/* harmony export */   q: () => (/* binding */ noTrail)
/* harmony export */ });
const noTrail = { marks: [], nudged: false };
const alternating = 4;
/** The trail with one more round that was sent back. The same round judged again takes the place of its mark. */
function judgeRound({ marks, nudged }, mark) {
    const all = [...marks.filter(({ round }) => round !== mark.round), mark].slice(-alternating);
    const repeat = repeatIn(all);
    if (repeat === null)
        return { trail: { marks: all, nudged }, repeat, next: "go-on" };
    return { trail: { marks: all, nudged: true }, repeat, next: nudged ? "stuck" : "nudge" };
}
function repeatIn(marks) {
    const [last, before] = [...marks].reverse();
    if (last === undefined || before === undefined)
        return null;
    const isSame = (one) => one.by === last.by && one.diffSha256 === last.diffSha256 && one.trouble === last.trouble;
    if (isSame(before))
        return { kind: "same-round", rounds: roundsOf([before, last]), by: last.by };
    return alternates(marks) ? { kind: "two-candidates", rounds: roundsOf(marks) } : null;
}
function alternates(marks) {
    const [a, b, again, bAgain] = marks.map(({ diffSha256 }) => diffSha256);
    if (a === "" || b === "" || bAgain === undefined)
        return false;
    return a !== b && a === again && b === bAgain;
}
const roundsOf = (marks) => marks.map(({ round }) => round);


/***/ }),

/***/ 65130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ troubleOf),
/* harmony export */   p: () => (/* binding */ wishesOf)
/* harmony export */ });
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63795);

/** What the checks found, as far as two rounds can be compared by it: failing tests and findings by name. */
function troubleOf(results) {
    const bad = results.flatMap((result) => (result === null || result.status === "passed" ? [] : [result]));
    return (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)(bad.map((result) => `${result.check} ${result.status} ${namesOf(result)}`).join("\n"));
}
/** Names of failing tests and of findings; the words of a check that names neither. */
function namesOf({ summary, output = "", tests, findings }) {
    const names = [
        ...(tests?.failures ?? []).map(({ name }) => name),
        ...findings.map((finding) => finding.fingerprint),
    ];
    return names.length > 0 ? JSON.stringify(names.sort()) : `${summary} ${output}`;
}
/** What a reviewer asks for, by the files: no model says the same in the same words twice. */
function wishesOf({ comments }) {
    return (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)(JSON.stringify([...new Set(comments.map(({ file }) => file))].sort()));
}


/***/ }),

/***/ 25661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The first program of that name in a search path. */
function findProgram(name, path) {
    return path
        .split(":")
        .filter(node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)
        .map((directory) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name))
        .find(isExecutable);
}
function isExecutable(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 5183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  og: () => (/* binding */ processMarkEnv)
});

// UNUSED EXPORTS: endLeftProcesses, processMark

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
function person_daemons_isPersonsDaemon(pid) {
    try {
        return daemons.test(readFileSync(`/proc/${pid}/cmdline`, "utf8"));
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
    const find = () => findMarked(`${variable}=${mark}`).filter((pid) => !isPersonsDaemon(pid));
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


/***/ }),

/***/ 19999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ createMark)
/* harmony export */ });
/* unused harmony export findMarked */
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

/***/ 9884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ evidenceForCoder),
/* harmony export */   p: () => (/* binding */ evidenceLines)
/* harmony export */ });
const mostFailures = 10;
const mostFindings = 20;
const outputTail = 4_000;
/**
 * The shortest useful evidence for the coder: failing names with their first errors, new findings, and the tail of
 * the output only where nothing better is known. The tester has no model; evidence is all it says.
 */
function evidenceForCoder(results) {
    return results
        .filter((result) => result !== null && result.status !== "passed")
        .map((result) => describe(result))
        .join("\n\n");
}
/** One line per check, for the reviewer. */
function evidenceLines(results) {
    return results.map((result) => result === null
        ? "no evidence"
        : `${result.check} (${result.tools.join(", ")}): ${result.status}, ${result.summary}`);
}
function describe(result) {
    const lines = [`${result.check} ${result.status}: ${result.summary}`];
    const failures = result.tests?.failures ?? [];
    for (const { name, message } of failures.slice(0, mostFailures))
        lines.push(`- ${name}`, indent(message));
    if (failures.length > mostFailures)
        lines.push(`- and ${failures.length - mostFailures} more failing tests`);
    for (const finding of result.findings.slice(0, mostFindings))
        lines.push(describeFinding(finding));
    if (result.findings.length > mostFindings)
        lines.push(`- and ${result.findings.length - mostFindings} more`);
    if (failures.length === 0 && result.findings.length === 0 && result.output !== undefined)
        lines.push(result.output.slice(-outputTail));
    return lines.join("\n");
}
function describeFinding({ file, line, tool, rule, message }) {
    const place = file === undefined ? "" : ` ${file}${line === undefined ? "" : `:${line}`}`;
    return `-${place} [${tool} ${rule}] ${message}`;
}
const indent = (text) => text
    .split("\n")
    .map((line) => `  ${line}`)
    .join("\n");


/***/ }),

/***/ 56752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ secretScan),
/* harmony export */   dL: () => (/* binding */ noCandidate),
/* harmony export */   mw: () => (/* binding */ unitTests),
/* harmony export */   tw: () => (/* binding */ staticAnalysis)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _phase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84562);


const unitTests = async (state, ports) => ({
    unitTests: await judge(state, ports, "unit_tests", ports.checks.unitTests),
});
const staticAnalysis = async (state, ports) => ({
    staticAnalysis: await judge(state, ports, "static_analysis", ports.checks.staticAnalysis),
});
const secretScan = async (state, ports) => ({
    secretScan: await judge(state, ports, "secret_scan", ports.checks.secretScan),
});
function judge(state, ports, name, check) {
    return (0,_phase_js__WEBPACK_IMPORTED_MODULE_1__/* .inPhase */ .xe)(ports, { name, attempt: state.round }, async () => {
        if (state.candidate === null)
            throw noCandidate(name);
        const result = await check.run(state.candidate, ports.signal);
        tell(result, ports);
        return { result, ok: result.status === "passed", summary: result.summary };
    });
}
function tell({ check, status, summary, durationMs, findings, tests }, { events }) {
    if (tests !== undefined) {
        const { command, passed, failed, skipped, failures } = tests;
        events.emit("test.finished", { command, passed, failed, skipped, failures: [...failures] });
    }
    for (const finding of findings)
        events.emit("finding.added", finding);
    events.emit("check.finished", { check, status, summary, durationMs });
}
/** The workflow leads here with a candidate only. */
function noCandidate(where) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.DevAgentError({
        code: "no-candidate",
        kind: "defect",
        message: `The workflow came to ${where} without a candidate.`,
        remedy: "Report it with the session's events.ndjson.",
    });
}


/***/ }),

/***/ 34074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate_evaluate)
});

// EXTERNAL MODULE: ./build/src/domain/stuck/trouble.js
var trouble = __webpack_require__(65130);
;// CONCATENATED MODULE: ./build/src/domain/verdict.js
const required = ["unit-tests", "static-analysis", "secret-scan"];
/** The verdict on a candidate, from evidence only. A check that is missing blocks. */
function evaluate(results) {
    const found = results.filter((result) => result !== null);
    const missing = required.filter((check) => !found.some((result) => result.check === check));
    const hopeless = found.filter((result) => result.status === "blocked" && result.repairable !== true);
    if (missing.length > 0 || hopeless.length > 0) {
        const reasons = missing.map((check) => `${check}: no evidence`);
        return { colour: "blocked", reasons: [...reasons, ...hopeless.map(reason)] };
    }
    const bad = found.filter((result) => result.status !== "passed");
    return { colour: bad.length === 0 ? "green" : "red", reasons: bad.map(reason) };
}
const reason = (result) => `${result.check}: ${result.summary}`;

// EXTERNAL MODULE: ./build/src/roles/tester.js
var tester = __webpack_require__(9884);
// EXTERNAL MODULE: ./build/src/workflow/nodes/phase.js
var phase = __webpack_require__(84562);
// EXTERNAL MODULE: ./build/src/workflow/nodes/send-back.js + 1 modules
var send_back = __webpack_require__(588);
;// CONCATENATED MODULE: ./build/src/workflow/nodes/evaluate.js





/** The join of the checks: a verdict from their evidence, and for a red one what the coder must know. */
const evaluate_evaluate = (state, ports) => (0,phase/* inPhase */.xe)(ports, { name: "evaluate", attempt: state.round }, async () => {
    const results = [state.unitTests, state.staticAnalysis, state.secretScan];
    const verdict = evaluate(results);
    const red = verdict.colour === "red";
    const sentBack = red
        ? (0,send_back/* sendBack */.k)(state, ports, {
            from: "checks",
            text: (0,tester/* evidenceForCoder */.a)(results),
            trouble: (0,trouble/* troubleOf */.L)(results),
        })
        : { feedback: null };
    if (verdict.colour === "green" && state.stuck != null)
        tellGreen(state.stuck, ports);
    const result = {
        verdict,
        // What is green isn't stuck, whatever its coder did.
        ...(verdict.colour === "green" ? { stuck: null } : {}),
        ...sentBack,
        blockedIn: verdict.colour === "blocked" ? ports.processId : null,
    };
    return {
        result,
        ok: verdict.colour === "green",
        summary: [verdict.colour, ...verdict.reasons].join("; "),
    };
});
function tellGreen({ by }, { events }) {
    const text = `The ${by} went in circles, but its work is green: it goes on as any other.`;
    events.emit("notice", { level: "info", text });
}


/***/ }),

/***/ 84562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ startPhase),
/* harmony export */   Ng: () => (/* binding */ finishPhase),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   xe: () => (/* binding */ inPhase)
/* harmony export */ });
/** Tells that a phase began. */
function startPhase(ports, name, attempt) {
    ports.events.emit("phase.started", { phase: name, attempt });
    return { name, attempt, started: ports.clock.now().getTime() };
}
/** Tells that it ended. */
function finishPhase(ports, { name, attempt, started }, { ok, summary }) {
    const durationMs = Math.max(0, ports.clock.now().getTime() - started);
    ports.events.emit("phase.finished", { phase: name, attempt, ok, durationMs, summary });
}
/** Runs a phase between its two events, also when it throws. */
async function inPhase(ports, about, work) {
    const phase = startPhase(ports, about.name, about.attempt);
    try {
        const { result, ...end } = await work();
        finishPhase(ports, phase, end);
        return result;
    }
    catch (error) {
        finishPhase(ports, phase, failed(error));
        throw error;
    }
}
function failed(error) {
    return { ok: false, summary: error instanceof Error ? error.message : String(error) };
}


/***/ }),

/***/ 588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ sendBack)
});

;// CONCATENATED MODULE: ./build/src/domain/stuck/describe-rounds.js
/** What repeats from round to round, for a sentence. */
function describeRounds(repeat) {
    const rounds = `rounds ${repeat.rounds.slice(0, -1).join(", ")} and ${repeat.rounds.at(-1)}`;
    if (repeat.kind === "two-candidates")
        return `${rounds} handed in two changes in turns`;
    if (repeat.by === "tree-rules")
        return `${rounds} handed in work that can't be taken for the same reasons`;
    const why = repeat.by === "checks" ? "failed the same checks" : "were sent back by the reviewer for the same files";
    return `${rounds} handed in the same change and ${why}`;
}
/** What the coder is told before the feedback, once. */
function roundNudge(repeat) {
    return `You are going in circles: ${describeRounds(repeat)}. Don't hand the same in again. Find the cause before you change anything, and try another way.`;
}

// EXTERNAL MODULE: ./build/src/domain/stuck/round-trail.js
var round_trail = __webpack_require__(13800);
;// CONCATENATED MODULE: ./build/src/workflow/nodes/send-back.js


/**
 * Sends the round's work back to the coder. Where rounds repeat themselves, the coder is told so once; the next time the
 * session is stuck.
 */
function sendBack({ round, candidate, trail = round_trail/* noTrail */.q, stuck = null }, { events }, { from, text, trouble }) {
    const mark = { round, by: from, diffSha256: candidate?.diffSha256 ?? "", trouble };
    const judged = (0,round_trail/* judgeRound */.C)(trail, mark);
    const { repeat, next } = judged;
    const feedback = (words) => ({ from, text: words });
    const patch = { trail: judged.trail, feedback: feedback(text) };
    if (repeat === null || stuck !== null)
        return patch;
    const what = describeRounds(repeat);
    if (next === "stuck")
        return { ...patch, stuck: { by: "coder", what } };
    events.emit("notice", {
        level: "warning",
        text: `The coder goes in circles: ${what}. It is told so, once.`,
    });
    return { ...patch, feedback: feedback(`${roundNudge(repeat)}\n\n${text}`) };
}


/***/ })

};
