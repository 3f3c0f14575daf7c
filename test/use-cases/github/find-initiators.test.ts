import { findInitiators } from "../../../src/use-cases/github/find-initiators.ts";
import { account, ada, bot, grace, mallory, type Run, runHistory } from "./run-history.ts";

async function initiatorsOf(runId: number, runs: Readonly<Record<number, Run>>): Promise<readonly string[]> {
  const { asked: _, ...history } = runHistory(runs);
  const found = await findInitiators({ ...history, runId });
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
    [
      "nobody who only took an answer in a comment",
      { 1: { actor: mallory }, 2: { actor: grace, event: "issue_comment", answers: true, previous: 1 } },
      2,
      ["mallory"],
    ],
    [
      "nobody whose app only took an answer in a comment",
      { 1: { actor: mallory }, 2: { actor: bot, event: "issue_comment", answers: true, previous: 1 } },
      2,
      ["mallory"],
    ],
    [
      "whoever started a run that is said to have taken an answer only, and no comment started",
      { 1: { actor: mallory }, 2: { actor: grace, answers: true, previous: 1 } },
      2,
      ["grace", "mallory"],
    ],
    [
      "whoever started by a comment what did more than take an answer",
      { 1: { actor: mallory }, 2: { actor: grace, event: "issue_comment", previous: 1 } },
      2,
      ["grace", "mallory"],
    ],
    [
      "whoever gave an answer that goes on from nothing",
      { 2: { actor: grace, event: "issue_comment", answers: true } },
      2,
      ["grace"],
    ],
    [
      "a person behind a run that the clock went on with",
      {
        1: { actor: mallory },
        2: { actor: ada, event: "schedule", started: [3] },
        3: { actor: bot, previous: 1 },
      },
      3,
      ["mallory"],
    ],
    [
      "a person behind a run that somebody's comment went on with",
      {
        1: { actor: mallory },
        2: { actor: grace, event: "issue_comment", answers: true, started: [3] },
        3: { actor: bot, previous: 1 },
      },
      3,
      ["mallory"],
    ],
    [
      "whoever started the run that left the receipt, too, whatever run it is said to go on from",
      { 1: { actor: mallory, started: [3] }, 2: { actor: ada }, 3: { actor: bot, previous: 2 } },
      3,
      ["ada", "mallory"],
    ],
    [
      "everybody behind every receipt",
      {
        1: { actor: mallory, started: [4] },
        2: { actor: ada, started: [4] },
        3: { actor: grace, attempts: [grace, account(5, "eve")], started: [4] },
        4: { actor: bot, previous: 2 },
      },
      4,
      ["ada", "eve", "grace", "mallory"],
    ],
    [
      "nobody whose receipt comes from another branch, beside one that counts",
      {
        1: { actor: mallory, started: [3] },
        2: { actor: ada, branch: "feature", started: [3] },
        3: { actor: bot, previous: 1 },
      },
      3,
      ["mallory"],
    ],
    [
      "a person behind a run that an issue or a schedule started",
      { 1: { actor: mallory, event: "issues" }, 2: { actor: ada, event: "schedule", previous: 1 } },
      2,
      ["ada", "mallory"],
    ],
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
      "no run left a receipt that it started run 2",
    ],
    [
      "the receipt is for another run",
      { ...chain(2), 1: { actor: mallory, started: [22] } },
      2,
      "no run left a receipt that it started run 2",
    ],
    [
      "the receipt has expired",
      { ...chain(2), 1: { actor: mallory, started: [2], expired: true } },
      2,
      "no run left a receipt",
    ],
    [
      "the run left the receipt itself",
      { 1: { actor: mallory }, 2: { actor: bot, previous: 1, started: [2] } },
      2,
      "no run left a receipt that it started run 2",
    ],
    [
      "a later run left the receipt",
      { 1: { actor: mallory }, 2: { actor: bot, previous: 1 }, 3: { actor: ada, started: [2] } },
      2,
      "no run left a receipt that it started run 2",
    ],
    [
      "the receipt is of a run of another branch",
      {
        1: { actor: mallory },
        2: { actor: ada, branch: "feature", started: [3] },
        3: { actor: bot, previous: 1 },
      },
      3,
      "no run left a receipt that it started run 3",
    ],
    [
      "the receipt is of a run of a pull request",
      {
        1: { actor: mallory },
        2: { actor: ada, event: "pull_request_target", started: [3] },
        3: { actor: bot, previous: 1 },
      },
      3,
      "no run left a receipt that it started run 3",
    ],
    [
      "it is of another branch",
      { 1: { actor: mallory, branch: "feature" } },
      1,
      "run 1 was of feature (workflow_dispatch), not of main",
    ],
    ["it is of no branch", { 1: { actor: mallory, branch: null } }, 1, "run 1 was of no branch"],
    [
      "a pull request started it",
      { 1: { actor: mallory, event: "pull_request" } },
      1,
      "run 1 was of main (pull_request), not of main",
    ],
    [
      "a pull request started a round of it",
      { 1: { actor: mallory, event: "pull_request_target" }, 2: { actor: ada, previous: 1 } },
      2,
      "run 1 was of main (pull_request_target)",
    ],
    [
      "a round of it was of another branch",
      { 1: { actor: mallory, branch: "main2" }, 2: { actor: ada, previous: 1 } },
      2,
      "run 1 was of main2",
    ],
    [
      "only answers are known",
      {
        1: { actor: bot, event: "issue_comment", answers: true, previous: 2 },
        2: { actor: ada, event: "issue_comment", answers: true, previous: 1 },
      },
      1,
      "lead in a circle",
    ],
    [
      "a receipt in between is missing",
      { ...chain(3), 2: { actor: bot, previous: 1 } },
      3,
      "no run left a receipt that it started run 3",
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
    const { asked, ...history } = runHistory({
      1: { actor: mallory, previous: 2 },
      2: { actor: ada, previous: 1 },
    });
    await expect(findInitiators({ ...history, runId: 1 })).rejects.toThrow(unknown("circle"));
    expect(asked).toEqual([1, 2]);
  });

  it("is asked for run by run, and no run twice", async () => {
    const { asked, ...history } = runHistory(chain(3));
    await findInitiators({ ...history, runId: 3 });
    expect(asked).toEqual([3, 2, 1]);
  });

  it("is a matter that a person can settle where it is not known", async () => {
    await expect(initiatorsOf(1, { 1: { actor: bot } })).rejects.toMatchObject({
      remedy: "Start it by hand with workflow_dispatch; somebody else approves.",
    });
  });
});
