import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument, type YAMLMap, type YAMLSeq } from "yaml";
import { calculator } from "../../support/project.ts";

type Files = Readonly<Record<string, string>>;

/** Where the workflow comes from that a scene starts. */
export interface Placement {
  /** Of the workflow file that people start. */
  readonly path: string;
  /** Files that the project has for it. */
  readonly files: Files;
  /** Other repositories, by `owner/name`, with a tag `v1`. */
  readonly foreign: Readonly<Record<string, Files>>;
}

/** The working tree: where every scene finds dev-agent's actions, whatever repository they are named by. */
export const ownTree = join(import.meta.dirname, "../../../..");

/** The model of the scenes speaks to dev-agent's own loop; what nobody chooses would be a program from npm. */
export const ownLoop =
  "agents: { architect: anthropic-api, coder: anthropic-api, reviewer: anthropic-api }\n";

/** A small project that is tested with what every machine has. */
export const widgets: Files = {
  ...calculator,
  "README.md": "# Widgets\n\nAdds numbers.\n",
  ".dev-agent.yml": `tests:\n  run: node --test --test-reporter=tap\n${ownLoop}`,
};

const path = ".github/workflows/dev-agent.yml";
const ours = (name = path) => readFileSync(join(ownTree, name), "utf8");
/** The workflows that other repositories call. */
const published = [path, ".github/workflows/live-check.yml"];

/** The project has a copy of dev-agent's workflow. */
export const copied = (): Placement => ({ path, files: { [path]: ours() }, foreign: {} });

/** As `copied`, with a checkout before the other steps of each job; `depth` 0: the whole history. */
export function afterCheckout(depth: number): Placement {
  const workflow = parseDocument(ours());
  const jobs = workflow.get("jobs") as YAMLMap<unknown, YAMLMap>;
  const checkout = { uses: "actions/checkout@v5", with: { "fetch-depth": depth } };
  for (const { value } of jobs.items)
    (value?.get("steps") as YAMLSeq | undefined)?.items.unshift(workflow.createNode(checkout));
  return { path, files: { [path]: workflow.toString() }, foreign: {} };
}

/** The project has one of dev-agent's examples, here perhaps changed, and dev-agent is somebody else's repository. */
export function fromExample(name: string, change = (text: string) => text): Placement {
  const place = `.github/workflows/${name}`;
  const text = readFileSync(join(ownTree, "examples", name), "utf8");
  return {
    path: place,
    files: { [place]: change(text) },
    foreign: { "dev-agent/dev-agent": Object.fromEntries(published.map((one) => [one, ours(one)])) },
  };
}
