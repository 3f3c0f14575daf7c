export const id = 3170;
export const ids = [3170];
export const modules = {

/***/ 73170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createAnthropicApi: () => (/* binding */ createAnthropicApi)
});

// EXTERNAL MODULE: ./build/src/agents/model-api/model-api.js + 9 modules
var model_api = __webpack_require__(87944);
// EXTERNAL MODULE: ./build/src/agents/model-api/call-model.js + 1 modules
var call_model = __webpack_require__(10659);
// EXTERNAL MODULE: ./build/src/agents/model-api/failure.js
var failure = __webpack_require__(49457);
// EXTERNAL MODULE: ./build/src/agents/model-api/retry.js
var retry = __webpack_require__(43297);
;// CONCATENATED MODULE: ./build/src/agents/anthropic-api/context-edits.js
/** Input tokens from which old tool results are cleared; well before a conversation has to be summed up. */
const clearFrom = 100_000;
/** Clearing costs the cache of all that follows, so a little isn't worth it. */
const clearAtLeast = 25_000;
const keptToolUses = 12;
/** Input tokens from which the conversation so far is replaced by a summary. Leaves room for an answer in 200,000. */
const compactFrom = 150_000;
/**
 * What the API may take out of a conversation that grows long: first the results of old tool calls, which can be had
 * again, then, as a summary, all of it. Thinking is left in: it is small, and taking it out costs the cache.
 */
function contextEdits({ clearsToolUses, compacts }) {
    const tokens = (value) => ({ type: "input_tokens", value });
    const edits = [];
    if (clearsToolUses)
        edits.push({
            type: "clear_tool_uses_20250919",
            trigger: tokens(clearFrom),
            keep: { type: "tool_uses", value: keptToolUses },
            clear_at_least: tokens(clearAtLeast),
        });
    if (compacts)
        edits.push({ type: "compact_20260112", trigger: tokens(compactFrom) });
    return edits.length === 0 ? null : { edits };
}
/** The header without which the API refuses the edits. */
function betaHeader({ clearsToolUses, compacts }) {
    const betas = [
        ...(clearsToolUses ? ["context-management-2025-06-27"] : []),
        ...(compacts ? ["compact-2026-01-12"] : []),
    ];
    return betas.length === 0 ? {} : { "anthropic-beta": betas.join(",") };
}

// EXTERNAL MODULE: ./build/src/agents/gateway/prices.js + 1 modules
var prices = __webpack_require__(34688);
;// CONCATENATED MODULE: ./build/src/agents/anthropic-api/models.js

/** Models that decide for themselves how much to think. */
const adaptive = new Set([
    "claude-fable-5",
    "claude-fable-5-1",
    "claude-fable-5-2",
    "claude-haiku-5-5",
    "claude-mythos-5",
    "claude-mythos-5-1",
    "claude-mythos-5-2",
    "claude-opus-4-6",
    "claude-opus-4-7",
    "claude-opus-4-8",
    "claude-opus-5",
    "claude-opus-5-5",
    "claude-sonnet-4-6",
    "claude-sonnet-5",
    "claude-sonnet-5-5",
]);
/** Adaptive models for which the API's documentation names no way to shorten a conversation. */
const neverShortened = new Set(["claude-fable-5-2", "claude-mythos-5-2"]);
/** Others whose old tool results it may clear. */
const cleared = new Set(["claude-haiku-4-5", "claude-opus-4-5", "claude-sonnet-4-5"]);
/** What a request may ask of a model. An unknown one gets what every current model takes. */
function traitsOf(model) {
    const name = (0,prices.plainName)(model);
    if (/^claude-(?:3-5|3\.5)/.test(name))
        return { ...plain, maxOutput: 8_192, strictTools: false };
    if (/^claude-(?:[12]|3-(?!7)|instant)/.test(name))
        return { ...plain, maxOutput: 4_096, strictTools: false };
    if (/^claude-(?:3-7|(?:opus|sonnet)-4$)/.test(name))
        return { ...plain, strictTools: false };
    if (!adaptive.has(name))
        return { ...plain, clearsToolUses: cleared.has(name) };
    const shortened = !neverShortened.has(name);
    return {
        maxOutput: 32_000,
        adaptiveThinking: true,
        strictTools: true,
        clearsToolUses: shortened,
        compacts: shortened,
    };
}
const plain = {
    maxOutput: 16_384,
    adaptiveThinking: false,
    strictTools: true,
    clearsToolUses: false,
    compacts: false,
};

// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(88986);
// EXTERNAL MODULE: ./build/src/agents/model-api/broken-answer.js
var broken_answer = __webpack_require__(69313);
;// CONCATENATED MODULE: ./build/src/agents/anthropic-api/answer.js
const stops = {
    max_tokens: "output-limit",
    pause_turn: "paused",
    compaction: "paused",
    refusal: "refused",
    model_context_window_exceeded: "context-full",
};
/** An answer of the API in the loop's terms; its blocks are kept as they are. */
function toAnswer({ blocks, stopReason, unparsed }) {
    // Thinking that the output limit cut off has no signature, and the API refuses it when it comes back.
    const raw = blocks.filter((block) => block.type !== "thinking" || block.signature !== "");
    const calls = raw.filter(({ type }) => type === "tool_use").map((block) => toCall(block, unparsed));
    const text = raw.flatMap((block) => (block.type === "text" ? [String(block.text)] : [])).join("\n");
    const usual = calls.length > 0 ? "tools" : "ended";
    const stop = stops[stopReason] ?? usual;
    return { raw, text, calls, stop: stop === "paused" && calls.length > 0 ? "tools" : stop };
}
function toCall(block, unparsed) {
    const id = String(block.id);
    const text = unparsed.get(id);
    const call = { id, name: String(block.name), input: block.input };
    return text === undefined ? call : { ...call, unparsed: text };
}

;// CONCATENATED MODULE: ./build/src/agents/anthropic-api/read-answer.js



/** Puts a message together from the events of its stream. */
function createAnswerReader() {
    const blocks = [];
    const inputs = new Map();
    const unparsed = new Map();
    let stopReason = null;
    let ended = false;
    const repeat = () => (blocks.length > 0 ? "once" : "often");
    const take = (event) => {
        const index = Number(event.index);
        if (event.type === "content_block_start" && (0,json/* isObject */.Gv)(event.content_block))
            blocks[index] = structuredClone(event.content_block);
        else if (event.type === "content_block_delta" && (0,json/* isObject */.Gv)(event.delta))
            addDelta({ block: blocks[index], index, delta: event.delta, inputs });
        else if (event.type === "content_block_stop")
            closeInput({ block: blocks[index], text: inputs.get(index), unparsed });
        else if (event.type === "message_delta" && (0,json/* isObject */.Gv)(event.delta))
            stopReason = typeof event.delta.stop_reason === "string" ? event.delta.stop_reason : stopReason;
        else if (event.type === "message_stop")
            ended = true;
        else if (event.type === "error")
            throw streamedError(event.error);
    };
    return {
        push: (data) => {
            const event = (0,json/* parseJson */.qF)(data);
            if (!(0,json/* isObject */.Gv)(event))
                throw new broken_answer/* BrokenAnswer */.M("the answer's stream holds something that isn't JSON", "once");
            take(event);
        },
        finish: () => {
            if (!ended || stopReason === null)
                throw new broken_answer/* BrokenAnswer */.M("the answer broke off before its end", repeat());
            return toAnswer({ blocks: blocks.filter((block) => block !== undefined), stopReason, unparsed });
        },
        repeat,
    };
}
function addDelta({ block, index, delta, inputs }) {
    if (block === undefined)
        return;
    const add = (field) => Object.assign(block, { [field]: `${block[field] ?? ""}${delta[field]}` });
    if (delta.type === "text_delta")
        add("text");
    else if (delta.type === "thinking_delta")
        add("thinking");
    else if (delta.type === "signature_delta")
        Object.assign(block, { signature: delta.signature });
    else if (delta.type === "citations_delta")
        Object.assign(block, { citations: [...(0,json/* objectsOf */.iZ)(block.citations), delta.citation] });
    else if (delta.type === "compaction_delta") {
        // Holds the whole summary, and what else belongs to the block.
        const { type: _, ...summary } = delta;
        Object.assign(block, summary);
    }
    else if (delta.type === "input_json_delta")
        inputs.set(index, `${inputs.get(index) ?? ""}${delta.partial_json}`);
}
function closeInput({ block, text, unparsed }) {
    if (block?.type !== "tool_use")
        return;
    const input = text === undefined || text === "" ? block.input : (0,json/* parseJson */.qF)(text);
    if (!(0,json/* isObject */.Gv)(input))
        unparsed.set(String(block.id), text ?? "");
    // The API takes a call back only with an object as its input.
    Object.assign(block, { input: (0,json/* isObject */.Gv)(input) ? input : {} });
}
/** An answer that came as one JSON body. @throws BrokenAnswer when it isn't a message. */
function answerOfBody(text) {
    const body = (0,json/* parseJson */.qF)(text);
    if (!(0,json/* isObject */.Gv)(body) || body.type !== "message" || typeof body.stop_reason !== "string")
        throw new broken_answer/* BrokenAnswer */.M("the answer isn't a message of the Messages API", "once");
    const unparsed = new Map();
    const blocks = (0,json/* objectsOf */.iZ)(body.content);
    for (const block of blocks)
        closeInput({ block, text: undefined, unparsed });
    return toAnswer({ blocks, stopReason: body.stop_reason, unparsed });
}
function streamedError(error) {
    const { type, message } = (0,json/* isObject */.Gv)(error) ? error : {};
    return new broken_answer/* StreamedError */.m(String(type ?? "api_error"), String(message ?? "no reason given"));
}

