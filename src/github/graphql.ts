import { isObject, type JsonObject } from "../domain/json.ts";
import { cleanLine } from "../domain/text/plain-text.ts";
import { DevAgentError } from "../errors.ts";
import type { Client } from "./client.ts";
import { type Reply, readReply, unreadable } from "./read-reply.ts";

export interface GraphQuestion<Value> {
  /** With its variables declared. */
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly needs: string;
  readonly read: (data: Reply) => Value;
  /** What a refusal is to the caller; absent: an error. */
  readonly refused?: (words: string) => Value;
  readonly lookUp?: () => Promise<Value | undefined>;
  readonly always?: boolean;
}

/** One call of GitHub's GraphQL API, whose refusals come with status 200. */
export function askGraph<Value>(client: Client, question: GraphQuestion<Value>): Promise<Value> {
  const { query, variables, needs, read, refused, lookUp, always = false } = question;
  return client.ask<Value>({
    route: "POST /graphql",
    parameters: { query, variables },
    needs,
    reads: query.startsWith("query"),
    always,
    read(data, _, headers) {
      const reply = readReply(data, "graphql");
      const errors = reply.fields.errors;
      if (errors === undefined) return read(reply.object("data"));
      const first = Array.isArray(errors) ? errors[0] : undefined;
      if (!isObject(first) || typeof first.message !== "string") throw unreadable("graphql.errors");
      const words = cleanLine(first.message, 300);
      const status = statusOf(first);
      if (status !== null) throw Object.assign(new Error(words), { status, response: { headers } });
      if (first.type === "FORBIDDEN" || first.type === "INSUFFICIENT_SCOPES") throw denied(words, needs);
      if (refused === undefined) throw failed(words);
      return refused(words);
    },
    ...(lookUp === undefined ? {} : { lookUp }),
  });
}

/** What the REST API would have answered where asking again helps; null where it doesn't. */
function statusOf({ type, message }: JsonObject): number | null {
  if (type === "RATE_LIMITED" || /rate limit/i.test(`${message}`)) return 429;
  return type === undefined && /^Something went wrong/.test(`${message}`) ? 502 : null;
}

function denied(words: string, needs: string): DevAgentError {
  return new DevAgentError({
    code: "github-denied",
    kind: "policy",
    message: `GitHub denied a call of its GraphQL API: ${words}.`,
    remedy: `Give the job, or the GitHub App, the permission ${needs}.`,
  });
}

function failed(words: string): DevAgentError {
  return new DevAgentError({
    code: "github-refused",
    kind: "policy",
    message: `GitHub refused a call of its GraphQL API: ${words}.`,
    remedy: "Look whether it is still there and as it was.",
  });
}
