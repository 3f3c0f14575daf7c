import { handIn, writes } from "../support/model-server.ts";
import { makeActionScene } from "./support/action-scene.ts";
import { approved } from "./support/play.ts";

const failing = `import { test } from "node:test";\ntest("can't be", () => { throw new Error("no"); });\n`;
const passing = `import { test } from "node:test";\ntest("can be", () => {});\n`;
const again = [handIn, handIn];
const script = {
  coder: [
    ...writes({ "test/new.test.js": failing }),
    ...[...again, ...again],
    ...writes({ "test/new.test.js": passing }),
  ],
};
const minutes = 60_000;

describe("A session that goes in circles", () => {
  it(
    "ends its job, opens nothing, and is merged after a person said what to do differently",
    async () => {
      await using scene = await makeActionScene({ script });
      const first = scene.start();
      const record = await first.end();
      expect(scene.said(record, "develop")).toMatchObject({ outcome: "waiting", code: "5" });
      const said = record.jobs.develop?.annotations.map(({ message }) => message).join("\n");
      expect(said).toContain("rounds 2 and 3 handed in the same change and failed the same checks");
      expect(said).toContain(`continue-run: ${first.id}`);
      for (const job of ["verify", "publish", "merge", "revise"])
        expect(record.jobs[job]?.result, job).toBe("skipped");
      expect(scene.github.world.pulls.size).toBe(0);

      const inputs = { "continue-run": `${first.id}`, revise: "Don't throw", "max-rounds": "9" };
      const second = scene.start({ inputs });
      await scene.whenWaiting("dev-agent-merge");
      const told = scene.model.requests.filter(({ role }) => role === "coder").at(-1);
      expect(JSON.stringify(told?.body.messages)).toContain("Don't throw");
      const merged = await approved(scene, second);
      expect(scene.said(merged, "merge")).toMatchObject({ outcome: "merged", code: "0" });
      expect(scene.filesOnMain()["test/new.test.js"]).toBe(passing);
    },
    6 * minutes,
  );

  it("takes no wish where nothing goes on", async () => {
    await using scene = await makeActionScene({ script });
    const record = await scene.start({ inputs: { revise: "Don't throw" } }).end();
    expect(scene.said(record, "plan")).toMatchObject({ outcome: "failed", code: "2" });
    expect(scene.modelCalls).toBe(0);
  });
});
