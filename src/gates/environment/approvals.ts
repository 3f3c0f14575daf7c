import { cleanLine } from "../../domain/text/plain-text.ts";
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
  /** Teams of one: the base's configuration lets an initiator approve. */
  readonly allowSelfApproval: boolean;
}

export type GateAnswer =
  | {
      readonly status: "approved";
      readonly by: Account;
      readonly comment: string;
      /** Whether it is the approval of somebody who started a round of it. */
      readonly self: boolean;
    }
  | { readonly status: "rejected"; readonly by: Account; readonly comment: string }
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
    const self = initiators.some((initiator) => isSame(initiator, by));
    if (fault === null) return { status: "approved", by, comment, self };
    faults.push(fault);
  }
  return refused([...new Set(faults)].join("; "));
}

/** Why a person's approval doesn't count; null when it does. */
function faultOf(by: Account, question: ApprovalQuestion): string | null {
  const { environment, initiators, allowSelfApproval } = question;
  const name = cleanLine(by.login, 60);
  if (by.type !== "User") return `${name} is no person (${cleanLine(by.type, 30)})`;
  if (!allowSelfApproval && initiators.some((initiator) => isSame(initiator, by)))
    return `${name} started a round of it`;
  const reviewers = environment.reviewers ?? [];
  if (reviewers.some(({ type, id }) => type === "User" && id === by.id)) return null;
  // Who is in a team this token can't ask. GitHub let nobody else answer, unless administrators may.
  const inTeam = reviewers.some(({ type }) => type === "Team") && environment.adminsMayBypass === false;
  return inTeam ? null : `${name} is no reviewer of ${environment.name}`;
}

/** The answer that somebody gave against it since the question was put, whoever they are: it releases nothing. */
export function rejectionOf(
  question: Pick<ApprovalQuestion, "approvals" | "baseline"> & { readonly environmentId: number },
): Extract<GateAnswer, { status: "rejected" }> | null {
  const { approvals, baseline, environmentId } = question;
  const found = newAnswers(approvals, baseline).find(
    ({ environmentIds, state }) => state === "rejected" && environmentIds.includes(environmentId),
  );
  return found === undefined ? null : { status: "rejected", by: found.by, comment: found.comment };
}

export const isSame = (one: Account, other: Account) =>
  one.id === other.id || one.login.toLowerCase() === other.login.toLowerCase();

function newAnswers(approvals: readonly Approval[], baseline: Readonly<Record<string, number>>): Approval[] {
  const left = new Map(Object.entries(baseline));
  // Of answers that count as one, which is the old one must not hang on the order in which GitHub tells them.
  const inOrder = approvals.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return inOrder.filter((approval) => {
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
