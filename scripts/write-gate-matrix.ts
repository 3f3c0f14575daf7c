// Writes the table of what the merge job does about every answer that it may get.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./action-files.ts";
import { gateMatrix } from "./gate-matrix-tables.ts";

const { path, text } = gateMatrix();
writeFileSync(join(root, path), text);
