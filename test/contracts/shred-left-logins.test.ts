import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runCommand } from "../../src/process/run-command.ts";
import { tryLock } from "../../src/session/lock.ts";
import { shredLeftLogins } from "../../src/use-cases/agents/shred-left-logins.ts";
import { temporary } from "../session/temporary.ts";

const module = (path: string) => JSON.stringify(fileURLToPath(new URL(`../../src/${path}`, import.meta.url)));

/** Runs a script with the folder of sessions; what it printed. */
async function play(script: string, sessions: string): Promise<string> {
  const { exitCode, stdout, stderr } = await runCommand({
    argv: [process.execPath, "--input-type=module", "-e", script, sessions],
    env: { NODE_NO_WARNINGS: "1", PATH: process.env.PATH ?? "" },
    timeoutMs: 50_000,
  });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  return stdout;
}

const loginOf = (session: string) =>
  join(session, "agents", "claude-cli-plan", "coder-1", ".credentials.json");

function leaveLogin(session: string): string {
  const path = loginOf(session);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, "{}");
  return path;
}

describe("the logins that killed processes left in a repository's sessions", () => {
  it("are destroyed where nobody is at work, and left where somebody is or it can't be known", async () => {
    using place = temporary();
    const [mine = "", left = "", held = "", unknown = ""] = ["mine", "left", "held", "unknown"].map(
      place.path,
    );
    const logins = [mine, left, held, unknown].map(leaveLogin);
    const lock = tryLock(held, "held");
    writeFileSync(join(unknown, "lock-1"), "torn");
    await shredLeftLogins(place.directory, mine);
    expect(logins.map((path) => existsSync(path))).toEqual([false, false, true, true]);
    if ("release" in lock) lock.release();
    expect(readFileSync(join(unknown, "lock-1"), "utf8")).toBe("torn");
  });

  it("are never those of a session that goes on at that very moment", async () => {
    using place = temporary();
    for (const name of ["s", "t1", "t2"]) mkdirSync(place.path(name));
    const path = JSON.stringify(loginOf(place.path("s")));
    const works = `import { lockSession } from ${module("session/lock-session.ts")};
      import { lendLogin } from ${module("agents/credentials/lend-login.ts")};
      import { existsSync, writeFileSync } from "node:fs";
      const directory = process.argv[1] + "/s";
      const turn = () => new Promise((resolve) => setImmediate(resolve));
      let lost = 0;
      for (let round = 0; round < 80; round += 1) {
        const lock = await lockSession({ directory, record: { id: "s" } }, new AbortController().signal);
        {
          await using login = await lendLogin({ path: ${path}, content: { round } });
          for (let look = 0; look < 20; look += 1) { await turn(); if (!existsSync(${path})) lost += 1; }
        }
        // As a process that is killed leaves it.
        writeFileSync(${path}, "{}");
        lock.release();
        await turn();
      }
      writeFileSync(process.argv[1] + "/done", "");
      process.stdout.write(String(lost));`;
    const tidies = (
      name: string,
    ) => `import { shredLeftLogins } from ${module("use-cases/agents/shred-left-logins.ts")};
      import { existsSync } from "node:fs";
      let rounds = 0;
      while (!existsSync(process.argv[1] + "/done")) {
        await shredLeftLogins(process.argv[1], process.argv[1] + "/${name}");
        rounds += 1;
      }
      process.stdout.write(String(rounds > 0));`;
    const ends = await Promise.all(
      [works, tidies("t1"), tidies("t2")].map((script) => play(script, place.directory)),
    );
    expect(ends).toEqual(["0", "true", "true"]);
  });
});
