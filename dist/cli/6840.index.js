export const id = 6840;
export const ids = [6840];
export const modules = {

/***/ 6840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctorOnGitHub: () => (/* binding */ doctorOnGitHub)
});

// EXTERNAL MODULE: ./build/src/config/load-config.js
var load_config = __webpack_require__(18529);
// EXTERNAL MODULE: ./build/src/config/merge-options.js
var merge_options = __webpack_require__(8931);
// EXTERNAL MODULE: ./build/src/github/create-github.js + 15 modules
var create_github = __webpack_require__(13803);
// EXTERNAL MODULE: ./build/src/use-cases/jobs/environments.js
var environments = __webpack_require__(8518);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/gates/doctor/points.js
var doctor_points = __webpack_require__(63797);
;// CONCATENATED MODULE: ./build/src/gates/doctor/judge-comment-gate.js

/** Whether comments on a pull request can decide. Who may write to the repository is not told to a job. */
function judgeCommentGate(gate) {
    const { approvals, allowSelfApproval, workflows } = gate;
    const people = approvals === 1 ? "One person" : `${approvals} people`;
    const besides = allowSelfApproval ? "" : " besides who starts a goal";
    return [
        (0,doctor_points.ok)("gate", `${people} decide by comments on the pull request, for a critical change one more.`),
        listener(workflows),
        (0,doctor_points/* unknown */.L5)("people", `Whether ${approvals === 1 ? "somebody" : approvals} may write here${besides} is not told.`),
    ];
}
/** A workflow that is started by comments and takes decisions. */
const listens = (text) => /\bissue_comment\b/.test(text) &&
    /^\s*(?:-\s+)?uses:.*(?:\/dev-agent-comment\.ya?ml|\/decide)\b/m.test(text);
function listener({ texts, whole }) {
    const name = "comment workflow";
    if (texts.some(listens))
        return (0,doctor_points.ok)(name, "A workflow on the default branch takes decisions from comments.");
    const fix = (0,doctor_points/* byHand */.XL)("Add the workflow for comments to .github/workflows/ on the default branch; `dev-agent init --gate comment` writes it.");
    return whole
        ? (0,doctor_points/* broken */.mw)(name, "No workflow on the default branch takes decisions from comments: nobody would be heard.", fix)
        : (0,doctor_points/* unknown */.L5)(name, "Not every workflow was looked at, and none of those that were takes decisions.", fix);
}
/** Teams of one: allowed, and red everywhere. */
function judgeSelfApproval(allowed) {
    if (!allowed)
        return [];
    return [(0,doctor_points/* okBut */.a7)("self-approval", "Whoever starts a goal may approve it (`allow-self-approval: true`).")];
}

;// CONCATENATED MODULE: ./build/src/gates/environment/judge-environment.js
/** Empty when the environment is a gate. */
function judgeEnvironment(question) {
    const { name, facts, branch, allowSelfApproval } = question;
    const place = `Settings → Environments → ${name}`;
    if (facts === null)
        return [
            {
                kind: "missing",
                what: `The environment ${name} does not exist; GitHub would make it without any rule and run the job.`,
                fix: `Make it under Settings → Environments, with required reviewers.`,
            },
        ];
    const problems = [];
    if (facts.reviewers === null || facts.reviewers.length === 0)
        problems.push({
            kind: "reviewers",
            what: `${name} asks nobody: it has no required reviewers.`,
            fix: `${place} → Required reviewers (on private repositories this needs GitHub Enterprise).`,
        });
    if (facts.preventsSelfReview !== true && !allowSelfApproval)
        problems.push({
            kind: "self-review",
            what: `${name} lets whoever starts a run approve it.`,
            fix: `${place} → Prevent self-review.`,
        });
    if (facts.adminsMayBypass !== false)
        problems.push({
            kind: "bypass",
            what: facts.adminsMayBypass === null
                ? `GitHub does not tell whether administrators may bypass ${name}.`
                : `Administrators may bypass ${name}.`,
            fix: `${place} → untick "Allow administrators to bypass configured protection rules".`,
        });
    if (!isOnly(branch, facts))
        problems.push({
            kind: "branches",
            what: `${name} takes deployments from other branches than ${branch}.`,
            fix: `${place} → Deployment branches and tags → Selected branches → ${branch} alone.`,
        });
    return problems;
}
/** "Protected branches" is no limit where no branch is protected, which isn't told here. */
function isOnly(branch, { branchPolicy, branches }) {
    return branchPolicy === "custom" && branches.length > 0 && branches.every((pattern) => pattern === branch);
}

