import type { EffectKind } from "../domain/effect.ts";
import type { JsonValue } from "../domain/json.ts";

/** One change outside the process. Named so that every process that means the same change says the same. */
export interface Effect<Result> {
  readonly kind: EffectKind;
  /** What of the session it is about, one line of ids: a commit, a branch, a pull request. */
  readonly of: string;
  /** What the far side says came of it; undefined: nothing of it is there. It may do what is still missing of it. */
  look(): Promise<Result | undefined>;
  /** Does it. Called when nothing is known of it; a throw leaves it unknown. */
  act(): Promise<Result>;
  /** Whether a result means that it was done; absent: each does. A refusal is given back and not kept. */
  readonly done?: (result: Result) => boolean;
  /** That the far side is asked where no record is, too: an earlier try may have left its record elsewhere. */
  readonly looksFirst?: true;
}

/** Has each change outside the process happen once in a session, whichever of its processes was killed when. */
export interface Effects {
  /**
   * The result that is on record. Where only the intent is, `look` is asked first; else the intent is stored, `act` called and
   * its result stored.
   */
  once<Result extends JsonValue>(effect: Effect<Result>): Promise<Result>;
}
