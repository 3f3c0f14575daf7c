export const id = 8926;
export const ids = [8926];
export const modules = {

/***/ 47234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ verifyDecision)
/* harmony export */ });
/** Whether a decision is about what is at hand now. Anything that moved voids it. */
function verifyDecision(decision, now) {
    const fields = ["gate", "headSha", "baseSha", "diffSha256", "risk"];
    for (const field of fields) {
        if (decision[field] !== now[field])
            return {
                valid: false,
                why: `${field} was ${decision[field]} when it was decided and is ${now[field]} now`,
            };
    }
    return { valid: true };
}


/***/ }),

/***/ 98926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createEngine: () => (/* binding */ createEngine)
});

// EXTERNAL MODULE: ./node_modules/@langchain/langgraph/dist/index.js + 76 modules
var dist = __webpack_require__(74098);
;// CONCATENATED MODULE: ./build/src/workflow/model/fault.js
function fault(code, where, text) {
    return { code, where, text };
}

// EXTERNAL MODULE: ./build/src/domain/group-by.js
var group_by = __webpack_require__(1691);
;// CONCATENATED MODULE: ./build/src/workflow/model/graph.js

function createGraph(model) {
    const nodes = new Map();
    for (const node of model.nodes)
        if (!nodes.has(node.id))
            nodes.set(node.id, node);
    const edges = model.edges.filter((edge) => nodes.has(edge.from) && nodes.has(edge.to));
    const leaving = (0,group_by/* groupBy */.$)(edges, ({ from }) => from);
    const arriving = (0,group_by/* groupBy */.$)(edges, ({ to }) => to);
    return {
        model,
        nodes,
        edges,
        leaving: (id) => leaving.get(id) ?? [],
        arriving: (id) => arriving.get(id) ?? [],
    };
}
/** The ids that can be reached from some, themselves included, going where `next` says. */
function reach(from, next) {
    const seen = new Set(from);
    for (const id of seen)
        for (const other of next(id))
            seen.add(other);
    return seen;
}
/** Whether all ways out of a node are simple edges and there are several: they start together. */
function isFanOut(graph, id) {
    const ways = graph.leaving(id).filter((edge) => edge.kind !== "error");
    return ways.length > 1 && ways.every((edge) => edge.kind === "simple");
}

// EXTERNAL MODULE: ./build/src/workflow/model/agent-model.js
var agent_model = __webpack_require__(54952);
// EXTERNAL MODULE: ./build/src/workflow/model/condition.js
var model_condition = __webpack_require__(43932);
// EXTERNAL MODULE: ./build/src/workflow/model/state-field.js
var state_field = __webpack_require__(60325);
;// CONCATENATED MODULE: ./build/src/workflow/model/validators/edge-rules.js




/** Edges that lead nowhere, are there twice, have no sound bound, or ask for what the state doesn't hold. */
function edgeFaults(model) {
    const ids = new Set(model.nodes.map((node) => node.id));
    const seen = new Set();
    return model.edges.flatMap((edge) => {
        const text = JSON.stringify(edge);
        const twice = seen.has(text);
        seen.add(text);
        return [
            ...(twice ? [fault("duplicate-edge", (0,agent_model/* edgeName */.H)(edge), "this edge is there twice")] : []),
            ...dangling(edge, ids),
            ...unsoundBound(edge),
            ...neverTaken(edge),
            ...conditionFaults(edge, model),
        ];
    });
}
function dangling(edge, ids) {
    return [edge.from, edge.to]
        .filter((id) => !ids.has(id))
        .map((id) => fault("dangling-edge", (0,agent_model/* edgeName */.H)(edge), `there is no node "${id}"`));
}
function unsoundBound(edge) {
    if (edge.kind !== "loop" || (Number.isSafeInteger(edge.maxIterations) && edge.maxIterations > 0))
        return [];
    if (edge.maxIterations === 0)
        return [fault("unbounded-loop", (0,agent_model/* edgeName */.H)(edge), "the loop has no bound: maxIterations is missing or 0")];
    return [fault("bad-iterations", (0,agent_model/* edgeName */.H)(edge), `maxIterations is ${edge.maxIterations}, not 1 or more`)];
}
function neverTaken(edge) {
    if (edge.kind !== "error" || edge.on.length > 0)
        return [];
    return [fault("error-kind-missing", (0,agent_model/* edgeName */.H)(edge), "no kind or code of error says when it is taken")];
}
function conditionFaults(edge, model) {
    const condition = (0,agent_model/* conditionOf */.r)(edge);
    if (condition === undefined)
        return [];
    const comparisons = (0,model_condition/* comparisonsOf */.Qf)(condition);
    if (comparisons.length === 0)
        return [fault("condition-missing", (0,agent_model/* edgeName */.H)(edge), "no condition says when it is taken")];
    return comparisons.flatMap((comparison) => {
        const field = (0,state_field/* fieldAt */.UK)(model.state, comparison.path);
        if (field === undefined)
            return [fault("unknown-field", (0,agent_model/* edgeName */.H)(edge), `the state has no field "${comparison.path}"`)];
        const why = mismatch(comparison, field);
        return why === undefined
            ? []
            : [
                fault("condition-type", (0,agent_model/* edgeName */.H)(edge), `"${comparison.path}" is a ${field.type}, compared with ${why}`),
            ];
    });
}
/** What a comparison compares with that its field can never be. */
function mismatch(comparison, field) {
    if (comparison.op === "exists" || field.type === "json")
        return undefined;
    const values = comparison.op === "in" ? comparison.value : [comparison.value];
    const odd = values.find((value) => value !== null && typeof value !== field.type);
    return odd === undefined ? undefined : JSON.stringify(odd);
}

