import type { KnownSecrets } from "../../../ports/known-secrets.ts";
import type { GatewayCredential } from "../../gateway/credential.ts";
import { exchangeToken } from "./exchange-token.ts";
import { anthropicTokenBeta } from "./read-federation.ts";
import type { FederationSettings } from "./settings.ts";

export interface FederationParts {
  readonly secrets: KnownSecrets;
  /** Milliseconds of a clock that only goes forward. */
  readonly now?: () => number;
  readonly delay?: (ms: number) => Promise<void>;
  /** For one try of one request. */
  readonly timeoutMs?: number;
}

/** Before a token's end it is had anew: a call that began with it may wait in a queue. */
const earlyMs = 120_000;

interface Held {
  readonly token: string;
  /** From then on a new one is asked for; until `deadAt` the old one does. */
  readonly staleAt: number;
  readonly deadAt: number;
}

/**
 * A credential for the gateway that nobody stores: a job's own identity, exchanged for a token of minutes. It is asked for
 * at the first call, and again shortly before it ends, once for all calls that wait for it.
 */
export function federatedCredential(
  settings: FederationSettings,
  parts: FederationParts,
): Extract<GatewayCredential, { type: "inject" }> {
  const { secrets, now = () => performance.now(), delay = later, timeoutMs = 30_000 } = parts;
  let held: Held | null = null;
  let pending: Promise<string> | null = null;
  const renew = async () => {
    const asked = now();
    const { token, lifeMs } = await exchangeToken({ settings, secrets, delay, timeoutMs });
    held = { token, staleAt: asked + lifeMs - Math.min(earlyMs, lifeMs / 2), deadAt: asked + lifeMs };
    return token;
  };
  const once = () => {
    pending ??= renew().finally(() => {
      pending = null;
    });
    return pending;
  };
  return {
    type: "inject",
    header: "authorization",
    ...(settings.provider === "anthropic" ? { beta: anthropicTokenBeta } : {}),
    async secret() {
      const current = held;
      if (current !== null && now() < current.staleAt) return current.token;
      if (current === null || now() >= current.deadAt) return once();
      return once().catch((error: unknown) => {
        if (now() < current.deadAt) return current.token;
        throw error;
      });
    },
  };
}

const later = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
