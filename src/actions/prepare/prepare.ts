import { readEnvironment } from "../../config/environment.ts";
import { printedLine } from "../../domain/text/printed.ts";
import { prepareMachine } from "../../use-cases/prepare/prepare-machine.ts";
import { declared } from "../declared.ts";
import { readInputs } from "../runner/inputs.ts";
import { writeOutputs } from "../runner/outputs.ts";
import type { ActionRun } from "../runner/run-action.ts";
import { readWishes } from "./read-wishes.ts";
import { tellNotes } from "./tell-notes.ts";

/** Makes the machine ready before a secret comes there. */
export async function prepare({ env, signal }: ActionRun): Promise<number> {
  const { job, wishes } = readWishes(readInputs(env), env);
  const say = (line: string) => void process.stdout.write(`${printedLine(line, 4_000)}\n`);
  const { path } = readEnvironment(env);
  const prepared = await prepareMachine({ job, wishes, say }, { path, signal });
  tellNotes(prepared, env);
  const { sandbox, sudo } = prepared;
  writeOutputs(env.GITHUB_OUTPUT, declared.prepare.outputs, { sandbox, sudo });
  return 0;
}
