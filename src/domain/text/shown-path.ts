import { kindOf, plain } from "./hidden-classes.ts";
import { jsonLine } from "./json-line.ts";

/**
 * A path as people are shown it: as it is, or in quotes with escapes where it has what can't be seen, line ends, or
 * spaces at its ends, so that two files never look like one.
 */
export function shownPath(path: string): string {
  const strange = path.trim() !== path || path === "" || /[\n\t"]/.test(path) || !path.isWellFormed();
  if (!strange && [...path].every((character) => kindOf(character.codePointAt(0) ?? 0) === plain))
    return path;
  return jsonLine(path);
}
