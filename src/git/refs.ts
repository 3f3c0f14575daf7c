import { isSha, type Sha } from "../domain/candidate.ts";
import { DevAgentError } from "../errors.ts";
import type { Git } from "./commands.ts";

export interface RefPlace {
  readonly git: Git;
  /** The git directory. */
  readonly at: string;
  /** The whole name, e.g. `refs/heads/main`. */
  readonly ref: string;
}

/** The commit that a ref is at; null when there is no such ref. */
export async function readRef({ git, at, ref }: RefPlace): Promise<Sha | null> {
  const { stdout } = await git.hardened({
    at,
    args: ["show-ref", "--verify", "--hash", "--", ref],
    answers: [1, 128],
  });
  const sha = stdout.trim();
  return isSha(sha) ? sha : null;
}

/** Moves a ref where it still is at `from` (null: does not exist); false when it is somewhere else. */
export async function moveRef(
  place: RefPlace,
  move: { readonly from: Sha | null; readonly to: Sha; readonly why: string },
): Promise<boolean> {
  checkSha(move.to);
  const from = move.from ?? "0".repeat(move.to.length);
  const args = ["update-ref", "-m", `dev-agent: ${move.why}`, "--", place.ref, move.to, from] as const;
  return compareAndSwap(place, { args, from: move.from });
}

/** Deletes a ref where it still is at `from`; false when it is somewhere else. */
export async function deleteRef(place: RefPlace, from: Sha): Promise<boolean> {
  checkSha(from);
  return compareAndSwap(place, { args: ["update-ref", "-d", "--", place.ref, from], from });
}

async function compareAndSwap(
  place: RefPlace,
  swap: { readonly args: readonly [string, ...string[]]; readonly from: Sha | null },
): Promise<boolean> {
  try {
    await place.git.hardened({ at: place.at, args: swap.args });
    return true;
  } catch (error) {
    // Git answers alike when the ref moved and when it could not be written; only the second is a failure.
    if ((await readRef(place)) === swap.from) throw error;
    return false;
  }
}

/** Guards a command line: throws a defect for what is not a full object id. */
export function checkSha(text: unknown): Sha {
  if (isSha(text)) return text;
  throw new DevAgentError({
    code: "not-a-sha",
    kind: "defect",
    message: `${JSON.stringify(String(text).slice(0, 80))} is not a full commit id.`,
    remedy: "Please report it.",
  });
}
