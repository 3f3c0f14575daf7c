export const id = 8920;
export const ids = [8920];
export const modules = {

/***/ 69313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ BrokenAnswer),
/* harmony export */   m: () => (/* binding */ StreamedError)
/* harmony export */ });
/** An answer that can't be used: it broke off, fell silent or isn't an answer of the API. */
class BrokenAnswer extends Error {
    /** Once where the model had begun to speak or the answer makes no sense; often where nothing had come. */
    repeat;
    constructor(message, repeat, cause) {
        super(message, { cause });
        this.repeat = repeat;
    }
}
/** An error that the API reports within a stream. */
class StreamedError extends Error {
    /** The API's word for it, e.g. `overloaded_error`. */
    type;
    constructor(type, message) {
        super(message);
        this.type = type;
    }
}


/***/ }),

/***/ 49457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ readFailure),
/* harmony export */   v: () => (/* binding */ meaningOfStatus)
/* harmony export */ });
/* harmony import */ var _domain_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18970);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _provider_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4806);
/* harmony import */ var _broken_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69313);
/* harmony import */ var _retry_after_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46918);





/** @param thrown Whatever a call ended with. */
function readFailure(thrown, endpoint) {
    if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.DevAgentError)
        return { error: thrown, repeat: "never" };
    if (thrown instanceof _broken_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenAnswer */ .M)
        return broken(thrown, endpoint);
    if (thrown instanceof _broken_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .StreamedError */ .m)
        return reported(thrown, endpoint);
    const error = thrown;
    if (error.status === undefined)
        return unreachable(error, endpoint);
    const { status, headers } = error;
    const type = error.code ?? error.type ?? "";
    return refused({ status, type, said: wordsOf(error), headers }, endpoint, thrown);
}
/** What a status means at every API. */
function meaningOfStatus(status) {
    return usual[status] ?? (status >= 500 ? "provider-outage" : "request-refused");
}
const usual = {
    401: "credential-refused",
    403: "access-denied",
    404: "model-unknown",
    429: "rate-limited",
    529: "provider-overloaded",
};
function wordsOf({ apiMessage, error, message }) {
    const inBody = typeof error?.message === "string" ? error.message : undefined;
    return apiMessage ?? inBody ?? message ?? "no reason given";
}
/** The gateway lets an answer's stream pass as it comes, so the key is looked for here. */
function reported({ type, message }, endpoint) {
    const said = endpoint.scrub(message);
    const refusal = { status: null, type, said, headers: undefined };
    return refused(refusal, endpoint, new _broken_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .StreamedError */ .m(type, said));
}
function broken(thrown, endpoint) {
    const what = `gave no usable answer: ${saidIn(thrown.message, endpoint)}.`;
    return { repeat: thrown.repeat, error: failed("answer-unusable", what, { endpoint, cause: thrown }) };
}
function unreachable(error, endpoint) {
    const what = `can't be reached: ${innermost(error, endpoint)}.`;
    return { repeat: "often", error: failed("provider-unreachable", what, { endpoint, cause: error }) };
}
const repeatable = new Set(["rate-limited", "provider-overloaded", "provider-outage"]);
function refused(refusal, endpoint, cause) {
    const { status, type, headers } = refusal;
    const said = saidIn(refusal.said, endpoint);
    const meaning = endpoint.readRefusal({ ...refusal, said });
    const afterMs = meaning.afterMs ?? (0,_retry_after_js__WEBPACK_IMPORTED_MODULE_4__/* .retryAfter */ .P)(headers);
    const what = `${phraseOf(meaning.code, endpoint)} (${status ?? type}): ${said}`;
    return {
        repeat: repeatable.has(meaning.code) || status === 408 || status === 409 ? "often" : "never",
        ...(afterMs === undefined ? {} : { afterMs }),
        ...(meaning.contextFull === true ? { contextFull: true } : {}),
        error: failed(meaning.code, what, { endpoint, cause }),
    };
}
function phraseOf(code, { model }) {
    if (code === "model-unknown")
        return `doesn't know the model ${model}`;
    return phrases[code] ?? "refused the request";
}
const phrases = {
    "credential-refused": "refused the key",
    "access-denied": "denied access",
    "credit-used-up": "has no credit left for this key",
    "rate-limited": "limits this key's use",
    "provider-overloaded": "is overloaded",
    "provider-outage": "failed",
};
function failed(code, what, { endpoint, cause }) {
    const { agent, credential, baseUrl } = endpoint;
    const message = `The model API at ${new URL(baseUrl).host} ${what}`;
    return (0,_provider_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .providerFailure */ .Y)({ code, message, agent, credential, cause });
}
function saidIn(text, { scrub }) {
    return (0,_domain_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(scrub(text), 300);
}
/** The reason at the bottom of a network error, e.g. `connect ECONNREFUSED 127.0.0.1:1`. */
function innermost(error, endpoint) {
    let deepest = error;
    while (deepest.cause instanceof Error)
        deepest = deepest.cause;
    return saidIn(deepest.message || deepest.code || "unknown reason", endpoint);
}


/***/ }),

