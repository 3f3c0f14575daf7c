/** A part of a page, whole in itself: no fence or table goes on in the next one. */
export interface Section {
  /** Our own words; empty for what needs no heading. */
  readonly title: string;
  /** What it is called where it is left out; its title where absent. */
  readonly name?: string;
  /** Markdown; a section without any is left out. */
  readonly body: string;
}

export interface Room {
  readonly limit: number;
  readonly measure: (text: string) => number;
  /** Where all of it is, for whoever misses a part. */
  readonly elsewhere: string;
}

/** As many sections as there is room for, the first ones first; those that are missing are named at the end. */
export function fitSections(sections: readonly Section[], { limit, measure, elsewhere }: Room): string {
  const note = (names: readonly string[]) =>
    `*Left out for want of room: ${names.filter((name) => name !== "").join(", ")}.${elsewhere === "" ? "" : ` ${elsewhere}`}*`;
  const written = sections.filter(({ body }) => body !== "");
  const reserve = measure(note(written.map(nameOf))) + 2;
  const kept: string[] = [];
  const missing: string[] = [];
  let used = 0;
  for (const section of written) {
    const text = render(section);
    const size = measure(text) + 2;
    if (used + size + reserve > limit) missing.push(nameOf(section));
    else {
      kept.push(text);
      used += size;
    }
  }
  if (missing.length > 0) kept.push(note(missing));
  return `${kept.join("\n\n")}\n`;
}

const nameOf = ({ title, name = title }: Section) => name;

function render({ title, body }: Section): string {
  return title === "" ? body : `### ${title}\n\n${body}`;
}
