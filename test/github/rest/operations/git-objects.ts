import { rmSync } from "node:fs";
import { type Answer, created, type Handlers, notFound, ok, refuse } from "../call.ts";
import type { Git } from "../git.ts";
import type { Person } from "../model.ts";
import { readCommit } from "../read-commits.ts";
import { hasObject } from "../refs.ts";
import { apiUrl, htmlUrl } from "../shapes.ts";
import { makeSignedCommit, showVerification } from "../sign-commit.ts";
import type { World } from "../world.ts";

interface Identity {
  readonly name: string;
  readonly email: string;
  readonly date?: string;
}

interface CommitBody {
  readonly message: string;
  readonly tree: string;
  readonly parents?: readonly string[];
  readonly author?: Identity;
  readonly committer?: Identity;
}

interface TreeBody {
  readonly base_tree?: string;
  readonly tree: readonly TreeEntry[];
}

interface TreeEntry {
  readonly path?: string;
  readonly mode?: string;
  readonly sha?: string | null;
  readonly content?: string;
}

export const gitObjects = {
  "git/create-commit": ({ body, caller }, world) => {
    const wanted = body as CommitBody;
    const { tree, parents = [], author, committer } = wanted;
    if (!isA(world.git, { sha: tree, type: "tree" })) return refuse(422, "Tree SHA does not exist");
    if (!parents.every((sha) => isA(world.git, { sha, type: "commit" })))
      return refuse(422, "Parent SHA does not exist or is not a commit object");
    // GitHub signs for apps, as long as they commit in nobody else's name.
    const signs = caller.type === "Bot" && author === undefined && committer === undefined;
    const sha = makeCommit(world.git, { ...wanted, caller, signs });
    if (signs) world.verified.add(sha);
    return created(showCommit(sha, world));
  },

  "git/get-commit": ({ path }, world) => {
    const sha = path.commit_sha ?? "";
    return isA(world.git, { sha, type: "commit" }) ? ok(showCommit(sha, world)) : notFound();
  },

  "git/create-blob": ({ body }, world) => {
    const { content, encoding = "utf-8" } = body as { readonly content: string; readonly encoding?: string };
    const input = Buffer.from(content, encoding === "base64" ? "base64" : "utf8");
    const sha = world.git.run(["hash-object", "-w", "--stdin"], { input });
    return created({ sha, url: apiUrl(world, `/git/blobs/${sha}`) });
  },

  "git/create-tree": ({ body }, world) => createTree(body as TreeBody, world),
} satisfies Handlers;

function isA(git: Git, { sha, type }: { readonly sha: string; readonly type: string }): boolean {
  return hasObject(git, sha) && git.run(["cat-file", "-t", sha]) === type;
}

function makeCommit(
  git: Git,
  wanted: CommitBody & { readonly caller: Person; readonly signs: boolean },
): string {
  const { message, tree, parents = [], caller, signs } = wanted;
  const usual: Identity = {
    name: caller.login,
    email: `${caller.id}+${caller.login}@users.noreply.github.com`,
  };
  const author = wanted.author ?? usual;
  const byGitHub: Identity = { name: "GitHub", email: "noreply@github.com" };
  const committer = wanted.committer ?? wanted.author ?? (caller.type === "Bot" ? byGitHub : usual);
  const env = {
    ...{ GIT_AUTHOR_NAME: author.name, GIT_AUTHOR_EMAIL: author.email },
    ...(author.date !== undefined && { GIT_AUTHOR_DATE: author.date }),
    ...{ GIT_COMMITTER_NAME: committer.name, GIT_COMMITTER_EMAIL: committer.email },
    ...(committer.date !== undefined && { GIT_COMMITTER_DATE: committer.date }),
  };
  if (signs) return makeSignedCommit(git, { tree, parents, message, env });
  const before = parents.flatMap((parent) => ["-p", parent]);
  return git.run(["commit-tree", tree, ...before], { input: message, env });
}

function showCommit(sha: string, world: World) {
  const { author, committer, message, tree, parents } = readCommit(world.git, sha);
  const place = (id: string) => ({
    url: apiUrl(world, `/git/commits/${id}`),
    html_url: htmlUrl(world, `/commit/${id}`),
  });
  return {
    ...{ sha, ...place(sha), author, committer, message },
    tree: { sha: tree, url: apiUrl(world, `/git/trees/${tree}`) },
    parents: parents.map((parent) => ({ sha: parent, ...place(parent) })),
    verification: showVerification(world, sha),
  };
}

function createTree({ base_tree: base, tree }: TreeBody, world: World): Answer {
  const { git } = world;
  if (base !== undefined && !hasObject(git, base)) return refuse(422, "base_tree is not a valid tree oid");
  const missing = tree.find(({ sha }) => typeof sha === "string" && !hasObject(git, sha));
  if (missing !== undefined) return refuse(422, `tree.sha ${missing.sha} is not a valid blob`);
  const env = { GIT_INDEX_FILE: `${git.directory}/index-${world.nextId()}` };
  git.run(["read-tree", ...(base === undefined ? ["--empty"] : [base])], { env });
  for (const { path = "", mode = "100644", sha, content = "" } of tree) {
    const id =
      sha === null ? "0".repeat(40) : (sha ?? git.run(["hash-object", "-w", "--stdin"], { input: content }));
    const kind = sha === null ? "0" : mode;
    git.run(["update-index", "--add", "--index-info"], { env, input: `${kind} ${id}\t${path}\n` });
  }
  const sha = git.run(["write-tree"], { env });
  rmSync(env.GIT_INDEX_FILE);
  const lines = git.run(["ls-tree", sha]).split("\n").filter(Boolean);
  const entries = lines.map((line) => {
    const [, mode = "", type = "", id = "", path = ""] = /^(\d+) (\w+) (\w+)\t(.+)$/.exec(line) ?? [];
    return { mode, type, sha: id, path };
  });
  return created({ sha, url: apiUrl(world, `/git/trees/${sha}`), tree: entries, truncated: false });
}
