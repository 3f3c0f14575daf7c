import { createFlagGate } from "../../src/gates/flag-gate.ts";
import { baseSha, clock, gateRequest } from "./gate-request.ts";

const moved = { landing: { status: "base-moved", baseSha: "e".repeat(40), overlap: ["a"] } } as const;

describe("--yes", () => {
  it.each([
    ["the plan", gateRequest({ gate: "spec", headSha: null, risk: null }), true],
    ["a change of no risk", gateRequest({ risk: 0 }), true],
    ["a change of the highest risk that isn't critical", gateRequest({ risk: 70 }), true],
    ["a change of critical risk", gateRequest({ risk: 71 }), false],
    ["a change whose risk nobody knows", gateRequest({ risk: null }), false],
    ["the critical gate", gateRequest({ gate: "critical", risk: 80 }), false],
    ["the critical gate, whatever its risk", gateRequest({ gate: "critical", risk: 3 }), false],
    ["a change whose base moved", gateRequest({}, { state: moved }), false],
    [
      "a session that is stuck",
      gateRequest({ gate: "stuck", risk: null }, { options: ["revise", "reject"] }),
      false,
    ],
    ["a question that doesn't offer approval", gateRequest({}, { options: ["revise", "reject"] }), false],
  ])("decides on %s", async (_what, request, approves) => {
    const decision = await createFlagGate(clock).decide(request);
    expect(decision?.action ?? null).toBe(approves ? "approve" : null);
  });

  it("waits when it is asked again about another base, and keeps waiting", async () => {
    const gate = createFlagGate(clock);
    expect(await gate.decide(gateRequest())).not.toBeNull();
    expect(await gate.decide(gateRequest({ headSha: "f".repeat(40) }))).not.toBeNull();
    expect(await gate.decide(gateRequest({ baseSha: "e".repeat(40) }))).toBeNull();
    expect(await gate.decide(gateRequest({ baseSha: "e".repeat(40) }))).toBeNull();
    expect(await gate.decide(gateRequest({ baseSha }))).not.toBeNull();
  });

  it("says that a flag decided, when, and about exactly what", async () => {
    const request = gateRequest();
    expect(await createFlagGate(clock).decide(request)).toEqual({
      ...request.binding,
      decisionId: "decision-1",
      action: "approve",
      by: "--yes",
      via: "flag",
      comment: "",
      at: "2026-11-22T10:00:00.000Z",
    });
  });
});
