export const id = 575;
export const ids = [575];
export const modules = {

/***/ 43888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ canaryRules),
/* harmony export */   c: () => (/* binding */ canaryText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
function random(length) {
    return Array.from({ length }, () => letters[(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(letters.length)]).join("");
}
/** The rules that must find the canary: one of gitleaks', one of ours. */
const canaryRules = ["github-pat", "dev-agent-anthropic"];
/** Made-up tokens that a working scanner must find; a scan that doesn't is worth nothing. */
function canaryText() {
    return `${["ghp", random(36)].join("_")}\n${["sk", "ant", "api03", `${random(93)}AA`].join("-")}\n`;
}


/***/ }),

/***/ 87575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitleaks: () => (/* binding */ createGitleaks)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/domain/candidate.js
var domain_candidate = __webpack_require__(79643);
;// CONCATENATED MODULE: ./build/src/checks/secret-scan/gitleaks-rules.js
/**
 * Gitleaks' own rules plus tokens that version 8.26 misses, which is the oldest in common use. The directory `flat`
 * holds files under numbers, so that no rule's list of allowed paths (lockfiles, images, vendored code) applies;
 * only the rule that guesses from words such as `key` is off there: lockfiles are full of such lines.
 */
const gitleaksRules = String.raw `
title = "dev-agent"

[extend]
useDefault = true

[[rules]]
id = "generic-api-key"
  [[rules.allowlists]]
  paths = ['''(?:^|/)flat/\d+$''']

[[rules]]
id = "dev-agent-anthropic"
description = "A key or token of Anthropic."
regex = '''\bsk-ant-[a-z]{2,12}\d{0,2}-[A-Za-z0-9_-]{24,}'''
entropy = 3
keywords = ["sk-ant-"]

[[rules]]
id = "dev-agent-openai"
description = "A key of OpenAI."
regex = '''\bsk-(?:proj|svcacct|admin|service)-[A-Za-z0-9_-]{40,}'''
entropy = 3
keywords = ["sk-proj-", "sk-svcacct-", "sk-admin-", "sk-service-"]

[[rules]]
id = "dev-agent-github"
description = "A token of a GitHub App."
regex = '''\bghs_[0-9]{1,20}_[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}'''
entropy = 3
keywords = ["ghs_"]

[[rules]]
id = "dev-agent-openrouter"
description = "A key of OpenRouter."
regex = '''\bsk-or-v1-[0-9a-f]{40,}'''
entropy = 3
keywords = ["sk-or-v1-"]

[[rules]]
id = "dev-agent-model-provider"
description = "A key of a model provider (Groq, xAI, Replicate, LangSmith or Amazon Bedrock)."
regex = '''\b(?:gsk_[A-Za-z0-9]{48,}|xai-[A-Za-z0-9]{60,}|r8_[A-Za-z0-9]{37,}|lsv2_[a-z]{2}_[0-9a-f]{32}_[0-9a-f]{10}|ABSK[A-Za-z0-9+/]{100,}={0,2})'''
entropy = 3
keywords = ["gsk_", "xai-", "r8_", "lsv2_", "absk"]

[[rules]]
id = "dev-agent-service-token"
description = "A token of a service (Docker Hub, Tailscale, Notion, Supabase or Vercel)."
regex = '''\b(?:dckr_(?:pat|oat)_[A-Za-z0-9_-]{24,}|tskey-[a-z]{3,10}-[A-Za-z0-9]{8,}-[A-Za-z0-9]{20,}|ntn_[A-Za-z0-9]{40,}|sbp_[0-9a-f]{40}|sb_secret_[A-Za-z0-9_-]{24,}|vc[pkiar]_[A-Za-z0-9]{40,})'''
entropy = 3
keywords = ["dckr_", "tskey-", "ntn_", "sbp_", "sb_secret_", "vcp_", "vck_", "vci_", "vca_", "vcr_"]
`;

// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(88986);
// EXTERNAL MODULE: ./build/src/process/run-command.js + 5 modules
var run_command = __webpack_require__(87175);
;// CONCATENATED MODULE: ./build/src/checks/secret-scan/run-gitleaks.js




