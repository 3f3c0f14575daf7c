import { astralKind, half, plain, unitKinds } from "./hidden-classes.ts";
import { TextWriter } from "./text-writer.ts";

const hash = 0x23;

/**
 * A value as one line of JSON that can be printed anywhere and reads back unchanged: what JSON leaves as it is, and a
 * terminal, a viewer or a CI system would act on, stands there as `\uXXXX`.
 */
export function jsonLine(value: unknown): string {
  const line = JSON.stringify(value);
  let writer: TextWriter | undefined;
  let done = 0;
  const escapeUnits = (at: number, units: number) => {
    writer ??= new TextWriter(line.length + (line.length >> 2));
    writer.copy(line, done, at);
    for (let unit = at; unit < at + units; unit += 1)
      writer.copy(`\\u${line.charCodeAt(unit).toString(16).padStart(4, "0")}`, 0, 6);
    done = at + units;
  };
  for (let at = 0; at < line.length; at += 1) {
    const unit = line.charCodeAt(at);
    const kind = unitKinds[unit] ?? plain;
    if (kind === half) {
      if (astralKind(line.codePointAt(at) ?? 0) !== plain) escapeUnits(at, 2);
      at += 1;
    } else if (kind !== plain) escapeUnits(at, 1);
    // Runners take `##[name]` as a command wherever it stands in a line.
    else if (unit === hash && line.charCodeAt(at - 1) === hash) escapeUnits(at, 1);
  }
  if (writer === undefined) return line;
  writer.copy(line, done, line.length);
  return writer.toString();
}
