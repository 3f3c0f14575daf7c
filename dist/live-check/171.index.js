export const id = 171;
export const ids = [171];
export const modules = {

/***/ 97171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lastLook: () => (/* binding */ lastLook)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/domain/experiment.js
/** What all results come to. */
function verdictOf(results) {
    if (results.some(({ fails }) => fails))
        return "breaks";
    if (results.some(({ verdict }) => verdict === "differs"))
        return "differs";
    return results.some(({ verdict }) => verdict === "not-tried") ? "incomplete" : "as-expected";
}

// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(88986);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
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

// EXTERNAL MODULE: ./build/src/github/create-github.js + 20 modules
var create_github = __webpack_require__(23557);
// EXTERNAL MODULE: ./build/src/domain/text/markdown/plain-markdown.js
var plain_markdown = __webpack_require__(53464);
// EXTERNAL MODULE: ./build/src/reporting/markdown/table.js
var table = __webpack_require__(18928);
;// CONCATENATED MODULE: ./build/src/reporting/live-check-page.js



const marks = {
    "as-expected": "✅ as expected",
    differs: "⚠️ differs",
    "not-tried": "⬜ not tried yet",
    noted: "ℹ️ noted",
};
const headings = {
    "as-expected": "✅ GitHub is as dev-agent expects it",
    incomplete: "⬜ As dev-agent expects it, as far as it was tried",
    differs: "⚠️ GitHub differs, where dev-agent is safe either way",
    breaks: "❌ GitHub differs where dev-agent rests on it",
};
/** The table of a live check, as Markdown that is also fit for a log. */
function liveCheckPage({ results, attempt, next }) {
    const rows = results.map(({ id, expected, seen, verdict, means, fails }) => [
        ...[words(id), words(expected), words(seen)],
        [fails ? "❌ differs" : marks[verdict], words(means)].filter((part) => part !== "").join(": "),
    ]);
    return [
        `## ${headings[verdictOf(results)]}`,
        `Live check, attempt ${attempt}.`,
        (0,table/* table */.t)(["experiment", "expected", "seen", "verdict"], rows),
        `**Next:** ${words(next)}`,
        "",
    ].join("\n\n");
}
/** What people and GitHub said stands in these cells too. */
const words = (text) => (0,plain_markdown/* inlineMarkdown */.x)(text, 1_500);

;// CONCATENATED MODULE: ./build/src/use-cases/live-check/experiment.js
const asExpected = (seen) => ({
    ...{ verdict: "as-expected", seen, means: "", fails: false },
});
const noted = (seen, means) => ({
    ...{ verdict: "noted", seen, means, fails: false },
});
/** @param how How it can be tried. */
const notTried = (seen, how = "") => ({
    ...{ verdict: "not-tried", seen, means: how, fails: false },
});
/** It isn't what dev-agent assumes, and dev-agent doesn't need it to be. */
const differsSafely = (seen, means) => ({
    ...{ verdict: "differs", seen, means: `Safe either way: ${means}`, fails: false },
});
/** It isn't what dev-agent assumes, and dev-agent rests on that. */
const breaks = (seen, means) => ({
    ...{ verdict: "differs", seen, means, fails: true },
});
/** The first job's words, which several experiments need. */
const firstJobLost = notTried("The output of the job Observe did not arrive.", "Read the log of that job, then start again.");

// EXTERNAL MODULE: ./build/src/use-cases/live-check/observations.js
var live_check_observations = __webpack_require__(13042);
;// CONCATENATED MODULE: ./build/src/use-cases/live-check/experiments/answers.js


const howToReject = `Start again; at \`${live_check_observations/* gateName */.h2}\` leave a comment and reject.`;
/** How a rejection looks to the jobs after it. */
const rejectedResult = {
    id: "rejected-result",
    expected: "After a rejection `needs.<job>.result` is `failure`, and the API lists one answer: rejected, with the environment's id and the comment.",
    judge(seen) {
        const id = gateIdOf(seen);
        if (typeof id !== "number")
            return id;
        if (seen.earlier !== null && seen.earlier.status !== "read")
            return notTried("What the first attempt saw is not there any more.", howToReject);
        const { gateResult, approvals } = seen.earlier?.value ?? seen.now;
        if (gateResult === "" || gateResult === "skipped")
            return notTried("Nobody was asked.", howToReject);
        if (approvals.status === "unavailable")
            return notTried(approvals.why, "Start again.");
        if (approvals.status === "refused")
            return breaks(approvals.why, "dev-agent can't read what people answered, and merges nothing.");
        const answers = approvals.value.filter(({ environmentIds }) => environmentIds.includes(id));
        const rejections = answers.filter(({ state }) => state === "rejected");
        const listed = `\`needs.gate.result\` is \`${gateResult}\`; listed: ${shown(answers)}`;
        if (rejections.length === 0 && gateResult === "success")
            return notTried(`It was approved at once. ${listed}`, howToReject);
        if (rejections.length === 0 && answers.length === 0 && !mayDeploy(seen))
            return notTried(`The run's branch may not deploy there. ${listed}`, "Start it on the default branch.");
        if (rejections.length === 0)
            return breaks(listed, "Unless nobody answered in time: dev-agent doesn't hear of rejections, and starts no next round.");
        if (gateResult !== "failure")
            return breaks(listed, "dev-agent's job Revise doesn't come up after a rejection with this result.");
        if (rejections.length > 1)
            return differsSafely(listed, "answers are told apart by their content, and one rejection is enough.");
        if (rejections[0]?.comment.trim() === "")
            return notTried(`${listed} There is no comment.`, howToReject);
        return asExpected(listed);
    },
};
/** Whether the answers of an earlier attempt stay in the list of the run. */
const approvalsAfterRerun = {
    id: "approvals-after-rerun",
    expected: "After a re-run and a new answer the run still lists the earlier answers.",
    judge(seen) {
        const id = gateIdOf(seen);
        if (typeof id !== "number")
            return id;
        if (seen.earlier === null)
            return notTried("This is the first attempt.", "Re-run failed jobs, then approve.");
        if (seen.earlier.status !== "read")
            return notTried(seen.earlier.why, "See `artifact-of-earlier-attempt`.");
        const before = answersOf(seen.earlier.value, id);
        const now = answersOf(seen.now, id);
        if (before === null || now === null)
            return notTried("The answers of an attempt can't be read.", "See `rejected-result`.");
        if (before.length === 0)
            return notTried("Nobody had answered in the first attempt.", howToReject);
        const gone = without(before, now);
        const added = without(now, before);
        const listed = `Before: ${shown(before)} Now: ${shown(now)}`;
        if (gone.length > 0)
            return differsSafely(listed, "a new answer counts by itself, and dev-agent refuses where one that it knew of is gone.");
        if (added.length === 0)
            return notTried(`There is no new answer. ${listed}`, "Re-run failed jobs, then approve.");
        return asExpected(listed);
    },
};
/** Whether a later attempt finds what an earlier one left. */
const artifactOfEarlierAttempt = {
    id: "artifact-of-earlier-attempt",
    expected: "A later attempt of a run finds the artifacts of an earlier one.",
    judge({ earlier, left }) {
        if (earlier === null && left.status !== "read")
            return notTried(left.why, "Re-run the job Report.");
        if (earlier === null)
            return notTried("This is the first attempt.", "Re-run failed jobs, then approve.");
        if (earlier.status === "read")
            return asExpected(`That of attempt ${earlier.value.attempt} was found.`);
        if (earlier.status === "unavailable")
            return notTried(earlier.why, "Re-run the job Report.");
        return breaks(earlier.why, "A job of dev-agent that is run again can't go on, and refuses.");
    },
};
/** The gate's number; where nobody could be asked there, what that comes to. */
function gateIdOf({ first }) {
    if (first === null)
        return firstJobLost;
    const { gate } = first;
    if (gate.status === "read" && (gate.value?.reviewers?.length ?? 0) > 0)
        return gate.value?.id ?? 0;
    return notTried("There is no gate to ask at.", "See `admins-bypass`.");
}
/** Whether GitHub could have asked: a branch that may not deploy ends a job without a question. */
function mayDeploy({ first, starters }) {
    if (first?.gate.status !== "read" || first.gate.value === null || starters.status !== "read")
        return true;
    const { branchPolicy, branches } = first.gate.value;
    return branchPolicy !== "custom" || branches.includes(starters.value.branch ?? "");
}
function answersOf({ approvals }, id) {
    if (approvals.status !== "read")
        return null;
    return approvals.value.filter(({ environmentIds }) => environmentIds.includes(id));
}
/** What is in one list and not in the other, each as often as it is there more. */
function without(list, other) {
    const keys = other.map(keyOf);
    return list.filter((answer) => {
        const at = keys.indexOf(keyOf(answer));
        if (at >= 0)
            keys.splice(at, 1);
        return at < 0;
    });
}
const keyOf = ({ state, comment, by }) => JSON.stringify([state, comment, by.id]);
function shown(answers) {
    if (answers.length === 0)
        return "nothing.";
    const words = answers.map(({ state, comment, by }) => `${state} by ${by.login}${comment === "" ? "" : ` (“${comment.slice(0, 100)}”)`}`);
    return `${words.join(", ")}.`;
}

;// CONCATENATED MODULE: ./build/src/use-cases/live-check/experiments/environments.js


/** Whether a job whose environment has an empty name asks anybody. */
const emptyEnvironment = {
    id: "empty-environment",
    expected: "A job whose `environment:` is an expression that comes out empty runs unasked.",
    judge({ jobs }) {
        const { result } = jobs["empty-environment"];
        if (result === "success")
            return asExpected("It ran, and nobody was asked.");
        if (result === "" || result === "skipped")
            return notTried("The job did not come up.", "Start again.");
        return differsSafely(`The job did not run (${result}).`, "dev-agent names its environments literally, and its merge refuses where an output is empty.");
    },
};
/** What GitHub does with a job that names an environment which isn't there. */
const missingEnvironment = {
    id: "missing-environment",
    expected: "A job that names a missing environment runs unasked; the environment is there afterwards, without rules.",
    judge({ first, jobs, missingNow }) {
        const { result } = jobs["missing-environment"];
        const cleanUp = `delete the environment \`${live_check_observations/* missingName */.Ws}\` first if it is there`;
        if (result === "" || result === "skipped")
            return notTried("It was not asked for.", `Tick \`missing-environment\` in the form; ${cleanUp}.`);
        if (first === null)
            return firstJobLost;
        const { missingWasThere: before } = first;
        if (before.status !== "read")
            return notTried(before.why, "Start again.");
        if (before.value)
            return notTried("The environment was there already.", `Start again, and ${cleanUp}.`);
        const safe = "dev-agent's plan reads the environments by the API and refuses a missing one.";
        if (result !== "success")
            return differsSafely(`The job did not run (${result}).`, safe);
        if (missingNow.status !== "read")
            return differsSafely(`The job ran. ${missingNow.why}`, safe);
        const { value } = missingNow;
        if (value === null)
            return differsSafely("The job ran, and no environment was made.", safe);
        if (value.reviewers !== null)
            return differsSafely("The job ran; the environment has reviewers now.", safe);
        return asExpected("It ran unasked; the environment is there now and asks nobody.");
    },
};
/** Whether a job's own token can tell a gate from an open door. */
const adminsBypass = {
    id: "admins-bypass",
    expected: "A job's own token reads an environment's `protection_rules`, `prevent_self_review`, branch policy and `can_admins_bypass`.",
    judge({ first }) {
        if (first === null)
            return firstJobLost;
        const { gate } = first;
        if (gate.status === "unavailable")
            return notTried(gate.why, "Start again.");
        if (gate.status === "refused")
            return breaks(gate.why, "dev-agent can't tell whether a gate holds, and refuses every goal here.");
        const facts = gate.value;
        if (facts === null)
            return notTried(`There is no environment \`${live_check_observations/* gateName */.h2}\`.`, "Make it, as the guide says.");
        if (facts.reviewers === null)
            return notTried(`\`${live_check_observations/* gateName */.h2}\` asks nobody.`, "Give it a required reviewer. If it has one, this repository's plan has no reviewers: dev-agent refuses such a gate.");
        const silent = unsaidOf(facts);
        if (silent.length === 0)
            return asExpected(environments_shown(facts));
        return breaks(`GitHub doesn't tell: ${silent.join(", ")}. It tells: ${environments_shown(facts)}`, "dev-agent takes what isn't told for open, and refuses every goal here.");
    },
};
function unsaidOf({ adminsMayBypass, preventsSelfReview, branchPolicy, }) {
    const told = {
        "`can_admins_bypass`": adminsMayBypass,
        "`prevent_self_review`": preventsSelfReview,
        "the branch policy": branchPolicy,
    };
    return Object.entries(told).flatMap(([name, value]) => (value === null ? [name] : []));
}
function environments_shown({ reviewers, ...facts }) {
    const branches = facts.branches.length === 0 ? "" : ` (${facts.branches.join(", ")})`;
    return [
        `${reviewers?.length ?? 0} reviewer(s)`,
        `self-review prevented: ${facts.preventsSelfReview ?? "?"}`,
        `administrators may bypass: ${facts.adminsMayBypass ?? "?"}`,
        `branches: ${facts.branchPolicy ?? "?"}${branches}`,
    ].join("; ");
}

;// CONCATENATED MODULE: ./build/src/use-cases/live-check/experiments/runs.js


/** Whose action a called workflow finds under `$/`. */
const selfReference = {
    id: "self-reference",
    expected: "In a called workflow `$/` is the repository of that workflow, not the caller's.",
    judge({ first }) {
        if (first === null)
            return firstJobLost;
        const { repository, action, workflow } = first;
        const told = [
            `caller: ${repository}`,
            `\`GITHUB_ACTION_REPOSITORY\`: ${orNothing(action.repository)}`,
            `\`GITHUB_ACTION_REF\`: ${orNothing(action.ref)}`,
            `\`GITHUB_ACTION_PATH\`: ${orNothing(action.path)}`,
            `\`job.workflow_repository\`: ${orNothing(workflow.repository)}`,
            `\`job.workflow_sha\`: ${orNothing(workflow.sha)}`,
        ].join(" · ");
        if (action.repository === repository && workflow.repository !== "" && workflow.repository !== repository)
            return breaks(told, "dev-agent's jobs would run actions of the caller's repository.");
        if (workflow.repository === repository || action.repository === repository)
            return notTried(told, "Call the workflow from another repository, by examples/live-check.yml.");
        if (workflow.repository === "" && action.repository === "")
            return differsSafely(told, "this action runs, so `$/` was found; which repository it is in, the runner doesn't tell.");
        if (action.repository !== "" && workflow.repository !== "" && action.repository !== workflow.repository)
            return breaks(told, "dev-agent's jobs would run actions of another repository than their workflow.");
        return asExpected(told);
    },
};
/** What becomes of an output that holds a masked value. */
const blankedOutput = {
    id: "blanked-output",
    expected: "A job's output that holds a masked value is empty in the next job; one without arrives as it is.",
    judge({ runId, jobs: { observe } }) {
        if (observe.result !== "success")
            return notTried("The job Observe did not end well.", "Start again.");
        const { masked = "", control = "" } = observe.outputs;
        if (control !== (0,live_check_observations/* controlOf */.rs)(runId))
            return breaks(`The control is ${control === "" ? "empty" : "another text"}.`, "The digests that bind dev-agent's jobs to each other get lost, and each next job refuses.");
        if (masked === "")
            return asExpected("The masked one is empty, the control arrived.");
        return differsSafely("The masked one arrived too.", "no output of dev-agent holds a secret; it refuses where one that it needs is empty.");
    },
};
/** Whether GitHub takes `queue: max`. */
const queueMax = {
    id: "queue-max",
    expected: "GitHub takes a workflow with `concurrency.queue: max`, as dev-agent.yml has it.",
    judge: () => asExpected("This workflow has it, and it ran."),
};
/** Whether people are people to the API, attempt by attempt. */
const initiator = {
    id: "initiator",
    expected: "The API names who started the run and each attempt of it, each of type `User`.",
    judge({ starters, now }) {
        if (starters.status === "unavailable")
            return notTried(starters.why, "Re-run the job Report.");
        const refuses = "dev-agent doesn't know who may not approve, and refuses.";
        if (starters.status === "refused")
            return breaks(starters.why, refuses);
        const { event, actor, attempts } = starters.value;
        const told = [
            `run: ${actor.login} (${actor.type}, ${event})`,
            ...attempts.map(({ attempt, by }) => `attempt ${attempt}: ${by.login} (${by.type})`),
        ].join(" · ");
        if (attempts.length !== now.attempt || attempts.some(({ attempt }, index) => attempt !== index + 1))
            return breaks(told, refuses);
        if (event !== "workflow_dispatch")
            return notTried(told, "Start it by hand.");
        return [actor, ...attempts.map(({ by }) => by)].every(({ type }) => type === "User")
            ? asExpected(told)
            : breaks(told, refuses);
    },
};
/** Whether a job learns whose comments are its own. */
const ownAccount = {
    id: "own-account",
    expected: "GraphQL's `viewer` tells a job's own token which account it acts as.",
    judge({ me }) {
        if (me.status === "read")
            return asExpected(`\`viewer.databaseId\`: ${me.value}`);
        if (me.status === "unavailable")
            return notTried(me.why, "Re-run the job Report.");
        return breaks(me.why, "dev-agent can't tell its own comments and runs from those of others, and refuses to write them.");
    },
};
/** A fact about the machine that untrusted commands would run on. */
const userNamespaces = {
    id: "user-namespaces",
    expected: "Nothing: a fact about this machine.",
    judge({ first }) {
        if (first === null)
            return firstJobLost;
        const { apparmorRestricts, unshare, bubblewrap } = first.machine;
        const setting = { true: "1", false: "0", null: "not there" }[`${apparmorRestricts}`];
        return noted(`\`apparmor_restrict_unprivileged_userns\`: ${setting} · \`unshare -Ur true\`: ${unshare} · bubblewrap: ${bubblewrap}`, bubblewrap === "works"
            ? ""
            : "dev-agent needs bubblewrap made ready, as examples/dispatch.yml does it.");
    },
};
const orNothing = (text) => (text === "" ? "(not told)" : text);

;// CONCATENATED MODULE: ./build/src/use-cases/live-check/judge.js



const experiments = [
    ...[emptyEnvironment, missingEnvironment, adminsBypass, rejectedResult, approvalsAfterRerun],
    ...[artifactOfEarlierAttempt, selfReference, blankedOutput, queueMax, initiator, ownAccount],
    userNamespaces,
];
/** What was seen against what dev-agent assumes. */
function judge(observations) {
    return experiments.map(({ id, expected, judge: decide }) => ({ id, expected, ...decide(observations) }));
}

;// CONCATENATED MODULE: ./build/src/use-cases/live-check/parse-sight.js

// Our own words, which came by a job's output or an artifact: whole, or not at all.
function firstSight(text) {
    const sight = (0,json/* parseJson */.qF)(text);
    if (!(0,json/* isObject */.Gv)(sight) || typeof sight.repository !== "string")
        return null;
    const parts = [sight.action, sight.workflow, sight.machine];
    const whole = parts.every(json/* isObject */.Gv) && isRead(sight.gate) && isRead(sight.missingWasThere);
    return whole ? sight : null;
}
function attemptSight(text) {
    const sight = (0,json/* parseJson */.qF)(text);
    if (!(0,json/* isObject */.Gv)(sight) || !Number.isSafeInteger(sight.attempt))
        return null;
    const whole = typeof sight.gateResult === "string" && isRead(sight.approvals);
    return whole ? sight : null;
}
function isRead(value) {
    if (!(0,json/* isObject */.Gv)(value))
        return false;
    return value.status === "read" ? "value" in value : typeof value.why === "string";
}

// EXTERNAL MODULE: ./build/src/use-cases/live-check/read.js
var read = __webpack_require__(17209);
;// CONCATENATED MODULE: ./build/src/use-cases/live-check/look-again.js





/** Long enough for whoever re-runs the job when GitHub still lets them. */
const retentionDays = 35;
const namePrefix = "dev-agent-live-check-attempt-";
const fileName = "seen.json";
/**
 * What can be seen at the end of an attempt. It is left as an artifact, as the next attempt compares with it: a job's
 * output would be lost, since every job behind the gate runs again.
 */
async function lookAgain(look) {
    const { github, runId, attempt, jobs } = look;
    const approvals = await (0,read/* read */.L)(() => github.approvals(runId));
    const now = { attempt, gateResult: jobs.gate.result, approvals };
    const earlier = attempt === 1 ? null : await readEarlier(look);
    const left = await (0,read/* read */.L)(() => leave(look, now));
    const missingNow = await (0,read/* read */.L)(() => github.environment(live_check_observations/* missingName */.Ws));
    const starters = await (0,read/* read */.L)(() => readStarters(look));
    const me = await (0,read/* read */.L)(() => github.me());
    return { runId, first: firstSight(look.observed), jobs, missingNow, now, earlier, left, starters, me };
}
async function leave({ artifacts, temp, attempt }, sight) {
    const directory = (0,external_node_path_.join)(temp, "left");
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    const file = (0,external_node_path_.join)(directory, fileName);
    (0,external_node_fs_.writeFileSync)(file, JSON.stringify(sight));
    const name = `${namePrefix}${attempt}`;
    await artifacts.upload({ name, directory, files: [file], retentionDays });
    return name;
}
/** What the earliest attempt left: the first answer is in it. */
async function readEarlier(look) {
    const found = await (0,read/* read */.L)(() => download(look));
    if (found.status !== "read")
        return found;
    const { value } = found;
    return value === null
        ? { status: "refused", why: "An earlier attempt left nothing that can be read." }
        : { status: "read", value };
}
async function download({ github, artifacts, runId, temp, attempt }) {
    const numbers = (await github.artifacts(runId))
        .filter(({ name, expired }) => !expired && name.startsWith(namePrefix))
        .map(({ name }) => Number(name.slice(namePrefix.length)))
        .filter((number) => number < attempt);
    if (numbers.length === 0)
        return null;
    const directory = (0,external_node_path_.join)(temp, "earlier");
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    await artifacts.download({ name: `${namePrefix}${Math.min(...numbers)}`, directory });
    return attemptSight((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, fileName), "utf8"));
}
async function readStarters({ github, runId, attempt: newest }) {
    const { event, actor, headBranch: branch } = await github.run(runId);
    const attempts = [];
    for (let number = 1; number <= newest; number += 1) {
        const { attempt, triggeringActor: by } = await github.attempt(runId, number);
        attempts.push({ attempt, by });
    }
    return { event, branch, actor, attempts };
}

