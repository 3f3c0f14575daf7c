export const id = 4194;
export const ids = [4194];
export const modules = {

/***/ 64194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decide: () => (/* binding */ decide),
/* harmony export */   resume: () => (/* binding */ resume)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56481);
/* harmony import */ var _domain_budget_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22321);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);
/* harmony import */ var _session_reduce_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24265);
/* harmony import */ var _session_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49267);
/* harmony import */ var _agents_settle_agents_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87700);
/* harmony import */ var _agents_survey_place_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10892);
/* harmony import */ var _open_project_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65236);
/* harmony import */ var _open_session_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(67611);
/* harmony import */ var _play_session_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3911);
/* harmony import */ var _preflight_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(11112);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});












/** Goes on with a session where its last process stopped. */
async function resume(request, surface) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { facts, folder } = await find(request, surface.env, ({ view }) => !isEnded(view));
        const stored = folder.record.options;
        const { env } = surface;
        const environment = (0,_config_environment_js__WEBPACK_IMPORTED_MODULE_1__.readEnvironment)(env);
        const replay = request.replay ?? stored.replay;
        const record = request.record ?? stored.record;
        const play = {
            options: await (0,_agents_settle_agents_js__WEBPACK_IMPORTED_MODULE_6__/* .changeAgents */ .pH)(withRequest(stored.options, request), request.agents ?? {}, () => (0,_agents_survey_place_js__WEBPACK_IMPORTED_MODULE_7__/* .surveyPlace */ .O)(environment, surface)),
            ...(replay === undefined ? {} : { replay: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(replay) }),
            ...(record === undefined ? {} : { record: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(record) }),
            ...(stored.demo === true ? { demo: true } : {}),
        };
        const ready = await (0,_preflight_js__WEBPACK_IMPORTED_MODULE_11__/* .findTools */ .f)({ facts, options: play.options, environment, userEnv: env }, surface);
        const session = __addDisposableResource(env_1, await (0,_open_session_js__WEBPACK_IMPORTED_MODULE_9__/* .openSessionParts */ .j)({ ...ready, folder, surface, play }), false);
        requireOpen(session.view, folder.record.id);
        // Awaited, or the session would be let go at once.
        return await (0,_play_session_js__WEBPACK_IMPORTED_MODULE_10__/* .playSession */ .v)(session, { ...ready, play, folder, surface });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** Gives a decision to the session that waits for it; the surface's gates hold it. */
async function decide(request, surface) {
    const { folder, view } = await find(request, surface.env, (session) => session.view.gate !== null);
    const { id } = folder.record;
    requireOpen(view, id);
    if (view.gate === null)
        throw notWaiting(id, view);
    return resume({ repo: request.repo, session: id }, surface);
}
/** The session that was named, or the only one that is meant. */
async function find(request, env, isMeant) {
    const facts = await (0,_open_project_js__WEBPACK_IMPORTED_MODULE_8__/* .findRepository */ .W1)(request.repo, env);
    const sessions = (0,_session_store_js__WEBPACK_IMPORTED_MODULE_5__/* .sessionsDirectory */ .JZ)(facts.commonDirectory);
    const all = (0,_session_store_js__WEBPACK_IMPORTED_MODULE_5__/* .listSessions */ .GW)(sessions);
    const meant = all.filter(isMeant);
    if (request.session === undefined && meant.length > 1)
        throw several(meant.map(({ record }) => record.id));
    const folder = (0,_session_store_js__WEBPACK_IMPORTED_MODULE_5__/* .openSession */ .fA)(sessions, request.session ?? meant[0]?.record.id);
    const view = all.find(({ record }) => record.id === folder.record.id)?.view ?? _session_reduce_js__WEBPACK_IMPORTED_MODULE_4__/* .newSession */ .R;
    const base = folder.record.baseBranch;
    return {
        facts: base === facts.baseBranch ? facts : await (0,_open_project_js__WEBPACK_IMPORTED_MODULE_8__/* .findRepository */ .W1)(request.repo, env, base),
        folder,
        view,
    };
}
const isEnded = ({ status }) => status === "merged" || status === "rejected";
function requireOpen(view, id) {
    if (!isEnded(view))
        return;
    const merged = view.mergeSha === null ? "" : ` as ${view.mergeSha}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DevAgentError */ .NA({
        code: "session-ended",
        kind: "configuration",
        message: `The session ${id} has ended: ${view.status}${merged}.`,
        remedy: "Start a new one with `dev-agent run --goal …`.",
    });
}
function withRequest(options, request) {
    const { budget, replay, allowPaid = options.allowPaid, planLogin = options.planLogin } = request;
    const changed = Object.fromEntries(Object.entries(budget ?? {}).filter(([, value]) => value !== undefined));
    const { agents: all } = options;
    const played = replay === undefined
        ? all
        : { architect: asReplay(all.architect), coder: asReplay(all.coder), reviewer: asReplay(all.reviewer) };
    const limits = (0,_domain_budget_js__WEBPACK_IMPORTED_MODULE_2__/* .withLimits */ .Ns)(options.limits, changed);
    return { ...options, allowPaid, planLogin, limits, agents: played };
}
const asReplay = (choice) => ({
    ...choice,
    agent: "replay",
});
function several(ids) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DevAgentError */ .NA({
        code: "which-session",
        kind: "configuration",
        message: `Several sessions could go on: ${ids.slice(0, 10).join(", ")}.`,
        remedy: "Name one of them.",
    });
}
function notWaiting(id, { status }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DevAgentError */ .NA({
        code: "nothing-to-decide",
        kind: "configuration",
        message: `The session ${id} waits for no decision; it is ${status}.`,
        remedy: `See where it stands: dev-agent status --session ${id}`,
    });
}


/***/ })

};
