import type { PlanLogin } from "../../../src/agents/vendor-cli/settings.ts";
import type { VendorCli } from "../../../src/domain/agent.ts";
import { createKnownSecrets } from "../../../src/domain/known-secrets/known-secrets.ts";
import type { AgentParts } from "../../../src/use-cases/agents/agent-parts.ts";
import { gatewayCredential } from "../../../src/use-cases/agents/gateway-credential.ts";

/** How a plan's login opens the provider's API. */
function planCredential(planLogin: "pass" | "inject", agent: VendorCli, login: PlanLogin) {
  const parts = { options: { planLogin }, secrets: createKnownSecrets([]) } as unknown as AgentParts;
  return gatewayCredential({ agent, model: "m", access: { kind: "plan", login, from: "a login" } }, parts);
}

const claude = { type: "token", token: "sk-ant-oat01-of-the-plan" } as const;
const codex = { type: "file", content: { tokens: { access_token: "a-jwt" } } } as const;

describe("a plan's login", () => {
  it.each([
    ["claude-cli", claude],
    ["codex-cli", codex],
  ] as const)("of %s passes as it is", async (agent, login) => {
    expect(await planCredential("pass", agent, login)).toMatchObject({ type: "pass-through" });
  });

  // Anthropic refuses a bearer token that comes without the beta, and a program with a dummy key doesn't name it.
  it.each([
    ["claude-cli", claude, "sk-ant-oat01-of-the-plan", "oauth-2025-04-20"],
    ["codex-cli", codex, "a-jwt", undefined],
  ] as const)("of %s is put in where that was asked for", async (agent, login, token, beta) => {
    const credential = await planCredential("inject", agent, login);
    if (credential.type !== "inject") throw new Error("it is not put in");
    expect(credential).toMatchObject({ header: "authorization" });
    expect(credential.beta).toBe(beta);
    expect(await credential.secret()).toBe(token);
  });
});
