import { createCodexCli } from "../../../src/agents/codex-cli/codex-cli.ts";
import { openaiWire } from "../../../src/agents/gateway/openai-wire.ts";
import { call, type Reply, say } from "../../fakes/responses-server.ts";
import { codexProgram } from "../programs.ts";
import {
  type SessionOptions,
  startVendorSession,
  type TestedVendor,
  type VendorSession,
} from "../vendor-session.ts";

const codex: TestedVendor = {
  create: createCodexCli,
  program: codexProgram,
  wire: openaiWire,
  model: "gpt-5.1-codex",
  key: "sk-proj-the-real-key-0123456789",
  header: "authorization",
};

export const { key: realKey, model } = codex;

/** The real codex with all that dev-agent puts around it; only the model is scripted. */
export function startCodexSession(options: SessionOptions): Promise<VendorSession> {
  return startVendorSession(codex, options);
}

/** A command of the model. */
export function run(...commands: readonly string[]): Reply {
  return call(...commands.map((cmd) => ({ name: "exec_command", input: { cmd } })));
}

/** The form in which a role hands in. */
export function submit(output: object): Reply {
  return say(JSON.stringify(output));
}

/** What the commands of the last answer showed the model. */
export function shown(request: { readonly body: { readonly input: readonly Item[] } } | undefined): string {
  const outputs = request?.body.input.filter(({ type }) => type === "function_call_output") ?? [];
  return String(outputs.at(-1)?.output ?? "");
}

type Item = { readonly type: string; readonly output?: unknown };

const hour = 3_600;

/** The login file of a ChatGPT plan, made up. */
export function planLogin(expiresIn = 24 * hour) {
  const exp = Math.floor(Date.now() / 1_000) + expiresIn;
  const part = (content: object) => Buffer.from(JSON.stringify(content)).toString("base64url");
  const account = { chatgpt_plan_type: "pro", chatgpt_account_id: "account-1", chatgpt_user_id: "user-1" };
  const claims = { exp, email: "somebody@example.org", "https://api.openai.com/auth": account };
  const token = `${part({ alg: "none" })}.${part(claims)}.made-up-signature`;
  const tokens = {
    id_token: token,
    access_token: token,
    refresh_token: "rt-made-up-renewal",
    account_id: "account-1",
  };
  const content = {
    auth_mode: "chatgpt",
    OPENAI_API_KEY: null,
    tokens,
    last_refresh: new Date().toISOString(),
  };
  return { token, login: { type: "file", content } as const };
}
