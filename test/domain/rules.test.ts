import fc from "fast-check";
import { firstFree, isSessionId, sessionId, slug } from "../../src/domain/branch-name.ts";
import { checkBudget, checkRoleBudget, moreBudgetCommand } from "../../src/domain/budget.ts";
import { verifyDecision } from "../../src/domain/decision.ts";
import { goalLimit, parseGoal } from "../../src/domain/goal.ts";
import { riskLevel } from "../../src/domain/risk.ts";
import { addCall, noSpend } from "../../src/domain/spend.ts";
import { noUsage } from "../../src/domain/usage.ts";
import { evaluate } from "../../src/domain/verdict.ts";
import { anApproval, aState, checkResult, sha } from "../fakes/session-fixture.ts";

describe("branch names", () => {
  it.each([
    ["Add Redis caching layer", "add-redis-caching-layer"],
    ["Crème brûlée", "creme-brulee"],
    ["../../etc/passwd; rm -rf $HOME\n`x`", "etc-passwd-rm-rf-home-x"],
    ["日本語 🎉", "goal"],
    ["a".repeat(90), "a".repeat(40)],
  ])("%j becomes %s", (goal, expected) => expect(slug(goal)).toBe(expected));

  it("any goal gives a valid session id of bounded length", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (goal) => {
        const id = sessionId(goal, new Date("2026-05-06T00:00:00Z"));
        expect(isSessionId(id)).toBe(true);
        expect(id.length).toBeLessThanOrEqual(49);
      }),
    );
  });

  it("uses the UTC date and the first free number", () => {
    const id = sessionId("Do it", new Date("2026-01-01T23:59:59-10:00"));
    expect(id).toBe("20260102-do-it");
    const taken = new Set([id, `${id}-2`]);
    expect(firstFree(id, (name) => taken.has(name))).toBe(`${id}-3`);
  });

  it.each(["../x", "20260101-../x", "main", "20260101-", ""])("%j is no session id", (text) => {
    expect(isSessionId(text)).toBe(false);
  });
});

describe("goals", () => {
  it.each(["", " \n\t "])("%j is refused as empty", (text) => expect(parseGoal(text).ok).toBe(false));

  it("an oversized one is refused with its size, measured in bytes", () => {
    const tooLong = parseGoal("é".repeat(goalLimit));
    expect(tooLong).toEqual({ ok: false, why: expect.stringContaining(`${goalLimit * 2} bytes`) });
  });

  it("keeps newlines, emoji and shell characters as they are", () => {
    expect(parseGoal("a\r\nb 🎉 $(x)")).toEqual({ ok: true, goal: "a\nb 🎉 $(x)" });
  });
});

describe("budget", () => {
  const call = {
    role: "coder",
    round: 1,
    model: "m",
    usage: { ...noUsage, output: 10 },
    usdKind: "billed",
  } as const;
  const spend = addCall(noSpend, { ...call, usd: 0.5 });

  it.each([
    [{ usd: 0.5, rounds: 4 }, "usd"],
    [{ tokens: 10, rounds: 4 }, "tokens"],
    [{ minutes: 1, rounds: 4 }, "minutes"],
    [{ rounds: 2 }, "rounds"],
  ])("%j is used up by %s", (limits, limit) => {
    const used = { spend, elapsedMs: 60_000, rounds: 2 };
    expect(checkBudget(limits, used)).toMatchObject({ status: "exceeded", limit });
  });

  it("isn't within a limit in US dollars when the sum is unknown", () => {
    const unknown = addCall(spend, { ...call, usd: null, usdKind: "unknown" });
    const used = { spend: unknown, elapsedMs: 0, rounds: 0 };
    expect(checkBudget({ usd: 5, rounds: 4 }, used)).toEqual({ status: "unknown", limit: "usd", allowed: 5 });
    expect(checkBudget({ tokens: 100, rounds: 4 }, used)).toEqual({ status: "within" });
  });

  it("is within its limits while something is left of each", () => {
    const limits = { usd: 0.6, tokens: 11, minutes: 2, rounds: 3 };
    expect(checkBudget(limits, { spend, elapsedMs: 60_000, rounds: 2 })).toEqual({ status: "within" });
  });

  it("of a role is its own, and named after it", () => {
    const limits = { rounds: 4, usd: 5, roles: { coder: { usd: 0.5 }, reviewer: { usd: 0.6 } } };
    const used = { spend, elapsedMs: 0, rounds: 0 };
    const reached = { status: "exceeded", limit: "usd", allowed: 0.5, used: 0.5, role: "coder" };
    expect(checkRoleBudget(limits, "coder", used)).toEqual(reached);
    expect(checkRoleBudget(limits, "reviewer", used)).toEqual({ status: "within" });
    expect(checkRoleBudget(limits, "architect", used)).toEqual({ status: "within" });
  });

  it.each([
    [{ limit: "usd", allowed: 2 }, "--budget-usd 4"],
    [{ limit: "usd", allowed: 0.001, needed: 0.0123 }, "--budget-usd 0.02"],
    [{ limit: "tokens", allowed: 1_000, role: "coder", needed: 5_000.5 }, "--budget-tokens coder=5001"],
    [{ limit: "minutes", allowed: 10, role: "reviewer" }, "--max-minutes reviewer=20"],
    [{ limit: "rounds", allowed: 4 }, "--max-rounds 6"],
  ] as const)("that is reached (%j) can be gone on from with %s", (reached, flag) => {
    expect(moreBudgetCommand({ session: "s", ...reached })).toBe(`dev-agent resume s ${flag}`);
  });

  it("one call of unknown price makes the whole sum unknown, never zero", () => {
    expect(addCall(spend, { ...call, usd: null, usdKind: "unknown" })).toMatchObject({
      usd: null,
      usdKind: "unknown",
    });
  });
});

describe("verdict", () => {
  const tests = checkResult("unit-tests");
  const analysis = checkResult("static-analysis");
  const secrets = checkResult("secret-scan");

  it("is green only when every check passed", () => {
    expect(evaluate([tests, analysis, secrets]).colour).toBe("green");
  });

  it.each([
    [[null, analysis, secrets], "blocked"],
    [[tests, analysis], "blocked"],
    [[], "blocked"],
    [[checkResult("unit-tests", "failed"), analysis, secrets], "red"],
    [[tests, analysis, checkResult("secret-scan", "blocked")], "blocked"],
    [[{ ...checkResult("unit-tests", "blocked"), repairable: true }, analysis, secrets], "red"],
    [[checkResult("unit-tests", "failed"), analysis, checkResult("secret-scan", "blocked")], "blocked"],
  ] as const)("case %#: is %s → %s", (results, colour) => expect(evaluate(results).colour).toBe(colour));
});

describe("decisions", () => {
  const state = aState();
  const decision = anApproval(state);

  it.each([
    ["headSha", sha("0")],
    ["baseSha", sha("0")],
    ["diffSha256", "0".repeat(64)],
    ["risk", 11],
    ["gate", "critical"],
  ])("are void when %s changed", (field, value) => {
    expect(verifyDecision(decision, { ...decision, [field]: value })).toMatchObject({ valid: false });
  });

  it("hold for exactly what they were about", () => {
    expect(verifyDecision(decision, decision)).toEqual({ valid: true });
  });
});

it.each([
  [0, "low"],
  [16, "medium"],
  [41, "high"],
  [70, "high"],
  [71, "critical"],
])("a risk of %i is %s", (score, level) => expect(riskLevel(score)).toBe(level));
