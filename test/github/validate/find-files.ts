import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The workflow files of a repository and the action files in it and its first folders, by their paths in it. */
export function findActionsFiles(root: string): readonly string[] {
  const workflows = ".github/workflows";
  const inWorkflows = existsSync(join(root, workflows)) ? readdirSync(join(root, workflows)) : [];
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const actions = ["", ...folders.map(({ name }) => `${name}/`)].map((folder) => `${folder}action.yml`);
  return [
    ...inWorkflows.filter((name) => /\.ya?ml$/.test(name)).map((name) => `${workflows}/${name}`),
    ...actions.filter((file) => existsSync(join(root, file))),
  ];
}
