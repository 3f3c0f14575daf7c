export const id = 392;
export const ids = [392];
export const modules = {

/***/ 60392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createCodexCli: () => (/* binding */ createCodexCli)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/agents/vendor-cli/read-record.js
var read_record = __webpack_require__(23870);
// EXTERNAL MODULE: ./build/src/agents/vendor-cli/vendor-cli.js + 8 modules
var vendor_cli = __webpack_require__(79345);
;// CONCATENATED MODULE: ./build/src/agents/codex-cli/overrides.js
/** The variable in which codex finds the dummy; the commands of its model don't see it. */
const keyVariable = "DEV_AGENT_CODEX_KEY";
/** Codex knows the gateway by this name. */
const provider = "dev-agent";
/** Attempts that end within seconds: what lasts longer is for whoever resumes. */
const retries = 3;
/** Our own clock ends it first: it also knows how a call that never begins to be answered ends. */
const streamIdleMs = 3_600_000;
/** What runs elsewhere, spends more, reaches out, or hides a call from the gateway. */
const switchedOff = [
    ...["plugins", "apps", "remote_plugin", "hooks", "memories", "goals", "multi_agent", "image_generation"],
    // By default it waits for a refused connection for ever.
    "unbounded_connection_retries",
    // The gateway reads what a call will cost.
    "enable_request_compression",
    // It would run the start files of the user's shell.
    "shell_snapshot",
];
/** The arguments that say all of it. */
function overrideArguments(overrides) {
    const { accountUrl, sandboxMode, instructions } = overrides;
    const settings = [
        ["model_provider", provider],
        [`model_providers.${provider}`, providerSettings(overrides)],
        ["chatgpt_base_url", accountUrl],
        ["developer_instructions", instructions],
        ["sandbox_mode", sandboxMode],
        ["approval_policy", "never"],
        // What a repository has to say to agents, a coder could have written for its reviewer.
        ["project_doc_max_bytes", 0],
        ["skills.include_instructions", false],
        ["skills.bundled.enabled", false],
        ["tools.experimental_request_user_input.enabled", false],
        ["web_search", "disabled"],
        // A login shell would set another search path, without the project's tools.
        ["allow_login_shell", false],
        ["shell_environment_policy", { inherit: "all", exclude: [keyVariable] }],
        ["sandbox_workspace_write.network_access", false],
        ["analytics.enabled", false],
        ["check_for_update_on_startup", false],
    ];
    return [
        "--ignore-user-config",
        "--ignore-rules",
        ...switchedOff.flatMap((feature) => ["--disable", feature]),
        ...settings.flatMap(([name, value]) => ["-c", `${name}=${toToml(value)}`]),
    ];
}
function providerSettings({ baseUrl, pays }) {
    return {
        name: provider,
        base_url: baseUrl,
        wire_api: "responses",
        ...(pays === "key" ? { env_key: keyVariable } : { requires_openai_auth: true }),
        // Both counts would multiply.
        request_max_retries: 0,
        stream_max_retries: retries,
        stream_idle_timeout_ms: streamIdleMs,
        supports_websockets: false,
    };
}
/** A value as TOML writes it on one line. */
function toToml(value) {
    if (Array.isArray(value))
        return `[${value.map(toToml).join(",")}]`;
    if (typeof value === "object") {
        const fields = Object.entries(value).map(([name, field]) => `${name}=${toToml(field)}`);
        return `{${fields.join(",")}}`;
    }
    // JSON's escapes are TOML's too; only this character stands in JSON as it is.
    return JSON.stringify(value).replaceAll("\x7f", "\\u007F");
}

;// CONCATENATED MODULE: ./build/src/agents/codex-cli/arguments.js

/** The arguments of one run, which takes its prompt from standard input. */
function codexArguments(asked) {
    const { request, model, session, schemaFile, ...overrides } = asked;
    return [
        ...(session === null ? ["exec"] : ["exec", "resume"]),
        ...["--json", "--skip-git-repo-check", "--model", model, "--output-schema", schemaFile],
        ...overrideArguments({ ...overrides, instructions: instructionsOf(request) }),
        // What stands behind it is no option, whatever it looks like.
        ...["--", ...(session === null ? [] : [session]), "-"],
    ];
}
/** The role's own words, which know a tool to hand in with that isn't there. */
function instructionsOf({ system, output }) {
    return `${system}

There is no tool submit here: where you are told to call it, end your turn. Your last message is what you hand in, a JSON object of the form that was asked for and nothing else. ${output.description}`;
}

// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(88986);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/agents/credentials/lend-login.js
var lend_login = __webpack_require__(74364);
// EXTERNAL MODULE: ./build/src/agents/openai-api/strict-schema.js
var strict_schema = __webpack_require__(24625);
;// CONCATENATED MODULE: ./build/src/agents/codex-cli/home.js






/**
 * The directory of one conversation as a place for the sandbox. Each has its own: what a model leaves there for the
 * next run to read is never read by another role.
 */
function homePlace(state, conversation) {
    // Not below a directory for temporary files: codex would refuse to make its helpers there.
    return { path: (0,external_node_path_.join)(state, conversation), inside: "/run/dev-agent-codex", writable: true };
}
const schemaFile = "dev-agent-output.json";
/** Makes the directory, with the schema of what is handed in. Returns the name of the schema's file. */
async function prepareHome(directory, schema) {
    await (0,lend_login/* makePrivate */.ux)(directory);
    const file = (0,external_node_path_.join)(directory, schemaFile);
    // Whatever a model made of the file in the last run is replaced, not followed.
    await (0,promises_.rm)(file, { recursive: true, force: true });
    await (0,promises_.writeFile)(file, JSON.stringify((0,strict_schema/* strictSchema */.T)(schema)), { mode: 0o600, flag: "wx" });
    return schemaFile;
}
/** The login of a plan as codex looks for it. */
function codexLogin(directory, login) {
    if (login === null)
        return null;
    return { path: (0,external_node_path_.join)(directory, lend_login/* loginNames */.CL.codex), content: withoutRenewal(login) };
}
/**
 * The login that opens the model's API, and nothing more: the token that renews it would let codex, or whoever reads
 * it there, end the user's own login.
 */
function withoutRenewal(login) {
    const content = login.type === "file" ? login.content : {};
    const tokens = (0,json/* objectAt */.lJ)(content, "tokens");
    if ((0,json/* textAt */.$6)(tokens, "access_token") === "")
        throw unusable();
    return { ...content, OPENAI_API_KEY: null, tokens: { ...tokens, refresh_token: "" } };
}
function unusable() {
    return new errors.DevAgentError({
        code: "login-unusable",
        kind: "configuration",
        message: "The login file of codex holds no access token.",
        remedy: "Log in again with `codex login`.",
    });
}

// EXTERNAL MODULE: ./build/src/agents/tool-loop/find-json.js
var find_json = __webpack_require__(79512);
// EXTERNAL MODULE: ./build/src/domain/text/plain-text.js
var plain_text = __webpack_require__(18970);
// EXTERNAL MODULE: ./build/src/agents/model-api/failure.js
var failure = __webpack_require__(49457);
// EXTERNAL MODULE: ./build/src/agents/model-api/retry-after.js
var retry_after = __webpack_require__(46918);
// EXTERNAL MODULE: ./build/src/agents/openai-api/refusal.js + 1 modules
var openai_api_refusal = __webpack_require__(46814);
// EXTERNAL MODULE: ./build/src/agents/vendor-cli/upstream-refusal.js
var upstream_refusal = __webpack_require__(11802);
;// CONCATENATED MODULE: ./build/src/agents/codex-cli/failure.js






const program = "codex";
/** Why a run failed: by the provider's own answer where the gateway saw one, else by what codex says of it. */
function readFailure(seen, end, model) {
    const { upstream } = end;
    if (upstream !== undefined)
        return (0,upstream_refusal/* readUpstream */._6)({
            upstream,
            program,
            model,
            readRefusal: (refusal) => planRefusal(upstream, refusal),
        });
    if (seen.ended === "failed")
        return saidByCodex(seen.why, model);
    return { code: "agent-broke-off", message: `codex ended without a result: ${brokenOff(seen, end)}` };
}
/** What only a plan's server says; the reset it tells of is a second, not a header. */
function planRefusal({ text }, refusal) {
    const error = (0,json/* objectAt */.lJ)((0,json/* parseJson */.qF)(text), "error");
    const type = (0,json/* textAt */.$6)(error, "type");
    if (type === "usage_not_included")
        return { code: "access-denied" };
    if (type !== "usage_limit_reached")
        return (0,openai_api_refusal/* readRefusal */.n)(refusal);
    const until = (0,json/* numberAt */.tk)(error, "resets_at");
    const inSeconds = (0,json/* numberAt */.tk)(error, "resets_in_seconds");
    const afterMs = until === undefined ? (inSeconds ?? Number.NaN) * 1_000 : until * 1_000 - Date.now();
    return { code: "plan-limit", ...((0,retry_after/* isCredible */.v)(afterMs) ? { afterMs } : {}) };
}
/** Codex says it in words alone. */
function saidByCodex(why, model) {
    const said = (0,plain_text/* cleanLine */.Ow)(why.replace(/, url: \S+/, "").replace(/ \(https?:\/\/[^)]*\)/, ""), 300);
    const [, status] = /^unexpected status (\d{3})\b/.exec(why) ?? [];
    const known = sayings.find(([saying]) => saying.test(why))?.[1];
    const code = known ?? (status === undefined ? "request-refused" : (0,failure/* meaningOfStatus */.v)(Number(status)));
    return {
        code,
        message: `The model API ${(0,upstream_refusal/* phraseOf */.J8)(code, { program, model })}: ${said || "no reason given"}`,
    };
}
const sayings = [
    [/^Quota exceeded/, "credit-used-up"],
    [/hit your usage limit/, "plan-limit"],
    [/^To use Codex with your ChatGPT plan/, "access-denied"],
    [/log out and sign in again|access token could not be refreshed/, "credential-refused"],
    [/^rate limit exceeded|last status: 429/, "rate-limited"],
    [/^Selected model is at capacity/, "provider-overloaded"],
    [/high demand, which may cause temporary errors/, "provider-outage"],
    [/idle timeout waiting for SSE/, "agent-silent"],
    [/^Connection failed|error sending request|Transport error/, "provider-unreachable"],
    [/^stream disconnected before completion/, "provider-outage"],
];
function brokenOff({ ended }, { ending: { exitCode, signal, said } }) {
    const how = signal === null ? `exit code ${exitCode}` : `signal ${signal}`;
    // Its log stands there too, a line of which begins with the time.
    const lines = said.split("\n").filter((line) => line.trim() !== "" && !/^\d{4}-\d\d-\d\dT/.test(line));
    const last = (0,plain_text/* cleanLine */.Ow)(lines.at(-1) ?? "", 300);
    return last === "" || ended === "completed" ? how : `${how}: ${last}`;
}

