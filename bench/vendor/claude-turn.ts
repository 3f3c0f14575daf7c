import { randomUUID } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { claudeArguments } from "../../src/agents/claude-cli/arguments.ts";
import { claudeEnvironment } from "../../src/agents/claude-cli/environment.ts";
import { model, startClaudeSession } from "../../test/cli/claude/claude-session.ts";
import { claudeProgram } from "../../test/cli/programs.ts";
import { call, type SeenRequest, startMessagesServer } from "../../test/fakes/messages-server.ts";
import type { Bench } from "../benchmark.ts";
import type { Figure } from "../figure.ts";
import { type BareCommand, compareTurn, hasPrograms } from "./compare-turn.ts";

const turn = [
  call({ name: "Write", input: { file_path: "made.txt", content: "One line.\n" } }),
  call({ name: "Bash", input: { command: "cat made.txt" } }),
  call({ name: "StructuredOutput", input: { summary: "Made it" } }),
];

/** The real claude. */
export async function benchClaudeTurn({ scratch }: Bench): Promise<readonly Figure[]> {
  if (!hasPrograms("claude-turn")) return [];
  await using server = await startMessagesServer(nextOfTurn);
  await using session = await startClaudeSession({ baseUrl: server.url });
  const { path } = claudeProgram();
  const request = session.request();
  const bare = async (): Promise<BareCommand> => {
    const directory = join(scratch.directory, `claude-${randomUUID()}`);
    mkdirSync(directory);
    const id = { id: randomUUID(), isNew: true };
    return {
      argv: [path, ...claudeArguments({ request, model, session: id, directory })],
      cwd: request.workspace.directory,
      env: {
        PATH: process.env.PATH ?? "",
        HOME: request.workspace.home,
        ...claudeEnvironment({ model, directory, baseUrl: server.url, dummy: "no-key" }),
      },
      stdin: request.prompt,
    };
  };
  return [await compareTurn({ program: "claude", session, bare })];
}

/** By how many answers the conversation has, as turn follows turn. */
function nextOfTurn({ body }: SeenRequest) {
  const answered = body.messages.filter(({ role }: { role: string }) => role === "assistant").length;
  return turn[answered] ?? turn[0] ?? {};
}
