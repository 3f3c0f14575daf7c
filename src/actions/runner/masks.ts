import { maskForms } from "../../agents/credentials/mask-forms.ts";

/** Has the runner hide values in this job's log, before anything can print one. Only tokens: GitHub blanks outputs too. */
export function mask(output: { write(text: string): unknown }, secrets: readonly string[]): void {
  for (const form of new Set(secrets.flatMap(maskForms))) output.write(`::add-mask::${form}\n`);
}
