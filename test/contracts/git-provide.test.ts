import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type ProvideRequest, provideRepository } from "../../src/git/provide-repository.ts";
import { commitAtRemote } from "../git/scene.ts";
import { makeServedScene, type ServedScene } from "../github/git/served-scene.ts";

const provide = ({ scene, url, token }: ServedScene, more: Partial<ProvideRequest> = {}) =>
  provideRepository({
    directory: join(scene.root, "workspace"),
    ...{ branch: "main", submodules: "no", lfs: false, url, token, userEnv: scene.env },
    ...more,
  });

const inWorkspace = ({ scene }: ServedScene, ...args: readonly string[]) =>
  scene.git(args, join(scene.root, "workspace"));

describe("where nothing is", () => {
  it("the repository is cloned with its whole history, its branches and tags, and the base checked out", async () => {
    await using served = await makeServedScene();
    const { directory, how } = await provide(served);
    expect(how).toBe("cloned");
    expect(await inWorkspace(served, "rev-list", "--count", "HEAD")).toBe("3");
    expect(await inWorkspace(served, "rev-parse", "--is-shallow-repository")).toBe("false");
    expect(await inWorkspace(served, "symbolic-ref", "HEAD")).toBe("refs/heads/main");
    expect(await inWorkspace(served, "for-each-ref", "--format=%(refname)")).toBe(
      "refs/heads/main\nrefs/remotes/origin/main\nrefs/remotes/origin/topic\nrefs/tags/v1",
    );
    expect(await inWorkspace(served, "status", "--porcelain")).toBe("");
    expect(await inWorkspace(served, "fsck", "--strict")).toBe("");
    expect((await readdir(directory)).toSorted()).toEqual([".git", "README.md", "second.txt", "third.txt"]);
    expect(served.server.requests.every(({ token }) => token === served.token)).toBe(true);
  });

  it("another base than the default branch is the one that is checked out", async () => {
    await using served = await makeServedScene();
    await served.scene.git(["branch", "releases/1.x", "v1"], served.remote);
    await provide(served, { branch: "releases/1.x" });
    expect(await inWorkspace(served, "symbolic-ref", "HEAD")).toBe("refs/heads/releases/1.x");
    expect(await inWorkspace(served, "rev-list", "--count", "HEAD")).toBe("1");
  });

  it("a clone that was broken off is made anew", async () => {
    await using served = await makeServedScene();
    served.server.failNext("fetch", [404]);
    await expect(provide(served)).rejects.toMatchObject({ code: "clone-failed" });
    expect((await provide(served)).how).toBe("cloned");
    expect(await inWorkspace(served, "status", "--porcelain")).toBe("");
    expect((await provide(served)).how).toBe("left");
  });
});

describe("a repository that is whole", () => {
  /** With changes in the index, in a file, and a file that git doesn't know. */
  async function withWork(): Promise<ServedScene> {
    const served = await makeServedScene();
    await provide(served);
    const { scene } = served;
    const workspace = join(scene.root, "workspace");
    await scene.git(["checkout", "-q", "-b", "mine", "v1"], workspace);
    await scene.write("staged.txt", "staged", workspace);
    await scene.git(["add", "staged.txt"], workspace);
    await scene.write("README.md", "changed", workspace);
    await scene.write("unknown.txt", "unknown", workspace);
    return served;
  }

  it("is left alone in head, index and files, and learns where the base is now", async () => {
    await using served = await withWork();
    const looks = async () => [
      await inWorkspace(served, "symbolic-ref", "HEAD"),
      await inWorkspace(served, "status", "--porcelain", "--untracked-files=all"),
      await inWorkspace(
        served,
        "for-each-ref",
        "--format=%(objectname) %(refname)",
        "refs/heads",
        "refs/tags",
      ),
      await readFile(join(served.scene.root, "workspace/.git/index"), "base64"),
      await readFile(join(served.scene.root, "workspace/.git/config"), "utf8"),
    ];
    const before = await looks();
    const theirs = await commitAtRemote(served.scene, "theirs.txt", "theirs");
    expect((await provide(served)).how).toBe("left");
    expect(await looks()).toEqual(before);
    expect(await inWorkspace(served, "rev-parse", "refs/remotes/origin/main")).toBe(theirs);
    expect(await readdir(join(served.scene.root, "workspace/.git/dev-agent"))).toEqual([]);
    expect(await inWorkspace(served, "fsck", "--strict")).toBe("");
  });

  it("downloads only what it lacks", async () => {
    await using served = await makeServedScene();
    await provide(served);
    await commitAtRemote(served.scene, "theirs.txt", "theirs");
    const count = async () => {
      const told = await inWorkspace(served, "count-objects", "-v");
      return Number(/^in-pack: (\d+)/m.exec(told)?.[1]) + Number(/^count: (\d+)/m.exec(told)?.[1]);
    };
    const before = await count();
    await provide(served);
    // Commit, tree and file.
    expect((await count()) - before).toBe(3);
  });

  it("gets a local branch for a base that it has none of", async () => {
    await using served = await withWork();
    await served.scene.git(["branch", "release", "v1"], served.remote);
    await provide(served, { branch: "release" });
    expect(await inWorkspace(served, "rev-parse", "refs/heads/release")).toBe(
      await served.scene.git(["rev-parse", "v1"], served.remote),
    );
    expect(await inWorkspace(served, "symbolic-ref", "HEAD")).toBe("refs/heads/mine");
  });

  it("keeps a local base that went its own way", async () => {
    await using served = await withWork();
    await inWorkspace(served, "branch", "-f", "main", "v1");
    await provide(served);
    expect(await inWorkspace(served, "rev-parse", "main")).toBe(await inWorkspace(served, "rev-parse", "v1"));
  });
});

