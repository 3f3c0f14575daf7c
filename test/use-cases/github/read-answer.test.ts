import { countAnswers } from "../../../src/gates/environment/approvals.ts";
import type { Approval, EnvironmentFacts, GitHub } from "../../../src/ports/github.ts";
import { readAnswer } from "../../../src/use-cases/github/read-answer.ts";
import { ada, answer, environment, mallory } from "../../gates/environment/review-page.ts";
import { gatedRepository } from "./gates.ts";

const approved = answer(ada, "approved");

function read(about: {
  readonly facts?: EnvironmentFacts | null;
  readonly approvals?: readonly Approval[];
  readonly before?: readonly Approval[];
  readonly github?: Partial<GitHub>;
  readonly allowSelfApproval?: boolean;
}) {
  const { facts = environment, approvals = [approved], before = [] } = about;
  const github = gatedRepository({ environments: { [environment.name]: facts }, approvals });
  return readAnswer({
    github: { ...github, ...about.github },
    ...{ runId: 7, environment: environment.name, environmentId: environment.id },
    ...{ baseline: countAnswers(before), allowSelfApproval: about.allowSelfApproval ?? false },
    chain: { previousOf: () => null, isAnswer: () => false },
  });
}

const withMallory = (facts: EnvironmentFacts): EnvironmentFacts => ({
  ...facts,
  reviewers: [...(facts.reviewers ?? []), { type: "User", id: mallory.id, name: mallory.login }],
});

describe("what people answered at a run's gate", () => {
  it("is an approval by a reviewer who didn't start it", async () => {
    expect(await read({})).toEqual({ status: "approved", by: ada, comment: "", self: false });
  });

  it("is an approval by whoever started it where the base allows it, in an environment that does too", async () => {
    const facts = { ...environment, preventsSelfReview: false };
    const own = { facts: withMallory(facts), approvals: [answer(mallory, "approved")] };
    expect(await read({ ...own, allowSelfApproval: true })).toEqual({
      ...{ status: "approved", by: mallory, comment: "", self: true },
    });
    expect(await read({ ...own, facts: withMallory(environment) })).toMatchObject({ status: "refused" });
    expect(await read({ ...own, facts: withMallory(facts) })).toMatchObject({ status: "refused" });
  });

  it("is a rejection with its comment", async () => {
    const approvals = [approved, answer(mallory, "rejected", { comment: "Rename it" })];
    expect(await read({ approvals })).toEqual({ status: "rejected", by: mallory, comment: "Rename it" });
  });

  it.each<[what: string, about: Parameters<typeof read>[0], why: string]>([
    [
      "whoever started it approved",
      { approvals: [answer(mallory, "approved")] },
      "mallory started a round of it",
    ],
    ["it was there before the question", { before: [approved] }, "nobody has approved it"],
    ["the environment was deleted", { facts: null }, "does not exist"],
    [
      "the environment was made anew",
      { facts: { ...environment, id: 501 } },
      "dev-agent-merge was deleted and made anew since it was asked",
    ],
    ["its reviewers were taken off", { facts: { ...environment, reviewers: [] } }, "asks nobody"],
    [
      "administrators may bypass it now",
      { facts: { ...environment, adminsMayBypass: true } },
      "Administrators may bypass",
    ],
    [
      "self-review is allowed now",
      { facts: { ...environment, preventsSelfReview: false } },
      "lets whoever starts a run approve it",
    ],
    [
      "any branch may deploy now",
      { facts: { ...environment, branchPolicy: "any", branches: [] } },
      "other branches than main",
    ],
    [
      "another branch is the default one now",
      { github: { defaultBranch: async () => "trunk" } },
      "other branches than trunk",
    ],
  ])("doesn't count where %s", async (_what, about, why) => {
    expect(await read(about)).toEqual({ status: "refused", why: expect.stringContaining(why) });
  });

  it.each(["environment", "approvals", "run", "defaultBranch"] as const)(
    "is no answer at all where GitHub doesn't tell of: %s",
    async (call) => {
      const failing = async () => {
        throw new Error(`GitHub refuses ${call}`);
      };
      await expect(read({ github: { [call]: failing } })).rejects.toThrow(`GitHub refuses ${call}`);
    },
  );

  it("is one line without an end, to stand in a sentence", async () => {
    for (const facts of [null, { ...environment, reviewers: null }]) {
      const { why } = (await read({ facts })) as { why: string };
      expect(why).not.toMatch(/\.$|\n/);
    }
  });

  it("loses its last full stop only, to stand in a sentence", async () => {
    const name = "staging v1.2";
    const github = gatedRepository({ environments: { [name]: null } });
    const question = { github, runId: 7, environment: name, environmentId: 1, baseline: {} };
    const chain = { previousOf: () => null, isAnswer: () => false };
    expect(await readAnswer({ ...question, chain, allowSelfApproval: false })).toEqual({
      status: "refused",
      why: "The environment staging v1.2 does not exist; GitHub would make it without any rule and run the job",
    });
  });
});
