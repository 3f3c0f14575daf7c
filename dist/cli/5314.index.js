export const id = 5314;
export const ids = [5314];
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

/***/ 75314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  modeOf: () => (/* binding */ modeOf),
  workflows: () => (/* binding */ workflows)
});

// EXTERNAL MODULE: ./build/src/domain/risk.js
var risk = __webpack_require__(11275);
;// CONCATENATED MODULE: ./build/src/workflow/model/build.js
// The parts of a workflow in few words; a node is called as its handler is.
const equals = (path, value) => ({ path, op: "eq", value });
const has = (path) => ({ path, op: "exists" });
const simple = (from, to) => ({ kind: "simple", from, to });
const when = (from, to, condition) => ({
    kind: "conditional",
    from,
    to,
    when: condition,
});
const task = (id) => ({ kind: "task", id, handler: id });
const role = (id) => ({ kind: "role", id, role: id });
const budget = (id, handler) => ({ kind: "budget", id, handler });
const check = (id, writes) => ({ kind: "check", id, handler: id, writes });
const gate = (id, name, outcomes = ["approve", "revise", "reject"]) => ({ kind: "gate", id, gate: name, outcomes });

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
const session_fields_check = (0,state_field/* object */.Ik)({
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
    unitTests: session_fields_check,
    staticAnalysis: session_fields_check,
    secretScan: session_fields_check,
    verdict: (0,state_field/* object */.Ik)({ colour: state_field/* text */.Qq, reasons: (0,state_field/* list */.p_)(state_field/* text */.Qq) }),
    review: (0,state_field/* object */.Ik)({
        verdict: state_field/* text */.Qq,
        summary: state_field/* text */.Qq,
        comments: (0,state_field/* list */.p_)({ type: "json" }),
        headSha: state_field/* text */.Qq,
    }),
    risk: (0,state_field/* object */.Ik)({ score: state_field/* number */.ai, level: state_field/* text */.Qq, factors: (0,state_field/* list */.p_)({ type: "json" }) }),
    decisions: (0,state_field/* object */.Ik)({ spec: decision, stuck: decision, critical: decision, diff: decision }),
    landing: (0,state_field/* object */.Ik)({
        status: state_field/* text */.Qq,
        sha: state_field/* text */.Qq,
        pushed: state_field/* flag */.Jt,
        checkout: state_field/* text */.Qq,
        baseSha: state_field/* text */.Qq,
        overlap: (0,state_field/* list */.p_)(state_field/* text */.Qq),
    }),
    trail: (0,state_field/* object */.Ik)({
        marks: (0,state_field/* list */.p_)((0,state_field/* object */.Ik)({ round: state_field/* number */.ai, by: state_field/* text */.Qq, diffSha256: state_field/* text */.Qq, trouble: state_field/* text */.Qq })),
        nudged: state_field/* flag */.Jt,
    }),
    stuck: (0,state_field/* object */.Ik)({ by: state_field/* text */.Qq, what: state_field/* text */.Qq }),
    blockedIn: state_field/* text */.Qq,
    iterations: (0,state_field/* map */.Tj)(state_field/* number */.ai),
    outcome: state_field/* text */.Qq,
    supervision: (0,state_field/* object */.Ik)({
        turn: state_field/* number */.ai,
        doing: (0,state_field/* object */.Ik)({ tool: state_field/* text */.Qq, instructions: state_field/* text */.Qq }),
        queue: (0,state_field/* list */.p_)({ type: "json" }),
        refusals: state_field/* number */.ai,
        history: (0,state_field/* list */.p_)({ type: "json" }),
        approvedSpec: state_field/* text */.Qq,
        revision: (0,state_field/* object */.Ik)({ headSha: state_field/* text */.Qq, comment: state_field/* text */.Qq }),
        outdatedReview: state_field/* text */.Qq,
        stopped: (0,state_field/* object */.Ik)({ code: state_field/* text */.Qq, in: state_field/* text */.Qq }),
    }),
};

;// CONCATENATED MODULE: ./build/src/workflow/definition.js



/** Hard cap of every loop in a session. What a person sets, rounds and spend, is held by the budget checks. */
const loopCap = 25;
const loop = (from, to, condition) => ({
    kind: "loop",
    from,
    to,
    when: condition,
    maxIterations: loopCap,
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
    check("unit_tests", "unitTests"),
    check("static_analysis", "staticAnalysis"),
    check("secret_scan", "secretScan"),
    {
        kind: "join",
        id: "evaluate",
        handler: "evaluate",
        waitsFor: ["unit_tests", "static_analysis", "secret_scan"],
    },
    task("judge_again"),
    budget("budget_reviewer", "check_reviewer"),
    role("reviewer"),
    // Nothing here can be approved: what is stuck is not green.
    gate("stuck_review", "stuck", ["revise", "reject"]),
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
    when("architect", "stuck_review", has("stuck")),
    simple("architect", "spec_gate"),
    when("spec_gate", "approve_spec", equals("session.specGate", true)),
    simple("spec_gate", "budget_coder"),
    when("approve_spec", "budget_coder", equals("decisions.spec.action", "approve")),
    loop("approve_spec", "budget_architect", equals("decisions.spec.action", "revise")),
    when("approve_spec", "end", equals("decisions.spec.action", "reject")),
];
/** All checks at once, and the verdict from what they show. */
const judging = [
    simple("checks", "unit_tests"),
    simple("checks", "static_analysis"),
    simple("checks", "secret_scan"),
    simple("unit_tests", "evaluate"),
    simple("static_analysis", "evaluate"),
    simple("secret_scan", "evaluate"),
];
const develop = [
    simple("budget_coder", "coder"),
    when("coder", "stuck_review", { all: [has("stuck"), { not: has("candidate") }] }),
    loop("coder", "budget_coder", { not: has("candidate") }),
    // What a coder leaves that goes in circles is judged by evidence as any other work.
    simple("coder", "checks"),
    ...judging,
    when("evaluate", "budget_reviewer", equals("verdict.colour", "green")),
    when("evaluate", "stuck_review", { all: [equals("verdict.colour", "red"), has("stuck")] }),
    loop("evaluate", "budget_coder", equals("verdict.colour", "red")),
    when("evaluate", "judge_again", equals("verdict.colour", "blocked")),
    { kind: "loop", from: "judge_again", to: "checks", maxIterations: loopCap },
    simple("budget_reviewer", "reviewer"),
    when("reviewer", "stuck_review", has("stuck")),
    when("reviewer", "risk_score", equals("review.verdict", "approve")),
    loop("reviewer", "budget_coder", equals("review.verdict", "changes")),
    loop("stuck_review", "budget_architect", {
        all: [
            equals("decisions.stuck.action", "revise"),
            // A plan that a person wants another one of is none to start the coder with.
            { any: [{ not: has("spec") }, equals("decisions.spec.action", "revise")] },
        ],
    }),
    loop("stuck_review", "budget_coder", equals("decisions.stuck.action", "revise")),
    when("stuck_review", "end", equals("decisions.stuck.action", "reject")),
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
    // A run that goes on with a person's wish, on a base that moved meanwhile: the checks would settle it.
    loop("rebuild", "budget_coder", has("feedback")),
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

;// CONCATENATED MODULE: ./build/src/workflow/react.js



/** Hard caps; a supervisor's turns and the coder's rounds are held by the budget checks long before. */
const callCap = 400;
const react_loopCap = 25;
const oneOf = (path, ...value) => ({ path, op: "in", value });
const back = (from, to, maxIterations) => ({
    kind: "loop",
    from,
    to,
    maxIterations,
});
/** The node that a call begins with. */
const begins = {
    architect: "budget_architect",
    coder: "budget_coder",
    tester: "checks",
    reviewer: "budget_reviewer",
    request_approval: "risk_score",
    merge: "budget_merge",
    give_up: "give_up",
};
const calling = [
    simple("budget_supervisor", "supervisor"),
    // A coder that went in circles is judged before anybody is asked, also where somebody else has a turn in between.
    when("supervisor", "stuck_review", equals("stuck.by", "supervisor")),
    simple("supervisor", "admit_next"),
    ...Object.entries(begins).map(([tool, node]) => when("admit_next", node, equals("supervision.doing.tool", tool))),
    simple("give_up", "observe_call"),
    back("admit_next", "budget_supervisor", callCap),
    back("observe_call", "admit_next", callCap),
];
const begin = [
    simple("start", "start_branch"),
    simple("start_branch", "setup"),
    simple("setup", "entry"),
    // What a session that goes on in a new run has already, it doesn't do again.
    when("entry", "rebuild", equals("landing.status", "base-moved")),
    when("entry", "checks", { all: [has("candidate"), { not: has("feedback") }] }),
    when("entry", "spec_gate", {
        all: [has("spec"), { not: has("candidate") }, { not: equals("decisions.spec.action", "revise") }],
    }),
    simple("entry", "budget_supervisor"),
];
const work = [
    simple("budget_architect", "architect"),
    when("architect", "stuck_review", equals("stuck.by", "architect")),
    simple("architect", "spec_gate"),
    when("spec_gate", "approve_spec", equals("session.specGate", true)),
    simple("spec_gate", "observe_call"),
    when("approve_spec", "observe_call", oneOf("decisions.spec.action", "approve", "revise")),
    when("approve_spec", "end", equals("decisions.spec.action", "reject")),
    simple("budget_coder", "coder"),
    when("coder", "stuck_review", { all: [has("stuck"), { not: has("candidate") }] }),
    simple("coder", "observe_call"),
    ...judging,
    when("evaluate", "stuck_review", { all: [equals("verdict.colour", "red"), has("stuck")] }),
    when("evaluate", "observe_call", oneOf("verdict.colour", "green", "red")),
    when("evaluate", "judge_again", equals("verdict.colour", "blocked")),
    back("judge_again", "checks", react_loopCap),
    simple("budget_reviewer", "reviewer"),
    when("reviewer", "stuck_review", has("stuck")),
    simple("reviewer", "observe_call"),
    when("stuck_review", "observe_call", equals("decisions.stuck.action", "revise")),
    when("stuck_review", "end", equals("decisions.stuck.action", "reject")),
];
const react_land = [
    simple("risk_score", "risk_gate"),
    when("risk_gate", "critical_review", { path: "risk.score", op: "gt", value: risk/* criticalRisk */.L }),
    when("risk_gate", "approve_diff", { path: "risk.score", op: "lte", value: risk/* criticalRisk */.L }),
    when("critical_review", "approve_diff", equals("decisions.critical.action", "approve")),
    when("critical_review", "observe_call", equals("decisions.critical.action", "revise")),
    when("critical_review", "end", equals("decisions.critical.action", "reject")),
    when("approve_diff", "observe_call", oneOf("decisions.diff.action", "approve", "revise")),
    when("approve_diff", "end", equals("decisions.diff.action", "reject")),
    simple("budget_merge", "merge_branch"),
    when("merge_branch", "end", equals("landing.status", "merged")),
    when("merge_branch", "rebuild", equals("landing.status", "base-moved")),
    back("rebuild", "checks", react_loopCap),
];
/**
 * The same work, in an order that a supervisor model chooses: each call is admitted or refused by what is known
 * (`admit_next`), runs as it does in the pipeline, and is told of in the next turn (`observe_call`).
 */
const react = {
    ...workflow,
    name: "dev-agent-react",
    nodes: [
        ...workflow.nodes,
        budget("budget_supervisor", "check_supervisor"),
        role("supervisor"),
        task("admit_next"),
        task("observe_call"),
        task("give_up"),
        budget("budget_merge", "check_merge"),
    ],
    edges: [...begin, ...calling, ...work, ...react_land],
};

;// CONCATENATED MODULE: ./build/src/workflow/workflows.js


const workflows = { pipeline: workflow, react: react };
function modeOf({ supervision }) {
    return supervision == null ? "pipeline" : "react";
}


/***/ })

};
