import type { WorkflowJob } from "@actions/workflow-parser/model/workflow-template";
import type { MappingToken } from "@actions/workflow-parser/templates/tokens/mapping-token";
import { type FileReference, parseFileReference } from "@actions/workflow-parser/workflows/file-reference";
import { mappingAt } from "./evaluate-token.ts";
import { type Commit, readAt, resolveCommit } from "./git.ts";
import { parseWorkflow, StartUpFailure, type WorkflowFile } from "./parse-workflow.ts";
import { excess, type Permissions, permissionsOf } from "./permissions.ts";

export interface WorkflowPlan extends WorkflowFile {
  readonly commit: Commit;
  readonly path: string;
  readonly jobs: readonly JobPlan[];
}

export interface JobPlan {
  readonly id: string;
  readonly token: MappingToken;
  readonly template: WorkflowJob;
  readonly needs: readonly string[];
  readonly permissions: Permissions;
  /** Of a job that calls a workflow. */
  readonly calls: WorkflowPlan | undefined;
}

interface Request {
  readonly commit: Commit;
  readonly path: string;
  readonly allowed: Permissions;
  readonly repositories: Readonly<Record<string, string>>;
  /** How the caller names this workflow; undefined for the one that was started. */
  readonly calledAs?: string;
}

/** Loads a workflow and all it calls, as GitHub does before any job; throws StartUpFailure. */
export async function planWorkflow(request: Request): Promise<WorkflowPlan> {
  const { commit, path } = request;
  const file = await parseWorkflow({
    path,
    content: await read(commit, path),
    read: async (reference) => {
      const called = await commitOf(reference, request);
      return await read(called, reference.path);
    },
  });
  const asked = permissionsOf(file.root.find("permissions"));
  refuseExcess(request, "The workflow", asked);
  const jobs: JobPlan[] = [];
  for (const template of file.template.jobs)
    jobs.push(await planJob({ request, file, template, inherited: asked ?? request.allowed }));
  return { ...file, commit, path, jobs };
}

interface JobRequest {
  readonly request: Request;
  readonly file: WorkflowFile;
  readonly template: WorkflowJob;
  readonly inherited: Permissions;
}

async function planJob({ request, file, template, inherited }: JobRequest): Promise<JobPlan> {
  const id = template.id.value;
  const token = mappingAt(file.root, "jobs")?.find(id)?.assertMapping("job");
  if (token === undefined) throw new StartUpFailure(`${request.path} has no job ${id}`);
  const asked = permissionsOf(token.find("permissions"));
  refuseExcess(request, `The nested job '${id}'`, asked);
  const permissions = asked ?? inherited;
  const needs = (template.needs ?? []).map((need) => need.value);
  const plan = { id, token, template, needs, permissions };
  if (template.type === "job") return { ...plan, calls: undefined };
  const calledAs = template.ref.value;
  const reference = parseFileReference(calledAs);
  const commit = await commitOf(reference, request);
  const { path } = reference;
  return { ...plan, calls: await planWorkflow({ ...request, commit, path, allowed: permissions, calledAs }) };
}

function refuseExcess(request: Request, who: string, asked: Permissions | undefined): void {
  if (request.calledAs === undefined || asked === undefined) return;
  const more = excess(asked, request.allowed);
  if (more !== undefined)
    throw new StartUpFailure(`Error calling workflow '${request.calledAs}'. ${who} ${more}.`);
}

/** A path without a repository is in the repository and commit of the file that names it. */
async function commitOf(reference: FileReference, { commit, repositories }: Request): Promise<Commit> {
  if (!("repository" in reference)) return commit;
  const repository = `${reference.owner}/${reference.repository}`;
  const remote = repositories[repository];
  if (remote === undefined) throw new StartUpFailure(`${repository} was not found`);
  return await resolveCommit({ repository, remote, ref: reference.version });
}

async function read(commit: Commit, path: string): Promise<string> {
  return await readAt(commit, path).catch(() => {
    throw new StartUpFailure(`${commit.repository} has no ${path} at ${commit.ref}`);
  });
}
