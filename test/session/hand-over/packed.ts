import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type PackRequest, packHandOver } from "../../../src/session/hand-over/pack.ts";
import { unpackHandOver } from "../../../src/session/hand-over/unpack.ts";
import { type JournalRecord, openJournal } from "../../../src/session/journal.ts";
import { stateRecord } from "../../../src/session/state-record.ts";
import { createSession, type SessionFolder } from "../../../src/session/store.ts";
import { aState } from "../../fakes/session-fixture.ts";
import { temporary } from "../temporary.ts";

export const id = "20260102-add-a-thing";
export const state = aState();

/** A session with a candidate's bundle and conversations, to be handed over to another machine's folder. */
export function handingOver() {
  const place = temporary();
  const folder = createSession(place.path("sessions"), {
    ...{ version: 1, id, goal: "Add a thing", createdAt: "2026-01-02T03:04:05.000Z" },
    ...{ baseBranch: "main", baseSha: "b".repeat(40), options: {} },
  });
  if (folder === null) throw new Error("the session was there already");
  record(folder, [stateRecord("verify", state)]);
  writeFileSync(folder.events, '{"seq":1}\n');
  writeFileSync(folder.ledger, '{"usd":1}\n');
  writeFileSync(place.path("made.bundle"), "# v2 git bundle\n");
  const directory = place.path("artifact");
  const request: PackRequest = {
    ...{ folder, directory, bundle: place.path("made.bundle"), extra: { "report.md": "# Report\n" } },
    ...{ transcripts: "none", redact: (text) => text.replaceAll("SECRET", "***") },
  };
  return {
    ...{ ...place, folder, directory, request },
    pack: (change: Partial<PackRequest> = {}) => packHandOver({ ...request, ...change }),
    unpack: (sha256: string | null, from = directory) =>
      unpackHandOver({ directory: from, sha256, sessions: place.path("elsewhere") }),
  };
}

/** Writes a file of the session, e.g. a conversation. */
export function write(folder: SessionFolder, name: string, content: string): void {
  const path = join(folder.directory, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

export function record(folder: SessionFolder, records: readonly JournalRecord[]): void {
  const { journal } = openJournal(folder.journal, () => {});
  for (const each of records) journal.append(each);
  journal.close();
}

/** As a process leaves a log when it is killed in the middle of a line. */
export function tear(path: string): void {
  appendFileSync(path, '{"v":1,"bytes":999,"sha');
}
