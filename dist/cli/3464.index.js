export const id = 3464;
export const ids = [3464];
export const modules = {

/***/ 37358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ readRefusal)
});

// EXTERNAL MODULE: ./build/src/agents/model-api/failure.js
var failure = __webpack_require__(49457);
// EXTERNAL MODULE: ./build/src/agents/model-api/retry-after.js
var retry_after = __webpack_require__(46918);
;// CONCATENATED MODULE: ./build/src/agents/anthropic-api/limit-reset.js

/**
 * Milliseconds until the limit that was reached is lifted; undefined where none was, or its end isn't told. Three are known: that
 * of a plan (`anthropic-ratelimit-unified-*`, seconds since the epoch), those of a key (one group of headers each, ISO 8601), and
 * the spend that its owner allows in a month, which only the words tell.
 */
function limitReset(refusal) {
    const { status, said, headers } = refusal;
    const monthly = /regain access on (\d{4}-\d{2}-\d{2}) at (\d{2}:\d{2}) UTC/.exec(said);
    if (monthly !== null)
        return fromNow(Date.parse(`${monthly[1]}T${monthly[2]}:00Z`));
    if (status !== 429 || headers === undefined)
        return undefined;
    if (headers.get("anthropic-ratelimit-unified-status") === "rejected")
        return fromNow(Number(headers.get("anthropic-ratelimit-unified-reset") || Number.NaN) * 1_000);
    if (headers.has("retry-after"))
        return undefined;
    const resets = groups
        .filter((group) => headers.get(`anthropic-ratelimit-${group}-remaining`) === "0")
        .map((group) => Date.parse(headers.get(`anthropic-ratelimit-${group}-reset`) ?? ""));
    return resets.length === 0 ? undefined : fromNow(Math.max(...resets));
}
const groups = ["requests", "tokens", "input-tokens", "output-tokens"];
function fromNow(time) {
    const ms = time - Date.now();
    return (0,retry_after/* isCredible */.v)(ms) ? ms : undefined;
}

;// CONCATENATED MODULE: ./build/src/agents/anthropic-api/refusal.js


const statusOfType = {
    invalid_request_error: 400,
    authentication_error: 401,
    permission_error: 403,
    not_found_error: 404,
    request_too_large: 413,
    rate_limit_error: 429,
    overloaded_error: 529,
};
/** What the Messages API means by a refusal. */
function readRefusal({ status: sent, type, said, headers }) {
    const status = sent ?? statusOfType[type] ?? 500;
    if (/credit balance|billing/i.test(said))
        return { code: "credit-used-up" };
    const afterMs = limitReset({ status, said, headers });
    const full = status === 413 || (status === 400 && /prompt is too long|context (?:window|length)/i.test(said));
    return {
        code: afterMs === undefined ? (0,failure/* meaningOfStatus */.v)(status) : "rate-limited",
        afterMs,
        contextFull: full,
    };
}


/***/ }),

/***/ 13464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createClaudeCli: () => (/* binding */ createClaudeCli)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(88986);
// EXTERNAL MODULE: ./build/src/agents/credentials/lend-login.js
var lend_login = __webpack_require__(74364);
// EXTERNAL MODULE: ./build/src/agents/vendor-cli/read-record.js
var read_record = __webpack_require__(23870);
// EXTERNAL MODULE: ./build/src/agents/vendor-cli/vendor-cli.js + 8 modules
var vendor_cli = __webpack_require__(79345);
;// CONCATENATED MODULE: ./build/src/agents/claude-cli/permissions.js
/** Ours and claude's name of each tool; what is handed in goes through its structured output. */
const names = {
    bash: "Bash",
    read: "Read",
    edit: "Edit",
    write: "Write",
    grep: "Grep",
    glob: "Glob",
};
/** The tool by which claude hands in what a JSON schema asks for. */
const submitTool = "StructuredOutput";
/** The tools that a role may use: no others are there at all. */
function toolsOf(tools) {
    return tools.flatMap((tool) => (tool === "submit" ? [] : [names[tool]]));
}
/**
 * What is allowed without asking; the rest is denied, as nobody is there to be asked. Without a shell, only files of
 * the working directory can be read; they can be changed by a role with tools for that.
 */
