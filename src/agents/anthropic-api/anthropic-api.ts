import type { Agent } from "../../ports/agent.ts";
import { createModelApiAgent } from "../model-api/model-api.ts";
import type { ModelApiSettings } from "../model-api/settings.ts";
import { createMessagesProvider } from "./messages-provider.ts";

/** An agent that works through the Anthropic Messages API with its own tools. */
export function createAnthropicApi(settings: ModelApiSettings): Agent {
  return createModelApiAgent({ agent: "anthropic-api", provider: createMessagesProvider }, settings);
}
