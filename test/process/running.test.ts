import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../../src/process/run-command.ts";
import { cleanUpMs } from "../../src/process/running.ts";
import { untilGone } from "./processes.ts";

// Programs that a process leaves running when it ends by `process.exit`, as after a second Ctrl-C.

const env = { PATH: process.env.PATH ?? "/usr/bin:/bin" };
let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "dev-agent-running-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

/** Another process starts the script by runCommand, and exits when the script has written `ready`. */
async function exitWhile(script: string, options: Readonly<Record<string, boolean>> = {}) {
  const module = JSON.stringify(import.meta.resolve("../../src/process/run-command.ts"));
  const command = { argv: ["sh", "-c", script], cwd: directory, env, ...options };
  const program = `const { runCommand } = await import(${module});
    const { statSync } = await import("node:fs");
    runCommand(${JSON.stringify(command)});
    const ready = () => statSync("ready", { throwIfNoEntry: false }) !== undefined;
    const look = () => (ready() ? process.exit(7) : setImmediate(look));
    look();`;
  const argv = [process.execPath, "--input-type=module", "--eval", program] as const;
  const { exitCode } = await runCommand({ argv: [...argv], cwd: directory, env });
  expect(exitCode).toBe(7);
}

const pidIn = (file: string) => Number(readFileSync(join(directory, file), "utf8"));
const isThere = (file: string) => statSync(join(directory, file), { throwIfNoEntry: false }) !== undefined;

describe("a process that exits ends with", () => {
  it("a program that ignores SIGTERM, its group, and a descendant in a session of its own", async () => {
    await exitWhile(`trap '' TERM; echo $$ >parent; sleep 600 & echo $! >child
      setsid sh -c 'echo $$ >far; exec sleep 600' & while ! [ -s far ]; do :; done; touch ready; wait; wait`);
    for (const file of ["parent", "child", "far"]) await untilGone(pidIn(file));
  });

  it("what left its parent too, where nothing is to be left", async () => {
    const orphan = "(setsid sh -c 'echo $$ >far; exec sleep 600' &)";
    await exitWhile(`${orphan}; while ! [ -s far ]; do :; done; touch ready; exec sleep 600`, {
      leaveNothing: true,
    });
    await untilGone(pidIn("far"));
  });

  it("a program that cleans up, after it did", async () => {
    await exitWhile("trap 'rm lock; exit' TERM; touch lock ready; while :; do sleep 0.01; done", {
      cleansUp: true,
    });
    expect(isThere("lock")).toBe(false);
  });

  it("one that should and doesn't", async () => {
    await exitWhile("trap '' TERM; echo $$ >parent; touch ready; while :; do sleep 0.01; done", {
      cleansUp: true,
    });
    await untilGone(pidIn("parent"));
  });
});

describe("a program that cleans up", () => {
  /** By then it is supervised, too, however fast it was. */
  const untilReady = async () => {
    do await new Promise(setImmediate);
    while (!isThere("ready"));
  };
  const start = (script: string, signal: AbortSignal) =>
    runCommand({ argv: ["sh", "-c", script], cwd: directory, env, cleansUp: true, signal });

  it("is told to end, and may", async () => {
    const stop = new AbortController();
    const running = start("trap 'exit 5' TERM; touch ready; while :; do sleep 0.01; done", stop.signal);
    await untilReady();
    stop.abort();
    expect(await running).toMatchObject({ exitCode: 5, signal: null });
  });

  it(`is killed after ${cleanUpMs} ms and not before`, async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      const stop = new AbortController();
      const running = start("trap '' TERM; touch ready; while :; do sleep 0.01; done", stop.signal);
      await untilReady();
      stop.abort();
      vi.advanceTimersByTime(cleanUpMs - 1);
      expect(await Promise.race([running, new Promise((resolve) => setImmediate(resolve, "runs"))])).toBe(
        "runs",
      );
      vi.advanceTimersByTime(1);
      vi.useRealTimers();
      expect(await running).toMatchObject({ exitCode: null, signal: "SIGKILL" });
    } finally {
      vi.useRealTimers();
    }
  });
});
