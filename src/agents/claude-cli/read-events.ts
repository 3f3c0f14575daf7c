import { type JsonObject, listAt, numberAt, objectAt, objectsOf, textAt } from "../../domain/json.ts";
import type { Teller } from "../vendor-cli/teller.ts";
import { plainToolName, submitTool } from "./permissions.ts";
import { toolSummary } from "./tool-summary.ts";

/** What the events of one run came to. */
export interface Seen {
  /** The last event of type `result`; undefined where none came. */
  readonly result: JsonObject | undefined;
  /** The message by which claude itself tells of a failed call; undefined after an answer of the model. */
  readonly apiError: JsonObject | undefined;
  /** When a plan's limit that was reached is lifted, in seconds since the epoch. */
  readonly limitedUntil: number | undefined;
  readonly text: string;
  /** What the model handed in last, valid or not. */
  readonly handedIn: unknown;
  /** Answers of the model. */
  readonly turns: number;
}

export interface EventReader {
  event(event: JsonObject): "go-on" | "stop";
  seen(): Seen;
}

/** A wait of more than this before the next try is a limit, not a busy moment. */
const longestWaitMs = 300_000;

/** Reads claude's events and tells of its work. */
export function createEventReader(tell: Teller, workspace: string): EventReader {
  const messages = new Set<string>();
  let result: JsonObject | undefined;
  let apiError: JsonObject | undefined;
  let limitedUntil: number | undefined;
  let text = "";
  let handedIn: unknown;

  const onAssistant = (event: JsonObject) => {
    const message = objectAt(event, "message");
    if (textAt(message, "model") === "<synthetic>" || event.error !== undefined) {
      apiError = event;
      return;
    }
    apiError = undefined;
    const id = textAt(message, "id");
    messages.add(id);
    for (const block of objectsOf(message.content)) {
      if (block.type === "text") {
        text = textAt(block, "text");
        tell.said(text, id);
      } else if (block.type === "tool_use" && block.name === submitTool) handedIn = block.input;
      else if (block.type === "tool_use") {
        const name = plainToolName(textAt(block, "name"));
        const { input } = block;
        tell.called({ id: textAt(block, "id"), name, summary: toolSummary(input, workspace), input });
      }
    }
  };

  return {
    event: (event) => {
      if (event.type === "assistant") onAssistant(event);
      else if (event.type === "user") for (const done of toolResults(event)) tell.finished(done);
      else if (event.type === "result") result = event;
      else if (event.type === "rate_limit_event") limitedUntil = resetOf(event);
      else if (event.subtype === "api_retry" && isHopeless(event)) return "stop";
      return "go-on";
    },
    seen: () => ({ result, apiError, limitedUntil, text, handedIn, turns: messages.size }),
  };
}

function toolResults(event: JsonObject) {
  return objectsOf(listAt(objectAt(event, "message"), "content"))
    .filter(({ type }) => type === "tool_result")
    .map((block) => {
      const [, code] = /^Exit code (\d{1,3})\b/.exec(textAt(block, "content")) ?? [];
      const ok = block.is_error !== true;
      const exitCode = code === undefined ? null : Number(code);
      return { id: textAt(block, "tool_use_id"), ok, exitCode, output: outputOf(block.content) };
    });
}

function outputOf(content: unknown): string {
  return typeof content === "string" ? content : JSON.stringify(content ?? "");
}

function resetOf(event: JsonObject): number | undefined {
  const info = objectAt(event, "rate_limit_info");
  return textAt(info, "status") === "rejected" ? numberAt(info, "resetsAt") : undefined;
}

/** A refused key stays refused, however often claude would try it. */
function isHopeless(event: JsonObject): boolean {
  const status = numberAt(event, "error_status");
  return status === 401 || status === 403 || (numberAt(event, "retry_delay_ms") ?? 0) > longestWaitMs;
}
