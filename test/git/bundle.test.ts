import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleLimit, parseBundle, readBundle } from "../../src/git/bundle.ts";
import { runCommand } from "../../src/process/run-command.ts";

const head = "a".repeat(40);
const bytes = (text: string) => new TextEncoder().encode(text);
const good = `# v2 git bundle\n-${"b".repeat(40)} base\n${head} HEAD\n\nPACK\n\nrest`;

describe("a bundle from a workspace", () => {
  it("is a head and the pack after the header", () => {
    const bundle = parseBundle(bytes(good));
    expect(bundle).toEqual({ head, pack: bytes("PACK\n\nrest") });
  });

  it("may name its object format", () => {
    const long = "c".repeat(64);
    const bundle = parseBundle(bytes(`# v3 git bundle\n@object-format=sha256\n${long} HEAD\n\nPACK`));
    expect(bundle).toMatchObject({ head: long });
  });

  it.each([
    "",
    "# v2 git bundle",
    `# v9 git bundle\n${head} HEAD\n\nPACK`,
    "# v2 git bundle\nabc HEAD\n\nPACK",
    `# v2 git bundle\n${head} refs/heads/main\n\nPACK`,
    `# v2 git bundle\n${head} HEAD\n${head} refs/heads/x\n\nPACK`,
    "# v2 git bundle\n\nPACK",
  ])("is not taken when it reads %j", (text) => {
    expect(parseBundle(bytes(text))).toHaveProperty("problem");
  });
});

describe("reading a bundle file", () => {
  let root: string;
  let git: string;

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "dev-agent-bundle-"));
    git = join(root, ".git");
    await mkdir(git);
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  it("takes a regular file", async () => {
    await writeFile(join(git, "x"), good);
    expect(await readBundle(join(git, "x"))).toMatchObject({ head });
  });

  it("follows no link", async () => {
    await writeFile(join(root, "elsewhere"), good);
    await symlink(join(root, "elsewhere"), join(git, "x"));
    expect(await readBundle(join(git, "x"))).toEqual({ problem: "its bundle cannot be read (ELOOP)" });
  });

  it("follows no git directory that leads elsewhere", async () => {
    await mkdir(join(root, "other"));
    await writeFile(join(root, "other", "x"), good);
    await rm(git, { recursive: true });
    await symlink(join(root, "other"), git);
    expect(await readBundle(join(git, "x"))).toEqual({
      problem: "its git directory is gone or leads elsewhere",
    });
  });

  it("does not wait for a pipe", async () => {
    await runCommand({ argv: ["mkfifo", join(git, "x")], env: { PATH: process.env.PATH ?? "" } });
    expect(await readBundle(join(git, "x"))).toEqual({ problem: "its bundle is not a file" });
  });

  it("reads nothing beyond the limit", async () => {
    await writeFile(join(git, "x"), good);
    await truncate(join(git, "x"), bundleLimit + 1);
    expect(await readBundle(join(git, "x"))).toEqual({
      problem: expect.stringContaining(`at most ${bundleLimit}`),
    });
  });
});
