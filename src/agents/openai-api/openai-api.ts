import type { Agent } from "../../ports/agent.ts";
import { createModelApiAgent } from "../model-api/model-api.ts";
import { type ModelApiSettings, usualTimeouts } from "../model-api/settings.ts";
import { createResponsesProvider } from "./responses-provider.ts";

/** The API says nothing while a model reasons, not even that it is still there. */
const timeouts = { ...usualTimeouts, idleMs: 600_000 };

/** An agent that works through the OpenAI Responses API with its own tools. */
export function createOpenaiApi(settings: ModelApiSettings): Agent {
  const api = { agent: "openai-api", provider: createResponsesProvider };
  return createModelApiAgent(api, { timeouts, ...settings });
}
