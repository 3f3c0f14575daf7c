import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

/** A value that can't be guessed, of letters and digits that are plain in an address. */
export function unguessable(): string {
  return randomBytes(24).toString("hex");
}

/** The rest of a path that begins with the secret one, from its slash on; null for any other. */
export function pathBehind(secretPath: string, url: string): string | null {
  const { length } = secretPath;
  if (!isSame(url.slice(0, length), secretPath)) return null;
  const rest = url.slice(length);
  if (rest === "" || rest.startsWith("?")) return `/${rest}`;
  return rest.startsWith("/") ? rest : null;
}

/** Whether a request holds the dummy, where SDKs and programs put a key. */
export function holdsDummy(headers: IncomingHttpHeaders, dummy: string): boolean {
  const [, token = ""] = /^Bearer (\S+)$/i.exec(headers.authorization ?? "") ?? [];
  const key = headers["x-api-key"];
  return isSame(token, dummy) || isSame(typeof key === "string" ? key : "", dummy);
}

/** In the same time whatever the difference, that of the length too. */
export function isSame(a: string, b: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
