import { lstatSync, realpathSync } from "node:fs";
import { join, posix } from "node:path";
import { DevAgentError } from "../errors.ts";
import type { Place, SandboxedCommand } from "../ports/sandbox.ts";
import { insideHome, insideWorkspace } from "./bubblewrap-arguments.ts";

/** Where nothing may be put: untrusted files could lead a mount elsewhere, and the rest is the sandbox's own. */
const reserved = [insideWorkspace, insideHome, "/proc", "/dev", "/run/dev-agent"];

/**
 * The places with their real paths. Throws `place-unusable` for one that is a link, doesn't exist, lies in what commands may
 * change, or would lie in it inside: what a model wrote must never decide what is mounted.
 */
export function checkPlaces({ places = [], workspace }: SandboxedCommand): readonly Place[] {
  if (places.length === 0) return [];
  const untrusted = [workspace.directory, workspace.home].map((path) => realpathSync(path));
  return places.map((place) => {
    const path = realPath(place.path);
    if (untrusted.some((root) => holds(root, path) || holds(path, root)))
      throw unusable(place.path, "it lies in the workspace, or the workspace in it");
    checkInside(place.inside);
    return { ...place, path };
  });
}

/** Links above it are the machine's own, e.g. of a moved home; it itself must be none. */
function realPath(path: string): string {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined || stats.isSymbolicLink()) throw unusable(path, "it is a link or doesn't exist");
  return realpathSync(path);
}

function checkInside(inside: string): void {
  const isPlain = posix.isAbsolute(inside) && posix.normalize(inside) === inside && inside !== "/";
  const isFree = !reserved.some((root) => holds(root, inside) || holds(inside, root));
  if (!isPlain || !isFree) throw unusable(inside, "inside, that path is the sandbox's own");
}

function holds(root: string, path: string): boolean {
  return path === root || path.startsWith(join(root, "/"));
}

function unusable(path: string, why: string): DevAgentError {
  return new DevAgentError({
    code: "place-unusable",
    kind: "infrastructure",
    message: `${path} can't be shown to a command in the sandbox: ${why}.`,
    remedy: "Move dev-agent's state and its tools out of the repository and its temporary folders.",
  });
}
