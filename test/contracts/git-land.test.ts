import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  candidateFrom,
  landing,
  makeScene,
  type Scene,
  type SceneSession,
  startSession,
} from "../git/scene.ts";

/** A session whose candidate adds `hello.txt` and changes the first line of `a.txt`. */
async function readySession(scene: Scene) {
  await scene.commit("a.txt", "1\n2\n3\n4\n5\n6\n7\n8\n9\n");
  const session = await startSession(scene);
  await scene.write("hello.txt", "hello\n", session.workspace.directory);
  await scene.write("a.txt", "one\n2\n3\n4\n5\n6\n7\n8\n9\n", session.workspace.directory);
  return { session, candidate: await candidateFrom(session) };
}

const parents = (scene: Scene) => scene.git(["log", "-1", "--format=%P", "main"]);

describe("merging a candidate", () => {
  it("makes one merge commit with the base and the candidate as parents and the candidate's tree", async () => {
    await using scene = await makeScene();
    const { session, candidate } = await readySession(scene);
    const landed = await session.trusted.land(landing(session, candidate));
    const sha = await scene.git(["rev-parse", "main"]);
    expect(landed).toEqual({ status: "merged", sha, pushed: false, checkout: "moved" });
    expect(await scene.git(["log", "-1", "--format=%P|%T|%an <%ae>|%cn|%ct|%B", "main"])).toBe(
      `${session.base} ${candidate.headSha}|${candidate.treeSha}|Ada <ada@example.org>|Ada|1767323045|` +
        "Merge the greeting\n\nDev-Agent-Session: x",
    );
    expect(await scene.git(["status", "--porcelain"])).toBe("");
    expect(await readFile(join(scene.repository, "hello.txt"), "utf8")).toBe("hello\n");
    expect(await scene.git(["fsck", "--strict"])).toBe("");
  });

  it("counts a push as not wanted where there is no remote", async () => {
    await using scene = await makeScene();
    const { session, candidate } = await readySession(scene);
    const landed = await session.trusted.land(landing(session, candidate, { push: true }));
    expect(landed).toMatchObject({ status: "merged", pushed: false });
  });

  it("refuses a candidate whose ids are none", async () => {
    await using scene = await makeScene();
    const { session, candidate } = await readySession(scene);
    const forged = { ...candidate, headSha: "--output=x" };
    await expect(session.trusted.land(landing(session, forged))).rejects.toMatchObject({
      code: "not-a-candidate",
    });
  });
});

