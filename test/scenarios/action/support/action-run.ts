import type { GitHubServer } from "../../../github/rest/github-server.ts";
import type { RunRecord } from "../../../github/runner/records.ts";
import type { WorkflowRun } from "../../../github/runner/workflow-run.ts";
import { failuresOf } from "./failures.ts";

/** A run of the workflow, from its start on. */
export interface ActionRun {
  readonly id: number;
  /** The attempt's end. */
  end(): Promise<RunRecord>;
  /** Waits until a job waits for people at the environment. Throws with the logs when the run ends before. */
  waitsAt(environment: string): Promise<void>;
  cancel(): void;
  /** Starts jobs again, as a person does on the run's page, with all jobs that need them. */
  rerun(again: { readonly jobs: readonly string[] | "failed"; readonly by?: string }): void;
}

interface Started {
  readonly github: GitHubServer;
  readonly id: number;
  readonly workflow: WorkflowRun;
}

/** Starts a run that GitHub knows already. */
export function startRun({ github, id, workflow }: Started): ActionRun {
  const play = async (attempt: Promise<RunRecord>) => {
    const record = await attempt;
    // A job that was cancelled in its wait waits no more.
    github.runs.get(id).waiting.clear();
    github.runs.finish(id, record.conclusion);
    return record;
  };
  let attempt = play(workflow.start());
  attempt.catch(() => {});
  return {
    id,
    end: () => attempt,
    async waitsAt(environment) {
      const ended = attempt.then((record) => failuresOf(record));
      const arrived = github.runs.whenWaiting(environment).then(() => undefined);
      const failures = await Promise.race([arrived, ended]);
      if (failures !== undefined) throw new Error(`The run ended before ${environment}:\n${failures}`);
    },
    cancel: () => workflow.cancel(),
    rerun({ jobs, by = github.runs.get(id).actor.login }) {
      github.people.rerun(id, by);
      attempt = play(workflow.rerun({ jobs, actor: by }));
      attempt.catch(() => {});
    },
  };
}
