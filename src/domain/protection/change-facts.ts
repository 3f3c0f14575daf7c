import type { ChangedFile } from "../candidate.ts";
import type { TwoTexts } from "./compare-manifests.ts";

/** What a change is judged from, base against head. */
export interface ChangeFacts {
  readonly files: readonly ChangedFile[];
  /** Of the files whose content tells something (`isTelling`), deleted ones included. */
  readonly texts: readonly TwoTexts[];
  /** Bytes at head, by path. */
  readonly sizes: ReadonlyMap<string, number>;
  /** Deleted files, each with an added one that has its content. */
  readonly moved: readonly (readonly [from: string, to: string])[];
  /** Every path at head where any was added; else none. */
  readonly paths: readonly string[];
  /** Added files that the base ignores. */
  readonly ignored: readonly string[];
}
