import { appendValue } from "./file-commands.ts";

/** Writes every output that an action declares, those that nothing is known of as an empty text. */
export function writeOutputs<Name extends string>(
  file: string | undefined,
  declared: readonly Name[],
  values: Readonly<Partial<Record<Name, string | number | null>>>,
): void {
  for (const name of declared) appendValue(file, name, String(values[name] ?? ""));
}
