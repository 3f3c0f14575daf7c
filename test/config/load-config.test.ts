import { loadConfig } from "../../src/config/load-config.ts";

const load = (text: string) => loadConfig(text, ".dev-agent.yml");

const whole = `
base: main
sandbox: bubblewrap
sandbox-read: [/opt/tool]
secret-scanner: gitleaks
setup: { run: ["npm ci"], network: [registry.npmjs.org, "*.example.org", "localhost:4873"], timeout-minutes: 10 }
tests: { run: "npm test", report: "reports/*.xml", timeout-minutes: 0.5 }
analysis: [{ name: lint, run: "npx eslint . -f sarif", format: sarif, report: out.sarif }]
agents: { architect: anthropic-api:claude-opus-5-5, coder: anthropic-api }
budget: { usd: 5, tokens: 2000000, minutes: 60, rounds: 4 }
gates: { spec: false }
base-drift: disjoint
push: true
`;

describe("reading .dev-agent.yml", () => {
  it("takes every key", async () => {
    const config = await load(whole);
    expect(Object.keys(config)).toHaveLength(12);
    expect(config.tests).toEqual({ run: "npm test", report: "reports/*.xml", "timeout-minutes": 0.5 });
  });

  it.each(["", "# nothing but a comment\n", "{}", "\ufeff{}"])(
    "takes %j as no configuration",
    async (text) => {
      expect(await load(text)).toEqual({});
    },
  );

  it("lets a command's time limit default to ten minutes", async () => {
    expect((await load("tests: { run: make test }")).tests?.["timeout-minutes"]).toBe(10);
  });

  it.each([
    ["a mistyped key", "base: main\ntest:\n  run: x", "2:1", 'unknown key "test". Did you mean "tests"?'],
    ["a mistyped inner key", "tests:\n  runn: x", "2:3", 'unknown key "runn" in tests. Did you mean "run"?'],
    ["a flag's name for a key", "budget: {max-rounds: 3}", "1:10", 'Did you mean "rounds"?'],
    ["a key that belongs further in", "rounds: 3", "1:1", 'Did you mean "budget.rounds"?'],
    ["part of a key further in", "timeout: 3", "1:1", 'Did you mean "setup.timeout-minutes"?'],
    ["a key of two parts", "test-command: x", "1:1", 'Did you mean "tests"?'],
    ["a key of no kind", "colour: blue", "1:1", "Known are: base, sandbox"],
    ["an unknown role", "agents:\n  tester: anthropic-api", "2:3", "Known are: architect, coder, reviewer"],
    ["an unknown agent", "agents:\n  coder: antropic-api", "2:3", 'Did you mean "anthropic-api"?'],
    ["a model that is none", "agents: {coder: 'anthropic-api:a b'}", "1:10", "isn't a model's name"],
    ["a key given twice", "base: a\nbase: b", "2:1", "this key is here twice"],
    ["a tab", "tests:\n\trun: x", "2:1", "a tab indents this line"],
    ["an anchor", "base: &a main", "1:", "anchors and aliases are not supported"],
    ["an alias", "base: &a main\nsandbox: *a", "1:", "anchors and aliases are not supported"],
    ["an unclosed list", "base: main\nanalysis: [", "2:", "]"],
    ["a second document", "base: a\n---\nbase: b", "2:1", "a second document begins here"],
    ["a tag", "base: !!js/function x", "1:7", "tag"],
    ["a list for the whole", "- 1", "1:1", "the configuration must be a mapping"],
    ["a text for the whole", "hello", "1:1", "the configuration must be a mapping"],
    ["nothing where a mapping belongs", "tests:", "1:1", "tests must be a mapping"],
    ["a missing command", "tests:\n  report: a.xml", "1:1", "tests.run is missing; it must be a string"],
    ["an empty command", "tests:\n  run: ' '", "2:3", "tests.run must be a command"],
    ["text for a number", "budget:\n  usd: '5'", "2:3", "budget.usd must be a number"],
    ["a budget of nothing", "budget: {usd: 0}", "1:10", "budget.usd must be more than 0"],
    ["half a round", "budget: {rounds: 1.5}", "1:10", "budget.rounds must be a whole number"],
    ["too many rounds", "budget: {rounds: 1000}", "1:10", "budget.rounds must be at most 100"],
    ["a choice that isn't one", "sandbox: docker", "1:1", "sandbox must be bubblewrap or none"],
    ["a word for yes", "push: yes", "1:1", "push must be true or false"],
    [
      "no format",
      "analysis:\n  - name: x\n    run: y",
      "2:5",
      "analysis[0].format must be sarif or exit-code",
    ],
    ["SARIF without a report", "analysis: [{name: x, run: y, format: sarif}]", "1:12", "report is missing"],
    [
      "a report outside",
      "tests: {run: x, report: a/../../b}",
      "1:17",
      "must be a path inside the repository",
    ],
    [
      "a report elsewhere",
      "tests: {run: x, report: /etc/passwd}",
      "1:17",
      "must be a path inside the repository",
    ],
    ["a relative sandbox path", "sandbox-read: [tool]", "1:16", "sandbox-read[0] must be an absolute path"],
    ["a host that is none", "setup: {run: [a], network: ['a b']}", "1:29", "setup.network[0] must be a host"],
    ["a base that is a flag", "base: --force", "1:1", "base must be a branch name"],
    ["__proto__ as a key", "__proto__: {base: x}", "1:1", 'unknown key "__proto__"'],
    ["a list as a key", "? [a, b]\n: c", "1:1", "unknown key"],
    ["endless nesting", "[".repeat(90_000), "1:", "nested too deeply"],
  ])("refuses %s and says where", async (_what, text, at, why) => {
    const error = await load(text).then(
      () => expect.fail("it was taken"),
      (thrown) => thrown,
    );
    expect(error).toMatchObject({ code: "config", kind: "configuration", exitCode: 2 });
    expect(error.message).toContain(`.dev-agent.yml:${at}`);
    expect(error.message).toMatch(/^\.dev-agent\.yml:\d+:\d+: /);
    expect(error.message).toContain(why);
    expect(error.message).not.toContain("\n");
  });

  it("refuses a file too long to be one", async () => {
    await expect(load(`base: ${"x".repeat(100_001)}`)).rejects.toMatchObject({ code: "config" });
  });
});
