import type { MergeMethod } from "../../../src/ports/branch-rules.ts";
import { chooseMethod, type MethodChoice } from "../../../src/use-cases/landing/choose-method.ts";

const free: MethodChoice["rules"] = { methods: null, linearHistory: false, signatures: false };
const choose = (
  wanted: MergeMethod,
  rules: Partial<MethodChoice["rules"]> = {},
  settings: MethodChoice["settings"] = null,
) => chooseMethod({ wanted, rules: { ...free, ...rules }, settings });

describe("the way to merge", () => {
  it.each(["merge", "squash", "rebase"] as const)(
    "is the one asked for where nothing forbids it: %s",
    (way) => {
      const all = ["merge", "squash", "rebase"] as const;
      expect(choose(way)).toEqual({ method: way, notice: null });
      expect(choose(way, { methods: all }, all)).toEqual({ method: way, notice: null });
      expect(choose(way, { methods: [way] }, [way])).toEqual({ method: way, notice: null });
    },
  );

  it.each<[string, MergeMethod, Partial<MethodChoice["rules"]>, MethodChoice["settings"], MergeMethod]>([
    ["a rule leaves another one", "merge", { methods: ["rebase"] }, null, "rebase"],
    ["the settings leave another one", "squash", {}, ["merge"], "merge"],
    [
      "rules and settings leave one together",
      "merge",
      { methods: ["squash", "rebase"] },
      ["rebase"],
      "rebase",
    ],
    ["history is to be linear", "merge", { linearHistory: true }, null, "squash"],
    ["history is to be linear, unsquashed", "merge", { linearHistory: true }, ["merge", "rebase"], "rebase"],
    ["GitHub could not sign it", "rebase", { signatures: true }, null, "squash"],
    ["GitHub could sign a merge only", "rebase", { signatures: true }, ["merge", "rebase"], "merge"],
  ])("is the next best where %s, and is told", (_, wanted, rules, settings, method) => {
    const chosen = choose(wanted, rules, settings);
    expect(chosen.method).toBe(method);
    expect(chosen.notice).toContain(`leave no ${wanted}: it lands by ${method}.`);
  });

  it.each<[string, MergeMethod, Partial<MethodChoice["rules"]>]>([
    ["linear history", "squash", { linearHistory: true }],
    ["linear history", "rebase", { linearHistory: true }],
    ["signatures", "merge", { signatures: true }],
    ["signatures", "squash", { signatures: true }],
  ])("that %s leaves stays: %s", (_, wanted, rules) => {
    expect(choose(wanted, rules)).toEqual({ method: wanted, notice: null });
  });

  it.each<[string, Partial<MethodChoice["rules"]>, MethodChoice["settings"]]>([
    ["rules and settings have none in common", { methods: ["squash"] }, ["merge"]],
    ["the rules leave none", { methods: [] }, null],
    ["the settings leave none", {}, []],
    ["linear history forbids the only one", { linearHistory: true }, ["merge"]],
    ["signatures forbid the only one", { signatures: true }, ["rebase"]],
    ["both leave merge and rebase only", { linearHistory: true, signatures: true }, ["merge", "rebase"]],
  ])("is refused where %s", (_, rules, settings) => {
    for (const wanted of ["merge", "squash", "rebase"] as const)
      expect(() => choose(wanted, rules, settings)).toThrow(
        expect.objectContaining({ code: "no-merge-method", kind: "policy" }),
      );
  });
});
