import type { Candidate, Sha } from "../../../src/domain/candidate.ts";
import { type Protection, usualActions, usualProtection } from "../../../src/domain/protection/shapes.ts";
import { readBaseRules, requireTakable } from "../../../src/use-cases/jobs/base-rules.ts";
import { aCandidate } from "../../fakes/session-fixture.ts";

const [base, tip, other] = ["a", "b", "c"].map((letter) => letter.repeat(40) as Sha) as [Sha, Sha, Sha];

interface Files {
  readonly [place: string]: string;
}

function rulesWith(files: Files, onBranch = true) {
  const asked: string[] = [];
  const repository = {
    readFile: async (sha: Sha, path: string) => files[`${sha.slice(0, 1)}:${path}`] ?? null,
    isOnBranch: async (sha: Sha, end: Sha) => {
      asked.push(`${sha.slice(0, 1)} on ${end.slice(0, 1)}`);
      return onBranch;
    },
  };
  const rules = readBaseRules({ repository, candidate: { baseSha: base }, tip, baseBranch: "main" });
  return { rules, asked };
}

const usual = {
  baseDrift: "disjoint",
  gate: "environment",
  approvals: 1,
  allowSelfApproval: false,
  land: "merge",
  protection: usualProtection,
};

describe("the rules of the base", () => {
  it("are the careful ones where nothing is written down", async () => {
    const { rules, asked } = rulesWith({});
    expect(await rules).toEqual(usual);
    expect(asked).toEqual(["a on b"]);
  });

  it.each([".dev-agent.yml", ".dev-agent.yaml"])("are those of %s at the candidate's base", async (name) => {
    const text =
      "protect: { workflow: refuse }\ngate: comment\napprovals: 3\nallow-self-approval: true\nland: queue\nbase-drift: strict\n";
    const { rules } = rulesWith({ [`a:${name}`]: text });
    expect(await rules).toEqual({
      ...{ gate: "comment", approvals: 3, allowSelfApproval: true, land: "queue", baseDrift: "strict" },
      protection: { ...usualProtection, actions: { ...usualActions, workflow: "refuse" } },
    });
  });

  it("are not those of another commit", async () => {
    const text = "allow-self-approval: true\n";
    const { rules } = rulesWith({ "b:.dev-agent.yml": text, [`${other.slice(0, 1)}:.dev-agent.yml`]: text });
    expect(await rules).toEqual(usual);
  });

  it.each([
    ["what they say", "protect: { workflow: refuse }\n", "refuse"],
    ["what is usual where they say nothing", "", "critical"],
  ])("judge the candidate by %s, and what they refuse goes no further", async (_, text, action) => {
    const judged: unknown[] = [];
    const repository = {
      isOnBranch: async () => true,
      readFile: async (_sha: Sha, path: string) => (path === ".dev-agent.yml" ? text : null),
      shapes: async (_candidate: Candidate, { actions }: Protection) => {
        judged.push(actions.workflow);
        if (actions.workflow === "refuse") throw new Error("protected-change");
        return [];
      },
    };
    const taken = requireTakable({ repository, candidate: aCandidate, tip, baseBranch: "main" });
    if (action === "refuse") await expect(taken).rejects.toThrow("protected-change");
    else expect(await taken).toEqual(usual);
    expect(judged).toEqual([action]);
  });

  it("are refused where the candidate's base is not on the branch", async () => {
    const { rules } = rulesWith({ "a:.dev-agent.yml": "allow-self-approval: true\n" }, false);
    await expect(rules).rejects.toMatchObject({
      ...{ code: "base-unknown", kind: "policy", remedy: "Start the goal again on main." },
      message: `The commit ${base} that the change is built on is not on main, so it can't say what the rules are.`,
    });
  });

  it.each([
    "allow-self-approval: 'yes'",
    "gate: none",
    "approvals: 0",
    "approvals: 1.5",
    "land: now",
    "gates: [",
  ])("are refused where they can't be read: %s", async (text) => {
    const { rules } = rulesWith({ "a:.dev-agent.yml": `${text}\n` });
    await expect(rules).rejects.toMatchObject({
      ...{ code: "config", kind: "configuration" },
      message: expect.stringMatching(/\.dev-agent\.yml at a{12}(?!a)/),
    });
  });
});
