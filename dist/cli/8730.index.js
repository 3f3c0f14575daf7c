export const id = 8730;
export const ids = [8730,8942];
export const modules = {

/***/ 77010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ branchTaken)
/* harmony export */ });
/* harmony import */ var _domain_branch_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68290);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76350);
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61232);



/** Tells of each session id whether its branch exists already, here or as last fetched from the remote. */
async function branchTaken(repository, userEnv) {
    const { stdout } = await (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .createGit */ .lD)(userEnv).hardened({
        at: repository.commonDirectory,
        args: ["for-each-ref", "--format=%(refname)", "refs/heads/agent", "refs/remotes/*/agent/*"],
    });
    const names = new Set(stdout.split("\n").map((ref) => ref.replace(/^refs\/(heads|remotes\/[^/]+)\//, "")));
    if (names.has("agent"))
        throw (0,_requirements_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationError */ .DN)({
            code: "branch-in-the-way",
            message: "A branch named agent exists, so git cannot make branches named agent/….",
            remedy: "Rename it: git branch -m agent another-name.",
        });
    return (id) => names.has((0,_domain_branch_name_js__WEBPACK_IMPORTED_MODULE_2__/* .branchOf */ .W0)(id));
}


/***/ }),

/***/ 93221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dF: () => (/* binding */ removeSession),
/* harmony export */   f: () => (/* binding */ putAwayName),
/* harmony export */   qU: () => (/* binding */ putAway)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/**
 * Deletes a session whose lock this process holds. Its folder goes under another name first: whoever opens the session at
 * that moment finds all of it, locked, or nothing.
 */
function removeSession(directory) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(putAway(directory), { recursive: true, force: true });
}
/** The first half of it; gives the path of what is left to delete. */
function putAway(directory) {
    const away = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(directory), `${putAwayName}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(directory, away);
    return away;
}
/** How the names of folders begin that are being deleted. */
const putAwayName = "removed-";


/***/ }),

/***/ 58730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/agents/gateway/cassette.js
var cassette = __webpack_require__(70665);
// EXTERNAL MODULE: ./build/src/domain/usage.js
var usage = __webpack_require__(72981);
;// CONCATENATED MODULE: ./build/src/agents/gateway/scripted-message.js
/** The events by which the Messages API streams a message, as they go over the wire. */
function messageEvents({ id, model, turn, ids, usage }) {
    const { text, calls } = turn;
    const blocks = [
        ...(text === "" ? [] : [textBlock(text)]),
        ...calls.map(({ name, input }, index) => toolBlock({ id: ids[index] ?? "", name, input })),
    ];
    const message = { id, type: "message", role: "assistant", model, content: [], stop_reason: null };
    const stop = turn.stop ?? (calls.length > 0 ? "tool_use" : "end_turn");
    const events = [
        { type: "message_start", message: { ...message, stop_sequence: null, usage: wireUsage(usage, 1) } },
        ...blocks.flatMap(({ start, delta }, index) => [
            { type: "content_block_start", index, content_block: start },
            { type: "content_block_delta", index, delta },
            { type: "content_block_stop", index },
        ]),
        {
            type: "message_delta",
            delta: { stop_reason: stop, stop_sequence: null },
            usage: wireUsage(usage, usage.output),
        },
        { type: "message_stop" },
    ];
    return events.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`).join("");
}
function textBlock(text) {
    return { start: { type: "text", text: "" }, delta: { type: "text_delta", text } };
}
function toolBlock(call) {
    return {
        start: { type: "tool_use", ...call, input: {} },
        delta: { type: "input_json_delta", partial_json: JSON.stringify(call.input) },
    };
}
function wireUsage(usage, output) {
    return {
        input_tokens: usage.input,
        cache_creation_input_tokens: usage.cacheWrite + usage.cacheWrite1h,
        cache_read_input_tokens: usage.cacheRead,
        cache_creation: {
            ephemeral_5m_input_tokens: usage.cacheWrite,
            ephemeral_1h_input_tokens: usage.cacheWrite1h,
        },
        output_tokens: output,
    };
}

;// CONCATENATED MODULE: ./build/src/agents/gateway/scripted-cassette.js


