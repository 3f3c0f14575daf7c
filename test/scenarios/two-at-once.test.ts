import { spawn } from "node:child_process";
import { chmodSync, existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type CliResult, ending, runCli } from "./support/cli.ts";
import { approval, type ModelServer, serveModel, writes } from "./support/model-server.ts";
import { calculator, makeProject, type Project } from "./support/project.ts";

const cli = (project: Project, server: ModelServer, ...args: string[]) =>
  runCli({ args: [...args, "--json"], cwd: project.directory, env: server.env });

const note = { coder: writes({ "note.txt": "n\n" }) };

/** A session that waits at the diff gate. */
async function waiting(project: Project, server: ModelServer): Promise<void> {
  const start = await cli(project, server, "run", "--goal", "Add a note");
  expect(start.code).toBe(5);
}

/** Whoever came second was told so, and nothing else was done for them. */
function expectLoser({ code, stderr, events }: CliResult): void {
  expect([2, 3]).toContain(code);
  expect(stderr).toMatch(
    /is at work on the session|was answered meanwhile|has ended: (merged|rejected)|waits for no decision/,
  );
  expect(events).toEqual([]);
}

const winnerAmong = (results: readonly CliResult[]) => {
  const [winner, ...more] = results.filter(({ events }) => events.length > 0);
  if (winner === undefined || more.length > 0)
    throw new Error(results.map(({ stderr }) => stderr).join("\n"));
  for (const result of results) if (result !== winner) expectLoser(result);
  return winner;
};

const merges = (project: Project) => Number(project.git("rev-list", "--merges", "--count", "main"));

describe("two processes for one waiting session", { timeout: 120_000 }, () => {
  it.each([
    ["approve", "approve"],
    ["approve", "reject"],
    ["approve", "resume"],
    ["reject", "revise"],
  ])("%s and %s: one wins, the other is told, and the session has one end", async (...both) => {
    using project = makeProject(calculator);
    const before = project.snapshot();
    await using server = await serveModel(note);
    await waiting(project, server);
    const flags: Record<string, readonly string[]> = { resume: ["--yes"], revise: ["--comment", "Better"] };
    const results = await Promise.all(
      both.map((command) => cli(project, server, command, ...(flags[command] ?? []))),
    );
    const { outcome } = ending(winnerAmong(results));
    const merged = outcome === "merged";
    expect(merges(project)).toBe(merged ? 1 : 0);
    if (merged) expect(project.show("main", "note.txt")).toBe("n");
    else expect(project.snapshot()).toBe(before);
  });

  it("resume and resume: the work goes on once", async () => {
    using project = makeProject(calculator);
    await using server = await serveModel(note);
    const killed = await runCli({
      args: ["run", "--goal", "Add a note", "--yes", "--json"],
      cwd: project.directory,
      env: server.env,
      onEvent: ({ type }, child) => type === "diff.updated" && child.kill("SIGKILL"),
    });
    expect(killed.signal).toBe("SIGKILL");
    const results = await Promise.all([1, 2].map(() => cli(project, server, "resume", "--yes")));
    expect(ending(winnerAmong(results))).toMatchObject({ outcome: "merged" });
    expect(merges(project)).toBe(1);
    expect(server.requests.filter(({ role }) => role === "reviewer")).toHaveLength(1);
  });
});

/** A gitleaks that waits, the first time, once a process has read what it is about and before it takes the session. */
function waitingGitleaks(project: Project) {
  const place = join(project.directory, "..");
  const [script, came, go] = ["gitleaks", "came", "go"].map((name) => join(place, name)) as [
    string,
    string,
    string,
  ];
  const lines = [
    "#!/bin/sh",
    `if mkdir "${place}/once" 2>/dev/null; then : >"${came}"; while ! test -e "${go}"; do sleep 0.05; done; fi`,
    `exec "${process.env.GITLEAKS_PATH}" "$@"`,
  ];
  writeFileSync(script, `${lines.join("\n")}\n`);
  chmodSync(script, 0o755);
  return { env: { GITLEAKS_PATH: script }, came: () => existsSync(came), go: () => writeFileSync(go, "") };
}

describe("a decision that comes late", { timeout: 120_000 }, () => {
  it("answers the question that was open when it was given, and never the next one", async () => {
    using project = makeProject(calculator);
    await using server = await serveModel({
      coder: writes({
        ".github/workflows/ci.yml": "on: push\n",
        ".github/CODEOWNERS": "* @x\n",
        "package.json":
          '{"name":"calc","type":"module","scripts":{"test":"node --test","postinstall":"true"}}\n',
      }),
    });
    const start = await cli(project, server, "run", "--goal", "Change what is protected");
    expect(ending(start).reason).toContain("critical gate");
    const before = project.snapshot();
    const gitleaks = waitingGitleaks(project);
    const late = runCli({
      args: ["approve"],
      cwd: project.directory,
      env: { ...server.env, ...gitleaks.env },
    });
    await vi.waitFor(() => expect(gitleaks.came()).toBe(true), { timeout: 30_000 });
    const first = await cli(project, server, "approve");
    expect(ending(first).reason).toContain("diff gate");
    gitleaks.go();
    const { code, stderr } = await late;
    expect({ code, stderr }).toEqual({
      code: 3,
      stderr: expect.stringMatching(/The question at the critical gate was answered meanwhile: approve, by /),
    });
    expect(project.snapshot()).toBe(before);
    // Nothing is lost by it: the question at the diff gate is still open.
    expect(ending(await cli(project, server, "approve"))).toMatchObject({ outcome: "merged" });
    expect(merges(project)).toBe(1);
  });
});

