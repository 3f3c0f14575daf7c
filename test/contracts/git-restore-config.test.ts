import { chmod, link, lstat, mkdir, readFile, readlink, rename, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { runCommand } from "../../src/process/run-command.ts";
import { candidateFrom, makeScene, type Scene, type SceneSession, startSession } from "../git/scene.ts";

const atBase: Readonly<Record<string, string>> = {
  "CLAUDE.md": "base\n",
  "packages/a/AGENTS.md": "base\n",
  ".claude/settings.json": "{}\n",
  ".husky/pre-commit": "npm test\n",
  "docs/guide.md": "base, by a link\n",
  "src/a.ts": "base\n",
};

async function begin(scene: Scene): Promise<SceneSession> {
  for (const [path, text] of Object.entries(atBase)) await scene.write(path, text);
  await symlink("docs/guide.md", join(scene.repository, "GEMINI.md"));
  await scene.git(["add", "-A"]);
  await scene.git(["commit", "-q", "-m", "Configure agents"]);
  return startSession(scene);
}

/** What an agent would find in a place. */
const read = (session: SceneSession, path: string) =>
  readFile(join(session.workspace.directory, path), "utf8").catch(() => null);

type Plant = (at: string, scene: Scene) => Promise<unknown>;
const write =
  (path: string): Plant =>
  (at, scene) =>
    scene.write(path, "PLANTED\n", at);

/** What a coder does in round 1, and the paths that are put back. */
const plants: readonly (readonly [about: string, plant: Plant, restored: readonly string[]])[] = [
  ["changed", write("CLAUDE.md"), ["CLAUDE.md"]],
  ["changed below", write("packages/a/AGENTS.md"), ["packages/a/AGENTS.md"]],
  ["changed behind a link of the base", write("docs/guide.md"), ["docs/guide.md"]],
  ["written through a link of the base", write("GEMINI.md"), ["docs/guide.md"]],
  ["deleted", (at) => rm(join(at, "CLAUDE.md")), ["CLAUDE.md"]],
  ["a folder deleted", (at) => rm(join(at, ".claude"), { recursive: true }), [".claude/settings.json"]],
  ["renamed", (at) => rename(join(at, "CLAUDE.md"), join(at, "GEMINI2.md")), ["CLAUDE.md"]],
  [
    "in another case",
    (at) => rename(join(at, "CLAUDE.md"), join(at, "claude.MD")),
    ["CLAUDE.md", "claude.MD"],
  ],
  [
    "a link to its own text",
    async (at, scene) => {
      await scene.write("notes.md", "PLANTED\n", at);
      await rm(join(at, "CLAUDE.md"));
      await symlink("notes.md", join(at, "CLAUDE.md"));
    },
    ["CLAUDE.md"],
  ],
  [
    "a second name of another file",
    async (at, scene) => {
      await scene.write("notes.md", "base\n", at);
      await rm(join(at, "CLAUDE.md"));
      await link(join(at, "notes.md"), join(at, "CLAUDE.md"));
    },
    ["CLAUDE.md"],
  ],
  [
    "a folder that is a link",
    async (at, scene) => {
      await scene.write("own/settings.json", "PLANTED\n", at);
      await rm(join(at, ".claude"), { recursive: true });
      await symlink("own", join(at, ".claude"));
    },
    [".claude", ".claude/settings.json"],
  ],
  [
    "a folder in the place of a file",
    async (at) => {
      await rm(join(at, "CLAUDE.md"));
      await mkdir(join(at, "CLAUDE.md"));
    },
    ["CLAUDE.md"],
  ],
  ["executable", (at) => chmod(join(at, ".husky/pre-commit"), 0o755), [".husky/pre-commit"]],
  [
    "in a folder that is closed",
    async (at, scene) => {
      await scene.write("closed/AGENTS.md", "PLANTED\n", at);
      await chmod(join(at, "closed"), 0o000);
    },
    ["closed/AGENTS.md"],
  ],
  [
    "new and ignored",
    (at, scene) => scene.write("a/CLAUDE.local.md", "PLANTED\n", at),
    ["a/CLAUDE.local.md"],
  ],
  ...[".mcp.json", ".codex/config.toml", ".agents/skills/x/SKILL.md", ".cursorrules", ".envrc"].map(
    (path) => [`new: ${path}`, write(path), [path]] as const,
  ),
  ...[".vscode/tasks.json", ".devcontainer/devcontainer.json", ".github/copilot-instructions.md"].map(
    (path) => [`new: ${path}`, write(path), [path]] as const,
  ),
];

describe("configuration of agents", () => {
  it.each(plants)("that a coder left %s is the base's for the next turn", async (_, plant, restored) => {
    await using scene = await makeScene();
    const session = await begin(scene);
    await plant(session.workspace.directory, scene);
    expect(await session.trusted.restoreConfig(session.workspace, session.base)).toEqual(restored);
    for (const [path, text] of Object.entries(atBase)) expect(await read(session, path)).toBe(text);
    expect(await readlink(join(session.workspace.directory, "GEMINI.md"))).toBe("docs/guide.md");
    for (const path of restored)
      expect(path in atBase ? "base" : await read(session, path)).toBe(path in atBase ? "base" : null);
    expect((await lstat(join(session.workspace.directory, ".husky/pre-commit"))).mode & 0o111).toBe(0);
    expect(await session.trusted.restoreConfig(session.workspace, session.base)).toEqual([]);
  });

  it("is left alone where nothing changed, as is everything else", async () => {
    await using scene = await makeScene();
    const session = await begin(scene);
    await scene.write("src/a.ts", "theirs\n", session.workspace.directory);
    await scene.write("node_modules/x/AGENTS.md", "of a package\n", session.workspace.directory);
    expect(await session.trusted.restoreConfig(session.workspace, session.base)).toEqual([]);
    expect(await read(session, "src/a.ts")).toBe("theirs\n");
    expect(await read(session, "node_modules/x/AGENTS.md")).toBe("of a package\n");
  });

  it("is put back also where folders are deeper than a path can say", async () => {
    await using scene = await makeScene();
    const session = await begin(scene);
    await scene.write("CLAUDE.md", "PLANTED\n", session.workspace.directory);
    const name = "d".repeat(200);
    const deep = `for i in $(seq 30); do mkdir ${name}; cd -P ${name}; done`;
    const done = await runCommand({
      argv: ["sh", "-c", deep],
      cwd: session.workspace.directory,
      env: scene.env,
    });
    expect(done.exitCode).toBe(0);
    const restored = await session.trusted.restoreConfig(session.workspace, session.base).catch(String);
    await session.trusted.discardWorkspaces();
    expect(restored).toEqual(["CLAUDE.md"]);
  });

  it("writes through no link that stands in a parent's place", async () => {
    await using scene = await makeScene();
    const session = await begin(scene);
    const { directory } = session.workspace;
    await rm(join(directory, "packages"), { recursive: true });
    await mkdir(join(scene.root, "outside"));
    await symlink(join(scene.root, "outside"), join(directory, "packages"));
    await session.trusted.restoreConfig(session.workspace, session.base);
    await expect(readFile(join(scene.root, "outside/a/AGENTS.md"))).rejects.toThrow();
  });

  it("is the base's in the reviewer's checkout of a candidate too", async () => {
    await using scene = await makeScene();
    const session = await begin(scene);
    await scene.write("CLAUDE.md", "PLANTED\n", session.workspace.directory);
    await scene.write("sub/AGENTS.md", "PLANTED\n", session.workspace.directory);
    const candidate = await candidateFrom(session);
    await using checkout = await session.trusted.checkout(candidate.headSha);
    expect(await readFile(join(checkout.directory, "CLAUDE.md"), "utf8")).toBe("PLANTED\n");
    await session.trusted.restoreConfig(checkout, candidate.baseSha);
    expect(await readFile(join(checkout.directory, "CLAUDE.md"), "utf8")).toBe("base\n");
    await expect(lstat(join(checkout.directory, "sub/AGENTS.md"))).rejects.toThrow();
  });
});