const usualUsage = { ...usage/* noUsage */.tk, input: 1_200, output: 180 };
/** A cassette from a plain description, for the demo and tests; its answers are real wire text of the Messages API. */
function scriptedCassette({ goal, model, turns }) {
    const told = new Map();
    const entries = turns.map((turn) => {
        const place = `${turn.role}-${turn.round}`;
        const earlier = told.get(place) ?? [];
        told.set(place, [...earlier, turn]);
        const number = earlier.length + 1;
        const before = earlier.at(-1);
        const ids = turn.calls.map((_, index) => callId(place, number, index));
        const message = {
            id: `msg_${place}-${number}`,
            model,
            turn,
            ids,
            usage: { ...usualUsage, ...turn.usage },
        };
        return {
            role: turn.role,
            round: turn.round,
            turn: number,
            expect: {
                goal: true,
                messages: messageCount(earlier),
                tail: before === undefined ? [userText] : [answerShape(before), ...replyShape(before)],
            },
            response: {
                status: 200,
                headers: { "content-type": "text/event-stream; charset=utf-8" },
                body: messageEvents(message),
            },
        };
    });
    return { header: { v: 1, kind: "scripted", goal }, entries };
}
const callId = (place, turn, index) => `toolu_${place}-${turn}-${index + 1}`;
const userText = { role: "user", blocks: [{ type: "text" }] };
function messageCount(earlier) {
    return earlier.reduce((sum, turn) => sum + 1 + replyShape(turn).length, 1);
}
function answerShape({ text, calls }) {
    const said = text === "" && calls.length > 0 ? [] : [{ type: "text" }];
    const called = calls.map(({ name, input }) => ({ type: "tool_use", name, input }));
    return { role: "assistant", blocks: [...said, ...called] };
}
/** What dev-agent says next: results, or a message of its own; nothing where the model only paused. */
function replyShape({ calls, stop }) {
    if (calls.length === 0)
        return stop === "pause_turn" ? [] : [userText];
    const blocks = calls.map(({ fails }) => ({ type: "tool_result", isError: fails === true }));
    return [{ role: "user", blocks }];
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/git/commands.js
var commands = __webpack_require__(76350);
// EXTERNAL MODULE: ./build/src/git/environment.js
var environment = __webpack_require__(58703);
;// CONCATENATED MODULE: ./build/src/demo/project.js
/** The demo's project: small, real, and with a requirement that it doesn't meet yet. */
const demoGoal = "slugify must handle accented letters: slugify('Crème Brûlée!') is 'creme-brulee'";
const demoFiles = {
    "package.json": `{
  "name": "slugs",
  "version": "1.0.0",
  "type": "module",
  "scripts": { "test": "node --test" }
}
`,
    ".dev-agent.yml": `# Read from the base branch only. The demo runs its own known scripts, so it needs no sandbox.
sandbox: none
secret-scanner: secretlint
tests:
  run: node --test --test-reporter=tap
`,
    "README.md": `# slugs

Turns titles into URL slugs.
`,
    "src/slugify.js": `/** A title as a URL slug. */
export function slugify(title) {
  return title.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}
`,
    "test/slugify.test.js": `import assert from "node:assert/strict";
import { test } from "node:test";
import { slugify } from "../src/slugify.js";

test("words are joined by a dash", () => {
  assert.equal(slugify("Hello big World"), "hello-big-world");
});
`,
};

;// CONCATENATED MODULE: ./build/src/demo/make-project.js







/** Makes the demo's project in a new or empty directory, and commits it. Gives its absolute path. */
async function makeDemoProject(wanted, env) {
    const directory = wanted === undefined ? (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "dev-agent-demo-")) : (0,external_node_path_.resolve)(wanted);
    if ((0,external_node_fs_.existsSync)(directory) && (0,external_node_fs_.readdirSync)(directory).length > 0)
        throw notEmpty(directory);
    for (const [path, content] of Object.entries(demoFiles)) {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(directory, path)), { recursive: true });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(directory, path), content);
    }
    const git = (0,commands/* createGit */.lD)(env);
    const maker = (0,environment/* authorship */.wn)({ name: "Demo", email: "demo@localhost" });
    const inside = (...args) => git.hardened({ cwd: directory, args, env: maker });
    await inside("init", "--quiet", "--initial-branch=main", "--template=");
    await inside("add", "--all");
    await inside("commit", "--quiet", "--message=A slug library that can't do accents yet");
    return directory;
}
function notEmpty(directory) {
    return new errors/* DevAgentError */.NA({
        code: "demo-directory",
        kind: "configuration",
        message: `${directory} isn't empty; the demo makes a project of its own.`,
        remedy: "Give a directory that doesn't exist yet, or leave --directory out.",
    });
}

