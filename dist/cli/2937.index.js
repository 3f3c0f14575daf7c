export const id = 2937;
export const ids = [2937];
export const modules = {

/***/ 42937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  applyInit: () => (/* binding */ applyInit),
  planInit: () => (/* binding */ planInit)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/config/load-config.js
var load_config = __webpack_require__(18529);
// EXTERNAL MODULE: ./build/src/config/merge-options.js
var merge_options = __webpack_require__(8931);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/github/connect.js + 2 modules
var connect = __webpack_require__(56542);
// EXTERNAL MODULE: ./build/src/github/read-reply.js
var read_reply = __webpack_require__(52956);
;// CONCATENATED MODULE: ./build/src/github/administration.js


/** Loads octokit. No job has this. */
async function createAdministration(about) {
    const { client } = await (0,connect/* connect */.N)(about);
    return {
        user: (username) => readId(client, { route: "GET /users/{username}", parameters: { username } }),
        team: (team_slug) => readId(client, {
            route: "GET /orgs/{org}/teams/{team_slug}",
            parameters: { org: client.owner, team_slug },
        }),
        setEnvironment: (name, rules) => setEnvironment(client, name, rules),
        limitBranches: (name, branch) => limitBranches(client, name, branch),
        letActionsOpenPulls: (usual) => client.ask({
            route: "PUT /repos/{owner}/{repo}/actions/permissions/workflow",
            parameters: { default_workflow_permissions: usual, can_approve_pull_request_reviews: true },
            needs,
            read: () => undefined,
        }),
    };
}
const needs = "administration: write, of an administrator";
function readId(client, question) {
    return client.ask({
        ...question,
        needs: "members: read",
        read: (data) => (0,read_reply/* readReply */.Xw)(data, question.route).number("id"),
        answers: { 404: () => null },
    });
}
function setEnvironment(client, name, rules) {
    return client.ask({
        route: "PUT /repos/{owner}/{repo}/environments/{environment_name}",
        parameters: {
            environment_name: name,
            wait_timer: rules.waitMinutes,
            prevent_self_review: rules.preventSelfReview,
            reviewers: rules.reviewers.map(({ type, id }) => ({ type, id })),
            deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
        },
        needs,
        read: () => undefined,
    });
}
const policiesRoute = "/repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies";
async function limitBranches(client, name, branch) {
    const about = { environment_name: name };
    const listed = await client.list({
        route: `GET ${policiesRoute}`,
        parameters: about,
        needs: "actions: read",
        items: (data) => (0,read_reply/* readReply */.Xw)(data, "branch policies").list("branch_policies"),
    });
    const policies = listed.map((policy) => (0,read_reply/* readReply */.Xw)(policy, "branch policies"));
    const isWanted = (policy) => policy.text("name") === branch && (policy.fields.type ?? "branch") === "branch";
    if (!policies.some(isWanted))
        await client.ask({
            route: `POST ${policiesRoute}`,
            parameters: { ...about, name: branch, type: "branch" },
            needs,
            read: () => undefined,
        });
    for (const policy of policies.filter((policy) => !isWanted(policy)))
        await client.ask({
            route: `DELETE ${policiesRoute}/{branch_policy_id}`,
            parameters: { ...about, branch_policy_id: policy.number("id") },
            needs,
            read: () => undefined,
        });
}

// EXTERNAL MODULE: ./build/src/github/create-github.js + 15 modules
var create_github = __webpack_require__(13803);
// EXTERNAL MODULE: ./build/src/use-cases/github/open-github.js
var open_github = __webpack_require__(5193);
// EXTERNAL MODULE: ./build/src/use-cases/open-project.js + 4 modules
var open_project = __webpack_require__(65236);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/domain/text/plain-text.js
var plain_text = __webpack_require__(18970);
;// CONCATENATED MODULE: ./build/src/use-cases/init/example-lines.js
// Written by scripts/write-examples.ts from examples/. Don't edit.
/** Lines of the examples, by file name. */
const exampleLines = {
    "comment-gate.yml": [
        "# People approve in comments on the pull request: for repositories whose environments can't ask anybody (private ones",
        "# without GitHub Enterprise). Copy this file to .github/workflows/ beside the workflow that starts goals, and put",
        "# `gate: comment` into .dev-agent.yml. See docs/how-to/private-repositories.md.",
        "name: dev-agent answers",
        "run-name: \"dev-agent: an answer on pull request ${{ github.event.issue.number }}\"",
        "on:",
        "  issue_comment:",
        "    # Not `edited`: whoever may edit other people's comments would speak in their name.",
        "    types: [created]",
        "permissions: {}",
        "jobs:",
        "  answer:",
        "    # Ends here for everything else. Who may answer, and whether it counts, is looked at inside.",
        "    if: >-",
        "      github.event.issue.pull_request && github.event.sender.type == 'User' && (",
        "      startsWith(github.event.comment.body, '/approve') ||",
        "      startsWith(github.event.comment.body, '/revise') ||",
        "      startsWith(github.event.comment.body, '/reject'))",
        "    permissions:",
        "      actions: write",
        "      checks: read",
        "      contents: write",
        "      pull-requests: write",
        "      statuses: read",
        "    uses: dev-agent/dev-agent/.github/workflows/dev-agent-comment.yml@v1",
        "    secrets:",
        "      # Only where a GitHub App lands changes; empty is none.",
        "      DEV_AGENT_APP_KEY: ${{ secrets.DEV_AGENT_APP_KEY }}",
    ],
    "dispatch.yml": [
        "# A person states a goal: Actions → dev-agent → Run workflow. Copy this file to .github/workflows/.",
        "name: dev-agent",
        "run-name: \"dev-agent: ${{ inputs.goal || format('run {0} goes on', inputs.continue-run) }}\"",
        "on:",
        "  workflow_dispatch:",
        "    inputs:",
        "      goal:",
        "        description: \"What should be done, in a sentence or two\"",
        "        type: string",
        "      budget-usd:",
        "        description: \"Most that it may spend, in US dollars\"",
        "        type: string",
        "        default: \"5\"",
        "      spec-gate:",
        "        description: \"Whether a person approves the plan before anything is written\"",
        "        type: boolean",
        "        default: false",
        "      # Filled in by dev-agent where somebody rejects a change and says what to do instead.",
        "      continue-run:",
        "        description: \"Id of an earlier run that goes on\"",
        "        type: string",
        "      revise:",
        "        description: \"With continue-run: what to do differently\"",
        "        type: string",
        "permissions: {}",
        "jobs:",
        "  goal:",
        "    # All that the workflow's jobs ask for; each gets only its own part. Where one is missing, GitHub starts nothing.",
        "    permissions:",
        "      actions: write",
        "      checks: read",
        "      contents: write",
        "      pull-requests: write",
        "      security-events: write",
        "      statuses: read",
        "    uses: dev-agent/dev-agent/.github/workflows/dev-agent.yml@v1",
        "    with:",
        "      goal: ${{ inputs.goal }}",
        "      budget-usd: ${{ inputs.budget-usd }}",
        "      spec-gate: ${{ inputs.spec-gate }}",
        "      continue-run: ${{ inputs.continue-run }}",
        "      revise: ${{ inputs.revise }}",
        "    secrets:",
        "      # What models are paid with. One is enough, and the others are empty: docs/how-to/credentials.md",
        "      ANTHROPIC_API_KEY: ${{ secrets.ANTHROPIC_API_KEY }}",
        "      CLAUDE_CODE_OAUTH_TOKEN: ${{ secrets.CLAUDE_CODE_OAUTH_TOKEN }}",
        "      OPENAI_API_KEY: ${{ secrets.OPENAI_API_KEY }}",
        "      CODEX_AUTH: ${{ secrets.CODEX_AUTH }}",
        "      # Only where a GitHub App lands changes; empty is none.",
        "      DEV_AGENT_APP_KEY: ${{ secrets.DEV_AGENT_APP_KEY }}",
    ],
};

;// CONCATENATED MODULE: ./build/src/use-cases/init/init-step.js
const keep = (name, what) => ({
    name,
    state: "keep",
    what,
    command: null,
    run: null,
});
const byHand = (name, what, command = null) => ({
    ...{ name, state: "by hand", what, command, run: null },
});

;// CONCATENATED MODULE: ./build/src/use-cases/init/plan-files.js






/** The workflows, and a configuration where there is none. A file that is there is never written over. */
function planFiles({ root, gate, configured }) {
    const workflows = [
        {
            path: ".github/workflows/dev-agent.yml",
            example: "dispatch.yml",
            what: "starts goals from the Actions page",
        },
        ...(gate === "comment"
            ? Object.keys(exampleLines)
                .filter((name) => name.includes("comment"))
                .map((example) => ({
                ...{
                    path: `.github/workflows/${example}`,
                    example,
                    what: "takes decisions from comments",
                },
            }))
            : []),
    ];
    const steps = workflows.map(({ path, example, what }) => planFile({ root, path, what, text: `${(exampleLines[example] ?? []).join("\n")}\n` }));
    return [...steps, planConfig({ root, gate, configured })];
}
function planFile({ root, path, what, text }) {
    const file = (0,external_node_path_.join)(root, path);
    if (!(0,external_node_fs_.existsSync)(file)) {
        const run = async () => {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
            // Fails where it has come to be there meanwhile.
            await (0,promises_.writeFile)(file, text, { flag: "wx" });
        };
        return { ...{ name: path, state: "write", what, command: null, run } };
    }
    const found = (0,external_node_fs_.readFileSync)(file, "utf8");
    if (found === text)
        return keep(path, what);
    return { ...keep(path, `left as it is; ${firstDifference(found, text)}`), state: "differs" };
}
/** Where two texts part, as somebody would look for it. */
function firstDifference(yours, ours) {
    const mine = yours.split("\n");
    const wanted = ours.split("\n");
    const at = mine.findIndex((line, index) => line !== wanted[index]);
    const index = at === -1 ? mine.length : at;
    const shown = (line) => line === undefined ? "nothing" : `"${(0,plain_text/* cleanLine */.Ow)(line.trim(), 60)}"`;
    return `line ${index + 1} is ${shown(mine[index])}, in the example ${shown(wanted[index])}`;
}
function planConfig({ root, gate, configured }) {
    const path = ".dev-agent.yml";
    if (configured === null)
        return planFile({
            root,
            path,
            what: `gate: ${gate}; every other key at its default`,
            text: configText(gate),
        });
    if (configured === gate)
        return keep(path, `gate: ${gate}`);
    return {
        ...keep(path, `left as it is; it says gate: ${configured}. Write gate: ${gate} into it`),
        state: "differs",
    };
}
function configText(gate) {
    return `# What dev-agent does here. It is read from the default branch only; docs: schemas/dev-agent.schema.json.
# environment: people decide on a run's review page; comment: by comments on the pull request.
gate: ${gate}

# A project whose packages are downloaded needs:
# setup:
#   network: registries
`;
}

// EXTERNAL MODULE: ./build/src/gates/doctor/judge-repository.js
var judge_repository = __webpack_require__(64800);
// EXTERNAL MODULE: ./build/src/use-cases/jobs/environments.js
var environments = __webpack_require__(8518);
// EXTERNAL MODULE: ./build/src/gates/doctor/environment-commands.js
var environment_commands = __webpack_require__(86332);
;// CONCATENATED MODULE: ./build/src/use-cases/init/plan-environment.js


/** What makes an environment a gate: nothing where it is one. Nobody who decides now is taken from it. */
function planEnvironment(wish, administration) {
    const { name, facts, branch, allowSelfApproval, repository } = wish;
    const title = `environment ${name}`;
    const reviewers = joined(facts?.reviewers ?? [], wish.reviewers);
    if (reviewers.length === 0)
        return [byHand(title, "nobody is named who decides: say --reviewer LOGIN, or --reviewer team:SLUG")];
    if (reviewers.length > 6)
        return [byHand(title, "GitHub takes six reviewers at most; take some out on its page")];
    const preventSelfReview = allowSelfApproval ? (facts?.preventsSelfReview ?? false) : true;
    const changes = [
        ...(reviewers.length > (facts?.reviewers ?? []).length
            ? [`reviewers: ${reviewers.map(nameOf).join(", ")}`]
            : []),
        ...(facts?.preventsSelfReview === preventSelfReview
            ? []
            : [`prevent self-review: ${preventSelfReview ? "yes" : "no"}`]),
        ...(isOnly(branch, facts) ? [] : [`runs of ${branch} only`]),
    ];
    const steps = changes.length === 0 ? [keep(title, `${reviewers.map(nameOf).join(" or ")} decides`)] : [];
    if (changes.length > 0) {
        const rules = { reviewers, preventSelfReview, waitMinutes: facts?.waitMinutes ?? 0 };
        const place = { repository, name, branch, allowSelfApproval: !preventSelfReview };
        steps.push({
            ...{ name: title, state: facts === null ? "create" : "change", what: changes.join("; ") },
            command: commandOf(place, { facts, rules, reviewers }),
            run: async () => {
                await administration.setEnvironment(name, rules);
                await administration.limitBranches(name, branch);
            },
        });
    }
    return steps;
}
const nameOf = ({ type, name }) => (type === "Team" ? `team ${name}` : name);
function joined(there, wanted) {
    const isThere = (one) => there.some(({ type, id }) => type === one.type && id === one.id);
    return [...there, ...wanted.filter((one) => !isThere(one))];
}
function isOnly(branch, facts) {
    const { branchPolicy, branches } = facts ?? { branchPolicy: null, branches: [] };
    return branchPolicy === "custom" && branches.length > 0 && branches.every((name) => name === branch);
}
/** The same by hand, for an administrator. */
function commandOf(place, about) {
    const { facts, rules, reviewers } = about;
    const { name } = place;
    const policy = facts?.branchPolicy === "custom" ? facts.branches : [];
    const asSet = {
        ...{ id: 0, name, reviewers, preventsSelfReview: rules.preventSelfReview, adminsMayBypass: null },
        ...{ branchPolicy: "custom", branches: policy, waitMinutes: rules.waitMinutes },
    };
    return [(0,environment_commands/* setRules */.Q)(place, asSet), (0,environment_commands/* limitBranches */.y)(place, asSet)].filter((line) => line !== "").join("\n");
}

;// CONCATENATED MODULE: ./build/src/use-cases/init/plan-settings.js





/** What is to be set on GitHub. Reads only. */
async function planSettings(question) {
    const { github, administration, allowSelfApproval, gate } = question;
    const { repository } = github;
    const { defaultBranch: branch, visibility } = await github.settings.repository();
    const steps = [];
    if (gate === "environment") {
        const reviewers = await Promise.all(question.reviewers.map((text) => findReviewer(text, administration)));
        const open = [];
        for (const name of [environments/* environments */.d.diff, environments/* environments */.d.critical, environments/* environments */.d.spec]) {
            const facts = await github.environment(name);
            if (facts?.adminsMayBypass !== false)
                open.push(name);
            steps.push(...planEnvironment({ repository, name, facts, reviewers, branch, allowSelfApproval }, administration));
        }
        if (open.length > 0)
            steps.push(byHand("administrators", `untick "Allow administrators to bypass configured protection rules", which no call does, in ${open.join(", ")}: https://github.com/${repository}/settings/environments`));
        if (visibility !== "public")
            steps.push(byHand("environments", "on a private repository they ask nobody without GitHub Enterprise; --gate comment has people decide on the pull request"));
    }
    steps.push(await planPullRequests(question));
    return steps;
}
async function findReviewer(text, administration) {
    const [, slug] = /^team:(.+)$/.exec(text) ?? [];
    const id = await (slug === undefined ? administration.user(text) : administration.team(slug));
    if (id !== null)
        return { type: slug === undefined ? "User" : "Team", id, name: slug ?? text };
    throw new errors/* DevAgentError */.NA({
        code: "reviewer-unknown",
        kind: "configuration",
        message: slug === undefined
            ? `There is nobody called ${text} on GitHub.`
            : `There is no team ${slug} in the repository's organization, or this token may not see it.`,
        remedy: "Name people by their login, and teams as team:SLUG.",
    });
}
async function planPullRequests({ github, administration }) {
    const name = "pull requests";
    const { repository } = github;
    const permissions = await github.settings.workflowPermissions();
    if (permissions === null)
        return byHand(name, "have an administrator let GitHub Actions open them, unless they may already", (0,judge_repository/* letActionsOpenPulls */.f)(repository, "read"));
    if (permissions.mayOpenPulls)
        return keep(name, "GitHub Actions may open them");
    const { usual } = permissions;
    return {
        ...{ name, state: "change", what: "let GitHub Actions open them (it never approves one)" },
        command: (0,judge_repository/* letActionsOpenPulls */.f)(repository, usual),
        run: () => administration.letActionsOpenPulls(usual),
    };
}

;// CONCATENATED MODULE: ./build/src/use-cases/init/init.js











/** What has to be written and set for dev-agent to work in a repository. Changes nothing. */
async function planInit(request, surface) {
    const { toplevel: root, remote } = await (0,open_project/* findRepository */.W1)(request.repo, surface.env);
    if (root === null)
        throw new errors/* DevAgentError */.NA({
            code: "no-working-tree",
            kind: "configuration",
            message: "This repository has no working tree to write the workflow into.",
            remedy: "Run it in a clone.",
        });
    const config = await configIn(root);
    const rules = (0,merge_options/* baseRules */.TW)(config ?? {});
    const gate = request.gate ?? rules.gate;
    const files = planFiles({ root, gate, configured: config === null ? null : rules.gate });
    const repository = request.repository ?? repositoryOf(remote?.url);
    if (repository === null)
        return { repository, steps: files };
    const connection = (0,open_github/* connectionOf */.a)(repository, surface);
    const settings = await planSettings({
        github: await (0,create_github/* createGitHub */.C)(connection),
        administration: await createAdministration(connection),
        allowSelfApproval: rules.allowSelfApproval,
        ...{ gate, reviewers: request.reviewers },
    });
    return { repository, steps: [...files, ...settings] };
}
/** The configuration that will be committed: the working tree's. */
async function configIn(root) {
    for (const name of [".dev-agent.yml", ".dev-agent.yaml"]) {
        const path = (0,external_node_path_.join)(root, name);
        if ((0,external_node_fs_.existsSync)(path))
            return (0,load_config/* loadConfig */.Z)((0,external_node_fs_.readFileSync)(path, "utf8"), name);
    }
    return null;
}
/** `owner/name` of a remote on GitHub; null where it is somewhere else. */
function repositoryOf(url) {
    const [, name] = /^(?:https:\/\/github\.com\/|(?:ssh:\/\/)?git@github\.com[:/])([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url ?? "") ?? [];
    return name ?? null;
}
/** Does what there is to do; what GitHub refuses keeps nothing else from being done. */
async function applyInit(steps) {
    const results = [];
    for (const { run, ...step } of steps) {
        if (run === null)
            continue;
        const failure = await run().then(() => null, (error) => (0,errors/* toDevAgentError */.c8)(error).message);
        results.push({ step, failure });
    }
    return results;
}


/***/ })

};
