import type { Finding } from "../../domain/finding.ts";
import { analyserFinding } from "./raw-finding.ts";

const located = /^([^\s(][^(]{0,500})\((\d+),\d+\): (error|warning) (TS\d+): (.*)$/;
const general = /^(error|warning) (TS\d+): (.*)$/;

/** The findings in what `tsc --pretty false` prints. */
export function readTsc(text: string): readonly Finding[] {
  return text.split("\n").flatMap((line) => {
    const short = line.slice(0, 3000);
    const [, file, number, kind, rule, message] = located.exec(short) ?? [];
    if (file !== undefined) return [finding({ file, line: Number(number), kind, rule, message })];
    const [, word, code, why] = general.exec(short) ?? [];
    return code === undefined ? [] : [finding({ kind: word, rule: code, message: why })];
  });
}

interface TscLine {
  readonly file?: string;
  readonly line?: number;
  readonly kind: string | undefined;
  readonly rule: string | undefined;
  readonly message: string | undefined;
}

function finding({ file, line, kind, rule = "tsc", message = "" }: TscLine): Finding {
  const severity = kind === "warning" ? "warning" : "error";
  return analyserFinding({ tool: "tsc", rule, severity, message, file, line });
}
