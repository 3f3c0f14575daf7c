// Holds the direction rule of docs/ARCHITECTURE.md. A run that saw no modules is a failure: the tool then passes on nothing.
import { cruise } from "dependency-cruiser";
import rules from "../.dependency-cruiser.json" with { type: "json" };

const isAboutLoading = (rule: (typeof rules.forbidden)[number]) => "reachable" in rule.to;
const direct = rules.forbidden.filter((rule) => !isAboutLoading(rule));
const loaded = rules.forbidden.filter(isAboutLoading);

/** @param types Whether an import that only names types counts. It does for who knows whom, not for what gets loaded. */
async function check(forbidden: readonly unknown[], types: boolean): Promise<void> {
  const { output } = await cruise(["src"], {
    ruleSet: { forbidden: forbidden as never },
    validate: true,
    doNotFollow: { path: ["node_modules"] },
    tsPreCompilationDeps: types,
  });
  if (typeof output === "string") throw new Error("dependency-cruiser gave text instead of a result");
  const { totalCruised, violations } = output.summary;
  for (const { rule, from, to } of violations) process.stderr.write(`${rule.name}: ${from} → ${to}\n`);
  process.stdout.write(
    `${totalCruised} modules, ${forbidden.length} rules, ${violations.length} violations\n`,
  );
  if (totalCruised < 20 || forbidden.length === 0 || violations.length > 0) process.exitCode = 1;
}

await check(direct, true);
await check(loaded, false);
