import { type ActionScene, type ActionSceneOptions, makeActionScene } from "./action-scene.ts";
import { widgets } from "./placement.ts";
import { aNote } from "./play.ts";

type Rule = Readonly<Record<string, unknown>>;

/** A rule of a branch, as GitHub reports it. */
export const rule = (type: string, parameters?: Rule): Rule =>
  parameters === undefined ? { type } : { type, parameters };

/** A check that has to pass; `app`: whose. Default: GitHub Actions'. */
export const checked = (app: number | null = 15_368): Rule =>
  rule("required_status_checks", {
    strict_required_status_checks_policy: false,
    required_status_checks: [{ context: "build", ...(app === null ? {} : { integration_id: app }) }],
  });

export const reviewed = rule("pull_request", {
  ...{ required_approving_review_count: 1, dismiss_stale_reviews_on_push: false },
  ...{ require_code_owner_review: false, require_last_push_approval: false },
  required_review_thread_resolution: false,
});

export const queued = rule("merge_queue", {
  ...{ merge_method: "SQUASH", check_response_timeout_minutes: 60, grouping_strategy: "ALLGREEN" },
  ...{ max_entries_to_build: 5, max_entries_to_merge: 5, min_entries_to_merge: 1 },
  min_entries_to_merge_wait_minutes: 5,
});

/** What a GitHub App is given that lands changes. */
export const landerRights = { contents: "write", "pull-requests": "write" } as const;

export interface LandingScene extends ActionSceneOptions {
  readonly land?: string;
  readonly rules: readonly Rule[];
}

/** A project whose main has rules, and in which the coder adds a note. */
export async function makeLandingScene({ land, rules, ...options }: LandingScene): Promise<ActionScene> {
  const config =
    land === undefined ? {} : { ".dev-agent.yml": `${widgets[".dev-agent.yml"]}land: ${land}\n` };
  const scene = await makeActionScene({ script: aNote, files: config, ...options });
  scene.github.people.protectBranch("main", { rules });
  return scene;
}

/** Has something happen while GitHub answers one call, the first of its kind from now on. */
export function meanwhile(scene: ActionScene, operation: string, happen: () => void): void {
  const edit = (body: unknown) => {
    happen();
    return body;
  };
  scene.github.inject({ operation, fault: { kind: "reply edited", edit } });
}
