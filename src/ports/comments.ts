import type { Sha } from "../domain/candidate.ts";
import type { Account } from "./account.ts";

/** A comment on a pull request's conversation. */
export interface PullComment {
  readonly id: number;
  /** Of the pull request, or the issue, that it is on. */
  readonly pull: number;
  readonly body: string;
  /** Null where GitHub no longer knows who wrote it. */
  readonly by: Account | null;
  /** An app wrote it in that person's name. */
  readonly viaApp: boolean;
  /** ISO 8601, to the second. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** Something that happened to a pull request. */
export interface PullEvent {
  readonly id: number;
  /** e.g. `head_ref_force_pushed`. */
  readonly kind: string;
  /** ISO 8601, to the second. */
  readonly at: string;
}

export type Permission = "admin" | "write" | "read" | "none";

/** What a gate that is answered by comments asks of GitHub; errors as in `GitHub`. */
export interface Comments {
  /** Oldest first. */
  comments(pull: number): Promise<readonly PullComment[]>;
  /** Null when it was deleted. */
  comment(id: number): Promise<PullComment | null>;
  /** Oldest first. */
  pullEvents(pull: number): Promise<readonly PullEvent[]>;
  /** What an account may do now; `none` also where the login is another account's by now. */
  permission(account: Account): Promise<Permission>;
  /** The commit that a part of its id names; null where it names none or several. */
  commitNamed(part: string): Promise<Sha | null>;
  /** The comment of this token's own account whose first line, which no person could read, is this; null where there is none. */
  findComment(pull: number, marker: string): Promise<number | null>;
  /** Writes a comment; its id. */
  postComment(pull: number, comment: { readonly marker: string; readonly text: string }): Promise<number>;
}