;// CONCATENATED MODULE: ./build/src/agents/codex-cli/outcome.js


/**
 * What a run came to. Codex asks for the form that is to be handed in but takes whatever comes: a last message of
 * another kind has only ended the turn.
 */
function readOutcome(seen, end, model) {
    const { ended, text } = seen;
    if (ended === "completed" && end.ending.exitCode === 0) {
        const output = (0,find_json/* findJsonObject */.h)(text);
        return output === undefined ? ending(seen, "ended-turn", text) : ending(seen, "submitted", output);
    }
    const stopped = ended === "failed" ? endOf(seen.why) : undefined;
    if (stopped !== undefined)
        return ending(seen, stopped, text);
    const failure = readFailure(seen, end, model);
    return failure === "context-full" ? ending(seen, failure, text) : { type: "failure", failure };
}
/** Ends that are no failure of anybody. */
function endOf(why) {
    if (/ran out of room in the model's context window/.test(why))
        return "context-full";
    const [, reason] = /Incomplete response returned, reason: (\w+)/.exec(why) ?? [];
    if (reason === "max_output_tokens")
        return "output-limit";
    return reason === "content_filter" ? "refused" : undefined;
}
function ending({ turns }, stopped, output) {
    return { type: "result", result: { output, stopped, turns } };
}

;// CONCATENATED MODULE: ./build/src/agents/codex-cli/read-events.js


/** Reads codex's events and tells of its work. An `error` among the items is a remark, no failure. */
function createEventReader(tell, workspace) {
    const open = new Set();
    let session = "";
    let ended;
    let why = "";
    let text = "";
    let turns = 0;
    const fail = (message) => {
        ended = "failed";
        why = message;
    };
    /** A list of what is to do stays open until codex's turn ends: each state of it is a call by itself, done at once. */
    const plan = (item) => {
        turns += 1;
        const id = `${(0,json/* textAt */.$6)(item, "id")}-${turns}`;
        tell.called({ id, ...describe(item, workspace), input: inputOf(item) });
        tell.finished({ id, ok: true, output: "" });
    };
    const start = (item) => {
        const id = (0,json/* textAt */.$6)(item, "id");
        if (open.has(id))
            return;
        open.add(id);
        turns += 1;
        tell.called({ id, ...describe(item, workspace), input: inputOf(item) });
    };
    const complete = (item) => {
        if (item.type === "error" || item.type === "reasoning" || item.type === "todo_list")
            return;
        if (item.type === "agent_message") {
            turns += 1;
            text = (0,json/* textAt */.$6)(item, "text");
            // What is handed in is no message to anybody.
            if ((0,find_json/* findJsonObject */.h)(text) === undefined)
                tell.said(text, (0,json/* textAt */.$6)(item, "id"));
            return;
        }
        start(item);
        tell.finished({
            id: (0,json/* textAt */.$6)(item, "id"),
            ok: isGood(item),
            exitCode: (0,json/* numberAt */.tk)(item, "exit_code") ?? null,
            output: (0,json/* textAt */.$6)(item, "aggregated_output"),
        });
    };
    return {
        event: (event) => {
            const item = (0,json/* objectAt */.lJ)(event, "item");
            if (event.type === "thread.started")
                session = (0,json/* textAt */.$6)(event, "thread_id");
            else if (item.type === "todo_list" && event.type !== "item.completed")
                plan(item);
            else if (event.type === "item.started")
                start(item);
            else if (event.type === "item.completed")
                complete(item);
            else if (event.type === "turn.completed")
                ended = "completed";
            else if (event.type === "turn.failed")
                fail((0,json/* textAt */.$6)((0,json/* objectAt */.lJ)(event, "error"), "message"));
            else if (event.type === "error" && isHopeless((0,json/* textAt */.$6)(event, "message"))) {
                fail((0,json/* textAt */.$6)(event, "message"));
                return "stop";
            }
            return "go-on";
        },
        seen: () => ({ session: turns > 0 && session !== "" ? session : null, ended, why, text, turns }),
    };
}
/** A refused key stays refused, a budget used up and an answer held back, however often codex would try. */
function isHopeless(message) {
    return /^Reconnecting\b.*\b(?:unexpected status 40[13]|Incomplete response returned)\b/.test(message);
}
function isGood(item) {
    return (0,json/* textAt */.$6)(item, "status") !== "failed" && ((0,json/* numberAt */.tk)(item, "exit_code") ?? 0) === 0;
}
/** What of a change of files isn't told is what tells it apart from the next: no two of them count as the same. */
function inputOf(item) {
    if (item.type === "command_execution")
        return { command: plainCommand((0,json/* textAt */.$6)(item, "command")) };
    const { status: _, ...rest } = item;
    return rest;
}
/** Our name of what the model does, and what it is about in a few words. */
function describe(item, workspace) {
    if (item.type === "command_execution")
        return { name: "bash", summary: plainCommand((0,json/* textAt */.$6)(item, "command")) };
    if (item.type === "file_change") {
        const paths = (0,json/* objectsOf */.iZ)((0,json/* listAt */.gT)(item, "changes")).map((change) => within((0,json/* textAt */.$6)(change, "path"), workspace));
        return { name: "edit", summary: paths.join(", ") };
    }
    return { name: (0,json/* textAt */.$6)(item, "type"), summary: (0,json/* textAt */.$6)(item, "tool") || (0,json/* textAt */.$6)(item, "query") };
}
/** The line that the model wrote, without the shell that codex gives it to. */
function plainCommand(command) {
    const [, quoted] = /^\S*sh -l?c '([^']*)'$/.exec(command) ?? [];
    const [, bare] = /^\S*sh -l?c (\S+)$/.exec(command) ?? [];
    return quoted ?? bare ?? command;
}
function within(path, workspace) {
    return path.startsWith(`${workspace}/`) ? path.slice(workspace.length + 1) : path;
}

