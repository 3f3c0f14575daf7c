import { isObject, type JsonObject, objectAt, objectsOf, parseJson, textAt } from "../../domain/json.ts";
import { BrokenAnswer, StreamedError } from "../model-api/broken-answer.ts";
import type { AnswerReader } from "../model-api/receive.ts";
import type { Answer } from "../tool-loop/model-provider.ts";
import { type OutputItem, toAnswer } from "./answer.ts";

/** Puts a response together from the events of its stream: its items as each is done, then how it ended. */
export function createAnswerReader(): AnswerReader {
  const items: OutputItem[] = [];
  let begun = false;
  let response: JsonObject | null = null;

  const take = (event: JsonObject) => {
    const { type } = event;
    if (type === "response.output_item.added") begun = true;
    else if (type === "response.output_item.done" && isObject(event.item))
      items[Number(event.output_index)] = event.item as OutputItem;
    else if (type === "response.completed" || type === "response.incomplete")
      response = objectAt(event, "response");
    else if (type === "response.failed") throw reportedError(objectAt(event.response, "error"));
    else if (type === "error") throw reportedError(isObject(event.error) ? event.error : event);
  };

  return {
    push: (data) => {
      const event = parseJson(data);
      if (!isObject(event))
        throw new BrokenAnswer("the answer's stream holds something that isn't JSON", "once");
      take(event);
    },
    finish: () => {
      if (response === null) throw new BrokenAnswer("the answer broke off before its end", repeat());
      return answerOf(
        response,
        items.filter((item) => item !== undefined),
      );
    },
    repeat,
  };

  function repeat() {
    return begun ? "once" : "often";
  }
}

/** The end of a response holds all of its items, also those that were cut off; some servers leave them out there. */
function answerOf(response: JsonObject, done: readonly OutputItem[]): Answer {
  const whole = objectsOf(response.output) as OutputItem[];
  return toAnswer(whole.length > 0 ? whole : done, response);
}

/** An answer that came as one JSON body. @throws BrokenAnswer when it isn't a response, StreamedError for a failed one. */
export function answerOfBody(text: string): Answer {
  const body = parseJson(text);
  if (!isObject(body) || body.object !== "response")
    throw new BrokenAnswer("the answer isn't a response of the Responses API", "once");
  if (body.status === "failed") throw reportedError(objectAt(body, "error"));
  if (body.status !== "completed" && body.status !== "incomplete")
    throw new BrokenAnswer(`the answer ended as ${textAt(body, "status") || "nothing"}`, "once");
  return answerOf(body, []);
}

function reportedError(error: JsonObject): StreamedError {
  const type = textAt(error, "code") || textAt(error, "type") || "server_error";
  return new StreamedError(type, textAt(error, "message") || "no reason given");
}
