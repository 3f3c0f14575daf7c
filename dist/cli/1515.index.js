export const id = 1515;
export const ids = [1515];
export const modules = {

/***/ 91515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createOpenaiApi: () => (/* binding */ createOpenaiApi)
});

// EXTERNAL MODULE: ./build/src/agents/model-api/model-api.js + 9 modules
var model_api = __webpack_require__(87944);
// EXTERNAL MODULE: ./build/src/agents/model-api/settings.js
var settings = __webpack_require__(44330);
// EXTERNAL MODULE: ./build/src/agents/model-api/call-model.js + 1 modules
var call_model = __webpack_require__(10659);
// EXTERNAL MODULE: ./build/src/agents/model-api/failure.js
var failure = __webpack_require__(49457);
// EXTERNAL MODULE: ./build/src/agents/model-api/retry.js
var retry = __webpack_require__(43297);
;// CONCATENATED MODULE: ./build/src/agents/openai-api/models.js
const gpt5 = /^gpt-(?:5(?:\.\d)?|6)(?:-(?:codex|codex-max|codex-mini|mini|nano|sol|terra|luna|astra))?$/;
/** Members of those families that came before the API could compact, or of which nobody says that it does. */
const compactsFrom = /^gpt-(?:5\.[2-9]|6)(?:-|$)/;
/** What a request may ask of a model. An unknown one gets what every model of the Responses API takes. */
function traitsOf(model) {
    const name = undated(model);
    if (gpt5.test(name))
        return { maxOutput: 32_000, reasons: true, customTools: true, compacts: compactsFrom.test(name) };
    if (/^(?:o[134](?:-mini|-pro)?|codex-mini|gpt-[56](?:\.\d)?(?:-\w+)?-pro)$/.test(name))
        return { ...plain, maxOutput: 32_000, reasons: true };
    return plain;
}
const plain = { maxOutput: 16_384, reasons: false, customTools: false, compacts: false };
/** A model's name without its date or `latest`. */
function undated(model) {
    return model.replace(/-(?:\d{4}-\d{2}-\d{2}|\d{8}|latest)$/, "");
}

// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(88986);
// EXTERNAL MODULE: ./build/src/agents/model-api/broken-answer.js
var broken_answer = __webpack_require__(69313);
// EXTERNAL MODULE: ./build/src/agents/tool-loop/tools/toolbox.js + 19 modules
var toolbox = __webpack_require__(88891);
;// CONCATENATED MODULE: ./build/src/agents/openai-api/answer.js


/** A response in the loop's terms; its items are kept as they are. @param response Its end, without its items. */
function toAnswer(items, response) {
    // Nothing is kept at the API, so reasoning without its encrypted content can't be found when it comes back.
    const raw = items.filter((item) => item.type !== "reasoning" || (0,json/* textAt */.$6)(item, "encrypted_content") !== "");
    const parts = raw.flatMap((item) => (item.type === "message" ? (0,json/* objectsOf */.iZ)(item.content) : []));
    const texts = parts.map((part) => (0,json/* textAt */.$6)(part, part.type === "refusal" ? "refusal" : "text"));
    const calls = raw.flatMap(toCall);
    const refused = calls.length === 0 && parts.some((part) => part.type === "refusal");
    const usual = calls.length > 0 ? "tools" : "ended";
    return {
        raw,
        text: texts.filter((text) => text !== "").join("\n"),
        calls,
        stop: cutStop(response) ?? (refused ? "refused" : usual),
    };
}
/** Why a response is incomplete; null where it is whole. */
function cutStop(response) {
    if (response.status !== "incomplete")
        return null;
    return (0,json/* objectAt */.lJ)(response, "incomplete_details").reason === "content_filter" ? "refused" : "output-limit";
}
function toCall(item) {
    const about = { id: (0,json/* textAt */.$6)(item, "call_id"), name: (0,json/* textAt */.$6)(item, "name") };
    if (item.type === "custom_tool_call") {
        const property = (0,toolbox/* freeTextProperty */.L7)(about.name) ?? "input";
        return [{ ...about, input: { [property]: (0,json/* textAt */.$6)(item, "input") } }];
    }
    if (item.type !== "function_call")
        return [];
    const text = (0,json/* textAt */.$6)(item, "arguments");
    const input = text === "" ? {} : (0,json/* parseJson */.qF)(text);
    return [(0,json/* isObject */.Gv)(input) ? { ...about, input } : { ...about, input: {}, unparsed: text }];
}

