export const id = 2228;
export const ids = [2228];
export const modules = {

/***/ 72228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  decide: () => (/* binding */ decide),
  resume: () => (/* binding */ resume)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/config/environment.js
var config_environment = __webpack_require__(56481);
// EXTERNAL MODULE: ./build/src/config/merge-options.js
var merge_options = __webpack_require__(8931);
// EXTERNAL MODULE: ./build/src/domain/budget.js
var domain_budget = __webpack_require__(22321);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/gates/only-this-question.js
/** Asks nobody about another question than the one that they have seen: it stays open for them to look at. */
function onlyThisQuestion(decisionId, keeper) {
    let first = true;
    return {
        async decide(request) {
            const unseen = first && request.decisionId !== decisionId;
            first = false;
            return unseen ? null : keeper.decide(request);
        },
    };
}

// EXTERNAL MODULE: ./build/src/session/reduce.js
var reduce = __webpack_require__(96726);
// EXTERNAL MODULE: ./build/src/session/store.js
var store = __webpack_require__(49267);
// EXTERNAL MODULE: ./build/src/use-cases/agents/settle-agents.js
var settle_agents = __webpack_require__(87700);
// EXTERNAL MODULE: ./build/src/use-cases/agents/survey-place.js + 7 modules
var survey_place = __webpack_require__(10892);
// EXTERNAL MODULE: ./build/src/session/events-log.js + 1 modules
var events_log = __webpack_require__(87623);
;// CONCATENATED MODULE: ./build/src/use-cases/lost-race.js



/** Says to whoever finds a session at work what it does there, where its events tell. */
function heldElsewhere(error, { folder, answers }) {
    if (!(error instanceof errors/* DevAgentError */.NA) || error.code !== "session-locked")
        return error;
    const view = (0,reduce/* reduceEvents */.a)((0,events_log/* readEvents */.w)(folder.events));
    const { message, remedy } = error;
    if (view.gate !== null)
        return locked({
            message: `${message.replace(/\.$/, "")} and waits there for the decision at its ${view.gate.gate} gate.`,
            remedy: `Answer there, or choose "decide later" there and come back. ${remedy}`,
        });
    const answer = answerTo(answers, view);
    return answer === null ? error : locked({ message: `${message} ${answer}`, remedy });
}
function locked(detail) {
    return new errors/* DevAgentError */.NA({ code: "session-locked", kind: "policy", ...detail });
}
/** A decision counts for the question that was open when it was given. */
function answeredMeanwhile(session, view) {
    return new errors/* DevAgentError */.NA({
        code: "decision-void",
        kind: "policy",
        message: answerTo(view.answer?.decisionId ?? null, view) ??
            `The session ${session} no longer waits for that decision.`,
        remedy: `Nothing was done with yours. See where it stands: dev-agent status --session ${session}`,
    });
}
function answerTo(decisionId, { answer }) {
    if (answer === null || answer.decisionId !== decisionId)
        return null;
    return `The question at the ${answer.gate} gate was answered meanwhile: ${answer.action}, by ${answer.by}.`;
}

// EXTERNAL MODULE: ./build/src/use-cases/open-project.js + 4 modules
var open_project = __webpack_require__(65236);
// EXTERNAL MODULE: ./build/src/use-cases/open-session.js + 53 modules
var open_session = __webpack_require__(40501);
// EXTERNAL MODULE: ./build/src/use-cases/play-session.js + 5 modules
var play_session = __webpack_require__(3911);
// EXTERNAL MODULE: ./build/src/use-cases/preflight.js + 2 modules
var preflight = __webpack_require__(11112);
;// CONCATENATED MODULE: ./build/src/use-cases/resume.js
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
function resume(request, surface) {
    return goOn(request, surface, null);
}
/** @param answers The question that a decision was given for; it counts for no other one. */
async function goOn(request, surface, answers) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { facts, folder } = await find(request, surface.env, isFree);
        const stored = folder.record.options;
        const { env } = surface;
        const environment = (0,config_environment.readEnvironment)(env);
        const replay = request.replay ?? stored.replay;
        const record = request.record ?? stored.record;
        const play = {
            options: await (0,settle_agents/* changeAgents */.pH)(withRequest(stored.options, request), request.agents ?? {}, () => (0,survey_place/* surveyPlace */.O)(environment, surface)),
            ...(replay === undefined ? {} : { replay: (0,external_node_path_.resolve)(replay) }),
            ...(record === undefined ? {} : { record: (0,external_node_path_.resolve)(record) }),
            ...(stored.demo === true ? { demo: true } : {}),
        };
        const ready = await (0,preflight/* findTools */.f)({ facts, options: play.options, environment, userEnv: env }, surface);
        const session = __addDisposableResource(env_1, await (0,open_session/* openSessionParts */.j)({ ...ready, folder, surface, play }).catch((error) => {
            throw heldElsewhere(error, { folder, answers });
        }), false);
        requireOpen(session.view, folder.record.id);
        if (answers !== null && session.view.gate?.decisionId !== answers)
            throw answeredMeanwhile(folder.record.id, session.view);
        // Awaited, or the session would be let go at once.
        return await (0,play_session/* playSession */.v)(session, { ...ready, play, folder, surface });
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
    const { decisionId } = view.gate;
    const gates = (sources) => onlyThisQuestion(decisionId, surface.gates(sources));
    return goOn({ repo: request.repo, session: id }, { ...surface, gates }, decisionId);
}
/** The session that was named, or the only one that is meant. */
async function find(request, env, isMeant) {
    const facts = await (0,open_project/* findRepository */.W1)(request.repo, env);
    const sessions = (0,store/* sessionsDirectory */.JZ)(facts.commonDirectory);
    const all = (0,store/* listSessions */.GW)(sessions);
    const meant = all.filter(isMeant);
    if (request.session === undefined && meant.length > 1)
        throw several(meant.map(({ record }) => record.id));
    const folder = (0,store/* openSession */.fA)(sessions, request.session ?? meant[0]?.record.id);
    const view = all.find(({ record }) => record.id === folder.record.id)?.view ?? reduce/* newSession */.R;
    const base = folder.record.baseBranch;
    return {
        facts: base === facts.baseBranch ? facts : await (0,open_project/* findRepository */.W1)(request.repo, env, base),
        folder,
        view,
    };
}
/** Another session that is at work by itself is not the one that should go on. */
const isFree = ({ view, pid }) => !isEnded(view) && pid === null;
const isEnded = ({ status }) => status === "merged" || status === "rejected";
function requireOpen(view, id) {
    if (!isEnded(view))
        return;
    const merged = view.mergeSha === null ? "" : ` as ${view.mergeSha}`;
    throw new errors/* DevAgentError */.NA({
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
    (0,merge_options/* requireSupervised */.GB)(options.mode, request.agents ?? {});
    const played = replay === undefined ? all : allReplay(all);
    const limits = (0,domain_budget/* withLimits */.Ns)(options.limits, changed);
    return { ...options, allowPaid, planLogin, limits, agents: played };
}
function allReplay({ architect, coder, reviewer, supervisor }) {
    const cast = { architect: asReplay(architect), coder: asReplay(coder), reviewer: asReplay(reviewer) };
    return supervisor === undefined ? cast : { ...cast, supervisor: asReplay(supervisor) };
}
const asReplay = (choice) => ({
    ...choice,
    agent: "replay",
});
function several(ids) {
    return new errors/* DevAgentError */.NA({
        code: "which-session",
        kind: "configuration",
        message: `Several sessions could go on: ${ids.slice(0, 10).join(", ")}.`,
        remedy: "Name one of them.",
    });
}
function notWaiting(id, { status }) {
    return new errors/* DevAgentError */.NA({
        code: "nothing-to-decide",
        kind: "configuration",
        message: `The session ${id} waits for no decision; it is ${status}.`,
        remedy: `See where it stands: dev-agent status --session ${id}`,
    });
}


/***/ })

};
