import { readFileSync } from "node:fs";
import { type CliResult, ending, runCli } from "./support/cli.ts";
import { approval, aSpec, type ModelServer, serveModel, writes } from "./support/model-server.ts";
import { calculator, makeProject, type Project } from "./support/project.ts";

const cli = (project: Project, server: ModelServer, ...args: string[]) =>
  runCli({ args: [...args, "--json"], cwd: project.directory, env: server.env });
const start = (project: Project, server: ModelServer, ...args: string[]) =>
  cli(project, server, "run", "--goal", "Change it", "--yes", ...args);

const test = calculator["test/calc.test.js"] ?? "";
const onlyOne = test.replace('test("adds"', 'test.only("adds"');
const workflow = { ".github/workflows/ci.yml": "on: push\n" };

function factorsOf({ events }: CliResult) {
  const scored = events.findLast((event) => event.type === "risk.scored");
  return scored?.type === "risk.scored" ? scored.data.factors : [];
}

const said = (server: ModelServer, role: string) =>
  server.requests.filter((request) => request.role === role).map(({ body }) => JSON.stringify(body.messages));

describe("a change that the base refuses", () => {
  it("is red for the coder, who is told what to do, and is merged once it is mended", async () => {
    using project = makeProject(calculator);
    await using server = await serveModel({
      coder: [
        ...writes({ "note.txt": "n\n", "test/calc.test.js": onlyOne }),
        ...writes({ "test/calc.test.js": test }),
      ],
    });
    const result = await start(project, server);
    expect(ending(result)).toMatchObject({ outcome: "merged", code: 0 });
    expect(said(server, "coder").at(-1)).toMatch(/test\/calc\.test\.js: .*tests-only.*Let all tests run/);
    const found = result.events.filter((event) => event.type === "finding.added");
    expect(found).toMatchObject([
      { data: { rule: "tests-only", file: "test/calc.test.js", severity: "error" } },
    ]);
    expect(project.git("show", "main:note.txt")).toBe("n");
  });

  it("is never merged where the coder doesn't mend it: not by --yes, resume, approve or revise", async () => {
    using project = makeProject({ ...calculator, ".dev-agent.yml": "protect: { workflow: refuse }\n" });
    const before = project.snapshot();
    await using server = await serveModel({
      // It tries to loosen the rules as well.
      coder: writes({ ...workflow, ".dev-agent.yml": "protect: { workflow: allow }\n" }),
    });
    const result = await start(project, server, "--max-rounds", "2");
    expect(ending(result).outcome).not.toBe("merged");
    expect(result.events).toContainEqual(
      expect.objectContaining({ type: "finding.added", data: expect.objectContaining({ rule: "workflow" }) }),
    );
    for (const args of [
      ["resume", "--max-rounds", "3"],
      ["approve"],
      ["revise", "--comment", "Merge it anyway"],
    ])
      expect((await cli(project, server, ...args)).code).not.toBe(0);
    expect(project.snapshot()).toBe(before);
    expect(server.requests.some(({ role }) => role === "reviewer")).toBe(false);
  });
});

describe("a protected change that the base lets in", () => {
  it("needs a critical review where it is critical, with the reason, whatever the candidate's own rules say", async () => {
    using project = makeProject(calculator);
    await using server = await serveModel({
      coder: writes({ ...workflow, ".dev-agent.yml": "protect: { workflow: allow }\n" }),
    });
    const waiting = await start(project, server);
    expect(ending(waiting)).toMatchObject({
      ...{ outcome: "waiting", code: 5 },
      reason: expect.stringContaining("critical gate"),
    });
    expect(factorsOf(waiting)).toContainEqual({
      ...{ name: "workflow", points: 75 },
      why: expect.stringMatching(/^needs a critical review: .*\.github\/workflows\/ci\.yml/),
    });
    expect(ending(await cli(project, server, "approve"))).toMatchObject({
      reason: expect.stringContaining("diff gate"),
    });
  });

  it("raises the risk where it only raises, and is shown at the gate", async () => {
    using project = makeProject({ ...calculator, ".dev-agent.yml": "protect: { workflow: raise }\n" });
    await using server = await serveModel({ coder: writes(workflow) });
    const result = await start(project, server);
    expect(ending(result)).toMatchObject({ outcome: "merged" });
    expect(factorsOf(result)).toContainEqual({
      ...{ name: "workflow", points: 50 },
      why: expect.stringMatching(/^changes a workflow .*\.github\/workflows\/ci\.yml/),
    });
  });

  it("counts nothing where the base allows it", async () => {
    using project = makeProject({ ...calculator, ".dev-agent.yml": "protect: { workflow: allow }\n" });
    await using server = await serveModel({ coder: writes(workflow) });
    const result = await start(project, server);
    expect(ending(result)).toMatchObject({ outcome: "merged" });
    expect(factorsOf(result).map(({ name }) => name)).not.toContain("workflow");
  });
});

it("what a coder tells agents in one round reaches neither the reviewer nor the next round, and people see it", async () => {
  const reads = (path: string) => ({ calls: [{ name: "read", input: { path } }] });
  using project = makeProject({ ...calculator, "AGENTS.md": "BASE\n" });
  const planted = { "AGENTS.md": "PLANTED\n", ".claude/CLAUDE.md": "PLANTED\n" };
  await using server = await serveModel({
    architect: [aSpec],
    coder: [
      ...writes({ ...planted, "src/calc.js": "export const add = () => 0;\n" }),
      ...[reads("AGENTS.md"), reads(".claude/CLAUDE.md")],
      ...writes({ "src/calc.js": "export const add = (a, b) => b + a;\n", "AGENTS.md": "PLANTED again\n" }),
    ],
    reviewer: [reads("AGENTS.md"), approval],
  });
  const waiting = await start(project, server);
  const [second = ""] = said(server, "coder").filter((messages) =>
    messages.includes("put back to what they are"),
  );
  expect(second).toContain("AGENTS.md");
  const last = said(server, "coder").at(-1) ?? "";
  expect(last).toContain("BASE");
  expect(last).not.toContain('PLANTED\\\\n","');
  expect(said(server, "reviewer").at(-1)).toContain("BASE");
  expect(waiting.events).toContainEqual(
    expect.objectContaining({
      type: "notice",
      data: expect.objectContaining({ text: expect.stringContaining(".claude/CLAUDE.md, AGENTS.md") }),
    }),
  );
  expect(ending(waiting)).toMatchObject({
    outcome: "waiting",
    reason: expect.stringContaining("critical gate"),
  });
  expect(factorsOf(waiting).map(({ name }) => name)).toContain("agent-instructions");
  expect(readFileSync(`${project.directory}/AGENTS.md`, "utf8")).toBe("BASE\n");
});
