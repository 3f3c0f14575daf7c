import { createHash } from "node:crypto";
import { DevAgentError } from "../errors.ts";
import { type JournalRecord, migrate } from "./migrations.ts";

/** Version of the format that is written; a file with a higher one is left alone. */
export const formatVersion = 2;

/** A record's JSON as a line that shows whether it is whole. */
export function frame(text: string): string {
  const sha256 = hash(formatVersion, text);
  return `{"v":${formatVersion},"bytes":${Buffer.byteLength(text)},"sha256":"${sha256}","record":${text}}`;
}

const framed = /^\{"v":(\d+),"bytes":(\d+),"sha256":"([0-9a-f]{64})","record":/;

/**
 * The record of a line, as the newest version has it; undefined where its length or hash don't fit.
 * @throws DevAgentError `journal-version` for a line of a newer version.
 */
export function unframe(line: string, path: string): JournalRecord | undefined {
  const head = framed.exec(line);
  if (head === null || !line.endsWith("}")) return undefined;
  const version = Number(head[1]);
  const text = line.slice(head[0].length, -1);
  if (Buffer.byteLength(text) !== Number(head[2]) || hash(version, text) !== head[3]) return undefined;
  if (version > formatVersion) throw unknownVersion(path, version);
  return migrate(JSON.parse(text), version);
}

/** From version 2 on the version is hashed with the text: a byte of it that flips is no newer format. */
function hash(version: number, text: string): string {
  const hashed = createHash("sha256");
  return (version === 1 ? hashed : hashed.update(`${version}\n`)).update(text).digest("hex");
}

function unknownVersion(path: string, found: number): DevAgentError {
  return new DevAgentError({
    code: "journal-version",
    kind: "configuration",
    message: `${path} has format ${found}; this dev-agent knows formats up to ${formatVersion}.`,
    remedy: "Resume the session with the dev-agent that began it, or a newer one.",
  });
}
