export const id = 7705;
export const ids = [7705];
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

/***/ 68776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ secretFindings)
/* harmony export */ });
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20535);

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
            fingerprint: (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)(sighting.tool, sighting.rule, named ?? sighting.place, String(number)),
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


/***/ }),

/***/ 47705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createSecretlint: () => (/* binding */ createSecretlint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _canary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43888);
/* harmony import */ var _scan_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54103);
/* harmony import */ var _secret_finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68776);







/**
 * The embedded scanner: secretlint's recommended rules on the touched files' content, the messages and the names.
 * Unlike gitleaks it doesn't see what one commit adds and a later one removes.
 */
function createSecretlint({ source }) {
    return { name: "secretlint", scan: (candidate) => scanAll(source, candidate) };
}
async function scanAll(source, candidate) {
    const lint = await loadLint();
    if ((await lint((0,_canary_js__WEBPACK_IMPORTED_MODULE_4__/* .canaryText */ .c)(), "canary.txt")).length < 2)
        return { status: "broken", why: "it missed the made-up secrets that were planted to test it" };
    const history = await source.history(candidate);
    const names = [...new Set([...history.names, ...candidate.files.map((file) => file.path)])]
        .map((name) => name.replaceAll("\n", " "))
        .join("\n");
    const [messageHits, nameHits] = [
        await lint(history.messages, "messages.txt"),
        await lint(names, "names.txt"),
    ];
    const present = (0,_scan_source_js__WEBPACK_IMPORTED_MODULE_6__/* .presentPaths */ .Y)(candidate);
    const now = await textsAt(source, candidate.headSha, present);
    const before = await textsAt(source, candidate.baseSha, present);
    if (now.includes(null))
        return { status: "broken", why: "a file could not be read from git" };
    const sightings = [];
    for (const [index, path] of present.entries()) {
        const known = await lint(before[index] ?? "", path);
        for (const hit of await lint(now[index] ?? "", path))
            if (!known.some((other) => other.content === hit.content))
                sightings.push({ ...sighting(hit, "file"), file: path, line: hit.line });
    }
    sightings.push(...messageHits.map((hit) => sighting(hit, "message")));
    sightings.push(...nameHits.map((hit) => sighting(hit, "name")));
    return { status: "scanned", findings: (0,_secret_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .secretFindings */ .$)(sightings, nameHits.length > 0) };
}
function sighting(hit, place) {
    return { tool: "secretlint", rule: hit.rule, description: `What ${hit.rule} looks for.`, place };
}
async function textsAt(source, sha, paths) {
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), "dev-agent-secrets-"));
    try {
        await source.exportFiles({ sha, paths, directory });
        const read = (_, index) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, String(index)), "utf8").catch(() => null);
        return await Promise.all(paths.map(read));
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(directory, { recursive: true, force: true });
    }
}
/** The packages take longer to load than a session without them takes to start. */
async function loadLint() {
    const [{ lintSource }, preset] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(198)]).then(__webpack_require__.bind(__webpack_require__, 198)),
        __webpack_require__.e(/* import() */ 1577).then(__webpack_require__.bind(__webpack_require__, 31577)),
    ]);
    // Comments of the candidate must not switch rules off, and a preset can't do without one of its rules.
    const kept = preset.rules.filter(({ meta }) => meta.id !== "@secretlint/secretlint-rule-filter-comments");
    const rules = kept.map((rule) => ({ id: rule.meta.id, rule }));
    return async (content, name) => {
        const source = { content, filePath: `/${name}`, ext: "", contentType: "text" };
        const options = { noPhysicFilePath: true, maskSecrets: true, config: { rules } };
        const { messages } = await lintSource({ source, options });
        return messages.map(({ ruleId, range, loc }) => ({
            rule: ruleId.replace("@secretlint/secretlint-rule-", ""),
            line: loc.start.line,
            content: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
                .update(`${ruleId}\0${content.slice(...range)}`)
                .digest("hex"),
        }));
    };
}


/***/ })

};
