import { readFileSync } from "node:fs";
import { isObject, parseJson } from "../../domain/json.ts";
import type { Variables } from "./inputs.ts";

/** What is asked of one run alone, and would be asked again of each that goes on from it. */
const ownWish = "revise";

/** What a person filled in under "Run workflow", as GitHub tells it; empty for a run that something else started. */
export function readForm({ GITHUB_EVENT_PATH: path }: Variables): Readonly<Record<string, string>> {
  if (path === undefined || path === "") return {};
  const event = parseJson(readFileSync(path, "utf8"));
  const inputs = isObject(event) ? event.inputs : undefined;
  if (!isObject(inputs)) return {};
  const filled = Object.entries(inputs).filter(
    ([name, value]) => name !== ownWish && ["string", "number", "boolean"].includes(typeof value),
  );
  return Object.fromEntries(filled.map(([name, value]) => [name, String(value)]));
}
