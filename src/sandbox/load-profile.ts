import { firstLine } from "../domain/text/plain-text.ts";
import { DevAgentError } from "../errors.ts";
import { profileFile, profileFor } from "./apparmor.ts";
import type { AsRoot, RootCommand } from "./try-sudo.ts";

/** Has AppArmor let bubblewrap, and nothing else, make user namespaces. */
export async function loadProfile(root: AsRoot, bwrapPath: string): Promise<void> {
  // In a profile other characters are patterns or end the path.
  if (!/^[\w./+-]+$/.test(bwrapPath)) throw failed(`its path can't be in a profile: ${bwrapPath}`);
  const steps: readonly RootCommand[] = [
    { argv: ["tee", profileFile], stdin: profileFor(bwrapPath) },
    { argv: ["apparmor_parser", "-r", "-W", profileFile] },
  ];
  for (const step of steps) {
    const { exitCode, stderr } = await root(step);
    if (exitCode !== 0) throw failed(`${step.argv[0]}: ${firstLine(stderr)}`);
  }
}

function failed(why: string): DevAgentError {
  return new DevAgentError({
    code: "apparmor-profile-failed",
    kind: "infrastructure",
    message: `AppArmor could not be told to let bubblewrap work: ${why}`,
    remedy: "Run the job again; where it fails again, see docs/how-to/runners.md.",
  });
}
