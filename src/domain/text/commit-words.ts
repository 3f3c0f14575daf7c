import { cleanLine, cleanText, clip } from "./plain-text.ts";

/**
 * Somebody's text as the subject of a commit. On GitHub a message does things: it mentions people, closes issues, keeps
 * checks from running. What others wrote does none of it.
 */
export function commitSubject(text: string, limit: number): string {
  return clip(inert(cleanLine(text.split("\n")[0] ?? "", 10 * limit)), limit);
}

/** The same for what stands below the subject; no line of it passes for a trailer such as `Approved-By:`. */
export function commitBody(text: string, limit = 10_000): string {
  return inert(cleanText(text.trim(), limit)).replace(/^(?=[A-Za-z][\w-]*(?: [Bb]y)? *:)/gm, "- ");
}

function inert(text: string): string {
  return text
    .replace(/@(?=[a-z0-9])/gi, "@ ")
    .replace(/#(?=\d)/g, "# ")
    .replace(/(?<![a-z0-9])gh-(?=\d)/gi, "GH ")
    .replaceAll("://", ": //")
    .replace(/\[((?:skip|no|ci|actions)[ -](?:ci|skip|actions))\]/gi, "($1)");
}
