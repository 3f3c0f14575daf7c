import { chmod, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import {
  type Protection,
  type ProtectionAction,
  type ShapeName,
  usualActions,
} from "../../src/domain/protection/shapes.ts";
import { openCandidateRepository } from "../../src/git/candidate-repository.ts";
import { openRepository } from "../../src/git/open-repository.ts";
import {
  addRemote,
  candidateFrom,
  collectFrom,
  commitAtRemote,
  landing,
  makeScene,
  type Scene,
  startSession,
} from "../git/scene.ts";

const saying = (actions: Partial<Record<ShapeName, ProtectionAction>>): Protection => ({
  largeFileBytes: 1024,
  actions: { ...usualActions, ...actions },
});
const everything = (action: ProtectionAction): Protection => ({
  actions: Object.fromEntries(
    Object.keys(usualActions).map((name) => [name, action]),
  ) as Protection["actions"],
  largeFileBytes: 1024,
});

type Change = (at: string, scene: Scene) => Promise<unknown>;
const write =
  (path: string, text: string | Uint8Array = "x\n"): Change =>
  (at, scene) =>
    scene.write(path, text, at);

/** Real changes of a real repository, with the shape that each must show. */
const changes: readonly (readonly [ShapeName, Change])[] = [
  ["workflow", write(".github/workflows/ci.yml")],
  ["workflow", (at) => rm(join(at, ".github/workflows/old.yml"))],
  ["code-owners", write(".github/CODEOWNERS")],
  ["agent-instructions", write("src/CLAUDE.md")],
  ["dev-agent-config", write(".dev-agent.yml", "protect: { workflow: allow }\n")],
  ["lockfile-only", write("package-lock.json", "{}\n")],
  ["install-scripts", write("package.json", '{"scripts":{"postinstall":"x"}}\n')],
  ["binary", write("a.png", Buffer.from([0, 1, 2]))],
  ["large-file", write("a.txt", "x".repeat(1025))],
  ["executable", (at) => chmod(join(at, "src/a.js"), 0o755)],
  ["type-change", (at) => symlink("src", join(at, "link"))],
  ["submodule-config", write(".gitmodules", '[submodule "a"]\n\tpath = a\n\turl = https://example.org/a\n')],
  ["git-attributes", write(".gitattributes", "*.js -diff\n")],
  ["tests-deleted", (at) => rm(join(at, "test/a.test.js"))],
  ["tests-weakened", write("test/a.test.js", "it('a', () => { expect(1); });\n")],
  ["tests-only", write("test/a.test.js", "it.only('a', () => { expect(1); expect(2); });\n")],
  ["case-collision", write("SRC/b.js")],
  ["reserved-name", write("src/nul.txt")],
  [
    "installed-files",
    async (at, scene) => {
      await scene.write("node_modules/.bin/node", "x\n", at);
      await scene.git(["add", "-f", "node_modules/.bin/node"], at);
    },
  ],
  [
    "forced-ignored",
    async (at, scene) => {
      await scene.write("build/:(glob)out.js", "x\n", at);
      await scene.git(["--literal-pathspecs", "add", "-f", "build/:(glob)out.js"], at);
    },
  ],
];

async function begin(scene: Scene, protection: Protection) {
  await scene.write(".github/workflows/old.yml", "on: push\n");
  await scene.write("src/a.js", "a\n");
  await scene.write("package.json", "{}\n");
  await scene.write("test/a.test.js", "it('a', () => { expect(1); expect(2); });\n");
  await scene.commit(".gitignore", "build/\n");
  await scene.git(["add", "-A"]);
  await scene.git(["commit", "-q", "-m", "Start"]);
  return startSession(scene, { protection });
}

describe("a change of a protected shape", () => {
  it.each(changes)(
    "%s is refused where the base says so, and the coder is told how to mend it",
    async (name, change) => {
      await using scene = await makeScene();
      const session = await begin(scene, saying({ [name]: "refuse" }));
      const before = await scene.git(["rev-parse", session.branch]);
      await change(session.workspace.directory, scene);
      const collected = await collectFrom(session);
      expect(collected.status).toBe("refused");
      const { findings } = collected as Extract<typeof collected, { status: "refused" }>;
      expect(findings.map(({ rule }) => rule)).toContain(name);
      expect(findings[0]?.message).toContain(`git checkout ${session.base} -- `);
      expect(await scene.git(["rev-parse", session.branch])).toBe(before);
    },
  );

  it.each(changes)("%s is taken, and told of, where the base lets it", async (name, change) => {
    await using scene = await makeScene();
    const session = await begin(scene, everything("raise"));
    await change(session.workspace.directory, scene);
    const candidate = await candidateFrom(session);
    const shapes = await session.trusted.shapes(candidate);
    expect(shapes.map((shape) => shape.name)).toContain(name);
    for (const { action } of shapes) expect(action).toBe("raise");
  });

  it("that the coder took back as it was told is no shape any more", async () => {
    await using scene = await makeScene();
    const session = await begin(scene, saying({ workflow: "refuse" }));
    const at = session.workspace.directory;
    await scene.commit(".github/workflows/old.yml", "on: pull_request_target\n", at);
    await scene.write("src/a.js", "b\n", at);
    const collected = await collectFrom(session);
    expect(collected.status).toBe("refused");
    await scene.git(["checkout", session.base, "--", ".github/workflows/old.yml"], at);
    expect((await candidateFrom(session)).files.map(({ path }) => path)).toEqual(["src/a.js"]);
  });

  it("is judged by the base's policy, whatever the candidate's own file says", async () => {
    await using scene = await makeScene();
    const session = await begin(scene, saying({ workflow: "refuse", "dev-agent-config": "raise" }));
    await scene.write(".dev-agent.yml", "protect: { workflow: allow }\n", session.workspace.directory);
    await scene.write(".github/workflows/ci.yml", "on: push\n", session.workspace.directory);
    expect(await collectFrom(session)).toMatchObject({ status: "refused", findings: [{ rule: "workflow" }] });
  });
});

describe("a candidate that the base refuses", () => {
  const refused = { code: "protected-change", kind: "policy" };
  const change = write(".github/workflows/ci.yml");

  /** As one made under looser rules, by an older version, or by somebody who wrote the journal themselves. */
  async function stale(scene: Scene, options: { readonly push?: boolean } = {}) {
    const session = await begin(scene, everything("raise"));
    await change(session.workspace.directory, scene);
    const candidate = await candidateFrom(session);
    const strict = await startSession(scene, { protection: saying({ workflow: "refuse" }), ...options });
    return { candidate, strict };
  }

  it("is not merged", async () => {
    await using scene = await makeScene();
    const { candidate, strict } = await stale(scene);
    const main = await scene.git(["rev-parse", "main"]);
    await expect(strict.trusted.land(landing(strict, candidate))).rejects.toMatchObject(refused);
    expect(await scene.git(["rev-parse", "main"])).toBe(main);
  });

  it("is scored by nobody", async () => {
    await using scene = await makeScene();
    const { candidate, strict } = await stale(scene);
    await expect(strict.trusted.shapes(candidate)).rejects.toMatchObject({
      ...refused,
      message: expect.stringContaining(".github/workflows/ci.yml"),
    });
  });

  it("is not rebuilt on a base that moved", async () => {
    await using scene = await makeScene();
    const { candidate, strict } = await stale(scene);
    const branch = await scene.git(["rev-parse", strict.branch]);
    const onto = await scene.commit("other.txt", "x");
    await expect(strict.trusted.rebuild(candidate, onto, strict.branch)).rejects.toMatchObject(refused);
    expect(await scene.git(["rev-parse", strict.branch])).toBe(branch);
  });

  it("is not taken over from a bundle, in a job that works on it or in one that only lands it", async () => {
    await using scene = await makeScene();
    const { candidate, strict } = await stale(scene);
    const bundle = join(scene.root, "candidate.bundle");
    await strict.trusted.handOver(candidate, bundle);
    await expect(strict.trusted.takeOver(bundle, candidate, strict.branch)).rejects.toMatchObject(refused);
    const facts = await openRepository(scene.repository, { userEnv: scene.env });
    const job = await openCandidateRepository({
      ...{ repository: facts, directory: join(scene.root, "job"), userEnv: scene.env },
    });
    await job.takeOver(bundle, candidate);
    await expect(job.shapes(candidate, saying({ workflow: "refuse" }))).rejects.toMatchObject(refused);
  });

  it("by a name that the base got meanwhile is not merged onto it", async () => {
    await using scene = await makeScene();
    await addRemote(scene);
    const session = await startSession(scene, { push: true });
    await scene.write("docs/notes.md", "x\n", session.workspace.directory);
    const candidate = await candidateFrom(session);
    const tip = await commitAtRemote(scene, "docs/NOTES.md", "y\n");
    await expect(session.trusted.land(landing(session, candidate, { push: true }))).rejects.toMatchObject({
      ...refused,
      message: expect.stringContaining("docs/notes.md and docs/NOTES.md"),
    });
    expect(await scene.git(["ls-remote", "origin", "refs/heads/main"])).toContain(tip);
  });
});

it("a link that leads out by way of a link of the base is never taken", async () => {
  await using scene = await makeScene();
  await symlink("/etc", join(scene.repository, "out"));
  await scene.git(["add", "-A"]);
  await scene.git(["commit", "-q", "-m", "Link out"]);
  const session = await startSession(scene, { protection: everything("allow") });
  await symlink("out/passwd", join(session.workspace.directory, "passwd"));
  expect(await collectFrom(session)).toMatchObject({
    status: "refused",
    findings: [{ rule: "symlink", file: "passwd" }],
  });
});
