/** One model turn of the scripted demo: what the model would say and the tools it would call. */
export interface ScriptedTurn {
  readonly role: "architect" | "coder" | "reviewer";
  /** 0 for the architect. */
  readonly round: number;
  readonly text: string;
  readonly calls: readonly { readonly name: string; readonly input: Readonly<Record<string, unknown>> }[];
}

const first = `/** A title as a URL slug. */
export function slugify(title) {
  return title
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
}
`;

const second = `/** A title as a URL slug. */
export function slugify(title) {
  return title
    .normalize("NFD")
    .replace(/\\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
`;

const newTest = `
test("accented letters become plain ones", () => {
  assert.equal(slugify("Crème Brûlée!"), "creme-brulee");
});
`;

const emptyTest = `
test("a title without letters gives an empty slug", () => {
  assert.equal(slugify("!?"), "");
});
`;

const lastLine = `  assert.equal(slugify("Hello big World"), "hello-big-world");
});
`;

const accentLine = `  assert.equal(slugify("Crème Brûlée!"), "creme-brulee");
});
`;

const submitCoder = (summary: string) => ({
  name: "submit",
  input: { summary, tests_run: ["node --test"], risks: [] },
});

/**
 * The demo's whole conversation. Round 1 fails its tests, round 2 passes them, round 3 answers the reviewer, and
 * round 4 is there for the person who asks for one more change.
 */
export const demoTurns: readonly ScriptedTurn[] = [
  {
    role: "architect",
    round: 0,
    text: "I'll look at the code and its tests first.",
    calls: [
      { name: "read", input: { path: "src/slugify.js" } },
      { name: "read", input: { path: "test/slugify.test.js" } },
    ],
  },
  {
    role: "architect",
    round: 0,
    text: "",
    calls: [
      {
        name: "submit",
        input: {
          summary: "slugify drops accents and never starts or ends with a dash.",
          steps: [
            "Decompose the title and drop the combining marks",
            "Trim dashes",
            "Add a test with accents",
          ],
          files: ["src/slugify.js", "test/slugify.test.js"],
          acceptance_checks: ["slugify('Crème Brûlée!') is 'creme-brulee'", "the present test still passes"],
          risks: ["Letters without a decomposition, such as ø, become dashes"],
        },
      },
    ],
  },
  {
    role: "coder",
    round: 1,
    text: "The title has to be decomposed before the accents can go.",
    calls: [
      { name: "write", input: { path: "src/slugify.js", content: first } },
      {
        name: "edit",
        input: { path: "test/slugify.test.js", old_string: lastLine, new_string: lastLine + newTest },
      },
    ],
  },
  { role: "coder", round: 1, text: "", calls: [submitCoder("Titles are decomposed; a test with accents.")] },
  { role: "coder", round: 1, text: "", calls: [submitCoder("Titles are decomposed; a test with accents.")] },
  {
    role: "coder",
    round: 2,
    text: "The combining marks became dashes: they must be dropped first, and the last dash trimmed.",
    calls: [{ name: "write", input: { path: "src/slugify.js", content: second } }],
  },
  {
    role: "coder",
    round: 2,
    text: "",
    calls: [{ name: "bash", input: { command: "node --test", timeout_s: 60 } }],
  },
  { role: "coder", round: 2, text: "", calls: [submitCoder("Marks are dropped and dashes trimmed.")] },
  { role: "coder", round: 2, text: "", calls: [submitCoder("Marks are dropped and dashes trimmed.")] },
  {
    role: "reviewer",
    round: 2,
    text: "",
    calls: [
      {
        name: "submit",
        input: {
          verdict: "changes",
          summary: "Right and small. One edge case isn't shown by a test.",
          comments: [
            {
              file: "test/slugify.test.js",
              line: 9,
              severity: "warning",
              reason: "Trimming changes titles without any letter; add a test that says what they become.",
            },
          ],
        },
      },
    ],
  },
  {
    role: "coder",
    round: 3,
    text: "I'll add the test that the reviewer asks for.",
    calls: [
      {
        name: "edit",
        input: { path: "test/slugify.test.js", old_string: accentLine, new_string: accentLine + emptyTest },
      },
    ],
  },
  { role: "coder", round: 3, text: "", calls: [submitCoder("A test for titles without letters.")] },
  { role: "coder", round: 3, text: "", calls: [submitCoder("A test for titles without letters.")] },
  {
    role: "reviewer",
    round: 3,
    text: "",
    calls: [
      {
        name: "submit",
        input: {
          verdict: "approve",
          summary: "The point is answered; nothing that matters is left.",
          comments: [],
        },
      },
    ],
  },
  {
    role: "coder",
    round: 4,
    text: "I'll do what was asked for, as far as a script can: the README says what slugify does.",
    calls: [
      {
        name: "edit",
        input: {
          path: "README.md",
          old_string: "Turns titles into URL slugs.",
          new_string: "Turns titles into URL slugs: `slugify('Crème Brûlée!')` is `creme-brulee`.",
        },
      },
    ],
  },
  { role: "coder", round: 4, text: "", calls: [submitCoder("The README shows an example.")] },
  { role: "coder", round: 4, text: "", calls: [submitCoder("The README shows an example.")] },
  {
    role: "reviewer",
    round: 4,
    text: "",
    calls: [
      {
        name: "submit",
        input: { verdict: "approve", summary: "The README is right about it.", comments: [] },
      },
    ],
  },
];
