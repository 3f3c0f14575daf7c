import { addAbortSignal } from "node:stream";
import { goalLimit } from "../../domain/goal.ts";
import type { Command, Face } from "../face.ts";
import { readRunRequest } from "../read-request.ts";
import { runSession } from "../run-session.ts";
import { showPlan } from "../show-plan.ts";
import { usageError } from "../usage-error.ts";

/** `dev-agent run`: a goal becomes a merge. */
export const run: Command = async (invocation, face) => {
  const typed = invocation.text("goal");
  if (typed === undefined)
    throw usageError("No goal was given.", 'Say what should be done: dev-agent --goal "…"');
  const checked = readRunRequest(invocation, typed);
  const useCases = await face.useCases();
  const request = typed === "-" ? readRunRequest(invocation, await readGoal(face)) : checked;
  const wish = { json: invocation.has("json"), yes: invocation.has("yes"), repo: request.repo };
  if (invocation.has("dry-run"))
    return showPlan(face, wish.json, (surface) => useCases.dryRun(request, surface));
  return runSession(face, wish, (surface) => useCases.run(request, surface));
};

/** Reads a goal to its end, or until it is surely too long. */
async function readGoal({ stdin, signal }: Face): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of addAbortSignal(signal, stdin)) {
    const piece = Buffer.from(chunk);
    chunks.push(piece);
    bytes += piece.length;
    if (bytes > 64 * goalLimit) break;
  }
  return Buffer.concat(chunks).toString("utf8");
}
