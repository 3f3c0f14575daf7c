import { created, type Handlers, notFound, ok, pageOf } from "../call.ts";
import type { Comment, IssueEvent } from "../model.ts";
import { apiUrl, associationOf, htmlUrl, showPerson } from "../shapes.ts";
import type { World } from "../world.ts";
import { issueOf } from "./labels.ts";

export const comments = {
  "issues/create-comment": (call, world) => {
    const issue = issueOf(call, world);
    if (issue === undefined) return notFound();
    const { body } = call.body as { readonly body: string };
    const comment = addComment(world, { issue: issue.number, author: call.caller, body });
    return created(showComment(comment, world));
  },

  "issues/update-comment": ({ path, body }, world) => {
    const comment = world.comments.get(Number(path.comment_id));
    if (comment === undefined) return notFound();
    comment.body = (body as { readonly body: string }).body;
    comment.updatedAt = world.now();
    return ok(showComment(comment, world));
  },

  "issues/get-comment": ({ path }, world) => {
    const comment = world.comments.get(Number(path.comment_id));
    return comment === undefined ? notFound() : ok(showComment(comment, world));
  },

  "issues/delete-comment": ({ path }, world) =>
    world.comments.delete(Number(path.comment_id)) ? { status: 204 } : notFound(),

  "issues/list-events": (call, world) => {
    const issue = issueOf(call, world);
    if (issue === undefined) return notFound();
    const found = world.issueEvents.filter((one) => one.issue === issue.number);
    const show = (part: readonly IssueEvent[]) => part.map((event) => showEvent(event, world));
    return pageOf(call, { all: found, show });
  },

  "issues/list-comments": (call, world) => {
    const issue = issueOf(call, world);
    if (issue === undefined) return notFound();
    const since = Date.parse(call.query.since ?? "1970-01-01T00:00:00Z");
    const all = [...world.comments.values()].filter((one) => one.issue === issue.number);
    const found = all.filter(({ updatedAt }) => Date.parse(updatedAt) >= since);
    const show = (part: readonly Comment[]) => part.map((comment) => showComment(comment, world));
    return pageOf(call, { all: found, show });
  },
} satisfies Handlers;

/** Enters a comment into an issue. */
export function addComment(world: World, said: Pick<Comment, "issue" | "author" | "body">): Comment {
  const at = world.now();
  const comment: Comment = { id: world.nextId(), ...said, createdAt: at, updatedAt: at };
  world.comments.set(comment.id, comment);
  return comment;
}

function showEvent({ id, event, actor, commitId, createdAt }: IssueEvent, world: World) {
  const place = { url: apiUrl(world, `/issues/events/${id}`), commit_url: null };
  const by = actor === null ? null : showPerson(actor);
  return { id, ...place, event, actor: by, commit_id: commitId, created_at: createdAt };
}

export function showComment({ id, issue, author, body, createdAt, updatedAt }: Comment, world: World) {
  const html = htmlUrl(world, `/pull/${issue}#issuecomment-${id}`);
  const links = { url: apiUrl(world, `/issues/comments/${id}`), html_url: html };
  const from = { user: showPerson(author), author_association: associationOf(author) };
  const times = { created_at: createdAt, updated_at: updatedAt };
  return { id, ...links, body, ...from, ...times, issue_url: apiUrl(world, `/issues/${issue}`) };
}
