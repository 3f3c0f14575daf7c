import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { findActionsFiles } from "../github/validate/find-files.ts";
import { type Problem, validateFile } from "../github/validate/validate-file.ts";

const root = join(import.meta.dirname, "../..");

async function validateAll(files: Readonly<Record<string, string>>): Promise<readonly Problem[]> {
  const directory = await mkdtemp(join(tmpdir(), "validate-"));
  try {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(directory, path)), { recursive: true });
      await writeFile(join(directory, path), content);
    }
    const repository = { root: directory, name: "acme/tool", checkedOutIn: ".tool/" };
    const problems: Problem[] = [];
    for (const file of findActionsFiles(directory)) problems.push(...(await validateFile(repository, file)));
    return problems;
  } finally {
    await rm(directory, { recursive: true });
  }
}

const workflow = (jobs: string) => ({ ".github/workflows/a.yml": `on: push\njobs:\n${jobs}\n` });
const action =
  "name: a\ndescription: b\ninputs: { goal: { description: c, required: true } }\nruns: { using: node24, main: a.js }\n";

describe("GitHub's language service", () => {
  it("finds nothing in this repository's workflows, actions and examples", async () => {
    const files = findActionsFiles(root);
    expect(files).toEqual(expect.arrayContaining([".github/workflows/ci.yml", "examples/dispatch.yml"]));
    for (const file of files)
      expect(await validateFile({ root, name: "dev-agent/dev-agent" }, file)).toEqual([]);
  });

  it.each([
    [
      "a job that needs an unknown one",
      "  a: { runs-on: x, steps: [{ run: echo }] }\n  b: { needs: c, runs-on: x, steps: [{ run: echo }] }",
      "unknown job 'c'",
    ],
    [
      "a context where there is none",
      "  a: { if: secrets.A, runs-on: x, steps: [{ run: echo }] }",
      "secrets",
    ],
    ["a key that doesn't exist", "  a: { runs-on: x, step: [] }", "step"],
  ])("finds %s", async (_, jobs, message) => {
    const problems = await validateAll(workflow(jobs));
    expect(problems.map((problem) => problem.message).join("\n")).toContain(message);
    expect(problems[0]).toMatchObject({ file: ".github/workflows/a.yml", severity: "error" });
  });

  it("finds what is wrong in an action file", async () => {
    const problems = await validateAll({ "action.yml": action.replace("node24", "node26") });
    expect(problems).toMatchObject([{ file: "action.yml", line: 4, message: "Unexpected value 'node26'" }]);
  });

  it.each(["./.tool/run", "$/run", "acme/tool/run@v1"])(
    "knows the inputs of our own action as %s",
    async (uses) => {
      const jobs = `  a:
    runs-on: x
    steps:
      - uses: ${uses}
        with:
          gaol: x`;
      const problems = await validateAll({ ...workflow(jobs), "run/action.yml": action });
      const messages = problems.map((problem) => problem.message).join("\n");
      expect(messages).toContain("Invalid action input 'gaol'");
      expect(messages).toContain("Missing required input `goal`");
    },
  );

  it("knows the inputs and secrets of a workflow that is called", async () => {
    const called =
      "on: { workflow_call: { inputs: { goal: { type: string, required: true } } } }\njobs: { a: { runs-on: x, steps: [{ run: echo }] } }";
    const problems = await validateAll({
      ...workflow("  a:\n    uses: ./.github/workflows/b.yml\n    with:\n      gaol: x"),
      ".github/workflows/b.yml": called,
    });
    expect(problems.map((problem) => problem.message).join("\n")).toContain("gaol");
  });

  it("reads examples as workflows, which call ours by its published name", async () => {
    const uses = "acme/tool/.github/workflows/b.yml@v1";
    const called =
      "on: { workflow_call: { secrets: { KEY: { required: true } } } }\njobs: { a: { runs-on: x, steps: [{ run: echo }] } }";
    const problems = await validateAll({
      "examples/a.yml": `on: push\njobs: { a: { uses: ${uses}, with: { gaol: x } } }`,
      ".github/workflows/b.yml": called,
    });
    expect(problems.map(({ file }) => file)).toContain("examples/a.yml");
    const messages = problems.map(({ message }) => message).join("\n");
    expect(messages).toMatch(/gaol/);
    expect(messages).toMatch(/KEY/);
  });

  it("asks nothing of other people's actions", async () => {
    const jobs = "  a: { runs-on: x, steps: [{ uses: actions/checkout@v5, with: { fetch-depth: 0 } }] }";
    expect(await validateAll(workflow(jobs))).toEqual([]);
  });
});
