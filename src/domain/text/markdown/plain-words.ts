import { disarmCommands } from "../disarm-commands.ts";
import { cleanLine, clip } from "../plain-text.ts";

/** Any text as one line for a place that shows no Markdown but still knows names and numbers, e.g. a title. */
export function plainWords(text: string, limit: number): string {
  const words = disarmCommands(cleanLine(text, 10 * limit))
    .replace(/@(?=[a-z0-9])/gi, "@ ")
    .replace(/#(?=\d)/g, "# ")
    .replace(/(?<![a-z0-9])gh-(?=\d)/gi, "GH ")
    .replaceAll("://", ": //");
  return clip(words, limit);
}
