import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { doctorOnGitHub } from "../../src/use-cases/github/doctor-on-github.ts";
import { applyInit, planInit } from "../../src/use-cases/init/init.ts";
import { environments } from "../../src/use-cases/jobs/environments.ts";
import { makePortScene, type PortScene } from "../github/rest/port-scene.ts";

let scene: PortScene;
let clone: string;

beforeEach(async () => {
  scene = await makePortScene();
  clone = mkdtempSync(join(tmpdir(), "dev-agent-init-"));
  const git = (...args: string[]) => execFileSync("git", ["-C", clone, ...args]);
  git("init", "--quiet", "--initial-branch=main");
  git(
    "-c",
    "user.name=Ada",
    "-c",
    "user.email=ada@example.org",
    "commit",
    "--quiet",
    "--allow-empty",
    "-m",
    "Begin",
  );
  git("remote", "add", "origin", "git@github.com:acme/widgets.git");
});
afterEach(async () => {
  rmSync(clone, { recursive: true, force: true });
  expect(scene.github.violations).toEqual([]);
  await scene[Symbol.asyncDispose]();
});

const surfaceOf = (login: string | null) => ({
  env: {
    ...{ PATH: process.env.PATH, HOME: clone, GITHUB_API_URL: scene.github.url },
    ...(login === null ? {} : { GH_TOKEN: scene.github.createToken({ login }) }),
  },
  signal: new AbortController().signal,
});
const plan = (login: string | null, reviewers: readonly string[] = ["bob"], more = {}) =>
  planInit({ repo: clone, reviewers, ...more }, surfaceOf(login));
const todo = (steps: Awaited<ReturnType<typeof plan>>["steps"]) =>
  steps.filter(({ run }) => run !== null).map(({ name, state }) => `${state} ${name}`);

describe("init", () => {
  it("sets a repository up, and has nothing to do then; the doctor agrees but for what no call sets", async () => {
    scene.github.world.settings.actionsMayOpenPulls = false;
    const { repository, steps } = await plan("ada");
    expect(repository).toBe("acme/widgets");
    expect(todo(steps)).toEqual([
      "write .github/workflows/dev-agent.yml",
      "write .dev-agent.yml",
      "create environment dev-agent-merge",
      "create environment dev-agent-critical",
      "create environment dev-agent-spec",
      "change pull requests",
    ]);
    const results = await applyInit(steps);
    expect(results.map(({ failure }) => failure)).toEqual(results.map(() => null));
    expect(todo((await plan("ada")).steps)).toEqual([]);
    for (const name of Object.values(environments))
      scene.github.people.editEnvironment(name, { canAdminsBypass: false });
    const points = await doctorOnGitHub({ repository: "acme/widgets" }, surfaceOf("ada"));
    expect(points.filter(({ status }) => status !== "ok")).toEqual([]);
  });

  it("changes nothing by looking", async () => {
    await plan("ada");
    expect(
      scene.github.calls.every(({ operation }) => !/create|update|set|delete/.test(operation ?? "")),
    ).toBe(true);
    expect(existsSync(join(clone, ".github"))).toBe(false);
  });

  it("takes nobody who decides away, and keeps what an owner chose besides", async () => {
    scene.github.people.editEnvironment("dev-agent-merge", {
      reviewers: ["ada"],
      waitTimer: 5,
      branches: ["develop"],
    });
    const { steps } = await plan("ada");
    expect(steps.find(({ state }) => state === "change")).toMatchObject({
      name: "environment dev-agent-merge",
      what: "reviewers: ada, bob; prevent self-review: yes; runs of main only",
    });
    await applyInit(steps);
    expect(await scene.port.environment("dev-agent-merge")).toMatchObject({
      ...{ reviewers: [{ name: "ada" }, { name: "bob" }], branches: ["main"], waitMinutes: 5 },
    });
  });

  it("writes the files where the token is no administrator's, and says what one has to type", async () => {
    const results = await applyInit((await plan("bob")).steps);
    const failed = results.filter(({ failure }) => failure !== null);
    expect(failed.map(({ step }) => step.name)).toEqual(
      ["merge", "critical", "spec"].map((name) => `environment dev-agent-${name}`),
    );
    for (const { step } of failed)
      expect(step.command).toContain("gh api --method PUT repos/acme/widgets/environments/");
    expect(existsSync(join(clone, ".github/workflows/dev-agent.yml"))).toBe(true);
    expect(scene.github.world.environments.size).toBe(0);
  });

  it("says on a private repository that comments can decide, and makes no environment with them", async () => {
    Object.assign(scene.github.world.settings, { private: true, plan: "free" });
    const { steps } = await plan("ada");
    expect(steps.find(({ name }) => name === "environments")?.what).toContain("--gate comment");
    const failures = (await applyInit(steps)).flatMap(({ failure }) => failure ?? []);
    expect(failures.join()).toContain("billing plan");
    const other = await plan("ada", ["bob"], { gate: "comment" });
    expect(todo(other.steps).filter((line) => line.includes("environment "))).toEqual([]);
  });

  it("asks who decides where nobody is named", async () => {
    const { steps } = await plan("ada", []);
    expect(steps.find(({ name }) => name === "environment dev-agent-merge")).toMatchObject({
      state: "by hand",
    });
  });

  it.each([
    ["nobody-there", "ada", "reviewer-unknown"],
    ["team:nothing", "ada", "reviewer-unknown"],
    ["bob", null, "github-token-missing"],
  ] as const)("refuses %s with %s's token", async (reviewer, login, code) => {
    await expect(plan(login, [reviewer])).rejects.toMatchObject({ code });
  });
});

describe("the doctor of a person", () => {
  it("reads the configuration from the default branch", async () => {
    const text = "gate: comment\nallow-self-approval: true\nland: queue\n";
    scene.github.people.pushCommit({ branch: "main", files: { ".dev-agent.yml": text } });
    const points = await doctorOnGitHub({ repository: "acme/widgets" }, surfaceOf("bob"));
    expect(points.filter(({ status }) => status === "broken").map(({ name }) => name)).toEqual([
      "comment workflow",
      "merge queue",
    ]);
    expect(points.find(({ name }) => name === "self-approval")).toMatchObject({
      status: "ok",
      caution: true,
    });
    expect(points.find(({ name }) => name === "pull requests")).toMatchObject({ status: "unknown" });
  });

  it("takes an unreadable configuration for no answer", async () => {
    scene.github.people.pushCommit({ branch: "main", files: { ".dev-agent.yml": "gat: comment\n" } });
    await expect(doctorOnGitHub({ repository: "acme/widgets" }, surfaceOf("bob"))).rejects.toMatchObject({
      code: "config",
    });
  });
});
