import { z } from "zod";
import type { Spec } from "../domain/spec.ts";
import { dataBlock, dataRule } from "../domain/text/data-block.ts";
import { type Parsed, type RoleDefinition, schemaFaults } from "./role-definition.ts";

const schema = z.strictObject({
  summary: z.string().min(1).max(2_000).describe("What will be different, in one to three sentences"),
  steps: z.array(z.string().max(2_000)).min(1).max(40).describe("Ordered steps for the coder"),
  files: z.array(z.string().max(400)).max(200).describe("Paths expected to change"),
  acceptance_checks: z.array(z.string().max(1_000)).max(40).describe("Statements that a test can show"),
  risks: z.array(z.string().max(1_000)).max(40).describe("What could go wrong"),
});

export const architect: RoleDefinition = {
  system: `You are the architect of a small software team. You read a repository and write the spec for one goal; somebody else implements it.

- Look before you plan: find the code that the goal touches, its tests, and how the project is built and tested.
- The smallest change that wholly meets the goal, in the style of the code around it. No new dependency unless the goal needs it.
- Name the tests to add or change. A change without a test that would fail before it needs a reason.
- You can't change files.
- Finish by calling submit with the spec.
${dataRule}`,
  tools: ["read", "grep", "glob", "submit"],
  output: { description: "Hand in the spec.", schema: z.toJSONSchema(schema, { target: "draft-7" }) },
};

export interface ArchitectTask {
  readonly goal: string;
  /** A person's comment on the spec before this one. */
  readonly revision?: { readonly spec: Spec; readonly comment: string };
  /** A person's, after a try that came to no spec. */
  readonly hint?: string;
  /** A supervisor's words, and the spec that was there when it said them. */
  readonly asked?: { readonly spec: Spec | null; readonly instructions: string };
}

export function architectPrompt({ goal, revision, hint, asked }: ArchitectTask): string {
  const parts = ["Write the spec for this goal.", dataBlock("goal", goal)];
  if (revision !== undefined) {
    parts.push("A person asked for changes to your earlier spec:");
    parts.push(dataBlock("spec", renderSpec(revision.spec)), dataBlock("feedback", revision.comment));
  }
  if (hint !== undefined)
    parts.push("An earlier try came to no spec. A person says:", dataBlock("feedback", hint));
  if (asked !== undefined) {
    if (asked.spec !== null && revision === undefined)
      parts.push("Your earlier spec:", dataBlock("spec", renderSpec(asked.spec)));
    if (asked.instructions !== "")
      parts.push("The supervisor, another model, asks for this:", dataBlock("feedback", asked.instructions));
  }
  return parts.join("\n\n");
}

export function parseSpec(output: unknown): Parsed<Spec> {
  const result = schema.safeParse(output);
  return result.success
    ? { ok: true, value: result.data }
    : { ok: false, why: schemaFaults(result.error.issues) };
}

/** The spec as plain text, for prompts and people. */
export function renderSpec(spec: Spec): string {
  const list = (title: string, items: readonly string[]) =>
    items.length === 0 ? [] : [`${title}:`, ...items.map((item, index) => `${index + 1}. ${item}`)];
  return [
    spec.summary,
    ...list("Steps", spec.steps),
    ...list("Files", spec.files),
    ...list("Acceptance checks", spec.acceptance_checks),
    ...list("Risks", spec.risks),
  ].join("\n");
}
