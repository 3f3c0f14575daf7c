import type { Field } from "./parse-query.ts";

/** Fields of a type: each a value, or a type of its own. */
export interface Type {
  readonly [name: string]: "value" | Type;
}

const actor: Type = { login: "value", __typename: "value" };
const commit: Type = { oid: "value" };
const queueEntry: Type = {
  id: "value",
  state: "value",
  position: "value",
  enqueuedAt: "value",
  enqueuer: actor,
};
const autoMerge: Type = {
  ...{
    enabledAt: "value",
    enabledBy: actor,
    mergeMethod: "value",
    commitHeadline: "value",
    commitBody: "value",
  },
};
const pull: Type = {
  ...{ id: "value", number: "value", url: "value", state: "value", merged: "value", isDraft: "value" },
  ...{ headRefName: "value", baseRefName: "value", headRefOid: "value", baseRefOid: "value" },
  ...{ mergeable: "value", mergeStateStatus: "value", isInMergeQueue: "value", isMergeQueueEnabled: "value" },
  ...{ autoMergeRequest: autoMerge, mergeQueueEntry: queueEntry, mergeCommit: commit, mergedBy: actor },
};
const onPull: Type = { clientMutationId: "value", pullRequest: pull, actor };
const onQueue: Type = { clientMutationId: "value", mergeQueueEntry: queueEntry };

const repository: Type = {
  ...{ id: "value", nameWithOwner: "value", autoMergeAllowed: "value", pullRequest: pull },
};

/** The part of GitHub's schema that the fake answers: what may be asked of each operation. */
export const operationTypes: Readonly<Record<"query" | "mutation", Type>> = {
  query: { repository, viewer: { id: "value", login: "value", databaseId: "value" } },
  mutation: {
    ...{ enablePullRequestAutoMerge: onPull, disablePullRequestAutoMerge: onPull },
    ...{ enqueuePullRequest: onQueue, dequeuePullRequest: onQueue },
  },
};

interface Taken {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** What mutations take in their `input`. */
export const inputs: Readonly<Record<string, Taken>> = {
  enablePullRequestAutoMerge: {
    required: ["pullRequestId"],
    optional: "clientMutationId commitBody commitHeadline mergeMethod expectedHeadOid authorEmail".split(" "),
  },
  disablePullRequestAutoMerge: { required: ["pullRequestId"], optional: ["clientMutationId"] },
  enqueuePullRequest: {
    required: ["pullRequestId"],
    optional: ["clientMutationId", "expectedHeadOid", "jump"],
  },
  dequeuePullRequest: { required: ["id"], optional: ["clientMutationId"] },
};

/** What is asked that the schema hasn't got, and what is asked for without saying which part of it. */
export function strangeFields(fields: readonly Field[], type: Type, place = ""): readonly string[] {
  return fields.flatMap((field) => {
    const path = `${place}${field.name}`;
    const known = Object.hasOwn(type, field.name) ? type[field.name] : undefined;
    if (known === undefined) return [`GitHub knows no field ${path}`];
    if (known === "value") return field.fields.length === 0 ? [] : [`${path} has no fields`];
    if (field.fields.length === 0) return [`${path} needs a selection of fields`];
    return strangeFields(field.fields, known, `${path}.`);
  });
}

/** The asked part of a value. */
export function select(fields: readonly Field[], value: unknown): unknown {
  if (value === null || fields.length === 0) return value;
  const all = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    fields.map(({ alias, name, fields: inner }) => [alias, select(inner, all[name] ?? null)]),
  );
}
