export const id = 9251;
export const ids = [9251];
export const modules = {

/***/ 69251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  anthropicWire: () => (/* binding */ anthropicWire)
});

// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(88986);
;// CONCATENATED MODULE: ./build/src/agents/gateway/anthropic-shape.js

/** The shape of a Messages API request body, without what a program reminds its model of by itself. */
function anthropicShape(body, goal) {
    const request = (0,json/* isObject */.Gv)(body) ? body : {};
    const messages = (0,json/* objectsOf */.iZ)(request.messages).flatMap(withoutReminders);
    const lastAnswer = messages.findLastIndex((message) => message.role === "assistant");
    return {
        goal: messages.length > 0 && textOf(messages[0]?.content).includes(goal),
        tools: (0,json/* objectsOf */.iZ)(request.tools).map((tool) => String(tool.name)),
        messages: messages.length,
        tail: messages.slice(Math.max(0, lastAnswer)).map(messageShape),
    };
}
/** Programs put them in by the machine, the date and what they see change; nothing is left of some messages then. */
function withoutReminders(message) {
    const { role, content } = message;
    if (role === "system" || isReminder(content))
        return [];
    if (typeof content === "string")
        return [message];
    const blocks = (0,json/* objectsOf */.iZ)(content);
    const said = blocks.filter(({ type, text }) => type !== "text" || !isReminder(text));
    return said.length > 0 || blocks.length === 0 ? [{ role, content: said }] : [];
}
function isReminder(text) {
    return typeof text === "string" && text.startsWith("<system-reminder>");
}
function textOf(content) {
    if (typeof content === "string")
        return content;
    return (0,json/* objectsOf */.iZ)(content)
        .map((block) => (typeof block.text === "string" ? block.text : ""))
        .join("\n");
}
function messageShape(message) {
    const content = message.content;
    const blocks = typeof content === "string" ? [{ type: "text" }] : (0,json/* objectsOf */.iZ)(content).map(blockShape);
    return { role: String(message.role), blocks };
}
function blockShape(block) {
    const type = String(block.type);
    if (type === "tool_use")
        return { type, name: String(block.name), input: block.input };
    if (type === "tool_result")
        return { type, isError: block.is_error === true };
    return { type };
}

;// CONCATENATED MODULE: ./build/src/agents/gateway/anthropic-surface.js

/** The Messages API. */
const anthropicSurface = {
    version: "",
    route: (method, path) => routes[`${method} ${path}`] ?? { type: "refuse" },
    reachesOut,
    errorBody: (status, message) => ({
        type: "error",
        error: { type: errorTypes[status] ?? "api_error", message },
    }),
};
const routes = {
    "POST /v1/messages": { type: "call" },
    // Claude Code asks once whether there is anybody.
    "HEAD /": { type: "answer", status: 200 },
    // Nothing needs it: programs estimate where they get none.
    "POST /v1/messages/count_tokens": { type: "answer", status: 404 },
};
const errorTypes = {
    400: "invalid_request_error",
    401: "authentication_error",
    403: "permission_error",
    404: "not_found_error",
    413: "request_too_large",
};
/** Tools that the program runs itself. All others run at the provider. */
const ownTools = /^(?:custom|(?:bash|text_editor|memory|computer|tool_search_tool_\w+)_\d{8})$/;
function reachesOut(body) {
    if ((0,json/* listAt */.gT)(body, "mcp_servers").length > 0)
        return "MCP servers";
    if (body.container !== undefined && body.container !== null)
        return "a container";
    for (const field of ["speed", "inference_geo"])
        if (![undefined, null, "standard", "global"].includes(body[field]))
            return `${field} ${JSON.stringify(body[field])}`;
    const foreign = (0,json/* objectsOf */.iZ)(body.tools).find(({ type }) => type !== undefined && !ownTools.test(String(type)));
    if (foreign !== undefined)
        return `the tool ${String(foreign.type)}`;
    return (0,json/* objectsOf */.iZ)(body.messages).some(({ content }) => (0,json/* objectsOf */.iZ)(content).some(loads))
        ? "content that the provider would load"
        : null;
}
/** Only what a request carries itself is bounded by its bytes. A document may be made of blocks, as a tool's result. */
function loads(block) {
    const source = (0,json/* objectAt */.lJ)(block, "source");
    const type = (0,json/* textAt */.$6)(source, "type");
    if (type === "url" || type === "file" || block.file_id !== undefined)
        return true;
    return [...(0,json/* objectsOf */.iZ)(block.content), ...(0,json/* objectsOf */.iZ)(source.content)].some(loads);
}

