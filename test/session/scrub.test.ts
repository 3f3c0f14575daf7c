import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import type { DevAgentEvent } from "../../src/domain/event.ts";
import { createKnownSecrets } from "../../src/domain/known-secrets/known-secrets.ts";
import { openEventsLog, readEvents } from "../../src/session/events-log.ts";
import { openJournal } from "../../src/session/journal.ts";
import { createTranscripts } from "../../src/session/transcripts.ts";
import { temporary } from "./temporary.ts";

const secret = "the-secret-of-many-signs";
const secrets = createKnownSecrets([secret]);
const silent = () => {};

describe("what must not be stored", () => {
  it("is neither in the stored events nor in those that are shown", () => {
    using place = temporary();
    const path = place.path("events.ndjson");
    const shown: DevAgentEvent[] = [];
    const view = { show: (event: DevAgentEvent) => void shown.push(event), close: () => {} };
    const log = openEventsLog({
      path,
      runId: "r",
      clock: { now: () => new Date(0) },
      views: [view],
      secrets,
    });
    log.emit("notice", { level: "info", text: `said "${secret}"` });
    log.close();
    expect(shown).toMatchObject([{ data: { text: 'said "[credential]"' } }]);
    expect(readEvents(path)).toEqual(shown);
  });

  it("is not in the journal, whose records stay whole", () => {
    using place = temporary();
    const path = place.path("journal.ndjson");
    const { journal } = openJournal(path, silent, secrets);
    journal.append({ kind: "x", list: [{ [secret]: `${secret}\n` }] } as { kind: string });
    journal.close();
    expect(readFileSync(path, "utf8")).not.toContain(secret);
    expect(openJournal(path, silent).records).toEqual([
      { kind: "x", list: [{ "[credential]": "[credential]\n" }] },
    ]);
  });

  it("is not in transcripts", async () => {
    using place = temporary();
    const transcripts = createTranscripts(place.directory, { secrets });
    await transcripts.append("coder-1", { text: secret });
    expect(await transcripts.load("coder-1")).toEqual([{ text: "[credential]" }]);
    expect(readFileSync(place.path("coder-1.ndjson"), "utf8")).toBe('{"text":"[credential]"}\n');
    transcripts.close();
  });

  it("leaves a line JSON even when what is replaced looks like a part of its syntax", () => {
    using place = temporary();
    const path = place.path("journal.ndjson");
    const { journal } = openJournal(path, silent, createKnownSecrets(["nabcdefghijklmno"]));
    journal.append({ kind: "line\nabcdefghijklmno" });
    journal.close();
    expect(openJournal(path, silent).records).toEqual([{ kind: "line\nabcdefghijklmno" }]);
  });
});

describe("transcripts", () => {
  it("close their files and can be opened again", async () => {
    using place = temporary();
    const transcripts = createTranscripts(place.directory);
    const openFiles = () =>
      readdirSync("/proc/self/fd").filter((fd) => linkOf(fd).startsWith(place.directory));
    await transcripts.append("coder-1", 1);
    expect(openFiles()).toHaveLength(1);
    transcripts.close();
    expect(openFiles()).toEqual([]);
    await transcripts.append("coder-1", 2);
    expect(await transcripts.load("coder-1")).toEqual([1, 2]);
    transcripts.close();
  });
});

/** Where an open file is; it may be closed meanwhile. */
function linkOf(fd: string): string {
  try {
    return readlinkSync(`/proc/self/fd/${fd}`);
  } catch {
    return "";
  }
}
