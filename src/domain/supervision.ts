import type { Sha } from "./candidate.ts";

/** What a supervisor may call. */
export const supervisorTools = [
  "architect",
  "coder",
  "tester",
  "reviewer",
  "request_approval",
  "merge",
  "give_up",
] as const;
export type SupervisorTool = (typeof supervisorTools)[number];

export interface SupervisorCall {
  readonly tool: SupervisorTool;
  /** For the architect or the coder; else why it is called. A model's words. */
  readonly instructions: string;
}

/** What became of one call. */
export interface CallOutcome extends Pick<SupervisorCall, "tool"> {
  /** The supervisor's turn that it is of, from 1. */
  readonly turn: number;
  readonly status: "done" | "failed" | "refused" | "not-run";
  /** One line. */
  readonly text: string;
}

/** Where a supervisor stands; JSON, part of the session's state. */
export interface Supervision {
  /** Finished turns. */
  readonly turn: number;
  /** The call at work. */
  readonly doing: SupervisorCall | null;
  /** Calls of the last turn that come after it. */
  readonly queue: readonly SupervisorCall[];
  /** Calls refused in a row. */
  readonly refusals: number;
  /** What became of the newest calls, oldest first. */
  readonly history: readonly CallOutcome[];
  /** SHA-256 of the plan that a person approved. */
  readonly approvedSpec: string | null;
  /** What a person wants of which candidate, until there is another. */
  readonly revision: { readonly headSha: Sha; readonly comment: string } | null;
  /** The candidate whose review is one by an earlier spec, or from another run. */
  readonly outdatedReview: Sha | null;
  /** Why it gave up, and the process in which it did; another one may go on. */
  readonly stopped: { readonly code: StopCode; readonly in: string } | null;
}

export type StopCode = "supervisor-gave-up" | "supervisor-stuck";

/** Turns where no limit says how many. */
export const usualTurns = 40;

/** Refused calls in a row after which a supervisor counts as stuck. */
export const mostRefusals = 3;

const keptOutcomes = 40;

export const newSupervision: Supervision = {
  turn: 0,
  doing: null,
  queue: [],
  refusals: 0,
  history: [],
  approvedSpec: null,
  revision: null,
  outdatedReview: null,
  stopped: null,
};

/** As another run goes on with it: no call is under way, and nothing is proved of what the candidate showed before. */
export function begunAgain(
  before: Supervision,
  { headSha, wish }: { readonly headSha: Sha | null; readonly wish: string | null },
): Supervision {
  const revision = headSha === null || wish === null ? null : { headSha, comment: wish };
  return { ...before, doing: null, queue: [], refusals: 0, revision, outdatedReview: headSha, stopped: null };
}

/** With what became of the call at work. Where it failed or was refused, the calls behind it are not run. */
export function withOutcome(
  before: Supervision,
  call: SupervisorCall,
  { status, text }: Pick<CallOutcome, "status" | "text">,
): Supervision {
  const { turn } = before;
  const dropped = status === "done" ? [] : before.queue;
  const outcomes = [
    { turn, tool: call.tool, status, text },
    ...dropped.map(({ tool }) => ({
      ...{ turn, tool, status: "not-run" as const },
      text: `the call of ${call.tool} before it was ${status === "refused" ? "refused" : "no success"}`,
    })),
  ];
  return {
    ...before,
    doing: null,
    queue: status === "done" ? before.queue : [],
    history: [...before.history, ...outcomes].slice(-keptOutcomes),
  };
}
