export const id = 575;
export const ids = [575];
export const modules = {

/***/ 43888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OE: () => (/* binding */ canaryRules),
/* harmony export */   c6: () => (/* binding */ canaryText),
/* harmony export */   zi: () => (/* binding */ canaryLine)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
function random(length) {
    return Array.from({ length }, () => letters[(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(letters.length)]).join("");
}
/** The rules that must find the canary: one of gitleaks', one of ours. */
const canaryRules = ["github-pat", "dev-agent-anthropic"];
/** A line with a made-up token that the first of the rules must find. */
function canaryLine() {
    return `${["ghp", random(36)].join("_")}\n`;
}
/** Made-up tokens that a working scanner must find; a scan that doesn't is worth nothing. */
function canaryText() {
    return `${canaryLine()}${["sk", "ant", "api03", `${random(93)}AA`].join("-")}\n`;
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
// EXTERNAL MODULE: ./build/src/process/run-command.js + 4 modules
var run_command = __webpack_require__(70566);
;// CONCATENATED MODULE: ./build/src/checks/secret-scan/run-gitleaks.js




const leaksFound = 3;
const timeoutMs = 300_000;
/** Runs gitleaks once. Anything but a whole scan with a report that fits its exit code is broken. */
async function runGitleaks(request) {
    const { program, directory, scratch, reportName, env, signal } = request;
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
            argv: [program, "dir", directory, ...options],
            cwd: scratch,
            env,
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
    return { status: "scanned", hits };
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
        },
    ];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/checks/secret-scan/canary.js
var secret_scan_canary = __webpack_require__(43888);
;// CONCATENATED MODULE: ./build/src/checks/secret-scan/scan-files.js




const missed = "it missed the made-up secrets that were planted to test it";
/**
 * Scans pieces, each twice: under its own path, for the rules that look at paths, and under a number, where no list of
 * allowed paths applies. Each begins with a canary line that has to be found, as gitleaks skips what it takes for
 * a binary without a word. Nothing else lies at the scan's root, so no file can steer it.
 */
async function scanFiles({ pieces, directory, scan }) {
    const { laid, opaque } = await layOut(pieces, directory);
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, "canary"), (0,secret_scan_canary/* canaryText */.c6)());
    const run = await scan(directory);
    if (run.status === "broken")
        return run;
    const canary = run.hits.filter((hit) => relative(hit, directory) === "canary");
    if (!secret_scan_canary/* canaryRules */.OE.every((rule) => canary.some((hit) => hit.rule === rule)))
        return { status: "broken", why: missed };
    const seen = new Set(run.hits.filter(isCanary).map((hit) => relative(hit, directory)));
    const unseen = laid.filter((_, index) => !seen.has(`flat/${index}`)).length;
    if (unseen > 0)
        return { status: "broken", why: `${missed}, in ${unseen} of ${laid.length} places` };
    return { status: "scanned", hits: await bySubject(run.hits, laid, directory), opaque };
}
async function layOut(pieces, directory) {
    const laid = [];
    const opaque = [];
    const flat = (0,external_node_path_.join)(directory, "flat");
    await (0,promises_.mkdir)(flat, { recursive: true });
    for await (const piece of pieces) {
        if ("opaque" in piece) {
            opaque.push(piece.subject);
            continue;
        }
        const { subject, bytes, linesBefore } = piece;
        const number = String(laid.push({ subject, linesBefore }) - 1);
        const file = (0,external_node_path_.join)(flat, number);
        await (0,promises_.writeFile)(file, Buffer.concat([Buffer.from((0,secret_scan_canary/* canaryLine */.zi)()), bytes]));
        await placeByPath(file, { named: (0,external_node_path_.join)(directory, "named", number), path: subject.path ?? subject.place });
    }
    return { laid, opaque };
}
async function placeByPath(file, { named, path }) {
    if (path.startsWith("/") || path.split("/").some((part) => part === ".." || part === "."))
        return;
    const to = (0,external_node_path_.join)(named, path);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
        await (0,promises_.link)(file, to);
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
/** On the first line of a piece there is nothing else. */
const isCanary = (hit) => hit.line === 1 && hit.rule === secret_scan_canary/* canaryRules */.OE[0];
async function bySubject(hits, laid, directory) {
    const found = new Map();
    const lines = new Map();
    for (const hit of hits) {
        const [, number] = /^(?:flat|named)\/(\d+)(?:\/|$)/.exec(relative(hit, directory)) ?? [];
        const index = Number(number);
        const piece = laid[index];
        if (piece === undefined || isCanary(hit))
            continue;
        const text = lines.get(index) ?? (await (0,promises_.readFile)((0,external_node_path_.join)(directory, "flat", String(index)), "latin1")).split("\n");
        lines.set(index, text);
        const { subject, linesBefore } = piece;
        const line = linesBefore === null ? null : hit.line - 1 + linesBefore;
        const content = (0,external_node_crypto_.createHash)("sha256")
            .update(JSON.stringify([hit.rule, subject.path, text[hit.line - 1]?.trim() ?? String(hit.line)]))
            .digest("hex");
        const version = [subject.place, subject.path, subject.commit];
        // What is encoded may be met on several ways, and pieces overlap.
        const key = JSON.stringify([hit.rule, ...version, line ?? content]);
        if (!found.has(key))
            found.set(key, { subject, rule: hit.rule, description: hit.description, line, content });
    }
    return [...found.values()];
}

// EXTERNAL MODULE: ./build/src/checks/secret-scan/scan-whole.js
var scan_whole = __webpack_require__(10907);
// EXTERNAL MODULE: ./build/src/checks/secret-scan/secret-finding.js + 1 modules
var secret_finding = __webpack_require__(95380);
// EXTERNAL MODULE: ./build/src/checks/secret-scan/subject.js + 3 modules
var subject = __webpack_require__(4441);
;// CONCATENATED MODULE: ./build/src/checks/secret-scan/gitleaks.js










/**
 * Scans every version of every file that a commit of the range base..head made, and the messages and names of its
 * commits. Gitleaks is given files and starts no git: what git shows of a range, attributes, NUL bytes and merges have a say
 * in. What lies in the candidate has none: not `.gitleaks.toml`, not `.gitleaksignore`, not an allowing comment.
 */
function createGitleaks(sources) {
    const { gitleaks } = sources;
    return {
        name: gitleaks.version === null ? "gitleaks (unknown version)" : `gitleaks ${gitleaks.version}`,
        scan: (candidate, signal) => inScratch((scratch) => scanAll({ ...sources, scratch, signal }, candidate)),
        scanTexts: (texts, signal) => inScratch((scratch) => scanTexts({ ...sources, scratch, signal }, texts)),
    };
}
function inScratch(use) {
    return (0,scan_whole/* scanWhole */.j)(async () => {
        const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "dev-agent-secrets-"));
        try {
            await (0,promises_.writeFile)((0,external_node_path_.join)(scratch, "rules.toml"), gitleaksRules);
            return await use(scratch);
        }
        finally {
            await (0,promises_.rm)(scratch, { recursive: true, force: true });
        }
    });
}
async function scanAll(scan, candidate) {
    const broken = (why) => ({ status: "broken", why });
    if (!(0,domain_candidate/* isSha */.H)(candidate.baseSha) || !(0,domain_candidate/* isSha */.H)(candidate.headSha))
        return broken("the range is not made of commit ids");
    const { source } = scan;
    const history = await source.history(candidate);
    if (history.commits === 0)
        return broken("the range has no commits");
    const head = await look(scan, "head", (0,subject/* subjectsOf */.Z6)(source, candidate, history));
    if (head.status === "broken")
        return head;
    const paths = [...new Set(head.hits.flatMap(({ subject }) => subject.path ?? []))];
    const base = paths.length === 0 ? null : await look(scan, "base", (0,subject/* baseSubjects */.Zm)(source, candidate, paths));
    if (base?.status === "broken")
        return base;
    const hits = without(head.hits, base?.hits ?? []);
    const sightings = [
        ...withoutRepeats(hits).map((hit) => sighting(hit, candidate)),
        ...head.opaque.map((subject) => (0,secret_finding/* opaqueSighting */.J)("gitleaks", subject)),
    ];
    return { status: "scanned", findings: (0,secret_finding/* secretFindings */.$)(sightings, hits.some(isOfName)) };
}
async function scanTexts(scan, texts) {
    const pieces = (0,subject/* piecesOf */.Xe)({ place: "text" }, Buffer.from(texts.join("\n")));
    const result = await look(scan, "texts", pieces);
    if (result.status === "broken")
        return result;
    const sightings = result.hits.map((hit) => sighting(hit));
    return { status: "scanned", findings: (0,secret_finding/* secretFindings */.$)(sightings, false) };
}
/** `part` tells the runs of one scan apart. */
function look(scan, part, pieces) {
    const { gitleaks, scratch, path, signal } = scan;
    const env = { PATH: path, HOME: scratch, LC_ALL: "C" };
    const { program } = gitleaks;
    return scanFiles({
        pieces,
        directory: (0,external_node_path_.join)(scratch, part),
        scan: (directory) => runGitleaks({ program, directory, scratch, reportName: part, env, signal }),
    });
}
/** What was there before is not the candidate's doing; each of its versions of a file is seen by itself. */
function without(hits, known) {
    const left = new Map();
    return hits.filter(({ subject: { place, path, commit }, content }) => {
        const version = JSON.stringify([place, path, commit]);
        const contents = left.get(version) ?? known.map((hit) => hit.content);
        left.set(version, contents);
        const at = contents.indexOf(content);
        if (at !== -1)
            contents.splice(at, 1);
        return at === -1;
    });
}
/** Of what older versions hold is told once, and not where it is still there. */
function withoutRepeats(hits) {
    const told = new Set(hits.filter(({ subject }) => subject.place === "file").map(keyOf));
    return hits.filter((hit) => {
        if (hit.subject.place !== "history")
            return true;
        const isNew = !told.has(keyOf(hit));
        told.add(keyOf(hit));
        return isNew;
    });
}
const keyOf = ({ subject, rule }) => JSON.stringify([subject.path, rule]);
const isOfName = ({ subject }) => subject.place === "name";
function sighting(hit, candidate) {
    const { subject, rule, description, line } = hit;
    const { place, path, commit } = subject;
    const inside = line === null;
    const about = { tool: "gitleaks", rule, description, place, inside };
    if (place === "file")
        return { ...about, file: path, line: line ?? undefined };
    return place === "history" ? { ...about, file: path, commit, base: candidate?.baseSha } : about;
}


