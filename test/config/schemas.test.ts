import { readFileSync } from "node:fs";
import { join } from "node:path";
import { schemaFiles } from "../../scripts/schema-files.ts";

describe("the published schemas", () => {
  it.each(schemaFiles())("$path is current: npm run schemas", ({ path, text }) => {
    expect(readFileSync(join(import.meta.dirname, "../..", path), "utf8")).toBe(text);
  });
});
