export const id = 4194;
export const ids = [4194];
export const modules = {

/***/ 4194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decide: () => (/* binding */ decide),
/* harmony export */   resume: () => (/* binding */ resume)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _session_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9267);
/* harmony import */ var _open_project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9160);
/* harmony import */ var _open_session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2129);
/* harmony import */ var _play_session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4210);
/* harmony import */ var _preflight_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4638);
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
        const { project, folder } = await find(request, surface.env);
        const stored = folder.record.options;
        const replay = request.replay ?? stored.replay;
        const record = request.record ?? stored.record;
        const play = {
            options: withRequest(stored.options, request),
            ...(replay === undefined ? {} : { replay }),
            ...(record === undefined ? {} : { record }),
        };
        const ready = await (0,_preflight_js__WEBPACK_IMPORTED_MODULE_5__/* .prepareProject */ .h)({ ...project, options: play.options });
        const session = __addDisposableResource(env_1, await (0,_open_session_js__WEBPACK_IMPORTED_MODULE_3__/* .openSessionParts */ .j)({ ...ready, folder, surface, play }), false);
        requireOpen(session.view, folder.record.id);
        // Awaited, or the session would be let go at once.
        return await (0,_play_session_js__WEBPACK_IMPORTED_MODULE_4__/* .playSession */ .v)(session, { ...ready, folder, surface });
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
    const { folder, view } = await find(request, surface.env);
    const { id } = folder.record;
    requireOpen(view, id);
    if (view.gate === null && view.status !== "waiting")
        throw notWaiting(id, view);
    return resume({ repo: request.repo, session: id }, surface);
}
async function find(request, env) {
    const project = await (0,_open_project_js__WEBPACK_IMPORTED_MODULE_2__/* .openProject */ .U)(request, env);
    const sessions = (0,_session_store_js__WEBPACK_IMPORTED_MODULE_1__/* .sessionsDirectory */ .JZ)(project.facts.commonDirectory);
    const open = (0,_session_store_js__WEBPACK_IMPORTED_MODULE_1__/* .listSessions */ .GW)(sessions).filter(({ view }) => !isEnded(view));
    const wanted = request.session ?? (open.length === 1 ? open[0]?.record.id : undefined);
    if (wanted === undefined && open.length > 1)
        throw several(open.map(({ record }) => record.id));
    const folder = (0,_session_store_js__WEBPACK_IMPORTED_MODULE_1__/* .openSession */ .fA)(sessions, wanted);
    const view = (0,_session_store_js__WEBPACK_IMPORTED_MODULE_1__/* .listSessions */ .GW)(sessions).find(({ record }) => record.id === folder.record.id)?.view;
    if (view === undefined)
        throw several([folder.record.id]);
    const base = folder.record.baseBranch;
    const ofSession = base === project.facts.baseBranch ? project : await (0,_open_project_js__WEBPACK_IMPORTED_MODULE_2__/* .openProject */ .U)({ repo: request.repo, base }, env);
    return { project: ofSession, folder, view };
}
const isEnded = ({ status }) => status === "merged" || status === "rejected";
function requireOpen(view, id) {
    if (!isEnded(view))
        return;
    const merged = view.mergeSha === null ? "" : ` as ${view.mergeSha}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DevAgentError */ .NA({
        code: "session-ended",
        kind: "configuration",
        message: `The session ${id} has ended: ${view.status}${merged}.`,
        remedy: "Start a new one with `dev-agent run --goal …`.",
    });
}
function withRequest(options, { budget, agents, replay }) {
    const changed = Object.fromEntries(Object.entries(budget ?? {}).filter(([, value]) => value !== undefined));
    const chosen = Object.fromEntries(Object.entries(agents ?? {}).filter(([, choice]) => choice !== undefined));
    const all = { ...options.agents, ...chosen };
    const played = replay === undefined
        ? all
        : { architect: asReplay(all.architect), coder: asReplay(all.coder), reviewer: asReplay(all.reviewer) };
    return { ...options, limits: { ...options.limits, ...changed }, agents: played };
}
const asReplay = (choice) => ({
    ...choice,
    agent: "replay",
});
function several(ids) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DevAgentError */ .NA({
        code: "which-session",
        kind: "configuration",
        message: `Several sessions could go on: ${ids.slice(0, 10).join(", ")}.`,
        remedy: "Name one of them.",
    });
}
function notWaiting(id, { status }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DevAgentError */ .NA({
        code: "nothing-to-decide",
        kind: "configuration",
        message: `The session ${id} waits for no decision; it is ${status}.`,
        remedy: `See where it stands: dev-agent status --session ${id}`,
    });
}


/***/ })

};
