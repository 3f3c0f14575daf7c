import { maskForms } from "../../agents/credentials/mask-forms.ts";

/** Has the runner hide values in this job's log, before anything can print one. Only tokens: GitHub blanks outputs too. */
export function mask(output: { write(text: string): unknown }, secrets: readonly string[]): void {
  for (const form of new Set(secrets.flatMap(maskForms))) output.write(`::add-mask::${escaped(form)}\n`);
}

/** The runner turns these back; unescaped it would hide something else, and a line's end would begin a new command. */
function escaped(value: string): string {
  return value.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
