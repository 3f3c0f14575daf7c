import { readFileSync } from "node:fs";
import { isObject, type JsonObject, parseJson } from "../../domain/json.ts";
import { DevAgentError } from "../../errors.ts";
import type { ConversationShape } from "./conversation-shape.ts";
import type { CallPlace } from "./transport.ts";

export interface CassetteHeader {
  readonly v: 1;
  /** `recorded` from a real provider; `scripted` by a person. */
  readonly kind: "recorded" | "scripted";
  readonly goal: string;
  /** Which agent played each role, e.g. `claude-cli:claude-opus-4-5`; absent where it was dev-agent's own. */
  readonly agents?: Readonly<Record<string, string>>;
  /** When the session began, ISO 8601: the date of its commits, so that a replay makes the same ones. */
  readonly at?: string;
}

/** One answered call. The response is the wire text, so that the provider's own code reads it. */
export interface CassetteEntry extends CallPlace {
  /** Whose protocol it is; absent means Anthropic's. */
  readonly provider?: string;
  readonly expect: ConversationShape;
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
}

/** A session's model calls. As a file: NDJSON, the header first, then a line for each call. */
export interface Cassette {
  readonly header: CassetteHeader;
  readonly entries: readonly CassetteEntry[];
}

export function formatCassette({ header, entries }: Cassette): string {
  return [header, ...entries].map((line) => `${JSON.stringify(line)}\n`).join("");
}

/** @throws DevAgentError of kind configuration, naming the line that isn't understood. */
export function readCassette(path: string): Cassette {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    throw unreadable(`The cassette ${path} can't be read: ${(error as NodeJS.ErrnoException).code}.`, error);
  }
  return parseCassette(text, path);
}

/** Of a file that may hold a cassette; null where it holds none. */
export function readHeader(path: string): CassetteHeader | null {
  try {
    return readCassette(path).header;
  } catch {
    return null;
  }
}

/** @param name What to call it in errors. */
export function parseCassette(text: string, name: string): Cassette {
  const lines = text.split("\n");
  const [header, ...entries] = lines.flatMap((line, index) => {
    if (line.trim() === "") return [];
    const value = parseJson(line);
    const known = index === 0 ? isHeader(value) : isEntry(value);
    if (!known)
      throw unreadable(`${name}:${index + 1} isn't a cassette's ${index === 0 ? "header" : "call"}.`);
    return [value];
  });
  if (header === undefined) throw unreadable(`${name} is empty.`);
  return { header: header as CassetteHeader, entries: entries as CassetteEntry[] };
}

function isHeader(value: unknown): boolean {
  if (!isObject(value) || value.v !== 1 || typeof value.goal !== "string") return false;
  if (value.kind !== "recorded" && value.kind !== "scripted") return false;
  if (value.at !== undefined && !isTime(value.at)) return false;
  if (value.agents === undefined) return true;
  return isObject(value.agents) && Object.values(value.agents).every((name) => typeof name === "string");
}

function isTime(value: unknown): boolean {
  return typeof value === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z$/.test(value);
}

function isEntry(value: unknown): boolean {
  if (!isObject(value) || !isObject(value.expect) || !isObject(value.response)) return false;
  const { expect, response } = value as Record<string, JsonObject>;
  const placed =
    typeof value.role === "string" && Number.isInteger(value.round) && Number.isInteger(value.turn);
  const answered = response !== undefined && isAnswer(response);
  const told = value.provider === undefined || typeof value.provider === "string";
  return placed && answered && told && Array.isArray(expect?.tail);
}

/** Whether a call can be answered so: there are statuses that can't have a body, and names that no header has. */
function isAnswer({ status, headers, body }: JsonObject): boolean {
  if (typeof status !== "number" || typeof body !== "string" || !isObject(headers)) return false;
  try {
    new Response(body, { status, headers: headers as Record<string, string> });
    return true;
  } catch {
    return false;
  }
}

function unreadable(message: string, cause?: unknown): DevAgentError {
  return new DevAgentError({
    code: "cassette-unreadable",
    kind: "configuration",
    message,
    remedy: "Give --replay a file that --record wrote.",
    cause,
  });
}
