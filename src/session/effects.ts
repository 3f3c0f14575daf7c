import type { EffectKind } from "../domain/effect.ts";
import type { DevAgentEvent } from "../domain/event.ts";
import type { JsonValue } from "../domain/json.ts";
import type { Effect, Effects } from "../ports/effects.ts";
import type { EventSink } from "../ports/events.ts";
import type { JournalRecord } from "./journal.ts";
import { unreadable } from "./state-record.ts";

/** What a journal holds of an effect: first that it is meant, then what came of it. */
interface EffectRecord extends JournalRecord {
  readonly kind: "effect";
  readonly step: "intent" | "result";
  readonly effect: EffectKind;
  readonly of: string;
  /** With a result: its value, and whether it was found done. */
  readonly result?: JsonValue;
  readonly found?: boolean;
}

export interface EffectsParts {
  /** What earlier processes wrote, oldest first. */
  readonly records: readonly JournalRecord[];
  /** Returns when the record is on the disk. */
  readonly append: (record: JournalRecord) => void;
  readonly events: EventSink & { readonly earlier: readonly DevAgentEvent[] };
}

/** Effects on a session's journal: intent, then the effect, then its result, each on the disk before the next. */
export function createEffects({ records, append, events }: EffectsParts): Effects {
  const known = new Map<string, EffectRecord>();
  for (const record of records.filter(isEffect)) known.set(keyOf(record), record);
  const told = new Set(
    events.earlier.flatMap(({ type, data }) =>
      type === "effect.finished" ? [keyOf({ effect: data.kind, of: data.of })] : [],
    ),
  );
  const tell = ({ effect, of, found = false }: EffectRecord) => {
    const key = keyOf({ effect, of });
    if (told.has(key)) return;
    told.add(key);
    events.emit("effect.finished", { kind: effect, of, found });
  };
  const write = (record: EffectRecord) => {
    append(record);
    known.set(keyOf(record), record);
  };
  return {
    async once<Result extends JsonValue>(effect: Effect<Result>): Promise<Result> {
      const about = { kind: "effect", effect: effect.kind, of: effect.of } as const;
      const before = known.get(keyOf(about));
      if (before?.step === "result") {
        // A process may have died between the record and the event.
        tell(before);
        return before.result as Result;
      }
      const finish = (result: Result, found: boolean) => {
        if (effect.done?.(result) === false) return result;
        const record = { ...about, step: "result", result, found } as const;
        write(record);
        tell(record);
        return result;
      };
      if (before !== undefined || effect.looksFirst === true) {
        const found = await effect.look();
        if (found !== undefined) return finish(found, true);
      }
      if (before === undefined) write({ ...about, step: "intent" });
      return finish(await effect.act(), false);
    },
  };
}

const keyOf = ({ effect, of }: Pick<EffectRecord, "effect" | "of">) => `${effect} ${of}`;

function isEffect(record: JournalRecord): record is EffectRecord {
  if (record.kind !== "effect") return false;
  const { step, effect, of } = record as Partial<EffectRecord>;
  const isWhole = typeof effect === "string" && typeof of === "string";
  if (isWhole && (step === "intent" || step === "result")) return true;
  throw unreadable("a record of kind effect lacks something");
}
