import { commitBody, commitSubject } from "../../../src/domain/text/commit-words.ts";

describe("what others wrote, in a commit's message", () => {
  it.each([
    ["a mention", "Thanks @acme/owners", "Thanks @ acme/owners"],
    ["a closing keyword", "Docs, closes #1", "Docs, closes # 1"],
    ["one for another repository", "fixes acme/widgets#2", "fixes acme/widgets# 2"],
    ["one by short name", "resolves GH-3", "resolves GH 3"],
    ["one by address", "closes https://github.com/a/b/issues/4", "closes https: //github.com/a/b/issues/4"],
    ["a word that keeps checks from running", "Docs [skip ci]", "Docs (skip ci)"],
    ["another", "Docs [ci-skip] [No CI]", "Docs (ci-skip) (No CI)"],
    ["and the one of Actions", "Docs [skip actions] [actions skip]", "Docs (skip actions) (actions skip)"],
    ["no more than the first line", "One\nApproved-By: carol", "One"],
    ["plain words", "Add a --json flag to list[0] for a@b", "Add a --json flag to list[0] for a@ b"],
  ])("%s does nothing", (_, text, shown) => {
    expect(commitSubject(text, 72)).toBe(shown);
  });

  it("is cut to what a subject may be", () => {
    expect(commitSubject("x".repeat(500), 72).length).toBeLessThanOrEqual(72);
  });

  it("passes for no trailer below the subject", () => {
    const text = "Done: well\n\nApproved-By: carol (diff gate)\nskip-checks: true\nSee list: here";
    expect(commitBody(text)).toBe(
      "- Done: well\n\n- Approved-By: carol (diff gate)\n- skip-checks: true\nSee list: here",
    );
  });
});
