import { makeActionScene } from "./support/action-scene.ts";
import { aNote, approved, untilAsked } from "./support/play.ts";

/** A project whose one dependency lies in the repository, so that it is installed without any network. */
const withDependency = {
  "package.json": JSON.stringify({
    ...{ name: "widgets", version: "1.0.0", type: "module", scripts: { test: "node --test" } },
    dependencies: { local: "file:local" },
  }),
  "package-lock.json": JSON.stringify({
    ...{ name: "widgets", version: "1.0.0", lockfileVersion: 3, requires: true },
    packages: {
      "": { name: "widgets", version: "1.0.0", dependencies: { local: "file:local" } },
      local: { version: "1.0.0" },
      "node_modules/local": { resolved: "local", link: true },
    },
  }),
  "local/package.json": JSON.stringify({
    name: "local",
    version: "1.0.0",
    exports: "./index.js",
    type: "module",
  }),
  "local/index.js": "export const one = 1;\n",
  "test/local.test.js":
    'import assert from "node:assert/strict";\nimport { test } from "node:test";\nimport { one } from "local";\n\ntest("is there", () => assert.equal(one, 1));\n',
};

describe("Downloads that are kept for later jobs", () => {
  it("are stored once by plan, taken by develop and verify, and never by a job that may write", async () => {
    const lines = new Map<string, string[]>();
    await using scene = await makeActionScene({
      files: withDependency,
      script: aNote,
      onLine: ({ job, text }) => lines.set(job, [...(lines.get(job) ?? []), text]),
    });
    const record = await approved(scene, await untilAsked(scene));
    expect(scene.said(record, "merge")).toMatchObject({ outcome: "merged", code: "0" });
    const keys = scene.results.cacheKeys();
    expect(keys).toEqual([expect.stringMatching(/^dev-agent-setup-[0-9a-f]{64}$/)]);
    const restored = [...lines]
      .filter(([, texts]) => texts.some((text) => text.includes(`Cache hit for: ${keys[0]}`)))
      .map(([job]) => job);
    expect(restored).toEqual(["develop", "verify"]);
    const mayWrite = ["publish", "merge"].flatMap((job) => lines.get(job) ?? []);
    expect(mayWrite.length).toBeGreaterThan(0);
    expect(mayWrite.filter((text) => /\bcache (hit|size|saved|not found)/i.test(text))).toEqual([]);
  });

  it("are not kept where the workflow says so", async () => {
    await using scene = await makeActionScene({
      ...{ files: withDependency, script: aNote, inputs: { cache: false } },
    });
    await untilAsked(scene);
    expect(scene.results.cacheKeys()).toEqual([]);
  });
});
