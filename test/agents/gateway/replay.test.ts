import { anthropicWire } from "../../../src/agents/gateway/anthropic-wire.ts";
import {
  type Cassette,
  type CassetteEntry,
  formatCassette,
  parseCassette,
} from "../../../src/agents/gateway/cassette.ts";
import { createReplayTransport } from "../../../src/agents/gateway/replay.ts";

const goal = "Greet politely";
const place = { role: "coder", round: 1, turn: 1 };

const asked = (words: string, ...tools: string[]) => ({
  messages: [{ role: "user", content: words }],
  tools: tools.map((name) => ({ name })),
});

function answered(body: string, request: object, change: Partial<CassetteEntry> = {}): CassetteEntry {
  const response = { status: 200, headers: { "content-type": "application/json" }, body };
  return { ...place, expect: anthropicWire.shape(request, goal), response, ...change };
}

function play(...entries: readonly CassetteEntry[]) {
  const cassette: Cassette = { header: { v: 1, kind: "recorded", goal }, entries };
  // As it comes from a file.
  const { send } = createReplayTransport(parseCassette(formatCassette(cassette), "c"), anthropicWire);
  return async (request: object, at = place) => {
    const call = new Request("http://replay.invalid/v1/messages", {
      method: "POST",
      body: JSON.stringify(request),
    });
    return (await send(call, at)).text();
  };
}

const main = asked(goal, "Bash");
const aside = asked("Give it a title");

describe("calls of one place", () => {
  it("are answered in the recorded order, and the last one again for who asks again", async () => {
    const ask = play(answered("1", main), answered("2", main));
    expect([await ask(main), await ask(main), await ask(main)]).toEqual(["1", "2", "2"]);
  });

  it("are told apart by their shape, in whatever order they come", async () => {
    const ask = play(answered("main", main), answered("aside", aside), answered("main 2", main));
    expect([await ask(aside), await ask(main), await ask(aside), await ask(main)]).toEqual([
      "aside",
      "main",
      "aside",
      "main 2",
    ]);
  });

  it("say how they differ from the one that was expected next", async () => {
    const ask = play(answered("main", main), answered("aside", aside));
    await ask(main);
    await expect(ask(asked("Give it a title", "Bash"))).rejects.toMatchObject({
      code: "replay-diverged",
      message: expect.stringMatching(/coder round 1 turn 1: the tools should be \[\] and is \["Bash"\]/),
    });
  });

  it("don't answer those of another place or provider", async () => {
    const ask = play(
      answered("other provider", main, { provider: "openai" }),
      answered("other role", main, { role: "reviewer" }),
      answered("mine", main, { provider: "anthropic" }),
      answered("later", main, { turn: 2 }),
    );
    expect([await ask(main), await ask(main)]).toEqual(["mine", "mine"]);
    await expect(ask(main, { ...place, round: 2 })).rejects.toThrow(/has 0 of the coder in round 2/);
    await expect(ask(main, { ...place, turn: 3 })).rejects.toThrow(/has 2 of the coder in round 1/);
  });
});

describe("a cassette's file", () => {
  const text = (header: object, entry: object) => `${JSON.stringify(header)}\n${JSON.stringify(entry)}\n`;
  const header = { v: 1, kind: "recorded", goal };

  it("may say who played, and whose protocol a call is", () => {
    const agents = { coder: "claude-cli:m" };
    const read = parseCassette(text({ ...header, agents }, answered("a", main, { provider: "openai" })), "c");
    expect(read.header.agents).toEqual(agents);
    expect(read.entries[0]?.provider).toBe("openai");
  });

  it.each([
    [{ ...header, agents: ["coder"] }, {}, /c:1/],
    [{ ...header, agents: { coder: 1 } }, {}, /c:1/],
    [header, { provider: 1 }, /c:2/],
    [header, { response: { status: 999, headers: {}, body: "" } }, /c:2/],
    [header, { response: { status: 204, headers: {}, body: "x" } }, /c:2/],
    [header, { response: { status: 200, headers: { "a b": "1" }, body: "" } }, /c:2/],
  ])("is refused where it says it in another way: %j %j", (head, change, message) => {
    expect(() => parseCassette(text(head, { ...answered("a", main), ...change }), "c")).toThrow(message);
  });
});
