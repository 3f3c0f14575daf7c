import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { processesIn } from "../../process/processes.ts";
import { type CliRun, ending, runCli } from "../../scenarios/support/cli.ts";
import { calculator, makeProject } from "../../scenarios/support/project.ts";
import { startScriptedTeam } from "./scripted-team.ts";

// What becomes of a plan's login, and of who pays, when dev-agent is killed in the middle of a run of the real claude.

const token = "sk-ant-oat01-Zk3vQ9dLx7PbT2mNw8RrY5uHcE1sJ6aGf4oVi0tXKqDBzMWnCeUhSyAj";
const tenHours = 36_000_000;

async function killedSession() {
  const project = makeProject(calculator);
  const team = await startScriptedTeam();
  const place = dirname(project.directory);
  const [home, cache, claude] = ["home", "cache", "claude"].map((name) => join(place, name)) as [
    string,
    string,
    string,
  ];
  for (const directory of [home, cache, claude]) mkdirSync(directory);
  const login = join(claude, ".credentials.json");
  const expiresAt = Date.now() + tenHours;
  const content = { claudeAiOauth: { accessToken: token, expiresAt, scopes: ["user:inference"] } };
  writeFileSync(login, JSON.stringify(content));
  const env = { ...team.env, HOME: home, XDG_CACHE_HOME: cache, CLAUDE_CONFIG_DIR: claude };
  const dev = (args: readonly string[], more: Partial<CliRun> = {}) =>
    runCli({ args: [...args, "--repo", project.directory, "--yes", "--json"], env, ...more });
  const cast = ["architect", "coder", "reviewer"].flatMap((role) => [
    "--agent",
    `${role}=claude-cli:claude-sonnet-4-6`,
  ]);
  const killed = await dev(["run", "--goal", "Add subtract", ...cast], {
    onEvent: (event, child) => {
      if (event.type === "tool.called") child.kill("SIGKILL");
    },
  });
  expect(killed.signal).toBe("SIGKILL");
  return {
    ...{ project, team, place, dev, cast },
    logOut: () => rmSync(login),
    /** Files with the token in them, apart from the person's own. */
    holders: () => filesWith(token, place).filter((file) => file !== login),
    [Symbol.asyncDispose]: async () => {
      await vi.waitUntil(() => processesIn(place).length === 0, 20_000);
      await team[Symbol.asyncDispose]();
      project[Symbol.dispose]();
    },
  };
}

function filesWith(text: string, directory: string): string[] {
  try {
    return execFileSync("grep", ["-rlaF", text, directory], { encoding: "utf8" }).trim().split("\n");
  } catch {
    return [];
  }
}

describe("after dev-agent was killed while claude worked with a plan's login", () => {
  it("the login is destroyed by the next run, whichever session that is of", async () => {
    await using session = await killedSession();
    expect(session.holders()).toHaveLength(1);
    const asked = session.team.asked.length;
    await session.dev(["run", "--goal", "Add more", ...session.cast]);
    expect(session.team.asked.length).toBeGreaterThan(asked);
    expect(session.holders()).toEqual([]);
  });

  it("no key pays in place of a plan that is gone, unless that is said", async () => {
    await using session = await killedSession();
    session.logOut();
    const asked = session.team.asked.length;
    const refused = await session.dev(["resume"]);
    expect(ending(refused)).toMatchObject({ code: 2, reason: expect.stringMatching(/login of the plan/) });
    expect(refused.stderr + refused.stdout).toContain("--paid");
    expect(session.team.asked).toHaveLength(asked);
    expect(session.holders()).toEqual([]);
    await session.dev(["resume", "--paid"]);
    expect(session.team.asked.length).toBeGreaterThan(asked);
  });
});
