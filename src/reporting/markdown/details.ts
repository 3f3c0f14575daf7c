/** A part that is folded until somebody opens it. `summary` is our own words: it stands in HTML. */
export function details(summary: string, body: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
