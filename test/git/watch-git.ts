import { chmod, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Scene } from "./scene.ts";

/** Sees every command line of git, and of what git itself starts. */
export interface GitWatch {
  /** The person's environment, with the watched git in front. */
  readonly env: Scene["env"];
  argv(): Promise<readonly (readonly string[])[]>;
}

/** Puts a git in front of the real one that has it tell what it starts. */
export async function watchGit({ root, env, git }: Scene): Promise<GitWatch> {
  const [programs, records] = [join(root, "watched"), join(root, "records")];
  for (const directory of [programs, records]) await mkdir(directory);
  const real = join(await git(["--exec-path"], root), "git");
  const wrapper = `#!/bin/sh\nGIT_TRACE2_EVENT='${records}' exec '${real}' "$@"\n`;
  await writeFile(join(programs, "git"), wrapper);
  await chmod(join(programs, "git"), 0o755);
  return {
    env: { ...env, PATH: `${programs}:${env.PATH}` },
    async argv() {
      const texts = await Promise.all(
        (await readdir(records)).map((name) => readFile(join(records, name), "utf8")),
      );
      const events = texts.flatMap((text) => text.trim().split("\n")).map((line) => JSON.parse(line));
      return events.filter(({ argv }) => argv !== undefined).map(({ argv }) => argv as string[]);
    },
  };
}
