export const id = 306;
export const ids = [306];
export const modules = {

/***/ 99306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configSchema: () => (/* binding */ configSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
// EXTERNAL MODULE: ./build/src/domain/agent.js
var agent = __webpack_require__(98951);
;// CONCATENATED MODULE: ./build/src/domain/mode.js
/** Who decides what comes next: the order of the workflow (`pipeline`), or a supervisor model (`react`). */
const modes = ["pipeline", "react"];

// EXTERNAL MODULE: ./build/src/domain/protection/shapes.js
var shapes = __webpack_require__(3936);
// EXTERNAL MODULE: ./build/src/config/agent-choice.js
var agent_choice = __webpack_require__(47769);
;// CONCATENATED MODULE: ./build/src/config/schema.js
// Loads zod: import it only dynamically, or as a type.





const commandLine = schemas/* string */.YjP().trim().min(1, "must be a command");
const minutes = schemas/* number */.aig().positive().max(1_440);
const timeout = minutes
    .default(10)
    .describe("Minutes after which the command is killed, with everything it started.");
const relativePath = schemas/* string */.YjP()
    .regex(/^(?!$)(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))/, "must be a path inside the repository");
const host = schemas/* string */.YjP()
    .regex(/^(?:\*\.)?[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252})(?::[0-9]{1,5})?$/, "must be a host (example.org, *.example.org, example.org:8443), or the word registries");
