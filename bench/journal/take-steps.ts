import { statSync } from "node:fs";
import { MemorySaver } from "@langchain/langgraph-checkpoint";
import type { SessionState } from "../../src/domain/session-state.ts";
import type { Ports } from "../../src/ports/ports.ts";
import { JournalSaver } from "../../src/session/checkpoints/journal-saver.ts";
import { openJournal } from "../../src/session/journal.ts";
import { firstState } from "../../src/use-cases/first-state.ts";
import { createEngine } from "../../src/workflow/engine/create-engine.ts";
import type { AgentModel } from "../../src/workflow/model/agent-model.ts";
import { handlers } from "../../src/workflow/nodes/handlers.ts";
import { sessionFields } from "../../src/workflow/session-fields.ts";
import { median } from "../measure.ts";
import { memoryUsed } from "../memory-used.ts";

export interface StepsRequest {
  /** Where the session's checkpoints go; absent: nowhere but into memory, in LangGraph's own way. */
  readonly journal?: string;
  readonly steps: number;
}

/** What the steps took; times in milliseconds, sizes in bytes, memory in MiB. */
export interface StepsTaken {
  readonly first: number;
  readonly last: number;
  readonly bytesPerStep: number;
  readonly rss: number;
}

/** Takes so many steps of a workflow that goes round in a loop, through the real engine; prints what they took. */
export async function takeSteps({ journal, steps }: StepsRequest): Promise<void> {
  const times: number[] = [];
  const sizes: number[] = [];
  const step = async () => {
    times.push(performance.now());
    sizes.push(journal === undefined ? 0 : statSync(journal).size);
    const text = `${times.length} `.padEnd(1_000, "x");
    return { feedback: { from: "checks", text }, round: times.length > steps ? 1 : 0 } as const;
  };
  const saver = journal === undefined ? new MemorySaver() : new JournalSaver(openJournal(journal, () => {}));
  const engine = createEngine({
    model: loopOf(steps),
    handlers: { ...handlers, tasks: { step } },
    ports: { signal: new AbortController().signal } as Ports,
    saver,
    sessionId,
  });
  const stop = await engine.start(aSession());
  if (stop.kind !== "finished" || times.length !== steps + 1)
    throw new Error(`${times.length} steps were taken, and the session is ${stop.kind}`);
  const between = times.slice(1).map((time, index) => time - (times[index] ?? time));
  const taken: StepsTaken = {
    first: median(between.slice(0, 100)),
    last: median(between.slice(-100)),
    bytesPerStep: ((sizes.at(-1) ?? 0) - (sizes[0] ?? 0)) / steps,
    rss: memoryUsed().rss,
  };
  process.stdout.write(JSON.stringify(taken));
}

export const sessionId = "20260101-go-round";

function loopOf(steps: number): AgentModel {
  return {
    name: "round and round",
    version: 1,
    state: sessionFields,
    nodes: [
      { kind: "start", id: "start" },
      { kind: "task", id: "step", handler: "step" },
      { kind: "end", id: "end" },
    ],
    edges: [
      { kind: "simple", from: "start", to: "step" },
      {
        kind: "loop",
        from: "step",
        to: "step",
        maxIterations: steps,
        when: { path: "round", op: "lt", value: 1 },
      },
      { kind: "simple", from: "step", to: "end" },
    ],
  };
}

/** A state as large as a session's usually is: 8 kB of spec and goal that don't change. */
function aSession(): SessionState {
  const text = "A sentence of a spec, as long as such sentences are. ".repeat(20);
  const record = {
    version: 1,
    id: sessionId,
    goal: text,
    createdAt: new Date().toISOString(),
    baseBranch: "main",
    baseSha: "a".repeat(40),
    options: {},
  } as const;
  const spec = { summary: text, steps: Array(6).fill(text), files: [], acceptance_checks: [], risks: [] };
  return { ...firstState(record, { baseSha: record.baseSha, specGate: false }), spec };
}
