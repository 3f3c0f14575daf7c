import type { GitHub } from "../../src/ports/github.ts";
import { type Fault, serverError } from "../github/rest/faults.ts";
import type { BranchRules } from "../github/rest/model.ts";
import {
  type Asked,
  branch,
  checked,
  edited,
  makePullScene,
  mergeOf,
  type PullScene,
  queue,
} from "../github/rest/pull-scene.ts";
import { allRights } from "../github/rest/rest-scene.ts";

describe("a merge that GitHub is asked for", () => {
  type Refused = readonly [string, Asked, (port: GitHub, scene: PullScene) => Promise<unknown>, unknown];
  const refused = (words: string) => ({ status: "refused", why: expect.stringContaining(words) });
  const other = "f".repeat(40);

  it.each<Refused>([
    [
      "auto-merge, with nothing to wait for",
      { rules: [] },
      (port, { tip }) => port.mergeWhenReady(1, mergeOf(tip)),
      { status: "clean" },
    ],
    [
      "auto-merge, where it is off",
      { settings: {} },
      (port, { tip }) => port.mergeWhenReady(1, mergeOf(tip)),
      refused("not allowed for this repository"),
    ],
    [
      "auto-merge, at another head",
      {},
      (port) => port.mergeWhenReady(1, mergeOf(other)),
      refused("Head branch was modified"),
    ],
    [
      "a queue, where there is none",
      {},
      (port, { tip }) => port.enqueue(1, tip),
      refused("queue is not enabled"),
    ],
    ["a queue, at another head", { rules: queue }, (port) => port.enqueue(1, other), refused("was modified")],
    [
      "a queue, with a check that is missing",
      { rules: [...queue, ...checked] },
      (port, { tip }) => port.enqueue(1, tip),
      refused('check "test" is expected'),
    ],
  ])("is refused in GitHub's words: %s", async (_, asked, ask, answer) => {
    await using scene = await makePullScene(asked);
    expect(await ask(scene.port, scene)).toEqual(answer);
    expect(scene.pull()).toMatchObject({ autoMerge: null, queued: null });
  });

  it("is denied to a token that may not, which tells the rights that it takes", async () => {
    await using scene = await makePullScene();
    const port = await scene.portWith({ permissions: { ...allRights, contents: "read" } });
    const denied = {
      ...{ code: "github-denied", kind: "policy" },
      remedy: expect.stringContaining("pull-requests: write, contents: write"),
    };
    await expect(port.mergeWhenReady(1, mergeOf(scene.tip))).rejects.toMatchObject(denied);
    await expect(port.enqueue(1, scene.tip)).rejects.toMatchObject(denied);
    await scene.port.mergeWhenReady(1, mergeOf(scene.tip));
    await expect(port.stopMerging(1)).rejects.toMatchObject(denied);
    expect(scene.pull().autoMerge).not.toBeNull();
  });

  it("is asked for once, and taken back once, however often", async () => {
    await using scene = await makePullScene();
    const { port, github, tip } = scene;
    for (const _ of [1, 2]) expect(await port.mergeWhenReady(1, mergeOf(tip))).toEqual({ status: "taken" });
    for (const _ of [1, 2]) await port.stopMerging(1);
    github.people.protectBranch("main", { rules: queue });
    for (const _ of [1, 2]) expect(await port.enqueue(1, tip)).toEqual({ status: "taken" });
    for (const _ of [1, 2]) await port.dequeue(1);
    for (const name of ["enablePullRequestAutoMerge", "disablePullRequestAutoMerge"])
      expect(github.count(`graphql/${name}`)).toBe(1);
    for (const name of ["enqueuePullRequest", "dequeuePullRequest"])
      expect(github.count(`graphql/${name}`)).toBe(1);
  });

  it("is taken back though the job was told to stop, also where GitHub fails meanwhile", async () => {
    await using scene = await makePullScene();
    const stop = new AbortController();
    const port = await scene.portWith({ signal: stop.signal });
    const abort = () => stop.abort(new Error("cancelled"));
    await port.mergeWhenReady(1, mergeOf(scene.tip));
    abort();
    await expect(port.progress(1)).rejects.toThrow("cancelled");
    await expect(port.enqueue(1, scene.tip)).rejects.toThrow("cancelled");
    for (const name of ["repository", "disablePullRequestAutoMerge"])
      scene.github.inject({ operation: `graphql/${name}`, fault: serverError(502), times: 2 });
    await port.stopMerging(1);
    expect(scene.pull().autoMerge).toBeNull();
    scene.github.people.protectBranch("main", { rules: queue });
    await scene.port.enqueue(1, scene.tip);
    scene.github.inject({ operation: "graphql/dequeuePullRequest", fault: { kind: "reply lost" } });
    await port.dequeue(1);
    expect(scene.pull().queued).toBeNull();
  });
});

