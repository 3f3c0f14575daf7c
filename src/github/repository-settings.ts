import { DevAgentError } from "../errors.ts";
import type { MergeMethod } from "../ports/branch-rules.ts";
import type {
  ClassicProtection,
  RepositorySettings,
  SettingsReader,
  WorkflowPermissions,
} from "../ports/repository-settings.ts";
import type { Client } from "./client.ts";
import { readReply, unreadable } from "./read-reply.ts";

export function createSettingsReader(client: Client): SettingsReader {
  let known: RepositorySettings | undefined;
  return {
    async repository() {
      known ??= await readRepository(client);
      return known;
    },
    workflowPermissions: () => readWorkflowPermissions(client),
    classicProtection: (branch) => readClassicProtection(client, branch),
    file: (path) => readFile(client, path),
    folder: (path) => readFolder(client, path),
  };
}

function readRepository(client: Client): Promise<RepositorySettings> {
  return client.ask({
    route: "GET /repos/{owner}/{repo}",
    needs: "contents: read",
    read(data) {
      const reply = readReply(data, "repository");
      const owner = reply.object("owner");
      const type = owner.text("type");
      return {
        visibility: visibilityOf(reply.fields),
        // An enterprise's own accounts count as organizations here.
        owner: { login: owner.text("login"), type: type === "User" ? "User" : "Organization" },
        defaultBranch: reply.text("default_branch"),
        archived: reply.fields.archived === true,
        methods: methodsOf(reply.fields),
        autoMerge: flagOrNull(reply.fields.allow_auto_merge),
      };
    },
    answers: { 404: () => notFound(client) },
  });
}

function notFound({ owner, repo }: Client): never {
  throw new DevAgentError({
    code: "repository-not-found",
    kind: "policy",
    message: `There is no repository ${owner}/${repo}, or this token may not see it.`,
    remedy: "Check its name, and that the token is one of somebody who may read it.",
  });
}

/** What is not told counts as private: fewer rules hold there. */
function visibilityOf({ visibility, private: hidden }: Readonly<Record<string, unknown>>) {
  if (hidden !== false) return visibility === "internal" ? "internal" : "private";
  return "public";
}

function methodsOf(fields: Readonly<Record<string, unknown>>): readonly MergeMethod[] | null {
  const flags = {
    merge: fields.allow_merge_commit,
    squash: fields.allow_squash_merge,
    rebase: fields.allow_rebase_merge,
  };
  if (Object.values(flags).some((flag) => typeof flag !== "boolean")) return null;
  return (Object.keys(flags) as MergeMethod[]).filter((method) => flags[method] === true);
}

const flagOrNull = (value: unknown) => (typeof value === "boolean" ? value : null);

function readWorkflowPermissions(client: Client): Promise<WorkflowPermissions | null> {
  return client.ask<WorkflowPermissions | null>({
    route: "GET /repos/{owner}/{repo}/actions/permissions/workflow",
    needs: "administration: read",
    read(data) {
      const reply = readReply(data, "workflow permissions");
      const usual = reply.text("default_workflow_permissions");
      if (usual !== "read" && usual !== "write") throw unreadable("default_workflow_permissions");
      return { usual, mayOpenPulls: reply.flag("can_approve_pull_request_reviews") };
    },
    answers: { 401: () => null, 403: () => null, 404: () => null },
  });
}

function readClassicProtection(client: Client, branch: string): Promise<ClassicProtection | null> {
  return client.ask<ClassicProtection | null>({
    route: "GET /repos/{owner}/{repo}/branches/{branch}",
    parameters: { branch },
    needs: "contents: read",
    read(data) {
      // `protected` is true for a branch under a ruleset too.
      const protection = readReply(data, "branch").fields.protection;
      if (protection === undefined) return null;
      const { fields } = readReply(protection, "branch.protection");
      if (fields.enabled !== true) return null;
      const required = readReply(fields.required_status_checks ?? {}, "branch.required_status_checks");
      return { checks: required.fields.checks === undefined ? [] : required.list("checks").map(checkOf) };
    },
    answers: { 404: () => noBranch(branch) },
  });
}

function noBranch(branch: string): never {
  throw new DevAgentError({
    code: "branch-not-found",
    kind: "configuration",
    message: `There is no branch ${branch}.`,
    remedy: "Changes land on a branch that is there: see `base` in .dev-agent.yml.",
  });
}

function checkOf(value: unknown): ClassicProtection["checks"][number] {
  const check = readReply(value, "branch.checks");
  const app = check.fields.app_id;
  // GitHub writes -1 where any app will do.
  return { context: check.text("context"), app: typeof app === "number" && app > 0 ? app : null };
}

const contents = "GET /repos/{owner}/{repo}/contents/{path}";

function readFile(client: Client, path: string): Promise<string | null> {
  return client.ask<string | null>({
    route: contents,
    parameters: { path },
    needs: "contents: read",
    read(data) {
      const reply = readReply(data, path);
      if (reply.text("type") !== "file" || reply.text("encoding") !== "base64") throw unreadable(path);
      return Buffer.from(reply.text("content"), "base64").toString("utf8");
    },
    answers: { 404: () => null },
  });
}

function readFolder(client: Client, path: string): Promise<readonly string[]> {
  return client.ask<readonly string[]>({
    route: contents,
    parameters: { path },
    needs: "contents: read",
    read(data) {
      if (!Array.isArray(data)) throw unreadable(path);
      const entries = data.map((entry) => readReply(entry, path));
      return entries.filter((entry) => entry.text("type") === "file").map((entry) => entry.text("path"));
    },
    answers: { 404: () => [] },
  });
}
