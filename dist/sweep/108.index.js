export const id = 108;
export const ids = [108,406,643];
export const modules = {

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
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* unused harmony exports objectsOf, objectAt, listAt, textAt, numberAt, mapTexts, textsIn */
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

/***/ 18643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotationLine: () => (/* binding */ annotationLine),
/* harmony export */   u: () => (/* binding */ groupLine)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18970);

/** A line that has GitHub's runner show an annotation. No text in it can end it, or begin a command of its own. */
function annotationLine({ level, properties, text }, limit = 4_000) {
    const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(value))}`);
    return `::${level} ${list.join(",")}::${escapeData((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text, limit))}\n`;
}
/** The first line of a part of the log that is folded. */
function groupLine(name) {
    return `::group::${escapeData((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(name))}\n`;
}
/** A clean line has no line ends left to escape. */
const escapeData = (text) => text.replaceAll("%", "%25");
const escapeProperty = (text) => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");


/***/ }),

/***/ 28615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ disarmCommands)
/* harmony export */ });
/* harmony import */ var _text_writer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32941);

const colon = 0x3a;
const hash = 0x23;
const bracket = 0x5b;
/**
 * The same text, unable to give commands to the CI system whose log it is printed to. A runner takes `::name::` at the
 * start of a line, and `##[name]` and `##word[name]` anywhere. Both are broken anywhere; only a `::` behind a part of a
 * name (`std::vector`) stays, as nothing can come to begin a line there.
 */
function disarmCommands(text) {
    let writer;
    let done = 0;
    for (let at = 0; at < text.length - 1; at += 1) {
        const unit = text.charCodeAt(at);
        if ((unit !== colon && unit !== hash) || text.charCodeAt(at + 1) !== unit)
            continue;
        const speaks = unit === colon ? !isOfName(text.charCodeAt(at - 1)) : opensBracket(text, at + 2);
        if (!speaks)
            continue;
        writer ??= new _text_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .TextWriter */ .r(text.length + (text.length >> 2));
        writer.copy(text, done, at + 1);
        writer.put(0x20);
        done = at + 1;
    }
    if (writer === undefined)
        return text;
    writer.copy(text, done, text.length);
    return writer.toString();
}
/** `##[` or `##word[`, with a word no longer than any that is known. */
function opensBracket(text, from) {
    let at = from;
    while (at - from < 20 && isLetter(text.charCodeAt(at)))
        at += 1;
    return text.charCodeAt(at) === bracket;
}
const isLetter = (unit) => (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
/** Letters, digits and what may end a name: `Vec<T>::new`, `a[0]::b`, `f()::c`, `crate_::d`. */
const isOfName = (unit) => isLetter(unit) ||
    (unit >= 0x30 && unit <= 0x39) ||
    unit === 0x5f ||
    unit === 0x3e ||
    unit === 0x29 ||
    unit === 0x5d;


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

/***/ 53317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ longestRun),
/* harmony export */   t: () => (/* binding */ inlineCode)
/* harmony export */ });
/* harmony import */ var _disarm_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28615);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18970);


/**
 * One line of any text as code: GitHub makes nothing of what stands there. It never holds a bare `|`, which ends a table's
 * cell even inside code. A neighbour without a space between must not be a backtick or a dollar sign.
 */
function inlineCode(text, limit = 500) {
    const line = (0,_disarm_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .disarmCommands */ .T)((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(text, limit));
    return line
        .split("|")
        .map((part) => (part.trim() === "" ? part : span(part)))
        .join("&#124;");
}
function span(part) {
    const fence = "`".repeat(longestRun(part) + 1);
    // One space at either end is taken away by whoever renders it, where both are there.
    const pad = /^[` ]|[` ]$/.test(part) ? " " : "";
    return `${fence}${pad}${part}${pad}${fence}`;
}
/** Length of the longest run of backticks. */
function longestRun(text) {
    let longest = 0;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    return longest;
}


/***/ }),

