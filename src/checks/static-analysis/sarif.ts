import type { Finding, Severity } from "../../domain/finding.ts";
import { isObject, listAt, numberAt, objectAt, parseJson, textAt } from "../../domain/json.ts";
import { analyserFinding } from "./raw-finding.ts";

export interface SarifSource {
  /** The analyser's name in the configuration. */
  readonly name: string;
  readonly text: string;
  /** The checkout's path as the analyser saw it. */
  readonly root: string;
}

/** The findings of a SARIF 2.1 log; null when it is none, or says that its analyser failed. */
export function readSarif({ name, text, root }: SarifSource): readonly Finding[] | null {
  const log = parseJson(text);
  if (!isObject(log) || !Array.isArray(log.runs)) return null;
  const runs = log.runs as readonly unknown[];
  const failed = runs
    .flatMap((run) => listAt(run, "invocations"))
    .some((invocation) => isObject(invocation) && invocation.executionSuccessful === false);
  if (failed) return null;
  return runs.flatMap((run) =>
    listAt(run, "results").flatMap((result) => readResult({ name, root, run, result })),
  );
}

interface ResultSource {
  readonly name: string;
  readonly root: string;
  readonly run: unknown;
  readonly result: unknown;
}

function readResult({ name, root, run, result }: ResultSource): readonly Finding[] {
  const kind = textAt(result, "kind");
  const suppressed = listAt(result, "suppressions").length > 0;
  if (!isObject(result) || suppressed || (kind !== "" && kind !== "fail")) return [];
  const rules = listAt(objectAt(objectAt(run, "tool"), "driver"), "rules");
  const described = rules[numberAt(result, "ruleIndex") ?? -1];
  const rule = textAt(result, "ruleId") || textAt(described, "id") || "unnamed";
  const level =
    textAt(result, "level") ||
    textAt(objectAt(described, "defaultConfiguration"), "level") ||
    textAt(
      objectAt(
        rules.find((one) => textAt(one, "id") === rule),
        "defaultConfiguration",
      ),
      "level",
    );
  const place = objectAt(listAt(result, "locations")[0], "physicalLocation");
  const uri = textAt(objectAt(place, "artifactLocation"), "uri");
  const message = objectAt(result, "message");
  return [
    analyserFinding({
      tool: name,
      rule,
      severity: severityOf(level),
      message: textAt(message, "text") || textAt(message, "markdown") || rule,
      file: uri === "" ? undefined : relativePath(uri, root),
      line: numberAt(objectAt(place, "region"), "startLine"),
    }),
  ];
}

/** SARIF's own default is `warning`. */
function severityOf(level: string): Severity {
  if (level === "error") return "error";
  return level === "note" || level === "none" ? "note" : "warning";
}

/** A URI or path that an analyser printed, relative to the checkout. */
export function relativePath(uri: string, root: string): string {
  let path = uri.startsWith("file://") ? uri.slice("file://".length) : uri;
  try {
    path = decodeURIComponent(path);
  } catch {
    // A plain path with a percent sign.
  }
  const prefix = root.endsWith("/") ? root : `${root}/`;
  return path.startsWith(prefix) ? path.slice(prefix.length) : path.replace(/^\.\//, "");
}