function allowedOf(tools) {
    const may = (tool) => tools.includes(tool);
    return [
        ...(may("bash") ? ["Bash"] : []),
        ...(may("edit") || may("write") ? ["Edit(./**)"] : []),
        ...(may("read") ? [may("bash") ? "Read" : "Read(./**)"] : []),
    ];
}
/** Settings that keep tools away from claude's own directory, which may hold the login of a plan. */
function claudeSettings(directory) {
    return {
        permissions: { deny: [`Read(/${directory}/**)`, `Edit(/${directory}/**)`] },
        // Nobody asks it to commit.
        attribution: { commit: "", pr: "" },
    };
}
/** Our name of a tool, or claude's own where it is none of ours. */
function plainToolName(name) {
    return Object.entries(names).find(([, theirs]) => theirs === name)?.[0] ?? name;
}

;// CONCATENATED MODULE: ./build/src/agents/claude-cli/arguments.js

/** Model calls of one run; far more than a role needs. */
const mostTurns = {
    architect: 80,
    coder: 250,
    reviewer: 80,
    supervisor: 40,
};
/**
 * The arguments of one run. Nothing of the repository configures it: its settings, hooks, MCP servers and
 * instructions stay unread.
 */
function claudeArguments({ request, model, session, directory }) {
    const { role, tools, output } = request;
    return [
        ...["--print", "--output-format", "stream-json", "--verbose"],
        ...["--setting-sources", "", "--strict-mcp-config", "--disable-slash-commands"],
        ...["--settings", JSON.stringify(claudeSettings(directory))],
        ...["--tools", toolsOf(tools).join(",")],
        ...["--permission-mode", "dontAsk", "--allowedTools", allowedOf(tools).join(",")],
        ...["--json-schema", JSON.stringify(output.schema)],
        // Its own prompt is for talking with a person, and up to 26 KB of every call.
        ...["--system-prompt", systemPrompt(request)],
        ...["--model", model, "--max-turns", String(mostTurns[role])],
        ...(session.isNew ? ["--session-id", session.id] : ["--resume", session.id]),
    ];
}
/** The role's own words, which know the tool to hand in with by another name. */
function systemPrompt({ system, output }) {
    return `${system}\n\nThe tool submit is called ${submitTool} here: ${output.description}`;
}

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/agents/claude-cli/directory.js




/**
 * claude's own directory as a place for the sandbox. Each conversation has its own: what a model leaves there for the
 * next run to read is never read by another role.
 */
function claudePlace(state, { role, round }) {
    return { path: (0,external_node_path_.join)(state, `${role}-${round}`), inside: "/run/dev-agent-claude", writable: true };
}
/**
 * The login of a plan as claude looks for it. Only the token that opens the model's API goes in: the one that renews it
 * would let claude, or whoever reads it there, end the user's own login.
 */
function claudeLogin(directory, login) {
    if (login === null)
        return null;
    const content = { claudeAiOauth: { accessToken: accessToken(login), scopes: ["user:inference"] } };
    return { path: (0,external_node_path_.join)(directory, lend_login/* loginNames */.CL.claude), content };
}
function accessToken(login) {
    if (login.type === "token")
        return login.token;
    const token = (0,json/* textAt */.$6)((0,json/* objectAt */.lJ)(login.content, "claudeAiOauth"), "accessToken");
    if (token !== "")
        return token;
    throw new errors/* DevAgentError */.NA({
        code: "login-unusable",
        kind: "configuration",
        message: "The login file of claude holds no access token.",
        remedy: "Log in again with `claude auth login` or `claude setup-token`.",
    });
}

