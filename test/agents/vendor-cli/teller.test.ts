import { createTeller } from "../../../src/agents/vendor-cli/teller.ts";
import type { EventSink } from "../../../src/ports/events.ts";

function start() {
  const told: { type: string; data: unknown }[] = [];
  const events: EventSink = { emit: (type, data) => told.push({ type, data }) };
  const scrub = (text: string) => text.replaceAll("secret-token", "[credential]");
  return { told, tell: createTeller({ role: "coder", round: 2, events }, scrub) };
}

describe("what a program does", () => {
  it("is told without credentials, also where a cut would go through one", () => {
    const { told, tell } = start();
    tell.said(`${"x".repeat(1_995)}secret-token`, "1");
    tell.called({ id: "1", name: "bash", summary: `${"y".repeat(155)}secret-token`, input: {} });
    expect(JSON.stringify(told)).not.toMatch(/secret/);
    expect(told[0]?.data).toMatchObject({ role: "coder", round: 2, truncated: true });
  });

  it("is told on one line, without what moves a terminal", () => {
    const { told, tell } = start();
    tell.called({ id: "\u001b[2J1", name: "ba\nsh", summary: "a\n\u001b[31mb", input: {} });
    expect(told[0]?.data).toEqual({ callId: "1", role: "coder", name: "ba sh", summary: "a b" });
  });

  it("is busy from a call to its end; an end without a call is none", () => {
    const { told, tell } = start();
    expect(tell.isBusy()).toBe(false);
    tell.called({ id: "1", name: "bash", summary: "", input: {} });
    tell.finished({ id: "2", ok: true, output: "" });
    expect(tell.isBusy()).toBe(true);
    tell.finished({ id: "1", ok: false, exitCode: 4, output: "" });
    expect(tell.isBusy()).toBe(false);
    expect(told.map(({ type }) => type)).toEqual(["tool.called", "tool.finished"]);
    expect(told[1]?.data).toMatchObject({ callId: "1", ok: false, exitCode: 4 });
  });

  it("isn't told where it says nothing", () => {
    const { told, tell } = start();
    tell.said(" \n", "1");
    expect(told).toEqual([]);
  });
});
