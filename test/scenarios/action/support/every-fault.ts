import {
  type Fault,
  primaryRateLimit,
  secondaryRateLimit,
  serverError,
} from "../../../github/rest/faults.ts";

/** What may befall any call to GitHub once. */
export const everyFault: readonly (readonly [string, Fault])[] = [
  ["502", serverError(502)],
  ["503", serverError(503)],
  ["the hour's limit", primaryRateLimit()],
  ["the limit of calls in a short time", secondaryRateLimit()],
  ["a request that got lost", { kind: "request lost" }],
  ["a reply that got lost", { kind: "reply lost" }],
  ["half a reply", { kind: "reply truncated" }],
];
