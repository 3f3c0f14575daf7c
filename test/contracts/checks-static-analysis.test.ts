import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Analyser } from "../../src/checks/static-analysis/analyser.ts";
import { createStaticAnalysis } from "../../src/checks/static-analysis/static-analysis.ts";
import { createTrees, type Tree } from "../fakes/checks/commit-trees.ts";
import { createShellSandbox } from "../fakes/checks/shell-sandbox.ts";
import { createSetup } from "../fakes/checks/shell-setup.ts";

const modules = join(import.meta.dirname, "../../node_modules");

let outputDirectory: string;
beforeEach(async () => {
  outputDirectory = await mkdtemp(join(tmpdir(), "dev-agent-output-"));
});
afterEach(() => rm(outputDirectory, { recursive: true, force: true }));

/** Puts this project's own tsc where a set-up would. */
const withTypescript = createSetup(async ({ directory }) => {
  await mkdir(join(directory, "node_modules/.bin"), { recursive: true });
  await symlink(join(modules, "typescript"), join(directory, "node_modules/typescript"));
  await symlink(join(modules, ".bin/tsc"), join(directory, "node_modules/.bin/tsc"));
});

const fakeEslint = (script: string) =>
  createSetup(async ({ directory }) => {
    await mkdir(join(directory, "node_modules/.bin"), { recursive: true });
    await mkdir(join(directory, "node_modules/eslint"), { recursive: true });
    await writeFile(join(directory, "node_modules/eslint/package.json"), "{}");
    await writeFile(join(directory, "node_modules/.bin/eslint"), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  });

interface About {
  readonly base: Tree;
  readonly head: Tree;
  readonly analysers?: readonly Analyser[];
  readonly setup?: ReturnType<typeof createSetup>;
}

function prepare({ base, head, analysers = [], setup = createSetup() }: About) {
  const { repository, candidate, checkouts } = createTrees(base, head);
  const sandbox = createShellSandbox();
  const check = createStaticAnalysis({ repository, setup, sandbox, analysers, outputDirectory });
  const run = () => check.run(candidate, new AbortController().signal);
  return { run, checkouts, sandbox };
}

const run = (about: About) => prepare(about).run();

const tsconfig = JSON.stringify({
  compilerOptions: { strict: true, types: [], skipLibCheck: true },
  include: ["*.ts"],
});
const typed = (text: string): Tree => ({ "tsconfig.json": tsconfig, "a.ts": text });
const old = 'export const a: number = "one";\n';

describe("tsc, detected", () => {
  it("fails on a new error only, with its place", async () => {
    const head = typed(`// moved\n${old}export const b: number = "two";\nexport const c: string = 3;\n`);
    const result = await run({ base: typed(old), head, setup: withTypescript });
    expect(result).toMatchObject({ status: "failed", tools: ["tsc"] });
    expect(result.summary).toContain("2 new findings, 1 known before");
    expect(result.findings.map(({ rule, file, line }) => [rule, file, line])).toEqual([
      ["TS2322", "a.ts", 3],
      ["TS2322", "a.ts", 4],
    ]);
  });

  it("passes when what it finds was there before", async () => {
    const result = await run({ base: typed(old), head: typed(`\n\n${old}`), setup: withTypescript });
    expect(result).toMatchObject({ status: "passed", findings: [] });
  });

  it("isn't evaded by deleting tsconfig.json", async () => {
    const result = await run({ base: typed("export {};\n"), head: { "a.ts": old }, setup: withTypescript });
    expect(result.status).not.toBe("passed");
  });

  it("isn't evaded by no longer installing it", async () => {
    const declared = { "package.json": JSON.stringify({ devDependencies: { typescript: "6" } }) };
    const base = { ...typed("export {};\n"), ...declared };
    const result = await run({ base, head: { ...base, "package.json": "{}" } });
    expect(result).toMatchObject({ status: "blocked", summary: expect.stringContaining("not found") });
  });
});

it("nothing configured and nothing detected is said plainly", async () => {
  const result = await run({ base: {}, head: { "a.js": "" } });
  expect(result).toMatchObject({ status: "passed", summary: "no analyser configured", tools: [] });
});

it("hidden text is a warning with file and line, whatever else is there to analyse", async () => {
  const result = await run({ base: {}, head: { "a.js": "ok\nx\u{e0041}\u202e\n" } });
  expect(result).toMatchObject({
    status: "passed",
    summary: "no analyser configured; hidden text in 1 file",
    tools: ["dev-agent"],
    findings: [
      { rule: "hidden-text", severity: "warning", file: "a.js", line: 2, source: "static-analysis" },
      { rule: "hidden-text", message: "Hidden text: direction overrides (1, from column 4)." },
    ],
  });
});

describe("eslint, detected", () => {
  const config = { "eslint.config.js": "" };
  const report = (severity: number) =>
    `printf '[{"filePath":"%s/a.js","messages":[{"ruleId":"no-undef","severity":${severity},"message":"x is not defined.","line":4}]}]' "$PWD"`;
  const script = (severity: number, exit: number) =>
    `[ -f a.js ] || { echo '[]' > "$5"; exit 0; }; ${report(severity)} > "$5"; exit ${exit}`;

  it("fails on a new error", async () => {
    const head = { ...config, "a.js": "" };
    const result = await run({ base: config, head, setup: fakeEslint(script(2, 1)) });
    expect(result).toMatchObject({
      status: "failed",
      findings: [{ tool: "eslint", rule: "no-undef", file: "a.js", line: 4 }],
    });
  });

  it("passes with a new warning, which stays visible", async () => {
    const head = { ...config, "a.js": "" };
    const result = await run({ base: config, head, setup: fakeEslint(script(1, 0)) });
    expect(result).toMatchObject({ status: "passed", findings: [{ severity: "warning" }] });
  });

  it("blocks when it breaks, and says what to do when the base breaks it too", async () => {
    const result = await run({ base: config, head: config, setup: fakeEslint("echo Oops; exit 2") });
    expect(result).toMatchObject({ status: "blocked", repairable: false, output: "Oops" });
    expect(result.summary).toContain("analysis");
  });
});

const result = (rule: string, level: string | null, line: number, file = "src/a.js") => ({
  ruleId: rule,
  ...(level === null ? {} : { level }),
  message: { text: `${rule} on line ${line}` },
  locations: [{ physicalLocation: { artifactLocation: { uri: file }, region: { startLine: line } } }],
});
const sarif = (...results: object[]) =>
  JSON.stringify({ version: "2.1.0", runs: [{ tool: { driver: { name: "t" } }, results }] });

describe("a configured analyser that writes SARIF", () => {
  const toFile: Analyser = {
    name: "lint",
    run: "cp given.sarif out.sarif",
    format: "sarif",
    report: "out.sarif",
  };
  const toOutput: Analyser = {
    name: "lint",
    run: "echo started; cat given.sarif; echo; echo done",
    format: "sarif",
  };
  const given = (...results: object[]): Tree => ({ "given.sarif": sarif(...results) });
  const known = result("old", "error", 3);

  const rows: readonly (readonly [string, Tree, string, number])[] = [
    ["with nothing new passes", given(result("old", "error", 9)), "passed", 0],
    ["with a new error fails", given(known, result("new", "error", 4)), "failed", 1],
    ["with the same error twice fails", given(known, result("old", "error", 9)), "failed", 1],
    ["with a new warning passes and shows it", given(known, result("new", null, 4)), "passed", 1],
    [
      "with a suppressed error passes",
      given({ ...result("new", "error", 4), suppressions: [{}] }),
      "passed",
      0,
    ],
    ["that can't be read blocks", { "given.sarif": '{"runs": [' }, "blocked", 0],
    ["that is another JSON blocks", { "given.sarif": "{}" }, "blocked", 0],
    [
      "that says it failed blocks",
      {
        "given.sarif": JSON.stringify({
          runs: [{ results: [], invocations: [{ executionSuccessful: false }] }],
        }),
      },
      "blocked",
      0,
    ],
  ];

  describe.each([
    ["in a file", toFile],
    ["in its output", toOutput],
  ])("%s", (_, analyser) => {
    it.each(rows)("%s", async (__, head, status, findings) => {
      const found = await run({ base: given(known), head, analysers: [analyser] });
      expect(found).toMatchObject({ status, tools: ["lint"] });
      expect(found.findings).toHaveLength(findings);
      if (status === "blocked") expect(found.repairable).toBe(true);
    });
  });

  it("gives paths relative to the project, whatever form they have", async () => {
    const run1 = 'sed "s#ROOT#file://$PWD#" given.sarif > out.sarif';
    const head = given(result("new", "error", 4, "ROOT/src/with%20space.js"));
    const found = await run({ base: given(), head, analysers: [{ ...toFile, run: run1 }] });
    expect(found.findings[0]?.file).toBe("src/with space.js");
  });

  it("that commits its report instead of writing it blocks", async () => {
    const head = { "out.sarif": sarif() };
    const found = await run({ base: {}, head, analysers: [{ ...toFile, run: "true" }] });
    expect(found.status).toBe("blocked");
  });

  it("blocks when it writes more reports than are read", async () => {
    const write = "mkdir reports; for n in $(seq 2001); do cp given.sarif reports/$n.sarif; done";
    const many = { ...toFile, run: write, report: "reports/*.sarif" };
    const found = await run({ base: {}, head: given(), analysers: [many] });
    expect(found).toMatchObject({
      status: "blocked",
      summary: expect.stringContaining("no readable reports/"),
    });
  });

  it("reads a log in the output that begins with a byte order mark", async () => {
    const analyser = { ...toOutput, run: "printf '\\357\\273\\277'; cat given.sarif" };
    const found = await run({ base: given(), head: given(), analysers: [analyser] });
    expect(found).toMatchObject({ status: "passed", summary: expect.stringContaining("clean") });
  });

  it("blocks when it fails without a finding, or isn't there", async () => {
    const failing = { ...toFile, run: "cp given.sarif out.sarif; exit 1" };
    expect(await run({ base: {}, head: given(), analysers: [failing] })).toMatchObject({ status: "blocked" });
    const absent = { ...toFile, run: "no-such-tool" };
    expect(await run({ base: {}, head: given(), analysers: [absent] })).toMatchObject({ status: "blocked" });
  });

  it("runs on a base once a session, and not at all while the candidate is clean", async () => {
    const doubtful = prepare({
      base: given(known),
      head: given(result("new", "error", 4)),
      analysers: [toFile],
    });
    await doubtful.run();
    await doubtful.run();
    expect(doubtful.checkouts.map(({ sha, disposed }) => [sha[0], disposed])).toEqual([
      ["c", true],
      ["b", true],
      ["c", true],
    ]);
    const clean = prepare({ base: given(known), head: given(), analysers: [toFile] });
    await clean.run();
    expect(clean.checkouts).toHaveLength(1);
  });
});

describe("a configured analyser that is judged by its exit code", () => {
  const analyser: Analyser = { name: "style", run: "cat problem; test ! -s problem", format: "exit-code" };
  const tree = (problem: string): Tree => ({ problem });

  it("fails when it fails now and didn't before, with its first line", async () => {
    const found = await run({ base: tree(""), head: tree("a.js: bad\nmore"), analysers: [analyser] });
    expect(found).toMatchObject({ status: "failed", output: "a.js: bad\nmore" });
    expect(found.findings[0]).toMatchObject({
      tool: "style",
      rule: "exit-code",
      message: expect.stringContaining("a.js: bad"),
    });
  });

  it("passes with a note when it failed before too", async () => {
    const found = await run({ base: tree("old"), head: tree("new"), analysers: [analyser] });
    expect(found).toMatchObject({ status: "passed", summary: "style fails, and failed on the base too" });
  });

  it("passes when it succeeds", async () => {
    expect(await run({ base: tree("old"), head: tree(""), analysers: [analyser] })).toMatchObject({
      status: "passed",
    });
  });

  it("is stopped at its own time limit", async () => {
    const { run: analyse, sandbox } = prepare({
      base: tree(""),
      head: tree(""),
      analysers: [{ ...analyser, run: "sleep 1000", timeoutMs: 300 }, analyser],
    });
    const found = await analyse();
    expect(found).toMatchObject({ status: "blocked", summary: expect.stringContaining("style timed out") });
    expect(sandbox.commands.slice(0, 2).map(({ timeoutMs }) => timeoutMs)).toEqual([300, 600_000]);
  });

  it("that can't start blocks", async () => {
    const found = await run({ base: {}, head: tree(""), analysers: [{ ...analyser, run: "./gone" }] });
    expect(found).toMatchObject({ status: "blocked", repairable: false });
  });
});
