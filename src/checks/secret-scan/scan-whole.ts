import { DevAgentError } from "../../errors.ts";
import type { ScanOutcome } from "./secret-scanner.ts";
import { NotWhole } from "./subject.ts";

/** A scan, in which not to be able to read everything is an outcome. */
export async function scanWhole(scan: () => Promise<ScanOutcome>): Promise<ScanOutcome> {
  try {
    return await scan();
  } catch (thrown) {
    const known =
      thrown instanceof NotWhole || (thrown instanceof DevAgentError && thrown.code === "scan-unread");
    if (known) return { status: "broken", why: thrown.message };
    throw thrown;
  }
}
