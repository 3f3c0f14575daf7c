import { readOutcome } from "../../../src/agents/claude-cli/outcome.ts";
import { createEventReader } from "../../../src/agents/claude-cli/read-events.ts";
import { createTeller } from "../../../src/agents/vendor-cli/teller.ts";
import type { JsonObject } from "../../../src/domain/json.ts";
import type { EventSink } from "../../../src/ports/events.ts";

// Events as claude 2.1.332 prints them, and what would be half of one.

const says = (text: string, id = "msg_1"): JsonObject => ({
  type: "assistant",
  message: { id, model: "claude-x", content: [{ type: "text", text }] },
});
const fails = (text: string, more: JsonObject = {}): JsonObject => ({
  type: "assistant",
  message: { id: "x", model: "<synthetic>", content: [{ type: "text", text }] },
  is_api_error_message: true,
  ...more,
});
const done = (more: JsonObject = {}): JsonObject => ({
  type: "result",
  subtype: "success",
  is_error: false,
  terminal_reason: "completed",
  ...more,
});
const broken = (more: JsonObject = {}) => done({ is_error: true, terminal_reason: "api_error", ...more });

function read(events: readonly JsonObject[], ending = { exitCode: 0 as number | null, said: "" }) {
  const told: { type: string; data: unknown }[] = [];
  const sink: EventSink = { emit: (type, data) => told.push({ type, data }) };
  const tell = createTeller({ role: "coder", round: 1, events: sink }, (text) => text);
  const reader = createEventReader(tell, "/workspace");
  const next = events.map((event) => reader.event(event));
  const signal = ending.exitCode === null ? "SIGKILL" : null;
  const end = { ending: { how: "ended", signal, ...ending } as const, upstream: undefined };
  return { next, told, outcome: readOutcome(reader.seen(), end, "claude-x") };
}

describe("what claude's events come to", () => {
  it("is what was handed in", () => {
    const { outcome, told } = read([
      says("Working", "1"),
      says("More", "2"),
      done({ structured_output: { a: 1 } }),
    ]);
    expect(outcome).toEqual({ type: "result", result: { output: { a: 1 }, stopped: "submitted", turns: 2 } });
    expect(told.map(({ type }) => type)).toEqual(["agent.message", "agent.message"]);
  });

  it("is words where nothing was handed in, although it exits with 0", () => {
    expect(read([says("I think so"), done({ result: "I think so" })]).outcome).toMatchObject({
      result: { output: "I think so", stopped: "ended-turn" },
    });
  });

  it.each([
    ["turn-limit", { subtype: "error_max_turns", terminal_reason: "max_turns" }],
    ["context-full", { terminal_reason: "prompt_too_long" }],
    ["refused", { stop_reason: "refusal" }],
    ["output-limit", { api_error: "max_output_tokens" }],
    ["ended-turn", { subtype: "error_max_structured_output_retries" }],
  ])("is %s", (stopped, result) => {
    expect(read([says("Last words"), broken(result)]).outcome).toMatchObject({
      type: "result",
      result: { stopped, output: "Last words" },
    });
  });

  it.each<[string, JsonObject]>([
    ["credential-refused", fails("Not logged in · Please run /login", { error: "authentication_failed" })],
    ["credit-used-up", fails("Credit balance is too low", { error: "billing_error" })],
    ["rate-limited", fails("Rejected", { error: "rate_limit", api_error_status: 429 })],
    ["model-unknown", fails("No such model", { error: "model_not_found" })],
    ["provider-outage", fails("API Error: Server error mid-response.", { error: "server_error" })],
    ["provider-overloaded", fails("API Error: Overloaded", { error: "unknown" })],
    ["provider-unreachable", fails("Lost", { error: "server_error", api_error: "connection_failed" })],
    ["request-refused", fails("API Error: 400", { error: "unknown", api_error_status: 400 })],
    ["answer-unusable", fails("What?", { error: "something-new" })],
  ])("is a failure of the kind %s", (code, event) => {
    const { outcome } = read([says("Before"), event, broken({ result: "x" })]);
    expect(outcome).toMatchObject({ type: "failure", failure: { code } });
  });

  it("is no failure where the model went on after one", () => {
    const { outcome } = read([
      fails("Lost", { error: "server_error" }),
      says("Again"),
      done({ result: "Again" }),
    ]);
    expect(outcome).toMatchObject({ type: "result" });
  });

  it.each([
    ["exit code 0", { exitCode: 0, said: "" }],
    ["exit code 1: the last line", { exitCode: 1, said: "first\nthe last line\n" }],
    ["signal SIGKILL", { exitCode: null, said: "" }],
  ])("is a failure without a result, whatever the exit code: %s", (why, ending) => {
    expect(read([says("Half")], ending).outcome).toEqual({
      type: "failure",
      failure: { code: "agent-broke-off", message: `claude ended without a usable result: ${why}` },
    });
  });

  it("names what claude itself names", () => {
    const failed = broken({ subtype: "error_during_execution", errors: ["No conversation found"] });
    expect(read([failed]).outcome).toMatchObject({
      failure: { code: "agent-broke-off", message: expect.stringContaining("No conversation found") },
    });
  });

  it("says how it ended where claude has words for its makers only", () => {
    const errors = ["[ede_diagnostic] result_type=user last_content_type=n/a"];
    const failed = broken({ subtype: "error_during_execution", errors });
    expect(read([failed]).outcome).toMatchObject({
      failure: { message: "claude ended without a usable result: exit code 0" },
    });
  });

  it("is a limit with its end, where one is told that can be believed", () => {
    const limit = (resetsAt: number): JsonObject => ({
      type: "rate_limit_event",
      rate_limit_info: { status: "rejected", resetsAt },
    });
    const rejected = fails("You've hit your limit", { error: "rate_limit" });
    const now = Math.floor(Date.now() / 1_000);
    expect(read([limit(now + 3_600), rejected, broken()]).outcome).toMatchObject({
      failure: { code: "plan-limit", until: expect.any(Date) },
    });
    for (const wrong of [now - 10, now + 90 * 86_400])
      expect(read([limit(wrong), rejected, broken()]).outcome).toMatchObject({
        failure: { code: "rate-limited" },
      });
  });

  it("needs no event to have the form that is known", () => {
    const odd: JsonObject[] = [
      {},
      { type: "assistant" },
      { type: "assistant", message: { content: "text" } },
      { type: "user", message: null },
      { type: "rate_limit_event" },
      { type: "system", subtype: "api_retry" },
      { type: "result" },
    ];
    expect(read(odd).outcome).toMatchObject({ failure: { code: "agent-broke-off" } });
  });
});

