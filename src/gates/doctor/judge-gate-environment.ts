import type { GatePoint, PointFix } from "../../domain/gate-point.ts";
import type { EnvironmentFacts } from "../../ports/github.ts";
import { type EnvironmentProblem, judgeEnvironment } from "../environment/judge-environment.ts";
import { type EnvironmentPlace, limitBranches, setRules } from "./environment-commands.ts";
import { broken, byHand, ok } from "./points.ts";

export interface GateEnvironment extends EnvironmentPlace {
  /** Null: there is none; `hidden`: this token is not told, and what can't be seen is no gate. */
  readonly facts: EnvironmentFacts | "hidden" | null;
  readonly isPublic: boolean;
}

/** One point where the environment is a gate, else one for each gap. */
export function judgeGateEnvironment(question: GateEnvironment): readonly GatePoint[] {
  const { name, facts } = question;
  if (facts === "hidden")
    return [
      broken(
        name,
        `This token is not told how the environment ${name} is set.`,
        byHand("Give it the permission actions: read; in a workflow, under `permissions:` of the job."),
      ),
    ];
  const problems = judgeEnvironment({ ...question, facts });
  if (problems.length === 0) return [ok(name, `${wordsOf(facts)}.`)];
  return problems.map((problem) => broken(name, problem.what, fixOf(problem, { ...question, facts })));
}

function wordsOf(facts: EnvironmentFacts | null): string {
  const names = (facts?.reviewers ?? []).map(({ type, name }) => (type === "Team" ? `team ${name}` : name));
  const self = facts?.preventsSelfReview === true ? ", who did not start the run" : "";
  return `Asks ${names.join(" or ")}${self}; runs of ${facts?.branches[0]} only, no bypass`;
}

function fixOf(
  { kind, fix }: EnvironmentProblem,
  place: GateEnvironment & { readonly facts: EnvironmentFacts | null },
): PointFix {
  const { facts, isPublic } = place;
  // A private repository has required reviewers only with GitHub Enterprise: there comments can decide instead.
  if (!isPublic && (kind === "missing" || kind === "reviewers")) return byHand(onPrivate(place.name, kind));
  switch (kind) {
    case "missing":
      return {
        setting: `${fix} ${thenUntick}`,
        command: [setRules(place, facts), limitBranches(place, asSet(place))].join("\n"),
      };
    case "reviewers":
    case "self-review":
      return { setting: fix, command: setRules(place, facts) };
    case "branches":
      return { setting: fix, command: limitBranches(place, facts) };
    case "bypass":
      return byHand(fix);
  }
}

/** GitHub makes every environment with it. */
const thenUntick =
  'Then untick "Allow administrators to bypass configured protection rules" there, which no call does.';

const onPrivate = (name: string, kind: "missing" | "reviewers") =>
  `Set \`gate: comment\` in .dev-agent.yml, and people decide by comments on the pull request. With GitHub Enterprise: Settings → Environments → ${kind === "missing" ? `New environment → ${name}` : name} → Required reviewers.`;

/** As an environment is right after its rules were set. */
function asSet({ name }: EnvironmentPlace): EnvironmentFacts {
  const rules = { reviewers: [], preventsSelfReview: true, adminsMayBypass: null } as const;
  return { id: 0, name, ...rules, branchPolicy: "custom", branches: [] };
}
