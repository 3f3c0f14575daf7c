import { createPrivateKey, type KeyObject, sign } from "node:crypto";
import { cleanLine } from "../domain/text/plain-text.ts";
import { DevAgentError } from "../errors.ts";
import type { Client } from "./client.ts";
import { type Connection, connect } from "./connect.ts";
import { type Reply, readReply } from "./read-reply.ts";

export interface App {
  readonly id: string;
  /** PEM, or base64 of it. */
  readonly privateKey: string;
}

export interface AppToken {
  readonly token: string;
  /** Ends it before its hour is over; never throws. */
  revoke(): Promise<void>;
}

/**
 * What a token of an App may do here: no more than landing takes, whatever the App was given. Changes of workflows can be
 * pushed only where it may write those too.
 */
function permissionsOf(given: Reply): Readonly<Record<string, string>> {
  const workflows = given.fields.workflows === "write" ? { workflows: "write" } : {};
  return { contents: "write", pull_requests: "write", ...workflows };
}

/** A token by which a GitHub App acts in this one repository, for an hour. Throws configuration and policy errors. */
export async function createAppToken(app: App, about: Omit<Connection, "token">): Promise<AppToken> {
  const { client } = await connect({ ...about, token: jwtOf(app) });
  const { id, permissions } = await client.ask({
    route: "GET /repos/{owner}/{repo}/installation",
    needs: "an installation of the GitHub App on this repository",
    read(data) {
      const reply = readReply(data, "installation");
      return { id: reply.number("id"), permissions: permissionsOf(reply.object("permissions")) };
    },
    answers: {
      401: (words) => refuse(unknownApp(app.id, words)),
      // `Integration not found`: there is no App of this id.
      404: (words) =>
        refuse(
          /integration not found/i.test(words) ? unknownApp(app.id, words) : notInstalled(about.repository),
        ),
    },
  });
  const token = await client.ask<string>({
    route: "POST /app/installations/{installation_id}/access_tokens",
    parameters: { installation_id: id, repositories: [client.repo], permissions },
    needs: "contents: write and pull requests: write of the GitHub App",
    read: (data) => readReply(data, "installation token").text("token"),
    answers: { 403: (words) => refuse(lacks(words)), 422: (words) => refuse(lacks(words)) },
  });
  return {
    token,
    async revoke() {
      await connect({ ...about, token }).then(end, () => {});
    },
  };
}

async function end({ client }: { readonly client: Client }): Promise<void> {
  await client
    .ask({ route: "DELETE /installation/token", needs: "the token itself", read: () => null, always: true })
    .catch(() => {});
}

/** RFC 7519, signed with RS256; GitHub takes ten minutes at most, and its clock may be behind. */
function jwtOf({ id, privateKey }: App): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const now = Math.floor(Date.now() / 1_000);
  const text = `${part({ alg: "RS256", typ: "JWT" })}.${part({ iss: id, iat: now - 60, exp: now + 480 })}`;
  return `${text}.${sign("sha256", Buffer.from(text), readKey(privateKey)).toString("base64url")}`;
}

function readKey(text: string): KeyObject {
  const lines = text.includes("-----BEGIN") ? text : Buffer.from(text, "base64").toString("utf8");
  try {
    const key = createPrivateKey(lines.replaceAll("\\n", "\n"));
    if (key.asymmetricKeyType === "rsa") return key;
  } catch {
    // What OpenSSL says of it may hold parts of it.
  }
  throw problem(
    "configuration",
    "app-key-unusable",
    "The private key of the GitHub App can't be read.",
    "Store the whole .pem file that GitHub gave you, or base64 of it, as the secret DEV_AGENT_APP_KEY.",
  );
}

function refuse(error: DevAgentError): never {
  throw error;
}

const unknownApp = (id: string, words: string) =>
  problem(
    "configuration",
    "app-unknown",
    `GitHub does not know the GitHub App ${cleanLine(id, 40)} by this key: ${words}.`,
    "DEV_AGENT_APP_ID is the App's id or client id, and DEV_AGENT_APP_KEY a private key of that App that is not revoked.",
  );

const notInstalled = (repository: string) =>
  problem(
    "configuration",
    "app-not-installed",
    `The GitHub App is not installed on ${repository}.`,
    "Install it there: the App's page → Install App → this repository.",
  );

const lacks = (words: string) =>
  problem(
    "policy",
    "app-denied",
    `GitHub gives the GitHub App no token to land with: ${words}.`,
    "Give the App the permissions contents: write and pull requests: write, and have its installation accept them.",
  );

function problem(
  kind: "configuration" | "policy",
  code: string,
  message: string,
  remedy: string,
): DevAgentError {
  return new DevAgentError({ code, kind, message, remedy });
}
