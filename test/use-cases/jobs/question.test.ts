import type { RunRecord } from "../../../src/session/run-record.ts";
import { chainIn, questionOf } from "../../../src/use-cases/jobs/question.ts";
import { journalFolder } from "./journal-folder.ts";

const environments = { "dev-agent-merge": 500, "dev-agent-critical": 501 };
const place = { job: "publish", name: "dev-agent-merge", runId: 7 } as const;

function asked(records: readonly Partial<RunRecord>[], change: Partial<typeof place> = {}) {
  using journal = journalFolder(records);
  return questionOf(journal.folder, { ...place, ...change });
}

const notAsked = expect.objectContaining({
  code: "gate-not-asked",
  kind: "policy",
  message: "Nobody was asked at the environment dev-agent-merge in this run.",
  remedy: expect.stringMatching(/Run the whole workflow again/),
});

describe("what a person was asked", () => {
  it("is what the job wrote down that put it", () => {
    expect(asked([{ environments, baseline: { a: 2 } }])).toMatchObject({
      ...{ environment: "dev-agent-merge", environmentId: 500, baseline: { a: 2 } },
    });
  });

  it("is what it wrote down last", () => {
    const records = [
      { environments, baseline: { a: 2 } },
      { environments: { "dev-agent-merge": 600 }, baseline: { b: 1 } },
    ];
    expect(asked(records)).toMatchObject({ environmentId: 600, baseline: { b: 1 } });
  });

  it.each<[what: string, records: readonly Partial<RunRecord>[]]>([
    ["nothing was written down", []],
    ["another job wrote it down", [{ environments, job: "develop" }]],
    ["it was written down in another run", [{ environments, runId: 8 }]],
    ["it was another environment", [{ environments: { "dev-agent-spec": 502 } }]],
    ["it was asked once, and not the last time", [{ environments }, { environments: {} }]],
  ])("is nothing where %s", (_what, records) => {
    expect(() => asked(records)).toThrow(notAsked);
  });
});

describe("the runs before a run", () => {
  const usual = { kind: "run", attempt: 1, baseline: {}, environments: {}, pull: null, calls: 0 } as const;
  const record = (change: Pick<RunRecord, "runId" | "job" | "previous">): RunRecord => ({
    ...usual,
    ...change,
  });
  const plan = record({ runId: 8, job: "plan", previous: 7 });

  it("are those that its jobs wrote down last, be it one of them only", () => {
    const later = record({ runId: 8, job: "publish", previous: 6 });
    expect(chainIn([plan]).previousOf(8)).toBe(7);
    expect(chainIn([plan, later]).previousOf(8)).toBe(6);
    expect(chainIn([plan, { ...later, previous: null }]).previousOf(8)).toBe(7);
    expect(chainIn([{ ...later, previous: null }, plan]).previousOf(8)).toBe(7);
  });

  it("are none where none of its jobs wrote one down", () => {
    expect(chainIn([plan]).previousOf(7)).toBeNull();
    expect(chainIn([{ ...plan, previous: null }]).previousOf(8)).toBeNull();
  });

  it("took an answer only where every job of them did nothing else", () => {
    const decide = record({ runId: 8, job: "decide", previous: 7 });
    expect(chainIn([decide]).isAnswer(8)).toBe(true);
    expect(chainIn([decide, { ...decide, attempt: 2 }]).isAnswer(8)).toBe(true);
    expect(chainIn([decide, plan]).isAnswer(8)).toBe(false);
    expect(chainIn([plan, decide]).isAnswer(8)).toBe(false);
    expect(chainIn([decide]).isAnswer(7)).toBe(false);
    expect(chainIn([{ ...plan, runId: 7 }, decide]).isAnswer(8)).toBe(true);
  });

  it("are part of the question", () => {
    const { chain } = asked([{ environments }, { runId: 7, job: "plan", previous: 3 }]);
    expect(chain.previousOf(7)).toBe(3);
    expect(chain.isAnswer(7)).toBe(false);
  });
});
