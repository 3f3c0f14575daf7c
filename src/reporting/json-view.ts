import { jsonLine } from "../domain/text/json-line.ts";
import type { EventView } from "../ports/events.ts";
import type { Output } from "./output.ts";

/** Each event as one line of JSON. */
export function createJsonView(output: Output): EventView {
  return {
    show: (event) => void output.write(`${jsonLine(event)}\n`),
    close: () => {},
  };
}
