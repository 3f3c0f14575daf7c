export const id = 4230;
export const ids = [4230];
export const modules = {

/***/ 68290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ firstFree),
/* harmony export */   Ob: () => (/* binding */ sessionId),
/* harmony export */   Sd: () => (/* binding */ isSessionId),
/* harmony export */   W0: () => (/* binding */ branchOf)
/* harmony export */ });
/* unused harmony export slug */
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


/***/ }),

/***/ 91302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ sumCalls),
/* harmony export */   A7: () => (/* binding */ addCall),
/* harmony export */   ho: () => (/* binding */ costOf),
/* harmony export */   mv: () => (/* binding */ spendBy),
/* harmony export */   yV: () => (/* binding */ noSpend)
/* harmony export */ });
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72981);

const noSpend = { calls: 0, usage: _usage_js__WEBPACK_IMPORTED_MODULE_0__/* .noUsage */ .tk, usd: 0, usdKind: "billed" };
function addCall(spend, call) {
    const usd = spend.usd === null || call.usd === null ? null : spend.usd + call.usd;
    const usdKind = usd === null ? "unknown" : kindOf(spend, call);
    const billed = billedOf(spend) + (call.usdKind === "billed" ? (call.usd ?? 0) : 0);
    const untold = billed > 0 && (usdKind === "mixed" || usdKind === "unknown");
    const estimated = (spend.estimatedCalls ?? 0) + (call.estimated === true ? 1 : 0);
    return {
        calls: spend.calls + 1,
        usage: (0,_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .addUsage */ .vk)(spend.usage, call.usage),
        usd,
        usdKind,
        ...(untold ? { billedUsd: billed } : {}),
        ...(estimated > 0 ? { estimatedCalls: estimated } : {}),
    };
}
function sumCalls(calls) {
    return calls.reduce(addCall, noSpend);
}
/** Sums of calls by what they have in common, e.g. their role, in the order in which it first came up. */
function spendBy(calls, key) {
    const sums = new Map();
    for (const call of calls)
        sums.set(key(call), addCall(sums.get(key(call)) ?? noSpend, call));
    return sums;
}
/** The cost alone. */
function costOf({ usd, usdKind, billedUsd, estimatedCalls }) {
    return {
        usd,
        usdKind,
        ...(billedUsd === undefined ? {} : { billedUsd }),
        ...(estimatedCalls === undefined ? {} : { estimatedCalls }),
    };
}
function kindOf(spend, call) {
    return spend.calls === 0 || spend.usdKind === call.usdKind ? call.usdKind : "mixed";
}
function billedOf({ usd, usdKind, billedUsd }) {
    return billedUsd ?? (usdKind === "billed" ? (usd ?? 0) : 0);
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

/***/ 43980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ findHidden),
/* harmony export */   Y: () => (/* binding */ describeHidden)
/* harmony export */ });
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84427);

/** What is hidden in a text, each class once in order of first appearance; never the characters themselves. */
function findHidden(text) {
    const found = new Map();
    (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .eachHidden */ .E)(text, (name, at, characters) => {
        const known = found.get(name);
        if (known === undefined)
            found.set(name, { at, characters });
        else
            known.characters += characters;
    });
    return [...found].map(([name, { at, characters }]) => {
        const before = text.slice(0, at).split("\n");
        return { class: name, characters, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    });
}
/** One line on what is hidden there, e.g. `tag characters (5, from line 1, column 3)`. */
function describeHidden(hidden) {
    return hidden
        .map((one) => `${one.class} (${one.characters}, from line ${one.line}, column ${one.column})`)
        .join(", ");
}


/***/ }),

