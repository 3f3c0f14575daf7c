import type { Sha } from "../domain/candidate.ts";
import { DevAgentError } from "../errors.ts";
import { firstProblem } from "./commands.ts";
import { readRef } from "./refs.ts";
import { configurationError } from "./requirements.ts";
import { isAncestor, type TrustedContext } from "./trusted-context.ts";

/** Where the base branch is now. */
export interface BasePositions {
  /** The local branch; null when there is none. */
  readonly local: Sha | null;
  /** The remote's branch, as far as is known; null when there is none. */
  readonly remote: Sha | null;
  /** Why the remote could not be asked; null when it was, or there is none to ask. */
  readonly unreachable: string | null;
}

/** Asks the remote too. What it answers with goes into the private repository only. */
export async function askForBase(context: TrustedContext, branch: string): Promise<BasePositions> {
  const { local, remote } = await knownBase(context, branch);
  const { remote: place } = context.repository;
  if (place === null) return { local, remote: null, unreachable: null };
  const answer = await context.git
    .network({
      at: context.trusted,
      args: [
        ...["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules"],
        ...["--no-auto-maintenance", "--", place.url, `+refs/heads/${branch}:${incoming(branch)}`],
      ] as [string, ...string[]],
      answers: [1, 128],
    })
    .catch((error: unknown) => ({ exitCode: 128, stderr: whyUnanswered(error) }));
  if (answer.exitCode !== 0) {
    if (/couldn't find remote ref/.test(answer.stderr)) return { local, remote: null, unreachable: null };
    return { local, remote, unreachable: firstProblem(answer.stderr) };
  }
  return { local, remote: await readRef(incomingRef(context, branch)), unreachable: null };
}

/** What git itself gave up on; a disk or a machine that failed it says nothing of the remote. */
function whyUnanswered(error: unknown): string {
  if (error instanceof DevAgentError && error.code === "git-failed") return error.message;
  throw error;
}

/** The local branch alone. */
export async function localBase(context: TrustedContext, branch: string): Promise<BasePositions> {
  const local = await readRef({ git: context.git, at: context.common, ref: `refs/heads/${branch}` });
  return { local, remote: null, unreachable: null };
}

/** As `askForBase`, from what was fetched before, by the person or by dev-agent. */
export async function knownBase(context: TrustedContext, branch: string): Promise<BasePositions> {
  const { git, common, repository } = context;
  const { local } = await localBase(context, branch);
  const theirs =
    repository.remote === null
      ? null
      : await readRef({ git, at: common, ref: `refs/remotes/${repository.remote.name}/${branch}` });
  const ours = await readRef(incomingRef(context, branch));
  return { local, remote: ours ?? theirs, unreachable: null };
}

/** The newer of two positions of a branch; null when each has commits that the other lacks. */
export async function newer(context: TrustedContext, positions: BasePositions): Promise<Sha | null> {
  const { local, remote } = positions;
  if (local === null || remote === null) return local ?? remote;
  if (await isAncestor(context, local, remote)) return remote;
  return (await isAncestor(context, remote, local)) ? local : null;
}

/** The commit to build on, with a notice about everything that a person should know of it. */
export async function baseTip(context: TrustedContext, branch: string): Promise<Sha> {
  const positions = await askForBase(context, branch);
  const { local, remote, unreachable } = positions;
  const name = context.repository.remote?.name;
  if (unreachable !== null) context.notice(`${name} could not be asked for ${branch} (${unreachable}).`);
  if (local === null && remote === null) throw baseGone(branch);
  const tip = await newer(context, positions);
  if (tip === null) {
    if (context.push || local === null) throw diverged(branch, name);
    context.notice(
      `${branch} and ${name}/${branch} went separate ways; the session builds on the local one.`,
    );
    return local;
  }
  if (context.push && remote !== null && tip !== remote)
    context.notice(`${branch} has commits that ${name} lacks; the merge takes them there.`);
  return tip;
}

export function diverged(branch: string, remote: string | undefined): DevAgentError {
  return configurationError({
    code: "base-diverged",
    message: `${branch} and ${remote}/${branch} went separate ways: each has commits that the other lacks.`,
    remedy: `Bring them together first: git switch ${branch} && git pull --rebase ${remote} ${branch}.`,
  });
}

export function baseGone(branch: string): DevAgentError {
  return configurationError({
    code: "base-missing",
    message: `There is no branch ${JSON.stringify(branch)} any more.`,
    remedy: "Bring it back, or start again with --base.",
  });
}

export function remoteUnreachable(remote: string | undefined, why: string): DevAgentError {
  return new DevAgentError({
    code: "remote-unreachable",
    kind: "infrastructure",
    message: `${remote} could not be reached: ${why}.`,
    remedy: "Check the network and your login with git fetch, then run `dev-agent resume`.",
  });
}

const incoming = (branch: string) => `refs/incoming/${branch}`;

function incomingRef(context: TrustedContext, branch: string) {
  return { git: context.git, at: context.trusted, ref: incoming(branch) };
}