const leaksFound = 3;
const timeoutMs = 300_000;
/** Runs gitleaks once. Anything but a whole scan with a report that fits its exit code is broken. */
async function runGitleaks(request) {
    const { program, mode, scratch, reportName, stdin, env, signal } = request;
    const report = (0,external_node_path_.join)(scratch, `${reportName}.json`);
    await (0,promises_.rm)(report, { force: true });
    const options = [
        `--config=${(0,external_node_path_.join)(scratch, "rules.toml")}`,
        `--gitleaks-ignore-path=${scratch}`,
        "--ignore-gitleaks-allow",
        "--max-decode-depth=3",
        "--redact=100",
        `--exit-code=${leaksFound}`,
        "--report-format=json",
        `--report-path=${report}`,
        "--no-banner",
        "--no-color",
    ];
    try {
        const done = await (0,run_command/* runCommand */.d)({
            argv: [program, ...mode, ...options],
            cwd: scratch,
            env,
            ...(stdin === undefined ? {} : { stdin }),
            timeoutMs,
            signal,
            keepBytes: 64 * 1024,
        });
        return readRun(done, await (0,promises_.readFile)(report, "utf8").catch(() => ""));
    }
    catch (error) {
        if (error instanceof run_command/* NotStarted */.R)
            return { status: "broken", why: error.message };
        throw error;
    }
}
function readRun(done, report) {
    const broken = (why) => ({ status: "broken", why });
    const log = `${done.stdout}\n${done.stderr}`;
    if (done.timedOut)
        return broken(`it took longer than ${timeoutMs / 60_000} minutes`);
    if (done.exitCode !== 0 && done.exitCode !== leaksFound)
        return broken(`it ended with ${done.exitCode === null ? done.signal : `exit code ${done.exitCode}`}`);
    if (/partial scan/i.test(log))
        return broken("it scanned only a part");
    const list = (0,json/* parseJson */.qF)(report);
    if (!Array.isArray(list))
        return broken("its report is missing or is no JSON list");
    const hits = list.flatMap(readHit);
    if (hits.length !== list.length)
        return broken("its report has entries of an unknown shape");
    if (hits.length > 0 !== (done.exitCode === leaksFound))
        return broken(`its exit code ${done.exitCode} doesn't fit the ${hits.length} findings of its report`);
    return { status: "scanned", hits, log };
}
function readHit(entry) {
    const rule = (0,json/* textAt */.$6)(entry, "RuleID");
    if (!(0,json/* isObject */.Gv)(entry) || rule === "")
        return [];
    return [
        {
            rule,
            description: (0,json/* textAt */.$6)(entry, "Description"),
            file: (0,json/* textAt */.$6)(entry, "File"),
            line: (0,json/* numberAt */.tk)(entry, "StartLine") ?? 0,
            commit: (0,json/* textAt */.$6)(entry, "Commit"),
        },
    ];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/checks/secret-scan/canary.js
var secret_scan_canary = __webpack_require__(43888);
;// CONCATENATED MODULE: ./build/src/checks/secret-scan/scan-files.js




/**
 * Scans files at one commit, each twice: under its own path, for the rules that look at paths, and under a number,
 * where no list of allowed paths applies. Nothing lies at the scan's root but a canary, so no file can steer it.
 */
async function scanFiles(request) {
    const { source, sha, paths, complete, directory, scan } = request;
    const flat = (0,external_node_path_.join)(directory, "flat");
    await (0,promises_.mkdir)(flat, { recursive: true });
    await source.exportFiles({ sha, paths, directory: flat });
    const exported = await (0,promises_.readdir)(flat);
    if (complete && exported.length < paths.length)
        return { status: "broken", why: `${paths.length - exported.length} files could not be read from git` };
    for (const number of exported) {
        const path = paths[Number(number)];
        if (path !== undefined)
            await placeByPath({ flat, number, named: (0,external_node_path_.join)(directory, "named"), path });
    }
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, "canary"), (0,secret_scan_canary/* canaryText */.c)());
    const run = await scan(directory);
    if (run.status === "broken")
        return run;
    const canary = run.hits.filter((hit) => relative(hit, directory) === "canary");
    if (!secret_scan_canary/* canaryRules */.O.every((rule) => canary.some((hit) => hit.rule === rule)))
        return { status: "broken", why: "it missed the made-up secrets that were planted to test it" };
    return { status: "scanned", hits: await byPath(run.hits, paths, directory) };
}
async function placeByPath({ flat, number, named, path }) {
    if (path.startsWith("/") || path.split("/").some((part) => part === ".." || part === "."))
        return;
    const to = (0,external_node_path_.join)(named, path);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
        await (0,promises_.link)((0,external_node_path_.join)(flat, number), to);
    }
    catch (error) {
        // A name that this disk can't have: the numbered copy is scanned all the same.
        const code = error.code ?? "";
        if (!["ENAMETOOLONG", "EEXIST", "ENOTDIR", "EINVAL"].includes(code))
            throw error;
    }
}
function relative(hit, directory) {
    return hit.file.startsWith(`${directory}/`) ? hit.file.slice(directory.length + 1) : hit.file;
}
async function byPath(hits, paths, directory) {
    const found = new Map();
    for (const hit of hits) {
        const [layout = "", ...rest] = relative(hit, directory).split("/");
        const path = layout === "flat" ? paths[Number(rest[0])] : rest.join("/");
        if (layout === "canary" || path === undefined)
            continue;
        const lines = (await (0,promises_.readFile)((0,external_node_path_.join)(directory, layout, ...rest), "latin1")).split("\n");
        const content = (0,external_node_crypto_.createHash)("sha256")
            .update(JSON.stringify([hit.rule, path, lines[hit.line - 1]?.trim() ?? String(hit.line)]))
            .digest("hex");
        const key = JSON.stringify([hit.rule, path, hit.line]);
        if (!found.has(key))
            found.set(key, { ...hit, file: path, content });
    }
    return [...found.values()];
}

