import { constants } from "node:fs";
import { lstat, open } from "node:fs/promises";
import { join } from "node:path";
import { type Inside, listInside } from "./inspect-project.ts";

/** Keeps what the set-up made out of what git sees as new, so that no candidate contains it. */
export async function excludeMadeFiles(inside: Inside): Promise<void> {
  const made = (await listInside(inside, "git ls-files -z -o --exclude-standard --directory")) ?? [];
  const patterns = made.filter((path) => !path.includes("\n")).map((path) => `/${escapePattern(path)}\n`);
  if (patterns.length === 0) return;
  const information = join(inside.workspace.directory, ".git", "info");
  if ((await lstat(information).catch(() => undefined))?.isDirectory() !== true) return;
  const { O_WRONLY, O_APPEND, O_CREAT, O_NOFOLLOW } = constants;
  const flags = O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW;
  await using file = await open(join(information, "exclude"), flags);
  await file.appendFile(`\n${patterns.join("")}`);
}

function escapePattern(path: string): string {
  return path.replace(/[\\*?[\]! #]/g, "\\$&");
}
