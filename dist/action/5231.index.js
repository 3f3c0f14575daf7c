export const id = 5231;
export const ids = [5231];
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.DevAgentError({
        code: "budget-too-small",
        kind: "configuration",
        message: `${whose} of ${show(allowed)} is too small: the ${caller}'s first call with ${agent}:${model} may take ${show(least)}.`,
        remedy: `Give at least --budget-${limit} ${role === undefined ? "" : `${role}=`}${least}, or choose another agent or model.`,
    });
}


/***/ })

};
