import { killTree } from "../../../src/process/process-tree.ts";
import { type JobEnd, type MergeJob, mergeJobOf, runMergeJob } from "../../gate-matrix/merge-job.ts";
import type { Permissions } from "../../github/rest/permissions.ts";
import type { ActionRun } from "../../scenarios/action/support/action-run.ts";
import {
  type ActionScene,
  type ActionSceneOptions,
  makeActionScene,
} from "../../scenarios/action/support/action-scene.ts";
import { failuresOf } from "../../scenarios/action/support/failures.ts";
import { serveProxy } from "./killing-proxy.ts";
import { worldOf } from "./world-of.ts";

/** A job of a run that has come to it and has had no effect yet. */
export interface JobScene extends AsyncDisposable {
  /** Plays an attempt of the job, on a machine of its own; it is killed at the point. */
  play(point?: string): Promise<JobPlayed>;
  /** Everything that people could find on GitHub now. */
  world(): ReturnType<typeof worldOf>;
  /** Back to where the job has had no effect. */
  restore(): void;
}

interface JobPlayed extends JobEnd {
  readonly seen: readonly string[];
  readonly killed: boolean;
}

export interface JobPreparation {
  /** Id of the job. */
  readonly job: string;
  readonly options?: ActionSceneOptions;
  /** Plays the workflow up to where the job fails for want of rights. */
  readonly arrive: (scene: ActionScene) => Promise<ActionRun>;
  /** What people do where the job is started again. */
  readonly again?: (scene: ActionScene, runId: number) => void;
}

export async function prepareJob({ job: name, options, arrive, again }: JobPreparation): Promise<JobScene> {
  const isMeant = (path: string) => path.split("/").at(-1) === name;
  let armed = true;
  const scene = await makeActionScene({
    ...options,
    permissions: (job) => (armed && isMeant(job.path) ? {} : job.permissions),
  });
  const arrived = await arrive(scene);
  const runId = arrived.id;
  const whole = await arrived.end();
  armed = false;
  const record = Object.values(whole.jobs).find(({ path }) => isMeant(path));
  if (record?.result !== "failure") throw new Error(`The run did not come to ${name}:\n${failuresOf(whole)}`);
  const state: { point?: string | undefined; pid?: number; seen: string[]; killed: boolean } = {
    seen: [],
    killed: false,
  };
  const counts = new Map<string, number>();
  const reach = (point: string) => {
    const count = (counts.get(point) ?? 0) + 1;
    counts.set(point, count);
    const numbered = point.replace(/ (\w+)$/, `#${count} $1`);
    state.seen.push(numbered);
    if (numbered !== state.point || state.pid === undefined) return false;
    state.killed = true;
    killTree(state.pid);
    return true;
  };
  const origins = { api: scene.github.url, git: scene.gitServer.url, results: scene.results.url };
  const proxies = await Promise.all(
    Object.entries(origins).map(
      async ([of, origin]) => [origin, await serveProxy({ name: of, origin, reach })] as const,
    ),
  );
  const through = (text: string) =>
    proxies.reduce((moved, [origin, { url }]) => moved.replaceAll(origin, url), text);
  const job = moved(mergeJobOf(record), through);
  const remembered = [scene.github.remember(), scene.results.remember()];
  const run = scene.github.runs.get(runId);
  const { attempt } = run;
  return {
    async play(point) {
      Object.assign(state, { point, pid: undefined, seen: [], killed: false });
      counts.clear();
      if (run.attempt > attempt) again?.(scene, runId);
      const token = scene.github.createToken({ permissions: record.permissions as Permissions });
      const runtime = scene.results.runtime({ runId: `${runId}`, path: record.path });
      const env = {
        "INPUT_GITHUB-TOKEN": token,
        ...Object.fromEntries(Object.entries(runtime).map(([key, value]) => [key, through(value)])),
        GITHUB_RUN_ATTEMPT: `${run.attempt}`,
      };
      const end = await runMergeJob(job, {
        ...{ env, workspace: new Map() },
        onStart: (pid) => {
          state.pid = pid;
        },
      });
      scene.github.revokeToken(token);
      scene.results.endJobs({ runId: `${runId}`, path: record.path });
      scene.github.people.rerun(runId, run.actor.login);
      return { ...end, seen: state.seen, killed: state.killed };
    },
    world: () => worldOf(scene),
    restore() {
      for (const restore of remembered) restore();
    },
    async [Symbol.asyncDispose]() {
      for (const [, proxy] of proxies) await proxy[Symbol.asyncDispose]();
      await scene[Symbol.asyncDispose]();
    },
  };
}

function moved({ argv, env, directory, event }: MergeJob, through: (text: string) => string): MergeJob {
  const pairs = Object.entries(env).map(([name, value]) => [name, through(value)]);
  return { argv, env: Object.fromEntries(pairs), directory, event: through(event) };
}
