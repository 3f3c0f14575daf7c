// Holds the direction rule of docs/ARCHITECTURE.md. A run that saw no modules is a failure: the tool then passes on nothing.
import { cruise } from "dependency-cruiser";
import rules from "../.dependency-cruiser.json" with { type: "json" };

const { output } = await cruise(["src"], {
  ruleSet: { forbidden: rules.forbidden as never },
  validate: true,
  doNotFollow: { path: ["node_modules"] },
  tsPreCompilationDeps: true,
});
if (typeof output === "string") throw new Error("dependency-cruiser gave text instead of a result");

const { totalCruised, violations } = output.summary;
for (const { rule, from, to } of violations) process.stderr.write(`${rule.name}: ${from} → ${to}\n`);
process.stdout.write(`${totalCruised} modules, ${violations.length} violations\n`);
if (totalCruised < 20 || violations.length > 0) process.exitCode = 1;
