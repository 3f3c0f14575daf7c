import { join } from "node:path";
import type { DevAgentError } from "../errors.ts";
import { firstProblem } from "./commands.ts";
import type { Setting } from "./environment.ts";
import { configurationError } from "./requirements.ts";
import { callServer, type ServerAccess } from "./server.ts";

export interface Furnishing {
  /** Of the working tree; absolute, made where there is none. */
  readonly directory: string;
  readonly submodules: "no" | "top" | "recursive";
  readonly lfs: boolean;
}

/** What the workflow asked for beside the repository itself. */
export async function furnish(
  access: ServerAccess,
  { directory, submodules, lfs }: Furnishing,
): Promise<void> {
  const place = { at: join(directory, ".git"), workTree: directory };
  if (submodules !== "no") {
    // A way of updating that the configuration names may be a program.
    const deep = submodules === "recursive" ? ["--recursive"] : [];
    const update = ["submodule", "update", "--init", "--checkout", ...deep];
    const { exitCode, stderr } = await callServer(access, {
      ...{ ...place, settings: bySsh(access) },
      args: ["-c", "protocol.file.allow=never", ...update],
    });
    if (exitCode !== 0) throw submodulesFailed(stderr);
  }
  if (lfs) {
    const args = ["lfs", "pull", access.server.url] as const;
    const { exitCode, stderr } = await callServer(access, { ...place, settings: lfsFilter, args: [...args] });
    if (exitCode !== 0) throw lfsFailed(stderr);
  }
}

/** Where it isn't set up for the machine, git-lfs would download files and not put them in their place. */
const lfsFilter: readonly Setting[] = [
  ["filter.lfs.clean", "git-lfs clean -- %f"],
  ["filter.lfs.smudge", "git-lfs smudge -- %f"],
  ["filter.lfs.process", "git-lfs filter-process"],
  ["filter.lfs.required", "true"],
];

/** Submodules of the same server may be named by ssh; who has no key of their own gets them by the token. */
function bySsh({ server: { url, token }, userEnv }: ServerAccess): Setting[] {
  if (token === "" || userEnv.GIT_SSH_COMMAND || userEnv.SSH_AUTH_SOCK) return [];
  const key = `url.${new URL("..", url).href}.insteadOf`;
  const { hostname } = new URL(url);
  return [
    [key, `git@${hostname}:`],
    [key, `ssh://git@${hostname}/`],
  ];
}

function submodulesFailed(stderr: string): DevAgentError {
  return configurationError({
    code: "submodules-failed",
    message: `git submodule failed: ${firstProblem(stderr)}.`,
    remedy: "Private submodules need a token that may read them.",
  });
}

function lfsFailed(stderr: string): DevAgentError {
  const missing = /is not a git command/.test(stderr);
  return configurationError({
    code: "lfs-failed",
    message: missing
      ? "git-lfs is not installed on this runner."
      : `git lfs failed: ${firstProblem(stderr)}.`,
    remedy: missing
      ? "Install it in the input setup, or leave lfs out."
      : "Look at the server's LFS settings.",
  });
}
