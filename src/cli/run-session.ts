import { readEnvironment } from "../config/environment.ts";
import { printedLine } from "../domain/text/printed.ts";
import { closingLines, wrapClosing } from "../reporting/closing-lines.ts";
import type { SessionEnd, Surface } from "../use-cases/use-cases.ts";
import type { Face } from "./face.ts";
import { createSurface, type SurfaceWish } from "./surface.ts";
import { wayBack } from "./way-back.ts";

export interface SessionWish extends SurfaceWish {
  /** The repository as it was typed. */
  readonly repo: string;
}

/** Runs a session on this process's surface, says how it ended and gives the exit code. */
export async function runSession(
  face: Face,
  wish: SessionWish,
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
  const lines = [
    ...closingLines(end, wayBack(face.program, wish.repo)),
    ...(end.error === undefined || !readEnvironment(face.env).debug ? [] : [`error code: ${end.error}`]),
    ...(end.notes ?? []).map((note) => printedLine(note, 8_000)),
  ];
  const { isTTY, columns } = face.stdout;
  const rows = isTTY === true && columns !== undefined ? wrapClosing(lines, Math.max(40, columns)) : lines;
  output.write(`\n${rows.join("\n")}\n`);
  return end.code;
}
