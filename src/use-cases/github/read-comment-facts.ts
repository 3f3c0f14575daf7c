import type { Sha } from "../../domain/candidate.ts";
import { type CommentFacts, faultOfWriter } from "../../gates/comment/judge-comments.ts";
import { parseCommand } from "../../gates/comment/parse-command.ts";
import type { Permission, PullComment } from "../../ports/comments.ts";
import type { GitHub } from "../../ports/github.ts";
import { findInitiators, type RunChain } from "./find-initiators.ts";

export interface CommentsAsked {
  readonly github: GitHub;
  /** The run of this job; what it left itself is no answer of before. */
  readonly runId: number;
  readonly pull: number;
  /** All of the pull request's. */
  readonly comments: readonly PullComment[];
  readonly question: PullComment;
  /** The run that asked. */
  readonly askedBy: number;
  readonly headSha: Sha;
  readonly chain: Pick<RunChain, "previousOf" | "isAnswer">;
  readonly allowSelfApproval: boolean;
  readonly needed: number;
}

/** The artifact that says that a run's question was answered with another round, whatever becomes of the comments. */
export const answeredOf = (runId: number | "") => `dev-agent-answered-${runId}`;

/** Asks GitHub for everything that decides whether a change is approved in comments. */
export async function readCommentFacts(asked: CommentsAsked): Promise<CommentFacts> {
  const { github, pull, comments, question, askedBy, headSha, chain, allowSelfApproval, needed } = asked;
  const commands = comments.filter(({ id, body }) => id > question.id && parseCommand(body) !== null);
  return {
    ...{ question, headSha, comments, allowSelfApproval, needed },
    events: await github.pullEvents(pull),
    permissions: await permissionsOf(github, commands),
    commits: await commitsOf(github, { commands, headSha }),
    initiators: await findInitiators({ github, runId: askedBy, ...chain }),
    wentOn: await wentOn(asked),
  };
}

/** What the people who wrote these may do now. */
export async function permissionsOf(
  github: Pick<GitHub, "permission">,
  comments: readonly PullComment[],
): Promise<ReadonlyMap<number, Permission>> {
  const found = new Map<number, Permission>();
  for (const comment of comments) {
    const { by } = comment;
    // Who may not count in any case is not asked about.
    if (by === null || found.has(by.id) || faultOfWriter(comment, new Map([[by.id, "write"]])) !== null)
      continue;
    found.set(by.id, await github.permission(by));
  }
  return found;
}

async function commitsOf(
  github: Pick<GitHub, "commitNamed">,
  { commands, headSha }: { readonly commands: readonly PullComment[]; readonly headSha: Sha },
): Promise<ReadonlyMap<string, Sha | null>> {
  const found = new Map<string, Sha | null>();
  for (const { body } of commands) {
    const parsed = parseCommand(body);
    if (parsed?.status !== "command" || parsed.command.name !== "approve") continue;
    const { sha } = parsed.command;
    if (headSha.startsWith(sha) && !found.has(sha)) found.set(sha, await github.commitNamed(sha));
  }
  return found;
}

/** On another branch, or in a pull request's run, anybody could leave an artifact of that name. */
async function wentOn({ github, askedBy, runId }: CommentsAsked): Promise<boolean> {
  const branch = await github.defaultBranch();
  for (const left of await github.artifactsNamed(answeredOf(askedBy))) {
    if (left.runId === runId) continue;
    const { headBranch, event } = await github.run(left.runId);
    if (headBranch === branch && !event.startsWith("pull_request")) return true;
  }
  return false;
}
