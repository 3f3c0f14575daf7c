import { copyFileSync, existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Git, GitAnswer } from "./commands.ts";
import { callServer, type ServerAccess } from "./server.ts";
import { initialise } from "./trusted-context.ts";

export interface Fetch {
  /** Git directory of the repository that gets objects and refs. */
  readonly at: string;
  readonly refspecs: readonly string[];
}

/**
 * Fetches for a repository that somebody else may have set up, its missing history too, by way of a git directory of our
 * own: nothing in the repository's configuration is read by a process that holds the token.
 */
export async function fetchApart(access: ServerAccess, { at, refspecs }: Fetch): Promise<GitAnswer> {
  const { git } = access;
  const own = join(at, "dev-agent", `fetch-${crypto.randomUUID()}`);
  const env = { GIT_OBJECT_DIRECTORY: join(at, "objects") };
  await mkdir(own, { recursive: true });
  try {
    await initialise(git, { directory: own, bare: true, objectFormat: "sha1" });
    const before = await listRefs(git, { at });
    await writeFile(join(own, "packed-refs"), before.map((ref) => `${ref}\n`).join(""));
    const shallow = existsSync(join(at, "shallow"));
    if (shallow) copyFileSync(join(at, "shallow"), join(own, "shallow"));
    const call = (wanted: readonly string[]) =>
      callServer(access, { at: own, env, args: fetchArguments(access.server.url, { shallow, wanted }) });
    const answer = await call(refspecs);
    if (answer.exitCode !== 0) return answer;
    // What is on no branch, such as the trial merge of a pull request, has to be asked for by itself. Not all servers tell.
    const left = await readFile(join(own, "shallow"), "utf8").catch(() => "");
    if (shallow && left !== "") await call(left.trim().split("\n").slice(0, mostLeft));
    const known = new Set(before);
    const changed = (await listRefs(git, { at: own, env })).filter((ref) => !known.has(ref));
    await moveRefs(git, { at, refs: changed });
    if (shallow) await takeShallow({ at, own });
    return answer;
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

const mostLeft = 100;

function fetchArguments(
  url: string,
  { shallow, wanted }: { readonly shallow: boolean; readonly wanted: readonly string[] },
): ["fetch", ...string[]] {
  const quietly = ["--quiet", "--no-tags", "--no-recurse-submodules", "--no-auto-maintenance"];
  const deep = shallow ? ["--unshallow"] : [];
  return ["fetch", ...quietly, "--no-write-fetch-head", "--force", ...deep, "--", url, ...wanted];
}

interface RefsPlace {
  readonly at: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** As `packed-refs` has them: id, space, name. */
async function listRefs(git: Git, place: RefsPlace): Promise<string[]> {
  const { stdout } = await git.hardened({
    ...place,
    args: ["for-each-ref", "--format=%(objectname) %(refname)"],
  });
  return stdout.split("\n").filter((line) => line !== "");
}

async function moveRefs(
  git: Git,
  { at, refs }: { readonly at: string; readonly refs: readonly string[] },
): Promise<void> {
  const lines = refs.map((ref) => ref.split(" ")).map(([sha, name]) => `update ${name} ${sha}\n`);
  // A ref may be a symbolic one; what it leads to is not moved with it.
  await git.hardened({ at, args: ["update-ref", "--no-deref", "--stdin"], stdin: lines.join("") });
}

/** Git ends the file when no history is missing any more. */
async function takeShallow({ at, own }: { readonly at: string; readonly own: string }): Promise<void> {
  if (existsSync(join(own, "shallow"))) copyFileSync(join(own, "shallow"), join(at, "shallow"));
  else await rm(join(at, "shallow"), { force: true });
}
