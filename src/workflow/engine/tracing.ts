const switches = [
  "LANGSMITH_TRACING",
  "LANGSMITH_TRACING_V2",
  "LANGCHAIN_TRACING",
  "LANGCHAIN_TRACING_V2",
  "LANGCHAIN_VERBOSE",
];

/**
 * Keeps LangChain from uploading runs and from printing them: goals, code and diffs leave the machine only towards the
 * model. It has no other switch than these variables, hence the one place beside the configuration that touches them.
 */
export function turnTracingOff(): void {
  for (const name of switches) delete process.env[name];
}
