import { created, type Handlers, notFound, ok, pageOf } from "../call.ts";
import type { Comment } from "../model.ts";
import { apiUrl, associationOf, htmlUrl, showPerson } from "../shapes.ts";
import type { World } from "../world.ts";
import { issueOf } from "./labels.ts";

export const comments = {
  "issues/create-comment": (call, world) => {
    const issue = issueOf(call, world);
    if (issue === undefined) return notFound();
    const { body } = call.body as { readonly body: string };
    const at = world.now();
    const place = { id: world.nextId(), issue: issue.number, author: call.caller };
    const comment: Comment = { ...place, body, createdAt: at, updatedAt: at };
    world.comments.set(comment.id, comment);
    return created(showComment(comment, world));
  },

  "issues/update-comment": ({ path, body }, world) => {
    const comment = world.comments.get(Number(path.comment_id));
    if (comment === undefined) return notFound();
    comment.body = (body as { readonly body: string }).body;
    comment.updatedAt = world.now();
    return ok(showComment(comment, world));
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

function showComment({ id, issue, author, body, createdAt, updatedAt }: Comment, world: World) {
  const html = htmlUrl(world, `/pull/${issue}#issuecomment-${id}`);
  const links = { url: apiUrl(world, `/issues/comments/${id}`), html_url: html };
  const from = { user: showPerson(author), author_association: associationOf(author) };
  const times = { created_at: createdAt, updated_at: updatedAt };
  return { id, ...links, body, ...from, ...times, issue_url: apiUrl(world, `/issues/${issue}`) };
}
