import { isObject } from "../../domain/json.ts";
import { DevAgentError } from "../../errors.ts";
import type { Agent, AgentRequest, AgentResult } from "../../ports/agent.ts";
import type { Transcripts } from "../../ports/transcripts.ts";

/** Who takes a turn over when the role's own agent can't go on. */
export interface Understudy {
  readonly name: string;
  /** Why it can't take over, e.g. that its calls would be billed; null: it can. */
  barred(): Promise<string | null>;
  readonly agent: Agent;
}

export interface FallbackSettings {
  readonly first: Agent;
  /** In order. */
  readonly others: readonly Understudy[];
  /** Keeps who plays a round, so that a later process lets the same one go on. */
  readonly transcripts: Transcripts;
}

/** Failures that another provider, or another credential, doesn't have. */
const mendable = new Set([
  ...["plan-limit", "rate-limited", "credit-used-up", "credential-refused"],
  ...["provider-outage", "provider-overloaded", "provider-unreachable"],
]);

/**
 * An agent that hands a turn to the next one when its provider fails. Each round begins with the role's own agent; whoever
 * takes over plays that round to its end, in later processes too. Every change of hands is told.
 */
export function createFallback(settings: FallbackSettings): Agent {
  const { first, others, transcripts } = settings;
  if (others.length === 0) return first;
  const turns = new Map<string, number>();
  return {
    name: first.name,
    async run(request) {
      const key = `fallback-${request.role}-${request.round}`;
      const turn = turns.get(key) ?? 0;
      const { told, by, byNow } = readHands(await transcripts.load(key), turn);
      if (told[turn] !== request.prompt)
        await transcripts.append(key, { type: "prompt", text: request.prompt });
      const before = told.slice(0, turn);
      const takenOver = (name: string) => transcripts.append(key, { type: "taken-over", by: name });
      const result = await play({
        ...settings,
        request,
        before,
        at: await placeOf(by, others),
        byNow,
        takenOver,
      });
      turns.set(key, turn + 1);
      return result;
    },
  };
}

/** What is kept of a round: what was asked in it, and who took over. */
type Entry =
  | { readonly type: "prompt"; readonly text: string }
  | { readonly type: "taken-over"; readonly by: string };

interface Hands {
  /** What was asked in the round, turn by turn. */
  readonly told: readonly string[];
  /** Who had taken over by the end of this turn, if anybody. */
  readonly by: string | undefined;
  /** Whether that was in this turn. */
  readonly byNow: boolean;
}

/** The n-th turn of this process (from 0) is the n-th of any process before it. */
function readHands(entries: readonly unknown[], turn: number): Hands {
  const told: string[] = [];
  let taken: { readonly by: string; readonly turn: number } | undefined;
  for (const entry of entries.filter(isEntry)) {
    if (entry.type === "prompt") told.push(entry.text);
    else if (told.length - 1 <= turn) taken = { by: entry.by, turn: told.length - 1 };
  }
  return { told, by: taken?.by, byNow: taken?.turn === turn };
}

interface Turn extends FallbackSettings {
  readonly request: AgentRequest;
  /** What was asked in this round before. */
  readonly before: readonly string[];
  /** Who plays: -1 the role's own agent, else the place among the others. */
  readonly at: number;
  /** Whether it took over in this turn. */
  readonly byNow: boolean;
  readonly takenOver: (by: string) => Promise<void>;
}

/** Whoever took over, unless it may no longer. */
async function placeOf(by: string | undefined, others: readonly Understudy[]): Promise<number> {
  const at = others.findIndex(({ name }) => name === by);
  return at >= 0 && (await others[at]?.barred()) === null ? at : -1;
}

async function play(turn: Turn): Promise<AgentResult> {
  const { first, others, request, takenOver } = turn;
  const forAnother = { ...request, prompt: promptFor(turn) };
  let { at } = turn;
  let asked = at >= 0 && turn.byNow ? forAnother : request;
  for (;;) {
    const playing = others[at]?.agent ?? first;
    try {
      return await playing.run(asked);
    } catch (error) {
      if (!(error instanceof DevAgentError) || !mendable.has(error.code)) throw error;
      const next = await nextAfter(at, turn);
      const other = others[next];
      if (other === undefined) throw error;
      tell(
        request,
        `The ${request.role} goes on with ${other.name} in place of ${nameAt(at, turn)}: ${error.message}`,
      );
      await takenOver(other.name);
      at = next;
      asked = forAnother;
    }
  }
}

const nameAt = (at: number, { first, others }: FallbackSettings) => others[at]?.name ?? first.name;

/** The next one that may take over; those that may not are named. */
async function nextAfter(at: number, { others, request }: Turn): Promise<number> {
  for (let next = at + 1; next < others.length; next += 1) {
    const other = others[next];
    const why = await other?.barred();
    if (why === null) return next;
    tell(request, `${other?.name} can't take over as the ${request.role}: ${why}.`);
  }
  return others.length;
}

function tell({ events }: AgentRequest, text: string): void {
  events.emit("notice", { level: "warning", text });
}

/** Whoever takes over knows nothing of what was said before, and finds files that may have been worked on. */
function promptFor({ before, request }: Turn): string {
  const begun =
    "Another agent began this and was broken off. What it changed in the files is still there; judge it yourself.";
  return [begun, ...before, request.prompt].join("\n\n");
}

function isEntry(entry: unknown): entry is Entry {
  return isObject(entry) && (entry.type === "prompt" || entry.type === "taken-over");
}
