/**
 * A path as the most forgiving file system compares it: some don't tell `.GitHub` from `.github`, or skip characters that
 * nobody sees.
 */
export function plainPath(path: string): string {
  return path
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .toLowerCase();
}
