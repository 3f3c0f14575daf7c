import { join } from "node:path";
import { createPullLanding } from "../../../src/use-cases/jobs/pull-landing.ts";
import { landsOnce } from "../../../src/use-cases/lands-once.ts";
import { aCandidate } from "../../fakes/session-fixture.ts";
import { addRemote, candidateFrom, landing, makeScene, startSession } from "../../git/scene.ts";
import { branch, makePullScene } from "../rest/pull-scene.ts";
import type { EffectCase } from "./effect-case.ts";

/** A merge by git itself, on a person's machine. */
export const localMerge = (push: boolean): EffectCase => ({
  name: push ? "a merge at the remote, and here" : "a merge here",
  async open() {
    const scene = await makeScene();
    if (push) await addRemote(scene);
    const session = await startSession(scene, { push });
    await scene.write("hello.txt", "hello\n", session.workspace.directory);
    const candidate = await candidateFrom(session);
    const at = push ? join(scene.root, "remote.git") : scene.repository;
    return {
      async play(effects) {
        const { opened } = await startSession(scene, { push });
        return landsOnce(opened, effects).land(landing(session, candidate, { push }));
      },
      done: async () => Number(await scene.git(["rev-list", "--merges", "--count", "main"], at)),
      [Symbol.asyncDispose]: () => scene[Symbol.asyncDispose](),
    };
  },
});

/** A merge by GitHub. Git's part, which changes nothing, is taken as done. */
export const pullMerge = (mode: "merge" | "auto-merge"): EffectCase => ({
  name: mode === "merge" ? "a merge of a pull request" : "a merge that GitHub makes when its rules are met",
  async open() {
    const scene = await makePullScene(mode === "merge" ? { rules: [] } : {});
    const { port: github, tip, git } = scene;
    const landingGit = {
      fetchTip: async (_: unknown, name: string) => git("rev-parse", `refs/heads/${name}`),
      plan: async () => ({ status: "ready" }),
      isOnBranch: async () => true,
      checkLanded: async () => ({ ok: true }),
      landedOn: async () => null,
    };
    const candidate = { ...aCandidate, headSha: tip };
    // The rule is met as soon as somebody waits for it.
    const patient = {
      ...github,
      async pause() {
        scene.github.people.reportCheck({ branch, name: "test", conclusion: "success" });
      },
    };
    const context = {
      ...{ github: patient, server: {}, patienceMs: 60_000 },
      acting: { github: patient, server: {}, startsWorkflows: true },
    };
    return {
      async play(effects) {
        const about = { method: "merge", deleteBranch: false, mode, effects, repository: landingGit };
        const pull = await github.pull(1);
        const merging = createPullLanding(context as never, { ...about, pull } as never);
        const earlier = await merging.findEarlier(candidate, "main");
        const request = { branch, baseBranch: "main", candidate, message: "Merge\n", baseDrift: "disjoint" };
        if (earlier !== null) return earlier;
        const landed = await merging.land({ ...request, push: true, decidedAt: "" } as never);
        return landed.status === "merged" ? landed.sha : landed;
      },
      done: async () => Number(await git("rev-list", "--merges", "--count", "main")),
      [Symbol.asyncDispose]: () => scene[Symbol.asyncDispose](),
    };
  },
});
