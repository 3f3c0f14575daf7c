import type { Action } from "../domain/decision.ts";
import type { Command } from "./face.ts";
import { readRepo, readSession } from "./read-request.ts";
import { runSession } from "./run-session.ts";
import { usageError } from "./usage-error.ts";

/** The command that gives one decision to a waiting session, which then goes on. */
export function decide(action: Action): Command {
  return async (invocation, face) => {
    const comment = (invocation.text("comment") ?? "").trim();
    if (action === "revise" && comment === "")
      throw usageError("revise needs a comment.", 'Say what should change: --comment "…"');
    const request = { repo: readRepo(invocation), ...readSession(invocation), action, comment };
    const useCases = await face.useCases();
    const wish = { json: invocation.has("json"), yes: false, repo: request.repo, given: { action, comment } };
    return runSession(face, wish, (surface) => useCases.decide(request, surface));
  };
}
