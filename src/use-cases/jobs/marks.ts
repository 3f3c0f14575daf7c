import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
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
  await context.artifacts.upload({ name, directory, files: [file], retentionDays });
}

/** The number behind the first artifact of a run whose name begins so; null where there is none. */
export async function numberMarked(
  { github }: Pick<JobContext, "github">,
  { runId, prefix }: { readonly runId: number; readonly prefix: string },
): Promise<number | null> {
  const left = (await github.artifacts(runId)).filter(({ expired }) => !expired);
  for (const { name } of left) {
    const rest = name.startsWith(prefix) ? name.slice(prefix.length) : "";
    if (/^\d+$/.test(rest)) return Number(rest);
  }
  return null;
}
