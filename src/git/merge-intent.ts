import { open, readFile, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isSha, type Sha } from "../domain/candidate.ts";
import { isObject, parseJson } from "../domain/json.ts";
import type { TrustedContext } from "./trusted-context.ts";

/** What is about to be done to the base branch, written down before it is done. */
export interface MergeIntent {
  readonly mergeSha: Sha;
  readonly headSha: Sha;
  readonly baseBranch: string;
  /** Where the local base branch was; null when there was none. */
  readonly localBefore: Sha | null;
  /** Whether the branch was checked out, and without changes. */
  readonly checkout: "clean" | "dirty" | "none";
  /** That nothing of it is left to do; absent before that. */
  readonly settled?: true;
}

/** Returns when the record is on the disk. */
export async function writeIntent(context: TrustedContext, intent: MergeIntent): Promise<void> {
  const path = intentFile(context);
  const beside = `${path}.new`;
  {
    await using file = await open(beside, "w");
    await file.writeFile(`${JSON.stringify(intent)}\n`);
    await file.sync();
  }
  await rename(beside, path);
  await using directory = await open(dirname(path));
  await directory.sync();
}

/** The record of an earlier attempt; null when none got that far, or it can't be read any more. */
export async function readIntent(
  context: Pick<TrustedContext, "sessionDirectory">,
): Promise<MergeIntent | null> {
  const text = await readFile(intentFile(context), "utf8").catch(() => null);
  if (text === null) return null;
  const intent = parseJson(text);
  return isObject(intent) && isSha(intent.mergeSha) && isSha(intent.headSha)
    ? (intent as unknown as MergeIntent)
    : null;
}

function intentFile(context: Pick<TrustedContext, "sessionDirectory">): string {
  return join(context.sessionDirectory, "merge.json");
}
