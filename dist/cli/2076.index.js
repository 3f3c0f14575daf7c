export const id = 2076;
export const ids = [2076,9829];
export const modules = {

/***/ 12076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  describeIssue: () => (/* binding */ describeIssue)
});

// EXTERNAL MODULE: ./build/src/config/did-you-mean.js
var did_you_mean = __webpack_require__(39529);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./build/src/config/schema.js
var schema = __webpack_require__(39829);
;// CONCATENATED MODULE: ./build/src/config/json-schema.js
// Loads zod: import it only dynamically.


/** The schema of `.dev-agent.yml` for editors, as JSON Schema 2020-12. */
function configJsonSchema() {
    return json_schema_processors/* toJSONSchema */.bl(schema.configSchema, { io: "input" });
}

;// CONCATENATED MODULE: ./build/src/config/describe-issue.js


/** A fault of the schema as one sentence that names the key, and the path of what is at fault. */
function describeIssue(issue) {
    if (issue.code === "unrecognized_keys") {
        const key = issue.keys[0] ?? "";
        const known = keysAt(issue.path);
        const where = issue.path.length === 0 ? "" : ` in ${nameOf(issue.path)}`;
        const why = `unknown key "${key}"${where}.${(0,did_you_mean/* suggestion */.h)(key, known) || elsewhere(key, known) || ` Known are: ${known.join(", ")}.`}`;
        return { path: [...issue.path, key], why };
    }
    const name = issue.path.length === 0 ? "the configuration" : nameOf(issue.path);
    const why = complaint(issue);
    return { path: issue.path, why: /^(must|is) /.test(why) ? `${name} ${why}` : `${name}: ${why}` };
}
function complaint(issue) {
    switch (issue.code) {
        case "invalid_type":
            return `${issue.message.endsWith("undefined") ? "is missing; it " : ""}must be ${nounOf(issue.expected)}`;
        case "invalid_value":
            return `must be ${issue.values.map(String).join(" or ")}`;
        case "invalid_union":
            return issue.discriminator === undefined
                ? issue.errors.flat().map(complaint).join(", or ")
                : issue.message;
        case "too_small":
            if (issue.origin === "string")
                return issue.message;
            return `must be ${issue.inclusive === true ? "at least" : "more than"} ${issue.minimum}`;
        case "too_big":
            return `must be at most ${issue.maximum}`;
        default:
            return issue.message;
    }
}
const nouns = {
    object: "a mapping",
    array: "a list",
    int: "a whole number",
    boolean: "true or false",
};
const nounOf = (type) => nouns[type] ?? `a ${type}`;
/** `analysis[0].report`. */
function nameOf(path) {
    return path
        .map((step, index) => typeof step === "number" ? `[${step}]` : `${index === 0 ? "" : "."}${String(step)}`)
        .join("");
}
/** A key that is known, but one level further in. */
function elsewhere(key, outer) {
    const inner = outer.flatMap((name) => keysAt([name]).map((each) => ({ name: `${name}.${each}`, each })));
    const found = inner.find(({ each }) => each === key || each.split("-").includes(key));
    return found === undefined ? "" : ` Did you mean "${found.name}"?`;
}
/** The keys that may stand at a path. */
function keysAt(path) {
    let node = configJsonSchema();
    for (const step of path)
        node = (typeof step === "number" ? node.items : node.properties?.[String(step)]) ?? {};
    const shapes = node.oneOf ?? [node];
    return [...new Set(shapes.flatMap((shape) => Object.keys(shape.properties ?? {})))];
}


/***/ }),

/***/ 39829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configSchema: () => (/* binding */ configSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41514);
/* harmony import */ var _domain_agent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98951);
/* harmony import */ var _domain_mode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2947);
/* harmony import */ var _domain_protection_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3936);
/* harmony import */ var _agent_choice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47769);
// Loads zod: import it only dynamically, or as a type.





const commandLine = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().trim().min(1, "must be a command");
const minutes = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().positive().max(1_440);
const timeout = minutes
    .default(10)
    .describe("Minutes after which the command is killed, with everything it started.");
