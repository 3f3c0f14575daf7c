/** Who sends a request: the job that a runtime token was made for. */
export interface Job {
  readonly run: string;
  readonly job: string;
}

export interface TwirpAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** The body is JSON as protobuf writes it. */
export type TwirpMethod = (body: Readonly<Record<string, unknown>>, job: Job) => TwirpAnswer;

export function success(body: unknown): TwirpAnswer {
  return { status: 200, body };
}

const statuses = {
  already_exists: 409,
  invalid_argument: 400,
  not_found: 404,
  permission_denied: 403,
  unauthenticated: 401,
} as const;

export function failure(code: keyof typeof statuses, msg: string): TwirpAnswer {
  return { status: statuses[code], body: { code, msg } };
}

/** Protobuf writes a wrapped value bare, some clients as `{value}`. */
export function unwrap(value: unknown): string | undefined {
  const inner = typeof value === "object" && value !== null ? (value as { value?: unknown }).value : value;
  return inner === undefined || inner === null ? undefined : String(inner);
}
