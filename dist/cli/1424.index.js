export const id = 1424;
export const ids = [1424];
export const modules = {

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

/***/ 16019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ jsonLine)
/* harmony export */ });
/* harmony import */ var _hidden_classes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84939);
/* harmony import */ var _text_writer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32941);


const hash = 0x23;
/**
 * A value as one line of JSON that can be printed anywhere and reads back unchanged: what JSON leaves as it is, and a
 * terminal, a viewer or a CI system would act on, stands there as `\uXXXX`.
 */
function jsonLine(value) {
    const line = JSON.stringify(value);
    let writer;
    let done = 0;
    const escapeUnits = (at, units) => {
        writer ??= new _text_writer_js__WEBPACK_IMPORTED_MODULE_1__/* .TextWriter */ .r(line.length + (line.length >> 2));
        writer.copy(line, done, at);
        for (let unit = at; unit < at + units; unit += 1)
            writer.copy(`\\u${line.charCodeAt(unit).toString(16).padStart(4, "0")}`, 0, 6);
        done = at + units;
    };
    for (let at = 0; at < line.length; at += 1) {
        const unit = line.charCodeAt(at);
        const kind = _hidden_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .unitKinds */ .Aw[unit] ?? _hidden_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj;
        if (kind === _hidden_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .half */ .MX) {
            if ((0,_hidden_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .astralKind */ .au)(line.codePointAt(at) ?? 0) !== _hidden_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)
                escapeUnits(at, 2);
            at += 1;
        }
        else if (kind !== _hidden_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)
            escapeUnits(at, 1);
        // Runners take `##[name]` as a command wherever it stands in a line.
        else if (unit === hash && line.charCodeAt(at - 1) === hash)
            escapeUnits(at, 1);
    }
    if (writer === undefined)
        return line;
    writer.copy(line, done, line.length);
    return writer.toString();
}


/***/ }),

/***/ 84427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ eachHidden),
  $: () => (/* binding */ neutralise)
});

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


/***/ })

};
