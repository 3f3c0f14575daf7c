import { existsSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { cleanLine } from "../../domain/text/plain-text.ts";
import { exampleLines } from "./example-lines.ts";
import { type InitStep, keep } from "./init-step.ts";

export interface FilesQuestion {
  /** Root of the working tree. */
  readonly root: string;
  readonly gate: "environment" | "comment";
  /** The gate that the repository's own configuration names; null: it has none. */
  readonly configured: "environment" | "comment" | null;
}

/** The workflows, and a configuration where there is none. A file that is there is never written over. */
export function planFiles({ root, gate, configured }: FilesQuestion): readonly InitStep[] {
  const workflows = [
    {
      path: ".github/workflows/dev-agent.yml",
      example: "dispatch.yml",
      what: "starts goals from the Actions page",
    },
    ...(gate === "comment"
      ? Object.keys(exampleLines)
          .filter((name) => name.includes("comment"))
          .map((example) => ({
            ...{
              path: `.github/workflows/${example}`,
              example,
              what: "takes decisions from comments",
            },
          }))
      : []),
  ];
  const steps = workflows.map(({ path, example, what }) =>
    planFile({ root, path, what, text: `${(exampleLines[example] ?? []).join("\n")}\n` }),
  );
  return [...steps, planConfig({ root, gate, configured })];
}

interface PlannedFile {
  readonly root: string;
  readonly path: string;
  readonly what: string;
  readonly text: string;
}

function planFile({ root, path, what, text }: PlannedFile): InitStep {
  const file = join(root, path);
  if (!existsSync(file)) {
    const run = async () => {
      await mkdir(dirname(file), { recursive: true });
      // Fails where it has come to be there meanwhile.
      await writeFile(file, text, { flag: "wx" });
    };
    return { ...{ name: path, state: "write", what, command: null, run } };
  }
  const found = readFileSync(file, "utf8");
  if (found === text) return keep(path, what);
  return { ...keep(path, `left as it is; ${firstDifference(found, text)}`), state: "differs" };
}

/** Where two texts part, as somebody would look for it. */
export function firstDifference(yours: string, ours: string): string {
  const mine = yours.split("\n");
  const wanted = ours.split("\n");
  const at = mine.findIndex((line, index) => line !== wanted[index]);
  const index = at === -1 ? mine.length : at;
  const shown = (line: string | undefined) =>
    line === undefined ? "nothing" : `"${cleanLine(line.trim(), 60)}"`;
  return `line ${index + 1} is ${shown(mine[index])}, in the example ${shown(wanted[index])}`;
}

function planConfig({ root, gate, configured }: FilesQuestion): InitStep {
  const path = ".dev-agent.yml";
  if (configured === null)
    return planFile({
      root,
      path,
      what: `gate: ${gate}; every other key at its default`,
      text: configText(gate),
    });
  if (configured === gate) return keep(path, `gate: ${gate}`);
  return {
    ...keep(path, `left as it is; it says gate: ${configured}. Write gate: ${gate} into it`),
    state: "differs",
  };
}

function configText(gate: FilesQuestion["gate"]): string {
  return `# What dev-agent does here. It is read from the default branch only; docs: schemas/dev-agent.schema.json.
# environment: people decide on a run's review page; comment: by comments on the pull request.
gate: ${gate}

# A project whose packages are downloaded needs:
# setup:
#   network: registries
`;
}