// EXTERNAL MODULE: ./build/src/use-cases/live-check/observe.js
var observe = __webpack_require__(44853);
;// CONCATENATED MODULE: ./build/src/use-cases/live-check/next-step.js


/** What the person who runs the check does now. */
function nextStep(results, observations) {
    const untried = (id) => results.some((one) => one.id === id && one.verdict === "not-tried");
    const { first } = observations;
    if (first === null)
        return "Start the check again; where nothing arrives then either, read the log of Observe.";
    if (first.gate.status !== "read")
        return "Read the row `admins-bypass`. Nothing more can be tried as long as the environment can't be read.";
    if (!(0,observe/* mayAsk */.N)(first))
        return `Make the environment \`${live_check_observations/* gateName */.h2}\` with yourself as a required reviewer, then start the check again.`;
    if (untried("rejected-result"))
        return `Start the check again. When it waits at \`${live_check_observations/* gateName */.h2}\`, leave a comment and reject it.`;
    if (untried("approvals-after-rerun"))
        return `Press Re-run jobs → Re-run failed jobs, and approve it at \`${live_check_observations/* gateName */.h2}\` this time. That this attempt is red is your rejection.`;
    return `You are done. Delete the environments \`${live_check_observations/* gateName */.h2}\` and, if it is there, \`${live_check_observations/* missingName */.Ws}\`, and the workflow file.`;
}

