import { isBasicExpression, isMapping, isSequence } from "@actions/workflow-parser";
import type { MappingToken } from "@actions/workflow-parser/templates/tokens/mapping-token";
import type { TemplateToken } from "@actions/workflow-parser/templates/tokens/template-token";
import { evaluateExpression, type Scope, toJson } from "./evaluate-expression.ts";
import type { Json } from "./json.ts";

/** The value of a part of a workflow file with its expressions worked out; absent parts are null. */
export function evaluateToken(token: TemplateToken | undefined, scope: Scope): Json {
  if (token === undefined) return null;
  if (isBasicExpression(token)) return toJson(evaluateExpression(token.expression, scope));
  if (isSequence(token)) return [...token].map((item) => evaluateToken(item, scope));
  if (isMapping(token)) {
    const pairs = [...token].map(({ key, value }) => [evaluateText(key, scope), evaluateToken(value, scope)]);
    return Object.fromEntries(pairs) as Json;
  }
  return token.toJSON() as Json;
}

export function evaluateText(token: TemplateToken | undefined, scope: Scope): string {
  if (token === undefined) return "";
  if (isBasicExpression(token)) return evaluateExpression(token.expression, scope).coerceString();
  const value = evaluateToken(token, scope);
  return value === null ? "" : String(value);
}

/** A mapping of texts, such as `env` or `with`; an expression may stand for the whole of it. */
export function evaluateTexts(token: TemplateToken | undefined, scope: Scope): Record<string, string> {
  if (token === undefined) return {};
  if (isMapping(token))
    return Object.fromEntries(
      [...token].map(({ key, value }) => [key.toString(), evaluateText(value, scope)] as const),
    );
  const value = evaluateToken(token, scope);
  if (value === null || typeof value !== "object") return {};
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, String(item ?? "")]));
}

export function mappingAt(token: MappingToken, name: string): MappingToken | undefined {
  const found = token.find(name);
  return found !== undefined && isMapping(found) ? found : undefined;
}

/** The mappings of a list such as `steps`. */
export function mappingsIn(token: TemplateToken | undefined): readonly MappingToken[] {
  return token !== undefined && isSequence(token) ? [...token].filter(isMapping) : [];
}