;// CONCATENATED MODULE: ./build/src/agents/codex-cli/codex-cli.js









/** An agent that is OpenAI's `codex`, run without anybody at its terminal. */
function createCodexCli(settings) {
    const vendor = {
        program: "codex",
        agent: "codex-cli",
        readRecord: (session, { role, round }) => (0,read_record/* readRecord */.a)((0,external_node_path_.join)(homePlace(settings.state, `${role}-${round}`).path, "sessions"), `-${session}.jsonl`),
        prepare: (turn) => prepare(turn, settings),
        read: (turn) => read(turn, settings),
    };
    return (0,vendor_cli/* createVendorCli */.X)(settings, vendor);
}
async function prepare(turn, settings) {
    const { model, state, login, sandbox } = settings;
    const { request, door, text, session } = turn;
    const place = homePlace(state, `${request.role}-${request.round}`);
    const schemaFile = await prepareHome(place.path, request.output.schema);
    const directory = sandbox.placeInside(place);
    return {
        args: codexArguments({
            ...{ request, model, session },
            schemaFile: (0,external_node_path_.join)(directory, schemaFile),
            baseUrl: `${door.url}/v1`,
            accountUrl: `${door.url}/backend-api`,
            pays: login === null ? "key" : "plan",
            sandboxMode: sandboxModeOf(request, sandbox.name),
        }),
        env: {
            CODEX_HOME: directory,
            ...(login === null ? { [keyVariable]: door.dummy } : noRenewal),
            ...(sandbox.name === "none" ? { TMPDIR: await temporaryIn(request) } : {}),
        },
        stdin: text,
        places: [place],
        login: codexLogin(place.path, login),
    };
}
/** Without the token for it, codex would still try to renew a login that has expired, somewhere outside. */
const noRenewal = { CODEX_REFRESH_TOKEN_URL_OVERRIDE: "http://127.0.0.1:1/" };
/** Within our sandbox codex needs none of its own; where there is none, its own holds its model's commands. */
function sandboxModeOf({ tools }, sandbox) {
    if (sandbox === "bubblewrap")
        return "danger-full-access";
    return tools.includes("bash") ? "workspace-write" : "read-only";
}
/** Its sandbox doesn't work where its own directory is below the one for temporary files. */
async function temporaryIn({ workspace }) {
    const directory = (0,external_node_path_.join)(workspace.home, "tmp");
    await (0,promises_.mkdir)(directory, { recursive: true });
    return directory;
}
function read(turn, { model, sandbox }) {
    const { event, seen } = createEventReader(turn.tell, sandbox.pathInside(turn.request.workspace));
    return {
        event,
        session: () => seen().session,
        turns: () => seen().turns,
        outcome: (end) => readOutcome(seen(), end, model),
    };
}


