import type { ChangeFacts } from "./change-facts.ts";
import type { JudgedShape, Protection, Shape } from "./shapes.ts";
import { fileShapes } from "./shapes-of-files.ts";
import { manifestShapes } from "./shapes-of-manifests.ts";
import { pathShapes } from "./shapes-of-paths.ts";
import { testShapes } from "./shapes-of-tests.ts";

/** Every protected shape that a change has, with what it leads to; what is allowed is left out. */
export function judgeChange(facts: ChangeFacts, protection: Protection): readonly JudgedShape[] {
  const found: readonly Shape[] = [
    ...pathShapes(facts),
    ...manifestShapes(facts),
    ...testShapes(facts),
    ...fileShapes(facts, protection.largeFileBytes),
  ];
  return found
    .map((shape) => ({ ...shape, action: protection.actions[shape.name] }))
    .filter(({ action }) => action !== "allow");
}
