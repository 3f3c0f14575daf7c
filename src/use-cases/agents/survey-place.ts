import type { Credentials } from "../../agents/credentials/credentials.ts";
import { readCredentials } from "../../agents/credentials/read-credentials.ts";
import type { Environment } from "../../config/environment.ts";
import type { Surface } from "../use-cases.ts";
import type { SurveyPlace } from "./survey-agents.ts";

/** A login that ends sooner is renewed first: nobody here can, without the token for it. */
const shortestLifeMs = 5 * 60_000;

/** Where agents are looked for; only a job on GitHub installs what isn't there: its machine is thrown away. */
export function surveyPlace(
  environment: Environment,
  { mode, credentials }: Pick<Surface, "mode" | "credentials">,
): SurveyPlace {
  const found = credentials ?? ofThisMachine(environment);
  return { credentials: found, path: environment.path, installs: mode === "action" };
}

function ofThisMachine(environment: Environment): Credentials {
  return readCredentials(environment, { now: new Date(), neededMs: shortestLifeMs });
}
