import { join } from "node:path";
import type { Candidate } from "../../src/domain/candidate.ts";
import { describeCandidate } from "../../src/git/candidate.ts";
import { type CandidateRepository, openCandidateRepository } from "../../src/git/candidate-repository.ts";
import { openRepository } from "../../src/git/open-repository.ts";
import { openPrivate } from "../../src/git/trusted-context.ts";
import { makeScene, type Scene } from "../git/scene.ts";

type Method = "merge" | "squash" | "rebase";

let scene: Scene;
let repository: CandidateRepository;
let base: string;
/** The base with another commit on it, beside the candidates' files. */
let moved: string;
let small: Candidate;
let large: Candidate;

beforeAll(async () => {
  scene = await makeScene();
  await scene.commit("kept.txt", "kept\n");
  base = await scene.commit("changed.txt", "one\ntwo\nthree\n");
  moved = await scene.commit("theirs.txt", "theirs\n");
  await scene.git(["checkout", "-q", "-b", "candidate", base]);
  const first = await scene.commit("hello.txt", "hello\n");
  await scene.commit("changed.txt", "one\n2\nthree\n");
  const third = await scene.commit("hello.txt", "hello, world\n");
  const facts = await openRepository(scene.repository, { base: "main", userEnv: scene.env });
  const place = { repository: facts, userEnv: scene.env };
  repository = await openCandidateRepository({ ...place, directory: join(scene.root, "session") });
  const own = await openPrivate({ ...place, sessionDirectory: join(scene.root, "session") });
  small = await describeCandidate(own, { base, head: first });
  large = await describeCandidate(own, { base, head: third });
});
afterAll(() => scene[Symbol.asyncDispose]());

const id = () => scene.git(["rev-parse", "HEAD"]);

/** Lands a candidate on a tip as GitHub does; the commit that is there then. */
async function land(method: Method, { headSha }: Candidate, tip: string): Promise<string> {
  await scene.git(["checkout", "-q", "--detach", method === "rebase" ? headSha : tip]);
  if (method === "merge") await scene.git(["merge", "-q", "--no-ff", "-m", "Merge", headSha]);
  if (method === "squash") {
    await scene.git(["merge", "-q", "--squash", headSha]);
    await scene.git(["commit", "-q", "-m", "Squash"]);
  }
  if (method === "rebase") await scene.git(["rebase", "-q", "--force-rebase", "--onto", tip, base]);
  return id();
}

/** Changes the commit that landed. */
async function amend(change: () => Promise<unknown>): Promise<string> {
  await change();
  await scene.git(["add", "--all"]);
  await scene.git(["commit", "-q", "--amend", "--no-edit"]);
  return id();
}

/** A commit with the tree of another one. */
const commit = (tree: string, ...parents: readonly string[]) =>
  scene.git([
    "commit-tree",
    `${tree}^{tree}`,
    ...parents.flatMap((parent) => ["-p", parent]),
    "-m",
    "Landed",
  ]);

const check = (method: Method, candidate: Candidate, landed: string) =>
  repository.checkLanded({ candidate, landed, method });

const methods = ["merge", "squash", "rebase"] as const;

describe("what landed is the approved patch", () => {
  const tips = ["where the base was", "on a base that moved beside it"] as const;
  it.each(methods.flatMap((method) => tips.map((where) => [method, where] as const)))(
    "after a %s %s, of one commit and of three",
    async (method, where) => {
      const tip = where === tips[0] ? base : moved;
      for (const candidate of [small, large])
        expect(await check(method, candidate, await land(method, candidate, tip))).toEqual({ ok: true });
    },
  );
});

describe("what came onto the base meanwhile", () => {
  it.each(methods)("is told from the commit that a %s put the candidate on top of", async (method) => {
    for (const [tip, candidate] of [
      [base, small],
      [moved, small],
      [moved, large],
    ] as const) {
      const landed = await land(method, candidate, tip);
      expect(await repository.landedOn({ candidate, landed, method })).toBe(tip);
    }
  });

  it("is told with its commits and files", async () => {
    const subject = (await scene.git(["log", "-1", "--format=%s", moved])).trim();
    expect(await repository.drift({ from: base, to: moved })).toEqual({
      ...{ commits: 1, newest: [{ sha: moved, subject }], files: ["theirs.txt"] },
    });
    expect(await repository.drift({ from: base, to: base })).toEqual({ commits: 0, newest: [], files: [] });
  });
});

