import { isIP } from "node:net";
import { DevAgentError } from "../errors.ts";
import { wellKnownRegistries } from "./well-known-registries.ts";

export interface Target {
  /** Lower case, without brackets and final dot. */
  readonly host: string;
  readonly port: number;
}

/** `public`: only at public addresses. `any-address`: the list names this very host and port. */
export type Permission = "refused" | "public" | "any-address";

export type HostPolicy = (target: Target) => Permission;

const hostOnly = /^(\*\.)?[a-z0-9_-]+(\.[a-z0-9_-]+)*$/;
const webPorts = [80, 443];

/**
 * Entries are `host`, `*.host` (below it, not itself), `host:port`, or the word `registries`. A host without port means
 * ports 80 and 443; an IP address is only allowed with its port. Throws `configuration` for anything else.
 */
export function createHostPolicy(allowHosts: readonly string[]): HostPolicy {
  const entries = allowHosts.flatMap((entry) => (entry === "registries" ? wellKnownRegistries : [entry]));
  const exact = entries.filter((entry) => parseTarget(entry) !== undefined).map(normalize);
  const names = entries.filter((entry) => parseTarget(entry) === undefined).map(parseName);
  return (target) => {
    if (exact.includes(format(target))) return "any-address";
    if (isIP(target.host) !== 0 || !webPorts.includes(target.port)) return "refused";
    return names.some((name) => matches(name, target.host)) ? "public" : "refused";
  };
}

/** `host:port` or `[address]:port`. */
export function parseTarget(text: string): Target | undefined {
  const [, bracketed, plain, port] = /^(?:\[([0-9a-f:.]+)\]|([^:[\]/@]+)):(\d{1,5})$/i.exec(text) ?? [];
  const host = (bracketed ?? plain)?.toLowerCase().replace(/\.$/, "");
  return host === undefined || host === "" ? undefined : { host, port: Number(port) };
}

export function format({ host, port }: Target): string {
  return isIP(host) === 6 ? `[${host}]:${port}` : `${host}:${port}`;
}

function normalize(entry: string): string {
  const target = parseTarget(entry);
  return target === undefined ? entry : format(target);
}

function parseName(entry: string): string {
  const name = entry.toLowerCase().replace(/\.$/, "");
  if (hostOnly.test(name) && isIP(name) === 0) return name;
  throw new DevAgentError({
    code: "network-host",
    kind: "configuration",
    message: `setup.network names \`${entry}\`, which is not a host.`,
    remedy: "Write a host (`registry.npmjs.org`), `*.host`, `host:port`, or the word `registries`.",
  });
}

function matches(name: string, host: string): boolean {
  return name.startsWith("*.") ? host.endsWith(name.slice(1)) : host === name;
}
