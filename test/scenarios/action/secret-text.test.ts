import { madeUpSecrets } from "../../fakes/checks/made-up-secrets.ts";
import { aSpec } from "../support/model-server.ts";
import { makeActionScene } from "./support/action-scene.ts";
import { aNote } from "./support/play.ts";

const secret = madeUpSecrets.npm;
const [submit] = aSpec.calls ?? [];

describe("A secret in the text of a pull request", () => {
  it("keeps it from being opened, and anything from being pushed", async () => {
    const spec = { ...submit?.input, summary: `Log in with ${secret}` };
    const architect = [{ calls: [{ name: "submit", input: spec }] }];
    await using scene = await makeActionScene({ script: { ...aNote, architect } });
    const record = await scene.start().end();
    expect(scene.said(record, "publish")).toMatchObject({ outcome: "refused", code: "3" });
    const told = record.jobs.publish?.annotations.map(({ message }) => message).join("\n");
    expect(told).toContain("The pull request is not opened");
    expect(told).not.toContain(secret.slice(0, 8));
    expect(scene.branches()).toEqual({});
    expect(scene.github.world.pulls.size).toBe(0);
  });
});
