import { createKnownSecrets } from "../../src/domain/known-secrets/known-secrets.ts";
import { withoutSecrets } from "../../src/github/without-secrets.ts";
import type { GitHub } from "../../src/ports/github.ts";
import { makePortScene } from "./rest/port-scene.ts";

const token = "sk-ant-oat01-Qm7ZtX0vB4nL9sKcRw2HdYf6UjEaPg8iTo3Mx5NqVbD1WzSyCuFkJrGhAeIlOp-_A";
const secrets = createKnownSecrets([token]);
const split = `${token.slice(0, 30)}" +\n+ "${token.slice(30)}`;
const sha = "a".repeat(40);

const ways: readonly (readonly [string, (github: GitHub) => Promise<unknown>])[] = [
  [
    "the title and body of a pull request",
    (github) => github.openPull({ branch: "b", base: "main", title: token, body: split }),
  ],
  ["a pull request's later text", (github) => github.changePull(1, { title: token, body: split })],
  ["a comment", (github) => github.postComment(1, { marker: "<!-- m -->", text: `text ${split}` })],
  ["a merge", (github) => github.mergePull(1, { sha, method: "merge", title: split, message: token })],
  [
    "a merge by itself",
    (github) => github.mergeWhenReady(1, { sha, method: "merge", title: split, message: token }),
  ],
  [
    "findings",
    (github) => github.uploadSarif({ sha, ref: "refs/heads/b", sarif: JSON.stringify({ token }) }),
  ],
];

describe("what is written on GitHub", () => {
  it.each(ways)("holds no credential that this process knows: %s", async (_what, write) => {
    const written: unknown[] = [];
    const record = async (...given: unknown[]) => void written.push(given);
    const names = ["openPull", "changePull", "postComment", "mergePull", "mergeWhenReady", "uploadSarif"];
    const port = Object.fromEntries(names.map((name) => [name, record])) as unknown as GitHub;
    await write(withoutSecrets(port, secrets));
    expect(written).toHaveLength(1);
    expect(JSON.stringify(written)).toContain("[credential]");
    expect(secrets.find(JSON.stringify(written))).toEqual([]);
  });

  it("is all the port's else", async () => {
    await using scene = await makePortScene();
    const hiding = withoutSecrets(scene.port, secrets);
    expect(await hiding.defaultBranch()).toBe("main");
    expect(hiding.calls()).toBe(1);
  });
});
