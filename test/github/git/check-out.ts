import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ServedScene } from "./served-scene.ts";

/** How actions/checkout was told to make a working copy. */
export interface CheckOut {
  readonly directory: string;
  /** A branch, a tag, or e.g. `refs/pull/1/merge`; default the branch `main`. */
  readonly ref?: string;
  /** 0: everything; default 1. */
  readonly depth?: number;
  /** Where the token goes: into `.git/config`, or, from version 6 on, a file that is included there; default nowhere. */
  readonly credentials?: "header" | "include" | "none";
}

/** Makes a working copy with real git, in the steps and with the settings of actions/checkout. */
export async function checkOutLikeAction(served: ServedScene, about: CheckOut): Promise<void> {
  const { scene, server, url, readToken } = served;
  const { directory, ref = "refs/heads/main", depth = 1, credentials = "none" } = about;
  await mkdir(directory, { recursive: true });
  const git = (...args: readonly string[]) => scene.git(args, directory);
  await git("init", "-q");
  await git("remote", "add", "origin", url);
  await git("config", "--local", "gc.auto", "0");
  const secret = Buffer.from(`x-access-token:${readToken}`).toString("base64");
  const key = `http.${server.url}/.extraheader`;
  const header = `AUTHORIZATION: basic ${secret}`;
  if (credentials === "header") await git("config", "--local", key, header);
  if (credentials === "include") {
    const file = join(scene.root, `git-credentials-${crypto.randomUUID()}.config`);
    await writeFile(file, "");
    await scene.git(["config", "--file", file, key, header], scene.root);
    await git("config", "--local", `includeIf.gitdir:${join(directory, ".git")}.path`, file);
  }
  const [sha = ""] = (await scene.git(["ls-remote", served.remote, ref], scene.root)).split("\t");
  const kept = ref
    .replace(/^refs\/heads\//, "refs/remotes/origin/")
    .replace(/^refs\/pull\//, "refs/remotes/pull/");
  const all = ["+refs/heads/*:refs/remotes/origin/*", "+refs/tags/*:refs/tags/*"];
  const wanted = depth === 0 ? ["--no-tags", url, ...all] : ["--no-tags", `--depth=${depth}`, url];
  const login = ["-c", `${key}=${credentials === "none" ? header : ""}`];
  const target = depth === 0 && !ref.startsWith("refs/pull/") ? [] : [`+${sha}:${kept}`];
  await git(...(credentials === "none" ? login : []), "fetch", "-q", "--prune", ...wanted, ...target);
  const branch = /^refs\/heads\/(.*)$/.exec(ref)?.[1];
  if (branch === undefined) await git("checkout", "-q", "--force", "--detach", kept);
  else await git("checkout", "-q", "--force", "-B", branch, kept);
}
