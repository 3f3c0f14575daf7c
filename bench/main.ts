// main [BENCHMARK…]: measures dev-agent against bare programs in the same run and prints a table. Exits other than 0
// only when a benchmark itself breaks: how fast a machine is must not fail a build.
import { setup as findTools } from "../test/install-tools.ts";
import type { Benchmark } from "./benchmark.ts";
import { benchRoles } from "./coder/roles.ts";
import { benchTurns } from "./coder/turns.ts";
import { benchColdStart } from "./cold-start.ts";
import { compile } from "./compile.ts";
import type { Figure } from "./figure.ts";
import { benchFirstNode } from "./first-node.ts";
import { benchGateway } from "./gateway/added-latency.ts";
import { benchHistory } from "./history/history.ts";
import { benchSessionList } from "./journal/list-sessions.ts";
import { benchJournal } from "./journal/steps.ts";
import { benchSandbox } from "./sandbox.ts";
import { makeScratch } from "./scratch.ts";
import { benchSession } from "./session/own-time.ts";
import { formatTable } from "./table.ts";
import { benchText } from "./text.ts";
import { benchClaudeTurn } from "./vendor/claude-turn.ts";
import { benchCodexTurn } from "./vendor/codex-turn.ts";

const benchmarks: Readonly<Record<string, Benchmark>> = {
  "cold-start": benchColdStart,
  "first-node": benchFirstNode,
  session: benchSession,
  turns: benchTurns,
  roles: benchRoles,
  gateway: benchGateway,
  history: benchHistory,
  journal: benchJournal,
  sessions: benchSessionList,
  sandbox: benchSandbox,
  text: benchText,
  "claude-turn": benchClaudeTurn,
  "codex-turn": benchCodexTurn,
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in benchmarks));
if (unknown !== undefined)
  throw new Error(`no benchmark ${unknown}; there are ${Object.keys(benchmarks).join(", ")}`);

findTools();
using scratch = makeScratch();
const child = compile("child.ts");
const figures: Figure[] = [];
for (const [name, benchmark] of Object.entries(benchmarks)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const started = performance.now();
  try {
    figures.push(...(await benchmark({ scratch, child })));
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(`${name} broke: ${error instanceof Error ? error.stack : error}\n`);
  }
  process.stderr.write(`${name}: ${((performance.now() - started) / 1_000).toFixed(1)} s\n`);
}
process.stdout.write(formatTable(figures));
