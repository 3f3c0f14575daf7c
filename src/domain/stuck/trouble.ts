import type { CheckResult } from "../check.ts";
import type { Review } from "../review.ts";
import { fingerprint } from "./fingerprint.ts";

/** What the checks found, as far as two rounds can be compared by it: failing tests and findings by name. */
export function troubleOf(results: readonly (CheckResult | null)[]): string {
  const bad = results.flatMap((result) => (result === null || result.status === "passed" ? [] : [result]));
  return fingerprint(bad.map((result) => `${result.check} ${result.status} ${namesOf(result)}`).join("\n"));
}

/** Names of failing tests and of findings; the words of a check that names neither. */
function namesOf({ summary, output = "", tests, findings }: CheckResult): string {
  const names = [
    ...(tests?.failures ?? []).map(({ name }) => name),
    ...findings.map((finding) => finding.fingerprint),
  ];
  return names.length > 0 ? JSON.stringify(names.sort()) : `${summary} ${output}`;
}

/** What a reviewer asks for, by the files: no model says the same in the same words twice. */
export function wishesOf({ comments }: Review): string {
  return fingerprint(JSON.stringify([...new Set(comments.map(({ file }) => file))].sort()));
}
