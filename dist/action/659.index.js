export const id = 659;
export const ids = [659,27];
export const modules = {

/***/ 35659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGateway: () => (/* binding */ createGateway)
});

// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(88986);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/domain/usage.js
var domain_usage = __webpack_require__(72981);
// EXTERNAL MODULE: ./build/src/agents/gateway/prices.js
var gateway_prices = __webpack_require__(33027);
;// CONCATENATED MODULE: ./build/src/agents/gateway/hold.js


/** Below this many output tokens a call isn't worth sending. */
const leastOutput = 1_024;
/** Upper bound of a request's input: no current tokenizer makes more than one token of two bytes of text or code. */
function worstInput(request, bytes) {
    const tokens = Math.ceil(bytes / 2);
    if (request.cacheWrites === "none")
        return { ...domain_usage/* noUsage */.tk, input: tokens };
    return request.cacheWrites === "1h"
        ? { ...domain_usage/* noUsage */.tk, cacheWrite1h: tokens }
        : { ...domain_usage/* noUsage */.tk, cacheWrite: tokens };
}
/**
 * Whether a call fits what is left of the budget, if need be with less output than it asks for.
 * @throws DevAgentError of kind configuration when a limit in US dollars meets an unknown price.
 */
async function admit(request, bytes, room) {
    const input = worstInput(request, bytes);
    const least = Math.min(leastOutput, request.maxOutput);
    const byTokens = tokenRoom(input, room);
    if (byTokens !== null && (byTokens.left <= 0 || byTokens.output < least))
        return { admitted: false, limit: "tokens", used: byTokens.used, worst: (0,domain_usage/* totalTokens */.RP)(input) + least };
    const asked = Math.min(request.maxOutput, byTokens?.output ?? request.maxOutput);
    const byUsd = await usdRoom(request.model, { ...input, output: asked }, room);
    if (byUsd !== null && (byUsd.left <= 0 || byUsd.output < least))
        return { admitted: false, limit: "usd", used: byUsd.used, worst: byUsd.worst };
    const usage = { ...input, output: Math.min(asked, byUsd?.output ?? asked) };
    return { admitted: true, hold: { usage, usd: await room.prices.usd(request.model, usage) } };
}
function tokenRoom(input, { limits, spend, held }) {
    if (limits.tokens === undefined)
        return null;
    const used = (0,domain_usage/* totalTokens */.RP)(spend.usage);
    const left = limits.tokens - used - held.reduce((sum, hold) => sum + (0,domain_usage/* totalTokens */.RP)(hold.usage), 0);
    return { used, left, output: left - (0,domain_usage/* totalTokens */.RP)(input) };
}
async function usdRoom(model, worst, room) {
    const { limits, spend, held, prices } = room;
    if (limits.usd === undefined)
        return null;
    const inputUsd = await prices.usd(model, { ...worst, output: 0 });
    const worstUsd = await prices.usd(model, worst);
    if (inputUsd === null || worstUsd === null)
        throw (0,gateway_prices.unknownPrice)(model);
    if (spend.usd === null)
        throw (0,gateway_prices.unknownPrice)(room.unpriced ?? "of an earlier call");
    const left = limits.usd - spend.usd - held.reduce((sum, hold) => sum + (hold.usd ?? 0), 0);
    const perToken = (worstUsd - inputUsd) / worst.output;
    const output = worstUsd <= left ? worst.output : Math.floor((left - inputUsd) / perToken);
    return { used: spend.usd, left, output, worst: worstUsd };
}

// EXTERNAL MODULE: ./build/src/agents/gateway/observe-body.js
var observe_body = __webpack_require__(89830);
// EXTERNAL MODULE: ./build/src/agents/gateway/scrub.js
var gateway_scrub = __webpack_require__(76094);
;// CONCATENATED MODULE: ./build/src/agents/gateway/gateway.js





