import type { GatePoint } from "../../domain/gate-point.ts";
import { broken, byHand, ok, unknown } from "./points.ts";
import type { RulesQuestion } from "./rules-question.ts";

/** GitHub Actions, among the apps that report checks. */
const actionsApp = 15_368;

/** What a pull request needs before it may land: reviews, checks, signatures, and what dev-agent knows by name alone. */
export function judgeRequirements(question: RulesQuestion): readonly GatePoint[] {
  return [...reviews(question), ...checks(question), ...signatures(question), ...others(question)];
}

const handOver =
  "Set `land: ready-only` in .dev-agent.yml, and a person merges; or let a GitHub App land, and put it on the ruleset's bypass list.";

function reviews({ branch, rules, land, app }: RulesQuestion): readonly GatePoint[] {
  const name = "reviews";
  const owners = rules.others.includes("pull_request.require_code_owner_review");
  if (rules.approvals === 0 && !owners) return [];
  const some = rules.approvals === 1 ? "an approving review" : `${rules.approvals} approving reviews`;
  const wanted = rules.approvals === 0 ? "reviews of code owners" : some;
  if (land !== "merge")
    return [ok(name, `${branch} requires ${wanted}, which people give on the pull request.`)];
  if (app === true)
    return [
      unknown(
        name,
        `${branch} requires ${wanted}: without them the merge works only where the GitHub App is on the ruleset's bypass list, which is not shown.`,
        byHand(handOver),
      ),
    ];
  return [
    broken(
      name,
      `${branch} requires ${wanted}, and an approval on a run's page is none: GitHub would refuse the merge.`,
      byHand(handOver),
    ),
  ];
}

function checks({ branch, rules, classic, land, app }: RulesQuestion): readonly GatePoint[] {
  const required = [...rules.checks, ...(classic === null || classic === "hidden" ? [] : classic.checks)];
  if (required.length === 0) return [];
  const name = "required checks";
  const named = (some: typeof required) =>
    [...new Set(some.map(({ context }) => `\`${context.replaceAll("`", "'")}\``))].join(", ");
  const what = `${branch} requires ${named(required)}`;
  if (app === true) return [ok(name, `${what}; the GitHub App's pull requests start workflows.`)];
  const ours = required.filter((check) => check.app === actionsApp);
  const fix = byHand(
    "Have a GitHub App open the pull requests; or set `land: ready-only` in .dev-agent.yml, and a person starts the checks and merges.",
  );
  if (ours.length === 0 || app === null || land === "ready-only")
    return [
      unknown(
        name,
        `${what}: pull requests that a job's own token opens start no workflow, so what starts them has to be something else.`,
        land === "ready-only" ? null : fix,
      ),
    ];
  return [
    broken(
      name,
      `${branch} requires ${named(ours)} from GitHub Actions, which pull requests that a job's own token opens do not start.`,
      fix,
    ),
  ];
}

function signatures({ branch, rules }: RulesQuestion): readonly GatePoint[] {
  if (!rules.signatures) return [];
  return [
    ok("signatures", `${branch} takes signed commits only: GitHub makes and signs the commits of a change.`),
  ];
}

/** Rules that no merge of a pull request runs into. */
const harmless = new Set(["creation", "deletion", "non_fast_forward", "copilot_code_review"]);

function others({ branch, rules, land, app }: RulesQuestion): readonly GatePoint[] {
  const rest = rules.others.filter(
    (type) => !harmless.has(type) && type !== "pull_request.require_code_owner_review",
  );
  const closed = rest.includes("update");
  const points: GatePoint[] = [];
  if (closed && land !== "ready-only" && app !== true)
    points.push(
      broken(
        "updates",
        `Only those on the bypass list may change ${branch}, and a job's own token can't be put on it.`,
        byHand(handOver),
      ),
    );
  const left = closed && points.length > 0 ? rest.filter((type) => type !== "update") : rest;
  if (left.length > 0)
    points.push(
      unknown(
        "other rules",
        `${branch} has rules that dev-agent knows by name only: ${left.join(", ")}. GitHub refuses the merge where they are not met.`,
      ),
    );
  return points;
}
