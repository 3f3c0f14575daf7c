import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";

/** An object directory and every one that it borrows from, in turn; absolute. */
export async function borrowedFrom(objectDirectory: string): Promise<string[]> {
  const found = [resolve(objectDirectory)];
  for (const directory of found) {
    const text = await readFile(join(directory, "info", "alternates"), "utf8").catch(() => "");
    for (const line of text.split("\n")) {
      if (line === "" || line.startsWith("#")) continue;
      const other = resolve(directory, line);
      if (!found.includes(other)) found.push(other);
    }
  }
  return found;
}

/** Lets a repository read the objects of others without copying them. */
export async function borrow(gitDirectory: string, objectDirectories: readonly string[]): Promise<void> {
  const info = join(gitDirectory, "objects", "info");
  await mkdir(info, { recursive: true });
  await writeFile(join(info, "alternates"), `${objectDirectories.map(quoted).join("\n")}\n`);
}

function quoted(path: string): string {
  if (!path.includes("\n")) return path;
  return `"${path.replaceAll(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"`;
}
