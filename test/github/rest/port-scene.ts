import { createGitHub } from "../../../src/github/create-github.ts";
import type { GitHub } from "../../../src/ports/github.ts";
import type { Permissions } from "./permissions.ts";
import { allRights, makeRestScene, type RestScene } from "./rest-scene.ts";
import type { WorldOptions } from "./world.ts";

/**
 * The port as jobs use it, before the fake of GitHub. Nothing waits; how long it would have is written down. The person's
 * own repository is empty.
 */
export interface PortScene extends RestScene {
  readonly port: GitHub;
  readonly waits: readonly number[];
  /** The port with other rights, a token that GitHub doesn't know, or a signal. */
  portWith(about: {
    readonly permissions?: Permissions;
    readonly token?: string;
    readonly signal?: AbortSignal;
  }): Promise<GitHub>;
}

export async function makePortScene(options: Partial<WorldOptions> = {}): Promise<PortScene> {
  const rest = await makeRestScene({ ...options, light: true });
  const waits: number[] = [];
  const portWith: PortScene["portWith"] = ({ permissions = allRights, token, signal }) =>
    createGitHub({
      token: token ?? rest.github.createToken({ permissions }),
      ...{ apiUrl: rest.github.url, repository: "acme/widgets" },
      wait: async (ms) => void waits.push(ms),
      ...(signal === undefined ? {} : { signal }),
    });
  return {
    ...{ ...rest, waits, portWith, port: await portWith({}) },
    [Symbol.asyncDispose]: () => rest[Symbol.asyncDispose](),
  };
}
