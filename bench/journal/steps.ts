import { join } from "node:path";
import { bareNode } from "../bare-node.ts";
import type { Bench } from "../benchmark.ts";
import { amountFigure, type Figure, pacedFigure, ratioFigure } from "../figure.ts";
import { launch } from "../launch.ts";
import { median } from "../measure.ts";
import type { StepsRequest, StepsTaken } from "./take-steps.ts";

const steps = 1_000;

/** A session of 1,000 steps in the journal, against the same steps with LangGraph's own saver in memory. */
export async function benchJournal({ scratch, child }: Bench): Promise<readonly Figure[]> {
  const take = async (request: StepsRequest): Promise<StepsTaken> => {
    const argv = [process.execPath, child, "journal", JSON.stringify(request)] as const;
    return JSON.parse((await launch({ argv, env: scratch.env })).stdout) as StepsTaken;
  };
  const node: number[] = [];
  const inMemory: StepsTaken[] = [];
  const inJournal: StepsTaken[] = [];
  for (const round of [1, 2, 3]) {
    node.push(await bareNode(scratch.env));
    inMemory.push(await take({ steps }));
    inJournal.push(await take({ steps, journal: join(scratch.directory, `journal-${round}.ndjson`) }));
  }
  const of = (all: readonly StepsTaken[], what: keyof StepsTaken) => median(all.map((one) => one[what]));
  const [first, last] = [of(inJournal, "first"), of(inJournal, "last")];
  const nodeMs = median(node);
  return [
    pacedFigure({ name: "journal: per step, first hundred", ms: first, nodeMs, mostMs: 2 }),
    pacedFigure({ name: "journal: per step, last hundred", ms: last, nodeMs, mostMs: 2 }),
    ratioFigure({ name: "journal: last hundred to first", ms: last, bare: first, most: 1.5 }),
    ratioFigure({
      name: "journal to LangGraph's MemorySaver, last hundred",
      ms: last,
      bare: of(inMemory, "last"),
    }),
    amountFigure({ name: "journal: per step", value: of(inJournal, "bytesPerStep") / 1_000, unit: "kB" }),
    amountFigure({
      name: "journal: peak RSS after 1,000 steps",
      value: of(inJournal, "rss"),
      unit: "MiB",
      most: 150,
    }),
    amountFigure({
      name: "MemorySaver: peak RSS after 1,000 steps",
      value: of(inMemory, "rss"),
      unit: "MiB",
    }),
  ];
}