/***/ 73137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ hideTokens)
/* harmony export */ });
const tokens = /(?:\b|(?<=_))(?:sk-(?:ant|proj|svcacct|admin|or)-|[rs]k_live_|gh[opsur]_|github_pat_|glpat-|pypi-|xox[a-z]-|hf_|gsk_|xai-|AKIA|ASIA|AIza|shp(?:at|ca|pa|ss)_|do[opr]_v1_|dckr_(?:pat|oat)_|tskey-|SG\.)[\w.-]{12,}|\bnpm_[A-Za-z0-9]{20,}/g;
const keyBlocks = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[^-]*(?:-----END [A-Z ]{0,40}-----)?/g;
/** Replaces tokens of well-known shapes, wherever somebody else's words are told. */
function hideTokens(text) {
    return text.replace(tokens, "[secret]").replace(keyBlocks, "[secret]");
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

/***/ 83831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines),
/* harmony export */   h: () => (/* binding */ openAppendLog)
/* harmony export */ });
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
    const fd = attempt(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDWR | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT, 0o600));
    let bytes = sound.bytes;
    let lost = null;
    const damage = attempt(path, () => (0,_damage_js__WEBPACK_IMPORTED_MODULE_3__/* .setAside */ .F)(path, sound.rest));
    if (sound.rest.length > 0)
        attempt(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.ftruncateSync)(fd, bytes));
    if (bytes === 0)
        attempt(path, () => (0,_durable_js__WEBPACK_IMPORTED_MODULE_4__/* .syncDirectory */ .zR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)));
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
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fdatasyncSync)(fd);
            }
            catch (error) {
                cutOff(fd, bytes);
                throw diskFault(path, "written", error);
            }
            bytes += chunk.length;
            if (durable === "soon")
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fdatasync)(fd, (error) => {
                    // Closed meanwhile: whoever closed it had written all.
                    if (error !== null && error.code !== "EBADF")
                        lost = error;
                });
        },
        close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd),
    };
}
function writeAll(fd, chunk, position) {
    let written = 0;
    while (written < chunk.length)
        written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(fd, chunk, written, chunk.length - written, position + written);
}
function cutOff(fd, length) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.ftruncateSync)(fd, length);
    }
    catch {
        // The torn line is dropped when the file is read.
    }
}
function readIfThere(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DevAgentError */ .NA({
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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ setAside)
/* harmony export */ });
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
    (0,_durable_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceFile */ .fR)(aside, bytes);
    return `${bytes.length} bytes of ${path} are damaged; what is sound before them is used, and they are kept in ${aside}.`;
}
function freePath(path) {
    for (let number = 1;; number += 1) {
        const aside = `${path}.damaged-${number}`;
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(aside))
            return aside;
    }
}


/***/ }),

/***/ 40549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oh: () => (/* binding */ makeDirectory),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   zR: () => (/* binding */ syncDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Waits until the disk has what a directory lists: a new file whose entry isn't there is lost with the power. */
function syncDirectory(directory) {
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(directory, "r");
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(fd);
    }
    catch (error) {
        // Some file systems can't, and need not.
        if (!["EINVAL", "ENOTSUP", "EPERM"].includes(error.code ?? ""))
            throw error;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
/** Puts a file in place whole, and on the disk, or not at all. */
function replaceFile(path, content) {
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(draft, content, { mode: 0o600, flush: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, path);
    syncDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
}
/** Makes a directory and those above it, on the disk too. @throws EEXIST where it is there, unlike those above it. */
function makeDirectory(directory) {
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory);
    const first = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(above, { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory);
    for (let made = above; first !== undefined; made = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(made)) {
        syncDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(made));
        if (made === first)
            break;
    }
    syncDirectory(above);
}


/***/ }),

/***/ 87623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ openEventsLog),
  w: () => (/* binding */ readEvents)
});

// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(88986);
// EXTERNAL MODULE: ./build/src/domain/text/hide-tokens.js
var hide_tokens = __webpack_require__(73137);
// EXTERNAL MODULE: ./build/src/domain/text/json-line.js
var json_line = __webpack_require__(16019);
// EXTERNAL MODULE: ./build/src/domain/text/hidden-text.js
var hidden_text = __webpack_require__(43980);
;// CONCATENATED MODULE: ./build/src/session/hidden-notices.js


/**
 * Finds what a person is to be told of hidden text in events: one line, or null. A class is told once per field of a type
 * of event, or whoever writes much of it would drown a log.
 */
