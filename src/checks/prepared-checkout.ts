import { readdir } from "node:fs/promises";
import type { Sha } from "../domain/candidate.ts";
import type { TrustedRepository } from "../ports/repository.ts";
import type { ProjectSetup, SetupResult } from "../ports/setup.ts";
import type { Workspace } from "../ports/workspace.ts";

export interface PreparedCheckout extends AsyncDisposable {
  readonly workspace: Workspace;
  /** What the commit has at its root; read before set-up adds to it. */
  readonly rootNames: readonly string[];
  readonly setup: SetupResult;
}

export interface CheckoutRequest {
  readonly repository: TrustedRepository;
  readonly setup: ProjectSetup;
  readonly sha: Sha;
  readonly signal: AbortSignal;
}

/** A clean checkout of a commit with its dependencies installed; disposing of it deletes it. */
export async function prepareCheckout(request: CheckoutRequest): Promise<PreparedCheckout> {
  const { repository, setup, sha, signal } = request;
  const workspace = await repository.checkout(sha);
  const dispose = () => workspace[Symbol.asyncDispose]();
  try {
    const rootNames = (await readdir(workspace.directory)).filter((name) => name !== ".git");
    const prepared = await setup.prepare(workspace, signal);
    signal.throwIfAborted();
    return { workspace, rootNames, setup: prepared, [Symbol.asyncDispose]: dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}
