/**
 * Keeps LangChain from uploading runs and from printing them: goals, code and diffs leave the machine only towards the
 * model. It has no other switch than these variables, hence the one place beside the configuration that touches them.
 */
export function turnTracingOff(): void {
  for (const name of ["LANGSMITH_TRACING", "LANGCHAIN_TRACING"]) {
    process.env[name] = "false";
    process.env[`${name}_V2`] = "false";
  }
  delete process.env.LANGCHAIN_TRACING;
  process.env.LANGCHAIN_VERBOSE = "false";
}
