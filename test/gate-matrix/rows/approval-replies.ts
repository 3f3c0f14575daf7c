import { type Group, opens, type Row, refuses, refusesStrictly } from "../row.ts";

// biome-ignore lint/suspicious/noExplicitAny: rows reshape whatever GitHub answers
type Body = any;

const operation = "actions/get-reviews-for-run";
const unreadable = "not as GitHub describes it";

const list = (what: string, says: string, edit: (body: Body) => unknown): Row =>
  refuses(what, says, ({ told }) => told(operation, edit));

/** Bob's approval, changed. */
const approval = (what: string, says: string, change: (entry: Body) => unknown): Row =>
  list(`the approval's ${what}`, says, (body: readonly Body[]) => body.map(change));

const user = (what: string, says: string, change: (account: Body) => unknown): Row =>
  approval(`user: ${what}`, says, (entry) => ({ ...entry, user: change(entry.user) }));

/** Shapes of GitHub's answer about the review page. */
export const approvalReplies: Group = {
  title: "GitHub's reply about the review page",
  scene: "one run",
  rows: [
    list("null", unreadable, () => null),
    list("an object", unreadable, (body) => ({ approvals: body })),
    list("a text", "broke off", () => "approved"),
    list("an empty list", "nobody has approved", () => []),
    list("it holds null", unreadable, (body) => [...body, null]),
    refuses("a next page, which GitHub doesn't give today", unreadable, ({ fails }) =>
      fails(operation, {
        ...{ kind: "answer", status: 200, body: [] },
        headers: { link: '<https://api.github.com/x?page=2>; rel="next"' },
      }),
    ),
    approval("state is missing", unreadable, ({ state: _, ...rest }) => rest),
    approval("state is of an unknown kind", unreadable, (entry) => ({
      ...entry,
      state: "approved_by_admin",
    })),
    approval("state is written in capitals", unreadable, (entry) => ({ ...entry, state: "APPROVED" })),
    approval("environments is empty", "nobody has approved", (entry) => ({ ...entry, environments: [] })),
    approval("environments names it without an id", unreadable, (entry) => ({
      ...entry,
      environments: [{ name: "dev-agent-merge" }],
    })),
    approval("environments names it with its id as a text", unreadable, (entry) => ({
      ...entry,
      environments: entry.environments.map(({ id, ...rest }: Body) => ({ ...rest, id: `${id}` })),
    })),
    approval("environment has the name and another id", "nobody has approved", (entry) => ({
      ...entry,
      environments: entry.environments.map((one: Body) => ({ ...one, id: one.id + 1 })),
    })),
    opens("the approval's environment has the id and another name", ({ told }) =>
      told(operation, (body: readonly Body[]) =>
        body.map((entry) => ({
          ...entry,
          environments: entry.environments.map((one: Body) => ({ ...one, name: "renamed" })),
        })),
      ),
    ),
    opens("the approval is for several environments at once", ({ told }) =>
      told(operation, (body: readonly Body[]) =>
        body.map((entry) => ({ ...entry, environments: [{ id: 1, name: "x" }, ...entry.environments] })),
      ),
    ),
    refusesStrictly(
      approval("comment is null", unreadable, (entry) => ({ ...entry, comment: null })),
      "GitHub describes it as a text, and answers are told apart by it.",
    ),
    user("null, as of a deleted account", unreadable, () => null),
    user("the ghost that stands for deleted accounts", "ghost is no reviewer", (one) => ({
      ...{ ...one, id: 10137, login: "ghost" },
    })),
    user("with its id as a text", unreadable, (one) => ({ ...one, id: `${one.id}` })),
    user("with a reviewer's name and another id", "bob is no reviewer", (one) => ({
      ...one,
      id: one.id + 500,
    })),
    user("of type Bot", "bob is no person (Bot)", (one) => ({ ...one, type: "Bot" })),
    user("of type user, in small letters", "bob is no person", (one) => ({ ...one, type: "user" })),
    user("a reviewer's id and the initiator's name in capitals", "ALICE started a round", (one) => ({
      ...{ ...one, login: "ALICE" },
    })),
    opens("the approval's user was renamed since", ({ told }) =>
      told(operation, (body: readonly Body[]) =>
        body.map((entry) => ({ ...entry, user: { ...entry.user, login: "robert" } })),
      ),
    ),
    opens("fields that nobody knows yet", ({ told }) =>
      told(operation, (body: readonly Body[]) =>
        body.map((entry) => ({ ...entry, at: "2026-01-01", attempt: 7 })),
      ),
    ),
    opens("5000 comments besides", ({ told }) =>
      told(operation, (body: readonly Body[]) => [
        ...Array(5_000).fill({ ...body[0], state: "pending", comment: "Looking" }),
        ...body,
      ]),
    ),
  ],
};
