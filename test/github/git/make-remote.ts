import { join } from "node:path";
import type { Scene } from "../../git/scene.ts";
import { createGit } from "../rest/git.ts";

/**
 * Makes a bare repository in a scene, by two processes; its path. It has three commits on `main`, a tag `v1` at the first
 * of them, a branch `topic` from there, and the trial merge of its pull request.
 */
export async function makeRemote(scene: Scene): Promise<string> {
  const remote = join(scene.root, "remote.git");
  await scene.git(["init", "-q", "--bare", remote], scene.root);
  createGit(remote).run(["fast-import", "--quiet"], { input: history });
  return remote;
}

interface Step {
  readonly ref: string;
  readonly mark: number;
  readonly message: string;
  /** Marks. */
  readonly from?: number;
  readonly merge?: number;
  readonly file: string;
}

function commit({ ref, mark, message, from, merge, file }: Step): string {
  const parents = [from && `from :${from}`, merge && `merge :${merge}`].filter(Boolean);
  const author = "committer Ada <ada@example.org> 1767312245 +0000";
  const data = (text: string) => `data ${text.length}\n${text}`;
  const lines = [`commit ${ref}`, `mark :${mark}`, author, data(message), ...parents];
  return `${lines.join("\n")}\nM 100644 inline ${file}\n${data(`${file}\n`)}\n`;
}

/** For `git fast-import`. */
const history = [
  commit({ ref: "refs/heads/main", mark: 1, message: "First", file: "README.md" }),
  "reset refs/tags/v1\nfrom :1\n\n",
  commit({ ref: "refs/heads/topic", mark: 2, message: "Topic", from: 1, file: "topic.txt" }),
  commit({ ref: "refs/heads/main", mark: 3, message: "Second", from: 1, file: "second.txt" }),
  commit({ ref: "refs/heads/main", mark: 4, message: "Third", from: 3, file: "third.txt" }),
  // As GitHub tries the merge of a pull request: on no branch.
  commit({ ref: "refs/pull/1/merge", mark: 5, message: "Trial", from: 4, merge: 2, file: "topic.txt" }),
].join("");
