import { isSourcePath, isTestPath } from "./protected-paths.ts";
import { factor, type RiskRule, some } from "./risk-facts.ts";

const deletedTests: RiskRule = ({ files }) => {
  const gone = files
    .filter((file) => file.status === "deleted" && isTestPath(file.path))
    .map((file) => file.path);
  return gone.length === 0
    ? null
    : factor("tests-deleted", 20 + 5 * Math.min(gone.length, 4), `deletes ${some(gone)}`);
};

const weakenedTests: RiskRule = ({ weakenedTests }) => {
  if (weakenedTests.length === 0) return null;
  const sum = (key: "lostAssertions" | "newSkips") => weakenedTests.reduce((all, test) => all + test[key], 0);
  const [lost, skips] = [sum("lostAssertions"), sum("newSkips")];
  const paths = some(weakenedTests.map((test) => test.path));
  return factor(
    "tests-weakened",
    Math.min(30, 10 + 2 * lost + 5 * skips),
    `${lost} assertions fewer and ${skips} skips more in ${paths}`,
  );
};

const untested: RiskRule = ({ files }) => {
  const source = files.filter((file) => file.status !== "deleted" && isSourcePath(file.path));
  if (source.length === 0 || files.some((file) => isTestPath(file.path) && file.status !== "deleted"))
    return null;
  return factor("no-test-touched", 12, `changes ${some(source.map((file) => file.path))} and no test`);
};

const testScripts: RiskRule = ({ manifests }) => {
  const names = manifests.flatMap((change) => change.testScripts.map((name) => `${name} in ${change.path}`));
  return names.length === 0
    ? null
    : factor("test-command", 25, `changes the command that judged it: ${some(names)}`);
};

const executables: RiskRule = ({ files }) => {
  const found = files.filter((file) => file.newMode === "100755" && file.oldMode !== "100755");
  return found.length === 0
    ? null
    : factor("executable", 12, `makes ${some(found.map((file) => file.path))} executable`);
};

const links: RiskRule = ({ files }) => {
  const found = files.filter((file) => file.newMode === "120000" || file.status === "type-changed");
  return found.length === 0
    ? null
    : factor("type-change", 15, `adds a link or changes the type of ${some(found.map((file) => file.path))}`);
};

const binaries: RiskRule = ({ files }) => {
  const found = files
    .filter((file) => file.added === null && file.status !== "deleted")
    .map((file) => file.path);
  return found.length === 0 ? null : factor("binary", 10, `nobody can read the change of ${some(found)}`);
};

export const contentRules = [
  deletedTests,
  weakenedTests,
  untested,
  testScripts,
  executables,
  links,
  binaries,
];
