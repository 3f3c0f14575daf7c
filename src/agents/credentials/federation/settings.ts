/** How a job's own identity, an OpenID Connect token of GitHub, is exchanged for a provider's token. */
export interface FederationSettings {
  readonly provider: "anthropic" | "openai";
  /** Where the job asks for the token that says who it is. */
  readonly identity: JobIdentity;
  /** Whom that token is for; what the provider's rule asks for. */
  readonly audience: string;
  /** Where it is exchanged. */
  readonly tokenUrl: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The exchange without the token itself. */
  readonly body: Readonly<Record<string, string>>;
  /** The field of the body that takes the token. */
  readonly tokenField: "assertion" | "subject_token";
}

/** What GitHub gives to a job that may write `id-token`. */
export interface JobIdentity {
  /** `ACTIONS_ID_TOKEN_REQUEST_URL`. */
  readonly requestUrl: string;
  /** `ACTIONS_ID_TOKEN_REQUEST_TOKEN`. */
  readonly requestToken: string;
}
