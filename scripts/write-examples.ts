// Writes the examples' texts into the sources, so that the bundle has them.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { exampleModule, root } from "./example-files.ts";

const { path, text } = exampleModule();
writeFileSync(join(root, path), text);
