import { type CliResult, ending, runCli } from "./support/cli.ts";
import { handIn, type ModelServer, type Reply, serveModel, writes } from "./support/model-server.ts";
import { calculator, makeProject, type Project } from "./support/project.ts";

const cli = (project: Project, server: ModelServer, ...args: string[]) =>
  runCli({ args: [...args, "--json"], cwd: project.directory, env: server.env });

const start = (project: Project, server: ModelServer, ...args: string[]) =>
  cli(project, server, "run", "--goal", "Add a note", "--yes", ...args);

const broken = writes({ "src/calc.js": "export const add = () => 0;\n", "note.txt": "n\n" });
const mended = writes({ "src/calc.js": calculator["src/calc.js"] ?? "", "note.txt": "better\n" });
const again = [handIn, handIn];

const notices = ({ events }: CliResult) =>
  events.flatMap((event) => (event.type === "notice" ? [String(event.data.text)] : []));
const question = ({ events }: CliResult) =>
  events.findLast((event) => event.type === "approval.requested" && event.data.gate === "stuck");
const askedOf = ({ requests }: ModelServer, role: string) =>
  requests.filter((request) => request.role === role).map(({ body }) => JSON.stringify(body.messages));

describe("a coder that hands in the same change, with the same failing test", () => {
  const stuck = async (after: readonly Reply[] = again) => {
    const project = makeProject(calculator);
    const before = project.snapshot();
    const server = await serveModel({ coder: [...broken, ...again, ...again, ...after] });
    return { project, before, server, waiting: await start(project, server) };
  };
  const what = "rounds 2 and 3 handed in the same change and failed the same checks";

  it("is told once, then a person is asked: --yes answers nothing, and nothing can be approved", async () => {
    const { project, server, before, waiting } = await stuck();
    using _ = project;
    await using __ = server;
    expect(waiting.code).toBe(5);
    expect(ending(waiting)).toMatchObject({ outcome: "waiting", reason: expect.stringContaining(what) });
    expect(notices(waiting)).toContainEqual(
      "The coder goes in circles: rounds 1 and 2 handed in the same change and failed the same checks. It is told so, once.",
    );
    expect(question(waiting)?.data).toMatchObject({
      why: what,
      options: ["revise", "reject"],
      forecast: { rounds: 3 },
    });
    expect(askedOf(server, "coder").at(-1)).toContain("You are going in circles");
    expect(askedOf(server, "reviewer")).toEqual([]);
    expect((await cli(project, server, "approve")).code).toBe(2);
    const told = JSON.parse((await cli(project, server, "status")).stdout) as unknown;
    expect(told).toMatchObject({ sessions: [{ standing: "waiting", pending: "stuck", why: what }] });
    expect(project.snapshot()).toBe(before);
  });

  it("goes on with what a person says, and can be merged", async () => {
    const { project, server } = await stuck(mended);
    using _ = project;
    await using __ = server;
    const revised = await cli(project, server, "revise", "--comment", "Add the two numbers again");
    expect(ending(revised)).toMatchObject({
      outcome: "waiting",
      reason: expect.stringContaining("diff gate"),
    });
    expect(askedOf(server, "coder").at(-1)).toContain("Add the two numbers again");
    expect(ending(await cli(project, server, "approve"))).toMatchObject({ outcome: "merged", code: 0 });
    expect(project.show("main", "note.txt")).toBe("better");
  });

  it("is told anew after a person spoke, and asks again", async () => {
    const { project, server } = await stuck();
    using _ = project;
    await using __ = server;
    const first = await cli(project, server, "revise", "--comment", "Look at add");
    expect(ending(first)).toMatchObject({ outcome: "over-budget" });
    const resumed = await cli(project, server, "resume", "--max-rounds", "9");
    expect(ending(resumed)).toMatchObject({
      outcome: "waiting",
      reason: expect.stringContaining("rounds 5 and 6"),
    });
  });

  it("ends with a rejection; main stays as it was, the work is kept", async () => {
    const { project, server, before } = await stuck();
    using _ = project;
    await using __ = server;
    const rejected = await cli(project, server, "reject", "--comment", "Leave it");
    expect(ending(rejected)).toMatchObject({ outcome: "rejected", code: 6 });
    expect(project.snapshot()).toBe(before);
    expect(project.git("for-each-ref", "--format=%(refname)", "refs/heads/agent")).toMatch(/-add-a-note$/);
  });
});

