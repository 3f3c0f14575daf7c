import type { Tone } from "./event-lines.ts";

/** Colours a line by how it is meant. */
export type Paint = (tone: Tone, text: string) => string;

const codes: Readonly<Record<Tone, string>> = {
  plain: "",
  heading: "1",
  good: "32",
  bad: "31",
  warning: "33",
  dim: "2",
};

export function createPaint(colours: boolean): Paint {
  return (tone, text) => (colours && codes[tone] !== "" ? `\u001b[${codes[tone]}m${text}\u001b[0m` : text);
}

/** What stands before a line, so that its tone shows without colour too. */
export const marks: Readonly<Record<Tone, string>> = {
  plain: "  ",
  heading: "▸ ",
  good: "✓ ",
  bad: "✗ ",
  warning: "! ",
  dim: "  ",
};
