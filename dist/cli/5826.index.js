export const id = 5826;
export const ids = [5826];
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

/***/ 10659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qN: () => (/* binding */ callModel),
  f8: () => (/* binding */ heldByGateway),
  Ku: () => (/* binding */ silent)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/agents/model-api/broken-answer.js
var broken_answer = __webpack_require__(69313);
;// CONCATENATED MODULE: ./build/src/agents/model-api/receive.js


/** The model's answer, streamed or whole. @throws BrokenAnswer, StreamedError, DevAgentError */
async function receiveAnswer(receiving) {
    const { response, reader, controller } = receiving;
    const type = response.headers.get("content-type") ?? "";
    try {
        if (!type.includes("text/event-stream"))
            return receiving.whole(await orSilence(response.text(), receiving));
        const events = receiving.split(response, controller);
        for (;;) {
            const next = await orSilence(events.next(), receiving);
            if (next.done === true)
                return reader.finish();
            if (next.value.event !== "ping" && next.value.data !== "")
                reader.push(next.value.data);
        }
    }
    catch (error) {
        if (error instanceof broken_answer/* BrokenAnswer */.M || error instanceof broken_answer/* StreamedError */.m || error instanceof errors/* DevAgentError */.NA)
            throw error;
        throw new broken_answer/* BrokenAnswer */.M(`the answer broke off: ${error.message}`, reader.repeat(), error);
    }
}
/** Waits for the next part of an answer, but not for ever. */
async function orSilence(part, { idleMs }) {
    let timer;
    const silence = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(`nothing came for ${idleMs / 1_000} s`)), idleMs);
    });
    try {
        return await Promise.race([part, silence]);
    }
    finally {
        clearTimeout(timer);
        part.catch(() => { });
    }
}

;// CONCATENATED MODULE: ./build/src/agents/model-api/call-model.js


/** Stands where an SDK wants a key; the gateway puts the real one in. */
const heldByGateway = "held-by-the-gateway";
/** What an SDK would print. */
const silent = { error: () => { }, warn: () => { }, info: () => { }, debug: () => { } };
/** One request and its answer; whatever happens, the connection is closed afterwards. */
async function callModel({ settings, signal, open, reading }) {
    const { timeouts } = settings;
    const { fetch, gatewayError } = gatewayFetch(settings.call);
    const controller = new AbortController();
    const ends = AbortSignal.any([signal, controller.signal, AbortSignal.timeout(timeouts.wallMs)]);
    try {
        const response = await open({ fetch, signal: ends, timeout: timeouts.responseMs });
        return await receiveAnswer({ ...reading, response, controller, idleMs: timeouts.idleMs });
    }
    catch (error) {
        throw gatewayError() ?? error;
    }
    finally {
        controller.abort();
    }
}
/** SDKs wrap what their fetch throws, so an error of the gateway is kept aside. */
function gatewayFetch(call) {
    let thrown;
    const fetch = async (url, init) => {
        try {
            return await call(new Request(url, init));
        }
        catch (error) {
            if (error instanceof errors/* DevAgentError */.NA)
                thrown = error;
            throw error;
        }
    };
    return { fetch, gatewayError: () => thrown };
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

/***/ 87944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ createModelApiAgent)
});

// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(88986);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/agents/tell-circling.js
var tell_circling = __webpack_require__(93449);
// EXTERNAL MODULE: ./build/src/agents/tool-loop/find-json.js
var find_json = __webpack_require__(79512);
;// CONCATENATED MODULE: ./build/src/agents/tool-loop/offered-tools.js
/** The tools of a role for a model, in the role's order; a patch takes the place of edit and write together. */
function offeredTools(tools, by) {
    if (by === "edit-and-write" || !tools.includes("edit") || !tools.includes("write"))
        return tools;
    return tools.flatMap((tool) => {
        if (tool === "edit")
            return ["apply_patch"];
        return tool === "write" ? [] : [tool];
    });
}

// EXTERNAL MODULE: ./build/src/domain/text/hidden-text.js
var hidden_text = __webpack_require__(43980);
// EXTERNAL MODULE: ./build/src/domain/text/plain-text.js
var plain_text = __webpack_require__(18970);
;// CONCATENATED MODULE: ./build/src/agents/tool-loop/check-input.js
/**
 * The first fault of a tool's input against its schema, or null. Knows what tool schemas here use: objects without
 * additional properties, strings, integers, booleans, arrays. An optional property may be absent or null.
 */
function inputFault(schema, input) {
    if (typeof input !== "object" || input === null || Array.isArray(input))
        return "the input is not a JSON object";
    const properties = (schema.properties ?? {});
    const required = (schema.required ?? []);
    const given = input;
    for (const name of required)
        if (given[name] === undefined)
            return `${name} is missing`;
    for (const [name, value] of Object.entries(given)) {
        const property = properties[name];
        if (property === undefined)
            return `${name} is not a parameter`;
        if (value === null && !required.includes(name))
            continue;
        if (!hasType(property, value))
            return `${name} should be of type ${describeType(property)}`;
    }
    return null;
}
function hasType(schema, value) {
    if (schema.type === "array") {
        const items = (schema.items ?? {});
        return Array.isArray(value) && value.every((item) => hasType(items, item));
    }
    if (schema.type === "integer")
        return Number.isInteger(value);
    return schema.type === undefined || typeof value === schema.type;
}
function describeType(schema) {
    if (schema.type !== "array")
        return String(schema.type);
    return `array of ${String(schema.items?.type ?? "values")}`;
}
/** The input without nulls, which stand for absent parameters. */
function withoutNulls(input) {
    return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null));
}

// EXTERNAL MODULE: ./build/src/agents/tool-loop/stop.js
var stop = __webpack_require__(14798);
// EXTERNAL MODULE: ./build/src/agents/tool-loop/tools/tool.js
var tool = __webpack_require__(74160);
// EXTERNAL MODULE: ./build/src/agents/tool-loop/tools/toolbox.js + 19 modules
var toolbox = __webpack_require__(88891);
;// CONCATENATED MODULE: ./build/src/agents/tool-loop/run-calls.js






const sideBySide = 8;
const longestSummary = 160;
/**
 * Carries out calls in their order; neighbouring calls that only read run side by side.
 * @returns How many of them were well formed.
 */
async function runCalls(calls, run) {
    const checked = calls.map((call) => checkCall(call, run));
    let batch = [];
    for (const one of checked) {
        const changes = one.tool !== null && !one.tool.reads && !run.context.readOnly;
        if (changes) {
            await sideBySideAll(batch, run);
            await runOne(one, run);
            batch = [];
        }
        else
            batch.push(one);
    }
    await sideBySideAll(batch, run);
    return checked.filter(({ tool }) => tool !== null).length;
}
function checkCall(call, { specs, offered }) {
    const tool = (0,toolbox/* findTool */.SG)(call.name, offered);
    if (tool === undefined) {
        const names = specs.map(({ name }) => name).join(", ");
        return { call, tool: null, fault: `There is no tool ${call.name}. There are: ${names}.` };
    }
    const fault = call.unparsed === undefined ? inputFault(tool.spec.schema, call.input) : "the input is not a JSON object";
    return fault === null ? { call, tool } : { call, tool: null, fault: malformed(call.name, fault, specs) };
}
/** What the model is told of a call whose form is wrong. */
function malformed(name, fault, specs) {
    const schema = specs.find((spec) => spec.name === name)?.schema;
    return `The call wasn't carried out: ${fault}. ${name} takes: ${JSON.stringify(schema)}`;
}
async function sideBySideAll(batch, run) {
    const queue = batch.values();
    const worker = async () => {
        for (const one of queue)
            await runOne(one, run);
    };
    const ends = await Promise.allSettled(Array.from({ length: Math.min(sideBySide, batch.length) }, worker));
    for (const end of ends)
        if (end.status === "rejected")
            throw end.reason;
}
function runOne(one, run) {
    const { call, tool } = one;
    if (tool === null) {
        const work = async () => ({ text: one.fault, isError: true });
        return handle(call, { run, summary: "malformed call", work });
    }
    const input = withoutNulls(call.input);
    const context = { ...run.context, callName: callName(call, run.request) };
    return handle(call, { run, summary: tool.summary(input), work: () => tool.run(input, context) });
}
/** Does one call's work, tells of it and stores its result. What an abort interrupts gets no result. */
async function handle(call, { run, summary, work }) {
    const { request, context, finish, scrub } = run;
    (0,stop/* stopIfAborted */.N)(context.signal);
    const started = performance.now();
    const about = {
        callId: call.id,
        role: request.role,
        name: call.name,
        summary: (0,plain_text/* cleanLine */.Ow)(scrub(summary), longestSummary),
    };
    request.events.emit("tool.called", about);
    const outcome = await orProblem(work);
    (0,stop/* stopIfAborted */.N)(context.signal);
    tellHidden(outcome.text, about, request.events);
    await finish(call, { ...outcome, text: (0,plain_text/* promptText */.Mv)(outcome.text) });
    request.events.emit("tool.finished", {
        callId: call.id,
        ok: !outcome.isError,
        exitCode: outcome.exitCode ?? null,
        durationMs: Math.round(performance.now() - started),
    });
}
/** Colours and the like are usual in what programs print, and shown to the model by their pictures anyway. */
function tellHidden(text, { role, name, summary }, events) {
    const hidden = (0,hidden_text/* findHidden */.C)(text).filter((one) => one.class !== "terminal sequences");
    if (hidden.length === 0)
        return;
    const where = `What ${name} gave the ${role} (${summary})`;
    events.emit("notice", { level: "warning", text: `${where} has hidden text: ${(0,hidden_text/* describeHidden */.Y)(hidden)}.` });
}
const mendable = ["EACCES", "EPERM", "EISDIR", "ENOTDIR", "ELOOP", "ENAMETOOLONG", "ETXTBSY", "EEXIST"];
async function orProblem(work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof tool/* ToolProblem */.O)
            return { text: error.message, isError: true };
        const { code } = error;
        if (code === undefined || !mendable.includes(code))
            throw error;
        return { text: `The file can't be used (${code}).`, isError: true };
    }
}
function callName({ id }, { role, round }) {
    return `${role}-${round}-${id.replace(/[^\w-]/g, "").slice(0, 60)}`;
}