// EXTERNAL MODULE: ./build/src/actions/declared.js
var declared = __webpack_require__(20863);
// EXTERNAL MODULE: ./build/src/actions/runner/context.js
var context = __webpack_require__(32055);
// EXTERNAL MODULE: ./build/src/actions/runner/file-commands.js
var file_commands = __webpack_require__(8955);
// EXTERNAL MODULE: ./build/src/actions/runner/outputs.js
var outputs = __webpack_require__(84586);
;// CONCATENATED MODULE: ./build/src/actions/live-check/last-look.js














/** Prints the table. Fails where GitHub isn't what dev-agent rests on, and only there. */
async function lastLook({ env, signal }, inputs) {
    const runner = (0,context/* readContext */.y)(env);
    const { repository, apiUrl, runId, runAttempt: attempt } = runner;
    const token = inputs.text("github-token");
    const temp = (0,external_node_path_.join)(runner.temp, "dev-agent-live-check");
    (0,external_node_fs_.rmSync)(temp, { recursive: true, force: true });
    (0,external_node_fs_.mkdirSync)(temp, { recursive: true, mode: 0o700 });
    const jobs = jobsOf(inputs.required("jobs"));
    const seen = await lookAgain({
        ...{ runId, attempt, temp, jobs, observed: jobs.observe.outputs.observed ?? "" },
        github: await (0,create_github/* createGitHub */.C)({ token, apiUrl, repository, signal }),
        artifacts: createArtifacts({ repository, token }),
    });
    const results = judge(seen);
    const verdict = verdictOf(results);
    const page = liveCheckPage({ results, attempt, next: nextStep(results, seen) });
    (0,file_commands/* appendSummary */.f)(env.GITHUB_STEP_SUMMARY, page);
    process.stdout.write(page);
    (0,outputs/* writeOutputs */.K)(env.GITHUB_OUTPUT, declared/* declared */.b["live-check"].outputs, { verdict });
    for (const { id, fails } of results)
        if (fails)
            process.stdout.write(`::error title=dev-agent live-check::${id} differs; the summary says how.\n`);
    return verdict === "breaks" ? 1 : 0;
}
/** The context `needs` as JSON. */
function jobsOf(text) {
    const needs = (0,json/* parseJson */.qF)(text);
    const sight = (id) => {
        const job = (0,json/* objectAt */.lJ)(needs, id);
        return { result: (0,json/* textAt */.$6)(job, "result"), outputs: textsOf(job.outputs) };
    };
    return {
        observe: sight("observe"),
        "empty-environment": sight("empty-environment"),
        "missing-environment": sight("missing-environment"),
        gate: sight("gate"),
    };
}
function textsOf(outputs) {
    const all = (0,json/* isObject */.Gv)(outputs) ? outputs : {};
    return Object.fromEntries(Object.entries(all).filter((pair) => typeof pair[1] === "string"));
}


