import { readdirSync, readFileSync } from "node:fs";
import type { Git } from "../../../github/rest/git.ts";
import type { ResultsServer } from "../../../github/results/results-server.ts";
import type { RunRecord } from "../../../github/runner/records.ts";
import type { ActionRun } from "./action-run.ts";

/** What a test asks a scene for. */
export interface Lookups {
  mainTip(): string;
  /** Texts on the default branch by path. */
  filesOnMain(): Readonly<Record<string, string>>;
  /** Branches of the remote besides the default one, with their tips. */
  branches(): Readonly<Record<string, string>>;
  /** What a job's steps said they put out; later steps win. */
  said(record: RunRecord, job: string): Readonly<Record<string, string>>;
  /** Names of the newest run's artifacts. */
  artifacts(): readonly string[];
  /** Command lines of the processes that jobs of the scene have on this machine now. */
  atWork(): readonly string[];
}

interface Sources {
  readonly git: Git;
  readonly results: ResultsServer;
  readonly runs: readonly ActionRun[];
  /** Address of GitHub's API, which is in the environment of every job. */
  readonly apiUrl: string;
}

export function createLookups({ git, results, runs, apiUrl }: Sources): Lookups {
  const lines = (...args: readonly string[]) => git.run(args).split("\n").filter(Boolean);
  return {
    mainTip: () => git.run(["rev-parse", "refs/heads/main"]),
    filesOnMain: () =>
      Object.fromEntries(
        lines("ls-tree", "-r", "--name-only", "main").map((path) => [
          path,
          git.bytes(["show", `main:${path}`]).toString(),
        ]),
      ),
    branches: () =>
      Object.fromEntries(
        lines("for-each-ref", "--format=%(refname:strip=2) %(objectname)", "refs/heads")
          .map((line) => line.split(" ") as [string, string])
          .filter(([name]) => name !== "main"),
      ),
    said(record, job) {
      const found = Object.values(record.jobs).find(({ path }) => path.split("/").at(-1) === job);
      return Object.assign({}, ...(found?.steps ?? []).map(({ outputs }) => outputs));
    },
    atWork: () =>
      readdirSync("/proc")
        .filter(
          (name) =>
            /^\d+$/.test(name) && read(`/proc/${name}/environ`).includes(`GITHUB_API_URL=${apiUrl}\0`),
        )
        .map((name) => read(`/proc/${name}/cmdline`).replaceAll("\0", " ")),
    artifacts: () => results.artifactsOf(`${runs.at(-1)?.id}`).map(({ name }) => name),
  };
}

/** Empty for a process that has ended meanwhile. */
function read(path: string): string {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return "";
  }
}