;// CONCATENATED MODULE: ./build/src/agents/claude-cli/environment.js
/** What claude is told besides the sandbox's own environment. */
function claudeEnvironment(request) {
    const { model, directory, baseUrl, dummy } = request;
    return {
        CLAUDE_CONFIG_DIR: directory,
        ANTHROPIC_BASE_URL: baseUrl,
        ...(dummy === null ? {} : { ANTHROPIC_API_KEY: dummy }),
        // One model for everything: no other is priced, or let through.
        ANTHROPIC_SMALL_FAST_MODEL: model,
        ANTHROPIC_DEFAULT_HAIKU_MODEL: model,
        CLAUDE_CODE_SUBAGENT_MODEL: model,
        ...switches,
    };
}
const switches = {
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: "1",
    DISABLE_AUTOUPDATER: "1",
    // By default a refused key is tried again for three minutes.
    CLAUDE_CODE_MAX_RETRIES: "3",
    // A stream that broke off would be asked for, and paid, once more as a whole.
    CLAUDE_CODE_DISABLE_NONSTREAMING_FALLBACK: "1",
    API_TIMEOUT_MS: "600000",
    // An `@path` in a goal would otherwise put any file into the prompt, read by no tool.
    CLAUDE_CODE_DISABLE_ATTACHMENTS: "1",
    CLAUDE_CODE_DISABLE_AUTO_MEMORY: "1",
    CLAUDE_CODE_DISABLE_CLAUDE_MDS: "1",
    CLAUDE_CODE_DISABLE_BUNDLED_SKILLS: "1",
    CLAUDE_CODE_DISABLE_FILE_CHECKPOINTING: "1",
    // What a command leaves running ends with it in the API's tool loop too.
    CLAUDE_CODE_DISABLE_BACKGROUND_TASKS: "1",
    BASH_DEFAULT_TIMEOUT_MS: "120000",
    BASH_MAX_TIMEOUT_MS: "600000",
};

// EXTERNAL MODULE: ./build/src/agents/tool-loop/find-json.js
var find_json = __webpack_require__(79512);
// EXTERNAL MODULE: ./build/src/domain/text/plain-text.js
var plain_text = __webpack_require__(18970);
// EXTERNAL MODULE: ./build/src/agents/anthropic-api/refusal.js + 1 modules
var refusal = __webpack_require__(37358);
// EXTERNAL MODULE: ./build/src/agents/model-api/failure.js
var failure = __webpack_require__(49457);
// EXTERNAL MODULE: ./build/src/agents/model-api/retry-after.js
var retry_after = __webpack_require__(46918);
// EXTERNAL MODULE: ./build/src/agents/vendor-cli/upstream-refusal.js
var upstream_refusal = __webpack_require__(11802);
;// CONCATENATED MODULE: ./build/src/agents/claude-cli/failure.js






const program = "claude";
/** Why a run failed: by the provider's own answer where the gateway saw one, else by what claude says of it. */
function readFailure(seen, end, model) {
    const { upstream } = end;
    const read = upstream === undefined
        ? saidByClaude(seen, end)
        : (0,upstream_refusal/* readUpstream */._6)({ upstream, program, model, readRefusal: refusal/* readRefusal */.n });
    return read === "context-full" ? read : withReset(read, seen);
}
/** The plan's limit, which the CLI's event tells even where the headers didn't. */
function withReset(failure, { limitedUntil }) {
    const afterMs = limitedUntil === undefined ? Number.NaN : limitedUntil * 1_000 - Date.now();
    if (!(0,retry_after/* isCredible */.v)(afterMs) || failure.code !== "rate-limited")
        return failure;
    return { ...failure, code: "plan-limit", until: failure.until ?? (0,upstream_refusal/* wholeMinute */.GQ)(afterMs) };
}
function saidByClaude({ apiError, result }, end) {
    if (apiError !== undefined)
        return { code: codeOf(apiError), message: `claude failed: ${wordsOf(apiError)}` };
    const why = (result === undefined ? "" : errorsOf(result)) || brokenOff(end);
    return { code: "agent-broke-off", message: `claude ended without a usable result: ${why}` };
}
function codeOf(event) {
    const status = (0,json/* numberAt */.tk)(event, "api_error_status");
    if (event.api_error === "connection_failed")
        return "provider-unreachable";
    if (/overloaded/i.test(wordsOf(event)))
        return "provider-overloaded";
    const known = codes[(0,json/* textAt */.$6)(event, "error")];
    return known ?? (status === undefined ? "answer-unusable" : (0,failure/* meaningOfStatus */.v)(status));
}
const codes = {
    authentication_failed: "credential-refused",
    billing_error: "credit-used-up",
    rate_limit: "rate-limited",
    model_not_found: "model-unknown",
    server_error: "provider-outage",
    invalid_request: "request-refused",
};
function wordsOf(event) {
    const [block] = (0,json/* objectsOf */.iZ)((0,json/* listAt */.gT)((0,json/* objectAt */.lJ)(event, "message"), "content"));
    return (0,plain_text/* cleanLine */.Ow)((0,json/* textAt */.$6)(block, "text"), 300) || "it gives no reason";
}
/** What an interrupted claude may say of itself, in words for its makers only. */
const diagnostic = /^\[ede_diagnostic\]/;
function errorsOf(result) {
    const errors = (0,json/* listAt */.gT)(result, "errors").map(String);
    const words = errors.filter((error) => !diagnostic.test(error)).join("; ");
    const subtype = errors.length > 0 && words === "" ? "" : (0,json/* textAt */.$6)(result, "subtype");
    return (0,plain_text/* cleanLine */.Ow)(words || (0,json/* textAt */.$6)(result, "result") || subtype, 300);
}
function brokenOff({ ending: { exitCode, signal, said } }) {
    const last = (0,plain_text/* cleanLine */.Ow)(said.trim().split("\n").at(-1) ?? "", 300);
    const how = signal === null ? `exit code ${exitCode}` : `signal ${signal}`;
    return last === "" ? how : `${how}: ${last}`;
}

