import { createHash } from "node:crypto";
import type { ResultsServer } from "../github/results/results-server.ts";

type Files = Map<string, Buffer>;

// biome-ignore lint/suspicious/noExplicitAny: rows rewrite whatever a job may have written down
export type JournalEdit = (records: any[]) => any[];

export interface HandOverPlace {
  readonly results: ResultsServer;
  readonly runId: string;
  /** Of the artifact. */
  readonly name: string;
}

/** Rewrites a session's journal in a hand-over, as the job before could have written it; the new digest of the manifest. */
export function rewriteJournal(place: HandOverPlace, edit: JournalEdit): string {
  let digest = "";
  editFiles(place, (files) => {
    const lines = text(files, "journal.ndjson").split("\n").filter(Boolean);
    const records = edit(lines.map((line) => JSON.parse(line).record));
    const journal = records.map((record) => `${frame(JSON.stringify(record))}\n`).join("");
    files.set("journal.ndjson", Buffer.from(journal));
    const manifest = JSON.parse(text(files, "manifest.json"));
    for (const file of manifest.files)
      if (file.path === "journal.ndjson")
        Object.assign(file, { bytes: Buffer.byteLength(journal), sha256: hash(journal) });
    const whole = `${JSON.stringify(manifest, null, 1)}\n`;
    files.set("manifest.json", Buffer.from(whole));
    digest = hash(whole);
  });
  return digest;
}

/** Changes files of a hand-over where it lies, behind the back of the job that made it. */
export function editFiles({ results, runId, name }: HandOverPlace, edit: (files: Files) => void): void {
  results.editArtifact({ runId, name, digest: "recomputed", edit });
}

const text = (files: Files, path: string) => files.get(path)?.toString() ?? "";
const frame = (record: string) =>
  `{"v":1,"bytes":${Buffer.byteLength(record)},"sha256":"${hash(record)}","record":${record}}`;
const hash = (content: string) => createHash("sha256").update(content).digest("hex");
