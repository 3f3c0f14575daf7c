import { addComment, showComment } from "./operations/comments.ts";
import { personNamed, type World } from "./world.ts";

/** What people do with comments. */
export interface CommentActs {
  /** Comments on an issue or a pull request; the comment's id and how webhooks and the API show it. */
  comment(comment: PersonsComment): PostedComment;
  /** Changes a comment's text; how it is shown then. `by`: anybody who may write, or its author. */
  editComment(id: number, by: string, body: string): PostedComment;
  deleteComment(id: number): void;
}

export type PersonsComment = { readonly by: string; readonly body: string } & (
  | { readonly pull: number }
  | { readonly issue: number }
);

export interface PostedComment {
  readonly id: number;
  /** Number of the issue or pull request. */
  readonly issue: number;
  readonly onPull: boolean;
  readonly by: string;
  /** As in a payload's `comment`. */
  readonly shown: ReturnType<typeof showComment>;
}

export function createCommentActs(world: World): CommentActs {
  const known = (id: number) => {
    const comment = world.comments.get(id);
    if (comment === undefined) throw new Error(`There is no comment ${id}`);
    return comment;
  };
  const posted = (id: number, by: string): PostedComment => {
    const comment = known(id);
    const onPull = world.pulls.has(comment.issue);
    return { id, issue: comment.issue, onPull, by, shown: showComment(comment, world) };
  };
  return {
    comment({ by, body, ...place }) {
      const issue = "pull" in place ? place.pull : place.issue;
      if (!world.issues.has(issue) || ("pull" in place && !world.pulls.has(issue)))
        throw new Error(`There is no issue or pull request ${issue}`);
      return posted(addComment(world, { issue, author: personNamed(world, by), body }).id, by);
    },
    editComment(id, by, body) {
      const comment = known(id);
      const editor = personNamed(world, by);
      if (comment.author !== editor && !["admin", "maintain", "write"].includes(editor.role))
        throw new Error(`GitHub wouldn't allow this: ${by} may not edit the comment`);
      Object.assign(comment, { body, updatedAt: world.now() });
      return posted(id, by);
    },
    deleteComment(id) {
      known(id);
      world.comments.delete(id);
    },
  };
}
