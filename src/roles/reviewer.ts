import { z } from "zod";
import type { Sha } from "../domain/candidate.ts";
import type { Review } from "../domain/review.ts";
import type { Spec } from "../domain/spec.ts";
import { dataBlock, dataRule } from "../domain/text/data-block.ts";
import { renderSpec } from "./architect.ts";
import { type Parsed, type RoleDefinition, schemaFaults } from "./role-definition.ts";

const schema = z.strictObject({
  verdict: z.enum(["approve", "changes"]),
  summary: z.string().max(4_000).describe("Your opinion in a few sentences"),
  comments: z
    .array(
      z.strictObject({
        file: z.string().max(400),
        line: z.int().min(0).describe("1-based; 0 for the whole file"),
        severity: z.enum(["error", "warning", "note"]),
        reason: z.string().max(2_000),
      }),
    )
    .max(100),
});

export const reviewer: RoleDefinition = {
  system: `You are the reviewer of a small software team. The change before you passed its tests and scanners; you judge whether it should be merged.

- Read the code that the diff touches and what depends on it. Look for: the goal not wholly met, wrong behaviour in edge cases, broken callers, missing or weak tests, security problems, needless complexity.
- Ask for changes only for what matters: every such point names file, line, severity and reason, and could be acted on without asking back. Don't repeat what tests and linters show.
- Approve when nothing that matters is left; put small remarks as notes.
- You can't change files.
- Finish by calling submit with your verdict.
${dataRule}`,
  tools: ["read", "grep", "glob", "submit"],
  output: { description: "Hand in your verdict.", schema: z.toJSONSchema(schema, { target: "draft-7" }) },
};

export interface ReviewTask {
  readonly goal: string;
  readonly spec: Spec | null;
  readonly patch: string;
  /** What the checks showed, one line each. */
  readonly evidence: readonly string[];
  readonly headSha: Sha;
  /** The review before this one, if any. */
  readonly previous: Review | null;
  /** A person's, after a try that went in circles. */
  readonly hint?: string;
}

export function reviewerPrompt({ goal, spec, patch, evidence, headSha, previous, hint }: ReviewTask): string {
  const parts = ["Review this change.", dataBlock("goal", goal)];
  if (spec !== null) parts.push(dataBlock("spec", renderSpec(spec)));
  parts.push(dataBlock("evidence", evidence.join("\n")), dataBlock("diff", patch));
  if (previous?.verdict === "changes") {
    parts.push("You asked for these changes before; check each:");
    parts.push(dataBlock("feedback", numberedPoints(previous)));
  }
  // It may look the same and have another base: a prompt that is asked already would be given its old answer.
  if (previous?.verdict === "approve" && previous.headSha !== headSha)
    parts.push("You saw this change before in another state, or on another base. Judge it as it is now.");
  if (hint !== undefined)
    parts.push("An earlier try went in circles. A person says:", dataBlock("feedback", hint));
  return parts.join("\n\n");
}

export function parseReview(output: unknown): Parsed<Review> {
  const result = schema.safeParse(output);
  if (!result.success) return { ok: false, why: schemaFaults(result.error.issues) };
  if (result.data.verdict === "changes" && result.data.comments.length === 0)
    return { ok: false, why: "comments: a verdict of changes needs at least one point" };
  return { ok: true, value: result.data };
}

/** The review's points, numbered, for the coder and for people. */
export function numberedPoints(review: Review): string {
  return review.comments
    .map(({ file, line, severity, reason }, index) => {
      const place = line === 0 ? file : `${file}:${line}`;
      return `${index + 1}. [${severity}] ${place}: ${reason}`;
    })
    .join("\n");
}
