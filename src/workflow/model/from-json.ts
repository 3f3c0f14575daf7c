import type { $ZodIssue } from "zod/v4/core";
import { DevAgentError } from "../../errors.ts";
import type { AgentModel } from "./agent-model.ts";

/** Reads a workflow from its JSON form. `source` names it in errors, which say where in the text the fault is. */
export async function fromJson(text: string, source: string): Promise<AgentModel> {
  const { modelSchema } = await import("./model-schema.ts");
  const parsed = modelSchema.safeParse(parseText(text, source));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.flatMap((issue) => describeIssue(issue, []));
  throw unreadable(source, faults.join("; "));
}

function parseText(text: string, source: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw unreadable(source, (error as Error).message);
  }
}

/** What is wrong and where; of the forms that a value could have had, the one it comes closest to. */
function describeIssue(issue: $ZodIssue, above: readonly PropertyKey[]): readonly string[] {
  const path = [...above, ...issue.path];
  if (issue.code !== "invalid_union" || issue.errors.length === 0)
    return [`${placeOf(path)}: ${issue.message}`];
  const closest = issue.errors.reduce((best, errors) => (errors.length < best.length ? errors : best));
  return closest.flatMap((inner) => describeIssue(inner, path));
}

/** `["nodes", 3, "kind"]` as `nodes[3].kind`. */
function placeOf(path: readonly PropertyKey[]): string {
  const place = path.map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`)).join("");
  return place === "" ? "the whole" : place.replace(/^\./, "");
}

function unreadable(source: string, why: string): DevAgentError {
  return new DevAgentError({
    code: "workflow-unreadable",
    kind: "configuration",
    message: `${source} is not a workflow: ${why}.`,
    remedy: "Compare it with `dev-agent workflow export --format json`.",
  });
}
