import type { TemplateToken } from "@actions/workflow-parser/templates/tokens/template-token";
import type { Scope } from "./evaluate-expression.ts";
import { evaluateToken } from "./evaluate-token.ts";
import type { JsonObject } from "./json.ts";

export interface Concurrency {
  readonly group: string;
  readonly cancelInProgress: boolean;
  readonly queue: string;
}

/** What a run or job asks for; recorded, never acted on. */
export function concurrencyOf(token: TemplateToken | undefined, scope: Scope): Concurrency | undefined {
  const value = evaluateToken(token, scope);
  if (value === null) return undefined;
  if (typeof value !== "object") return { group: String(value), cancelInProgress: false, queue: "single" };
  const { group, queue, ...rest } = value as JsonObject;
  return {
    group: String(group ?? ""),
    cancelInProgress: rest["cancel-in-progress"] === true,
    queue: String(queue ?? "single"),
  };
}
