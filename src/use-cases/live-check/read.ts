import { toDevAgentError } from "../../errors.ts";
import type { Read } from "./observations.ts";

/** Asks GitHub; that it refuses is an observation too. */
export async function read<Value>(ask: () => Promise<Value>): Promise<Read<Value>> {
  try {
    return { status: "read", value: await ask() };
  } catch (thrown) {
    const { kind, message } = toDevAgentError(thrown);
    if (kind === "defect" || kind === "cancelled") throw thrown;
    return { status: kind === "policy" ? "refused" : "unavailable", why: message };
  }
}
