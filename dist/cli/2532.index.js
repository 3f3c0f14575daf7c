export const id = 2532;
export const ids = [2532,4952,3932];
export const modules = {

/***/ 1691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Items by what they share, in their order. `Map.groupBy` isn't in every Node.js that the bundle runs on. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 54952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   conditionOf: () => (/* binding */ conditionOf),
/* harmony export */   edgeName: () => (/* binding */ edgeName)
/* harmony export */ });
/** `from→to`: the key of a loop's counter in the state, and an edge's name in messages. */
function edgeName(edge) {
    return `${edge.from}→${edge.to}`;
}
/** The condition of an edge; undefined where it is taken by default. */
function conditionOf(edge) {
    return edge.kind === "conditional" || edge.kind === "loop" ? edge.when : undefined;
}


/***/ }),

/***/ 43932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   comparisonsOf: () => (/* binding */ comparisonsOf),
/* harmony export */   describeCondition: () => (/* binding */ describeCondition),
/* harmony export */   evaluateCondition: () => (/* binding */ evaluateCondition)
/* harmony export */ });
/** Whether a condition holds. An absent value counts as null; ordering holds only between two numbers or two texts. */
function evaluateCondition(condition, state) {
    if ("all" in condition)
        return condition.all.every((part) => evaluateCondition(part, state));
    if ("any" in condition)
        return condition.any.some((part) => evaluateCondition(part, state));
    if ("not" in condition)
        return !evaluateCondition(condition.not, state);
    const found = valueAt(state, condition.path);
    switch (condition.op) {
        case "exists":
            return found !== null;
        case "eq":
            return found === condition.value;
        case "ne":
            return found !== condition.value;
        case "in":
            return condition.value.some((value) => value === found);
        default:
            return isOrdered(condition.op, found, condition.value);
    }
}
/** Every comparison in a condition, whatever it is nested in. */
function comparisonsOf(condition) {
    if ("all" in condition)
        return condition.all.flatMap(comparisonsOf);
    if ("any" in condition)
        return condition.any.flatMap(comparisonsOf);
    return "not" in condition ? comparisonsOf(condition.not) : [condition];
}
const symbols = { eq: "=", ne: "≠", gt: ">", gte: "≥", lt: "<", lte: "≤", in: "in" };
/** A condition for people, e.g. `risk.score > 70`. */
function describeCondition(condition) {
    if ("all" in condition)
        return condition.all.map(describePart).join(" and ");
    if ("any" in condition)
        return condition.any.map(describePart).join(" or ");
    if ("not" in condition)
        return `not ${describePart(condition.not)}`;
    if (condition.op === "exists")
        return `${condition.path} exists`;
    const value = Array.isArray(condition.value) ? condition.value.join(", ") : condition.value;
    return `${condition.path} ${symbols[condition.op]} ${value}`;
}
function describePart(condition) {
    const text = describeCondition(condition);
    return "all" in condition || "any" in condition ? `(${text})` : text;
}
function valueAt(state, path) {
    let value = state;
    for (const name of path.split(".")) {
        if (typeof value !== "object" || value === null || !Object.hasOwn(value, name))
            return null;
        value = value[name];
    }
    return value ?? null;
}
function isOrdered(op, found, value) {
    if (typeof found !== typeof value)
        return false;
    const left = found;
    if (op === "gt")
        return left > value;
    if (op === "gte")
        return left >= value;
    return op === "lt" ? left < value : left <= value;
}


/***/ }),

/***/ 73101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fn: () => (/* binding */ createGraph),
/* harmony export */   gl: () => (/* binding */ reach),
/* harmony export */   wA: () => (/* binding */ isFanOut)
/* harmony export */ });
/* harmony import */ var _domain_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1691);

function createGraph(model) {
    const nodes = new Map();
    for (const node of model.nodes)
        if (!nodes.has(node.id))
            nodes.set(node.id, node);
    const edges = model.edges.filter((edge) => nodes.has(edge.from) && nodes.has(edge.to));
    const leaving = (0,_domain_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(edges, ({ from }) => from);
    const arriving = (0,_domain_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(edges, ({ to }) => to);
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


/***/ }),

/***/ 60325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   UK: () => (/* binding */ fieldAt),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
const text = { type: "string" };
const number = { type: "number" };
const flag = { type: "boolean" };
function object(fields) {
    return { type: "object", fields };
}
function list(items) {
    return { type: "list", items };
}
function map(values) {
    return { type: "map", values };
}
/** The field at a dotted path such as `risk.score`; undefined where the state has no such field. */
function fieldAt(state, path) {
    let field = { type: "object", fields: state };
    for (const name of path.split(".")) {
        if (field.type === "json")
            return field;
        if (field.type === "map")
            field = field.values;
        else if (field.type === "object" && Object.hasOwn(field.fields, name))
            field = field.fields[name];
        else
            return undefined;
        if (field === undefined)
            return undefined;
    }
    return field;
}


/***/ }),