/***/ 55946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ link)
/* harmony export */ });
/* harmony import */ var _inline_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53317);

/** A link whose words are our own; an address that could be anything but a plain one is shown and leads nowhere. */
function link(words, url) {
    return /^https?:\/\/[\w.:/%?=&~+-]+$/.test(url) ? `[${words}](${url})` : `${words} (${(0,_inline_code_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .t)(url)})`;
}


/***/ }),

/***/ 53464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ plainMarkdown),
/* harmony export */   x: () => (/* binding */ inlineMarkdown)
/* harmony export */ });
/* harmony import */ var _disarm_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28615);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18970);
/* harmony import */ var _inline_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53317);



// What models, repositories and tools say is read by people on GitHub, where text links, calls people, closes issues and
// loads pictures. Escapes stop what Markdown makes of it. What GitHub makes of the finished text (names, numbers, commits,
// addresses, formulas) it leaves alone only in code, so that is where such words go.
/** Any text as paragraphs that show it, line by line, and do nothing else. */
function plainMarkdown(text, limit = 20_000) {
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanText */ .X5)(text, limit)
        .split(/\n(?:[^\S\n]*\n)+/)
        .map((paragraph) => paragraph.split("\n").map(neutralLine).filter(isShown).join("\\\n"))
        .filter(isShown)
        .join("\n\n");
}
/** Any text as one line that shows it and does nothing else, wherever in a line, list item or table cell it stands. */
function inlineMarkdown(text, limit = 500) {
    return neutralLine((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(text, limit));
}
const isShown = (text) => text !== "";
/** A word, or words that their author put in backticks. */
const pieces = /(?<=^| )`([^` ][^`]{0,200})`(?=[.,;:!?)]{0,8}(?: |$))|[^ ]+/g;
function neutralLine(line) {
    // Already clean; tabs and the like become single spaces, so that words are easy to tell.
    const words = (0,_disarm_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .disarmCommands */ .T)(line.replace(/\s+/g, " ").trim());
    const shown = words.replace(pieces, (word, code) => {
        if (code !== undefined)
            return (0,_inline_code_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .t)(code);
        return isActive(word) ? (0,_inline_code_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .t)(word, Number.POSITIVE_INFINITY) : escapeWord(word);
    });
    return escapeStart(shown);
}
const active = [
    /[@$]/, // people, teams, e-mail addresses, packages; formulas
    /#\d|(?<![a-z0-9])(?:gh|ghsa|cve)-/i, // issues, pull requests, advisories
    /:\/\/|www\./i, // addresses
    /(?<![a-z0-9])[0-9a-f]{7,64}(?![a-z0-9])/i, // commits
    /:[a-z0-9_+-]+:/i, // pictures by name
];
const isActive = (word) => active.some((pattern) => pattern.test(word));
function escapeWord(word) {
    return word.replace(/[\\`*_[\]<>&~]/g, "\\$&").replaceAll("|", "&#124;");
}
/** Takes from a line's start what makes it a heading, list, quote, rule, table or fence. */
function escapeStart(line) {
    if (/^[!-/:-@[\]^_{}~]/.test(line) && !line.startsWith("&#124;"))
        return `\\${line}`;
    return line.replace(/^(\d{1,9})([.)])/, "$1\\$2");
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

/***/ 72981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RP: () => (/* binding */ totalTokens),
/* harmony export */   T5: () => (/* binding */ inputTokens),
/* harmony export */   tk: () => (/* binding */ noUsage),
/* harmony export */   vk: () => (/* binding */ addUsage)
/* harmony export */ });
const noUsage = {
    input: 0,
    output: 0,
    cacheRead: 0,
    cacheWrite: 0,
    cacheWrite1h: 0,
    reasoning: 0,
};
function addUsage(a, b) {
    return {
        input: a.input + b.input,
        output: a.output + b.output,
        cacheRead: a.cacheRead + b.cacheRead,
        cacheWrite: a.cacheWrite + b.cacheWrite,
        cacheWrite1h: a.cacheWrite1h + b.cacheWrite1h,
        reasoning: a.reasoning + b.reasoning,
    };
}
/** Reasoning is counted already, as output. */
function totalTokens(usage) {
    return inputTokens(usage) + usage.output;
}
/** All that went in, from a cache or not. */
function inputTokens({ input, cacheRead, cacheWrite, cacheWrite1h }) {
    return input + cacheRead + cacheWrite + cacheWrite1h;
}


/***/ }),

/***/ 27406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DevAgentError: () => (/* binding */ DevAgentError),
/* harmony export */   explain: () => (/* binding */ explain),
/* harmony export */   h: () => (/* binding */ exitCodes),
/* harmony export */   toDevAgentError: () => (/* binding */ toDevAgentError)
/* harmony export */ });
/* unused harmony export isMachineLimit */
/** Exit code of the command line for each kind; 0 is merged or done. */
const exitCodes = {
    defect: 1,
    configuration: 2,
    policy: 3,
    budget: 4,
    waiting: 5,
    rejected: 6,
    provider: 7,
    infrastructure: 8,
    cancelled: 130,
};
/** Every error that dev-agent raises on purpose. Anything else that is thrown is a defect. */
class DevAgentError extends Error {
    code;
    kind;
    remedy;
    until;
    table;
    constructor(detail) {
        super(detail.message, { cause: detail.cause });
        this.name = "DevAgentError";
        this.code = detail.code;
        this.kind = detail.kind;
        this.remedy = detail.remedy;
        this.until = detail.until ?? null;
        this.table = detail.table;
    }
    get exitCode() {
        return exitCodes[this.kind];
    }
}
/** Any thrown value as a DevAgentError; failures of disk and machine become infrastructure errors, the rest defects. */
function toDevAgentError(thrown) {
    if (thrown instanceof DevAgentError)
        return thrown;
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    const { code = "", path = "a file", syscall } = error;
    // Node.js says so of a directory that can't be made where everything is read-only.
    const errno = code === "ENOENT" && syscall === "mkdir" ? "EROFS" : code;
    if (errno in diskFaults)
        return new DevAgentError({
            code: "disk",
            kind: "infrastructure",
            message: `${diskFaults[errno]} (${errno}) at ${path}.`,
            remedy: "Make room or fix the permissions, then run `dev-agent resume`.",
            cause: thrown,
        });
    if (errno in machineLimits)
        return machineLimit(errno, thrown);
    return new DevAgentError({
        code: "defect",
        kind: "defect",
        message: `dev-agent itself failed: ${error.message.split("\n")[0]}.`,
        remedy: "Run again with DEV_AGENT_DEBUG=1 for the details and report it.",
        cause: thrown,
    });
}
/** Whether a system call failed for what the machine, or the process, has too little of. */
function isMachineLimit(errno) {
    return errno !== undefined && errno in machineLimits;
}
function machineLimit(errno, cause) {
    return new DevAgentError({
        code: "machine-limit",
        kind: "infrastructure",
        message: `${machineLimits[errno]} (${errno}).`,
        remedy: "Raise the limit (ulimit -n, ulimit -u, memory) or end other programs, then run `dev-agent resume`.",
        cause,
    });
}
const diskFaults = {
    ENOSPC: "No space is left on the disk",
    EDQUOT: "The disk quota is used up",
    EROFS: "The disk is read-only",
    EACCES: "Permission was denied",
    EIO: "The disk failed",
    EFBIG: "A file is larger than is allowed here",
};
const machineLimits = {
    EMFILE: "This process has too many files open",
    ENFILE: "The machine has too many files open",
    EAGAIN: "The machine has no room for another process",
    ENOMEM: "The machine has no memory left",
};
/** One line for people: what happened and what to do. */
function explain(error) {
    const message = /[.?!…]$/.test(error.message) ? error.message : `${error.message}.`;
    return `${message} ${error.remedy}`.trim();
}


/***/ }),

/***/ 26361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BD: () => (/* binding */ formatCost),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   _y: () => (/* binding */ formatTokens),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   rS: () => (/* binding */ formatTests),
/* harmony export */   re: () => (/* binding */ formatForecast),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var _domain_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72981);

/**
 * `$0.31 billed`, `no cost yet`, `$0.50 mixed ($0.31 of it billed)`; a figure never stands without its kind, and an
 * unknown one is never a number.
 */
function formatCost(cost) {
    const { billedUsd, estimatedCalls } = cost;
    const notes = [
        ...(billedUsd === undefined ? [] : [`${dollars(billedUsd)} of it billed`]),
        ...(estimatedCalls === undefined
            ? []
            : [`${count(estimatedCalls, "call")} that broke off at the most it may be`]),
    ];
    return `${figure(cost)}${notes.length === 0 ? "" : ` (${notes.join("; ")})`}`;
}
function figure({ usd, usdKind }) {
    if (usd === null || usdKind === "unknown")
        return "cost unknown";
    if (usd === 0 && usdKind !== "plan")
        return "no cost yet";
    return usdKind === "scripted" ? `${dollars(usd)} (scripted, list price)` : `${dollars(usd)} ${usdKind}`;
}
/** `$0.0042`, `$1.20`. */
function dollars(usd) {
    return `$${usd > 0 && usd < 0.01 ? usd.toFixed(4) : usd.toFixed(2)}`;
}
/** `1,500 tokens (1,200 in: 200 new, 900 from cache, 100 to cache; 300 out, 120 of them reasoning)`. */
function formatTokens(usage) {
    const { input, output, cacheRead, cacheWrite, cacheWrite1h, reasoning } = usage;
    const parts = [
        ...(input > 0 ? [`${grouped(input)} new`] : []),
        ...(cacheRead > 0 ? [`${grouped(cacheRead)} from cache`] : []),
        ...(cacheWrite > 0 ? [`${grouped(cacheWrite)} to cache`] : []),
        ...(cacheWrite1h > 0 ? [`${grouped(cacheWrite1h)} to cache for an hour`] : []),
    ];
    const detail = parts.length === 0 || (parts.length === 1 && input > 0) ? "" : `: ${parts.join(", ")}`;
    const thought = reasoning > 0 ? `, ${grouped(reasoning)} of them reasoning` : "";
    const all = (0,_domain_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .totalTokens */ .RP)(usage);
    return `${grouped(all)} token${all === 1 ? "" : "s"} (${grouped((0,_domain_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .inputTokens */ .T5)(usage))} in${detail}; ${grouped(output)} out${thought})`;
}
/** `about $0.42 billed and 1,200 tokens; the dearest of 2 rounds took $0.60 and 1,500 tokens`. */
function formatForecast({ rounds, usd, usdKind, tokens }) {
    if (tokens === null)
        return "unknown, as no round is finished yet";
    const tell = (money, used) => `${money} and ${grouped(used)} tokens`;
    const kind = usdKind === "scripted" ? "(scripted, list price)" : usdKind;
    const mean = tell(usd === null ? "cost unknown" : `${dollars(usd.mean)} ${kind}`, tokens.mean);
    const worst = tell(usd === null ? "cost unknown" : dollars(usd.worst), tokens.worst);
    return rounds === 1
        ? `about ${mean}, as the first one`
        : `about ${mean}; the dearest of ${rounds} rounds took ${worst}`;
}
/** `1,234,567`, the same on every machine. */
function grouped(amount) {
    return String(Math.round(amount)).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
/** `340 ms`, `4 s`, `4.2 s`, `3m 05s`, `2h 04m`. */
function formatDuration(ms) {
    if (ms <= 0)
        return "0 s";
    if (ms < 1_000)
        return `${Math.ceil(ms)} ms`;
    if (ms < 60_000)
        return `${(Math.floor(ms / 100) / 10).toFixed(1).replace(/\.0$/, "")} s`;
    const seconds = Math.floor(ms / 1_000);
    const two = (value) => String(value).padStart(2, "0");
    if (seconds < 3_600)
        return `${Math.floor(seconds / 60)}m ${two(seconds % 60)}s`;
    return `${Math.floor(seconds / 3_600)}h ${two(Math.floor((seconds % 3_600) / 60))}m`;
}
/** `1 file`, `3 files`. */
function count(amount, noun) {
    return `${amount} ${noun}${amount === 1 ? "" : "s"}`;
}
/** `12 passed, 2 failed`; `null` counts are left out, as nobody knows them. */
function formatTests(tests) {
    const parts = ["passed", "failed", "skipped"]
        .filter((name) => tests[name] !== null && (tests[name] > 0 || name === "passed"))
        .map((name) => `${tests[name]} ${name}`);
    return parts.length === 0 ? "no counts reported" : parts.join(", ");
}


/***/ }),

/***/ 18928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/** A table of cells that are Markdown of one line already, none of them with a bare `|`. Empty without rows. */
function table(columns, rows) {
    if (rows.length === 0)
        return "";
    const line = (cells) => `| ${cells.join(" | ")} |`;
    return [line(columns), line(columns.map(() => "---")), ...rows.map(line)].join("\n");
}


/***/ }),

/***/ 15528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ supervised)
/* harmony export */ });
/** How a session is told from others in which a supervisor decides what comes next. */
const supervised = "react: a supervisor model calls the roles";


/***/ }),

/***/ 83831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony exports readLines, openAppendLog */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _damage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84805);
/* harmony import */ var _durable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40549);





/** Gives each line to `accept`, up to the first that is torn or not accepted. A file that is not there has none. */
function readLines(path, accept) {
    const content = readIfThere(path);
    let bytes = 0;
    for (let end = content.indexOf(10); end !== -1; end = content.indexOf(10, bytes)) {
        const line = content.toString("utf8", bytes, end);
        if (!accept(line))
            break;
        bytes = end + 1;
    }
    return { bytes, rest: content.subarray(bytes) };
}
/** Opens a log for writing after its sound lines. What follows them is cut off; lines that are damaged are kept aside. */
function openAppendLog(path, sound) {
    // Not in append mode, which ignores positions: what a failed write left must be overwritten.
    const fd = attempt(path, () => openSync(path, constants.O_RDWR | constants.O_CREAT, 0o600));
    let bytes = sound.bytes;
    let lost = null;
    const damage = attempt(path, () => setAside(path, sound.rest));
    if (sound.rest.length > 0)
        attempt(path, () => ftruncateSync(fd, bytes));
    if (bytes === 0)
        attempt(path, () => syncDirectory(dirname(path)));
    return {
        path,
        damage,
        get bytes() {
            return bytes;
        },
        append(line, durable) {
            const chunk = Buffer.from(`${line}\n`);
            try {
                // An earlier line never got to the disk: the kernel says so once.
                if (lost !== null)
                    throw lost;
                writeAll(fd, chunk, bytes);
                if (durable === "now")
                    fdatasyncSync(fd);
            }
            catch (error) {
                cutOff(fd, bytes);
                throw diskFault(path, "written", error);
            }
            bytes += chunk.length;
            if (durable === "soon")
                fdatasync(fd, (error) => {
                    // Closed meanwhile: whoever closed it had written all.
                    if (error !== null && error.code !== "EBADF")
                        lost = error;
                });
        },
        close: () => closeSync(fd),
    };
}
function writeAll(fd, chunk, position) {
    let written = 0;
    while (written < chunk.length)
        written += writeSync(fd, chunk, written, chunk.length - written, position + written);
}
function cutOff(fd, length) {
    try {
        ftruncateSync(fd, length);
    }
    catch {
        // The torn line is dropped when the file is read.
    }
}
function readIfThere(path) {
    try {
        return readFileSync(path);
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
    return new DevAgentError({
        code: "disk",
        kind: "infrastructure",
        message: `${path} can't be ${doing}: ${why}.`,
        remedy: "Make room or fix the permissions, then run `dev-agent resume`.",
        cause,
    });
}


