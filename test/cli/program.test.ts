import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import manifest from "../../package.json" with { type: "json" };
import { commands } from "../../src/cli/command-table.ts";
import { flags } from "../../src/cli/flags.ts";
import { helpText } from "../../src/cli/help.ts";
import { version } from "../../src/version.ts";

const program = join(import.meta.dirname, "../../src/cli/main.ts");
const node = join(import.meta.dirname, "../../node_modules/node/bin/node");

const start = (...argv: string[]) => startNode([program, ...argv]);

function startNode(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(node, args, { env: { PATH: process.env.PATH ?? "", ...env } });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk) => {
    stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  const ended = once(child, "close").then(([code]) => ({ code: code as number | null, stdout, stderr }));
  return { child, ended };
}

async function run(argv: readonly string[], stdin = "") {
  const { child, ended } = start(...argv);
  child.stdin.on("error", () => {});
  child.stdin.end(stdin);
  return ended;
}

describe("the program", () => {
  it("says its version, which is the package's", async () => {
    expect(version).toBe(manifest.version);
    expect(await run(["--version"])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  });

  it("says how it is used, with every command and every flag", async () => {
    expect(await run(["--help"])).toEqual({ code: 0, stdout: helpText(undefined), stderr: "" });
    const names = Object.keys(commands) as (keyof typeof commands)[];
    const all = names.map((name) => helpText(name)).join("");
    for (const name of names) expect(helpText(undefined)).toContain(`  ${name}`);
    for (const flag of Object.keys(flags).filter((name) => name !== "help" && name !== "version"))
      expect(all).toContain(`--${flag}`);
  });

  it.each([
    [[], "", "No goal was given"],
    [["--gaol", "x"], "", 'Did you mean "--goal"?'],
    [["--goal", ""], "", "the goal is empty"],
    [["--goal", "-"], "x".repeat(100_000), "the goal has 100000 bytes"],
    [["--goal", "x", "--agent", "chef=replay"], "", "unknown role"],
    [["resume", "$(rm -rf /)"], "", "can't be a session"],
    [["workflow", "validate", "\u001b[2Jno"], "", "no can't be read"],
  ])("refuses %j in one line with exit code 2", async (argv, stdin, why) => {
    const { code, stderr } = await run(argv, stdin);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^dev-agent: [^\n]*\n$/);
    expect(stderr).toContain(why);
    expect(stderr).not.toMatch(/\n {4}at |\p{Cc}(?!$)/u);
  });

  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("is stopped by %s in good order", async (signal, expected) => {
    const { child, ended } = start("--goal", "-");
    await once(child.stdout, "data");
    child.kill(signal);
    const { code, stderr } = await ended;
    expect(code).toBe(expected);
    expect(stderr).toContain(`dev-agent: Stopped by ${signal}. The work is kept`);
  });

  it("ends at once when it is told a second time", async () => {
    const module = JSON.stringify(join(import.meta.dirname, "../../src/cli/cancellation.ts"));
    const code = `const { listenForStop } = await import(${module});
      listenForStop(process);
      setInterval(() => {}, 1_000);
      process.stdout.write("ready");`;
    const { child, ended } = startNode(["--input-type=module", "--eval", code]);
    await once(child.stdout, "data");
    child.kill("SIGINT");
    await once(child.stderr, "data");
    expect(child.exitCode).toBeNull();
    child.kill("SIGTERM");
    expect(await ended).toMatchObject({ code: 143 });
  });

  it("shows where an error came from only when asked to", async () => {
    const { ended } = startNode([program, "--goal", ""], { DEV_AGENT_DEBUG: "1" });
    expect((await ended).stderr).toMatch(/\n {4}at /);
  });

  it.each([
    [["--goal", ""]],
    [["--goal", "x", "--budget-usd", "-1"]],
    [["--goal", "x", "--replay", "/nowhere/r"]],
    [["resume", "../etc"]],
  ])("says nothing before a usage error: %j", async (argv) => {
    expect(await run(argv)).toMatchObject({ code: 2, stdout: "" });
  });

  it("names a temporary directory that doesn't exist", async () => {
    const { code, stdout, stderr } = await startNode([program, "status"], { TMPDIR: "/nowhere/tmp" }).ended;
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("The temporary directory /nowhere/tmp (TMPDIR) doesn't exist. Make it");
  });

  it("says what a flag means to the command that is asked about", () => {
    expect(helpText("approve")).toMatch(/--comment TEXT +kept with the approval/);
    expect(helpText("revise")).toMatch(/--comment TEXT +what to tell the coder/);
    for (const name of ["status", "doctor"] as const)
      expect(helpText(name)).toMatch(/--json +print it as JSON/);
    expect(helpText("run")).toMatch(/--json +events as JSON lines/);
  });

  it("takes the footer away before it says that it stops", async () => {
    const module = JSON.stringify(join(import.meta.dirname, "../../src/cli/cancellation.ts"));
    const code = `const { listenForStop } = await import(${module});
      const stdout = { isTTY: true, write: (text) => process.stdout.write(text) };
      listenForStop({ stdout, stderr: process.stdout, env: {} });
      setInterval(() => {}, 1_000);
      process.stdout.write("footer");`;
    const { child, ended } = startNode(["--input-type=module", "--eval", code]);
    await once(child.stdout, "data");
    child.kill("SIGINT");
    await once(child.stdout, "data");
    child.kill("SIGINT");
    const told = "dev-agent: stopping, the work is kept; once more stops at once\n";
    expect((await ended).stdout).toBe(`footer\r\u001b[2K${told}`);
  });

  it("goes quietly when nobody reads its output any more", async () => {
    const { child, ended } = start("workflow", "export");
    child.stdout.destroy();
    const { code, stderr } = await ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });
});
