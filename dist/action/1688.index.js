export const id = 1688;
export const ids = [1688];
export const modules = {

/***/ 41688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  chatgptWire: () => (/* binding */ chatgptWire),
  mostOutputOf: () => (/* binding */ mostOutputOf),
  openaiWire: () => (/* binding */ openaiWire)
});

// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(88986);
// EXTERNAL MODULE: ./build/src/agents/gateway/hold.js
var hold = __webpack_require__(15412);
;// CONCATENATED MODULE: ./build/src/agents/gateway/openai-shape.js

/**
 * The shape of a Responses API request body. Its items have no messages around them: neighbours of the same maker
 * count as one. What a program puts in itself, as an instruction or in front of a person's words, isn't told apart.
 */
function openaiShape(body, goal) {
    const request = (0,json/* isObject */.Gv)(body) ? body : {};
    const items = inputItems(request.input);
    const messages = joined(items.filter(isSaid));
    const lastAnswer = messages.findLastIndex(({ role }) => role === "assistant");
    const firstAnswer = items.findIndex((item) => isSaid(item) && isAnswer(item));
    const opening = firstAnswer < 0 ? items : items.slice(0, firstAnswer);
    return {
        goal: opening.some((item) => textIn(item.content).includes(goal)),
        tools: [...(0,json/* objectsOf */.iZ)(request.tools), ...items.flatMap(({ tools }) => (0,json/* objectsOf */.iZ)(tools))].map(toolName),
        messages: messages.length,
        tail: messages.slice(Math.max(0, lastAnswer)),
    };
}
/** How many answers of the model a request carries. */
function answersIn({ input }) {
    const messages = joined(inputItems(input).filter(isSaid));
    return messages.filter(({ role }) => role === "assistant").length;
}
/** The items of a request's input; a plain text is one message. */
function inputItems(input) {
    return typeof input === "string" ? [{ type: "message", role: "user", content: input }] : (0,json/* objectsOf */.iZ)(input);
}
function toolName({ name, type }) {
    return typeof name === "string" ? name : String(type);
}
function isSaid({ type, role }) {
    return type !== "additional_tools" && role !== "developer" && role !== "system";
}
/** Whether the model made it. */
function isAnswer({ type, role }) {
    if (role !== undefined)
        return role === "assistant";
    return typeof type === "string" && !type.endsWith("_output");
}
function joined(items) {
    const messages = [];
    for (const item of items) {
        const role = isAnswer(item) ? "assistant" : "user";
        const block = blockShape(item);
        const last = messages.at(-1);
        if (last?.role !== role)
            messages.push({ role, blocks: [block] });
        else if (block.type !== "text" || last.blocks.at(-1)?.type !== "text")
            last.blocks.push(block);
    }
    return messages;
}
function blockShape(item) {
    const type = String(item.type ?? "message");
    if (type === "message")
        return { type: "text" };
    if (type.endsWith("_output"))
        return { type, isError: failed(item) };
    if (type.endsWith("_call"))
        return { type, name: toolName(item), input: callInput(item) };
    return { type };
}
/** A function's arguments are JSON text, a custom tool's input any text, and a built-in tool's what it does. */
function callInput({ arguments: given, input, action, operation }) {
    if (typeof given === "string")
        return (0,json/* parseJson */.qF)(given) ?? given;
    return input ?? action ?? operation;
}
/** Results have no field for it: built-in tools say it in their status, programs in the text's first lines. */
function failed({ status, output }) {
    if (status === "failed")
        return true;
    const exits = (0,json/* objectsOf */.iZ)(output).map((part) => (0,json/* objectAt */.lJ)(part, "outcome").exit_code);
    if (exits.some((code) => typeof code === "number" && code !== 0))
        return true;
    const [head = ""] = textIn(output).split("\nOutput:\n");
    return /^(?:the call failed|script failed|(?:process exited with|exit) code:? (?!0\b)-?\d)/im.test(head.slice(0, 400));
}
function textIn(content) {
    if (typeof content === "string")
        return content;
    return (0,json/* objectsOf */.iZ)(content)
        .map((part) => (0,json/* textAt */.$6)(part, "text"))
        .join("\n");
}

;// CONCATENATED MODULE: ./build/src/agents/gateway/openai-surface.js

