import type { Finding } from "../../../src/domain/finding.ts";
import { ending } from "../support/cli.ts";
import { handIn } from "../support/model-server.ts";
import {
  type CandidateAttack,
  historyAttacks,
  knownForms,
  secretAttacks,
  syntheticToken,
  treeAttacks,
} from "./support/candidate-attacks.ts";
import { eventsOfRound, type Played, playHostile } from "./support/hostile-session.ts";
import { canary } from "./support/surroundings.ts";

const bash = (command: string) => ({ calls: [{ name: "bash", input: { command } }] });
const again = "git checkout -q -f -B work $(git rev-list --max-parents=0 --all | tail -1) && git clean -qfdx";

const together = (attacks: readonly CandidateAttack[]) =>
  playHostile({
    args: ["--yes", "--json", "--max-rounds", "1"],
    script: () => ({ coder: [...attacks.map(({ lines }) => bash(lines)), handIn, handIn] }),
  });

const findings = ({ events }: Pick<Played, "events">): readonly Finding[] =>
  events.flatMap((event) => (event.type === "finding.added" ? [event.data] : []));

describe.each([
  ["a tree", treeAttacks],
  ["secrets", secretAttacks],
] as const)("a candidate that holds what it must not: %s", (_group, attacks) => {
  let played: Played;
  beforeAll(async () => {
    played = await together(attacks);
  });
  afterAll(() => played[Symbol.asyncDispose]());

  it.each(attacks)("$name", ({ rule, file }) => {
    const found = findings(played).filter((one) => file === undefined || (one.file ?? null) === file);
    expect(found).toContainEqual(expect.objectContaining({ rule: expect.stringMatching(rule) }));
  });

  it("is never merged, and no finding repeats a secret", () => {
    expect(ending(played.result)).toMatchObject({ code: 4 });
    expect(played.project.git("rev-parse", "main")).toBe(played.before);
    expect(JSON.stringify(findings(played))).not.toContain(syntheticToken.slice(4, 12));
  });
});

describe("a candidate whose history is not what it seems", () => {
  let played: Played;
  beforeAll(async () => {
    played = await playHostile({
      args: ["--yes", "--json", "--max-rounds", `${historyAttacks.length}`],
      script: () => ({
        coder: historyAttacks.flatMap(({ name, lines }) => [
          bash(`: ${name}; ${again}; ${lines}`),
          handIn,
          handIn,
        ]),
      }),
    });
  });
  afterAll(() => played[Symbol.asyncDispose]());

  it.each(historyAttacks.map((attack, index) => [attack.name, attack.rule, index + 1] as const))(
    "%s is refused",
    (name, rule, round) => {
      const found = findings({ events: eventsOfRound(played.events, round) });
      expect(found, played.told(name)?.text).toContainEqual(
        expect.objectContaining({ rule: expect.stringMatching(rule) }),
      );
    },
  );

  it("nothing is merged", () => expect(played.project.git("rev-parse", "main")).toBe(played.before));
});

describe("a candidate that holds dev-agent's own key", () => {
  const key = `sk-ant-${canary}`;
  let played: Played;
  beforeAll(async () => {
    played = await playHostile({
      args: ["--yes", "--json", "--max-rounds", "1"],
      script: () => ({
        coder: [
          {
            text: `The key is ${key}`,
            calls: knownForms(key).map(([path, content]) => ({
              name: "write",
              input: { path, content: `${content}\n` },
            })),
          },
          bash(`git add -A; git -c user.name=x -c user.email=x commit -q -m 'key ${key}'`),
          handIn,
          handIn,
        ],
      }),
    });
  });
  afterAll(() => played[Symbol.asyncDispose]());

  it.each(knownForms(key))("%s is refused", (file) => {
    expect(findings(played)).toContainEqual(expect.objectContaining({ rule: "known-secret", file }));
  });

  it("in a commit message is refused", () => {
    expect(findings(played)).toContainEqual(
      expect.objectContaining({ rule: "known-secret", message: expect.stringMatching(/commit/) }),
    );
  });

  it("stands in no log, event, transcript or branch, however it was said", () => {
    const readable = [...played.left()].filter(([where]) => !where.startsWith("objects of"));
    expect(readable.filter(([, text]) => text.includes(canary)).map(([where]) => where)).toEqual([]);
    const { project } = played;
    expect(project.git("log", "-p", "--all", "--format=%B")).not.toContain(canary);
    expect(project.git("rev-parse", "main")).toBe(played.before);
  });
});
