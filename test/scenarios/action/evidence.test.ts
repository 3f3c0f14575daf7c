import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ActionScene, makeActionScene } from "./support/action-scene.ts";
import { ownLoop } from "./support/placement.ts";
import { aNote } from "./support/play.ts";

/** A test of the project that comes out as a file on the machine says. */
const moody = (answer: string) => `import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

test("the machine agrees", () => assert.equal(readFileSync(${JSON.stringify(answer)}, "utf8"), "yes"));
`;

describe("The evidence of verify", () => {
  it("counts: where it isn't what develop saw, nothing is published", async () => {
    const directory = mkdtempSync(join(tmpdir(), "dev-agent-mood-"));
    try {
      const answer = join(directory, "answer.txt");
      writeFileSync(answer, "yes");
      const config = `tests:\n  run: node --test --test-reporter=tap\nsandbox-read: [${directory}]\n${ownLoop}`;
      await using scene: ActionScene = await makeActionScene({
        files: { "test/moody.test.js": moody(answer), ".dev-agent.yml": config },
        script: aNote,
        onLine({ job }) {
          if (job === "verify") writeFileSync(answer, "no");
        },
      });
      const record = await scene.start().end();
      expect(scene.said(record, "develop")).toMatchObject({ verdict: "green", outcome: "paused" });
      expect(scene.said(record, "verify")).toMatchObject({ verdict: "red", outcome: "refused", code: "3" });
      const told = record.jobs.verify?.annotations.map(({ message }) => message).join("\n");
      expect(told).toContain("unit-tests: passed, then failed");
      expect(record.jobs.publish?.result).toBe("skipped");
      expect(scene.branches()).toEqual({});
      expect(scene.github.world.pulls.size).toBe(0);
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  });
});
