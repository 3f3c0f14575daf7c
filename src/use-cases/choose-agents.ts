import { checkBaseUrl, checkCredential } from "../agents/anthropic-api/credential.ts";
import type { AgentChoice } from "../config/agent-choice.ts";
import type { Environment } from "../config/environment.ts";
import type { RunOptions } from "../config/merge-options.ts";
import type { ModelRole } from "../domain/role.ts";
import type { Agent } from "../ports/agent.ts";
import type { Meter } from "../ports/meter.ts";
import type { Sandbox } from "../ports/sandbox.ts";
import type { Transcripts } from "../ports/transcripts.ts";

export interface AgentParts {
  readonly options: RunOptions;
  readonly environment: Environment;
  readonly goal: string;
  readonly session: string;
  readonly meter: Meter;
  readonly sandbox: Sandbox;
  readonly transcripts: Transcripts;
  /** Cassette that plays every role whose agent is `replay`. */
  readonly replay?: string;
  /** File to record to. */
  readonly record?: string;
}

/** e.g. `anthropic-api:claude-sonnet-4-5`. */
export const agentName = ({ agent, model }: AgentChoice) => `${agent}:${model}`;

/** Whether the chosen agents can work, as far as that is known without calling them. Throws configuration errors. */
export async function checkAgents(options: RunOptions, environment: Environment): Promise<void> {
  const paid = Object.values(options.agents).filter(({ agent }) => agent === "anthropic-api");
  if (paid.length === 0) return;
  checkCredential(environment.anthropicApiKey);
  checkBaseUrl(environment.anthropicBaseUrl);
  const { createPrices, requireKnownPrice } = await import("../agents/gateway/prices.ts");
  for (const { model } of paid) await requireKnownPrice(createPrices("anthropic"), model, options.limits);
}

/** The agent of each role. All of them share one gateway per kind, so that limits hold for the session as a whole. */
export async function chooseAgents(parts: AgentParts): Promise<Record<ModelRole, Agent>> {
  const { createAnthropicApi } = await import("../agents/anthropic-api/anthropic-api.ts");
  const gateways = new Map<AgentChoice["agent"], Awaited<ReturnType<typeof openGateway>>>();
  const make = async (choice: AgentChoice): Promise<Agent> => {
    const gateway = gateways.get(choice.agent) ?? (await openGateway(choice.agent, parts));
    gateways.set(choice.agent, gateway);
    const { sandbox, transcripts } = parts;
    return createAnthropicApi({
      model: choice.model,
      gateway,
      sandbox,
      transcripts,
      name: agentName(choice),
    });
  };
  const { architect, coder, reviewer } = parts.options.agents;
  return { architect: await make(architect), coder: await make(coder), reviewer: await make(reviewer) };
}

async function openGateway(agent: AgentChoice["agent"], parts: AgentParts) {
  const [{ createGateway }, { createPrices }, { anthropicWire }, { networkTransport }] = await Promise.all([
    import("../agents/gateway/gateway.ts"),
    import("../agents/gateway/prices.ts"),
    import("../agents/gateway/anthropic-wire.ts"),
    import("../agents/gateway/transport.ts"),
  ]);
  const { environment, meter, options, session, goal } = parts;
  const common = {
    wire: anthropicWire,
    meter,
    limits: options.limits,
    session,
    prices: createPrices("anthropic"),
  };
  if (agent === "replay") {
    const [{ createReplayTransport }, { readCassette }] = await Promise.all([
      import("../agents/gateway/replay.ts"),
      import("../agents/gateway/cassette.ts"),
    ]);
    const transport = createReplayTransport(readCassette(parts.replay ?? ""), anthropicWire);
    return createGateway({ ...common, transport, baseUrl: "http://replay.invalid", credential: "replay" });
  }
  let transport = networkTransport();
  if (parts.record !== undefined) {
    const { recordTransport } = await import("../agents/gateway/record.ts");
    transport = recordTransport({ path: parts.record, goal, wire: anthropicWire, transport });
  }
  const credential = checkCredential(environment.anthropicApiKey);
  return createGateway({
    ...common,
    transport,
    baseUrl: checkBaseUrl(environment.anthropicBaseUrl),
    credential,
  });
}
