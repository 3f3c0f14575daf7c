import { isAbsolute, normalize } from "node:path";

/** Whether a value is a plain relative path that stays in a workspace, and out of its git directory. */
export function isInside(path: unknown): path is string {
  if (typeof path !== "string" || path === "") return false;
  return normalize(path) === path && !isAbsolute(path) && !/^\.\.?(\/|$)|^\.git(\/|$)/.test(path);
}
