import type { EventData, EventType } from "../../src/domain/event.ts";
import { type CliResult, ending, runCli } from "./support/cli.ts";
import { approval, aSpec, type Script, serveModel, writes } from "./support/model-server.ts";
import { calculator, makeProject } from "./support/project.ts";

const note = writes({ "note.txt": "n\n" });

async function openScene(script: Partial<Script> = { coder: note }, files: Record<string, string> = {}) {
  const project = makeProject({ ...calculator, ...files });
  const server = await serveModel(script);
  const cli = (...args: string[]) => runCli({ args, cwd: project.directory, env: server.env });
  const ask = (...args: string[]) => cli("run", "--goal", "Add a note", ...args);
  return {
    ...{ project, server, ask },
    start: (...args: string[]) => ask("--yes", "--json", ...args),
    /** Carries out the command that the reason names, to the letter. */
    goOn: (reason: string) => {
      const [, command = ""] = /dev-agent (resume [^`]*)/.exec(reason) ?? [];
      return cli(...command.trim().split(" "), "--yes", "--json");
    },
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      project[Symbol.dispose]();
    },
  };
}

/** The data of a run's events of one type. */
function told<T extends EventType>({ events }: CliResult, type: T): readonly EventData[T][] {
  return events.filter((event) => event.type === type).map(({ data }) => data as EventData[T]);
}

describe("a budget that can't be kept or is too small", () => {
  it("is refused before the session, with the least that would do; with that much it begins", async () => {
    await using scene = await openScene();
    const refused = await scene.start("--budget-tokens", "300");
    expect([refused.code, refused.events, scene.server.requests]).toEqual([2, [], []]);
    expect(refused.stderr).toMatch(/The budget of 300 tokens is too small: the architect's first call/);
    const [, least = ""] = /Give at least --budget-tokens (\d+),/.exec(refused.stderr) ?? [];
    expect(scene.project.git("branch", "--list", "agent/*")).toBe("");
    const begun = await scene.start("--budget-tokens", least);
    expect(told(begun, "run.started")).toMatchObject([{ limits: { tokens: Number(least) } }]);
    expect(scene.server.requests).not.toEqual([]);
  });

  it("is named with the role whose part of it is too small", async () => {
    await using scene = await openScene();
    const refused = await scene.start("--budget-usd", "9", "--budget-usd", "reviewer=0.001");
    expect(refused.code).toBe(2);
    expect(refused.stderr).toMatch(/The reviewer's budget of \$0\.001 is too small/);
    expect(refused.stderr).toMatch(/Give at least --budget-usd reviewer=\d/);
    expect(scene.server.requests).toEqual([]);
  });

  it("in US dollars is refused where a price is unknown, and kept once the configuration has it", async () => {
    const odd = ["--agent", "coder=anthropic-api:claude-of-my-own", "--budget-usd", "500"];
    await using scene = await openScene();
    const refused = await scene.start(...odd);
    expect([refused.code, scene.server.requests]).toEqual([2, []]);
    const [, line = ""] = /Add `(prices: [^`]*)` to \.dev-agent\.yml/.exec(refused.stderr) ?? [];
    const priced = line.replace("IN", "1000").replace("OUT", "10000");
    await using mine = await openScene({ coder: note }, { ".dev-agent.yml": `${priced}\n` });
    const merged = await mine.start(...odd);
    expect(ending(merged)).toMatchObject({ outcome: "merged", usdKind: "billed" });
    // 100 tokens in at $1,000 a million and 20 out at $10,000 are $0.30 a call.
    const { byModel } = told(merged, "cost.updated").at(-1) ?? {};
    expect(byModel?.["claude-of-my-own"]?.usd).toBeCloseTo(0.3 * note.length, 9);
  });
});

describe("limits stop a session with its work kept, and the command that is named goes on", () => {
  it("rounds", async () => {
    await using scene = await openScene({
      coder: [
        ...writes({ "src/calc.js": "export const add = () => 0;\n" }),
        ...writes({ "src/calc.js": "export const add = (a, b) => b + a;\n" }),
      ],
    });
    const before = scene.project.snapshot();
    const stopped = await scene.start("--max-rounds", "1");
    expect(stopped.code).toBe(4);
    const { reason } = ending(stopped);
    expect(reason).toMatch(/dev-agent resume .* --max-rounds 3/);
    expect(scene.project.snapshot()).toBe(before);
    expect(ending(await scene.goOn(reason))).toMatchObject({ outcome: "merged" });
  });

  it("tokens", async () => {
    const [first, ...rest] = note;
    await using scene = await openScene({ coder: [{ ...first, input: 99_000 }, ...rest] });
    const stopped = await scene.start("--budget-tokens", "100000");
    expect(ending(stopped)).toMatchObject({ outcome: "over-budget", code: 4 });
    expect(stopped.code).toBe(4);
    // One call of the architect, one of the coder; the third isn't sent.
    expect(scene.server.requests).toHaveLength(2);
    expect(told(stopped, "budget.exceeded")).toMatchObject([
      { limit: "tokens", allowed: 100_000, used: 99_140 },
    ]);
    const { reason } = ending(stopped);
    expect(reason).toMatch(/The budget of 100000 tokens is used up: 99140 tokens spent/);
    expect(scene.project.git("branch", "--list", "agent/*")).toContain("agent/");
    const resumed = await scene.goOn(reason);
    expect(ending(resumed)).toMatchObject({ outcome: "merged" });
    expect(scene.project.show("main", "note.txt")).toBe("n");
    // What the stopped turn wrote is still there: it isn't asked for again.
    expect(scene.server.requests.filter(({ role }) => role === "coder")).toHaveLength(note.length);
  });

  it("tokens, of one role alone", async () => {
    const unsure = { text: "Let me see.", calls: [{ name: "glob", input: { pattern: "*" } }] };
    await using scene = await openScene({
      ...{ architect: [{ ...aSpec, input: 200_000 }], coder: note },
      reviewer: [{ ...unsure, input: 99_000 }, approval],
    });
    const stopped = await scene.start("--budget-tokens", "reviewer=100000");
    expect(stopped.code).toBe(4);
    expect(told(stopped, "budget.exceeded")).toMatchObject([{ role: "reviewer", limit: "tokens" }]);
    const { reason } = ending(stopped);
    expect(reason).toMatch(/The reviewer's budget of 100000 tokens .*--budget-tokens reviewer=\d+/);
    expect(ending(await scene.goOn(reason))).toMatchObject({ outcome: "merged" });
  });

  it("minutes", async () => {
    await using scene = await openScene();
    const stopped = await scene.start("--max-minutes", "0.000001");
    expect(stopped.code).toBe(4);
    expect(scene.server.requests).toEqual([]);
    const { reason } = ending(stopped);
    expect(reason).toMatch(/--max-minutes 1\b/);
    expect(ending(await scene.goOn(reason))).toMatchObject({ outcome: "merged" });
  });
});

describe("what a budget leaves", () => {
  it("is what answers are cut down to, and that is said once", async () => {
    await using scene = await openScene();
    const run = await scene.start("--budget-tokens", "25000");
    const asked = scene.server.requests.map(({ body }) => body.max_tokens);
    const notices = told(run, "notice").filter(({ text }) => /allows the architect answers/.test(text));
    expect(notices).toEqual([
      { level: "warning", text: expect.stringMatching(new RegExp(` of ${asked[0]} tokens instead of \\d+`)) },
    ]);
    expect(asked[0]).toBeLessThan(25_000);
  });
});

describe("a gate", () => {
  it("says what another round would take, to people and to programs", async () => {
    await using scene = await openScene();
    const planned = await scene.ask("--spec-gate");
    expect(planned.stdout).toContain("Another round: unknown, as no round is finished yet");
    const people = await scene.ask();
    expect(people.stdout).toMatch(
      /diff gate for .*: approve, revise, reject\? Another round: about \$0\.\d+ billed and \d+ tokens, as the first one/,
    );
    await using other = await openScene();
    const programs = await other.ask("--json");
    const calls = note.length + 1;
    const tokens = { mean: 120 * calls, worst: 120 * calls };
    expect(told(programs, "approval.requested")).toMatchObject([
      { gate: "diff", forecast: { rounds: 1, tokens, usdKind: "billed", usd: { mean: expect.any(Number) } } },
    ]);
  });
});
