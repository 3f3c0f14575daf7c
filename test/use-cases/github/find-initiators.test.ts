import { findInitiators } from "../../../src/use-cases/github/find-initiators.ts";
import { account, ada, bot, grace, mallory, type Run, runHistory } from "./run-history.ts";

async function initiatorsOf(runId: number, runs: Readonly<Record<number, Run>>): Promise<readonly string[]> {
  const { github, previousOf } = runHistory(runs);
  const found = await findInitiators({ github, runId, previousOf });
  return found.map(({ login }) => login).sort();
}

/** Run 1 by Mallory, and from it a chain that the workflow started itself up to run `length`. */
function chain(length: number): Record<number, Run> {
  const runs: Record<number, Run> = { 1: { actor: mallory, started: [2] } };
  for (let id = 2; id <= length; id += 1) runs[id] = { actor: bot, previous: id - 1, started: [id + 1] };
  return runs;
}

const unknown = (why: string) =>
  expect.objectContaining({
    code: "initiator-unknown",
    kind: "policy",
    message: expect.stringContaining(why),
  });

describe("who started a goal", () => {
  it.each<[what: string, runs: Record<number, Run>, runId: number, people: string[]]>([
    ["whoever started its only run", { 1: { actor: mallory } }, 1, ["mallory"]],
    [
      "whoever ran it again, too",
      { 1: { actor: mallory, attempts: [mallory, grace] } },
      1,
      ["grace", "mallory"],
    ],
    [
      "everybody who ever ran it again",
      { 1: { actor: mallory, attempts: [mallory, grace, ada, grace] } },
      1,
      ["ada", "grace", "mallory"],
    ],
    ["a person behind runs that the workflow started itself", chain(3), 3, ["mallory"]],
    [
      "whoever ran one in between again",
      { ...chain(3), 2: { actor: bot, attempts: [bot, grace, bot], previous: 1, started: [3] } },
      3,
      ["grace", "mallory"],
    ],
    [
      "everybody who went on by hand",
      { 1: { actor: mallory }, 2: { actor: grace, previous: 1 } },
      2,
      ["grace", "mallory"],
    ],
    ["the same person once", { 1: { actor: mallory }, 2: { actor: mallory, previous: 1 } }, 2, ["mallory"]],
    ["nobody who only ran what came after", chain(4), 2, ["mallory"]],
  ])("is %s", async (_what, runs, runId, people) => {
    expect(await initiatorsOf(runId, runs)).toEqual(people);
  });

  it.each<[what: string, runs: Record<number, Run>, runId: number, why: string]>([
    [
      "a bot started the first run",
      { 1: { actor: bot } },
      1,
      "run 1 was started by github-actions[bot] and goes on from no other run",
    ],
    [
      "a bot started it and a person only ran it again",
      { 1: { actor: bot, attempts: [bot, mallory] } },
      1,
      "goes on from no other run",
    ],
    [
      "no run left a receipt for it",
      { ...chain(2), 1: { actor: mallory } },
      2,
      "run 1 left no receipt that it started run 2",
    ],
    [
      "the receipt is for another run",
      { ...chain(2), 1: { actor: mallory, started: [22] } },
      2,
      "run 1 left no receipt that it started run 2",
    ],
    [
      "the receipt has expired",
      { ...chain(2), 1: { actor: mallory, started: [2], expired: true } },
      2,
      "left no receipt",
    ],
    [
      "a receipt in between is missing",
      { ...chain(3), 2: { actor: bot, previous: 1 } },
      3,
      "run 2 left no receipt that it started run 3",
    ],
    [
      "an organization started it",
      { 1: { actor: account(4, "acme", "Organization") } },
      1,
      "was started by acme",
    ],
    ["an account of no known type started it", { 1: { actor: account(4, "x", "") } }, 1, "was started by x"],
    [
      "its runs lead in a circle",
      { 1: { actor: mallory, previous: 2 }, 2: { actor: mallory, previous: 1 } },
      2,
      "lead in a circle",
    ],
    [
      "its run says that it goes on from itself",
      { 1: { actor: mallory, previous: 1 } },
      1,
      "lead in a circle",
    ],
    ["51 runs led to it", chain(51), 51, "lead in a circle or are too many"],
  ])("is not known where %s", async (_what, runs, runId, why) => {
    await expect(initiatorsOf(runId, runs)).rejects.toThrow(unknown(why));
  });

  it("is known behind 50 runs", async () => {
    expect(await initiatorsOf(50, chain(50))).toEqual(["mallory"]);
  });

  it("is not known where GitHub doesn't tell of a run in between", async () => {
    await expect(initiatorsOf(3, { 3: { actor: ada, previous: 2 } })).rejects.toThrow("404");
  });

  it("is asked for no more often than runs and attempts there are, be they a circle", async () => {
    const { github, asked, previousOf } = runHistory({
      1: { actor: mallory, previous: 2 },
      2: { actor: ada, previous: 1 },
    });
    await expect(findInitiators({ github, runId: 1, previousOf })).rejects.toThrow(unknown("circle"));
    expect(asked).toEqual([1, 2]);
  });
});
