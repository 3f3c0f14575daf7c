const wide =
  /[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const zero = /[\p{M}\p{Cf}]/u;

/** A clean line cut so that it takes at most `columns` of a terminal, with `…` where something is missing. */
export function fitWidth(line: string, columns: number): string {
  let used = 0;
  let end = 0;
  let fitting = 0;
  for (const character of line) {
    used += widthOf(character);
    if (used > columns) return `${line.slice(0, fitting)}…`;
    end += character.length;
    if (used < columns) fitting = end;
  }
  return line;
}

/** A clean line as rows of at most `columns`, broken between words where they allow it. */
export function wrapWidth(line: string, columns: number): readonly string[] {
  const rows: string[] = [];
  let row = "";
  let used = 0;
  for (const word of line.split(" ")) {
    const needed = widthOfText(word);
    if (row !== "" && used + 1 + needed > columns) {
      rows.push(row);
      row = "";
      used = 0;
    }
    const separator = row === "" ? "" : " ";
    used += separator.length;
    row += separator;
    for (const character of word) {
      const width = widthOf(character);
      if (used + width > columns) {
        rows.push(row);
        row = "";
        used = 0;
      }
      row += character;
      used += width;
    }
  }
  return [...rows, row];
}

const widthOf = (character: string) => (zero.test(character) ? 0 : wide.test(character) ? 2 : 1);

const widthOfText = (text: string) => [...text].reduce((total, character) => total + widthOf(character), 0);
