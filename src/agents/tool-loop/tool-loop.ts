import type { AgentRequest, AgentResult } from "../../ports/agent.ts";
import { converse, type ToolLoopSettings } from "./converse.ts";
import type { ModelProvider } from "./model-provider.ts";
import { loadTranscript, openCalls, promptCount, stretch, type Transcript } from "./transcript.ts";

export interface ToolLoop {
  /** See `Agent.run`. */
  run(request: AgentRequest): Promise<AgentResult>;
}

/**
 * Plays a role with any model that can call tools. Everything is stored before the next thing happens: a killed
 * process is continued by the next one, and no call that changes something is made twice.
 */
export function createToolLoop(settings: ToolLoopSettings): ToolLoop {
  const finishedRuns = new Map<string, number>();
  return {
    run: async (request) => {
      const model = settings.provider(request);
      const key = conversationKey(request, model);
      const transcript = await loadTranscript(settings.transcripts, key);
      const number = finishedRuns.get(key) ?? 0;
      const known = await take(transcript, request, number);
      if (known !== null) {
        finishedRuns.set(key, number + 1);
        return known;
      }
      const result = await converse({ ...settings, request, model, transcript });
      finishedRuns.set(key, promptCount(transcript.entries));
      return result;
    },
  };
}

/** A conversation that another API's model began is not gone on with but begun anew. */
function conversationKey({ role, round }: AgentRequest, { answerForm }: ModelProvider): string {
  return answerForm === "messages" ? `${role}-${round}` : `${role}-${round}-${answerForm}`;
}

/**
 * Brings the request into the conversation. The n-th run of this process is the n-th run of any process before it:
 * a prompt that is there already is not asked again, and its result is given where it is known.
 */
async function take(
  transcript: Transcript,
  request: AgentRequest,
  number: number,
): Promise<AgentResult | null> {
  const { entries } = transcript;
  const [prompt, ...after] = stretch(entries, number);
  if (prompt?.type === "prompt" && prompt.text === request.prompt) {
    const end = after.findLast((entry) => entry.type === "end");
    if (end !== undefined) return end.result;
    if (number + 1 === promptCount(entries)) return null;
  }
  const callIds = openCalls(entries).map(({ id }) => id);
  await transcript.append({ type: "prompt", text: request.prompt, callIds });
  return null;
}
