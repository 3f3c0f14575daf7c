import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bareNode } from "../bare-node.ts";
import type { Bench } from "../benchmark.ts";
import { bundle } from "../compile.ts";
import { type Figure, pacedFigure, ratioFigure } from "../figure.ts";
import { launch } from "../launch.ts";
import { interleave } from "../measure.ts";
import { makeRepository } from "../repository.ts";

const many = 100;
const eventsEach = 300;
const fixture = join(import.meta.dirname, "../../test/fixtures/sessions/format-1/waiting");

/** `dev-agent sessions` in a repository with 100 sessions, each with 300 events, against one with a single session. */
export async function benchSessionList({ scratch: { directory, env } }: Bench): Promise<readonly Figure[]> {
  const list = (sessions: number) => {
    const cwd = join(directory, `sessions-${sessions}`);
    makeRepository(cwd, { "package.json": "{}\n" });
    for (let number = 1; number <= sessions; number += 1) addSession(cwd, `20260101-session-${number}`);
    return async () => {
      const argv = [process.execPath, bundle, "sessions", "--json"] as const;
      const { ms, stdout } = await launch({ argv, env, cwd });
      if (JSON.parse(stdout).sessions.length !== sessions) throw new Error("not every session was listed");
      return ms;
    };
  };
  const times = await interleave(
    { all: list(many), one: list(1), node: () => bareNode(env) },
    { warmUps: 1, rounds: 7 },
  );
  return [
    pacedFigure({ name: `sessions: list of ${many}`, ms: times.all, nodeMs: times.node }),
    ratioFigure({ name: `sessions: list of ${many} to a list of 1`, ms: times.all, bare: times.one }),
  ];
}

/** A real session's files, with more events. */
function addSession(repository: string, id: string): void {
  const folder = join(repository, ".git/dev-agent/sessions", id);
  mkdirSync(folder, { recursive: true });
  for (const file of ["journal.ndjson", "events.ndjson", "ledger.ndjson", "transcripts"])
    cpSync(join(fixture, file), join(folder, file), { recursive: true });
  const record = JSON.parse(readFileSync(join(fixture, "session.json"), "utf8"));
  writeFileSync(join(folder, "session.json"), JSON.stringify({ ...record, id }));
  const events = join(folder, "events.ndjson");
  const there = readFileSync(events, "utf8").trimEnd().split("\n").length;
  const data = { role: "coder", round: 1, text: "A sentence of a model. ".repeat(20), truncated: false };
  for (let seq = there + 1; seq <= eventsEach; seq += 1)
    appendFileSync(
      events,
      `${JSON.stringify({ v: 1, runId: id, seq, ts: "2026-01-01T00:00:00.000Z", type: "agent.message", data })}\n`,
    );
}