/***/ 92532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateModel: () => (/* binding */ validateModel)
});

;// CONCATENATED MODULE: ./build/src/workflow/model/fault.js
function fault(code, where, text) {
    return { code, where, text };
}

// EXTERNAL MODULE: ./build/src/workflow/model/graph.js
var model_graph = __webpack_require__(73101);
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
            ...(twice ? [fault("duplicate-edge", (0,agent_model.edgeName)(edge), "this edge is there twice")] : []),
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
        .map((id) => fault("dangling-edge", (0,agent_model.edgeName)(edge), `there is no node "${id}"`));
}
function unsoundBound(edge) {
    if (edge.kind !== "loop" || (Number.isSafeInteger(edge.maxIterations) && edge.maxIterations > 0))
        return [];
    if (edge.maxIterations === 0)
        return [fault("unbounded-loop", (0,agent_model.edgeName)(edge), "the loop has no bound: maxIterations is missing or 0")];
    return [fault("bad-iterations", (0,agent_model.edgeName)(edge), `maxIterations is ${edge.maxIterations}, not 1 or more`)];
}
function neverTaken(edge) {
    if (edge.kind !== "error" || edge.on.length > 0)
        return [];
    return [fault("error-kind-missing", (0,agent_model.edgeName)(edge), "no kind or code of error says when it is taken")];
}
function conditionFaults(edge, model) {
    const condition = (0,agent_model.conditionOf)(edge);
    if (condition === undefined)
        return [];
    const comparisons = (0,model_condition.comparisonsOf)(condition);
    if (comparisons.length === 0)
        return [fault("condition-missing", (0,agent_model.edgeName)(edge), "no condition says when it is taken")];
    return comparisons.flatMap((comparison) => {
        const field = (0,state_field/* fieldAt */.UK)(model.state, comparison.path);
        if (field === undefined)
            return [fault("unknown-field", (0,agent_model.edgeName)(edge), `the state has no field "${comparison.path}"`)];
        const why = mismatch(comparison, field);
        return why === undefined
            ? []
            : [
                fault("condition-type", (0,agent_model.edgeName)(edge), `"${comparison.path}" is a ${field.type}, compared with ${why}`),
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
        .filter((id) => (0,model_graph/* isFanOut */.wA)(graph, id))
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
    const met = (0,model_graph/* reach */.gl)([first.to], (id) => (isJoin(id) ? [] : graph.leaving(id).map((edge) => edge.to)));
    const leaves = [...met].some((id) => id === first.from || graph.nodes.get(id)?.kind === "end");
    return { joins: new Set([...met].filter(isJoin)), leaves };
}
function lastNodesOfBranches(graph, join) {
    const inBranches = new Set();
    for (const id of graph.nodes.keys()) {
        if (!(0,model_graph/* isFanOut */.wA)(graph, id))
            continue;
        for (const first of graph.leaving(id)) {
            if (!walkBranch(graph, first).joins.has(join))
                continue;
            const branch = (0,model_graph/* reach */.gl)([first.to], (at) => (at === join ? [] : graph.leaving(at).map((edge) => edge.to)));
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
    const reached = (0,model_graph/* reach */.gl)(starts, (id) => graph.leaving(id).map((edge) => edge.to));
    return [...graph.nodes.keys()]
        .filter((id) => !reached.has(id))
        .map((id) => fault("unreachable-node", id, "no path leads here from the start"));
}
/** A dead end is told by itself; only nodes that can't even get to one are told here. */
function trapped(graph) {
    if (idsOfKind(graph, "end").length === 0)
        return [];
    const stops = [...graph.nodes.keys()].filter((id) => graph.leaving(id).length === 0);
    const escaping = (0,model_graph/* reach */.gl)([...idsOfKind(graph, "end"), ...stops], (id) => graph.arriving(id).map((edge) => edge.from));
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
        const ahead = (0,model_graph/* reach */.gl)(next(id), next);
        if (told.has(id) || !ahead.has(id))
            continue;
        const cycle = [...ahead].filter((other) => (0,model_graph/* reach */.gl)(next(other), next).has(id));
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
        const condition = (0,agent_model.conditionOf)(edge);
        if (condition === undefined)
            continue;
        for (const comparison of (0,model_condition.comparisonsOf)(condition)) {
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
    const graph = (0,model_graph/* createGraph */.Fn)(model);
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


/***/ })

};