interface Act {
  readonly name: string;
  readonly operation: string;
  readonly rules: BranchRules["rules"];
  readonly prepare?: (scene: PullScene) => Promise<unknown>;
  readonly act: (scene: PullScene) => Promise<unknown>;
  readonly result: unknown;
  readonly isDone: (scene: PullScene) => boolean;
}

const [taken, back] = [{ status: "taken" }, undefined];
const ask = ({ port, tip }: PullScene) => port.mergeWhenReady(1, mergeOf(tip));
const enqueue = ({ port, tip }: PullScene) => port.enqueue(1, tip);
const acts: readonly Act[] = [
  {
    ...{ name: "mergeWhenReady", operation: "graphql/enablePullRequestAutoMerge", rules: checked },
    ...{ act: ask, result: taken, isDone: ({ pull }) => pull().autoMerge !== null },
  },
  {
    ...{
      name: "stopMerging",
      operation: "graphql/disablePullRequestAutoMerge",
      rules: checked,
      prepare: ask,
    },
    ...{
      act: ({ port }) => port.stopMerging(1),
      result: back,
      isDone: ({ pull }) => pull().autoMerge === null,
    },
  },
  {
    ...{ name: "enqueue", operation: "graphql/enqueuePullRequest", rules: queue },
    ...{ act: enqueue, result: taken, isDone: ({ pull }) => pull().queued !== null },
  },
  {
    ...{ name: "dequeue", operation: "graphql/dequeuePullRequest", rules: queue, prepare: enqueue },
    ...{ act: ({ port }) => port.dequeue(1), result: back, isDone: ({ pull }) => pull().queued === null },
  },
  {
    ...{ name: "moveBranch", operation: "git/update-ref", rules: [], result: undefined },
    act: async ({ port, tip, git }) =>
      port.moveBranch(branch, { from: tip, to: await git("rev-parse", "main") }),
    isDone: ({ github, tip }) => github.world.pulls.get(1)?.headSha !== tip,
  },
];

const losses: readonly (readonly [what: string, fault: Fault, tries: number])[] = [
  ["the request is lost", { kind: "request lost" }, 2],
  ["the reply is lost", { kind: "reply lost" }, 1],
  ["half of the reply is lost", { kind: "reply truncated" }, 1],
  ["the server fails", serverError(502), 2],
];

describe("something asked for once", () => {
  const cases = acts.flatMap((act) => losses.map(([what, fault, tries]) => ({ ...act, what, fault, tries })));

  it.each(cases)("is done once where $what: $name", async (each) => {
    const { operation, rules, prepare, act, result, isDone, fault, tries } = each;
    await using scene = await makePullScene({ rules });
    await prepare?.(scene);
    scene.github.inject({ operation, fault });
    expect(await act(scene)).toEqual(result);
    // A branch's pull request follows with the next call.
    await scene.port.pull(1);
    expect(isDone(scene)).toBe(true);
    expect(scene.github.count(operation)).toBe(tries);
  });

  it.each(acts)("ends as a failure of GitHub when it fails five times: $name", async (each) => {
    const { operation, rules, prepare, act, isDone } = each;
    await using scene = await makePullScene({ rules });
    await prepare?.(scene);
    scene.github.inject({ operation, fault: serverError(503), times: 5 });
    await expect(act(scene)).rejects.toMatchObject({ code: "github-unavailable", kind: "infrastructure" });
    expect(isDone(scene)).toBe(false);
  });

  it.each<[string, Act | undefined, BranchRules["rules"], (scene: PullScene) => void]>([
    [
      "auto-merge, by which it merged at once",
      acts[0],
      checked,
      ({ github }) => github.people.reportCheck({ branch, name: "test", conclusion: "success" }),
    ],
    [
      "auto-merge, by which it came to the queue at once",
      acts[0],
      [...queue, ...checked],
      ({ github }) => github.people.reportCheck({ branch, name: "test", conclusion: "success" }),
    ],
    ["the queue, by which it landed at once", acts[2], queue, ({ github }) => github.people.runQueue("main")],
  ])("is taken for done where the answer was lost, and GitHub went on: %s", async (_, act, rules, goesOn) => {
    if (act === undefined) throw new Error("there is no such act");
    await using scene = await makePullScene({ rules });
    const { github } = scene;
    github.inject({ operation: act.operation, fault: { kind: "reply lost" } });
    // The first look is before the call; at the second GitHub goes on, and fails to tell.
    github.inject({ operation: "graphql/repository", fault: edited((body) => body) });
    const goOn = () => {
      goesOn(scene);
      return { errors: [{ message: "Something went wrong while executing your query." }] };
    };
    github.inject({ operation: "graphql/repository", fault: edited(goOn) });
    expect(await act.act(scene)).toEqual(taken);
    expect(github.count(act.operation)).toBe(1);
  });
});
