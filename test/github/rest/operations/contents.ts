import { type Handlers, notFound, ok } from "../call.ts";
import type { Git } from "../git.ts";
import { resolveCommit } from "../refs.ts";
import { apiUrl, htmlUrl } from "../shapes.ts";
import type { World } from "../world.ts";

interface Entry {
  readonly mode: string;
  readonly sha: string;
  readonly path: string;
  readonly size: number;
}

export const contents = {
  "repos/get-content": ({ path, query }, world) => {
    const commit = resolveCommit(world.git, query.ref ?? world.settings.defaultBranch);
    const wanted = (path.path ?? "").replace(/\/$/, "");
    const [entry] = commit === undefined ? [] : listEntries(world.git, { commit, path: wanted });
    if (commit === undefined || entry === undefined) return notFound();
    if (entry.mode !== "040000") return ok(showFile(entry, world));
    return ok(listEntries(world.git, { commit, path: `${wanted}/` }).map((inner) => showEntry(inner, world)));
  },
} satisfies Handlers;

function listEntries(git: Git, { commit, path }: { commit: string; path: string }): readonly Entry[] {
  const lines = git.run(["ls-tree", "-z", "--long", commit, "--", path]).split("\0");
  return lines.flatMap((line) => {
    const [, mode, sha, size, name] = /^(\d+) \w+ (\w+) +(\d+|-)\t(.+)$/.exec(line) ?? [];
    if (mode === undefined || sha === undefined || name === undefined) return [];
    return [{ mode, sha, path: name, size: Number(size === "-" ? 0 : size) }];
  });
}

function typeOf({ mode }: Entry): string {
  const types: Readonly<Record<string, string>> = {
    "040000": "dir",
    "120000": "symlink",
    "160000": "submodule",
  };
  return types[mode] ?? "file";
}

function showEntry(entry: Entry, world: World) {
  const { path, sha, size } = entry;
  const type = typeOf(entry);
  const url = apiUrl(world, `/contents/${path}`);
  const links = { git: null, html: htmlUrl(world, `/blob/HEAD/${path}`), self: url };
  return { type, name: path.split("/").at(-1) ?? path, path, sha, size, url, _links: links };
}

/** Links and submodules have no content but what they point at. */
function showFile(entry: Entry, world: World) {
  const shown = showEntry(entry, world);
  if (shown.type === "submodule") return { ...shown, submodule_git_url: "" };
  const bytes = world.git.bytes(["cat-file", "blob", entry.sha]);
  if (shown.type === "symlink") return { ...shown, target: bytes.toString() };
  const content = bytes.toString("base64").replaceAll(/.{60}/g, "$&\n");
  return { ...shown, encoding: "base64", content };
}
