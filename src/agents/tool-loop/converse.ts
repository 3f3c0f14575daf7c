import { mapTexts } from "../../domain/json.ts";
import type { ModelRole } from "../../domain/role.ts";
import type { Circling } from "../../domain/stuck/circling.ts";
import { DevAgentError } from "../../errors.ts";
import type { AgentRequest, AgentResult } from "../../ports/agent.ts";
import type { Sandbox } from "../../ports/sandbox.ts";
import type { Transcripts } from "../../ports/transcripts.ts";
import { tellCircling } from "../tell-circling.ts";
import { findJsonObject } from "./find-json.ts";
import type { Answer, ModelProvider } from "./model-provider.ts";
import { offeredTools } from "./offered-tools.ts";
import { type Settled, settleCalls } from "./settle-calls.ts";
import { currentHead } from "./show-work.ts";
import { stopIfAborted } from "./stop.ts";
import { toolSpecs } from "./tools/toolbox.ts";
import { itemsOf, openCalls, type Transcript } from "./transcript.ts";
import { watchCircles } from "./watch-circles.ts";

export interface ToolLoopSettings {
  readonly sandbox: Sandbox;
  readonly transcripts: Transcripts;
  /** Replaces what must not be shown, in all that leaves the conversation. */
  readonly scrub: (text: string) => string;
  /** The model for a role's conversation of one round. */
  readonly provider: (about: Pick<AgentRequest, "role" | "round">) => ModelProvider;
}

export interface Talk extends ToolLoopSettings {
  readonly request: AgentRequest;
  readonly model: ModelProvider;
  readonly transcript: Transcript;
}

type Ending = Pick<AgentResult, "stopped" | "output" | "repeats">;

/** Model calls of one run; far more than a role needs. */
const mostTurns: Readonly<Record<ModelRole, number>> = {
  architect: 80,
  coder: 250,
  reviewer: 80,
  supervisor: 40,
};
const mostCutOff = 3;
const mostBadTurns = 3;
const longestMessage = 2_000;

const cutOff =
  "Your last answer was cut off at the output limit, and no tool call in it was carried out. Continue in smaller steps: shorter answers, one call at a time, large files in several edits.";

/** Lets the model work until it hands in, gives up or reaches a limit. */
export async function converse(talk: Talk): Promise<AgentResult> {
  const { request, transcript, model } = talk;
  const offered = offeredTools(request.tools, model.changesFilesBy);
  const tools = toolSpecs(offered, request.output);
  const settle = settleCalls({ ...talk, offered, specs: tools });
  await rememberStart(talk);
  const react = createReaction({ request, transcript, settle: (calls) => settle(calls, "new") });
  const last = transcript.entries.at(-1);
  // An answer that an earlier process got and didn't act on yet.
  const waiting = last?.type === "answer" && (last.calls.length === 0 || last.stop === "output-limit");
  let ending = waiting
    ? await react(last)
    : handedIn(await settle(openCalls(transcript.entries), "interrupted"));
  const look = watchCircles(transcript, talk.scrub);
  let turns = 0;
  while (ending === null && turns < mostTurns[request.role]) {
    stopIfAborted(request.signal);
    if (request.deadline !== undefined) stopIfAborted(request.deadline);
    turns += 1;
    const items = itemsOf(transcript.entries);
    const answer = await model.answer({ system: request.system, tools, items }, request.signal);
    await transcript.append({ type: "answer", ...answer });
    tell(answer, talk);
    ending = (await react(answer)) ?? (await breakCircle(look(), talk));
  }
  const { output, ...end } = ending ?? { stopped: "turn-limit" as const, output: lastText(transcript) };
  const result = { ...end, output: mapTexts(output, talk.scrub), turns };
  await transcript.append({ type: "end", result });
  return result;
}

interface Reacting {
  readonly request: AgentRequest;
  readonly transcript: Transcript;
  readonly settle: (calls: Answer["calls"]) => Promise<Settled>;
}

/** What follows from an answer: how the run ended, or null when the model is to be called again. */
function createReaction({ request, transcript, settle }: Reacting) {
  let timesCutOff = 0;
  let badTurns = 0;
  return async ({ stop, calls, text }: Answer): Promise<Ending | null> => {
    if (stop === "refused" || stop === "context-full") return { stopped: stop, output: text };
    if (stop === "paused") return null;
    if (stop === "output-limit") {
      timesCutOff += 1;
      await refuseCutOff(transcript, calls);
      return timesCutOff < mostCutOff ? null : { stopped: stop, output: text };
    }
    timesCutOff = 0;
    if (calls.length === 0) return { stopped: "ended-turn", output: findJsonObject(text) ?? text };
    const settled = await settle(calls);
    badTurns = settled.wellFormed === 0 ? badTurns + 1 : 0;
    if (badTurns >= mostBadTurns) throw badCalls(request.role);
    return handedIn(settled);
  };
}

/** Tells a model once that it goes in circles; the next time its run is over. */
async function breakCircle(circling: Circling | null, { request, transcript }: Talk): Promise<Ending | null> {
  if (circling === null) return null;
  tellCircling(circling, request);
  if (circling.type === "stuck")
    return { stopped: "stuck", repeats: circling.what, output: lastText(transcript) };
  await transcript.append({ type: "nudge", text: circling.text });
  return null;
}

function handedIn({ submitted }: Settled): Ending | null {
  return submitted === undefined ? null : { stopped: "submitted", output: submitted };
}

async function rememberStart({ request, transcript, sandbox }: Talk): Promise<void> {
  if (request.role !== "coder" || transcript.entries.some(({ type }) => type === "start")) return;
  const head = await currentHead(request, sandbox);
  stopIfAborted(request.signal);
  await transcript.append({ type: "start", head });
}

/** An answer that broke off may hold half a call: none of its calls is carried out. */
async function refuseCutOff(transcript: Transcript, calls: Answer["calls"]): Promise<void> {
  if (calls.length === 0) await transcript.append({ type: "note", text: cutOff });
  for (const { id } of calls)
    await transcript.append({ type: "result", callId: id, text: cutOff, isError: true });
}

function tell(answer: Answer, { request, scrub }: Talk): void {
  // Before the cut, which could go through the middle of what is looked for.
  const text = scrub(answer.text);
  if (text.trim() === "") return;
  const { role, round, events } = request;
  const shown = text.slice(0, longestMessage).toWellFormed();
  events.emit("agent.message", { role, round, text: shown, truncated: text.length > longestMessage });
}

function lastText({ entries }: Transcript): string {
  return entries.findLast((entry) => entry.type === "answer")?.text ?? "";
}

function badCalls(role: ModelRole): DevAgentError {
  return new DevAgentError({
    code: "bad-tool-calls",
    kind: "provider",
    message: `The ${role}'s model called tools ${mostBadTurns} times in a row in a form that can't be understood.`,
    remedy: "Choose a model that is good at calling tools, with --agent ROLE=AGENT:MODEL, and resume.",
  });
}
