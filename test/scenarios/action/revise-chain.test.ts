import { writes } from "../support/model-server.ts";
import { type ActionScene, makeActionScene } from "./support/action-scene.ts";
import { approvalOf, asked, makeCommentScene, noted, says } from "./support/comment-scene.ts";
import { approved } from "./support/play.ts";

const notes = {
  coder: ["n\n", "better\n", "best\n"].flatMap((text) => writes({ "note.txt": text })),
};
const wishes = ["Make the note better", "Make it the best"] as const;
const minutes = 60_000;

/** What the coder was told in its newest turn. */
const toldToCoder = (scene: ActionScene) =>
  JSON.stringify(scene.model.requests.filter(({ role }) => role === "coder").at(-1)?.body.messages);

describe("A chain of three rounds with three people", () => {
  it(
    "on review pages: who asked for a change may approve what comes of it, who started it may not",
    async () => {
      await using scene = await makeActionScene({ script: notes });
      let run = scene.start();
      for (const [by, wish] of [
        ["bob", wishes[0]],
        ["carol", wishes[1]],
      ] as const) {
        await scene.whenWaiting("dev-agent-merge");
        scene.reject("dev-agent-merge", by, wish);
        await run.end();
        run = scene.startQueued();
      }
      await scene.whenWaiting("dev-agent-merge");
      expect(toldToCoder(scene)).toContain(wishes[1]);
      // A bot started this round, so that GitHub itself would let her.
      scene.approve("dev-agent-merge", "alice");
      const refused = await run.end();
      expect(scene.said(refused, "merge")).toMatchObject({ outcome: "refused" });
      expect(noted(refused)).toContain("alice started a round of it");
      run.rerun({ jobs: ["merge"], by: "bob" });
      await scene.whenWaiting("dev-agent-merge");
      const record = await approved(scene, run, "carol");
      expect(scene.said(record, "merge"), noted(record)).toMatchObject({ outcome: "merged" });
      expect(scene.filesOnMain()["note.txt"]).toBe("best\n");
      expect(scene.github.world.pulls.size).toBe(1);
    },
    12 * minutes,
  );

  it(
    "in comments: who asked for a change may approve what comes of it, who started it may not",
    async () => {
      await using scene = await makeCommentScene({ script: notes });
      await asked(scene);
      const first = approvalOf(scene);
      for (const [by, wish] of [
        ["bob", wishes[0]],
        ["carol", wishes[1]],
      ] as const) {
        const answer = await says(scene, by, `/revise ${wish}`);
        const next = scene.startQueued();
        expect(scene.said(answer, "follow"), noted(answer)).toMatchObject({ "next-run": `${next.id}` });
        await asked(scene, next);
        expect(toldToCoder(scene)).toContain(wish);
      }
      const stale = await says(scene, "bob", first);
      expect(stale.jobs["answer/merge"]?.result).toBe("skipped");
      const own = await says(scene, "alice", approvalOf(scene));
      expect(noted(own)).toContain("alice started a round of it");
      const record = await says(scene, "bob", approvalOf(scene));
      expect(scene.said(record, "merge"), noted(record)).toMatchObject({ outcome: "merged" });
      expect(scene.filesOnMain()["note.txt"]).toBe("best\n");
      expect(scene.github.world.pulls.size).toBe(1);
      expect(scene.github.violations).toEqual([]);
    },
    12 * minutes,
  );
});

describe("What a goal may take is counted over the chain", () => {
  it(
    "in rounds, of which taking an answer is none; a wish that comes too late is not forgotten by deleting it",
    async () => {
      await using scene = await makeCommentScene({ script: notes, passing: { "max-revisions": "2" } });
      await asked(scene);
      const before = scene.mainTip();
      const wish = scene.github.people.comment({ by: "bob", body: `/revise ${wishes[0]}`, pull: 1 });
      await says(scene, "bob", `/revise ${wishes[0]}`);
      const next = scene.startQueued();
      for (const id of [wish.id, wish.id + 1])
        if (scene.github.world.comments.has(id)) scene.github.people.deleteComment(id);
      // The old question is the newest still, and its commit the head: but it was answered.
      const late = await says(scene, "carol", approvalOf(scene));
      expect(noted(late)).toMatch(/another round of it was started|asked for something else/);
      expect(scene.mainTip()).toBe(before);
      await asked(scene, next);
      const over = await says(scene, "carol", `/revise ${wishes[1]}`);
      expect(scene.said(over, "follow"), noted(over)).toMatchObject({ outcome: "over-budget", code: "4" });
      expect(noted(over)).toContain("2 runs already");
      expect(scene.github.runs.takeQueued()).toBeUndefined();
    },
    8 * minutes,
  );

  it(
    "in the coder's rounds, whoever asks for more",
    async () => {
      await using scene = await makeCommentScene({ script: notes, inputs: { "max-rounds": "1" } });
      await asked(scene);
      await says(scene, "bob", `/revise ${wishes[0]}`);
      const spent = scene.modelCalls;
      const record = await scene.startQueued().end();
      expect(scene.said(record, "develop"), noted(record)).toMatchObject({
        outcome: "over-budget",
        code: "4",
      });
      expect(scene.model.requests.slice(spent).some(({ role }) => role === "coder")).toBe(false);
    },
    8 * minutes,
  );
});
