import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { realClock } from "../github/runner/clock.ts";
import { contentOf, createCommandFiles, pairsIn } from "../github/runner/file-commands.ts";
import { createJobDirectories } from "../github/runner/job-directories.ts";
import type { JobRecord } from "../github/runner/records.ts";
import { runProcess } from "../github/runner/start-process.ts";

/** The merge job as the runner once started it: its process and the folders of its machine. */
export interface MergeJob {
  readonly argv: readonly [string, ...string[]];
  readonly env: Readonly<Record<string, string>>;
  readonly directory: string;
  /** Text of the event's file. */
  readonly event: string;
}

export function mergeJobOf({ processes, directory = "" }: JobRecord): MergeJob {
  const [started] = processes;
  if (started === undefined) throw new Error("The merge job has started nothing");
  const { argv, env } = started;
  const event = readFileSync(env.GITHUB_EVENT_PATH ?? "", "utf8");
  return { argv: argv as MergeJob["argv"], env: { ...env }, directory, event };
}

export interface JobChange {
  /** Put over what the runner gave to the first one; `undefined` takes it away. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Texts in the job's workspace, by path. */
  readonly workspace: ReadonlyMap<string, string>;
  readonly onStart?: (pid: number) => void;
}

export interface JobEnd {
  readonly code: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly log: string;
}

/** Compiling the program is a large part of a row's time. */
const compiled = join(tmpdir(), "merge-job-compiled");
const hurry = join(import.meta.dirname, "hurry.ts");

/** Runs the merge job's program once more, on a fresh machine and with the same environment but for `change`. */
export async function runMergeJob(job: MergeJob, change: JobChange): Promise<JobEnd> {
  const root = mkdtempSync(join(tmpdir(), "merge-job-"));
  try {
    const directories = createJobDirectories(root);
    const files = createCommandFiles(directories.temporary, "again");
    const moved = Object.entries(job.env).map(([name, value]) => [
      name,
      value.replaceAll(job.directory, root),
    ]);
    const fileVariables = Object.entries(files).map(([name, file]) => [`GITHUB_${name.toUpperCase()}`, file]);
    const all: Record<string, string | undefined> = {
      ...Object.fromEntries([...moved, ...fileVariables]),
      NODE_OPTIONS: `--import=${hurry}`,
      NODE_COMPILE_CACHE: compiled,
      ...change.env,
    };
    const env = Object.fromEntries(
      Object.entries(all).filter((pair): pair is [string, string] => pair[1] !== undefined),
    );
    mkdirSync(dirname(env.GITHUB_EVENT_PATH ?? ""), { recursive: true });
    writeFileSync(env.GITHUB_EVENT_PATH ?? "", job.event);
    for (const [path, text] of change.workspace) writeFileSync(join(directories.workspace, path), text);
    const lines: string[] = [];
    const code = await runProcess({
      ...{ argv: job.argv, cwd: directories.workspace, env, clock: realClock },
      ...{ signal: new AbortController().signal, onLine: (line) => void lines.push(line) },
      ...(change.onStart === undefined ? {} : { onStart: change.onStart }),
    });
    const outputs = Object.fromEntries(pairsIn(contentOf(files.output)));
    return { code, outputs, log: lines.join("\n") };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
