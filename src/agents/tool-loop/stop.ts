import { DevAgentError } from "../../errors.ts";

/** @throws DevAgentError of kind cancelled, or the reason of the abort where it is one. */
export function stopIfAborted(signal: AbortSignal): void {
  if (!signal.aborted) return;
  if (signal.reason instanceof DevAgentError) throw signal.reason;
  throw new DevAgentError({
    code: "cancelled",
    kind: "cancelled",
    message: "The session was stopped.",
    remedy: "Go on with `dev-agent resume`.",
    cause: signal.reason,
  });
}
