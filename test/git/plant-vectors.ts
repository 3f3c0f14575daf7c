import { chmod, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { runCommand } from "../../src/process/run-command.ts";
import { addRemote, makeScene, type Scene } from "./scene.ts";
import { type Fixture, hooks, type Vector } from "./vectors.ts";

/** A scene in which every attribute is set that puts planted drivers to use. */
export interface VectorScene extends Omit<Scene, "env">, Fixture {
  readonly env: Readonly<Record<string, string>>;
  /** Puts vectors where each belongs; below the git directory `at` those that belong into a repository. */
  plant(vectors: readonly Vector[], at: string): Promise<void>;
  plantHook(name: string, at: string): Promise<void>;
  /** What ran outside the sandbox, or was written where nothing may be, since it was asked last. */
  fired(): Promise<readonly string[]>;
  /** Runs a line as the person, with whatever is planted; its failure is no matter. */
  plainly(line: string): Promise<void>;
}

const attributes = "*.txt filter=planted diff=planted merge=planted\n*.md filter=lasting\n";

export async function makeVectorScene(): Promise<VectorScene> {
  const scene = await makeScene();
  await scene.commit(".gitattributes", attributes);
  await scene.commit("b.md", "b\n");
  await scene.commit("c.dat", "c\n");
  await scene.commit("a.txt", "a\n");
  await scene.git(["checkout", "-q", "-b", "other", "HEAD~1"]);
  await scene.commit("a.txt", "other\n");
  await scene.git(["checkout", "-q", "-b", "apart", "HEAD~1"]);
  await scene.commit("d.dat", "d\n");
  await scene.git(["checkout", "-q", "main"]);
  const remote = await addRemote(scene);
  // The remote's own hooks are the remote's business, also where it is a directory of the same person.
  await scene.git(["config", "core.hooksPath", "hooks"], remote);
  // Files newer than the index make git look into them.
  for (const [file, text] of Object.entries({ "a.txt": "a\n", "b.md": "b\n", "c.dat": "c\n" }))
    await scene.write(file, text);
  const fixture = await makeFixture(scene, remote);
  const env: Record<string, string> = { ...scene.env };
  const log = join(scene.root, "fired.log");
  return {
    ...{ ...scene, ...fixture, env },
    async plant(vectors, at) {
      for (const { config, files, env: variables, where } of vectors) {
        Object.assign(env, variables?.(fixture) ?? {});
        const file = where === "global" ? (env.GIT_CONFIG_GLOBAL ?? "") : join(at, "config");
        for (const [key, value] of config?.(fixture) ?? [])
          await scene.git(["config", "--file", file, "--replace-all", key, value], scene.root);
        for (const [name, text] of Object.entries(files?.(fixture) ?? {})) {
          await mkdir(dirname(join(at, name)), { recursive: true });
          await writeFile(join(at, name), text);
        }
      }
    },
    async plantHook(name, at) {
      await mkdir(join(at, "hooks"), { recursive: true });
      await program(join(at, "hooks", name), log, `hooks/${name}`);
    },
    async fired() {
      const text = await readFile(log, "utf8").catch(() => "");
      const written = await readdir(fixture.elsewhere);
      await rm(log, { force: true });
      for (const name of written) await rm(join(fixture.elsewhere, name), { recursive: true });
      return [
        ...text.split("\n").filter((line) => line !== ""),
        ...written.map((name) => `elsewhere/${name}`),
      ];
    },
    async plainly(line) {
      await runCommand({ argv: ["sh", "-c", line], cwd: scene.repository, env, timeoutMs: 30_000 });
    },
  };
}

async function makeFixture(scene: Scene, remote: string): Promise<Fixture> {
  const evil = join(scene.root, "evil");
  const elsewhere = join(scene.root, "elsewhere");
  const canary = join(evil, "canary");
  const log = join(scene.root, "fired.log");
  for (const folder of [join(evil, "hooks"), join(evil, "programs"), elsewhere])
    await mkdir(folder, { recursive: true });
  await program(canary, log, "canary");
  await program(join(evil, "programs", "git-planted"), log, "GIT_EXEC_PATH");
  for (const hook of Object.keys(hooks)) await program(join(evil, "hooks", hook), log, `evil/${hook}`);
  await writeFile(join(evil, "attributes"), "*.dat filter=named\n");
  await writeFile(join(evil, "included"), `[core]\n\tfsmonitor = ${canary}\n`);
  await scene.git(["clone", "-q", "--bare", scene.repository, join(evil, "repository.git")], scene.root);
  await scene.git(["config", "core.fsmonitor", canary], join(evil, "repository.git"));
  await scene.git(["config", "core.bare", "false"], join(evil, "repository.git"));
  return { canary, elsewhere, evil, remote };
}

/** Outside the sandbox only: inside it an agent may start what it likes. */
async function program(path: string, log: string, name: string): Promise<void> {
  await writeFile(path, `#!/bin/sh\n[ -n "$IN_SANDBOX" ] || echo '${name}' >> '${log}'\nexit 1\n`);
  await chmod(path, 0o755);
}
