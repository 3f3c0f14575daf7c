import { printedText } from "../domain/text/printed.ts";
import type { Face } from "./face.ts";

/** A line that is longer is printed in parts. */
const longestLine = 65_536;

export interface CommandOutput {
  write(chunk: Uint8Array): void;
  /** Prints what has no line's end. */
  end(): void;
}

/**
 * What a command prints that nobody has to trust: line by line and disarmed where a person's terminal or a runner reads
 * it, and as it is where another program does.
 */
export function openCommandOutput({ stdout, env }: Pick<Face, "stdout" | "env">): CommandOutput {
  if (stdout.isTTY !== true && env.GITHUB_ACTIONS !== "true")
    return { write: (chunk) => void stdout.write(chunk), end: () => {} };
  const decoder = new TextDecoder();
  let begun = "";
  // Not as one line of our own: a command's columns and indentation are its own.
  const print = (line: string) => stdout.write(`${printedText(line, Number.POSITIVE_INFINITY)}\n`);
  return {
    write: (chunk) => {
      const lines = (begun + decoder.decode(chunk, { stream: true })).split("\n");
      begun = lines.pop() ?? "";
      for (const line of lines) print(line);
      if (begun.length < longestLine) return;
      print(begun);
      begun = "";
    },
    end: () => {
      if (begun !== "") print(begun);
    },
  };
}
