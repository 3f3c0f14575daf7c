import { byProgress, isSession } from "../../../src/use-cases/jobs/artifact-age.ts";
import { describePaused, readPaused, timeOf } from "../../../src/use-cases/jobs/paused-run.ts";
import { whenOf } from "../../../src/use-cases/jobs/resume-later.ts";
import { withUnfinished } from "../../../src/use-cases/jobs/unfinished.ts";
import { carriedForm } from "../../../src/use-cases/sweep/carried-form.ts";
import { aCandidate, aState, sha } from "../../fakes/session-fixture.ts";

describe("what a run left that goes furthest", () => {
  it.each([
    [["dev-agent-plan-s-1", "dev-agent-develop-s-1"], "dev-agent-develop-s-1"],
    [["dev-agent-develop-s-1-round-2", "dev-agent-develop-s-1-round-10"], "dev-agent-develop-s-1-round-10"],
    [["dev-agent-develop-s-1-round-10", "dev-agent-develop-s-1"], "dev-agent-develop-s-1"],
    // A job that was run again begins anew what follows from it.
    [["dev-agent-develop-s-1", "dev-agent-plan-s-2"], "dev-agent-plan-s-2"],
    [["dev-agent-verify-s-1", "dev-agent-develop-s-2"], "dev-agent-develop-s-2"],
    [
      ["dev-agent-plan-s-2", "dev-agent-develop-s-2-round-1", "dev-agent-revise-s-1"],
      "dev-agent-develop-s-2-round-1",
    ],
    [["dev-agent-merge-s-9", "dev-agent-merge-s-10"], "dev-agent-merge-s-10"],
  ])("%j", (names, newest) => {
    for (const order of [names, names.toReversed()]) expect(order.sort(byProgress).at(-1)).toBe(newest);
  });

  it.each([
    "dev-agent-paused",
    "dev-agent-resumes-7",
    "dev-agent-continued-by-7",
    "dev-agent-sweeps-7",
    "plan-s-1",
  ])("is never %s", (name) => {
    expect(isSession(name)).toBe(false);
  });
});

describe("a time", () => {
  it.each(["2026-03-01T14:30:00.000Z", "2026-03-01T14:30:00Z"])("is %s", (text) => {
    expect(timeOf(text)?.toISOString()).toBe("2026-03-01T14:30:00.000Z");
    expect(whenOf(text)).toEqual(new Date("2026-03-01T14:30:00.000Z"));
  });

  it.each([
    "",
    " now",
    "***",
    "tomorrow",
    "2026-03-01",
    "2026-13-01T00:00:00Z",
    "2026-03-01T14:30:00+02:00",
    "1772375400",
  ])("is not %j", (text) => {
    expect(timeOf(text)).toBeNull();
    expect(() => whenOf(text)).toThrow(expect.objectContaining({ code: "input-invalid" }));
  });

  it("may be now", () => {
    expect(whenOf("now")).toBe("now");
  });
});

describe("what a run says of itself that waits for its time", () => {
  const paused = {
    ...{ runId: 7, session: "s", goal: "Add a note", form: { "budget-usd": "5" } },
    resumeAt: new Date("2026-03-01T14:30:00.000Z"),
  };
  const written = describePaused(paused);

  it("is read as it was written", () => {
    expect(readPaused(JSON.stringify(written))).toEqual(paused);
  });

  it.each<readonly [what: string, text: string]>([
    ["no JSON", "{"],
    ["no object", "[]"],
    ...[
      ...[{ runId: "7" }, { session: 1 }, { goal: null }],
      ...[{ resumeAt: "soon" }, { form: [] }, { form: { a: 1 } }],
    ].map((change) => [JSON.stringify(change), JSON.stringify({ ...written, ...change })] as const),
  ])("is not read with %s", (_, text) => {
    expect(readPaused(text)).toBeNull();
  });
});

describe("the part of a form that a sweep hands on", () => {
  it.each([
    [{}, {}, []],
    [{ goal: "g", "continue-run": "1", "budget-usd": "5" }, { "budget-usd": "5" }, []],
    [{ setup: "", "runs-on": "ubuntu-latest", sandbox: "", "max-rounds": "3" }, { "max-rounds": "3" }, []],
    [{ setup: "curl", "runs-on": "mine" }, {}, ["setup", "runs-on"]],
    [
      { sandbox: "none", container: "x", "anthropic-base-url": "http://x", own: "y" },
      {},
      ["sandbox", "container", "anthropic-base-url", "own"],
    ],
  ])("%j", (form, inputs, left) => {
    expect(carriedForm(form)).toEqual({ inputs, left });
  });
});

describe("what a round had made when the time ran out", () => {
  const candidate = { ...aCandidate, headSha: sha("9") };

  it("is what the next round begins with; nothing that was known of the one before holds", () => {
    const state = withUnfinished(aState({ round: 2, feedback: null }), candidate);
    expect(state).toMatchObject({
      candidate,
      round: 2,
      verdict: null,
      unitTests: null,
      risk: null,
      decisions: {},
    });
    expect(state.feedback).toMatchObject({ from: "cut-off" });
  });

  it("leaves what was asked for as it was", () => {
    const state = withUnfinished(
      aState({ feedback: { from: "person", text: "Use fewer files" } }),
      candidate,
    );
    expect(state.feedback).toEqual({ from: "cut-off", text: "Use fewer files" });
  });
});
