import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isMark, markAgain } from "../../domain/mark-name.ts";
import { toDevAgentError } from "../../errors.ts";
import type { JobContext } from "./job.ts";

/** Names of artifacts that say by their name how runs follow each other; what is in them is for people. */
export const marks = {
  /** In the run that was to start another: the newest run that was there before. */
  intent: "dev-agent-continues-after-",
  /** In whatever run goes on with another, or means to have one do so: the run that it is about. */
  resumes: "dev-agent-resumes-",
  /** In a run that waits until a limit is lifted. */
  paused: "dev-agent-paused",
} as const;

export interface Mark {
  readonly name: string;
  readonly content: Readonly<Record<string, unknown>>;
  readonly retentionDays?: number;
}

/** Leaves an artifact whose name says something. */
export async function leaveMark(
  context: Pick<JobContext, "artifacts" | "temp" | "retentionDays">,
  { name, content, retentionDays = context.retentionDays }: Mark,
): Promise<void> {
  const directory = join(context.temp, name);
  await mkdir(directory, { recursive: true });
  const file = join(directory, "about.json");
  await writeFile(file, `${JSON.stringify(content)}\n`);
  const upload = (as: string) =>
    context.artifacts.upload({ name: as, directory, files: [file], retentionDays });
  await upload(name).catch((failed: unknown) => {
    if (toDevAgentError(failed).code !== "artifact-taken") throw failed;
    return upload(markAgain(name));
  });
}

/** The name under which a run left a mark; null where it left none. */
export async function markedAs(
  { github }: Pick<JobContext, "github">,
  { runId, name }: { readonly runId: number; readonly name: string },
): Promise<string | null> {
  const left = (await github.artifacts(runId)).filter(({ expired }) => !expired);
  return left.find((one) => isMark(one.name, name))?.name ?? null;
}

/** The number behind the first artifact of a run whose name begins so; null where there is none. */
export async function numberMarked(
  { github }: Pick<JobContext, "github">,
  { runId, prefix }: { readonly runId: number; readonly prefix: string },
): Promise<number | null> {
  const left = (await github.artifacts(runId)).filter(({ expired }) => !expired);
  for (const { name } of left) {
    const [, number] = name.startsWith(prefix)
      ? (/^(\d+)(?:-again)?$/.exec(name.slice(prefix.length)) ?? [])
      : [];
    if (number !== undefined) return Number(number);
  }
  return null;
}
