// Writes the reference of the actions and the workflow.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./action-files.ts";
import { actionReference } from "./action-tables.ts";

const { path, text } = actionReference();
writeFileSync(join(root, path), text);