;// CONCATENATED MODULE: ./build/src/agents/tool-loop/show-work.js
const mostDiff = 12_000;
const timeoutMs = 60_000;
/** The commit that the workspace stands at; null where it is no repository. */
async function currentHead(request, sandbox) {
    const result = await inWorkspace("git rev-parse --verify HEAD", request, sandbox);
    const head = result.output.trim();
    return /^[0-9a-f]{40,64}$/.test(head) ? head : null;
}
/** What the coder is shown before its work is taken: a checklist, and its own diff as git sees it. */
async function workToConfirm(request, sandbox, start) {
    const diff = await workDiff(request, sandbox, start);
    return `Look at your work once more before it is taken:
- Does the diff do all of what was asked, and nothing else?
- Did you run the project's tests after the last change, and did they pass?
- Is a test there that fails without the change?
- Are debugging output, leftover files and commented-out code gone?
If something is left, do it. Then call submit again to confirm.

${diff}`;
}
async function workDiff(request, sandbox, start) {
    if (start === null)
        return "(The diff can't be shown: the workspace is no git repository.)";
    const script = `git add -N . && git diff --no-color --no-ext-diff --no-textconv ${start} --`;
    const { exitCode, output, outputBytes } = await inWorkspace(script, request, sandbox);
    if (exitCode !== 0)
        return `(The diff can't be shown: ${output.slice(0, 500)})`;
    if (output.trim() === "")
        return "The diff is empty: nothing was changed.";
    if (output.length <= mostDiff)
        return `Your diff:\n${output}`;
    return `Your diff, the first ${mostDiff} characters of ${outputBytes} bytes (see the rest with git diff):\n${output.slice(0, mostDiff)}`;
}
function inWorkspace(script, { workspace, signal }, sandbox) {
    return sandbox.run({ workspace, argv: ["sh", "-c", script], timeoutMs, signal });
}

;// CONCATENATED MODULE: ./build/src/agents/tool-loop/settle-calls.js



const interrupted = "The session was interrupted before this call's result was recorded. It may or may not have taken effect: look before you repeat it.";
/**
 * Gives every call of an answer its result; submit comes last. `interrupted` calls were left without one by a process
 * that ended: those that only read are made again, the others never.
 */
function settleCalls(settling) {
    const { request } = settling;
    const run = callRun(settling);
    return async (calls, from) => {
        const [submit, ...again] = request.tools.includes("submit") ? calls.filter(isSubmit) : [];
        const others = submit === undefined ? calls : calls.filter((call) => !isSubmit(call));
        const unsafe = from === "new" ? [] : others.filter((call) => mayChange(call, run));
        for (const call of unsafe)
            await run.finish(call, failure(interrupted));
        const wellFormed = await runCalls(others.filter((call) => !unsafe.includes(call)), run);
        for (const call of again)
            await run.finish(call, failure("Call submit once at a time."));
        if (submit === undefined)
            return { wellFormed };
        const settled = await settleSubmit(submit, settling, run);
        return { ...settled, wellFormed: wellFormed + settled.wellFormed };
    };
}
function callRun({ request, offered, specs, sandbox, transcripts, transcript, scrub }) {
    const readOnly = !request.tools.includes("edit") && !request.tools.includes("write");
    const { workspace, signal } = request;
    return {
        request,
        offered,
        specs,
        scrub,
        context: { workspace, sandbox, transcripts, readOnly, signal },
        finish: ({ id }, { text, isError }) => transcript.append({ type: "result", callId: id, text, isError }),
    };
}
/** The workflow judges what is handed in; here it only has to be an object. The coder sees its work before it counts. */
async function settleSubmit(call, settling, run) {
    const { request, sandbox, transcript, specs } = settling;
    if (call.unparsed !== undefined || typeof call.input !== "object" || call.input === null) {
        const fault = malformed(call.name, "the input is not a JSON object", specs);
        await handle(call, { run, summary: "malformed call", work: async () => failure(fault) });
        return { wellFormed: 0 };
    }
    const first = request.role === "coder" && !transcript.entries.some(({ type }) => type === "shown");
    if (!first)
        return { submitted: call.input, wellFormed: 1 };
    const start = transcript.entries.find((entry) => entry.type === "start")?.head ?? null;
    const work = async () => ({ text: await workToConfirm(request, sandbox, start), isError: false });
    await handle(call, { run, summary: "a last look at the diff", work });
    await transcript.append({ type: "shown" });
    return { wellFormed: 1 };
}
const isSubmit = ({ name }) => name === "submit";
const failure = (text) => ({ text, isError: true });
function mayChange({ name }, { offered, context }) {
    return (0,toolbox/* findTool */.SG)(name, offered)?.reads === false && !context.readOnly;
}

;// CONCATENATED MODULE: ./build/src/agents/tool-loop/transcript.js
async function loadTranscript(transcripts, key) {
    const entries = (await transcripts.load(key));
    let last = Promise.resolve();
    return {
        entries,
        append: (entry) => {
            entries.push(entry);
            last = last.then(() => transcripts.append(key, entry));
            return last;
        },
    };
}
/** The stretch of a conversation that the n-th prompt (from 0) began; empty where there is none. */
function stretch(entries, number) {
    const starts = entries.flatMap((entry, index) => (entry.type === "prompt" ? [index] : []));
    return starts[number] === undefined ? [] : entries.slice(starts[number], starts[number + 1]);
}
/** Calls of the last answer that have no result yet. */
function openCalls(entries) {
    const at = entries.findLastIndex((entry) => entry.type === "answer");
    const answer = entries[at];
    if (answer?.type !== "answer")
        return [];
    const answered = new Set(entries.slice(at + 1).flatMap(answeredCalls));
    return answer.calls.filter((call) => !answered.has(call.id));
}
function answeredCalls(entry) {
    if (entry.type === "result")
        return [entry.callId];
    return entry.type === "prompt" ? entry.callIds : [];
}
/** The conversation as the model is to see it. Results come in the order of their calls, whichever finished first. */
function itemsOf(entries) {
    const items = [];
    let calls = [];
    let results = new Map();
    const flush = () => {
        const done = calls.flatMap(({ id }) => {
            const result = results.get(id);
            return result === undefined ? [] : [{ callId: id, ...result }];
        });
        if (done.length > 0)
            items.push({ type: "results", results: done });
        calls = [];
        results = new Map();
    };
    for (const entry of entries) {
        if (entry.type === "answer") {
            flush();
            items.push({ type: "answer", raw: entry.raw });
            calls = entry.calls;
        }
        else if (entry.type === "result")
            results.set(entry.callId, { text: entry.text, isError: entry.isError });
        else if (entry.type === "note" || entry.type === "nudge" || entry.type === "prompt") {
            const asked = entry.type === "prompt" ? entry.callIds : [];
            for (const id of asked)
                results.set(id, { text: entry.text, isError: true });
            flush();
            if (asked.length === 0)
                items.push({ type: "user", text: entry.text });
        }
    }
    flush();
    return items;
}
function promptCount(entries) {
    return entries.filter((entry) => entry.type === "prompt").length;
}

