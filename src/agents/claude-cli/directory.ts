import { join } from "node:path";
import { objectAt, textAt } from "../../domain/json.ts";
import { DevAgentError } from "../../errors.ts";
import type { AgentRequest } from "../../ports/agent.ts";
import type { Place } from "../../ports/sandbox.ts";
import { type LentLogin, loginNames } from "../credentials/lend-login.ts";
import type { PlanLogin } from "../vendor-cli/settings.ts";

/**
 * claude's own directory as a place for the sandbox. Each conversation has its own: what a model leaves there for the
 * next run to read is never read by another role.
 */
export function claudePlace(state: string, { role, round }: Pick<AgentRequest, "role" | "round">): Place {
  return { path: join(state, `${role}-${round}`), inside: "/run/dev-agent-claude", writable: true };
}

/**
 * The login of a plan as claude looks for it. Only the token that opens the model's API goes in: the one that renews it
 * would let claude, or whoever reads it there, end the user's own login.
 */
export function claudeLogin(directory: string, login: PlanLogin | null): LentLogin | null {
  if (login === null) return null;
  const content = { claudeAiOauth: { accessToken: accessToken(login), scopes: ["user:inference"] } };
  return { path: join(directory, loginNames.claude), content };
}

function accessToken(login: PlanLogin): string {
  if (login.type === "token") return login.token;
  const token = textAt(objectAt(login.content, "claudeAiOauth"), "accessToken");
  if (token !== "") return token;
  throw new DevAgentError({
    code: "login-unusable",
    kind: "configuration",
    message: "The login file of claude holds no access token.",
    remedy: "Log in again with `claude auth login` or `claude setup-token`.",
  });
}
