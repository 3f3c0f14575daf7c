import { bareNode } from "../bare-node.ts";
import type { Bench } from "../benchmark.ts";
import { amountFigure, type Figure, pacedFigure, ratioFigure } from "../figure.ts";
import { interleave } from "../measure.ts";
import { type MessagesServer, startMessagesServer } from "./messages-server.ts";
import { createLoopRunner, type LoopRun, type LoopRunner } from "./run-loop.ts";
import { createTurnTimes, type TurnTimes } from "./turn-times.ts";

const loops = {
  "bare fetch loop": { loop: "fetch" },
  "bare SDK loop": { loop: "sdk" },
  "coder, no sandbox": { loop: "agent" },
  "coder, bubblewrap": { loop: "agent", sandbox: "bubblewrap" },
} as const satisfies Record<string, Omit<LoopRun, "calls">>;
type LoopName = keyof typeof loops;
const names = Object.keys(loops) as LoopName[];

const lengths = [1, 20, 100] as const;
type Times = Record<`${LoopName} ${(typeof lengths)[number]}` | "node", number>;

/** The coder in API mode against bare loops: read, write and bash `true` in turn, one call a turn. */
export async function benchTurns(bench: Bench): Promise<readonly Figure[]> {
  await using server = await startMessagesServer();
  const runner = createLoopRunner(bench, server);
  const turns = new Map<LoopName, TurnTimes>(names.map((name) => [name, createTurnTimes()]));
  const variants = names.flatMap((name) =>
    lengths.map((calls) => {
      const run = async () => {
        const ms = await runner.time({ ...loops[name], calls });
        if (calls === 100) turns.get(name)?.add(server.arrivals);
        return ms;
      };
      return [`${name} ${calls}`, run] as const;
    }),
  );
  const times = await interleave(
    { ...Object.fromEntries(variants), node: () => bareNode(bench.scratch.env) },
    { warmUps: 1, rounds: 5 },
  );
  return [
    ...[...turns].flatMap(([name, perTurn]) => loopFigures(name, perTurn, times as Times)),
    ...wholeRuns(times as Times),
    ...(await sizes(runner, server)),
  ];
}

/** Targets of dev-agent's own loop, in milliseconds at the reference machine's pace. */
const limits: Readonly<Partial<Record<LoopName, { readonly turn: number; readonly fixed: number }>>> = {
  "coder, no sandbox": { turn: 4, fixed: 250 },
  "coder, bubblewrap": { turn: 12, fixed: 250 },
};

/** What is fixed is what a run of one turn takes beside the turn. */
function loopFigures(name: LoopName, perTurn: TurnTimes, times: Times): readonly Figure[] {
  const nodeMs = times.node;
  const turn = { nodeMs, mostMs: limits[name]?.turn };
  const fixed = times[`${name} 1`] - perTurn.early();
  return [
    pacedFigure({ name: `${name}: fixed`, ms: fixed, nodeMs, mostMs: limits[name]?.fixed }),
    pacedFigure({ name: `${name}: per turn, 1–20`, ms: perTurn.early(), ...turn }),
    pacedFigure({ name: `${name}: per turn, 20–100`, ms: perTurn.late(), ...turn }),
  ];
}

function wholeRuns(times: Times): readonly Figure[] {
  return lengths.map((calls) =>
    ratioFigure({
      name: `coder, no sandbox, to the bare SDK loop at ${calls} turns`,
      ms: times[`coder, no sandbox ${calls}`],
      bare: times[`bare SDK loop ${calls}`],
    }),
  );
}

async function sizes(runner: LoopRunner, server: MessagesServer): Promise<readonly Figure[]> {
  const bare = await runner.memory({ loop: "sdk", calls: 100 });
  const coder = await runner.memory({ loop: "agent", sandbox: "bubblewrap", calls: 100 });
  const kilobytes = (turn: number) => (server.requestBytes[turn - 1] ?? Number.NaN) / 1_000;
  return [
    amountFigure({ name: "coder: PSS at 100 turns", value: coder.pss, unit: "MiB", most: 110 }),
    amountFigure({ name: "coder: peak RSS at 100 turns", value: coder.rss, unit: "MiB" }),
    amountFigure({ name: "bare SDK loop: PSS at 100 turns", value: bare.pss, unit: "MiB" }),
    amountFigure({ name: "bare SDK loop: peak RSS at 100 turns", value: bare.rss, unit: "MiB" }),
    amountFigure({ name: "coder: first request", value: kilobytes(1), unit: "kB", most: 8 }),
    amountFigure({ name: "coder: request at turn 20", value: kilobytes(20), unit: "kB" }),
    amountFigure({ name: "coder: request at turn 100", value: kilobytes(100), unit: "kB" }),
  ];
}
