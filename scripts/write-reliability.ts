// Writes the table of faults into the page on reliability.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./action-files.ts";
import { reliabilityPage } from "./reliability-table.ts";

const { path, text } = reliabilityPage();
writeFileSync(join(root, path), text);
