import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { root } from "../../scripts/action-files.ts";
import { anchorsIn, linksIn } from "./links-in.ts";

const pages = [...globSync("*.md", { cwd: root }), ...globSync("docs/**/*.md", { cwd: root })].sort();
const files = [
  ...globSync("{examples,.github/workflows}/*.yml", { cwd: root }),
  ...globSync("{action.yml,*/action.yml}", { cwd: root, exclude: ["node_modules", "dist"] }),
  ...globSync("src/**/*.ts", { cwd: root }),
];
const read = (path: string) => readFileSync(join(root, path), "utf8");

/** Why a link leads nowhere; null where it doesn't. */
function faultOf(page: string, link: string): string | null {
  const [path = "", anchor] = link.split("#");
  const target = path === "" ? page : relative(root, join(root, dirname(page), decodeURI(path)));
  if (target.startsWith("..")) return `${page}: ${link} leads out of the repository`;
  if (!existsSync(join(root, target))) return `${page}: ${link} isn't there`;
  if (anchor === undefined || !target.endsWith(".md") || anchorsIn(read(target)).includes(anchor))
    return null;
  return `${page}: ${target} has no heading for #${anchor}`;
}

describe("links", () => {
  it("of the documents lead to files and headings that are there", () => {
    const links = pages.flatMap((page) => linksIn(read(page)).map((link) => [page, link] as const));
    expect(links.length).toBeGreaterThan(25);
    expect(links.flatMap(([page, link]) => faultOf(page, link) ?? [])).toEqual([]);
  });

  it("to documents, in comments and in messages, lead to files that are there", () => {
    const named = files.flatMap((file) =>
      [...read(file).matchAll(/(?<![\w/.-])docs\/[\w./-]+\.md/g)].map(([path]) => [file, path] as const),
    );
    expect(named.length).toBeGreaterThan(1);
    expect(named.filter(([, path]) => !existsSync(join(root, path)))).toEqual([]);
  });
});

describe("what a document links to", () => {
  it("is read from links, images and references, not from code or other sites", () => {
    const text = [
      ...["[a](a.md) and ![b](b.png 'B'), [c](<c d.md>), [w](https://example.org/x.md), [m](mailto:a@b.c)"],
      ...["[r][r], `[no](code.md)`", "", "[r]: r.md#here", "", "```sh", "[no](fenced.md)", "```"],
      ...["  ```", "  [no](deep.md)", "  ```", "[e](#here)"],
    ].join("\n");
    expect(linksIn(text).toSorted()).toEqual(["#here", "a.md", "b.png", "c d.md", "r.md#here"]);
  });

  it("are its headings, as GitHub makes anchors of them", () => {
    const text =
      "# What it costs, and `what` waits\n\n## Same\n\n## Same\n\n```sh\n# no heading\n```\n## A [link](x.md)-B";
    expect(anchorsIn(text)).toEqual(["what-it-costs-and-what-waits", "same", "same-1", "a-link-b"]);
  });
});
