import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { openEventsLog } from "../../src/session/events-log.ts";
import { acquireLock } from "../../src/session/lock.ts";
import { removeSession } from "../../src/session/remove-session.ts";
import {
  createSession,
  damagedSessions,
  emptySessions,
  listSessions,
  openSession,
  type SessionRecord,
  sessionsDirectory,
} from "../../src/session/store.ts";
import { createTranscripts } from "../../src/session/transcripts.ts";
import { temporary } from "./temporary.ts";

const clock = { now: () => new Date("2026-01-02T03:04:05Z") };

function record(id: string, createdAt = "2026-01-02T03:04:05.000Z"): SessionRecord {
  const base = { baseBranch: "main", baseSha: "b".repeat(40) };
  return { version: 1, id, goal: "Add a thing", createdAt, ...base, options: { yes: true } };
}

describe("the sessions of a repository", () => {
  it("can be created once each and opened again with what they were started with", () => {
    using place = temporary();
    const sessions = sessionsDirectory(place.directory);
    const folder = createSession(sessions, record("20260102-a"));
    expect(createSession(sessions, record("20260102-a"))).toBeNull();
    expect(openSession(sessions, "20260102-a")).toEqual(folder);
    expect(folder?.record).toEqual(record("20260102-a"));
  });

  it("are locked before anybody can find them", () => {
    using place = temporary();
    const sessions = sessionsDirectory(place.directory);
    let found: unknown;
    createSession(sessions, record("20260102-a"), (directory) => {
      acquireLock(directory, "20260102-a");
      found = listSessions(sessions);
    });
    expect(found).toEqual([]);
    expect(listSessions(sessions)[0]?.pid).toBe(process.pid);
  });

  it("keep no name where they can't be begun", () => {
    using place = temporary();
    const sessions = sessionsDirectory(place.directory);
    const full = () => {
      throw new Error("no space");
    };
    expect(() => createSession(sessions, record("20260102-a"), full)).toThrow("no space");
    expect(readdirSync(sessions)).toEqual([]);
  });

  it("are gone as a whole when they are removed, also for who wants their lock at that moment", () => {
    using place = temporary();
    const sessions = sessionsDirectory(place.directory);
    const folder = createSession(sessions, record("20260102-a"));
    if (folder === null) throw new Error("taken");
    const lock = acquireLock(folder.directory, "20260102-a");
    removeSession(folder.directory);
    lock.release();
    expect(readdirSync(sessions)).toEqual([]);
    expect(() => acquireLock(folder.directory, "20260102-a")).toThrow(
      expect.objectContaining({ code: "unknown-session" }),
    );
  });

  it("open the newest where none is named", () => {
    using place = temporary();
    const sessions = sessionsDirectory(place.directory);
    createSession(sessions, record("20260103-b", "2026-01-03T00:00:00.000Z"));
    createSession(sessions, record("20260102-a", "2026-01-02T00:00:00.000Z"));
    expect(openSession(sessions).record.id).toBe("20260103-b");
    expect(listSessions(sessions).map(({ record: { id } }) => id)).toEqual(["20260103-b", "20260102-a"]);
  });

  it("are listed when an unknown one is asked for", () => {
    using place = temporary();
    const sessions = sessionsDirectory(place.directory);
    expect(() => openSession(sessions)).toThrow(
      expect.objectContaining({ code: "unknown-session", kind: "configuration" }),
    );
    createSession(sessions, record("20260102-a"));
    for (const id of ["20260102-z", "../../etc"])
      expect(() => openSession(sessions, id)).toThrow(
        expect.objectContaining({ remedy: expect.stringContaining("20260102-a") }),
      );
  });

  it("are damaged where their record is gone, and no leftovers", () => {
    using place = temporary();
    const sessions = sessionsDirectory(place.directory);
    const folder = createSession(sessions, record("20260102-a"));
    mkdirSync(`${sessions}/20260102-cut`);
    acquireLock(`${sessions}/20260102-cut`, "20260102-cut").release();
    writeFileSync(`${sessions}/20260102-cut/.session.json`, '{"torn');
    writeFileSync(folder?.journal ?? "", "");
    rmSync(`${sessions}/20260102-a/session.json`);
    expect([damagedSessions(sessions), emptySessions(sessions)]).toEqual([["20260102-a"], ["20260102-cut"]]);
  });

  it("leave out a folder whose creation was cut off, and everything that is none of ours", () => {
    using place = temporary();
    const sessions = sessionsDirectory(place.directory);
    createSession(sessions, record("20260102-a"));
    mkdirSync(`${sessions}/20260102-cut`);
    mkdirSync(`${sessions}/other`);
    writeFileSync(`${sessions}/file`, "");
    writeFileSync(`${sessions}/20260102-file`, "");
    const elsewhere = sessionsDirectory(place.path("elsewhere"));
    createSession(elsewhere, record("20260102-link"));
    symlinkSync(`${elsewhere}/20260102-link`, `${sessions}/20260102-link`);
    expect(listSessions(sessions).map(({ record: { id } }) => id)).toEqual(["20260102-a"]);
    expect([damagedSessions(sessions), emptySessions(sessions)]).toEqual([[], ["20260102-cut"]]);
  });

  it("say by their events how they stand, and who works on them", () => {
    using place = temporary();
    const sessions = sessionsDirectory(place.directory);
    const folder = createSession(sessions, record("20260102-a"));
    if (folder === null) throw new Error("taken");
    const log = openEventsLog({ path: folder.events, runId: "20260102-a", clock, views: [] });
    log.emit("phase.started", { phase: "coder", attempt: 2 });
    const lock = acquireLock(folder.directory, "20260102-a");
    expect(listSessions(sessions)[0]).toMatchObject({
      view: { status: "running", round: 2 },
      pid: process.pid,
    });
    lock.release();
    expect(listSessions(sessions)[0]?.pid).toBeNull();
  });
});

describe("a session's conversations", () => {
  it("are kept by key across processes, and a torn last entry is dropped", async () => {
    using place = temporary();
    const first = createTranscripts(place.directory);
    await first.append("coder-2", { role: "user", text: "hello\nworld" });
    await first.append("coder-3", 1);
    writeFileSync(place.path("coder-2.ndjson"), '{"torn', { flag: "a" });
    const second = createTranscripts(place.directory);
    expect(await second.load("coder-2")).toEqual([{ role: "user", text: "hello\nworld" }]);
    await second.append("coder-2", "next");
    expect(await createTranscripts(place.directory).load("coder-2")).toHaveLength(2);
    expect(await second.load("nobody")).toEqual([]);
  });

  it("never leave their folder, whatever the key is", () => {
    using place = temporary();
    const transcripts = createTranscripts(place.directory);
    for (const name of ["../../x", "..", "/etc/passwd", "a/b"]) {
      const file = transcripts.outputFile(name);
      expect(file.startsWith(`${place.directory}/outputs/`)).toBe(true);
      expect(file.slice(`${place.directory}/outputs/`.length)).not.toMatch(/\/|^\.\.?$/);
    }
  });
});
