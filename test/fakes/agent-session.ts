import { createAnthropicApi } from "../../src/agents/anthropic-api/anthropic-api.ts";
import { anthropicWire } from "../../src/agents/gateway/anthropic-wire.ts";
import { createGateway } from "../../src/agents/gateway/gateway.ts";
import { createMeter } from "../../src/agents/gateway/meter.ts";
import { openaiWire } from "../../src/agents/gateway/openai-wire.ts";
import { createPrices } from "../../src/agents/gateway/prices.ts";
import type { ProviderWire } from "../../src/agents/gateway/provider-wire.ts";
import { createReservations } from "../../src/agents/gateway/reservations.ts";
import { networkTransport, type Transport } from "../../src/agents/gateway/transport.ts";
import { createOpenaiApi } from "../../src/agents/openai-api/openai-api.ts";
import type { EventData, EventType } from "../../src/domain/event.ts";
import { createKnownSecrets } from "../../src/domain/known-secrets/known-secrets.ts";
import type { ModelCall } from "../../src/domain/spend.ts";
import type { Agent, AgentRequest, ToolName } from "../../src/ports/agent.ts";
import type { EventSink } from "../../src/ports/events.ts";
import { type AgentWorkspace, createAgentWorkspace } from "./agent-workspace.ts";
import { createDirectSandbox, type DirectSandbox } from "./direct-sandbox.ts";
import { createMemoryTranscripts, type MemoryTranscripts } from "./memory-transcripts.ts";
import type { ApiName } from "./model-servers.ts";

export const testKey = "sk-ant-test-0123456789";

export interface SessionOptions {
  /** Default `anthropic-api`. */
  readonly api?: ApiName;
  readonly files?: Readonly<Record<string, string>>;
  readonly baseUrl: string;
  readonly model?: string;
  readonly transport?: Transport;
  readonly limits?: { readonly usd?: number; readonly tokens?: number };
  readonly timeouts?: { responseMs: number; idleMs: number; wallMs: number };
}

type Emitted = { [T in EventType]: { type: T; data: EventData[T] } }[EventType];

export interface AgentSession extends AsyncDisposable {
  readonly at: AgentWorkspace;
  readonly sandbox: DirectSandbox;
  readonly transcripts: MemoryTranscripts;
  readonly events: readonly Emitted[];
  readonly calls: readonly ModelCall[];
  /** Milliseconds that were waited for between tries. */
  readonly waits: readonly number[];
  readonly abort: AbortController;
  request(change?: Partial<AgentRequest>): AgentRequest;
  /** Another process of the same session: the same files and transcripts, a new agent. */
  newAgent(change?: Partial<SessionOptions>): Agent;
}

/** Models that change files by edit and write. */
export const usualModels: Readonly<Record<ApiName, string>> = {
  "anthropic-api": "claude-sonnet-4-6",
  "openai-api": "gpt-4.1",
};

/** What the gateway knows of each API. */
export const wires: Readonly<Record<ApiName, ProviderWire>> = {
  "anthropic-api": anthropicWire,
  "openai-api": openaiWire,
};

/** What a role's conversation is stored as: each API's by itself. */
export function transcriptOf(api: ApiName, key: string): string {
  return api === "openai-api" ? `${key}-responses` : key;
}

const sides = {
  "anthropic-api": {
    header: "x-api-key",
    prices: createPrices("anthropic"),
    create: createAnthropicApi,
  },
  "openai-api": {
    header: "authorization",
    prices: createPrices("openai"),
    create: createOpenaiApi,
  },
} as const;

const coderTools: readonly ToolName[] = ["bash", "read", "edit", "write", "grep", "glob", "submit"];

/** A workspace, and the real agent over the real SDK with a sandbox and transcripts for tests. */
export async function startAgentSession(options: SessionOptions): Promise<AgentSession> {
  const at = await createAgentWorkspace(options.files ?? {});
  const sandbox = createDirectSandbox();
  const transcripts = createMemoryTranscripts(at.outside);
  const events: Emitted[] = [];
  const sink: EventSink = { emit: (type, data) => events.push({ type, data } as Emitted) };
  const meter = createMeter();
  const waits: number[] = [];
  const abort = new AbortController();
  return {
    at,
    sandbox,
    transcripts,
    events,
    calls: meter.calls,
    waits,
    abort,
    request: (change) => ({ ...usualRequest(at, sink, abort.signal), ...change }),
    newAgent: (change) => {
      const {
        api = "anthropic-api",
        baseUrl,
        transport,
        limits,
        timeouts,
        ...rest
      } = { ...options, ...change };
      const model = rest.model ?? usualModels[api];
      const { header, prices, create } = sides[api];
      const allowed = [model];
      const gateway = createGateway({
        models: { architect: allowed, coder: allowed, reviewer: allowed },
        wire: wires[api],
        baseUrl,
        credential: { type: "inject", header, secret: async () => testKey },
        secrets: createKnownSecrets([testKey]),
        transport: transport ?? networkTransport(),
        meter,
        prices,
        reservations: createReservations({ limits: limits ?? {}, meter, session: "20260101-test" }),
      });
      return create({
        model,
        gateway,
        sandbox,
        transcripts,
        delay: async (ms) => {
          waits.push(ms);
        },
        ...(timeouts === undefined ? {} : { timeouts }),
      });
    },
    [Symbol.asyncDispose]: () => at[Symbol.asyncDispose](),
  };
}

function usualRequest(at: AgentWorkspace, events: EventSink, signal: AbortSignal): AgentRequest {
  return {
    role: "coder",
    round: 1,
    system: "You are the coder.",
    prompt: "Implement this goal.\n\n<goal>\nGreet politely\n</goal>",
    tools: coderTools,
    output: {
      description: "Hand in your change.",
      schema: {
        $schema: "http://json-schema.org/draft-07/schema#",
        type: "object",
        properties: { summary: { type: "string", maxLength: 2_000 } },
        required: ["summary"],
        additionalProperties: false,
      },
    },
    workspace: at.workspace,
    events,
    signal,
  };
}
