import { type GoesOn, runRecord } from "../../../src/session/run-record.ts";
import { chainOf, requireFinished, whyNoMore } from "../../../src/use-cases/jobs/goes-on.ts";
import { handingOver, record } from "../../session/hand-over/packed.ts";

const of = (job: string, runId: number, goesOn?: GoesOn) =>
  runRecord({
    ...{ job, runId, attempt: 1, previous: null, baseline: {}, environments: {}, pull: null, calls: 1 },
    ...(goesOn === undefined ? {} : { goesOn }),
  });

/** A run that came as far as a gate, and whether another followed it. */
const whole = (runId: number, goesOn?: GoesOn) => [
  ...["plan", "develop", "verify", "publish"].map((job) => of(job, runId)),
  ...(goesOn === undefined ? [] : [of("revise", runId, goesOn)]),
];
/** A run whose develop job paused. */
const paused = (runId: number, why: "deadline" | "limit" = "deadline") => [
  of("plan", runId),
  of("develop", runId, why),
  of("revise", runId, why),
];

describe("how the runs of a session followed each other", () => {
  it.each([
    ["none yet", [], { rounds: 0, pauses: 0, drifts: 0 }],
    ["one", whole(1), { rounds: 1, pauses: 0, drifts: 0 }],
    ["two, for a wish", [...whole(1, "wish"), ...whole(2)], { rounds: 2, pauses: 0, drifts: 0 }],
    [
      "one that paused twice",
      [...paused(1), ...paused(2, "limit"), ...whole(3)],
      { rounds: 1, pauses: 2, drifts: 0 },
    ],
    [
      "three, for a base that moved twice",
      [...whole(1, "drift"), ...whole(2, "drift"), ...whole(3)],
      { rounds: 3, pauses: 0, drifts: 2 },
    ],
    [
      "a wish between two moves",
      [...whole(1, "drift"), ...whole(2, "wish"), ...whole(3, "drift")],
      { rounds: 3, pauses: 0, drifts: 1 },
    ],
    [
      "a pause between two moves",
      [...whole(1, "drift"), ...paused(2), ...whole(3, "drift")],
      { rounds: 2, pauses: 1, drifts: 2 },
    ],
    [
      "one, and another that only took an answer",
      [...whole(1), of("decide", 9, "wish")],
      { rounds: 1, pauses: 0, drifts: 0 },
    ],
    [
      "one whose job paused, and did not when it ran again",
      [of("plan", 1), of("develop", 1, "deadline"), ...whole(1)],
      { rounds: 1, pauses: 0, drifts: 0 },
    ],
  ])("%s", (_, records, chain) => {
    expect(chainOf(records)).toEqual(chain);
  });
});

describe("whether a further run may follow", () => {
  const usual = { rounds: 1, pauses: 0, drifts: 0 };
  it.each<[GoesOn, Partial<typeof usual>, RegExp | null]>([
    ["wish", { rounds: 4 }, null],
    ["wish", { rounds: 5 }, /max-revisions allows 5/],
    ["wish", { rounds: 1, pauses: 19, drifts: 3 }, null],
    ["drift", { drifts: 2 }, null],
    ["drift", { drifts: 3 }, /4 times in a row.*hold back other merges/],
    ["drift", { rounds: 5 }, /max-revisions/],
    ["deadline", { rounds: 5, pauses: 20 }, null],
    ["deadline", { pauses: 21 }, /paused 21 times.*more minutes/],
    ["limit", { pauses: 21 }, /paused 21 times/],
  ])("for %s after %j", (why, change, says) => {
    const reason = whyNoMore(why, { chain: { ...usual, ...change }, maxRevisions: 5 });
    if (says === null) expect(reason).toBeNull();
    else expect(reason).toMatch(says);
  });
});

describe("a session that the job before left", () => {
  it.each<[string, ReturnType<typeof of>[], boolean]>([
    ["finished", [of("plan", 1), of("develop", 1)], true],
    ["for want of time", [of("plan", 1), of("develop", 1, "deadline")], false],
    ["at a limit", [of("plan", 1, "limit")], false],
    ["finished after a run that paused", [...paused(1), of("plan", 2), of("develop", 2)], true],
  ])("%s", (_, records, finished) => {
    using place = handingOver();
    record(place.folder, records);
    const judge = () => requireFinished({ folder: place.folder });
    if (finished) expect(judge).not.toThrow();
    else expect(judge).toThrow(expect.objectContaining({ code: "session-unfinished", kind: "policy" }));
  });
});
