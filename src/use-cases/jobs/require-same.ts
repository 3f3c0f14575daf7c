import { DevAgentError } from "../../errors.ts";

/**
 * Refuses when what the outputs of earlier jobs say differs from what those jobs handed over, and when an output is
 * empty: GitHub blanks an output that holds a masked value, and nothing may be taken for granted then.
 */
export function requireSame(
  told: Readonly<Record<string, string>>,
  found: Readonly<Record<string, string | number | null>>,
): void {
  for (const [name, value] of Object.entries(told)) {
    if (value.trim() === "") throw blank(name);
    if (value !== String(found[name] ?? ""))
      throw different(name, { told: value, found: found[name] ?? null });
  }
}

function blank(name: string): DevAgentError {
  return new DevAgentError({
    code: "output-blank",
    kind: "policy",
    message: `The input ${name} is empty: an output of an earlier job was blanked or left out.`,
    remedy:
      "Pass it from the job before. GitHub blanks outputs that hold a secret's value: mask tokens only, no words.",
  });
}

function different(
  name: string,
  { told, found }: { readonly told: string; readonly found: string | number | null },
): DevAgentError {
  return new DevAgentError({
    code: "output-differs",
    kind: "policy",
    message: `The input ${name} is ${JSON.stringify(told.slice(0, 80))}, but ${JSON.stringify(found)} was handed over.`,
    remedy: "Run the whole workflow again; its jobs can't be mixed from several runs.",
  });
}
