import type { JudgedShape } from "../../domain/protection/shapes.ts";
import { criticalRisk, type RiskFactor } from "../../domain/risk.ts";

/** Of the score where a shape is critical: nothing else is needed for a critical review then. */
const criticalPoints = criticalRisk + 5;

/** A factor for every protected shape of a change. */
export function shapeFactors(shapes: readonly JudgedShape[]): readonly RiskFactor[] {
  return shapes.map(({ name, action, points, why }) =>
    action === "critical"
      ? { name, points: Math.max(points, criticalPoints), why: `needs a critical review: ${why}` }
      : { name, points, why },
  );
}