// EXTERNAL MODULE: ./build/src/domain/stuck/circling.js + 2 modules
var circling = __webpack_require__(64782);
// EXTERNAL MODULE: ./build/src/domain/stuck/step.js
var step = __webpack_require__(96183);
;// CONCATENATED MODULE: ./build/src/agents/tool-loop/watch-circles.js


/**
 * Looks for circles in a conversation. Each call of what this returns looks at the turns since the last one, whose calls
 * all have their results; the first looks at those of earlier processes too. Where a run ended for circles and the
 * conversation goes on, a person said how: what was before counts no more.
 */
function watchCircles({ entries }, scrub) {
    const nudge = entries.findLastIndex((entry) => entry.type === "nudge");
    const stuck = entries.findLastIndex((entry) => entry.type === "end" && entry.result.stopped === "stuck");
    const watch = (0,circling/* createCircleWatch */.c)(nudge > stuck);
    let read = Math.max(nudge, stuck) + 1;
    return () => {
        const turns = turnsIn(entries.slice(read));
        read = entries.length;
        // What an earlier process found, and ended before it said so, is found again.
        return turns.reduce((found, turn) => found ?? watch.saw((0,step/* stepOf */.c)(turn, scrub)), null);
    };
}
/** The calls of each answer with what came of them. */
function turnsIn(entries) {
    const results = new Map(entries.flatMap((entry) => (entry.type === "result" ? [[entry.callId, entry]] : [])));
    return entries.flatMap((entry) => {
        if (entry.type !== "answer")
            return [];
        const uses = entry.calls.map(({ id, name, input }) => {
            const { text = "", isError = true } = results.get(id) ?? {};
            return { tool: name, input, output: text, failed: isError };
        });
        return [uses];
    });
}

;// CONCATENATED MODULE: ./build/src/agents/tool-loop/converse.js











/** Model calls of one run; far more than a role needs. */
const mostTurns = {
    architect: 80,
    coder: 250,
    reviewer: 80,
    supervisor: 40,
};
const mostCutOff = 3;
const mostBadTurns = 3;
const longestMessage = 2_000;
const cutOff = "Your last answer was cut off at the output limit, and no tool call in it was carried out. Continue in smaller steps: shorter answers, one call at a time, large files in several edits.";
/** Lets the model work until it hands in, gives up or reaches a limit. */
async function converse(talk) {
    const { request, transcript, model } = talk;
    const offered = offeredTools(request.tools, model.changesFilesBy);
    const tools = (0,toolbox/* toolSpecs */.T9)(offered, request.output);
    const settle = settleCalls({ ...talk, offered, specs: tools });
    await rememberStart(talk);
    const react = createReaction({ request, transcript, settle: (calls) => settle(calls, "new") });
    const last = transcript.entries.at(-1);
    // An answer that an earlier process got and didn't act on yet.
    const waiting = last?.type === "answer" && (last.calls.length === 0 || last.stop === "output-limit");
    let ending = waiting
        ? await react(last)
        : handedIn(await settle(openCalls(transcript.entries), "interrupted"));
    const look = watchCircles(transcript, talk.scrub);
    let turns = 0;
    while (ending === null && turns < mostTurns[request.role]) {
        (0,stop/* stopIfAborted */.N)(request.signal);
        if (request.deadline !== undefined)
            (0,stop/* stopIfAborted */.N)(request.deadline);
        turns += 1;
        const items = itemsOf(transcript.entries);
        const answer = await model.answer({ system: request.system, tools, items }, request.signal);
        await transcript.append({ type: "answer", ...answer });
        tell(answer, talk);
        ending = (await react(answer)) ?? (await breakCircle(look(), talk));
    }
    const { output, ...end } = ending ?? { stopped: "turn-limit", output: lastText(transcript) };
    const result = { ...end, output: (0,json/* mapTexts */.zO)(output, talk.scrub), turns };
    await transcript.append({ type: "end", result });
    return result;
}
/** What follows from an answer: how the run ended, or null when the model is to be called again. */
function createReaction({ request, transcript, settle }) {
    let timesCutOff = 0;
    let badTurns = 0;
    return async ({ stop, calls, text }) => {
        if (stop === "refused" || stop === "context-full")
            return { stopped: stop, output: text };
        if (stop === "paused")
            return null;
        if (stop === "output-limit") {
            timesCutOff += 1;
            await refuseCutOff(transcript, calls);
            return timesCutOff < mostCutOff ? null : { stopped: stop, output: text };
        }
        timesCutOff = 0;
        if (calls.length === 0)
            return { stopped: "ended-turn", output: (0,find_json/* findJsonObject */.h)(text) ?? text };
        const settled = await settle(calls);
        badTurns = settled.wellFormed === 0 ? badTurns + 1 : 0;
        if (badTurns >= mostBadTurns)
            throw badCalls(request.role);
        return handedIn(settled);
    };
}
/** Tells a model once that it goes in circles; the next time its run is over. */
async function breakCircle(circling, { request, transcript }) {
    if (circling === null)
        return null;
    (0,tell_circling/* tellCircling */.H)(circling, request);
    if (circling.type === "stuck")
        return { stopped: "stuck", repeats: circling.what, output: lastText(transcript) };
    await transcript.append({ type: "nudge", text: circling.text });
    return null;
}
function handedIn({ submitted }) {
    return submitted === undefined ? null : { stopped: "submitted", output: submitted };
}
async function rememberStart({ request, transcript, sandbox }) {
    if (request.role !== "coder" || transcript.entries.some(({ type }) => type === "start"))
        return;
    const head = await currentHead(request, sandbox);
    (0,stop/* stopIfAborted */.N)(request.signal);
    await transcript.append({ type: "start", head });
}
/** An answer that broke off may hold half a call: none of its calls is carried out. */
async function refuseCutOff(transcript, calls) {
    if (calls.length === 0)
        await transcript.append({ type: "note", text: cutOff });
    for (const { id } of calls)
        await transcript.append({ type: "result", callId: id, text: cutOff, isError: true });
}
function tell(answer, { request, scrub }) {
    // Before the cut, which could go through the middle of what is looked for.
    const text = scrub(answer.text);
    if (text.trim() === "")
        return;
    const { role, round, events } = request;
    const shown = text.slice(0, longestMessage).toWellFormed();
    events.emit("agent.message", { role, round, text: shown, truncated: text.length > longestMessage });
}
function lastText({ entries }) {
    return entries.findLast((entry) => entry.type === "answer")?.text ?? "";
}
function badCalls(role) {
    return new errors/* DevAgentError */.NA({
        code: "bad-tool-calls",
        kind: "provider",
        message: `The ${role}'s model called tools ${mostBadTurns} times in a row in a form that can't be understood.`,
        remedy: "Choose a model that is good at calling tools, with --agent ROLE=AGENT:MODEL, and resume.",
    });
}

;// CONCATENATED MODULE: ./build/src/agents/tool-loop/tool-loop.js


/**
 * Plays a role with any model that can call tools. Everything is stored before the next thing happens: a killed
 * process is continued by the next one, and no call that changes something is made twice.
 */
function createToolLoop(settings) {
    const finishedRuns = new Map();
    return {
        run: async (request) => {
            const model = settings.provider(request);
            const key = conversationKey(request, model);
            const transcript = await loadTranscript(settings.transcripts, key);
            const number = finishedRuns.get(key) ?? 0;
            const known = await take(transcript, request, number);
            if (known !== null) {
                finishedRuns.set(key, number + 1);
                return known;
            }
            const result = await converse({ ...settings, request, model, transcript });
            finishedRuns.set(key, promptCount(transcript.entries));
            return result;
        },
    };
}
/** A conversation that another API's model began is not gone on with but begun anew. */
function conversationKey({ role, round }, { answerForm }) {
    return answerForm === "messages" ? `${role}-${round}` : `${role}-${round}-${answerForm}`;
}
/**
 * Brings the request into the conversation. The n-th run of this process is the n-th run of any process before it:
 * a prompt that is there already is not asked again, and its result is given where it is known.
 */
async function take(transcript, request, number) {
    const { entries } = transcript;
    const [prompt, ...after] = stretch(entries, number);
    if (prompt?.type === "prompt" && prompt.text === request.prompt) {
        const end = after.findLast((entry) => entry.type === "end");
        if (end !== undefined)
            return end.result;
        if (number + 1 === promptCount(entries))
            return null;
    }
    const callIds = openCalls(entries).map(({ id }) => id);
    await transcript.append({ type: "prompt", text: request.prompt, callIds });
    return null;
}

