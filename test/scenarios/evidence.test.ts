import { ending, runCli } from "./support/cli.ts";
import { serveModel, writes } from "./support/model-server.ts";
import { calculator, makeProject } from "./support/project.ts";

async function play(about: {
  readonly files?: Readonly<Record<string, string>>;
  readonly config?: string;
  readonly change: Readonly<Record<string, string>>;
}) {
  const config = about.config === undefined ? {} : { ".dev-agent.yml": about.config };
  const project = makeProject({ ...calculator, ...config, ...about.files });
  const before = project.snapshot();
  await using server = await serveModel({ coder: writes(about.change) });
  const result = await runCli({
    args: ["run", "--goal", "Change it", "--yes", "--json", "--max-rounds", "1"],
    cwd: project.directory,
    env: server.env,
  });
  return { project, before, server, result };
}

describe("only evidence makes a candidate green", () => {
  it.each([
    ["a broken edit", { change: { "src/calc.js": "export const add = () => 0;\n" } }, /1 failed|failed/],
    ["a removed test command", { change: { "package.json": '{"name":"calc","type":"module"}\n' } }, /test/i],
    ["removed tests", { change: { "test/calc.test.js": "" } }, /no test|executed/i],
    [
      "a test command that hangs",
      {
        config: "tests:\n  run: sh -c 'sleep 600 & sleep 600'\n  timeout-minutes: 0.05\n",
        change: { "a.txt": "a\n" },
      },
      /timed out/,
    ],
    [
      "a test command that kills itself",
      { config: "tests: {run: 'kill -9 $$'}\n", change: { "a.txt": "a\n" } },
      /SIGKILL|signal|137/,
    ],
    [
      "a test command that prints 200 MB and no result",
      {
        config: "tests: {run: 'head -c 200000000 /dev/zero | tr \"\\\\0\" x'}\n",
        change: { "a.txt": "a\n" },
      },
      /nothing shows that a test ran/,
    ],
    [
      "a corrupt report",
      {
        config: "tests: {run: 'node --test; echo \"<testsuite\" > r.xml', report: r.xml}\n",
        change: { "a.txt": "a\n" },
      },
      /report/i,
    ],
    [
      "a missing report",
      { config: "tests: {run: 'node --test', report: r.xml}\n", change: { "a.txt": "a\n" } },
      /report/i,
    ],
    [
      "a test command that isn't there",
      { config: "tests: {run: no-such-program}\n", change: { "a.txt": "a\n" } },
      /127|not found/,
    ],
  ])("%s is never green and main stays as it was", async (_name, about, says) => {
    const { project, before, result } = await play(about);
    using _ = project;
    const check = result.events.find(
      (event) => event.type === "check.finished" && event.data.check === "unit-tests",
    );
    expect(check).toMatchObject({ data: { summary: expect.stringMatching(says) } });
    expect(ending(result).outcome).not.toBe("merged");
    expect(result.code).not.toBe(0);
    expect(project.snapshot()).toBe(before);
    // The work is kept on the session's branch.
    expect(project.git("for-each-ref", "--format=%(refname)", "refs/heads/agent")).toMatch(
      /^refs\/heads\/agent\/.+-change-it$/,
    );
  });

  it("a failing analyser stops a candidate that it did not complain about before", async () => {
    const { project, before, result } = await play({
      config: "analysis: [{name: no-todo, run: '! grep -rq TODO src', format: exit-code}]\n",
      change: { "src/calc.js": "// TODO\nexport const add = (a, b) => a + b;\n" },
    });
    using _ = project;
    expect(ending(result).code).toBe(4);
    expect(project.snapshot()).toBe(before);
  });

  it("the failing names go back to the coder", async () => {
    using project = makeProject(calculator);
    const good = { "src/calc.js": "export const add = (a, b) => b + a;\n" };
    await using server = await serveModel({
      coder: [...writes({ "src/calc.js": "export const add = () => 0;\n" }), ...writes(good)],
    });
    const result = await runCli({
      args: ["run", "--goal", "Change it", "--yes", "--json"],
      cwd: project.directory,
      env: server.env,
    });
    expect(ending(result)).toMatchObject({ outcome: "merged" });
    const second = server.requests.filter(({ role }) => role === "coder")[3];
    expect(JSON.stringify(second?.body.messages)).toMatch(/unit-tests failed.*adds/);
    expect(`${project.show("main", "src/calc.js")}\n`).toBe(good["src/calc.js"]);
  });
});
