import { cleanText } from "../domain/text/plain-text.ts";

const tokens =
  /\b(?:sk-(?:ant|proj|svcacct|admin|or)-|sk_live_|gh[opsur]_|github_pat_|glpat-|npm_|pypi-|xox[a-z]-|hf_|gsk_|xai-|AKIA|ASIA|AIza)[\w-]{12,}/g;
const keyBlocks = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[^-]*(?:-----END [A-Z ]{0,40}-----)?/g;

/** Replaces tokens of well-known shapes, in case a command prints one. */
export function hideTokens(text: string): string {
  return text.replace(tokens, "[secret]").replace(keyBlocks, "[secret]");
}

const tailLines = 60;
const tailCharacters = 4000;

/** The end of a command's output: cleaned, without tokens and blank runs, at most 60 lines and 4000 characters. */
export function usefulTail(output: string): string {
  const cleaned = cleanText(output.slice(-4 * tailCharacters)).replace(/\n\s*\n\s*\n/g, "\n\n");
  const lines = hideTokens(cleaned).trim().split("\n").slice(-tailLines).join("\n");
  return lines.length <= tailCharacters ? lines : `…${lines.slice(1 - tailCharacters)}`;
}
