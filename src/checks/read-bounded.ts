import { constants, open } from "node:fs/promises";

/** A regular file's text, up to a size; null when it is larger or can't be read. Never follows a link at its end. */
export async function readBounded(file: string, limit: number): Promise<string | null> {
  const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(
    () => null,
  );
  if (handle === null) return null;
  try {
    const about = await handle.stat();
    return about.isFile() && about.size <= limit ? await handle.readFile("utf8") : null;
  } finally {
    await handle.close();
  }
}
