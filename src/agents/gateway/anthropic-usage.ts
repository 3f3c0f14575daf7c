import { isObject, type JsonObject, numberAt, objectAt, objectsOf, parseJson } from "../../domain/json.ts";
import { addUsage, noUsage, type TokenUsage } from "../../domain/usage.ts";
import type { UsageReader, UsageReading } from "./provider-wire.ts";
import { createSseReader } from "./sse-data.ts";

/** Reads usage from a Messages API answer, streamed or whole. */
export function anthropicUsageReader(contentType: string): UsageReader {
  return contentType.includes("json") ? bodyReader() : streamReader();
}

function streamReader(): UsageReader {
  const reports: JsonObject[] = [];
  let started = false;
  let complete = false;
  let shortened = false;
  const push = createSseReader((data) => {
    if (!/"message_start"|"usage"/.test(data)) return;
    const event = parseJson(data);
    if (!isObject(event)) return;
    if (event.type === "message_start") {
      started = true;
      reports.push(objectAt(objectAt(event, "message"), "usage"));
    } else if (event.type === "message_delta" && isObject(event.usage)) {
      started = true;
      complete = true;
      shortened ||= isShortened(event);
      reports.push(event.usage);
    }
  });
  return { push, read: () => (started ? readingOf(reports, { complete, shortened }) : null) };
}

function bodyReader(): UsageReader {
  const decoder = new TextDecoder();
  let text = "";
  return {
    push: (chunk) => {
      text += decoder.decode(chunk, { stream: true });
    },
    read: () => {
      const body = parseJson(text);
      if (!isObject(body) || body.type !== "message") return null;
      const whole = { complete: true, shortened: isShortened(body) };
      return readingOf(isObject(body.usage) ? [body.usage] : [], whole);
    },
  };
}

/** Whether earlier parts of the conversation were cleared before the model read it. */
function isShortened(answer: JsonObject): boolean {
  return objectsOf(objectAt(answer, "context_management").applied_edits).length > 0;
}

interface AnswerState {
  readonly complete: boolean;
  readonly shortened: boolean;
}

/** @param reports In the order in which they came; each holds what is known by then. */
function readingOf(reports: readonly JsonObject[], { complete, shortened }: AnswerState): UsageReading {
  const told = reports.filter((report) => Object.keys(report).length > 0);
  if (told.length === 0) return { usage: null, complete: false };
  const usage = told.reduce(updated, noUsage);
  const summedUp = told.findLast(({ iterations }) => Array.isArray(iterations));
  const unpriced = told.some(costsMore);
  return {
    usage: addUsage(usage, compaction(summedUp)),
    complete,
    ...(unpriced ? { unpriced } : {}),
    ...(shortened ? { shortened } : {}),
  };
}

/** Summing up a long conversation is work of its own, and in no other count. */
function compaction(report: JsonObject | undefined): TokenUsage {
  const done = objectsOf(report?.iterations).filter(({ type }) => type === "compaction");
  return done.map((one) => updated(noUsage, one)).reduce(addUsage, noUsage);
}

/** Searches by the provider, other models that it asks, and tiers and regions at prices of their own. */
function costsMore(report: JsonObject): boolean {
  const { server_tool_use: tools, speed, service_tier: tier, inference_geo: place } = report;
  const bought =
    isObject(tools) && Object.values(tools).some((times) => typeof times === "number" && times > 0);
  const others = objectsOf(report.iterations).some(({ type }) => type !== "message" && type !== "compaction");
  return bought || others || speed === "fast" || tier === "priority" || place === "us";
}

/** Counts that a report leaves out keep their earlier value: a stream's last one may hold only the output. */
function updated(before: TokenUsage, report: JsonObject): TokenUsage {
  return {
    input: count(report, "input_tokens") ?? before.input,
    output: count(report, "output_tokens") ?? before.output,
    cacheRead: count(report, "cache_read_input_tokens") ?? before.cacheRead,
    ...cacheWrites(before, report),
    reasoning: count(objectAt(report, "output_tokens_details"), "thinking_tokens") ?? before.reasoning,
  };
}

/** A stream's last report has only the sum of both kinds of cache, and its first one how it is made up. */
function cacheWrites(
  before: TokenUsage,
  report: JsonObject,
): Pick<TokenUsage, "cacheWrite" | "cacheWrite1h"> {
  const written = count(report, "cache_creation_input_tokens") ?? before.cacheWrite + before.cacheWrite1h;
  const hour = count(objectAt(report, "cache_creation"), "ephemeral_1h_input_tokens") ?? before.cacheWrite1h;
  const cacheWrite1h = Math.min(hour, written);
  return { cacheWrite: written - cacheWrite1h, cacheWrite1h };
}

function count(report: JsonObject, field: string): number | undefined {
  const value = numberAt(report, field);
  return value === undefined || value < 0 ? undefined : value;
}
