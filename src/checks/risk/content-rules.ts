import { isSourcePath, isTestPath, sensitiveWord } from "../../domain/protection/protected-paths.ts";
import { some } from "../../domain/protection/some.ts";
import { factor, type RiskRule } from "./risk-facts.ts";

const untested: RiskRule = ({ files }) => {
  const source = files.filter((file) => file.status !== "deleted" && isSourcePath(file.path));
  if (source.length === 0 || files.some((file) => isTestPath(file.path) && file.status !== "deleted"))
    return null;
  return factor("no-test-touched", 12, `changes ${some(source.map((file) => file.path))} and no test`);
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

export const contentRules = [untested, area("security", 15), area("migration", 12)];
