import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createUnitTests, type UnitTestSettings } from "../../src/checks/unit-tests/unit-tests.ts";
import type { ProjectSetup } from "../../src/ports/setup.ts";
import { createTrees, type Tree } from "../fakes/checks/commit-trees.ts";
import { createShellSandbox } from "../fakes/checks/shell-sandbox.ts";
import { createSetup } from "../fakes/checks/shell-setup.ts";

const passing = `import test from "node:test"; test("adds", () => {});`;
const failing = `import test from "node:test"; test("adds", () => { throw new Error("1 is not 2"); });`;
const project = (script: string, more: Tree = {}): Tree => ({
  "package.json": JSON.stringify({ type: "module", scripts: { test: script } }),
  ...more,
});
const nodeTest = (test: string): Tree => project("node --test", { "cart.test.js": test });

let outputDirectory: string;
beforeEach(async () => {
  outputDirectory = await mkdtemp(join(tmpdir(), "dev-agent-output-"));
});
afterEach(() => rm(outputDirectory, { recursive: true, force: true }));

interface About {
  readonly base?: Tree;
  readonly head: Tree;
  readonly settings?: UnitTestSettings;
  readonly setup?: ProjectSetup;
}

async function check({ base, head, settings = {}, setup = createSetup() }: About) {
  const { repository, candidate, checkouts } = createTrees(base ?? head, head);
  const sandbox = createShellSandbox();
  const tests = createUnitTests({ repository, setup, sandbox, settings, outputDirectory });
  const result = await tests.run(candidate, new AbortController().signal);
  return { result, checkouts, commands: sandbox.commands };
}

it("tests that pass in a clean checkout of the candidate pass, and the checkout is gone", async () => {
  const { result, checkouts } = await check({ base: nodeTest(failing), head: nodeTest(passing) });
  expect(result).toMatchObject({
    check: "unit-tests",
    status: "passed",
    tests: { passed: 1, failed: 0, exitCode: 0 },
  });
  expect(result.tools[0]).toContain("npm test");
  expect(checkouts.map(({ sha, disposed }) => [sha[0], disposed])).toEqual([["c", true]]);
});

it("tests that fail give the failing names, their errors and the output's end", async () => {
  const { result } = await check({ head: nodeTest(failing) });
  expect(result).toMatchObject({ status: "failed", tests: { failed: 1, exitCode: 1 } });
  expect(result.tests?.failures[0]).toMatchObject({
    name: "adds",
    message: expect.stringContaining("1 is not 2"),
  });
  expect(result.output).toContain("1 is not 2");
});

it("a file without a test is no executed test", async () => {
  const { result } = await check({ head: nodeTest("console.log(1)") });
  expect(result).toMatchObject({
    status: "blocked",
    repairable: true,
    summary: expect.stringContaining("no test was executed"),
  });
});

it("a candidate that removes the test command fails", async () => {
  const head = { "package.json": "{}", "cart.test.js": passing };
  const { result } = await check({ base: nodeTest(passing), head });
  expect(result).toMatchObject({ status: "failed", tests: { command: "npm test" } });
});

it("a candidate that deletes package.json is still judged by the base's command", async () => {
  const { result } = await check({
    base: nodeTest(passing),
    head: { Makefile: "test:\n\techo '1 passing'\n" },
  });
  expect(result.tests?.command).toBe("npm test");
  expect(result.status).toBe("failed");
});

it("a candidate can't bring a command that the base's detection would prefer", async () => {
  const base = { Makefile: "test:\n\tnode --test\n", "cart.test.mjs": failing };
  const { result } = await check({ base, head: { ...base, ...project("echo '  3 passing (1ms)'") } });
  expect(result).toMatchObject({ status: "failed", tests: { command: "make test" } });
});

it("the first tests of a project are found on the candidate", async () => {
  const { result } = await check({ base: { "README.md": "" }, head: nodeTest(passing) });
  expect(result.status).toBe("passed");
});

it("without any test command it blocks, and the coder can add one", async () => {
  const { result } = await check({ head: { "README.md": "" } });
  expect(result).toMatchObject({
    status: "blocked",
    repairable: true,
    summary: expect.stringContaining("tests.run"),
  });
});

it("a configured command goes before what is detected", async () => {
  const { result } = await check({ head: nodeTest(failing), settings: { run: "echo '3 passed in 0.1s'" } });
  expect(result).toMatchObject({ status: "passed", tests: { passed: 3 } });
});

const junit = (inner: string) => `<testsuite><testcase name="a">${inner}</testcase></testsuite>`;
const write = (file: string, text: string) => `mkdir -p reports && printf '%s' '${text}' > ${file}`;

