import { readFileSync } from "node:fs";
import { join } from "node:path";
import { exampleModule, root } from "../../../scripts/example-files.ts";

it("the workflows that init writes are the examples: npm run examples", () => {
  const { path, text } = exampleModule();
  expect(readFileSync(join(root, path), "utf8")).toBe(text);
});
