import { DevAgentError } from "../../errors.ts";
import { readJournal } from "../../session/journal.ts";
import { type RunRecord, runRecords } from "../../session/run-record.ts";
import type { SessionFolder } from "../../session/store.ts";
import type { RunChain } from "../github/find-initiators.ts";
import type { JobName } from "./job.ts";

/** What a person was asked, as the job that put the question wrote it down. */
export interface Question {
  readonly environment: string;
  /** The environment's id then; another one under the same name is another gate. */
  readonly environmentId: number;
  /** Answers that were there before. */
  readonly baseline: Readonly<Record<string, number>>;
  readonly chain: Pick<RunChain, "previousOf" | "isAnswer">;
}

export interface QuestionPlace {
  /** The job that put it. */
  readonly job: JobName;
  /** The environment's name. */
  readonly name: string;
  readonly runId: number;
}

/** The question that a job of this run put. Throws where it put none. */
export function questionOf(folder: SessionFolder, { job, name, runId }: QuestionPlace): Question {
  const runs = runRecords(readJournal(folder.journal));
  const asked = runs.filter((record) => record.job === job && record.runId === runId).at(-1);
  const environmentId = asked?.environments[name];
  if (asked === undefined || environmentId === undefined) throw notAsked(name);
  return {
    environment: name,
    environmentId,
    baseline: asked.baseline,
    chain: chainIn(runs),
  };
}

/** Which run a run goes on from, and which ones only took an answer, as their jobs wrote it down. */
export function chainIn(runs: readonly RunRecord[]): Question["chain"] {
  const of = (runId: number) => runs.filter((record) => record.runId === runId);
  return {
    previousOf: (runId) => of(runId).findLast(({ previous }) => previous !== null)?.previous ?? null,
    isAnswer(runId) {
      const records = of(runId);
      return records.length > 0 && records.every(({ job }) => job === "decide");
    },
  };
}

function notAsked(name: string): DevAgentError {
  return new DevAgentError({
    code: "gate-not-asked",
    kind: "policy",
    message: `Nobody was asked at the environment ${name} in this run.`,
    remedy: "Run the whole workflow again; its jobs can't be taken out of order.",
  });
}
