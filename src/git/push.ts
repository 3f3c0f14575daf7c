import type { Sha } from "../domain/candidate.ts";
import { DevAgentError } from "../errors.ts";
import { remoteUnreachable } from "./base-positions.ts";
import { firstProblem } from "./commands.ts";
import { checkSha } from "./refs.ts";
import type { Remote } from "./remote.ts";
import type { TrustedContext } from "./trusted-context.ts";

/** Pushes a commit to a branch, never with force. `moved`: the remote's branch has commits that this one lacks. */
export async function push(
  context: TrustedContext,
  what: { readonly remote: Remote; readonly sha: Sha; readonly branch: string },
): Promise<"pushed" | "moved"> {
  const { remote, sha, branch } = what;
  const { exitCode, stdout, stderr } = await context.git.network({
    at: context.trusted,
    args: [
      ...["push", "--porcelain", "--no-verify", "--no-follow-tags", "--no-signed", "--no-recurse-submodules"],
      ...["--", remote.pushUrl, `${checkSha(sha)}:refs/heads/${branch}`],
    ] as [string, ...string[]],
    answers: [1, 128],
  });
  if (exitCode === 0) return "pushed";
  const rejection = /^!\t[^\t]*\t(.*)$/m.exec(stdout)?.[1];
  if (rejection === undefined) throw unanswered(remote, stderr);
  // The second half is what a server says that lost the race between two pushes.
  if (/^\[rejected\]|cannot lock ref|failed to update ref|incorrect old value/.test(rejection))
    return "moved";
  throw refusedBy(remote, `${rejection} ${remoteWords(stderr)}`.trim());
}

function unanswered(remote: Remote, stderr: string): DevAgentError {
  const why = firstProblem(stderr);
  const denied = /denied|Authentication failed|could not read|\b40[13]\b/i.test(stderr);
  return denied ? refusedBy(remote, why) : remoteUnreachable(remote.name, why);
}

function refusedBy(remote: Remote, why: string): DevAgentError {
  return new DevAgentError({
    code: "push-refused",
    kind: "policy",
    message: `${remote.name} refused the push: ${why}.`,
    remedy:
      "Nothing was merged. Get the right to push to the branch, or set `push: false` and open a pull request.",
  });
}

function remoteWords(stderr: string): string {
  const lines = stderr.split("\n").filter((line) => line.startsWith("remote: ") && line.trim() !== "remote:");
  return lines
    .slice(0, 3)
    .map((line) => line.slice("remote: ".length).trim())
    .join(" ")
    .slice(0, 300);
}
