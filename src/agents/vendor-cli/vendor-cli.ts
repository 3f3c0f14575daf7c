import { mapTexts } from "../../domain/json.ts";
import type { Circling } from "../../domain/stuck/circling.ts";
import type { Agent, AgentRequest, AgentResult } from "../../ports/agent.ts";
import { lendLogin } from "../credentials/lend-login.ts";
import { providerFailure } from "../provider-failure.ts";
import { tellCircling } from "../tell-circling.ts";
import { stopIfAborted } from "../tool-loop/stop.ts";
import {
  afterNudge,
  type Conversation,
  continueConversation,
  isNudged,
  loadConversation,
  promptCount,
} from "./conversation.ts";
import { ownFailure } from "./own-failure.ts";
import { placeProgram } from "./program-places.ts";
import { type ProgramEnding, runProgram } from "./run-program.ts";
import type { CliTimeouts, VendorCliSettings } from "./settings.ts";
import { createTeller } from "./teller.ts";
import type { Reading, Turn, Vendor } from "./vendor.ts";
import { type WatchedTeller, watchCircles } from "./watch-circles.ts";

/** Characters of what it printed. */
const longestPrinted = 8_000;

const usualTimeouts: CliTimeouts = { idleMs: 300_000, wallMs: 3_600_000 };

/**
 * An agent that is a vendor's own program, run in the sandbox. Its conversation is stored, so that a killed process
 * is continued by the next one.
 */
export function createVendorCli(settings: VendorCliSettings, vendor: Vendor): Agent {
  const finishedRuns = new Map<string, number>();
  return {
    name: settings.name,
    run: async (request) => {
      const key = `${request.role}-${request.round}`;
      const conversation = await loadConversation(settings.transcripts, key);
      const number = finishedRuns.get(key) ?? 0;
      const { prompt } = request;
      const readRecord = (session: string) => vendor.readRecord(session, request);
      const next = await continueConversation({ conversation, prompt, number, readRecord });
      if (next.type === "known") {
        finishedRuns.set(key, number + 1);
        return next.result;
      }
      const { text, session } = next;
      const result = await playOut({ settings, vendor, request, conversation, text, session });
      await conversation.append({ type: "end", result });
      finishedRuns.set(key, promptCount(conversation));
      return result;
    },
  };
}

interface Play extends Pick<Turn, "request" | "text" | "session"> {
  readonly settings: VendorCliSettings;
  readonly vendor: Vendor;
  readonly conversation: Conversation;
}

/** Runs of the program until it has handed in or goes in circles for the second time: it can't be told in the middle. */
async function playOut(first: Play): Promise<AgentResult> {
  const { conversation, request } = first;
  let asked = first;
  for (let earlier = 0; ; ) {
    const { turns, ...end } = await play(asked);
    if (!("type" in end)) return { ...end, turns: turns + earlier };
    tellCircling(end, request);
    earlier += turns;
    if (end.type === "stuck") return { stopped: "stuck", repeats: end.what, output: "", turns: earlier };
    await conversation.append({ type: "nudge", text: end.text });
    asked = { ...first, ...afterNudge(conversation, end.text) };
  }
}

/** One run of the program, from its start to what it handed in or was stopped for. */
async function play({
  settings,
  vendor,
  conversation,
  ...asked
}: Play): Promise<AgentResult | (Circling & { readonly turns: number })> {
  const { sandbox, secrets, timeouts = usualTimeouts } = settings;
  const { request } = asked;
  stopIfAborted(request.signal);
  if (request.deadline !== undefined) stopIfAborted(request.deadline);
  const { role, round } = request;
  await using door = await settings.door.open(
    { role, round },
    sandbox.name === "none" ? "loopback" : "socket",
  );
  const scrub = (text: string) => secrets.scrub(text);
  const tell = watchCircles({ tell: createTeller(request, scrub), nudged: isNudged(conversation), scrub });
  const turn = { ...asked, door, scrub, tell };
  const reading = vendor.read(turn);
  const ending = await runTurn({ settings, timeouts, vendor, conversation, turn, reading });
  stopIfAborted(request.signal);
  if (ending.how === "stopped" && request.deadline !== undefined) stopIfAborted(request.deadline);
  const circling = ending.how === "stopped" ? tell.circling() : null;
  if (circling !== null) return { ...circling, turns: reading.turns() };
  const outcome =
    ownFailure(ending, vendor.program, timeouts) ?? reading.outcome({ ending, upstream: door.failure() });
  const refusal = door.refusal();
  if (refusal !== undefined && (outcome.type === "failure" || refusal.kind === "budget")) throw refusal;
  if (outcome.type === "failure") {
    const { failure } = outcome;
    const message = scrub(failure.message);
    const about = { agent: vendor.agent, credential: settings.credential };
    throw providerFailure({ ...failure, ...about, message, cause: printed(ending.said) });
  }
  const { output, ...result } = outcome.result;
  return { ...result, output: mapTexts(output, scrub) };
}

interface TurnRun {
  readonly settings: VendorCliSettings;
  readonly timeouts: CliTimeouts;
  readonly vendor: Vendor;
  readonly conversation: Conversation;
  readonly turn: Turn & { readonly tell: WatchedTeller };
  readonly reading: Reading;
}

async function runTurn(run: TurnRun): Promise<ProgramEnding> {
  const { settings, timeouts, vendor, turn, reading } = run;
  const { sandbox } = settings;
  const { workspace, signal, deadline } = turn.request;
  const { args, env, stdin, places, login } = await vendor.prepare(turn);
  await using _login = login === null ? null : await lendLogin(login);
  const program = placeProgram(settings.program, sandbox);
  const { bridge } = turn.door;
  const session = rememberSession(run);
  const ending = await runProgram({
    sandbox,
    command: {
      workspace,
      argv: [program.path, ...args],
      env,
      stdin,
      places: [...program.places, ...places],
      readOnly: mayOnlyRead(turn.request),
      ...(bridge === null ? {} : { bridge }),
    },
    timeouts,
    signal,
    deadline,
    onEvent: (event) => {
      const next = reading.event(event);
      session.look();
      return turn.tell.circling() === null ? next : "stop";
    },
    isBusy: turn.tell.isBusy,
    onActivity: (listener) => turn.door.onActivity(listener),
  });
  await session.stored();
  return { ...ending, said: turn.scrub(ending.said) };
}

/** Stores the program's session as soon as the model has answered in it. */
function rememberSession({ conversation, reading }: TurnRun) {
  let storing: Promise<void> | undefined;
  return {
    look: () => {
      const id = storing === undefined ? reading.session() : null;
      if (id === null) return;
      storing = conversation.append({ type: "session", id });
      // Awaited later; until then a failure must not count as unhandled.
      storing.catch(() => {});
    },
    stored: async () => await storing,
  };
}

/** A role that can't change files gets a sandbox in which nothing can. */
function mayOnlyRead({ tools }: AgentRequest): boolean {
  return !tools.some((tool) => tool === "edit" || tool === "write" || tool === "bash");
}

/** What the program printed about itself, for who looks for the reason. */
function printed(said: string): Error | undefined {
  return said.trim() === "" ? undefined : new Error(said.slice(-longestPrinted));
}
