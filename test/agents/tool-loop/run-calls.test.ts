import type { ToolCall } from "../../../src/agents/tool-loop/model-provider.ts";
import { type CallRun, runCalls } from "../../../src/agents/tool-loop/run-calls.ts";
import { toolSpecs } from "../../../src/agents/tool-loop/tools/toolbox.ts";
import type { AgentRequest, ToolName } from "../../../src/ports/agent.ts";
import type { CommandResult, SandboxedCommand } from "../../../src/ports/sandbox.ts";
import { makeToolScene, type ToolScene } from "./tool-scene.ts";

const tools: readonly ToolName[] = ["bash", "grep", "write"];
const done: CommandResult = {
  exitCode: 0,
  signal: null,
  timedOut: false,
  output: "x",
  outputBytes: 1,
  durationMs: 0,
};

/** A run whose commands end only when the test says so. */
function heldRun(scene: ToolScene, readOnly = false) {
  const log: string[] = [];
  const waiting: { name: string; end: () => void }[] = [];
  const run = (command: SandboxedCommand) =>
    new Promise<CommandResult>((resolve) => {
      const name = String(command.argv.at(command.argv[0] === "bash" ? 2 : -3));
      log.push(`${name} begins`);
      waiting.push({
        name,
        end: () => {
          log.push(`${name} ends`);
          resolve(done);
        },
      });
    });
  const request = {
    role: "coder",
    round: 1,
    tools,
    events: { emit: () => {} },
  } as unknown as AgentRequest;
  const callRun: CallRun = {
    request,
    offered: tools,
    specs: toolSpecs(tools, { description: "", schema: {} }),
    context: { ...scene.context, readOnly, sandbox: { ...scene.context.sandbox, run } },
    scrub: (text) => text,
    finish: async ({ id }) => {
      log.push(`${id} stored`);
    },
  };
  return { callRun, log, waiting };
}

const grep = (id: string): ToolCall => ({ id, name: "grep", input: { pattern: id } });
const bash = (id: string): ToolCall => ({ id, name: "bash", input: { command: id } });

/** Lets everything that can go on go on. */
const settled = () => vi.waitFor(() => new Promise((resolve) => setImmediate(resolve)));

describe("the calls of one answer", () => {
  it("that only read run side by side, eight at a time", async () => {
    await using scene = await makeToolScene();
    const { callRun, waiting } = heldRun(scene);
    const calls = Array.from({ length: 10 }, (_, index) => grep(`g${index}`));
    const all = runCalls(calls, callRun);
    await settled();
    expect(waiting).toHaveLength(8);
    waiting[3]?.end();
    await vi.waitFor(() => expect(waiting).toHaveLength(9));
    for (const index of [0, 1, 2, 4, 5, 6, 7, 8]) waiting[index]?.end();
    await vi.waitFor(() => expect(waiting).toHaveLength(10));
    waiting[9]?.end();
    expect(await all).toBe(10);
  });

  it("that may change something wait for all before them, and all after them wait", async () => {
    await using scene = await makeToolScene();
    const { callRun, log, waiting } = heldRun(scene);
    const all = runCalls([grep("a"), bash("b"), bash("c"), grep("d")], callRun);
    for (const next of [0, 1, 2, 3]) {
      await vi.waitFor(() => expect(waiting).toHaveLength(next + 1));
      await settled();
      expect(waiting).toHaveLength(next + 1);
      waiting[next]?.end();
    }
    await all;
    expect(log).toEqual(["a", "b", "c", "d"].flatMap((id) => [`${id} begins`, `${id} ends`, `${id} stored`]));
  });

  it("run side by side even as commands where nothing can be changed", async () => {
    await using scene = await makeToolScene();
    const { callRun, waiting } = heldRun(scene, true);
    const all = runCalls([bash("a"), bash("b")], callRun);
    await vi.waitFor(() => expect(waiting).toHaveLength(2));
    for (const { end } of waiting) end();
    await all;
  });

  it("end with an error of the machine once all that were running have ended", async () => {
    await using scene = await makeToolScene();
    const { callRun, log, waiting } = heldRun(scene);
    const full = Object.assign(new Error("no space"), { code: "ENOSPC" });
    const finish: CallRun["finish"] = async (call) => {
      if (call.id === "a") throw full;
      log.push(`${call.id} stored`);
    };
    const all = runCalls([grep("a"), grep("b")], { ...callRun, finish });
    await vi.waitFor(() => expect(waiting).toHaveLength(2));
    for (const { end } of waiting) end();
    await expect(all).rejects.toBe(full);
    expect(log).toContain("b stored");
  });
});

describe("what a tool gives a model", () => {
  it("has nothing hidden and no half character, and a person is told of the class and the place", async () => {
    await using scene = await makeToolScene();
    const { callRun, waiting } = heldRun(scene);
    const emitted: unknown[] = [];
    const results: string[] = [];
    const output = "safe\u{e0041}\u{e0042}\u001b[31m \ud83d";
    const all = runCalls([bash("cat x")], {
      ...callRun,
      request: {
        ...callRun.request,
        events: { emit: (type: string, data: unknown) => emitted.push([type, data]) },
      } as unknown as AgentRequest,
      context: {
        ...callRun.context,
        sandbox: { ...callRun.context.sandbox, run: async () => ({ ...done, output }) },
      },
      finish: async (_call, { text }) => void results.push(text),
    });
    await all;
    expect(waiting).toEqual([]);
    expect(results).toEqual(["Exit code 0.\nsafe<U+E0041 and 1 more>␛[31m \ufffd"]);
    expect(emitted).toContainEqual([
      "notice",
      {
        level: "warning",
        text: "What bash gave the coder (cat x) has hidden text: tag characters (2, from line 2, column 5).",
      },
    ]);
  });
});
