import { constants, type Dirent } from "node:fs";
import { chmod, lstat, mkdir, open, readdir, readlink, symlink, writeFile } from "node:fs/promises";
import { join, posix } from "node:path";
import type { Sha } from "../domain/candidate.ts";
import { agentConfigKind } from "../domain/protection/agent-config.ts";
import { listTree, type TreeEntry } from "./list-tree.ts";
import { readObjects } from "./read-objects.ts";
import { removeTree } from "./remove-tree.ts";
import type { PrivateRepository } from "./trusted-context.ts";

/** Where packages are installed: they bring files of such names, which no project told anybody anything with. */
const installed = new Set(["node_modules", ".venv"]);

/** Characters; what is longer no system takes. */
const mostPath = 3_800;

export interface ConfigRequest {
  /** Of the working tree. Nothing runs in it meanwhile. */
  readonly directory: string;
  /** Whose configuration is put there. */
  readonly from: Sha;
}

/**
 * Makes all configuration of agents, hooks and developers' tools in a working tree what it is at a commit: changed files are
 * written anew, new ones deleted, missing ones brought back. Follows no link. The paths that were different, sorted.
 */
export async function restoreConfig(
  context: PrivateRepository,
  { directory, from }: ConfigRequest,
): Promise<readonly string[]> {
  const tree = await listTree(context, from);
  const links = await textsOf(
    context,
    tree.filter(({ mode }) => mode === "120000"),
  );
  const led = ledTo(tree, links);
  const isConfig = (path: string) =>
    agentConfigKind(path) !== null || led.some((root) => path === root || path.startsWith(`${root}/`));
  const wanted = new Map(
    tree.filter(({ mode, path }) => mode !== "160000" && isConfig(path)).map((entry) => [entry.path, entry]),
  );
  const texts = await textsOf(context, [...wanted.values()]);
  const there = (await listFiles(directory)).filter(isConfig);
  const differing = new Set<string>();
  for (const path of there) {
    const entry = wanted.get(path);
    const same = entry !== undefined && (await isSame(join(directory, path), entry, texts.get(entry.id)));
    if (same) wanted.delete(path);
    else {
      await removeTree(join(directory, path));
      differing.add(path);
    }
  }
  for (const entry of wanted.values()) {
    if (await write(directory, entry, { bytes: texts.get(entry.id), isConfig })) differing.add(entry.path);
  }
  return [...differing].sort();
}

/** What links among the configuration lead to is configuration too, by whatever name: a CLAUDE.md may be a link to a readme. */
function ledTo(tree: readonly TreeEntry[], links: ReadonlyMap<Sha, Buffer>): readonly string[] {
  const targets = new Map(
    tree.flatMap(({ mode, id, path }) =>
      mode === "120000"
        ? [[path, posix.join(posix.dirname(path), links.get(id)?.toString("utf8") ?? "")]]
        : [],
    ),
  );
  const led = new Set<string>();
  const follow = (path: string) => {
    const target = targets.get(path);
    if (target === undefined || led.has(target) || /^(?:\.\.?)?(?:\/|$)/.test(target)) return;
    led.add(target);
    follow(target);
  };
  for (const path of targets.keys()) if (agentConfigKind(path) !== null) follow(path);
  return [...led];
}

async function textsOf(context: PrivateRepository, entries: readonly TreeEntry[]) {
  const objects = await readObjects(context, [...new Set(entries.map(({ id }) => id))]);
  return new Map(objects.map(({ id, bytes }) => [id, bytes]));
}

/** Everything in a directory that is none, relative to it; links are not followed, closed directories are opened. */
async function listFiles(directory: string, below = ""): Promise<readonly string[]> {
  const here = join(directory, below);
  const stats = await lstat(here);
  if ((stats.mode & 0o700) !== 0o700) await chmod(here, stats.mode | 0o700);
  const entries = await readdir(here, { withFileTypes: true });
  const nested = await Promise.all(
    entries.map(async (entry: Dirent): Promise<readonly string[]> => {
      const path = posix.join(below, entry.name);
      if (!entry.isDirectory()) return [path];
      const left = path === ".git" || installed.has(entry.name);
      // What lies deeper than a path can say, nobody finds by its path.
      return left || join(directory, path).length > mostPath ? [] : listFiles(directory, path);
    }),
  );
  return nested.flat();
}

async function isSame(path: string, { mode }: TreeEntry, bytes: Buffer | undefined): Promise<boolean> {
  if (bytes === undefined) return false;
  const stats = await lstat(path);
  if (mode === "120000") return stats.isSymbolicLink() && bytes.equals(await readlink(path, "buffer"));
  const executable = (stats.mode & 0o100) !== 0;
  // A second name of the file would let it be changed by that.
  if (!stats.isFile() || stats.nlink > 1 || stats.size !== bytes.length || executable !== (mode === "100755"))
    return false;
  await using file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  return bytes.equals(await file.readFile());
}

interface Content {
  readonly bytes: Buffer | undefined;
  readonly isConfig: (path: string) => boolean;
}

/** False where something else than a directory is in the way, which is no configuration and isn't written through. */
async function write(
  directory: string,
  { path, mode }: TreeEntry,
  { bytes, isConfig }: Content,
): Promise<boolean> {
  const parts = path.split("/");
  for (let depth = 1; depth < parts.length; depth += 1) {
    const parent = parts.slice(0, depth).join("/");
    const found = await lstat(join(directory, parent)).catch(() => null);
    if (found?.isDirectory() === true) continue;
    if (found !== null && !isConfig(`${parent}/`) && !isConfig(parent)) return false;
    await removeTree(join(directory, parent));
    await mkdir(join(directory, parent));
  }
  const place = join(directory, path);
  await removeTree(place);
  if (mode === "120000") await symlink(bytes ?? "", place);
  else await writeFile(place, bytes ?? "", { flag: "wx", mode: mode === "100755" ? 0o755 : 0o644 });
  return true;
}