// EXTERNAL MODULE: ./build/src/agents/model-api/retry.js
var retry = __webpack_require__(43297);
// EXTERNAL MODULE: ./build/src/agents/model-api/settings.js
var model_api_settings = __webpack_require__(44330);
;// CONCATENATED MODULE: ./build/src/agents/model-api/model-api.js



/** An agent that works through a model API with dev-agent's own tools. */
function createModelApiAgent(api, settings) {
    const { model, gateway, sandbox, transcripts } = settings;
    const loop = createToolLoop({
        sandbox,
        transcripts,
        scrub: gateway.scrub,
        provider: ({ role, round }) => api.provider({
            model,
            baseUrl: gateway.baseUrl,
            call: gateway.forCall({ role, round }),
            scrub: gateway.scrub,
            delay: settings.delay ?? retry/* realDelay */.A,
            timeouts: settings.timeouts ?? model_api_settings/* usualTimeouts */.N,
        }),
    });
    return { name: settings.name ?? `${api.agent}:${model}`, run: loop.run };
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

/***/ 44330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ usualTimeouts)
/* harmony export */ });
const usualTimeouts = { responseMs: 300_000, idleMs: 180_000, wallMs: 1_800_000 };


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

/***/ 74160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ ToolProblem)
/* harmony export */ });
/** Tells the model why a call couldn't be carried out. */
class ToolProblem extends Error {
}


/***/ }),

/***/ 88891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SG: () => (/* binding */ findTool),
  L7: () => (/* binding */ freeTextProperty),
  T9: () => (/* binding */ toolSpecs)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/agents/tool-loop/tools/tool.js
var tool = __webpack_require__(74160);
;// CONCATENATED MODULE: ./build/src/agents/tool-loop/tools/confine.js



/** Where in the workspace's home the full text of long outputs lies. */
const outputFolder = "tool-output";
/**
 * The file that a model means by a path: relative to the workspace, or absolute as commands in the sandbox see it.
 * Nothing else runs in the workspace meanwhile, so what is checked here still holds when the file is opened.
 * @throws ToolProblem for whatever leaves the workspace, by `..` or by links, and for `.git`.
 */
async function placeInWorkspace(path, { workspace, sandbox }) {
    const inside = sandbox.pathInside(workspace);
    const asked = (0,external_node_path_.isAbsolute)(path) ? (0,external_node_path_.relative)(inside, (0,external_node_path_.resolve)(path)) : path;
    return placeIn(await (0,promises_.realpath)(workspace.directory), asked, path);
}
/** The same for reading, where a long output's file may be meant as well: `~/tool-output/…`. */
async function placeToRead(path, context) {
    const prefix = `~/${outputFolder}/`;
    if (!path.startsWith(prefix))
        return placeInWorkspace(path, context);
    const home = await (0,promises_.realpath)(context.workspace.home);
    return placeIn((0,external_node_path_.join)(home, outputFolder), path.slice(prefix.length), path);
}
async function placeIn(root, asked, shown) {
    if (asked.includes("\0"))
        throw new tool/* ToolProblem */.O("The path holds a NUL character.");
    const target = (0,external_node_path_.resolve)(root, asked);
    requireInside(root, target, shown);
    const existing = await deepestExisting(target);
    const real = await (0,promises_.realpath)(existing).catch(() => {
        throw new tool/* ToolProblem */.O(`${shown} is, or lies behind, a symbolic link that leads nowhere.`);
    });
    const path = existing === target ? real : (0,external_node_path_.join)(real, (0,external_node_path_.relative)(existing, target));
    requireInside(root, path, shown);
    return { path, shown: (0,external_node_path_.relative)(root, path) || ".", exists: existing === target, linked: path !== target };
}
/** The nearest of a path and its parents that is there; a dangling link is. */
async function deepestExisting(path) {
    try {
        await (0,promises_.lstat)(path);
        return path;
    }
    catch (error) {
        const { code } = error;
        if (code === "ENAMETOOLONG")
            throw new tool/* ToolProblem */.O("The path is too long.");
        if (code === "ENOTDIR")
            throw new tool/* ToolProblem */.O(`${(0,external_node_path_.basename)((0,external_node_path_.dirname)(path))} on the way there is a file, not a directory.`);
        if (code !== "ENOENT")
            throw error;
        return deepestExisting((0,external_node_path_.dirname)(path));
    }
}
function requireInside(root, path, shown) {
    const below = (0,external_node_path_.relative)(root, path);
    const parts = below.split(external_node_path_.sep);
    if (parts[0] === ".." || (0,external_node_path_.isAbsolute)(below))
        throw new tool/* ToolProblem */.O(`${shown} leads out of the workspace. Use a path relative to its root, such as src/index.ts.`);
    if (parts.some((part) => part.toLowerCase() === ".git"))
        throw new tool/* ToolProblem */.O(`${shown} lies in .git, which is off limits. Use git commands through bash to look at history.`);
}

;// CONCATENATED MODULE: ./build/src/agents/tool-loop/tools/text-limit.js
const half = 5_000;
/** Whether command output has to be cut for the model. */
function isLong(output) {
    return output.length > 2 * half;
}
/** The two ends of a long output, with a line between that says what is missing. */
function shortenOutput(output, missing) {
    return `${output.slice(0, half)}\n[… ${missing} …]\n${output.slice(-half)}`;
}
/** The first lines of a list, each cut to a width, with a line that counts the rest. */
function limitLines(lines, limit) {
    const shown = lines.slice(0, limit.lines).map((line) => cutLine(line, limit.width));
    const more = lines.length - shown.length;
    if (more > 0)
        shown.push(`[… at least ${more} more; narrow the search …]`);
    return shown.join("\n");
}
function cutLine(line, width) {
    return line.length <= width ? line : `${line.slice(0, width)} [… ${line.length - width} characters]`;
}

;// CONCATENATED MODULE: ./build/src/agents/tool-loop/tools/numbered-lines.js

const widest = 2_000;
/** Lines with their numbers, cut where they are very long. */
function numberedLines(lines, { from, to }) {
    const width = String(Math.min(to, lines.length)).length;
    return lines
        .slice(from - 1, to)
        .map((line, index) => `${String(from + index).padStart(width)}\t${cutLine(line, widest)}`);
}
/** The lines around a place, with their numbers. */
function snippet(text, { from, to }) {
    const lines = text.split("\n");
    const range = { from: Math.max(1, from - 3), to: Math.min(lines.length, to + 3) };
    const shown = numberedLines(lines, range);
    if (shown.length > 40)
        shown.splice(20, shown.length - 40, "[…]");
    return shown.join("\n");
}
/** The number, from 1, of the line at a character. */
function lineAt(text, index) {
    let line = 1;
    for (let at = text.indexOf("\n"); at >= 0 && at < index; at = text.indexOf("\n", at + 1))
        line += 1;
    return line;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/agents/tool-loop/tools/text-file.js
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




/** Largest file that the tools read or write, in bytes. */
const largestFile = 10 * 1024 * 1024;
/** A file's text. @throws ToolProblem when it is missing, no regular file, too large or not UTF-8. */
async function readText(place) {
    const status = await statFile(place);
    if (status === null)
        throw missing(place);
    if (status.size > largestFile)
        throw new tool/* ToolProblem */.O(`${place.shown} has ${status.size} bytes; files over ${largestFile} aren't opened. Use grep, or head, tail and sed through bash.`);
    const bytes = await (0,promises_.readFile)(place.path);
    try {
        const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
        if (!text.includes("\0"))
            return text;
    }
    catch {
        // Bytes that aren't UTF-8 are reported below.
    }
    throw new tool/* ToolProblem */.O(`${place.shown} isn't UTF-8 text (${bytes.length} bytes). Use bash (file, xxd, iconv) to look at it.`);
}
/** @throws ToolProblem where there is no regular file. */
async function requireFile(place) {
    if ((await statFile(place)) === null)
        throw missing(place);
}
/** @throws ToolProblem for more than the tools write. */
function requireSize(text) {
    const bytes = Buffer.byteLength(text);
    if (bytes > largestFile)
        throw new tool/* ToolProblem */.O(`The content has ${bytes} bytes; files over ${largestFile} aren't written. Large generated files don't belong in a change: write a script or a smaller fixture.`);
}
/** Writes a whole file, its parent directories included. @throws ToolProblem when it is too large or no regular file. */
async function writeText(place, text) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        requireSize(text);
        const status = await statFile(place);
        // Written in place, a file with a second name would change outside the workspace too.
        if (status !== null && status.nlink > 1)
            await (0,promises_.unlink)(place.path);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(place.path), { recursive: true });
        const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW } = external_node_fs_.constants;
        const file = __addDisposableResource(env_1, await (0,promises_.open)(place.path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, (status?.mode ?? 0o666) & 0o777), true);
        await file.writeFile(text);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function missing({ shown }) {
    return new tool/* ToolProblem */.O(`${shown} doesn't exist. Use glob to find its name.`);
}
async function statFile({ path, shown, exists }) {
    if (!exists)
        return null;
    const status = await (0,promises_.lstat)(path);
    if (status.isDirectory())
        throw new tool/* ToolProblem */.O(`${shown} is a directory. Use glob to list files in it.`);
    if (!status.isFile())
        throw new tool/* ToolProblem */.O(`${shown} is no regular file.`);
    return status;
}