// EXTERNAL MODULE: ./build/src/gates/doctor/environment-commands.js
var environment_commands = __webpack_require__(86332);
;// CONCATENATED MODULE: ./build/src/gates/doctor/judge-gate-environment.js



/** One point where the environment is a gate, else one for each gap. */
function judgeGateEnvironment(question) {
    const { name, facts } = question;
    if (facts === "hidden")
        return [
            (0,doctor_points/* broken */.mw)(name, `This token is not told how the environment ${name} is set.`, (0,doctor_points/* byHand */.XL)("Give it the permission actions: read; in a workflow, under `permissions:` of the job.")),
        ];
    const problems = judgeEnvironment({ ...question, facts });
    if (problems.length === 0)
        return [(0,doctor_points.ok)(name, `${wordsOf(facts)}.`)];
    return problems.map((problem) => (0,doctor_points/* broken */.mw)(name, problem.what, fixOf(problem, { ...question, facts })));
}
function wordsOf(facts) {
    const names = (facts?.reviewers ?? []).map(({ type, name }) => (type === "Team" ? `team ${name}` : name));
    const self = facts?.preventsSelfReview === true ? ", who did not start the run" : "";
    return `Asks ${names.join(" or ")}${self}; runs of ${facts?.branches[0]} only, no bypass`;
}
function fixOf({ kind, fix }, place) {
    const { facts, isPublic } = place;
    // A private repository has required reviewers only with GitHub Enterprise: there comments can decide instead.
    if (!isPublic && (kind === "missing" || kind === "reviewers"))
        return (0,doctor_points/* byHand */.XL)(onPrivate(place.name, kind));
    switch (kind) {
        case "missing":
            return {
                setting: `${fix} ${thenUntick}`,
                command: [(0,environment_commands/* setRules */.Q)(place, facts), (0,environment_commands/* limitBranches */.y)(place, asSet(place))].join("\n"),
            };
        case "reviewers":
        case "self-review":
            return { setting: fix, command: (0,environment_commands/* setRules */.Q)(place, facts) };
        case "branches":
            return { setting: fix, command: (0,environment_commands/* limitBranches */.y)(place, facts) };
        case "bypass":
            return (0,doctor_points/* byHand */.XL)(fix);
    }
}
/** GitHub makes every environment with it. */
const thenUntick = 'Then untick "Allow administrators to bypass configured protection rules" there, which no call does.';
const onPrivate = (name, kind) => `Set \`gate: comment\` in .dev-agent.yml, and people decide by comments on the pull request. With GitHub Enterprise: Settings → Environments → ${kind === "missing" ? `New environment → ${name}` : name} → Required reviewers.`;
/** As an environment is right after its rules were set. */
function asSet({ name }) {
    const rules = { reviewers: [], preventsSelfReview: true, adminsMayBypass: null };
    return { id: 0, name, ...rules, branchPolicy: "custom", branches: [] };
}

// EXTERNAL MODULE: ./build/src/gates/doctor/judge-repository.js
var judge_repository = __webpack_require__(64800);
;// CONCATENATED MODULE: ./build/src/gates/doctor/judge-requirements.js

