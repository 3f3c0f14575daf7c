import type { Sha } from "../domain/candidate.ts";
import { changedFiles } from "./candidate.ts";
import { checkSha } from "./refs.ts";
import type { PrivateRepository } from "./trusted-context.ts";

/** What came onto a branch between two of its commits. */
export interface Drift {
  readonly commits: number;
  /** The newest first; no more than a few. */
  readonly newest: readonly { readonly sha: Sha; readonly subject: string }[];
  readonly files: readonly string[];
}

const shown = 5;

export async function driftBetween(
  repository: PrivateRepository,
  { from, to }: { readonly from: Sha; readonly to: Sha },
): Promise<Drift> {
  const range = `${checkSha(from)}..${checkSha(to)}`;
  const count = await repository.ask(["rev-list", "--count", "--first-parent", range]);
  const log = await repository.ask([
    "log",
    "--first-parent",
    "--no-color",
    "-n",
    `${shown}`,
    "--format=%H%x00%s",
    range,
  ]);
  const newest = log
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [sha = "", subject = ""] = line.split("\0");
      return { sha: checkSha(sha), subject };
    });
  const files = (await changedFiles(repository, { base: from, head: to })).map(({ path }) => path);
  return { commits: Number(count.trim()), newest, files };
}
