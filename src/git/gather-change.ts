import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Sha } from "../domain/candidate.ts";
import { groupBy } from "../domain/group-by.ts";
import type { ChangeFacts } from "../domain/protection/change-facts.ts";
import type { TwoTexts } from "../domain/protection/compare-manifests.ts";
import { isTelling } from "../domain/protection/protected-paths.ts";
import { changedFiles } from "./candidate.ts";
import type { CommitPair } from "./canonical-patch.ts";
import { plainDiff } from "./environment.ts";
import { listTree } from "./list-tree.ts";
import { readObjects, readSizes } from "./read-objects.ts";
import { checkSha } from "./refs.ts";
import { removeTree } from "./remove-tree.ts";
import { parseTreeChanges, type TreeChange } from "./tree-changes.ts";
import type { PrivateRepository } from "./trusted-context.ts";

/** Bytes of the texts of one commit that are read; a change with more of them can't be judged and says so. */
const mostBytes = 256 * 1024 * 1024;

/** What a change is judged from, read from the trusted repository alone: nothing of it is checked out or run. */
export async function gatherChange(context: PrivateRepository, pair: CommitPair): Promise<ChangeFacts> {
  const { base, head } = { base: checkSha(pair.base), head: checkSha(pair.head) };
  const files = await changedFiles(context, { base, head });
  const changes = parseTreeChanges(
    await context.ask(["diff-tree", "-r", "-z", "--raw", ...plainDiff, "--end-of-options", base, head]),
  );
  const added = changes.filter(({ status }) => status === "added");
  const deleted = changes.filter(({ status }) => status === "deleted");
  const addedAs = groupBy(added, ({ newId }) => newId);
  const blobs = changes.filter(({ newMode }) => isFile(newMode));
  const sizes = await readSizes(context, new Set(blobs.map(({ newId }) => newId)));
  return {
    files,
    texts: await readTexts(
      context,
      changes.filter(({ path }) => isTelling(path)),
    ),
    sizes: new Map(blobs.map(({ path, newId }) => [path, sizes.get(newId) ?? Number.POSITIVE_INFINITY])),
    moved: deleted.flatMap(({ path, oldId }) =>
      (addedAs.get(oldId) ?? []).map((other) => [path, other.path] as const),
    ),
    paths: added.length === 0 ? [] : (await listTree(context, head)).map(({ path }) => path),
    ignored: await ignoredAt(
      context,
      base,
      added.map(({ path }) => path),
    ),
  };
}

const isFile = (mode: string) => mode.startsWith("100");

async function readTexts(
  context: PrivateRepository,
  changes: readonly TreeChange[],
): Promise<readonly TwoTexts[]> {
  const ids = changes.flatMap(({ oldMode, oldId, newMode, newId }) => [
    ...(isFile(oldMode) ? [oldId] : []),
    ...(isFile(newMode) ? [newId] : []),
  ]);
  const sizes = await readSizes(context, new Set(ids));
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  // Unread they say nothing good: a test that became unreadable asserts nothing, a manifest's path counts anyway.
  const wanted = total > mostBytes ? [] : [...new Set(ids)];
  const texts = new Map(
    (await readObjects(context, wanted)).map(({ id, bytes }) => [id, bytes.toString("utf8")]),
  );
  const textOf = (mode: string, id: Sha) => (isFile(mode) ? (texts.get(id) ?? null) : null);
  return changes.map(({ path, oldMode, oldId, newMode, newId }) => ({
    path,
    before: textOf(oldMode, oldId),
    after: textOf(newMode, newId),
  }));
}

/** Those of some paths that the base's `.gitignore` files keep out, which lie in a directory of their own for that. */
async function ignoredAt(
  context: PrivateRepository,
  base: Sha,
  paths: readonly string[],
): Promise<readonly string[]> {
  if (paths.length === 0) return [];
  const rules = (await listTree(context, base)).filter(
    ({ mode, path }) => isFile(mode) && /(?:^|\/)\.gitignore$/.test(path),
  );
  if (rules.length === 0) return [];
  const directory = join(context.sessionDirectory, `ignored-${crypto.randomUUID()}`);
  try {
    await mkdir(directory);
    const texts = new Map(
      (await readObjects(context, [...new Set(rules.map(({ id }) => id))])).map(({ id, bytes }) => [
        id,
        bytes,
      ]),
    );
    for (const { id, path } of rules) {
      await mkdir(dirname(join(directory, path)), { recursive: true });
      await writeFile(join(directory, path), texts.get(id) ?? "");
    }
    const { stdout } = await context.git.hardened({
      at: context.trusted,
      workTree: directory,
      args: ["check-ignore", "--no-index", "-z", "--stdin"],
      // Which takes no literal paths; none that starts so is taken for a pattern.
      env: { GIT_LITERAL_PATHSPECS: "0" },
      stdin: paths.map((path) => `./${path}\0`).join(""),
      answers: [1],
    });
    return stdout.split("\0").flatMap((path) => (path === "" ? [] : [path.slice(2)]));
  } finally {
    await removeTree(directory);
  }
}