function createGateway(settings) {
    const reserve = createReservation(settings);
    const scrub = (0,gateway_scrub/* createScrub */.E)([settings.credential]);
    return {
        baseUrl: settings.baseUrl,
        scrub,
        forCall: (about) => async (request) => {
            refuseOtherHost(request.url, settings.baseUrl);
            const text = await request.text();
            const body = (0,json/* parseJson */.qF)(text);
            const read = settings.wire.read(body, text);
            if (read === null)
                throw notAModelCall(request.url);
            const { hold, release } = await reserve(read, Buffer.byteLength(text), about.role);
            const { output } = hold.usage;
            const payload = output < read.maxOutput ? JSON.stringify(settings.wire.withMaxOutput(body, output)) : text;
            const call = { ...about, turn: read.turn };
            try {
                const response = await settings.transport.send(authorized(request, payload, settings), call);
                if (response.ok)
                    return metered({ response, read, hold, call, settings, release });
                release();
                return await withoutKey(response, scrub);
            }
            catch (error) {
                release();
                throw error;
            }
        },
    };
}
/** Sets aside what a call may cost at worst. One reservation at a time: two calls never take the same room. */
function createReservation(settings) {
    const held = new Set();
    let last = Promise.resolve();
    return (read, bytes, role) => {
        const reserve = async () => {
            const { limits, meter, prices } = settings;
            const unpriced = meter.calls.find(({ usd }) => usd === null)?.model;
            const room = { limits, spend: meter.spend, unpriced, held: [...held], prices };
            const admission = await admit(read, bytes, room);
            if (!admission.admitted)
                throw overBudget(admission, role, settings);
            held.add(admission.hold);
            return { hold: admission.hold, release: () => held.delete(admission.hold) };
        };
        const mine = last.then(reserve, reserve);
        last = mine;
        return mine;
    };
}
function authorized(request, body, { wire, credential }) {
    const headers = new Headers(request.headers);
    headers.delete("content-length");
    wire.authorize(headers, credential);
    return new Request(request.url, { method: request.method, headers, body, signal: request.signal });
}
/** A server may repeat the key in what it says about it. */
async function withoutKey(response, scrub) {
    const text = scrub(await response.text());
    const headers = [...response.headers].map(([name, value]) => [name, scrub(value)]);
    // A status such as 304 allows no body, not even an empty one.
    return new Response(text === "" ? null : text, { status: response.status, headers });
}
function metered({ response, read, hold, call, settings, release }) {
    const reader = settings.wire.usageReader(response.headers.get("content-type") ?? "");
    return (0,observe_body/* observeBody */.J)(response, {
        chunk: (bytes) => reader.push(bytes),
        end: async (how) => {
            const usage = billedUsage(reader, hold, how);
            const usd = usage === null ? null : await settings.prices.usd(read.model, usage);
            const usdKind = usd === null ? "unknown" : settings.transport.usdKind;
            const { role, round } = call;
            release();
            if (usage !== null)
                settings.meter.record({ role, round, model: read.model, usage, usd, usdKind });
        },
    });
}
/** What to book: the reported usage; the worst case where an answer broke off before it; nothing for no answer. */
function billedUsage(reader, hold, how) {
    const reading = reader.read();
    if (reading === null)
        return how === "cut" ? hold.usage : null;
    if (reading.usage === null)
        return hold.usage;
    return reading.complete ? reading.usage : { ...reading.usage, output: hold.usage.output };
}
function refuseOtherHost(url, baseUrl) {
    const allowed = new URL(baseUrl.endsWith("/") ? baseUrl : `${baseUrl}/`);
    const asked = new URL(url);
    if (asked.origin === allowed.origin && asked.pathname.startsWith(allowed.pathname))
        return;
    throw new errors.DevAgentError({
        code: "host-refused",
        kind: "policy",
        message: `A model call to ${asked.origin} was refused: only ${allowed.origin} may be called.`,
        remedy: "Set the provider's base URL if models are to be reached somewhere else.",
    });
}
function notAModelCall(url) {
    return new errors.DevAgentError({
        code: "request-refused",
        kind: "policy",
        message: `A request to ${new URL(url).pathname} was refused: it is no model call that can be metered.`,
        remedy: "Report it: agents only send model calls.",
    });
}
function overBudget({ limit, used, worst }, role, { limits, session }) {
    const show = (amount) => limit === "usd" ? `$${amount.toFixed(4)}` : `${Math.ceil(amount)} tokens`;
    return new errors.DevAgentError({
        code: "budget-exceeded",
        kind: "budget",
        message: `The budget of ${show(limits[limit] ?? 0)} is used up: ${show(used)} spent, and the ${role}'s next call may take ${show(worst)}.`,
        remedy: `The work is kept; go on with \`dev-agent resume ${session} --budget-${limit} AMOUNT\`.`,
    });
}


/***/ }),

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

/***/ 33027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createPrices: () => (/* binding */ createPrices),
/* harmony export */   plainName: () => (/* binding */ plainName),
/* harmony export */   requireKnownPrice: () => (/* binding */ requireKnownPrice),
/* harmony export */   unknownPrice: () => (/* binding */ unknownPrice)
/* harmony export */ });
/* harmony import */ var _domain_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72981);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);


/** The prices that are bundled with dev-agent; loaded when first asked. */
function createPrices(provider) {
    return {
        usd: async (model, usage) => {
            const { calcPrice } = await __webpack_require__.e(/* import() */ 294).then(__webpack_require__.bind(__webpack_require__, 82294));
            const price = calcPrice({
                input_tokens: (0,_domain_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .totalTokens */ .RP)(usage) - usage.output,
                output_tokens: usage.output,
                cache_read_tokens: usage.cacheRead,
                cache_write_tokens: usage.cacheWrite + usage.cacheWrite1h,
                cache_write_1h_tokens: usage.cacheWrite1h,
            }, model, { providerId: provider });
            // The table matches by prefix, and a newer model's name may begin like an older one's.
            if (price === null || plainName(price.model.id) !== plainName(model))
                return null;
            return price.total_price;
        },
    };
}
/** A model's name without its date or `latest`. */
function plainName(model) {
    return model.replace(/[-@](?:\d{8}|latest|0)$/, "");
}
/**
 * Refuses a US-dollar budget that can't be kept because the model's price is unknown.
 * @throws DevAgentError of kind configuration.
 */
async function requireKnownPrice(prices, model, limits) {
    if (limits.usd === undefined)
        return;
    const none = { input: 1, output: 1, cacheRead: 0, cacheWrite: 0, cacheWrite1h: 0 };
    if ((await prices.usd(model, none)) === null)
        throw unknownPrice(model);
}
function unknownPrice(model) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.DevAgentError({
        code: "price-unknown",
        kind: "configuration",
        message: `The price of the model ${model} isn't known, so a budget in US dollars can't be kept.`,
        remedy: "Limit tokens with --budget-tokens instead of --budget-usd, or choose a model whose price is known.",
    });
}


/***/ })

};