;// CONCATENATED MODULE: ./build/src/demo/session.js
const first = `/** A title as a URL slug. */
export function slugify(title) {
  return title
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
}
`;
const second = `/** A title as a URL slug. */
export function slugify(title) {
  return title
    .normalize("NFD")
    .replace(/\\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
`;
const newTest = `
test("accented letters become plain ones", () => {
  assert.equal(slugify("Crème Brûlée!"), "creme-brulee");
});
`;
const emptyTest = `
test("a title without letters gives an empty slug", () => {
  assert.equal(slugify("!?"), "");
});
`;
const lastLine = `  assert.equal(slugify("Hello big World"), "hello-big-world");
});
`;
const accentLine = `  assert.equal(slugify("Crème Brûlée!"), "creme-brulee");
});
`;
const submitCoder = (summary) => ({
    name: "submit",
    input: { summary, tests_run: ["node --test"], risks: [] },
});
/**
 * The demo's whole conversation. Round 1 fails its tests, round 2 passes them, round 3 answers the reviewer, and
 * round 4 is there for the person who asks for one more change.
 */
const demoTurns = [
    {
        role: "architect",
        round: 0,
        text: "I'll look at the code and its tests first.",
        calls: [
            { name: "read", input: { path: "src/slugify.js" } },
            { name: "read", input: { path: "test/slugify.test.js" } },
        ],
    },
    {
        role: "architect",
        round: 0,
        text: "",
        calls: [
            {
                name: "submit",
                input: {
                    summary: "slugify drops accents and never starts or ends with a dash.",
                    steps: [
                        "Decompose the title and drop the combining marks",
                        "Trim dashes",
                        "Add a test with accents",
                    ],
                    files: ["src/slugify.js", "test/slugify.test.js"],
                    acceptance_checks: ["slugify('Crème Brûlée!') is 'creme-brulee'", "the present test still passes"],
                    risks: ["Letters without a decomposition, such as ø, become dashes"],
                },
            },
        ],
    },
    {
        role: "coder",
        round: 1,
        text: "The title has to be decomposed before the accents can go.",
        calls: [
            { name: "write", input: { path: "src/slugify.js", content: first } },
            {
                name: "edit",
                input: { path: "test/slugify.test.js", old_string: lastLine, new_string: lastLine + newTest },
            },
        ],
    },
    { role: "coder", round: 1, text: "", calls: [submitCoder("Titles are decomposed; a test with accents.")] },
    { role: "coder", round: 1, text: "", calls: [submitCoder("Titles are decomposed; a test with accents.")] },
    {
        role: "coder",
        round: 2,
        text: "The combining marks became dashes: they must be dropped first, and the last dash trimmed.",
        calls: [{ name: "write", input: { path: "src/slugify.js", content: second } }],
    },
    {
        role: "coder",
        round: 2,
        text: "",
        calls: [{ name: "bash", input: { command: "node --test", timeout_s: 60 } }],
    },
    { role: "coder", round: 2, text: "", calls: [submitCoder("Marks are dropped and dashes trimmed.")] },
    { role: "coder", round: 2, text: "", calls: [submitCoder("Marks are dropped and dashes trimmed.")] },
    {
        role: "reviewer",
        round: 2,
        text: "",
        calls: [
            {
                name: "submit",
                input: {
                    verdict: "changes",
                    summary: "Right and small. One edge case isn't shown by a test.",
                    comments: [
                        {
                            file: "test/slugify.test.js",
                            line: 9,
                            severity: "warning",
                            reason: "Trimming changes titles without any letter; add a test that says what they become.",
                        },
                    ],
                },
            },
        ],
    },
    {
        role: "coder",
        round: 3,
        text: "I'll add the test that the reviewer asks for.",
        calls: [
            {
                name: "edit",
                input: { path: "test/slugify.test.js", old_string: accentLine, new_string: accentLine + emptyTest },
            },
        ],
    },
    { role: "coder", round: 3, text: "", calls: [submitCoder("A test for titles without letters.")] },
    { role: "coder", round: 3, text: "", calls: [submitCoder("A test for titles without letters.")] },
    {
        role: "reviewer",
        round: 3,
        text: "",
        calls: [
            {
                name: "submit",
                input: {
                    verdict: "approve",
                    summary: "The point is answered; nothing that matters is left.",
                    comments: [],
                },
            },
        ],
    },
    {
        role: "coder",
        round: 4,
        text: "I'll do what was asked for, as far as a script can: the README says what slugify does.",
        calls: [
            {
                name: "edit",
                input: {
                    path: "README.md",
                    old_string: "Turns titles into URL slugs.",
                    new_string: "Turns titles into URL slugs: `slugify('Crème Brûlée!')` is `creme-brulee`.",
                },
            },
        ],
    },
    { role: "coder", round: 4, text: "", calls: [submitCoder("The README shows an example.")] },
    { role: "coder", round: 4, text: "", calls: [submitCoder("The README shows an example.")] },
    {
        role: "reviewer",
        round: 4,
        text: "",
        calls: [
            {
                name: "submit",
                input: { verdict: "approve", summary: "The README is right about it.", comments: [] },
            },
        ],
    },
];

