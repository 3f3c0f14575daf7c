import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { isBranchName } from "../../../src/domain/text/branch-name.ts";

function gitTakes(name: string): boolean {
  try {
    execFileSync("git", ["check-ref-format", "--branch", name], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

describe("a branch's name", () => {
  it.each(["main", "releases/1.x", "agent/20260102-add", "über/größe", "日本", "a@b", "x-", "feature/#12"])(
    "may be %j",
    (name) => {
      expect(isBranchName(name)).toBe(true);
    },
  );

  it.each([
    ["an option", "--upload-pack=touch owned"],
    ["a short option", "-d"],
    ["another place in a refspec", "main:refs/heads/other"],
    ["a pattern", "*"],
    ["a way up", "../../hooks/x"],
    ["a reflog", "main@{1}"],
    ["a revision", "main~1"],
    ["a range", "a..b"],
    ["two lines", "main\nupdate refs/heads/x"],
    ["two words", "a b"],
    ["hidden text", "ma\u200bin"],
    ["reordered text", "main\u202e"],
    ["a lock", "main.lock"],
    ["nothing", ""],
    ["HEAD", "HEAD"],
  ])("is never %s", (_what, name) => {
    expect(isBranchName(name)).toBe(false);
  });

  it("is one that git takes too", () => {
    const unit = fc.constantFrom(..."ab/.-@{}~^:?*[\\ \n\u0001é日#$;&|'\"`", "lock", "..", "@{");
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1, maxLength: 8 }), (name) => {
        if (isBranchName(name)) expect(gitTakes(name)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
