import { randomBytes } from "node:crypto";
import { access, chmod, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runCommand } from "../../src/process/run-command.ts";
import {
  addRemote,
  candidateFrom,
  landing,
  makeScene,
  type Scene,
  sceneSession,
  startSession,
} from "../git/scene.ts";

const size = async (path: string) => {
  const { stdout } = await runCommand({ argv: ["du", "-sk", path], env: { PATH: process.env.PATH ?? "" } });
  return Number(stdout.split("\t")[0]) * 1024;
};

describe("the agents' workspace", () => {
  it("holds the base on the session's branch, has no remote and knows no person", async () => {
    await using scene = await makeScene();
    await addRemote(scene);
    const { workspace, base, branch } = await startSession(scene);
    const inside = (...args: string[]) => scene.git(args, workspace.directory);
    expect(await inside("rev-parse", "HEAD")).toBe(base);
    expect(await inside("symbolic-ref", "--short", "HEAD")).toBe(branch);
    expect(await inside("status", "--porcelain")).toBe("");
    expect(await inside("remote")).toBe("");
    expect(await inside("config", "--local", "user.name")).toBe("dev-agent");
    expect(await inside("log", "--oneline")).not.toBe("");
    expect(await readFile(join(workspace.directory, ".git", "commondir"), "utf8")).toBe(".\n");
    expect(await readdir(workspace.home)).toEqual([]);
    expect(workspace.purpose).toBe("agent");
  });

  it("is left as it is when the next process asks for it", async () => {
    await using scene = await makeScene();
    const first = await startSession(scene);
    await scene.write("half-done.txt", "x", first.workspace.directory);
    await scene.commit("elsewhere.txt", "x");
    const again = await startSession(scene);
    expect(again.workspace).toEqual(first.workspace);
    expect(await readFile(join(again.workspace.directory, "half-done.txt"), "utf8")).toBe("x");
  });

  it("is made anew after a process that was killed while making it", async () => {
    await using scene = await makeScene();
    const place = join(scene.root, "workspaces", sceneSession, "agent.new");
    await mkdir(join(place, "tree", ".git"), { recursive: true });
    await writeFile(join(place, "tree", ".git", "index.lock"), "");
    const { workspace } = await startSession(scene);
    expect(await scene.git(["status", "--porcelain"], workspace.directory)).toBe("");
  });

  it("costs under 2 MB in a repository with 100 MB of history", async () => {
    await using scene = await makeScene();
    const fast = ["-c", "core.compression=0", "-c", "core.bigFileThreshold=1m"];
    await scene.write("big.bin", randomBytes(100 * 1024 * 1024));
    await scene.git([...fast, "add", "big.bin"]);
    await scene.git(["commit", "-q", "-m", "Add"]);
    await scene.git(["rm", "-q", "big.bin"]);
    await scene.git(["commit", "-q", "-m", "Remove"]);
    const session = await startSession(scene);
    await scene.write("hello.txt", "hello", session.workspace.directory);
    const candidate = await candidateFrom(session);
    await using checkout = await session.trusted.checkout(candidate.headSha);
    expect(await size(join(scene.repository, ".git"))).toBeGreaterThan(100 * 1024 * 1024);
    expect(await size(join(scene.root, "workspaces"))).toBeLessThan(2_000_000);
    expect(await size(session.sessionDirectory)).toBeLessThan(2_000_000);
    await access(join(checkout.directory, "hello.txt"));
  });
});

describe("a checkout for checks", () => {
  it("holds one commit and nothing else, and is gone afterwards, read-only parts too", async () => {
    await using scene = await makeScene();
    const { trusted, workspace, base } = await startSession(scene);
    await scene.write("not-committed.txt", "x", workspace.directory);
    let directory = "";
    {
      await using checkout = await trusted.checkout(base);
      directory = checkout.directory;
      expect(checkout.purpose).toBe("checks");
      expect((await readdir(directory)).sort()).toEqual([".git", "README.md"]);
      expect(await scene.git(["rev-parse", "HEAD"], directory)).toBe(base);
      await mkdir(join(checkout.home, "go", "pkg"), { recursive: true });
      await writeFile(join(checkout.home, "go", "pkg", "x"), "x");
      await chmod(join(checkout.home, "go", "pkg"), 0o500);
    }
    expect(await readdir(join(scene.root, "workspaces", sceneSession, "checks"))).toEqual([]);
  });

  it("can be had several times at once, and what a killed process left is cleared", async () => {
    await using scene = await makeScene();
    const { trusted, base } = await startSession(scene);
    const [one, two] = await Promise.all([trusted.checkout(base), trusted.checkout(base)]);
    expect(one.directory).not.toBe(two.directory);
    await startSession(scene);
    await expect(access(one.directory)).rejects.toThrow();
  });
});

