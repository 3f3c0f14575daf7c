export const id = 700;
export const ids = [700];
export const modules = {

/***/ 11275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ criticalRisk),
/* harmony export */   w: () => (/* binding */ riskLevel)
/* harmony export */ });
/** Above this score a candidate needs a critical review. */
const criticalRisk = 70;
function riskLevel(score) {
    if (score > criticalRisk)
        return "critical";
    if (score > 40)
        return "high";
    return score > 15 ? "medium" : "low";
}


/***/ }),

/***/ 80700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  workflow: () => (/* binding */ workflow)
});

// EXTERNAL MODULE: ./build/src/domain/risk.js
var risk = __webpack_require__(11275);
// EXTERNAL MODULE: ./build/src/workflow/model/state-field.js
var state_field = __webpack_require__(60325);
;// CONCATENATED MODULE: ./build/src/workflow/session-fields.js

const finding = (0,state_field/* object */.Ik)({
    source: state_field/* text */.Qq,
    tool: state_field/* text */.Qq,
    rule: state_field/* text */.Qq,
    severity: state_field/* text */.Qq,
    message: state_field/* text */.Qq,
    file: state_field/* text */.Qq,
    line: state_field/* number */.ai,
    fingerprint: state_field/* text */.Qq,
});
const check = (0,state_field/* object */.Ik)({
    check: state_field/* text */.Qq,
    status: state_field/* text */.Qq,
    summary: state_field/* text */.Qq,
    repairable: state_field/* flag */.Jt,
    findings: (0,state_field/* list */.p_)(finding),
    tests: { type: "json" },
    tools: (0,state_field/* list */.p_)(state_field/* text */.Qq),
    durationMs: state_field/* number */.ai,
    output: state_field/* text */.Qq,
});
const decision = (0,state_field/* object */.Ik)({
    gate: state_field/* text */.Qq,
    headSha: state_field/* text */.Qq,
    baseSha: state_field/* text */.Qq,
    diffSha256: state_field/* text */.Qq,
    risk: state_field/* number */.ai,
    decisionId: state_field/* text */.Qq,
    action: state_field/* text */.Qq,
    by: state_field/* text */.Qq,
    via: state_field/* text */.Qq,
    comment: state_field/* text */.Qq,
    self: state_field/* flag */.Jt,
    at: state_field/* text */.Qq,
});
/** The fields of `SessionState`, for conditions and for whoever reads the workflow without its types. */
const sessionFields = {
    session: (0,state_field/* object */.Ik)({
        id: state_field/* text */.Qq,
        goal: state_field/* text */.Qq,
        baseBranch: state_field/* text */.Qq,
        branch: state_field/* text */.Qq,
        startedAt: state_field/* text */.Qq,
        specGate: state_field/* flag */.Jt,
    }),
    baseSha: state_field/* text */.Qq,
    spec: (0,state_field/* object */.Ik)({
        summary: state_field/* text */.Qq,
        steps: (0,state_field/* list */.p_)(state_field/* text */.Qq),
        files: (0,state_field/* list */.p_)(state_field/* text */.Qq),
        acceptance_checks: (0,state_field/* list */.p_)(state_field/* text */.Qq),
        risks: (0,state_field/* list */.p_)(state_field/* text */.Qq),
    }),
    round: state_field/* number */.ai,
    feedback: (0,state_field/* object */.Ik)({ from: state_field/* text */.Qq, text: state_field/* text */.Qq }),
    candidate: (0,state_field/* object */.Ik)({
        headSha: state_field/* text */.Qq,
        baseSha: state_field/* text */.Qq,
        treeSha: state_field/* text */.Qq,
        diffSha256: state_field/* text */.Qq,
        files: (0,state_field/* list */.p_)({ type: "json" }),
    }),
    unitTests: check,
    staticAnalysis: check,
    secretScan: check,
    verdict: (0,state_field/* object */.Ik)({ colour: state_field/* text */.Qq, reasons: (0,state_field/* list */.p_)(state_field/* text */.Qq) }),
    review: (0,state_field/* object */.Ik)({
        verdict: state_field/* text */.Qq,
        summary: state_field/* text */.Qq,
        comments: (0,state_field/* list */.p_)({ type: "json" }),
    }),
    risk: (0,state_field/* object */.Ik)({ score: state_field/* number */.ai, level: state_field/* text */.Qq, factors: (0,state_field/* list */.p_)({ type: "json" }) }),
    decisions: (0,state_field/* object */.Ik)({ spec: decision, critical: decision, diff: decision }),
    landing: (0,state_field/* object */.Ik)({
        status: state_field/* text */.Qq,
        sha: state_field/* text */.Qq,
        pushed: state_field/* flag */.Jt,
        checkout: state_field/* text */.Qq,
        baseSha: state_field/* text */.Qq,
        overlap: (0,state_field/* list */.p_)(state_field/* text */.Qq),
    }),
    blockedIn: state_field/* text */.Qq,
    iterations: (0,state_field/* map */.Tj)(state_field/* number */.ai),
    outcome: state_field/* text */.Qq,
};

;// CONCATENATED MODULE: ./build/src/workflow/definition.js


