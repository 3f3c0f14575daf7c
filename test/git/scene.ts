import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { branchOf } from "../../src/domain/branch-name.ts";
import type { Candidate } from "../../src/domain/candidate.ts";
import { createKnownSecrets } from "../../src/domain/known-secrets/known-secrets.ts";
import { type Protection, usualProtection } from "../../src/domain/protection/shapes.ts";
import { openRepository } from "../../src/git/open-repository.ts";
import { createTrustedRepository } from "../../src/git/trusted-repository.ts";
import type { LandRequest, TrustedRepository } from "../../src/ports/repository.ts";
import type { Sandbox } from "../../src/ports/sandbox.ts";
import type { Workspace } from "../../src/ports/workspace.ts";
import { runCommand } from "../../src/process/run-command.ts";
import { createEffects } from "../../src/session/effects.ts";
import { openJournal } from "../../src/session/journal.ts";
import { landsOnce } from "../../src/use-cases/lands-once.ts";
import { createBareSandbox } from "../fakes/bare-sandbox.ts";

/** A temporary directory with a person's repository in it; gone when disposed of. */
export interface Scene extends AsyncDisposable {
  readonly root: string;
  readonly repository: string;
  readonly env: Readonly<Record<string, string>>;
  /** Runs git as the person; its trimmed output. `from`: default the repository. */
  git(args: readonly string[], from?: string): Promise<string>;
  write(path: string, text: string | Uint8Array, from?: string): Promise<void>;
  /** Writes a file and commits it; the commit's id. */
  commit(path: string, text: string | Uint8Array, from?: string): Promise<string>;
}

/** `name`: of the repository's directory. It has one commit on `main`, unless `empty`. */
export async function makeScene(
  options: { readonly name?: string; readonly empty?: boolean } = {},
): Promise<Scene> {
  const root = await mkdtemp(join(tmpdir(), "dev-agent-git-"));
  const scene = sceneAt(root, options.name);
  await writeFile(
    join(root, "gitconfig"),
    "[user]\n\tname = Ada\n\temail = ada@example.org\n[init]\n\tdefaultBranch = main\n",
  );
  await mkdir(join(root, "home"));
  await mkdir(scene.repository);
  await scene.git(["init", "-q"]);
  if (options.empty !== true) await scene.commit("README.md", "# Project\n");
  return scene;
}

/** A scene that is there, for another process. */
export function sceneAt(root: string, name = "project"): Scene {
  const repository = join(root, name);
  const env = {
    PATH: process.env.PATH ?? "",
    HOME: join(root, "home"),
    GIT_CONFIG_GLOBAL: join(root, "gitconfig"),
    GIT_CONFIG_NOSYSTEM: "1",
  };
  const git: Scene["git"] = async (args, from = repository) => {
    const done = await runCommand({ argv: ["git", ...args], cwd: from, env });
    if (done.exitCode !== 0) throw new Error(`git ${args.join(" ")}: ${done.stderr}`);
    return done.stdout.trim();
  };
  const write: Scene["write"] = async (path, text, from = repository) => {
    await mkdir(dirname(join(from, path)), { recursive: true });
    await writeFile(join(from, path), text);
  };
  const commit: Scene["commit"] = async (path, text, from = repository) => {
    await write(path, text, from);
    await git(["add", "--", path], from);
    await git(["commit", "-q", "-m", `Change ${path}`], from);
    return git(["rev-parse", "HEAD"], from);
  };
  const dispose = () => rm(root, { recursive: true, force: true });
  return { root, repository, env, git, write, commit, [Symbol.asyncDispose]: dispose };
}

/** A bare copy of the scene's repository, as its `origin`; the bare repository's path. */
export async function addRemote(scene: Scene): Promise<string> {
  const remote = join(scene.root, "remote.git");
  await scene.git(["clone", "-q", "--bare", scene.repository, remote], scene.root);
  await scene.git(["remote", "add", "origin", remote]);
  await scene.git(["fetch", "-q", "origin"]);
  return remote;
}

