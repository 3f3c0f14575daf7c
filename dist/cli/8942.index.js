export const id = 8942;
export const ids = [8942];
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
