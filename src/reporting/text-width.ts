const wide =
  /[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const zero = /[\p{M}\p{Cf}]/u;

/** A clean line cut so that it takes at most `columns` of a terminal, with `…` where something is missing. */
export function fitWidth(line: string, columns: number): string {
  let used = 0;
  let end = 0;
  let fitting = 0;
  for (const character of line) {
    used += zero.test(character) ? 0 : wide.test(character) ? 2 : 1;
    if (used > columns) return `${line.slice(0, fitting)}…`;
    end += character.length;
    if (used < columns) fitting = end;
  }
  return line;
}
