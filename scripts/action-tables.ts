import {
  type ActionName,
  actionFolders,
  actionNames,
  type Declared,
  ownAction,
  readAction,
  readWorkflow,
  type WorkflowFile,
  type WorkflowJob,
  workflowPath,
} from "./action-files.ts";

const home = "dev-agent/dev-agent";
type Named = Readonly<Record<string, Declared>>;
type Permissions = Readonly<Record<string, string>>;

/** The reference of everything that a workflow can give to dev-agent and get from it: path and text. */
export function actionReference(): { readonly path: string; readonly text: string } {
  const workflow = readWorkflow(workflowPath);
  const parts = [
    "# Action reference",
    "Made by `npm run action-tables` from the `action.yml` files and the workflow: change those, not this.",
    ...aboutWorkflow(workflow),
    ...actionNames.flatMap((name) => aboutAction(name, workflow)),
  ];
  return { path: "docs/action-reference.md", text: `${parts.join("\n\n")}\n` };
}

function aboutWorkflow({ on, jobs }: WorkflowFile): readonly string[] {
  const { inputs = {}, secrets = {}, outputs = {} } = on.workflow_call ?? {};
  return [
    `## The workflow: \`${home}/${workflowPath}@v1\``,
    "Takes a goal to a merge that people approved. The same inputs are on its own form where a repository has a copy of it.",
    ...inputTable(inputs),
    "Secrets, each passed by its name; those of the agents that play a role are needed:",
    table(
      ["secret", "what it is"],
      rowsOf(secrets, ({ description }) => [description]),
    ),
    ...outputTable(outputs),
    "What each job may do, where it waits for people, and the secrets that it sees:",
    table(["job", "permissions", "environment", "secrets"], Object.entries(jobs).map(jobRow)),
    `A job that calls the workflow grants all of it, or GitHub starts nothing: ${granted(allOf(jobs))}.`,
  ];
}

function jobRow([id, job]: readonly [string, WorkflowJob]): readonly string[] {
  const environment = typeof job.environment === "string" ? code(job.environment) : "";
  const secrets = new Set(
    [...JSON.stringify(job).matchAll(/secrets\.([A-Z_]+)/g)].map(([, name = ""]) => name),
  );
  return [code(id), granted(job.permissions ?? {}), environment, secrets.size === 0 ? "none" : "the agents'"];
}

function aboutAction(name: ActionName, { jobs }: WorkflowFile): readonly string[] {
  const { description, inputs, outputs } = readAction(name);
  const folder = actionFolders[name];
  const users = Object.entries(jobs).filter(([, { steps = [] }]) =>
    steps.some((step) => ownAction(step) === name),
  );
  const needed = granted(allOf(Object.fromEntries(users)));
  return [
    `## \`${home}${folder === "" ? "" : `/${folder}`}@v1\``,
    `${description} Its job needs ${needed}.`,
    ...inputTable(inputs),
    ...outputTable(outputs),
  ];
}

function inputTable(inputs: Named): readonly string[] {
  const rows = rowsOf(inputs, (input) => [defaultOf(input), input.description]);
  return ["Inputs:", table(["input", "default", "what it is"], rows)];
}

function outputTable(outputs: Named): readonly string[] {
  return [
    "Outputs:",
    table(
      ["output", "what it is"],
      rowsOf(outputs, ({ description }) => [description]),
    ),
  ];
}

function defaultOf({ required, default: value = "" }: Declared): string {
  if (required === true) return "required";
  return value === "" ? "" : code(String(value));
}

function rowsOf(
  declared: Named,
  cells: (one: Declared) => readonly (string | undefined)[],
): readonly (readonly string[])[] {
  return Object.entries(declared).map(([name, one]) => [code(name), ...cells(one).map((cell) => cell ?? "")]);
}

/** The most that any of the jobs asks for, scope by scope. */
function allOf(jobs: Readonly<Record<string, WorkflowJob>>): Permissions {
  const all: Record<string, string> = {};
  for (const { permissions = {} } of Object.values(jobs))
    for (const [scope, level] of Object.entries(permissions)) if (all[scope] !== "write") all[scope] = level;
  return all;
}

function granted(permissions: Permissions): string {
  const scopes = Object.keys(permissions).sort();
  return scopes.length === 0
    ? "nothing"
    : scopes.map((scope) => code(`${scope}: ${permissions[scope]}`)).join(", ");
}

const code = (text: string) => `\`${text}\``;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Text that neither ends its cell nor starts a tag. */
function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("<", "&lt;").replaceAll(/\s+/g, " ").trim();
}
