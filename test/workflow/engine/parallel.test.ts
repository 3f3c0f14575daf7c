import type { CheckResult } from "../../../src/domain/check.ts";
import type { SessionState } from "../../../src/domain/session-state.ts";
import type { TaskHandler } from "../../../src/workflow/model/handlers.ts";
import { chain, firstState, modelOf, simple, smallSession } from "./small-session.ts";

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
      for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      return { secretScan: result("secret-scan") };
    };
    const { seen, tasks } = recorded({ ...passing, secret_scan: slow });
    using session = smallSession({ model, tasks });
    await session.open().start(firstState());
    expect(seen.map((state) => state.secretScan?.status)).toEqual(["passed"]);
  });

  const lateness = {
    "before its siblings finish": async () => {},
    "in the same tick as its siblings": () => Promise.resolve().then(() => Promise.resolve()),
    "after its siblings": () => new Promise<void>((resolve) => setImmediate(() => setImmediate(resolve))),
  };
  it.each(Object.entries(lateness))(
    "that fail %s stop the run, keep the siblings' results and never skip the join",
    async (_when, wait) => {
      let fails = true;
      const failing: TaskHandler = async () => {
        await wait();
        if (fails) throw new Error("the scanner broke");
        return { secretScan: result("secret-scan") };
      };
      const { calls, seen, tasks } = recorded({ ...passing, secret_scan: failing });
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

  it("stop with a defect when a check leaves no evidence", async () => {
    const { seen, tasks } = recorded({ ...passing, static_analysis: async () => ({}) });
    using session = smallSession({ model, tasks });
    await expect(session.open().start(firstState())).rejects.toMatchObject({ code: "evidence-missing" });
    expect(seen).toEqual([]);
  });
});
