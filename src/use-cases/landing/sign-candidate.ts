import type { Candidate, Sha } from "../../domain/candidate.ts";
import { DevAgentError } from "../../errors.ts";
import type { CandidateRepository } from "../../git/candidate-repository.ts";
import type { Server } from "../../git/server.ts";
import type { GitHub } from "../../ports/github.ts";

export interface Signing {
  readonly github: Pick<GitHub, "createCommit" | "moveBranch">;
  readonly server: Server;
  readonly repository: Pick<CandidateRepository, "commits" | "fetchTip" | "describe">;
  /** Where the candidate was pushed. */
  readonly branch: string;
  readonly candidate: Candidate;
}

/**
 * Makes the candidate's commits anew through GitHub, which signs them: same trees, same messages, one on the other. What
 * comes of it is read back, and has to be the same patch.
 */
export async function signCandidate(signing: Signing): Promise<Candidate> {
  const { github, server, repository, branch, candidate } = signing;
  let parent: Sha = candidate.baseSha;
  for (const { tree, message } of await repository.commits(candidate)) {
    const made = await github.createCommit({ message, tree, parents: [parent] });
    if (!made.verified) throw unsigned(made.sha);
    parent = made.sha;
  }
  await github.moveBranch(branch, { from: candidate.headSha, to: parent });
  const tip = await repository.fetchTip(server, branch);
  if (tip !== parent) throw moved(branch, tip);
  return requireTwin(signing, tip);
}

/** The signed commits that an earlier try of this job left on the branch; null where there are none. */
export async function findSigned(signing: Signing): Promise<Candidate | null> {
  const { server, repository, branch, candidate } = signing;
  const tip = await repository.fetchTip(server, branch);
  if (tip === null || tip === candidate.headSha) return null;
  const [mine, theirs] = [
    await repository.commits(candidate),
    await repository.commits({ baseSha: candidate.baseSha, headSha: tip }).catch(() => []),
  ];
  const same = JSON.stringify(mine.map(contentOf)) === JSON.stringify(theirs.map(contentOf));
  return same ? requireTwin(signing, tip) : null;
}

const contentOf = ({ tree, message }: { readonly tree: Sha; readonly message: string }) => [
  tree,
  message.trim(),
];

async function requireTwin({ repository, candidate }: Signing, head: Sha): Promise<Candidate> {
  const found = await repository.describe({ base: candidate.baseSha, head });
  const { treeSha, diffSha256 } = found;
  if (treeSha === candidate.treeSha && diffSha256 === candidate.diffSha256) return found;
  throw new DevAgentError({
    code: "signed-differs",
    kind: "policy",
    message: `The commits that GitHub made (${head}) are not the candidate's.`,
    remedy: "Nothing was asked and nothing merged. Run this job again; report it if it stays so.",
  });
}

function unsigned(sha: Sha): DevAgentError {
  return new DevAgentError({
    code: "not-signed",
    kind: "policy",
    message: `The base requires signed commits, and GitHub did not sign ${sha}, which was made through its API.`,
    remedy: "Set up a GitHub App (docs/how-to/github-app.md): GitHub signs what an App commits.",
  });
}

function moved(branch: string, tip: Sha | null): DevAgentError {
  return new DevAgentError({
    code: "branch-moved",
    kind: "policy",
    message: `${branch} is ${tip === null ? "gone" : `at ${tip}`} while its commits are being signed.`,
    remedy: "Run this job again; somebody else's commits are not thrown away.",
  });
}
