import { randomUUID } from "node:crypto";
import { readEnvironment } from "../../config/environment.ts";
import { usualProtection } from "../../domain/protection/shapes.ts";
import type { SessionState } from "../../domain/session-state.ts";
import { DevAgentError, exitCodes, explain } from "../../errors.ts";
import { agentIdentity } from "../../git/environment.ts";
import { createTrustedRepository } from "../../git/trusted-repository.ts";
import type { EventsLog } from "../../session/events-log.ts";
import type { SessionFolder } from "../../session/store.ts";
import { secretScan, staticAnalysis, unitTests } from "../../workflow/nodes/checks.ts";
import { evaluate } from "../../workflow/nodes/evaluate.ts";
import { findRepository } from "../open-project.ts";
import type { Play } from "../open-session.ts";
import { findTools } from "../preflight.ts";
import { openChecks } from "../session-checks.ts";
import { sessionPlaces } from "../session-places.ts";
import { tellingSandbox } from "../telling-sandbox.ts";
import { provideWorkspace, withoutRemote } from "./clone.ts";
import { compareEvidence } from "./compare-evidence.ts";
import { finishState } from "./finish-state.ts";
import { requireFinished } from "./goes-on.ts";
import type { HandOverInput, JobContext, JobEnd } from "./job.ts";
import { openJobEvents } from "./job-events.ts";
import { type Proposal, requireCandidate } from "./require-candidate.ts";
import { takeOver } from "./take-over.ts";

/** The candidate judged once more, on a machine that no model had a hand in: the evidence that counts. */
export async function verify(from: HandOverInput, context: JobContext): Promise<JobEnd> {
  const taken = await takeOver(context, from);
  requireFinished(taken);
  const { folder } = taken;
  const proposal = requireCandidate(taken);
  using events = openJobEvents(context, folder);
  const evidence = await judge(context, { folder, proposal, events });
  const state: SessionState = { ...proposal.state, ...evidence };
  const differences = compareEvidence(proposal.state, state);
  const error = refusal(state, differences);
  const failed =
    error === null
      ? { outcome: "paused" as const, code: 0, reason: "" }
      : { outcome: "refused" as const, code: exitCodes[error.kind], reason: explain(error) };
  return finishState(context, { folder, state, bundle: proposal.bundle, ...failed });
}

interface Judging {
  readonly folder: SessionFolder;
  readonly proposal: Proposal;
  readonly events: EventsLog;
}

async function judge(
  context: JobContext,
  { folder, proposal, events }: Judging,
): Promise<Partial<SessionState>> {
  const { surface } = context;
  const { state, candidate, bundle } = proposal;
  const { baseBranch, id } = folder.record;
  const { directory } = await provideWorkspace(context, baseBranch);
  const facts = withoutRemote(await findRepository(directory, surface.env, baseBranch));
  const { options } = folder.record.options as unknown as Play;
  const environment = readEnvironment(surface.env);
  const { scanner, project, ...tools } = await findTools(
    { facts, options, environment, userEnv: surface.env },
    surface,
  );
  const sandbox = tellingSandbox(tools.sandbox, (refused) => events.emit("network.refused", refused));
  const places = sessionPlaces(project, folder);
  const repository = await createTrustedRepository({
    ...{ repository: facts, session: id, sessionDirectory: folder.directory, sandbox, push: false },
    protection: options.protection ?? usualProtection,
    ...{ workspacesDirectory: places.workspaces, author: agentIdentity, userEnv: surface.env },
    notice: (text) => events.emit("notice", { level: "warning", text }),
  });
  await repository.discardWorkspaces();
  await repository.takeOver(bundle, candidate, state.session.branch);
  const { checks } = openChecks({
    project,
    options,
    folder,
    places,
    repository,
    sandbox,
    scanner,
    downloads: surface.downloads,
  });
  const clock = { now: () => new Date() };
  const ports = { checks, events, clock, signal: surface.signal, processId: randomUUID() };
  const unjudged = { ...state, unitTests: null, staticAnalysis: null, secretScan: null, verdict: null };
  const found = await Promise.all(
    [unitTests, staticAnalysis, secretScan].map((check) => check(unjudged, ports)),
  );
  const evidence = Object.assign({}, ...found) as Partial<SessionState>;
  const verdict = await evaluate({ ...unjudged, ...evidence }, ports);
  await repository.discardWorkspaces();
  return { ...evidence, ...verdict };
}

function refusal({ verdict }: SessionState, differences: readonly string[]): DevAgentError | null {
  if (differences.length > 0)
    return new DevAgentError({
      code: "evidence-differs",
      kind: "policy",
      message: `The candidate was judged otherwise here than where it was made: ${differences.join("; ")}.`,
      remedy: "Look for what the tests take from their machine, then start the goal again.",
    });
  if (verdict?.colour === "green") return null;
  return new DevAgentError({
    code: "evidence-not-green",
    kind: "policy",
    message: `The candidate is ${verdict?.colour ?? "not judged"}: ${verdict?.reasons.join("; ") ?? "no verdict"}.`,
    remedy: "Only green evidence is published.",
  });
}
