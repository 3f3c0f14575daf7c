import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { processesIn } from "../../process/processes.ts";
import { ending, runCli } from "../../scenarios/support/cli.ts";
import { calculator, makeProject } from "../../scenarios/support/project.ts";
import { change, startScriptedTeam } from "./scripted-team.ts";

// Whole sessions of the two real programs, in every mix of them over the three roles.

const programs = { claude: "claude-cli:claude-sonnet-4-6", codex: "codex-cli:gpt-5.1-codex" } as const;
const providers = { claude: "anthropic", codex: "openai" } as const;
type Name = keyof typeof programs;
const names = ["claude", "codex"] as const;
const mixes = names.flatMap((architect) =>
  names.flatMap((coder) => names.map((reviewer) => [architect, coder, reviewer] as const)),
);

describe("a session with", () => {
  it.each(mixes)("%s as architect, %s as coder and %s as reviewer is merged", async (...mix) => {
    using project = makeProject(calculator);
    await using team = await startScriptedTeam();
    const place = dirname(project.directory);
    const [architect, coder, reviewer]: readonly Name[] = mix;
    const roles = { architect, coder, reviewer } as Readonly<Record<string, Name>>;
    const before = project.git("rev-parse", "main");
    const result = await runCli({
      args: [
        ...["run", "--goal", "Add subtract", "--repo", project.directory, "--yes", "--json"],
        ...Object.entries(roles).flatMap(([role, name]) => ["--agent", `${role}=${programs[name]}`]),
      ],
      env: { ...team.env, HOME: madeIn(place, "home"), XDG_CACHE_HOME: madeIn(place, "cache") },
    });
    expect(ending(result)).toMatchObject({ outcome: "merged", code: 0 });
    for (const [path, content] of Object.entries(change))
      expect(`${project.show("main", path)}\n`).toBe(content);
    expect(project.git("diff", "--name-only", before, "main").split("\n")).toEqual(Object.keys(change));
    for (const [role, name] of Object.entries(roles)) {
      const asked = team.asked.filter((each) => each.role === role);
      expect(asked).toEqual(asked.map(() => ({ role, provider: providers[name] })));
      expect(asked).toHaveLength(role === "coder" ? 3 : 1);
    }
    expect(processesIn(place)).toEqual([]);
  });
});

describe("a session that a supervisor drives", () => {
  it.each(names)("is merged with %s as supervisor, whoever plays the rest", async (supervisor) => {
    using project = makeProject(calculator);
    await using team = await startScriptedTeam();
    const place = dirname(project.directory);
    const other = supervisor === "claude" ? "codex" : "claude";
    const roles = { architect: other, coder: other, reviewer: other, supervisor } as const;
    const result = await runCli({
      args: [
        ...[
          "run",
          "--mode",
          "react",
          "--goal",
          "Add subtract",
          "--repo",
          project.directory,
          "--yes",
          "--json",
        ],
        ...Object.entries(roles).flatMap(([role, name]) => ["--agent", `${role}=${programs[name]}`]),
      ],
      env: { ...team.env, HOME: madeIn(place, "home"), XDG_CACHE_HOME: madeIn(place, "cache") },
    });
    expect(ending(result)).toMatchObject({ outcome: "merged", code: 0 });
    for (const [path, content] of Object.entries(change))
      expect(`${project.show("main", path)}\n`).toBe(content);
    const asked = team.asked.filter(({ role }) => role === "supervisor");
    expect(asked).toEqual([{ role: "supervisor", provider: providers[supervisor] }]);
    expect(processesIn(place)).toEqual([]);
  });
});

function madeIn(place: string, name: string): string {
  const directory = join(place, name);
  mkdirSync(directory);
  return directory;
}
