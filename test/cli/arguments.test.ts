import { parseArguments } from "../../src/cli/parse-arguments.ts";
import { readResumeRequest, readRunRequest } from "../../src/cli/read-request.ts";

function invocation(argv: readonly string[]) {
  const parsed = parseArguments(argv);
  if (parsed.show !== "nothing") throw new Error(`it shows ${parsed.show}`);
  return parsed.invocation;
}

function request(argv: readonly string[]) {
  const run = invocation(argv);
  return readRunRequest(run, run.text("goal") ?? "");
}

describe("the command line", () => {
  it("means run when it begins with a flag", () => {
    expect(invocation(["--goal", "x"]).command).toBe("run");
    expect(request(["--goal", " x \n"])).toEqual({ goal: "x", repo: "." });
  });

  it("becomes a request with exactly what was said", () => {
    const argv = ["run", "--goal=Fix `rm -rf ../` 🎉\n$(x)", "--repo", "a b", "--base", "develop"];
    const recording = import.meta.filename;
    const flags = [
      "--agent",
      "coder=anthropic-api:m",
      "--agent",
      "reviewer=replay",
      "--replay",
      recording,
      "--record",
      "g",
    ];
    const limits = [
      "--budget-usd",
      "1.5",
      "--budget-tokens",
      "1000",
      "--max-minutes",
      "0.5",
      "--max-rounds",
      "3",
    ];
    const rest = ["--config", "c.yml", "--sandbox", "none", "--secret-scanner", "secretlint"];
    expect(
      request([
        ...argv,
        ...flags,
        ...limits,
        ...rest,
        "--spec-gate",
        "--no-push",
        "--paid",
        "--plan-login",
        "inject",
      ]),
    ).toEqual({
      goal: "Fix `rm -rf ../` 🎉\n$(x)",
      repo: "a b",
      base: "develop",
      agents: {
        coder: { agent: "anthropic-api", model: "m" },
        reviewer: { agent: "replay" },
      },
      budget: { usd: 1.5, tokens: 1000, minutes: 0.5, rounds: 3 },
      replay: recording,
      record: "g",
      config: "c.yml",
      sandbox: "none",
      secretScanner: "secretlint",
      specGate: true,
      push: false,
      ...{ allowPaid: true, planLogin: "inject" },
    });
  });

  it("takes a session as a word or as a flag", () => {
    const session = "20261122-add-a-flag";
    expect(readResumeRequest(invocation(["resume", session]))).toEqual({ repo: ".", session });
    expect(readResumeRequest(invocation(["resume", "--session", session])).session).toBe(session);
  });

  it.each([
    [["--version"], { show: "version" }],
    [["-V"], { show: "version" }],
    [["-v"], { show: "version" }],
    [["-h"], { show: "help", command: undefined }],
    [["resume", "-v"], { show: "version" }],
    [["--help"], { show: "help", command: undefined }],
    [["help", "resume"], { show: "help", command: "resume" }],
    [["resume", "-h"], { show: "help", command: "resume" }],
    [["--goal", "x", "--help"], { show: "help", command: "run" }],
  ] as const)("%j shows what it asks for", (argv, shown) => {
    expect(parseArguments(argv)).toEqual(shown);
  });

  const long = "x".repeat(100_000);
  it.each([
    [[], "No goal was given"],
    [["ruin"], 'Unknown command "ruin". Did you mean "run"?'],
    [["--gaol", "x"], 'Unknown flag --gaol. Did you mean "--goal"?'],
    [["-g", "x"], "Unknown flag -g"],
    [["-goal", "x"], "Unknown flag -g"],
    [["--goal"], "--goal needs a value: --goal TEXT"],
    [["--goal", "--yes"], "--goal needs a value"],
    [["--goal", "a", "--goal", "b"], "--goal is given twice"],
    [["--goal", "x", "--yes=no"], "--yes takes no value"],
    [["--goal", "fix", "it"], '"it" is one word too many'],
    [["--goal", "x", "--comment", "y"], "dev-agent run takes no --comment"],
    [["resume", "a", "b"], '"b" is one word too many'],
    [["demo", "--repo", "x"], "dev-agent demo takes no --repo"],
    [["help", "ruin"], "Unknown command"],
  ])("%j is refused", (argv, why) => {
    expect(() => parseArguments(argv)).toThrow(
      expect.objectContaining({ exitCode: 2, message: expect.stringContaining(why) }),
    );
  });

  it.each([
    [["--goal", ""], "the goal is empty"],
    [["--goal", " \n\t"], "the goal is empty"],
    [["--goal", long], "the goal has 100000 bytes; at most 16384"],
    [["--goal", "x", "--repo", ""], "--repo is empty"],
    [["--goal", "x", "--base=--force"], "--base must be a branch name"],
    [["--goal", "x", "--agent", "coder"], `"coder" isn't ROLE=AGENT[:MODEL]`],
    [["--goal", "x", "--agent", "codr=replay"], 'Did you mean "coder"?'],
    [
      ["--goal", "x", "--agent", "tester=replay"],
      'unknown role "tester"; roles that a model plays are architect, coder',
    ],
    [
      ["--goal", "x", "--agent", "coder=claude"],
      'unknown agent "claude"; known are auto, claude-cli, codex-cli, anthropic-api, openai-api, replay. Did you mean "claude-cli"?',
    ],
    [["--goal", "x", "--agent", "coder=anthropic-api:"], "isn't a model's name"],
    [["--goal", "x", "--agent", "coder=replay", "--agent", "coder=replay"], "names the role coder twice"],
    [["--goal", "x", "--budget-usd", "0"], "--budget-usd must be a number above 0"],
    [["--goal", "x", "--budget-usd=-1"], "--budget-usd must be a number above 0"],
    [["--goal", "x", "--budget-usd", "-1"], '--budget-usd must be a number above 0, not "-1"'],
    [["--goal", "x", "--budget-usd", "-.5"], 'above 0, not "-.5"'],
    [
      ["--goal", "x", "--replay", "/nowhere/r.ndjson"],
      "--replay: /nowhere/r.ndjson can't be read: it doesn't exist",
    ],
    [["--goal", "x", "--replay", "/"], "--replay: / can't be read: it is a directory"],
    [["--goal", "x", "--record", "/nowhere/r.ndjson"], "its directory /nowhere: it doesn't exist"],
    [["--goal", "x", "--record", "/"], "--record: / can't be written: it is a directory"],
    [["--goal", "x", "--budget-usd", "5usd"], 'not "5usd"'],
    [["--goal", "x", "--budget-usd", "Infinity"], "--budget-usd must be"],
    [["--goal", "x", "--budget-tokens", "1.5"], "--budget-tokens must be a whole number"],
    [["--goal", "x", "--budget-tokens", "1e3"], "--budget-tokens must be a whole number"],
    [["--goal", "x", "--max-minutes", ""], "--max-minutes must be"],
    [["--goal", "x", "--max-rounds", "101"], "from 1 to 100"],
    [["--goal", "x", "--budget-usd", "1", "--budget-usd", "2"], "--budget-usd is given twice"],
    [["--goal", "x", "--budget-usd", "coder=1", "--budget-usd", "coder=2"], "names the role coder twice"],
    [["--goal", "x", "--budget-usd", "codr=1"], 'Did you mean "coder"?'],
    [["--goal", "x", "--budget-tokens", "coder=1.5"], "--budget-tokens must be a whole number"],
    [["--goal", "x", "--max-rounds", "architect=2"], "the architect works in no rounds"],
    [["--goal", "x", "--sandbox", "docker"], "--sandbox must be bubblewrap or none"],
    [["--goal", "x", "--secret-scanner", "gitleak"], 'Did you mean "gitleaks"?'],
  ])("a request with %j is refused", (argv, why) => {
    expect(() => request(argv)).toThrow(
      expect.objectContaining({ exitCode: 2, message: expect.stringContaining(why) }),
    );
  });

  it.each([
    [["fix the bug"], 'Try: dev-agent --goal "fix the bug"'],
    [["say $(x)"], "Try: dev-agent --goal 'say $(x)'"],
    [["run", "fix", "it"], 'Try: dev-agent --goal "fix it"'],
    [["--goal", "fix", "the", "bug"], 'Try: dev-agent --goal "fix the bug"'],
  ])("%j is told how a goal is given", (argv, remedy) => {
    expect(() => parseArguments(argv)).toThrow(expect.objectContaining({ exitCode: 2, remedy }));
  });

  it("checks the recordings of resume too", () => {
    const argv = ["resume", "--replay", "/nowhere/r"];
    expect(() => readResumeRequest(invocation(argv))).toThrow("can't be read");
  });

  it.each([
    [["resume", "../../etc"], "can't be a session"],
    [["resume", "20261122-a", "--session", "20261122-a"], "given twice"],
  ])("%j names no session", (argv, why) => {
    expect(() => readResumeRequest(invocation(argv))).toThrow(why);
  });
});
