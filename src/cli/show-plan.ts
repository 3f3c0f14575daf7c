import { jsonLine } from "../domain/text/json-line.ts";
import { printedLine } from "../domain/text/printed.ts";
import type { RunPlan, Surface } from "../use-cases/use-cases.ts";
import type { Face } from "./face.ts";

/** Prints what a run would do. */
export async function showPlan(
  { stdout, signal, env }: Face,
  json: boolean,
  plan: (surface: Pick<Surface, "signal" | "env">) => Promise<RunPlan>,
): Promise<number> {
  const entries = await plan({ signal, env });
  if (json) {
    stdout.write(`${jsonLine(Object.fromEntries(entries.map(({ name, value }) => [name, value])))}\n`);
    return 0;
  }
  const width = Math.max(0, ...entries.map(({ name }) => name.length));
  for (const { name, value } of entries) stdout.write(`${name.padEnd(width)}  ${printedLine(value)}\n`);
  stdout.write("Nothing was changed and no model was called.\n");
  return 0;
}
