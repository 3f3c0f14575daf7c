import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatCassette } from "../src/agents/gateway/cassette.ts";
import { scriptedCassette } from "../src/agents/gateway/scripted-cassette.ts";
import { defaultModels } from "../src/domain/agent.ts";
import { bareNode } from "./bare-node.ts";
import type { Bench } from "./benchmark.ts";
import { bundle } from "./compile.ts";
import { type Figure, ratioFigure } from "./figure.ts";
import { launch } from "./launch.ts";
import { interleave } from "./measure.ts";
import { makeRepository } from "./repository.ts";

/** From the start of `run` to its first node, on a small repository that is new each time. */
export async function benchFirstNode({ scratch: { directory, env } }: Bench): Promise<readonly Figure[]> {
  const template = join(directory, "first-node");
  makeRepository(template, { "package.json": '{"scripts":{"test":"node --test"}}\n' });
  const cassette = join(directory, "first-node.ndjson");
  writeFileSync(
    cassette,
    formatCassette(scriptedCassette({ goal: "Do it", model: defaultModels.anthropic, turns: [] })),
  );
  const until = (stdout: string) => stdout.includes('"phase.started"');
  let number = 0;
  const firstNode = async () => {
    number += 1;
    const cwd = `${template}-${number}`;
    cpSync(template, cwd, { recursive: true });
    const flags = ["--goal", "Do it", "--replay", cassette, "--yes", "--json"];
    const argv = [process.execPath, bundle, "run", ...flags] as const;
    return (await launch({ argv, env, cwd, until })).ms;
  };
  const { run, node } = await interleave(
    { run: firstNode, node: () => bareNode(env) },
    { warmUps: 2, rounds: 11 },
  );
  return [ratioFigure({ name: "run to its first node", ms: run, bare: node, most: 5 })];
}
