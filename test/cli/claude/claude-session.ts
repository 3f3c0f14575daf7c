import { createClaudeCli } from "../../../src/agents/claude-cli/claude-cli.ts";
import { anthropicWire } from "../../../src/agents/gateway/anthropic-wire.ts";
import { call, type Reply } from "../../fakes/messages-server.ts";
import { claudeProgram } from "../programs.ts";
import { type SessionOptions, startVendorSession, type VendorSession } from "../vendor-session.ts";

export { readOnly } from "../vendor-session.ts";

export const realKey = "sk-ant-api03-the-real-key-0123456789";
export const model = "claude-sonnet-4-6";

/** The real claude over the real gateway and its door, in a real sandbox; only the model is scripted. */
export function startClaudeSession(options: SessionOptions): Promise<VendorSession> {
  const vendor = {
    create: createClaudeCli,
    program: claudeProgram,
    wire: anthropicWire,
    header: "x-api-key",
    model,
    key: realKey,
  } as const;
  return startVendorSession(vendor, options);
}

export function submit(summary: string): Reply {
  return call({ name: "StructuredOutput", input: { summary } });
}

export function bash(command: string): Reply {
  return call({ name: "Bash", input: { command } });
}
