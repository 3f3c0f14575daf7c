import { createEventReader as readClaude } from "../../../src/agents/claude-cli/read-events.ts";
import { createEventReader as readCodex } from "../../../src/agents/codex-cli/read-events.ts";
import type { Teller } from "../../../src/agents/vendor-cli/teller.ts";
import { watchCircles } from "../../../src/agents/vendor-cli/watch-circles.ts";
import type { JsonObject } from "../../../src/domain/json.ts";

const silent: Teller = { said: () => {}, called: () => {}, finished: () => {}, isBusy: () => false };
const watch = () => watchCircles({ tell: silent, nudged: false, scrub: (text) => text });
const times = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));

/** What was found in the events of a program, as it prints them. */
function inClaude(events: readonly JsonObject[]) {
  const tell = watch();
  const reader = readClaude(tell, "/workspace");
  for (const event of events) reader.event(event);
  return tell.circling()?.what ?? null;
}

function inCodex(events: readonly JsonObject[]) {
  const tell = watch();
  const reader = readCodex(tell, "/workspace");
  for (const event of events) reader.event(event);
  return tell.circling()?.what ?? null;
}

const assistant = (id: string, ...content: readonly JsonObject[]) =>
  content.map((block) => ({
    type: "assistant",
    message: { id, type: "message", role: "assistant", model: "claude-opus-5-5", content: [block] },
    parent_tool_use_id: null,
  }));
const result = (id: string, content: unknown, isError = false) => ({
  type: "user",
  message: {
    role: "user",
    content: [{ type: "tool_result", tool_use_id: id, content, ...(isError ? { is_error: true } : {}) }],
  },
});
const bash = (at: number, command: string, output: string, failed = false) => [
  ...assistant(`msg_${at}`, {
    type: "tool_use",
    id: `toolu_${at}`,
    name: "Bash",
    input: { command, description: "Run it" },
  }),
  result(`toolu_${at}`, output, failed),
];
const text = (words: string) => ({ type: "text", text: words });

describe("claude's events", () => {
  it("show a command that comes to the same, whatever it took", () => {
    const events = times(4, (at) =>
      bash(at, "node --test", `ok 1 - adds (${at}.5ms)\n# duration_ms ${60 + at}`),
    );
    expect(inClaude(events.flat())).toBe("“bash node --test” came 4 times in a row with the same result");
    expect(inClaude(events.slice(1).flat())).toBeNull();
  });

  it("show a command that fails alike", () => {
    const events = times(3, (at) => bash(at, "npx tsc", "Exit code 2\nsrc/a.ts(1,1): error TS2345", true));
    expect(inClaude(events.flat())).toContain("3 calls in a row failed with the same error: “bash npx tsc”");
  });

  it("let searches be that find nothing, and a log that grows", () => {
    expect(
      inClaude(times(9, (at) => bash(at, `grep -rn name${at} .`, "Exit code 1", true)).flat()),
    ).toBeNull();
    expect(inClaude(times(9, (at) => bash(at, "cat log", "line\n".repeat(at + 1))).flat())).toBeNull();
  });

  it("take calls of one answer, whose results come together, for one turn", () => {
    const cancelled = "<tool_use_error>Cancelled: parallel tool call Bash errored</tool_use_error>";
    const uses = times(4, (at) => ({
      type: "tool_use",
      id: `t${at}`,
      name: "Bash",
      input: { command: `c${at}` },
    }));
    expect(
      inClaude([...assistant("msg_1", ...uses), ...times(4, (at) => result(`t${at}`, cancelled, true))]),
    ).toBeNull();
  });

  it("show nothing where answers break off and are asked for again: that is no circle of the model's", () => {
    const said = times(9, (at) => assistant(`msg_${at}`, text("Let me think"))).flat();
    expect(inClaude(said)).toBeNull();
    const work = times(9, (at) => [...assistant(`msg_${at}`, text("Next")), ...bash(at, `c${at}`, `${at}`)]);
    expect(inClaude(work.flat())).toBeNull();
  });
});

const item = (type: string, fields: JsonObject) => ({ type, item: fields });
const command = (at: number, line: string, output: string, exitCode = 0) => {
  const fields = { id: `item_${at}`, type: "command_execution", command: `/bin/bash -lc '${line}'` };
  return [
    item("item.started", { ...fields, aggregated_output: "", exit_code: null, status: "in_progress" }),
    item("item.completed", {
      ...fields,
      aggregated_output: output,
      exit_code: exitCode,
      status: "completed",
    }),
  ];
};

describe("codex's events", () => {
  it("show a command that comes to the same", () => {
    const events = times(4, (at) => command(at, "npm test", `1 failed in ${at + 1}.2s`)).flat();
    expect(inCodex(events)).toBe("“bash npm test” came 4 times in a row with the same result");
  });

  it("show two commands by turns", () => {
    const events = times(3, (at) => [command(2 * at, "cat a", "a"), command(2 * at + 1, "cat b", "b")]).flat(
      2,
    );
    expect(inCodex(events)).toContain("the same steps came 3 times over");
  });

  it("don't tell what a change of files holds: none is the same as another", () => {
    const changes = times(9, (at) =>
      item("item.completed", {
        ...{ id: `item_${at}`, type: "file_change", status: "completed" },
        changes: [{ path: "/workspace/src/a.ts", kind: "update" }],
      }),
    );
    expect(inCodex(changes)).toBeNull();
  });
});
