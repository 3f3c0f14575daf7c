import { combineGates } from "../../src/gates/combine-gates.ts";
import { createCommandGate } from "../../src/gates/command-gate.ts";
import { createFlagGate } from "../../src/gates/flag-gate.ts";
import { waitingGate } from "../../src/gates/waiting-gate.ts";
import { clock, gateRequest } from "./gate-request.ts";

const by = "Ada <ada@example.org>";
const given = (action: "approve" | "revise" | "reject") =>
  createCommandGate({ action, comment: "why", by, clock });

describe("a decision given by a command", () => {
  it("answers the pending request with who, how and why", async () => {
    const request = gateRequest();
    expect(await given("revise").decide(request)).toEqual({
      ...request.binding,
      decisionId: "decision-1",
      action: "revise",
      by,
      via: "command",
      comment: "why",
      at: "2026-11-22T10:00:00.000Z",
    });
  });

  it("answers one request only", async () => {
    const gate = given("approve");
    expect(await gate.decide(gateRequest({ gate: "critical" }))).toMatchObject({ gate: "critical" });
    expect(await gate.decide(gateRequest())).toBeNull();
  });

  it("refuses an action that isn't offered, and names those that are", async () => {
    const asked = given("revise").decide(gateRequest({}, { options: ["approve", "reject"] }));
    await expect(asked).rejects.toMatchObject({ exitCode: 2, remedy: "It offers: approve, reject." });
  });
});

describe("several ways to decide", () => {
  it("takes the first answer", async () => {
    const gate = combineGates([waitingGate, given("reject"), createFlagGate(clock)]);
    expect(await gate.decide(gateRequest())).toMatchObject({ action: "reject" });
    expect(await gate.decide(gateRequest())).toMatchObject({ action: "approve", via: "flag" });
  });

  it("waits when nobody answers", async () => {
    expect(await combineGates([waitingGate]).decide(gateRequest())).toBeNull();
    expect(await combineGates([]).decide(gateRequest())).toBeNull();
  });
});