// EXTERNAL MODULE: ./build/src/agents/anthropic-api/refusal.js + 1 modules
var refusal = __webpack_require__(37358);
;// CONCATENATED MODULE: ./build/src/agents/anthropic-api/request.js

const longCache = { type: "ephemeral", ttl: "1h" };
const shortCache = { type: "ephemeral" };
/**
 * The request for a conversation's next answer. Each request is the last one with more at its end; two cache marks:
 * on tools and system for an hour, on the last message for five minutes.
 */
function messageRequest(conversation, form) {
    const messages = conversation.items.map(toMessage);
    markLast(messages);
    const edits = contextEdits(form.traits);
    return {
        model: form.model,
        max_tokens: form.traits.maxOutput,
        ...(form.traits.adaptiveThinking ? { thinking: { type: "adaptive" } } : {}),
        ...(edits === null ? {} : { context_management: edits }),
        system: [{ type: "text", text: conversation.system, cache_control: longCache }],
        tools: conversation.tools.map((spec) => toTool(spec, form)),
        messages,
        stream: true,
    };
}
function toTool({ name, description, schema }, { traits, strictSchema }) {
    const plain = { name, description, input_schema: schema };
    if (!traits.strictTools)
        return plain;
    return { ...plain, input_schema: strictSchema(schema), strict: true };
}
function toMessage(item) {
    if (item.type === "user")
        return { role: "user", content: [{ type: "text", text: item.text }] };
    if (item.type === "answer")
        return { role: "assistant", content: answerContent(item.raw) };
    const content = item.results.map(({ callId, text, isError }) => ({
        type: "tool_result",
        tool_use_id: callId,
        content: text,
        ...(isError ? { is_error: true } : {}),
    }));
    return { role: "user", content };
}
/** The API takes no empty answer back, though it may give one. */
function answerContent(raw) {
    const blocks = raw;
    return blocks.length > 0 ? blocks : [{ type: "text", text: "(no answer)" }];
}
/** The model's own blocks are left as they came, so the mark goes to the last message of ours. */
function markLast(messages) {
    const last = messages.findLast(({ role }) => role === "user")?.content.at(-1);
    if (typeof last === "object")
        Object.assign(last, { cache_control: shortCache });
}

;// CONCATENATED MODULE: ./build/src/agents/anthropic-api/messages-provider.js








