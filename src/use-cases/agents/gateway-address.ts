import { checkBaseUrl as anthropicUrl } from "../../agents/anthropic-api/base-url.ts";
import { checkBaseUrl as openaiUrl } from "../../agents/openai-api/base-url.ts";
import type { Environment } from "../../config/environment.ts";
import { providerOf } from "../../domain/agent.ts";
import type { Player } from "./player.ts";

/** Where Codex works with the login of a ChatGPT plan. */
const chatgpt = "https://chatgpt.com/backend-api/codex";

/** Where a player's provider is reached. Throws configuration errors. */
export function gatewayAddress({ agent, access: { kind } }: Player, environment: Environment): string {
  if (kind === "recorded") return "http://replay.invalid";
  const { anthropicBaseUrl, openaiBaseUrl } = environment;
  if (providerOf(agent) === "anthropic") return anthropicUrl(anthropicBaseUrl);
  // A plan isn't served where keys are; an address of one's own is for both.
  return kind === "plan" && openaiBaseUrl === undefined ? chatgpt : openaiUrl(openaiBaseUrl);
}
