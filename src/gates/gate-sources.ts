import type { Candidate } from "../domain/candidate.ts";
import type { ModelCall } from "../domain/spend.ts";

/** What a session lends to whoever asks the person. */
export interface GateSources {
  /** Who decides here, e.g. `Ada <ada@example.org>`. */
  readonly person: string;
  /** The unified patch of a candidate, cut at `limit` characters. */
  patch(candidate: Candidate, limit: number): Promise<string>;
  /** What the session has cost so far. */
  calls(): readonly ModelCall[];
}
