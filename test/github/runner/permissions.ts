import type { TemplateToken } from "@actions/workflow-parser/templates/tokens/template-token";
import { evaluateToken } from "./evaluate-token.ts";

export type PermissionLevel = "none" | "read" | "write";
/** Scopes that aren't named are `none`. */
export type Permissions = Readonly<Record<string, PermissionLevel>>;

const order: readonly PermissionLevel[] = ["none", "read", "write"];
const scopes =
  "actions artifact-metadata attestations checks contents deployments discussions id-token issues models packages pages pull-requests repository-projects security-events statuses".split(
    " ",
  );

/** What a repository grants where a workflow says nothing. */
export function defaultPermissions(policy: "read" | "write"): Permissions {
  return policy === "read" ? { contents: "read", packages: "read" } : everything("write");
}

/** What `permissions:` grants; undefined when it isn't there. */
export function permissionsOf(token: TemplateToken | undefined): Permissions | undefined {
  const value = evaluateToken(token, { contexts: {} });
  if (value === "read-all") return everything("read");
  if (value === "write-all") return everything("write");
  if (token === undefined) return undefined;
  return (value ?? {}) as Permissions;
}

/** The scopes of which more is asked than allowed, as GitHub words them; undefined when there are none. */
export function excess(asked: Permissions, allowed: Permissions): string | undefined {
  const more = Object.keys(asked).filter(
    (scope) => order.indexOf(asked[scope] ?? "none") > order.indexOf(allowed[scope] ?? "none"),
  );
  if (more.length === 0) return undefined;
  const list = (from: Permissions) => more.map((scope) => `${scope}: ${from[scope] ?? "none"}`).join(", ");
  return `is requesting '${list(asked)}', but is only allowed '${list(allowed)}'`;
}

function everything(level: "read" | "write"): Permissions {
  return Object.fromEntries(scopes.map((scope) => [scope, scope === "models" ? "read" : level]));
}
