import type { Sha } from "../../../src/domain/candidate.ts";
import { readBaseRules } from "../../../src/use-cases/jobs/base-rules.ts";

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
};

describe("the rules of the base", () => {
  it("are the careful ones where nothing is written down", async () => {
    const { rules, asked } = rulesWith({});
    expect(await rules).toEqual(usual);
    expect(asked).toEqual(["a on b"]);
  });

  it.each([".dev-agent.yml", ".dev-agent.yaml"])("are those of %s at the candidate's base", async (name) => {
    const text = "gate: comment\napprovals: 3\nallow-self-approval: true\nland: queue\nbase-drift: strict\n";
    const { rules } = rulesWith({ [`a:${name}`]: text });
    expect(await rules).toEqual({
      ...{ gate: "comment", approvals: 3, allowSelfApproval: true, land: "queue", baseDrift: "strict" },
    });
  });

  it("are not those of another commit", async () => {
    const text = "allow-self-approval: true\n";
    const { rules } = rulesWith({ "b:.dev-agent.yml": text, [`${other.slice(0, 1)}:.dev-agent.yml`]: text });
    expect(await rules).toEqual(usual);
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
