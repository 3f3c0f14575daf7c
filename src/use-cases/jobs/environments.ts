import type { Gate } from "../../domain/decision.ts";

/** The deployment environment whose review page asks at each gate. The workflow names them literally too. */
export const environments = {
  spec: "dev-agent-spec",
  critical: "dev-agent-critical",
  diff: "dev-agent-merge",
} as const satisfies Record<Gate, string>;