/***/ 46918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ retryAfter)
/* harmony export */ });
/** Milliseconds that a server asks to wait: from `retry-after-ms`, or `retry-after` in seconds or as a date. */
function retryAfter(headers) {
    const ms = Number(headers?.get("retry-after-ms") ?? Number.NaN);
    if (ms >= 0)
        return ms;
    const text = headers?.get("retry-after") ?? "";
    const seconds = text === "" ? Number.NaN : Number(text);
    if (seconds >= 0)
        return seconds * 1_000;
    const date = Date.parse(text);
    return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}


/***/ }),

/***/ 4806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ providerFailure),
  Q: () => (/* binding */ resumeWhenLifted)
});

;// CONCATENATED MODULE: ./build/src/domain/shown-time.js
/** A time for people, to the minute, e.g. `2026-03-01 14:30 UTC`. */
function shownTime(time) {
    return `${time.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/agents/provider-failure.js


const resume = "Go on later with `dev-agent resume`.";
/** The error of a failed call, with the same remedy for every agent. */
function providerFailure(failure) {
    const { code, message, until, cause } = failure;
    return new errors.DevAgentError({
        code,
        kind: "provider",
        message,
        remedy: remedyOf(failure),
        cause,
        ...(until === undefined ? {} : { until }),
    });
}
function remedyOf({ code, agent, credential, until }) {
    const renew = `Renew ${credential}, then resume.`;
    const remedies = {
        "credential-refused": renew,
        "access-denied": `Use a credential whose account may use this model, in place of ${credential}.`,
        "credit-used-up": "Add credit to the account, then resume.",
        "model-unknown": `Choose another with --agent ROLE=${agent}:MODEL.`,
        "rate-limited": `Wait, or raise the plan's limit. ${resume}`,
        "plan-limit": until === undefined ? resume : resumeWhenLifted(until),
        "provider-overloaded": resume,
        "provider-outage": resume,
        "provider-unreachable": "Check the network and the provider's base URL, then go on with `dev-agent resume`.",
        "request-refused": "Check the model's name and the provider's base URL.",
        "answer-unusable": `Check the provider's base URL. ${resume}`,
        "agent-silent": resume,
        "agent-timeout": resume,
        "agent-broke-off": `${resume} DEV_AGENT_DEBUG=1 shows what the program printed.`,
    };
    return remedies[code];
}
/** The remedy for a limit whose end is known. */
function resumeWhenLifted(until) {
    const minutes = Math.max(1, Math.floor((until.getTime() - Date.now()) / 60_000));
    return `Go on with \`dev-agent resume\` in ${minutes} minutes (${shownTime(until)}), when the limit is lifted.`;
}


/***/ }),

/***/ 79512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ findJsonObject)
/* harmony export */ });
/** The JSON object in a text: the whole, a fenced block, or from the first brace to the last. Undefined where none is. */
function findJsonObject(text) {
    const fenced = [...text.matchAll(/```\w*\s*\n([\s\S]*?)```/g)].map((match) => match[1] ?? "");
    const braces = text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1);
    for (const candidate of [text, ...fenced.reverse(), braces]) {
        const value = parseObject(candidate);
        if (value !== undefined)
            return value;
    }
    return undefined;
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 14798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ stopIfAborted)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

/** @throws DevAgentError of kind cancelled, or the reason of the abort where it is one. */
function stopIfAborted(signal) {
    if (!signal.aborted)
        return;
    if (signal.reason instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.DevAgentError)
        throw signal.reason;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.DevAgentError({
        code: "cancelled",
        kind: "cancelled",
        message: "The session was stopped.",
        remedy: "Go on with `dev-agent resume`.",
        cause: signal.reason,
    });
}