;// CONCATENATED MODULE: ./build/src/workflow/model/validators/join-validator.js


/** A join waits for the last node of each branch of its fan-out, and for nothing else. */
const joinValidator = (node, { graph }) => {
    const lastOnes = lastNodesOfBranches(graph, node.id);
    const faults = [];
    for (const id of node.waitsFor) {
        if (!lastOnes.has(id))
            faults.push(fault("join-waits-for-stranger", node.id, `it waits for ${id}, which ends no branch before it`));
    }
    for (const id of lastOnes) {
        if (!node.waitsFor.includes(id))
            faults.push(fault("join-forgets-branch", node.id, `it doesn't wait for the branch that ends with ${id}`));
    }
    return faults;
};
/** A branch of a fan-out that leaves for anything but the one join of its siblings. */
function branchFaults(graph) {
    return [...graph.nodes.keys()]
        .filter((id) => isFanOut(graph, id))
        .flatMap((id) => {
        const branches = graph.leaving(id).filter((edge) => edge.kind === "simple");
        const ends = branches.map((edge) => ({ branch: edge.to, ...walkBranch(graph, edge) }));
        const join = ends
            .find(({ joins }) => joins.size === 1)
            ?.joins.values()
            .next().value;
        return ends
            .filter(({ joins, leaves }) => leaves || joins.size !== 1 || (join !== undefined && !joins.has(join)))
            .map(({ branch }) => fault("branch-misses-join", branch, `not every way from it leads to ${join ?? "a join"}`));
    });
}
/** The joins that a branch comes to, and whether it can also get to an end or back to where it began. */
function walkBranch(graph, first) {
    const isJoin = (id) => graph.nodes.get(id)?.kind === "join";
    const met = reach([first.to], (id) => (isJoin(id) ? [] : graph.leaving(id).map((edge) => edge.to)));
    const leaves = [...met].some((id) => id === first.from || graph.nodes.get(id)?.kind === "end");
    return { joins: new Set([...met].filter(isJoin)), leaves };
}
function lastNodesOfBranches(graph, join) {
    const inBranches = new Set();
    for (const id of graph.nodes.keys()) {
        if (!isFanOut(graph, id))
            continue;
        for (const first of graph.leaving(id)) {
            if (!walkBranch(graph, first).joins.has(join))
                continue;
            const branch = reach([first.to], (at) => (at === join ? [] : graph.leaving(at).map((edge) => edge.to)));
            for (const member of branch)
                inBranches.add(member);
        }
    }
    const before = graph.arriving(join).map((edge) => edge.from);
    return new Set(before.filter((id) => inBranches.has(id)));
}

;// CONCATENATED MODULE: ./build/src/workflow/model/validators/path-rules.js


/** Nodes that no run comes to, nodes that no run gets away from, and cycles that nothing bounds. */
function pathFaults(graph) {
    return [...unreachable(graph), ...trapped(graph), ...unbounded(graph)];
}
function unreachable(graph) {
    const starts = idsOfKind(graph, "start");
    if (starts.length === 0)
        return [];
    const reached = reach(starts, (id) => graph.leaving(id).map((edge) => edge.to));
    return [...graph.nodes.keys()]
        .filter((id) => !reached.has(id))
        .map((id) => fault("unreachable-node", id, "no path leads here from the start"));
}
/** A dead end is told by itself; only nodes that can't even get to one are told here. */
function trapped(graph) {
    if (idsOfKind(graph, "end").length === 0)
        return [];
    const stops = [...graph.nodes.keys()].filter((id) => graph.leaving(id).length === 0);
    const escaping = reach([...idsOfKind(graph, "end"), ...stops], (id) => graph.arriving(id).map((edge) => edge.from));
    return [...graph.nodes.keys()]
        .filter((id) => !escaping.has(id))
        .map((id) => fault("no-path-to-end", id, "no path leads from here to an end"));
}
function unbounded(graph) {
    const next = (id) => graph
        .leaving(id)
        .filter((edge) => edge.kind !== "loop")
        .map((edge) => edge.to);
    const told = new Set();
    const faults = [];
    for (const id of graph.nodes.keys()) {
        const ahead = reach(next(id), next);
        if (told.has(id) || !ahead.has(id))
            continue;
        const cycle = [...ahead].filter((other) => reach(next(other), next).has(id));
        for (const member of cycle)
            told.add(member);
        faults.push(fault("unbounded-loop", id, `no loop edge bounds the cycle of ${cycle.join(", ")}`));
    }
    return faults;
}
function idsOfKind(graph, kind) {
    return [...graph.nodes.values()].filter((node) => node.kind === kind).map((node) => node.id);
}

