import { PassThrough } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { createTerminalGate } from "../../src/gates/terminal-gate.ts";
import type { GateRequest } from "../../src/ports/gate.ts";
import { clock, gateRequest } from "./gate-request.ts";

const keys = { enter: "\r", down: "\u001b[B", cancel: "\u0003" };

/** A terminal whose person presses the next keys whenever a question appears. */
function terminal(answers: readonly (readonly string[])[], long = true) {
  const input = new PassThrough();
  const output = new PassThrough();
  const described: boolean[] = [];
  const waiting = [...answers];
  const press = async (pressed: readonly string[]) => {
    for (const key of pressed) {
      await setImmediate();
      input.write(key);
    }
  };
  let text = "";
  output.on("data", (chunk: Buffer) => {
    text += chunk.toString();
    if (/^[◆*] {2}/m.test(chunk.toString())) void press(waiting.shift() ?? []);
  });
  const gate = createTerminalGate({
    input,
    output,
    clock,
    by: "Ada <ada@example.org>",
    signal: new AbortController().signal,
    async describe(_request: GateRequest, whole: boolean) {
      described.push(whole);
      return { text: whole ? "the whole patch\n" : "an excerpt\n", cut: long && !whole };
    },
  });
  return { gate, described, shown: () => text };
}

const { enter, down, cancel } = keys;

describe("asking at the terminal", () => {
  it("shows what there is to decide, then takes an approval", async () => {
    const { gate, shown } = terminal([[enter]]);
    expect(await gate.decide(gateRequest())).toMatchObject({
      action: "approve",
      by: "Ada <ada@example.org>",
      via: "terminal",
      decisionId: "decision-1",
    });
    expect(shown()).toContain("an excerpt");
  });

  it("asks for a comment when the change is sent back", async () => {
    const { gate } = terminal([
      [down, enter],
      [..."Keep it", enter],
    ]);
    expect(await gate.decide(gateRequest())).toMatchObject({ action: "revise", comment: "Keep it" });
  });

  it("takes a rejection without a reason", async () => {
    const { gate } = terminal([[down, down, enter], [enter]]);
    expect(await gate.decide(gateRequest())).toMatchObject({ action: "reject", comment: "" });
  });

  it("shows the whole diff on demand and asks again", async () => {
    const { gate, described, shown } = terminal([[down, down, down, enter], [enter]]);
    expect(await gate.decide(gateRequest())).toMatchObject({ action: "approve" });
    expect(described).toEqual([false, true]);
    expect(shown()).toContain("the whole patch");
  });

  it.each([
    ["Ctrl-C at the question", [[cancel]]],
    ["Ctrl-C at the comment", [[down, enter], [cancel]]],
    ["deciding later", [[down, down, down, down, enter]]],
  ])("leaves the question open on %s", async (_what, answers) => {
    expect(await terminal(answers).gate.decide(gateRequest())).toBeNull();
  });

  it("doesn't offer to show more of a diff that is shown whole", async () => {
    const short = terminal([[enter]], false);
    await short.gate.decide(gateRequest());
    expect(short.shown()).not.toContain("whole diff");
    const seen = terminal([[down, down, down, enter], [enter]]);
    await seen.gate.decide(gateRequest());
    expect(seen.shown().split("the whole patch")[1]).not.toContain("show the whole diff");
  });

  it("offers only what the request offers", async () => {
    const { gate, shown } = terminal([[enter]], false);
    await gate.decide(gateRequest({ gate: "spec", headSha: null, risk: null }, { options: ["approve"] }));
    expect(shown()).not.toMatch(/revise|reject|whole diff/);
  });
});
