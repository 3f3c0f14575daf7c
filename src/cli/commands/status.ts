import { sessionCard } from "../../reporting/session-card.ts";
import type { Command } from "../face.ts";
import { readRepo, readSession } from "../read-request.ts";

/** `dev-agent status`: where the sessions of a repository stand. */
export const status: Command = async (invocation, { stdout, env, useCases }) => {
  const request = { repo: readRepo(invocation), ...readSession(invocation) };
  const cards = await (await useCases()).status(request, { env });
  if (invocation.has("json")) {
    stdout.write(`${JSON.stringify({ sessions: cards })}\n`);
    return 0;
  }
  const text = cards.map((card) => `${sessionCard(card).join("\n")}\n`);
  stdout.write(text.length === 0 ? "No sessions here.\n" : text.join("\n"));
  return 0;
};
