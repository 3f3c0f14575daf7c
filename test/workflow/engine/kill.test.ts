import { readFileSync, writeFileSync } from "node:fs";
import type { CheckResult } from "../../../src/domain/check.ts";
import type { Decision } from "../../../src/domain/decision.ts";
import type { Engine, EngineStop } from "../../../src/workflow/engine/create-engine.ts";
import type { AgentEdge } from "../../../src/workflow/model/agent-model.ts";
import {
  chain,
  decide,
  diffBinding,
  firstState,
  modelOf,
  simple,
  smallSession,
  task,
} from "./small-session.ts";

const decided = (action: string) => ({ path: "decisions.diff.action", op: "eq", value: action }) as const;
const edges: AgentEdge[] = [
  simple("start", "coder"),
  simple("coder", "checks"),
  ...["unit_tests", "secret_scan"].flatMap((id) => chain("checks", id, "evaluate")),
  simple("evaluate", "approve"),
  { kind: "conditional", from: "approve", to: "merge", when: decided("approve") },
  { kind: "loop", from: "approve", to: "coder", when: decided("revise"), maxIterations: 3 },
  simple("merge", "end"),
];
const model = modelOf(
  [
    { kind: "role", id: "coder", role: "coder" },
    { kind: "fork", id: "checks" },
    { kind: "check", id: "unit_tests", handler: "unit_tests", writes: "unitTests" },
    { kind: "check", id: "secret_scan", handler: "secret_scan", writes: "secretScan" },
    { kind: "join", id: "evaluate", handler: "evaluate", waitsFor: ["unit_tests", "secret_scan"] },
    { kind: "gate", id: "approve", gate: "diff", outcomes: ["approve", "revise"] },
    task("merge"),
  ],
  edges,
);

const evidence = (check: CheckResult["check"], round: number): CheckResult => {
  return { check, status: "passed", summary: `round ${round}`, findings: [], tools: [], durationMs: 0 };
};

/** A session of two rounds whose every effect is counted. */
function twoRounds() {
  const acts: string[] = [];
  const session = smallSession({
    model,
    role: {
      observe: async (state) => state.round + 1,
      act: async (round: number) => {
        acts.push(`act ${round}`);
        return `made in round ${round}`;
      },
      verify: async (result: string, round: number) => ({
        patch: {
          round,
          feedback: { from: "person", text: result },
          unitTests: null,
          secretScan: null,
          decisions: {},
        },
      }),
    },
    tasks: {
      unit_tests: async ({ round }) => ({ unitTests: evidence("unit-tests", round) }),
      secret_scan: async ({ round }) => ({ secretScan: evidence("secret-scan", round) }),
      evaluate: async () => ({ verdict: { colour: "green", reasons: [] } }),
      merge: async () => ({ outcome: "merged" }),
    },
    gate: {
      open: async (state) => ({
        binding: { ...diffBinding, risk: state.round },
        options: ["approve", "revise"],
      }),
      settle: async () => ({}),
    },
  });
  return { session, acts };
}

/** What the person does: revise the first round, approve the second. */
async function drive(engine: Engine): Promise<EngineStop> {
  let stop = (await engine.started()) ? await engine.resume() : await engine.start(firstState());
  while (stop.kind === "waiting") {
    const action: Decision["action"] = stop.state.round === 1 ? "revise" : "approve";
    stop = await engine.answer(stop.request.decisionId, decide(stop.request, action));
  }
  return stop;
}

const withoutIds = (stop: EngineStop) =>
  JSON.parse(JSON.stringify(stop), (name, value) => (name === "decisionId" ? "id" : value));

describe("a session that was killed", () => {
  it("after any record of its journal, or within one, ends as if it had not been", async () => {
    const { session: whole, acts } = twoRounds();
    const expected = withoutIds(await drive(whole.open()));
    expect(expected).toMatchObject({ kind: "finished", state: { outcome: "merged", round: 2 } });
    expect(acts).toEqual(["act 1", "act 2"]);
    const journal = readFileSync(whole.path);
    whole.remove();

    const ends = [0];
    for (let at = journal.indexOf(10); at !== -1; at = journal.indexOf(10, at + 1)) ends.push(at + 1);
    expect(ends.length).toBeGreaterThan(50);
    for (const [index, end] of ends.entries()) {
      const torn = index % 3 === 0 ? 7 : 0;
      const { session, acts: repeated } = twoRounds();
      writeFileSync(session.path, journal.subarray(0, end + torn));
      expect(withoutIds(await drive(session.open()))).toEqual(expected);
      expect(new Set(repeated).size, "a model call was repeated twice").toBe(repeated.length);
      session.remove();
    }
  });

  it("writes a journal that grows with the rounds and not faster", async () => {
    const sizes = await Promise.all(
      [40, 80, 160].map(async (rounds) => {
        const loop: AgentEdge = {
          kind: "loop",
          from: "work",
          to: "work",
          when: { path: "round", op: "lt", value: rounds },
          maxIterations: rounds,
        };
        const long = modelOf([task("work")], [...chain("start", "work", "end"), loop]);
        using session = smallSession({
          model: long,
          tasks: { work: async ({ round }) => ({ round: round + 1 }) },
        });
        await session.open().start(firstState());
        return readFileSync(session.path).length;
      }),
    );
    const [small = 0, medium = 0, large = 0] = sizes;
    expect((large - medium) / (medium - small)).toBeLessThan(2.2);
  });
});
