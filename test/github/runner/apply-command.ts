import type { JobLog } from "./job-log.ts";
import type { Masks } from "./masks.ts";
import { parseCommand, type WorkflowCommand } from "./workflow-command.ts";

/** Carries out the commands in one step's output. */
export interface CommandReader {
  /** Whether the line was a command, and so is no output. */
  take(line: string): boolean;
  /** Whether a command failed the step. */
  readonly failed: boolean;
}

const known = new Set(
  "add-mask add-matcher remove-matcher debug echo error group endgroup notice warning stop-commands".split(
    " ",
  ),
);
/** Old ways to write what now goes into files. */
const refused = new Set(["set-env", "add-path", "set-output", "save-state"]);

export function createCommandReader(log: JobLog, masks: Masks): CommandReader {
  let resume: string | undefined;
  let failed = false;
  const refuse = (line: string, reason: string) => {
    failed = true;
    log.error(`Unable to process command '${line}' successfully.`);
    log.error(reason);
  };
  const isKnown = (name: string) => known.has(name) || refused.has(name) || name === resume;
  return {
    get failed() {
      return failed;
    },
    take(line) {
      const command = parseCommand(line, isKnown);
      if (command === undefined) return false;
      if (resume !== undefined) {
        if (command.name !== resume) return false;
        resume = undefined;
        log.line(line);
        return true;
      }
      if (refused.has(command.name)) refuse(line, `The \`${command.name}\` command is disabled.`);
      else if (command.name !== "stop-commands") carryOut({ ...command, log, masks });
      else if (isKnown(command.data) || ["", "pause-logging"].includes(command.data))
        refuse(line, "The token that resumes commands must not be a command.");
      else {
        resume = command.data;
        if (resume.length > 6) masks.add(resume);
        log.line(line);
      }
      return true;
    },
  };
}

interface Order extends WorkflowCommand {
  readonly log: JobLog;
  readonly masks: Masks;
}

function carryOut({ name, data, properties, log, masks }: Order): void {
  if (name === "error" || name === "warning" || name === "notice")
    log.annotate({ level: name, message: data, properties });
  else if (name === "group" || name === "endgroup") log.line(`##[${name}]${data}`);
  else if (name === "add-mask") {
    if (data.trim() === "") log.warn("Can't add secret mask for empty string");
    else masks.add(data);
  }
}
