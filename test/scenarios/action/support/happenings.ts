import type { PostedComment } from "../../../github/rest/act-on-comments.ts";

/** Something that happened on GitHub, other than a start by hand. */
export interface Happening {
  readonly event: "issues" | "issue_comment" | "schedule";
  readonly by: string;
  /** The part of the event's payload that is about it. */
  readonly payload: Readonly<Record<string, unknown>>;
}

const usualIssue = { number: 7, title: "Notes are missing", body: "Somebody said so." };

export interface Comment {
  readonly by: string;
  readonly body: string;
  /** Default: on an issue. */
  readonly onPull?: boolean;
}

/** Somebody comments on an issue; a pull request is one too. */
export function commented({ by, body, onPull = false }: Comment): Happening {
  const issue = onPull ? { ...usualIssue, pull_request: {} } : usualIssue;
  return { event: "issue_comment", by, payload: { action: "created", issue, comment: { body } } };
}

/**
 * A comment that is on GitHub, as `people.comment` or `people.editComment` gave it; an edited one starts workflows as its
 * editor's doing.
 */
export function commentedOn({ shown, issue: number, onPull, by }: PostedComment): Happening {
  const place = { ...usualIssue, number };
  const issue = onPull
    ? { ...place, pull_request: { url: shown.url.replace(/issues.*/, `pulls/${number}`) } }
    : place;
  const action = shown.created_at === shown.updated_at ? "created" : "edited";
  const sender = by === shown.user.login ? { sender: shown.user } : {};
  return { event: "issue_comment", by, payload: { action, issue, comment: shown, ...sender } };
}

export interface Labelling {
  readonly by: string;
  /** Default: the one that starts a goal. */
  readonly label?: string;
  readonly title?: string;
  /** `null`: the issue has no text. */
  readonly body?: string | null;
}

/** Somebody labels an issue. */
export function labelled({ by, label = "dev-agent", ...texts }: Labelling): Happening {
  const issue = { ...usualIssue, ...texts };
  return { event: "issues", by, payload: { action: "labeled", issue, label: { name: label } } };
}

/** The time has come. `by`: who last changed the workflow's schedule. */
export const onSchedule = (by: string): Happening => ({
  ...{ event: "schedule", by, payload: { schedule: "17 5 * * 1" } },
});