const relativePath = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .regex(/^(?!$)(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))/, "must be a path inside the repository");
const host = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .regex(/^(?:\*\.)?[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252})(?::[0-9]{1,5})?$/, "must be a host (example.org, *.example.org, example.org:8443), or the word registries");
const amounts = {
    usd: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().positive(),
    tokens: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive(),
    minutes: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().positive(),
};
const rounds = zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).max(100);
const perMinute = zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).max(100_000);
const ofRole = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ ...amounts, rounds }).partial();
const price = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nonnegative().max(100_000);
const agentText = (parse) => zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().superRefine((text, context) => {
    const { ok, why = "" } = parse(text);
    if (!ok)
        context.addIssue({ code: "custom", message: why });
});
const agent = agentText(_agent_choice_js__WEBPACK_IMPORTED_MODULE_2__/* .parseAgentWish */ .o2).meta({
    pattern: `^(${_agent_choice_js__WEBPACK_IMPORTED_MODULE_2__/* .knownAgents */ .cU.join("|")})(:.+)?$`,
    description: "auto, or AGENT[:MODEL].",
});
const fallback = agentText(_agent_choice_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFallback */ .q1).meta({
    pattern: `^(${_domain_agent_js__WEBPACK_IMPORTED_MODULE_0__/* .liveAgents */ .j5.join("|")})(:.+)?$`,
    description: "AGENT[:MODEL]",
});
const analysis = zod__WEBPACK_IMPORTED_MODULE_3__/* .discriminatedUnion */ .gMt("format", [
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1, "must be a name"),
        run: commandLine,
        format: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("sarif"),
        report: relativePath.describe("The SARIF file that the command writes."),
        "timeout-minutes": timeout,
    })
        .describe("New findings in the SARIF report fail the check."),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1, "must be a name"),
        run: commandLine,
        format: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("exit-code"),
        "timeout-minutes": timeout,
    })
        .describe("An exit code other than 0 fails the check."),
], { error: ({ code }) => (code === "invalid_union" ? "must be sarif or exit-code" : undefined) });
/** `.dev-agent.yml`; every key is optional and an unknown one is an error. */
const configSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    base: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^(?!-)[^\s\p{Cc}]+$/u, "must be a branch name")
        .describe("Branch that work starts from and is merged into."),
    sandbox: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["bubblewrap", "none"]).describe("Where commands run; none is shown in every summary."),
    "sandbox-read": zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^\//, "must be an absolute path"))
        .describe("Further paths that commands in the sandbox may read."),
    "sandbox-limits": zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        "memory-mb": zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr()
            .min(64)
            .describe("Megabytes of memory; three quarters of the machine's where absent."),
        processes: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(16).describe("Processes and threads at the same time; 4096 where absent."),
        "disk-mb": zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr()
            .min(1)
            .describe("Megabytes by which the disk may fill; three quarters of what is free where absent."),
    })
        .partial()
        .describe("The most that one command and all that it starts may take; it is ended when it takes more."),
    "secret-scanner": zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["gitleaks", "secretlint"]),
    setup: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        run: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(commandLine)
            .optional()
            .describe("Commands that install the dependencies; empty for none, detected where absent."),
        network: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("registries"), zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(host)])
            .default([])
            .describe("Hosts that the commands may reach; the word registries stands for the package registries."),
        "timeout-minutes": timeout,
    })
        .describe("How the project is set up; detected from its lockfiles where absent."),
    tests: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        run: commandLine,
        report: relativePath.optional().describe("Glob of the JUnit XML files that the command writes."),
        "timeout-minutes": timeout,
    })
        .describe("How the project is tested; detected where absent."),
    analysis: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(analysis).describe("Static analysis besides what is detected."),
    mode: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_domain_mode_js__WEBPACK_IMPORTED_MODULE_4__/* .modes */ .n)
        .describe("Who decides what comes next: the fixed order (pipeline), or a supervisor model that calls the roles (react)."),
    agents: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        architect: agent,
        coder: agent,
        reviewer: agent,
        supervisor: agent.describe("auto, or AGENT[:MODEL]; the architect's where absent. Only in the mode react."),
        fallback: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(fallback)
            .describe("Who goes on with a turn when its agent's provider fails, in order; nobody where absent."),
    })
        .partial()
        .describe("Who plays which role."),
    "allow-paid": zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()
        .describe("Whether a key that is billed by the call may take over from an agent that fails."),
    "plan-login": zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["pass", "inject"])
        .describe("Who holds a plan's login: the vendor's own program (pass), or dev-agent's gateway in its place (inject)."),
    budget: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        ...amounts,
        rounds,
        roles: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            architect: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej(amounts).partial(),
            coder: ofRole,
            reviewer: ofRole,
            supervisor: ofRole,
        })
            .partial()
            .describe("What each role may use of it; rounds are coder rounds, reviews, or the supervisor's turns."),
        "calls-per-minute": perMinute.describe("Model calls in any minute; 300 where absent."),
        "tool-calls-per-minute": perMinute.describe("Calls of tools in any minute; 1200 where absent."),
    })
        .partial()
        .describe("The most that a session may use."),
    prices: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[\w.:@/[\]-]{1,200}$/, "must be a model's name"), zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        input: price,
        output: price,
        "cache-read": price.optional().describe("Read from a cache; as input where absent."),
        "cache-write": price
            .optional()
            .describe("Written to a cache of minutes; 1.25 times the input where absent."),
        "cache-write-1h": price
            .optional()
            .describe("Written to a cache of an hour; twice the input where absent."),
    }))
        .describe("What models cost you, in US dollars per million tokens, in place of their list prices."),
    gates: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ spec: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().describe("Whether a person approves the plan.") }).partial(),
    "base-drift": zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["disjoint", "strict"])
        .describe("Whether an approval outlives a base that moved elsewhere (disjoint) or never (strict)."),
    protect: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        ...Object.fromEntries(_domain_protection_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .shapeNames */ .Gb.map((name) => [
            name,
            zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_domain_protection_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .protectionActions */ .xA).optional().describe(`${_domain_protection_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .usualActions */ .Iz[name]} where absent.`),
        ])),
        "large-file-kib": zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr()
            .min(1)
            .max(10 * 1024)
            .optional()
            .describe("KiB above which a file is large; 1024 where absent."),
    })
        .describe("What protected changes lead to: nothing (allow), a higher risk (raise), a critical review (critical), or they are never taken (refuse)."),
    push: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().describe("Whether a merge is pushed to the remote."),
    gate: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["environment", "comment"])
        .describe("Where people decide on GitHub: on a run's review page, or by comments on the pull request where there are no required reviewers."),
    approvals: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr()
        .min(1)
        .max(6)
        .describe("People who must agree where comments decide; a critical change takes one more."),
    "allow-self-approval": zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()
        .describe("Whether whoever started a goal may approve it: for teams of one, and shown in red."),
    land: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["merge", "auto-merge", "queue", "ready-only"])
        .describe("How an approved change lands on GitHub: by our merge, by GitHub's own when its rules are met, by the merge queue, or by a person."),
})
    .partial()
    .meta({ title: "dev-agent configuration", description: "The file .dev-agent.yml of a repository." });


/***/ }),

/***/ 2947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ modes)
/* harmony export */ });
/** Who decides what comes next: the order of the workflow (`pipeline`), or a supervisor model (`react`). */
const modes = ["pipeline", "react"];


/***/ })

};
