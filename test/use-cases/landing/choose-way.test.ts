import { chooseWay, type WayQuestion } from "../../../src/use-cases/landing/choose-way.ts";
import { sha } from "../../fakes/session-fixture.ts";
import { check, type Scripted, scriptedGitHub } from "./landing-scene.ts";

const test = { context: "test", app: null };

/** The way that is chosen, and what GitHub was asked for it. */
async function choose(script: Scripted, question: Partial<WayQuestion> = {}) {
  const { github, asked } = scriptedGitHub(script);
  const acting = { github, server: { url: "", token: "" }, startsWorkflows: true };
  const usual = { method: "merge", mode: "merge", baseBranch: "main", sha: sha("a") } as const;
  const way = await chooseWay({ github, acting, patienceMs: 0 }, { ...usual, ...question });
  return { way, asked };
}

describe("the way by which a candidate lands", () => {
  it("is the one asked for on a base without rules", async () => {
    const { way, asked } = await choose({});
    expect(way).toMatchObject({ method: "merge", methods: ["merge"], notices: [] });
    expect(asked).toEqual(["rules of main", "settings"]);
  });

  it("is another one, with a notice, where rules or settings leave no such", async () => {
    const { way } = await choose({ rules: { linearHistory: true }, methods: ["merge", "rebase"] });
    expect(way).toMatchObject({ method: "rebase", methods: ["rebase"] });
    expect(way.notices).toEqual([expect.stringContaining("leave no merge")]);
    await expect(choose({ methods: [] })).rejects.toMatchObject({ code: "no-merge-method" });
  });

  it("looks at required checks once more before a merge, those of older protection too", async () => {
    const passed = [[check("test", "passed")]];
    const { asked, way } = await choose({ classic: [test], checks: passed });
    expect(asked).toEqual(["rules of main", "checks", "settings"]);
    expect(way.rules.checks).toEqual([test]);
    const red = { rules: { checks: [test] }, checks: [[check("test", "failed")]] };
    await expect(choose(red)).rejects.toMatchObject({ code: "checks-red" });
  });

  it.each(["auto-merge", "queue"] as const)(
    "leaves checks to GitHub, which waits for them: %s",
    async (mode) => {
      const { asked } = await choose({ rules: { checks: [test] } }, { mode });
      expect(asked).not.toContain("checks");
    },
  );

  it("is the queue's own, whatever was asked for and the settings leave", async () => {
    const rules = { queue: { method: "rebase" }, checks: [test] } as const;
    const { way, asked } = await choose({ rules, methods: [] }, { mode: "queue" });
    expect(way).toMatchObject({ method: "rebase", methods: ["rebase"], notices: [] });
    expect(asked).toEqual(["rules of main"]);
  });

  it("may come to the queue's by auto-merge", async () => {
    const rules = { queue: { method: "squash" } } as const;
    const { way } = await choose({ rules }, { mode: "auto-merge" });
    expect(way).toMatchObject({ method: "merge", methods: ["squash"] });
  });
});