// EXTERNAL MODULE: ./build/src/checks/secret-scan/scan-source.js
var scan_source = __webpack_require__(54103);
// EXTERNAL MODULE: ./build/src/checks/secret-scan/secret-finding.js + 1 modules
var secret_finding = __webpack_require__(95380);
;// CONCATENATED MODULE: ./build/src/checks/secret-scan/gitleaks.js









/**
 * Scans the range base..head, the whole content of the files it touches, and the messages and names of its commits.
 * What lies in the candidate has no say: not `.gitleaks.toml`, not `.gitleaksignore`, not an allowing comment.
 */
function createGitleaks(sources) {
    const { gitleaks } = sources;
    return {
        name: gitleaks.version === null ? "gitleaks (unknown version)" : `gitleaks ${gitleaks.version}`,
        async scan(candidate, signal) {
            const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "dev-agent-secrets-"));
            try {
                await (0,promises_.writeFile)((0,external_node_path_.join)(scratch, "rules.toml"), gitleaksRules);
                return await scanAll({ ...sources, candidate, scratch, signal });
            }
            finally {
                await (0,promises_.rm)(scratch, { recursive: true, force: true });
            }
        },
    };
}
async function scanAll(scan) {
    const { candidate, source } = scan;
    const broken = (why) => ({ status: "broken", why });
    if (!(0,domain_candidate/* isSha */.H)(candidate.baseSha) || !(0,domain_candidate/* isSha */.H)(candidate.headSha))
        return broken("the range is not made of commit ids");
    const history = await source.history(candidate);
    // Gitleaks calls an empty range clean.
    if (history.commits === 0)
        return broken("the range has no commits");
    const [range, files, messages, names] = await Promise.all([
        scanRange(scan),
        scanContent(scan),
        run(scan, "messages", ["stdin"], history.messages),
        run(scan, "names", ["stdin"], namesText(history, candidate)),
    ]);
    const failed = [range, files, messages, names].find((one) => one.status === "broken");
    if (failed?.status === "broken")
        return broken(failed.why);
    const hitsOf = (one) => (one.status === "scanned" ? one.hits : []);
    const fresh = files.status === "scanned" ? files.hits : [];
    const onlyHistory = hitsOf(range).filter((hit) => !fresh.some((other) => other.file === hit.file && other.rule === hit.rule));
    const tool = "gitleaks";
    const sightings = [
        ...fresh.map((hit) => ({ ...hit, tool, place: "file" })),
        ...onlyHistory.map((hit) => ({
            ...hit,
            line: undefined,
            tool,
            place: "history",
            base: candidate.baseSha,
        })),
        ...hitsOf(messages).map(({ rule, description }) => ({
            tool,
            rule,
            description,
            place: "message",
        })),
        ...hitsOf(names).map(({ rule, description }) => ({ tool, rule, description, place: "name" })),
    ];
    return { status: "scanned", findings: (0,secret_finding/* secretFindings */.$)(sightings, hitsOf(names).length > 0) };
}
/** `--text` sees through `-diff` attributes and NUL bytes; `-m` shows what only a merge brings. */
async function scanRange(scan) {
    const { candidate, source } = scan;
    const range = `${candidate.baseSha}..${candidate.headSha}`;
    const logOptions = `--text --no-textconv --no-ext-diff --full-history -m ${range}`;
    const result = await run(scan, "range", ["git", source.trustedGitDirectory, `--log-opts=${logOptions}`]);
    const adds = candidate.files.some((file) => (file.added ?? 0) > 0);
    if (adds && result.status === "scanned" && /\b0 commits scanned/.test(result.log))
        return { status: "broken", why: "it scanned no commit of the range" };
    return result;
}
/** What the touched files hold now and didn't at the base, whose copy is scanned only when there is something to compare. */
async function scanContent(scan) {
    const { candidate, source, scratch } = scan;
    const at = (sha, side, paths) => scanFiles({
        source,
        sha,
        paths,
        complete: side === "head",
        directory: (0,external_node_path_.join)(scratch, side),
        scan: (directory) => run(scan, side, ["dir", directory]),
    });
    const present = (0,scan_source/* presentPaths */.Y)(candidate);
    const head = await at(candidate.headSha, "head", present);
    if (head.status === "broken" || head.hits.length === 0)
        return head;
    const base = await at(candidate.baseSha, "base", [...new Set(head.hits.map((hit) => hit.file))]);
    return base.status === "broken" ? base : { status: "scanned", hits: without(head.hits, base.hits) };
}
function without(hits, known) {
    const left = known.map((hit) => hit.content);
    return hits.filter((hit) => {
        const at = left.indexOf(hit.content);
        if (at !== -1)
            left.splice(at, 1);
        return at === -1;
    });
}
function namesText(history, candidate) {
    const names = new Set([...history.names, ...candidate.files.map((file) => file.path)]);
    return [...names].map((name) => name.replaceAll("\n", " ")).join("\n");
}
function run({ gitleaks, scratch, path, signal }, reportName, mode, stdin) {
    const env = { PATH: path, HOME: scratch, LC_ALL: "C", ...hardenedGit };
    const input = stdin === undefined ? {} : { stdin };
    return runGitleaks({ program: gitleaks.program, mode, scratch, reportName, env, signal, ...input });
}
/** Gitleaks starts git itself: no configuration but the trusted repository's own, which dev-agent writes. */
const hardenedGit = {
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_ATTR_NOSYSTEM: "1",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_NO_LAZY_FETCH: "1",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_CONFIG_COUNT: "2",
    GIT_CONFIG_KEY_0: "safe.directory",
    GIT_CONFIG_VALUE_0: "*",
    GIT_CONFIG_KEY_1: "core.quotePath",
    GIT_CONFIG_VALUE_1: "false",
};


