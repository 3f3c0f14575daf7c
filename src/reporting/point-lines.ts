import type { GatePoint } from "../domain/gate-point.ts";
import { printedLine } from "../domain/text/printed.ts";
import type { Paint } from "./paint.ts";

/** A terminal's lines: the points in the order in which they were looked at, each gap with the way to close it, then the sum. */
export function pointLines(points: readonly GatePoint[], paint: Paint): string[] {
  const width = Math.max(...points.map(({ name }) => name.length));
  const indent = " ".repeat(9 + width + 1);
  const lines = points.flatMap(({ name, status, what, fix, caution }) => {
    const line = `${status.padEnd(7)}  ${name.padEnd(width)} ${printedLine(what, 2_000)}`;
    const shown = paint(status === "broken" || caution === true ? "bad" : toneOf[status], line);
    if (fix === null) return [shown];
    const commands = fix.command === null ? [] : fix.command.split("\n");
    return [
      shown,
      `${indent}→ ${printedLine(fix.setting, 2_000)}`,
      ...commands.map((text) => `${indent}  ${text}`),
    ];
  });
  return [...lines, "", sumOf(points)];
}

const toneOf = { ok: "plain", broken: "bad", unknown: "warning" } as const;

function sumOf(points: readonly GatePoint[]): string {
  const count = (status: GatePoint["status"]) => points.filter((point) => point.status === status).length;
  const hidden = count("unknown");
  const unknown = hidden === 0 ? "" : ` ${hidden} not told to this token.`;
  const broken = count("broken");
  if (broken > 0) return `${broken} broken: dev-agent would stop before it spends anything.${unknown}`;
  return `Nothing is broken.${unknown}`;
}
