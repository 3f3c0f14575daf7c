import type { Fault } from "./faults.ts";
import type { BranchRules } from "./model.ts";
import { makePortScene, type PortScene } from "./port-scene.ts";
import type { WorldOptions } from "./world.ts";

export const branch = "agent/20260102-greet";
export const checked: BranchRules["rules"] = [
  { type: "required_status_checks", parameters: { required_status_checks: [{ context: "test" }] } },
];
export const queue: BranchRules["rules"] = [{ type: "merge_queue", parameters: { merge_method: "SQUASH" } }];

export interface PullScene extends PortScene {
  /** Of the branch. */
  readonly tip: string;
  /** As GitHub remembers the pull request. */
  readonly pull: () => { readonly autoMerge: object | null; readonly queued: object | null };
  git(...args: readonly string[]): Promise<string>;
}

export interface Asked extends Partial<WorldOptions> {
  readonly rules?: BranchRules["rules"];
}

/** Pull request 1, which adds `hello.txt`, on a base with a check that is required. */
export async function makePullScene({ rules = checked, ...options }: Asked = {}): Promise<PullScene> {
  const scene = await makePortScene({ settings: { allowAutoMerge: true }, ...options });
  const { people, world } = scene.github;
  const tip = people.pushCommit({ branch, files: { "hello.txt": "hello\n" } });
  await scene.port.openPull({ branch, base: "main", title: "Greet", body: "" });
  people.protectBranch("main", { rules });
  return {
    ...{ ...scene, tip, git: (...args) => scene.scene.git(args, scene.remote) },
    pull: () => world.pulls.get(1) ?? { autoMerge: null, queued: null },
    async [Symbol.asyncDispose]() {
      const { violations } = scene.github;
      await scene[Symbol.asyncDispose]();
      if (violations.length > 0) throw new Error(violations.join("\n"));
    },
  };
}

export const mergeOf = (sha: string) =>
  ({ sha, method: "squash", title: "Landed", message: "As approved" }) as const;
// biome-ignore lint/suspicious/noExplicitAny: tests reshape whatever GitHub answers
export const edited = (edit: (body: any) => unknown): Fault => ({ kind: "reply edited", edit });
