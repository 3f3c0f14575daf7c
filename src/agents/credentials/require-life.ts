import { type CredentialSource, wrongCredential } from "./wrong-credential.ts";

export interface Lifetime {
  readonly now: Date;
  /** How long the job may take, in milliseconds. */
  readonly neededMs: number;
}

/** Beyond it, in the year 5138, it is no time in milliseconds. */
const latest = 1e14;

/** @param expiresAt Milliseconds since the epoch. */
export function requireLife(
  source: CredentialSource,
  expiresAt: number | undefined,
  { now, neededMs }: Lifetime,
): void {
  if (expiresAt === undefined) throw wrongCredential(source, "it doesn't say when it expires");
  if (!(expiresAt >= 0 && expiresAt < latest))
    throw wrongCredential(source, "the time at which it says that it expires is none");
  const left = expiresAt - now.getTime();
  const at = new Date(expiresAt).toISOString();
  if (left <= 0) throw wrongCredential(source, `it expired at ${at}`);
  if (left < neededMs)
    throw wrongCredential(
      source,
      `it lives for ${minutes(left)} more minutes (until ${at}), and the job may take ${minutes(neededMs)}`,
    );
}

const minutes = (ms: number) => Math.floor(ms / 60_000);
