import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The workflow files of a repository, its examples of such files, and the action files in it and its first folders. */
export function findActionsFiles(root: string): readonly string[] {
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const actions = ["", ...folders.map(({ name }) => `${name}/`)].map((folder) => `${folder}action.yml`);
  return [
    ...yamlFilesIn(root, ".github/workflows"),
    ...yamlFilesIn(root, "examples"),
    ...actions.filter((file) => existsSync(join(root, file))),
  ];
}

function yamlFilesIn(root: string, folder: string): readonly string[] {
  const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
  return names.filter((name) => /\.ya?ml$/.test(name)).map((name) => `${folder}/${name}`);
}
