import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { codexArguments } from "../../src/agents/codex-cli/arguments.ts";
import { prepareHome } from "../../src/agents/codex-cli/home.ts";
import { keyVariable } from "../../src/agents/codex-cli/overrides.ts";
import { model, run, startCodexSession, submit } from "../../test/cli/codex/codex-session.ts";
import { codexProgram } from "../../test/cli/programs.ts";
import { type Item, type SeenRequest, startResponsesServer } from "../../test/fakes/responses-server.ts";
import type { Bench } from "../benchmark.ts";
import type { Figure } from "../figure.ts";
import { type BareCommand, compareTurn, hasPrograms } from "./compare-turn.ts";

const turn = [run("echo One line. > made.txt"), run("cat made.txt"), submit({ summary: "Made it" })];

/** The real codex. */
export async function benchCodexTurn({ scratch }: Bench): Promise<readonly Figure[]> {
  if (!hasPrograms("codex-turn")) return [];
  await using server = await startResponsesServer(nextOfTurn);
  await using session = await startCodexSession({ baseUrl: server.url });
  const { path } = codexProgram();
  const request = session.request();
  const bare = async (): Promise<BareCommand> => {
    const home = join(scratch.directory, `codex-${randomUUID()}`);
    const schemaFile = join(home, await prepareHome(home, request.output.schema));
    const asked = {
      ...{ request, model, session: null, schemaFile, baseUrl: server.url },
      accountUrl: `${server.url}/backend-api`,
      ...({ pays: "key", sandboxMode: "danger-full-access" } as const),
    };
    return {
      argv: [path, ...codexArguments(asked)],
      cwd: request.workspace.directory,
      env: {
        PATH: process.env.PATH ?? "",
        HOME: request.workspace.home,
        CODEX_HOME: home,
        [keyVariable]: "no-key",
      },
      stdin: request.prompt,
    };
  };
  return [await compareTurn({ program: "codex", session, bare })];
}

/** By how many answers the conversation has, as turn follows turn. */
function nextOfTurn({ body }: SeenRequest) {
  const answered = body.input.filter(({ type }: Item) => type === "function_call_output").length;
  return turn[answered] ?? turn[0] ?? {};
}
