import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isBranchName } from "../domain/text/branch-name.ts";
import type { DevAgentError } from "../errors.ts";
import { createGit, firstProblem, type Git } from "./commands.ts";
import type { UserEnvironment } from "./environment.ts";
import { type Fetch, fetchApart } from "./fetch-apart.ts";
import { type Furnishing, furnish } from "./furnish.ts";
import { readRef } from "./refs.ts";
import { configurationError, refusePartialClone, requireGitVersion } from "./requirements.ts";
import type { Server, ServerAccess } from "./server.ts";

export interface ProvideRequest extends Server, Furnishing {
  /** The base branch, which must be there. */
  readonly branch: string;
  readonly userEnv: UserEnvironment;
  /** Waits before the server is asked again; default: really. */
  readonly wait?: (ms: number) => Promise<void>;
}

export interface Provided {
  readonly directory: string;
  /** `completed`: its history was shallow. `left`: only the base branch was brought up to date. */
  readonly how: "cloned" | "completed" | "left";
}

/** The repository with its whole history: cloned where nothing is, completed where something is missing, else left alone. */
export async function provideRepository(request: ProvideRequest): Promise<Provided> {
  const { directory, branch, url, token, userEnv, wait } = request;
  if (!isBranchName(branch)) throw baseMissing(branch, url);
  const git = createGit(userEnv);
  await requireGitVersion(git);
  mkdirSync(directory, { recursive: true });
  const at = join(directory, ".git");
  const access = { git, server: { url, token }, userEnv, ...(wait === undefined ? {} : { wait }) };
  const found = isFound(directory);
  if (found) await requireOurs(git, { at, directory, url });
  else await initialise(git, { directory, url });
  const shallow = existsSync(join(at, "shallow"));
  const missing = !found || shallow;
  await fetchRefs(access, { at, branch, refspecs: missing ? everything : [trackingOf(branch)] });
  await requireBase(git, { at, branch, url });
  if (!found) await checkOut(git, { directory, branch });
  await furnish(access, request);
  return { directory, how: found ? (shallow ? "completed" : "left") : "cloned" };
}

/** A clone of ours that was broken off is made anew. */
const isFound = (directory: string) =>
  readdirSync(directory).length > 0 && !existsSync(join(directory, unfinished));

/** There while a clone is on its way. */
const unfinished = join(".git", "dev-agent", "unfinished");

interface Place {
  readonly at: string;
  readonly directory: string;
  readonly url: string;
}

/** Refuses a directory that holds something else: nobody's files are touched. */
async function requireOurs(git: Git, { at, directory, url }: Place): Promise<void> {
  if (!existsSync(at)) throw occupied(directory, "it holds files, but no repository");
  const { stdout } = await git.hardened({ at, args: ["config", "--get", "remote.origin.url"], answers: [1] });
  const origin = nameOf(stdout.trim());
  if (!isSame(origin, url)) throw occupied(directory, `its origin is ${origin || "unset"}`);
  await refusePartialClone(git, { at, shown: directory });
}

/** Without login and ending, which are written in several ways. */
function nameOf(url: string): string {
  return url.replace(/\/\/[^/@]*@/, "//").replace(/(?:\.git)?\/?$/, "");
}

/** A checkout with an ssh key has an address with neither the port nor the path that the server's pages have. */
function isSame(origin: string, url: string): boolean {
  if (origin.toLowerCase() === nameOf(url).toLowerCase()) return true;
  const ssh = /^(?:ssh:\/\/|[^/@:]+@)([^/@:]+)(?::\d+\/|[:/])\/?([^/]+\/[^/]+)$/.exec(origin.toLowerCase());
  const [, host, name] = ssh ?? [];
  return host === new URL(url).hostname && nameOf(url).toLowerCase().endsWith(`/${name}`);
}

async function initialise(git: Git, { directory, url }: Omit<Place, "at">): Promise<void> {
  const at = join(directory, ".git");
  rmSync(at, { recursive: true, force: true });
  mkdirSync(join(at, "dev-agent"), { recursive: true });
  writeFileSync(join(directory, unfinished), "");
  await git.hardened({ args: ["init", "--quiet", "--template=", "--initial-branch=main", "--", directory] });
  await git.hardened({ at, args: ["config", "remote.origin.url", url] });
  await git.hardened({ at, args: ["config", "remote.origin.fetch", "+refs/heads/*:refs/remotes/origin/*"] });
}

const everything = ["+refs/heads/*:refs/remotes/origin/*", "+refs/tags/*:refs/tags/*"];
const trackingOf = (branch: string) => `+refs/heads/${branch}:refs/remotes/origin/${branch}`;

async function fetchRefs(
  access: ServerAccess,
  { branch, ...what }: Fetch & { readonly branch: string },
): Promise<void> {
  const { url } = access.server;
  const { exitCode, stderr } = await fetchApart(access, what);
  if (exitCode === 0) return;
  throw /couldn't find remote ref/.test(stderr) ? baseMissing(branch, url) : cloneFailed(url, stderr);
}

/** The local branch is made where there is none; one that is there is the person's own. */
async function requireBase(
  git: Git,
  { at, branch, url }: { at: string; branch: string; url: string },
): Promise<void> {
  const fetched = await readRef({ git, at, ref: `refs/remotes/origin/${branch}` });
  if (fetched === null) throw baseMissing(branch, url);
  const local = { git, at, ref: `refs/heads/${branch}` };
  if ((await readRef(local)) === null)
    await git.hardened({ at, args: ["update-ref", "--", local.ref, fetched] });
}

async function checkOut(
  git: Git,
  { directory, branch }: { directory: string; branch: string },
): Promise<void> {
  const at = join(directory, ".git");
  await git.hardened({ at, args: ["symbolic-ref", "HEAD", `refs/heads/${branch}`] });
  await git.hardened({ at, workTree: directory, args: ["reset", "--quiet", "--hard"] });
  rmSync(join(directory, unfinished));
}

function baseMissing(branch: string, url: string): DevAgentError {
  return configurationError({
    code: "base-missing",
    message: `There is no branch ${JSON.stringify(branch)} at ${url}.`,
    remedy: "Name the branch to build on with the input base.",
  });
}

function occupied(directory: string, why: string): DevAgentError {
  return configurationError({
    code: "workspace-occupied",
    message: `The repository can't be cloned to ${directory}: ${why}.`,
    remedy: "Leave the workspace empty; no checkout step is needed.",
  });
}

function cloneFailed(url: string, stderr: string): DevAgentError {
  return configurationError({
    code: "clone-failed",
    message: `${url} can't be cloned: ${firstProblem(stderr)}.`,
    remedy: "See what git says; the input github-token must let the job read the repository.",
  });
}
