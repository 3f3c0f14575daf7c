import { federatedCredential } from "../../../../src/agents/credentials/federation/federated-credential.ts";
import { readFederation } from "../../../../src/agents/credentials/federation/read-federation.ts";
import { anthropicWire } from "../../../../src/agents/gateway/anthropic-wire.ts";
import { createGateway } from "../../../../src/agents/gateway/gateway.ts";
import { createMeter } from "../../../../src/agents/gateway/meter.ts";
import { createPrices } from "../../../../src/agents/gateway/prices.ts";
import { createReservations } from "../../../../src/agents/gateway/reservations.ts";
import { networkTransport } from "../../../../src/agents/gateway/transport.ts";
import { createKnownSecrets } from "../../../../src/domain/known-secrets/known-secrets.ts";
import { type SeenRequest, startMessagesServer } from "../../../fakes/messages-server.ts";
import { jobToken, requestToken, startTokenServer, type TokenAnswer } from "./token-servers.ts";

const exchanged = "sk-ant-oat01-exchanged-Zk3vQ9pT1xW7mB5nR2sD";

/** Calls a model on loopback through a gateway whose credential is a federation. */
async function calling(exchange: TokenAnswer) {
  const gitHub = await startTokenServer(() => ({ body: JSON.stringify({ value: jobToken }) }));
  const tokens = await startTokenServer(() => exchange);
  const model = await startMessagesServer([{ content: [{ type: "text", text: "Hello." }] }]);
  const secrets = createKnownSecrets([]);
  const { anthropicFederation } = readFederation({
    anthropic: {
      ...{ rule: "fdrl_01", organization: "org-1", serviceAccount: "", workspace: "", audience: "" },
      baseUrl: tokens.url,
    },
    openai: { identityProvider: "", serviceAccount: "", audience: "", tokenUrl: "" },
    identity: { requestUrl: `${gitHub.url}/token`, requestToken },
  });
  if (anthropicFederation === null) throw new Error("no federation was read");
  const meter = createMeter();
  const gateway = createGateway({
    ...{ wire: anthropicWire, baseUrl: model.url, secrets, meter, transport: networkTransport() },
    models: { coder: ["claude-sonnet-4-6"] },
    credential: federatedCredential(anthropicFederation, { secrets, delay: async () => {} }),
    prices: createPrices("anthropic"),
    reservations: createReservations({ limits: {}, meter, session: "20260101-test" }),
  });
  const call = () =>
    gateway.forCall({ role: "coder", round: 1 })(
      new Request(`${model.url}/v1/messages`, {
        method: "POST",
        headers: { "x-api-key": "the-agent's-dummy", "anthropic-beta": "of-the-agent" },
        body: JSON.stringify({
          model: "claude-sonnet-4-6",
          max_tokens: 100,
          messages: [{ role: "user", content: "Hi" }],
        }),
      }),
    );
  return {
    ...{ model, secrets, meter, call },
    async [Symbol.asyncDispose]() {
      for (const server of [gitHub, tokens, model]) await server[Symbol.asyncDispose]();
    },
  };
}

describe("a model call that federation opens", () => {
  it("reaches the model with the exchanged token, whatever the agent held, and is metered", async () => {
    const body = JSON.stringify({ access_token: exchanged, token_type: "Bearer", expires_in: 600 });
    await using scene = await calling({ body });
    const response = await scene.call();
    expect(response.status).toBe(200);
    await response.text();
    const { headers } = scene.model.requests[0] as SeenRequest;
    expect(headers.authorization).toBe(`Bearer ${exchanged}`);
    expect(headers["anthropic-beta"]).toBe("of-the-agent,oauth-2025-04-20");
    expect(headers).not.toHaveProperty("x-api-key");
    expect(scene.meter.calls).toHaveLength(1);
    expect(scene.secrets.find(`leaked ${exchanged} and ${jobToken}`)).toEqual(["plain"]);
  });

  it("is not made where the exchange is refused, and takes nothing of the budget", async () => {
    await using scene = await calling({ status: 401, body: "{}" });
    await expect(scene.call()).rejects.toMatchObject({ code: "federation-refused" });
    expect(scene.model.requests).toEqual([]);
    expect(scene.meter.calls).toEqual([]);
  });
});
