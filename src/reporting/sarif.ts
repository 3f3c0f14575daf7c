import type { Finding } from "../domain/finding.ts";
import { cleanLine, cleanText } from "../domain/text/plain-text.ts";

const mostRuns = 20;
const mostResults = 5_000;
/** Code scanning refuses a result that is nowhere. */
const nowhere = "README.md";
/** The largest that a reader of SARIF must know. */
const lastLine = 2 ** 31 - 1;
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
  const rules = [...new Set(worst.map(ruleOf))];
  const name = cleanLine(tool, 100) || "unnamed";
  return {
    tool: { driver: { name, rules: rules.map((id) => ({ id })) } },
    automationDetails: { id: `dev-agent/${name}/` },
    results: worst.map((finding) => ({
      ruleId: ruleOf(finding),
      ruleIndex: rules.indexOf(ruleOf(finding)),
      level: finding.severity,
      message: { text: cleanText(finding.message, 1_000).trim() || ruleOf(finding) },
      locations: [{ physicalLocation: placeOf(finding) }],
      partialFingerprints: { "devAgent/v1": finding.fingerprint },
    })),
  };
}

const ruleOf = ({ rule }: Finding) => cleanLine(rule, 200) || "unnamed";

function placeOf({ file, line = 1 }: Finding) {
  const isLine = Number.isSafeInteger(line) && line >= 1;
  return {
    artifactLocation: { uri: uriOf(file ?? "") ?? nowhere },
    region: { startLine: isLine ? Math.min(line, lastLine) : 1 },
  };
}

/** A path in the repository as a relative URI, in which no name can begin a query, a fragment or a scheme. */
function uriOf(path: string): string | null {
  const parts = path.toWellFormed().split("/");
  if (parts.includes("..")) return null;
  const named = parts.filter((part) => part !== "" && part !== ".");
  return named.map(encodeURIComponent).join("/") || null;
}
