import { isObject, objectAt, parseJson } from "../../domain/json.ts";
import type { Analyser } from "./analyser.ts";

export interface AnalyserSigns {
  /** Names at the root of the base or the candidate. */
  readonly rootNames: readonly string[];
  /** The base's package.json. */
  readonly baseManifest: string | null;
  /** Whether a package is in the candidate's node_modules. */
  readonly installed: (name: string) => boolean;
}

const eslintConfig = /^(?:eslint\.config\.(?:[cm]?js|[cm]?ts)|\.eslintrc(?:\.(?:c?js|json|ya?ml))?)$/;
const eslintReport = ".dev-agent-eslint.json";

/**
 * `tsc` and `eslint` where a project is set up for them. One that the base declares counts even when the candidate
 * no longer installs it: it then can't run, which blocks.
 */
export function detectAnalysers({ rootNames, baseManifest, installed }: AnalyserSigns): readonly Analyser[] {
  const declared = declaredPackages(baseManifest);
  const has = (name: string) => installed(name) || declared.has(name);
  const found: Analyser[] = [];
  if (rootNames.includes("tsconfig.json") && has("typescript"))
    found.push({ name: "tsc", run: "./node_modules/.bin/tsc --noEmit --pretty false", format: "tsc" });
  if (rootNames.some((name) => eslintConfig.test(name)) && has("eslint"))
    found.push({
      name: "eslint",
      run: `./node_modules/.bin/eslint . --format json --output-file ${eslintReport}`,
      format: "eslint",
      report: eslintReport,
    });
  return found;
}

function declaredPackages(manifest: string | null): ReadonlySet<string> {
  const json = parseJson(manifest ?? "");
  if (!isObject(json)) return new Set();
  return new Set(["dependencies", "devDependencies"].flatMap((kind) => Object.keys(objectAt(json, kind))));
}
