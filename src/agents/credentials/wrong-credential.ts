import { DevAgentError } from "../../errors.ts";

/** Where a credential was found, and how it is had anew. */
export interface CredentialSource {
  /** An input, a variable or a file. */
  readonly name: string;
  /** What to do where it can't be used, one line. */
  readonly renew: string;
}

/** An input of the Action, which the workflow fills from a secret. */
export function inputSource(name: string): CredentialSource {
  return { name, renew: "Renew the repository's secret; no model was called." };
}

/** Names the source and what is wrong with it, and nothing of its value. */
export function wrongCredential({ name, renew }: CredentialSource, why: string): DevAgentError {
  return new DevAgentError({
    code: "credential",
    kind: "configuration",
    message: `The credential ${name} can't be used: ${why}.`,
    remedy: renew,
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
