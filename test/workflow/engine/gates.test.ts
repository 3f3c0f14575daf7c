import type { DecisionBinding } from "../../../src/domain/decision.ts";
import type { EngineStop } from "../../../src/workflow/engine/create-engine.ts";
import type { AgentEdge } from "../../../src/workflow/model/agent-model.ts";
import type { GateHandler } from "../../../src/workflow/model/handlers.ts";
import { decide, diffBinding, firstState, modelOf, simple, smallSession, task } from "./small-session.ts";

const routed = (to: string, action: string): AgentEdge => ({
  kind: "conditional",
  from: "approve_diff",
  to,
  when: { path: "decisions.diff.action", op: "eq", value: action },
});

const model = modelOf(
  [
    task("code"),
    { kind: "gate", id: "approve_diff", gate: "diff", outcomes: ["approve", "revise", "reject"] },
    task("merge"),
  ],
  [
    simple("start", "code"),
    simple("code", "approve_diff"),
    routed("merge", "approve"),
    {
      kind: "loop",
      from: "approve_diff",
      to: "code",
      when: { path: "decisions.diff.action", op: "eq", value: "revise" },
      maxIterations: 5,
    },
    routed("end", "reject"),
    simple("merge", "end"),
  ],
);

/** A session with one gate over a binding that can move. */
function gated(gate: Partial<GateHandler> = {}) {
  const now: { binding: DecisionBinding } = { binding: diffBinding };
  const calls: string[] = [];
  const session = smallSession({
    model,
    tasks: {
      code: async (state) => ({ round: state.round + 1 }),
      merge: async () => {
        calls.push("merge");
        return { outcome: "merged" };
      },
    },
    gate: {
      open: async () => ({ binding: now.binding, options: ["approve", "revise", "reject"] }),
      settle: async (_state, _ports, { comment }) => {
        calls.push("settle");
        return { feedback: { from: "person", text: comment } };
      },
      ...gate,
    },
  });
  return { session, now, calls, [Symbol.dispose]: session.remove };
}

function requestOf(stop: EngineStop) {
  if (stop.kind !== "waiting") throw new Error(`expected it to wait, but it ${stop.kind}`);
  return stop.request;
}

describe("a gate", () => {
  it("waits with what is to be decided, and asks the same question in a new process", async () => {
    using about = gated();
    const request = requestOf(await about.session.open().start(firstState()));
    expect(request).toMatchObject({ gate: "diff", binding: diffBinding });
    expect(request.options).toEqual(["approve", "revise", "reject"]);
    expect(requestOf(await about.session.open().resume())).toEqual(request);
  });

  it("goes on in another process with the answer, which it keeps in the state", async () => {
    using about = gated();
    const request = requestOf(await about.session.open().start(firstState()));
    const stop = await about.session.open().answer(request.decisionId, decide(request));
    expect(stop).toMatchObject({
      kind: "finished",
      state: {
        outcome: "merged",
        feedback: { from: "person" },
        decisions: { diff: { action: "approve", by: "Ada" } },
      },
    });
    expect(about.calls).toEqual(["settle", "merge"]);
  });

  it("asks a new question after each revision, and refuses the answer to the old one", async () => {
    using about = gated();
    const engine = about.session.open();
    const first = requestOf(await engine.start(firstState()));
    const second = requestOf(await engine.answer(first.decisionId, decide(first, "revise")));
    expect(second.decisionId).not.toBe(first.decisionId);
    await expect(engine.answer(first.decisionId, decide(first))).rejects.toMatchObject({
      code: "decision-void",
    });
    const stop = await engine.answer(second.decisionId, decide(second, "reject"));
    expect(stop).toMatchObject({ kind: "finished", state: { round: 2, outcome: null } });
    expect(about.calls).not.toContain("merge");
  });

  it("takes one of two answers that arrive together, and refuses a second one later", async () => {
    using about = gated();
    const engine = about.session.open();
    const request = requestOf(await engine.start(firstState()));
    const answers = await Promise.allSettled([
      engine.answer(request.decisionId, decide(request)),
      engine.answer(request.decisionId, decide(request, "reject")),
    ]);
    expect(answers.map((answer) => answer.status)).toEqual(["fulfilled", "rejected"]);
    await expect(about.session.open().answer(request.decisionId, decide(request))).rejects.toMatchObject({
      code: "decision-void",
    });
    expect(about.calls).toEqual(["settle", "merge"]);
  });

  it("refuses an action that wasn't offered and a decision about something else", async () => {
    using about = gated({ open: async () => ({ binding: diffBinding, options: ["approve", "reject"] }) });
    const engine = about.session.open();
    const request = requestOf(await engine.start(firstState()));
    const answers = [
      decide(request, "revise"),
      { ...decide(request), decisionId: "another" },
      { ...decide(request), headSha: "c".repeat(40) },
      { ...decide(request), risk: 11 },
    ];
    for (const answer of answers)
      await expect(engine.answer(request.decisionId, answer)).rejects.toMatchObject({
        code: "decision-void",
        kind: "policy",
      });
    expect(about.calls).toEqual([]);
  });

  it("refuses a decision about what moved since, and asks anew on resume", async () => {
    using about = gated();
    const old = requestOf(await about.session.open().start(firstState()));
    about.now.binding = { ...diffBinding, baseSha: "e".repeat(40) };
    await expect(about.session.open().answer(old.decisionId, decide(old))).rejects.toThrow(/baseSha was/);
    const fresh = requestOf(await about.session.open().resume());
    expect(fresh.binding).toEqual(about.now.binding);
    expect(fresh.decisionId).not.toBe(old.decisionId);
    const stop = await about.session.open().answer(fresh.decisionId, decide(fresh));
    expect(stop).toMatchObject({ kind: "finished", state: { decisions: { diff: fresh.binding } } });
  });

  it("asks again where the world moves between an answer's check and its use", async () => {
    let opened = 0;
    const moved = { ...diffBinding, headSha: "f".repeat(40) };
    using about = gated({
      open: async () => {
        opened += 1;
        return { binding: opened < 3 ? diffBinding : moved, options: ["approve"] };
      },
    });
    const engine = about.session.open();
    const request = requestOf(await engine.start(firstState()));
    const next = requestOf(await engine.answer(request.decisionId, decide(request)));
    expect(next.binding).toEqual(moved);
    expect(about.calls).toEqual([]);
  });

  it("keeps a decision whose settling fails, and uses it on resume", async () => {
    let fails = true;
    using about = gated({
      settle: async () => {
        if (fails) throw new Error("not now");
        return {};
      },
    });
    const request = requestOf(await about.session.open().start(firstState()));
    const failed = about.session.open().answer(request.decisionId, decide(request));
    await expect(failed).rejects.toThrow("not now");
    const second = about.session.open().answer(request.decisionId, decide(request, "reject"));
    await expect(second).rejects.toMatchObject({ code: "decision-void" });
    fails = false;
    expect(await about.session.open().resume()).toMatchObject({
      kind: "finished",
      state: { decisions: { diff: { action: "approve" } } },
    });
  });

  it("is left without asking when its handler decides so", async () => {
    const diff = decide({ decisionId: "flag", gate: "diff", binding: diffBinding, options: [], asked: 0 });
    using about = gated({ open: async () => ({ skip: { decisions: { diff } } }) });
    expect(await about.session.open().start(firstState())).toMatchObject({
      kind: "finished",
      state: { outcome: "merged" },
    });
  });
});
