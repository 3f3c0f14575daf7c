import { cleanLine } from "./plain-text.ts";

export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  /** In order, e.g. `title`, `file`. */
  readonly properties: Readonly<Record<string, string>>;
  readonly text: string;
}

/** A line that has GitHub's runner show an annotation. No text in it can end it, or begin a command of its own. */
export function annotationLine({ level, properties, text }: Annotation, limit = 4_000): string {
  const list = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(cleanLine(value))}`,
  );
  return `::${level} ${list.join(",")}::${escapeData(cleanLine(text, limit))}\n`;
}

/** The first line of a part of the log that is folded. */
export function groupLine(name: string): string {
  return `::group::${escapeData(cleanLine(name))}\n`;
}

/** A clean line has no line ends left to escape. */
const escapeData = (text: string) => text.replaceAll("%", "%25");
const escapeProperty = (text: string) => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