;// CONCATENATED MODULE: ./build/src/agents/openai-api/read-answer.js



/** Puts a response together from the events of its stream: its items as each is done, then how it ended. */
function createAnswerReader() {
    const items = [];
    let begun = false;
    let response = null;
    const take = (event) => {
        const { type } = event;
        if (type === "response.output_item.added")
            begun = true;
        else if (type === "response.output_item.done" && (0,json/* isObject */.Gv)(event.item))
            items[Number(event.output_index)] = event.item;
        else if (type === "response.completed" || type === "response.incomplete")
            response = (0,json/* objectAt */.lJ)(event, "response");
        else if (type === "response.failed")
            throw reportedError((0,json/* objectAt */.lJ)(event.response, "error"));
        else if (type === "error")
            throw reportedError((0,json/* isObject */.Gv)(event.error) ? event.error : event);
    };
    return {
        push: (data) => {
            const event = (0,json/* parseJson */.qF)(data);
            if (!(0,json/* isObject */.Gv)(event))
                throw new broken_answer/* BrokenAnswer */.M("the answer's stream holds something that isn't JSON", "once");
            take(event);
        },
        finish: () => {
            if (response === null)
                throw new broken_answer/* BrokenAnswer */.M("the answer broke off before its end", repeat());
            return answerOf(response, items.filter((item) => item !== undefined));
        },
        repeat,
    };
    function repeat() {
        return begun ? "once" : "often";
    }
}
/** The end of a response holds all of its items, also those that were cut off; some servers leave them out there. */
function answerOf(response, done) {
    const whole = (0,json/* objectsOf */.iZ)(response.output);
    return toAnswer(whole.length > 0 ? whole : done, response);
}
/** An answer that came as one JSON body. @throws BrokenAnswer when it isn't a response, StreamedError for a failed one. */
function answerOfBody(text) {
    const body = (0,json/* parseJson */.qF)(text);
    if (!(0,json/* isObject */.Gv)(body) || body.object !== "response")
        throw new broken_answer/* BrokenAnswer */.M("the answer isn't a response of the Responses API", "once");
    if (body.status === "failed")
        throw reportedError((0,json/* objectAt */.lJ)(body, "error"));
    if (body.status !== "completed" && body.status !== "incomplete")
        throw new broken_answer/* BrokenAnswer */.M(`the answer ended as ${(0,json/* textAt */.$6)(body, "status") || "nothing"}`, "once");
    return answerOf(body, []);
}
function reportedError(error) {
    const type = (0,json/* textAt */.$6)(error, "code") || (0,json/* textAt */.$6)(error, "type") || "server_error";
    return new broken_answer/* StreamedError */.m(type, (0,json/* textAt */.$6)(error, "message") || "no reason given");
}

// EXTERNAL MODULE: ./build/src/agents/openai-api/refusal.js + 1 modules
var refusal = __webpack_require__(46814);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/agents/model-api/failed-call.js
/**
 * Begins the result of a tool call that failed, where an API has no field that says so. Part of what is sent, so that
 * the model, a recording and its replay see the same: the shape of a conversation knows a failed call by it.
 */
const failedPrefix = "The call failed.\n";

// EXTERNAL MODULE: ./build/src/agents/openai-api/strict-schema.js
var strict_schema = __webpack_require__(24625);
;// CONCATENATED MODULE: ./build/src/agents/openai-api/request.js




/** Tokens from which the API replaces the conversation so far by a summary; below what it charges double for. */
const compactFrom = 200_000;
/**
 * The request for a conversation's next answer. Each request is the last one with more at its end; nothing is kept at
 * the API, so the model's reasoning comes and goes encrypted.
 */
