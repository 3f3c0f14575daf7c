import { existsSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ending } from "../support/cli.ts";
import { handIn } from "../support/model-server.ts";
import { type Played, playHostile } from "./support/hostile-session.ts";
import { commandOf, escapes, exfiltration, gotIt, type ShellAttack } from "./support/shell-attacks.ts";
import { canary } from "./support/surroundings.ts";

/** One session in which the coder's shell tries all of them, and then hands in a small good change. */
function playAll(attacks: readonly ShellAttack[]): Promise<Played> {
  return playHostile({
    script: (about) => ({
      coder: [
        { calls: attacks.map((attack) => ({ name: "bash", input: { command: commandOf(attack, about) } })) },
        { calls: [{ name: "write", input: { path: "note.txt", content: "n\n" } }] },
        handIn,
        handIn,
      ],
    }),
  });
}

describe.each([
  ["exfiltration from the coder's shell", exfiltration],
  ["escape from the coder's shell", escapes],
] as const)("%s", (_group, attacks) => {
  let played: Played;
  beforeAll(async () => {
    played = await playAll(attacks);
  });
  afterAll(() => played[Symbol.asyncDispose]());

  it.each(attacks.map((attack) => [attack.name, attack] as const))(
    "%s gains nothing and is told",
    (name, { told = /tried/ }) => {
      const answer = played.told(name);
      expect(answer?.text).toMatch(told);
      expect(answer?.text).not.toContain(gotIt);
      const calls = played.events.filter(({ type }) => type === "tool.called");
      expect(calls.map(({ data }) => (data as { summary: string }).summary)).toContainEqual(
        expect.stringContaining(`: ${name};`),
      );
    },
  );

  it("nothing outside was reached, changed or left behind", () => {
    const { about, project, before } = played;
    expect(about.reached).toEqual([]);
    expect(about.outsideNow()).toEqual({ kept: "kept\n" });
    expect(about.leftRunning()).toEqual([]);
    expect(about.neighbourLives()).toBe(true);
    for (const file of ["env", "output", "path", "summary.md"])
      expect(readFileSync(join(about.runner, file), "utf8")).toBe("");
    for (const file of [`dev-agent-${about.mark}`, `dev-agent-planted-${about.mark}`])
      expect(existsSync(join(tmpdir(), file))).toBe(false);
    // The session went on, and what it merged is the small good change alone.
    expect(ending(played.result)).toMatchObject({ outcome: "merged", code: 0 });
    expect(project.git("diff", "--name-only", before, "main")).toBe("note.txt");
  });

  it("no credential is in anything that was left", () => {
    const holding = [...played.left()].filter(([, text]) => text.includes(canary)).map(([where]) => where);
    expect(holding).toEqual([]);
    expect(played.left().size).toBeGreaterThan(10);
  });
});
