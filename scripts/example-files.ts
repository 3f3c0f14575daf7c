import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const root = join(import.meta.dirname, "..");

/** The module that carries the workflows which `dev-agent init` writes: path under the project's root, and text. */
export function exampleModule(): { readonly path: string; readonly text: string } {
  const folder = join(root, "examples");
  // Those that init writes; the others are for whoever reads what they do.
  const names = readdirSync(folder)
    .filter((name) => /^(?:dispatch|comment-.*)\.yml$/.test(name))
    .sort();
  const entries = names.map((name) => {
    const lines = readFileSync(join(folder, name), "utf8").replace(/\n$/, "").split("\n");
    return `  ${JSON.stringify(name)}: [\n${lines.map((line) => `    ${JSON.stringify(line)},\n`).join("")}  ],\n`;
  });
  const text = `// Written by scripts/write-examples.ts from examples/. Don't edit.

/** Lines of the examples, by file name. */
export const exampleLines: Readonly<Record<string, readonly string[]>> = {
${entries.join("")}};
`;
  return { path: "src/use-cases/init/example-lines.ts", text };
}
