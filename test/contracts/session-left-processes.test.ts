import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { lookAtProcess } from "../../src/session/lock-owner.ts";
import { lockSession } from "../../src/session/lock-session.ts";
import { shredLeftLogins } from "../../src/use-cases/agents/shred-left-logins.ts";
import { temporary } from "../session/temporary.ts";

const module = (path: string) => JSON.stringify(fileURLToPath(new URL(`../../src/${path}`, import.meta.url)));
const env = { NODE_NO_WARNINGS: "1", PATH: process.env.PATH ?? "" };
const never = new AbortController().signal;

/** A session's process with a program under way, killed; the program's pid. */
async function killAtWork(directory: string, program: string): Promise<number> {
  const script = `import { lockSession } from ${module("session/lock-session.ts")};
    import { runCommand } from ${module("process/run-command.ts")};
    const [directory, program] = process.argv.slice(1);
    await lockSession({ directory, record: { id: "s" } }, new AbortController().signal);
    runCommand({
      argv: ["bash", "-c", program], cwd: directory, env: { PATH: process.env.PATH },
      onStdout: (chunk) => process.stdout.write(chunk),
    });`;
  const argv = ["--input-type=module", "-e", script, directory, program];
  const child = spawn(process.execPath, argv, { env, stdio: ["ignore", "pipe", "inherit"] });
  const [pid] = await once(child.stdout, "data");
  child.kill("SIGKILL");
  await once(child, "exit");
  return Number(String(pid));
}

const folder = (directory: string) => ({ directory, record: { id: "s" } }) as never;
const isGone = (pid: number) => (lookAtProcess(pid)?.state ?? "zombie") === "zombie";

describe("what a killed process left running", () => {
  it("is told to end, and has ended when the next one is at work on the session", async () => {
    using place = temporary();
    const tidies = "trap 'echo tidy >tidied; exit' TERM; echo $$; sleep infinity & wait";
    const pid = await killAtWork(place.directory, tidies);
    expect(isGone(pid)).toBe(false);
    const lock = await lockSession(folder(place.directory), never);
    expect(isGone(pid)).toBe(true);
    expect(existsSync(place.path("tidied"))).toBe(true);
    lock.release();
  });

  it("is killed where it does not end by itself", async () => {
    using place = temporary();
    const pid = await killAtWork(place.directory, "trap '' TERM; echo $$; exec sleep infinity");
    const lock = await lockSession(folder(place.directory), never);
    expect(isGone(pid)).toBe(true);
    lock.release();
  });

  it("stays where it is a daemon that the person's other terminals use", async () => {
    using place = temporary();
    const stays = "console.log(process.pid); setInterval(() => {}, 1e6)";
    const daemon = `exec -a gpg-agent "${process.execPath}" -e "${stays}"`;
    const pid = await killAtWork(place.directory, daemon);
    const lock = await lockSession(folder(place.directory), never);
    expect(isGone(pid)).toBe(false);
    process.kill(pid, "SIGKILL");
    lock.release();
  });

  it("is left alone while its own process holds the session, and so are the programs of others", async () => {
    using place = temporary();
    for (const name of ["mine", "theirs"]) mkdirSync(place.path(name));
    const theirs = await killAtWork(place.path("theirs"), "echo $$; exec sleep infinity");
    const mine = await lockSession(folder(place.path("mine")), never);
    expect(isGone(theirs)).toBe(false);
    mine.release();
    (await lockSession(folder(place.path("theirs")), never)).release();
    expect(isGone(theirs)).toBe(true);
  });

  it("is ended by whoever tidies there for another session: no later lock tells of it", async () => {
    using place = temporary();
    const [mine = "", theirs = ""] = ["mine", "theirs"].map(place.path);
    const login = join(theirs, "agents", "claude-cli-plan", "coder-1", ".credentials.json");
    for (const directory of [mine, join(login, "..")]) mkdirSync(directory, { recursive: true });
    writeFileSync(login, "{}");
    const pid = await killAtWork(theirs, "echo $$; exec sleep infinity");
    await shredLeftLogins(place.directory, mine);
    expect(existsSync(login)).toBe(false);
    (await lockSession(folder(theirs), never)).release();
    expect(isGone(pid)).toBe(true);
  });
});
