import { jsonLine } from "../../domain/text/json-line.ts";
import { sessionCard } from "../../reporting/session-card.ts";
import type { Command } from "../face.ts";
import { readRepo, readSession } from "../read-request.ts";
import { wayBack } from "../way-back.ts";

/** `dev-agent status`: where the sessions of a repository stand. */
export const status: Command = async (invocation, { stdout, env, program, useCases }) => {
  const request = { repo: readRepo(invocation), ...readSession(invocation) };
  const cards = await (await useCases()).status(request, { env });
  if (invocation.has("json")) {
    stdout.write(`${jsonLine({ sessions: cards })}\n`);
    return 0;
  }
  const back = wayBack(program, request.repo);
  const text = cards.map((card) => `${sessionCard(card, back).join("\n")}\n`);
  stdout.write(text.length === 0 ? "No sessions here.\n" : text.join("\n"));
  return 0;
};
