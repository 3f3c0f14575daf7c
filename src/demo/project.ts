/** The demo's project: small, real, and with a requirement that it doesn't meet yet. */
export const demoGoal = "slugify must handle accented letters: slugify('Crème Brûlée!') is 'creme-brulee'";

export const demoFiles: Readonly<Record<string, string>> = {
  "package.json": `{
  "name": "slugs",
  "version": "1.0.0",
  "type": "module",
  "scripts": { "test": "node --test" }
}
`,
  ".dev-agent.yml": `# Read from the base branch only. The demo runs its own known scripts, so it needs no sandbox.
sandbox: none
secret-scanner: secretlint
tests:
  run: node --test --test-reporter=tap
`,
  "README.md": `# slugs

Turns titles into URL slugs.
`,
  "src/slugify.js": `/** A title as a URL slug. */
export function slugify(title) {
  return title.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}
`,
  "test/slugify.test.js": `import assert from "node:assert/strict";
import { test } from "node:test";
import { slugify } from "../src/slugify.js";

test("words are joined by a dash", () => {
  assert.equal(slugify("Hello big World"), "hello-big-world");
});
`,
};