// EXTERNAL MODULE: ./build/src/domain/usage.js
var domain_usage = __webpack_require__(72981);
// EXTERNAL MODULE: ./build/src/agents/gateway/sse-data.js
var sse_data = __webpack_require__(47637);
;// CONCATENATED MODULE: ./build/src/agents/gateway/anthropic-usage.js



/** Reads usage from a Messages API answer, streamed or whole. */
function anthropicUsageReader(contentType) {
    return contentType.includes("json") ? bodyReader() : streamReader();
}
function streamReader() {
    const reports = [];
    let started = false;
    let complete = false;
    let shortened = false;
    const push = (0,sse_data/* createSseReader */.V)((data) => {
        if (!/"message_start"|"usage"/.test(data))
            return;
        const event = (0,json/* parseJson */.qF)(data);
        if (!(0,json/* isObject */.Gv)(event))
            return;
        if (event.type === "message_start") {
            started = true;
            reports.push((0,json/* objectAt */.lJ)((0,json/* objectAt */.lJ)(event, "message"), "usage"));
        }
        else if (event.type === "message_delta" && (0,json/* isObject */.Gv)(event.usage)) {
            started = true;
            complete = true;
            shortened ||= isShortened(event);
            reports.push(event.usage);
        }
    });
    return { push, read: () => (started ? readingOf(reports, { complete, shortened }) : null) };
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
            if (!(0,json/* isObject */.Gv)(body) || body.type !== "message")
                return null;
            const whole = { complete: true, shortened: isShortened(body) };
            return readingOf((0,json/* isObject */.Gv)(body.usage) ? [body.usage] : [], whole);
        },
    };
}
/** Whether earlier parts of the conversation were cleared before the model read it. */
function isShortened(answer) {
    return (0,json/* objectsOf */.iZ)((0,json/* objectAt */.lJ)(answer, "context_management").applied_edits).length > 0;
}
/** @param reports In the order in which they came; each holds what is known by then. */
function readingOf(reports, { complete, shortened }) {
    const told = reports.filter((report) => Object.keys(report).length > 0);
    if (told.length === 0)
        return { usage: null, complete: false };
    const usage = told.reduce(updated, domain_usage/* noUsage */.tk);
    const summedUp = told.findLast(({ iterations }) => Array.isArray(iterations));
    const unpriced = told.some(costsMore);
    return {
        usage: (0,domain_usage/* addUsage */.vk)(usage, compaction(summedUp)),
        complete,
        ...(unpriced ? { unpriced } : {}),
        ...(shortened ? { shortened } : {}),
    };
}
/** Summing up a long conversation is work of its own, and in no other count. */
function compaction(report) {
    const done = (0,json/* objectsOf */.iZ)(report?.iterations).filter(({ type }) => type === "compaction");
    return done.map((one) => updated(domain_usage/* noUsage */.tk, one)).reduce(domain_usage/* addUsage */.vk, domain_usage/* noUsage */.tk);
}
/** Searches by the provider, other models that it asks, and tiers and regions at prices of their own. */
function costsMore(report) {
    const { server_tool_use: tools, speed, service_tier: tier, inference_geo: place } = report;
    const bought = (0,json/* isObject */.Gv)(tools) && Object.values(tools).some((times) => typeof times === "number" && times > 0);
    const others = (0,json/* objectsOf */.iZ)(report.iterations).some(({ type }) => type !== "message" && type !== "compaction");
    return bought || others || speed === "fast" || tier === "priority" || place === "us";
}
/** Counts that a report leaves out keep their earlier value: a stream's last one may hold only the output. */
function updated(before, report) {
    return {
        input: count(report, "input_tokens") ?? before.input,
        output: count(report, "output_tokens") ?? before.output,
        cacheRead: count(report, "cache_read_input_tokens") ?? before.cacheRead,
        ...cacheWrites(before, report),
        reasoning: count((0,json/* objectAt */.lJ)(report, "output_tokens_details"), "thinking_tokens") ?? before.reasoning,
    };
}
/** A stream's last report has only the sum of both kinds of cache, and its first one how it is made up. */
function cacheWrites(before, report) {
    const written = count(report, "cache_creation_input_tokens") ?? before.cacheWrite + before.cacheWrite1h;
    const hour = count((0,json/* objectAt */.lJ)(report, "cache_creation"), "ephemeral_1h_input_tokens") ?? before.cacheWrite1h;
    const cacheWrite1h = Math.min(hour, written);
    return { cacheWrite: written - cacheWrite1h, cacheWrite1h };
}
function count(report, field) {
    const value = (0,json/* numberAt */.tk)(report, field);
    return value === undefined || value < 0 ? undefined : value;
}

