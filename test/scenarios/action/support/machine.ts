import { dirname, join } from "node:path";
import type { Host } from "../../../github/runner/host.ts";

/** A job takes this machine for one of GitHub's, where it would take sudo from whoever runs the tests. */
const noSudo = join(import.meta.dirname, "../../../fixtures/no-sudo");

/** What a machine for jobs has installed: this Node, git, bubblewrap and gitleaks. `first`: a folder searched before all. */
export function makeMachine({
  first,
  env,
  selfHosted = false,
}: {
  readonly first?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly selfHosted?: boolean;
}): NonNullable<Host["machine"]> {
  const { PATH = "", GITLEAKS_PATH = "" } = process.env;
  const folders = [...(first === undefined ? [] : [first]), noSudo, dirname(process.execPath), PATH];
  return { path: folders.join(":"), env: { GITLEAKS_PATH, ...env }, selfHosted };
}
