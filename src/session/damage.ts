import { existsSync } from "node:fs";
import { replaceFile } from "./durable.ts";

/**
 * Keeps bytes of a file that can't be used beside it, where they can be looked at; a line that was never finished holds
 * nothing, and isn't kept. Tells what became of them in one line; null where there are none.
 */
export function setAside(path: string, bytes: Uint8Array): string | null {
  if (bytes.length === 0) return null;
  if (!bytes.includes(10)) return `The last ${bytes.length} bytes of ${path} were torn and are dropped.`;
  const aside = freePath(path);
  replaceFile(aside, bytes);
  return `${bytes.length} bytes of ${path} are damaged; what is sound before them is used, and they are kept in ${aside}.`;
}

function freePath(path: string): string {
  for (let number = 1; ; number += 1) {
    const aside = `${path}.damaged-${number}`;
    if (!existsSync(aside)) return aside;
  }
}
