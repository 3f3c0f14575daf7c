import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runCommand } from "../../src/process/run-command.ts";
import { acquireLock, lockHolder } from "../../src/session/lock.ts";
import { temporary } from "../session/temporary.ts";

const lockModule = JSON.stringify(fileURLToPath(new URL("../../src/session/lock.ts", import.meta.url)));
const env = { NODE_NO_WARNINGS: "1", PATH: process.env.PATH ?? "" };

/** A process that takes the lock, says so, and does what the script says next. */
function takeLock(directory: string, next: string) {
  const script = `import { acquireLock } from ${lockModule};
    import { readdirSync, writeFileSync } from "node:fs";
    const directory = process.argv[1];
    try { acquireLock(directory, "s"); process.stdout.write("won"); ${next} }
    catch (error) { process.stdout.write(error.code ?? String(error)); writeFileSync(directory + "/lost-" + process.pid, ""); }`;
  const argv = [process.execPath, "--input-type=module", "-e", script, directory] as const;
  return runCommand({ argv, env, timeoutMs: 60_000 });
}

describe("the lock of a session", () => {
  it("is held by one process until it is released, and the other is told who holds it", () => {
    using place = temporary();
    const lock = acquireLock(place.directory, "20260102-a");
    expect(() => acquireLock(place.directory, "20260102-a")).toThrow(
      expect.objectContaining({
        code: "session-locked",
        kind: "policy",
        message: `Process ${process.pid} is at work on the session 20260102-a.`,
      }),
    );
    expect(lockHolder(place.directory)?.pid).toBe(process.pid);
    lock.release();
    expect(lockHolder(place.directory)).toBeNull();
    acquireLock(place.directory, "20260102-a").release();
    expect(readdirSync(place.directory)).toEqual(["lock-2"]);
  });

  it("can be released after its session was deleted", () => {
    using place = temporary();
    const directory = place.path("deleted");
    mkdirSync(directory);
    const lock = acquireLock(directory, "s");
    rmSync(directory, { recursive: true });
    expect(() => lock.release()).not.toThrow();
  });

  it("is taken over from a process that was killed", async () => {
    using place = temporary();
    const { signal, stdout } = await takeLock(place.directory, 'process.kill(process.pid, "SIGKILL");');
    expect({ signal, stdout }).toEqual({ signal: "SIGKILL", stdout: "won" });
    expect(lockHolder(place.directory)).toBeNull();
    acquireLock(place.directory, "s").release();
  });

  it("is not taken over by a process that got the pid of the dead one", () => {
    using place = temporary();
    acquireLock(place.directory, "s");
    const file = place.path("lock-1");
    const owner = JSON.parse(readFileSync(file, "utf8"));
    writeFileSync(file, JSON.stringify({ ...owner, startedAt: "1" }));
    expect(lockHolder(place.directory)).toBeNull();
  });

  it("of another machine is left alone, and the message says which file it is", () => {
    using place = temporary();
    const owner = { pid: 1, startedAt: "1", host: "elsewhere" };
    writeFileSync(place.path("lock-7"), JSON.stringify(owner));
    expect(() => acquireLock(place.directory, "s")).toThrow(
      expect.objectContaining({
        message: expect.stringContaining("on elsewhere"),
        remedy: expect.stringContaining(place.path("lock-7")),
      }),
    );
  });

  it("goes to exactly one of many processes that find it stale", async () => {
    using place = temporary();
    writeFileSync(place.path("lock-3"), JSON.stringify({ pid: 2 ** 22, startedAt: "1", host: hostName() }));
    // The winner keeps it until all the others have tried.
    const losers = 'readdirSync(directory).filter((name) => name.startsWith("lost-")).length';
    const hold = `const timer = setInterval(() => { if (${losers} >= 5) clearInterval(timer); }, 5);`;
    const ends = await Promise.all(Array.from({ length: 6 }, () => takeLock(place.directory, hold)));
    expect(ends.map(({ stdout }) => stdout).toSorted()).toEqual([
      ...Array.from({ length: 5 }, () => "session-locked"),
      "won",
    ]);
  });
});

function hostName(): string {
  using place = temporary();
  const lock = acquireLock(place.directory, "s");
  const { host } = JSON.parse(readFileSync(place.path("lock-1"), "utf8"));
  lock.release();
  return host;
}
