import { DevAgentError } from "../errors.ts";
import type { Config } from "./schema.ts";

/** Longest configuration, in characters. */
const sizeLimit = 100_000;

/**
 * Reads the text of a `.dev-agent.yml`. `name` is what errors call it. Throws a configuration error that names
 * file, line, column and key. Anchors and aliases are refused: nothing here needs them.
 */
export async function loadConfig(text: string, name: string): Promise<Config> {
  if (text.length > sizeLimit) throw unreadable(name, `is longer than ${sizeLimit} characters`);
  const [{ readYaml }, { configSchema }, { describeIssue }] = await Promise.all([
    import("./read-yaml.ts"),
    import("./schema.ts"),
    import("./describe-issue.ts"),
  ]);
  const document = readYaml(text);
  const fault = document.faults[0];
  if (fault !== undefined) throw unreadable(`${name}:${fault.at}`, fault.why);
  const result = configSchema.safeParse(document.value ?? {});
  if (result.success) return result.data;
  const { issues } = result.error;
  // A mistyped key explains the one that is missing.
  const issue = issues.find(({ code }) => code === "unrecognized_keys") ?? issues[0];
  if (issue === undefined) throw unreadable(name, "doesn't fit its schema");
  const { path, why } = describeIssue(issue);
  throw unreadable(`${name}:${document.locate(path)}`, why);
}

function unreadable(where: string, why: string): DevAgentError {
  return new DevAgentError({
    code: "config",
    kind: "configuration",
    message: `${where}: ${/[.?]$/.test(why) ? why : `${why}.`}`,
    remedy: "Correct the configuration; schemas/dev-agent.schema.json describes every key.",
  });
}
