import type { BranchRules } from "../../../src/ports/branch-rules.ts";
import type { CheckState } from "../../../src/ports/landing.ts";
import { actionsApp, requireChecks } from "../../../src/use-cases/landing/require-checks.ts";
import { sha } from "../../fakes/session-fixture.ts";
import { check, scriptedGitHub } from "./landing-scene.ts";

const hour = 3_600_000;
const runs = [check("test", "running")];
const passes = [check("test", "passed")];
const fails = [check("test", "failed")];
const none: readonly CheckState[] = [];

interface Asked {
  readonly required?: BranchRules["checks"];
  readonly patienceMs?: number;
  readonly startsWorkflows?: boolean;
}

/** What comes of waiting for the check `test`, while each look finds what is scripted. */
async function waiting(checks: readonly (readonly CheckState[])[], asked: Asked = {}) {
  const { required = [{ context: "test", app: null }], patienceMs = hour, startsWorkflows = true } = asked;
  const script = scriptedGitHub({ checks });
  const { github, pauses } = script;
  const failure = await requireChecks({ github, sha: sha("a"), required, patienceMs, startsWorkflows }).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return { failure, pauses, looks: script.asked.length };
}

const times = (count: number, found: readonly CheckState[]) => Array.from({ length: count }, () => found);
const ofActions = [{ context: "test", app: actionsApp }];

describe("checks that a base requires", () => {
  it("take no call where there are none", async () => {
    expect(await waiting([fails], { required: [] })).toEqual({ failure: null, pauses: [], looks: 0 });
  });

  it("that have passed take one look", async () => {
    expect(await waiting([passes])).toEqual({ failure: null, pauses: [], looks: 1 });
  });

  it("may be late, and run for a while", async () => {
    const late = await waiting([none, none, passes]);
    expect(late).toMatchObject({ failure: null, pauses: [5_000, 10_000] });
    const slow = await waiting([none, runs, runs, runs, passes]);
    expect(slow).toMatchObject({ failure: null, pauses: [5_000, 10_000, 20_000, 30_000] });
  });

  it("that failed end it at once, with their names", async () => {
    for (const checks of [[fails], [none, fails], [runs, fails]]) {
      const { failure } = await waiting(checks);
      expect(failure).toMatchObject({ code: "checks-red", kind: "policy" });
      expect(failure).toMatchObject({ message: "Checks that the base requires failed: test." });
    }
    expect((await waiting([fails])).pauses).toEqual([]);
  });

  it("that never come are waited for two minutes", async () => {
    const { failure, pauses } = await waiting([none]);
    expect(failure).toMatchObject({ code: "checks-missing", kind: "waiting" });
    expect(failure).toMatchObject({ message: expect.stringContaining("Nothing has reported them.") });
    expect(pauses).toEqual([5_000, 10_000, 20_000, 30_000, 30_000, 30_000]);
  });

  it("that never come are waited for no longer than there is patience", async () => {
    const { failure, pauses } = await waiting([none], { patienceMs: 20_000 });
    expect(failure).toMatchObject({ code: "checks-missing" });
    expect(pauses).toEqual([5_000, 10_000]);
  });

  it("that come at the last look are waited for to their end", async () => {
    const { failure, pauses } = await waiting([...times(6, none), runs, runs, passes]);
    expect(failure).toBeNull();
    expect(pauses.slice(6)).toEqual([30_000, 30_000]);
  });

  it("may come long after the push, when what they need has ended", async () => {
    const build = [check("build", "running")];
    const built = [check("build", "passed")];
    const slow = [...times(20, build), built, [...built, ...passes]];
    expect(await waiting(slow)).toMatchObject({ failure: null, looks: 22 });
    const { failure, looks } = await waiting([...times(20, build), built]);
    expect(failure).toMatchObject({ code: "checks-missing" });
    expect(looks).toBe(24);
  });

  it("that run on end it when patience does", async () => {
    const { failure, pauses } = await waiting([runs], { patienceMs: 40_000 });
    expect(failure).toMatchObject({
      ...{ code: "checks-running", kind: "waiting", message: expect.stringContaining("this job: test.") },
      remedy: expect.stringContaining("timeout"),
    });
    expect(pauses).toEqual([5_000, 10_000, 20_000]);
  });

  it.each([
    ["passed", passes, null],
    ["failed", fails, "checks-red"],
    ["run", runs, "checks-running"],
  ] as const)("that %s at the last look count so", async (_, last, code) => {
    const { failure, looks } = await waiting([runs, last], { patienceMs: 5_000 });
    if (code === null) expect(failure).toBeNull();
    else expect(failure).toMatchObject({ code });
    expect(looks).toBe(2);
  });

  it("that vanish while they run are late again", async () => {
    expect(await waiting([runs, none, passes])).toMatchObject({ failure: null });
    expect((await waiting([runs, none])).failure).toMatchObject({ code: "checks-missing" });
  });
});

describe("checks of what a job's own token pushed", () => {
  it("that are GitHub Actions' are not waited for: nothing starts them", async () => {
    const { failure, pauses } = await waiting([none], { required: ofActions, startsWorkflows: false });
    expect(failure).toMatchObject({ code: "checks-missing", kind: "waiting" });
    expect(failure).toMatchObject({
      message: expect.stringContaining("starts no workflow for what a job's own token pushes"),
      remedy: expect.stringContaining("GitHub App"),
    });
    expect(pauses).toEqual([]);
  });

  it.each([
    ["another App's", [{ context: "test", app: 7 }]],
    ["anybody's", [{ context: "test", app: null }]],
  ])("that are %s may be late", async (_, required) => {
    const found = [check("test", "passed", 7)];
    const { failure, pauses } = await waiting([none, found], { required, startsWorkflows: false });
    expect(failure).toBeNull();
    expect(pauses).toEqual([5_000]);
  });

  it("are waited for where somebody started GitHub Actions by hand", async () => {
    const found = (state: CheckState["state"]) => [check("test", state, actionsApp)];
    const build = [check("build", "running", actionsApp)];
    const script = [build, build, found("running"), found("passed")];
    const { failure } = await waiting(script, { required: ofActions, startsWorkflows: false });
    expect(failure).toBeNull();
  });

  it("end it at once too where only one of several is GitHub Actions'", async () => {
    const required = [...ofActions, { context: "lint", app: null }];
    const { failure, pauses } = await waiting([none], { required, startsWorkflows: false });
    expect(failure).toMatchObject({ message: expect.stringContaining("not there: test, lint.") });
    expect(pauses).toEqual([]);
  });
});

it("waits for GitHub Actions' checks where an App pushed", async () => {
  const found = [check("test", "passed", actionsApp)];
  const { failure, pauses } = await waiting([none, found], { required: ofActions });
  expect(failure).toBeNull();
  expect(pauses).toEqual([5_000]);
});
