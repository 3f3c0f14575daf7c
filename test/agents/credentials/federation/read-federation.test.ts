import {
  type GivenFederation,
  readFederation,
} from "../../../../src/agents/credentials/federation/read-federation.ts";
import { requestToken } from "./token-servers.ts";

const rule = "fdrl_01";
const organization = "0b5fd2a4-8d5e-4c11-9c0f-9a1f3b6c7d8e";
const noAnthropic = {
  rule: "",
  organization: "",
  serviceAccount: "",
  workspace: "",
  audience: "",
  baseUrl: "",
};
const noOpenai = { identityProvider: "", serviceAccount: "", audience: "", tokenUrl: "" };
const identity = { requestUrl: "https://pipelines.example/token?v=2", requestToken };

interface Change {
  readonly anthropic?: Partial<GivenFederation["anthropic"]>;
  readonly openai?: Partial<GivenFederation["openai"]>;
  readonly identity?: GivenFederation["identity"];
}

const read = (change: Change) =>
  readFederation({
    anthropic: { ...noAnthropic, ...change.anthropic },
    openai: { ...noOpenai, ...change.openai },
    identity: change.identity === undefined ? identity : change.identity,
  });

describe("what a workflow says of federation", () => {
  it("may be nothing, also where the job may ask who it is and has a base URL of its own", () => {
    const none = { anthropicFederation: null, openaiFederation: null };
    expect(read({ anthropic: { baseUrl: "https://proxy.example" } })).toEqual(none);
    expect(read({ identity: null })).toEqual(none);
  });

  it("has Anthropic's token exchanged where its API is, and OpenAI's where OpenAI says", () => {
    const { anthropicFederation, openaiFederation } = read({
      anthropic: { rule, organization, baseUrl: "https://proxy.example/anthropic/" },
      openai: { identityProvider: "idp_1", serviceAccount: "svc_1" },
    });
    expect(anthropicFederation?.tokenUrl).toBe("https://proxy.example/anthropic/v1/oauth/token");
    expect(openaiFederation?.tokenUrl).toBe("https://auth.openai.com/oauth/token");
    expect(read({ anthropic: { rule, organization } }).anthropicFederation?.tokenUrl).toBe(
      "https://api.anthropic.com/v1/oauth/token",
    );
  });

  it("names whom the job's token is for, where the provider's rule asks for another", () => {
    const { anthropicFederation } = read({ anthropic: { rule, organization, audience: "our-audience" } });
    expect(anthropicFederation?.audience).toBe("our-audience");
  });

  it.each<[what: string, change: Change, code: string, message: string]>([
    [
      "a rule alone",
      { anthropic: { rule } },
      "federation-incomplete",
      "the input anthropic-organization is empty",
    ],
    [
      "an organization alone",
      { anthropic: { organization } },
      "federation-incomplete",
      "the input anthropic-federation-rule is empty",
    ],
    [
      "a provider alone",
      { openai: { identityProvider: "idp_1" } },
      "federation-incomplete",
      "the input openai-service-account is empty",
    ],
    [
      "an account alone",
      { openai: { serviceAccount: "svc_1" } },
      "federation-incomplete",
      "the input openai-identity-provider is empty",
    ],
    [
      "an address for an id",
      { anthropic: { rule: "https://console/fdrl 01", organization } },
      "federation-incomplete",
      "anthropic-federation-rule is no id",
    ],
    [
      "no right to ask who the job is",
      { anthropic: { rule, organization }, identity: null },
      "federation-no-identity",
      "This job may not ask GitHub",
    ],
    [
      "an exchange that everybody on the way can read",
      { anthropic: { rule, organization, baseUrl: "http://proxy.example" } },
      "federation-insecure",
      "anthropic-base-url is no https address",
    ],
    [
      "a GitHub that everybody on the way can read",
      {
        anthropic: { rule, organization },
        identity: { ...identity, requestUrl: "http://pipelines.example" },
      },
      "federation-insecure",
      "ACTIONS_ID_TOKEN_REQUEST_URL is no https address",
    ],
    [
      "no address",
      { openai: { identityProvider: "idp_1", serviceAccount: "svc_1", tokenUrl: "auth" } },
      "federation-insecure",
      "openai-token-url is no https address",
    ],
  ])("is refused before anybody is asked: %s", (_what, change, code, message) => {
    expect(() => read(change)).toThrow(
      expect.objectContaining({ code, kind: "configuration", message: expect.stringContaining(message) }),
    );
  });
});
