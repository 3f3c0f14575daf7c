import type { Git } from "./git.ts";
import type { World } from "./world.ts";

const signature = ["-----BEGIN PGP SIGNATURE-----", "", "bm9uZQ==", "-----END PGP SIGNATURE-----"];

export interface NewCommit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  /** Names, addresses and times, as git takes them. */
  readonly env: Readonly<Record<string, string>>;
}

/** Makes a commit that carries GitHub's own signature; who keeps it must note it as verified. */
export function makeSignedCommit(git: Git, { tree, parents, message, env }: NewCommit): string {
  const head = [
    `tree ${tree}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author ${git.run(["var", "GIT_AUTHOR_IDENT"], { env })}`,
    `committer ${git.run(["var", "GIT_COMMITTER_IDENT"], { env })}`,
    `gpgsig ${signature.join("\n ")}`,
  ];
  const input = `${head.join("\n")}\n\n${message}`;
  return git.run(["hash-object", "-t", "commit", "-w", "--stdin"], { input });
}

export function showVerification({ verified }: World, sha: string) {
  const known = verified.has(sha);
  return {
    verified: known,
    reason: known ? "valid" : "unsigned",
    signature: known ? signature.join("\n") : null,
    ...{ payload: null, verified_at: null },
  };
}
