import { federatedCredential } from "../../../../src/agents/credentials/federation/federated-credential.ts";
import {
  type GivenFederation,
  readFederation,
} from "../../../../src/agents/credentials/federation/read-federation.ts";
import { createKnownSecrets } from "../../../../src/domain/known-secrets/known-secrets.ts";
import { jobToken, requestToken, startTokenServer, type TokenAnswer } from "./token-servers.ts";

const organization = "0b5fd2a4-8d5e-4c11-9c0f-9a1f3b6c7d8e";
const tokenOf = (number: number) => `sk-ant-oat01-exchanged-${number}-Zk3vQ9pT1xW7mB5nR2sD`;
const granted = (number: number, more: object = {}): TokenAnswer => ({
  body: JSON.stringify({ access_token: tokenOf(number), token_type: "Bearer", expires_in: 600, ...more }),
});
const identified: TokenAnswer = { body: JSON.stringify({ value: jobToken }) };

interface Servers {
  readonly identity?: (number: number) => TokenAnswer;
  readonly exchange?: (number: number) => TokenAnswer;
  readonly provider?: "anthropic" | "openai";
  readonly given?: Partial<GivenFederation["anthropic"]>;
}

/** A federation before a GitHub and a provider on loopback, with a clock and waits of the test's own. */
async function federation({ identity, exchange, provider = "anthropic", given }: Servers = {}) {
  const gitHub = await startTokenServer((_asked, number) => (identity ?? (() => identified))(number));
  const tokens = await startTokenServer((_asked, number) => (exchange ?? granted)(number));
  const none = { rule: "", organization: "", serviceAccount: "", workspace: "", audience: "" };
  const read = readFederation({
    identity: { requestUrl: `${gitHub.url}/token?api-version=2.0`, requestToken },
    anthropic: {
      ...none,
      ...(provider === "anthropic"
        ? { rule: "fdrl_01", organization, baseUrl: tokens.url }
        : { baseUrl: "" }),
      ...given,
    },
    openai:
      provider === "openai"
        ? {
            identityProvider: "idp_1",
            serviceAccount: "svc_1",
            audience: "",
            tokenUrl: `${tokens.url}/oauth/token`,
          }
        : { identityProvider: "", serviceAccount: "", audience: "", tokenUrl: "" },
  });
  const settings = read.anthropicFederation ?? read.openaiFederation;
  if (settings === null) throw new Error("no federation was read");
  const learned: string[] = [];
  const waits: number[] = [];
  let now = 1_000_000;
  const credential = federatedCredential(settings, {
    secrets: createKnownSecrets([], (value) => learned.push(value)),
    now: () => now,
    delay: async (ms) => void waits.push(ms),
    timeoutMs: 250,
  });
  return {
    ...{ gitHub, tokens, learned, waits, credential, secret: credential.secret },
    pass: (seconds: number) => {
      now += seconds * 1_000;
    },
    async [Symbol.asyncDispose]() {
      for (const server of [gitHub, tokens]) await server[Symbol.asyncDispose]();
    },
  };
}