function createHiddenNotices() {
    const told = new Set();
    return ({ type, data }) => {
        // A notice is dev-agent's own words, and may be what this led to. Nothing comes after the end, and what its reason repeats
        // was told where it came in.
        if (type === "notice" || type === "run.finished")
            return null;
        const found = [];
        for (const [field, text] of textsIn(data, "")) {
            const hidden = (0,hidden_text/* findHidden */.C)(text).filter((one) => !told.has(`${type} ${field} ${one.class}`));
            for (const one of hidden)
                told.add(`${type} ${field} ${one.class}`);
            if (hidden.length > 0)
                found.push(`${field} has ${(0,hidden_text/* describeHidden */.Y)(hidden)}`);
        }
        return found.length === 0 ? null : `Hidden text in ${type}: ${found.join("; ")}.`;
    };
}
/** Every text of a value with the name of its field; the names are dev-agent's own, but for those of a record. */
function* textsIn(value, field) {
    if (typeof value === "string")
        yield [field, value];
    else if (Array.isArray(value))
        for (const item of value)
            yield* textsIn(item, field);
    else if ((0,json/* isObject */.Gv)(value))
        for (const [name, item] of Object.entries(value))
            yield* textsIn(item, field === "" ? name : field);
}

// EXTERNAL MODULE: ./build/src/session/json-lines.js
var json_lines = __webpack_require__(55132);
// EXTERNAL MODULE: ./build/src/session/scrubbed-line.js
var scrubbed_line = __webpack_require__(77337);
;// CONCATENATED MODULE: ./build/src/session/events-log.js






/** What people were asked and said, and how it ended, outlives the loss of power. */
const lasting = new Set(["approval.requested", "approval.resolved", "run.finished"]);
/** Continues the numbering of the events that are there, up to the first that isn't sound. */
function openEventsLog({ path, runId, clock, views, secrets }) {
    const { values: earlier, log } = (0,json_lines/* openJsonLines */.q)(path, isNext);
    const hiddenIn = createHiddenNotices();
    let seq = earlier.length;
    const events = {
        earlier,
        damage: log.damage,
        emit(type, data) {
            const happened = { v: 1, runId, seq: seq + 1, ts: clock.now().toISOString(), type, data };
            // What a model does is told in its own words, and a secret that it makes up or finds is known to nobody here.
            const event = (0,json/* mapTexts */.zO)((0,scrubbed_line/* scrubbedLine */.t)(happened, secrets).value, hide_tokens/* hideTokens */.v);
            log.append((0,json_line/* jsonLine */.r)(event), lasting.has(type) ? "now" : undefined);
            seq += 1;
            for (const view of views)
                view.show(event);
            const hidden = hiddenIn(event);
            if (hidden !== null)
                events.emit("notice", { level: "warning", text: hidden });
        },
        close: () => log.close(),
    };
    return events;
}
/** The events of a session that another process may be writing. */
function readEvents(path) {
    return (0,json_lines/* readJsonLines */.s)(path, isNext).values;
}
function isNext(value, before) {
    return typeof value === "object" && value?.seq === before.length + 1;
}


/***/ }),

/***/ 55132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ openJsonLines),
/* harmony export */   s: () => (/* binding */ readJsonLines)
/* harmony export */ });
/* harmony import */ var _append_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83831);

/** The JSON values of a file, one a line, up to the first line that is torn or that `accept` refuses. */
function readJsonLines(path, accept = () => true) {
    const values = [];
    const sound = (0,_append_log_js__WEBPACK_IMPORTED_MODULE_0__/* .readLines */ .S)(path, (line) => {
        const parsed = parse(line);
        if (parsed === undefined || !accept(parsed.value, values))
            return false;
        values.push(parsed.value);
        return true;
    });
    return { values, sound };
}
/** The same for a file that is then appended to: what isn't sound is cut off. */
function openJsonLines(path, accept) {
    const { values, sound } = readJsonLines(path, accept);
    return { values, log: (0,_append_log_js__WEBPACK_IMPORTED_MODULE_0__/* .openAppendLog */ .h)(path, sound) };
}
function parse(line) {
    try {
        return { value: JSON.parse(line) };
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 65623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EL: () => (/* binding */ sessionGone),
/* harmony export */   IB: () => (/* binding */ noHardLinks),
/* harmony export */   Ko: () => (/* binding */ wayPast),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   fT: () => (/* binding */ sessionLocked)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);


/** `Process 4 on buildhost`. */
function nameOf({ owner, standing }) {
    const { pid, host } = owner;
    if (standing !== "unseen")
        return `Process ${pid}`;
    return host === (0,node_os__WEBPACK_IMPORTED_MODULE_0__.hostname)()
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
function sessionLocked(session, holder) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DevAgentError */ .NA({
        code: "session-locked",
        kind: "policy",
        message: `${nameOf(holder)} is at work on the session ${session}.`,
        remedy: wayPast(holder),
    });
}
function unreadable(path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DevAgentError */ .NA({
        code: "lock-unreadable",
        kind: "policy",
        message: `${path} can't be read as a lock, so it isn't known who is at work.`,
        remedy: "If no dev-agent is, delete that file and try again.",
    });
}
function sessionGone(session) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DevAgentError */ .NA({
        code: "unknown-session",
        kind: "configuration",
        message: `The session ${session} was deleted meanwhile.`,
        remedy: "`dev-agent status` lists those that are there.",
    });
}
function noHardLinks(session, { directory, cause }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DevAgentError */ .NA({
        code: "lock-unsupported",
        kind: "infrastructure",
        message: `The file system of ${directory} has no hard links, so the session ${session} can't be locked.`,
        remedy: "Put the repository on another file system.",
        cause,
    });
}


