import { appendFileSync } from "node:fs";
import type { DevAgentEvent } from "../../src/domain/event.ts";
import type { Effect, Effects } from "../../src/ports/effects.ts";
import { createEffects } from "../../src/session/effects.ts";
import { openEventsLog } from "../../src/session/events-log.ts";
import { openJournal } from "../../src/session/journal.ts";
import { createMemoryEffects, type EffectMemory } from "../fakes/memory-effects.ts";
import { temporary } from "../session/temporary.ts";

/** Processes of one session, one after the other. */
interface Processes extends Disposable {
  next(): Effects;
}

const memory = (): Processes => {
  const stored: EffectMemory = new Map();
  return { next: () => createMemoryEffects(stored), [Symbol.dispose]: () => {} };
};

/** `append`: what becomes of a record on its way to the disk. */
function onDisk(append: (write: () => void, record: object) => void = (write) => write()) {
  const place = temporary();
  const path = place.path("journal.ndjson");
  const shown: DevAgentEvent[] = [];
  const next = () => {
    const events = openEventsLog({
      ...{ path: place.path("events.ndjson"), runId: "s", clock: { now: () => new Date(0) } },
      views: [{ show: (event) => void shown.push(event), close: () => {} }],
    });
    const { journal, records } = openJournal(path, () => {});
    const write = (record: (typeof records)[number]) => append(() => journal.append(record, true), record);
    return createEffects({ records, append: write, events });
  };
  return { next, path, shown, [Symbol.dispose]: () => place[Symbol.dispose]() };
}

/** A far side that counts, and an effect on it; `fails`: where its process dies. */
function counter() {
  const far = { done: 0, looks: 0 };
  const effect = (
    more: Partial<Effect<number>> & { readonly dies?: "before" | "after" } = {},
  ): Effect<number> => ({
    ...{ kind: "comment", of: "the far side" },
    async look() {
      far.looks += 1;
      return far.done === 0 ? undefined : far.done;
    },
    async act() {
      if (more.dies === "before") throw new Error("killed");
      far.done += 1;
      if (more.dies === "after") throw new Error("killed");
      return far.done;
    },
    ...more,
  });
  return { far, effect };
}

describe.each<[string, () => Processes]>([
  ["in memory", memory],
  ["in a session's journal", onDisk],
])("effects %s", (_where, open) => {
  it("are done once, and their result given back in every process after that, without a look", async () => {
    using processes = open();
    const { far, effect } = counter();
    const effects = processes.next();
    expect(await effects.once(effect())).toBe(1);
    expect(await effects.once(effect())).toBe(1);
    expect(await processes.next().once(effect())).toBe(1);
    expect(far).toEqual({ done: 1, looks: 0 });
  });

  it("are looked for after a process died before or after them", async () => {
    for (const dies of ["before", "after"] as const) {
      using processes = open();
      const { far, effect } = counter();
      await expect(processes.next().once(effect({ dies }))).rejects.toThrow("killed");
      expect(await processes.next().once(effect())).toBe(1);
      expect(far).toEqual({ done: 1, looks: 1 });
    }
  });

  it("are looked for first where a record may be elsewhere", async () => {
    using processes = open();
    const { far, effect } = counter();
    far.done = 1;
    expect(await processes.next().once(effect({ looksFirst: true }))).toBe(1);
    expect(far).toEqual({ done: 1, looks: 1 });
  });

  it("are others where kind or what they are about differ", async () => {
    using processes = open();
    const { far, effect } = counter();
    const effects = processes.next();
    await effects.once(effect());
    expect(await effects.once(effect({ of: "another" }))).toBe(2);
    expect(await effects.once(effect({ kind: "push" }))).toBe(3);
    expect(far.looks).toBe(0);
  });

  it("that were refused are tried again, after a look", async () => {
    using processes = open();
    const { far, effect } = counter();
    const refused = { act: async () => -1, done: (result: number) => result > 0 };
    expect(await processes.next().once(effect(refused))).toBe(-1);
    expect(await processes.next().once(effect({ done: refused.done }))).toBe(1);
    expect(far).toEqual({ done: 1, looks: 1 });
  });

  it("keep any JSON for their result", async () => {
    using processes = open();
    const result = { list: [1, "zwei", null, { deep: true }], text: "ö\n" };
    const about = { kind: "comment", of: "any JSON" } as const;
    const effect = { ...about, look: async () => undefined, act: async () => result };
    await processes.next().once(effect);
    expect(await processes.next().once(effect)).toEqual(result);
  });
});

describe("effects in a session's journal", () => {
  const finished = (shown: readonly DevAgentEvent[]) => shown.map(({ type, data }) => [type, data]);
  const told = (found: boolean) => ["effect.finished", { kind: "comment", of: "the far side", found }];

  it("are told once, with whether they were found done", async () => {
    using processes = onDisk();
    const { effect } = counter();
    await expect(processes.next().once(effect({ dies: "after" }))).rejects.toThrow();
    await processes.next().once(effect());
    await processes.next().once(effect());
    expect(finished(processes.shown)).toEqual([told(true)]);
  });

  it("are not done where the intent can't be stored", async () => {
    using processes = onDisk(() => {
      throw new Error("no space is left");
    });
    const { far, effect } = counter();
    await expect(processes.next().once(effect())).rejects.toThrow("no space");
    expect(far.done).toBe(0);
  });

  it("are looked for where the result could not be stored, and told then", async () => {
    let full = true;
    using processes = onDisk((write, record) => {
      if (full && "result" in record) throw new Error("no space is left");
      write();
    });
    const { far, effect } = counter();
    await expect(processes.next().once(effect())).rejects.toThrow("no space");
    full = false;
    expect(await processes.next().once(effect())).toBe(1);
    expect(far).toEqual({ done: 1, looks: 1 });
    expect(finished(processes.shown)).toEqual([told(true)]);
  });

  it("are told by the next process where this one died between the record and the event", async () => {
    using processes = onDisk((write, record) => {
      write();
      if ("result" in record) throw new Error("killed");
    });
    const { effect } = counter();
    await expect(processes.next().once(effect())).rejects.toThrow("killed");
    expect(processes.shown).toEqual([]);
    await processes.next().once(effect());
    await processes.next().once(effect());
    expect(finished(processes.shown)).toEqual([told(false)]);
  });

  it("are looked for where the record of their result is torn", async () => {
    let tear = false;
    using processes = onDisk((write, record) => {
      if ("result" in record) tear = true;
      if (!tear) write();
    });
    const { far, effect } = counter();
    await processes.next().once(effect());
    appendFileSync(processes.path, '{"v":1,"bytes":99');
    expect(await processes.next().once(effect())).toBe(1);
    expect(far).toEqual({ done: 1, looks: 1 });
  });

  it("are refused where a record lacks something", () => {
    using place = temporary();
    const { journal } = openJournal(place.path("journal.ndjson"), () => {});
    journal.append({ kind: "effect" });
    const { records } = openJournal(place.path("journal.ndjson"), () => {});
    const events = { earlier: [], emit: () => {} };
    expect(() => createEffects({ records, append: () => {}, events })).toThrow(
      expect.objectContaining({ code: "journal-unreadable" }),
    );
  });
});
