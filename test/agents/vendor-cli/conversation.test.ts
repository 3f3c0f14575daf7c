import {
  type Continuation,
  continueConversation,
  type Entry,
  loadConversation,
} from "../../../src/agents/vendor-cli/conversation.ts";
import type { AgentResult } from "../../../src/ports/agent.ts";
import { createMemoryTranscripts } from "../../fakes/memory-transcripts.ts";

const result: AgentResult = { output: { done: true }, stopped: "submitted", turns: 2 };
const prompt = (text: string): Entry => ({ type: "prompt", text });
const session: Entry = { type: "session", id: "s-1" };
const end: Entry = { type: "end", result };

interface Next {
  readonly next: Continuation;
  readonly entries: readonly Entry[];
}

async function goOn(
  stored: readonly Entry[],
  asked: { prompt: string; number: number; record?: string },
): Promise<Next> {
  const transcripts = createMemoryTranscripts("/nowhere");
  for (const entry of stored) await transcripts.append("coder-1", entry);
  const conversation = await loadConversation(transcripts, "coder-1");
  const readRecord = async () => asked.record ?? null;
  const next = await continueConversation({ ...asked, conversation, readRecord });
  const kept = (await transcripts.load("coder-1")) as Entry[];
  expect(conversation.entries).toEqual(kept);
  return { next, entries: kept };
}

describe("a stored conversation with a program", () => {
  it("begins with the prompt, which is stored before anything else happens", async () => {
    const { next, entries } = await goOn([], { prompt: "Do it", number: 0 });
    expect(next).toEqual({ type: "ask", session: null, text: "Do it" });
    expect(entries).toEqual([prompt("Do it")]);
  });

  it("knows the result of what was asked before, run by run", async () => {
    const second = { ...result, turns: 5 };
    const stored = [prompt("Do it"), session, end, prompt("Again"), { type: "end", result: second } as const];
    expect((await goOn(stored, { prompt: "Do it", number: 0 })).next).toEqual({ type: "known", result });
    const again = await goOn(stored, { prompt: "Again", number: 1 });
    expect(again.next).toEqual({ type: "known", result: second });
    expect(again.entries).toEqual(stored);
  });

  it("resumes the program's session for the next prompt", async () => {
    const asked = { prompt: "Again", number: 1, record: '{"text":"Do it"}' };
    const { next, entries } = await goOn([prompt("Do it"), session, end], asked);
    expect(next).toEqual({ type: "ask", session: "s-1", text: "Again" });
    expect(entries.at(-1)).toEqual(prompt("Again"));
  });

  it("goes on with a prompt that was interrupted, and stores it no second time", async () => {
    const text = 'Say "hello"\nto all';
    const asked = { prompt: text, number: 0, record: JSON.stringify({ text }) };
    const { next, entries } = await goOn([prompt(text), session], asked);
    expect(next).toMatchObject({ type: "ask", session: "s-1" });
    expect(next.type === "ask" && next.text).toMatch(/^The session was interrupted/);
    expect(entries).toEqual([prompt(text), session]);
  });

  it("asks again what the program's record lacks", async () => {
    const asked = { prompt: "Again", number: 1, record: '{"text":"Do it"}' };
    const stored = [prompt("Do it"), session, end, prompt("Again")];
    expect((await goOn(stored, asked)).next).toEqual({ type: "ask", session: "s-1", text: "Again" });
  });

  it("begins anew with all prompts where the record is gone, or none was begun", async () => {
    const stored = [prompt("Do it"), session, end];
    const { next } = await goOn(stored, { prompt: "Again", number: 1 });
    expect(next).toEqual({ type: "ask", session: null, text: "Do it\n\nAgain" });
    expect((await goOn([prompt("Do it")], { prompt: "Do it", number: 0 })).next).toEqual({
      type: "ask",
      session: null,
      text: "Do it",
    });
  });

  it("takes another prompt than the stored one as a new one", async () => {
    const { next, entries } = await goOn([prompt("Do it"), session, end], {
      prompt: "Do that",
      number: 0,
      record: "",
    });
    expect(next).toEqual({ type: "ask", session: "s-1", text: "Do that" });
    expect(entries.at(-1)).toEqual(prompt("Do that"));
  });
});
