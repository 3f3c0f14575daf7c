import { rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { branchTaken } from "../../src/git/branch-taken.ts";
import { openRepository } from "../../src/git/open-repository.ts";
import { createScanSource } from "../../src/git/scan-source.ts";
import { runCommand } from "../../src/process/run-command.ts";
import { makeVectorScene, type VectorScene } from "../git/plant-vectors.ts";
import {
  candidateFrom,
  commitAtRemote,
  landing,
  makeScene,
  type SceneSession,
  startSession,
} from "../git/scene.ts";
import { hooks, type Vector, vectors } from "../git/vectors.ts";

type Play = {
  readonly scene: VectorScene;
  session: SceneSession;
  candidate: Awaited<ReturnType<typeof candidateFrom>>;
};

/** What the trusted process does with a repository, phase by phase. */
const phases: readonly (readonly [name: string, run: (play: Play) => Promise<unknown>])[] = [
  [
    "open",
    async ({ scene }) =>
      branchTaken(await openRepository(scene.repository, { userEnv: scene.env }), scene.env),
  ],
  ["workspace", async (play) => (play.session = await startSession(play.scene, { push: true }))],
  ["resume", async (play) => (play.session = await startSession(play.scene, { push: true }))],
  ["collect", async (play) => (play.candidate = await candidateFrom(play.session))],
  [
    "checks",
    async ({ session, candidate }) => {
      await using checkout = await session.trusted.checkout(candidate.headSha);
      expect(checkout.purpose).toBe("checks");
      await session.trusted.patch(candidate, 10_000);
      await session.trusted.readFile(candidate.headSha, "hello.txt");
    },
  ],
  [
    "scan",
    async ({ scene, session, candidate }) => {
      const source = createScanSource(join(session.sessionDirectory, "trusted.git"), scene.env);
      const { versions } = await source.history(candidate);
      expect(versions.map(({ path }) => path).sort()).toEqual(["a.txt", "b.md", "hello.txt"]);
      for await (const { bytes } of source.readBlobs(versions.map(({ id }) => id)))
        expect(bytes).toBeDefined();
    },
  ],
  [
    "bundle",
    async ({ scene, session, candidate }) => {
      const bundle = join(scene.root, "handed.bundle");
      await session.trusted.handOver(candidate, bundle);
      await session.trusted.takeOver(bundle, candidate, session.branch);
    },
  ],
  [
    "fetch",
    async ({ scene, session }) => {
      const tip = await commitAtRemote(await plain(scene), "theirs.dat", "x");
      expect(await session.trusted.baseTip("main")).toBe(tip);
    },
  ],
  [
    "rebuild",
    async (play) => {
      const { trusted, branch } = play.session;
      const rebuilt = await trusted.rebuild(play.candidate, await trusted.baseTip("main"), branch);
      if (rebuilt === null) throw new Error("it did not apply");
      play.candidate = rebuilt;
    },
  ],
  [
    "land and push",
    async ({ session, candidate }) => {
      const landed = await session.trusted.land(landing(session, candidate, { push: true }));
      expect(landed).toMatchObject({ status: "merged", pushed: true });
      await session.trusted.deleteBranch(session.branch, candidate.headSha);
    },
  ],
  ["status", async ({ scene }) => openRepository(scene.repository, { userEnv: scene.env })],
];

/** A colleague works elsewhere, with a configuration of their own. */
async function plain(scene: VectorScene) {
  const env = {
    PATH: scene.env.PATH ?? "",
    HOME: scene.root,
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_NOSYSTEM: "1",
  };
  const who = ["-c", "user.name=Eve", "-c", "user.email=eve@example.org"];
  const git: VectorScene["git"] = async (args, from = scene.repository) => {
    const done = await runCommand({ argv: ["git", ...who, ...args], cwd: from, env });
    if (done.exitCode !== 0) throw new Error(done.stderr);
    return done.stdout.trim();
  };
  const commit: VectorScene["commit"] = async (path, text, from) => {
    await scene.write(path, text, from);
    await git(["add", "--", path], from);
    await git(["commit", "-q", "-m", "Theirs"], from);
    return git(["rev-parse", "HEAD"], from);
  };
  return { ...scene, git, commit };
}

/** Plays all phases; what fired in which, and the phase in which it ended early. */
async function playAll(scene: VectorScene, plant: (at: string) => Promise<void>) {
  const play = { scene } as Play;
  const fired: string[] = [];
  let ended: string | null = null;
  await plant(join(scene.repository, ".git"));
  for (const [name, run] of phases) {
    const failed = await run(play).then(
      () => null,
      (error: Error) => error,
    );
    fired.push(...(await scene.fired()).map((what) => `${name}: ${what}`));
    if (failed !== null) {
      ended = `${name}: ${failed.message}`;
      break;
    }
    if (name !== "workspace") continue;
    const tree = play.session.workspace.directory;
    await plant(join(tree, ".git"));
    await scene.write("hello.txt", "hello\n", tree);
    await scene.write("a.txt", "changed\n", tree);
    await scene.write("b.md", "changed\n", tree);
  }
  return { fired, ended };
}

const inGroups: readonly (readonly [string, readonly Vector[]])[] = [
  [
    "in both repositories' configuration",
    vectors.filter(({ where, alone }) => where === undefined && alone !== true),
  ],
  ["in the person's own configuration", vectors.filter(({ where }) => where === "global")],
  ["in the environment", vectors.filter(({ where }) => where === "environment")],
];
const alone = vectors.filter((vector) => vector.alone === true);

describe("what is planted for git to start", () => {
  it("is of at least 50 kinds", () => {
    expect(vectors.length + Object.keys(hooks).length).toBeGreaterThanOrEqual(50);
  });

  it.concurrent.each(vectors.map((vector) => [vector.name, vector.git, vector] as const))(
    "fires when git is run plainly: %s by `%s`",
    async (_name, git, vector) => {
      await using scene = await makeVectorScene();
      await scene.plant([vector], join(scene.repository, ".git"));
      await scene.plainly(git);
      expect(await scene.fired()).not.toEqual([]);
    },
  );

  it.concurrent.each(Object.entries(hooks))(
    "fires when git is run plainly: hooks/%s by `%s`",
    async (hook, git) => {
      await using scene = await makeVectorScene();
      await scene.plantHook(hook, join(scene.repository, ".git"));
      await scene.plainly(git);
      expect(await scene.fired()).toContain(`hooks/${hook}`);
    },
  );

  it.each(inGroups)("never fires in a trusted phase, %s", async (_, group) => {
    await using scene = await makeVectorScene();
    const { fired, ended } = await playAll(scene, (at) => scene.plant(group, at));
    expect({ fired, ended }).toEqual({ fired: [], ended: null });
    expect(await (await plain(scene)).git(["show", "main:hello.txt"], scene.remote)).toBe("hello");
  });

  it("never fires in a trusted phase, as hooks of both repositories", async () => {
    await using scene = await makeVectorScene();
    const { fired, ended } = await playAll(scene, async (at) => {
      for (const hook of Object.keys(hooks)) await scene.plantHook(hook, at);
    });
    expect({ fired, ended }).toEqual({ fired: [], ended: null });
  });

  it.each(alone.map((vector) => [vector.name, vector] as const))(
    "never fires in a trusted phase, alone: %s",
    async (_, vector) => {
      await using scene = await makeVectorScene();
      expect((await playAll(scene, (at) => scene.plant([vector], at))).fired).toEqual([]);
    },
  );
});

describe("a git directory that leads elsewhere", () => {
  it.each([
    ["a file with a gitdir", (at: string, evil: string) => writeFile(at, `gitdir: ${evil}\n`)],
    ["a symbolic link", (at: string, evil: string) => symlink(evil, at)],
  ])("fires where git is run plainly, by `git status`, and never in a trusted phase: %s", async (_, lead) => {
    await using scene = await makeVectorScene();
    const evil = join(scene.evil, "repository.git");
    const leadAway = async (at: string) => {
      await rm(at, { recursive: true });
      await lead(at, evil);
    };
    let planted = 0;
    const { fired } = await playAll(scene, async (at) => {
      planted += 1;
      if (planted === 2) await leadAway(at);
    });
    expect({ fired, planted }).toEqual({ fired: [], planted: 2 });
    await leadAway(join(scene.repository, ".git"));
    await scene.plainly("git status");
    expect(await scene.fired()).toContain("canary");
  });
});

describe("what is planted in a checkout", () => {
  it("never fires while it is looked at and moved forward", async () => {
    await using scene = await makeVectorScene();
    const group = inGroups[0]?.[1] ?? [];
    const session = await startSession(scene);
    await scene.write("hello.dat", "hello\n", session.workspace.directory);
    const candidate = await candidateFrom(session);
    await scene.plant(
      group.filter(({ name }) => name !== "info/attributes" && name !== "core.attributesFile"),
      join(scene.repository, ".git"),
    );
    const landed = await session.trusted.land(landing(session, candidate));
    expect(landed).toMatchObject({ status: "merged", checkout: "moved" });
    expect(await scene.fired()).toEqual([]);
  });
});

describe("notes and tags that an agent made", () => {
  it("stay behind: only commits leave a workspace", async () => {
    await using scene = await makeScene();
    const session = await startSession(scene);
    const tree = session.workspace.directory;
    await scene.commit("hello.txt", "hello\n", tree);
    await scene.git(["notes", "add", "-m", "a note"], tree);
    await scene.git(["tag", "-a", "-m", "a tag", "v9"], tree);
    const candidate = await candidateFrom(session);
    await session.trusted.land(landing(session, candidate));
    for (const at of [scene.repository, join(session.sessionDirectory, "trusted.git")])
      expect(await scene.git(["for-each-ref", "refs/notes", "refs/tags"], at)).toBe("");
  });
});