/***/ }),

/***/ 23870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readRecord)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** A longer one isn't read: what a model could write to is never trusted to be small. */
const mostBytes = 256 * 1024 * 1024;
/**
 * The program's own record of a session: the file below `directory` whose name ends so, or null. A model may have put
 * anything there: only a plain file is opened, and no link is followed.
 */
async function readRecord(directory, ending) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory, { recursive: true, withFileTypes: true }).catch(() => []);
    const entry = entries.find((one) => one.isFile() && one.name.endsWith(ending));
    if (entry === undefined)
        return null;
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name);
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file)).size > mostBytes ? null : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8");
}


/***/ }),

/***/ 11802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ wholeMinute),
/* harmony export */   J8: () => (/* binding */ phraseOf),
/* harmony export */   _6: () => (/* binding */ readUpstream)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88986);
/* harmony import */ var _domain_text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18970);
/* harmony import */ var _model_api_retry_after_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46918);



/** A server that asks for more than this has a plan's limit, not a busy moment. */
const longestMomentMs = 300_000;
/** What the provider's last answer means; `context-full` is no failure but an end. */
function readUpstream(reading) {
    const { upstream, program, model, readRefusal } = reading;
    const { status, headers, text } = upstream;
    if (status === 0) {
        const message = `The model API can't be reached: ${(0,_domain_text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(text, 300).replace(/\.+$/, "")}.`;
        return { code: "provider-unreachable", message };
    }
    const error = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text), "error");
    const said = (0,_domain_text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(error, "message") || text || "no reason given", 300);
    const type = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(error, "code") || (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(error, "type");
    const meaning = readRefusal({ status, type, said, headers });
    if (meaning.contextFull === true)
        return "context-full";
    const afterMs = meaning.afterMs ?? (0,_model_api_retry_after_js__WEBPACK_IMPORTED_MODULE_2__/* .retryAfter */ .P)(headers);
    const code = meaning.code === "rate-limited" && isLong(afterMs) ? "plan-limit" : meaning.code;
    return {
        code,
        message: `The model API ${phraseOf(code, { program, model })} (${status}): ${said}`,
        ...(afterMs === undefined ? {} : { until: wholeMinute(afterMs) }),
    };
}
function isLong(ms) {
    return ms !== undefined && ms > longestMomentMs;
}
/** Nobody waits to the second, and a second too early is refused again. */
function wholeMinute(afterMs) {
    return new Date(Math.ceil((Date.now() + afterMs) / 60_000) * 60_000);
}
/** What the model API did, for a sentence that it begins. */
function phraseOf(code, { program, model }) {
    const phrases = {
        "credential-refused": `refused ${program}'s credential`,
        "access-denied": `denied ${program} access`,
        "credit-used-up": `has no credit left for ${program}`,
        "model-unknown": `doesn't know the model ${model}`,
        "rate-limited": `limits ${program}'s use`,
        "plan-limit": "has reached the plan's limit",
        "provider-overloaded": "is overloaded",
        "provider-outage": "failed",
        "provider-unreachable": "can't be reached",
    };
    return phrases[code] ?? `refused ${program}'s request`;
}


/***/ }),

/***/ 75125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ createVendorCli)
});

// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(88986);
// EXTERNAL MODULE: ./build/src/agents/credentials/lend-login.js
var lend_login = __webpack_require__(74364);
// EXTERNAL MODULE: ./build/src/agents/provider-failure.js + 1 modules
var provider_failure = __webpack_require__(4806);
// EXTERNAL MODULE: ./build/src/agents/tool-loop/stop.js
var stop = __webpack_require__(14798);
;// CONCATENATED MODULE: ./build/src/agents/vendor-cli/conversation.js
async function loadConversation(transcripts, key) {
    const entries = (await transcripts.load(key));
    return {
        entries,
        append: (entry) => {
            entries.push(entry);
            return transcripts.append(key, entry);
        },
    };
}
const interrupted = "The session was interrupted while you worked. Look at what is in place, then go on where you stopped and finish.";
/**
 * Brings a request into its conversation. The n-th run of this process is the n-th run of any process before it: what
 * is known is given, a prompt that the model began to work on is gone on with, and none is stored twice.
 */