/***/ }),

/***/ 10907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ scanWhole)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4441);


/** A scan, in which not to be able to read everything is an outcome. */
async function scanWhole(scan) {
    try {
        return await scan();
    }
    catch (thrown) {
        const known = thrown instanceof _subject_js__WEBPACK_IMPORTED_MODULE_1__/* .NotWhole */ .Tj || (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.DevAgentError && thrown.code === "scan-unread");
        if (known)
            return { status: "broken", why: thrown.message };
        throw thrown;
    }
}


/***/ }),

/***/ 95380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ opaqueSighting),
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

/** Of something that can't be looked into: fails closed, as a secret may be in it. */
function opaqueSighting(tool, { place, path, commit }) {
    const description = "Can't be looked into for secrets: encrypted, packed in an unknown way or too often, or too large unpacked. Leave it out.";
    return { tool, rule: "dev-agent-opaque", description, place, file: path, commit };
}
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
function message({ place, inside, description, commit = "", base = "" }) {
    const what = inside === true ? `${description} It is packed or encoded.` : description;
    if (place === "message")
        return `${what} In a commit message or an author's name.`;
    if (place === "name")
        return `${what} In the name of a file.`;
    if (place === "text")
        return `${what} In a text that is shown to people.`;
    if (place === "file")
        return what;
    const remedy = base === ""
        ? "Remove it from every commit"
        : `Remove it, then run \`git reset --soft ${base}\` so that no commit of this session holds it`;
    return `${what} In commit ${commit.slice(0, 12)}, even if a later one removes it. ${remedy}.`;
}


