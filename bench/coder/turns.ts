import { bareNode } from "../bare-node.ts";
import type { Bench } from "../benchmark.ts";
import { amountFigure, type Figure, pacedFigure, ratioFigure } from "../figure.ts";
import { interleave } from "../measure.ts";
import { startMessagesServer } from "./messages-server.ts";
import { createLoopRunner, type LoopRun } from "./run-loop.ts";

const loops = {
  "bare fetch loop": { loop: "fetch" },
  "bare SDK loop": { loop: "sdk" },
  "coder, no sandbox": { loop: "agent" },
  "coder, bubblewrap": { loop: "agent", sandbox: "bubblewrap" },
} as const satisfies Record<string, Omit<LoopRun, "calls">>;
type LoopName = keyof typeof loops;

const lengths = [1, 20, 100] as const;
type Length = (typeof lengths)[number];
type Times = Record<`${LoopName} ${Length}` | "node", number>;

/** The coder in API mode against bare loops: read, write and bash `true` in turn, one call a turn. */
export async function benchTurns(bench: Bench): Promise<readonly Figure[]> {
  await using server = await startMessagesServer();
  const runner = createLoopRunner(bench, server);
  const names = Object.keys(loops) as LoopName[];
  const variants = names.flatMap((name) =>
    lengths.map((calls) => [`${name} ${calls}`, () => runner.time({ ...loops[name], calls })] as const),
  );
  const all = { ...Object.fromEntries(variants), node: () => bareNode(bench.scratch.env) } as Record<
    keyof Times,
    () => Promise<number>
  >;
  const times: Times = await interleave(all, { warmUps: 1, rounds: 5 });
  const memory = await runner.memory({ loop: "agent", sandbox: "bubblewrap", calls: 100 });
  const bareMemory = await runner.memory({ loop: "sdk", calls: 100 });
  await runner.time({ loop: "agent", calls: 100 });
  const bytes = (turn: number) => server.requestBytes[turn - 1] ?? Number.NaN;
  return [
    ...names.flatMap((name) => loopFigures(name, times)),
    ...lengths.map((calls) => wholeRun(calls, times)),
    { ...amountFigure({ name: "coder: peak RSS at 100 turns", value: memory.rss, unit: "MiB" }) },
    amountFigure({ name: "coder: PSS at 100 turns", value: memory.pss, unit: "MiB", most: 110 }),
    amountFigure({ name: "bare SDK loop: PSS at 100 turns", value: bareMemory.pss, unit: "MiB" }),
    amountFigure({ name: "coder: first request", value: bytes(1) / 1_000, unit: "kB", most: 8 }),
    amountFigure({ name: "coder: request at turn 20", value: bytes(20) / 1_000, unit: "kB" }),
    amountFigure({ name: "coder: request at turn 100", value: bytes(100) / 1_000, unit: "kB" }),
  ];
}

/** Targets of dev-agent's own loop, in milliseconds at the reference machine's pace. */
const limits: Readonly<Record<string, { readonly turn: number; readonly fixed: number }>> = {
  "coder, no sandbox": { turn: 4, fixed: 250 },
  "coder, bubblewrap": { turn: 12, fixed: 250 },
};

function loopFigures(name: LoopName, times: Times): readonly Figure[] {
  const at = (calls: Length) => times[`${name} ${calls}`];
  const early = (at(20) - at(1)) / 19;
  const late = (at(100) - at(20)) / 80;
  const nodeMs = times.node;
  const limit = limits[name];
  const turn = limit === undefined ? {} : { mostMs: limit.turn };
  const fixed = limit === undefined ? {} : { mostMs: limit.fixed };
  return [
    pacedFigure({ name: `${name}: fixed`, ms: at(1) - early, nodeMs, ...fixed }),
    pacedFigure({ name: `${name}: per turn, 1–20`, ms: early, nodeMs, ...turn }),
    pacedFigure({ name: `${name}: per turn, 20–100`, ms: late, nodeMs, ...turn }),
  ];
}

function wholeRun(calls: Length, times: Times): Figure {
  const name = `coder, no sandbox, to bare SDK loop at ${calls} turns`;
  return ratioFigure({
    name,
    ms: times[`coder, no sandbox ${calls}`],
    bare: times[`bare SDK loop ${calls}`],
  });
}
