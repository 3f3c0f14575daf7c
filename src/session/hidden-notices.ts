import type { DevAgentEvent } from "../domain/event.ts";
import { isObject } from "../domain/json.ts";
import { describeHidden, findHidden } from "../domain/text/hidden-text.ts";

/**
 * Finds what a person is to be told of hidden text in events: one line, or null. A class is told once per field of a type
 * of event, or whoever writes much of it would drown a log.
 */
export function createHiddenNotices(): (event: DevAgentEvent) => string | null {
  const told = new Set<string>();
  return ({ type, data }) => {
    // A notice is dev-agent's own words, and may be what this led to. Nothing comes after the end, and what its reason repeats
    // was told where it came in.
    if (type === "notice" || type === "run.finished") return null;
    const found: string[] = [];
    for (const [field, text] of textsIn(data, "")) {
      const hidden = findHidden(text).filter((one) => !told.has(`${type} ${field} ${one.class}`));
      for (const one of hidden) told.add(`${type} ${field} ${one.class}`);
      if (hidden.length > 0) found.push(`${field} has ${describeHidden(hidden)}`);
    }
    return found.length === 0 ? null : `Hidden text in ${type}: ${found.join("; ")}.`;
  };
}

/** Every text of a value with the name of its field; the names are dev-agent's own, but for those of a record. */
function* textsIn(value: unknown, field: string): Generator<readonly [field: string, text: string]> {
  if (typeof value === "string") yield [field, value];
  else if (Array.isArray(value)) for (const item of value) yield* textsIn(item, field);
  else if (isObject(value))
    for (const [name, item] of Object.entries(value)) yield* textsIn(item, field === "" ? name : field);
}
