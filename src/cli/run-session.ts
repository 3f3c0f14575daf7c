import { closingLines } from "../reporting/closing-lines.ts";
import type { SessionEnd, Surface } from "../use-cases/use-cases.ts";
import type { Face } from "./face.ts";
import { createSurface, type SurfaceWish } from "./surface.ts";

/** Runs a session on this process's surface, says how it ended and gives the exit code. */
export async function runSession(
  face: Face,
  wish: SurfaceWish,
  session: (surface: Surface) => Promise<SessionEnd>,
): Promise<number> {
  const surface = createSurface(face, wish);
  let end: SessionEnd;
  try {
    end = await session(surface);
  } finally {
    for (const view of surface.views) view.close();
  }
  const output = wish.json ? face.stderr : face.stdout;
  output.write(`\n${[...closingLines(end), ...(end.notes ?? [])].join("\n")}\n`);
  return end.code;
}
