import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Defence } from "./defences.ts";

// Loaded before dev-agent's own source, in a control alone: takes one defence out of it.
const edited = new Map<string, string>();
for (const { file, find, put } of JSON.parse(process.env.RED_TEAM_WITHOUT ?? "") as Defence) {
  const path = join(import.meta.dirname, "../../../../src", file);
  const text = edited.get(pathToFileURL(path).href) ?? readFileSync(path, "utf8");
  if (text.split(find).length !== 2) throw new Error(`${file} does not hold this exactly once: ${find}`);
  edited.set(
    pathToFileURL(path).href,
    text.replace(find, () => put),
  );
}

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    const source = edited.get(url);
    return source === undefined ? loaded : { ...loaded, source };
  },
});
