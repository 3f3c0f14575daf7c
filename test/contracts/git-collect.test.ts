import { appendFile, chmod, mkdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  candidateFrom,
  collectFrom,
  makeScene,
  type Scene,
  type SceneSession,
  startSession,
} from "../git/scene.ts";

const git = (scene: Scene, session: SceneSession, ...args: string[]) =>
  scene.git(args, session.workspace.directory);

/** The rules that what a workspace holds breaks. */
async function rulesBroken(session: SceneSession): Promise<string[]> {
  const collected = await collectFrom(session);
  if (collected.status !== "refused") return [collected.status];
  for (const finding of collected.findings)
    expect(finding).toMatchObject({ source: "tree-rules", tool: "dev-agent", severity: "error" });
  return collected.findings.map(({ rule }) => rule);
}

describe("taking over what an agent made", () => {
  it("commits changed, new and deleted files and describes them", async () => {
    await using scene = await makeScene();
    await scene.commit("old.txt", "old\n");
    const session = await startSession(scene);
    const { directory } = session.workspace;
    await rm(join(directory, "old.txt"));
    await scene.write("README.md", "# Project\n\nMore.\n", directory);
    await scene.write("bin/run", "#!/bin/sh\n", directory);
    await chmod(join(directory, "bin/run"), 0o755);
    await scene.write("pixel.png", Buffer.from([0, 1, 2]), directory);
    const candidate = await candidateFrom(session);
    expect(candidate).toMatchObject({
      baseSha: session.base,
      diffSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const absent = "000000";
    const file = "100644";
    expect(candidate.files).toEqual([
      { path: "README.md", status: "modified", added: 2, deleted: 0, oldMode: file, newMode: file },
      { path: "bin/run", status: "added", added: 1, deleted: 0, oldMode: absent, newMode: "100755" },
      { path: "old.txt", status: "deleted", added: 0, deleted: 1, oldMode: file, newMode: absent },
      { path: "pixel.png", status: "added", added: null, deleted: null, oldMode: absent, newMode: file },
    ]);
    expect(await scene.git(["rev-parse", session.branch])).toBe(candidate.headSha);
    expect(await scene.git(["log", "-1", "--format=%an|%B", session.branch])).toBe(
      "dev-agent|Greet the world",
    );
    expect(await scene.git(["rev-parse", `${session.branch}^{tree}`])).toBe(candidate.treeSha);
    expect(await scene.git(["status", "--porcelain"])).toBe("");
  });

  it("keeps the agent's own commits and builds the next round on them", async () => {
    await using scene = await makeScene();
    const session = await startSession(scene);
    await scene.commit("one.txt", "1", session.workspace.directory);
    await scene.commit("two.txt", "2", session.workspace.directory);
    const first = await candidateFrom(session);
    expect(await scene.git(["log", "--format=%s", `main..${session.branch}`])).toBe(
      "Change two.txt\nChange one.txt",
    );
    await scene.write("three.txt", "3", session.workspace.directory);
    const second = await candidateFrom(await startSession(scene));
    expect(await scene.git(["log", "-1", "--format=%P", session.branch])).toBe(first.headSha);
    expect(second.files).toHaveLength(3);
  });

  it("is empty when nothing changed, and when what changed was changed back", async () => {
    await using scene = await makeScene();
    const session = await startSession(scene);
    expect(await collectFrom(session)).toEqual({ status: "empty" });
    await scene.commit("a.txt", "a", session.workspace.directory);
    await git(scene, session, "rm", "-q", "a.txt");
    expect(await collectFrom(session)).toEqual({ status: "empty" });
    expect(await scene.git(["rev-parse", session.branch])).toBe(session.base);
  });

  it.each(["--skip-worktree", "--assume-unchanged"])(
    "commits what lies in the tree, %s or not",
    async (mark) => {
      await using scene = await makeScene();
      await scene.commit("deleted.txt", "old\n");
      const session = await startSession(scene);
      const { directory } = session.workspace;
      await git(scene, session, "update-index", mark, "README.md", "deleted.txt");
      await scene.write("README.md", "new\n", directory);
      await rm(join(directory, "deleted.txt"));
      const { headSha, files } = await candidateFrom(session);
      expect(files.map(({ path, status }) => `${status} ${path}`)).toEqual([
        "modified README.md",
        "deleted deleted.txt",
      ]);
      expect(await session.trusted.readFile(headSha, "README.md")).toBe("new\n");
    },
  );

  it("takes links to every place within, also to names that are not UTF-8", async () => {
    await using scene = await makeScene();
    const session = await startSession(scene);
    const targets = ["README.md", "dir/ü", "two\nlines 3", Buffer.from([0xff, 0x61]), "x".repeat(4095)];
    for (const [index, target] of targets.entries())
      await symlink(target, join(session.workspace.directory, `link-${index}`));
    expect((await candidateFrom(session)).files).toHaveLength(5);
    await symlink("../out", join(session.workspace.directory, "link-9"));
    expect(await rulesBroken(session)).toEqual(["symlink"]);
  });

  it("leaves out what is ignored, by the repository, by its person and as what installing leaves behind", async () => {
    await using scene = await makeScene();
    await scene.commit(".gitignore", "*.log\n");
    await scene.write(".git/info/exclude", "private/\n");
    const session = await startSession(scene);
    for (const path of ["x.log", "private/a", "node_modules/x/index.js", "a/__pycache__/b.pyc", "kept.txt"])
      await scene.write(path, "x", session.workspace.directory);
    expect((await candidateFrom(session)).files.map(({ path }) => path)).toEqual(["kept.txt"]);
  });

  it("gives the same patch hash for the same patch, and another for any other", async () => {
    await using scene = await makeScene();
    const session = await startSession(scene);
    await scene.write("a.bin", Buffer.from([0, 1]), session.workspace.directory);
    const first = await candidateFrom(session);
    await scene.git(["config", "diff.algorithm", "patience"]);
    await scene.git(["config", "diff.noprefix", "true"]);
    await git(scene, session, "commit", "-q", "--amend", "-m", "Other words");
    const reworded = await candidateFrom(await startSession(scene));
    expect(reworded.headSha).not.toBe(first.headSha);
    expect(reworded.diffSha256).toBe(first.diffSha256);
    await scene.write("a.bin", Buffer.from([0, 2]), session.workspace.directory);
    expect((await candidateFrom(session)).diffSha256).not.toBe(first.diffSha256);
    await git(scene, session, "reset", "-q", "--hard", "HEAD~1");
    await chmod(join(session.workspace.directory, "a.bin"), 0o755);
    expect((await candidateFrom(session)).diffSha256).not.toBe(first.diffSha256);
  });

  it("shows the patch, also of files whose attributes say that there is nothing to see", async () => {
    await using scene = await makeScene();
    const session = await startSession(scene);
    await scene.write(".gitattributes", "*.ts -diff\n", session.workspace.directory);
    await scene.write("a.ts", `export const größe = 1;\n${"x".repeat(5000)}\n`, session.workspace.directory);
    const candidate = await candidateFrom(session);
    const whole = await session.trusted.patch(candidate, 100_000);
    expect(whole).toContain("+export const größe = 1;");
    const cut = await session.trusted.patch(candidate, 500);
    expect(cut).toHaveLength(500);
    expect(cut).toMatch(/\[cut: the whole patch has \d+ bytes\]\n$/);
    expect(whole.startsWith(cut.slice(0, 400))).toBe(true);
  });

  it("reads one file's text, and nothing of links, directories, binaries or what is not there", async () => {
    await using scene = await makeScene();
    const session = await startSession(scene);
    const { directory } = session.workspace;
    await scene.write("a/b.txt", "text", directory);
    await scene.write("zero.bin", Buffer.from([65, 0]), directory);
    await scene.write("long.txt", "x".repeat(1024 * 1024 + 1), directory);
    await symlink("a/b.txt", join(directory, "link"));
    const { headSha } = await candidateFrom(session);
    expect(await session.trusted.readFile(headSha, "a/b.txt")).toBe("text");
    for (const path of ["link", "a", "a/", "zero.bin", "long.txt", "absent", "*", "../x", ":/a/b.txt"])
      expect(await session.trusted.readFile(headSha, path)).toBeNull();
    await expect(session.trusted.readFile("HEAD", "a/b.txt")).rejects.toMatchObject({ code: "not-a-sha" });
  });
});

describe("what breaks a tree rule is refused", () => {
  it.each<[string, string, (scene: Scene, session: SceneSession) => Promise<unknown>]>([
    [
      "a merge commit",
      "merge-commit",
      async (scene, session) => {
        await git(scene, session, "checkout", "-q", "-b", "side");
        await scene.commit("a", "a", session.workspace.directory);
        await git(scene, session, "checkout", "-q", "-");
        await scene.commit("b", "b", session.workspace.directory);
        await git(scene, session, "merge", "-q", "--no-edit", "side");
      },
    ],
    [
      "history that does not build on the base",
      "not-on-base",
      async (scene, session) => {
        await git(scene, session, "checkout", "-q", "--orphan", "new");
        await scene.commit("a", "a", session.workspace.directory);
      },
    ],
    [
      "more than a thousand commits",
      "commits",
      async (scene, session) => {
        const stream = Array.from(
          { length: 1001 },
          (_, index) =>
            `commit refs/heads/many\nmark :${index + 1}\ncommitter A <a@example.org> 0 +0000\ndata 1\nx\n` +
            (index === 0 ? `from ${session.base}\n` : `from :${index}\n`),
        );
        await scene.write("stream", stream.join(""), session.workspace.home);
        const file = join(session.workspace.home, "stream");
        await git(scene, session, "-c", `alias.many=!git fast-import --quiet < '${file}'`, "many");
        await git(scene, session, "reset", "-q", "--hard", "many");
      },
    ],
    [
      "a repository inside the repository",
      "submodule",
      async (scene, session) => {
        const inner = join(session.workspace.directory, "inner");
        await mkdir(inner);
        await scene.git(["init", "-q"], inner);
        await scene.commit("a", "a", inner);
      },
    ],
    [
      "a link that leaves the tree",
      "symlink",
      (_, { workspace }) => symlink("../../../etc/passwd", join(workspace.directory, "link")),
    ],
    [
      "a link to an absolute path",
      "symlink",
      (_, { workspace }) => symlink("/etc/passwd", join(workspace.directory, "link")),
    ],
    [
      "a path with control characters",
      "path",
      (scene, { workspace }) => scene.write("a\nb", "x", workspace.directory),
    ],
    [
      "a path that is not UTF-8",
      "path",
      (_, { workspace }) =>
        writeFile(Buffer.concat([Buffer.from(`${workspace.directory}/`), Buffer.from([0xff, 0x61])]), "x"),
    ],
    [
      "a file over 10 MiB, even one deleted again in a later commit",
      "size",
      async (scene, session) => {
        await scene.commit("big", Buffer.alloc(10 * 1024 * 1024 + 1), session.workspace.directory);
        await git(scene, session, "rm", "-q", "big");
        await scene.write("small", "x", session.workspace.directory);
      },
    ],
    [
      "a tree with git's own directory in it",
      "unsound-objects",
      async (scene, session) => {
        const lines = [
          "blob=$(echo x | git hash-object -w --stdin)",
          "inner=$(printf '100644 blob %s\\tconfig\\n' $blob | git mktree)",
          "outer=$(printf '040000 tree %s\\t.GIT\\n' $inner | git mktree)",
          "git update-ref HEAD $(git commit-tree $outer -p HEAD -m x)",
        ];
        await git(scene, session, "-c", `alias.plant=!set -e; ${lines.join("; ")}`, "plant");
      },
    ],
  ])("%s", async (_, rule, plant) => {
    await using scene = await makeScene();
    const session = await startSession(scene);
    await plant(scene, session);
    expect(await rulesBroken(session)).toContain(rule);
    expect(await scene.git(["rev-parse", session.branch])).toBe(session.base);
  });

  it("a submodule that is moved or removed", async () => {
    await using scene = await makeScene();
    const other = join(scene.root, "other");
    await scene.git(["clone", "-q", scene.repository, other], scene.root);
    await scene.git(["-c", "protocol.file.allow=always", "submodule", "--quiet", "add", other, "lib"]);
    await scene.git(["commit", "-q", "-m", "Add lib"]);
    const session = await startSession(scene);
    await rm(join(session.workspace.directory, "lib"), { recursive: true });
    expect(await rulesBroken(session)).toEqual(["submodule"]);
  });
});

describe("a workspace whose repository was damaged", () => {
  it.each<[string, (gitDirectory: string) => Promise<unknown>]>([
    ["without its objects", (at) => rm(join(at, "objects"), { recursive: true })],
    ["with a broken head", (at) => writeFile(join(at, "HEAD"), "garbage\n")],
    ["with a broken index", (at) => writeFile(join(at, "index"), "garbage")],
    ["with a broken configuration", (at) => writeFile(join(at, "config"), "[[[\n")],
  ])("%s is mended at the last candidate, and its files are taken over", async (_, damage) => {
    await using scene = await makeScene();
    const session = await startSession(scene);
    const { directory } = session.workspace;
    await scene.write("a", "a", directory);
    const first = await candidateFrom(session);
    await scene.write("b", "b", directory);
    await scene.write("made/by-setup", "x", directory);
    await appendFile(join(directory, ".git", "info", "exclude"), "/made/\n");
    await damage(join(directory, ".git"));
    const second = await candidateFrom(session);
    expect(second.files.map(({ path }) => path)).toEqual(["a", "b"]);
    expect(await scene.git(["log", "-1", "--format=%P", session.branch])).toBe(first.headSha);
    expect(session.notices).toEqual([
      expect.stringMatching(
        `could not be used \\(.+\\); it was made anew at ${first.headSha.slice(0, 12)}, and the files in it were kept`,
      ),
    ]);
    expect(await git(scene, session, "status", "--porcelain")).toBe("");
  });

  it.each<[string, (directory: string, root: string) => Promise<unknown>]>([
    ["deleted", (directory) => rm(join(directory, ".git"), { recursive: true })],
    ["moved away", (directory) => rename(join(directory, ".git"), join(directory, "git"))],
    [
      "replaced by a file",
      async (directory) => {
        await rm(join(directory, ".git"), { recursive: true });
        await writeFile(join(directory, ".git"), "gitdir: /nowhere\n");
      },
    ],
    [
      "replaced by a link to another",
      async (directory, root) => {
        await rename(join(directory, ".git"), join(root, "moved"));
        await symlink(join(root, "moved"), join(directory, ".git"));
      },
    ],
  ])("%s is refused with the reason and made anew at the last candidate", async (_, damage) => {
    await using scene = await makeScene();
    const session = await startSession(scene);
    await scene.write("a", "a", session.workspace.directory);
    const first = await candidateFrom(session);
    await scene.write("b", "b", session.workspace.directory);
    await damage(session.workspace.directory, scene.root);
    // A repository further up must never be taken for the workspace's.
    await scene.git(["init", "-q"], scene.root);
    expect(await collectFrom(session)).toMatchObject({
      status: "refused",
      findings: [{ rule: "workspace-broken", message: expect.stringMatching(/cannot be used: \S/) }],
    });
    expect(await scene.git(["ls-files"], scene.root)).toBe("");
    expect(await scene.git(["rev-parse", session.branch])).toBe(first.headSha);
    await scene.write("c", "c", session.workspace.directory);
    expect((await candidateFrom(session)).files.map(({ path }) => path)).toEqual(["a", "c"]);
    expect(session.notices).toEqual([expect.stringContaining("uncommitted work in it is lost")]);
  });

  it("is none because a killed git left its locks", async () => {
    await using scene = await makeScene();
    const session = await startSession(scene);
    await scene.write("a", "a", session.workspace.directory);
    await writeFile(join(session.workspace.directory, ".git", "index.lock"), "");
    expect((await candidateFrom(session)).files).toHaveLength(1);
  });
});