// EXTERNAL MODULE: ./build/src/agents/gateway/hold.js
var hold = __webpack_require__(15412);
;// CONCATENATED MODULE: ./build/src/agents/gateway/anthropic-wire.js





/** The Anthropic Messages API. */
const anthropicWire = {
    provider: "anthropic",
    surface: anthropicSurface,
    /** A picture of the newest models', whose sides they take at full length; the longest context. */
    mostTokens: { picture: 5_000, document: 1_000_000 },
    read,
    withMaxOutput: (body, maxOutput) => ((0,json/* isObject */.Gv)(body) ? withMaxTokens(body, maxOutput) : body),
    usageReader: anthropicUsageReader,
    shape: anthropicShape,
};
/** The API takes no smaller budget for thinking. */
const leastThinking = 1_024;
/** Where it isn't said. */
const usualTrigger = 150_000;
function read(body, text) {
    if (!(0,json/* isObject */.Gv)(body))
        return null;
    const { model, max_tokens: maxOutput, messages } = body;
    if (typeof model !== "string" || !isCount(maxOutput) || !Array.isArray(messages))
        return null;
    const answers = (0,json/* objectsOf */.iZ)(messages).filter((message) => message.role === "assistant");
    const least = thinkingBudget(body) === null ? hold/* leastOutput */.p1 : leastThinking + hold/* leastOutput */.p1;
    return {
        model,
        maxOutput,
        leastOutput: Math.min(least, maxOutput),
        // Nobody gets a write past it by spelling the field differently.
        cacheWrites: anthropic_wire_cacheWrites(text.includes("\\u00") ? JSON.stringify(body) : text),
        shortensAbove: compactsAbove(body),
        turn: answers.length + 1,
        toolCalls: resultsIn((0,json/* objectsOf */.iZ)(messages)),
    };
}
function resultsIn(messages) {
    const answered = messages.findLastIndex(({ role }) => role === "assistant");
    const blocks = messages.slice(answered + 1).flatMap(({ content }) => (0,json/* objectsOf */.iZ)(content));
    return blocks.filter(({ type }) => type === "tool_result").length;
}
const isCount = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
function anthropic_wire_cacheWrites(text) {
    if (!/"cache_control"\s*:\s*\{/.test(text))
        return "none";
    return /"ttl"\s*:\s*"1h"/.test(text) ? "1h" : "5m";
}
/** Tokens set aside for thinking, within `max_tokens` and less than it; null where the model sees to it itself. */
function thinkingBudget(body) {
    const { type, budget_tokens: budget } = (0,json/* objectAt */.lJ)(body, "thinking");
    return type === "enabled" && typeof budget === "number" ? budget : null;
}
function withMaxTokens(body, maxOutput) {
    const budget = thinkingBudget(body);
    const lowered = { ...body, max_tokens: maxOutput };
    if (budget === null || budget <= maxOutput - hold/* leastOutput */.p1)
        return lowered;
    const thinking = { ...(0,json/* objectAt */.lJ)(body, "thinking"), budget_tokens: maxOutput - hold/* leastOutput */.p1 };
    return { ...lowered, thinking };
}
function compactsAbove(body) {
    const edits = (0,json/* objectsOf */.iZ)((0,json/* objectAt */.lJ)(body, "context_management").edits);
    const triggers = edits
        .filter(({ type }) => String(type).startsWith("compact"))
        .map(({ trigger }) => ((0,json/* isObject */.Gv)(trigger) ? tokensOf(trigger) : usualTrigger));
    return triggers.length === 0 ? null : Math.min(...triggers);
}
/** What is counted in anything but tokens may be reached at once. */
function tokensOf({ type, value }) {
    return type === "input_tokens" && typeof value === "number" ? value : 0;
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
