import type { GatePoint } from "../domain/gate-point.ts";

const signs: Readonly<Record<GatePoint["status"], string>> = {
  ok: "✅ ok",
  broken: "❌ broken",
  unknown: "❔ unknown",
};

/** The points as rows for a table: those that are broken first. */
export function pointRows(points: readonly GatePoint[]): readonly (readonly string[])[] {
  const rank = { broken: 0, unknown: 1, ok: 2 };
  return [...points]
    .sort((a, b) => rank[a.status] - rank[b.status])
    .map(({ name, status, what, fix, caution }) => [
      caution === true ? `⚠️ ${status}` : signs[status],
      ...[name, what, fix?.setting ?? ""],
    ]);
}
