import { join } from "node:path";
import type { Candidate } from "../../src/domain/candidate.ts";
import { candidateRef } from "../../src/git/bundle.ts";
import { describeCandidate } from "../../src/git/candidate.ts";
import { type CandidateRepository, openCandidateRepository } from "../../src/git/candidate-repository.ts";
import { openRepository } from "../../src/git/open-repository.ts";
import { openPrivate } from "../../src/git/trusted-context.ts";
import { makeServedScene, type ServedScene } from "../github/git/served-scene.ts";

/** A candidate's author, and the private repository of a job that has only a clone of the base. */
export interface CandidateScene extends AsyncDisposable {
  readonly served: ServedScene;
  readonly repository: CandidateRepository;
  /** The base's tip. */
  readonly base: string;
  /** As its author sees it; `from`: default the base. */
  describe(head: string, from?: string): Promise<Candidate>;
  /** Writes a bundle with real git; its path. `refs`: by name, default the candidate's with the head. */
  bundle(
    head: string,
    options?: { readonly from?: string; readonly refs?: Readonly<Record<string, string>> },
  ): Promise<string>;
}

/** The author's repository is the scene's own, with the base checked out. */
export async function makeCandidateScene(): Promise<CandidateScene> {
  const served = await makeServedScene();
  const { scene, remote } = served;
  await scene.git(["fetch", "-q", remote, "+refs/heads/*:refs/remotes/origin/*"]);
  await scene.git(["checkout", "-q", "-B", "main", "refs/remotes/origin/main"]);
  const base = await scene.git(["rev-parse", "HEAD"]);
  const clone = join(scene.root, "clone");
  await scene.git(["clone", "-q", remote, clone], scene.root);
  const open = (directory: string) => openRepository(directory, { base: "main", userEnv: scene.env });
  const repository = await openCandidateRepository({
    ...{ repository: await open(clone), directory: join(scene.root, "session"), userEnv: scene.env },
  });
  const author = await openPrivate({
    ...{ repository: await open(scene.repository), sessionDirectory: join(scene.root, "author") },
    userEnv: scene.env,
  });
  return {
    ...{ served, repository, base },
    describe: (head, from = base) => describeCandidate(author, { base: from, head }),
    async bundle(head, { from = base, refs = { [candidateRef]: head } } = {}) {
      const path = join(scene.root, `${crypto.randomUUID()}.bundle`);
      for (const [name, sha] of Object.entries(refs)) await scene.git(["update-ref", name, sha]);
      await scene.git(["bundle", "create", "--quiet", path, ...Object.keys(refs), `^${from}`]);
      return path;
    },
    [Symbol.asyncDispose]: () => served[Symbol.asyncDispose](),
  };
}
