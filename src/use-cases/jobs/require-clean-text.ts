import type { SecretScanner } from "../../checks/secret-scan/secret-scanner.ts";
import { DevAgentError } from "../../errors.ts";

/** Refuses to show people a text in which a secret stands, or may stand: models wrote much of it. */
export async function requireCleanText(
  scanner: Pick<SecretScanner, "name" | "scanTexts">,
  texts: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  const outcome = await scanner.scanTexts(texts, signal);
  signal.throwIfAborted();
  if (outcome.status === "scanned" && outcome.findings.length === 0) return;
  const why =
    outcome.status === "broken"
      ? `${scanner.name} could not look through it: ${outcome.why}`
      : `${scanner.name} found ${[...new Set(outcome.findings.map(({ rule }) => rule))].join(", ")}`;
  throw new DevAgentError({
    code: "secret-in-text",
    kind: "policy",
    message: `The pull request is not opened: in its text or its branch's name may be a secret; ${why}.`,
    remedy:
      "Nothing was pushed. Take it out of the goal, renew it where it is issued, and start the goal again.",
  });
}
