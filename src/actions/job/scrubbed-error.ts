import { DevAgentError, toDevAgentError } from "../../errors.ts";

/** Any thrown value as an error whose words hold no known credential: a server may repeat what it was sent. */
export function scrubbedError(thrown: unknown, scrub: (text: string) => string): DevAgentError {
  const error = toDevAgentError(thrown);
  const { kind, message, remedy, until, cause, table } = error;
  if (scrub(message) === message && scrub(remedy) === remedy && table === undefined) return error;
  return new DevAgentError({
    code: error.code,
    ...{ kind, cause, message: scrub(message), remedy: scrub(remedy) },
    ...(until === null ? {} : { until }),
    ...(table === undefined
      ? {}
      : { table: { head: table.head, rows: table.rows.map((row) => row.map(scrub)) } }),
  });
}
