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
        const { usage, usd } = await leastOf(call);
        const least = { tokens: (0,_domain_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .totalTokens */ .RP)(usage), usd };
        requireLeast(call, limits, least);
        requireLeast(call, limits.roles?.[call.role] ?? {}, { ...least, role: call.role });
    }
}
async function leastOf({ agent, model, prices, fixedOutput }) {
    const output = fixedOutput ?? _hold_js__WEBPACK_IMPORTED_MODULE_2__/* .leastOutput */ .p1;
    const about = { maxOutput: output, leastOutput: output, shortensAbove: null, turn: 1, toolCalls: 0 };
    const request = { model, cacheWrites: cacheWrites[agent], ...about };
    const worst = await (0,_hold_js__WEBPACK_IMPORTED_MODULE_2__/* .worstCase */ .wB)({ request, inputTokens: firstBytes[agent] }, prices);
    return worst(output);
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
/* harmony export */   WE: () => (/* binding */ passes),
/* harmony export */   p1: () => (/* binding */ leastOutput),
/* harmony export */   w4: () => (/* binding */ admit),
/* harmony export */   wB: () => (/* binding */ worstCase)
/* harmony export */ });
/* harmony import */ var _domain_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72981);
/* harmony import */ var _prices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29524);


/** Below this many output tokens a call isn't worth sending. */
const leastOutput = 1_024;
/** The usual price list's dearest comes first. */
const inputKinds = {
    none: ["input", "cacheRead"],
    "5m": ["cacheWrite", "input", "cacheRead"],
    "1h": ["cacheWrite1h", "cacheWrite", "input", "cacheRead"],
};
/** The most that a call costs by how much output it gives, its input billed in the dearest way. */
async function worstCase(call, prices) {
    const { model, cacheWrites } = call.request;
    const times = passes(call);
    const input = call.inputTokens * times;
    const worstOf = (kind) => async (output) => {
        const usage = { ..._domain_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .noUsage */ .tk, [kind]: input, output: output * times };
        return { usage, usd: await prices.usd(model, usage) };
    };
    const ways = await Promise.all(inputKinds[cacheWrites].map(worstOf).map(async (worst) => ({ worst, usd: (await worst(0)).usd ?? 0 })));
    return ways.reduce((dearest, way) => (way.usd > dearest.usd ? way : dearest)).worst;
}
/** A conversation that the provider shortens on the way is worked through twice. */
function passes({ request: { shortensAbove }, inputTokens }) {
    return shortensAbove !== null && inputTokens > shortensAbove ? 2 : 1;
}
/**
 * Whether a call fits what is left of every budget, if need be with less output than it asks for.
 * @throws DevAgentError of kind configuration when a limit in US dollars meets an unknown price.
 */
async function admit(call, room) {
    const { request } = call;
    const worst = await worstCase(call, room.prices);
    const range = { none: await worst(0), all: await worst(request.maxOutput) };
    const least = Math.max(request.leastOutput, Math.min(leastOutput, request.maxOutput));
    let maxOutput = request.maxOutput;
    for (const purse of room.purses) {
        for (const fit of [tokensThatFit(call, range, purse), usdThatFit(call, range, { ...purse, ...room })]) {
            if (fit === null)
                continue;
            if (fit.output < least)
                return refusal(await worst(least), fit, purse);
            maxOutput = Math.min(maxOutput, fit.output);
        }
    }
    return { admitted: true, hold: { ...(await worst(maxOutput)), maxOutput } };
}
function tokensThatFit(call, { none }, { limits, spend, held }) {
    const { tokens: allowed } = limits;
    if (allowed === undefined)
        return null;
    const used = (0,_domain_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .totalTokens */ .RP)(spend.usage);
    const left = allowed - used - held.reduce((sum, hold) => sum + (0,_domain_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .totalTokens */ .RP)(hold.usage), 0);
    const output = left <= 0 ? -1 : Math.floor((left - (0,_domain_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .totalTokens */ .RP)(none.usage)) / passes(call));
    return { limit: "tokens", allowed, used, output };
}
function usdThatFit({ request }, { none, all }, purse) {
    const { limits, spend, held } = purse;
    const { usd: allowed } = limits;
    if (allowed === undefined)
        return null;
    const { model, maxOutput } = request;
    if (none.usd === null || all.usd === null)
        throw (0,_prices_js__WEBPACK_IMPORTED_MODULE_1__.unknownPrice)(model);
    if (spend.usd === null)
        throw (0,_prices_js__WEBPACK_IMPORTED_MODULE_1__.unknownPrice)(purse.unpriced ?? model);
    const left = allowed - spend.usd - held.reduce((sum, hold) => sum + (hold.usd ?? 0), 0);
    const about = { limit: "usd", allowed, used: spend.usd };
    if (left <= 0 || none.usd > left)
        return { ...about, output: -1 };
    if (all.usd <= left)
        return { ...about, output: maxOutput };
    return { ...about, output: Math.floor((maxOutput * (left - none.usd)) / (all.usd - none.usd)) };
}
function refusal({ usage, usd }, { limit, allowed, used }, { role }) {
    const worst = limit === "tokens" ? (0,_domain_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .totalTokens */ .RP)(usage) : (usd ?? 0);
    return { admitted: false, limit, allowed, used, worst, ...(role === undefined ? {} : { role }) };
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
        remedy: `Add \`prices: { ${JSON.stringify(model)}: { input: IN, output: OUT } }\` to .dev-agent.yml with what a million tokens cost in US dollars, choose a model whose price is known, or limit --budget-tokens instead.`,
    });
}


/***/ })

};
