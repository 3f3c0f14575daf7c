import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { formatCassette } from "../../src/agents/gateway/cassette.ts";
import { scriptedCassette } from "../../src/agents/gateway/scripted-cassette.ts";
import { defaultModels } from "../../src/domain/agent.ts";
import { bareNode } from "../bare-node.ts";
import type { Bench } from "../benchmark.ts";
import { bundle } from "../compile.ts";
import { amountFigure, type Figure, pacedFigure, ratioFigure } from "../figure.ts";
import { launch } from "../launch.ts";
import { interleave } from "../measure.ts";
import { makeRepository } from "../repository.ts";
import { bareScript } from "./bare-script.ts";
import type { SpawnLog } from "./log-spawns.ts";
import { goal, projectFiles, turns } from "./project.ts";

/** A session from goal to merge, whose models answer at once, against the bare script that does the same work. */
export async function benchSession({ scratch }: Bench): Promise<readonly Figure[]> {
  const { directory, env } = scratch;
  const template = join(directory, "session");
  makeRepository(template, projectFiles);
  const cassette = join(directory, "session.ndjson");
  writeFileSync(cassette, formatCassette(scriptedCassette({ goal, model: defaultModels.anthropic, turns })));
  let number = 0;
  const freshCopy = () => {
    number += 1;
    cpSync(template, `${template}-${number}`, { recursive: true });
    return `${template}-${number}`;
  };
  const session = async (flags: readonly string[], more: Readonly<Record<string, string>>) => {
    const run = ["run", "--goal", goal, "--replay", cassette, "--yes"];
    const argv = [process.execPath, ...flags, bundle, ...run] as const;
    return (await launch({ argv, env: { ...env, ...more }, cwd: freshCopy() })).ms;
  };
  const bare = async () => {
    const repository = freshCopy();
    mkdirSync(`${repository}-work`);
    return (await launch({ argv: ["sh", "-c", bareScript], env: bareEnvironment(repository, env) })).ms;
  };
  const times = await interleave(
    { session: () => session([], {}), bare, node: () => bareNode(env) },
    { warmUps: 1, rounds: 5 },
  );
  const file = join(directory, "spawns.json");
  await session(["--import", import.meta.resolve("./log-spawns.ts")], { SPAWN_LOG: file });
  const spawns = JSON.parse(readFileSync(file, "utf8")) as SpawnLog;
  const own = (name: string, ms: number) => pacedFigure({ name: `session: ${name}`, ms, nodeMs: times.node });
  return [
    ratioFigure({ name: "session to the bare script", ms: times.session, bare: times.bare, most: 1.1 }),
    own("time more than the bare script", times.session - times.bare),
    amountFigure({ name: "session: processes started", value: spawns.processes, unit: "processes" }),
    own("time with no process at work", spawns.wall - spawns.busy),
    own("time in the calls that start them", spawns.starting),
  ];
}

function bareEnvironment(repository: string, env: Readonly<Record<string, string>>): Record<string, string> {
  const who = { NAME: "Bench", EMAIL: "bench@localhost" };
  return {
    ...env,
    PATH: `${dirname(process.execPath)}:${env.PATH ?? ""}`,
    GITLEAKS: env.GITLEAKS_PATH ?? "gitleaks",
    REPOSITORY: repository,
    WORK: `${repository}-work`,
    ...{ GIT_AUTHOR_NAME: who.NAME, GIT_AUTHOR_EMAIL: who.EMAIL },
    ...{ GIT_COMMITTER_NAME: who.NAME, GIT_COMMITTER_EMAIL: who.EMAIL },
    GIT_CONFIG_GLOBAL: "/dev/null",
  };
}