/** The Responses API. */
const openaiSurface = {
    version: "/v1",
    route,
    reachesOut,
    errorBody: (status, message) => ({
        error: { message, type: errorTypes[status] ?? "server_error", param: null, code: null },
    }),
};
const errorTypes = {
    401: "authentication_error",
    403: "permission_error",
    404: "invalid_request_error",
    413: "invalid_request_error",
};
function route(method, path) {
    if (method === "POST" && path === "/responses")
        return { type: "call" };
    // Codex asks for models and, with a plan's login, for the account's settings; it goes on without.
    if (method === "GET" && (path === "/models" || path.includes("/wham/")))
        return { type: "answer", status: 404 };
    return { type: "refuse" };
}
/** Tools that the program runs itself. All others run at the provider. */
const ownTools = new Set(["function", "custom", "apply_patch", "local_shell", "namespace", "tool_search"]);
/** Fields by which a request means more than it holds. */
const references = ["previous_response_id", "conversation", "prompt"];
function reachesOut(body) {
    const reference = references.find((field) => body[field] !== undefined && body[field] !== null);
    if (reference !== undefined)
        return reference;
    if (body.background === true)
        return "background";
    if (![undefined, null, "auto", "default", "flex"].includes(body.service_tier))
        return `service_tier ${JSON.stringify(body.service_tier)}`;
    const items = (0,json/* objectsOf */.iZ)(body.input);
    const tools = [...(0,json/* objectsOf */.iZ)(body.tools), ...items.flatMap(({ tools }) => (0,json/* objectsOf */.iZ)(tools))];
    const foreign = tools.find((tool) => !isOwn(tool));
    if (foreign !== undefined)
        return `the tool ${String(foreign.type)}`;
    return items.some(loads) ? "content that the provider would load" : null;
}
function isOwn(tool) {
    if (tool.type === "shell")
        return (0,json/* textAt */.$6)((0,json/* objectAt */.lJ)(tool, "environment"), "type") === "local";
    return ownTools.has(String(tool.type)) && (0,json/* objectsOf */.iZ)(tool.tools).every(isOwn);
}
/** Only what a request carries itself is bounded by its bytes. */
function loads(item) {
    // An item that says neither what it is nor whose is a reference, too.
    if (item.type === "item_reference" || ((item.type ?? null) === null && item.role === undefined))
        return true;
    const parts = [...(0,json/* objectsOf */.iZ)(item.content), ...(0,json/* objectsOf */.iZ)(item.output), (0,json/* objectAt */.lJ)(item, "output")];
    return parts.some((part) => part.file_id !== undefined ||
        part.file_url !== undefined ||
        (typeof part.image_url === "string" && !part.image_url.startsWith("data:")));
}

// EXTERNAL MODULE: ./build/src/agents/gateway/sse-data.js
var sse_data = __webpack_require__(47637);
;// CONCATENATED MODULE: ./build/src/agents/gateway/openai-usage.js


/** Reads usage from a Responses API answer, streamed or whole. */
function openaiUsageReader(contentType) {
    return contentType.includes("json") ? bodyReader() : streamReader();
}
/** An answer began, and how it ends isn't known yet. */
const untold = { usage: null, complete: false };
function streamReader() {
    let reading = null;
    let worked = false;
    const push = (0,sse_data/* createSseReader */.V)((data) => {
        if (!/"(?:response\.(?:created|completed|incomplete|failed|output_item\.added)|error)"/.test(data))
            return;
        const event = (0,json/* parseJson */.qF)(data);
        if (!(0,json/* isObject */.Gv)(event))
            return;
        const { type, response } = event;
        if (type === "response.created")
            reading = untold;
        else if (type === "response.output_item.added") {
            worked = true;
            reading ??= untold;
        }
        else if (type === "response.completed" || type === "response.incomplete")
            reading = readingOf(response);
        // What failed before it did anything isn't charged, e.g. as the model is overloaded.
        else if (type === "response.failed")
            reading = isReported(response) || worked ? readingOf(response) : null;
        else if (type === "error" && !worked)
            reading = null;
    });
    return { push, read: () => reading };
}
function bodyReader() {
    const decoder = new TextDecoder();
    let text = "";
    return {
        push: (chunk) => {
            text += decoder.decode(chunk, { stream: true });
        },
        read: () => {
            const body = (0,json/* parseJson */.qF)(text);
            if (!(0,json/* isObject */.Gv)(body) || body.object !== "response")
                return null;
            return body.status === "failed" && !isReported(body) ? null : readingOf(body);
        },
    };
}
function isReported(response) {
    return (0,json/* isObject */.Gv)(response) && (0,json/* isObject */.Gv)(response.usage);
}
function readingOf(response) {
    const { usage, service_tier: tier } = (0,json/* isObject */.Gv)(response) ? response : {};
    if (!(0,json/* isObject */.Gv)(usage))
        return untold;
    // Other tiers have prices of their own.
    const usual = tier === undefined || tier === null || tier === "default" || tier === "auto";
    return { usage: usageOf(usage), complete: true, ...(usual ? {} : { unpriced: true }) };
}
/** The API counts what came from a cache or went to one within the input. */
function usageOf(report) {
    const ofInput = (0,json/* objectAt */.lJ)(report, "input_tokens_details");
    const cacheRead = count(ofInput, "cached_tokens");
    const cacheWrite = count(ofInput, "cache_write_tokens");
    return {
        input: Math.max(0, count(report, "input_tokens") - cacheRead - cacheWrite),
        output: count(report, "output_tokens"),
        cacheRead,
        cacheWrite,
        cacheWrite1h: 0,
        reasoning: count((0,json/* objectAt */.lJ)(report, "output_tokens_details"), "reasoning_tokens"),
    };
}
function count(report, field) {
    return Math.max(0, (0,json/* numberAt */.tk)(report, field) ?? 0);
}