describe("the person's checkout after the merge", () => {
  const landWith = async (scene: Scene, prepare: () => Promise<unknown>) => {
    const { session, candidate } = await readySession(scene);
    await prepare();
    return session.trusted.land(landing(session, candidate));
  };

  it.each<[string, (scene: Scene) => Promise<unknown>]>([
    ["has changes", (scene) => scene.write("README.md", "mine\n")],
    [
      "has staged changes",
      async (scene) => {
        await scene.write("new.txt", "mine\n");
        await scene.git(["add", "new.txt"]);
      },
    ],
    ["has an untracked file where the merge adds one", (scene) => scene.write("hello.txt", "mine\n")],
    [
      "has an ignored file where the merge adds one",
      async (scene) => {
        await scene.write(".git/info/exclude", "hello.txt\n");
        await scene.write("hello.txt", "mine\n");
      },
    ],
    ["is being worked on by another git", (scene) => scene.write(".git/index.lock", "")],
    ["would need a content filter", (scene) => scene.write(".git/info/attributes", "*.txt filter=lfs\n")],
  ])("is left as it is when it %s", async (_, prepare) => {
    await using scene = await makeScene();
    const before = new Map<string, string>();
    const landed = await landWith(scene, async () => {
      await prepare(scene);
      for (const name of ["README.md", "a.txt", "hello.txt", "new.txt", ".git/index"])
        before.set(name, await readFile(join(scene.repository, name), "latin1").catch(() => "absent"));
    });
    expect(landed).toMatchObject({ status: "merged", checkout: "left" });
    for (const [name, content] of before)
      expect(await readFile(join(scene.repository, name), "latin1").catch(() => "absent")).toBe(content);
  });

  it.each<[string, (scene: Scene) => Promise<unknown>, RegExp]>([
    ["has changes", (scene) => scene.write("README.md", "mine\n"), /because it has changes/],
    [
      "has an untracked file in the way",
      async (scene) => {
        await scene.write("hello.txt", "mine\n");
        await scene.write("README.md", "# Project\n");
      },
      /in the way/,
    ],
  ])("is told of, with the command that brings it forward, when it %s", async (_, prepare, why) => {
    await using scene = await makeScene();
    const { session, candidate } = await readySession(scene);
    await prepare(scene);
    await session.trusted.land(landing(session, candidate));
    const notice = session.notices.at(-1) ?? "";
    expect(notice).toMatch(/^main moved, but its checkout was left/);
    expect(notice).toMatch(why);
    const command = /git (read-tree .*)$/.exec(notice)?.[1]?.split(" ") ?? [];
    const mine = await readFile(join(scene.repository, "README.md"), "utf8");
    const inTheWay = why.source === "in the way";
    if (inTheWay) {
      await expect(scene.git(command)).rejects.toThrow(/overwritten/);
      expect(await readFile(join(scene.repository, "hello.txt"), "utf8")).toBe("mine\n");
      await rm(join(scene.repository, "hello.txt"));
    }
    await scene.git(command);
    expect(await readFile(join(scene.repository, "README.md"), "utf8")).toBe(mine);
    expect(await scene.git(["status", "--porcelain"])).toBe(inTheWay ? "" : "M README.md");
    for (const { path } of candidate.files)
      expect(await scene.git(["show", `main:${path}`])).toBe(
        (await readFile(join(scene.repository, path), "utf8")).trim(),
      );
  });

  it("says nothing of a checkout that it moved, and its command refuses edits that overlap", async () => {
    await using scene = await makeScene();
    const clean = await readySession(scene);
    await clean.session.trusted.land(landing(clean.session, clean.candidate));
    expect(clean.session.notices).toEqual([]);
    await using other = await makeScene();
    const { session, candidate } = await readySession(other);
    await other.write("a.txt", "mine\n");
    await session.trusted.land(landing(session, candidate));
    const command = /git (read-tree .*)$/.exec(session.notices.at(-1) ?? "")?.[1]?.split(" ") ?? [];
    await expect(other.git(command)).rejects.toThrow(/not uptodate/);
    expect(await readFile(join(other.repository, "a.txt"), "utf8")).toBe("mine\n");
  });

  it("moves forward beside untracked files that are not in the way", async () => {
    await using scene = await makeScene();
    expect(await landWith(scene, () => scene.write("notes.txt", "mine\n"))).toMatchObject({
      checkout: "moved",
    });
    expect(await scene.git(["status", "--porcelain"])).toBe("?? notes.txt");
  });

  it("moves forward when only the times of its files changed", async () => {
    await using scene = await makeScene();
    expect(await landWith(scene, () => scene.write("a.txt", "1\n2\n3\n4\n5\n6\n7\n8\n9\n"))).toMatchObject({
      checkout: "moved",
    });
    expect(await scene.git(["status", "--porcelain"])).toBe("");
  });

  it("stays where it is when it is on another branch", async () => {
    await using scene = await makeScene();
    const landed = await landWith(scene, () => scene.git(["checkout", "-q", "-b", "mine"]));
    expect(landed).toMatchObject({ status: "merged", checkout: "none" });
    expect(await scene.git(["status", "--porcelain", "--branch"])).toBe("## mine");
  });
});

