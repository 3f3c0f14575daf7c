import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { claudeArguments } from "../../src/agents/claude-cli/arguments.ts";
import { claudeEnvironment } from "../../src/agents/claude-cli/environment.ts";
import type { VendorProgram } from "../../src/agents/vendor-cli/settings.ts";
import { runCommand } from "../../src/process/run-command.ts";
import { model, startClaudeSession } from "../../test/cli/claude/claude-session.ts";
import { claudeProgram, packages } from "../../test/cli/programs.ts";
import { call, type SeenRequest, startMessagesServer } from "../../test/fakes/messages-server.ts";
import type { Bench } from "../benchmark.ts";
import { type Figure, ratioFigure } from "../figure.ts";
import { interleave, timed } from "../measure.ts";

const turn = [
  call({ name: "Write", input: { file_path: "made.txt", content: "One line.\n" } }),
  call({ name: "Bash", input: { command: "cat made.txt" } }),
  call({ name: "StructuredOutput", input: { summary: "Made it" } }),
];

/**
 * A turn of the real claude as the coder, whose model answers at once, through dev-agent (sandbox, gateway, events,
 * conversation) against the same program started by itself. Left out where it isn't installed: `npm run test:cli`
 * does that.
 */
export async function benchClaudeTurn({ scratch }: Bench): Promise<readonly Figure[]> {
  if (!existsSync(packages)) {
    process.stderr.write("claude-turn: left out, as claude isn't installed (npm run test:cli does that)\n");
    return [];
  }
  await using server = await startMessagesServer(nextOfTurn);
  await using session = await startClaudeSession({ baseUrl: server.url });
  let round = 0;
  const throughDevAgent = async () => {
    round += 1;
    await session.newAgent().run(session.request({ round }));
  };
  const program = claudeProgram();
  const request = session.request();
  const bare = async () => {
    const directory = join(scratch.directory, `claude-${randomUUID()}`);
    mkdirSync(directory);
    const { exitCode, stdout } = await runCommand(
      bareCommand({ program, directory, baseUrl: server.url, request }),
    );
    if (exitCode !== 0) throw new Error(`the bare claude failed: ${stdout}`);
  };
  const times = await interleave(
    { devAgent: () => timed(throughDevAgent), bare: () => timed(bare) },
    { warmUps: 1, rounds: 9 },
  );
  return [
    ratioFigure({
      name: "claude's turn through dev-agent to the bare one",
      ms: times.devAgent,
      bare: times.bare,
      most: 1.1,
    }),
  ];
}

/** By how many answers the conversation has, as turn follows turn. */
function nextOfTurn({ body }: SeenRequest) {
  const answered = body.messages.filter(({ role }: { role: string }) => role === "assistant").length;
  return turn[answered] ?? turn[0] ?? {};
}

interface Bare {
  readonly program: VendorProgram;
  readonly directory: string;
  readonly baseUrl: string;
  readonly request: Parameters<typeof claudeArguments>[0]["request"];
}

function bareCommand({ program, directory, baseUrl, request }: Bare) {
  const session = { id: randomUUID(), isNew: true };
  return {
    argv: [program.path, ...claudeArguments({ request, model, session, directory })] as [string, ...string[]],
    cwd: request.workspace.directory,
    env: {
      PATH: process.env.PATH ?? "",
      HOME: request.workspace.home,
      ...claudeEnvironment({ model, directory, baseUrl, dummy: "no-key" }),
    },
    stdin: request.prompt,
  };
}
