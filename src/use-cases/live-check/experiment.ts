import type { ExperimentResult } from "../../domain/experiment.ts";
import type { Observations } from "./observations.ts";

/** A question to GitHub that nothing but GitHub can answer. */
export interface Experiment {
  readonly id: string;
  /** What dev-agent assumes. */
  readonly expected: string;
  readonly judge: (observations: Observations) => Judgement;
}

type Judgement = Omit<ExperimentResult, "id" | "expected">;

export const asExpected = (seen: string): Judgement => ({
  ...{ verdict: "as-expected", seen, means: "", fails: false },
});

export const noted = (seen: string, means: string): Judgement => ({
  ...{ verdict: "noted", seen, means, fails: false },
});

/** @param how How it can be tried. */
export const notTried = (seen: string, how = ""): Judgement => ({
  ...{ verdict: "not-tried", seen, means: how, fails: false },
});

/** It isn't what dev-agent assumes, and dev-agent doesn't need it to be. */
export const differsSafely = (seen: string, means: string): Judgement => ({
  ...{ verdict: "differs", seen, means: `Safe either way: ${means}`, fails: false },
});

/** It isn't what dev-agent assumes, and dev-agent rests on that. */
export const breaks = (seen: string, means: string): Judgement => ({
  ...{ verdict: "differs", seen, means, fails: true },
});

/** The first job's words, which several experiments need. */
export const firstJobLost = notTried(
  "The output of the job Observe did not arrive.",
  "Read the log of that job, then start again.",
);
