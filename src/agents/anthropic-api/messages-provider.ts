import { DevAgentError } from "../../errors.ts";
import type { Answer, Conversation, ModelProvider } from "../tool-loop/model-provider.ts";
import { contextFull } from "./answer.ts";
import { readFailure } from "./failure.ts";
import { traitsOf } from "./models.ts";
import { receiveAnswer } from "./receive.ts";
import { messageRequest } from "./request.ts";
import { type Delay, withRetries } from "./retry.ts";

export interface Timeouts {
  /** Until the response's headers come. */
  readonly responseMs: number;
  /** Longest silence within an answer. */
  readonly idleMs: number;
  /** For a whole answer. */
  readonly wallMs: number;
}

export interface MessagesSettings {
  readonly model: string;
  readonly baseUrl: string;
  /** Every call goes through this, which adds the key. */
  readonly call: (request: Request) => Promise<Response>;
  /** Replaces the key in what the server says. */
  readonly scrub: (text: string) => string;
  readonly delay: Delay;
  readonly timeouts: Timeouts;
}

/** The Anthropic Messages API through its SDK, which is loaded at the first call. */
export function createMessagesProvider(settings: MessagesSettings): ModelProvider {
  const traits = traitsOf(settings.model);
  return {
    answer: (conversation, signal) =>
      withRetries({
        attempt: () => ask({ settings, traits, conversation, signal }),
        read: (thrown) => readFailure(thrown, settings),
        instead: (failure) => (failure.contextFull === true ? contextFull : undefined),
        delay: settings.delay,
        signal,
      }),
  };
}

interface Asking {
  readonly settings: MessagesSettings;
  readonly traits: ReturnType<typeof traitsOf>;
  readonly conversation: Conversation;
  readonly signal: AbortSignal;
}

async function ask({ settings, traits, conversation, signal }: Asking): Promise<Answer> {
  const { model, timeouts, call } = settings;
  const [{ Stream }, { transformJSONSchema }] = await loadSdkParts();
  const { client, gatewayError } = await createClient(settings.baseUrl, call);
  const strictSchema = (schema: Readonly<Record<string, unknown>>) => transformJSONSchema(schema);
  const request = messageRequest(conversation, { model, traits, strictSchema });
  const controller = new AbortController();
  const ends = AbortSignal.any([signal, controller.signal, AbortSignal.timeout(timeouts.wallMs)]);
  try {
    const options = { signal: ends, timeout: timeouts.responseMs };
    const response = await client.messages.create(request, options).asResponse();
    return await receiveAnswer({ response, split: Stream.rawEvents, controller, idleMs: timeouts.idleMs });
  } catch (error) {
    throw gatewayError() ?? error;
  } finally {
    controller.abort();
  }
}

const loadSdkParts = () =>
  Promise.all([
    import("@anthropic-ai/sdk/core/streaming"),
    import("@anthropic-ai/sdk/lib/transform-json-schema"),
  ]);

const silent = { error: () => {}, warn: () => {}, info: () => {}, debug: () => {} };

/** The SDK wraps what its fetch throws, so an error of the gateway is kept aside. */
async function createClient(baseUrl: string, call: MessagesSettings["call"]) {
  const { Anthropic } = await import("@anthropic-ai/sdk");
  let thrown: DevAgentError | undefined;
  const client = new Anthropic({
    apiKey: "held-by-the-gateway",
    webhookKey: null,
    baseURL: baseUrl,
    maxRetries: 0,
    logger: silent,
    openTelemetry: false,
    fetch: async (url, init) => {
      try {
        return await call(new Request(url, init));
      } catch (error) {
        if (error instanceof DevAgentError) thrown = error;
        throw error;
      }
    },
  });
  return { client, gatewayError: () => thrown };
}
