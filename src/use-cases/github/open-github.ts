import { readEnvironment, type Variables } from "../../config/environment.ts";
import { DevAgentError } from "../../errors.ts";
import type { Connection } from "../../github/connect.ts";

/** How a person's commands reach a repository on GitHub: with their own token. */
export function connectionOf(
  repository: string,
  { env, signal }: { readonly env: Variables; readonly signal?: AbortSignal },
): Connection {
  const { githubToken: token, githubApiUrl: apiUrl } = readEnvironment(env);
  if (token === undefined)
    throw new DevAgentError({
      code: "github-token-missing",
      kind: "configuration",
      message: `There is no token to ask GitHub about ${repository} with.`,
      remedy: 'Set GH_TOKEN, for example: export GH_TOKEN="$(gh auth token)".',
    });
  return { token, apiUrl, repository, ...(signal === undefined ? {} : { signal }) };
}
