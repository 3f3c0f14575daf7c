import { z } from "zod";
import type { Feedback } from "../domain/session-state.ts";
import type { Spec } from "../domain/spec.ts";
import { dataBlock, dataRule } from "../domain/text/data-block.ts";
import { renderSpec } from "./architect.ts";
import type { RoleDefinition } from "./role-definition.ts";

const schema = z.strictObject({
  summary: z.string().describe("What you changed and why, in a few sentences"),
  tests_run: z.array(z.string()).describe("Commands you ran and how they ended"),
  risks: z.array(z.string()).describe("What a reviewer should look at"),
});

export const coder: RoleDefinition = {
  system: `You are the coder of a small software team. You change the repository in your working directory until the goal is met and its tests pass.

- Read the code around a change before you make it; follow its style. Change as little as the goal needs.
- Write or adjust tests with the change. Run the project's tests; never weaken, skip or delete a test to make it pass.
- Commands run in a sandbox without network. The working directory is a git repository; commit nothing, your working tree is taken as it is. Only where feedback asks for git reset --soft, do that.
- Don't touch .git, CI configuration, or files that the goal has nothing to do with. Never write credentials into files.
- Your work is judged by running the tests and scanners on a clean checkout, not by what you say about it.
- Finish by calling submit.
${dataRule}`,
  tools: ["bash", "read", "edit", "write", "grep", "glob", "submit"],
  output: { description: "Hand in your change.", schema: z.toJSONSchema(schema, { target: "draft-7" }) },
};

export interface CoderTask {
  readonly goal: string;
  readonly spec: Spec | null;
  readonly feedback: Feedback | null;
  /** A supervisor's words; empty where there are none. */
  readonly instructions?: string;
  /** From 1. */
  readonly round: number;
}

const asks: Readonly<Record<Feedback["from"], string>> = {
  checks: "The checks refused your change. Mend what they found:",
  reviewer: "The reviewer asks for changes. Answer every numbered point:",
  person: "A person looked at your change and asks for this:",
  "tree-rules": "Your change can't be taken as it is:",
  "cut-off":
    "The last round was cut off before it was handed in. What it did so far is in place: look at it, and finish what was asked for:",
};

export function coderPrompt({ goal, spec, feedback, instructions = "", round }: CoderTask): string {
  const parts = [
    round === 1
      ? "Implement this goal."
      : `Round ${round} of the same goal; your earlier changes are in place.`,
  ];
  parts.push(dataBlock("goal", goal));
  if (spec !== null) parts.push(dataBlock("spec", renderSpec(spec)));
  if (feedback !== null) parts.push(asks[feedback.from], dataBlock("feedback", feedback.text));
  if (instructions !== "")
    parts.push("The supervisor, another model, adds this:", dataBlock("feedback", instructions));
  return parts.join("\n\n");
}

/** The coder's own words about its change; never evidence. Anything else than the asked form gives an empty summary. */
export function coderSummary(output: unknown): string {
  const result = schema.safeParse(output);
  if (result.success) return result.data.summary;
  return typeof output === "string" ? output.slice(0, 2_000) : "";
}
