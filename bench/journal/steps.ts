import { join } from "node:path";
import { bareNode } from "../bare-node.ts";
import type { Bench } from "../benchmark.ts";
import { amountFigure, type Figure, pacedFigure, ratioFigure } from "../figure.ts";
import { launch } from "../launch.ts";
import { median } from "../measure.ts";
import type { Loaded, LoadRequest } from "./load-journal.ts";
import type { StepsRequest, StepsTaken } from "./take-steps.ts";

const steps = 1_000;
/** How much longer the long journal is. */
const times = 4;

/** A session of 1,000 steps in the journal, against the same steps with LangGraph's own saver in memory. */
export async function benchJournal({ scratch, child }: Bench): Promise<readonly Figure[]> {
  const inChild = async (work: string, request: object) => {
    const argv = [process.execPath, child, work, JSON.stringify(request)] as const;
    return JSON.parse((await launch({ argv, env: scratch.env })).stdout);
  };
  const take = (request: StepsRequest): Promise<StepsTaken> => inChild("journal", request);
  const load = (request: LoadRequest): Promise<Loaded> => inChild("load", request);
  const journalOf = (round: number) => join(scratch.directory, `journal-${round}.ndjson`);
  const node: number[] = [];
  const inMemory: StepsTaken[] = [];
  const inJournal: StepsTaken[] = [];
  for (const round of [1, 2, 3]) {
    node.push(await bareNode(scratch.env));
    inMemory.push(await take({ steps }));
    inJournal.push(await take({ steps, journal: journalOf(round) }));
  }
  const long = join(scratch.directory, "journal-long.ndjson");
  await take({ steps: times * steps, journal: long });
  const loaded = await load({ journal: journalOf(1) });
  const loadedLong = await load({ journal: long });
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
    pacedFigure({ name: "resume: 1,000 steps loaded", ms: loaded.load, nodeMs, mostMs: 200 }),
    ratioFigure({ name: "resume: to the same lines read as JSON", ms: loaded.load, bare: loaded.bare }),
    ratioFigure({
      name: `resume: ${times},000 steps to 1,000`,
      ms: loadedLong.load,
      bare: loaded.load,
      most: times * 1.5,
    }),
    amountFigure({ name: "resume: peak RSS with 1,000 steps", value: loaded.rss, unit: "MiB", most: 150 }),
  ];
}
