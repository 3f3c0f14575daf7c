import { readFileSync } from "node:fs";
import { judgeCommentGate, judgeSelfApproval } from "../../../src/gates/doctor/judge-comment-gate.ts";
import { judgeRepository, type RepositoryQuestion } from "../../../src/gates/doctor/judge-repository.ts";

const question: RepositoryQuestion = {
  repository: "acme/widgets",
  settings: {
    ...{ visibility: "public", owner: { login: "acme", type: "Organization" }, defaultBranch: "main" },
    ...{ archived: false, methods: null, autoMerge: null },
  },
  permissions: { usual: "read", mayOpenPulls: true },
  app: false,
};
const statuses = (points: readonly { name: string; status: string }[]) =>
  points.map(({ name, status }) => `${status} ${name}`);

describe("a repository's points", () => {
  it.each<[what: string, change: Partial<RepositoryQuestion>, points: readonly string[]]>([
    ["all is well", {}, ["ok repository", "ok job tokens", "ok pull requests"]],
    [
      "it is archived",
      { settings: { ...question.settings, archived: true } },
      ["broken repository", "ok job tokens", "ok pull requests"],
    ],
    [
      "nothing of its Actions is told",
      { permissions: null },
      ["ok repository", "unknown job tokens", "unknown pull requests"],
    ],
    [
      "Actions may open no pull requests",
      { permissions: { usual: "write", mayOpenPulls: false } },
      ["ok repository", "ok job tokens", "broken pull requests"],
    ],
    [
      "an App opens them",
      { permissions: { usual: "write", mayOpenPulls: false }, app: true },
      ["ok repository", "ok job tokens", "ok pull requests"],
    ],
  ])("%s", (_what, change, points) => {
    expect(statuses(judgeRepository({ ...question, ...change }))).toEqual(points);
  });

  it("leave alone what jobs may do by default when they let Actions open pull requests", () => {
    const permissions = { usual: "write", mayOpenPulls: false } as const;
    const fixes = judgeRepository({ ...question, permissions }).flatMap(({ fix }) => fix?.command ?? []);
    expect(fixes).toEqual([
      "gh api --method PUT repos/acme/widgets/actions/permissions/workflow -f default_workflow_permissions=write -F can_approve_pull_request_reviews=true",
    ]);
  });
});

const listener = `on:
  issue_comment:
    types: [created]
jobs:
  decide:
    steps:
      - uses: dev-agent/dev-agent/decide@v1
`;

describe("the points of a gate of comments", () => {
  it.each<[what: string, texts: readonly string[], whole: boolean, status: string]>([
    ["a workflow that takes decisions", ["on: push", listener], false, "ok"],
    ["the example", [readFileSync("examples/comment-gate.yml", "utf8")], true, "ok"],
    ["none", [], true, "broken"],
    ["one that hears comments and decides nothing", ["on: issue_comment\njobs: {}"], true, "broken"],
    ["one that decides and hears no comments", [listener.replace("issue_comment", "push")], true, "broken"],
    ["more workflows than were read", ["on: push"], false, "unknown"],
  ])("%s", (_what, texts, whole, status) => {
    const points = judgeCommentGate({ approvals: 1, allowSelfApproval: false, workflows: { texts, whole } });
    expect(statuses(points)).toEqual(["ok gate", `${status} comment workflow`, "unknown people"]);
  });
});

it("self-approval is as somebody wanted it, and red", () => {
  expect(judgeSelfApproval(false)).toEqual([]);
  expect(judgeSelfApproval(true)).toMatchObject([{ status: "ok", caution: true }]);
});
