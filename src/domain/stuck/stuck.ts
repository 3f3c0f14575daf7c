import type { ModelRole } from "../role.ts";

/** Why a session doesn't go on by itself: a person is asked. */
export interface Stuck {
  readonly by: ModelRole;
  /** What repeats: a sentence without its full stop. */
  readonly what: string;
}
