import type { Sha } from "../../domain/candidate.ts";
import { cleanLine } from "../../domain/text/plain-text.ts";
import type { Permission, PullComment, PullEvent } from "../../ports/comments.ts";
import type { Account } from "../../ports/github.ts";
import { isSame } from "../environment/approvals.ts";
import { type Command, parseCommand } from "./parse-command.ts";

/** Everything that decides whether a change is approved, as GitHub tells it now. */
export interface CommentFacts {
  /** The comment that asks. */
  readonly question: PullComment;
  /** What people were asked about. */
  readonly headSha: Sha;
  /** All of the pull request's, oldest first. */
  readonly comments: readonly PullComment[];
  readonly events: readonly PullEvent[];
  /** What the authors of commands may do, by account. */
  readonly permissions: ReadonlyMap<number, Permission>;
  /** The commits that parts of an id name in the repository. */
  readonly commits: ReadonlyMap<string, Sha | null>;
  /** Everybody who started or re-ran a round; never empty. */
  readonly initiators: readonly Account[];
  /** Teams of one: the base's configuration lets an initiator approve. */
  readonly allowSelfApproval: boolean;
  /** People who must agree. */
  readonly needed: number;
  /** Whether the session went on in another round since it was asked. */
  readonly wentOn: boolean;
}

/** Somebody's command that counts. */
export interface Said {
  readonly id: number;
  readonly by: Account;
  readonly command: Command;
  readonly at: string;
  /** Whether they started a round of it. */
  readonly self: boolean;
}

export type CommentAnswer =
  /** As many people as are needed, in the order in which they came. */
  | { readonly status: "approved"; readonly people: readonly Said[] }
  /** Nobody is against it, but more people must agree; `faults`: why some approvals don't count. */
  | { readonly status: "waiting"; readonly have: number; readonly faults: readonly string[] }
  | { readonly status: "objected"; readonly said: Said }
  /** Nothing can be approved any more; `why` on one line. */
  | { readonly status: "refused"; readonly why: string };

/** After any of these another commit, or another base, may have stood there for a while. */
const voiding: Readonly<Record<string, string>> = {
  head_ref_force_pushed: "its branch was pushed by force",
  head_ref_deleted: "its branch was deleted",
  head_ref_restored: "its branch was deleted and restored",
  base_ref_changed: "its base was changed",
  base_ref_force_pushed: "its base was pushed by force",
  closed: "it was closed",
  reopened: "it was closed and opened again",
};

/** What people have answered to a question in comments. Somebody's objection outweighs every approval. */
export function judgeComments(facts: CommentFacts): CommentAnswer {
  const refusal = refusalOf(facts);
  if (refusal !== null) return { status: "refused", why: refusal };
  const commands = commandsOf(facts);
  const objection = commands.find(isObjection);
  if (objection !== undefined) return { status: "objected", said: objection };
  const people: Said[] = [];
  const faults: string[] = [];
  for (const comment of facts.comments) {
    const said = commands.find(({ id }) => id === comment.id);
    if (said === undefined || !isApproval(said)) continue;
    const fault = faultOf(comment, facts);
    if (fault !== null) faults.push(fault);
    else if (!people.some(({ by }) => isSame(by, said.by))) people.push(said);
  }
  if (people.length < facts.needed) return { status: "waiting", have: people.length, faults };
  return { status: "approved", people };
}

/** Why a command doesn't count; null when it does. A command that is none, and a person's right to write, come first. */
export function faultOf(comment: PullComment, facts: CommentFacts): string | null {
  const { question, permissions, commits, headSha, initiators, allowSelfApproval } = facts;
  const parsed = parseCommand(comment.body);
  const name = comment.by === null ? "somebody" : cleanLine(comment.by.login, 60);
  if (parsed === null) return "it is no command";
  const writer = faultOfWriter(comment, permissions);
  if (writer !== null) return writer;
  if (parsed.status === "malformed") return parsed.why;
  if (isEdited(comment)) return `the comment of ${name} was edited`;
  if (!isAfter(comment, question)) return `the comment of ${name} is older than the question`;
  const { command } = parsed;
  if (command.name !== "approve") return null;
  if (!headSha.startsWith(command.sha)) return `${name} approved ${command.sha}, not ${headSha}`;
  if (commits.get(command.sha) !== headSha)
    return `${command.sha} names several commits, or GitHub does not know it`;
  const { by } = comment;
  if (!allowSelfApproval && initiators.some((initiator) => by !== null && isSame(initiator, by)))
    return `${name} started a round of it`;
  return null;
}

/** Why what an account writes is nobody's word here; null for a person who may write. */
export function faultOfWriter(
  { by, viaApp }: PullComment,
  permissions: CommentFacts["permissions"],
): string | null {
  if (by === null) return "it is not known who wrote it";
  const name = cleanLine(by.login, 60);
  if (by.type !== "User") return `${name} is no person (${cleanLine(by.type, 30)})`;
  if (viaApp) return `an app wrote it in the name of ${name}`;
  const permission = permissions.get(by.id);
  return permission === "admin" || permission === "write" ? null : `${name} may not write to this repository`;
}

export const isEdited = ({ createdAt, updatedAt }: PullComment) => createdAt !== updatedAt;

/** Why nothing that is said about a question counts any more; null while it does. */
export function refusalOf({ question, events, initiators, needed, wentOn }: CommentFacts): string | null {
  if (initiators.length === 0) return "it is not known who started the run";
  if (!Number.isSafeInteger(needed) || needed < 1) return "it is not known how many people must agree";
  if (isEdited(question)) return "the question was edited";
  if (wentOn) return "another round of it was started since it was asked";
  const asked = Date.parse(question.createdAt);
  // A time that can't be read is no time before.
  const event = events.find(({ kind, at }) => kind in voiding && !(Date.parse(at) < asked));
  return event === undefined ? null : `${voiding[event.kind]} since it was asked`;
}

function commandsOf({ comments, question, permissions, initiators }: CommentFacts): readonly Said[] {
  return comments.flatMap((comment) => {
    const { id, by, body, createdAt: at } = comment;
    const parsed = parseCommand(body);
    if (by === null || parsed?.status !== "command" || !isAfter(comment, question)) return [];
    if (parsed.command.name !== "approve" && faultOfWriter(comment, permissions) !== null) return [];
    return [{ id, by, command: parsed.command, at, self: initiators.some((one) => isSame(one, by)) }];
  });
}

/** One that was edited counts too: it releases nothing. */
const isObjection = (said: Said) => said.command.name !== "approve";
const isApproval = (said: Said) => said.command.name === "approve";

function isAfter(comment: PullComment, question: PullComment): boolean {
  return comment.id > question.id && Date.parse(comment.createdAt) >= Date.parse(question.createdAt);
}
