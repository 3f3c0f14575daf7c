export const id = 28;
export const ids = [28];
export const modules = {

/***/ 80015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ testConfigFiles),
/* harmony export */   z: () => (/* binding */ detectTests)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88986);

/** The files whose text tells how a project is tested. */
const testConfigFiles = [
    "package.json",
    "pyproject.toml",
    "setup.cfg",
    "tox.ini",
    "Makefile",
    "makefile",
    "GNUmakefile",
];
/** How a project is tested, from its own files; null when nothing says so. */
function detectTests(root) {
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
    const manifest = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(read("package.json") ?? "");
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(manifest))
        return null;
    const named = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(manifest, "packageManager").split("@")[0] ?? "";
    const locked = Object.entries(lockfiles).find(([file]) => names.has(file))?.[1];
    const manager = managers.find((known) => known === named) ?? locked ?? "npm";
    const script = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(manifest, "scripts"), "test");
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


/***/ }),

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

/***/ 84281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ng: () => (/* binding */ createHostPolicy),
  GP: () => (/* binding */ format),
  hu: () => (/* binding */ parseTarget)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/sandbox/well-known-registries.js
/** What the word `registries` stands for in a list of hosts. */
const wellKnownRegistries = [
    "registry.npmjs.org",
    "registry.yarnpkg.com",
    "repo.yarnpkg.com",
    "pypi.org",
    "files.pythonhosted.org",
    "crates.io",
    "index.crates.io",
    "static.crates.io",
    "proxy.golang.org",
    "sum.golang.org",
    "repo.maven.apache.org",
    "repo1.maven.org",
    "rubygems.org",
    "index.rubygems.org",
    "repo.packagist.org",
];

;// CONCATENATED MODULE: ./build/src/sandbox/host-policy.js



const hostOnly = /^(\*\.)?[a-z0-9_-]+(\.[a-z0-9_-]+)*$/;
const webPorts = [80, 443];
/**
 * Entries are `host`, `*.host` (below it, not itself), `host:port`, or the word `registries`. A host without port means
 * ports 80 and 443; an IP address is only allowed with its port. Throws `configuration` for anything else.
 */
function createHostPolicy(allowHosts) {
    const entries = allowHosts.flatMap((entry) => (entry === "registries" ? wellKnownRegistries : [entry]));
    const exact = entries.filter((entry) => parseTarget(entry) !== undefined).map(normalize);
    const names = entries.filter((entry) => parseTarget(entry) === undefined).map(parseName);
    return (target) => {
        if (exact.includes(format(target)))
            return "any-address";
        if ((0,external_node_net_.isIP)(target.host) !== 0 || !webPorts.includes(target.port))
            return "refused";
        return names.some((name) => matches(name, target.host)) ? "public" : "refused";
    };
}
/** `host:port` or `[address]:port`. */
function parseTarget(text) {
    const [, bracketed, plain, port] = /^(?:\[([0-9a-f:.]+)\]|([^:[\]/@]+)):(\d{1,5})$/i.exec(text) ?? [];
    const host = (bracketed ?? plain)?.toLowerCase().replace(/\.$/, "");
    return host === undefined || host === "" ? undefined : { host, port: Number(port) };
}
function format({ host, port }) {
    return (0,external_node_net_.isIP)(host) === 6 ? `[${host}]:${port}` : `${host}:${port}`;
}
function normalize(entry) {
    const target = parseTarget(entry);
    return target === undefined ? entry : format(target);
}
function parseName(entry) {
    const name = entry.toLowerCase().replace(/\.$/, "");
    if (hostOnly.test(name) && (0,external_node_net_.isIP)(name) === 0)
        return name;
    throw new errors/* DevAgentError */.NA({
        code: "network-host",
        kind: "configuration",
        message: `setup.network names \`${entry}\`, which is not a host.`,
        remedy: "Write a host (`registry.npmjs.org`), `*.host`, `host:port`, or the word `registries`.",
    });
}
function matches(name, host) {
    return name.startsWith("*.") ? host.endsWith(name.slice(1)) : host === name;
}


/***/ }),

