import type { BranchRules } from "../../ports/branch-rules.ts";
import type { GitHub } from "../../ports/github.ts";

/** What a branch asks of whatever lands on it, by its rulesets and by protection of the older kind. */
export async function landingRules(
  github: Pick<GitHub, "branchRules" | "settings">,
  branch: string,
): Promise<BranchRules> {
  const [rules, classic] = [
    await github.branchRules(branch),
    await github.settings.classicProtection(branch),
  ];
  const isKnown = ({ context, app }: BranchRules["checks"][number]) =>
    rules.checks.some((check) => check.context === context && (app === null || check.app === app));
  const further = (classic?.checks ?? []).filter((check) => !isKnown(check));
  return { ...rules, checks: [...rules.checks, ...further] };
}
