import { shownTime } from "../domain/shown-time.ts";
import { DevAgentError } from "../errors.ts";

/** Why a provider didn't serve a call; the literal codes that errors carry. */
export type ProviderFailureCode =
  | "credential-refused"
  | "access-denied"
  | "credit-used-up"
  | "model-unknown"
  | "rate-limited"
  | "plan-limit"
  | "provider-overloaded"
  | "provider-outage"
  | "provider-unreachable"
  | "request-refused"
  | "answer-unusable"
  /** Nothing came for too long, or a turn took too long. */
  | "agent-silent"
  | "agent-timeout"
  /** A CLI ended without a result. */
  | "agent-broke-off";

export interface ProviderFailure {
  readonly code: ProviderFailureCode;
  /** Who failed and how, e.g. `The model API at HOST refused the key (401): invalid x-api-key`. Without credentials. */
  readonly message: string;
  /** The agent's name without its model, for `--agent ROLE=AGENT:MODEL`. */
  readonly agent: string;
  /** Where its credential comes from, e.g. `ANTHROPIC_API_KEY` or `the Claude plan's login`. */
  readonly credential: string;
  /** When a limit is lifted. */
  readonly until?: Date;
  readonly cause?: unknown;
}

const resume = "Go on later with `dev-agent resume`.";

/** The error of a failed call, with the same remedy for every agent. */
export function providerFailure(failure: ProviderFailure): DevAgentError {
  const { code, message, until, cause } = failure;
  return new DevAgentError({
    code,
    kind: "provider",
    message,
    remedy: remedyOf(failure),
    cause,
    ...(until === undefined ? {} : { until }),
  });
}

function remedyOf({ code, agent, credential, until }: ProviderFailure): string {
  const renew = `Renew ${credential}, then resume.`;
  const remedies: Readonly<Record<ProviderFailureCode, string>> = {
    "credential-refused": renew,
    "access-denied": `Use a credential whose account may use this model, in place of ${credential}.`,
    "credit-used-up": "Add credit to the account, then resume.",
    "model-unknown": `Choose another with --agent ROLE=${agent}:MODEL.`,
    "rate-limited": `Wait, or raise the plan's limit. ${resume}`,
    "plan-limit": until === undefined ? resume : resumeWhenLifted(until),
    "provider-overloaded": resume,
    "provider-outage": resume,
    "provider-unreachable":
      "Check the network and the provider's base URL, then go on with `dev-agent resume`.",
    "request-refused": "Check the model's name and the provider's base URL.",
    "answer-unusable": `Check the provider's base URL. ${resume}`,
    "agent-silent": resume,
    "agent-timeout": resume,
    "agent-broke-off": `${resume} DEV_AGENT_DEBUG=1 shows what the program printed.`,
  };
  return remedies[code];
}

/** The remedy for a limit whose end is known. */
export function resumeWhenLifted(until: Date): string {
  const minutes = Math.max(1, Math.floor((until.getTime() - Date.now()) / 60_000));
  return `Go on with \`dev-agent resume\` in ${minutes} minutes (${shownTime(until)}), when the limit is lifted.`;
}
