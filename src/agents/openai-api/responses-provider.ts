import { callModel, heldByGateway, silent } from "../model-api/call-model.ts";
import { readFailure } from "../model-api/failure.ts";
import { withRetries } from "../model-api/retry.ts";
import type { CallSettings } from "../model-api/settings.ts";
import type { Answer, Conversation, ModelProvider } from "../tool-loop/model-provider.ts";
import { traitsOf } from "./models.ts";
import { answerOfBody, createAnswerReader } from "./read-answer.ts";
import { readRefusal } from "./refusal.ts";
import { responseRequest } from "./request.ts";

/** The OpenAI Responses API through its SDK, which is loaded at the first call. */
export function createResponsesProvider(settings: CallSettings): ModelProvider {
  const endpoint = { ...settings, agent: "openai-api", credential: "OPENAI_API_KEY", readRefusal };
  return {
    answerForm: "responses",
    changesFilesBy: traitsOf(settings.model).customTools ? "apply_patch" : "edit-and-write",
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
  const [{ OpenAI }, { _iterSSEMessages }] = await loadSdk();
  const { model, baseUrl: baseURL } = settings;
  const request = responseRequest(conversation, { model, traits: traitsOf(model) });
  return callModel({
    settings,
    signal,
    open: ({ fetch, ...options }) => {
      const client = new OpenAI({ ...alone, apiKey: heldByGateway, baseURL, fetch });
      return client.responses.create(request, options).asResponse();
    },
    reading: {
      reader: createAnswerReader(),
      whole: answerOfBody,
      split: _iterSSEMessages,
    },
  });
}

/** What the SDK would otherwise look for in the environment, or do by itself. */
const alone = {
  adminAPIKey: null,
  organization: null,
  project: null,
  webhookSecret: null,
  logLevel: "off",
  logger: silent,
  maxRetries: 0,
} as const;

const loadSdk = () => Promise.all([import("openai"), import("openai/core/streaming")]);
