import { dirname } from "node:path";
import type { Host } from "../../../github/runner/host.ts";

/** What a machine for jobs has installed: this Node, git, bubblewrap and gitleaks. `first`: a folder searched before all. */
export function makeMachine({
  first,
  env,
}: {
  readonly first?: string;
  readonly env?: Readonly<Record<string, string>>;
}): NonNullable<Host["machine"]> {
  const { PATH = "", GITLEAKS_PATH = "" } = process.env;
  const folders = [...(first === undefined ? [] : [first]), dirname(process.execPath), PATH];
  return { path: folders.join(":"), env: { GITLEAKS_PATH, ...env } };
}