/** The Anthropic Messages API through its SDK, which is loaded at the first call. */
function createMessagesProvider(settings) {
    const endpoint = {
        ...settings,
        agent: "anthropic-api",
        credential: "ANTHROPIC_API_KEY",
        readRefusal: refusal/* readRefusal */.n,
    };
    return {
        answerForm: "messages",
        changesFilesBy: "edit-and-write",
        answer: (conversation, signal) => (0,retry/* withRetries */.L)({
            attempt: () => ask(settings, conversation, signal),
            read: (thrown) => (0,failure/* readFailure */.f)(thrown, endpoint),
            delay: settings.delay,
            signal,
        }),
    };
}
async function ask(settings, conversation, signal) {
    const [{ Anthropic }, { Stream }, { transformJSONSchema }] = await loadSdk();
    const { model, baseUrl: baseURL } = settings;
    const traits = traitsOf(model);
    const strictSchema = (schema) => transformJSONSchema(schema);
    const request = messageRequest(conversation, { model, traits, strictSchema });
    return (0,call_model/* callModel */.qN)({
        settings,
        signal,
        open: ({ fetch, ...options }) => {
            const client = new Anthropic({ ...quiet, apiKey: call_model/* heldByGateway */.f8, baseURL, fetch });
            return client.messages.create(request, { ...options, headers: betaHeader(traits) }).asResponse();
        },
        reading: { reader: createAnswerReader(), whole: answerOfBody, split: Stream.rawEvents },
    });
}
const quiet = { webhookKey: null, maxRetries: 0, logger: call_model/* silent */.Ku, openTelemetry: false };
const loadSdk = () => Promise.all([
    Promise.all(/* import() */[__webpack_require__.e(6922), __webpack_require__.e(5271)]).then(__webpack_require__.bind(__webpack_require__, 55271)),
    __webpack_require__.e(/* import() */ 6922).then(__webpack_require__.bind(__webpack_require__, 6922)),
    __webpack_require__.e(/* import() */ 8399).then(__webpack_require__.bind(__webpack_require__, 98399)),
]);

;// CONCATENATED MODULE: ./build/src/agents/anthropic-api/anthropic-api.js


/** An agent that works through the Anthropic Messages API with its own tools. */
function createAnthropicApi(settings) {
    return (0,model_api/* createModelApiAgent */.X)({ agent: "anthropic-api", provider: createMessagesProvider }, settings);
}


/***/ }),

/***/ 37358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ readRefusal)
});

// EXTERNAL MODULE: ./build/src/agents/model-api/failure.js
var failure = __webpack_require__(49457);
// EXTERNAL MODULE: ./build/src/agents/model-api/retry-after.js
var retry_after = __webpack_require__(46918);
;// CONCATENATED MODULE: ./build/src/agents/anthropic-api/limit-reset.js

/**
 * Milliseconds until the limit that was reached is lifted; undefined where none was, or its end isn't told. Three are known: that
 * of a plan (`anthropic-ratelimit-unified-*`, seconds since the epoch), those of a key (one group of headers each, ISO 8601), and
 * the spend that its owner allows in a month, which only the words tell.
 */
function limitReset(refusal) {
    const { status, said, headers } = refusal;
    const monthly = /regain access on (\d{4}-\d{2}-\d{2}) at (\d{2}:\d{2}) UTC/.exec(said);
    if (monthly !== null)
        return fromNow(Date.parse(`${monthly[1]}T${monthly[2]}:00Z`));
    if (status !== 429 || headers === undefined)
        return undefined;
    if (headers.get("anthropic-ratelimit-unified-status") === "rejected")
        return fromNow(Number(headers.get("anthropic-ratelimit-unified-reset") || Number.NaN) * 1_000);
    if (headers.has("retry-after"))
        return undefined;
    const resets = groups
        .filter((group) => headers.get(`anthropic-ratelimit-${group}-remaining`) === "0")
        .map((group) => Date.parse(headers.get(`anthropic-ratelimit-${group}-reset`) ?? ""));
    return resets.length === 0 ? undefined : fromNow(Math.max(...resets));
}
const groups = ["requests", "tokens", "input-tokens", "output-tokens"];
function fromNow(time) {
    const ms = time - Date.now();
    return (0,retry_after/* isCredible */.v)(ms) ? ms : undefined;
}

;// CONCATENATED MODULE: ./build/src/agents/anthropic-api/refusal.js


const statusOfType = {
    invalid_request_error: 400,
    authentication_error: 401,
    permission_error: 403,
    not_found_error: 404,
    request_too_large: 413,
    rate_limit_error: 429,
    overloaded_error: 529,
};
/** What the Messages API means by a refusal. */
function readRefusal({ status: sent, type, said, headers }) {
    const status = sent ?? statusOfType[type] ?? 500;
    if (/credit balance|billing/i.test(said))
        return { code: "credit-used-up" };
    const afterMs = limitReset({ status, said, headers });
    const full = status === 413 || (status === 400 && /prompt is too long|context (?:window|length)/i.test(said));
    return {
        code: afterMs === undefined ? (0,failure/* meaningOfStatus */.v)(status) : "rate-limited",
        afterMs,
        contextFull: full,
    };
}


/***/ })

};
