import type { EventData, EventType } from "../../src/domain/event.ts";
import { noSpend } from "../../src/domain/spend.ts";
import type { Agent } from "../../src/ports/agent.ts";
import type { Check } from "../../src/ports/check.ts";
import type { Ports } from "../../src/ports/ports.ts";
import type { Collected, TrustedRepository } from "../../src/ports/repository.ts";
import { aCandidate, checkResult, sha } from "./session-fixture.ts";

export interface ToldEvent {
  readonly type: EventType;
  readonly data: EventData[EventType];
}

/** Ports whose every part succeeds and remembers; a test replaces the part that it is about. */
export function fakePorts(
  change: Partial<Ports> = {},
): Ports & { readonly told: ToldEvent[]; readonly calls: string[] } {
  const told: ToldEvent[] = [];
  const calls: string[] = [];
  return {
    repository: fakeRepository(calls),
    setup: { prepare: async () => ({ ok: true, commands: ["npm ci"], cached: false, durationMs: 1 }) },
    agents: { architect: silentAgent, coder: silentAgent, reviewer: silentAgent, supervisor: silentAgent },
    checks: {
      unitTests: passing("unit-tests"),
      staticAnalysis: passing("static-analysis"),
      secretScan: passing("secret-scan"),
    },
    risk: { assess: async () => ({ score: 10, level: "low", factors: [] }) },
    events: { emit: (type, data) => void told.push({ type, data }) },
    meter: { spend: noSpend, calls: [], hold: () => ({ settle: () => {} }) },
    limits: { rounds: 4 },
    clock: { now: () => new Date("2026-01-02T03:04:05.000Z") },
    elapsedMs: () => 0,
    processId: "process-1",
    signal: new AbortController().signal,
    policy: { baseDrift: "disjoint", push: false },
    told,
    calls,
    ...change,
  };
}

export function fakeRepository(calls: string[], change: Partial<TrustedRepository> = {}): TrustedRepository {
  const workspace = { directory: "/w", home: "/h", sharedObjects: [], purpose: "agent" } as const;
  const collected: Collected = { status: "candidate", candidate: aCandidate };
  return {
    baseTip: async () => sha("b"),
    startBranch: async (branch) => void calls.push(`start ${branch}`),
    agentWorkspace: async () => workspace,
    checkout: async () => ({ ...workspace, purpose: "checks", [Symbol.asyncDispose]: async () => {} }),
    restoreConfig: async () => [],
    collect: async (_workspace, { message }) => {
      calls.push(`collect ${message.split("\n")[2]}`);
      return collected;
    },
    patch: async () => "diff --git a/src/a.js b/src/a.js",
    shapes: async () => [],
    readFile: async () => null,
    rebuild: async (candidate, onto) => ({ ...candidate, baseSha: onto, headSha: sha("e") }),
    findLanded: async () => null,
    land: async () => ({ status: "merged", sha: sha("f"), pushed: false, checkout: "none" }),
    handOver: async (_candidate, path) => void calls.push(`hand over ${path}`),
    takeOver: async (bundle) => void calls.push(`take over ${bundle}`),
    discardWorkspaces: async () => {},
    deleteBranch: async (branch) => void calls.push(`delete ${branch}`),
    ...change,
  };
}

/** An agent that submits the same output every time. */
export function submitting(output: unknown): Agent {
  return { name: "fake", run: async () => ({ output, stopped: "submitted", turns: 1 }) };
}

const silentAgent = submitting({});
const passing = (check: Parameters<typeof checkResult>[0]): Check => ({
  run: async () => checkResult(check),
});
