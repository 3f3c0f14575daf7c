import { limitBranches, setRules } from "../../gates/doctor/environment-commands.ts";
import type { Administration, EnvironmentRules } from "../../ports/administration.ts";
import type { EnvironmentFacts } from "../../ports/github.ts";
import { byHand, type InitStep, keep } from "./init-step.ts";

export interface Reviewer {
  readonly type: "User" | "Team";
  readonly id: number;
  readonly name: string;
}

export interface EnvironmentWish {
  /** `owner/name`. */
  readonly repository: string;
  readonly name: string;
  readonly facts: EnvironmentFacts | null;
  /** Who shall decide, besides those who do already. */
  readonly reviewers: readonly Reviewer[];
  readonly branch: string;
  readonly allowSelfApproval: boolean;
}

/** What makes an environment a gate: nothing where it is one. Nobody who decides now is taken from it. */
export function planEnvironment(wish: EnvironmentWish, administration: Administration): readonly InitStep[] {
  const { name, facts, branch, allowSelfApproval, repository } = wish;
  const title = `environment ${name}`;
  const reviewers = joined(facts?.reviewers ?? [], wish.reviewers);
  if (reviewers.length === 0)
    return [byHand(title, "nobody is named who decides: say --reviewer LOGIN, or --reviewer team:SLUG")];
  if (reviewers.length > 6)
    return [byHand(title, "GitHub takes six reviewers at most; take some out on its page")];
  const preventSelfReview = allowSelfApproval ? (facts?.preventsSelfReview ?? false) : true;
  const changes = [
    ...(reviewers.length > (facts?.reviewers ?? []).length
      ? [`reviewers: ${reviewers.map(nameOf).join(", ")}`]
      : []),
    ...(facts?.preventsSelfReview === preventSelfReview
      ? []
      : [`prevent self-review: ${preventSelfReview ? "yes" : "no"}`]),
    ...(isOnly(branch, facts) ? [] : [`runs of ${branch} only`]),
  ];
  const steps = changes.length === 0 ? [keep(title, `${reviewers.map(nameOf).join(" or ")} decides`)] : [];
  if (changes.length > 0) {
    const rules = { reviewers, preventSelfReview, waitMinutes: facts?.waitMinutes ?? 0 };
    const place = { repository, name, branch, allowSelfApproval: !preventSelfReview };
    steps.push({
      ...{ name: title, state: facts === null ? "create" : "change", what: changes.join("; ") },
      command: commandOf(place, { facts, rules, reviewers }),
      run: async () => {
        await administration.setEnvironment(name, rules);
        await administration.limitBranches(name, branch);
      },
    });
  }
  return steps;
}

const nameOf = ({ type, name }: Reviewer) => (type === "Team" ? `team ${name}` : name);

function joined(there: readonly Reviewer[], wanted: readonly Reviewer[]): readonly Reviewer[] {
  const isThere = (one: Reviewer) => there.some(({ type, id }) => type === one.type && id === one.id);
  return [...there, ...wanted.filter((one) => !isThere(one))];
}

function isOnly(branch: string, facts: EnvironmentFacts | null): boolean {
  const { branchPolicy, branches } = facts ?? { branchPolicy: null, branches: [] };
  return branchPolicy === "custom" && branches.length > 0 && branches.every((name) => name === branch);
}

/** The same by hand, for an administrator. */
function commandOf(
  place: Parameters<typeof setRules>[0],
  about: {
    readonly facts: EnvironmentFacts | null;
    readonly rules: EnvironmentRules;
    readonly reviewers: readonly Reviewer[];
  },
): string {
  const { facts, rules, reviewers } = about;
  const { name } = place;
  const policy = facts?.branchPolicy === "custom" ? facts.branches : [];
  const asSet: EnvironmentFacts = {
    ...{ id: 0, name, reviewers, preventsSelfReview: rules.preventSelfReview, adminsMayBypass: null },
    ...{ branchPolicy: "custom", branches: policy, waitMinutes: rules.waitMinutes },
  };
  return [setRules(place, asSet), limitBranches(place, asSet)].filter((line) => line !== "").join("\n");
}
