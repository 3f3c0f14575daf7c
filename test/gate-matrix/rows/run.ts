import type { Person } from "../../github/rest/model.ts";
import { type Group, opens, type Row, refuses, refusesStrictly, retries } from "../row.ts";
import type { Stage } from "../stage.ts";

// biome-ignore lint/suspicious/noExplicitAny: rows reshape whatever GitHub answers
type Body = any;

const unreadable = "not as GitHub describes it";

const told = (what: string, says: string, edit: (body: Body) => unknown): Row =>
  refuses(what, says, (stage) => stage.told("actions/get-workflow-run", edit));

/** Somebody started an attempt after the ones that there were. */
const attempt = ({ run, person, set }: Stage, by: string) =>
  set(run, {
    ...{ attempt: run.attempt + 1, triggeringActor: person(by) },
    earlierActors: [...run.earlierActors, run.triggeringActor],
  });

const actor = ({ run, set }: Stage, actor: Person) => set(run, { actor, triggeringActor: actor });

/** Who started the run and its attempts, and of what branch and event it is. */
export const run: Group = {
  title: "The run and who started it",
  scene: "one run",
  rows: [
    refuses("the reviewer who approved started it", "bob started a round", (stage) =>
      actor(stage, stage.person("bob")),
    ),
    refuses("the reviewer who approved ran it again", "bob started a round", (stage) =>
      attempt(stage, "bob"),
    ),
    refuses(
      "the reviewer who approved ran it again, and then somebody else did",
      "bob started a round",
      (stage) => {
        attempt(stage, "bob");
        attempt(stage, "carol");
      },
    ),
    opens("somebody else ran it again", (stage) => attempt(stage, "carol")),
    refuses(
      "who started it first approves, after somebody else ran it again",
      "alice started a round",
      (stage) => {
        attempt(stage, "carol");
        stage.answers({ by: "alice" });
      },
    ),
    opens("a bot ran it again", (stage) => attempt(stage, "github-actions[bot]")),
    refuses("a bot started it", "goes on from no other run", (stage) =>
      actor(stage, stage.person("github-actions[bot]")),
    ),
    refuses("a bot started it and a person ran it again", "goes on from no other run", (stage) => {
      actor(stage, stage.person("github-actions[bot]"));
      attempt(stage, "alice");
    }),
    refuses("an app started it", "goes on from no other run", (stage) =>
      actor(stage, stage.person("helper[bot]")),
    ),
    refusesStrictly(
      refuses("a schedule started it, in the name of a bot", "goes on from no other run", (stage) => {
        actor(stage, stage.person("github-actions[bot]"));
        stage.set(stage.run, { event: "schedule" });
      }),
      "Nobody is known to have started it, so nobody can be told apart from who started it.",
    ),
    opens("a schedule started it, in the name of a person", ({ run, set }) =>
      set(run, { event: "schedule" }),
    ),
    opens("a label on an issue started it", ({ run, set }) => set(run, { event: "issues" })),
    ...["pull_request", "pull_request_target"].map((event) =>
      refuses(`a ${event} started it`, `(${event}), not of main`, ({ run, set }) => set(run, { event })),
    ),
    refuses("it is of another branch", "was of feature", ({ run, set }) =>
      set(run, { headBranch: "feature" }),
    ),
    refusesStrictly(
      refuses("it is of a tag, or of a branch that is gone", "was of no branch", ({ told }) =>
        told("actions/get-workflow-run", (body) => ({ ...body, head_branch: null })),
      ),
      "What a tag points to anybody who may push can change.",
    ),
    refuses("the default branch is another one now", "other branches than trunk", ({ told }) =>
      told("repos/get", (body) => ({ ...body, default_branch: "trunk" })),
    ),
    told("the reply: actor is null", unreadable, (body) => ({ ...body, actor: null })),
    told("the reply: actor has no type", unreadable, ({ actor: { type: _, ...rest }, ...body }) => ({
      ...{ ...body, actor: rest },
    })),
    told("the reply: actor is an organization", "goes on from no other run", (body) => ({
      ...{ ...body, actor: { ...body.actor, type: "Organization" } },
    })),
    told("the reply: run_attempt is missing", unreadable, ({ run_attempt: _, ...rest }) => rest),
    told('the reply: run_attempt is "1"', unreadable, (body) => ({ ...body, run_attempt: "1" })),
    told("the reply: head_branch is missing", unreadable, ({ head_branch: _, ...rest }) => rest),
    opens("the reply: fields that nobody knows yet", ({ told }) =>
      told("actions/get-workflow-run", (body) => ({ ...body, approved: true })),
    ),
    refuses("an attempt in between can't be read: 404", "answered 404", (stage) => {
      attempt(stage, "carol");
      stage.fails("actions/get-workflow-run-attempt", {
        ...{ kind: "answer", status: 404, body: { message: "Not Found" } },
      });
    }),
    refuses("an attempt in between tells nobody", unreadable, (stage) => {
      attempt(stage, "carol");
      stage.told("actions/get-workflow-run-attempt", (body) => ({ ...body, triggering_actor: null }));
    }),
    retries("an attempt in between is told after a 502", (stage) => {
      attempt(stage, "carol");
      stage.fails("actions/get-workflow-run-attempt", { kind: "answer", status: 502, body: {} }, 1);
    }),
    refuses("the job is told another run's number", "No", ({ variable }) =>
      variable("GITHUB_RUN_ID", "4711"),
    ),
    opens("the job is told another attempt than GitHub tells", ({ variable }) =>
      variable("GITHUB_RUN_ATTEMPT", "3"),
    ),
    refuses("the job is told another actor, but the initiator approved", "alice started a round", (stage) => {
      stage.answers({ by: "alice" });
      stage.variable("GITHUB_ACTOR", "eve");
      stage.variable("GITHUB_TRIGGERING_ACTOR", "eve");
    }),
  ],
};
