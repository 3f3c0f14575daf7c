import { createAnthropicApi } from "../../src/agents/anthropic-api/anthropic-api.ts";
import { anthropicWire } from "../../src/agents/gateway/anthropic-wire.ts";
import { createGateway } from "../../src/agents/gateway/gateway.ts";
import { createMeter } from "../../src/agents/gateway/meter.ts";
import { createPrices } from "../../src/agents/gateway/prices.ts";
import { networkTransport, type Transport } from "../../src/agents/gateway/transport.ts";
import type { EventData, EventType } from "../../src/domain/event.ts";
import type { ModelCall } from "../../src/domain/spend.ts";
import type { AgentRequest, ToolName } from "../../src/ports/agent.ts";
import type { EventSink } from "../../src/ports/events.ts";
import { type AgentWorkspace, createAgentWorkspace } from "./agent-workspace.ts";
import { createDirectSandbox, type DirectSandbox } from "./direct-sandbox.ts";
import { createMemoryTranscripts, type MemoryTranscripts } from "./memory-transcripts.ts";

export const testKey = "sk-ant-test-0123456789";

export interface SessionOptions {
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
  newAgent(change?: Partial<SessionOptions>): ReturnType<typeof createAnthropicApi>;
}

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
      const { baseUrl, model, transport, limits, timeouts } = { ...options, ...change };
      const gateway = createGateway({
        wire: anthropicWire,
        baseUrl,
        credential: testKey,
        transport: transport ?? networkTransport(),
        meter,
        prices: createPrices("anthropic"),
        limits: limits ?? {},
        session: "20260101-test",
      });
      return createAnthropicApi({
        model: model ?? "claude-sonnet-4-6",
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
