export const id = 9623;
export const ids = [9623];
export const modules = {

/***/ 9623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cardOf: () => (/* binding */ cardOf),
/* harmony export */   status: () => (/* binding */ status)
/* harmony export */ });
/* harmony import */ var _domain_branch_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68290);
/* harmony import */ var _domain_spend_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91302);
/* harmony import */ var _domain_usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72981);
/* harmony import */ var _session_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49267);
/* harmony import */ var _open_project_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65236);





/** Where the repository's sessions stand, from their event streams alone. */
async function status(request, { env }) {
    const facts = await (0,_open_project_js__WEBPACK_IMPORTED_MODULE_3__/* .findRepository */ .W1)(request.repo, env);
    const sessions = (0,_session_store_js__WEBPACK_IMPORTED_MODULE_2__/* .sessionsDirectory */ .JZ)(facts.commonDirectory);
    const all = (0,_session_store_js__WEBPACK_IMPORTED_MODULE_2__/* .listSessions */ .GW)(sessions);
    if (request.session === undefined)
        return all.map(cardOf);
    const { id } = (0,_session_store_js__WEBPACK_IMPORTED_MODULE_2__/* .openSession */ .fA)(sessions, request.session).record;
    return all.filter(({ record }) => record.id === id).map(cardOf);
}
/** Where a session stands, from its events. */
function cardOf({ record, view, pid }) {
    const { id, goal, baseBranch, createdAt } = record;
    const { tests, cost } = view;
    return {
        sessionId: id,
        goal,
        branch: (0,_domain_branch_name_js__WEBPACK_IMPORTED_MODULE_4__/* .branchOf */ .W0)(id),
        baseBranch,
        mode: view.mode,
        startedAt: createdAt,
        standing: standing(view, pid),
        phase: view.phase === "" ? null : view.phase,
        round: view.round,
        pending: view.gate?.gate ?? null,
        ...(view.gate?.why === undefined ? {} : { why: view.gate.why }),
        headSha: view.diff?.headSha ?? null,
        mergeSha: view.mergeSha,
        tests: tests === null ? null : `${tests.passed ?? "?"} passed, ${tests.failed ?? "?"} failed`,
        risk: view.risk?.score ?? null,
        ...(0,_domain_spend_js__WEBPACK_IMPORTED_MODULE_0__/* .costOf */ .ho)(cost ?? _domain_spend_js__WEBPACK_IMPORTED_MODULE_0__/* .noSpend */ .yV),
        tokens: { ..._domain_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .noUsage */ .tk, ...cost?.tokens },
    };
}
function standing({ status, gate }, pid) {
    if (pid !== null)
        return "running";
    // An answer that could not be taken leaves the question open.
    if (status === "failed" && gate !== null)
        return "waiting";
    return status === "new" || status === "running" ? "interrupted" : status;
}


/***/ })

};
