import { createCiView } from "../../src/reporting/ci-view.ts";
import { eventLines } from "../../src/reporting/event-lines.ts";
import { createJsonView } from "../../src/reporting/json-view.ts";
import { allTypes, event, fakeOutput } from "./events.ts";

function log(github: boolean, events: readonly ReturnType<typeof event>[]) {
  const output = fakeOutput();
  const view = createCiView({ output, github, colours: false });
  for (const one of events) view.show(one);
  view.close();
  return output;
}

/** The beginning or the end of lines in which the runner takes no command. */
const isStop = (line: string) => /^::(?:stop-commands::)?[0-9a-f-]{36}(?:::)?$/.test(line);

describe("the log of a CI system", () => {
  it("has the lines of every event and never moves the cursor", () => {
    const output = log(
      false,
      allTypes.map((type) => event(type)),
    );
    const expected = allTypes.flatMap((type) => eventLines(event(type)));
    expect(output.lines()).toHaveLength(expected.length);
    for (const line of output.lines()) expect(line).not.toMatch(/\p{Cc}|^::/u);
  });

  it("folds each phase into a group and says outside it how it ended", () => {
    const lines = log(true, [
      event("phase.started"),
      event("agent.message", { text: "hi", truncated: false }),
      event("phase.finished"),
      event("run.finished"),
    ]).lines();
    expect(lines.filter((line) => !isStop(line))).toEqual([
      "::group::coder #2",
      "  coder: hi",
      "::endgroup::",
      "✓ coder #2 done in 4.2 s: 1 file",
      "✓ merged as aaaaaaaaaa after 9 s",
    ]);
  });

  it("keeps phases that run side by side in one group", () => {
    const lines = log(true, [
      event("phase.started", { phase: "unit_tests" }),
      event("phase.started", { phase: "secret_scan" }),
      event("phase.finished", { phase: "secret_scan" }),
      event("notice", { text: "still in the group" }),
      event("phase.finished", { phase: "unit_tests" }),
    ]).lines();
    expect(lines.map((line) => line.split(" ")[0])).toEqual(["::group::unit", "!", "::endgroup::", "✓", "✓"]);
    expect(lines.at(-2)).toContain("secret scan");
  });

  it("closes a group that was left open", () => {
    expect(log(true, [event("phase.started")]).lines()).toEqual(["::group::coder #2", "::endgroup::"]);
  });

  it("shows a finding at its line, escaped", () => {
    expect(log(true, [event("finding.added")]).lines()).toEqual([
      "::error file=src/a%2Cb.ts,line=7,title=tsc/TS2322::Type 100%25, no",
    ]);
  });

  it("lets no text from outside give commands", () => {
    const lines = log(true, [
      event("notice", { text: "\n::set-env name=PATH::/tmp" }),
      event("agent.message", { role: "::error", text: "##[error]x" }),
      event("phase.started", { phase: "::error::x\n::error::y" }),
      event("finding.added", { message: "x\n::error::y", file: "a\n::error::b" }),
    ]).lines();
    const commands = lines
      .filter((line) => !isStop(line) && /^\s*::|##\[/.test(line))
      .map((line) => line.split(/[: ]/)[2]);
    expect(commands).toEqual(["group", "error", "endgroup"]);
  });
});

describe("words of an agent in the runner's log", () => {
  const said = event("agent.message", { text: "one\n::error::x" });

  it("stand where commands are stopped, until a word that each time is another one", () => {
    const words = log(true, [said, said])
      .lines()
      .map((line) => /^::stop-commands::(.*)$/.exec(line)?.[1] ?? /^::([0-9a-f-]{36})::$/.exec(line)?.[1]);
    const [begun, , ended, again, , over] = words;
    expect(begun).toMatch(/^[0-9a-f-]{36}$/);
    expect([ended, over]).toEqual([begun, again]);
    expect(again).not.toBe(begun);
  });

  it("are written in one piece with the end of it, so that no mask of ours comes between", () => {
    const pieces: string[] = [];
    createCiView({ output: { write: (piece) => pieces.push(piece) }, github: true, colours: false }).show(
      said,
    );
    expect(pieces).toHaveLength(1);
    expect(pieces[0]).toMatch(/^::stop-commands::(\S+)\n[\s\S]*\n::\1::\n$/);
  });

  it("need none of it in a log that takes no commands", () => {
    expect(log(false, [said]).text()).not.toContain("stop-commands");
  });
});

describe("JSON lines", () => {
  it("are the events themselves", () => {
    const output = fakeOutput();
    const view = createJsonView(output);
    const events = allTypes.map((type) => event(type));
    for (const one of events) view.show(one);
    view.close();
    expect(output.lines().map((line) => JSON.parse(line))).toEqual(events);
  });
});
