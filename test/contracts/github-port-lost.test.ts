import type { GitHub } from "../../src/ports/github.ts";
import { type Fault, serverError } from "../github/rest/faults.ts";
import { makePortScene, type PortScene } from "../github/rest/port-scene.ts";

const branch = "topic";
const workflow = "on:\n  workflow_dispatch:\n    inputs: { goal: {} }\n";
const sarif = JSON.stringify({ version: "2.1.0", runs: [] });

interface LosingScene extends PortScene {
  readonly tip: string;
}

/** With a workflow that can be started, and the pull request of `topic` if asked for. */
async function makeLosingScene(withPull: boolean): Promise<LosingScene> {
  const scene = await makePortScene();
  scene.github.people.pushCommit({ branch: "main", files: { ".github/workflows/goal.yml": workflow } });
  const tip = await scene.scene.git(["rev-parse", branch], scene.remote);
  if (withPull) await scene.port.openPull({ branch, base: "main", title: "Greet", body: "" });
  return { ...scene, tip, [Symbol.asyncDispose]: () => scene[Symbol.asyncDispose]() };
}

/** Something that is done to GitHub. */
interface Act {
  readonly name: string;
  readonly operation: string;
  readonly withPull: boolean;
  readonly act: (port: GitHub, scene: LosingScene) => Promise<unknown>;
  /** How often it was done, as GitHub remembers it. */
  readonly done: (scene: LosingScene) => number | Promise<number>;
}

const queued = ({ github }: LosingScene) =>
  [...github.world.runs.values()].filter(({ status }) => status === "queued").length;

const dispatch: Act = {
  ...{ name: "dispatch", operation: "actions/create-workflow-dispatch", withPull: false },
  act: (port) => port.dispatch("goal.yml", { ref: "main", inputs: { goal: "x" } }),
  done: queued,
};

const acts: readonly Act[] = [
  {
    ...{ name: "openPull", operation: "pulls/create", withPull: false },
    act: (port) => port.openPull({ branch, base: "main", title: "Greet", body: "" }),
    done: ({ github }) => github.world.pulls.size,
  },
  {
    ...{ name: "mergePull", operation: "pulls/merge", withPull: true },
    act: (port, { tip }) => port.mergePull(1, { sha: tip, method: "merge", title: "Merge", message: "" }),
    done: async ({ scene, remote }) =>
      Number(await scene.git(["rev-list", "--merges", "--count", "main"], remote)),
  },
  dispatch,
  {
    ...{ name: "deleteBranch", operation: "git/delete-ref", withPull: false },
    act: (port, { tip }) => port.deleteBranch(branch, tip),
    done: async ({ port }) => ((await port.branchTip(branch)) === null ? 1 : 0),
  },
  {
    ...{ name: "closePull", operation: "pulls/update", withPull: true },
    act: (port) => port.closePull(1),
    done: async ({ port }) => ((await port.pull(1)).state === "closed" ? 1 : 0),
  },
];

/** What comes of an act, with its faults or without. */
async function outcome({ withPull, act, done }: Act, faults: (scene: LosingScene) => void) {
  await using scene = await makeLosingScene(withPull);
  faults(scene);
  const result = await act(scene.port, scene).catch((error: unknown) => error);
  const found = { result: JSON.stringify(result), done: await done(scene), failure: result };
  expect(scene.github.violations).toEqual([]);
  return { ...found, waits: scene.waits, count: scene.github.count };
}

const usual = new Map<Act, ReturnType<typeof outcome>>();

/** What comes of an act without faults. */
function usualOutcome(act: Act): ReturnType<typeof outcome> {
  const found = usual.get(act) ?? outcome(act, () => {});
  usual.set(act, found);
  return found;
}

const losses: readonly (readonly [what: string, fault: Fault, doneBefore: boolean])[] = [
  ["the reply is lost", { kind: "reply lost" }, true],
  ["half of the reply is lost", { kind: "reply truncated" }, true],
  ["the server fails", serverError(502), false],
];

describe("something done once", () => {
  it.each(
    acts.flatMap((act) => losses.map(([what, fault, before]) => ({ ...act, act, what, fault, before }))),
  )("stays done once where $what: $name", async ({ act, operation, fault, before }) => {
    const expected = await usualOutcome(act);
    const found = await outcome(act, ({ github }) => github.inject({ operation, fault }));
    expect(found.done).toBe(1);
    // Commits that GitHub makes differ by their times.
    const shape = (text: string) => text?.replaceAll(/[0-9a-f]{40}/g, "sha").replaceAll(/:\d{4,}/g, ":port");
    expect(shape(found.result)).toBe(shape(expected.result));
    const tries = before && operation !== "pulls/update" ? 1 : 2;
    // What GitHub answers with nothing can't be cut in half.
    if (!(operation === "git/delete-ref" && fault.kind === "reply truncated"))
      expect(found.count(operation)).toBe(tries);
  });

  it.each(acts)("ends as a failure of GitHub when it fails five times: $name", async (act) => {
    const faults = ({ github }: LosingScene) =>
      github.inject({ operation: act.operation, fault: serverError(503), times: 5 });
    const { failure, done, count } = await outcome(act, faults);
    expect(failure).toMatchObject({ code: "github-unavailable", kind: "infrastructure" });
    expect(done).toBe(0);
    expect(count(act.operation)).toBe(5);
  });

  it.each(acts)("is found at the last try too, where every reply is lost: $name", async (act) => {
    const faults = ({ github }: LosingScene) => {
      github.inject({ operation: act.operation, fault: serverError(500), times: 3 });
      github.inject({ operation: act.operation, fault: { kind: "reply lost" }, times: 5 });
    };
    const { done, failure } = await outcome(act, faults);
    expect(done).toBe(1);
    if (act.operation !== "pulls/update") expect(failure).not.toBeInstanceOf(Error);
  });
});

