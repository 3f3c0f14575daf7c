import type { Agent } from "../../ports/agent.ts";
import type { ModelProvider } from "../tool-loop/model-provider.ts";
import { createToolLoop } from "../tool-loop/tool-loop.ts";
import { realDelay } from "./retry.ts";
import { type CallSettings, type ModelApiSettings, usualTimeouts } from "./settings.ts";

export interface ModelApi {
  /** The agent's name without its model, e.g. `anthropic-api`. */
  readonly agent: string;
  provider(settings: CallSettings): ModelProvider;
}

/** An agent that works through a model API with dev-agent's own tools. */
export function createModelApiAgent(api: ModelApi, settings: ModelApiSettings): Agent {
  const { model, gateway, sandbox, transcripts } = settings;
  const loop = createToolLoop({
    sandbox,
    transcripts,
    scrub: gateway.scrub,
    provider: ({ role, round }) =>
      api.provider({
        model,
        baseUrl: gateway.baseUrl,
        call: gateway.forCall({ role, round }),
        scrub: gateway.scrub,
        delay: settings.delay ?? realDelay,
        timeouts: settings.timeouts ?? usualTimeouts,
      }),
  });
  return { name: settings.name ?? `${api.agent}:${model}`, run: loop.run };
}