/***/ }),

/***/ 84805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony export setAside */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _durable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40549);


/**
 * Keeps bytes of a file that can't be used beside it, where they can be looked at; a line that was never finished holds
 * nothing, and isn't kept. Tells what became of them in one line; null where there are none.
 */
function setAside(path, bytes) {
    if (bytes.length === 0)
        return null;
    if (!bytes.includes(10))
        return `The last ${bytes.length} bytes of ${path} were torn and are dropped.`;
    const aside = freePath(path);
    replaceFile(aside, bytes);
    return `${bytes.length} bytes of ${path} are damaged; what is sound before them is used, and they are kept in ${aside}.`;
}
function freePath(path) {
    for (let number = 1;; number += 1) {
        const aside = `${path}.damaged-${number}`;
        if (!existsSync(aside))
            return aside;
    }
}


/***/ }),

/***/ 40549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony exports syncDirectory, replaceFile, makeDirectory */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Waits until the disk has what a directory lists: a new file whose entry isn't there is lost with the power. */
function syncDirectory(directory) {
    const fd = openSync(directory, "r");
    try {
        fsyncSync(fd);
    }
    catch (error) {
        // Some file systems can't, and need not.
        if (!["EINVAL", "ENOTSUP", "EPERM"].includes(error.code ?? ""))
            throw error;
    }
    finally {
        closeSync(fd);
    }
}
/** Puts a file in place whole, and on the disk, or not at all. */
function replaceFile(path, content) {
    const draft = join(dirname(path), `.${basename(path)}`);
    writeFileSync(draft, content, { mode: 0o600, flush: true });
    renameSync(draft, path);
    syncDirectory(dirname(path));
}
/** Makes a directory and those above it, on the disk too. @throws EEXIST where it is there, unlike those above it. */
function makeDirectory(directory) {
    const above = dirname(directory);
    const first = mkdirSync(above, { recursive: true });
    mkdirSync(directory);
    for (let made = above; first !== undefined; made = dirname(made)) {
        syncDirectory(dirname(made));
        if (made === first)
            break;
    }
    syncDirectory(above);
}


