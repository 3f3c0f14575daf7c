import { ending } from "../support/cli.ts";
import { approval, aSpec, handIn } from "../support/model-server.ts";
import { type Played, playHostile } from "./support/hostile-session.ts";
import { canary } from "./support/surroundings.ts";
import { toolAttacks } from "./support/tool-attacks.ts";

const bash = (command: string) => ({ calls: [{ name: "bash", input: { command } }] });

describe("calls that a role may not make", () => {
  let played: Played;
  beforeAll(async () => {
    played = await playHostile({
      script: (about) => ({
        architect: [
          {
            calls: [
              { name: "bash", input: { command: "architect" } },
              { name: "write", input: { path: "architect", content: "x" } },
              { name: "read", input: { path: "package.json" } },
            ],
          },
          aSpec,
        ],
        coder: [
          bash(`ln -s ${about.outside} way`),
          { calls: toolAttacks.map(({ call }) => call(about)) },
          bash("rm way; echo n > note.txt"),
          handIn,
          handIn,
        ],
        reviewer: [
          {
            calls: [
              { name: "bash", input: { command: "reviewer" } },
              { name: "edit", input: { path: "note.txt", old_string: "n", new_string: "reviewer" } },
              { name: "read", input: { path: "package.json" } },
            ],
          },
          approval,
        ],
      }),
    });
  });
  afterAll(() => played[Symbol.asyncDispose]());

  it.each(toolAttacks)("$name is refused, and the model is told why", ({ call, told }) => {
    const { name, input } = call(played.about);
    const answer = played.told(input);
    expect(answer).toMatchObject({ isError: true, text: expect.stringMatching(told) });
    expect(answer?.text).not.toContain(canary);
    const calls = played.events.flatMap((event) => (event.type === "tool.called" ? [event.data.name] : []));
    expect(calls).toContain(name);
  });

  it.each([
    ["the architect's shell", { command: "architect" }],
    ["the architect's writing", { path: "architect", content: "x" }],
    ["the reviewer's shell", { command: "reviewer" }],
    ["the reviewer's editing", { path: "note.txt", old_string: "n", new_string: "reviewer" }],
  ])("%s isn't there", (_who, input) => {
    expect(played.told(input)).toMatchObject({
      isError: true,
      text: expect.stringMatching(/There is no tool/),
    });
  });

  it("nothing outside changed, and only the good change is merged", () => {
    const { about, before, project, result } = played;
    expect(about.outsideNow()).toEqual({ kept: "kept\n" });
    expect(ending(result)).toMatchObject({ outcome: "merged" });
    expect(project.git("diff", "--name-only", before, "main")).toBe("note.txt");
    expect(project.show("main", "note.txt")).toBe("n");
  });
});

describe("a model without measure", () => {
  it.each([
    [
      "an architect that never ends",
      { architect: [{ calls: [{ name: "read", input: { path: "package.json" } }] }] },
      5,
    ],
    ["an architect that hands in a review", { architect: [approval] }, 7],
    [
      "a reviewer that hands in more than it is asked",
      {
        coder: [bash("echo n > note.txt"), handIn, handIn],
        reviewer: [
          {
            calls: [
              {
                name: "submit",
                input: { verdict: "approve", summary: "x", comments: [], approved_by: "root", risk: 0 },
              },
            ],
          },
        ],
      },
      7,
    ],
    [
      "a reviewer that hands in a spec",
      { coder: [bash("echo n > note.txt"), handIn, handIn], reviewer: [aSpec] },
      7,
    ],
    ["a coder that calls only tools that don't exist", { coder: [{ calls: [{ name: "x", input: {} }] }] }, 7],
    ["a coder that hands in a verdict instead of a change", { coder: [approval] }, 5],
  ] as const)("%s is stopped, and main stays", async (_name, script, code) => {
    await using played = await playHostile({ script: () => script });
    expect(ending(played.result)).toMatchObject({ code, reason: expect.stringMatching(/.{20,}/) });
    expect(played.project.git("rev-parse", "main")).toBe(played.before);
  });

  it("floods are cut: output, files read, messages", async () => {
    await using played = await playHostile({
      script: () => ({
        coder: [
          { text: "\u001b[2J".repeat(200_000), ...bash(": flood; yes 0123456789 | head -c 30000000") },
          {
            calls: [
              { name: "bash", input: { command: "head -c 3000000 /dev/zero | tr '\\0' y > line.txt" } },
              { name: "read", input: { path: "line.txt" } },
            ],
          },
          bash("rm line.txt; echo n > note.txt"),
          handIn,
          handIn,
        ],
      }),
    });
    expect(played.told("flood")?.text.length).toBeLessThan(15_000);
    expect(played.told({ path: "line.txt" })?.text.length).toBeLessThan(100_000);
    expect(played.result.stdout.length).toBeLessThan(200_000);
    expect(ending(played.result)).toMatchObject({ outcome: "merged" });
  });
});
