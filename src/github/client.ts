import { cleanLine } from "../domain/text/plain-text.ts";
import { DevAgentError } from "../errors.ts";
import { type Repeating, repeatCall } from "./repeat-calls.ts";

/** What is used of octokit: a route with its parameters, and the answer as it came. */
export type Request = (
  route: string,
  parameters: Readonly<Record<string, unknown>>,
) => Promise<{
  readonly status: number;
  readonly data: unknown;
  readonly headers: Readonly<Record<string, unknown>>;
}>;

export interface Client {
  readonly owner: string;
  readonly repo: string;
  /** Makes a call, as often as it takes. */
  ask<Value>(question: Question<Value>): Promise<Value>;
  /** Every item of a list, page by page. */
  list(question: ListQuestion): Promise<readonly unknown[]>;
  pause(ms: number): Promise<void>;
}

export interface Question<Value> {
  /** As in GitHub's description: `GET /repos/{owner}/{repo}`. Owner and name are filled in. */
  readonly route: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** The permission that it takes, for the person who has to give it. */
  readonly needs: string;
  /** That it changes nothing, whatever its verb. */
  readonly reads?: boolean;
  readonly read: (data: unknown, status: number, headers: Readonly<Record<string, unknown>>) => Value;
  /** Statuses of refusals that are an answer too. */
  readonly answers?: Readonly<Record<number, (words: string) => Value>>;
  readonly lookUp?: () => Promise<Value | undefined>;
  /** That it is asked even when the job was told to stop: what would go on by itself is taken back. */
  readonly always?: boolean;
}

export interface ListQuestion
  extends Pick<Question<readonly unknown[]>, "route" | "parameters" | "needs" | "answers"> {
  readonly items: (data: unknown) => readonly unknown[];
}

const perPage = 100;
const mostPages = 50;
/** Between two writes GitHub wants a second. */
const writePause = 1_000;

export function createClient(about: {
  readonly repository: string;
  readonly request: Request;
  readonly repeating: Repeating;
}): Client {
  const { request, repeating } = about;
  const [owner = "", repo = ""] = about.repository.split("/");
  let written = false;
  const client: Client = {
    owner,
    repo,
    async ask(question) {
      const { route, parameters, read, answers = {}, needs, lookUp, reads, always } = question;
      const writes = reads !== true && !route.startsWith("GET ");
      const patience = always === true ? { ...repeating, signal: undefined } : repeating;
      if (writes && written) await repeating.wait(writePause, patience.signal);
      written ||= writes;
      const place = route.includes("{owner}") ? { owner, repo } : {};
      const call = async () => {
        const { data, status, headers } = await request(route, { ...place, ...parameters });
        // An answer that broke off is no JSON, and comes as it is.
        if (typeof data === "string" && data !== "")
          throw Object.assign(new Error("the answer broke off"), { status: 599 });
        return read(data, status, headers);
      };
      try {
        return await repeatCall(patience, {
          name: route,
          call,
          ...(lookUp === undefined ? {} : { lookUp }),
        });
      } catch (thrown) {
        const status = (thrown as { status?: number }).status;
        const answer = status === undefined ? undefined : answers[status];
        if (answer !== undefined) return answer(wordsOf(thrown));
        throw explained(thrown, { route, needs });
      }
    },
    async list({ items, parameters, ...question }) {
      const found: unknown[] = [];
      for (let page = 1; page <= mostPages; page += 1) {
        const got = await client.ask({
          ...question,
          parameters: { ...parameters, per_page: perPage, page },
          read: items,
        });
        found.push(...got);
        if (got.length < perPage) return found;
      }
      throw tooMany(question.route);
    },
    pause: (ms) => repeating.wait(ms, repeating.signal),
  };
  return client;
}

/** GitHub's own words, without anything of the request. */
function wordsOf(thrown: unknown): string {
  const { response, message } = thrown as { response?: { data?: { message?: unknown } }; message?: string };
  return cleanLine(String(response?.data?.message ?? message ?? ""), 300);
}

function explained(
  thrown: unknown,
  { route, needs }: { readonly route: string; readonly needs: string },
): unknown {
  const { status } = thrown as { status?: number };
  if (thrown instanceof DevAgentError || status === undefined) return thrown;
  const denied = status === 401 || status === 403;
  return new DevAgentError({
    code: denied ? "github-denied" : "github-refused",
    kind: "policy",
    message: `GitHub answered ${status} to ${route}: ${wordsOf(thrown)}.`,
    remedy: denied
      ? `Give the job the permission ${needs}.`
      : "Look whether it is still there and as it was.",
  });
}

function tooMany(route: string): DevAgentError {
  return new DevAgentError({
    code: "github-refused",
    kind: "policy",
    message: `${route} lists more than ${perPage * mostPages} entries.`,
    remedy: "Start the goal again in a new run.",
  });
}