/***/ }),

/***/ 48804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IZ: () => (/* binding */ acquireLock),
  ms: () => (/* binding */ lockHolder),
  bh: () => (/* binding */ tryLock)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/session/lock-errors.js
var lock_errors = __webpack_require__(65623);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/process/left-processes.js + 1 modules
var left_processes = __webpack_require__(5183);
;// CONCATENATED MODULE: ./build/src/session/lock-owner.js




/** Whether who holds a lock is still there. No clock is asked, so none that jumps changes the answer. */
function judgeOwner(owner, here, look) {
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
function thisOwner(session) {
    const startedAt = lookAtProcess(process.pid)?.startedAt ?? null;
    return { session, pid: process.pid, startedAt, mark: left_processes/* processMark */.tz, ...thisPlace() };
}
function thisPlace() {
    const id = read("/etc/machine-id");
    const machine = id === null ? null : (0,external_node_crypto_.createHash)("sha256").update(`dev-agent ${id}`).digest("hex").slice(0, 16);
    const spaces = ["pid", "time"].map((kind) => linkOf(`/proc/self/ns/${kind}`));
    const namespaces = spaces.includes(null) ? (spaces[0] ?? null) : spaces.join(" ");
    return { host: (0,external_node_os_.hostname)(), machine, boot: read("/proc/sys/kernel/random/boot_id"), namespaces };
}
/** Null where there is no such process. */
function lookAtProcess(pid) {
    const stat = read(`/proc/${pid}/stat`);
    if (stat === null)
        return exists(pid) ? { startedAt: null, state: "running" } : null;
    // The second field may hold spaces and parentheses; the third is the state, the 22nd the start.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return { startedAt: fields[19] ?? null, state: stateOf(fields[0]) };
}
function stateOf(letter) {
    if (letter === "Z" || letter === "X")
        return "zombie";
    return letter === "T" || letter === "t" ? "stopped" : "running";
}
function exists(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === "EPERM";
    }
}
/** An owner as it was written; null where this is none. Earlier versions wrote less. */
function parseOwner(text) {
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
function read(path) {
    try {
        const text = (0,external_node_fs_.readFileSync)(path, "utf8").trim();
        return text === "" ? null : text;
    }
    catch {
        return null;
    }
}
function linkOf(path) {
    try {
        return (0,external_node_fs_.readlinkSync)(path);
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
    throw (0,lock_errors/* sessionLocked */.fT)(session, attempt);
}
/**
 * Takes a directory's lock, or says who has it. Locks are files `lock-1`, `lock-2` … of which the highest counts and is
 * never deleted, only emptied: two processes that find it stale both try to create the same next one, and one fails.
 */
function tryLock(directory, session) {
    const text = JSON.stringify({ ...thisOwner(session), lock: (0,external_node_crypto_.randomUUID)() });
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
            (0,external_node_fs_.rmSync)(lockPath(directory, mine), { force: true });
            continue;
        }
        for (const number of now)
            if (number < mine)
                (0,external_node_fs_.rmSync)(lockPath(directory, number), { force: true });
        removeDrafts(directory);
        return { killed: found?.owner ?? null, release: () => empty(lockPath(directory, mine), text) };
    }
}
/** The process that holds a session, if any; null also where the lock can't be read. */
function lockHolder(directory) {
    try {
        const found = lookAtLock(directory, highest(lockNumbers(directory, "")));
        return found !== null && isHolder(found) ? found.owner : null;
    }
    catch (error) {
        if (error instanceof errors/* DevAgentError */.NA)
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
        throw (0,lock_errors/* unreadable */.O$)(path);
    return { owner, standing: judgeOwner(owner, thisPlace(), lookAtProcess), path };
}
/** Appears whole or not at all, also after a loss of power; false where another process was first. */
function create(directory, { number, text, session }) {
    const draft = (0,external_node_path_.join)(directory, `.lock-${(0,external_node_crypto_.randomUUID)()}`);
    try {
        writeDurably(draft, text);
        (0,external_node_fs_.linkSync)(draft, lockPath(directory, number));
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
            throw (0,lock_errors/* noHardLinks */.IB)(session, { directory, cause: error });
        throw error;
    }
    finally {
        (0,external_node_fs_.rmSync)(draft, { force: true });
    }
}
function writeDurably(path, text) {
    const fd = (0,external_node_fs_.openSync)(path, "wx", 0o600);
    try {
        (0,external_node_fs_.writeFileSync)(fd, text);
        (0,external_node_fs_.fsyncSync)(fd);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
/** Of processes that were killed while they wrote; whoever lives writes its own anew. */
function removeDrafts(directory) {
    for (const name of (0,external_node_fs_.readdirSync)(directory))
        if (name.startsWith(".lock-"))
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(directory, name), { force: true });
}
/** Where the directory or the lock was deleted meanwhile there is nothing to let go, and another's is left alone. */
function empty(path, text) {
    if (readIfThere(path) !== text)
        return;
    try {
        (0,external_node_fs_.truncateSync)(path);
    }
    catch (error) {
        if (error.code !== "ENOENT")
            throw error;
    }
}
function readIfThere(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, "utf8");
    }
    catch (error) {
        if (error.code === "ENOENT")
            return null;
        throw error;
    }
}
function lockNumbers(directory, session) {
    try {
        return (0,external_node_fs_.readdirSync)(directory).flatMap((name) => {
            const match = /^lock-([1-9]\d{0,14})$/.exec(name);
            return match === null ? [] : [Number(match[1])];
        });
    }
    catch (error) {
        if (error.code === "ENOENT")
            throw (0,lock_errors/* sessionGone */.EL)(session);
        throw error;
    }
}
const highest = (numbers) => Math.max(0, ...numbers);
const lockPath = (directory, number) => (0,external_node_path_.join)(directory, `lock-${number}`);


