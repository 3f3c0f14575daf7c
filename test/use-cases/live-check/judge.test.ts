import { verdictOf } from "../../../src/domain/experiment.ts";
import { judge } from "../../../src/use-cases/live-check/judge.ts";
import { nextStep } from "../../../src/use-cases/live-check/next-step.ts";
import { bot, grace } from "../../gates/environment/review-page.ts";
import {
  again,
  answer,
  type Change,
  gate,
  observed,
  refused,
  sight,
  unavailable,
  value,
} from "./observed.ts";

const resultOf = (id: string, change: Change) => {
  const result = judge(observed(change)).find((one) => one.id === id);
  if (result === undefined) throw new Error(`There is no experiment ${id}`);
  const { verdict, fails } = result;
  return fails ? "breaks" : verdict;
};

const rejected = answer("rejected");
const approved = answer("approved", "now");
const action = { repository: "dev-agent/dev-agent", ref: "v1", path: "" };
const started = { event: "workflow_dispatch", branch: "main", actor: grace };

type Row = readonly [what: string, verdict: string, change: Change];
const rows: Readonly<Record<string, readonly Row[]>> = {
  "empty-environment": [
    ["it ran", "as-expected", {}],
    ["it failed", "differs", { results: { "empty-environment": "failure" } }],
    ["it was cancelled", "differs", { results: { "empty-environment": "cancelled" } }],
    ["it was skipped", "not-tried", { results: { "empty-environment": "skipped" } }],
    ["nobody knows", "not-tried", { results: { "empty-environment": "" } }],
  ],
  "missing-environment": [
    ["it ran, and is there without rules", "as-expected", {}],
    ["nobody ticked it", "not-tried", { results: { "missing-environment": "skipped" } }],
    ["nobody knows", "not-tried", { results: { "missing-environment": "" } }],
    ["it was there before", "not-tried", { first: { missingWasThere: value(true) } }],
    ["it couldn't be looked for before", "not-tried", { first: { missingWasThere: refused } }],
    ["the first job's words are lost", "not-tried", { first: null }],
    ["it failed", "differs", { results: { "missing-environment": "failure" } }],
    ["it ran, and none was made", "differs", { missingNow: value(null) }],
    ["it ran, and has rules", "differs", { missingNow: value(gate) }],
    ["it ran, and can't be read", "differs", { missingNow: refused }],
  ],
  "admins-bypass": [
    ["all is told, may not", "as-expected", {}],
    ["all is told, may", "as-expected", { first: { gate: value({ ...gate, adminsMayBypass: true }) } }],
    ["bypass isn't told", "breaks", { first: { gate: value({ ...gate, adminsMayBypass: null }) } }],
    ["self-review isn't told", "breaks", { first: { gate: value({ ...gate, preventsSelfReview: null }) } }],
    ["the branch policy isn't told", "breaks", { first: { gate: value({ ...gate, branchPolicy: null }) } }],
    ["it was refused", "breaks", { first: { gate: refused } }],
    ["GitHub was away", "not-tried", { first: { gate: unavailable } }],
    ["there is none", "not-tried", { first: { gate: value(null) } }],
    ["it asks nobody", "not-tried", { first: { gate: value({ ...gate, reviewers: null }) } }],
    ["the first job's words are lost", "not-tried", { first: null }],
  ],
  "rejected-result": [
    ["rejected with a comment", "as-expected", {}],
    ["so it was in the first attempt", "as-expected", again(rejected, approved)],
    ["rejected without a comment", "not-tried", { now: sight(1, "failure", answer("rejected", " ")) }],
    ["approved at once", "not-tried", { now: sight(1, "success", approved) }],
    ["remarked only, then approved", "not-tried", { now: sight(1, "success", answer("pending"), approved) }],
    ["another result", "breaks", { now: sight(1, "cancelled", rejected) }],
    ["success in spite of it", "breaks", { now: sight(1, "success", rejected) }],
    ["it isn't listed", "breaks", { now: sight(1, "failure") }],
    [
      "on a branch that may not deploy",
      "not-tried",
      {
        now: sight(1, "failure"),
        starters: value({ ...started, branch: "other", attempts: [{ attempt: 1, by: grace }] }),
      },
    ],
    ["for another environment", "breaks", { now: sight(1, "failure", { ...rejected, environmentIds: [9] }) }],
    ["it is listed twice", "differs", { now: sight(1, "failure", rejected, rejected) }],
    ["the list is refused", "breaks", { now: { attempt: 1, gateResult: "failure", approvals: refused } }],
    ["GitHub was away", "not-tried", { now: { attempt: 1, gateResult: "failure", approvals: unavailable } }],
    ["nobody was asked", "not-tried", { now: sight(1, "skipped") }],
    ["the gate's result got lost", "not-tried", { now: sight(1, "") }],
    ["there is no gate", "not-tried", { first: { gate: value(null) } }],
    ["there is a gate without anybody", "not-tried", { first: { gate: value({ ...gate, reviewers: [] }) } }],
    ["what the first attempt saw is lost", "not-tried", { ...again(approved), earlier: refused }],
  ],
  "approvals-after-rerun": [
    ["both are listed", "as-expected", again(rejected, approved)],
    ["in another order", "as-expected", again(approved, rejected)],
    ["the first is gone", "differs", again(approved)],
    ["the same answer twice", "as-expected", again(rejected, rejected)],
    ["all are gone", "differs", again()],
    ["nothing new", "not-tried", again(rejected)],
    ["only for another environment", "differs", again({ ...rejected, environmentIds: [9] }, approved)],
    ["the first attempt", "not-tried", {}],
    ["nobody had answered", "not-tried", { ...again(approved), earlier: value(sight(1, "failure")) }],
    ["what the first attempt saw is lost", "not-tried", { ...again(approved), earlier: refused }],
    ["the list is refused", "not-tried", { ...again(), now: { ...sight(2, ""), approvals: refused } }],
    ["there is no gate", "not-tried", { ...again(approved), first: { gate: refused } }],
  ],
  "artifact-of-earlier-attempt": [
    ["found", "as-expected", again(approved)],
    ["the first attempt", "not-tried", {}],
    ["the first attempt could leave nothing", "not-tried", { left: unavailable }],
    ["lost", "breaks", { ...again(approved), earlier: refused }],
    ["GitHub was away", "not-tried", { ...again(approved), earlier: unavailable }],
  ],
  "self-reference": [
    ["another repository's", "as-expected", {}],
    ["its own, by the context alone", "as-expected", { first: { action: { ...action, repository: "" } } }],
    ["its own, by the variable alone", "as-expected", { first: { workflow: { repository: "", sha: "" } } }],
    ["the caller's action", "breaks", { first: { action: { ...action, repository: "acme/widgets" } } }],
    ["somebody else's action", "breaks", { first: { action: { ...action, repository: "eve/widgets" } } }],
    ["called from home", "not-tried", { first: { repository: "dev-agent/dev-agent" } }],
    [
      "nothing is told",
      "differs",
      { first: { action: { repository: "", ref: "", path: "" }, workflow: { repository: "", sha: "" } } },
    ],
    ["the first job's words are lost", "not-tried", { first: null }],
  ],
  "blanked-output": [
    ["blanked", "as-expected", {}],
    ["left out or empty", "as-expected", { outputs: { masked: "", control: "control-7" } }],
    ["it arrived", "differs", { outputs: { masked: "holds-x", control: "control-7" } }],
    ["nothing arrived", "breaks", { outputs: {} }],
    ["another control arrived", "breaks", { outputs: { control: "control-8" } }],
    ["the job failed", "not-tried", { results: { observe: "failure" }, outputs: {} }],
  ],
  "queue-max": [["it ran", "as-expected", {}]],
  initiator: [
    ["a person", "as-expected", {}],
    ["a person, twice", "as-expected", again(approved)],
    ["an attempt too few", "breaks", { now: sight(2, "success", approved) }],
    [
      "an attempt that is another",
      "breaks",
      { starters: value({ ...started, attempts: [{ attempt: 2, by: grace }] }) },
    ],
    ["a bot", "breaks", { starters: value({ ...started, attempts: [{ attempt: 1, by: bot }] }) }],
    [
      "a schedule",
      "not-tried",
      { starters: value({ ...started, event: "schedule", actor: bot, attempts: [{ attempt: 1, by: bot }] }) },
    ],
    ["refused", "breaks", { starters: refused }],
    ["GitHub was away", "not-tried", { starters: unavailable }],
  ],
  "own-account": [
    ["told", "as-expected", {}],
    ["refused", "breaks", { me: refused }],
    ["GitHub was away", "not-tried", { me: unavailable }],
  ],
  "user-namespaces": [
    ["a fact", "noted", {}],
    ["the first job's words are lost", "not-tried", { first: null }],
  ],
};

