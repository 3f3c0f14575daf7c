import type { AgentRequest } from "../../ports/agent.ts";
import { type Overrides, overrideArguments } from "./overrides.ts";

export interface ArgumentsRequest extends Omit<Overrides, "instructions"> {
  readonly request: AgentRequest;
  readonly model: string;
  /** The session to go on with; null for a new one. */
  readonly session: string | null;
  /** File with the JSON Schema of what is handed in, as codex sees it. */
  readonly schemaFile: string;
}

/** The arguments of one run, which takes its prompt from standard input. */
export function codexArguments(asked: ArgumentsRequest): readonly string[] {
  const { request, model, session, schemaFile, ...overrides } = asked;
  return [
    ...(session === null ? ["exec"] : ["exec", "resume"]),
    ...["--json", "--skip-git-repo-check", "--model", model, "--output-schema", schemaFile],
    ...overrideArguments({ ...overrides, instructions: instructionsOf(request) }),
    // What stands behind it is no option, whatever it looks like.
    ...["--", ...(session === null ? [] : [session]), "-"],
  ];
}

/** The role's own words, which know a tool to hand in with that isn't there. */
function instructionsOf({ system, output }: AgentRequest): string {
  return `${system}

There is no tool submit here: where you are told to call it, end your turn. Your last message is what you hand in, a JSON object of the form that was asked for and nothing else. ${output.description}`;
}
