/** The files and headings that a Markdown text links to; other sites and what stands in code are left out. */
export function linksIn(text: string): readonly string[] {
  const prose = withoutFences(text).replace(/(`+)[^`]+?\1/g, "");
  const inline = [...prose.matchAll(/\]\((?:<([^>]+)>|([^\s)]+))[^)]*\)/g)].map(([, a, b]) => a ?? b ?? "");
  const references = [...prose.matchAll(/^ {0,3}\[[^\]]+\]: *<?([^\s>]+)/gm)].map(([, a = ""]) => a);
  return [...inline, ...references].filter((link) => !/^(?:[a-z][a-z+.-]*:|\/\/)/i.test(link));
}

/** The anchors that GitHub gives to the headings of a Markdown text. */
export function anchorsIn(text: string): readonly string[] {
  const seen = new Map<string, number>();
  return [...withoutFences(text).matchAll(/^#{1,6} +(.+?)(?: +#+)?$/gm)].map(([, heading = ""]) => {
    const slug = heading
      .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/\s/g, "-");
    const before = seen.get(slug) ?? 0;
    seen.set(slug, before + 1);
    return before === 0 ? slug : `${slug}-${before}`;
  });
}

function withoutFences(text: string): string {
  return text.replace(/^ *(`{3,}|~{3,})[^\n]*\n[\s\S]*?^ *\1[^\n]*$/gm, "");
}
