import { readFileSync } from "node:fs";

/** Where Ubuntu's kernel says whether programs without a profile may make user namespaces. */
export const restrictionFile = "/proc/sys/kernel/apparmor_restrict_unprivileged_userns";

/** Whether AppArmor keeps programs without a profile from making user namespaces. */
export function restrictsUserNamespaces(file = restrictionFile): boolean {
  try {
    return readFileSync(file, "utf8").trim() === "1";
  } catch {
    return false;
  }
}

export const profileFile = "/etc/apparmor.d/dev-agent-bwrap";

/**
 * Lets this one program make user namespaces and forbids it nothing: for every other program the restriction stays.
 * `bwrapPath`: without links, as AppArmor compares.
 */
export function profileFor(bwrapPath: string): string {
  return [
    "abi <abi/4.0>,",
    "include <tunables/global>",
    "",
    `profile dev-agent-bwrap ${bwrapPath} flags=(unconfined) {`,
    "  userns,",
    "}",
    "",
  ].join("\n");
}
