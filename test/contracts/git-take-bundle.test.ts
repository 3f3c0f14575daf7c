import { readFile, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Candidate } from "../../src/domain/candidate.ts";
import { candidateRef } from "../../src/git/bundle.ts";
import { type CandidateScene, makeCandidateScene } from "../git/candidate-scene.ts";

let scene: CandidateScene;
/** Adds `hello.txt`. */
let head: string;
let candidate: Candidate;

beforeAll(async () => {
  scene = await makeCandidateScene();
  head = await scene.served.scene.commit("hello.txt", "hello\n".repeat(50));
  candidate = await scene.describe(head);
});
afterAll(() => scene[Symbol.asyncDispose]());

const git = (...args: readonly string[]) => scene.served.scene.git(args);

/** A commit on the base whose tree has one more entry; `entry`: as `git mktree` takes it. */
async function commitWith(entry: string, ...parents: readonly string[]): Promise<string> {
  const { root } = scene.served.scene;
  await writeFile(join(root, "entries"), `${await git("ls-tree", scene.base)}\n${entry}\n`);
  const tree = await git("-c", "alias.from-file=!git mktree --missing < ../entries", "from-file");
  const on = parents.length === 0 ? [scene.base] : parents;
  return git("commit-tree", tree, ...on.flatMap((parent) => ["-p", parent]), "-m", "Work");
}

async function blob(text: string): Promise<string> {
  await scene.served.scene.write("blob", text, scene.served.scene.root);
  return git("hash-object", "-w", "../blob");
}

const take = (path: string, about = candidate) => scene.repository.takeOver(path, about);

describe("a bundle of a candidate", () => {
  it("is taken over, and its patch and files can be read then", async () => {
    await take(await scene.bundle(head));
    expect(await scene.repository.readFile(head, "hello.txt")).toBe("hello\n".repeat(50));
    expect(await scene.repository.patch(candidate, 10_000)).toContain("+++ b/hello.txt");
  });

  it("may be taken over twice", async () => {
    const path = await scene.bundle(head);
    await take(path);
    await take(path);
  });

  it("leaves no branch behind, taken or not", async () => {
    await take(await scene.bundle(head));
    const at = scene.repository.gitDirectory;
    expect(await scene.served.scene.git(["for-each-ref"], at)).toBe("");
  });
});

describe("a file that is no whole bundle", () => {
  type Break = (bytes: Buffer, path: string) => Promise<unknown>;
  const broken: readonly (readonly [what: string, why: string, change: Break])[] = [
    ["cut in half", "early EOF", (bytes, path) => truncate(path, bytes.length - 50)],
    ["cut in its header", "has no header", (_, path) => truncate(path, 30)],
    [
      "with one bit of its pack turned",
      "can't be used",
      (bytes, path) => writeFile(path, turned(bytes, bytes.length - 30)),
    ],
    [
      "with one bit of its sum turned",
      "pack",
      (bytes, path) => writeFile(path, turned(bytes, bytes.length - 1)),
    ],
    ["empty", "has no header", (_, path) => truncate(path, 0)],
    ["of something else", "is of an unknown kind", (_, path) => writeFile(path, "PK\u0003\u0004\n\nzip")],
    ["too large", "at most 134217728 are taken", (_, path) => truncate(path, 128 * 1024 * 1024 + 1)],
  ];

  const turned = (bytes: Buffer, at: number) => {
    const copy = Buffer.from(bytes);
    copy.writeUInt8(copy.readUInt8(at) ^ 1, at);
    return copy;
  };

  it.each(broken)("is refused: %s", async (_, why, change) => {
    const path = await scene.bundle(head);
    await change(await readFile(path), path);
    await expect(take(path)).rejects.toMatchObject({
      ...{ code: "bundle-damaged", kind: "policy", message: expect.stringContaining(why) },
    });
  });

  it("is refused where there is none", async () => {
    await expect(take(join(scene.served.scene.root, "none"))).rejects.toMatchObject({
      code: "bundle-damaged",
    });
  });

  it.each([
    ["two of them", { [candidateRef]: "HEAD", "refs/heads/more": "HEAD" }],
    ["one of another name", { "refs/heads/candidate": "HEAD" }],
  ])("is refused for its refs: %s", async (_, refs) => {
    await expect(take(await scene.bundle(head, { refs }))).rejects.toMatchObject({
      ...{ code: "bundle-damaged", message: expect.stringContaining("its bundle has no single head") },
    });
  });
});

