import type { Person } from "./model.ts";
import type { Permissions } from "./permissions.ts";
import type { World } from "./world.ts";

/** One request, checked against GitHub's description. */
export interface Call {
  readonly url: URL;
  /** Parameters of the path, decoded. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Whose token it came with. */
  readonly caller: Person;
  readonly permissions: Permissions;
  /** As it came. */
  readonly token: string;
  /** Id of the GitHub App whose token it is. */
  readonly app?: number;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Handler = (call: Call, world: World) => Answer;
export type Handlers = Readonly<Record<string, Handler>>;

export function ok(body: unknown): Answer {
  return { status: 200, body };
}

export function created(body: unknown): Answer {
  return { status: 201, body };
}

export function refuse(status: number, message: string): Answer {
  return { status, body: { message, documentation_url: documentation, status: `${status}` } };
}

export function notFound(): Answer {
  return refuse(404, "Not Found");
}

/** GitHub's 422 about one field, or about the whole where the error has a message instead. */
export function invalid(error: {
  readonly resource: string;
  readonly field?: string;
  readonly code: "invalid" | "missing_field" | "already_exists" | "custom";
  readonly message?: string;
}): Answer {
  const body = {
    message: "Validation Failed",
    errors: [error],
    documentation_url: documentation,
    status: "422",
  };
  return { status: 422, body };
}

const documentation = "https://docs.github.com/rest";

/** The part of a list that the call's `page` and `per_page` ask for, as a body. */
export function pageOf<T>(
  { query, url }: Call,
  { all, show }: { readonly all: readonly T[]; readonly show: (part: readonly T[]) => unknown },
): Answer {
  const size = Math.min(Number(query.per_page ?? 30), 100);
  const page = Number(query.page ?? 1);
  const answer = ok(show(all.slice((page - 1) * size, page * size)));
  if (page * size >= all.length) return answer;
  const next = new URL(url);
  next.searchParams.set("page", `${page + 1}`);
  return { ...answer, headers: { link: `<${next}>; rel="next"` } };
}