async function continueConversation(asking) {
    const { conversation, prompt, number, readRecord } = asking;
    const stretches = stretchesOf(conversation.entries);
    const [stored, ...after] = stretches[number] ?? [];
    const isThere = stored?.type === "prompt" && stored.text === prompt;
    const end = isThere ? after.findLast((entry) => entry.type === "end") : undefined;
    if (end !== undefined)
        return { type: "known", result: end.result };
    if (!isThere || number + 1 < stretches.length)
        await conversation.append({ type: "prompt", text: prompt });
    const session = conversation.entries.findLast((entry) => entry.type === "session")?.id;
    const record = session === undefined ? null : await readRecord(session);
    if (session === undefined || record === null)
        return { type: "ask", session: null, text: allPrompts(conversation) };
    return { type: "ask", session, text: holds(record, prompt) ? interrupted : prompt };
}
/** Programs write a while after the fact: what was asked may not be in the record of a killed one. */
function holds(record, prompt) {
    return record.includes(JSON.stringify(prompt).slice(1, -1));
}
/** What the model must hear where the program has no record: all that was asked, as it was asked. */
function allPrompts({ entries }) {
    return entries.flatMap((entry) => (entry.type === "prompt" ? [entry.text] : [])).join("\n\n");
}
function promptCount({ entries }) {
    return stretchesOf(entries).length;
}
/** The entries of each prompt, it first. */
function stretchesOf(entries) {
    const starts = entries.flatMap((entry, index) => (entry.type === "prompt" ? [index] : []));
    return starts.map((start, index) => entries.slice(start, starts[index + 1]));
}

;// CONCATENATED MODULE: ./build/src/agents/vendor-cli/own-failure.js
/** What a program's own ending means where it was ended for its time; undefined where its events are to tell. */
function ownFailure({ how }, program, { idleMs, wallMs }) {
    if (how === "silent")
        return failed("agent-silent", `${program} and its model said nothing for ${shown(idleMs)}`);
    if (how === "timeout")
        return failed("agent-timeout", `${program} worked for ${shown(wallMs)} without coming to an end`);
    return undefined;
}
function failed(code, what) {
    return { type: "failure", failure: { code, message: `${what}, and was stopped.` } };
}
function shown(ms) {
    const minutes = Math.round(ms / 60_000);
    return minutes >= 1 ? `${minutes} minutes` : `${ms / 1_000} seconds`;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/agents/vendor-cli/program-places.js

/** Brings a program's files into the sandbox, at paths that say nothing of this machine. */
function placeProgram({ path, readable }, sandbox) {
    const places = readable.map((folder, index) => ({ path: folder, inside: `/run/dev-agent-program-${index}`, writable: false }));
    const holder = places.find((place) => path === place.path || path.startsWith((0,external_node_path_.join)(place.path, "/")));
    if (holder === undefined)
        return { path, places };
    return { path: (0,external_node_path_.join)(sandbox.placeInside(holder), (0,external_node_path_.relative)(holder.path, path)), places };
}

;// CONCATENATED MODULE: ./build/src/agents/vendor-cli/idle-timer.js
/** Calls when nothing happened for so long. */
function startIdleTimer({ idleMs, isBusy, onIdle }) {
    const timer = setTimeout(() => {
        if (isBusy())
            timer.refresh();
        else
            onIdle();
    }, idleMs);
    return {
        touch: () => void timer.refresh(),
        [Symbol.dispose]: () => clearTimeout(timer),
    };
}

;// CONCATENATED MODULE: ./build/src/agents/vendor-cli/json-lines.js

/** Longer ones are no events: they hold a file that a tool showed, and aren't kept in memory. */
const longestLine = 32 * 1024 * 1024;
/** Takes a program's output in pieces and gives each line that is a JSON object. */
function readJsonLines(onObject) {
    let pieces = [];
    let bytes = 0;
    const add = (piece) => {
        bytes += piece.length;
        if (bytes <= longestLine)
            pieces.push(piece);
        else
            pieces = [];
    };
    const endLine = () => {
        const value = bytes > longestLine ? undefined : (0,json/* parseJson */.qF)(Buffer.concat(pieces).toString("utf8"));
        pieces = [];
        bytes = 0;
        if ((0,json/* isObject */.Gv)(value))
            onObject(value);
    };
    return (chunk) => {
        let start = 0;
        for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
            add(chunk.subarray(start, end));
            endLine();
            start = end + 1;
        }
        // A copy: the rest of the chunk isn't held in memory for it.
        if (start < chunk.length)
            add(new Uint8Array(chunk.subarray(start)));
    };
}
const newline = 0x0a;

