/** What a patch does to one file. */
export type FileChange =
  | { readonly type: "add"; readonly path: string; readonly lines: readonly string[] }
  | { readonly type: "delete"; readonly path: string }
  | {
      readonly type: "update";
      readonly path: string;
      /** Where the file goes, if it is moved. */
      readonly moveTo?: string;
      readonly hunks: readonly Hunk[];
    };

/** Neighbouring lines of a file, as they are and as they shall be. */
export interface Hunk {
  /** Lines before the hunk that help to find it, e.g. a function's first line; each is after the one before it. */
  readonly anchors: readonly string[];
  readonly lines: readonly HunkLine[];
  /** Whether it is the end of the file. */
  readonly atEnd: boolean;
}

export interface HunkLine {
  readonly type: "keep" | "remove" | "add";
  readonly text: string;
}

/** The lines that a hunk must find in the file. */
export function expectedLines({ lines }: Pick<Hunk, "lines">): readonly string[] {
  return lines.filter(({ type }) => type !== "add").map(({ text }) => text);
}
