export const id = 238;
export const ids = [238];
export const modules = {

/***/ 31238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  decide: () => (/* binding */ decide_decide)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/domain/text/plain-text.js
var plain_text = __webpack_require__(18970);
;// CONCATENATED MODULE: ./build/src/gates/environment/approvals.js

/** How often each answer is there. GitHub gives them neither time nor order, so they are told apart by their content. */
function approvals_countAnswers(approvals) {
    const counts = {};
    for (const approval of approvals) {
        const key = keyOf(approval);
        counts[key] = (counts[key] ?? 0) + 1;
    }
    return counts;
}
/** What a review page has answered since the question was put. A rejection outweighs every approval. */
function answerOf(question) {
    const { environment, approvals, baseline, initiators } = question;
    if (initiators.length === 0)
        return refused("it is not known who started the run");
    if (isMissing(approvals, baseline))
        return refused("an answer that was there before is gone");
    const answers = newAnswers(approvals, baseline).filter(({ environmentIds }) => environmentIds.includes(environment.id));
    const rejection = answers.find(({ state }) => state === "rejected");
    if (rejection !== undefined)
        return { status: "rejected", by: rejection.by, comment: rejection.comment };
    const given = answers.filter(({ state }) => state === "approved");
    if (given.length === 0)
        return refused(`nobody has approved it at ${environment.name} since it was shown`);
    const faults = [];
    for (const { by, comment } of given) {
        const fault = faultOf(by, question);
        const self = initiators.some((initiator) => isSame(initiator, by));
        if (fault === null)
            return { status: "approved", by, comment, self };
        faults.push(fault);
    }
    return refused([...new Set(faults)].join("; "));
}
/** Why a person's approval doesn't count; null when it does. */
function faultOf(by, question) {
    const { environment, initiators, allowSelfApproval } = question;
    const name = cleanLine(by.login, 60);
    if (by.type !== "User")
        return `${name} is no person (${cleanLine(by.type, 30)})`;
    if (!allowSelfApproval && initiators.some((initiator) => isSame(initiator, by)))
        return `${name} started a round of it`;
    const reviewers = environment.reviewers ?? [];
    if (reviewers.some(({ type, id }) => type === "User" && id === by.id))
        return null;
    // Who is in a team this token can't ask. GitHub let nobody else answer, unless administrators may.
    const inTeam = reviewers.some(({ type }) => type === "Team") && environment.adminsMayBypass === false;
    return inTeam ? null : `${name} is no reviewer of ${environment.name}`;
}
/** The answer that somebody gave against it since the question was put, whoever they are: it releases nothing. */
function rejectionOf(question) {
    const { approvals, baseline, environmentId } = question;
    const found = newAnswers(approvals, baseline).find(({ environmentIds, state }) => state === "rejected" && environmentIds.includes(environmentId));
    return found === undefined ? null : { status: "rejected", by: found.by, comment: found.comment };
}
const isSame = (one, other) => one.id === other.id || one.login.toLowerCase() === other.login.toLowerCase();
function newAnswers(approvals, baseline) {
    const left = new Map(Object.entries(baseline));
    // Of answers that count as one, which is the old one must not hang on the order in which GitHub tells them.
    const inOrder = approvals.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    return inOrder.filter((approval) => {
        const key = keyOf(approval);
        const before = left.get(key) ?? 0;
        if (before > 0)
            left.set(key, before - 1);
        return before === 0;
    });
}
function isMissing(approvals, baseline) {
    const now = new Map(Object.entries(approvals_countAnswers(approvals)));
    return Object.entries(baseline).some(([key, count]) => (now.get(key) ?? 0) < count);
}
function keyOf({ environmentIds, state, by, comment }) {
    return JSON.stringify([[...environmentIds].sort((a, b) => a - b), state, by.id, comment]);
}
const refused = (why) => ({ status: "refused", why });

;// CONCATENATED MODULE: ./build/src/gates/comment/parse-command.js
const start = /^\/(approve|revise|reject)(?![\w-])/;
/**
 * Reads a comment that begins with a command; null for any other. What is quoted, fenced or further down begins with
 * something else, and is talk about commands.
 */
function parseCommand(body) {
    const name = start.exec(body)?.[1];
    if (name === undefined)
        return null;
    const lines = body.split(/\r\n|\n|\r/);
    const [first = "", ...rest] = lines;
    if (rest.some((line) => start.test(line.trimStart())))
        return { status: "malformed", name, why: "it holds several commands" };
    const below = rest.join("\n").trim();
    if (name === "approve")
        return parseApproval(first, below);
    const beside = first.slice(name.length + 1);
    if (beside !== "" && !/^[ \t]/.test(beside))
        return { status: "malformed", name, why: `something stands right behind /${name}` };
    const comment = [beside.trim(), below].filter((part) => part !== "").join("\n");
    if (name === "revise" && comment === "")
        return { status: "malformed", name, why: "it does not say what to change" };
    return { status: "command", command: { name, comment } };
}
function parseApproval(line, comment) {
    const sha = /^\/approve ([0-9a-f]{12,40})$/.exec(line)?.[1];
    if (sha !== undefined)
        return { status: "command", command: { name: "approve", sha, comment } };
    const why = "its first line must be /approve, one space and 12 to 40 digits of the commit, in small letters, and nothing else";
    return { status: "malformed", name: "approve", why };
}

;// CONCATENATED MODULE: ./build/src/gates/comment/judge-comments.js



/** After any of these another commit, or another base, may have stood there for a while. */
const voiding = {
    head_ref_force_pushed: "its branch was pushed by force",
    head_ref_deleted: "its branch was deleted",
    head_ref_restored: "its branch was deleted and restored",
    base_ref_changed: "its base was changed",
    base_ref_force_pushed: "its base was pushed by force",
    closed: "it was closed",
    reopened: "it was closed and opened again",
};
/** What people have answered to a question in comments. Somebody's objection outweighs every approval. */
function judgeComments(facts) {
    const refusal = refusalOf(facts);
    if (refusal !== null)
        return { status: "refused", why: refusal };
    const commands = commandsOf(facts);
    const objection = commands.find(isObjection);
    if (objection !== undefined)
        return { status: "objected", said: objection };
    const people = [];
    const faults = [];
    for (const comment of facts.comments) {
        const said = commands.find(({ id }) => id === comment.id);
        if (said === undefined || !isApproval(said))
            continue;
        const fault = judge_comments_faultOf(comment, facts);
        if (fault !== null)
            faults.push(fault);
        else if (!people.some(({ by }) => isSame(by, said.by)))
            people.push(said);
    }
    if (people.length < facts.needed)
        return { status: "waiting", have: people.length, faults };
    return { status: "approved", people };
}
/** Why a command doesn't count; null when it does. A command that is none, and a person's right to write, come first. */
function judge_comments_faultOf(comment, facts) {
    const { question, permissions, commits, headSha, initiators, allowSelfApproval } = facts;
    const parsed = parseCommand(comment.body);
    const name = comment.by === null ? "somebody" : (0,plain_text/* cleanLine */.Ow)(comment.by.login, 60);
    if (parsed === null)
        return "it is no command";
    const writer = faultOfWriter(comment, permissions);
    if (writer !== null)
        return writer;
    if (parsed.status === "malformed")
        return parsed.why;
    if (isEdited(comment))
        return `the comment of ${name} was edited`;
    if (!isAfter(comment, question))
        return `the comment of ${name} is older than the question`;
    const { command } = parsed;
    if (command.name !== "approve")
        return null;
    if (!headSha.startsWith(command.sha))
        return `${name} approved ${command.sha}, not ${headSha}`;
    if (commits.get(command.sha) !== headSha)
        return `${command.sha} names several commits, or GitHub does not know it`;
    const { by } = comment;
    if (!allowSelfApproval && initiators.some((initiator) => by !== null && isSame(initiator, by)))
        return `${name} started a round of it`;
    return null;
}
/** Why what an account writes is nobody's word here; null for a person who may write. */
function faultOfWriter({ by, viaApp }, permissions) {
    if (by === null)
        return "it is not known who wrote it";
    const name = (0,plain_text/* cleanLine */.Ow)(by.login, 60);
    if (by.type !== "User")
        return `${name} is no person (${(0,plain_text/* cleanLine */.Ow)(by.type, 30)})`;
    if (viaApp)
        return `an app wrote it in the name of ${name}`;
    const permission = permissions.get(by.id);
    return permission === "admin" || permission === "write" ? null : `${name} may not write to this repository`;
}
const isEdited = ({ createdAt, updatedAt }) => createdAt !== updatedAt;
/** Why nothing that is said about a question counts any more; null while it does. */
function refusalOf({ question, events, initiators, needed, wentOn }) {
    if (initiators.length === 0)
        return "it is not known who started the run";
    if (!Number.isSafeInteger(needed) || needed < 1)
        return "it is not known how many people must agree";
    if (isEdited(question))
        return "the question was edited";
    if (wentOn)
        return "another round of it was started since it was asked";
    const asked = Date.parse(question.createdAt);
    // A time that can't be read is no time before.
    const event = events.find(({ kind, at }) => kind in voiding && !(Date.parse(at) < asked));
    return event === undefined ? null : `${voiding[event.kind]} since it was asked`;
}
function commandsOf({ comments, question, permissions, initiators }) {
    return comments.flatMap((comment) => {
        const { id, by, body, createdAt: at } = comment;
        const parsed = parseCommand(body);
        if (by === null || parsed?.status !== "command" || !isAfter(comment, question))
            return [];
        if (parsed.command.name !== "approve" && faultOfWriter(comment, permissions) !== null)
            return [];
        return [{ id, by, command: parsed.command, at, self: initiators.some((one) => isSame(one, by)) }];
    });
}
/** One that was edited counts too: it releases nothing. */
const isObjection = (said) => said.command.name !== "approve";
const isApproval = (said) => said.command.name === "approve";
function isAfter(comment, question) {
    return comment.id > question.id && Date.parse(comment.createdAt) >= Date.parse(question.createdAt);
}

;// CONCATENATED MODULE: ./build/src/use-cases/github/find-initiators.js

const mostRuns = 50;
/** The artifact by which a run proves that it started another. Nobody knows that run's id before it is there. */
const receiptOf = (runId) => `dev-agent-continued-by-${runId}`;
/**
 * Every person who started or re-ran a run of the chain that ends in this one. A run that no person started counts only
 * where the run before it, or another of the default branch's workflows, left a receipt for it: no input can make one up.
 */
async function findInitiators(chain) {
    const { github, runId, previousOf, isAnswer } = chain;
    const branch = await github.defaultBranch();
    const people = new Map();
    const seen = new Set();
    for (let id = runId; id !== null;) {
        if (seen.has(id) || seen.size >= mostRuns)
            throw unknown(`the runs before ${runId} lead in a circle or are too many`);
        seen.add(id);
        const run = await github.run(id);
        requireOurs(run, branch);
        const previous = previousOf(id);
        // Answers are comments; of what kind a run is GitHub tells, whatever its jobs wrote down.
        if (previous === null || run.event !== "issue_comment" || !isAnswer(id)) {
            const starters = [...(await startersOf(github, run))];
            if (!isPerson(run.actor))
                starters.push(...(await behindReceipts(github, { run, previous, branch })));
            for (const account of starters)
                people.set(account.id, account);
        }
        id = previous;
    }
    if (people.size === 0)
        throw unknown(`no person started run ${runId} or any before it`);
    return [...people.values()];
}
/** The people who started a run or any attempt of it: the run itself tells only of its newest. */
async function startersOf(github, run) {
    const accounts = [run.actor, run.triggeringActor];
    for (let attempt = 1; attempt < run.attempt; attempt += 1)
        accounts.push((await github.attempt(run.id, attempt)).triggeringActor);
    return accounts.filter(isPerson);
}
const isPerson = ({ type }) => type === "User";
/** On another branch anybody may have changed the workflow; what a pull request starts is its author's. */
const isOurs = ({ headBranch, event }, branch) => headBranch === branch && !event.startsWith("pull_request");
function requireOurs(run, branch) {
    if (isOurs(run, branch))
        return;
    throw unknown(`run ${run.id} was of ${run.headBranch ?? "no branch"} (${run.event}), not of ${branch}`);
}
/**
 * Who started the runs that left a receipt for a run, besides the one that its jobs say it goes on from: they may have
 * written down another. A receipt of a later run, or of this one, was made up once the run's id was known. Throws where
 * there is none that counts.
 */
async function behindReceipts(github, { run, previous, branch }) {
    const { id, actor } = run;
    if (previous === null)
        throw unknown(`run ${id} was started by ${actor.login} and goes on from no other run`);
    const named = await github.artifactsNamed(receiptOf(id));
    const left = new Set(named.filter((one) => !one.expired && one.runId < id).map(({ runId }) => runId));
    const others = await Promise.all([...left].filter((other) => other !== previous).map(github.run));
    const ours = others.filter((other) => isOurs(other, branch));
    if (!left.has(previous) && ours.length === 0)
        throw unknown(`no run left a receipt that it started run ${id}`);
    const starting = ours.filter(({ event }) => !goingOn.includes(event));
    return (await Promise.all(starting.map((other) => startersOf(github, other)))).flat();
}
/** What goes on with somebody else's goal: the clock, and a comment on it. */
const goingOn = ["schedule", "issue_comment"];
function unknown(why) {
    return new errors.DevAgentError({
        code: "initiator-unknown",
        kind: "policy",
        message: `It is not known who started this goal: ${why}.`,
        remedy: "Start it by hand with workflow_dispatch; somebody else approves.",
    });
}

;// CONCATENATED MODULE: ./build/src/use-cases/github/read-comment-facts.js



/** The artifact that says that a run's question was answered with another round, whatever becomes of the comments. */
const answeredOf = (runId) => `dev-agent-answered-${runId}`;
/** Asks GitHub for everything that decides whether a change is approved in comments. */
async function readCommentFacts(asked) {
    const { github, pull, comments, question, askedBy, headSha, chain, allowSelfApproval, needed } = asked;
    const commands = comments.filter(({ id, body }) => id > question.id && parseCommand(body) !== null);
    return {
        ...{ question, headSha, comments, allowSelfApproval, needed },
        events: await github.pullEvents(pull),
        permissions: await permissionsOf(github, commands),
        commits: await commitsOf(github, { commands, headSha }),
        initiators: await findInitiators({ github, runId: askedBy, ...chain }),
        wentOn: await wentOn(asked),
    };
}
/** What the people who wrote these may do now. */
async function permissionsOf(github, comments) {
    const found = new Map();
    for (const comment of comments) {
        const { by } = comment;
        // Who may not count in any case is not asked about.
        if (by === null || found.has(by.id) || faultOfWriter(comment, new Map([[by.id, "write"]])) !== null)
            continue;
        found.set(by.id, await github.permission(by));
    }
    return found;
}
async function commitsOf(github, { commands, headSha }) {
    const found = new Map();
    for (const { body } of commands) {
        const parsed = parseCommand(body);
        if (parsed?.status !== "command" || parsed.command.name !== "approve")
            continue;
        const { sha } = parsed.command;
        if (headSha.startsWith(sha) && !found.has(sha))
            found.set(sha, await github.commitNamed(sha));
    }
    return found;
}
/** On another branch, or in a pull request's run, anybody could leave an artifact of that name. */
async function wentOn({ github, askedBy, runId }) {
    const branch = await github.defaultBranch();
    for (const left of await github.artifactsNamed(answeredOf(askedBy))) {
        if (left.runId === runId)
            continue;
        const { headBranch, event } = await github.run(left.runId);
        if (headBranch === branch && !event.startsWith("pull_request"))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/src/use-cases/jobs/comment-once.js
/** Writes a comment on a pull request, once; its id. */
function commentOnce(github, effects, { pull, of, marker, text }) {
    return effects.once({
        ...{ kind: "comment", of, looksFirst: true },
        look: async () => (await github.findComment(pull, marker)) ?? undefined,
        act: () => github.postComment(pull, { marker, text }),
    });
}

;// CONCATENATED MODULE: ./build/src/gates/comment/to-decision.js

const commentLimit = 10_000;
/** What people said in comments as one decision: all of them with the same command, the newest last. */
function toCommentDecision(said, { binding, decisionId }) {
    const last = said.at(-1);
    if (last === undefined)
        throw new Error("Nobody decided");
    const by = said.map(({ by: { login, id } }) => `${(0,plain_text/* cleanLine */.Ow)(login, 60)} (${id})`).join(", ");
    const words = said.map(({ command }) => command.comment).filter((text) => text !== "");
    const comment = (0,plain_text/* cleanText */.X5)(words.join("\n\n"), commentLimit).trim();
    const action = last.command.name;
    const self = action === "approve" && said.some((one) => one.self) ? { self: true } : {};
    return { ...binding, decisionId, action, by, via: "comment", comment, ...self, at: last.at };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/domain/decision.js
/** Whether a decision is about what is at hand now. Anything that moved voids it. */
function verifyDecision(decision, now) {
    const fields = ["gate", "headSha", "baseSha", "diffSha256", "risk"];
    for (const field of fields) {
        if (decision[field] !== now[field])
            return {
                valid: false,
                why: `${field} was ${decision[field]} when it was decided and is ${now[field]} now`,
            };
    }
    return { valid: true };
}

;// CONCATENATED MODULE: ./build/src/domain/stuck/round-trail.js
const noTrail = { marks: [], nudged: false };
const alternating = 4;
/** The trail with one more round that was sent back. The same round judged again takes the place of its mark. */
function judgeRound({ marks, nudged }, mark) {
    const all = [...marks.filter(({ round }) => round !== mark.round), mark].slice(-alternating);
    const repeat = repeatIn(all);
    if (repeat === null)
        return { trail: { marks: all, nudged }, repeat, next: "go-on" };
    return { trail: { marks: all, nudged: true }, repeat, next: nudged ? "stuck" : "nudge" };
}
function repeatIn(marks) {
    const [last, before] = [...marks].reverse();
    if (last === undefined || before === undefined)
        return null;
    const isSame = (one) => one.by === last.by && one.diffSha256 === last.diffSha256 && one.trouble === last.trouble;
    if (isSame(before))
        return { kind: "same-round", rounds: roundsOf([before, last]), by: last.by };
    return alternates(marks) ? { kind: "two-candidates", rounds: roundsOf(marks) } : null;
}
function alternates(marks) {
    const [a, b, again, bAgain] = marks.map(({ diffSha256 }) => diffSha256);
    if (a === "" || b === "" || bAgain === undefined)
        return false;
    return a !== b && a === again && b === bAgain;
}
const roundsOf = (marks) => marks.map(({ round }) => round);

;// CONCATENATED MODULE: ./build/src/workflow/nodes/checks.js


const unitTests = async (state, ports) => ({
    unitTests: await judge(state, ports, "unit_tests", ports.checks.unitTests),
});
const staticAnalysis = async (state, ports) => ({
    staticAnalysis: await judge(state, ports, "static_analysis", ports.checks.staticAnalysis),
});
const secretScan = async (state, ports) => ({
    secretScan: await judge(state, ports, "secret_scan", ports.checks.secretScan),
});
function judge(state, ports, name, check) {
    return inPhase(ports, { name, attempt: state.round }, async () => {
        if (state.candidate === null)
            throw noCandidate(name);
        const result = await check.run(state.candidate, ports.signal);
        tell(result, ports);
        return { result, ok: result.status === "passed", summary: result.summary };
    });
}
function tell({ check, status, summary, durationMs, findings, tests }, { events }) {
    if (tests !== undefined) {
        const { command, passed, failed, skipped, failures } = tests;
        events.emit("test.finished", { command, passed, failed, skipped, failures: [...failures] });
    }
    for (const finding of findings)
        events.emit("finding.added", finding);
    events.emit("check.finished", { check, status, summary, durationMs });
}
/** The workflow leads here with a candidate only. */
function noCandidate(where) {
    return new errors.DevAgentError({
        code: "no-candidate",
        kind: "defect",
        message: `The workflow came to ${where} without a candidate.`,
        remedy: "Report it with the session's events.ndjson.",
    });
}

;// CONCATENATED MODULE: ./build/src/workflow/nodes/gates.js





/** What a person may answer. */
const options = {
    spec: ["approve", "revise", "reject"],
    stuck: ["revise", "reject"],
    critical: ["approve", "revise", "reject"],
    diff: ["approve", "revise", "reject"],
};
/** What a decision at this gate is about, as things stand now. */
function gates_bindingOf(gate, state) {
    const { baseSha, spec, candidate, risk, stuck } = state;
    if (gate === "spec")
        return { ...withoutCandidate(spec, baseSha), gate };
    if (gate === "stuck") {
        if (candidate === null)
            return { ...withoutCandidate(stuck ?? null, baseSha), gate };
        const { headSha, diffSha256 } = candidate;
        return { gate, headSha, baseSha: candidate.baseSha, diffSha256, risk: null };
    }
    if (candidate === null || risk === null)
        throw noCandidate(`the ${gate} gate`);
    const { headSha, diffSha256 } = candidate;
    return { gate, headSha, baseSha: candidate.baseSha, diffSha256, risk: risk.score };
}
function withoutCandidate(about, baseSha) {
    const diffSha256 = (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(about)).digest("hex");
    return { headSha: null, baseSha, diffSha256, risk: null };
}
/** Throws unless the decision is about exactly what is at hand. */
function requireValid(decision, state) {
    const check = verifyDecision(decision, gates_bindingOf(decision.gate, state));
    if (check.valid)
        return;
    throw new errors.DevAgentError({
        code: "decision-void",
        kind: "policy",
        message: `The decision at the ${decision.gate} gate no longer holds: ${check.why}.`,
        remedy: `Look at the change again: dev-agent resume ${state.session.id}`,
    });
}
function gate(name) {
    return {
        open: async (state) => ({ binding: gates_bindingOf(name, state), options: options[name] }),
        async settle(state, _ports, decision) {
            requireValid(decision, state);
            return consequence(decision);
        },
    };
}
function consequence({ gate, action, comment }) {
    if (action === "reject")
        return { outcome: "rejected" };
    // What is open for the coder stays so when the plan is approved.
    if (action === "approve")
        return gate === "spec" ? {} : { feedback: null };
    // Whoever says how to go on has seen what was repeated: it is counted anew.
    return { feedback: { from: "person", text: comment }, stuck: null, trail: noTrail };
}
const gates = {
    spec: gate("spec"),
    stuck: gate("stuck"),
    critical: gate("critical"),
    diff: gate("diff"),
};

;// CONCATENATED MODULE: ./build/src/use-cases/jobs/end-once.js
/** Closes a pull request, once. */
async function closeOnce({ github, effects }, number) {
    await effects.once({
        ...{ kind: "pull-closing", of: `${number}`, looksFirst: true },
        look: async () => ((await github.pull(number)).state === "closed" ? true : undefined),
        async act() {
            await github.closePull(number);
            return true;
        },
    });
}
/** Deletes a branch at a commit, once; false where it is at another one. */
function deleteOnce({ github, effects }, { branch, at }) {
    return effects.once({
        ...{ kind: "branch-deletion", of: `${branch} at ${at}`, looksFirst: true },
        look: async () => ((await github.branchTip(branch)) === null ? true : undefined),
        act: () => github.deleteBranch(branch, at),
        done: (deleted) => deleted,
    });
}

// EXTERNAL MODULE: ./build/src/session/run-record.js
var run_record = __webpack_require__(74365);
// EXTERNAL MODULE: ./build/src/session/state-record.js
var state_record = __webpack_require__(33477);
// EXTERNAL MODULE: ./build/src/session/journal.js
var session_journal = __webpack_require__(64749);
;// CONCATENATED MODULE: ./build/src/use-cases/jobs/append-records.js

/** Adds what a job found out to the session's journal, for the jobs after it. */
function appendRecords(folder, records) {
    const { journal } = (0,session_journal/* openJournal */._)(folder.journal, (problem) => {
        throw new Error(problem);
    });
    try {
        for (const record of records)
            journal.append(record, true);
    }
    finally {
        journal.close();
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/domain/text/hide-tokens.js
var hide_tokens = __webpack_require__(73137);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(88986);
;// CONCATENATED MODULE: ./build/src/domain/branch-name.js
const slugLength = 40;
/** Lower-case ASCII words of a goal joined by `-`, at most 40 characters; `goal` where none are left. */
function slug(goal) {
    const words = goal
        .normalize("NFKD")
        .replace(/\p{M}/gu, "")
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== "");
    let text = "";
    for (const word of words) {
        const next = text === "" ? word : `${text}-${word}`;
        if (next.length > slugLength)
            break;
        text = next;
    }
    if (text === "")
        text = (words[0] ?? "").slice(0, slugLength);
    return text === "" ? "goal" : text;
}
/** `YYYYMMDD-slug` in UTC: a session's id, and the last part of its branch's name. */
function sessionId(goal, now) {
    return `${now.toISOString().slice(0, 10).replaceAll("-", "")}-${slug(goal)}`;
}
/** The first of `id`, `id-2`, `id-3` … that is not taken. */
function firstFree(id, taken) {
    if (!taken(id))
        return id;
    let number = 2;
    while (taken(`${id}-${number}`))
        number += 1;
    return `${id}-${number}`;
}
/** Whether a text can be a session id: what comes from a command line is never used as a path otherwise. */
function isSessionId(text) {
    return /^[0-9]{8}-[a-z0-9][a-z0-9-]{0,60}$/.test(text);
}
function branch_name_branchOf(id) {
    return `agent/${id}`;
}

;// CONCATENATED MODULE: ./build/src/session/hand-over/manifest.js




const manifestName = "manifest.json";
function sha256(content) {
    return (0,external_node_crypto_.createHash)("sha256").update(content).digest("hex");
}
/** Refuses what is not exactly a manifest. */
function parseManifest(text) {
    const value = (0,json/* parseJson */.qF)(text);
    const { version, session, files } = (0,json/* isObject */.Gv)(value) ? value : {};
    if (version !== 1 || typeof session !== "string" || !isSessionId(session) || !Array.isArray(files))
        throw damaged("its manifest is none");
    const listed = (0,json/* objectsOf */.iZ)(files).filter(isListed);
    if (listed.length !== files.length)
        throw damaged("its manifest lists something that is no file of a session");
    return { version, session, files: listed };
}
const names = /^(?:session\.json|(?:journal|events|ledger)\.ndjson|candidate\.bundle|(?:transcripts|outputs|extra)(?:\/[^/\\\0]{1,255}){1,4})$/;
function isListed(value) {
    const { path, bytes, sha256: hash } = value;
    if (typeof path !== "string" || !names.test(path) || path.split("/").some((part) => /^\.{1,2}$/.test(part)))
        return false;
    return Number.isSafeInteger(bytes) && typeof hash === "string" && /^[0-9a-f]{64}$/.test(hash);
}
function damaged(why) {
    return new errors.DevAgentError({
        code: "handover-damaged",
        kind: "policy",
        message: `The artifact that the job before left is damaged: ${why}.`,
        remedy: "Nothing is done with it. Run the job before this one again.",
    });
}

// EXTERNAL MODULE: ./build/src/session/scrubbed-line.js
var scrubbed_line = __webpack_require__(77337);
;// CONCATENATED MODULE: ./build/src/session/hand-over/without-secrets.js



const leftOut = "[left out: it holds a credential of this session]\n";
/** The same files without any known credential in them; one that can't be freed of it goes without its content. */
function withoutSecrets(contents, secrets) {
    if (secrets === undefined)
        return contents;
    return contents.flatMap(([path, content]) => {
        if (secrets.find(path).length > 0)
            return [];
        if (secrets.find(content).length === 0)
            return [[path, content]];
        const text = typeof content === "string" ? content : new TextDecoder().decode(content);
        const clean = scrubFile(path, text, secrets);
        return [[path, secrets.find(clean).length === 0 ? clean : leftOut]];
    });
}
/** JSON stays JSON. */
function scrubFile(path, text, secrets) {
    if (!/\.(?:ndjson|sarif)$/.test(path))
        return secrets.scrub(text);
    if (path.endsWith(".sarif"))
        return (0,scrubbed_line/* scrubbedLine */.t)((0,json/* parseJson */.qF)(text), secrets).line;
    const lines = text.split("\n").map((line) => {
        const value = (0,json/* parseJson */.qF)(line);
        return value === undefined ? secrets.scrub(line) : (0,scrubbed_line/* scrubbedLine */.t)(value, secrets).line;
    });
    return lines.join("\n");
}
/** What can't be changed any more is not handed on with a credential in it. Throws a policy error (`known-secret`). */
function requireClean(contents, secrets) {
    const bad = contents.find(([, content]) => (secrets?.find(content).length ?? 0) > 0);
    if (bad === undefined)
        return;
    throw new errors.DevAgentError({
        code: "known-secret",
        kind: "policy",
        message: `The session is not handed on: its ${bad[0]} holds a credential.`,
        remedy: "Renew that credential where it is issued; then start the goal again.",
    });
}

;// CONCATENATED MODULE: ./build/src/session/hand-over/pack.js





/** Copies what the next job needs of a session, with a manifest. The session may go on meanwhile: whole lines only. */
async function packHandOver(request) {
    const { folder, directory, bundle, extra, secrets } = request;
    const logs = ["session.json", "journal.ndjson", "events.ndjson", "ledger.ndjson"];
    const contents = [
        ...(await Promise.all(logs.map(async (name) => [name, await wholeLines((0,external_node_path_.join)(folder.directory, name))]))),
        ...withoutSecrets(await conversations(request), secrets),
        ...withoutSecrets(Object.entries(extra).map(([name, text]) => [`extra/${name}`, text]), secrets),
    ];
    requireClean(contents, secrets);
    // What is in its commits was looked at when it was written: it is packed, and shows nothing.
    if (bundle !== null)
        contents.push(["candidate.bundle", await (0,promises_.readFile)(bundle)]);
    const files = contents.map(([path, content]) => {
        const bytes = Buffer.byteLength(content);
        return { path, bytes, sha256: sha256(content) };
    });
    const manifest = { version: 1, session: folder.record.id, files };
    const text = `${JSON.stringify(manifest, null, 1)}\n`;
    await (0,promises_.rm)(directory, { recursive: true, force: true });
    const written = [];
    for (const [path, content] of [...contents, [manifestName, text]]) {
        const file = (0,external_node_path_.join)(directory, path);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
        await (0,promises_.writeFile)(file, content);
        written.push(file);
    }
    const found = files.find(({ path }) => path === "candidate.bundle");
    return { files: written, sha256: sha256(text), bundleSha256: found?.sha256 ?? null };
}
/** Empty for a file that isn't there. */
async function wholeLines(path) {
    const content = await (0,promises_.readFile)(path).catch((error) => {
        if (error.code === "ENOENT")
            return Buffer.alloc(0);
        throw error;
    });
    return content.subarray(0, content.lastIndexOf(10) + 1);
}
async function conversations({ folder, transcripts, redact }) {
    if (transcripts === "none")
        return [];
    const contents = [];
    for (const place of ["transcripts", "outputs"]) {
        for (const path of await filesIn((0,external_node_path_.join)(folder.directory, place))) {
            const name = (0,external_node_path_.relative)(folder.directory, path).replaceAll("\\", "/");
            const whole = path.endsWith(".ndjson") ? Buffer.from(await wholeLines(path)) : await (0,promises_.readFile)(path);
            contents.push([name, transcripts === "full" ? whole : redacted(name, whole.toString("utf8"), redact)]);
        }
    }
    return contents;
}
/** Lines of JSON stay JSON. */
function redacted(name, text, redact) {
    if (!name.endsWith(".ndjson"))
        return redact(text);
    const lines = text.split("\n").map((line) => {
        const value = (0,json/* parseJson */.qF)(line);
        return value === undefined ? "" : JSON.stringify((0,json/* mapTexts */.zO)(value, redact));
    });
    return lines.join("\n");
}
/** Regular files only, however deep. */
async function filesIn(directory) {
    const names = await (0,promises_.readdir)(directory).catch(() => []);
    const found = await Promise.all(names.sort().map(async (name) => {
        const path = (0,external_node_path_.join)(directory, name);
        const stats = await (0,promises_.lstat)(path);
        if (stats.isDirectory())
            return filesIn(path);
        return stats.isFile() ? [path] : [];
    }));
    return found.flat();
}

;// CONCATENATED MODULE: ./build/src/use-cases/jobs/hand-on.js



/** Leaves the session as an artifact for the next job. Its digest travels beside it, as the job's output. */
async function handOn(context, what) {
    const { job, attempt, artifacts, transcripts, retentionDays, surface } = context;
    const { folder, bundle, extra = {}, part = "" } = what;
    const name = `dev-agent-${job}-${folder.record.id}-${attempt}${part}`;
    const directory = (0,external_node_path_.join)(context.temp, "hand-over", name);
    const redact = hide_tokens/* hideTokens */.v;
    const packed = await packHandOver({
        ...{ folder, directory, bundle, extra, transcripts, redact },
        secrets: surface.secrets,
    });
    await artifacts.upload({ name, directory, files: packed.files, retentionDays });
    return { name, sha256: packed.sha256, bundleSha256: packed.bundleSha256 };
}

// EXTERNAL MODULE: ./build/src/use-cases/jobs/job.js
var jobs_job = __webpack_require__(21885);
// EXTERNAL MODULE: ./build/src/use-cases/jobs/read-session.js + 1 modules
var read_session = __webpack_require__(59063);
// EXTERNAL MODULE: ./build/src/reporting/report.js
var report = __webpack_require__(89448);
;// CONCATENATED MODULE: ./build/src/reporting/sarif.js

const sarif_mostRuns = 20;
const mostResults = 5_000;
/** Code scanning refuses a result that is nowhere. */
const nowhere = "README.md";
/** The largest that a reader of SARIF must know. */
const lastLine = 2 ** 31 - 1;
const order = ["error", "warning", "note"];
/** Findings as SARIF 2.1.0, one run for each tool, the most severe first, within what GitHub's code scanning takes. */
function toSarif(findings) {
    const tools = [...new Set(findings.map(({ tool }) => tool))].slice(0, sarif_mostRuns);
    const runs = tools.map((tool) => runOf(tool, findings.filter((finding) => finding.tool === tool)));
    // Without any run an earlier upload's alerts would stay open.
    const all = runs.length === 0 ? [runOf("dev-agent", [])] : runs;
    const schema = "https://json.schemastore.org/sarif-2.1.0.json";
    return JSON.stringify({ $schema: schema, version: "2.1.0", runs: all });
}
function runOf(tool, findings) {
    const worst = [...findings]
        .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
        .slice(0, mostResults);
    const rules = [...new Set(worst.map(ruleOf))];
    const name = (0,plain_text/* cleanLine */.Ow)(tool, 100) || "unnamed";
    return {
        tool: { driver: { name, rules: rules.map((id) => ({ id })) } },
        automationDetails: { id: `dev-agent/${name}/` },
        results: worst.map((finding) => ({
            ruleId: ruleOf(finding),
            ruleIndex: rules.indexOf(ruleOf(finding)),
            level: finding.severity,
            message: { text: (0,plain_text/* cleanText */.X5)(finding.message, 1_000).trim() || ruleOf(finding) },
            locations: [{ physicalLocation: placeOf(finding) }],
            partialFingerprints: { "devAgent/v1": finding.fingerprint },
        })),
    };
}
const ruleOf = ({ rule }) => (0,plain_text/* cleanLine */.Ow)(rule, 200) || "unnamed";
function placeOf({ file, line = 1 }) {
    const isLine = Number.isSafeInteger(line) && line >= 1;
    return {
        artifactLocation: { uri: uriOf(file ?? "") ?? nowhere },
        region: { startLine: isLine ? Math.min(line, lastLine) : 1 },
    };
}
/** A path in the repository as a relative URI, in which no name can begin a query, a fragment or a scheme. */
function uriOf(path) {
    const parts = path.toWellFormed().split("/");
    if (parts.includes(".."))
        return null;
    const named = parts.filter((part) => part !== "" && part !== ".");
    return named.map(encodeURIComponent).join("/") || null;
}

;// CONCATENATED MODULE: ./build/src/use-cases/jobs/findings.js
/** Everything that checks found in the candidate at hand. */
function findingsOf({ unitTests, staticAnalysis, secretScan }) {
    return [unitTests, staticAnalysis, secretScan].flatMap((check) => check?.findings ?? []);
}

// EXTERNAL MODULE: ./build/src/use-cases/jobs/summary-about.js + 13 modules
var summary_about = __webpack_require__(37508);
;// CONCATENATED MODULE: ./build/src/use-cases/jobs/report-files.js




/** What goes with a hand-over for people: the report, and the findings for other tools. */
function reportFiles(context, end) {
    const files = { "report.md": (0,report/* report */.z)((0,summary_about/* summaryAbout */.s)(context, { ...end, handOver: null })) };
    return end.state === null ? files : { ...files, "results.sarif": toSarif(findingsOf(end.state)) };
}

;// CONCATENATED MODULE: ./build/src/use-cases/jobs/finish-state.js







/** Leaves what a job without an engine found out: the state as it is now, in the journal, for the next job. */
async function finishState(context, finished) {
    const { job, runId, attempt } = context;
    const { folder, state, bundle, outcome, code, reason, asked, notices = [], cautions = [] } = finished;
    const { pull = null, mergedSha = null } = finished;
    const { baseline, environments } = asked ?? { baseline: {}, environments: {} };
    const { previous = null, gate, answer, form } = finished;
    const about = { job, runId, attempt, previous, baseline, environments, pull: pull?.number ?? null };
    const { goesOn } = finished;
    appendRecords(folder, [
        (0,run_record/* runRecord */.D)({ ...about, ...(form && { form }), ...(goesOn && { goesOn }), calls: (0,jobs_job/* callsOf */.p)(context) }),
        (0,state_record/* stateRecord */.JH)(job, state),
    ]);
    const { calls, apiCalls, refusedHosts } = (0,read_session/* readSession */.l)(folder);
    const end = {
        outcome,
        code,
        reason,
        state,
        calls,
        pull,
        mergedSha,
        notices,
        cautions,
        apiCalls,
        refusedHosts,
        ...(gate && { gate }),
        ...(answer && { answer }),
    };
    const extra = reportFiles(context, end);
    const handOver = await handOn(context, { folder, bundle, extra });
    return { ...end, handOver };
}

;// CONCATENATED MODULE: ./build/src/session/effects.js

/** Effects on a session's journal: intent, then the effect, then its result, each on the disk before the next. */
function createEffects({ records, append, events }) {
    const known = new Map();
    for (const record of records.filter(isEffect))
        known.set(effects_keyOf(record), record);
    const told = new Set(events.earlier.flatMap(({ type, data }) => type === "effect.finished" ? [effects_keyOf({ effect: data.kind, of: data.of })] : []));
    const tell = ({ effect, of, found = false }) => {
        const key = effects_keyOf({ effect, of });
        if (told.has(key))
            return;
        told.add(key);
        events.emit("effect.finished", { kind: effect, of, found });
    };
    const write = (record) => {
        append(record);
        known.set(effects_keyOf(record), record);
    };
    return {
        async once(effect) {
            const about = { kind: "effect", effect: effect.kind, of: effect.of };
            const before = known.get(effects_keyOf(about));
            if (before?.step === "result") {
                // A process may have died between the record and the event.
                tell(before);
                return before.result;
            }
            const finish = (result, found) => {
                if (effect.done?.(result) === false)
                    return result;
                const record = { ...about, step: "result", result, found };
                write(record);
                tell(record);
                return result;
            };
            if (before !== undefined || effect.looksFirst === true) {
                const found = await effect.look();
                if (found !== undefined)
                    return finish(found, true);
            }
            if (before === undefined)
                write({ ...about, step: "intent" });
            return finish(await effect.act(), false);
        },
    };
}
const effects_keyOf = ({ effect, of }) => `${effect} ${of}`;
function isEffect(record) {
    if (record.kind !== "effect")
        return false;
    const { step, effect, of } = record;
    const isWhole = typeof effect === "string" && typeof of === "string";
    if (isWhole && (step === "intent" || step === "result"))
        return true;
    throw (0,state_record/* unreadable */.O$)("a record of kind effect lacks something");
}

;// CONCATENATED MODULE: ./build/src/use-cases/jobs/job-effects.js


/**
 * Effects of a job on a session. Each of them looks first: what an earlier attempt put on record was lost with its machine, and
 * what an earlier run did says nothing of this one.
 */
function openJobEffects(folder, events) {
    return createEffects({
        records: [],
        append: (record) => appendRecords(folder, [record]),
        events,
    });
}
/** Effects of a job that has no session: what the far side knows is the only record. */
function unrecordedEffects() {
    return createEffects({ records: [], append: () => { }, events: { earlier: [], emit: () => { } } });
}

// EXTERNAL MODULE: ./build/src/session/events-log.js + 4 modules
var events_log = __webpack_require__(4428);
;// CONCATENATED MODULE: ./build/src/use-cases/jobs/job-events.js

/** The session's event stream, where no engine runs it. */
function openJobEvents({ surface }, folder) {
    const events = (0,events_log/* openEventsLog */.S)({
        path: folder.events,
        runId: folder.record.id,
        clock: { now: () => new Date() },
        views: surface.views,
        ...(surface.secrets === undefined ? {} : { secrets: surface.secrets }),
    });
    return { ...events, [Symbol.dispose]: () => events.close() };
}

;// CONCATENATED MODULE: ./build/src/use-cases/jobs/require-candidate.js



/** Refuses a session that has no candidate to go on with, or that only a person can say how to go on with. */
function requireCandidate({ folder, state, bundle, bundleSha256 }) {
    const { candidate, stuck } = state;
    if (stuck != null)
        throw stuckThere(stuck.what);
    if (candidate !== null && bundle !== null && bundleSha256 !== null)
        return { state, candidate, bundle, bundleSha256, pull: pullOf(folder) };
    throw new errors.DevAgentError({
        code: "nothing-to-judge",
        kind: "policy",
        message: `The session ${state.session.id} was handed over without ${candidate === null ? "a candidate" : "the bundle of its candidate"}.`,
        remedy: "Look at the develop job for why it ended without one.",
    });
}
function stuckThere(what) {
    return new errors.DevAgentError({
        code: "session-stuck",
        kind: "policy",
        message: `The session needs a person before anything else is done with it: ${what}.`,
        remedy: "Start the workflow by hand with continue-run and say in revise how to go on.",
    });
}
/** The newest one that a job wrote down. */
function pullOf({ journal }) {
    return (0,run_record/* runRecords */.o)((0,session_journal/* readJournal */.a)(journal)).findLast(({ pull }) => pull !== null)?.pull ?? null;
}

;// CONCATENATED MODULE: ./build/src/use-cases/jobs/close-session.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});






/** Ends a session that was rejected without a wish: its pull request is closed, its branch kept or deleted. */
async function closeSession(context, { taken, decision, onReject, about = {} }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { folder, bundle, state } = taken;
        const { candidate, session } = state;
        const number = pullOf(folder);
        const events = __addDisposableResource(env_1, openJobEvents(context, folder), false);
        const place = { github: context.acting.github, effects: openJobEffects(folder, events) };
        if (number !== null)
            await closeOnce(place, number);
        const unwanted = onReject === "delete" && candidate !== null && number !== null;
        const deleted = unwanted && (await deleteOnce(place, { branch: session.branch, at: candidate.headSha }));
        const reason = `${decision.by} rejected it at the ${decision.gate} gate; ${deleted ? "its branch was deleted" : "its branch is kept"}`;
        return finishState(context, {
            ...about,
            ...{ folder, bundle, outcome: "rejected", code: errors/* exitCodes */.h.rejected, reason },
            state: { ...state, decisions: { [decision.gate]: decision }, outcome: "rejected" },
        });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}

;// CONCATENATED MODULE: ./build/src/use-cases/jobs/goes-on.js



/** Runs that one session may take for want of time; a job that gets nowhere in its minutes would go on for ever. */
const mostPauses = 20;
/** Times in a row that the base may change the same files before anybody has approved and merged. */
const mostDrifts = 3;
/** A run that paused for want of time is no round of its own: it and the ones that go on with it are one. */
function chainOf(records) {
    const ends = new Map();
    const worked = new Set();
    for (const record of (0,run_record/* runRecords */.o)(records)) {
        ends.set(record.runId, laterOf(ends.get(record.runId), record));
        // A run that only takes an answer is none of the session's own.
        if (record.job !== "decide")
            worked.add(record.runId);
    }
    const all = [...ends.values()];
    const paused = all.filter(isPause);
    const judged = all.filter((why) => why !== null && !isPause(why));
    const drifts = judged.length - 1 - judged.findLastIndex((why) => why !== "drift");
    return { rounds: worked.size - paused.length, pauses: paused.length, drifts };
}
/** The newest word of a run's jobs; those that say nothing take nothing back, but a job that ran again does. */
function laterOf(before, { goesOn, job }) {
    if (before === undefined || goesOn !== undefined)
        return goesOn ?? null;
    return isPause(before) && (job === "plan" || job === "develop") ? null : before;
}
const isPause = (why) => why === "deadline" || why === "limit";
/** Why no further run may follow for this reason; null where one may. */
function whyNoMore(why, { chain, maxRevisions }) {
    const { rounds, pauses, drifts } = chain;
    if (isPause(why))
        return pauses > mostPauses
            ? `It has paused ${pauses} times already, which is more than ${mostPauses}; the work is kept. Give its jobs more minutes or make the goal smaller, then continue by hand with continue-run`
            : null;
    if (why === "drift" && drifts + 1 > mostDrifts)
        return `The base changed the same files ${drifts + 1} times in a row while people decided. Somebody has to hold back other merges until this one is through, or rebase its branch by hand; the pull request is left open`;
    if (rounds >= maxRevisions)
        return `It has taken ${rounds} runs already, and max-revisions allows ${maxRevisions}; the branch is kept.`;
    return null;
}
/** Refuses a session that the job before left unfinished, in case the output that says so got lost on the way. */
function requireFinished({ folder }) {
    const last = runRecords(readJournal(folder.journal)).at(-1);
    if (last === undefined || !isPause(last.goesOn))
        return;
    throw new DevAgentError({
        code: "session-unfinished",
        kind: "policy",
        message: `The job ${last.job} left the session unfinished: it paused ${last.goesOn === "limit" ? "at a limit of the model's provider" : "for want of time"}.`,
        remedy: "Only a run that goes on with it may judge it: continue this run with continue-run.",
    });
}

;// CONCATENATED MODULE: ./build/src/domain/mark-name.js
/**
 * The name that a mark gets where its own is taken by an upload that was cut off: GitHub gives a name once in a run, and keeps it
 * for what was never finished.
 */
const markAgain = (name) => `${name}-again`;
/** Whether an artifact of this name is that mark. */
const mark_name_isMark = (found, name) => found === name || found === markAgain(name);

;// CONCATENATED MODULE: ./build/src/use-cases/jobs/marks.js




/** Names of artifacts that say by their name how runs follow each other; what is in them is for people. */
const marks = {
    /** In the run that was to start another: the newest run that was there before. */
    intent: "dev-agent-continues-after-",
    /** In whatever run goes on with another, or means to have one do so: the run that it is about. */
    resumes: "dev-agent-resumes-",
    /** In a run that waits until a limit is lifted. */
    paused: "dev-agent-paused",
};
/** Leaves an artifact whose name says something. */
async function leaveMark(context, { name, content, retentionDays = context.retentionDays }) {
    const directory = (0,external_node_path_.join)(context.temp, name);
    await (0,promises_.mkdir)(directory, { recursive: true });
    const file = (0,external_node_path_.join)(directory, "about.json");
    await (0,promises_.writeFile)(file, `${JSON.stringify(content)}\n`);
    const upload = (as) => context.artifacts.upload({ name: as, directory, files: [file], retentionDays });
    await upload(name).catch((failed) => {
        if ((0,errors.toDevAgentError)(failed).code !== "artifact-taken")
            throw failed;
        return upload(markAgain(name));
    });
}
/** The name under which a run left a mark; null where it left none. */
async function markedAs({ github }, { runId, name }) {
    const left = (await github.artifacts(runId)).filter(({ expired }) => !expired);
    return left.find((one) => isMark(one.name, name))?.name ?? null;
}
/** The number behind the first artifact of a run whose name begins so; null where there is none. */
async function numberMarked({ github }, { runId, prefix }) {
    const left = (await github.artifacts(runId)).filter(({ expired }) => !expired);
    for (const { name } of left) {
        const [, number] = name.startsWith(prefix)
            ? (/^(\d+)(?:-again)?$/.exec(name.slice(prefix.length)) ?? [])
            : [];
        if (number !== undefined)
            return Number(number);
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/use-cases/jobs/started-runs.js


/**
 * The runs that may be the one which an earlier try started to go on with a run, and could not write down. One that says so
 * itself is it; else those of this account that nobody left a receipt for, and that go on with no other run.
 */
async function startedSince(context, { runId, file, before }) {
    const resuming = await runsMarked(context, `${marks.resumes}${runId}`);
    if (resuming.length > 0)
        return [Math.min(...resuming)];
    const found = [];
    for (const id of await context.github.dispatched(file))
        if (id > before && (await isOrphan(context, id)))
            found.push(id);
    return found;
}
/** A run that no person started, that goes on with nothing that it tells, and that nobody left a receipt for. */
async function isOrphan({ github }, runId) {
    const { actor } = await github.run(runId);
    if (actor.type === "User")
        return false;
    const left = await github.artifacts(runId);
    if (left.some(({ name }) => name.startsWith(marks.resumes)))
        return false;
    return (await github.artifactsNamed(receiptOf(runId))).every(({ expired }) => expired);
}
/** Runs that left an artifact of this name. On another branch, or for a pull request, anybody may leave anything. */
async function runsMarked({ github }, name) {
    const left = (await github.artifactsNamed(name)).filter(({ expired }) => !expired);
    if (left.length === 0)
        return [];
    const branch = await github.defaultBranch();
    const found = [];
    for (const runId of new Set(left.map(({ runId }) => runId)))
        if (isOurs(await github.run(runId), branch))
            found.push(runId);
    return found;
}

;// CONCATENATED MODULE: ./build/src/use-cases/jobs/start-round.js




/**
 * Starts the run that goes on with the session, once, and leaves a receipt in this one: by it the next run proves where it
 * comes from. Where GitHub doesn't tell the new run's id, that run can't be approved into a merge.
 */
async function startRound(context, { state, workflow, form, effects }) {
    const { github, runId } = context;
    const { file, ref } = workflow;
    const inputs = { ...form, goal: state.session.goal, "continue-run": String(runId) };
    const receipted = () => numberMarked(context, { runId, prefix: receipt });
    const started = await effects.once({
        ...{ kind: "dispatch", of: `run after ${runId}`, looksFirst: true },
        look: async () => (await receipted()) ?? (await startedBefore(context, file)) ?? undefined,
        async act() {
            const told = await github.dispatch(file, { ref, inputs });
            if (told === null)
                throw unknownRun(file);
            return told;
        },
    });
    if ((await receipted()) === null)
        await leave(context, { name: receipt, number: started });
    return started;
}
/** Names of artifacts, each with a run's id behind it. */
const receipt = receiptOf("");
/**
 * The run that an earlier attempt of this job started and could not write down. What was there before is written down
 * first, so that it shows.
 */
async function startedBefore(context, file) {
    const { github, runId } = context;
    const before = await numberMarked(context, { runId, prefix: marks.intent });
    if (before === null) {
        await leave(context, { name: marks.intent, number: Math.max(0, ...(await github.dispatched(file))) });
        return null;
    }
    const since = await startedSince(context, { runId, file, before });
    if (since.length > 1)
        throw severalRuns(file, since);
    return since[0] ?? null;
}
function leave(context, { name, number }) {
    return leaveMark(context, { name: `${name}${number}`, content: { run: number } });
}
function unknownRun(file) {
    return new errors.DevAgentError({
        code: "round-unknown",
        kind: "infrastructure",
        message: `GitHub started ${file} but did not tell which run it is.`,
        remedy: "Find it on the Actions page, cancel it, and continue by hand with continue-run.",
    });
}
function severalRuns(file, runs) {
    return new errors.DevAgentError({
        code: "dispatch-unknown",
        kind: "infrastructure",
        message: `Which run goes on can't be told: ${runs.join(", ")} of ${file} began since.`,
        remedy: "Cancel the one that goes on with this run, if there is one, and continue by hand with continue-run.",
    });
}

;// CONCATENATED MODULE: ./build/src/use-cases/jobs/go-on.js
var go_on_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var go_on_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});







/** Leaves the session for the next round and starts it, unless the goal has had its runs. */
async function goOn(context, next) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { taken, state, goesOn, maxRevisions, about = {} } = next;
        const { folder, bundle } = taken;
        const left = { folder, state, bundle, goesOn, ...about };
        const reason = whyNoMore(goesOn, { chain: chainOf((0,session_journal/* readJournal */.a)(folder.journal)), maxRevisions });
        if (reason !== null)
            return finishState(context, { ...left, outcome: "over-budget", code: errors/* exitCodes */.h.budget, reason });
        // The next run reads this artifact: it has to be there before that run is.
        const end = await finishState(context, { ...left, outcome: "paused", code: 0, reason: "" });
        const events = go_on_addDisposableResource(env_1, openJobEvents(context, folder), false);
        const nextRun = await startRound(context, { ...next, effects: openJobEffects(folder, events) });
        return { ...end, nextRun };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        go_on_disposeResources(env_1);
    }
}
/** What the person asked for, as the next round's coder or architect is told it. */
function withWish(state, decision) {
    if (decision.gate === "spec")
        return { ...state, decisions: { spec: decision } };
    return { ...state, decisions: {}, feedback: { from: "person", text: decision.comment } };
}

;// CONCATENATED MODULE: ./build/src/use-cases/jobs/artifact-age.js
/** Oldest first: attempt by attempt, and in each the rounds before what the job left at its end. */
function byAge(a, b) {
    const [first, second] = [partsOf(a), partsOf(b)];
    return first.attempt - second.attempt || first.round - second.round;
}
/** The later a job, the more its session knows. */
const inOrder = (/* unused pure expression or super */ null && (["plan", "develop", "verify", "publish", "merge", "revise", "decide"]));
const jobOf = (name) => inOrder.findIndex((job) => name.startsWith(`dev-agent-${job}-`));
/** Whether an artifact of this name holds a session that can go on. */
const isSession = (name) => jobOf(name) >= 0;
/**
 * The same over all jobs of a run. The attempt counts before the job: whoever had an early job run again wanted what follows
 * from it, not what an earlier attempt's later jobs came to.
 */
function byProgress(a, b) {
    return partsOf(a).attempt - partsOf(b).attempt || jobOf(a) - jobOf(b) || byAge(a, b);
}
function partsOf(name) {
    const [, attempt = "0", round = "1000000"] = /-(\d+)(?:-round-(\d+))?$/.exec(name) ?? [];
    return { attempt: Number(attempt), round: Number(round) };
}

// EXTERNAL MODULE: ./build/src/session/latest-state.js + 1 modules
var latest_state = __webpack_require__(53485);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/domain/candidate.js
function isSha(text) {
    return typeof text === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

// EXTERNAL MODULE: ./build/src/session/durable.js
var durable = __webpack_require__(40549);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/src/session/lock-errors.js


/** `Process 4 on buildhost`. */
function nameOf({ owner, standing }) {
    const { pid, host } = owner;
    if (standing !== "unseen")
        return `Process ${pid}`;
    return host === hostname()
        ? `Process ${pid} in another container or start of ${host}`
        : `Process ${pid} on ${host}`;
}
/** What to do about it, one sentence. */
function wayPast({ owner, standing, path }) {
    if (standing === "unseen")
        return `If it no longer runs there, delete ${path} and try again.`;
    if (standing === "stopped")
        return `It is stopped: let it go on with kill -CONT ${owner.pid}, or end it.`;
    // Where no start is known, as without /proc, another program may have got the pid of one that was killed.
    if (owner.startedAt === null)
        return `Wait until it ends. If process ${owner.pid} is no dev-agent, delete ${path} and try again.`;
    return "Wait until it ends, or stop it.";
}
function lock_errors_sessionLocked(session, holder) {
    return new DevAgentError({
        code: "session-locked",
        kind: "policy",
        message: `${nameOf(holder)} is at work on the session ${session}.`,
        remedy: wayPast(holder),
    });
}
function lock_errors_unreadable(path) {
    return new DevAgentError({
        code: "lock-unreadable",
        kind: "policy",
        message: `${path} can't be read as a lock, so it isn't known who is at work.`,
        remedy: "If no dev-agent is, delete that file and try again.",
    });
}
function lock_errors_sessionGone(session) {
    return new DevAgentError({
        code: "unknown-session",
        kind: "configuration",
        message: `The session ${session} was deleted meanwhile.`,
        remedy: "`dev-agent status` lists those that are there.",
    });
}
function lock_errors_noHardLinks(session, { directory, cause }) {
    return new DevAgentError({
        code: "lock-unsupported",
        kind: "infrastructure",
        message: `The file system of ${directory} has no hard links, so the session ${session} can't be locked.`,
        remedy: "Put the repository on another file system.",
        cause,
    });
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/src/process/process-tree.js

/** Kills a process group. */
function killGroup(leader) {
    process_tree_kill(-leader);
}
/** Asks a process group to end. */
function terminateGroup(leader) {
    try {
        process.kill(-leader, "SIGTERM");
    }
    catch {
        // It is gone already.
    }
}
/** Whether a process has not ended; one that nobody has waited for yet has. */
function isRunning(pid) {
    try {
        process.kill(pid, 0);
    }
    catch {
        return false;
    }
    return readStat(pid)?.[0] !== "Z";
}
/** Not a dead process that nobody waited for, nor a thread of the kernel: those never have one. */
function process_tree_hasEnvironment(pid) {
    const stat = readStat(pid);
    return stat !== undefined && stat[0] !== "Z" && (Number(stat[6]) & kernelThread) === 0;
}
/** A process's flag. */
const kernelThread = 0x00200000;
/** Kills a process group and its leader's descendants that left it by `setsid` (those can only be found on Linux). */
function killTree(leader) {
    const descendants = findDescendants(leader);
    killGroup(leader);
    for (const pid of descendants)
        process_tree_kill(pid);
}
/** The processes that a process started, and those that they started. */
function findDescendants(ancestor) {
    const children = readChildren();
    const found = [];
    for (const queue = [ancestor]; queue.length > 0;) {
        const next = children.get(queue.pop() ?? 0) ?? [];
        found.push(...next);
        queue.push(...next);
    }
    return found;
}
function readChildren() {
    const children = new Map();
    for (const pid of process_tree_readProcessIds()) {
        const parent = readParent(pid);
        if (parent === undefined)
            continue;
        const siblings = children.get(parent);
        if (siblings === undefined)
            children.set(parent, [pid]);
        else
            siblings.push(pid);
    }
    return children;
}
/** Empty where there is no /proc. */
function process_tree_readProcessIds() {
    try {
        return (0,external_node_fs_.readdirSync)("/proc").map(Number).filter(Number.isInteger);
    }
    catch {
        return [];
    }
}
function readParent(pid) {
    const parent = readStat(pid)?.[1];
    return parent === undefined ? undefined : Number(parent);
}
/** The fields of `/proc/PID/stat` from the third on; the second, a name in parentheses, may itself hold spaces and parentheses. */
function readStat(pid) {
    try {
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, "utf8");
        return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    }
    catch {
        return undefined;
    }
}
function process_tree_kill(pid) {
    try {
        process.kill(pid, "SIGKILL");
    }
    catch {
        // It is gone already.
    }
}

;// CONCATENATED MODULE: ./build/src/process/marked-processes.js



const variable = "DEV_AGENT_COMMAND";
/** Who starts new processes as fast as they are killed isn't chased for ever. */
const mostRounds = 20;
/** A millisecond apart; some programs have no environment for good. */
const mostLooks = 8;
const idle = new Int32Array(new SharedArrayBuffer(4));
/** A new mark; where there is no /proc, nothing is found by it. */
function createMark() {
    const value = (0,external_node_crypto_.randomUUID)();
    const entry = `${variable}=${value}`;
    return {
        env: { [variable]: value },
        kill: () => {
            // A process that was starting another one while it was killed leaves one more to find.
            for (let round = 0; round < mostRounds; round++) {
                const found = marked_processes_findMarked(entry);
                if (found.length === 0)
                    return;
                for (const pid of found)
                    process_tree_kill(pid);
            }
        },
    };
}
/** The processes that started with a variable, written as `NAME=value`. */
function marked_processes_findMarked(entry) {
    const found = [];
    let unclear = process_tree_readProcessIds();
    for (let look = 0; look < mostLooks && unclear.length > 0; look++) {
        if (look > 0)
            Atomics.wait(idle, 0, 0, 1);
        const looked = unclear.map((pid) => [pid, carries(pid, entry)]);
        found.push(...looked.flatMap(([pid, is]) => (is === true ? [pid] : [])));
        unclear = looked.flatMap(([pid, is]) => (is === null ? [pid] : []));
    }
    return found;
}
/** Null where it can't be told: in the moment in which a process becomes another program, its environment is empty. */
function carries(pid, entry) {
    try {
        const environment = (0,external_node_fs_.readFileSync)(`/proc/${pid}/environ`, "latin1");
        if (environment === "" && process_tree_hasEnvironment(pid))
            return null;
        return environment.split("\0").includes(entry);
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/src/process/person-daemons.js

/**
 * Programs that git's network commands start for the person, and that other terminals then use: the master of shared ssh
 * connections, agents that hold keys, git's own cache of credentials.
 */
const daemons = /^(?:ssh: .*\[mux\]|(?:\S*\/)?(?:ssh-agent|gpg-agent|git-credential-cache--daemon)(?:\0|$| )|git\0credential-cache--daemon\0)/;
/** Whether a process is one of those: it is no part of the work that it was started for. */
function person_daemons_isPersonsDaemon(pid) {
    try {
        return daemons.test(readFileSync(`/proc/${pid}/cmdline`, "utf8"));
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/src/process/left-processes.js





const left_processes_variable = "DEV_AGENT_PROCESS";
/** In the environment of every process that this one starts: by it they are found when this one was killed and they weren't. */
const left_processes_processMark = (0,external_node_crypto_.randomUUID)();
const processMarkEnv = { [left_processes_variable]: left_processes_processMark };
/** Milliseconds that a process is given to end by itself: git takes its locks away. */
const graceMs = 2_000;
const lookEveryMs = 20;
/** Ends what a dead process left running, and returns when it has ended. Where there is no /proc, nothing is found. */
async function endLeftProcesses(mark) {
    const find = () => findMarked(`${left_processes_variable}=${mark}`).filter((pid) => !isPersonsDaemon(pid));
    const told = new Set();
    let empty = 0;
    for (let waited = 0; waited < 2 * graceMs; waited += lookEveryMs) {
        const left = find();
        // One that is just being started hasn't the variable yet.
        empty = left.length === 0 ? empty + 1 : 0;
        if (empty === 2)
            return;
        for (const pid of left) {
            if (waited >= graceMs)
                kill(pid);
            else if (!told.has(pid))
                left_processes_tell(pid);
            told.add(pid);
        }
        await later(lookEveryMs);
    }
}
function left_processes_tell(pid) {
    try {
        process.kill(pid, "SIGTERM");
    }
    catch {
        // It has ended, or is another user's.
    }
}

;// CONCATENATED MODULE: ./build/src/session/lock-owner.js




/** Whether who holds a lock is still there. No clock is asked, so none that jumps changes the answer. */
function lock_owner_judgeOwner(owner, here, look) {
    const differs = (field) => owner[field] !== null && here[field] !== null && owner[field] !== here[field];
    if (differs("host") || differs("machine"))
        return "unseen";
    if (differs("boot"))
        return owner.machine !== null && here.machine !== null ? "dead" : "unseen";
    if (differs("namespaces"))
        return "unseen";
    const found = look(owner.pid);
    if (found === null || found.state === "zombie")
        return "dead";
    const reused = owner.startedAt !== null && found.startedAt !== null && owner.startedAt !== found.startedAt;
    if (reused)
        return "dead";
    return found.state === "stopped" ? "stopped" : "alive";
}
/** This process, as the owner of a lock. */
function lock_owner_thisOwner(session) {
    const startedAt = lock_owner_lookAtProcess(process.pid)?.startedAt ?? null;
    return { session, pid: process.pid, startedAt, mark: processMark, ...lock_owner_thisPlace() };
}
function lock_owner_thisPlace() {
    const id = read("/etc/machine-id");
    const machine = id === null ? null : createHash("sha256").update(`dev-agent ${id}`).digest("hex").slice(0, 16);
    const spaces = ["pid", "time"].map((kind) => linkOf(`/proc/self/ns/${kind}`));
    const namespaces = spaces.includes(null) ? (spaces[0] ?? null) : spaces.join(" ");
    return { host: hostname(), machine, boot: read("/proc/sys/kernel/random/boot_id"), namespaces };
}
/** Null where there is no such process. */
function lock_owner_lookAtProcess(pid) {
    const stat = read(`/proc/${pid}/stat`);
    if (stat === null)
        return exists(pid) ? { startedAt: null, state: "running" } : null;
    // The second field may hold spaces and parentheses; the third is the state, the 22nd the start.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return { startedAt: fields[19] ?? null, state: stateOf(fields[0]) };
}
function stateOf(letter) {
    if (letter === "Z" || letter === "X")
        return "zombie";
    return letter === "T" || letter === "t" ? "stopped" : "running";
}
function exists(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === "EPERM";
    }
}
/** An owner as it was written; null where this is none. Earlier versions wrote less. */
function lock_owner_parseOwner(text) {
    try {
        const { pid, host, ...rest } = JSON.parse(text);
        if (!Number.isSafeInteger(pid) || pid < 1 || typeof host !== "string")
            return null;
        const known = Object.fromEntries(Object.entries(rest).filter(([, value]) => typeof value === "string"));
        return { ...lock_owner_unknown, ...known, pid: pid, host };
    }
    catch {
        return null;
    }
}
const lock_owner_unknown = { session: "", startedAt: null, mark: null, machine: null, boot: null, namespaces: null };
function read(path) {
    try {
        const text = readFileSync(path, "utf8").trim();
        return text === "" ? null : text;
    }
    catch {
        return null;
    }
}
function linkOf(path) {
    try {
        return readlinkSync(path);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/src/session/lock.js






/** Makes this process the only one at work on a session (code `session-locked` else). */
function acquireLock(directory, session) {
    const attempt = tryLock(directory, session);
    if ("release" in attempt)
        return attempt;
    throw sessionLocked(session, attempt);
}
/**
 * Takes a directory's lock, or says who has it. Locks are files `lock-1`, `lock-2` … of which the highest counts and is
 * never deleted, only emptied: two processes that find it stale both try to create the same next one, and one fails.
 */
function tryLock(directory, session) {
    const text = JSON.stringify({ ...thisOwner(session), lock: randomUUID() });
    for (;;) {
        const numbers = lockNumbers(directory, session);
        const found = lookAtLock(directory, highest(numbers));
        if (found !== null && isHolder(found))
            return found;
        const mine = highest(numbers) + 1;
        if (!create(directory, { number: mine, text, session }))
            continue;
        // A listing that was out of date may have led below the lock that counts.
        const now = lockNumbers(directory, session);
        if (highest(now) !== mine) {
            rmSync(lockPath(directory, mine), { force: true });
            continue;
        }
        for (const number of now)
            if (number < mine)
                rmSync(lockPath(directory, number), { force: true });
        removeDrafts(directory);
        return { killed: found?.owner ?? null, release: () => empty(lockPath(directory, mine), text) };
    }
}
/** The process that holds a session, if any; null also where the lock can't be read. */
function lock_lockHolder(directory) {
    try {
        const found = lookAtLock(directory, highest(lockNumbers(directory, "")));
        return found !== null && isHolder(found) ? found.owner : null;
    }
    catch (error) {
        if (error instanceof DevAgentError)
            return null;
        throw error;
    }
}
const isHolder = (found) => found.standing !== "dead";
/** Null for a lock that was let go. */
function lookAtLock(directory, number) {
    if (number === 0)
        return null;
    const path = lockPath(directory, number);
    const text = readIfThere(path);
    // Released, or gone by now: then there is a higher one.
    if (text === null || text === "")
        return null;
    const owner = parseOwner(text);
    if (owner === null)
        throw unreadable(path);
    return { owner, standing: judgeOwner(owner, thisPlace(), lookAtProcess), path };
}
/** Appears whole or not at all, also after a loss of power; false where another process was first. */
function create(directory, { number, text, session }) {
    const draft = join(directory, `.lock-${randomUUID()}`);
    try {
        writeDurably(draft, text);
        linkSync(draft, lockPath(directory, number));
        return true;
    }
    catch (error) {
        const { code = "" } = error;
        if (code === "EEXIST")
            return false;
        // Whoever took the lock has cleared the draft away, or the whole directory is gone: the next look tells.
        if (code === "ENOENT")
            return false;
        if (["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"].includes(code))
            throw noHardLinks(session, { directory, cause: error });
        throw error;
    }
    finally {
        rmSync(draft, { force: true });
    }
}
function writeDurably(path, text) {
    const fd = openSync(path, "wx", 0o600);
    try {
        writeFileSync(fd, text);
        fsyncSync(fd);
    }
    finally {
        closeSync(fd);
    }
}
/** Of processes that were killed while they wrote; whoever lives writes its own anew. */
function removeDrafts(directory) {
    for (const name of readdirSync(directory))
        if (name.startsWith(".lock-"))
            rmSync(join(directory, name), { force: true });
}
/** Where the directory or the lock was deleted meanwhile there is nothing to let go, and another's is left alone. */
function empty(path, text) {
    if (readIfThere(path) !== text)
        return;
    try {
        truncateSync(path);
    }
    catch (error) {
        if (error.code !== "ENOENT")
            throw error;
    }
}
function readIfThere(path) {
    try {
        return readFileSync(path, "utf8");
    }
    catch (error) {
        if (error.code === "ENOENT")
            return null;
        throw error;
    }
}
function lockNumbers(directory, session) {
    try {
        return readdirSync(directory).flatMap((name) => {
            const match = /^lock-([1-9]\d{0,14})$/.exec(name);
            return match === null ? [] : [Number(match[1])];
        });
    }
    catch (error) {
        if (error.code === "ENOENT")
            throw sessionGone(session);
        throw error;
    }
}
const highest = (numbers) => Math.max(0, ...numbers);
const lockPath = (directory, number) => join(directory, `lock-${number}`);

// EXTERNAL MODULE: ./build/src/session/reduce.js + 1 modules
var reduce = __webpack_require__(24265);
;// CONCATENATED MODULE: ./build/src/session/store.js










/** The folder of all sessions of a repository. */
function sessionsDirectory(gitCommonDirectory) {
    return join(gitCommonDirectory, "dev-agent", "sessions");
}
/**
 * Makes the folder of a new session; null where the id is taken.
 * @param lock Called with the folder before anybody can find the session in it.
 */
function createSession(sessions, record, lock) {
    const directory = join(sessions, record.id);
    try {
        makeDirectory(directory);
    }
    catch (error) {
        if (error.code === "EEXIST")
            return null;
        throw error;
    }
    try {
        lock?.(directory);
        return writeRecord(sessions, record);
    }
    catch (error) {
        // Nobody could find it yet; left as it is, it would only keep its name.
        rmSync(directory, { recursive: true, force: true });
        throw error;
    }
}
/** Writes anew what a session is played with. */
function writeRecord(sessions, record) {
    const directory = join(sessions, record.id);
    replaceFile(join(directory, "session.json"), `${JSON.stringify(record, null, 2)}\n`);
    return folderOf(sessions, record);
}
/**
 * A session by its id, or the newest one. An unknown id is a configuration error that lists what there is.
 * @throws DevAgentError `session-damaged` where its record can't be read.
 */
function openSession(sessions, id) {
    const records = readRecords(sessions);
    if (id !== undefined && damagedSessions(sessions).includes(id))
        throw damagedSession((0,external_node_path_.join)(sessions, id));
    const record = id === undefined ? records[0] : records.find((known) => known.id === id);
    if (record !== undefined)
        return folderOf(sessions, record);
    throw unknownSession(id, records);
}
/** All sessions, newest first, with what their events say. */
function listSessions(sessions) {
    return readRecords(sessions).map((record) => summaryOf(folderOf(sessions, record)));
}
/** One session, with what its events say. */
function summaryOf(folder) {
    const view = reduceEvents(readEvents(folder.events));
    return { folder, record: folder.record, view, pid: lockHolder(folder.directory)?.pid ?? null };
}
/** Ids of sessions that have a record which can't be read. */
function damagedSessions(sessions) {
    return namesIn(sessions).filter((name) => readRecord(sessions, name) === "damaged");
}
/** Ids of folders without a record: their creation was cut off, or goes on right now. They hold nothing. */
function emptySessions(sessions) {
    return namesIn(sessions).filter((name) => readRecord(sessions, name) === "none");
}
function folderOf(sessions, record) {
    const directory = (0,external_node_path_.join)(sessions, record.id);
    return {
        directory,
        record,
        journal: (0,external_node_path_.join)(directory, "journal.ndjson"),
        events: (0,external_node_path_.join)(directory, "events.ndjson"),
        ledger: (0,external_node_path_.join)(directory, "ledger.ndjson"),
        transcripts: (0,external_node_path_.join)(directory, "transcripts"),
    };
}
function readRecords(sessions) {
    const records = namesIn(sessions).flatMap((name) => {
        const record = readRecord(sessions, name);
        return typeof record === "string" ? [] : [record];
    });
    return records.sort((a, b) => (b.createdAt + b.id).localeCompare(a.createdAt + a.id));
}
/** A record is put in place whole: one that can't be read was damaged later, and so was a session that has lost it. */
function readRecord(sessions, id) {
    try {
        const record = (0,json/* parseJson */.qF)((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(sessions, id, "session.json"), "utf8"));
        return isRecord(record) && record.id === id ? record : "damaged";
    }
    catch (error) {
        const isMissing = error.code === "ENOENT";
        return isMissing && holdsNothing((0,external_node_path_.join)(sessions, id)) ? "none" : "damaged";
    }
}
/** Whether there is nothing but locks and the drafts of what is put in place whole. */
function holdsNothing(directory) {
    return entriesIn(directory).every(({ name }) => name === ".session.json" || /^\.?lock-/.test(name));
}
function isRecord(value) {
    if (!(0,json/* isObject */.Gv)(value) || value.version !== 1 || !(0,json/* isObject */.Gv)(value.options))
        return false;
    const texts = [value.id, value.goal, value.createdAt, value.baseBranch];
    return texts.every((text) => typeof text === "string") && isSha(value.baseSha);
}
function namesIn(sessions) {
    const directories = entriesIn(sessions).filter((entry) => entry.isDirectory());
    return directories.map(({ name }) => name).filter(isSessionId);
}
/** None where it isn't there, or goes away meanwhile. */
function entriesIn(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true });
    }
    catch (error) {
        if (error.code === "ENOENT")
            return [];
        throw error;
    }
}
function damagedSession(directory) {
    return new errors.DevAgentError({
        code: "session-damaged",
        kind: "infrastructure",
        message: `${(0,external_node_path_.join)(directory, "session.json")} is no session's record.`,
        remedy: "A newer dev-agent wrote it, or it is damaged: put it back from a backup, or delete the session with `dev-agent sessions prune --force ID`. Its other files are as they were.",
    });
}
function unknownSession(id, records) {
    const known = records.slice(0, 10).map((record) => record.id);
    const some = known.length === 0 ? "There is none yet" : `There are: ${known.join(", ")}`;
    return new errors.DevAgentError({
        code: "unknown-session",
        kind: "configuration",
        message: id === undefined ? "This repository has no session." : `There is no session "${id}".`,
        remedy: `${some}; \`dev-agent run --goal …\` starts one.`,
    });
}

;// CONCATENATED MODULE: ./build/src/session/hand-over/unpack.js








/** Largest manifest, and largest file that it may list, in bytes. */
const manifestLimit = 4 * 1024 * 1024;
const fileLimit = 512 * 1024 * 1024;
/** Takes a hand-over for what its manifest says, every byte of it, or not at all. */
async function unpackHandOver(request) {
    const { directory, sessions } = request;
    const text = (await readPlain((0,external_node_path_.join)(directory, manifestName), manifestLimit)).toString("utf8");
    if (request.sha256 !== null && sha256(text) !== request.sha256)
        throw differs();
    const { session, files } = parseManifest(text);
    const there = await pathsIn(directory, directory);
    const stranger = there.find((path) => path !== manifestName && !files.some((file) => file.path === path));
    if (stranger !== undefined)
        throw damaged(`${JSON.stringify(stranger)} is not in its manifest`);
    for (const file of files)
        await requireWhole(directory, file);
    const record = (0,json/* parseJson */.qF)((await readPlain((0,external_node_path_.join)(directory, "session.json"), fileLimit)).toString("utf8"));
    if (!(0,json/* isObject */.Gv)(record) || (0,json/* textAt */.$6)(record, "id") !== session)
        throw damaged("its session.json is of another session");
    const records = (0,session_journal/* readJournal */.a)((0,external_node_path_.join)(directory, "journal.ndjson"));
    const target = (0,external_node_path_.join)(sessions, session);
    await (0,promises_.rm)(target, { recursive: true, force: true });
    const placeOf = placesFor(files);
    for (const { path } of files.filter(isOfSession)) {
        const place = (0,external_node_path_.join)(target, placeOf(path));
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(place), { recursive: true });
        await (0,promises_.cp)((0,external_node_path_.join)(directory, path), place);
    }
    const found = files.find(({ path }) => path === "candidate.bundle");
    return {
        folder: openSession(sessions, session),
        state: (0,latest_state/* latestState */.T)(records, session),
        bundle: found === undefined ? null : (0,external_node_path_.join)(directory, found.path),
        bundleSha256: found?.sha256 ?? null,
    };
}
const unpack_conversations = "transcripts/";
const earlier = `${unpack_conversations}earlier/`;
/**
 * Where files go. A conversation is about a workspace that stayed on the machine before: it is kept for people to read,
 * where no agent goes on with it.
 */
function placesFor(files) {
    const kept = files.map(({ path }) => path.startsWith(earlier) ? Number.parseInt(path.slice(earlier.length), 10) : 0);
    const place = `${earlier}${Math.max(0, ...kept.filter(Number.isSafeInteger)) + 1}/`;
    const isOpen = (path) => path.startsWith(unpack_conversations) && !path.startsWith(earlier);
    return (path) => (isOpen(path) ? `${place}${path.slice(unpack_conversations.length)}` : path);
}
const isOfSession = ({ path }) => path !== "candidate.bundle" && !path.startsWith("extra/");
async function requireWhole(directory, { path, bytes, sha256: hash }) {
    const content = await readPlain((0,external_node_path_.join)(directory, path), fileLimit);
    if (content.length === bytes && sha256(content) === hash)
        return;
    throw damaged(`${JSON.stringify(path)} has another size or SHA-256 than its manifest says`);
}
/** Only a file, never what a link leads to. */
async function readPlain(path, limit) {
    const stats = await (0,promises_.lstat)(path).catch(() => null);
    if (stats === null || !stats.isFile() || stats.size > limit)
        throw damaged(`${JSON.stringify(path.split("/").at(-1))} is missing, too large or no file`);
    return (0,promises_.readFile)(path);
}
async function pathsIn(root, directory) {
    const names = await (0,promises_.readdir)(directory, { withFileTypes: true });
    const paths = names.map((entry) => {
        const path = (0,external_node_path_.join)(directory, entry.name);
        return entry.isDirectory() ? pathsIn(root, path) : [(0,external_node_path_.relative)(root, path).replaceAll("\\", "/")];
    });
    return (await Promise.all(paths)).flat();
}
function differs() {
    return new errors.DevAgentError({
        code: "handover-differs",
        kind: "policy",
        message: "The artifact is not the one that the job before made: its digest differs from that job's output.",
        remedy: "Somebody changed it. Nothing is done with it; run the whole workflow again.",
    });
}

;// CONCATENATED MODULE: ./build/src/use-cases/jobs/take-over.js



/** The session that an earlier job left, of this run unless it is said, exactly as it left it. */
async function takeOver(context, from) {
    if (from.name === "")
        throw noName();
    if (!/^[0-9a-f]{64}$/.test(from.sha256))
        throw noDigest(from.name);
    const unpacked = await unpack(context, from);
    const { state } = unpacked;
    if (state === null)
        throw nothingIn(from.name);
    return { ...unpacked, state };
}
async function unpack(context, what) {
    const { name, sha256, runId } = what;
    const directory = (0,external_node_path_.join)(context.temp, "taken-over", `${runId ?? ""}-${name}`);
    const place = { name, directory, ...(runId === undefined ? {} : { runId }) };
    await context.artifacts.download(place);
    return unpackHandOver({ directory, sha256, sessions: (0,external_node_path_.join)(context.temp, "sessions") });
}
function noName() {
    return new errors.DevAgentError({
        code: "handover-unproved",
        kind: "policy",
        message: "The name of what the job before left is empty.",
        remedy: "Pass its output handover; GitHub blanks an output that holds a masked value, so mask tokens only, no words.",
    });
}
function noDigest(name) {
    return new errors.DevAgentError({
        code: "handover-unproved",
        kind: "policy",
        message: `The digest of the artifact ${JSON.stringify(name)} is empty or no SHA-256.`,
        remedy: "Pass the output handover-sha256 of the job before; GitHub blanks an output that holds a masked value.",
    });
}
function nothingIn(name) {
    return new errors.DevAgentError({
        code: "handover-empty",
        kind: "policy",
        message: `The artifact ${JSON.stringify(name)} holds no session that can go on.`,
        remedy: "Start the goal again.",
    });
}

;// CONCATENATED MODULE: ./build/src/use-cases/jobs/moved-base.js


/** The session as this run's merge job left it, where it found the base moved; else null. */
async function movedBase(context, { folder }) {
    const { github, runId, temp } = context;
    const mine = `dev-agent-merge-${folder.record.id}-`;
    const left = (await github.artifacts(runId)).filter(({ name }) => name.startsWith(mine));
    const newest = left
        .map(({ name }) => name)
        .sort(byAge)
        .at(-1);
    if (newest === undefined)
        return null;
    const { state } = await unpack({ ...context, temp: `${temp}/merge` }, { name: newest, sha256: null });
    return state?.landing?.status === "base-moved" ? state : null;
}

// EXTERNAL MODULE: ./build/src/domain/forecast.js
var forecast = __webpack_require__(67629);
// EXTERNAL MODULE: ./build/src/domain/risk.js
var domain_risk = __webpack_require__(11275);
;// CONCATENATED MODULE: ./build/src/use-cases/github/require-gates.js


/**
 * The environments, each of which really stops a job until a person lets it go on; else one error that names every gap.
 * Only runs of the default branch may get through: a workflow on another branch may have been changed by anybody.
 */
async function require_gates_requireGates(wanted) {
    const { github, names, allowSelfApproval } = wanted;
    const branch = await github.defaultBranch();
    const found = {};
    const problems = [];
    for (const name of names) {
        const facts = await github.environment(name);
        problems.push(...judgeEnvironment({ name, facts, branch, allowSelfApproval }));
        if (facts !== null)
            found[name] = facts;
    }
    if (problems.length === 0)
        return found;
    throw new DevAgentError({
        code: "gate-open",
        kind: "policy",
        message: `${github.repository} would not stop for a person: ${problems.map(({ what }) => what).join(" ")}`,
        remedy: problems.map(({ fix }) => fix).join(" "),
    });
}

;// CONCATENATED MODULE: ./build/src/use-cases/jobs/environments.js
/** The deployment environment whose review page asks at each gate. The workflow names them literally too. */
const environments_environments = {
    spec: "dev-agent-spec",
    critical: "dev-agent-critical",
    diff: "dev-agent-merge",
};

;// CONCATENATED MODULE: ./build/src/use-cases/jobs/put-question.js







/** The gates that a candidate of this risk must pass. */
function gatesOf({ risk }) {
    return risk !== null && risk.score <= domain_risk/* criticalRisk */.L ? ["diff"] : ["critical", "diff"];
}
/** Asks what the workflow's environments will ask, and writes down how their review pages look before anybody answers. */
async function putQuestion({ github, runId }, { state, events, rules, calls, }) {
    const gates = gatesOf(state);
    const byComment = rules.gate === "comment";
    const names = byComment ? [] : gates.map((gate) => environments[gate]);
    const found = await requireGates({ github, names, allowSelfApproval: rules.allowSelfApproval });
    for (const gate of gates) {
        const binding = bindingOf(gate, state);
        events.emit("approval.requested", {
            ...{
                ...binding,
                decisionId: decisionIdOf(runId, state, gate),
                options: ["approve", "revise", "reject"],
                forecast: forecastRound(calls, state.round),
            },
        });
    }
    if (byComment)
        return { asked: { baseline: {}, environments: {} }, environments: [] };
    const baseline = countAnswers(await github.approvals(runId));
    const ids = Object.fromEntries(Object.entries(found).map(([name, { id }]) => [name, id]));
    return { asked: { baseline, environments: ids }, environments: names };
}
/** The same for the same question of a run, whichever job asks. */
function decisionIdOf(runId, state, gate) {
    const text = JSON.stringify([runId, gates_bindingOf(gate, state)]);
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, 24);
}

;// CONCATENATED MODULE: ./build/src/use-cases/jobs/follow-comment.js









/** Does what a comment asks for that counts: the next round, or the end. After an approval: what a moved base takes. */
async function followComment(context, follow) {
    const { following, heard, command } = follow;
    const { taken, run } = heard;
    const about = { previous: run.id, answer: { action: command.name, run: run.id } };
    if (command.name === "approve")
        return rebuild(context, follow);
    const decision = decisionOf(follow);
    if (command.name === "reject")
        return closeSession(context, { taken, decision, onReject: following.onReject, about });
    return nextRound(context, { follow, state: withWish(taken.state, decision), goesOn: "wish" });
}
/** Where the merge job of this run found that the base moved, the change is rebuilt, checked and asked about again. */
async function rebuild(context, follow) {
    const state = await movedBase(context, follow.heard.taken);
    if (state === null)
        throw nothingToDo();
    return nextRound(context, { follow, state, goesOn: "drift" });
}
async function nextRound(context, { follow, state, goesOn }) {
    const { following, heard, command } = follow;
    const { taken, run, form } = heard;
    // From here on no comment releases the change that the next round changes, not even where this one is deleted.
    const answered = { runId: context.runId, prefix: answeredOf("") };
    if ((await numberMarked(context, answered)) === null)
        await leaveMark(context, { name: answeredOf(run.id), content: { run: run.id } });
    return goOn(context, {
        ...{ taken, state, goesOn, form, maxRevisions: following.maxRevisions },
        about: { previous: run.id, answer: { action: command.name, run: run.id } },
        workflow: { file: fileOf(run.path), ref: await context.github.defaultBranch() },
    });
}
/** `.github/workflows/goal.yml`, on some servers with the branch behind it. */
function fileOf(path) {
    const file = /^\.github\/workflows\/([^/@]+)(?:@.*)?$/.exec(path)?.[1];
    if (file === undefined)
        throw unknownWorkflow(path);
    return file;
}
function decisionOf({ heard, comment, command }) {
    const { state } = heard.taken;
    const { by, id, createdAt: at } = comment;
    const said = by === null ? [] : [{ id, by, command, at, self: false }];
    const binding = gates_bindingOf("diff", state);
    const decisionId = decisionIdOf(heard.run.id, state, "diff");
    return toCommentDecision(said, { binding, decisionId });
}
function nothingToDo() {
    return new errors.DevAgentError({
        code: "merge-refused",
        kind: "policy",
        message: "It was not merged, and the base did not move.",
        remedy: "The merge job of this run says why; put it right, then run that job again.",
    });
}
function unknownWorkflow(path) {
    return new errors.DevAgentError({
        code: "dispatch-refused",
        kind: "policy",
        message: `The workflow that asked is at ${JSON.stringify(path)}, where none can be started.`,
        remedy: "Start it by hand with continue-run.",
    });
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/src/git/environment.js
/** Whose name is on commits that are made for an agent. */
const agentIdentity = { name: "dev-agent", email: "dev-agent@localhost" };
/** Nothing that a repository's own configuration names may start a program or change what a command answers. */
const safeSettings = [
    ["core.hooksPath", "/dev/null"],
    ["core.fsmonitor", "false"],
    ["core.attributesFile", "/dev/null"],
    ["core.excludesFile", "/dev/null"],
    ["core.quotePath", "false"],
    ["core.bigFileThreshold", "512m"],
    ["core.warnAmbiguousRefs", "false"],
    ["gc.auto", "0"],
    ["maintenance.auto", "false"],
    ["protocol.ext.allow", "never"],
    ["protocol.file.allow", "always"],
    ["submodule.recurse", "false"],
    ["commit.gpgSign", "false"],
    ["push.gpgSign", "false"],
    ["advice.detachedHead", "false"],
];
/** Switches that every command showing a difference gets. */
const plainDiff = ["--no-ext-diff", "--no-textconv", "--no-renames", "--no-color"];
const quiet = {
    LC_ALL: "C",
    GIT_TERMINAL_PROMPT: "0",
    GIT_PAGER: "cat",
    GIT_EDITOR: "false",
    GIT_SEQUENCE_EDITOR: "false",
};
/** No configuration but the repository's own and ours; no replaced objects, no grafts, no lazy downloads. */
const isolated = {
    ...quiet,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_SYSTEM: "/dev/null",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_ATTR_NOSYSTEM: "1",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_GRAFT_FILE: "/dev/null",
    GIT_NO_LAZY_FETCH: "1",
    GIT_LITERAL_PATHSPECS: "1",
    ...environment_authorship(agentIdentity),
};
/** The environment of commands on agents' commits: of the person's only the search path and the temporary directory. */
function hardenedEnvironment(user) {
    const kept = present({ PATH: user.PATH, TMPDIR: user.TMPDIR });
    return { ...kept, ...isolated, HOME: "/dev/null", XDG_CONFIG_HOME: "/dev/null", TZ: "UTC" };
}
// Of git's own variables only those that say how to reach and log in to a server.
const loginVariables = /^GIT_(SSH|SSH_COMMAND|SSH_VARIANT|ASKPASS|SSL_.*|HTTP_.*|PROXY_.*|CONFIG_.*)$/;
// What pays for models is no business of ssh or a credential helper.
const modelVariables = /^(ANTHROPIC|CLAUDE|CODEX|OPENAI|OPENROUTER|AZURE_OPENAI|GEMINI|MISTRAL|DEEPSEEK|GROQ|XAI)_|_API_?KEYS?$/i;
/** The environment of commands that reach a remote in the person's name. */
function networkEnvironment(user) {
    const kept = Object.entries(user).filter(([name]) => name.startsWith("GIT_") ? loginVariables.test(name) : !modelVariables.test(name));
    return { ...present(Object.fromEntries(kept)), ...quiet };
}
/** Variables that set the author and committer, and the date where one is given. */
function environment_authorship(who, date) {
    const dates = date === undefined ? {} : { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
    return {
        GIT_AUTHOR_NAME: who.name,
        GIT_AUTHOR_EMAIL: who.email,
        GIT_COMMITTER_NAME: who.name,
        GIT_COMMITTER_EMAIL: who.email,
        ...dates,
    };
}
/** Settings as variables, for names that a command line cannot carry. */
function settingVariables(settings) {
    const variables = { GIT_CONFIG_COUNT: String(settings.length) };
    for (const [index, [key, value]] of settings.entries()) {
        variables[`GIT_CONFIG_KEY_${index}`] = key;
        variables[`GIT_CONFIG_VALUE_${index}`] = value;
    }
    return variables;
}
function present(variables) {
    const entries = Object.entries(variables).filter((entry) => entry[1] !== undefined);
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./build/src/git/refs.js


/** The commit that a ref is at; null when there is no such ref. */
async function readRef({ git, at, ref }) {
    const { stdout } = await git.hardened({
        at,
        args: ["show-ref", "--verify", "--hash", "--", ref],
        answers: [1, 128],
    });
    const sha = stdout.trim();
    return isSha(sha) ? sha : null;
}
/** Moves a ref where it still is at `from` (null: does not exist); false when it is somewhere else. */
async function moveRef(place, move) {
    refs_checkSha(move.to);
    const from = move.from ?? "0".repeat(move.to.length);
    const args = ["update-ref", "-m", `dev-agent: ${move.why}`, "--", place.ref, move.to, from];
    return compareAndSwap(place, { args, from: move.from });
}
/** Deletes a ref where it still is at `from`; false when it is somewhere else. */
async function deleteRef(place, from) {
    refs_checkSha(from);
    return compareAndSwap(place, { args: ["update-ref", "-d", "--", place.ref, from], from });
}
async function compareAndSwap(place, swap) {
    try {
        await place.git.hardened({ at: place.at, args: swap.args });
        return true;
    }
    catch (error) {
        // Git answers alike when the ref moved and when it could not be written; only the second is a failure.
        if ((await readRef(place)) === swap.from)
            throw error;
        return false;
    }
}
/** Guards a command line: throws a defect for what is not a full object id. */
function refs_checkSha(text) {
    if (isSha(text))
        return text;
    throw new errors.DevAgentError({
        code: "not-a-sha",
        kind: "defect",
        message: `${JSON.stringify(String(text).slice(0, 80))} is not a full commit id.`,
        remedy: "Please report it.",
    });
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/src/process/bounded-output.js
/** Collects output in bounded memory: the first and the last bytes, and a line that says how much lies between. */
class BoundedOutput {
    bytes = 0;
    #half;
    #head = [];
    #headBytes = 0;
    /** Ring of the last bytes, made when the head is full. */
    #ring;
    #ringEnd = 0;
    /** @param keep Bytes to keep, half of them from the start; unlimited when absent. */
    constructor(keep = Number.POSITIVE_INFINITY) {
        this.#half = Math.ceil(keep / 2);
    }
    push(chunk) {
        this.bytes += chunk.length;
        const first = chunk.subarray(0, Math.max(0, this.#half - this.#headBytes));
        if (first.length > 0) {
            // A copy where only a part is kept, so that the rest of the chunk isn't held in memory.
            this.#head.push(first.length === chunk.length ? chunk : Buffer.from(first));
            this.#headBytes += first.length;
        }
        if (first.length < chunk.length)
            this.#pushTail(chunk.subarray(first.length));
    }
    #pushTail(rest) {
        this.#ring ??= Buffer.alloc(this.#half);
        const ring = this.#ring;
        if (ring.length === 0)
            return;
        const last = rest.subarray(Math.max(0, rest.length - ring.length));
        const start = (this.#ringEnd + rest.length - last.length) % ring.length;
        const untilEdge = last.copy(ring, start);
        last.copy(ring, 0, untilEdge);
        this.#ringEnd = (start + last.length) % ring.length;
    }
    text() {
        const head = Buffer.concat(this.#head);
        if (this.#ring === undefined)
            return head.toString("utf8");
        const after = this.bytes - head.length;
        if (after <= this.#ring.length)
            return Buffer.concat([head, this.#ring.subarray(0, after)]).toString("utf8");
        const inOrder = [this.#ring.subarray(this.#ringEnd), this.#ring.subarray(0, this.#ringEnd)];
        const start = head.subarray(0, wholeCharacters(head));
        const end = Buffer.concat(inOrder);
        const tail = end.subarray(firstCharacter(end));
        const left = this.bytes - start.length - tail.length;
        return `${start.toString("utf8")}\n[… ${left} bytes left out …]\n${tail.toString("utf8")}`;
    }
}
/** Length of `bytes` without a UTF-8 character that is cut off at its end. */
function wholeCharacters(bytes) {
    for (let back = 1; back <= Math.min(3, bytes.length); back++) {
        const byte = bytes[bytes.length - back] ?? 0;
        if (isContinuation(byte))
            continue;
        const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
        return needed > back ? bytes.length - back : bytes.length;
    }
    return bytes.length;
}
/** Where the first whole UTF-8 character of `bytes` begins. */
function firstCharacter(bytes) {
    let start = 0;
    while (start < Math.min(3, bytes.length) && isContinuation(bytes[start] ?? 0))
        start++;
    return start;
}
function isContinuation(byte) {
    return (byte & 0xc0) === 0x80;
}

;// CONCATENATED MODULE: ./build/src/process/capped-file.js

// Written synchronously: the bytes are few (the cap), and the file is complete when its command is reported.
function openCappedFile(path, limit) {
    const descriptor = (0,external_node_fs_.openSync)(path, "w", 0o600);
    let room = limit;
    let failure;
    return {
        write(chunk) {
            const part = chunk.subarray(0, room);
            if (part.length === 0 || failure !== undefined)
                return;
            try {
                for (let done = 0; done < part.length;)
                    done += (0,external_node_fs_.writeSync)(descriptor, part, done);
                room -= part.length;
            }
            catch (thrown) {
                failure = thrown;
            }
        },
        close() {
            (0,external_node_fs_.closeSync)(descriptor);
            if (failure !== undefined)
                throw failure;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/process/running.js

/** Milliseconds that such a program is given to end by itself. */
const cleanUpMs = 500;
const running = new Set();
/** Holds a program until it is let go; whatever is held when this process ends, ends with it. */
function hold(program) {
    if (running.size === 0)
        process.once("exit", endAll);
    running.add(program);
    return {
        [Symbol.dispose]() {
            running.delete(program);
            if (running.size === 0)
                process.off("exit", endAll);
        },
    };
}
/** In the handler of an exit nothing can be awaited: the thread itself waits, at most `cleanUpMs`. */
function endAll() {
    const cleaning = [...running].filter(({ cleansUp }) => cleansUp).map(({ pid }) => pid);
    for (const pid of cleaning)
        terminateGroup(pid);
    const idle = new Int32Array(new SharedArrayBuffer(4));
    for (let left = cleanUpMs; left > 0 && cleaning.some(isRunning); left -= stepMs)
        Atomics.wait(idle, 0, 0, stepMs);
    for (const { pid, mark } of running) {
        killTree(pid);
        mark?.kill();
    }
}
const stepMs = 10;

;// CONCATENATED MODULE: ./build/src/process/supervise.js


/** What a timer can hold; a longer time would fire at once. */
const longestTimerMs = 2 ** 31 - 1;
/** How long pipes may stay silent after the program ended before they are closed. */
const silenceMs = 300;
/** Waits until a started child has ended and its output has been read, and kills it on timeout and abort. */
function supervise(supervision) {
    const { child, mark, cleansUp, timeoutMs, signal, received } = supervision;
    return new Promise((resolve) => {
        let timedOut = false;
        let ended = false;
        let patience;
        const kill = () => {
            if (ended)
                closePipes(child);
            else if (child.pid !== undefined)
                killTree(child.pid);
            mark?.kill();
        };
        const stop = () => {
            if (!cleansUp || ended || child.pid === undefined)
                return kill();
            terminateGroup(child.pid);
            patience ??= setTimeout(kill, cleanUpMs);
        };
        const expire = () => {
            timedOut = !ended;
            stop();
        };
        const timer = timeoutMs === undefined ? undefined : setTimeout(expire, Math.min(timeoutMs, longestTimerMs));
        signal?.addEventListener("abort", stop, { once: true });
        if (signal?.aborted === true)
            stop();
        child.once("exit", () => {
            ended = true;
            // Background children end with their leader …
            if (child.pid !== undefined)
                killGroup(child.pid);
            mark?.kill();
            // … but one that left the group may hold the pipes open for ever.
            closeWhenSilent(child, received);
        });
        child.once("close", (exitCode, killedBy) => {
            clearTimeout(timer);
            clearTimeout(patience);
            signal?.removeEventListener("abort", stop);
            resolve({ exitCode, signal: killedBy, timedOut });
        });
    });
}
function closeWhenSilent(child, received) {
    const before = received();
    const check = () => {
        if (received() === before)
            closePipes(child);
        else
            closeWhenSilent(child, received);
    };
    // The immediate lets a busy event loop read what is waiting in the pipes before the check.
    const timer = setTimeout(() => setImmediate(check), silenceMs);
    child.once("close", () => clearTimeout(timer));
}
function closePipes(child) {
    for (const pipe of child.stdio)
        pipe?.destroy();
}

;// CONCATENATED MODULE: ./build/src/process/run-command.js








/** The program could not be started at all. */
class NotStarted extends Error {
    program;
    constructor(program, cause, missingDirectory) {
        const reason = missingDirectory === undefined
            ? (cause.code ?? cause.message)
            : `there is no directory ${missingDirectory}`;
        super(`${program} could not be started: ${reason}`, { cause });
        this.program = program;
    }
}
/**
 * Runs one program in a process group of its own; the only place that starts processes. The group, and where the
 * platform allows it every descendant, is killed on timeout and abort, and when this process ends; the group also when
 * its leader ends, and with `leaveNothing` whatever else it started.
 */
async function runCommand(command) {
    if (command.signal?.aborted === true)
        return abortedBeforeStart;
    const started = performance.now();
    const file = command.outputFile === undefined
        ? undefined
        : openCappedFile(command.outputFile, command.fileBytes ?? 20 * 1024 * 1024);
    try {
        const mark = command.leaveNothing === true ? createMark() : undefined;
        const child = await run_command_start(command, mark);
        const output = collect(child, command, file);
        if (child.pid !== undefined)
            command.onStart?.(child.pid, () => output.report.text());
        child.stdin?.on("error", () => { }); // A program need not read its input.
        child.stdin?.end(command.stdin);
        const received = () => output.stdout.bytes + output.stderr.bytes;
        const { timeoutMs, signal, cleansUp = false } = command;
        const ending = await supervise({ child, mark, cleansUp, timeoutMs, signal, received });
        return {
            ...ending,
            stdout: command.onStdout === undefined ? output.stdout.text() : "",
            stderr: output.stderr.text(),
            stdoutBytes: output.stdout.bytes,
            stderrBytes: output.stderr.bytes,
            report: output.report.text(),
            durationMs: performance.now() - started,
        };
    }
    finally {
        file?.close();
    }
}
const abortedBeforeStart = {
    exitCode: null,
    signal: "SIGKILL",
    timedOut: false,
    stdout: "",
    stderr: "",
    stdoutBytes: 0,
    stderrBytes: 0,
    report: "",
    durationMs: 0,
};
async function run_command_start(command, mark) {
    const [program, ...args] = command.argv;
    const { cwd } = command;
    const env = { ...command.env, ...processMarkEnv, ...mark?.env };
    const stdio = [command.stdin === undefined ? "ignore" : "pipe", "pipe", "pipe"];
    if (command.report === true)
        stdio.push("pipe");
    stdio.push(...(command.extraFds ?? []));
    try {
        const child = (0,external_node_child_process_.spawn)(program, args, { cwd, env, detached: true, stdio });
        if (child.pid === undefined)
            await new Promise((_, reject) => {
                child.once("error", reject);
            });
        else
            endWithThis(child, { pid: child.pid, mark, cleansUp: command.cleansUp === true });
        return child;
    }
    catch (thrown) {
        const missing = cwd !== undefined && !isDirectory(cwd) ? cwd : undefined;
        throw new NotStarted(program, thrown, missing);
    }
}
/** Held from its very start: this process may end at any moment. */
function endWithThis(child, program) {
    const held = hold(program);
    child.once("exit", () => held[Symbol.dispose]());
}
function collect(child, command, file) {
    const { onStdout } = command;
    const stdout = new BoundedOutput(onStdout === undefined ? command.keepBytes : 0);
    const stderr = new BoundedOutput(command.keepBytes ?? 1_000_000);
    const report = new BoundedOutput(64_000);
    const take = (into) => (chunk) => {
        into.push(chunk);
        file?.write(chunk);
    };
    child.stdout?.on("data", take(stdout));
    if (onStdout !== undefined)
        child.stdout?.on("data", onStdout);
    child.stderr?.on("data", take(command.mergeStderr === true ? stdout : stderr));
    if (command.report === true)
        child.stdio[3].on("data", (chunk) => report.push(chunk));
    return { stdout, stderr, report };
}
function isDirectory(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

;// CONCATENATED MODULE: ./build/src/git/commands.js



const localTimeout = 10 * 60_000;
const networkTimeout = 5 * 60_000;
function commands_createGit(user) {
    const hardened = hardenedEnvironment(user);
    const network = networkEnvironment(user);
    return {
        hardened: (command) => runGit(command, {
            env: { ...hardened, ...settingVariables(command.settings ?? []), ...command.env },
            timeoutMs: localTimeout,
        }),
        network: (command) => runGit(command, { env: { ...network, ...command.env }, timeoutMs: networkTimeout }),
    };
}
async function runGit(command, profile) {
    const settings = safeSettings.flatMap(([key, value]) => ["-c", `${key}=${value}`]);
    const gitDirectory = command.at === undefined ? [] : [`--git-dir=${command.at}`];
    const workTree = command.workTree === undefined ? [] : [`--work-tree=${command.workTree}`];
    const cwd = command.cwd ?? command.workTree ?? command.at;
    const completed = await runCommand({
        argv: ["git", "--no-pager", ...settings, ...gitDirectory, ...workTree, ...command.args],
        ...profile,
        cleansUp: true,
        ...(cwd === undefined ? {} : { cwd }),
        ...(command.stdin === undefined ? {} : { stdin: command.stdin }),
        ...(command.outputFile === undefined
            ? {}
            : { outputFile: command.outputFile, fileBytes: Number.POSITIVE_INFINITY, keepBytes: 10_000 }),
    }).catch((thrown) => {
        throw thrown instanceof NotStarted ? notStarted(thrown) : thrown;
    });
    const { exitCode, stdout, stderr } = completed;
    if (exitCode === null || (exitCode !== 0 && command.answers?.includes(exitCode) !== true)) {
        requireSpace(stderr);
        if (completed.signal !== null && !completed.timedOut)
            throw gitKilled(command, completed.signal);
        throw gitFailed(command, completed);
    }
    return { exitCode, stdout, stderr };
}
/** What the machine has too little of is no fault of git's. */
function notStarted(thrown) {
    const { cause } = thrown;
    return (0,errors/* isMachineLimit */.x)(cause.code) ? cause : gitMissing(thrown);
}
function gitMissing(cause) {
    return new errors.DevAgentError({
        code: "git-missing",
        kind: "configuration",
        message: "git could not be started.",
        remedy: "Install git 2.38 or newer and put it on PATH.",
        cause,
    });
}
/** Throws as the file system itself does where git complains of a full disk, in one of its several wordings. */
function requireSpace(stderr) {
    if (!/No space left|Out of diskspace|Disk quota/i.test(stderr))
        return;
    throw Object.assign(new Error(firstProblem(stderr)), { code: "ENOSPC" });
}
function gitFailed(command, completed) {
    const why = completed.timedOut ? "it took too long" : firstProblem(completed.stderr);
    return new errors.DevAgentError({
        code: "git-failed",
        kind: "infrastructure",
        message: `git ${command.args[0]} failed in ${command.at ?? command.cwd}: ${why}.`,
        remedy: "Put right what git names, then run `dev-agent resume`.",
        cause: new Error(withoutLogin(completed.stderr)),
    });
}
/** By something outside: git itself has no complaint, and whoever was to be reached is not at fault. */
function gitKilled({ args }, signal) {
    return new errors.DevAgentError({
        code: "git-killed",
        kind: "infrastructure",
        message: `git ${args[0]} was ended by ${signal}${signal === "SIGKILL" ? ", as when memory runs out" : ""}.`,
        remedy: "Make room for it, then run `dev-agent resume`.",
    });
}
/** The first line of git's complaint that says what is wrong, without any login in it. */
function firstProblem(stderr) {
    // Git gives its advice first, sometimes several lines of it.
    const lines = stderr.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("hint:"));
    const line = lines.find((text) => /^(fatal|error|remote: error):/.test(text)) ?? lines[0] ?? "no reason given";
    return withoutLogin(line.replace(/^(fatal|error): /, "").replace(/\.$/, ""));
}
function withoutLogin(text) {
    return text.replaceAll(/:\/\/[^\s/@]+@/g, "://");
}

;// CONCATENATED MODULE: ./build/src/process/find-programs.js


/** The running processes of a program by the beginning of its name; null where there is no /proc to look in. */
function find_programs_findPrograms(name) {
    const pids = readProcessIds();
    if (pids.length === 0)
        return null;
    return pids.flatMap((pid) => {
        if (readProc(pid, "comm")?.startsWith(name) !== true)
            return [];
        // One that has ended and that nobody has waited for yet is none; one that is just becoming another program is.
        if (!hasEnvironment(pid))
            return [];
        return [{ pid, cwd: cwdOf(pid), argv: readProc(pid, "cmdline")?.split("\0") ?? [] }];
    });
}
function readProc(pid, file) {
    try {
        return readFileSync(`/proc/${pid}/${file}`, "utf8");
    }
    catch {
        return undefined;
    }
}
function cwdOf(pid) {
    try {
        return readlinkSync(`/proc/${pid}/cwd`);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/src/git/own-locks.js




/** The files that git makes in the person's repository while it changes a ref there. */
function refLocks(commonDirectory, ref) {
    const names = [
        `${ref}.lock`,
        "HEAD.lock",
        "packed-refs.lock",
        "packed-refs.new",
        "reftable/tables.list.lock",
    ];
    return names.map((name) => join(commonDirectory, name));
}
/**
 * Has git change something in the person's repository. A git that is killed leaves its locks, which stop every next one: which
 * they are is written down before, so that whoever goes on can tell them from those of others.
 */
async function takingLocks(owner, locks, work) {
    const there = await Promise.all(locks.map(isThere));
    const free = locks.filter((_, index) => there[index] !== true);
    await writeFile(recordOf(owner), `${JSON.stringify(free)}\n`);
    try {
        const result = await work();
        await rm(recordOf(owner), { force: true });
        return result;
    }
    catch (error) {
        await own_locks_removeOwnLocks(owner);
        throw error;
    }
}
/**
 * Removes the locks that a killed git of a session left, but not while any git is at work there: it might be its own. Where
 * nobody can tell whether one is, they stay.
 * @param areMeant Whether the locks that were written down together are to go.
 */
async function own_locks_removeOwnLocks(owner, areMeant = () => true) {
    const locks = await own_locks_readRecord(owner);
    if (!areMeant(locks))
        return;
    let left = false;
    for (const lock of locks) {
        if (!(await isThere(lock)))
            continue;
        if (gitIsAtWork(owner))
            left = true;
        else
            await rm(lock, { force: true });
    }
    if (!left)
        await rm(recordOf(owner), { force: true });
}
async function own_locks_readRecord(owner) {
    const text = await readFile(recordOf(owner), "utf8").catch(() => "");
    const locks = parseJson(text);
    if (!Array.isArray(locks))
        return [];
    return locks.filter((lock) => typeof lock === "string" && /\.(?:lock|new)$/.test(lock));
}
function gitIsAtWork({ repository }) {
    const { commonDirectory, toplevel } = repository;
    const places = [commonDirectory, ...(toplevel === null ? [] : [toplevel])];
    const running = findPrograms("git");
    if (running === null)
        return true;
    return running.some(({ cwd, argv }) => cwd === null ||
        places.some((place) => isWithin(cwd, place) || argv.some((word) => word.includes(place))));
}
function isWithin(path, place) {
    const way = relative(place, path);
    return way === "" || (!way.startsWith("..") && !isAbsolute(way));
}
function isThere(path) {
    return lstat(path).then(() => true, () => false);
}
function recordOf({ sessionDirectory }) {
    return join(sessionDirectory, "git-locks.json");
}

;// CONCATENATED MODULE: ./build/src/git/left-by-killed.js




/**
 * Removes what a process that was killed left of its work: scratch files, packs that it was making, and the locks of a git
 * that died with it, which would stop the next one for ever: in the session's own folder and on its branch, where nobody else
 * writes, and elsewhere those that it had written down. For whoever holds the session.
 */
async function left_by_killed_removeLeft({ repository, session, sessionDirectory }) {
    const names = await left_by_killed_namesIn(sessionDirectory);
    const scratch = names.filter((name) => /^(?:scratch|pack)-/.test(name));
    const trusted = join(sessionDirectory, "trusted.git");
    const refs = await left_by_killed_namesIn(join(trusted, "refs"), { recursive: true });
    const locks = [...(await left_by_killed_namesIn(trusted)), ...refs.map((name) => join("refs", name))].filter((name) => name.endsWith(".lock"));
    const left = [
        ...scratch.map((name) => join(sessionDirectory, name)),
        ...locks.map((name) => join(trusted, name)),
        join(repository.commonDirectory, "refs/heads", `${branchOf(session)}.lock`),
    ];
    for (const path of left)
        await rm(path, { recursive: true, force: true });
    await removeOwnLocks({ repository, sessionDirectory });
}
function left_by_killed_namesIn(directory, how = {}) {
    return readdir(directory, { ...how, encoding: "utf8" }).catch(() => []);
}

;// CONCATENATED MODULE: ./build/src/git/object-directories.js


/** An object directory and every one that it borrows from, in turn; absolute. */
async function borrowedFrom(objectDirectory) {
    const found = [(0,external_node_path_.resolve)(objectDirectory)];
    for (const directory of found) {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(directory, "info", "alternates"), "utf8").catch(() => "");
        for (const line of text.split("\n")) {
            if (line === "" || line.startsWith("#"))
                continue;
            const other = (0,external_node_path_.resolve)(directory, line);
            if (!found.includes(other))
                found.push(other);
        }
    }
    return found;
}
/** Lets a repository read the objects of others without copying them. */
async function borrow(gitDirectory, objectDirectories) {
    const info = (0,external_node_path_.join)(gitDirectory, "objects", "info");
    await (0,promises_.mkdir)(info, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(info, "alternates"), `${objectDirectories.map(quoted).join("\n")}\n`);
}
function quoted(path) {
    if (!path.includes("\n"))
        return path;
    return `"${path.replaceAll(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"`;
}

;// CONCATENATED MODULE: ./build/src/git/trusted-context.js







/** Makes the private bare repository, or opens the one that an earlier process made. Copies no objects. */
async function openTrusted(request) {
    await removeLeft(request);
    const { theirs, ...place } = await openPrivate(request);
    return {
        ...request,
        ...place,
        common: request.repository.commonDirectory,
        sharedObjects: [join(place.trusted, "objects"), ...theirs],
    };
}
/** The private repository alone, and the object directories that it borrows from. */
async function openPrivate(request) {
    const { repository, sessionDirectory } = request;
    const git = commands_createGit(request.userEnv);
    const trusted = (0,external_node_path_.join)(sessionDirectory, "trusted.git");
    await (0,promises_.mkdir)(sessionDirectory, { recursive: true });
    await initialise(git, { directory: trusted, bare: true, objectFormat: repository.objectFormat });
    const theirs = await borrowedFrom(repository.objectDirectory);
    await borrow(trusted, theirs);
    if (repository.shallow)
        await (0,promises_.copyFile)((0,external_node_path_.join)(repository.commonDirectory, "shallow"), (0,external_node_path_.join)(trusted, "shallow"));
    const ask = async (args, more) => (await git.hardened({ at: trusted, args, ...more })).stdout;
    return { git, trusted, sessionDirectory, ask, theirs };
}
/** An empty repository without any template. */
async function initialise(git, what) {
    const bare = what.bare ? ["--bare"] : [];
    const format = `--object-format=${what.objectFormat}`;
    await git.hardened({
        args: ["init", "--quiet", "--template=", "--initial-branch=main", format, ...bare, "--", what.directory],
    });
}
/** Whether `older` is `newer` or one of its ancestors. */
async function isAncestor(context, older, newer) {
    if (older === newer)
        return true;
    const answer = await context.git.hardened({
        at: context.trusted,
        args: ["merge-base", "--is-ancestor", "--end-of-options", older, newer],
        answers: [1],
    });
    return answer.exitCode === 0;
}
/** Runs something that needs a file of its own, which is gone afterwards. */
async function withScratchFile(context, use) {
    const path = (0,external_node_path_.join)(context.sessionDirectory, `scratch-${crypto.randomUUID()}`);
    try {
        return await use(path);
    }
    finally {
        await (0,promises_.rm)(path, { force: true });
    }
}
/** Refuses candidates whose ids are no ids, whatever journal they came from. */
function requireShas(candidate) {
    if ([candidate.headSha, candidate.baseSha, candidate.treeSha].every(isSha))
        return;
    throw new errors.DevAgentError({
        code: "not-a-candidate",
        kind: "defect",
        message: "The candidate's commit ids are not full ids.",
        remedy: "Please report it.",
    });
}

;// CONCATENATED MODULE: ./build/src/git/canonical-patch.js
var canonical_patch_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var canonical_patch_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});







// Every default that a configuration or a version of git could change is spelled out.
const canonical = [
    ...plainDiff,
    "--patch",
    "--full-index",
    "--unified=3",
    "--inter-hunk-context=0",
    "--diff-algorithm=myers",
    "--indent-heuristic",
    "--src-prefix=a/",
    "--dst-prefix=b/",
    "--submodule=short",
    "--ignore-submodules=none",
];
/**
 * SHA-256 of the patch between two commits or trees. Binary files stand in it with their full object ids and not their
 * bytes: git writes those compressed, and compression differs between machines.
 */
function hashPatch(context, pair) {
    return withPatchFile(context, pair, async (path) => {
        const hash = (0,external_node_crypto_.createHash)("sha256");
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), hash);
        return hash.digest("hex");
    });
}
/** The patch as text, at most `limit` characters of it; the last line says so when it was cut. */
function readPatch(context, pair, limit) {
    return withPatchFile(context, pair, async (path) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = canonical_patch_addDisposableResource(env_1, await (0,promises_.open)(path), true);
            const { size } = await file.stat();
            // A character takes at most 4 bytes; one more byte tells whether there is more.
            const buffer = Buffer.alloc(Math.min(size, limit * 4 + 1));
            await file.read(buffer, 0, buffer.length, 0);
            const text = buffer.toString("utf8");
            if (text.length <= limit && buffer.length === size)
                return text;
            const note = `\n[cut: the whole patch has ${size} bytes]\n`;
            return text.slice(0, Math.max(0, limit - note.length)) + note.slice(0, limit);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = canonical_patch_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    });
}
function withPatchFile(context, pair, use) {
    return withScratchFile(context, async (path) => {
        const ids = [refs_checkSha(pair.base), refs_checkSha(pair.head)];
        await context.ask(["diff", ...canonical, `--output=${path}`, "--end-of-options", ...ids]);
        return use(path);
    });
}

;// CONCATENATED MODULE: ./build/src/git/tree-changes.js
const statuses = {
    A: "added",
    M: "modified",
    D: "deleted",
    T: "type-changed",
};
/** Reads `git diff-tree -r -z --raw`, with `--numstat` or without. */
function parseTreeChanges(output) {
    return parse(output).changes;
}
/** Reads `git diff-tree -r -z --raw --numstat`. */
function parseChangedFiles(output) {
    const { changes, lines } = parse(output);
    return changes.map(({ path, status, oldMode, newMode }) => {
        const [added, deleted] = lines.get(path) ?? [null, null];
        return { path, status, added, deleted, oldMode, newMode };
    });
}
function parse(output) {
    const changes = [];
    const lines = new Map();
    const tokens = output.split("\0");
    for (let index = 0; index < tokens.length; index += 1) {
        const token = tokens[index] ?? "";
        const raw = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([AMDT])$/.exec(token);
        if (raw !== null) {
            index += 1;
            const [, oldMode = "", newMode = "", oldId = "", newId = "", letter = ""] = raw;
            const status = statuses[letter] ?? "modified";
            changes.push({ path: tokens[index] ?? "", status, oldMode, newMode, oldId, newId });
            continue;
        }
        const count = /^(\d+|-)\t(\d+|-)\t(.*)$/s.exec(token);
        if (count === null) {
            if (token === "")
                continue;
            throw new Error(`git diff-tree printed what is not known: ${JSON.stringify(token.slice(0, 80))}`);
        }
        lines.set(count[3] ?? "", [lineCount(count[1]), lineCount(count[2])]);
    }
    return { changes, lines };
}
function lineCount(text) {
    return text === undefined || text === "-" ? null : Number(text);
}

;// CONCATENATED MODULE: ./build/src/git/candidate.js




/** The candidate that a commit is, seen from its base. */
async function describeCandidate(context, pair) {
    const tree = await context.ask([
        "rev-parse",
        "--verify",
        "--end-of-options",
        `${refs_checkSha(pair.head)}^{tree}`,
    ]);
    return {
        headSha: pair.head,
        baseSha: pair.base,
        treeSha: refs_checkSha(tree.trim()),
        diffSha256: await hashPatch(context, pair),
        files: await changedFiles(context, pair),
    };
}
/** The files that differ between two commits, sorted by path. */
async function changedFiles(context, pair) {
    const ids = [refs_checkSha(pair.base), refs_checkSha(pair.head)];
    return parseChangedFiles(await context.ask([
        "diff-tree",
        "-r",
        "-z",
        "--raw",
        "--numstat",
        ...plainDiff,
        "--end-of-options",
        ...ids,
    ]));
}

;// CONCATENATED MODULE: ./build/src/git/check-landed.js




/** Whether a merge brought exactly the approved patch on top of what the base branch was, and nothing besides. */
async function checkLanded(repository, about) {
    const { candidate, landed, method } = about;
    const parents = await parentsOf(repository, landed);
    if (method === "merge" && (parents.length !== 2 || parents[1] !== candidate.headSha))
        return { ok: false, why: "it is no merge of the approved commit" };
    if (method !== "merge" && parents.length !== 1)
        return { ok: false, why: "it has not one parent" };
    const before = await landedOn(repository, about);
    if (before === null)
        return { ok: false, why: "what it was put on top of is unknown" };
    const patch = await hashPatch(repository, { base: before, head: landed });
    if (patch !== candidate.diffSha256)
        return { ok: false, why: `its patch is ${patch}, and ${candidate.diffSha256} was approved` };
    if (method === "rebase" && !(await isSameOnTheWay(repository, about, before)))
        return { ok: false, why: "its commits are not those that were approved" };
    return { ok: true };
}
/** The commit that a merge put the candidate on top of; null where that can't be told. */
async function landedOn(repository, about) {
    if (about.method === "rebase")
        return beforeRebase(repository, about);
    return (await parentsOf(repository, about.landed))[0] ?? null;
}
/** Whether each commit changes what the candidate's does: what comes with one and goes with the next stays in the history. */
async function isSameOnTheWay(repository, { candidate: { baseSha, headSha }, landed }, before) {
    const changesOf = async (base, head) => {
        const range = `${refs_checkSha(base)}..${refs_checkSha(head)}`;
        const commits = await repository.ask(["rev-list", "--reverse", range]);
        const args = ["diff-tree", "--stdin", "--no-commit-id", "-r", "-z", "--raw", ...plainDiff];
        const changes = await repository.ask([...args], { stdin: commits });
        return { count: commits.split("\n").length, changes };
    };
    const [approved, found] = [await changesOf(baseSha, headSha), await changesOf(before, landed)];
    return approved.count === found.count && approved.changes === found.changes;
}
/** As many commits back as the candidate has. */
async function beforeRebase(repository, { candidate, landed }) {
    const { baseSha, headSha } = candidate;
    const count = (await repository.ask(["rev-list", "--count", `${refs_checkSha(baseSha)}..${refs_checkSha(headSha)}`])).trim();
    const answer = await repository.git.hardened({
        at: repository.trusted,
        args: ["rev-parse", "--verify", "--quiet", "--end-of-options", `${refs_checkSha(landed)}~${Number(count)}`],
        answers: [1, 128],
    });
    const sha = answer.stdout.trim();
    return isSha(sha) ? sha : null;
}
async function parentsOf(repository, sha) {
    const line = await repository.ask(["rev-list", "--parents", "-n", "1", "--end-of-options", refs_checkSha(sha)]);
    return line.trim().split(" ").slice(1);
}

;// CONCATENATED MODULE: ./build/src/git/drift.js


const shown = 5;
async function driftBetween(repository, { from, to }) {
    const range = `${refs_checkSha(from)}..${refs_checkSha(to)}`;
    const count = await repository.ask(["rev-list", "--count", "--first-parent", range]);
    const log = await repository.ask([
        "log",
        "--first-parent",
        "--no-color",
        "-n",
        `${shown}`,
        "--format=%H%x00%s",
        range,
    ]);
    const newest = log
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => {
        const [sha = "", subject = ""] = line.split("\0");
        return { sha: refs_checkSha(sha), subject };
    });
    const files = (await changedFiles(repository, { base: from, head: to })).map(({ path }) => path);
    return { commits: Number(count.trim()), newest, files };
}

;// CONCATENATED MODULE: ./build/src/git/list-commits.js

/** The commits between two, oldest first. */
async function listCommits(context, { base, head }) {
    const range = `${refs_checkSha(base)}..${refs_checkSha(head)}`;
    const format = ["--reverse", "--topo-order", "--no-commit-header", "--format=%H%x00%T%x00%B%x00"];
    const answer = await context.ask(["rev-list", ...format, range]);
    const parts = answer.split("\0");
    const commits = [];
    for (let at = 0; at + 2 < parts.length; at += 3) {
        const [sha = "", tree = "", message = ""] = parts.slice(at, at + 3);
        commits.push({ sha: refs_checkSha(sha.trim()), tree: refs_checkSha(tree), message });
    }
    return commits;
}

;// CONCATENATED MODULE: ./build/src/git/merge-commit.js




/** Makes the merge commit, on no branch yet; not where it would land anything but the approved patch. */
async function planMerge(context, question) {
    const plan = await planTree(context, question);
    if (plan.status === "base-moved")
        return plan;
    return { status: "ready", sha: await commitMerge(context, question, plan.tree) };
}
/** The tree of the merge; not where it would be anything but the tip with the approved patch. */
async function planTree(context, question) {
    const { candidate, tip } = question;
    if (tip === candidate.baseSha)
        return { status: "ready", tree: candidate.treeSha };
    const moved = (overlap) => ({ status: "base-moved", baseSha: tip, overlap });
    const ours = new Set(candidate.files.map(({ path }) => path));
    const theirs = await changedFiles(context, { base: candidate.baseSha, head: tip });
    // New rules of the base are about every candidate: one that was judged by the old ones is not merged.
    const overlap = theirs.map(({ path }) => path).filter((path) => ours.has(path) || isConfiguration(path));
    if (question.baseDrift === "strict" || overlap.length > 0)
        return moved(overlap);
    // Path by path: a patch that had to follow a renamed file is not the one that was approved.
    const merged = await mergeTrees(context, {
        tip,
        head: candidate.headSha,
        settings: [["merge.renames", "false"]],
    });
    if (merged.status === "conflict")
        return moved(merged.paths);
    const landing = await hashPatch(context, { base: tip, head: merged.tree });
    if (landing !== candidate.diffSha256)
        return moved([]);
    return { status: "ready", tree: merged.tree };
}
/** Merges two commits without a checkout. */
async function mergeTrees(context, what) {
    const { exitCode, stdout } = await context.git.hardened({
        at: context.trusted,
        args: [
            "merge-tree",
            "--write-tree",
            "--name-only",
            "--no-messages",
            "-z",
            refs_checkSha(what.tip),
            refs_checkSha(what.head),
        ],
        settings: what.settings,
        answers: [1],
    });
    const [tree = "", ...paths] = stdout.split("\0").filter((part) => part !== "");
    return exitCode === 0 ? { status: "clean", tree: refs_checkSha(tree) } : { status: "conflict", paths };
}
async function commitMerge(context, question, tree) {
    const { candidate, tip, message, decidedAt } = question;
    const sha = await context.ask(["commit-tree", checkSha(tree), "-p", checkSha(tip), "-p", checkSha(candidate.headSha), "-F", "-"], { stdin: message, env: authorship(context.author, gitDate(new Date(decidedAt))) });
    return checkSha(sha.trim());
}
function gitDate(date) {
    return `${Math.floor(date.getTime() / 1000)} +0000`;
}
const isConfiguration = (path) => path === ".dev-agent.yml" || path === ".dev-agent.yaml";

;// CONCATENATED MODULE: ./build/src/domain/protection/names.js
const devices = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?$/i;
/** Whether a part of the path is no file name on Windows: a device, characters that it forbids, a dot or space at its end. */
function isReservedName(path) {
    return path.split("/").some((part) => devices.test(part) || /[<>:"|?*\\]|[. ]$/.test(part));
}
/** Added paths that some disks take for another one at head, each with that one; what was so before isn't told again. */
function collidingPaths(added, all) {
    const fold = (path) => path.normalize("NFC").toLowerCase().normalize("NFC");
    const prefixes = (path) => {
        const parts = path.split("/");
        return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
    };
    const isAdded = new Set(added);
    const before = new Set(all.filter((path) => !isAdded.has(path)).flatMap(prefixes));
    const known = new Map();
    for (const path of new Set(all.flatMap(prefixes)))
        known.set(fold(path), (known.get(fold(path)) ?? new Set()).add(path));
    return added.flatMap((path) => {
        const other = prefixes(path).flatMap((part) => [...(known.get(fold(part)) ?? [])].filter((found) => found !== part && !(before.has(found) && before.has(part))))[0];
        return other === undefined ? [] : [[path, other]];
    });
}

;// CONCATENATED MODULE: ./build/src/domain/protection/plain-path.js
/**
 * A path as the most forgiving file system compares it: some don't tell `.GitHub` from `.github`, or skip characters that
 * nobody sees.
 */
function plainPath(path) {
    return path
        .normalize("NFKC")
        .replace(/\p{Cf}/gu, "")
        .toLowerCase();
}

;// CONCATENATED MODULE: ./build/src/domain/protection/some.js

/** Longest name, in characters: a manifest or a lockfile may hold any text for one. */
const longest = 160;
/** `a, b and 3 more`, safe to print. */
function some(names) {
    const shown = names
        .slice(0, 3)
        .map((name) => (0,plain_text/* cleanLine */.Ow)(name, longest))
        .join(", ");
    return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
}

;// CONCATENATED MODULE: ./build/src/domain/protection/shapes-of-files.js



/** What kind of files come in: types, modes, sizes and names. */
function fileShapes(facts, largeFileBytes) {
    const { files, sizes, paths, ignored } = facts;
    const kept = files.filter(({ status }) => status !== "deleted");
    const which = (wanted) => kept.filter(wanted).map(({ path }) => path);
    const size = (path) => sizes.get(path) ?? 0;
    const large = which(({ path }) => size(path) > largeFileBytes);
    const added = which(({ status }) => status === "added");
    const collisions = collidingPaths(added, paths);
    return [
        ...shape("binary", 10, which(({ added, deleted }) => added === null && deleted === null), (found) => `nobody can read the change of ${found}`),
        ...shape("type-change", 15, which(({ newMode, status }) => newMode === "120000" || status === "type-changed"), (found) => `adds a link or changes the type of ${found}`),
        ...shape("executable", 12, which(({ newMode, oldMode }) => newMode === "100755" && oldMode !== "100755"), (found) => `makes ${found} executable`),
        ...shape("large-file", 15, large, (found) => `over ${largeFileBytes} bytes: ${found}`),
        ...shape("forced-ignored", 20, ignored, (found) => `adds what the base ignores: ${found}`),
        ...shape("installed-files", 40, which(({ path }) => isInstalled(path)), (found) => `brings files where packages are installed, which run in place of the real ones: ${found}`),
        ...shape("reserved-name", 15, which(({ path, status }) => status === "added" && isReservedName(path)), (found) => `no file name on Windows: ${found}`),
        ...shape("case-collision", 15, collisions.map(([path]) => path), () => `the same name on some disks: ${some(collisions.map(([path, other]) => `${path} and ${other}`))}`),
    ];
}
/** Programs and packages there come before all others when the project's commands run. */
const isInstalled = (path) => /(?:^|\/)(?:node_modules|\.venv|venv|__pypackages__|site-packages|\.pnp\.[cm]?js)(?:\/|$)/.test(plainPath(path));
function shape(name, points, paths, why) {
    return paths.length === 0 ? [] : [{ name, points, paths, why: why(some(paths)) }];
}

;// CONCATENATED MODULE: ./build/src/domain/protection/compare-manifests.js

const dependencyKinds = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];
const installScripts = [
    ...["preinstall", "install", "postinstall", "preprepare", "prepare", "postprepare"],
    ...["prepublish", "dependencies", "pnpm:devPreinstall"],
];
/** Whose scripts installing may run; of a package.json itself (Bun) and of its `pnpm`. */
const buildPermissions = [
    "trustedDependencies",
    "onlyBuiltDependencies",
    "onlyBuiltDependenciesFile",
    "allowBuilds",
];
const isTestScript = (name) => /^(?:pre|post)?test(?::|$)/.test(name);
/** What a package.json's change brings in. Nobody knows what one does that isn't plain JSON: Bun takes comments. */
function compareManifests({ path, before, after }) {
    const [old, now] = [compare_manifests_read(before), compare_manifests_read(after)];
    const known = new Set(dependencies(old));
    const script = (manifest, name) => (0,json/* objectAt */.lJ)(manifest, "scripts")[name];
    const changed = (name) => script(old, name) !== script(now, name);
    return {
        path,
        newDependencies: [...new Set(dependencies(now))].filter((name) => !known.has(name)),
        installScripts: [
            ...installScripts.filter((name) => changed(name) && script(now, name) !== undefined),
            ...buildPermissions.filter((name) => permission(old, name) !== permission(now, name)),
            ...((0,json/* isObject */.Gv)(now) ? [] : ["what can't be read"]),
        ],
        // A first test command replaces nothing that judged before.
        testScripts: [...new Set([old, now].flatMap((manifest) => Object.keys((0,json/* objectAt */.lJ)(manifest, "scripts"))))]
            .filter(isTestScript)
            .filter((name) => changed(name) && (name.startsWith("test") ? script(old, name) !== undefined : true)),
    };
}
/** Levels; no tool writes a manifest with so many, and what compares values can't take many thousands. */
const mostDepth = 500;
function compare_manifests_read(text) {
    const parsed = (0,json/* parseJson */.qF)(text ?? "");
    let level = [parsed];
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth > mostDepth)
            return undefined;
        level = level.flatMap((value) => typeof value === "object" && value !== null ? Object.values(value) : []);
    }
    return parsed;
}
const permission = (manifest, name) => JSON.stringify([(0,json/* objectAt */.lJ)({ manifest }, "manifest")[name], (0,json/* objectAt */.lJ)(manifest, "pnpm")[name]]);
/** Names, and beside the name where else than by its version a package comes from: an alias, an address, a directory. */
function dependencies(manifest) {
    const named = dependencyKinds.flatMap((kind) => Object.entries((0,json/* objectAt */.lJ)(manifest, kind)));
    const replaced = ["overrides", "resolutions"].flatMap((key) => [
        ...Object.entries((0,json/* objectAt */.lJ)(manifest, key)),
        ...Object.entries((0,json/* objectAt */.lJ)((0,json/* objectAt */.lJ)(manifest, "pnpm"), key)),
    ]);
    const elsewhere = ([name, from]) => {
        const place = JSON.stringify(from) ?? "";
        return /^"(?:workspace|catalog):|^[^:/]*$/.test(place) && !place.startsWith("{")
            ? []
            : [`${name} from ${place}`];
    };
    return [...named.map(([name]) => name), ...[...named, ...replaced].flatMap(elsewhere)];
}
/** What installing or building a package runs by itself, by the names of its manifest: PHP's, Python's and Rust's. */
function newBuildHooks({ path, before, after }) {
    const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
    if (name === "composer.json")
        return composerHooks(compare_manifests_read(before), compare_manifests_read(after));
    const lines = hookLines.get(name);
    if (lines === undefined || after === null)
        return [];
    const known = new Set(lines(before ?? ""));
    return lines(after).filter((line) => !known.has(line));
}
function composerHooks(old, now) {
    const [before, after] = [(0,json/* objectAt */.lJ)(old, "scripts"), (0,json/* objectAt */.lJ)(now, "scripts")];
    const same = (name) => JSON.stringify(before[name]) === JSON.stringify(after[name]);
    return Object.keys(after).filter((name) => /^(?:pre|post)-/.test(name) && !same(name));
}
const hookLines = new Map([
    [
        "pyproject.toml",
        (text) => [
            ...sectionLines(text, /^(?:build-system|tool\.(?:hatch\.build|poetry\.build|pdm\.build|setuptools)\b)/),
            ...text.split("\n").filter((line) => /^\s*["']?build-system["']?\s*[.=]/.test(line)),
        ],
    ],
    [
        "cargo.toml",
        (text) => sectionLines(text, /^package$/).filter((line) => /^(?:build|links)\s*=/.test(line)),
    ],
    ["pnpm-workspace.yaml", (text) => keyLines(text, pnpmRuns)],
]);
const pnpmRuns = /^(?:onlyBuiltDependencies(?:File)?|neverBuiltDependencies|allowBuilds|dangerouslyAllowAllBuilds|configDependencies|(?:global)?pnpmfile|ignoreScripts|scriptShell|registr(?:y|ies))$/i;
/** The lines of YAML below such a key of the whole, with the key's own. */
function keyLines(text, wanted) {
    let key = "";
    return text.split("\n").flatMap((raw) => {
        key = /^["']?(\w+)["']?\s*:/.exec(raw)?.[1] ?? key;
        const line = raw.trim();
        return line === "" || line.startsWith("#") || !wanted.test(key) ? [] : [line];
    });
}
/** The lines of TOML tables with such a name, as `table: line`. */
function sectionLines(text, wanted) {
    let table = "";
    return text.split("\n").flatMap((raw) => {
        const line = raw.trim();
        const header = /^\[{1,2}([^\]]+)\]/.exec(line);
        if (header !== null)
            table = (header[1] ?? "").replace(/["'\s]/g, "");
        const counts = header === null && line !== "" && !line.startsWith("#") && wanted.test(table);
        return counts ? [line] : [];
    });
}
/** What a lockfile holds of a package.json; the rest of it may change without one. */
const locked = [
    ...dependencyKinds,
    ...[
        "bundleDependencies",
        "bundledDependencies",
        "peerDependenciesMeta",
        "overrides",
        "resolutions",
        "pnpm",
    ],
    ...["workspaces", "name", "version", "license", "engines", "bin", "os", "cpu", "packageManager"],
];
/** Whether a manifest's change could have changed its lockfile; only a package.json that can be read tells otherwise. */
function changesLock({ path, before, after }) {
    const [old, now] = [compare_manifests_read(before), compare_manifests_read(after)];
    if (!path.toLowerCase().endsWith("package.json") || !(0,json/* isObject */.Gv)(old) || !(0,json/* isObject */.Gv)(now))
        return true;
    return locked.some((key) => JSON.stringify(old[key]) !== JSON.stringify(now[key]));
}
/** Where everybody's packages come from. */
const usualServers = ["registry.npmjs.org", "registry.yarnpkg.com", "npm.jsr.io"].map((host) => `https://${host}`);
const server = /[a-z][a-z0-9+.-]{0,20}:\/\/[^/\s"'`#,{}[\]\\]+/gi;
/** Servers that a JavaScript lockfile downloads from and the one before did not, the usual ones left out. */
function newServers({ before, after }) {
    const known = new Set([...usualServers, ...servers(before ?? "")]);
    return [...new Set(servers(after ?? ""))].filter((server) => !known.has(server));
}
/** In npm's JSON only some values are addresses to load from; in other lockfiles all are, but for what authors say. */
function servers(text) {
    const parsed = (0,json/* parseJson */.qF)(text);
    const places = (0,json/* isObject */.Gv)(parsed)
        ? loadedFrom(parsed)
        : text
            .split("\n")
            .filter((line) => !saysOnly(line))
            .map(withoutEscapes);
    return places.flatMap((place) => place.match(server) ?? []).map((found) => found.toLowerCase());
}
const saysOnly = (line) => /^\s*deprecated:/.test(line) && !/tarball|repo|resol/i.test(line);
const withoutEscapes = (line) => line.replace(/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|\/)/gi, (_, two, four) => String.fromCharCode(Number.parseInt(two ?? four ?? "2f", 16)));
/** Not by recursion: a hostile file is as deep as it likes. */
function loadedFrom(root) {
    const found = [];
    const left = [root];
    while (left.length > 0) {
        const value = left.pop();
        if (Array.isArray(value))
            for (const each of value)
                left.push(each);
        if (!(0,json/* isObject */.Gv)(value))
            continue;
        for (const [key, each] of Object.entries(value))
            if (typeof each !== "string")
                left.push(each);
            else if (/^(?:resolved|version|tarball|repo|resolution)$/.test(key))
                found.push(each);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/domain/protection/agent-config.js

// What coding agents read by themselves: instructions, settings, hooks, skills, servers of tools.
const instructions = [
    /(?:^|\/)(?:claude|claude\.local|agents?|agents?\.override|gemini|qwen|warp|skill|copilot-instructions)\.md$/,
    /(?:^|\/)\.(?:claude|codex|agents?|cursor|gemini|qwen|aider|windsurf|cline|roo|kiro|junie|amazonq|continue|opencode|crush|augment|trae|goose)[^/]*(?:\/|$)/,
    /(?:^|\/)(?:\.?mcp\.json|\.goosehints|\.rules|opencode\.jsonc?|\.roomodes)$/,
    /^\.github\/(?:instructions|prompts|chatmodes|agents|skills|copilot)(?:\/|$)|^\.github\/copilot-[^/]*$/,
];
const hooks = [
    /(?:^|\/)\.(?:husky|githooks|git-hooks|lefthook)(?:\/|$)/,
    /(?:^|\/)(?:\.?lefthook(?:-local)?\.(?:ya?ml|toml|json)|\.pre-commit-config\.ya?ml|\.overcommit\.yml)$/,
];
const tools = [
    /(?:^|\/)\.(?:vscode|devcontainer|idea|zed|fleet)(?:\/|$)/,
    /(?:^|\/)(?:\.devcontainer\.json|\.envrc|\.?mise(?:\.local)?\.toml|[^/]+\.code-workspace|\.gitpod\.ya?ml|\.idx(?:\/.*)?)$/,
];
/** Which configuration of agents, hooks or developers' tools a path is; null for none. At any depth, in any case. */
function agentConfigKind(path) {
    const plain = plainPath(path);
    const fits = (patterns) => patterns.some((pattern) => pattern.test(plain));
    if (fits(instructions))
        return "agent-instructions";
    if (fits(hooks))
        return "git-hooks";
    return fits(tools) ? "developer-tools" : null;
}

;// CONCATENATED MODULE: ./build/src/domain/protection/protected-paths.js


// The first that matches counts. Compared with plain paths.
const first = [
    ["code-owners", /^(?:\.github\/|\.gitlab\/|\.gitea\/|\.forgejo\/|docs\/)?codeowners$/],
    ["workflow", /^\.(?:github|gitea|forgejo)\/(?:workflows|actions)(?:\/|$)|(?:^|\/)action\.ya?ml$/],
    ["dev-agent-config", /^\.dev-agent(?:\.ya?ml$|\/|$)/],
];
const then = [
    ["dot-folder", /^\.github\/(?:issue_template|pull_request_template|discussion_template|funding\.yml)/],
    [
        "continuous-integration",
        /^(?:\.?gitlab-ci[^/]*\.ya?ml|\.travis\.ya?ml|azure-pipelines[^/]*\.ya?ml|appveyor\.ya?ml|\.appveyor\.ya?ml|\.drone\.ya?ml|bitbucket-pipelines\.ya?ml|\.cirrus\.(?:ya?ml|star)|cloudbuild\.ya?ml|buildspec\.ya?ml|codemagic\.ya?ml|\.semaphore)$/,
    ],
    ["continuous-integration", /(?:^|\/)jenkinsfile[^/]*$/],
    [
        "continuous-integration",
        /^\.(?:circleci|buildkite|woodpecker|ci|github|gitlab|azure-pipelines|azuredevops|semaphore|teamcity|tekton|drone|gitea|forgejo|builds)(?:\/|$)|^\.woodpecker\.ya?ml$/,
    ],
    ["submodule-config", /(?:^|\/)\.gitmodules$/],
    ["git-config", /(?:^|\/)\.(?:gitattributes|gitleaks\.toml|gitleaksignore|secretlintrc[^/]*)$/],
    [
        "registry",
        /(?:^|\/)(?:\.npmrc|\.yarnrc[^/]*|\.pnpmfile\.[cm]?js|bunfig\.toml|\.?pip\.(?:conf|ini)|\.pypirc|uv\.toml|\.condarc|\.gemrc|nuget\.config|\.netrc)$/,
    ],
    [
        "registry",
        /(?:^|\/)(?:\.cargo\/config(?:\.toml)?|\.bundle\/config|\.yarn\/(?:releases|plugins)\/.*|\.mvn\/.*|gradle\/wrapper\/.*)$/,
    ],
    ["lockfile", /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lockb?)$/],
    [
        "lockfile",
        /(?:^|\/)(?:cargo|poetry|uv|pdm|pipfile|composer|gemfile|flake|deno|mix|pubspec|podfile|packages)\.lock$|(?:^|\/)(?:go\.sum|package\.resolved|packages\.lock\.json|gradle\.lockfile)$/,
    ],
    [
        "manifest",
        /(?:^|\/)(?:package\.json|pnpm-workspace\.yaml|pyproject\.toml|setup\.(?:py|cfg)|requirements[\w.-]*\.(?:txt|in)|pipfile|pubspec\.yaml|podfile|mix\.exs|package\.swift|deno\.jsonc?|flake\.nix)$/,
    ],
    [
        "manifest",
        /(?:^|\/)(?:go\.mod|cargo\.toml|pom\.xml|gemfile|composer\.json|[\w.-]+\.(?:gemspec|csproj|fsproj)|[\w.-]+\.gradle(?:\.kts)?)$/,
    ],
    ["check-config", /(?:^|\/)(?:tsconfig[\w.-]*\.json|biome\.jsonc?|\.eslintrc[^/]*|\.eslintignore)$/],
    ["check-config", /(?:^|\/)(?:eslint|vitest|vite|jest|playwright|karma|cypress|ava)\.config\.[a-z]+$/],
    [
        "check-config",
        /(?:^|\/)(?:pytest\.ini|tox\.ini|conftest\.py|mypy\.ini|\.?ruff\.toml|\.mocharc[^/]*|\.c8rc[^/]*|phpunit\.xml[^/]*|\.rspec)$/,
    ],
    [
        "build-config",
        /(?:^|\/)(?:dockerfile[^/]*|[^/]*\.dockerfile|containerfile|(?:docker-)?compose[^/]*\.ya?ml)$/,
    ],
    [
        "build-config",
        /(?:^|\/)(?:makefile|gnumakefile|justfile|rakefile|taskfile\.ya?ml|cmakelists\.txt|build\.rs|mvnw(?:\.cmd)?|gradlew(?:\.bat)?)$|\.(?:tf|tfvars|mk)$/,
    ],
    ["dot-folder", /(?:^|\/)\.[^/]+\//],
];
function protectedKind(path) {
    const plain = plainPath(path);
    const among = (kinds) => kinds.find(([, pattern]) => pattern.test(plain))?.[0];
    return among(first) ?? agentConfigKind(path) ?? among(then) ?? null;
}
const testPath = /(?:^|\/)(?:[Tt]ests?|__tests__|[Ss]pecs?|e2e|[^/]+\.Tests?)\/|(?:^|\/)(?:test_[^/]+|[^/]+[._-](?:test|spec|tests|cy))\.[a-z]+$|(?:^|\/)[^/]+(?:Tests?|Spec)\.(?:java|kt|cs|fs|vb|swift|scala|groovy|php)$/;
const sourcePath = /\.(?:[cm]?[jt]sx?|py|go|rs|java|kts?|scala|rb|php|cs|fs|c|cc|cpp|h|hpp|m|swift|dart|ex|exs|erl|clj|lua|pl|sh|sql|vue|svelte)$/i;
function isTestPath(path) {
    return testPath.test(path);
}
/** Whether a runner that takes the one for a test takes the other, too: it goes by how names begin and end. */
function isTestLike(path, other) {
    const mark = (of) => /(?:^|\/)(test_)?[^/]*?([._-](?:test|spec|tests|cy))?(\.[^./]+)?$/.exec(of)?.slice(1);
    return isTestPath(other) && String(mark(path)) === String(mark(other));
}
function isSourcePath(path) {
    return sourcePath.test(path) && !isTestPath(path);
}
const sensitiveWords = new Set("auth authn authz authentication authorization login logout signin password passwords credential credentials secret secrets token tokens session sessions permission permissions acl rbac oauth saml jwt crypto cryptography encrypt encryption decrypt signature certificate security sanitize sandbox payment payments billing invoice checkout charge refund".split(" "));
const migrationWords = new Set(["migration", "migrations", "migrate", "schema"]);
/** What a path's own words say of the code: `auth`, `payments`, `migrations` … */
function sensitiveWord(path) {
    const words = path
        .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
        .toLowerCase()
        .split(/[^a-z0-9]+/);
    const secure = words.find((word) => sensitiveWords.has(word));
    if (secure !== undefined)
        return { word: secure, area: "security" };
    const migrates = words.find((word) => migrationWords.has(word));
    return migrates === undefined ? null : { word: migrates, area: "migration" };
}
/** Whether judging a change of this file takes its content. */
function isTelling(path) {
    const kind = protectedKind(path);
    return (kind === "manifest" || kind === "lockfile" || isTestPath(path) || /\.(?:rs|gitattributes)$/i.test(path));
}

;// CONCATENATED MODULE: ./build/src/domain/protection/shapes-of-manifests.js



/** Files that installing or building the project runs as they are. */
const buildScript = /(?:^|\/)(?:package\.(?:json5|yaml)|setup\.py|build\.rs|binding\.gyp|extconf\.rb|hatch_build\.py|conanfile\.py)$/i;
/** What installing, building or testing would run or load that it did not before. */
function manifestShapes({ texts, files }) {
    const present = texts.filter(({ after }) => after !== null);
    const manifests = present.filter(({ path }) => /(?:^|\/)package\.json$/i.test(path)).map(compareManifests);
    const ofManifests = (key) => manifests.flatMap(({ path, [key]: names }) => names.map((name) => ({ path, what: `${name} in ${path}` })));
    const hooks = present.flatMap((texts) => newBuildHooks(texts).map((hook) => ({ path: texts.path, what: `${hook} in ${texts.path}` })));
    // What a link leads to is read by whoever installs, and not here.
    const linked = (kind) => files
        .filter(({ path, newMode }) => newMode === "120000" && protectedKind(path) === kind)
        .map(({ path }) => ({ path, what: `${path} is a link` }));
    const scripts = files.filter(({ path, status }) => status !== "deleted" && buildScript.test(path));
    const added = scripts
        .filter(({ status }) => status !== "modified")
        .map(({ path }) => ({ path, what: path }));
    const changed = scripts
        .filter(({ status }) => status === "modified")
        .map(({ path }) => ({ path, what: path }));
    const dependencies = manifests.flatMap(({ path, newDependencies }) => newDependencies.map((what) => ({ path, what })));
    return [
        ...shapes_of_manifests_shape("install-scripts", 40, "installing or building runs something new", [
            ...ofManifests("installScripts"),
            ...hooks,
            ...added,
            ...linked("manifest"),
        ]),
        ...shapes_of_manifests_shape("build-scripts", 20, "changes what installing or building runs", changed),
        ...shapes_of_manifests_shape("test-command", 25, "changes the command that judged it", ofManifests("testScripts")),
        ...shapes_of_manifests_shape("new-dependencies", Math.min(16, 4 * dependencies.length), "adds", dependencies, " "),
        ...shapes_of_manifests_shape("registry", 40, "a lockfile downloads from other servers", [
            ...present.flatMap(serversOf),
            ...linked("lockfile"),
        ]),
        ...shapes_of_manifests_shape("git-attributes", 40, "hides files from people or changes what git does with them", present.flatMap(attributesOf)),
    ];
}
function shapes_of_manifests_shape(name, points, about, places, separator = ": ") {
    if (places.length === 0)
        return [];
    const paths = [...new Set(places.map(({ path }) => path))];
    return [{ name, points, paths, why: `${about}${separator}${some(places.map(({ what }) => what))}` }];
}
function serversOf(texts) {
    if (protectedKind(texts.path) !== "lockfile")
        return [];
    return newServers(texts).map((server) => ({ path: texts.path, what: `${server} in ${texts.path}` }));
}
/** Attributes by which git runs a filter, or leaves a file out of diffs, archives and reviews. */
const attribute = /(?:^|\s)(?:-diff|-text|binary|(?:filter|diff|merge)=|export-(?:ignore|subst)|ident\b|working-tree-encoding|linguist-(?:generated|vendored))/;
function attributesOf({ path, before, after }) {
    if (!/(?:^|\/)\.gitattributes$/i.test(path))
        return [];
    const known = new Set((before ?? "").split("\n").map((line) => line.trim()));
    const lines = (after ?? "").split("\n").map((line) => line.trim());
    return lines
        .filter((line) => !line.startsWith("#") && !known.has(line) && attribute.test(line))
        .map((line) => ({ path, what: `${line} in ${path}` }));
}

;// CONCATENATED MODULE: ./build/src/domain/group-by.js
/** Items by what they share, in their order. `Map.groupBy` isn't in every Node.js that the bundle runs on. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/src/domain/protection/shapes-of-paths.js




const weights = {
    "code-owners": [50, "who must review changes"],
    workflow: [50, "a workflow or an action, which runs with the repository's permissions"],
    "continuous-integration": [35, "continuous integration"],
    "agent-instructions": [45, "what coding agents are told or may run"],
    "dev-agent-config": [45, "dev-agent's own configuration"],
    "git-hooks": [40, "what git runs by itself on people's machines"],
    "developer-tools": [30, "what editors and shells run by themselves"],
    "git-config": [25, "how git or a secret scanner treats files"],
    "submodule-config": [40, "where submodules come from"],
    registry: [40, "where packages come from"],
    "check-config": [12, "how the project is checked"],
    "build-config": [12, "how the project is built or deployed"],
    "dot-folder": [10, "a hidden folder"],
    manifest: [4, "what the project is made of"],
};
/** Protected paths that change, a deleted one too. */
function pathShapes({ files, texts }) {
    const kinds = groupBy(files, ({ path }) => protectedKind(path));
    const pathsOf = (kind) => (kinds.get(kind) ?? []).map(({ path }) => path);
    const shapes = Object.entries(weights).flatMap(([kind, [points, why]]) => {
        const paths = pathsOf(kind);
        if (paths.length === 0)
            return [];
        return [{ name: kind, paths, points, why: `changes ${why}: ${some(paths)}` }];
    });
    const idle = new Set(texts.filter((text) => !changesLock(text)).map(({ path }) => path));
    const manifests = pathsOf("manifest").filter((path) => !idle.has(path));
    return [...shapes, ...lockfileOnly(pathsOf("lockfile"), manifests)];
}
/** A lockfile that moves without its manifest can bring in anything, and nobody reads it. */
function lockfileOnly(locks, manifests) {
    const alone = locks.filter((lock) => !manifests.some((manifest) => isLockedBy(manifest, lock)));
    if (alone.length === 0)
        return [];
    const why = `${some(alone)} without a change to what it locks`;
    return [{ name: "lockfile-only", paths: alone, points: 35, why }];
}
const shapes_of_paths_folderOf = (path) => path.slice(0, path.lastIndexOf("/") + 1);
/** A workspace's one lockfile locks the manifests of every package below it, of its own language. */
const isLockedBy = (manifest, lock) => shapes_of_paths_folderOf(manifest).startsWith(shapes_of_paths_folderOf(lock)) &&
    (/deno\.lock$/i.test(lock) || ofNode.test(manifest) === ofNode.test(lock));
const ofNode = /(?:^|\/)(?:package\.json|pnpm-workspace\.yaml|package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lockb?)$/i;

;// CONCATENATED MODULE: ./build/src/domain/protection/compare-tests.js
const assertion = /\b(?:expect|should|refute|assert\w*|Assert|XCTAssert\w*|EXPECT_\w+|ASSERT_\w+|CHECK|REQUIRE)\b|\b(?:t|tap|ava)\.(?:Error|Fatal|Fail|is|not|ok|same|equal|true|false|throws|deepEqual|like|regex|strictEqual)\w*\b|\b(?:require|assert|verify)\.[A-Z]\w*|\.(?:must|wont)_\w+/g;
const skip = /\b(?:it|test|describe|context|suite)(?:\.\w{1,20}){0,3}\.(?:skip|skipIf|runIf|todo|fixme|failing)\b|\bx(?:it|describe|test|context)\s*\(|\bpytest\.mark\.(?:skip|xfail)|@unittest\.(?:skip|expectedFailure)|\b(?:pytest|self)\.skip(?:Test)?\(|\bSkipTest\b|@(?:Disabled|Ignore|Skip)\b|#\[ignore|\bt\.Skip|\b(?:this|ctx|t)\.skip\(|\bmarkTestSkipped\b|\bskip:\s*true\b|\{\s{0,40}(?:skip|todo):\s{0,4}(?:true|["'`])|\b(?:pending|skip)\s+["'(]|\b(?:it|test|describe|context|suite)\[["'`]skip["'`]\]/g;
/** An option counts only where options stand: others have some of these names, too. What a quote begins is a text. */
const only = /(?<!["'`])\b(?:it|test|describe|context|suite|bench)(?:\.\w{1,20}){0,3}(?:\.only\b|\[["'`]only["'`]\]|\s{0,4}\(\s{0,40}(?:(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'|`[^`]{0,300}`)\s{0,40},\s{0,40})?\{[^()=]{0,300}\bonly["']?:\s{0,4}(?:true|1|!0)\b)|(?<![.\w"'`])f(?:it|describe|context)\s*\(\s*["'`]/g;
const rubyOnly = /^[ \t]*(?:f(?:it|describe|context|example|specify)\b[ (]|[^\n#]{0,300},\s{0,40}(?:focus:\s{0,4}true|:focus)\b)/gm;
// Repetitions are bounded where two of them could share out a text: a hostile file is read in linear time.
/** Assertions that hold whatever the code does. */
const compare_tests_empty = /\bexpect\(\s*(true|false|\d+|null|undefined)\s*\)\.to(?:Be|Equal|StrictEqual)\(\s*\1\s*\)|\bassert(?:\.ok|\.equal|\.strictEqual|_true|True|!)?\s{0,4}\(?\s{0,4}(?:True|true|1)\s{0,4}(?:,\s{0,4}(?:True|true|1)\s{0,4})?(?:\)|;|$)/gm;
const commentLines = /^[ \t]*(?:\/\/|#(?!\[|expect|require)|--).*$/gm;
/** Whether a test file asserts less than it did, gained skips, or runs only some tests; null when none of it. */
function compareTests({ path, before, after }) {
    if (before === null && after === null)
        return null;
    const [old, now] = [bare(before ?? ""), bare(after ?? "")];
    const lostAssertions = Math.max(0, count(old, assertion) - count(now, assertion));
    const newSkips = Math.max(0, count(now, skip) - count(old, skip));
    const marks = (text) => count(text, only) + (path.endsWith(".rb") ? count(text, rubyOnly) : 0);
    const newOnly = Math.max(0, marks(now) - marks(old));
    return lostAssertions + newSkips + newOnly === 0 ? null : { path, lostAssertions, newSkips, newOnly };
}
/** What is commented out, or says nothing, asserts nothing. */
function bare(text) {
    return withoutBlocks(text).replace(commentLines, "").replace(compare_tests_empty, "");
}
/** By hand, as an expression would look through the rest of a hostile file for every `/*` in it. */
function withoutBlocks(text) {
    const kept = [];
    for (let at = 0;;) {
        const start = text.indexOf("/*", at);
        const end = start < 0 ? -1 : text.indexOf("*/", start + 2);
        if (end < 0)
            return kept.join("") + text.slice(at);
        kept.push(text.slice(at, start));
        at = end + 2;
    }
}
function count(text, pattern) {
    return text.match(pattern)?.length ?? 0;
}

;// CONCATENATED MODULE: ./build/src/domain/protection/shapes-of-tests.js



/** Tests that are gone, assert less, are skipped, or keep others from running. */
function testShapes(facts) {
    const gone = deletedTests(facts);
    const compared = testTexts(facts, gone).flatMap((texts) => compareTests(texts) ?? []);
    return [...deleted(gone), ...weakened(compared), ...exclusive(compared)];
}
/** Deleted ones of which no added test has the content or the name: one that moved is not gone, if it still runs. */
function deletedTests({ files, moved }) {
    const added = new Set(files
        .filter(({ status }) => status === "added")
        .flatMap(({ path }) => (isTestPath(path) ? [shapes_of_tests_nameOf(path)] : [])));
    const kept = new Set(moved.filter(([from, to]) => isTestLike(from, to)).map(([from]) => from));
    return files
        .filter(({ path, status }) => status === "deleted" && isTestPath(path))
        .map(({ path }) => path)
        .filter((path) => !kept.has(path) && !added.has(shapes_of_tests_nameOf(path)));
}
/** A test that moved and changed is compared with the one that it was. */
function testTexts({ texts, files }, gone) {
    const statuses = new Map(files.map(({ path, status }) => [path, status]));
    const tests = texts.filter(({ path, before, after }) => isTestPath(path) || holdsTests(path, before ?? after));
    const left = tests.filter(({ path }) => statuses.get(path) === "deleted" && !gone.includes(path));
    return tests
        .filter(({ path }) => statuses.get(path) !== "deleted")
        .map((test) => {
        if (test.before !== null)
            return test;
        const origin = left.find(({ path }) => shapes_of_tests_nameOf(path) === shapes_of_tests_nameOf(test.path));
        return { ...test, before: origin?.before ?? null };
    });
}
function deleted(gone) {
    if (gone.length === 0)
        return [];
    const points = 20 + 5 * Math.min(gone.length, 4);
    return [{ name: "tests-deleted", paths: gone, points, why: `deletes ${some(gone)}` }];
}
function weakened(compared) {
    const tests = compared.filter(({ lostAssertions, newSkips }) => lostAssertions + newSkips > 0);
    if (tests.length === 0)
        return [];
    const sum = (key) => tests.reduce((all, test) => all + test[key], 0);
    const [lost, skips] = [sum("lostAssertions"), sum("newSkips")];
    const paths = tests.map(({ path }) => path);
    const why = `${lost} assertions fewer and ${skips} skips more in ${some(paths)}`;
    return [{ name: "tests-weakened", paths, points: Math.min(30, 10 + 2 * lost + 5 * skips), why }];
}
function exclusive(compared) {
    const paths = compared.filter(({ newOnly }) => newOnly > 0).map(({ path }) => path);
    if (paths.length === 0)
        return [];
    return [
        { name: "tests-only", paths, points: 30, why: `marks tests so that no others run: ${some(paths)}` },
    ];
}
const shapes_of_tests_nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);
/** Rust has its tests beside the code. */
function holdsTests(path, text) {
    return path.endsWith(".rs") && /#\[(?:\w+::)?test\b/.test(text ?? "");
}

;// CONCATENATED MODULE: ./build/src/domain/protection/judge-change.js




/** Every protected shape that a change has, with what it leads to; what is allowed is left out. */
function judge_change_judgeChange(facts, protection) {
    const found = [
        ...pathShapes(facts),
        ...manifestShapes(facts),
        ...testShapes(facts),
        ...fileShapes(facts, protection.largeFileBytes),
    ];
    return found
        .map((shape) => ({ ...shape, action: protection.actions[shape.name] }))
        .filter(({ action }) => action !== "allow");
}

;// CONCATENATED MODULE: ./build/src/git/list-tree.js

/** Every file, link and submodule of a commit. */
async function listTree(context, commit) {
    const listed = await context.ask(["ls-tree", "-r", "-z", "--full-tree", refs_checkSha(commit)]);
    return listed.split("\0").flatMap((line) => {
        const [, mode = "", id = "", path] = /^(\d{6}) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
        return path === undefined ? [] : [{ mode, id, path }];
    });
}

;// CONCATENATED MODULE: ./build/src/git/read-objects.js


/** The contents of objects, all at once, by way of a file: they need not be text, and their lengths count bytes. */
async function readObjects(context, ids) {
    if (ids.length === 0)
        return [];
    const stdin = ids.map((id) => `${id}\n`).join("");
    const bytes = await withScratchFile(context, async (outputFile) => {
        await context.ask(["cat-file", "--batch=%(objectname) %(objectsize)"], { stdin, outputFile });
        return (0,promises_.readFile)(outputFile);
    });
    const objects = [];
    for (let at = 0; at < bytes.length;) {
        const start = bytes.indexOf("\n", at) + 1;
        const [id = "", size] = bytes.toString("latin1", at, start).trim().split(" ");
        const end = start + Number(size);
        if (start === 0 || !(end <= bytes.length))
            throw new Error(`git cat-file does not know ${id}`);
        objects.push({ id, bytes: bytes.subarray(start, end) });
        at = end + 1;
    }
    return objects;
}
/** Their sizes in bytes, without reading them. */
async function readSizes(context, ids) {
    const answer = await context.ask(["cat-file", "--batch-check=%(objectname) %(objectsize)"], {
        stdin: [...ids].map((id) => `${id}\n`).join(""),
    });
    const lines = answer.split("\n").filter((line) => line !== "");
    return new Map(lines.map((line) => [line.split(" ")[0] ?? "", Number(line.split(" ")[1])]));
}

;// CONCATENATED MODULE: ./build/src/git/remove-tree.js




/**
 * Deletes a directory with everything in it, also where commands left parts of it read-only, as Go's cache is, or
 * deeper than a path can say. Throws an infrastructure error for what cannot be deleted, such as a mount.
 */
async function removeTree(directory) {
    try {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
    catch {
        await removeByForce(directory);
    }
}
async function removeByForce(directory) {
    const env = { PATH: "/usr/bin:/bin", LC_ALL: "C" };
    // `-H` is left out on purpose: a link in the place of the directory is not followed.
    await runCommand({
        argv: ["find", directory, "-type", "d", "!", "-perm", "-700", "-exec", "chmod", "u+rwx", "{}", ";"],
        env,
    });
    const { exitCode, stderr } = await runCommand({ argv: ["rm", "-rf", "--", directory], env });
    if (exitCode === 0)
        return;
    throw new errors.DevAgentError({
        code: "not-deleted",
        kind: "infrastructure",
        message: `${directory} could not be deleted: ${firstProblem(stderr)}.`,
        remedy: "Delete it yourself (unmount what is mounted in it first), then run again.",
    });
}

;// CONCATENATED MODULE: ./build/src/git/gather-change.js











/** Bytes of the texts of one commit that are read; a change with more of them can't be judged and says so. */
const mostBytes = 256 * 1024 * 1024;
/** What a change is judged from, read from the trusted repository alone: nothing of it is checked out or run. */
async function gather_change_gatherChange(context, pair) {
    const { base, head } = { base: refs_checkSha(pair.base), head: refs_checkSha(pair.head) };
    const files = await changedFiles(context, { base, head });
    const changes = parseTreeChanges(await context.ask(["diff-tree", "-r", "-z", "--raw", ...plainDiff, "--end-of-options", base, head]));
    const added = changes.filter(({ status }) => status === "added");
    const deleted = changes.filter(({ status }) => status === "deleted");
    const addedAs = groupBy(added, ({ newId }) => newId);
    const blobs = changes.filter(({ newMode }) => isFile(newMode));
    const sizes = await readSizes(context, new Set(blobs.map(({ newId }) => newId)));
    return {
        files,
        texts: await readTexts(context, changes.filter(({ path }) => isTelling(path))),
        sizes: new Map(blobs.map(({ path, newId }) => [path, sizes.get(newId) ?? Number.POSITIVE_INFINITY])),
        moved: deleted.flatMap(({ path, oldId }) => (addedAs.get(oldId) ?? []).map((other) => [path, other.path])),
        paths: added.length === 0 ? [] : (await listTree(context, head)).map(({ path }) => path),
        ignored: await ignoredAt(context, base, added.map(({ path }) => path)),
    };
}
const isFile = (mode) => mode.startsWith("100");
async function readTexts(context, changes) {
    const ids = changes.flatMap(({ oldMode, oldId, newMode, newId }) => [
        ...(isFile(oldMode) ? [oldId] : []),
        ...(isFile(newMode) ? [newId] : []),
    ]);
    const sizes = await readSizes(context, new Set(ids));
    const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    // Unread they say nothing good: a test that became unreadable asserts nothing, a manifest's path counts anyway.
    const wanted = total > mostBytes ? [] : [...new Set(ids)];
    const texts = new Map((await readObjects(context, wanted)).map(({ id, bytes }) => [id, bytes.toString("utf8")]));
    const textOf = (mode, id) => (isFile(mode) ? (texts.get(id) ?? null) : null);
    return changes.map(({ path, oldMode, oldId, newMode, newId }) => ({
        path,
        before: textOf(oldMode, oldId),
        after: textOf(newMode, newId),
    }));
}
/** Those of some paths that the base's `.gitignore` files keep out, which lie in a directory of their own for that. */
async function ignoredAt(context, base, paths) {
    if (paths.length === 0)
        return [];
    const rules = (await listTree(context, base)).filter(({ mode, path }) => isFile(mode) && /(?:^|\/)\.gitignore$/.test(path));
    if (rules.length === 0)
        return [];
    const directory = (0,external_node_path_.join)(context.sessionDirectory, `ignored-${crypto.randomUUID()}`);
    try {
        await (0,promises_.mkdir)(directory);
        const texts = new Map((await readObjects(context, [...new Set(rules.map(({ id }) => id))])).map(({ id, bytes }) => [
            id,
            bytes,
        ]));
        for (const { id, path } of rules) {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(directory, path)), { recursive: true });
            await (0,promises_.writeFile)((0,external_node_path_.join)(directory, path), texts.get(id) ?? "");
        }
        const { stdout } = await context.git.hardened({
            at: context.trusted,
            workTree: directory,
            args: ["check-ignore", "--no-index", "-z", "--stdin"],
            // Which takes no literal paths; none that starts so is taken for a pattern.
            env: { GIT_LITERAL_PATHSPECS: "0" },
            stdin: paths.map((path) => `./${path}\0`).join(""),
            answers: [1],
        });
        return stdout.split("\0").flatMap((path) => (path === "" ? [] : [path.slice(2)]));
    }
    finally {
        await removeTree(directory);
    }
}

;// CONCATENATED MODULE: ./build/src/git/protect.js



/** What of a change the base's configuration refuses, with what whoever made it can do. */
async function refusedShapes(context, { base, head }, protection) {
    const shapes = judgeChange(await gatherChange(context, { base, head }), protection);
    return shapes
        .filter(({ action }) => action === "refuse")
        .flatMap(({ name, why, paths }) => paths.map((path) => ({
        rule: name,
        path,
        message: `Not taken here (${name}): ${why}. ${mends[name] ?? "Take that change back"}: ${takeBack(base, path)}`,
    })));
}
const mends = {
    "tests-only": "Let all tests run",
    "tests-deleted": "Bring the tests back",
    "tests-weakened": "Bring the assertions back, and skip nothing",
    "installed-files": "Installed files are no part of a change",
    "large-file": "Make it smaller, or leave it out",
    "case-collision": "Give it another name",
    "reserved-name": "Give it another name",
    executable: "Take the mode back",
};
/** A file that the base doesn't have is not to be had from there. */
const takeBack = (base, path) => `git checkout ${base} -- ${quote(path)}, or git rm it where the base has none.`;
const quote = (path) => `'${path.replaceAll("'", `'\\''`)}'`;
/**
 * The protected shapes of a change, as the base commit's configuration judges them. Throws a policy error
 * (`protected-change`) where one is refused: it is neither shown nor rebuilt nor merged.
 */
async function takableShapes(context, pair, protection) {
    const shapes = judge_change_judgeChange(await gather_change_gatherChange(context, pair), protection);
    const refused = shapes.filter(({ action }) => action === "refuse");
    if (refused.length === 0)
        return shapes;
    const whys = refused.slice(0, 5).map(({ name, why }) => `${name} (${why})`);
    throw new errors.DevAgentError({
        code: "protected-change",
        kind: "policy",
        message: `The candidate is not taken, as the base's \`protect\` refuses it: ${whys.join("; ")}.`,
        remedy: "Make that change by hand, or allow it under `protect` in .dev-agent.yml on the base branch.",
    });
}

;// CONCATENATED MODULE: ./build/src/git/server.js


/** Times that a call is made which the network failed. */
const attempts = 3;
const pause = 2_000;
/**
 * One git call to a server. The token is in the environment of this call alone: on no command line, in no file. What a
 * repository's configuration holds in its place is not sent with it.
 */
async function callServer(from, call) {
    const { git, server, userEnv, wait = realWait } = from;
    const { url } = server;
    const { answers = [], settings = [], ...command } = call;
    const env = { ...call.env, ...unasked, ...moreSettings(userEnv, [...loginSettings(server), ...settings]) };
    for (let attempt = 1;; attempt += 1) {
        const answer = await git.network({ ...command, env, answers: [1, 2, 128, ...answers] });
        if (answer.exitCode === 0 || answers.includes(answer.exitCode) || isRejected(answer))
            return answer;
        if (isDenied(answer.stderr))
            throw denied(url, answer.stderr);
        if (!isNetwork(answer.stderr))
            return answer;
        if (attempt === attempts)
            throw unreachable(url, answer.stderr);
        await wait(pause * attempt);
    }
}
/** Nobody is there to be asked, and no program that a repository names may answer in their place. */
const unasked = { GIT_ASKPASS: "", SSH_ASKPASS: "" };
/** An empty value first: git would else send the header that a checkout left in the configuration, too. */
function loginSettings({ url, token }) {
    const header = `http.${new URL("/", url).href}.extraheader`;
    const secret = Buffer.from(`x-access-token:${token}`).toString("base64");
    const login = token === "" ? [] : [[header, `AUTHORIZATION: basic ${secret}`]];
    return [["http.extraheader", ""], [header, ""], ...login, ["credential.helper", ""]];
}
/** Settings behind those that the person's own environment brings. */
function moreSettings(userEnv, settings) {
    const before = Number(userEnv.GIT_CONFIG_COUNT ?? 0) || 0;
    const variables = { GIT_CONFIG_COUNT: String(before + settings.length) };
    for (const [index, [key, value]] of settings.entries()) {
        variables[`GIT_CONFIG_KEY_${before + index}`] = key;
        variables[`GIT_CONFIG_VALUE_${before + index}`] = value;
    }
    return variables;
}
/** A push that the server answered, in words that may say anything. */
const isRejected = ({ stdout }) => /^!\t[^\t]*\t\[(?:remote )?rejected\]/m.test(stdout);
// Names of branches stand in git's complaints: a number alone says nothing.
const isDenied = (stderr) => /Authentication failed|could not read (?:Username|Password)|terminal prompts disabled|error: 40[13]\b|not granted|Repository not found/i.test(stderr);
const isNetwork = (stderr) => /unable to access|Could not resolve host|Connection (?:refused|reset|timed out)|early EOF|RPC failed|hung up|returned error: 5\d\d|remote end/i.test(stderr);
function realWait(ms) {
    return new Promise((resolve) => setTimeout(resolve, ms));
}
function denied(url, stderr) {
    return new errors.DevAgentError({
        code: "server-denied",
        kind: "policy",
        message: `${url} did not let this token in: ${firstProblem(stderr)}.`,
        remedy: "Give the job the permission contents: read (write, where it pushes), or a token with it.",
    });
}
function unreachable(url, stderr) {
    return new errors.DevAgentError({
        code: "server-unreachable",
        kind: "infrastructure",
        message: `${url} could not be reached: ${firstProblem(stderr)}.`,
        remedy: "Run the job again when the network is up.",
    });
}

;// CONCATENATED MODULE: ./build/src/git/push-candidate.js





/** Pushes a candidate to its branch, where the branch is new or holds what dev-agent itself pushed; over nothing else. */
async function pushCandidate(access, { at, branch, head, replaces }) {
    const there = await tipAt(access, { at, branch });
    if (there === head)
        return "pushed";
    if (there !== null && there !== replaces)
        return "moved";
    const quiet = ["--porcelain", "--no-verify", "--no-follow-tags", "--no-signed", "--no-recurse-submodules"];
    // The lease is on exactly what was seen: a branch that moved meanwhile is left alone.
    const lease = `--force-with-lease=refs/heads/${branch}:${there ?? ""}`;
    const { exitCode, stdout, stderr } = await callServer(access, {
        at,
        args: ["push", ...quiet, lease, "--", access.server.url, `${refs_checkSha(head)}:refs/heads/${branch}`],
    });
    if (exitCode === 0)
        return "pushed";
    const now = await tipAt(access, { at, branch });
    if (now === head)
        return "pushed";
    if (now !== there)
        return "moved";
    throw push_candidate_refused(branch, `${/^!\t[^\t]*\t(.*)$/m.exec(stdout)?.[1] ?? ""} ${remoteWords(stderr)}`.trim());
}
/** Where a branch is at the server; null when there is none. Fetches nothing. */
async function tipAt(access, { at, branch }) {
    const args = ["ls-remote", "--", access.server.url, `refs/heads/${branch}`];
    const { exitCode, stdout, stderr } = await callServer(access, { at, args: [...args] });
    if (exitCode !== 0)
        throw push_candidate_refused(branch, firstProblem(stderr));
    const sha = stdout.split("\t")[0]?.trim();
    return isSha(sha) ? sha : null;
}
function remoteWords(stderr) {
    const lines = stderr.split("\n").filter((line) => /^remote: \S/.test(line));
    return lines
        .map((line) => line.slice("remote: ".length).trim())
        .slice(0, 3)
        .join(" ")
        .slice(0, 300);
}
function push_candidate_refused(branch, why) {
    return new errors.DevAgentError({
        code: "push-refused",
        kind: "policy",
        message: `The server refused ${branch}: ${why || "it gave no reason"}.`,
        remedy: "Give the job contents: write. A change under .github/workflows needs a token of a GitHub App with the workflows permission.",
    });
}

;// CONCATENATED MODULE: ./build/src/git/read-file.js


/** Largest file that is read as text, in bytes. */
const textLimit = 1024 * 1024;
/** One regular file's text at a commit; null when absent, a link, binary or over 1 MiB. */
async function read_file_readFileAt(git, file) {
    const { at, path } = file;
    if (external_node_path_.posix.isAbsolute(path) || external_node_path_.posix.normalize(path) !== path || /^\.\.(\/|$)/.test(path))
        return null;
    const listed = await git.hardened({
        at,
        args: ["ls-tree", "-z", "-l", "--full-tree", refs_checkSha(file.sha), "--", path],
    });
    const entry = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t(.*)\0$/s.exec(listed.stdout);
    const [, id = "", size = "", found] = entry ?? [];
    if (found !== path || Number(size) > textLimit)
        return null;
    const { stdout } = await git.hardened({ at, args: ["cat-file", "blob", refs_checkSha(id)] });
    return stdout.includes("\0") ? null : stdout;
}

;// CONCATENATED MODULE: ./build/src/git/bundle.js
var bundle_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var bundle_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




/** Largest bundle that is taken over, in bytes. */
const bundleLimit = 128 * 1024 * 1024;
/**
 * Reads a bundle that untrusted commands wrote. Follows no link out of its place, opens nothing but a regular file,
 * reads nothing beyond the limit.
 */
async function readBundle(path) {
    const bytes = await readUntrusted(path);
    return "problem" in bytes ? bytes : parseBundle(bytes);
}
async function readUntrusted(path) {
    const directory = dirname(path);
    const real = await realpath(directory).catch(() => null);
    const repository = await realpath(dirname(directory)).catch(() => null);
    if (real === null || real !== `${repository}/${basename(directory)}`)
        return { problem: "its git directory is gone or leads elsewhere" };
    const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = bundle_addDisposableResource(env_1, await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK), true);
            const found = await file.stat();
            if (!found.isFile())
                return { problem: "its bundle is not a file" };
            if (found.size > bundleLimit)
                return { problem: `its commits take ${found.size} bytes; at most ${bundleLimit} are taken` };
            const buffer = Buffer.alloc(found.size);
            await file.read(buffer, 0, buffer.length, 0);
            return buffer;
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = bundle_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        return { problem: `its bundle cannot be read (${error.code})` };
    }
}
/** The one ref of a bundle that travels between jobs. */
const candidateRef = "refs/dev-agent/candidate";
/** The header of a bundle is lines up to an empty one; the pack follows. `ref`: the only one that it may have. */
function parseBundle(bytes, ref = "HEAD") {
    const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf("\n\n");
    if (end < 0)
        return { problem: "its bundle has no header" };
    const [signature, ...lines] = Buffer.from(bytes.subarray(0, end)).toString("utf8").split("\n");
    if (signature !== "# v2 git bundle" && signature !== "# v3 git bundle")
        return { problem: "its bundle is of an unknown kind" };
    const tips = lines.filter((line) => !/^[-@]/.test(line)).map((line) => line.split(" "));
    const [head, name] = tips[0] ?? [];
    if (tips.length !== 1 || name !== ref || !isSha(head))
        return { problem: "its bundle has no single head" };
    return { head, pack: bytes.subarray(end + 2) };
}

;// CONCATENATED MODULE: ./build/src/git/tree-rules.js

/** Largest file that a candidate may add, in bytes. */
const blobLimit = 10 * 1024 * 1024;
/** What a set of changes breaks; empty when they may be taken. */
function judgeChanges(changes) {
    const violations = changes.flatMap((change) => {
        const path = change.path;
        return rules.flatMap(([rule, judge]) => {
            const message = judge(change);
            return message === null ? [] : [{ rule, message, path }];
        });
    });
    // Several commits may break the same rule in the same place.
    return [
        ...new Map(violations.map((violation) => [`${violation.rule}\0${violation.path}`, violation])).values(),
    ];
}
const rules = [
    ["submodule", judgeSubmodule],
    ["path", judgePath],
    ["symlink", judgeLink],
    ["size", judgeSize],
];
function judgeSubmodule({ oldMode, newMode }) {
    if (oldMode !== "160000" && newMode !== "160000")
        return null;
    return "Submodule entries can't be added, changed or removed; a repository inside the repository counts as one.";
}
function judgePath({ path, status }) {
    if (status === "deleted")
        return null;
    if (path.split(/[/\\]/).some(isGitName))
        return "A part of the path stands for git's own directory.";
    // U+FFFD is what bytes that are not UTF-8 became on reading.
    if (/[\p{Cc}\uFFFD]/u.test(path))
        return "The path has control characters or is not UTF-8.";
    return null;
}
// Also the names that file systems without case, with short names or with streams take for `.git`.
function isGitName(part) {
    const name = part
        .normalize("NFKC")
        .replace(/\p{Cf}/gu, "")
        .toLowerCase();
    return /^(\.git|git~1)[ .]*(?::.*)?$/.test(name);
}
function judgeLink({ path, target }) {
    if (target === null)
        return null;
    const leaves = "The symbolic link leads out of the repository.";
    if (target === "" || target.includes("\0") || external_node_path_.posix.isAbsolute(target))
        return leaves;
    const parts = target.split("/").filter((part) => part !== "" && part !== ".");
    const down = parts.findIndex((part) => part !== "..");
    // After another link, `..` no longer leads back to where it seems to.
    if (down >= 0 && parts.includes("..", down))
        return "The symbolic link has `..` within its path.";
    const reached = external_node_path_.posix.join(external_node_path_.posix.dirname(path), target);
    if (reached === ".." || reached.startsWith("../"))
        return leaves;
    return reached.split("/").some(isGitName) ? "The symbolic link leads into git's own directory." : null;
}
/**
 * The links that lead out of the tree by way of another link, which each of them alone doesn't show. Those that did so at
 * the base, and didn't change, are the base's own.
 */
function judgeLinks(base, head) {
    return [...head].flatMap(([path, target]) => {
        if (staysInside(path, head) || (base.get(path) === target && !staysInside(path, base)))
            return [];
        return [
            {
                rule: "symlink",
                path,
                message: "The symbolic link leads out of the repository through another link.",
            },
        ];
    });
}
/** No system follows more links than these. */
const mostLinks = 40;
function staysInside(path, links) {
    const left = path.split("/").reverse();
    const place = [];
    let followed = 0;
    for (let part = left.pop(); part !== undefined; part = left.pop()) {
        if (part === "" || part === ".")
            continue;
        if (part === "..") {
            if (place.pop() === undefined)
                return false;
            continue;
        }
        place.push(part);
        const target = links.get(place.join("/"));
        if (target === undefined)
            continue;
        followed += 1;
        // A circle leads nowhere.
        if (followed > mostLinks)
            return true;
        if (external_node_path_.posix.isAbsolute(target))
            return false;
        place.pop();
        left.push(...target.split("/").reverse());
    }
    return !place.some(isGitName);
}
function judgeSize({ size }) {
    if (size <= blobLimit)
        return null;
    return `The file has ${size} bytes; at most ${blobLimit} are taken.`;
}

;// CONCATENATED MODULE: ./build/src/git/judge-history.js






/** Most commits of one candidate. */
const commitLimit = 1_000;
/** Most different targets of symbolic links; what they take is read at once. */
const linkLimit = 10_000;
/** No file system follows a longer link. */
const linkBytes = 4096;
/** What the commits of a pair break, each of them looked at by itself; empty when they may be taken. */
async function judgeHistory(context, pair) {
    const { base, head } = pair;
    const again = `git reset --soft ${base}`;
    const type = await context.ask(["cat-file", "-t", head]).catch(() => "missing");
    if (type.trim() !== "commit" || !(await isAncestor(context, base, head)))
        return [{ rule: "not-on-base", message: `The commits do not build on ${base}: ${again}` }];
    const most = `--max-count=${commitLimit + 1}`;
    const listed = await context.ask(["rev-list", "--parents", most, `${base}..${head}`]);
    const commits = listed.split("\n").filter((line) => line !== "");
    if (commits.length > commitLimit)
        return [{ rule: "commits", message: `There are over ${commitLimit} commits; make them fewer: ${again}` }];
    if (commits.some((line) => line.split(" ").length > 2))
        return [{ rule: "merge-commit", message: `There are merge commits: ${again}` }];
    const ids = commits.map((line) => line.split(" ")[0] ?? "");
    const changes = await changesOf(context, ids);
    const violations = judgeChanges(await lookInto(context, changes));
    if (violations.length > 0 || !changes.some(isLink))
        return violations;
    return judgeLinks(await linksAt(context, base), await linksAt(context, head));
}
async function linksAt(context, commit) {
    const links = (await listTree(context, commit)).filter(({ mode }) => mode === "120000");
    const objects = await readObjects(context, [...new Set(links.map(({ id }) => id))]);
    const targets = new Map(objects.map(({ id, bytes }) => [id, bytes.toString("utf8")]));
    return new Map(links.map(({ id, path }) => [path, targets.get(id) ?? ""]));
}
/** What each of some commits changes, seen from the one before it. */
async function changesOf(context, commits) {
    const answer = await context.ask(["diff-tree", "--stdin", "--no-commit-id", "-r", "-z", "--raw", ...plainDiff], { stdin: commits.map((sha) => `${sha}\n`).join("") });
    return parseTreeChanges(answer);
}
async function lookInto(context, changes) {
    const sizes = await readSizes(context, new Set(changes.filter(hasBlob).map(({ newId }) => newId)));
    const sizeOf = (id) => sizes.get(id) ?? Number.POSITIVE_INFINITY;
    const links = changes.filter((change) => isLink(change) && sizeOf(change.newId) <= linkBytes);
    const ids = [...new Set(links.map(({ newId }) => newId))].slice(0, linkLimit);
    const objects = await readObjects(context, ids);
    const targets = new Map(objects.map(({ id, bytes }) => [id, bytes.toString("utf8")]));
    return changes.map((change) => ({
        ...change,
        size: hasBlob(change) ? sizeOf(change.newId) : 0,
        // The rules refuse an empty target.
        target: isLink(change) ? (targets.get(change.newId) ?? "") : null,
    }));
}
const isLink = ({ newMode }) => newMode === "120000";
const hasBlob = ({ newMode }) => newMode !== "000000" && newMode !== "160000";

;// CONCATENATED MODULE: ./build/src/git/find-secrets.js



/** Most bytes that all files of all commits may have together, so that the search has an end. */
const find_secrets_mostBytes = 1024 * 1024 * 1024;
/** Places that are told of; nobody puts more of them right at a time. */
const mostTold = 20;
/** Bytes that are read at once. */
const readAtOnce = 32 * 1024 * 1024;
/**
 * Every place of a range of commits where a credential of this process stands: each commit with its message and its
 * people, each file that any of them adds or changes, also one that a later commit takes away again, each file's name, and
 * the branch. Empty where there is none. Says file and form, and not one character of the credential.
 */
async function findSecrets(context, { base, head }, branch) {
    const { secrets } = context;
    if (secrets === undefined)
        return [];
    const commits = (await context.ask(["rev-list", `${base}..${head}`])).split("\n").filter((id) => id !== "");
    const changes = await changesOf(context, commits);
    const again = `take it out of every commit, not only of the last one: git reset --soft ${base}`;
    const tell = (where, forms, path) => forms.length === 0 ? [] : [violation({ where, forms, again, path: path && shownPath(path, secrets) })];
    const found = tell("The branch's name", secrets.find(branch));
    for (const { id, bytes } of await readObjects(context, commits))
        found.push(...tell(`The message or an author of commit ${id.slice(0, 12)}`, secrets.find(bytes)));
    found.push(...tell("The name of a file", secrets.find(changes.map(({ path }) => path).join("\n"))));
    const paths = pathsByBlob(changes);
    const sizes = await readSizes(context, paths.keys());
    const total = [...sizes.values()].reduce((sum, size) => sum + (Number.isFinite(size) ? size : 0), 0);
    if (total > find_secrets_mostBytes)
        return [...found, tooMuch(total)];
    for (const ids of portions(sizes)) {
        for (const { id, bytes } of await readObjects(context, ids))
            found.push(...tell("The file", secrets.find(bytes), paths.get(id)));
    }
    return found.slice(0, mostTold);
}
/** The last look before a candidate is handed on. Throws a policy error (`known-secret`). */
async function requireNoSecrets(context, pair) {
    const [first] = await findSecrets(context, pair, "");
    if (first === undefined)
        return;
    throw new errors.DevAgentError({
        code: "known-secret",
        kind: "policy",
        message: `The candidate is not handed on: ${first.path === undefined ? "" : `${first.path}: `}${first.message}`,
        remedy: "Renew that credential where it is issued; then start the goal again.",
    });
}
function violation({ where, forms, again, path }) {
    const message = `${where} holds a credential of this session (${forms.map(words).join(", ")}); ${again}`;
    return { rule: "known-secret", message, ...(path === undefined ? {} : { path }) };
}
function words(form) {
    if (form === "plain")
        return "as it is";
    if (form === "split")
        return "split up, or a part of it";
    return form === "reversed" || form === "url-encoded" ? form : `in ${form}`;
}
/** A path in which something is hidden may still show a part of it. */
function shownPath(path, secrets) {
    const clean = secrets.scrub(path);
    return secrets.find(clean).length === 0 ? clean : undefined;
}
function pathsByBlob(changes) {
    return new Map(changes.filter(hasBlob).map(({ newId, path }) => [newId, path]));
}
function portions(sizes) {
    const portions = [];
    let room = 0;
    for (const [id, size] of sizes) {
        if (size > room) {
            portions.push([]);
            room = readAtOnce;
        }
        portions.at(-1)?.push(id);
        room -= size;
    }
    return portions;
}
function tooMuch(bytes) {
    const message = `Its files have ${bytes} bytes in all commits together; only ${find_secrets_mostBytes} are looked through for credentials.`;
    return { rule: "known-secret", message };
}

;// CONCATENATED MODULE: ./build/src/git/take-bundle.js









/** Writes the commits of a candidate, from its base on, to a git bundle; not where a known credential is in them. */
async function writeBundle(context, candidate, path) {
    requireShas(candidate);
    await requireNoSecrets(context, { base: candidate.baseSha, head: candidate.headSha });
    await context.ask(["update-ref", "--", candidateRef, candidate.headSha]);
    await context.ask(["bundle", "create", "--quiet", path, candidateRef, `^${candidate.baseSha}`]);
}
/**
 * Takes over the candidate that a bundle holds, trusting nothing of it: its objects are checked, its history judged anew,
 * and what it comes to must be in everything what was said of it.
 */
async function takeBundle(context, path, candidate) {
    requireShas(candidate);
    const bundle = await readBundleFile(path);
    if (bundle.head !== candidate.headSha)
        throw take_bundle_differs("it ends in another commit");
    await indexObjects(context, bundle);
    const pair = { base: candidate.baseSha, head: refs_checkSha(bundle.head) };
    const violations = await judgeHistory(context, pair);
    if (violations.length > 0)
        throw take_bundle_refused(violations.map(({ message, path: file }) => (file === undefined ? message : `${file}: ${message}`)));
    const found = await describeCandidate(context, pair);
    const differing = Object.entries(found).find(([field, value]) => JSON.stringify(value) !== JSON.stringify(candidate[field]));
    if (differing !== undefined)
        throw take_bundle_differs(`its ${differing[0]} is another one`);
}
async function readBundleFile(path) {
    const found = await (0,promises_.stat)(path).catch(() => null);
    if (found === null)
        throw take_bundle_damaged("it is missing");
    if (found.size > bundleLimit)
        throw take_bundle_damaged(`it has ${found.size} bytes; at most ${bundleLimit} are taken`);
    const bundle = parseBundle(await (0,promises_.readFile)(path), candidateRef);
    if ("problem" in bundle)
        throw take_bundle_damaged(bundle.problem);
    return bundle;
}
async function indexObjects({ git, trusted }, { pack }) {
    const { exitCode, stderr } = await git.hardened({
        at: trusted,
        args: ["index-pack", "--stdin", "--fix-thin", "--strict"],
        stdin: pack,
        answers: [1, 128],
    });
    if (exitCode !== 0)
        throw take_bundle_damaged(firstProblem(stderr));
}
const remedy = "Nothing is done with it. Run the whole workflow again; report this if nobody changed the artifact.";
const take_bundle_damaged = (why) => new errors.DevAgentError({
    code: "bundle-damaged",
    kind: "policy",
    message: `The candidate's bundle can't be used: ${why}.`,
    remedy,
});
const take_bundle_differs = (why) => new errors.DevAgentError({
    code: "bundle-differs",
    kind: "policy",
    message: `The bundle does not hold the candidate that was handed over: ${why}.`,
    remedy,
});
const take_bundle_refused = (why) => new errors.DevAgentError({
    code: "tree-rules",
    kind: "policy",
    message: `The candidate breaks rules: ${why.slice(0, 5).join("; ")}.`,
    remedy,
});

;// CONCATENATED MODULE: ./build/src/git/candidate-repository.js















async function openCandidateRepository(request) {
    const { repository, directory, userEnv } = request;
    const place = await openPrivate({ repository, sessionDirectory: directory, userEnv });
    const { git, trusted: at } = place;
    return {
        gitDirectory: at,
        takeOver: (bundle, candidate) => takeBundle(place, bundle, candidate),
        shapes: ({ baseSha: base, headSha: head }, protection) => takableShapes(place, { base, head }, protection),
        patch(candidate, limit) {
            requireShas(candidate);
            return readPatch(place, { base: candidate.baseSha, head: candidate.headSha }, limit);
        },
        readFile: (sha, path) => read_file_readFileAt(git, { at, sha, path }),
        async fetchTip(server, branch) {
            const ref = `refs/incoming/${branch}`;
            await git.hardened({ at, args: ["update-ref", "-d", "--", ref] });
            const quiet = [
                "--quiet",
                "--no-tags",
                "--no-write-fetch-head",
                "--no-recurse-submodules",
                "--no-auto-maintenance",
            ];
            const fetch = ["fetch", ...quiet, "--", server.url, `+refs/heads/${branch}:${ref}`];
            const { exitCode, stderr } = await callServer({ git, server, userEnv }, { at, args: [...fetch] });
            if (exitCode !== 0 && !/couldn't find remote ref/.test(stderr))
                throw unread(branch, stderr);
            return readRef({ git, at, ref });
        },
        isOnBranch: (sha, tip) => isAncestor(place, refs_checkSha(sha), refs_checkSha(tip)).catch(() => false),
        async plan(candidate, tip, baseDrift) {
            const plan = await planTree(place, { candidate, tip: refs_checkSha(tip), baseDrift });
            return plan.status === "ready" ? { status: "ready" } : plan;
        },
        commits: ({ baseSha: base, headSha: head }) => listCommits(place, { base, head }),
        describe: (pair) => describeCandidate(place, pair),
        handOver: (candidate, path) => writeBundle(place, candidate, path),
        checkLanded: (landed) => checkLanded(place, landed),
        landedOn: (landed) => landedOn(place, landed),
        drift: (between) => driftBetween(place, between),
        tipAt: (server, branch) => tipAt({ git, server, userEnv }, { at, branch }),
        push: (server, push) => pushCandidate({ git, server, userEnv }, { ...push, at }),
    };
}
function unread(branch, stderr) {
    return new errors.DevAgentError({
        code: "branch-unread",
        kind: "infrastructure",
        message: `The server did not tell where ${branch} is: ${firstProblem(stderr)}.`,
        remedy: "Run the job again.",
    });
}

;// CONCATENATED MODULE: ./build/src/gates/comment/question-marker.js
const begin = "<!-- dev-agent:question ";
const fields = [
    /^session=([\w.-]{1,200})$/,
    /^run=([1-9]\d{0,15})$/,
    /^attempt=([1-9]\d{0,5})$/,
    /^head=([0-9a-f]{40})$/,
    /^handover=([\w.-]{1,300})$/,
    /^sha256=([0-9a-f]{64})$/,
];
function writeMarker({ session, run, attempt, head, handover, sha256 }) {
    return `${begin}session=${session} run=${run} attempt=${attempt} head=${head} handover=${handover} sha256=${sha256} -->`;
}
/** What a comment's first line says, if it is a question's; null for every other comment. */
function readMarker(body) {
    const line = body.split(/\r?\n/)[0] ?? "";
    if (!line.startsWith(begin) || !line.endsWith(" -->"))
        return null;
    const words = line.slice(begin.length, -" -->".length).split(" ");
    if (words.length !== fields.length)
        return null;
    const values = fields.map((pattern, at) => pattern.exec(words[at] ?? "")?.[1]);
    const [session, run, attempt, head, handover, sha256] = values;
    if (!session || !run || !attempt || !head || !handover || !sha256)
        return null;
    return { session, run: Number(run), attempt: Number(attempt), head, handover, sha256 };
}

;// CONCATENATED MODULE: ./build/src/use-cases/github/find-question.js

/**
 * The newest question among a pull request's comments that this very account has put: anybody, another bot too, can paste one.
 * Null where there is none.
 */
function findQuestion(comments, own) {
    for (const comment of comments.toReversed()) {
        const marker = comment.by?.id === own ? readMarker(comment.body) : null;
        if (marker !== null)
            return { comment, marker };
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/config/load-config.js

/** Longest configuration, in characters. */
const sizeLimit = 100_000;
/**
 * Reads the text of a `.dev-agent.yml`. `name` is what errors call it. Throws a configuration error that names
 * file, line, column and key. Anchors and aliases are refused: nothing here needs them.
 */
async function load_config_loadConfig(text, name) {
    if (text.length > sizeLimit)
        throw load_config_unreadable(name, `is longer than ${sizeLimit} characters`);
    const [{ readYaml }, { configSchema }, { describeIssue }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(480)]).then(__webpack_require__.bind(__webpack_require__, 55480)),
        Promise.all(/* import() */[__webpack_require__.e(311), __webpack_require__.e(306)]).then(__webpack_require__.bind(__webpack_require__, 99306)),
        Promise.all(/* import() */[__webpack_require__.e(311), __webpack_require__.e(76)]).then(__webpack_require__.bind(__webpack_require__, 12076)),
    ]);
    const document = readYaml(text);
    const fault = document.faults[0];
    if (fault !== undefined)
        throw load_config_unreadable(`${name}:${fault.at}`, fault.why);
    const result = configSchema.safeParse(document.value ?? {});
    if (result.success)
        return result.data;
    const { issues } = result.error;
    // A mistyped key explains the one that is missing.
    const issue = issues.find(({ code }) => code === "unrecognized_keys") ?? issues[0];
    if (issue === undefined)
        throw load_config_unreadable(name, "doesn't fit its schema");
    const { path, why } = describeIssue(issue);
    throw load_config_unreadable(`${name}:${document.locate(path)}`, why);
}
function load_config_unreadable(where, why) {
    return new errors.DevAgentError({
        code: "config",
        kind: "configuration",
        message: `${where}: ${/[.?]$/.test(why) ? why : `${why}.`}`,
        remedy: "Correct the configuration; schemas/dev-agent.schema.json describes every key.",
    });
}

// EXTERNAL MODULE: ./build/src/domain/usage.js
var usage = __webpack_require__(72981);
;// CONCATENATED MODULE: ./build/src/domain/budget.js

/** More than a session does that nothing is wrong with; docs/adr/0017-stuck.md says why these. */
const budget_usualBurst = { modelCalls: 300, toolCalls: 1_200 };
/** Whether one more model turn may start: only when `within`. A limit that is reached counts as exceeded. */
function checkBudget(limits, used) {
    const pairs = [
        ["usd", limits.usd, used.spend.usd],
        ["tokens", limits.tokens, totalTokens(used.spend.usage)],
        ["minutes", limits.minutes, used.elapsedMs / 60_000],
        ["rounds", limits.rounds, used.rounds],
    ];
    for (const [limit, allowed, amount] of pairs) {
        if (allowed === undefined)
            continue;
        if (amount === null)
            return { status: "unknown", limit: "usd", allowed };
        if (amount >= allowed)
            return { status: "exceeded", limit, allowed, used: amount };
    }
    return { status: "within" };
}
/** The same for what one role has used, by its own limits. */
function checkRoleBudget({ roles }, role, used) {
    const status = checkBudget(roles?.[role] ?? {}, used);
    return status.status === "exceeded" ? { ...status, role } : status;
}
/** Limits with some of them changed; those of each role one by one. */
function budget_withLimits(limits, change) {
    const { roles = {}, ...session } = { ...limits, ...change };
    const merged = { ...limits.roles };
    for (const [role, more] of Object.entries(roles))
        merged[role] = { ...merged[role], ...more };
    return { ...session, ...(Object.keys(merged).length > 0 ? { roles: merged } : {}) };
}
const flags = {
    usd: "--budget-usd",
    tokens: "--budget-tokens",
    minutes: "--max-minutes",
    rounds: "--max-rounds",
};
/** The command that goes on with a session under a larger limit, which it proposes. */
function moreBudgetCommand({ session, limit, role, allowed, needed = 0 }) {
    const enough = Math.max(limit === "rounds" ? allowed + 2 : allowed * 2, needed);
    const value = limit === "usd" ? Math.ceil(enough * 100) / 100 : Math.ceil(enough);
    return `dev-agent resume ${session} ${flags[limit]} ${role === undefined ? "" : `${role}=`}${value}`;
}

// EXTERNAL MODULE: ./build/src/domain/agent.js
var agent = __webpack_require__(98951);
;// CONCATENATED MODULE: ./build/src/domain/choose-agents.js

const coderOrder = ["claude-cli", "anthropic-api", "codex-cli", "openai-api"];
const architectOrder = ["codex-cli", "openai-api", "claude-cli", "anthropic-api"];
const orders = {
    architect: architectOrder,
    coder: coderOrder,
    // As the coder's: whoever writes code best reads it best. Another provider than the coder's comes first.
    reviewer: coderOrder,
    // It plans, as the architect does.
    supervisor: architectOrder,
};
/**
 * Gives each role its agent. What was asked for by name is never replaced; `auto` takes the first of the role's order that
 * can work. A reviewer of another provider than the coder's has other blind spots than the coder.
 */
function chooseAgents({ wishes, standings, kept = {} }) {
    const architect = kept.architect ?? choose(wishes.architect, orders.architect, standings);
    const coder = kept.coder ?? choose(wishes.coder, orders.coder, standings);
    if ("lacking" in architect)
        return { complete: false, role: "architect", ...architect };
    if ("lacking" in coder)
        return { complete: false, role: "coder", ...coder };
    const reviewer = kept.reviewer ?? choose(wishes.reviewer, awayFrom(coder, orders.reviewer), standings);
    if ("lacking" in reviewer)
        return { complete: false, role: "reviewer", ...reviewer };
    if (wishes.supervisor === undefined)
        return { complete: true, cast: { architect, coder, reviewer } };
    const supervisor = kept.supervisor ?? choose(wishes.supervisor, orders.supervisor, standings);
    if ("lacking" in supervisor)
        return { complete: false, role: "supervisor", ...supervisor };
    return { complete: true, cast: { architect, coder, reviewer, supervisor } };
}
function choose(wish, order, standings) {
    if (wish.agent === "replay")
        return choose_agents_choiceOf(wish);
    const asked = wish.agent === "auto" ? order : [wish.agent];
    const standing = asked
        .map((agent) => standingOf(agent, standings))
        .map((one) => (wish.agent === "auto" ? { ...one, lacks: one.lacks ?? one.unasked ?? null } : one));
    const usable = standing.find(({ lacks }) => lacks === null);
    if (usable === undefined)
        return { lacking: standing };
    return wish.agent === "auto" ? choose_agents_choiceOf({ agent: usable.agent }) : choose_agents_choiceOf(wish);
}
function standingOf(agent, standings) {
    return standings.find((standing) => standing.agent === agent) ?? { agent, lacks: "it was not looked for" };
}
/** A wish for one agent by name, with the model it gets where none was named. */
function choose_agents_choiceOf({ agent, model }) {
    // A recording says itself which models it is of.
    const provider = agent === "replay" ? "anthropic" : providerOf(agent);
    return { agent, model: model ?? defaultModels[provider] };
}
/** The same order, with the agents of the coder's provider behind the others. */
function awayFrom(coder, order) {
    const own = coder.agent === "replay" ? null : providerOf(coder.agent);
    const isOwn = (agent) => providerOf(agent) === own;
    return [...order.filter((agent) => !isOwn(agent)), ...order.filter(isOwn)];
}

// EXTERNAL MODULE: ./build/src/domain/protection/shapes.js
var shapes = __webpack_require__(3936);
// EXTERNAL MODULE: ./build/src/config/agent-choice.js
var agent_choice = __webpack_require__(47769);
;// CONCATENATED MODULE: ./build/src/config/merge-options.js






/** Coder rounds where nobody says how many. */
const defaultRounds = 4;
/** Flags over configuration over defaults. Throws a configuration error for a choice that can't be had. */
function merge_options_mergeOptions(flags, config) {
    return {
        base: flags.base ?? config.base,
        agents: wishesOf(flags, config),
        fallback: (config.agents?.fallback ?? []).map((text) => choiceOf(valid(parseFallback(text)))),
        allowPaid: flags.allowPaid ?? config["allow-paid"] ?? false,
        planLogin: flags.planLogin ?? config["plan-login"] ?? "pass",
        burst: burstLimits(config),
        limits: withLimits(configuredLimits(config), merge_options_present(flags.budget ?? {})),
        prices: configuredPrices(config),
        sandbox: flags.sandbox ?? config.sandbox ?? "bubblewrap",
        sandboxRead: config["sandbox-read"] ?? [],
        sandboxLimits: resourceLimits(config),
        secretScanner: flags.secretScanner ?? config["secret-scanner"] ?? "gitleaks",
        setup: config.setup && {
            run: config.setup.run,
            network: [config.setup.network].flat(),
            timeoutMs: toMs(config.setup["timeout-minutes"]),
        },
        tests: config.tests && timed(config.tests),
        analysis: (config.analysis ?? []).map(timed),
        specGate: flags.specGate ?? config.gates?.spec ?? false,
        push: flags.push ?? config.push ?? true,
        mode: modeOf(flags, config),
        ...baseRules(config),
    };
}
function configuredLimits({ budget = {} }) {
    const { roles = {}, "calls-per-minute": _, "tool-calls-per-minute": __, ...session } = budget;
    const ofRoles = Object.entries(roles).map(([role, limits]) => [role, merge_options_present(limits ?? {})]);
    return withLimits({ rounds: defaultRounds, ...merge_options_present(session) }, { roles: Object.fromEntries(ofRoles) });
}
function burstLimits({ budget = {} }) {
    return {
        modelCalls: budget["calls-per-minute"] ?? usualBurst.modelCalls,
        toolCalls: budget["tool-calls-per-minute"] ?? usualBurst.toolCalls,
    };
}
function resourceLimits({ "sandbox-limits": limits = {} }) {
    const bytes = (megabytes) => megabytes === undefined ? undefined : megabytes * 1024 * 1024;
    return merge_options_present({
        memoryBytes: bytes(limits["memory-mb"]),
        processes: limits.processes,
        diskBytes: bytes(limits["disk-mb"]),
    });
}
function configuredPrices({ prices = {} }) {
    const read = ([model, price]) => {
        const { input, output, "cache-read": cacheRead } = price;
        const { "cache-write": cacheWrite, "cache-write-1h": cacheWrite1h } = price;
        return [model, { input, output, ...merge_options_present({ cacheRead, cacheWrite, cacheWrite1h }) }];
    };
    return Object.fromEntries(Object.entries(prices).map(read));
}
function baseRules(config) {
    return {
        baseDrift: config["base-drift"] ?? "disjoint",
        gate: config.gate ?? "environment",
        approvals: config.approvals ?? 1,
        allowSelfApproval: config["allow-self-approval"] ?? false,
        protection: protectionOf(config),
        land: config.land ?? "merge",
    };
}
function protectionOf({ protect = {} }) {
    const { "large-file-kib": largeFile, ...actions } = protect;
    const largeFileBytes = largeFile === undefined ? shapes/* usualProtection */.y7.largeFileBytes : largeFile * 1024;
    return { actions: { ...shapes/* usualProtection */.y7.actions, ...merge_options_present(actions) }, largeFileBytes };
}
function wishesOf(flags, config) {
    const mode = modeOf(flags, config);
    requireSupervised(mode, flags.agents ?? {});
    const roles = modelRoles.filter((role) => role !== "supervisor" || mode === "react");
    const pairs = roles.map((role) => [role, wishOf(role, flags, config)]);
    if (flags.replay === undefined && pairs.some(([, { agent }]) => agent === "replay"))
        throw new DevAgentError({
            code: "replay-without-file",
            kind: "configuration",
            message: "The agent replay was chosen, but no recorded session was given.",
            remedy: "Add --replay FILE.",
        });
    return Object.fromEntries(pairs);
}
const modeOf = (flags, config) => flags.mode ?? config.mode ?? "pipeline";
/** Refuses a wish for a supervisor that nobody would ask. */
function requireSupervised(mode, { supervisor }) {
    if (mode === "react" || supervisor === undefined)
        return;
    throw new DevAgentError({
        code: "no-supervisor",
        kind: "configuration",
        message: "An agent was chosen for the supervisor, which only sessions of the mode react have.",
        remedy: "Add --mode react to `dev-agent run`, or leave the supervisor out.",
    });
}
function wishOf(role, flags, config) {
    const flag = flags.agents?.[role];
    if (flag !== undefined)
        return flag;
    if (flags.replay !== undefined)
        return { agent: "replay" };
    const configured = config.agents?.[role];
    // Both plan; who says nothing of the supervisor means the architect.
    if (role === "supervisor" && configured === undefined)
        return wishOf("architect", flags, config);
    return configured === undefined ? { agent: "auto" } : valid(parseAgentWish(configured));
}
/** What the schema has looked at already. */
function valid(parsed) {
    if (parsed.ok)
        return parsed.value;
    throw new TypeError(parsed.why);
}
function timed({ "timeout-minutes": limit, ...rest }) {
    return { ...merge_options_present(rest), timeoutMs: toMs(limit) };
}
/** Without the keys whose value is undefined. */
function merge_options_present(value) {
    return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined));
}
const toMs = (minutes) => Math.round(minutes * 60_000);

;// CONCATENATED MODULE: ./build/src/use-cases/jobs/base-rules.js



const base_rules_names = [".dev-agent.yml", ".dev-agent.yaml"];
/**
 * Who may release a change and how it lands, as the candidate's base commit says: read from the server's history by the job
 * that acts on it, as jobs in which models worked could have handed over anything.
 */
async function readBaseRules(place) {
    const { repository, candidate, tip, baseBranch } = place;
    const { baseSha } = candidate;
    if (!(await repository.isOnBranch(baseSha, tip)))
        throw notOnBase(baseSha, baseBranch);
    for (const name of base_rules_names) {
        const text = await repository.readFile(baseSha, name);
        if (text !== null)
            return baseRules(await load_config_loadConfig(text, `${name} at ${baseSha.slice(0, 12)}`));
    }
    return baseRules({});
}
/**
 * The same, for who shows or lands the candidate: it must have nothing that these rules refuse, whatever the jobs before let
 * through. Throws `protected-change`.
 */
async function requireTakable(place) {
    const rules = await readBaseRules(place);
    await place.repository.shapes(place.candidate, rules.protection);
    return rules;
}
function notOnBase(sha, baseBranch) {
    return new errors.DevAgentError({
        code: "base-unknown",
        kind: "policy",
        message: `The commit ${sha} that the change is built on is not on ${baseBranch}, so it can't say what the rules are.`,
        remedy: `Start the goal again on ${baseBranch}.`,
    });
}

;// CONCATENATED MODULE: ./build/src/domain/text/branch-name.js
/**
 * Whether git takes a text as a branch's name, and nothing but that: no option, no pattern, no other place in a refspec,
 * no way up. As `git check-ref-format --branch` has it, and no name that can't be seen in full.
 */
function isBranchName(text) {
    return (text.length <= 255 &&
        /^[^-/]/.test(text) &&
        !/[\p{Cc}\p{Cf}\p{Z}\p{Cs}~^:?*[\\]|\.\.|@\{|\/\/|\/\.|\.lock(?:\/|$)|[./]$|^\.|^@$|^HEAD$/u.test(text));
}

;// CONCATENATED MODULE: ./build/src/git/fetch-apart.js





/**
 * Fetches for a repository that somebody else may have set up, its missing history too, by way of a git directory of our
 * own: nothing in the repository's configuration is read by a process that holds the token.
 */
async function fetchApart(access, { at, refspecs }) {
    const { git } = access;
    const own = (0,external_node_path_.join)(at, "dev-agent", `fetch-${crypto.randomUUID()}`);
    const env = { GIT_OBJECT_DIRECTORY: (0,external_node_path_.join)(at, "objects") };
    await (0,promises_.mkdir)(own, { recursive: true });
    try {
        await initialise(git, { directory: own, bare: true, objectFormat: "sha1" });
        const before = await listRefs(git, { at });
        await (0,promises_.writeFile)((0,external_node_path_.join)(own, "packed-refs"), before.map((ref) => `${ref}\n`).join(""));
        const shallow = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(at, "shallow"));
        if (shallow)
            (0,external_node_fs_.copyFileSync)((0,external_node_path_.join)(at, "shallow"), (0,external_node_path_.join)(own, "shallow"));
        const call = (wanted) => callServer(access, { at: own, env, args: fetchArguments(access.server.url, { shallow, wanted }) });
        const answer = await call(refspecs);
        if (answer.exitCode !== 0)
            return answer;
        // What is on no branch, such as the trial merge of a pull request, has to be asked for by itself. Not all servers tell.
        const left = await (0,promises_.readFile)((0,external_node_path_.join)(own, "shallow"), "utf8").catch(() => "");
        if (shallow && left !== "")
            await call(left.trim().split("\n").slice(0, mostLeft));
        const known = new Set(before);
        const changed = (await listRefs(git, { at: own, env })).filter((ref) => !known.has(ref));
        await moveRefs(git, { at, refs: changed });
        if (shallow)
            await takeShallow({ at, own });
        return answer;
    }
    finally {
        await (0,promises_.rm)(own, { recursive: true, force: true });
    }
}
const mostLeft = 100;
function fetchArguments(url, { shallow, wanted }) {
    const quietly = ["--quiet", "--no-tags", "--no-recurse-submodules", "--no-auto-maintenance"];
    const deep = shallow ? ["--unshallow"] : [];
    return ["fetch", ...quietly, "--no-write-fetch-head", "--force", ...deep, "--", url, ...wanted];
}
/** As `packed-refs` has them: id, space, name. */
async function listRefs(git, place) {
    const { stdout } = await git.hardened({
        ...place,
        args: ["for-each-ref", "--format=%(objectname) %(refname)"],
    });
    return stdout.split("\n").filter((line) => line !== "");
}
async function moveRefs(git, { at, refs }) {
    const lines = refs.map((ref) => ref.split(" ")).map(([sha, name]) => `update ${name} ${sha}\n`);
    // A ref may be a symbolic one; what it leads to is not moved with it.
    await git.hardened({ at, args: ["update-ref", "--no-deref", "--stdin"], stdin: lines.join("") });
}
/** Git ends the file when no history is missing any more. */
async function takeShallow({ at, own }) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(own, "shallow")))
        (0,external_node_fs_.copyFileSync)((0,external_node_path_.join)(own, "shallow"), (0,external_node_path_.join)(at, "shallow"));
    else
        await (0,promises_.rm)((0,external_node_path_.join)(at, "shallow"), { force: true });
}

;// CONCATENATED MODULE: ./build/src/git/requirements.js

function configurationError(detail) {
    return new errors.DevAgentError({ kind: "configuration", ...detail });
}
/** `git merge-tree --write-tree` came with 2.38. */
async function requireGitVersion(git) {
    const { stdout } = await git.hardened({ args: ["version"] });
    const [, major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(stdout) ?? []).map(Number);
    if (major > 2 || (major === 2 && minor >= 38))
        return;
    throw configurationError({
        code: "git-too-old",
        message: `This is ${stdout.trim()}; 2.38 is the oldest that will do.`,
        remedy: "Install a newer git.",
    });
}
/** A partial clone lacks objects that only its remote has, so nothing can borrow from it. */
async function refusePartialClone(git, { at, shown }) {
    const { stdout } = await git.hardened({
        at,
        args: ["config", "--null", "--get-regexp", String.raw `^(extensions\.partialclone|remote\..*\.promisor)$`],
        answers: [1],
    });
    const entry = stdout.split("\0")[0];
    if (entry === undefined || entry === "" || entry.endsWith("\nfalse"))
        return;
    const remote = /^remote\.(.*)\.promisor\n/s.exec(entry)?.[1] ?? entry.split("\n")[1] ?? "origin";
    throw configurationError({
        code: "partial-clone",
        message: `The repository at ${shown} is a partial clone: part of its history is only on ${remote}.`,
        remedy: `Complete it: git fetch --refetch --no-filter ${remote} && ` +
            `git config --unset remote.${remote}.promisor (and extensions.partialClone where it is set); or clone it anew without --filter.`,
    });
}

;// CONCATENATED MODULE: ./build/src/git/furnish.js




/** What the workflow asked for beside the repository itself. */
async function furnish(access, { directory, submodules, lfs }) {
    const place = { at: (0,external_node_path_.join)(directory, ".git"), workTree: directory };
    if (submodules !== "no") {
        // A way of updating that the configuration names may be a program.
        const deep = submodules === "recursive" ? ["--recursive"] : [];
        const update = ["submodule", "update", "--init", "--checkout", ...deep];
        const { exitCode, stderr } = await callServer(access, {
            ...{ ...place, settings: bySsh(access) },
            args: ["-c", "protocol.file.allow=never", ...update],
        });
        if (exitCode !== 0)
            throw submodulesFailed(stderr);
    }
    if (lfs) {
        const args = ["lfs", "pull", access.server.url];
        const { exitCode, stderr } = await callServer(access, { ...place, settings: lfsFilter, args: [...args] });
        if (exitCode !== 0)
            throw lfsFailed(stderr);
    }
}
/** Where it isn't set up for the machine, git-lfs would download files and not put them in their place. */
const lfsFilter = [
    ["filter.lfs.clean", "git-lfs clean -- %f"],
    ["filter.lfs.smudge", "git-lfs smudge -- %f"],
    ["filter.lfs.process", "git-lfs filter-process"],
    ["filter.lfs.required", "true"],
];
/** Submodules of the same server may be named by ssh; who has no key of their own gets them by the token. */
function bySsh({ server: { url, token }, userEnv }) {
    if (token === "" || userEnv.GIT_SSH_COMMAND || userEnv.SSH_AUTH_SOCK)
        return [];
    const key = `url.${new URL("..", url).href}.insteadOf`;
    const { hostname } = new URL(url);
    return [
        [key, `git@${hostname}:`],
        [key, `ssh://git@${hostname}/`],
    ];
}
function submodulesFailed(stderr) {
    return configurationError({
        code: "submodules-failed",
        message: `git submodule failed: ${firstProblem(stderr)}.`,
        remedy: "Private submodules need a token that may read them.",
    });
}
function lfsFailed(stderr) {
    const missing = /is not a git command/.test(stderr);
    return configurationError({
        code: "lfs-failed",
        message: missing
            ? "git-lfs is not installed on this runner."
            : `git lfs failed: ${firstProblem(stderr)}.`,
        remedy: missing
            ? "Install it in the input setup, or leave lfs out."
            : "Look at the server's LFS settings.",
    });
}

;// CONCATENATED MODULE: ./build/src/git/provide-repository.js








/** The repository with its whole history: cloned where nothing is, completed where something is missing, else left alone. */
async function provideRepository(request) {
    const { directory, branch, url, token, userEnv, wait } = request;
    if (!isBranchName(branch))
        throw baseMissing(branch, url);
    const git = commands_createGit(userEnv);
    await requireGitVersion(git);
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    const at = (0,external_node_path_.join)(directory, ".git");
    const access = { git, server: { url, token }, userEnv, ...(wait === undefined ? {} : { wait }) };
    const found = isFound(directory);
    if (found)
        await provide_repository_requireOurs(git, { at, directory, url });
    else
        await provide_repository_initialise(git, { directory, url });
    const shallow = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(at, "shallow"));
    const missing = !found || shallow;
    await fetchRefs(access, { at, branch, refspecs: missing ? everything : [trackingOf(branch)] });
    await requireBase(git, { at, branch, url });
    if (!found)
        await checkOut(git, { directory, branch });
    await furnish(access, request);
    return { directory, how: found ? (shallow ? "completed" : "left") : "cloned" };
}
/** A clone of ours that was broken off is made anew. */
const isFound = (directory) => (0,external_node_fs_.readdirSync)(directory).length > 0 && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, unfinished));
/** There while a clone is on its way. */
const unfinished = (0,external_node_path_.join)(".git", "dev-agent", "unfinished");
/** Refuses a directory that holds something else: nobody's files are touched. */
async function provide_repository_requireOurs(git, { at, directory, url }) {
    if (!(0,external_node_fs_.existsSync)(at))
        throw occupied(directory, "it holds files, but no repository");
    const { stdout } = await git.hardened({ at, args: ["config", "--get", "remote.origin.url"], answers: [1] });
    const origin = provide_repository_nameOf(stdout.trim());
    if (!provide_repository_isSame(origin, url))
        throw occupied(directory, `its origin is ${origin || "unset"}`);
    await refusePartialClone(git, { at, shown: directory });
}
/** Without login and ending, which are written in several ways. */
function provide_repository_nameOf(url) {
    return url.replace(/\/\/[^/@]*@/, "//").replace(/(?:\.git)?\/?$/, "");
}
/** A checkout with an ssh key has an address with neither the port nor the path that the server's pages have. */
function provide_repository_isSame(origin, url) {
    if (origin.toLowerCase() === provide_repository_nameOf(url).toLowerCase())
        return true;
    const ssh = /^(?:ssh:\/\/|[^/@:]+@)([^/@:]+)(?::\d+\/|[:/])\/?([^/]+\/[^/]+)$/.exec(origin.toLowerCase());
    const [, host, name] = ssh ?? [];
    return host === new URL(url).hostname && provide_repository_nameOf(url).toLowerCase().endsWith(`/${name}`);
}
async function provide_repository_initialise(git, { directory, url }) {
    const at = (0,external_node_path_.join)(directory, ".git");
    (0,external_node_fs_.rmSync)(at, { recursive: true, force: true });
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(at, "dev-agent"), { recursive: true });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(directory, unfinished), "");
    await git.hardened({ args: ["init", "--quiet", "--template=", "--initial-branch=main", "--", directory] });
    await git.hardened({ at, args: ["config", "remote.origin.url", url] });
    await git.hardened({ at, args: ["config", "remote.origin.fetch", "+refs/heads/*:refs/remotes/origin/*"] });
}
const everything = ["+refs/heads/*:refs/remotes/origin/*", "+refs/tags/*:refs/tags/*"];
const trackingOf = (branch) => `+refs/heads/${branch}:refs/remotes/origin/${branch}`;
async function fetchRefs(access, { branch, ...what }) {
    const { url } = access.server;
    const { exitCode, stderr } = await fetchApart(access, what);
    if (exitCode === 0)
        return;
    throw /couldn't find remote ref/.test(stderr) ? baseMissing(branch, url) : cloneFailed(url, stderr);
}
/** The local branch is made where there is none; one that is there is the person's own. */
async function requireBase(git, { at, branch, url }) {
    const fetched = await readRef({ git, at, ref: `refs/remotes/origin/${branch}` });
    if (fetched === null)
        throw baseMissing(branch, url);
    const local = { git, at, ref: `refs/heads/${branch}` };
    if ((await readRef(local)) === null)
        await git.hardened({ at, args: ["update-ref", "--", local.ref, fetched] });
}
async function checkOut(git, { directory, branch }) {
    const at = (0,external_node_path_.join)(directory, ".git");
    await git.hardened({ at, args: ["symbolic-ref", "HEAD", `refs/heads/${branch}`] });
    await git.hardened({ at, workTree: directory, args: ["reset", "--quiet", "--hard"] });
    (0,external_node_fs_.rmSync)((0,external_node_path_.join)(directory, unfinished));
}
function baseMissing(branch, url) {
    return configurationError({
        code: "base-missing",
        message: `There is no branch ${JSON.stringify(branch)} at ${url}.`,
        remedy: "Name the branch to build on with the input base.",
    });
}
function occupied(directory, why) {
    return configurationError({
        code: "workspace-occupied",
        message: `The repository can't be cloned to ${directory}: ${why}.`,
        remedy: "Leave the workspace empty; no checkout step is needed.",
    });
}
function cloneFailed(url, stderr) {
    return configurationError({
        code: "clone-failed",
        message: `${url} can't be cloned: ${firstProblem(stderr)}.`,
        remedy: "See what git says; the input github-token must let the job read the repository.",
    });
}

;// CONCATENATED MODULE: ./build/src/config/temporary-directory.js


const temporary_directory_names = (/* unused pure expression or super */ null && (["TMPDIR", "TMP", "TEMP"]));
/** The directory for what needn't be kept, as node's `tmpdir()` finds it. */
function temporary_directory_temporaryDirectory(variables) {
    const name = temporary_directory_names.find((variable) => set(variables, variable) !== undefined);
    return (name && set(variables, name)) ?? "/tmp";
}
/** Throws a configuration error that names the variable when there is no such directory. */
function requireTemporaryDirectory(variables) {
    const directory = temporary_directory_temporaryDirectory(variables);
    if (statSync(directory, { throwIfNoEntry: false })?.isDirectory() === true)
        return;
    const name = temporary_directory_names.find((variable) => set(variables, variable) !== undefined);
    throw new DevAgentError({
        code: "temporary-directory",
        kind: "configuration",
        message: `The temporary directory ${directory}${name === undefined ? "" : ` (${name})`} doesn't exist.`,
        remedy: name === undefined ? "Make it, or set TMPDIR." : `Make it, or set ${name} to one that does.`,
    });
}
const set = (variables, name) => variables[name] || undefined;

;// CONCATENATED MODULE: ./build/src/config/environment.js


/** Reads the variables once. An empty variable counts as absent. */
function environment_readEnvironment(variables) {
    const value = (name) => (variables[name] === "" ? undefined : variables[name]);
    const flag = (name) => !["false", "0", undefined].includes(value(name));
    const home = value("HOME");
    const caches = value("XDG_CACHE_HOME") ?? (home === undefined ? undefined : join(home, ".cache"));
    return {
        anthropicApiKey: value("ANTHROPIC_API_KEY"),
        anthropicBaseUrl: value("ANTHROPIC_BASE_URL"),
        openaiApiKey: value("OPENAI_API_KEY") ?? value("CODEX_API_KEY"),
        openaiBaseUrl: value("OPENAI_BASE_URL"),
        claudeCodeOauthToken: value("CLAUDE_CODE_OAUTH_TOKEN"),
        claudeDirectory: value("CLAUDE_CONFIG_DIR") ?? join(home ?? "/", ".claude"),
        codexDirectory: value("CODEX_HOME") ?? join(home ?? "/", ".codex"),
        gitleaksPath: value("GITLEAKS_PATH"),
        cacheDirectory: caches === undefined
            ? join(temporaryDirectory(variables), `dev-agent-cache-${process.getuid?.() ?? "user"}`)
            : join(caches, "dev-agent"),
        home: home ?? "/",
        path: value("PATH") ?? "/usr/local/bin:/usr/bin:/bin",
        githubToken: value("GH_TOKEN") ?? value("GITHUB_TOKEN"),
        githubApiUrl: value("GITHUB_API_URL") ?? "https://api.github.com",
        debug: flag("DEV_AGENT_DEBUG"),
        ci: flag("CI"),
        githubActions: flag("GITHUB_ACTIONS"),
        runnerTemp: value("RUNNER_TEMP"),
        colour: value("NO_COLOR") !== undefined ? "never" : flag("FORCE_COLOR") ? "always" : "auto",
        dumbTerminal: value("TERM") === "dumb",
        registries: taken(registryVariables, value),
        proxies: taken(proxyVariables, value),
    };
}
function taken(names, value) {
    const found = names.flatMap((name) => {
        const set = value(name);
        return set === undefined ? [] : [[name, set]];
    });
    return Object.fromEntries(found);
}
const proxyNames = ["HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "ALL_PROXY"];
const proxyVariables = [...proxyNames, ...proxyNames.map((name) => name.toLowerCase())];
const registryVariables = (/* unused pure expression or super */ null && ([
    "npm_config_registry",
    "NPM_CONFIG_REGISTRY",
    "YARN_NPM_REGISTRY_SERVER",
    "PIP_INDEX_URL",
    "PIP_EXTRA_INDEX_URL",
    "UV_DEFAULT_INDEX",
    "UV_INDEX_URL",
    "GOPROXY",
    "GOSUMDB",
    "NODE_EXTRA_CA_CERTS",
    "SSL_CERT_FILE",
    "REQUESTS_CA_BUNDLE",
    "PIP_CERT",
    "CARGO_HTTP_CAINFO",
]));

;// CONCATENATED MODULE: ./build/src/git/base-branch.js



/** The branch to build on: the wanted one, else the remote's default, `main`, `master`, the current one. */
async function findBase(git, question) {
    const { wanted, currentBranch } = question;
    if (wanted !== undefined) {
        const baseSha = isBranchName(wanted) ? await newestKnown(git, question, wanted) : null;
        if (baseSha !== null)
            return { baseBranch: wanted, baseSha };
        throw configurationError({
            code: "base-missing",
            message: `There is no branch ${JSON.stringify(wanted)} in ${question.shown}.`,
            remedy: `Give the name of a branch with --base${await choices(git, question.at)}.`,
        });
    }
    for (const name of [await remoteDefault(git, question), "main", "master", currentBranch]) {
        const baseSha = name === null ? null : await newestKnown(git, question, name);
        if (name !== null && baseSha !== null)
            return { baseBranch: name, baseSha };
    }
    throw await noBase(git, question);
}
async function remoteDefault(git, { at, remote }) {
    if (remote === null)
        return null;
    const prefix = `refs/remotes/${remote.name}/`;
    const { stdout } = await git.hardened({
        at,
        args: ["symbolic-ref", "--quiet", `${prefix}HEAD`],
        answers: [1, 128],
    });
    return stdout.startsWith(prefix) ? stdout.trim().slice(prefix.length) : null;
}
async function newestKnown(git, question, branch) {
    const { at, remote } = question;
    const local = await readRef({ git, at, ref: `refs/heads/${branch}` });
    const fetched = remote === null ? null : await readRef({ git, at, ref: `refs/remotes/${remote.name}/${branch}` });
    if (local === null || fetched === null)
        return local ?? fetched;
    const behind = await git.hardened({
        at,
        args: ["merge-base", "--is-ancestor", local, fetched],
        answers: [1],
    });
    return behind.exitCode === 0 ? fetched : local;
}
async function noBase(git, { at, shown }) {
    const { stdout } = await git.hardened({ at, args: ["for-each-ref", "--count=1"] });
    if (stdout === "")
        return configurationError({
            code: "no-commits",
            message: `The repository at ${shown} has no commits yet.`,
            remedy: "Commit something first: git add . && git commit.",
        });
    return configurationError({
        code: "base-unknown",
        message: `No base branch was found in ${shown}: there is no main, no master, and the checkout is on no branch.`,
        remedy: `Name one with --base${await choices(git, at)}.`,
    });
}
async function choices(git, at) {
    const { stdout } = await git.hardened({
        at,
        args: [
            "for-each-ref",
            "--count=5",
            "--sort=-committerdate",
            "--format=%(refname:lstrip=2)",
            "refs/heads",
        ],
    });
    const names = stdout.split("\n").filter((name) => name !== "");
    return names.length === 0 ? "" : `, such as ${names.join(", ")}`;
}

;// CONCATENATED MODULE: ./build/src/git/checkouts.js


/** The working tree that has a branch checked out; null when none has. */
async function findCheckout(git, where) {
    const ref = `refs/heads/${where.branch}`;
    if (where.own !== null) {
        const head = await git.hardened({
            at: where.own.gitDirectory,
            args: ["symbolic-ref", "--quiet", "HEAD"],
            answers: [1],
        });
        if (head.stdout.trim() === ref)
            return where.own;
    }
    const { stdout } = await git.hardened({ at: where.at, args: ["worktree", "list", "--porcelain", "-z"] });
    for (const block of stdout.split("\0\0")) {
        const lines = block.split("\0");
        const path = lines.find((line) => line.startsWith("worktree "))?.slice("worktree ".length);
        if (path === undefined || !lines.includes(`branch ${ref}`))
            continue;
        const gitDirectory = join(path, ".git");
        const exists = await stat(gitDirectory).then(() => true, () => false);
        return exists ? { gitDirectory, toplevel: path } : null;
    }
    return null;
}
/** Whether no tracked file differs from the head. Untracked files don't count; submodules are not looked into. */
async function isClean(git, checkout) {
    const { stdout } = await git.hardened({
        ...inCheckout(checkout),
        args: ["status", "--porcelain", "-z", "--untracked-files=no", "--ignore-submodules=all", "--no-renames"],
        settings: await withoutFilters(git, checkout.gitDirectory),
    });
    return stdout === "";
}
function inCheckout(checkout) {
    return { at: checkout.gitDirectory, workTree: checkout.toplevel };
}
/** Settings that keep every content filter of a repository from running. */
async function withoutFilters(git, at) {
    const { stdout } = await git.hardened({
        at,
        args: ["config", "--null", "--name-only", "--get-regexp", String.raw `^filter\.`],
        answers: [1],
    });
    const names = new Set();
    for (const key of stdout.split("\0")) {
        const name = /^filter\.(.*)\.[^.]*$/s.exec(key)?.[1];
        if (name !== undefined)
            names.add(name);
    }
    return [...names].flatMap((name) => [
        [`filter.${name}.clean`, ""],
        [`filter.${name}.smudge`, ""],
        [`filter.${name}.process`, ""],
        [`filter.${name}.required`, "false"],
    ]);
}

;// CONCATENATED MODULE: ./build/src/git/remote.js

/** `origin`, else the only remote there is; null when there is none. `relativeTo`: what relative paths start at. */
async function findRemote(git, where) {
    const { stdout } = await git.hardened({
        at: where.at,
        args: ["config", "--null", "--get-regexp", String.raw `^remote\..*\.(url|pushurl)$`],
        answers: [1],
    });
    const urls = new Map();
    const names = new Set();
    for (const entry of stdout.split("\0")) {
        const [, name, kind, url] = /^remote\.(.*)\.(url|pushurl)\n(.*)$/s.exec(entry) ?? [];
        if (name === undefined || url === undefined)
            continue;
        names.add(name);
        if (!urls.has(`${name}.${kind}`))
            urls.set(`${name}.${kind}`, absolute(url, where.relativeTo));
    }
    const name = names.has("origin") ? "origin" : names.size === 1 ? [...names][0] : undefined;
    const url = name === undefined ? undefined : urls.get(`${name}.url`);
    if (name === undefined || url === undefined)
        return null;
    return { name, url, pushUrl: urls.get(`${name}.pushurl`) ?? url };
}
// Git takes what has a colon before its first slash for a server, and everything else for a path.
function absolute(url, base) {
    return (0,external_node_path_.isAbsolute)(url) || /^[^/]*:/.test(url) ? url : (0,external_node_path_.resolve)(base, url);
}

;// CONCATENATED MODULE: ./build/src/git/open-repository.js







/** Finds the repository that a directory belongs to. Reads only. Throws configuration errors. */
async function openRepository(directory, request) {
    const git = commands_createGit(request.userEnv);
    await requireGitVersion(git);
    const place = await locate(git, directory);
    const at = place.commonDirectory;
    const shown = place.toplevel ?? at;
    await refusePartialClone(git, { at, shown });
    const ask = async (...args) => (await git.hardened({ at: place.gitDirectory, args, answers: [1] })).stdout.trim();
    const head = await ask("symbolic-ref", "--quiet", "HEAD");
    const currentBranch = head === "" ? null : head.replace(/^refs\/heads\//, "");
    const remote = await findRemote(git, { at, relativeTo: shown });
    const base = await findBase(git, { at, shown, remote, currentBranch, wanted: request.base });
    const objectFormat = (await ask("rev-parse", "--show-object-format")) === "sha256" ? "sha256" : "sha1";
    const shallow = (await ask("rev-parse", "--is-shallow-repository")) === "true";
    const facts = { ...place, objectFormat, shallow, ...base, remote, currentBranch };
    return { ...facts, notices: await noticesOf(git, facts) };
}
async function locate(git, directory) {
    const isDirectory = await (0,promises_.stat)(directory).then((found) => found.isDirectory(), () => false);
    if (!isDirectory)
        throw configurationError({
            code: "not-a-directory",
            message: `${directory} is not a directory.`,
            remedy: "Give the path of a git repository with --repo.",
        });
    // In the person's name, so that git's own rule on repositories of other users holds.
    const ask = async (...args) => {
        const command = ["rev-parse", "--path-format=absolute", ...args];
        const answer = await git.network({ cwd: directory, args: command, answers: [128] });
        if (answer.exitCode !== 0 && /dubious ownership/.test(answer.stderr))
            throw foreign(directory);
        return answer.exitCode === 0 ? answer.stdout.replace(/\n$/, "") : null;
    };
    const gitDirectory = await ask("--git-dir");
    const commonDirectory = await ask("--git-common-dir");
    const objectDirectory = await ask("--git-path", "objects");
    if (gitDirectory === null || commonDirectory === null || objectDirectory === null)
        throw notARepository(directory);
    return { toplevel: await ask("--show-toplevel"), gitDirectory, commonDirectory, objectDirectory };
}
async function noticesOf(git, facts) {
    const notices = [];
    if (facts.currentBranch === null)
        notices.push(`The checkout is on no branch; the session starts from ${facts.baseBranch}.`);
    if (facts.shallow)
        notices.push("The history is shallow; agents see only the part that is here.");
    if (facts.toplevel !== null) {
        const clean = await isClean(git, { gitDirectory: facts.gitDirectory, toplevel: facts.toplevel });
        if (!clean)
            notices.push(`The checkout has changes that are not committed; the session starts from ${facts.baseBranch} without them.`);
    }
    return notices;
}
function notARepository(directory) {
    return configurationError({
        code: "not-a-repository",
        message: `${directory} is not in a git repository.`,
        remedy: "Give the path of one with --repo, or make one: git init, then commit something.",
    });
}
function foreign(directory) {
    return configurationError({
        code: "foreign-repository",
        message: `The repository at ${directory} belongs to another user and git refuses to work in it.`,
        remedy: `If you trust it: git config --global --add safe.directory ${(0,external_node_path_.join)(directory)}`,
    });
}

;// CONCATENATED MODULE: ./build/src/use-cases/open-project.js









/** Finds the repository alone: what was chosen for a session that exists is in its record. */
function findRepository(repo, env, base) {
    return openRepository((0,external_node_path_.resolve)(repo), { userEnv: env, ...(base === undefined ? {} : { base }) });
}
/** Finds the repository and reads its configuration from the base commit, never from the working tree. */
async function openProject(request, env) {
    const environment = readEnvironment(env);
    const open = (base) => findRepository(request.repo, env, base);
    let facts = await open(request.base);
    let options = await readOptions(request, { facts, sha: facts.baseSha, env });
    if (options.base !== undefined && options.base !== facts.baseBranch) {
        facts = await open(options.base);
        options = await readOptions(request, { facts, sha: facts.baseSha, env });
    }
    return { facts, options, environment, userEnv: env };
}
/** The options as the configuration at a base commit and the flags decide them. */
async function readOptions(request, place) {
    const found = request.config === undefined ? await configAt(place) : configFile(request.config);
    return mergeOptions(request, await loadConfig(found.text, found.name));
}
const configNames = (/* unused pure expression or super */ null && ([".dev-agent.yml", ".dev-agent.yaml"]));
async function configAt({ facts, sha, env }) {
    const git = createGit(env);
    for (const name of configNames) {
        const text = await readFileAt(git, { at: facts.commonDirectory, sha, path: name });
        if (text !== null)
            return { text, name: `${name} at ${facts.baseBranch}` };
    }
    return { text: "", name: "the configuration" };
}
function configFile(path) {
    if (!existsSync(path))
        throw open_project_unreadable(path, "it doesn't exist");
    try {
        return { text: readFileSync(path, "utf8"), name: path };
    }
    catch (error) {
        throw open_project_unreadable(path, error.code ?? "unknown");
    }
}
function open_project_unreadable(path, why) {
    return new DevAgentError({
        code: "config-unreadable",
        kind: "configuration",
        message: `The configuration ${path} can't be read: ${why}.`,
        remedy: "Give a file that exists with --config, or leave the flag out.",
    });
}

;// CONCATENATED MODULE: ./build/src/use-cases/jobs/clone.js




/** The repository with its whole history, in the job's workspace unless something else lies there. */
function provideWorkspace(context, branch) {
    const { workspace, temp } = context;
    const usable = !existsSync(workspace) || isEmpty(workspace) || existsSync(join(workspace, ".git"));
    return provide(context, { branch, directory: usable ? workspace : join(temp, "repository") });
}
/** A clone of its own, that nothing before this moment had a hand in. */
async function cloneAnew(context, branch) {
    const directory = (0,external_node_path_.join)(context.temp, "fresh");
    await provide(context, { branch, directory });
    return withoutRemote(await findRepository(directory, context.surface.env, branch));
}
/** Jobs reach the server with a token for one call at a time: nothing else may try. */
function withoutRemote(facts) {
    return { ...facts, remote: null };
}
function provide({ server, submodules, lfs, surface }, where) {
    return provideRepository({ ...where, ...server, submodules, lfs, userEnv: surface.env });
}
const isEmpty = (directory) => readdirSync(directory).length === 0;

;// CONCATENATED MODULE: ./build/src/use-cases/jobs/people-needed.js

/** How many people must agree in comments: as the base says, and one more where there is a critical review. */
function peopleNeeded(state, { approvals }) {
    return approvals + gatesOf(state).length - 1;
}

;// CONCATENATED MODULE: ./build/src/use-cases/jobs/question.js



/** The question that a job of this run put. Throws where it put none. */
function questionOf(folder, { job, name, runId }) {
    const runs = runRecords(readJournal(folder.journal));
    const asked = runs.filter((record) => record.job === job && record.runId === runId).at(-1);
    const environmentId = asked?.environments[name];
    if (asked === undefined || environmentId === undefined)
        throw notAsked(name);
    return {
        environment: name,
        environmentId,
        baseline: asked.baseline,
        chain: chainIn(runs),
    };
}
/** Which run a run goes on from, and which ones only took an answer, as their jobs wrote it down. */
function chainIn(runs) {
    const of = (runId) => runs.filter((record) => record.runId === runId);
    return {
        previousOf: (runId) => of(runId).findLast(({ previous }) => previous !== null)?.previous ?? null,
        isAnswer(runId) {
            const records = of(runId);
            return records.length > 0 && records.every(({ job }) => job === "decide");
        },
    };
}
function notAsked(name) {
    return new DevAgentError({
        code: "gate-not-asked",
        kind: "policy",
        message: `Nobody was asked at the environment ${name} in this run.`,
        remedy: "Run the whole workflow again; its jobs can't be taken out of order.",
    });
}

;// CONCATENATED MODULE: ./build/src/use-cases/jobs/require-pull.js

/** The pull request is the one that was shown: open or merged, from the session's branch, at the candidate, into the base. */
function requirePull(pull, { state, repository }) {
    const { session, candidate } = state;
    const what = `The pull request ${pull.number}`;
    if (!pull.merged && pull.state !== "open")
        throw changed(`${what} was closed.`);
    if (pull.headRepository !== repository || pull.headRef !== session.branch)
        throw changed(`${what} is from ${pull.headRepository}:${pull.headRef}, not from ${session.branch}.`);
    if (pull.baseRef !== session.baseBranch)
        throw changed(`${what} leads into ${pull.baseRef}, not into ${session.baseBranch}.`);
    if (pull.merged && pull.headSha !== candidate?.headSha)
        throw otherMerged(pull, candidate?.headSha ?? "");
    if (pull.headSha !== candidate?.headSha)
        throw changed(`${what} is at ${pull.headSha} now; ${candidate?.headSha} was shown to be approved.`);
}
function changed(message) {
    return new errors.DevAgentError({
        code: "pull-changed",
        kind: "policy",
        message,
        remedy: "Nothing was merged: an approval is for one commit. Start the goal again, or continue its run.",
    });
}
function otherMerged({ number, headSha, mergeSha }, approved) {
    const how = mergeSha === null ? "" : `: git revert ${mergeSha}`;
    return new errors.DevAgentError({
        code: "landed-differs",
        kind: "policy",
        message: `The pull request ${number} was merged at ${headSha}, and ${approved} was shown to be approved.`,
        remedy: `Look at what landed now, and revert it if need be${how}.`,
    });
}

;// CONCATENATED MODULE: ./build/src/use-cases/jobs/require-same.js

/**
 * Refuses when what the outputs of earlier jobs say differs from what those jobs handed over, and when an output is
 * empty: GitHub blanks an output that holds a masked value, and nothing may be taken for granted then.
 */
function requireSame(told, found) {
    for (const [name, value] of Object.entries(told)) {
        if (value.trim() === "")
            throw blank(name);
        if (value !== String(found[name] ?? ""))
            throw different(name, { told: value, found: found[name] ?? null });
    }
}
function blank(name) {
    return new errors.DevAgentError({
        code: "output-blank",
        kind: "policy",
        message: `The input ${name} is empty: an output of an earlier job was blanked or left out.`,
        remedy: "Pass it from the job before. GitHub blanks outputs that hold a secret's value: mask tokens only, no words.",
    });
}
function different(name, { told, found }) {
    return new errors.DevAgentError({
        code: "output-differs",
        kind: "policy",
        message: `The input ${name} is ${JSON.stringify(told.slice(0, 80))}, but ${JSON.stringify(found)} was handed over.`,
        remedy: "Run the whole workflow again; its jobs can't be mixed from several runs.",
    });
}

;// CONCATENATED MODULE: ./build/src/use-cases/jobs/require-trusted.js

/** A run of the default branch's workflows. What a pull request or a branch of somebody's own ran is none of this repository's work. */
async function requireTrusted({ github }, runId) {
    const [run, branch] = await Promise.all([github.run(runId), github.defaultBranch()]);
    const { headBranch, event } = run;
    if (headBranch === branch && !event.startsWith("pull_request"))
        return run;
    throw new errors.DevAgentError({
        code: "run-untrusted",
        kind: "policy",
        message: `The run ${runId} was of ${headBranch ?? "no branch"} (${event}), not of ${branch}.`,
        remedy: `Only runs on ${branch} go on. Start the goal again.`,
    });
}

;// CONCATENATED MODULE: ./build/src/use-cases/jobs/hear-comment.js















/** Finds what was asked on a comment's pull request, and proves it. Throws where there is nothing to be answered. */
async function hearComment(context, comment) {
    const { github } = context;
    const listed = await github.comments(comment.pull);
    // A list may lag behind the comment that started this run.
    const comments = listed.some(({ id }) => id === comment.id) ? listed : [...listed, comment];
    const found = findQuestion(comments, await github.me());
    if (found === null)
        throw hear_comment_notAsked(comment.pull);
    const run = await requireTrusted(context, found.marker.run);
    const { taken, proposal, form } = await takeQuestion(context, found);
    const { state, candidate, bundleSha256 } = proposal;
    requireSame({ "pull-request": `${comment.pull}` }, { "pull-request": proposal.pull });
    const pull = await github.pull(comment.pull);
    requirePull(pull, { state, repository: github.repository });
    const rules = await rulesOf(context, { taken, proposal });
    if (rules.gate !== "comment")
        throw otherGate();
    const { question, needed } = { question: found.comment, needed: peopleNeeded(state, rules) };
    const facts = await readCommentFacts({
        ...{ github, runId: context.runId, pull: pull.number, comments, question, askedBy: run.id, needed },
        ...{ headSha: candidate.headSha, allowSelfApproval: rules.allowSelfApproval },
        chain: chainIn((0,run_record/* runRecords */.o)((0,session_journal/* readJournal */.a)(taken.folder.journal))),
    });
    const { handover: name, sha256 } = found.marker;
    const handOver = { name, sha256, bundleSha256 };
    return { taken, proposal, rules, facts, run, form, handOver, pull: { number: pull.number, url: pull.url } };
}
/** The session as the job left it that asked: by the digest in its question, which only a job that may write can put. */
async function takeQuestion(context, { marker }) {
    const { session, run: runId, attempt, head, handover: name, sha256 } = marker;
    requireSame({ handover: name }, { handover: `dev-agent-publish-${session}-${attempt}` });
    const taken = await takeOver(context, { name, sha256, runId });
    const proposal = requireCandidate(taken);
    const { id } = taken.folder.record;
    requireSame({ session, "head-sha": head }, { session: id, "head-sha": proposal.candidate.headSha });
    const records = (0,run_record/* runRecords */.o)((0,session_journal/* readJournal */.a)(taken.folder.journal));
    const asked = records.findLast((record) => record.job === "publish" && record.runId === runId);
    if (asked?.attempt !== attempt)
        throw hear_comment_notAsked(proposal.pull ?? 0);
    return { taken, proposal, form: asked.form ?? {} };
}
async function rulesOf(context, { taken, proposal }) {
    const { baseBranch } = taken.folder.record;
    const clone = await cloneAnew(context, baseBranch);
    const repository = await openCandidateRepository({
        ...{ repository: clone, directory: taken.folder.directory, userEnv: context.surface.env },
    });
    const { candidate } = proposal;
    return readBaseRules({ repository, candidate, tip: clone.baseSha, baseBranch });
}
function hear_comment_notAsked(pull) {
    return new errors.DevAgentError({
        code: "gate-not-asked",
        kind: "policy",
        message: `Nobody was asked anything on the pull request ${pull}.`,
        remedy: "Commands answer the newest question that dev-agent has put there.",
    });
}
function otherGate() {
    return new errors.DevAgentError({
        code: "gate-not-asked",
        kind: "policy",
        message: "In this repository people decide on the run's review page, not in comments.",
        remedy: "`gate: comment` in .dev-agent.yml of the base branch lets comments decide.",
    });
}

// EXTERNAL MODULE: ./build/src/domain/text/markdown/plain-markdown.js
var plain_markdown = __webpack_require__(53464);
;// CONCATENATED MODULE: ./build/src/use-cases/jobs/reply-to.js



/** Answers a comment once, however often its job runs. `text`: one line of any words. */
async function replyTo({ github }, { comment, text }) {
    const marker = `<!-- dev-agent:reply to=${comment.id} -->`;
    const reply = { pull: comment.pull, of: `reply to ${comment.id}`, marker };
    await commentOnce(github, unrecordedEffects(), { ...reply, text: (0,plain_markdown/* inlineMarkdown */.x)(text, 2_000) });
}

;// CONCATENATED MODULE: ./build/src/use-cases/jobs/decide.js










/** Takes a command that somebody gave in a comment, where it counts. Merging is for the merge job, which looks again. */
async function decide(request, context) {
    const { said } = request;
    if (said === null)
        return nothing("this is no new comment on a pull request");
    if (parseCommand(said.body) === null)
        return nothing("the comment is no command");
    await requireTrusted(context, context.runId);
    const comment = await context.github.comment(said.id);
    if (comment === null)
        return nothing("the comment was deleted");
    const permissions = await permissionsOf(context.github, [comment]);
    // Who may not write here gets no answer: anybody could have dev-agent write comments.
    const stranger = decide_differs(comment, said) ?? faultOfWriter(comment, permissions);
    if (stranger !== null)
        return nothing(stranger);
    try {
        return await answer(context, { request, comment });
    }
    catch (thrown) {
        if (!(thrown instanceof errors.DevAgentError) || thrown.kind !== "policy" || thrown.code === "github-denied")
            throw thrown;
        const { message, remedy } = thrown;
        await replyTo(context, { comment, text: `That did not count. ${message} ${remedy}` });
        return nothing(message);
    }
}
/** The text counts that started this run; what the comment has become since is somebody's afterthought. */
function decide_differs(comment, { body, pull, by }) {
    if (comment.body !== body || isEdited(comment))
        return "the comment was edited";
    if (comment.pull !== pull)
        return "the comment is on another pull request";
    return comment.by?.id === by.id ? null : "the comment is somebody else's";
}
async function answer(context, { request, comment }) {
    const parsed = parseCommand(comment.body);
    if (parsed?.status !== "command")
        throw uncounted(parsed?.why ?? "it is no command");
    const heard = await hearComment(context, comment);
    const fault = refusalOf(heard.facts) ?? judge_comments_faultOf(comment, heard.facts);
    if (fault !== null)
        throw uncounted(fault);
    const { command } = parsed;
    if (request.act)
        return followComment(context, { following: request, heard, comment, command });
    if (command.name !== "approve")
        return passOn(heard, command);
    return approve(context, heard);
}
async function approve({ github }, heard) {
    const judged = judgeComments(heard.facts);
    if (judged.status === "approved")
        return passOn(heard, { name: "approve" });
    if (judged.status === "refused")
        throw uncounted(judged.why);
    if (judged.status === "objected")
        throw uncounted(`${judged.said.by.login} asked for something else (/${judged.said.command.name})`);
    const { needed, question } = heard.facts;
    const text = `${judged.have} of ${needed} people have approved it.`;
    const session = heard.taken.folder.record.id;
    const marker = `<!-- dev-agent:count session=${session} question=${question.id} have=${judged.have} -->`;
    const count = { pull: heard.pull.number, of: `count of question ${question.id}: ${judged.have}` };
    await commentOnce(github, unrecordedEffects(), { ...count, marker, text });
    return { ...nothing(text), pull: heard.pull };
}
/** Everything that the job needs which does it, to be held against what it finds itself. */
function passOn({ taken, run, handOver, pull }, { name }) {
    return {
        ...{ outcome: "paused", code: 0, reason: "", state: taken.state, calls: [], notices: [] },
        ...{ handOver, pull, mergedSha: null, gate: "comment", answer: { action: name, run: run.id } },
    };
}
function nothing(reason) {
    return {
        ...{ outcome: "waiting", code: 0, reason, state: null, calls: [], notices: [] },
        ...{ handOver: null, pull: null, mergedSha: null, answer: { action: "none", run: null } },
    };
}
function uncounted(why) {
    return new errors.DevAgentError({
        code: "comment-void",
        kind: "policy",
        message: `The comment does not count: ${why}.`,
        remedy: "Answer dev-agent's newest question with a new comment.",
    });
}

// EXTERNAL MODULE: ./build/src/actions/declared.js
var declared = __webpack_require__(20863);
// EXTERNAL MODULE: ./build/src/actions/job/end-job.js + 3 modules
var end_job = __webpack_require__(67718);
;// CONCATENATED MODULE: ./build/src/domain/known-secrets/anchors.js
/** Signs that are compared at once, as two numbers. */
const width = 8;
const slotBits = 18;
/**
 * Some runs of eight signs of each needle, close enough to one another that whatever gives a secret away has one of them.
 * A text's own runs of eight are looked up one by one, and only where one is known is the needle laid against the text.
 */
function createAnchors(needles) {
    const isKnown = new Uint8Array(1 << slotBits);
    const bySlot = new Map();
    for (const needle of needles) {
        for (const end of anchorEnds(needle)) {
            const slot = slotAt(needle.signs, end);
            isKnown[slot] = 1;
            bySlot.set(slot, [...(bySlot.get(slot) ?? []), { needle, end }]);
        }
    }
    return {
        matches(text) {
            const found = [];
            let begin = 0;
            for (;;) {
                const match = nextMatch(text, { begin, isKnown, bySlot });
                if (match === null)
                    return found;
                found.push(match);
                begin = match.end;
            }
        },
    };
}
function nextMatch({ signs, length }, { begin, isKnown, bySlot }) {
    let first = 0;
    let last = 0;
    for (let at = begin; at < length; at += 1) {
        first = (first << 8) | (last >>> 24);
        last = (last << 8) | signs[at];
        const slot = slotOf(first, last);
        if (isKnown[slot] === 0 || at + 1 - begin < width)
            continue;
        const text = { signs: signs.subarray(0, length), begin, end: at + 1 };
        const match = anchors_longest((bySlot.get(slot) ?? []).map((anchor) => lay(anchor, text)));
        if (match !== null)
            return match;
    }
    return null;
}
/** Where only the whole counts one is enough; at its beginning, where forms of it begin alike. */
function anchorEnds({ signs, core }) {
    const { start, end, least } = core ?? { start: 0, end: signs.length, least: signs.length };
    const ends = [];
    for (let at = start + width; at <= end; at += least - width + 1)
        ends.push(at);
    return ends;
}
function slotAt(signs, end) {
    const [first, last] = [end - width, end - width / 2].map((from) => signs.subarray(from, from + width / 2).reduce((number, sign) => (number << 8) | sign, 0));
    return slotOf(first ?? 0, last ?? 0);
}
function slotOf(first, last) {
    return (Math.imul(first, 0x9e3779b1) ^ Math.imul(last, 0x85ebca6b)) >>> (32 - slotBits);
}
/** The run that an anchor's needle and the text share around it; null where it is too short. */
function lay({ needle, end }, text) {
    const { signs, core } = needle;
    const shift = text.end - end;
    let from = end;
    while (from > 0 && from + shift > text.begin && signs[from - 1] === text.signs[from - 1 + shift])
        from -= 1;
    let to = end;
    while (to < signs.length && signs[to] === text.signs[to + shift])
        to += 1;
    const whole = from === 0 && to === signs.length;
    const own = core === null ? 0 : Math.min(to, core.end) - Math.max(from, core.start);
    if (!whole && (core === null || own < core.least))
        return null;
    return { needle, start: from + shift, end: to + shift, whole };
}
/** Of equal ones that which is all of its needle. */
function anchors_longest(found) {
    const rank = ({ start, end, whole }) => 2 * (end - start) + (whole ? 1 : 0);
    return found.reduce((best, match) => {
        if (match === null || best === null)
            return match ?? best;
        return rank(match) > rank(best) ? match : best;
    }, null);
}

;// CONCATENATED MODULE: ./build/src/domain/known-secrets/fold.js
const backslash = 0x5c;
const kept = tableOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
const escapeLetters = tableOf("abefnrtv0");
function tableOf(signs) {
    const table = new Uint8Array(256);
    for (const sign of signs)
        table[sign.charCodeAt(0)] = 1;
    return table;
}
/** @param bytes In UTF-8, or any other encoding that has ASCII in it. */
function fold(bytes, way) {
    const signs = new Uint8Array(bytes.length);
    const end = bytes.length;
    const skips = way === "escapes";
    let length = 0;
    for (let at = 0; at < end; at += 1) {
        const code = bytes[at];
        if (kept[code] === 1) {
            signs[length] = code;
            length += 1;
        }
        else if (skips && code === backslash)
            at = endOfEscape(bytes, at);
    }
    return { signs, length };
}
/** Where in a text or in bytes the signs of its folded form are. */
function placesOf(content, way) {
    const codes = typeof content === "string" ? codesOf(content) : content;
    const places = new Uint32Array(codes.length);
    let length = 0;
    for (let at = 0; at < codes.length; at += 1) {
        const code = codes[at];
        if (kept[code] === 1) {
            places[length] = at;
            length += 1;
        }
        else if (way === "escapes" && code === backslash)
            at = endOfEscape(codes, at);
    }
    return places;
}
/** One byte for each place in the text; those of other alphabets are nothing. */
function codesOf(text) {
    const codes = new Uint8Array(text.length);
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        codes[at] = code < 128 ? code : 0;
    }
    return codes;
}
/** A text that is in JSON that is in JSON has several backslashes before the one letter. */
function endOfEscape(codes, start) {
    let at = start;
    while (codes[at + 1] === backslash)
        at += 1;
    return escapeLetters[codes[at + 1] ?? 0] === 1 ? at + 1 : at;
}
/** A text's letters and digits. */
function foldText(text) {
    return text.replace(/[^A-Za-z0-9]/g, "");
}

;// CONCATENATED MODULE: ./build/src/domain/known-secrets/needle.js

/** Shorter values would be found in text that has nothing to do with them. */
const shortestSecret = 12;
/** Null for a text that has too few letters and digits to be known by them. */
function needleOf({ form, text, core }) {
    const folded = foldText(text);
    if (folded.length < shortestSecret)
        return null;
    const signs = new TextEncoder().encode(folded);
    if (core === null)
        return { form, text, signs, core: null };
    const start = foldText(text.slice(0, core.start)).length;
    const end = foldText(text.slice(0, core.end)).length;
    return { form, text, signs, core: { start, end, least: core.least } };
}

;// CONCATENATED MODULE: ./build/src/domain/known-secrets/regions.js

/** Every place in a text where one of the needles stands, leftmost first; those of the two ways to fold may overlap. */
function regionsIn(content, anchors) {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    const ways = bytes.includes(0x5c) ? ["letters", "escapes"] : ["letters"];
    return ways
        .flatMap((way) => regionsOf(content, [...anchors.matches(fold(bytes, way))], way))
        .sort((one, other) => one.start - other.start);
}
function regionsOf(content, matches, way) {
    if (matches.length === 0)
        return [];
    const places = placesOf(content, way);
    return matches.map((match) => {
        const start = places[match.start] ?? 0;
        const end = (places[match.end - 1] ?? 0) + 1;
        return { form: formOf(match, content.slice(start, end)), ...withEdges(content, { match, start, end }) };
    });
}
/** A part of a form, or one with further signs in it, is split; marks of escapes and the zeros of UTF-16 don't count. */
function formOf({ needle, whole }, found) {
    return whole && visible(found) === visible(inner(needle.text)) ? needle.form : "split";
}
/** The zeros of UTF-16, a backslash, the sign of URLs. */
const regions_marks = new Set([0, 0x5c, 0x25]);
function visible(content) {
    let count = 0;
    for (let at = 0; at < content.length; at += 1) {
        if (!regions_marks.has(typeof content === "string" ? content.charCodeAt(at) : (content[at] ?? 0)))
            count += 1;
    }
    return count;
}
const inner = (text) => text.replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, "");
/** The signs at a form's own beginning and end belong to it, too, where they are there. */
function withEdges(content, { match, start, end }) {
    if (!match.whole || typeof content !== "string")
        return { start, end };
    const { text } = match.needle;
    const before = /^[^A-Za-z0-9]*/.exec(text)?.[0].length ?? 0;
    const behind = /[^A-Za-z0-9]*$/.exec(text)?.[0].length ?? 0;
    const head = text.slice(0, before);
    const tail = text.slice(text.length - behind);
    return {
        start: content.endsWith(head, start) ? start - before : start,
        end: content.startsWith(tail, end) ? end + behind : end,
    };
}

;// CONCATENATED MODULE: ./build/src/domain/known-secrets/replace.js
/** What stands in place of a credential. */
const instead = "[credential]";
/** A text with every region replaced, however they overlap. */
function replaceRegions(text, regions) {
    let clean = "";
    let done = 0;
    for (const { start, end } of merged(regions)) {
        const from = besideEscape(text, Math.max(start, done));
        clean += text.slice(done, from) + instead;
        done = end;
    }
    return clean + text.slice(done);
}
/**
 * Texts that stand one behind the other, with the regions of all of them together replaced: where one region goes over
 * several texts, the first of them says so.
 */
function replaceInTexts(texts, regions) {
    const spans = merged(regions);
    let begin = 0;
    return texts.map((text) => {
        const end = begin + text.length;
        let clean = "";
        let done = begin;
        for (const span of spans.filter((each) => each.start < end && each.end > begin)) {
            const from = Math.max(span.start, begin);
            clean += text.slice(done - begin, from - begin) + (span.start >= begin ? instead : "");
            done = Math.min(span.end, end);
        }
        clean += text.slice(done - begin);
        begin = end + separator.length;
        return clean;
    });
}
/** Between texts that stand one behind the other; secrets are found through it. */
const separator = "\n";
function merged(regions) {
    const spans = [];
    for (const { start, end } of regions) {
        const last = spans.at(-1);
        if (last !== undefined && start < last.end)
            last.end = Math.max(last.end, end);
        else
            spans.push({ start, end });
    }
    return spans;
}
/**
 * After a backslash the first letter may belong to an escape such as `\n`: it is left, so that JSON stays JSON. A sign that
 * is written by its number, as `\u0073`, goes with its backslashes.
 */
function besideEscape(text, start) {
    if (text[start - 1] !== "\\")
        return start;
    if (/[bfnrt]/.test(text[start] ?? ""))
        return start + 1;
    let from = start;
    while (text[start] === "u" && text[from - 1] === "\\")
        from -= 1;
    return from;
}

;// CONCATENATED MODULE: ./build/src/domain/known-secrets/scrub-literally.js

const mostEscapes = 3;
/**
 * Replaces values that are not known by their letters and digits alone, as passwords of many other signs, or that JSON
 * writes otherwise: as they are, URL-encoded, each also within JSON, even JSON within JSON.
 */
function literalScrub(values) {
    const forms = values.flatMap(formsOf);
    const longestFirst = [...new Set(forms)].sort((a, b) => b.length - a.length);
    const pattern = new RegExp(longestFirst.map(patternOf).join("|"), "g");
    return (text) => text.replace(pattern, instead);
}
function formsOf(value) {
    const encoded = encodeURIComponent(value.toWellFormed());
    const lowerCase = encoded.replace(/%../g, (code) => code.toLowerCase());
    return [value, encoded, lowerCase].flatMap(escapedForms);
}
function escapedForms(form) {
    const forms = [form, form.replaceAll("/", "\\/")];
    let escaped = form;
    for (let times = 0; times < mostEscapes; times += 1) {
        escaped = JSON.stringify(escaped).slice(1, -1);
        forms.push(escaped);
    }
    return forms;
}
/** After a backslash the first letter may belong to an escape such as `\n`: it is left, so that JSON stays JSON. */
function patternOf(form) {
    const literal = (text) => text.replace(/[^\w]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
    const [first = "", rest = ""] = [form.slice(0, 1), form.slice(1)];
    return /[bfnrt]/.test(first) ? `(?:(?<!\\\\)${first}|(?<=\\\\${first}))${literal(rest)}` : literal(form);
}

;// CONCATENATED MODULE: ./build/src/domain/known-secrets/core-of.js
/** With fewer letters and digits, a part of it may stand somewhere by chance. */
const leastSigns = 32;
const leastDifferent = 14;
/**
 * What of a secret gives it away even where it stands alone, e.g. because the text was cut off or the secret laid down in
 * two places; null where only the whole of it does: it is short, or is made of words.
 */
function coreOf(secret) {
    const core = bounds(secret);
    const signs = secret.slice(core.start, core.end).replace(/[^A-Za-z0-9]/g, "");
    const looksRandom = [/[a-z]/, /[A-Z]/, /\d/].every((kind) => kind.test(signs));
    const isMixed = new Set(signs).size >= leastDifferent && !/(.)\1{5}/.test(signs);
    return signs.length >= leastSigns && isMixed && looksRandom ? core : null;
}
function bounds(secret) {
    // The first two parts of a signed token (JWT) say who and for how long, much as in another one.
    const signed = /^eyJ[\w-]+\.[\w-]+\.(?=[\w-]+$)/.exec(secret);
    if (signed !== null)
        return { start: signed[0].length, end: secret.length };
    // The keys of one kind begin with the same bytes.
    const key = /^-----BEGIN [^-]+-----\s*[\w+/]{32}/.exec(secret);
    const end = secret.search(/\s*-----END [^-]+-----\s*$/);
    if (key !== null)
        return { start: key[0].length, end: end < key[0].length ? secret.length : end };
    const kind = /^[a-z]{2,}(?:[-_][a-z0-9]{2,8}){0,2}[-_]/.exec(secret);
    return { start: kind?.[0].length ?? 0, end: secret.length };
}

;// CONCATENATED MODULE: ./build/src/domain/known-secrets/secret-texts.js

/** Signs of a secret that nobody hits upon by chance: 16 of 62 different ones are 95 bits. */
const tellingSigns = 16;
/** Every way in which a secret is looked for, apart from what may stand between its signs. */
function secretTexts(secret) {
    const plain = secret.toWellFormed();
    const reversed = [...plain].reverse().join("");
    const core = coreOf(plain);
    const backward = core === null ? null : { start: plain.length - core.end, end: plain.length - core.start };
    return [
        one("plain", plain, core),
        one("reversed", reversed, backward),
        ...urlEncoded(plain),
        ...base64(plain, core),
        ...base64(reversed, backward),
        ...hex(plain, core),
        ...hex(reversed, backward),
    ];
}
function one(form, text, core) {
    return { form, text, core: core === null ? null : { ...core, least: tellingSigns } };
}
function urlEncoded(plain) {
    const upper = encodeURIComponent(plain);
    if (upper === plain)
        return [];
    const lower = upper.replace(/%../g, (code) => code.toLowerCase());
    return [...new Set([upper, lower])].map((text) => ({ form: "url-encoded", text, core: null }));
}
/**
 * Encoded alone, and for each number of bytes, modulo 3, that may be encoded before it: the signs that are all its own,
 * whatever stands before and behind. Of letters and digits the alphabet for URLs has the same.
 */
function base64(text, core) {
    const bytes = new TextEncoder().encode(text);
    const encode = (before) => btoa(String.fromCharCode(...new Uint8Array(before), ...bytes));
    const least = (tellingSigns * 4) / 3;
    const inside = [0, 1, 2].map((before) => {
        const signOf = (byte) => ((before + byte) * 8) / 6;
        const start = Math.ceil(signOf(0));
        const own = encode(before).slice(start, Math.floor(signOf(bytes.length)));
        return { form: "base64", text: own, core: scaled(core, (at) => signOf(at) - start, least) };
    });
    return [{ form: "base64", text: encode(0), core: scaled(core, (at) => (at * 8) / 6, least) }, ...inside];
}
/** What stands before each byte: nothing, as in `\x73`, as in `0x73`, as in `\u0073`. */
const hexMarks = ["", "x", "0x", "u00"];
function hex(text, core) {
    const lower = [...new TextEncoder().encode(text)].map((byte) => byte.toString(16).padStart(2, "0"));
    return hexMarks.flatMap((mark) => [lower, lower.map((digits) => digits.toUpperCase())].map((bytes) => {
        const width = mark.length + 2;
        const written = bytes.map((digits) => mark + digits).join("");
        return { form: "hex", text: written, core: scaled(core, (at) => at * width, tellingSigns * width) };
    }));
}
function scaled(core, to, least) {
    if (core === null)
        return null;
    return { start: Math.ceil(to(core.start)), end: Math.floor(to(core.end)), least: Math.ceil(least) };
}

;// CONCATENATED MODULE: ./build/src/domain/known-secrets/known-secrets.js






/** @param added Told of each value that is new, before anything can show it. */
function createKnownSecrets(values, added = () => { }) {
    const known = new Set();
    let search;
    const add = (value) => {
        if (value.length < shortestSecret || known.has(value))
            return;
        added(value);
        known.add(value);
        search = undefined;
    };
    for (const value of values)
        add(value);
    const searching = () => {
        search ??= prepare([...known]);
        return search;
    };
    return {
        add,
        scrub: (text) => (known.size === 0 ? text : scrub(text, searching())),
        scrubAll: (texts) => (known.size === 0 ? texts : scrubAll(texts, searching())),
        find: (content) => (known.size === 0 ? [] : find(content, searching())),
    };
}
function prepare(values) {
    const needles = values.flatMap(secretTexts).map(needleOf);
    const odd = values.filter(isOdd);
    return {
        anchors: createAnchors(needles.filter((needle) => needle !== null)),
        literally: odd.length === 0 ? null : literalScrub(odd),
    };
}
/** Whether letters and digits don't make it known, or JSON writes it otherwise. */
function isOdd(value) {
    return value.replace(/[^A-Za-z0-9]/g, "").length < shortestSecret || JSON.stringify(value) !== `"${value}"`;
}
function scrub(text, { anchors, literally }) {
    const clean = literally?.(text) ?? text;
    const regions = regionsIn(clean, anchors);
    return regions.length === 0 ? clean : replaceRegions(clean, regions);
}
function scrubAll(texts, search) {
    const clean = texts.map((text) => scrub(text, search));
    const regions = regionsIn(clean.join(separator), search.anchors);
    return regions.length === 0 ? clean : replaceInTexts(clean, regions);
}
function find(content, { anchors, literally }) {
    const forms = new Set(regionsIn(content, anchors).map(({ form }) => form));
    if (literally === null)
        return [...forms];
    const text = typeof content === "string" ? content : new TextDecoder().decode(content);
    if (literally(text) !== text)
        forms.add("plain");
    return [...forms];
}

;// CONCATENATED MODULE: ./build/src/gates/waiting-gate.js
/** Nobody can be asked here: every session waits. */
const waitingGate = { decide: async () => null };

;// CONCATENATED MODULE: ./build/src/github/artifacts.js


/** The artifact store of GitHub Actions. Loads the toolkit, which prints a line of its own about each transfer. */
function createArtifacts({ repository, token }) {
    const [repositoryOwner = "", repositoryName = ""] = repository.split("/");
    const openClient = async () => new (await Promise.all(/* import() */[__webpack_require__.e(351), __webpack_require__.e(640)]).then(__webpack_require__.bind(__webpack_require__, 73640))).DefaultArtifactClient();
    return {
        async upload({ name, directory, files, retentionDays }) {
            const client = await openClient();
            const options = retentionDays === undefined ? {} : { retentionDays };
            await client.uploadArtifact(name, [...files], directory, options).catch((cause) => {
                throw failed("upload", name, cause);
            });
        },
        async download({ name, directory, runId }) {
            const client = await openClient();
            const findBy = runId === undefined
                ? {}
                : { findBy: { token, workflowRunId: runId, repositoryOwner, repositoryName } };
            const { artifact } = await client.getArtifact(name, findBy).catch((cause) => {
                throw failed("download", name, cause);
            });
            const expected = artifact.digest === undefined ? {} : { expectedHash: artifact.digest };
            const got = await client
                .downloadArtifact(artifact.id, { ...findBy, ...expected, path: directory })
                .catch((cause) => {
                throw failed("download", name, cause);
            });
            // The toolkit only says so; nothing that differs from what was stored is used.
            if (got.digestMismatch === true)
                throw broken("artifact-damaged", `The artifact ${name} did not arrive as it was stored.`);
            if ((0,external_node_fs_.readdirSync)(directory).length === 0)
                throw broken("artifact-missing", `The artifact ${name} is empty.`);
        },
    };
}
function failed(doing, name, cause) {
    const why = String(cause.message)
        .split("\n")[0]
        ?.slice(0, 300);
    if (/not found|ArtifactNotFound|expired|404|410/i.test(`${cause.name} ${why}`))
        return broken("artifact-missing", `There is no artifact ${name} in that run, or it has expired.`);
    if (/GHES|RUNTIME_TOKEN|RESULTS_URL/.test(`${cause.name} ${why}`))
        return problem("configuration", "artifacts-unavailable", `This runner offers no artifact store: ${why}.`);
    if (doing === "upload" && /already exists/i.test(`${why}`))
        return problem("infrastructure", "artifact-taken", `This run has an artifact ${name} already.`);
    return problem("infrastructure", `artifact-${doing}`, `The artifact ${name} could not be ${doing}ed: ${why}.`);
}
const broken = (code, message) => problem("policy", code, message);
function problem(kind, code, message) {
    const remedy = kind === "configuration"
        ? "Jobs hand over by artifacts of GitHub Actions (v4); use a runner and a server that have them."
        : "Run the job again; retention-days says how long artifacts are kept.";
    return new errors.DevAgentError({ code, kind, message, remedy });
}

;// CONCATENATED MODULE: ./build/src/github/read-reply.js



/** @param where Which reply it is, for the message. */
function readReply(value, where) {
    if (!(0,json/* isObject */.Gv)(value))
        throw read_reply_unreadable(where);
    const take = (name, fits) => {
        const found = value[name];
        if (!fits(found))
            throw read_reply_unreadable(`${where}.${name}`);
        return found;
    };
    return {
        fields: value,
        text: (name) => take(name, isText),
        textOrNull: (name) => take(name, (found) => found === null || isText(found)),
        number: (name) => take(name, (found) => Number.isSafeInteger(found)),
        flag: (name) => take(name, (found) => typeof found === "boolean"),
        sha: (name) => take(name, isSha),
        object: (name) => readReply(value[name], `${where}.${name}`),
        list: (name) => take(name, (found) => Array.isArray(found)),
    };
}
function readAccount(value, where) {
    const reply = readReply(value, where);
    return { id: reply.number("id"), login: reply.text("login"), type: reply.text("type") };
}
const isText = (value) => typeof value === "string";
function read_reply_unreadable(where) {
    return new errors.DevAgentError({
        code: "github-unreadable",
        kind: "policy",
        message: `GitHub's reply is not as GitHub describes it: ${where}.`,
        remedy: "Nothing is decided on it. Run the job again; report this if it stays so.",
    });
}

;// CONCATENATED MODULE: ./build/src/github/branch-rules.js


/** The rules of rulesets that are in force for a branch. Classic branch protection isn't among them: GitHub hides it. */
async function readBranchRules(client, branch) {
    const entries = await client.list({
        route: "GET /repos/{owner}/{repo}/rules/branches/{branch}",
        parameters: { branch },
        needs: "metadata: read",
        items: (data) => {
            if (!Array.isArray(data))
                throw read_reply_unreadable("rules");
            return data;
        },
        answers: { 403: noPlan },
    });
    const rules = entries.map(readRule);
    const of = (type) => rules.filter((rule) => rule.type === type);
    const pulls = of("pull_request").map(({ parameters }) => parameters);
    return {
        approvals: Math.max(0, ...pulls.map((pull) => pull.number("required_approving_review_count"))),
        checks: once(of("required_status_checks").flatMap(checksOf)),
        signatures: of("required_signatures").length > 0,
        linearHistory: of("required_linear_history").length > 0,
        queue: queueOf(of("merge_queue")),
        methods: methodsOf(pulls),
        others: [
            ...new Set([
                ...rules.map(({ type }) => type).filter((type) => !known.has(type)),
                ...conditions.filter((name) => pulls.some(({ fields }) => fields[name] === true)).map(asOther),
            ]),
        ].sort(),
    };
}
const known = new Set([
    "pull_request",
    "required_status_checks",
    "required_signatures",
    "required_linear_history",
    "merge_queue",
]);
/** What a pull request needs besides a number of reviews. */
const conditions = [
    "require_code_owner_review",
    "require_last_push_approval",
    "required_review_thread_resolution",
];
const asOther = (name) => `pull_request.${name}`;
/** Private repositories have rules only from GitHub Pro on: below, GitHub refuses instead of listing none. */
function noPlan(words) {
    if (/^Upgrade to GitHub/.test(words))
        return [];
    throw new errors.DevAgentError({
        code: "github-denied",
        kind: "policy",
        message: `GitHub answered 403 to the rules of the branch: ${words}.`,
        remedy: "Give the token the permission metadata: read.",
    });
}
function readRule(entry) {
    const reply = readReply(entry, "rules");
    const type = reply.text("type");
    return { type, parameters: readReply(reply.fields.parameters ?? {}, `rules.${type}`) };
}
function checksOf({ parameters }) {
    return parameters.list("required_status_checks").map((entry) => {
        const check = readReply(entry, "rules.required_status_checks");
        const { integration_id: app = null } = check.fields;
        return { context: check.text("context"), app: app === null ? null : check.number("integration_id") };
    });
}
const once = (checks) => [
    ...new Map(checks.map((check) => [JSON.stringify([check.context, check.app]), check])).values(),
];
function queueOf(rules) {
    const [first] = rules;
    return first === undefined
        ? null
        : { method: methodOf(first.parameters.text("merge_method"), "merge_queue") };
}
/** Every rule has its word: what one leaves out is out. */
function methodsOf(pulls) {
    let left = null;
    for (const pull of pulls) {
        if (pull.fields.allowed_merge_methods === undefined)
            continue;
        const allowed = pull.list("allowed_merge_methods").map((name) => methodOf(name, "pull_request"));
        left = (left ?? allowed).filter((method) => allowed.includes(method));
    }
    return left;
}
const methods = ["merge", "squash", "rebase"];
function methodOf(name, rule) {
    const found = methods.find((method) => typeof name === "string" && name.toLowerCase() === method);
    if (found === undefined)
        throw read_reply_unreadable(`rules.${rule}: merge method`);
    return found;
}

;// CONCATENATED MODULE: ./build/src/github/branches.js


function branchTip(client, branch) {
    return client.ask({
        route: "GET /repos/{owner}/{repo}/git/ref/{ref}",
        parameters: { ref: `heads/${branch}` },
        needs: "contents: read",
        read: (data) => readReply(data, "ref").object("object").sha("sha"),
        answers: { 404: () => null },
    });
}
/** GitHub can't delete a branch only where it still is somewhere: between look and deletion is a moment. */
async function deleteBranch(client, branch, expected) {
    if ((await branchTip(client, branch)) !== expected)
        return false;
    const isGone = async () => (await branchTip(client, branch)) === null;
    const refusal = await client.ask({
        route: "DELETE /repos/{owner}/{repo}/git/refs/{ref}",
        parameters: { ref: `heads/${branch}` },
        needs: "contents: write",
        read: () => null,
        answers: { 404: (words) => words, 422: (words) => words },
        lookUp: async () => ((await isGone()) ? null : undefined),
    });
    // GitHub answers alike where the branch is gone already and where a rule keeps it.
    if (refusal !== null && !(await isGone()))
        throw branches_kept(branch, refusal);
    return true;
}
/** Points a branch from one commit to another, whatever lies between them. GitHub can't compare and swap: it is looked at before. */
async function moveBranch(client, branch, { from, to }) {
    const tip = await branchTip(client, branch);
    if (tip === to)
        return;
    if (tip !== from)
        throw elsewhere(branch, tip);
    await client.ask({
        route: "PATCH /repos/{owner}/{repo}/git/refs/{ref}",
        parameters: { ref: `heads/${branch}`, sha: to, force: true },
        needs: "contents: write",
        read: () => null,
        async lookUp() {
            const now = await branchTip(client, branch);
            if (now === to)
                return null;
            // Asked for again, it would go over whatever somebody pushed meanwhile.
            if (now !== from)
                throw elsewhere(branch, now);
            return undefined;
        },
    });
}
function elsewhere(branch, tip) {
    return new errors.DevAgentError({
        code: "branch-moved",
        kind: "policy",
        message: `${branch} is ${tip === null ? "gone" : `at ${tip}`}; somebody else's commits are not thrown away.`,
        remedy: "Rename or delete that branch, then run this job again.",
    });
}
function branches_kept(branch, words) {
    return new errors.DevAgentError({
        code: "github-refused",
        kind: "policy",
        message: `GitHub did not delete ${branch}: ${words}.`,
        remedy: "Delete it by hand, or let this token do so in the repository's rules.",
    });
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/src/github/code-scanning.js

/** `off`: code scanning isn't enabled, or this token may not write to it. */
function uploadSarif(client, { sha, ref, sarif }) {
    return client.ask({
        route: "POST /repos/{owner}/{repo}/code-scanning/sarifs",
        parameters: { commit_sha: sha, ref, sarif: (0,external_node_zlib_.gzipSync)(sarif).toString("base64") },
        needs: "security-events: write",
        read: () => "taken",
        answers: { 403: () => "off", 404: () => "off" },
    });
}

;// CONCATENATED MODULE: ./build/src/github/comments.js


const reading = "pull-requests: read";
const writing = "pull-requests: write";
/** Comments of pull requests, and what tells whether one counts. */
function createComments(client, me) {
    const find = (pull, marker) => findComment(client, { pull, marker, me });
    return {
        comments: (pull) => listComments(client, pull),
        comment: (id) => readComment(client, id),
        pullEvents: (pull) => comments_readEvents(client, pull),
        permission: (account) => readPermission(client, account),
        commitNamed: (part) => readCommit(client, part),
        findComment: find,
        postComment: (pull, { marker, text }) => client.ask({
            route: "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
            parameters: { issue_number: pull, body: `${marker}\n${text}` },
            needs: writing,
            read: (data) => readReply(data, "comment").number("id"),
            lookUp: async () => (await find(pull, marker)) ?? undefined,
        }),
    };
}
async function listComments(client, pull) {
    const found = await client.list({
        route: "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
        parameters: { issue_number: pull },
        needs: reading,
        items: (data) => listOf(data, "comments"),
    });
    return found.map(commentOf).sort((a, b) => a.id - b.id);
}
function readComment(client, id) {
    return client.ask({
        route: "GET /repos/{owner}/{repo}/issues/comments/{comment_id}",
        parameters: { comment_id: id },
        needs: reading,
        read: commentOf,
        answers: { 404: () => null, 410: () => null },
    });
}
function commentOf(data) {
    const reply = readReply(data, "comment");
    const { user, body = "", performed_via_github_app: app = null } = reply.fields;
    const pull = /\/issues\/([1-9]\d*)$/.exec(reply.text("issue_url"))?.[1];
    if (pull === undefined || typeof body !== "string")
        throw read_reply_unreadable("comment");
    return {
        id: reply.number("id"),
        pull: Number(pull),
        body,
        by: user === null ? null : readAccount(user, "comment.user"),
        viaApp: app !== null,
        createdAt: reply.text("created_at"),
        updatedAt: reply.text("updated_at"),
    };
}
async function comments_readEvents(client, pull) {
    const found = await client.list({
        route: "GET /repos/{owner}/{repo}/issues/{issue_number}/events",
        parameters: { issue_number: pull },
        needs: reading,
        items: (data) => listOf(data, "events"),
    });
    return found.map((entry) => {
        const reply = readReply(entry, "events");
        return { id: reply.number("id"), kind: reply.text("event"), at: reply.text("created_at") };
    });
}
const permissions = ["admin", "write", "read", "none"];
function readPermission(client, { id, login }) {
    return client.ask({
        route: "GET /repos/{owner}/{repo}/collaborators/{username}/permission",
        parameters: { username: login },
        needs: "metadata: read",
        read(data) {
            const reply = readReply(data, "permission");
            const permission = permissions.find((known) => known === reply.text("permission"));
            if (permission === undefined)
                throw read_reply_unreadable("permission.permission");
            const user = readAccount(reply.fields.user, "permission.user");
            // Somebody else may have taken the login meanwhile.
            return user.id === id ? permission : "none";
        },
        answers: { 404: () => "none" },
    });
}
/** GitHub takes a branch's name here too: only what begins with the part is the commit that was meant. */
function readCommit(client, part) {
    return client.ask({
        route: "GET /repos/{owner}/{repo}/commits/{ref}",
        parameters: { ref: part },
        needs: "contents: read",
        read(data) {
            const sha = readReply(data, "commit").sha("sha");
            return isSha(sha) && sha.startsWith(part) ? sha : null;
        },
        answers: { 404: () => null, 409: () => null, 422: () => null },
    });
}
/** Anybody can copy a marker: it counts in a comment of this very account alone. */
async function findComment(client, { pull, marker, me }) {
    const marked = (await listComments(client, pull)).filter(({ body }) => body.split(/\r?\n/)[0] === marker);
    if (marked.length === 0)
        return null;
    const own = await me();
    return marked.find(({ by }) => by?.id === own)?.id ?? null;
}
function listOf(data, where) {
    if (!Array.isArray(data))
        throw read_reply_unreadable(where);
    return data;
}

;// CONCATENATED MODULE: ./build/src/github/repeat-calls.js

const repeat_calls_attempts = 5;
const firstPause = 1_000;
/** Longest that is waited for a limit to end. */
const longestLimit = 15 * 60_000;
/** Makes a call until GitHub answers it, as often as is decent. What GitHub refuses is thrown as it is. */
async function repeatCall(repeating, what) {
    for (let attempt = 1;; attempt += 1) {
        const tried = await tryOnce(repeating, what, attempt);
        if ("value" in tried)
            return tried.value;
        if (attempt === repeat_calls_attempts)
            throw unavailable(what.name, tried.failed);
        await repeating.wait(tried.pause, repeating.signal);
        const found = await what.lookUp?.();
        if (found !== undefined)
            return found;
    }
}
async function tryOnce({ now, signal }, { name, call }, attempt) {
    signal?.throwIfAborted();
    try {
        return { value: await call() };
    }
    catch (failed) {
        signal?.throwIfAborted();
        const pause = pauseAfter(failed, { attempt, now: now() });
        if (pause === null)
            throw failed;
        if (pause > longestLimit)
            throw limited(name, now() + pause);
        return { failed, pause };
    }
}
/** Milliseconds to wait before the call is made again; null: it was refused, and would be again. */
function pauseAfter(failed, { attempt, now }) {
    const { status, response } = failed;
    const backOff = firstPause * 2 ** (attempt - 1);
    if (status === undefined)
        return null;
    // octokit gives 500 to what never got an answer, too.
    if (status >= 500)
        return backOff;
    if (status !== 403 && status !== 429)
        return null;
    const headers = response?.headers ?? {};
    const after = Number(headers["retry-after"]);
    if (headers["retry-after"] !== undefined && Number.isFinite(after))
        return Math.max(after * 1_000, firstPause);
    if (headers["x-ratelimit-remaining"] === "0") {
        const reset = Number(headers["x-ratelimit-reset"]) * 1_000;
        return Math.max(Number.isFinite(reset) ? reset - now : 60_000, firstPause);
    }
    const isLimit = status === 429 || /rate limit/i.test(String(failed.message));
    return isLimit ? 60_000 * 2 ** (attempt - 1) : null;
}
function unavailable(name, cause) {
    return new errors.DevAgentError({
        code: "github-unavailable",
        kind: "infrastructure",
        message: `GitHub gave no answer to ${name} in ${repeat_calls_attempts} tries: ${String(cause.message).slice(0, 200)}.`,
        remedy: "Run the job again when GitHub is up; what was done already is found and not done twice.",
    });
}
/** The last moment that a date can name. */
const endOfTime = 8.64e15;
function limited(name, until) {
    return new errors.DevAgentError({
        code: "github-limited",
        kind: "infrastructure",
        message: `GitHub takes no more calls (${name}) until ${new Date(Math.min(until, endOfTime)).toISOString()}.`,
        remedy: "Run the job again after that.",
    });
}

;// CONCATENATED MODULE: ./build/src/github/client.js



const perPage = 100;
const mostPages = 50;
/** Between two writes GitHub wants a second. */
const writePause = 1_000;
function createClient(about) {
    const { request, repeating } = about;
    const [owner = "", repo = ""] = about.repository.split("/");
    let written = false;
    const client = {
        owner,
        repo,
        async ask(question) {
            const { route, parameters, read, answers = {}, needs, lookUp, reads, always } = question;
            const writes = reads !== true && !route.startsWith("GET ");
            const patience = always === true ? { ...repeating, signal: undefined } : repeating;
            if (writes && written)
                await repeating.wait(writePause, patience.signal);
            written ||= writes;
            const place = route.includes("{owner}") ? { owner, repo } : {};
            const call = async () => {
                const { data, status, headers } = await request(route, { ...place, ...parameters });
                // An answer that broke off is no JSON, and comes as it is.
                if (typeof data === "string" && data !== "")
                    throw Object.assign(new Error("the answer broke off"), { status: 599 });
                return read(data, status, headers);
            };
            try {
                return await repeatCall(patience, {
                    name: route,
                    call,
                    ...(lookUp === undefined ? {} : { lookUp }),
                });
            }
            catch (thrown) {
                const status = thrown.status;
                const answer = status === undefined ? undefined : answers[status];
                if (answer !== undefined)
                    return answer(wordsOf(thrown));
                throw explained(thrown, { route, needs });
            }
        },
        async list({ items, parameters, ...question }) {
            const found = [];
            for (let page = 1; page <= mostPages; page += 1) {
                const got = await client.ask({
                    ...question,
                    parameters: { ...parameters, per_page: perPage, page },
                    read: items,
                });
                found.push(...got);
                if (got.length < perPage)
                    return found;
            }
            throw tooMany(question.route);
        },
        pause: (ms) => repeating.wait(ms, repeating.signal),
    };
    return client;
}
/** GitHub's own words, without anything of the request. */
function wordsOf(thrown) {
    const { response, message } = thrown;
    return (0,plain_text/* cleanLine */.Ow)(String(response?.data?.message ?? message ?? ""), 300);
}
function explained(thrown, { route, needs }) {
    const { status } = thrown;
    if (thrown instanceof errors.DevAgentError || status === undefined)
        return thrown;
    const denied = status === 401 || status === 403;
    return new errors.DevAgentError({
        code: denied ? "github-denied" : "github-refused",
        kind: "policy",
        message: `GitHub answered ${status} to ${route}: ${wordsOf(thrown)}.`,
        remedy: denied
            ? `Give the job the permission ${needs}.`
            : "Look whether it is still there and as it was.",
    });
}
function tooMany(route) {
    return new errors.DevAgentError({
        code: "github-refused",
        kind: "policy",
        message: `${route} lists more than ${perPage * mostPages} entries.`,
        remedy: "Start the goal again in a new run.",
    });
}

;// CONCATENATED MODULE: ./build/src/github/connect.js


/** Loads octokit, which honours the runner's proxy settings. */
async function connect(about) {
    const { token, apiUrl, repository, wait = connect_realWait, signal } = about;
    const { getOctokit } = await __webpack_require__.e(/* import() */ 351).then(__webpack_require__.bind(__webpack_require__, 61351));
    const octokit = getOctokit(token, { baseUrl: apiUrl, log: silent });
    // A call that has begun is not broken off: what it did would not be known.
    let calls = 0;
    const request = (route, parameters) => {
        calls += 1;
        // GitHub Enterprise Server has its GraphQL API beside the REST API, not below it.
        const base = route.endsWith(" /graphql") ? { baseUrl: apiUrl.replace(/\/v3\/?$/, "") } : {};
        return octokit.request(route, { ...base, ...parameters });
    };
    const repeating = { wait, signal, now: () => Date.now() };
    const client = createClient({ repository, request, repeating });
    return { client, calls: () => calls };
}
/** octokit would print its own lines into the job's log. */
const silent = { debug() { }, info() { }, warn() { }, error() { } };
async function connect_realWait(ms, signal) {
    await (0,external_node_timers_promises_.setTimeout)(ms, undefined, signal === undefined ? {} : { signal });
}

;// CONCATENATED MODULE: ./build/src/github/dispatch.js


/** Starts a workflow once; the run's id, null where a server doesn't tell it. */
async function dispatch(dispatcher, { workflow, ref, inputs }) {
    const { client } = dispatcher;
    const before = new Set(await startedRuns(dispatcher, workflow));
    const find = () => findStarted(dispatcher, { workflow, before });
    const told = await client.ask({
        route: "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches",
        parameters: { workflow_id: workflow, ref, inputs, return_run_details: true },
        needs: "actions: write",
        read: (data, status) => (status === 204 ? null : readReply(data, "dispatch").number("workflow_run_id")),
        answers: { 404: (words) => refuse(workflow, words), 422: (words) => refuse(workflow, words) },
        lookUp: find,
    });
    return told ?? (await find()) ?? null;
}
/** A run that began since shows in the list, if not at once. */
async function findStarted(dispatcher, { workflow, before }) {
    for (const pause of [0, ...looks]) {
        if (pause > 0)
            await dispatcher.client.pause(pause);
        const fresh = (await startedRuns(dispatcher, workflow)).filter((id) => !before.has(id));
        if (fresh.length > 1)
            throw ambiguous(workflow);
        if (fresh[0] !== undefined)
            return fresh[0];
    }
    return undefined;
}
/** Between looks at the list: a run that is there and wasn't seen would be started twice. */
const looks = [2_000, 5_000, 10_000, 20_000];
/** Newest first, of the newest 50; those that somebody else started are none of ours. */
async function startedRuns({ client, me }, workflow) {
    const runs = await client.ask({
        route: "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",
        parameters: { workflow_id: workflow, event: "workflow_dispatch", per_page: 50 },
        needs: "actions: write",
        read: (data) => readReply(data, "runs")
            .list("workflow_runs")
            .map((run) => readReply(run, "runs"))
            .map((run) => ({ id: run.number("id"), by: readAccount(run.fields.actor, "runs.actor").id })),
        answers: { 404: (words) => refuse(workflow, words) },
    });
    const own = await me();
    return runs.filter(({ by }) => by === own).map(({ id }) => id);
}
function refuse(workflow, words) {
    throw new errors.DevAgentError({
        code: "dispatch-refused",
        kind: "policy",
        message: `GitHub did not start ${workflow} again: ${words}.`,
        remedy: "The workflow needs `workflow_dispatch` with the inputs goal and continue-run; start it by hand with them.",
    });
}
function ambiguous(workflow) {
    return new errors.DevAgentError({
        code: "dispatch-unknown",
        kind: "infrastructure",
        message: `Whether ${workflow} was started for the next round can't be told: several runs began at once.`,
        remedy: "Look at the Actions page; continue by hand with the input continue-run if it was not.",
    });
}

;// CONCATENATED MODULE: ./build/src/github/environments.js

const needs = "actions: read";
/** An environment's settings; null when there is none of that name. */
async function environments_readEnvironment(client, name) {
    const facts = await client.ask({
        route: "GET /repos/{owner}/{repo}/environments/{environment_name}",
        parameters: { environment_name: name },
        needs,
        read: (data) => factsOf(readReply(data, "environment")),
        answers: { 404: () => null },
    });
    if (facts === null)
        return null;
    if (facts.name !== name)
        throw read_reply_unreadable("environment.name");
    const branches = facts.branchPolicy === "custom" ? await readBranches(client, name) : [];
    return { ...facts, branches };
}
function factsOf(reply) {
    const rules = reply.list("protection_rules").map((rule) => readReply(rule, "environment.protection_rules"));
    const waits = rules.find((rule) => rule.text("type") === "wait_timer")?.fields.wait_timer;
    const asking = rules.filter((rule) => rule.text("type") === "required_reviewers");
    const [first] = asking;
    const reviewers = asking.flatMap((rule) => rule.list("reviewers").map(readReviewer));
    const bypass = reply.fields.can_admins_bypass;
    return {
        id: reply.number("id"),
        name: reply.text("name"),
        reviewers: first === undefined ? null : reviewers,
        preventsSelfReview: first === undefined ? null : preventsSelfReview(asking),
        adminsMayBypass: typeof bypass === "boolean" ? bypass : null,
        branchPolicy: policyOf(reply),
        ...(typeof waits === "number" && waits > 0 ? { waitMinutes: waits } : {}),
    };
}
/** Null where a rule doesn't say. */
function preventsSelfReview(asking) {
    const told = asking.map((rule) => rule.fields.prevent_self_review);
    if (!told.every((value) => typeof value === "boolean"))
        return null;
    return told.every((value) => value);
}
function readReviewer(value) {
    const entry = readReply(value, "environment.reviewers");
    const type = entry.text("type");
    const reviewer = entry.object("reviewer");
    if (type === "User")
        return { type, id: reviewer.number("id"), name: reviewer.text("login") };
    if (type === "Team")
        return { type, id: reviewer.number("id"), name: reviewer.text("slug") };
    throw read_reply_unreadable("environment.reviewers.type");
}
function policyOf(reply) {
    const policy = reply.fields.deployment_branch_policy;
    if (policy === null)
        return "any";
    if (policy === undefined)
        return null;
    const { fields } = readReply(policy, "environment.deployment_branch_policy");
    if (fields.custom_branch_policies === true)
        return "custom";
    return fields.protected_branches === true ? "protected" : null;
}
async function readBranches(client, name) {
    const policies = await client.list({
        route: "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies",
        parameters: { environment_name: name },
        needs,
        items: (data) => readReply(data, "branch policies").list("branch_policies"),
    });
    return policies.map((policy) => {
        const reply = readReply(policy, "branch policies");
        const kind = reply.fields.type ?? "branch";
        return kind === "branch" ? reply.text("name") : `${String(kind)}:${reply.text("name")}`;
    });
}

;// CONCATENATED MODULE: ./build/src/github/graphql.js




/** One call of GitHub's GraphQL API, whose refusals come with status 200. */
function askGraph(client, question) {
    const { query, variables, needs, read, refused, lookUp, always = false } = question;
    return client.ask({
        route: "POST /graphql",
        parameters: { query, variables },
        needs,
        reads: query.startsWith("query"),
        always,
        read(data, _, headers) {
            const reply = readReply(data, "graphql");
            const errors = reply.fields.errors;
            if (errors === undefined)
                return read(reply.object("data"));
            const first = Array.isArray(errors) ? errors[0] : undefined;
            if (!(0,json/* isObject */.Gv)(first) || typeof first.message !== "string")
                throw read_reply_unreadable("graphql.errors");
            const words = (0,plain_text/* cleanLine */.Ow)(first.message, 300);
            const status = statusOf(first);
            if (status !== null)
                throw Object.assign(new Error(words), { status, response: { headers } });
            if (first.type === "FORBIDDEN" || first.type === "INSUFFICIENT_SCOPES")
                throw graphql_denied(words, needs);
            if (refused === undefined)
                throw graphql_failed(words);
            return refused(words);
        },
        ...(lookUp === undefined ? {} : { lookUp }),
    });
}
/** What the REST API would have answered where asking again helps; null where it doesn't. */
function statusOf({ type, message }) {
    if (type === "RATE_LIMITED" || /rate limit/i.test(`${message}`))
        return 429;
    return type === undefined && /^Something went wrong/.test(`${message}`) ? 502 : null;
}
function graphql_denied(words, needs) {
    return new errors.DevAgentError({
        code: "github-denied",
        kind: "policy",
        message: `GitHub denied a call of its GraphQL API: ${words}.`,
        remedy: `Give the job, or the GitHub App, the permission ${needs}.`,
    });
}
function graphql_failed(words) {
    return new errors.DevAgentError({
        code: "github-refused",
        kind: "policy",
        message: `GitHub refused a call of its GraphQL API: ${words}.`,
        remedy: "Look whether it is still there and as it was.",
    });
}

;// CONCATENATED MODULE: ./build/src/github/identity.js

/**
 * The id of the account that a token acts as, asked once. REST has no route for it that takes a job's token or an App's; the id
 * is the same in both APIs.
 */
function createIdentity(client) {
    let known;
    return () => {
        known ??= askGraph(client, {
            query: "query { viewer { databaseId } }",
            variables: {},
            needs: "metadata: read",
            read: (data) => data.object("viewer").number("databaseId"),
        });
        return known;
    };
}

;// CONCATENATED MODULE: ./build/src/github/checks.js

/** How every check of a commit stands: check runs, and the statuses of the older kind. */
async function readChecks(client, sha) {
    const runs = await client.list({
        route: "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
        parameters: { ref: sha, filter: "latest" },
        needs: "checks: read",
        items: (data) => readReply(data, "check runs").list("check_runs"),
    });
    const statuses = await client.list({
        route: "GET /repos/{owner}/{repo}/commits/{ref}/status",
        parameters: { ref: sha },
        needs: "statuses: read",
        items: (data) => readReply(data, "statuses").list("statuses"),
    });
    return [
        ...runs.map((run) => checkOf(readReply(run, "check runs"))),
        ...statuses.map((status) => checks_statusOf(readReply(status, "statuses"))),
    ];
}
const good = ["success", "neutral", "skipped"];
function checkOf(run) {
    const done = run.text("status") === "completed";
    const { app = null, html_url: url } = run.fields;
    return {
        context: run.text("name"),
        app: app === null ? null : run.object("app").number("id"),
        state: !done ? "running" : good.includes(run.text("conclusion")) ? "passed" : "failed",
        url: typeof url === "string" ? url : "",
    };
}
function checks_statusOf(status) {
    const state = status.text("state");
    const { target_url: url } = status.fields;
    return {
        context: status.text("context"),
        app: null,
        state: state === "success" ? "passed" : state === "pending" ? "running" : "failed",
        url: typeof url === "string" ? url : "",
    };
}

;// CONCATENATED MODULE: ./build/src/github/pull-progress.js


const pull_progress_needs = "pull-requests: write, contents: write";
const states = { OPEN: "open", CLOSED: "closed", MERGED: "merged" };
function readProgress(client, pull, always = false) {
    const { owner, repo: name } = client;
    return askGraph(client, {
        query: `query ($owner: String!, $name: String!, $pull: Int!) {
      repository(owner: $owner, name: $name) {
        pullRequest(number: $pull) {
          id state headRefOid isInMergeQueue autoMergeRequest { enabledAt } mergeCommit { oid }
        }
      }
    }`,
        variables: { owner, name, pull },
        always,
        needs: "pull-requests: read",
        read(data) {
            const found = data.object("repository").object("pullRequest");
            const state = states[found.text("state")];
            if (state === undefined)
                throw read_reply_unreadable("pullRequest.state");
            const { autoMergeRequest, mergeCommit } = found.fields;
            if (autoMergeRequest === undefined || mergeCommit === undefined)
                throw read_reply_unreadable("pullRequest");
            return {
                ...{ id: found.text("id"), state, headSha: found.sha("headRefOid") },
                mergeSha: state === "merged" ? found.object("mergeCommit").sha("oid") : null,
                automatic: autoMergeRequest !== null,
                queued: found.flag("isInMergeQueue"),
            };
        },
    });
}
async function mergeWhenReady(client, pull, merge) {
    const { id, automatic, headSha } = await readProgress(client, pull);
    if (automatic && headSha === merge.sha)
        return { status: "taken" };
    return request(client, {
        mutation: "enablePullRequestAutoMerge",
        input: {
            ...{ pullRequestId: id, expectedHeadOid: merge.sha, mergeMethod: merge.method.toUpperCase() },
            ...{ commitHeadline: merge.title, commitBody: merge.message },
        },
        isDone: async () => isOnItsWay(await readProgress(client, pull)),
    });
}
async function stopMerging(client, pull) {
    const { id, automatic } = await readProgress(client, pull, true);
    if (!automatic)
        return;
    const isDone = async () => !(await readProgress(client, pull, true)).automatic;
    const stopped = await request(client, {
        mutation: "disablePullRequestAutoMerge",
        input: { pullRequestId: id },
        isDone,
        always: true,
    });
    if (stopped.status === "refused" && !(await isDone()))
        throw read_reply_unreadable("disablePullRequestAutoMerge");
}
async function enqueue(client, pull, sha) {
    const { id, queued, headSha } = await readProgress(client, pull);
    if (queued && headSha === sha)
        return { status: "taken" };
    return request(client, {
        mutation: "enqueuePullRequest",
        input: { pullRequestId: id, expectedHeadOid: sha },
        isDone: async () => isOnItsWay(await readProgress(client, pull)),
    });
}
async function dequeue(client, pull) {
    const { id, queued } = await readProgress(client, pull, true);
    if (!queued)
        return;
    const isDone = async () => !(await readProgress(client, pull, true)).queued;
    const left = await request(client, { mutation: "dequeuePullRequest", input: { id }, isDone, always: true });
    if (left.status === "refused" && !(await isDone()))
        throw read_reply_unreadable("dequeuePullRequest");
}
/** GitHub may have gone on with it, before an answer that got lost was looked for. */
const isOnItsWay = ({ state, automatic, queued }) => automatic || queued || state === "merged";
function request(client, { mutation, input, isDone, always = false }) {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    return askGraph(client, {
        query: `mutation ($input: ${type}!) { ${mutation}(input: $input) { clientMutationId } }`,
        variables: { input },
        needs: pull_progress_needs,
        always,
        read: () => ({ status: "taken" }),
        refused: (why) => /in (?:clean|unstable) status/i.test(why) ? { status: "clean" } : { status: "refused", why },
        lookUp: async () => ((await isDone()) ? { status: "taken" } : undefined),
    });
}

;// CONCATENATED MODULE: ./build/src/github/landing.js



/** What landing on a branch with rules asks of GitHub. */
function createLandingCalls(client) {
    return {
        checks: (sha) => readChecks(client, sha),
        createCommit: (commit) => createCommit(client, commit),
        progress: (pull) => readProgress(client, pull),
        mergeWhenReady: (pull, merge) => mergeWhenReady(client, pull, merge),
        stopMerging: (pull) => stopMerging(client, pull),
        enqueue: (pull, sha) => enqueue(client, pull, sha),
        dequeue: (pull) => dequeue(client, pull),
        pause: (ms) => client.pause(ms),
    };
}
/** Made twice where an answer gets lost: a commit that nothing points to does no harm. */
function createCommit(client, { message, tree, parents }) {
    return client.ask({
        route: "POST /repos/{owner}/{repo}/git/commits",
        parameters: { message, tree, parents },
        needs: "contents: write",
        read(data) {
            const commit = readReply(data, "commit");
            return { sha: commit.sha("sha"), verified: commit.object("verification").flag("verified") };
        },
    });
}

;// CONCATENATED MODULE: ./build/src/github/pulls.js



const pulls_needs = "pull-requests: write";
/** A list leaves `merged` out; `merged_at` is in it. */
function pulls_pullOf(data) {
    const reply = readReply(data, "pull");
    const head = reply.object("head");
    const state = reply.text("state");
    if (state !== "open" && state !== "closed")
        throw read_reply_unreadable("pull.state");
    const merged = typeof reply.fields.merged_at === "string";
    const sha = reply.fields.merge_commit_sha;
    const repository = (0,json/* isObject */.Gv)(head.fields.repo)
        ? readReply(head.fields.repo, "pull.head.repo").text("full_name")
        : null;
    return {
        number: reply.number("number"),
        url: reply.text("html_url"),
        ...{ state, merged },
        // Before the merge it is the commit of a trial.
        mergeSha: merged && isSha(sha) ? sha : null,
        headRef: head.text("ref"),
        headSha: head.sha("sha"),
        headRepository: repository,
        baseRef: reply.object("base").text("ref"),
        body: reply.textOrNull("body") ?? "",
        by: reply.fields.user === null ? null : readAccount(reply.fields.user, "pull.user"),
    };
}
function readPull(client, number) {
    return client.ask({
        route: "GET /repos/{owner}/{repo}/pulls/{pull_number}",
        parameters: { pull_number: number },
        needs: "pull-requests: read",
        read: pulls_pullOf,
    });
}
async function readPullsFrom(client, branch, base) {
    const pulls = await client.list({
        route: "GET /repos/{owner}/{repo}/pulls",
        parameters: { state: "all", head: `${client.owner}:${branch}`, base },
        needs: "pull-requests: read",
        items: (data) => {
            if (!Array.isArray(data))
                throw read_reply_unreadable("pulls");
            return data;
        },
    });
    const own = `${client.owner}/${client.repo}`;
    return pulls
        .map(pulls_pullOf)
        .filter(({ headRef, baseRef }) => headRef === branch && baseRef === base)
        .filter(({ headRepository }) => headRepository === own)
        .sort((a, b) => b.number - a.number);
}
function openPull(client, { branch, base, title, body }) {
    return client.ask({
        route: "POST /repos/{owner}/{repo}/pulls",
        parameters: { head: branch, base, title, body },
        needs: `${pulls_needs}, and allow GitHub Actions to create pull requests (Settings → Actions → General)`,
        read: pulls_pullOf,
        // There is one that is open at most.
        lookUp: async () => (await readPullsFrom(client, branch, base)).find(({ state }) => state === "open"),
    });
}
async function closePull(client, number) {
    await changePull(client, number, { state: "closed" });
}
function changePull(client, number, change) {
    return client.ask({
        route: "PATCH /repos/{owner}/{repo}/pulls/{pull_number}",
        parameters: { pull_number: number, ...change },
        needs: pulls_needs,
        read: pulls_pullOf,
    });
}
const pulls_refused = (why) => ({ status: "refused", why });
function mergePull(client, number, merge) {
    const { sha, method, title, message } = merge;
    return client.ask({
        route: "PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge",
        parameters: {
            pull_number: number,
            sha,
            merge_method: method,
            commit_title: title,
            commit_message: message,
        },
        needs: "contents: write",
        read(data) {
            const reply = readReply(data, "merge");
            if (!reply.flag("merged"))
                throw read_reply_unreadable("merge.merged");
            return { status: "merged", sha: reply.sha("sha") };
        },
        answers: { 404: pulls_refused, 405: pulls_refused, 409: pulls_refused, 422: pulls_refused },
        // A merge whose answer was lost has happened: it is found, and not made again.
        async lookUp() {
            const now = await readPull(client, number);
            if (!now.merged)
                return undefined;
            if (now.mergeSha === null)
                throw read_reply_unreadable("pull.merge_commit_sha");
            return now.headSha === sha
                ? { status: "merged", sha: now.mergeSha }
                : pulls_refused("it was merged at another commit");
        },
    });
}

;// CONCATENATED MODULE: ./build/src/github/repository-settings.js


function createSettingsReader(client) {
    let known;
    return {
        async repository() {
            known ??= await readRepository(client);
            return known;
        },
        workflowPermissions: () => readWorkflowPermissions(client),
        classicProtection: (branch) => readClassicProtection(client, branch),
        file: (path) => repository_settings_readFile(client, path),
        folder: (path) => readFolder(client, path),
    };
}
function readRepository(client) {
    return client.ask({
        route: "GET /repos/{owner}/{repo}",
        needs: "contents: read",
        read(data) {
            const reply = readReply(data, "repository");
            const owner = reply.object("owner");
            const type = owner.text("type");
            return {
                visibility: visibilityOf(reply.fields),
                // An enterprise's own accounts count as organizations here.
                owner: { login: owner.text("login"), type: type === "User" ? "User" : "Organization" },
                defaultBranch: reply.text("default_branch"),
                archived: reply.fields.archived === true,
                methods: repository_settings_methodsOf(reply.fields),
                autoMerge: flagOrNull(reply.fields.allow_auto_merge),
            };
        },
        answers: { 404: () => notFound(client) },
    });
}
function notFound({ owner, repo }) {
    throw new errors.DevAgentError({
        code: "repository-not-found",
        kind: "policy",
        message: `There is no repository ${owner}/${repo}, or this token may not see it.`,
        remedy: "Check its name, and that the token is one of somebody who may read it.",
    });
}
/** What is not told counts as private: fewer rules hold there. */
function visibilityOf({ visibility, private: hidden }) {
    if (hidden !== false)
        return visibility === "internal" ? "internal" : "private";
    return "public";
}
function repository_settings_methodsOf(fields) {
    const flags = {
        merge: fields.allow_merge_commit,
        squash: fields.allow_squash_merge,
        rebase: fields.allow_rebase_merge,
    };
    if (Object.values(flags).some((flag) => typeof flag !== "boolean"))
        return null;
    return Object.keys(flags).filter((method) => flags[method] === true);
}
const flagOrNull = (value) => (typeof value === "boolean" ? value : null);
function readWorkflowPermissions(client) {
    return client.ask({
        route: "GET /repos/{owner}/{repo}/actions/permissions/workflow",
        needs: "administration: read",
        read(data) {
            const reply = readReply(data, "workflow permissions");
            const usual = reply.text("default_workflow_permissions");
            if (usual !== "read" && usual !== "write")
                throw read_reply_unreadable("default_workflow_permissions");
            return { usual, mayOpenPulls: reply.flag("can_approve_pull_request_reviews") };
        },
        answers: { 401: () => null, 403: () => null, 404: () => null },
    });
}
function readClassicProtection(client, branch) {
    return client.ask({
        route: "GET /repos/{owner}/{repo}/branches/{branch}",
        parameters: { branch },
        needs: "contents: read",
        read(data) {
            // `protected` is true for a branch under a ruleset too.
            const protection = readReply(data, "branch").fields.protection;
            if (protection === undefined)
                return null;
            const { fields } = readReply(protection, "branch.protection");
            if (fields.enabled !== true)
                return null;
            const required = readReply(fields.required_status_checks ?? {}, "branch.required_status_checks");
            return { checks: required.fields.checks === undefined ? [] : required.list("checks").map(repository_settings_checkOf) };
        },
        answers: { 404: () => noBranch(branch) },
    });
}
function noBranch(branch) {
    throw new errors.DevAgentError({
        code: "branch-not-found",
        kind: "configuration",
        message: `There is no branch ${branch}.`,
        remedy: "Changes land on a branch that is there: see `base` in .dev-agent.yml.",
    });
}
function repository_settings_checkOf(value) {
    const check = readReply(value, "branch.checks");
    const app = check.fields.app_id;
    // GitHub writes -1 where any app will do.
    return { context: check.text("context"), app: typeof app === "number" && app > 0 ? app : null };
}
const contents = "GET /repos/{owner}/{repo}/contents/{path}";
function repository_settings_readFile(client, path) {
    return client.ask({
        route: contents,
        parameters: { path },
        needs: "contents: read",
        read(data) {
            const reply = readReply(data, path);
            if (reply.text("type") !== "file" || reply.text("encoding") !== "base64")
                throw read_reply_unreadable(path);
            return Buffer.from(reply.text("content"), "base64").toString("utf8");
        },
        answers: { 404: () => null },
    });
}
function readFolder(client, path) {
    return client.ask({
        route: contents,
        parameters: { path },
        needs: "contents: read",
        read(data) {
            if (!Array.isArray(data))
                throw read_reply_unreadable(path);
            const entries = data.map((entry) => readReply(entry, path));
            return entries.filter((entry) => entry.text("type") === "file").map((entry) => entry.text("path"));
        },
        answers: { 404: () => [] },
    });
}

;// CONCATENATED MODULE: ./build/src/github/runs.js


const runs_needs = "actions: read";
function readRun(client, runId) {
    return client.ask({
        route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}",
        parameters: { run_id: runId },
        needs: runs_needs,
        read: runs_runOf,
    });
}
function readAttempt(client, runId, attempt) {
    return client.ask({
        route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}",
        parameters: { run_id: runId, attempt_number: attempt },
        needs: runs_needs,
        read: runs_runOf,
    });
}
function runs_runOf(data) {
    const reply = readReply(data, "run");
    return {
        id: reply.number("id"),
        attempt: reply.number("run_attempt"),
        event: reply.text("event"),
        actor: readAccount(reply.fields.actor, "run.actor"),
        triggeringActor: readAccount(reply.fields.triggering_actor, "run.triggering_actor"),
        headSha: reply.sha("head_sha"),
        headBranch: reply.textOrNull("head_branch"),
        path: reply.text("path"),
    };
}
const runs_states = ["approved", "rejected", "pending"];
/** GitHub gives all of them at once; a next page would mean that it no longer does. */
async function readApprovals(client, runId) {
    const entries = await client.ask({
        route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals",
        parameters: { run_id: runId },
        needs: runs_needs,
        read: (data, _, { link }) => {
            if (!Array.isArray(data) || /rel="?next/.test(String(link)))
                throw read_reply_unreadable("approvals");
            return data;
        },
    });
    return entries.map((entry) => {
        const reply = readReply(entry, "approvals");
        const state = runs_states.find((known) => known === reply.text("state"));
        if (state === undefined)
            throw read_reply_unreadable("approvals.state");
        const environmentIds = reply
            .list("environments")
            .map((environment) => readReply(environment, "approvals.environments").number("id"));
        const by = readAccount(reply.fields.user, "approvals.user");
        return { environmentIds, state, comment: reply.text("comment"), by };
    });
}
async function readArtifacts(client, runId) {
    const entries = await client.list({
        route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts",
        parameters: { run_id: runId },
        needs: runs_needs,
        items: (data) => readReply(data, "artifacts").list("artifacts"),
    });
    return entries.map((entry) => artifactOf(readReply(entry, "artifacts")));
}
async function readArtifactsNamed(client, name) {
    const listed = (wanted) => client.list({
        route: "GET /repos/{owner}/{repo}/actions/artifacts",
        parameters: { name: wanted },
        needs: runs_needs,
        items: (data) => readReply(data, "artifacts").list("artifacts"),
    });
    const entries = [...(await listed(name)), ...(await listed(markAgain(name)))];
    const found = entries.map((entry) => {
        const reply = readReply(entry, "artifacts");
        return { ...artifactOf(reply), runId: reply.object("workflow_run").number("id") };
    });
    return found.filter((artifact) => mark_name_isMark(artifact.name, name));
}
function artifactOf(reply) {
    const digest = /^sha256:([0-9a-f]{64})$/.exec(String(reply.fields.digest ?? ""))?.[1] ?? null;
    return { id: reply.number("id"), name: reply.text("name"), digest, expired: reply.flag("expired") };
}

;// CONCATENATED MODULE: ./build/src/github/create-github.js












/** GitHub's REST API for one repository. Loads octokit. */
async function createGitHub(about) {
    const { repository } = about;
    const { client, calls } = await connect(about);
    const settings = createSettingsReader(client);
    const me = createIdentity(client);
    return {
        repository,
        calls,
        settings,
        me,
        defaultBranch: async () => (await settings.repository()).defaultBranch,
        environment: (name) => environments_readEnvironment(client, name),
        branchRules: (branch) => readBranchRules(client, branch),
        approvals: (runId) => readApprovals(client, runId),
        run: (runId) => readRun(client, runId),
        attempt: (runId, attempt) => readAttempt(client, runId, attempt),
        artifacts: (runId) => readArtifacts(client, runId),
        artifactsNamed: (name) => readArtifactsNamed(client, name),
        pull: (number) => readPull(client, number),
        pullsFrom: (branch, base) => readPullsFrom(client, branch, base),
        openPull: (pull) => openPull(client, pull),
        changePull: (number, { title, body }) => changePull(client, number, { title, body }),
        closePull: (number) => closePull(client, number),
        mergePull: (number, merge) => mergePull(client, number, merge),
        branchTip: (branch) => branchTip(client, branch),
        deleteBranch: (branch, expected) => deleteBranch(client, branch, expected),
        moveBranch: (branch, move) => moveBranch(client, branch, move),
        dispatch: (workflow, { ref, inputs }) => dispatch({ client, me }, { workflow, ref, inputs }),
        dispatched: (workflow) => startedRuns({ client, me }, workflow),
        uploadSarif: (upload) => uploadSarif(client, upload),
        ...createComments(client, me),
        ...createLandingCalls(client),
    };
}

;// CONCATENATED MODULE: ./build/src/github/without-secrets.js
/** The same port; no text that is written for people to read goes to GitHub with a credential of this process in it. */
function without_secrets_withoutSecrets(github, { scrub }) {
    const words = (merge) => ({
        ...merge,
        title: scrub(merge.title),
        message: scrub(merge.message),
    });
    return {
        ...github,
        openPull: (pull) => github.openPull({ ...pull, title: scrub(pull.title), body: scrub(pull.body) }),
        changePull: (number, { title, body }) => github.changePull(number, { title: scrub(title), body: scrub(body) }),
        postComment: (pull, { marker, text }) => github.postComment(pull, { marker, text: scrub(text) }),
        mergePull: (number, merge) => github.mergePull(number, words(merge)),
        mergeWhenReady: (number, merge) => github.mergeWhenReady(number, words(merge)),
        uploadSarif: (upload) => github.uploadSarif({ ...upload, sarif: scrub(upload.sarif) }),
    };
}

// EXTERNAL MODULE: ./build/src/domain/text/annotation.js
var annotation = __webpack_require__(18643);
// EXTERNAL MODULE: ./build/src/domain/text/disarm-commands.js
var disarm_commands = __webpack_require__(28615);
// EXTERNAL MODULE: ./build/src/reporting/amounts.js
var amounts = __webpack_require__(26361);
// EXTERNAL MODULE: ./build/src/reporting/supervised.js
var supervised = __webpack_require__(15528);
;// CONCATENATED MODULE: ./build/src/reporting/event-lines.js



/** The lines that people read of an event: none where another event or the footer says the same. */
function eventLines(event) {
    if (isSaidElsewhere(event))
        return [];
    if (event.type !== "run.started")
        return [eventLine(event)];
    const { agents, credentials = {}, sandbox, secretScanner, notices, workflow } = event.data;
    const players = Object.entries(agents).map(([role, agent]) => [role, agent, ...(credentials[role] === undefined ? [] : [`(${credentials[role]})`])].join(" "));
    const mode = workflow === "react" ? [supervised/* supervised */.T] : [];
    const means = [...mode, players.join(", "), `sandbox ${sandbox}, secrets ${secretScanner}`];
    return [
        eventLine(event),
        ...means.map((text) => ({ tone: "dim", text: (0,plain_text/* cleanLine */.Ow)(text) })),
        ...notices.map((text) => ({ tone: "warning", text: (0,plain_text/* cleanLine */.Ow)(text) })),
    ];
}
/** Phases that may take long, so that people want to know that they began. */
const longPhases = new Set(["architect", "coder", "reviewer", "supervisor", "setup", "unit_tests"]);
/**
 * Costs stand in the footer and at the end; a check's phase ends with the check's own summary; a verdict has the
 * reasons of its checks; a session that waits ends with a block of its own; what is done has its phase's summary.
 */
function isSaidElsewhere(event) {
    switch (event.type) {
        case "tool.finished":
            return event.data.ok;
        case "phase.started":
            return !longPhases.has(event.data.phase);
        case "phase.finished":
            return event.data.phase === "evaluate" || (event.data.phase === "risk_score" && event.data.ok);
        case "test.finished":
            return event.data.failures.length === 0;
        case "effect.finished":
            return !event.data.found;
        case "run.finished":
            return event.data.outcome === "waiting";
        default:
            return event.type === "cost.updated" || event.type === "check.finished";
    }
}
/** One line for any event. */
function eventLine(event) {
    const [tone, text] = describe[event.type](event.data);
    return { tone, text: (0,plain_text/* cleanLine */.Ow)(text) };
}
const passed = (ok) => (ok ? "good" : "bad");
const event_lines_short = (sha) => sha.slice(0, 10);
const describe = {
    "run.started": ({ goal, branch, baseBranch, baseSha }) => [
        "heading",
        `${branch} from ${baseBranch} at ${event_lines_short(baseSha)}: ${goal}`,
    ],
    "run.resumed": ({ round }) => ["heading", `resumed after round ${round}`],
    "phase.started": (phase) => ["heading", phaseName(phase)],
    "phase.finished": (phase) => phaseEnd(phase),
    "agent.message": ({ role, text, truncated }) => ["plain", `${role}: ${text}${truncated ? "…" : ""}`],
    "tool.called": ({ role, name, summary }) => ["dim", `${role} ${name}${after(summary)}`],
    "tool.finished": ({ ok, exitCode, durationMs }) => [
        ok ? "dim" : "warning",
        `tool ${ok ? "done" : "failed"}${exitCode === null ? "" : `, exit code ${exitCode}`}, ${(0,amounts/* formatDuration */.a3)(durationMs)}`,
    ],
    "network.refused": ({ command, hosts }) => [
        "warning",
        `network refused to ${hosts.join(", ")}: ${command}`,
    ],
    "setup.finished": ({ command, ok, cached, durationMs }) => [
        passed(ok),
        `set-up ${ok ? "done" : "failed"} ${cached ? "from cache" : `in ${(0,amounts/* formatDuration */.a3)(durationMs)}`}${after(command)}`,
    ],
    "spec.written": ({ summary, steps, files }) => [
        "good",
        `plan: ${summary} (${(0,amounts/* count */.U9)(steps.length, "step")}, ${(0,amounts/* count */.U9)(files.length, "file")})`,
    ],
    "diff.updated": ({ headSha, files }) => ["plain", `candidate ${event_lines_short(headSha)}: ${diffStat(files)}`],
    "check.finished": ({ check, status, summary, durationMs }) => [
        passed(status === "passed"),
        `${check} ${status} in ${(0,amounts/* formatDuration */.a3)(durationMs)}${after(summary)}`,
    ],
    "test.finished": ({ failures, ...counts }) => failures.length === 0
        ? [passed((counts.failed ?? 0) === 0), `tests: ${(0,amounts/* formatTests */.rS)(counts)}`]
        : ["bad", `failing: ${failures.map(({ name }) => name).join("; ")}`],
    "finding.added": ({ severity, tool, rule, message, file, line }) => [
        severity === "error" ? "bad" : "warning",
        `${severity} ${place(file, line)}${tool}/${rule}: ${message}`,
    ],
    // The reviewer's phase ends with the verdict.
    "review.finished": ({ verdict, summary }) => [
        verdict === "approve" ? "good" : "warning",
        `review: ${summary.trim() === "" ? verdict : summary}`,
    ],
    "risk.scored": ({ score, level, factors }) => [
        level === "low" || level === "medium" ? "good" : "warning",
        `risk ${score} of 100 (${level})${after(factors.map(({ name, points }) => `${name} +${points}`).join(", "))}`,
    ],
    "cost.updated": (cost) => [
        "dim",
        `${(0,amounts/* formatCost */.BD)(cost)} after ${(0,amounts/* count */.U9)(cost.calls, "model call")}, ${(0,amounts/* formatTokens */._y)(cost.tokens)}`,
    ],
    "budget.exceeded": ({ limit, allowed, used, role }) => [
        "bad",
        `${role === undefined ? "" : `${role}'s `}budget reached: ${limit} ${round(used)} of ${round(allowed)}`,
    ],
    "approval.requested": ({ gate, headSha, risk, options, forecast, why }) => [
        "heading",
        `${gate} gate${headSha === null ? "" : ` for ${event_lines_short(headSha)}`}${risk === null ? "" : `, risk ${risk}`}: ${options.join(", ")}?${forecast === undefined ? "" : ` Another round: ${(0,amounts/* formatForecast */.re)(forecast)}.`}${why === undefined ? "" : ` Stuck: ${why}.`}`,
    ],
    "approval.resolved": ({ gate, action, by, via, comment }) => [
        action === "approve" ? "good" : "warning",
        `${gate} gate: ${action} by ${by} (${via})${after(comment)}`,
    ],
    "effect.finished": ({ kind, of, found }) => [
        "dim",
        `${kind.replaceAll("-", " ")} ${of}: ${found ? "was done already" : "done"}`,
    ],
    notice: ({ level, text }) => [level === "error" ? "bad" : level === "warning" ? "warning" : "dim", text],
    "run.finished": ({ outcome, mergeSha, durationMs, reason }) => [
        endTone(outcome),
        `${outcome}${mergeSha === null ? "" : ` as ${event_lines_short(mergeSha)}`} after ${(0,amounts/* formatDuration */.a3)(durationMs)}${after(reason)}`,
    ],
};
function endTone(outcome) {
    if (outcome === "merged" || outcome === "ready" || outcome === "paused")
        return "good";
    return outcome === "waiting" ? "warning" : "bad";
}
/** `unit tests #2`. */
function phaseName({ phase, attempt }) {
    return attempt > 0 ? `${peopleName(phase)} #${attempt}` : peopleName(phase);
}
/** A phase's name without what only programs need. */
function peopleName(phase) {
    return phase.replaceAll("_", " ");
}
function phaseEnd(phase) {
    const { ok, summary } = phase;
    const took = `in ${(0,amounts/* formatDuration */.a3)(phase.durationMs)}`;
    // A reviewer who wants changes did the work as well as one who wants none.
    const review = phase.phase === "reviewer" ? /^(approve|changes), (\d+) comments?$/.exec(summary) : null;
    if (review === null)
        return [passed(ok), `${phaseName(phase)} ${ok ? "done" : "failed"} ${took}${after(summary)}`];
    const verdict = review[1] === "approve" ? "approved" : "changes wanted";
    const comments = (0,amounts/* count */.U9)(Number(review[2]), "comment");
    return [ok ? "good" : "warning", `${phaseName(phase)} ${took}: ${verdict}, ${comments}`];
}
/** `2 files, +10 −3`. */
function diffStat(files) {
    const sum = (key) => files.reduce((total, file) => total + (file[key] ?? 0), 0);
    return `${(0,amounts/* count */.U9)(files.length, "file")}, +${sum("added")} −${sum("deleted")}`;
}
const after = (text) => (text.trim() === "" ? "" : `: ${text}`);
const place = (file, line) => file === undefined ? "" : `${file}${line === undefined ? "" : `:${line}`} `;
const round = (amount) => String(Math.round(amount * 100) / 100);

;// CONCATENATED MODULE: ./build/src/reporting/paint.js
const codes = {
    plain: "",
    heading: "1",
    good: "32",
    bad: "31",
    warning: "33",
    dim: "2",
};
function createPaint(colours) {
    return (tone, text) => (colours && codes[tone] !== "" ? `\u001b[${codes[tone]}m${text}\u001b[0m` : text);
}
/** What stands before a line, so that its tone shows without colour too. */
const paint_marks = {
    plain: "  ",
    heading: "▸ ",
    good: "✓ ",
    bad: "✗ ",
    warning: "! ",
    dim: "  ",
};

;// CONCATENATED MODULE: ./build/src/reporting/ci-view.js




/** Lines for a log: nothing is ever redrawn. */
function createCiView({ output, github, colours }) {
    const paint = createPaint(colours);
    const linesOf = (event) => eventLines(event).map(({ tone, text }) => `${paint(tone, (0,disarm_commands/* disarmCommands */.T)(paint_marks[tone] + text))}\n`);
    if (!github)
        return { show: (event) => void output.write(linesOf(event).join("")), close: () => { } };
    // In one piece: nothing of dev-agent's own, a mask above all, may come to stand where commands are stopped.
    const line = (event) => {
        const lines = linesOf(event);
        if (lines.length > 0)
            output.write(fromOutside.has(event.type) ? withoutCommands(lines) : lines.join(""));
    };
    // Groups don't nest, and checks run side by side: one group holds all phases that overlap.
    const open = new Set();
    const ended = [];
    let grouped = false;
    const endGroup = () => {
        if (grouped)
            output.write("::endgroup::\n");
        grouped = false;
        for (const event of ended.splice(0))
            line(event);
    };
    const startPhase = (event, name) => {
        open.add(name);
        if (grouped)
            return line(event);
        output.write((0,annotation/* groupLine */.u)(name));
        grouped = true;
    };
    const finishPhase = (event, name) => {
        if (!open.delete(name))
            return line(event);
        ended.push(event);
        if (open.size === 0)
            endGroup();
    };
    return {
        show(event) {
            if (event.type === "phase.started")
                startPhase(event, phaseName(event.data));
            else if (event.type === "phase.finished")
                finishPhase(event, phaseName(event.data));
            else if (event.type === "finding.added")
                output.write(ci_view_annotation(event.data));
            else
                line(event);
        },
        close: endGroup,
    };
}
/** Events whose words are mostly those of models, tools and the repository. */
const fromOutside = new Set([
    ...["agent.message", "tool.called", "spec.written", "review.finished"],
    ...["test.finished", "setup.finished", "approval.resolved"],
]);
/** Lines while which the runner takes no command, until a word that nobody can foresee. */
function withoutCommands(lines) {
    const word = crypto.randomUUID();
    return `::stop-commands::${word}\n${lines.join("")}::${word}::\n`;
}
const levels = { error: "error", warning: "warning", note: "notice" };
/** A finding as GitHub's annotation of the line it is about. */
function ci_view_annotation({ severity, file, line, tool, rule, message }) {
    const properties = {
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line: String(line) }),
        title: `${tool}/${rule}`,
    };
    return (0,annotation.annotationLine)({ level: levels[severity], properties, text: message }, 500);
}

;// CONCATENATED MODULE: ./build/src/actions/runner/clean-environment.js
// By name and not by exception: a machine holds variables that nobody here knows of, and secrets are among them.
const clean_environment_kept = [
    /^(PATH|HOME|USER|LOGNAME|LANG|LANGUAGE|LC_\w+|TZ|TERM|TMPDIR|TMP|TEMP|XDG_(CACHE|CONFIG)_HOME)$/,
    /^(CI|GITHUB_ACTIONS|NO_COLOR|FORCE_COLOR|DEV_AGENT_DEBUG|GITLEAKS_PATH|(ANTHROPIC|OPENAI)_BASE_URL)$/,
    // How this machine reaches the network.
    /^(HTTPS?|NO|ALL|FTP)_PROXY$/i,
    /^(GIT_(SSL|HTTP|PROXY)_\w+|SSL_CERT_(FILE|DIR)|CURL_CA_BUNDLE|REQUESTS_CA_BUNDLE|NODE_EXTRA_CA_CERTS)$/,
    /^(npm_config_registry|NPM_CONFIG_REGISTRY|YARN_NPM_REGISTRY_SERVER|PIP_(INDEX_URL|EXTRA_INDEX_URL|CERT))$/,
    /^(UV_(DEFAULT_INDEX|INDEX_URL)|GOPROXY|GOSUMDB|CARGO_HTTP_CAINFO)$/,
];
/** The environment that a session may know: where things are and how the network is reached. */
function cleanEnvironment(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => clean_environment_kept.some((names) => names.test(name))));
}

;// CONCATENATED MODULE: ./build/src/actions/runner/context.js

function readContext(env) {
    const value = (name) => {
        const found = env[name];
        if (found === undefined || found === "")
            throw notOnRunner(name);
        return found;
    };
    const number = (name) => {
        const found = /^[1-9]\d*$/.test(value(name)) ? Number(value(name)) : 0;
        if (found === 0 || !Number.isSafeInteger(found))
            throw notOnRunner(name);
        return found;
    };
    const [, file, ref] = /\/\.github\/workflows\/([^/@]+)@(.+)$/.exec(value("GITHUB_WORKFLOW_REF")) ?? [];
    if (file === undefined || ref === undefined)
        throw notOnRunner("GITHUB_WORKFLOW_REF");
    return {
        repository: value("GITHUB_REPOSITORY"),
        runId: number("GITHUB_RUN_ID"),
        runAttempt: number("GITHUB_RUN_ATTEMPT"),
        serverUrl: value("GITHUB_SERVER_URL"),
        apiUrl: value("GITHUB_API_URL"),
        workspace: value("GITHUB_WORKSPACE"),
        temp: value("RUNNER_TEMP"),
        workflow: { file, ref: ref.replace(/^refs\/heads\//, "") },
    };
}
function notOnRunner(name) {
    return new errors.DevAgentError({
        code: "not-on-runner",
        kind: "configuration",
        message: `This is an action of GitHub Actions, and ${name} isn't set as a runner sets it.`,
        remedy: "Use it as a step of a workflow; on a command line run dev-agent itself.",
    });
}

;// CONCATENATED MODULE: ./build/src/agents/credentials/mask-forms.js
/** Shorter values would blank words of ordinary text. */
const shortest = 20;
/** A token as it may show up: itself, as in a URL, form or JSON, and in base64, wherever in a longer text it begins. */
function maskForms(secret) {
    const text = secret.toWellFormed();
    if (text.length < shortest)
        return [];
    const whole = ["base64", "base64url"].map((encoding) => Buffer.from(text).toString(encoding));
    const forms = [
        text,
        encodeURIComponent(text),
        new URLSearchParams({ "": text }).toString().slice(1),
        JSON.stringify(text).slice(1, -1),
        ...whole,
        ...whole.map((form) => form.replace(/=+$/, "")),
        ...[0, 1, 2].flatMap((before) => mask_forms_inner(text, before)),
    ];
    return [...new Set(forms)];
}
/** The part of base64 that a text has to itself when so many bytes, modulo 3, stand before it and any behind it. */
function mask_forms_inner(text, before) {
    const own = Buffer.from(text).subarray((3 - before) % 3);
    const whole = own.subarray(0, own.length - (own.length % 3));
    return [whole.toString("base64"), whole.toString("base64url")];
}

;// CONCATENATED MODULE: ./build/src/actions/runner/masks.js

/** Has the runner hide values in this job's log, before anything can print one. Only tokens: GitHub blanks outputs too. */
function mask(output, secrets) {
    for (const form of new Set(secrets.flatMap(maskForms)))
        output.write(`::add-mask::${escaped(form)}\n`);
}
/** The runner turns these back; unescaped it would hide something else, and a line's end would begin a new command. */
function escaped(value) {
    return value.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

;// CONCATENATED MODULE: ./build/src/github/app-token.js





/**
 * What a token of an App may do here: no more than landing takes, whatever the App was given. Changes of workflows can be
 * pushed only where it may write those too.
 */
function app_token_permissionsOf(given) {
    const workflows = given.fields.workflows === "write" ? { workflows: "write" } : {};
    return { contents: "write", pull_requests: "write", ...workflows };
}
/** A token by which a GitHub App acts in this one repository, for an hour. Throws configuration and policy errors. */
async function createAppToken(app, about) {
    const { client } = await connect({ ...about, token: jwtOf(app) });
    const { id, permissions } = await client.ask({
        route: "GET /repos/{owner}/{repo}/installation",
        needs: "an installation of the GitHub App on this repository",
        read(data) {
            const reply = readReply(data, "installation");
            return { id: reply.number("id"), permissions: app_token_permissionsOf(reply.object("permissions")) };
        },
        answers: {
            401: (words) => app_token_refuse(unknownApp(app.id, words)),
            // `Integration not found`: there is no App of this id.
            404: (words) => app_token_refuse(/integration not found/i.test(words) ? unknownApp(app.id, words) : notInstalled(about.repository)),
        },
    });
    const token = await client.ask({
        route: "POST /app/installations/{installation_id}/access_tokens",
        parameters: { installation_id: id, repositories: [client.repo], permissions },
        needs: "contents: write and pull requests: write of the GitHub App",
        read: (data) => readReply(data, "installation token").text("token"),
        answers: { 403: (words) => app_token_refuse(lacks(words)), 422: (words) => app_token_refuse(lacks(words)) },
    });
    return {
        token,
        async revoke() {
            await connect({ ...about, token }).then(end, () => { });
        },
    };
}
async function end({ client }) {
    await client
        .ask({ route: "DELETE /installation/token", needs: "the token itself", read: () => null, always: true })
        .catch(() => { });
}
/** RFC 7519, signed with RS256; GitHub takes ten minutes at most, and its clock may be behind. */
function jwtOf({ id, privateKey }) {
    const part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
    const now = Math.floor(Date.now() / 1_000);
    const text = `${part({ alg: "RS256", typ: "JWT" })}.${part({ iss: id, iat: now - 60, exp: now + 480 })}`;
    return `${text}.${(0,external_node_crypto_.sign)("sha256", Buffer.from(text), readKey(privateKey)).toString("base64url")}`;
}
function readKey(text) {
    const lines = text.includes("-----BEGIN") ? text : Buffer.from(text, "base64").toString("utf8");
    try {
        const key = (0,external_node_crypto_.createPrivateKey)(lines.replaceAll("\\n", "\n"));
        if (key.asymmetricKeyType === "rsa")
            return key;
    }
    catch {
        // What OpenSSL says of it may hold parts of it.
    }
    throw app_token_problem("configuration", "app-key-unusable", "The private key of the GitHub App can't be read.", "Store the whole .pem file that GitHub gave you, or base64 of it, as the secret DEV_AGENT_APP_KEY.");
}
function app_token_refuse(error) {
    throw error;
}
const unknownApp = (id, words) => app_token_problem("configuration", "app-unknown", `GitHub does not know the GitHub App ${(0,plain_text/* cleanLine */.Ow)(id, 40)} by this key: ${words}.`, "DEV_AGENT_APP_ID is the App's id or client id, and DEV_AGENT_APP_KEY a private key of that App that is not revoked.");
const notInstalled = (repository) => app_token_problem("configuration", "app-not-installed", `The GitHub App is not installed on ${repository}.`, "Install it there: the App's page → Install App → this repository.");
const lacks = (words) => app_token_problem("policy", "app-denied", `GitHub gives the GitHub App no token to land with: ${words}.`, "Give the App the permissions contents: write and pull requests: write, and have its installation accept them.");
function app_token_problem(kind, code, message, remedy) {
    return new errors.DevAgentError({ code, kind, message, remedy });
}

;// CONCATENATED MODULE: ./build/src/actions/job/open-acting.js




/** As whom a job pushes, opens and merges: a GitHub App where one is given, else the job itself. */
async function openActing({ inputs, own, connection, secrets }) {
    const [id, privateKey] = [inputs.text("app-id"), inputs.text("app-private-key")];
    if (id === "" && privateKey === "")
        return asItself(own);
    if (id === "" || privateKey === "")
        throw half(id === "" ? "app-id" : "app-private-key");
    // A line of a key tells as much as all of it.
    const lines = privateKey
        .split(/\r?\n|\\n/)
        .filter((line) => line.length >= 20 && !line.startsWith("-----"));
    for (const line of lines)
        secrets.add(line);
    const { token, revoke } = await createAppToken({ id, privateKey }, connection);
    secrets.add(token);
    const github = without_secrets_withoutSecrets(await createGitHub({ ...connection, token }), secrets);
    const acting = { github, server: { url: own.server.url, token }, startsWorkflows: true };
    return { acting, close: revoke };
}
function asItself(own) {
    return { acting: { ...own, startsWorkflows: false }, close: async () => { } };
}
function half(missing) {
    const where = missing === "app-id" ? "the variable DEV_AGENT_APP_ID" : "the secret DEV_AGENT_APP_KEY";
    return new errors.DevAgentError({
        code: "input-missing",
        kind: "configuration",
        message: `A GitHub App was given by half: the input ${missing} is empty.`,
        remedy: `Set ${where} where this job can read it (docs/how-to/github-app.md), or neither.`,
    });
}

;// CONCATENATED MODULE: ./build/src/actions/job/open-job.js












const transcriptContents = ["none", "redacted", "full"];
const submoduleChoices = { "": "no", false: "no", true: "top", recursive: "recursive" };
const usualJob = 60;
/** Part of a job's time that may go by waiting for others; the rest is for its own work. */
const waitingPart = 0.8;
/** Minutes; the token of an App is good for an hour, and has to take back what was begun. */
const longestWait = 45;
function patienceOf(inputs) {
    return Math.min((inputs.number("job-minutes") ?? usualJob) * waitingPart, longestWait) * 60_000;
}
const actingJobs = ["publish", "merge"];
/** What a job works with, from its inputs and the runner. */
async function openJob({ job, run, inputs, credentials, downloads }) {
    const runner = readContext(run.env);
    const { repository, apiUrl, serverUrl, runId, runAttempt: attempt } = runner;
    const token = inputs.required("github-token");
    const { variables = {}, found } = credentials ?? {};
    const secrets = createKnownSecrets([token, ...(found?.secrets ?? [])], (value) => mask(process.stdout, [value]));
    const temp = (0,external_node_path_.join)(runner.temp, `dev-agent-${job}`);
    (0,external_node_fs_.rmSync)(temp, { recursive: true, force: true });
    (0,external_node_fs_.mkdirSync)(temp, { recursive: true, mode: 0o700 });
    const connection = { apiUrl, repository, signal: run.signal };
    const github = without_secrets_withoutSecrets(await createGitHub({ ...connection, token }), secrets);
    const server = { url: `${serverUrl}/${repository}`, token };
    const own = { github, server };
    // Others are told that there is an App, and never get its key.
    const { acting, close } = actingJobs.includes(job)
        ? await openActing({ inputs, own, connection, secrets })
        : asItself(own);
    const submodules = inputs.choice("submodules", Object.keys(submoduleChoices));
    return {
        ...{ job, runId, attempt, temp, workspace: runner.workspace },
        ...{ github, server, acting, close, patienceMs: patienceOf(inputs) },
        artifacts: createArtifacts({ repository, token }),
        pages: `${serverUrl}/${repository}`,
        surface: {
            mode: "action",
            views: [createCiView({ output: process.stdout, github: true, colours: false })],
            gates: () => waitingGate,
            signal: run.signal,
            env: { ...cleanEnvironment(run.env), ...variables },
            secrets,
            downloads,
            ...(credentials === undefined ? {} : { credentials: credentials.found, agentState: credentials.state }),
        },
        transcripts: inputs.text("transcripts") === "" ? "redacted" : inputs.choice("transcripts", transcriptContents),
        retentionDays: inputs.whole("retention-days") ?? 35,
        submodules: submoduleChoices[submodules],
        lfs: inputs.flag("lfs"),
    };
}

;// CONCATENATED MODULE: ./build/src/actions/job/usual-revisions.js
/** Runs that one goal may take where nobody says how many. */
const usualRevisions = 5;

// EXTERNAL MODULE: ./build/src/config/did-you-mean.js
var did_you_mean = __webpack_require__(39529);
;// CONCATENATED MODULE: ./build/src/actions/runner/inputs.js


function readInputs(env) {
    const text = (name) => (env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim();
    const number = (name) => {
        const value = text(name);
        if (value === "")
            return undefined;
        const found = /^\d{1,15}(?:\.\d{1,6})?$/.test(value) ? Number(value) : 0;
        if (found === 0)
            throw invalid(name, value, "a number above 0, in plain digits");
        return found;
    };
    return {
        text,
        required(name) {
            const value = text(name);
            if (value === "")
                throw inputs_problem("input-missing", `The input ${name} is empty.`, "Pass it in the step's `with:`.");
            return value;
        },
        flag(name) {
            const value = text(name).toLowerCase();
            if (["", "false"].includes(value))
                return false;
            if (value === "true")
                return true;
            throw invalid(name, value, "true or false");
        },
        number,
        whole(name) {
            const found = number(name);
            if (found === undefined || Number.isInteger(found))
                return found;
            throw invalid(name, text(name), "a whole number");
        },
        choice(name, known) {
            const value = text(name);
            const found = known.find((each) => each === value);
            if (found === undefined)
                throw invalid(name, value, `${known.join(", ")}.${(0,did_you_mean/* suggestion */.h)(value, known)}`);
            return found;
        },
        lines: (name) => text(name)
            .split(/[\n,]/)
            .map((line) => line.trim())
            .filter((line) => line !== ""),
    };
}
function invalid(name, value, allowed) {
    const given = JSON.stringify(value.slice(0, 60));
    return inputs_problem("input-invalid", `The input ${name} is ${given}.`, `It takes ${allowed}`);
}
function inputs_problem(code, message, remedy) {
    return new errors.DevAgentError({ code, kind: "configuration", message, remedy });
}

;// CONCATENATED MODULE: ./build/src/actions/decide/read-comment.js


/** The comment whose writing started this run, as GitHub told it then; null for every other event. */
function read_comment_readComment({ GITHUB_EVENT_PATH: path, GITHUB_EVENT_NAME: name, }) {
    if (name !== "issue_comment" || path === undefined || path === "")
        return null;
    const event = (0,json/* parseJson */.qF)((0,external_node_fs_.readFileSync)(path, "utf8"));
    if (!(0,json/* isObject */.Gv)(event) || event.action !== "created")
        return null;
    const { issue, comment, sender } = event;
    // An issue that is a pull request says so; what was commented on anything else is none of ours.
    if (!(0,json/* isObject */.Gv)(issue) || !(0,json/* isObject */.Gv)(issue.pull_request) || !(0,json/* isObject */.Gv)(comment) || !(0,json/* isObject */.Gv)(sender))
        return null;
    const { id, body, user } = comment;
    const pull = issue.number;
    if (!isNumber(id) || !isNumber(pull) || typeof body !== "string" || !(0,json/* isObject */.Gv)(user))
        return null;
    if (!isNumber(user.id) || user.id !== sender.id || user.type !== "User" || sender.type !== "User")
        return null;
    return { id, pull, body, by: { id: user.id, login: String(user.login), type: user.type } };
}
const isNumber = (value) => Number.isSafeInteger(value);

;// CONCATENATED MODULE: ./build/src/actions/decide/decide.js







async function decide_decide(run) {
    const inputs = readInputs(run.env);
    const context = await openJob({ job: "decide", run, inputs });
    const request = {
        said: read_comment_readComment(run.env),
        act: inputs.flag("act"),
        onReject: inputs.choice("on-reject", ["keep", "delete"]),
        maxRevisions: inputs.whole("max-revisions") ?? usualRevisions,
    };
    const end = await decide(request, context).finally(context.close);
    (0,end_job.endJob)(context, end, { declared: declared/* declared */.b.decide.outputs, env: run.env });
    // That somebody rejected is no failure of this job, which did what follows from it.
    return end.outcome === "rejected" ? 0 : end.code;
}


/***/ }),

/***/ 47769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cU: () => (/* binding */ knownAgents),
/* harmony export */   o2: () => (/* binding */ parseAgentWish),
/* harmony export */   q1: () => (/* binding */ parseFallback)
/* harmony export */ });
/* unused harmony export parseRoleWish */
/* harmony import */ var _domain_agent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98951);
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39529);



const knownAgents = ["auto", ..._domain_agent_js__WEBPACK_IMPORTED_MODULE_0__/* .agentNames */ .QI];
/** `AGENT[:MODEL]`, e.g. `anthropic-api:claude-opus-5-5`, or `auto`. */
function parseAgentWish(text) {
    const colon = text.indexOf(":");
    const name = colon < 0 ? text : text.slice(0, colon);
    const model = colon < 0 ? undefined : text.slice(colon + 1);
    const agent = knownAgents.find((known) => known === name);
    if (agent === undefined)
        return {
            ok: false,
            why: `unknown agent "${name}"; known are ${knownAgents.join(", ")}.${nearestAgent(name)}`,
        };
    if (model === undefined)
        return { ok: true, value: { agent } };
    if (agent === "auto")
        return { ok: false, why: "auto takes no model; name the agent that calls it." };
    if (!/^[\w.:@/-]{1,200}$/.test(model))
        return { ok: false, why: `"${model}" isn't a model's name.` };
    return { ok: true, value: { agent, model } };
}
/** `claude` is what most people call it. */
function nearestAgent(name) {
    const program = knownAgents.find((known) => known === `${name}-cli`);
    return program === undefined ? (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(name, knownAgents) : ` Did you mean "${program}"?`;
}
/** `AGENT[:MODEL]` of an agent that calls a model: what may be fallen back to. */
function parseFallback(text) {
    const parsed = parseAgentWish(text);
    if (!parsed.ok)
        return parsed;
    const { value } = parsed;
    if (value.agent !== "auto" && value.agent !== "replay")
        return { ok: true, value };
    return { ok: false, why: `${value.agent} is nothing to fall back to; name an agent that calls a model.` };
}
/** `ROLE=AGENT[:MODEL]`. */
function parseRoleWish(text) {
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
    const wish = parseAgentWish(text.slice(equals + 1));
    return wish.ok ? { ok: true, value: { role, wish: wish.value } } : wish;
}


/***/ }),

/***/ 39529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ suggestion)
/* harmony export */ });
/** The known word nearest to a mistyped one; undefined when none is near. */
function nearest(word, known) {
    const limit = Math.max(1, Math.floor(word.length / 3));
    const near = known
        .filter((candidate) => Math.abs(candidate.length - word.length) <= limit)
        .map((candidate) => ({ candidate, edits: editDistance(word, candidate) }))
        .filter(({ edits }) => edits <= limit)
        .sort((a, b) => a.edits - b.edits);
    return near[0]?.candidate;
}
/** The known word that is one part of a mistyped one of several parts. */
function sharedPart(word, known) {
    const parts = word.split(/[-_.]/);
    if (parts.length < 2)
        return undefined;
    return parts.map((part) => (part.length < 3 ? undefined : nearest(part, known))).find(Boolean);
}
/** ` Did you mean "x"?`, or nothing. */
function suggestion(word, known) {
    const found = nearest(word, known) ?? sharedPart(word, known);
    return found === undefined ? "" : ` Did you mean "${found}"?`;
}
function editDistance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}


/***/ }),

/***/ 98951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QI: () => (/* binding */ agentNames),
/* harmony export */   j5: () => (/* binding */ liveAgents)
/* harmony export */ });
/* unused harmony exports providerOf, isVendorCli, defaultModels, agentName */
/** What can play a role by calling a model. */
const liveAgents = ["claude-cli", "codex-cli", "anthropic-api", "openai-api"];
/** `replay` plays what was recorded. */
const agentNames = [...liveAgents, "replay"];
const providers = {
    "claude-cli": "anthropic",
    "codex-cli": "openai",
    "anthropic-api": "anthropic",
    "openai-api": "openai",
};
/** Whose models an agent calls. */
const providerOf = (agent) => providers[agent];
const isVendorCli = (agent) => agent.endsWith("-cli");
/** The model of a provider where nobody names one: the newest whose list price is known, and that its CLI knows. */
const defaultModels = {
    anthropic: "claude-opus-5-5",
    openai: "gpt-6-sol",
};
/** e.g. `anthropic-api:claude-sonnet-4-5`. */
const agentName = ({ agent, model }) => `${agent}:${model}`;


/***/ }),

/***/ 3936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ shapeNames),
/* harmony export */   Iz: () => (/* binding */ usualActions),
/* harmony export */   xA: () => (/* binding */ protectionActions),
/* harmony export */   y7: () => (/* binding */ usualProtection)
/* harmony export */ });
/** What a change of a protected shape leads to, from nothing to never being taken. */
const protectionActions = ["allow", "raise", "critical", "refuse"];
/** Every shape with what it leads to where the base's configuration says nothing. */
const usualActions = {
    "code-owners": "critical",
    workflow: "critical",
    "continuous-integration": "critical",
    "dev-agent-config": "critical",
    "agent-instructions": "critical",
    "git-hooks": "critical",
    "developer-tools": "raise",
    "git-config": "raise",
    "git-attributes": "critical",
    "submodule-config": "refuse",
    registry: "critical",
    "lockfile-only": "critical",
    "install-scripts": "critical",
    "build-scripts": "raise",
    "test-command": "critical",
    "new-dependencies": "raise",
    manifest: "raise",
    "check-config": "raise",
    "build-config": "raise",
    "dot-folder": "raise",
    binary: "raise",
    "type-change": "raise",
    executable: "raise",
    "large-file": "raise",
    "forced-ignored": "raise",
    "installed-files": "refuse",
    "tests-deleted": "critical",
    "tests-weakened": "raise",
    "tests-only": "refuse",
    "case-collision": "refuse",
    "reserved-name": "refuse",
};
const shapeNames = Object.keys(usualActions);
const usualProtection = { actions: usualActions, largeFileBytes: 1024 * 1024 };


/***/ })

};