/***/ }),

/***/ 4441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tj: () => (/* binding */ NotWhole),
  Zm: () => (/* binding */ baseSubjects),
  Xe: () => (/* binding */ piecesOf),
  Z6: () => (/* binding */ subjectsOf)
});

;// CONCATENATED MODULE: ./build/src/checks/secret-scan/scan-source.js
/** The touched paths whose content the head has; a submodule has none. */
function presentPaths({ files }) {
    return files.filter((file) => !["000000", "160000"].includes(file.newMode)).map((file) => file.path);
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/src/checks/secret-scan/encoded-blocks.js
const digits = "0123456789";
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const base64Block = { signs: table(`${letters}${digits}+/_-`), least: 24 };
const hexBlock = { signs: table(`${digits}ABCDEFabcdef`), least: 32 };
/** What may stand between two lines of one block, in a mail, a program or JSON; at least one of it is a line break. */
const between = table("\n\r\t \"',\\>=");
const mostBetween = 24;
const lineBreak = 10;
function table(signs) {
    const has = new Uint8Array(256);
    for (const byte of Buffer.from(signs, "latin1"))
        has[byte] = 1;
    return has;
}
/**
 * The lines of each block that may be encoded. Without a regular expression: a run of millions of signs would be too deep
 * for one.
 */
function* blocksOf(bytes, { signs, least }) {
    let block = [];
    let end = 0;
    for (let at = 0; at < bytes.length;) {
        if (signs[bytes[at] ?? 0] !== 1) {
            at += 1;
            continue;
        }
        const start = at;
        while (at < bytes.length && signs[bytes[at] ?? 0] === 1)
            at += 1;
        const goesOn = block.length > 0 && isBreak(bytes, end, start);
        if (!goesOn && block.length > 0) {
            yield block;
            block = [];
        }
        if (!goesOn && at - start < least)
            continue;
        block.push(bytes.toString("latin1", start, at));
        end = at;
    }
    if (block.length > 0)
        yield block;
}
function isBreak(bytes, from, to) {
    if (to - from > mostBetween)
        return false;
    const gap = bytes.subarray(from, to);
    return gap.includes(lineBreak) && gap.every((byte) => between[byte] === 1);
}
const escapedByte = /(?:\\x|\\u00|0x|%)([0-9A-Fa-f]{2})/g;
const leastEscapes = 12;
/** Signs between two escapes, as in the list of an array. */
const mostApart = 4;
/** The hexadecimal digits of each row of escapes: `\x67`, `\u0067`, `0x67,`, `%67`. */
function* escapedBytes(bytes) {
    let row = [];
    let end = 0;
    for (const match of bytes.toString("latin1").matchAll(escapedByte)) {
        if (match.index - end > mostApart) {
            if (row.length >= leastEscapes)
                yield row.join("");
            row = [];
        }
        row.push(match[1] ?? "");
        end = match.index + match[0].length;
    }
    if (row.length >= leastEscapes)
        yield row.join("");
}

;// CONCATENATED MODULE: ./build/src/checks/secret-scan/unfold.js


/** How often something may be packed in something packed. */
const mostDepth = 4;
/** Bytes that come out of one file, all together. */
const mostBytes = 64 * 1024 * 1024;
/** Places in one file that may look like the beginning of something packed. */
const mostPlaces = { gzip: 500, zip: 20_000 };
/**
 * Opens gzip and zip wherever they begin, base64, hexadecimal and escapes, and text of two-byte characters. A tar needs no
 * opening: what it holds lies in it as it is.
 */
function unfold(bytes) {
    const work = { inside: [], bytesLeft: mostBytes, placesLeft: { ...mostPlaces }, opaque: false };
    unfold_open(work, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), 0);
    return work;
}
function unfold_open(work, bytes, depth) {
    if (unfold_closed(bytes))
        work.opaque = true;
    // One after the other, so that the limit holds before the next is made.
    for (const each of unfoldOnce(work, bytes)) {
        if (each.length === 0)
            continue;
        work.bytesLeft -= each.length;
        if (work.bytesLeft < 0 || depth >= mostDepth) {
            work.opaque = true;
            return;
        }
        work.inside.push(each);
        unfold_open(work, each, depth + 1);
    }
}
/** Kinds of archives that can't be opened here. */
const unknownKinds = [
    "377abcaf271c", // 7z
    "526172211a07", // rar
    "fd377a585a00", // xz
    "425a6839314159265359", // bzip2
    "28b52ffd", // zstd
].map((magic) => Buffer.from(magic, "hex"));
const unfold_closed = (bytes) => unknownKinds.some((magic) => bytes.subarray(0, magic.length).equals(magic));
const magics = { gzip: Buffer.from([0x1f, 0x8b, 0x08]), zip: Buffer.from("PK\x03\x04", "latin1") };
function* unfoldOnce(work, bytes) {
    for (const at of places(work, bytes, "gzip"))
        yield inflate(work, (limits) => (0,external_node_zlib_.gunzipSync)(bytes.subarray(at), limits));
    for (const at of places(work, bytes, "zip"))
        yield zipMember(work, bytes, at);
    yield* encoded(bytes);
    // Two-byte characters without their zeros; the zeros of other files tell nothing and are left out as well.
    if (bytes.includes(0))
        yield withoutZeros(bytes);
}
function* places(work, bytes, kind) {
    const magic = magics[kind];
    for (let at = bytes.indexOf(magic); at >= 0; at = bytes.indexOf(magic, at + 1)) {
        work.placesLeft[kind] -= 1;
        if (work.placesLeft[kind] < 0 || work.bytesLeft <= 0) {
            work.opaque = true;
            return;
        }
        yield at;
    }
}
const nothing = Buffer.alloc(0);
/** Members are found by their own headers: a list of contents at the end may leave some out. */
function zipMember(work, bytes, at) {
    if (at + 30 > bytes.length)
        return nothing;
    const encrypted = (bytes.readUInt16LE(at + 6) & 1) === 1;
    const method = bytes.readUInt16LE(at + 8);
    const data = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    // Versions up to 6.3 of the format are written here; anything else is no header.
    if (bytes.readUInt16LE(at + 4) > 63 || data > bytes.length)
        return nothing;
    if (encrypted || (method !== 0 && method !== 8)) {
        work.opaque = true;
        return nothing;
    }
    // What is only stored lies there as it is.
    return method === 0 ? nothing : inflate(work, (limits) => (0,external_node_zlib_.inflateRawSync)(bytes.subarray(data), limits));
}
/** Noise that only looks like a beginning goes wrong before so many bytes came out. */
const sampleBytes = 64 * 1024;
function inflate(work, run) {
    const sample = attempt(run, Math.min(sampleBytes, Math.max(1, work.bytesLeft)));
    if (sample !== "too large")
        return sample ?? nothing;
    const whole = attempt(run, Math.max(1, work.bytesLeft));
    if (whole instanceof Buffer)
        return whole;
    // One that goes wrong late costs as much as a whole one, and a file could have thousands, so it is the last.
    work.bytesLeft = 0;
    work.opaque = true;
    return nothing;
}
/** Undefined for what nobody can unpack. The beginning of something cut off is taken, too. */
function attempt(run, maxOutputLength) {
    try {
        return run({ finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH, maxOutputLength });
    }
    catch (error) {
        return error.code === "ERR_BUFFER_TOO_LARGE" ? "too large" : undefined;
    }
}
function* encoded(bytes) {
    // A path or a name may stand right before it, so that the groups of four begin anywhere.
    for (const block of blocksOf(bytes, base64Block))
        for (const from of [0, 1, 2, 3]) {
            if (block.length > 1)
                yield* decoded(block.join("").slice(from), "base64");
            // All lines as one: a long file has so many that a scanner would have a file for each.
            const lines = block.flatMap((line) => decoded(line.slice(from), "base64"));
            yield Buffer.concat(lines.flatMap((line) => [line, lineEnd]));
        }
    for (const block of blocksOf(bytes, hexBlock))
        for (const from of [0, 1])
            yield* decoded(block.join("").slice(from), "hex");
    for (const digits of escapedBytes(bytes))
        yield* decoded(digits, "hex");
}
const lineEnd = Buffer.from("\n");
/** Most of what can be decoded is noise; a look at its beginning tells. */
function decoded(text, encoding) {
    if (!isTelling(Buffer.from(text.slice(0, 128), encoding)))
        return [];
    return [Buffer.from(text, encoding)];
}
/** Text, or the beginning of something packed: most of what decodes is neither, but noise. */
function isTelling(bytes) {
    if (bytes.length < 12)
        return false;
    if (Object.values(magics).some((magic) => bytes.subarray(0, magic.length).equals(magic)) || unfold_closed(bytes))
        return true;
    const sample = bytes.subarray(0, 64);
    let readable = 0;
    let zeros = 0;
    for (const byte of sample) {
        if (byte === 0)
            zeros += 1;
        else if ((byte >= 32 && byte < 127) || byte === 9 || byte === 10 || byte === 13)
            readable += 1;
    }
    return readable >= 0.85 * (sample.length - zeros) && readable >= 12;
}
function withoutZeros(bytes) {
    const kept = Buffer.alloc(bytes.length);
    let length = 0;
    for (const byte of bytes)
        if (byte !== 0)
            kept[length++] = byte;
    return kept.subarray(0, length);
}

