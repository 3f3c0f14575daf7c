const requestsOf = new WeakMap<ReadableStream, readonly Request[]>();

/**
 * Keeps the requests that an answer came from for as long as its body. Node.js hands an abort on from one request to the
 * next, and loses it where one in between was collected as garbage: a silent answer would never end.
 */
export function keepRequests({ body }: Response, requests: readonly Request[]): void {
  if (body !== null) requestsOf.set(body, requests);
}