;// CONCATENATED MODULE: ./build/src/agents/vendor-cli/run-program.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});


/**
 * Runs an agent's program in the sandbox; nothing of what it started is left when this returns. Throws what `onEvent`
 * throws.
 */
async function runProgram(run) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { sandbox, command, timeouts, deadline, isBusy } = run;
        const stopping = new AbortController();
        let how = "ended";
        let thrown;
        const stop = (why) => {
            if (how === "ended")
                how = why;
            stopping.abort();
        };
        const timer = __addDisposableResource(env_1, startIdleTimer({ idleMs: timeouts.idleMs, isBusy, onIdle: () => stop("silent") }), false);
        run.onActivity(timer.touch);
        const onStdout = readJsonLines((event) => {
            timer.touch();
            // What comes after the decision to stop may be half of something.
            if (stopping.signal.aborted)
                return;
            try {
                if (run.onEvent(event) === "stop" || deadline?.aborted === true)
                    stop("stopped");
            }
            catch (error) {
                thrown = { error };
                stop("stopped");
            }
        });
        const onDeadline = () => {
            if (isBusy())
                stop("stopped");
        };
        deadline?.addEventListener("abort", onDeadline, { once: true });
        try {
            const signal = AbortSignal.any([run.signal, stopping.signal]);
            const result = await sandbox.run({ ...command, onStdout, signal, timeoutMs: timeouts.wallMs });
            if (thrown !== undefined)
                throw thrown.error;
            const { exitCode, output: said } = result;
            const ended = result.timedOut ? "timeout" : run.signal.aborted ? "stopped" : how;
            return { how: ended, exitCode, signal: result.signal, said };
        }
        finally {
            deadline?.removeEventListener("abort", onDeadline);
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}

// EXTERNAL MODULE: ./build/src/domain/text/plain-text.js
var plain_text = __webpack_require__(18970);
;// CONCATENATED MODULE: ./build/src/agents/vendor-cli/teller.js

const longestMessage = 2_000;
const longestSummary = 160;
const longestId = 100;
/** @param scrub Replaces credentials. It is asked before anything is cut, which could go through the middle of one. */
function createTeller({ role, round, events }, scrub) {
    const open = new Map();
    const idOf = (id) => (0,plain_text/* cleanLine */.Ow)(scrub(id), longestId);
    return {
        said: (text) => {
            const clean = scrub(text);
            if (clean.trim() === "")
                return;
            const shown = clean.slice(0, longestMessage).toWellFormed();
            events.emit("agent.message", { role, round, text: shown, truncated: clean.length > longestMessage });
        },
        called: ({ id, name, summary }) => {
            open.set(id, performance.now());
            const line = (0,plain_text/* cleanLine */.Ow)(scrub(summary), longestSummary);
            events.emit("tool.called", { callId: idOf(id), role, name: (0,plain_text/* cleanLine */.Ow)(scrub(name), 40), summary: line });
        },
        finished: ({ id, ok, exitCode = null }) => {
            const started = open.get(id);
            if (started === undefined)
                return;
            open.delete(id);
            const durationMs = Math.round(performance.now() - started);
            events.emit("tool.finished", { callId: idOf(id), ok, exitCode, durationMs });
        },
        isBusy: () => open.size > 0,
    };
}

;// CONCATENATED MODULE: ./build/src/agents/vendor-cli/vendor-cli.js
var vendor_cli_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var vendor_cli_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});









/** Characters of what it printed. */
const longestPrinted = 8_000;
const usualTimeouts = { idleMs: 300_000, wallMs: 3_600_000 };
/**
 * An agent that is a vendor's own program, run in the sandbox. Its conversation is stored, so that a killed process
 * is continued by the next one.
 */
