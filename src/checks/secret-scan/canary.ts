import { randomInt } from "node:crypto";

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

function random(length: number): string {
  return Array.from({ length }, () => letters[randomInt(letters.length)]).join("");
}

/** The rules that must find the canary: one of gitleaks', one of ours. */
export const canaryRules = ["github-pat", "dev-agent-anthropic"] as const;

/** A line with a made-up token that the first of the rules must find. */
export function canaryLine(): string {
  return `${["ghp", random(36)].join("_")}\n`;
}

/** Made-up tokens that a working scanner must find; a scan that doesn't is worth nothing. */
export function canaryText(): string {
  return `${canaryLine()}${["sk", "ant", "api03", `${random(93)}AA`].join("-")}\n`;
}
