import { isObject, parseJson } from "../../domain/json.ts";
import {
  checkModel,
  checkReach,
  checkReadable,
  notAModelCall,
  pathRefused,
  pathWithin,
} from "./check-call.ts";
import type { ProviderSurface } from "./provider-surface.ts";
import { createSender, type SenderSettings } from "./send-call.ts";
import type { Caller } from "./transport.ts";

export interface GatewaySettings extends SenderSettings {
  /** The only place that requests may go to. */
  readonly baseUrl: string;
  /** The models that each role may call; a role that isn't named may call none. */
  readonly models: Readonly<Record<string, readonly string[]>>;
}

/** The one place that every model call to a provider passes: key, budget, metering. */
export interface Gateway {
  readonly baseUrl: string;
  readonly surface: ProviderSurface;
  /** Whether programs send a plan's login of their own, instead of a dummy. */
  readonly passesLogin: boolean;
  /** Replaces credentials in a text. */
  readonly scrub: (text: string) => string;
  /**
   * A `fetch` for one role's conversation of one round. It throws DevAgentError of kind budget before it sends what
   * no longer fits, of kind policy for another host, path or model. An error that the provider answers with comes
   * without the key.
   */
  forCall(caller: Caller): (request: Request) => Promise<Response>;
}

/** Null for what is nested too deep to be written. */
function stringifyDeep(body: object): string | null {
  try {
    return JSON.stringify(body);
  } catch {
    return null;
  }
}

export function createGateway(settings: GatewaySettings): Gateway {
  const { wire, baseUrl, credential, secrets } = settings;
  const { surface } = wire;
  const send = createSender(settings);
  return {
    baseUrl,
    surface,
    passesLogin: credential.type === "pass-through",
    scrub: (text) => secrets.scrub(text),
    forCall: (caller) => async (request) => {
      const path = pathWithin(baseUrl, request.url);
      const route = surface.route(request.method, path);
      if (route.type === "refuse") throw pathRefused(request.method, path);
      if (route.type === "answer") return new Response(null, { status: route.status });
      checkReadable(request.headers);
      const body = parseJson(await request.text());
      if (!isObject(body)) throw notAModelCall(path);
      // What is checked is what goes out: of two fields of one name the provider might have read the other.
      const text = stringifyDeep(body);
      if (text === null) throw notAModelCall(path);
      const read = wire.read(body, text);
      if (read === null) throw notAModelCall(path);
      checkModel({ role: caller.role, model: read.model, allowed: settings.models[caller.role] ?? [] });
      checkReach(surface, body);
      return await send({ caller, request, text, body, read });
    },
  };
}
