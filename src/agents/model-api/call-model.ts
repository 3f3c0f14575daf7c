import { DevAgentError } from "../../errors.ts";
import type { Answer } from "../tool-loop/model-provider.ts";
import { type Reading, receiveAnswer } from "./receive.ts";
import type { CallSettings } from "./settings.ts";

export interface ModelCall {
  readonly settings: CallSettings;
  readonly signal: AbortSignal;
  /** Sends the request with the provider's SDK; settles when the response's headers are there. */
  readonly open: (connection: Connection) => Promise<Response>;
  readonly reading: Reading;
}

export interface Connection {
  readonly fetch: (url: string | URL | Request, init?: RequestInit) => Promise<Response>;
  readonly signal: AbortSignal;
  /** Milliseconds until the headers come. */
  readonly timeout: number;
}

/** Stands where an SDK wants a key; the gateway puts the real one in. */
export const heldByGateway = "held-by-the-gateway";

/** What an SDK would print. */
export const silent = { error: () => {}, warn: () => {}, info: () => {}, debug: () => {} };

/** One request and its answer; whatever happens, the connection is closed afterwards. */
export async function callModel({ settings, signal, open, reading }: ModelCall): Promise<Answer> {
  const { timeouts } = settings;
  const { fetch, gatewayError } = gatewayFetch(settings.call);
  const controller = new AbortController();
  const ends = AbortSignal.any([signal, controller.signal, AbortSignal.timeout(timeouts.wallMs)]);
  try {
    const response = await open({ fetch, signal: ends, timeout: timeouts.responseMs });
    return await receiveAnswer({ ...reading, response, controller, idleMs: timeouts.idleMs });
  } catch (error) {
    throw gatewayError() ?? error;
  } finally {
    controller.abort();
  }
}

/** SDKs wrap what their fetch throws, so an error of the gateway is kept aside. */
function gatewayFetch(call: CallSettings["call"]) {
  let thrown: DevAgentError | undefined;
  const fetch: Connection["fetch"] = async (url, init) => {
    try {
      return await call(new Request(url, init));
    } catch (error) {
      if (error instanceof DevAgentError) thrown = error;
      throw error;
    }
  };
  return { fetch, gatewayError: () => thrown };
}
