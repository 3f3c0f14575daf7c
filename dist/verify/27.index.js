export const id = 27;
export const ids = [27];
export const modules = {

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
