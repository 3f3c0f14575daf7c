import type { Decision } from "../../domain/decision.ts";
import type { SessionState } from "../../domain/session-state.ts";
import {
  type CallOutcome,
  type Supervision,
  type SupervisorTool,
  withOutcome,
} from "../../domain/supervision.ts";
import type { TaskHandler } from "../model/handlers.ts";

/** Writes down what the call at work led to, and what of it must outlive the state that it left. */
export const observeCall: TaskHandler = async (state) => {
  const { supervision } = state;
  if (supervision === null) return {};
  const { doing } = supervision;
  const kept = { ...supervision, ...lasting(state), ...reviewed(state) };
  const { stuck, ...decisions } = state.decisions;
  if (doing === null) return { supervision: kept, decisions };
  const outcome = stuck === undefined ? outcomes[doing.tool](state) : inCircles(stuck);
  return { supervision: withOutcome(kept, doing, outcome), decisions };
};

type Outcome = Pick<CallOutcome, "status" | "text">;

const outcomes: Readonly<Record<SupervisorTool, (state: SessionState) => Outcome>> = {
  architect({ spec, decisions }) {
    const { spec: decision } = decisions;
    if (decision?.action === "revise")
      return { status: "failed", text: `a person asks for another spec: ${decision.comment}` };
    const by = decision === undefined ? "" : ", approved by a person";
    return { status: "done", text: `a spec with ${spec?.steps.length ?? 0} steps${by}` };
  },
  coder({ candidate, feedback, stuck }) {
    if (candidate === null) return { status: "failed", text: feedback?.text ?? "no candidate" };
    const { headSha, files } = candidate;
    const circles = stuck == null ? "" : `; it went in circles: ${stuck.what}`;
    return {
      status: "done",
      text: `candidate ${headSha.slice(0, 12)} changes ${files.length} files${circles}`,
    };
  },
  tester({ verdict }) {
    const text = [verdict?.colour ?? "no verdict", ...(verdict?.reasons ?? [])].join("; ");
    return { status: verdict?.colour === "green" ? "done" : "failed", text };
  },
  reviewer({ review }) {
    const text = `${review?.verdict}, ${review?.comments.length} comments`;
    return { status: review?.verdict === "approve" ? "done" : "failed", text };
  },
  request_approval(state) {
    const asked = revising(state);
    if (asked !== undefined) return { status: "failed", text: `a person asks for changes: ${asked.comment}` };
    return { status: "done", text: `approved by a person at risk ${state.risk?.score}` };
  },
  merge: ({ verdict, session }) => ({
    status: "failed",
    text: `${session.baseBranch} moved; the change was rebuilt on it, its checks are ${verdict?.colour}, and review and approval are void`,
  }),
  give_up: () => ({ status: "failed", text: "somebody has the session go on; try another way" }),
};

/** What a person says to it is told once; then it is the supervisor's to see to. */
const inCircles = ({ comment }: Decision): Outcome => ({
  status: "failed",
  text: `it went in circles; a person says: ${comment}`,
});

function revising({ decisions }: SessionState) {
  return [decisions.critical, decisions.diff].find((decision) => decision?.action === "revise");
}

/** A review is one of a change that is to meet its spec: another spec needs another one. */
function reviewed({ supervision, candidate, decisions }: SessionState): Partial<Supervision> {
  const tool = supervision?.doing?.tool;
  if (tool === "architect") return { outdatedReview: candidate?.headSha ?? null };
  return tool === "reviewer" && decisions.stuck === undefined ? { outdatedReview: null } : {};
}

/** The plan that a person approved, and what they want of a candidate: rounds forget the decisions themselves. */
function lasting(state: SessionState) {
  const { decisions, candidate, supervision } = state;
  const approvedSpec =
    decisions.spec?.action === "approve" ? decisions.spec.diffSha256 : (supervision?.approvedSpec ?? null);
  const asked = revising(state);
  if (asked === undefined || candidate === null) return { approvedSpec };
  return { approvedSpec, revision: { headSha: candidate.headSha, comment: asked.comment } };
}