describe("a base that isn't there", () => {
  it.each(["none", "fix-the-403-error"])("is named: %s", async (branch) => {
    await using served = await makeServedScene();
    const missing = {
      code: "base-missing",
      kind: "configuration",
      message: expect.stringContaining(`"${branch}"`),
    };
    await expect(provide(served, { branch })).rejects.toMatchObject(missing);
    await provide(served);
    await expect(provide(served, { branch })).rejects.toMatchObject(missing);
  });

  it("is not taken from what was fetched before the server lost it", async () => {
    await using served = await makeServedScene();
    await served.scene.git(["branch", "gone", "v1"], served.remote);
    await provide(served, { branch: "gone" });
    await served.scene.git(["branch", "-D", "gone"], served.remote);
    await expect(provide(served, { branch: "gone" })).rejects.toMatchObject({ code: "base-missing" });
  });
});

describe("a directory that holds something else", () => {
  type Occupy = (served: ServedScene, directory: string) => Promise<unknown>;
  const occupied: readonly (readonly [what: string, code: string, why: RegExp, occupy: Occupy])[] = [
    [
      "files",
      "workspace-occupied",
      /holds files, but no repository/,
      (_, to) => writeFile(join(to, "a"), "a"),
    ],
    [
      "a repository without origin",
      "workspace-occupied",
      /its origin is unset/,
      ({ scene }, to) => scene.git(["init", "-q"], to),
    ],
    [
      "another repository of the same server",
      "workspace-occupied",
      /its origin is http:.*\/acme\/other\./,
      async ({ scene, server }, to) => {
        await scene.git(["init", "-q"], to);
        await scene.git(["remote", "add", "origin", `${server.url}/acme/other.git`], to);
      },
    ],
    [
      "a repository of the same name on another server, without its login in the message",
      "workspace-occupied",
      /its origin is https:\/\/elsewhere\.example\/acme\/project\./,
      async ({ scene }, to) => {
        await scene.git(["init", "-q"], to);
        await scene.git(["remote", "add", "origin", "https://x:hidden@elsewhere.example/acme/project"], to);
      },
    ],
    [
      "the repository by ssh from another host",
      "workspace-occupied",
      /its origin is git@elsewhere\.example:acme\/project\./,
      async ({ scene }, to) => {
        await scene.git(["init", "-q"], to);
        await scene.git(["remote", "add", "origin", "git@elsewhere.example:acme/project"], to);
      },
    ],
    [
      "a partial clone",
      "partial-clone",
      /is a partial clone/,
      async ({ scene, remote, url }, to) => {
        await scene.git(["config", "uploadpack.allowFilter", "true"], remote);
        await scene.git(["clone", "-q", "--filter=blob:none", `file://${remote}`, to], scene.root);
        await scene.git(["remote", "set-url", "origin", url], to);
      },
    ],
  ];

  it.each(occupied)("is refused and left as it is: %s", async (_, code, why, occupy) => {
    await using served = await makeServedScene();
    const directory = join(served.scene.root, "workspace");
    await mkdir(directory);
    await occupy(served, directory);
    const before = await readdir(directory, { recursive: true });
    await expect(provide(served)).rejects.toMatchObject({
      ...{ code, kind: "configuration", message: expect.stringMatching(why) },
    });
    expect(await readdir(directory, { recursive: true })).toEqual(before);
    expect(served.server.requests).toEqual([]);
  });
});
