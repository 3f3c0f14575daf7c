import { readFileSync } from "node:fs";

/**
 * Programs that git's network commands start for the person, and that other terminals then use: the master of shared ssh
 * connections, agents that hold keys, git's own cache of credentials.
 */
const daemons =
  /^(?:ssh: .*\[mux\]|(?:\S*\/)?(?:ssh-agent|gpg-agent|git-credential-cache--daemon)(?:\0|$| )|git\0credential-cache--daemon\0)/;

/** Whether a process is one of those: it is no part of the work that it was started for. */
export function isPersonsDaemon(pid: number): boolean {
  try {
    return daemons.test(readFileSync(`/proc/${pid}/cmdline`, "utf8"));
  } catch {
    return false;
  }
}
