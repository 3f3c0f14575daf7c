import { isSha, type Sha } from "../domain/candidate.ts";
import { DevAgentError } from "../errors.ts";
import { firstProblem } from "./commands.ts";
import { checkSha } from "./refs.ts";
import { callServer, type ServerAccess } from "./server.ts";

export interface BranchPush {
  readonly branch: string;
  readonly head: Sha;
  /** What dev-agent itself pushed there last: a candidate rebuilt on a moved base takes its place. */
  readonly replaces: Sha | null;
}

/** Pushes a candidate to its branch, where the branch is new or holds what dev-agent itself pushed; over nothing else. */
export async function pushCandidate(
  access: ServerAccess,
  { at, branch, head, replaces }: BranchPush & { readonly at: string },
): Promise<"pushed" | "moved"> {
  const there = await tipAt(access, { at, branch });
  if (there === head) return "pushed";
  if (there !== null && there !== replaces) return "moved";
  const quiet = ["--porcelain", "--no-verify", "--no-follow-tags", "--no-signed", "--no-recurse-submodules"];
  // The lease is on exactly what was seen: a branch that moved meanwhile is left alone.
  const lease = `--force-with-lease=refs/heads/${branch}:${there ?? ""}`;
  const { exitCode, stdout, stderr } = await callServer(access, {
    at,
    args: ["push", ...quiet, lease, "--", access.server.url, `${checkSha(head)}:refs/heads/${branch}`],
  });
  if (exitCode === 0) return "pushed";
  const now = await tipAt(access, { at, branch });
  if (now === head) return "pushed";
  if (now !== there) return "moved";
  throw refused(branch, `${/^!\t[^\t]*\t(.*)$/m.exec(stdout)?.[1] ?? ""} ${remoteWords(stderr)}`.trim());
}

/** Where a branch is at the server; null when there is none. Fetches nothing. */
export async function tipAt(
  access: ServerAccess,
  { at, branch }: { readonly at: string; readonly branch: string },
): Promise<Sha | null> {
  const args = ["ls-remote", "--", access.server.url, `refs/heads/${branch}`] as const;
  const { exitCode, stdout, stderr } = await callServer(access, { at, args: [...args] });
  if (exitCode !== 0) throw refused(branch, firstProblem(stderr));
  const sha = stdout.split("\t")[0]?.trim();
  return isSha(sha) ? sha : null;
}

function remoteWords(stderr: string): string {
  const lines = stderr.split("\n").filter((line) => /^remote: \S/.test(line));
  return lines
    .map((line) => line.slice("remote: ".length).trim())
    .slice(0, 3)
    .join(" ")
    .slice(0, 300);
}

function refused(branch: string, why: string): DevAgentError {
  return new DevAgentError({
    code: "push-refused",
    kind: "policy",
    message: `The server refused ${branch}: ${why || "it gave no reason"}.`,
    remedy:
      "Give the job contents: write. A change under .github/workflows needs a token of a GitHub App with the workflows permission.",
  });
}
