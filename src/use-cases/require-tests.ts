import { detectTests, testConfigFiles } from "../checks/unit-tests/detect-tests.ts";
import { DevAgentError } from "../errors.ts";
import { createGit } from "../git/commands.ts";
import { readFileAt } from "../git/read-file.ts";
import type { Project } from "./open-project.ts";

/** Refuses a project whose base says no way to test it: without tests no candidate could ever be green. */
export async function requireTests({ facts, options, userEnv }: Project): Promise<string> {
  if (options.tests !== undefined) return options.tests.run;
  const git = createGit(userEnv);
  const at = facts.commonDirectory;
  const listed = await git.hardened({
    at,
    args: ["ls-tree", "-z", "--name-only", "--full-tree", facts.baseSha],
  });
  const names = listed.stdout.split("\0").filter((name) => name !== "");
  const texts = new Map<string, string>();
  for (const name of testConfigFiles.filter((file) => names.includes(file))) {
    const text = await readFileAt(git, { at, sha: facts.baseSha, path: name });
    if (text !== null) texts.set(name, text);
  }
  const tests = detectTests({ names, read: (name) => texts.get(name) });
  if (tests !== null) return tests.run;
  throw new DevAgentError({
    code: "no-test-command",
    kind: "policy",
    message: `${facts.baseBranch} has no test command, so no change to it could be judged.`,
    remedy:
      "Set `tests: {run: COMMAND}` in .dev-agent.yml on that branch, or give a configuration with --config.",
  });
}
