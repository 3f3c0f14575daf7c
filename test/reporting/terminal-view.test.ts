import { stripVTControlCharacters } from "node:util";
import { createTerminalView } from "../../src/reporting/terminal-view.ts";
import { event, fakeOutput } from "./events.ts";

const clock = { now: () => new Date("2026-11-22T10:01:05Z") };
const view = (output: ReturnType<typeof fakeOutput>, colours = false) =>
  createTerminalView({ output, colours, clock });

/** What the screen shows in the end: erased lines are gone. */
const screen = (text: string) =>
  text.split("\n").map((line) => stripVTControlCharacters(line.slice(line.lastIndexOf("\u001b[2K") + 1)));

describe("the terminal", () => {
  it("shows a line per event over a footer of phase, round, time, tests, risk and cost", () => {
    const output = fakeOutput(120);
    const terminal = view(output);
    for (const type of [
      "run.started",
      "phase.started",
      "test.finished",
      "risk.scored",
      "cost.updated",
    ] as const)
      terminal.show(event(type));
    const lines = output.text().split("\n");
    expect(
      stripVTControlCharacters(lines.at(-1) ?? "")
        .split("\r")
        .at(-1),
    ).toBe("coder #2 · round 2 · 1m 05s · tests 3 passed, 1 failed · risk 34 medium · $0.31 billed");
    terminal.close();
    expect(output.text().endsWith("\r\u001b[2K")).toBe(true);
  });

  it("keeps every line within the width", () => {
    const output = fakeOutput(80);
    const terminal = view(output);
    terminal.show(event("agent.message", { text: "word ".repeat(100) }));
    terminal.show(event("agent.message", { text: "漢".repeat(100) }));
    terminal.close();
    const shown = output.lines().flatMap((line) => stripVTControlCharacters(line).split("\r"));
    expect(shown.find((line) => line.includes("word"))).toHaveLength(79);
    expect([...(shown.find((line) => line.includes("漢")) ?? "")].length).toBeLessThan(50);
    for (const line of shown) expect(line.length).toBeLessThan(80);
  });

  it("wraps what matters and loses no word of it", () => {
    const words = Array.from({ length: 40 }, (_, index) => `word${index}`).join(" ");
    for (const shown of [
      event("notice", { level: "warning", text: words }),
      event("test.finished", { failures: [{ name: words, message: "" }] }),
      event("phase.finished", { summary: words }),
      event("run.finished", { outcome: "failed", mergeSha: null, reason: words }),
    ]) {
      const output = fakeOutput(80);
      const terminal = view(output);
      terminal.show(shown);
      terminal.close();
      const rows = screen(output.text()).slice(0, -1);
      expect(rows.length).toBeGreaterThan(2);
      for (const row of rows) expect(row.length).toBeLessThan(80);
      for (const row of rows.slice(1)) expect(row).toMatch(/^ {2}\S/);
      expect(rows.map((row) => row.slice(2)).join(" ")).toContain(words);
    }
  });

  it("breaks a word that is wider than the terminal", () => {
    const output = fakeOutput(40);
    const terminal = view(output);
    terminal.show(event("notice", { level: "warning", text: `${"漢".repeat(30)} end` }));
    terminal.close();
    const rows = screen(output.text()).slice(0, -1);
    expect(rows).toEqual([`! ${"漢".repeat(18)}`, `  ${"漢".repeat(12)} end`]);
  });

  it("gives no line to a cost or to a tool that did its work", () => {
    const output = fakeOutput(80);
    const terminal = view(output);
    terminal.show(event("cost.updated"));
    terminal.show(event("tool.finished", { ok: true }));
    terminal.close();
    expect(output.text()).not.toContain("\n");
  });

  it("leaves room behind the footer for the ^C of the terminal", () => {
    const output = fakeOutput(40);
    const terminal = view(output);
    terminal.show(event("phase.started"));
    const footer = stripVTControlCharacters(output.text().split("\n").at(-1) ?? "").trim();
    expect(footer).toHaveLength(37);
    terminal.close();
  });

  it("takes the footer away while a person is asked, and at the end", () => {
    const output = fakeOutput(80);
    const terminal = view(output);
    terminal.show(event("phase.started"));
    terminal.show(event("approval.requested"));
    expect(output.text().endsWith("\n")).toBe(true);
    terminal.show(event("approval.resolved"));
    expect(output.text().endsWith("\n")).toBe(false);
    terminal.show(event("run.finished"));
    expect(output.text().endsWith("\n")).toBe(true);
    terminal.close();
  });

  it("redraws the footer as time passes, but not while a person is asked", () => {
    vi.useFakeTimers();
    try {
      const output = fakeOutput(80);
      const terminal = view(output);
      terminal.show(event("phase.started"));
      const before = output.text().length;
      vi.advanceTimersByTime(3_000);
      expect(
        output
          .text()
          .slice(before)
          .match(/coder #2/g),
      ).toHaveLength(3);
      terminal.show(event("approval.requested"));
      const asked = output.text().length;
      vi.advanceTimersByTime(3_000);
      expect(output.text().length).toBe(asked);
      terminal.close();
      vi.advanceTimersByTime(3_000);
      expect(output.text().length).toBe(asked);
    } finally {
      vi.useRealTimers();
    }
  });

  it("colours only when asked to", () => {
    const plain = fakeOutput(80);
    const coloured = fakeOutput(80);
    for (const [output, colours] of [
      [plain, false],
      [coloured, true],
    ] as const) {
      const terminal = view(output, colours);
      terminal.show(event("phase.finished"));
      terminal.close();
    }
    expect(screen(plain.text())[0]).toContain("✓ coder #2 done");
    expect(plain.text()).not.toContain("\u001b[32m");
    expect(coloured.text()).toContain("\u001b[32m✓ coder #2 done");
  });
});