;// CONCATENATED MODULE: ./build/src/agents/claude-cli/outcome.js



/** What a run came to. Its exit code says nothing: only a result that is no error counts as success. */
function readOutcome(seen, end, model) {
    const { result } = seen;
    const stopped = result === undefined ? undefined : endOf(result);
    if (result !== undefined && stopped === undefined && result.is_error === false)
        return success(seen, result);
    if (stopped !== undefined)
        return ended(seen, stopped);
    const failure = readFailure(seen, end, model);
    return failure === "context-full" ? ended(seen, failure) : { type: "failure", failure };
}
/** Ends that are no failure of anybody. */
function endOf(result) {
    const { subtype, terminal_reason: reason } = result;
    if (subtype === "error_max_turns" || reason === "max_turns")
        return "turn-limit";
    // The model never found the form; the workflow looks at its last try and asks again.
    if (subtype === "error_max_structured_output_retries")
        return "ended-turn";
    if (reason === "prompt_too_long")
        return "context-full";
    if (result.stop_reason === "refusal")
        return "refused";
    return result.api_error === "max_output_tokens" ? "output-limit" : undefined;
}
/** Without structured output the model only ended its turn, whatever the exit code. */
function success(seen, result) {
    const { structured_output: output } = result;
    if (output !== undefined && output !== null)
        return ending(seen, "submitted", output);
    const text = (0,json/* textAt */.$6)(result, "result");
    return ending(seen, "ended-turn", (0,find_json/* findJsonObject */.h)(text) ?? text);
}
function ended(seen, stopped) {
    const tried = stopped === "ended-turn" ? seen.handedIn : undefined;
    return ending(seen, stopped, tried ?? seen.text);
}
function ending({ turns }, stopped, output) {
    return { type: "result", result: { output, stopped, turns } };
}

;// CONCATENATED MODULE: ./build/src/agents/claude-cli/tool-summary.js

/** What a tool call is about, in a few words: its command, file or pattern. */
function toolSummary(input, workspace) {
    if (!(0,json/* isObject */.Gv)(input))
        return "";
    const field = ["command", "file_path", "pattern", "path"].find((name) => (0,json/* textAt */.$6)(input, name) !== "");
    const text = field === undefined ? "" : (0,json/* textAt */.$6)(input, field);
    return text.startsWith(`${workspace}/`) ? text.slice(workspace.length + 1) : text;
}

;// CONCATENATED MODULE: ./build/src/agents/claude-cli/read-events.js



