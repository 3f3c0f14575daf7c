import type { CommandResult } from "../ports/sandbox.ts";

export interface FailedCommand {
  readonly command: string;
  readonly result: CommandResult;
  /** Hosts that set-up commands may reach. */
  readonly network: readonly string[];
  /** Whether the sandbox is what keeps commands from the network. */
  readonly networkClosed: boolean;
}

const lookedForNetwork =
  /ENOTFOUND|EAI_AGAIN|ENETUNREACH|getaddrinfo|Temporary failure in name resolution|Name or service not known|Could not resolve host|failed to lookup address|dial tcp|Network is unreachable|ECONNREFUSED|dev-agent refused network access/i;

const shownLines = 25;
const shownCharacters = 3_000;

/** Why a set-up command failed and what to do, ending with the last lines of its output. */
export function explainFailure(failed: FailedCommand): string {
  const tail = failed.result.output
    .trimEnd()
    .split("\n")
    .slice(-shownLines)
    .join("\n")
    .slice(-shownCharacters);
  return [`\`${failed.command}\` ${howItEnded(failed.result)}.`, advice(failed), tail]
    .filter((part) => part !== "")
    .join("\n");
}

function howItEnded({ timedOut, signal, exitCode, durationMs, excess }: CommandResult): string {
  if (excess !== undefined) return `was ended: ${excess.replace(/\.$/, "")}`;
  if (timedOut) return `was stopped after ${Math.round(durationMs / 1000)} s (setup.timeout-minutes)`;
  if (signal !== null) return `was ended by ${signal}`;
  return exitCode === 127 ? "wasn't found" : `failed with exit code ${exitCode}`;
}

function advice({ result, network, networkClosed }: FailedCommand): string {
  if (networkClosed && lookedForNetwork.test(result.output)) {
    const refused = refusedHosts(result.output);
    const hosts = new Set([...(network.length === 0 ? ["registries"] : network), ...refused]);
    return `Set-up commands have no network beyond what the configuration allows. Add to \`.dev-agent.yml\` on the base branch:\nsetup: { network: [${[...hosts].join(", ")}] }`;
  }
  if (result.exitCode === 127)
    return "Install the program, or name its directory in `sandbox-read`, or set `setup: { run: [] }` when no set-up is needed.";
  return "";
}

function refusedHosts(output: string): readonly string[] {
  const [, hosts] = /dev-agent refused network access to: (.+)/.exec(output) ?? [];
  return hosts === undefined ? [] : hosts.split(", ").map(quoteHost);
}

// `*.host` and `[::1]:80` mean something else in YAML.
function quoteHost(host: string): string {
  return /^[a-z0-9]/i.test(host) ? host : `"${host}"`;
}
