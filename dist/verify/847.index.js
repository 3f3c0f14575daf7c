export const id = 847;
export const ids = [847];
export const modules = {

/***/ 73847:
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

/** The shape of a Messages API request body. */
function anthropicShape(body, goal) {
    const request = (0,json/* isObject */.Gv)(body) ? body : {};
    const messages = (0,json/* objectsOf */.iZ)(request.messages);
    const lastAnswer = messages.findLastIndex((message) => message.role === "assistant");
    return {
        goal: messages.length > 0 && textOf(messages[0]?.content).includes(goal),
        tools: (0,json/* objectsOf */.iZ)(request.tools).map((tool) => String(tool.name)),
        messages: messages.length,
        tail: messages.slice(Math.max(0, lastAnswer)).map(messageShape),
    };
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

// EXTERNAL MODULE: ./build/src/domain/usage.js
var usage = __webpack_require__(72981);
;// CONCATENATED MODULE: ./build/src/agents/gateway/sse-data.js
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

;// CONCATENATED MODULE: ./build/src/agents/gateway/anthropic-usage.js



/** Reads usage from a Messages API answer, streamed or whole. */
function anthropicUsageReader(contentType) {
    if (contentType.includes("text/event-stream"))
        return streamReader();
    return contentType.includes("json") ? bodyReader() : { push: () => { }, read: () => null };
}
function streamReader() {
    let reading = null;
    const push = createSseReader((data) => {
        if (!/"message_start"|"usage"/.test(data))
            return;
        const event = (0,json/* parseJson */.qF)(data);
        if (!(0,json/* isObject */.Gv)(event))
            return;
        if (event.type === "message_start" && (0,json/* isObject */.Gv)(event.message))
            reading = { usage: usageOf(event.message.usage, null), complete: false };
        else if (event.type === "message_delta" && (0,json/* isObject */.Gv)(event.usage))
            reading = { usage: usageOf(event.usage, reading?.usage ?? null), complete: true };
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
            if (!(0,json/* isObject */.Gv)(body) || body.type !== "message")
                return null;
            return { usage: usageOf(body.usage, null), complete: true };
        },
    };
}
/** Counts that the report leaves out keep their earlier value: a stream's last report may hold only the output. */
function usageOf(report, earlier) {
    if (!(0,json/* isObject */.Gv)(report))
        return earlier;
    const before = earlier ?? usage/* noUsage */.tk;
    const written = count(report, "cache_creation_input_tokens");
    const split = (0,json/* isObject */.Gv)(report.cache_creation) ? report.cache_creation : {};
    const hour = count(split, "ephemeral_1h_input_tokens") ?? (written === undefined ? before.cacheWrite1h : 0);
    return {
        input: count(report, "input_tokens") ?? before.input,
        output: count(report, "output_tokens") ?? before.output,
        cacheRead: count(report, "cache_read_input_tokens") ?? before.cacheRead,
        cacheWrite: written === undefined ? before.cacheWrite : Math.max(0, written - hour),
        cacheWrite1h: hour,
    };
}
function count(report, field) {
    const value = report[field];
    return typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : undefined;
}

;// CONCATENATED MODULE: ./build/src/agents/gateway/anthropic-wire.js



/** The Anthropic Messages API. */
const anthropicWire = {
    provider: "anthropic",
    authorize: (headers, secret) => {
        headers.delete("authorization");
        headers.set("x-api-key", secret);
    },
    read,
    withMaxOutput: (body, maxOutput) => ((0,json/* isObject */.Gv)(body) ? { ...body, max_tokens: maxOutput } : body),
    usageReader: anthropicUsageReader,
    shape: anthropicShape,
};
function read(body, text) {
    if (!(0,json/* isObject */.Gv)(body))
        return null;
    const { model, max_tokens: maxOutput, messages } = body;
    if (typeof model !== "string" || typeof maxOutput !== "number" || !Array.isArray(messages))
        return null;
    const answers = (0,json/* objectsOf */.iZ)(messages).filter((message) => message.role === "assistant");
    return { model, maxOutput, cacheWrites: cacheWrites(text), turn: answers.length + 1 };
}
function cacheWrites(text) {
    if (!text.includes('"cache_control":{'))
        return "none";
    return text.includes('"ttl":"1h"') ? "1h" : "5m";
}


/***/ })

};
