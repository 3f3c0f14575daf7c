import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Artifacts } from "../../ports/artifacts.ts";
import type { GitHub } from "../../ports/github.ts";
import {
  type AttemptSight,
  missingName,
  type Observations,
  type Read,
  type Starters,
} from "./observations.ts";
import { attemptSight, firstSight } from "./parse-sight.ts";
import { read } from "./read.ts";

export interface LastLook {
  readonly github: Pick<GitHub, "environment" | "approvals" | "run" | "attempt" | "artifacts" | "me">;
  readonly artifacts: Artifacts;
  readonly runId: number;
  readonly attempt: number;
  /** The first job's output, as it arrived. */
  readonly observed: string;
  readonly jobs: Observations["jobs"];
  /** Empty and private; absolute. */
  readonly temp: string;
}

/** Long enough for whoever re-runs the job when GitHub still lets them. */
const retentionDays = 35;
const namePrefix = "dev-agent-live-check-attempt-";
const fileName = "seen.json";

/**
 * What can be seen at the end of an attempt. It is left as an artifact, as the next attempt compares with it: a job's
 * output would be lost, since every job behind the gate runs again.
 */
export async function lookAgain(look: LastLook): Promise<Observations> {
  const { github, runId, attempt, jobs } = look;
  const approvals = await read(() => github.approvals(runId));
  const now: AttemptSight = { attempt, gateResult: jobs.gate.result, approvals };
  const earlier = attempt === 1 ? null : await readEarlier(look);
  const left = await read(() => leave(look, now));
  const missingNow = await read(() => github.environment(missingName));
  const starters = await read(() => readStarters(look));
  const me = await read(() => github.me());
  return { runId, first: firstSight(look.observed), jobs, missingNow, now, earlier, left, starters, me };
}

async function leave({ artifacts, temp, attempt }: LastLook, sight: AttemptSight): Promise<string> {
  const directory = join(temp, "left");
  mkdirSync(directory, { recursive: true });
  const file = join(directory, fileName);
  writeFileSync(file, JSON.stringify(sight));
  const name = `${namePrefix}${attempt}`;
  await artifacts.upload({ name, directory, files: [file], retentionDays });
  return name;
}

/** What the earliest attempt left: the first answer is in it. */
async function readEarlier(look: LastLook): Promise<Read<AttemptSight>> {
  const found = await read(() => download(look));
  if (found.status !== "read") return found;
  const { value } = found;
  return value === null
    ? { status: "refused", why: "An earlier attempt left nothing that can be read." }
    : { status: "read", value };
}

async function download({ github, artifacts, runId, temp, attempt }: LastLook): Promise<AttemptSight | null> {
  const numbers = (await github.artifacts(runId))
    .filter(({ name, expired }) => !expired && name.startsWith(namePrefix))
    .map(({ name }) => Number(name.slice(namePrefix.length)))
    .filter((number) => number < attempt);
  if (numbers.length === 0) return null;
  const directory = join(temp, "earlier");
  mkdirSync(directory, { recursive: true });
  await artifacts.download({ name: `${namePrefix}${Math.min(...numbers)}`, directory });
  return attemptSight(readFileSync(join(directory, fileName), "utf8"));
}

async function readStarters({ github, runId, attempt: newest }: LastLook): Promise<Starters> {
  const { event, actor, headBranch: branch } = await github.run(runId);
  const attempts = [];
  for (let number = 1; number <= newest; number += 1) {
    const { attempt, triggeringActor: by } = await github.attempt(runId, number);
    attempts.push({ attempt, by });
  }
  return { event, branch, actor, attempts };
}