describe("with a configured report", () => {
  const settings = (run: string): UnitTestSettings => ({ run, report: "reports/*.xml" });
  const rows: readonly (readonly [string, string, string, number | null])[] = [
    ["that shows tests, it passes", write("reports/a.xml", junit("")), "passed", 1],
    [
      "that shows a failure, exit code 0 doesn't help",
      write("reports/a.xml", junit("<failure/>")),
      "failed",
      0,
    ],
    ["that is cut off, it blocks", write("reports/a.xml", "<testsuite><testcase"), "blocked", null],
    [
      "that is cut off beside a good one, it blocks",
      `${write("reports/a.xml", junit(""))}; ${write("reports/b.xml", "<testsuite>")}`,
      "blocked",
      null,
    ],
    ["that is no report, it blocks", write("reports/a.xml", "all fine"), "blocked", null],
    [
      "that nobody writes, it blocks although the output shows tests",
      "echo '  3 passing (1ms)'",
      "blocked",
      null,
    ],
    ["that is a link, it blocks", "mkdir -p reports && ln -s ../old.xml reports/a.xml", "blocked", null],
    ["in a folder that is a link, it blocks", "ln -s elsewhere reports", "blocked", null],
    [
      "that is too large, it blocks",
      "mkdir -p reports && head -c 5300000 /dev/zero > reports/a.xml",
      "blocked",
      null,
    ],
    [
      "that shows tests, a bad exit code still fails",
      `${write("reports/a.xml", junit(""))}; exit 3`,
      "failed",
      1,
    ],
  ];

  it.each(rows)("%s", async (_, run, status, passed) => {
    const head = { "old.xml": junit(""), "elsewhere/a.xml": junit("") };
    const { result } = await check({ head, settings: settings(run) });
    expect(result).toMatchObject({ status, tests: { passed } });
    expect(result.repairable).toBe(status === "blocked" ? true : undefined);
  });

  it("a report that the candidate commits is deleted before the run", async () => {
    const { result } = await check({ head: { "reports/a.xml": junit("") }, settings: settings("true") });
    expect(result).toMatchObject({
      status: "blocked",
      summary: expect.stringContaining("wrote no test report"),
    });
  });
});

it("a run that hangs is stopped and fails", async () => {
  const settings = { run: "sleep 1000", timeoutMinutes: 0.01 };
  const { result } = await check({ head: {}, settings });
  expect(result).toMatchObject({
    status: "failed",
    tests: { exitCode: null },
    summary: expect.stringContaining("timed out"),
  });
});

it("a run that kills itself fails", async () => {
  const { result } = await check({ head: {}, settings: { run: "echo '3 passed in 0.1s'; kill -9 $$" } });
  expect(result).toMatchObject({ status: "failed", summary: expect.stringContaining("SIGKILL") });
});

it("a summary far behind megabytes of noise is found, and so are events in the middle of them", async () => {
  const noise = "head -c 3000000 /dev/zero | tr '\\0' x; echo";
  const tail = await check({ head: {}, settings: { run: `${noise}; echo '  3 passing (1ms)'` } });
  expect(tail.result).toMatchObject({ status: "passed", tests: { passed: 3 } });
  const event = `echo '{"Action":"pass","Package":"p","Test":"TestA"}'`;
  const middle = await check({ head: {}, settings: { run: `${noise}; ${event}; ${noise}` } });
  expect(middle.result).toMatchObject({ status: "passed", tests: { passed: 1 } });
});

it("output is cleaned and capped", async () => {
  const run = "for i in $(seq 1 5000); do printf '\\033[31mline %s\\033[0m\\r\\n' $i; done; exit 1";
  const { result } = await check({ head: {}, settings: { run } });
  expect(result.output).toMatch(/line 5000$/);
  expect(result.output).not.toContain("\u001b");
  expect(result.output?.length).toBeLessThanOrEqual(4000);
});

it("a set-up that fails blocks; only a change to what is installed makes it the coder's", async () => {
  const setup = createSetup(async () => "npm ci failed");
  const dependencies = { ...nodeTest(passing), "package-lock.json": "{}" };
  const theirs = await check({ base: nodeTest(passing), head: dependencies, setup });
  expect(theirs.result).toMatchObject({ status: "blocked", repairable: true, output: "npm ci failed" });
  const ours = await check({ base: nodeTest(failing), head: nodeTest(passing), setup });
  expect(ours.result).toMatchObject({ status: "blocked", repairable: false });
  expect(ours.commands).toEqual([]);
});

it("tests see what set-up made", async () => {
  const setup = createSetup(async ({ directory }) => symlink("/dev/null", join(directory, "installed")));
  const { result } = await check({
    head: {},
    setup,
    settings: { run: "test -L installed && echo '1 passed in 0.1s'" },
  });
  expect(result.status).toBe("passed");
});

it("stopping it rejects with the reason and leaves no checkout", async () => {
  const { repository, candidate, checkouts } = createTrees({}, {});
  const stop = new AbortController();
  const setup = createSetup(async () => stop.abort(new Error("stopped")));
  const sources = { repository, setup, sandbox: createShellSandbox(), settings: {}, outputDirectory };
  await expect(createUnitTests(sources).run(candidate, stop.signal)).rejects.toThrow("stopped");
  expect(checkouts[0]?.disposed).toBe(true);
});
