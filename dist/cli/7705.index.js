export const id = 7705;
export const ids = [7705];
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
        const known = thrown instanceof _subject_js__WEBPACK_IMPORTED_MODULE_1__/* .NotWhole */ .Tj || (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DevAgentError */ .NA && thrown.code === "scan-unread");
        if (known)
            return { status: "broken", why: thrown.message };
        throw thrown;
    }
}


/***/ }),

/***/ 68776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ secretFindings),
/* harmony export */   J: () => (/* binding */ opaqueSighting)
/* harmony export */ });
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20535);

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
            fingerprint: (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)(sighting.tool, sighting.rule, named ?? sighting.place, String(number)),
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

/***/ 47705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createSecretlint: () => (/* binding */ createSecretlint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _canary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43888);
/* harmony import */ var _scan_whole_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10907);
/* harmony import */ var _secret_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68776);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4441);





/** The embedded scanner: secretlint's recommended rules on every version of the touched files, the messages and the names. */
function createSecretlint({ source }) {
    return {
        name: "secretlint",
        scan: (candidate) => (0,_scan_whole_js__WEBPACK_IMPORTED_MODULE_2__/* .scanWhole */ .j)(() => scanAll(source, candidate)),
        scanTexts: (texts) => (0,_scan_whole_js__WEBPACK_IMPORTED_MODULE_2__/* .scanWhole */ .j)(() => scanTexts(texts)),
    };
}
const broken = (why) => ({ status: "broken", why });
const missed = "it missed the made-up secrets that were planted to test it";
async function scanAll(source, candidate) {
    const lint = await loadLint();
    if (lint === null)
        return broken(missed);
    const history = await source.history(candidate);
    if (history.commits === 0)
        return broken("the range has no commits");
    const { hits, opaque } = await look(lint, (0,_subject_js__WEBPACK_IMPORTED_MODULE_4__/* .subjectsOf */ .Z6)(source, candidate, history));
    const paths = [...new Set(hits.flatMap(({ subject }) => subject.path ?? []))];
    const known = (await look(lint, (0,_subject_js__WEBPACK_IMPORTED_MODULE_4__/* .baseSubjects */ .Zm)(source, candidate, paths))).hits;
    const isKnown = ({ subject, content }) => subject.path !== undefined &&
        known.some((other) => other.subject.path === subject.path && other.content === content);
    const found = withoutRepeats(hits.filter((hit) => !isKnown(hit)));
    const sightings = [
        ...found.map((hit) => sighting(hit, candidate.baseSha)),
        ...opaque.map((subject) => (0,_secret_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .opaqueSighting */ .J)("secretlint", subject)),
    ];
    const namesAreSecret = found.some(({ subject }) => subject.place === "name");
    return { status: "scanned", findings: (0,_secret_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .secretFindings */ .$)(sightings, namesAreSecret) };
}
async function scanTexts(texts) {
    const lint = await loadLint();
    if (lint === null)
        return broken(missed);
    const { hits } = await look(lint, (0,_subject_js__WEBPACK_IMPORTED_MODULE_4__/* .piecesOf */ .Xe)({ place: "text" }, Buffer.from(texts.join("\n"))));
    return {
        status: "scanned",
        findings: (0,_secret_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .secretFindings */ .$)(withoutRepeats(hits).map((hit) => sighting(hit)), false),
    };
}
async function look(lint, pieces) {
    const hits = [];
    const opaque = [];
    for await (const piece of pieces) {
        if ("opaque" in piece)
            opaque.push(piece.subject);
        else {
            const { subject, bytes, linesBefore } = piece;
            const found = await lint(Buffer.from(bytes).toString("utf8"), subject.path ?? subject.place);
            const about = { subject, inside: linesBefore === null };
            hits.push(...found.map((hit) => ({ ...hit, ...about, line: hit.line + (linesBefore ?? 0) })));
        }
    }
    return { hits, opaque };
}
/** Pieces overlap, what is encoded is met on several ways, and versions repeat what others have. */
function withoutRepeats(hits) {
    const told = new Set();
    const newest = [...hits].sort((a, b) => order(a) - order(b));
    return newest.filter(({ subject: { place, path }, rule, line, content, inside }) => {
        const key = JSON.stringify(place === "history" ? [path, rule] : [place, path, rule, inside ? content : line, content]);
        const isNew = !told.has(key);
        told.add(key);
        told.add(JSON.stringify([path, rule]));
        return isNew;
    });
}
const order = ({ subject }) => (subject.place === "history" ? 1 : 0);
function sighting({ subject, rule, line, inside }, base) {
    const { place, path, commit } = subject;
    const about = { tool: "secretlint", rule, description: `What ${rule} looks for.`, place, inside };
    if (place === "file")
        return { ...about, file: path, ...(inside ? {} : { line }) };
    return place === "history" ? { ...about, file: path, commit, base } : about;
}
/** The packages take longer to load than a session without them takes to start. */
async function loadLint() {
    const [{ lintSource }, preset] = await Promise.all([
        __webpack_require__.e(/* import() */ 198).then(__webpack_require__.bind(__webpack_require__, 198)),
        __webpack_require__.e(/* import() */ 1577).then(__webpack_require__.bind(__webpack_require__, 31577)),
    ]);
    // Comments of the candidate must not switch rules off, and a preset can't do without one of its rules.
    const kept = preset.rules.filter(({ meta }) => meta.id !== "@secretlint/secretlint-rule-filter-comments");
    const rules = kept.map((rule) => ({ id: rule.meta.id, rule }));
    const lint = async (content, name) => {
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
    return (await lint((0,_canary_js__WEBPACK_IMPORTED_MODULE_1__/* .canaryText */ .c6)(), "canary.txt")).length < 2 ? null : lint;
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