describe("federation with Anthropic", () => {
  it("exchanges what GitHub says of the job for a token, by the rule that was named", async () => {
    const given = { serviceAccount: "svac_1", workspace: "wrkspc_1" };
    await using scene = await federation({ given });
    expect(await scene.secret()).toBe(tokenOf(0));
    expect(scene.gitHub.asked).toMatchObject([
      { method: "GET", path: "/token?api-version=2.0&audience=https%3A%2F%2Fapi.anthropic.com" },
    ]);
    expect(scene.gitHub.asked[0]?.headers.authorization).toBe(`Bearer ${requestToken}`);
    expect(scene.tokens.asked).toMatchObject([
      { method: "POST", path: "/v1/oauth/token", headers: { "content-type": "application/json" } },
    ]);
    expect(scene.tokens.asked[0]?.headers["anthropic-beta"]).toBe(
      "oauth-2025-04-20,oidc-federation-2026-04-01",
    );
    expect(JSON.parse(scene.tokens.asked[0]?.body ?? "")).toEqual({
      grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer",
      assertion: jobToken,
      federation_rule_id: "fdrl_01",
      organization_id: organization,
      service_account_id: "svac_1",
      workspace_id: "wrkspc_1",
    });
    expect(scene.credential).toMatchObject({
      type: "inject",
      header: "authorization",
      beta: "oauth-2025-04-20",
    });
  });

  it("hides both tokens before it sends or gives them", async () => {
    await using scene = await federation();
    await scene.secret();
    expect(scene.learned).toEqual([jobToken, tokenOf(0)]);
  });

  it("asks once for calls that come at the same time, and not again while the token lives", async () => {
    await using scene = await federation();
    const first = await Promise.all([scene.secret(), scene.secret(), scene.secret()]);
    scene.pass(470);
    expect([...first, await scene.secret()]).toEqual(Array(4).fill(tokenOf(0)));
    expect([scene.gitHub.asked.length, scene.tokens.asked.length]).toEqual([1, 1]);
  });

  it("asks anew two minutes before the token ends, with a new word of GitHub, once for all calls", async () => {
    await using scene = await federation();
    await scene.secret();
    scene.pass(481);
    expect(await Promise.all([scene.secret(), scene.secret()])).toEqual([tokenOf(1), tokenOf(1)]);
    expect([scene.gitHub.asked.length, scene.tokens.asked.length]).toEqual([2, 2]);
  });

  it("uses a token that still lives where no new one is to be had, and fails once it is dead", async () => {
    const down = { status: 503 };
    await using scene = await federation({ exchange: (number) => (number === 0 ? granted(0) : down) });
    await scene.secret();
    scene.pass(590);
    expect(await scene.secret()).toBe(tokenOf(0));
    scene.pass(11);
    await expect(scene.secret()).rejects.toMatchObject({ code: "federation-failed", kind: "provider" });
  });

  it("has a token of minutes anew after half of them", async () => {
    await using scene = await federation({ exchange: (number) => granted(number, { expires_in: 100 }) });
    await scene.secret();
    scene.pass(49);
    expect(await scene.secret()).toBe(tokenOf(0));
    scene.pass(2);
    expect(await scene.secret()).toBe(tokenOf(1));
  });

  it("is not in the way of the next call when one failed", async () => {
    await using scene = await federation({
      exchange: (number) => (number === 0 ? { status: 401, body: "{}" } : granted(number)),
    });
    await expect(scene.secret()).rejects.toMatchObject({ code: "federation-refused" });
    expect(await scene.secret()).toBe(tokenOf(1));
  });

  it.each([400, 401, 403, 404])("says on %i what there was to fit the rule, and no token", async (status) => {
    const error = `no rule for ${jobToken}\nsee the console`;
    const body = JSON.stringify({ error: "invalid_grant", error_description: error, assertion: jobToken });
    await using scene = await federation({ exchange: () => ({ status, body }) });
    const thrown = await scene.secret().catch((reason: unknown) => reason);
    expect(thrown).toMatchObject({ code: "federation-refused", kind: "configuration" });
    expect((thrown as Error).message).toBe(
      `Anthropic did not take this job for what the federation asks for (${status}: no rule for [credential] see the console); it is "repo:acme/widgets:ref:refs/heads/main" for "https://api.anthropic.com".`,
    );
    expect(scene.waits).toEqual([]);
  });

  it.each<[what: string, answer: TokenAnswer, why: string]>([
    ["a failing server", { status: 500 }, "it answered 500"],
    ["one that is overloaded", { status: 429 }, "it answered 429"],
    [
      "one that leads elsewhere",
      { status: 307, headers: { location: "https://elsewhere.example" } },
      "it answered 307",
    ],
    ["one that drops the connection", { cuts: true }, "UND_ERR_SOCKET"],
    ["one that never answers", { hangs: true }, "no answer within 0.25 s"],
    ["text that is no JSON", { body: "<html>" }, "what it answered holds no token"],
    ["an empty object", { body: "{}" }, "what it answered holds no token"],
    ["a number for a token", granted(0, { access_token: 12 }), "what it answered holds no token"],
    [
      "a token with a line break",
      granted(0, { access_token: `${tokenOf(0)}\nx: y` }),
      "what it answered holds no token",
    ],
    [
      "more than any token is",
      { body: JSON.stringify({ access_token: "x".repeat(100_000) }) },
      "what it answered holds no token",
    ],
    [
      "another kind of token",
      granted(0, { token_type: "mac" }),
      "it answered with a token of another kind than was asked for",
    ],
    [
      "a token of no known life",
      granted(0, { expires_in: "soon" }),
      "it doesn't say how long its token lives",
    ],
    [
      "a token that is dead already",
      granted(0, { expires_in: 0 }),
      "it doesn't say how long its token lives",
    ],
  ])("fails for the provider's sake, in one line, at %s", async (_what, answer, why) => {
    await using scene = await federation({ exchange: () => answer });
    await expect(scene.secret()).rejects.toMatchObject({
      ...{ code: "federation-failed", kind: "provider" },
      message: `Anthropic exchanged this job's identity for no token: ${why}.`,
    });
  });

  it.each<[what: string, answer: TokenAnswer, why: string]>([
    ["a server that fails", { status: 502 }, "it answered 502"],
    ["one that refuses", { status: 403, body: '{"value":"x"}' }, "it answered 403"],
    ["one that never answers", { hangs: true }, "no answer within 0.25 s"],
    ["an answer without a token", { body: "{}" }, "what it answered holds no token"],
    ["a token that is none", { body: '{"value":"a b"}' }, "what it answered holds no token"],
    [
      "a token that is too long",
      { body: JSON.stringify({ value: `a.${"b".repeat(20_000)}.c` }) },
      "what it answered holds no token",
    ],
  ])("fails for GitHub's sake, in one line, at %s", async (_what, answer, why) => {
    await using scene = await federation({ identity: () => answer });
    await expect(scene.secret()).rejects.toMatchObject({
      ...{ code: "federation-identity", kind: "infrastructure" },
      message: `GitHub gave no token that says who this job is: ${why}.`,
    });
    expect(scene.tokens.asked).toEqual([]);
  });

  it("asks again where a server fails for a moment", async () => {
    await using scene = await federation({
      identity: (number) => (number === 0 ? { cuts: true } : identified),
      exchange: (number) => (number < 2 ? { status: 529 } : granted(number)),
    });
    expect(await scene.secret()).toBe(tokenOf(2));
    expect(scene.waits).toEqual([1_000, 1_000, 4_000]);
  });
});

