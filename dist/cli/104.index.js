export const id = 104;
export const ids = [104];
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
    if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DevAgentError */ .NA)
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
    const told = meaning.afterMs ?? Number.NaN;
    const afterMs = (0,_retry_after_js__WEBPACK_IMPORTED_MODULE_4__/* .isCredible */ .v)(told) ? told : (0,_retry_after_js__WEBPACK_IMPORTED_MODULE_4__/* .retryAfter */ .P)(headers);
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
/* harmony export */   P: () => (/* binding */ retryAfter),
/* harmony export */   v: () => (/* binding */ isCredible)
/* harmony export */ });
/** No limit that anybody knows of lasts longer; what claims to is not believed. */
const longestMs = 40 * 24 * 3_600_000;
/** Whether a provider may mean this as a time to wait, in milliseconds. */
function isCredible(ms) {
    return ms >= 0 && ms <= longestMs;
}
/**
 * Milliseconds that a server asks to wait: from `retry-after-ms`, or `retry-after` in seconds or as a date by the
 * server's own clock. Undefined where it doesn't say, or says what can't be meant.
 */
function retryAfter(headers) {
    if (headers === undefined)
        return undefined;
    const asked = [msIn(headers.get("retry-after-ms")), secondsOrDate(headers)];
    return asked.find((ms) => isCredible(ms));
}
function secondsOrDate(headers) {
    const text = headers.get("retry-after") ?? "";
    if (/^[^a-z]*$/i.test(text))
        return msIn(text) * 1_000;
    const now = Date.parse(headers.get("date") ?? "");
    return Date.parse(text) - (Number.isNaN(now) ? Date.now() : now);
}
const msIn = (text) => (text === null || text.trim() === "" ? Number.NaN : Number(text));


/***/ }),

/***/ 93449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ tellCircling)
/* harmony export */ });
function tellCircling({ type, what }, { role, events }) {
    const next = type === "nudge" ? "It is told so, once" : "It was told before: its turn ends";
    events.emit("notice", { level: "warning", text: `The ${role} goes in circles: ${what}. ${next}.` });
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
    const told = meaning.afterMs ?? Number.NaN;
    const afterMs = (0,_model_api_retry_after_js__WEBPACK_IMPORTED_MODULE_2__/* .isCredible */ .v)(told) ? told : (0,_model_api_retry_after_js__WEBPACK_IMPORTED_MODULE_2__/* .retryAfter */ .P)(headers);
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

/***/ 79345:
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
// EXTERNAL MODULE: ./build/src/agents/tell-circling.js
var tell_circling = __webpack_require__(93449);
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
    return entries
        .flatMap((entry) => (entry.type === "prompt" || entry.type === "nudge" ? [entry.text] : []))
        .join("\n\n");
}
/** Whether the model was told that it goes in circles, since it last ended for that and a person said how to go on. */
function isNudged({ entries }) {
    const stuck = entries.findLastIndex((entry) => entry.type === "end" && entry.result.stopped === "stuck");
    return entries.findLastIndex(({ type }) => type === "nudge") > stuck;
}
/** The session that the program goes on with, and what it is asked then, where it was stopped to be told something. */
function afterNudge(conversation, text) {
    const session = conversation.entries.findLast((entry) => entry.type === "session")?.id ?? null;
    return { session, text: session === null ? allPrompts(conversation) : text };
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

// EXTERNAL MODULE: ./build/src/domain/stuck/circling.js + 2 modules
var circling = __webpack_require__(64782);
// EXTERNAL MODULE: ./build/src/domain/stuck/step.js
var step = __webpack_require__(96183);
;// CONCATENATED MODULE: ./build/src/agents/vendor-cli/watch-circles.js


/**
 * Looks for circles in what is told of a program. Calls that are open at the same time are one turn. Messages without a call are
 * none: a program ends by itself after one, unless its answer broke off, and how often it asks again is its own affair.
 */
function watchCircles({ tell, nudged, scrub }) {
    const watch = (0,circling/* createCircleWatch */.c)(nudged);
    const open = new Map();
    let done = [];
    let found = null;
    return {
        ...tell,
        called: (call) => {
            tell.called(call);
            open.set(call.id, { tool: call.name, input: call.input });
        },
        finished: (call) => {
            tell.finished(call);
            const use = open.get(call.id);
            if (use === undefined)
                return;
            open.delete(call.id);
            done.push({ ...use, output: call.output, failed: !call.ok });
            if (open.size > 0)
                return;
            found ??= watch.saw((0,step/* stepOf */.c)(done, scrub));
            done = [];
        },
        circling: () => found,
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
            const result = await playOut({ settings, vendor, request, conversation, text, session });
            await conversation.append({ type: "end", result });
            finishedRuns.set(key, promptCount(conversation));
            return result;
        },
    };
}
/** Runs of the program until it has handed in or goes in circles for the second time: it can't be told in the middle. */
async function playOut(first) {
    const { conversation, request } = first;
    let asked = first;
    for (let earlier = 0;;) {
        const { turns, ...end } = await play(asked);
        if (!("type" in end))
            return { ...end, turns: turns + earlier };
        (0,tell_circling/* tellCircling */.H)(end, request);
        earlier += turns;
        if (end.type === "stuck")
            return { stopped: "stuck", repeats: end.what, output: "", turns: earlier };
        await conversation.append({ type: "nudge", text: end.text });
        asked = { ...first, ...afterNudge(conversation, end.text) };
    }
}
/** One run of the program, from its start to what it handed in or was stopped for. */
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
        const tell = watchCircles({ tell: createTeller(request, scrub), nudged: isNudged(conversation), scrub });
        const turn = { ...asked, door, scrub, tell };
        const reading = vendor.read(turn);
        const ending = await runTurn({ settings, timeouts, vendor, conversation, turn, reading });
        (0,stop/* stopIfAborted */.N)(request.signal);
        if (ending.how === "stopped" && request.deadline !== undefined)
            (0,stop/* stopIfAborted */.N)(request.deadline);
        const circling = ending.how === "stopped" ? tell.circling() : null;
        if (circling !== null)
            return { ...circling, turns: reading.turns() };
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
                return turn.tell.circling() === null ? next : "stop";
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