/** Hard cap of every loop in a session. What a person sets, rounds and spend, is held by the budget checks. */
const loopCap = 25;
const equals = (path, value) => ({ path, op: "eq", value });
const has = (path) => ({ path, op: "exists" });
const simple = (from, to) => ({ kind: "simple", from, to });
const when = (from, to, condition) => ({
    kind: "conditional",
    from,
    to,
    when: condition,
});
const loop = (from, to, condition) => ({
    kind: "loop",
    from,
    to,
    when: condition,
    maxIterations: loopCap,
});
const task = (id) => ({ kind: "task", id, handler: id });
const role = (id) => ({ kind: "role", id, role: id });
const budget = (id, handler) => ({ kind: "budget", id, handler });
const definition_check = (id, writes) => ({ kind: "check", id, handler: id, writes });
const gate = (id, name) => ({
    kind: "gate",
    id,
    gate: name,
    outcomes: ["approve", "revise", "reject"],
});
const nodes = [
    { kind: "start", id: "start" },
    task("start_branch"),
    task("setup"),
    { kind: "choice", id: "entry" },
    budget("budget_architect", "check_architect"),
    role("architect"),
    { kind: "choice", id: "spec_gate" },
    gate("approve_spec", "spec"),
    budget("budget_coder", "check_coder"),
    role("coder"),
    { kind: "fork", id: "checks" },
    definition_check("unit_tests", "unitTests"),
    definition_check("static_analysis", "staticAnalysis"),
    definition_check("secret_scan", "secretScan"),
    {
        kind: "join",
        id: "evaluate",
        handler: "evaluate",
        waitsFor: ["unit_tests", "static_analysis", "secret_scan"],
    },
    task("judge_again"),
    budget("budget_reviewer", "check_reviewer"),
    role("reviewer"),
    task("risk_score"),
    { kind: "choice", id: "risk_gate" },
    gate("critical_review", "critical"),
    gate("approve_diff", "diff"),
    task("merge_branch"),
    task("rebuild"),
    { kind: "end", id: "end" },
];
const plan = [
    simple("start", "start_branch"),
    simple("start_branch", "setup"),
    simple("setup", "entry"),
    // What a session that goes on in a new run has already, it doesn't do again.
    when("entry", "rebuild", equals("landing.status", "base-moved")),
    when("entry", "budget_coder", { all: [has("candidate"), has("feedback")] }),
    when("entry", "checks", has("candidate")),
    when("entry", "spec_gate", { all: [has("spec"), { not: equals("decisions.spec.action", "revise") }] }),
    simple("entry", "budget_architect"),
    simple("budget_architect", "architect"),
    simple("architect", "spec_gate"),
    when("spec_gate", "approve_spec", equals("session.specGate", true)),
    simple("spec_gate", "budget_coder"),
    when("approve_spec", "budget_coder", equals("decisions.spec.action", "approve")),
    loop("approve_spec", "budget_architect", equals("decisions.spec.action", "revise")),
    when("approve_spec", "end", equals("decisions.spec.action", "reject")),
];
const develop = [
    simple("budget_coder", "coder"),
    loop("coder", "budget_coder", { not: has("candidate") }),
    simple("coder", "checks"),
    simple("checks", "unit_tests"),
    simple("checks", "static_analysis"),
    simple("checks", "secret_scan"),
    simple("unit_tests", "evaluate"),
    simple("static_analysis", "evaluate"),
    simple("secret_scan", "evaluate"),
    when("evaluate", "budget_reviewer", equals("verdict.colour", "green")),
    loop("evaluate", "budget_coder", equals("verdict.colour", "red")),
    when("evaluate", "judge_again", equals("verdict.colour", "blocked")),
    { kind: "loop", from: "judge_again", to: "checks", maxIterations: loopCap },
    simple("budget_reviewer", "reviewer"),
    when("reviewer", "risk_score", equals("review.verdict", "approve")),
    loop("reviewer", "budget_coder", equals("review.verdict", "changes")),
];
// Both ways out of the risk gate are conditions, so that a candidate without a score gets through neither.
const land = [
    simple("risk_score", "risk_gate"),
    when("risk_gate", "critical_review", { path: "risk.score", op: "gt", value: risk/* criticalRisk */.L }),
    when("risk_gate", "approve_diff", { path: "risk.score", op: "lte", value: risk/* criticalRisk */.L }),
    when("critical_review", "approve_diff", equals("decisions.critical.action", "approve")),
    loop("critical_review", "budget_coder", equals("decisions.critical.action", "revise")),
    when("critical_review", "end", equals("decisions.critical.action", "reject")),
    when("approve_diff", "merge_branch", equals("decisions.diff.action", "approve")),
    loop("approve_diff", "budget_coder", equals("decisions.diff.action", "revise")),
    when("approve_diff", "end", equals("decisions.diff.action", "reject")),
    when("merge_branch", "end", equals("landing.status", "merged")),
    when("merge_branch", "rebuild", equals("landing.status", "base-moved")),
    { kind: "loop", from: "rebuild", to: "checks", maxIterations: loopCap },
];
/** The workflow of dev-agent: goal → spec → candidate ↔ checks and review → gates → merge. */
const workflow = {
    name: "dev-agent",
    version: 1,
    state: sessionFields,
    nodes,
    edges: [...plan, ...develop, ...land],
};


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


/***/ })

};
