export const id = 688;
export const ids = [688];
export const modules = {

/***/ 34688:
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

// EXTERNAL MODULE: ./build/src/domain/price.js
var domain_price = __webpack_require__(40483);
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
            return price === undefined ? listPrice(provider, model, usage) : (0,domain_price/* priceOf */.x)(usage, price);
        },
    };
}
let table;
/** Kept: even to find a module that is loaded takes a good part of what a call may be held up for. */
function loadTable() {
    table ??= __webpack_require__.e(/* import() */ 294).then(__webpack_require__.bind(__webpack_require__, 82294));
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
    return new errors.DevAgentError({
        code: "price-unknown",
        kind: "configuration",
        message: `The price of the model ${model} isn't known, so a budget in US dollars can't be kept.`,
        remedy: `Add \`prices: { ${JSON.stringify(model)}: { input: IN, output: OUT } }\` to .dev-agent.yml with what a million tokens cost in US dollars, choose a model whose price is known, or limit --budget-tokens instead.`,
    });
}


/***/ })

};
