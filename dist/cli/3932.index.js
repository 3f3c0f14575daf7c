export const id = 3932;
export const ids = [3932];
export const modules = {

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
