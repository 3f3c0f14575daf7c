import { ending, runCli } from "./support/cli.ts";
import { type ModelServer, serveModel, writes } from "./support/model-server.ts";
import { calculator, makeProject, type Project } from "./support/project.ts";

const cli = (project: Project, server: ModelServer, ...args: string[]) =>
  runCli({ args: [...args, "--json"], cwd: project.directory, env: server.env });

const start = (project: Project, server: ModelServer, ...args: string[]) =>
  cli(project, server, "run", "--goal", "Add a note", ...args);

describe("a session that waits for a person", () => {
  it("stops with exit code 5 and the commands that continue, and approve merges it", async () => {
    using project = makeProject(calculator);
    const before = project.snapshot();
    await using server = await serveModel({ coder: writes({ "note.txt": "n\n" }) });
    const waiting = await start(project, server);
    expect(ending(waiting)).toMatchObject({
      outcome: "waiting",
      code: 5,
      reason: expect.stringContaining("dev-agent approve"),
    });
    expect(waiting.code).toBe(5);
    expect(project.snapshot()).toBe(before);

    const spent = server.requests.length;
    const approved = await cli(project, server, "approve");
    expect(ending(approved)).toMatchObject({ outcome: "merged", code: 0 });
    expect(server.requests).toHaveLength(spent);
    expect(project.show("main", "note.txt")).toBe("n");
    expect(project.git("log", "-1", "--format=%B", "main")).toMatch(/Approved-By: .+ \(diff gate\)/);
    expect((await cli(project, server, "approve")).code).toBe(2);
  });

  it("reject ends it with exit code 6 and main untouched", async () => {
    using project = makeProject(calculator);
    const before = project.snapshot();
    await using server = await serveModel({ coder: writes({ "note.txt": "n\n" }) });
    await start(project, server);
    const rejected = await cli(project, server, "reject", "--comment", "not wanted");
    expect(ending(rejected)).toMatchObject({ outcome: "rejected", code: 6 });
    expect(project.snapshot()).toBe(before);
    expect((await cli(project, server, "resume")).code).toBe(2);
  });

  it("revise gives the comment to the coder and asks again about the new candidate", async () => {
    using project = makeProject(calculator);
    await using server = await serveModel({
      coder: [...writes({ "note.txt": "n\n" }), ...writes({ "note.txt": "better\n" })],
    });
    await start(project, server);
    const revised = await cli(project, server, "revise", "--comment", "Make the note better");
    expect(ending(revised)).toMatchObject({ outcome: "waiting" });
    const asked = server.requests.filter(({ role }) => role === "coder").at(-3);
    expect(JSON.stringify(asked?.body.messages)).toContain("Make the note better");
    expect(ending(await cli(project, server, "approve"))).toMatchObject({ outcome: "merged" });
    expect(project.show("main", "note.txt")).toBe("better");
  });

  it("the spec gate asks before the coder starts", async () => {
    using project = makeProject(calculator);
    await using server = await serveModel({ coder: writes({ "note.txt": "n\n" }) });
    const waiting = await start(project, server, "--spec-gate");
    expect(ending(waiting)).toMatchObject({
      outcome: "waiting",
      reason: expect.stringContaining("spec gate"),
    });
    expect(server.requests.every(({ role }) => role === "architect")).toBe(true);
    const next = await cli(project, server, "approve");
    expect(ending(next)).toMatchObject({ outcome: "waiting", reason: expect.stringContaining("diff gate") });
  });
});

describe("a critical change", () => {
  it("is never approved by --yes, and needs a critical and a diff decision", async () => {
    using project = makeProject(calculator);
    await using server = await serveModel({
      coder: writes({
        ".github/workflows/ci.yml": "on: push\n",
        ".github/CODEOWNERS": "* @x\n",
        "package.json":
          '{"name":"calc","type":"module","scripts":{"test":"node --test","postinstall":"true"}}\n',
      }),
    });
    const waiting = await start(project, server, "--yes");
    expect(ending(waiting)).toMatchObject({
      outcome: "waiting",
      code: 5,
      reason: expect.stringContaining("critical gate"),
    });
    expect(ending(await cli(project, server, "approve"))).toMatchObject({
      outcome: "waiting",
      reason: expect.stringContaining("diff gate"),
    });
    expect(ending(await cli(project, server, "approve"))).toMatchObject({ outcome: "merged" });
  });
});

describe("a base that moves", () => {
  const waitThenMove = async (change: Record<string, string>) => {
    const project = makeProject(calculator);
    const server = await serveModel({ coder: writes({ "note.txt": "n\n" }) });
    await start(project, server);
    for (const [path, text] of Object.entries(change)) project.write(path, text);
    const moved = project.commit("Somebody else's work");
    return { project, server, moved };
  };

  it("elsewhere keeps the approval: both changes are on main", async () => {
    const { project, server, moved } = await waitThenMove({ "other.txt": "o\n" });
    using _ = project;
    await using __ = server;
    expect(ending(await cli(project, server, "approve"))).toMatchObject({ outcome: "merged" });
    expect(project.git("rev-parse", "main^1")).toBe(moved);
    expect([project.show("main", "other.txt"), project.show("main", "note.txt")]).toEqual(["o", "n"]);
  });

  it("has what was rebuilt on it reviewed as it is now, where the rules keep no approval", async () => {
    using project = makeProject({ ...calculator, ".dev-agent.yml": "base-drift: strict\n" });
    await using server = await serveModel({ coder: writes({ "note.txt": "n\n" }) });
    const reviews = () => server.requests.filter(({ role }) => role === "reviewer").length;
    await start(project, server);
    const before = reviews();
    project.write("other.txt", "o\n");
    project.commit("Somebody else's work");
    expect(ending(await cli(project, server, "approve"))).toMatchObject({ outcome: "waiting" });
    expect(reviews()).toBeGreaterThan(before);
  });

  it("with other rules refuses the candidate that was judged by the old ones", async () => {
    const { project, server, moved } = await waitThenMove({ ".dev-agent.yml": "tests: {run: 'false'}\n" });
    using _ = project;
    await using __ = server;
    const end = ending(await cli(project, server, "approve"));
    expect(end).toMatchObject({
      outcome: "refused",
      code: 3,
      reason: expect.stringContaining(".dev-agent.yml"),
    });
    expect(project.git("rev-parse", "main")).toBe(moved);
  });

  it("in the same file voids the approval and leaves main alone", async () => {
    const { project, server, moved } = await waitThenMove({ "note.txt": "mine\n" });
    using _ = project;
    await using __ = server;
    const end = ending(await cli(project, server, "approve"));
    expect(end).toMatchObject({ outcome: "refused", code: 3, reason: expect.stringContaining("note.txt") });
    expect(project.git("rev-parse", "main")).toBe(moved);
  });
});
