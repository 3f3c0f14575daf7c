// Colours, cursor moves and window titles of terminals. Each alternative stops at the next escape: linear.
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal escapes are control characters
const escapes = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[@-Z\\^_])/g;
// Control characters but tab and newline, and what hides or reorders text.
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|[\u{e0000}-\u{e007f}]/gu;

/** Text from a tool, without terminal escapes, control and invisible characters; every line break is `\n`. */
export function cleanText(text: string): string {
  return text.replace(escapes, "").replace(/\r\n?/g, "\n").replace(invisible, "");
}

const tokens =
  /\b(?:sk-(?:ant|proj|svcacct|admin|or)-|sk_live_|gh[opsur]_|github_pat_|glpat-|npm_|pypi-|xox[a-z]-|hf_|gsk_|xai-|AKIA|ASIA|AIza)[\w-]{12,}/g;
const keyBlocks = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[^-]*(?:-----END [A-Z ]{0,40}-----)?/g;

/** Replaces tokens of well-known shapes, in case a command prints one. */
export function hideTokens(text: string): string {
  return text.replace(tokens, "[secret]").replace(keyBlocks, "[secret]");
}

/** At most `limit` characters, an ellipsis in place of what was cut. */
export function clip(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}

const tailLines = 60;
const tailCharacters = 4000;

/** The end of a command's output: cleaned, without tokens and blank runs, at most 60 lines and 4000 characters. */
export function usefulTail(output: string): string {
  const cleaned = cleanText(output.slice(-4 * tailCharacters)).replace(/\n\s*\n\s*\n/g, "\n\n");
  const lines = hideTokens(cleaned).trim().split("\n").slice(-tailLines).join("\n");
  return lines.length <= tailCharacters ? lines : `…${lines.slice(1 - tailCharacters)}`;
}
