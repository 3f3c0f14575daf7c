import { writes } from "../support/model-server.ts";

import {
  answersOf,
  approvalOf,
  asked,
  headOf,
  hears,
  makeCommentScene,
  noted,
  says,
} from "./support/comment-scene.ts";

const critical = { coder: writes({ ".github/CODEOWNERS": "* @bob\n", "note.txt": "n\n" }) };

describe("Where comments decide", () => {
  it("what somebody approves in one lands, exactly as it was shown", async () => {
    await using scene = await makeCommentScene();
    const before = scene.mainTip();
    const record = await asked(scene);
    expect(record.conclusion).toBe("success");
    for (const job of ["critical-review", "merge", "revise"])
      expect(record.jobs[job]?.result).toBe("skipped");
    const [question] = answersOf(scene);
    for (const shown of [approvalOf(scene), headOf(scene), "/revise", "/reject", "One person"])
      expect(question).toContain(shown);
    expect(scene.mainTip()).toBe(before);
    const head = headOf(scene);
    const merged = await says(scene, "bob", `${approvalOf(scene)}\r\n\r\nFine`);
    expect(scene.said(merged, "merge"), noted(merged)).toMatchObject({
      ...{ outcome: "merged", code: "0", "merged-sha": scene.mainTip() },
    });
    expect(merged.jobs["answer/follow"]?.result).toBe("skipped");
    expect(scene.github.world.git.run(["rev-parse", "main^1", "main^2"]).split("\n")).toEqual([before, head]);
    expect(scene.filesOnMain()["note.txt"]).toBe("n\n");
    expect(scene.branches()).toEqual({});
    expect(scene.github.violations).toEqual([]);
  });

  it("no trick lets anything through, and none spoils an approval that follows", async () => {
    await using scene = await makeCommentScene();
    const before = scene.mainTip();
    await asked(scene);
    const approval = approvalOf(scene);
    const { people } = scene.github;
    const refused = async (what: string, record: Awaited<ReturnType<typeof says>>, why: string) => {
      expect(record.jobs["answer/merge"]?.result ?? "skipped", what).toBe("skipped");
      expect(noted(record), what).toContain(why);
      expect(scene.mainTip(), what).toBe(before);
    };
    const silent = answersOf(scene).length;
    await refused("outsider", await says(scene, "eve", approval), "may not write");
    const edited = people.comment({ by: "bob", body: "Looks good", pull: 1 });
    people.editComment(edited.id, "carol", approval);
    await refused(
      "edited by another",
      await hears(scene, { ...edited, shown: { ...edited.shown, body: approval } }),
      "was edited",
    );
    const gone = people.comment({ by: "bob", body: approval, pull: 1 });
    people.deleteComment(gone.id);
    await refused("deleted", await hears(scene, gone), "was deleted");
    // Strangers get no answer: anybody could have dev-agent write comments.
    expect(answersOf(scene)).toHaveLength(silent);

    await refused("initiator", await says(scene, "alice", approval), "alice started a round of it");
    await refused(
      "wrong commit",
      await says(scene, "bob", `/approve ${"0".repeat(12)}`),
      "approved 000000000000",
    );
    await refused("too short", await says(scene, "bob", approval.slice(0, -1)), "12 to 40 digits");
    scene.github.inject({
      operation: "repos/get-commit",
      fault: { kind: "answer", status: 422, body: { message: "Found several" } },
    });
    await refused("ambiguous", await says(scene, "bob", approval), "names several commits");
    scene.github.inject({
      operation: "pulls/get",
      fault: { kind: "reply edited", edit: (pull) => withHead(pull, "mallory/widgets") },
    });
    await refused("from a fork", await says(scene, "carol", approval), "mallory/widgets");
    for (const [what, by, body] of [
      ["quoted", "bob", `> ${approval}`],
      ["fenced", "bob", `\`\`\`\n${approval}\n\`\`\``],
      ["a bot's", "helper[bot]", approval],
    ] as const) {
      const record = await says(scene, by, body);
      expect(record.jobs.answer?.result, what).toBe("skipped");
    }
    expect(scene.mainTip()).toBe(before);
    // The bot's and the fork's comment is there still: one was never heard, the other now counts.
    const merged = await says(scene, "bob", `/approve ${headOf(scene)}`);
    expect(scene.said(merged, "merge"), noted(merged)).toMatchObject({ outcome: "merged", code: "0" });
  }, 480_000);

  it("a head that moved is not approved, nor one that was pushed back by force", async () => {
    await using scene = await makeCommentScene();
    const before = scene.mainTip();
    await asked(scene);
    const [approval, head] = [approvalOf(scene), headOf(scene)];
    const branch = scene.github.world.pulls.get(1)?.head ?? "";
    scene.github.people.pushCommit({ branch, files: { "more.txt": "m\n" } });
    const moved = await says(scene, "bob", approval);
    expect(noted(moved)).toContain(`${head} was shown to be approved`);
    const named = await says(scene, "bob", `/approve ${headOf(scene)}`);
    expect(noted(named)).toContain("was shown to be approved");
    scene.github.people.forcePush({ branch, to: head, by: "bob" });
    const back = await says(scene, "carol", approval);
    expect(headOf(scene)).toBe(head);
    expect(noted(back)).toContain("pushed by force since it was asked");
    for (const { jobs } of [moved, named, back]) expect(jobs["answer/merge"]?.result).toBe("skipped");
    expect(scene.mainTip()).toBe(before);
  });

  it("a critical change takes one person more, and one person is one", async () => {
    await using scene = await makeCommentScene({ script: critical });
    const before = scene.mainTip();
    await asked(scene);
    expect(answersOf(scene)[0]).toContain("2 people");
    for (const text of [approvalOf(scene), `${approvalOf(scene)}\nOnce more`]) {
      const record = await says(scene, "bob", text);
      expect(scene.said(record, "decide")).toMatchObject({ action: "none", outcome: "waiting" });
    }
    expect(answersOf(scene).filter((text) => text.includes("1 of 2 people"))).toHaveLength(1);
    expect(scene.mainTip()).toBe(before);
    const merged = await says(scene, "carol", approvalOf(scene));
    expect(scene.said(merged, "merge"), noted(merged)).toMatchObject({ outcome: "merged" });
    expect(scene.filesOnMain()[".github/CODEOWNERS"]).toBe("* @bob\n");
  });

  it("merging looks again: what was withdrawn after it was judged lands nothing", async () => {
    let act: (() => void) | null = null;
    await using scene = await makeCommentScene({
      onLine({ job, text }) {
        if (!job.endsWith("merge") || !/dev-agent \S+: merge/.test(text)) return;
        act?.();
        act = null;
      },
    });
    const before = scene.mainTip();
    await asked(scene);
    const { people, world } = scene.github;
    const approving = () => people.comment({ by: "bob", body: approvalOf(scene), pull: 1 });
    const merges = async (given: ReturnType<typeof approving>, meanwhile: () => void) => {
      act = meanwhile;
      const record = await hears(scene, given);
      expect(record.jobs["answer/merge"]?.result).toBe("failure");
      expect(scene.mainTip()).toBe(before);
      return record;
    };
    const deleted = approving();
    expect(noted(await merges(deleted, () => people.deleteComment(deleted.id)))).toContain("0 of 1 people");
    const edited = approving();
    await merges(edited, () => void people.editComment(edited.id, "bob", `${approvalOf(scene)}\nor not`));
    const bob = world.people.get("bob");
    if (bob === undefined) throw new Error("bob is missing");
    await merges(approving(), () => {
      bob.role = "read";
    });
    bob.role = "write";
    await merges(approving(), () => void people.comment({ by: "carol", body: "/reject", pull: 1 }));
  }, 480_000);

  it("/reject closes it, and the branch goes where that is wanted", async () => {
    await using scene = await makeCommentScene({ passing: { "on-reject": "delete" } });
    const before = scene.mainTip();
    await asked(scene);
    const record = await says(scene, "bob", "/reject We don't want notes");
    expect(scene.said(record, "follow"), noted(record)).toMatchObject({ outcome: "rejected", code: "6" });
    expect(scene.github.world.pulls.get(1)?.state).toBe("closed");
    expect(scene.branches()).toEqual({});
    const late = await says(scene, "carol", `/approve ${headOf(scene)}`);
    expect(late.jobs["answer/merge"]?.result).toBe("skipped");
    expect(scene.mainTip()).toBe(before);
  });

  it("where the base moved the next round asks again, and who approved may do so again", async () => {
    await using scene = await makeCommentScene({ rules: ["gate: comment", "base-drift: strict"] });
    await asked(scene);
    const shown = headOf(scene);
    scene.github.people.pushCommit({ branch: "main", files: { "other.txt": "o\n" } });
    const record = await says(scene, "bob", approvalOf(scene));
    expect(scene.said(record, "merge"), noted(record)).toMatchObject({ outcome: "refused" });
    const next = scene.startQueued();
    expect(scene.said(record, "follow")).toMatchObject({ outcome: "paused", "next-run": `${next.id}` });
    await asked(scene, next);
    expect(headOf(scene)).not.toBe(shown);
    const merged = await says(scene, "bob", approvalOf(scene));
    expect(scene.said(merged, "merge"), noted(merged)).toMatchObject({ outcome: "merged" });
  }, 480_000);

  it("a run that asks about its plan is refused before it costs anything", async () => {
    await using scene = await makeCommentScene({ inputs: { "spec-gate": true } });
    const record = await scene.start().end();
    expect(scene.said(record, "plan")).toMatchObject({ outcome: "failed", code: "2" });
    expect(noted(record)).toContain("gate: comment");
    expect(scene.modelCalls).toBe(0);
  });
});

function withHead(pull: unknown, full_name: string): unknown {
  const shown = pull as { head: { repo: Record<string, unknown> } };
  return { ...shown, head: { ...shown.head, repo: { ...shown.head.repo, full_name } } };
}