describe("a coder that makes the same call over and over", () => {
  const look: Reply = { calls: [{ name: "read", input: { path: "src/calc.js" } }] };
  const eight = Array.from({ length: 8 }, () => look);
  const write = (text: string): Reply => ({
    calls: [{ name: "write", input: { path: "src/calc.js", content: text } }],
  });

  it("ends its turn; what it left is judged, and where that is red a person is asked", async () => {
    using project = makeProject(calculator);
    await using server = await serveModel({
      coder: [write("export const add = () => 0;\n"), ...eight, ...mended],
    });
    const waiting = await start(project, server);
    const why = "“read src/calc.js” came 4 times in a row with the same result";
    expect(ending(waiting)).toMatchObject({ outcome: "waiting", code: 5 });
    expect(question(waiting)?.data).toMatchObject({ why });
    expect(waiting.events.some(({ type }) => type === "test.finished")).toBe(true);
    const revised = await cli(project, server, "revise", "--comment", "Write the note");
    expect(ending(revised)).toMatchObject({ reason: expect.stringContaining("diff gate") });
  });

  it("goes on as any other where its work is green", async () => {
    using project = makeProject(calculator);
    await using server = await serveModel({
      coder: [{ calls: [{ name: "write", input: { path: "note.txt", content: "n\n" } }] }, ...eight],
    });
    const run = await start(project, server);
    expect(ending(run)).toMatchObject({ outcome: "merged" });
    expect(notices(run)).toContainEqual(
      "The coder went in circles, but its work is green: it goes on as any other.",
    );
  });
});

it("a reviewer that asks for the same of the same change is taken to a person", async () => {
  using project = makeProject(calculator);
  const comments = [{ file: "note.txt", line: 1, severity: "error", reason: "Say more" }];
  const changes: Reply = {
    calls: [{ name: "submit", input: { verdict: "changes", summary: "No", comments } }],
  };
  await using server = await serveModel({
    coder: [...writes({ "note.txt": "n\n" }), ...again],
    reviewer: [changes],
  });
  const waiting = await start(project, server);
  expect(question(waiting)?.data).toMatchObject({
    why: "rounds 2 and 3 handed in the same change and were sent back by the reviewer for the same files",
  });
  expect((await cli(project, server, "approve")).code).toBe(2);
});

it("an architect that goes in circles is helped by what a person says", async () => {
  using project = makeProject(calculator);
  const look: Reply = { calls: [{ name: "glob", input: { pattern: "*.js" } }] };
  const { aSpec } = await import("./support/model-server.ts");
  await using server = await serveModel({
    architect: [...Array.from({ length: 8 }, () => look), aSpec],
    coder: writes({ "note.txt": "n\n" }),
  });
  const waiting = await start(project, server);
  expect(ending(waiting)).toMatchObject({ outcome: "waiting", reason: expect.stringContaining("glob *.js") });
  const revised = await cli(project, server, "revise", "--comment", "It is in src");
  expect(ending(revised)).toMatchObject({ reason: expect.stringContaining("diff gate") });
  expect(askedOf(server, "architect").at(-1)).toContain("It is in src");
});

it("a coder without luck that tries another way each time is let be", async () => {
  using project = makeProject(calculator);
  const tries = [1, 2, 3].flatMap((at) => writes({ "src/calc.js": `export const add = () => ${at};\n` }));
  await using server = await serveModel({ coder: [...tries, ...mended] });
  const run = await start(project, server);
  expect(ending(run)).toMatchObject({ outcome: "merged" });
  expect(notices(run).filter((text) => text.includes("in circles"))).toEqual([]);
});
