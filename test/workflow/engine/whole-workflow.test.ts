import type { Decision } from "../../../src/domain/decision.ts";
import type { Agent } from "../../../src/ports/agent.ts";
import { JournalSaver } from "../../../src/session/checkpoints/journal-saver.ts";
import { openJournal } from "../../../src/session/journal.ts";
import { workflow } from "../../../src/workflow/definition.ts";
import { createEngine, type EngineStop } from "../../../src/workflow/engine/create-engine.ts";
import { handlers } from "../../../src/workflow/nodes/handlers.ts";
import { fakePorts, submitting } from "../../fakes/fake-ports.ts";
import { aCandidate, checkResult } from "../../fakes/session-fixture.ts";
import { temporary } from "../../session/temporary.ts";
import { decide, firstState } from "./small-session.ts";

const spec = { summary: "A thing", steps: ["Add it"], files: [], acceptance_checks: [], risks: [] };
const review = { verdict: "approve", summary: "Good", comments: [] };

/** The real workflow with its real handlers; only the ports are fakes. */
function wholeSession(
  directory: string,
  {
    stopBefore = [],
    ...change
  }: Parameters<typeof fakePorts>[0] & { readonly stopBefore?: readonly string[] } = {},
) {
  const ports = fakePorts({
    agents: {
      ...fakePorts().agents,
      architect: submitting(spec),
      coder: submitting({ summary: "Done", tests_run: "", risks: "" }),
      reviewer: submitting(review),
    },
    ...change,
  });
  const opened = openJournal(`${directory}/journal.ndjson`, () => {});
  const saver = new JournalSaver(opened);
  const engine = createEngine({
    model: workflow,
    handlers,
    ports,
    saver,
    sessionId: "20260102-whole",
    stopBefore,
  });
  return { engine, ports };
}

function answer(engine: ReturnType<typeof createEngine>, stop: EngineStop, action: Decision["action"]) {
  if (stop.kind !== "waiting") throw new Error("it doesn't wait");
  return engine.answer(stop.request.decisionId, decide(stop.request, action));
}

