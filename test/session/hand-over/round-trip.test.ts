import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { readJournal } from "../../../src/session/journal.ts";
import { stateRecord } from "../../../src/session/state-record.ts";
import { createTranscripts } from "../../../src/session/transcripts.ts";
import { aState } from "../../fakes/session-fixture.ts";
import { handingOver, id, record, state, tear, write } from "./packed.ts";

const filesIn = (directory: string) =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)))
    .sort();

describe("a session that is handed over", () => {
  it("is the same on the other machine, with its newest state, its logs and its bundle", async () => {
    using place = handingOver();
    const packed = await place.pack();
    const taken = await place.unpack(packed.sha256);
    expect(taken.state).toEqual(state);
    expect(taken.folder.record).toEqual(place.folder.record);
    expect(taken.folder.directory).toBe(place.path(`elsewhere/${id}`));
    expect(taken.bundleSha256).toBe(packed.bundleSha256);
    expect(readFileSync(taken.bundle ?? "", "utf8")).toBe("# v2 git bundle\n");
    for (const log of ["journal", "events", "ledger"] as const)
      expect(readFileSync(taken.folder[log])).toEqual(readFileSync(place.folder[log]));
  });

  it("names every file that there is, and leaves what is for people outside of the session", async () => {
    using place = handingOver();
    const packed = await place.pack();
    const there = ["candidate.bundle", "events.ndjson", "extra/report.md", "journal.ndjson", "ledger.ndjson"];
    expect(filesIn(place.directory)).toEqual([...there, "manifest.json", "session.json"]);
    expect(packed.files.map((file) => relative(place.directory, file)).sort()).toEqual(
      filesIn(place.directory),
    );
    const { folder } = await place.unpack(packed.sha256);
    expect(filesIn(folder.directory)).toEqual([
      "events.ndjson",
      "journal.ndjson",
      "ledger.ndjson",
      "session.json",
    ]);
  });

  it("has no bundle and no state before there is any", async () => {
    using place = handingOver();
    for (const log of [place.folder.journal, place.folder.events, place.folder.ledger])
      writeFileSync(log, "");
    const packed = await place.pack({ bundle: null, extra: {} });
    expect(await place.unpack(packed.sha256)).toMatchObject({
      state: null,
      bundle: null,
      bundleSha256: null,
    });
  });

  it("may still be written to while it is packed: a line that isn't whole yet stays out", async () => {
    using place = handingOver();
    for (const log of [place.folder.journal, place.folder.events]) tear(log);
    const packed = await place.pack();
    const { folder } = await place.unpack(packed.sha256);
    expect(readJournal(folder.journal)).toHaveLength(1);
    expect(readFileSync(folder.events, "utf8")).toBe('{"seq":1}\n');
  });

  it("is packed anew each time, with nothing left of the time before", async () => {
    using place = handingOver();
    await place.pack();
    const packed = await place.pack({ bundle: null, extra: {} });
    expect(existsSync(join(place.directory, "candidate.bundle"))).toBe(false);
    expect(await place.unpack(packed.sha256)).toMatchObject({ bundle: null });
  });

  it("takes the place of what the other machine had of it", async () => {
    using place = handingOver();
    const first = await place.pack();
    const { folder } = await place.unpack(first.sha256);
    write(folder, "transcripts/stale.ndjson", "{}\n");
    record(place.folder, [stateRecord("publish", aState({ outcome: "waiting" }))]);
    const second = await place.pack();
    expect((await place.unpack(second.sha256)).state?.outcome).toBe("waiting");
    expect(existsSync(join(folder.directory, "transcripts"))).toBe(false);
  });

  it("is taken without a digest where it is another run's, whose word nobody has", async () => {
    using place = handingOver();
    await place.pack();
    expect((await place.unpack(null)).state).toEqual(state);
  });
});

describe("the conversations of a session that is handed over", () => {
  const said = '{"role":"user","text":"say \\"SECRET\\""}\n{"SECRET":["SECRET"]}\n';
  const conversing = () => {
    const place = handingOver();
    write(place.folder, "transcripts/coder.ndjson", said);
    write(place.folder, "transcripts/outputs/npm test", "SECRET output");
    tear(join(place.folder.directory, "transcripts/coder.ndjson"));
    return place;
  };
  const packedText = (directory: string, name: string) => readFileSync(join(directory, name), "utf8");

  it("stay at home where none are wanted", async () => {
    using place = conversing();
    await place.pack({ transcripts: "none" });
    expect(filesIn(place.directory).filter((name) => name.startsWith("transcripts"))).toEqual([]);
  });

  it("go along without what looks like a secret, and are JSON still", async () => {
    using place = conversing();
    await place.pack({ transcripts: "redacted" });
    const lines = packedText(place.directory, "transcripts/coder.ndjson").trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { role: "user", text: 'say "***"' },
      { "***": ["***"] },
    ]);
    expect(packedText(place.directory, "transcripts/outputs/npm test")).toBe("*** output");
  });

  it("go along word for word where all of it is wanted", async () => {
    using place = conversing();
    await place.pack({ transcripts: "full" });
    expect(packedText(place.directory, "transcripts/coder.ndjson")).toBe(said);
    expect(packedText(place.directory, "transcripts/outputs/npm test")).toBe("SECRET output");
  });

  it("are kept for people, machine by machine, where no agent goes on with one", async () => {
    using place = conversing();
    const first = await place.unpack((await place.pack({ transcripts: "full" })).sha256);
    write(first.folder, "transcripts/coder.ndjson", '{"on":"the second machine"}\n');
    const again = await place.pack({ folder: first.folder, transcripts: "full" });
    const { folder } = await place.unpack(again.sha256);
    expect(filesIn(folder.transcripts)).toEqual([
      "earlier/1/coder.ndjson",
      "earlier/1/outputs/npm test",
      "earlier/2/coder.ndjson",
    ]);
    expect(await createTranscripts(folder.transcripts).load("coder")).toEqual([]);
  });

  it("of any name can be handed over", async () => {
    using place = handingOver();
    const transcripts = createTranscripts(place.folder.transcripts);
    for (const key of ["coder/../../x", "..", "a\\b", "\u0000", "ä:*?"])
      await transcripts.append(key, { key });
    transcripts.close();
    const packed = await place.pack({ transcripts: "redacted" });
    const { folder } = await place.unpack(packed.sha256);
    expect(filesIn(folder.transcripts)).toHaveLength(5);
  });
});
