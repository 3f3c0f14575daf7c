import { mkdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { createDoor } from "../../src/agents/gateway/create-door.ts";
import type { GatewayCredential } from "../../src/agents/gateway/credential.ts";
import { createGateway } from "../../src/agents/gateway/gateway.ts";
import { createMeter } from "../../src/agents/gateway/meter.ts";
import { createPrices } from "../../src/agents/gateway/prices.ts";
import type { ProviderWire } from "../../src/agents/gateway/provider-wire.ts";
import { createReservations } from "../../src/agents/gateway/reservations.ts";
import { networkTransport, type Transport } from "../../src/agents/gateway/transport.ts";
import type { PlanLogin, VendorCliSettings, VendorProgram } from "../../src/agents/vendor-cli/settings.ts";
import type { EventData, EventType } from "../../src/domain/event.ts";
import { createKnownSecrets } from "../../src/domain/known-secrets/known-secrets.ts";
import type { ModelCall } from "../../src/domain/spend.ts";
import type { Agent, AgentRequest } from "../../src/ports/agent.ts";
import type { EventSink } from "../../src/ports/events.ts";
import type { Sandbox } from "../../src/ports/sandbox.ts";
import { createBubblewrap } from "../../src/sandbox/bubblewrap.ts";
import { findBubblewrap } from "../../src/sandbox/find-bubblewrap.ts";
import { createUnsandboxed } from "../../src/sandbox/none.ts";
import { type AgentWorkspace, createAgentWorkspace } from "../fakes/agent-workspace.ts";
import { createMemoryTranscripts, type MemoryTranscripts } from "../fakes/memory-transcripts.ts";
import { untilNoneWith } from "../process/processes.ts";

/** A vendor's program with all that is its own. */
export interface TestedVendor {
  readonly create: (settings: VendorCliSettings) => Agent;
  readonly program: () => VendorProgram;
  readonly wire: ProviderWire;
  readonly model: string;
  /** What opens the provider's API, and nobody but the gateway may know. */
  readonly key: string;
  readonly header: "x-api-key" | "authorization";
}

export interface SessionOptions {
  readonly baseUrl: string;
  readonly model?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly sandbox?: "bubblewrap" | "none";
  readonly login?: VendorCliSettings["login"];
  readonly limits?: { readonly usd?: number; readonly tokens?: number };
  readonly timeouts?: VendorCliSettings["timeouts"];
  /** Default the network. */
  readonly transport?: Transport;
}

type Emitted = { [T in EventType]: { type: T; data: EventData[T] } }[EventType];

export interface VendorSession extends AsyncDisposable {
  readonly at: AgentWorkspace;
  readonly sandbox: Sandbox;
  readonly transcripts: MemoryTranscripts;
  readonly events: readonly Emitted[];
  readonly calls: readonly ModelCall[];
  readonly abort: AbortController;
  /** The program's own directory. */
  readonly state: string;
  request(change?: Partial<AgentRequest>): AgentRequest;
  /** Another process of the same session: the same files and transcripts, a new agent. */
  newAgent(change?: Partial<SessionOptions>): Agent;
}

/** The real program over the real gateway and its door, in a real sandbox; only the model is scripted. */
export async function startVendorSession(
  vendor: TestedVendor,
  options: SessionOptions,
): Promise<VendorSession> {
  const at = await createAgentWorkspace(options.files ?? { "README.md": "A greeter.\n" });
  const state = join(at.outside, "program-state");
  await mkdir(state);
  const sandbox = await createSandbox(options.sandbox ?? "bubblewrap");
  const transcripts = createMemoryTranscripts(at.outside);
  const events: Emitted[] = [];
  const sink: EventSink = { emit: (type, data) => events.push({ type, data } as Emitted) };
  const meter = createMeter();
  const abort = new AbortController();
  const { key, wire } = vendor;
  const inject: GatewayCredential = { type: "inject", header: vendor.header, secret: async () => key };
  const newAgent = (change: Partial<SessionOptions> = {}) => {
    const {
      baseUrl,
      login = null,
      limits = {},
      timeouts,
      model = vendor.model,
      transport = networkTransport(),
    } = { ...options, ...change };
    const secrets = createKnownSecrets([key]);
    const gateway = createGateway({
      ...{ wire, baseUrl, secrets, meter },
      credential: login === null ? inject : { type: "pass-through", token: tokenOf(login) },
      models: { architect: [model], coder: [model], reviewer: [model] },
      transport,
      prices: createPrices(wire.provider),
      reservations: createReservations({ limits, meter, session: "20260101-test" }),
    });
    return vendor.create({
      ...{ model, state, login, sandbox, transcripts, secrets },
      name: `tested:${model}`,
      program: vendor.program(),
      door: createDoor(gateway),
      credential: login === null ? "the key's variable" : "the plan's login",
      ...(timeouts === undefined ? {} : { timeouts }),
    });
  };
  return {
    ...{ at, sandbox, transcripts, events, abort, state, newAgent },
    calls: meter.calls,
    request: (change) => ({ ...coderRequest(at, sink, abort.signal), ...change }),
    [Symbol.asyncDispose]: async () => {
      // Whatever a test did, nothing may be left of it: every process of the program's holds this name in its arguments.
      await untilNoneWith(basename(at.outside));
      await at[Symbol.asyncDispose]();
    },
  };
}

function tokenOf(login: PlanLogin): string {
  if (login.type === "token") return login.token;
  const { claudeAiOauth, tokens } = login.content as Record<string, Record<string, string> | undefined>;
  return claudeAiOauth?.accessToken ?? tokens?.access_token ?? "";
}

async function createSandbox(name: "bubblewrap" | "none"): Promise<Sandbox> {
  const nodePath = process.execPath;
  // As a version manager has it: a login shell, which starts over, would find the system's.
  const path = `${dirname(nodePath)}:${process.env.PATH}`;
  if (name === "none") return createUnsandboxed({ nodePath, path });
  return createBubblewrap({ ...(await findBubblewrap({ path })), nodePath, path, readOnlyPaths: [] });
}

function coderRequest(at: AgentWorkspace, events: EventSink, signal: AbortSignal): AgentRequest {
  return {
    role: "coder",
    round: 1,
    system: `You are the coder of ${basename(at.outside)}. Finish by calling submit.`,
    prompt: "Implement this goal.\n\n<goal>\nGreet politely\n</goal>",
    tools: ["bash", "read", "edit", "write", "grep", "glob", "submit"],
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

/** What makes a request of a role that can only read. */
export const readOnly = {
  role: "reviewer",
  tools: ["read", "grep", "glob", "submit"],
} as const satisfies Partial<AgentRequest>;