/***/ }),

/***/ 96726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ newSession),
/* harmony export */   a: () => (/* binding */ reduceEvents)
/* harmony export */ });
/* harmony import */ var _domain_role_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23452);

const nothingKnown = { checks: {}, tests: null, findings: 0, review: null, risk: null };
/** A session before its first event. */
const newSession = {
    ...nothingKnown,
    status: "new",
    goal: "",
    branch: "",
    baseBranch: "",
    limits: null,
    mode: "pipeline",
    phase: "",
    round: 0,
    spec: null,
    diff: null,
    cost: null,
    gate: null,
    answer: null,
    mergeSha: null,
    refusedHosts: [],
    reason: "",
    startedAt: "",
    updatedAt: "",
    workedMs: 0,
    roleMs: {},
    seq: 0,
};
function reduceEvents(events) {
    let view = newSession;
    for (const event of events)
        view = reduceEvent(view, event);
    return view;
}
/** The view after one more event. Pure; an event of a type it doesn't know changes only number and time. */
function reduceEvent(view, event) {
    const isNewProcess = event.type === "run.started" || event.type === "run.resumed";
    // Between two jobs a session waits for a machine.
    const between = event.type !== "run.finished" && view.status !== "running" && view.status !== "waiting";
    const idle = isNewProcess || between || view.gate !== null || view.updatedAt === "";
    const passed = idle ? 0 : Math.max(0, Date.parse(event.ts) - Date.parse(view.updatedAt));
    return {
        ...view,
        ...changeOf(view, event),
        seq: event.seq,
        updatedAt: event.ts,
        startedAt: view.startedAt === "" ? event.ts : view.startedAt,
        workedMs: view.workedMs + passed,
        roleMs: passed > 0 ? withWork(view, passed) : view.roleMs,
    };
}
/** Time goes to the role whose phase began last, until another one begins. */
function withWork({ phase, roleMs }, passed) {
    return (0,_domain_role_js__WEBPACK_IMPORTED_MODULE_0__/* .isModelRole */ .i)(phase) ? { ...roleMs, [phase]: (roleMs[phase] ?? 0) + passed } : roleMs;
}
function changeOf(view, event) {
    switch (event.type) {
        case "run.started": {
            const { goal, branch, baseBranch, limits, workflow: mode = "pipeline" } = event.data;
            return { status: "running", goal, branch, baseBranch, limits, mode };
        }
        case "run.resumed":
            return { status: "running", round: event.data.round, reason: "" };
        case "phase.started": {
            const { phase, attempt } = event.data;
            return { status: "running", phase, round: phase === "coder" ? attempt : view.round, gate: null };
        }
        case "network.refused":
            return { refusedHosts: [...new Set([...view.refusedHosts, ...event.data.hosts])] };
        case "spec.written":
            return { spec: event.data };
        case "diff.updated":
            return { ...nothingKnown, diff: event.data };
        case "check.finished":
            return { checks: { ...view.checks, [event.data.check]: event.data.status } };
        case "test.finished":
            return { tests: event.data };
        case "finding.added":
            return { findings: view.findings + 1 };
        case "review.finished":
            return { review: event.data };
        case "risk.scored":
            return { risk: { score: event.data.score, level: event.data.level } };
        case "cost.updated":
            return { cost: event.data };
        case "approval.requested":
            return { status: "waiting", gate: event.data };
        case "approval.resolved":
            return { status: "running", gate: null, answer: { ...event.data, at: event.ts } };
        case "run.finished": {
            const { outcome, mergeSha, reason } = event.data;
            // A question that is open when a process ends stays open, whatever ended it.
            return { status: outcome, mergeSha, reason };
        }
        default:
            return {};
    }
}


