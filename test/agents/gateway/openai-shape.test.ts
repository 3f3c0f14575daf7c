import { shapeDifference } from "../../../src/agents/gateway/conversation-shape.ts";
import { openaiShape } from "../../../src/agents/gateway/openai-shape.ts";

const goal = "Greet politely";

const message = (role: string, text: string) => ({
  type: "message",
  role,
  content: [{ type: role === "assistant" ? "output_text" : "input_text", text }],
});
const output = (text: string, more: object = {}) => ({
  type: "function_call_output",
  call_id: "call_1",
  output: text,
  ...more,
});
const ran = (code: number, id = "4c8f26", time = "0.0000") =>
  output(`Chunk ID: ${id}\nWall time: ${time} seconds\nProcess exited with code ${code}\nOutput:\nfine\n`);

/** As codex sends it: what it says of its machine first, then the goal. */
const request = (results: readonly object[], directory = "/tmp/a") => ({
  model: "m",
  instructions: "Be quick.",
  tools: [{ type: "function", name: "exec_command" }, { type: "apply_patch" }],
  input: [
    message("developer", "<permissions instructions>"),
    message("user", `<environment_context>\n  <cwd>${directory}</cwd>`),
    message("user", `Implement it.\n${goal}`),
    { type: "reasoning", id: "rs_1", summary: [], encrypted_content: "x" },
    {
      type: "function_call",
      id: "fc_1",
      call_id: "call_1",
      name: "exec_command",
      arguments: '{"cmd":"npm test"}',
    },
    ...results,
  ],
});

describe("the shape of a conversation over the Responses API", () => {
  const recorded = openaiShape(request([ran(0)]), goal);

  it("is the model's items, what came back, and the names of the tools", () => {
    expect(recorded).toEqual({
      goal: true,
      tools: ["exec_command", "apply_patch"],
      messages: 3,
      tail: [
        {
          role: "assistant",
          blocks: [
            { type: "reasoning" },
            { type: "function_call", name: "exec_command", input: { cmd: "npm test" } },
          ],
        },
        { role: "user", blocks: [{ type: "function_call_output", isError: false }] },
      ],
    });
  });

  it.each([
    ["tool output, ids and times", request([ran(0, "000000", "3.2")])],
    ["another directory", request([ran(0)], "/tmp/b")],
    ["more that the program says of itself", { ...request([ran(0)]), instructions: "Be slow." }],
    [
      "another spelling of the arguments",
      JSON.parse(JSON.stringify(request([ran(0)])).replace('{\\"cmd\\":\\"npm', '{ \\"cmd\\": \\"npm')),
    ],
    [
      "one message less of the program's own",
      { ...request([ran(0)]), input: request([ran(0)]).input.toSpliced(0, 2) },
    ],
  ])("is the same with %s", (_what, body) => {
    expect(shapeDifference(recorded, openaiShape(body, goal))).toBeNull();
  });

  it.each([
    ["a command that fails", request([ran(3)]), /isError/],
    ["a call that failed", request([output("The call failed.\nno such file")]), /isError/],
    ["a result more", request([ran(0), ran(0)]), /new message 2/],
    ["a message instead", request([message("user", "go on")]), /function_call_output.* and is .*text/],
    ["no goal", JSON.parse(JSON.stringify(request([ran(0)])).replace(goal, "x")), /recorded goal/],
    ["other tools", { ...request([ran(0)]), tools: [] }, /the tools/],
    [
      "another call",
      JSON.parse(JSON.stringify(request([ran(0)])).replace("npm test", "npm t")),
      /npm test.*npm t"/,
    ],
  ])("differs with %s", (_what, body, difference) => {
    expect(shapeDifference(recorded, openaiShape(body, goal))).toMatch(difference);
  });

  it("tells whether built-in tools failed", () => {
    const isError = (item: object) => openaiShape({ input: [item] }, goal).tail[0]?.blocks[0]?.isError;
    expect(isError({ type: "apply_patch_call_output", status: "failed" })).toBe(true);
    expect(isError({ type: "apply_patch_call_output", status: "completed" })).toBe(false);
    const shell = (exit_code: number) => ({
      type: "shell_call_output",
      output: [{ stdout: "", outcome: { type: "exit", exit_code } }],
    });
    expect([isError(shell(0)), isError(shell(2))]).toEqual([false, true]);
    expect(isError(output("Exit code: 1\nOutput:\n"))).toBe(true);
    expect(isError(output("Exit code: 0\nOutput:\nExit code: 1"))).toBe(false);
    expect(isError(output([{ type: "input_text", text: "Script failed\nOutput:\n" }] as never))).toBe(true);
  });

  it("takes plain text, and tools that come as an item", () => {
    expect(openaiShape({ input: `Do: ${goal}` }, goal)).toMatchObject({ goal: true, messages: 1 });
    const late = {
      type: "additional_tools",
      role: "developer",
      tools: [{ type: "namespace", name: "functions" }],
    };
    expect(openaiShape({ input: [late, message("user", goal)] }, goal)).toMatchObject({
      goal: true,
      tools: ["functions"],
      messages: 1,
    });
    expect(openaiShape("nothing", goal)).toMatchObject({ goal: false, messages: 0, tail: [] });
  });
});
