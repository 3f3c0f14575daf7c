export const id = 188;
export const ids = [188,406];
export const modules = {

/***/ 50188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  liveCheck: () => (/* binding */ liveCheck)
});

;// CONCATENATED MODULE: ./build/src/config/did-you-mean.js
/** The known word nearest to a mistyped one; undefined when none is near. */
function nearest(word, known) {
    const limit = Math.max(1, Math.floor(word.length / 3));
    const near = known
        .filter((candidate) => Math.abs(candidate.length - word.length) <= limit)
        .map((candidate) => ({ candidate, edits: editDistance(word, candidate) }))
        .filter(({ edits }) => edits <= limit)
        .sort((a, b) => a.edits - b.edits);
    return near[0]?.candidate;
}
/** The known word that is one part of a mistyped one of several parts. */
function sharedPart(word, known) {
    const parts = word.split(/[-_.]/);
    if (parts.length < 2)
        return undefined;
    return parts.map((part) => (part.length < 3 ? undefined : nearest(part, known))).find(Boolean);
}
/** ` Did you mean "x"?`, or nothing. */
function suggestion(word, known) {
    const found = nearest(word, known) ?? sharedPart(word, known);
    return found === undefined ? "" : ` Did you mean "${found}"?`;
}
function editDistance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/actions/runner/inputs.js


function readInputs(env) {
    const text = (name) => (env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim();
    const number = (name) => {
        const value = text(name);
        if (value === "")
            return undefined;
        const found = /^\d{1,15}(?:\.\d{1,6})?$/.test(value) ? Number(value) : 0;
        if (found === 0)
            throw invalid(name, value, "a number above 0, in plain digits");
        return found;
    };
    return {
        text,
        required(name) {
            const value = text(name);
            if (value === "")
                throw problem("input-missing", `The input ${name} is empty.`, "Pass it in the step's `with:`.");
            return value;
        },
        flag(name) {
            const value = text(name).toLowerCase();
            if (["", "false"].includes(value))
                return false;
            if (value === "true")
                return true;
            throw invalid(name, value, "true or false");
        },
        number,
        whole(name) {
            const found = number(name);
            if (found === undefined || Number.isInteger(found))
                return found;
            throw invalid(name, text(name), "a whole number");
        },
        choice(name, known) {
            const value = text(name);
            const found = known.find((each) => each === value);
            if (found === undefined)
                throw invalid(name, value, `${known.join(", ")}.${suggestion(value, known)}`);
            return found;
        },
        lines: (name) => text(name)
            .split(/[\n,]/)
            .map((line) => line.trim())
            .filter((line) => line !== ""),
    };
}
function invalid(name, value, allowed) {
    const given = JSON.stringify(value.slice(0, 60));
    return problem("input-invalid", `The input ${name} is ${given}.`, `It takes ${allowed}`);
}
function problem(code, message, remedy) {
    return new errors.DevAgentError({ code, kind: "configuration", message, remedy });
}

// EXTERNAL MODULE: ./build/src/actions/runner/masks.js + 1 modules
var masks = __webpack_require__(28033);
;// CONCATENATED MODULE: ./build/src/actions/live-check/live-check.js


/** One of the two looks of a live check: before anybody is asked, or at the end. */
async function liveCheck(run) {
    const inputs = readInputs(run.env);
    (0,masks/* mask */.d)(process.stdout, [inputs.required("github-token")]);
    return inputs.choice("phase", ["observe", "report"]) === "observe"
        ? await (await Promise.all(/* import() */[__webpack_require__.e(158), __webpack_require__.e(422)]).then(__webpack_require__.bind(__webpack_require__, 80422))).firstLook(run, inputs)
        : await (await Promise.all(/* import() */[__webpack_require__.e(158), __webpack_require__.e(171)]).then(__webpack_require__.bind(__webpack_require__, 97171))).lastLook(run, inputs);
}


/***/ }),

/***/ 28033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ mask)
});

;// CONCATENATED MODULE: ./build/src/agents/credentials/mask-forms.js
/** Shorter values would blank words of ordinary text. */
const shortest = 20;
/** A token as it may show up: itself, as in a URL, form or JSON, and in base64, wherever in a longer text it begins. */
function maskForms(secret) {
    const text = secret.toWellFormed();
    if (text.length < shortest)
        return [];
    const whole = ["base64", "base64url"].map((encoding) => Buffer.from(text).toString(encoding));
    const forms = [
        text,
        encodeURIComponent(text),
        new URLSearchParams({ "": text }).toString().slice(1),
        JSON.stringify(text).slice(1, -1),
        ...whole,
        ...whole.map((form) => form.replace(/=+$/, "")),
        ...[0, 1, 2].flatMap((before) => inner(text, before)),
    ];
    return [...new Set(forms)];
}
/** The part of base64 that a text has to itself when so many bytes, modulo 3, stand before it and any behind it. */
function inner(text, before) {
    const own = Buffer.from(text).subarray((3 - before) % 3);
    const whole = own.subarray(0, own.length - (own.length % 3));
    return [whole.toString("base64"), whole.toString("base64url")];
}

;// CONCATENATED MODULE: ./build/src/actions/runner/masks.js

/** Has the runner hide values in this job's log, before anything can print one. Only tokens: GitHub blanks outputs too. */
function mask(output, secrets) {
    for (const form of new Set(secrets.flatMap(maskForms)))
        output.write(`::add-mask::${escaped(form)}\n`);
}
/** The runner turns these back; unescaped it would hide something else, and a line's end would begin a new command. */
function escaped(value) {
    return value.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}


/***/ }),

/***/ 27406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DevAgentError: () => (/* binding */ DevAgentError),
/* harmony export */   explain: () => (/* binding */ explain),
/* harmony export */   toDevAgentError: () => (/* binding */ toDevAgentError)
/* harmony export */ });
/* unused harmony exports exitCodes, isMachineLimit */
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


/***/ })

};