describe("federation with OpenAI", () => {
  it("exchanges what GitHub says of the job as OpenAI's own library does", async () => {
    await using scene = await federation({ provider: "openai" });
    expect(await scene.secret()).toBe(tokenOf(0));
    expect(scene.gitHub.asked[0]?.path).toBe(
      "/token?api-version=2.0&audience=https%3A%2F%2Fapi.openai.com%2Fv1",
    );
    expect(scene.tokens.asked[0]?.path).toBe("/oauth/token");
    expect(JSON.parse(scene.tokens.asked[0]?.body ?? "")).toEqual({
      grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
      subject_token: jobToken,
      subject_token_type: "urn:ietf:params:oauth:token-type:jwt",
      identity_provider_id: "idp_1",
      service_account_id: "svc_1",
    });
    expect(scene.credential).not.toHaveProperty("beta");
  });

  it("takes a token for an hour's where its life isn't told", async () => {
    const exchange = (number: number) => ({ body: JSON.stringify({ access_token: tokenOf(number) }) });
    await using scene = await federation({ provider: "openai", exchange });
    await scene.secret();
    scene.pass(3_470);
    expect(await scene.secret()).toBe(tokenOf(0));
    scene.pass(11);
    expect(await scene.secret()).toBe(tokenOf(1));
  });
});
