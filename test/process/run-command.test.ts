import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Command, NotStarted, runCommand } from "../../src/process/run-command.ts";
import { isAlive, untilGone, untilWritten } from "./processes.ts";

const env = { PATH: "/usr/bin:/bin" };
let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "run-command-"));
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

function shell(text: string, more: Partial<Command> = {}) {
  return runCommand({ argv: ["sh", "-c", text], env, cwd: directory, ...more });
}

function pidIn(file: string): number {
  return Number(readFileSync(join(directory, file), "utf8"));
}

describe("the result of a command", () => {
  it("holds both streams and the exit code", async () => {
    const completed = await shell("echo out; echo err >&2; exit 3");
    expect(completed).toMatchObject({
      exitCode: 3,
      signal: null,
      timedOut: false,
      stdout: "out\n",
      stderr: "err\n",
    });
  });

  it("names the signal of a command that killed itself", async () => {
    expect(await shell("kill -9 $$")).toMatchObject({ exitCode: null, signal: "SIGKILL", timedOut: false });
  });

  it("holds what was written to the report descriptor, which is not there unasked", async () => {
    expect((await shell("echo told >&3", { report: true })).report).toBe("told\n");
    expect((await shell("echo told >&3")).exitCode).not.toBe(0);
  });

  it("appends standard error to standard output where asked", async () => {
    const completed = await shell("echo err >&2; exit 1", { mergeStderr: true });
    expect(completed).toMatchObject({ stdout: "err\n", stderr: "", stdoutBytes: 4 });
  });
});

describe("what a command gets", () => {
  it("is nothing of this process's environment but by what its programs are found when it is killed", async () => {
    process.env.RUN_COMMAND_CANARY = "seen";
    const { stdout } = await runCommand({ argv: ["/usr/bin/env"], env: { ONLY: "this" } });
    delete process.env.RUN_COMMAND_CANARY;
    expect(stdout).toMatch(/^ONLY=this\nDEV_AGENT_PROCESS=[0-9a-f-]{36}\n$/);
  });

  it("is an empty standard input unless one is given", async () => {
    expect((await shell("cat")).stdout).toBe("");
    expect((await shell("cat", { stdin: "typed" })).stdout).toBe("typed");
  });

  it("may be an input that it never reads", async () => {
    const completed = await shell("exec <&-; exit 4", { stdin: "x".repeat(5_000_000) });
    expect(completed.exitCode).toBe(4);
  });
});

describe("a command that can't be started", () => {
  it("is told apart from one that failed when the program is missing", async () => {
    const error = await runCommand({ argv: ["no-such-program-here"], env }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(NotStarted);
    expect(String(error)).toContain("no-such-program-here could not be started: ENOENT");
  });

  it("names the directory when that is what is missing", async () => {
    const error = await shell("true", { cwd: join(directory, "gone") }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(NotStarted);
    expect(String(error)).toContain(`there is no directory ${join(directory, "gone")}`);
  });

  it.each([
    ["an argument too long for the system", "x".repeat(3_000_000), "E2BIG"],
    ["a NUL byte in an argument", "a\0b", "ERR_INVALID_ARG_VALUE"],
  ])("is reported the same way for %s", async (_, argument, code) => {
    const error = await runCommand({ argv: ["true", argument], env }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(NotStarted);
    expect((error as NotStarted).cause).toMatchObject({ code });
  });
});

describe("a command that must be stopped", () => {
  it("is killed with its children on timeout", async () => {
    const completed = await shell("sleep 600 & echo $! >child; echo begun; wait", { timeoutMs: 400 });
    expect(completed).toMatchObject({ timedOut: true, exitCode: null, signal: "SIGKILL", stdout: "begun\n" });
    await untilGone(pidIn("child"));
  });

  it("is killed with children that have a session of their own", async () => {
    const text = "setsid sh -c 'echo $$ >child; exec sleep 600' & sleep 600";
    expect((await shell(text, { timeoutMs: 400 })).timedOut).toBe(true);
    await untilGone(pidIn("child"));
  });

  it("is killed on abort", async () => {
    const stop = new AbortController();
    const running = shell("echo $$ >child; exec sleep 600", { signal: stop.signal });
    await untilWritten(join(directory, "child"));
    stop.abort();
    expect(await running).toMatchObject({ timedOut: false, signal: "SIGKILL" });
    expect(isAlive(pidIn("child"))).toBe(false);
  });

  it("is not even started after an abort", async () => {
    const completed = await shell("touch started", { signal: AbortSignal.abort() });
    expect(completed).toMatchObject({ exitCode: null, signal: "SIGKILL" });
    expect(() => statSync(join(directory, "started"))).toThrow("ENOENT");
  });

  it("is not stopped early by a timeout longer than a timer can hold", async () => {
    expect(await shell("sleep 0.2", { timeoutMs: 2 ** 40 })).toMatchObject({ exitCode: 0, timedOut: false });
  });
});

describe("a command that ends while something it started goes on", () => {
  it("takes its process group with it", async () => {
    expect((await shell("sleep 600 & echo $! >child")).exitCode).toBe(0);
    await untilGone(pidIn("child"));
  });

  it("is done although a child in another session holds its output open", async () => {
    const text = "setsid sh -c 'echo $$ >child; exec sleep 600' & while ! [ -s child ]; do :; done; echo end";
    const completed = await shell(text, { timeoutMs: 30_000 });
    expect(completed).toMatchObject({ exitCode: 0, timedOut: false, stdout: "end\n" });
    process.kill(pidIn("child"), "SIGKILL");
  });
});

describe("a command that prints a lot", () => {
  const megabytes = (count: number) => `head -c ${count * 1024 * 1024} /dev/zero | tr '\\0' a`;

  it("is kept within bounds at 200 MB, in memory and in its file", async () => {
    const outputFile = join(directory, "output");
    const completed = await shell(megabytes(200), { keepBytes: 64 * 1024, outputFile, fileBytes: 1_000_000 });
    expect(completed.stdoutBytes).toBe(200 * 1024 * 1024);
    expect(completed.stdout.length).toBeLessThan(66 * 1024);
    expect(completed.stdout).toContain("bytes left out");
    expect(statSync(outputFile).size).toBe(1_000_000);
  });

  it("takes no memory for what it leaves out", async () => {
    const module = JSON.stringify(import.meta.resolve("../../src/process/run-command.ts"));
    const argv = JSON.stringify(["sh", "-c", megabytes(200)]);
    const script = `import(${module}).then(async ({ runCommand }) => {
      await runCommand({ argv: ${argv}, env: { PATH: "/usr/bin:/bin" }, keepBytes: 65536 });
      console.log(process.resourceUsage().maxRSS);
    })`;
    const { stdout } = await runCommand({ argv: [process.execPath, "-e", script], env });
    expect(Number(stdout)).toBeGreaterThan(0);
    expect(Number(stdout) / 1024).toBeLessThan(170);
  });

  it("has its complete output in the file when it is reported", async () => {
    const outputFile = join(directory, "output");
    await shell(`${megabytes(2)}; echo end; echo err >&2`, { keepBytes: 100, outputFile });
    expect(statSync(outputFile).size).toBe(2 * 1024 * 1024 + 8);
  });

  it("is an error when the output can't be written", async () => {
    writeFileSync(join(directory, "file"), "");
    await expect(shell("echo x", { outputFile: join(directory, "file", "below") })).rejects.toThrow(
      "ENOTDIR",
    );
    await expect(shell("echo x", { outputFile: "/dev/full" })).rejects.toThrow("ENOSPC");
  });
});
