import { appOfToken } from "./app-tokens.ts";
import { type Answer, refuse } from "./call.ts";
import { complete } from "./complete.ts";
import type { Faults } from "./faults.ts";
import { followBranches } from "./follow-branches.ts";
import { answerQuery, readGraphCall } from "./graphql/answer-query.ts";
import type { Person } from "./model.ts";
import { handlers } from "./operations/handlers.ts";
import { isAllowed, isForAdmins, isForApps, type Permissions } from "./permissions.ts";
import { findOperation, type Match } from "./specification.ts";
import { checkAnswer, checkRequest } from "./validate.ts";
import { personNamed, type World } from "./world.ts";

export interface Incoming {
  readonly method: string;
  readonly url: URL;
  readonly authorization: string | undefined;
  /** The text of the body; empty where there is none. */
  readonly text: string;
}

/** One request as a test sees it. */
export interface LoggedCall {
  /** As in `pulls/merge`; `unknown` for what GitHub, or the cut of it, hasn't got. */
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  /** Whose token it came with; nobody's where it is unknown. */
  readonly login: string | undefined;
  /** What was answered; 0 where the connection ended instead. */
  readonly status: number;
}

export interface Desk {
  readonly world: World;
  readonly tokens: ReadonlyMap<string, TokenHolder>;
  readonly faults: Faults;
  readonly calls: LoggedCall[];
  readonly violations: string[];
}

export interface TokenHolder {
  readonly person: Person;
  readonly permissions: Permissions;
  /** Of an App's token: the App's id. */
  readonly app?: number;
}

interface Holder extends TokenHolder {
  readonly token: string;
}

/** What goes out: an answer, perhaps cut in half, or the end of the connection. */
export type Outcome = (Answer & { readonly truncated?: boolean }) | "hang up";

export function answerCall(incoming: Incoming, desk: Desk): Outcome {
  if (incoming.method === "POST" && incoming.url.pathname === "/graphql") return answerGraph(incoming, desk);
  const match = findOperation(incoming.method, incoming.url.pathname);
  const operation = match?.operation.id ?? "unknown";
  const holder = holderOf(incoming, desk);
  const body = parseBody(incoming.text);
  const outcome =
    match === undefined
      ? violate(desk, [`${incoming.method} ${incoming.url.pathname}: no such call is described`])
      : answerMatched({ match, holder, body, ...placeOf(incoming) }, desk);
  const status = outcome === "hang up" ? 0 : outcome.status;
  const { method, url } = incoming;
  desk.calls.push({ operation, method, path: url.pathname, body, login: holder?.person.login, status });
  return outcome;
}

/** One request for GraphQL. Its calls are named by the field that they ask for. */
function answerGraph(incoming: Incoming, desk: Desk): Outcome {
  const holder = holderOf(incoming, desk);
  const body = parseBody(incoming.text);
  const call = readGraphCall(body);
  const operation = "name" in call ? `graphql/${call.name}` : "graphql/unknown";
  const answer = () =>
    holder === undefined || !("name" in call)
      ? refuse(401, "Bad credentials")
      : answerQuery(call, { caller: holder, world: desk.world });
  const outcome =
    call.wrong.length > 0
      ? violate(
          desk,
          call.wrong.map((reason) => `${operation}: ${reason}`),
        )
      : withFault(operation, { desk, answer });
  const status = outcome === "hang up" ? 0 : outcome.status;
  const { method, url } = incoming;
  desk.calls.push({ operation, method, path: url.pathname, body, login: holder?.person.login, status });
  return outcome;
}

interface Request {
  readonly match: Match;
  readonly holder: Holder | undefined;
  readonly body: unknown;
  readonly url: URL;
  readonly query: Readonly<Record<string, string>>;
  readonly method: string;
}

function placeOf({ url, method }: Incoming) {
  return { url, method, query: Object.fromEntries(url.searchParams) };
}

