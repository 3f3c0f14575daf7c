import type { Answer } from "./call.ts";

/** What goes wrong with a call. Nothing is ever delayed. */
export type Fault =
  /** Answered so, and nothing is done. */
  | ({ readonly kind: "answer" } & Answer)
  /** The connection ends before anything is done. */
  | { readonly kind: "request lost" }
  /** All is done, then the connection ends without an answer. */
  | { readonly kind: "reply lost" }
  /** All is done; half of the answer's JSON arrives. */
  | { readonly kind: "reply truncated" }
  /** All is done; the answer's body is changed, which GitHub's description no longer checks. */
  // biome-ignore lint/suspicious/noExplicitAny: tests reshape whatever GitHub answers
  | { readonly kind: "reply edited"; readonly edit: (body: any) => unknown };

export interface FaultOrder {
  /** As in `pulls/merge`; `each` meets every operation's calls. */
  readonly operation: string;
  readonly fault: Fault;
  /** How many calls (with `each`: of every operation) meet it; default 1. */
  readonly times?: number;
}

export interface Faults {
  inject(order: FaultOrder): void;
  /** Takes the fault for a call that has come in. Those injected first are met first. */
  take(operation: string): Fault | undefined;
  /** Nothing goes wrong any more. */
  clear(): void;
}

export function createFaults(): Faults {
  const orders: { readonly order: FaultOrder; readonly met: Map<string, number> }[] = [];
  return {
    inject(order) {
      orders.push({ order, met: new Map() });
    },
    take(operation) {
      for (const { order, met } of orders) {
        const count = met.get(operation) ?? 0;
        if (count >= (order.times ?? 1)) continue;
        if (order.operation !== "each" && order.operation !== operation) continue;
        met.set(operation, count + 1);
        return order.fault;
      }
      return undefined;
    },
    clear: () => void orders.splice(0),
  };
}

export function serverError(status: 500 | 502 | 503 | 504): Fault {
  return { kind: "answer", status, body: { message: "Server Error" } };
}

/** The hour's calls are used up; the limit resets at once, so that a test needn't wait. */
export function primaryRateLimit(): Fault {
  const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1", "x-ratelimit-used": "1000" };
  return { ...limited("API rate limit exceeded for installation."), headers };
}

/** Too many calls in a short time. */
export function secondaryRateLimit(retryAfterSeconds = 0): Fault {
  const message = "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";
  return { ...limited(message), headers: { "retry-after": `${retryAfterSeconds}` } };
}

function limited(message: string) {
  const body = { message, documentation_url: "https://docs.github.com/rest" };
  return { kind: "answer", status: 403, body } as const;
}