;// CONCATENATED MODULE: ./build/src/checks/secret-scan/subject.js


/** Scanners read files in portions that may cut a secret in two: longer ones are given to them in pieces that overlap. */
const pieceBytes = 64 * 1024;
const overlap = 8 * 1024;
/** The pieces of a subject, as it is and unfolded. */
function* piecesOf(subject, bytes) {
    yield* cut(subject, bytes, 0);
    const { inside, opaque } = unfold(bytes);
    for (const each of inside)
        yield* cut(subject, each, null);
    if (opaque)
        yield { subject, opaque };
}
function* cut(subject, bytes, first) {
    let lines = first ?? 0;
    for (let at = 0;; at += pieceBytes - overlap) {
        const linesBefore = first === null ? null : lines;
        yield { subject, bytes: bytes.subarray(at, at + pieceBytes), linesBefore };
        if (at + pieceBytes >= bytes.length)
            return;
        lines += countLines(bytes.subarray(at, at + pieceBytes - overlap));
    }
}
function countLines(bytes) {
    let count = 0;
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1))
        count += 1;
    return count;
}
/** Why a scan can't be whole. */
class NotWhole extends Error {
}
/**
 * Everything that a candidate brings: each version of each file that one of its commits made, its messages and its names.
 * Throws `NotWhole` where something of it can't be read.
 */
