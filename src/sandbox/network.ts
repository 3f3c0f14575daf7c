import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SandboxedCommand } from "../ports/sandbox.ts";
import { type Bridge, bridged } from "./bridge-script.ts";
import { openRegistryProxy } from "./registry-proxy.ts";

/** What one command's network adds to its sandbox. */
export interface SandboxNetwork {
  readonly mounts: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  wrap(argv: readonly string[]): readonly string[];
  /** Hosts that were asked for in vain, at most `mostHosts`. */
  refusedHosts(): readonly string[];
  close(): Promise<void>;
}

export interface NetworkSettings {
  readonly nodePath: string;
  readonly caFile?: string;
  readonly registry?: string;
}

const insideDirectory = "/run/dev-agent";
const insideCaFile = `${insideDirectory}-ca.pem`;
const insideBridge = `${insideDirectory}-bridge`;
const proxyPort = 3128;

/** A part of a command's network: the hosts that it may reach, or the socket that it is given. */
type NetworkPart = Omit<SandboxNetwork, "wrap"> & { readonly bridges: readonly Bridge[] };

/**
 * Lets one command reach the allowed hosts through a proxy in this process, and the socket that it is given; its network
 * namespace stays closed.
 */
export async function openNetwork(
  { allowHosts = [], bridge }: Pick<SandboxedCommand, "allowHosts" | "bridge">,
  settings: NetworkSettings,
): Promise<SandboxNetwork> {
  const hosts = allowHosts.length === 0 ? noHosts : await openHosts(allowHosts, settings);
  const bridges = [...hosts.bridges];
  if (bridge !== undefined) bridges.push({ socketPath: insideBridge, port: bridge.port });
  return {
    ...hosts,
    mounts: [
      ...hosts.mounts,
      ...(bridge === undefined ? [] : ["--ro-bind", bridge.socketPath, insideBridge]),
    ],
    wrap: (argv) => (bridges.length === 0 ? argv : bridged(settings.nodePath, bridges, argv)),
  };
}

const noHosts: NetworkPart = {
  mounts: [],
  // npm would try again for more than a minute.
  env: { npm_config_fetch_retries: "0" },
  bridges: [],
  refusedHosts: () => [],
  close: async () => {},
};

async function openHosts(allowHosts: readonly string[], settings: NetworkSettings): Promise<NetworkPart> {
  const directory = await mkdtemp(join(tmpdir(), "dev-agent-net-"));
  const removeDirectory = () => rm(directory, { recursive: true, force: true });
  const refused = new Set<string>();
  const socketPath = join(directory, "proxy");
  const onRefused = (host: string) => {
    if (refused.size < mostHosts) refused.add(host);
  };
  const proxy = await openRegistryProxy({ allowHosts, socketPath, onRefused }).catch(async (thrown) => {
    await removeDirectory();
    throw thrown;
  });
  const { caFile } = settings;
  return {
    mounts: [
      ...["--ro-bind", directory, insideDirectory],
      ...(caFile === undefined ? [] : ["--ro-bind", caFile, insideCaFile]),
    ],
    env: { ...proxyVariables(), ...trustVariables(settings) },
    bridges: [{ socketPath: `${insideDirectory}/proxy`, port: proxyPort }],
    refusedHosts: () => [...refused],
    async close() {
      await proxy.close();
      await removeDirectory();
    },
  };
}

/** A command could make up names for ever. */
const mostHosts = 100;

/** The end of a command's output that names the hosts. */
export function refusalLine(hosts: readonly string[]): string {
  return hosts.length === 0 ? "" : `\ndev-agent refused network access to: ${hosts.join(", ")}\n`;
}

function proxyVariables(): Record<string, string> {
  const url = `http://127.0.0.1:${proxyPort}`;
  const names = ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"];
  const npm = ["npm_config_proxy", "npm_config_https_proxy", "YARN_HTTP_PROXY", "YARN_HTTPS_PROXY"];
  return { ...Object.fromEntries([...names, ...npm].map((name) => [name, url])), NODE_USE_ENV_PROXY: "1" };
}

function trustVariables({ caFile, registry }: NetworkSettings): Record<string, string> {
  const readers = ["NODE_EXTRA_CA_CERTS", "SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"];
  return {
    ...(caFile === undefined ? {} : Object.fromEntries(readers.map((name) => [name, insideCaFile]))),
    ...(registry === undefined ? {} : { npm_config_registry: registry }),
  };
}
