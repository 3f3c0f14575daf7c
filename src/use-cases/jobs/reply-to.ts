import { inlineMarkdown } from "../../domain/text/markdown/plain-markdown.ts";
import type { PullComment } from "../../ports/comments.ts";
import { commentOnce } from "./comment-once.ts";
import type { JobContext } from "./job.ts";
import { unrecordedEffects } from "./job-effects.ts";

/** Answers a comment once, however often its job runs. `text`: one line of any words. */
export async function replyTo(
  { github }: JobContext,
  { comment, text }: { readonly comment: PullComment; readonly text: string },
): Promise<void> {
  const marker = `<!-- dev-agent:reply to=${comment.id} -->`;
  const reply = { pull: comment.pull, of: `reply to ${comment.id}`, marker };
  await commentOnce(github, unrecordedEffects(), { ...reply, text: inlineMarkdown(text, 2_000) });
}
