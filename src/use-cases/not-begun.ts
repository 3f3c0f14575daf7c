import { DevAgentError, toDevAgentError } from "../errors.ts";

const resume = "`dev-agent resume`";

/** An error as it is told where it left no session behind: nothing is there to go on with. */
export function notBegun(thrown: unknown): unknown {
  const error = toDevAgentError(thrown);
  const { kind, message, until, cause = thrown, table } = error;
  if (!error.remedy.includes(resume)) return thrown;
  const remedy =
    kind === "cancelled" ? "Nothing was begun." : error.remedy.replaceAll(resume, "the same command again");
  return new DevAgentError({
    code: error.code,
    ...{ kind, message, cause },
    remedy,
    ...(until === null ? {} : { until }),
    ...(table === undefined ? {} : { table }),
  });
}
