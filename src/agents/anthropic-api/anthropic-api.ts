import type { Agent } from "../../ports/agent.ts";
import type { Sandbox } from "../../ports/sandbox.ts";
import type { Transcripts } from "../../ports/transcripts.ts";
import type { Gateway } from "../gateway/gateway.ts";
import { createToolLoop } from "../tool-loop/tool-loop.ts";
import { createMessagesProvider, type Timeouts } from "./messages-provider.ts";
import { type Delay, realDelay } from "./retry.ts";

export interface AnthropicApiSettings {
  readonly model: string;
  readonly gateway: Gateway;
  readonly sandbox: Sandbox;
  readonly transcripts: Transcripts;
  /** Default `anthropic-api:MODEL`. */
  readonly name?: string;
  readonly delay?: Delay;
  readonly timeouts?: Timeouts;
}

const usualTimeouts: Timeouts = { responseMs: 300_000, idleMs: 180_000, wallMs: 1_800_000 };

/** An agent that works through the Anthropic Messages API with its own tools. */
export function createAnthropicApi(settings: AnthropicApiSettings): Agent {
  const { model, gateway, sandbox, transcripts } = settings;
  const loop = createToolLoop({
    sandbox,
    transcripts,
    scrub: gateway.scrub,
    provider: ({ role, round }) =>
      createMessagesProvider({
        model,
        baseUrl: gateway.baseUrl,
        call: gateway.forCall({ role, round }),
        scrub: gateway.scrub,
        delay: settings.delay ?? realDelay,
        timeouts: settings.timeouts ?? usualTimeouts,
      }),
  });
  return { name: settings.name ?? `anthropic-api:${model}`, run: loop.run };
}
