import { chmod, chown, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { removeTree } from "../../src/git/remove-tree.ts";
import { runCommand } from "../../src/process/run-command.ts";

const nobody = 65534;
let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "dev-agent-remove-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const run = (...argv: [string, ...string[]]) =>
  runCommand({ argv, cwd: root, env: { PATH: "/usr/bin:/bin" } });

/** Root may delete anything, so read-only directories say nothing there. */
async function removeAsNobody(directory: string): Promise<string> {
  const module = pathToFileURL(join(import.meta.dirname, "../../src/git/remove-tree.ts")).href;
  const program = `await (await import(${JSON.stringify(module)})).removeTree(${JSON.stringify(directory)})`;
  const node = [process.execPath, "--input-type=module", "-e", program] as const;
  const { exitCode, stderr } = await (process.getuid?.() === 0
    ? run("setpriv", `--reuid=${nobody}`, "--clear-groups", ...node)
    : run(...node));
  return exitCode === 0 ? "removed" : stderr;
}

describe("deleting a workspace", () => {
  it("works where commands left directories that can be neither read nor written", async () => {
    await mkdir(join(root, "place", "closed", "inner"), { recursive: true });
    await writeFile(join(root, "place", "closed", "inner", "file"), "x");
    if (process.getuid?.() === 0) await run("chown", "-R", String(nobody), root);
    else await chown(root, process.getuid?.() ?? 0, process.getgid?.() ?? 0);
    for (const path of ["place/closed/inner", "place/closed", "place"]) await chmod(join(root, path), 0);
    expect(await removeAsNobody(join(root, "place"))).toBe("removed");
    expect(await readdir(root)).toEqual([]);
  });

  it("works where directories lie deeper than a path can say", async () => {
    const name = "d".repeat(200);
    await run(
      "sh",
      "-c",
      `mkdir place; cd -P place; for i in $(seq 30); do mkdir ${name}; cd -P ${name}; done`,
    );
    await removeTree(join(root, "place"));
    expect(await readdir(root)).toEqual([]);
  });

  it("never follows a link in its place", async () => {
    await mkdir(join(root, "mine"));
    await symlink(join(root, "mine"), join(root, "place"));
    await removeTree(join(root, "place"));
    expect(await readdir(root)).toEqual(["mine"]);
  });

  it("is nothing where there is none, and an infrastructure error where it can't be done", async () => {
    await removeTree(join(root, "absent"));
    await expect(removeTree("/proc/self/fdinfo")).rejects.toMatchObject({
      code: "not-deleted",
      kind: "infrastructure",
    });
  });
});
