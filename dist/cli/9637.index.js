export const id = 9637;
export const ids = [9637,4952,3932];
export const modules = {

/***/ 59637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toMermaid: () => (/* binding */ toMermaid)
/* harmony export */ });
/* harmony import */ var _model_agent_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54952);
/* harmony import */ var _model_condition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43932);


const shapes = {
    start: ["([", "])"],
    end: ["([", "])"],
    task: ["[", "]"],
    role: ["[[", "]]"],
    check: ["[/", "/]"],
    fork: ["((", "))"],
    join: ["[\\", "\\]"],
    choice: ["{", "}"],
    gate: ["{{", "}}"],
    budget: [">", "]"],
};
/** A workflow as a Mermaid flowchart: a shape for each kind of node, conditions on the edges, human gates marked. */
function toMermaid(model, standing) {
    const lines = ["flowchart TD", ...model.nodes.map(drawNode), ...model.edges.map(drawEdge)];
    const gates = model.nodes.filter((node) => node.kind === "gate").map((node) => mark(node.id));
    if (gates.length > 0) {
        lines.push("classDef gate fill:#fff3bf,stroke:#e67700,stroke-width:2px,color:#000");
        lines.push(`class ${gates.join(",")} gate`);
    }
    if (standing !== undefined)
        lines.push(...paint(standing, model));
    return `${lines.map((line, index) => (index === 0 ? line : `  ${line}`)).join("\n")}\n`;
}
/** What is behind the session in one colour, where it is in another; a gate that it is at keeps neither. */
function paint({ done, at }, model) {
    const known = new Set(model.nodes.map(({ id }) => id));
    const colours = {
        done: "fill:#d3f9d8,stroke:#2b8a3e,color:#000",
        at: "fill:#a5d8ff,stroke:#1864ab,stroke-width:3px,color:#000",
    };
    return Object.entries({ done, at }).flatMap(([name, ids]) => {
        const there = ids.filter((id) => known.has(id)).map(mark);
        const colour = colours[name];
        return there.length === 0 ? [] : [`classDef ${name} ${colour}`, `class ${there.join(",")} ${name}`];
    });
}
function drawNode(node) {
    const [open, close] = shapes[node.kind];
    const label = node.kind === "gate" ? `🧍 ${node.id}` : node.id;
    return `${mark(node.id)}${open}"${quote(label)}"${close}`;
}
function drawEdge(edge) {
    const label = labelOf(edge);
    const line = edge.kind === "loop" || edge.kind === "error" ? "-.->" : "-->";
    return `${mark(edge.from)} ${line}${label === "" ? "" : `|"${quote(label)}"|`} ${mark(edge.to)}`;
}
function labelOf(edge) {
    if (edge.kind === "error")
        return `error: ${edge.on.join(", ")}`;
    const condition = (0,_model_agent_model_js__WEBPACK_IMPORTED_MODULE_1__.conditionOf)(edge);
    const when = condition === undefined ? "" : (0,_model_condition_js__WEBPACK_IMPORTED_MODULE_0__.describeCondition)(condition);
    if (edge.kind !== "loop")
        return when;
    return [when, `at most ${edge.maxIterations}×`].filter((part) => part !== "").join(", ");
}
/** A prefix keeps ids apart from Mermaid's own words, `end` above all. */
function mark(id) {
    return `n_${id}`;
}
function quote(text) {
    return (text
        .replaceAll("#", "#35;")
        // Two of them and a brace would be an instruction to Mermaid, wherever they stand.
        .replaceAll("%", "#37;")
        .replaceAll('"', "#quot;")
        .replaceAll("<", "#lt;")
        .replaceAll(">", "#gt;")
        .replace(/[\r\n\u2028\u2029]+/g, " "));
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


/***/ })

};