/***/ }),

/***/ 15191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony exports formatVersion, frame, unframe */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _migrations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68285);



/** Version of the format that is written; a file with a higher one is left alone. */
const formatVersion = 2;
/** A record's JSON as a line that shows whether it is whole. */
function frame(text) {
    const sha256 = hash(formatVersion, text);
    return `{"v":${formatVersion},"bytes":${Buffer.byteLength(text)},"sha256":"${sha256}","record":${text}}`;
}
const framed = /^\{"v":(\d+),"bytes":(\d+),"sha256":"([0-9a-f]{64})","record":/;
/**
 * The record of a line, as the newest version has it; undefined where its length or hash don't fit.
 * @throws DevAgentError `journal-version` for a line of a newer version.
 */
function unframe(line, path) {
    const head = framed.exec(line);
    if (head === null || !line.endsWith("}"))
        return undefined;
    const version = Number(head[1]);
    const text = line.slice(head[0].length, -1);
    if (Buffer.byteLength(text) !== Number(head[2]) || hash(version, text) !== head[3])
        return undefined;
    if (version > formatVersion)
        throw unknownVersion(path, version);
    return migrate(JSON.parse(text), version);
}
/** From version 2 on the version is hashed with the text: a byte of it that flips is no newer format. */
function hash(version, text) {
    const hashed = createHash("sha256");
    return (version === 1 ? hashed : hashed.update(`${version}\n`)).update(text).digest("hex");
}
function unknownVersion(path, found) {
    return new DevAgentError({
        code: "journal-version",
        kind: "configuration",
        message: `${path} has format ${found}; this dev-agent knows formats up to ${formatVersion}.`,
        remedy: "Resume the session with the dev-agent that began it, or a newer one.",
    });
}


/***/ }),

