import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DevAgentError } from "../errors.ts";
import type { Lock } from "./lock.ts";
import { nameOf, wayPast } from "./lock-errors.ts";
import type { Holder } from "./lock-owner.ts";
import { waitForLock } from "./wait-for-lock.ts";

export interface MergeTurn {
  /** Shared by all working trees of the repository. */
  readonly gitCommonDirectory: string;
  readonly baseBranch: string;
  readonly session: string;
  readonly tell: (text: string) => void;
  /** Waiting ends with the reason of the first that is aborted. */
  readonly signals: readonly AbortSignal[];
  /** Milliseconds; default: longer than any merge takes. */
  readonly patienceMs?: number;
}

const longestMergeMs = 20 * 60_000;

/** Waits until no other session of the repository merges into a branch, and keeps the others waiting until released. */
export async function takeMergeTurn(turn: MergeTurn): Promise<Lock> {
  const { baseBranch, session, tell, signals, patienceMs = longestMergeMs } = turn;
  // A branch's name may be longer than a file's, or differ from another's in case only.
  const name = createHash("sha256").update(baseBranch).digest("hex").slice(0, 16);
  const directory = join(turn.gitCommonDirectory, "dev-agent", "merging", name);
  mkdirSync(directory, { recursive: true });
  AbortSignal.any([...signals]).throwIfAborted();
  return waitForLock({
    ...{ directory, session, signals, patienceMs },
    tell: (holder) =>
      tell(
        `Waiting for the session ${holder.owner.session}, which merges into ${baseBranch}. ${whatElse(holder)}`.trim(),
      ),
    tooLong: (holder) => mergeLocked(baseBranch, holder),
  });
}

/** Nothing is to be done about a merge that is under way. */
const whatElse = (holder: Holder) =>
  holder.standing === "alive" ? "" : `${nameOf(holder)} has the turn. ${wayPast(holder)}`;

function mergeLocked(baseBranch: string, holder: Holder): DevAgentError {
  return new DevAgentError({
    code: "merge-locked",
    kind: "infrastructure",
    message: `${nameOf(holder)} keeps merging into ${baseBranch} for the session ${holder.owner.session}.`,
    remedy: `${wayPast(holder)} Then run \`dev-agent resume\`.`,
  });
}
