import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type MergeTurn, takeMergeTurn } from "../../src/session/merge-turn.ts";
import { temporary } from "../session/temporary.ts";

const turnModule = JSON.stringify(fileURLToPath(new URL("../../src/session/merge-turn.ts", import.meta.url)));
const env = { NODE_NO_WARNINGS: "1", PATH: process.env.PATH ?? "" };

/** What a session asks for, and a promise of what it is told first. */
function asking(directory: string, more: Partial<MergeTurn> = {}) {
  let hear = (_: string) => {};
  const told = new Promise<string>((resolve) => {
    hear = resolve;
  });
  const turn = { gitCommonDirectory: directory, baseBranch: "main", session: "b", signals: [], tell: hear };
  return { told, taken: takeMergeTurn({ ...turn, ...more }) };
}

/** Another process, of the session `a`, that has the turn until it is told what to do. */
async function holding(directory: string) {
  const script = `import { takeMergeTurn } from ${turnModule};
    const turn = { gitCommonDirectory: process.argv[1], baseBranch: "main", session: "a", signals: [], tell() {} };
    const lock = await takeMergeTurn(turn);
    process.stdout.write("taken");
    process.stdin.once("data", () => { lock.release(); process.exit(0); });`;
  const argv = ["--input-type=module", "-e", script, directory];
  const child = spawn(process.execPath, argv, { env, stdio: ["pipe", "pipe", "inherit"] });
  await once(child.stdout, "data");
  return child;
}

describe("the turn to merge into a branch", () => {
  it("is waited for, which is told once, and comes when the other session has merged", async () => {
    using place = temporary();
    const other = await holding(place.directory);
    const { told, taken } = asking(place.directory);
    expect(await told).toBe("Waiting for the session a, which merges into main.");
    other.stdin.write("go");
    (await taken).release();
  });

  it("comes when the process that had it is killed", async () => {
    using place = temporary();
    const other = await holding(place.directory);
    const { told, taken } = asking(place.directory);
    await told;
    other.kill("SIGKILL");
    (await taken).release();
  });

  it("is no longer waited for when the process is told to stop, and is not taken then", async () => {
    using place = temporary();
    const first = await asking(place.directory, { session: "a" }).taken;
    const stop = new AbortController();
    const { told, taken } = asking(place.directory, { signals: [new AbortController().signal, stop.signal] });
    await told;
    stop.abort(new Error("told to stop"));
    await expect(taken).rejects.toThrow("told to stop");
    first.release();
    const free = asking(place.directory, { signals: [stop.signal] });
    await expect(free.taken).rejects.toThrow("told to stop");
    (await asking(place.directory).taken).release();
  });

  it("is not waited for for ever: who keeps it is named, with the way past", async () => {
    using place = temporary();
    const first = await asking(place.directory, { session: "a" }).taken;
    await expect(asking(place.directory, { patienceMs: 0 }).taken).rejects.toMatchObject({
      code: "merge-locked",
      kind: "infrastructure",
      message: `Process ${process.pid} keeps merging into main for the session a.`,
    });
    first.release();
  });

  it("names the file to delete where the holder can't be looked at", async () => {
    using place = temporary();
    const first = await asking(place.directory, { session: "a" }).taken;
    const [name = ""] = readdirSync(join(place.directory, "dev-agent/merging"));
    const file = join(place.directory, "dev-agent/merging", name, "lock-1");
    const owner = JSON.parse(readFileSync(file, "utf8"));
    writeFileSync(file, JSON.stringify({ ...owner, host: "elsewhere" }));
    const stop = new AbortController();
    const { told, taken } = asking(place.directory, { signals: [stop.signal] });
    expect(await told).toMatch(`on elsewhere has the turn. If it no longer runs there, delete ${file}`);
    stop.abort(new Error("enough"));
    await expect(taken).rejects.toThrow("enough");
    first.release();
  });

  it("into another branch is nobody's business here, whatever the branch is called", async () => {
    using place = temporary();
    const branches = ["main", "Main", "release/1", `feature/${"x".repeat(240)}`];
    const turns = await Promise.all(
      branches.map((baseBranch) => asking(place.directory, { baseBranch, patienceMs: 0 }).taken),
    );
    for (const turn of turns) turn.release();
  });
});
