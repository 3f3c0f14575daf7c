import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import fc from "fast-check";
import { readIntent, writeIntent } from "../../src/git/merge-intent.ts";
import type { TrustedContext } from "../../src/git/trusted-context.ts";
import { openEventsLog, readEvents } from "../../src/session/events-log.ts";
import { openJournal } from "../../src/session/journal.ts";
import { createSession, damagedSessions, listSessions, openSession } from "../../src/session/store.ts";
import { createTranscripts } from "../../src/session/transcripts.ts";
import { type Damaged, damageTo } from "./damage-to.ts";
import { temporary } from "./temporary.ts";

const texts = ["one", "é 🙂\n two", "three", "four", "five"];

/** What a file holds to whoever opens it after each damage, and after that once more. */
function reopened<Value>(
  path: string,
  { bytes }: Damaged,
  open: () => { values: Value; damage: string | null },
) {
  const folder = path.slice(0, path.lastIndexOf("/"));
  for (const name of readdirSync(folder).filter((one) => one.includes(".damaged-")))
    rmSync(`${folder}/${name}`);
  writeFileSync(path, bytes);
  const first = open();
  const aside = readdirSync(folder).filter((one) => one.includes(".damaged-"));
  return { ...first, again: open(), aside: aside.map((name) => readFileSync(`${folder}/${name}`)) };
}

describe("a file of a session that was torn, flipped, doubled or mixed with garbage", () => {
  it("is as a journal what was written before the damage; the rest is kept aside, byte by byte, and told", () => {
    using place = temporary();
    const path = place.path("journal.ndjson");
    const written = texts.map((text) => ({ kind: "state", text }));
    const { journal } = openJournal(path, () => {});
    for (const record of written) journal.append(record);
    journal.close();
    const open = () => {
      let damage: string | null = null;
      const opened = openJournal(path, (warning) => {
        damage = warning;
      });
      opened.journal.close();
      return { values: opened.records, damage };
    };
    fc.assert(
      fc.property(damageTo(readFileSync(path)), (damage) => {
        const { values, damage: told, again, aside } = reopened(path, damage, open);
        const sound = values.length;
        // A line that was doubled is a record that was once written.
        for (const record of values) expect(written).toContainEqual(record);
        expect(sound).toBeGreaterThanOrEqual(damage.untouched);
        const kept = readFileSync(path);
        const rest = Buffer.from(damage.bytes.subarray(kept.length));
        expect(Buffer.from(damage.bytes.subarray(0, kept.length))).toEqual(kept);
        expect(aside).toEqual(rest.includes(10) ? [rest] : []);
        expect(told === null).toBe(rest.length === 0);
        expect(again).toEqual({ values, damage: null });
      }),
      { numRuns: 300 },
    );
  });

  it("is as events or a conversation what came before the damage, which goes on from there", async () => {
    using place = temporary();
    const clock = { now: () => new Date("2026-01-02T03:04:05.678Z") };
    const events = place.path("events.ndjson");
    const openEvents = () => openEventsLog({ path: events, runId: "20260102-x", clock, views: [] });
    const log = openEvents();
    for (const text of texts) log.emit("notice", { level: "info", text });
    log.close();
    const conversation = place.path("coder-1.ndjson");
    const transcripts = createTranscripts(place.directory);
    for (const text of texts) await transcripts.append("coder-1", { text });
    transcripts.close();

    const whole = readEvents(events);
    fc.assert(
      fc.property(damageTo(readFileSync(events)), (damage) => {
        const { values } = reopened(events, damage, () => {
          const opened = openEvents();
          opened.close();
          return { values: opened.earlier, damage: opened.damage };
        });
        expect(values.slice(0, damage.untouched)).toEqual(whole.slice(0, damage.untouched));
        expect(values.map(({ seq }) => seq)).toEqual(values.map((_, index) => index + 1));
      }),
      { numRuns: 200 },
    );
    await fc.assert(
      fc.asyncProperty(damageTo(readFileSync(conversation)), async (damage) => {
        writeFileSync(conversation, damage.bytes);
        const again = createTranscripts(place.directory);
        const entries = await again.load("coder-1");
        again.close();
        expect(entries.slice(0, damage.untouched)).toEqual(
          texts.slice(0, damage.untouched).map((text) => ({ text })),
        );
      }),
      { numRuns: 200 },
    );
  });

  it("is as what a merge is about to do that very thing, or nothing", async () => {
    using place = temporary();
    const context = { sessionDirectory: place.directory } as TrustedContext;
    const shas = { mergeSha: "a".repeat(40), headSha: "b".repeat(40), localBefore: null };
    const intent = { ...shas, baseBranch: "main", checkout: "none" } as const;
    await writeIntent(context, intent);
    const path = place.path("merge.json");
    await fc.assert(
      fc.asyncProperty(damageTo(readFileSync(path)), async ({ bytes }) => {
        writeFileSync(path, bytes);
        const read = await readIntent(context);
        expect(read === null || /^[0-9a-f]{40}$/.test(read.mergeSha)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("is as a session's record the session that it was, or one that is told to be damaged", () => {
    using place = temporary();
    const record = {
      version: 1,
      ...{ id: "20260102-a", goal: "Do it", createdAt: "2026-01-02T03:04:05.678Z" },
      ...{ baseBranch: "main", baseSha: "a".repeat(40), options: {} },
    } as const;
    createSession(place.directory, record);
    const path = place.path("20260102-a/session.json");
    fc.assert(
      fc.property(damageTo(readFileSync(path)), ({ bytes }) => {
        writeFileSync(path, bytes);
        const listed = listSessions(place.directory).map(({ record: { id } }) => id);
        expect([...listed, ...damagedSessions(place.directory)]).toEqual([record.id]);
        if (listed.length === 0)
          expect(() => openSession(place.directory, record.id)).toThrow(
            expect.objectContaining({ code: "session-damaged" }),
          );
      }),
      { numRuns: 200 },
    );
  });
});
