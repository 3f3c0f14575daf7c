import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/action-files.ts";
import { modes } from "../../src/domain/mode.ts";
import { supervisorTools } from "../../src/domain/supervision.ts";
import { toMermaid } from "../../src/workflow/export/mermaid.ts";
import { workflows } from "../../src/workflow/workflows.ts";

const page = readFileSync(join(root, "docs/modes.md"), "utf8");

describe("the page on modes", () => {
  it.each(modes)("draws the workflow of %s as it is", (mode) => {
    expect(page).toContain(`\`\`\`mermaid\n${toMermaid(workflows[mode])}\`\`\``);
  });

  it("names every tool of a supervisor in its order, and no other", () => {
    const rows = [...page.matchAll(/^\| `([a-z_]+)` \| (?:at|with)/gm)].map(([, tool]) => tool);
    expect(rows).toEqual([...supervisorTools]);
  });
});