describe("the whole workflow", () => {
  it("pauses where it is told to, and another process goes on from there, once", async () => {
    using place = temporary();
    const planned = await wholeSession(place.directory, {
      stopBefore: ["spec_gate", "budget_coder"],
    }).engine.start(firstState());
    expect(planned).toMatchObject({ kind: "paused", state: { spec, candidate: null } });
    const stopBefore = ["risk_score"];
    const developed = await wholeSession(place.directory, { stopBefore }).engine.resume();
    expect(developed).toMatchObject({ kind: "paused", state: { round: 1, risk: null } });
    expect(developed.state.candidate).not.toBeNull();
    // A job that is run again finds its work done.
    expect(await wholeSession(place.directory, { stopBefore }).engine.resume()).toEqual(developed);
    expect(await wholeSession(place.directory).engine.resume()).toMatchObject({ request: { gate: "diff" } });
  });

  it("goes on from an earlier run where that one ended: with the coder, the plan, or a base that moved", async () => {
    const known = { spec, candidate: aCandidate, round: 1 };
    const landing = { status: "base-moved", baseSha: "c".repeat(40), overlap: [] } as const;
    const asked = decide({ gate: "spec" } as never, "revise");
    const stopBefore = ["spec_gate", "budget_coder", "rebuild", "budget_architect"];
    for (const [seed, node] of [
      [{ ...known, feedback: { from: "person", text: "Smaller" } }, "budget_coder"],
      [{ ...known, landing }, "rebuild"],
      [{ spec }, "spec_gate"],
      [{ spec, decisions: { spec: asked } }, "budget_architect"],
      [{}, "budget_architect"],
    ] as const) {
      using place = temporary();
      const { engine } = wholeSession(place.directory, { stopBefore });
      expect(await engine.start(firstState(seed))).toMatchObject({ kind: "paused", before: [node] });
    }
  });

  it("takes a person's wish to the coder where the base moved before it", async () => {
    using place = temporary();
    const landing = { status: "base-moved", baseSha: "c".repeat(40), overlap: [] } as const;
    const feedback = { from: "person", text: "Smaller" } as const;
    const seed = { spec, candidate: aCandidate, round: 1, landing, feedback };
    const { engine } = wholeSession(place.directory, { stopBefore: ["budget_coder", "checks"] });
    expect(await engine.start(firstState(seed))).toMatchObject({
      ...{ kind: "paused", before: ["budget_coder"] },
      state: { feedback, baseSha: landing.baseSha },
    });
  });

  it("goes from a goal to a merge through the diff gate", async () => {
    using place = temporary();
    const { engine, ports } = wholeSession(place.directory);
    const waiting = await engine.start(firstState());
    expect(waiting).toMatchObject({ kind: "waiting", request: { gate: "diff" }, state: { round: 1 } });
    const stop = await answer(engine, waiting, "approve");
    expect(stop).toMatchObject({ kind: "finished", state: { outcome: "merged" } });
    expect(ports.told.map(({ type }) => type)).toContain("check.finished");
  });

  it("sends a red candidate back to the coder and asks for a critical review above the threshold", async () => {
    using place = temporary();
    const failing = [checkResult("unit-tests", "failed")];
    const { engine } = wholeSession(place.directory, {
      checks: {
        unitTests: { run: async () => failing.pop() ?? checkResult("unit-tests") },
        staticAnalysis: { run: async () => checkResult("static-analysis") },
        secretScan: { run: async () => checkResult("secret-scan") },
      },
      risk: { assess: async () => ({ score: 71, level: "critical", factors: [] }) },
    });
    const critical = await engine.start(firstState());
    expect(critical).toMatchObject({
      request: { gate: "critical" },
      state: { round: 2, iterations: { "evaluate→budget_coder": 1 } },
    });
    const diff = await answer(engine, critical, "approve");
    expect(diff).toMatchObject({ kind: "waiting", request: { gate: "diff" } });
    const revised = await answer(engine, diff, "revise");
    expect(revised).toMatchObject({ request: { gate: "critical" }, state: { round: 3 } });
    expect(await answer(engine, revised, "reject")).toMatchObject({
      kind: "finished",
      state: { outcome: "rejected", landing: null },
    });
  });

  it("stops, with nothing merged, when evidence is blocked, and a later process has it judged again", async () => {
    using place = temporary();
    const { engine, ports } = wholeSession(place.directory, {
      checks: {
        unitTests: { run: async () => checkResult("unit-tests") },
        staticAnalysis: { run: async () => checkResult("static-analysis") },
        secretScan: { run: async () => checkResult("secret-scan", "blocked") },
      },
    });
    await expect(engine.start(firstState())).rejects.toMatchObject({
      code: "evidence-blocked",
      kind: "policy",
    });
    expect(ports.told.some(({ type }) => type === "review.finished")).toBe(false);
    const mended = wholeSession(place.directory, { processId: "process-2" });
    expect(await mended.engine.resume()).toMatchObject({ kind: "waiting", request: { gate: "diff" } });
  });

  it("asks for the spec first where the session wants it, and goes back to the architect", async () => {
    using place = temporary();
    const { engine } = wholeSession(place.directory);
    const state = firstState();
    const first = await engine.start({ ...state, session: { ...state.session, specGate: true } });
    expect(first).toMatchObject({ request: { gate: "spec" } });
    const second = await answer(engine, first, "revise");
    expect(second).toMatchObject({
      request: { gate: "spec" },
      state: { iterations: { "approve_spec→budget_architect": 1 } },
    });
    expect(await answer(engine, second, "approve")).toMatchObject({ request: { gate: "diff" } });
  });

  it("starts no coder with a plan that a person wants another one of, where its architect goes in circles", async () => {
    using place = temporary();
    const asked: string[] = [];
    const results = [
      { output: spec, stopped: "submitted", turns: 1 },
      { output: "", stopped: "stuck", repeats: "it reads one file for ever", turns: 9 },
    ] as const;
    const architect: Agent = {
      name: "fake",
      run: async ({ prompt }) => results[asked.push(prompt) - 1] ?? results[0],
    };
    const agents = { ...wholeSession(place.directory).ports.agents, architect };
    const { engine } = wholeSession(place.directory, { agents });
    const state = firstState();
    const says = (stop: EngineStop, action: Decision["action"], comment: string) =>
      stop.kind === "waiting"
        ? engine.answer(stop.request.decisionId, { ...decide(stop.request, action), comment })
        : Promise.reject(new Error("it doesn't wait"));
    const planned = await engine.start({ ...state, session: { ...state.session, specGate: true } });
    const stuck = await says(planned, "revise", "Use fewer files");
    expect(stuck).toMatchObject({ request: { gate: "stuck" } });
    expect(await says(stuck, "revise", "Look in src")).toMatchObject({
      request: { gate: "spec" },
      state: { round: 0 },
    });
    expect(asked[2]).toContain("Use fewer files");
    expect(asked[2]).toContain("Look in src");
  });

  it("stops at the round limit with the work kept, and goes on with a larger one", async () => {
    using place = temporary();
    const unitTests = { run: async () => checkResult("unit-tests", "failed") };
    const checks = { ...fakePorts().checks, unitTests };
    const { engine } = wholeSession(place.directory, { checks, limits: { rounds: 2 } });
    await expect(engine.start(firstState())).rejects.toMatchObject({ code: "budget-rounds", kind: "budget" });
    const larger = wholeSession(place.directory, { limits: { rounds: 3 } });
    expect(await larger.engine.resume()).toMatchObject({ request: { gate: "diff" }, state: { round: 3 } });
  });

  it("rebuilds and checks again when the base moved, and asks anew", async () => {
    using place = temporary();
    const first = wholeSession(place.directory);
    const lands = [{ status: "base-moved" as const, baseSha: "e".repeat(40), overlap: [] }];
    const land = first.ports.repository.land;
    Object.assign(first.ports.repository, {
      land: async (...given: Parameters<typeof land>) => lands.pop() ?? land(...given),
    });
    const waiting = await first.engine.start(firstState());
    const again = await answer(first.engine, waiting, "approve");
    expect(again).toMatchObject({
      kind: "waiting",
      request: { gate: "diff", binding: { baseSha: "e".repeat(40) } },
      state: { iterations: { "rebuild→checks": 1 } },
    });
    expect(await answer(first.engine, again, "approve")).toMatchObject({ state: { outcome: "merged" } });
  });
});