/***/ }),

/***/ 28615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ disarmCommands)
/* harmony export */ });
/* harmony import */ var _text_writer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32941);

const colon = 0x3a;
const hash = 0x23;
const bracket = 0x5b;
/**
 * The same text, unable to give commands to the CI system whose log it is printed to. A runner takes `::name::` at the
 * start of a line, and `##[name]` and `##word[name]` anywhere. Both are broken anywhere; only a `::` behind a part of a
 * name (`std::vector`) stays, as nothing can come to begin a line there.
 */
function disarmCommands(text) {
    let writer;
    let done = 0;
    for (let at = 0; at < text.length - 1; at += 1) {
        const unit = text.charCodeAt(at);
        if ((unit !== colon && unit !== hash) || text.charCodeAt(at + 1) !== unit)
            continue;
        const speaks = unit === colon ? !isOfName(text.charCodeAt(at - 1)) : opensBracket(text, at + 2);
        if (!speaks)
            continue;
        writer ??= new _text_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .TextWriter */ .r(text.length + (text.length >> 2));
        writer.copy(text, done, at + 1);
        writer.put(0x20);
        done = at + 1;
    }
    if (writer === undefined)
        return text;
    writer.copy(text, done, text.length);
    return writer.toString();
}
/** `##[` or `##word[`, with a word no longer than any that is known. */
function opensBracket(text, from) {
    let at = from;
    while (at - from < 20 && isLetter(text.charCodeAt(at)))
        at += 1;
    return text.charCodeAt(at) === bracket;
}
const isLetter = (unit) => (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
/** Letters, digits and what may end a name: `Vec<T>::new`, `a[0]::b`, `f()::c`, `crate_::d`. */
const isOfName = (unit) => isLetter(unit) ||
    (unit >= 0x30 && unit <= 0x39) ||
    unit === 0x5f ||
    unit === 0x3e ||
    unit === 0x29 ||
    unit === 0x5d;


/***/ }),

