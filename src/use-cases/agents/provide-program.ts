import { findCli, installCli } from "../../agents/install/find-cli.ts";
import type { VendorProgram } from "../../agents/vendor-cli/settings.ts";
import type { VendorCli } from "../../domain/agent.ts";
import { DevAgentError } from "../../errors.ts";
import type { AgentParts } from "./agent-parts.ts";
import { cliNames } from "./survey-agents.ts";

/** The vendor's program, installed where it may be and isn't there. */
export async function provideProgram(agent: VendorCli, parts: AgentParts): Promise<VendorProgram> {
  const { place, environment, downloads, signal, notice } = parts;
  const name = cliNames[agent];
  const found = await findCli({ name, ...place });
  if (found.status === "installed") return found.program;
  if (found.status === "missing")
    throw new DevAgentError({
      code: "agent-unusable",
      kind: "configuration",
      message: `The agent ${agent} can't be used: ${found.why}.`,
      remedy: `${found.fix}; then resume.`,
    });
  const { cacheDirectory, home: HOME, path, registries, proxies } = environment;
  const program = await installCli({
    ...{ name, path, cacheDirectory, downloads, signal },
    env: { PATH: path, HOME, ...registries, ...proxies },
  });
  notice(`${name} ${program.version} was installed.`);
  return program;
}
