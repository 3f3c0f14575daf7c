export const id = 805;
export const ids = [805];
export const modules = {

/***/ 90805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createReplayTransport: () => (/* binding */ createReplayTransport)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/src/agents/gateway/conversation-shape.js

/** The first difference in words, or null where the shapes agree. */
function shapeDifference(expected, came) {
    if (expected.goal !== came.goal)
        return expected.goal
            ? "the first message should hold the recorded goal and doesn't"
            : "the first message holds the goal and should not";
    if (expected.tools !== undefined && !(0,external_node_util_.isDeepStrictEqual)(expected.tools, came.tools))
        return difference("the tools", expected.tools, came.tools);
    const most = Math.max(expected.tail.length, came.tail.length);
    for (let at = 0; at < most; at += 1) {
        if (!(0,external_node_util_.isDeepStrictEqual)(expected.tail[at], came.tail[at]))
            return difference(`new message ${at + 1}`, expected.tail[at], came.tail[at]);
    }
    if (expected.messages !== came.messages)
        return difference("the number of messages", expected.messages, came.messages);
    return null;
}
function difference(what, expected, came) {
    return `${what} should be ${brief(expected)} and is ${brief(came)}`;
}
function brief(value) {
    const text = value === undefined ? "absent" : JSON.stringify(value);
    return text.length > 400 ? `${text.slice(0, 400)}…` : text;
}

;// CONCATENATED MODULE: ./build/src/agents/gateway/replay.js


/**
 * Answers model calls from a cassette instead of the network. Calls are found by role, round and turn, so the order
 * in which roles work doesn't matter. Those of one place are told apart by their shape, and the same shape is answered
 * in the recorded order; what was answered already is answered alike when it is asked again, e.g. after a restart.
 * `send` throws DevAgentError of kind provider, code `replay-diverged`, when the conversation isn't the recorded one.
 */
function createReplayTransport(cassette, wire) {
    const entries = cassette.entries.filter(({ provider = "anthropic" }) => provider === wire.provider);
    const played = new Set();
    return {
        usdKind: "scripted",
        send: async (request, place) => {
            const here = entries.filter((entry) => isAt(entry, place));
            const [first] = here;
            if (first === undefined)
                throw diverged(place, ranOut(place, entries));
            const shape = wire.shape(JSON.parse(await request.text()), cassette.header.goal);
            const same = here.filter(({ expect }) => shapeDifference(expect, shape) === null);
            const entry = same.find((one) => !played.has(one)) ?? same.at(-1);
            if (entry === undefined) {
                const next = here.find((one) => !played.has(one)) ?? first;
                throw diverged(place, shapeDifference(next.expect, shape) ?? "");
            }
            played.add(entry);
            const { body, status, headers } = entry.response;
            return new Response(body, { status, headers });
        },
    };
}
function isAt(entry, { role, round, turn }) {
    return entry.role === role && entry.round === round && entry.turn === turn;
}
function ranOut({ role, round }, entries) {
    const known = entries.filter((entry) => entry.role === role && entry.round === round).length;
    return `the cassette should hold this call and has ${known} of the ${role} in round ${round}`;
}
function diverged({ role, round, turn }, difference) {
    return new errors/* DevAgentError */.NA({
        code: "replay-diverged",
        kind: "provider",
        message: `The replay diverged at ${role} round ${round} turn ${turn}: ${difference}.`,
        remedy: "Replay on the commit and in the kind of sandbox it was recorded in, or record it again with --record.",
    });
}


/***/ })

};