// EXTERNAL MODULE: ./build/src/domain/role.js
var role = __webpack_require__(23452);
;// CONCATENATED MODULE: ./build/src/workflow/model/validators/gate-validator.js



const gates = { spec: true, stuck: true, critical: true, diff: true };
/** The gate exists and each of its outcomes has an edge. */
const gateValidator = (node, { graph }) => {
    const faults = [];
    if (!Object.hasOwn(gates, node.gate))
        faults.push(fault("unknown-gate", node.id, `there is no gate "${node.gate}"`));
    const path = `decisions.${node.gate}.action`;
    const routed = new Set();
    for (const edge of graph.leaving(node.id)) {
        const condition = (0,agent_model/* conditionOf */.r)(edge);
        if (condition === undefined)
            continue;
        for (const comparison of (0,model_condition/* comparisonsOf */.Qf)(condition)) {
            if (comparison.path !== path)
                continue;
            if (comparison.op === "eq")
                routed.add(comparison.value);
            if (comparison.op === "in")
                for (const value of comparison.value)
                    routed.add(value);
        }
    }
    for (const outcome of node.outcomes) {
        if (!routed.has(outcome))
            faults.push(fault("gate-outcome-missing", node.id, `no edge leaves it for the outcome "${outcome}"`));
    }
    if (node.outcomes.length === 0)
        faults.push(fault("gate-outcome-missing", node.id, "the gate has no outcomes"));
    return faults;
};

;// CONCATENATED MODULE: ./build/src/workflow/model/validators/validator-factory.js
/** A factory without validators; `standardValidators` gives the one for the kinds of the model. */
function createValidatorFactory() {
    const validators = new Map();
    const factory = {
        register(kind, validator) {
            validators.set(kind, [...(validators.get(kind) ?? []), validator]);
            return factory;
        },
        validatorsFor: (kind) => validators.get(kind) ?? [],
    };
    return factory;
}

;// CONCATENATED MODULE: ./build/src/workflow/model/validators/standard-validators.js





/** A factory with the validators of every node kind of the model. */
function standardValidators() {
    return createValidatorFactory()
        .register("start", (node, { graph }) => graph
        .arriving(node.id)
        .map((edge) => fault("edge-into-start", node.id, `${edge.from} leads back to the start`)))
        .register("start", leadsOn)
        .register("end", (node, { graph }) => graph
        .leaving(node.id)
        .map((edge) => fault("edge-out-of-end", node.id, `the end leads on to ${edge.to}`)))
        .register("task", leadsOn)
        .register("task", namesHandler)
        .register("role", leadsOn)
        .register("role", (node) => (0,role/* isModelRole */.i)(node.role)
        ? []
        : [fault("unknown-role", node.id, `there is no role "${node.role}" for a model`)])
        .register("check", leadsOn)
        .register("check", namesHandler)
        .register("check", (node, { graph }) => Object.hasOwn(graph.model.state, node.writes)
        ? []
        : [fault("unknown-field", node.id, `the state has no field "${node.writes}" for the evidence`)])
        .register("fork", leadsOn)
        .register("join", leadsOn)
        .register("join", namesHandler)
        .register("join", joinValidator)
        .register("choice", leadsOn)
        .register("gate", leadsOn)
        .register("gate", gateValidator)
        .register("budget", leadsOn)
        .register("budget", namesHandler);
}
const namesHandler = (node, { handlers }) => handlers === undefined || handlers.tasks.has(node.handler)
    ? []
    : [fault("unknown-handler", node.id, `there is no handler "${node.handler}"`)];
/** Some edge leaves, and at most one of them is the default beside conditions. */
const leadsOn = (node, { graph }) => {
    const ways = graph.leaving(node.id).filter((edge) => edge.kind !== "error");
    if (ways.length === 0)
        return [fault("dead-end", node.id, "no edge leaves this node")];
    const defaults = ways.filter((edge) => edge.kind === "simple" || (edge.kind === "loop" && edge.when === undefined));
    const isParallel = ways.every((edge) => edge.kind === "simple");
    if (isParallel || defaults.length < 2)
        return [];
    const targets = defaults.map((edge) => edge.to).join(" and ");
    return [fault("several-defaults", node.id, `${targets} are both taken by default`)];
};

