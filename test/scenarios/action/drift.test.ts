import { writes } from "../support/model-server.ts";
import { makeActionScene } from "./support/action-scene.ts";
import { ownLoop } from "./support/placement.ts";
import { approved, untilAsked } from "./support/play.ts";

const lines = (changes: Readonly<Record<number, string>> = {}) =>
  Array.from({ length: 30 }, (_, index) => `${changes[index] ?? `line ${index}`}\n`).join("");

describe("A base that changes the same file, and its rules, while people decide", () => {
  it("voids the approval; the next run judges the change on it by those rules, asks again, and lands both", async () => {
    const script = { coder: writes({ "list.txt": lines({ 29: "ours" }) }) };
    await using scene = await makeActionScene({ script, files: { "list.txt": lines() } });
    const first = await untilAsked(scene);
    const rules = `tests:\n  run: echo judged anew && node --test --test-reporter=tap\n${ownLoop}`;
    const files = { "list.txt": lines({ 0: "theirs" }), ".dev-agent.yml": rules };
    scene.github.people.pushCommit({ branch: "main", files });
    const before = scene.mainTip();
    const refused = await approved(scene, first);
    expect(scene.said(refused, "merge")).toMatchObject({ outcome: "refused", "merged-sha": "" });
    expect(scene.mainTip()).toBe(before);

    const asked = scene.modelCalls;
    const second = scene.startQueued();
    await scene.whenWaiting("dev-agent-merge");
    expect(scene.model.requests.slice(asked).map(({ role }) => role)).toEqual(["reviewer"]);
    const record = await approved(scene, second);
    expect(scene.said(record, "merge")).toMatchObject({ outcome: "merged", code: "0" });
    expect(scene.filesOnMain()["list.txt"]).toBe(lines({ 0: "theirs", 29: "ours" }));
    for (const job of ["develop", "verify"]) expect(record.jobs[job]?.log).toContain("judged anew");
    expect(scene.github.violations).toEqual([]);
  });
});
