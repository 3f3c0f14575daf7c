export const id = 314;
export const ids = [314];
export const modules = {

/***/ 62314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  revise: () => (/* binding */ revise_revise)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
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
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
function branchOf(id) {
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
// EXTERNAL MODULE: ./build/src/domain/text/plain-text.js
var plain_text = __webpack_require__(18970);
;// CONCATENATED MODULE: ./build/src/reporting/sarif.js

const mostRuns = 20;
const mostResults = 5_000;
/** Code scanning refuses a result that is nowhere. */
const nowhere = "README.md";
/** The largest that a reader of SARIF must know. */
const lastLine = 2 ** 31 - 1;
const order = ["error", "warning", "note"];
/** Findings as SARIF 2.1.0, one run for each tool, the most severe first, within what GitHub's code scanning takes. */
function toSarif(findings) {
    const tools = [...new Set(findings.map(({ tool }) => tool))].slice(0, mostRuns);
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
function effects_createEffects({ records, append, events }) {
    const known = new Map();
    for (const record of records.filter(isEffect))
        known.set(keyOf(record), record);
    const told = new Set(events.earlier.flatMap(({ type, data }) => type === "effect.finished" ? [keyOf({ effect: data.kind, of: data.of })] : []));
    const tell = ({ effect, of, found = false }) => {
        const key = keyOf({ effect, of });
        if (told.has(key))
            return;
        told.add(key);
        events.emit("effect.finished", { kind: effect, of, found });
    };
    const write = (record) => {
        append(record);
        known.set(keyOf(record), record);
    };
    return {
        async once(effect) {
            const about = { kind: "effect", effect: effect.kind, of: effect.of };
            const before = known.get(keyOf(about));
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
const keyOf = ({ effect, of }) => `${effect} ${of}`;
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
    return effects_createEffects({
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
    throw new DevAgentError({
        code: "nothing-to-judge",
        kind: "policy",
        message: `The session ${state.session.id} was handed over without ${candidate === null ? "a candidate" : "the bundle of its candidate"}.`,
        remedy: "Look at the develop job for why it ended without one.",
    });
}
function stuckThere(what) {
    return new DevAgentError({
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

;// CONCATENATED MODULE: ./build/src/use-cases/github/find-initiators.js

const find_initiators_mostRuns = 50;
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
        if (seen.has(id) || seen.size >= find_initiators_mostRuns)
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
const goingOn = (/* unused pure expression or super */ null && (["schedule", "issue_comment"]));
function unknown(why) {
    return new DevAgentError({
        code: "initiator-unknown",
        kind: "policy",
        message: `It is not known who started this goal: ${why}.`,
        remedy: "Start it by hand with workflow_dispatch; somebody else approves.",
    });
}

;// CONCATENATED MODULE: ./build/src/domain/mark-name.js
/**
 * The name that a mark gets where its own is taken by an upload that was cut off: GitHub gives a name once in a run, and keeps it
 * for what was never finished.
 */
const markAgain = (name) => `${name}-again`;
/** Whether an artifact of this name is that mark. */
const isMark = (found, name) => found === name || found === markAgain(name);

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
        return readdirSync("/proc").map(Number).filter(Number.isInteger);
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
        const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
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
    const value = randomUUID();
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
                    kill(pid);
            }
        },
    };
}
/** The processes that started with a variable, written as `NAME=value`. */
function marked_processes_findMarked(entry) {
    const found = [];
    let unclear = readProcessIds();
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
        const environment = readFileSync(`/proc/${pid}/environ`, "latin1");
        if (environment === "" && hasEnvironment(pid))
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
                tell(pid);
            told.add(pid);
        }
        await later(lookEveryMs);
    }
}
function tell(pid) {
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

;// CONCATENATED MODULE: ./build/src/gates/environment/approvals.js

/** How often each answer is there. GitHub gives them neither time nor order, so they are told apart by their content. */
function approvals_countAnswers(approvals) {
    const counts = {};
    for (const approval of approvals) {
        const key = approvals_keyOf(approval);
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
        const key = approvals_keyOf(approval);
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
function approvals_keyOf({ environmentIds, state, by, comment }) {
    return JSON.stringify([[...environmentIds].sort((a, b) => a - b), state, by.id, comment]);
}
const refused = (why) => ({ status: "refused", why });

;// CONCATENATED MODULE: ./build/src/gates/environment/to-decision.js

const commentLimit = 10_000;
/** An answer as a decision: a rejection that says what to change asks for another round. */
function toDecision(answer, { binding, decisionId, at }) {
    const comment = (0,plain_text/* cleanText */.X5)(answer.comment, commentLimit).trim();
    const by = `${(0,plain_text/* cleanLine */.Ow)(answer.by.login, 60)} (${answer.by.id})`;
    return {
        ...binding,
        ...{ decisionId, action: actionOf(answer.status, comment), by, via: "environment", comment },
        ...(answer.status === "approved" && answer.self ? { self: true } : {}),
        at: at.toISOString(),
    };
}
function actionOf(status, comment) {
    if (status === "approved")
        return "approve";
    return comment === "" ? "reject" : "revise";
}

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
        checks_tell(result, ports);
        return { result, ok: result.status === "passed", summary: result.summary };
    });
}
function checks_tell({ check, status, summary, durationMs, findings, tests }, { events }) {
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

;// CONCATENATED MODULE: ./build/src/use-cases/jobs/environments.js
/** The deployment environment whose review page asks at each gate. The workflow names them literally too. */
const environments_environments = {
    spec: "dev-agent-spec",
    critical: "dev-agent-critical",
    diff: "dev-agent-merge",
};

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

;// CONCATENATED MODULE: ./build/src/use-cases/jobs/question.js



/** The question that a job of this run put. Throws where it put none. */
function questionOf(folder, { job, name, runId }) {
    const runs = (0,run_record/* runRecords */.o)((0,session_journal/* readJournal */.a)(folder.journal));
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
    return new errors.DevAgentError({
        code: "gate-not-asked",
        kind: "policy",
        message: `Nobody was asked at the environment ${name} in this run.`,
        remedy: "Run the whole workflow again; its jobs can't be taken out of order.",
    });
}

;// CONCATENATED MODULE: ./build/src/use-cases/jobs/read-rejection.js






/** The rejection on this run's review page, with or without a wish; null where nobody rejected. */
async function readRejection(context, { folder, state }) {
    const { github, runId } = context;
    const published = state.risk !== null;
    const gates = published ? gatesOf(state) : ["spec"];
    const job = published ? "publish" : "plan";
    const approvals = await github.approvals(runId);
    for (const gate of gates) {
        const question = questionOf(folder, { job, name: environments_environments[gate], runId });
        const { baseline, environmentId } = question;
        const answer = rejectionOf({ approvals, baseline, environmentId });
        if (answer === null)
            continue;
        const binding = gates_bindingOf(gate, state);
        return toDecision(answer, { binding, decisionId: decisionIdOf(runId, state, gate), at: new Date() });
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/domain/shown-time.js
/** A time for people, to the minute, e.g. `2026-03-01 14:30 UTC`. */
function shownTime(time) {
    return `${time.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

;// CONCATENATED MODULE: ./build/src/use-cases/jobs/paused-run.js

function describePaused({ resumeAt, ...rest }) {
    return { ...rest, resumeAt: resumeAt.toISOString() };
}
/** The same as it was read; null for anything else. */
function readPaused(text) {
    const value = parseJson(text);
    if (!isObject(value))
        return null;
    const { runId, session, goal, resumeAt, form } = value;
    if (!Number.isSafeInteger(runId) || typeof session !== "string" || typeof goal !== "string")
        return null;
    if (!isObject(form) || !Object.values(form).every((field) => typeof field === "string"))
        return null;
    const time = timeOf(resumeAt);
    if (time === null)
        return null;
    return { runId: runId, session, goal, resumeAt: time, form: form };
}
/** A moment as `Date.toISOString` writes it, and nothing that merely looks like one. */
function timeOf(text) {
    if (typeof text !== "string" || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/.test(text))
        return null;
    const time = new Date(text);
    return Number.isNaN(time.getTime()) ? null : time;
}

;// CONCATENATED MODULE: ./build/src/use-cases/jobs/resume-later.js







/** When a session that paused goes on. Throws for what is neither `now` nor a time: it may be a garbled output. */
function whenOf(text) {
    if (text === "now")
        return text;
    const time = timeOf(text);
    if (time !== null)
        return time;
    throw new errors.DevAgentError({
        code: "input-invalid",
        kind: "configuration",
        message: `The input resume-at is ${JSON.stringify(text.slice(0, 60))}.`,
        remedy: "Pass the output resume-at of plan or develop as it is: now, or a time such as 2026-03-01T14:30:00Z.",
    });
}
/** Leaves a session that can't go on before a certain time, and a mark by which the sweep finds it then. */
async function resumeLater(context, { form, taken, until }) {
    const { folder, state, bundle } = taken;
    const about = { folder, state, bundle, goesOn: "limit" };
    const { runId, retentionDays } = context;
    const chain = chainOf((0,session_journal/* readJournal */.a)(folder.journal));
    const enough = whyNoMore("limit", { chain, maxRevisions: Number.POSITIVE_INFINITY });
    if (enough !== null)
        return finishState(context, { ...about, outcome: "over-budget", code: errors/* exitCodes */.h.budget, reason: enough });
    const reason = `A limit of the model's provider is reached until ${shownTime(until)}. The first sweep after that goes on (see docs/how-to/long-work.md), or anybody who starts this workflow by hand with continue-run: ${runId}`;
    const end = await finishState(context, { ...about, outcome: "paused", code: 0, reason });
    // An earlier attempt may have left it; names are given once in a run.
    const there = await markedAs(context, { runId, name: marks.paused });
    const { id: session, goal } = state.session;
    const content = describePaused({ runId, session, goal, resumeAt: until, form });
    if (there === null)
        await leaveMark(context, { name: marks.paused, content, retentionDays: daysKept(until, retentionDays) });
    return { ...end, resumeAt: until.toISOString() };
}
const graceDays = 7;
/** Sweeps look at each of these marks: one that nobody went on with a week after its time is left to people. */
function daysKept(until, most) {
    const days = Math.ceil((until.getTime() - Date.now()) / 86_400_000) + graceDays;
    return Math.min(most, Math.max(1, days));
}

;// CONCATENATED MODULE: ./build/src/use-cases/jobs/revise.js







/**
 * After a gate that let nothing through: the next round where somebody said what to change, else the end. After a job that
 * paused for want of time: the run that goes on.
 */
async function revise(request, context) {
    const taken = await takeOver(context, request.from);
    const { maxRevisions, workflow, form, resumeAt } = request;
    const next = { taken, maxRevisions, workflow, form };
    if (resumeAt !== "") {
        const until = whenOf(resumeAt);
        if (until !== "now")
            return resumeLater(context, { form, taken, until });
        return goOn(context, { ...next, state: taken.state, goesOn: "deadline" });
    }
    const moved = await movedBase(context, taken);
    if (moved !== null)
        return goOn(context, { ...next, state: moved, goesOn: "drift" });
    const decision = await readRejection(context, taken);
    if (decision === null)
        return untouched(context, taken);
    if (decision.action === "revise")
        return goOn(context, { ...next, state: withWish(taken.state, decision), goesOn: "wish" });
    return closeSession(context, { taken, decision, onReject: request.onReject });
}
function untouched(context, { folder, state, bundle }) {
    const reason = "nobody rejected it and the base did not move: there is no next round";
    return finishState(context, { folder, state, bundle, outcome: "waiting", code: 0, reason });
}

// EXTERNAL MODULE: ./build/src/actions/declared.js
var declared = __webpack_require__(20863);
// EXTERNAL MODULE: ./build/src/actions/job/end-job.js + 3 modules
var end_job = __webpack_require__(67718);
;// CONCATENATED MODULE: ./build/src/actions/job/hand-over-input.js
/** What the job before left. What is empty is for the job itself to refuse: it knows why it may be. */
function handOverOf(inputs) {
    return { name: inputs.text("handover"), sha256: inputs.text("handover-sha256") };
}
/** Inputs by name, as they were given. */
function toldOf(inputs, names) {
    return Object.fromEntries(names.map((name) => [name, inputs.text(name)]));
}

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
        const match = longest((bySlot.get(slot) ?? []).map((anchor) => lay(anchor, text)));
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
function longest(found) {
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

const attempts = 5;
const firstPause = 1_000;
/** Longest that is waited for a limit to end. */
const longestLimit = 15 * 60_000;
/** Makes a call until GitHub answers it, as often as is decent. What GitHub refuses is thrown as it is. */
async function repeatCall(repeating, what) {
    for (let attempt = 1;; attempt += 1) {
        const tried = await tryOnce(repeating, what, attempt);
        if ("value" in tried)
            return tried.value;
        if (attempt === attempts)
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
        message: `GitHub gave no answer to ${name} in ${attempts} tries: ${String(cause.message).slice(0, 200)}.`,
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
    const { token, apiUrl, repository, wait = realWait, signal } = about;
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
async function realWait(ms, signal) {
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
async function readEnvironment(client, name) {
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
                throw denied(words, needs);
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
function denied(words, needs) {
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
        file: (path) => readFile(client, path),
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
function readFile(client, path) {
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
    return found.filter((artifact) => isMark(artifact.name, name));
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
        environment: (name) => readEnvironment(client, name),
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
function permissionsOf(given) {
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
            return { id: reply.number("id"), permissions: permissionsOf(reply.object("permissions")) };
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

;// CONCATENATED MODULE: ./build/src/actions/runner/form.js


/** What is asked of one run alone, and would be asked again of each that goes on from it. */
const ownWish = "revise";
/** What a person filled in under "Run workflow", as GitHub tells it; empty for a run that something else started. */
function readForm({ GITHUB_EVENT_PATH: path }) {
    if (path === undefined || path === "")
        return {};
    const event = (0,json/* parseJson */.qF)((0,external_node_fs_.readFileSync)(path, "utf8"));
    const inputs = (0,json/* isObject */.Gv)(event) ? event.inputs : undefined;
    if (!(0,json/* isObject */.Gv)(inputs))
        return {};
    const filled = Object.entries(inputs).filter(([name, value]) => name !== ownWish && ["string", "number", "boolean"].includes(typeof value));
    return Object.fromEntries(filled.map(([name, value]) => [name, String(value)]));
}

;// CONCATENATED MODULE: ./build/src/config/did-you-mean.js
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
                throw invalid(name, value, `${known.join(", ")}.${suggestion(value, known)}`);
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

;// CONCATENATED MODULE: ./build/src/actions/revise/revise.js









async function revise_revise(run) {
    const inputs = readInputs(run.env);
    const context = await openJob({ job: "revise", run, inputs });
    const request = {
        from: handOverOf(inputs),
        onReject: inputs.choice("on-reject", ["keep", "delete"]),
        maxRevisions: inputs.whole("max-revisions") ?? usualRevisions,
        workflow: readContext(run.env).workflow,
        form: readForm(run.env),
        resumeAt: inputs.text("resume-at"),
    };
    const end = await revise(request, context).finally(context.close);
    (0,end_job.endJob)(context, end, { declared: declared/* declared */.b.revise.outputs, env: run.env });
    // That somebody rejected is no failure of this job, which did what follows from it.
    return end.outcome === "rejected" ? 0 : end.code;
}


/***/ })

};
