/** What opens a provider's API. */
export type GatewayCredential =
  /** The gateway puts it into every request, and takes out what the agent sent instead. */
  | {
      readonly type: "inject";
      readonly header: "x-api-key" | "authorization";
      /** What `anthropic-beta` must name for it, besides what the agent's request names. */
      readonly beta?: string;
      /** Asked for every call: an exchanged token lives minutes. Throws DevAgentError of kind provider. */
      readonly secret: () => Promise<string>;
    }
  /** The login of a plan: the vendor's own CLI sends this token, and it passes as it is. */
  | { readonly type: "pass-through"; readonly token: string };
