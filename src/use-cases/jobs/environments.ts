import type { Gate } from "../../domain/decision.ts";

/** Gates at which an environment can ask: nobody is asked in the middle of a job. */
export type EnvironmentGate = Exclude<Gate, "stuck">;

/** The deployment environment whose review page asks at each gate. The workflow names them literally too. */
export const environments = {
  spec: "dev-agent-spec",
  critical: "dev-agent-critical",
  diff: "dev-agent-merge",
} as const satisfies Record<EnvironmentGate, string>;
