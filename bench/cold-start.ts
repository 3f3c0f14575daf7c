import { join } from "node:path";
import { bareNode } from "./bare-node.ts";
import type { Bench } from "./benchmark.ts";
import { bundle } from "./compile.ts";
import { type Figure, ratioFigure } from "./figure.ts";
import { launch } from "./launch.ts";
import { interleave } from "./measure.ts";
import { makeRepository } from "./repository.ts";

const commands = {
  "--version": ["--version"],
  "--help": ["--help"],
  run: ["run", "--goal", "Do it"],
  status: ["status"],
  approve: ["approve"],
  resume: ["resume"],
  demo: ["demo", "--yes"],
  "workflow show": ["workflow", "show"],
  doctor: ["doctor"],
} as const satisfies Record<string, readonly string[]>;
type Command = keyof typeof commands;

/** From the start of the process to the first line that it prints. */
export async function benchColdStart({ scratch: { directory, env } }: Bench): Promise<readonly Figure[]> {
  const cwd = join(directory, "cold-start");
  makeRepository(cwd, { "package.json": '{"scripts":{"test":"node --test"}}\n' });
  const until = (stdout: string) => stdout.includes("\n");
  const firstLine = async (command: Command) => {
    const argv = [process.execPath, bundle, ...commands[command]] as const;
    return (await launch({ argv: [...argv], env, cwd, until })).ms;
  };
  const names = Object.keys(commands) as Command[];
  const variants = Object.fromEntries(names.map((name) => [name, () => firstLine(name)]));
  const times = await interleave(
    { ...(variants as Record<Command, () => Promise<number>>), node: () => bareNode(env) },
    { warmUps: 2, rounds: 11 },
  );
  return names.map((name) =>
    ratioFigure({ name: `first line of ${name}`, ms: times[name], bare: times.node, most: 1.5 }),
  );
}
