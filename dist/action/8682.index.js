export const id = 8682;
export const ids = [8682];
export const modules = {

/***/ 89830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ observeBody)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

/** The same successful response, with its body seen by an observer on the way; nothing is held back. */
function observeBody(response, observer) {
    const source = (response.body ?? new Blob([]).stream()).getReader();
    let ended = false;
    const end = async (how) => {
        if (ended)
            return;
        ended = true;
        await observer.end(how).catch((error) => {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.toDevAgentError)(error);
        });
    };
    const body = new ReadableStream({
        pull: async (controller) => {
            const { done, value } = await source.read().catch(async (error) => {
                await end("cut");
                throw error;
            });
            if (done) {
                await end("whole");
                controller.close();
                return;
            }
            observer.chunk(value);
            controller.enqueue(value);
        },
        cancel: async (reason) => {
            await Promise.allSettled([source.cancel(reason)]);
            await end("cut");
        },
    }, { highWaterMark: 0 });
    const status = response.body === null ? 200 : response.status;
    return new Response(body, { status, headers: response.headers });
}


/***/ }),

/***/ 58682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recordTransport: () => (/* binding */ recordTransport)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/agents/gateway/cassette.js
var cassette = __webpack_require__(70665);
// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(88986);
;// CONCATENATED MODULE: ./build/src/agents/gateway/joined-deltas.js

/** Reads an event of either provider's stream; null for one that carries no piece of text. */
function readDelta(line) {
    if (!line.startsWith("data:"))
        return null;
    const event = (0,json/* parseJson */.qF)(line.slice("data:".length));
    if (!(0,json/* isObject */.Gv)(event))
        return null;
    const { type, delta } = event;
    if (typeof delta === "string") {
        const of = JSON.stringify([type, event.item_id, event.output_index, event.content_index]);
        return { of, text: delta, withText: (text) => ({ ...event, delta: text }) };
    }
    if (!(0,json/* isObject */.Gv)(delta))
        return null;
    const field = ["text", "partial_json", "thinking"].find((name) => typeof delta[name] === "string");
    if (field === undefined)
        return null;
    const of = JSON.stringify([type, event.index, delta.type]);
    return {
        of,
        text: String(delta[field]),
        withText: (text) => ({ ...event, delta: { ...delta, [field]: text } }),
    };
}
/** The texts that a stream sends in pieces, each whole. */
function joinedDeltas(body) {
    const texts = new Map();
    for (const line of body.split("\n")) {
        const delta = readDelta(line);
        if (delta !== null)
            texts.set(delta.of, (texts.get(delta.of) ?? "") + delta.text);
    }
    return texts;
}

;// CONCATENATED MODULE: ./build/src/agents/gateway/scrub-deltas.js

/**
 * A stream without credentials that are spread over several of its events: such a text comes whole with the first of
 * its pieces, and the rest are empty. All else stays as it is.
 */
function scrubDeltas(body, scrub) {
    const changed = new Map();
    for (const [of, text] of joinedDeltas(body)) {
        const clean = scrub(text);
        if (clean !== text)
            changed.set(of, clean);
    }
    if (changed.size === 0)
        return body;
    const lines = body.split("\n").map((line) => {
        const delta = readDelta(line);
        const clean = delta === null ? undefined : changed.get(delta.of);
        if (delta === null || clean === undefined)
            return line;
        changed.set(delta.of, "");
        return `data: ${JSON.stringify(delta.withText(clean))}`;
    });
    return lines.join("\n");
}

;// CONCATENATED MODULE: ./build/src/agents/gateway/clean-entry.js




/**
 * A recorded call without credentials. Its body stays what the provider's own code can read.
 * @throws DevAgentError of kind policy for one that stands there in a form which can't be taken out.
 */
function cleanEntry(entry, secrets) {
    const { response } = entry;
    const body = scrubDeltas(response.body, secrets.scrub);
    const clean = (0,json/* mapTexts */.zO)({ ...entry, response: { ...response, body } }, secrets.scrub);
    requireClean(JSON.stringify(clean), secrets);
    for (const text of joinedDeltas(clean.response.body).values())
        requireClean(text, secrets);
    return clean;
}
/** @throws DevAgentError of kind policy for a text that holds a credential in whatever form. */
function requireClean(text, secrets) {
    const forms = secrets.find(text);
    if (forms.length === 0)
        return;
    throw new errors.DevAgentError({
        code: "recording-credential",
        kind: "policy",
        message: `What was to be recorded holds a credential (${forms.join(", ")}), so it isn't written.`,
        remedy: "Renew that credential, and run without --record or with a goal that doesn't lead to it.",
    });
}

// EXTERNAL MODULE: ./build/src/agents/gateway/observe-body.js
var observe_body = __webpack_require__(89830);
;// CONCATENATED MODULE: ./build/src/agents/gateway/record.js







/**
 * The same transport, writing each whole answer to a cassette. Nothing of a request but its conversation's shape is
 * written, of a response's headers only the content type, and no credential. A file of the same goal and agents is
 * continued; several transports may write to one.
 * @throws DevAgentError of kind configuration when the file can't be written or is another session's.
 */
function recordTransport(recording) {
    const { path, goal, wire, transport, secrets } = recording;
    begin(recording);
    return {
        usdKind: transport.usdKind,
        send: async (request, { role, round, turn }) => {
            const body = await request.clone().text();
            const response = await transport.send(request, { role, round, turn });
            if (!response.ok)
                return response;
            const expect = wire.shape(JSON.parse(body), goal);
            const type = response.headers.get("content-type") ?? "application/json";
            const { status } = response;
            return keepBody(response, async (text) => {
                const answer = { status, headers: { "content-type": type }, body: text };
                const { provider } = wire;
                const entry = { provider, role, round, turn, expect, response: answer };
                await (0,promises_.appendFile)(path, `${JSON.stringify(cleanEntry(entry, secrets))}\n`);
            });
        },
    };
}
function keepBody(response, save) {
    const chunks = [];
    return (0,observe_body/* observeBody */.J)(response, {
        chunk: (bytes) => chunks.push(bytes),
        end: async (how) => {
            if (how === "whole")
                await save(Buffer.concat(chunks).toString("utf8"));
        },
    });
}
function begin({ path, goal, agents, at, secrets }) {
    requireClean(goal, secrets);
    const header = {
        v: 1,
        kind: "recorded",
        goal,
        ...(agents === undefined ? {} : { agents }),
        at,
    };
    if ((0,external_node_fs_.existsSync)(path)) {
        const earlier = (0,cassette.readHeader)(path);
        if (earlier?.goal !== goal)
            throw unwritable(`${path} holds something else than a recording of this goal.`);
        if (!(0,external_node_util_.isDeepStrictEqual)(earlier.agents, header.agents))
            throw unwritable(`${path} holds a recording with other agents.`);
        writing(path, () => (0,external_node_fs_.appendFileSync)(path, ""));
        return;
    }
    writing(path, () => (0,external_node_fs_.writeFileSync)(path, (0,cassette.formatCassette)({ header, entries: [] }), { mode: 0o600 }));
}
function writing(path, write) {
    try {
        write();
    }
    catch (error) {
        throw unwritable(`${path} can't be written: ${error.code}.`, error);
    }
}
function unwritable(message, cause) {
    return new errors.DevAgentError({
        code: "recording-unwritable",
        kind: "configuration",
        message,
        remedy: "Give --record a new file in a directory that you can write to.",
        cause,
    });
}


/***/ })

};
