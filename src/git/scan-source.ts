import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Candidate, Sha } from "../domain/candidate.ts";
import { DevAgentError } from "../errors.ts";
import { createGit, type Git, type GitCommand } from "./commands.ts";
import { plainDiff, type UserEnvironment } from "./environment.ts";
import { checkSha } from "./refs.ts";

/** Bytes of blobs that are read at once, and all that a scan may read. */
const readAtOnce = 32 * 1024 * 1024;
const mostBytes = 1024 * 1024 * 1024;
/** More paths than this may not fit on a command line; then the whole tree is listed. */
const mostPaths = 1_000;

/** What a secret scanner reads of a session's trusted repository. */
export function createScanSource(trustedGitDirectory: string, userEnv: UserEnvironment) {
  const git = createGit(userEnv);
  const ask: Ask = async (args, more) =>
    (await git.hardened({ at: trustedGitDirectory, args, ...more })).stdout;
  return {
    history: (candidate: Candidate) => readHistory(ask, candidate),
    blobsAt: (sha: Sha, paths: readonly string[]) => blobsAt(ask, sha, paths),
    readBlobs: (ids: readonly Sha[]) => readBlobs(git, trustedGitDirectory, ids),
  };
}

type Ask = (args: GitCommand["args"], more?: Partial<GitCommand>) => Promise<string>;

async function readHistory(ask: Ask, { baseSha, headSha }: Candidate) {
  const range = `${checkSha(baseSha)}..${checkSha(headSha)}`;
  const messages = await ask([
    ...(["log", "--no-color", "--no-textconv", "--no-ext-diff"] as const),
    ...["-z", "--format=%B%n%an <%ae>%n%cn <%ce>", range, "--"],
  ]);
  const whole = await ask([...(["log", "--no-color", "-z", "--format=raw"] as const), range, "--"]);
  // No attribute has a say in a raw difference, and -m shows what only a merge brings.
  const raw = await ask([
    ...(["log", "--raw", "-r", "-m", "-z", "--no-abbrev", "--full-history", ...plainDiff] as const),
    ...["--format=format:%H", range, "--"],
  ]);
  const { names, versions } = readRaw(raw);
  return {
    commits: messages === "" ? 0 : messages.split("\0").filter((each) => each !== "").length,
    messages: [messages.replaceAll("\0", "\n"), ...whole.split("\0").map(otherHeaders)].join("\n"),
    names,
    versions,
  };
}

/** What a commit says beside what every commit does: git keeps any header, and shows none of them. */
function otherHeaders(raw: string): string {
  const [header = ""] = raw.split("\n\n", 1);
  const usual = /^commit .*\ntree .*\n(?:parent .*\n)*author .*\ncommitter .*(?:\n|$)/;
  return header.replace(usual, "").replace(/^ /gm, "");
}

function readRaw(raw: string) {
  const names = new Set<string>();
  const versions: { path: string; id: Sha; commit: Sha }[] = [];
  let commit = "";
  const tokens = raw.split("\0");
  for (let at = 0; at < tokens.length; at += 1) {
    // The first entry of a commit stands behind its id and a line break.
    const token = (tokens[at] ?? "").replace(/^([0-9a-f]{40,64})(?:\n|$)/, (_, id: string) => {
      commit = id;
      return "";
    });
    if (token === "") continue;
    const [, mode, id] = /^:\d{6} (\d{6}) [0-9a-f]+ ([0-9a-f]+) [A-Z]\d*$/.exec(token) ?? [];
    if (id === undefined || commit === "")
      throw new Error(`git log printed what is not known: ${JSON.stringify(token.slice(0, 80))}`);
    at += 1;
    const path = tokens[at] ?? "";
    names.add(path);
    if (mode !== "000000" && mode !== "160000") versions.push({ path, id: checkSha(id), commit });
  }
  return { names: [...names], versions };
}

async function blobsAt(ask: Ask, sha: Sha, paths: readonly string[]): Promise<ReadonlyMap<string, Sha>> {
  if (paths.length === 0) return new Map();
  const wanted = new Set(paths);
  const some = paths.length > mostPaths ? [] : paths;
  const listed = await ask(["ls-tree", "-r", "-z", "--full-tree", checkSha(sha), "--", ...some]);
  const blobs = listed.split("\0").flatMap((line): [string, Sha][] => {
    const [, id, path = ""] = /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    return id === undefined || !wanted.has(path) ? [] : [[path, checkSha(id)]];
  });
  return new Map(blobs);
}

async function* readBlobs(git: Git, at: string, ids: readonly Sha[]) {
  const unique = [...new Set(ids)].map(checkSha);
  for (const portion of portions(await sizesOf(git, at, unique))) yield* await readPortion(git, at, portion);
}

async function sizesOf(
  git: Git,
  at: string,
  ids: readonly Sha[],
): Promise<readonly (readonly [Sha, number])[]> {
  if (ids.length === 0) return [];
  const { stdout } = await git.hardened({
    at,
    args: ["cat-file", "--batch-check=%(objectname) %(objecttype) %(objectsize)"],
    stdin: linesOf(ids),
  });
  const sizes = stdout.split("\n").flatMap((line): [Sha, number][] => {
    const [, id, size] = /^([0-9a-f]+) blob (\d+)$/.exec(line) ?? [];
    return id === undefined ? [] : [[id, Number(size)]];
  });
  if (sizes.length !== ids.length)
    throw unread(`${ids.length - sizes.length} files could not be read from git`);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  if (total > mostBytes)
    throw unread(`its files have ${total} bytes in all commits together, over ${mostBytes}`);
  return sizes;
}

function portions(sizes: readonly (readonly [Sha, number])[]): Sha[][] {
  const made: Sha[][] = [];
  let room = 0;
  for (const [id, size] of sizes) {
    if (size > room) {
      made.push([]);
      room = readAtOnce;
    }
    made.at(-1)?.push(id);
    room -= size;
  }
  return made;
}

/** By way of a file, as a blob need not be text. */
async function readPortion(git: Git, at: string, ids: readonly Sha[]) {
  const directory = await mkdtemp(join(tmpdir(), "dev-agent-blobs-"));
  try {
    const outputFile = join(directory, "blobs");
    const args = ["cat-file", "--batch=%(objectname) %(objectsize)"] as const;
    await git.hardened({ at, args: [...args], stdin: linesOf(ids), outputFile });
    return split(await readFile(outputFile), ids.length);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

function split(bytes: Buffer, count: number) {
  const blobs: { id: Sha; bytes: Uint8Array }[] = [];
  for (let at = 0; at < bytes.length; ) {
    const start = bytes.indexOf("\n", at) + 1;
    const [id = "", size] = bytes.toString("latin1", at, start).trim().split(" ");
    const end = start + Number(size);
    if (start === 0 || !(end <= bytes.length)) break;
    blobs.push({ id, bytes: bytes.subarray(start, end) });
    at = end + 1;
  }
  if (blobs.length !== count) throw unread(`${count - blobs.length} files could not be read from git`);
  return blobs;
}

const linesOf = (ids: readonly Sha[]) => ids.map((id) => `${id}\n`).join("");

function unread(why: string): DevAgentError {
  return new DevAgentError({
    code: "scan-unread",
    kind: "policy",
    message: `Not everything could be looked through for secrets: ${why}.`,
    remedy: "Nothing is merged unseen. Make the change smaller.",
  });
}
