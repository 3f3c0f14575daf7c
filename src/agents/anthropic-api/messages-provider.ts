import { callModel, heldByGateway, silent } from "../model-api/call-model.ts";
import { readFailure } from "../model-api/failure.ts";
import { withRetries } from "../model-api/retry.ts";
import type { CallSettings } from "../model-api/settings.ts";
import type { Answer, Conversation, JsonSchema, ModelProvider } from "../tool-loop/model-provider.ts";
import { betaHeader } from "./context-edits.ts";
import { traitsOf } from "./models.ts";
import { answerOfBody, createAnswerReader } from "./read-answer.ts";
import { readRefusal } from "./refusal.ts";
import { messageRequest } from "./request.ts";

/** The Anthropic Messages API through its SDK, which is loaded at the first call. */
export function createMessagesProvider(settings: CallSettings): ModelProvider {
  const endpoint = {
    ...settings,
    agent: "anthropic-api",
    credential: "ANTHROPIC_API_KEY",
    readRefusal,
  };
  return {
    answerForm: "messages",
    changesFilesBy: "edit-and-write",
    answer: (conversation, signal) =>
      withRetries({
        attempt: () => ask(settings, conversation, signal),
        read: (thrown) => readFailure(thrown, endpoint),
        delay: settings.delay,
        signal,
      }),
  };
}

async function ask(settings: CallSettings, conversation: Conversation, signal: AbortSignal): Promise<Answer> {
  const [{ Anthropic }, { Stream }, { transformJSONSchema }] = await loadSdk();
  const { model, baseUrl: baseURL } = settings;
  const traits = traitsOf(model);
  const strictSchema = (schema: JsonSchema) => transformJSONSchema(schema);
  const request = messageRequest(conversation, { model, traits, strictSchema });
  return callModel({
    settings,
    signal,
    open: ({ fetch, ...options }) => {
      const client = new Anthropic({ ...quiet, apiKey: heldByGateway, baseURL, fetch });
      return client.messages.create(request, { ...options, headers: betaHeader(traits) }).asResponse();
    },
    reading: { reader: createAnswerReader(), whole: answerOfBody, split: Stream.rawEvents },
  });
}

const quiet = { webhookKey: null, maxRetries: 0, logger: silent, openTelemetry: false } as const;

const loadSdk = () =>
  Promise.all([
    import("@anthropic-ai/sdk"),
    import("@anthropic-ai/sdk/core/streaming"),
    import("@anthropic-ai/sdk/lib/transform-json-schema"),
  ]);
