import { calling, writes } from "../support/model-server.ts";
import { makeActionScene } from "./support/action-scene.ts";
import { approved } from "./support/play.ts";

const agents = "agents: { architect: anthropic-api, coder: anthropic-api, reviewer: anthropic-api }\n";
const files = { ".dev-agent.yml": `mode: react\n${agents}` };

describe("A goal that a supervisor drives on GitHub", () => {
  it("is planned, developed, approved and merged by jobs that stop where a pipeline's do", async () => {
    await using scene = await makeActionScene({
      files,
      script: {
        coder: writes({ "note.txt": "n\n" }),
        supervisor: [
          calling("architect", "coder", "tester"),
          calling("merge", "reviewer"),
          calling("reviewer", "request_approval", "merge"),
        ],
      },
    });
    const run = scene.start();
    await scene.whenWaiting("dev-agent-merge");
    const [pull] = [...scene.github.world.pulls.values()];
    expect(pull?.body).toContain("a supervisor model calls the roles");
    const record = await approved(scene, run);
    expect(scene.said(record, "plan")).toMatchObject({ outcome: "paused" });
    expect(scene.said(record, "develop")).toMatchObject({ outcome: "paused" });
    expect(scene.said(record, "merge")).toMatchObject({ outcome: "merged", code: "0" });
    expect(scene.filesOnMain()["note.txt"]).toBe("n\n");
    const roles = scene.model.requests.map(({ role }) => role);
    expect(roles).toEqual([
      "supervisor",
      "architect",
      "coder",
      "coder",
      "coder",
      "supervisor",
      "supervisor",
      "reviewer",
    ]);
  });

  it("goes on in another run with what a person wants changed, and can't ask them again before it is", async () => {
    await using scene = await makeActionScene({
      files,
      script: {
        coder: [...writes({ "note.txt": "n\n" }), ...writes({ "note.txt": "better\n" })],
        supervisor: [
          calling("architect", "coder", "tester", "reviewer", "request_approval"),
          calling("request_approval", "merge"),
          calling("coder", "tester", "reviewer", "request_approval"),
        ],
      },
    });
    const first = scene.start();
    await scene.whenWaiting("dev-agent-merge");
    scene.reject("dev-agent-merge", "bob", "Make the note better");
    await first.end();
    const second = scene.startQueued();
    await scene.whenWaiting("dev-agent-merge");
    const asked = scene.model.requests.filter(({ role }) => role === "supervisor");
    expect(asked).toHaveLength(3);
    expect(JSON.stringify(asked[1]?.body.messages)).toContain("Make the note better");
    const record = await approved(scene, second);
    expect(scene.said(record, "merge")).toMatchObject({ outcome: "merged" });
    expect(scene.filesOnMain()["note.txt"]).toBe("better\n");
  });
});
