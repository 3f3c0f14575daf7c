import type { Variables } from "./inputs.ts";

// What steers the runner, speaks for the job, or came as an input is nobody's business but the action's own.
const kept = /^(?!INPUT_|STATE_|ACTIONS_|GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY|TOKEN)$)/;

/** The environment that a session may know. */
export function cleanEnvironment(env: Variables): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => kept.test(name)));
}
