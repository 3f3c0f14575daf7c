export const id = 5231;
export const ids = [5231,9524];
export const modules = {

/***/ 5231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requireBudgetFloor: () => (/* binding */ requireBudgetFloor)
/* harmony export */ });
/* harmony import */ var _domain_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72981);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _hold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15412);



/** What each agent's first request holds before a word of the goal, in bytes: prompts and tools of the vendors' own. */
const firstBytes = {
    "claude-cli": 116_000,
    "codex-cli": 68_000,
    "anthropic-api": 12_000,
    "openai-api": 12_000,
};
/** dev-agent's own loop keeps prompts and tools for an hour. */
const cacheWrites = {
    "claude-cli": "5m",
    "codex-cli": "5m",
    "anthropic-api": "1h",
    "openai-api": "5m",
};
/**
 * Refuses a budget in which some role couldn't make even its first call, before anything is begun.
 * @throws DevAgentError of kind configuration that names the least that would do.
 */
async function requireBudgetFloor(calls, limits) {
    for (const call of calls) {
        const usage = leastUsage(call);
        const least = { tokens: (0,_domain_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .totalTokens */ .RP)(usage), usd: await call.prices.usd(call.model, usage) };
        requireLeast(call, limits, least);
        requireLeast(call, limits.roles?.[call.role] ?? {}, { ...least, role: call.role });
    }
}
function leastUsage({ agent, model, fixedOutput }) {
    const output = fixedOutput ?? _hold_js__WEBPACK_IMPORTED_MODULE_2__/* .leastOutput */ .p1;
    const about = { maxOutput: output, leastOutput: output, shortensAbove: null, turn: 1 };
    const request = { model, cacheWrites: cacheWrites[agent], ...about };
    return (0,_hold_js__WEBPACK_IMPORTED_MODULE_2__/* .worstUsage */ .jS)({ request, bytes: firstBytes[agent] }, output);
}
function requireLeast(call, limits, { role, ...least }) {
    for (const limit of ["usd", "tokens"]) {
        const [allowed, needed] = [limits[limit], least[limit]];
        if (allowed !== undefined && needed !== null && allowed < needed)
            throw tooSmall(call, { limit, allowed, needed, role });
    }
}
function tooSmall({ role: caller, agent, model }, { limit, allowed, needed, role }) {
    const show = (amount) => (limit === "usd" ? `$${amount}` : `${amount} tokens`);
    const least = limit === "usd" ? Math.ceil(needed * 100) / 100 : Math.ceil(needed);
    const whose = role === undefined ? "The budget" : `The ${role}'s budget`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DevAgentError */ .NA({
        code: "budget-too-small",
        kind: "configuration",
        message: `${whose} of ${show(allowed)} is too small: the ${caller}'s first call with ${agent}:${model} may take ${show(least)}.`,
        remedy: `Give at least --budget-${limit} ${role === undefined ? "" : `${role}=`}${least}, or choose another agent or model.`,
    });
}


/***/ }),

/***/ 15412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jS: () => (/* binding */ worstUsage),
/* harmony export */   p1: () => (/* binding */ leastOutput),
/* harmony export */   w4: () => (/* binding */ admit)
/* harmony export */ });
/* harmony import */ var _domain_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72981);
/* harmony import */ var _prices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29524);


/** Below this many output tokens a call isn't worth sending. */
const leastOutput = 1_024;
/** Upper bound of a request's input: no current tokenizer makes more than one token of two bytes of text or code. */
function worstInputTokens(bytes) {
    return Math.ceil(bytes / 2);
}
/** The most that a call uses with so much output. */
function worstUsage({ request, bytes }, output) {
    const tokens = worstInputTokens(bytes);
    const times = passes({ request, bytes });
    const input = tokens * times;
    const counts = { ..._domain_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .noUsage */ .tk, output: output * times };
    if (request.cacheWrites === "none")
        return { ...counts, input };
    return request.cacheWrites === "1h" ? { ...counts, cacheWrite1h: input } : { ...counts, cacheWrite: input };
}
/** A conversation that the provider shortens on the way is worked through twice. */
function passes({ request, bytes }) {
    const { shortensAbove } = request;
    return shortensAbove !== null && worstInputTokens(bytes) > shortensAbove ? 2 : 1;
}
/**
 * Whether a call fits what is left of every budget, if need be with less output than it asks for.
 * @throws DevAgentError of kind configuration when a limit in US dollars meets an unknown price.
 */