async function* subjectsOf(source, candidate, history) {
    const heads = await source.blobsAt(candidate.headSha, presentPaths(candidate));
    const known = new Set(history.versions.map(({ path, id }) => `${id} ${path}`));
    const unseen = presentPaths(candidate).filter((path) => !known.has(`${heads.get(path)} ${path}`));
    if (unseen.length > 0)
        throw new NotWhole(`${unseen.length} files could not be read from git`);
    yield* piecesOf({ place: "message" }, Buffer.from(history.messages));
    yield* piecesOf({ place: "name" }, Buffer.from(namesText(history, candidate)));
    const versions = new Map();
    for (const { path, id, commit } of history.versions) {
        const place = heads.get(path) === id ? "file" : "history";
        const subjects = versions.get(id) ?? new Map();
        versions.set(id, subjects.set(path, { place, path, commit }));
    }
    yield* fileSubjects(source, versions);
}
/** The files of the base in which a secret may have been before. */
async function* baseSubjects(source, candidate, paths) {
    const versions = new Map();
    for (const [path, id] of await source.blobsAt(candidate.baseSha, paths)) {
        const subjects = versions.get(id) ?? new Map();
        versions.set(id, subjects.set(path, { place: "file", path }));
    }
    yield* fileSubjects(source, versions);
}
async function* fileSubjects(source, versions) {
    const left = new Set(versions.keys());
    for await (const { id, bytes } of source.readBlobs([...versions.keys()])) {
        left.delete(id);
        for (const subject of versions.get(id)?.values() ?? [])
            yield* piecesOf(subject, bytes);
    }
    if (left.size > 0)
        throw new NotWhole(`${left.size} files could not be read from git`);
}
function namesText(history, candidate) {
    const names = new Set([...history.names, ...candidate.files.map((file) => file.path)]);
    return [...names].map((name) => name.replaceAll("\n", " ")).join("\n");
}


/***/ })

};
