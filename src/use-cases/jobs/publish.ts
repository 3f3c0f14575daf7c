import { createRiskAssessor } from "../../checks/risk/assess.ts";
import { createSecretScan } from "../../checks/secret-scan/secret-scan.ts";
import { readEnvironment } from "../../config/environment.ts";
import type { BaseRules } from "../../config/merge-options.ts";
import type { Candidate } from "../../domain/candidate.ts";
import { textsIn } from "../../domain/json.ts";
import type { SessionState } from "../../domain/session-state.ts";
import { evaluate as verdictOf } from "../../domain/verdict.ts";
import { DevAgentError } from "../../errors.ts";
import { type CandidateRepository, openCandidateRepository } from "../../git/candidate-repository.ts";
import { createScanSource } from "../../git/scan-source.ts";
import type { EventsLog } from "../../session/events-log.ts";
import { readCalls } from "../../session/ledger.ts";
import type { SessionFolder } from "../../session/store.ts";
import { secretScan } from "../../workflow/nodes/checks.ts";
import { riskScore } from "../../workflow/nodes/risk-score.ts";
import { chooseScanner } from "../choose-scanner.ts";
import { landingRules } from "../landing/landing-rules.ts";
import { requireChecks } from "../landing/require-checks.ts";
import type { Play } from "../open-session.ts";
import { askByComment } from "./ask-by-comment.ts";
import { requireTakable } from "./base-rules.ts";
import { cloneAnew } from "./clone.ts";
import { finishState } from "./finish-state.ts";
import type { HandOverInput, JobContext, JobEnd } from "./job.ts";
import { openJobEffects } from "./job-effects.ts";
import { openJobEvents } from "./job-events.ts";
import { openPull, pullText } from "./open-pull.ts";
import { pushProposal } from "./push-proposal.ts";
import { putQuestion } from "./put-question.ts";
import { type Proposal, requireCandidate } from "./require-candidate.ts";
import { requireCleanText } from "./require-clean-text.ts";
import { requireSame } from "./require-same.ts";
import { cautionsOf } from "./self-approval.ts";
import { takeOver } from "./take-over.ts";
import { uploadFindings } from "./upload-findings.ts";

export interface PublishRequest {
  /** Of the verify job. */
  readonly from: HandOverInput;
  /** Outputs of earlier jobs by name, which must be what was handed over. */
  readonly told: Readonly<
    Record<"session" | "head-sha" | "base-sha" | "patch-sha256" | "bundle-sha256" | "verdict", string>
  >;
  /** What the person filled in who started this run. */
  readonly form: Readonly<Record<string, string>>;
}

/** Runs none of the candidate's code: looks at it once more, scores its risk, and shows it to people. */
export async function publish({ from, told, form }: PublishRequest, context: JobContext): Promise<JobEnd> {
  const taken = await takeOver(context, from);
  const { folder } = taken;
  const proposal = requireCandidate(taken);
  const { state, candidate, bundle, bundleSha256 } = proposal;
  requireSame(told, {
    session: folder.record.id,
    "head-sha": candidate.headSha,
    "base-sha": candidate.baseSha,
    "patch-sha256": candidate.diffSha256,
    "bundle-sha256": bundleSha256,
    verdict: state.verdict?.colour ?? null,
  });
  using events = openJobEvents(context, folder);
  const effects = openJobEffects(folder, events);
  const facts = await cloneAnew(context, folder.record.baseBranch);
  const clock = { now: () => new Date() };
  const repository = await openCandidateRepository({
    ...{ repository: facts, directory: folder.directory, userEnv: context.surface.env, clock },
  });
  await repository.takeOver(bundle, candidate);
  const { baseBranch } = folder.record;
  const rules = await requireTakable({ repository, candidate, tip: facts.baseSha, baseBranch });
  const cautions = cautionsOf(rules);
  const judged = await judgeOnceMore(context, { folder, proposal, events, repository, rules, cautions });
  const asks = await landingRules(context.github, baseBranch);
  const { signatures: signed } = asks;
  const pushed = await pushProposal(context, { folder, proposal, repository, signed, effects });
  const { branch } = pushed;
  const session = { ...judged.session, branch };
  const shown: SessionState = { ...judged, session, candidate: pushed.candidate };
  const { asked, environments } = await putQuestion(context, {
    ...{ state: shown, events, rules, calls: readCalls(folder.ledger) },
  });
  const { gate } = rules;
  const pull = await openPull(context, { state: shown, folder, cautions, gate, effects });
  const notices = await uploadFindings(context, shown);
  // Nobody is asked about what can't land.
  if (rules.land !== "ready-only")
    await requireChecks({ ...waiting(context), ...pushed, required: asks.checks });
  const places =
    gate === "comment" ? `pull request ${pull.number}, by comments` : environments.join(", then ");
  const end = await finishState(context, {
    ...{ folder, state: shown, bundle: pushed.bundle, pull, notices, cautions, asked, gate, form },
    ...{ outcome: "waiting", code: 0, reason: `people decide at ${places}` },
  });
  if (gate === "comment") await askByComment(context, { end, state: shown, rules, effects });
  return end;
}

function waiting({ github, acting, patienceMs }: JobContext) {
  return { github, patienceMs, startsWorkflows: acting.startsWorkflows };
}

interface Judging {
  readonly folder: SessionFolder;
  readonly proposal: Proposal;
  readonly events: EventsLog;
  readonly repository: CandidateRepository;
  readonly rules: BaseRules;
  readonly cautions: readonly string[];
}

/** The secret scan again, on what will really be pushed and shown; and the risk, from the evidence of the verify job. */
async function judgeOnceMore(context: JobContext, judging: Judging): Promise<SessionState> {
  const { folder, proposal, events, repository, rules, cautions } = judging;
  const { surface } = context;
  const { options } = folder.record.options as unknown as Play;
  const scanner = await chooseScanner(options, readEnvironment(surface.env));
  const source = createScanSource(repository.gitDirectory, surface.env);
  const clock = { now: () => new Date() };
  const ports = { events, clock, signal: surface.signal };
  const scan = createSecretScan({ scanner: scanner.open(source) });
  const none = { run: async () => Promise.reject(new Error("no such check here")) };
  const checks = { secretScan: scan, unitTests: none, staticAnalysis: none };
  const scanned = { ...proposal.state, ...(await secretScan(proposal.state, { ...ports, checks })) };
  const verdict = verdictOf([scanned.unitTests, scanned.staticAnalysis, scanned.secretScan]);
  if (verdict.colour !== "green") throw notGreen(verdict.reasons);
  const shapes = (candidate: Candidate) => repository.shapes(candidate, rules.protection);
  const risk = createRiskAssessor({ sandbox: options.sandbox, scanner: scanner.name, shapes });
  const scored = await riskScore({ ...scanned, verdict }, { ...ports, risk });
  const judged: SessionState = {
    ...{ ...scanned, verdict, ...scored },
    ...{ decisions: {}, landing: null, outcome: null },
  };
  const { title, body } = pullText(context, { state: judged, folder, cautions, gate: rules.gate });
  const { session, spec, review } = judged;
  // Markdown's escapes would hide one; what they were put into is looked through as well.
  const texts = [session.branch, title, body, ...textsIn([session, spec, review])];
  await requireCleanText(scanner.open(source), texts, surface.signal);
  return judged;
}

function notGreen(reasons: readonly string[]): DevAgentError {
  return new DevAgentError({
    code: "evidence-not-green",
    kind: "policy",
    message: `The candidate is not published: ${reasons.join("; ")}.`,
    remedy: "Nothing was pushed. Look at the findings in the job's summary.",
  });
}