function responseRequest(conversation, { model, traits }) {
    return {
        model,
        instructions: conversation.system,
        tools: conversation.tools.map((spec) => toTool(spec, traits)),
        parallel_tool_calls: true,
        max_output_tokens: traits.maxOutput,
        ...(traits.reasons ? { include: ["reasoning.encrypted_content"] } : {}),
        ...(traits.compacts
            ? { context_management: [{ type: "compaction", compact_threshold: compactFrom }] }
            : {}),
        prompt_cache_key: cacheKey(conversation),
        store: false,
        stream: true,
        input: toInput(conversation.items),
    };
}
function toTool({ name, description, schema, freeText }, { customTools }) {
    if (freeText === undefined || !customTools)
        return { type: "function", name, description, parameters: (0,strict_schema/* strictSchema */.T)(schema), strict: true };
    const format = { type: "grammar", syntax: "lark", definition: freeText.grammar };
    return { type: "custom", name, description, format };
}
function toInput(items) {
    // A result must be of its call's kind.
    const custom = new Set();
    return items.flatMap((item) => {
        if (item.type === "user")
            return [{ type: "message", role: "user", content: [{ type: "input_text", text: item.text }] }];
        if (item.type === "results")
            return item.results.map((result) => toOutput(result, custom));
        for (const part of (0,json/* objectsOf */.iZ)(item.raw))
            if (part.type === "custom_tool_call")
                custom.add((0,json/* textAt */.$6)(part, "call_id"));
        return answerItems(item.raw);
    });
}
/** The model's own items as they came; an answer without any is still one. */
function answerItems(raw) {
    const items = (0,json/* objectsOf */.iZ)(raw);
    return items.length > 0 ? items : [{ type: "message", role: "assistant", content: "(no answer)" }];
}
function toOutput({ callId, text, isError }, custom) {
    const type = custom.has(callId) ? "custom_tool_call_output" : "function_call_output";
    return { type, call_id: callId, output: isError ? failedPrefix + text : text };
}
/** The same for all calls of one conversation, so that they come to where its beginning is cached. */
function cacheKey({ system, items }) {
    const [first] = items;
    const text = (0,json/* isObject */.Gv)(first) ? (0,json/* textAt */.$6)(first, "text") : "";
    return `dev-agent-${(0,external_node_crypto_.createHash)("sha256").update(`${system}\n${text}`).digest("hex").slice(0, 32)}`;
}

;// CONCATENATED MODULE: ./build/src/agents/openai-api/responses-provider.js







/** The OpenAI Responses API through its SDK, which is loaded at the first call. */
function createResponsesProvider(settings) {
    const endpoint = { ...settings, agent: "openai-api", credential: "OPENAI_API_KEY", readRefusal: refusal/* readRefusal */.n };
    return {
        answerForm: "responses",
        changesFilesBy: traitsOf(settings.model).customTools ? "apply_patch" : "edit-and-write",
        answer: (conversation, signal) => (0,retry/* withRetries */.L)({
            attempt: () => ask(settings, conversation, signal),
            read: (thrown) => (0,failure/* readFailure */.f)(thrown, endpoint),
            delay: settings.delay,
            signal,
        }),
    };
}
async function ask(settings, conversation, signal) {
    const [{ OpenAI }, { _iterSSEMessages }] = await loadSdk();
    const { model, baseUrl: baseURL } = settings;
    const request = responseRequest(conversation, { model, traits: traitsOf(model) });
    return (0,call_model/* callModel */.qN)({
        settings,
        signal,
        open: ({ fetch, ...options }) => {
            const client = new OpenAI({ ...alone, apiKey: call_model/* heldByGateway */.f8, baseURL, fetch });
            return client.responses.create(request, options).asResponse();
        },
        reading: {
            reader: createAnswerReader(),
            whole: answerOfBody,
            split: _iterSSEMessages,
        },
    });
}
/** What the SDK would otherwise look for in the environment, or do by itself. */
const alone = {
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    logLevel: "off",
    logger: call_model/* silent */.Ku,
    maxRetries: 0,
};
const loadSdk = () => Promise.all([Promise.all(/* import() */[__webpack_require__.e(1117), __webpack_require__.e(5698)]).then(__webpack_require__.bind(__webpack_require__, 95698)), __webpack_require__.e(/* import() */ 1117).then(__webpack_require__.bind(__webpack_require__, 31117))]);

;// CONCATENATED MODULE: ./build/src/agents/openai-api/openai-api.js



/** The API says nothing while a model reasons, not even that it is still there. */
const timeouts = { ...settings/* usualTimeouts */.N, idleMs: 600_000 };
/** An agent that works through the OpenAI Responses API with its own tools. */
function createOpenaiApi(settings) {
    const api = { agent: "openai-api", provider: createResponsesProvider };
    return (0,model_api/* createModelApiAgent */.X)(api, { timeouts, ...settings });
}


/***/ }),

/***/ 46814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ readRefusal)
});

