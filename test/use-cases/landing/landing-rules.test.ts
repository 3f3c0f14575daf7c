import { landingRules } from "../../../src/use-cases/landing/landing-rules.ts";
import { noRules, type Scripted, scriptedGitHub } from "./landing-scene.ts";

const checksOf = async (about: Scripted) => (await landingRules(scriptedGitHub(about).github, "main")).checks;
const test = { context: "test", app: null };
const lint = { context: "lint", app: 7 };

describe("what a branch asks of whatever lands on it", () => {
  it("is what its rulesets ask where it has no other protection", async () => {
    const rules = { approvals: 2, checks: [test], others: ["deletion"] };
    const { github, asked } = scriptedGitHub({ rules });
    expect(await landingRules(github, "main")).toEqual({ ...noRules, ...rules });
    expect(asked).toEqual(["rules of main"]);
  });

  it("is the checks of protection of the older kind too, each once", async () => {
    expect(await checksOf({ classic: [test, lint] })).toEqual([test, lint]);
    expect(await checksOf({ rules: { checks: [test] }, classic: [lint, test] })).toEqual([test, lint]);
    expect(await checksOf({ rules: { checks: [lint] }, classic: [{ ...lint, app: null }] })).toEqual([lint]);
    expect(await checksOf({ rules: { checks: [test] }, classic: [] })).toEqual([test]);
  });

  it("is a check of one App though a ruleset takes it from anybody", async () => {
    const ofApp = { context: "test", app: 7 };
    expect(await checksOf({ rules: { checks: [test] }, classic: [ofApp] })).toEqual([test, ofApp]);
    expect(await checksOf({ rules: { checks: [{ ...ofApp, app: 8 }] }, classic: [ofApp] })).toHaveLength(2);
  });
});
