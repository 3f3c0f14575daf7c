import type { GitHub } from "../../../src/ports/github.ts";
import type { PullProgress } from "../../../src/ports/landing.ts";
import { landBy } from "../../../src/use-cases/landing/land-by.ts";
import { sha } from "../../fakes/session-fixture.ts";
import { check, noRules, type Scripted, scriptedGitHub } from "./landing-scene.ts";

const [head, landed] = [sha("a"), sha("c")];
const merge = { sha: head, method: "squash", title: "Add a thing", message: "" } as const;

interface Told extends Scripted {
  readonly merged?: Awaited<ReturnType<GitHub["mergePull"]>>;
  readonly asked?: Awaited<ReturnType<GitHub["enqueue"]>>;
  readonly progress?: readonly Partial<PullProgress>[];
  /** The App's token was ended: it can take nothing back. */
  readonly ended?: boolean;
}

/** What comes of a landing, and the calls that were made for it in their order. */
async function land(mode: keyof typeof landBy, told: Told = {}) {
  const calls: string[] = [];
  const call = (name: string, answer: unknown) => async (pull: number, what?: unknown) => {
    calls.push(name);
    expect(pull).toBe(7);
    if (what !== undefined) expect(what).toEqual(name === "enqueue" ? head : merge);
    return answer;
  };
  const looks = [...(told.progress ?? [{ state: "merged", mergeSha: landed }])];
  const acting = {
    mergePull: call("mergePull", told.merged ?? { status: "merged", sha: landed }),
    mergeWhenReady: call("mergeWhenReady", told.asked ?? { status: "taken" }),
    enqueue: call("enqueue", told.asked ?? { status: "taken" }),
    stopMerging: told.ended
      ? () => Promise.reject(new Error("Bad credentials"))
      : call("stopMerging", undefined),
    dequeue: call("dequeue", undefined),
    async progress() {
      calls.push("progress");
      const usual = { state: "open", headSha: head, mergeSha: null, automatic: true, queued: true };
      return { ...usual, ...(looks.length > 1 ? looks.shift() : looks[0]) };
    },
    pause: async () => void calls.push("pause"),
  };
  const { github, asked } = scriptedGitHub(told);
  const own = { stopMerging: call("own stopMerging", undefined), dequeue: call("own dequeue", undefined) };
  Object.assign(github, own);
  const context = { github, acting: { github: acting }, patienceMs: 5_000 } as never;
  const rules = { ...noRules, ...told.rules };
  const order = { pull: 7, merge, rules, method: "squash", methods: ["squash"], notices: [] } as const;
  const result = await landBy[mode](context, order).catch((thrown: unknown) => thrown);
  return { result, calls, asked };
}

describe("a landing", () => {
  it.each([
    ["merge", ["mergePull"]],
    ["auto-merge", ["mergeWhenReady", "progress"]],
    ["queue", ["enqueue", "progress"]],
  ] as const)("by %s asks as who acts, in this order", async (mode, expected) => {
    expect(await land(mode)).toEqual({ result: landed, calls: expected, asked: [] });
  });

  it("by auto-merge is a merge where nothing has to be waited for", async () => {
    const { result, calls } = await land("auto-merge", { asked: { status: "clean" } });
    expect(result).toBe(landed);
    expect(calls).toEqual(["mergeWhenReady", "mergePull"]);
    const merged = { status: "refused", why: "Not now" } as const;
    const refused = await land("auto-merge", { asked: { status: "clean" }, merged });
    expect(refused.result).toMatchObject({ code: "merge-refused" });
  });

  it("by auto-merge that comes to nothing is taken back, out of a queue too", async () => {
    const { result, calls } = await land("auto-merge", { progress: [{}] });
    expect(result).toMatchObject({ code: "landing-waits", message: expect.stringContaining("auto-merge") });
    expect(calls.filter((name) => !["progress", "pause"].includes(name))).toEqual([
      ...["mergeWhenReady", "stopMerging", "dequeue"],
    ]);
  });

  it("is taken back by the job itself where the App it began as can't", async () => {
    const { result, calls } = await land("auto-merge", { progress: [{}], ended: true });
    expect(result).toMatchObject({ code: "landing-waits" });
    expect(calls.slice(-3, -1)).toEqual(["own stopMerging", "own dequeue"]);
  });

  it("by a queue that comes to nothing leaves the queue", async () => {
    const { result, calls } = await land("queue", { progress: [{ headSha: sha("b") }] });
    expect(result).toMatchObject({ code: "pull-changed" });
    expect(calls).toEqual(["enqueue", "progress", "dequeue", "progress"]);
  });
});

describe("a refusal of GitHub's", () => {
  const why = "At least 1 approving review is required";

  it.each([
    ["merge", { merged: { status: "refused", why } }],
    ["auto-merge", { asked: { status: "refused", why } }],
    ["queue", { asked: { status: "refused", why } }],
  ] as const)("names what the rules ask for, and is watched by nobody: %s", async (mode, told) => {
    const rules = { approvals: 1, checks: [{ context: "test", app: null }] };
    const { result, calls, asked } = await land(mode, {
      ...{ ...told, rules, checks: [[check("test", "failed")]] },
    });
    expect(result).toMatchObject({
      ...{ code: "merge-refused", kind: "policy" },
      message: `GitHub did not merge the pull request 7: ${why}. The base asks for an approving review of the pull request, checks (test: failed).`,
      remedy: expect.stringContaining("the approval is still good for the same commit"),
    });
    expect(calls).toHaveLength(1);
    expect(asked).toEqual(["checks"]);
  });

  it("names nothing more where no rule is known, and asks for no checks", async () => {
    const { result, asked } = await land("merge", { merged: { status: "refused", why } });
    expect(result).toMatchObject({ message: `GitHub did not merge the pull request 7: ${why}.` });
    expect((result as { remedy: string }).remedy).not.toContain("queue");
    expect(asked).toEqual([]);
  });

  it("tells of the queue that a base has", async () => {
    const rules = { queue: { method: "squash" } } as const;
    const { result } = await land("merge", { merged: { status: "refused", why }, rules });
    expect(result).toMatchObject({ remedy: expect.stringContaining("land: queue") });
  });

  it("is one too where a queue says that nothing has to be waited for", async () => {
    const { result, calls } = await land("queue", { asked: { status: "clean" } });
    expect(result).toMatchObject({ code: "merge-refused", message: expect.stringContaining("clean status") });
    expect(calls).toEqual(["enqueue"]);
  });
});
