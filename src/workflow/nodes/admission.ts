import { currentReview } from "../../domain/current-review.ts";
import type { SessionState } from "../../domain/session-state.ts";
import type { SupervisorTool } from "../../domain/supervision.ts";
import { DevAgentError } from "../../errors.ts";
import { bindingOf } from "./gates.ts";
import { requireApproval } from "./merge-branch.ts";

/**
 * Why a supervisor's call is refused as things stand; null: it may run. Whatever a model says, this decides: it looks at
 * nothing but the state.
 */
export function whyRefused(state: SessionState, tool: SupervisorTool): string | null {
  return rules[tool](state);
}

type Rule = (state: SessionState) => string | null;

const rules: Readonly<Record<SupervisorTool, Rule>> = {
  architect: () => null,
  coder(state) {
    if (state.spec === null) return "there is no spec; call architect first";
    if (state.stuck != null)
      return "the coder went in circles, and what it left was not judged; call tester first";
    return isSpecApproved(state) ? null : "no person has approved this spec; call architect for another one";
  },
  tester({ candidate, verdict }) {
    if (candidate === null) return "there is no candidate; call coder first";
    return verdict === null ? null : `this very candidate was judged already: ${verdict.colour}`;
  },
  reviewer: (state) => {
    const why = whyNotGreen(state);
    if (why !== null) return why;
    const review = currentReview(state);
    return review === null ? null : `this very candidate was reviewed already: ${review.verdict}`;
  },
  request_approval(state) {
    const why = whyNotGreen(state);
    if (why !== null) return why;
    const review = currentReview(state);
    if (review === null) return "this very candidate was not reviewed; call reviewer first";
    if (review.verdict !== "approve") return "the reviewer asks for changes; call coder first";
    if (state.supervision?.revision?.headSha === state.candidate?.headSha)
      return "a person asked for changes to this very candidate; call coder first";
    return whyNotApproved(state) === null ? "it is approved already; call merge" : null;
  },
  merge: (state) => {
    if (state.candidate === null) return "there is no candidate";
    return whyNotApproved(state);
  },
  give_up: () => null,
};

/** Evidence is forgotten with the candidate that it is about, so a verdict is one on what is at hand. */
function whyNotGreen({ candidate, verdict }: SessionState): string | null {
  if (candidate === null) return "there is no candidate; call coder first";
  if (verdict === null) return "this candidate was not tested; call tester first";
  return verdict.colour === "green" ? null : `its checks are ${verdict.colour}; call coder first`;
}

function isSpecApproved(state: SessionState): boolean {
  if (!state.session.specGate) return true;
  return state.supervision?.approvedSpec === bindingOf("spec", state).diffSha256;
}

function whyNotApproved(state: SessionState): string | null {
  try {
    requireApproval(state);
    return null;
  } catch (error) {
    if (error instanceof DevAgentError) return error.message;
    throw error;
  }
}
