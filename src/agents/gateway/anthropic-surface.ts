import { type JsonObject, listAt, objectAt, objectsOf, textAt } from "../../domain/json.ts";
import type { ProviderSurface, Route } from "./provider-surface.ts";

/** The Messages API. */
export const anthropicSurface: ProviderSurface = {
  version: "",
  route: (method, path) => routes[`${method} ${path}`] ?? { type: "refuse" },
  reachesOut,
  errorBody: (status, message) => ({
    type: "error",
    error: { type: errorTypes[status] ?? "api_error", message },
  }),
};

const routes: Readonly<Record<string, Route>> = {
  "POST /v1/messages": { type: "call" },
  // Claude Code asks once whether there is anybody.
  "HEAD /": { type: "answer", status: 200 },
  // Nothing needs it: programs estimate where they get none.
  "POST /v1/messages/count_tokens": { type: "answer", status: 404 },
};

const errorTypes: Readonly<Record<number, string>> = {
  400: "invalid_request_error",
  401: "authentication_error",
  403: "permission_error",
  404: "not_found_error",
  413: "request_too_large",
};

/** Tools that the program runs itself. All others run at the provider. */
const ownTools = /^(?:custom|(?:bash|text_editor|memory|computer|tool_search_tool_\w+)_\d{8})$/;

function reachesOut(body: JsonObject): string | null {
  if (listAt(body, "mcp_servers").length > 0) return "MCP servers";
  if (body.container !== undefined && body.container !== null) return "a container";
  for (const field of ["speed", "inference_geo"] as const)
    if (![undefined, null, "standard", "global"].includes(body[field] as undefined))
      return `${field} ${JSON.stringify(body[field])}`;
  const foreign = objectsOf(body.tools).find(
    ({ type }) => type !== undefined && !ownTools.test(String(type)),
  );
  if (foreign !== undefined) return `the tool ${String(foreign.type)}`;
  return objectsOf(body.messages).some(({ content }) => objectsOf(content).some(loads))
    ? "content that the provider would load"
    : null;
}

/** Only what a request carries itself is bounded by its bytes. A document may be made of blocks, as a tool's result. */
function loads(block: JsonObject): boolean {
  const source = objectAt(block, "source");
  const type = textAt(source, "type");
  if (type === "url" || type === "file" || block.file_id !== undefined) return true;
  return [...objectsOf(block.content), ...objectsOf(source.content)].some(loads);
}
