import { isSha, type Sha } from "../domain/candidate.ts";
import type { Comments, Permission, PullComment, PullEvent } from "../ports/comments.ts";
import type { Account } from "../ports/github.ts";
import type { Client } from "./client.ts";
import { readAccount, readReply, unreadable } from "./read-reply.ts";

const reading = "pull-requests: read";
const writing = "pull-requests: write";

/** Comments of pull requests, and what tells whether one counts. */
export function createComments(client: Client, me: () => Promise<number>): Comments {
  const find = (pull: number, marker: string) => findComment(client, { pull, marker, me });
  return {
    comments: (pull) => listComments(client, pull),
    comment: (id) => readComment(client, id),
    pullEvents: (pull) => readEvents(client, pull),
    permission: (account) => readPermission(client, account),
    commitNamed: (part) => readCommit(client, part),
    findComment: find,
    postComment: (pull, { marker, text }) =>
      client.ask({
        route: "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
        parameters: { issue_number: pull, body: `${marker}\n${text}` },
        needs: writing,
        read: (data) => readReply(data, "comment").number("id"),
        lookUp: async () => (await find(pull, marker)) ?? undefined,
      }),
  };
}

async function listComments(client: Client, pull: number): Promise<readonly PullComment[]> {
  const found = await client.list({
    route: "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
    parameters: { issue_number: pull },
    needs: reading,
    items: (data) => listOf(data, "comments"),
  });
  return found.map(commentOf).sort((a, b) => a.id - b.id);
}

function readComment(client: Client, id: number): Promise<PullComment | null> {
  return client.ask<PullComment | null>({
    route: "GET /repos/{owner}/{repo}/issues/comments/{comment_id}",
    parameters: { comment_id: id },
    needs: reading,
    read: commentOf,
    answers: { 404: () => null, 410: () => null },
  });
}

function commentOf(data: unknown): PullComment {
  const reply = readReply(data, "comment");
  const { user, body = "", performed_via_github_app: app = null } = reply.fields;
  const pull = /\/issues\/([1-9]\d*)$/.exec(reply.text("issue_url"))?.[1];
  if (pull === undefined || typeof body !== "string") throw unreadable("comment");
  return {
    id: reply.number("id"),
    pull: Number(pull),
    body,
    by: user === null ? null : readAccount(user, "comment.user"),
    viaApp: app !== null,
    createdAt: reply.text("created_at"),
    updatedAt: reply.text("updated_at"),
  };
}

async function readEvents(client: Client, pull: number): Promise<readonly PullEvent[]> {
  const found = await client.list({
    route: "GET /repos/{owner}/{repo}/issues/{issue_number}/events",
    parameters: { issue_number: pull },
    needs: reading,
    items: (data) => listOf(data, "events"),
  });
  return found.map((entry) => {
    const reply = readReply(entry, "events");
    return { id: reply.number("id"), kind: reply.text("event"), at: reply.text("created_at") };
  });
}

const permissions = ["admin", "write", "read", "none"] as const;

function readPermission(client: Client, { id, login }: Account): Promise<Permission> {
  return client.ask<Permission>({
    route: "GET /repos/{owner}/{repo}/collaborators/{username}/permission",
    parameters: { username: login },
    needs: "metadata: read",
    read(data) {
      const reply = readReply(data, "permission");
      const permission = permissions.find((known) => known === reply.text("permission"));
      if (permission === undefined) throw unreadable("permission.permission");
      const user = readAccount(reply.fields.user, "permission.user");
      // Somebody else may have taken the login meanwhile.
      return user.id === id ? permission : "none";
    },
    answers: { 404: () => "none" },
  });
}

/** GitHub takes a branch's name here too: only what begins with the part is the commit that was meant. */
function readCommit(client: Client, part: string): Promise<Sha | null> {
  return client.ask<Sha | null>({
    route: "GET /repos/{owner}/{repo}/commits/{ref}",
    parameters: { ref: part },
    needs: "contents: read",
    read(data) {
      const sha = readReply(data, "commit").sha("sha");
      return isSha(sha) && sha.startsWith(part) ? sha : null;
    },
    answers: { 404: () => null, 409: () => null, 422: () => null },
  });
}

interface Marked {
  readonly pull: number;
  readonly marker: string;
  readonly me: () => Promise<number>;
}

/** Anybody can copy a marker: it counts in a comment of this very account alone. */
async function findComment(client: Client, { pull, marker, me }: Marked): Promise<number | null> {
  const marked = (await listComments(client, pull)).filter(({ body }) => body.split(/\r?\n/)[0] === marker);
  if (marked.length === 0) return null;
  const own = await me();
  return marked.find(({ by }) => by?.id === own)?.id ?? null;
}

function listOf(data: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(data)) throw unreadable(where);
  return data;
}
