import { newSupervision, type StopCode } from "../../domain/supervision.ts";
import { cleanLine } from "../../domain/text/plain-text.ts";
import { DevAgentError } from "../../errors.ts";
import type { TaskHandler } from "../model/handlers.ts";

/** Ends a session whose supervisor gave up or got nowhere. A later process, which somebody started, lets it try again. */
export const giveUp: TaskHandler = async ({ supervision, session }, ports) => {
  const { doing, stopped } = supervision ?? newSupervision;
  if (supervision === null || doing === null || stopped === null) return {};
  if (stopped.in === ports.processId)
    throw failures[stopped.code](session.id, cleanLine(doing.instructions, 1_000));
  return { supervision: { ...supervision, refusals: 0, stopped: null } };
};

const failures: Readonly<Record<StopCode, (session: string, said: string) => DevAgentError>> = {
  "supervisor-gave-up": (session, said) =>
    new DevAgentError({
      code: "supervisor-gave-up",
      kind: "provider",
      message: `The supervisor gave up: ${said === "" ? "it didn't say why" : said}`,
      remedy: remedy(session),
    }),
  "supervisor-stuck": (session, said) =>
    new DevAgentError({
      code: "supervisor-stuck",
      kind: "provider",
      message: `The supervisor's calls were refused three times in a row, at last ${said}`,
      remedy: remedy(session),
    }),
};

const remedy = (session: string) =>
  `The work is kept. Have it try again: dev-agent resume ${session}, with --agent supervisor=AGENT:MODEL for another model.`;