function answerMatched(request: Request, desk: Desk): Outcome {
  const { match, body, query } = request;
  const { operation, path } = match;
  const wrong = checkRequest(operation, { path, query, body });
  if (wrong.length > 0)
    return violate(
      desk,
      wrong.map((reason) => `${operation.id} request: ${reason}`),
    );
  return withFault(operation.id, { desk, answer: () => checkedAnswer(request, desk) });
}

interface Work {
  readonly desk: Desk;
  readonly answer: () => Answer;
}

/** Does the work of a call as far as a fault lets it. */
function withFault(operation: string, { desk, answer: work }: Work): Outcome {
  const fault = desk.faults.take(operation);
  if (fault?.kind === "answer") return fault;
  if (fault?.kind === "request lost") return "hang up";
  const answer = work();
  switch (fault?.kind) {
    case "reply lost":
      return "hang up";
    case "reply truncated":
      return { ...answer, truncated: true };
    case "reply edited":
      return { ...answer, body: fault.edit(structuredClone(answer.body)) };
    default:
      return answer;
  }
}

/** Answers and holds the answer against GitHub's description. */
function checkedAnswer(request: Request, desk: Desk): Answer {
  const { operation } = request.match;
  const answer = permittedAnswer(request, desk);
  const schema = operation.answers.get(answer.status);
  const whole = schema === undefined ? answer : { ...answer, body: complete(schema, answer.body) };
  const wrong = checkAnswer(operation, whole);
  if (wrong.length === 0) return whole;
  return violate(
    desk,
    wrong.map((reason) => `${operation.id} answer ${whole.status}: ${reason}`),
  );
}

function permittedAnswer({ match, holder, body, url, query, method }: Request, desk: Desk): Answer {
  const { operation, path } = match;
  const { world } = desk;
  if (holder === undefined) return refuse(401, "Bad credentials");
  if (isForApps(operation.id) !== (holder.permissions.app === "write"))
    return refuse(401, "A JSON web token could not be decoded");
  if (path.owner !== undefined && (path.owner !== world.owner || path.repo !== world.name))
    return refuse(404, "Not Found");
  if (!isAllowed(operation.id, holder.permissions))
    return refuse(403, "Resource not accessible by integration");
  if (isForAdmins(operation.id) && holder.person.type === "User" && holder.person.role !== "admin")
    return refuse(403, "Must have admin rights to Repository.");
  followBranches(world);
  const handler = handlers[operation.id];
  if (handler === undefined) throw new Error(`Nothing answers ${operation.id}`);
  const { permissions } = holder;
  const app = holder.app === undefined ? {} : { app: holder.app };
  const answer = handler(
    { url, path, query, body, caller: holder.person, permissions, token: holder.token, ...app },
    world,
  );
  if (method !== "GET") followBranches(world, holder.person);
  return answer;
}

function holderOf({ authorization }: Incoming, desk: Desk): Holder | undefined {
  const token = /^(?:token|bearer) (.+)$/i.exec(authorization ?? "")?.[1] ?? "";
  const holder = holderOfToken(token, desk) ?? appOfToken(token, desk.world);
  return holder && { ...holder, token };
}

/** Who a token was made for, by the test or for an installation; nobody where it is unknown or was given back. */
export function holderOfToken(token: string, { tokens, world }: Desk): TokenHolder | undefined {
  const installation = world.installationTokens.get(token);
  if (installation === undefined) return tokens.get(token);
  const { login, permissions, app } = installation;
  return { person: personNamed(world, login), permissions, app };
}

/** A body that is no JSON stays a text, which no description allows. */
function parseBody(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Makes a fault of the client, or of the fake itself, impossible to overlook. */
function violate(desk: Desk, violations: readonly string[]): Answer {
  desk.violations.push(...violations);
  return { status: 500, body: { message: `This is not how GitHub's API works: ${violations.join("; ")}` } };
}