/** Commits to a branch of the remote, as a colleague would; the commit's id. */
export async function commitAtRemote(scene: Scene, path: string, text: string): Promise<string> {
  const colleague = join(scene.root, `colleague-${crypto.randomUUID()}`);
  await scene.git(["clone", "-q", join(scene.root, "remote.git"), colleague], scene.root);
  const sha = await scene.commit(path, text, colleague);
  await scene.git(["push", "-q", "origin", "HEAD"], colleague);
  return sha;
}

/** A session on a scene, as far as the workspace. */
export interface SceneSession {
  readonly trusted: TrustedRepository;
  /** The same without a record of what was done. */
  readonly opened: TrustedRepository;
  readonly workspace: Workspace;
  readonly base: string;
  readonly branch: string;
  readonly sessionDirectory: string;
  readonly notices: string[];
}

export const sceneSession = "20260102-greet-the-world";

export interface SessionOptions {
  /** Its id; default `sceneSession`. */
  readonly session?: string;
  readonly push?: boolean;
  readonly base?: string;
  /** Default: none at all. */
  readonly sandbox?: Sandbox;
  /** Credentials that the process knows; default none. */
  readonly secrets?: readonly string[];
  readonly protection?: Protection;
  /** What is done is done, and nothing of it is put on record. */
  readonly killedBeforeResult?: boolean;
}

/** Starts a session, or opens it again as a new process would. */
export async function startSession(scene: Scene, options: SessionOptions = {}): Promise<SceneSession> {
  const notices: string[] = [];
  const session = options.session ?? sceneSession;
  const sessionDirectory = join(scene.root, "sessions", session);
  const wanted = options.base === undefined ? {} : { base: options.base };
  const repository = await openRepository(scene.repository, { ...wanted, userEnv: scene.env });
  const opened = await createTrustedRepository({
    repository,
    session,
    sessionDirectory,
    workspacesDirectory: join(scene.root, "workspaces"),
    sandbox: options.sandbox ?? createBareSandbox(),
    author: { name: "Ada", email: "ada@example.org" },
    push: options.push ?? false,
    protection: options.protection ?? usualProtection,
    userEnv: scene.env,
    notice: (text) => notices.push(text),
    ...(options.secrets === undefined ? {} : { secrets: createKnownSecrets(options.secrets) }),
  });
  const { journal, records } = openJournal(join(sessionDirectory, "journal.ndjson"), () => {});
  const effects = createEffects({
    records,
    append(record) {
      if (options.killedBeforeResult === true && "result" in record) throw new Error("killed");
      journal.append(record, true);
    },
    events: { emit: () => {}, earlier: [] },
  });
  const trusted = landsOnce(opened, effects);
  const branch = branchOf(session);
  const base = await trusted.baseTip(repository.baseBranch);
  await trusted.startBranch(branch, base);
  const workspace = await trusted.agentWorkspace(base);
  return { trusted, opened, workspace, base, branch, sessionDirectory, notices };
}

export function collectFrom(session: SceneSession, base = session.base) {
  const { trusted, workspace, branch } = session;
  return trusted.collect(workspace, { base, branch, message: "Greet the world\n" });
}

/** Collects what must be a candidate. */
export async function candidateFrom(session: SceneSession, base = session.base): Promise<Candidate> {
  const collected = await collectFrom(session, base);
  if (collected.status !== "candidate") throw new Error(`not a candidate: ${JSON.stringify(collected)}`);
  return collected.candidate;
}

export function landing(
  session: SceneSession,
  candidate: Candidate,
  more: Partial<LandRequest> = {},
): LandRequest {
  return {
    branch: session.branch,
    baseBranch: "main",
    candidate,
    decidedAt: "2026-01-02T03:04:05.000Z",
    message: "Merge the greeting\n\nDev-Agent-Session: x\n",
    baseDrift: "disjoint",
    push: false,
    ...more,
  };
}
