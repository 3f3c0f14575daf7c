import type { Finding } from "../../domain/finding.ts";
import { listAt, numberAt, parseJson, textAt } from "../../domain/json.ts";
import { analyserFinding } from "./raw-finding.ts";
import { relativePath } from "./sarif.ts";

/** The findings of ESLint's JSON; null when it is none. `root` is the checkout's path as ESLint saw it. */
export function readEslint(text: string, root: string): readonly Finding[] | null {
  const files = parseJson(text);
  if (!Array.isArray(files)) return null;
  return (files as readonly unknown[]).flatMap((file) =>
    listAt(file, "messages").map((message) =>
      analyserFinding({
        tool: "eslint",
        rule: textAt(message, "ruleId") || "parse-error",
        severity: numberAt(message, "severity") === 1 ? "warning" : "error",
        message: textAt(message, "message"),
        file: relativePath(textAt(file, "filePath"), root),
        line: numberAt(message, "line"),
      }),
    ),
  );
}
