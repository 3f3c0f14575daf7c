import {
  type ActionName,
  actionFolders,
  actionNames,
  commentWorkflowPath,
  type Declared,
  liveCheckPath,
  ownAction,
  readAction,
  readWorkflow,
  type WorkflowFile,
  type WorkflowJob,
  workflowPath,
  workflowPaths,
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
    ...aboutAnswers(readWorkflow(commentWorkflowPath)),
    ...aboutLiveCheck(readWorkflow(liveCheckPath)),
    ...actionNames.flatMap(aboutAction),
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
    ...jobTable(jobs),
  ];
}

function aboutLiveCheck({ on, jobs }: WorkflowFile): readonly string[] {
  const { inputs = {}, outputs = {} } = on.workflow_call ?? {};
  return [
    `## The live check: \`${home}/${liveCheckPath}@v1\``,
    "Sees, once, whether GitHub treats a repository as dev-agent expects it; [how to run it](how-to/live-check.md).",
    ...inputTable(inputs),
    ...outputTable(outputs),
    ...jobTable(jobs),
  ];
}

function jobTable(jobs: WorkflowFile["jobs"]): readonly string[] {
  return [
    table(["job", "permissions", "environment", "secrets"], Object.entries(jobs).map(jobRow)),
    `A job that calls the workflow grants all of it, or GitHub starts nothing: ${granted(allOf(jobs))}.`,
  ];
}

function aboutAnswers({ on, jobs }: WorkflowFile): readonly string[] {
  const { inputs = {}, outputs = {} } = on.workflow_call ?? {};
  return [
    `## The workflow for answers: \`${home}/${commentWorkflowPath}@v1\``,
    "Takes `/approve`, `/revise` and `/reject` in comments on a pull request, where .dev-agent.yml says `gate: comment`. It gets no secret.",
    ...inputTable(inputs),
    ...outputTable(outputs),
    "What each job may do:",
    table(
      ["job", "permissions"],
      Object.entries(jobs).map(([id, { permissions = {} }]) => [code(id), granted(permissions)]),
    ),
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

function aboutAction(name: ActionName): readonly string[] {
  const { description, inputs, outputs } = readAction(name);
  const folder = actionFolders[name];
  const jobs = workflowPaths.flatMap((path) => Object.entries(readWorkflow(path).jobs));
  const users = jobs.filter(([, { steps = [] }]) => steps.some((step) => ownAction(step) === name));
  // What an action needs of its job it needs for the token that it is given.
  const needed =
    inputs["github-token"] === undefined ? "no permission" : granted(allOf(Object.fromEntries(users)));
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
