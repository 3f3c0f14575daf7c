import { isObject, type JsonObject, parseJson } from "../../domain/json.ts";
import { noUsage, type TokenUsage } from "../../domain/usage.ts";
import type { UsageReader, UsageReading } from "./provider-wire.ts";
import { createSseReader } from "./sse-data.ts";

/** Reads usage from a Messages API answer, streamed or whole. */
export function anthropicUsageReader(contentType: string): UsageReader {
  if (contentType.includes("text/event-stream")) return streamReader();
  return contentType.includes("json") ? bodyReader() : { push: () => {}, read: () => null };
}

function streamReader(): UsageReader {
  let reading: UsageReading | null = null;
  const push = createSseReader((data) => {
    if (!/"message_start"|"usage"/.test(data)) return;
    const event = parseJson(data);
    if (!isObject(event)) return;
    if (event.type === "message_start" && isObject(event.message))
      reading = { usage: usageOf(event.message.usage, null), complete: false };
    else if (event.type === "message_delta" && isObject(event.usage))
      reading = { usage: usageOf(event.usage, reading?.usage ?? null), complete: true };
  });
  return { push, read: () => reading };
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
      return { usage: usageOf(body.usage, null), complete: true };
    },
  };
}

/** Counts that the report leaves out keep their earlier value: a stream's last report may hold only the output. */
function usageOf(report: unknown, earlier: TokenUsage | null): TokenUsage | null {
  if (!isObject(report)) return earlier;
  const before = earlier ?? noUsage;
  const written = count(report, "cache_creation_input_tokens");
  const split = isObject(report.cache_creation) ? report.cache_creation : {};
  const hour = count(split, "ephemeral_1h_input_tokens") ?? (written === undefined ? before.cacheWrite1h : 0);
  return {
    input: count(report, "input_tokens") ?? before.input,
    output: count(report, "output_tokens") ?? before.output,
    cacheRead: count(report, "cache_read_input_tokens") ?? before.cacheRead,
    cacheWrite: written === undefined ? before.cacheWrite : Math.max(0, written - hour),
    cacheWrite1h: hour,
  };
}

function count(report: JsonObject, field: string): number | undefined {
  const value = report[field];
  return typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : undefined;
}