;// CONCATENATED MODULE: ./build/src/agents/tool-loop/tools/apply-patch/grammar.js
/** The form of a patch in Lark, for APIs that hold a model's free text to a grammar. */
const patchGrammar = String.raw `start: "*** Begin Patch" LF file_change+ "*** End Patch" LF?

file_change: add_file | delete_file | update_file
add_file: "*** Add File: " PATH LF added_line+
delete_file: "*** Delete File: " PATH LF
update_file: "*** Update File: " PATH LF ("*** Move to: " PATH LF)? lines? hunk*

hunk: anchor+ lines
lines: hunk_line+ file_end?
anchor: "@@" (" " TEXT)? LF
hunk_line: ("+" | "-" | " ") TEXT? LF
added_line: "+" TEXT? LF
file_end: "*** End of File" LF

PATH: /[^\n]+/
TEXT: /[^\n]+/
LF: "\n"
`;

;// CONCATENATED MODULE: ./build/src/agents/tool-loop/tools/apply-patch/parse-patch.js

const begin = "*** Begin Patch";
const end = "*** End Patch";
const fileEnd = "*** End of File";
const kinds = { " ": "keep", "-": "remove", "+": "add" };
/** @throws ToolProblem that names the line which isn't understood. */
function parsePatch(text) {
    const lines = text.trim().split(/\r?\n/);
    if (lines[0]?.trim() !== begin)
        throw new tool/* ToolProblem */.O(`The patch must begin with the line "${begin}".`);
    if (lines.at(-1)?.trim() !== end)
        throw new tool/* ToolProblem */.O(`The patch must end with the line "${end}".`);
    const rest = { lines: lines.slice(0, -1), at: 1 };
    const changes = [];
    while (rest.at < rest.lines.length) {
        if (peek(rest).trim() === "")
            rest.at += 1;
        else
            changes.push(parseChange(rest));
    }
    if (changes.length === 0)
        throw new tool/* ToolProblem */.O("The patch holds no change of a file.");
    return changes;
}
function parseChange(rest) {
    const added = pathAfter("*** Add File:", rest);
    if (added !== null)
        return { type: "add", path: added, lines: parseAdded(rest) };
    const deleted = pathAfter("*** Delete File:", rest);
    if (deleted !== null)
        return { type: "delete", path: deleted };
    const path = pathAfter("*** Update File:", rest);
    if (path === null)
        throw misread(rest, 'should be "*** Add File: PATH", "*** Delete File: PATH" or "*** Update File: PATH"');
    const moveTo = pathAfter("*** Move to:", rest);
    const hunks = parseHunks(rest);
    if (hunks.length === 0 && moveTo === null)
        throw misread(rest, `should be a change of ${path}: @@, or a line that begins with +, - or a space`);
    return { type: "update", path, hunks, ...(moveTo === null ? {} : { moveTo }) };
}
/** The path of a header line, which is then read; null where the next line is another. */
function pathAfter(header, rest) {
    const line = peek(rest).trim();
    if (!line.startsWith(header))
        return null;
    const path = line.slice(header.length).trim();
    if (path === "")
        throw misread(rest, "should name a path");
    rest.at += 1;
    return path;
}
function parseAdded(rest) {
    const lines = [];
    while (peek(rest).startsWith("+")) {
        lines.push(peek(rest).slice(1));
        rest.at += 1;
    }
    return lines;
}
function parseHunks(rest) {
    const hunks = [];
    while (rest.at < rest.lines.length && !isHeader(peek(rest))) {
        // Between hunks an empty line parts; within one it is an empty line of the file.
        if (peek(rest).trim() === "" && isHeader(rest.lines[rest.at + 1] ?? end))
            rest.at += 1;
        else
            hunks.push(parseHunk(rest));
    }
    return hunks;
}
function parseHunk(rest) {
    const anchors = [];
    for (let line = peek(rest); line.startsWith("@@"); line = peek(rest)) {
        const anchor = line.slice(2).replace(/^ /, "");
        if (anchor.trim() !== "")
            anchors.push(anchor);
        rest.at += 1;
    }
    const lines = [];
    for (let line = parseLine(rest); line !== null; line = parseLine(rest))
        lines.push(line);
    if (lines.length === 0)
        throw misread(rest, "should begin with +, - or a space");
    const atEnd = peek(rest).trim() === fileEnd;
    if (atEnd)
        rest.at += 1;
    return { anchors, lines, atEnd };
}
/** The next line of a hunk; null at its end. */
function parseLine(rest) {
    const line = rest.lines[rest.at];
    if (line === undefined || line.startsWith("@@") || line.startsWith("*** "))
        return null;
    if (line === "" && isHeader(rest.lines[rest.at + 1] ?? end))
        return null;
    const type = line === "" ? "keep" : kinds[line[0]];
    if (type === undefined)
        throw misread(rest, "should begin with +, - or a space");
    rest.at += 1;
    return { type, text: line.slice(1) };
}
function isHeader(line) {
    return /^\*\*\* (?:Add File|Delete File|Update File|End Patch)/.test(line);
}
function peek({ lines, at }) {
    return lines[at] ?? "";
}
function misread(rest, what) {
    const line = rest.lines[rest.at];
    const shown = line === undefined ? "the patch's end" : JSON.stringify(line.slice(0, 200));
    return new tool/* ToolProblem */.O(`Line ${rest.at + 1} of the patch ${what}; it is ${shown}. Nothing was changed.`);
}

;// CONCATENATED MODULE: ./build/src/agents/tool-loop/tools/edit-advice.js

/** Why an edit's text wasn't found, with what the model needs for a better one. */
function editAdvice(text, edit) {
    if (edit.new.trim() !== "" && text.includes(edit.new))
        return `old_string wasn't found, but new_string is there already, at line ${lineAt(text, text.indexOf(edit.new))}. Was this edit made before?`;
    return `old_string wasn't found${nearestAdvice(text, edit.old.replace(/\n$/, "").split("\n"))}`;
}
/** The rest of a sentence that says that lines weren't found: where something like them is. */
function nearestAdvice(text, wanted) {
    const match = nearest(text.split("\n"), wanted);
    if (match === null)
        return ", nor anything like it. Read the file again.";
    const near = snippet(text, { from: match.line, to: match.line + match.length - 1 });
    return match.exact
        ? `. Line ${match.line} differs from it only in white space; did you mean this?\n${near}`
        : `. The nearest is at line ${match.line}; did you mean this?\n${near}`;
}
const mostComparisons = 2_000_000;
const mostCompared = 20_000;
/** The place that has most lines of the wanted text; where none has any, the line most like its first. */
function nearest(lines, wanted) {
    const length = lines.length * wanted.length > mostComparisons ? 1 : wanted.length;
    const target = wanted.slice(0, length).map(squeeze);
    const have = lines.map(squeeze);
    const equal = have.map((_, start) => target.filter((line, offset) => line !== "" && have[start + offset] === line).length);
    const byLines = indexOfMost(equal);
    if ((equal[byLines] ?? 0) > 0) {
        const exact = target.every((line, offset) => have[byLines + offset] === line);
        return { line: byLines + 1, length, exact };
    }
    const first = pairsOf(target[0] ?? "");
    const alike = have.slice(0, mostCompared).map((line) => share(first, pairsOf(line)));
    const byPairs = indexOfMost(alike);
    return (alike[byPairs] ?? 0) < 0.5 ? null : { line: byPairs + 1, length, exact: false };
}
const squeeze = (line) => line.replace(/\s+/g, " ").trim();
function indexOfMost(scores) {
    return scores.reduce((best, score, at) => (score > (scores[best] ?? 0) ? at : best), 0);
}
/** The neighbouring characters of a line, as pairs. */
function pairsOf(line) {
    const text = line.slice(0, 200);
    return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
}
/** 0 to 1: how much two sets have in common. */
function share(a, b) {
    const common = [...a].filter((pair) => b.has(pair)).length;
    return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}

