import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { effectKinds } from "../../src/domain/effect.ts";
import type { DevAgentEvent } from "../../src/domain/event.ts";
import type { Effects } from "../../src/ports/effects.ts";
import { createEffects } from "../../src/session/effects.ts";
import { openJournal } from "../../src/session/journal.ts";
import { effectCases } from "../github/effects/cases.ts";
import type { EffectCase, EffectScene } from "../github/effects/effect-case.ts";
import { temporary } from "../session/temporary.ts";

const killedAt = ["before it", "after it, without an answer", "after its answer, before the record"] as const;

/** Where the next process finds what the one before it wrote. `re-run`: a job's machine is gone with all that was on it. */
const nexts = ["resume", "re-run"] as const;

interface Process {
  readonly effects: Effects;
  readonly told: readonly unknown[];
}

/** A process of the session, alive or killed at its first effect of this kind. */
function start(path: string, killed: (typeof killedAt)[number] | null, kind: string): Process {
  const { journal, records } = openJournal(path, () => {});
  const told: unknown[] = [];
  const effects = createEffects({
    records,
    append(record) {
      if (killed === "after its answer, before the record" && "result" in record) throw new Error("killed");
      journal.append(record, true);
    },
    events: { earlier: [] as DevAgentEvent[], emit: (type, data) => void told.push([type, data]) },
  });
  return {
    told,
    effects: {
      once: (effect) =>
        effects.once({
          ...effect,
          async act() {
            if (effect.kind !== kind) return effect.act();
            if (killed === "before it") throw new Error("killed");
            const result = await effect.act();
            if (killed === "after it, without an answer") throw new Error("killed");
            return result;
          },
        }),
    },
  };
}

/** What an uninterrupted process comes to; ids that are made anew each time are left out. */
const shapeOf = (result: unknown) =>
  JSON.stringify(result ?? null)
    .replaceAll(/[0-9a-f]{40}/g, "sha")
    .replaceAll(/\d{4,}/g, "id")
    .replaceAll(/"checkout":"\w+"/g, "checkout");

async function playTo(scene: EffectScene, process: Process): Promise<string> {
  return shapeOf(await scene.play(process.effects));
}

const rows = effectKinds.flatMap((kind) =>
  effectCases[kind].flatMap((one) =>
    killedAt.flatMap((killed) => nexts.map((next) => ({ kind, one, name: one.name, killed, next }))),
  ),
);

const usual = new Map<EffectCase, Promise<string>>();

function uninterrupted(one: EffectCase, kind: string): Promise<string> {
  const play = async () => {
    using place = temporary();
    await using scene = await one.open();
    const process = start(place.path("journal"), null, kind);
    const result = await playTo(scene, process);
    expect(await scene.done()).toBe(1);
    expect(process.told).toHaveLength(1);
    return result;
  };
  const found = usual.get(one) ?? play();
  usual.set(one, found);
  return found;
}

describe("whenever its process is killed", () => {
  it.each(rows)("$name is done once: killed $killed, then a $next", async ({ kind, one, killed, next }) => {
    const expected = await uninterrupted(one, kind);
    using place = temporary();
    await using scene = await one.open();
    await expect(scene.play(start(place.path("1"), killed, kind).effects)).rejects.toThrow("killed");
    expect(await scene.done()).toBe(killed === "before it" ? 0 : 1);
    const path = place.path(next === "resume" ? "1" : "2");
    const second = start(path, null, kind);
    expect(await playTo(scene, second)).toBe(expected);
    expect(second.told).toEqual([["effect.finished", expect.objectContaining({ kind })]]);
    // A third time, as somebody runs it once more though all is done.
    expect(await playTo(scene, start(path, null, kind))).toBe(expected);
    expect(await scene.done()).toBe(1);
  });
});

describe("the effects of the code", () => {
  const source = join(import.meta.dirname, "../../src");
  const callers = readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !/^(?:ports|session)\//.test(path))
    .map((path) => readFileSync(join(source, path), "utf8"))
    .filter((text) => /\.once[<(]/.test(text));

  it("are the kinds that are played here, each of them", () => {
    const kinds = callers.flatMap((text) => [...text.matchAll(/kind: "([\w-]+)",\s+of[:,]/g)]);
    const found = new Set(kinds.map(([, kind]) => kind));
    expect([...found].sort()).toEqual([...effectKinds].sort());
    expect(Object.keys(effectCases).sort()).toEqual([...effectKinds].sort());
    expect(callers.length).toBeGreaterThan(5);
  });
});
