import { type Group, opens, type Row, refuses } from "../row.ts";

// biome-ignore lint/suspicious/noExplicitAny: rows reshape whatever GitHub answers
type Body = any;

const unreadable = "not as GitHub describes it";

const edited = (what: string, says: string, edit: (body: Body) => unknown): Row =>
  refuses(what, says, ({ told }) => told("repos/get-environment", edit));

/** A field of the environment that isn't there, is null, or is of another type. */
const field = (name: string, says: string, others: readonly unknown[]): readonly Row[] => [
  edited(`${name} is missing`, says, ({ [name]: _, ...rest }) => rest),
  ...[null, ...others].map((value) =>
    edited(`${name} is ${JSON.stringify(value)}`, says, (body) => ({ ...body, [name]: value })),
  ),
];

const asking = (body: Body) =>
  body.protection_rules.find(({ type }: { readonly type: string }) => type === "required_reviewers");

/** The rule that asks people, changed. */
const rule = (what: string, says: string, change: (asking: Body) => unknown): Row =>
  edited(`the rule that asks people: ${what}`, says, (body) => ({
    ...body,
    protection_rules: body.protection_rules.flatMap((one: Body) =>
      one.type === "required_reviewers" ? [change(one)].flat() : [one],
    ),
  }));

const policies = (what: string, says: string, edit: (body: Body) => unknown): Row =>
  refuses(`the list of branches: ${what}`, says, ({ told }) =>
    told("repos/list-deployment-branch-policies", edit),
  );

/** Shapes of GitHub's answers about the environment. */
export const environmentReplies: Group = {
  title: "GitHub's reply about the environment",
  scene: "one run",
  rows: [
    ...field("id", unreadable, ["1"]),
    edited("id is another one", "made anew", (body) => ({ ...body, id: body.id + 1 })),
    ...field("name", unreadable, []),
    edited("name is another one: it was renamed", unreadable, (body) => ({ ...body, name: "staging" })),
    ...field("can_admins_bypass", "whether administrators may bypass", ["false"]),
    ...field("protection_rules", unreadable, [{}]),
    edited("protection_rules is empty", "asks nobody", (body) => ({ ...body, protection_rules: [] })),
    edited("a rule has no type", unreadable, (body) => ({
      ...body,
      protection_rules: [...body.protection_rules, { id: 9 }],
    })),
    opens("a rule of an unknown kind is there too", ({ told }) =>
      told("repos/get-environment", (body) => ({
        ...body,
        protection_rules: [...body.protection_rules, { id: 9, type: "moon_phase" }],
      })),
    ),
    rule("reviewers is null", unreadable, (one) => ({ ...one, reviewers: null })),
    rule("reviewers is empty", "asks nobody", (one) => ({ ...one, reviewers: [] })),
    rule("a reviewer was deleted: null in its place", unreadable, (one) => ({
      ...one,
      reviewers: [...one.reviewers, { type: "User", reviewer: null }],
    })),
    rule("a reviewer of another kind", unreadable, (one) => ({
      ...one,
      reviewers: one.reviewers.map((entry: Body) => ({ ...entry, type: "Robot" })),
    })),
    rule(
      "prevent_self_review is missing",
      "lets whoever starts",
      ({ prevent_self_review: _, ...rest }) => rest,
    ),
    rule("prevent_self_review is null", "lets whoever starts", (one) => ({
      ...one,
      prevent_self_review: null,
    })),
    rule('prevent_self_review is "true"', "lets whoever starts", (one) => ({
      ...one,
      prevent_self_review: "true",
    })),
    rule("it is there twice, once without prevent_self_review", "lets whoever starts", (one) => [
      one,
      { ...one, prevent_self_review: false },
    ]),
    ...field("deployment_branch_policy", "", []).map((row) => ({ ...row, says: "other branches than main" })),
    edited("deployment_branch_policy is empty", "other branches than main", (body) => ({
      ...body,
      deployment_branch_policy: {},
    })),
    policies("a bare list", unreadable, (body) => body.branch_policies),
    policies("the default branch's name as a tag", "other branches than main", (body) => ({
      ...body,
      branch_policies: [{ id: 1, name: "main", type: "tag" }],
    })),
    policies("the default branch, 5000 times on 50 pages", "lists more than", (body) => ({
      ...body,
      branch_policies: Array(100).fill({ id: 1, name: "main", type: "branch" }),
    })),
    edited("null", unreadable, () => null),
    edited("a list", unreadable, (body) => [body]),
    edited("a text", "broke off", () => "The environment is fine"),
    opens("fields that nobody knows yet", ({ told }) =>
      told("repos/get-environment", (body) => ({ ...body, novelty: { on: true }, approved: "yes" })),
    ),
    opens("reviewers as GitHub gives a team besides", ({ told }) =>
      told("repos/get-environment", (body) => {
        asking(body).reviewers.push({ type: "Team", reviewer: { id: 5, name: "Leads", slug: "leads" } });
        return body;
      }),
    ),
  ],
};