async function admit(call, room) {
    const { request } = call;
    const least = Math.max(request.leastOutput, Math.min(leastOutput, request.maxOutput));
    let maxOutput = request.maxOutput;
    for (const purse of room.purses) {
        const fits = [tokensThatFit(call, purse), await usdThatFit(call, { ...purse, ...room })];
        for (const fit of fits) {
            if (fit === null)
                continue;
            if (fit.output < least)
                return refusal(call, { fit, least, purse, prices: room.prices });
            maxOutput = Math.min(maxOutput, fit.output);
        }
    }
    const usage = worstUsage(call, maxOutput);
    return { admitted: true, hold: { usage, usd: await room.prices.usd(request.model, usage), maxOutput } };
}
function tokensThatFit(call, { limits, spend, held }) {
    const { tokens: allowed } = limits;
    if (allowed === undefined)
        return null;
    const used = (0,_domain_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .totalTokens */ .RP)(spend.usage);
    const left = allowed - used - held.reduce((sum, hold) => sum + (0,_domain_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .totalTokens */ .RP)(hold.usage), 0);
    const output = left <= 0 ? -1 : Math.floor((left - (0,_domain_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .totalTokens */ .RP)(worstUsage(call, 0))) / passes(call));
    return { limit: "tokens", allowed, used, output };
}
async function usdThatFit(call, purse) {
    const { limits, spend, held, prices } = purse;
    const { usd: allowed } = limits;
    if (allowed === undefined)
        return null;
    const { model, maxOutput } = call.request;
    const inputUsd = await prices.usd(model, worstUsage(call, 0));
    const worstUsd = await prices.usd(model, worstUsage(call, maxOutput));
    if (inputUsd === null || worstUsd === null)
        throw (0,_prices_js__WEBPACK_IMPORTED_MODULE_1__.unknownPrice)(model);
    if (spend.usd === null)
        throw (0,_prices_js__WEBPACK_IMPORTED_MODULE_1__.unknownPrice)(purse.unpriced ?? "of an earlier call");
    const left = allowed - spend.usd - held.reduce((sum, hold) => sum + (hold.usd ?? 0), 0);
    const about = { limit: "usd", allowed, used: spend.usd };
    if (left <= 0 || inputUsd > left)
        return { ...about, output: -1 };
    if (worstUsd <= left)
        return { ...about, output: maxOutput };
    return { ...about, output: Math.floor((maxOutput * (left - inputUsd)) / (worstUsd - inputUsd)) };
}
async function refusal(call, { fit, least, purse, prices }) {
    const { limit, allowed, used } = fit;
    const usage = worstUsage(call, least);
    const worst = limit === "tokens" ? (0,_domain_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .totalTokens */ .RP)(usage) : ((await prices.usd(call.request.model, usage)) ?? 0);
    const whose = purse.role === undefined ? {} : { role: purse.role };
    return { admitted: false, limit, allowed, used, worst, ...whose };
}


/***/ }),

/***/ 29524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createPrices: () => (/* binding */ createPrices),
  plainName: () => (/* binding */ plainName),
  requireKnownPrice: () => (/* binding */ requireKnownPrice),
  unknownPrice: () => (/* binding */ unknownPrice)
});