function createVendorCli(settings, vendor) {
    const finishedRuns = new Map();
    return {
        name: settings.name,
        run: async (request) => {
            const key = `${request.role}-${request.round}`;
            const conversation = await loadConversation(settings.transcripts, key);
            const number = finishedRuns.get(key) ?? 0;
            const { prompt } = request;
            const readRecord = (session) => vendor.readRecord(session, request);
            const next = await continueConversation({ conversation, prompt, number, readRecord });
            if (next.type === "known") {
                finishedRuns.set(key, number + 1);
                return next.result;
            }
            const { text, session } = next;
            const result = await play({ settings, vendor, request, conversation, text, session });
            await conversation.append({ type: "end", result });
            finishedRuns.set(key, promptCount(conversation));
            return result;
        },
    };
}
/** One run of the program, from its start to what it handed in. */
async function play({ settings, vendor, conversation, ...asked }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { sandbox, secrets, timeouts = usualTimeouts } = settings;
        const { request } = asked;
        (0,stop/* stopIfAborted */.N)(request.signal);
        if (request.deadline !== undefined)
            (0,stop/* stopIfAborted */.N)(request.deadline);
        const { role, round } = request;
        const door = vendor_cli_addDisposableResource(env_1, await settings.door.open({ role, round }, sandbox.name === "none" ? "loopback" : "socket"), true);
        const scrub = (text) => secrets.scrub(text);
        const turn = { ...asked, door, scrub, tell: createTeller(request, scrub) };
        const reading = vendor.read(turn);
        const ending = await runTurn({ settings, timeouts, vendor, conversation, turn, reading });
        (0,stop/* stopIfAborted */.N)(request.signal);
        if (ending.how === "stopped" && request.deadline !== undefined)
            (0,stop/* stopIfAborted */.N)(request.deadline);
        const outcome = ownFailure(ending, vendor.program, timeouts) ?? reading.outcome({ ending, upstream: door.failure() });
        const refusal = door.refusal();
        if (refusal !== undefined && (outcome.type === "failure" || refusal.kind === "budget"))
            throw refusal;
        if (outcome.type === "failure") {
            const { failure } = outcome;
            const message = scrub(failure.message);
            const about = { agent: vendor.agent, credential: settings.credential };
            throw (0,provider_failure/* providerFailure */.Y)({ ...failure, ...about, message, cause: printed(ending.said) });
        }
        const { output, ...result } = outcome.result;
        return { ...result, output: (0,json/* mapTexts */.zO)(output, scrub) };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = vendor_cli_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function runTurn(run) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const { settings, timeouts, vendor, turn, reading } = run;
        const { sandbox } = settings;
        const { workspace, signal, deadline } = turn.request;
        const { args, env, stdin, places, login } = await vendor.prepare(turn);
        const _login = vendor_cli_addDisposableResource(env_2, login === null ? null : await (0,lend_login/* lendLogin */.$p)(login), true);
        const program = placeProgram(settings.program, sandbox);
        const { bridge } = turn.door;
        const session = rememberSession(run);
        const ending = await runProgram({
            sandbox,
            command: {
                workspace,
                argv: [program.path, ...args],
                env,
                stdin,
                places: [...program.places, ...places],
                readOnly: mayOnlyRead(turn.request),
                ...(bridge === null ? {} : { bridge }),
            },
            timeouts,
            signal,
            deadline,
            onEvent: (event) => {
                const next = reading.event(event);
                session.look();
                return next;
            },
            isBusy: turn.tell.isBusy,
            onActivity: (listener) => turn.door.onActivity(listener),
        });
        await session.stored();
        return { ...ending, said: turn.scrub(ending.said) };
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = vendor_cli_disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
/** Stores the program's session as soon as the model has answered in it. */
function rememberSession({ conversation, reading }) {
    let storing;
    return {
        look: () => {
            const id = storing === undefined ? reading.session() : null;
            if (id === null)
                return;
            storing = conversation.append({ type: "session", id });
            // Awaited later; until then a failure must not count as unhandled.
            storing.catch(() => { });
        },
        stored: async () => await storing,
    };
}
/** A role that can't change files gets a sandbox in which nothing can. */
function mayOnlyRead({ tools }) {
    return !tools.some((tool) => tool === "edit" || tool === "write" || tool === "bash");
}
/** What the program printed about itself, for who looks for the reason. */
function printed(said) {
    return said.trim() === "" ? undefined : new Error(said.slice(-longestPrinted));
}


/***/ })

};
