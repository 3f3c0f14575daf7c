import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { GitHub } from "../../../src/ports/github.ts";
import type { SessionFolder } from "../../../src/session/store.ts";
import { receiptOf } from "../../../src/use-cases/github/find-initiators.ts";
import { commentOnce } from "../../../src/use-cases/jobs/comment-once.ts";
import { closeOnce, deleteOnce } from "../../../src/use-cases/jobs/end-once.ts";
import { openPull } from "../../../src/use-cases/jobs/open-pull.ts";
import { pushBranch } from "../../../src/use-cases/jobs/push-branch.ts";
import { startRound } from "../../../src/use-cases/jobs/start-round.ts";
import { aCandidate, aState } from "../../fakes/session-fixture.ts";
import { makeCandidateScene } from "../../git/candidate-scene.ts";
import { branch, makeWritingScene, type WritingScene } from "../rest/writing-scene.ts";
import type { EffectCase, EffectCases } from "./effect-case.ts";
import { localMerge, pullMerge } from "./merge-cases.ts";

const push: EffectCase = {
  name: "a push of a candidate",
  async open() {
    const scene = await makeCandidateScene();
    const { served, repository } = scene;
    const head = await served.scene.commit("hello.txt", "hello\n");
    const candidate = await scene.describe(head);
    await repository.takeOver(await scene.bundle(head), candidate);
    const server = { url: served.url, token: served.token };
    const folder = { record: { id: "20260102-push" }, journal: join(served.scene.root, "none") };
    return {
      play: (effects) =>
        pushBranch({ acting: { server }, runId: 7 } as never, {
          ...{ candidate, repository, effects, folder: folder as unknown as SessionFolder },
        }),
      // The server is asked for its refs first, then sent the pack.
      // The server is asked for its refs first, then sent the pack.
      done: () => served.server.requests.filter(({ service }) => service === "push").length / 2,
      [Symbol.asyncDispose]: () => scene[Symbol.asyncDispose](),
    };
  },
};

interface OnGitHub {
  readonly name: string;
  /** What has to be there before. */
  readonly before?: (github: GitHub) => Promise<unknown>;
  readonly play: (
    scene: WritingScene,
    effects: Parameters<typeof closeOnce>[0]["effects"],
  ) => Promise<unknown>;
  readonly done: (scene: WritingScene) => number | Promise<number>;
}

const onGitHub = ({ name, before, play, done }: OnGitHub): EffectCase => ({
  name,
  async open() {
    const scene = await makeWritingScene();
    await before?.(scene.port);
    return {
      play: (effects) => play(scene, effects),
      done: () => done(scene),
      [Symbol.asyncDispose]: () => scene[Symbol.asyncDispose](),
    };
  },
});

const aPull = (github: GitHub) => github.openPull({ branch, base: "main", title: "Greet", body: "" });
const session = { ...aState().session, branch };

function shownPull(scene: WritingScene, effects: Parameters<typeof openPull>[1]["effects"]) {
  const { port: github, tip, scene: place } = scene;
  const files = ["journal", "events", "ledger"].map((name) => [name, join(place.root, name)]);
  const folder = { record: { id: session.id }, ...Object.fromEntries(files) } as SessionFolder;
  const state = aState({ session, candidate: { ...aCandidate, headSha: tip } });
  const context = { acting: { github }, runId: 7, pages: "https://github.com/acme/widgets" };
  return openPull(context as never, { state, folder, cautions: [], gate: "environment", effects });
}

/** Artifacts of run 7, which outlive its attempts. */
const left = new WeakMap<WritingScene, string[]>();

function nextRound(scene: WritingScene, effects: Parameters<typeof startRound>[1]["effects"]) {
  const names = left.get(scene) ?? [];
  left.set(scene, names);
  const stored = (name: string) => ({ id: 1, name, digest: null, expired: false });
  const github = {
    ...scene.port,
    artifacts: async (runId: number) => (runId === 7 ? names.map(stored) : []),
    artifactsNamed: async (name: string) =>
      names.filter((one) => one === name).map((one) => ({ ...stored(one), runId: 7 })),
  };
  const temp = join(scene.scene.root, crypto.randomUUID());
  mkdirSync(temp);
  const artifacts = { upload: async ({ name }: { readonly name: string }) => void names.push(name) };
  const workflow = { file: "goal.yml", ref: "main" };
  return startRound({ github, artifacts, temp, runId: 7, retentionDays: 1 } as never, {
    ...{ state: aState(), workflow, form: {}, effects },
  });
}

/** The session's effects, each as the code does it. */
export const effectCases: EffectCases = {
  push: [push],
  merge: [localMerge(false), localMerge(true), pullMerge("merge"), pullMerge("auto-merge")],
  "pull-request": [
    onGitHub({
      name: "a pull request",
      play: shownPull,
      done: ({ github }) => github.world.pulls.size,
    }),
  ],
  "pull-closing": [
    onGitHub({
      name: "the closing of a pull request",
      before: aPull,
      play: ({ port }, effects) => closeOnce({ github: port, effects }, 1),
      done: ({ github }) => github.count("pulls/update"),
    }),
  ],
  comment: [
    onGitHub({
      name: "a comment",
      before: aPull,
      play: ({ port }, effects) =>
        commentOnce(port, effects, { pull: 1, of: "a question", marker: "<!-- marker -->", text: "Well?" }),
      done: ({ github }) => github.world.comments.size,
    }),
  ],
  "branch-deletion": [
    onGitHub({
      name: "the deletion of a branch",
      play: ({ port, tip }, effects) => deleteOnce({ github: port, effects }, { branch, at: tip }),
      done: ({ github }) => github.count("git/delete-ref"),
    }),
  ],
  dispatch: [
    onGitHub({
      name: "the start of the next round",
      play: async (scene, effects) => {
        const started = await nextRound(scene, effects);
        expect(left.get(scene)?.filter((name) => name.startsWith(receiptOf("")))).toEqual([
          receiptOf(started),
        ]);
        return started;
      },
      done: ({ github }) => github.count("actions/create-workflow-dispatch"),
    }),
  ],
};
