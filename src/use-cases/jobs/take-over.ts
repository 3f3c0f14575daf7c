import { join } from "node:path";
import type { SessionState } from "../../domain/session-state.ts";
import { DevAgentError } from "../../errors.ts";
import { type Unpacked, unpackHandOver } from "../../session/hand-over/unpack.ts";
import type { HandOverInput, JobContext } from "./job.ts";

export interface TakenOver extends Unpacked {
  readonly state: SessionState;
}

/** The session that an earlier job left, of this run unless it is said, exactly as it left it. */
export async function takeOver(context: JobContext, from: HandOverInput): Promise<TakenOver> {
  if (from.name === "") throw noName();
  if (!/^[0-9a-f]{64}$/.test(from.sha256)) throw noDigest(from.name);
  const unpacked = await unpack(context, from);
  const { state } = unpacked;
  if (state === null) throw nothingIn(from.name);
  return { ...unpacked, state };
}

export interface Unpacking {
  readonly name: string;
  /** Null: nobody told its digest, as it is another run's. */
  readonly sha256: string | null;
  readonly runId?: number;
}

export async function unpack(context: JobContext, what: Unpacking): Promise<Unpacked> {
  const { name, sha256, runId } = what;
  const directory = join(context.temp, "taken-over", `${runId ?? ""}-${name}`);
  const place = { name, directory, ...(runId === undefined ? {} : { runId }) };
  await context.artifacts.download(place);
  return unpackHandOver({ directory, sha256, sessions: join(context.temp, "sessions") });
}

function noName(): DevAgentError {
  return new DevAgentError({
    code: "handover-unproved",
    kind: "policy",
    message: "The name of what the job before left is empty.",
    remedy:
      "Pass its output handover; GitHub blanks an output that holds a masked value, so mask tokens only, no words.",
  });
}

function noDigest(name: string): DevAgentError {
  return new DevAgentError({
    code: "handover-unproved",
    kind: "policy",
    message: `The digest of the artifact ${JSON.stringify(name)} is empty or no SHA-256.`,
    remedy:
      "Pass the output handover-sha256 of the job before; GitHub blanks an output that holds a masked value.",
  });
}

export function nothingIn(name: string): DevAgentError {
  return new DevAgentError({
    code: "handover-empty",
    kind: "policy",
    message: `The artifact ${JSON.stringify(name)} holds no session that can go on.`,
    remedy: "Start the goal again.",
  });
}
