import { agentName } from "../domain/agent.ts";
import { branchOf } from "../domain/branch-name.ts";
import type { Sha } from "../domain/candidate.ts";
import type { EventData } from "../domain/event.ts";
import type { SessionRecord } from "../session/store.ts";
import { noticesOf } from "./agents/notices-of.ts";
import { paymentOf } from "./agents/settle-agents.ts";
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
  const { project, sandbox, scanner, baseSha, reports } = about;
  const { options, facts } = project;
  const cast = Object.entries(options.agents);
  const notices = [
    ...facts.notices,
    ...noticesOf(options.agents, reports),
    ...about.notices,
    ...lesserCare(about),
  ];
  return {
    goal: record.goal,
    branch: branchOf(record.id),
    baseBranch: record.baseBranch,
    baseSha,
    mode: about.mode ?? "cli",
    workflow: options.mode ?? "pipeline",
    sandbox: sandbox.name,
    secretScanner: scanner.name,
    agents: Object.fromEntries(cast.map(([role, choice]) => [role, agentName(choice)])),
    credentials: Object.fromEntries(
      cast.flatMap(([role, choice]) => {
        const payment = paymentOf(choice, reports);
        return payment === null ? [] : [[role, payment]];
      }),
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
