import { cpSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { ending, runCli } from "../../scenarios/support/cli.ts";
import { calculator, makeProject } from "../../scenarios/support/project.ts";
import { packages } from "../programs.ts";
import { startScriptedTeam } from "./scripted-team.ts";

const claude = "claude-cli:claude-sonnet-4-6";
const codex = "codex-cli:gpt-5.1-codex";

describe("a recorded session replays offline to the same candidate commit", () => {
  it.each([
    [codex, claude, codex],
    [claude, codex, claude],
  ])("with %s as architect, %s as coder and %s as reviewer", async (architect, coder, reviewer) => {
    using project = makeProject(calculator);
    const place = dirname(project.directory);
    const copy = join(place, "copy");
    cpSync(project.directory, copy, { recursive: true });
    const cassette = join(place, "session.ndjson");
    const play = (directory: string, args: readonly string[], env: Readonly<Record<string, string>>) =>
      runCli({
        args: ["run", "--goal", "Add subtract", "--repo", directory, "--yes", "--json", ...args],
        env: { ...env, HOME: madeIn(place, "home"), XDG_CACHE_HOME: madeIn(place, "cache") },
      });
    const agents = Object.entries({ architect, coder, reviewer }).flatMap(([role, name]) => [
      "--agent",
      `${role}=${name}`,
    ]);
    {
      await using team = await startScriptedTeam();
      const recorded = await play(project.directory, ["--record", cassette, ...agents], team.env);
      expect(ending(recorded)).toMatchObject({ outcome: "merged" });
    }
    const offline = { PATH: `${join(packages, ".bin")}:${process.env.PATH}` };
    const replayed = await play(copy, ["--replay", cassette], offline);
    expect(ending(replayed)).toMatchObject({ outcome: "merged" });
    // The second parent of the merge is what the agents handed in.
    const candidate = project.git("rev-parse", "main^2");
    expect(project.git("-C", copy, "rev-parse", "main^2")).toBe(candidate);
  });
});

function madeIn(place: string, name: string): string {
  const directory = join(place, name);
  mkdirSync(directory, { recursive: true });
  return directory;
}