describe("a session that waits at somebody's terminal", { timeout: 120_000 }, () => {
  it("sends whoever decides elsewhere to that terminal, and takes the answer given there", async () => {
    using project = makeProject(calculator);
    await using server = await serveModel({ ...note, reviewer: [approval] });
    const bundle = join(import.meta.dirname, "../../dist/cli/index.js");
    const command = `stty cols 160 rows 48; exec '${process.execPath}' '${bundle}' run --goal 'Add a note'`;
    const { CI: _, GITHUB_ACTIONS: __, ...env } = process.env;
    const terminal = spawn("script", ["-qec", command, "/dev/null"], {
      cwd: project.directory,
      env: {
        ...env,
        ...server.env,
        TERM: "xterm",
        CLAUDE_CONFIG_DIR: "/nonexistent",
        CODEX_HOME: "/nonexistent",
      },
    });
    const ended = new Promise<number | null>((resolve) => terminal.on("close", resolve));
    let shown = "";
    await new Promise<void>((resolve, reject) => {
      terminal.stdout.setEncoding("utf8").on("data", (text: string) => {
        shown += text;
        if (shown.includes("Merge this change?")) resolve();
      });
      ended.then(() => reject(new Error(shown)));
    });
    for (const decision of [["approve"], ["reject"]]) {
      const other = await cli(project, server, ...decision);
      expect(other.code).toBe(3);
      expect(other.stderr).toMatch(
        /Process \d+ is at work on the session .* waits there for the decision at its diff gate\. Answer there/,
      );
    }
    terminal.stdin.write("\r");
    expect(await ended).toBe(0);
    expect(merges(project)).toBe(1);
  });
});

describe("one process that goes on with a session, and one that deletes it", { timeout: 120_000 }, () => {
  const sessions = (project: Project) => readdirSync(join(project.directory, ".git/dev-agent/sessions"));
  const cacheOf = (project: Project) => join(project.directory, "../cache");

  /** A session whose process was killed when its candidate was there. */
  async function killedSession(project: Project, server: ModelServer) {
    const about = {
      cwd: project.directory,
      env: { ...server.env, XDG_CACHE_HOME: cacheOf(project) },
    };
    const killed = await runCli({
      args: ["run", "--goal", "Add a note", "--yes", "--json"],
      ...about,
      onEvent: ({ type }, child) => type === "diff.updated" && child.kill("SIGKILL"),
    });
    expect(killed.signal).toBe("SIGKILL");
    const id = killed.events[0]?.runId ?? "";
    return {
      id,
      resume: (env = {}) =>
        runCli({ args: ["resume", id, "--yes", "--json"], ...about, env: { ...about.env, ...env } }),
      prune: () => runCli({ args: ["sessions", "prune", "--force", id, "--json"], ...about }),
    };
  }

  function expectDeleted(project: Project, { code, stderr, events }: CliResult): void {
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(/was deleted meanwhile|There is no session/),
    });
    expect(events).toEqual([]);
    expect(sessions(project)).toEqual([]);
    const left = readdirSync(cacheOf(project), { recursive: true, encoding: "utf8" });
    expect(left.filter((path) => /workspaces\/./.test(path))).toEqual([]);
    // What it had done is on its branch.
    const branch = project.git("branch", "--list", "agent/*", "--format=%(refname:short)");
    expect(project.show(branch, "note.txt")).toBe("n");
    expect(merges(project)).toBe(0);
  }

  it("deleted while it was about to go on, it is gone as a whole, and nothing is made in its place", async () => {
    using project = makeProject(calculator);
    await using server = await serveModel(note);
    const { prune, resume } = await killedSession(project, server);
    const gitleaks = waitingGitleaks(project);
    const late = resume(gitleaks.env);
    await vi.waitFor(() => expect(gitleaks.came()).toBe(true), { timeout: 30_000 });
    expect((await prune()).code).toBe(0);
    gitleaks.go();
    expectDeleted(project, await late);
  });

  it("gone on with, it is not deleted, by force neither", async () => {
    using project = makeProject(calculator);
    let tried: CliResult | undefined;
    let prune: () => Promise<CliResult>;
    const before = async () => {
      tried = await prune();
    };
    await using server = await serveModel({ ...note, reviewer: [{ ...approval, before }] });
    const session = await killedSession(project, server);
    prune = session.prune;
    expect(ending(await session.resume())).toMatchObject({ outcome: "merged" });
    expect(tried).toMatchObject({ code: 3, stderr: expect.stringContaining("is at work on the session") });
    expect(merges(project)).toBe(1);
    expect(sessions(project)).toEqual([session.id]);
  });

  it("both at once: one of them wins, and the other is told", async () => {
    using project = makeProject(calculator);
    await using server = await serveModel(note);
    const { id, prune, resume } = await killedSession(project, server);
    const [resumed, pruned] = await Promise.all([resume(), prune()]);
    if (pruned.code === 0) return expectDeleted(project, resumed);
    expect(pruned).toMatchObject({ code: 3, stderr: expect.stringContaining("is at work on the session") });
    expect(ending(resumed)).toMatchObject({ outcome: "merged" });
    expect(sessions(project)).toEqual([id]);
  });
});
