import { copyFileSync } from "node:fs";
import { CallbackManager } from "@langchain/core/callbacks/manager";
import type { SessionState } from "../../../src/domain/session-state.ts";
import { DevAgentError } from "../../../src/errors.ts";
import type { AgentEdge } from "../../../src/workflow/model/agent-model.ts";
import { chain, firstState, modelOf, simple, smallSession, task } from "./small-session.ts";

const countRound = async (state: SessionState) => ({ round: state.round + 1 });

const circle: Record<string, unknown> = {};
circle.self = circle;

describe("the engine", () => {
  it("runs nodes in order and ends with what they wrote", async () => {
    using session = smallSession({
      model: modelOf([task("one"), task("two")], chain("start", "one", "two", "end")),
      tasks: { one: countRound, two: countRound },
    });
    const stop = await session.open().start(firstState());
    expect(stop).toMatchObject({ kind: "finished", state: { round: 2 } });
    expect(await session.open().resume()).toEqual(stop);
  });

  it("refuses to start a session twice, and to resume one that never started", async () => {
    using session = smallSession({ model: modelOf([], chain("start", "end")) });
    expect(await session.open().started()).toBe(false);
    await expect(session.open().resume()).rejects.toMatchObject({ code: "nothing-to-resume" });
    await session.open().start(firstState());
    expect(await session.open().started()).toBe(true);
    await expect(session.open().start(firstState())).rejects.toMatchObject({ code: "already-started" });
  });

  it("takes the first edge whose condition holds, else the default", async () => {
    const edges: AgentEdge[] = [
      simple("start", "fork_in_the_road"),
      {
        kind: "conditional",
        from: "fork_in_the_road",
        to: "risky",
        when: { path: "risk.score", op: "gt", value: 70 },
      },
      simple("fork_in_the_road", "safe"),
      simple("risky", "end"),
      simple("safe", "end"),
    ];
    const model = modelOf([{ kind: "choice", id: "fork_in_the_road" }, task("risky"), task("safe")], edges);
    for (const [score, outcome] of [
      [71, "refused"],
      [70, "merged"],
    ] as const) {
      using session = smallSession({
        model,
        tasks: { risky: async () => ({ outcome: "refused" }), safe: async () => ({ outcome: "merged" }) },
      });
      const risk = { score, level: "low", factors: [] } as const;
      expect((await session.open().start(firstState({ risk }))).state.outcome).toBe(outcome);
    }
  });

  it("stops with a defect where no condition holds and there is no default", async () => {
    const model = modelOf(
      [{ kind: "choice", id: "which" }],
      [
        simple("start", "which"),
        { kind: "conditional", from: "which", to: "end", when: { path: "risk", op: "exists" } },
      ],
    );
    using session = smallSession({ model });
    await expect(session.open().start(firstState())).rejects.toMatchObject({
      code: "no-edge-holds",
      kind: "defect",
    });
  });

  it("counts each loop and stops with a budget error when it is exhausted", async () => {
    const model = modelOf(
      [task("work")],
      [
        simple("start", "work"),
        {
          kind: "loop",
          from: "work",
          to: "work",
          when: { path: "round", op: "lt", value: 9 },
          maxIterations: 3,
        },
        simple("work", "end"),
      ],
    );
    using session = smallSession({ model, tasks: { work: countRound } });
    await expect(session.open().start(firstState())).rejects.toMatchObject({
      code: "loop-exhausted",
      kind: "budget",
    });
    using short = smallSession({ model, tasks: { work: countRound } });
    const stop = await short.open().start(firstState({ round: 6 }));
    expect(stop.state).toMatchObject({ round: 9, iterations: { "work→work": 2 } });
  });

  it("throws a node's own error, keeps the checkpoint before it, and runs that node again on resume", async () => {
    let fails = true;
    const calls: string[] = [];
    using session = smallSession({
      model: modelOf([task("one"), task("two")], chain("start", "one", "two", "end")),
      tasks: {
        one: async () => {
          calls.push("one");
          return { round: 1 };
        },
        two: async (state) => {
          calls.push("two");
          if (fails)
            throw new DevAgentError({ code: "usd", kind: "budget", message: "spent.", remedy: "Raise it." });
          return { round: state.round + 10 };
        },
      },
    });
    await expect(session.open().start(firstState())).rejects.toMatchObject({ code: "usd", kind: "budget" });
    fails = false;
    expect(await session.open().resume()).toMatchObject({ kind: "finished", state: { round: 11 } });
    expect(calls).toEqual(["one", "two", "two"]);
  });

  it("routes an error along a matching error edge, tells it, and leaves other errors alone", async () => {
    const model = modelOf(
      [task("risky"), task("rescue")],
      [
        ...chain("start", "risky", "end"),
        { kind: "error", from: "risky", to: "rescue", on: ["provider", "special"] },
        simple("rescue", "end"),
      ],
    );
    const failing = (code: string, kind: "provider" | "policy") =>
      smallSession({
        model,
        tasks: {
          risky: () =>
            Promise.reject(new DevAgentError({ code, kind, message: "It broke.", remedy: "Mend it." })),
          rescue: async () => ({ outcome: "failed" }),
        },
      });
    for (const [code, kind] of [
      ["any", "provider"],
      ["special", "policy"],
    ] as const) {
      using session = failing(code, kind);
      expect((await session.open().start(firstState())).state.outcome).toBe("failed");
      expect(session.notices).toEqual(["risky: It broke. Mend it."]);
    }
    using other = failing("other", "policy");
    await expect(other.open().start(firstState())).rejects.toMatchObject({ code: "other" });
  });

  it.each([
    ["a BigInt", { round: 1n }, "what one returned.round is a bigint"],
    ["a Date", { outcome: new Date() }, "what one returned.outcome is a Date"],
    ["a function", { spec: { steps: [() => 1] } }, "what one returned.spec.steps[0] is a function"],
    ["a hole in a list", { spec: { steps: ["a", undefined] } }, "steps[1] is a undefined"],
    ["NaN", { round: Number.NaN }, "what one returned.round is NaN"],
    ["a circle", { spec: circle }, "what one returned.spec.self is a circle"],
    ["a field that the state doesn't have", { rnd: 1 }, 'the field "rnd"'],
  ])("refuses a patch with %s", async (_what, patch, text) => {
    using session = smallSession({
      model: modelOf([task("one")], chain("start", "one", "end")),
      tasks: { one: async () => patch as never },
    });
    const failed = session.open().start(firstState());
    await expect(failed).rejects.toMatchObject({ kind: "defect", message: expect.stringContaining(text) });
  });

  it("leaves absent fields out of the journal instead of refusing them", async () => {
    using session = smallSession({
      model: modelOf([task("one")], chain("start", "one", "end")),
      tasks: { one: async () => ({ feedback: { from: "checks", text: "x", extra: undefined } }) as never },
    });
    const { state } = await session.open().start(firstState());
    expect(Object.keys(state.feedback ?? {})).toEqual(["from", "text"]);
  });

  it("refuses a faulty workflow and one whose handlers aren't there", () => {
    using session = smallSession({ model: modelOf([task("one")], chain("start", "one", "end")) });
    expect(() => session.open()).toThrow(/one: there is no handler "one"/);
  });

  it("stops at the next boundary when it is told to, and goes on from there", async () => {
    const calls: string[] = [];
    let stopNow = () => {};
    using session = smallSession({
      model: modelOf([task("one"), task("two")], chain("start", "one", "two", "end")),
      tasks: {
        one: async () => {
          calls.push("one");
          stopNow();
          return {};
        },
        two: async () => {
          calls.push("two");
          return {};
        },
      },
    });
    const engine = session.open();
    stopNow = engine.stop;
    await expect(engine.start(firstState())).rejects.toMatchObject({ code: "cancelled", kind: "cancelled" });
    expect(calls).toEqual(["one"]);
    expect((await session.open().resume()).kind).toBe("finished");
    expect(calls).toEqual(["one", "two"]);
  });

  it("runs nothing at all after it was told to stop", async () => {
    using session = smallSession({ model: modelOf([], chain("start", "end")) });
    const engine = session.open();
    engine.stop();
    await expect(engine.start(firstState())).rejects.toMatchObject({ code: "cancelled" });
    expect((await session.open().resume()).kind).toBe("finished");
  });

  it("says so when a session can't go on because its workflow has changed", async () => {
    const failing = () => Promise.reject(new Error("later"));
    using old = smallSession({
      model: modelOf([task("gone")], chain("start", "gone", "end")),
      tasks: { gone: failing },
    });
    await expect(old.open().start(firstState())).rejects.toThrow("later");
    using changed = smallSession({ model: modelOf([], chain("start", "end")) });
    copyFileSync(old.path, changed.path);
    await expect(changed.open().resume()).rejects.toMatchObject({ code: "workflow-stalled", kind: "defect" });
  });

  it("turns LangChain's tracing and printing off, whatever the environment says", () => {
    const names = ["LANGSMITH_TRACING", "LANGCHAIN_TRACING_V2", "LANGCHAIN_TRACING", "LANGCHAIN_VERBOSE"];
    for (const name of names) vi.stubEnv(name, "true");
    using session = smallSession({ model: modelOf([], chain("start", "end")) });
    session.open();
    expect(names.map((name) => process.env[name])).toEqual(names.map(() => undefined));
    expect(CallbackManager.configure()).toBeUndefined();
    vi.unstubAllEnvs();
  });

  it("tells an aborted handler from a broken one", async () => {
    const controller = new AbortController();
    using session = smallSession({
      model: modelOf([task("one")], chain("start", "one", "end")),
      tasks: {
        one: async () => {
          controller.abort();
          throw new Error("aborted");
        },
      },
    });
    const engine = session.open(controller.signal);
    await expect(engine.start(firstState())).rejects.toMatchObject({ kind: "cancelled" });
  });

  it("works on one thing at a time", async () => {
    const begun = Promise.withResolvers<void>();
    const work = Promise.withResolvers<object>();
    using session = smallSession({
      model: modelOf([task("one")], chain("start", "one", "end")),
      tasks: {
        one: () => {
          begun.resolve();
          return work.promise;
        },
      },
    });
    const engine = session.open();
    const first = engine.start(firstState());
    await begun.promise;
    await expect(engine.resume()).rejects.toMatchObject({ code: "engine-busy" });
    work.resolve({});
    expect((await first).kind).toBe("finished");
  });
});