/***/ }),

/***/ 64782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ createCircleWatch)
});

// EXTERNAL MODULE: ./build/src/domain/text/plain-text.js
var plain_text = __webpack_require__(18970);
;// CONCATENATED MODULE: ./build/src/domain/stuck/describe-repeat.js

/** Characters of what is told of one step. */
const longest = 120;
/** What repeats, for a sentence: `“bash npm test” came 4 times in a row with the same result`. */
function describeRepeat({ kind, times, steps }) {
    const named = steps.map(quoted).join("; then ");
    switch (kind) {
        case "same-step":
            return `${named} came ${times} times in a row with the same result`;
        case "alternation":
            return `the same steps came ${times} times over with the same results: ${named}`;
        case "same-error":
            return `${times} calls in a row failed with the same error: ${named}`;
        case "monologue":
            return `${times} answers in a row called no tool and handed nothing in`;
    }
}
/** What the model is told, once. */
function nudgeFor(repeat) {
    return `You are going in circles: ${describeRepeat(repeat)}. More of the same changes nothing. Do something else: read what the result says, look in another place or try another way. Where nothing is left to try, call submit with what you have and say what is missing.`;
}
/** A model's own words in a sentence of ours, which people read before they decide: it is seen where they end. */
function quoted(step) {
    return `“${(0,plain_text/* cleanLine */.Ow)(step, longest).replace(/[“”]/g, '"')}”`;
}

