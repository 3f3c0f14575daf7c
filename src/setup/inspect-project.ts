import { constants } from "node:fs";
import { mkdtemp, open, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Sandbox } from "../ports/sandbox.ts";
import type { Workspace } from "../ports/workspace.ts";
import { inputPatterns, type Project, unreadInput } from "./project.ts";

const timeoutMs = 120_000;
const largestInput = 64 * 1024 * 1024;
/** What an output file holds. */
const largestList = 20 * 1024 * 1024;

/** The repository is only looked at by a git inside the sandbox. */
export interface Inside {
  readonly sandbox: Sandbox;
  readonly workspace: Workspace;
  readonly signal: AbortSignal;
}

/** Reads what the set-up of the project in a workspace depends on. */
export async function inspectProject(inside: Inside): Promise<Project> {
  const { directory, home } = inside.workspace;
  const commit = await listInside(inside, 'git rev-parse HEAD "HEAD^{tree}" | tr "\\n" "\\0"');
  const patterns = inputPatterns.map((pattern) => `':(glob)**/${pattern}'`).join(" ");
  const paths = await listInside(inside, `git ls-files -z -c -o --exclude-standard -- ${patterns}`);
  const changed = await listInside(inside, "git status --porcelain -z --ignored --untracked-files=normal");
  const inputs = new Map<string, string>();
  for (const path of [...new Set(paths ?? [])].sort()) {
    inputs.set(path, (await readRegularFile(join(directory, path))) ?? unreadInput);
  }
  const names = await readdir(directory);
  if (!inputs.has("package.json")) {
    const manifest = await readRegularFile(join(directory, "package.json"));
    if (manifest !== undefined) inputs.set("package.json", manifest);
  }
  const [head, tree] = (commit ?? []).map((line) => (/^[0-9a-f]{40,64}$/.test(line) ? line : undefined));
  const pristine =
    tree !== undefined && paths !== undefined && changed?.length === 0 && (await readdir(home)).length === 0;
  return { names, inputs, head, tree, pristine };
}

/** The paths that a shell line prints with NUL between them; undefined when it fails or prints too much. */
export async function listInside(inside: Inside, script: string): Promise<readonly string[] | undefined> {
  const { sandbox, workspace, signal } = inside;
  const scratch = await mkdtemp(join(tmpdir(), "dev-agent-list-"));
  try {
    const outputFile = join(scratch, "paths");
    const argv = ["sh", "-c", `{ ${script}; } 2>/dev/null`];
    const result = await sandbox.run({ workspace, argv, timeoutMs, outputFile, signal });
    if (result.exitCode !== 0 || result.outputBytes > largestList) return undefined;
    const text = await readFile(outputFile, "utf8");
    return text.split("\0").filter((path) => path !== "");
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Undefined for links, pipes and the like, which untrusted commands may have put there. */
async function readRegularFile(path: string): Promise<string | undefined> {
  try {
    await using file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const stats = await file.stat();
    return stats.isFile() && stats.size <= largestInput ? await file.readFile("latin1") : undefined;
  } catch {
    return undefined;
  }
}
