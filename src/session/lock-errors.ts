import { hostname } from "node:os";
import { DevAgentError } from "../errors.ts";
import type { Holder } from "./lock-owner.ts";

/** `Process 4 on buildhost`. */
export function nameOf({ owner, standing }: Pick<Holder, "owner" | "standing">): string {
  const { pid, host } = owner;
  if (standing !== "unseen") return `Process ${pid}`;
  return host === hostname()
    ? `Process ${pid} in another container or start of ${host}`
    : `Process ${pid} on ${host}`;
}

/** What to do about it, one sentence. */
export function wayPast({ owner, standing, path }: Holder): string {
  if (standing === "unseen") return `If it no longer runs there, delete ${path} and try again.`;
  if (standing === "stopped") return `It is stopped: let it go on with kill -CONT ${owner.pid}, or end it.`;
  // Where no start is known, as without /proc, another program may have got the pid of one that was killed.
  if (owner.startedAt === null)
    return `Wait until it ends. If process ${owner.pid} is no dev-agent, delete ${path} and try again.`;
  return "Wait until it ends, or stop it.";
}

export function sessionLocked(session: string, holder: Holder): DevAgentError {
  return new DevAgentError({
    code: "session-locked",
    kind: "policy",
    message: `${nameOf(holder)} is at work on the session ${session}.`,
    remedy: wayPast(holder),
  });
}

export function unreadable(path: string): DevAgentError {
  return new DevAgentError({
    code: "lock-unreadable",
    kind: "policy",
    message: `${path} can't be read as a lock, so it isn't known who is at work.`,
    remedy: "If no dev-agent is, delete that file and try again.",
  });
}

export function sessionGone(session: string): DevAgentError {
  return new DevAgentError({
    code: "unknown-session",
    kind: "configuration",
    message: `The session ${session} was deleted meanwhile.`,
    remedy: "`dev-agent status` lists those that are there.",
  });
}

export function noHardLinks(
  session: string,
  { directory, cause }: { readonly directory: string; readonly cause: unknown },
): DevAgentError {
  return new DevAgentError({
    code: "lock-unsupported",
    kind: "infrastructure",
    message: `The file system of ${directory} has no hard links, so the session ${session} can't be locked.`,
    remedy: "Put the repository on another file system.",
    cause,
  });
}