/***/ 67402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ chooseSandbox)
/* harmony export */ });
/** The sandbox that was chosen, proved to work. */
async function chooseSandbox(options, environment) {
    const { path, registries, runnerTemp } = environment;
    const nodePath = process.execPath;
    const limits = options.sandboxLimits ?? {};
    if (options.sandbox === "none") {
        const { createUnsandboxed } = await __webpack_require__.e(/* import() */ 2155).then(__webpack_require__.bind(__webpack_require__, 22155));
        return createUnsandboxed({ nodePath, path, env: registries, limits });
    }
    const [{ findBubblewrap }, { createBubblewrap }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6094).then(__webpack_require__.bind(__webpack_require__, 56094)),
        __webpack_require__.e(/* import() */ 7478).then(__webpack_require__.bind(__webpack_require__, 87478)),
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


/***/ }),

/***/ 36902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runInSandbox: () => (/* binding */ runInSandbox)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_temporary_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34969);
/* harmony import */ var _domain_protection_shapes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3936);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27406);
/* harmony import */ var _git_remove_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62105);
/* harmony import */ var _git_trusted_repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67148);
/* harmony import */ var _sandbox_host_policy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84281);
/* harmony import */ var _setup_project_setup_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6158);
/* harmony import */ var _choose_sandbox_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(67402);
/* harmony import */ var _open_project_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(65236);
/* harmony import */ var _session_checks_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(97994);
/* harmony import */ var _session_places_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2390);













/** Longer than any job; whoever waits can stop it. */
const timeoutMs = 7 * 24 * 60 * 60_000;
/**
 * Runs one command as a coder's command would run: in a workspace at the base commit, set up, in the sandbox. The
 * workspace is thrown away. Throws `setup-failed` where the dependencies can't be installed.
 */
async function runInSandbox(request, { env, signal }) {
    (0,_sandbox_host_policy_js__WEBPACK_IMPORTED_MODULE_7__/* .createHostPolicy */ .Ng)(request.allowHosts);
    const project = await (0,_open_project_js__WEBPACK_IMPORTED_MODULE_9__/* .openProject */ .U8)(request, env);
    const sandbox = await (0,_choose_sandbox_js__WEBPACK_IMPORTED_MODULE_12__/* .chooseSandbox */ .H)(project.options, project.environment);
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_config_temporary_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .temporaryDirectory */ .D)(env), "dev-agent-sandbox-"));
    const places = (0,_session_places_js__WEBPACK_IMPORTED_MODULE_11__/* .sessionPlaces */ .jw)(project, { directory, record: { id: directory.slice(-6) } });
    const repository = await (0,_git_trusted_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .createTrustedRepository */ .o)({
        repository: project.facts,
        session: directory.slice(-6),
        sessionDirectory: directory,
        workspacesDirectory: places.workspaces,
        sandbox,
        author: { name: "dev-agent", email: "dev-agent@localhost" },
        push: false,
        protection: _domain_protection_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .usualProtection */ .y7,
        userEnv: env,
        notice: () => { },
    });
    try {
        const workspace = await repository.agentWorkspace(project.facts.baseSha);
        if (request.setup)
            await setUp({ project, workspace, signal, sandbox, places });
        const result = await sandbox.run({
            workspace,
            // What it prints is shown as it comes, both streams in their order.
            argv: ["/bin/sh", "-c", 'exec "$@" 2>&1', "sh", ...request.argv],
            timeoutMs,
            allowHosts: request.allowHosts,
            readOnly: request.readOnly,
            onStdout: request.onOutput,
            signal,
        });
        signal.throwIfAborted();
        return { ...result, sandbox: sandbox.name };
    }
    finally {
        await repository.discardWorkspaces();
        await (0,_git_remove_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .removeTree */ .d)(directory);
    }
}
async function setUp({ project, workspace, signal, sandbox, places }) {
    const { baseSha } = project.facts;
    const setup = (0,_setup_project_setup_js__WEBPACK_IMPORTED_MODULE_8__/* .createProjectSetup */ .R)({
        sandbox,
        sharedCache: places.sharedSetupCache,
        sessionCache: places.sessionSetupCache,
        isBase: (sha) => sha === baseSha,
        config: (0,_session_checks_js__WEBPACK_IMPORTED_MODULE_10__/* .setupConfig */ .Q)(project.options),
    });
    const { ok, problem } = await setup.prepare(workspace, signal);
    signal.throwIfAborted();
    if (ok)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DevAgentError */ .NA({
        code: "setup-failed",
        kind: "configuration",
        message: `The project's set-up failed: ${problem ?? ""}`,
        remedy: "Mend it, or leave it out with --no-setup.",
    });
}


/***/ })

};