describe("repositories of every kind", () => {
  const wholeSession = async (scene: Scene) => {
    const session = await startSession(scene);
    await scene.write("hello.txt", "hello\n", session.workspace.directory);
    const candidate = await candidateFrom(session);
    const landed = await session.trusted.land(landing(session, candidate));
    return { session, candidate, landed };
  };

  it("with spaces and characters beyond ASCII in every path", async () => {
    await using scene = await makeScene({ name: "mein prøject 東京" });
    await scene.commit('ordner ü/datei "1"\t.txt', "alt\n");
    const session = await startSession(scene);
    await scene.write("ordner ü/neu 🎉.txt", "neu\n", session.workspace.directory);
    await scene.write("-n", "dash\n", session.workspace.directory);
    const candidate = await candidateFrom(session);
    expect(candidate.files.map(({ path }) => path)).toEqual(["-n", "ordner ü/neu 🎉.txt"]);
    expect(await session.trusted.readFile(candidate.headSha, "ordner ü/neu 🎉.txt")).toBe("neu\n");
    expect(await session.trusted.land(landing(session, candidate))).toMatchObject({ checkout: "moved" });
    expect(await readFile(join(scene.repository, "ordner ü", "neu 🎉.txt"), "utf8")).toBe("neu\n");
  });

  it("with submodules, which stay as they are", async () => {
    await using scene = await makeScene();
    const other = join(scene.root, "other");
    await scene.git(["clone", "-q", scene.repository, other], scene.root);
    await scene.git(["-c", "protocol.file.allow=always", "submodule", "--quiet", "add", other, "lib"]);
    await scene.git(["commit", "-q", "-m", "Add lib"]);
    const entry = await scene.git(["ls-tree", "main", "lib"]);
    const { candidate, landed } = await wholeSession(scene);
    expect(candidate.files.map(({ path }) => path)).toEqual(["hello.txt"]);
    expect(landed).toMatchObject({ status: "merged", checkout: "moved" });
    expect(await scene.git(["ls-tree", "main", "lib"])).toBe(entry);
    expect(await scene.git(["status", "--porcelain"])).toBe("");
  });

  it("with LFS pointers, which stay as they are", async () => {
    await using scene = await makeScene();
    const pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 3\n";
    await scene.commit("a.bin", pointer);
    await scene.commit(".gitattributes", "*.bin filter=lfs diff=lfs merge=lfs -text\n");
    const { session, candidate, landed } = await wholeSession(scene);
    expect(candidate.files.map(({ path }) => path)).toEqual(["hello.txt"]);
    expect(await readFile(join(session.workspace.directory, "a.bin"), "utf8")).toBe(pointer);
    expect(landed).toMatchObject({ status: "merged", checkout: "moved" });
  });

  it("with SHA-256 object names", async () => {
    await using scene = await makeScene({ empty: true });
    await rm(join(scene.repository, ".git"), { recursive: true });
    await scene.git(["init", "-q", "--object-format=sha256"]);
    await scene.commit("a", "a");
    const { candidate, landed } = await wholeSession(scene);
    expect(candidate.headSha).toHaveLength(64);
    expect(landed).toMatchObject({ status: "merged", checkout: "moved" });
  });

  it("with a bare directory", async () => {
    await using scene = await makeScene();
    const remote = await addRemote(scene);
    const bare = { ...scene, repository: remote };
    const { landed } = await wholeSession(bare);
    expect(landed).toMatchObject({ status: "merged", checkout: "none" });
    expect(await scene.git(["show", "main:hello.txt"], remote)).toBe("hello");
  });

  it("with a shallow history", async () => {
    await using scene = await makeScene();
    await scene.commit("a", "a");
    const remote = await addRemote(scene);
    const shallow = join(scene.root, "shallow");
    await scene.git(["clone", "-q", "--depth=1", `file://${remote}`, shallow], scene.root);
    const { session, landed } = await wholeSession({ ...scene, repository: shallow });
    expect(await scene.git(["rev-list", "--count", "HEAD"], session.workspace.directory)).toBe("2");
    expect(landed).toMatchObject({ status: "merged", checkout: "moved" });
    expect(await scene.git(["fsck"], shallow)).toBe("");
  });

  it("with objects that are borrowed from another repository", async () => {
    await using scene = await makeScene();
    const shared = join(scene.root, "shared");
    await scene.git(["clone", "-q", "--shared", scene.repository, shared], scene.root);
    const { session, landed } = await wholeSession({ ...scene, repository: shared });
    expect(session.workspace.sharedObjects).toEqual([
      join(session.sessionDirectory, "trusted.git", "objects"),
      join(shared, ".git", "objects"),
      join(scene.repository, ".git", "objects"),
    ]);
    expect(landed).toMatchObject({ status: "merged" });
  });

  it("from a linked worktree, where the base is checked out in another one", async () => {
    await using scene = await makeScene();
    const linked = join(scene.root, "linked");
    await scene.git(["worktree", "add", "-q", "-b", "side", linked]);
    const { landed } = await wholeSession({ ...scene, repository: linked });
    expect(landed).toMatchObject({ status: "merged", checkout: "moved" });
    expect(await readFile(join(scene.repository, "hello.txt"), "utf8")).toBe("hello\n");
    expect(await scene.git(["status", "--porcelain"])).toBe("");
    expect(await scene.git(["rev-parse", "HEAD"], linked)).not.toBe(await scene.git(["rev-parse", "main"]));
  });

  it("on a detached head", async () => {
    await using scene = await makeScene();
    await scene.git(["checkout", "-q", "--detach"]);
    const head = await scene.git(["rev-parse", "HEAD"]);
    const { landed } = await wholeSession(scene);
    expect(landed).toMatchObject({ status: "merged", checkout: "none" });
    expect(await scene.git(["rev-parse", "HEAD"])).toBe(head);
    expect(await scene.git(["status", "--porcelain"])).toBe("");
  });
});