/** A wait of more than this before the next try is a limit, not a busy moment. */
const longestWaitMs = 300_000;
/** Reads claude's events and tells of its work. */
function createEventReader(tell, workspace) {
    const messages = new Set();
    let result;
    let apiError;
    let limitedUntil;
    let text = "";
    let handedIn;
    const onAssistant = (event) => {
        const message = (0,json/* objectAt */.lJ)(event, "message");
        if ((0,json/* textAt */.$6)(message, "model") === "<synthetic>" || event.error !== undefined) {
            apiError = event;
            return;
        }
        apiError = undefined;
        const id = (0,json/* textAt */.$6)(message, "id");
        messages.add(id);
        for (const block of (0,json/* objectsOf */.iZ)(message.content)) {
            if (block.type === "text") {
                text = (0,json/* textAt */.$6)(block, "text");
                tell.said(text, id);
            }
            else if (block.type === "tool_use" && block.name === submitTool)
                handedIn = block.input;
            else if (block.type === "tool_use") {
                const name = plainToolName((0,json/* textAt */.$6)(block, "name"));
                const { input } = block;
                tell.called({ id: (0,json/* textAt */.$6)(block, "id"), name, summary: toolSummary(input, workspace), input });
            }
        }
    };
    return {
        event: (event) => {
            if (event.type === "assistant")
                onAssistant(event);
            else if (event.type === "user")
                for (const done of toolResults(event))
                    tell.finished(done);
            else if (event.type === "result")
                result = event;
            else if (event.type === "rate_limit_event")
                limitedUntil = resetOf(event);
            else if (event.subtype === "api_retry" && isHopeless(event))
                return "stop";
            return "go-on";
        },
        seen: () => ({ result, apiError, limitedUntil, text, handedIn, turns: messages.size }),
    };
}
function toolResults(event) {
    return (0,json/* objectsOf */.iZ)((0,json/* listAt */.gT)((0,json/* objectAt */.lJ)(event, "message"), "content"))
        .filter(({ type }) => type === "tool_result")
        .map((block) => {
        const [, code] = /^Exit code (\d{1,3})\b/.exec((0,json/* textAt */.$6)(block, "content")) ?? [];
        const ok = block.is_error !== true;
        const exitCode = code === undefined ? null : Number(code);
        return { id: (0,json/* textAt */.$6)(block, "tool_use_id"), ok, exitCode, output: outputOf(block.content) };
    });
}
function outputOf(content) {
    return typeof content === "string" ? content : JSON.stringify(content ?? "");
}
function resetOf(event) {
    const info = (0,json/* objectAt */.lJ)(event, "rate_limit_info");
    return (0,json/* textAt */.$6)(info, "status") === "rejected" ? (0,json/* numberAt */.tk)(info, "resetsAt") : undefined;
}
/** A refused key stays refused, however often claude would try it. */
function isHopeless(event) {
    const status = (0,json/* numberAt */.tk)(event, "error_status");
    return status === 401 || status === 403 || ((0,json/* numberAt */.tk)(event, "retry_delay_ms") ?? 0) > longestWaitMs;
}

;// CONCATENATED MODULE: ./build/src/agents/claude-cli/claude-cli.js











/** An agent that is Anthropic's `claude`, run without anybody at its terminal. */
function createClaudeCli(settings) {
    const ids = new WeakMap();
    const idOf = (turn) => {
        const id = turn.session ?? ids.get(turn) ?? (0,external_node_crypto_.randomUUID)();
        ids.set(turn, id);
        return id;
    };
    const vendor = {
        program: "claude",
        agent: "claude-cli",
        readRecord: (session, of) => (0,read_record/* readRecord */.a)((0,external_node_path_.join)(claudePlace(settings.state, of).path, "projects"), `${session}.jsonl`),
        prepare: (turn) => prepare(turn, idOf(turn), settings),
        read: (turn) => read(turn, idOf(turn), settings),
    };
    return (0,vendor_cli/* createVendorCli */.X)(settings, vendor);
}
async function prepare(turn, id, settings) {
    const { model, state, login, sandbox } = settings;
    const { request, door, text, session } = turn;
    const place = claudePlace(state, request);
    await (0,lend_login/* makePrivate */.ux)(place.path);
    const directory = sandbox.placeInside(place);
    const dummy = login === null ? door.dummy : null;
    return {
        args: claudeArguments({ request, model, session: { id, isNew: session === null }, directory }),
        env: claudeEnvironment({ model, directory, baseUrl: door.url, dummy }),
        stdin: text,
        places: [place],
        login: claudeLogin(place.path, login),
    };
}
function read(turn, id, { model, sandbox }) {
    const { event, seen } = createEventReader(turn.tell, sandbox.pathInside(turn.request.workspace));
    return {
        event,
        session: () => (seen().turns > 0 ? id : null),
        turns: () => seen().turns,
        outcome: (end) => readOutcome((0,json/* mapTexts */.zO)(seen(), turn.scrub), end, model),
    };
}


/***/ })

};
