import { isObject, textAt } from "../json.ts";
import { fingerprint } from "./fingerprint.ts";

/** One call of a tool and what came of it. */
export interface ToolUse {
  readonly tool: string;
  readonly input: unknown;
  readonly output: string;
  readonly failed: boolean;
}

/** One turn of a model, as far as repetition can be seen in it. */
export interface Step {
  /** Of what it called; empty where it called nothing. */
  readonly action: string;
  /** Of what came of that. */
  readonly observation: string;
  /**
   * The tool whose call failed and said why, with the command where it runs any; null where none did, or several were
   * called.
   */
  readonly failed: string | null;
  /** For people. */
  readonly about: string;
}

/** A turn that called no tool. */
export const silentStep: Step = { action: "", observation: "", failed: null, about: "" };

/**
 * What a turn's calls come to; those of one turn were all made before any of them had a result.
 * @param scrub Replaces what must not be shown.
 */
export function stepOf(uses: readonly ToolUse[], scrub: (text: string) => string): Step {
  if (uses.length === 0) return silentStep;
  const [first] = uses;
  const alone = uses.length === 1 ? first : undefined;
  return {
    action: fingerprint(JSON.stringify(uses.map(({ tool, input }) => [tool, input]))),
    observation: fingerprint(uses.map(({ failed, output }) => `${failed} ${output}`).join("\n")),
    failed: alone?.failed === true && !isWordless(alone.output) ? failing(alone) : null,
    about: uses.slice(0, shown).map(nameOf(scrub)).join(", "),
  };
}

/** A command may change something and then run what fails: only the same one has failed the same way. */
function failing({ tool, input }: ToolUse): string {
  const command = isObject(input) ? textAt(input, "command") : "";
  return command === "" ? tool : `${tool} ${fingerprint(command)}`;
}

/** Calls of one turn that are named to people. */
const shown = 3;

const telling = ["command", "file_path", "path", "pattern", "paths", "query"];

const nameOf =
  (scrub: (text: string) => string) =>
  ({ tool, input }: ToolUse): string => {
    const fields = isObject(input) ? input : {};
    const field = telling.find((name) => textAt(fields, name) !== "");
    return field === undefined ? tool : `${tool} ${scrub(textAt(fields, field))}`;
  };

/** A search that finds nothing fails without a word, and the next one may find something. */
function isWordless(output: string): boolean {
  return /^(?:exit code \d+\.?)?\s*(?:\(no output\))?$/i.test(output.trim());
}