describe.each(Object.entries(rows))("%s", (id, cases) => {
  it.each(cases)("%s: %s", (_, verdict, change) => {
    expect(resultOf(id, change)).toBe(verdict);
  });
});

it("every experiment is in the table", () => {
  expect(
    judge(observed())
      .map(({ id }) => id)
      .sort(),
  ).toEqual(Object.keys(rows).sort());
});

describe("what is said", () => {
  const all = Object.values(rows).flatMap((cases) => cases.map(([, , change]) => judge(observed(change))));

  it("never leaves a cell empty, nor a difference without its meaning", () => {
    for (const { id, expected, seen, verdict, means } of all.flat()) {
      expect(expected, id).not.toBe("");
      expect(seen, id).not.toBe("");
      if (verdict === "differs") expect(means, id).not.toBe("");
      expect(`${seen} ${means}`, id).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  it("calls a difference safe only where the run doesn't fail", () => {
    for (const { verdict, means, fails } of all.flat())
      if (verdict === "differs") expect(means.startsWith("Safe either way")).toBe(!fails);
  });
});

describe("the whole", () => {
  const whole = (change: Change) => verdictOf(judge(observed(change)));

  it.each<Row>([
    ["the first attempt", "incomplete", {}],
    ["the second", "as-expected", again(rejected, approved)],
    ["the second, where old answers are gone", "differs", again(approved)],
    ["one that breaks counts more", "breaks", { ...again(approved), outputs: {} }],
    ["nothing at all", "incomplete", { first: null, results: { observe: "failure" }, outputs: {} }],
  ])("%s: %s", (_, verdict, change) => {
    expect(whole(change)).toBe(verdict);
  });
});

describe("the next step", () => {
  const next = (change: Change) => nextStep(judge(observed(change)), observed(change));

  it.each<readonly [string, RegExp, Change]>([
    ["there is no gate", /^Make the environment/, { first: { gate: value(null) } }],
    [
      "the gate asks nobody",
      /^Make the environment/,
      { first: { gate: value({ ...gate, reviewers: null }) } },
    ],
    ["it can't be read", /admins-bypass/, { first: { gate: refused } }],
    ["nothing arrived", /^Start the check again/, { first: null }],
    ["it was approved at once", /leave a comment and reject/, { now: sight(1, "success", approved) }],
    ["it was rejected", /Re-run failed jobs/, {}],
    ["it was approved after that", /^You are done/, again(rejected, approved)],
  ])("where %s: %s", (_, words, change) => {
    expect(next(change)).toMatch(words);
  });
});
