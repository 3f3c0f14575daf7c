import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { findCli } from "../../../src/agents/install/find-cli.ts";
import { judgeVersion } from "../../../src/agents/install/judge-version.ts";
import { type CliName, cliReleases, platformOf } from "../../../src/agents/install/releases.ts";

const system = "/usr/bin:/bin";
let root: string;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "dev-agent-programs-")));
  mkdirSync(join(root, "bin"));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A program that says its version, in a file of this size. */
function program(path: string, says: string, size = 0): string {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\n${says}\nexit $?\n${" ".repeat(size)}`);
  chmodSync(file, 0o755);
  return file;
}

function manifest(path: string, name: string): void {
  mkdirSync(join(root, path), { recursive: true });
  writeFileSync(join(root, path, "package.json"), JSON.stringify({ name }));
}

const link = (to: string, name: CliName) => symlinkSync(to, join(root, "bin", name));
const find = (name: CliName, installs = false) =>
  findCli({ name, path: `${join(root, "bin")}:${system}`, installs });

describe("finding a vendor's program", () => {
  it("follows the link of a program that stands alone, and shows no more than it", async () => {
    const file = program("share/claude/versions/2.1.300", "echo '2.1.300 (Claude Code)'", 1_000_001);
    link(file, "claude");
    const found = { path: file, version: "2.1.300", readable: [file] };
    expect(await find("claude")).toEqual({ status: "installed", program: found });
  });

  it("shows the whole package of a program of npm's", async () => {
    const claude = "lib/node_modules/@anthropic-ai/claude-code";
    manifest(claude, "@anthropic-ai/claude-code");
    link(program(`${claude}/bin/claude.exe`, "echo 2.1.300", 1_000_001), "claude");
    expect(await find("claude")).toMatchObject({ program: { readable: [join(root, claude)] } });
  });

  it("starts what npm's script of codex would start", async () => {
    const codex = "lib/node_modules/@openai/codex";
    const native = `${codex}/node_modules/@openai/codex-${platformOf("codex")}`;
    manifest(codex, "@openai/codex");
    manifest(native, "@openai/codex");
    const machine = process.arch === "arm64" ? "aarch64" : "x86_64";
    const file = program(
      `${native}/vendor/${machine}-unknown-linux-musl/bin/codex`,
      "echo 'codex-cli 0.170.0'",
    );
    link(program(`${codex}/bin/codex.js`, "exit 1"), "codex");
    const found = { path: file, version: "0.170.0", readable: [join(root, native)] };
    expect(await find("codex")).toEqual({ status: "installed", program: found });
  });

  it("shows what codex runs beside itself", async () => {
    const file = program("opt/codex", "echo 'codex-cli 0.170.0'", 1_000_001);
    const host = program("opt/codex-code-mode-host", "exit 0");
    link(file, "codex");
    expect(await find("codex")).toMatchObject({ program: { readable: [file, host] } });
  });

  it.each([
    ["tells no version", "echo hello", /tells no version \(exit code 0\)/],
    ["fails", "exit 3", /tells no version \(exit code 3\)/],
  ])("doesn't take one that %s, nor puts another in its place", async (_, says, why) => {
    link(program("opt/claude", says), "claude");
    for (const installs of [true, false])
      expect(await find("claude", installs)).toEqual({
        ...{ status: "missing", why: expect.stringMatching(why) },
        fix: `Install it: npm install -g @anthropic-ai/claude-code@${cliReleases.claude.version}`,
      });
  });

  it("names the command where there is none, and the version where it may be installed", async () => {
    expect(await find("codex")).toEqual({
      ...{ status: "missing", why: "codex isn't on the PATH" },
      fix: `Install it: npm install -g @openai/codex@${cliReleases.codex.version}`,
    });
    expect(await find("codex", true)).toEqual({ status: "installable", version: cliReleases.codex.version });
  });
});

describe("judging a version", () => {
  it.each([
    ["claude", "2.1.196", /^claude 2\.1\.196 is older: dev-agent was tested with 2\.1\.197 to /],
    ["claude", "2.1.197", null],
    ["claude", cliReleases.claude.version, null],
    ["claude", `${cliReleases.claude.version}-beta.1`, null],
    ["claude", "2.10.0", /is newer/],
    ["claude", "3.0.0", /is newer/],
    ["codex", "0.168.9", /is older/],
    ["codex", cliReleases.codex.version, null],
    ["codex", "1.0.0", /is newer/],
    ["codex", "0.169.0-alpha.2", /is older/],
  ] as const)("%s %s", (name, version, said) => {
    const judged = judgeVersion(name, version);
    if (said === null) expect(judged).toBeNull();
    else expect(judged).toMatch(said);
  });
});