/** GitHub Actions, among the apps that report checks. */
const actionsApp = 15_368;
/** What a pull request needs before it may land: reviews, checks, signatures, and what dev-agent knows by name alone. */
function judgeRequirements(question) {
    return [...reviews(question), ...checks(question), ...signatures(question), ...others(question)];
}
const handOver = "Set `land: ready-only` in .dev-agent.yml, and a person merges; or let a GitHub App land, and put it on the ruleset's bypass list.";
function reviews({ branch, rules, land, app }) {
    const name = "reviews";
    const owners = rules.others.includes("pull_request.require_code_owner_review");
    if (rules.approvals === 0 && !owners)
        return [];
    const some = rules.approvals === 1 ? "an approving review" : `${rules.approvals} approving reviews`;
    const wanted = rules.approvals === 0 ? "reviews of code owners" : some;
    if (land !== "merge")
        return [(0,doctor_points.ok)(name, `${branch} requires ${wanted}, which people give on the pull request.`)];
    if (app === true)
        return [
            (0,doctor_points/* unknown */.L5)(name, `${branch} requires ${wanted}: without them the merge works only where the GitHub App is on the ruleset's bypass list, which is not shown.`, (0,doctor_points/* byHand */.XL)(handOver)),
        ];
    return [
        (0,doctor_points/* broken */.mw)(name, `${branch} requires ${wanted}, and an approval on a run's page is none: GitHub would refuse the merge.`, (0,doctor_points/* byHand */.XL)(handOver)),
    ];
}
function checks({ branch, rules, classic, land, app }) {
    const required = [...rules.checks, ...(classic === null || classic === "hidden" ? [] : classic.checks)];
    if (required.length === 0)
        return [];
    const name = "required checks";
    const named = (some) => [...new Set(some.map(({ context }) => `\`${context.replaceAll("`", "'")}\``))].join(", ");
    const what = `${branch} requires ${named(required)}`;
    if (app === true)
        return [(0,doctor_points.ok)(name, `${what}; the GitHub App's pull requests start workflows.`)];
    const ours = required.filter((check) => check.app === actionsApp);
    const fix = (0,doctor_points/* byHand */.XL)("Have a GitHub App open the pull requests; or set `land: ready-only` in .dev-agent.yml, and a person starts the checks and merges.");
    if (ours.length === 0 || app === null || land === "ready-only")
        return [
            (0,doctor_points/* unknown */.L5)(name, `${what}: pull requests that a job's own token opens start no workflow, so what starts them has to be something else.`, land === "ready-only" ? null : fix),
        ];
    return [
        (0,doctor_points/* broken */.mw)(name, `${branch} requires ${named(ours)} from GitHub Actions, which pull requests that a job's own token opens do not start.`, fix),
    ];
}
function signatures({ branch, rules }) {
    if (!rules.signatures)
        return [];
    return [
        (0,doctor_points.ok)("signatures", `${branch} takes signed commits only: GitHub makes and signs the commits of a change.`),
    ];
}
/** Rules that no merge of a pull request runs into. */
const harmless = new Set(["creation", "deletion", "non_fast_forward", "copilot_code_review"]);
function others({ branch, rules, land, app }) {
    const rest = rules.others.filter((type) => !harmless.has(type) && type !== "pull_request.require_code_owner_review");
    const closed = rest.includes("update");
    const points = [];
    if (closed && land !== "ready-only" && app !== true)
        points.push((0,doctor_points/* broken */.mw)("updates", `Only those on the bypass list may change ${branch}, and a job's own token can't be put on it.`, (0,doctor_points/* byHand */.XL)(handOver)));
    const left = closed && points.length > 0 ? rest.filter((type) => type !== "update") : rest;
    if (left.length > 0)
        points.push((0,doctor_points/* unknown */.L5)("other rules", `${branch} has rules that dev-agent knows by name only: ${left.join(", ")}. GitHub refuses the merge where they are not met.`));
    return points;
}

;// CONCATENATED MODULE: ./build/src/gates/doctor/judge-rules.js


/** Whether what has to be met on the base branch can be met by the way in which changes land. */
function judgeRules(question) {
    const { rules, branch } = question;
    if (rules === "hidden")
        return [
            (0,doctor_points/* unknown */.L5)(`rules of ${branch}`, `This token is not told what is required of a change to ${branch}.`),
        ];
    return judgeKnown({ ...question, rules });
}
function judgeKnown(question) {
    const points = [
        ...queue(question),
        ...judgeRequirements(question),
        ...autoMerge(question),
        ...methods(question),
        ...classicRules(question),
    ];
    if (points.some(({ name }) => name !== "merge method"))
        return points;
    return [(0,doctor_points.ok)(`rules of ${question.branch}`, "Nothing is required of a change."), ...points];
}
function queue({ branch, rules, land }) {
    const name = "merge queue";
    if (rules.queue !== null && land !== "queue" && land !== "ready-only")
        return [
            (0,doctor_points/* broken */.mw)(name, `${branch} takes changes from its merge queue only, and \`land: ${land}\` goes around it.`, (0,doctor_points/* byHand */.XL)("Set `land: queue` in .dev-agent.yml.")),
        ];
    if (rules.queue !== null)
        return [(0,doctor_points.ok)(name, `${branch} takes changes from its queue.`)];
    if (land !== "queue")
        return [];
    return [
        (0,doctor_points/* broken */.mw)(name, `\`land: queue\` is set, and ${branch} has no merge queue.`, (0,doctor_points/* byHand */.XL)("Settings → Rules → Rulesets → Require merge queue (in organizations only), or `land: merge` in .dev-agent.yml.")),
    ];
}
function autoMerge({ repository, settings, land }) {
    if (land !== "auto-merge")
        return [];
    const name = "auto-merge";
    const fix = {
        setting: "Settings → General → Pull Requests → Allow auto-merge.",
        command: `gh api --method PATCH repos/${repository} -F allow_auto_merge=true`,
    };
    if (settings.autoMerge === null)
        return [
            (0,doctor_points/* unknown */.L5)(name, "Whether pull requests may merge by themselves is told to whoever may write.", fix),
        ];
    return settings.autoMerge
        ? [(0,doctor_points.ok)(name, "Pull requests may merge by themselves when their rules are met.")]
        : [(0,doctor_points/* broken */.mw)(name, "`land: auto-merge` is set, and the repository does not allow auto-merge.", fix)];
}
const judge_rules_all = ["merge", "squash", "rebase"];
const words = { merge: "a merge commit", squash: "a squash", rebase: "a rebase" };
function methods(question) {
    const { branch, rules, settings, land } = question;
    // A queue merges in its own way, and who is only handed a pull request chooses for themselves.
    if (land === "ready-only" || land === "queue")
        return [];
    const name = "merge method";
    const left = judge_rules_all.filter((method) => (settings.methods ?? judge_rules_all).includes(method) &&
        (rules.methods ?? judge_rules_all).includes(method) &&
        !(method === "merge" && rules.linearHistory) &&
        // GitHub can't sign what it rebases.
        !(method === "rebase" && rules.signatures));
    const [first] = left;
    if (first === undefined)
        return [
            (0,doctor_points/* broken */.mw)(name, `No way to merge is left: what the repository allows is not what the rules of ${branch} allow.`, (0,doctor_points/* byHand */.XL)("Settings → General → Pull Requests → allow a way that the rules leave (squash, for most).")),
        ];
    const linear = rules.linearHistory ? `, as the history of ${branch} must be linear` : "";
    if (settings.methods === null && !rules.linearHistory && rules.methods === null)
        return [(0,doctor_points/* unknown */.L5)(name, "Which ways to merge the repository allows is told to whoever may write.")];
    return [(0,doctor_points.ok)(name, `Changes land as ${words[first]}${linear}.`)];
}
function classicRules({ branch, classic }) {
    if (classic === null)
        return [];
    if (classic === "hidden")
        return [
            (0,doctor_points/* unknown */.L5)("classic protection", `This token is not told whether ${branch} has classic protection.`),
        ];
    return [
        (0,doctor_points/* unknown */.L5)("classic protection", `${branch} has classic branch protection too, of which GitHub shows the required checks alone.`, (0,doctor_points/* byHand */.XL)("See Settings → Branches; a ruleset (Settings → Rules) can say the same, and can be read.")),
    ];
}

;// CONCATENATED MODULE: ./build/src/use-cases/github/read-comment-workflows.js
/** Files that are read at most: each is a call. */
const most = 4;
/** The workflows of the default branch, those first that are most likely to take decisions from comments. */
async function readCommentWorkflows(settings) {
    const files = (await settings.folder(".github/workflows")).filter((path) => /\.ya?ml$/.test(path));
    const likely = files.filter((path) => /comment|decide|dev-agent/.test(path));
    const sorted = [...likely, ...files.filter((path) => !likely.includes(path))];
    const texts = [];
    for (const path of sorted.slice(0, most))
        texts.push((await settings.file(path)) ?? "");
    return { texts, whole: sorted.length <= most };
}

;// CONCATENATED MODULE: ./build/src/use-cases/github/examine-gates.js






/** Everything that a person's say over a merge and the merge itself rest on, looked at in as few calls as will do. */
async function examineGates(question) {
    const { github, rules, app, asJob } = question;
    const settings = await github.settings.repository();
    const branch = question.branch ?? settings.defaultBranch;
    const permissions = asJob ? null : await github.settings.workflowPermissions();
    const gate = await examineGate(question, settings);
    const branchRules = await orHidden(github.branchRules(branch));
    const classic = await orHidden(github.settings.classicProtection(branch));
    const { repository } = github;
    const points = [
        ...(0,judge_repository/* judgeRepository */.e)({ repository, settings, permissions, app }),
        ...gate.points,
        ...judgeSelfApproval(rules.allowSelfApproval),
        ...judgeRules({ repository, branch, rules: branchRules, classic, settings, land: rules.land, app }),
    ];
    return { points, found: gate.found };
}
async function examineGate({ github, rules, environments }, settings) {
    const { allowSelfApproval, approvals } = rules;
    if (rules.gate === "comment") {
        const workflows = await readCommentWorkflows(github.settings);
        return { points: judgeCommentGate({ approvals, allowSelfApproval, workflows }), found: {} };
    }
    const { repository } = github;
    const about = {
        ...{ repository, allowSelfApproval, branch: settings.defaultBranch },
        isPublic: settings.visibility === "public",
    };
    const found = {};
    const points = [];
    for (const name of environments) {
        const facts = await orHidden(github.environment(name));
        points.push(...judgeGateEnvironment({ ...about, name, facts }));
        if (facts !== null && facts !== "hidden")
            found[name] = facts;
    }
    return { points, found };
}
/** What this token may not see is to be named beside the rest, and not the end of the look. */
async function orHidden(answer) {
    try {
        return await answer;
    }
    catch (error) {
        if (error instanceof errors/* DevAgentError */.NA && error.code === "github-denied")
            return "hidden";
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/use-cases/github/open-github.js
var open_github = __webpack_require__(5193);
;// CONCATENATED MODULE: ./build/src/use-cases/github/doctor-on-github.js






/** Looks at a repository as the plan job will, by the configuration on its default branch, and calls nothing that changes it. */
async function doctorOnGitHub({ repository, branch }, surface) {
    const github = await (0,create_github/* createGitHub */.C)((0,open_github/* connectionOf */.a)(repository, surface));
    // First of all, so that a repository that isn't there is called that.
    await github.settings.repository();
    const config = await readConfig(github.settings);
    const rules = (0,merge_options/* baseRules */.TW)(config);
    const spec = config.gates?.spec === true ? [environments/* environments */.d.spec] : [];
    const { points } = await examineGates({
        ...{ github, rules, app: null, asJob: false },
        branch: branch ?? config.base ?? null,
        environments: [environments/* environments */.d.critical, environments/* environments */.d.diff, ...spec],
    });
    return points;
}
const names = [".dev-agent.yml", ".dev-agent.yaml"];
async function readConfig(settings) {
    for (const name of names) {
        const text = await settings.file(name);
        if (text !== null)
            return (0,load_config/* loadConfig */.Z)(text, `${name} on the default branch`);
    }
    return {};
}


/***/ })

};
