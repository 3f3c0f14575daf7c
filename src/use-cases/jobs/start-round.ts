import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { SessionState } from "../../domain/session-state.ts";
import { DevAgentError } from "../../errors.ts";
import type { JobContext } from "./job.ts";

export interface NextRound {
  readonly state: SessionState;
  readonly why: string;
  /** File name in `.github/workflows`, and the branch whose version of it runs. */
  readonly workflow: { readonly file: string; readonly ref: string };
}

/**
 * Starts the run that goes on with the session, and leaves a receipt in this one: by it the next run proves where it comes
 * from. Null where GitHub doesn't tell the new run's id; that run then can't be approved into a merge.
 */
export async function startRound(
  context: JobContext,
  { state, workflow }: NextRound,
): Promise<number | null> {
  const { github, runId } = context;
  const inputs = { goal: state.session.goal, "continue-run": String(runId) };
  const { file, ref } = workflow;
  const started = await github.dispatch(file, { ref, inputs });
  if (started === null) throw unknownRun(file);
  await leaveReceipt(context, started);
  return started;
}

async function leaveReceipt({ artifacts, temp, retentionDays }: JobContext, started: number): Promise<void> {
  const name = `dev-agent-continued-by-${started}`;
  const directory = join(temp, name);
  await mkdir(directory, { recursive: true });
  const file = join(directory, "run.json");
  await writeFile(file, `${JSON.stringify({ run: started })}\n`);
  await artifacts.upload({ name, directory, files: [file], retentionDays });
}

function unknownRun(file: string): DevAgentError {
  return new DevAgentError({
    code: "round-unknown",
    kind: "infrastructure",
    message: `GitHub started ${file} but did not tell which run it is.`,
    remedy: "Find it on the Actions page, cancel it, and continue by hand with continue-run.",
  });
}