;// CONCATENATED MODULE: ./build/src/agents/tool-loop/tools/apply-patch/find-lines.js
/** How alike two lines must be, strictest first. The format allows for white space at the ends, and no more. */
const likenesses = [
    (line) => line,
    (line) => line.trimEnd(),
    (line) => line.trim(),
];
/** Index of the first place where lines are found, as strictly as they can be; -1 for none. */
function findLines(lines, { wanted, from, atEnd = false }) {
    const last = lines.length - wanted.length;
    const first = atEnd ? Math.max(from, last) : from;
    for (const like of likenesses) {
        const have = lines.map(like);
        const want = wanted.map(like);
        for (let at = first; at <= last; at += 1)
            if (want.every((line, offset) => have[at + offset] === line))
                return at;
    }
    return -1;
}

;// CONCATENATED MODULE: ./build/src/agents/tool-loop/tools/apply-patch/patch.js
/** The lines that a hunk must find in the file. */
function expectedLines({ lines }) {
    return lines.filter(({ type }) => type !== "add").map(({ text }) => text);
}

;// CONCATENATED MODULE: ./build/src/agents/tool-loop/tools/apply-patch/apply-hunks.js




/** A text with its hunks applied, in their order. @throws ToolProblem that helps to mend the hunk that doesn't fit. */
function applyHunks(text, hunks) {
    const { lines, join, ending } = splitLines(text);
    const result = [];
    const places = [];
    let done = 0;
    for (const [number, hunk] of hunks.entries()) {
        const { at, length } = placeOf(hunk, { lines, from: done, number, text });
        result.push(...lines.slice(done, at));
        const from = result.length + 1;
        result.push(...newLines(hunk, lines.slice(at, at + length), ending));
        places.push({ from, to: Math.max(from, result.length) });
        done = at + length;
    }
    return { text: join([...result, ...lines.slice(done)]), places };
}
/** A file's lines without its last line's end, which stays as it is; an empty file's new lines all have one. */
function splitLines(text) {
    const closed = text === "" || text.endsWith("\n");
    const lines = text === "" ? [] : (closed ? text.slice(0, -1) : text).split("\n");
    const ending = text.includes("\r\n") ? "\r" : "";
    const join = (all) => (all.length === 0 ? "" : all.join("\n") + (closed ? "\n" : ""));
    return { lines, join, ending };
}
/** Where a hunk's lines are in the file, and how many of the hunk's are there. */
function placeOf(hunk, searching) {
    const plain = searching.lines.map((line) => line.replace(/\r$/, ""));
    const from = hunk.anchors.reduce((start, anchor) => afterAnchor(anchor, start, plain, searching), searching.from);
    const wanted = expectedLines(hunk);
    // Only new lines: after the anchor they name, else at the end.
    if (wanted.length === 0)
        return { at: hunk.anchors.length > 0 && !hunk.atEnd ? from : plain.length, length: 0 };
    for (const some of withoutLastLine(wanted)) {
        const at = findLines(plain, { wanted: some, from, atEnd: hunk.atEnd });
        if (at >= 0)
            return { at, length: some.length };
    }
    throw notFound("lines", wanted, searching);
}
/** An empty line at a hunk's end may be meant for the file's last line end, which is no line here. */
function withoutLastLine(wanted) {
    return wanted.length > 1 && wanted.at(-1) === "" ? [wanted, wanted.slice(0, -1)] : [wanted];
}
/** Index of the line after an anchor. */
function afterAnchor(anchor, from, plain, searching) {
    const at = findLines(plain, { wanted: [anchor], from });
    if (at < 0)
        throw notFound("@@ line", [anchor], searching);
    return at + 1;
}
/** Kept lines stay as the file has them, white space and line ends included. */
function newLines({ lines }, found, ending) {
    let at = 0;
    return lines.flatMap(({ type, text }) => {
        if (type === "add")
            return [text + ending];
        const line = found[at];
        at += 1;
        return type === "keep" && line !== undefined ? [line] : [];
    });
}
/** @param what The part that has no place: the hunk's own lines, or the one that it gives after @@. */
function notFound(what, wanted, { lines, from, number, text }) {
    const [missing, there] = what === "lines" ? ["weren't", "are"] : ["wasn't", "is"];
    const plain = lines.map((line) => line.replace(/\r$/, ""));
    const earlier = findLines(plain, { wanted, from: 0 });
    if (earlier < 0)
        return new tool/* ToolProblem */.O(`Hunk ${number + 1}: its ${what} ${missing} found${nearestAdvice(text, wanted)}`);
    const where = earlier < from ? `before line ${from + 1}, where the part before it ends` : "not at the file's end";
    return new tool/* ToolProblem */.O(`Hunk ${number + 1}: its ${what} ${there} at line ${earlier + 1}, ${where}. Give hunks in the order of the file, with lines around them that are there.`);
}

;// CONCATENATED MODULE: ./build/src/agents/tool-loop/tools/apply-patch/plan-changes.js




/** All that a patch does, worked out before anything is done: it fits as a whole or changes nothing. @throws ToolProblem */
async function planChanges(changes, context) {
    const files = new Map();
    const steps = [];
    for (const change of changes) {
        try {
            steps.push(...(await planChange(change, files, context)));
        }
        catch (error) {
            if (!(error instanceof tool/* ToolProblem */.O))
                throw error;
            throw new tool/* ToolProblem */.O(`${change.path}: ${error.message}\nNothing was changed.`);
        }
    }
    return steps;
}
async function planChange(change, files, context) {
    const { path } = change;
    const place = await placeInWorkspace(path, context);
    if (change.type === "add") {
        const text = change.lines.map((line) => `${line}\n`).join("");
        const created = !(await isThere(place, files));
        if (!created)
            await requireThere(place, files);
        requireSize(text);
        files.set(place.path, text);
        return [{ type: "write", path, text, created }];
    }
    if (change.type === "delete") {
        await requireThere(place, files);
        requireUnlinked(place);
        files.set(place.path, null);
        return [{ type: "delete", path }];
    }
    const { text, places } = applyHunks(await textOf(place, files), change.hunks);
    requireSize(text);
    files.set(place.path, text);
    const update = change.hunks.length === 0 ? [] : [{ type: "update", path, text, places }];
    if (change.moveTo === undefined)
        return update;
    return [...update, await planMove(place, { ...change, to: change.moveTo }, { files, context })];
}
async function planMove(place, { path, to }, { files, context }) {
    requireUnlinked(place);
    const target = await placeInWorkspace(to, context);
    if (await isThere(target, files))
        throw new tool/* ToolProblem */.O(`${to} is there already. Delete it in the same patch first, or choose another name.`);
    files.set(target.path, files.get(place.path) ?? null);
    files.set(place.path, null);
    return { type: "move", path, to };
}
async function isThere(place, files) {
    const known = files.get(place.path);
    return known === undefined ? place.exists : known !== null;
}
async function textOf(place, files) {
    return knownText(place, files) ?? (await readText(place));
}
async function requireThere(place, files) {
    if (knownText(place, files) === undefined)
        await requireFile(place);
}
/** What the patch itself made of a file; undefined where it hasn't touched it. */
function knownText({ path }, files) {
    const known = files.get(path);
    if (known === null)
        throw new tool/* ToolProblem */.O("The patch itself took it away before.");
    return known;
}
/** Taking away what a link leads to is hardly meant. */
function requireUnlinked({ linked, shown }) {
    if (linked)
        throw new tool/* ToolProblem */.O(`A symbolic link leads to it (${shown}). Use that path, or rm and mv through bash.`);
}

;// CONCATENATED MODULE: ./build/src/agents/tool-loop/tools/apply-patch/apply-patch.js








