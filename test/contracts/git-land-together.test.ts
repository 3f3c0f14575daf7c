import { chmod, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runCommand } from "../../src/process/run-command.ts";
import { addRemote, makeScene, type Scene } from "../git/scene.ts";

const program = fileURLToPath(new URL("../git/land-in-process.ts", import.meta.url));
const lanes = 4;
const each = 3;

/** A git that kills the process which calls it, at the call that is asked for, and still does what it was called for. */
async function deadlyGit(scene: Scene): Promise<string> {
  const bin = join(scene.root, "bin");
  await mkdir(bin);
  const real = (
    await runCommand({ argv: ["sh", "-c", "command -v git"], env: { PATH: process.env.PATH ?? "" } })
  ).stdout;
  const lines = [
    "#!/bin/sh",
    'f="$TMPDIR/left"',
    'if [ -n "$TMPDIR" ] && [ -s "$f" ]; then',
    '  read -r n <"$f"; n=$((n - 1))',
    '  if [ "$n" -gt 0 ]; then echo "$n" >"$f"; else rm "$f"; kill -KILL "$PPID"; fi',
    "fi",
    `exec ${real.trim()} "$@"`,
  ];
  await writeFile(join(bin, "git"), `${lines.join("\n")}\n`);
  await chmod(join(bin, "git"), 0o755);
  return `${bin}:${process.env.PATH}`;
}

describe("sessions that merge into one branch at once, each killed in the middle of it", () => {
  it("land once each, here and at the remote, and leave the checkout at what landed", {
    timeout: 240_000,
  }, async () => {
    await using scene = await makeScene();
    const remote = await addRemote(scene);
    const PATH = await deadlyGit(scene);
    let kills = 0;
    const play = async (name: string, killAt: string) => {
      const TMPDIR = join(scene.root, `tmp-${name}`);
      await mkdir(TMPDIR, { recursive: true });
      const argv = [process.execPath, program, scene.root, name, killAt] as const;
      const { stdout, stderr, signal } = await runCommand({
        argv: [...argv],
        env: { NODE_NO_WARNINGS: "1", PATH, TMPDIR },
        timeoutMs: 200_000,
      });
      if (signal === "SIGKILL" && killAt !== "") kills += 1;
      else expect({ stdout, stderr }).toEqual({ stdout: "merged", stderr: "" });
    };
    const lane = async (number: number) => {
      for (let turn = 0; turn < each; turn += 1) {
        const place = number * each + turn;
        await play(`s${place}`, `${3 * place + 1}`);
        await play(`s${place}`, "");
      }
    };
    await Promise.all(Array.from({ length: lanes }, (_, number) => lane(number)));

    const all = Array.from({ length: lanes * each }, (_, place) => `s${place}.txt`).sort();
    expect(kills).toBeGreaterThan(all.length / 2);
    expect(await scene.git(["rev-parse", "main"], remote)).toBe(await scene.git(["rev-parse", "main"]));
    expect(await scene.git(["status", "--porcelain"])).toBe("");
    expect((await scene.git(["ls-files"])).split("\n")).toEqual(["README.md", ...all]);
    const merges = await scene.git([
      "log",
      "--first-parent",
      "--merges",
      "--diff-merges=first-parent",
      "--name-only",
      "--format=",
      "main",
    ]);
    expect(
      merges
        .split("\n")
        .filter((line) => line !== "")
        .sort(),
    ).toEqual(all);
    expect(await scene.git(["rev-list", "--count", "--first-parent", "main"])).toBe(`${all.length + 1}`);
    expect(await scene.git(["fsck", "--strict", "--no-dangling"])).toBe("");
  });
});
