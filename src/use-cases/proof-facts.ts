import { toDevAgentError } from "../errors.ts";
import type { Sandbox } from "../ports/sandbox.ts";
import type { ProbeName } from "../sandbox/probe-script.ts";
import { type Proof, proveIsolation } from "../sandbox/prove-isolation.ts";
import type { Project } from "./open-project.ts";
import { proofDirectories } from "./proof-directories.ts";
import type { DoctorFact } from "./use-cases.ts";

/** What a command in the sandbox tried in vain. */
const held: Readonly<Record<ProbeName, string>> = {
  files: "canaries outside couldn't be read",
  writes: "nothing outside could be written",
  network: "neither this machine's loopback nor its network could be reached",
  processes: "no process outside could be seen",
  sockets: "no socket of this machine could be reached",
  git: "git's configuration and hooks couldn't be changed",
};

const fix = "Don't run untrusted code on this machine; report it, as SECURITY.md says.";

/** Whether the sandbox holds here, as seen by trying to get out of it; a row for each way out. */
export async function proofFacts(
  sandbox: Sandbox,
  project: Pick<Project, "options" | "environment">,
): Promise<readonly DoctorFact[]> {
  if (sandbox.name === "none") return [];
  try {
    return (await proveIsolation({ sandbox, directories: proofDirectories(project) })).map(describe);
  } catch (thrown) {
    const { message, remedy, kind } = toDevAgentError(thrown);
    if (kind === "defect") throw thrown;
    return [{ name: "sandbox proof", ok: false, detail: message, fix: remedy }];
  }
}

function describe({ name, broken }: Proof): DoctorFact {
  const ok = broken.length === 0;
  const detail = ok ? `proved: ${held[name]}` : `a command in it could ${broken.join(", ")}`;
  return { name: `· ${name}`, ok, detail, fix: ok ? "" : fix };
}