/***/ }),

/***/ 46814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ readRefusal)
});

// EXTERNAL MODULE: ./build/src/agents/model-api/failure.js
var failure = __webpack_require__(49457);
;// CONCATENATED MODULE: ./build/src/agents/openai-api/limit-reset.js
/**
 * Milliseconds until a rate limit is lifted; undefined where `retry-after` tells or nothing does. Known are the
 * `x-ratelimit-*` headers of what is used up (durations such as `6m0s` or `20ms`), and the words within a stream.
 */
function limitReset(said, headers) {
    if (headers?.has("retry-after") || headers?.has("retry-after-ms"))
        return undefined;
    const resets = ["requests", "tokens"]
        .filter((group) => headers?.get(`x-ratelimit-remaining-${group}`) === "0")
        .map((group) => duration(headers?.get(`x-ratelimit-reset-${group}`) ?? ""))
        .filter((ms) => ms !== undefined);
    if (resets.length > 0)
        return Math.max(...resets);
    return duration(/try again in ((?:[\d.]+(?:ms|[dhms]))+)/.exec(said)?.[1] ?? "");
}
const unitMs = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000, ms: 1 };
/** Milliseconds of a duration such as `1h2m3.5s`. */
function duration(text) {
    if (!/^(?:\d+(?:\.\d+)?(?:ms|[dhms]))+$/.test(text))
        return undefined;
    const parts = [...text.matchAll(/([\d.]+)(ms|[dhms])/g)];
    return Math.ceil(parts.reduce((sum, [, count, unit = ""]) => sum + Number(count) * (unitMs[unit] ?? 0), 0));
}

