import { mapTexts } from "../../domain/json.ts";
import { DevAgentError } from "../../errors.ts";
import type { KnownSecrets } from "../../ports/known-secrets.ts";
import type { CassetteEntry } from "./cassette.ts";
import { joinedDeltas } from "./joined-deltas.ts";
import { scrubDeltas } from "./scrub-deltas.ts";

/**
 * A recorded call without credentials. Its body stays what the provider's own code can read.
 * @throws DevAgentError of kind policy for one that stands there in a form which can't be taken out.
 */
export function cleanEntry(entry: CassetteEntry, secrets: KnownSecrets): CassetteEntry {
  const { response } = entry;
  const body = scrubDeltas(response.body, secrets.scrub);
  const clean = mapTexts({ ...entry, response: { ...response, body } }, secrets.scrub) as typeof entry;
  requireClean(JSON.stringify(clean), secrets);
  for (const text of joinedDeltas(clean.response.body).values()) requireClean(text, secrets);
  return clean;
}

/** @throws DevAgentError of kind policy for a text that holds a credential in whatever form. */
export function requireClean(text: string, secrets: KnownSecrets): void {
  const forms = secrets.find(text);
  if (forms.length === 0) return;
  throw new DevAgentError({
    code: "recording-credential",
    kind: "policy",
    message: `What was to be recorded holds a credential (${forms.join(", ")}), so it isn't written.`,
    remedy: "Renew that credential, and run without --record or with a goal that doesn't lead to it.",
  });
}
