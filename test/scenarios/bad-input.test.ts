import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCli } from "./support/cli.ts";
import { serveModel, writes } from "./support/model-server.ts";
import { calculator, makeProject } from "./support/project.ts";

const key = { ANTHROPIC_API_KEY: "sk-ant-never-used-here" };

/** What every refusal has in common: one line that says what to do, no stack, nothing changed. */
async function refused(
  args: readonly string[],
  about: { code: number; says: RegExp; env?: Record<string, string> },
) {
  using project = makeProject(calculator);
  const before = project.snapshot();
  const result = await runCli({ args, cwd: project.directory, env: about.env ?? key });
  expect(result.stderr).toMatch(about.says);
  expect(result.stderr).not.toMatch(/^\s+at /m);
  expect(
    result.stderr
      .trimEnd()
      .split("\n")
      .filter((line) => line.startsWith("dev-agent: ")),
  ).toHaveLength(1);
  expect(result.code).toBe(about.code);
  expect(project.snapshot()).toBe(before);
  expect(project.git("for-each-ref", "refs/heads/agent")).toBe("");
}

describe("bad input on the command line", () => {
  it.each([
    ["an empty goal", ["run", "--goal", "  "], /goal is empty/],
    ["a goal of 100 kB", ["run", "--goal", "x".repeat(100_000)], /100000 bytes/],
    ["no goal", ["run"], /No goal/],
    [
      "an unknown role",
      ["run", "--goal", "g", "--agent", "boss=anthropic-api"],
      /unknown role "boss".*architect/,
    ],
    [
      "an unknown agent",
      ["run", "--goal", "g", "--agent", "coder=gpt"],
      /unknown agent "gpt".*anthropic-api/,
    ],
    ["an unknown flag", ["run", "--goal", "g", "--colour"], /--colour/],
    ["a base that isn't there", ["run", "--goal", "g", "--base", "nope"], /nope/],
    ["a configuration that isn't there", ["run", "--goal", "g", "--config", "nope.yml"], /nope\.yml/],
    ["an unknown session", ["resume", "20260101-nope"], /no session "20260101-nope"/],
  ])("%s is refused with the remedy", (_name, args, says) => refused(args, { code: 2, says }));

  it("a missing key is named by its variable", () =>
    refused(["run", "--goal", "g"], { code: 2, says: /ANTHROPIC_API_KEY/, env: {} }));

  it("a directory without a repository is refused", async () => {
    const directory = mkdtempSync(join(tmpdir(), "dev-agent-none-"));
    const result = await runCli({ args: ["run", "--goal", "g", "--repo", directory], env: key });
    expect(result.stderr).toMatch(/not in a git repository/);
    expect(result.code).toBe(2);
    rmSync(directory, { recursive: true });
  });

  it("a configuration that can't be read is named by line and column", async () => {
    using project = makeProject({ ...calculator, ".dev-agent.yml": "tests:\n  rnu: node --test\n" });
    const result = await runCli({ args: ["run", "--goal", "g"], cwd: project.directory, env: key });
    expect(result.stderr).toMatch(/\.dev-agent\.yml at main:2:3: .*rnu/);
    expect(result.code).toBe(2);
  });

  it("a project without a test command is refused before a token is spent", async () => {
    using project = makeProject({ "a.txt": "a\n" });
    await using server = await serveModel({});
    const result = await runCli({ args: ["run", "--goal", "g"], cwd: project.directory, env: server.env });
    expect(result.stderr).toMatch(/no test command.*tests: \{run: COMMAND\}/);
    expect(result.code).toBe(3);
    expect(server.requests).toEqual([]);
  });

  it("a hidden gitleaks is refused before a token is spent", async () => {
    using project = makeProject(calculator);
    await using server = await serveModel({});
    const env = { ...server.env, GITLEAKS_PATH: "/nonexistent/gitleaks" };
    const result = await runCli({ args: ["run", "--goal", "g", "--yes"], cwd: project.directory, env });
    expect(result.stderr).toMatch(/gitleaks/);
    expect(result.code).toBe(3);
    expect(server.requests).toEqual([]);
  });

  it("a missing bubblewrap is refused with the command that installs it", async () => {
    using project = makeProject(calculator);
    const tools = (process.env.PATH ?? "")
      .split(":")
      .filter((entry) => !/^\/(usr\/)?bin$|tools\/bubblewrap/.test(entry));
    const bin = mkdtempSync(join(tmpdir(), "dev-agent-path-"));
    project.git("--version");
    const { symlinkSync } = await import("node:fs");
    symlinkSync("/usr/bin/git", join(bin, "git"));
    symlinkSync("/bin/sh", join(bin, "sh"));
    const result = await runCli({
      args: ["run", "--goal", "g", "--yes"],
      cwd: project.directory,
      env: { ...key, PATH: [bin, ...tools].join(":") },
    });
    expect(result.stderr).toMatch(/bwrap.*(install|container)/i);
    expect(result.code).toBe(2);
    rmSync(bin, { recursive: true });
  });
});

it("a goal full of shell, paths and newlines is only ever data", async () => {
  using project = makeProject(calculator);
  await using server = await serveModel({ coder: writes({ "note.txt": "n\n" }) });
  const goal = "../../x; touch /tmp/dev-agent-pwned `id` $(id)\nsecond line 🎉 --force";
  const result = await runCli({
    args: ["run", "--goal", goal, "--yes", "--json"],
    cwd: project.directory,
    env: server.env,
  });
  expect(result.code).toBe(0);
  expect(result.events[0]).toMatchObject({
    data: { goal, branch: expect.stringMatching(/^agent\/\d{8}-[a-z0-9-]+$/) },
  });
  expect(project.show("main", "note.txt")).toBe("n");
});