;// CONCATENATED MODULE: ./build/src/workflow/model/validate-model.js






/** Everything that is wrong with a workflow, at once; empty when it can run. */
function validateModel(model, about = {}) {
    const graph = createGraph(model);
    const validators = about.validators ?? standardValidators();
    const { handlers } = about;
    const context = handlers === undefined ? { graph } : { graph, handlers };
    const ofNodes = [...graph.nodes.values()].flatMap((node) => {
        const found = validators.validatorsFor(node.kind);
        if (found.length === 0)
            return [fault("unknown-kind", node.id, `nothing validates the kind "${node.kind}"`)];
        return found.flatMap((validate) => validate(node, context));
    });
    return [...idFaults(model), ...ofNodes, ...edgeFaults(model), ...branchFaults(graph), ...pathFaults(graph)];
}
function idFaults(model) {
    const faults = [];
    const ids = model.nodes.map((node) => node.id);
    for (const id of new Set(ids)) {
        if (!/^[a-z][a-z0-9_]*$/.test(id))
            faults.push(fault("bad-id", id, "an id has lower-case letters, digits and _, a letter first"));
        if (ids.indexOf(id) !== ids.lastIndexOf(id))
            faults.push(fault("duplicate-node", id, "two nodes have this id"));
    }
    const starts = model.nodes.filter((node) => node.kind === "start").map((node) => node.id);
    if (starts.length === 0)
        faults.push(fault("no-start", "", "no node is the start"));
    if (starts.length > 1)
        faults.push(fault("several-starts", "", `${starts.join(" and ")} are both the start`));
    if (!model.nodes.some((node) => node.kind === "end"))
        faults.push(fault("no-end", "", "no node is an end"));
    return faults;
}

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/workflow/engine/engine-errors.js

