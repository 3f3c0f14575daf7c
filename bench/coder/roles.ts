import { bareNode } from "../bare-node.ts";
import type { Bench } from "../benchmark.ts";
import { type Figure, pacedFigure } from "../figure.ts";
import { interleave } from "../measure.ts";
import { startMessagesServer } from "./messages-server.ts";
import { createLoopRunner } from "./run-loop.ts";

/** What a further role adds to a process: one that reads a file and hands in, so two model turns. */
export async function benchRoles(bench: Bench): Promise<readonly Figure[]> {
  await using server = await startMessagesServer();
  const runner = createLoopRunner(bench, server);
  const run = (roles: readonly ("coder" | "architect" | "reviewer")[]) => () =>
    runner.time({ loop: "agent", calls: 1, roles });
  const { one, three, node } = await interleave(
    {
      one: run(["coder"]),
      three: run(["coder", "architect", "reviewer"]),
      node: () => bareNode(bench.scratch.env),
    },
    { warmUps: 1, rounds: 9 },
  );
  return [pacedFigure({ name: "per extra role", ms: (three - one) / 2, nodeMs: node, mostMs: 20 })];
}