/***/ }),

/***/ 77337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ scrubbedLine)
/* harmony export */ });
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
    (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .mapTexts */ .zO)(value, (text) => {
        texts.push(text);
        return text;
    });
    const clean = secrets.scrubAll(texts).values();
    return (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .mapTexts */ .zO)(value, (text) => clean.next().value ?? text);
}


/***/ }),

/***/ 49267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ listSessions),
/* harmony export */   JZ: () => (/* binding */ sessionsDirectory),
/* harmony export */   PW: () => (/* binding */ emptySessions),
/* harmony export */   YG: () => (/* binding */ summaryOf),
/* harmony export */   dG: () => (/* binding */ damagedSessions),
/* harmony export */   fA: () => (/* binding */ openSession),
/* harmony export */   jw: () => (/* binding */ createSession)
/* harmony export */ });
/* unused harmony export writeRecord */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_branch_name_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(68290);
/* harmony import */ var _domain_candidate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79643);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88986);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);
/* harmony import */ var _durable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40549);
/* harmony import */ var _events_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87623);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48804);
/* harmony import */ var _reduce_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96726);










/** The folder of all sessions of a repository. */
function sessionsDirectory(gitCommonDirectory) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitCommonDirectory, "dev-agent", "sessions");
}
/**
 * Makes the folder of a new session; null where the id is taken.
 * @param lock Called with the folder before anybody can find the session in it.
 */
function createSession(sessions, record, lock) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(sessions, record.id);
    try {
        (0,_durable_js__WEBPACK_IMPORTED_MODULE_4__/* .makeDirectory */ .Oh)(directory);
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
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(directory, { recursive: true, force: true });
        throw error;
    }
}
/** Writes anew what a session is played with. */
function writeRecord(sessions, record) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(sessions, record.id);
    (0,_durable_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFile */ .fR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "session.json"), `${JSON.stringify(record, null, 2)}\n`);
    return folderOf(sessions, record);
}
/**
 * A session by its id, or the newest one. An unknown id is a configuration error that lists what there is.
 * @throws DevAgentError `session-damaged` where its record can't be read.
 */