function faulty(model, faults) {
    const lines = faults.map(({ where, text }) => (where === "" ? text : `${where}: ${text}`));
    return new errors.DevAgentError({
        code: "workflow-faulty",
        kind: "configuration",
        message: `The workflow ${model.name} has ${faults.length} fault(s): ${lines.join("; ")}.`,
        remedy: "`dev-agent workflow validate FILE` names them one by one.",
    });
}
function alreadyStarted(session) {
    return new errors.DevAgentError({
        code: "already-started",
        kind: "policy",
        message: `The session ${session} was started before.`,
        remedy: `Continue it with \`dev-agent resume ${session}\`.`,
    });
}
function notStarted(session) {
    return new errors.DevAgentError({
        code: "nothing-to-resume",
        kind: "configuration",
        message: `The session ${session} has no checkpoint to resume from.`,
        remedy: "Start it again with `dev-agent run`.",
    });
}
function busy(session) {
    return new errors.DevAgentError({
        code: "engine-busy",
        kind: "policy",
        message: `The session ${session} is already at work.`,
        remedy: "Wait until it comes to rest.",
    });
}
function voided(why) {
    return new errors.DevAgentError({
        code: "decision-void",
        kind: "policy",
        message: `The decision is void: ${why}.`,
        remedy: "Look at what is at hand now with `dev-agent resume`, and decide again.",
    });
}
function cancelled(session, cause) {
    return new errors.DevAgentError({
        code: "cancelled",
        kind: "cancelled",
        message: `The session ${session} was stopped.`,
        remedy: `Nothing is lost: \`dev-agent resume ${session}\` continues it.`,
        cause,
    });
}
function stalled(model) {
    return new errors.DevAgentError({
        code: "workflow-stalled",
        kind: "defect",
        message: `The workflow ${model.name} came to rest without reaching its end.`,
        remedy: "Nothing was merged on the way; report this.",
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/domain/decision.js
var decision = __webpack_require__(47234);
;// CONCATENATED MODULE: ./build/src/workflow/engine/gate-node.js



/** Answers a question that has gone stale, so that the gate asks again. */
const staleAnswer = { stale: true };
/** Asks until there is a decision about what is at hand. A node runs again from its top with each answer. */
async function runGate(state, about) {
    const { gate, handler, ports } = about;
    for (let asked = 0;; asked += 1) {
        const opening = await handler.open(state, ports);
        if ("skip" in opening)
            return opening.skip;
        const { binding, options } = opening;
        const decisionId = decisionIdOf(`${about.visit}#${asked}`, binding);
        const answer = (0,dist/* interrupt */.G)({ decisionId, gate, binding, options, asked });
        if ("stale" in answer || !(0,decision/* verifyDecision */.I)(answer, binding).valid)
            continue;
        const patch = await handler.settle(state, ports, answer);
        return { ...patch, decisions: { ...(patch.decisions ?? state.decisions), [gate]: answer } };
    }
}
/** Why a binding isn't what its gate would ask about now; undefined when it is. */
async function whyVoid(binding, about) {
    const opening = await about.handlers.gates[binding.gate].open(about.state, about.ports);
    if ("skip" in opening)
        return "the gate asks nothing any more";
    const check = (0,decision/* verifyDecision */.I)(binding, opening.binding);
    return check.valid ? undefined : check.why;
}
function decisionIdOf(visit, binding) {
    const { gate, headSha, baseSha, diffSha256, risk } = binding;
    const text = JSON.stringify([visit, gate, headSha, baseSha, diffSha256, risk]);
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, 24);
}

;// CONCATENATED MODULE: ./build/src/workflow/engine/json-guard.js

/** A copy of a value that survives the journal unchanged. What JSON can't hold is a defect; absent fields are left out. */
function jsonCopy(value, where) {
    return copy(value, where, new Set());
}
function copy(value, path, above) {
    if (value === null || typeof value === "string" || typeof value === "boolean")
        return value;
    if (typeof value === "number") {
        if (!Number.isFinite(value))
            throw notJson(path, String(value));
        return Object.is(value, -0) ? 0 : value;
    }
    if (typeof value !== "object")
        throw notJson(path, `a ${typeof value}`);
    if (above.has(value))
        throw notJson(path, "a circle");
    const around = new Set([...above, value]);
    if (Array.isArray(value))
        return Array.from(value, (item, index) => copy(item, `${path}[${index}]`, around));
    const prototype = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null)
        throw notJson(path, `a ${prototype.constructor.name}`);
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    return Object.fromEntries(entries.map(([name, item]) => [name, copy(item, `${path}.${name}`, around)]));
}
function notJson(path, what) {
    return new errors.DevAgentError({
        code: "state-not-json",
        kind: "defect",
        message: `${path} is ${what}, which the journal can't hold.`,
        remedy: "State is JSON only: report this.",
    });
}

// EXTERNAL MODULE: ./node_modules/@langchain/langgraph-checkpoint/dist/index.js + 123 modules
var langgraph_checkpoint_dist = __webpack_require__(80759);
;// CONCATENATED MODULE: ./build/src/workflow/engine/role-subgraph.js



/** Times that a model is asked before its output counts as unusable. */
const maxAttempts = 3;
const RoleState = dist/* Annotation */.YH.Root({
    observation: (0,dist/* Annotation */.YH)(),
    result: (0,dist/* Annotation */.YH)(),
    attempts: (0,dist/* Annotation */.YH)(),
    patch: (0,dist/* Annotation */.YH)(),
});
/**
 * The graph of one role: observe → act → verify, each stored when done, so that a resume repeats one of them at most.
 * It keeps a state of its own and has no checkpointer: it stores through the graph that it runs in.
 */
function roleSubgraph(about) {
    const { role, handler, state, ports, visit, exhausted } = about;
    return new dist/* StateGraph */.cm(RoleState)
        .addNode("observe", async () => ({
        observation: stored(await handler.observe(state, ports), `the ${role}'s observation`),
        attempts: 0,
    }))
        .addNode("act", async ({ observation }) => {
        const why = exhausted.get(visit);
        if (why !== undefined)
            throw unusable(role, why);
        return { result: stored(await handler.act(observation, ports), `the ${role}'s result`) };
    })
        .addNode("verify", async ({ observation, result, attempts }) => {
        const verified = await handler.verify(result, observation, ports);
        if ("patch" in verified)
            return new dist/* Command */.uB({ update: { patch: verified.patch }, goto: dist/* END */.Kp });
        const again = { observation: stored(verified.again, `the ${role}'s observation`) };
        if (attempts + 1 < maxAttempts)
            return new dist/* Command */.uB({ update: { ...again, attempts: attempts + 1 }, goto: "act" });
        // `act` refuses in this run; a later one finds fresh attempts.
        exhausted.set(visit, verified.why ?? "");
        return new dist/* Command */.uB({ update: { ...again, attempts: 0 }, goto: "act" });
    }, { ends: ["act", dist/* END */.Kp] })
        .addEdge(dist/* START */.d3, "observe")
        .addEdge("observe", "act")
        .addEdge("act", "verify")
        .compile();
}
function stored(value, where) {
    return jsonCopy(value ?? null, where);
}
function unusable(role, why) {
    return new errors.DevAgentError({
        code: "output-unusable",
        kind: "provider",
        message: `The ${role}'s output could not be used after ${maxAttempts} attempts${why === "" ? "" : `: ${why}`}.`,
        remedy: "Run `dev-agent resume` to ask again, or choose another model for this role.",
    });
}

;// CONCATENATED MODULE: ./build/src/workflow/engine/node-work.js



/** Does what a node is for and gives the fields that change. */
async function doWork(node, state, shop) {
    const { handlers, ports } = shop;
    switch (node.kind) {
        case "task":
        case "budget":
            return callTask(node.handler, state, shop);
        case "check": {
            const patch = await callTask(node.handler, state, shop);
            if (fieldOf(patch, node.writes) === null)
                throw noEvidence(node.id, node.writes);
            return patch;
        }
        case "join":
            requireEvidence(node, state, shop.model);
            return callTask(node.handler, state, shop);
        case "role":
            return playRole(node.role, state, shop);
        case "gate": {
            const gate = node.gate;
            return runGate(state, { gate, handler: handlers.gates[gate], ports, visit: visitOf(shop) });
        }
        case "start":
        case "end":
        case "choice":
        case "fork":
            return {};
    }
}
function callTask(name, state, { handlers, ports }) {
    const handler = handlers.tasks[name];
    if (handler === undefined)
        throw new Error(`there is no handler ${name}`);
    return handler(state, ports);
}
async function playRole(role, state, shop) {
    const { handlers, ports, run, config } = shop;
    const visit = visitOf(shop);
    const graph = roleSubgraph({
        role,
        handler: handlers.roles[role],
        state,
        ports,
        visit,
        exhausted: run.exhausted,
    });
    const { patch } = await graph.invoke({ attempts: 0 }, config);
    return patch;
}
/** A join never judges what isn't there: a branch that was skipped is a fault of the engine, not a finding. */
function requireEvidence(join, state, model) {
    for (const node of model.nodes) {
        if (node.kind !== "check" || !join.waitsFor.includes(node.id))
            continue;
        if (fieldOf(state, node.writes) === null)
            throw noEvidence(node.id, node.writes);
    }
}
function fieldOf(fields, name) {
    return fields[name] ?? null;
}
/** LangGraph's namespace of a node's task: derived from the checkpoint, so it survives a restart. */
function visitOf({ config }) {
    return String(config.configurable?.checkpoint_ns);
}
function noEvidence(check, field) {
    return new errors.DevAgentError({
        code: "evidence-missing",
        kind: "defect",
        message: `The check ${check} left no evidence in ${field}.`,
        remedy: "Nothing is judged without it: report this.",
    });
}

;// CONCATENATED MODULE: ./build/src/workflow/engine/route.js



/** The way out of a node: the first condition that holds, else the default, else all simple edges together. */
function chooseRoute(node, leaving, state) {
    const ways = leaving.filter((edge) => edge.kind !== "error");
    const chosen = ways.find((edge) => {
        const condition = (0,agent_model/* conditionOf */.r)(edge);
        return condition !== undefined && (0,model_condition/* evaluateCondition */.F9)(condition, state);
    });
    const defaults = ways.filter((edge) => (0,agent_model/* conditionOf */.r)(edge) === undefined);
    const taken = chosen === undefined ? defaults : [chosen];
    if (taken.length === 0)
        throw noEdgeHolds(node);
    const loops = taken.filter((edge) => edge.kind === "loop");
    const to = taken.map((edge) => edge.to);
    return loops.length === 0 ? { to } : { to, iterations: count(loops, state.iterations ?? {}) };
}
/** The edge that an error of a node is routed along. */
function errorRoute(leaving, error) {
    return leaving.find((edge) => edge.kind === "error" && (edge.on.includes(error.kind) || edge.on.includes(error.code)))?.to;
}
function count(loops, before) {
    const iterations = { ...before };
    for (const edge of loops) {
        const name = (0,agent_model/* edgeName */.H)(edge);
        const taken = (iterations[name] ?? 0) + 1;
        if (taken > edge.maxIterations)
            throw exhausted(name, edge.maxIterations);
        iterations[name] = taken;
    }
    return iterations;
}
function exhausted(name, most) {
    return new errors.DevAgentError({
        code: "loop-exhausted",
        kind: "budget",
        message: `The loop ${name} was taken ${most} times, which is the most the workflow allows.`,
        remedy: "The work is kept on the session's branch; start again with a smaller or clearer goal.",
    });
}
function noEdgeHolds(node) {
    return new errors.DevAgentError({
        code: "no-edge-holds",
        kind: "defect",
        message: `The workflow has no way on from ${node}: none of its conditions holds.`,
        remedy: "Check the conditions with `dev-agent workflow show` and report this.",
    });
}

;// CONCATENATED MODULE: ./build/src/workflow/engine/compile.js






/** The channel that only an end node writes: a run without it didn't finish, whatever else it says. */
const endedChannel = "@ended";
/** Builds the LangGraph graph of a sound workflow: one channel for each state field, one node for each node. */
function compileModel(blueprint) {
    const { model, saver } = blueprint;
    const graph = createGraph(model);
    const fields = [...Object.keys(model.state), "iterations", endedChannel];
    const state = dist/* Annotation */.YH.Root(Object.fromEntries(fields.map((field) => [field, (0,dist/* Annotation */.YH)()])));
    const builder = new dist/* StateGraph */.cm(state);
    for (const node of model.nodes) {
        const ends = graph.leaving(node.id).map((edge) => taskName(edge.to));
        // Fan-in waits for all branches by being deferred: an edge from several nodes can be skipped in silence.
        builder.addNode(taskName(node.id), nodeFunction(node, graph, blueprint), {
            ends,
            defer: node.kind === "join",
        });
    }
    for (const node of model.nodes)
        if (node.kind === "start")
            builder.addEdge(dist/* START */.d3, taskName(node.id));
    return builder.compile({ checkpointer: saver });
}
/** A node may be named as a state field is, which LangGraph doesn't allow. */
function taskName(id) {
    return `@${id}`;
}
function nodeOf(task) {
    return task.replace(/^@/, "");
}
function nodeFunction(node, graph, blueprint) {
    const { model, handlers, ports } = blueprint;
    const leaving = graph.leaving(node.id);
    return (fields, config) => {
        const run = blueprint.run();
        const work = async () => {
            const state = stateOf(fields);
            const patch = checkPatch(await doWork(node, state, { model, handlers, ports, run, config }), node, model);
            if (node.kind === "end")
                return new dist/* Command */.uB({ update: { [endedChannel]: true } });
            const { to, iterations } = chooseRoute(node.id, leaving, { ...state, ...patch });
            const update = iterations === undefined ? patch : { ...patch, iterations };
            return new dist/* Command */.uB({ update, goto: to.map(taskName) });
        };
        const routed = async () => {
            try {
                return await work();
            }
            catch (thrown) {
                if ((0,dist/* isGraphBubbleUp */.u_)(thrown))
                    throw thrown;
                const error = (0,errors.toDevAgentError)(thrown);
                const to = errorRoute(leaving, error);
                if (to === undefined)
                    throw thrown;
                ports.events.emit("notice", { level: "warning", text: `${node.id}: ${(0,errors.explain)(error)}` });
                return new dist/* Command */.uB({ goto: taskName(to) });
            }
        };
        return run.guard(routed, dist/* isGraphBubbleUp */.u_);
    };
}
/** The workflow's own fields. */
function stateOf(fields) {
    const { [endedChannel]: _, ...state } = fields;
    return state;
}
function checkPatch(patch, node, model) {
    const copied = jsonCopy(patch, `what ${node.id} returned`);
    const stranger = Object.keys(copied).find((field) => !Object.hasOwn(model.state, field));
    if (stranger === undefined)
        return copied;
    throw new errors.DevAgentError({
        code: "unknown-state-field",
        kind: "defect",
        message: `${node.id} wrote the field "${stranger}", which the workflow's state doesn't have.`,
        remedy: "Report this.",
    });
}

;// CONCATENATED MODULE: ./build/src/workflow/engine/run.js
function createRun() {
    let working = 0;
    let failure;
    const waiting = new Set();
    const leave = () => {
        working -= 1;
        if (working === 0)
            for (const resume of waiting)
                resume();
    };
    const becomeLast = async () => {
        // All branches of a step start in the same macrotask, but not in the same microtask.
        await nextMacrotask();
        if (working > 0)
            await new Promise((resolve) => waiting.add(resolve));
        await nextMacrotask();
    };
    return {
        async guard(work, passThrough) {
            working += 1;
            try {
                const value = await work();
                leave();
                return value;
            }
            catch (error) {
                leave();
                if (passThrough(error))
                    throw error;
                failure ??= { error };
                await becomeLast();
                throw error;
            }
        },
        get failure() {
            return failure;
        },
        exhausted: new Map(),
    };
}
function nextMacrotask() {
    return new Promise((resolve) => setImmediate(resolve));
}

;// CONCATENATED MODULE: ./build/src/workflow/engine/session-graph.js






function createSessionGraph(about) {
    const { model, ports, saver, sessionId } = about;
    const interruptBefore = (about.stopBefore ?? []).map(taskName);
    let current;
    let stopping = false;
    const graph = compileModel({ ...about, run: () => current?.run ?? createRun() });
    const thread = { configurable: { thread_id: sessionId } };
    return {
        async look() {
            const { values, tasks, next } = await graph.getState(thread);
            const tuple = await saver.getTuple(thread);
            const fields = values;
            const interrupts = tasks.flatMap((task) => task.interrupts.map((interrupt) => ({ ...interrupt, task: task.id })));
            const standing = {
                started: tuple !== undefined,
                ended: fields[endedChannel] === true,
                state: stateOf(fields),
                next: next.map(nodeOf),
            };
            const writes = tuple?.pendingWrites ?? [];
            for (const { id, task, value } of interrupts) {
                const question = value;
                if (id !== undefined && answersOf(task, writes) <= question.asked)
                    return { ...standing, pending: { interruptId: id, question } };
            }
            return standing;
        },
        async drive(input) {
            const { run, control } = { run: createRun(), control: new dist/* RunControl */.j2() };
            current = { run, control };
            if (stopping)
                control.requestDrain();
            try {
                const limits = { durability: "sync", recursionLimit: stepLimit(model), control };
                // Its types know only the nodes of a graph that is written out.
                const config = { ...thread, ...limits, interruptBefore: interruptBefore };
                await graph.invoke(input, config);
            }
            catch (thrown) {
                if ((0,dist/* isGraphDrained */.Q)(thrown))
                    throw cancelled(sessionId);
                const error = run.failure === undefined ? thrown : run.failure.error;
                if (ports.signal.aborted && !(error instanceof errors.DevAgentError))
                    throw cancelled(sessionId, error);
                throw (0,errors.toDevAgentError)(error);
            }
            finally {
                current = undefined;
            }
        },
        stop() {
            stopping = true;
            current?.control.requestDrain();
        },
    };
}
/** Answers that a gate was given at this visit: one whose settling failed is used again, never asked for again. */
function answersOf(task, writes) {
    const given = writes.find(([id, channel]) => id === task && channel === langgraph_checkpoint_dist/* RESUME */.IY);
    return given === undefined ? 0 : [given[2]].flat().length;
}
/** More steps than a sound workflow can take: its loops are bounded by their own counters, not by this. */
function stepLimit(model) {
    const rounds = model.edges.map((edge) => (edge.kind === "loop" ? edge.maxIterations : 0));
    return (model.nodes.length + 1) * rounds.reduce((sum, count) => sum + count, 1) + 10;
}

;// CONCATENATED MODULE: ./build/src/workflow/engine/tracing.js
const switches = [
    "LANGSMITH_TRACING",
    "LANGSMITH_TRACING_V2",
    "LANGCHAIN_TRACING",
    "LANGCHAIN_TRACING_V2",
    "LANGCHAIN_VERBOSE",
];
/**
 * Keeps LangChain from uploading runs and from printing them: goals, code and diffs leave the machine only towards the
 * model. It has no other switch than these variables, hence the one place beside the configuration that touches them.
 */
function turnTracingOff() {
    for (const name of switches)
        delete process.env[name];
}

;// CONCATENATED MODULE: ./build/src/workflow/engine/create-engine.js







/** An engine for a workflow that is sound and whose handlers are all there; else a configuration error. */
function createEngine(parts) {
    turnTracingOff();
    const { model, handlers, sessionId, stopBefore = [] } = parts;
    const faults = validateModel(model, { handlers: { tasks: new Set(Object.keys(handlers.tasks)) } });
    if (faults.length > 0)
        throw faulty(model, faults);
    const graph = createSessionGraph(parts);
    const isPaused = ({ next }) => next.some((node) => stopBefore.includes(node));
    const stopOf = (standing) => {
        const { ended, state, pending } = standing;
        if (ended)
            return { kind: "finished", state };
        if (pending !== undefined)
            return { kind: "waiting", request: pending.question, state };
        if (isPaused(standing))
            return { kind: "paused", before: standing.next, state };
        throw stalled(model);
    };
    const drive = async (input) => {
        await graph.drive(input);
        return stopOf(await graph.look());
    };
    const reply = ({ interruptId }, answer) => drive(new dist/* Command */.uB({ resume: { [interruptId]: answer } }));
    let atWork = false;
    const alone = async (work) => {
        if (atWork)
            throw busy(sessionId);
        atWork = true;
        try {
            return await work();
        }
        finally {
            atWork = false;
        }
    };
    const start = async (state) => {
        if ((await graph.look()).started)
            throw alreadyStarted(sessionId);
        return drive(jsonCopy(state, "the first state"));
    };
    const resume = async () => {
        const standing = await graph.look();
        if (!standing.started)
            throw notStarted(sessionId);
        if (standing.ended)
            return stopOf(standing);
        // LangGraph would go past the node that it paused before.
        if (isPaused(standing))
            return stopOf(standing);
        if (standing.pending === undefined)
            return drive(null);
        const { binding } = standing.pending.question;
        const why = await whyVoid(binding, { ...parts, state: standing.state });
        return why === undefined ? stopOf(standing) : reply(standing.pending, staleAnswer);
    };
    const answer = async (decisionId, decision) => {
        const { state, pending } = await graph.look();
        if (pending === undefined || pending.question.decisionId !== decisionId)
            throw voided("the session doesn't wait for it, or no longer");
        if (decision.decisionId !== decisionId)
            throw voided("it answers another question");
        if (!pending.question.options.includes(decision.action))
            throw voided(`"${decision.action}" is not among the options`);
        const why = await whyVoid(decision, { ...parts, state });
        if (why !== undefined)
            throw voided(why);
        return reply(pending, decision);
    };
    return {
        started: async () => (await graph.look()).started,
        start: (state) => alone(() => start(state)),
        resume: () => alone(resume),
        answer: (decisionId, decision) => alone(() => answer(decisionId, decision)),
        stop: () => graph.stop(),
    };
}


/***/ })

};
