import { makePortScene, type PortScene } from "./port-scene.ts";
import type { WorldOptions } from "./world.ts";

export const branch = "agent/20260102-greet";

const workflow = `on:
  workflow_dispatch:
    inputs:
      goal: { required: true }
      continue-run: {}
`;

/** A repository in which something can be changed: a branch one commit ahead, and a workflow that can be started. */
export interface WritingScene extends PortScene {
  /** Of the branch. */
  readonly tip: string;
  /** Runs git at the remote. */
  git(...args: readonly string[]): Promise<string>;
}

export async function makeWritingScene(options: Partial<WorldOptions> = {}): Promise<WritingScene> {
  const scene = await makePortScene(options);
  const { people } = scene.github;
  people.pushCommit({ branch: "main", files: { ".github/workflows/goal.yml": workflow } });
  const tip = people.pushCommit({ branch, files: { "hello.txt": "hello\n" } });
  return {
    ...{ ...scene, tip, git: (...args) => scene.scene.git(args, scene.remote) },
    async [Symbol.asyncDispose]() {
      const { violations } = scene.github;
      await scene[Symbol.asyncDispose]();
      if (violations.length > 0) throw new Error(violations.join("\n"));
    },
  };
}
