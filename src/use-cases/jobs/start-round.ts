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
  /** What the person filled in who started this run, which holds for the next one too. */
  readonly form: Readonly<Record<string, string>>;
}

/**
 * Starts the run that goes on with the session, and leaves a receipt in this one: by it the next run proves where it comes
 * from. Null where GitHub doesn't tell the new run's id; that run then can't be approved into a merge.
 */
export async function startRound(
  context: JobContext,
  { state, workflow, form }: NextRound,
): Promise<number | null> {
  const { github, runId } = context;
  const before = await startedBefore(context);
  if (before !== null) return before;
  const inputs = { ...form, goal: state.session.goal, "continue-run": String(runId) };
  const { file, ref } = workflow;
  const started = await github.dispatch(file, { ref, inputs });
  if (started === null) throw unknownRun(file);
  await leaveReceipt(context, started);
  return started;
}

const receipt = "dev-agent-continued-by-";

/** The run that an earlier attempt of this job started. */
async function startedBefore({ github, runId }: JobContext): Promise<number | null> {
  const found = (await github.artifacts(runId)).find(({ name }) => name.startsWith(receipt));
  return found === undefined ? null : Number(found.name.slice(receipt.length));
}

async function leaveReceipt({ artifacts, temp, retentionDays }: JobContext, started: number): Promise<void> {
  const name = `${receipt}${started}`;
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
