import type { GatePoint } from "../../domain/gate-point.ts";
import { DevAgentError } from "../../errors.ts";
import type { EnvironmentFacts } from "../../ports/github.ts";
import { pointRows } from "../../reporting/point-rows.ts";
import { examineGates, type GatesQuestion } from "./examine-gates.ts";

/** The environments that ask, where nothing that the merge rests on is broken; else one error that names every gap. */
export async function passDoctor(
  question: GatesQuestion,
): Promise<Readonly<Record<string, EnvironmentFacts>>> {
  const { points, found } = await examineGates(question);
  const gaps = points.filter(({ status }) => status === "broken");
  if (gaps.length > 0) throw gateOpen(question.github.repository, { gaps, points });
  return found;
}

function gateOpen(
  repository: string,
  { gaps, points }: { readonly gaps: readonly GatePoint[]; readonly points: readonly GatePoint[] },
): DevAgentError {
  const fixes = gaps.flatMap(({ fix }) => (fix === null ? [] : [fix.setting]));
  return new DevAgentError({
    code: "gate-open",
    kind: "policy",
    message: `${repository} is not ready, and nothing was spent: ${gaps.map(({ what }) => what).join(" ")}`,
    remedy: [...new Set(fixes)].join(" "),
    table: { head: ["", "point", "what was found", "how to put it right"], rows: pointRows(points) },
  });
}