describe("a bundle that isn't of the candidate that was handed over", () => {
  it.each<[string, string, Partial<Candidate>]>([
    ["another tree", "treeSha", { treeSha: "1".repeat(40) }],
    ["another patch", "diffSha256", { diffSha256: "1".repeat(64) }],
    ["no files", "files", { files: [] }],
  ])("is refused, told %s", async (_, field, change) => {
    await expect(take(await scene.bundle(head), { ...candidate, ...change })).rejects.toMatchObject({
      ...{
        code: "bundle-differs",
        kind: "policy",
        message: expect.stringContaining(`its ${field} is another one`),
      },
    });
  });

  it("is refused, told another head", async () => {
    const other = await git("commit-tree", `${head}^{tree}`, "-p", scene.base, "-m", "Other");
    await expect(take(await scene.bundle(other))).rejects.toMatchObject({
      ...{ code: "bundle-differs", message: expect.stringContaining("it ends in another commit") },
    });
  });

  it("is refused, told an older base", async () => {
    const older = await git("rev-parse", `${scene.base}~1`);
    await expect(take(await scene.bundle(head), { ...candidate, baseSha: older })).rejects.toMatchObject({
      code: "bundle-differs",
    });
  });

  it("is refused, told a base that it isn't built on", async () => {
    const topic = await git("rev-parse", "refs/remotes/origin/topic");
    await expect(take(await scene.bundle(head), { ...candidate, baseSha: topic })).rejects.toMatchObject({
      ...{ code: "tree-rules", message: expect.stringContaining("do not build on") },
    });
  });

  it("is refused, built on a commit that isn't known here", async () => {
    const unknown = await git("commit-tree", `${head}^{tree}`, "-p", scene.base, "-m", "Unknown");
    const on = await git("commit-tree", `${scene.base}^{tree}`, "-p", unknown, "-m", "Work");
    const path = await scene.bundle(on, { from: unknown });
    for (const baseSha of [unknown, scene.base]) {
      const about = { ...(await scene.describe(on, unknown)), baseSha };
      await expect(take(path, about)).rejects.toMatchObject({ kind: "policy" });
    }
  });

  it("is refused, ending in what is no commit", async () => {
    await git("tag", "-f", "-a", "-m", "Tag", "annotated", head);
    const sha = await git("rev-parse", "annotated");
    const path = await scene.bundle(sha);
    await expect(take(path, { ...candidate, headSha: sha })).rejects.toMatchObject({ code: "tree-rules" });
  });
});

describe("a candidate that breaks the rules", () => {
  const gitlink = () => `160000 commit ${scene.base}\tlib`;
  const link = async (target: string) => `120000 blob ${await blob(target)}\tlink`;
  const inGit = async (name: string) =>
    `040000 tree ${await git("rev-parse", `${scene.base}^{tree}`)}\t${name}`;
  type Make = () => Promise<string>;
  const breaking: readonly (readonly [what: string, why: string, make: Make])[] = [
    ["a submodule", "Submodule entries", () => commitWith(gitlink())],
    [
      "a link out of the tree",
      "leads out of the repository",
      async () => commitWith(await link("../outside")),
    ],
    [
      "a link to an absolute path",
      "leads out of the repository",
      async () => commitWith(await link("/etc/passwd")),
    ],
    ["a link into git's directory", "own directory", async () => commitWith(await link(".git/config"))],
    ["a folder that stands for git's own", "own directory", async () => commitWith(await inGit("\uFF0Egit"))],
    [
      "a submodule that a later commit takes away",
      "Submodule entries",
      async () => git("commit-tree", `${head}^{tree}`, "-p", await commitWith(gitlink()), "-m", "Undo"),
    ],
  ];

  it.each(breaking)("is refused: %s", async (_, why, make) => {
    const bad = await make();
    await expect(take(await scene.bundle(bad), await scene.describe(bad))).rejects.toMatchObject({
      ...{ code: "tree-rules", kind: "policy", message: expect.stringContaining(why) },
    });
  });

  it("is refused: a merge commit", async () => {
    const topic = await git("rev-parse", "refs/remotes/origin/topic");
    const merge = await git("commit-tree", `${head}^{tree}`, "-p", scene.base, "-p", topic, "-m", "Merge");
    await expect(take(await scene.bundle(merge), await scene.describe(merge))).rejects.toMatchObject({
      ...{ code: "tree-rules", message: expect.stringContaining("There are merge commits") },
    });
  });

  it("is refused by git itself: a folder called .git", async () => {
    const bad = await commitWith(await inGit(".git"));
    await expect(take(await scene.bundle(bad), await scene.describe(bad))).rejects.toMatchObject({
      ...{ code: "bundle-damaged", message: expect.stringMatching(/hasDotgit|\.git/) },
    });
  });
});
