import { DevAgentError } from "../../errors.ts";

const redirects = new Set([301, 302, 303, 307, 308]);
const mostBytes = 1_048_576;

/**
 * An answer that is no success, with credentials taken out of it: a server may repeat the key in what it says about it.
 * @throws DevAgentError of kind provider for a redirect, which would carry the call to another host.
 */
export async function refusedAnswer(response: Response, scrub: (text: string) => string): Promise<Response> {
  if (redirects.has(response.status)) {
    await response.body?.cancel();
    throw redirected(response, scrub);
  }
  const text = scrub(await readSome(response));
  // A status such as 304 allows no body, not even an empty one.
  return new Response(text === "" ? null : text, {
    status: response.status,
    headers: scrubHeaders(response.headers, scrub),
  });
}

/** The length and encoding are of what the server sent, not of what is handed on. */
export function scrubHeaders(headers: Headers, scrub: (text: string) => string): Headers {
  const clean = new Headers([...headers].map(([name, value]): [string, string] => [name, scrub(value)]));
  for (const name of ["content-encoding", "content-length"]) clean.delete(name);
  return clean;
}

/** No error says more than this; who goes on is cut off. */
async function readSome({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body ?? []) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > mostBytes) break;
  }
  return Buffer.concat(chunks).toString("utf8");
}

function redirected({ status, headers, url }: Response, scrub: (text: string) => string): DevAgentError {
  const location = headers.get("location") ?? "";
  const to = URL.canParse(location, url || undefined)
    ? new URL(location, url || undefined).origin
    : "nowhere";
  return new DevAgentError({
    code: "redirect-refused",
    kind: "provider",
    message: `The model API redirects to ${scrub(to)} (${status}), which isn't followed.`,
    remedy: "Set the provider's base URL to that address if it is the right one.",
  });
}