;// CONCATENATED MODULE: ./build/src/domain/stuck/find-repeat.js
/** Times that it takes to call something a repetition. */
const most = { sameStep: 4, cycle: 3, sameError: 3, monologue: 3 };
const longestCycle = 4;
/** Steps that are looked at; more need not be kept. */
const find_repeat_window = longestCycle * most.cycle;
/** The window with one more step, bounded. */
function withStep(steps, step) {
    return [...steps, step].slice(-find_repeat_window);
}
/** What the last steps repeat; null where they don't. Only the same action with the same outcome counts as the same. */
function findRepeat(steps) {
    return monologue(steps) ?? sameStep(steps) ?? sameError(steps) ?? alternation(steps);
}
function monologue(steps) {
    const last = lastOf(steps, most.monologue);
    if (last.length === 0 || !last.every(isSilent))
        return null;
    return repeat("monologue", last.length, []);
}
function sameStep(steps) {
    return isCycle(steps, { period: 1, times: most.sameStep })
        ? repeat("same-step", most.sameStep, steps.slice(-1))
        : null;
}
/** Another action, and the tool still says the same. */
function sameError(steps) {
    const last = lastOf(steps, most.sameError);
    const [first] = last;
    if (first === undefined || first.failed === null)
        return null;
    const isSame = ({ failed, observation }) => failed === first.failed && observation === first.observation;
    return last.every(isSame) ? repeat("same-error", last.length, last) : null;
}
/** A B A B A B, and the same with three or four steps: an edit, its tests, the edit undone, its tests. */
function alternation(steps) {
    for (let period = 2; period <= longestCycle; period += 1)
        if (isCycle(steps, { period, times: most.cycle }))
            return repeat("alternation", most.cycle, steps.slice(-period));
    return null;
}
function isCycle(steps, { period, times }) {
    const last = lastOf(steps, period * times);
    if (last.length === 0 || last.some(isSilent))
        return false;
    return last.every((step, index) => isSame(step, last[index % period]));
}
/** The last so many; none where there aren't as many. */
function lastOf(steps, count) {
    return steps.length < count ? [] : steps.slice(-count);
}
const isSilent = ({ action }) => action === "";
function isSame(step, other) {
    return step.action === other?.action && step.observation === other.observation;
}
function repeat(kind, times, steps) {
    return { kind, times, steps: [...new Set(steps.map(({ about }) => about))] };
}

;// CONCATENATED MODULE: ./build/src/domain/stuck/circling.js


/** @param nudged Whether the model was told already. */
function createCircleWatch(nudged) {
    let told = nudged;
    let steps = [];
    return {
        saw: (step) => {
            steps = withStep(steps, step);
            const repeat = findRepeat(steps);
            if (repeat === null)
                return null;
            steps = [];
            const what = describeRepeat(repeat);
            if (told)
                return { type: "stuck", what };
            told = true;
            return { type: "nudge", what, text: nudgeFor(repeat) };
        },
    };
}


/***/ }),

/***/ 63795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ fingerprint)
});

;// CONCATENATED MODULE: ./build/src/domain/stuck/volatile.js
/** What differs from one run of the same thing to the next, and says nothing of what came of it. */
const differing = new RegExp([
    // Dates and times of day. `file:12:34` is a place.
    String.raw `\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?\b`,
    String.raw `(?<![\w:.])\d{1,2}:\d\d:\d\d(?:[.,]\d+)?\b`,
    // Milliseconds, or seconds with a fraction, since the epoch.
    String.raw `\b1[5-9]\d{8}(?:\d{3}\b|\.\d+)`,
    String.raw `\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b`,
    String.raw `\b0x[0-9a-f]{6,16}\b`,
    // Durations: 12ms, 1.5 s, 3 minutes, duration_ms 12.25.
    String.raw `\b\d+(?:\.\d+)?\s?(?:ns|µs|us|ms|s|secs?|seconds?|m|mins?|minutes?)\b`,
    String.raw `\bduration(?:_ms)?["']?\s*[:=]?\s*\d+(?:\.\d+)?`,
    // Processes, seeds, ports that the machine chose.
    String.raw `\b(?:pid|seed)["']?\s*[:=#]?\s*\d+\b`,
    String.raw `\(node:\d+\)`,
    String.raw `==\d+==`,
    String.raw `(?<=\w)\[\d{2,7}\](?=:)`,
    String.raw `(?<=\b(?:localhost|127\.0\.0\.1|\[::1\])):\d{4,5}\b`,
].join("|"), "gi");
/** Names that programs make up for temporary files: mktemp's, mkdtemp's, Python's, pytest's. */
const temporary = /(?<=\/)(?:tmp\.[A-Za-z0-9]{6,12}|tmp[a-z0-9_]{8}|pytest-\d+)\b|(?<=\/(?:tmp|T)\/[\w.-]{0,60}[.-])(?=[A-Za-z]*\d|[a-z0-9]*[A-Z])[A-Za-z0-9]{6,12}\b/g;
/** A text with what is volatile in it replaced, and its white space made plain. Counts, places and names stay. */
function withoutVolatile(text) {
    return text.replace(temporary, "~").replace(differing, "~").replace(/\s+/g, " ").trim();
}