const amounts = {
    usd: schemas/* number */.aig().positive(),
    tokens: schemas/* int */.Whr().positive(),
    minutes: schemas/* number */.aig().positive(),
};
const rounds = schemas/* int */.Whr().min(1).max(100);
const perMinute = schemas/* int */.Whr().min(1).max(100_000);
const ofRole = schemas/* strictObject */.rej({ ...amounts, rounds }).partial();
const price = schemas/* number */.aig().nonnegative().max(100_000);
const agentText = (parse) => schemas/* string */.YjP().superRefine((text, context) => {
    const { ok, why = "" } = parse(text);
    if (!ok)
        context.addIssue({ code: "custom", message: why });
});
const schema_agent = agentText(agent_choice/* parseAgentWish */.o2).meta({
    pattern: `^(${agent_choice/* knownAgents */.cU.join("|")})(:.+)?$`,
    description: "auto, or AGENT[:MODEL].",
});
const fallback = agentText(agent_choice/* parseFallback */.q1).meta({
    pattern: `^(${agent/* liveAgents */.j5.join("|")})(:.+)?$`,
    description: "AGENT[:MODEL]",
});
const analysis = schemas/* discriminatedUnion */.gMt("format", [
    schemas/* strictObject */.rej({
        name: schemas/* string */.YjP().min(1, "must be a name"),
        run: commandLine,
        format: schemas/* literal */.euz("sarif"),
        report: relativePath.describe("The SARIF file that the command writes."),
        "timeout-minutes": timeout,
    })
        .describe("New findings in the SARIF report fail the check."),
    schemas/* strictObject */.rej({
        name: schemas/* string */.YjP().min(1, "must be a name"),
        run: commandLine,
        format: schemas/* literal */.euz("exit-code"),
        "timeout-minutes": timeout,
    })
        .describe("An exit code other than 0 fails the check."),
], { error: ({ code }) => (code === "invalid_union" ? "must be sarif or exit-code" : undefined) });
/** `.dev-agent.yml`; every key is optional and an unknown one is an error. */
const configSchema = schemas/* strictObject */.rej({
    base: schemas/* string */.YjP()
        .regex(/^(?!-)[^\s\p{Cc}]+$/u, "must be a branch name")
        .describe("Branch that work starts from and is merged into."),
    sandbox: schemas/* enum */.k5n(["bubblewrap", "none"]).describe("Where commands run; none is shown in every summary."),
    "sandbox-read": schemas/* array */.YOg(schemas/* string */.YjP().regex(/^\//, "must be an absolute path"))
        .describe("Further paths that commands in the sandbox may read."),
    "sandbox-limits": schemas/* strictObject */.rej({
        "memory-mb": schemas/* int */.Whr()
            .min(64)
            .describe("Megabytes of memory; three quarters of the machine's where absent."),
        processes: schemas/* int */.Whr().min(16).describe("Processes and threads at the same time; 4096 where absent."),
        "disk-mb": schemas/* int */.Whr()
            .min(1)
            .describe("Megabytes by which the disk may fill; three quarters of what is free where absent."),
    })
        .partial()
        .describe("The most that one command and all that it starts may take; it is ended when it takes more."),
    "secret-scanner": schemas/* enum */.k5n(["gitleaks", "secretlint"]),
    setup: schemas/* strictObject */.rej({
        run: schemas/* array */.YOg(commandLine)
            .optional()
            .describe("Commands that install the dependencies; empty for none, detected where absent."),
        network: schemas/* union */.KCZ([schemas/* literal */.euz("registries"), schemas/* array */.YOg(host)])
            .default([])
            .describe("Hosts that the commands may reach; the word registries stands for the package registries."),
        "timeout-minutes": timeout,
    })
        .describe("How the project is set up; detected from its lockfiles where absent."),
    tests: schemas/* strictObject */.rej({
        run: commandLine,
        report: relativePath.optional().describe("Glob of the JUnit XML files that the command writes."),
        "timeout-minutes": timeout,
    })
        .describe("How the project is tested; detected where absent."),
    analysis: schemas/* array */.YOg(analysis).describe("Static analysis besides what is detected."),
    mode: schemas/* enum */.k5n(modes)
        .describe("Who decides what comes next: the fixed order (pipeline), or a supervisor model that calls the roles (react)."),
    agents: schemas/* strictObject */.rej({
        architect: schema_agent,
        coder: schema_agent,
        reviewer: schema_agent,
        supervisor: schema_agent.describe("auto, or AGENT[:MODEL]; the architect's where absent. Only in the mode react."),
        fallback: schemas/* array */.YOg(fallback)
            .describe("Who goes on with a turn when its agent's provider fails, in order; nobody where absent."),
    })
        .partial()
        .describe("Who plays which role."),
    "allow-paid": schemas/* boolean */.zMY()
        .describe("Whether a key that is billed by the call may take over from an agent that fails."),
    "plan-login": schemas/* enum */.k5n(["pass", "inject"])
        .describe("Who holds a plan's login: the vendor's own program (pass), or dev-agent's gateway in its place (inject)."),
    budget: schemas/* strictObject */.rej({
        ...amounts,
        rounds,
        roles: schemas/* strictObject */.rej({
            architect: schemas/* strictObject */.rej(amounts).partial(),
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
    prices: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[\w.:@/[\]-]{1,200}$/, "must be a model's name"), schemas/* strictObject */.rej({
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
    gates: schemas/* strictObject */.rej({ spec: schemas/* boolean */.zMY().describe("Whether a person approves the plan.") }).partial(),
    "base-drift": schemas/* enum */.k5n(["disjoint", "strict"])
        .describe("Whether an approval outlives a base that moved elsewhere (disjoint) or never (strict)."),
    protect: schemas/* strictObject */.rej({
        ...Object.fromEntries(shapes/* shapeNames */.Gb.map((name) => [
            name,
            schemas/* enum */.k5n(shapes/* protectionActions */.xA).optional().describe(`${shapes/* usualActions */.Iz[name]} where absent.`),
        ])),
        "large-file-kib": schemas/* int */.Whr()
            .min(1)
            .max(10 * 1024)
            .optional()
            .describe("KiB above which a file is large; 1024 where absent."),
    })
        .describe("What protected changes lead to: nothing (allow), a higher risk (raise), a critical review (critical), or they are never taken (refuse)."),
    push: schemas/* boolean */.zMY().describe("Whether a merge is pushed to the remote."),
    gate: schemas/* enum */.k5n(["environment", "comment"])
        .describe("Where people decide on GitHub: on a run's review page, or by comments on the pull request where there are no required reviewers."),
    approvals: schemas/* int */.Whr()
        .min(1)
        .max(6)
        .describe("People who must agree where comments decide; a critical change takes one more."),
    "allow-self-approval": schemas/* boolean */.zMY()
        .describe("Whether whoever started a goal may approve it: for teams of one, and shown in red."),
    land: schemas/* enum */.k5n(["merge", "auto-merge", "queue", "ready-only"])
        .describe("How an approved change lands on GitHub: by our merge, by GitHub's own when its rules are met, by the merge queue, or by a person."),
})
    .partial()
    .meta({ title: "dev-agent configuration", description: "The file .dev-agent.yml of a repository." });


/***/ })

};
