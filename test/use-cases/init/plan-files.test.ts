import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { firstDifference, planFiles } from "../../../src/use-cases/init/plan-files.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "dev-agent-init-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const workflow = ".github/workflows/dev-agent.yml";
const plan = (
  configured: "environment" | "comment" | null = null,
  gate: "environment" | "comment" = "environment",
) => planFiles({ root, gate, configured });
const states = (steps: ReturnType<typeof plan>) => steps.map(({ name, state }) => `${state} ${name}`);

describe("the files of init", () => {
  it("are the example and a configuration, and then nothing", async () => {
    expect(states(plan())).toEqual([`write ${workflow}`, "write .dev-agent.yml"]);
    for (const { run } of plan()) await run?.();
    expect(readFileSync(join(root, workflow), "utf8")).toBe(readFileSync("examples/dispatch.yml", "utf8"));
    expect(readFileSync(join(root, ".dev-agent.yml"), "utf8")).toMatch(/^gate: environment$/m);
    const again = plan("environment");
    expect(states(again)).toEqual([`keep ${workflow}`, "keep .dev-agent.yml"]);
    expect(again.every(({ run }) => run === null)).toBe(true);
  });

  it("are the workflow for comments too where comments decide", async () => {
    expect(states(plan(null, "comment"))).toEqual([
      `write ${workflow}`,
      "write .github/workflows/comment-gate.yml",
      "write .dev-agent.yml",
    ]);
    for (const { run } of plan(null, "comment")) await run?.();
    expect(readFileSync(join(root, ".dev-agent.yml"), "utf8")).toMatch(/^gate: comment$/m);
  });

  it("are never written over: what differs is named and left", () => {
    mkdirSync(join(root, ".github/workflows"), { recursive: true });
    writeFileSync(join(root, workflow), "name: mine\n");
    const [step] = plan("environment", "comment");
    expect(step).toMatchObject({ state: "differs", run: null });
    expect(step?.what).toMatch(/line 1 is "name: mine", in the example "# A person states a goal/);
    expect(plan("environment", "comment").at(-1)).toMatchObject({
      name: ".dev-agent.yml",
      state: "differs",
      run: null,
    });
  });

  it("are not written over either where they came to be there meanwhile", async () => {
    const [step] = plan();
    mkdirSync(join(root, ".github/workflows"), { recursive: true });
    writeFileSync(join(root, workflow), "name: mine\n");
    await expect(step?.run?.()).rejects.toMatchObject({ code: "EEXIST" });
    expect(readFileSync(join(root, workflow), "utf8")).toBe("name: mine\n");
  });

  it.each([
    ["a\nb\n", "a\nc\n", 'line 2 is "b", in the example "c"'],
    ["a", "a\nb", 'line 2 is nothing, in the example "b"'],
    ["a\nb", "a", 'line 2 is "b", in the example nothing'],
  ])("part at the first line that differs: %j, %j", (yours, ours, told) => {
    expect(firstDifference(yours, ours)).toBe(told);
  });
});
