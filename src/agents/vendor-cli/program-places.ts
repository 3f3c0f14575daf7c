import { join, relative } from "node:path";
import type { Place, Sandbox } from "../../ports/sandbox.ts";
import type { VendorProgram } from "./settings.ts";

export interface PlacedProgram {
  /** What to start, as the sandbox sees it. */
  readonly path: string;
  readonly places: readonly Place[];
}

/** Brings a program's files into the sandbox, at paths that say nothing of this machine. */
export function placeProgram({ path, readable }: VendorProgram, sandbox: Sandbox): PlacedProgram {
  const places = readable.map(
    (folder, index): Place => ({ path: folder, inside: `/run/dev-agent-program-${index}`, writable: false }),
  );
  const holder = places.find((place) => path === place.path || path.startsWith(join(place.path, "/")));
  if (holder === undefined) return { path, places };
  return { path: join(sandbox.placeInside(holder), relative(holder.path, path)), places };
}
