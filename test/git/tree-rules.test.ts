import { blobLimit, type JudgedChange, judgeChanges, judgeLinks } from "../../src/git/tree-rules.ts";

const added: JudgedChange = {
  path: "src/a.ts",
  status: "added",
  oldMode: "000000",
  newMode: "100644",
  oldId: "0".repeat(40),
  newId: "a".repeat(40),
  size: 10,
  target: null,
};

const rulesBroken = (change: Partial<JudgedChange>) =>
  judgeChanges([{ ...added, ...change }]).map(({ rule }) => rule);

const link = (path: string, target: string) => rulesBroken({ path, target, newMode: "120000" });

describe("tree rules", () => {
  it("take ordinary files of any language", () => {
    expect(rulesBroken({})).toEqual([]);
    expect(rulesBroken({ path: "docs/größe 東京 🎉/a b.txt" })).toEqual([]);
    expect(rulesBroken({ path: ".gitignore" })).toEqual([]);
    expect(rulesBroken({ path: ".github/workflows/a.yml" })).toEqual([]);
  });

  it.each([
    ".git::$INDEX_ALLOCATION/config",
    "GIT~1/x",
    ".git. . /x",
    "a\\.git\\config",
    ".git:x",
    "a/.GIT/hooks/x",
    ".Git",
    "a/git~1/b",
    ".git ./x",
    ".g\u200cit/config",
  ])("refuse the path %j, which some file system takes for git's own directory", (path) => {
    expect(rulesBroken({ path })).toEqual(["path"]);
  });

  it.each(["a\nb", "a\u001b[31mb", "a\u007f", "a\u0085", "a\uFFFD"])("refuse the path %j", (path) => {
    expect(rulesBroken({ path })).toEqual(["path"]);
  });

  it("let a badly named file be deleted", () => {
    expect(rulesBroken({ path: "a\nb", status: "deleted", newMode: "000000", oldMode: "100644" })).toEqual(
      [],
    );
  });

  it.each([
    ["000000", "160000"],
    ["160000", "160000"],
    ["160000", "000000"],
    ["160000", "100644"],
  ])("refuse a submodule entry that goes from %s to %s", (oldMode, newMode) => {
    expect(rulesBroken({ oldMode, newMode })).toEqual(["submodule"]);
  });

  it.each([
    ["a", "b"],
    ["a/b/c", "../../d"],
    ["a/b", "../.github/x"],
    ["a/b", ".."],
    ["a", "./b/c"],
  ])("take a symbolic link at %s to %s", (path, target) => {
    expect(link(path, target)).toEqual([]);
  });

  it.each([
    ["a", "/etc/passwd"],
    ["a", "../secret"],
    ["a/b", "../../secret"],
    ["a/b", ".././../secret"],
    ["a/b/c", "s/../../x"],
    ["a", ".git/config"],
    ["a/b", "../.GIT"],
    ["a", ""],
  ])("refuse a symbolic link at %s to %j", (path, target) => {
    expect(link(path, target)).toEqual(["symlink"]);
  });

  const links = (entries: Readonly<Record<string, string>>) => new Map(Object.entries(entries));

  it.each([
    ["a base's link out", { out: "/etc" }, { out: "/etc", l: "out/passwd" }, ["l"]],
    ["a base's link out, as its end", { out: "../x" }, { out: "../x", l: "out" }, ["l"]],
    ["a link as a folder", {}, { d: "a/b", l: "d/../../../x" }, ["l"]],
    ["a folder that becomes a link", { l: "d/e/../../x" }, { l: "d/e/../../x", "d/e": "../a" }, ["l"]],
    ["git's own directory", {}, { d: ".", l: "d/.git/config" }, ["l"]],
  ] as const)("refuse what leads out by way of %s", (_, base, head, broken) => {
    expect(judgeLinks(links(base), links(head)).map(({ path }) => path)).toEqual(broken);
  });

  it.each([
    ["a base's link out that stays as it was", { out: "/etc" }, { out: "/etc", l: "src" }],
    ["links to links within", {}, { a: "b", b: "c/d", "c/d": "../e" }],
    ["a circle", {}, { a: "b", b: "a" }],
  ] as const)("take %s", (_, base, head) => {
    expect(judgeLinks(links(base), links(head))).toEqual([]);
  });

  it("refuse a file over the limit and take one at it", () => {
    expect(rulesBroken({ size: blobLimit })).toEqual([]);
    expect(rulesBroken({ size: blobLimit + 1 })).toEqual(["size"]);
  });

  it("name the same problem in the same place once", () => {
    const change = { ...added, path: "a\nb" };
    expect(judgeChanges([change, change, { ...change, path: "c\n" }])).toHaveLength(2);
  });
});
