import { loadConfig } from "../../config/load-config.ts";
import { type BaseRules, baseRules } from "../../config/merge-options.ts";
import type { Candidate, Sha } from "../../domain/candidate.ts";
import { DevAgentError } from "../../errors.ts";
import type { CandidateRepository } from "../../git/candidate-repository.ts";

export interface RulesPlace {
  readonly repository: Pick<CandidateRepository, "readFile" | "isOnBranch">;
  readonly candidate: Pick<Candidate, "baseSha">;
  /** Where the base branch is at the server now. */
  readonly tip: Sha;
  readonly baseBranch: string;
}

const names = [".dev-agent.yml", ".dev-agent.yaml"];

/**
 * Who may release a change and how it lands, as the candidate's base commit says: read from the server's history by the job
 * that acts on it, as jobs in which models worked could have handed over anything.
 */
export async function readBaseRules(place: RulesPlace): Promise<BaseRules> {
  const { repository, candidate, tip, baseBranch } = place;
  const { baseSha } = candidate;
  if (!(await repository.isOnBranch(baseSha, tip))) throw notOnBase(baseSha, baseBranch);
  for (const name of names) {
    const text = await repository.readFile(baseSha, name);
    if (text !== null) return baseRules(await loadConfig(text, `${name} at ${baseSha.slice(0, 12)}`));
  }
  return baseRules({});
}

/**
 * The same, for who shows or lands the candidate: it must have nothing that these rules refuse, whatever the jobs before let
 * through. Throws `protected-change`.
 */
export async function requireTakable(
  place: RulesPlace & {
    readonly repository: Pick<CandidateRepository, "shapes">;
    readonly candidate: Candidate;
  },
): Promise<BaseRules> {
  const rules = await readBaseRules(place);
  await place.repository.shapes(place.candidate, rules.protection);
  return rules;
}

function notOnBase(sha: Sha, baseBranch: string): DevAgentError {
  return new DevAgentError({
    code: "base-unknown",
    kind: "policy",
    message: `The commit ${sha} that the change is built on is not on ${baseBranch}, so it can't say what the rules are.`,
    remedy: `Start the goal again on ${baseBranch}.`,
  });
}
