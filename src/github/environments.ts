import type { EnvironmentFacts } from "../ports/github.ts";
import type { Client } from "./client.ts";
import { type Reply, readReply, unreadable } from "./read-reply.ts";

const needs = "actions: read";

/** An environment's settings; null when there is none of that name. */
export async function readEnvironment(client: Client, name: string): Promise<EnvironmentFacts | null> {
  const facts = await client.ask<Omit<EnvironmentFacts, "branches"> | null>({
    route: "GET /repos/{owner}/{repo}/environments/{environment_name}",
    parameters: { environment_name: name },
    needs,
    read: (data) => factsOf(readReply(data, "environment")),
    answers: { 404: () => null },
  });
  if (facts === null) return null;
  if (facts.name !== name) throw unreadable("environment.name");
  const branches = facts.branchPolicy === "custom" ? await readBranches(client, name) : [];
  return { ...facts, branches };
}

function factsOf(reply: Reply): Omit<EnvironmentFacts, "branches"> {
  const rules = reply.list("protection_rules").map((rule) => readReply(rule, "environment.protection_rules"));
  const waits = rules.find((rule) => rule.text("type") === "wait_timer")?.fields.wait_timer;
  const asking = rules.filter((rule) => rule.text("type") === "required_reviewers");
  const [first] = asking;
  const reviewers = asking.flatMap((rule) => rule.list("reviewers").map(readReviewer));
  const bypass = reply.fields.can_admins_bypass;
  return {
    id: reply.number("id"),
    name: reply.text("name"),
    reviewers: first === undefined ? null : reviewers,
    preventsSelfReview: first === undefined ? null : preventsSelfReview(asking),
    adminsMayBypass: typeof bypass === "boolean" ? bypass : null,
    branchPolicy: policyOf(reply),
    ...(typeof waits === "number" && waits > 0 ? { waitMinutes: waits } : {}),
  };
}

/** Null where a rule doesn't say. */
function preventsSelfReview(asking: readonly Reply[]): boolean | null {
  const told = asking.map((rule) => rule.fields.prevent_self_review);
  if (!told.every((value) => typeof value === "boolean")) return null;
  return told.every((value) => value);
}

function readReviewer(value: unknown) {
  const entry = readReply(value, "environment.reviewers");
  const type = entry.text("type");
  const reviewer = entry.object("reviewer");
  if (type === "User") return { type, id: reviewer.number("id"), name: reviewer.text("login") } as const;
  if (type === "Team") return { type, id: reviewer.number("id"), name: reviewer.text("slug") } as const;
  throw unreadable("environment.reviewers.type");
}

function policyOf(reply: Reply): EnvironmentFacts["branchPolicy"] {
  const policy = reply.fields.deployment_branch_policy;
  if (policy === null) return "any";
  if (policy === undefined) return null;
  const { fields } = readReply(policy, "environment.deployment_branch_policy");
  if (fields.custom_branch_policies === true) return "custom";
  return fields.protected_branches === true ? "protected" : null;
}

async function readBranches(client: Client, name: string): Promise<readonly string[]> {
  const policies = await client.list({
    route: "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies",
    parameters: { environment_name: name },
    needs,
    items: (data) => readReply(data, "branch policies").list("branch_policies"),
  });
  return policies.map((policy) => {
    const reply = readReply(policy, "branch policies");
    const kind = reply.fields.type ?? "branch";
    return kind === "branch" ? reply.text("name") : `${String(kind)}:${reply.text("name")}`;
  });
}
