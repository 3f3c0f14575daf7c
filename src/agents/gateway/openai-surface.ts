import { type JsonObject, objectAt, objectsOf, textAt } from "../../domain/json.ts";
import type { ProviderSurface, Route } from "./provider-surface.ts";

/** The Responses API. */
export const openaiSurface: ProviderSurface = {
  version: "/v1",
  route,
  reachesOut,
  errorBody: (status, message) => ({
    error: { message, type: errorTypes[status] ?? "server_error", param: null, code: null },
  }),
};

const errorTypes: Readonly<Record<number, string>> = {
  401: "authentication_error",
  403: "permission_error",
  404: "invalid_request_error",
  413: "invalid_request_error",
};

function route(method: string, path: string): Route {
  if (method === "POST" && path === "/responses") return { type: "call" };
  // Codex asks for models and, with a plan's login, for the account's settings; it goes on without.
  if (method === "GET" && (path === "/models" || path.includes("/wham/")))
    return { type: "answer", status: 404 };
  return { type: "refuse" };
}

/** Tools that the program runs itself. All others run at the provider. */
const ownTools = new Set(["function", "custom", "apply_patch", "local_shell", "namespace", "tool_search"]);

/** Fields by which a request means more than it holds. */
const references = ["previous_response_id", "conversation", "prompt"] as const;

function reachesOut(body: JsonObject): string | null {
  const reference = references.find((field) => body[field] !== undefined && body[field] !== null);
  if (reference !== undefined) return reference;
  if (body.background === true) return "background";
  if (![undefined, null, "auto", "default", "flex"].includes(body.service_tier as undefined))
    return `service_tier ${JSON.stringify(body.service_tier)}`;
  const items = objectsOf(body.input);
  const tools = [...objectsOf(body.tools), ...items.flatMap(({ tools }) => objectsOf(tools))];
  const foreign = tools.find((tool) => !isOwn(tool));
  if (foreign !== undefined) return `the tool ${String(foreign.type)}`;
  return items.some(loads) ? "content that the provider would load" : null;
}

function isOwn(tool: JsonObject): boolean {
  if (tool.type === "shell") return textAt(objectAt(tool, "environment"), "type") === "local";
  return ownTools.has(String(tool.type)) && objectsOf(tool.tools).every(isOwn);
}

/** Only what a request carries itself is bounded by its bytes. */
function loads(item: JsonObject): boolean {
  // An item that says neither what it is nor whose is a reference, too.
  if (item.type === "item_reference" || ((item.type ?? null) === null && item.role === undefined))
    return true;
  const parts = [...objectsOf(item.content), ...objectsOf(item.output), objectAt(item, "output")];
  return parts.some(
    (part) =>
      part.file_id !== undefined ||
      part.file_url !== undefined ||
      (typeof part.image_url === "string" && !part.image_url.startsWith("data:")),
  );
}
