import type { LoggedCall } from "../github/rest/answer-call.ts";
import type { Fault } from "../github/rest/faults.ts";
import type { RunRecord } from "../github/runner/records.ts";
import { type ActionScene, makeActionScene } from "../scenarios/action/support/action-scene.ts";
import { failuresOf } from "../scenarios/action/support/failures.ts";
import { widgets } from "../scenarios/action/support/placement.ts";
import { writes } from "../scenarios/support/model-server.ts";
import { type JobEnd, type MergeJob, mergeJobOf, runMergeJob } from "./merge-job.ts";
import type { Row, SceneName } from "./row.ts";
import { mergeGate, openStage, type StageChanges } from "./stage.ts";

/** What came of a row. */
export interface Played extends JobEnd {
  /** Whether GitHub was asked to merge, in whatever way. */
  readonly opened: boolean;
  /** Whether the default branch is another than before. */
  readonly moved: boolean;
  /** Calls that met a fault that the row put there. */
  readonly failedCalls: number;
  /** Where a request or an answer differed from GitHub's description. */
  readonly violations: readonly string[];
}

/** A run that somebody approved, held right before its merge: each row of the matrix starts from there. */
export interface PreparedScene extends AsyncDisposable {
  play(row: Row): Promise<Played>;
}

const stop: Fault = { kind: "answer", status: 405, body: { message: "The matrix stops here" } };

export async function prepareScene(name: SceneName): Promise<PreparedScene> {
  const scene = await makeActionScene(sceneOptions[name]);
  try {
    const { runId, earlierId, record } = await untilMerge(scene, name);
    const { merge } = record.jobs;
    if (merge === undefined || scene.github.count("pulls/merge") === 0)
      throw new Error(`The run did not come to its merge:\n${failuresOf(record)}`);
    const job = mergeJobOf(merge);
    const { permissions } = merge;
    const remembered = [scene.github.remember(), scene.results.remember()];
    return {
      play: (row) => play(row, { scene, job, permissions, runId, earlierId, remembered }),
      [Symbol.asyncDispose]: () => scene[Symbol.asyncDispose](),
    };
  } catch (thrown) {
    await scene[Symbol.asyncDispose]();
    throw thrown;
  }
}

const note = writes({ "note.txt": "n\n" });
const selfApproving = `${widgets[".dev-agent.yml"]}allow-self-approval: true\n`;
const people = { dave: "write", eve: "write", "helper[bot]": "write" } as const;

const sceneOptions: Readonly<Record<SceneName, Parameters<typeof makeActionScene>[0]>> = {
  "one run": { people, script: { coder: note } },
  // What is made here would let everybody approve, were it asked.
  "critical risk": {
    people,
    script: {
      coder: writes({ ".github/CODEOWNERS": "* @bob\n", ".dev-agent.yml": selfApproving, "note.txt": "n\n" }),
    },
  },
  "second round": { people, script: { coder: [...note, ...writes({ "note.txt": "better\n" })] } },
  "self-approval": {
    people,
    files: { ".dev-agent.yml": selfApproving },
    environments: { [mergeGate]: { preventSelfReview: false } },
    script: { coder: note },
  },
};

interface Arrived {
  readonly runId: number;
  readonly earlierId: number;
  readonly record: RunRecord;
}

/** Plays the whole workflow, whose merge GitHub refuses. */
async function untilMerge(scene: ActionScene, name: SceneName): Promise<Arrived> {
  const first = scene.start();
  let last = first;
  if (name === "second round") {
    await scene.whenWaiting(mergeGate);
    scene.reject(mergeGate, "bob", "Make the note better");
    await first.end();
    last = scene.startQueued();
  }
  if (name === "critical risk") {
    await scene.whenWaiting("dev-agent-critical");
    scene.approve("dev-agent-critical", "carol");
  }
  await scene.whenWaiting(mergeGate);
  scene.github.inject({ operation: "pulls/merge", fault: stop });
  scene.approve(mergeGate, name === "self-approval" ? "alice" : "bob");
  return { runId: last.id, earlierId: first.id, record: await last.end() };
}

interface Prepared extends Omit<Arrived, "record"> {
  readonly scene: ActionScene;
  readonly job: MergeJob;
  readonly permissions: StageChanges["permissions"];
  readonly remembered: readonly (() => void)[];
}

async function play(row: Row, prepared: Prepared): Promise<Played> {
  const { scene, job, runId, earlierId, remembered } = prepared;
  const { github, results } = scene;
  const before = { calls: github.calls.length, violations: github.violations.length };
  const tipNow = () => github.world.git.ask(["rev-parse", "--verify", "refs/heads/main"]);
  const changes: StageChanges = { env: {}, workspace: new Map(), permissions: prepared.permissions };
  try {
    // Before the row's own faults: none of them may let a merge through.
    if (row.expected !== "lands") github.inject({ operation: "pulls/merge", fault: stop, times: 1_000 });
    row.change(openStage({ scene, runId, earlierId, changes, handOver: job.env.INPUT_HANDOVER ?? "" }));
    const tip = tipNow();
    const token = github.createToken({ permissions: changes.permissions });
    const runtime = results.runtime({ runId: `${runId}`, path: "merge" });
    const { env, workspace } = changes;
    const identity = { "INPUT_GITHUB-TOKEN": token, ...runtime };
    const end = await runMergeJob(job, { env: { ...identity, ...env }, workspace });
    const calls = github.calls.slice(before.calls);
    return {
      ...end,
      opened: calls.some(asksToMerge),
      moved: tipNow() !== tip,
      failedCalls: calls.filter((call) => !asksToMerge(call) && (call.status === 0 || call.status >= 400))
        .length,
      violations: github.violations.slice(before.violations),
    };
  } finally {
    for (const restore of remembered) restore();
  }
}

/** Every call by which the default branch could come to move. */
function asksToMerge({ operation, method, path, body }: LoggedCall): boolean {
  if (["pulls/merge", "repos/merge", "git/update-ref"].includes(operation)) return true;
  return method === "POST" && path.endsWith("/graphql") && /\bmutation\b/.test(JSON.stringify(body));
}
