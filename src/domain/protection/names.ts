const devices = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?$/i;

/** Whether a part of the path is no file name on Windows: a device, characters that it forbids, a dot or space at its end. */
export function isReservedName(path: string): boolean {
  return path.split("/").some((part) => devices.test(part) || /[<>:"|?*\\]|[. ]$/.test(part));
}

/** Added paths that some disks take for another one at head, each with that one; what was so before isn't told again. */
export function collidingPaths(
  added: readonly string[],
  all: readonly string[],
): readonly (readonly [added: string, other: string])[] {
  const fold = (path: string) => path.normalize("NFC").toLowerCase().normalize("NFC");
  const prefixes = (path: string) => {
    const parts = path.split("/");
    return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
  };
  const isAdded = new Set(added);
  const before = new Set(all.filter((path) => !isAdded.has(path)).flatMap(prefixes));
  const known = new Map<string, Set<string>>();
  for (const path of new Set(all.flatMap(prefixes)))
    known.set(fold(path), (known.get(fold(path)) ?? new Set()).add(path));
  return added.flatMap((path) => {
    const other = prefixes(path).flatMap((part) =>
      [...(known.get(fold(part)) ?? [])].filter(
        (found) => found !== part && !(before.has(found) && before.has(part)),
      ),
    )[0];
    return other === undefined ? [] : [[path, other] as const];
  });
}
