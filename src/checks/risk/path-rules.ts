import { type ProtectedKind, protectedKind, sensitiveWord } from "./protected-paths.ts";
import { factor, type RiskFacts, type RiskRule, some } from "./risk-facts.ts";

const weights: Readonly<Partial<Record<ProtectedKind, readonly [points: number, why: string]>>> = {
  "code-owners": [75, "who must review changes"],
  workflow: [50, "a workflow that runs with the repository's permissions"],
  "agent-instructions": [45, "what coding agents are told or may run"],
  "dev-agent-config": [45, "dev-agent's own configuration"],
  "continuous-integration": [35, "continuous integration"],
  "git-config": [25, "how git or a secret scanner treats files"],
  "check-config": [12, "how the project is checked"],
  "build-config": [12, "how the project is built or deployed"],
  "dot-folder": [10, "a hidden folder"],
};

const protectedRules: readonly RiskRule[] = Object.entries(weights).map(
  ([kind, [points, why]]) =>
    (facts) => {
      const paths = pathsOf(facts, kind as ProtectedKind);
      return paths.length === 0 ? null : factor(kind, points, `changes ${why}: ${some(paths)}`);
    },
);

/** A lockfile that moves without its manifest can bring in anything, and nobody reads it. */
const lockfileOnly: RiskRule = (facts) => {
  const locks = pathsOf(facts, "lockfile");
  if (locks.length === 0 || pathsOf(facts, "manifest").length > 0) return null;
  return factor("lockfile-only", 35, `${some(locks)} without a change to what it locks`);
};

const manifest: RiskRule = (facts) => {
  const paths = pathsOf(facts, "manifest");
  return paths.length === 0 ? null : factor("manifest", 4, `changes ${some(paths)}`);
};

const dependencies: RiskRule = ({ manifests }) => {
  const names = manifests.flatMap((change) => change.newDependencies);
  return factor("new-dependencies", Math.min(16, 4 * names.length), `adds ${some(names)}`);
};

const installScripts: RiskRule = ({ manifests }) => {
  const names = manifests.flatMap((change) =>
    change.installScripts.map((name) => `${name} in ${change.path}`),
  );
  return names.length === 0
    ? null
    : factor("install-scripts", 40, `installing runs something new: ${some(names)}`);
};

const area =
  (wanted: "security" | "migration", points: number): RiskRule =>
  ({ files }) => {
    const found = files.flatMap(({ path }) => {
      const word = sensitiveWord(path);
      return word?.area === wanted ? [`${path} (${word.word})`] : [];
    });
    return found.length === 0 ? null : factor(`${wanted}-code`, points, `touches ${some(found)}`);
  };

export const pathRules: readonly RiskRule[] = [
  ...protectedRules,
  lockfileOnly,
  manifest,
  dependencies,
  installScripts,
  area("security", 15),
  area("migration", 12),
];

function pathsOf({ files }: RiskFacts, kind: ProtectedKind): readonly string[] {
  return files.map((file) => file.path).filter((path) => protectedKind(path) === kind);
}
