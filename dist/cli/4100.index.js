export const id = 4100;
export const ids = [4100];
export const modules = {

/***/ 4100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/domain/branch-name.js
var branch_name = __webpack_require__(68290);
// EXTERNAL MODULE: ./build/src/git/commands.js
var commands = __webpack_require__(76350);
// EXTERNAL MODULE: ./build/src/git/requirements.js
var requirements = __webpack_require__(61232);
;// CONCATENATED MODULE: ./build/src/git/branch-taken.js



/** Tells of each session id whether its branch exists already, here or as last fetched from the remote. */
async function branchTaken(repository, userEnv) {
    const { stdout } = await (0,commands/* createGit */.lD)(userEnv).hardened({
        at: repository.commonDirectory,
        args: ["for-each-ref", "--format=%(refname)", "refs/heads/agent", "refs/remotes/*/agent/*"],
    });
    const names = new Set(stdout.split("\n").map((ref) => ref.replace(/^refs\/(heads|remotes\/[^/]+)\//, "")));
    if (names.has("agent"))
        throw (0,requirements/* configurationError */.DN)({
            code: "branch-in-the-way",
            message: "A branch named agent exists, so git cannot make branches named agent/….",
            remedy: "Rename it: git branch -m agent another-name.",
        });
    return (id) => names.has((0,branch_name/* branchOf */.W0)(id));
}

// EXTERNAL MODULE: ./build/src/session/store.js
var store = __webpack_require__(49267);
;// CONCATENATED MODULE: ./build/src/use-cases/new-session.js



/** Makes the folder of a new session under a name that neither a branch nor another session has. */
async function newSession(goal, project, play) {
    const { facts, userEnv } = project;
    const now = new Date();
    const sessions = (0,store/* sessionsDirectory */.JZ)(facts.commonDirectory);
    const taken = await branchTaken(facts, userEnv);
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
        const folder = (0,store/* createSession */.jw)(sessions, record);
        if (folder !== null)
            return folder;
        lost.add(id);
    }
}

// EXTERNAL MODULE: ./build/src/use-cases/open-project.js + 4 modules
var open_project = __webpack_require__(65236);
// EXTERNAL MODULE: ./build/src/use-cases/open-session.js + 45 modules
var open_session = __webpack_require__(67611);
// EXTERNAL MODULE: ./build/src/use-cases/play-session.js + 5 modules
var play_session = __webpack_require__(3911);
// EXTERNAL MODULE: ./build/src/use-cases/preflight.js + 2 modules
var preflight = __webpack_require__(11112);
;// CONCATENATED MODULE: ./build/src/use-cases/run.js








/** A goal becomes a merge. Throws only while the session doesn't exist yet; afterwards its end says what happened. */
async function run(request, surface) {
    const ready = await (0,preflight/* preflight */.M)(request, surface);
    const { replay, record } = request;
    const play = {
        options: ready.project.options,
        ...(replay === undefined ? {} : { replay: (0,external_node_path_.resolve)(replay) }),
        ...(record === undefined ? {} : { record: (0,external_node_path_.resolve)(record) }),
        ...(request.demo === true ? { demo: true } : {}),
    };
    const folder = await newSession(request.goal, ready.project, play);
    let session;
    try {
        session = await (0,open_session/* openSessionParts */.j)({ ...ready, folder, surface, play });
        // A session that was deleted by hand may have left a workspace under this name.
        await session.repository.discardWorkspaces();
        const baseSha = await session.repository.baseTip(ready.project.facts.baseBranch);
        await requireSameOptions(request, ready, baseSha);
        return await (0,play_session/* playSession */.v)(session, { ...ready, play, folder, surface, baseSha });
    }
    catch (error) {
        session?.[Symbol.dispose]();
        session = undefined;
        // Nothing happened in it yet: a folder that can't be resumed would only be in the way.
        (0,external_node_fs_.rmSync)(folder.directory, { recursive: true, force: true });
        throw error;
    }
    finally {
        session?.[Symbol.dispose]();
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
