import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Scene } from "./scene.ts";

const hooks = [
  "applypatch-msg",
  "commit-msg",
  "post-checkout",
  "post-commit",
  "post-index-change",
  "post-merge",
  "post-rewrite",
  "post-update",
  "pre-auto-gc",
  "pre-commit",
  "pre-merge-commit",
  "pre-push",
  "pre-receive",
  "prepare-commit-msg",
  "reference-transaction",
  "update",
];

/** Settings that make git start a program, in the words of `git config`; `*` stands for the program. */
const settings = [
  ["core.sshCommand", "*"],
  ["core.pager", "*"],
  ["core.editor", "*"],
  ["core.askPass", "*"],
  ["core.alternateRefsCommand", "*"],
  ["core.gitProxy", "*"],
  ["credential.helper", "!*"],
  ["diff.external", "*"],
  ["diff.planted.command", "*"],
  ["diff.planted.textconv", "*"],
  ["filter.planted.clean", "*"],
  ["filter.planted.smudge", "*"],
  ["filter.planted.required", "true"],
  ["filter.with=sign.process", "*"],
  ["merge.planted.driver", "*"],
  ["gpg.program", "*"],
  ["commit.gpgSign", "true"],
  ["push.gpgSign", "if-asked"],
  ["sequence.editor", "*"],
  ["uploadpack.packObjectsHook", "*"],
  ["remote.origin.uploadpack", "*"],
  ["remote.origin.receivepack", "*"],
] as const;

/** Programs planted in a repository's own configuration, which write down that they ran outside the sandbox. */
export interface Planted {
  /** The names of the settings and hooks that fired. */
  fired(): Promise<string[]>;
  /** Into a configuration file. */
  into(file: string): Promise<void>;
  /** Only what no command may start even when the person's own configuration names it. */
  hooksInto(file: string): Promise<void>;
}

export async function makePlanted(scene: Scene): Promise<Planted> {
  const programs = join(scene.root, "planted");
  const log = join(scene.root, "fired.log");
  await mkdir(join(programs, "hooks"), { recursive: true });
  const program = async (name: string) => {
    const path = join(programs, name);
    await writeFile(path, `#!/bin/sh\n[ -n "$IN_SANDBOX" ] || echo '${name}' >> '${log}'\ncat 2>/dev/null\n`);
    await chmod(path, 0o755);
    return path;
  };
  for (const hook of hooks) await program(`hooks/${hook}`);
  const set = (file: string, key: string, value: string) =>
    scene.git(["config", "--file", file, key, value], scene.root);
  const hooksInto = async (file: string) => {
    await set(file, "core.hooksPath", join(programs, "hooks"));
    await set(file, "core.fsmonitor", await program("core.fsmonitor"));
  };
  return {
    fired: async () => {
      const text = await readFile(log, "utf8").catch(() => "");
      return text.split("\n").filter((line) => line !== "");
    },
    hooksInto,
    into: async (file) => {
      await hooksInto(file);
      for (const [key, value] of settings) await set(file, key, value.replace("*", await program(key)));
      await set(file, `url.${join(scene.root, "evil")}.insteadOf`, join(scene.root, "remote.git"));
      await set(file, `url.${join(scene.root, "evil")}/.insteadOf`, "/");
    },
  };
}
