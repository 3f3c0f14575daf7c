import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { runCli } from "./support/cli.ts";
import { serveModel, writes } from "./support/model-server.ts";
import { calculator, makeProject } from "./support/project.ts";

const config = { ".dev-agent.yml": "sandbox: none\nsecret-scanner: secretlint\n" };
const goal = ["run", "--goal", "Add a note", "--yes", "--json"];

it("a disk that fills up while the journal is written stops the session with one clear line and main untouched", async () => {
  using project = makeProject({ ...calculator, ...config });
  const before = project.snapshot();
  await using server = await serveModel({ coder: writes({ "note.txt": "n\n" }) });
  // A file system of 96 kB for the session, in a mount namespace of its own.
  const place = join(project.directory, ".git/dev-agent");
  const wrap = `mkdir -p "$0" && mount -t tmpfs -o size=96k none "$0" && exec "$@"`;
  const argv = ["unshare", "--map-root-user", "--user", "--mount", "sh", "-c", wrap, place];
  const result = await runCli({ args: goal, cwd: project.directory, env: server.env, wrap: argv });
  expect(result.stderr + result.stdout).toMatch(/no space is left.*Make room/is);
  expect(result.stderr).not.toMatch(/^\s+at /m);
  expect(result.code).toBe(8);
  expect(project.snapshot()).toBe(before);
});

it("a workspace that a deleted session left behind has no part in the next session", async () => {
  using project = makeProject({ ...calculator, ...config });
  await using server = await serveModel({
    coder: [{ calls: [{ name: "write", input: { path: "old.txt", content: "o\n" } }] }],
  });
  const killed = await runCli({
    args: goal,
    cwd: project.directory,
    env: server.env,
    onEvent: (event, child) => event.type === "tool.finished" && child.kill("SIGKILL"),
  });
  expect(killed.signal).toBe("SIGKILL");
  execFileSync("rm", ["-rf", join(project.directory, ".git/dev-agent")]);
  spawnSync("git", [
    "-C",
    project.directory,
    "branch",
    "-D",
    ...project.git("branch", "--list", "agent/*", "--format=%(refname:short)").split("\n"),
  ]);

  await using next = await serveModel({ coder: writes({ "note.txt": "n\n" }) });
  const result = await runCli({ args: goal, cwd: project.directory, env: next.env });
  expect(result.code).toBe(0);
  expect(project.git("show", "--name-only", "--format=", "main^2")).toBe("note.txt");
});
