import { requireGates } from "../../../src/use-cases/github/require-gates.ts";
import { environment } from "../../gates/environment/review-page.ts";
import { gatedRepository } from "./gates.ts";

const names = ["dev-agent-critical", "dev-agent-merge"];
const usual = { names, allowSelfApproval: false };

describe("the gates of a repository", () => {
  it("are given with their ids where each of them really asks", async () => {
    const found = await requireGates({ github: gatedRepository({}), ...usual });
    expect(Object.keys(found)).toEqual(names);
    expect(found["dev-agent-merge"]).toEqual(environment);
  });

  it("are none where none are wanted", async () => {
    expect(await requireGates({ github: gatedRepository({}), ...usual, names: [] })).toEqual({});
  });

  it("are refused with every gap of every one of them, and how to close each", async () => {
    const open = { ...environment, name: "dev-agent-merge", reviewers: null, adminsMayBypass: true };
    const github = gatedRepository({ environments: { "dev-agent-critical": null, "dev-agent-merge": open } });
    await expect(requireGates({ github, ...usual })).rejects.toMatchObject({
      code: "gate-open",
      kind: "policy",
      message:
        "owner/repo would not stop for a person: The environment dev-agent-critical does not exist; GitHub would make it without any rule and run the job. dev-agent-merge asks nobody: it has no required reviewers. Administrators may bypass dev-agent-merge.",
      remedy: expect.stringMatching(/^Make it under Settings .* → Required reviewers .* → untick /),
    });
  });

  it("are judged by the repository's default branch, whatever else deploys", async () => {
    const github = gatedRepository({ branch: "trunk" });
    await expect(requireGates({ github, ...usual })).rejects.toThrow("other branches than trunk");
  });

  it("may be such as whoever starts a run can pass, for teams of one", async () => {
    const own = { ...environment, name: "dev-agent-merge", preventsSelfReview: false };
    const github = gatedRepository({ environments: { "dev-agent-merge": own } });
    await expect(requireGates({ github, ...usual })).rejects.toThrow("lets whoever starts a run approve it");
    const found = await requireGates({ github, ...usual, allowSelfApproval: true });
    expect(found["dev-agent-merge"]).toEqual(own);
  });
});