// EXTERNAL MODULE: ./build/src/domain/agent.js
var agent = __webpack_require__(98951);
// EXTERNAL MODULE: ./build/src/use-cases/run.js + 2 modules
var run = __webpack_require__(8942);
;// CONCATENATED MODULE: ./build/src/use-cases/demo.js









/** The whole workflow on a small real project, with scripted model replies: no key, no network, nothing to install. */
async function demo(request, surface) {
    const directory = await makeDemoProject(request.directory, surface.env);
    // Kept with the project, so that a demo that waits can be continued.
    const folder = (0,external_node_path_.join)(directory, ".git", "dev-agent");
    const script = (0,external_node_path_.join)(folder, "demo-script.ndjson");
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    (0,external_node_fs_.writeFileSync)(script, (0,cassette.formatCassette)(scriptedCassette({ goal: demoGoal, model: agent/* defaultModels */.YX.anthropic, turns: demoTurns })));
    const end = await (0,run.run)({ goal: demoGoal, repo: directory, replay: script, demo: true }, surface);
    return { ...end, notes: [...(end.notes ?? []), ...whatToLookAt(directory, end)] };
}
function whatToLookAt(directory, { outcome }) {
    const merged = outcome === "merged" ? [`  git -C ${directory} log --graph --stat     what was merged`] : [];
    return [
        "",
        "The model's replies were scripted; everything else was real.",
        `demo project: ${directory}`,
        ...merged,
    ];
}


/***/ }),

/***/ 8942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/session/remove-session.js
var remove_session = __webpack_require__(93221);
// EXTERNAL MODULE: ./build/src/domain/branch-name.js
var branch_name = __webpack_require__(68290);
// EXTERNAL MODULE: ./build/src/git/branch-taken.js
var branch_taken = __webpack_require__(77010);
// EXTERNAL MODULE: ./build/src/session/lock.js + 1 modules
var session_lock = __webpack_require__(48804);
// EXTERNAL MODULE: ./build/src/session/store.js
var store = __webpack_require__(49267);
;// CONCATENATED MODULE: ./build/src/use-cases/new-session.js




/** Makes the folder of a new session under a name that neither a branch nor another session has. */
async function newSession(goal, project, play) {
    const { facts, userEnv } = project;
    const now = new Date();
    const sessions = (0,store/* sessionsDirectory */.JZ)(facts.commonDirectory);
    const taken = await (0,branch_taken/* branchTaken */.C)(facts, userEnv);
    const lost = new Set();
    for (;;) {
        const id = (0,branch_name/* firstFree */.$K)((0,branch_name/* sessionId */.Ob)(goal, now), (name) => taken(name) || lost.has(name));
        const { baseBranch, baseSha } = facts;
        const options = { ...play };
        const record = {
            version: 1,
            id,
            goal,
            createdAt: now.toISOString(),
            baseBranch,
            baseSha,
            options,
        };
        let lock;
        const folder = (0,store/* createSession */.jw)(sessions, record, (directory) => {
            lock = (0,session_lock/* acquireLock */.IZ)(directory, id);
        });
        if (folder !== null && lock !== undefined)
            return { folder, lock };
        lost.add(id);
    }
}

