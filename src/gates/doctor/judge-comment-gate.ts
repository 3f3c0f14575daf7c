import type { GatePoint } from "../../domain/gate-point.ts";
import { broken, byHand, ok, okBut, unknown } from "./points.ts";

export interface CommentGate {
  readonly approvals: number;
  readonly allowSelfApproval: boolean;
  /** Workflows of the default branch, as far as they were read; `whole`: there are no others. */
  readonly workflows: { readonly texts: readonly string[]; readonly whole: boolean };
}

/** Whether comments on a pull request can decide. Who may write to the repository is not told to a job. */
export function judgeCommentGate(gate: CommentGate): readonly GatePoint[] {
  const { approvals, allowSelfApproval, workflows } = gate;
  const people = approvals === 1 ? "One person" : `${approvals} people`;
  const besides = allowSelfApproval ? "" : " besides who starts a goal";
  return [
    ok("gate", `${people} decide by comments on the pull request, for a critical change one more.`),
    listener(workflows),
    unknown(
      "people",
      `Whether ${approvals === 1 ? "somebody" : approvals} may write here${besides} is not told.`,
    ),
  ];
}

/** A workflow that is started by comments and takes decisions. */
const listens = (text: string) =>
  /\bissue_comment\b/.test(text) &&
  /^\s*(?:-\s+)?uses:.*(?:\/dev-agent-comment\.ya?ml|\/decide)\b/m.test(text);

function listener({ texts, whole }: CommentGate["workflows"]): GatePoint {
  const name = "comment workflow";
  if (texts.some(listens)) return ok(name, "A workflow on the default branch takes decisions from comments.");
  const fix = byHand(
    "Add the workflow for comments to .github/workflows/ on the default branch; `dev-agent init --gate comment` writes it.",
  );
  return whole
    ? broken(
        name,
        "No workflow on the default branch takes decisions from comments: nobody would be heard.",
        fix,
      )
    : unknown(name, "Not every workflow was looked at, and none of those that were takes decisions.", fix);
}

/** Teams of one: allowed, and red everywhere. */
export function judgeSelfApproval(allowed: boolean): readonly GatePoint[] {
  if (!allowed) return [];
  return [okBut("self-approval", "Whoever starts a goal may approve it (`allow-self-approval: true`).")];
}
