import type { EnvironmentFacts } from "../../ports/github.ts";

export interface EnvironmentPlace {
  /** `owner/name`. */
  readonly repository: string;
  readonly name: string;
  /** The only branch whose runs may pass. */
  readonly branch: string;
  readonly allowSelfApproval: boolean;
}

/** Stands for the one who decides, where a command can't know them. */
const somebody = "LOGIN";

/**
 * Sets an environment's rules in one call, which forgets what it doesn't name: so what is right already is named too.
 * Where there are no reviewers, the person who runs it puts a login in place of `LOGIN`.
 */
export function setRules(place: EnvironmentPlace, facts: EnvironmentFacts | null): string {
  const reviewers = (facts?.reviewers ?? []).map(({ type, id }) => ({ type, id }));
  const body = (listed: unknown) =>
    JSON.stringify({
      wait_timer: facts?.waitMinutes ?? 0,
      prevent_self_review: !place.allowSelfApproval,
      reviewers: listed,
      deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
    });
  const put = `gh api --method PUT ${quoted(pathOf(place))} --input -`;
  if (reviewers.length > 0) return `printf %s ${quoted(body(reviewers))} | ${put}`;
  const template = body([{ type: "User", id: 0 }]).replace('"id":0', '"id":%s');
  return `# ${somebody}: who decides, and starts no goals\nprintf ${quoted(template)} "$(gh api users/${somebody} --jq .id)" | ${put}`;
}

/** Lets the runs of one branch pass, and those of no other. */
export function limitBranches(place: EnvironmentPlace, facts: EnvironmentFacts | null): string {
  const { branch } = place;
  const policies = `${pathOf(place)}/deployment-branch-policies`;
  const custom = facts?.branchPolicy === "custom";
  const kept = custom && facts.branches.includes(branch);
  const others = custom && facts.branches.some((name) => name !== branch);
  const ids = `.branch_policies[] | select(.name != ${JSON.stringify(branch)} or .type == "tag") | .id`;
  return [
    ...(custom ? [] : [setRules(place, facts)]),
    ...(kept
      ? []
      : [`gh api --method POST ${quoted(policies)} -f ${quoted(`name=${branch}`)} -f type=branch`]),
    ...(others
      ? [
          `gh api ${quoted(policies)} --jq ${quoted(ids)} | xargs -I% gh api --method DELETE ${quoted(`${policies}/%`)}`,
        ]
      : []),
  ].join("\n");
}

const pathOf = ({ repository, name }: EnvironmentPlace) => `repos/${repository}/environments/${name}`;

/** A word that any POSIX shell takes as it is. */
const quoted = (text: string) => (/^[\w@+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);
