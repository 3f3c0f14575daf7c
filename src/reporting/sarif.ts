import type { Finding } from "../domain/finding.ts";
import { cleanText } from "../domain/plain-text.ts";

const mostRuns = 20;
const mostResults = 5_000;
/** Code scanning refuses a result that is nowhere. */
const nowhere = "README.md";
const order = ["error", "warning", "note"] as const;

/** Findings as SARIF 2.1.0, one run for each tool, the most severe first, within what GitHub's code scanning takes. */
export function toSarif(findings: readonly Finding[]): string {
  const tools = [...new Set(findings.map(({ tool }) => tool))].slice(0, mostRuns);
  const runs = tools.map((tool) =>
    runOf(
      tool,
      findings.filter((finding) => finding.tool === tool),
    ),
  );
  // Without any run an earlier upload's alerts would stay open.
  const all = runs.length === 0 ? [runOf("dev-agent", [])] : runs;
  const schema = "https://json.schemastore.org/sarif-2.1.0.json";
  return JSON.stringify({ $schema: schema, version: "2.1.0", runs: all });
}

function runOf(tool: string, findings: readonly Finding[]) {
  const worst = [...findings]
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
    .slice(0, mostResults);
  const rules = [...new Set(worst.map(({ rule }) => rule))];
  return {
    tool: { driver: { name: cleanText(tool, 100), rules: rules.map((id) => ({ id })) } },
    automationDetails: { id: `dev-agent/${cleanText(tool, 100)}/` },
    results: worst.map(({ rule, severity, message, file, line, fingerprint }) => ({
      ruleId: rule,
      ruleIndex: rules.indexOf(rule),
      level: severity,
      message: { text: cleanText(message, 1_000) || rule },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: encodeURI(file ?? nowhere) },
            region: { startLine: Math.max(1, line ?? 1) },
          },
        },
      ],
      partialFingerprints: { "devAgent/v1": fingerprint },
    })),
  };
}
