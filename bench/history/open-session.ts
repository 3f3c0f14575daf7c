import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readEnvironment } from "../../src/config/environment.ts";
import { mergeOptions } from "../../src/config/merge-options.ts";
import { usualProtection } from "../../src/domain/protection/shapes.ts";
import { openRepository } from "../../src/git/open-repository.ts";
import { createScanSource } from "../../src/git/scan-source.ts";
import { createTrustedRepository } from "../../src/git/trusted-repository.ts";
import { chooseSandbox } from "../../src/use-cases/choose-sandbox.ts";
import { chooseScanner } from "../../src/use-cases/choose-scanner.ts";
import type { Scratch } from "../scratch.ts";

/** What of a session depends on the size of a repository. */
export interface OpenedRepository {
  /** Makes a clean checkout of the base, as checks get one, and deletes it when it is disposed of. */
  checkout(): Promise<AsyncDisposable>;
  /** Scans a candidate of one commit with one changed file. */
  scan(): Promise<void>;
  /** The range of that candidate, for git and gitleaks, and where it can be read. */
  readonly range: string;
  readonly trusted: string;
}

const session = "20260101-change-one-file";

/** Opens a session on a repository, with a candidate of one changed file. */
export async function openSession(directory: string, { env }: Scratch): Promise<OpenedRepository> {
  const environment = readEnvironment(env);
  const options = mergeOptions({}, {});
  const facts = await openRepository(directory, { userEnv: env });
  const sessionDirectory = `${directory}-session`;
  const repository = await createTrustedRepository({
    repository: facts,
    session,
    sessionDirectory,
    workspacesDirectory: `${directory}-workspaces`,
    sandbox: await chooseSandbox(options, environment),
    author: { name: "Bench", email: "bench@localhost" },
    push: false,
    protection: usualProtection,
    userEnv: env,
    notice: () => {},
  });
  const base = await repository.baseTip("main");
  const branch = `agent/${session}`;
  await repository.startBranch(branch, base);
  const workspace = await repository.agentWorkspace(base);
  writeFileSync(join(workspace.directory, "src/part-1/file-1.js"), "export const value = 1;\n");
  const collected = await repository.collect(workspace, { base, branch, message: "Change one file\n" });
  if (collected.status !== "candidate") throw new Error(`the change is ${collected.status}`);
  const { candidate } = collected;
  const trusted = join(sessionDirectory, "trusted.git");
  const scanner = (await chooseScanner(options, environment)).open(createScanSource(trusted, env));
  return {
    checkout: () => repository.checkout(base),
    scan: async () => {
      const outcome = await scanner.scan(candidate, new AbortController().signal);
      if (outcome.status !== "scanned" || outcome.findings.length > 0) throw new Error("the scan went wrong");
    },
    range: `${base}..${candidate.headSha}`,
    trusted,
  };
}
