import { isAbsolute, resolve } from "node:path";
import type { Git } from "./commands.ts";

/** The remote that the base branch is fetched from and pushed to. */
export interface Remote {
  readonly name: string;
  readonly url: string;
  /** The same as `url` unless the repository says otherwise. */
  readonly pushUrl: string;
}

/** `origin`, else the only remote there is; null when there is none. `relativeTo`: what relative paths start at. */
export async function findRemote(
  git: Git,
  where: { readonly at: string; readonly relativeTo: string },
): Promise<Remote | null> {
  const { stdout } = await git.hardened({
    at: where.at,
    args: ["config", "--null", "--get-regexp", String.raw`^remote\..*\.(url|pushurl)$`],
    answers: [1],
  });
  const urls = new Map<string, string>();
  const names = new Set<string>();
  for (const entry of stdout.split("\0")) {
    const [, name, kind, url] = /^remote\.(.*)\.(url|pushurl)\n(.*)$/s.exec(entry) ?? [];
    if (name === undefined || url === undefined) continue;
    names.add(name);
    if (!urls.has(`${name}.${kind}`)) urls.set(`${name}.${kind}`, absolute(url, where.relativeTo));
  }
  const name = names.has("origin") ? "origin" : names.size === 1 ? [...names][0] : undefined;
  const url = name === undefined ? undefined : urls.get(`${name}.url`);
  if (name === undefined || url === undefined) return null;
  return { name, url, pushUrl: urls.get(`${name}.pushurl`) ?? url };
}

// Git takes what has a colon before its first slash for a server, and everything else for a path.
function absolute(url: string, base: string): string {
  return isAbsolute(url) || /^[^/]*:/.test(url) ? url : resolve(base, url);
}
