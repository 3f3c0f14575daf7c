import type { Finding, Severity } from "../../domain/finding.ts";
import { cleanLine, clip } from "../../domain/text/plain-text.ts";
import { fingerprint } from "../fingerprint.ts";

export interface RawFinding {
  readonly tool: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
}

/** A finding of an analyser. Its fingerprint leaves out the line, and line and column numbers inside the message. */
export function analyserFinding(raw: RawFinding): Finding {
  const message = clip(cleanLine(raw.message, 4000), 500);
  const steady = message.replace(/\b(lines?|columns?|col) \d+/gi, "$1").replace(/:\d+(?::\d+)?/g, "");
  return {
    source: "static-analysis",
    tool: raw.tool,
    rule: clip(cleanLine(raw.rule, 400), 200),
    severity: raw.severity,
    message,
    ...(raw.file === undefined ? {} : { file: raw.file }),
    ...(raw.line === undefined ? {} : { line: raw.line }),
    fingerprint: fingerprint(raw.tool, raw.rule, raw.file ?? "", steady),
  };
}