describe("claude's tools", () => {
  it("are told of by our names, with what they are about and how they ended", () => {
    const use = (id: string, name: string, input: unknown) => ({ type: "tool_use", id, name, input });
    const content = [
      use("1", "Bash", { command: "npm test" }),
      use("2", "Edit", { file_path: "/workspace/src/a.js", old_string: "x" }),
      use("3", "Other", 7),
      use("4", "StructuredOutput", {}),
    ];
    const results = [
      { type: "tool_result", tool_use_id: "1", content: "Exit code 3\nno", is_error: true },
      { type: "tool_result", tool_use_id: "2", content: "fine" },
    ];
    const { told } = read([
      { type: "assistant", message: { id: "1", content } },
      { type: "user", message: { content: results } },
    ]);
    expect(told.slice(0, 3).map(({ data }) => data)).toMatchObject([
      { name: "bash", summary: "npm test" },
      { name: "edit", summary: "src/a.js" },
      { name: "Other", summary: "" },
    ]);
    expect(told.slice(3).map(({ data }) => data)).toMatchObject([
      { callId: "1", ok: false, exitCode: 3 },
      { callId: "2", ok: true, exitCode: null },
    ]);
  });
});

describe("claude's retries", () => {
  const retry = (more: JsonObject): JsonObject => ({ type: "system", subtype: "api_retry", ...more });

  it.each([
    ["stop", { error_status: 401, retry_delay_ms: 500 }],
    ["stop", { error_status: 403, retry_delay_ms: 500 }],
    ["stop", { error_status: 429, retry_delay_ms: 900_000 }],
    ["go-on", { error_status: 429, retry_delay_ms: 2_000 }],
    ["go-on", { error_status: 529, retry_delay_ms: 2_000 }],
    ["go-on", { error_status: null, retry_delay_ms: 2_000 }],
  ])("%s after %j", (next, event) => {
    expect(read([retry(event)]).next).toEqual([next]);
  });
});