;// CONCATENATED MODULE: ./build/src/agents/openai-api/refusal.js


const codes = {
    invalid_api_key: "credential-refused",
    insufficient_quota: "credit-used-up",
    billing_hard_limit_reached: "credit-used-up",
    billing_not_active: "credit-used-up",
    model_not_found: "model-unknown",
    rate_limit_exceeded: "rate-limited",
    server_is_overloaded: "provider-overloaded",
    slow_down: "provider-overloaded",
    server_error: "provider-outage",
};
/** What the Responses API means by a refusal: its own code says more than the status. */
function readRefusal({ status, type, said, headers }) {
    const code = codes[type] ?? byStatus(status);
    return {
        code,
        contextFull: type === "context_length_exceeded" || /context window|maximum context length/i.test(said),
        ...(code === "rate-limited" ? { afterMs: limitReset(said, headers) } : {}),
    };
}
/** Within a stream there is no status; a code that isn't known there is about the request. */
function byStatus(status) {
    if (status === null)
        return "request-refused";
    return status === 503 ? "provider-overloaded" : (0,failure/* meaningOfStatus */.v)(status);
}


/***/ }),

/***/ 24625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ strictSchema)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88986);

/** What strict schemas may hold; the rest is told in words. */
const kept = ["type", "description", "enum", "const"];
const structure = ["$schema", "properties", "required", "additionalProperties", "items", "anyOf"];
const known = new Set([...kept, ...structure]);
/**
 * A tool's schema as the Responses API takes strict ones: every property required, those that may be left out also null,
 * no other properties; limits that it doesn't know go into the description.
 */
function strictSchema(schema) {
    const { type, enum: values } = schema;
    const strict = {};
    for (const key of kept)
        if (schema[key] !== undefined)
            strict[key] = schema[key];
    const limits = Object.entries(schema).filter(([key]) => !known.has(key));
    if (limits.length > 0)
        strict.description = [
            schema.description,
            limits.map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join(", "),
        ]
            .filter((text) => text !== undefined)
            .join("; ");
    if (type === undefined && values !== undefined)
        strict.type = "string";
    if (type === "array")
        strict.items = strictSchema((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(schema, "items"));
    if (Array.isArray(schema.anyOf))
        strict.anyOf = schema.anyOf.filter(_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv).map(strictSchema);
    if (type === "object")
        Object.assign(strict, strictObject(schema));
    return strict;
}
function strictObject(schema) {
    const required = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(schema, "required");
    const properties = Object.entries((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(schema, "properties")).filter((entry) => (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(entry[1]));
    return {
        properties: Object.fromEntries(properties.map(([name, property]) => {
            const strict = strictSchema(property);
            return [name, required.includes(name) ? strict : { ...strict, type: [strict.type, "null"] }];
        })),
        required: properties.map(([name]) => name),
        additionalProperties: false,
    };
}


/***/ })

};
