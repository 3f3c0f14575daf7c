import type { Handlers } from "../call.ts";
import { apps } from "./apps.ts";
import { artifacts } from "./artifacts.ts";
import { branches } from "./branches.ts";
import { checkRuns } from "./check-runs.ts";
import { codeScanning } from "./code-scanning.ts";
import { comments } from "./comments.ts";
import { commits } from "./commits.ts";
import { contents } from "./contents.ts";
import { dispatches } from "./dispatches.ts";
import { editEnvironments } from "./edit-environments.ts";
import { environments } from "./environments.ts";
import { gitObjects } from "./git-objects.ts";
import { labels } from "./labels.ts";
import { mergePull } from "./merge-pull.ts";
import { people } from "./people.ts";
import { pulls } from "./pulls.ts";
import { refs } from "./refs.ts";
import { repository } from "./repository.ts";
import { reviews } from "./reviews.ts";
import { runs } from "./runs.ts";
import { secrets } from "./secrets.ts";
import { statuses } from "./statuses.ts";
import { workflowPermissions } from "./workflow-permissions.ts";

/** What the fake answers, by operation. */
export const handlers: Handlers = {
  ...apps,
  ...artifacts,
  ...branches,
  ...checkRuns,
  ...codeScanning,
  ...comments,
  ...commits,
  ...contents,
  ...dispatches,
  ...editEnvironments,
  ...environments,
  ...gitObjects,
  ...labels,
  ...mergePull,
  ...people,
  ...pulls,
  ...refs,
  ...repository,
  ...reviews,
  ...runs,
  ...secrets,
  ...statuses,
  ...workflowPermissions,
};
