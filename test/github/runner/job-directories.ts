import { mkdirSync } from "node:fs";
import { join } from "node:path";

/** The folders of one job's machine; all are empty at its start. */
export interface JobDirectories {
  readonly root: string;
  readonly workspace: string;
  readonly home: string;
  readonly temporary: string;
  readonly tools: string;
  readonly actions: string;
  /** Stands for the machine's /tmp. */
  readonly scratch: string;
}

export function createJobDirectories(root: string): JobDirectories {
  const directories = {
    root,
    workspace: join(root, "work"),
    home: join(root, "home"),
    temporary: join(root, "temp"),
    tools: join(root, "tools"),
    actions: join(root, "actions"),
    scratch: join(root, "tmp"),
  };
  for (const directory of Object.values(directories)) mkdirSync(directory, { recursive: true });
  return directories;
}
