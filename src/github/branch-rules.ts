import { DevAgentError } from "../errors.ts";
import type { BranchRules, MergeMethod } from "../ports/branch-rules.ts";
import type { Client } from "./client.ts";
import { type Reply, readReply, unreadable } from "./read-reply.ts";

interface Rule {
  readonly type: string;
  readonly parameters: Reply;
}

/** The rules of rulesets that are in force for a branch. Classic branch protection isn't among them: GitHub hides it. */
export async function readBranchRules(client: Client, branch: string): Promise<BranchRules> {
  const entries = await client.list({
    route: "GET /repos/{owner}/{repo}/rules/branches/{branch}",
    parameters: { branch },
    needs: "metadata: read",
    items: (data) => {
      if (!Array.isArray(data)) throw unreadable("rules");
      return data;
    },
    answers: { 403: noPlan },
  });
  const rules = entries.map(readRule);
  const of = (type: string) => rules.filter((rule) => rule.type === type);
  const pulls = of("pull_request").map(({ parameters }) => parameters);
  return {
    approvals: Math.max(0, ...pulls.map((pull) => pull.number("required_approving_review_count"))),
    checks: once(of("required_status_checks").flatMap(checksOf)),
    signatures: of("required_signatures").length > 0,
    linearHistory: of("required_linear_history").length > 0,
    queue: queueOf(of("merge_queue")),
    methods: methodsOf(pulls),
    others: [
      ...new Set([
        ...rules.map(({ type }) => type).filter((type) => !known.has(type)),
        ...conditions.filter((name) => pulls.some(({ fields }) => fields[name] === true)).map(asOther),
      ]),
    ].sort(),
  };
}

const known = new Set([
  "pull_request",
  "required_status_checks",
  "required_signatures",
  "required_linear_history",
  "merge_queue",
]);

/** What a pull request needs besides a number of reviews. */
const conditions = [
  "require_code_owner_review",
  "require_last_push_approval",
  "required_review_thread_resolution",
];
const asOther = (name: string) => `pull_request.${name}`;

/** Private repositories have rules only from GitHub Pro on: below, GitHub refuses instead of listing none. */
function noPlan(words: string): readonly unknown[] {
  if (/^Upgrade to GitHub/.test(words)) return [];
  throw new DevAgentError({
    code: "github-denied",
    kind: "policy",
    message: `GitHub answered 403 to the rules of the branch: ${words}.`,
    remedy: "Give the token the permission metadata: read.",
  });
}

function readRule(entry: unknown): Rule {
  const reply = readReply(entry, "rules");
  const type = reply.text("type");
  return { type, parameters: readReply(reply.fields.parameters ?? {}, `rules.${type}`) };
}

function checksOf({ parameters }: Rule): BranchRules["checks"] {
  return parameters.list("required_status_checks").map((entry) => {
    const check = readReply(entry, "rules.required_status_checks");
    const { integration_id: app = null } = check.fields;
    return { context: check.text("context"), app: app === null ? null : check.number("integration_id") };
  });
}

const once = (checks: BranchRules["checks"]) => [
  ...new Map(checks.map((check) => [JSON.stringify([check.context, check.app]), check])).values(),
];

function queueOf(rules: readonly Rule[]): BranchRules["queue"] {
  const [first] = rules;
  return first === undefined
    ? null
    : { method: methodOf(first.parameters.text("merge_method"), "merge_queue") };
}

/** Every rule has its word: what one leaves out is out. */
function methodsOf(pulls: readonly Reply[]): BranchRules["methods"] {
  let left: readonly MergeMethod[] | null = null;
  for (const pull of pulls) {
    if (pull.fields.allowed_merge_methods === undefined) continue;
    const allowed = pull.list("allowed_merge_methods").map((name) => methodOf(name, "pull_request"));
    left = (left ?? allowed).filter((method) => allowed.includes(method));
  }
  return left;
}

const methods: readonly MergeMethod[] = ["merge", "squash", "rebase"];

function methodOf(name: unknown, rule: string): MergeMethod {
  const found = methods.find((method) => typeof name === "string" && name.toLowerCase() === method);
  if (found === undefined) throw unreadable(`rules.${rule}: merge method`);
  return found;
}
