import { ending } from "../support/cli.ts";
import { handIn } from "../support/model-server.ts";
import { eventsOfRound, type Played, playHostile } from "./support/hostile-session.ts";
import { runnerTampering, type Tampering, tamperingCommand, testTampering } from "./support/tampering.ts";

/** One session, one tampering a round. A reviewer who would approve all is told to ask for changes, so that it goes on. */
function playRounds(all: readonly Tampering[]): Promise<Played> {
  const changes = {
    verdict: "changes",
    summary: "x",
    comments: [{ file: "x", line: 0, severity: "error", reason: "x" }],
  };
  return playHostile({
    args: ["--yes", "--json", "--max-rounds", `${all.length}`],
    script: () => ({
      coder: all.flatMap((one) => [
        { calls: [{ name: "bash", input: { command: tamperingCommand(one) } }] },
        handIn,
        handIn,
      ]),
      reviewer: [{ calls: [{ name: "submit", input: changes }] }],
    }),
  });
}

describe("tampering with tests", () => {
  let played: Played;
  beforeAll(async () => {
    played = await playRounds(testTampering);
  });
  afterAll(() => played[Symbol.asyncDispose]());

  it.each(testTampering.map((one, index) => [one.name, one.says, index + 1] as const))(
    "%s: a broken change isn't green",
    (name, says, round) => {
      const events = eventsOfRound(played.events, round);
      const refused = events.flatMap((event) => (event.type === "finding.added" ? [event.data] : []));
      const check = events.find(
        (event) => event.type === "check.finished" && event.data.check === "unit-tests",
      );
      const told =
        check?.type === "check.finished"
          ? check.data.summary
          : refused.map(({ file, message }) => `${file} ${message}`).join("\n");
      expect(played.told(name)?.text).toMatch(/^Exit code 0/);
      expect(check).not.toMatchObject({ data: { status: "passed" } });
      expect(told).toMatch(says);
    },
  );

  it("nothing is merged", () => {
    const { project, before, result } = played;
    expect(ending(result)).toMatchObject({ outcome: "over-budget", code: 4 });
    expect(project.git("rev-parse", "main")).toBe(before);
  });
});

describe("tampering with what runs the tests", () => {
  it.each(runnerTampering)("$name is refused or left to a person, with the reason", async (one) => {
    await using played = await playHostile({
      args: ["--yes", "--json", "--max-rounds", "1"],
      script: () => ({
        coder: [{ calls: [{ name: "bash", input: { command: tamperingCommand(one) } }] }, handIn, handIn],
      }),
    });
    expect(played.told(one.name)?.text).toMatch(/^Exit code 0/);
    expect([4, 5]).toContain(ending(played.result).code);
    const reasons = played.events.flatMap((event) => {
      if (event.type === "finding.added") return [`${event.data.file} ${event.data.message}`];
      return event.type === "risk.scored" ? event.data.factors.map(({ why }) => why) : [];
    });
    expect(reasons).toContainEqual(expect.stringMatching(one.says));
    expect(played.project.git("rev-parse", "main")).toBe(played.before);
  });
});
