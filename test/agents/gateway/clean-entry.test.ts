import type { CassetteEntry } from "../../../src/agents/gateway/cassette.ts";
import { cleanEntry } from "../../../src/agents/gateway/clean-entry.ts";
import { joinedDeltas } from "../../../src/agents/gateway/joined-deltas.ts";
import { messageEvents } from "../../../src/agents/gateway/scripted-message.ts";
import { createKnownSecrets } from "../../../src/domain/known-secrets/known-secrets.ts";
import { noUsage } from "../../../src/domain/usage.ts";

const key = 'sk-ant-test/0123456789+"x"';
const secrets = createKnownSecrets([key]);

function entry(body: string, input: unknown = {}): CassetteEntry {
  return {
    ...{ provider: "anthropic", role: "coder", round: 1, turn: 2 },
    expect: {
      goal: true,
      messages: 3,
      tail: [{ role: "assistant", blocks: [{ type: "tool_use", name: "bash", input }] }],
    },
    response: { status: 200, headers: { "content-type": "text/event-stream" }, body },
  };
}

/** Its events as they go over the wire, each piece of text no longer than asked. */
function inPieces(body: string, length: number): string {
  return body.replace(/^data: (.*)$/gm, (line, data: string) => {
    const event = JSON.parse(data);
    const field = event.delta?.text === undefined ? "partial_json" : "text";
    const text: unknown = event.delta?.[field];
    if (typeof text !== "string") return line;
    const pieces = text.match(new RegExp(`[^]{1,${length}}`, "g")) ?? [];
    return pieces
      .map((piece) => `data: ${JSON.stringify({ ...event, delta: { ...event.delta, [field]: piece } })}`)
      .join(`\n\nevent: ${event.type}\n`);
  });
}

const events = (text: string, input: Record<string, unknown> = {}) =>
  messageEvents({
    ...{ id: "msg_1", model: "m", ids: ["toolu_1"], usage: { ...noUsage, input: 1, output: 2 } },
    turn: { text, calls: [{ name: "bash", input }] },
  });

describe("a recorded call", () => {
  it.each([1, 3, 7, 1_000])("is written without a credential in pieces of %i", (length) => {
    const said = `The key is ${key}, in base64 ${Buffer.from(key).toString("base64")}.`;
    const body = inPieces(events(said, { command: `echo ${key}`, env: { [key]: "x" } }), length);
    const clean = cleanEntry(entry(body, { command: key }), secrets);
    const [text = "", input = ""] = joinedDeltas(clean.response.body).values();
    expect(text).toBe("The key is [credential], in base64 [credential].");
    expect(JSON.parse(input)).toEqual({ command: "echo [credential]", env: { "[credential]": "x" } });
    expect(clean.expect.tail[0]?.blocks[0]?.input).toEqual({ command: "[credential]" });
    expect(JSON.stringify(clean)).not.toMatch(/0123456789/);
    for (const line of clean.response.body.split("\n"))
      if (line.startsWith("data:")) expect(() => JSON.parse(line.slice(5))).not.toThrow();
  });

  it("keeps the pieces of other texts, and everything where there is no credential", () => {
    const clean = inPieces(events("Nothing here.", { command: "ls" }), 4);
    expect(cleanEntry(entry(clean), secrets)).toEqual(entry(clean));
    const mixed = inPieces(events("Nothing here.", { command: key }), 4);
    const written = cleanEntry(entry(mixed), secrets).response.body;
    expect(written.match(/text_delta/g)).toHaveLength(4);
    expect(written.match(/input_json_delta/g)?.length).toBe(mixed.match(/input_json_delta/g)?.length);
  });

  it("is understood in the events of the Responses API too", () => {
    const delta = (text: string, item = "fc_1") => {
      const event = {
        type: "response.function_call_arguments.delta",
        item_id: item,
        output_index: 0,
        delta: text,
      };
      return `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
    };
    const half = key.length / 2;
    const whole = `data: ${JSON.stringify({ type: "response.completed", response: { output: [{ arguments: key }] } })}\n\n`;
    const body = delta(key.slice(0, half)) + delta("a", "fc_2") + delta(key.slice(half)) + whole;
    const clean = cleanEntry(entry(body), secrets).response.body;
    expect([...joinedDeltas(clean).values()]).toEqual(["[credential]", "a"]);
    expect(clean).not.toMatch(/0123456789/);
  });

  it("isn't written at all with a credential that can't be taken out", () => {
    const odd = { ...secrets, find: () => ["reversed"] as const };
    expect(() => cleanEntry(entry(events("x")), odd)).toThrow(
      expect.objectContaining({ code: "recording-credential", kind: "policy" }),
    );
    // In no single event, but in all of them together.
    const together = {
      ...secrets,
      find: (text: string | Uint8Array) => (text === "abcdef" ? (["reversed"] as const) : []),
    };
    expect(() => cleanEntry(entry(inPieces(events("abcdef"), 2)), together)).toThrow(/holds a credential/);
    expect(() => cleanEntry(entry(inPieces(events("abcdeg"), 2)), together)).not.toThrow();
  });
});
