import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../../../src/session/hand-over/manifest.ts";
import { newerLine } from "../newer-line.ts";
import { type Place, rewrite, smuggle } from "./forge.ts";
import { handingOver } from "./packed.ts";

const damaged = expect.objectContaining({ code: "handover-damaged", kind: "policy" });

describe("a manifest that somebody made up", () => {
  it.each([
    "../outside",
    "extra/../../outside",
    "transcripts/..",
    "transcripts/./x",
    "/etc/passwd",
    "extra//x",
    "extra\\..\\x",
    "transcripts/a\\b",
    "transcripts/a\u0000b",
    "manifest.json",
    "lock",
    ".session.json",
    "transcripts",
    "transcripts/1/2/3/4/5",
    `extra/${"x".repeat(300)}`,
    "",
  ])("can't name a file outside of what a session has: %j", async (path) => {
    using place = handingOver();
    await place.pack();
    await expect(place.unpack(smuggle(place, path))).rejects.toThrow(damaged);
    expect(existsSync(place.path("elsewhere"))).toBe(false);
  });

  it.each<[what: string, change: Record<string, unknown>]>([
    ["another version", { version: 2 }],
    ["no version", { version: undefined }],
    ["no session", { session: undefined }],
    ["a path as session", { session: "../../etc" }],
    ["another session", { session: "20260102-another" }],
    ["no list of files", { files: {} }],
    ["no files", { files: [] }],
    ["words for files", { files: ["journal.ndjson"] }],
    ["a file without digest", { files: [{ path: "journal.ndjson", bytes: 0 }] }],
    ["a digest in other letters", { files: [{ path: "journal.ndjson", bytes: 0, sha256: "A".repeat(64) }] }],
    ["half a byte", { files: [{ path: "journal.ndjson", bytes: 0.5, sha256: "a".repeat(64) }] }],
  ])("is refused with %s", async (_what, change) => {
    using place = handingOver();
    await place.pack();
    await expect(place.unpack(rewrite(place, (manifest) => ({ ...manifest, ...change })))).rejects.toThrow(
      damaged,
    );
  });

  it.each(["null", "[]", "1", "", "{", '"x"'])("is refused where it is %j", async (text) => {
    using place = handingOver();
    await place.pack();
    writeFileSync(join(place.directory, "manifest.json"), text);
    await expect(place.unpack(sha256(text))).rejects.toThrow(damaged);
  });

  it("is refused where it leaves out the session's own record", async () => {
    using place = handingOver();
    await place.pack();
    rmSync(join(place.directory, "session.json"));
    const digest = rewrite(place, ({ files, ...rest }) => ({
      ...rest,
      files: (files as { path: string }[]).filter(({ path }) => path !== "session.json"),
    }));
    await expect(place.unpack(digest)).rejects.toThrow(damaged);
  });
});

describe("a journal in a hand-over", () => {
  /** The artifact with this text as its journal, and a manifest that fits. */
  async function withJournal(place: Place, content: string): Promise<string> {
    await place.pack();
    writeFileSync(join(place.directory, "journal.ndjson"), content);
    return rewrite(place, ({ files, ...rest }) => ({
      ...rest,
      files: (files as { path: string }[]).map((file) =>
        file.path === "journal.ndjson"
          ? { ...file, bytes: Buffer.byteLength(content), sha256: sha256(content) }
          : file,
      ),
    }));
  }
  const soundJournal = (place: Place) => readFileSync(place.folder.journal, "utf8");

  it("is refused when its last line is torn", async () => {
    using place = handingOver();
    const digest = await withJournal(place, `${soundJournal(place)}{"v":1,"bytes":9`);
    await expect(place.unpack(digest)).rejects.toThrow(damaged);
  });

  it("is refused when a record in it isn't what its checksum says", async () => {
    using place = handingOver();
    const forged = soundJournal(place).replace('"score":10', '"score":11');
    await expect(place.unpack(await withJournal(place, forged))).rejects.toThrow(damaged);
  });

  it("is refused when a newer dev-agent wrote it", async () => {
    using place = handingOver();
    const newer = soundJournal(place) + newerLine;
    const refused = expect.objectContaining({ code: "journal-version", kind: "configuration" });
    await expect(place.unpack(await withJournal(place, newer))).rejects.toThrow(refused);
  });
});
