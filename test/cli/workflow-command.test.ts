import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { workflow } from "../../src/cli/commands/workflow.ts";
import { typed } from "./fake-face.ts";

const command = (...words: string[]) => typed(["workflow", ...words], workflow, {});

describe("dev-agent workflow", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "workflow-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const file = async (text: string) => {
    const path = join(folder, "workflow.json");
    await writeFile(path, text);
    return path;
  };

  it("shows every node with its ways out", async () => {
    const { code, stdout } = await command("show");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^reviewer \(role\)\n( {2}→ .*\n)+/m);
    expect(stdout).toMatch(/→ budget_coder when .*, at most \d+ times/);
  });

  it("exports JSON, which it finds valid, and Mermaid", async () => {
    const { stdout } = await command("export");
    expect((await command("export", "--format", "json")).stdout).toBe(stdout);
    expect(await command("validate", await file(stdout))).toMatchObject({ code: 0 });
    expect((await command("export", "--format", "mermaid")).stdout).toMatch(
      /^(flowchart|graph|stateDiagram)/,
    );
  });

  it("prints JSON with --json, whatever it does", async () => {
    const { stdout } = await command("export");
    for (const verb of ["show", "export"]) expect((await command(verb, "--json")).stdout).toBe(stdout);
    const sound = await command("validate", await file(stdout), "--json");
    expect([sound.code, JSON.parse(sound.stdout)]).toMatchObject([0, { faults: [] }]);
    const { nodes, ...rest } = JSON.parse(stdout);
    const broken = { ...rest, nodes: [...nodes, { kind: "choice", id: "lonely" }] };
    const faulty = await command("validate", await file(JSON.stringify(broken)), "--json");
    expect(faulty.code).toBe(2);
    expect(JSON.parse(faulty.stdout).faults).toContainEqual(
      expect.objectContaining({ where: expect.stringContaining("lonely") }),
    );
    await expect(command("export", "--json", "--format", "mermaid")).rejects.toMatchObject({ exitCode: 2 });
  });

  it("prints every fault of a workflow and ends with 2", async () => {
    const { nodes, ...rest } = JSON.parse((await command("export")).stdout);
    const broken = {
      ...rest,
      nodes: [...nodes, { kind: "start", id: "start_b" }, { kind: "choice", id: "lonely" }],
    };
    const { code, stdout } = await command("validate", await file(JSON.stringify(broken)));
    expect(code).toBe(2);
    expect(stdout).toContain("several-starts");
    expect(stdout).toContain("lonely");
    expect(stdout.trim().split("\n").length).toBeGreaterThan(1);
  });

  it.each([
    [["validate"], "No file was given"],
    [["validate", "/nowhere/x.json"], "can't be read: ENOENT"],
    [[], "workflow needs a verb"],
    [["dance"], `can't "dance"`],
    [["show", "x"], "takes no file"],
    [["export", "--format", "xml"], "--format must be json or mermaid"],
  ])("refuses %j", async (words, why) => {
    await expect(command(...words)).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining(why),
    });
  });

  it("refuses what isn't JSON", async () => {
    await expect(command("validate", await file("{"))).rejects.toMatchObject({ exitCode: 2 });
  });
});
