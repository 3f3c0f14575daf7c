import type { ScriptedTurn } from "../../src/agents/gateway/script.ts";

export const goal = "double(2) must be 4";

const burn = (name: string) => `import assert from "node:assert/strict";
import { pbkdf2Sync } from "node:crypto";
import { test } from "node:test";
import { double } from "../src/double.js";

test("${name} takes its time, as tests do", () => {
  assert.equal(pbkdf2Sync("${name}", "salt", 600_000, 32, "sha512").length, 32);
  assert.equal(typeof double(2), "number");
});
`;

const lint = `import { readdirSync, readFileSync } from "node:fs";

for (const name of readdirSync("src"))
  if (/[ \\t]$/m.test(readFileSync(\`src/\${name}\`, "utf8"))) process.exitCode = 1;
`;

const parts = Array.from({ length: 200 }, (_, index) => [
  `src/part-${index}.js`,
  `export const part${index} = ${index};\n`.repeat(20),
]);

/** A project of 200 files, whose tests take about a second on two cores, with a linter. */
export const projectFiles: Readonly<Record<string, string>> = {
  "package.json": '{ "name": "double", "type": "module", "scripts": { "test": "node --test" } }\n',
  ".dev-agent.yml": `tests: { run: node --test }
analysis: [{ name: lint, run: node lint.js, format: exit-code }]
`,
  "lint.js": lint,
  "src/double.js": "export const double = (value) => value;\n",
  "test/first.test.js": burn("first"),
  "test/second.test.js": burn("second"),
  ...Object.fromEntries(parts),
};

export const change = { path: "src/double.js", content: "export const double = (value) => 2 * value;\n" };
export const testCommand = "node --test";

const submit = (input: Readonly<Record<string, unknown>>) => [{ name: "submit", input }];
const spec = { summary: "It doubles.", steps: ["Multiply"], files: [], acceptance_checks: [], risks: [] };
const work = submit({ summary: "It doubles.", tests_run: [testCommand], risks: [] });
const coder = (calls: ScriptedTurn["calls"]): ScriptedTurn => ({ role: "coder", round: 1, text: "", calls });

/** What the models say: one round that reads, writes, runs the tests and hands in, and an approval. */
export const turns: readonly ScriptedTurn[] = [
  { role: "architect", round: 0, text: "", calls: [{ name: "read", input: { path: change.path } }] },
  { role: "architect", round: 0, text: "", calls: submit(spec) },
  coder([{ name: "write", input: change }]),
  coder([{ name: "bash", input: { command: testCommand } }]),
  coder(work),
  coder(work),
  {
    role: "reviewer",
    round: 1,
    text: "",
    calls: submit({ verdict: "approve", summary: "Good", comments: [] }),
  },
];
