import { createHash } from "node:crypto";
import { isSessionId } from "../../domain/branch-name.ts";
import { isObject, objectsOf, parseJson } from "../../domain/json.ts";
import { DevAgentError } from "../../errors.ts";

export const manifestName = "manifest.json";

export interface ListedFile {
  /** Relative, with slashes. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What a hand-over consists of; its own SHA-256 stands for all of it. */
export interface Manifest {
  readonly version: 1;
  readonly session: string;
  readonly files: readonly ListedFile[];
}

export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** Refuses what is not exactly a manifest. */
export function parseManifest(text: string): Manifest {
  const value = parseJson(text);
  const { version, session, files } = isObject(value) ? value : {};
  if (version !== 1 || typeof session !== "string" || !isSessionId(session) || !Array.isArray(files))
    throw damaged("its manifest is none");
  const listed = (objectsOf(files) as readonly object[]).filter(isListed);
  if (listed.length !== files.length)
    throw damaged("its manifest lists something that is no file of a session");
  return { version, session, files: listed };
}

const names =
  /^(?:session\.json|(?:journal|events|ledger)\.ndjson|candidate\.bundle|(?:transcripts|outputs|extra)(?:\/[^/\\\0]{1,255}){1,4})$/;

function isListed(value: object): value is ListedFile {
  const { path, bytes, sha256: hash } = value as Partial<ListedFile>;
  if (typeof path !== "string" || !names.test(path) || path.split("/").some((part) => /^\.{1,2}$/.test(part)))
    return false;
  return Number.isSafeInteger(bytes) && typeof hash === "string" && /^[0-9a-f]{64}$/.test(hash);
}

export function damaged(why: string): DevAgentError {
  return new DevAgentError({
    code: "handover-damaged",
    kind: "policy",
    message: `The artifact that the job before left is damaged: ${why}.`,
    remedy: "Nothing is done with it. Run the job before this one again.",
  });
}
