import { DevAgentError } from "../errors.ts";
import { readEvents } from "../session/events-log.ts";
import { reduceEvents, type SessionView } from "../session/reduce.ts";
import type { SessionFolder } from "../session/store.ts";

/** Says to whoever finds a session at work what it does there, where its events tell. */
export function heldElsewhere(
  error: unknown,
  { folder, answers }: { readonly folder: SessionFolder; readonly answers: string | null },
): unknown {
  if (!(error instanceof DevAgentError) || error.code !== "session-locked") return error;
  const view = reduceEvents(readEvents(folder.events));
  const { message, remedy } = error;
  if (view.gate !== null)
    return locked({
      message: `${message.replace(/\.$/, "")} and waits there for the decision at its ${view.gate.gate} gate.`,
      remedy: `Answer there, or choose "decide later" there and come back. ${remedy}`,
    });
  const answer = answerTo(answers, view);
  return answer === null ? error : locked({ message: `${message} ${answer}`, remedy });
}

function locked(detail: { readonly message: string; readonly remedy: string }): DevAgentError {
  return new DevAgentError({ code: "session-locked", kind: "policy", ...detail });
}

/** A decision counts for the question that was open when it was given. */
export function answeredMeanwhile(session: string, view: SessionView): DevAgentError {
  return new DevAgentError({
    code: "decision-void",
    kind: "policy",
    message:
      answerTo(view.answer?.decisionId ?? null, view) ??
      `The session ${session} no longer waits for that decision.`,
    remedy: `Nothing was done with yours. See where it stands: dev-agent status --session ${session}`,
  });
}

function answerTo(decisionId: string | null, { answer }: SessionView): string | null {
  if (answer === null || answer.decisionId !== decisionId) return null;
  return `The question at the ${answer.gate} gate was answered meanwhile: ${answer.action}, by ${answer.by}.`;
}
