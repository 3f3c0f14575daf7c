import { branchOf } from "../domain/branch-name.ts";
import type { Sha } from "../domain/candidate.ts";
import type { EventData } from "../domain/event.ts";
import type { SessionRecord } from "../session/store.ts";
import { agentName } from "./choose-agents.ts";
import type { Play } from "./open-session.ts";
import type { Preflight } from "./preflight.ts";

export interface Started extends Preflight {
  readonly play: Play;
  readonly baseSha: Sha;
}

interface StartedNow extends Started {
  /** What came up while the session was opened. */
  readonly notices: readonly string[];
  readonly mode?: EventData["run.started"]["mode"] | undefined;
}

/** What a person should know from the start. */
export function runStarted(record: SessionRecord, about: StartedNow): EventData["run.started"] {
  const { project, sandbox, scanner, baseSha } = about;
  const { options, facts } = project;
  const notices = [...facts.notices, ...about.notices, ...lesserCare(about)];
  return {
    goal: record.goal,
    branch: branchOf(record.id),
    baseBranch: record.baseBranch,
    baseSha,
    mode: about.mode ?? "cli",
    sandbox: sandbox.name,
    secretScanner: scanner.name,
    agents: Object.fromEntries(
      Object.entries(options.agents).map(([role, choice]) => [role, agentName(choice)]),
    ),
    limits: options.limits,
    notices,
  };
}

const noSandbox = "There is no sandbox: models and tests run with your own rights.";
const demoSandbox = "The demo runs only its own known scripts, so they run without a sandbox.";

/** What was chosen to be done with less care than usual. */
export function lesserCare({
  sandbox,
  scanner,
  play,
}: Pick<Started, "sandbox" | "scanner" | "play">): string[] {
  return [
    ...(sandbox.name === "none" ? [play.demo === true ? demoSandbox : noSandbox] : []),
    ...(scanner.name === "secretlint"
      ? ["Secrets are looked for by secretlint, which knows fewer kinds than gitleaks."]
      : []),
  ];
}
