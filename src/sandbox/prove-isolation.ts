import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { homedir } from "node:os";
import { join } from "node:path";
import { DevAgentError } from "../errors.ts";
import type { Sandbox } from "../ports/sandbox.ts";
import { usualPlaces } from "./machine-facts.ts";
import {
  abstractNameBytes,
  type ProbeName,
  type ProbeReport,
  probeArgv,
  probeNames,
  quickProbeArgv,
  quickProbeEnd,
} from "./probe-script.ts";

export interface Proof {
  readonly name: ProbeName;
  /** What a command could do that it must not; empty where the sandbox holds. */
  readonly broken: readonly string[];
}

export interface ProofRequest {
  readonly sandbox: Sandbox;
  /** Where a canary is laid besides the home directory, e.g. the temporary directory and the runner's. */
  readonly directories: readonly string[];
}

const serviceSockets = [...usualPlaces.rootSockets, "/run/dbus/system_bus_socket", "/run/systemd/private"];
const namespaceKinds = ["pid", "net", "ipc"];

/**
 * Runs one command that tries what an attacker would try first, against canaries and listeners of our own. Throws
 * `sandbox-unproved` where it came to no end: what wasn't tried isn't proved.
 */
export async function proveIsolation({ sandbox, directories }: ProofRequest): Promise<readonly Proof[]> {
  using ground = layGround(directories);
  const abstractSocket = `dev-agent-probe-${randomUUID()}`;
  const servers: Server[] = [];
  try {
    const targets = {
      ...{ canaries: ground.canaries, namespaces: ownNamespaces(), abstractSocket },
      loopbackPort: await listen(servers, { port: 0, host: "127.0.0.1" }),
      outside: [homedir(), "/usr", "/etc", "/opt", "/run"].filter((path) => existsSync(path)),
      sockets: serviceSockets.filter((path) => existsSync(path)),
    };
    await listen(servers, { path: `\0${abstractSocket}` });
    // The same to an older Node.js, which is what may run inside or here.
    await listen(servers, { path: `\0${abstractSocket.padEnd(abstractNameBytes, "\0")}` }).catch(() => {});
    const report = readReport(await ground.run(sandbox, probeArgv(targets)));
    return probeNames.map((name) => ({ name, broken: report[name] }));
  } finally {
    for (const server of servers) server.close();
  }
}

/**
 * The same in a few milliseconds, for every session: that canaries outside can't be read or changed, that git's
 * configuration can't, and that network and processes are of its own. Throws `sandbox-open` or `sandbox-unproved`.
 */
export async function requireIsolation({ sandbox, directories }: ProofRequest): Promise<void> {
  using ground = layGround(directories);
  const targets = { canaries: ground.canaries, namespaces: ownNamespaces() };
  const output = await ground.run(sandbox, quickProbeArgv(targets));
  const lines = output.trim().split("\n");
  if (lines.pop() !== quickProbeEnd) throw unproved(output);
  if (lines.length === 0) return;
  throw new DevAgentError({
    code: "sandbox-open",
    kind: "infrastructure",
    message: `The sandbox doesn't hold on this machine: a command in it could ${lines.join(", ")}.`,
    remedy: "Run `dev-agent doctor` for the whole picture, and don't run untrusted code here.",
  });
}

interface Ground extends Disposable {
  readonly canaries: readonly string[];
  /** The output of a command that came to its end in a workspace. */
  run(sandbox: Sandbox, argv: readonly string[]): Promise<string>;
}

/** Canaries in the directories, and a workspace beside the first. */
function layGround(directories: ProofRequest["directories"]): Ground {
  if (directories.length === 0) throw unproved("there is no directory to lay a canary in");
  const scratch = directories.map((directory) => mkdtempSync(join(directory, "dev-agent-proof-")));
  const canaries = scratch.map((directory) => join(directory, "canary"));
  for (const canary of canaries) writeFileSync(canary, `${randomUUID()}\n`);
  return {
    canaries,
    async run(sandbox, argv) {
      const workspace = makeWorkspace(scratch[0] ?? "");
      const { output } = await sandbox.run({ workspace, argv, timeoutMs: 30_000 });
      if (!existsSync(join(workspace.directory, "probe-was-here"))) throw unproved(output);
      return output;
    },
    [Symbol.dispose]() {
      for (const directory of scratch) rmSync(directory, { recursive: true, force: true });
    },
  };
}

function ownNamespaces(): Readonly<Record<string, string>> {
  return Object.fromEntries(namespaceKinds.map((kind) => [kind, readlinkSync(`/proc/self/ns/${kind}`)]));
}

function listen(
  servers: Server[],
  where: { port: number; host: string } | { path: string },
): Promise<number> {
  const server = createServer((socket) => socket.destroy());
  servers.push(server);
  return new Promise((resolve, reject) => {
    server.once("error", reject).listen(where, () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
}

/** A workspace as git makes one, as far as the sandbox looks at it. */
function makeWorkspace(scratch: string) {
  const [directory, home] = [join(scratch, "workspace"), join(scratch, "home")];
  for (const folder of [home, join(directory, ".git", "objects"), join(directory, ".git", "refs")])
    mkdirSync(folder, { recursive: true });
  writeFileSync(join(directory, ".git", "config"), "[core]\n\tbare = false\n");
  writeFileSync(join(directory, ".git", "HEAD"), "ref: refs/heads/main\n");
  return { directory, home, sharedObjects: [], purpose: "agent" } as const;
}

function readReport(output: string): ProbeReport {
  const line = output.split("\n").findLast((text) => text.startsWith("{")) ?? "";
  try {
    const report = JSON.parse(line) as ProbeReport;
    if (probeNames.every((name) => Array.isArray(report[name]))) return report;
  } catch {
    // Said below.
  }
  throw unproved(output);
}

function unproved(output: string): DevAgentError {
  return new DevAgentError({
    code: "sandbox-unproved",
    kind: "infrastructure",
    message: `It could not be proved that the sandbox holds: ${output.trim().split("\n").at(-1) ?? ""}`,
    remedy: "Run `dev-agent doctor`; a full disk is a usual cause.",
  });
}