describe("what landed is not the approved patch", () => {
  const changes: readonly (readonly [what: string, change: () => Promise<unknown>])[] = [
    ["one more byte", () => scene.write("hello.txt", "hello, world\n\n")],
    ["another file", () => scene.write("more.txt", "more\n")],
    ["a file of the base gone", () => scene.git(["rm", "-q", "kept.txt"])],
    ["a file of the candidate missing", () => scene.git(["rm", "-q", "-f", "hello.txt"])],
    ["a file that may be run", () => scene.git(["update-index", "--chmod=+x", "hello.txt"])],
    ["the base's own change undone", () => scene.git(["rm", "-q", "theirs.txt"])],
  ];

  it.each(methods.flatMap((method) => changes.map(([what, change]) => [method, what, change] as const)))(
    "after a %s with %s",
    async (method, _, change) => {
      // `git add` would put the mode back.
      await scene.git(["config", "core.fileMode", "false"]);
      await land(method, large, moved);
      expect(await check(method, large, await amend(change))).toMatchObject({
        ...{
          ok: false,
          why: expect.stringMatching(/^its patch is [0-9a-f]{64}, and [0-9a-f]{64} was approved$/),
        },
      });
    },
  );

  const noMerge = "it is no merge of the approved commit";
  const notOne = "it has not one parent";
  type Make = (landed: Record<Method, string>) => Promise<string> | string;
  const shapes: readonly (readonly [what: string, method: Method, why: string | RegExp, make: Make])[] = [
    [
      "a merge with its parents the other way round",
      "merge",
      noMerge,
      (at) => commit(at.merge, large.headSha, moved),
    ],
    ["a merge of three", "merge", noMerge, (at) => commit(at.merge, moved, large.headSha, small.headSha)],
    [
      "a merge of another commit with the same tree",
      "merge",
      noMerge,
      async (at) => commit(at.merge, moved, await commit(large.headSha, base)),
    ],
    ["a merge that leaves the base out", "merge", /its patch/, (at) => commit(at.merge, base, large.headSha)],
    ["a squash where a merge was wanted", "merge", noMerge, (at) => at.squash],
    ["a merge where a squash was wanted", "squash", notOne, (at) => at.merge],
    ["a merge where a rebase was wanted", "rebase", notOne, (at) => at.merge],
    ["a commit without parents", "squash", notOne, (at) => commit(at.squash)],
    ["only the last commit of a rebase", "squash", /its patch/, (at) => at.rebase],
    ["one commit where three were wanted", "rebase", /its patch/, (at) => at.squash],
  ];

  it.each(shapes)("but %s", async (_, method, why, make) => {
    const landed = { merge: "", squash: "", rebase: "" };
    for (const each of methods) landed[each] = await land(each, large, moved);
    const answer = await check(method, large, await make(landed));
    expect(answer).toMatchObject({ ok: false, why: expect.stringMatching(why) });
  });
});

describe("a rebase", () => {
  /** Puts the candidate's three commits on the moved base, with something done between the second and the third. */
  async function rebaseWith(between: () => Promise<unknown>, amended = true): Promise<string> {
    await scene.git(["checkout", "-q", "--detach", moved]);
    await scene.git(["cherry-pick", `${base}..${large.headSha}~1`]);
    await between();
    if (amended) await scene.git(["commit", "-q", "--amend", "--no-edit"]);
    await scene.git(["cherry-pick", large.headSha]);
    return id();
  }

  it("with a commit of somebody else in between is not the approved patch", async () => {
    const landed = await rebaseWith(() => scene.commit("evil.txt", "evil\n"), false);
    expect(await check("rebase", large, landed)).toMatchObject({ ok: false });
  });

  it("that brings something on its way and takes it away again is not the approved one", async () => {
    await rebaseWith(async () => {
      await scene.write("secret.txt", "secret\n");
      await scene.git(["add", "secret.txt"]);
    });
    await scene.git(["rm", "-q", "secret.txt"]);
    await scene.git(["commit", "-q", "--amend", "--no-edit"]);
    expect(await check("rebase", large, await id())).toEqual({
      ...{ ok: false, why: "its commits are not those that were approved" },
    });
  });

  it("that merges another history on its way is not the approved one", async () => {
    const rebased = await land("rebase", large, moved);
    const [third = "", second = "", first = ""] = (await scene.git(["rev-list", "-n", "3", rebased])).split(
      "\n",
    );
    const merging = await commit(second, first, await commit(base));
    expect(await check("rebase", large, await commit(third, merging))).toEqual({
      ...{ ok: false, why: "its commits are not those that were approved" },
    });
  });
});
