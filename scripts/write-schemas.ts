// Writes the JSON Schemas that editors and readers of the event stream use.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { schemaFiles } from "./schema-files.ts";

for (const { path, text } of schemaFiles()) writeFileSync(join(import.meta.dirname, "..", path), text);
