import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Pruning, SessionDetails, SessionList } from "../../src/reporting/session-entry.ts";
import { sessionsSchema } from "../../src/reporting/sessions-schema.ts";
import { thisOwner } from "../../src/session/lock-owner.ts";
import { ending, runCli } from "./support/cli.ts";
import { serveModel, writes } from "./support/model-server.ts";
import { calculator, makeProject } from "./support/project.ts";

/** A repository with a session that was merged, and then one that waits for a decision. */
async function openScene() {
  const project = makeProject(calculator);
  const server = await serveModel({
    coder: [...writes({ "one.txt": "1\n" }), ...writes({ "two.txt": "2\n" })],
  });
  const about = { cwd: project.directory, env: server.env };
  const cli = (...args: string[]) => runCli({ args, ...about });
  const merged = await cli("run", "--goal", "Add one", "--yes", "--json");
  const waiting = await cli("run", "--goal", "Add two", "--json");
  expect([merged.code, waiting.code]).toEqual([0, 5]);
  const [over, open] = [merged, waiting].map((result) => result.events[0]?.runId ?? "");
  const folder = join(project.directory, ".git/dev-agent/sessions");
  const told = async <Told>(...args: string[]) => {
    const { code, stdout, stderr } = await cli("sessions", ...args, "--json");
    expect([code, stderr]).toEqual([0, ""]);
    sessionsSchema.parse(JSON.parse(stdout));
    return JSON.parse(stdout) as Told;
  };
  return {
    ...{ project, cli, told, folder, about, over: over ?? "", open: open ?? "" },
    ids: () => readdirSync(folder).sort(),
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      project[Symbol.dispose]();
    },
  };
}

const bundle = join(import.meta.dirname, "../../dist/cli/index.js");

const du = (directory: string) =>
  Number(execFileSync("du", ["-s", "--block-size=1", directory], { encoding: "utf8" }).split("\t")[0]);