/***/ 64749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony exports openJournal, readJournal */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _append_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83831);
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15191);
/* harmony import */ var _scrubbed_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77337);




/**
 * Opens a journal for writing. A torn tail is cut off, and what is damaged or follows damage is kept aside, with a
 * warning; a newer format is refused.
 * @param secrets Replaces what must not be stored.
 */
function openJournal(path, warn, secrets) {
    const { records, sound } = soundRecords(path);
    const log = openAppendLog(path, sound);
    if (log.damage !== null)
        warn(log.damage);
    const journal = {
        get bytes() {
            return log.bytes;
        },
        append: (record, durable = false) => log.append(frame(scrubbedLine(record, secrets).line), durable ? "now" : undefined),
        close: () => log.close(),
    };
    return { journal, records };
}
/** The records of a journal that nobody is writing; refused (`handover-damaged`) when it isn't sound to its end. */
function readJournal(path) {
    const { records, sound } = soundRecords(path);
    if (sound.rest.length === 0)
        return records;
    throw new DevAgentError({
        code: "handover-damaged",
        kind: "policy",
        message: `The last ${sound.rest.length} bytes of the session's journal are damaged.`,
        remedy: "Nothing is done with it. Run the job before this one again.",
    });
}
function soundRecords(path) {
    const records = [];
    const sound = readLines(path, (line) => {
        const record = unframe(line, path);
        if (record !== undefined)
            records.push(record);
        return record !== undefined;
    });
    return { records, sound };
}


