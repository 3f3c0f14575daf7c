export const id = 914;
export const ids = [914];
export const modules = {

/***/ 89914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sweep: () => (/* binding */ sweep_sweep)
});

// EXTERNAL MODULE: ./build/src/domain/text/annotation.js
var annotation = __webpack_require__(18643);
// EXTERNAL MODULE: ./build/src/domain/text/markdown/link.js
var markdown_link = __webpack_require__(55946);
// EXTERNAL MODULE: ./build/src/domain/text/markdown/plain-markdown.js
var plain_markdown = __webpack_require__(53464);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/reporting/markdown/table.js
var table = __webpack_require__(18928);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/domain/shown-time.js
/** A time for people, to the minute, e.g. `2026-03-01 14:30 UTC`. */
function shownTime(time) {
    return `${time.toISOString().slice(0, 16).replace("T", " ")} UTC`;
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

// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(88986);
;// CONCATENATED MODULE: ./build/src/use-cases/jobs/paused-run.js

function describePaused({ resumeAt, ...rest }) {
    return { ...rest, resumeAt: resumeAt.toISOString() };
}
/** The same as it was read; null for anything else. */
function readPaused(text) {
    const value = (0,json/* parseJson */.qF)(text);
    if (!(0,json/* isObject */.Gv)(value))
        return null;
    const { runId, session, goal, resumeAt, form } = value;
    if (!Number.isSafeInteger(runId) || typeof session !== "string" || typeof goal !== "string")
        return null;
    if (!(0,json/* isObject */.Gv)(form) || !Object.values(form).every((field) => typeof field === "string"))
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

;// CONCATENATED MODULE: ./build/src/use-cases/sweep/carried-form.js
/** What a person may have filled in that decides nothing about how a change is judged, or on what machine. */
const carried = new Set([
    ...["agents", "base", "budget-tokens", "budget-usd", "cache", "delete-branch", "lfs", "max-minutes"],
    ...["max-revisions", "max-rounds", "method", "on-reject", "retention-days", "spec-gate", "submodules"],
    ...["timeout", "transcripts"],
]);
/** What goes without saying, as the workflow has it by itself. */
const usual = { "runs-on": "ubuntu-latest" };
/**
 * The part of a form that a sweep hands on. It read the form from an artifact, which any job of that run may have left, those in
 * which models worked too: commands, machines and the sandbox are taken from nobody but a person.
 */
function carriedForm(form) {
    const filled = Object.entries(form).filter(([name, value]) => !["goal", "continue-run"].includes(name) && value !== "" && value !== usual[name]);
    return {
        inputs: Object.fromEntries(filled.filter(([name]) => carried.has(name))),
        left: filled.map(([name]) => name).filter((name) => !carried.has(name)),
    };
}

// EXTERNAL MODULE: ./build/src/session/state-record.js
var state_record = __webpack_require__(33477);
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

// EXTERNAL MODULE: ./build/src/session/journal.js
var journal = __webpack_require__(64749);
;// CONCATENATED MODULE: ./build/src/use-cases/jobs/append-records.js

/** Adds what a job found out to the session's journal, for the jobs after it. */
function append_records_appendRecords(folder, records) {
    const { journal } = openJournal(folder.journal, (problem) => {
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
    return effects_createEffects({ records: [], append: () => { }, events: { earlier: [], emit: () => { } } });
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

;// CONCATENATED MODULE: ./build/src/use-cases/sweep/continue-once.js








const intentOf = (runId) => `dev-agent-sweeps-${runId}`;
/** Whether a run that is to be trusted has left an artifact of this name. */
async function isMarked(context, name) {
    return (await runsMarked(context, name)).length > 0;
}
/**
 * Starts the run that goes on with another, once: before it does, a sweep leaves word of what it means to do, then which run
 * it became, then the receipt by which that run proves where it comes from. A sweep that comes after one which died on the way
 * does what is missing.
 */
async function continueOnce(context, what) {
    const { github } = context;
    const { runId, file, ref, inputs } = what;
    const intents = await runsMarked(context, intentOf(runId));
    for (const sweepRun of intents) {
        const started = await numberMarked(context, { runId: sweepRun, prefix: `${intentOf(runId)}-as-` });
        if (started === null)
            continue;
        await leaveReceipt(context, { runId, started });
        return { status: "earlier", runId: started };
    }
    const started = await unrecordedEffects().once({
        ...{ kind: "dispatch", of: `run after ${runId}`, looksFirst: true },
        look: async () => (await startedBefore(context, { what, intents })) ?? undefined,
        async act() {
            const told = await github.dispatch(file, { ref, inputs });
            if (told === null)
                throw unknownRun(file, runId);
            return told;
        },
    });
    await leaveMark(context, { name: `${intentOf(runId)}-as-${started}`, content: { run: started } });
    await leaveReceipt(context, { runId, started });
    return { status: "now", runId: started };
}
/** The run that an earlier sweep started and could not write down; else null, and what was there before is written down. */
async function startedBefore(context, { what, intents }) {
    const { file, runId } = what;
    const [first] = intents;
    if (first === undefined) {
        const runs = await context.github.dispatched(file);
        await leaveMark(context, { name: intentOf(runId), content: { before: Math.max(0, ...runs) } });
        return null;
    }
    const before = await readBefore(context, { sweepRun: first, runId });
    // In this run too, so that the next one finds what becomes of it here.
    if (!intents.includes(context.runId))
        await leaveMark(context, { name: intentOf(runId), content: { before } });
    const orphans = await startedSince(context, { runId, file, before });
    if (orphans.length > 1)
        throw severalRuns(file, { runId, orphans });
    return orphans[0] ?? null;
}
async function readBefore(context, { sweepRun, runId }) {
    const { artifacts, temp } = context;
    const directory = (0,external_node_path_.join)(temp, "intents", String(runId));
    const intent = intentOf(runId);
    const name = (await markedAs(context, { runId: sweepRun, name: intent })) ?? intent;
    await artifacts.download({ name, directory, runId: sweepRun });
    const value = (0,json/* parseJson */.qF)(await (0,promises_.readFile)((0,external_node_path_.join)(directory, "about.json"), "utf8").catch(() => ""));
    const before = (0,json/* isObject */.Gv)(value) ? value.before : undefined;
    if (Number.isSafeInteger(before))
        return before;
    throw severalRuns("a workflow", { runId, orphans: [] });
}
async function leaveReceipt(context, { runId, started }) {
    const name = receiptOf(started);
    const left = await context.github.artifactsNamed(name);
    if (left.some(({ expired }) => !expired))
        return;
    await leaveMark(context, { name, content: { run: started, continues: runId } });
}
function unknownRun(file, runId) {
    return new errors.DevAgentError({
        code: "round-unknown",
        kind: "infrastructure",
        message: `GitHub started ${file} but did not tell which run it is.`,
        remedy: `Find it on the Actions page, cancel it, and continue by hand with continue-run: ${runId}.`,
    });
}
function severalRuns(file, { runId, orphans }) {
    const which = orphans.length === 0 ? "" : `: ${orphans.join(", ")} of ${file} began since`;
    return new errors.DevAgentError({
        code: "dispatch-unknown",
        kind: "infrastructure",
        message: `Whether an earlier sweep had a run go on with ${runId} can't be told${which}.`,
        remedy: `Look at the Actions page, and continue by hand with continue-run: ${runId} if none did.`,
    });
}

;// CONCATENATED MODULE: ./build/src/use-cases/sweep/sweep.js









/** Has every run go on whose time has come, once. What can't be told, or is not to be trusted, is left to people. */
async function sweep(request, context) {
    const found = (await context.github.artifactsNamed(marks.paused)).filter(({ expired }) => !expired);
    const runs = [...new Set(found.map(({ runId }) => runId))].sort((a, b) => a - b);
    const swept = [];
    for (const runId of runs) {
        const room = request.most - swept.filter(({ status }) => status === "started").length;
        swept.push(await visit(context, { runId, room, now: request.now }).catch((thrown) => {
            return { runId, status: "failed", what: (0,errors.explain)((0,errors.toDevAgentError)(thrown)) };
        }));
    }
    return swept;
}
async function visit(context, { runId, room, now }) {
    const { github } = context;
    const branch = await github.defaultBranch();
    const left = (what) => ({ runId, status: "left", what });
    const run = await github.run(runId);
    if (!isOurs(run, branch))
        return left(`it was of ${run.headBranch ?? "no branch"} (${run.event}), not of ${branch}`);
    const receipt = await numberMarked(context, { runId, prefix: receiptOf("") });
    if (receipt !== null || (await isMarked(context, `${marks.resumes}${runId}`)))
        return { runId, status: "followed", what: `another run goes on with it already` };
    const paused = await readMark(context, runId);
    if (paused === null)
        return left("what it left can't be read; continue it by hand with continue-run");
    if (paused.resumeAt > now)
        return { runId, status: "waits", what: `until ${shownTime(paused.resumeAt)}` };
    const form = carriedForm(paused.form);
    if (form.left.length > 0)
        return left(`its form had ${form.left.join(", ")}, which only a person may give to another run; continue it by hand with continue-run`);
    if (room <= 0)
        return { runId, status: "waits", what: "for the next sweep: this one has started enough" };
    return start(context, { run, paused, branch, inputs: form.inputs });
}
async function start(context, { run, paused, branch, inputs }) {
    const file = run.path.replace(/@.*$/, "").split("/").at(-1) ?? "";
    const all = { ...inputs, goal: paused.goal, "continue-run": String(run.id) };
    const started = await continueOnce(context, { runId: run.id, file, ref: branch, inputs: all });
    if (started.status === "earlier")
        return { runId: run.id, status: "followed", what: `an earlier sweep started run ${started.runId}` };
    return { runId: run.id, status: "started", what: `as run ${started.runId}`, nextRun: started.runId };
}
async function readMark(context, runId) {
    const { artifacts, temp } = context;
    const directory = (0,external_node_path_.join)(temp, "paused", String(runId));
    const name = (await markedAs(context, { runId, name: marks.paused })) ?? marks.paused;
    await artifacts.download({ name, directory, runId });
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(directory, "about.json"), "utf8").catch(() => "");
    const paused = readPaused(text);
    return paused?.runId === runId ? paused : null;
}

// EXTERNAL MODULE: ./build/src/actions/declared.js
var declared = __webpack_require__(20863);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
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

;// CONCATENATED MODULE: ./build/src/domain/candidate.js
function isSha(text) {
    return typeof text === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

;// CONCATENATED MODULE: ./build/src/github/read-reply.js



/** @param where Which reply it is, for the message. */
function readReply(value, where) {
    if (!(0,json/* isObject */.Gv)(value))
        throw unreadable(where);
    const take = (name, fits) => {
        const found = value[name];
        if (!fits(found))
            throw unreadable(`${where}.${name}`);
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
function unreadable(where) {
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
                throw unreadable("rules");
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
        throw unreadable(`rules.${rule}: merge method`);
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
        pullEvents: (pull) => readEvents(client, pull),
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
        throw unreadable("comment");
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
async function readEvents(client, pull) {
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
                throw unreadable("permission.permission");
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
        throw unreadable(where);
    return data;
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/domain/text/plain-text.js
var plain_text = __webpack_require__(18970);
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
        throw unreadable("environment.name");
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
    throw unreadable("environment.reviewers.type");
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
                throw unreadable("graphql.errors");
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
                throw unreadable("pullRequest.state");
            const { autoMergeRequest, mergeCommit } = found.fields;
            if (autoMergeRequest === undefined || mergeCommit === undefined)
                throw unreadable("pullRequest");
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
        throw unreadable("disablePullRequestAutoMerge");
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
        throw unreadable("dequeuePullRequest");
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
function pullOf(data) {
    const reply = readReply(data, "pull");
    const head = reply.object("head");
    const state = reply.text("state");
    if (state !== "open" && state !== "closed")
        throw unreadable("pull.state");
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
        read: pullOf,
    });
}
async function readPullsFrom(client, branch, base) {
    const pulls = await client.list({
        route: "GET /repos/{owner}/{repo}/pulls",
        parameters: { state: "all", head: `${client.owner}:${branch}`, base },
        needs: "pull-requests: read",
        items: (data) => {
            if (!Array.isArray(data))
                throw unreadable("pulls");
            return data;
        },
    });
    const own = `${client.owner}/${client.repo}`;
    return pulls
        .map(pullOf)
        .filter(({ headRef, baseRef }) => headRef === branch && baseRef === base)
        .filter(({ headRepository }) => headRepository === own)
        .sort((a, b) => b.number - a.number);
}
function openPull(client, { branch, base, title, body }) {
    return client.ask({
        route: "POST /repos/{owner}/{repo}/pulls",
        parameters: { head: branch, base, title, body },
        needs: `${pulls_needs}, and allow GitHub Actions to create pull requests (Settings → Actions → General)`,
        read: pullOf,
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
        read: pullOf,
    });
}
const refused = (why) => ({ status: "refused", why });
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
                throw unreadable("merge.merged");
            return { status: "merged", sha: reply.sha("sha") };
        },
        answers: { 404: refused, 405: refused, 409: refused, 422: refused },
        // A merge whose answer was lost has happened: it is found, and not made again.
        async lookUp() {
            const now = await readPull(client, number);
            if (!now.merged)
                return undefined;
            if (now.mergeSha === null)
                throw unreadable("pull.merge_commit_sha");
            return now.headSha === sha
                ? { status: "merged", sha: now.mergeSha }
                : refused("it was merged at another commit");
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
                throw unreadable("default_workflow_permissions");
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
                throw unreadable(path);
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
                throw unreadable(path);
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
        read: runOf,
    });
}
function readAttempt(client, runId, attempt) {
    return client.ask({
        route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}",
        parameters: { run_id: runId, attempt_number: attempt },
        needs: runs_needs,
        read: runOf,
    });
}
function runOf(data) {
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
                throw unreadable("approvals");
            return data;
        },
    });
    return entries.map((entry) => {
        const reply = readReply(entry, "approvals");
        const state = runs_states.find((known) => known === reply.text("state"));
        if (state === undefined)
            throw unreadable("approvals.state");
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
function withoutSecrets(github, { scrub }) {
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
    const github = withoutSecrets(await createGitHub({ ...connection, token }), secrets);
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
    const github = withoutSecrets(await createGitHub({ ...connection, token }), secrets);
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

// EXTERNAL MODULE: ./build/src/actions/runner/file-commands.js
var file_commands = __webpack_require__(8955);
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

// EXTERNAL MODULE: ./build/src/actions/runner/outputs.js
var runner_outputs = __webpack_require__(84586);
;// CONCATENATED MODULE: ./build/src/actions/sweep/sweep.js











/** Runs that one sweep starts where nobody says how many. */
const usualMost = 5;
/** Tells what became of each run that paused. Red where one could not be helped on. */
async function sweep_sweep(run) {
    const inputs = readInputs(run.env);
    const most = inputs.whole("most") ?? usualMost;
    const context = await openJob({ job: "sweep", run, inputs });
    const swept = await sweep({ most, now: new Date() }, context);
    const started = swept.flatMap(({ nextRun }) => nextRun ?? []);
    const failed = swept.some(({ status }) => status === "failed");
    const ended = failed
        ? { outcome: "failed", code: errors/* exitCodes */.h.infrastructure }
        : { outcome: "paused", code: 0 };
    const outputs = { ...ended, started: started.join(",") };
    (0,runner_outputs/* writeOutputs */.K)(run.env.GITHUB_OUTPUT, declared/* declared */.b.sweep.outputs, outputs);
    (0,file_commands/* appendSummary */.f)(run.env.GITHUB_STEP_SUMMARY, summary(swept, context.pages));
    for (const { runId, status, what } of swept) {
        const level = status === "failed" ? "error" : "notice";
        const text = `Run ${runId} ${says[status]}: ${what}`;
        process.stdout.write((0,annotation.annotationLine)({ level, properties: { title: "dev-agent sweep" }, text }));
    }
    return ended.code;
}
const says = {
    started: "goes on",
    followed: "went on before",
    waits: "waits",
    left: "is left to people",
    failed: "could not be continued",
};
function summary(swept, pages) {
    if (swept.length === 0)
        return "## dev-agent sweep\n\nNo run waits for its time.\n";
    const rows = swept.map(({ runId, status, what }) => [
        (0,markdown_link/* link */.n)(String(runId), `${pages}/actions/runs/${runId}`),
        says[status],
        (0,plain_markdown/* inlineMarkdown */.x)(what, 1_000),
    ]);
    return `## dev-agent sweep\n\n${(0,table/* table */.t)(["run", "", ""], rows)}\n`;
}


/***/ })

};
