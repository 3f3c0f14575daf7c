import type { CheckState } from "../../../src/ports/landing.ts";
import { judgeChecks } from "../../../src/use-cases/landing/judge-checks.ts";

const check = (context: string, state: CheckState["state"], about: Partial<CheckState> = {}): CheckState => ({
  ...{ context, app: 15_368, state, url: "" },
  ...about,
});
const anybodys = (...contexts: readonly string[]) => contexts.map((context) => ({ context, app: null }));
const passed = { status: "passed" };

describe("required checks", () => {
  it.each([
    ["nothing is required", [], [check("test", "failed")], passed],
    ["nothing has reported", anybodys("test"), [], { status: "missing", which: ["test"] }],
    ["only others have", anybodys("test"), [check("lint", "passed")], { status: "missing", which: ["test"] }],
    ["the name differs in its case", anybodys("test"), [check("Test", "passed")], { status: "missing" }],
    ["it runs", anybodys("test"), [check("test", "running")], { status: "running", which: ["test"] }],
    ["it failed", anybodys("test"), [check("test", "failed")], { status: "failed", which: ["test"] }],
    ["it passed", anybodys("test"), [check("test", "passed")], passed],
    ["a status passed", anybodys("test"), [check("test", "passed", { app: null })], passed],
    ["another one failed", anybodys("test"), [check("test", "passed"), check("lint", "failed")], passed],
  ] as const)("stand as they are where %s", (_, required, found, judged) => {
    expect(judgeChecks(required, found)).toMatchObject(judged);
  });

  it.each([
    ["the App itself", 7, passed],
    ["another App", 8, { status: "missing", which: ["test"] }],
    ["a status, which is no App's", null, { status: "missing", which: ["test"] }],
  ] as const)("of an App are met by nobody else: %s", (_, app, judged) => {
    expect(judgeChecks([{ context: "test", app: 7 }], [check("test", "passed", { app })])).toEqual(judged);
  });

  it.each([
    [["passed", "failed"], "failed"],
    [["failed", "passed"], "failed"],
    [["passed", "running"], "running"],
    [["running", "failed"], "failed"],
    [["passed", "passed"], "passed"],
  ] as const)("that several report under one name stand as the worst does: %j", (states, status) => {
    const found = states.map((state, app) => check("test", state, { app }));
    expect(judgeChecks(anybodys("test"), found)).toMatchObject({ status });
  });

  it("are told by name and page, the failed ones first, then the missing ones", () => {
    const required = anybodys("a", "b", "c", "d");
    const running = check("b", "running", { url: "https://github.example/runs/2" });
    const failed = check("c", "failed", { url: "https://github.example/runs/3" });
    const all = [check("a", "passed"), running, failed];
    expect(judgeChecks(required, all)).toEqual({
      ...{ status: "failed", which: ["c (https://github.example/runs/3)"] },
    });
    expect(judgeChecks(required, [check("a", "passed"), running, check("c", "passed")])).toEqual({
      ...{ status: "missing", which: ["d"] },
    });
    expect(judgeChecks(anybodys("a", "b"), all)).toEqual({
      ...{ status: "running", which: ["b (https://github.example/runs/2)"] },
    });
  });
});