/***/ }),

/***/ 54103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ presentPaths)
/* harmony export */ });
/** The touched paths whose content the head has; a submodule has none. */
function presentPaths({ files }) {
    return files.filter((file) => !["000000", "160000"].includes(file.newMode)).map((file) => file.path);
}


/***/ }),

/***/ 95380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ secretFindings)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/checks/fingerprint.js

/** A short stable id of a problem, from what doesn't change when lines move. Never made from a secret. */
function fingerprint(...parts) {
    return (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 20);
}

;// CONCATENATED MODULE: ./build/src/checks/secret-scan/secret-finding.js

/**
 * Findings of sightings. With `namesAreSecret` no file is named, as a name may itself hold a secret. The
 * fingerprint has the rule, the file and a running number: nothing of the secret.
 */
function secretFindings(sightings, namesAreSecret) {
    const seen = new Map();
    return sightings.map((sighting) => {
        const key = `${sighting.rule}\0${sighting.file ?? ""}`;
        const number = (seen.get(key) ?? 0) + 1;
        seen.set(key, number);
        const named = namesAreSecret ? undefined : sighting.file;
        return {
            source: "secret-scan",
            tool: sighting.tool,
            rule: sighting.rule,
            severity: "error",
            message: message(sighting),
            ...(named === undefined ? {} : { file: named }),
            ...(sighting.line === undefined || named === undefined ? {} : { line: sighting.line }),
            fingerprint: fingerprint(sighting.tool, sighting.rule, named ?? sighting.place, String(number)),
        };
    });
}
function message({ place, description, commit = "", base = "" }) {
    if (place === "message")
        return `${description} In a commit message or an author's name.`;
    if (place === "name")
        return `${description} In the name of a file.`;
    if (place === "file")
        return description;
    const remedy = `Remove it, then run \`git reset --soft ${base}\` so that no commit of this session holds it`;
    return `${description} In commit ${commit.slice(0, 12)}, even if a later one removes it. ${remedy}.`;
}


/***/ })

};
