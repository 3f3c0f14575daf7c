import type { CheckResult } from "../../../src/domain/check.ts";
import type { SessionState } from "../../../src/domain/session-state.ts";
import { doWork, type Workshop } from "../../../src/workflow/engine/node-work.ts";
import type { TaskHandler } from "../../../src/workflow/model/handlers.ts";
import { chain, firstState, modelOf, simple, smallSession, task } from "./small-session.ts";

const result = (check: CheckResult["check"]): CheckResult => ({
  check,
  status: "passed",
  summary: "fine",
  findings: [],
  tools: [],
  durationMs: 1,
});

const model = modelOf(
  [
    { kind: "fork", id: "checks" },
    { kind: "check", id: "unit_tests", handler: "unit_tests", writes: "unitTests" },
    { kind: "check", id: "static_analysis", handler: "static_analysis", writes: "staticAnalysis" },
    { kind: "check", id: "secret_scan", handler: "secret_scan", writes: "secretScan" },
    {
      kind: "join",
      id: "evaluate",
      handler: "evaluate",
      waitsFor: ["unit_tests", "static_analysis", "secret_scan"],
    },
  ],
  [
    simple("start", "checks"),
    ...["unit_tests", "static_analysis", "secret_scan"].flatMap((id) => chain("checks", id, "evaluate")),
    simple("evaluate", "end"),
  ],
);

const passing: Record<string, TaskHandler> = {
  unit_tests: async () => ({ unitTests: result("unit-tests") }),
  static_analysis: async () => ({ staticAnalysis: result("static-analysis") }),
  secret_scan: async () => ({ secretScan: result("secret-scan") }),
};

/** Records who ran, and what the join saw. */
function recorded(tasks: Record<string, TaskHandler>) {
  const calls: string[] = [];
  const seen: SessionState[] = [];
  const all: Record<string, TaskHandler> = {
    ...tasks,
    evaluate: async (state) => {
      seen.push(state);
      return { outcome: "merged" };
    },
  };
  const wrap = ([name, handler]: [string, TaskHandler]) => [
    name,
    async (...given: Parameters<TaskHandler>) => {
      calls.push(name);
      return handler(...given);
    },
  ];
  return { calls, seen, tasks: Object.fromEntries(Object.entries(all).map(wrap)) };
}

/** So many turns of the event loop later. */
async function ticks(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

describe("parallel branches", () => {
  it("run at the same time and join once, with what each of them wrote", async () => {
    const allStarted = Promise.withResolvers<void>();
    let started = 0;
    const together = (handler: TaskHandler | undefined): TaskHandler => {
      return async (...given) => {
        started += 1;
        if (started === 3) allStarted.resolve();
        await allStarted.promise;
        return handler?.(...given) ?? {};
      };
    };
    const { seen, tasks } = recorded(
      Object.fromEntries(Object.entries(passing).map(([name, handler]) => [name, together(handler)])),
    );
    using session = smallSession({ model, tasks });
    expect((await session.open().start(firstState())).kind).toBe("finished");
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({
      unitTests: { check: "unit-tests" },
      staticAnalysis: { check: "static-analysis" },
      secretScan: { check: "secret-scan" },
    });
  });

  it("wait for a branch that takes longer than the others", async () => {
    const slow: TaskHandler = async () => {
      await ticks(20);
      return { secretScan: result("secret-scan") };
    };
    const { seen, tasks } = recorded({ ...passing, secret_scan: slow });
    using session = smallSession({ model, tasks });
    await session.open().start(firstState());
    expect(seen.map((state) => state.secretScan?.status)).toEqual(["passed"]);
  });

  it.each([
    ["before its siblings finish", 0, 5],
    ["in the same tick as its siblings", 3, 3],
    ["after its siblings", 5, 0],
  ])(
    "that fail %s stop the run, keep the siblings' results and never skip the join",
    async (_when, failAt, passAt) => {
      let fails = true;
      const failing: TaskHandler = async () => {
        await ticks(failAt);
        if (fails) throw new Error("the scanner broke");
        return { secretScan: result("secret-scan") };
      };
      const late = (handler: TaskHandler | undefined): TaskHandler => {
        return async (...given) => {
          await ticks(passAt);
          return handler?.(...given) ?? {};
        };
      };
      const { calls, seen, tasks } = recorded({
        unit_tests: late(passing.unit_tests),
        static_analysis: late(passing.static_analysis),
        secret_scan: failing,
      });
      using session = smallSession({ model, tasks });
      await expect(session.open().start(firstState())).rejects.toMatchObject({
        kind: "defect",
        message: expect.stringContaining("the scanner broke"),
      });
      expect(seen).toEqual([]);
      fails = false;
      expect(await session.open().resume()).toMatchObject({ kind: "finished", state: { outcome: "merged" } });
      expect(seen).toHaveLength(1);
      expect(calls.toSorted()).toEqual([
        "evaluate",
        "secret_scan",
        "secret_scan",
        "static_analysis",
        "unit_tests",
      ]);
    },
  );

  it("that fail together stop with the first failure, and all run again", async () => {
    let fails = true;
    const failing =
      (handler: TaskHandler | undefined): TaskHandler =>
      async (...given) => {
        if (fails) throw new Error("out of order");
        return handler?.(...given) ?? {};
      };
    const { seen, tasks } = recorded({
      ...passing,
      unit_tests: failing(passing.unit_tests),
      secret_scan: failing(passing.secret_scan),
    });
    using session = smallSession({ model, tasks });
    await expect(session.open().start(firstState())).rejects.toThrow("out of order");
    fails = false;
    expect((await session.open().resume()).kind).toBe("finished");
    expect(seen).toHaveLength(1);
  });

  it("of different lengths join once, when the longest is done", async () => {
    const uneven = modelOf(
      [
        ...model.nodes.filter((node) => !["start", "end", "evaluate"].includes(node.id)),
        task("tidy"),
        {
          kind: "join",
          id: "evaluate",
          handler: "evaluate",
          waitsFor: ["unit_tests", "static_analysis", "tidy"],
        },
      ],
      [
        ...model.edges.filter((edge) => edge.from !== "secret_scan"),
        ...chain("secret_scan", "tidy", "evaluate"),
      ],
    );
    const { seen, tasks } = recorded({ ...passing, tidy: async () => ({ round: 7 }) });
    using session = smallSession({ model: uneven, tasks });
    await session.open().start(firstState());
    expect(seen.map((state) => state.round)).toEqual([7]);
  });

  it("stop with a defect when a check leaves no evidence, old evidence or not", async () => {
    for (const staticAnalysis of [null, result("static-analysis")]) {
      const { seen, tasks } = recorded({ ...passing, static_analysis: async () => ({}) });
      using session = smallSession({ model, tasks });
      await expect(session.open().start(firstState({ staticAnalysis }))).rejects.toMatchObject({
        code: "evidence-missing",
      });
      expect(seen).toEqual([]);
    }
  });

  it("are never judged by a join that lacks the evidence of one", async () => {
    const join = model.nodes.find((node) => node.kind === "join");
    if (join === undefined) throw new Error("no join");
    const { seen, tasks } = recorded(passing);
    const shop = { model, handlers: { tasks } } as unknown as Workshop;
    const state = firstState({ unitTests: result("unit-tests"), secretScan: result("secret-scan") });
    await expect(doWork(join, state, shop)).rejects.toMatchObject({ code: "evidence-missing" });
    expect(seen).toEqual([]);
  });
});