describe("a base that moved", () => {
  it("takes the same patch on top when it touched none of the candidate's files", async () => {
    await using scene = await makeScene();
    const { session, candidate } = await readySession(scene);
    const moved = await scene.commit("other.txt", "x");
    const landed = await session.trusted.land(landing(session, candidate));
    expect(landed).toMatchObject({ status: "merged", checkout: "moved" });
    expect(await parents(scene)).toBe(`${moved} ${candidate.headSha}`);
    expect(await scene.git(["diff", "--name-only", `${moved}..main`])).toBe("a.txt\nhello.txt");
    expect(await scene.git(["status", "--porcelain"])).toBe("");
  });

  it("is not merged into when strict", async () => {
    await using scene = await makeScene();
    const { session, candidate } = await readySession(scene);
    const moved = await scene.commit("other.txt", "x");
    const landed = await session.trusted.land(landing(session, candidate, { baseDrift: "strict" }));
    expect(landed).toEqual({ status: "base-moved", baseSha: moved, overlap: [] });
    expect(await scene.git(["rev-parse", "main"])).toBe(moved);
  });

  it("is not merged into when it touched a file of the candidate's, even far from its lines", async () => {
    await using scene = await makeScene();
    const { session, candidate } = await readySession(scene);
    const moved = await scene.commit("a.txt", "1\n2\n3\n4\n5\n6\n7\n8\nnine\n");
    const landed = await session.trusted.land(landing(session, candidate));
    expect(landed).toEqual({ status: "base-moved", baseSha: moved, overlap: ["a.txt"] });
    expect(await scene.git(["rev-parse", "main"])).toBe(moved);
  });

  it("is not merged into when it put a file where the candidate has a directory", async () => {
    await using scene = await makeScene();
    const session = await startSession(scene);
    await scene.write("dir/file.txt", "x", session.workspace.directory);
    const candidate = await candidateFrom(session);
    const moved = await scene.commit("dir", "x");
    expect(await session.trusted.land(landing(session, candidate))).toMatchObject({
      status: "base-moved",
      baseSha: moved,
    });
  });

  it("is not merged into when it was set back, which would bring back what was thrown away", async () => {
    await using scene = await makeScene();
    await scene.commit("thrown-away.txt", "x");
    const session = await startSession(scene);
    await scene.write("hello.txt", "hello\n", session.workspace.directory);
    const candidate = await candidateFrom(session);
    await scene.git(["reset", "-q", "--hard", "HEAD~1"]);
    const back = await scene.git(["rev-parse", "main"]);
    const landed = await session.trusted.land(landing(session, candidate));
    expect(landed).toEqual({ status: "base-moved", baseSha: back, overlap: [] });
    expect(await scene.git(["rev-parse", "main"])).toBe(back);
  });

  it("does not exist any more: that is said and nothing is made in its place", async () => {
    await using scene = await makeScene();
    const { session, candidate } = await readySession(scene);
    await scene.git(["branch", "-q", "-m", "main", "renamed"]);
    await expect(session.trusted.land(landing(session, candidate))).rejects.toMatchObject({
      code: "base-missing",
    });
    expect(await scene.git(["branch", "--list", "main"])).toBe("");
  });
});

describe("building a candidate again on a base that moved", () => {
  const rebuilt = async (scene: Scene, path: string, text: string) => {
    const { session, candidate } = await readySession(scene);
    await scene.write("node_modules/x.js", "installed", session.workspace.directory);
    const onto = await scene.commit(path, text);
    return { session, onto, candidate: await session.trusted.rebuild(candidate, onto, session.branch) };
  };

  it("makes one commit, and moves the branch and the workspace to it", async () => {
    await using scene = await makeScene();
    const { session, onto, candidate } = await rebuilt(scene, "a.txt", "1\n2\n3\n4\n5\n6\n7\n8\nnine\n");
    if (candidate === null) throw new Error("it did not apply");
    expect(candidate.baseSha).toBe(onto);
    expect(await scene.git(["log", "-1", "--format=%H %P|%s", session.branch])).toBe(
      `${candidate.headSha} ${onto}|Greet the world`,
    );
    const { directory } = session.workspace;
    expect(await readFile(join(directory, "a.txt"), "utf8")).toBe("one\n2\n3\n4\n5\n6\n7\n8\nnine\n");
    expect(await readFile(join(directory, "node_modules/x.js"), "utf8")).toBe("installed");
    await writeFile(join(directory, "more.txt"), "more");
    const next = await candidateFrom(session, onto);
    expect(next.files).toHaveLength(3);
    expect(await session.trusted.land(landing(session, next))).toMatchObject({ status: "merged" });
  });

  it("has the same answer when a killed process asks again", async () => {
    await using scene = await makeScene();
    const { session, candidate: first } = await readySession(scene);
    const onto = await scene.commit("other.txt", "x");
    const one = await session.trusted.rebuild(first, onto, session.branch);
    const later: SceneSession = await startSession(scene);
    expect(await later.trusted.rebuild(first, onto, session.branch)).toEqual(one);
  });

  it("is impossible when the patch no longer applies", async () => {
    await using scene = await makeScene();
    const { candidate, session, onto } = await rebuilt(scene, "a.txt", "uno\n2\n3\n4\n5\n6\n7\n8\n9\n");
    expect(candidate).toBeNull();
    expect(await scene.git(["merge-base", session.branch, onto])).toBe(session.base);
  });
});