const mostShown = 8_000;
/** What takes the place of edit and write for models that were taught this form of patch. */
const applyPatchTool = {
    spec: {
        name: "apply_patch",
        description: "Creates, changes, moves and deletes text files by a patch: *** Begin Patch … *** End Patch, with *** Add File:, *** Update File: (then *** Move to:, @@ and three lines of context around each change) and *** Delete File:. Paths are relative to the workspace root. All of it is applied or nothing.",
        schema: {
            type: "object",
            properties: { patch: { type: "string" } },
            required: ["patch"],
            additionalProperties: false,
        },
        freeText: { property: "patch", grammar: patchGrammar },
    },
    reads: false,
    summary: ({ patch }) => {
        const paths = [...patch.matchAll(/^\*\*\* (?:Add|Update|Delete) File: *(.+)$/gm)].map(([, path]) => path);
        return paths.length === 0 ? "no file" : paths.join(", ");
    },
    run: async ({ patch }, context) => {
        const steps = await planChanges(parsePatch(patch), context);
        for (const step of steps)
            await takeStep(step, context);
        return { text: report(steps), isError: false };
    },
};
/** Where a path leads is looked up again: the step before may have moved what lies there. */
async function takeStep(step, context) {
    const place = await placeInWorkspace(step.path, context);
    if (step.type === "delete")
        await (0,promises_.unlink)(place.path);
    else if (step.type === "move") {
        const target = await placeInWorkspace(step.to, context);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target.path), { recursive: true });
        await (0,promises_.rename)(place.path, target.path);
    }
    else
        await writeText(place, step.text);
}
function report(steps) {
    const list = steps.map(describe).join("\n");
    const shown = steps.flatMap((step) => step.type === "update" ? step.places.map((place) => `${step.path}:\n${snippet(step.text, place)}`) : []);
    const text = [list, ...shown].join("\n\n");
    return text.length <= mostShown ? text : `${text.slice(0, mostShown)}\n[… the rest isn't shown …]`;
}
function describe(step) {
    if (step.type === "delete")
        return `Deleted ${step.path}.`;
    if (step.type === "move")
        return `Moved ${step.path} to ${step.to}.`;
    if (step.type === "update")
        return `Changed ${step.path}.`;
    const lines = step.text.split("\n").length - 1;
    return `${step.created ? "Created" : "Replaced"} ${step.path} (${lines} lines).`;
}

;// CONCATENATED MODULE: ./build/src/agents/tool-loop/tools/keep-output.js
var keep_output_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var keep_output_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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




/** Where a command's complete output goes while it runs; nothing that runs in the sandbox can reach it. */
function outputPath({ transcripts, callName }) {
    return transcripts.outputFile(`${callName}.txt`);
}
/** Removes an output that was short enough to be shown whole. */
async function dropOutput(context) {
    await (0,promises_.rm)(outputPath(context), { force: true });
}
/**
 * Copies a long output to where the model can read it, and says where. The folder is the agent's own, so it may hold
 * links that the agent made: nothing is followed.
 */
async function offerOutput(context) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const folder = (0,external_node_path_.join)(await (0,promises_.realpath)(context.workspace.home), outputFolder);
            await (0,promises_.mkdir)(folder, { recursive: true });
            if (!(await (0,promises_.lstat)(folder)).isDirectory())
                return "no more of it was kept";
            const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = external_node_fs_.constants;
            const name = `${context.callName}.txt`;
            await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { force: true });
            const file = keep_output_addDisposableResource(env_1, await (0,promises_.open)((0,external_node_path_.join)(folder, name), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o644), true);
            await file.writeFile(await (0,promises_.readFile)(outputPath(context)));
            return `the full output is in ~/${outputFolder}/${name}`;
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = keep_output_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch {
        return "no more of it was kept";
    }
}

;// CONCATENATED MODULE: ./build/src/agents/tool-loop/tools/bash.js






const longest = 600;
const usual = 120;
/** Output for readers of text: no pager, no colour, no cursor movements. */
const plainOutput = { PAGER: "cat", GIT_PAGER: "cat", TERM: "dumb", NO_COLOR: "1" };
const bashTool = {
    spec: {
        name: "bash",
        description: "Runs a shell command in a sandbox: a fresh shell each time, no network, no input. What it starts in the background ends with it. Long output is cut in the middle and kept in a file.",
        schema: {
            type: "object",
            properties: {
                command: { type: "string" },
                timeout_s: { type: "integer", description: `Seconds, at most ${longest}; default ${usual}` },
                cwd: { type: "string", description: "Relative to the workspace root, which is the default" },
            },
            required: ["command"],
            additionalProperties: false,
        },
    },
    reads: false,
    summary: ({ command }) => command,
    run: async ({ command, timeout_s: seconds = usual, cwd }, context) => {
        if (seconds < 1 || seconds > longest)
            throw new tool/* ToolProblem */.O(`timeout_s should be between 1 and ${longest}.`);
        const folder = cwd === undefined ? undefined : await relativeFolder(cwd, context);
        const result = await context.sandbox.run({
            workspace: context.workspace,
            argv: ["bash", "-c", command],
            ...(folder === undefined ? {} : { cwd: folder }),
            env: plainOutput,
            timeoutMs: seconds * 1_000,
            readOnly: context.readOnly,
            outputFile: outputPath(context),
            signal: context.signal,
        });
        const { exitCode } = result;
        const text = `${describeEnd(result, seconds)}\n${await shownOutput(result, context)}`;
        return { text, isError: exitCode !== 0, exitCode };
    },
};
async function relativeFolder(cwd, context) {
    const place = await placeInWorkspace(cwd, context);
    if (!place.exists || !(await (0,promises_.stat)(place.path)).isDirectory())
        throw new tool/* ToolProblem */.O(`cwd: ${place.shown} is no directory.`);
    return (0,external_node_path_.relative)(await (0,promises_.realpath)(context.workspace.directory), place.path) || ".";
}
function describeEnd({ exitCode, signal, timedOut, excess }, seconds) {
    if (excess !== undefined)
        return `Ended with all it had started: ${excess}`;
    if (timedOut)
        return `Timed out after ${seconds} s; it and all it had started were killed.`;
    return exitCode === null ? `Killed by ${signal ?? "a signal"}.` : `Exit code ${exitCode}.`;
}
async function shownOutput(result, context) {
    const output = result.output.trimEnd();
    if (isLong(output)) {
        const where = await offerOutput(context);
        return shortenOutput(output, `the middle of ${result.outputBytes} bytes is left out; ${where}`);
    }
    await dropOutput(context);
    return output === "" ? "(no output)" : output;
}

;// CONCATENATED MODULE: ./build/src/agents/tool-loop/tools/edit.js





const editTool = {
    spec: {
        name: "edit",
        description: "Replaces text in a file. old_string must match exactly, without the line numbers that read shows, and occur once; give more lines around it to make it unique, or set replace_all.",
        schema: {
            type: "object",
            properties: {
                path: { type: "string", description: "Relative to the workspace root" },
                old_string: { type: "string" },
                new_string: { type: "string" },
                replace_all: { type: "boolean", description: "Replace every occurrence; default false" },
            },
            required: ["path", "old_string", "new_string"],
            additionalProperties: false,
        },
    },
    reads: false,
    summary: ({ path }) => path,
    run: async ({ path, old_string, new_string, replace_all }, context) => {
        const place = await placeInWorkspace(path, context);
        const text = await readText(place);
        const edit = inFileEndings(text, { old: old_string, new: new_string });
        const { after, at, count } = replaceText(text, edit, replace_all === true);
        await writeText(place, after);
        const from = lineAt(after, at);
        const to = from + edit.new.split("\n").length - 1;
        const what = count === 1 ? "" : ` in ${count} places; the first`;
        return { text: `Edited ${place.shown}${what}:\n${snippet(after, { from, to })}`, isError: false };
    },
};
/** Replaces one occurrence, or all. @throws ToolProblem that helps to mend the call. */
function replaceText(text, edit, all) {
    if (edit.old === "")
        throw new tool/* ToolProblem */.O("old_string is empty. Use write to create or replace a file.");
    if (edit.old === edit.new)
        throw new tool/* ToolProblem */.O("old_string and new_string are the same.");
    const places = occurrences(text, edit.old);
    const [at] = places;
    if (at === undefined)
        throw new tool/* ToolProblem */.O(editAdvice(text, edit));
    if (places.length > 1 && !all) {
        const lines = places.slice(0, 20).map((place) => lineAt(text, place));
        throw new tool/* ToolProblem */.O(`old_string occurs ${places.length} times, at lines ${lines.join(", ")}. Add lines around it that make it unique, or set replace_all.`);
    }
    return { after: text.split(edit.old).join(edit.new), at, count: places.length };
}
function occurrences(text, part) {
    const places = [];
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length))
        places.push(at);
    return places;
}
/** Models write \n; in a file whose lines end in \r\n both strings are taken that way. */
function inFileEndings(text, edit) {
    if (!text.includes("\r\n") || text.includes(edit.old))
        return edit;
    const convert = (part) => part.replace(/\r?\n/g, "\r\n");
    return { old: convert(edit.old), new: convert(edit.new) };
}

