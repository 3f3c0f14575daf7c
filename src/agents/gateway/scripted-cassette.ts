import { noUsage, type TokenUsage } from "../../domain/usage.ts";
import type { Cassette, CassetteEntry } from "./cassette.ts";
import type { BlockShape, MessageShape } from "./conversation-shape.ts";
import type { Script, ScriptedTurn } from "./script.ts";
import { messageEvents } from "./scripted-message.ts";

const usualUsage: TokenUsage = { ...noUsage, input: 1_200, output: 180 };

/** A cassette from a plain description, for the demo and tests; its answers are real wire text of the Messages API. */
export function scriptedCassette({ goal, model, turns }: Script): Cassette {
  const told = new Map<string, ScriptedTurn[]>();
  const entries = turns.map((turn): CassetteEntry => {
    const place = `${turn.role}-${turn.round}`;
    const earlier = told.get(place) ?? [];
    told.set(place, [...earlier, turn]);
    const number = earlier.length + 1;
    const before = earlier.at(-1);
    const ids = turn.calls.map((_, index) => callId(place, number, index));
    const message = {
      id: `msg_${place}-${number}`,
      model,
      turn,
      ids,
      usage: { ...usualUsage, ...turn.usage },
    };
    return {
      role: turn.role,
      round: turn.round,
      turn: number,
      expect: {
        goal: true,
        messages: messageCount(earlier),
        tail: before === undefined ? [userText] : [answerShape(before), ...replyShape(before)],
      },
      response: {
        status: 200,
        headers: { "content-type": "text/event-stream; charset=utf-8" },
        body: messageEvents(message),
      },
    };
  });
  return { header: { v: 1, kind: "scripted", goal }, entries };
}

const callId = (place: string, turn: number, index: number) => `toolu_${place}-${turn}-${index + 1}`;

const userText: MessageShape = { role: "user", blocks: [{ type: "text" }] };

function messageCount(earlier: readonly ScriptedTurn[]): number {
  return earlier.reduce((sum, turn) => sum + 1 + replyShape(turn).length, 1);
}

function answerShape({ text, calls }: ScriptedTurn): MessageShape {
  const said: BlockShape[] = text === "" && calls.length > 0 ? [] : [{ type: "text" }];
  const called = calls.map(({ name, input }) => ({ type: "tool_use", name, input }));
  return { role: "assistant", blocks: [...said, ...called] };
}

/** What dev-agent says next: results, or a message of its own; nothing where the model only paused. */
function replyShape({ calls, stop }: ScriptedTurn): MessageShape[] {
  if (calls.length === 0) return stop === "pause_turn" ? [] : [userText];
  const blocks = calls.map(({ fails }) => ({ type: "tool_result", isError: fails === true }));
  return [{ role: "user", blocks }];
}