/***/ }),

/***/ 68285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony export migrate */
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88986);
/* harmony import */ var _domain_usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72981);


/** From each version of the session's files to the next one. Pure: a file is only ever appended to. */
const migrations = [fromFirst];
/** A record of any known version as the newest one has it. */
function migrate(record, version) {
    return migrations.slice(version - 1).reduce((older, next) => next(older), record);
}
/** In version 1 a line of the ledger was a bare call, of which less may have been counted apart. */
function fromFirst(record) {
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(record) || typeof record.kind === "string")
        return record;
    return {
        kind: "call",
        call: { ...record, usage: { ..._domain_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .noUsage */ .tk, ...record.usage } },
    };
}


/***/ }),

/***/ 77337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony export scrubbedLine */
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88986);

/** A value as one line of JSON, without what must not be stored; whatever is replaced, the line stays JSON. */
function scrubbedLine(value, secrets) {
    const line = JSON.stringify(value);
    if (secrets === undefined || secrets.scrub(line) === line)
        return { line, value };
    const clean = cleanTexts(JSON.parse(line), secrets);
    return { line: JSON.stringify(clean), value: clean };
}
/** All texts together: a secret may be spread over several of them. */
function cleanTexts(value, secrets) {
    const texts = [];
    mapTexts(value, (text) => {
        texts.push(text);
        return text;
    });
    const clean = secrets.scrubAll(texts).values();
    return mapTexts(value, (text) => clean.next().value ?? text);
}


/***/ }),

/***/ 33477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable)
/* harmony export */ });
/* unused harmony exports stateRecord, stateRecords, isStateRecord */
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88986);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);


function stateRecord(job, state) {
    return { kind: "state", job, state };
}
/** All of a journal's, oldest first. */
function stateRecords(records) {
    return records.filter(isStateRecord);
}
/** Throws for a record that calls itself a state and is none. */
function isStateRecord(record) {
    if (record.kind !== "state")
        return false;
    const { job, state } = record;
    if (typeof job === "string" && isObject(state) && isObject(state.session))
        return true;
    throw unreadable("a record of kind state holds no state");
}
function unreadable(why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.DevAgentError({
        code: "journal-unreadable",
        kind: "policy",
        message: `The session's journal can't be used: ${why}.`,
        remedy: "Start the goal again; report this if nobody changed the artifact.",
    });
}


/***/ })

};
