import { readdirSync } from "node:fs";
import { sandbox } from "../../src/cli/commands/sandbox.ts";
import { createUseCases } from "../../src/compose.ts";
import { typed } from "../cli/fake-face.ts";
import { calculator, makeProject } from "../scenarios/support/project.ts";
import { temporary } from "../session/temporary.ts";

const { runInSandbox } = createUseCases();

/** Runs `dev-agent sandbox` for real, on a project of its own. */
async function run(words: readonly string[], files: Record<string, string> = calculator) {
  using project = makeProject(files);
  using cache = temporary();
  const env = { PATH: process.env.PATH ?? "", HOME: cache.directory, GITHUB_TOKEN: "a-token-of-ours" };
  const ended = await typed(["sandbox", "--repo", project.directory, ...words], sandbox, {
    runInSandbox,
    env,
  });
  const left = readdirSync(cache.directory, { recursive: true, encoding: "utf8" });
  return {
    ...ended,
    workspaces: left.filter((path) => /workspaces\/./.test(path)),
    project: project.directory,
  };
}

describe("dev-agent sandbox", () => {
  it("runs a command on a copy of the base, shows its output and ends with its exit code", async () => {
    const text = "pwd; echo aside >&2; echo changed >>package.json; ls; echo end; exit 7";
    const { code, stdout, stderr, workspaces } = await run(["--no-setup", "--", "sh", "-c", text]);
    expect(code).toBe(7);
    expect(stdout).toMatch(/^\/workspace\naside\n.*package\.json\n.*end\n$/s);
    expect(stderr).toBe("");
    expect(workspaces).toEqual([]);
  });

  it("gives it nothing of ours, and passes what looks like our flags on", async () => {
    const { stdout } = await run([
      "--no-setup",
      "--",
      "sh",
      "-c",
      'env; echo "$@"',
      "sh",
      "--json",
      "--help",
    ]);
    expect(stdout).not.toContain("a-token-of-ours");
    expect(stdout).toContain("--json --help\n");
  });

  it("ends as a shell does where a signal ended the command", async () => {
    expect((await run(["--no-setup", "--", "sh", "-c", "kill -TERM $$"])).code).toBe(143);
  });

  it("opens the network to the hosts that are named alone, and says which were refused", async () => {
    const ask = ["--", "sh", "-c", "curl -sS http://evil.example/ || true"];
    const { stderr } = await run(["--no-setup", "--network", "good.example", ...ask]);
    expect(stderr).toBe("\ndev-agent refused network access to: evil.example\n");
  });

  it("lets a command change nothing with --read-only", async () => {
    const { code, stdout } = await run(["--no-setup", "--read-only", "--", "touch", "x"]);
    expect(code).toBe(1);
    expect(stdout).toContain("Read-only file system");
  });

  it("holds the configuration's limits", async () => {
    const files = { ...calculator, ".dev-agent.yml": "sandbox-limits: { processes: 20 }\n" };
    const many = "i=0; while [ $i -lt 60 ]; do sleep 60 & i=$((i+1)); done; wait";
    const { code, stderr } = await run(["--no-setup", "--", "sh", "-c", many], files);
    expect(code).toBe(137);
    expect(stderr).toMatch(/dev-agent ended it: It had \d+ processes and threads at once; 20 are allowed/);
  });

  it("sets the project up first, and says so when it can't", async () => {
    const files = { ...calculator, ".dev-agent.yml": 'setup: { run: ["echo made >made.txt"] }\n' };
    expect((await run(["--", "cat", "made.txt"], files)).stdout).toBe("made\n");
    const broken = { ...calculator, ".dev-agent.yml": 'setup: { run: ["exit 3"] }\n' };
    await expect(run(["--", "true"], broken)).rejects.toMatchObject({ code: "setup-failed" });
  });

  it("says that there is no sandbox where none was chosen", async () => {
    const { stderr } = await run(["--no-setup", "--sandbox", "none", "--", "true"]);
    expect(stderr).toContain("the sandbox is none");
  });

  it.each([
    [[], "No command was given"],
    [["--network", "https://x/", "--", "true"], "is not a host"],
    [["--sandbox", "docker", "--", "true"], "--sandbox must be"],
  ])("is refused with %j", async (words, why) => {
    await expect(run(words)).rejects.toMatchObject({ exitCode: 2, message: expect.stringContaining(why) });
  });
});
