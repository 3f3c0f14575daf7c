import { createEventReader } from "../../../src/agents/codex-cli/read-events.ts";
import type { Teller } from "../../../src/agents/vendor-cli/teller.ts";
import type { JsonObject } from "../../../src/domain/json.ts";

function reading(...events: readonly JsonObject[]) {
  const told: unknown[] = [];
  const tell: Teller = {
    said: (text) => void told.push(text),
    called: (call) => void told.push(call),
    finished: (call) => void told.push(call),
    isBusy: () => false,
  };
  const reader = createEventReader(tell, "/workspace");
  const answers = events.map((event) => reader.event(event));
  return { told, answers, seen: reader.seen() };
}

const started = { type: "thread.started", thread_id: "a-thread" };
const completed = (item: JsonObject) => ({ type: "item.completed", item });
const command = { id: "item_1", type: "command_execution", command: "/bin/bash -c 'npm test'" };

describe("codex's events", () => {
  it("name a session once the model has answered in it", () => {
    expect(reading(started).seen.session).toBeNull();
    expect(reading(started, completed({ type: "error", message: "no metadata" })).seen.session).toBeNull();
    expect(reading(started, completed({ type: "agent_message", text: "Hi" })).seen.session).toBe("a-thread");
  });

  it("tell of a command by the line that the model wrote, with its end", () => {
    const { told } = reading(
      { type: "item.started", item: { ...command, status: "in_progress", exit_code: null } },
      completed({ ...command, status: "failed", exit_code: 1, aggregated_output: "1 failed" }),
    );
    expect(told).toEqual([
      { id: "item_1", name: "bash", summary: "npm test", input: { command: "npm test" } },
      { id: "item_1", ok: false, exitCode: 1, output: "1 failed" },
    ]);
  });

  it("tell of changed files by their place in the workspace, and of what has no start", () => {
    const changes = [{ path: "/workspace/src/a.ts" }, { path: "/elsewhere/b.ts" }];
    const { told } = reading(completed({ id: "item_2", type: "file_change", changes, status: "completed" }));
    expect(told).toMatchObject([
      { id: "item_2", name: "edit", summary: "src/a.ts, /elsewhere/b.ts" },
      { id: "item_2", ok: true, exitCode: null },
    ]);
  });

  it("leave no call open for a list of what is to do, which lasts as long as the turn", () => {
    const list = (completed: boolean) => ({
      ...{ id: "item_3", type: "todo_list" },
      items: [{ text: "Look", completed }],
    });
    const { told } = reading(
      { type: "item.started", item: list(false) },
      { type: "item.updated", item: list(true) },
      completed({ ...command, status: "completed", exit_code: 0, aggregated_output: "ok" }),
      completed(list(true)),
    );
    expect(told).toMatchObject([
      ...[
        { id: "item_3-1", name: "todo_list" },
        { id: "item_3-1", ok: true },
      ],
      ...[
        { id: "item_3-2", input: list(true) },
        { id: "item_3-2", ok: true },
      ],
      ...[
        { id: "item_1", name: "bash" },
        { id: "item_1", ok: true },
      ],
    ]);
  });

  it("tell what the model says, but not what it hands in", () => {
    const { told, seen } = reading(
      completed({ type: "agent_message", text: "Let me look" }),
      completed({ type: "agent_message", text: '{"summary":"Done"}' }),
    );
    expect(told).toEqual(["Let me look"]);
    expect(seen).toMatchObject({ text: '{"summary":"Done"}', turns: 2 });
  });

  it("take a remark about an error for none", () => {
    const { told, answers, seen } = reading(completed({ type: "error", message: "Falling back" }), {
      type: "error",
      message: "Reconnecting... 1/3 (stream disconnected before completion: oops)",
    });
    expect([told, answers, seen.ended]).toEqual([[], ["go-on", "go-on"], undefined]);
  });

  it.each([
    "Reconnecting... 1/3 (unexpected status 401 Unauthorized: no)",
    "Reconnecting... 1/3 (unexpected status 403 Forbidden: dev-agent: The budget is used up)",
    "Reconnecting... 1/3 (stream disconnected before completion: Incomplete response returned, reason: content_filter)",
  ])("stop what would only be tried in vain: %s", (message) => {
    const { answers, seen } = reading({ type: "error", message });
    expect(answers).toEqual(["stop"]);
    expect(seen).toMatchObject({ ended: "failed", why: message });
  });

  it("end a turn, for good or with a reason", () => {
    expect(reading({ type: "turn.completed", usage: {} }).seen.ended).toBe("completed");
    const failed = reading({ type: "turn.failed", error: { message: "oops" } }).seen;
    expect(failed).toMatchObject({ ended: "failed", why: "oops" });
  });

  it("may be of a kind that nobody knows", () => {
    expect(reading({ type: "item.completed" }, { type: 7 }, { item: null }).answers).toEqual([
      "go-on",
      "go-on",
      "go-on",
    ]);
  });
});