;// CONCATENATED MODULE: ./build/src/domain/price.js
/** The list prices that are bundled with dev-agent. */
const priceTable = { name: "@pydantic/genai-prices", version: "0.1.8", date: "2026-09-23" };
/** US dollars. */
function priceOf(usage, price) {
    const { input, output, cacheRead = input, cacheWrite = 1.25 * input, cacheWrite1h = 2 * input } = price;
    const millionths = usage.input * input +
        usage.output * output +
        usage.cacheRead * cacheRead +
        usage.cacheWrite * cacheWrite +
        usage.cacheWrite1h * cacheWrite1h;
    return millionths / 1_000_000;
}

// EXTERNAL MODULE: ./build/src/domain/usage.js
var domain_usage = __webpack_require__(72981);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/agents/gateway/price-match.js
/**
 * Whether a rule of the price list means this very model. The list also matches by how a name begins, and a newer
 * model's name may begin like an older one's: such a rule counts for the whole name only.
 * @param names The model's name, with and without its date.
 */
function namesModel(rule, names) {
    if ("or" in rule)
        return rule.or.some((part) => namesModel(part, names));
    if ("and" in rule)
        return rule.and.every((part) => namesModel(part, names));
    if ("equals" in rule)
        return names.includes(rule.equals);
    if ("starts_with" in rule)
        return names.includes(rule.starts_with);
    if (!("regex" in rule) || !/^\^.*\$$/.test(rule.regex))
        return false;
    const whole = new RegExp(rule.regex);
    return names.some((name) => whole.test(name));
}

;// CONCATENATED MODULE: ./build/src/agents/gateway/prices.js




/**
 * List prices as they are bundled with dev-agent, loaded when first asked.
 * @param own What the user says that models cost; it goes before the list.
 */
function createPrices(provider, own = {}) {
    return {
        usd: async (model, usage) => {
            const price = Object.hasOwn(own, model) ? own[model] : undefined;
            return price === undefined ? listPrice(provider, model, usage) : priceOf(usage, price);
        },
    };
}
let table;
/** Kept: even to find a module that is loaded takes a good part of what a call may be held up for. */
function loadTable() {
    table ??= __webpack_require__.e(/* import() */ 2294).then(__webpack_require__.bind(__webpack_require__, 82294));
    return table;
}
/** Long contexts cost more, where the list says so. */
async function listPrice(provider, model, usage) {
    const { calcPrice } = await loadTable();
    const counts = {
        input_tokens: (0,domain_usage/* inputTokens */.T5)(usage),
        output_tokens: usage.output,
        cache_read_tokens: usage.cacheRead,
        cache_write_tokens: usage.cacheWrite + usage.cacheWrite1h,
        cache_write_1h_tokens: usage.cacheWrite1h,
    };
    const price = calcPrice(counts, model, { providerId: provider });
    if (price === null || !namesModel(price.model.match, [model, plainName(model)]))
        return null;
    return price.total_price;
}
/** A model's name without its date or `latest`. */
function plainName(model) {
    return model.replace(/[-@](?:\d{8}|\d{4}-\d{2}-\d{2}|latest|0)$/, "");
}
/**
 * Refuses a US-dollar budget that can't be kept because the model's price is unknown.
 * @param limits Of the session, or of the role that the model plays.
 * @throws DevAgentError of kind configuration.
 */
async function requireKnownPrice(prices, model, limits) {
    if (limits.usd === undefined)
        return;
    if ((await prices.usd(model, { ...domain_usage/* noUsage */.tk, input: 1, output: 1 })) === null)
        throw unknownPrice(model);
}
function unknownPrice(model) {
    return new errors/* DevAgentError */.NA({
        code: "price-unknown",
        kind: "configuration",
        message: `The price of the model ${model} isn't known, so a budget in US dollars can't be kept.`,
        remedy: "Limit tokens with --budget-tokens instead of --budget-usd, choose a model whose price is known, or put it under prices in .dev-agent.yml.",
    });
}


/***/ })

};