// EXTERNAL MODULE: ./build/src/agents/model-api/failure.js
var failure = __webpack_require__(49457);
;// CONCATENATED MODULE: ./build/src/agents/openai-api/limit-reset.js
/**
 * Milliseconds until a rate limit is lifted; undefined where `retry-after` tells or nothing does. Known are the
 * `x-ratelimit-*` headers of what is used up (durations such as `6m0s` or `20ms`), and the words within a stream.
 */
function limitReset(said, headers) {
    if (headers?.has("retry-after") || headers?.has("retry-after-ms"))
        return undefined;
    const resets = ["requests", "tokens"]
        .filter((group) => headers?.get(`x-ratelimit-remaining-${group}`) === "0")
        .map((group) => duration(headers?.get(`x-ratelimit-reset-${group}`) ?? ""))
        .filter((ms) => ms !== undefined);
    if (resets.length > 0)
        return Math.max(...resets);
    return duration(/try again in ((?:[\d.]+(?:ms|[dhms]))+)/.exec(said)?.[1] ?? "");
}
const unitMs = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000, ms: 1 };
/** Milliseconds of a duration such as `1h2m3.5s`. */
function duration(text) {
    if (!/^(?:\d+(?:\.\d+)?(?:ms|[dhms]))+$/.test(text))
        return undefined;
    const parts = [...text.matchAll(/([\d.]+)(ms|[dhms])/g)];
    return Math.ceil(parts.reduce((sum, [, count, unit = ""]) => sum + Number(count) * (unitMs[unit] ?? 0), 0));
}

;// CONCATENATED MODULE: ./build/src/agents/openai-api/refusal.js


const codes = {
    invalid_api_key: "credential-refused",
    insufficient_quota: "credit-used-up",
    billing_hard_limit_reached: "credit-used-up",
    billing_not_active: "credit-used-up",
    model_not_found: "model-unknown",
    rate_limit_exceeded: "rate-limited",
    server_is_overloaded: "provider-overloaded",
    slow_down: "provider-overloaded",
    server_error: "provider-outage",
};
/** What the Responses API means by a refusal: its own code says more than the status. */
function readRefusal({ status, type, said, headers }) {
    const code = codes[type] ?? byStatus(status);
    return {
        code,
        contextFull: type === "context_length_exceeded" || /context window|maximum context length/i.test(said),
        ...(code === "rate-limited" ? { afterMs: limitReset(said, headers) } : {}),
    };
}
/** Within a stream there is no status; a code that isn't known there is about the request. */
function byStatus(status) {
    if (status === null)
        return "request-refused";
    return status === 503 ? "provider-overloaded" : (0,failure/* meaningOfStatus */.v)(status);
}


/***/ }),

/***/ 24625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ strictSchema)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88986);

/** What strict schemas may hold; the rest is told in words. */
const kept = ["type", "description", "enum", "const"];
const structure = ["$schema", "properties", "required", "additionalProperties", "items", "anyOf"];
const known = new Set([...kept, ...structure]);
/**
 * A tool's schema as the Responses API takes strict ones: every property required, those that may be left out also null,
 * no other properties; limits that it doesn't know go into the description.
 */
function strictSchema(schema) {
    const { type, enum: values } = schema;
    const strict = {};
    for (const key of kept)
        if (schema[key] !== undefined)
            strict[key] = schema[key];
    const limits = Object.entries(schema).filter(([key]) => !known.has(key));
    if (limits.length > 0)
        strict.description = [
            schema.description,
            limits.map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join(", "),
        ]
            .filter((text) => text !== undefined)
            .join("; ");
    if (type === undefined && values !== undefined)
        strict.type = "string";
    if (type === "array")
        strict.items = strictSchema((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(schema, "items"));
    if (Array.isArray(schema.anyOf))
        strict.anyOf = schema.anyOf.filter(_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv).map(strictSchema);
    if (type === "object")
        Object.assign(strict, strictObject(schema));
    return strict;
}
function strictObject(schema) {
    const required = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(schema, "required");
    const properties = Object.entries((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(schema, "properties")).filter((entry) => (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(entry[1]));
    return {
        properties: Object.fromEntries(properties.map(([name, property]) => {
            const strict = strictSchema(property);
            return [name, required.includes(name) ? strict : { ...strict, type: [strict.type, "null"] }];
        })),
        required: properties.map(([name]) => name),
        additionalProperties: false,
    };
}


/***/ })

};
