import type { Handlers } from "../call.ts";
import { artifacts } from "./artifacts.ts";
import { branches } from "./branches.ts";
import { checkRuns } from "./check-runs.ts";
import { codeScanning } from "./code-scanning.ts";
import { comments } from "./comments.ts";
import { commits } from "./commits.ts";
import { contents } from "./contents.ts";
import { dispatches } from "./dispatches.ts";
import { environments } from "./environments.ts";
import { labels } from "./labels.ts";
import { mergePull } from "./merge-pull.ts";
import { people } from "./people.ts";
import { pulls } from "./pulls.ts";
import { refs } from "./refs.ts";
import { repository } from "./repository.ts";
import { reviews } from "./reviews.ts";
import { runs } from "./runs.ts";
import { secrets } from "./secrets.ts";

/** What the fake answers, by operation. */
export const handlers: Handlers = {
  ...artifacts,
  ...branches,
  ...checkRuns,
  ...codeScanning,
  ...comments,
  ...commits,
  ...contents,
  ...dispatches,
  ...environments,
  ...labels,
  ...mergePull,
  ...people,
  ...pulls,
  ...refs,
  ...repository,
  ...reviews,
  ...runs,
  ...secrets,
};
