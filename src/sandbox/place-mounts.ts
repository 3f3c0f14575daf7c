import type { SandboxedCommand } from "../ports/sandbox.ts";
import { checkPlaces } from "./check-places.ts";

/** Mounts of what a command may see besides the workspace. */
export function placeMounts(command: SandboxedCommand): readonly string[] {
  return checkPlaces(command).flatMap(({ path, inside, writable }) => [
    writable ? "--bind" : "--ro-bind",
    path,
    inside,
  ]);
}
