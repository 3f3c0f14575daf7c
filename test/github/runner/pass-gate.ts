import type { Scope } from "./evaluate-expression.ts";
import { evaluateText, evaluateToken } from "./evaluate-token.ts";
import type { GateAnswer, Host, RunningJob } from "./host.ts";
import type { JsonObject } from "./json.ts";
import type { JobPlan } from "./plan-workflow.ts";

export interface NamedEnvironment {
  readonly name: string;
  readonly url: string;
  /** False for a job that uses the environment without being a deployment. */
  readonly deployment: boolean;
}

/** The environment that a job names; an empty name is none, and so no gate. */
export function environmentOf({ token }: JobPlan, scope: Scope): NamedEnvironment | undefined {
  const environment = token.find("environment");
  if (environment === undefined) return undefined;
  // The url is for after the job: it may ask for the job's own steps.
  const parts = environment.isScalar ? undefined : environment.assertMapping("environment");
  const nameToken = parts === undefined ? environment : parts.find("name");
  const value = evaluateToken(nameToken, scope);
  const whole = value !== null && typeof value === "object" ? (value as JsonObject) : undefined;
  const name = whole === undefined ? evaluateText(nameToken, scope) : String(whole.name ?? "");
  const deployment = evaluateToken(parts?.find("deployment"), scope) !== false;
  return name === "" ? undefined : { name, url: "", deployment };
}

interface Gate {
  readonly host: Host;
  readonly identity: RunningJob;
  readonly environment: NamedEnvironment | undefined;
  readonly signal: AbortSignal;
}

/** Waits for the people at a gate; no machine runs meanwhile. */
export async function passGate({
  host,
  identity,
  environment,
  signal,
}: Gate): Promise<GateAnswer | "cancelled"> {
  if (environment === undefined || host.environment === undefined) return "approved";
  if (signal.aborted) return "cancelled";
  const { promise, resolve } = Promise.withResolvers<"cancelled">();
  const cancel = () => resolve("cancelled");
  signal.addEventListener("abort", cancel);
  try {
    return await Promise.race([host.environment({ ...identity, environment: environment.name }), promise]);
  } finally {
    signal.removeEventListener("abort", cancel);
  }
}
