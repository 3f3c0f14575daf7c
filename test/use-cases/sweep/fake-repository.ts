import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { RunFacts } from "../../../src/ports/github.ts";
import type { JobContext } from "../../../src/use-cases/jobs/job.ts";
import { sha } from "../../fakes/session-fixture.ts";
import { temporary } from "../../session/temporary.ts";

const person = { id: 1, login: "ada", type: "User" };
const bot = { id: 2, login: "github-actions[bot]", type: "Bot" };

export interface Kept {
  readonly runId: number;
  readonly name: string;
  readonly content: string;
  readonly expired?: boolean;
}

/** A repository with runs and artifacts, and the sweep's own runs in it one after the other. */
export function sweptRepository() {
  const place = temporary();
  const runs = new Map<number, RunFacts>();
  const kept: Kept[] = [];
  const dispatches: { readonly file: string; readonly inputs: Readonly<Record<string, string>> }[] = [];
  const path = ".github/workflows/goal.yml";
  const addRun = (id: number, change: Partial<RunFacts> = {}) => {
    runs.set(id, {
      ...{ id, attempt: 1, event: "workflow_dispatch", actor: person, triggeringActor: person },
      ...{ headSha: sha("a"), headBranch: "main", path, ...change },
    });
  };
  let next = 1_000;
  /** Steps until the process is gone, as with a machine that is lost. */
  let stepsLeft = Number.POSITIVE_INFINITY;
  const step = () => {
    stepsLeft -= 1;
    if (stepsLeft < 0) throw new Error("the machine is gone");
  };
  const withId = (found: readonly Kept[]) =>
    found.map(({ runId, name, expired = false }, index) => ({
      id: index + 1,
      digest: null,
      runId,
      name,
      expired,
    }));
  const github = {
    defaultBranch: async () => "main",
    run: async (id: number) => runs.get(id) ?? fail(id),
    artifacts: async (runId: number) => withId(kept.filter((one) => one.runId === runId)),
    artifactsNamed: async (name: string) => withId(kept.filter((one) => one.name === name)),
    dispatched: async (file: string) =>
      [...runs.values()]
        .filter((run) => run.path.endsWith(`/${file}`) && run.event === "workflow_dispatch")
        .map(({ id }) => id)
        .reverse(),
    async dispatch(file: string, { inputs }: { readonly inputs: Readonly<Record<string, string>> }) {
      step();
      next += 1;
      addRun(next, { actor: bot, triggeringActor: bot });
      dispatches.push({ file, inputs });
      // What GitHub has begun it goes on with, whatever becomes of who asked.
      step();
      return next;
    },
  };
  return {
    ...{ addRun, runs, kept, dispatches, bot },
    [Symbol.dispose]: place[Symbol.dispose],
    /** What a sweep works with that runs as this run, and is lost after so many steps. */
    sweepAs(runId: number, steps = Number.POSITIVE_INFINITY): JobContext {
      addRun(runId, { event: "schedule", path: ".github/workflows/sweep.yml" });
      stepsLeft = steps;
      const temp = place.path(`temp-${runId}-${crypto.randomUUID()}`);
      mkdirSync(temp, { recursive: true });
      const artifacts = {
        async upload({ name, files }: { readonly name: string; readonly files: readonly string[] }) {
          step();
          if (kept.some((one) => one.runId === runId && one.name === name))
            throw new Error(`${name} is there`);
          kept.push({ runId, name, content: readFileSync(files[0] ?? "", "utf8") });
          step();
        },
        async download(from: { readonly name: string; readonly directory: string; readonly runId?: number }) {
          const found = kept.find((one) => one.runId === from.runId && one.name === from.name);
          if (!existsSync(from.directory)) mkdirSync(from.directory, { recursive: true });
          writeFileSync(join(from.directory, "about.json"), found?.content ?? "");
        },
      };
      return { github, artifacts, temp, runId, retentionDays: 35 } as unknown as JobContext;
    },
  };
}

function fail(id: number): never {
  throw new Error(`there is no run ${id}`);
}
