import { cleanLine } from "../../domain/plain-text.ts";
import type { Account, Approval, EnvironmentFacts } from "../../ports/github.ts";

export interface ApprovalQuestion {
  /** As it is now. */
  readonly environment: EnvironmentFacts;
  /** As they are now. */
  readonly approvals: readonly Approval[];
  /** `countAnswers` when the question was put. */
  readonly baseline: Readonly<Record<string, number>>;
  /** Everybody who started or re-ran a round; never empty. */
  readonly initiators: readonly Account[];
}

export type GateAnswer =
  | { readonly status: "approved" | "rejected"; readonly by: Account; readonly comment: string }
  /** No answer that counts; `why` on one line. */
  | { readonly status: "refused"; readonly why: string };

/** How often each answer is there. GitHub gives them neither time nor order, so they are told apart by their content. */
export function countAnswers(approvals: readonly Approval[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const approval of approvals) {
    const key = keyOf(approval);
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

/** What a review page has answered since the question was put. A rejection outweighs every approval. */
export function answerOf(question: ApprovalQuestion): GateAnswer {
  const { environment, approvals, baseline, initiators } = question;
  if (initiators.length === 0) return refused("it is not known who started the run");
  if (isMissing(approvals, baseline)) return refused("an answer that was there before is gone");
  const answers = newAnswers(approvals, baseline).filter(({ environmentIds }) =>
    environmentIds.includes(environment.id),
  );
  const rejection = answers.find(({ state }) => state === "rejected");
  if (rejection !== undefined) return { status: "rejected", by: rejection.by, comment: rejection.comment };
  const given = answers.filter(({ state }) => state === "approved");
  if (given.length === 0) return refused(`nobody has approved it at ${environment.name} since it was shown`);
  const faults: string[] = [];
  for (const { by, comment } of given) {
    const fault = faultOf(by, question);
    if (fault === null) return { status: "approved", by, comment };
    faults.push(fault);
  }
  return refused([...new Set(faults)].join("; "));
}

/** Why a person's approval doesn't count; null when it does. */
function faultOf(by: Account, { environment, initiators }: ApprovalQuestion): string | null {
  const name = cleanLine(by.login, 60);
  if (by.type !== "User") return `${name} is no person (${cleanLine(by.type, 30)})`;
  if (initiators.some((initiator) => isSame(initiator, by))) return `${name} started a round of it`;
  const reviewers = environment.reviewers ?? [];
  if (reviewers.some(({ type, id }) => type === "User" && id === by.id)) return null;
  // Who is in a team this token can't ask. GitHub let nobody else answer, unless administrators may.
  const inTeam = reviewers.some(({ type }) => type === "Team") && environment.adminsMayBypass === false;
  return inTeam ? null : `${name} is no reviewer of ${environment.name}`;
}

const isSame = (one: Account, other: Account) =>
  one.id === other.id || one.login.toLowerCase() === other.login.toLowerCase();

function newAnswers(approvals: readonly Approval[], baseline: Readonly<Record<string, number>>): Approval[] {
  const left = new Map(Object.entries(baseline));
  return approvals.filter((approval) => {
    const key = keyOf(approval);
    const before = left.get(key) ?? 0;
    if (before > 0) left.set(key, before - 1);
    return before === 0;
  });
}

function isMissing(approvals: readonly Approval[], baseline: Readonly<Record<string, number>>): boolean {
  const now = new Map(Object.entries(countAnswers(approvals)));
  return Object.entries(baseline).some(([key, count]) => (now.get(key) ?? 0) < count);
}

function keyOf({ environmentIds, state, by, comment }: Approval): string {
  return JSON.stringify([[...environmentIds].sort((a, b) => a - b), state, by.id, comment]);
}

const refused = (why: string): GateAnswer => ({ status: "refused", why });
