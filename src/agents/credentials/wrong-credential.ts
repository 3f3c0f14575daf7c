import { DevAgentError } from "../../errors.ts";

/** Names the input and what is wrong with it, and nothing of its value. */
export function wrongCredential(input: string, why: string): DevAgentError {
  return new DevAgentError({
    code: "credential",
    kind: "configuration",
    message: `The credential ${input} can't be used: ${why}.`,
    remedy: "Renew the repository's secret; no model was called.",
  });
}

/** What people paste in place of any credential; null for anything else. */
export function pastedInstead(value: string): string | null {
  if (/^\*+$/.test(value)) return "it is only asterisks: a masked value was pasted";
  if (/^["'`].*["'`]$/s.test(value)) return "it stands in quotes; paste it without them";
  if (/^(?:~|\$HOME|\.{0,2})\/\S*$/.test(value) || /^[^{}"\n]{1,1000}\.json$/i.test(value))
    return "it is a path; paste the file's content";
  return null;
}