;// CONCATENATED MODULE: ./build/src/use-cases/not-begun.js

const resume = "`dev-agent resume`";
/** An error as it is told where it left no session behind: nothing is there to go on with. */
function notBegun(thrown) {
    const error = (0,errors/* toDevAgentError */.c8)(thrown);
    const { kind, message, until, cause = thrown, table } = error;
    if (!error.remedy.includes(resume))
        return thrown;
    const remedy = kind === "cancelled" ? "Nothing was begun." : error.remedy.replaceAll(resume, "the same command again");
    return new errors/* DevAgentError */.NA({
        code: error.code,
        ...{ kind, message, cause },
        remedy,
        ...(until === null ? {} : { until }),
        ...(table === undefined ? {} : { table }),
    });
}

// EXTERNAL MODULE: ./build/src/use-cases/open-project.js + 4 modules
var open_project = __webpack_require__(65236);
// EXTERNAL MODULE: ./build/src/use-cases/open-session.js + 53 modules
var open_session = __webpack_require__(40501);
// EXTERNAL MODULE: ./build/src/use-cases/play-session.js + 5 modules
var play_session = __webpack_require__(3911);
// EXTERNAL MODULE: ./build/src/use-cases/preflight.js + 2 modules
var preflight = __webpack_require__(11112);
;// CONCATENATED MODULE: ./build/src/use-cases/run.js









/** A goal becomes a merge. Throws only while the session doesn't exist yet; afterwards its end says what happened. */
async function run(request, surface) {
    try {
        return await begin(request, surface);
    }
    catch (error) {
        throw notBegun(error);
    }
}
async function begin(request, surface) {
    const ready = await (0,preflight/* preflight */.M)(request, surface);
    const { replay, record } = request;
    const play = {
        options: ready.project.options,
        ...(replay === undefined ? {} : { replay: (0,external_node_path_.resolve)(replay) }),
        ...(record === undefined ? {} : { record: (0,external_node_path_.resolve)(record) }),
        ...(request.demo === true ? { demo: true } : {}),
    };
    // Told to stop meanwhile: what hasn't begun need not be gone on with.
    surface.signal.throwIfAborted();
    const { folder, lock } = await newSession(request.goal, ready.project, play);
    let session;
    try {
        session = await (0,open_session/* openSessionParts */.j)({ ...ready, folder, surface, play, lock });
        // A session that was deleted by hand may have left a workspace under this name.
        await session.repository.discardWorkspaces();
        const baseSha = await session.repository.baseTip(ready.project.facts.baseBranch);
        await requireSameOptions(request, ready, baseSha);
        return await (0,play_session/* playSession */.v)(session, { ...ready, play, folder, surface, baseSha });
    }
    catch (error) {
        // Nothing happened in it yet: a folder that can't be resumed would only be in the way.
        (0,remove_session/* removeSession */.dF)(folder.directory);
        throw error;
    }
    finally {
        session?.[Symbol.dispose]();
        lock.release();
    }
}
/** The base may turn out to be further on at the remote. Its configuration counts, and it must be the one in use. */
async function requireSameOptions(request, { project, asked }, baseSha) {
    const { facts, userEnv } = project;
    if (baseSha === facts.baseSha || request.config !== undefined)
        return;
    const newer = await (0,open_project/* readOptions */.Tt)(request, { facts, sha: baseSha, env: userEnv });
    if (JSON.stringify(newer) === JSON.stringify(asked))
        return;
    throw new errors/* DevAgentError */.NA({
        code: "base-behind",
        kind: "configuration",
        message: `The remote's ${facts.baseBranch} has another .dev-agent.yml than ${facts.baseBranch} here.`,
        remedy: `Bring it up to date first: git fetch, then fast-forward ${facts.baseBranch}.`,
    });
}


/***/ })

};
