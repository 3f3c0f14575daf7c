import { join } from "node:path";
import { makeScene, type Scene } from "../../git/scene.ts";
import { type GitServer, type GitServerOptions, serveGit } from "./git-server.ts";
import { makeRemote } from "./make-remote.ts";

/** A bare repository behind a git server that asks for a token. */
export interface ServedScene extends AsyncDisposable {
  /** Its own repository is empty. */
  readonly scene: Scene;
  /** Bare repository that the server serves as `acme/project`. */
  readonly remote: string;
  readonly server: GitServer;
  readonly url: string;
  /** May write. */
  readonly token: string;
  readonly readToken: string;
}

export interface ServedOptions extends Pick<GitServerOptions, "prefix" | "host" | "largeFiles"> {
  /** Served besides, by `owner/name`: directories under the scene's root. */
  readonly others?: Readonly<Record<string, string>>;
}

/** The remote is as `makeRemote` makes it. */
export async function makeServedScene(options: ServedOptions = {}): Promise<ServedScene> {
  const { others = {}, ...place } = options;
  const scene = await makeScene({ empty: true });
  const remote = await makeRemote(scene);
  const token = `ghs_${crypto.randomUUID().replaceAll("-", "")}`;
  const readToken = `ghs_${crypto.randomUUID().replaceAll("-", "")}`;
  const rights = new Map([
    [token, { contents: "write" } as const],
    [readToken, { contents: "read" } as const],
  ]);
  const more = Object.entries(others).map(([name, directory]) => [name, join(scene.root, directory)]);
  const server = await serveGit({
    ...place,
    repositories: { "acme/project": remote, ...Object.fromEntries(more) },
    permissionsOf: (shown) => rights.get(shown),
  });
  return {
    ...{ scene, remote, server, token, readToken, url: `${server.url}/acme/project` },
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      await scene[Symbol.asyncDispose]();
    },
  };
}
