import { planRequest } from "../../../src/actions/run/plan-request.ts";
import { readInputs } from "../../../src/actions/runner/inputs.ts";
import { explain, toDevAgentError } from "../../../src/errors.ts";

function request(inputs: Readonly<Record<string, string>>) {
  const given = { goal: "Add a flag", ...inputs };
  return planRequest(
    readInputs(
      Object.fromEntries(
        Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
    ),
  );
}

const flagsOf = (inputs: Readonly<Record<string, string>>) => request(inputs).flags;

/** The one line that a person reads. */
function complaintOf(inputs: Readonly<Record<string, string>>): string {
  try {
    request(inputs);
    return "";
  } catch (error) {
    expect(error).toMatchObject({ kind: "configuration" });
    return explain(toDevAgentError(error));
  }
}

describe("what a workflow asks for", () => {
  it("is a goal and nothing else, where nothing else is given", () => {
    expect(request({})).toEqual({
      goal: "Add a flag",
      ...{ continueRun: null, app: false },
      flags: { budget: {}, agents: {}, push: false },
    });
  });

  it("is everything that its inputs say", () => {
    const inputs = {
      ...{ base: "develop", "continue-run": "18446744073", "spec-gate": "true", sandbox: "none" },
      ...{ "secret-scanner": "secretlint", "budget-usd": "2.50", "budget-tokens": "1000000" },
      ...{
        "max-minutes": "45",
        "max-rounds": "3",
        agents: "coder=anthropic-api:claude-x\nreviewer=auto",
        ...{ "allow-paid": "true", "plan-login": "inject" },
        "app-id": "12",
      },
    };
    expect(request(inputs)).toEqual({
      goal: "Add a flag",
      ...{ continueRun: 18_446_744_073, app: true },
      flags: {
        ...{ base: "develop", specGate: true, sandbox: "none", secretScanner: "secretlint", push: false },
        ...{ allowPaid: true, planLogin: "inject" },
        budget: { usd: 2.5, tokens: 1_000_000, minutes: 45, rounds: 3 },
        agents: {
          coder: { agent: "anthropic-api", model: "claude-x" },
          reviewer: { agent: "auto" },
        },
      },
    });
  });

  it("may be several lines long, and is only data", () => {
    expect(request({ goal: "  Add\r\na flag `id` ::error:: $(id)\n" }).goal).toBe(
      "Add\na flag `id` ::error:: $(id)",
    );
  });

  it("needs no goal where it goes on with a run", () => {
    expect(request({ goal: "", "continue-run": "7" })).toMatchObject({ goal: null, continueRun: 7 });
  });

  it.each(["false", ""])("can't take away a gate that the base asks for: spec-gate %j", (value) => {
    expect(flagsOf({ "spec-gate": value })).not.toHaveProperty("specGate");
  });

  it.each(["false", ""])("can't take away what the base allows: allow-paid %j", (value) => {
    expect(flagsOf({ "allow-paid": value })).not.toHaveProperty("allowPaid");
  });

  it("never pushes from this job", () => {
    expect(flagsOf({})).toMatchObject({ push: false });
  });

  it.each<[what: string, inputs: Record<string, string>, complaint: string | RegExp]>([
    ["no goal", { goal: " \n" }, "The input goal is empty. Pass it in the step's `with:`."],
    [
      "a goal of nothing but a character that is none",
      { goal: "\u0000" },
      "The input goal can't be used: the goal is empty. See docs/action-reference.md for what it takes.",
    ],
    [
      "a goal as long as a book",
      { goal: "x".repeat(20_000) },
      "The input goal can't be used: the goal has 20000 bytes; at most 16384 are taken. See docs/action-reference.md for what it takes.",
    ],
    [
      "a run's address for its number",
      { "continue-run": "https://github.com/o/r/actions/runs/7" },
      'The input continue-run is "https://github.com/o/r/actions/runs/7". It takes a number above 0, in plain digits',
    ],
    ["half a run", { "continue-run": "7.5" }, 'The input continue-run is "7.5". It takes a whole number'],
    [
      "half a token",
      { "budget-tokens": "1000.5" },
      /^The input budget-tokens is .* It takes a whole number$/,
    ],
    ["half a round", { "max-rounds": "2.5" }, /^The input max-rounds is .* It takes a whole number$/],
    [
      "a currency",
      { "budget-usd": "$5" },
      'The input budget-usd is "$5". It takes a number above 0, in plain digits',
    ],
    [
      "a budget of nothing",
      { "budget-usd": "0" },
      'The input budget-usd is "0". It takes a number above 0, in plain digits',
    ],
    [
      "a unit",
      { "max-minutes": "30m" },
      'The input max-minutes is "30m". It takes a number above 0, in plain digits',
    ],
    ["no word for yes or no", { "spec-gate": "yes" }, 'The input spec-gate is "yes". It takes true or false'],
    [
      "a sandbox that nobody has",
      { sandbox: "docker" },
      /^The input sandbox is "docker"\. It takes bubblewrap, none\./,
    ],
    [
      "a scanner with a slip in it",
      { "secret-scanner": "gitleak" },
      /^The input secret-scanner is "gitleak"\. It takes gitleaks, secretlint\..*gitleaks/,
    ],
    [
      "an agent without role",
      { agents: "anthropic-api" },
      /^The input agents can't be used: "anthropic-api" isn't ROLE=AGENT\[:MODEL\]\./,
    ],
    [
      "a role that no model plays",
      { agents: "tester=anthropic-api" },
      /^The input agents can't be used: unknown role "tester"/,
    ],
    [
      "an agent that nobody has",
      { agents: "coder=claude" },
      /^The input agents can't be used: unknown agent "claude"; known are auto, .* Did you mean "claude-cli"/,
    ],
    ["a model with white space", { agents: "coder=anthropic-api:claude x" }, /isn't a model's name\./],
    [
      "a second line that is wrong",
      { agents: "coder=anthropic-api\nreviewer" },
      /^The input agents can't be used: "reviewer" isn't/,
    ],
  ])("is refused on one line with %s", (_what, inputs, complaint) => {
    const said = complaintOf(inputs);
    if (typeof complaint === "string") expect(said).toBe(`${complaint}`);
    else expect(said).toMatch(complaint);
    expect(said).not.toContain("\n");
  });
});
