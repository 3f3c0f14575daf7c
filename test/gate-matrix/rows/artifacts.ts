import { type Group, opens, type Row, refuses, refusesStrictly } from "../row.ts";
import { mergeGate } from "../stage.ts";

// biome-ignore lint/suspicious/noExplicitAny: rows rewrite whatever a job may have written down
type Written = any;

function changed(path: string): Row {
  return refuses(`${path} was changed where it lies`, "damaged", ({ artifact }) =>
    artifact((files) =>
      files.set(path, Buffer.concat([files.get(path) ?? Buffer.alloc(0), Buffer.from("\n")])),
    ),
  );
}

/** Publish wrote something else into its session's journal, and its output names exactly that. */
const publishWrote = (change: (record: Written) => Written) => (records: Written[]) =>
  records.map((record) => (record.kind === "run" && record.job === "publish" ? change(record) : record));

const inState = (change: (state: Written) => Written) => (records: Written[]) =>
  records.map((record) => (record.kind === "state" ? { ...record, state: change(record.state) } : record));

/** What publish handed over: the bytes, and what may stand in them. */
export const artifacts: Group = {
  title: "What publish handed over",
  scene: "one run",
  rows: [
    ...["journal.ndjson", "session.json", "candidate.bundle"].map(changed),
    refuses("a file was added where it lies", "not in its manifest", ({ artifact }) =>
      artifact((files) => files.set("outputs/more", Buffer.from("more"))),
    ),
    refuses("the bundle is gone", "is missing", ({ artifact }) =>
      artifact((files) => files.delete("candidate.bundle")),
    ),
    refuses("its manifest was rewritten to fit", "digest differs", ({ artifact }) =>
      artifact((files) => files.set("manifest.json", Buffer.from(`${files.get("manifest.json")} `))),
    ),
    refuses("it has no manifest", "manifest.json", ({ artifact }) =>
      artifact((files) => files.delete("manifest.json")),
    ),
    refuses("it has expired", "There is no artifact", ({ scene }) => scene.results.passDays(60)),
    refuses("publish wrote down no question", "Nobody was asked", ({ journal }) =>
      journal(publishWrote((record) => ({ ...record, environments: {} }))),
    ),
    refuses("publish wrote down a question at another environment", "Nobody was asked", ({ journal }) =>
      journal(publishWrote((record) => ({ ...record, environments: { staging: 1 } }))),
    ),
    refuses("publish wrote down a question at another environment's id", "made anew", ({ journal }) =>
      journal(publishWrote((record) => ({ ...record, environments: { [mergeGate]: 1 } }))),
    ),
    refuses("publish wrote down a question of another run", "Nobody was asked", ({ journal }) =>
      journal(publishWrote((record) => ({ ...record, runId: 1 }))),
    ),
    refuses("publish wrote down nothing of its run", "was handed over", ({ journal }) =>
      journal((records) => records.filter(({ kind, job }) => kind !== "run" || job !== "publish")),
    ),
    refuses("another job wrote down the question", "Nobody was asked", ({ journal }) =>
      journal(publishWrote((record) => ({ ...record, job: "develop" }))),
    ),
    refuses("a record of a run lacks the answers of before", "lacks something", ({ journal }) =>
      journal(publishWrote(({ baseline: _, ...rest }) => rest)),
    ),
    refuses("a record names another pull request", "pull-request", ({ journal }) =>
      journal(publishWrote((record) => ({ ...record, pull: 2 }))),
    ),
    refuses("a record says that the run goes on from itself", "was handed over as", ({ journal, run }) =>
      journal(publishWrote((record) => ({ ...record, previous: run.id }))),
    ),
    refuses(
      "a record says that it goes on from a run that isn't there",
      "was handed over as",
      ({ journal }) => journal(publishWrote((record) => ({ ...record, previous: 999_999 }))),
    ),
    refuses("it has no verdict", "not green", ({ journal }) =>
      journal(inState((state) => ({ ...state, verdict: null }))),
    ),
    refuses("its verdict is red", "not green", ({ journal }) =>
      journal(inState((state) => ({ ...state, verdict: { ...state.verdict, colour: "red" } }))),
    ),
    refuses("it has no risk", "risk-score", ({ journal }) =>
      journal(inState((state) => ({ ...state, risk: null }))),
    ),
    refuses("its risk is critical, and the critical gate was never asked", "risk-score", ({ journal }) =>
      journal(inState((state) => ({ ...state, risk: { ...state.risk, score: 90 } }))),
    ),
    refuses("it says that it was approved, and nobody has", "nobody has approved", ({ journal, answers }) => {
      answers();
      journal(inState((state) => ({ ...state, decisions: { diff: { action: "approve", by: "bob (1)" } } })));
    }),
    refuses(
      "it says that it may be approved by whoever started it",
      "alice started a round",
      ({ journal, answers }) => {
        answers({ by: "alice" });
        journal(
          inState((state) => ({ ...state, rules: { allowSelfApproval: true }, allowSelfApproval: true })),
        );
      },
    ),
    refuses("its candidate is another commit than its bundle's", "head-sha", ({ journal }) =>
      journal(inState((state) => ({ ...state, candidate: { ...state.candidate, headSha: "1".repeat(40) } }))),
    ),
    refusesStrictly(
      refuses("two records of publish, the newer one without a question", "Nobody was asked", ({ journal }) =>
        journal((records) => [
          ...records,
          ...records
            .filter(({ kind, job }) => kind === "run" && job === "publish")
            .map((record) => ({ ...record, environments: {} })),
        ]),
      ),
      "The newest question is the one that counts.",
    ),
    opens("a record of an unknown kind is there too", ({ journal }) =>
      journal((records) => [{ kind: "novelty", approve: true }, ...records]),
    ),
  ],
};
