import type { Effects } from "../../src/ports/effects.ts";

/** What stands on record, for as many processes as a test has. */
export type EffectMemory = Map<string, { readonly result?: unknown }>;

/** Effects without a disk. */
export function createMemoryEffects(memory: EffectMemory = new Map()): Effects {
  return {
    async once(effect) {
      const { kind, of, looksFirst, look, act, done = () => true } = effect;
      const key = JSON.stringify([kind, of]);
      const before = memory.get(key);
      if (before !== undefined && "result" in before) return before.result as never;
      const found = before !== undefined || looksFirst ? await look() : undefined;
      if (found === undefined) memory.set(key, {});
      const result = found ?? (await act());
      if (done(result)) memory.set(key, { result: JSON.parse(JSON.stringify(result)) });
      return result;
    },
  };
}
