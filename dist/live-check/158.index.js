export const id = 158;
export const ids = [158];
export const modules = {

/***/ 32055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.DevAgentError({
        code: "not-on-runner",
        kind: "configuration",
        message: `This is an action of GitHub Actions, and ${name} isn't set as a runner sets it.`,
        remedy: "Use it as a step of a workflow; on a command line run dev-agent itself.",
    });
}


/***/ }),

/***/ 8955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ appendValue),
/* harmony export */   f: () => (/* binding */ appendSummary)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);


// By hand and not by @actions/core: importing that takes longer than everything else such a job does before its first call.
/** Appends `name=value` to one of the runner's command files; what the value holds can't end it. */
function appendValue(file, name, value) {
    if (file === undefined || file === "")
        return;
    const delimiter = `dev-agent-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
}
/** Appends to the step's summary, which GitHub shows up to 1 MiB. */
function appendSummary(file, text) {
    if (file !== undefined && file !== "")
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, text);
}


/***/ }),

/***/ 84586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ writeOutputs)
/* harmony export */ });
/* harmony import */ var _file_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8955);

/** Writes every output that an action declares, those that nothing is known of as an empty text. */
function writeOutputs(file, declared, values) {
    for (const name of declared)
        (0,_file_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .appendValue */ .A)(file, name, String(values[name] ?? ""));
}


/***/ }),

/***/ 88986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   lJ: () => (/* binding */ objectAt),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* unused harmony exports objectsOf, listAt, numberAt, mapTexts, textsIn */
const empty = {};
/** The parsed JSON, or undefined where the text is none. */
function parseJson(text) {
    try {
        return JSON.parse(text.startsWith("\ufeff") ? text.slice(1) : text);
    }
    catch {
        return undefined;
    }
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function objectsOf(value) {
    return Array.isArray(value) ? value.filter(isObject) : [];
}
function objectAt(value, key) {
    const found = isObject(value) ? value[key] : undefined;
    return isObject(found) ? found : empty;
}
function listAt(value, key) {
    const found = isObject(value) ? value[key] : undefined;
    return Array.isArray(found) ? found : [];
}
function textAt(value, key) {
    const found = isObject(value) ? value[key] : undefined;
    return typeof found === "string" ? found : "";
}
/** Undefined unless it is a finite number. */
function numberAt(value, key) {
    const found = isObject(value) ? value[key] : undefined;
    return typeof found === "number" && Number.isFinite(found) ? found : undefined;
}
/** The same JSON with every text in it changed, the names of fields too. */
function mapTexts(value, change) {
    if (typeof value === "string")
        return change(value);
    if (Array.isArray(value))
        return value.map((item) => mapTexts(item, change));
    if (!isObject(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [change(name), mapTexts(item, change)]));
}
/** Every text in some JSON, the names of fields left out. */
function textsIn(value) {
    if (typeof value === "string")
        return [value];
    if (Array.isArray(value))
        return value.flatMap(textsIn);
    return isObject(value) ? Object.values(value).flatMap(textsIn) : [];
}


/***/ }),

/***/ 84939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aw: () => (/* binding */ unitKinds),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   KQ: () => (/* binding */ controlKind),
/* harmony export */   Kl: () => (/* binding */ classOf),
/* harmony export */   MX: () => (/* binding */ half),
/* harmony export */   au: () => (/* binding */ astralKind),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* unused harmony exports hiddenClasses, hiddenClassNames */
/** What nobody sees in a text, or what changes how the rest is read: every class that is told of and named. */
const hiddenClasses = {
    "tag characters": [[0xe0000, 0xe007f]],
    "variation selectors": [[0xfe00, 0xfe0f]],
    "supplementary variation selectors": [[0xe0100, 0xe01ef]],
    "zero-width spaces": [[0x200b, 0x200b]],
    "zero-width joiners": [[0x200c, 0x200d]],
    "direction marks": [
        [0x061c, 0x061c],
        [0x200e, 0x200f],
    ],
    "direction overrides": [[0x202a, 0x202e]],
    "direction isolates": [[0x2066, 0x2069]],
    "invisible operators": [[0x2060, 0x2064]],
    "deprecated format characters": [[0x206a, 0x206f]],
    "byte order marks": [[0xfeff, 0xfeff]],
    "soft hyphens": [[0x00ad, 0x00ad]],
    "grapheme joiners": [[0x034f, 0x034f]],
    "blank letters": [
        [0x115f, 0x1160],
        [0x17b4, 0x17b5],
        [0x2800, 0x2800],
        [0x3164, 0x3164],
        [0xffa0, 0xffa0],
    ],
    "Mongolian selectors": [[0x180b, 0x180f]],
    "line separators": [[0x2028, 0x2029]],
    "annotation and notation controls": [
        [0xfff9, 0xfffb],
        [0x13430, 0x1343f],
        [0x1bca0, 0x1bca3],
        [0x1d173, 0x1d17a],
    ],
    "reserved ignorable characters": [
        [0x2065, 0x2065],
        [0xfff0, 0xfff8],
        [0xe0080, 0xe00ff],
        [0xe01f0, 0xe0fff],
    ],
    "terminal sequences": [
        [0x00, 0x08],
        [0x0b, 0x1f],
        [0x7f, 0x9f],
    ],
};
const hiddenClassNames = Object.keys(hiddenClasses);
/** Kinds of UTF-16 code units: nothing special, half of a pair, or a class by its place in `hiddenClassNames`. */
const plain = 0;
const half = 1;
const firstClass = 2;
const controlKind = firstClass + hiddenClassNames.indexOf("terminal sequences");
const kinds = new Uint8Array(0x10000);
const astral = [];
kinds.fill(half, 0xd800, 0xe000);
for (const [index, name] of hiddenClassNames.entries())
    for (const [from, to] of hiddenClasses[name])
        if (from > 0xffff)
            astral.push([from, to, firstClass + index]);
        else
            kinds.fill(firstClass + index, from, to + 1);
/** The kind of each code unit. */
const unitKinds = kinds;
/** The kind of a character outside the basic plane. */
function astralKind(codePoint) {
    if (codePoint < 0x13430 || (codePoint > 0x1d17a && codePoint < 0xe0000))
        return plain;
    return astral.find(([from, to]) => codePoint >= from && codePoint <= to)?.[2] ?? plain;
}
function kindOf(codePoint) {
    return codePoint > 0xffff ? astralKind(codePoint) : (kinds[codePoint] ?? plain);
}
/** The class that a kind stands for. */
function classOf(kind) {
    return hiddenClassNames[kind - firstClass] ?? "reserved ignorable characters";
}


/***/ }),

/***/ 84427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ neutralise)
});

// UNUSED EXPORTS: eachHidden

// EXTERNAL MODULE: ./build/src/domain/text/hidden-classes.js
var hidden_classes = __webpack_require__(84939);
;// CONCATENATED MODULE: ./build/src/domain/text/legitimate.js

// Some hidden characters are part of how people write. They stay where the characters beside them ask for them, one at a
// time, and nowhere else; all others are named.
const pictographic = property(/^[\p{Extended_Pictographic}\p{Emoji_Modifier}]/u);
const joining = property(/^[\p{sc=Arab}\p{sc=Syrc}\p{sc=Nkoo}\p{sc=Mand}\p{sc=Mong}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}]/u);
const mongolian = property(/^\p{sc=Mong}/u);
const han = property(/^\p{sc=Han}/u);
const keycap = 0x20e3;
/** The flags of England, Scotland and Wales: the only ones spelled in tag characters that are in use. */
const flags = ["gbeng", "gbsct", "gbwls"].map((name) => `🏴${[...name].map((letter) => tag(letter.charCodeAt(0))).join("")}${tag(0x7f)}`);
/** Selectors of Han characters that one text may have: enough for names, too few to carry a message. */
const mostHanSelectors = 16;
function tag(code) {
    return String.fromCodePoint(0xe0000 + code);
}
/** How many code units from `at` on are legitimate there: 0 for hidden text. */
function legitimateUnits(codePoint, { text, at, before, hanSelectors }) {
    if (before === undefined)
        return 0;
    const next = text.codePointAt(at + 1);
    const after = next === undefined || (0,hidden_classes/* kindOf */.I)(next) !== hidden_classes/* plain */.pj ? undefined : next;
    if (codePoint === 0x200c)
        return joining(before) && joining(after) ? 1 : 0;
    if (codePoint === 0x200d) {
        const emoji = (before === 0xfe0f || pictographic(before)) && pictographic(after);
        return emoji || (joining(before) && joining(after)) ? 1 : 0;
    }
    if (codePoint === 0xfe0e || codePoint === 0xfe0f) {
        if (before === 0x23 || before === 0x2a || (before >= 0x30 && before <= 0x39))
            return after === keycap ? 1 : 0;
        return pictographic(before) ? 1 : 0;
    }
    if (codePoint >= 0xfe00 && codePoint <= 0xfe02)
        return hanSelectors < mostHanSelectors && han(before) ? 1 : 0;
    if (codePoint >= 0xe0100 && codePoint <= 0xe010f)
        return hanSelectors < mostHanSelectors && han(before) ? 2 : 0;
    if (codePoint >= 0x180b && codePoint <= 0x180f)
        return before > 0x180f && mongolian(before) ? 1 : 0;
    if (codePoint >= 0xe0000 && codePoint <= 0xe007f && before === 0x1f3f4) {
        const flag = flags.find((spelled) => text.startsWith(spelled, at - 2));
        return flag === undefined ? 0 : flag.length - 2;
    }
    return 0;
}
/** Whether a character has a property; each is looked up once, as a text may ask for millions. */
function property(pattern) {
    let known;
    return (codePoint) => {
        if (codePoint === undefined)
            return false;
        known ??= new Uint8Array(0x110000);
        if (known[codePoint] === 0)
            known[codePoint] = pattern.test(String.fromCodePoint(codePoint)) ? 1 : 2;
        return known[codePoint] === 1;
    };
}

;// CONCATENATED MODULE: ./build/src/domain/text/terminal-sequence.js
const longestString = 8_192;
const esc = 0x1b;
/** Where the terminal sequence or control character at `at` ends, exclusively. Bounded, whatever the text is. */
function endOfSequence(text, at) {
    const first = text.charCodeAt(at);
    const second = text.charCodeAt(at + 1);
    if (first === 0x9b)
        return endOfCsi(text, at + 1) ?? at + 1;
    if (isStringStart(first))
        return endOfString(text, at + 1) ?? at + 1;
    if (first !== esc)
        return at + 1;
    if (second === 0x5b)
        return endOfCsi(text, at + 2) ?? at + 2;
    // OSC, DCS, SOS, PM and APC as they begin in seven bits.
    if (second === 0x5d || second === 0x50 || second === 0x58 || second === 0x5e || second === 0x5f)
        return endOfString(text, at + 2) ?? at + 2;
    const final = skip(text, at + 1, { from: 0x20, to: 0x2f, most: 16 });
    return isIn(text.charCodeAt(final), 0x30, 0x7e) ? final + 1 : final;
}
function endOfCsi(text, at) {
    const middle = skip(text, at, { from: 0x30, to: 0x3f, most: 256 });
    const final = skip(text, middle, { from: 0x20, to: 0x2f, most: 16 });
    return isIn(text.charCodeAt(final), 0x40, 0x7e) ? final + 1 : null;
}
/** Behind a control string's end, on the same line; null where it has none, which makes it no string. */
function endOfString(text, from) {
    const last = Math.min(text.length, from + longestString + 1);
    for (let at = from; at < last; at += 1) {
        const unit = text.charCodeAt(at);
        if (unit === 0x07 || unit === 0x9c)
            return at + 1;
        if (unit === esc)
            return text.charCodeAt(at + 1) === 0x5c ? at + 2 : null;
        if (unit === 0x0a || isStringStart(unit))
            return null;
    }
    return null;
}
const isStringStart = (unit) => unit === 0x90 || unit === 0x98 || isIn(unit, 0x9d, 0x9f);
function skip(text, at, { from, to, most }) {
    let end = at;
    while (end - at < most && isIn(text.charCodeAt(end), from, to))
        end += 1;
    return end;
}
const isIn = (unit, from, to) => unit >= from && unit <= to;

// EXTERNAL MODULE: ./build/src/domain/text/text-writer.js
var text_writer = __webpack_require__(32941);
;// CONCATENATED MODULE: ./build/src/domain/text/neutralise.js




/** The same text with nothing hidden in it: runs of hidden characters are named, half characters replaced. */
function neutralise(text, controls) {
    let writer;
    /** Up to here everything is written, or left out. */
    let written = 0;
    walk(text, {
        controls,
        replace: (at, end, by) => {
            writer ??= new text_writer/* TextWriter */.r(text.length + (text.length >> 2));
            writer.copy(text, written, at);
            if (by.length === 1)
                writer.put(by.charCodeAt(0));
            else
                writer.copy(by, 0, by.length);
            written = end;
        },
    });
    if (writer === undefined)
        return text;
    writer.copy(text, written, text.length);
    return writer.toString();
}
/** Tells of all that is hidden in a text, in its order. */
function eachHidden(text, tell) {
    walk(text, { controls: "dropped", tell, replace: () => { } });
}
/** One pass; what is done at a place looks no further than a fixed number of characters around it. */
function walk(text, { controls, tell, replace: replaceBy }) {
    /** Where the last replacement ended: what is hidden right behind it has no character before it that is shown. */
    let done = 0;
    let hanSelectors = 0;
    const replace = (at, end, by) => {
        replaceBy(at, end, by);
        done = end;
    };
    for (let at = 0; at < text.length;) {
        let kind = hidden_classes/* unitKinds */.Aw[text.charCodeAt(at)] ?? hidden_classes/* plain */.pj;
        if (kind === hidden_classes/* plain */.pj) {
            at += 1;
            continue;
        }
        if (kind === hidden_classes/* controlKind */.KQ) {
            at = control(text, at, { controls, tell, replace });
            continue;
        }
        const codePoint = text.codePointAt(at) ?? 0;
        if (kind === hidden_classes/* half */.MX) {
            if (codePoint <= 0xffff) {
                replace(at, at + 1, "\ufffd");
                at += 1;
                continue;
            }
            kind = (0,hidden_classes/* astralKind */.au)(codePoint);
            if (kind === hidden_classes/* plain */.pj) {
                at += 2;
                continue;
            }
        }
        const before = done === at ? undefined : characterBefore(text, at);
        const kept = legitimateUnits(codePoint, { text, at, before, hanSelectors });
        if (kept > 0) {
            if (isHanSelector(codePoint))
                hanSelectors += 1;
            at += kept;
            continue;
        }
        const { end, characters } = runOfHidden(text, at, tell);
        replace(at, end, nameOf(codePoint, characters));
        at = end;
    }
}
function control(text, at, { controls, tell, replace }) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0d) {
        const end = text.charCodeAt(at + 1) === 0x0a ? at + 2 : at + 1;
        replace(at, end, "\n");
        return end;
    }
    const end = controls === "shown" ? at + 1 : endOfSequence(text, at);
    tell?.("terminal sequences", at, end - at);
    replace(at, end, controls === "shown" ? pictureOf(unit) : "");
    return end;
}
function pictureOf(unit) {
    if (unit < 0x20)
        return String.fromCharCode(0x2400 + unit);
    return unit === 0x7f ? "\u2421" : nameOf(unit, 1);
}
/** Everything hidden that follows without a break. What would be legitimate elsewhere is hidden behind hidden text. */
function runOfHidden(text, from, tell) {
    let characters = 0;
    let at = from;
    while (at < text.length) {
        const kind = (0,hidden_classes/* kindOf */.I)(text.codePointAt(at) ?? 0);
        if (kind <= hidden_classes/* half */.MX || kind === hidden_classes/* controlKind */.KQ)
            break;
        tell?.((0,hidden_classes/* classOf */.Kl)(kind), at, 1);
        characters += 1;
        at += text.charCodeAt(at) >= 0xd800 && text.charCodeAt(at) <= 0xdbff ? 2 : 1;
    }
    return { end: at, characters };
}
const isHanSelector = (codePoint) => codePoint >= 0xe0100 || (codePoint >= 0xfe00 && codePoint <= 0xfe02);
function characterBefore(text, at) {
    const unit = text.charCodeAt(at - 1);
    if (Number.isNaN(unit))
        return undefined;
    return unit >= 0xdc00 && unit <= 0xdfff ? text.codePointAt(at - 2) : unit;
}
const names = new Map();
function nameOf(codePoint, characters) {
    const name = names.get(codePoint) ?? `<U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}>`;
    names.set(codePoint, name);
    return characters === 1 ? name : `${name.slice(0, -1)} and ${characters - 1} more>`;
}


/***/ }),

/***/ 18970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ow: () => (/* binding */ cleanLine),
/* harmony export */   X5: () => (/* binding */ cleanText)
/* harmony export */ });
/* unused harmony exports promptText, clip, firstLine */
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

/***/ 32941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ TextWriter)
/* harmony export */ });
const utf16 = new TextDecoder("utf-16le", { ignoreBOM: true });
/** Text put together by code units: its cost is the same whether few or all of them differ from what was read. */
class TextWriter {
    units;
    length = 0;
    /** @param expected Code units; more are taken too. */
    constructor(expected) {
        this.units = new Uint16Array(expected + 64);
    }
    put(unit) {
        if (this.length === this.units.length)
            this.widen(1);
        this.units[this.length++] = unit;
    }
    copy(text, from, to) {
        if (this.length + to - from > this.units.length)
            this.widen(to - from);
        const { units } = this;
        let { length } = this;
        for (let at = from; at < to; at += 1)
            units[length++] = text.charCodeAt(at);
        this.length = length;
    }
    toString() {
        return utf16.decode(this.units.subarray(0, this.length));
    }
    widen(more) {
        const wider = new Uint16Array(2 * (this.length + more));
        wider.set(this.units.subarray(0, this.length));
        this.units = wider;
    }
}


/***/ }),

/***/ 23557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ createGitHub)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/domain/candidate.js
function isSha(text) {
    return typeof text === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(88986);
;// CONCATENATED MODULE: ./build/src/github/read-reply.js



/** @param where Which reply it is, for the message. */
function readReply(value, where) {
    if (!(0,json/* isObject */.Gv)(value))
        throw unreadable(where);
    const take = (name, fits) => {
        const found = value[name];
        if (!fits(found))
            throw unreadable(`${where}.${name}`);
        return found;
    };
    return {
        fields: value,
        text: (name) => take(name, isText),
        textOrNull: (name) => take(name, (found) => found === null || isText(found)),
        number: (name) => take(name, (found) => Number.isSafeInteger(found)),
        flag: (name) => take(name, (found) => typeof found === "boolean"),
        sha: (name) => take(name, isSha),
        object: (name) => readReply(value[name], `${where}.${name}`),
        list: (name) => take(name, (found) => Array.isArray(found)),
    };
}
function readAccount(value, where) {
    const reply = readReply(value, where);
    return { id: reply.number("id"), login: reply.text("login"), type: reply.text("type") };
}
const isText = (value) => typeof value === "string";
function unreadable(where) {
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
                throw unreadable("rules");
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
        throw unreadable(`rules.${rule}: merge method`);
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
async function deleteBranch(client, branch, expected) {
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
        throw kept(branch, refusal);
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
function kept(branch, words) {
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
        pullEvents: (pull) => readEvents(client, pull),
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
        throw unreadable("comment");
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
async function readEvents(client, pull) {
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
                throw unreadable("permission.permission");
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
            return isSha(sha) && sha.startsWith(part) ? sha : null;
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
        throw unreadable(where);
    return data;
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/domain/text/plain-text.js
var plain_text = __webpack_require__(18970);
;// CONCATENATED MODULE: ./build/src/github/repeat-calls.js

const attempts = 5;
const firstPause = 1_000;
/** Longest that is waited for a limit to end. */
const longestLimit = 15 * 60_000;
/** Makes a call until GitHub answers it, as often as is decent. What GitHub refuses is thrown as it is. */
async function repeatCall(repeating, what) {
    for (let attempt = 1;; attempt += 1) {
        const tried = await tryOnce(repeating, what, attempt);
        if ("value" in tried)
            return tried.value;
        if (attempt === attempts)
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
        message: `GitHub gave no answer to ${name} in ${attempts} tries: ${String(cause.message).slice(0, 200)}.`,
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
    const { token, apiUrl, repository, wait = realWait, signal } = about;
    const { getOctokit } = await __webpack_require__.e(/* import() */ 351).then(__webpack_require__.bind(__webpack_require__, 61351));
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
async function realWait(ms, signal) {
    await (0,promises_.setTimeout)(ms, undefined, signal === undefined ? {} : { signal });
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
async function readEnvironment(client, name) {
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
        throw unreadable("environment.name");
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
    throw unreadable("environment.reviewers.type");
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
            if (!(0,json/* isObject */.Gv)(first) || typeof first.message !== "string")
                throw unreadable("graphql.errors");
            const words = (0,plain_text/* cleanLine */.Ow)(first.message, 300);
            const status = statusOf(first);
            if (status !== null)
                throw Object.assign(new Error(words), { status, response: { headers } });
            if (first.type === "FORBIDDEN" || first.type === "INSUFFICIENT_SCOPES")
                throw denied(words, needs);
            if (refused === undefined)
                throw failed(words);
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
function denied(words, needs) {
    return new errors.DevAgentError({
        code: "github-denied",
        kind: "policy",
        message: `GitHub denied a call of its GraphQL API: ${words}.`,
        remedy: `Give the job, or the GitHub App, the permission ${needs}.`,
    });
}
function failed(words) {
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
                throw unreadable("pullRequest.state");
            const { autoMergeRequest, mergeCommit } = found.fields;
            if (autoMergeRequest === undefined || mergeCommit === undefined)
                throw unreadable("pullRequest");
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
        throw unreadable("disablePullRequestAutoMerge");
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
        throw unreadable("dequeuePullRequest");
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
function pullOf(data) {
    const reply = readReply(data, "pull");
    const head = reply.object("head");
    const state = reply.text("state");
    if (state !== "open" && state !== "closed")
        throw unreadable("pull.state");
    const merged = typeof reply.fields.merged_at === "string";
    const sha = reply.fields.merge_commit_sha;
    const repository = (0,json/* isObject */.Gv)(head.fields.repo)
        ? readReply(head.fields.repo, "pull.head.repo").text("full_name")
        : null;
    return {
        number: reply.number("number"),
        url: reply.text("html_url"),
        ...{ state, merged },
        // Before the merge it is the commit of a trial.
        mergeSha: merged && isSha(sha) ? sha : null,
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
        read: pullOf,
    });
}
async function readPullsFrom(client, branch, base) {
    const pulls = await client.list({
        route: "GET /repos/{owner}/{repo}/pulls",
        parameters: { state: "all", head: `${client.owner}:${branch}`, base },
        needs: "pull-requests: read",
        items: (data) => {
            if (!Array.isArray(data))
                throw unreadable("pulls");
            return data;
        },
    });
    const own = `${client.owner}/${client.repo}`;
    return pulls
        .map(pullOf)
        .filter(({ headRef, baseRef }) => headRef === branch && baseRef === base)
        .filter(({ headRepository }) => headRepository === own)
        .sort((a, b) => b.number - a.number);
}
function openPull(client, { branch, base, title, body }) {
    return client.ask({
        route: "POST /repos/{owner}/{repo}/pulls",
        parameters: { head: branch, base, title, body },
        needs: `${pulls_needs}, and allow GitHub Actions to create pull requests (Settings → Actions → General)`,
        read: pullOf,
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
        read: pullOf,
    });
}
const refused = (why) => ({ status: "refused", why });
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
                throw unreadable("merge.merged");
            return { status: "merged", sha: reply.sha("sha") };
        },
        answers: { 404: refused, 405: refused, 409: refused, 422: refused },
        // A merge whose answer was lost has happened: it is found, and not made again.
        async lookUp() {
            const now = await readPull(client, number);
            if (!now.merged)
                return undefined;
            if (now.mergeSha === null)
                throw unreadable("pull.merge_commit_sha");
            return now.headSha === sha
                ? { status: "merged", sha: now.mergeSha }
                : refused("it was merged at another commit");
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
                throw unreadable("default_workflow_permissions");
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
                throw unreadable(path);
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
                throw unreadable(path);
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
        read: runOf,
    });
}
function readAttempt(client, runId, attempt) {
    return client.ask({
        route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}",
        parameters: { run_id: runId, attempt_number: attempt },
        needs: runs_needs,
        read: runOf,
    });
}
function runOf(data) {
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
                throw unreadable("approvals");
            return data;
        },
    });
    return entries.map((entry) => {
        const reply = readReply(entry, "approvals");
        const state = runs_states.find((known) => known === reply.text("state"));
        if (state === undefined)
            throw unreadable("approvals.state");
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
        environment: (name) => readEnvironment(client, name),
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
        deleteBranch: (branch, expected) => deleteBranch(client, branch, expected),
        moveBranch: (branch, move) => moveBranch(client, branch, move),
        dispatch: (workflow, { ref, inputs }) => dispatch({ client, me }, { workflow, ref, inputs }),
        dispatched: (workflow) => startedRuns({ client, me }, workflow),
        uploadSarif: (upload) => uploadSarif(client, upload),
        ...createComments(client, me),
        ...createLandingCalls(client),
    };
}


/***/ }),

/***/ 13042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ws: () => (/* binding */ missingName),
/* harmony export */   h2: () => (/* binding */ gateName),
/* harmony export */   rs: () => (/* binding */ controlOf)
/* harmony export */ });
/** The environment whose review page the experiments ask at, and the one that GitHub itself makes for one of them. */
const gateName = "dev-agent-live-check";
const missingName = "dev-agent-live-check-missing";
/** A text without anything secret, which should arrive. */
const controlOf = (runId) => `control-${runId}`;


/***/ }),

/***/ 44853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ mayAsk),
/* harmony export */   l: () => (/* binding */ observe)
/* harmony export */ });
/* harmony import */ var _observations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13042);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17209);


/** What can be seen before anybody is asked. Nothing here makes an environment. */
async function observe({ github, ...told }) {
    const gate = await (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .L)(() => github.environment(_observations_js__WEBPACK_IMPORTED_MODULE_1__/* .gateName */ .h2));
    const missingWasThere = await (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .L)(async () => (await github.environment(_observations_js__WEBPACK_IMPORTED_MODULE_1__/* .missingName */ .Ws)) !== null);
    return { ...told, gate, missingWasThere };
}
/** Whether a job may name the gate: GitHub would make a missing environment, and run what none asks about. */
function mayAsk({ gate }) {
    return gate.status === "read" && (gate.value?.reviewers?.length ?? 0) > 0;
}


/***/ }),

/***/ 17209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ read)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

/** Asks GitHub; that it refuses is an observation too. */
async function read(ask) {
    try {
        return { status: "read", value: await ask() };
    }
    catch (thrown) {
        const { kind, message } = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.toDevAgentError)(thrown);
        if (kind === "defect" || kind === "cancelled")
            throw thrown;
        return { status: kind === "policy" ? "refused" : "unavailable", why: message };
    }
}


/***/ })

};
