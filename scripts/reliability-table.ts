import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Fault, states } from "../test/faults/fault.ts";
import { type FaultGroup, faultGroups } from "../test/faults/groups.ts";
import { root } from "./action-files.ts";

const path = "docs/reliability.md";
const [begin, end] = ["<!-- faults: made by `npm run reliability` -->", "<!-- end of faults -->"];

/** What dev-agent does about every fault that is injected: path and text of the page, whose other parts are kept. */
export function reliabilityPage(): { readonly path: string; readonly text: string } {
  const page = readFileSync(join(root, path), "utf8");
  const [before, after] = [page.indexOf(begin), page.indexOf(end)];
  if (before < 0 || after < before) throw new Error(`${path} lacks the line ${begin} or ${end}`);
  const count = faultGroups.reduce((sum, { faults }) => sum + faults.length, 0);
  const parts = [begin, `${count} faults are injected.`, ...faultGroups.flatMap(section)];
  return { path, text: `${page.slice(0, before)}${parts.join("\n\n")}\n\n${page.slice(after)}` };
}

function section({ title, faults }: FaultGroup): readonly string[] {
  const head = ["Fault", "When", "Exit", "Code", "It says", "What is left", "It goes on with"];
  return [`### ${title}`, table([head, head.map(() => "---"), ...faults.map(cells)])];
}

function cells({ fault, where, exit, code, message, state, continues }: Fault): readonly string[] {
  const goesOn = continues === null ? "" : `\`dev-agent ${continues}\``;
  const told = [
    code === null ? "" : `\`${code}\``,
    message === "" ? "" : `… ${message.replaceAll("…", " … ")} …`.replaceAll(/ +/g, " "),
  ];
  return [
    fault,
    where,
    String(exit),
    ...told.map((text) => text.replaceAll(/(?:… ?)+…/g, "…")),
    states[state],
    goesOn,
  ];
}

const table = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => `| ${row.map(cell).join(" | ")} |`).join("\n");

const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll("<", "&lt;");
