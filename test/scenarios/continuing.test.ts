import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ending, runCli } from "./support/cli.ts";
import { serveModel, writes } from "./support/model-server.ts";
import { calculator, makeProject } from "./support/project.ts";

const goal = ["run", "--goal", "Add a note", "--json"];

describe("continuing a session", () => {
  it("needs no credential to approve or to reject", async () => {
    using project = makeProject(calculator);
    await using server = await serveModel({
      coder: [...writes({ "note.txt": "n\n" }), ...writes({ "note.txt": "n\n" })],
    });
    const cwd = project.directory;
    await runCli({ args: goal, cwd, env: server.env });
    await runCli({ args: goal, cwd, env: server.env });
    const several = await runCli({ args: ["approve", "--json"], cwd });
    expect(several.code).toBe(2);
    expect(several.stderr).toMatch(/Several sessions/);
    const sessions = JSON.parse((await runCli({ args: ["status", "--json"], cwd })).stdout) as unknown;
    const [second = "", first = ""] =
      JSON.stringify(sessions)
        .match(/\d{8}-add-a-note(-2)?(?=")/g)
        ?.filter((id, i, all) => all.indexOf(id) === i) ?? [];
    expect(ending(await runCli({ args: ["reject", first, "--json"], cwd }))).toMatchObject({
      outcome: "rejected",
    });
    expect(ending(await runCli({ args: ["approve", "--json"], cwd }))).toMatchObject({ outcome: "merged" });
    expect(second).not.toBe(first);
  });

  it("judges again what this machine could not judge before, without another model call", async () => {
    using project = makeProject({ ...calculator, ".dev-agent.yml": "sandbox: none\n" });
    await using server = await serveModel({ coder: writes({ "note.txt": "n\n" }) });
    const place = mkdtempSync(join(tmpdir(), "dev-agent-scanner-"));
    const scanner = join(place, "gitleaks");
    const install = (script: string) => {
      writeFileSync(scanner, script);
      chmodSync(scanner, 0o755);
    };
    const real = process.env.GITLEAKS_PATH;
    install(`#!/bin/sh\ncase "$*" in "dir /"*) exit 126;; *) exec ${real} "$@";; esac\n`);
    const env = { ...server.env, GITLEAKS_PATH: scanner };
    const cwd = project.directory;
    const blocked = ending(await runCli({ args: [...goal, "--yes"], cwd, env }));
    expect(blocked).toMatchObject({
      outcome: "refused",
      code: 3,
      reason: expect.stringContaining("dev-agent resume"),
    });
    const spent = server.requests.filter(({ role }) => role !== "reviewer").length;

    install(`#!/bin/sh\nexec ${real} "$@"\n`);
    expect(ending(await runCli({ args: ["resume", "--yes", "--json"], cwd, env }))).toMatchObject({
      outcome: "merged",
    });
    expect(server.requests.filter(({ role }) => role !== "reviewer")).toHaveLength(spent);
    rmSync(place, { recursive: true });
  });
});

describe("a remote", () => {
  const withRemote = () => {
    const project = makeProject(calculator);
    const remote = `${project.directory}-remote.git`;
    project.git("clone", "-q", "--bare", project.directory, remote);
    project.git("remote", "add", "origin", remote);
    project.git("fetch", "-q", "origin");
    return { project, remote };
  };

  it("gets the merge", async () => {
    const { project, remote } = withRemote();
    using _ = project;
    await using server = await serveModel({ coder: writes({ "note.txt": "n\n" }) });
    const result = await runCli({ args: [...goal, "--yes"], cwd: project.directory, env: server.env });
    expect(ending(result)).toMatchObject({ outcome: "merged" });
    expect(project.git("-C", remote, "rev-parse", "main")).toBe(project.git("rev-parse", "main"));
  });

  it("that went another way is a clear configuration error, and no session is left behind", async () => {
    const { project, remote } = withRemote();
    using _ = project;
    project.write("theirs.txt", "t\n");
    const theirs = project.commit("Theirs");
    project.git("push", "-q", "origin", "main");
    project.git("reset", "-q", "--hard", "HEAD~1");
    project.write("ours.txt", "o\n");
    project.commit("Ours");
    await using server = await serveModel({});
    const result = await runCli({ args: [...goal, "--yes"], cwd: project.directory, env: server.env });
    expect(result.stderr).toMatch(/dev-agent: .*went separate ways/);
    expect(result.code).toBe(2);
    expect(server.requests).toEqual([]);
    expect(project.git("-C", remote, "rev-parse", "main")).toBe(theirs);
    expect((await runCli({ args: ["status"], cwd: project.directory })).stdout).not.toMatch(/add-a-note/);
  });
});
