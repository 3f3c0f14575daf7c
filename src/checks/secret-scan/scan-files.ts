import { createHash } from "node:crypto";
import { link, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Sha } from "../../domain/candidate.ts";
import { canaryRules, canaryText } from "./canary.ts";
import type { GitleaksHit, GitleaksRun } from "./run-gitleaks.ts";
import type { ScanSource } from "./scan-source.ts";

export interface FileScan {
  readonly source: ScanSource;
  readonly sha: Sha;
  readonly paths: readonly string[];
  /** Whether the commit has every path, so that one which isn't exported is an error. */
  readonly complete: boolean;
  /** Absolute path of a directory that is made and filled here. */
  readonly directory: string;
  /** Runs gitleaks on that directory. */
  readonly scan: (directory: string) => Promise<GitleaksRun>;
}

/** One place in the content of a file. */
export interface FileHit extends GitleaksHit {
  /** SHA-256 of rule, path and line's text: tells known from new in memory, and is never shown. */
  readonly content: string;
}

export type FileScanResult =
  | { readonly status: "scanned"; readonly hits: readonly FileHit[] }
  | { readonly status: "broken"; readonly why: string };

/**
 * Scans files at one commit, each twice: under its own path, for the rules that look at paths, and under a number,
 * where no list of allowed paths applies. Nothing lies at the scan's root but a canary, so no file can steer it.
 */
export async function scanFiles(request: FileScan): Promise<FileScanResult> {
  const { source, sha, paths, complete, directory, scan } = request;
  const flat = join(directory, "flat");
  await mkdir(flat, { recursive: true });
  await source.exportFiles({ sha, paths, directory: flat });
  const exported = await readdir(flat);
  if (complete && exported.length < paths.length)
    return { status: "broken", why: `${paths.length - exported.length} files could not be read from git` };
  for (const number of exported) {
    const path = paths[Number(number)];
    if (path !== undefined) await placeByPath({ flat, number, named: join(directory, "named"), path });
  }
  await writeFile(join(directory, "canary"), canaryText());
  const run = await scan(directory);
  if (run.status === "broken") return run;
  const canary = run.hits.filter((hit) => relative(hit, directory) === "canary");
  if (!canaryRules.every((rule) => canary.some((hit) => hit.rule === rule)))
    return { status: "broken", why: "it missed the made-up secrets that were planted to test it" };
  return { status: "scanned", hits: await byPath(run.hits, paths, directory) };
}

interface Placement {
  readonly flat: string;
  readonly number: string;
  readonly named: string;
  readonly path: string;
}

async function placeByPath({ flat, number, named, path }: Placement): Promise<void> {
  if (path.startsWith("/") || path.split("/").some((part) => part === ".." || part === ".")) return;
  const to = join(named, path);
  try {
    await mkdir(dirname(to), { recursive: true });
    await link(join(flat, number), to);
  } catch (error) {
    // A name that this disk can't have: the numbered copy is scanned all the same.
    const code = (error as NodeJS.ErrnoException).code ?? "";
    if (!["ENAMETOOLONG", "EEXIST", "ENOTDIR", "EINVAL"].includes(code)) throw error;
  }
}

function relative(hit: GitleaksHit, directory: string): string {
  return hit.file.startsWith(`${directory}/`) ? hit.file.slice(directory.length + 1) : hit.file;
}

async function byPath(
  hits: readonly GitleaksHit[],
  paths: readonly string[],
  directory: string,
): Promise<readonly FileHit[]> {
  const found = new Map<string, FileHit>();
  for (const hit of hits) {
    const [layout = "", ...rest] = relative(hit, directory).split("/");
    const path = layout === "flat" ? paths[Number(rest[0])] : rest.join("/");
    if (layout === "canary" || path === undefined) continue;
    const lines = (await readFile(join(directory, layout, ...rest), "latin1")).split("\n");
    const content = createHash("sha256")
      .update(JSON.stringify([hit.rule, path, lines[hit.line - 1]?.trim() ?? String(hit.line)]))
      .digest("hex");
    const key = JSON.stringify([hit.rule, path, hit.line]);
    if (!found.has(key)) found.set(key, { ...hit, file: path, content });
  }
  return [...found.values()];
}