;// CONCATENATED MODULE: ./build/src/agents/gateway/openai-wire.js





/** The OpenAI Responses API. */
const openaiWire = {
    provider: "openai",
    surface: openaiSurface,
    /** A large picture of those models that count most for one; the longest context. */
    mostTokens: { picture: 40_000, document: 1_050_000 },
    read: (body) => read(body, hold/* leastOutput */.p1),
    withMaxOutput: (body, maxOutput) => ((0,json/* isObject */.Gv)(body) ? { ...body, max_output_tokens: maxOutput } : body),
    usageReader: openaiUsageReader,
    shape: openaiShape,
};
/** The same as ChatGPT's plans offer it, which take no limit of the output: a call fits as it is, or not at all. */
const chatgptWire = {
    ...openaiWire,
    read: (body) => read(body, Number.POSITIVE_INFINITY),
    withMaxOutput: (body) => body,
};
const usualMost = 128_000;
const mostOutput = [
    [/^gpt-4\.1/, 32_768],
    [/^(?:chatgpt|gpt)-4o/, 16_384],
    [/^o[134](?:-|$)/, 100_000],
];
function read(body, least) {
    if (!(0,json/* isObject */.Gv)(body) || typeof body.model !== "string")
        return null;
    const { model, max_output_tokens: asked = null } = body;
    if (typeof body.input !== "string" && !Array.isArray(body.input))
        return null;
    if (asked !== null && !(Number.isSafeInteger(asked) && Number(asked) > 0))
        return null;
    const maxOutput = asked === null ? mostOutputOf(model) : Number(asked);
    return {
        model,
        maxOutput,
        leastOutput: Math.min(least, maxOutput),
        // It caches by itself; some models charge for what is written.
        cacheWrites: "5m",
        shortensAbove: compactsAbove(body),
        turn: answersIn(body) + 1,
        toolCalls: resultsIn((0,json/* objectsOf */.iZ)(body.input)),
    };
}
/** The results at its end; an answer, or what a person says, ends them. */
function resultsIn(items) {
    const isResult = ({ type }) => typeof type === "string" && type.endsWith("_call_output");
    const last = items.findLastIndex(isResult);
    const before = items.slice(0, last).findLastIndex((item) => !isResult(item));
    return last < 0 ? 0 : last - before;
}
/** The most output of a request that doesn't limit it. */
function mostOutputOf(model) {
    return mostOutput.find(([family]) => family.test(model))?.[1] ?? usualMost;
}
/** Where no threshold is named, nobody knows it. */
function compactsAbove({ context_management: edits }) {
    const thresholds = (0,json/* objectsOf */.iZ)(edits).map(({ compact_threshold: from }) => typeof from === "number" ? from : 0);
    return thresholds.length === 0 ? null : Math.min(...thresholds);
}


/***/ }),

/***/ 47637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ createSseReader)
/* harmony export */ });
/** Splits server-sent events into their `data` texts, chunk by chunk. */
function createSseReader(onData) {
    const decoder = new TextDecoder();
    let rest = "";
    let data = [];
    const takeLine = (line) => {
        if (line === "") {
            if (data.length > 0)
                onData(data.join("\n"));
            data = [];
        }
        else if (line.startsWith("data:"))
            data.push(line.slice(line[5] === " " ? 6 : 5));
    };
    return (chunk) => {
        const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
        rest = lines.pop() ?? "";
        for (const line of lines)
            takeLine(line.endsWith("\r") ? line.slice(0, -1) : line);
    };
}


/***/ })

};
