import { DevAgentError } from "../errors.ts";
import type { AsRoot } from "./try-sudo.ts";

/** Takes from everybody but root the services that do as root what they are told; who could write to docker's is root. */
export async function closeSockets(root: AsRoot, sockets: readonly string[]): Promise<void> {
  await root({ argv: ["chown", "root:root", "--", ...sockets] });
  await root({ argv: ["chmod", "600", "--", ...sockets] });
}

/** `open`: those that this user may still write to. */
export function requireClosed(open: readonly string[]): void {
  if (open.length === 0) return;
  throw new DevAgentError({
    code: "docker-kept",
    kind: "policy",
    message: `Whoever reaches ${open.join(", ")} is as good as root, and it could not be taken from this job.`,
    remedy: "Stop that service in `setup`; `drop-sudo: false` lets the job go on with it.",
  });
}
