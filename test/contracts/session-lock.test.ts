import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { toDevAgentError } from "../../src/errors.ts";
import { runCommand } from "../../src/process/run-command.ts";
import { acquireLock, lockHolder } from "../../src/session/lock.ts";
import { lookAtProcess } from "../../src/session/lock-owner.ts";
import { temporary } from "../session/temporary.ts";

const lockModule = JSON.stringify(fileURLToPath(new URL("../../src/session/lock.ts", import.meta.url)));
const env = { NODE_NO_WARNINGS: "1", PATH: process.env.PATH ?? "" };

/** A process that takes the lock, says so, and does what the script says next. */
function takeLock(directory: string, next: string, wrap: readonly string[] = []) {
  const script = `import { acquireLock } from ${lockModule};
    import { readdirSync, writeFileSync } from "node:fs";
    const directory = process.argv[1];
    try { acquireLock(directory, "s"); process.stdout.write("won"); ${next} }
    catch (error) { process.stdout.write(error.code ?? String(error)); writeFileSync(directory + "/lost-" + process.pid, ""); }`;
  const argv = [...wrap, process.execPath, "--input-type=module", "-e", script, directory];
  return runCommand({ argv: argv as never, env, timeoutMs: 60_000 });
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

  it("whose owner's start isn't known may be another program's by now: the message says which file it is", () => {
    using place = temporary();
    writeFileSync(place.path("lock-1"), JSON.stringify({ pid: process.pid, host: hostName() }));
    expect(() => acquireLock(place.directory, "s")).toThrow(
      expect.objectContaining({ remedy: expect.stringContaining(`delete ${place.path("lock-1")}`) }),
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

  it("that can't be read is left alone, and the message says which file it is", () => {
    using place = temporary();
    writeFileSync(place.path("lock-3"), '{"pid":12,"sta');
    expect(() => acquireLock(place.directory, "s")).toThrow(
      expect.objectContaining({
        code: "lock-unreadable",
        kind: "policy",
        remedy: expect.stringContaining("delete that file"),
      }),
    );
    expect(lockHolder(place.directory)).toBeNull();
    expect(readdirSync(place.directory)).toEqual(["lock-3"]);
  });

  it("is not in the way of anybody when its process was killed while it wrote it", () => {
    using place = temporary();
    writeFileSync(place.path(".lock-half"), '{"pid":12,"sta');
    acquireLock(place.directory, "s").release();
    expect(readdirSync(place.directory)).toEqual(["lock-1"]);
  });

  it("of a session that was deleted can't be taken, and nothing is made in its place", () => {
    using place = temporary();
    expect(() => acquireLock(place.path("gone"), "20260102-a")).toThrow(
      expect.objectContaining({ code: "unknown-session", kind: "configuration" }),
    );
    expect(readdirSync(place.directory)).toEqual([]);
  });

  it("that somebody deleted and another process took is not released by the first", () => {
    using place = temporary();
    const first = acquireLock(place.directory, "s");
    rmSync(place.path("lock-1"));
    const second = acquireLock(place.directory, "s");
    first.release();
    expect(lockHolder(place.directory)?.pid).toBe(process.pid);
    second.release();
    expect(lockHolder(place.directory)).toBeNull();
  });

  it("can't be taken in a directory that nobody may write to: the disk is named", async () => {
    using place = temporary();
    const argv = [
      "bwrap",
      "--bind",
      "/",
      "/",
      "--dev",
      "/dev",
      "--proc",
      "/proc",
      "--ro-bind",
      place.directory,
      place.directory,
    ];
    const script = `import { acquireLock } from ${lockModule};
      try { acquireLock(process.argv[1], "s"); } catch (error) { process.stdout.write(error.code); }`;
    const { stdout } = await runCommand({
      argv: [...argv, process.execPath, "--input-type=module", "-e", script, place.directory] as never,
      env,
    });
    expect(stdout).toBe("EROFS");
    const fault = toDevAgentError(Object.assign(new Error("read-only"), { code: stdout }));
    expect(fault).toMatchObject({ code: "disk", kind: "infrastructure" });
  });
});

describe("the lock of a process that is not at work, and not gone either", () => {
  it("stays its own while it is stopped, and the message says how to wake or end it", async () => {
    using place = temporary();
    await using holder = await hold(place.directory);
    holder.signal("SIGSTOP");
    await vi.waitFor(() => expect(lookAtProcess(holder.pid)?.state).toBe("stopped"));
    expect(() => acquireLock(place.directory, "s")).toThrow(
      expect.objectContaining({ remedy: expect.stringContaining(`kill -CONT ${holder.pid}`) }),
    );
    await holder.end();
    acquireLock(place.directory, "s").release();
  });

  it("is free when it is dead and its parent never waited for it", async () => {
    using place = temporary();
    await using holder = await hold(place.directory, [
      "sh",
      "-c",
      // The parent becomes a program that waits for nothing.
      `"$@" & echo "$!" > "${place.path("pid")}"; exec sleep infinity`,
      "sh",
    ]);
    const pid = Number(readFileSync(place.path("pid"), "utf8"));
    process.kill(pid, "SIGKILL");
    await vi.waitFor(() => expect(lookAtProcess(pid)?.state).toBe("zombie"));
    expect(holder.pid).not.toBe(pid);
    acquireLock(place.directory, "s").release();
  });

  it("in another pid namespace is not taken for gone, from neither side", async () => {
    using place = temporary();
    const inside = [
      "unshare",
      "--user",
      "--map-root-user",
      "--pid",
      "--fork",
      "--kill-child",
      "--mount-proc",
    ];
    await using holder = await hold(place.directory, inside);
    expect(lockHolder(place.directory)?.pid).toBeLessThan(10);
    const file = place.path("lock-1");
    expect(() => acquireLock(place.directory, "s")).toThrow(
      expect.objectContaining({
        code: "session-locked",
        message: expect.stringContaining("in another container"),
        remedy: expect.stringContaining(file),
      }),
    );
    await holder.end();
    // From here nobody can tell: it is a person who does.
    expect(() => acquireLock(place.directory, "s")).toThrow(
      expect.objectContaining({ code: "session-locked" }),
    );
    rmSync(file);
    const lock = acquireLock(place.directory, "s");
    const { stdout } = await takeLock(place.directory, "", inside);
    expect(stdout).toBe("session-locked");
    lock.release();
  });
});

describe("a lock that many processes want, over and over, some of them killed with it", () => {
  it("is never held by two", async () => {
    using place = temporary();
    mkdirSync(place.path("lock"));
    const workers = 4;
    const script = `import { tryLock } from ${lockModule};
      import { readFileSync, writeFileSync } from "node:fs";
      const [directory, rounds, kill] = process.argv.slice(1);
      const inside = directory + "/inside";
      const mine = String(process.pid);
      // Who was killed may not have been waited for yet.
      const alive = (pid) => { try { return !/\\) [ZX] /.test(readFileSync("/proc/" + pid + "/stat", "utf8")); } catch { return false; } };
      const wins = { count: 0 };
      const turn = () => new Promise((resolve) => setImmediate(resolve));
      while (wins.count < Number(rounds)) {
        const lock = tryLock(directory + "/lock", "s");
        await turn();
        if (!("release" in lock)) continue;
        const before = readFileSync(inside, "utf8");
        if (before !== "" && before !== mine && alive(before)) throw new Error("with " + before);
        writeFileSync(inside, mine);
        for (let step = 0; step < 3; step += 1) {
          await turn();
          if (readFileSync(inside, "utf8") !== mine) throw new Error("thrown out");
        }
        wins.count += 1;
        if (kill === "kill" && wins.count === Number(rounds)) process.kill(process.pid, "SIGKILL");
        writeFileSync(inside, "");
        lock.release();
        await turn();
      }`;
    writeFileSync(place.path("inside"), "");
    const work = async (kills: number) => {
      for (let life = 0; life <= kills; life += 1) {
        const last = life === kills;
        const argv = [
          process.execPath,
          "--input-type=module",
          "-e",
          script,
          place.directory,
          "20",
          last ? "live" : "kill",
        ];
        const { exitCode, signal, stderr } = await runCommand({
          argv: argv as never,
          env,
          timeoutMs: 50_000,
        });
        expect({ exitCode, signal, stderr }).toEqual(
          last
            ? { exitCode: 0, signal: null, stderr: "" }
            : { exitCode: null, signal: "SIGKILL", stderr: "" },
        );
      }
    };
    // 4 × 4 × 20 = 320 rounds, 12 of which end with a kill.
    await Promise.all(Array.from({ length: workers }, () => work(3)));
    expect(readdirSync(place.path("lock"))).toHaveLength(1);
    expect(lockHolder(place.path("lock"))).toBeNull();
  });
});

/** A process that holds a directory's lock until it is ended. */
async function hold(directory: string, wrap: readonly string[] = []) {
  const script = `import { acquireLock } from ${lockModule};
    acquireLock(process.argv[1], "s");
    process.stdout.write("held");
    setInterval(() => {}, 1_000_000);`;
  const [program = "", ...args] = [...wrap, process.execPath, "--input-type=module", "-e", script, directory];
  const child = spawn(program, args, { env, detached: true, stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  const { pid = 0 } = child;
  const signal = (name: NodeJS.Signals) => process.kill(-pid, name);
  const ended = once(child, "exit");
  const end = async () => {
    if (child.exitCode === null && child.signalCode === null) signal("SIGKILL");
    await ended;
  };
  return { pid, signal, end, [Symbol.asyncDispose]: end };
}

function hostName(): string {
  using place = temporary();
  const lock = acquireLock(place.directory, "s");
  const { host } = JSON.parse(readFileSync(place.path("lock-1"), "utf8"));
  lock.release();
  return host;
}
