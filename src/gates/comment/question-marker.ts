import type { Sha } from "../../domain/candidate.ts";

/** What the job that asks says of its question in the comment's first line, for the jobs that take the answer. */
export interface QuestionMarker {
  readonly session: string;
  readonly run: number;
  /** The attempt of that run, from 1. */
  readonly attempt: number;
  readonly head: Sha | string;
  /** Artifact of the job that asked, and the SHA-256 of its manifest. */
  readonly handover: string;
  readonly sha256: string;
}

const begin = "<!-- dev-agent:question ";
const fields = [
  /^session=([\w.-]{1,200})$/,
  /^run=([1-9]\d{0,15})$/,
  /^attempt=([1-9]\d{0,5})$/,
  /^head=([0-9a-f]{40})$/,
  /^handover=([\w.-]{1,300})$/,
  /^sha256=([0-9a-f]{64})$/,
] as const;

export function writeMarker({ session, run, attempt, head, handover, sha256 }: QuestionMarker): string {
  return `${begin}session=${session} run=${run} attempt=${attempt} head=${head} handover=${handover} sha256=${sha256} -->`;
}

/** What a comment's first line says, if it is a question's; null for every other comment. */
export function readMarker(body: string): QuestionMarker | null {
  const line = body.split(/\r?\n/)[0] ?? "";
  if (!line.startsWith(begin) || !line.endsWith(" -->")) return null;
  const words = line.slice(begin.length, -" -->".length).split(" ");
  if (words.length !== fields.length) return null;
  const values = fields.map((pattern, at) => pattern.exec(words[at] ?? "")?.[1]);
  const [session, run, attempt, head, handover, sha256] = values;
  if (!session || !run || !attempt || !head || !handover || !sha256) return null;
  return { session, run: Number(run), attempt: Number(attempt), head, handover, sha256 };
}
