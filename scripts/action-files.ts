import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

export const root = join(import.meta.dirname, "..");

/** Each action's folder in the repository, by its name in src/actions/declared.ts. */
export const actionFolders = {
  run: "",
  prepare: "prepare",
  verify: "verify",
  publish: "publish",
  merge: "merge",
  revise: "revise",
  decide: "decide",
  sweep: "sweep",
  "live-check": "live-check",
} as const;

export type ActionName = keyof typeof actionFolders;
export const actionNames = Object.keys(actionFolders) as readonly ActionName[];

export interface Declared {
  readonly description?: string;
  readonly required?: boolean;
  readonly default?: string | number | boolean;
  /** Of a workflow's inputs. */
  readonly type?: string;
  /** Of a workflow's outputs. */
  readonly value?: string;
}

type Named<Value> = Readonly<Record<string, Value>>;

export interface ActionFile {
  readonly name: string;
  readonly description: string;
  readonly inputs: Named<Declared>;
  readonly outputs: Named<Declared>;
  readonly runs: { readonly using: string; readonly main: string; readonly post?: string };
}

export interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Named<unknown>;
}

export interface WorkflowJob {
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly permissions?: Named<string>;
  readonly environment?: unknown;
  readonly outputs?: Named<string>;
  readonly steps?: readonly Step[];
  /** Of a job that calls a workflow. */
  readonly uses?: string;
  readonly with?: Named<unknown>;
  readonly secrets?: Named<string> | "inherit";
}

export interface WorkflowFile {
  readonly on: Named<{
    readonly inputs?: Named<Declared>;
    readonly secrets?: Named<Declared>;
    readonly outputs?: Named<Declared>;
  } | null>;
  readonly permissions?: Named<string>;
  readonly jobs: Named<WorkflowJob>;
}

export const workflowPath = ".github/workflows/dev-agent.yml";
/** The workflow that takes answers in comments. */
export const commentWorkflowPath = ".github/workflows/dev-agent-comment.yml";
export const liveCheckPath = ".github/workflows/live-check.yml";
/** The workflows that others call; every action is used by one of them. */
export const workflowPaths = [workflowPath, commentWorkflowPath, liveCheckPath] as const;

export function readAction(name: ActionName): ActionFile {
  return parse(readFileSync(join(root, actionFolders[name], "action.yml"), "utf8"));
}

/** A workflow file by its path in the repository. */
export function readWorkflow(path: string): WorkflowFile {
  return parse(readFileSync(join(root, path), "utf8"));
}

/** The action of ours that a step uses, as in `$/verify` or `dev-agent/dev-agent/verify@v1`. */
export function ownAction({ uses = "" }: Step): ActionName | undefined {
  const [, folder] = /^(?:\$|dev-agent\/dev-agent)(?:\/|(?=@))([a-z-]*)(?:@v1)?$/.exec(uses) ?? [];
  return actionNames.find((name) => actionFolders[name] === folder);
}