;// CONCATENATED MODULE: ./build/src/agents/tool-loop/tools/grep.js




const limit = { lines: 100, width: 2_000 };
const timeoutMs = 60_000;
const grepTool = {
    spec: {
        name: "grep",
        description: "Searches the text of files with an extended regular expression. Ignored and binary files are left out. Gives path:line:text.",
        schema: {
            type: "object",
            properties: {
                pattern: { type: "string", description: "POSIX extended regular expression" },
                path: { type: "string", description: "File or directory; default the whole workspace" },
                glob: { type: "string", description: "Only files whose path matches, e.g. *.ts or src/**/*.py" },
            },
            required: ["pattern"],
            additionalProperties: false,
        },
    },
    reads: true,
    summary: ({ pattern, path, glob }) => [pattern, path, glob].filter((part) => part !== undefined).join(" in "),
    run: async ({ pattern, path, glob }, context) => {
        if (pattern === "")
            throw new tool/* ToolProblem */.O("pattern is empty.");
        const under = path === undefined ? "." : await existingPath(path, context);
        const search = { pattern, under, ...(glob === undefined ? {} : { glob }) };
        const tracked = await run(gitGrep(search), context);
        const result = tracked.exitCode === 128 ? await run(plainGrep(search), context) : tracked;
        if (result.timedOut)
            throw new tool/* ToolProblem */.O("The search took too long; narrow it with path or glob.");
        if (result.exitCode === 1)
            return { text: "(no matches)", isError: false };
        if (result.exitCode !== 0)
            return { text: result.output.slice(0, 2_000), isError: true };
        return { text: limitLines(result.output.trimEnd().split("\n"), limit), isError: false };
    },
};
async function existingPath(path, context) {
    const place = await placeInWorkspace(path, context);
    if (!place.exists)
        throw new tool/* ToolProblem */.O(`${place.shown} doesn't exist.`);
    return place.shown;
}
function run(argv, context) {
    const { workspace, sandbox, signal } = context;
    return sandbox.run({ workspace, argv, env: plainOutput, timeoutMs, readOnly: true, signal });
}
function gitGrep({ pattern, under, glob }) {
    const options = ["-n", "-I", "-E", "--no-color", "--untracked"];
    const scope = glob === undefined ? `:(literal)${under}` : globPathspec(under, glob);
    return ["git", "-c", "core.quotePath=off", "grep", ...options, "-e", pattern, "--", scope];
}
/** For a workspace that isn't a git repository. */
function plainGrep({ pattern, under, glob }) {
    const files = glob === undefined ? [] : [`--include=${glob.split("/").at(-1)}`];
    return ["grep", "-rnIE", "--exclude-dir=.git", ...files, "-e", pattern, "--", under];
}
/** Git's own glob below a folder; a pattern without a slash matches names at any depth. */
function globPathspec(under, glob) {
    const folder = under === "." ? "" : `${under.replace(/[\\*?[\]]/g, "\\$&")}/`;
    const pattern = glob.replace(/^(?:\.?\/)+/, "");
    return `:(glob)${folder}${pattern.includes("/") ? "" : "**/"}${pattern}`;
}

;// CONCATENATED MODULE: ./build/src/agents/tool-loop/tools/glob.js




const glob_limit = { lines: 200, width: 500 };
const globTool = {
    spec: {
        name: "glob",
        description: "Lists files whose path matches a pattern, e.g. src/**/*.ts; ignored files are left out.",
        schema: {
            type: "object",
            properties: {
                pattern: { type: "string", description: "** crosses directories; *.ts matches at any depth" },
            },
            required: ["pattern"],
            additionalProperties: false,
        },
    },
    reads: true,
    summary: ({ pattern }) => pattern,
    run: async ({ pattern }, { workspace, sandbox, signal }) => {
        if (pattern === "")
            throw new tool/* ToolProblem */.O("pattern is empty.");
        const list = ["ls-files", "--cached", "--others", "--exclude-standard", "--deduplicate"];
        const argv = ["git", "-c", "core.quotePath=off", ...list, "--", globPathspec(".", pattern)];
        const result = await sandbox.run({
            workspace,
            argv,
            env: plainOutput,
            timeoutMs: 60_000,
            readOnly: true,
            signal,
        });
        if (result.timedOut)
            throw new tool/* ToolProblem */.O("Listing took too long; narrow the pattern.");
        if (result.exitCode !== 0)
            return { text: result.output.slice(0, 2_000), isError: true };
        const files = result.output.trimEnd();
        return { text: files === "" ? "(no files)" : limitLines(files.split("\n"), glob_limit), isError: false };
    },
};

;// CONCATENATED MODULE: ./build/src/agents/tool-loop/tools/read.js




const most = 16_000;
const readTool = {
    spec: {
        name: "read",
        description: "Reads a text file. Each line comes after its number and a tab, which aren't part of the file. Long files are cut: ask for the rest with view_range.",
        schema: {
            type: "object",
            properties: {
                path: { type: "string", description: "Relative to the workspace root" },
                view_range: {
                    type: "array",
                    items: { type: "integer" },
                    description: "First and last line, from 1; -1 as the last means the end",
                },
            },
            required: ["path"],
            additionalProperties: false,
        },
    },
    reads: true,
    summary: ({ path, view_range: range }) => range === undefined ? path : `${path} lines ${range[0]} to ${range[1] === -1 ? "the end" : range[1]}`,
    run: async ({ path, view_range: range }, context) => {
        const text = await readText(await placeToRead(path, context));
        if (text === "")
            return { text: "(the file is empty)", isError: false };
        const lines = text.endsWith("\n") ? text.slice(0, -1).split("\n") : text.split("\n");
        const { from, to } = checkRange(range, lines.length);
        const numbered = numberedLines(lines, { from, to });
        const fit = countThatFit(numbered);
        const shown = numbered.slice(0, fit).join("\n");
        const whole = fit === numbered.length;
        const rest = `\n[… lines ${from + fit}–${to} of ${lines.length} not shown; read them with view_range …]`;
        return { text: whole ? shown : shown + rest, isError: false };
    },
};
function checkRange(range, count) {
    if (range === undefined)
        return { from: 1, to: count };
    const [from, end] = range;
    const to = end === -1 ? count : Math.min(end ?? 0, count);
    if (range.length !== 2 || from === undefined || from < 1 || from > to)
        throw new tool/* ToolProblem */.O(`view_range should be [first, last] within 1 to ${count}, the file's lines.`);
    return { from, to };
}
/** At least one line, so that reading on always gets further. */
function countThatFit(lines) {
    let length = 0;
    const over = lines.findIndex((line) => {
        length += line.length + 1;
        return length > most;
    });
    return over < 0 ? lines.length : Math.max(1, over);
}

;// CONCATENATED MODULE: ./build/src/agents/tool-loop/tools/write.js


const writeTool = {
    spec: {
        name: "write",
        description: "Creates a file, or replaces it as a whole. To change part of a file use edit.",
        schema: {
            type: "object",
            properties: {
                path: { type: "string", description: "Relative to the workspace root" },
                content: { type: "string", description: "The whole new content" },
            },
            required: ["path", "content"],
            additionalProperties: false,
        },
    },
    reads: false,
    summary: ({ path }) => path,
    run: async ({ path, content }, context) => {
        const place = await placeInWorkspace(path, context);
        await writeText(place, content);
        const lines = content === "" ? 0 : content.replace(/\n$/, "").split("\n").length;
        return {
            text: `${place.exists ? "Replaced" : "Created"} ${place.shown} (${lines} lines).`,
            isError: false,
        };
    },
};

;// CONCATENATED MODULE: ./build/src/agents/tool-loop/tools/toolbox.js







const tools = {
    bash: bashTool,
    read: readTool,
    edit: editTool,
    write: writeTool,
    apply_patch: applyPatchTool,
    grep: grepTool,
    glob: globTool,
};
/** The tool of that name, of those a model is offered. Its input must fit its schema. */
function findTool(name, offered) {
    if (name === "submit" || !offered.some((known) => known === name))
        return undefined;
    return tools[name];
}
/** The property that takes a tool's free text; undefined for a tool that takes none. */
function freeTextProperty(name) {
    return findTool(name, ["apply_patch"])?.spec.freeText?.property;
}
/** What the model is told of its tools, always in the same order. */
function toolSpecs(offered, output) {
    return offered.map((name) => name === "submit"
        ? { name, description: output.description, schema: output.schema }
        : tools[name].spec);
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
