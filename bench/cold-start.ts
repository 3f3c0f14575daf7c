import { join } from "node:path";
import { bareNode } from "./bare-node.ts";
import type { Bench } from "./benchmark.ts";
import { actionBundle, bundle } from "./compile.ts";
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

/** Of GitHub Actions; each is a bundle of its own. */
const actions = ["action", "prepare", "verify", "publish", "merge", "revise"] as const;

const starts: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(Object.entries(commands).map(([name, words]) => [name, [bundle, ...words]])),
  ...Object.fromEntries(actions.map((name) => [`the action ${name}`, [actionBundle(name)]])),
};

/** From the start of the process to the first line that it prints. */
export async function benchColdStart({ scratch: { directory, env } }: Bench): Promise<readonly Figure[]> {
  const cwd = join(directory, "cold-start");
  makeRepository(cwd, { "package.json": '{"scripts":{"test":"node --test"}}\n' });
  const until = (stdout: string) => stdout.includes("\n");
  const firstLine = async (words: readonly string[]) =>
    (await launch({ argv: [process.execPath, ...words], env, cwd, until })).ms;
  const variants = Object.entries(starts).map(([name, words]) => [name, () => firstLine(words)] as const);
  const times: Readonly<Record<string, number>> = await interleave(
    { ...Object.fromEntries(variants), node: () => bareNode(env) },
    { warmUps: 2, rounds: 11 },
  );
  const { node = 0 } = times;
  return Object.keys(starts).map((name) =>
    ratioFigure({ name: `first line of ${name}`, ms: times[name] ?? 0, bare: node, most: 1.5 }),
  );
}
