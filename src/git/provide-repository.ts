import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { DevAgentError } from "../errors.ts";
import { createGit, firstProblem, type Git } from "./commands.ts";
import type { UserEnvironment } from "./environment.ts";
import { readRef } from "./refs.ts";
import { configurationError, refusePartialClone, requireGitVersion } from "./requirements.ts";
import { callServer, type Server, type ServerAccess } from "./server.ts";

export interface ProvideRequest extends Server {
  /** Absolute; made where there is none. */
  readonly directory: string;
  /** The base branch, which must be there. */
  readonly branch: string;
  readonly submodules: "no" | "top" | "recursive";
  readonly lfs: boolean;
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
  const git = createGit(userEnv);
  await requireGitVersion(git);
  mkdirSync(directory, { recursive: true });
  const at = join(directory, ".git");
  const access = { git, server: { url, token }, userEnv, ...(wait === undefined ? {} : { wait }) };
  const found = readdirSync(directory).length > 0;
  if (found) await requireOurs(git, { at, directory, url });
  else await initialise(git, { directory, url });
  const shallow = existsSync(join(at, "shallow"));
  if (!found || shallow) await fetchAll(access, { at, shallow });
  else await fetchBase(access, { at, branch });
  await requireBase(git, { at, branch, url });
  if (!found) await checkOut(git, { directory, branch });
  await furnish(access, request);
  return { directory, how: found ? (shallow ? "completed" : "left") : "cloned" };
}

interface Place {
  readonly at: string;
  readonly directory: string;
  readonly url: string;
}

/** Refuses a directory that holds something else: nobody's files are touched. */
async function requireOurs(git: Git, { at, directory, url }: Place): Promise<void> {
  if (!existsSync(at)) throw occupied(directory, "it holds files, but no repository");
  const { stdout } = await git.hardened({ at, args: ["config", "--get", "remote.origin.url"], answers: [1] });
  const origin = stdout.trim();
  if (nameOf(origin) !== nameOf(url)) throw occupied(directory, `its origin is ${nameOf(origin) || "unset"}`);
  await refusePartialClone(git, { at, shown: directory });
}

/** Without login and ending, which are written in several ways. */
function nameOf(url: string): string {
  return url.replace(/\/\/[^/@]*@/, "//").replace(/(?:\.git)?\/?$/, "");
}

async function initialise(git: Git, { directory, url }: Omit<Place, "at">): Promise<void> {
  await git.hardened({ args: ["init", "--quiet", "--template=", "--initial-branch=main", "--", directory] });
  const at = join(directory, ".git");
  await git.hardened({ at, args: ["config", "remote.origin.url", url] });
  await git.hardened({ at, args: ["config", "remote.origin.fetch", "+refs/heads/*:refs/remotes/origin/*"] });
}

const quietly = [
  "--quiet",
  "--no-recurse-submodules",
  "--no-auto-maintenance",
  "--no-write-fetch-head",
] as const;

async function fetchAll(
  access: ServerAccess,
  { at, shallow }: { at: string; shallow: boolean },
): Promise<void> {
  const deep = shallow ? ["--unshallow"] : [];
  const refs = ["+refs/heads/*:refs/remotes/origin/*", "+refs/tags/*:refs/tags/*"];
  const args = ["fetch", ...quietly, ...deep, "--force", "--", access.server.url, ...refs] as const;
  const { exitCode, stderr } = await callServer(access, { at, args: [...args] });
  if (exitCode !== 0) throw cloneFailed(access.server.url, stderr);
}

async function fetchBase(
  access: ServerAccess,
  { at, branch }: { at: string; branch: string },
): Promise<void> {
  const ref = `+refs/heads/${branch}:refs/remotes/origin/${branch}`;
  const { exitCode, stderr } = await callServer(access, {
    at,
    args: ["fetch", ...quietly, "--no-tags", "--", access.server.url, ref],
  });
  if (exitCode !== 0 && !/couldn't find remote ref/.test(stderr))
    throw cloneFailed(access.server.url, stderr);
}

/** The local branch is made where there is none; one that is there is the person's own. */
async function requireBase(
  git: Git,
  { at, branch, url }: { at: string; branch: string; url: string },
): Promise<void> {
  const fetched = await readRef({ git, at, ref: `refs/remotes/origin/${branch}` });
  if (fetched === null)
    throw configurationError({
      code: "base-missing",
      message: `There is no branch ${JSON.stringify(branch)} at ${url}.`,
      remedy: "Name the branch to build on with the input base.",
    });
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
}

/** What the workflow asked for beside the repository itself. */
async function furnish(access: ServerAccess, { directory, submodules, lfs }: ProvideRequest): Promise<void> {
  const at = join(directory, ".git");
  const call = async (args: readonly [string, ...string[]]) => {
    const { exitCode, stderr } = await callServer(access, { at, workTree: directory, args });
    if (exitCode !== 0) throw furnishingFailed(args[0], stderr);
  };
  const deep = submodules === "recursive" ? ["--recursive"] : [];
  if (submodules !== "no") await call(["submodule", "update", "--init", ...deep]);
  if (lfs) await call(["lfs", "pull", access.server.url]);
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

function furnishingFailed(what: string, stderr: string): DevAgentError {
  const missing = /is not a git command/.test(stderr);
  return configurationError({
    code: `${what === "lfs" ? "lfs" : "submodules"}-failed`,
    message: missing
      ? "git-lfs is not installed on this runner."
      : `git ${what} failed: ${firstProblem(stderr)}.`,
    remedy: missing
      ? "Install it in the input setup, or leave lfs out."
      : "Private submodules need a token that may read them.",
  });
}
