export const id = 275;
export const ids = [275];
export const modules = {

/***/ 69275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  locateGitleaks: () => (/* binding */ locateGitleaks)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/process/run-command.js + 4 modules
var run_command = __webpack_require__(70566);
;// CONCATENATED MODULE: ./build/src/checks/secret-scan/download-gitleaks.js




function cachedGitleaks({ release, cacheDirectory, }) {
    return (0,external_node_path_.join)(cacheDirectory, `gitleaks-${release.version}`, "gitleaks");
}
/** Brings the pinned release into the cache: checksum first, then unpacking, then one rename. Throws `Error` with the reason. */
async function downloadGitleaks(about) {
    const { release, platform, cacheDirectory, path } = about;
    const archive = release.archives[platform];
    if (archive === undefined)
        throw new Error(`there is no release for ${platform}`);
    const bytes = await archiveOf(about, archive);
    await (0,promises_.mkdir)(cacheDirectory, { recursive: true });
    const unpacked = await (0,promises_.mkdtemp)((0,external_node_path_.join)(cacheDirectory, "unpack-"));
    try {
        const file = (0,external_node_path_.join)(unpacked, archive.name);
        await (0,promises_.writeFile)(file, bytes);
        const tar = await (0,run_command/* runCommand */.d)({
            argv: ["tar", "-xzf", file, "-C", unpacked, "gitleaks"],
            env: { PATH: path },
        });
        if (tar.exitCode !== 0)
            throw new Error(`tar could not unpack it: ${tar.stderr.trim().split("\n")[0]}`);
        await (0,promises_.chmod)((0,external_node_path_.join)(unpacked, "gitleaks"), 0o755);
        await (0,promises_.rm)(file);
        const program = cachedGitleaks(about);
        // Another process may have put the same bytes there meanwhile; renaming a file over it is atomic either way.
        await (0,promises_.mkdir)((0,external_node_path_.join)(program, ".."), { recursive: true });
        await (0,promises_.rename)((0,external_node_path_.join)(unpacked, "gitleaks"), program);
        return program;
    }
    finally {
        await (0,promises_.rm)(unpacked, { recursive: true, force: true });
    }
}
/** The archive, kept or fetched: either way its checksum is the pinned one. */
async function archiveOf(about, archive) {
    const { release, cacheDirectory, download, downloads } = about;
    const key = `dev-agent-gitleaks-${archive.sha256}`;
    const place = (0,external_node_path_.join)(cacheDirectory, `${archive.sha256}.tar.gz`);
    if ((await downloads?.restore(key, place)) === true) {
        const kept = await (0,promises_.readFile)(place);
        if (sha256Of(kept) === archive.sha256)
            return kept;
    }
    const releases = "https://github.com/gitleaks/gitleaks/releases/download";
    const bytes = await download(`${releases}/v${release.version}/${archive.name}`);
    const sha256 = sha256Of(bytes);
    if (sha256 !== archive.sha256)
        throw new Error(`the download's SHA-256 is ${sha256}, not the pinned ${archive.sha256}`);
    if (downloads !== undefined) {
        await (0,promises_.mkdir)(cacheDirectory, { recursive: true });
        await (0,promises_.writeFile)(place, bytes);
        await downloads.keep(key, place);
    }
    return bytes;
}
const sha256Of = (bytes) => (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
const largestDownload = 64 * 1024 * 1024;
/** Fetches a release over HTTPS; at most 64 MiB and two minutes. */
async function fetchRelease(url) {
    const response = await fetch(url, { signal: AbortSignal.timeout(120_000) });
    if (!response.ok)
        throw new Error(`${new URL(url).host} answered ${response.status}`);
    if (!response.url.startsWith("https:"))
        throw new Error("it was redirected away from HTTPS");
    if (Number(response.headers.get("content-length") ?? 0) > largestDownload)
        throw new Error("it is too large");
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes.length > largestDownload)
        throw new Error("it is too large");
    return bytes;
}

;// CONCATENATED MODULE: ./build/src/checks/secret-scan/gitleaks-release.js
const gitleaksRelease = {
    version: "8.30.1",
    archives: {
        "linux-x64": {
            name: "gitleaks_8.30.1_linux_x64.tar.gz",
            sha256: "551f6fc83ea457d62a0d98237cbad105af8d557003051f41f3e7ca7b3f2470eb",
        },
        "linux-arm64": {
            name: "gitleaks_8.30.1_linux_arm64.tar.gz",
            sha256: "e4a487ee7ccd7d3a7f7ec08657610aa3606637dab924210b3aee62570fb4b080",
        },
        "darwin-x64": {
            name: "gitleaks_8.30.1_darwin_x64.tar.gz",
            sha256: "dfe101a4db2255fc85120ac7f3d25e4342c3c20cf749f2c20a18081af1952709",
        },
        "darwin-arm64": {
            name: "gitleaks_8.30.1_darwin_arm64.tar.gz",
            sha256: "b40ab0ae55c505963e365f271a8d3846efbc170aa17f2607f13df610a9aeb6a5",
        },
    },
};

;// CONCATENATED MODULE: ./build/src/checks/secret-scan/probe-gitleaks.js

/** Whether a program is a gitleaks with the mode `dir` (8.19 and later); else why not. */
async function probeGitleaks(program, path) {
    const run = (argument) => (0,run_command/* runCommand */.d)({ argv: [program, ...argument], env: { PATH: path }, timeoutMs: 30_000, keepBytes: 65_536 });
    try {
        const [version, help] = await Promise.all([run(["version"]), run(["dir", "--help"])]);
        const known = help.exitCode === 0 && `${help.stdout}${help.stderr}`.includes("--max-decode-depth");
        if (version.exitCode !== 0 || !known)
            return { why: `${program} is older than gitleaks 8.19, or no gitleaks` };
        return { program, version: /^v?(\d+\.\d+\.\d+)\s*$/.exec(version.stdout)?.[1] ?? null };
    }
    catch (error) {
        if (error instanceof run_command/* NotStarted */.R)
            return { why: error.message };
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/checks/secret-scan/locate-gitleaks.js







/**
 * Finds gitleaks: `GITLEAKS_PATH`, `PATH`, the cache, else the pinned release is downloaded into the cache. Throws
 * `DevAgentError` of kind policy when none is to be had: without a scanner nothing is merged.
 */
async function locateGitleaks(search) {
    const { configured, path, cacheDirectory } = search;
    const release = search.release ?? gitleaksRelease;
    if (configured !== undefined && configured !== "") {
        const found = await probeGitleaks(configured, path);
        if ("program" in found)
            return found;
        throw refused(`GITLEAKS_PATH can't be used: ${found.why}`);
    }
    const reasons = [];
    const installed = await onPath(path);
    for (const program of [installed, await executable(cachedGitleaks({ release, cacheDirectory }))]) {
        if (program === null)
            continue;
        const found = await probeGitleaks(program, path);
        if ("program" in found)
            return found;
        reasons.push(found.why);
    }
    if (installed === null)
        reasons.push("gitleaks isn't on the PATH");
    try {
        const download = search.download ?? fetchRelease;
        const program = await downloadGitleaks({ ...search, release, download });
        const found = await probeGitleaks(program, path);
        if ("program" in found)
            return found;
        reasons.push(found.why);
    }
    catch (error) {
        reasons.push(`version ${release.version} could not be downloaded: ${error.message}`);
    }
    throw refused(reasons.join("; "));
}
function refused(why) {
    return new errors.DevAgentError({
        code: "gitleaks-missing",
        kind: "policy",
        message: `There is no gitleaks to look for secrets with: ${why}.`,
        remedy: "Install gitleaks 8.19 or later, or set GITLEAKS_PATH to it, or choose `secret-scanner: secretlint` in .dev-agent.yml.",
    });
}
async function onPath(path) {
    for (const directory of path.split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute)) {
        const found = await executable((0,external_node_path_.join)(directory, "gitleaks"));
        if (found !== null)
            return found;
    }
    return null;
}
async function executable(file) {
    return (0,promises_.access)(file, external_node_fs_.constants.X_OK).then(() => file, () => null);
}


/***/ })

};
