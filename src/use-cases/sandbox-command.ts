import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { temporaryDirectory } from "../config/temporary-directory.ts";
import { usualProtection } from "../domain/protection/shapes.ts";
import { DevAgentError } from "../errors.ts";
import { removeTree } from "../git/remove-tree.ts";
import { createTrustedRepository } from "../git/trusted-repository.ts";
import type { CommandResult } from "../ports/sandbox.ts";
import type { Workspace } from "../ports/workspace.ts";
import { createHostPolicy } from "../sandbox/host-policy.ts";
import { createProjectSetup } from "../setup/project-setup.ts";
import { chooseSandbox } from "./choose-sandbox.ts";
import { openProject, type Project } from "./open-project.ts";
import { setupConfig } from "./session-checks.ts";
import { sessionPlaces } from "./session-places.ts";
import type { SandboxRequest, Surface } from "./use-cases.ts";

/** Longer than any job; whoever waits can stop it. */
const timeoutMs = 7 * 24 * 60 * 60_000;

/**
 * Runs one command as a coder's command would run: in a workspace at the base commit, set up, in the sandbox. The
 * workspace is thrown away. Throws `setup-failed` where the dependencies can't be installed.
 */
export async function runInSandbox(
  request: SandboxRequest,
  { env, signal }: Pick<Surface, "env" | "signal">,
): Promise<CommandResult & { readonly sandbox: string }> {
  createHostPolicy(request.allowHosts);
  const project = await openProject(request, env);
  const sandbox = await chooseSandbox(project.options, project.environment);
  const directory = await mkdtemp(join(temporaryDirectory(env), "dev-agent-sandbox-"));
  const places = sessionPlaces(project, { directory, record: { id: directory.slice(-6) } });
  const repository = await createTrustedRepository({
    repository: project.facts,
    session: directory.slice(-6),
    sessionDirectory: directory,
    workspacesDirectory: places.workspaces,
    sandbox,
    author: { name: "dev-agent", email: "dev-agent@localhost" },
    push: false,
    protection: usualProtection,
    userEnv: env,
    notice: () => {},
  });
  try {
    const workspace = await repository.agentWorkspace(project.facts.baseSha);
    if (request.setup) await setUp({ project, workspace, signal, sandbox, places });
    const result = await sandbox.run({
      workspace,
      // What it prints is shown as it comes, both streams in their order.
      argv: ["/bin/sh", "-c", 'exec "$@" 2>&1', "sh", ...request.argv],
      timeoutMs,
      allowHosts: request.allowHosts,
      readOnly: request.readOnly,
      onStdout: request.onOutput,
      signal,
    });
    signal.throwIfAborted();
    return { ...result, sandbox: sandbox.name };
  } finally {
    await repository.discardWorkspaces();
    await removeTree(directory);
  }
}

interface SetUp {
  readonly project: Project;
  readonly workspace: Workspace;
  readonly signal: AbortSignal;
  readonly sandbox: Awaited<ReturnType<typeof chooseSandbox>>;
  readonly places: ReturnType<typeof sessionPlaces>;
}

async function setUp({ project, workspace, signal, sandbox, places }: SetUp): Promise<void> {
  const { baseSha } = project.facts;
  const setup = createProjectSetup({
    sandbox,
    sharedCache: places.sharedSetupCache,
    sessionCache: places.sessionSetupCache,
    isBase: (sha) => sha === baseSha,
    config: setupConfig(project.options),
  });
  const { ok, problem } = await setup.prepare(workspace, signal);
  signal.throwIfAborted();
  if (ok) return;
  throw new DevAgentError({
    code: "setup-failed",
    kind: "configuration",
    message: `The project's set-up failed: ${problem ?? ""}`,
    remedy: "Mend it, or leave it out with --no-setup.",
  });
}
