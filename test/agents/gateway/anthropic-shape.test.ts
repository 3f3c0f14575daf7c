import { anthropicShape } from "../../../src/agents/gateway/anthropic-shape.ts";
import { shapeDifference } from "../../../src/agents/gateway/conversation-shape.ts";
import { objectsOf } from "../../../src/domain/json.ts";

const goal = "Greet politely";

const request = (results: readonly object[], system = "You are the coder.") => ({
  model: "m",
  system,
  tools: [{ name: "bash" }, { name: "read" }],
  messages: [
    { role: "user", content: [{ type: "text", text: `<goal>\n${goal}\n</goal>` }] },
    {
      role: "assistant",
      content: [
        { type: "thinking", thinking: "hm", signature: "s" },
        { type: "tool_use", id: "t1", name: "bash", input: { command: "npm test" } },
      ],
    },
    { role: "user", content: results },
  ],
});

const result = (content: string, more: object = {}) => ({
  type: "tool_result",
  tool_use_id: "t1",
  content,
  ...more,
});

describe("the shape of a conversation", () => {
  const recorded = anthropicShape(request([result("ok in 3.2 s at /home/a")]), goal);

  it.each([
    ["tool output", request([result("ok in 9 s at /tmp/b")])],
    ["call ids", request([result("ok", { tool_use_id: "x" })])],
    ["the system text", request([result("ok")], "You are the coder. Be quick.")],
    ["cache marks", request([result("ok", { cache_control: { type: "ephemeral" } })])],
  ])("is the same with other %s", (_, body) => {
    expect(shapeDifference(recorded, anthropicShape(body, goal))).toBeNull();
  });

  it.each([
    ["a tool that fails", request([result("no", { is_error: true })]), /isError/],
    [
      "another message",
      request([{ type: "text", text: "go on" }]),
      /should be .*tool_result.* and is .*text/,
    ],
    ["one result more", request([result("a"), result("b")]), /new message 2/],
  ])("differs with %s", (_, body, message) => {
    expect(shapeDifference(recorded, anthropicShape(body, goal))).toMatch(message);
  });

  it("differs with another call, another goal, other tools", () => {
    const other = request([result("ok")]);
    const calls = JSON.parse(JSON.stringify(other).replace("npm test", "npm t"));
    expect(shapeDifference(recorded, anthropicShape(calls, goal))).toMatch(/npm test.*npm t"/);
    expect(shapeDifference(recorded, anthropicShape(other, "Something else"))).toMatch(/recorded goal/);
    expect(shapeDifference(recorded, anthropicShape({ ...other, tools: [] }, goal))).toMatch(/the tools/);
  });

  it("leaves out what a program reminds its model of", () => {
    const plain = request([result("ok")]);
    const [first, ...rest] = plain.messages;
    const reminder = { type: "text", text: "<system-reminder>\ntoday is another day\n</system-reminder>" };
    const reminded = {
      ...plain,
      messages: [
        { role: "system", content: "Available agents: none" },
        { role: "user", content: [reminder, ...objectsOf(first?.content)] },
        { role: "user", content: [reminder] },
        ...rest,
        { role: "user", content: reminder.text },
      ],
    };
    expect(shapeDifference(anthropicShape(plain, goal), anthropicShape(reminded, goal))).toBeNull();
    const answered = anthropicShape(
      { ...plain, messages: [...plain.messages.slice(0, 2), { role: "user", content: [reminder] }] },
      goal,
    );
    expect(shapeDifference(anthropicShape(plain, goal), answered)).toMatch(
      /new message 2 should be .* absent/,
    );
  });

  it("holds only what is new since the last answer", () => {
    expect(recorded.tail.map(({ role }) => role)).toEqual(["assistant", "user"]);
    expect(recorded.messages).toBe(3);
  });
});
