import { createKnownSecrets } from "../../../src/domain/known-secrets/known-secrets.ts";
import { handIn, type Reply, writes } from "../support/model-server.ts";
import { makeActionScene } from "./support/action-scene.ts";
import { everythingLeft } from "./support/everything-left.ts";
import { approved, untilAsked } from "./support/play.ts";

const own = crypto.randomUUID().replaceAll("-", "");
const token = `sk-ant-oat01-Qm7ZtX0vB4nL9sKcRw2Hd${own}UjEaPg8iTo3Mx5NqVbD1WzSyCuFk-_A`;
const backwards = [...token].reverse().join("");
const inLines = Buffer.from(`token=${token}\n`).toString("base64").replace(/.{50}/g, "$&\n");

const bash = (command: string): Reply => ({
  calls: [{ name: "bash", input: { command, timeout_s: 60, cwd: "" } }],
});
const write = (path: string, content: string): Reply => ({
  calls: [{ name: "write", input: { path, content } }],
});

/** A coder that tells a plan's token in every way that it has, until it is told off for each. */
const leaky: readonly Reply[] = [
  { text: `I found ${token}`, ...bash(`git tag start; printf '%s\n' '${token}'`) },
  bash(`i=0; while [ $i -lt 2000 ]; do echo "line $i ${token}"; i=$((i+1)); done`),
  write("note.txt", `${token}\n`),
  ...[handIn, handIn],
  bash(`git commit -q --allow-empty -m 'Say ${backwards}'`),
  write("note.txt", `${inLines}\n`),
  ...[handIn, handIn],
  bash("git reset -q --soft start"),
  ...writes({ "note.txt": "harmless\n" }),
];

describe("A credential that an agent tells", () => {
  it("is refused in what it made, until it is out, and is in nothing that anybody can read later", async () => {
    await using scene = await makeActionScene({
      secrets: { CLAUDE_CODE_OAUTH_TOKEN: token },
      script: { coder: leaky },
    });
    const merged = await approved(scene, await untilAsked(scene));
    expect(scene.said(merged, "merge")).toMatchObject({ outcome: "merged" });

    const told = scene.model.requests.flatMap(({ role, body }) =>
      role === "coder" ? [JSON.stringify(body.messages[0])] : [],
    );
    expect(
      told.some((text) => text.includes("note.txt: The file holds a credential of this session (as it is)")),
    ).toBe(true);
    expect(
      told.some((text) => text.includes("(split up, or a part of it)") && text.includes("(reversed)")),
    ).toBe(true);

    const known = createKnownSecrets([token]);
    const left = everythingLeft(scene, [merged]);
    expect([...left.keys()].some((place) => place.includes("transcripts/outputs"))).toBe(true);
    const found = [...left].flatMap(([place, text]) => known.find(text).map((form) => `${form} in ${place}`));
    expect(found).toEqual([]);
    expect([...left.values()].some((text) => text.includes("[credential]"))).toBe(true);
  });
});