function openSession(sessions, id) {
    const records = readRecords(sessions);
    if (id !== undefined && damagedSessions(sessions).includes(id))
        throw damagedSession((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(sessions, id));
    const record = id === undefined ? records[0] : records.find((known) => known.id === id);
    if (record !== undefined)
        return folderOf(sessions, record);
    throw unknownSession(id, records);
}
/** All sessions, newest first, with what their events say. */
function listSessions(sessions) {
    return readRecords(sessions).map((record) => summaryOf(folderOf(sessions, record)));
}
/** One session, with what its events say. */
function summaryOf(folder) {
    const view = (0,_reduce_js__WEBPACK_IMPORTED_MODULE_7__/* .reduceEvents */ .a)((0,_events_log_js__WEBPACK_IMPORTED_MODULE_5__/* .readEvents */ .w)(folder.events));
    return { folder, record: folder.record, view, pid: (0,_lock_js__WEBPACK_IMPORTED_MODULE_6__/* .lockHolder */ .ms)(folder.directory)?.pid ?? null };
}
/** Ids of sessions that have a record which can't be read. */
function damagedSessions(sessions) {
    return namesIn(sessions).filter((name) => readRecord(sessions, name) === "damaged");
}
/** Ids of folders without a record: their creation was cut off, or goes on right now. They hold nothing. */
function emptySessions(sessions) {
    return namesIn(sessions).filter((name) => readRecord(sessions, name) === "none");
}
function folderOf(sessions, record) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(sessions, record.id);
    return {
        directory,
        record,
        journal: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "journal.ndjson"),
        events: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "events.ndjson"),
        ledger: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "ledger.ndjson"),
        transcripts: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "transcripts"),
    };
}
function readRecords(sessions) {
    const records = namesIn(sessions).flatMap((name) => {
        const record = readRecord(sessions, name);
        return typeof record === "string" ? [] : [record];
    });
    return records.sort((a, b) => (b.createdAt + b.id).localeCompare(a.createdAt + a.id));
}
/** A record is put in place whole: one that can't be read was damaged later, and so was a session that has lost it. */
function readRecord(sessions, id) {
    try {
        const record = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(sessions, id, "session.json"), "utf8"));
        return isRecord(record) && record.id === id ? record : "damaged";
    }
    catch (error) {
        const isMissing = error.code === "ENOENT";
        return isMissing && holdsNothing((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(sessions, id)) ? "none" : "damaged";
    }
}
/** Whether there is nothing but locks and the drafts of what is put in place whole. */
function holdsNothing(directory) {
    return entriesIn(directory).every(({ name }) => name === ".session.json" || /^\.?lock-/.test(name));
}
function isRecord(value) {
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) || value.version !== 1 || !(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value.options))
        return false;
    const texts = [value.id, value.goal, value.createdAt, value.baseBranch];
    return texts.every((text) => typeof text === "string") && (0,_domain_candidate_js__WEBPACK_IMPORTED_MODULE_8__/* .isSha */ .H)(value.baseSha);
}
function namesIn(sessions) {
    const directories = entriesIn(sessions).filter((entry) => entry.isDirectory());
    return directories.map(({ name }) => name).filter(_domain_branch_name_js__WEBPACK_IMPORTED_MODULE_9__/* .isSessionId */ .Sd);
}
/** None where it isn't there, or goes away meanwhile. */
function entriesIn(directory) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory, { withFileTypes: true });
    }
    catch (error) {
        if (error.code === "ENOENT")
            return [];
        throw error;
    }
}
function damagedSession(directory) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DevAgentError */ .NA({
        code: "session-damaged",
        kind: "infrastructure",
        message: `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "session.json")} is no session's record.`,
        remedy: "A newer dev-agent wrote it, or it is damaged: put it back from a backup, or delete the session with `dev-agent sessions prune --force ID`. Its other files are as they were.",
    });
}
function unknownSession(id, records) {
    const known = records.slice(0, 10).map((record) => record.id);
    const some = known.length === 0 ? "There is none yet" : `There are: ${known.join(", ")}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DevAgentError */ .NA({
        code: "unknown-session",
        kind: "configuration",
        message: id === undefined ? "This repository has no session." : `There is no session "${id}".`,
        remedy: `${some}; \`dev-agent run --goal …\` starts one.`,
    });
}


/***/ })

};
