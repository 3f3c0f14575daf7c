import type { SandboxedCommand } from "../ports/sandbox.ts";
import { gitMounts } from "./git-mounts.ts";

/** Where the workspace and its home are inside, in every workspace: absolute paths that tools write down stay valid. */
export const insideWorkspace = "/workspace";
export const insideHome = "/home/agent";

/**
 * The namespaces. All capabilities go too: started by root, a command would else keep those that unmount the
 * read-only binds of `.git`.
 */
export function isolation(disableUserns: boolean): readonly string[] {
  return [
    ...["--die-with-parent", "--new-session"],
    ...["--unshare-user", "--unshare-pid", "--unshare-ipc", "--unshare-uts", "--unshare-net"],
    ...["--unshare-cgroup-try", "--cap-drop", "ALL"],
    ...(disableUserns ? ["--disable-userns"] : []),
    // The name that /etc/hosts always resolves.
    ...["--hostname", "localhost", "--clearenv"],
  ];
}

/** Mounts of the workspace, its home and its shared objects. */
export function workspaceMounts({ workspace, readOnly }: SandboxedCommand): readonly string[] {
  const bind = readOnly === true ? "--ro-bind" : "--bind";
  return [
    ...[bind, workspace.directory, insideWorkspace],
    ...(readOnly === true ? [] : gitMounts(workspace.directory, insideWorkspace)),
    ...[bind, workspace.home, insideHome],
    ...readOnlyMounts(workspace.sharedObjects),
  ];
}

export function readOnlyMounts(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => ["--ro-bind", path, path]);
}

export function environmentArguments(env: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(env).flatMap(([name, value]) => ["--setenv", name, value]);
}