describe("a start of a workflow whose reply is lost", () => {
  const list = "actions/list-workflow-runs";
  const hide = (times: number, { github }: LosingScene) => {
    // The first look is before the start.
    github.inject({ operation: list, fault: { kind: "reply edited", edit: (body) => body } });
    const edit = (body: { workflow_runs: { status: string }[] }) => ({
      ...body,
      workflow_runs: body.workflow_runs.filter(({ status }) => status !== "queued"),
    });
    github.inject({ operation: list, fault: { kind: "reply edited", edit }, times });
    github.inject({ operation: dispatch.operation, fault: { kind: "reply lost" } });
  };

  it("is not made again because GitHub lists the run late", async () => {
    const { done, waits, count } = await outcome(dispatch, (scene) => hide(3, scene));
    expect(done).toBe(1);
    expect(count(dispatch.operation)).toBe(1);
    expect(waits).toEqual([1000, 2000, 5000, 10_000]);
  });

  it("is not taken for a run that was there before, or of another event", async () => {
    const { done, failure, count } = await outcome(dispatch, ({ github }) => {
      github.runs.start({ actor: "ada", path: ".github/workflows/goal.yml" });
      github.inject({ operation: dispatch.operation, fault: { kind: "request lost" } });
      const edit = (body: unknown) => {
        github.runs.start({ actor: "ada", path: ".github/workflows/goal.yml", event: "push" });
        github.runs.start({ actor: "ada", path: ".github/workflows/other.yml" });
        return body;
      };
      github.inject({ operation: list, fault: { kind: "reply edited", edit } });
    });
    expect(failure).toBeTypeOf("number");
    expect(count(dispatch.operation)).toBe(2);
    expect(done).toBe(1);
  });

  /** Somebody starts the workflow after the look at its runs, too. */
  const startedBy = (actor: string) =>
    outcome(dispatch, ({ github }) => {
      const edit = (body: unknown) => {
        github.runs.start({ actor, path: ".github/workflows/goal.yml" });
        return body;
      };
      github.inject({ operation: list, fault: { kind: "reply edited", edit } });
      github.inject({ operation: dispatch.operation, fault: { kind: "reply lost" } });
    });

  it("is found beside what a person started meanwhile", async () => {
    const { failure, count } = await startedBy("ada");
    expect(failure).toEqual(expect.any(Number));
    expect(count(dispatch.operation)).toBe(1);
  });

  it("is left to a person where two runs of this account began meanwhile", async () => {
    const { failure, count } = await startedBy("github-actions[bot]");
    expect(failure).toMatchObject({ code: "dispatch-unknown", kind: "infrastructure" });
    expect(count(dispatch.operation)).toBe(1);
  });
});

describe("a merge whose reply is lost", () => {
  const merging = acts[1] as Act;
  const lookUp = (edit: (body: object) => unknown) => (scene: LosingScene) => {
    scene.github.inject({ operation: merging.operation, fault: { kind: "reply lost" } });
    scene.github.inject({ operation: "pulls/get", fault: { kind: "reply edited", edit } });
  };

  it("is not told as done where another commit was merged", async () => {
    const edit = (body: object) => ({
      ...body,
      head: { ...(body as { head: object }).head, sha: "1".repeat(40) },
    });
    const { failure } = await outcome(merging, lookUp(edit));
    expect(failure).toEqual({ status: "refused", why: "it was merged at another commit" });
  });

  it("is not told as refused where GitHub doesn't say what it made", async () => {
    const { failure } = await outcome(
      merging,
      lookUp((body) => ({ ...body, merge_commit_sha: null })),
    );
    expect(failure).toMatchObject({ code: "github-unreadable" });
  });
});

describe("an upload of findings whose reply is lost", () => {
  it("is made again: GitHub keeps the last one of a commit", async () => {
    await using scene = await makeLosingScene(false);
    scene.github.inject({ operation: "code-scanning/upload-sarif", fault: { kind: "reply lost" } });
    const upload = { sha: scene.tip, ref: `refs/heads/${branch}`, sarif };
    expect(await scene.port.uploadSarif(upload)).toBe("taken");
    const kept = [...scene.github.world.analyses.values()];
    expect(kept).toEqual(
      kept.map(() => ({ commitSha: scene.tip, ref: upload.ref, sarif: JSON.parse(sarif) })),
    );
  });
});
