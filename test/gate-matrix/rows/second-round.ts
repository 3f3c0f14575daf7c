import type { Fault } from "../../github/rest/faults.ts";
import { type Group, opens, type Row, refuses, refusesStrictly } from "../row.ts";
import type { Stage } from "../stage.ts";

// biome-ignore lint/suspicious/noExplicitAny: rows reshape whatever GitHub answers
type Body = any;

const unreadable = "not as GitHub describes it";
const noReceipt = "no run left a receipt";

/** What GitHub tells of the receipts. */
const receipts = (what: string, says: string, edit: (body: Body) => unknown): Row =>
  refuses(`the receipt: ${what}`, says, ({ told }) => told("actions/list-artifacts-for-repo", edit));

const each = (change: (artifact: Body) => unknown) => (body: Body) => ({
  ...{ ...body, artifacts: body.artifacts.map(change) },
});

const missing: Fault = { kind: "answer", status: 404, body: { message: "Not Found" } };
const denied: Fault = { kind: "answer", status: 403, body: { message: "Resource not accessible" } };

const startedBy = ({ run, person, set }: Stage, login: string) =>
  set(run, { actor: person(login), triggeringActor: person(login) });

const chain = (change: (record: Body) => unknown) => (records: Body[]) =>
  records.map((record) => (record.kind === "run" ? change(record) : record));