;// CONCATENATED MODULE: ./build/src/domain/stuck/fingerprint.js

/** Characters of each end of a long text in which what is volatile is looked for. */
const end = 3_000;
/** Equal for texts that say the same but for what is volatile. Of a long one the middle counts without its numbers. */
function fingerprint(text) {
    if (text.length <= 2 * end)
        return hash(withoutVolatile(text));
    const middle = hash(text.slice(end, -end).replace(/\d+(?:\.\d+)?/g, ""));
    return hash(`${withoutVolatile(text.slice(0, end))} ${middle} ${withoutVolatile(text.slice(-end))}`);
}
/** 64 bits of it: short to keep, and nothing that anybody's safety hangs on. */
function hash(text) {
    let first = 0xdeadbeef;
    let second = 0x41c6ce57;
    for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        first = Math.imul(first ^ code, 2_654_435_761);
        second = Math.imul(second ^ code, 1_597_334_677);
    }
    first =
        Math.imul(first ^ (first >>> 16), 2_246_822_507) ^ Math.imul(second ^ (second >>> 13), 3_266_489_909);
    second =
        Math.imul(second ^ (second >>> 16), 2_246_822_507) ^ Math.imul(first ^ (first >>> 13), 3_266_489_909);
    return [second, first].map((part) => (part >>> 0).toString(16).padStart(8, "0")).join("");
}


/***/ }),

/***/ 96183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ stepOf)
/* harmony export */ });
/* unused harmony export silentStep */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88986);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63795);


/** A turn that called no tool. */
const silentStep = { action: "", observation: "", failed: null, about: "" };
/**
 * What a turn's calls come to; those of one turn were all made before any of them had a result.
 * @param scrub Replaces what must not be shown.
 */
function stepOf(uses, scrub) {
    if (uses.length === 0)
        return silentStep;
    const [first] = uses;
    const alone = uses.length === 1 ? first : undefined;
    return {
        action: (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .R)(JSON.stringify(uses.map(({ tool, input }) => [tool, input]))),
        observation: (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .R)(uses.map(({ failed, output }) => `${failed} ${output}`).join("\n")),
        failed: alone?.failed === true && !isWordless(alone.output) ? failing(alone) : null,
        about: uses.slice(0, shown).map(nameOf(scrub)).join(", "),
    };
}
/** A command may change something and then run what fails: only the same one has failed the same way. */
function failing({ tool, input }) {
    const command = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(input) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(input, "command") : "";
    return command === "" ? tool : `${tool} ${(0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .R)(command)}`;
}
/** Calls of one turn that are named to people. */
const shown = 3;
const telling = ["command", "file_path", "path", "pattern", "paths", "query"];
const nameOf = (scrub) => ({ tool, input }) => {
    const fields = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(input) ? input : {};
    const field = telling.find((name) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(fields, name) !== "");
    return field === undefined ? tool : `${tool} ${scrub((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(fields, field))}`;
};
/** A search that finds nothing fails without a word, and the next one may find something. */
function isWordless(output) {
    return /^(?:exit code \d+\.?)?\s*(?:\(no output\))?$/i.test(output.trim());
}


/***/ })

};
