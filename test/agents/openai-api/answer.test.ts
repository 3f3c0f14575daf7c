import { BrokenAnswer, StreamedError } from "../../../src/agents/model-api/broken-answer.ts";
import { toAnswer } from "../../../src/agents/openai-api/answer.ts";
import { answerOfBody, createAnswerReader } from "../../../src/agents/openai-api/read-answer.ts";

const message = (...content: readonly object[]) => ({ type: "message", role: "assistant", content });
const said = (text: string) => ({ type: "output_text", text, annotations: [] });
const reasoning = { type: "reasoning", id: "rs_1", summary: [], encrypted_content: "c2VjcmV0" };
const whole = { status: "completed" };

describe("a response", () => {
  it("holds text, calls of functions and free text", () => {
    const items = [
      reasoning,
      message(said("Let me"), said("look.")),
      { type: "function_call", id: "fc_1", call_id: "a", name: "read", arguments: '{"path":"x"}' },
      { type: "custom_tool_call", id: "ctc_1", call_id: "b", name: "apply_patch", input: "*** Begin Patch" },
      { type: "function_call", id: "fc_2", call_id: "c", name: "glob", arguments: "" },
      { type: "function_call", id: "fc_3", call_id: "d", name: "bash", arguments: '{"command":' },
      { type: "custom_tool_call", id: "ctc_2", call_id: "e", name: "unknown", input: "text" },
    ];
    expect(toAnswer(items, whole)).toEqual({
      raw: items,
      text: "Let me\nlook.",
      calls: [
        { id: "a", name: "read", input: { path: "x" } },
        { id: "b", name: "apply_patch", input: { patch: "*** Begin Patch" } },
        { id: "c", name: "glob", input: {} },
        { id: "d", name: "bash", input: {}, unparsed: '{"command":' },
        { id: "e", name: "unknown", input: { input: "text" } },
      ],
      stop: "tools",
    });
  });

  it("is not sent back with reasoning that the API couldn't find again", () => {
    const lost = { type: "reasoning", id: "rs_2", summary: [], encrypted_content: null };
    expect(toAnswer([reasoning, lost], whole).raw).toEqual([reasoning]);
  });

  it.each([
    [whole, "ended"],
    [{ status: "incomplete", incomplete_details: { reason: "max_output_tokens" } }, "output-limit"],
    [{ status: "incomplete", incomplete_details: { reason: "content_filter" } }, "refused"],
    [{ status: "incomplete" }, "output-limit"],
  ])("that ends as %j stopped as %s", (response, stop) => {
    expect(toAnswer([message(said("So"))], response).stop).toBe(stop);
  });

  it("may be a refusal, whose words are its text", () => {
    const items = [message({ type: "refusal", refusal: "I can't." })];
    expect(toAnswer(items, whole)).toMatchObject({ text: "I can't.", stop: "refused" });
  });
});

const event = (type: string, data: object) => JSON.stringify({ type, ...data });
const done = (output_index: number, item: object) =>
  event("response.output_item.done", { output_index, item });

describe("a stream of a response", () => {
  it("is put together from its items where its end leaves them out, in their order", () => {
    const reader = createAnswerReader();
    reader.push(event("response.created", { response: { status: "in_progress" } }));
    reader.push(done(1, message(said("two"))));
    reader.push(done(0, message(said("one"))));
    reader.push(event("response.completed", { response: { status: "completed", output: [] } }));
    expect(reader.finish().text).toBe("one\ntwo");
  });

  it("is what its end says, with what was cut off", () => {
    const reader = createAnswerReader();
    reader.push(done(0, message(said("one"))));
    const output = [
      message(said("one")),
      { type: "function_call", call_id: "a", name: "bash", arguments: '{"c' },
    ];
    const incomplete_details = { reason: "max_output_tokens" };
    reader.push(
      event("response.incomplete", { response: { status: "incomplete", incomplete_details, output } }),
    );
    expect(reader.finish()).toMatchObject({ stop: "output-limit", calls: [{ id: "a", unparsed: '{"c' }] });
  });

  it("that ends before the response may be asked for again, once where the model had begun", () => {
    const early = createAnswerReader();
    early.push(event("response.created", { response: {} }));
    expect(() => early.finish()).toThrow(expect.objectContaining({ repeat: "often" }));
    const late = createAnswerReader();
    late.push(event("response.output_item.added", { output_index: 0, item: { type: "reasoning" } }));
    expect(() => late.finish()).toThrow(expect.objectContaining({ repeat: "once" }));
  });

  it.each([
    [
      event("response.failed", { response: { error: { code: "server_error", message: "Oh" } } }),
      "server_error",
    ],
    [event("error", { code: "rate_limit_exceeded", message: "Oh", param: null }), "rate_limit_exceeded"],
    [
      event("error", { error: { type: "invalid_request_error", code: null, message: "Oh" } }),
      "invalid_request_error",
    ],
    [event("response.failed", { response: { error: null } }), "server_error"],
  ])("reports an error: %s", (data, type) => {
    const push = () => createAnswerReader().push(data);
    expect(push).toThrow(StreamedError);
    expect(push).toThrow(expect.objectContaining({ type }));
  });

  it("may hold nothing but JSON objects", () => {
    for (const data of ["<html>", "[]", '"text"'])
      expect(() => createAnswerReader().push(data)).toThrow(BrokenAnswer);
  });
});

describe("a response that came whole", () => {
  it("is read like one that was streamed", () => {
    const body = { object: "response", status: "completed", output: [message(said("Done."))] };
    expect(answerOfBody(JSON.stringify(body))).toMatchObject({ text: "Done.", stop: "ended" });
  });

  it.each(["<html>", "{}", '{"object":"response","status":"queued"}', '{"object":"list"}'])(
    "is none: %s",
    (text) => {
      expect(() => answerOfBody(text)).toThrow(BrokenAnswer);
    },
  );

  it("may have failed", () => {
    const body = { object: "response", status: "failed", error: { code: "invalid_prompt", message: "No" } };
    expect(() => answerOfBody(JSON.stringify(body))).toThrow(
      expect.objectContaining({ type: "invalid_prompt" }),
    );
  });
});
