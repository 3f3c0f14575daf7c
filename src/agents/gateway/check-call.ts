import type { JsonObject } from "../../domain/json.ts";
import { DevAgentError } from "../../errors.ts";
import { plainName } from "./prices.ts";
import type { ProviderSurface } from "./provider-surface.ts";

/**
 * A request's path within the base URL, e.g. `/v1/messages`.
 * @throws DevAgentError of kind policy for any other place.
 */
export function pathWithin(baseUrl: string, url: string): string {
  const allowed = new URL(baseUrl.endsWith("/") ? baseUrl : `${baseUrl}/`);
  const asked = new URL(url);
  if (asked.origin === allowed.origin && asked.pathname.startsWith(allowed.pathname))
    return asked.pathname.slice(allowed.pathname.length - 1);
  throw new DevAgentError({
    code: "host-refused",
    kind: "policy",
    message: `A model call to ${asked.origin} was refused: only ${allowed.origin} may be called.`,
    remedy: "Set the provider's base URL if models are to be reached somewhere else.",
  });
}

export function pathRefused(method: string, path: string): DevAgentError {
  return refused(`A request ${method} ${path} was refused: it is no model call.`);
}

export interface ModelAsked {
  readonly role: string;
  readonly model: string;
  /** What the role may call. */
  readonly allowed: readonly string[];
}

/** @throws DevAgentError of kind policy unless the model is one of the role's. Its date may be left out or put in. */
export function checkModel({ role, model, allowed }: ModelAsked): void {
  if (allowed.some((name) => sameModel(name, model))) return;
  const only = allowed.length === 0 ? "no model" : `${allowed.join(" or ")} only`;
  throw new DevAgentError({
    code: "model-refused",
    kind: "policy",
    message: `A call of the ${role} to the model ${model} was refused: it may call ${only}.`,
    remedy: "Name the role's model in full with --agent ROLE=AGENT:MODEL.",
  });
}

/** `[1m]` asks a program for a longer context, not for another model. */
function sameModel(name: string, model: string): boolean {
  return plainName(name.replace(/\[1m\]$/, "")) === plainName(model);
}

/** @throws DevAgentError of kind policy for a call whose cost and reach its own bytes don't show. */
export function checkReach(surface: ProviderSurface, body: JsonObject): void {
  const found = surface.reachesOut(body);
  if (found !== null)
    throw refused(`A model call with ${found} was refused: it can't be metered or held in.`);
}

/** @throws DevAgentError of kind policy for a body that can't be read, so that no call goes out unmetered. */
export function checkReadable(headers: Headers): void {
  const encoding = headers.get("content-encoding");
  if (encoding === null || encoding === "identity") return;
  throw refused(`A model call was refused: its body is compressed (${encoding}).`);
}

export function notAModelCall(path: string): DevAgentError {
  return refused(`A request to ${path} was refused: it is no model call that can be metered.`);
}

function refused(message: string): DevAgentError {
  return new DevAgentError({
    code: "request-refused",
    kind: "policy",
    message,
    remedy: "Report it: agents only send model calls.",
  });
}