/***/ 53317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ longestRun),
/* harmony export */   t: () => (/* binding */ inlineCode)
/* harmony export */ });
/* harmony import */ var _disarm_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28615);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18970);


/**
 * One line of any text as code: GitHub makes nothing of what stands there. It never holds a bare `|`, which ends a table's
 * cell even inside code. A neighbour without a space between must not be a backtick or a dollar sign.
 */
function inlineCode(text, limit = 500) {
    const line = (0,_disarm_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .disarmCommands */ .T)((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(text, limit));
    return line
        .split("|")
        .map((part) => (part.trim() === "" ? part : span(part)))
        .join("&#124;");
}
function span(part) {
    const fence = "`".repeat(longestRun(part) + 1);
    // One space at either end is taken away by whoever renders it, where both are there.
    const pad = /^[` ]|[` ]$/.test(part) ? " " : "";
    return `${fence}${pad}${part}${pad}${fence}`;
}
/** Length of the longest run of backticks. */
function longestRun(text) {
    let longest = 0;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    return longest;
}


/***/ }),

/***/ 53464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ plainMarkdown),
/* harmony export */   x: () => (/* binding */ inlineMarkdown)
/* harmony export */ });
/* harmony import */ var _disarm_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28615);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18970);
/* harmony import */ var _inline_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53317);



