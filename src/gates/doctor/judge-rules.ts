import type { GatePoint } from "../../domain/gate-point.ts";
import type { MergeMethod } from "../../ports/branch-rules.ts";
import { judgeRequirements } from "./judge-requirements.ts";
import { broken, byHand, ok, unknown } from "./points.ts";
import type { RulesQuestion } from "./rules-question.ts";

/** Whether what has to be met on the base branch can be met by the way in which changes land. */
export function judgeRules(
  question: Omit<RulesQuestion, "rules"> & { readonly rules: RulesQuestion["rules"] | "hidden" },
): readonly GatePoint[] {
  const { rules, branch } = question;
  if (rules === "hidden")
    return [
      unknown(`rules of ${branch}`, `This token is not told what is required of a change to ${branch}.`),
    ];
  return judgeKnown({ ...question, rules });
}

function judgeKnown(question: RulesQuestion): readonly GatePoint[] {
  const points = [
    ...queue(question),
    ...judgeRequirements(question),
    ...autoMerge(question),
    ...methods(question),
    ...classicRules(question),
  ];
  if (points.some(({ name }) => name !== "merge method")) return points;
  return [ok(`rules of ${question.branch}`, "Nothing is required of a change."), ...points];
}

function queue({ branch, rules, land }: RulesQuestion): readonly GatePoint[] {
  const name = "merge queue";
  if (rules.queue !== null && land !== "queue" && land !== "ready-only")
    return [
      broken(
        name,
        `${branch} takes changes from its merge queue only, and \`land: ${land}\` goes around it.`,
        byHand("Set `land: queue` in .dev-agent.yml."),
      ),
    ];
  if (rules.queue !== null) return [ok(name, `${branch} takes changes from its queue.`)];
  if (land !== "queue") return [];
  return [
    broken(
      name,
      `\`land: queue\` is set, and ${branch} has no merge queue.`,
      byHand(
        "Settings → Rules → Rulesets → Require merge queue (in organizations only), or `land: merge` in .dev-agent.yml.",
      ),
    ),
  ];
}

function autoMerge({ repository, settings, land }: RulesQuestion): readonly GatePoint[] {
  if (land !== "auto-merge") return [];
  const name = "auto-merge";
  const fix = {
    setting: "Settings → General → Pull Requests → Allow auto-merge.",
    command: `gh api --method PATCH repos/${repository} -F allow_auto_merge=true`,
  };
  if (settings.autoMerge === null)
    return [
      unknown(name, "Whether pull requests may merge by themselves is told to whoever may write.", fix),
    ];
  return settings.autoMerge
    ? [ok(name, "Pull requests may merge by themselves when their rules are met.")]
    : [broken(name, "`land: auto-merge` is set, and the repository does not allow auto-merge.", fix)];
}

const all: readonly MergeMethod[] = ["merge", "squash", "rebase"];
const words = { merge: "a merge commit", squash: "a squash", rebase: "a rebase" } as const;

function methods(question: RulesQuestion): readonly GatePoint[] {
  const { branch, rules, settings, land } = question;
  // A queue merges in its own way, and who is only handed a pull request chooses for themselves.
  if (land === "ready-only" || land === "queue") return [];
  const name = "merge method";
  const left = all.filter(
    (method) =>
      (settings.methods ?? all).includes(method) &&
      (rules.methods ?? all).includes(method) &&
      !(method === "merge" && rules.linearHistory) &&
      // GitHub can't sign what it rebases.
      !(method === "rebase" && rules.signatures),
  );
  const [first] = left;
  if (first === undefined)
    return [
      broken(
        name,
        `No way to merge is left: what the repository allows is not what the rules of ${branch} allow.`,
        byHand("Settings → General → Pull Requests → allow a way that the rules leave (squash, for most)."),
      ),
    ];
  const linear = rules.linearHistory ? `, as the history of ${branch} must be linear` : "";
  if (settings.methods === null && !rules.linearHistory && rules.methods === null)
    return [unknown(name, "Which ways to merge the repository allows is told to whoever may write.")];
  return [ok(name, `Changes land as ${words[first]}${linear}.`)];
}

function classicRules({ branch, classic }: RulesQuestion): readonly GatePoint[] {
  if (classic === null) return [];
  if (classic === "hidden")
    return [
      unknown("classic protection", `This token is not told whether ${branch} has classic protection.`),
    ];
  return [
    unknown(
      "classic protection",
      `${branch} has classic branch protection too, of which GitHub shows the required checks alone.`,
      byHand("See Settings → Branches; a ruleset (Settings → Rules) can say the same, and can be read."),
    ),
  ];
}