/** Bob asked for a change of what Alice started; the workflow itself started the second run. */
export const secondRound: Group = {
  title: "A second round that a bot started",
  scene: "second round",
  rows: [
    opens("who asked for the change approves it", () => {}),
    opens("a third person approves", ({ answers }) => answers({ by: "carol" })),
    refuses("who started the first round approves", "alice started a round", ({ answers }) =>
      answers({ by: "alice" }),
    ),
    refuses("who ran the first round again approves", "bob started a round", ({ earlier, person, set }) =>
      set(earlier, { attempt: 2, triggeringActor: person("bob"), earlierActors: [earlier.triggeringActor] }),
    ),
    refuses("who ran this round again approves", "bob started a round", ({ run, person, set }) =>
      set(run, { attempt: 2, triggeringActor: person("bob"), earlierActors: [run.triggeringActor] }),
    ),
    opens("a person went on by hand, and somebody else approves", (stage) => startedBy(stage, "carol")),
    refuses("a person went on by hand and approves", "bob started a round", (stage) =>
      startedBy(stage, "bob"),
    ),
    refuses(
      "a person went on by hand, and who started the first round approves",
      "alice started a round",
      (stage) => {
        startedBy(stage, "carol");
        stage.answers({ by: "alice" });
      },
    ),
    refuses(
      "the first round was rejected in the run before, approved nowhere here",
      "nobody has approved",
      (stage) => stage.answers(),
    ),
    refuses(
      "the first round was approved, this one was not",
      "nobody has approved",
      ({ earlier, run, answers }) => {
        earlier.reviews.push(...run.reviews);
        answers();
      },
    ),
    refuses("a bot started the first round too", "goes on from no other run", ({ earlier, person, set }) =>
      set(earlier, { actor: person("github-actions[bot]"), triggeringActor: person("github-actions[bot]") }),
    ),
    refuses("the first round was of another branch", "was of feature", ({ earlier, set }) =>
      set(earlier, { headBranch: "feature" }),
    ),
    refuses("the first round was started by a pull request", "pull_request", ({ earlier, set }) =>
      set(earlier, { event: "pull_request_target" }),
    ),
    refusesStrictly(
      refuses(
        "the first run was deleted",
        "no run left a receipt",
        ({ github, earlier }) => void github.world.runs.delete(earlier.id),
      ),
      "Who started it can't be known any more, and might be who approves.",
    ),
    receipts("there is none", noReceipt, (body) => ({ ...body, total_count: 0, artifacts: [] })),
    receipts(
      "it has expired",
      noReceipt,
      each((one) => ({ ...one, expired: true })),
    ),
    receipts(
      "it has another run's number",
      noReceipt,
      each((one) => ({ ...one, name: `${one.name}0` })),
    ),
    receipts(
      "its name is only like it",
      noReceipt,
      each((one) => ({ ...one, name: one.name.toUpperCase() })),
    ),
    receipts(
      "its run is not told",
      unreadable,
      each(({ workflow_run: _, ...rest }) => rest),
    ),
    receipts(
      "whether it has expired is not told",
      unreadable,
      each(({ expired: _, ...rest }) => rest),
    ),
    receipts("the list is missing", unreadable, () => ({ total_count: 1 })),
    receipts("50 full pages of them, none of which counts", "lists more than", (body) => ({
      ...{ ...body, artifacts: Array(100).fill({ ...body.artifacts[0], expired: true }) },
    })),
    refuses("the receipt: GitHub answers 403", "answered 403", ({ fails }) =>
      fails("actions/list-artifacts-for-repo", denied),
    ),
    refuses("the receipt: GitHub answers 404", "answered 404", ({ fails }) =>
      fails("actions/list-artifacts-for-repo", missing),
    ),
    refuses("the receipt was left by the run itself", noReceipt, ({ told, run }) =>
      told(
        "actions/list-artifacts-for-repo",
        each((one) => ({ ...one, workflow_run: { id: run.id } })),
      ),
    ),
    refuses("the receipt was left by a later run", noReceipt, ({ told, github }) => {
      const id = github.runs.start({ actor: "eve", path: ".github/workflows/dev-agent.yml" });
      told(
        "actions/list-artifacts-for-repo",
        each((one) => ({ ...one, workflow_run: { id } })),
      );
    }),
    refuses("the receipt was left by a run of another branch", noReceipt, ({ told, earlier, github }) => {
      const id = earlier.id - 1;
      github.world.runs.set(id, { ...earlier, id, headBranch: "feature" });
      told(
        "actions/list-artifacts-for-repo",
        each((one) => ({ ...one, workflow_run: { id } })),
      );
    }),
    refuses(
      "the receipt was left by a run that a pull request started",
      noReceipt,
      ({ told, earlier, github }) => {
        const id = earlier.id - 1;
        github.world.runs.set(id, { ...earlier, id, event: "pull_request" });
        told(
          "actions/list-artifacts-for-repo",
          each((one) => ({ ...one, workflow_run: { id } })),
        );
      },
    ),
    opens("the receipt was left by another run of the default branch", ({ told, earlier, github }) => {
      const id = earlier.id - 1;
      github.world.runs.set(id, { ...earlier, id, event: "schedule" });
      told(
        "actions/list-artifacts-for-repo",
        each((one) => ({ ...one, workflow_run: { id } })),
      );
    }),
    opens("the receipt: fields that nobody knows yet", ({ told }) =>
      told(
        "actions/list-artifacts-for-repo",
        each((one) => ({ ...one, novelty: 1 })),
      ),
    ),
    refuses("the jobs wrote down no run before this one", "was handed over as", ({ journal }) =>
      journal(chain((record) => ({ ...record, previous: null }))),
    ),
    refuses("the jobs wrote down that its runs lead in a circle", "was handed over as", ({ journal, run }) =>
      journal(chain((record) => ({ ...record, previous: run.id }))),
    ),
    refuses(
      "the jobs wrote down that the first run only took an answer",
      "alice started a round",
      (stage) => {
        stage.answers({ by: "alice" });
        stage.journal(
          chain((record) => (record.runId === stage.earlier.id ? { ...record, job: "decide" } : record)),
        );
      },
    ),
    refuses(
      "the jobs wrote down another run than the one that started this",
      "was handed over as",
      (stage) => {
        stage.answers({ by: "alice" });
        const id = stage.earlier.id - 1;
        stage.github.world.runs.set(id, {
          ...{ ...stage.earlier, id, actor: stage.person("dave"), triggeringActor: stage.person("dave") },
        });
        stage.journal(
          chain((record) => (record.runId === stage.run.id ? { ...record, previous: id } : record)),
        );
      },
    ),
  ],
};