// What models, repositories and tools say is read by people on GitHub, where text links, calls people, closes issues and
// loads pictures. Escapes stop what Markdown makes of it. What GitHub makes of the finished text (names, numbers, commits,
// addresses, formulas) it leaves alone only in code, so that is where such words go.
/** Any text as paragraphs that show it, line by line, and do nothing else. */
function plainMarkdown(text, limit = 20_000) {
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanText */ .X5)(text, limit)
        .split(/\n(?:[^\S\n]*\n)+/)
        .map((paragraph) => paragraph.split("\n").map(neutralLine).filter(isShown).join("\\\n"))
        .filter(isShown)
        .join("\n\n");
}
/** Any text as one line that shows it and does nothing else, wherever in a line, list item or table cell it stands. */
function inlineMarkdown(text, limit = 500) {
    return neutralLine((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(text, limit));
}
const isShown = (text) => text !== "";
/** A word, or words that their author put in backticks. */
const pieces = /(?<=^| )`([^` ][^`]{0,200})`(?=[.,;:!?)]{0,8}(?: |$))|[^ ]+/g;
function neutralLine(line) {
    // Already clean; tabs and the like become single spaces, so that words are easy to tell.
    const words = (0,_disarm_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .disarmCommands */ .T)(line.replace(/\s+/g, " ").trim());
    const shown = words.replace(pieces, (word, code) => {
        if (code !== undefined)
            return (0,_inline_code_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .t)(code);
        return isActive(word) ? (0,_inline_code_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .t)(word, Number.POSITIVE_INFINITY) : escapeWord(word);
    });
    return escapeStart(shown);
}
const active = [
    /[@$]/, // people, teams, e-mail addresses, packages; formulas
    /#\d|(?<![a-z0-9])(?:gh|ghsa|cve)-/i, // issues, pull requests, advisories
    /:\/\/|www\./i, // addresses
    /(?<![a-z0-9])[0-9a-f]{7,64}(?![a-z0-9])/i, // commits
    /:[a-z0-9_+-]+:/i, // pictures by name
];
const isActive = (word) => active.some((pattern) => pattern.test(word));
function escapeWord(word) {
    return word.replace(/[\\`*_[\]<>&~]/g, "\\$&").replaceAll("|", "&#124;");
}
/** Takes from a line's start what makes it a heading, list, quote, rule, table or fence. */
function escapeStart(line) {
    if (/^[!-/:-@[\]^_{}~]/.test(line) && !line.startsWith("&#124;"))
        return `\\${line}`;
    return line.replace(/^(\d{1,9})([.)])/, "$1\\$2");
}


/***/ }),

/***/ 18928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/** A table of cells that are Markdown of one line already, none of them with a bare `|`. Empty without rows. */
function table(columns, rows) {
    if (rows.length === 0)
        return "";
    const line = (cells) => `| ${cells.join(" | ")} |`;
    return [line(columns), line(columns.map(() => "---")), ...rows.map(line)].join("\n");
}


/***/ })

};
