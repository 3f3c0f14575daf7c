import { z } from "zod";
import { currentReview } from "../domain/current-review.ts";
import type { SessionState } from "../domain/session-state.ts";
import { type SupervisorCall, type SupervisorTool, supervisorTools } from "../domain/supervision.ts";
import { dataBlock, dataRule } from "../domain/text/data-block.ts";
import { shownPath } from "../domain/text/shown-path.ts";
import { renderSpec } from "./architect.ts";
import { numberedPoints } from "./reviewer.ts";
import { type Parsed, type RoleDefinition, schemaFaults } from "./role-definition.ts";
import { evidenceForCoder } from "./tester.ts";

/** Calls of one turn. */
const mostCalls = 8;

const schema = z.strictObject({
  reasoning: z.string().max(4_000).describe("Why these calls, in a few sentences"),
  calls: z
    .array(
      z.strictObject({
        tool: z.enum(supervisorTools),
        instructions: z
          .string()
          .max(8_000)
          .describe("For architect and coder: what they should do; else why, or empty"),
      }),
    )
    .min(1)
    .max(mostCalls)
    .describe("Carried out one after the other"),
});

export interface SupervisorTurn {
  readonly reasoning: string;
  readonly calls: readonly SupervisorCall[];
}

export const supervisor: RoleDefinition = {
  system: `You are the supervisor of a small software team. You don't write code: you decide who works next, until the goal is merged.

What you can call:
- architect: writes the spec, or another one. Where people approve specs, they are asked then.
- coder: one round of work on the repository; gets the spec, every open point of tests, reviewer or people, and your instructions.
- tester: runs the tests and scanners on the candidate. No model; each candidate is judged once.
- reviewer: gives an opinion on a candidate whose checks are green; once for each candidate. It doesn't hear your instructions.
- request_approval: scores the risk and asks people. They see the change and its evidence, not your words.
- merge: lands exactly what people approved.
- give_up: ends your work; say in instructions what stands in the way.

Rules, which are enforced whatever you say:
- Calls run one after the other. What stands behind a call that is refused or fails is not run: you are asked again.
- The usual way is architect, coder, tester, reviewer, request_approval, merge. Several calls in one turn save time where the order is clear.
- A candidate that changed needs new checks, a new review and a new approval. Three refused calls in a row end your work.
- You can read the candidate's files, and change none.
- Finish by calling submit with your calls.
${dataRule}`,
  tools: ["read", "grep", "glob", "submit"],
  output: { description: "Hand in your next calls.", schema: z.toJSONSchema(schema, { target: "draft-7" }) },
};

export interface SupervisorTask {
  readonly state: SessionState;
  /** Why each tool would be refused now; null: it would be admitted. */
  readonly refusals: Readonly<Record<SupervisorTool, string | null>>;
}

const shownFiles = 50;

/** All that a turn is decided from: it needs no memory of the ones before. */
export function supervisorPrompt({ state, refusals }: SupervisorTask): string {
  const { session, spec, candidate, supervision } = state;
  const review = currentReview(state);
  const parts = [
    `Turn ${(supervision?.turn ?? 0) + 1}. Decide the next calls for this goal.`,
    dataBlock("goal", session.goal),
    `Where it stands: ${standing(state)}.`,
  ];
  if (spec !== null) parts.push(dataBlock("spec", renderSpec(spec)));
  if (candidate !== null) {
    const files = candidate.files
      .slice(0, shownFiles)
      .map(({ path, status }) => `${status} ${shownPath(path)}`);
    parts.push(`The candidate changes ${candidate.files.length} files:`, dataBlock("diff", files.join("\n")));
  }
  if (state.decisions.spec?.action === "revise")
    parts.push("A person asks for another spec:", dataBlock("feedback", state.decisions.spec.comment));
  parts.push(...openPoints(state));
  if (review !== null)
    parts.push(
      `The reviewer's opinion of this candidate is ${review.verdict}:`,
      dataBlock("feedback", [review.summary, numberedPoints(review)].join("\n")),
    );
  const history = (supervision?.history ?? []).map(
    ({ turn, tool, status, text }) => `turn ${turn}: ${tool} ${status}: ${text}`,
  );
  if (history.length > 0)
    parts.push("What your calls led to, oldest first:", dataBlock("evidence", history.join("\n")));
  const tools = supervisorTools.map((tool) => `- ${tool}: ${refusals[tool] ?? "can be called"}`);
  parts.push(`What can be called now:\n${tools.join("\n")}`);
  return parts.join("\n\n");
}

function standing(state: SessionState): string {
  const { spec, candidate, round, verdict, risk, decisions } = state;
  return [
    spec === null ? "no spec" : "a spec",
    `${round} rounds of the coder`,
    candidate === null ? "no candidate" : `candidate ${candidate.headSha.slice(0, 12)}`,
    `checks ${verdict?.colour ?? "not run"}`,
    `review ${currentReview(state)?.verdict ?? "not made"}`,
    `risk ${risk?.score ?? "not scored"}`,
    decisions.diff?.action === "approve" ? "approved by a person" : "not approved",
  ].join(", ");
}

function openPoints(state: SessionState): string[] {
  const { verdict, feedback, candidate, supervision, unitTests, staticAnalysis, secretScan } = state;
  const red = verdict?.colour === "red" ? evidenceForCoder([unitTests, staticAnalysis, secretScan]) : "";
  const evidence = red === "" ? [] : ["The checks refused the candidate:", dataBlock("evidence", red)];
  const revision = supervision?.revision?.headSha === candidate?.headSha ? supervision?.revision : null;
  // What the checks and the reviewer said stands elsewhere.
  const isElsewhere = feedback?.from === "checks" || feedback?.from === "reviewer";
  const open = new Set([revision?.comment, isElsewhere ? undefined : feedback?.text]);
  open.delete(undefined);
  if (open.size === 0) return evidence;
  return [...evidence, "Open for the coder, who is told it:", dataBlock("feedback", [...open].join("\n\n"))];
}

export function parseTurn(output: unknown): Parsed<SupervisorTurn> {
  const result = schema.safeParse(output);
  return result.success
    ? { ok: true, value: result.data }
    : { ok: false, why: schemaFaults(result.error.issues) };
}
