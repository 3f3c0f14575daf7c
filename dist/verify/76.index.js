export const id = 76;
export const ids = [76,540];
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
// EXTERNAL MODULE: ./build/src/config/schema.js + 1 modules
var schema = __webpack_require__(30540);
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

/***/ 30540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configSchema: () => (/* binding */ configSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./build/src/config/did-you-mean.js
var did_you_mean = __webpack_require__(39529);
;// CONCATENATED MODULE: ./build/src/config/agent-choice.js

const modelRoles = (/* unused pure expression or super */ null && (["architect", "coder", "reviewer"]));
const knownAgents = ["anthropic-api", "replay"];
/** The model used where none is named. */
const defaultModel = "claude-opus-5-5";
/** `AGENT[:MODEL]`, e.g. `anthropic-api:claude-opus-5-5`. */
function parseAgentChoice(text) {
    const colon = text.indexOf(":");
    const name = colon < 0 ? text : text.slice(0, colon);
    const model = colon < 0 ? defaultModel : text.slice(colon + 1);
    const agent = knownAgents.find((known) => known === name);
    if (agent === undefined)
        return {
            ok: false,
            why: `unknown agent "${name}"; known are ${knownAgents.join(", ")}.${(0,did_you_mean/* suggestion */.h)(name, knownAgents)}`,
        };
    if (!/^[\w.:@/-]{1,200}$/.test(model))
        return { ok: false, why: `"${model}" isn't a model's name.` };
    return { ok: true, value: { agent, model } };
}
/** `ROLE=AGENT[:MODEL]`. */
function parseRoleChoice(text) {
    const equals = text.indexOf("=");
    if (equals < 0)
        return { ok: false, why: `"${text}" isn't ROLE=AGENT[:MODEL].` };
    const name = text.slice(0, equals);
    const role = modelRoles.find((known) => known === name);
    if (role === undefined)
        return {
            ok: false,
            why: `unknown role "${name}"; roles that a model plays are ${modelRoles.join(", ")}.${suggestion(name, modelRoles)}`,
        };
    const choice = parseAgentChoice(text.slice(equals + 1));
    return choice.ok ? { ok: true, value: { role, choice: choice.value } } : choice;
}

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
const agent = schemas/* string */.YjP()
    .superRefine((text, context) => {
    const choice = parseAgentChoice(text);
    if (!choice.ok)
        context.addIssue({ code: "custom", message: choice.why });
})
    .meta({ pattern: `^(${knownAgents.join("|")})(:.+)?$`, description: "AGENT[:MODEL]" });
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
    agents: schemas/* strictObject */.rej({ architect: agent, coder: agent, reviewer: agent }).partial(),
    budget: schemas/* strictObject */.rej({
        usd: schemas/* number */.aig().positive(),
        tokens: schemas/* int */.Whr().positive(),
        minutes: schemas/* number */.aig().positive(),
        rounds: schemas/* int */.Whr().min(1).max(100),
    })
        .partial()
        .describe("The most that a session may use."),
    gates: schemas/* strictObject */.rej({ spec: schemas/* boolean */.zMY().describe("Whether a person approves the plan.") }).partial(),
    "base-drift": schemas/* enum */.k5n(["disjoint", "strict"])
        .describe("Whether an approval outlives a base that moved elsewhere (disjoint) or never (strict)."),
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
