import type { JsonObject } from "../../domain/json.ts";

/** What becomes of a request by its method and path. */
export type Route =
  /** A model call: checked, metered, sent. */
  | { readonly type: "call" }
  /** Something that programs ask by the way: the gateway answers it itself, and nothing goes out. */
  | { readonly type: "answer"; readonly status: number }
  | { readonly type: "refuse" };

/** What a provider's server is to its clients: what they may ask of it, and how it says no. */
export interface ProviderSurface {
  /** What the base URL ends with and programs put before their paths, e.g. `/v1`; empty where it is part of them. */
  readonly version: string;
  /** @param path Within the base URL, beginning with a slash. */
  route(method: string, path: string): Route;
  /**
   * What in a request would cost more than its own bytes and output can tell, or have the provider reach into the
   * internet for whoever wrote it; null where there is nothing of the kind. What isn't known counts as such.
   */
  reachesOut(body: JsonObject): string | null;
  /** The body of an error, so that programs show its reason. */
  errorBody(status: number, message: string): object;
}
