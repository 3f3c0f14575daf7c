// Cuts GitHub's OpenAPI description down to the calls that the fake in test/github/rest answers, as JSON Schema.
// The source is `generated/api.github.com.json` of the npm package @octokit/openapi, too big to be a dependency:
//   node scripts/write-github-api.ts FOLDER/node_modules/@octokit/openapi && npm run format
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

const wanted = {
  teams: ["get-by-name"],
  apps: [
    "create-installation-access-token",
    "get-authenticated",
    "get-repo-installation",
    "revoke-installation-access-token",
  ],
  actions: [
    "create-or-update-repo-secret",
    "create-workflow-dispatch",
    "download-artifact",
    "get-artifact",
    "get-github-actions-default-workflow-permissions-repository",
    "get-pending-deployments-for-run",
    "get-repo-public-key",
    "get-reviews-for-run",
    "get-workflow",
    "get-workflow-run",
    "get-workflow-run-attempt",
    "list-artifacts-for-repo",
    "list-jobs-for-workflow-run",
    "list-workflow-run-artifacts",
    "list-workflow-runs",
    "list-workflow-runs-for-repo",
    "review-pending-deployments-for-run",
    "set-github-actions-default-workflow-permissions-repository",
  ],
  checks: ["create", "get", "list-for-ref", "update"],
  "code-scanning": ["get-sarif", "upload-sarif"],
  git: [
    "create-blob",
    "create-commit",
    "create-ref",
    "create-tree",
    "delete-ref",
    "get-commit",
    "get-ref",
    "update-ref",
  ],
  issues: [
    "add-labels",
    "create-comment",
    "create-label",
    "delete-comment",
    "get-comment",
    "get-label",
    "list-comments",
    "list-events",
    "list-labels-on-issue",
    "remove-label",
    "update-comment",
  ],
  pulls: ["create", "get", "list", "merge", "update"],
  repos: [
    "compare-commits-with-basehead",
    "create-commit-status",
    "create-deployment-branch-policy",
    "create-or-update-environment",
    "delete-deployment-branch-policy",
    "get",
    "get-all-deployment-protection-rules",
    "get-branch",
    "get-branch-rules",
    "get-collaborator-permission-level",
    "get-combined-status-for-ref",
    "get-commit",
    "get-content",
    "get-environment",
    "list-commit-statuses-for-ref",
    "list-deployment-branch-policies",
    "update-deployment-branch-policy",
  ],
  users: ["get-by-username"],
};
const operations = Object.entries(wanted).flatMap(([group, names]) =>
  names.map((name) => `${group}/${name}`),
);

const unneeded = new Set(
  "description summary title example examples externalDocs tags deprecated discriminator headers default".split(
    " ",
  ),
);

const source = process.argv[2];
if (source === undefined)
  throw new Error("Usage: node scripts/write-github-api.ts FOLDER/node_modules/@octokit/openapi");
const { version } = parse(join(source, "package.json"));
const whole = parse(join(source, "generated/api.github.com.json"));
const paths = wantedPaths(whole.paths as JsonObject);
const components: Record<string, Record<string, Json>> = {};
collectComponents(paths);
const cut = {
  openapi: "3.1.0",
  info: { title: `From @octokit/openapi ${version}`, version: "1" },
  paths,
  components: sorted(components),
};
writeFileSync(join(import.meta.dirname, "../test/github/rest/openapi.json"), `${JSON.stringify(cut)}\n`);

function parse(file: string): JsonObject {
  return JSON.parse(readFileSync(file, "utf8")) as JsonObject;
}

function wantedPaths(all: JsonObject): JsonObject {
  const missing = new Set(operations);
  const kept: Record<string, Record<string, Json>> = {};
  for (const [path, methods] of Object.entries(all))
    for (const [method, operation] of Object.entries(methods as Record<string, JsonObject>))
      if (typeof operation.operationId === "string" && missing.delete(operation.operationId)) {
        kept[path] ??= {};
        kept[path][method] = slim(operation);
      }
  if (missing.size > 0) throw new Error(`Not in the description: ${[...missing].join(", ")}`);
  return kept;
}

/** Copies everything that the kept operations refer to. */
function collectComponents(from: Json): void {
  if (typeof from !== "object" || from === null) return;
  for (const [key, value] of Object.entries(from)) {
    if (key !== "$ref" || typeof value !== "string") {
      collectComponents(value);
      continue;
    }
    const [group = "", name = ""] = value.split("/").slice(2);
    components[group] ??= {};
    if (components[group][name] !== undefined) continue;
    const found = (whole.components as Record<string, JsonObject>)[group]?.[name];
    if (found === undefined) throw new Error(`Nothing is at ${value}`);
    components[group][name] = slim(found);
    collectComponents(components[group][name]);
  }
}

/** A description without prose, extensions and media types other than JSON, its `nullable` written as a type. */
function slim(value: Json): Json {
  if (Array.isArray(value)) return value.map(slim);
  if (typeof value !== "object" || value === null) return value;
  const kept: Record<string, Json> = {};
  for (const [key, inner] of Object.entries(value)) {
    if (unneeded.has(key) || key === "nullable" || (key.startsWith("x-") && key !== "x-multi-segment"))
      continue;
    if (key === "properties") kept[key] = mapValues(inner as JsonObject, slim);
    else if (key === "content") kept[key] = onlyJson(inner as JsonObject);
    else kept[key] = slim(inner);
  }
  return (value as JsonObject).nullable === true ? orNull(kept) : kept;
}

function onlyJson(content: JsonObject): Json {
  return mapValues(
    Object.fromEntries(Object.entries(content).filter(([type]) => type === "application/json")),
    slim,
  );
}

function orNull(schema: Record<string, Json>): Json {
  if (typeof schema.type !== "string") return { anyOf: [{ type: "null" }, schema] };
  const values = Array.isArray(schema.enum) ? { enum: [...new Set([...schema.enum, null])] } : {};
  return { ...schema, ...values, type: [schema.type, "null"] };
}

function mapValues(value: JsonObject, change: (inner: Json) => Json): JsonObject {
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(inner)]));
}

function sorted(groups: Readonly<Record<string, JsonObject>>): JsonObject {
  const inOrder = (value: JsonObject) =>
    Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  return inOrder(mapValues(groups, (group) => inOrder(group as JsonObject)));
}
