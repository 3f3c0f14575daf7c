import { DevAgentError } from "../errors.ts";

/** The command line can't be understood. */
export function usageError(message: string, remedy = "See dev-agent --help."): DevAgentError {
  return new DevAgentError({ code: "usage", kind: "configuration", message, remedy });
}
