import { anthropicWire } from "../../../src/agents/gateway/anthropic-wire.ts";
import { chatgptWire, openaiWire } from "../../../src/agents/gateway/openai-wire.ts";
import type { ProviderWire } from "../../../src/agents/gateway/provider-wire.ts";

const read = (wire: ProviderWire, body: object) => wire.read(body, JSON.stringify(body));

const message = { model: "claude-opus-5-5", max_tokens: 32_000, messages: [{ role: "user", content: "hi" }] };
const thinking = { type: "enabled", budget_tokens: 20_000 };

describe("a Messages API request", () => {
  it("is read with its model, its output and the number of its turn", () => {
    const answered = [
      ...message.messages,
      { role: "assistant", content: "a" },
      { role: "user", content: "b" },
    ];
    expect(read(anthropicWire, { ...message, messages: answered })).toEqual({
      model: "claude-opus-5-5",
      maxOutput: 32_000,
      leastOutput: 1_024,
      cacheWrites: "none",
      shortensAbove: null,
      turn: 2,
      toolCalls: 0,
    });
  });

  it("brings the results that stand behind the last answer", () => {
    const results = (count: number) => ({
      role: "user",
      content: Array.from({ length: count }, (_, at) => ({ type: "tool_result", tool_use_id: `${at}` })),
    });
    const messages = [
      results(3),
      { role: "assistant", content: [] },
      results(2),
      { role: "user", content: "go" },
    ];
    expect(read(anthropicWire, { ...message, messages })?.toolCalls).toBe(2);
  });

  it.each([{ max_tokens: -1 }, { max_tokens: 1.5 }, { max_tokens: "9" }, { model: 1 }, { messages: "x" }])(
    "with %j is none",
    (change) => {
      expect(read(anthropicWire, { ...message, ...change })).toBeNull();
    },
  );

  it.each([
    ['{"cache_control":{"type":"ephemeral"}}', "5m"],
    ['{"cache_control" : { "type":"ephemeral", "ttl" : "1h"}}', "1h"],
    ['{"\\u0063ache_control":{"ttl":"1\\u0068"}}', "1h"],
    ['{"cache_control":null}', "none"],
  ])("that says %s writes to the cache: %s", (system, writes) => {
    const text = `{"model":"m","max_tokens":1,"messages":[],"system":[${system}]}`;
    expect(anthropicWire.read(JSON.parse(text), text)?.cacheWrites).toBe(writes);
  });

  it("that thinks by a budget can't be lowered below the least of it", () => {
    expect(read(anthropicWire, { ...message, thinking })?.leastOutput).toBe(2_048);
    expect(read(anthropicWire, { ...message, thinking: { type: "adaptive" } })?.leastOutput).toBe(1_024);
  });

  it.each([
    [30_000, 20_000],
    [21_024, 20_000],
    [10_000, 8_976],
    [2_048, 1_024],
  ])("lowered to %i thinks with %i", (maxOutput, budget) => {
    const body = { ...message, thinking };
    expect(anthropicWire.withMaxOutput(body, maxOutput)).toEqual({
      ...body,
      max_tokens: maxOutput,
      thinking: { type: "enabled", budget_tokens: budget },
    });
  });

  it("lowered keeps all that it doesn't concern", () => {
    const body = { ...message, thinking: { type: "adaptive" }, system: "s" };
    expect(anthropicWire.withMaxOutput(body, 2_000)).toEqual({ ...body, max_tokens: 2_000 });
  });

  it.each([
    [[], null],
    [[{ type: "clear_tool_uses_20250919" }], null],
    [[{ type: "compact_20260112" }], 150_000],
    [[{ type: "compact_20260112", trigger: { type: "input_tokens", value: 60_000 } }], 60_000],
    [[{ type: "compact_20260112", trigger: { type: "tool_uses", value: 60_000 } }], 0],
  ])("with the edits %j is summed up above %j tokens", (edits, above) => {
    const body = { ...message, context_management: { edits } };
    expect(read(anthropicWire, body)?.shortensAbove).toBe(above);
  });
});

const response = { model: "gpt-5.1-codex", input: [{ type: "message", role: "user", content: "hi" }] };

describe("a Responses API request", () => {
  it("is read with the most output that its model can give, where it says none", () => {
    expect(read(openaiWire, response)).toEqual({
      model: "gpt-5.1-codex",
      maxOutput: 128_000,
      leastOutput: 1_024,
      cacheWrites: "5m",
      shortensAbove: null,
      turn: 1,
      toolCalls: 0,
    });
    expect(read(openaiWire, { ...response, max_output_tokens: null })?.maxOutput).toBe(128_000);
    expect(read(openaiWire, { ...response, max_output_tokens: 900 })).toMatchObject({
      maxOutput: 900,
      leastOutput: 900,
    });
  });

  it("brings the results at its end", () => {
    const call = { type: "function_call", call_id: "1" };
    const result = { type: "function_call_output", call_id: "1" };
    const input = [call, result, call, call, result, { ...result, type: "custom_tool_call_output" }];
    expect(read(openaiWire, { ...response, input })?.toolCalls).toBe(2);
    expect(read(openaiWire, { ...response, input: [...input, ...response.input] })?.toolCalls).toBe(2);
    expect(read(openaiWire, { ...response, input: "go" })?.toolCalls).toBe(0);
  });

  it.each([
    ["gpt-4.1-mini", 32_768],
    ["gpt-4o", 16_384],
    ["o3", 100_000],
    ["o4-mini", 100_000],
    ["a-new-model", 128_000],
  ])("to %s may give %i tokens", (model, most) => {
    expect(read(openaiWire, { ...response, model })?.maxOutput).toBe(most);
  });

  it.each([{ max_output_tokens: 0 }, { max_output_tokens: "9" }, { model: null }, { input: {} }])(
    "with %j is none",
    (change) => {
      expect(read(openaiWire, { ...response, ...change })).toBeNull();
    },
  );

  it("has one turn more for each run of items that the model made", () => {
    const made = [
      { type: "reasoning", encrypted_content: "…" },
      { type: "message", role: "assistant", content: [] },
      { type: "function_call", call_id: "1", name: "a", arguments: "{}" },
    ];
    const result = { type: "function_call_output", call_id: "1", output: "ok" };
    const input = [...response.input, ...made, result, ...made, result];
    expect(read(openaiWire, { ...response, input })?.turn).toBe(3);
    expect(read(openaiWire, { ...response, input: "hi" })?.turn).toBe(1);
  });

  it.each([
    [[{ type: "compaction", compact_threshold: 200_000 }], 200_000],
    [[{ type: "compaction" }], 0],
    [[], null],
  ])("with the context management %j is summed up above %j tokens", (edits, above) => {
    expect(read(openaiWire, { ...response, context_management: edits })?.shortensAbove).toBe(above);
  });

  it("is lowered by its own field, and not at all for a ChatGPT plan", () => {
    expect(openaiWire.withMaxOutput(response, 2_000)).toEqual({ ...response, max_output_tokens: 2_000 });
    expect(read(chatgptWire, response)).toMatchObject({ maxOutput: 128_000, leastOutput: 128_000 });
  });
});
