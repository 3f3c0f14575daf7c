import type { EffectKind } from "../../../src/domain/effect.ts";
import type { Effects } from "../../../src/ports/effects.ts";

/** A far side with nothing done to it yet. */
export interface EffectScene extends AsyncDisposable {
  /** Does it, as the code that is under test does, and as every process and attempt would. */
  play(effects: Effects): Promise<unknown>;
  /** How often it was done, as the far side has it. */
  done(): number | Promise<number>;
}

export interface EffectCase {
  readonly name: string;
  open(): Promise<EffectScene>;
}

/** One row at least for every kind: a new kind without one does not compile, and fails. */
export type EffectCases = Readonly<Record<EffectKind, readonly [EffectCase, ...EffectCase[]]>>;
