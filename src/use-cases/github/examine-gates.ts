import type { BaseRules } from "../../config/merge-options.ts";
import type { GatePoint } from "../../domain/gate-point.ts";
import { DevAgentError } from "../../errors.ts";
import { judgeCommentGate, judgeSelfApproval } from "../../gates/doctor/judge-comment-gate.ts";
import { judgeGateEnvironment } from "../../gates/doctor/judge-gate-environment.ts";
import { judgeRepository } from "../../gates/doctor/judge-repository.ts";
import { judgeRules } from "../../gates/doctor/judge-rules.ts";
import type { EnvironmentFacts, GitHub } from "../../ports/github.ts";
import { readCommentWorkflows } from "./read-comment-workflows.ts";

export interface GatesQuestion {
  readonly github: Pick<GitHub, "repository" | "settings" | "environment" | "branchRules">;
  /** The branch that changes land on; null: the default one. */
  readonly branch: string | null;
  readonly rules: BaseRules;
  /** Names of the environments that ask; with `gate: comment` none. */
  readonly environments: readonly string[];
  /** Whether a GitHub App opens and lands pull requests; null: that is not known here. */
  readonly app: boolean | null;
  /** A job's own token is never told what administrators are: it need not ask. */
  readonly asJob: boolean;
}

export interface Examined {
  readonly points: readonly GatePoint[];
  /** The environments as they are, by name. */
  readonly found: Readonly<Record<string, EnvironmentFacts>>;
}

/** Everything that a person's say over a merge and the merge itself rest on, looked at in as few calls as will do. */
export async function examineGates(question: GatesQuestion): Promise<Examined> {
  const { github, rules, app, asJob } = question;
  const settings = await github.settings.repository();
  const branch = question.branch ?? settings.defaultBranch;
  const permissions = asJob ? null : await github.settings.workflowPermissions();
  const gate = await examineGate(question, settings);
  const branchRules = await orHidden(github.branchRules(branch));
  const classic = await orHidden(github.settings.classicProtection(branch));
  const { repository } = github;
  const points = [
    ...judgeRepository({ repository, settings, permissions, app }),
    ...gate.points,
    ...judgeSelfApproval(rules.allowSelfApproval),
    ...judgeRules({ repository, branch, rules: branchRules, classic, settings, land: rules.land, app }),
  ];
  return { points, found: gate.found };
}

async function examineGate(
  { github, rules, environments }: GatesQuestion,
  settings: { readonly defaultBranch: string; readonly visibility: string },
): Promise<Examined> {
  const { allowSelfApproval, approvals } = rules;
  if (rules.gate === "comment") {
    const workflows = await readCommentWorkflows(github.settings);
    return { points: judgeCommentGate({ approvals, allowSelfApproval, workflows }), found: {} };
  }
  const { repository } = github;
  const about = {
    ...{ repository, allowSelfApproval, branch: settings.defaultBranch },
    isPublic: settings.visibility === "public",
  };
  const found: Record<string, EnvironmentFacts> = {};
  const points: GatePoint[] = [];
  for (const name of environments) {
    const facts = await orHidden(github.environment(name));
    points.push(...judgeGateEnvironment({ ...about, name, facts }));
    if (facts !== null && facts !== "hidden") found[name] = facts;
  }
  return { points, found };
}

/** What this token may not see is to be named beside the rest, and not the end of the look. */
async function orHidden<Value>(answer: Promise<Value>): Promise<Value | "hidden"> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof DevAgentError && error.code === "github-denied") return "hidden";
    throw error;
  }
}