describe("dev-agent sessions", () => {
  it("lists them with what they take and have spent, shows one, and deletes only what is over", async () => {
    await using scene = await openScene();
    const { cli, told, over, open, folder } = scene;

    const { sessions } = await told<SessionList>("list");
    expect(sessions).toMatchObject([
      {
        sessionId: open,
        goal: "Add two",
        standing: "waiting",
        pending: "diff",
        pid: null,
        usdKind: "billed",
      },
      { sessionId: over, goal: "Add one", standing: "merged", pending: null, pid: null },
    ]);
    // A merged session has no workspace any more.
    expect(sessions[1]?.bytes).toBe(du(join(folder, over)));
    expect(sessions[0]?.bytes).toBeGreaterThan(du(join(folder, open)));
    expect((await cli("sessions")).stdout).toMatch(
      new RegExp(
        `^${open} +waiting at the diff gate +\\d+ min +[\\d,]+ bytes +\\$\\S+ billed +Add two\n${over} `,
      ),
    );

    const shown = await told<SessionDetails>("show", open);
    expect(shown.rounds).toMatchObject([
      { round: 0, calls: 1 },
      { round: 1, checks: { "unit-tests": "passed" }, review: "approve" },
    ]);
    expect(shown.files.map(({ path }) => path)).toEqual(
      expect.arrayContaining(["journal.ndjson", "ledger.ndjson", "trusted.git/", "workspaces/"]),
    );
    expect((await cli("sessions", "show", open)).stdout).toMatch(new RegExp(`next .* approve ${open}\n`));

    const young = await told<Pruning>("prune");
    expect(young).toMatchObject({ pruned: [], kept: [{ sessionId: open }, { why: "it is too new" }] });
    const dry = await told<Pruning>("prune", "--all-ended", "--dry-run");
    expect(dry).toMatchObject({ dryRun: true, pruned: [{ sessionId: over, branch: null }] });
    expect(scene.ids()).toEqual([over, open].sort());
    const pruned = await cli("sessions", "prune", "--all-ended");
    expect(pruned.stdout).toContain(`${open}  stays: it waits for a decision\n`);
    expect(pruned.stdout).toMatch(/1 session, [\d,]+ bytes deleted\n$/);
    expect(scene.ids()).toEqual([open]);

    // What waits goes by force alone, and its branch stays.
    const forced = await told<Pruning>("prune", "--force", open);
    expect(forced.pruned).toMatchObject([{ sessionId: open, branch: `agent/${open}` }]);
    expect(forced.pruned[0]?.lost).toContain("the way to go on with it");
    expect(scene.ids()).toEqual([]);
    expect(scene.project.git("branch", "--list", "agent/*")).toContain(`agent/${open}`);
    expect(await told<SessionList>("list")).toEqual({ sessions: [], damaged: [] });
  });

  it("never deletes one that is at work, by force neither", async () => {
    await using scene = await openScene();
    const { over, open, folder } = scene;
    const { pid } = process;
    for (const id of [over, open]) writeFileSync(join(folder, id, "lock-9"), JSON.stringify(thisOwner(id)));
    expect(await scene.told<Pruning>("prune", "--all-ended")).toMatchObject({
      pruned: [],
      kept: [open, over].map((sessionId) => ({ sessionId, why: `process ${pid} is at work on it` })),
    });
    for (const dry of [[], ["--dry-run"]]) {
      const refused = await scene.cli("sessions", "prune", "--force", open, ...dry);
      expect(refused.code).toBe(3);
      expect(refused.stderr).toContain(`Process ${pid} is at work on the session ${open}`);
    }
    // Nor does a dry run, whose process ends while it looks.
    const git = join(folder, "../git");
    const script = `case "$*" in *refs/heads/agent*) : >'${join(folder, open, "lock-9")}' ;; esac`;
    writeFileSync(git, `#!/bin/sh\n${script}\nexec /usr/bin/git "$@"\n`, { mode: 0o755 });
    const env = { ...scene.about.env, PATH: `${join(folder, "..")}:${process.env.PATH}` };
    const args = ["sessions", "prune", "--force", open, "--dry-run", "--json"];
    const dry = await runCli({ ...scene.about, env, args });
    expect(JSON.parse(dry.stdout)).toMatchObject({ dryRun: true, pruned: [{ sessionId: open }] });
    expect(readdirSync(join(folder, open))).toContain("lock-10");
    expect(scene.ids()).toEqual([over, open].sort());
  });

  it.each([
    ["before its workspaces are gone", 1],
    ["after its folder was put away", 2],
  ])("finishes a prune that was killed %s", async (_when, nth) => {
    await using scene = await openScene();
    const killer = `
      import fs from "node:fs/promises"; import { syncBuiltinESMExports } from "node:module";
      const { rm } = fs; let calls = 0;
      fs.rm = (...args) => { if (++calls === ${nth}) process.kill(process.pid, "SIGKILL"); return rm(...args); };
      syncBuiltinESMExports();`;
    const entry = ["--import", `data:text/javascript,${encodeURIComponent(killer)}`, bundle];
    const args = ["sessions", "prune", "--force", scene.open];
    const killed = await runCli({ ...scene.about, args, entry });
    expect(killed.signal).toBe("SIGKILL");
    const finished = await scene.told<Pruning>("prune", ...(nth === 1 ? ["--force", scene.open] : []));
    expect([finished.pruned.length, finished.leftovers]).toEqual(nth === 1 ? [1, 0] : [0, 1]);
    expect(scene.ids()).toEqual([scene.over]);
  });

  it("tells of a session whose record is damaged, and lets no damage hide it", async () => {
    await using scene = await openScene();
    const { over, open, folder } = scene;
    appendFileSync(join(folder, over, "session.json"), "}");
    expect(await scene.told<SessionList>("list")).toMatchObject({
      sessions: [{ sessionId: open }],
      damaged: [over],
    });
    const shown = await scene.cli("sessions", "show", over);
    expect([shown.code, shown.stderr]).toEqual([
      8,
      expect.stringContaining("session.json is no session's record"),
    ]);
    expect(await scene.told<Pruning>("prune", "--all-ended")).toMatchObject({
      pruned: [],
      kept: [{ sessionId: open }, { sessionId: over, why: "its record can't be read" }],
    });
    // A folder in which a run was cut off before it wrote anything.
    const cut = join(folder, "20260101-cut");
    mkdirSync(cut);
    const unreadable = join(folder, "20260101-torn");
    mkdirSync(unreadable);
    writeFileSync(join(unreadable, "lock-1"), "{");
    for (const directory of [cut, unreadable]) utimesSync(directory, 0, 0);
    expect(await scene.told<Pruning>("prune", "--force", over)).toMatchObject({
      pruned: [{ sessionId: over, standing: "damaged" }],
      leftovers: 1,
    });
    expect(scene.ids()).toEqual([basename(unreadable), open].sort());
    expect(ending(await scene.cli("approve", open, "--json"))).toMatchObject({ outcome: "merged" });
  });

  it("says what it doesn't take", async () => {
    const cases = [
      [["show"], "No session was given"],
      [["burn"], `sessions can't "burn"`],
      [["list", "--keep", "3"], "--keep goes with dev-agent sessions prune"],
      [["prune", "--older-than", "soon"], "--older-than must be like 12h, 30d or 8w"],
      [["prune", "--all-ended", "--older-than", "3d"], "exclude each other"],
      [["prune", "--keep", "-1"], "--keep must be a whole number"],
    ] as const;
    for (const [args, message] of cases) {
      const refused = await runCli({ args: ["sessions", ...args] });
      expect(refused.code).toBe(2);
      expect(refused.stderr).toContain(message);
    }
  });
});
